package apprendistato_test

import (
	"fmt"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// The discipline governs who is hired in Lazio from the day after its publication on.
func ExampleDisciplina_Ambito() {
	d := apprendistato.Lazio()
	for _, c := range []apprendistato.Contratto{
		{Percorso: apprendistato.Professionalizzante, Inizio: norma.Giorno(2017, 3, 30)},
		{Percorso: apprendistato.Professionalizzante, Inizio: norma.Giorno(2017, 3, 31)},
		{
			Percorso: apprendistato.Professionalizzante, Inizio: norma.Giorno(2026, 6, 1),
			Impresa: apprendistato.Impresa{Regione: norma.Lombardia, SedeLegale: norma.Lombardia},
		},
	} {
		r := d.Ambito(&c)
		fmt.Println(c.Inizio, r.Regione, r.Esito)
	}
	// Output:
	// 2017-03-30 lazio non-applicabile
	// 2017-03-31 lazio rispettato
	// 2026-06-01 lombardia non-applicabile
}

// A cook's qualifica has two specialisations, and the contract must say which.
func ExampleDisciplina_Titolo() {
	c := apprendistato.Contratto{
		Percorso: apprendistato.Qualifica,
		Inizio:   norma.Giorno(2026, 9, 14),
		Figura:   apprendistato.Figura{Codice: "operatore-ristorazione", Indirizzo: "preparazione-pasti"},
	}
	r := apprendistato.Lazio().Titolo(&c)
	f, _ := r.Figura()
	i, _ := r.Indirizzo()
	fmt.Println(r.Esito, f.Nome, "—", i.Nome)
	fmt.Println(r.Titolo().Valore, r.Anni().Valore, r.Anni().Rif)
	fmt.Println(f.Ha("sala-bar"), f.Ha("strutture-ricettive"), f.Ha(""))
	// Output:
	// rispettato Operatore della ristorazione — Preparazione pasti
	// qualifica-professionale 3 reg. reg. Lazio 7/2017, art. 9, c. 2
	// true false false
}

// Born in November 2010 and hired in September 2026: fifteen, in compulsory education, a minor for two years yet.
func ExampleDisciplina_ObbligoIstruzione() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Qualifica,
		Inizio:      norma.Giorno(2026, 9, 14),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2010, 11, 20), DieciAnni: norma.Known(false)},
	}
	r := apprendistato.Lazio().ObbligoIstruzione(&c)
	fmt.Println("età", r.Eta, "in obbligo", r.InObbligo, "minorenne", r.Minorenne, "fino al", r.Maggiorenne.AddDays(-1))
	// Output: età 15 in obbligo si minorenne si fino al 2028-11-19
}

// A path of an ITS is led by an ITS.
func ExampleDisciplina_Istituzione() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.PerITS,
		Inizio:      norma.Giorno(2026, 10, 1),
		Istituzione: apprendistato.Istituzione{Tipo: apprendistato.Universita},
	}
	for _, q := range apprendistato.Lazio().Istituzione(&c).Rilievi {
		if q.Gravita() == norma.Errore {
			fmt.Println(q.Messaggio(norma.Italiano), "—", q.Rif)
		}
	}
	// Output: un'istituzione di tipo «universita» non può seguire questo percorso — reg. reg. Lazio 7/2017, art. 28, c. 1
}

// What is already there shortens a path: a year of school the qualifica, 66 of 180 CFU a degree (36 months times 114/180, rounded up).
func ExampleDurataFormazione_Ingresso() {
	qualifica := apprendistato.Contratto{
		Percorso: apprendistato.Qualifica, Inizio: norma.Giorno(2026, 9, 14), Fine: norma.Giorno(2029, 9, 13),
		Stagionale: norma.Known(false),
		Ingresso:   []crediti.Ingresso{{Elemento: crediti.Istruzione, Attestato: norma.Known(true), Mesi: norma.Known(12)}},
	}
	r := apprendistato.Lazio().DurataFormazione(&qualifica)
	fmt.Println(r.Ordinaria().Valore, "-", r.Ingresso().Tolti, "=", r.Massimo.Valore, "mesi:", r.Durata, r.Esito)

	laurea := apprendistato.Contratto{
		Percorso: apprendistato.PerLaurea, Inizio: norma.Giorno(2026, 10, 1), Fine: norma.Giorno(2028, 8, 31),
		Stagionale: norma.Known(false),
		Studi:      apprendistato.Studi{Acquisiti: norma.Known(60), Riconosciuti: norma.Known(6)},
	}
	r = apprendistato.Lazio().DurataFormazione(&laurea)
	fmt.Println(r.CFU().Residui, "CFU:", r.Massimo.Valore, "mesi:", r.Durata, r.Esito)
	// Output:
	// 36 - 12 = 24 mesi: P36M violato
	// 114 CFU: 23 mesi: P23M rispettato
}

// Forty days of illness, over the threshold of thirty, may move the end by forty days; a month's cure of thirty days does not count.
func ExampleDisciplina_Sospensione() {
	c := apprendistato.Contratto{
		Percorso: apprendistato.Professionalizzante,
		Inizio:   norma.Giorno(2026, 6, 1),
		Fine:     norma.Giorno(2029, 5, 31),
		Sospensioni: []norma.Periodo{
			{Dal: norma.Giorno(2027, 1, 11), Al: norma.Giorno(2027, 2, 19)},
			{Dal: norma.Giorno(2027, 11, 1), Al: norma.Giorno(2027, 11, 30)},
		},
	}
	r := apprendistato.Lazio().Sospensione(&c)
	fmt.Println("oltre", r.Oltre().Valore, "giorni:", r.Giorni, r.Fine, "—", r.Oltre().Rif)
	// Output: oltre 30 giorni: 40 2029-07-10 — d.lgs. 81/2015, art. 42, c. 5, lett. g)
}

// The qualifica is missed at the first attempt: a year more, agreed in writing, with the plan updated and signed before; the title
// comes in the summer, and ends it.
func ExampleDisciplina_Proroga() {
	c := apprendistato.Contratto{
		Percorso: apprendistato.Qualifica,
		Inizio:   norma.Giorno(2026, 9, 14),
		Fine:     norma.Giorno(2029, 9, 13),
		Proroghe: []apprendistato.Proroga{{
			Motivo:        apprendistato.TitoloMancato,
			Inizio:        norma.Giorno(2029, 9, 14),
			Fine:          norma.Giorno(2030, 9, 13),
			Accordo:       norma.Giorno(2029, 9, 3),
			Scritto:       norma.Known(true),
			Aggiornamento: norma.Giorno(2029, 9, 3),
			Firma:         norma.Giorno(2029, 9, 4),
		}},
		Svolgimento: apprendistato.Svolgimento{Titolo: norma.Giorno(2030, 7, 5)},
	}
	d := apprendistato.Lazio()
	r := d.Proroga(&c)
	fmt.Println(r.Esito, "al più", r.Limite().Valore, "mesi, fino al", r.Massima, "—", r.Limite().Rif)
	f := d.FinePeriodo(&c)
	fmt.Println(f.Fine.Valore, f.Causa, "—", f.Fine.Rif)
	// Output:
	// rispettato al più 12 mesi, fino al 2030-09-13 — reg. reg. Lazio 7/2017, art. 4, c. 2
	// 2030-07-05 titolo — reg. reg. Lazio 7/2017, art. 4, c. 4
}

// The employer signs the plan a day after the hiring.
func ExampleDisciplina_Presupposti() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.PerITS,
		Inizio:      norma.Giorno(2026, 10, 1),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2006, 1, 8)},
		Protocollo: apprendistato.Protocollo{
			Stipula: norma.Giorno(2026, 1, 15), Scadenza: norma.Giorno(2029, 1, 14), Percorsi: []apprendistato.Percorso{apprendistato.PerITS},
		},
		PFI: apprendistato.PFI{
			Apprendista: norma.Giorno(2026, 9, 28), Datore: norma.Giorno(2026, 10, 2), Istituzione: norma.Giorno(2026, 9, 28),
		},
	}
	r := apprendistato.Lazio().Presupposti(&c)
	for f := range r.Firmatari() {
		fmt.Println(f.Valore)
	}
	for _, q := range r.Rilievi {
		fmt.Println(q.Dove, q.Messaggio(norma.Italiano))
	}
	// Output:
	// apprendista
	// datore-di-lavoro
	// istituzione-formativa
	// /pfi/datore il datore di lavoro ha firmato il PFI in data 2/10/2026: il contratto si avvia solo con la firma entro il 1/10/2026
}

// A company tutor of a lower level, and a training tutor whose contract ends with the apprentice's: it must end later.
func ExampleDisciplina_Tutor() {
	c := apprendistato.Contratto{
		Percorso: apprendistato.Diploma,
		Inizio:   norma.Giorno(2026, 9, 14),
		Fine:     norma.Giorno(2030, 9, 13),
		Tutor: apprendistato.Tutori{
			Formativo:     apprendistato.Tutor{Rapporto: apprendistato.Determinato, Scadenza: norma.Giorno(2030, 9, 13)},
			Aziendale:     apprendistato.Tutor{Rapporto: apprendistato.Indeterminato, Livello: norma.Known(3)},
			LivelloFinale: norma.Known(4),
		},
	}
	for _, q := range apprendistato.Lazio().Tutor(&c).Rilievi {
		fmt.Println(q.Messaggio(norma.Italiano), "—", q.Rif)
	}
	// Output:
	// il contratto del tutor formativo scade in data 13/9/2030: deve scadere dopo la fine del periodo di apprendistato (13/9/2030) — reg. reg. Lazio 7/2017, all. B, sez. 2, nota 2
	// il tutor aziendale ha un livello di rango 3: serve almeno quello finale dell'apprendista, 4 — reg. reg. Lazio 7/2017, art. 10, c. 6
}
