package pfi_test

import (
	"fmt"
	"os"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

// unPiano is the plan of an apprentice cook.
func unPiano() pfi.Piano {
	b, err := os.ReadFile("testdata/qualifica.json")
	if err != nil {
		panic(err)
	}
	p, _, err := pfi.ParsePiano(b)
	if err != nil {
		panic(err)
	}
	return p
}

func ExampleParsePiano() {
	p, rilievi, err := pfi.ParsePiano([]byte(`{
		"datore": {"denominazione": "Trattoria Il Cortile", "partitaIVA": "04123650584"},
		"apprendista": {"cognome": "Ferri", "nome": "Luca", "permesso": {"scadenza": "31/12/2027"}},
		"contratto": {"percorso": "qualifica", "inizio": "2025-09-15"},
		"timbro": "visto"
	}`))
	fmt.Println(p.Apprendista.String(), p.Contratto.Inizio, err)
	for _, r := range rilievi {
		fmt.Println(r.Dove, r.Messaggio(norma.Italiano))
	}
	// Output:
	// Ferri Luca 2025-09-15 <nil>
	// /apprendista/permesso/scadenza "31/12/2027" non è un giorno che esista, scritto AAAA-MM-GG
	// /timbro il membro «timbro» non è conosciuto: è conservato e non è usato
}

func ExamplePiano_Validate() {
	p := unPiano()
	p.Rapporto.Ingresso = ""                                    // the level on entry is missing
	p.Apprendista.Genitori[1].Firma = norma.Giorno(2025, 9, 16) // a parent signs after the hiring
	v := p.Validate(apprendistato.Lazio())
	fmt.Println(v.Esito, v.Tipologia)
	for _, r := range v.Rilievi {
		fmt.Printf("%s: %s [%s]\n", r.Dove, r.Messaggio(norma.Italiano), r.Rif)
	}
	// Output:
	// violato iefp
	// /rapporto/ingresso: manca il livello di inquadramento dell'apprendista [reg. reg. Lazio 7/2017, art. 6, c. 2, lett. e)]
	// /apprendista/genitori/1/firma: chi esercita la responsabilità genitoriale ha firmato in data 16/9/2025: il contratto si avvia solo con la firma entro il 15/9/2025 [reg. reg. Lazio 7/2017, all. B, sez. 5, nota 13]
}

func ExampleEsamePiano_Elementi() {
	p := unPiano()
	p.Formazione.InImpresa = nil
	for m := range p.Validate(apprendistato.Lazio()).Elementi() {
		if !m.Presente {
			fmt.Println(m.Contenuto, m.Rif)
		}
	}
	// Output:
	// competenze-in-impresa reg. reg. Lazio 7/2017, art. 6, c. 2, lett. h)
}

func ExamplePiano_Firme() {
	p := unPiano()
	p.Contratto.PFI = apprendistato.PFI{}
	p.Apprendista.Genitori = p.Apprendista.Genitori[:1]
	p.Apprendista.Genitori[0].Firma = norma.Data{}
	s := p.Firme(apprendistato.Lazio())
	fmt.Println(s.Firmabile, s.Firmato, s.Entro)
	for f := range s.Firmatari() {
		fmt.Println(f.Chi, f.Nome)
	}
	// Output:
	// true false 2025-09-15
	// apprendista Ferri Luca
	// datore-di-lavoro Bianchi Paola
	// istituzione-formativa Ricci Marco
	// genitori Ferri Andrea
}

func ExampleCompare() {
	prima, dopo := unPiano(), unPiano()
	dopo.Data = norma.Giorno(2026, 2, 2)
	dopo.Istituzione.Tutor.Telefono = "06 555 0180"
	dopo.Contratto.Figura.Indirizzo = "sala-bar"
	r := pfi.Compare(apprendistato.Lazio(), &prima, &dopo)
	for _, d := range r.Differenze {
		fmt.Printf("%s: %s -> %s\n", d.Cosa.IT, d.Prima, d.Dopo)
	}
	for _, f := range r.Rilievi {
		fmt.Println(f.Dove, f.Messaggio(norma.Italiano))
	}
	fmt.Println(r.Esito, r.Fermo)
	// Output:
	// telefono: 06 555 0179 -> 06 555 0180
	// indirizzo della figura: preparazione-pasti -> sala-bar
	// data del piano: 2025-09-09 -> 2026-02-02
	// /contratto/figura/indirizzo il piano può essere modificato, ma non per conseguire «sala-bar»: il titolo da conseguire resta quello di prima
	// violato reg. reg. Lazio 7/2017, art. 6, c. 3
}

func ExamplePiano_Modulo() {
	p := unPiano()
	p.Datore.Telefono = ""
	v := p.Validate(apprendistato.Lazio())
	for _, s := range p.Modulo(v.Rilievi)[:1] {
		fmt.Println(s.Numero, s.Titolo.IT)
		for _, g := range s.Gruppi[3:5] {
			fmt.Printf("  [%s]\n", g.Titolo.IT)
			for _, c := range g.Campi[:3] {
				fmt.Printf("  %s: %s %v\n", c.Cosa.IT, c.Valore, len(c.Rilievi))
			}
		}
	}
	// Output:
	// 1 Datore di lavoro
	//   []
	//   codice fiscale: 04123650584 0
	//   partita IVA: 04123650584 0
	//   telefono:  1
	//   [Rappresentante legale]
	//   cognome: Bianchi 0
	//   nome: Paola 0
	//   codice fiscale: BNCPLA75E54H501Y 0
}

func ExamplePiano_Campi() {
	p := pfi.Piano{Luogo: "Roma", Data: norma.Giorno(2025, 9, 9)}
	p.Contratto.Percorso = apprendistato.Qualifica
	p.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		fmt.Printf("%s (%s) = %s\n", dove, cosa.IT, norma.Italiano.Valore(valore))
	})
	// Output:
	// /contratto/percorso (a che cosa porta il contratto) = qualifica
	// /luogo (luogo) = Roma
	// /data (data del piano) = 9/9/2025
}

func ExampleCampiPiano() {
	for _, c := range pfi.CampiPiano()[:3] {
		fmt.Println(c.Percorso(), c.Tipo, c.Cosa.EN)
	}
	// Output:
	// datore.denominazione testo name
	// datore.sedeLegale.indirizzo testo address
	// datore.sedeLegale.cap testo postcode
}

func ExampleSchemaPiano() {
	fmt.Println(string(pfi.SchemaPiano(norma.Inglese)[:99]))
	// Output:
	// {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Individual training plan","type"
}
