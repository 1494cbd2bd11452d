package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

// Art. 42: in force from 31 March 2017, the day after BUR Lazio 30/03/2017 (reading entrata-in-vigore).
func TestAmbitoVigore(t *testing.T) {
	for _, caso := range []struct {
		inizio norma.Data
		esito  norma.Esito
	}{
		{norma.Giorno(2017, 3, 30), norma.NonApplicabile},
		{norma.Giorno(2017, 3, 31), norma.Rispettato},
		{norma.Giorno(2017, 4, 1), norma.Rispettato},
	} {
		c := con(func(c *apprendistato.Contratto) {
			c.Inizio, c.Fine = caso.inizio, caso.inizio.AddMonths(36).AddDays(-1)
			c.Apprendista.Nascita = norma.Giorno(1995, 1, 1)
			c.Offerta.Comunicazione, c.Offerta.AvvisoRegione = caso.inizio, caso.inizio.AddDays(10)
		})
		v := apprendistato.Lazio().Evaluate(&c)
		if caso.esito == norma.Rispettato {
			controllaRilievi(t, &v.Giudizio, caso.esito)
			continue
		}
		controllaRilievi(t, &v.Giudizio, caso.esito,
			rilievo{"apprendistato/non-in-vigore", "/inizio", "2017-03-30", "2017-03-31/..", rl + "art. 42, c. 1"})
		if !v.FormazionePubblica.Ore.IsZero() || !v.Ammissione.Eta.IsZero() || !v.DurataFormazione.Durata.IsZero() || !v.Scadenze.Avviso.IsZero() {
			t.Error("not in force, no figure")
		}
		if !v.Letture.Has(norma.LetturaEntrataInVigore) {
			t.Errorf("readings %v", v.Letture)
		}
	}
}

// Art. 2 and art. 14, c. 12 (reading territorio).
func TestAmbitoTerritorio(t *testing.T) {
	si, no := norma.Known(true), norma.Known(false)
	const rif = rl + "art. 14, c. 12"
	altrove := func(regione string) []rilievo {
		return []rilievo{{"apprendistato/altra-regione", "/impresa/regione", regione, "lazio", rif}}
	}
	for _, caso := range []struct {
		nome    string
		impresa apprendistato.Impresa
		esito   norma.Esito // of public training; ages and lengths are State law
		rilievi []rilievo
	}{
		{"not said: the discipline's own", apprendistato.Impresa{}, norma.Rispettato, nil},
		{"in the region", apprendistato.Impresa{Regione: norma.Lazio}, norma.Rispettato, nil},
		{"in the region, seated there", apprendistato.Impresa{Regione: norma.Lazio, SedeLegale: norma.Lazio, PiuRegioni: si}, norma.Rispettato, nil},
		{
			"in the region, seated elsewhere",
			apprendistato.Impresa{Regione: norma.Lazio, SedeLegale: norma.Lombardia},
			norma.Rispettato,
			[]rilievo{{"apprendistato/sede-legale-altrove", "/impresa/sedeLegale", "lombardia", "lazio", dlgs + "art. 47, c. 8"}},
		},
		{"seated elsewhere, one region only", apprendistato.Impresa{Regione: norma.Lazio, SedeLegale: norma.Lombardia, PiuRegioni: no}, norma.Rispettato, nil},
		{
			"elsewhere, the firm chooses",
			apprendistato.Impresa{Regione: norma.Umbria, SedeLegale: norma.Lazio, PiuRegioni: si, Accentra: si},
			norma.Rispettato, nil,
		},
		{
			"elsewhere, communications not centralised",
			apprendistato.Impresa{Regione: norma.Umbria, SedeLegale: norma.Lazio, PiuRegioni: si, Accentra: no},
			norma.NonApplicabile, altrove("umbria"),
		},
		{
			"elsewhere, one region only",
			apprendistato.Impresa{Regione: norma.Umbria, SedeLegale: norma.Lazio, PiuRegioni: no},
			norma.NonApplicabile, altrove("umbria"),
		},
		{
			"elsewhere, seated elsewhere",
			apprendistato.Impresa{Regione: norma.Umbria, SedeLegale: norma.Umbria, PiuRegioni: si, Accentra: si},
			norma.NonApplicabile, altrove("umbria"),
		},
		{
			"elsewhere, nothing else known",
			apprendistato.Impresa{Regione: norma.Umbria},
			norma.Indeterminato,
			[]rilievo{manca("/impresa/sedeLegale", rif), manca("/impresa/piuRegioni", rif), manca("/impresa/accentra", rif)},
		},
		{
			"no region",
			apprendistato.Impresa{Regione: "padania"},
			norma.Indeterminato,
			[]rilievo{{"norma/parola-sconosciuta", "/impresa/regione", "padania", "", rif}},
		},
		{
			"seated in no region",
			apprendistato.Impresa{Regione: norma.Lazio, SedeLegale: "roma"},
			norma.Indeterminato,
			[]rilievo{{"norma/parola-sconosciuta", "/impresa/sedeLegale", "roma", "", rif}},
		},
		{
			"elsewhere, one fact missing",
			apprendistato.Impresa{Regione: norma.Umbria, SedeLegale: norma.Lazio, PiuRegioni: si},
			norma.Indeterminato,
			[]rilievo{manca("/impresa/accentra", rif)},
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(func(c *apprendistato.Contratto) { c.Impresa = caso.impresa })
			v := apprendistato.Lazio().Evaluate(&c)
			controllaRilievi(t, &v.Ambito.Giudizio, caso.esito, caso.rilievi...)
			controllaRilievi(t, &v.FormazionePubblica.Giudizio, caso.esito, caso.rilievi...)
			controllaRilievi(t, &v.Ammissione.Giudizio, norma.Rispettato)
			controllaRilievi(t, &v.DurataFormazione.Giudizio, norma.Rispettato)
			controllaRilievi(t, &v.Giudizio, max(caso.esito, norma.Rispettato), caso.rilievi...)
			if regge := caso.esito == norma.Rispettato; v.FormazionePubblica.Ore.IsZero() == regge {
				t.Errorf("%v hours", v.FormazionePubblica.Ore)
			}
		})
	}
}

func TestAmbitoPercorso(t *testing.T) {
	const rif = rl + "art. 42, c. 1"
	for _, caso := range []struct {
		percorso apprendistato.Percorso
		inizio   norma.Data
		vuole    []rilievo
	}{
		{"", norma.Giorno(2026, 6, 1), []rilievo{manca("/percorso", rif)}},
		{"stage", norma.Giorno(2026, 6, 1), []rilievo{{"norma/parola-sconosciuta", "/percorso", "stage", "", rif}}},
		{"", norma.Data{}, []rilievo{manca("/percorso", rif), manca("/inizio", rif)}},
		{apprendistato.Professionalizzante, norma.Giorno(2026, 6, 31), []rilievo{{"norma/data-impossibile", "/inizio", "2026-06-31", "", rif}}},
	} {
		c := con(func(c *apprendistato.Contratto) { c.Percorso, c.Inizio = caso.percorso, caso.inizio })
		v := apprendistato.Lazio().Evaluate(&c)
		controllaRilievi(t, &v.Giudizio, norma.Indeterminato, caso.vuole...)
	}
}
