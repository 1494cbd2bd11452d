package apprendistato_test

import (
	"encoding/json"
	"fmt"

	"norma"
	"norma/apprendistato"
)

// A region's discipline as a document: it says what it governs and its own figures; the rest is State law.
func ExampleParseTabella() {
	tabella, rilievi, err := apprendistato.ParseTabella([]byte(`{
		"nome": "Molise, invenzione", "regione": "molise",
		"vigore": {"valore": {"dal": "2020-01-01"}, "rif": "r.r. Molise 1/2099, art. 3"},
		"percorsi": ["professionalizzante"], "rinvio": "r.r. Molise 1/2099, art. 2",
		"durata": [{"percorso": "professionalizzante",
			"minimo": {"valore": 6, "rif": "d.lgs. 81/2015, art. 42, c. 2"},
			"massimo": {"valore": 30, "rif": "r.r. Molise 1/2099, art. 1"}}]
	}`))
	fmt.Println(len(rilievi), err)
	d, rilievi := apprendistato.NewDisciplina(tabella)
	for _, r := range rilievi {
		fmt.Println(r.Dove, r.Messaggio(norma.Italiano), r.Rif)
	}
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Professionalizzante,
		Inizio:      norma.Giorno(2026, 6, 1),
		Fine:        norma.Giorno(2029, 5, 31),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2006, 4, 12)},
	}
	r := d.DurataFormazione(&c)
	fmt.Println(r.Esito, r.Rilievi[0].Rif, r.Simulato)
	fmt.Println(d.Ammissione(&c).Esito) // by the State's ages
	// Output:
	// 0 <nil>
	// /durata/0/massimo la tabella dice 30; la norma statale dice 36 d.lgs. 81/2015, art. 44, c. 2
	// violato reg. reg. Molise 1/2099, art. 1 true
	// rispettato
}

// A figure of law in the document of a table.
func ExampleTabella_MarshalJSON() {
	tabella := apprendistato.Tabella{Nome: "Stato", Sospensione: apprendistato.Nazionale().Tabella().Sospensione}
	b, err := json.Marshal(tabella)
	fmt.Println(string(b), err)
	// Output:
	// {"nome":"Stato","sospensione":{"valore":30,"rif":"d.lgs. 81/2015, art. 42, c. 5, lett. g)","fonte":"riferita"}} <nil>
}

// The State's discipline answers what was read of it; the hours of public training are for the regions to set.
func ExampleNazionale() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Professionalizzante,
		Inizio:      norma.Giorno(2026, 6, 1),
		Fine:        norma.Giorno(2029, 5, 31),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2006, 4, 12), Titolo: apprendistato.DiplomaSuperiore},
	}
	d := apprendistato.Nazionale()
	fmt.Println(d.Ammissione(&c).Esito, d.DurataFormazione(&c).Esito)
	f := d.FormazionePubblica(&c)
	_, note := f.Ore.Value()
	fmt.Println(f.Esito, note)
	// Output:
	// rispettato rispettato
	// non-applicabile false
}

// What Lazio and the State say differently of a contract, with both provisions.
func ExampleCompare() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.DiplomaDaQualifica,
		Inizio:      norma.Giorno(2026, 9, 1),
		Fine:        norma.Giorno(2027, 8, 31),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2007, 3, 1)},
	}
	for d := range apprendistato.Compare(apprendistato.Lazio(), apprendistato.Nazionale(), []apprendistato.Contratto{c}) {
		if d.Dove == "durataFormazione.massimo" || d.Dove == "registrazione.strumento" {
			fmt.Printf("%s: %s [%s] / %s [%s]\n", d.Cosa().IT, d.A.Valore, d.A.Rif, d.B.Valore, d.B.Rif)
		}
	}
	// Output:
	// limite massimo: P12M [reg. reg. Lazio 7/2017, art. 4, c. 1, lett. c)] / P12M [d.i. 12 ottobre 2015, art. 4, c. 1, lett. e)]
	// in: fascicolo-elettronico [reg. reg. Lazio 7/2017, art. 12, c. 8] /  []
}
