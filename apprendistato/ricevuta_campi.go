package apprendistato

import (
	"slices"

	"norma"
	"norma/internal/documento"
)

// ParseRicevuta reads a receipt from its JSON document. Whatever is wrong in it is a finding with its place, all at once, in document
// order; a member that norma does not know is kept and noticed. The error, a *norma.SyntaxError, means that the text is not JSON at all.
// A receipt with a finding of gravity Errore should not be verified.
// Documents have bounds: see package norma.
func ParseRicevuta(b []byte) (Ricevuta, []norma.Rilievo, error) {
	var r Ricevuta
	ignoti, rilievi, err := documento.Decode(b, &r, descriviRicevuta)
	r.Ignoti = ignoti
	return r, rilievi, err
}

// MarshalJSON writes the receipt as the JSON document that ParseRicevuta reads: same receipt, same bytes.
func (r Ricevuta) MarshalJSON() ([]byte, error) {
	return documento.Encode(&r, r.Ignoti, descriviRicevuta), nil
}

// UnmarshalJSON reads what ParseRicevuta reads, for use with encoding/json. A document with a finding of gravity Errore is refused with a
// *norma.DocumentError and leaves the receipt as it was; notices are lost: ParseRicevuta returns them.
func (r *Ricevuta) UnmarshalJSON(b []byte) error { return documento.Sostituisci(r, b, ParseRicevuta) }

// SchemaRicevuta is the JSON Schema (draft 2020-12) of the document of a receipt, with descriptions in a language.
func SchemaRicevuta(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Ricevuta di una valutazione", "Receipt of an evaluation"), l, descriviRicevuta)
}

// CampiRicevuta lists the members that a receipt may have, in the order of its document, with what each takes.
func CampiRicevuta() []norma.Campo { return documento.Elenca(descriviRicevuta) }

// SenzaDati is the receipt for logs, as JSON: of the contract only the path, of the findings their codes and places, of the figures their
// provisions and provenance. No date, no value, nothing that anybody said of a person or a firm is in it, provided
// that norma made the receipt: of one that was read, names, codes and places are as they were written.
func (r *Ricevuta) SenzaDati() []byte { return documento.Encode(r, nil, descriviSenzaDati) }

// What a receipt may hold.
const (
	massimoDiscipline = 2
	massimoLetture    = 200
	massimoRilievi    = 5000
	massimoRigheDi    = 5000
	massimoValore     = 1000 // characters
)

var (
	esiti   = [...]string{"non-applicabile", "rispettato", "indeterminato", "violato"} // each in its place
	gravita = [...]string{"", "avviso", "mancante", "errore"}
)

// contrattoDi describes a contract inside another document.
var contrattoDi = documento.Altro[Contratto]{
	Parse:  ParseContratto,
	Encode: func(c *Contratto) []byte { return documento.Encode(c, c.Ignoti, descriviContratto) },
	Schema: SchemaContratto,
	Campi:  CampiContratto,
	Visita: (*Contratto).Campi,
}

func descriviRicevuta(d *documento.Campi, r *Ricevuta) {
	testata(d, r)
	documento.Documento(d, "contratto", "contratto valutato", "contract evaluated", &r.Contratto, &contrattoDi)
	d.Data("alla", "giorno che ha scelto la versione della legge", "day that chose the version of the law", &r.Alla)
	esitoDi(d, r)
	letture(d, r)
	documento.Lista(d, "rilievi", "rilievi", "findings", &r.Rilievi, massimoRilievi, descriviRilievo)
	documento.Lista(d, "righe", "risultati e cifre lette", "results and figures read", &r.Righe, massimoRigheDi, descriviRiga)
}

// testata describes what says which evaluation it was.
func testata(d *documento.Campi, r *Ricevuta) {
	d.Intero("versione", "versione della ricevuta", "version of the receipt", &r.Versione, 1, VersioneRicevuta)
	d.Testo("libreria", "versione di norma", "version of norma", &r.Libreria)
	documento.Lista(d, "discipline", "discipline applicate", "disciplines applied", &r.Discipline, massimoDiscipline, func(d *documento.Campi, q *DisciplinaRicevuta) {
		d.Testo("nome", "nome", "name", &q.Nome)
		d.Testo("impronta", "impronta delle sue cifre", "fingerprint of its figures", &q.Impronta)
		veroDi(d, "simulata", "non è tra quelle di norma", "none that norma ships", &q.Simulata)
		d.Data("dal", "in vigore dal", "in force from", &q.Vigore.Dal)
		d.Data("al", "in vigore fino al", "in force until", &q.Vigore.Al)
		d.Riferimento("rif", "norma che lo dice", "provision that says it", &q.RifVigore)
	})
	d.Serve("versione", !r.Versione.IsZero())
}

func letture(d *documento.Campi, r *Ricevuta) {
	note := make([]string, 0, massimoLetture)
	for l := range norma.AllLetture() {
		note = append(note, l.String())
	}
	documento.Parole(d, "letture", "letture su cui il risultato si fonda", "readings that the result rests on", &r.Letture, note, massimoLetture)
}

func esitoDi(d *documento.Campi, r *Ricevuta) {
	prima := r.Esito.String()
	detto := prima
	documento.Parola(d, "esito", "esito", "verdict", &detto, esiti[:])
	if detto != prima { // only decoding: others may be reading the receipt
		r.Esito = norma.Esito(max(0, slices.Index(esiti[:], detto))) // a word that is none is reported
	}
}

func codiceDi(d *documento.Campi, q *RilievoRicevuta) {
	d.Testo("codice", "codice", "code", &q.Codice)
	prima := ""
	if q.Gravita != 0 {
		prima = q.Gravita.String()
	}
	detta := prima
	documento.Parola(d, "gravita", "gravità", "gravity", &detta, gravita[1:])
	if detta != prima {
		q.Gravita = norma.Gravita(max(0, slices.Index(gravita[:], detta)))
	}
	dove := string(q.Dove)
	d.Prosa("dove", "dove", "where", &dove, massimoValore)
	if dove != string(q.Dove) {
		q.Dove = norma.Puntatore(dove)
	}
}

func descriviRilievo(d *documento.Campi, q *RilievoRicevuta) {
	codiceDi(d, q)
	d.Prosa("trovato", "che cosa è stato trovato", "what was found", &q.Trovato, massimoValore)
	d.Prosa("ammesso", "che cosa è ammesso", "what is allowed", &q.Ammesso, massimoValore)
	d.Riferimento("rif", "norma", "provision", &q.Rif)
}

func descriviRiga(d *documento.Campi, q *RigaRicevuta) {
	d.Prosa("dove", "percorso della riga", "path of the row", &q.Dove, massimoValore)
	d.Prosa("valore", "valore", "value", &q.Valore, massimoValore)
	cifraLetta(d, q)
}

func cifraLetta(d *documento.Campi, q *RigaRicevuta) {
	d.Riferimento("rif", "norma", "provision", &q.Rif)
	prima := ""
	if q.Fonte != norma.Ufficiale {
		prima = q.Fonte.String()
	}
	detta := prima
	documento.Parola(d, "fonte", "come è stata letta; assente: nel testo ufficiale", "how it was read; absent: in an official text", &detta, fonti[:])
	if detta != prima {
		q.Fonte = norma.Fonte(max(0, slices.Index(fonti[:], detta)))
	}
}

func descriviSenzaDati(d *documento.Campi, r *Ricevuta) {
	testata(d, r)
	var percorso Percorso // a word that is none may say anything
	if r.Contratto.Percorso.Capo() != 0 {
		percorso = r.Contratto.Percorso
	}
	documento.Parola(d, "percorso", "percorso", "path", &percorso, percorsi[:])
	esitoDi(d, r)
	letture(d, r)
	documento.Lista(d, "rilievi", "rilievi", "findings", &r.Rilievi, massimoRilievi, func(d *documento.Campi, q *RilievoRicevuta) {
		codiceDi(d, q)
		d.Riferimento("rif", "norma", "provision", &q.Rif)
	})
	cifre := slices.Collect(r.Cifre())
	documento.Lista(d, "cifre", "cifre lette", "figures read", &cifre, massimoRigheDi, func(d *documento.Campi, q *RigaRicevuta) {
		d.Prosa("dove", "percorso della riga", "path of the row", &q.Dove, massimoValore)
		cifraLetta(d, q)
	})
}
