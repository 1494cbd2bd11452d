package documento

import (
	"strconv"
	"strings"

	"norma"
)

// What decoding has to say. Every finding but the unknown member makes the document unsound: nothing should be computed from it.
var (
	troppoGrande = norma.Controllo{
		Codice: "documento/troppo-grande", Gravita: norma.Errore,
		IT: "il documento supera {ammesso} byte",
		EN: "the document has more than {ammesso} bytes",
	}
	troppoProfondo = norma.Controllo{
		Codice: "documento/troppo-profondo", Gravita: norma.Errore,
		IT: "oggetti e liste sono annidati oltre {ammesso} livelli",
		EN: "objects and lists nest more than {ammesso} levels deep",
	}
	tipoErrato = norma.Controllo{
		Codice: "documento/tipo-errato", Gravita: norma.Errore,
		IT: "il valore è di tipo {trovato}, serve {ammesso}",
		EN: "the value is of type {trovato}, {ammesso} is needed",
	}
	dataErrata = norma.Controllo{
		Codice: "documento/data-errata", Gravita: norma.Errore,
		IT: "{testo} non è un giorno che esista, scritto AAAA-MM-GG",
		EN: "{testo} is not a day that exists, written YYYY-MM-DD",
	}
	numeroErrato = norma.Controllo{
		Codice: "documento/numero-errato", Gravita: norma.Errore,
		IT: "{testo} non è un numero intero ammesso: {ammesso}",
		EN: "{testo} is not an allowed whole number: {ammesso}",
	}
	oreErrate = norma.Controllo{
		Codice: "documento/ore-errate", Gravita: norma.Errore,
		IT: "{testo} non è un numero di ore: {ammesso}, al più due decimali",
		EN: "{testo} is not a number of hours: {ammesso}, at most two decimals",
	}
	riferimentoErrato = norma.Controllo{
		Codice: "documento/riferimento-errato", Gravita: norma.Errore,
		IT: "«{testo}» non è la citazione di una norma, con il suo atto",
		EN: "“{testo}” is not the citation of a provision with its act",
	}
	membroMancante = norma.Controllo{
		Codice: "documento/membro-mancante", Gravita: norma.Errore,
		IT: "manca il membro «{testo}»",
		EN: "the member “{testo}” is missing",
	}
	testoTroppoLungo = norma.Controllo{
		Codice: "documento/testo-troppo-lungo", Gravita: norma.Errore,
		IT: "il testo è di {trovato} caratteri: al più {ammesso}",
		EN: "the text has {trovato} characters: at most {ammesso}",
	}
	carattereNascosto = norma.Controllo{
		Codice: "documento/carattere-nascosto", Gravita: norma.Avviso,
		IT: "il testo ha un carattere che non si vede ({testo}): può apparire diverso da com'è scritto",
		EN: "the text has a character that is not seen ({testo}): it may look other than it is written",
	}
	parolaSconosciuta = norma.Controllo{
		Codice: "documento/parola-sconosciuta", Gravita: norma.Errore,
		IT: "«{testo}» non è tra le parole ammesse: {ammesso}",
		EN: "“{testo}” is not among the words allowed: {ammesso}",
	}
	listaTroppoLunga = norma.Controllo{
		Codice: "documento/lista-troppo-lunga", Gravita: norma.Errore,
		IT: "la lista ha {trovato} elementi: al più {ammesso}",
		EN: "the list has {trovato} elements: at most {ammesso}",
	}
	membroRipetuto = norma.Controllo{
		Codice: "documento/membro-ripetuto", Gravita: norma.Errore,
		IT: "il membro «{testo}» è ripetuto",
		EN: "the member “{testo}” is repeated",
	}
	membroIgnoto = norma.Controllo{
		Codice: "documento/membro-ignoto", Gravita: norma.Avviso,
		IT: "il membro «{testo}» non è conosciuto: è conservato e non è usato",
		EN: "the member “{testo}” is not known: it is kept and not used",
	}
)

// Controlli are the checks of decoding, whatever the document.
func Controlli() []norma.Controllo {
	return []norma.Controllo{
		troppoGrande, troppoProfondo, tipoErrato, dataErrata, numeroErrato, oreErrate, riferimentoErrato, membroMancante, testoTroppoLungo,
		carattereNascosto,
		parolaSconosciuta, listaTroppoLunga, membroRipetuto, membroIgnoto,
	}
}

// TroppoLunga reports whether a finding is of a list with more elements than a document may have.
func TroppoLunga(r norma.Rilievo) bool { return r.Codice() == listaTroppoLunga.Codice }

func elenca[T ~string](parole []T) string {
	var b strings.Builder
	for i, w := range parole {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(string(w))
	}
	return b.String()
}

func cifre(n int) string { return strconv.Itoa(n) }
