package apprendistato_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

func modulo(codice string, ore norma.Ore) crediti.Credito {
	return crediti.Credito{
		Tipo: crediti.Modulo, Codice: codice, Origine: crediti.Apprendistato, Ore: norma.Known(ore * norma.Ora),
		Attestato: norma.Known(true), Analogo: norma.Known(true),
	}
}

// digitale is a module that contains no safety training.
func digitale(codice string, ore norma.Ore) crediti.Credito {
	c := modulo(codice, ore)
	c.Aree = []crediti.Area{crediti.Digitali}
	return c
}

func sicurezza(ore norma.Ore) crediti.Credito {
	return crediti.Credito{Tipo: crediti.SicurezzaGenerale, Ore: norma.Known(ore * norma.Ora), Attestato: norma.Known(true)}
}

// Credits come off the total, and what is left is laid out again from the first year: art. 13, c. 4 and 2 (reading ordine-crediti).
func TestFormazionePubblicaCrediti(t *testing.T) {
	for _, caso := range []struct {
		nome    string
		titolo  apprendistato.TitoloStudio
		fine    norma.Data // hired on 1 June 2026
		crediti []crediti.Credito
		ore     norma.Ore
		anni    []norma.Ore
		rilievi []rilievo
	}{
		{"120 - 40 = 80", "licenza-media", norma.Giorno(2029, 5, 31), []crediti.Credito{modulo("A", 40)}, 80, []norma.Ore{40, 40, 0}, nil},
		{"120 - 4 = 116", "licenza-media", norma.Giorno(2029, 5, 31), []crediti.Credito{sicurezza(4)}, 116, []norma.Ore{40, 40, 36}, nil},
		{"120 - 40 - 4 = 76", "licenza-media", norma.Giorno(2029, 5, 31), []crediti.Credito{digitale("A", 40), sicurezza(4)}, 76, []norma.Ore{40, 36, 0}, nil},
		{"80 - 4 = 76 in two years", "ifts", norma.Giorno(2028, 5, 31), []crediti.Credito{sicurezza(4)}, 76, []norma.Ore{40, 36}, nil},
		{ // three modules (40, 40, 20) in two years: the first takes two
			"120 - 20 = 100 in two years", "licenza-media", norma.Giorno(2028, 5, 31),
			[]crediti.Credito{modulo("A", 20)},
			100,
			[]norma.Ore{80, 20},
			[]rilievo{{"apprendistato/piu-moduli-che-anni", "/fine", "3", "2", rl + "art. 13, c. 2"}},
		},
		{"40 - 39 = 1", "laurea", norma.Giorno(2029, 5, 31), []crediti.Credito{modulo("A", 39)}, 1, []norma.Ore{1, 0, 0}, nil},
		{"40 - 40 = 0", "laurea", norma.Giorno(2029, 5, 31), []crediti.Credito{modulo("A", 40)}, 0, []norma.Ore{0, 0, 0}, nil},
		{ // 4 of the 44 are lost
			"40 - 44: never under zero", "laurea", norma.Giorno(2029, 5, 31),
			[]crediti.Credito{sicurezza(4), digitale("A", 40)},
			0,
			[]norma.Ore{0, 0, 0},
			[]rilievo{{"crediti/eccedente", "/crediti/1", "40 h", "36 h", rl + "art. 16, c. 1"}},
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(func(c *apprendistato.Contratto) {
				c.Apprendista.Titolo, c.Fine, c.Crediti = caso.titolo, caso.fine, caso.crediti
			})
			r := apprendistato.Lazio().FormazionePubblica(&c)
			controllaRilievi(t, &r.Giudizio, norma.Rispettato, caso.rilievi...)
			var anni []norma.Ore
			for a := range r.Anni() {
				anni = append(anni, a.Ore/norma.Ora)
			}
			if !r.Ore.Is(caso.ore*norma.Ora) || !slices.Equal(anni, caso.anni) {
				t.Errorf("%v in %v, want %d h in %v", r.Ore, anni, caso.ore, caso.anni)
			}
			if dovuto := caso.ore > 0; r.Avvio.IsZero() == dovuto || r.AvvioEntro.IsZero() == dovuto {
				t.Errorf("no hours, no deadline: %v %v", r.Avvio, r.AvvioEntro)
			}
		})
	}
}

// A credit that cannot be judged leaves the hours unknown: not zero, not the whole.
func TestFormazionePubblicaCreditoInDubbio(t *testing.T) {
	c := conCredito()
	c.Crediti[0].Attestato = norma.Opt[bool]{}
	r := apprendistato.Lazio().FormazionePubblica(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato, manca("/crediti/0/attestato", rl+"art. 16, c. 2"))
	if !r.Ore.IsZero() || r.Totale.Valore != 80*norma.Ora {
		t.Errorf("hours %v of %v", r.Ore, r.Totale.Valore)
	}
	for a := range r.Anni() {
		t.Errorf("a layout of unknown hours: %v", a)
	}
}

// Credits do not reduce seasonal hours (reading crediti-stagionali).
func TestFormazionePubblicaCreditiStagionali(t *testing.T) {
	c := stagionale()
	c.Crediti = []crediti.Credito{modulo("A", 40), sicurezza(4)}
	r := apprendistato.Lazio().FormazionePubblica(&c)
	controllaRilievi(t, &r.Giudizio, norma.Rispettato,
		rilievo{"apprendistato/crediti-non-riducono-ore-stagionali", "/crediti", "2", "", rl + "art. 13, c. 6, lett. a), n. 2)"})
	if !r.Ore.Is(8*norma.Ora) || !r.Letture.Has(norma.LetturaCreditiStagionali) {
		t.Errorf("%v, readings %v", r.Ore, r.Letture)
	}
}

// Art. 13, c. 2: six months from hiring, the starting day not counted, a holiday moves the last day (c.c., art. 2963).
func TestFormazionePubblicaAvvio(t *testing.T) {
	for _, caso := range []struct {
		nome           string
		inizio, fine   norma.Data
		calendario     norma.Calendario
		giorno, giusto norma.Data // the day on which the count ends, and the last useful one
		entro          norma.Data
	}{
		{"a Tuesday", norma.Giorno(2026, 6, 1), norma.Giorno(2029, 5, 31), "", norma.Giorno(2026, 12, 1), norma.Giorno(2026, 12, 1), norma.Giorno(2026, 12, 1)},
		{"8 December is a holiday", norma.Giorno(2026, 6, 8), norma.Giorno(2029, 6, 7), "", norma.Giorno(2026, 12, 8), norma.Giorno(2026, 12, 9), norma.Giorno(2026, 12, 9)},
		{"no 31 November", norma.Giorno(2027, 5, 31), norma.Giorno(2030, 5, 30), "", norma.Giorno(2027, 11, 30), norma.Giorno(2027, 11, 30), norma.Giorno(2027, 11, 30)},
		{"Sunday 28 February", norma.Giorno(2026, 8, 31), norma.Giorno(2029, 8, 30), "", norma.Giorno(2027, 2, 28), norma.Giorno(2027, 3, 1), norma.Giorno(2027, 3, 1)},
		{"29 June is no holiday in Italy", norma.Giorno(2025, 12, 29), norma.Giorno(2028, 12, 28), "", norma.Giorno(2026, 6, 29), norma.Giorno(2026, 6, 29), norma.Giorno(2026, 6, 29)},
		{"29 June is one in Rome", norma.Giorno(2025, 12, 29), norma.Giorno(2028, 12, 28), norma.Roma, norma.Giorno(2026, 6, 29), norma.Giorno(2026, 6, 30), norma.Giorno(2026, 6, 30)},
		{ // 1 January to 30 June is six months; the term ends on 1 July, when there is no apprentice any more
			"exactly six months", norma.Giorno(2026, 1, 1), norma.Giorno(2026, 6, 30), "", norma.Giorno(2026, 7, 1), norma.Giorno(2026, 7, 1), norma.Giorno(2026, 6, 30),
		},
		{"six months and a day", norma.Giorno(2026, 1, 1), norma.Giorno(2026, 7, 1), "", norma.Giorno(2026, 7, 1), norma.Giorno(2026, 7, 1), norma.Giorno(2026, 7, 1)},
		{ // the contract's last day is a Sunday, and is not moved
			"ends before the term", norma.Giorno(2026, 6, 1), norma.Giorno(2026, 9, 13), "", norma.Giorno(2026, 12, 1), norma.Giorno(2026, 12, 1), norma.Giorno(2026, 9, 13),
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(func(c *apprendistato.Contratto) {
				c.Inizio, c.Fine, c.Calendario, c.Stagionale = caso.inizio, caso.fine, caso.calendario, norma.Known(true)
			})
			r := apprendistato.Lazio().FormazionePubblica(&c)
			vuole := norma.Termine{Scade: caso.giorno, Prorogato: caso.giusto, Rif: rl + "art. 13, c. 2"}
			if r.Avvio != vuole || r.AvvioEntro != caso.entro {
				t.Errorf("%+v by %v, want %+v by %v", r.Avvio, r.AvvioEntro, vuole, caso.entro)
			}
			if breve := caso.entro.Before(caso.giusto); r.Letture.Has(norma.LetturaAvvioStagionaleBreve) != breve {
				t.Errorf("readings %v", r.Letture)
			}
		})
	}
}

// Which title counts: reading titolo-posseduto. Hired on 1 June 2026.
func TestFormazionePubblicaTitolo(t *testing.T) {
	const rif = rl + "art. 13, c. 3"
	dopo := func(dove norma.Puntatore, trovato string) rilievo {
		return rilievo{"apprendistato/titolo-dopo-l-assunzione", dove, trovato, "2026-06-01", rif}
	}
	for _, caso := range []struct {
		nome        string
		apprendista apprendistato.Apprendista
		ore         norma.Ore // -1: unknown
		rilievi     []rilievo
	}{
		{"not said", apprendistato.Apprendista{}, -1, []rilievo{manca("/apprendista/titolo", rif)}},
		{"no word", apprendistato.Apprendista{Titolo: "diploma"}, -1, []rilievo{{"norma/parola-sconosciuta", "/apprendista/titolo", "diploma", "", rif}}},
		{"obtained on the hiring day", apprendistato.Apprendista{Titolo: "laurea", DataTitolo: norma.Giorno(2026, 6, 1)}, 40, nil},
		{
			"obtained the day after",
			apprendistato.Apprendista{Titolo: "laurea", DataTitolo: norma.Giorno(2026, 6, 2)},
			-1,
			[]rilievo{dopo("/apprendista/dataTitolo", "2026-06-02")},
		},
		{
			"on a day that does not exist",
			apprendistato.Apprendista{Titolo: "laurea", DataTitolo: norma.Giorno(2026, 2, 30)},
			-1,
			[]rilievo{{"norma/data-impossibile", "/apprendista/dataTitolo", "2026-02-30", "", rif}},
		},
		{"in the year before", apprendistato.Apprendista{Titolo: "laurea", AnnoTitolo: norma.Known(2025)}, 40, nil},
		{
			"in the year of the hiring",
			apprendistato.Apprendista{Titolo: "laurea", AnnoTitolo: norma.Known(2026)},
			-1,
			[]rilievo{{"apprendistato/titolo-nell-anno-di-assunzione", "/apprendista/annoTitolo", "2026", "", rif}},
		},
		{"in that year, and the day", apprendistato.Apprendista{Titolo: "laurea", AnnoTitolo: norma.Known(2026), DataTitolo: norma.Giorno(2026, 3, 20)}, 40, nil},
		{
			"in the year after",
			apprendistato.Apprendista{Titolo: "laurea", AnnoTitolo: norma.Known(2027)},
			-1,
			[]rilievo{dopo("/apprendista/annoTitolo", "2027")},
		},
		{
			"regional vocational qualification",
			apprendistato.Apprendista{Titolo: "qualifica-regionale"},
			80,
			[]rilievo{{"apprendistato/qualifica-regionale", "/apprendista/titolo", "qualifica-regionale", "", rl + "art. 13, c. 3, lett. b)"}},
		},
		{"foreign, not recognised", apprendistato.Apprendista{Titolo: "estero"}, -1, []rilievo{manca("/apprendista/livelloRiconosciuto", rif)}},
		{"foreign, lower secondary", apprendistato.Apprendista{Titolo: "estero", LivelloRiconosciuto: "primo-ciclo"}, 120, nil},
		{"foreign, upper secondary", apprendistato.Apprendista{Titolo: "estero", LivelloRiconosciuto: "secondo-ciclo"}, 80, nil},
		{"foreign, tertiary", apprendistato.Apprendista{Titolo: "estero", LivelloRiconosciuto: "terziario"}, 40, nil},
		{
			"foreign, at no level",
			apprendistato.Apprendista{Titolo: "estero", LivelloRiconosciuto: "alto"},
			-1,
			[]rilievo{{"norma/parola-sconosciuta", "/apprendista/livelloRiconosciuto", "alto", "", rif}},
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(func(c *apprendistato.Contratto) { c.Apprendista = caso.apprendista })
			r := apprendistato.Lazio().FormazionePubblica(&c)
			esito := norma.Rispettato
			if caso.ore < 0 {
				esito = norma.Indeterminato
			}
			controllaRilievi(t, &r.Giudizio, esito, caso.rilievi...)
			if caso.ore < 0 != r.Ore.IsZero() || caso.ore >= 0 && !r.Ore.Is(caso.ore*norma.Ora) {
				t.Errorf("%v, want %d h", r.Ore, caso.ore)
			}
			if !r.Letture.Has(norma.LetturaTitoloPosseduto) {
				t.Error("which title counts is a reading")
			}
		})
	}
}

// All that is missing is said at once, in the order of the rule.
func TestFormazionePubblicaMancaTutto(t *testing.T) {
	c := apprendistato.Contratto{Percorso: apprendistato.Professionalizzante, Inizio: norma.Giorno(2026, 6, 1)}
	r := apprendistato.Lazio().FormazionePubblica(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato,
		manca("/stagionale", rl+"art. 13, c. 6"),
		manca("/apprendista/titolo", rl+"art. 13, c. 3"),
		manca("/fine", rl+"art. 13, c. 2"))
	if !r.Ore.IsZero() || !r.Totale.IsZero() || !r.AvvioEntro.IsZero() {
		t.Errorf("figures out of nothing: %v of %v by %v", r.Ore, r.Totale, r.AvvioEntro)
	}
	if vuole := norma.Giorno(2026, 12, 1); r.Avvio.Prorogato != vuole {
		t.Errorf("the term depends on the hiring day alone: %v, want %v", r.Avvio.Prorogato, vuole)
	}
}

func TestFormazionePubblicaCalendarioIgnoto(t *testing.T) {
	c := con(func(c *apprendistato.Contratto) { c.Calendario = "milano" })
	r := apprendistato.Lazio().FormazionePubblica(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato, rilievo{"norma/parola-sconosciuta", "/calendario", "milano", "", rl + "art. 13, c. 2"})
	if !r.Ore.Is(80*norma.Ora) || !r.Avvio.IsZero() {
		t.Errorf("%v by %v", r.Ore, r.Avvio)
	}
}

// Part time changes nothing (reading tempo-parziale).
func TestFormazionePubblicaTempoParziale(t *testing.T) {
	pieno, parziale := contrattoPulito(), con(func(c *apprendistato.Contratto) { c.TempoParziale = norma.Known(true) })
	a, b := apprendistato.Lazio().FormazionePubblica(&pieno), apprendistato.Lazio().FormazionePubblica(&parziale)
	if a.Ore != b.Ore || a.Avvio != b.Avvio || a.Letture.Has(norma.LetturaTempoParziale) || !b.Letture.Has(norma.LetturaTempoParziale) {
		t.Errorf("%v and %v, readings %v", a.Ore, b.Ore, b.Letture)
	}
}

// The other reading of art. 13, c. 2 and 3, is one figure of the discipline away: the lesser of the total and forty hours a year begun.
func TestFormazionePubblicaPerAnni(t *testing.T) {
	tabella := apprendistato.Lazio().Tabella()
	tabella.Pubblica.Criterio = apprendistato.PerAnni
	d, errori := apprendistato.NewDisciplina(tabella)
	if d == nil {
		t.Fatal(errori)
	}
	for _, caso := range []struct {
		fine norma.Data // hired on 1 June 2026
		ore  norma.Ore  // of the 80 for the upper secondary diploma
		rif  norma.Riferimento
	}{
		{norma.Giorno(2027, 5, 31), 40, rl + "art. 13, c. 2"},
		{norma.Giorno(2027, 6, 1), 80, rl + "art. 13, c. 3, lett. b)"},
		{norma.Giorno(2029, 5, 31), 80, rl + "art. 13, c. 3, lett. b)"},
	} {
		c := con(func(c *apprendistato.Contratto) { c.Fine = caso.fine })
		r := d.FormazionePubblica(&c)
		if !r.Ore.Is(caso.ore*norma.Ora) || r.Totale.Rif != caso.rif || !r.Simulato || len(r.Rilievi) != 0 {
			t.Errorf("to %v: %v [%s] %v", caso.fine, r.Ore, r.Totale.Rif, r.Rilievi)
		}
	}
}
