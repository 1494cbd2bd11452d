package apprendistato

import "slices"

// Percorso is what a contract leads to, as a word; it fixes the type of apprenticeship. The zero value means not said.
type Percorso string

// The paths.
const (
	Professionalizzante Percorso = "professionalizzante" // a professional qualification under the collective agreement: Capo II
)

var percorsi = [...]Percorso{Professionalizzante}

// AllPercorsi lists the paths.
func AllPercorsi() []Percorso { return slices.Clone(percorsi[:]) }

// Capo is the chapter (capo) of the regulation that governs the path: 2 for the professionalising one; 0 for a word that is none.
func (p Percorso) Capo() int {
	if p == Professionalizzante {
		return 2
	}
	return 0
}
