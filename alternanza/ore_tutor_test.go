package alternanza_test

import (
	"testing"

	"norma"
	"norma/alternanza"
)

func TestRapportoTutor(t *testing.T) {
	mancante := func(dove norma.Puntatore) esito {
		return esito{Codice: "norma/dato-mancante", Gravita: norma.Mancante, Dove: dove, Rif: tutorRi}
	}
	oltre := func(trovato, ammesso string) []esito {
		return []esito{{"alternanza/tutor-insufficienti", norma.Errore, "/studenti", trovato, ammesso, tutorRi}}
	}
	gruppo := func(r alternanza.Rischio, studenti, tutor int) alternanza.Accoglienza {
		return alternanza.Accoglienza{Inizio: norma.Giorno(2026, 2, 2), Rischio: r, Studenti: norma.Known(studenti), Tutor: norma.Known(tutor)}
	}
	senza := func(a alternanza.Accoglienza, f func(*alternanza.Accoglienza)) alternanza.Accoglienza {
		f(&a)
		return a
	}
	const alto, medio, basso = alternanza.RischioAlto, alternanza.RischioMedio, alternanza.RischioBasso
	for _, tt := range []struct {
		nome    string
		a       alternanza.Accoglienza
		esito   norma.Esito
		massimo int
		ammessi norma.Opt[int]
		rilievi []esito
	}{
		{"high, 4 to 1", gruppo(alto, 4, 1), norma.Rispettato, 5, norma.Known(5), nil},
		{"high, 5 to 1", gruppo(alto, 5, 1), norma.Rispettato, 5, norma.Known(5), nil},
		{"high, 6 to 1", gruppo(alto, 6, 1), norma.Violato, 5, norma.Known(5), oltre("6", "5")},
		{"medium, 15 to 2", gruppo(medio, 15, 2), norma.Rispettato, 8, norma.Known(16), nil},
		{"medium, 16 to 2", gruppo(medio, 16, 2), norma.Rispettato, 8, norma.Known(16), nil},
		{"medium, 17 to 2", gruppo(medio, 17, 2), norma.Violato, 8, norma.Known(16), oltre("17", "16")},
		{"low, 11 to 1", gruppo(basso, 11, 1), norma.Rispettato, 12, norma.Known(12), nil},
		{"low, 12 to 1", gruppo(basso, 12, 1), norma.Rispettato, 12, norma.Known(12), nil},
		{"low, 13 to 1", gruppo(basso, 13, 1), norma.Violato, 12, norma.Known(12), oltre("13", "12")},
		{"no tutor, no student", gruppo(basso, 0, 0), norma.Rispettato, 12, norma.Known(0), nil},
		{"no tutor, one student", gruppo(basso, 1, 0), norma.Violato, 12, norma.Known(0), oltre("1", "0")},
		{"whatever the risk, 5 to 1 is lawful", gruppo("", 5, 1), norma.Rispettato, 0, norma.Opt[int]{}, nil},
		{"6 to 1: it turns on the risk", gruppo("", 6, 1), norma.Indeterminato, 0, norma.Opt[int]{}, []esito{mancante("/rischio")}},
		{"12 to 1: it turns on the risk", gruppo("", 12, 1), norma.Indeterminato, 0, norma.Opt[int]{}, []esito{mancante("/rischio")}},
		{"whatever the risk, 13 to 1 is unlawful", gruppo("", 13, 1), norma.Violato, 0, norma.Opt[int]{}, oltre("13", "12")},
		{
			"a risk that there is not", gruppo("altissimo", 6, 1), norma.Indeterminato, 0,
			norma.Opt[int]{},
			[]esito{{"norma/parola-sconosciuta", norma.Mancante, "/rischio", "altissimo", "", tutorRi}},
		},
		{
			"students not said", senza(gruppo(medio, 0, 2), func(a *alternanza.Accoglienza) { a.Studenti = norma.Opt[int]{} }),
			norma.Indeterminato, 8, norma.Known(16),
			[]esito{mancante("/studenti")},
		},
		{
			"tutors not said", senza(gruppo(medio, 1, 0), func(a *alternanza.Accoglienza) { a.Tutor = norma.Opt[int]{} }),
			norma.Indeterminato, 8,
			norma.Opt[int]{},
			[]esito{mancante("/tutor")},
		},
		{
			"impossible numbers", gruppo("", -1, 10_001), norma.Indeterminato, 0,
			norma.Opt[int]{},
			[]esito{
				{"alternanza/quantita-impossibile", norma.Mancante, "/studenti", "-1", "0-10000", tutorRi},
				{"alternanza/quantita-impossibile", norma.Mancante, "/tutor", "10001", "0-10000", tutorRi},
				mancante("/rischio"),
			},
		},
		{"the greatest numbers", gruppo(basso, 10_000, 10_000), norma.Rispettato, 12, norma.Known(120_000), nil},
		// the decree is in force from 5 January 2018
		{
			"the day before", senza(gruppo(alto, 6, 1), func(a *alternanza.Accoglienza) { a.Inizio = norma.Giorno(2018, 1, 4) }),
			norma.NonApplicabile, 0,
			norma.Opt[int]{},
			[]esito{{"alternanza/rapporto-non-in-vigore", norma.Avviso, "/inizio", "2018-01-04", "2018-01-05/..", tutorRi}},
		},
		{
			"the first day", senza(gruppo(alto, 6, 1), func(a *alternanza.Accoglienza) { a.Inizio = norma.Giorno(2018, 1, 5) }),
			norma.Violato, 5, norma.Known(5), oltre("6", "5"),
		},
		{"nothing said", alternanza.Accoglienza{}, norma.Indeterminato, 0, norma.Opt[int]{}, []esito{mancante("/inizio")}},
		{
			"a day that does not exist", senza(gruppo(alto, 6, 1), func(a *alternanza.Accoglienza) { a.Inizio = norma.Giorno(2026, 2, 30) }),
			norma.Indeterminato, 0,
			norma.Opt[int]{},
			[]esito{{"norma/data-impossibile", norma.Mancante, "/inizio", "2026-02-30", "", tutorRi}},
		},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			r := tt.a.RapportoTutor()
			diverso(t, "findings", tt.rilievi, esiti(r.Rilievi))
			massimo := norma.Cifra[int]{}
			if tt.massimo > 0 {
				massimo = norma.Cifra[int]{Valore: tt.massimo, Rif: tutorRi}
			}
			if r.Esito != tt.esito || r.Massimo != massimo || r.Ammessi != tt.ammessi || r.Fonte != norma.Ufficiale {
				t.Errorf("%s, %v, %v, %s", r.Esito, r.Massimo, r.Ammessi, r.Fonte)
			}
			controllaForma(t, alternanza.FormaRapportoTutor(), r.Spiegazione())
		})
	}
}

func TestLavorazioni(t *testing.T) {
	si, no := norma.Known(true), norma.Known(false)
	for _, tt := range []struct {
		nome        string
		lavorazioni norma.Opt[bool]
		convenzione norma.Data
		esito       norma.Esito
		ammesse     norma.Opt[bool]
		fonte       norma.Fonte
		rilievi     []esito
	}{
		{"no such work", no, norma.Giorno(2026, 9, 14), norma.Rispettato, si, norma.Ufficiale, nil},
		{"no such work, day not said", no, norma.Data{}, norma.Rispettato, si, norma.Ufficiale, nil},
		{"before the ban", si, norma.Giorno(2025, 10, 28), norma.NonApplicabile, si, norma.Ufficiale, nil},
		{"before the ban, work not said", norma.Opt[bool]{}, norma.Giorno(2025, 10, 28), norma.NonApplicabile, si, norma.Ufficiale, nil},
		{
			"perhaps the first day", si, norma.Giorno(2025, 10, 29), norma.Indeterminato,
			norma.Opt[bool]{},
			norma.Prassi,
			[]esito{{"alternanza/divieto-di-data-incerta", norma.Mancante, "/convenzione", "2025-10-29", "", novies}},
		},
		{
			"perhaps the last day", si, norma.Giorno(2025, 12, 31), norma.Indeterminato,
			norma.Opt[bool]{},
			norma.Prassi,
			[]esito{{"alternanza/divieto-di-data-incerta", norma.Mancante, "/convenzione", "2025-12-31", "", novies}},
		},
		{
			"for certain", si, norma.Giorno(2026, 1, 1), norma.Violato, no, norma.Ufficiale,
			[]esito{{"alternanza/lavorazioni-a-elevato-rischio", norma.Errore, "/lavorazioni", "si", "no", novies}},
		},
		{
			"work not said",
			norma.Opt[bool]{},
			norma.Giorno(2026, 1, 1), norma.Indeterminato,
			norma.Opt[bool]{},
			norma.Ufficiale,
			[]esito{{"norma/dato-mancante", norma.Mancante, "/lavorazioni", "", "", novies}},
		},
		{
			"day not said", si,
			norma.Data{},
			norma.Indeterminato,
			norma.Opt[bool]{},
			norma.Ufficiale,
			[]esito{{"norma/dato-mancante", norma.Mancante, "/convenzione", "", "", novies}},
		},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			a := alternanza.Accoglienza{Lavorazioni: tt.lavorazioni, Convenzione: tt.convenzione}
			r := a.VerificaLavorazioni()
			diverso(t, "findings", tt.rilievi, esiti(r.Rilievi))
			if r.Esito != tt.esito || r.Ammesse != tt.ammesse || r.Fonte != tt.fonte {
				t.Errorf("%s, %v, %s", r.Esito, r.Ammesse, r.Fonte)
			}
			controllaForma(t, alternanza.FormaLavorazioni(), r.Spiegazione())
		})
	}
}
