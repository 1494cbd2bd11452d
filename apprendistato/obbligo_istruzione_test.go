package apprendistato_test

import (
	"maps"
	"strconv"
	"testing"

	"norma"
	"norma/apprendistato"
)

// Every age and every declaration (reading obbligo-istruzione): below sixteen in compulsory education unless ten years of schooling are
// declared, with a notice where nothing is; from sixteen not, unless they are denied to a minor; from fifteen to eighteen owed the
// standards of art. 7, c. 3, in any case. Hired on 1 June 2026.
func TestObbligoIstruzione(t *testing.T) {
	si, no, boh := norma.Known(true), norma.Known(false), norma.Opt[bool]{}
	for _, caso := range []struct {
		nascita                       norma.Data
		eta                           int
		nonDichiarato, compiuti, meno bool // in compulsory education: nothing declared, ten years declared, denied
		standard, minore              bool
	}{
		{norma.Giorno(2011, 6, 2), 14, true, false, true, false, true}, // fifteen tomorrow: too young for the path, which another rule says
		{norma.Giorno(2011, 6, 1), 15, true, false, true, true, true},
		{norma.Giorno(2011, 5, 31), 15, true, false, true, true, true},
		{norma.Giorno(2010, 6, 2), 15, true, false, true, true, true}, // sixteen tomorrow
		{norma.Giorno(2010, 6, 1), 16, false, false, true, true, true},
		{norma.Giorno(2010, 5, 31), 16, false, false, true, true, true},
		{norma.Giorno(2008, 6, 2), 17, false, false, true, true, true},    // eighteen tomorrow
		{norma.Giorno(2008, 6, 1), 18, false, false, false, false, false}, // the wider duty too has ended
		{norma.Giorno(2008, 5, 31), 18, false, false, false, false, false},
		{norma.Giorno(2001, 6, 2), 24, false, false, false, false, false},
	} {
		for _, detto := range []norma.Opt[bool]{boh, si, no} {
			obbligo := caso.nonDichiarato
			switch detto {
			case si:
				obbligo = caso.compiuti
			case no:
				obbligo = caso.meno
			}
			var vuole []rilievo
			if obbligo && detto.IsZero() {
				vuole = []rilievo{{"apprendistato/anni-di-istruzione-non-dichiarati", "/apprendista/dieciAnni", strconv.Itoa(caso.eta), "", "l. 296/2006, art. 1, c. 622"}}
			}
			for _, p := range []apprendistato.Percorso{"qualifica", "diploma", "diploma-da-qualifica"} {
				t.Run(string(p)+"/"+caso.nascita.String()+"/"+detto.String(), func(t *testing.T) {
					c := ammessoCon(p, func(c *apprendistato.Contratto) { c.Apprendista.Nascita, c.Apprendista.DieciAnni = caso.nascita, detto })
					r := apprendistato.Lazio().ObbligoIstruzione(&c)
					controllaRilievi(t, &r.Giudizio, norma.Rispettato, vuole...)
					if !r.Eta.Is(caso.eta) || !r.InObbligo.Is(obbligo) || !r.Standard.Is(caso.standard) || !r.Minorenne.Is(caso.minore) {
						t.Errorf("at %v: compulsory %v, standards %v, minor %v", r.Eta, r.InObbligo, r.Standard, r.Minorenne)
					}
					if !r.Letture.Has(norma.LetturaObbligoIstruzione) || r.Letture.Has(norma.LetturaMinorenne) != caso.minore || r.Maggiorenne.IsZero() == caso.minore {
						t.Errorf("readings %v, of age from %v", r.Letture, r.Maggiorenne)
					}
				})
			}
		}
	}
}

// What follows from each answer, with its provision.
func TestObbligoIstruzioneConseguenze(t *testing.T) {
	c := ammessoCon("qualifica", func(c *apprendistato.Contratto) {
		c.Apprendista.Nascita, c.Apprendista.DieciAnni = norma.Giorno(2011, 2, 10), norma.Known(false)
	})
	s := apprendistato.Lazio().ObbligoIstruzione(&c)
	righe := maps.Collect(s.Spiegazione().All())
	vuole := map[string]struct {
		valore string
		rif    norma.Riferimento
	}{
		"eta":                    {"15", ""},
		"obbligo":                {"si", "l. 296/2006, art. 1, c. 622"},
		"obbligo.assolto":        {"si", rl + "art. 5, c. 7"},
		"obbligo.assi":           {"si", rl + "art. 5, c. 8"},
		"obbligo.obiettivi":      {"si", rl + "art. 6, c. 4"},
		"obbligo.certificato":    {"si", rl + "art. 12, c. 7"},
		"standard":               {"si", rl + "art. 7, c. 3"},
		"minorenne":              {"si", righe["maggiorenne"].Rif},
		"minorenne.informazione": {"si", rl + "art. 8, c. 1"},
		"minorenne.risultati":    {"si", rl + "art. 12, c. 2"},
		"minorenne.sicurezza":    {"si", rl + "all. A, art. 5, c. 1"},
		"minorenne.genitori":     {"si", rl + "all. B, sez. 3, nota 3"},
		"minorenne.firma":        {"si", rl + "all. B, sez. 5, nota 13"},
		"maggiorenne":            {"2029-02-10", righe["maggiorenne"].Rif}, // eighteen years from 10 February 2011
	}
	for percorso, v := range vuole {
		if r := righe[percorso]; r == nil || r.Valore != v.valore || r.Rif != v.rif {
			t.Errorf("%s: %+v, want %+v", percorso, r, v)
		}
	}
	// Of an adult nothing follows.
	c.Apprendista.Nascita = norma.Giorno(2005, 2, 10)
	r := apprendistato.Lazio().ObbligoIstruzione(&c)
	for percorso, riga := range r.Spiegazione().All() {
		if v, ok := vuole[percorso]; ok && (riga.Valore == "si" || v.valore == "2029-02-10") {
			t.Errorf("%s of an adult: %q", percorso, riga.Valore)
		}
	}
	for nome, si := range map[string]norma.Opt[bool]{"obbligo": r.InObbligo, "standard": r.Standard, "minorenne": r.Minorenne} {
		if !si.Is(false) || rigaDi(r.Spiegazione(), nome).Valore != "no" {
			t.Errorf("%s: %v", nome, si)
		}
	}
}

// Born on 29 February 2012: sixteen on 29 February 2028, eighteen on 1 March 2030 (reading eta).
func TestObbligoIstruzioneBisestile(t *testing.T) {
	for giorno, vuole := range map[norma.Data]struct{ obbligo, minore bool }{
		norma.Giorno(2028, 2, 28): {true, true},
		norma.Giorno(2028, 2, 29): {false, true},
		norma.Giorno(2030, 2, 28): {false, true},
		norma.Giorno(2030, 3, 1):  {false, false},
	} {
		c := ammessoCon("qualifica", func(c *apprendistato.Contratto) { c.Inizio, c.Apprendista.Nascita = giorno, norma.Giorno(2012, 2, 29) })
		r := apprendistato.Lazio().ObbligoIstruzione(&c)
		if !r.InObbligo.Is(vuole.obbligo) || !r.Minorenne.Is(vuole.minore) || !r.Letture.Has(norma.LetturaEta) || vuole.minore && r.Maggiorenne != norma.Giorno(2030, 3, 1) {
			t.Errorf("%v: %v %v %v", giorno, r.InObbligo, r.Minorenne, r.Maggiorenne)
		}
	}
}

// The ages, typed from l. 296/2006, art. 1, c. 622, and art. 7, c. 3.
func TestObbligoIstruzioneFigure(t *testing.T) {
	o := apprendistato.Lazio().Tabella().Obbligo
	for nome, caso := range map[string]struct {
		c   norma.Cifra[int]
		n   int
		rif norma.Riferimento
	}{
		"compulsory until": {o.Fino, 16, "l. 296/2006, art. 1, c. 622"},
		"standards from":   {o.StandardDa, 15, rl + "art. 7, c. 3"},
		"standards until":  {o.StandardSotto, 18, rl + "art. 7, c. 3"},
	} {
		if caso.c != (norma.Cifra[int]{Valore: caso.n, Rif: caso.rif}) {
			t.Errorf("%s: %+v", nome, caso.c)
		}
	}
}

func TestObbligoIstruzioneDati(t *testing.T) {
	const dove, rif = norma.Puntatore("/apprendista/nascita"), rl + "art. 7, c. 3"
	for _, caso := range []struct {
		nome    string
		nascita norma.Data
		vuole   rilievo
	}{
		{"not said", norma.Data{}, manca(dove, rif)},
		{"impossible", norma.Giorno(2010, 2, 29), rilievo{"norma/data-impossibile", dove, "2010-02-29", "", rif}},
		{"after the hiring", norma.Giorno(2026, 6, 2), rilievo{"apprendistato/nascita-dopo-l-assunzione", dove, "2026-06-02", "2026-06-01", rif}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := ammessoCon("diploma", func(c *apprendistato.Contratto) { c.Apprendista.Nascita = caso.nascita })
			r := apprendistato.Lazio().ObbligoIstruzione(&c)
			controllaRilievi(t, &r.Giudizio, norma.Indeterminato, caso.vuole)
			if !r.InObbligo.IsZero() || !r.Standard.IsZero() || !r.Minorenne.IsZero() || !r.Eta.IsZero() {
				t.Errorf("out of nothing: %+v", r)
			}
		})
	}
	// Silent on other chapters, not applied elsewhere, before 31 March 2017, without figures.
	d := apprendistato.Lazio()
	tb := d.Tabella()
	tb.Obbligo, tb.Regione = apprendistato.TabellaObbligo{}, "" // nothing is taken from State law
	vuota, _ := apprendistato.NewDisciplina(tb)
	for _, caso := range []struct {
		d       *apprendistato.Disciplina
		c       apprendistato.Contratto
		rilievi int
	}{
		{d, contrattoPulito(), 0},
		{d, ammesso("its"), 0},
		{d, ammessoCon("diploma", func(c *apprendistato.Contratto) { c.Impresa.Regione = norma.Umbria }), 1},
		{d, ammessoCon("diploma", func(c *apprendistato.Contratto) { c.Inizio = norma.Giorno(2017, 3, 30) }), 1},
		{vuota, ammesso("diploma"), 0},
	} {
		if r := caso.d.ObbligoIstruzione(&caso.c); r.Esito != norma.NonApplicabile || len(r.Rilievi) != caso.rilievi || !r.InObbligo.IsZero() {
			t.Errorf("%s: %+v", caso.c.Percorso, r)
		}
	}
}

func BenchmarkObbligoIstruzione(b *testing.B) {
	d := apprendistato.Lazio()
	c := ammessoCon("qualifica", func(c *apprendistato.Contratto) {
		c.Apprendista.Nascita, c.Apprendista.DieciAnni = norma.Giorno(2011, 2, 10), norma.Known(false)
	})
	b.ReportAllocs()
	for b.Loop() {
		if r := d.ObbligoIstruzione(&c); !r.InObbligo.Is(true) {
			b.Fatal(r.Rilievi)
		}
	}
}
