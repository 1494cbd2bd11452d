package pfi

import (
	"slices"

	"norma"
)

// Formazione is the training: sez. 4, which the published text of all. B leaves out with its notes 7 to 12. Its shape is that of what art. 6, 25, 30
// and 37 require; its division by years is practice (norma.Prassi). The hours of each year stand in the contract.
type Formazione struct {
	Competenze []Competenza        // skills to be acquired
	Coerenti   norma.Opt[bool]     // Capo I: consistent with those of the figure of the repertory, as the institution declares
	InImpresa  []CompetenzaTecnica // technical and professional skills that can be acquired in the firm
	CFU        norma.Opt[int]      // university, ITS: credits that can be obtained in the apprenticeship
	Progetto   Progetto            // research
	Tutoraggio Tutoraggio          // Capo I
	Anni       []AnnoFormativo
	Obiettivi  []Obiettivo // of who is in compulsory education: training aims by cultural axis
}

// Contesto is where a skill is acquired, as a word. The zero value: not said.
type Contesto string

// Where skills are acquired.
const (
	InEsterna  Contesto = "esterna" // in external training
	InInterna  Contesto = "interna" // in internal training
	InEntrambe Contesto = "entrambe"
)

var contesti = [...]Contesto{InEsterna, InInterna, InEntrambe}

// AllContesti lists where skills are acquired.
func AllContesti() []Contesto { return slices.Clone(contesti[:]) }

// Competenza is a skill to be acquired.
type Competenza struct {
	Descrizione string
	Formazione  Contesto // the training through which it is acquired
}

// CompetenzaTecnica is a technical or professional skill that can be acquired in the firm, and the learning of the ordinary course that it goes with.
type CompetenzaTecnica struct {
	Descrizione   string
	Apprendimento string
}

// Progetto is the project of research (art. 37, c. 2, lett. e)).
type Progetto struct {
	Titolo      string
	Descrizione string
	Avviato     norma.Opt[bool] // already under way in the firm: art. 33, c. 1
}

// Tutoraggio is how tutoring is done, and for how many hours in all (art. 6, c. 2, lett. b)).
type Tutoraggio struct {
	Modalita string
	Ore      norma.Opt[norma.Ore]
}

// AnnoFormativo is the training of a year; its hours are those of the contract's year of the same number.
type AnnoFormativo struct {
	Numero     norma.Opt[int]
	Proroga    norma.Opt[bool] // a year of extension; absent: no
	Dal, Al    norma.Data      // its first and last day
	Esterna    Attivita        // at the institution
	Interna    Attivita        // in the firm
	Tutoraggio norma.Opt[norma.Ore]
}

// Attivita is the external or the internal training of a year.
type Attivita struct {
	Risultati string // learning results, in terms of skills
	Contenuti string
	Modalita  string // ways of delivery
	Luogo     string
}

// Obiettivo is a training aim of a cultural axis (asse culturale) of compulsory education: art. 6, c. 4.
type Obiettivo struct {
	Asse        string
	Descrizione string
}

// Valutazione is how learning is assessed: all. B, sez. 5.
type Valutazione struct {
	Iniziale      string // criteria and ways of the initial assessment
	Intermedia    string
	Finale        string
	Comportamenti string // of behaviour, where foreseen
	Misure        string // realignment, support, recovery, if any, suspended judgement included
}
