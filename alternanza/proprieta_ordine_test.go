package alternanza_test

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/alternanza"
)

var elemento = regexp.MustCompile(`/\d+(/|$)`)

// senzaNumeri are the findings of a judgement in no order, places without the numbers of elements.
func senzaNumeri(g *norma.Giudizio) []string {
	out := make([]string, 0, len(g.Rilievi))
	for _, r := range g.Rilievi {
		trovato, ammesso := elemento.ReplaceAllString(r.Trovato, "/-$1"), r.Ammesso
		switch r.Codice() {
		case "alternanza/impegno-ignoto": // it is told by its number
			trovato = ""
		case "alternanza/figura-non-offerta", "alternanza/fuori-periodo", "alternanza/figura-compresa": // what is on offer, in the order of the profile
			ammesso = ""
		case "alternanza/periodi-sovrapposti": // each of the two overlaps the other
			trovato, ammesso = "", ""
		}
		out = append(out, r.Codice()+" "+elemento.ReplaceAllString(elemento.ReplaceAllString(string(r.Dove), "/-$1"), "/-$1")+" "+trovato+" "+ammesso+" "+string(r.Rif))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func mescola[T any](r *rand.Rand, l []T) []T {
	l = slices.Clone(l)
	r.Shuffle(len(l), func(i, j int) { l[i], l[j] = l[j], l[i] })
	return l
}

// mescolato is a profile with all its lists in another order; the activities are known by their codes.
func mescolato(r *rand.Rand, p *alternanza.Profilo) alternanza.Profilo {
	q := p.Clone()
	q.Requisiti, q.Filiera, q.Offerte = mescola(r, q.Requisiti), mescola(r, q.Filiera), mescola(r, q.Offerte)
	for i := range q.Offerte {
		o := &q.Offerte[i]
		o.Periodi, o.Campi, o.Attivita = mescola(r, o.Periodi), mescola(r, o.Campi), mescola(r, o.Attivita)
		for j := range o.Attivita {
			o.Attivita[j].Figure = mescola(r, o.Attivita[j].Figure)
		}
	}
	return q
}

// TestOrdineDelProfilo: offers, activities, seats, figures, periods in another order are the same profile: the same findings, but for their
// places, the same numbers.
func TestOrdineDelProfilo(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 1))
	for _, caso := range casiProfilo {
		p := latina(t)
		caso.guasta(&p)
		v := p.Validate()
		if v.Has("alternanza/troppi-elementi") { // only the first are examined
			continue
		}
		for range 20 {
			q := mescolato(r, &p)
			if w := q.Validate(); !stessiRilievi(&v.Giudizio, &w.Giudizio) || v.Letture != w.Letture || v.Alternanza != w.Alternanza || v.Apprendistato != w.Apprendistato {
				t.Errorf("%s:\n%s", caso.nome, cmp.Diff(senzaNumeri(&v.Giudizio), senzaNumeri(&w.Giudizio)))
			}
		}
	}
}

// codificate gives every activity a code, so that it is found wherever it stands.
func codificate(p *alternanza.Profilo, c *alternanza.Convenzione, altre []alternanza.Convenzione) []alternanza.Convenzione {
	altre = slices.Clone(altre)
	for s, a := range p.All() {
		if a.Codice != "" {
			continue
		}
		a.Codice = "ATT-" + s.String()
		for i := range altre {
			if altre[i].Attivita == s.String() {
				altre[i].Attivita = a.Codice
			}
		}
		if c.Attivita == s.String() {
			c.Attivita = a.Codice
		}
	}
	return altre
}

// TestOrdineDellaConvenzione: neither the order of the profile, nor that of the figures, of what the school asks for, of the agreements already
// made, changes what becomes of an agreement.
func TestOrdineDellaConvenzione(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 2))
	for _, caso := range casiConvenzione {
		c, p := convenzione(), latina(t)
		caso.guasta(&c, &p)
		altre := codificate(&p, &c, caso.altre)
		v := c.Check(&p, altre)
		for range 20 {
			k, q := c, mescolato(r, &p)
			k.Figure, k.Richieste = mescola(r, c.Figure), mescola(r, c.Richieste)
			w := k.Check(&q, mescola(r, altre))
			if !stessiRilievi(&v.Giudizio, &w.Giudizio) || v.Posti != w.Posti || v.Massimo != w.Massimo || v.Letture != w.Letture {
				t.Errorf("%s: %v %v, %v %v\n%s", caso.nome, v.Posti, v.Massimo, w.Posti, w.Massimo, cmp.Diff(senzaNumeri(&v.Giudizio), senzaNumeri(&w.Giudizio)))
			}
		}
	}
}

// TestMenoStudenti: to ask for fewer seats creates no finding, nor does an agreement less that is already there: the same ones, or fewer; and
// the seats that others leave do not depend on how many are asked for.
func TestMenoStudenti(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 3))
	confronti, meno := 0, 0
	for _, caso := range casiConvenzione {
		if len(caso.altre) > 100 { // more than are looked at
			continue
		}
		for range 6 {
			c, p := convenzione(), latina(t)
			caso.guasta(&c, &p)
			altre := slices.Clone(caso.altre)
			for range r.IntN(4) {
				dal := norma.Giorno(2026, 6, 1).AddDays(r.IntN(50))
				altre = append(altre, altra(dal, dal.AddDays(r.IntN(30)), 1+r.IntN(4)))
			}
			var prima alternanza.Riscontro
			for n := 14; n >= 1; n-- {
				c.Studenti = norma.Known(n)
				v := c.Check(&p, altre)
				if n < 14 {
					confronti++
					if v.Esito > prima.Esito || v.Posti != prima.Posti || v.Massimo != prima.Massimo || nuovi(&prima.Giudizio, &v.Giudizio) {
						t.Fatalf("%s: %d students %v %v, one more %v", caso.nome, n, v.Posti, senzaNumeri(&v.Giudizio), senzaNumeri(&prima.Giudizio))
					}
					if len(v.Rilievi) < len(prima.Rilievi) {
						meno++
					}
				}
				for i := range altre {
					w := c.Check(&p, slices.Delete(slices.Clone(altre), i, i+1))
					if w.Esito > v.Esito || nuovi(&v.Giudizio, &w.Giudizio) || !v.Posti.IsZero() && w.Posti.Or(-1) < v.Posti.Or(0) || !v.Massimo.IsZero() && w.Massimo.Or(-1) < v.Massimo.Or(0) {
						t.Fatalf("%s: without agreement %d %v %v, with it %v %v", caso.nome, i+1, w.Posti, senzaNumeri(&w.Giudizio), v.Posti, senzaNumeri(&v.Giudizio))
					}
				}
				prima = v
			}
		}
	}
	if confronti < 3000 || meno < 100 {
		t.Errorf("%d comparisons, %d of them with fewer findings", confronti, meno)
	}
}

// Nine students do not fit into the eight seats of the library, nor thirteen under the twelve of the whole offer, whatever another agreement
// takes: that it is not known hides nothing (reading posti-contemporanei).
func TestTroppiComunque(t *testing.T) {
	ignota := altra(norma.Giorno(2026, 6, 15), norma.Giorno(2026, 6, 26), 1)
	ignota.Studenti = norma.Opt[int]{}
	ignoto := esito{"alternanza/impegno-ignoto", norma.Mancante, "/studenti", "1", "", slidePercorsi}
	for n, want := range map[int][]esito{
		8:  {ignoto},
		9:  {ignoto, {"alternanza/posti-insufficienti", norma.Errore, "/studenti", "9", "8", slidePercorsi}},
		12: {ignoto, {"alternanza/posti-insufficienti", norma.Errore, "/studenti", "12", "8", slidePercorsi}},
		13: {
			ignoto,
			{"alternanza/posti-insufficienti", norma.Errore, "/studenti", "13", "8", slidePercorsi},
			{"alternanza/oltre-il-massimo", norma.Errore, "/studenti", "13", "12", comma41},
		},
	} {
		c, p := convenzione(), latina(t)
		c.Studenti = norma.Known(n)
		r := c.Check(&p, []alternanza.Convenzione{ignota})
		diverso(t, "too many", want, esiti(r.Rilievi))
		if r.Posti != (norma.Opt[int]{}) || r.Massimo != (norma.Opt[int]{}) || (r.Esito == norma.Violato) != (n > 8) {
			t.Errorf("%d students: %v, %v seats", n, r.Esito, r.Posti)
		}
	}
}

// nuovi reports whether the second judgement has a finding, by code and place, that the first has not.
func nuovi(a, b *norma.Giudizio) bool {
	return slices.ContainsFunc(b.Rilievi, func(q norma.Rilievo) bool {
		return !slices.ContainsFunc(a.Rilievi, func(r norma.Rilievo) bool { return r.Codice() == q.Codice() && r.Dove == q.Dove })
	})
}

// TestOrdineDelRegistro: in which order the hosts are put into the index changes nothing that is found: hosts, order, pages, counts.
func TestOrdineDelRegistro(t *testing.T) {
	reg := nuovoRegistro(42)
	profili := reg.profili(200)
	for i := range profili {
		reg.guasta(&profili[i])
	}
	tutte := schede(profili)
	x := alternanza.NewIndice(profili)
	trovati := 0
	for range 5 {
		y := alternanza.NewIndice(mescola(reg.Rand, profili))
		for range 60 {
			f := reg.filtro(tutte)
			for _, o := range alternanza.AllOrdini() {
				r := alternanza.Ricerca{Filtro: f, Ordine: o, Massimo: 1000}
				a, b := x.Search(r), y.Search(r)
				trovati += len(a.Trovati)
				if !slices.EqualFunc(a.Trovati, b.Trovati, func(p, q alternanza.Trovato) bool {
					return p.Profilo.Ospite.Chiave() == q.Profilo.Ospite.Chiave() && p.Migliore == q.Migliore && p.Attivita == q.Attivita
				}) || a.Attivita != b.Attivita || a.Dopo != b.Dopo {
					t.Fatalf("%+v: %d hosts, %d", r, a.Soggetti, b.Soggetti)
				}
			}
			a, b := x.Count(f), y.Count(f)
			if comuniPiegati(a.Comuni) == nil != (comuniPiegati(b.Comuni) == nil) || !cmp.Equal(comuniPiegati(a.Comuni), comuniPiegati(b.Comuni)) {
				t.Fatalf("%+v: %v, %v", f, a.Comuni, b.Comuni)
			}
			a.Comuni, b.Comuni = nil, nil
			if d := cmp.Diff(a, b, uguali); d != "" {
				t.Fatalf("%+v:\n%s", f, d)
			}
		}
	}
	if trovati < 5000 {
		t.Errorf("%d hosts found", trovati)
	}
}

// TestOrdinePerNome: between hosts with as many seats and as many of the words, none, the name decides as it is folded, letter by letter, however
// long it is; of names with the same first 128 bytes, and of the same name, the key decides.
func TestOrdinePerNome(t *testing.T) {
	lungo := strings.Repeat("Bar ", 31) + "Bar" // 127 bytes
	ordinati := []struct{ nome, codice string }{
		{"Agriturismo Aurora", "90"}, // longer than the ones after it
		{"Bar", "80"},
		{lungo + "ie", "71"},
		{lungo + "ia", "72"},
		{lungo + "o", "70"},
		{"BAR SPORT", "61"},
		{"Bar Sport", "62"},
		{"Èco", "50"},
		{"Fattoria didattica", "45"},
		{"Zoo", "40"},
	}
	var want []string
	var profili []alternanza.Profilo
	for _, o := range ordinati {
		p := officina()
		p.Ospite.Denominazione, p.Ospite.CodiceFiscale = o.nome, o.codice
		want, profili = append(want, o.nome), append(profili, p)
	}
	r := rand.New(rand.NewPCG(41, 4))
	for range 20 {
		prima := mescola(r, profili)
		n := r.IntN(len(prima))
		for _, x := range []*alternanza.Indice{alternanza.NewIndice(prima), alternanza.NewIndice(prima[:n]).With(prima[n:], nil)} {
			for _, o := range alternanza.AllOrdini() {
				var got []string
				for c := (alternanza.Cursore{}); ; {
					pagina := x.Search(alternanza.Ricerca{Ordine: o, Dopo: c, Massimo: 2})
					for _, trovato := range pagina.Trovati {
						got = append(got, trovato.Profilo.Ospite.Denominazione)
					}
					if c = pagina.Dopo; c.IsZero() {
						break
					}
				}
				diverso(t, string(o), want, got)
			}
		}
	}
}
