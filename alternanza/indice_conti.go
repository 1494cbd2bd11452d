package alternanza

import (
	"slices"
	"strings"

	"norma"
	"norma/cp2011"
)

// Quanti is how many hosts a value of a filter finds.
type Quanti[T any] struct {
	Valore   T
	Soggetti int
}

// Conti are the counts (conti) for a guided search: of each value, how many hosts a search finds that has it in the place of the
// condition on the same thing, all other conditions being as they are. Values that find none are left out.
type Conti struct {
	Soggetti int                     // how many hosts the filter finds
	Attivita int                     // how many activities
	Regioni  []Quanti[norma.Regione] // in the place of region, province and municipality
	Province []Quanti[Provincia]     // of the region of the filter, or that of its province, in the place of province and municipality
	Comuni   []Quanti[string]        // of the province of the filter, by name, in the place of the municipality
	Ospiti   []Quanti[TipoOspite]
	Offerte  []Quanti[TipoOfferta]
	Figure   []Quanti[cp2011.Codice] // major groups, and what stands right under each code that contains the filter's, or is it
	Mesi     []Quanti[int]           // each month alone, 1 to 12
	Posti    []Quanti[int]           // at least 1, 2, 3, 5, 10, 20, 50, 100
	Campi    []Quanti[Campo]
}

// Count gives the counts that go with a filter.
func (x *Indice) Count(f Filtro) Conti {
	var c Conti
	if len(x.righe) == 0 {
		return c
	}
	d := x.leggi(&f)
	g := conteggio{x: x, d: &d}
	g.trovati = g.trova(0)
	c.Attivita = int(g.trovati.s.n)
	c.Soggetti = int(x.soggettiComuni(&g.trovati.s, &x.tutte))
	t := g.senza(dimRegione | dimProvincia | dimComune)
	for i := range territorio {
		c.Regioni = aggiungi(c.Regioni, territorio[i].regione, g.conta(t, valoriRegioni+i))
	}
	regione := f.Regione
	if regione == "" {
		regione = f.Provincia.Regione()
	}
	if dalla, alla := provinceDi(regione); dalla < alla {
		t = g.senza(dimProvincia | dimComune)
		for i := dalla; i < alla; i++ {
			c.Province = aggiungi(c.Province, province[i], g.conta(t, valoriProvince+i))
		}
	}
	if f.Provincia != "" {
		t = g.senza(dimComune)
		c.Comuni = x.contaComuni(&t.s)
	}
	c.Ospiti = contaParole(&g, dimOspite, valoriOspiti, tipiOspite[:])
	c.Offerte = contaParole(&g, dimOfferta, valoriOfferte, tipiOfferta[:])
	t = g.senza(dimFigura)
	for k := range cp2011.AllAt(1) {
		c.Figure = g.contaFigure(c.Figure, t, k, f.Figura)
	}
	t = g.senza(dimMesi)
	for m := range 12 {
		c.Mesi = aggiungi(c.Mesi, m+1, g.conta(t, valoriMesi+m))
	}
	c.Posti = contaParole(&g, dimPosti, valoriPosti, passiPosti[:])
	c.Campi = contaParole(&g, dimCampo, valoriCampi, campi[:])
	return c
}

// conteggio is the counting for a filter.
type conteggio struct {
	x       *Indice
	d       *domanda
	trovati base
}

// base are the rows among which values are counted.
type base struct {
	s     insieme
	tutte bool // all there are
}

// trova is what the conditions find, but those about some things.
func (g *conteggio) trova(senza dimensione) base {
	for _, c := range g.d.condizioni {
		if c.dim&senza == 0 {
			b := base{s: g.x.trova(g.d, senza)}
			g.infittisci(&b.s)
			return b
		}
	}
	return base{s: g.x.tutte, tutte: true}
}

// infittisci makes bits of a list that is not short: it will be looked at for many values.
func (g *conteggio) infittisci(s *insieme) {
	const corta = 4
	if s.bit != nil || len(s.righe) < len(g.x.righe)/(rado*corta) {
		return
	}
	bit := make([]uint64, len(g.x.ultime))
	for _, r := range s.righe {
		bit[r/parola] |= 1 << (r % parola)
	}
	s.bit = bit
}

// senza is trova, which does it once where there is no condition to leave out.
func (g *conteggio) senza(dim dimensione) base {
	for _, c := range g.d.condizioni {
		if c.dim&dim != 0 {
			return g.trova(dim)
		}
	}
	return g.trovati
}

// conta is how many hosts of the rows have a value.
func (g *conteggio) conta(b base, valore int) int {
	v := &g.x.insiemi[valore]
	switch {
	case b.tutte:
		return int(v.soggetti)
	case v.n == 0 || b.s.n == 0:
		return 0
	}
	return int(g.x.soggettiComuni(&b.s, v))
}

func aggiungi[T any](q []Quanti[T], v T, n int) []Quanti[T] {
	if n == 0 {
		return q
	}
	return append(q, Quanti[T]{v, n})
}

// contaParole counts the values of a list.
func contaParole[T any](g *conteggio, dim dimensione, primo int, valori []T) []Quanti[T] {
	q := make([]Quanti[T], 0, len(valori))
	t := g.senza(dim)
	for i, v := range valori {
		q = aggiungi(q, v, g.conta(t, primo+i))
	}
	return q
}

// contaFigure counts a code and, where it contains the one chosen, what stands right under it.
func (g *conteggio) contaFigure(q []Quanti[cp2011.Codice], t base, k, scelta cp2011.Codice) []Quanti[cp2011.Codice] {
	s, ok := g.x.figure[k]
	if !ok {
		return q
	}
	n := len(q)
	if q = aggiungi(q, k, g.conta(t, int(s))); len(q) > n && k.Contains(scelta) {
		for sotto := range k.Children() {
			q = g.contaFigure(q, t, sotto, scelta)
		}
	}
	return q
}

// contaComuni counts the municipalities of a set by going over it: a province has few of all there are. A name without letters or digits
// is none: no filter finds it.
func (x *Indice) contaComuni(s *insieme) []Quanti[string] {
	type conto struct{ prima, ultimo, quanti uint32 }
	conti := map[uint32]*conto{}
	vuoto, detto := x.comuni[""]
	p := passo{s: s}
	for r, ok := p.next(0); ok; r, ok = p.next(r + 1) {
		di := &x.righe[r]
		if detto && di.comune == vuoto {
			continue
		}
		c := conti[di.comune]
		if c == nil {
			c = &conto{prima: r}
			conti[di.comune] = c
		}
		if c.ultimo != di.profilo+1 {
			c.ultimo = di.profilo + 1
			c.quanti++
		}
	}
	q := make([]Quanti[string], 0, len(conti))
	for _, c := range conti {
		di := &x.righe[c.prima]
		p := x.profili[di.profilo]
		q = append(q, Quanti[string]{p.Offerte[di.offerta].Attivita[di.attivita].luogo(&p.Ospite).Comune, int(c.quanti)})
	}
	slices.SortFunc(q, func(a, b Quanti[string]) int { return strings.Compare(a.Valore, b.Valore) })
	return q
}
