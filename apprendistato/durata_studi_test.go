package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

// studente is a contract of Capo III from 1 September 2026 to the end of so many months, for a student who has passed and got
// recognised so many CFU.
func studente(p apprendistato.Percorso, mesi, acquisiti, riconosciuti int, cambi ...func(c *apprendistato.Contratto)) apprendistato.Contratto {
	c := apprendistato.Contratto{
		Percorso: p, Inizio: norma.Giorno(2026, 9, 1), Fine: norma.PeriodoDi(norma.Giorno(2026, 9, 1), mesi).Al,
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2005, 3, 1), Titolo: apprendistato.DiplomaSuperiore},
		Studi:       apprendistato.Studi{Acquisiti: norma.Known(acquisiti), Riconosciuti: norma.Known(riconosciuti), Iscritto: norma.Known(true)},
	}
	for _, f := range cambi {
		f(&c)
	}
	return c
}

func durataCorso(mesi, cfu int) func(c *apprendistato.Contratto) {
	return func(c *apprendistato.Contratto) {
		c.Studi.Mesi, c.Studi.CFU = norma.Known(mesi), norma.Known(cfu)
		if cfu == 0 {
			c.Studi.CFU = norma.Opt[int]{}
		}
	}
}

func unGiornoDiPiu(c *apprendistato.Contratto)  { c.Fine = c.Fine.AddDays(1) }
func unGiornoDiMeno(c *apprendistato.Contratto) { c.Fine = c.Fine.AddDays(-1) }

const (
	rif21c1 = rl + "art. 21, c. 1"
	rif21c3 = rl + "art. 21, c. 3"
	rif22c1 = rl + "art. 22, c. 1"
	rif23c2 = rl + "art. 23, c. 2"
	rif24c3 = rl + "art. 24, c. 3"
	rif29c1 = rl + "art. 29, c. 1"
	rif34c2 = rl + "art. 34, c. 2"
	dm270   = "d.m. 270/2004, "
)

// Art. 21, c. 1 and 3; 22, c. 1; 23, c. 2; 24, c. 3: the ordinary length, less what CFU take off; a day before, on and after each limit.
func TestDurataUniversita(t *testing.T) {
	type cifra = norma.Cifra[int]
	legge3, legge2 := cifra{Valore: 36, Rif: dm270 + "art. 8, c. 2"}, cifra{Valore: 24, Rif: dm270 + "art. 8, c. 2"}
	const lunga, corta = "apprendistato/durata-oltre-il-massimo", "apprendistato/durata-sotto-il-minimo"
	minimo := func(portati string) rilievo {
		return rilievo{"crediti/minimo-dopo-i-crediti", "/studi", portati, "P6M", rif21c1}
	}
	for _, caso := range []struct {
		nome      string
		c         apprendistato.Contratto
		ordinaria cifra
		massimo   cifra
		esito     norma.Esito
		rilievi   []rilievo
	}{
		// Laurea: 36 months, 180 CFU (d.m. 270/2004, art. 8, c. 2, and art. 7, c. 1).
		{"laurea, three years", studente("laurea", 36, 0, 0), legge3, cifra{Valore: 36, Rif: rif21c1}, norma.Rispettato, nil},
		{"laurea, three years and a day", studente("laurea", 36, 0, 0, unGiornoDiPiu), legge3, cifra{Valore: 36, Rif: rif21c1}, norma.Violato, []rilievo{{lunga, "/fine", "P36M1D", "P36M", rif21c1}}},
		{"laurea, six months", studente("laurea", 6, 0, 0), legge3, cifra{Valore: 36, Rif: rif21c1}, norma.Rispettato, nil},
		{"laurea, a day short of six months", studente("laurea", 6, 0, 0, unGiornoDiMeno), legge3, cifra{Valore: 36, Rif: rif21c1}, norma.Violato, []rilievo{{corta, "/fine", "P5M27D", "P6M", rif21c1}}},
		{"laurea, 60 passed: 36 x 120 / 180 = 24", studente("laurea", 24, 60, 0), legge3, cifra{Valore: 24, Rif: rif22c1}, norma.Rispettato, nil},
		{"laurea, 60 passed, a day more", studente("laurea", 24, 60, 0, unGiornoDiPiu), legge3, cifra{Valore: 24, Rif: rif22c1}, norma.Violato, []rilievo{{lunga, "/fine", "P24M1D", "P24M", rif22c1}}},
		{"laurea, 60 passed and 6 recognised: 36 x 114 / 180 = 22.8, so 23", studente("laurea", 23, 60, 6), legge3, cifra{Valore: 23, Rif: rif22c1}, norma.Rispettato, nil},
		{"the same, 24 months", studente("laurea", 24, 60, 6), legge3, cifra{Valore: 23, Rif: rif22c1}, norma.Violato, []rilievo{{lunga, "/fine", "P24M", "P23M", rif22c1}}},
		{"laurea, 155 passed: 36 x 25 / 180 = 5, but six", studente("laurea", 6, 155, 0), legge3, cifra{Valore: 6, Rif: rif21c1}, norma.Rispettato, []rilievo{minimo("P5M")}},
		{"the same, a day more", studente("laurea", 6, 155, 0, unGiornoDiPiu), legge3, cifra{Valore: 6, Rif: rif21c1}, norma.Violato, []rilievo{minimo("P5M"), {lunga, "/fine", "P6M1D", "P6M", rif21c1}}},
		{"laurea, all passed: no path left", studente("laurea", 6, 180, 0), legge3, cifra{}, norma.Violato, []rilievo{{"crediti/nessun-cfu-residuo", "/studi", "180", "180", rif22c1}}},
		{"laurea, more than there are", studente("laurea", 6, 181, 0), legge3, cifra{}, norma.Indeterminato, []rilievo{{"crediti/cfu-oltre-il-totale", "/studi/acquisiti", "181", "180", rif22c1}}},
		{"laurea, passed?", studente("laurea", 24, 0, 0, func(c *apprendistato.Contratto) { c.Studi.Acquisiti = norma.Opt[int]{} }), legge3, cifra{}, norma.Indeterminato, []rilievo{manca("/studi/acquisiti", rif22c1)}},
		{"laurea, passed?, too long anyway", studente("laurea", 37, 0, 0, func(c *apprendistato.Contratto) { c.Studi.Acquisiti = norma.Opt[int]{} }), legge3, cifra{Valore: 36, Rif: rif21c1}, norma.Violato, []rilievo{{lunga, "/fine", "P37M", "P36M", rif21c1}}},
		{"laurea, recognised not said: none", studente("laurea", 24, 60, 0, func(c *apprendistato.Contratto) { c.Studi.Riconosciuti = norma.Opt[int]{} }), legge3, cifra{Valore: 24, Rif: rif22c1}, norma.Rispettato, nil},
		{"laurea that says four years and 240 CFU", studente("laurea", 48, 0, 0, durataCorso(48, 240)), cifra{Valore: 48, Rif: rif21c1}, cifra{Valore: 48, Rif: rif21c1}, norma.Rispettato, []rilievo{
			{"apprendistato/ordinamento-diverso-dalla-legge", "/studi/cfu", "240 CFU", "180 CFU", dm270 + "art. 7, c. 1"},
			{"apprendistato/ordinamento-diverso-dalla-legge", "/studi/mesi", "P48M", "P36M", dm270 + "art. 8, c. 2"},
		}},
		{"laurea that says three years and 180 CFU", studente("laurea", 36, 0, 0, durataCorso(36, 180)), cifra{Valore: 36, Rif: rif21c1}, cifra{Valore: 36, Rif: rif21c1}, norma.Rispettato, nil},
		// Laurea magistrale: 24 months, 120 CFU.
		{"magistrale, two years", studente("laurea-magistrale", 24, 0, 0), legge2, cifra{Valore: 24, Rif: rif21c1}, norma.Rispettato, nil},
		{"magistrale, two years and a day", studente("laurea-magistrale", 24, 0, 0, unGiornoDiPiu), legge2, cifra{Valore: 24, Rif: rif21c1}, norma.Violato, []rilievo{{lunga, "/fine", "P24M1D", "P24M", rif21c1}}},
		{"magistrale, 61 passed: 24 x 59 / 120 = 11.8, so 12", studente("laurea-magistrale", 12, 61, 0), legge2, cifra{Valore: 12, Rif: rif22c1}, norma.Rispettato, nil},
		{"the same, a day more", studente("laurea-magistrale", 12, 61, 0, unGiornoDiPiu), legge2, cifra{Valore: 12, Rif: rif22c1}, norma.Violato, []rilievo{{lunga, "/fine", "P12M1D", "P12M", rif22c1}}},
		// Ciclo unico: length and CFU are the course's.
		{"ciclo unico, 60 x 180 / 300 = 36", studente("laurea-ciclo-unico", 36, 120, 0, durataCorso(60, 300)), cifra{Valore: 60, Rif: rif21c1}, cifra{Valore: 36, Rif: rif22c1}, norma.Rispettato, nil},
		{"ciclo unico of six years, 72 x 240 / 360 = 48", studente("laurea-ciclo-unico", 48, 120, 0, durataCorso(72, 360), unGiornoDiPiu), cifra{Valore: 72, Rif: rif21c1}, cifra{Valore: 48, Rif: rif22c1}, norma.Violato, []rilievo{{lunga, "/fine", "P48M1D", "P48M", rif22c1}}},
		{"ciclo unico, nothing said", studente("laurea-ciclo-unico", 36, 120, 0), cifra{}, cifra{}, norma.Indeterminato, []rilievo{manca("/studi/mesi", rif21c1), manca("/studi/cfu", rif22c1)}},
		{"ciclo unico, CFU?", studente("laurea-ciclo-unico", 36, 120, 0, durataCorso(60, 0)), cifra{Valore: 60, Rif: rif21c1}, cifra{}, norma.Indeterminato, []rilievo{manca("/studi/cfu", rif22c1)}},
		{"ciclo unico, nothing said, too short", studente("laurea-ciclo-unico", 5, 120, 0), cifra{}, cifra{}, norma.Violato, []rilievo{{corta, "/fine", "P5M", "P6M", rif21c1}}},
		// Master: those passed do not count, those recognised do; at least 60 CFU (d.m. 270/2004, art. 7, c. 4).
		{"master, a year", studente("master-i", 12, 40, 0, durataCorso(12, 60)), cifra{Valore: 12, Rif: rif23c2}, cifra{Valore: 12, Rif: rif23c2}, norma.Rispettato, nil},
		{"master, a year and a day", studente("master-ii", 12, 40, 0, durataCorso(12, 60), unGiornoDiPiu), cifra{Valore: 12, Rif: rif23c2}, cifra{Valore: 12, Rif: rif23c2}, norma.Violato, []rilievo{{lunga, "/fine", "P12M1D", "P12M", rif23c2}}},
		{"master, 10 recognised of 60: 10 months", studente("master-ii", 10, 0, 10, durataCorso(12, 60)), cifra{Valore: 12, Rif: rif23c2}, cifra{Valore: 10, Rif: rif21c3}, norma.Rispettato, nil},
		{"the same, a day more", studente("master-i", 10, 0, 10, durataCorso(12, 60), unGiornoDiPiu), cifra{Valore: 12, Rif: rif23c2}, cifra{Valore: 10, Rif: rif21c3}, norma.Violato, []rilievo{{lunga, "/fine", "P10M1D", "P10M", rif21c3}}},
		{"master of at least 60, 10 recognised, 10 months", studente("master-i", 10, 0, 10, durataCorso(12, 0)), cifra{Valore: 12, Rif: rif23c2}, cifra{}, norma.Rispettato, nil},
		{"master of at least 60, 10 recognised, a day more", studente("master-i", 10, 0, 10, durataCorso(12, 0), unGiornoDiPiu), cifra{Valore: 12, Rif: rif23c2}, cifra{}, norma.Indeterminato, []rilievo{manca("/studi/cfu", dm270+"art. 7, c. 4")}},
		{"master of 59", studente("master-i", 12, 0, 10, durataCorso(12, 59)), cifra{Valore: 12, Rif: rif23c2}, cifra{}, norma.Indeterminato, []rilievo{{"crediti/cfu-sotto-il-minimo-del-titolo", "/studi/cfu", "59", "60", dm270 + "art. 7, c. 4"}}},
		{"master of 90", studente("master-ii", 18, 0, 0, durataCorso(18, 90)), cifra{Valore: 18, Rif: rif23c2}, cifra{Valore: 18, Rif: rif23c2}, norma.Rispettato, nil},
		{"master, how long?", studente("master-i", 12, 0, 0), cifra{}, cifra{}, norma.Indeterminato, []rilievo{manca("/studi/mesi", rif23c2)}},
		{"master of ten years and a month", studente("master-i", 12, 0, 0, durataCorso(121, 60)), cifra{}, cifra{}, norma.Indeterminato, []rilievo{{"crediti/mesi-impossibili", "/studi/mesi", "121", "", rif23c2}}},
		// Doctorate: its whole ordinary length, no CFU (reading dottorato).
		{"doctorate, three years", studente("dottorato", 36, 100, 100, durataCorso(36, 0)), cifra{Valore: 36, Rif: rif24c3}, cifra{Valore: 36, Rif: rif24c3}, norma.Rispettato, []rilievo{{"apprendistato/dottorato-gia-iniziato", "/studi/iscritto", "", "", rif24c3}}},
		{"doctorate, not begun, a day more", studente("dottorato", 36, 0, 0, durataCorso(36, 0), unGiornoDiPiu, func(c *apprendistato.Contratto) { c.Studi.Iscritto = norma.Known(false) }), cifra{Valore: 36, Rif: rif24c3}, cifra{Valore: 36, Rif: rif24c3}, norma.Violato, []rilievo{{lunga, "/fine", "P36M1D", "P36M", rif24c3}}},
		{"doctorate, how long?", studente("dottorato", 36, 0, 0, func(c *apprendistato.Contratto) { c.Studi.Iscritto = norma.Opt[bool]{} }), cifra{}, cifra{}, norma.Indeterminato, []rilievo{manca("/studi/mesi", rif24c3)}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			r := apprendistato.Lazio().DurataFormazione(&caso.c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Ordinaria() != caso.ordinaria || r.Massimo != caso.massimo || r.Minimo != (cifra{Valore: 6, Rif: rif21c1}) || r.Fonte != norma.Ufficiale {
				t.Errorf("%+v, at most %+v", r.Ordinaria(), r.Massimo)
			}
			if r.Letture.Has(norma.LetturaDottorato) != (caso.c.Percorso == "dottorato") || r.Letture.Has(norma.LetturaAttiDelDirettore) {
				t.Errorf("%v", r.Letture)
			}
		})
	}
}

// Reading cfu-durata is taken where CFU decide, and not where none count.
func TestDurataLettureCFU(t *testing.T) {
	for _, caso := range []struct {
		c         apprendistato.Contratto
		cfu, meno bool
	}{
		{studente("laurea", 12, 0, 0), false, false},
		{studente("laurea", 12, 60, 0), true, false},
		{studente("laurea", 12, 61, 0), true, false},
		{studente("laurea", 6, 155, 0), true, true},
		{studente("master-i", 12, 40, 0, durataCorso(12, 60)), false, false},
		{studente("master-i", 10, 40, 10, durataCorso(12, 60)), true, false},
		{studente("dottorato", 12, 40, 10, durataCorso(36, 0)), false, false},
	} {
		r := apprendistato.Lazio().DurataFormazione(&caso.c)
		if r.Letture.Has(norma.LetturaCfuDurata) != caso.cfu || r.Letture.Has(norma.LetturaMinimoDopoCrediti) != caso.meno {
			t.Errorf("%s: %v", caso.c.Percorso, r.Letture)
		}
	}
}

// Art. 29, c. 1: until the path is completed, on the day of the exam or with the last of the ordinary semesters (reading durata-its).
func TestDurataITS(t *testing.T) {
	its := func(fine norma.Data, s apprendistato.Studi) apprendistato.Contratto {
		return apprendistato.Contratto{Percorso: apprendistato.PerITS, Inizio: norma.Giorno(2026, 9, 1), Fine: fine, Studi: s}
	}
	quattro := apprendistato.Studi{Inizio: norma.Giorno(2025, 10, 15), Semestri: norma.Known(4)} // 24 months: to 14 October 2027
	esame := quattro
	esame.Esame = norma.Giorno(2027, 12, 3)
	const oltre = "apprendistato/fine-oltre-il-completamento"
	prima := norma.Giorno(2027, 2, 27)
	for _, caso := range []struct {
		nome    string
		fine    norma.Data
		studi   apprendistato.Studi
		giorno  norma.Data
		esito   norma.Esito
		rilievi []rilievo
	}{
		{"the exam day", norma.Giorno(2027, 12, 3), esame, esame.Esame, norma.Rispettato, nil},
		{"the day before the exam", norma.Giorno(2027, 12, 2), esame, esame.Esame, norma.Rispettato, nil},
		{"the day after the exam", norma.Giorno(2027, 12, 4), esame, esame.Esame, norma.Violato, []rilievo{{oltre, "/fine", "2027-12-04", "2027-12-03", rif29c1}}},
		{"the last day of the fourth semester", norma.Giorno(2027, 10, 14), quattro, norma.Giorno(2027, 10, 14), norma.Rispettato, nil},
		{"the day after it", norma.Giorno(2027, 10, 15), quattro, norma.Giorno(2027, 10, 14), norma.Violato, []rilievo{{oltre, "/fine", "2027-10-15", "2027-10-14", rif29c1}}},
		{"six semesters", norma.Giorno(2028, 10, 15), apprendistato.Studi{Inizio: norma.Giorno(2025, 10, 15), Semestri: norma.Known(6)}, norma.Giorno(2028, 10, 14), norma.Violato, []rilievo{{oltre, "/fine", "2028-10-15", "2028-10-14", rif29c1}}},
		{"six months", norma.Giorno(2027, 2, 28), quattro, norma.Giorno(2027, 10, 14), norma.Rispettato, nil},
		{"a day short of six months", prima, quattro, norma.Giorno(2027, 10, 14), norma.Violato, []rilievo{cortaDi("P5M27D", rif29c1)}},
		{"nothing said", norma.Giorno(2027, 10, 14), apprendistato.Studi{}, norma.Data{}, norma.Indeterminato, []rilievo{manca("/studi/esame", rif29c1)}},
		{"how many semesters?", norma.Giorno(2027, 10, 14), apprendistato.Studi{Inizio: quattro.Inizio}, norma.Data{}, norma.Indeterminato, []rilievo{manca("/studi/semestri", rif29c1)}},
		{"from when?", norma.Giorno(2027, 10, 14), apprendistato.Studi{Semestri: norma.Known(4)}, norma.Data{}, norma.Indeterminato, []rilievo{manca("/studi/inizio", rif29c1)}},
		{"nothing said, too short", prima, apprendistato.Studi{}, norma.Data{}, norma.Violato, []rilievo{cortaDi("P5M27D", rif29c1)}},
		{"an impossible exam", norma.Giorno(2027, 10, 14), apprendistato.Studi{Inizio: quattro.Inizio, Semestri: quattro.Semestri, Esame: norma.Giorno(2027, 2, 29)}, norma.Data{}, norma.Indeterminato, []rilievo{{"norma/data-impossibile", "/studi/esame", "2027-02-29", "", rif29c1}}},
		{"an exam before the hiring", norma.Giorno(2027, 10, 14), apprendistato.Studi{Esame: norma.Giorno(2026, 8, 31)}, norma.Data{}, norma.Indeterminato, []rilievo{{"apprendistato/esame-prima-dell-assunzione", "/studi/esame", "2026-08-31", "2026-09-01", rif29c1}}},
		{"an exam on the hiring day", norma.Giorno(2027, 10, 14), apprendistato.Studi{Esame: norma.Giorno(2026, 9, 1)}, norma.Giorno(2026, 9, 1), norma.Violato, []rilievo{{oltre, "/fine", "2027-10-14", "2026-09-01", rif29c1}}},
		{"an impossible start", norma.Giorno(2027, 10, 14), apprendistato.Studi{Inizio: norma.Giorno(2025, 2, 29), Semestri: norma.Known(4)}, norma.Data{}, norma.Indeterminato, []rilievo{{"norma/data-impossibile", "/studi/inizio", "2025-02-29", "", rif29c1}}},
		{"no semesters", norma.Giorno(2027, 10, 14), apprendistato.Studi{Inizio: quattro.Inizio, Semestri: norma.Known(0)}, norma.Data{}, norma.Indeterminato, []rilievo{{"apprendistato/semestri-impossibili", "/studi/semestri", "0", "", rif29c1}}},
		{"thirteen semesters", norma.Giorno(2027, 10, 14), apprendistato.Studi{Inizio: quattro.Inizio, Semestri: norma.Known(13)}, norma.Data{}, norma.Indeterminato, []rilievo{{"apprendistato/semestri-impossibili", "/studi/semestri", "13", "", rif29c1}}},
		{"twelve semesters", norma.Giorno(2027, 10, 14), apprendistato.Studi{Inizio: quattro.Inizio, Semestri: norma.Known(12)}, norma.Giorno(2031, 10, 14), norma.Rispettato, nil},
		{"beyond the calendar", norma.Giorno(2027, 10, 14), apprendistato.Studi{Inizio: norma.Giorno(9999, 10, 15), Semestri: norma.Known(4)}, norma.Data{}, norma.Rispettato, nil},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := its(caso.fine, caso.studi)
			r := apprendistato.Lazio().DurataFormazione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Completamento().Valore != caso.giorno || !r.Massimo.IsZero() || !r.Letture.Has(norma.LetturaDurataIts) || r.Minimo != (norma.Cifra[int]{Valore: 6, Rif: rif29c1}) {
				t.Errorf("%+v, %v", r.Completamento(), r.Letture)
			}
		})
	}
}

// Art. 34, c. 2: six months to thirty-six.
func TestDurataRicerca(t *testing.T) {
	for _, caso := range []struct {
		fine    norma.Data
		esito   norma.Esito
		rilievi []rilievo
	}{
		{norma.Giorno(2027, 2, 27), norma.Violato, []rilievo{cortaDi("P5M27D", rif34c2)}},
		{norma.Giorno(2027, 2, 28), norma.Rispettato, nil},
		{norma.Giorno(2029, 8, 30), norma.Rispettato, nil},
		{norma.Giorno(2029, 8, 31), norma.Rispettato, nil},
		{norma.Giorno(2029, 9, 1), norma.Violato, []rilievo{lungaDi("P36M1D", "P36M", rif34c2)}},
	} {
		c := apprendistato.Contratto{Percorso: apprendistato.Ricerca, Inizio: norma.Giorno(2026, 9, 1), Fine: caso.fine}
		r := apprendistato.Lazio().DurataFormazione(&c)
		controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
		if m := (norma.Cifra[int]{Valore: 36, Rif: rif34c2}); r.Massimo != m || r.Ordinaria() != m {
			t.Errorf("%+v", r)
		}
	}
}

// The figures of the courses, typed from the law.
func TestFigureDeiCorsi(t *testing.T) {
	type riga struct {
		percorso             apprendistato.Percorso
		minimo, mesi, cfu    int
		rifMinimo, massimo   norma.Riferimento
		rifMesi, rifCFU      norma.Riferimento
		passati, riconosciti norma.Riferimento
		almeno               bool
	}
	want := []riga{
		{"laurea", 6, 36, 180, rif21c1, rif21c1, dm270 + "art. 8, c. 2", dm270 + "art. 7, c. 1", rif22c1, rif21c3, false},
		{"laurea-magistrale", 6, 24, 120, rif21c1, rif21c1, dm270 + "art. 8, c. 2", dm270 + "art. 7, c. 2", rif22c1, rif21c3, false},
		{"laurea-ciclo-unico", 6, 0, 0, rif21c1, rif21c1, "", "", rif22c1, rif21c3, false},
		{"master-i", 6, 0, 60, rif21c1, rif23c2, "", dm270 + "art. 7, c. 4", "", rif21c3, true},
		{"master-ii", 6, 0, 60, rif21c1, rif23c2, "", dm270 + "art. 7, c. 4", "", rif21c3, true},
		{"dottorato", 6, 0, 0, rif21c1, rif24c3, "", "", "", "", false},
		{"its", 6, 0, 0, rif29c1, rif29c1, "", "", "", "", false},
	}
	got := apprendistato.Lazio().Tabella().Corsi
	if len(got) != len(want) {
		t.Fatalf("%d rows", len(got))
	}
	for i, l := range got {
		r := riga{
			l.Percorso, l.Minimo.Valore, l.Mesi.Valore, l.CFU.Valore, l.Minimo.Rif, l.Massimo, l.Mesi.Rif, l.CFU.Rif,
			l.Crediti.Acquisiti, l.Crediti.Riconosciuti, l.AlmenoCFU,
		}
		if r != want[i] {
			t.Errorf("%+v, want %+v", r, want[i])
		}
	}
}

// A table whose courses or extensions do not hold together is refused.
func TestTabellaDurateRifiuta(t *testing.T) {
	type tabella = apprendistato.Tabella
	for _, caso := range []struct {
		nome   string
		dove   norma.Puntatore
		cambia func(*tabella)
	}{
		{"a course without a minimum", "/corsi/0/minimo", func(t *tabella) { t.Corsi[0].Minimo.Rif = "" }},
		{"a course without a maximum", "/corsi/1/massimo", func(t *tabella) { t.Corsi[1].Massimo = "" }},
		{"a negative minimum", "/corsi/2/minimo", func(t *tabella) { t.Corsi[2].Minimo.Valore = -1 }},
		{"an ordinary length under the minimum", "/corsi/0/mesi", func(t *tabella) { t.Corsi[0].Mesi.Valore = 5 }},
		{"no CFU", "/corsi/3/cfu", func(t *tabella) { t.Corsi[3].CFU.Valore = 0 }},
		{"CFU not cited", "/corsi/3/cfu", func(t *tabella) { t.Corsi[3].CFU.Rif = "art. 7" }},
		{"no extension", "/proroga/durata", func(t *tabella) { t.Proroga.Durata.Valore = 0 }},
		{"no extension of research", "/proroga/ricerca", func(t *tabella) { t.Proroga.Ricerca.Valore = -12 }},
		{"never", "/proroga/volte", func(t *tabella) { t.Proroga.Volte.Valore = 0 }},
	} {
		tb := apprendistato.Lazio().Tabella()
		caso.cambia(&tb)
		d, rs := apprendistato.NewDisciplina(tb)
		if d != nil || len(rs) != 1 || rs[0].Dove != caso.dove || rs[0].Codice() != "apprendistato/tabella-errata" {
			t.Errorf("%s: %v", caso.nome, rs)
		}
	}
	tb := apprendistato.Lazio().Tabella()
	tb.Corsi[0].Mesi.Valore = 1
	if apprendistato.Lazio().Tabella().Corsi[0].Mesi.Valore != 36 {
		t.Error("Lazio changed")
	}
}

func BenchmarkDurataStudi(b *testing.B) {
	d := apprendistato.Lazio()
	its := apprendistato.Contratto{
		Percorso: apprendistato.PerITS, Inizio: norma.Giorno(2026, 9, 1), Fine: norma.Giorno(2027, 9, 30),
		Studi: apprendistato.Studi{Inizio: norma.Giorno(2025, 10, 15), Semestri: norma.Known(4)},
	}
	for nome, c := range map[string]apprendistato.Contratto{
		"laurea": studente("laurea", 24, 60, 0), "master": studente("master-i", 12, 40, 0, durataCorso(12, 60)), "its": its,
		"ricerca": {Percorso: apprendistato.Ricerca, Inizio: norma.Giorno(2026, 9, 1), Fine: norma.Giorno(2029, 8, 31)},
	} {
		b.Run(nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := d.DurataFormazione(&c); r.Esito != norma.Rispettato {
					b.Fatal(r.Rilievi)
				}
			}
		})
	}
}
