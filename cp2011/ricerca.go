package cp2011

// Trovato is a code that a search found, with the name that matched best.
type Trovato struct {
	Codice Codice
	Voce   Voce   // the voce that matched, if one did
	Titolo Codice // the code whose title matched, if one did: the one found, one above or one under it
	uso    uint16 // the everyday name that matched, from 1, where neither did
}

// Name is the name that matched, "" for the zero Trovato. Where Voce and Titolo are both absent it is an everyday name that the
// classification does not have, of norma's own.
func (t Trovato) Name() string {
	switch {
	case t.uso > 0:
		return nomiUso[inizioUso[t.uso-1] : inizioUso[t.uso]-1]
	case t.Voce.IsZero():
		return t.Titolo.Title()
	}
	return t.Voce.Name()
}

// Named is the code that has the name that matched: the one found, or one above or under it.
func (t Trovato) Named() Codice {
	switch {
	case t.uso > 0:
		return codiceDi(int(righeUso[t.uso-1]))
	case t.Voce.IsZero():
		return t.Titolo
	}
	return t.Voce.Unit()
}

// Ricerca is a search. The zero value finds at most twenty units, wherever they stand.
type Ricerca struct {
	Livello Livello // the level of the codes found; 0: the units
	Entro   Codice  // where they stand: it, and what is under it; absent: anywhere
	Massimo int     // how many at most; 0 or less: twenty
}

// pochi is how many codes a search finds that does not say how many.
const pochi = 20

// Search finds the units that words name, at most twenty, best first: Ricerca.Search says how.
func Search(parole string) []Trovato { return Ricerca{}.Search(parole) }

// Search finds the codes that words name, best first. A code is found when every word is in its title, in one above it, in one of its
// voci, or in an everyday name of norma's own; for a level above the units, in those of something under it.
//
// Case, accents and apostrophes do not count, nor do articles, prepositions and the endings of gender and number: "cuoca" finds
// "Cuoco". The last word may be only begun, unless a blank follows it; so may any of three letters or more that no name has. A word
// of five letters or more that no name has or begins with may have one letter wrong, missing, in excess, or changed places with the
// next. Where that finds nothing either it may be two words written as one, or come from one that a name has ("trattorista",
// "trattore").
//
// The best is the code with the best name. A name is the better, the fewer words it has besides; whole words are better than begun
// ones, and those better than mistaken ones; better is a name that starts with the first word, and has the words in the order of the
// query, all of them in one name, that of the code itself rather than one above. A name of more words than the query is the better if
// a title of the code has them too. Between equals the code with more such names comes first, then the order of the classification.
//
// The first 256 bytes are read, and of those sixteen words. A text without words finds nothing; an article or preposition alone is
// the beginning of one.
func (r Ricerca) Search(parole string) []Trovato {
	if r.Livello > Unita {
		return nil
	}
	var d domanda
	d.leggi(parole)
	var t tabellone
	for i := range d.n {
		if !t.cerca(i, &d) {
			return nil
		}
		t.aggiungi(i)
	}
	if d.n == 0 {
		return nil
	}
	t.valuta(d.n)
	return t.scegli(r)
}
