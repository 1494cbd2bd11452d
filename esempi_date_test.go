package norma_test

import (
	"fmt"
	"slices"

	"norma"
)

func ExampleData_Compare() {
	assunzione, nascita, compleanno := norma.Giorno(2026, 6, 1), norma.Giorno(2008, 6, 2), norma.Giorno(2026, 6, 2)
	fmt.Println(assunzione.Before(compleanno), assunzione.After(nascita), compleanno.Compare(assunzione))
	giorni := []norma.Data{assunzione, nascita, compleanno}
	slices.SortFunc(giorni, norma.Data.Compare)
	fmt.Println(giorni)
	// Output:
	// true true 1
	// [2008-06-02 2026-06-01 2026-06-02]
}

// A season at a bathing establishment, and a second contract that begins on its last day.
func ExamplePeriodo_Contains() {
	stagione := norma.Periodo{Dal: norma.Giorno(2026, 6, 1), Al: norma.Giorno(2026, 8, 31)}
	fmt.Println(stagione.Contains(norma.Giorno(2026, 8, 31)), stagione.Contains(norma.Giorno(2026, 9, 1)))
	fmt.Println(norma.Periodo{Dal: norma.Giorno(2017, 3, 31)}.Contains(norma.Giorno(2026, 9, 1))) // a law still in force
	fmt.Println(stagione.Overlaps(norma.PeriodoDi(norma.Giorno(2026, 8, 31), 3)), stagione.Overlaps(norma.PeriodoDi(norma.Giorno(2026, 9, 1), 3)))
	// Output:
	// true false
	// true
	// true false
}

// Christmas 2026 is a Friday: Saint Stephen's day and a Sunday follow. Saint Peter and Paul's is a Monday, and a holiday in Rome alone.
func ExampleCalendario_Feriale() {
	fmt.Println(norma.Italia.Feriale(norma.Giorno(2026, 12, 25)))
	fmt.Println(norma.Italia.Feriale(norma.Giorno(2026, 6, 29)), norma.Roma.Feriale(norma.Giorno(2026, 6, 29)))
	// Output:
	// 2026-12-28
	// 2026-06-29 2026-06-30
}

func ExampleSiNo() {
	testo := norma.SiNo(true)
	fmt.Println(testo, norma.Italiano.Valore(testo), norma.Inglese.Valore(testo))
	// Output: si sì yes
}

func ExampleOre_AppendNumero() {
	riga := norma.Percento(35).Of(1056 * norma.Ora).AppendNumero([]byte("ore;"))
	fmt.Println(string(riga))
	// Output: ore;369.6
}
