package apprendistato_test

import (
	"math"
	"testing"

	"github.com/shopspring/decimal"

	"norma"
	"norma/apprendistato"
)

// External hours are not paid, internal ones at ten per cent; the comma is that of the path; the collective agreement may change both
// (reading retribuzione-ccnl).
func TestQuote(t *testing.T) {
	n := norma.Known[int]
	const fonte = "art. 21-bis del CCNL"
	for _, q := range percorsiDuali {
		for _, caso := range []struct {
			nome             string
			ccnl             apprendistato.CCNL
			esterna, interna string // "": unknown
			lettura          bool
			esito            norma.Esito
			rilievi          []rilievo
		}{
			{"the law", apprendistato.CCNL{}, "0 %", "10 %", false, norma.Rispettato, nil},
			{"the same as the law, without a source", apprendistato.CCNL{QuotaEsterna: n(0), QuotaInterna: n(10)}, "0 %", "10 %", false, norma.Rispettato, nil},
			{"more inside", apprendistato.CCNL{QuotaInterna: n(11), FonteQuote: fonte}, "0 %", "11 %", true, norma.Rispettato, nil},
			{"less inside", apprendistato.CCNL{QuotaInterna: n(9), FonteQuote: fonte}, "0 %", "9 %", true, norma.Rispettato, []rilievo{
				{"apprendistato/quota-interna-sotto-la-legge", "/ccnl/quotaInterna", "9 %", "10 %", q.paga},
			}},
			{"some outside", apprendistato.CCNL{QuotaEsterna: n(1), FonteQuote: fonte}, "1 %", "10 %", true, norma.Rispettato, nil},
			{"all", apprendistato.CCNL{QuotaEsterna: n(100), QuotaInterna: n(100), FonteQuote: fonte}, "100 %", "100 %", true, norma.Rispettato, nil},
			{"nothing", apprendistato.CCNL{QuotaInterna: n(0), FonteQuote: fonte}, "0 %", "0 %", true, norma.Rispettato, []rilievo{
				{"apprendistato/quota-interna-sotto-la-legge", "/ccnl/quotaInterna", "0 %", "10 %", q.paga},
			}},
			{"more inside, no source", apprendistato.CCNL{QuotaInterna: n(35)}, "0 %", "", true, norma.Indeterminato, []rilievo{manca("/ccnl/fonteQuote", q.paga)}},
			{"some outside, no source", apprendistato.CCNL{QuotaEsterna: n(5)}, "", "10 %", true, norma.Indeterminato, []rilievo{manca("/ccnl/fonteQuote", q.paga)}},
			{"both, no source: asked once", apprendistato.CCNL{QuotaEsterna: n(5), QuotaInterna: n(35)}, "", "", true, norma.Indeterminato, []rilievo{manca("/ccnl/fonteQuote", q.paga)}},
			{"a source alone", apprendistato.CCNL{FonteQuote: fonte}, "0 %", "10 %", false, norma.Rispettato, nil},
			{"over all", apprendistato.CCNL{QuotaInterna: n(101), FonteQuote: fonte}, "0 %", "", false, norma.Indeterminato, []rilievo{
				{"apprendistato/quota-impossibile", "/ccnl/quotaInterna", "101", "", q.paga},
			}},
			{"below nothing", apprendistato.CCNL{QuotaEsterna: n(-1), FonteQuote: fonte}, "", "10 %", false, norma.Indeterminato, []rilievo{
				{"apprendistato/quota-impossibile", "/ccnl/quotaEsterna", "-1", "", q.paga},
			}},
			{"beyond any share", apprendistato.CCNL{QuotaEsterna: n(math.MaxInt), QuotaInterna: n(math.MinInt)}, "", "", false, norma.Indeterminato, []rilievo{
				{"apprendistato/quota-impossibile", "/ccnl/quotaEsterna", decimal.NewFromInt(math.MaxInt).String(), "", q.paga},
				{"apprendistato/quota-impossibile", "/ccnl/quotaInterna", decimal.NewFromInt(math.MinInt).String(), "", q.paga},
			}},
		} {
			t.Run(string(q.percorso)+"/"+caso.nome, func(t *testing.T) {
				c := dualeCon(q.percorso, func(c *apprendistato.Contratto) { c.CCNL = caso.ccnl })
				r := apprendistato.Lazio().Retribuzione(&c)
				controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
				for _, q2 := range []struct {
					c     norma.Cifra[norma.Percento]
					vuole string
				}{{r.Esterna, caso.esterna}, {r.Interna, caso.interna}} {
					switch {
					case q2.vuole == "":
						if !q2.c.IsZero() {
							t.Errorf("%+v, want none", q2.c)
						}
					case q2.c.Valore.String() != q2.vuole || q2.c.Rif != q.paga:
						t.Errorf("%v [%s], want %s [%s]", q2.c.Valore, q2.c.Rif, q2.vuole, q.paga)
					}
				}
				if !r.Regime().IsZero() || r.Letture.Has(norma.LetturaRetribuzioneCcnl) != caso.lettura {
					t.Errorf("%+v %v", r.Regime(), r.Letture)
				}
			})
		}
	}
}

// Euros: hours times pay times share, exact; by hand in the comment.
func TestImporto(t *testing.T) {
	const ora = norma.Ora
	legge := duale("qualifica")
	ccnl := dualeCon("its", func(c *apprendistato.Contratto) {
		c.CCNL = apprendistato.CCNL{QuotaEsterna: norma.Known(5), QuotaInterna: norma.Known(35), FonteQuote: "art. 9"}
	})
	capoII, ignoto := contrattoPulito(), dualeCon("its", func(c *apprendistato.Contratto) { c.CCNL.QuotaEsterna = norma.Known(5) })
	for _, caso := range []struct {
		nome             string
		c                *apprendistato.Contratto
		esterne, interne norma.Ore
		paga             string
		importo          string // "": none
	}{
		{"external hours are not paid", &legge, 500 * ora, 0, "9.87", "0"},
		{"490 h at 10 %", &legge, 500 * ora, 490 * ora, "9.87", "483.63"},                    // 490 x 0.987
		{"half hours and a pay of three decimals", &legge, 0, 375_000, "8.123", "30.46125"},  // 37.5 x 0.8123
		{"the smallest amount of hours", &legge, 0, 1, "0.01", "0.0000001"},                  // 0.0001 x 0.001
		{"the agreement's shares", &ccnl, 100 * ora, 200 * ora, "10", "750"},                 // 100 x 0.5 + 200 x 3.5
		{"in full on the professionalising path", &capoII, 40 * ora, 8 * ora, "10.5", "504"}, // 48 x 10.5
		{"nothing", &legge, 0, 0, "9.87", "0"},
		{"no pay", &legge, 0, 490 * ora, "0", "0"},
		{"the most hours, the highest pay", &legge, 0, math.MaxInt64, "1000000", "92233720368547758070"}, // 922337203685477.5807 x 100000
		{"a share unknown", &ignoto, 0, 10 * ora, "10", ""},
		{"external hours below zero", &legge, -1, 490 * ora, "9.87", ""},
		{"internal hours below zero", &legge, 0, -1, "9.87", ""},
		{"pay below zero", &legge, 0, 490 * ora, "-0.01", ""},
		{"pay above a million", &legge, 0, 490 * ora, "1000000.01", ""},
		{"thirty decimals", &legge, 0, 10 * ora, "0.000000000000000000000000000001", "0.000000000000000000000000000001"},
		{"thirty-one", &legge, 0, 10 * ora, "0.0000000000000000000000000000001", ""},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			r := apprendistato.Lazio().Retribuzione(caso.c)
			importo, ok := r.Importo(caso.esterne, caso.interne, decimal.RequireFromString(caso.paga))
			if ok != (caso.importo != "") || ok && !importo.Equal(decimal.RequireFromString(caso.importo)) {
				t.Errorf("%v %v, want %q", importo, ok, caso.importo)
			}
		})
	}
	r := apprendistato.Lazio().Retribuzione(&legge)
	for _, paga := range []decimal.Decimal{decimal.New(1, 7), decimal.New(0, math.MaxInt32), decimal.New(1, math.MinInt32)} {
		if importo, ok := r.Importo(ora, ora, paga); ok {
			t.Error(importo)
		}
	}
	if importo, ok := r.Importo(0, 10*ora, decimal.New(1, 6)); !ok || importo.String() != "1000000" { // 10 x 100000
		t.Error(importo, ok)
	}
	var nessuna apprendistato.Retribuzione
	if importo, ok := nessuna.Importo(ora, ora, decimal.New(10, 0)); ok {
		t.Error(importo)
	}
}

func TestDecimale(t *testing.T) {
	for ore, vuole := range map[norma.Ore]string{
		0: "0", 1: "0.0001", norma.Ora: "1", 375_000: "37.5", 120 * norma.Ora: "120", -5_000: "-0.5",
		math.MaxInt64: "922337203685477.5807", math.MinInt64: "-922337203685477.5808",
	} {
		if got := apprendistato.Decimale(ore); got.String() != vuole {
			t.Errorf("%d: %v, want %s", ore, got, vuole)
		}
	}
}

// Half a cent goes up; what has at most two decimals stays as it is.
func TestCentesimi(t *testing.T) {
	for euro, vuole := range map[string]string{
		"30.46125": "30.46", "0.004": "0", "0.0049999": "0", "0.005": "0.01", "0.0051": "0.01", "1.995": "2", "1.994": "1.99",
		"483.63": "483.63", "5": "5", "0": "0", "0.001": "0", "0.0001": "0", "12.345": "12.35", "12.3450000001": "12.35",
		"-0.005": "0", "-0.0051": "-0.01", "-0.004": "0", "-1.995": "-1.99", "-1.996": "-2",
	} {
		if got := apprendistato.Centesimi(decimal.RequireFromString(euro)); !got.Equal(decimal.RequireFromString(vuole)) {
			t.Errorf("%s: %v, want %s", euro, got, vuole)
		}
	}
	prima := decimal.New(12345, -3)
	if apprendistato.Centesimi(prima); prima.String() != "12.345" {
		t.Error("the amount given became", prima)
	}
	for _, d := range []decimal.Decimal{decimal.New(5, math.MinInt32), decimal.New(-5, math.MinInt32), decimal.New(0, math.MinInt32), {}} {
		if got := apprendistato.Centesimi(d); !got.IsZero() {
			t.Error(got)
		}
	}
	if got := apprendistato.Centesimi(decimal.New(1, math.MaxInt32)); got.Exponent() != math.MaxInt32 {
		t.Error("a whole amount has changed")
	}
}

func BenchmarkImporto(b *testing.B) {
	c := duale("qualifica")
	r := apprendistato.Lazio().Retribuzione(&c)
	paga := decimal.New(987, -2)
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := r.Importo(500*norma.Ora, 490*norma.Ora, paga); !ok {
			b.Fatal("no amount")
		}
	}
}
