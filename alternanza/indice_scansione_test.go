package alternanza_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"norma"
	"norma/alternanza"
	"norma/cp2011"
	"norma/internal/testo"
)

// scheda is an activity as a linear scan looks at it: everything read and folded once.
type scheda struct {
	profilo  int // in the order of the names
	s        alternanza.Posizione
	comune   string // folded
	luogo    alternanza.Indirizzo
	regione  norma.Regione
	ospite   alternanza.TipoOspite
	offerta  alternanza.TipoOfferta
	figure   []cp2011.Codice
	mesi     alternanza.Mesi
	posti    int
	campi    []alternanza.Campo
	radici   []string // in order, once each
	nelNome  []string // likewise
	soggetto *alternanza.Profilo
}

// schede are the activities of a register, the hosts in the order of their names, of each host those with most seats first.
func schede(profili []alternanza.Profilo) []scheda {
	ultimi := map[alternanza.Chiave]*alternanza.Profilo{}
	for i := range profili {
		ultimi[profili[i].Ospite.Chiave()] = &profili[i]
	}
	type voce struct {
		nome   string
		chiave alternanza.Chiave
		p      *alternanza.Profilo
	}
	voci := make([]voce, 0, len(ultimi))
	for k, p := range ultimi {
		voci = append(voci, voce{string(testo.AppendPiegato(nil, p.Ospite.Denominazione)), k, p})
	}
	slices.SortFunc(voci, func(a, b voce) int { return cmp.Or(cmp.Compare(a.nome, b.nome), cmp.Compare(a.chiave, b.chiave)) })
	var out []scheda
	for i, v := range voci {
		inizio := len(out)
		for j := range v.p.Offerte {
			for k := range v.p.Offerte[j].Attivita {
				s := nuovaScheda(v.p, alternanza.Posizione{Offerta: j, Attivita: k})
				s.profilo = i
				out = append(out, s)
			}
		}
		slices.SortStableFunc(out[inizio:], func(a, b scheda) int { return b.posti - a.posti })
	}
	return out
}

func nuovaScheda(p *alternanza.Profilo, s alternanza.Posizione) scheda {
	o := &p.Offerte[s.Offerta]
	a := &o.Attivita[s.Attivita]
	luogo := a.Luogo
	if luogo.IsZero() {
		luogo = p.Ospite.Sede
	}
	mesi := o.Mesi()
	if o.Tipo == alternanza.Apprendistato && len(o.Periodi) == 0 {
		mesi = alternanza.NewMesi(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
	}
	return scheda{
		s: s, comune: string(testo.AppendPiegato(nil, luogo.Comune)), luogo: luogo, regione: luogo.Regione(), ospite: p.Ospite.Tipo, offerta: o.Tipo, figure: a.Figure,
		mesi: mesi, posti: max(a.Posti.Or(0), 0), campi: o.Campi, soggetto: p,
		radici:  radici(p.Ospite.Denominazione + " . " + p.Ospite.Descrizione + " . " + a.Descrizione),
		nelNome: radici(p.Ospite.Denominazione),
	}
}

func radici(s string) []string { return slices.Compact(slices.Sorted(testo.Radici(s))) }

// ricercato is a filter with its texts folded.
type ricercato struct {
	alternanza.Filtro
	comune string
	radici []string // of the words, in their order
}

func cercando(f alternanza.Filtro) ricercato {
	return ricercato{f, string(testo.AppendPiegato(nil, f.Comune)), slices.Collect(testo.Radici(f.Parole))}
}

func (f *ricercato) trova(s *scheda) bool {
	switch {
	case f.Regione != "" && s.regione != f.Regione && (f.Regione != norma.Trento || s.luogo.Provincia != "TN") && (f.Regione != norma.Bolzano || s.luogo.Provincia != "BZ"),
		f.Provincia != "" && (s.luogo.Provincia != f.Provincia || s.regione == ""),
		f.Comune != "" && (s.comune != f.comune || f.comune == ""),
		f.Ospite != "" && (s.ospite != f.Ospite || f.Ospite.Nome(norma.Italiano) == ""),
		f.Offerta != "" && (s.offerta != f.Offerta || f.Offerta != alternanza.Alternanza && f.Offerta != alternanza.Apprendistato),
		f.Mesi&^s.mesi != 0,
		s.posti < f.Posti,
		f.Campo != "" && !slices.Contains(s.campi, f.Campo),
		!f.Figura.IsZero() && !slices.ContainsFunc(s.figure, f.Figura.Contains):
		return false
	}
	for _, r := range f.radici {
		if _, ok := slices.BinarySearch(s.radici, r); !ok {
			return false
		}
	}
	return true
}

// punti is how many of the words the host has in its name.
func (f *ricercato) punti(s *scheda) int {
	n := 0
	for _, r := range f.radici {
		if _, ok := slices.BinarySearch(s.nelNome, r); ok {
			n++
		}
	}
	return n
}

// scandisci finds by looking at every activity: the best of each host, in an order, and how many of all.
func scandisci(tutte []scheda, f alternanza.Filtro, o alternanza.Ordine) (trovate []*scheda, quante map[int]int, attivita int) {
	r := cercando(f)
	quante = map[int]int{}
	for i := range tutte {
		s := &tutte[i]
		if !r.trova(s) {
			continue
		}
		attivita++
		if quante[s.profilo]++; quante[s.profilo] == 1 {
			trovate = append(trovate, s)
		}
	}
	switch o {
	case alternanza.PerPosti:
		slices.SortStableFunc(trovate, func(a, b *scheda) int { return b.posti - a.posti })
	case alternanza.PerNome:
	default:
		slices.SortStableFunc(trovate, func(a, b *scheda) int { return r.punti(b) - r.punti(a) })
	}
	return trovate, quante, attivita
}

// quantiSoggetti counts hosts by looking at every activity.
func quantiSoggetti(tutte []scheda, f alternanza.Filtro) int {
	r, n, ultimo := cercando(f), 0, -1
	for i := range tutte {
		if s := &tutte[i]; s.profilo != ultimo && r.trova(s) {
			ultimo = s.profilo
			n++
		}
	}
	return n
}

// conta counts each value by a search for it.
func conta(tutte []scheda, f alternanza.Filtro) alternanza.Conti {
	trovate, _, attivita := scandisci(tutte, f, alternanza.PerNome)
	c := alternanza.Conti{Soggetti: len(trovate), Attivita: attivita}
	senzaLuogo := f
	senzaLuogo.Regione, senzaLuogo.Provincia, senzaLuogo.Comune = "", "", ""
	regioni := map[norma.Regione]bool{}
	for _, p := range alternanza.AllProvince() {
		if r := p.Regione(); !regioni[r] {
			regioni[r] = true
			g := senzaLuogo
			g.Regione = r
			c.Regioni = piu(c.Regioni, r, quantiSoggetti(tutte, g))
		}
	}
	slices.SortFunc(c.Regioni, func(a, b alternanza.Quanti[norma.Regione]) int { return cmp.Compare(a.Valore, b.Valore) })
	for _, p := range alternanza.AllProvince() {
		g := senzaLuogo
		g.Regione, g.Provincia = f.Regione, p
		if f.Regione == p.Regione() || f.Regione == "" && f.Provincia.Regione() == p.Regione() ||
			f.Regione == norma.Trento && p == "TN" || f.Regione == norma.Bolzano && p == "BZ" {
			c.Province = piu(c.Province, p, quantiSoggetti(tutte, g))
		}
	}
	if f.Provincia != "" {
		viste := map[string]bool{}
		for i := range tutte {
			g := f
			if g.Comune = tutte[i].luogo.Comune; g.Comune != "" && !viste[tutte[i].comune] {
				viste[tutte[i].comune] = true
				c.Comuni = piu(c.Comuni, g.Comune, quantiSoggetti(tutte, g))
			}
		}
		slices.SortFunc(c.Comuni, func(a, b alternanza.Quanti[string]) int { return cmp.Compare(a.Valore, b.Valore) })
	}
	g := f
	for _, g.Ospite = range alternanza.AllTipiOspite() {
		c.Ospiti = piu(c.Ospiti, g.Ospite, quantiSoggetti(tutte, g))
	}
	g = f
	for _, g.Offerta = range alternanza.AllTipiOfferta() {
		c.Offerte = piu(c.Offerte, g.Offerta, quantiSoggetti(tutte, g))
	}
	g = f
	for g.Figura = range cp2011.All() {
		if p := g.Figura.Parent(); p.IsZero() || p.Contains(f.Figura) {
			c.Figure = piu(c.Figure, g.Figura, quantiSoggetti(tutte, g))
		}
	}
	g = f
	for m := range 12 {
		g.Mesi = alternanza.NewMesi(m + 1)
		c.Mesi = piu(c.Mesi, m+1, quantiSoggetti(tutte, g))
	}
	g = f
	for _, g.Posti = range []int{1, 2, 3, 5, 10, 20, 50, 100} {
		c.Posti = piu(c.Posti, g.Posti, quantiSoggetti(tutte, g))
	}
	g = f
	for _, g.Campo = range alternanza.AllCampi() {
		c.Campi = piu(c.Campi, g.Campo, quantiSoggetti(tutte, g))
	}
	return c
}

func piu[T any](q []alternanza.Quanti[T], v T, n int) []alternanza.Quanti[T] {
	if n > 0 {
		q = append(q, alternanza.Quanti[T]{Valore: v, Soggetti: n})
	}
	return q
}

// Words of a made-up register: names and descriptions.
var (
	insegne  = strings.Fields("Officina Ristorante Pasticceria Albergo Grafica Agenzia Software Abbigliamento Logistica Carpenteria Impianti Vivai Acconciature Cantina Studio Cooperativa Associazione Fondazione Comune Biblioteca")
	faccende = strings.Fields("diagnosi manutenzione motori servizio sala preparazione piatti cucina banco accoglienza ospiti segreteria prenotazioni impaginazione immagine siti pagine programmi vendita vetrina catalogo merci saldatura finitura posa impianti cablaggio quadri piante giardini taglio clienti promozione vini prototipi documenti rilievi disegno agenda archivio ricerche pratiche personale ragazzi mostre incontri libri lettori posta città è l'attività")
	sillabe  = strings.Fields("ba be bi bo ca co cu da de di do fa fe fi ga go la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo")
)

// registro makes up a register from a seed: as many hosts in the provinces, the larger ones having more of them, as one wants.
type registro struct {
	*rand.Rand
	unita    []cp2011.Codice
	province []alternanza.Provincia
}

func nuovoRegistro(seme uint64) *registro {
	return &registro{rand.New(rand.NewPCG(seme, 41)), slices.Collect(cp2011.AllAt(cp2011.Unita)), alternanza.AllProvince()}
}

func uno[T any](r *registro, tra []T) T { return tra[r.IntN(len(tra))] }

// sbilanciato chooses, the first ones more often.
func sbilanciato[T any](r *registro, tra []T) T {
	return tra[int(float64(len(tra))*r.Float64()*r.Float64()*r.Float64())]
}

// nomeProprio is a name of two to four syllables.
func (r *registro) nomeProprio() string {
	s := strings.ToUpper(uno(r, sillabe))
	return s + strings.Join([]string{uno(r, sillabe), uno(r, sillabe), uno(r, sillabe)}[:1+r.IntN(3)], "")
}

func (r *registro) frase(n int) string {
	s := make([]string, n)
	for i := range s {
		s[i] = sbilanciato(r, faccende)
	}
	if r.IntN(2) == 0 {
		s = append(s, r.nomeProprio())
	}
	return strings.Join(s, " ")
}

func (r *registro) indirizzo() alternanza.Indirizzo {
	p := r.province[int(float64(len(r.province))*r.Float64()*r.Float64())] // the first has one host in ten
	return alternanza.Indirizzo{Via: "Via Roma 1", CAP: "00100", Provincia: p, Comune: uno(r, sillabe[:20]) + "no " + string(p)}
}

func (r *registro) profilo(i int) alternanza.Profilo {
	p := alternanza.Profilo{Ospite: alternanza.Ospite{
		Tipo: sbilanciato(r, alternanza.AllTipiOspite()), Denominazione: uno(r, insegne) + " " + r.nomeProprio() + " s.r.l.",
		CodiceFiscale: fmt.Sprintf("%011d", i), Sede: r.indirizzo(),
	}}
	if r.IntN(2) == 0 {
		p.Ospite.Descrizione = r.frase(6)
	}
	p.Offerte = append(p.Offerte, r.offerta(alternanza.Alternanza, &p.Ospite))
	if r.IntN(5) == 0 {
		p.Offerte = append(p.Offerte, r.offerta(alternanza.Apprendistato, &p.Ospite))
	}
	return p
}

func (r *registro) offerta(tipo alternanza.TipoOfferta, di *alternanza.Ospite) alternanza.Offerta {
	o := alternanza.Offerta{Tipo: tipo}
	if tipo == alternanza.Alternanza {
		o.Periodi = []alternanza.PeriodoAnno{alternanza.TuttoLAnno()}
		if r.IntN(3) > 0 {
			o.Periodi[0] = alternanza.PeriodoAnno{Dal: giorno(1+r.IntN(12), 1+r.IntN(28)), Al: giorno(1+r.IntN(12), 1+r.IntN(28))}
		}
	}
	if r.IntN(4) == 0 {
		o.Campi = []alternanza.Campo{uno(r, alternanza.AllCampi())}
	}
	for range 1 + r.IntN(2) {
		a := alternanza.Attivita{
			Descrizione: r.frase(5), Figure: []cp2011.Codice{sbilanciato(r, r.unita)}, Posti: norma.Known(1 + int(10*r.Float64()*r.Float64()*r.Float64())), Luogo: di.Sede,
		}
		if r.IntN(4) == 0 {
			a.Figure = append(a.Figure, uno(r, r.unita))
		}
		if r.IntN(10) == 0 {
			a.Luogo = r.indirizzo()
		}
		o.Attivita = append(o.Attivita, a)
	}
	return o
}

// guasta leaves things out of a profile, or puts into it what is no good.
func (r *registro) guasta(p *alternanza.Profilo) {
	for i := range p.Offerte {
		o := &p.Offerte[i]
		if r.IntN(8) == 0 {
			o.Periodi = nil
		}
		if r.IntN(8) == 0 {
			o.Tipo = uno(r, []alternanza.TipoOfferta{"", "tirocinio"})
		}
		for j := range o.Attivita {
			a := &o.Attivita[j]
			switch r.IntN(8) {
			case 0:
				a.Posti = uno(r, []norma.Opt[int]{{}, norma.Known(-3), norma.Known(0), norma.Known(49), norma.Known(100), norma.Known(70_000)})
			case 1:
				a.Luogo = alternanza.Indirizzo{}
			case 2:
				a.Luogo = alternanza.Indirizzo{Comune: uno(r, []string{"Bàno AQ", "bano aq", "", " ", "-"}), Provincia: uno(r, []alternanza.Provincia{"AQ", "", "XX", "aq", "TN", "BZ"})}
			case 3:
				a.Figure = slices.Collect(a.Figure[0].Ancestors())
			case 4:
				a.Figure = append(slices.Clone(a.Figure), cp2011.Codice{}, a.Figure[0])
			}
		}
		if r.IntN(20) == 0 {
			o.Attivita = nil
		}
	}
	switch r.IntN(20) {
	case 0:
		p.Ospite.Tipo = uno(r, []alternanza.TipoOspite{"", "x"})
	case 1:
		p.Ospite.Denominazione = ""
	case 2:
		p.Offerte = nil
	case 3:
		p.Ospite.Denominazione = strings.ToUpper(p.Ospite.Denominazione) + " l'"
	}
}

func (r *registro) profili(n int) []alternanza.Profilo {
	out := make([]alternanza.Profilo, n)
	for i := range out {
		out[i] = r.profilo(i)
	}
	return out
}

// filtro makes up a filter, of few conditions more often than of many; some find nothing.
func (r *registro) filtro(da []scheda) alternanza.Filtro {
	var f alternanza.Filtro
	s := &scheda{}
	if len(da) > 0 {
		s = &da[r.IntN(len(da))]
	}
	ogni := 1 + r.IntN(9)
	forse := func(poni func()) {
		if r.IntN(ogni) == 0 {
			poni()
		}
	}
	forse(func() {
		f.Regione = uno(r, []norma.Regione{s.luogo.Regione(), s.luogo.Regione(), s.luogo.Regione(), norma.Trento, norma.Bolzano, "x"})
	})
	forse(func() {
		f.Provincia = uno(r, []alternanza.Provincia{s.luogo.Provincia, s.luogo.Provincia, uno(r, r.province), "XX"})
	})
	forse(func() { f.Comune = uno(r, []string{s.luogo.Comune, strings.ToUpper(s.luogo.Comune), "...", "altrove"}) })
	forse(func() { f.Ospite = uno(r, []alternanza.TipoOspite{s.ospite, s.ospite, alternanza.Impresa, "y"}) })
	forse(func() {
		f.Offerta = uno(r, []alternanza.TipoOfferta{s.offerta, s.offerta, alternanza.Apprendistato, "z"})
	})
	forse(func() {
		for _, k := range s.figure {
			f.Figura = k.At(cp2011.Livello(1 + r.IntN(5)))
		}
	})
	forse(func() { f.Mesi = alternanza.NewMesi(1+r.IntN(12), 1+r.IntN(12)) })
	forse(func() { f.Posti = uno(r, []int{1, 2, 3, 4, 5, 6, 10, 70_000, -1}) })
	forse(func() { f.Campo = uno(r, append(alternanza.AllCampi(), "w")) })
	forse(func() {
		f.Parole = uno(r, faccende)
		if len(s.radici) > 0 {
			f.Parole += " " + uno(r, s.radici)
		}
		f.Parole = uno(r, []string{f.Parole, uno(r, faccende), uno(r, insegne), uno(r, insegne) + " di " + uno(r, insegne), " , ", "niente"})
	})
	return f
}
