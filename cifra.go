package norma

// Cifra is a figure as the law states it: the provision (Riferimento) that states it, the value and how that was read.
// A Cifra that cites nothing is no figure at all: see IsZero.
type Cifra[T comparable] struct {
	Rif    Riferimento
	Valore T
	Fonte  Fonte
}

// IsZero reports whether no figure is there: no provision, no figure.
func (c Cifra[T]) IsZero() bool { return c.Rif == "" }
