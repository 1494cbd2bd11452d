package pfi

import (
	"norma"
	"norma/apprendistato"
	"norma/internal/documento"
)

// Informativa is the record of what an apprentice was told about the path, so as to choose knowingly: reg. reg. Lazio 7/2017, art. 8, c. 1, and
// art. 19, c. 1. What must be told, by whom and to whom is apprendistato's rule on information.
type Informativa struct {
	Apprendista string
	Percorso    apprendistato.Percorso
	Inizio      norma.Data      // hiring day
	Nascita     norma.Data      // the apprentice's birth: minors' parents are told too
	Giorno      norma.Data      // day on which all had been told
	Intesa      norma.Opt[bool] // the institution did so in agreement with the employer
	Genitori    norma.Opt[bool] // who exercises parental responsibility was told too; asked of minors, Capo I
	Temi        []apprendistato.Tema

	Ignoti []norma.Ignoto // members of the document that norma does not know, kept
}

var temi = [...]apprendistato.Tema{
	apprendistato.AspettiECoerenza, apprendistato.ProtocolloEPFI, apprendistato.Selezione, apprendistato.DoppioStatus,
}

// ParseInformativa reads a record from its JSON document. Whatever is wrong in it is a finding with its place; a member that norma does not know is
// kept and noticed. The error, a *norma.SyntaxError, means that the text is not JSON at all.
// Documents have bounds: see package norma.
func ParseInformativa(b []byte) (i Informativa, rilievi []norma.Rilievo, err error) {
	rilievi, err = leggi(b, &i, &i.Ignoti, descriviInformativa)
	return i, rilievi, err
}

// MarshalJSON writes the record as the JSON document that ParseInformativa reads.
func (i Informativa) MarshalJSON() ([]byte, error) {
	return documento.Encode(&i, i.Ignoti, descriviInformativa), nil
}

// UnmarshalJSON reads what ParseInformativa reads; a document with a finding of gravity Errore is refused with a *norma.DocumentError.
func (i *Informativa) UnmarshalJSON(b []byte) error {
	return documento.Sostituisci(i, b, ParseInformativa)
}

// SchemaInformativa is the JSON Schema (draft 2020-12) of the document of a record, with descriptions in a language.
func SchemaInformativa(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Informazione all'apprendista", "Information to the apprentice"), l, descriviInformativa)
}

// CampiInformativa lists the members that a record may have, in the order of its document.
func CampiInformativa() []norma.Campo { return documento.Elenca(descriviInformativa) }

// Campi walks the members of the record that are there, in the order of its document: place, name and meaning, canonical value.
func (i *Informativa) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(i, descriviInformativa, f)
}

func descriviInformativa(d *documento.Campi, i *Informativa) {
	d.Testo("apprendista", "apprendista", "apprentice", &i.Apprendista)
	documento.Parola(d, "percorso", "a che cosa porta il contratto", "what the contract leads to", &i.Percorso, apprendistato.AllPercorsi())
	d.Data("inizio", "giorno di assunzione", "hiring day", &i.Inizio)
	d.Data("nascita", "giorno di nascita dell'apprendista", "day of the apprentice's birth", &i.Nascita)
	d.Data("giorno", "giorno dell'informazione", "day of the information", &i.Giorno)
	d.SiNo("intesa", "d'intesa con il datore di lavoro", "in agreement with the employer", &i.Intesa)
	d.SiNo("genitori", "informato anche chi esercita la responsabilità genitoriale", "who exercises parental responsibility was told too", &i.Genitori)
	documento.Parole(d, "temi", "temi trattati", "matters told", &i.Temi, temi[:], len(temi))
}
