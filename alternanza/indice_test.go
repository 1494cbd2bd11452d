package alternanza_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/alternanza"
	"norma/cp2011"
)

// comeScansione wants what a linear scan finds: all pages of all orders, totals and counts.
func comeScansione(t *testing.T, x *alternanza.Indice, tutte []scheda, f alternanza.Filtro, massimo int) {
	t.Helper()
	for _, o := range append(alternanza.AllOrdini(), "") {
		trovate, quante, attivita := scandisci(tutte, f, o)
		r := alternanza.Ricerca{Filtro: f, Ordine: o, Massimo: massimo}
		for resto := trovate; ; {
			p := x.Search(r)
			if p.Soggetti != len(trovate) || p.Attivita != attivita || len(p.Trovati) != min(massimo, len(resto)) {
				t.Fatalf("%+v: %d hosts, %d activities, %d on the page; want %d, %d, %d", r, p.Soggetti, p.Attivita, len(p.Trovati), len(trovate), attivita, min(massimo, len(resto)))
			}
			for i, got := range p.Trovati {
				if s := resto[i]; got != (alternanza.Trovato{Profilo: s.soggetto, Migliore: s.s, Attivita: quante[s.profilo]}) {
					t.Fatalf("%+v: %d of the page: %s %s %d, want %s %s %d", r, i, got.Profilo.Ospite.Chiave(), got.Migliore, got.Attivita,
						s.soggetto.Ospite.Chiave(), s.s, quante[s.profilo])
				}
			}
			resto = resto[len(p.Trovati):]
			if p.Dopo.IsZero() != (len(resto) == 0) {
				t.Fatalf("%+v: %d hosts to come, next page %q", r, len(resto), p.Dopo)
			}
			if len(resto) == 0 {
				break
			}
			var err error
			if r.Dopo, err = alternanza.ParseCursore(p.Dopo.String()); err != nil || r.Dopo != p.Dopo {
				t.Fatalf("%q: %v", p.Dopo, err)
			}
		}
	}
	got := x.Count(f)
	slices.SortFunc(got.Regioni, func(a, b alternanza.Quanti[norma.Regione]) int {
		return strings.Compare(string(a.Valore), string(b.Valore))
	})
	want := conta(tutte, f)
	if d := cmp.Diff(comuniPiegati(want.Comuni), comuniPiegati(got.Comuni)); d != "" || len(want.Comuni) != len(got.Comuni) {
		t.Fatalf("%+v (-scan +index):\n%s", f, d)
	}
	want.Comuni, got.Comuni = nil, nil
	if d := cmp.Diff(want, got, uguali); d != "" {
		t.Fatalf("%+v (-scan +index):\n%s", f, d)
	}
}

// comuniPiegati leaves out of the counts how a municipality is written.
func comuniPiegati(q []alternanza.Quanti[string]) map[string]int {
	m := map[string]int{}
	for _, c := range q {
		m[strings.ToLower(strings.ReplaceAll(c.Valore, "à", "a"))] += c.Soggetti
	}
	return m
}

// TestIndiceAsScan: on registers made up, good and bad, whatever one looks for is what a linear scan finds.
func TestIndiceAsScan(t *testing.T) {
	for seme, n := range []int{0, 1, 2, 40, 63, 64, 65, 300, 700} {
		r := nuovoRegistro(uint64(seme))
		profili := r.profili(n)
		for i := range profili {
			if seme%2 == 1 {
				r.guasta(&profili[i])
			}
			if i > 0 && r.IntN(50) == 0 {
				profili[i].Ospite.CodiceFiscale = profili[i-1].Ospite.CodiceFiscale
			}
		}
		x, tutte := alternanza.NewIndice(profili), schede(profili)
		for range 60 {
			comeScansione(t, x, tutte, r.filtro(tutte), 1+r.IntN(40))
		}
		comeScansione(t, x, tutte, alternanza.Filtro{}, 20)
	}
}

// TestIndiceWith: an index that changed step by step finds what a scan of the register as it is finds; the first one what it found.
func TestIndiceWith(t *testing.T) {
	r := nuovoRegistro(2016)
	tutti := r.profili(500)
	prima, prime := alternanza.NewIndice(tutti[:300]), schede(tutti[:300])
	x := prima
	vivi := map[alternanza.Chiave]alternanza.Profilo{}
	for _, p := range tutti[:300] {
		vivi[p.Ospite.Chiave()] = p
	}
	for passo := range 8 {
		var cambiati []alternanza.Profilo
		var tolti []alternanza.Chiave
		for range []int{0, 1, 5, 60}[passo%4] {
			p := r.profilo(r.IntN(500))
			r.guasta(&p)
			cambiati = append(cambiati, p)
			vivi[p.Ospite.Chiave()] = p
		}
		for range []int{1, 0, 40}[passo%3] {
			k := tutti[r.IntN(500)].Ospite.Chiave()
			tolti = append(tolti, k)
			delete(vivi, k)
		}
		x = x.With(cambiati, append(tolti, "nessuno"))
		if x.Len() != len(vivi) {
			t.Fatalf("%d profiles, want %d", x.Len(), len(vivi))
		}
		adesso := make([]alternanza.Profilo, 0, len(vivi))
		for p := range x.All() {
			k := p.Ospite.Chiave()
			if _, ok := vivi[k]; !ok || x.Find(k) != p {
				t.Fatalf("%s: there %t", k, ok)
			}
			adesso = append(adesso, *p)
		}
		tutte := schede(adesso)
		for i := range tutte { // the profiles of the index itself
			tutte[i].soggetto = x.Find(tutte[i].soggetto.Ospite.Chiave())
		}
		for range 25 {
			comeScansione(t, x, tutte, r.filtro(tutte), 1+r.IntN(40))
		}
	}
	for _, k := range tutti {
		x = x.With(nil, []alternanza.Chiave{k.Ospite.Chiave()})
	}
	if x.Len() != 0 || x.Search(alternanza.Ricerca{}).Soggetti != 0 {
		t.Error("profiles are left")
	}
	x = x.With(tutti[:300], nil)
	for range 25 {
		f := r.filtro(prime)
		comeScansione(t, prima, prime, f, 30)
		comeScansione(t, x, prime, f, 30)
	}
}

// TestIndiceZero: an index of nothing finds nothing.
func TestIndiceZero(t *testing.T) {
	var zero alternanza.Indice
	pieno := alternanza.Filtro{
		Regione: norma.Lazio, Provincia: "RM", Comune: "Roma", Ospite: alternanza.Impresa, Offerta: alternanza.Alternanza, Figura: cp2011.MustParse("5"),
		Mesi: alternanza.NewMesi(6), Posti: 4, Campo: alternanza.Marketing, Parole: "bar",
	}
	for _, f := range []alternanza.Filtro{{}, pieno} {
		for _, x := range []*alternanza.Indice{&zero, alternanza.NewIndice(nil), zero.With(nil, nil)} {
			if p := x.Search(alternanza.Ricerca{Filtro: f}); p.Soggetti != 0 || len(p.Trovati) != 0 || !p.Dopo.IsZero() {
				t.Errorf("%+v", p)
			}
			if c := x.Count(f); c.Soggetti != 0 || c.Regioni != nil {
				t.Errorf("%+v", c)
			}
			if x.Len() != 0 || x.Find("x") != nil {
				t.Error("a profile")
			}
		}
	}
	if x := zero.With([]alternanza.Profilo{officina()}, nil); x.Search(alternanza.Ricerca{Filtro: alternanza.Filtro{Parole: "officina"}}).Soggetti != 1 {
		t.Error("the profile added is not found")
	}
}
