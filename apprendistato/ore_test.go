package apprendistato_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
)

// basiOre are contracts from which every member on hours and years matters to some rule.
func basiOre() []apprendistato.Contratto {
	anno := func(a apprendistato.Anno, frequentateEsterne, frequentateInterne float64) apprendistato.Anno {
		a.FrequentateEsterne, a.FrequentateInterne = ore(frequentateEsterne), ore(frequentateInterne)
		return a
	}
	ripetuto := iefp("qualifica", 2, 24, // the title was not obtained
		anno(annoPFI(2, 990, 594, 396), 500, 350), anno(annoPFI(3, 990, 495, 495), 400, 400),
		prorogato(anno(annoPFI(3, 990, 500, 490), 400, 400)))
	ripetuto.Proroghe = []apprendistato.Proroga{{Motivo: apprendistato.TitoloMancato}}
	consolidato := ripetuto
	consolidato.Proroghe = []apprendistato.Proroga{{Motivo: apprendistato.Consolidamento}}
	its := iefp("its", ignoto, 24, anno(annoPFI(1, 1000, 700, 300), 600, 250), anno(annoPFI(2, 1000, 500, 500), ignote, ignote))
	universita := universitario(2)
	universita.Insegnamenti[1].Nome = "Analisi"
	universita.Anni = []apprendistato.Anno{svolto(1, 100, 100, 74, 100), svolto(2, 900, 900, 900, 900)}
	ricerca := diRicerca(18, anno(annoRicerca(1, 1800, 360), 0, 300), anno(annoRicerca(2, 900, 180), 0, 150), prorogato(annoRicerca(2, 900, 180)))
	ricerca.Anni[0].Esterne, ricerca.Anni[1].Esterne, ricerca.Anni[2].Esterne = ore(0), ore(0), ore(0)
	return []apprendistato.Contratto{diplomaIntero(), frequentato(), ripetuto, consolidato, its, universita, ricerca}
}

// variaAnni change the years of the plan, one member at a time.
func variaAnni() []func(*apprendistato.Contratto) {
	var out []func(*apprendistato.Contratto)
	for _, cambia := range []func(*apprendistato.Anno){
		func(a *apprendistato.Anno) { a.Numero = norma.Opt[int]{} },
		func(a *apprendistato.Anno) { a.Numero = norma.Known(1 << 30) },
		func(a *apprendistato.Anno) { a.Ordinarie = ore(ignote) },
		func(a *apprendistato.Anno) { a.Ordinarie = ore(900) },
		func(a *apprendistato.Anno) { a.Esterne = ore(800) },
		func(a *apprendistato.Anno) { a.Esterne = norma.Known(norma.Ore(-1)) },
		func(a *apprendistato.Anno) { a.Interne = ore(0) },
		func(a *apprendistato.Anno) { a.Contrattuali = ore(2000) },
		func(a *apprendistato.Anno) { a.FrequentateEsterne = ore(ignote) },
		func(a *apprendistato.Anno) { a.FrequentateInterne = ore(10) },
		func(a *apprendistato.Anno) { a.Proroga = norma.Known(true) },
	} {
		out = append(out, func(c *apprendistato.Contratto) {
			c.Anni = append([]apprendistato.Anno(nil), c.Anni...)
			if len(c.Anni) == 0 {
				c.Anni = make([]apprendistato.Anno, 1)
			}
			cambia(&c.Anni[0])
		})
	}
	return append(out, func(c *apprendistato.Contratto) { c.Anni = nil })
}

// variaInsegnamenti change the courses.
func variaInsegnamenti() []func(*apprendistato.Contratto) {
	return []func(*apprendistato.Contratto){
		func(c *apprendistato.Contratto) { c.Insegnamenti = nil },
		func(c *apprendistato.Contratto) { c.Insegnamenti = []apprendistato.Insegnamento{{Nome: "Fisica"}} },
		func(c *apprendistato.Contratto) { c.Insegnamenti = []apprendistato.Insegnamento{corso(60, 37)} },
	}
}

// What is known stays so when more is: a violation found with a fact missing is one whatever that fact is, and what is respected with a
// fact missing is violated by no answer. Attendance that is not given has not happened, unless the year's other side has.
func TestOreSapereDiPiu(t *testing.T) {
	d, r := apprendistato.Lazio(), rand.New(rand.NewPCG(5, 3))
	ore := func(n ...norma.Ore) norma.Opt[norma.Ore] {
		if n[r.IntN(len(n))] < 0 {
			return norma.Opt[norma.Ore]{}
		}
		return norma.Known(n[r.IntN(len(n))] * norma.Ora)
	}
	numero := func(n int) norma.Opt[int] {
		if n = r.IntN(n+2) - 1; n < 0 {
			return norma.Opt[int]{}
		}
		return norma.Known(n)
	}
	provati := map[norma.Esito]int{}
	for range 20_000 {
		c := duale(apprendistato.AllPercorsi()[r.IntN(12)])
		c.Fine = norma.PeriodoDi(c.Inizio, 6+r.IntN(40)).Al
		c.AnnoIniziale = numero(5)
		c.Svolgimento.VerificaAnnuale = []norma.Opt[bool]{{}, norma.Known(false), norma.Known(true)}[r.IntN(3)]
		c.Proroghe = []apprendistato.Proroga{{Motivo: []apprendistato.MotivoProroga{"", "consolidamento", "titolo-mancato", "progetto"}[r.IntN(4)]}}[r.IntN(2):]
		for range r.IntN(4) {
			a := apprendistato.Anno{
				Numero: numero(4), Ordinarie: ore(-1, 0, 100, 990, 1000), Esterne: ore(-1, 0, 50, 500, 600), Interne: ore(-1, 0, 50, 400, 500),
				Contrattuali: ore(-1, 0, 1800, 2000), FrequentateEsterne: ore(-1, 0, 40, 374, 375, 700), FrequentateInterne: ore(-1, 0, 40, 299, 300),
			}
			if r.IntN(5) == 0 {
				a.Proroga = norma.Known(true)
			}
			c.Anni = append(c.Anni, a)
			c.Insegnamenti = append(c.Insegnamenti, apprendistato.Insegnamento{Frontali: a.Ordinarie, Esterne: a.Esterne})
		}
		piu := c
		piu.Anni, piu.Insegnamenti, piu.Proroghe = slices.Clone(c.Anni), slices.Clone(c.Insegnamenti), slices.Clone(c.Proroghe)
		completa(r, &piu)
		for _, regola := range regoleOre {
			prima, dopo := regola.f(d, &c), regola.f(d, &piu)
			provati[prima.Esito]++
			if prima.Esito == norma.Violato && dopo.Esito != norma.Violato || prima.Esito == norma.Rispettato && dopo.Esito == norma.Violato {
				t.Fatalf("%s: %v becomes %v\n%+v\n%+v\n%v\n%v", regola.nome, prima.Esito, dopo.Esito, c, piu, rilievi(prima.Rilievi), rilievi(dopo.Rilievi))
			}
		}
	}
	for _, e := range []norma.Esito{norma.Rispettato, norma.Indeterminato, norma.Violato} {
		if provati[e] < 1000 {
			t.Errorf("%v: only %d contracts", e, provati[e])
		}
	}
}

// completa answers, at random, what a contract does not say.
func completa(r *rand.Rand, c *apprendistato.Contratto) {
	numero := func(o *norma.Opt[int]) {
		if o.IsZero() && r.IntN(2) == 0 {
			*o = norma.Known(1 + r.IntN(4))
		}
	}
	ore := func(o *norma.Opt[norma.Ore]) {
		if o.IsZero() && r.IntN(2) == 0 {
			*o = norma.Known([]norma.Ore{0, 1, 50, 400, 500, 990, 1800, 5000}[r.IntN(8)] * norma.Ora)
		}
	}
	numero(&c.AnnoIniziale)
	if v := &c.Svolgimento.VerificaAnnuale; v.IsZero() {
		*v = norma.Known(r.IntN(2) == 0)
	}
	if len(c.Proroghe) == 0 {
		c.Proroghe = []apprendistato.Proroga{{}}
	}
	if m := &c.Proroghe[0].Motivo; *m == "" {
		*m = []apprendistato.MotivoProroga{"consolidamento", "titolo-mancato"}[r.IntN(2)]
	}
	for i := range c.Anni {
		a := &c.Anni[i]
		numero(&a.Numero)
		ore(&a.Ordinarie)
		ore(&a.Esterne)
		ore(&a.Interne)
		ore(&a.Contrattuali)
		if !a.FrequentateEsterne.IsZero() || !a.FrequentateInterne.IsZero() {
			ore(&a.FrequentateEsterne)
			ore(&a.FrequentateInterne)
		}
	}
	for i := range c.Insegnamenti {
		ore(&c.Insegnamenti[i].Frontali)
		ore(&c.Insegnamenti[i].Esterne)
	}
}

// A year whose number is not known has no number in the explanation; a year of extension says that it is one, and only it does.
func TestOreSpiegazione(t *testing.T) {
	esterna := iefp("qualifica", 3, 12, annoPFI(3, 990, 495, 495), prorogato(annoPFI(ignoto, 990, 400, 590)))
	esterna.Proroghe = []apprendistato.Proroga{{Motivo: apprendistato.Consolidamento}}
	ricerca := diRicerca(12, annoRicerca(1, 1760, 352), prorogato(annoRicerca(ignoto, 1760, 352)))
	frequenza := iefp("its", ignoto, 24, svolto(1, 100, 100, 80, 80), prorogato(svolto(ignoto, 100, 100, 80, 80)))
	d := apprendistato.Lazio()
	for nome, s := range map[string]norma.Spiegazione{
		"formazioneEsterna": d.FormazioneEsterna(&esterna).Spiegazione(),
		"formazioneRicerca": d.FormazioneRicerca(&ricerca).Spiegazione(),
		"frequenza":         d.Frequenza(&frequenza).Spiegazione(),
	} {
		valori := map[string]string{}
		for dove, riga := range s.All() {
			valori[dove] = riga.Valore
		}
		if valori["anno[1]"] == "" || valori["anno[2]"] != "" || valori["anno[1].proroga"] != "" || valori["anno[2].proroga"] != "si" {
			t.Errorf("%s:\n%s", nome, s.Text(norma.Italiano))
		}
	}
}
