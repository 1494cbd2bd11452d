package apprendistato_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
)

// adatte says which kinds of institution fit each path, and by which provision.
var adatte = map[apprendistato.Percorso]struct {
	rif  norma.Riferimento
	tipi map[apprendistato.TipoIstituzione]norma.Riferimento
}{
	"qualifica":            {rl + "art. 7, c. 1", art7},
	"diploma":              {rl + "art. 7, c. 1", art7},
	"diploma-da-qualifica": {rl + "art. 7, c. 1", art7},
	"laurea":               {rl + "art. 20, c. 1", universita},
	"laurea-magistrale":    {rl + "art. 20, c. 1", universita},
	"laurea-ciclo-unico":   {rl + "art. 20, c. 1", universita},
	"master-i":             {rl + "art. 20, c. 1", universita},
	"master-ii":            {rl + "art. 20, c. 1", universita},
	"dottorato":            {rl + "art. 20, c. 1", universita},
	"its":                  {rl + "art. 28, c. 1", map[apprendistato.TipoIstituzione]norma.Riferimento{"its": rl + "art. 28, c. 1"}},
	"ricerca": {rl + "art. 35, c. 1", map[apprendistato.TipoIstituzione]norma.Riferimento{
		"universita": rl + "art. 35, c. 1", "its": rl + "art. 35, c. 1", "ente-di-ricerca": rl + "art. 35, c. 1",
	}},
}

var (
	art7 = map[apprendistato.TipoIstituzione]norma.Riferimento{
		"accreditata-diritto-dovere": rl + "art. 7, c. 1, lett. a)", "istituto-professionale": rl + "art. 7, c. 1, lett. b)",
	}
	universita = map[apprendistato.TipoIstituzione]norma.Riferimento{"universita": rl + "art. 20, c. 1"}
)

// Every path with every kind of institution, recognised, not recognised, not said to be: recognition is asked only of a body of art. 35
// that is neither university nor ITS.
func TestIstituzione(t *testing.T) {
	const tipo, riconosciuta = norma.Puntatore("/istituzione/tipo"), norma.Puntatore("/istituzione/riconosciuta")
	tipi := append(apprendistato.AllTipiIstituzione(), "", "bottega")
	for _, p := range apprendistato.Lazio().Tabella().Percorsi {
		if p.Capo() == 2 {
			continue
		}
		vuole := adatte[p]
		for _, ti := range tipi {
			for _, ric := range []norma.Opt[bool]{{}, norma.Known(true), norma.Known(false)} {
				c := ammessoCon(p, func(c *apprendistato.Contratto) {
					c.Istituzione, c.Studi.StessoITS = apprendistato.Istituzione{Tipo: ti, Riconosciuta: ric}, norma.Known(true)
				})
				r := apprendistato.Lazio().Istituzione(&c)
				rif, adatta := vuole.tipi[ti]
				esito := norma.Indeterminato
				var attesi []rilievo
				switch {
				case adatta && (ti != "ente-di-ricerca" || ric.Is(true)):
					esito = norma.Rispettato
				case adatta && ric.IsZero():
					attesi = []rilievo{manca(riconosciuta, rif)}
				case adatta:
					esito, attesi = norma.Violato, []rilievo{{"apprendistato/ente-di-ricerca-non-riconosciuto", riconosciuta, "", "", rif}}
				case ti == "":
					attesi = []rilievo{manca(tipo, vuole.rif)}
				case ti == "bottega":
					attesi = []rilievo{{"norma/parola-sconosciuta", tipo, "bottega", "", vuole.rif}}
				default:
					esito, attesi = norma.Violato, []rilievo{{"apprendistato/istituzione-non-adatta-al-percorso", tipo, string(ti), "", vuole.rif}}
				}
				t.Run(string(p)+"/"+string(ti)+"/"+ric.String(), func(t *testing.T) {
					controllaRilievi(t, &r.Giudizio, esito, attesi...)
					if esito == norma.Rispettato && (r.Tipo().Valore != ti || r.Tipo().Rif != rif) || esito != norma.Rispettato && !r.Tipo().IsZero() {
						t.Errorf("%+v", r.Tipo())
					}
				})
			}
		}
	}
}

// An institution of another region is a notice (reading territorio): the workplace counts.
func TestIstituzioneTerritorio(t *testing.T) {
	const dove, rif = norma.Puntatore("/istituzione/regione"), rl + "art. 2, c. 1"
	for _, caso := range []struct {
		regione norma.Regione
		esito   norma.Esito
		vuole   []rilievo
	}{
		{"", norma.Rispettato, nil},
		{norma.Lazio, norma.Rispettato, nil},
		{norma.Umbria, norma.Rispettato, []rilievo{{"apprendistato/istituzione-fuori-regione", dove, "umbria", "lazio", rif}}},
		{"padania", norma.Indeterminato, []rilievo{{"norma/parola-sconosciuta", dove, "padania", "", rif}}},
	} {
		for p, v := range adatte {
			c := ammessoCon(p, func(c *apprendistato.Contratto) {
				for ti := range v.tipi {
					c.Istituzione.Tipo = ti
				}
				c.Istituzione.Regione, c.Istituzione.Riconosciuta, c.Studi.StessoITS = caso.regione, norma.Known(true), norma.Known(true)
			})
			r := apprendistato.Lazio().Istituzione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.vuole...)
			if r.Letture.Has(norma.LetturaTerritorio) != (caso.regione == norma.Umbria) {
				t.Errorf("%s: readings %v", p, r.Letture)
			}
		}
	}
}

// Art. 29, c. 2: external training at the ITS of enrolment, a check of its own and of no other path.
func TestIstituzioneStessoITS(t *testing.T) {
	const dove, rif = norma.Puntatore("/studi/stessoITS"), rl + "art. 29, c. 2"
	altrove := rilievo{"apprendistato/formazione-in-altro-its", dove, "", "", rif}
	for _, caso := range []struct {
		nome   string
		tipo   apprendistato.TipoIstituzione
		stesso norma.Opt[bool]
		esito  norma.Esito
		vuole  []rilievo
	}{
		{"the same", "its", norma.Known(true), norma.Rispettato, nil},
		{"another", "its", norma.Known(false), norma.Violato, []rilievo{altrove}},
		{"not said", "its", norma.Opt[bool]{}, norma.Indeterminato, []rilievo{manca(dove, rif)}},
		{"another, and no ITS", "universita", norma.Known(false), norma.Violato, []rilievo{
			{"apprendistato/istituzione-non-adatta-al-percorso", "/istituzione/tipo", "universita", "", rl + "art. 28, c. 1"}, altrove,
		}},
		{"nothing said", "", norma.Opt[bool]{}, norma.Indeterminato, []rilievo{manca("/istituzione/tipo", rl+"art. 28, c. 1"), manca(dove, rif)}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := ammessoCon("its", func(c *apprendistato.Contratto) { c.Istituzione.Tipo, c.Studi.StessoITS = caso.tipo, caso.stesso })
			r := apprendistato.Lazio().Istituzione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.vuole...)
		})
	}
	for p, v := range adatte {
		if p == "its" {
			continue
		}
		for ti := range v.tipi {
			c := ammessoCon(p, func(c *apprendistato.Contratto) {
				c.Istituzione = apprendistato.Istituzione{Tipo: ti, Riconosciuta: norma.Known(true)}
				c.Studi.StessoITS = norma.Known(false)
			})
			r := apprendistato.Lazio().Istituzione(&c)
			controllaRilievi(t, &r.Giudizio, norma.Rispettato)
		}
	}
}

// Silent on Capo II, out of force before 31 March 2017, not applied elsewhere, nothing without rows.
func TestIstituzioneDoveNonVale(t *testing.T) {
	d := apprendistato.Lazio()
	tb := d.Tabella()
	tb.Istituzioni.Ammesse = slices.DeleteFunc(tb.Istituzioni.Ammesse, func(l apprendistato.IstituzioniPerPercorso) bool {
		return slices.Contains(l.Percorsi, apprendistato.Ricerca)
	})
	senza, _ := apprendistato.NewDisciplina(tb)
	tb.Istituzioni.StessoITS = ""
	libero, _ := apprendistato.NewDisciplina(tb)
	for _, caso := range []struct {
		d       *apprendistato.Disciplina
		c       apprendistato.Contratto
		esito   norma.Esito
		rilievi int
	}{
		{d, contrattoPulito(), norma.NonApplicabile, 0},
		{d, ammesso(""), norma.Indeterminato, 1},
		{d, ammessoCon("its", func(c *apprendistato.Contratto) { c.Impresa.Regione = norma.Umbria }), norma.NonApplicabile, 1},
		{d, ammessoCon("its", func(c *apprendistato.Contratto) { c.Inizio = norma.Giorno(2017, 3, 30) }), norma.NonApplicabile, 1},
		{senza, ammesso("ricerca"), norma.NonApplicabile, 0},
		{libero, ammessoCon("its", func(c *apprendistato.Contratto) { c.Istituzione.Tipo = "its" }), norma.Rispettato, 0},
	} {
		if r := caso.d.Istituzione(&caso.c); r.Esito != caso.esito || len(r.Rilievi) != caso.rilievi {
			t.Errorf("%s: %v %v", caso.c.Percorso, r.Esito, r.Rilievi)
		}
	}
}

func BenchmarkIstituzione(b *testing.B) {
	d := apprendistato.Lazio()
	for _, caso := range []struct {
		p    apprendistato.Percorso
		tipo apprendistato.TipoIstituzione
	}{
		{"qualifica", "istituto-professionale"}, {"its", "its"}, {"ricerca", "ente-di-ricerca"},
	} {
		c := ammessoCon(caso.p, func(c *apprendistato.Contratto) {
			c.Istituzione = apprendistato.Istituzione{Tipo: caso.tipo, Riconosciuta: norma.Known(true)}
			c.Studi.StessoITS = norma.Known(true)
		})
		b.Run(string(caso.p), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := d.Istituzione(&c); r.Esito != norma.Rispettato {
					b.Fatal(r.Rilievi)
				}
			}
		})
	}
}
