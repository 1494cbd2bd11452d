package pfi_test

import (
	"encoding/json"
	"fmt"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

// stampa prints the fields of a form that are filled in, or about which there is something to say.
func stampa(sezioni []pfi.Sezione) {
	for _, s := range sezioni {
		fmt.Println(s.Numero, s.Titolo.IT)
		for _, g := range s.Gruppi {
			for _, c := range g.Campi {
				if c.Valore != "" {
					fmt.Printf("  %s: %s\n", c.Cosa.IT, norma.Italiano.Valore(c.Valore))
				}
				for _, r := range c.Rilievi {
					fmt.Printf("  %s: %s\n", c.Cosa.IT, r.Messaggio(norma.Italiano))
				}
			}
		}
	}
}

// The file of an apprentice on the hiring day, with the contract in it.
func ExampleDossier_Modulo() {
	s := pfi.Dossier{
		Apprendista: "Giulia Bianchi", Alla: norma.Giorno(2026, 9, 1),
		Percorso: apprendistato.Qualifica, Inizio: norma.Giorno(2026, 9, 1), Fine: norma.Giorno(2029, 8, 31),
		Documenti: []pfi.DocumentoDossier{{Voce: pfi.ContrattoAssunzione, Giorno: norma.Giorno(2026, 8, 28)}},
	}
	stampa(s.Modulo(nil))
	// Output:
	// 1 Apprendista e percorso
	//   apprendista: Giulia Bianchi
	//   a che cosa porta il contratto: qualifica
	//   giorno di assunzione: 1/9/2026
	//   ultimo giorno del periodo di formazione, proroghe comprese: 31/8/2029
	//   giorno a cui il dossier è aggiornato: 1/9/2026
	// 2 Documenti
	//   quale documento: contratto-di-assunzione
	//   giorno del documento: 28/8/2026
}

// A minor's record: whether the parents were told is not said.
func ExampleInformativa_Modulo() {
	i := pfi.Informativa{
		Percorso: apprendistato.Diploma, Inizio: norma.Giorno(2026, 9, 1), Nascita: norma.Giorno(2009, 11, 20),
		Giorno: norma.Giorno(2026, 7, 10), Intesa: norma.Known(true),
		Temi: []apprendistato.Tema{apprendistato.AspettiECoerenza, apprendistato.ProtocolloEPFI, apprendistato.Selezione, apprendistato.DoppioStatus},
	}
	v := i.Validate(apprendistato.Lazio())
	stampa(i.Modulo(v.Rilievi))
	// Output:
	// 1 Informazione all'apprendista
	//   a che cosa porta il contratto: diploma
	//   giorno di assunzione: 1/9/2026
	//   giorno di nascita dell'apprendista: 20/11/2009
	//   giorno dell'informazione: 10/7/2026
	//   d'intesa con il datore di lavoro: sì
	//   informato anche chi esercita la responsabilità genitoriale: manca un dato senza il quale non si può decidere
	//   temi trattati: aspetti-e-coerenza, protocollo-e-pfi, selezione, doppio-status
}

// A report without evidence, which is no duty, and without the signature of the research body, which is one.
func ExampleRapportoRicerca_Modulo() {
	q := pfi.RapportoRicerca{
		Inizio: norma.Giorno(2026, 3, 1), Fine: norma.Giorno(2028, 2, 29), Redazione: norma.Giorno(2028, 2, 29),
		Obiettivi: "Un sensore di nitrati da campo", Metodologie: "Elettrodi serigrafati", RisultatiIntermedi: "Prototipo",
		RisultatiConclusivi: "Sensore validato su tre bacini", Autonomia: "Conduce da solo le misure",
		Firme: pfi.FirmeRapportoRicerca{Apprendista: norma.Giorno(2028, 2, 29), Impresa: norma.Giorno(2028, 2, 29)},
	}
	v := q.Validate(apprendistato.Lazio())
	stampa(q.Modulo(v.Rilievi)[2:])
	// Output:
	// 3 Firme
	//   firma dell'apprendista: 29/2/2028
	//   firma dell'impresa: 29/2/2028
	//   firma dell'ente di ricerca: manca un dato senza il quale non si può decidere
}

// The scheme of an agreement: the parties, then its articles.
func ExampleProtocollo_Modulo() {
	p := pfi.Protocollo{Luogo: "Latina", Mesi: norma.Known(36), Percorsi: []apprendistato.Percorso{apprendistato.PerITS}}
	stampa(p.Modulo(nil))
	// Output:
	// 1 Parti e premesse
	// 2 Oggetto (art. 1)
	// 3 Tipologia e durata dei percorsi (art. 2)
	//   percorsi di cui tratta: its
	// 4 Tipologia e individuazione dei destinatari (art. 3)
	// 5 Clausole degli articoli da 2 a 8
	// 6 Decorrenza e durata (art. 8)
	//   durata dalla stipula, in mesi: 36
	//   luogo della stipula: Latina
}

// Every document walks its members in the same way.
func ExampleProtocollo_Campi() {
	riga := func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		fmt.Println(dove, cosa.EN+":", valore)
	}
	p := pfi.Protocollo{Mesi: norma.Known(36)}
	p.Campi(riga)
	s := pfi.Dossier{Annuale: norma.Known(false)}
	s.Campi(riga)
	q := pfi.RapportoRicerca{Ente: "CNR"}
	q.Campi(riga)
	i := pfi.Informativa{Giorno: norma.Giorno(2026, 7, 10)}
	i.Campi(riga)
	// Output:
	// /mesi length from the signature, in months: 36
	// /annuale an attestation is foreseen at the end of each training year: no
	// /ente research body: CNR
	// /giorno day of the information: 2026-07-10
}

// Each document has its JSON Schema, in either language.
func ExampleSchemaProtocollo() {
	for _, schema := range [][]byte{
		pfi.SchemaProtocollo(norma.Italiano), pfi.SchemaDossier(norma.Italiano), pfi.SchemaRapportoRicerca(norma.Inglese), pfi.SchemaInformativa(norma.Inglese),
	} {
		var s struct{ Title, Type string }
		err := json.Unmarshal(schema, &s)
		fmt.Println(s.Title, s.Type, err)
	}
	// Output:
	// Protocollo tra istituzione formativa e datore di lavoro object <nil>
	// Dossier individuale dell'apprendista object <nil>
	// Final report of research object <nil>
	// Information to the apprentice object <nil>
}
