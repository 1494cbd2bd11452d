package apprendistato_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
)

const (
	nota1 = rl + "all. B, sez. 1, nota 1"
	nota2 = rl + "all. B, sez. 2, nota 2"
)

// Who may be company tutor (art. 10, c. 6 and 7), on every path with its own article. Ranks: greater is higher; the apprentice's final
// one is 4.
func TestTutorAziendale(t *testing.T) {
	type tutor = apprendistato.Tutor
	dopo := norma.Giorno(2028, 9, 1) // the day after the end of the period
	n := norma.Known[int]
	si, no := norma.Known(true), norma.Known(false)
	for _, q := range percorsiDuali {
		c2, c6, c7 := q.tutor+", c. 2", q.tutor+", c. 6", q.tutor+", c. 7"
		inferiore := func(suo, finale string) []rilievo {
			return []rilievo{{"apprendistato/tutor-di-livello-inferiore", "/tutor/aziendale/livello", suo, finale, c6}}
		}
		for _, caso := range []struct {
			nome    string
			tutor   tutor
			finale  norma.Opt[int]
			diverso norma.Opt[bool]
			esito   norma.Esito
			rif     norma.Riferimento // of the result
			rilievi []rilievo
		}{
			{"employee one level below", tutor{Rapporto: "indeterminato", Livello: n(3)}, n(4), no, norma.Violato, c6, inferiore("3", "4")},
			{"employee of that level", tutor{Rapporto: "indeterminato", Livello: n(4)}, n(4), no, norma.Rispettato, c6, nil},
			{"employee one level above", tutor{Rapporto: "indeterminato", Livello: n(5)}, n(4), no, norma.Rispettato, c6, nil},
			{"with a term, one level below", tutor{Rapporto: "determinato", Scadenza: dopo, Livello: n(3)}, n(4), norma.Opt[bool]{}, norma.Violato, c6, inferiore("3", "4")},
			{"with a term, of that level", tutor{Rapporto: "determinato", Scadenza: dopo, Livello: n(4)}, n(4), no, norma.Rispettato, c6, nil},
			{"ranks below zero", tutor{Rapporto: "indeterminato", Livello: n(-2)}, n(-1), no, norma.Violato, c6, inferiore("-2", "-1")},
			{"his level not said", tutor{Rapporto: "indeterminato"}, n(4), no, norma.Indeterminato, c6, []rilievo{manca("/tutor/aziendale/livello", c6)}},
			{"the final level not said", tutor{Rapporto: "indeterminato", Livello: n(4)}, norma.Opt[int]{}, no, norma.Indeterminato, c6, []rilievo{manca("/tutor/livelloFinale", c6)}},
			{"neither said", tutor{Rapporto: "determinato", Scadenza: dopo}, norma.Opt[int]{}, no, norma.Indeterminato, c6, []rilievo{
				manca("/tutor/aziendale/livello", c6), manca("/tutor/livelloFinale", c6),
			}},
			{"the agreement says otherwise", tutor{Rapporto: "indeterminato", Livello: n(3)}, n(4), si, norma.Rispettato, c6, []rilievo{
				{"apprendistato/tutor-secondo-il-ccnl", "/ccnl/tutorDiverso", "si", "", c6},
			}},
			{"the agreement says otherwise, levels not said", tutor{Rapporto: "determinato", Scadenza: dopo}, norma.Opt[int]{}, si, norma.Rispettato, c6, []rilievo{
				{"apprendistato/tutor-secondo-il-ccnl", "/ccnl/tutorDiverso", "si", "", c6},
			}},
			{"owner: no level", tutor{Rapporto: "titolare"}, norma.Opt[int]{}, no, norma.Rispettato, c6, nil},
			{"owner of a lower level", tutor{Rapporto: "titolare", Livello: n(1)}, n(4), si, norma.Rispettato, c6, nil},
			{"external, adequate", tutor{Rapporto: "autonomo", Scadenza: dopo, Adeguato: si}, norma.Opt[int]{}, no, norma.Rispettato, c7, nil},
			{"external, of a lower level", tutor{Rapporto: "autonomo", Scadenza: dopo, Adeguato: si, Livello: n(1)}, n(4), no, norma.Rispettato, c7, nil},
			{"external, not adequate", tutor{Rapporto: "autonomo", Scadenza: dopo, Adeguato: no}, n(4), si, norma.Violato, c7, []rilievo{
				{"apprendistato/tutor-esterno-non-adeguato", "/tutor/aziendale/adeguato", "no", "si", c7},
			}},
			{"external, not said", tutor{Rapporto: "autonomo", Scadenza: dopo}, n(4), no, norma.Indeterminato, c7, []rilievo{manca("/tutor/aziendale/adeguato", c7)}},
			{"employee: adequacy decides nothing", tutor{Rapporto: "indeterminato", Livello: n(4), Adeguato: no}, n(4), no, norma.Rispettato, c6, nil},
			{"not named", tutor{Livello: n(3)}, n(4), no, norma.Indeterminato, "", []rilievo{manca("/tutor/aziendale/rapporto", c2)}},
			{"another word", tutor{Rapporto: "stagista"}, n(4), no, norma.Indeterminato, "", []rilievo{
				{"norma/parola-sconosciuta", "/tutor/aziendale/rapporto", "stagista", "", c2},
			}},
		} {
			t.Run(string(q.percorso)+"/"+caso.nome, func(t *testing.T) {
				c := dualeCon(q.percorso, func(c *apprendistato.Contratto) {
					c.Tutor.Aziendale, c.Tutor.LivelloFinale, c.CCNL.TutorDiverso = caso.tutor, caso.finale, caso.diverso
				})
				r := apprendistato.Lazio().Tutor(&c)
				controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
				if r.Aziendale().Rif != caso.rif || r.Formativo().Rif != c2 || r.Formativo().Valore != "indeterminato" {
					t.Errorf("%+v %+v", r.Aziendale(), r.Formativo())
				}
				if r.Letture.Has(norma.LetturaTutor) != (caso.rif != "") {
					t.Error("reading tutor:", r.Letture.Has(norma.LetturaTutor))
				}
			})
		}
	}
}

// The training tutor is named, and nothing else is asked of him but the end of a contract with a term.
func TestTutorFormativo(t *testing.T) {
	for _, caso := range []struct {
		nome    string
		tutor   apprendistato.Tutor
		esito   norma.Esito
		rilievi []rilievo
	}{
		{"without a term", apprendistato.Tutor{Rapporto: "indeterminato", Livello: norma.Known(1), Adeguato: norma.Known(false)}, norma.Rispettato, nil},
		{"owner", apprendistato.Tutor{Rapporto: "titolare"}, norma.Rispettato, nil},
		{"self-employed: adequacy not asked", apprendistato.Tutor{Rapporto: "autonomo", Scadenza: norma.Giorno(2028, 9, 1)}, norma.Rispettato, nil},
		{"not named", apprendistato.Tutor{}, norma.Indeterminato, []rilievo{manca("/tutor/formativo/rapporto", rl+"art. 26, c. 2")}},
		{"another word", apprendistato.Tutor{Rapporto: "docente"}, norma.Indeterminato, []rilievo{
			{"norma/parola-sconosciuta", "/tutor/formativo/rapporto", "docente", "", rl + "art. 26, c. 2"},
		}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := dualeCon("laurea", func(c *apprendistato.Contratto) { c.Tutor.Formativo = caso.tutor })
			r := apprendistato.Lazio().Tutor(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
		})
	}
	c := dualeCon("laurea", func(c *apprendistato.Contratto) { c.Tutor.Aziendale = apprendistato.Tutor{} })
	if r := apprendistato.Lazio().Tutor(&c); r.Letture.Has(norma.LetturaTutor) {
		t.Error("no kind of company tutor, no term: nothing rests on the reading")
	}
}

// A contract with a term ends after the apprentice's period, 31 August 2028, not on that day (all. B, sez. 1, nota 1; sez. 2, nota 2).
func TestTutorScadenza(t *testing.T) {
	giorno := norma.Giorno
	proroga := func(fini ...norma.Data) []apprendistato.Proroga {
		var out []apprendistato.Proroga
		for _, f := range fini {
			out = append(out, apprendistato.Proroga{Fine: f})
		}
		return out
	}
	for _, chi := range []struct {
		codice string
		dove   norma.Puntatore
		rif    norma.Riferimento
		di     func(*apprendistato.Tutori) *apprendistato.Tutor
	}{
		{"apprendistato/tutor-formativo-scade-prima", "/tutor/formativo/scadenza", nota2, func(t *apprendistato.Tutori) *apprendistato.Tutor { return &t.Formativo }},
		{"apprendistato/tutor-aziendale-scade-prima", "/tutor/aziendale/scadenza", nota1, func(t *apprendistato.Tutori) *apprendistato.Tutor { return &t.Aziendale }},
	} {
		breve := func(scade, fine string) []rilievo { return []rilievo{{chi.codice, chi.dove, scade, fine, chi.rif}} }
		for _, caso := range []struct {
			nome     string
			scadenza norma.Data
			fine     norma.Data
			proroghe []apprendistato.Proroga
			dopo     norma.Data
			esito    norma.Esito
			rilievi  []rilievo
		}{
			{"the day before the end", giorno(2028, 8, 30), giorno(2028, 8, 31), nil, giorno(2028, 8, 31), norma.Violato, breve("2028-08-30", "2028-08-31")},
			{"on the last day", giorno(2028, 8, 31), giorno(2028, 8, 31), nil, giorno(2028, 8, 31), norma.Violato, breve("2028-08-31", "2028-08-31")},
			{"the day after", giorno(2028, 9, 1), giorno(2028, 8, 31), nil, giorno(2028, 8, 31), norma.Rispettato, nil},
			{"on the last day of the extension", giorno(2029, 8, 31), giorno(2028, 8, 31), proroga(giorno(2029, 8, 31)), giorno(2029, 8, 31), norma.Violato, breve("2029-08-31", "2029-08-31")},
			{"after the extension", giorno(2029, 9, 1), giorno(2028, 8, 31), proroga(giorno(2029, 8, 31)), giorno(2029, 8, 31), norma.Rispettato, nil},
			{"after the later of two", giorno(2029, 4, 1), giorno(2028, 8, 31), proroga(giorno(2029, 3, 31), giorno(2028, 12, 31)), giorno(2029, 3, 31), norma.Rispettato, nil},
			{"between two extensions", giorno(2029, 1, 1), giorno(2028, 8, 31), proroga(giorno(2028, 12, 31), giorno(2029, 3, 31)), giorno(2029, 3, 31), norma.Violato, breve("2029-01-01", "2029-03-31")},
			{"an extension that ends before the period", giorno(2028, 9, 1), giorno(2028, 8, 31), proroga(giorno(2028, 1, 31)), giorno(2028, 8, 31), norma.Rispettato, nil},
			{"term not said", norma.Data{}, giorno(2028, 8, 31), nil, giorno(2028, 8, 31), norma.Indeterminato, []rilievo{manca(chi.dove, chi.rif)}},
			{"impossible term", giorno(2028, 2, 30), giorno(2028, 8, 31), nil, giorno(2028, 8, 31), norma.Indeterminato, []rilievo{{"norma/data-impossibile", chi.dove, "2028-02-30", "", chi.rif}}},
			{"end not said", giorno(2028, 9, 1), norma.Data{}, nil, norma.Data{}, norma.Indeterminato, []rilievo{manca("/fine", chi.rif)}},
			{"neither said", norma.Data{}, norma.Data{}, nil, norma.Data{}, norma.Indeterminato, []rilievo{manca(chi.dove, chi.rif), manca("/fine", chi.rif)}},
			{"end not said, but after it anyhow", giorno(2026, 9, 1), norma.Data{}, nil, norma.Data{}, norma.Violato, breve("2026-09-01", "2026-09-01")},
			{"end not said, but before the end of an extension", giorno(2029, 3, 31), norma.Data{}, proroga(giorno(2029, 3, 31)), norma.Data{}, norma.Violato, breve("2029-03-31", "2029-03-31")},
			{"end of an extension not said", giorno(2028, 9, 1), giorno(2028, 8, 31), proroga(norma.Data{}), norma.Data{}, norma.Indeterminato, []rilievo{manca("/proroghe/0/fine", chi.rif)}},
			{"end of an extension impossible", giorno(2028, 9, 1), giorno(2028, 8, 31), proroga(giorno(2028, 10, 31), giorno(2029, 2, 30)), norma.Data{}, norma.Violato, breve("2028-09-01", "2028-10-31")},
			{"the same, after the other", giorno(2028, 11, 1), giorno(2028, 8, 31), proroga(giorno(2028, 10, 31), giorno(2029, 2, 30)), norma.Data{}, norma.Indeterminato, []rilievo{
				{"norma/data-impossibile", "/proroghe/1/fine", "2029-02-30", "", chi.rif},
			}},
			{"end of an extension not said, before the period's", giorno(2028, 8, 31), giorno(2028, 8, 31), proroga(norma.Data{}), norma.Data{}, norma.Violato, breve("2028-08-31", "2028-08-31")},
			{"ends before it starts", giorno(2028, 9, 1), giorno(2026, 8, 31), nil, norma.Data{}, norma.Indeterminato, []rilievo{
				{"apprendistato/fine-prima-dell-inizio", "/fine", "2026-08-31", "2026-09-01", chi.rif},
			}},
			{"ten extensions", giorno(2029, 9, 1), giorno(2028, 8, 31), slices.Repeat(proroga(giorno(2029, 8, 31)), 10), giorno(2029, 8, 31), norma.Rispettato, nil},
			{"eleven", giorno(2029, 9, 1), giorno(2028, 8, 31), slices.Repeat(proroga(giorno(2029, 8, 31)), 11), norma.Data{}, norma.Indeterminato, []rilievo{
				{"apprendistato/troppe-proroghe", "/proroghe", "11", "10", chi.rif},
			}},
		} {
			for _, rapporto := range []apprendistato.RapportoTutor{"determinato", "autonomo", "indeterminato", "titolare"} {
				t.Run(chi.codice+"/"+caso.nome+"/"+string(rapporto), func(t *testing.T) {
					c := dualeCon("qualifica", func(c *apprendistato.Contratto) {
						*chi.di(&c.Tutor) = apprendistato.Tutor{Rapporto: rapporto, Scadenza: caso.scadenza, Livello: norma.Known(4), Adeguato: norma.Known(true)}
						c.Fine, c.Proroghe = caso.fine, caso.proroghe
					})
					r := apprendistato.Lazio().Tutor(&c)
					if rapporto == "indeterminato" || rapporto == "titolare" { // no term: no day decides anything
						controllaRilievi(t, &r.Giudizio, norma.Rispettato)
						caso.dopo = norma.Data{}
					} else {
						controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
					}
					if r.Dopo != caso.dopo || !r.Letture.Has(norma.LetturaTutor) {
						t.Errorf("after %v, want %v", r.Dopo, caso.dopo)
					}
				})
			}
		}
	}
}
