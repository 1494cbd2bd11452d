package alternanza

import "norma/cp2011"

// With is another index: that of x with some profiles added, each in the place of the one of the same host if there is one, and others
// removed. A key that the index does not have removes nothing; a profile both changed and removed is not there. Nobody who reads x notices.
// The texts of the profiles that stay are not read again.
func (x *Indice) With(changed []Profilo, removed []Chiave) *Indice {
	esclusi := make(map[Chiave]bool, len(removed))
	for _, k := range removed {
		esclusi[k] = true
	}
	y := NewIndice(changed)
	f := fusione{z: &Indice{}}
	f.a.x, f.b.x = x, y
	f.ordina(esclusi)
	f.insiemi()
	f.z.completa()
	return f.z
}

// fusione makes an index of two.
type fusione struct {
	z    *Indice
	a, b parte
}

// parte is an index on its way into another.
type parte struct {
	x       *Indice
	profili []uint32 // its profiles there, plus one; 0 for one that does not go
	righe   []uint32 // its rows, likewise
	comuni  []uint32 // its sets of municipalities, by set
	buffer  []uint32
}

// ordina puts the profiles of both in order, and their rows.
func (f *fusione) ordina(esclusi map[Chiave]bool) {
	x, y, z := f.a.x, f.b.x, f.z
	f.a.profili, f.b.profili = make([]uint32, x.Len()), make([]uint32, y.Len())
	f.a.righe, f.b.righe = make([]uint32, len(x.righe)), make([]uint32, len(y.righe))
	via := make([]bool, x.Len())
	for k := range esclusi {
		if p, ok := x.trovaChiave(k); ok {
			via[p] = true
		}
	}
	for _, k := range y.chiavi {
		if p, ok := x.trovaChiave(k); ok {
			via[p] = true
		}
	}
	n := x.Len() + y.Len()
	z.profili, z.nomi, z.chiavi, z.inizio = make([]*Profilo, 0, n), make([]string, 0, n), make([]Chiave, 0, n), make([]uint32, 0, n+1)
	z.righe = make([]rigaIndice, 0, len(x.righe)+len(y.righe))
	for i, j := 0, 0; i < x.Len() || j < y.Len(); {
		if i < x.Len() && (j == y.Len() || confrontaNomi(x.nomi[i], y.nomi[j], x.chiavi[i], y.chiavi[j]) <= 0) {
			if !via[i] {
				f.a.porta(z, i)
			}
			i++
			continue
		}
		if !esclusi[y.chiavi[j]] {
			f.b.porta(z, j)
		}
		j++
	}
	z.inizio = append(z.inizio, uint32(len(z.righe)))
	z.perChiave = make([]uint32, 0, len(z.profili))
	i, j := 0, 0
	for i < x.Len() || j < y.Len() {
		if j == y.Len() || i < x.Len() && x.chiavi[x.perChiave[i]] <= y.chiavi[y.perChiave[j]] {
			z.perChiave = appendNuovo(z.perChiave, f.a.profili[x.perChiave[i]])
			i++
		} else {
			z.perChiave = appendNuovo(z.perChiave, f.b.profili[y.perChiave[j]])
			j++
		}
	}
}

// porta takes a profile into another index, with its rows.
func (p *parte) porta(z *Indice, i int) {
	nuovo := uint32(len(z.profili))
	p.profili[i] = nuovo + 1
	z.profili, z.nomi, z.chiavi = append(z.profili, p.x.profili[i]), append(z.nomi, p.x.nomi[i]), append(z.chiavi, p.x.chiavi[i])
	z.inizio = append(z.inizio, uint32(len(z.righe)))
	for r := p.x.inizio[i]; r < p.x.inizio[i+1]; r++ {
		p.righe[r] = uint32(len(z.righe)) + 1
		riga := p.x.righe[r]
		riga.profilo = nuovo
		z.righe = append(z.righe, riga)
	}
}

func appendNuovo(s []uint32, piuUno uint32) []uint32 {
	if piuUno == 0 {
		return s
	}
	return append(s, piuUno-1)
}

// insiemi makes the sets of both one.
func (f *fusione) insiemi() {
	z := f.z
	z.insiemi = make([]insieme, valoriFissi, max(len(f.a.x.insiemi), len(f.b.x.insiemi)))
	for i := range z.insiemi {
		z.insiemi[i] = f.unisci(insiemeN(f.a.x, i), insiemeN(f.b.x, i))
	}
	z.figure = unisciVoci(f, f.a.x.figure, f.b.x.figure, nil)
	f.a.comuni, f.b.comuni = make([]uint32, len(f.a.x.insiemi)), make([]uint32, len(f.b.x.insiemi))
	z.comuni = unisciVoci(f, f.a.x.comuni, f.b.x.comuni, func(a, b, nuovo uint32, inA, inB bool) {
		if inA {
			f.a.comuni[a] = nuovo
		}
		if inB {
			f.b.comuni[b] = nuovo
		}
	})
	z.parole = unisciVoci(f, f.a.x.parole, f.b.x.parole, nil)
	z.parNome = unisciVoci(f, f.a.x.parNome, f.b.x.parNome, nil)
	for _, p := range [...]*parte{&f.a, &f.b} {
		for vecchia, nuova := range p.righe {
			if nuova > 0 {
				z.righe[nuova-1].comune = p.comuni[p.x.righe[vecchia].comune]
			}
		}
	}
}

func insiemeN(x *Indice, i int) *insieme {
	if i >= len(x.insiemi) {
		return &nessuna
	}
	return &x.insiemi[i]
}

// unisciVoci makes the sets of the keys of both; those of no row are left out.
func unisciVoci[K string | cp2011.Codice](f *fusione, a, b map[K]uint32, detto func(a, b, nuovo uint32, inA, inB bool)) map[K]uint32 {
	out := make(map[K]uint32, len(a))
	metti := func(k K, ia, ib uint32, inA, inB bool) {
		sa, sb := &nessuna, &nessuna
		if inA {
			sa = &f.a.x.insiemi[ia]
		}
		if inB {
			sb = &f.b.x.insiemi[ib]
		}
		s := f.unisci(sa, sb)
		if s.n == 0 {
			return
		}
		nuovo := uint32(len(f.z.insiemi))
		f.z.insiemi = append(f.z.insiemi, s)
		out[k] = nuovo
		if detto != nil {
			detto(ia, ib, nuovo, inA, inB)
		}
	}
	for k, ia := range a {
		ib, ok := b[k]
		metti(k, ia, ib, true, ok)
	}
	for k, ib := range b {
		if _, ok := a[k]; !ok {
			metti(k, 0, ib, false, true)
		}
	}
	return out
}

// unisci is the set of the rows of two sets, as they are called in the new index.
func (f *fusione) unisci(a, b *insieme) insieme {
	f.a.traduci(a)
	f.b.traduci(b)
	prime, altre := f.a.buffer, f.b.buffer
	righe := make([]uint32, 0, len(prime)+len(altre))
	for len(altre) > 0 {
		n := galoppa(prime, 0, altre[0])
		righe = append(append(righe, prime[:n]...), altre[0])
		prime, altre = prime[n:], altre[1:]
	}
	return newInsieme(append(righe, prime...), len(f.z.righe))
}

// traduci puts into the buffer what the rows of a set are called in the new index.
func (p *parte) traduci(s *insieme) {
	p.buffer = p.buffer[:0]
	if s.n == 0 {
		return
	}
	w := passo{s: s}
	for r, ok := w.next(0); ok; r, ok = w.next(r + 1) {
		p.buffer = appendNuovo(p.buffer, p.righe[r])
	}
}
