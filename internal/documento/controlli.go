package documento

import "norma"

// What decoding has to say. Every finding but the unknown member makes the document unsound: nothing should be computed from it.
var (
	troppoGrande = norma.Controllo{
		Codice: "documento/troppo-grande", Gravita: norma.Errore,
		IT: "il documento è di {trovato} byte: al più {ammesso}",
		EN: "the document has {trovato} bytes: at most {ammesso}",
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
		IT: "{trovato} non è un giorno che esista, scritto {ammesso}",
		EN: "{trovato} is not a day that exists, written {ammesso}",
	}
	numeroErrato = norma.Controllo{
		Codice: "documento/numero-errato", Gravita: norma.Errore,
		IT: "{trovato} non è un numero intero ammesso: {ammesso}",
		EN: "{trovato} is not an allowed whole number: {ammesso}",
	}
	oreErrate = norma.Controllo{
		Codice: "documento/ore-errate", Gravita: norma.Errore,
		IT: "{trovato} non è un numero di ore: {ammesso}, al più due decimali",
		EN: "{trovato} is not a number of hours: {ammesso}, at most two decimals",
	}
	testoTroppoLungo = norma.Controllo{
		Codice: "documento/testo-troppo-lungo", Gravita: norma.Errore,
		IT: "il testo è di {trovato} byte: al più {ammesso}",
		EN: "the text has {trovato} bytes: at most {ammesso}",
	}
	parolaSconosciuta = norma.Controllo{
		Codice: "documento/parola-sconosciuta", Gravita: norma.Errore,
		IT: "«{trovato}» non è tra le parole ammesse: {ammesso}",
		EN: "“{trovato}” is not among the words allowed: {ammesso}",
	}
	listaTroppoLunga = norma.Controllo{
		Codice: "documento/lista-troppo-lunga", Gravita: norma.Errore,
		IT: "la lista ha {trovato} elementi: al più {ammesso}",
		EN: "the list has {trovato} elements: at most {ammesso}",
	}
	membroRipetuto = norma.Controllo{
		Codice: "documento/membro-ripetuto", Gravita: norma.Errore,
		IT: "il membro «{trovato}» è ripetuto",
		EN: "the member “{trovato}” is repeated",
	}
	membroIgnoto = norma.Controllo{
		Codice: "documento/membro-ignoto", Gravita: norma.Avviso,
		IT: "il membro «{trovato}» non è conosciuto: è conservato e non è usato",
		EN: "the member “{trovato}” is not known: it is kept and not used",
	}
)

// Controlli are the checks of decoding, whatever the document.
func Controlli() []*norma.Controllo {
	return []*norma.Controllo{
		&troppoGrande, &troppoProfondo, &tipoErrato, &dataErrata, &numeroErrato, &oreErrate, &testoTroppoLungo,
		&parolaSconosciuta, &listaTroppoLunga, &membroRipetuto, &membroIgnoto,
	}
}
