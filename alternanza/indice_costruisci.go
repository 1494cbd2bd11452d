package alternanza

import (
	"bytes"
	"cmp"
	"math"
	"slices"
	"strings"

	"norma/cp2011"
	"norma/internal/testo"
)

// NewIndice is the index of profiles. They are not copied, and are not to be changed from now on. Of two profiles of one host the
// later counts.
func NewIndice(profili []Profilo) *Indice {
	c := costruzione{x: &Indice{
		figure: map[cp2011.Codice]uint32{}, comuni: map[string]uint32{}, parole: map[string]uint32{}, parNome: map[string]uint32{},
	}, n: uint32(valoriFissi)}
	c.ordina(profili)
	for i, s := range province {
		c.province[letteraProvincia(s)] = uint8(i + 1)
	}
	dalla := 0
	for i, t := range territorio {
		for j := range t.quante {
			c.regioni[dalla+j] = uint8(i)
		}
		dalla += t.quante
	}
	quante := 0
	for _, p := range c.x.profili {
		for i := range p.Offerte {
			quante += len(p.Offerte[i].Attivita)
		}
	}
	const diSolito = 40 // values an activity
	c.x.righe, c.fine, c.sequenza = make([]rigaIndice, 0, quante), make([]uint32, 0, quante), make([]uint32, 0, diSolito*quante)
	c.visto = make([]uint32, valoriFissi)
	for i, p := range c.x.profili {
		c.profilo(uint32(i), p)
	}
	c.finisci()
	return c.x
}

// costruzione is the making of an index.
type costruzione struct {
	x *Indice
	n uint32 // how many sets there are

	sequenza []uint32 // the sets of each row, one row after the other
	fine     []uint32 // where those of each row end
	visto    []uint32 // by set: the last row that is in it, plus one

	province    [26 * 26]uint8       // by letteraProvincia: place, plus one
	regioni     [len(province)]uint8 // by province
	buffer      []byte
	delSoggetto []uint32 // the sets of the words of the host at hand
}

// letteraProvincia is a number for two capital letters, 0 for what is none, which is AA: no province.
func letteraProvincia(p Provincia) int {
	if len(p) != 2 || p[0]-'A' > 25 || p[1]-'A' > 25 {
		return 0
	}
	return int(p[0]-'A')*26 + int(p[1]-'A')
}

// ordina puts the profiles in order, one for each key.
func (c *costruzione) ordina(profili []Profilo) {
	x := c.x
	n := len(profili)
	nomi, chiavi := make([]string, n), make([]Chiave, n)
	var lettere []byte
	fine := make([]int, n) // of each name in lettere
	for i := range profili {
		inizio := len(lettere)
		lettere = testo.AppendPiegato(lettere, profili[i].Ospite.Denominazione)
		lettere = lettere[:min(len(lettere), inizio+massimoNome)]
		fine[i] = len(lettere)
		chiavi[i] = profili[i].Ospite.Chiave()
	}
	tutte, da := string(lettere), 0
	for i := range nomi {
		nomi[i], da = tutte[da:fine[i]], fine[i]
	}
	perChiave := make([]uint32, n)
	for i := range perChiave {
		perChiave[i] = uint32(i)
	}
	slices.SortFunc(perChiave, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(chiavi[a], chiavi[b]), cmp.Compare(b, a)) // the later first
	})
	perChiave = slices.CompactFunc(perChiave, func(a, b uint32) bool { return chiavi[a] == chiavi[b] })
	ordine := slices.Clone(perChiave)
	slices.SortFunc(ordine, func(a, b uint32) int { return confrontaNomi(nomi[a], nomi[b], chiavi[a], chiavi[b]) })

	x.profili, x.nomi, x.chiavi = make([]*Profilo, len(ordine)), make([]string, len(ordine)), make([]Chiave, len(ordine))
	posto := make([]uint32, n)
	for i, p := range ordine {
		x.profili[i], x.nomi[i], x.chiavi[i], posto[p] = &profili[p], nomi[p], chiavi[p], uint32(i)
	}
	for i, p := range perChiave {
		perChiave[i] = posto[p]
	}
	x.perChiave = perChiave
}

// profilo adds the rows of a profile.
func (c *costruzione) profilo(i uint32, p *Profilo) {
	x := c.x
	inizio := len(x.righe)
	x.inizio = append(x.inizio, uint32(inizio))
	for s, a := range p.All() {
		posti := min(max(a.Posti.Or(0), 0), math.MaxInt32)
		x.righe = append(x.righe, rigaIndice{profilo: i, posti: uint32(posti), offerta: uint32(s.Offerta), attivita: uint32(s.Attivita)})
	}
	sue := x.righe[inizio:]
	if len(sue) == 0 {
		return
	}
	slices.SortStableFunc(sue, func(a, b rigaIndice) int { return cmp.Compare(b.posti, a.posti) })
	c.delSoggetto = c.delSoggetto[:0]
	c.testo(p.Ospite.Denominazione, func(radice []byte) {
		c.delSoggetto = append(c.delSoggetto, c.voce(x.parole, radice), c.voce(x.parNome, radice))
	})
	c.testo(p.Ospite.Descrizione, func(radice []byte) { c.delSoggetto = append(c.delSoggetto, c.voce(x.parole, radice)) })
	if k := slices.Index(tipiOspite[:], p.Ospite.Tipo); k >= 0 {
		c.delSoggetto = append(c.delSoggetto, uint32(valoriOspiti+k))
	}
	for j := range sue {
		c.riga(p, &sue[j], uint32(inizio+j))
	}
}

// riga adds the values of an activity.
func (c *costruzione) riga(p *Profilo, r *rigaIndice, riga uint32) {
	x := c.x
	o := &p.Offerte[r.offerta]
	a := &o.Attivita[r.attivita]
	for _, s := range c.delSoggetto {
		c.metti(s, riga)
	}
	c.testo(a.Descrizione, func(radice []byte) { c.metti(c.voce(x.parole, radice), riga) })
	luogo := a.luogo(&p.Ospite)
	if k := c.province[letteraProvincia(luogo.Provincia)]; k > 0 {
		c.metti(uint32(valoriProvince)+uint32(k)-1, riga)
		c.metti(uint32(valoriRegioni)+uint32(c.regioni[k-1]), riga)
	}
	c.buffer = testo.AppendPiegato(c.buffer[:0], luogo.Comune)
	r.comune = c.voce(x.comuni, c.buffer)
	c.metti(r.comune, riga)
	if k := slices.Index(tipiOfferta[:], o.Tipo); k >= 0 {
		c.metti(uint32(valoriOfferte+k), riga)
	}
	for m := range o.mesiUtili().All() {
		c.metti(uint32(valoriMesi+m-1), riga)
	}
	for k := range passoPosti(int(r.posti)) + 1 {
		c.metti(uint32(valoriPosti+k), riga)
	}
	for _, campo := range o.Campi {
		if k := slices.Index(campi[:], campo); k >= 0 {
			c.metti(uint32(valoriCampi+k), riga)
		}
	}
	for _, f := range a.Figure {
		for ; !f.IsZero(); f = f.Parent() {
			s, ok := x.figure[f]
			if !ok {
				s = c.nuovo()
				x.figure[f] = s
			}
			c.metti(s, riga)
		}
	}
	c.fine = append(c.fine, uint32(len(c.sequenza)))
}

// testo calls f with the stems of the words of s that count. They are good until the next one.
func (c *costruzione) testo(s string, f func(radice []byte)) {
	c.buffer = testo.AppendPiegato(c.buffer[:0], s)
	for resto := c.buffer; len(resto) > 0; {
		p := resto
		if i := bytes.IndexByte(resto, ' '); i >= 0 {
			p, resto = resto[:i:i], resto[i+1:]
		} else {
			resto = nil
		}
		if !testo.Vuota(p) {
			f(testo.Radice(p))
		}
	}
}

// voce is the set of a text.
func (c *costruzione) voce(tra map[string]uint32, s []byte) uint32 {
	n, ok := tra[string(s)]
	if !ok {
		n = c.nuovo()
		tra[strings.Clone(string(s))] = n
	}
	return n
}

func (c *costruzione) nuovo() uint32 {
	c.visto = append(c.visto, 0)
	c.n++
	return c.n - 1
}

func (c *costruzione) metti(s, riga uint32) {
	if c.visto[s] != riga+1 {
		c.visto[s] = riga + 1
		c.sequenza = append(c.sequenza, s)
	}
}

// finisci makes the sets of the sequence: it counts, then deals out.
func (c *costruzione) finisci() {
	x := c.x
	x.inizio = append(x.inizio, uint32(len(x.righe)))
	quante := make([]uint32, c.n)
	for _, s := range c.sequenza {
		quante[s]++
	}
	rade, parole := 0, (len(x.righe)+parola-1)/parola
	for _, n := range quante {
		if int(n) <= len(x.righe)/rado {
			rade += int(n)
		}
	}
	tavola := make([]uint32, rade)
	x.insiemi = make([]insieme, c.n)
	for s, n := range quante {
		if int(n) > len(x.righe)/rado {
			x.insiemi[s] = insieme{bit: make([]uint64, parole), n: n}
			continue
		}
		x.insiemi[s] = insieme{righe: tavola[:0:n], n: n}
		tavola = tavola[n:]
	}
	da := uint32(0)
	for r, fino := range c.fine {
		for _, s := range c.sequenza[da:fino] {
			if v := &x.insiemi[s]; v.bit != nil {
				v.bit[r/parola] |= 1 << (r % parola)
			} else {
				v.righe = append(v.righe, uint32(r))
			}
		}
		da = fino
	}
	x.completa()
}

// completa makes what follows from profiles, rows and sets.
func (x *Indice) completa() {
	parole := (len(x.righe) + parola - 1) / parola
	x.tutte = insieme{bit: make([]uint64, parole), n: uint32(len(x.righe))}
	x.ultime = make([]uint64, parole)
	chiavi := make([]uint64, len(x.righe))
	for r := range x.righe {
		x.tutte.bit[r/parola] |= 1 << (r % parola)
		if r+1 == len(x.righe) || x.righe[r].profilo != x.righe[r+1].profilo {
			x.ultime[r/parola] |= 1 << (r % parola)
			x.tutte.soggetti++
		}
		chiavi[r] = x.chiavePosti(uint32(r))
	}
	slices.Sort(chiavi)
	x.perPosti = make([]uint32, len(chiavi))
	for i, k := range chiavi {
		x.perPosti[i] = uint32(k)
	}
	for i := range valoriFissi {
		x.insiemi[i].soggetti = x.soggetti(&x.insiemi[i])
	}
	for _, s := range x.figure {
		x.insiemi[s].soggetti = x.soggetti(&x.insiemi[s])
	}
}

// chiavePosti puts rows in the order of their seats, then in their own.
func (x *Indice) chiavePosti(riga uint32) uint64 { return chiavePosti(x.righe[riga].posti, riga) }

func chiavePosti(posti, riga uint32) uint64 { return uint64(^posti)<<32 | uint64(riga) }
