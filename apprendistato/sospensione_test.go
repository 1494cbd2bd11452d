package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

// An absence of more than thirty days may move the end by as many days, and never counts toward the longest length (reading
// sospensione). Hired on 1 June 2026 for three years, to 31 May 2029.
func TestSospensione(t *testing.T) {
	const rif = dlgs + "art. 42, c. 5, lett. g)"
	assenza := func(dal, al norma.Data) norma.Periodo { return norma.Periodo{Dal: dal, Al: al} }
	trenta := assenza(norma.Giorno(2026, 8, 1), norma.Giorno(2026, 8, 30))
	trentuno := assenza(norma.Giorno(2026, 10, 1), norma.Giorno(2026, 10, 31))
	sposta := func(al string) []rilievo {
		return []rilievo{{"apprendistato/sospensione-sposta-la-fine", "/fine", al, "2029-05-31", rif}}
	}
	for _, caso := range []struct {
		nome    string
		assenze []norma.Periodo
		giorni  int
		fine    norma.Data
		esito   norma.Esito
		rilievi []rilievo
	}{
		{"none", nil, 0, norma.Data{}, norma.NonApplicabile, nil},
		{"thirty days", []norma.Periodo{trenta}, 0, norma.Giorno(2029, 5, 31), norma.Rispettato, nil},
		{"thirty-one days", []norma.Periodo{trentuno}, 31, norma.Giorno(2029, 7, 1), norma.Rispettato, sposta("2029-07-01")}, // 31 May + 31
		{"only the longer one counts", []norma.Periodo{trenta, trentuno}, 31, norma.Giorno(2029, 7, 1), norma.Rispettato, sposta("2029-07-01")},
		{ // 31 + 59 = 90 days: 31 May + 90 = 29 August
			"two that count",
			[]norma.Periodo{assenza(norma.Giorno(2027, 1, 1), norma.Giorno(2027, 2, 28)), trentuno},
			90, norma.Giorno(2029, 8, 29), norma.Rispettato, sposta("2029-08-29"),
		},
		{
			"days unknown",
			[]norma.Periodo{{}},
			0,
			norma.Data{},
			norma.Indeterminato,
			[]rilievo{manca("/sospensioni/0/dal", rif), manca("/sospensioni/0/al", rif)},
		},
		{"still absent", []norma.Periodo{trentuno, {Dal: norma.Giorno(2027, 1, 1)}}, 31, norma.Data{}, norma.Indeterminato, []rilievo{manca("/sospensioni/1/al", rif)}},
		{
			"ends before it starts",
			[]norma.Periodo{assenza(norma.Giorno(2026, 10, 2), norma.Giorno(2026, 10, 1))},
			0,
			norma.Data{},
			norma.Indeterminato,
			[]rilievo{{"apprendistato/fine-prima-dell-inizio", "/sospensioni/0/al", "2026-10-01", "2026-10-02", rif}},
		},
		{
			"before the hiring",
			[]norma.Periodo{assenza(norma.Giorno(2026, 5, 31), norma.Giorno(2026, 7, 31))},
			0,
			norma.Data{},
			norma.Indeterminato,
			[]rilievo{{"apprendistato/sospensione-fuori-dal-contratto", "/sospensioni/0/dal", "2026-05-31", "2026-06-01/2029-05-31", rif}},
		},
		{"from the hiring day", []norma.Periodo{assenza(norma.Giorno(2026, 6, 1), norma.Giorno(2026, 7, 1))}, 31, norma.Giorno(2029, 7, 1), norma.Rispettato, sposta("2029-07-01")},
		{"from the last day", []norma.Periodo{assenza(norma.Giorno(2029, 5, 31), norma.Giorno(2029, 6, 30))}, 31, norma.Giorno(2029, 7, 1), norma.Rispettato, sposta("2029-07-01")},
		{
			"after the last day",
			[]norma.Periodo{assenza(norma.Giorno(2029, 6, 1), norma.Giorno(2029, 7, 31))},
			0,
			norma.Data{},
			norma.Indeterminato,
			[]rilievo{{"apprendistato/sospensione-fuori-dal-contratto", "/sospensioni/0/dal", "2029-06-01", "2026-06-01/2029-05-31", rif}},
		},
		{
			"one inside another",
			[]norma.Periodo{trentuno, assenza(norma.Giorno(2026, 10, 31), norma.Giorno(2026, 12, 31))},
			31,
			norma.Data{},
			norma.Indeterminato,
			[]rilievo{{"apprendistato/sospensioni-sovrapposte", "/sospensioni/1", "2026-10-31/2026-12-31", "2026-10-01/2026-10-31", rif}},
		},
		{ // 1 September to 31 October: 30 + 31 = 61 days without a gap; 31 May + 61 = 31 July
			"one right after another is the same absence",
			[]norma.Periodo{trentuno, assenza(norma.Giorno(2026, 9, 1), norma.Giorno(2026, 9, 30))},
			61, norma.Giorno(2029, 7, 31), norma.Rispettato, sposta("2029-07-31"),
		},
		{ // 20 + 11 = 31 days: 31 May + 31
			"two certificates, thirty-one days",
			[]norma.Periodo{assenza(norma.Giorno(2027, 5, 1), norma.Giorno(2027, 5, 20)), assenza(norma.Giorno(2027, 5, 21), norma.Giorno(2027, 5, 31))},
			31, norma.Giorno(2029, 7, 1), norma.Rispettato, sposta("2029-07-01"),
		},
		{
			"two certificates, thirty days",
			[]norma.Periodo{assenza(norma.Giorno(2027, 5, 1), norma.Giorno(2027, 5, 20)), assenza(norma.Giorno(2027, 5, 21), norma.Giorno(2027, 5, 30))},
			0, norma.Giorno(2029, 5, 31), norma.Rispettato, nil,
		},
		{
			"a day between them",
			[]norma.Periodo{assenza(norma.Giorno(2027, 5, 1), norma.Giorno(2027, 5, 20)), assenza(norma.Giorno(2027, 5, 22), norma.Giorno(2027, 6, 2))},
			0, norma.Giorno(2029, 5, 31), norma.Rispettato, nil,
		},
		{ // the first moves the end to 1 July 2029, the second falls on that day: 31 + 31 = 62, 31 May + 62 = 1 August
			"in the days added by another",
			[]norma.Periodo{assenza(norma.Giorno(2029, 7, 1), norma.Giorno(2029, 7, 31)), trentuno},
			62, norma.Giorno(2029, 8, 1), norma.Rispettato, sposta("2029-08-01"),
		},
		{
			"after the days added by another",
			[]norma.Periodo{assenza(norma.Giorno(2029, 7, 2), norma.Giorno(2029, 8, 31)), trentuno},
			31,
			norma.Data{},
			norma.Indeterminato,
			[]rilievo{{"apprendistato/sospensione-fuori-dal-contratto", "/sospensioni/0/dal", "2029-07-02", "2026-06-01/2029-07-01", rif}},
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(func(c *apprendistato.Contratto) { c.Sospensioni = caso.assenze })
			v := apprendistato.Lazio().Evaluate(&c)
			r := v.Sospensione
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Giorni != caso.giorni || r.Fine != caso.fine {
				t.Errorf("%d days, to %v; want %d, to %v", r.Giorni, r.Fine, caso.giorni, caso.fine)
			}
			if v.DurataFormazione.Esito != norma.Rispettato || v.DurataFormazione.Durata.String() != "P36M" {
				t.Errorf("the agreed length is %v, %v", v.DurataFormazione.Durata, v.DurataFormazione.Esito)
			}
			if len(caso.assenze) > 0 && r.Fonte != norma.Riferita {
				t.Error("the provision was read second-hand, and the result does not say so")
			}
		})
	}
}

func TestSospensioneTroppe(t *testing.T) {
	c := contrattoPulito()
	for i := range 51 {
		giorno := c.Inizio.AddDays(2 * i)
		c.Sospensioni = append(c.Sospensioni, norma.Periodo{Dal: giorno, Al: giorno})
	}
	r := apprendistato.Lazio().Sospensione(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato,
		rilievo{"apprendistato/troppe-sospensioni", "/sospensioni", "51", "50", dlgs + "art. 42, c. 5, lett. g)"})
	c.Sospensioni = c.Sospensioni[:50]
	if r := apprendistato.Lazio().Sospensione(&c); r.Esito != norma.Rispettato {
		t.Errorf("fifty are allowed: %v", r.Rilievi)
	}
	c.Fine = norma.Data{}
	r = apprendistato.Lazio().Sospensione(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato, manca("/fine", dlgs+"art. 42, c. 5, lett. g)"))
}
