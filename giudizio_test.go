package norma_test

import (
	"slices"
	"strings"
	"testing"

	"norma"
)

var esiti = [...]norma.Esito{norma.NonApplicabile, norma.Rispettato, norma.Indeterminato, norma.Violato}

func TestEsito(t *testing.T) {
	for i, want := range []string{"non-applicabile", "rispettato", "indeterminato", "violato", "sconosciuto"} {
		if got := norma.Esito(i).String(); got != want {
			t.Errorf("Esito(%d) = %q, want %q", i, got, want)
		}
	}
	if !slices.IsSorted(esiti[:]) || esiti[0] != 0 {
		t.Error("the worse verdict is not the greater")
	}
}

// TestJoinLattice: joining verdicts is the same in any order and any grouping, adds nothing to itself, and takes the worse.
func TestJoinLattice(t *testing.T) {
	unisci := func(esiti ...norma.Esito) norma.Esito {
		var g norma.Giudizio
		for _, e := range esiti {
			g.Join(&norma.Giudizio{Esito: e})
		}
		return g.Esito
	}
	for _, a := range esiti {
		if unisci(a) != a || unisci(a, a) != a || unisci(a, norma.NonApplicabile) != a || unisci(a, norma.Violato) != norma.Violato {
			t.Errorf("%s joined with itself or with nothing", a)
		}
		for _, b := range esiti {
			if got := unisci(a, b); got != unisci(b, a) || got != max(a, b) {
				t.Errorf("%s and %s: %s and %s", a, b, got, unisci(b, a))
			}
			for _, c := range esiti {
				if unisci(unisci(a, b), c) != unisci(a, unisci(b, c)) {
					t.Errorf("%s, %s and %s depend on the grouping", a, b, c)
				}
			}
		}
	}
}

func TestApplica(t *testing.T) {
	oggi, ieri := norma.Giorno(2026, 6, 1), norma.Giorno(2026, 5, 31)
	for _, tt := range []struct{ prima, want norma.Esito }{
		{norma.NonApplicabile, norma.Rispettato},
		{norma.Rispettato, norma.Rispettato},
		{norma.Indeterminato, norma.Indeterminato},
		{norma.Violato, norma.Violato},
	} {
		g := norma.Giudizio{Esito: tt.prima, Alla: ieri}
		g.Applica(oggi)
		if g.Esito != tt.want || g.Alla != oggi {
			t.Errorf("%s: %s on %s, want %s", tt.prima, g.Esito, g.Alla, tt.want)
		}
	}
}

// TestReport: the verdict follows from the gravity, and never becomes milder.
func TestReport(t *testing.T) {
	for _, tt := range []struct {
		nome      string
		controlli []*norma.Controllo
		want      norma.Esito
	}{
		{"nothing", nil, norma.Rispettato},
		{"a notice", []*norma.Controllo{&daSapere}, norma.Rispettato},
		{"something missing", []*norma.Controllo{&nonSiSa}, norma.Indeterminato},
		{"an error", []*norma.Controllo{&troppoLungo}, norma.Violato},
		{"missing, then an error", []*norma.Controllo{&nonSiSa, &troppoLungo}, norma.Violato},
		{"an error, then missing", []*norma.Controllo{&troppoLungo, &nonSiSa}, norma.Violato},
		{"an error, then a notice", []*norma.Controllo{&troppoLungo, &daSapere}, norma.Violato},
	} {
		var g norma.Giudizio
		g.Applica(norma.Giorno(2026, 6, 1))
		want := make([]norma.Rilievo, 0, len(tt.controlli))
		for _, c := range tt.controlli {
			g.Report(c, "/fine", "P37M", "P36M", rifTermine)
			g.Report(c, "/fine", "P37M", "P36M", rifTermine) // the same finding is added once
			want = append(want, norma.NewRilievo(c, "/fine", "P37M", "P36M", rifTermine))
		}
		if g.Esito != tt.want || !slices.Equal(g.Rilievi, want) {
			t.Errorf("%s: %s, %v, want %s, %v", tt.nome, g.Esito, g.Rilievi, tt.want, want)
		}
	}
	var g norma.Giudizio
	g.Report(&daSapere, "/a", "", "", "")
	if g.Esito != norma.NonApplicabile {
		t.Errorf("a notice makes what is not applicable %s", g.Esito)
	}
}

// TestReportDistinct: findings that differ in any part are two.
func TestReportDistinct(t *testing.T) {
	var g norma.Giudizio
	g.Report(&troppoLungo, "/fine", "P37M", "P36M", rifTermine)
	g.Report(&daSapere, "/fine", "P37M", "P36M", rifTermine)
	g.Report(&troppoLungo, "/proroghe/0", "P37M", "P36M", rifTermine)
	g.Report(&troppoLungo, "/fine", "P38M", "P36M", rifTermine)
	g.Report(&troppoLungo, "/fine", "P37M", "P48M", rifTermine)
	g.Report(&troppoLungo, "/fine", "P37M", "P36M", "art. 4")
	altra := troppoLungo // another check with the same words
	g.Report(&altra, "/fine", "P37M", "P36M", rifTermine)
	if len(g.Rilievi) != 7 {
		t.Errorf("%d findings, want 7: %v", len(g.Rilievi), g.Rilievi)
	}
}

// TestMissing: a missing input is reported once per place, whichever provision asks for it first.
func TestMissing(t *testing.T) {
	var g norma.Giudizio
	g.Missing("/inizio", "art. 4")
	g.Missing("/inizio", "art. 13")
	g.Missing("/fine", "art. 13")
	g.Missing("/inizio", "art. 4")
	dove := make([]norma.Puntatore, 0, len(g.Rilievi))
	for _, r := range g.Rilievi {
		if r.Codice() != "norma/dato-mancante" || r.Gravita() != norma.Mancante || r.Trovato != "" || r.Ammesso != "" {
			t.Errorf("%+v", r)
		}
		dove = append(dove, r.Dove)
	}
	if g.Esito != norma.Indeterminato || !slices.Equal(dove, []norma.Puntatore{"/inizio", "/fine"}) || g.Rilievi[0].Rif != "art. 4" {
		t.Errorf("%s, %v", g.Esito, g.Rilievi)
	}
	g.Report(&nonSiSa, "/inizio", "", "", "") // another check at the same place is another finding
	g.Report(&nonSiSa, "/inizio", "x", "", "")
	if len(g.Rilievi) != 4 {
		t.Errorf("%v", g.Rilievi)
	}
}

func TestNeeds(t *testing.T) {
	for _, tt := range []struct {
		d      norma.Data
		want   bool
		esito  norma.Esito
		codice string
		it, en string
	}{
		{norma.Giorno(2026, 6, 1), true, norma.NonApplicabile, "", "", ""},
		{
			norma.Giorno(0, 0, 0), false, norma.Indeterminato, "norma/dato-mancante",
			"manca un dato senza il quale non si può decidere", "an input is missing without which this cannot be decided",
		},
		{
			norma.Giorno(2026, 2, 31), false, norma.Indeterminato, "norma/data-impossibile",
			"il giorno 2026-02-31 non esiste nel calendario", "the day 2026-02-31 does not exist in the calendar",
		},
	} {
		var g norma.Giudizio
		if got := g.Needs(tt.d, "/inizio", rifTermine); got != tt.want || g.Esito != tt.esito {
			t.Errorf("%q: %t, %s, want %t, %s", tt.d, got, g.Esito, tt.want, tt.esito)
		}
		if tt.want {
			if len(g.Rilievi) != 0 {
				t.Errorf("%q: %v", tt.d, g.Rilievi)
			}
			continue
		}
		r := g.Rilievi[0]
		if len(g.Rilievi) != 1 || r.Codice() != tt.codice || r.Dove != "/inizio" || r.Rif != rifTermine {
			t.Errorf("%q: %v", tt.d, g.Rilievi)
		}
		if it, en := r.Messaggio(norma.Italiano), r.Messaggio(norma.Inglese); it != tt.it || en != tt.en {
			t.Errorf("%q: %q and %q, want %q and %q", tt.d, it, en, tt.it, tt.en)
		}
	}
}

func TestUnknown(t *testing.T) {
	var g norma.Giudizio
	g.Unknown("/percorso", "stage", rifTermine)
	g.Unknown("/percorso", "stage", rifTermine)
	if len(g.Rilievi) != 1 || g.Esito != norma.Indeterminato {
		t.Fatalf("%s, %v", g.Esito, g.Rilievi)
	}
	r := g.Rilievi[0]
	if r.Codice() != "norma/parola-sconosciuta" || r.Dove != "/percorso" || r.Trovato != "stage" || r.Ammesso != "" || r.Rif != rifTermine {
		t.Errorf("%+v", r)
	}
	errore := norma.NewRilievo(&norma.Controlli()[1], "", "errore", "", "")
	if got := errore.Messaggio(norma.Inglese); got != "the word “errore” is not known" { // a word of norma's, as it was written
		t.Errorf("%q", got)
	}
	if it, en := r.Messaggio(norma.Italiano), r.Messaggio(norma.Inglese); it != "la parola «stage» non è conosciuta" || en != "the word “stage” is not known" {
		t.Errorf("%q and %q", it, en)
	}
}

// TestControlli: the codes and gravities are part of what programs rely on.
func TestControlli(t *testing.T) {
	want := []struct {
		codice  string
		gravita norma.Gravita
	}{
		{"norma/dato-mancante", norma.Mancante},
		{"norma/parola-sconosciuta", norma.Mancante},
		{"norma/data-impossibile", norma.Mancante},
	}
	tutti := norma.Controlli()
	if len(tutti) != len(want) {
		t.Fatalf("%d checks, want %d", len(tutti), len(want))
	}
	for i, c := range tutti {
		if c.Codice != want[i].codice || c.Gravita != want[i].gravita {
			t.Errorf("check %d is %s, %s, want %s, %s", i, c.Codice, c.Gravita, want[i].codice, want[i].gravita)
		}
		if strings.Count(c.IT, "{") != strings.Count(c.EN, "{") || c.IT == "" || c.EN == "" || c.IT == c.EN {
			t.Errorf("%s: %q and %q", c.Codice, c.IT, c.EN)
		}
	}
}

func TestJoin(t *testing.T) {
	oggi, ieri := norma.Giorno(2026, 6, 1), norma.Giorno(2026, 5, 31)
	letture := func(quali ...norma.Lettura) (s norma.Letture) {
		for _, l := range quali {
			s.Add(l)
		}
		return s
	}
	var g, h norma.Giudizio
	g.Applica(oggi)
	g.Missing("/inizio", "art. 4")
	g.Report(&daSapere, "/fine", "", "", "")
	g.Letture = letture(norma.LetturaPeriodo)
	g.Fonte = norma.Riferita
	h.Applica(ieri)
	h.Report(&troppoLungo, "/fine", "P37M", "P36M", rifTermine)
	h.Missing("/inizio", "art. 13")          // said already
	h.Report(&daSapere, "/fine", "", "", "") // said already
	h.Missing("/titolo", "art. 13")
	h.Letture = letture(norma.LetturaEta, norma.LetturaPeriodo)
	h.Simulato = true
	prima := slices.Clone(h.Rilievi)

	for range 2 { // the second time adds nothing
		g.Join(&h)
		want := []norma.Rilievo{
			g.Rilievi[0],
			norma.NewRilievo(&daSapere, "/fine", "", "", ""),
			norma.NewRilievo(&troppoLungo, "/fine", "P37M", "P36M", rifTermine),
			h.Rilievi[3],
		}
		if !slices.Equal(g.Rilievi, want) || g.Rilievi[0].Rif != "art. 4" {
			t.Errorf("findings %v, want %v", g.Rilievi, want)
		}
		if g.Esito != norma.Violato || g.Fonte != norma.Riferita || !g.Simulato || g.Alla != oggi || g.Letture != letture(norma.LetturaPeriodo, norma.LetturaEta) {
			t.Errorf("%s, %s, simulated %t, on %s, readings %v", g.Esito, g.Fonte, g.Simulato, g.Alla, g.Letture)
		}
	}
	if !slices.Equal(h.Rilievi, prima) || h.Fonte != norma.Ufficiale || h.Alla != ieri || h.Letture.Has(norma.LetturaTermine) {
		t.Errorf("what was joined has changed: %v", h)
	}

	var vuoto norma.Giudizio
	vuoto.Join(&h)
	if vuoto.Alla != ieri || vuoto.Esito != h.Esito || vuoto.Fonte != h.Fonte || !vuoto.Simulato || !slices.Equal(vuoto.Rilievi, h.Rilievi) {
		t.Errorf("nothing joined with a result: %v, want %v", vuoto, h)
	}
	h.Join(&norma.Giudizio{})
	h.Join(&h)
	if !slices.Equal(h.Rilievi, prima) || h.Esito != norma.Violato || !h.Simulato {
		t.Errorf("a result joined with nothing and with itself: %v", h)
	}
	var debole norma.Giudizio
	debole.Join(&norma.Giudizio{Fonte: norma.Prassi})
	debole.Join(&norma.Giudizio{Fonte: norma.Riferita})
	if debole.Fonte != norma.Prassi || debole.Simulato {
		t.Errorf("the weakest of practice and second-hand is %s", debole.Fonte)
	}
}

func TestHas(t *testing.T) {
	var g norma.Giudizio
	if g.Has("prova/da-sapere") || g.Has("") {
		t.Error("no findings, and one is there")
	}
	g.Report(&daSapere, "", "", "", "")
	if !g.Has("prova/da-sapere") || g.Has("prova/troppo-lungo") || g.Has("prova/") {
		t.Error("the finding is not there, or others are")
	}
}
