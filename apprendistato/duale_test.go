package apprendistato_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
)

const rlA = rl + "all. A, "

// duale is a contract of Capo I or III about whose acts there is nothing to report: hired on 1 September 2026 until 31 August 2028,
// protocol of 2025 for five years, plan signed in the week before, tutors employed without a term.
func duale(p apprendistato.Percorso) apprendistato.Contratto {
	return apprendistato.Contratto{
		Percorso:    p,
		Inizio:      norma.Giorno(2026, 9, 1),
		Fine:        norma.Giorno(2028, 8, 31),
		Stagionale:  norma.Known(false),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2006, 4, 12)},
		Protocollo: apprendistato.Protocollo{
			Stipula: norma.Giorno(2025, 1, 15), Scadenza: norma.Giorno(2030, 1, 14), Percorsi: []apprendistato.Percorso{p},
		},
		PFI: apprendistato.PFI{Apprendista: norma.Giorno(2026, 8, 27), Datore: norma.Giorno(2026, 8, 28), Istituzione: norma.Giorno(2026, 8, 31)},
		Tutor: apprendistato.Tutori{
			Formativo:     apprendistato.Tutor{Rapporto: apprendistato.Indeterminato},
			Aziendale:     apprendistato.Tutor{Rapporto: apprendistato.Indeterminato, Livello: norma.Known(4)},
			LivelloFinale: norma.Known(4),
		},
	}
}

// dualeCon is the same, changed.
func dualeCon(p apprendistato.Percorso, cambia func(c *apprendistato.Contratto)) apprendistato.Contratto {
	c := duale(p)
	cambia(&c)
	return c
}

// percorsiDuali are the paths of Capo I and III, with the article of each kind on protocol and tutors, and the comma on pay.
var percorsiDuali = []struct {
	percorso   apprendistato.Percorso
	tipologia  apprendistato.Tipologia
	protocollo norma.Riferimento
	tutor      norma.Riferimento // article
	paga       norma.Riferimento
}{
	{"qualifica", "iefp", rl + "art. 5, c. 4", rl + "art. 10", rl + "art. 5, c. 5"},
	{"diploma", "iefp", rl + "art. 5, c. 4", rl + "art. 10", rl + "art. 5, c. 5"},
	{"diploma-da-qualifica", "iefp", rl + "art. 5, c. 4", rl + "art. 10", rl + "art. 5, c. 5"},
	{"laurea", "universita", rl + "art. 21, c. 2", rl + "art. 26", rl + "art. 22, c. 5"},
	{"laurea-magistrale", "universita", rl + "art. 21, c. 2", rl + "art. 26", rl + "art. 22, c. 5"},
	{"laurea-ciclo-unico", "universita", rl + "art. 21, c. 2", rl + "art. 26", rl + "art. 22, c. 5"},
	{"master-i", "universita", rl + "art. 21, c. 2", rl + "art. 26", rl + "art. 23, c. 5"},
	{"master-ii", "universita", rl + "art. 21, c. 2", rl + "art. 26", rl + "art. 23, c. 5"},
	{"dottorato", "universita", rl + "art. 21, c. 2", rl + "art. 26", rl + "art. 24, c. 6"},
	{"its", "its", rl + "art. 29, c. 3", rl + "art. 31", rl + "art. 29, c. 5"},
	{"ricerca", "ricerca", rl + "art. 36, c. 2", rl + "art. 38", rl + "art. 36, c. 7"},
}

func TestTipologia(t *testing.T) {
	for _, q := range percorsiDuali {
		if got := q.percorso.Tipologia(); got != q.tipologia {
			t.Errorf("%s: %q, want %q", q.percorso, got, q.tipologia)
		}
	}
	for _, p := range []apprendistato.Percorso{"professionalizzante", "", "stage"} {
		if got := p.Tipologia(); got != "" {
			t.Errorf("%q: %q", p, got)
		}
	}
}

// regoleDuali are the rules on the acts and rights of Capo I and III, by their method.
var regoleDuali = []struct {
	nome  string
	f     func(*apprendistato.Disciplina, *apprendistato.Contratto) norma.Giudizio
	capoI bool // silent in Capo II
}{
	{"presupposti", func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
		return d.Presupposti(c).Giudizio
	}, true},
	{"tutor", func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
		return d.Tutor(c).Giudizio
	}, true},
	{"retribuzione", func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
		return d.Retribuzione(c).Giudizio
	}, false},
	{"attestazione", func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
		return d.Attestazione(c).Giudizio
	}, true},
	{"informazione", func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
		return d.Informazione(c).Giudizio
	}, true},
	{"registrazione", func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
		return d.Registrazione(c).Giudizio
	}, false},
	{"certificazione", func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Giudizio {
		return d.Certificazione(c).Giudizio
	}, true},
}

// On every path of Capo I and III the clean contract is respected, cites no weak source and allocates nothing; in Capo II the rules
// are silent; elsewhere, before the regulation and for a word that is no path they say so and nothing else.
func TestRegoleDuali(t *testing.T) {
	d := apprendistato.Lazio()
	const vigore = rl + "art. 42, c. 1"
	for _, r := range regoleDuali {
		for _, q := range percorsiDuali {
			c := duale(q.percorso)
			g := r.f(d, &c)
			controllaRilievi(t, &g, norma.Rispettato)
			if g.Alla != c.Inizio || g.Fonte != norma.Ufficiale || !g.Letture.Has(norma.LetturaDataDiRiferimento) {
				t.Errorf("%s, %s: %v %v", r.nome, q.percorso, g.Alla, g.Fonte)
			}
			if n := testing.AllocsPerRun(20, func() { r.f(d, &c) }); n != 0 {
				t.Errorf("%s, %s: %v allocations", r.nome, q.percorso, n)
			}
			prima := dualeCon(q.percorso, func(c *apprendistato.Contratto) { c.Inizio = norma.Giorno(2017, 3, 30) })
			g = r.f(d, &prima)
			controllaRilievi(t, &g, norma.NonApplicabile,
				rilievo{"apprendistato/non-in-vigore", "/inizio", "2017-03-30", "2017-03-31/..", vigore})
			altrove := dualeCon(q.percorso, func(c *apprendistato.Contratto) { c.Impresa.Regione = norma.Umbria })
			g = r.f(d, &altrove)
			controllaRilievi(t, &g, norma.NonApplicabile,
				rilievo{"apprendistato/altra-regione", "/impresa/regione", "umbria", "lazio", rl + "art. 2, c. 1"})
		}
		capoII, ignoto := contrattoPulito(), duale("stage")
		if g := r.f(d, &capoII); r.capoI && (g.Esito != norma.NonApplicabile || !g.Alla.IsZero() || !g.Letture.IsZero() || g.Rilievi != nil) {
			t.Errorf("%s speaks of Capo II: %+v", r.nome, g)
		}
		g := r.f(d, &ignoto)
		controllaRilievi(t, &g, norma.Indeterminato, rilievo{"norma/parola-sconosciuta", "/percorso", "stage", "", vigore})
	}
}

// basiDuali are contracts from which every act of Capo I and III matters to some rule.
func basiDuali() []apprendistato.Contratto {
	var out []apprendistato.Contratto
	for _, p := range []apprendistato.Percorso{"qualifica", "laurea", "ricerca"} {
		out = append(out, duale(p))
	}
	dopo := norma.Giorno(2028, 9, 1)
	return append(out,
		dualeCon("diploma", func(c *apprendistato.Contratto) { // a minor in compulsory education, under an agreement of its own
			c.Apprendista.Nascita = norma.Giorno(2010, 10, 1)
			c.CCNL.QuotaEsterna, c.CCNL.QuotaInterna, c.CCNL.FonteQuote = norma.Known(5), norma.Known(8), "art. 7"
			c.Tutor.Formativo = apprendistato.Tutor{Rapporto: apprendistato.Determinato, Scadenza: dopo}
		}),
		dualeCon("laurea-magistrale", func(c *apprendistato.Contratto) { // an early end, and tutors from outside
			c.Svolgimento.Cessazione = norma.Giorno(2026, 10, 31)
			c.Tutor.Formativo = apprendistato.Tutor{Rapporto: apprendistato.Autonomo, Scadenza: dopo}
			c.Tutor.Aziendale = apprendistato.Tutor{Rapporto: apprendistato.Autonomo, Scadenza: dopo, Adeguato: norma.Known(true)}
		}),
		dualeCon("its", func(c *apprendistato.Contratto) { c.Svolgimento.Titolo = norma.Giorno(2027, 7, 15) }),
		dualeCon("dottorato", func(c *apprendistato.Contratto) { c.Svolgimento.Titolo = norma.Giorno(2027, 7, 15) }),
	)
}

func variaProtocollo() []func(*apprendistato.Contratto) {
	return slices.Concat(
		variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Protocollo.Stipula }, norma.Giorno(2026, 9, 2)),
		variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Protocollo.Scadenza }, norma.Giorno(2026, 5, 31)),
		[]func(*apprendistato.Contratto){
			func(c *apprendistato.Contratto) { c.Protocollo.Percorsi = nil },
			func(c *apprendistato.Contratto) { c.Protocollo.Percorsi = []apprendistato.Percorso{"its", "stage"} },
		})
}

func variaPFI() []func(*apprendistato.Contratto) {
	return slices.Concat(
		variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.PFI.Apprendista }, norma.Giorno(2026, 9, 2)),
		variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.PFI.Datore }, norma.Giorno(2026, 9, 2)),
		variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.PFI.Istituzione }, norma.Giorno(2026, 9, 2)))
}

func variaTutor() []func(*apprendistato.Contratto) {
	type rapporto = apprendistato.RapportoTutor
	return slices.Concat(
		variaParola(func(c *apprendistato.Contratto) *rapporto { return &c.Tutor.Formativo.Rapporto }, "", "determinato", "docente"),
		variaParola(func(c *apprendistato.Contratto) *rapporto { return &c.Tutor.Aziendale.Rapporto }, "", "autonomo", "titolare"),
		variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Tutor.Formativo.Scadenza }, norma.Giorno(2028, 8, 31)),
		variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Tutor.Aziendale.Scadenza }, norma.Giorno(2028, 8, 31)),
		variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.Tutor.Aziendale.Livello }, 3),
		variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.Tutor.LivelloFinale }, 5),
		variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Tutor.Aziendale.Adeguato }))
}

func variaProroghe() []func(*apprendistato.Contratto) {
	return []func(*apprendistato.Contratto){
		func(c *apprendistato.Contratto) { c.Proroghe = nil },
		func(c *apprendistato.Contratto) { c.Proroghe = []apprendistato.Proroga{{}} },
		func(c *apprendistato.Contratto) {
			c.Proroghe = []apprendistato.Proroga{{Inizio: norma.Giorno(2028, 9, 1), Fine: norma.Giorno(2029, 8, 31)}}
		},
	}
}

func BenchmarkRegoleDuali(b *testing.B) {
	d := apprendistato.Lazio()
	c := duale("qualifica")
	c.Tutor.Formativo = apprendistato.Tutor{Rapporto: apprendistato.Determinato, Scadenza: norma.Giorno(2028, 9, 1)}
	c.CCNL = apprendistato.CCNL{QuotaInterna: norma.Known(30), FonteQuote: "art. 9"}
	c.Svolgimento.Cessazione = norma.Giorno(2027, 6, 30)
	for _, r := range regoleDuali {
		b.Run(r.nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if g := r.f(d, &c); g.Esito != norma.Rispettato {
					b.Fatal(g.Rilievi)
				}
			}
		})
	}
}
