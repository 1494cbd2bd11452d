package alternanza

import (
	"norma"
	"norma/internal/documento"
)

// Popolazione are the students of the upper-secondary schools that are looked at, be it one school or the country, and those of them
// who have a place on a path.
type Popolazione struct {
	Gruppi []GruppoStudenti
	Ignoti []norma.Ignoto // members of the document that norma does not know, kept
}

// GruppoStudenti are the students of one or more schools of a kind.
type GruppoStudenti struct {
	Nome      string
	Scuola    Scuola
	Studenti  norma.Opt[int] // all of them
	Collocati norma.Opt[int] // those who have a place on a path, each counted once
}

const (
	massimoGruppi   = 200
	massimoStudenti = 10_000_000 // of a group: more than there are in the country
)

// ParsePopolazione reads the students from the JSON document. Whatever is wrong in it is a finding with its place; the error, a
// *norma.SyntaxError, means that the text is not JSON at all.
// Documents have bounds: see package norma.
func ParsePopolazione(b []byte) (Popolazione, []norma.Rilievo, error) {
	var p Popolazione
	ignoti, rilievi, err := documento.Decode(b, &p, descriviPopolazione)
	p.Ignoti = ignoti
	return p, rilievi, err
}

// MarshalJSON writes the document that ParsePopolazione reads.
func (p Popolazione) MarshalJSON() ([]byte, error) {
	return documento.Encode(&p, p.Ignoti, descriviPopolazione), nil
}

// UnmarshalJSON reads what ParsePopolazione reads, for use with encoding/json. A document with a finding of gravity Errore is refused with
// a *norma.DocumentError and leaves p as it was; notices are lost: ParsePopolazione returns them.
func (p *Popolazione) UnmarshalJSON(b []byte) error {
	return documento.Sostituisci(p, b, ParsePopolazione)
}

// SchemaPopolazione is the JSON Schema (draft 2020-12) of the document of the students that are looked at, with descriptions in a language.
func SchemaPopolazione(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Studenti e posti nei percorsi", "Students and places on paths"), l, descriviPopolazione)
}

// CampiPopolazione lists the members that the document may have, in its order, with what each takes.
func CampiPopolazione() []norma.Campo { return documento.Elenca(descriviPopolazione) }

// Campi walks the members of the document that are there, in its order: place, name and meaning, canonical value.
func (p *Popolazione) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(p, descriviPopolazione, f)
}

func descriviPopolazione(d *documento.Campi, p *Popolazione) {
	documento.Lista(d, "gruppi", "gruppi di studenti", "groups of students", &p.Gruppi, massimoGruppi, descriviGruppo)
}

func descriviGruppo(d *documento.Campi, g *GruppoStudenti) {
	d.Testo("nome", "nome del gruppo", "name of the group", &g.Nome)
	documento.Parola(d, "scuola", "tipo di scuola", "kind of school", &g.Scuola, scuole[:])
	d.Intero("studenti", "studenti in tutto", "students in all", &g.Studenti, 0, massimoStudenti)
	d.Intero("collocati", "studenti che hanno un percorso", "students who have a path", &g.Collocati, 0, massimoStudenti)
}
