package crediti_test

import (
	"cmp"
	"fmt"

	"norma"
	"norma/crediti"
)

// Giulia holds a lower secondary diploma, and so has 120 hours to do. In an earlier apprenticeship she completed a module about the
// same areas; with her she brings the certificate of four hours of general safety training.
func ExampleApply() {
	lazio := crediti.Tabella{Moduli: "reg. reg. Lazio 7/2017, art. 16, c. 1", Sicurezza: "reg. reg. Lazio 7/2017, art. 16, c. 2"}
	offerta := []crediti.Area{crediti.Comunicazione, crediti.Digitali}

	r := crediti.Apply(120*norma.Ora, []crediti.Credito{
		{
			Tipo:      crediti.Modulo,
			Codice:    "LAZIO-2024-0117",
			Origine:   crediti.Apprendistato,
			Aree:      []crediti.Area{crediti.Digitali, crediti.Comunicazione},
			Ore:       norma.Known(40 * norma.Ora),
			Attestato: norma.Known(true),
		},
		{
			Tipo:      crediti.SicurezzaGenerale,
			Ore:       norma.Known(4 * norma.Ora),
			Attestato: norma.Known(true),
		},
	}, offerta, lazio, "/crediti")

	fmt.Printf("%s - %s = %s (%s)\n", r.Prima, r.Tolte, r.Restano, r.Esito)
	// Output:
	// 120 h - 44 h = 76 h (rispettato)
}

// Matteo holds a diploma, and so has 80 hours to do. Of what he claims a school course is no module of an earlier apprenticeship, and
// of the second module nobody has said whether he completed it.
func ExampleRiconoscimento_Voci() {
	lazio := crediti.Tabella{Moduli: "reg. reg. Lazio 7/2017, art. 16, c. 1", Sicurezza: "reg. reg. Lazio 7/2017, art. 16, c. 2"}
	claimed := []crediti.Credito{
		{
			Tipo: crediti.Modulo, Codice: "LAZIO-2023-0204", Origine: crediti.Apprendistato,
			Ore: norma.Known(40 * norma.Ora), Attestato: norma.Known(true), Analogo: norma.Known(true),
		},
		{
			Tipo: crediti.Modulo, Codice: "ITIS-GALILEI-INFORMATICA", Origine: crediti.AltraOrigine,
			Ore: norma.Known(30 * norma.Ora), Attestato: norma.Known(true), Analogo: norma.Known(true),
		},
		{
			Tipo: crediti.Modulo, Codice: "LAZIO-2024-0117", Origine: crediti.Apprendistato,
			Ore: norma.Known(40 * norma.Ora), Analogo: norma.Known(true),
		},
	}

	r := crediti.Apply(80*norma.Ora, claimed, nil, lazio, "/crediti")
	for i, v := range r.Voci() {
		accolto := v.Accolto.String()
		if v.Accolto.IsZero() {
			accolto = "unknown"
		}
		fmt.Printf("%s: %s, %s %s\n", claimed[i].Codice, accolto, v.Ore, cmp.Or(v.Motivo, "taken away"))
	}
	for _, q := range r.Rilievi {
		fmt.Printf("%s: %s [%s]\n", q.Dove, q.Messaggio(norma.Inglese), q.Rif)
	}
	if r.Restano.IsZero() {
		fmt.Println("hours left: unknown")
	}
	// Output:
	// LAZIO-2023-0204: si, 40 h taken away
	// ITIS-GALILEI-INFORMATICA: no, 0 h crediti/origine-diversa
	// LAZIO-2024-0117: unknown, 0 h norma/dato-mancante
	// /crediti/1/origine: credit refused: only modules completed in an earlier apprenticeship count [reg. reg. Lazio 7/2017, art. 16, c. 1]
	// /crediti/2/attestato: an input is missing without which this cannot be decided [reg. reg. Lazio 7/2017, art. 16, c. 1]
	// hours left: unknown
}
