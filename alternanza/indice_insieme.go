package alternanza

import (
	"cmp"
	"math/bits"
	"slices"
)

const parola = 64 // rows in a word of bits

// rado is how many times fewer than all the rows of a set are to stand in a list: a list is then no longer than the bits.
const rado = 32

// insieme is a set of rows: few of them as a list, many as bits. It does not change once it is made.
type insieme struct {
	righe    []uint32 // in their order, where bit is nil
	bit      []uint64 // one a row
	n        uint32   // how many rows
	soggetti uint32   // how many profiles they are of; only of what is counted
}

// newInsieme is the set of some of all the rows. It may keep them.
func newInsieme(righe []uint32, tutte int) insieme {
	if len(righe) <= tutte/rado {
		return insieme{righe: righe, n: uint32(len(righe))}
	}
	bit := make([]uint64, (tutte+parola-1)/parola)
	for _, r := range righe {
		bit[r/parola] |= 1 << (r % parola)
	}
	return insieme{bit: bit, n: uint32(len(righe))}
}

func (s *insieme) has(riga uint32) bool {
	if s.bit != nil {
		return s.bit[riga/parola]>>(riga%parola)&1 == 1
	}
	_, ok := slices.BinarySearch(s.righe, riga)
	return ok
}

// passo walks over a set, forwards.
type passo struct {
	s *insieme
	i int
}

// next is the first row of the set from one on. Rows asked for never go back.
func (p *passo) next(da uint32) (uint32, bool) {
	if p.s.bit == nil {
		p.i = galoppa(p.s.righe, p.i, da)
		if p.i == len(p.s.righe) {
			return 0, false
		}
		return p.s.righe[p.i], true
	}
	i := int(da / parola)
	if i >= len(p.s.bit) {
		return 0, false
	}
	w := p.s.bit[i] >> (da % parola) << (da % parola)
	for w == 0 {
		if i++; i == len(p.s.bit) {
			return 0, false
		}
		w = p.s.bit[i]
	}
	return uint32(i*parola + bits.TrailingZeros64(w)), true
}

// has reports whether a row is in the set. Rows asked for never go back.
func (p *passo) has(riga uint32) bool {
	if p.s.bit != nil {
		return p.s.bit[riga/parola]>>(riga%parola)&1 == 1
	}
	p.i = galoppa(p.s.righe, p.i, riga)
	return p.i < len(p.s.righe) && p.s.righe[p.i] == riga
}

// galoppa is the first place from i on that does not come before a row: in longer and longer leaps, then by halves.
func galoppa(righe []uint32, i int, riga uint32) int {
	if i >= len(righe) || righe[i] >= riga {
		return i
	}
	salto := 1
	for i+salto < len(righe) && righe[i+salto] < riga {
		i += salto
		salto *= 2
	}
	fine := min(i+salto, len(righe))
	j, _ := slices.BinarySearch(righe[i+1:fine], riga)
	return i + 1 + j
}

// interseca is the set of the rows that are in all of the sets, at least one; it changes their order.
func interseca(ss []*insieme) insieme {
	slices.SortFunc(ss, func(a, b *insieme) int { return cmp.Compare(a.n, b.n) })
	primo := ss[0]
	switch {
	case len(ss) == 1:
		return *primo
	case primo.bit == nil:
		righe := filtra(make([]uint32, 0, primo.n), primo.righe, ss[1])
		for _, s := range ss[2:] {
			righe = filtra(righe[:0], righe, s)
		}
		return insieme{righe: righe, n: uint32(len(righe))}
	}
	bit := make([]uint64, len(primo.bit))
	copy(bit, primo.bit)
	for _, s := range ss[1 : len(ss)-1] {
		altri := s.bit[:len(bit)]
		for i := range bit {
			bit[i] &= altri[i]
		}
	}
	n, altri := 0, ss[len(ss)-1].bit[:len(bit)]
	for i := range bit {
		bit[i] &= altri[i]
		n += bits.OnesCount64(bit[i])
	}
	return insieme{bit: bit, n: uint32(n)}
}

// filtra appends to out, which may be the beginning of righe, those that are in a set too.
func filtra(out, righe []uint32, s *insieme) []uint32 {
	if s.bit != nil {
		for _, r := range righe {
			if s.bit[r/parola]>>(r%parola)&1 == 1 {
				out = append(out, r)
			}
		}
		return out
	}
	p := passo{s: s}
	for _, r := range righe {
		if p.has(r) {
			out = append(out, r)
		}
	}
	return out
}
