package apprendistato_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
)

// diritto is a right as the tests write it.
type diritto struct {
	diritto string
	rif     norma.Riferimento
	modello int
	dal     string
	spetta  string // "": not known yet
}

func diritti(r *apprendistato.Attestazione) (out []diritto) {
	for s := range r.Diritti() {
		if !s.Modello.IsZero() && s.Modello.Rif != s.Diritto.Rif {
			out = append(out, diritto{rif: s.Modello.Rif}) // wrong: the provision of the right names its model
		}
		out = append(out, diritto{string(s.Diritto.Valore), s.Diritto.Rif, s.Modello.Valore, s.Dal.String(), s.Spetta.String()})
	}
	return out
}

// From three months of work (art. 12, c. 4; 32, c. 3; 39, c. 3; all. A, art. 6, c. 6), the CFU from the first day (art. 27, c. 2). Hired
// on 1 September 2026: three months end on 30 November.
func TestAttestazione(t *testing.T) {
	const annesso = rlA + "art. 6, c. 6"
	proprio := map[apprendistato.Tipologia]diritto{
		"iefp":       {"attestazione-delle-competenze", rl + "art. 12, c. 4", 7, "2026-11-30", ""},
		"universita": {"certificazione-dei-cfu", rl + "art. 27, c. 2", 0, "2026-09-01", ""},
		"its":        {"validazione-delle-competenze", rl + "art. 32, c. 3", 0, "2026-11-30", ""},
		"ricerca":    {"validazione-delle-competenze", rl + "art. 39, c. 3", 0, "2026-11-30", ""},
	}
	for _, q := range percorsiDuali {
		primo := proprio[q.tipologia]
		minimo := primo.rif // of the first right that asks for three months
		if q.tipologia == "universita" {
			minimo = annesso
		}
		breve := func(durata string) []rilievo {
			return []rilievo{{"apprendistato/lavoro-sotto-il-minimo", "/svolgimento/cessazione", durata, "P3M", minimo}}
		}
		for _, caso := range []struct {
			nome       string
			cessazione norma.Data
			lavoro     string
			spetta     string // the right to attestation and validation
			esito      norma.Esito
			rilievi    []rilievo
		}{
			{"nothing has ended", norma.Data{}, "P0D", "", norma.Rispettato, nil},
			{"the eve of three months", norma.Giorno(2026, 11, 29), "P2M29D", "no", norma.Rispettato, breve("P2M29D")},
			{"three months", norma.Giorno(2026, 11, 30), "P3M", "si", norma.Rispettato, nil},
			{"three months and a day", norma.Giorno(2026, 12, 1), "P3M1D", "si", norma.Rispettato, nil},
			{"the hiring day", norma.Giorno(2026, 9, 1), "P1D", "no", norma.Rispettato, breve("P1D")},
			{"the day before the hiring", norma.Giorno(2026, 8, 31), "P0D", "", norma.Indeterminato, []rilievo{
				{"apprendistato/cessazione-prima-dell-assunzione", "/svolgimento/cessazione", "2026-08-31", "2026-09-01", primo.rif},
			}},
			{"an impossible day", norma.Giorno(2026, 11, 31), "P0D", "", norma.Indeterminato, []rilievo{
				{"norma/data-impossibile", "/svolgimento/cessazione", "2026-11-31", "", primo.rif},
			}},
		} {
			t.Run(string(q.percorso)+"/"+caso.nome, func(t *testing.T) {
				c := dualeCon(q.percorso, func(c *apprendistato.Contratto) { c.Svolgimento.Cessazione = caso.cessazione })
				r := apprendistato.Lazio().Attestazione(&c)
				controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
				uno, due := primo, diritto{"validazione-delle-competenze", annesso, 0, "2026-11-30", caso.spetta}
				uno.spetta = caso.spetta
				if q.tipologia == "universita" && caso.spetta != "" {
					uno.spetta = "si" // no minimum
				}
				if got := diritti(&r); !slices.Equal(got, []diritto{uno, due}) || r.Lavoro.String() != caso.lavoro {
					t.Errorf("%v %v, want %v %v", r.Lavoro, got, caso.lavoro, []diritto{uno, due})
				}
				alla := c.Inizio
				if caso.spetta != "" {
					alla = caso.cessazione
				}
				if r.Alla != alla || !r.Letture.Has(norma.LetturaTreMesiDiLavoro) || !r.Letture.Has(norma.LetturaPeriodo) {
					t.Errorf("as of %v, readings %v", r.Alla, r.Letture)
				}
				for range r.Diritti() {
					break
				}
			})
		}
	}
}

// Three months from the last day of a month (reading periodo): 31 January to 30 April, 30 November to 28 February or 29 in a leap year.
func TestAttestazioneFineMese(t *testing.T) {
	for inizio, dal := range map[norma.Data]norma.Data{
		norma.Giorno(2026, 1, 31):  norma.Giorno(2026, 4, 30),
		norma.Giorno(2022, 11, 30): norma.Giorno(2023, 2, 28),
		norma.Giorno(2023, 11, 30): norma.Giorno(2024, 2, 29),
		norma.Giorno(2026, 2, 28):  norma.Giorno(2026, 5, 27),
		norma.Giorno(2026, 6, 1):   norma.Giorno(2026, 8, 31),
	} {
		for giorni, spetta := range map[int]string{-1: "no", 0: "si", 1: "si"} {
			c := dualeCon("qualifica", func(c *apprendistato.Contratto) {
				c.Inizio, c.Svolgimento.Cessazione = inizio, dal.AddDays(giorni)
			})
			r := apprendistato.Lazio().Attestazione(&c)
			if d := diritti(&r)[0]; d.dal != dal.String() || d.spetta != spetta {
				t.Errorf("hired on %v, employed until %v: %v", inizio, c.Svolgimento.Cessazione, d)
			}
		}
	}
}

// Art. 27, c. 2: the CFU are certified where the employment ends before the title, or without it. No other right asks for the title.
func TestAttestazioneTitolo(t *testing.T) {
	giorno := norma.Giorno
	const rif = rl + "art. 27, c. 2"
	for _, caso := range []struct {
		nome               string
		cessazione, titolo norma.Data
		spetta             string
		esito              norma.Esito
		rilievi            []rilievo
	}{
		{"neither", norma.Data{}, norma.Data{}, "", norma.Rispettato, nil},
		{"the title alone", norma.Data{}, giorno(2027, 7, 15), "no", norma.Rispettato, nil},
		{"the end alone", giorno(2027, 7, 15), norma.Data{}, "si", norma.Rispettato, nil},
		{"the title, then the end", giorno(2027, 7, 15), giorno(2027, 7, 14), "no", norma.Rispettato, nil},
		{"both on a day", giorno(2027, 7, 15), giorno(2027, 7, 15), "no", norma.Rispettato, nil},
		{"the end, then the title", giorno(2027, 7, 15), giorno(2027, 7, 16), "si", norma.Rispettato, nil},
		{"the title on the hiring day", norma.Data{}, giorno(2026, 9, 1), "no", norma.Rispettato, nil},
		{"the title before the hiring", giorno(2027, 7, 15), giorno(2026, 8, 31), "", norma.Indeterminato, []rilievo{
			{"apprendistato/titolo-prima-dell-assunzione", "/svolgimento/titolo", "2026-08-31", "2026-09-01", rif},
		}},
		{"an impossible day of the title", giorno(2027, 7, 15), giorno(2026, 2, 30), "", norma.Indeterminato, []rilievo{
			{"norma/data-impossibile", "/svolgimento/titolo", "2026-02-30", "", rif},
		}},
		{"an impossible end, the title alone would tell", giorno(2027, 2, 30), giorno(2027, 7, 15), "", norma.Indeterminato, []rilievo{
			{"norma/data-impossibile", "/svolgimento/cessazione", "2027-02-30", "", rif},
		}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := dualeCon("laurea-magistrale", func(c *apprendistato.Contratto) {
				c.Svolgimento.Cessazione, c.Svolgimento.Titolo = caso.cessazione, caso.titolo
			})
			r := apprendistato.Lazio().Attestazione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			d := diritti(&r)
			if d[0].spetta != caso.spetta {
				t.Errorf("%q, want %q", d[0].spetta, caso.spetta)
			}
			validazione := "si"
			if !caso.cessazione.Valid() {
				validazione = ""
			}
			if d[1].spetta != validazione {
				t.Errorf("validation %q, want %q", d[1].spetta, validazione)
			}
			c.Percorso = apprendistato.PerITS
			senza := dualeCon("its", func(c *apprendistato.Contratto) { c.Svolgimento.Cessazione = caso.cessazione })
			con, altro := apprendistato.Lazio().Attestazione(&c), apprendistato.Lazio().Attestazione(&senza)
			if !slices.Equal(diritti(&con), diritti(&altro)) || con.Esito != altro.Esito {
				t.Errorf("the title changes the rights of an ITS: %v, %v", diritti(&con), diritti(&altro))
			}
		})
	}
}

// An early end from 31 March 2017 on is judged even where the hiring came before (reading entrata-in-vigore); the notice stays.
func TestAttestazioneAvanti(t *testing.T) {
	prima := rilievo{"apprendistato/non-in-vigore", "/inizio", "2017-03-01", "2017-03-31/..", rl + "art. 42, c. 1"}
	breve := func(durata string) rilievo {
		return rilievo{"apprendistato/lavoro-sotto-il-minimo", "/svolgimento/cessazione", durata, "P3M", rl + "art. 12, c. 4"}
	}
	for _, caso := range []struct {
		nome       string
		cessazione norma.Data
		regione    norma.Regione
		esito      norma.Esito
		spetta     []string
		rilievi    []rilievo
	}{
		{"not ended", norma.Data{}, "", norma.NonApplicabile, nil, []rilievo{prima}},
		{"ended on the eve", norma.Giorno(2017, 3, 30), "", norma.NonApplicabile, nil, []rilievo{prima}},
		{"ended on the first day in force", norma.Giorno(2017, 3, 31), "", norma.Rispettato, []string{"no", "no"}, []rilievo{prima, breve("P1M")}},
		{"the eve of three months", norma.Giorno(2017, 5, 30), "", norma.Rispettato, []string{"no", "no"}, []rilievo{prima, breve("P2M30D")}},
		{"three months", norma.Giorno(2017, 5, 31), "lazio", norma.Rispettato, []string{"si", "si"}, []rilievo{prima}},
		{"three months, elsewhere", norma.Giorno(2017, 5, 31), "umbria", norma.NonApplicabile, nil, []rilievo{
			prima, {"apprendistato/altra-regione", "/impresa/regione", "umbria", "lazio", rl + "art. 2, c. 1"},
		}},
		{"an impossible day", norma.Giorno(2017, 4, 31), "", norma.NonApplicabile, nil, []rilievo{prima}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := dualeCon("qualifica", func(c *apprendistato.Contratto) {
				c.Inizio, c.Svolgimento.Cessazione, c.Impresa.Regione = norma.Giorno(2017, 3, 1), caso.cessazione, caso.regione
			})
			r := apprendistato.Lazio().Attestazione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			var spetta []string
			for _, d := range diritti(&r) {
				spetta = append(spetta, d.spetta)
			}
			if !slices.Equal(spetta, caso.spetta) || !r.Letture.Has(norma.LetturaEntrataInVigore) {
				t.Errorf("%q, want %q", spetta, caso.spetta)
			}
			if alla := r.Alla; caso.spetta != nil && alla != caso.cessazione {
				t.Errorf("as of %v", alla)
			}
		})
	}
	c := dualeCon("qualifica", func(c *apprendistato.Contratto) {
		c.Inizio, c.Svolgimento.Cessazione = norma.Data{}, norma.Giorno(2026, 9, 1)
	})
	r := apprendistato.Lazio().Attestazione(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato, manca("/inizio", rl+"art. 42, c. 1"))
}
