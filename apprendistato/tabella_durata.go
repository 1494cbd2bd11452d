package apprendistato

import (
	"norma"
	"norma/crediti"
)

// LimiteDurata are the lengths, in months, that a path allows.
type LimiteDurata struct {
	Percorso         Percorso
	Minimo           norma.Cifra[int]
	MinimoStagionale norma.Cifra[int]
	Massimo          norma.Cifra[int]
	MassimoArtigiano norma.Cifra[int] // for the craft profiles that the collective agreement names

	Eccezione norma.Riferimento // Capo I: the State law that excepts seasonal work from the minimum, where the region's own does not
}

// LimiteCorso is how long a path of Capo III may be whose longest length is that of the course which it completes.
type LimiteCorso struct {
	Percorso  Percorso
	Minimo    norma.Cifra[int]   // months
	Massimo   norma.Riferimento  // makes the ordinary length of the course, or the completion of the path, the longest
	Mesi      norma.Cifra[int]   // the ordinary length that the law gives; none: an input
	CFU       norma.Cifra[int]   // CFU of the whole path; none: an input
	AlmenoCFU bool               // CFU is only the fewest that the course may have
	Crediti   crediti.TabellaCFU // which CFU shorten it
}

// TabellaProroga is how the training period of Capo I and of research may be extended.
type TabellaProroga struct {
	Durata         norma.Cifra[int]  // Capo I: months, in writing and with the plan updated
	Consolidamento norma.Riferimento // Capo I: the title obtained, to consolidate skills
	Consolidabili  []Percorso        // Capo I: after the title of which paths
	TitoloMancato  norma.Riferimento // Capo I: the title not obtained
	Statale        norma.Riferimento // the State's own rule, which does not name the diploma of who holds a qualifica
	Ricerca        norma.Cifra[int]  // research: months
	Volte          norma.Cifra[int]  // research: how many times
	Firma          norma.Riferimento // the plan is signed by all before each extension
}

// TabellaFine is by which provision the training period of each kind of path ends. "": the discipline does not say.
type TabellaFine struct {
	CapoI, Universita, ITS, Ricerca norma.Riferimento
}
