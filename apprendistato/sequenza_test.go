package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

// stagione is an earlier seasonal contract of who has finished lower secondary school.
func stagione(inizio, fine norma.Data) apprendistato.Precedente {
	return apprendistato.Precedente{Inizio: inizio, Fine: fine, Titolo: apprendistato.LicenzaMedia}
}

// Each seasonal contract stands alone; what they make together is only noticed (reading stagionali-in-sequenza). The contract at hand
// runs from 1 June to 31 October 2026: five months, 24 hours for lower secondary school.
func TestSequenza(t *testing.T) {
	const c1, c6 = rl + "art. 13, c. 1", rl + "art. 13, c. 6"
	lunga := func(anno uint16, mese uint8) apprendistato.Precedente { // five months: 24 hours
		return stagione(norma.Giorno(anno, mese, 1), norma.Giorno(anno, mese, 1).AddMonths(5).AddDays(-1))
	}
	// Five earlier contracts of 24 hours from 1 June 2024: with this one 144 hours, over 120, in the three years to 31 May 2027.
	cinque := []apprendistato.Precedente{lunga(2024, 6), lunga(2024, 12), lunga(2025, 5), lunga(2025, 10), lunga(2026, 1)}
	for _, caso := range []struct {
		nome       string
		precedenti []apprendistato.Precedente
		ore        norma.Ore // -1: unknown
		dal        norma.Data
		esito      norma.Esito
		rilievi    []rilievo
	}{
		{"one, with a gap", []apprendistato.Precedente{lunga(2025, 6)}, 48, norma.Giorno(2025, 6, 1), norma.Rispettato, nil},
		{"three months the year before: 12 + 24", []apprendistato.Precedente{stagione(norma.Giorno(2025, 6, 1), norma.Giorno(2025, 8, 31))}, 36, norma.Giorno(2025, 6, 1), norma.Rispettato, nil},
		{"a gap of a day", []apprendistato.Precedente{stagione(norma.Giorno(2026, 3, 1), norma.Giorno(2026, 5, 30))}, 36, norma.Giorno(2026, 3, 1), norma.Rispettato, nil},
		{
			"no gap",
			[]apprendistato.Precedente{stagione(norma.Giorno(2026, 3, 1), norma.Giorno(2026, 5, 31))},
			36, norma.Giorno(2026, 3, 1), norma.Rispettato,
			[]rilievo{{"apprendistato/stagionali-senza-intervallo", "/precedenti/0/fine", "2026-03-01/2026-05-31", "", c6}},
		},
		{"four: 120 hours, no more", cinque[:4], 120, norma.Giorno(2024, 6, 1), norma.Rispettato, nil},
		{
			"five: 144 hours in three years", cinque, 144, norma.Giorno(2024, 6, 1), norma.Rispettato,
			[]rilievo{
				{"apprendistato/stagionali-senza-intervallo", "/precedenti/4/fine", "2026-01-01/2026-05-31", "", c6},
				{"apprendistato/stagionali-oltre-il-triennio", "/precedenti", "144 h", "120 h", c1},
			},
		},
		{ // the first hiring is 31 May 2023: three years end on 30 May 2026, and this contract is outside them
			"this one outside the three years", []apprendistato.Precedente{stagione(norma.Giorno(2023, 5, 31), norma.Giorno(2023, 10, 30)), lunga(2024, 6)}, 48, norma.Giorno(2023, 5, 31), norma.Rispettato, nil,
		},
		{ // a day later it is inside
			"this one on their last day", []apprendistato.Precedente{stagione(norma.Giorno(2023, 6, 2), norma.Giorno(2023, 11, 1)), lunga(2024, 6)}, 72, norma.Giorno(2023, 6, 2), norma.Rispettato, nil,
		},
		{"hired before the discipline came into force: no hours, no start", []apprendistato.Precedente{lunga(2016, 6)}, 24, norma.Giorno(2026, 6, 1), norma.Rispettato, nil},
		{"hired before it, and after", []apprendistato.Precedente{lunga(2016, 6), lunga(2024, 6)}, 48, norma.Giorno(2024, 6, 1), norma.Rispettato, nil},
		{
			"title of the earlier one unknown",
			[]apprendistato.Precedente{{Inizio: norma.Giorno(2025, 6, 1), Fine: norma.Giorno(2025, 8, 31)}},
			-1, norma.Giorno(2025, 6, 1), norma.Indeterminato,
			[]rilievo{manca("/precedenti/0/titolo", c6)},
		},
		{
			"days unknown",
			[]apprendistato.Precedente{{Titolo: "laurea"}},
			-1, norma.Giorno(2026, 6, 1), norma.Indeterminato,
			[]rilievo{manca("/precedenti/0/inizio", c6), manca("/precedenti/0/fine", c6)},
		},
		{
			"ends before it starts",
			[]apprendistato.Precedente{lunga(2025, 6), stagione(norma.Giorno(2025, 3, 2), norma.Giorno(2025, 3, 1))},
			-1, norma.Giorno(2025, 3, 2), norma.Indeterminato,
			[]rilievo{{"apprendistato/fine-prima-dell-inizio", "/precedenti/1/fine", "2025-03-01", "2025-03-02", c6}},
		},
		{
			"comes after this one",
			[]apprendistato.Precedente{lunga(2027, 6)},
			-1, norma.Giorno(2026, 6, 1), norma.Indeterminato,
			[]rilievo{{"apprendistato/precedente-successivo", "/precedenti/0/inizio", "2027-06-01", "2026-06-01", c6}},
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(func(c *apprendistato.Contratto) {
				c.Stagionale, c.Fine, c.Precedenti = norma.Known(true), norma.Giorno(2026, 10, 31), caso.precedenti
				c.Apprendista.Titolo = apprendistato.LicenzaMedia
			})
			v := apprendistato.Lazio().Evaluate(&c)
			r := v.Sequenza
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if caso.ore < 0 != r.Ore.IsZero() || caso.ore >= 0 && !r.Ore.Is(caso.ore*norma.Ora) || r.Finestra.Dal != caso.dal {
				t.Errorf("%v from %v, want %d h from %v", r.Ore, r.Finestra.Dal, caso.ore, caso.dal)
			}
			if !v.FormazionePubblica.Ore.Is(24*norma.Ora) || !r.Letture.Has(norma.LetturaStagionaliInSequenza) {
				t.Errorf("each alone: %v, readings %v", v.FormazionePubblica.Ore, r.Letture)
			}
			if sola := apprendistato.Lazio().Sequenza(&c); sola.Ore != r.Ore || sola.Esito != r.Esito {
				t.Errorf("alone %v %v, in the whole %v %v", sola.Ore, sola.Esito, r.Ore, r.Esito)
			}
		})
	}
}

func TestSequenzaNonSiApplica(t *testing.T) {
	ordinario := con(func(c *apprendistato.Contratto) {
		c.Precedenti = []apprendistato.Precedente{stagione(norma.Giorno(2025, 6, 1), norma.Giorno(2025, 8, 31))}
	})
	solo := stagionale()
	for _, c := range []apprendistato.Contratto{ordinario, solo} {
		r := apprendistato.Lazio().Sequenza(&c)
		controllaRilievi(t, &r.Giudizio, norma.NonApplicabile)
	}
	boh := ordinario
	boh.Stagionale = norma.Opt[bool]{}
	r := apprendistato.Lazio().Sequenza(&boh)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato, manca("/stagionale", rl+"art. 13, c. 6"))
}

// What keeps this contract's own hours from being known keeps the sum from being known.
func TestSequenzaOreIgnote(t *testing.T) {
	c := stagionale()
	c.Apprendista.Titolo = ""
	c.Precedenti = []apprendistato.Precedente{stagione(norma.Giorno(2025, 6, 1), norma.Giorno(2025, 8, 31))}
	r := apprendistato.Lazio().Sequenza(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato, manca("/apprendista/titolo", rl+"art. 13, c. 3"))
	if !r.Ore.IsZero() {
		t.Errorf("%v out of nothing", r.Ore)
	}
}

func TestSequenzaTroppi(t *testing.T) {
	c := stagionale()
	for i := range 51 {
		giorno := norma.Giorno(2018, 1, 1).AddDays(10 * i)
		c.Precedenti = append(c.Precedenti, stagione(giorno, giorno))
	}
	r := apprendistato.Lazio().Sequenza(&c)
	if r.Esito != norma.Indeterminato || !r.Has("apprendistato/troppi-precedenti") {
		t.Errorf("%v %v", r.Esito, r.Rilievi)
	}
	c.Precedenti = c.Precedenti[:50]
	if r := apprendistato.Lazio().Sequenza(&c); r.Has("apprendistato/troppi-precedenti") {
		t.Errorf("fifty are allowed: %v", r.Rilievi)
	}
}
