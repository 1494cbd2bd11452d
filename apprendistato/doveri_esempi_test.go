package apprendistato_test

import (
	"encoding/json"
	"fmt"

	"github.com/shopspring/decimal"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// The Region is silent: until its notice comes, the employer's choice is projected from the last day for it. 29 May plus 45 days,
// then 30 more.
func ExampleDisciplina_Scadenze() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Professionalizzante,
		Inizio:      norma.Giorno(2026, 6, 1),
		Fine:        norma.Giorno(2029, 5, 31),
		Stagionale:  norma.Known(false),
		Apprendista: apprendistato.Apprendista{Titolo: apprendistato.DiplomaSuperiore},
		Offerta: apprendistato.Offerta{
			Finanziata: norma.Known(true), Iscrizione: norma.Known(true), Comunicazione: norma.Giorno(2026, 5, 29),
		},
	}
	d := apprendistato.Lazio()
	fmt.Println("obbligatoria:", d.OffertaPubblica(&c).Obbligatoria)
	r := d.Scadenze(&c)
	fmt.Println("avviso entro il", r.Avviso.Prorogato)
	fmt.Println("scelta entro il", r.Scelta.Prorogato, r.Proiettata)
	// Output:
	// obbligatoria: si
	// avviso entro il 2026-07-13
	// scelta entro il 2026-08-12 true
}

// Two seasons of three months with one employer: eight hours each for who has a diploma.
func ExampleDisciplina_Sequenza() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Professionalizzante,
		Inizio:      norma.Giorno(2026, 12, 1),
		Fine:        norma.Giorno(2027, 2, 28),
		Stagionale:  norma.Known(true),
		Apprendista: apprendistato.Apprendista{Titolo: apprendistato.DiplomaSuperiore},
		Precedenti: []apprendistato.Precedente{{
			Inizio: norma.Giorno(2026, 6, 1), Fine: norma.Giorno(2026, 8, 31), Titolo: apprendistato.DiplomaSuperiore,
		}},
	}
	r := apprendistato.Lazio().Sequenza(&c)
	fmt.Println(r.Ore, r.Finestra)
	// Output: 16 h 2026-06-01/2029-05-31
}

// Four hours of general safety training out of eighty.
func ExampleFormazionePubblica_Crediti() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Professionalizzante,
		Inizio:      norma.Giorno(2026, 6, 1),
		Fine:        norma.Giorno(2029, 5, 31),
		Stagionale:  norma.Known(false),
		Apprendista: apprendistato.Apprendista{Titolo: apprendistato.DiplomaSuperiore},
		Crediti:     []crediti.Credito{{Tipo: crediti.SicurezzaGenerale, Ore: norma.Known(4 * norma.Ora), Attestato: norma.Known(true)}},
	}
	r := apprendistato.Lazio().FormazionePubblica(&c)
	k := r.Crediti()
	fmt.Println(k.Prima, "-", k.Tolte, "=", k.Restano, r.Ore)
	// Output: 80 h - 4 h = 76 h 76 h
}

// A year of the qualifica: 594 hours at the institution, 396 in the firm at a tenth of 9.377 euros an hour. On the professionalising
// path training hours are hours of work: 40 times 9.377.
func ExampleRetribuzione_Importo() {
	paga := decimal.RequireFromString("9.377")
	d := apprendistato.Lazio()
	r := d.Retribuzione(&apprendistato.Contratto{Percorso: apprendistato.Qualifica, Inizio: norma.Giorno(2026, 9, 14)})
	euro, noto := r.Importo(594*norma.Ora, 396*norma.Ora, paga)
	fmt.Println(r.Esterna.Valore, r.Interna.Valore, euro, apprendistato.Centesimi(euro).StringFixed(2), noto)

	r = d.Retribuzione(&apprendistato.Contratto{Percorso: apprendistato.Professionalizzante, Inizio: norma.Giorno(2026, 6, 1)})
	euro, noto = r.Importo(0, 40*norma.Ora, paga)
	fmt.Println(r.Regime().Valore, euro, noto)
	// Output:
	// 0 % 10 % 371.3292 371.33 true
	// piena 375.08 true
}

func ExampleDecimale() {
	fmt.Println(apprendistato.Decimale(norma.Percento(35).Of(1056 * norma.Ora)))
	// Output: 369.6
}

// A qualifica that ends after four months of work: the skills are attested, and validated.
func ExampleDisciplina_Attestazione() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Qualifica,
		Inizio:      norma.Giorno(2026, 9, 1),
		Fine:        norma.Giorno(2029, 8, 31),
		Svolgimento: apprendistato.Svolgimento{Cessazione: norma.Giorno(2026, 12, 31)},
	}
	r := apprendistato.Lazio().Attestazione(&c)
	fmt.Println(r.Lavoro)
	for s := range r.Diritti() {
		fmt.Println(s.Diritto.Valore, s.Dal, s.Spetta, "—", s.Diritto.Rif)
	}
	// Output:
	// P4M
	// attestazione-delle-competenze 2026-11-30 si — reg. reg. Lazio 7/2017, art. 12, c. 4
	// validazione-delle-competenze 2026-11-30 si — reg. reg. Lazio 7/2017, all. A, art. 6, c. 6
}

// Who tells a minor's parents what, and where he may go back to.
func ExampleDisciplina_Informazione() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Diploma,
		Inizio:      norma.Giorno(2026, 9, 1),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2009, 11, 20)},
	}
	r := apprendistato.Lazio().Informazione(&c)
	fmt.Println(r.Informa().Valore, "con", r.Intesa().Valore, "a", r.Destinatario().Valore, "e genitori:", r.Genitori)
	for t := range r.Temi() {
		fmt.Println("-", t.Valore, t.Rif)
	}
	fmt.Println(r.Rientro().Valore, r.Rientro().Rif)
	// Output:
	// istituzione-formativa con datore-di-lavoro a apprendista e genitori: si
	// - aspetti-e-coerenza reg. reg. Lazio 7/2017, art. 8, c. 1, lett. a)
	// - protocollo-e-pfi reg. reg. Lazio 7/2017, art. 8, c. 1, lett. b)
	// - selezione reg. reg. Lazio 7/2017, art. 8, c. 1, lett. c)
	// - doppio-status reg. reg. Lazio 7/2017, art. 8, c. 1, lett. d)
	// percorso-scolastico-o-formativo-ordinario reg. reg. Lazio 7/2017, art. 8, c. 2
}

// What the title and the certificate of a professional diploma need: the model is annex 6 of the agreement of 2011.
func ExampleDisciplina_Certificazione() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Diploma,
		Inizio:      norma.Giorno(2026, 9, 14),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2008, 4, 2)},
	}
	r := apprendistato.Lazio().Certificazione(&c)
	fmt.Println("modello", r.Modello().Valore, r.Modello().Rif)
	for f := range r.Firme() {
		fmt.Println(f.Valore, f.Rif)
	}
	for v := range r.Voci() {
		if v.Voce.Rif.Parti().Comma == "1" {
			fmt.Println("-", v.Voce.Valore)
		}
	}
	// Output:
	// modello 6 reg. reg. Lazio 7/2017, art. 12, c. 3
	// ente-titolare reg. reg. Lazio 7/2017, art. 12, c. 6
	// - esito-positivo-delle-prove-finali
	// - valutazioni-dei-tutor-nel-dossier
	// - risultati-di-apprendimento-del-pfi
}

func ExampleDisciplina_Registrazione() {
	c := apprendistato.Contratto{Percorso: apprendistato.Professionalizzante, Inizio: norma.Giorno(2026, 6, 1)}
	r := apprendistato.Lazio().Registrazione(&c)
	fmt.Println(r.Soggetto().Valore, r.Strumento().Valore, r.Strumento().Rif)
	fmt.Println("finché non c'è:", r.NelleMore().Valore, "o", r.Alternativa().Valore, r.NelleMore().Rif)
	// Output:
	// datore-di-lavoro fascicolo-elettronico reg. reg. Lazio 7/2017, art. 17, c. 2
	// finché non c'è: documento o modulistica-ccnl reg. reg. Lazio 7/2017, art. 17, c. 3
}

func ExampleContratto_Campi() {
	c := apprendistato.Contratto{Percorso: apprendistato.Professionalizzante, Inizio: norma.Giorno(2026, 6, 1), Stagionale: norma.Known(true)}
	c.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		fmt.Printf("%s (%s): %s\n", dove, cosa.IT, norma.Italiano.Valore(valore))
	})
	// Output:
	// /percorso (a che cosa porta il contratto): professionalizzante
	// /inizio (giorno di assunzione): 1/6/2026
	// /stagionale (assunzione per attività stagionali): sì
}

// Each document has its JSON Schema, in either language.
func ExampleSchemaContratto() {
	for _, schema := range [][]byte{
		apprendistato.SchemaContratto(norma.Italiano), apprendistato.SchemaTabella(norma.Inglese), apprendistato.SchemaRicevuta(norma.Inglese),
	} {
		var s struct{ Title, Type string }
		err := json.Unmarshal(schema, &s)
		fmt.Println(s.Title, s.Type, err)
	}
	// Output:
	// Contratto di apprendistato object <nil>
	// Discipline of apprenticeship object <nil>
	// Receipt of an evaluation object <nil>
}
