package alternanza_test

import (
	"fmt"

	"norma"
	"norma/alternanza"
	"norma/cp2011"
	"norma/ipa"
)

// officinaRossi is the profile of a garage as its owner has sent it: he has forgotten when students may come, and mistyped a code.
const officinaRossi = `{
	"ospite": {
		"tipo": "impresa", "denominazione": "Autofficina Rossi s.n.c.", "codiceFiscale": "02345670596", "pec": "autofficinarossi@legalmail.it",
		"sede": {"via": "Via Appia 12", "cap": "04100", "comune": "Latina", "provincia": "LT"}
	},
	"offerte": [{
		"tipo": "alternanza", "massimo": 2,
		"attivita": [{
			"descrizione": "Diagnosi e manutenzione dei motori", "figure": ["6.2.3.1.1", "6.2.3.9"], "posti": 3,
			"luogo": {"via": "Via Appia 12", "cap": "04100", "comune": "Latina", "provincia": "LT"},
			"contatto": {"nome": "Marco Rossi", "telefono": "0773 123456"}
		}]
	}]
}`

func ExampleParseProfilo() {
	p, rilievi, err := alternanza.ParseProfilo([]byte(officinaRossi))
	if err != nil {
		fmt.Println(err) // not JSON at all
		return
	}
	for _, r := range rilievi {
		fmt.Printf("%s: %s [%s]\n", r.Dove, r.Messaggio(norma.Inglese), r.Rif)
	}
	fmt.Println(p.Ospite.Denominazione, p.Ospite.Sede.Regione().Nome(), p.Offerte[0].Attivita[0].Figure)
	// Output:
	// /offerte/0/attivita/0/figure/1: the CP2011 has no code 6.2.3.9; the nearest one above it: 6.2.3 [presentazione RASL, sez. 12]
	// Autofficina Rossi s.n.c. Lazio [6.2.3.1.1]
}

func ExampleProfilo_Validate() {
	p, _, _ := alternanza.ParseProfilo([]byte(officinaRossi))
	v := p.Validate()
	fmt.Println(v.Esito, v.Alternanza.Posti)
	for _, r := range v.Rilievi {
		fmt.Printf("%s %s: %s [%s]\n", r.Gravita(), r.Dove, r.Messaggio(norma.Italiano), r.Rif)
	}
	// Output:
	// violato 3
	// errore /offerte/0/periodi: manca un dato obbligatorio dell'offerta [l. 107/2015, art. 1, c. 41, lett. a)]
	// avviso /offerte/0/massimo: i posti delle attività sono 3, il numero massimo di studenti 2 [presentazione RASL, sez. 12]
}

func ExampleProfilo_Anteprima() {
	p, _, _ := alternanza.ParseProfilo([]byte(officinaRossi))
	fmt.Print(p.Anteprima().Text(norma.Inglese))
	// Output:
	// profile in the register [presentazione RASL, sez. 13]
	//   host: Autofficina Rossi s.n.c. [presentazione RASL, sez. 1]
	//     kind of host: impresa [presentazione RASL, sez. 1]
	//     seat: Via Appia 12, 04100 Latina (LT) [presentazione RASL, sez. 9]
	//     certified mail (PEC): autofficinarossi@legalmail.it [presentazione RASL, sez. 9]
	//   offer: alternanza [presentazione RASL, sez. 11]
	//     maximum number of students: 2 [l. 107/2015, art. 1, c. 41, lett. a)]
	//     activity: 1.1 [presentazione RASL, sez. 12]
	//       description: Diagnosi e manutenzione dei motori [presentazione RASL, sez. 12]
	//       professional figure: 6.2.3.1.1 [presentazione RASL, sez. 12]
	//         title: Meccanici motoristi e riparatori di veicoli a motore
	//       seats available: 3 [presentazione RASL, sez. 12]
	//       where: Via Appia 12, 04100 Latina (LT) [presentazione RASL, sez. 12]
	//       whom to contact: Marco Rossi [presentazione RASL, sez. 12]
	//         telephone: 0773 123456
}

func ExampleProfilo_Campi() {
	p, _, _ := alternanza.ParseProfilo([]byte(`{"ospite":{"tipo":"professionista"},"offerte":[{"massimo":1}]}`))
	p.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		fmt.Println(dove, cosa.IT+":", valore)
	})
	// Output:
	// /ospite/tipo tipo di soggetto: professionista
	// /offerte/0/massimo numero massimo di studenti: 1
}

func ExampleCampiProfilo() {
	for _, c := range alternanza.CampiProfilo()[20:22] {
		fmt.Println(c.Percorso(), c.Cosa.EN, c.Tipo, c.Parole)
	}
	// Output:
	// offerte[].tipo kind of offer parola [alternanza apprendistato]
	// offerte[].massimo maximum number of students intero []
}

func ExampleSchemaProfilo() {
	fmt.Printf("%.79s\n", alternanza.SchemaProfilo(norma.Inglese))
	// Output:
	// {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Profile of a
}

func ExampleProfilo_MarshalJSON() {
	p := alternanza.Profilo{Offerte: []alternanza.Offerta{{
		Tipo:     alternanza.Alternanza,
		Periodi:  []alternanza.PeriodoAnno{{Dal: alternanza.NewGiornoAnno(6, 10), Al: alternanza.NewGiornoAnno(7, 31)}},
		Attivita: []alternanza.Attivita{{Figure: []cp2011.Codice{cp2011.MustParse("5.2.2.3.2")}}},
	}}}
	b, _ := p.MarshalJSON()
	fmt.Printf("%s\n", b)
	// Output:
	// {"offerte":[{"tipo":"alternanza","periodi":[{"dal":"06-10","al":"07-31"}],"attivita":[{"figure":["5.2.2.3.2"]}]}]}
}

func ExampleProfilo_Find() {
	p, _, _ := alternanza.ParseProfilo([]byte(`{"offerte":[{"attivita":[{"codice":"BIB"},{"descrizione":"Archivio"}]}]}`))
	for _, nome := range []string{"BIB", "1.2", "MUSEO"} {
		s, ok := p.Find(nome)
		fmt.Println(nome, ok, s.Puntatore())
	}
	// Output:
	// BIB true /offerte/0/attivita/0
	// 1.2 true /offerte/0/attivita/1
	// MUSEO false /offerte/0/attivita/0
}

func ExampleProfilo_Clone() {
	p := alternanza.Profilo{Requisiti: []alternanza.Requisito{alternanza.SpaziAdeguati}}
	q := p.Clone()
	q.Requisiti[0] = alternanza.SenzaBarriere
	fmt.Println(p.Requisiti, q.Requisiti)
	// Output:
	// [spazi-adeguati] [senza-barriere]
}

func ExampleOspiteDi() {
	codice, _ := ipa.ParseCodiceIPA("c_e472")
	o := alternanza.OspiteDi(&ipa.Ente{
		Codice: codice, Denominazione: "Comune di Latina", CodiceFiscale: "00097020598", Sito: "www.comune.latina.it",
		Indirizzo: "Piazza del Popolo, 1", CAP: "04100", Comune: "Latina", Provincia: "LT",
		Caselle: ipa.NewCaselle(ipa.Casella{Indirizzo: "urp@comune.latina.it", Tipo: ipa.AltraPosta}, ipa.Casella{Indirizzo: "protocollo@pec.comune.latina.it", Tipo: ipa.PEC}),
	})
	fmt.Println(o.Tipo.Nome(norma.Inglese), o.Denominazione, o.CodiceIPA, o.PEC)
	fmt.Println(o.Sede)
	// Output:
	// public body Comune di Latina c_e472 protocollo@pec.comune.latina.it
	// Piazza del Popolo, 1, 04100 Latina (LT)
}

func ExampleProvincia_Regione() {
	fmt.Println(alternanza.Provincia("LT").Regione().Nome(), alternanza.Provincia("BZ").Regione().Nome(), len(alternanza.AllProvince()))
	// Output:
	// Lazio Trentino-Alto Adige 111
}

func ExampleParseGiornoAnno() {
	g, err := alternanza.ParseGiornoAnno("06-15")
	fmt.Println(g.Mese(), g.Giorno(), err)
	_, err = alternanza.ParseGiornoAnno("15/6")
	fmt.Println(err)
	// Output:
	// 6 15 <nil>
	// giorno dell'anno "15/6": atteso un giorno che esista, scritto MM-GG (posizione 0)
}

// A ski school takes students from December to Easter, over New Year's day.
func ExamplePeriodoAnno_Contains() {
	p := alternanza.PeriodoAnno{Dal: alternanza.NewGiornoAnno(12, 1), Al: alternanza.NewGiornoAnno(4, 10)}
	fmt.Println(p.Contains(norma.Giorno(2026, 12, 28)), p.Contains(norma.Giorno(2027, 1, 8)), p.Contains(norma.Giorno(2027, 5, 3)))
	for m := range p.Mesi().All() {
		fmt.Print(m, " ")
	}
	// Output:
	// true true false
	// 1 2 3 4 12
}

const liceoInBiblioteca = `{
	"scuola": {"denominazione": "Liceo Dante Alighieri", "meccanografico": "LTPC02000C"}, "ospite": "00097020598", "attivita": "BIB",
	"figure": ["2.5.4.5.2"], "inizio": "2026-06-15", "fine": "2026-06-26", "studenti": 3, "stipula": "2026-05-04"
}`

func ExampleParseConvenzione() {
	c, rilievi, err := alternanza.ParseConvenzione([]byte(liceoInBiblioteca))
	fmt.Println(c.Scuola.Denominazione, c.Attivita, c.Periodo(), rilievi, err)
	// Output:
	// Liceo Dante Alighieri BIB 2026-06-15/2026-06-26 [] <nil>
}

// Three students would come to the library while six of another school are there: it has eight seats.
func ExampleConvenzione_Check() {
	p, _, _ := alternanza.ParseProfilo([]byte(`{
		"ospite": {"codiceFiscale": "00097020598"},
		"offerte": [{"tipo": "alternanza", "massimo": 12, "periodi": [{"dal": "06-10", "al": "07-31"}], "attivita": [
			{"codice": "BIB", "figure": ["2.5.4.5.2"], "posti": 8}
		]}]
	}`))
	c, _, _ := alternanza.ParseConvenzione([]byte(liceoInBiblioteca))
	altra := alternanza.Convenzione{
		Attivita: "BIB", Studenti: norma.Known(6), Inizio: norma.Giorno(2026, 6, 22), Fine: norma.Giorno(2026, 7, 3),
	}
	r := c.Check(&p, []alternanza.Convenzione{altra})
	fmt.Println(r.Esito, r.Posti, r.Massimo)
	for _, q := range r.Rilievi {
		fmt.Println(q.Dove, q.Messaggio(norma.Inglese))
	}
	// Output:
	// violato 2 6
	// /studenti the students are 3, the seats left 2
}

func ExampleCampiConvenzione() {
	for _, c := range alternanza.CampiConvenzione()[2:4] {
		fmt.Println(c.Percorso(), c.Tipo)
	}
	// Output:
	// ospite testo
	// attivita testo
}

func ExampleSchemaConvenzione() {
	fmt.Printf("%.101s\n", alternanza.SchemaConvenzione(norma.Italiano))
	// Output:
	// {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Convenzione tra scuola e soggetto
}
