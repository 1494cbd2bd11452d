package cp2011

import "iter"

// All are all the codes in their order: what contains a code comes before it.
func All() iter.Seq[Codice] { return righeTra(1, ultimaRiga) }

// AllAt are the codes of a level in their order.
func AllAt(l Livello) iter.Seq[Codice] {
	return func(yield func(Codice) bool) {
		for i := 1; i < ultimaRiga; {
			c := codiceDi(i)
			switch suo := c.Level(); {
			case suo < l:
				i++
				continue
			case suo == l && !yield(c):
				return
			}
			i = int(righe[i].dopo)
		}
	}
}

// Descendants are the codes under c, of every level, in their order. Nothing is under an absent code.
func (c Codice) Descendants() iter.Seq[Codice] {
	return righeTra(c.riga()+1, int(righe[c.riga()].dopo))
}

// Children are the codes one level under c, in their order.
func (c Codice) Children() iter.Seq[Codice] {
	return func(yield func(Codice) bool) {
		for i, fine := c.riga()+1, int(righe[c.riga()].dopo); i < fine; i = int(righe[i].dopo) {
			if !yield(codiceDi(i)) {
				return
			}
		}
	}
}

// Ancestors are the codes that contain c, the nearest first.
func (c Codice) Ancestors() iter.Seq[Codice] {
	return func(yield func(Codice) bool) {
		for c := c.Parent(); !c.IsZero(); c = c.Parent() {
			if !yield(c) {
				return
			}
		}
	}
}

// Path are the codes from the major group down to c itself, and their titles.
func (c Codice) Path() iter.Seq2[Codice, string] {
	return func(yield func(Codice, string) bool) {
		for l := range c.Level() {
			if d := c.At(l + 1); !yield(d, d.Title()) {
				return
			}
		}
	}
}

func righeTra(dalla, alla int) iter.Seq[Codice] {
	return func(yield func(Codice) bool) {
		for i := dalla; i < alla; i++ {
			if !yield(codiceDi(i)) {
				return
			}
		}
	}
}
