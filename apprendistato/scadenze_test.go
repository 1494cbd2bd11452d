package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

// Art. 14, c. 8: 45 days from the communication of hiring, 30 from the Region's notice (reading catena-45-30). From 29 May 2026, 45
// days end on 13 July; from 1 July, 30 days end on 31 July.
func TestScadenze(t *testing.T) {
	const rif = rl + "art. 14, c. 8"
	for _, caso := range []struct {
		nome                          string
		comunicazione, avviso, scelta norma.Data
		entroAvviso, entroScelta      norma.Data
		proiettata                    bool
		esito                         norma.Esito
		rilievi                       []rilievo
	}{
		{
			"notice early, choice not yet made", norma.Giorno(2026, 5, 29), norma.Giorno(2026, 7, 1),
			norma.Data{},
			norma.Giorno(2026, 7, 13), norma.Giorno(2026, 7, 31), false, norma.Rispettato, nil,
		},
		{
			"choice on the last day", norma.Giorno(2026, 5, 29), norma.Giorno(2026, 7, 1), norma.Giorno(2026, 7, 31),
			norma.Giorno(2026, 7, 13), norma.Giorno(2026, 7, 31), false, norma.Rispettato, nil,
		},
		{
			"choice a day late", norma.Giorno(2026, 5, 29), norma.Giorno(2026, 7, 1), norma.Giorno(2026, 8, 1),
			norma.Giorno(2026, 7, 13), norma.Giorno(2026, 7, 31), false, norma.Violato,
			[]rilievo{{"apprendistato/scelta-oltre-il-termine", "/offerta/scelta", "2026-08-01", "2026-07-31", rif}},
		},
		{ // 10 July + 30 days = Sunday 9 August
			"the last day is a Sunday", norma.Giorno(2026, 5, 29), norma.Giorno(2026, 7, 10), norma.Giorno(2026, 8, 10),
			norma.Giorno(2026, 7, 13), norma.Giorno(2026, 8, 10), false, norma.Rispettato, nil,
		},
		{
			"notice on its last day", norma.Giorno(2026, 5, 29), norma.Giorno(2026, 7, 13),
			norma.Data{},
			norma.Giorno(2026, 7, 13), norma.Giorno(2026, 8, 12), false, norma.Rispettato, nil,
		},
		{
			"notice a day late", norma.Giorno(2026, 5, 29), norma.Giorno(2026, 7, 14),
			norma.Data{},
			norma.Giorno(2026, 7, 13), norma.Giorno(2026, 8, 13), false, norma.Rispettato,
			[]rilievo{{"apprendistato/avviso-regionale-tardivo", "/offerta/avvisoRegione", "2026-07-14", "2026-07-13", rif}},
		},
		{
			"notice before the communication", norma.Giorno(2026, 5, 29), norma.Giorno(2026, 5, 28),
			norma.Data{},
			norma.Giorno(2026, 7, 13), norma.Giorno(2026, 6, 27), false, norma.Indeterminato,
			[]rilievo{{"apprendistato/avviso-prima-della-comunicazione", "/offerta/avvisoRegione", "2026-05-28", "2026-05-29", rif}},
		},
		{
			"notice on the day of the communication", norma.Giorno(2026, 5, 29), norma.Giorno(2026, 5, 29),
			norma.Data{},
			norma.Giorno(2026, 7, 13), norma.Giorno(2026, 6, 29), false, norma.Rispettato, nil, // 28 June is a Sunday
		},
		{ // 13 July + 30 days = 12 August, a projection
			"no notice yet", norma.Giorno(2026, 5, 29),
			norma.Data{},
			norma.Data{},
			norma.Giorno(2026, 7, 13), norma.Giorno(2026, 8, 12), true, norma.Indeterminato,
			[]rilievo{manca("/offerta/avvisoRegione", rif)},
		},
		{ // 18 February + 45 days = Saturday 4 April; 19 February gives Easter Sunday, Easter Monday follows: Tuesday 7 April
			"the 45th day is Easter", norma.Giorno(2026, 2, 19),
			norma.Data{},
			norma.Data{},
			norma.Giorno(2026, 4, 7), norma.Giorno(2026, 5, 7), true, norma.Indeterminato,
			[]rilievo{manca("/offerta/avvisoRegione", rif)},
		},
		{
			"a Saturday is no holiday", norma.Giorno(2026, 2, 18), norma.Giorno(2026, 4, 4),
			norma.Data{},
			norma.Giorno(2026, 4, 4), norma.Giorno(2026, 5, 4), false, norma.Rispettato, nil,
		},
		{
			"communication unknown",
			norma.Data{},
			norma.Giorno(2026, 7, 1),
			norma.Data{},
			norma.Data{},
			norma.Giorno(2026, 7, 31), false, norma.Indeterminato,
			[]rilievo{manca("/offerta/comunicazione", rif)},
		},
		{
			"nothing known",
			norma.Data{},
			norma.Data{},
			norma.Data{},
			norma.Data{},
			norma.Data{},
			false, norma.Indeterminato,
			[]rilievo{manca("/offerta/comunicazione", rif), manca("/offerta/avvisoRegione", rif)},
		},
		{
			"days that do not exist", norma.Giorno(2026, 2, 29), norma.Giorno(2026, 4, 31), norma.Giorno(2026, 6, 31),
			norma.Data{},
			norma.Data{},
			false,
			norma.Indeterminato,
			[]rilievo{
				{"norma/data-impossibile", "/offerta/comunicazione", "2026-02-29", "", rif},
				{"norma/data-impossibile", "/offerta/avvisoRegione", "2026-04-31", "", rif},
			},
		},
		{
			"a choice on a day that does not exist", norma.Giorno(2026, 5, 29), norma.Giorno(2026, 7, 1), norma.Giorno(2026, 6, 31),
			norma.Giorno(2026, 7, 13), norma.Giorno(2026, 7, 31), false, norma.Indeterminato,
			[]rilievo{{"norma/data-impossibile", "/offerta/scelta", "2026-06-31", "", rif}},
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(func(c *apprendistato.Contratto) {
				c.Offerta.Comunicazione, c.Offerta.AvvisoRegione, c.Offerta.Scelta = caso.comunicazione, caso.avviso, caso.scelta
			})
			r := apprendistato.Lazio().Scadenze(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Avviso.Prorogato != caso.entroAvviso || r.Scelta.Prorogato != caso.entroScelta || r.Proiettata != caso.proiettata {
				t.Errorf("notice by %v, choice by %v, projected %v", r.Avviso.Prorogato, r.Scelta.Prorogato, r.Proiettata)
			}
			if !r.Avviso.IsZero() && r.Avviso.Rif != rif || !r.Scelta.IsZero() && r.Scelta.Rif != rif {
				t.Errorf("citations %q %q", r.Avviso.Rif, r.Scelta.Rif)
			}
		})
	}
}

func TestScadenzeCalendarioIgnoto(t *testing.T) {
	c := con(func(c *apprendistato.Contratto) { c.Calendario = "milano" })
	r := apprendistato.Lazio().Scadenze(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato, rilievo{"norma/parola-sconosciuta", "/calendario", "milano", "", rl + "art. 14, c. 8"})
}
