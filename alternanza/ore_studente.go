package alternanza

import (
	"norma"
	"norma/internal/documento"
)

// Studente is a student of an upper-secondary school and the paths between school and work that he or she has done. What is absent
// is not known.
type Studente struct {
	Scuola   Scuola
	Anno     AnnoScolastico   // the school year asked about, usually the last one of the course
	Terza    AnnoScolastico   // the one of the third class; asked only before 2018/19
	Concluso norma.Opt[bool]  // the course of study is over; asked only where hours are short
	Percorsi []PercorsoSvolto // absent: none
	Ignoti   []norma.Ignoto   // members of the document that norma does not know, kept
}

// PercorsoSvolto is a path that a student has done, or is doing.
type PercorsoSvolto struct {
	Nome        string
	Previste    norma.Opt[norma.Ore] // hours that its project foresees
	Frequentate norma.Opt[norma.Ore] // hours attended
	Concluso    norma.Opt[bool]      // it is over; asked only where attendance is short
}

// massimoPercorsi is how many paths are looked at; more is a finding.
const massimoPercorsi = 100

// ParseStudente reads a student from the JSON document. Whatever is wrong in it is a finding with its place; the error, a
// *norma.SyntaxError, means that the text is not JSON at all.
// Documents have bounds: see package norma.
func ParseStudente(b []byte) (Studente, []norma.Rilievo, error) {
	var s Studente
	ignoti, rilievi, err := documento.Decode(b, &s, descriviStudente)
	s.Ignoti = ignoti
	return s, rilievi, err
}

// MarshalJSON writes the document that ParseStudente reads.
func (s Studente) MarshalJSON() ([]byte, error) {
	return documento.Encode(&s, s.Ignoti, descriviStudente), nil
}

// UnmarshalJSON reads what ParseStudente reads, for use with encoding/json. A document with a finding of gravity Errore is refused with
// a *norma.DocumentError and leaves s as it was; notices are lost: ParseStudente returns them.
func (s *Studente) UnmarshalJSON(b []byte) error { return documento.Sostituisci(s, b, ParseStudente) }

// SchemaStudente is the JSON Schema (draft 2020-12) of the document of a student and the paths done, with descriptions in a language.
func SchemaStudente(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Studente e percorsi svolti", "Student and paths done"), l, descriviStudente)
}

// CampiStudente lists the members that the document may have, in its order, with what each takes.
func CampiStudente() []norma.Campo { return documento.Elenca(descriviStudente) }

// Campi walks the members of the document that are there, in its order: place, name and meaning, canonical value.
func (s *Studente) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(s, descriviStudente, f)
}

func descriviStudente(d *documento.Campi, s *Studente) {
	documento.Parola(d, "scuola", "tipo di scuola", "kind of school", &s.Scuola, scuole[:])
	documento.Codice(d, "anno", "anno scolastico di cui si chiede", "school year asked about", &s.Anno, &specieAnno)
	documento.Codice(d, "terza", "anno scolastico della classe terza", "school year of the third class", &s.Terza, &specieAnno)
	d.SiNo("concluso", "il corso di studi è finito", "the course of study is over", &s.Concluso)
	documento.Lista(d, "percorsi", "percorsi svolti", "paths done", &s.Percorsi, massimoPercorsi, descriviPercorso)
}

func descriviPercorso(d *documento.Campi, p *PercorsoSvolto) {
	d.Testo("nome", "nome del percorso", "name of the path", &p.Nome)
	d.Ore("previste", "ore previste dal progetto", "hours that the project foresees", &p.Previste)
	d.Ore("frequentate", "ore frequentate", "hours attended", &p.Frequentate)
	d.SiNo("concluso", "il percorso è finito", "the path is over", &p.Concluso)
}

var specieAnno = documento.Specie[AnnoScolastico]{
	Leggi: leggiAnnoScolastico, Schema: `^[0-9]{4}/([0-9]{2}|[0-9]{4})$`, Caratteri: len("2025/2026"),
}

func leggiAnnoScolastico(s string) (AnnoScolastico, norma.Rilievo) {
	a, err := ParseAnnoScolastico(s)
	if err != nil {
		return a, norma.NewRilievo(&annoErrato, "", "", "", "")
	}
	return a, norma.Rilievo{}
}

var annoErrato = norma.Controllo{
	Codice: "alternanza/anno-scolastico-errato", Gravita: norma.Errore,
	IT: "«{testo}» non è un anno scolastico, scritto come 2025/26",
	EN: "“{testo}” is not a school year, written as 2025/26",
}

// chiedi reports what is missing in a path, or cannot be, by its place.
func (p *PercorsoSvolto) chiedi(g *norma.Giudizio, dove norma.Puntatore, rif norma.Riferimento) {
	chiediOre(g, p.Previste, dove.Campo("previste"), rif)
	if !p.Previste.Is(0) {
		chiediOre(g, p.Frequentate, dove.Campo("frequentate"), rif)
	}
}

// frequentato reports whether the path is attended enough, and whether that is known.
func (p *PercorsoSvolto) frequentato() (abbastanza, noto bool) {
	previste, note := possibili(p.Previste)
	frequentate, frequentateNote := possibili(p.Frequentate)
	if note && previste == 0 {
		return true, true
	}
	return bastano(frequentate, previste), note && frequentateNote
}
