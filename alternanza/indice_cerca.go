package alternanza

import "slices"

// Ordine is the order in which hosts are found, as a word. The zero value means PerRilevanza.
type Ordine string

// The orders. Between equals the name decides, then the key of the host.
const (
	PerRilevanza Ordine = "rilevanza" // those with more of the words in their name first
	PerNome      Ordine = "nome"      // by name, as it is folded; its first 128 bytes
	PerPosti     Ordine = "posti"     // by the seats of the activity found that has most of them, most first
)

var ordini = [...]Ordine{PerRilevanza, PerNome, PerPosti}

// AllOrdini lists the orders.
func AllOrdini() []Ordine { return slices.Clone(ordini[:]) }

// Ricerca is a search: what to look for, and which page of what is found.
type Ricerca struct {
	Filtro  Filtro
	Ordine  Ordine  // one that is not known is PerRilevanza
	Dopo    Cursore // after which host, in the order of the cursor; absent: from the first
	Massimo int     // how many hosts at most; 0 or less: twenty; never more than a thousand
}

// paginaNormale and paginaMassima are how many hosts a page has.
const (
	paginaNormale = 20
	paginaMassima = 1000
)

// Trovato is a host that was found.
type Trovato struct {
	Profilo  *Profilo  // not to be changed
	Migliore Posizione // the activity found that has most seats, the first of those
	Attivita int       // how many of its activities were found
}

// Pagina is a page of what a search found.
type Pagina struct {
	Soggetti int // how many hosts in all
	Attivita int // how many activities
	Trovati  []Trovato
	Dopo     Cursore // where the next page begins; absent: there is none
}

// Search finds the hosts that have an activity as the filter wants it.
func (x *Indice) Search(r Ricerca) Pagina {
	d := x.leggi(&r.Filtro)
	s := x.trova(&d, 0)
	pagina := Pagina{Attivita: int(s.n)}
	if s.n == 0 {
		return pagina
	}
	if pagina.Soggetti = int(s.soggetti); pagina.Soggetti == 0 {
		pagina.Soggetti = int(x.soggetti(&s))
	}
	quanti := paginaNormale
	if r.Massimo > 0 {
		quanti = min(r.Massimo, paginaMassima)
	}
	c := r.Dopo
	if c.IsZero() {
		c = Cursore{ordine: r.Ordine}
		if !slices.Contains(ordini[:], c.ordine) {
			c.ordine = PerRilevanza
		}
	}
	var righe []uint32 // the best row of each host; one more than the page has
	switch {
	case c.ordine == PerPosti:
		righe = x.paginaPerPosti(&s, &c, quanti+1)
	case c.ordine == PerRilevanza && len(d.nomi) > 0:
		righe = x.paginaPerRilevanza(&s, &c, d.nomi, quanti+1)
	default:
		righe = x.paginaPerNome(&s, &c, quanti+1)
	}
	altri := len(righe) > quanti
	righe = righe[:min(len(righe), quanti)]
	pagina.Trovati = make([]Trovato, len(righe))
	for i, r := range righe {
		pagina.Trovati[i] = x.trovato(&s, r)
	}
	if altri {
		pagina.Dopo = x.cursore(c.ordine, righe[len(righe)-1], d.nomi)
	}
	return pagina
}

// trovato is the host of a row, its first in the set.
func (x *Indice) trovato(s *insieme, riga uint32) Trovato {
	di := &x.righe[riga]
	t := Trovato{Profilo: x.profili[di.profilo], Migliore: di.posizione()}
	fine := x.inizio[di.profilo+1]
	if riga+1 == fine {
		t.Attivita = 1
		return t
	}
	p := passo{s: s}
	for r, ok := p.next(riga); ok && r < fine; r, ok = p.next(r + 1) {
		t.Attivita++
	}
	return t
}

// riga is the first row of the hosts after the one of a cursor, in the order of the names.
func (x *Indice) riga(c *Cursore) uint32 {
	if c.IsZero() || c.chiave == "" {
		return 0
	}
	return x.inizio[x.dopo(c.nome, c.chiave)]
}

func (x *Indice) paginaPerNome(s *insieme, c *Cursore, quanti int) []uint32 {
	righe := make([]uint32, 0, min(quanti, int(s.n)))
	da := x.riga(c)
	if c.punti > 0 { // no host has a word in its name any more
		da = 0
	}
	p := passo{s: s}
	for r, ok := p.next(da); ok && len(righe) < quanti; r, ok = p.next(x.inizio[x.righe[r].profilo+1]) {
		righe = append(righe, r)
	}
	return righe
}

// paginaPerRilevanza deals the hosts out by how many words they have in their name, each pile in the order of the names.
func (x *Indice) paginaPerRilevanza(s *insieme, c *Cursore, nomi []*insieme, quanti int) []uint32 {
	mucchi := make([][]uint32, len(nomi)+1)
	passi := make([]passo, len(nomi))
	for i, n := range nomi {
		passi[i].s = n
	}
	dopo, ultimo := x.riga(c), len(nomi)
	if c.chiave != "" {
		ultimo = min(ultimo, int(c.punti))
	}
	p := passo{s: s}
	for r, ok := p.next(0); ok && len(mucchi[ultimo]) < quanti; r, ok = p.next(x.inizio[x.righe[r].profilo+1]) {
		punti := 0
		for i := range passi {
			if passi[i].has(r) {
				punti++
			}
		}
		if punti > ultimo || punti == int(c.punti) && r < dopo || len(mucchi[punti]) == quanti {
			continue
		}
		mucchi[punti] = append(mucchi[punti], r)
	}
	slices.Reverse(mucchi)
	righe := slices.Concat(mucchi...)
	return righe[:min(len(righe), quanti)]
}

// paginaPerPosti walks over the rows in the order of their seats where many of them were found, else over those that were found.
func (x *Indice) paginaPerPosti(s *insieme, c *Cursore, quanti int) []uint32 {
	da := uint64(0)
	if c.chiave != "" {
		da = chiavePosti(c.posti, x.riga(c))
	}
	if uint64(s.n)*uint64(s.n) < uint64(quanti)*uint64(len(x.righe)) {
		return x.scegliPerPosti(s, da, quanti)
	}
	righe := make([]uint32, 0, quanti)
	i, _ := slices.BinarySearchFunc(x.perPosti, da, func(r uint32, da uint64) int {
		if x.chiavePosti(r) < da {
			return -1
		}
		return 1
	})
	for _, r := range x.perPosti[i:] {
		if !s.has(r) {
			continue
		}
		p := passo{s: s}
		if prima, _ := p.next(x.inizio[x.righe[r].profilo]); prima != r {
			continue
		}
		if righe = append(righe, r); len(righe) == quanti {
			break
		}
	}
	return righe
}

// scegliPerPosti keeps the first of the rows found, from a place on.
func (x *Indice) scegliPerPosti(s *insieme, da uint64, quanti int) []uint32 {
	prime := make([]uint64, 0, quanti+1)
	p := passo{s: s}
	for r, ok := p.next(0); ok; r, ok = p.next(x.inizio[x.righe[r].profilo+1]) {
		k := x.chiavePosti(r)
		if k < da || len(prime) == quanti && k > prime[quanti-1] {
			continue
		}
		i, _ := slices.BinarySearch(prime, k)
		prime = slices.Insert(prime, i, k)
		prime = prime[:min(len(prime), quanti)]
	}
	righe := make([]uint32, len(prime))
	for i, k := range prime {
		righe[i] = uint32(k)
	}
	return righe
}
