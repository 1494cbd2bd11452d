package alternanza

import (
	"slices"

	"norma"
)

// Scuola is the kind of an upper-secondary school, as a word. The zero value means not said.
type Scuola string

// The kinds of school.
const (
	Liceo                 Scuola = "liceo"                  // general, classical, scientific, arts...
	IstitutoTecnico       Scuola = "istituto-tecnico"       // technical school
	IstitutoProfessionale Scuola = "istituto-professionale" // vocational school
)

var scuole = [...]Scuola{Liceo, IstitutoTecnico, IstitutoProfessionale}

// AllScuole lists the kinds of school.
func AllScuole() []Scuola { return slices.Clone(scuole[:]) }

// The hours of l. 107/2015 are owed by the third classes from 2015/16 on; those of l. 145/2018 take their place from 2018/19 on.
var (
	primaTerza = AnnoScolastico{2015}
	primoPCTO  = AnnoScolastico{2018}
)

// The hours that each kind of school owes, in the whole of the last three years. Those of l. 107/2015 stand in d.i. 195/2017, art. 4,
// c. 2, as well, which was read; the two laws were read as others quote them.
var (
	oreLiceo         = [...]norma.Voce[norma.Ore]{dal2015(200 * norma.Ora), dal2018(90*norma.Ora, comma784+", lett. c)")}
	oreTecnico       = [...]norma.Voce[norma.Ore]{dal2015(400 * norma.Ora), dal2018(150*norma.Ora, comma784+", lett. b)")}
	oreProfessionale = [...]norma.Voce[norma.Ore]{dal2015(400 * norma.Ora), dal2018(210*norma.Ora, comma784+", lett. a)")}
)

// dal2015 is a row of l. 107/2015. It only copies, as dal2018 does, so that the tables stay static data.
func dal2015(n norma.Ore) norma.Voce[norma.Ore] {
	return norma.Voce[norma.Ore]{
		Vigore: norma.Periodo{Dal: norma.Giorno(2015, 9, 1), Al: norma.Giorno(2018, 8, 31)},
		Cifra:  norma.Cifra[norma.Ore]{Valore: n, Rif: ore107, Fonte: norma.Riferita},
	}
}

// dal2018 is a row of l. 145/2018.
func dal2018(n norma.Ore, rif norma.Riferimento) norma.Voce[norma.Ore] {
	return norma.Voce[norma.Ore]{
		Vigore: norma.Periodo{Dal: norma.Giorno(2018, 9, 1)},
		Cifra:  norma.Cifra[norma.Ore]{Valore: n, Rif: rif, Fonte: norma.Riferita},
	}
}

// denominazioni are the names of the paths. The last one was read in the law.
var denominazioni = [...]norma.Voce[string]{
	{
		Vigore: norma.Periodo{Dal: norma.Giorno(2015, 9, 1), Al: norma.Giorno(2018, 8, 31)},
		Cifra:  norma.Cifra[string]{Valore: "alternanza scuola-lavoro", Rif: ore107, Fonte: norma.Riferita},
	},
	{
		Vigore: norma.Periodo{Dal: norma.Giorno(2018, 9, 1), Al: norma.Giorno(2025, 8, 31)},
		Cifra:  norma.Cifra[string]{Valore: "percorsi per le competenze trasversali e per l'orientamento", Rif: comma784, Fonte: norma.Riferita},
	},
	{
		Vigore: norma.Periodo{Dal: norma.Giorno(2025, 9, 1)},
		Cifra:  norma.Cifra[string]{Valore: "formazione scuola-lavoro", Rif: nome2025},
	},
}

// ore are the rows of a kind of school, none for a word that is none.
func (s Scuola) ore() norma.Serie[norma.Ore] {
	switch s {
	case Liceo:
		return oreLiceo[:]
	case IstitutoTecnico:
		return oreTecnico[:]
	case IstitutoProfessionale:
		return oreProfessionale[:]
	}
	return nil
}

// Ore are the hours of the paths that a student of this kind of school owes in the whole of the last three years, as acts changed
// them: l. 107/2015, art. 1, c. 33; l. 145/2018, art. 1, c. 784. Empty for a word that is no kind of school.
func (s Scuola) Ore() norma.Serie[norma.Ore] { return slices.Clone(s.ore()) }

// Denominazioni are the names of the paths, as acts changed them: alternanza scuola-lavoro, percorsi per le competenze trasversali e
// per l'orientamento (PCTO), formazione scuola-lavoro.
func Denominazioni() norma.Serie[string] { return slices.Clone(norma.Serie[string](denominazioni[:])) }
