package norma

import "strconv"

// Ore is an amount of hours in fixed point, ten-thousandths of an hour, written as with time.Duration: 120*norma.Ora.
// Hours of at most two decimals, and whole per cents of them, are exact; nothing is ever rounded (reading arrotondamento).
type Ore int64

// Ora is one hour.
const Ora Ore = 10_000

// OreMassime bounds the hours that ParseOre takes: beyond them a figure is a slip, and sums stay far from overflow.
const OreMassime = 1_000_000 * Ora

// ParseOre reads hours as a decimal number with a point and at most two decimals, from 0 to one million: "40", "37.5".
func ParseOre(s string) (Ore, error) {
	var n Ore
	i := 0
	for ; i < len(s) && cifra(s[i]); i++ {
		if n = n*10 + Ore(s[i]-'0'); n > OreMassime/Ora {
			return 0, erroreOre(s, i)
		}
	}
	if i == 0 || i > 1 && s[0] == '0' {
		return 0, erroreOre(s, 0)
	}
	n *= Ora
	if i < len(s) && s[i] == '.' {
		inizio, passo := i+1, Ora
		for i = inizio; i < len(s) && i < inizio+2 && cifra(s[i]); i++ {
			passo /= 10
			n += Ore(s[i]-'0') * passo
		}
		if i == inizio {
			return 0, erroreOre(s, i)
		}
	}
	if i < len(s) || n > OreMassime {
		return 0, erroreOre(s, i)
	}
	return n, nil
}

func cifra(c byte) bool { return c >= '0' && c <= '9' }

func erroreOre(s string, posizione int) error {
	return &SyntaxError{Cosa: "ore", Testo: s, Posizione: posizione, Atteso: "un numero da 0 a 1000000 con al più due decimali"}
}

// AppendNumero appends the hours as a plain decimal number, without trailing zeros: "37.5".
func (o Ore) AppendNumero(b []byte) []byte {
	u := uint64(o)
	if o < 0 {
		b = append(b, '-')
		u = -u
	}
	b = strconv.AppendUint(b, u/uint64(Ora), 10)
	r := u % uint64(Ora)
	if r == 0 {
		return b
	}
	b = append(b, '.')
	for passo := uint64(Ora) / 10; r > 0; passo /= 10 {
		b = append(b, '0'+byte(r/passo))
		r %= passo
	}
	return b
}

// String is the hours with their unit: "37.5 h". Lingua.Valore writes it with the language's decimal sign.
func (o Ore) String() string { return string(append(o.AppendNumero(make([]byte, 0, 16)), " h"...)) }

// Arrotonda rounds to a multiple of passo, halves away from zero. The library never calls it: rounding is the caller's.
func (o Ore) Arrotonda(passo Ore) Ore {
	if passo <= 0 {
		return o
	}
	r := o % passo
	switch {
	case r > 0 && r >= passo-r:
		return o - r + passo
	case r < 0 && -r >= passo+r:
		return o - r - passo
	}
	return o - r
}

// Percento is a share in whole hundredths: 60 is 60 %.
type Percento int16

// Of is that share of an amount of hours, exact for hours of at most two decimals.
func (p Percento) Of(o Ore) Ore { return o/100*Ore(p) + o%100*Ore(p)/100 }

// String is the share with its sign: "60 %".
func (p Percento) String() string { return strconv.Itoa(int(p)) + " %" }
