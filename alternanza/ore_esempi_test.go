package alternanza_test

import (
	"fmt"

	"norma"
	"norma/alternanza"
)

func ExampleParseAnnoScolastico() {
	a, err := alternanza.ParseAnnoScolastico("2025/2026")
	fmt.Println(a, a.Inizio(), a.Periodo(), err)
	_, err = alternanza.ParseAnnoScolastico("2025/27")
	fmt.Println(err)
	// Output:
	// 2025/26 2025 2025-09-01/2026-08-31 <nil>
	// anno scolastico "2025/27": atteso due anni di seguito, come 2025/26 o 2025/2026 (posizione 0)
}

func ExampleScuola_Ore() {
	for _, inizio := range []int{2017, 2018} {
		c, _ := alternanza.IstitutoTecnico.Ore().At(alternanza.NewAnnoScolastico(inizio).Periodo().Dal)
		fmt.Println(c.Valore, c.Rif, c.Fonte)
	}
	// Output:
	// 400 h l. 107/2015, art. 1, c. 33 riferita
	// 150 h l. 145/2018, art. 1, c. 784, lett. b) riferita
}

func ExampleDenominazioni() {
	c, _ := alternanza.Denominazioni().At(norma.Giorno(2025, 9, 1))
	fmt.Println(c.Valore, c.Rif, c.Fonte)
	// Output: formazione scuola-lavoro l. 145/2018, art. 1, c. 784-octies ufficiale
}

func ExampleStudente_MonteOre() {
	s := alternanza.Studente{
		Scuola: alternanza.Liceo, Anno: alternanza.NewAnnoScolastico(2025), Concluso: norma.Known(false),
		Percorsi: []alternanza.PercorsoSvolto{
			{Nome: "Biblioteca comunale", Previste: norma.Known(40 * norma.Ora), Frequentate: norma.Known(36 * norma.Ora), Concluso: norma.Known(true)},
			{Nome: "Officine Pontine", Previste: norma.Known(30 * norma.Ora), Frequentate: norma.Known(12 * norma.Ora), Concluso: norma.Known(false)},
		},
	}
	r := s.MonteOre()
	fmt.Println(r.Esito, r.Dovute.Valore, r.Mancano)
	fmt.Print(r.Spiegazione().Text(norma.Italiano))
	// Output:
	// rispettato 90 h 50 h
	// ore dei percorsi
	//   esito: rispettato
	//   nome dei percorsi: formazione scuola-lavoro [l. 145/2018, art. 1, c. 784-octies]
	//   ore dovute: 90 h [l. 145/2018, art. 1, c. 784, lett. c)]
	//   ore previste dal progetto: 70 h
	//   ore frequentate: 48 h
	//   ore dei percorsi validi: 40 h [d.i. 195/2017, art. 4, c. 11]
	//   ore che mancano: 50 h
	//   letture
	//     lettura: ore-dei-percorsi
	//   alla data del: 1/9/2025
	//   fonte: fonte secondaria
}

func ExampleStudente_Frequenza() {
	s := alternanza.Studente{
		Anno:     alternanza.NewAnnoScolastico(2025),
		Percorsi: []alternanza.PercorsoSvolto{{Nome: "Officine Pontine", Previste: norma.Known(30 * norma.Ora), Frequentate: norma.Known(22 * norma.Ora), Concluso: norma.Known(true)}},
	}
	r := s.Frequenza()
	for _, v := range r.Voci() {
		fmt.Println(v.Nome, v.Minime, v.Valido)
	}
	fmt.Println(r.Esito, r.Rilievi[0].Messaggio(norma.Inglese), r.Rilievi[0].Rif)
	// Output:
	// Officine Pontine 22.5 h no
	// violato attendance of 22 h: for the path to be valid at least 22.5 h are needed d.i. 195/2017, art. 4, c. 11
}

func ExampleParseStudente() {
	s, rilievi, err := alternanza.ParseStudente([]byte(`{"scuola":"liceo","anno":"2025/26","percorsi":[{"previste":90,"frequentate":90}]}`))
	fmt.Println(s.MonteOre().Mancano, rilievi, err)
	// Output: 0 h [] <nil>
}

func ExampleRischio_PerTutor() {
	for _, r := range alternanza.AllRischi() {
		fmt.Println(r, r.PerTutor().Valore)
	}
	// Output:
	// alto 5
	// medio 8
	// basso 12
}

func ExampleAccoglienza_RapportoTutor() {
	a := alternanza.Accoglienza{Inizio: norma.Giorno(2026, 2, 2), Rischio: alternanza.RischioMedio, Studenti: norma.Known(17), Tutor: norma.Known(2)}
	r := a.RapportoTutor()
	fmt.Println(r.Esito, r.Ammessi, r.Massimo.Rif)
	// Output: violato 16 d.i. 195/2017, art. 5, c. 4
}

func ExampleAccoglienza_VerificaLavorazioni() {
	a := alternanza.Accoglienza{Convenzione: norma.Giorno(2026, 9, 14), Lavorazioni: norma.Known(true)}
	r := a.VerificaLavorazioni()
	fmt.Println(r.Esito, r.Rilievi[0].Messaggio(norma.Italiano))
	// Output: violato la convenzione non può prevedere che gli studenti siano impiegati in lavorazioni ad elevato rischio
}

func ExampleParseAccoglienza() {
	a, rilievi, err := alternanza.ParseAccoglienza([]byte(`{"inizio":"2026-02-02","rischio":"basso","studenti":12,"tutor":1}`))
	fmt.Println(a.RapportoTutor().Esito, rilievi, err)
	// Output: rispettato [] <nil>
}

func ExamplePopolazione_Partecipazione() {
	p := alternanza.Popolazione{Gruppi: []alternanza.GruppoStudenti{
		{Nome: "Liceo Grassi", Scuola: alternanza.Liceo, Studenti: norma.Known(900), Collocati: norma.Known(420)},
		{Nome: "ITI Galilei", Scuola: alternanza.IstitutoTecnico, Studenti: norma.Known(600), Collocati: norma.Known(600)},
	}}
	r := p.Partecipazione()
	fmt.Println(r.Quota, r.Rilievi[0].Messaggio(norma.Inglese))
	for s, q := range r.Scuole() {
		fmt.Println(s, q.Quota)
	}
	// Output:
	// 68 % 68 % of the students take part; the plan aims at 100 %
	// liceo 46 %
	// istituto-tecnico 100 %
	// istituto-professionale
}

func ExampleParsePopolazione() {
	p, rilievi, err := alternanza.ParsePopolazione([]byte(`{"gruppi":[{"scuola":"liceo","studenti":900,"collocati":900}]}`))
	fmt.Println(p.Partecipazione().Quota, rilievi, err)
	// Output: 100 % [] <nil>
}

// The members of a document and the rows of an explanation, as tables of cases and forms need them.
func ExampleCampiStudente() {
	campi := alternanza.CampiStudente()
	fmt.Println(len(campi), campi[1].Percorso(), campi[1].Cosa.EN)
	_, ok := alternanza.FormaMonteOre().Riga("mancano")
	fmt.Println(ok)
	// Output:
	// 8 anno school year asked about
	// true
}

func ExampleStudente_Campi() {
	s := alternanza.Studente{Scuola: alternanza.Liceo, Percorsi: []alternanza.PercorsoSvolto{{Nome: "Officine Pontine", Frequentate: norma.Known(12 * norma.Ora)}}}
	s.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		fmt.Println(dove, cosa.IT+":", valore)
	})
	// Output:
	// /scuola tipo di scuola: liceo
	// /percorsi/0/nome nome del percorso: Officine Pontine
	// /percorsi/0/frequentate ore frequentate: 12 h
}

func ExampleAccoglienza_Campi() {
	a := alternanza.Accoglienza{Inizio: norma.Giorno(2026, 2, 2), Lavorazioni: norma.Known(false)}
	a.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		fmt.Println(dove, cosa.EN+":", valore)
	})
	// Output:
	// /inizio first day at the host: 2026-02-02
	// /lavorazioni the agreement foresees high-risk work: no
}

func ExamplePopolazione_Campi() {
	p := alternanza.Popolazione{Gruppi: []alternanza.GruppoStudenti{{Nome: "Liceo Grassi", Collocati: norma.Known(420)}}}
	p.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		fmt.Println(dove, cosa.IT+":", valore)
	})
	// Output:
	// /gruppi/0/nome nome del gruppo: Liceo Grassi
	// /gruppi/0/collocati studenti che hanno un percorso: 420
}

func ExampleSchemaStudente() {
	fmt.Printf("%.97s\n", alternanza.SchemaStudente(norma.Inglese))
	// Output:
	// {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Student and paths done","type"
}

func ExampleSchemaAccoglienza() {
	fmt.Printf("%.108s\n", alternanza.SchemaAccoglienza(norma.Italiano))
	// Output:
	// {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Studenti accolti in una struttura","type"
}

func ExampleSchemaPopolazione() {
	fmt.Printf("%.103s\n", alternanza.SchemaPopolazione(norma.Inglese))
	// Output:
	// {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Students and places on paths","type"
}
