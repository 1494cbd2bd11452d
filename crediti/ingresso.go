package crediti

import (
	"slices"

	"norma"
)

// Elemento is what a credit on entry rests on, as a word. The zero value means not said.
type Elemento string

// The elements of art. 11, c. 2.
const (
	Istruzione              Elemento = "istruzione"               // attendance of school
	IstruzioneFormazione    Elemento = "iefp"                     // attendance of vocational education and training
	FormazioneProfessionale Elemento = "formazione-professionale" // attendance of vocational training
	Lavoro                  Elemento = "lavoro"                   // skills from work, attested or certified under d.lgs. 13/2013
)

var elementi = [...]Elemento{Istruzione, IstruzioneFormazione, FormazioneProfessionale, Lavoro}

// AllElementi lists the elements of a credit on entry.
func AllElementi() []Elemento { return slices.Clone(elementi[:]) }

// MassimoIngresso is how many credits on entry one contract may claim: beyond it is a finding.
const MassimoIngresso = 20

// Ingresso is a credit recognised on entry to a path of Capo I: it takes months off the longest length. reg. reg. Lazio 7/2017,
// art. 11 and art. 4, c. 3.
type Ingresso struct {
	Elemento  Elemento
	Attestato norma.Opt[bool] // the attendance is documented; skills from work are attested or certified
	Mesi      norma.Opt[int]  // months that the institution takes off
}
