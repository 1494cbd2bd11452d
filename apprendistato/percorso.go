package apprendistato

import "slices"

// Percorso is what a contract leads to, as a word; it fixes the type of apprenticeship. The zero value means not said.
type Percorso string

// The paths, in the order of the regulation, which leaves the last three to State law (art. 40).
const (
	Qualifica           Percorso = "qualifica"            // IeFP qualification, three years: art. 4, c. 1, lett. a)
	Diploma             Percorso = "diploma"              // IeFP professional diploma, four years: lett. b)
	DiplomaDaQualifica  Percorso = "diploma-da-qualifica" // the same for who holds the corresponding qualifica, one year: lett. c)
	Professionalizzante Percorso = "professionalizzante"  // a professional qualification under the collective agreement: Capo II
	PerLaurea           Percorso = "laurea"               // art. 20, c. 1, lett. a)
	PerLaureaMagistrale Percorso = "laurea-magistrale"    // lett. b)
	PerCicloUnico       Percorso = "laurea-ciclo-unico"   // lett. c)
	PerMasterI          Percorso = "master-i"             // lett. d)
	PerMasterII         Percorso = "master-ii"            // lett. d)
	PerDottorato        Percorso = "dottorato"            // lett. e)
	PerITS              Percorso = "its"                  // diploma of an ITS: art. 28
	Ricerca             Percorso = "ricerca"              // research: art. 33
	PerDiplomaSuperiore Percorso = "diploma-superiore"    // upper secondary school: d.i. 12 ottobre 2015, art. 4, c. 1, lett. c)
	PerCorsoAnnuale     Percorso = "corso-annuale"        // annual course (corso annuale integrativo): lett. d)
	PerIFTS             Percorso = "ifts"                 // higher technical specialisation: lett. f)
)

var percorsi = [...]Percorso{
	Qualifica, Diploma, DiplomaDaQualifica, Professionalizzante,
	PerLaurea, PerLaureaMagistrale, PerCicloUnico, PerMasterI, PerMasterII, PerDottorato, PerITS, Ricerca,
	PerDiplomaSuperiore, PerCorsoAnnuale, PerIFTS,
}

// AllPercorsi lists the paths.
func AllPercorsi() []Percorso { return slices.Clone(percorsi[:]) }

// Capo is the chapter (capo) of the regulation for the path's type of apprenticeship: 1 for qualifica and diploma, whichever, 2 for the
// professionalising one, 3 for higher training and research; 0 for a word that is none.
func (p Percorso) Capo() int {
	switch p {
	case Qualifica, Diploma, DiplomaDaQualifica, PerDiplomaSuperiore, PerCorsoAnnuale, PerIFTS:
		return 1
	case Professionalizzante:
		return 2
	case PerLaurea, PerLaureaMagistrale, PerCicloUnico, PerMasterI, PerMasterII, PerDottorato, PerITS, Ricerca:
		return 3
	}
	return 0
}

// Universitario reports whether the path leads to a title of art. 20.
func (p Percorso) Universitario() bool {
	return p.Capo() == 3 && p != PerITS && p != Ricerca
}
