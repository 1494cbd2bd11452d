package alternanza

import (
	"slices"

	"norma"
	"norma/internal/documento"
)

// Rischio is the class of risk of a host under the agreement of 21 December 2011 on safety training, as a word. The zero value means
// not said.
type Rischio string

// The classes of risk.
const (
	RischioAlto  Rischio = "alto"  // high
	RischioMedio Rischio = "medio" // medium
	RischioBasso Rischio = "basso" // low
)

var rischi = [...]Rischio{RischioAlto, RischioMedio, RischioBasso}

// AllRischi lists the classes of risk, from the highest.
func AllRischi() []Rischio { return slices.Clone(rischi[:]) }

// Accoglienza is a group of students at a host (accoglienza = hosting). What is absent is not known.
type Accoglienza struct {
	Inizio      norma.Data      // first day at the host
	Rischio     Rischio         // asked only where the ratio turns on it
	Studenti    norma.Opt[int]  // at one time
	Tutor       norma.Opt[int]  // of the host
	Convenzione norma.Data      // day of the agreement between school and host
	Lavorazioni norma.Opt[bool] // it puts students on work that the firm's own risk assessment calls high-risk
	Ignoti      []norma.Ignoto  // members of the document that norma does not know, kept
}

// ParseAccoglienza reads a group of students from the JSON document. Whatever is wrong in it is a finding with its place; the error,
// a *norma.SyntaxError, means that the text is not JSON at all.
// Documents have bounds: see package norma.
func ParseAccoglienza(b []byte) (Accoglienza, []norma.Rilievo, error) {
	var a Accoglienza
	ignoti, rilievi, err := documento.Decode(b, &a, descriviAccoglienza)
	a.Ignoti = ignoti
	return a, rilievi, err
}

// MarshalJSON writes the document that ParseAccoglienza reads.
func (a Accoglienza) MarshalJSON() ([]byte, error) {
	return documento.Encode(&a, a.Ignoti, descriviAccoglienza), nil
}

// UnmarshalJSON reads what ParseAccoglienza reads, for use with encoding/json. A document with a finding of gravity Errore is refused with
// a *norma.DocumentError and leaves a as it was; notices are lost: ParseAccoglienza returns them.
func (a *Accoglienza) UnmarshalJSON(b []byte) error {
	return documento.Sostituisci(a, b, ParseAccoglienza)
}

// SchemaAccoglienza is the JSON Schema (draft 2020-12) of the document of a group of students at a host, with descriptions in a language.
func SchemaAccoglienza(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Studenti accolti in una struttura", "Students at a host"), l, descriviAccoglienza)
}

// CampiAccoglienza lists the members that the document may have, in its order, with what each takes.
func CampiAccoglienza() []norma.Campo { return documento.Elenca(descriviAccoglienza) }

// Campi walks the members of the document that are there, in its order: place, name and meaning, canonical value.
func (a *Accoglienza) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(a, descriviAccoglienza, f)
}

func descriviAccoglienza(d *documento.Campi, a *Accoglienza) {
	d.Data("inizio", "primo giorno nella struttura", "first day at the host", &a.Inizio)
	documento.Parola(d, "rischio", "classe di rischio della struttura", "class of risk of the host", &a.Rischio, rischi[:])
	d.Intero("studenti", "studenti accolti insieme", "students at one time", &a.Studenti, 0, massimoPosti)
	d.Intero("tutor", "tutor della struttura", "tutors of the host", &a.Tutor, 0, massimoPosti)
	d.Data("convenzione", "giorno della convenzione", "day of the agreement", &a.Convenzione)
	d.SiNo("lavorazioni", "la convenzione prevede lavorazioni ad elevato rischio", "the agreement foresees high-risk work", &a.Lavorazioni)
}
