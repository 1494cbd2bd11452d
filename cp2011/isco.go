package cp2011

import (
	"iter"
	"slices"
	"strings"
)

// Isco is a minor group of ISCO-08, the international classification of occupations: "512". Only those that units of the CP2011
// belong to are known. The zero value means absent.
type Isco struct {
	n uint8 // its place among the groups, from 1
}

type gruppoIsco struct{ codice, titolo string }

// Isco is the minor group of ISCO-08 that Istat pairs with the unit; absent above the units.
func (c Codice) Isco() Isco { return Isco{righe[c.riga()].isco} }

var (
	cosaIsco = detto{"codice ISCO-08", "ISCO-08 code"}
	treCifre = detto{"le tre cifre di un gruppo minore che abbia unità nella CP2011", "the three digits of a minor group with units in the CP2011"}
)

// ParseIsco reads the three digits of a minor group that units of the CP2011 belong to: "512", "011". Any other text is a
// *MalformedError.
func ParseIsco(s string) (Isco, error) {
	i, ok := slices.BinarySearchFunc(gruppiIsco[:], s, func(g gruppoIsco, s string) int { return strings.Compare(g.codice, s) })
	if !ok {
		return Isco{}, malformato(cosaIsco, s, 0, treCifre)
	}
	return Isco{uint8(i + 1)}, nil
}

func (g Isco) gruppo() gruppoIsco {
	if g.n == 0 {
		return gruppoIsco{}
	}
	return gruppiIsco[g.n-1]
}

// String is the group as ParseIsco reads it, "" when absent.
func (g Isco) String() string { return g.gruppo().codice }

// Title is the English title of the group, "" when absent.
func (g Isco) Title() string { return g.gruppo().titolo }

// IsZero reports whether the group is absent.
func (g Isco) IsZero() bool { return g == Isco{} }

// Units are the units of the group, in their order; none for an absent one.
func (g Isco) Units() iter.Seq[Codice] {
	return func(yield func(Codice) bool) {
		if g.n == 0 {
			return
		}
		for _, i := range unitaIsco[inizioIsco[g.n-1]:inizioIsco[g.n]] {
			if !yield(codiceDi(int(i))) {
				return
			}
		}
	}
}

// AllIsco are the groups that units belong to, in their order.
func AllIsco() iter.Seq[Isco] {
	return func(yield func(Isco) bool) {
		for i := range gruppiIsco {
			if !yield(Isco{uint8(i + 1)}) {
				return
			}
		}
	}
}

// AppendText appends the text of String.
func (g Isco) AppendText(b []byte) ([]byte, error) { return append(b, g.String()...), nil }

// MarshalText is the text of String.
func (g Isco) MarshalText() ([]byte, error) { return g.AppendText(nil) }

// UnmarshalText reads what MarshalText wrote: a group as ParseIsco reads it, or nothing for absent.
func (g *Isco) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*g = Isco{}
		return nil
	}
	v, err := ParseIsco(string(b))
	if err == nil {
		*g = v
	}
	return err
}
