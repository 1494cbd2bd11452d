package alternanza_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
	"norma/cp2011"
)

// convenzione is an agreement that latina can honour: three students in the library for two weeks of June.
func convenzione() alternanza.Convenzione {
	return alternanza.Convenzione{
		Scuola: alternanza.Istituto{Denominazione: "Liceo Dante Alighieri", Meccanografico: "LTPC02000C"},
		Ospite: "00097020598", Attivita: "BIB", Figure: figure("2.5.4.5.2"),
		Inizio: norma.Giorno(2026, 6, 15), Fine: norma.Giorno(2026, 6, 26), Studenti: norma.Known(3),
		Richieste: []alternanza.Requisito{alternanza.SenzaBarriere}, Stipula: norma.Giorno(2026, 5, 4),
	}
}

// altra is another agreement on the library.
func altra(dal, al norma.Data, studenti int) alternanza.Convenzione {
	c := convenzione()
	c.Inizio, c.Fine, c.Studenti = dal, al, norma.Known(studenti)
	return c
}

var casiConvenzione = []struct {
	nome   string
	guasta func(*alternanza.Convenzione, *alternanza.Profilo)
	altre  []alternanza.Convenzione
	want   []esito
	esito  norma.Esito
	posti  norma.Opt[int]
}{
	{"nothing", func(*alternanza.Convenzione, *alternanza.Profilo) {}, nil, nil, norma.Rispettato, norma.Known(8)},

	// Who.
	{"no school", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Scuola.Meccanografico = "" }, nil, []esito{mancante("/scuola/meccanografico", slideScenario)}, norma.Indeterminato, norma.Known(8)},
	{
		"a school that is none", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Scuola.Meccanografico = "LT" }, nil,
		[]esito{{"identificativi/meccanografico-forma", norma.Errore, "/scuola/meccanografico", "LT[]", "", slideScenario}},
		norma.Violato, norma.Known(8),
	},
	{"no host", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Ospite = "" }, nil, []esito{mancante("/ospite", slideScenario)}, norma.Indeterminato, norma.Known(8)},
	{"the host in another writing", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Ospite = "000 970 205 98" }, nil, nil, norma.Rispettato, norma.Known(8)},
	{
		"another host", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Ospite = "02345670596" }, nil,
		[]esito{{"alternanza/altro-ospite", norma.Errore, "/ospite", "02345670596", "00097020598", slideScenario}},
		norma.Violato, norma.Known(8),
	},
	{
		"a host whose profile has no tax code", func(_ *alternanza.Convenzione, p *alternanza.Profilo) { p.Ospite.CodiceFiscale = "" }, nil,
		[]esito{{"alternanza/profilo-incompleto", norma.Mancante, "/ospite", "/ospite/codiceFiscale", "", slideCodici}},
		norma.Indeterminato, norma.Known(8),
	},

	// What.
	{"no activity", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Attivita = "" }, nil, []esito{mancante("/attivita", slideScenario)}, norma.Indeterminato, norma.Opt[int]{}},
	{
		"an activity that is none", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Attivita = "MUSEO" }, nil,
		[]esito{{"alternanza/attivita-inesistente", norma.Errore, "/attivita", "MUSEO", "", slideScenario}},
		norma.Violato,
		norma.Opt[int]{},
	},
	{
		"an activity by its place", func(c *alternanza.Convenzione, _ *alternanza.Profilo) {
			c.Attivita, c.Figure = "1.2", figure("4.1.1.2.0")
		}, nil, nil, norma.Rispettato, norma.Known(4),
	},
	{
		"apprenticeship", func(c *alternanza.Convenzione, _ *alternanza.Profilo) {
			c.Attivita, c.Figure, c.Studenti, c.Inizio, c.Fine = "ARC", figure("2.5.4.5.1"), norma.Known(1), norma.Giorno(2026, 9, 1), norma.Giorno(2026, 9, 2)
		}, nil,
		[]esito{{"alternanza/convenzione-per-apprendistato", norma.Avviso, "/attivita", "", "", slideScenario}},
		norma.Rispettato, norma.Known(1),
	},
	{"no figures", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Figure = nil }, nil, []esito{mancante("/figure", slidePercorsi)}, norma.Indeterminato, norma.Known(8)},
	{"an absent figure", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Figure = []cp2011.Codice{{}} }, nil, []esito{mancante("/figure/0", slidePercorsi)}, norma.Indeterminato, norma.Known(8)},
	{"a figure within one on offer", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Figure = figure("4.1.1.2.0", "4.1.1") }, nil, nil, norma.Rispettato, norma.Known(8)},
	{
		"a figure wider than those on offer, and another", func(c *alternanza.Convenzione, _ *alternanza.Profilo) {
			c.Figure = figure("4.1.1", "4.1", "5.2.2.3.2")
		}, nil,
		[]esito{
			{"alternanza/figura-non-offerta", norma.Errore, "/figure/1", "4.1", "2.5.4.5.2, 4.1.1", slidePercorsi},
			{"alternanza/figura-non-offerta", norma.Errore, "/figure/2", "5.2.2.3.2", "2.5.4.5.2, 4.1.1", slidePercorsi},
		},
		norma.Violato, norma.Known(8),
	},
	{
		"a profile without figures", func(_ *alternanza.Convenzione, p *alternanza.Profilo) { p.Offerte[0].Attivita[0].Figure = nil }, nil,
		[]esito{{"alternanza/profilo-incompleto", norma.Mancante, "/figure", "/offerte/0/attivita/0/figure", "", slidePercorsi}},
		norma.Indeterminato, norma.Known(8),
	},
	{
		"a figure that none of many is", func(c *alternanza.Convenzione, p *alternanza.Profilo) {
			c.Figure = figure("9")
			p.Offerte[0].Attivita[0].Figure = figure("1", "2", "3", "4", "5", "6", "7", "8", "1.1", "1.2", "1.3")
		}, nil,
		[]esito{{"alternanza/figura-non-offerta", norma.Errore, "/figure/0", "9", "1, 2, 3, 4, 5, 6, 7, 8, 1.1, 1.2…", slidePercorsi}},
		norma.Violato, norma.Known(8),
	},
	{
		"too many figures", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Figure = slices.Repeat(figure("4.1.1"), 21) }, nil,
		[]esito{{"alternanza/troppi-elementi", norma.Mancante, "/figure", "21", "20", slidePercorsi}},
		norma.Indeterminato, norma.Known(8),
	},

	// When.
	{"no first day", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Inizio = norma.Data{} }, nil, []esito{mancante("/inizio", comma41)}, norma.Indeterminato, norma.Opt[int]{}},
	{
		"an impossible last day", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Fine = norma.Giorno(2026, 6, 31) }, nil,
		[]esito{{"norma/data-impossibile", norma.Mancante, "/fine", "2026-06-31", "", comma41}},
		norma.Indeterminato,
		norma.Opt[int]{},
	},
	{
		"the end before the beginning", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Fine = norma.Giorno(2026, 6, 14) }, nil,
		[]esito{{"alternanza/fine-prima", norma.Mancante, "/fine", "2026-06-14", "2026-06-15", comma41}},
		norma.Indeterminato,
		norma.Opt[int]{},
	},
	{"one day", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Fine = c.Inizio }, nil, nil, norma.Rispettato, norma.Known(8)},
	{"from the first day of a period to its last", func(c *alternanza.Convenzione, _ *alternanza.Profilo) {
		c.Inizio, c.Fine = norma.Giorno(2026, 6, 10), norma.Giorno(2026, 7, 31)
	}, nil, nil, norma.Rispettato, norma.Known(8)},
	{
		"a day too early", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Inizio = norma.Giorno(2026, 6, 9) }, nil,
		[]esito{{"alternanza/fuori-periodo", norma.Errore, "/inizio", "2026-06-09", "02-01/04-30, 06-10/07-31", comma41}},
		norma.Violato, norma.Known(8),
	},
	{
		"a day too late", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Fine = norma.Giorno(2026, 8, 1) }, nil,
		[]esito{{"alternanza/fuori-periodo", norma.Errore, "/fine", "2026-08-01", "02-01/04-30, 06-10/07-31", comma41}},
		norma.Violato, norma.Known(8),
	},
	{
		"from one period to the other", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Inizio = norma.Giorno(2026, 4, 27) }, nil,
		[]esito{
			{"alternanza/fuori-periodo", norma.Errore, "/fine", "2026-05-01", "02-01/04-30, 06-10/07-31", comma41},
			{"alternanza/stipula-tardiva", norma.Avviso, "/stipula", "2026-05-04", "2026-04-27", slideScenario},
		},
		norma.Violato, norma.Known(8),
	},
	{
		"several years, of which a day is not on offer", func(c *alternanza.Convenzione, p *alternanza.Profilo) {
			p.Offerte[0].Periodi = []alternanza.PeriodoAnno{{Dal: giorno(3, 1), Al: giorno(2, 27)}}
			c.Fine = norma.Giorno(9999, 12, 31)
		}, nil,
		[]esito{{"alternanza/fuori-periodo", norma.Errore, "/fine", "2027-02-28", "03-01/02-27", comma41}},
		norma.Violato, norma.Known(8),
	},
	{"to the end of time", func(c *alternanza.Convenzione, p *alternanza.Profilo) {
		p.Offerte[0].Periodi = []alternanza.PeriodoAnno{alternanza.TuttoLAnno()}
		c.Fine = norma.Giorno(9999, 12, 31)
	}, nil, nil, norma.Rispettato, norma.Known(8)},
	{
		"a profile without periods", func(_ *alternanza.Convenzione, p *alternanza.Profilo) {
			p.Offerte[0].Periodi = []alternanza.PeriodoAnno{{Dal: giorno(6, 1)}}
		}, nil,
		[]esito{{"alternanza/profilo-incompleto", norma.Mancante, "/inizio", "/offerte/0/periodi", "", comma41}},
		norma.Indeterminato, norma.Known(8),
	},

	// How many.
	{"no students", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Studenti = norma.Opt[int]{} }, nil, []esito{mancante("/studenti", comma41)}, norma.Indeterminato, norma.Known(8)},
	{
		"none", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Studenti = norma.Known(0) }, nil,
		[]esito{{"alternanza/quantita-impossibile", norma.Mancante, "/studenti", "0", "1-10000", comma41}},
		norma.Indeterminato, norma.Known(8),
	},
	{"as many as there are seats", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Studenti = norma.Known(8) }, nil, nil, norma.Rispettato, norma.Known(8)},
	{
		"one more", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Studenti = norma.Known(9) }, nil,
		[]esito{{"alternanza/posti-insufficienti", norma.Errore, "/studenti", "9", "8", slidePercorsi}},
		norma.Violato, norma.Known(8),
	},
	{
		"more than the maximum", func(c *alternanza.Convenzione, p *alternanza.Profilo) {
			c.Studenti, p.Offerte[0].Attivita[0].Posti = norma.Known(13), norma.Known(20)
		}, nil,
		[]esito{{"alternanza/oltre-il-massimo", norma.Errore, "/studenti", "13", "12", comma41}},
		norma.Violato, norma.Known(20),
	},
	{
		"a profile without seats and maximum", func(_ *alternanza.Convenzione, p *alternanza.Profilo) {
			p.Offerte[0].Attivita[0].Posti, p.Offerte[0].Massimo = norma.Opt[int]{}, norma.Opt[int]{}
		}, nil,
		[]esito{
			{"alternanza/profilo-incompleto", norma.Mancante, "/studenti", "/offerte/0/attivita/0/posti", "", slidePercorsi},
			{"alternanza/profilo-incompleto", norma.Mancante, "/studenti", "/offerte/0/massimo", "", comma41},
		},
		norma.Indeterminato,
		norma.Opt[int]{},
	},
	{
		"five others at the same time", func(*alternanza.Convenzione, *alternanza.Profilo) {},
		[]alternanza.Convenzione{altra(norma.Giorno(2026, 6, 26), norma.Giorno(2026, 7, 3), 5)},
		nil, norma.Rispettato, norma.Known(3),
	},
	{
		"six others on the last day", func(*alternanza.Convenzione, *alternanza.Profilo) {},
		[]alternanza.Convenzione{altra(norma.Giorno(2026, 6, 26), norma.Giorno(2026, 7, 3), 6)},
		[]esito{{"alternanza/posti-insufficienti", norma.Errore, "/studenti", "3", "2", slidePercorsi}},
		norma.Violato, norma.Known(2),
	},
	{
		"five others who leave on the first day", func(*alternanza.Convenzione, *alternanza.Profilo) {},
		[]alternanza.Convenzione{altra(norma.Giorno(2026, 6, 10), norma.Giorno(2026, 6, 15), 5)},
		nil, norma.Rispettato, norma.Known(3),
	},
	{
		"six others who leave on the first day", func(*alternanza.Convenzione, *alternanza.Profilo) {},
		[]alternanza.Convenzione{altra(norma.Giorno(2026, 6, 10), norma.Giorno(2026, 6, 15), 6)},
		[]esito{{"alternanza/posti-insufficienti", norma.Errore, "/studenti", "3", "2", slidePercorsi}},
		norma.Violato, norma.Known(2),
	},
	{
		"others in another activity of the offer who leave on the first day", func(*alternanza.Convenzione, *alternanza.Profilo) {},
		[]alternanza.Convenzione{func() alternanza.Convenzione {
			c := altra(norma.Giorno(2026, 6, 10), norma.Giorno(2026, 6, 15), 10)
			c.Attivita = "1.2"
			return c
		}()},
		[]esito{{"alternanza/oltre-il-massimo", norma.Errore, "/studenti", "3", "2", comma41}},
		norma.Violato, norma.Known(8),
	},
	{
		"eight others the day after, and eight the day before", func(*alternanza.Convenzione, *alternanza.Profilo) {},
		[]alternanza.Convenzione{
			altra(norma.Giorno(2026, 6, 27), norma.Giorno(2026, 7, 3), 8), altra(norma.Giorno(2026, 6, 10), norma.Giorno(2026, 6, 14), 8),
		},
		nil, norma.Rispettato, norma.Known(8),
	},
	{
		"five others, then five others", func(*alternanza.Convenzione, *alternanza.Profilo) {}, // never ten at once
		[]alternanza.Convenzione{
			altra(norma.Giorno(2026, 6, 10), norma.Giorno(2026, 6, 19), 5), altra(norma.Giorno(2026, 6, 20), norma.Giorno(2026, 7, 3), 5),
		}, nil, norma.Rispettato, norma.Known(3),
	},
	{
		"five others and, for one day, one more", func(*alternanza.Convenzione, *alternanza.Profilo) {},
		[]alternanza.Convenzione{
			altra(norma.Giorno(2026, 6, 10), norma.Giorno(2026, 6, 19), 5), altra(norma.Giorno(2026, 6, 19), norma.Giorno(2026, 7, 3), 1),
		},
		[]esito{{"alternanza/posti-insufficienti", norma.Errore, "/studenti", "3", "2", slidePercorsi}},
		norma.Violato, norma.Known(2),
	},
	{
		"others in another activity of the offer count for the maximum", func(*alternanza.Convenzione, *alternanza.Profilo) {},
		[]alternanza.Convenzione{func() alternanza.Convenzione {
			c := altra(norma.Giorno(2026, 6, 15), norma.Giorno(2026, 6, 15), 10)
			c.Attivita = "1.2"
			return c
		}()},
		[]esito{{"alternanza/oltre-il-massimo", norma.Errore, "/studenti", "3", "2", comma41}},
		norma.Violato, norma.Known(8),
	},
	{
		"others in another offer, or in nothing that there is", func(*alternanza.Convenzione, *alternanza.Profilo) {},
		[]alternanza.Convenzione{{Attivita: "ARC"}, {Attivita: "MUSEO"}, {}},
		nil, norma.Rispettato, norma.Known(8),
	},
	{
		"another that does not say when", func(*alternanza.Convenzione, *alternanza.Profilo) {},
		[]alternanza.Convenzione{altra(norma.Giorno(2026, 6, 15), norma.Giorno(2026, 6, 15), 1), {Attivita: "BIB", Studenti: norma.Known(1)}},
		[]esito{{"alternanza/impegno-ignoto", norma.Mancante, "/studenti", "2", "", slidePercorsi}},
		norma.Indeterminato,
		norma.Opt[int]{},
	},
	{
		"too many others", func(*alternanza.Convenzione, *alternanza.Profilo) {}, make([]alternanza.Convenzione, 1001),
		[]esito{{"alternanza/troppi-elementi", norma.Mancante, "/studenti", "1001", "1000", comma41}},
		norma.Indeterminato,
		norma.Opt[int]{},
	},

	// What the school asks for.
	{"nothing asked", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Richieste = nil }, nil, nil, norma.Rispettato, norma.Known(8)},
	{
		"what the host does not declare", func(c *alternanza.Convenzione, _ *alternanza.Profilo) {
			c.Richieste = []alternanza.Requisito{alternanza.SpaziAdeguati, alternanza.AttrezzatureInRegola}
		}, nil,
		[]esito{{"alternanza/requisito-non-dichiarato", norma.Errore, "/richieste/1", "attrezzature-in-regola", "", slideProfilo}},
		norma.Violato, norma.Known(8),
	},
	{
		"what nobody knows", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Richieste[0] = "mensa" }, nil,
		[]esito{{"norma/parola-sconosciuta", norma.Mancante, "/richieste/0", "mensa", "", slideProfilo}},
		norma.Indeterminato, norma.Known(8),
	},
	{
		"too much", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Richieste = slices.Repeat(c.Richieste, 5) }, nil,
		[]esito{{"alternanza/troppi-elementi", norma.Mancante, "/richieste", "5", "4", slideProfilo}},
		norma.Indeterminato, norma.Known(8),
	},

	// The signature.
	{"no signature", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Stipula = norma.Data{} }, nil, []esito{mancante("/stipula", slideScenario)}, norma.Indeterminato, norma.Known(8)},
	{"signed on the first day", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Stipula = c.Inizio }, nil, nil, norma.Rispettato, norma.Known(8)},
	{
		"signed on the second", func(c *alternanza.Convenzione, _ *alternanza.Profilo) { c.Stipula = norma.Giorno(2026, 6, 16) }, nil,
		[]esito{{"alternanza/stipula-tardiva", norma.Avviso, "/stipula", "2026-06-16", "2026-06-15", slideScenario}},
		norma.Rispettato, norma.Known(8),
	},
}

func TestConvenzioneCheck(t *testing.T) {
	for _, tt := range casiConvenzione {
		c, p := convenzione(), latina(t)
		tt.guasta(&c, &p)
		r := c.Check(&p, tt.altre)
		diverso(t, tt.nome, tt.want, esiti(r.Rilievi))
		if r.Esito != tt.esito || r.Posti != tt.posti || r.Alla != c.Stipula || r.Fonte != norma.Prassi {
			t.Errorf("%s: %s, %s seats, as of %s, %s; want %s, %s", tt.nome, r.Esito, r.Posti, r.Alla, r.Fonte, tt.esito, tt.posti)
		}
	}
}

func TestRiscontroSpiegazione(t *testing.T) {
	c, p := convenzione(), latina(t)
	r := c.Check(&p, []alternanza.Convenzione{altra(norma.Giorno(2026, 6, 1), norma.Giorno(2026, 6, 30), 6)})
	diverso(t, "explanation", `agreement
  verdict: unlawful
  activity in the profile: /offerte/0/attivita/0 [presentazione RASL, sez. 5]
  seats left: 2 [presentazione RASL, sez. 12]
  students still admitted: 6 [l. 107/2015, art. 1, c. 41, lett. a)]
  findings
    the students are 3, the seats left 2: alternanza/posti-insufficienti [presentazione RASL, sez. 12]
      gravity: error
      where: /studenti
      found: 3
      allowed: 2
  readings
    reading: posti-contemporanei
  as of: 4 May 2026
  provenance: practice
`, r.Spiegazione().Text(norma.Inglese))
	nellaForma(t, r.Spiegazione(), alternanza.FormaRiscontro())
	c.Attivita = "ARC" // apprenticeship: the law does not ask for its maximum
	r = c.Check(&p, nil)
	if s := r.Spiegazione().Text(norma.Inglese); !strings.Contains(s, "  students still admitted: 1 [presentazione RASL, sez. 4]\n") {
		t.Error(s)
	}
}

const convenzionePiena = `{"scuola":{"denominazione":"Liceo Dante Alighieri","meccanografico":"LTPC02000C"},"ospite":"00097020598","attivita":"BIB",` +
	`"figure":["2.5.4.5.2"],"inizio":"2026-06-15","fine":"2026-06-26","studenti":3,"richieste":["senza-barriere"],"stipula":"2026-05-04"}`

func TestParseConvenzione(t *testing.T) {
	c, rilievi, err := alternanza.ParseConvenzione([]byte(convenzionePiena))
	if err != nil || rilievi != nil {
		t.Fatalf("%v, %v", err, esiti(rilievi))
	}
	diverso(t, "agreement", convenzione(), c)
	if b, _ := c.MarshalJSON(); string(b) != convenzionePiena {
		t.Errorf("%s", b)
	}
	var d alternanza.Convenzione
	if err := json.Unmarshal([]byte(convenzionePiena), &d); err != nil {
		t.Error(err)
	}
	var e *norma.DocumentError
	if err := json.Unmarshal([]byte(`{"figure":["x"],"note":1}`), &d); !errors.As(err, &e) || len(e.Rilievi) != 1 {
		t.Error(err)
	}
	diverso(t, "agreement after an error", convenzione(), d)
	if _, _, err := alternanza.ParseConvenzione([]byte("[")); err == nil {
		t.Error("no JSON, no error")
	}
	const ignoto = `{"ospite":"x","note":1}`
	d, rilievi, _ = alternanza.ParseConvenzione([]byte(ignoto))
	if b, _ := d.MarshalJSON(); string(b) != ignoto || len(rilievi) != 1 {
		t.Errorf("%s, %v", b, esiti(rilievi))
	}
	var percorsi []string
	for _, k := range alternanza.CampiConvenzione() {
		percorsi = append(percorsi, k.Percorso())
	}
	diverso(t, "members", strings.Fields("scuola.denominazione scuola.meccanografico ospite attivita figure inizio fine studenti richieste stipula"), percorsi)
	n := 0
	c.Campi(func(norma.Puntatore, norma.Etichetta, string) { n++ })
	if n != len(percorsi) {
		t.Errorf("%d members met", n)
	}
	if s := alternanza.SchemaConvenzione(norma.Inglese); !json.Valid(s) || !strings.Contains(string(s), `"title":"Agreement between school and host"`) {
		t.Errorf("%s", s)
	}
}

func FuzzParseConvenzione(f *testing.F) {
	f.Add([]byte(convenzionePiena))
	f.Add([]byte(`{"attivita":"1.2","inizio":"2026-01-01","fine":"9999-12-31","studenti":10000,"figure":["4.1.1.2.0"]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, rilievi, err := alternanza.ParseConvenzione(b)
		if err != nil {
			return
		}
		p := latina(t)
		r := c.Check(&p, []alternanza.Convenzione{c, convenzione()})
		if n, ok := r.Posti.Value(); ok && (n < 0 || n > 8) {
			t.Fatal(n)
		}
		if norma.Refuse(rilievi) != nil {
			return
		}
		scritta, _ := c.MarshalJSON()
		d, rilievi, err := alternanza.ParseConvenzione(scritta)
		if err != nil || norma.Refuse(rilievi) != nil {
			t.Fatalf("%s: %v, %v", scritta, err, esiti(rilievi))
		}
		if riscritta, _ := d.MarshalJSON(); string(riscritta) != string(scritta) {
			t.Fatalf("%s\n%s", scritta, riscritta)
		}
	})
}
