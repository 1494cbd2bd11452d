package alternanza

import "math/bits"

// soggetti is how many profiles the rows of a set are of.
func (x *Indice) soggetti(s *insieme) uint32 { return x.soggettiComuni(s, s) }

// soggettiComuni is how many profiles the rows are of that are in both sets.
func (x *Indice) soggettiComuni(s, t *insieme) uint32 {
	if s.bit != nil && t.bit != nil {
		return x.soggettiBit(s.bit, t.bit)
	}
	if s.bit != nil || t.bit == nil && t.n < s.n {
		s, t = t, s
	}
	n, dopo, p := uint32(0), uint32(0), passo{s: t}
	for _, r := range s.righe {
		if r >= dopo && p.has(r) {
			n++
			dopo = x.fine(r)
		}
	}
	return n
}

// fine is the row after the last one of a row's profile. It looks at ultime, which is small, rather than at the row.
func (x *Indice) fine(riga uint32) uint32 {
	i := riga / parola
	w := x.ultime[i] >> (riga % parola) << (riga % parola)
	for w == 0 {
		i++
		w = x.ultime[i]
	}
	return i*parola + uint32(bits.TrailingZeros64(w)) + 1
}

// soggettiBit is how many profiles have a row in both sets. The rows of a profile follow one another, so they are the digits of a
// number, the last of which is in ultime: added to one that has all digits but the last, it carries into the last where any digit is
// there.
func (x *Indice) soggettiBit(a, b []uint64) uint32 {
	n, riporto := 0, uint64(0)
	b, ultime := b[:len(a)], x.ultime[:len(a)]
	for i, w := range a {
		if w &= b[i]; w|riporto == 0 {
			continue
		}
		fine := ultime[i]
		var somma uint64
		somma, riporto = bits.Add64(w&^fine, ^fine, riporto)
		n += bits.OnesCount64((somma | w) & fine)
	}
	return uint32(n)
}
