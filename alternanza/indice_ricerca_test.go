package alternanza_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"norma"
	"norma/alternanza"
	"norma/cp2011"
)

// treOspiti are a municipality and a workshop of Latina, and a hotel of Bolzano, by hand.
func treOspiti(tb testing.TB) []alternanza.Profilo {
	tb.Helper()
	albergo := alternanza.Profilo{
		Ospite: alternanza.Ospite{
			Tipo: alternanza.Impresa, Denominazione: "Albergo Città Alta", CodiceFiscale: "01234560211", Descrizione: "Camere, sala da pranzo e archivio di vini",
			Sede: alternanza.Indirizzo{Via: "Via dei Portici 2", CAP: "39100", Comune: "Bolzano", Provincia: "BZ"},
		},
		Offerte: []alternanza.Offerta{
			{
				Tipo: alternanza.Alternanza, Massimo: norma.Known(4), Periodi: []alternanza.PeriodoAnno{{Dal: giorno(12, 1), Al: giorno(2, 15)}},
				Attivita: []alternanza.Attivita{{Descrizione: "Servizio in sala", Figure: figure("5.2.2.3.2"), Posti: norma.Known(3)}, {Descrizione: "Accoglienza", Figure: figure("5.2.2.3.1"), Posti: norma.Known(4)}},
			},
			{Tipo: alternanza.Apprendistato, Massimo: norma.Known(1), Attivita: []alternanza.Attivita{{Descrizione: "Cuoca o cuoco", Figure: figure("5.2.2.1.0"), Posti: norma.Known(1)}}},
		},
	}
	return []alternanza.Profilo{latina(tb), officina(), albergo}
}

// TestSearch: what each condition finds among three hosts, read off their profiles.
func TestSearch(t *testing.T) {
	const comune, albergo, officine = "Comune di Latina", "Albergo Città Alta", "Officine Pontine s.r.l."
	x := alternanza.NewIndice(treOspiti(t))
	for _, tt := range []struct {
		nome   string
		f      alternanza.Filtro
		o      alternanza.Ordine
		trova  string // the hosts, each with its best activity and how many were found
		totale int    // activities
	}{
		{"all by name", alternanza.Filtro{}, alternanza.PerNome, albergo + " 1.2 3, " + comune + " 1.1 3, " + officine + " 1.1 1", 7},
		{"all by seats: 8, 4, 2", alternanza.Filtro{}, alternanza.PerPosti, comune + " 1.1 3, " + albergo + " 1.2 3, " + officine + " 1.1 1", 7},
		{"an order that there is not", alternanza.Filtro{}, "x", albergo + " 1.2 3, " + comune + " 1.1 3, " + officine + " 1.1 1", 7},
		{"region", alternanza.Filtro{Regione: norma.Lazio}, "", comune + " 1.1 3, " + officine + " 1.1 1", 4},
		{"region of two provinces", alternanza.Filtro{Regione: norma.TrentinoAltoAdige}, "", albergo + " 1.2 3", 3},
		{"autonomous province, of the seat", alternanza.Filtro{Regione: norma.Bolzano}, "", albergo + " 1.2 3", 3},
		{"the other one", alternanza.Filtro{Regione: norma.Trento}, "", "", 0},
		{"province", alternanza.Filtro{Provincia: "LT"}, "", comune + " 1.1 3, " + officine + " 1.1 1", 4},
		{"province elsewhere", alternanza.Filtro{Regione: norma.Lazio, Provincia: "BZ"}, "", "", 0},
		{"municipality", alternanza.Filtro{Comune: "LATINA"}, "", comune + " 1.1 3, " + officine + " 1.1 1", 4},
		{"kind of host", alternanza.Filtro{Ospite: alternanza.Impresa}, "", albergo + " 1.2 3, " + officine + " 1.1 1", 4},
		{"kind of offer", alternanza.Filtro{Offerta: alternanza.Apprendistato}, "", albergo + " 2.1 1, " + comune + " 2.1 1", 2},
		{"major group", alternanza.Filtro{Figura: cp2011.MustParse("4")}, "", comune + " 1.1 2", 2},
		{"a figure of a wider one", alternanza.Filtro{Figura: cp2011.MustParse("4.1.1.2.0")}, "", comune + " 1.2 1", 1},
		{"unit", alternanza.Filtro{Figura: cp2011.MustParse("5.2.2.3.1")}, "", albergo + " 1.2 1", 1},
		{"a month inside", alternanza.Filtro{Mesi: alternanza.NewMesi(3), Offerta: alternanza.Alternanza}, "", comune + " 1.1 2, " + officine + " 1.1 1", 3},
		{"over New Year's day", alternanza.Filtro{Mesi: alternanza.NewMesi(12, 1), Offerta: alternanza.Alternanza}, "", albergo + " 1.2 2, " + officine + " 1.1 1", 3},
		{"two months of two periods", alternanza.Filtro{Mesi: alternanza.NewMesi(2, 6), Ospite: alternanza.EntePubblico}, "", comune + " 1.1 3", 3},
		{"a month between them", alternanza.Filtro{Mesi: alternanza.NewMesi(4, 5, 6), Offerta: alternanza.Alternanza, Ospite: alternanza.EntePubblico}, "", "", 0},
		{"apprenticeship in any month", alternanza.Filtro{Mesi: alternanza.NewMesi(9)}, "", albergo + " 2.1 1, " + comune + " 2.1 1, " + officine + " 1.1 1", 3},
		{"two seats", alternanza.Filtro{Posti: 2}, "", albergo + " 1.2 2, " + comune + " 1.1 2, " + officine + " 1.1 1", 5},
		{"four seats", alternanza.Filtro{Posti: 4}, "", albergo + " 1.2 1, " + comune + " 1.1 2", 3},
		{"five seats", alternanza.Filtro{Posti: 5}, "", comune + " 1.1 1", 1},
		{"eight seats", alternanza.Filtro{Posti: 8}, "", comune + " 1.1 1", 1},
		{"nine seats", alternanza.Filtro{Posti: 9}, "", "", 0},
		{"seats of one activity, not of the host", alternanza.Filtro{Posti: 7, Ospite: alternanza.Impresa}, "", "", 0},
		{"digital field", alternanza.Filtro{Campo: alternanza.Marketing}, "", officine + " 1.1 1", 1},
		{"word of the name, another case", alternanza.Filtro{Parole: "OFFICINA"}, "", officine + " 1.1 1", 1},
		{"accent", alternanza.Filtro{Parole: "citta"}, "", albergo + " 1.2 3", 3},
		{"ending of gender", alternanza.Filtro{Parole: "cuochi"}, "", albergo + " 2.1 1", 1},
		{"words of host and activity", alternanza.Filtro{Parole: "albergo sala accoglienza"}, "", albergo + " 1.2 1", 1},
		{"words of two activities", alternanza.Filtro{Parole: "accoglienza servizio"}, "", "", 0},
		{"a word of no profile", alternanza.Filtro{Parole: "sala astronave"}, "", "", 0},
		{"no words", alternanza.Filtro{Parole: " di, e "}, "", albergo + " 1.2 3, " + comune + " 1.1 3, " + officine + " 1.1 1", 7},
		{"conditions of one activity", alternanza.Filtro{Offerta: alternanza.Apprendistato, Posti: 2}, "", "", 0},
		{"unknown region", alternanza.Filtro{Regione: "x"}, "", "", 0},
		{"unknown kinds", alternanza.Filtro{Ospite: "x", Offerta: "y", Campo: "z"}, "", "", 0},
		{"unknown municipality", alternanza.Filtro{Comune: "--"}, "", "", 0},
	} {
		p := x.Search(alternanza.Ricerca{Filtro: tt.f, Ordine: tt.o})
		var trovati []string
		for _, v := range p.Trovati {
			trovati = append(trovati, v.Profilo.Ospite.Denominazione+" "+v.Migliore.String()+" "+string(rune('0'+v.Attivita)))
		}
		if got := strings.Join(trovati, ", "); got != tt.trova || p.Attivita != tt.totale || p.Soggetti != len(p.Trovati) || !p.Dopo.IsZero() {
			t.Errorf("%s: %s, %d of %d hosts, %d activities; want %s, %d", tt.nome, got, len(p.Trovati), p.Soggetti, p.Attivita, tt.trova, tt.totale)
		}
	}
}

// TestSearchRilevanza: a host with the word in its name comes before one that has it in its description, whatever their names.
func TestSearchRilevanza(t *testing.T) {
	profili := treOspiti(t)
	profili[1].Ospite.Denominazione = "Vini e Archivi Pontini"
	x := alternanza.NewIndice(profili)
	r := alternanza.Ricerca{Filtro: alternanza.Filtro{Parole: "archivio"}, Massimo: 1}
	for _, want := range []string{"Vini e Archivi Pontini", "Albergo Città Alta", "Comune di Latina"} {
		p := x.Search(r)
		if len(p.Trovati) != 1 || p.Soggetti != 3 || p.Trovati[0].Profilo.Ospite.Denominazione != want {
			t.Fatalf("%+v, want %s", p, want)
		}
		r.Dopo = p.Dopo
	}
	if !r.Dopo.IsZero() {
		t.Errorf("a page after the last: %s", r.Dopo)
	}
}

// TestSearchMassimo: a page has twenty hosts unless one says otherwise, and never more than a thousand.
func TestSearchMassimo(t *testing.T) {
	x := alternanza.NewIndice(nuovoRegistro(1).profili(1001))
	for massimo, want := range map[int]int{-1: 20, 0: 20, 1: 1, 21: 21, 999: 999, 1000: 1000, 1001: 1000, 1 << 30: 1000} {
		for _, o := range alternanza.AllOrdini() {
			if p := x.Search(alternanza.Ricerca{Ordine: o, Massimo: massimo}); len(p.Trovati) != want || p.Soggetti != 1001 || p.Dopo.IsZero() {
				t.Errorf("%s, %d: %d of %d, next page %t", o, massimo, len(p.Trovati), p.Soggetti, !p.Dopo.IsZero())
			}
		}
	}
}

// TestSearchPerPostiRare: few hosts of many, a page of one: the first by seats, as a scan finds it.
func TestSearchPerPostiRare(t *testing.T) {
	profili := nuovoRegistro(5).profili(4000)
	x, tutte := alternanza.NewIndice(profili), schede(profili)
	for _, p := range alternanza.AllProvince() {
		f := alternanza.Filtro{Provincia: p}
		trovate, _, _ := scandisci(tutte, f, alternanza.PerPosti)
		var dopo alternanza.Cursore
		for _, want := range trovate[:min(3, len(trovate))] {
			v := x.Search(alternanza.Ricerca{Filtro: f, Ordine: alternanza.PerPosti, Dopo: dopo, Massimo: 1})
			if len(v.Trovati) != 1 || v.Trovati[0].Profilo != want.soggetto || v.Trovati[0].Migliore != want.s {
				t.Fatalf("%s: %+v, want %+v", p, v, want)
			}
			dopo = v.Dopo
		}
	}
}

// TestSearchParole: sixteen words count, and 256 bytes.
func TestSearchParole(t *testing.T) {
	x := alternanza.NewIndice(treOspiti(t))
	for parole, want := range map[string]int{
		strings.Repeat("sala ", 15) + "astronave":                0,
		strings.Repeat("sala ", 16) + "astronave":                1,
		"di sala " + strings.Repeat("la ", 20) + "astronave":     0, // articles do not count
		"sala" + strings.Repeat(" ", 256-13) + "astronave":       0,
		"sala" + strings.Repeat(" ", 252) + "astronave":          1,
		"sala" + strings.Repeat(" ", 251) + "\u00e8\u00e8\u00e8": 1, // cut inside a letter
	} {
		if p := x.Search(alternanza.Ricerca{Filtro: alternanza.Filtro{Parole: parole}}); p.Soggetti != want {
			t.Errorf("%q: %d hosts, want %d", parole, p.Soggetti, want)
		}
	}
}

// TestCursoreSurvives: pages go on in an index built anew, from which the host of the cursor is gone, and in another order than asked for.
func TestCursoreSurvives(t *testing.T) {
	profili := nuovoRegistro(7).profili(60)
	x := alternanza.NewIndice(profili)
	for _, o := range alternanza.AllOrdini() {
		r := alternanza.Ricerca{Ordine: o, Massimo: 10}
		tutti := x.Search(alternanza.Ricerca{Ordine: o, Massimo: 60}).Trovati
		prima := x.Search(r)
		y := x.With(nil, []alternanza.Chiave{prima.Trovati[9].Profilo.Ospite.Chiave(), prima.Trovati[0].Profilo.Ospite.Chiave()})
		p := y.Search(alternanza.Ricerca{Ordine: "posti", Massimo: 10, Dopo: prima.Dopo})
		if p.Soggetti != 58 || len(p.Trovati) != 10 || prima.Dopo.Ordine() != o {
			t.Fatalf("%s: %d of %d", o, len(p.Trovati), p.Soggetti)
		}
		for i := range p.Trovati {
			if p.Trovati[i] != tutti[10+i] {
				t.Errorf("%s: %d is %s, want %s", o, i, p.Trovati[i].Profilo.Ospite.Chiave(), tutti[10+i].Profilo.Ospite.Chiave())
			}
		}
	}
}

// TestCursorePunti: a cursor whose words nobody has in the name any more goes on with those that come after them.
func TestCursorePunti(t *testing.T) {
	x := alternanza.NewIndice(treOspiti(t))
	c, err := alternanza.ParseCursore("rilevanza.2.eg.eA")
	if err != nil {
		t.Fatal(err)
	}
	for parole, want := range map[string]int{"": 3, "sala": 1, "albergo": 1} {
		if p := x.Search(alternanza.Ricerca{Filtro: alternanza.Filtro{Parole: parole}, Dopo: c}); len(p.Trovati) != want {
			t.Errorf("%q: %d hosts, want %d", parole, len(p.Trovati), want)
		}
	}
}

func TestParseCursore(t *testing.T) {
	for _, s := range []string{"", "nome..eA", "nome.eg.eA", "rilevanza.0.eg.eA", "rilevanza.255.eg.eA", "posti.0..eA", "posti.4294967295.eg.eA"} {
		c, err := alternanza.ParseCursore(s)
		if err != nil || c.String() != s || c.IsZero() != (s == "") {
			t.Errorf("%q: %q, %v", s, c, err)
		}
		var d alternanza.Cursore
		if b, err := c.MarshalText(); err != nil || d.UnmarshalText(b) != nil || c != d {
			t.Errorf("%q: %q", s, d)
		}
	}
	for s, dove := range map[string]int{
		"x": 0, ".": 0, "nome": 4, "nome.": 5, "nome.eg": 7, "nome.eg.": 8, "nome.!.eA": 5, "nome.eg.eB": 8, "nome.eg.eA.eA": 8, "nome.e\ng.eA": 5, "nome.eg.e\nA": 8,
		"rilevanza.256.eg.eA": 10, "rilevanza.-1.eg.eA": 10, "rilevanza.01.eg.eA": 10, "posti.4294967296.eg.eA": 6, "posti..eg.eA": 6,
		"nome." + strings.Repeat("YWFh", 43) + ".eA": 5, "nome.." + strings.Repeat("A", 1019): 1024, "Nome..eA": 0,
	} {
		_, err := alternanza.ParseCursore(s)
		var e *norma.SyntaxError
		if !errors.As(err, &e) || e.Posizione != dove || e.Cosa != "cursore" {
			t.Errorf("%q: %v, want one at %d", s, err, dove)
		}
		c := alternanza.Cursore{}
		if c.UnmarshalText([]byte(s)) == nil || !c.IsZero() {
			t.Errorf("%q: %q", s, c)
		}
	}
}

func FuzzParseCursore(f *testing.F) {
	for _, s := range []string{"", "nome.eg.eA", "rilevanza.2.eg.eA", "posti.17.eg.eA", "posti.x", "nome.eg\n.eA"} {
		f.Add(s)
	}
	x := alternanza.NewIndice(nuovoRegistro(3).profili(30))
	f.Fuzz(func(t *testing.T, s string) {
		c, err := alternanza.ParseCursore(s)
		if err != nil {
			return
		}
		if c.String() != s {
			t.Errorf("%q: %q", s, c)
		}
		for _, parole := range []string{"", "comune", "vini servizio"} {
			if p := x.Search(alternanza.Ricerca{Filtro: alternanza.Filtro{Parole: parole}, Dopo: c}); len(p.Trovati) > p.Soggetti {
				t.Errorf("%q: %d of %d", s, len(p.Trovati), p.Soggetti)
			}
		}
	})
}

// FuzzSearchParole: whatever words are asked for, what is found is what a linear scan finds.
func FuzzSearchParole(f *testing.F) {
	for _, s := range []string{"", "comune", "L'OFFICINA dei motori", "vini però", "\xff", "saldatrici e saldatori"} {
		f.Add(s)
	}
	profili := nuovoRegistro(3).profili(60)
	x, tutte := alternanza.NewIndice(profili), schede(profili)
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 64 || utf8.RuneCountInString(s) > 30 { // beyond, not all of it counts
			x.Search(alternanza.Ricerca{Filtro: alternanza.Filtro{Parole: s, Comune: s}})
			return
		}
		comeScansione(t, x, tutte, alternanza.Filtro{Parole: s}, 7)
	})
}

// TestOspiteChiave: who is the same host.
func TestOspiteChiave(t *testing.T) {
	for _, tt := range []struct {
		o    alternanza.Ospite
		want alternanza.Chiave
	}{
		{alternanza.Ospite{}, ""},
		{alternanza.Ospite{CodiceFiscale: "00097020598", Denominazione: "Comune di Latina"}, "00097020598"},
		{alternanza.Ospite{CodiceFiscale: "rssnna80a41h501x"}, "RSSNNA80A41H501X"},
		{alternanza.Ospite{CodiceFiscale: "00097020598", Ufficio: codiceUfficio(t, "UF1A2B")}, "00097020598/UF1A2B"},
		{alternanza.Ospite{Denominazione: "Officine  Pontine"}, "officine pontine"},
		{alternanza.Ospite{CodiceFiscale: strings.Repeat("1", 65)}, alternanza.Chiave(strings.Repeat("1", 64))},
	} {
		if got := tt.o.Chiave(); got != tt.want {
			t.Errorf("%+v: %q, want %q", tt.o, got, tt.want)
		}
	}
}

func TestIndiceFind(t *testing.T) {
	profili := treOspiti(t)
	doppio := officina()
	doppio.Ospite.Denominazione = "Officine Nuove"
	x := alternanza.NewIndice(append(profili, doppio))
	if p := x.Find("02345670596"); x.Len() != 3 || p == nil || p.Ospite.Denominazione != "Officine Nuove" {
		t.Errorf("%d, %v", x.Len(), p)
	}
	if x.Find("02345670597") != nil {
		t.Error("a host that is not there")
	}
	y := x.With([]alternanza.Profilo{officina()}, []alternanza.Chiave{"00097020598"})
	if y.Len() != 2 || y.Find("00097020598") != nil || y.Find("02345670596").Ospite.Denominazione != "Officine Pontine s.r.l." || x.Len() != 3 {
		t.Errorf("%d, %d", y.Len(), x.Len())
	}
	if z := y.With([]alternanza.Profilo{officina()}, []alternanza.Chiave{"02345670596"}); z.Len() != 1 || z.Find("02345670596") != nil {
		t.Error("changed and removed, and it is there")
	}
}

func TestAllOrdini(t *testing.T) {
	elenco(t, alternanza.AllOrdini, "rilevanza", "nome", "posti")
}
