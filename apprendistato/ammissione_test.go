package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

func TestAmmissione(t *testing.T) {
	si, no := norma.Known(true), norma.Known(false)
	const art44, art47 = dlgs + "art. 44, c. 1", dlgs + "art. 47, c. 4"
	const nascita = "/apprendista/nascita"
	// Hired on 1 June 2026: who is born on that day in 2008 turns eighteen, in 2009 seventeen, in 1996 thirty.
	for _, caso := range []struct {
		nome        string
		apprendista apprendistato.Apprendista
		eta         int
		esito       norma.Esito
		rilievi     []rilievo
	}{
		{"eighteen on the day", apprendistato.Apprendista{Nascita: norma.Giorno(2008, 6, 1)}, 18, norma.Rispettato, nil},
		{"eighteen the day before", apprendistato.Apprendista{Nascita: norma.Giorno(2008, 5, 31)}, 18, norma.Rispettato, nil},
		{
			"eighteen tomorrow, lower secondary school",
			apprendistato.Apprendista{Nascita: norma.Giorno(2008, 6, 2), Titolo: "licenza-media"},
			17, norma.Violato,
			[]rilievo{{"apprendistato/eta-senza-qualifica", nascita, "17", "18", art44}},
		},
		{
			"eighteen tomorrow, qualifica",
			apprendistato.Apprendista{Nascita: norma.Giorno(2008, 6, 2), Titolo: "qualifica-professionale"},
			17, norma.Rispettato, nil,
		},
		{
			"seventeen, no title",
			apprendistato.Apprendista{Nascita: norma.Giorno(2009, 6, 1), Titolo: "nessuno"},
			17, norma.Violato,
			[]rilievo{{"apprendistato/eta-senza-qualifica", nascita, "17", "18", art44}},
		},
		{
			"seventeen, primary school",
			apprendistato.Apprendista{Nascita: norma.Giorno(2009, 6, 1), Titolo: "licenza-elementare"},
			17, norma.Violato,
			[]rilievo{{"apprendistato/eta-senza-qualifica", nascita, "17", "18", art44}},
		},
		{
			"seventeen, qualifica held beside another title",
			apprendistato.Apprendista{Nascita: norma.Giorno(2009, 6, 1), Titolo: "diploma-superiore", QualificaIeFP: si},
			17, norma.Rispettato, nil,
		},
		{
			"seventeen, the title does not say",
			apprendistato.Apprendista{Nascita: norma.Giorno(2009, 6, 1), Titolo: "diploma-superiore"},
			17, norma.Indeterminato,
			[]rilievo{manca("/apprendista/qualificaIeFP", art44)},
		},
		{
			"seventeen, title unknown",
			apprendistato.Apprendista{Nascita: norma.Giorno(2009, 6, 1)},
			17, norma.Indeterminato,
			[]rilievo{manca("/apprendista/qualificaIeFP", art44)},
		},
		{
			"seventeen, said to hold none",
			apprendistato.Apprendista{Nascita: norma.Giorno(2009, 6, 1), QualificaIeFP: no},
			17, norma.Violato,
			[]rilievo{{"apprendistato/eta-senza-qualifica", nascita, "17", "18", art44}},
		},
		{
			"sixteen with a qualifica",
			apprendistato.Apprendista{Nascita: norma.Giorno(2009, 6, 2), QualificaIeFP: si},
			16, norma.Violato,
			[]rilievo{{"apprendistato/eta-insufficiente", nascita, "16", "17", art44}},
		},
		{
			"seventeen, a qualifica that the title rules out",
			apprendistato.Apprendista{Nascita: norma.Giorno(2009, 6, 1), Titolo: apprendistato.LicenzaMedia, QualificaIeFP: si},
			17, norma.Indeterminato,
			[]rilievo{{"apprendistato/qualifica-contraddetta", "/apprendista/qualificaIeFP", "licenza-media", "si", art44}},
		},
		{
			"seventeen, none, though the title is one",
			apprendistato.Apprendista{Nascita: norma.Giorno(2009, 6, 1), Titolo: apprendistato.QualificaProfessionale, QualificaIeFP: no},
			17, norma.Indeterminato,
			[]rilievo{{"apprendistato/qualifica-contraddetta", "/apprendista/qualificaIeFP", "qualifica-professionale", "no", art44}},
		},
		{
			"sixteen receiving a benefit",
			apprendistato.Apprendista{Nascita: norma.Giorno(2009, 6, 2), Beneficiario: si},
			16, norma.Violato,
			[]rilievo{{"apprendistato/eta-insufficiente", nascita, "16", "18", art44}},
		},
		{"twenty-nine and 364 days", apprendistato.Apprendista{Nascita: norma.Giorno(1996, 6, 2)}, 29, norma.Rispettato, nil},
		{
			"thirty on the day",
			apprendistato.Apprendista{Nascita: norma.Giorno(1996, 6, 1), Beneficiario: no},
			30, norma.Violato,
			[]rilievo{{"apprendistato/eta-superata", nascita, "30", "29", art44}},
		},
		{
			"thirty, benefit unknown",
			apprendistato.Apprendista{Nascita: norma.Giorno(1996, 6, 1)},
			30, norma.Indeterminato,
			[]rilievo{manca("/apprendista/beneficiario", art47)},
		},
		{
			"fifty-five with a benefit",
			apprendistato.Apprendista{Nascita: norma.Giorno(1971, 1, 1), Beneficiario: si},
			55, norma.Rispettato,
			[]rilievo{{"apprendistato/beneficiario-senza-limite-di-eta", nascita, "55", "", art47}},
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(func(c *apprendistato.Contratto) { c.Apprendista = caso.apprendista })
			r := apprendistato.Lazio().Ammissione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if !r.Eta.Is(caso.eta) {
				t.Errorf("age %v, want %d", r.Eta, caso.eta)
			}
		})
	}
}

func TestAmmissioneFigure(t *testing.T) {
	for _, caso := range []struct {
		nome           string
		apprendista    apprendistato.Apprendista
		da, sotto      int
		rifDa, rifFino norma.Riferimento
		fonte          norma.Fonte
	}{
		{"ordinary", apprendistato.Apprendista{Nascita: norma.Giorno(2000, 1, 1)}, 18, 30, dlgs + "art. 44, c. 1", dlgs + "art. 44, c. 1", norma.Ufficiale},
		{
			"with a qualifica",
			apprendistato.Apprendista{Nascita: norma.Giorno(2009, 1, 1), QualificaIeFP: norma.Known(true)},
			17, 30, dlgs + "art. 44, c. 1", dlgs + "art. 44, c. 1", norma.Ufficiale,
		},
		{ // the provision on benefits was read second-hand, and the result says so
			"with a benefit",
			apprendistato.Apprendista{Nascita: norma.Giorno(1980, 1, 1), Beneficiario: norma.Known(true)},
			18, 0, dlgs + "art. 44, c. 1", dlgs + "art. 47, c. 4", norma.Riferita,
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(func(c *apprendistato.Contratto) { c.Apprendista = caso.apprendista })
			r := apprendistato.Lazio().Ammissione(&c)
			if r.Da().Valore != caso.da || r.Sotto().Valore != caso.sotto || r.Da().Rif != caso.rifDa || r.Sotto().Rif != caso.rifFino || r.Fonte != caso.fonte {
				t.Errorf("got %+v %+v %v", r.Da(), r.Sotto(), r.Fonte)
			}
		})
	}
}

func TestAmmissioneNascita(t *testing.T) {
	const rif = dlgs + "art. 44, c. 1"
	for _, caso := range []struct {
		nome    string
		nascita norma.Data
		vuole   rilievo
	}{
		{"unknown", norma.Data{}, manca("/apprendista/nascita", rif)},
		{"impossible", norma.Giorno(2006, 2, 29), rilievo{"norma/data-impossibile", "/apprendista/nascita", "2006-02-29", "", rif}},
		{"after the hiring", norma.Giorno(2026, 6, 2), rilievo{"apprendistato/nascita-dopo-l-assunzione", "/apprendista/nascita", "2026-06-02", "2026-06-01", rif}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(func(c *apprendistato.Contratto) { c.Apprendista.Nascita = caso.nascita })
			r := apprendistato.Lazio().Ammissione(&c)
			controllaRilievi(t, &r.Giudizio, norma.Indeterminato, caso.vuole)
			if !r.Eta.IsZero() {
				t.Errorf("an age of %v out of nothing", r.Eta)
			}
		})
	}
}

// Born on 29 February 2008: eighteen on 1 March 2026, a common year (reading eta).
func TestAmmissioneBisestile(t *testing.T) {
	for giorno, esito := range map[norma.Data]norma.Esito{
		norma.Giorno(2026, 2, 28): norma.Violato,
		norma.Giorno(2026, 3, 1):  norma.Rispettato,
	} {
		c := con(func(c *apprendistato.Contratto) {
			c.Inizio, c.Apprendista = giorno, apprendistato.Apprendista{Nascita: norma.Giorno(2008, 2, 29), Titolo: "licenza-media"}
		})
		r := apprendistato.Lazio().Ammissione(&c)
		if r.Esito != esito || !r.Letture.Has(norma.LetturaEta) {
			t.Errorf("hired on %v: %v, readings %v", giorno, r.Esito, r.Letture)
		}
	}
}
