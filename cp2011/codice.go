package cp2011

import (
	"cmp"
	"math/bits"
)

// Codice is a code of the CP2011, of any level, that exists in it: "5.2.2.3.2" is a unit, "5.2" a group. Codes are compared with ==,
// and ordered by Compare as the classification is. The zero value means absent.
type Codice struct {
	c uint32 // the digits and, in the last bitRiga bits, the row: the order of the numbers is that of the codes
}

const bitRiga = 11

// cifre are the digits of a code, plus one, four bits each from the left: an absent digit is 0. The code may not exist.
type cifre uint32

// bitCifra are the bits of one digit.
const bitCifra = 4

// riga is a row of the classification. The rows stand in order of code, so that those under one follow it.
type riga struct {
	codice uint32
	titolo uint16 // where the title begins in titoli
	padre  uint16 // the row above, 0 for none
	dopo   uint16 // the first row that is not under this one
	voci   uint16 // the first voce that is not before this row
	lungo  uint8  // the length of the title
	isco   uint8  // the group of ISCO-08, from 1; 0 above the units
	cp2021 bool   // a unit of the CP2021 has this code
}

// ultimaRiga is the row after the last code.
const ultimaRiga = len(righe) - 1

func codiceDi(riga int) Codice { return Codice{righe[riga].codice} }

func (c Codice) riga() int { return int(c.c & (1<<bitRiga - 1)) }

func (c Codice) cifre() cifre { return cifre(c.c >> bitRiga) }

// IsZero reports whether the code is absent.
func (c Codice) IsZero() bool { return c == Codice{} }

// Level is the level of the code, 0 when absent.
func (c Codice) Level() Livello { return c.cifre().livello() }

func (k cifre) livello() Livello {
	if k == 0 {
		return 0
	}
	return Unita - Livello(bits.TrailingZeros32(uint32(k))/bitCifra)
}

// padre leaves the last digit out.
func (k cifre) padre() cifre { return k &^ (1<<(bitCifra*(Unita-k.livello()+1)) - 1) }

// Title is the title that Istat gives to the code, "" when absent.
func (c Codice) Title() string {
	r := &righe[c.riga()]
	return titoli[r.titolo:][:r.lungo]
}

// Parent is the code one level up; absent above a major group.
func (c Codice) Parent() Codice { return codiceDi(int(righe[c.riga()].padre)) }

// At is the code at a level: c itself, or what contains it there; absent where the level is below that of c or is none.
func (c Codice) At(l Livello) Codice {
	if l == 0 || l > c.Level() {
		return Codice{}
	}
	for c.Level() > l {
		c = c.Parent()
	}
	return c
}

// Contains reports whether d is c, or stands somewhere under it. An absent code contains nothing and stands nowhere.
func (c Codice) Contains(d Codice) bool {
	return c.cifre().contiene(d.cifre())
}

func (k cifre) contiene(q cifre) bool {
	assenti := bits.TrailingZeros32(uint32(k)) &^ (bitCifra - 1) // the bits of the digits that k has not
	return (k^q)>>assenti == 0 && k != 0
}

// Compare is -1, 0 or 1 as c comes before d in the classification, is the same code, or comes after it. What contains a code comes
// before it, an absent code before all.
func (c Codice) Compare(d Codice) int { return cmp.Compare(c.c, d.c) }

// String is the code as Parse reads it, "" when absent.
func (c Codice) String() string { return c.cifre().String() }

// String writes the digits as a code.
func (k cifre) String() string { return string(k.append(make([]byte, 0, len("2.1.1.1.1")))) }

func (k cifre) append(b []byte) []byte {
	for i := range k.livello() {
		if i > 0 {
			b = append(b, '.')
		}
		b = append(b, '0'-1+byte(k>>(bitCifra*(Unita-1-i))&(1<<bitCifra-1)))
	}
	return b
}

// AppendText appends the text of String; an absent code appends nothing.
func (c Codice) AppendText(b []byte) ([]byte, error) { return c.cifre().append(b), nil }

// MarshalText is the text of String.
func (c Codice) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads what MarshalText wrote: a code as Parse reads it, or nothing for absent.
func (c *Codice) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*c = Codice{}
		return nil
	}
	v, err := Parse(string(b))
	if err == nil {
		*c = v
	}
	return err
}
