package crediti

import "slices"

// Area is one of the areas of skills of the catalogue of public training, as a word: reg. reg. Lazio 7/2017, art. 15, c. 2.
// The zero value means not said.
type Area string

// The nine areas, in the order of the letters a) to i).
const (
	ComportamentiSicuri Area = "comportamenti-sicuri"          // a) safe conduct at the workplace
	Organizzazione      Area = "organizzazione-aziendale"      // b) how a firm is organised, quality
	Comunicazione       Area = "relazione-e-comunicazione"     // c) relations and communication at work
	DirittiEDoveri      Area = "diritti-e-doveri"              // d) rights and duties, labour law, collective bargaining
	BaseETrasversali    Area = "competenze-base-e-trasversali" // e) basic and cross-cutting skills
	Digitali            Area = "competenze-digitali"           // f) digital skills
	SocialiECiviche     Area = "competenze-sociali-e-civiche"  // g) social and civic skills
	Imprenditorialita   Area = "spirito-di-iniziativa"         // h) initiative and entrepreneurship
	ElementiProfessione Area = "elementi-della-professione"    // i) basics of the trade
)

var aree = [...]Area{
	ComportamentiSicuri, Organizzazione, Comunicazione, DirittiEDoveri, BaseETrasversali,
	Digitali, SocialiECiviche, Imprenditorialita, ElementiProfessione,
}

// AllAree lists the areas in the order of the letters.
func AllAree() []Area { return slices.Clone(aree[:]) }

// Lettera is the letter of the area in art. 15, c. 2: "a" to "i"; "" for a word that is none.
func (a Area) Lettera() string {
	if i := slices.Index(aree[:], a); i >= 0 {
		return string(rune('a' + i))
	}
	return ""
}

// insieme is a set of areas.
type insieme uint16

// insiemeDi is the set of some areas and -1; with a word that is none nothing is known of the set: 0 and the place of the first.
func insiemeDi(as []Area) (s insieme, ignota int) {
	for i, a := range as {
		k := slices.Index(aree[:], a)
		if k < 0 {
			return 0, i
		}
		s |= 1 << k
	}
	return s, -1
}
