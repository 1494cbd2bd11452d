package cp2011_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"norma"
	"norma/cp2011"
)

var (
	unCodice   cp2011.Codice
	unGruppo   cp2011.Isco
	unLivello  cp2011.Livello
	unGiudizio norma.Giudizio
	unaVoce    cp2011.Voce
	unTesto    string
	unaRisp    bool
	dei        []cp2011.Trovato
	cameriere  = cp2011.MustParse("5.2.2.3.2")
	ristoranti = cp2011.MustParse("5.2")
)

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		unCodice, _ = cp2011.Parse("5.2.2.3.2")
	}
}

// BenchmarkParseAll reads every code, so that no row is at hand: per code.
func BenchmarkParseAll(b *testing.B) {
	testi := testi(cp2011.All())
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		unCodice, _ = cp2011.Parse(testi[i*617%len(testi)])
		i++
	}
}

func BenchmarkParseVoce(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		unaVoce, _ = cp2011.ParseVoce("5.2.2.3.2.4")
	}
}

func BenchmarkParseLenient(b *testing.B) {
	for _, s := range []string{"5.2.2.3.2", "52232", "5.2.2.3.2.4", "5.2.2.3.2 - Camerieri di ristorante", "5" + strings.Repeat(" ", 1<<20)} {
		b.Run(s[:min(len(s), 40)], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				unCodice, unaVoce, _ = cp2011.ParseLenient(s)
			}
		})
	}
}

func BenchmarkTitle(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		unTesto = cameriere.Title()
	}
}

func BenchmarkVoceName(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		unaVoce, _ = cameriere.Voce(4)
		unTesto = unaVoce.Name()
	}
}

func BenchmarkIsco(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		unTesto = cameriere.Isco().Title()
	}
}

func BenchmarkParseIsco(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		unGruppo, _ = cp2011.ParseIsco("513")
	}
}

func BenchmarkLevel(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		unLivello = cameriere.Level()
	}
}

func BenchmarkCheck(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		unGiudizio = cameriere.Check(norma.Giorno(2020, 1, 1), cp2011.Statistica, "/figura")
	}
}

func BenchmarkParent(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		unCodice = cameriere.Parent()
	}
}

func BenchmarkContains(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		unaRisp = ristoranti.Contains(cameriere)
	}
}

// BenchmarkSearchJobs is a search of the table of jobs, one after the other; BenchmarkSearchNames of every title and name of the
// classification. The median is p50-ns.
func BenchmarkSearchJobs(b *testing.B) {
	testi := make([]string, 0, len(mestieri))
	for _, m := range mestieri {
		testi = append(testi, m.testo)
	}
	cerca(b, testi)
}

func BenchmarkSearchNames(b *testing.B) {
	var testi []string
	for _, r := range slices.Concat(codici(b), voci(b)) {
		testi = append(testi, r[1])
	}
	cerca(b, testi)
}

func cerca(b *testing.B, testi []string) {
	b.Helper()
	const passo = 617 // neighbours in the list are not neighbours in time
	var tempi []time.Duration
	b.ReportAllocs()
	for b.Loop() {
		prima := time.Now()
		dei = cp2011.Search(testi[len(tempi)*passo%len(testi)])
		tempi = append(tempi, time.Since(prima))
	}
	slices.Sort(tempi)
	b.ReportMetric(float64(tempi[len(tempi)/2]), "p50-ns")
	b.ReportMetric(float64(tempi[len(tempi)*99/100]), "p99-ns")
}

func BenchmarkSearchQuery(b *testing.B) {
	for _, bb := range []struct{ nome, testo string }{
		{"whole", "barista"},
		{"three words", "operatore socio sanitario"},
		{"frequent", "addetto"},
		{"begun", "p"},
		{"mistake", "adetto vendite"},
		{"nothing", "xyzxyzxyz"},
		{"sixteen mistakes", strings.Repeat("barsita ", 16)},
		{"1 MB", strings.Repeat("addetto ", 1<<17)},
	} {
		b.Run(bb.nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				dei = cp2011.Search(bb.testo)
			}
		})
	}
}

// TestAllocations: codes take none, a search at most four.
func TestAllocations(t *testing.T) {
	for nome, f := range map[string]func(){
		"Parse":        func() { unCodice, _ = cp2011.Parse("5.2.2.3.2") },
		"ParseVoce":    func() { unaVoce, _ = cp2011.ParseVoce("5.2.2.3.2.4") },
		"ParseLenient": func() { unCodice, unaVoce, _ = cp2011.ParseLenient("5.2.2.3.2.4 - Cameriere di bar") },
		"Title":        func() { unTesto = cameriere.Title() },
		"Name":         func() { unTesto = unaVoce.Name() },
		"Parent":       func() { unCodice = cameriere.Parent() },
		"Contains":     func() { unaRisp = ristoranti.Contains(cameriere) },
		"Isco":         func() { unTesto = cameriere.Isco().Title() },
		"ParseIsco":    func() { unGruppo, _ = cp2011.ParseIsco("513") },
		"CP2021":       func() { unLivello = cp2011.Livello(cameriere.CP2021()) },
		"Check":        func() { unGiudizio = cameriere.Check(norma.Giorno(2020, 1, 1), cp2011.Statistica, "/figura") },
		"iterations": func() {
			for c := range ristoranti.Descendants() {
				unCodice = c
			}
			for v := range ristoranti.Voci() {
				unaVoce = v
			}
			for _, s := range cameriere.Path() {
				unTesto = s
			}
		},
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", nome, n)
		}
	}
	testi := []string{strings.Repeat("addetto ", 1<<17), strings.Repeat("è", 1<<19), strings.Repeat("barsita ", 16)}
	for _, m := range mestieri {
		testi = append(testi, m.testo)
	}
	for _, s := range testi {
		if n := testing.AllocsPerRun(10, func() { dei = cp2011.Search(s) }); n > 4 {
			t.Errorf("%.20q: %v allocations", s, n)
		}
	}
}
