package apprendistato_test

import (
	"fmt"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// A contract of three years in Lazio: what is due, by which provision, and when.
func ExampleDisciplina_Evaluate() {
	c := apprendistato.Contratto{
		Percorso:   apprendistato.Professionalizzante,
		Inizio:     norma.Giorno(2026, 6, 8),
		Fine:       norma.Giorno(2029, 6, 7),
		Stagionale: norma.Known(false),
		Apprendista: apprendistato.Apprendista{
			Nascita: norma.Giorno(2005, 2, 21),
			Titolo:  apprendistato.LicenzaMedia,
		},
		Offerta: apprendistato.Offerta{
			Finanziata:    norma.Known(true),
			Iscrizione:    norma.Known(true),
			Comunicazione: norma.Giorno(2026, 6, 5),
			AvvisoRegione: norma.Giorno(2026, 7, 3),
		},
	}
	v := apprendistato.Lazio().Evaluate(&c)
	fmt.Println(v.Esito)
	fmt.Println(v.FormazionePubblica.Ore, "—", v.FormazionePubblica.Totale.Rif)
	fmt.Println("comincia entro il", v.FormazionePubblica.AvvioEntro, "—", v.FormazionePubblica.Avvio.Rif)
	fmt.Println("scelta entro il", v.Scadenze.Scelta.Prorogato, "—", v.Scadenze.Scelta.Rif)
	// Output:
	// rispettato
	// 120 h — reg. reg. Lazio 7/2017, art. 13, c. 3, lett. a)
	// comincia entro il 2026-12-09 — reg. reg. Lazio 7/2017, art. 13, c. 2
	// scelta entro il 2026-08-03 — reg. reg. Lazio 7/2017, art. 14, c. 8
}

// The hours of two contract years, the first of which takes two modules.
func ExampleFormazionePubblica_Anni() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Professionalizzante,
		Inizio:      norma.Giorno(2026, 9, 1),
		Fine:        norma.Giorno(2028, 8, 31),
		Stagionale:  norma.Known(false),
		Apprendista: apprendistato.Apprendista{Titolo: apprendistato.NessunTitolo},
		Crediti: []crediti.Credito{{
			Tipo: crediti.SicurezzaGenerale, Ore: norma.Known(4 * norma.Ora), Attestato: norma.Known(true),
		}},
	}
	for a := range apprendistato.Lazio().FormazionePubblica(&c).Anni() {
		fmt.Println(a.Anno, a.Periodo, a.Ore)
	}
	// Output:
	// 1 2026-09-01/2027-08-31 80 h
	// 2 2027-09-01/2028-08-31 36 h
}

// Every finding has a place, a provision and a message in two languages.
func ExampleDisciplina_DurataFormazione() {
	c := apprendistato.Contratto{
		Percorso:   apprendistato.Professionalizzante,
		Inizio:     norma.Giorno(2026, 6, 1),
		Fine:       norma.Giorno(2026, 9, 30),
		Stagionale: norma.Known(false),
	}
	r := apprendistato.Lazio().DurataFormazione(&c)
	for _, f := range r.Rilievi {
		fmt.Println(f.Dove, f.Codice(), f.Rif)
		fmt.Println(f.Messaggio(norma.Italiano))
		fmt.Println(f.Messaggio(norma.Inglese))
	}
	// Output:
	// /fine apprendistato/durata-sotto-il-minimo d.lgs. 81/2015, art. 42, c. 2
	// il periodo di formazione dura 4 mesi: deve durare almeno 6 mesi
	// the training period lasts 4 months: it must last at least 6 months
}

// A document is read whole: what is wrong in it comes with its place, what is not known is kept.
func ExampleParseContratto() {
	c, rilievi, err := apprendistato.ParseContratto([]byte(`{
		"percorso": "professionalizzante",
		"inizio": "2026-06-31",
		"apprendista": { "titolo": "diploma-superiore", "matricola": "A-17" }
	}`))
	fmt.Println(c.Apprendista.Titolo, err)
	for _, r := range rilievi {
		fmt.Println(r.Gravita(), r.Dove, r.Messaggio(norma.Italiano))
	}
	// Output:
	// diploma-superiore <nil>
	// errore /inizio "2026-06-31" non è un giorno che esista, scritto AAAA-MM-GG
	// avviso /apprendista/matricola il membro «matricola» non è conosciuto: è conservato e non è usato
}

// What would change if the longest seasonal band gave thirty hours: an edited copy of the table, and results that say so.
func ExampleNewDisciplina() {
	tabella := apprendistato.Lazio().Tabella()
	tabella.Nome = "Lazio, ipotesi"
	tabella.Pubblica.Stagionale[6].Ore.Valore = 30 * norma.Ora
	d, rilievi := apprendistato.NewDisciplina(tabella)
	if d == nil {
		fmt.Println(rilievi)
		return
	}
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Professionalizzante,
		Inizio:      norma.Giorno(2026, 4, 1),
		Fine:        norma.Giorno(2026, 10, 31),
		Stagionale:  norma.Known(true),
		Apprendista: apprendistato.Apprendista{Titolo: apprendistato.LicenzaMedia},
	}
	r := d.FormazionePubblica(&c)
	fmt.Println(r.Ore, r.Simulato)
	// Output: 30 h true
}

// The registry lists the rules, what each reads and the provision it applies.
func ExampleRegole() {
	for r := range apprendistato.Regole() {
		fmt.Println(r.Nome, "—", r.Articolo)
	}
	// Output:
	// ambito — reg. reg. Lazio 7/2017, art. 2, c. 1
	// ammissione — d.lgs. 81/2015, art. 44, c. 1
	// titolo — reg. reg. Lazio 7/2017, art. 9, c. 2
	// obbligoIstruzione — reg. reg. Lazio 7/2017, art. 5, c. 8
	// istituzione — reg. reg. Lazio 7/2017, art. 7, c. 1
	// durataFormazione — d.lgs. 81/2015, art. 44, c. 2
	// sospensione — d.lgs. 81/2015, art. 42, c. 5, lett. g)
	// proroga — reg. reg. Lazio 7/2017, art. 4, c. 2
	// finePeriodo — reg. reg. Lazio 7/2017, art. 4, c. 4
	// formazionePubblica — reg. reg. Lazio 7/2017, art. 13
	// offertaPubblica — reg. reg. Lazio 7/2017, art. 14
	// scadenze — reg. reg. Lazio 7/2017, art. 14, c. 8
	// sequenza — reg. reg. Lazio 7/2017, art. 13, c. 6
	// formazioneEsterna — reg. reg. Lazio 7/2017, art. 5, c. 3
	// insegnamenti — reg. reg. Lazio 7/2017, art. 21, c. 4
	// formazioneRicerca — reg. reg. Lazio 7/2017, art. 36, c. 5
	// frequenza — reg. reg. Lazio 7/2017, art. 12, c. 5
	// registrazione — reg. reg. Lazio 7/2017, art. 17
	// retribuzione — reg. reg. Lazio 7/2017, art. 5, c. 5
	// presupposti — reg. reg. Lazio 7/2017, art. 5, c. 4
	// tutor — reg. reg. Lazio 7/2017, art. 10
	// attestazione — reg. reg. Lazio 7/2017, art. 12, c. 4
	// informazione — reg. reg. Lazio 7/2017, art. 8, c. 1
	// certificazione — reg. reg. Lazio 7/2017, art. 12, c. 6
}

// The explanation of a result is a tree, said in a language only when it is printed.
func ExampleAmmissione_Spiegazione() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Professionalizzante,
		Inizio:      norma.Giorno(2026, 6, 1),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(1996, 6, 2)},
	}
	fmt.Print(apprendistato.Lazio().Ammissione(&c).Spiegazione().Text(norma.Inglese))
	// Output:
	// eligibility of the apprentice
	//   verdict: lawful
	//   age on the hiring day: 29
	//   youngest age: 18 [d.lgs. 81/2015, art. 44, c. 1]
	//   oldest age: 29 [d.lgs. 81/2015, art. 44, c. 1]
	//   readings
	//     reading: fascia-eta
	//     reading: data-di-riferimento
	//   as of: 1 June 2026
}
