package cp2011

import (
	"cmp"
	"iter"
	"strconv"
)

// Voce is the name of an occupation (voce professionale = entry of the list of occupations) under a unit: the fourth of 5.2.2.3.2 is
// "5.2.2.3.2.4", the six parts that the mandatory communications write. Voci are compared with ==. The zero value means absent.
type Voce struct {
	n uint16 // its place among all, from 1
}

// Unit is the unit of the voce, absent for an absent voce.
func (v Voce) Unit() Codice {
	if v.n == 0 {
		return Codice{}
	}
	return codiceDi(int(righeVoci[v.n-1]))
}

// Number is the number of the voce within its unit, from 1; 0 when absent.
func (v Voce) Number() int {
	if v.n == 0 {
		return 0
	}
	return int(v.n) - int(righe[righeVoci[v.n-1]].voci)
}

// Name is the name of the occupation, "" when absent.
func (v Voce) Name() string {
	if v.n == 0 {
		return ""
	}
	return nomiVoci[inizioVoci[v.n-1] : inizioVoci[v.n]-1]
}

// IsZero reports whether the voce is absent.
func (v Voce) IsZero() bool { return v == Voce{} }

// Compare is -1, 0 or 1 as v comes before w in the order of the units and of their numbers, is the same voce, or comes after it.
func (v Voce) Compare(w Voce) int { return cmp.Compare(v.n, w.n) }

// String is the voce in six parts as ParseVoce reads it, "" when absent.
func (v Voce) String() string {
	if v.n == 0 {
		return ""
	}
	return string(v.append(make([]byte, 0, len("2.1.1.1.1.99"))))
}

func (v Voce) append(b []byte) []byte {
	b = append(v.Unit().cifre().append(b), '.')
	return strconv.AppendInt(b, int64(v.Number()), 10)
}

// AppendText appends the text of String; an absent voce appends nothing.
func (v Voce) AppendText(b []byte) ([]byte, error) {
	if v.n == 0 {
		return b, nil
	}
	return v.append(b), nil
}

// MarshalText is the text of String.
func (v Voce) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads what MarshalText wrote: a voce as ParseVoce reads it, or nothing for absent.
func (v *Voce) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*v = Voce{}
		return nil
	}
	w, err := ParseVoce(string(b))
	if err == nil {
		*v = w
	}
	return err
}

// AllVoci are all the voci, in the order of their units and numbers.
func AllVoci() iter.Seq[Voce] { return vociTra(0, len(righeVoci)) }

// Voci are the voci of c, a unit, in the order of their numbers; of a wider code those of all the units under it.
func (c Codice) Voci() iter.Seq[Voce] {
	r := &righe[c.riga()]
	return vociTra(int(r.voci), int(righe[r.dopo].voci))
}

// Voce is the voce of this number under c, a unit; false where there is none.
func (c Codice) Voce(numero int) (Voce, bool) {
	if c.Level() != Unita {
		return Voce{}, false
	}
	prima, dopo := int(righe[c.riga()].voci), int(righe[c.riga()+1].voci)
	if numero < 1 || numero > dopo-prima {
		return Voce{}, false
	}
	return Voce{uint16(prima + numero)}, true
}

func vociTra(dalla, alla int) iter.Seq[Voce] {
	return func(yield func(Voce) bool) {
		for i := dalla; i < alla; i++ {
			if !yield(Voce{uint16(i + 1)}) {
				return
			}
		}
	}
}
