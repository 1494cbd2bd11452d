package ipa

import (
	"iter"
	"slices"
)

// Directory answers which body this is, on the strength of the index as whoever implements it holds it. To answer no is to know
// that the index has none: who cannot tell has no Directory to give.
type Directory interface {
	// Ente is the body of a code.
	Ente(c CodiceIPA) (Ente, bool)
	// Ufficio is the office of a code.
	Ufficio(c CodiceUnivocoUfficio) (Ufficio, bool)
	// ByCodiceFiscale are the bodies of a tax code, however it is written.
	ByCodiceFiscale(codice string) Titolari
	// ByCasella are the bodies and offices that have a mailbox, in any case.
	ByCasella(indirizzo string) Titolari
}

// Titolare is who has a tax code or a mailbox: a body, or one of its offices.
type Titolare struct {
	Ente    CodiceIPA
	Ufficio CodiceUnivocoUfficio // zero: the body itself
}

// Titolari are all who have a tax code or a mailbox; mostly one. The zero value is nobody.
type Titolari struct{ tutti []Titolare }

// NewTitolari are those given.
func NewTitolari(t ...Titolare) Titolari { return Titolari{slices.Clone(t)} }

// Len is how many there are.
func (t Titolari) Len() int { return len(t.tutti) }

// First is the first of them, the zero Titolare where there is none.
func (t Titolari) First() Titolare {
	if len(t.tutti) == 0 {
		return Titolare{}
	}
	return t.tutti[0]
}

// All lists them in the order of the index: bodies, then offices.
func (t Titolari) All() iter.Seq[Titolare] {
	return func(yield func(Titolare) bool) {
		for _, v := range t.tutti {
			if !yield(v) {
				return
			}
		}
	}
}

// Has reports whether a body is among them, itself or by one of its offices.
func (t Titolari) Has(ente CodiceIPA) bool {
	for _, v := range t.tutti {
		if v.Ente == ente {
			return true
		}
	}
	return false
}
