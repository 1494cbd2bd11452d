package alternanza_test

import (
	"fmt"

	"norma"
	"norma/alternanza"
)

// The hours of a student who began before 2018/19 are those of another law.
func ExampleAnnoScolastico_Before() {
	a, riforma := alternanza.NewAnnoScolastico(2017), alternanza.NewAnnoScolastico(2018)
	fmt.Println(a, a.Before(riforma), riforma.Before(a))
	// Output: 2017/18 true false
}

// A farm takes students for the olive harvest, over New Year's day, and in June; a library all year round.
func ExamplePeriodoAnno_Overlaps() {
	raccolta := alternanza.PeriodoAnno{Dal: alternanza.NewGiornoAnno(11, 2), Al: alternanza.NewGiornoAnno(1, 15)}
	giugno := alternanza.PeriodoAnno{Dal: alternanza.NewGiornoAnno(6, 8), Al: alternanza.NewGiornoAnno(6, 30)}
	fmt.Println(raccolta.Overlaps(giugno), raccolta.Overlaps(alternanza.TuttoLAnno()))
	fmt.Println(raccolta.Mesi().Has(12), raccolta.Mesi().Has(6), alternanza.TuttoLAnno())
	// Output:
	// false true
	// true false 01-01/12-31
}

func ExampleConvenzione_Campi() {
	c := alternanza.Convenzione{Ospite: "00097020598", Attivita: "BIB", Inizio: norma.Giorno(2026, 6, 15), Studenti: norma.Known(3)}
	c.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		fmt.Println(dove, cosa.IT+":", norma.Italiano.Valore(valore))
	})
	// Output:
	// /ospite codice fiscale del soggetto ospitante: 00097020598
	// /attivita attività del profilo: codice, o posto come 1.2: BIB
	// /inizio primo giorno: 15/6/2026
	// /studenti quanti studenti nello stesso tempo: 3
}
