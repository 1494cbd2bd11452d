package crediti_test

import (
	"cmp"
	"fmt"

	"norma"
	"norma/crediti"
)

// Luca comes to the qualifica, three years at most, with a year of school that is documented; of a course he has no certificate.
func ExampleApplyIngresso() {
	limiti := crediti.Limiti{
		Minimo:  norma.Cifra[int]{Valore: 6, Rif: "reg. reg. Lazio 7/2017, art. 4, c. 1"},
		Massimo: norma.Cifra[int]{Valore: 36, Rif: "reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)"},
	}
	lazio := crediti.TabellaIngresso{
		Riduzione: "reg. reg. Lazio 7/2017, art. 4, c. 3",
		Standard:  "reg. reg. Lazio 7/2017, art. 11, c. 1",
		Elementi:  "reg. reg. Lazio 7/2017, art. 11, c. 2",
	}
	r := crediti.ApplyIngresso(limiti, []crediti.Ingresso{
		{Elemento: crediti.Istruzione, Attestato: norma.Known(true), Mesi: norma.Known(12)},
		{Elemento: crediti.FormazioneProfessionale, Attestato: norma.Known(false), Mesi: norma.Known(3)},
	}, lazio, "/ingresso")
	for i, v := range r.Voci() {
		fmt.Println(i, v.Accolto, v.Mesi, cmp.Or(v.Motivo, "tolti"))
	}
	fmt.Printf("%d - %d = %s mesi: %s\n", r.Prima.Valore, r.Tolti, r.Restano, r.Rif)
	// Output:
	// 0 si 12 tolti
	// 1 no 0 crediti/ingresso-non-attestato
	// 36 - 12 = 24 mesi: reg. reg. Lazio 7/2017, art. 4, c. 3
}

// Sara has 66 of the 180 CFU of a degree of three years: 36 months times 114/180 is 22.8, rounded up.
func ExampleCFU() {
	limiti := crediti.Limiti{
		Minimo:  norma.Cifra[int]{Valore: 6, Rif: "reg. reg. Lazio 7/2017, art. 21, c. 1"},
		Massimo: norma.Cifra[int]{Valore: 36, Rif: "reg. reg. Lazio 7/2017, art. 21, c. 1"},
	}
	lazio := crediti.TabellaCFU{
		Acquisiti:    "reg. reg. Lazio 7/2017, art. 22, c. 1",
		Riconosciuti: "reg. reg. Lazio 7/2017, art. 21, c. 3",
		Totale:       "d.m. 270/2004, art. 7, c. 1",
	}
	r := crediti.CFU(limiti, crediti.Carriera{
		Mesi: norma.Known(36), Totale: norma.Known(180), Acquisiti: norma.Known(60), Riconosciuti: norma.Known(6),
	}, lazio, "/studi")
	fmt.Println("CFU residui:", r.Residui, "mesi:", r.Restano, r.Rif)
	// Output: CFU residui: 114 mesi: 23 reg. reg. Lazio 7/2017, art. 22, c. 1
}
