package norma

import "iter"

// Atto is an act of law by its canonical short name: "d.lgs. 81/2015". Any text is an Atto; the ones norma knows have a
// Scheda. "" is no act.
//
// A numbered act is its abbreviation, its number and its year (l. 296/2006, d.g.r. Lazio 41/2012); an act without number has its
// day instead (d.i. 12 ottobre 2015); the Constitution, the codes and the statute of the region have a name alone.
type Atto string

// Scheda is the record of an act (scheda = index card). What was not read anywhere is left empty.
type Scheda struct {
	Atto          Atto
	Tipo          string // kind, in Italian, as in its full title: "decreto legislativo"
	Data          Data   // day of the act
	Numero        string // "81"; "" for acts that have none
	Oggetto       string // subject in a few Italian words, not the official title
	Pubblicazione string // where published: "BUR Lazio 30/03/2017, n. 26"; "" when not known
	Vigore        Data   // day of entry into force of most of the act; zero when not known
	Fonte         Fonte  // how the weakest part of this record was read: Ufficiale in the act itself, Riferita where others cite it
	nir           string // authority and kind of act as its URN names them: "stato:decreto.legislativo"; "" when not known
}

// Scheda returns the record of the act, and whether norma knows it: only canonical names are known.
func (a Atto) Scheda() (Scheda, bool) {
	for i := range schede {
		if schede[i].Atto == a {
			return schede[i], true
		}
	}
	return Scheda{}, false
}

// AllAtti lists the records of all the acts that norma knows: the Constitution and the codes, the State's laws and decrees, the
// agreements between State and regions, the acts of Lazio and Trento; each kind in order of date.
func AllAtti() iter.Seq[Scheda] {
	return func(yield func(Scheda) bool) {
		for i := range schede {
			if !yield(schede[i]) {
				return
			}
		}
	}
}

// URN is the act's name in the NIR standard: "urn:nir:stato:decreto.legislativo:2015-06-15;81", without ";81" when the act has
// no number. It is "" when the day of the act, or what the standard calls its authority, is not known.
func (s Scheda) URN() string {
	if s.nir == "" || s.Data.IsZero() {
		return ""
	}
	urn := "urn:nir:" + s.nir + ":" + s.Data.String()
	if s.Numero != "" {
		urn += ";" + s.Numero
	}
	return urn
}
