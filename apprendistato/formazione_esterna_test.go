package apprendistato_test

import (
	"strconv"
	"testing"

	"norma"
	"norma/apprendistato"
)

const (
	rif53   = rl + "art. 5, c. 3"
	rif92   = rl + "art. 9, c. 2"
	rif292  = rl + "art. 29, c. 2"
	rif226  = "d.lgs. 226/2005, art. 17, c. 1"
	ignote  = -1.0 // hours not said
	ignoto  = -99  // a number not said
	esterno = "/anni/0/esterne"
)

// ore are hours as people say them; ignote says nothing.
func ore(h float64) norma.Opt[norma.Ore] {
	if h == ignote {
		return norma.Opt[norma.Ore]{}
	}
	return norma.Known(norma.Ore(h*100+0.5) * (norma.Ora / 100))
}

func intero(n int) norma.Opt[int] {
	if n == ignoto {
		return norma.Opt[int]{}
	}
	return norma.Known(n)
}

// annoPFI is a year of the path with its ordinary, external and internal hours.
func annoPFI(n int, ordinarie, esterne, interne float64) apprendistato.Anno {
	return apprendistato.Anno{Numero: intero(n), Ordinarie: ore(ordinarie), Esterne: ore(esterne), Interne: ore(interne)}
}

// prorogato is the same as a year of extension.
func prorogato(a apprendistato.Anno) apprendistato.Anno {
	a.Proroga = norma.Known(true)
	return a
}

// iefp is a contract of so many months from 1 September 2026, that starts in a year of the path.
func iefp(p apprendistato.Percorso, annoIniziale, mesi int, anni ...apprendistato.Anno) apprendistato.Contratto {
	c := duale(p)
	c.AnnoIniziale, c.Anni = intero(annoIniziale), anni
	c.Fine = norma.PeriodoDi(c.Inizio, mesi).Al
	return c
}

// diplomaIntero is a diploma path of four full years with nothing to report: 990 hours a year, 60, 60, 50 and 50 % of them external.
func diplomaIntero() apprendistato.Contratto {
	return iefp("diploma", 1, 48, annoPFI(1, 990, 594, 396), annoPFI(2, 990, 594, 396), annoPFI(3, 990, 495, 495), annoPFI(4, 990, 495, 495))
}

// tetti are the caps of art. 5, c. 3, by year of the path, and of 800 hours.
var tetti = map[int]struct{ quota, ore float64 }{1: {60, 480}, 2: {60, 480}, 3: {50, 400}, 4: {50, 400}}

func oltre(dove norma.Puntatore, trovato, ammesso string) rilievo {
	return rilievo{"apprendistato/formazione-esterna-oltre-il-massimo", dove, trovato, ammesso, rif53}
}

func mancaAnno(n string, rif norma.Riferimento) rilievo {
	return rilievo{"apprendistato/anno-mancante", "/anni", n, "", rif}
}

// Every path, every year in which the contract may be said to start, every year that may be listed, a hundredth of an hour on each side
// of the cap. The contract lasts six months and the year has 800 ordinary hours, so that nothing else comes in.
func TestFormazioneEsternaGriglia(t *testing.T) {
	d := apprendistato.Lazio()
	for _, p := range []struct {
		percorso      apprendistato.Percorso
		primo, ultimo int
		rifPrimo      norma.Riferimento
	}{{"qualifica", 1, 3, rif53}, {"diploma", 1, 4, rif53}, {"diploma-da-qualifica", 4, 4, rif92}} {
		for _, k := range []int{ignoto, -1, 0, 1, 2, 3, 4, 5, 11} {
			for _, n := range []int{ignoto, -1, 0, 1, 2, 3, 4, 5, 11, 1 << 30} {
				for _, scarto := range []float64{-0.01, 0, 0.01} {
					tetto := max(tetti[n].ore, 400)
					c := iefp(p.percorso, k, 6, annoPFI(n, 800, tetto+scarto, ignote))
					dal, noto := p.primo, p.primo == p.ultimo
					var vuole []rilievo
					switch {
					case k != ignoto && p.primo <= k && k <= p.ultimo:
						dal, noto = k, true
					case k != ignoto:
						campo := strconv.Itoa(p.primo) + "-" + strconv.Itoa(p.ultimo)
						rif := norma.Riferimento(rif92)
						if k < p.primo {
							rif = p.rifPrimo
						}
						vuole = append(vuole, rilievo{"apprendistato/anno-iniziale-fuori-dal-percorso", "/annoIniziale", strconv.Itoa(k), campo, rif})
					case !noto:
						vuole = append(vuole, manca("/annoIniziale", rif53))
					}
					dentro := n != ignoto && dal <= n && n <= p.ultimo
					switch {
					case n == ignoto:
						vuole = append(vuole, manca("/anni/0/numero", rif53))
					case !dentro:
						campo := strconv.Itoa(dal) + "-" + strconv.Itoa(p.ultimo)
						vuole = append(vuole, rilievo{"apprendistato/anno-fuori-dal-percorso", "/anni/0/numero", strconv.Itoa(n), campo, rif53})
					case scarto > 0 && (noto || n == p.ultimo):
						vuole = append(vuole, oltre(esterno, norma.Ore((tetto*100+1)*100).String(), norma.Ore(tetto*10000).String()))
					}
					for m := dal; dentro && noto && m < n; m++ {
						vuole = append(vuole, mancaAnno(strconv.Itoa(m), rif53))
					}
					esito := norma.Rispettato
					for _, v := range vuole {
						if esito = max(esito, norma.Indeterminato); v.codice == "apprendistato/formazione-esterna-oltre-il-massimo" {
							esito = norma.Violato
						}
					}
					r := d.FormazioneEsterna(&c)
					controllaRilievi(t, &r.Giudizio, esito, vuole...)
					for a := range r.Anni() {
						if q := a.Quota; dentro && (float64(q.Valore) != tetti[n].quota || q.Rif != rif53 || a.Massima() != ore(tetto) || a.InternaMinima() != ore(800-tetto)) ||
							!dentro && !q.IsZero() {
							t.Errorf("%s from year %d, year %d: %v, %v, %v", p.percorso, k, n, q, a.Massima(), a.InternaMinima())
						}
					}
					if t.Failed() {
						t.Fatalf("%s from year %d, year %d, %v", p.percorso, k, n, scarto)
					}
				}
			}
		}
	}
}

func TestFormazioneEsterna(t *testing.T) {
	inParte := func(durata, anni string) rilievo {
		return rilievo{"apprendistato/ore-di-anno-intero", "/anni", durata, anni, rif226}
	}
	ridotto := func(i int, o string) rilievo {
		return rilievo{"apprendistato/orario-sotto-il-minimo-annuale", norma.Puntatore("/anni").Indice(i).Campo("ordinarie"), o, "990 h", rif226}
	}
	diverse := func(somma, orario string) rilievo {
		return rilievo{"apprendistato/ripartizione-diversa-dall-orario", "/anni/0/interne", somma, orario, rif53}
	}
	quarto := func(ordinarie, esterne, interne float64) apprendistato.Contratto { // the one-year diploma
		return iefp("diploma-da-qualifica", ignoto, 12, annoPFI(4, ordinarie, esterne, interne))
	}
	for _, caso := range []struct {
		nome    string // and the provision, or the calculation
		c       apprendistato.Contratto
		esito   norma.Esito
		rilievi []rilievo
	}{
		{"art. 5, c. 3: four years within their caps", diplomaIntero(), norma.Rispettato, nil},
		{"the one-year diploma is year 4: 50 % of 990 = 495", quarto(990, 495, 495), norma.Rispettato, nil},
		{"495.01 of 990", quarto(990, 495.01, 494.99), norma.Violato, []rilievo{oltre(esterno, "495.01 h", "495 h")}},
		{"half of 990.99 is 495.495: exact, not rounded", quarto(990.99, 495.5, 495.49), norma.Violato, []rilievo{oltre(esterno, "495.5 h", "495.495 h")}},
		{"the same, below", quarto(990.99, 495.49, 495.5), norma.Rispettato, nil},
		{"no ordinary hours, no external ones", quarto(0, 0, 0), norma.Rispettato, []rilievo{ridotto(0, "0 h")}},
		{"no ordinary hours, a hundredth external", quarto(0, 0.01, ignote), norma.Violato, []rilievo{oltre(esterno, "0.01 h", "0 h"), ridotto(0, "0 h")}},

		{"external hours unknown", quarto(990, ignote, 495), norma.Indeterminato, []rilievo{manca(esterno, rif53)}},
		{"ordinary hours unknown", quarto(ignote, 495, 495), norma.Indeterminato, []rilievo{manca("/anni/0/ordinarie", rif53)}},
		{"ordinary hours unknown, none external: within any cap", quarto(ignote, 0, 990), norma.Rispettato, nil},
		{"both unknown", quarto(ignote, ignote, ignote), norma.Indeterminato, []rilievo{manca(esterno, rif53), manca("/anni/0/ordinarie", rif53)}},
		{"internal hours unknown: not asked", quarto(990, 400, ignote), norma.Rispettato, nil},
		{"all internal, external hours unknown", quarto(990, ignote, 990), norma.Indeterminato, []rilievo{manca(esterno, rif53)}},
		{
			"no hours at all, and internal ones that cannot be",
			iefp("diploma-da-qualifica", ignoto, 6, apprendistato.Anno{Numero: norma.Known(4), Ordinarie: ore(0), Esterne: ore(0), Interne: norma.Known(norma.Ore(-1))}),
			norma.Indeterminato,
			[]rilievo{{"apprendistato/ore-impossibili", "/anni/0/interne", "-0.0001 h", "", rif53}},
		},
		{
			"ordinary hours that cannot be, none external",
			iefp("diploma-da-qualifica", ignoto, 6, apprendistato.Anno{Numero: norma.Known(4), Ordinarie: norma.Known(norma.Ore(-1)), Esterne: ore(0)}),
			norma.Indeterminato,
			[]rilievo{{"apprendistato/ore-impossibili", "/anni/0/ordinarie", "-0.0001 h", "", rif53}},
		},

		{"400 + 589.99 = 989.99, a hundredth short", quarto(990, 400, 589.99), norma.Rispettato, []rilievo{diverse("989.99 h", "990 h")}},
		{"400 + 590.01 = 990.01, a hundredth over", quarto(990, 400, 590.01), norma.Rispettato, []rilievo{diverse("990.01 h", "990 h")}},
		{"400 + 590 = 990", quarto(990, 400, 590), norma.Rispettato, nil},

		{"989.99 ordinary hours in a full year", quarto(989.99, 400, ignote), norma.Rispettato, []rilievo{ridotto(0, "989.99 h")}},
		{
			"eleven months: the year may be a part, and fewer hours are its own",
			iefp("diploma-da-qualifica", ignoto, 11, annoPFI(4, 900, 450, 450)), norma.Rispettato, nil,
		},
		{
			"eleven months with a full year's hours",
			iefp("diploma-da-qualifica", ignoto, 11, annoPFI(4, 990, 495, 495)), norma.Rispettato,
			[]rilievo{inParte("P11M", "P12M")},
		},
		{
			"eighteen months in two years: one is a part",
			iefp("qualifica", 2, 18, annoPFI(2, 990, 594, 396), annoPFI(3, 500, 250, 250)), norma.Rispettato, nil,
		},
		{
			"the same with the hours of two full years",
			iefp("qualifica", 2, 18, annoPFI(2, 990, 594, 396), annoPFI(3, 990, 495, 495)), norma.Rispettato,
			[]rilievo{inParte("P18M", "P24M")},
		},
		{
			"thirty months in three years: the one between is full",
			iefp("qualifica", 1, 30, annoPFI(1, 500, 300, 200), annoPFI(2, 900, 540, 360), annoPFI(3, 500, 250, 250)), norma.Rispettato,
			[]rilievo{ridotto(1, "900 h")},
		},
		{
			"thirty-six months: all three are full",
			iefp("qualifica", 1, 36, annoPFI(1, 980, 588, 392), annoPFI(2, 990, 594, 396), annoPFI(3, 980, 490, 490)), norma.Rispettato,
			[]rilievo{ridotto(0, "980 h"), ridotto(2, "980 h")},
		},
		{
			"a day short of thirty-six months",
			func() apprendistato.Contratto {
				c := iefp("qualifica", 1, 36, annoPFI(1, 980, 588, 392), annoPFI(2, 990, 594, 396), annoPFI(3, 980, 490, 490))
				c.Fine = c.Fine.AddDays(-1)
				return c
			}(),
			norma.Rispettato, nil,
		},

		{
			"starts in year 2, 36 months, two years left: lawful",
			iefp("qualifica", 2, 36, annoPFI(2, 990, 594, 396), annoPFI(3, 990, 495, 495)), norma.Rispettato,
			[]rilievo{{"apprendistato/durata-oltre-gli-anni-di-percorso", "/fine", "P36M", "P24M", rif92}},
		},
		{"starts in year 2, 24 months", iefp("qualifica", 2, 24, annoPFI(2, 990, 594, 396), annoPFI(3, 990, 495, 495)), norma.Rispettato, nil},
		{
			"starts in year 1, 48 months in a qualifica: for the longest length to judge",
			iefp("qualifica", 1, 48, annoPFI(1, 990, 594, 396), annoPFI(2, 990, 594, 396), annoPFI(3, 990, 495, 495)), norma.Rispettato, nil,
		},

		{"24 months need two years", iefp("qualifica", 1, 24, annoPFI(1, 990, 594, 396)), norma.Indeterminato, []rilievo{mancaAnno("2", rif53)}},
		{"23 months may be in one", iefp("qualifica", 1, 23, annoPFI(1, 990, 594, 396)), norma.Rispettato, nil},
		{"48 months from year 3 of a diploma need years 3 and 4", iefp("diploma", 3, 48, annoPFI(3, 990, 495, 495)), norma.Indeterminato, []rilievo{
			mancaAnno("4", rif53), {"apprendistato/durata-oltre-gli-anni-di-percorso", "/fine", "P48M", "P24M", rif92},
		}},
		{"a gap", iefp("qualifica", 1, 36, annoPFI(1, 990, 594, 396), annoPFI(3, 990, 495, 495)), norma.Indeterminato, []rilievo{mancaAnno("2", rif53)}},
		{"the first is missing", iefp("qualifica", 1, 24, annoPFI(2, 990, 594, 396)), norma.Indeterminato, []rilievo{mancaAnno("1", rif53)}},
		{"in any order", iefp("qualifica", 2, 24, annoPFI(3, 990, 495, 495), annoPFI(2, 990, 594, 396)), norma.Rispettato, nil},
		{
			"end unknown, the last year of the path is there: not asked",
			func() apprendistato.Contratto { c := diplomaIntero(); c.Fine = norma.Data{}; return c }(), norma.Rispettato, nil,
		},
		{
			"end unknown, more years may be missing",
			func() apprendistato.Contratto {
				c := iefp("qualifica", 1, 24, annoPFI(1, 990, 594, 396), annoPFI(2, 980, 588, 392))
				c.Fine = norma.Data{}
				return c
			}(),
			norma.Indeterminato,
			[]rilievo{manca("/fine", rif53)},
		},
		{
			"end before the start",
			func() apprendistato.Contratto {
				c := iefp("qualifica", 1, 24, annoPFI(1, 990, 594, 396))
				c.Fine = norma.Giorno(2026, 8, 31)
				return c
			}(),
			norma.Indeterminato,
			[]rilievo{{"apprendistato/fine-prima-dell-inizio", "/fine", "2026-08-31", "2026-09-01", rif53}},
		},
		{"no years", iefp("qualifica", 1, 36), norma.Indeterminato, []rilievo{manca("/anni", rif53)}},
		{"no years and no start", iefp("qualifica", ignoto, 36), norma.Indeterminato, []rilievo{manca("/annoIniziale", rif53), manca("/anni", rif53)}},
		{
			"the same year twice",
			iefp("qualifica", 3, 12, annoPFI(3, 990, 495, 495), annoPFI(3, 990, 500, 490)), norma.Violato,
			[]rilievo{{"apprendistato/anno-ripetuto", "/anni/1/numero", "3", "", rif53}, oltre("/anni/1/esterne", "500 h", "495 h")},
		},
		{
			"one number unknown: which is missing cannot be told",
			iefp("qualifica", 1, 36, annoPFI(1, 990, 594, 396), annoPFI(ignoto, 990, 594, 396), annoPFI(3, 990, 495, 495)),
			norma.Indeterminato,
			[]rilievo{manca("/anni/1/numero", rif53)},
		},
		{
			"where it starts is unknown: only the last year is surely the contract's",
			iefp("qualifica", ignoto, 24, annoPFI(2, 990, 600, 390), annoPFI(3, 990, 500, 490)),
			norma.Violato,
			[]rilievo{manca("/annoIniziale", rif53), oltre("/anni/1/esterne", "500 h", "495 h")},
		},
		{
			"a gap, wherever it starts",
			iefp("diploma", ignoto, 36, annoPFI(1, 990, 594, 396), annoPFI(4, 990, 495, 495)),
			norma.Indeterminato,
			[]rilievo{manca("/annoIniziale", rif53), mancaAnno("2", rif53), mancaAnno("3", rif53)},
		},

		{"negative hours", quarto(990, ignote, 0), norma.Indeterminato, []rilievo{manca(esterno, rif53)}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			r := apprendistato.Lazio().FormazioneEsterna(&caso.c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
		})
	}
}

// Hours that cannot be, as Go may build them: no panic, no overflow, a finding each.
func TestFormazioneEsternaOreImpossibili(t *testing.T) {
	impossibili := func(dove norma.Puntatore, o norma.Ore) rilievo {
		return rilievo{"apprendistato/ore-impossibili", dove, o.String(), "", rif53}
	}
	for _, o := range []norma.Ore{-1, -1 << 63, norma.OreMassime + 1, 1<<63 - 1} {
		base := iefp("diploma-da-qualifica", ignoto, 12, annoPFI(4, 990, 495, 495))
		for _, caso := range []struct {
			dove   norma.Puntatore
			cambia func(*apprendistato.Anno)
		}{
			{"/anni/0/ordinarie", func(a *apprendistato.Anno) { a.Ordinarie = norma.Known(o) }},
			{"/anni/0/esterne", func(a *apprendistato.Anno) { a.Esterne = norma.Known(o) }},
			{"/anni/0/interne", func(a *apprendistato.Anno) { a.Interne = norma.Known(o) }},
		} {
			c := base
			c.Anni = []apprendistato.Anno{base.Anni[0]}
			caso.cambia(&c.Anni[0])
			r := apprendistato.Lazio().FormazioneEsterna(&c)
			controllaRilievi(t, &r.Giudizio, norma.Indeterminato, impossibili(caso.dove, o))
			_ = r.Spiegazione().Text(norma.Inglese)
		}
	}
	c := iefp("diploma-da-qualifica", ignoto, 12, apprendistato.Anno{Numero: norma.Known(4), Ordinarie: norma.Known(norma.OreMassime), Esterne: norma.Known(norma.OreMassime)})
	r := apprendistato.Lazio().FormazioneEsterna(&c)
	controllaRilievi(t, &r.Giudizio, norma.Violato, oltre(esterno, "1000000 h", "500000 h"))
}

// Art. 4, c. 2: lett. b) repeats a year of the path with its cap, lett. a) has none (reading anno-di-proroga).
func TestFormazioneEsternaProroga(t *testing.T) {
	const rif42 = rl + "art. 4, c. 2"
	senzaTetto := func(dove norma.Puntatore) rilievo {
		return rilievo{"apprendistato/proroga-senza-limite-di-esterna", dove, "", "", rif42 + ", lett. a)"}
	}
	per := func(motivi ...apprendistato.MotivoProroga) []apprendistato.Proroga {
		var out []apprendistato.Proroga
		for _, m := range motivi {
			out = append(out, apprendistato.Proroga{Motivo: m})
		}
		return out
	}
	terzo := annoPFI(3, 990, 495, 495)
	for _, caso := range []struct {
		nome     string
		proroghe []apprendistato.Proroga
		anni     []apprendistato.Anno // after year 3, from which the contract of a year starts
		esito    norma.Esito
		rilievi  []rilievo
	}{
		{"b): 50 % of 990 again", per("titolo-mancato"), []apprendistato.Anno{annoPFI(3, 990, 495, 495)}, norma.Rispettato, nil},
		{"b): over it", per("titolo-mancato"), []apprendistato.Anno{annoPFI(3, 990, 495.01, 494.99)}, norma.Violato, []rilievo{oltre("/anni/1/esterne", "495.01 h", "495 h")}},
		{"b): hours unknown", per("titolo-mancato"), []apprendistato.Anno{annoPFI(3, ignote, 10, ignote)}, norma.Indeterminato, []rilievo{manca("/anni/1/ordinarie", rif53)}},
		{"b): which year is unknown", per("titolo-mancato"), []apprendistato.Anno{annoPFI(ignoto, 990, 400, 590)}, norma.Indeterminato, []rilievo{manca("/anni/1/numero", rif53)}},
		{"b): a year the contract has not", per("titolo-mancato"), []apprendistato.Anno{annoPFI(2, 990, 400, 590)}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-fuori-dal-percorso", "/anni/1/numero", "2", "3-3", rif53},
		}},
		{"b): fewer hours than a full year are no matter", per("titolo-mancato"), []apprendistato.Anno{annoPFI(3, 100, 50, 50)}, norma.Rispettato, nil},
		{"b): the same year twice", per("titolo-mancato", "titolo-mancato"), []apprendistato.Anno{annoPFI(3, 400, 200, 200), annoPFI(3, 400, 200, 200)}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-ripetuto", "/anni/2/numero", "3", "", rif53},
		}},
		{"a): no cap, whatever the hours", per("consolidamento"), []apprendistato.Anno{annoPFI(ignoto, 500, 500, 0)}, norma.Rispettato, []rilievo{senzaTetto("/anni/1")}},
		{"b), then a)", per("titolo-mancato", "consolidamento"), []apprendistato.Anno{annoPFI(3, 400, 200, 200), annoPFI(3, 400, 400, 0)}, norma.Rispettato, []rilievo{senzaTetto("/anni/2")}},
		{"a), then b): by their order", per("consolidamento", "titolo-mancato"), []apprendistato.Anno{annoPFI(3, 400, 200, 200), annoPFI(3, 400, 400, 0)}, norma.Violato, []rilievo{
			senzaTetto("/anni/1"), oltre("/anni/2/esterne", "400 h", "200 h"),
		}},
		{"more years than extensions: the last one's reason", per("consolidamento"), []apprendistato.Anno{annoPFI(3, 400, 400, 0), annoPFI(3, 400, 400, 0)}, norma.Rispettato, []rilievo{
			senzaTetto("/anni/1"), senzaTetto("/anni/2"),
		}},
		{"reason unknown, within the cap: not asked", per(""), []apprendistato.Anno{annoPFI(3, 990, 495, 495)}, norma.Rispettato, nil},
		{"reason unknown, over it", per(""), []apprendistato.Anno{annoPFI(3, 990, 495.01, 495)}, norma.Indeterminato, []rilievo{manca("/proroghe/0/motivo", rif42)}},
		{"reason and hours unknown", per(""), []apprendistato.Anno{annoPFI(3, ignote, ignote, ignote)}, norma.Indeterminato, []rilievo{manca("/proroghe/0/motivo", rif42)}},
		{"reason unknown, ordinary hours too, none external: not asked", per(""), []apprendistato.Anno{annoPFI(3, ignote, 0, 100)}, norma.Rispettato, nil},
		{"reason unknown, external hours too", per(""), []apprendistato.Anno{annoPFI(3, 990, ignote, 100)}, norma.Indeterminato, []rilievo{manca("/proroghe/0/motivo", rif42)}},
		{"reason unknown, ordinary hours that cannot be", per(""), []apprendistato.Anno{{Numero: norma.Known(3), Ordinarie: norma.Known(norma.Ore(-1)), Esterne: ore(0)}}, norma.Indeterminato, []rilievo{
			manca("/proroghe/0/motivo", rif42),
		}},
		{"reason and year unknown, none external", per(""), []apprendistato.Anno{annoPFI(ignoto, 990, 0, 990)}, norma.Indeterminato, []rilievo{manca("/proroghe/0/motivo", rif42)}},
		{"reason unknown, a year the contract has not", per(""), []apprendistato.Anno{annoPFI(2, 990, 500, 490)}, norma.Indeterminato, []rilievo{manca("/proroghe/0/motivo", rif42)}},
		{"reason and year unknown", per(""), []apprendistato.Anno{annoPFI(ignoto, 990, 100, ignote)}, norma.Indeterminato, []rilievo{manca("/proroghe/0/motivo", rif42)}},
		{"a reason of research", per("progetto"), []apprendistato.Anno{annoPFI(3, 990, 990, 0)}, norma.Indeterminato, []rilievo{
			{"norma/parola-sconosciuta", "/proroghe/0/motivo", "progetto", "", rif42},
		}},
		{"no extension agreed, over the cap", nil, []apprendistato.Anno{annoPFI(3, 990, 500, 490)}, norma.Indeterminato, []rilievo{manca("/proroghe", rif42)}},
		{"no extension agreed, within it", nil, []apprendistato.Anno{annoPFI(3, 990, 495, 495)}, norma.Rispettato, nil},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := iefp("qualifica", 3, 12, terzo)
			c.Proroghe = caso.proroghe
			for _, a := range caso.anni {
				c.Anni = append(c.Anni, prorogato(a))
			}
			r := apprendistato.Lazio().FormazioneEsterna(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if !r.Letture.Has(norma.LetturaAnnoDiProroga) {
				t.Error("the reading is not named")
			}
			anni := 0
			for a := range r.Anni() {
				if a.Proroga != (anni > 0) {
					t.Errorf("year %d: extension %v", anni, a.Proroga)
				}
				n, dentro := c.Anni[anni].Numero.Value()
				dentro = dentro && n == 3
				if j := anni - 1; j >= 0 {
					dentro = dentro && len(caso.proroghe) > 0 && caso.proroghe[min(j, len(caso.proroghe)-1)].Motivo == apprendistato.TitoloMancato
				}
				if dentro != (a.Quota.Valore == 50) || !dentro && !a.Quota.IsZero() {
					t.Errorf("year %d: cap %v", anni, a.Quota)
				}
				anni++
			}
			if anni != len(c.Anni) {
				t.Errorf("%d years", anni)
			}
		})
	}
	soloProroga := iefp("qualifica", 3, 12, prorogato(annoPFI(3, 990, 495, 495)))
	soloProroga.Proroghe = per("titolo-mancato")
	if r := apprendistato.Lazio().FormazioneEsterna(&soloProroga); r.Esito != norma.Rispettato {
		t.Errorf("a year of extension alone: %v", r.Rilievi)
	}
}

// Art. 29, c. 2: 60 % of the ordinary hours of the path in the contract, as a whole and as a rule (reading esterna-its).
func TestFormazioneEsternaITS(t *testing.T) {
	oltreNorma := func(trovato, ammesso string) rilievo {
		return rilievo{"apprendistato/formazione-esterna-oltre-la-norma", "/anni", trovato, ammesso, rif292}
	}
	for _, caso := range []struct {
		nome    string
		anni    []apprendistato.Anno
		esito   norma.Esito
		rilievi []rilievo
		massima norma.Opt[norma.Ore]
	}{
		{"60 % of 1000 + 1000", []apprendistato.Anno{annoPFI(1, 1000, 600, 400), annoPFI(2, 1000, 600, 400)}, norma.Rispettato, nil, ore(1200)},
		{"one year over, the whole within", []apprendistato.Anno{annoPFI(1, 1000, 900, 100), annoPFI(2, 1000, 300, 700)}, norma.Rispettato, nil, ore(1200)},
		{
			"a hundredth over: a notice, not a violation",
			[]apprendistato.Anno{annoPFI(1, 1000, 600, 400), annoPFI(2, 1000, 600.01, 400)},
			norma.Rispettato,
			[]rilievo{oltreNorma("1200.01 h", "1200 h")},
			ore(1200),
		},
		{"exact: 60 % of 0.01 is 0.006", []apprendistato.Anno{annoPFI(1, 0.01, 0.01, 0)}, norma.Rispettato, []rilievo{oltreNorma("0.01 h", "0.006 h")}, norma.Known(norma.Ore(60))},
		{"numbers unknown: they decide nothing", []apprendistato.Anno{annoPFI(ignoto, 1000, 600, 400), annoPFI(ignoto, 1000, 600, 400)}, norma.Rispettato, nil, ore(1200)},
		{"no years", nil, norma.Indeterminato, []rilievo{manca("/anni", rif292)}, ore(ignote)},
		{"external hours of a year unknown", []apprendistato.Anno{annoPFI(1, 1000, 600, 400), annoPFI(2, 1000, ignote, 400)}, norma.Indeterminato, []rilievo{manca("/anni/1/esterne", rif292)}, ore(1200)},
		{"unknown, but over already", []apprendistato.Anno{annoPFI(1, 1000, 1300, 0), annoPFI(2, 1000, ignote, 400)}, norma.Rispettato, []rilievo{oltreNorma("1300 h", "1200 h")}, ore(1200)},
		{"ordinary hours of a year unknown", []apprendistato.Anno{annoPFI(1, 1000, 600, 400), annoPFI(2, ignote, 600, 400)}, norma.Indeterminato, []rilievo{manca("/anni/1/ordinarie", rif292)}, ore(ignote)},
		{"ordinary hours of a year unknown, those of the other suffice", []apprendistato.Anno{annoPFI(1, 1000, 600, 400), annoPFI(2, ignote, 0, 400)}, norma.Rispettato, nil, ore(ignote)},
		{"they do not, by a hundredth", []apprendistato.Anno{annoPFI(1, 1000, 600, 400), annoPFI(2, ignote, 0.01, 400)}, norma.Indeterminato, []rilievo{manca("/anni/1/ordinarie", rif292)}, ore(ignote)},
		{"ordinary hours unknown, none external", []apprendistato.Anno{annoPFI(1, ignote, 0, 400)}, norma.Rispettato, nil, ore(ignote)},
		{"nothing known", []apprendistato.Anno{{}}, norma.Indeterminato, []rilievo{manca("/anni/0/ordinarie", rif292), manca(esterno, rif292)}, ore(ignote)},
		{"the same year twice", []apprendistato.Anno{annoPFI(1, 1000, 600, 400), annoPFI(1, 1000, 600, 400)}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-ripetuto", "/anni/1/numero", "1", "", rif292},
		}, ore(1200)},
		{"the same year again, in extension", []apprendistato.Anno{annoPFI(1, 1000, 600, 400), prorogato(annoPFI(1, 1000, 600, 400)), prorogato(annoPFI(1, 0, 0, 0))}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-ripetuto", "/anni/2/numero", "1", "", rif292},
		}, ore(1200)},
		{"the tenth year twice, and a year that cannot be", []apprendistato.Anno{annoPFI(10, 500, 300, 200), annoPFI(10, 500, 300, 200), annoPFI(0, 500, 300, 200), annoPFI(0, 500, 300, 200)}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-ripetuto", "/anni/1/numero", "10", "", rif292},
		}, ore(1200)},
		{"a number out of the way", []apprendistato.Anno{annoPFI(1<<30, 1000, 600, 400), annoPFI(-1, 1000, 600, 400)}, norma.Rispettato, nil, ore(1200)},
		{
			"hours that cannot be",
			[]apprendistato.Anno{{Ordinarie: norma.Known(norma.Ore(-1)), Esterne: norma.Known(norma.OreMassime + 1)}},
			norma.Indeterminato,
			[]rilievo{
				{"apprendistato/ore-impossibili", "/anni/0/ordinarie", "-0.0001 h", "", rif292},
				{"apprendistato/ore-impossibili", esterno, "1000000.0001 h", "", rif292},
			},
			ore(ignote),
		},
		{
			"hours that cannot be, where nothing is external",
			[]apprendistato.Anno{{Ordinarie: norma.Known(norma.Ore(-1)), Esterne: ore(0)}},
			norma.Indeterminato,
			[]rilievo{{"apprendistato/ore-impossibili", "/anni/0/ordinarie", "-0.0001 h", "", rif292}},
			ore(ignote),
		},
		{
			"hours that cannot be, over already",
			[]apprendistato.Anno{annoPFI(1, 1000, 601, 399), {Ordinarie: ore(0), Esterne: norma.Known(norma.Ore(-1))}},
			norma.Indeterminato,
			[]rilievo{oltreNorma("601 h", "600 h"), {"apprendistato/ore-impossibili", "/anni/1/esterne", "-0.0001 h", "", rif292}},
			ore(600),
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := iefp("its", ignoto, 24, caso.anni...)
			r := apprendistato.Lazio().FormazioneEsterna(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Percorso().Massima() != caso.massima || r.Percorso().Quota.Valore != 60 || r.Percorso().Quota.Rif != rif292 {
				t.Errorf("%v of %v, want %v", r.Percorso().Massima(), r.Percorso().Quota, caso.massima)
			}
			if !r.Letture.Has(norma.LetturaEsternaIts) {
				t.Error("the reading is not named")
			}
			for range r.Anni() {
				t.Error("an ITS has no caps by year")
			}
		})
	}
}

// More years than are examined, on the paths of the three rules that read them.
func TestTroppiAnni(t *testing.T) {
	for _, caso := range []struct {
		percorso apprendistato.Percorso
		rif      norma.Riferimento
		f        func(*apprendistato.Disciplina, *apprendistato.Contratto) norma.Giudizio
	}{
		{"its", rif292, func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
			return d.FormazioneEsterna(c).Giudizio
		}},
		{"ricerca", rl + "art. 36, c. 5", func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
			return d.FormazioneRicerca(c).Giudizio
		}},
		{"laurea", rlA + "art. 6, c. 3", func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
			return d.Frequenza(c).Giudizio
		}},
	} {
		c := iefp(caso.percorso, ignoto, 120)
		c.Svolgimento.VerificaAnnuale = norma.Known(false)
		for i := range 11 {
			a := annoPFI(i+1, 1000, 500, 500)
			a.Contrattuali, a.FrequentateEsterne, a.FrequentateInterne = ore(1800), ore(500), ore(500)
			c.Anni = append(c.Anni, a)
		}
		g := caso.f(apprendistato.Lazio(), &c)
		controllaRilievi(t, &g, norma.Indeterminato, rilievo{"apprendistato/troppi-anni", "/anni", "11", "10", caso.rif})
		c.Anni = c.Anni[:10]
		g = caso.f(apprendistato.Lazio(), &c)
		controllaRilievi(t, &g, norma.Rispettato)
	}
}

// A figure known only second-hand is told by the results that lean on it, and by no other.
func TestFonteFormazione(t *testing.T) {
	ripetuto := iefp("qualifica", 3, 12, prorogato(annoPFI(3, 990, 495, 495)))
	ripetuto.Proroghe = []apprendistato.Proroga{{Motivo: apprendistato.TitoloMancato}}
	its := iefp("its", ignoto, 24, annoPFI(1, 1000, 600, 400))
	universita, ricerca, frequentato := universitario(1), diRicerca(12, annoRicerca(1, 1800, 360)), frequentato()
	type tabella = apprendistato.TabellaFormazione
	for _, caso := range []struct {
		nome   string
		c      apprendistato.Contratto
		fonte  func(*tabella) *norma.Fonte
		cambia [4]bool // of regoleOre
	}{
		{"cap of year 3", diplomaIntero(), func(t *tabella) *norma.Fonte { return &t.Esterna[2].Quota.Fonte }, [4]bool{true}},
		{"cap of year 3, repeated", ripetuto, func(t *tabella) *norma.Fonte { return &t.Esterna[2].Quota.Fonte }, [4]bool{true}},
		{"cap of another year", ripetuto, func(t *tabella) *norma.Fonte { return &t.Esterna[0].Quota.Fonte }, [4]bool{}},
		{"first year", diplomaIntero(), func(t *tabella) *norma.Fonte { return &t.Percorsi[1].Primo.Fonte }, [4]bool{true}},
		{"last year", diplomaIntero(), func(t *tabella) *norma.Fonte { return &t.Percorsi[1].Ultimo.Fonte }, [4]bool{true}},
		{"ITS", its, func(t *tabella) *norma.Fonte { return &t.ITS.Fonte }, [4]bool{true}},
		{"courses", universita, func(t *tabella) *norma.Fonte { return &t.Insegnamento.Fonte }, [4]bool{1: true}},
		{"research", ricerca, func(t *tabella) *norma.Fonte { return &t.InternaRicerca.Fonte }, [4]bool{2: true}},
		{"research, external", ricerca, func(t *tabella) *norma.Fonte { return &t.EsternaRicerca.Fonte }, [4]bool{2: true}},
		{"attendance", frequentato, func(t *tabella) *norma.Fonte { return &t.Frequenza[0].Quota.Fonte }, [4]bool{3: true}},
		{"attendance, yearly", frequentato, func(t *tabella) *norma.Fonte { return &t.Frequenza[0].Annuale.Fonte }, [4]bool{3: true}},
	} {
		tb := apprendistato.Lazio().Tabella()
		*caso.fonte(&tb.Formazione) = norma.Riferita
		d, rilievi := apprendistato.NewDisciplina(tb)
		if d == nil {
			t.Fatal(rilievi)
		}
		for i, r := range regoleOre {
			if g := r.f(d, &caso.c); (g.Fonte == norma.Riferita) != caso.cambia[i] {
				t.Errorf("%s: the provenance of %s is %v", caso.nome, r.nome, g.Fonte)
			}
		}
	}
	diverso := iefp("diploma-da-qualifica", ignoto, 12, annoPFI(4, 990, 400, 500))
	if r := apprendistato.Lazio().FormazioneEsterna(&diverso); r.Fonte != norma.Prassi {
		t.Errorf("that the two sides make up the ordinary hours is derived: %v", r.Fonte)
	}
}

// The readings, each taken where the result rests on it and not elsewhere.
func TestLettureFormazioneEsterna(t *testing.T) {
	tempoParziale := diplomaIntero()
	tempoParziale.TempoParziale = norma.Known(true)
	its := iefp("its", ignoto, 24, annoPFI(1, 1000, 600, 400))
	itsParziale := its
	itsParziale.TempoParziale = norma.Known(true)
	conProroga := diplomaIntero()
	conProroga.Anni = append(conProroga.Anni, prorogato(annoPFI(4, 990, 495, 495)))
	unico := iefp("diploma-da-qualifica", ignoto, 12, annoPFI(4, 990, 495, 495))
	breve := iefp("diploma-da-qualifica", ignoto, 11, annoPFI(4, 900, 450, 450))
	senzaFine := diplomaIntero()
	senzaFine.Fine = norma.Data{}
	for _, caso := range []struct {
		lettura    norma.Lettura
		con, senza apprendistato.Contratto
	}{
		{norma.LetturaEsternaPerAnno, diplomaIntero(), its},
		{norma.LetturaEsternaIts, its, diplomaIntero()},
		{norma.LetturaAnnoDiPercorso, diplomaIntero(), unico},
		{norma.LetturaInizioInCorsoDAnno, breve, unico},
		{norma.LetturaAnnoDiProroga, conProroga, diplomaIntero()},
		{norma.LetturaTempoParziale, tempoParziale, diplomaIntero()},
		{norma.LetturaTempoParziale, itsParziale, its},
		{norma.LetturaPeriodo, diplomaIntero(), senzaFine},
	} {
		if r := apprendistato.Lazio().FormazioneEsterna(&caso.con); !r.Letture.Has(caso.lettura) {
			t.Errorf("%v is not taken", caso.lettura)
		}
		if r := apprendistato.Lazio().FormazioneEsterna(&caso.senza); r.Letture.Has(caso.lettura) {
			t.Errorf("%v is taken where nothing asks for it", caso.lettura)
		}
	}
}

// regoleOre are the rules on hours of Capo I and III, each with a contract about which there is nothing to report.
var regoleOre = []struct {
	nome     string
	percorsi map[apprendistato.Percorso]bool // of which it speaks
	pulito   apprendistato.Contratto
	puliti   []apprendistato.Contratto // others
	f        func(*apprendistato.Disciplina, *apprendistato.Contratto) norma.Giudizio
}{
	{
		"formazioneEsterna",
		map[apprendistato.Percorso]bool{"qualifica": true, "diploma": true, "diploma-da-qualifica": true, "its": true},
		diplomaIntero(),
		[]apprendistato.Contratto{
			iefp("qualifica", 2, 24, annoPFI(2, 990, 500, ignote), annoPFI(3, 990, 400, ignote)),
			iefp("diploma-da-qualifica", ignoto, 9, annoPFI(4, ignote, 0, ignote)),
			iefp("its", ignoto, 24, annoPFI(ignoto, 1000, 600, 400), annoPFI(ignoto, ignote, 0, ignote)),
			iefp("its", ignoto, 24, annoPFI(1, ignote, 0, ignote)),
		},
		func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
			return d.FormazioneEsterna(c).Giudizio
		},
	},
	{
		"insegnamenti",
		map[apprendistato.Percorso]bool{"laurea": true, "laurea-magistrale": true, "laurea-ciclo-unico": true, "master-i": true, "master-ii": true, "dottorato": true},
		universitario(200),
		[]apprendistato.Contratto{func() apprendistato.Contratto {
			c := universitario(2)
			c.Insegnamenti[1] = corso(ignote, 0)
			return c
		}()},
		func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
			return d.Insegnamenti(c).Giudizio
		},
	},
	{
		"formazioneRicerca",
		map[apprendistato.Percorso]bool{"ricerca": true},
		diRicerca(36, annoRicerca(1, 1800, 360), annoRicerca(2, 1800, 360), annoRicerca(3, 1800, 360)),
		[]apprendistato.Contratto{diRicerca(12, annoRicerca(1, 0, ignote), prorogato(annoRicerca(ignoto, 900, 180)))},
		func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
			return d.FormazioneRicerca(c).Giudizio
		},
	},
	{
		"frequenza",
		map[apprendistato.Percorso]bool{
			"qualifica": true, "diploma": true, "diploma-da-qualifica": true, "its": true, "ricerca": true,
			"laurea": true, "laurea-magistrale": true, "laurea-ciclo-unico": true, "master-i": true, "master-ii": true, "dottorato": true,
		},
		frequentato(),
		[]apprendistato.Contratto{
			iefp("qualifica", 1, 36, svolto(1, 600, 400, 500, 300), svolto(2, 600, 400, ignote, ignote), svolto(3, 500, 500, ignote, ignote)),
			iefp("laurea", ignoto, 36, svolto(ignoto, 600, 400, 700, 500), svolto(ignoto, 600, 400, 500, 500)),
			iefp("its", ignoto, 24, svolto(1, 600, 400, ignote, ignote)),
		},
		func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
			return d.Frequenza(c).Giudizio
		},
	},
}

// Clean contracts allocate nothing; on the paths of others a rule is silent; elsewhere, before the regulation and for a word that is no
// path it says so and nothing else.
func TestRegoleOre(t *testing.T) {
	d := apprendistato.Lazio()
	for _, r := range regoleOre {
		c := r.pulito
		g := r.f(d, &c)
		controllaRilievi(t, &g, norma.Rispettato)
		if g.Alla != c.Inizio || g.Fonte != norma.Ufficiale {
			t.Errorf("%s: %v %v", r.nome, g.Alla, g.Fonte)
		}
		if n := testing.AllocsPerRun(20, func() { r.f(d, &c) }); n != 0 {
			t.Errorf("%s: %v allocations", r.nome, n)
		}
		for i, c := range r.puliti {
			if n := testing.AllocsPerRun(20, func() { r.f(d, &c) }); n != 0 {
				g := r.f(d, &c)
				t.Errorf("%s, %d: %v allocations, %v", r.nome, i, n, g.Rilievi)
			}
		}
		for _, p := range apprendistato.Lazio().Tabella().Percorsi {
			c := r.pulito
			c.Percorso = p
			g := r.f(d, &c)
			if muta := g.Alla.IsZero() && g.Letture.IsZero() && g.Rilievi == nil && g.Esito == norma.NonApplicabile; muta == r.percorsi[p] {
				t.Errorf("%s, %s: silent %v", r.nome, p, muta)
			}
		}
		c.Inizio = norma.Giorno(2017, 3, 30)
		g = r.f(d, &c)
		controllaRilievi(t, &g, norma.NonApplicabile, rilievo{"apprendistato/non-in-vigore", "/inizio", "2017-03-30", "2017-03-31/..", rl + "art. 42, c. 1"})
		c = r.pulito
		c.Impresa.Regione = norma.Umbria
		g = r.f(d, &c)
		controllaRilievi(t, &g, norma.NonApplicabile, rilievo{"apprendistato/altra-regione", "/impresa/regione", "umbria", "lazio", rl + "art. 2, c. 1"})
		c = r.pulito
		c.Percorso = "stage"
		g = r.f(d, &c)
		controllaRilievi(t, &g, norma.Indeterminato, rilievo{"norma/parola-sconosciuta", "/percorso", "stage", "", rl + "art. 42, c. 1"})
	}
}

func BenchmarkRegoleOre(b *testing.B) {
	d := apprendistato.Lazio()
	for _, r := range regoleOre {
		b.Run(r.nome, func(b *testing.B) {
			c := r.pulito
			b.ReportAllocs()
			for b.Loop() {
				if g := r.f(d, &c); g.Esito != norma.Rispettato {
					b.Fatal(g.Rilievi)
				}
			}
		})
	}
}

// The figures of external and internal training and of attendance, and a discipline without them: then the rules do not apply.
func TestTabellaFormazione(t *testing.T) {
	tb := apprendistato.Lazio().Tabella()
	tb.Formazione, tb.Regione = apprendistato.TabellaFormazione{}, "" // nothing is taken from State law
	d, rilievi := apprendistato.NewDisciplina(tb)
	if d == nil {
		t.Fatal(rilievi)
	}
	for _, r := range regoleOre {
		for p := range r.percorsi {
			c := r.pulito
			c.Percorso = p
			if g := r.f(d, &c); g.Esito != norma.NonApplicabile || !g.Simulato || len(g.Rilievi) > 0 {
				t.Errorf("%s, %s: %v %v", r.nome, p, g.Esito, g.Rilievi)
			}
		}
	}
	type tabella = apprendistato.TabellaFormazione
	for _, caso := range []struct {
		nome   string
		dove   norma.Puntatore
		cambia func(*tabella)
	}{
		{"a path of another chapter", "/formazione/percorsi/0", func(t *tabella) { t.Percorsi[0].Percorso = "its" }},
		{"no first year", "/formazione/percorsi/0", func(t *tabella) { t.Percorsi[0].Primo.Valore = 0 }},
		{"the last before the first", "/formazione/percorsi/2", func(t *tabella) { t.Percorsi[2].Primo.Valore = 5 }},
		{"more years than are examined", "/formazione/percorsi/1", func(t *tabella) { t.Percorsi[1].Ultimo.Valore = 11 }},
		{"first not cited", "/formazione/percorsi/1/primo", func(t *tabella) { t.Percorsi[1].Primo.Rif = "" }},
		{"last not cited", "/formazione/percorsi/1/ultimo", func(t *tabella) { t.Percorsi[1].Ultimo.Rif = "" }},
		{"a year without a cap", "/formazione/esterna", func(t *tabella) { t.Esterna = t.Esterna[:3] }},
		{"a cap over the whole", "/formazione/esterna/1", func(t *tabella) { t.Esterna[1].Quota.Valore = 101 }},
		{"a cap below nothing", "/formazione/esterna/1", func(t *tabella) { t.Esterna[1].Quota.Valore = -1 }},
		{"base not cited", "/formazione/orario", func(t *tabella) { t.Orario = "" }},
		{"negative hours", "/formazione/orarioMinimo", func(t *tabella) { t.OrarioMinimo.Valore = -1 }},
		{"hours not cited", "/formazione/orarioMinimo", func(t *tabella) { t.OrarioMinimo.Rif = "" }},
		{"extension not cited", "/formazione/proroga", func(t *tabella) { t.Proroga = "" }},
		{"extension after the title not cited", "/formazione/consolidamento", func(t *tabella) { t.Consolidamento = "" }},
		{"courses", "/formazione/insegnamento", func(t *tabella) { t.Insegnamento.Valore = 101 }},
		{"ITS", "/formazione/its", func(t *tabella) { t.ITS.Rif = "art. 29" }},
		{"research", "/formazione/internaRicerca", func(t *tabella) { t.InternaRicerca.Valore = -1 }},
		{"research, external", "/formazione/esternaRicerca", func(t *tabella) { t.EsternaRicerca.Rif = "" }},
		{"attendance of another chapter", "/formazione/frequenza/0", func(t *tabella) { t.Frequenza[0].Capo = 2 }},
		{"attendance", "/formazione/frequenza/1/quota", func(t *tabella) { t.Frequenza[1].Quota.Valore = 101 }},
		{"yearly check not cited", "/formazione/frequenza/1/annuale", func(t *tabella) { t.Frequenza[1].Annuale.Rif = "" }},
	} {
		tb := apprendistato.Lazio().Tabella()
		caso.cambia(&tb.Formazione)
		d, rilievi := apprendistato.NewDisciplina(tb)
		if d != nil || len(rilievi) == 0 {
			t.Errorf("%s: accepted", caso.nome)
			continue
		}
		if r := rilievi[0]; r.Codice() != "apprendistato/tabella-errata" || r.Dove != caso.dove {
			t.Errorf("%s: %v at %q, want %q", caso.nome, r.Codice(), r.Dove, caso.dove)
		}
	}
	for _, cambia := range []func(*tabella){
		func(t *tabella) { t.Esterna[0].Quota.Valore, t.ITS.Valore, t.Frequenza[0].Quota.Valore = 0, 0, 0 },
		func(t *tabella) { t.Esterna[0].Quota.Valore, t.ITS.Valore, t.Frequenza[0].Quota.Valore = 100, 100, 100 },
		func(t *tabella) { t.OrarioMinimo.Valore = 0 },
		func(t *tabella) { t.OrarioMinimo.Valore = norma.OreMassime },
		func(t *tabella) {
			for n := 5; n <= 10; n++ {
				t.Esterna = append(t.Esterna, apprendistato.QuotaAnno{Anno: n, Quota: t.Esterna[3].Quota})
			}
			t.Percorsi[2].Primo.Valore, t.Percorsi[2].Ultimo.Valore = 10, 10
		},
	} {
		tb := apprendistato.Lazio().Tabella()
		cambia(&tb.Formazione)
		if d, rilievi := apprendistato.NewDisciplina(tb); d == nil {
			t.Errorf("refused: %v", rilievi)
		}
	}
	copia := apprendistato.Lazio().Tabella()
	copia.Formazione.Percorsi[0].Ultimo.Valore, copia.Formazione.Esterna[0].Quota.Valore, copia.Formazione.Frequenza[0].Quota.Valore = 9, 1, 1
	f := apprendistato.Lazio().Tabella().Formazione
	if f.Percorsi[0].Ultimo.Valore != 3 || f.Esterna[0].Quota.Valore != 60 || f.Frequenza[0].Quota.Valore != 75 {
		t.Error("editing a copy of the table changed the discipline")
	}
}
