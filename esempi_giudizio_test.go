package norma_test

import (
	"fmt"

	"norma"
)

// What a rule may say: that it governs the case, that a fact is missing, unknown or impossible, that the law is broken.
func ExampleGiudizio_Report() {
	const rif norma.Riferimento = "reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)"
	var g norma.Giudizio
	g.Applica(norma.Giorno(2026, 6, 1))
	fmt.Println(g.Esito)
	g.Missing("/percorso", rif)
	g.Unknown("/apprendista/titolo", "maturità", rif)
	fmt.Println(g.Needs(norma.Giorno(2029, 6, 31), "/fine", rif), g.Esito)
	g.Report(&durataMassima, "/fine", "P37M", "P36M", rif)
	fmt.Println(g.Has("esempio/durata-massima"), g.Esito)
	for _, r := range g.Rilievi {
		fmt.Println(r.Gravita(), r.Dove, r.Messaggio(norma.Inglese))
	}
	// Output:
	// rispettato
	// false indeterminato
	// true violato
	// mancante /percorso an input is missing without which this cannot be decided
	// mancante /apprendista/titolo the word “maturità” is not known
	// mancante /fine the day 2029-06-31 does not exist in the calendar
	// errore /fine the contract lasts 37 months, at most 36 months
}

// A plan takes over what is wrong in the contract that it holds, at its place there, once.
func ExampleGiudizio_Add() {
	var piano norma.Giudizio
	for _, r := range durata(norma.PeriodoDi(norma.Giorno(2026, 6, 1), 37)).Rilievi {
		piano.Add(r.Under("/contratto"))
		piano.Add(r.Under("/contratto"))
	}
	fmt.Println(len(piano.Rilievi), piano.Rilievi[0].Dove, piano.Esito)
	// Output: 1 /contratto/fine violato
}

// A document with one error is refused; notices refuse nothing.
func ExampleRefuse() {
	avviso := norma.Controllo{Codice: "esempio/nota", Gravita: norma.Avviso, IT: "una nota", EN: "a note"}
	nota := norma.NewRilievo(&avviso, "/note", "", "", "")
	fmt.Println(norma.Refuse([]norma.Rilievo{nota}))
	fmt.Println(norma.Refuse([]norma.Rilievo{nota, norma.NewRilievo(&durataMassima, "/fine", "P37M", "P36M", "")}))
	// Output:
	// <nil>
	// documento, "/fine": il contratto dura 37 mesi, al più 36 mesi
}

// The shape of an explanation says beforehand which rows there may be: here the columns of a table of cases.
func ExampleFormaGiudizio() {
	mesi := norma.Etichetta{Nome: "mesi", IT: "mesi", EN: "months"}
	f := norma.FormaGiudizio(&norma.Etichetta{Nome: "durata", IT: "durata", EN: "length"}, norma.NewForma(&mesi))
	r, c := f.Riga("mesi")
	fmt.Println(r.Cosa.EN, c)
	_, c = f.Riga("giorni")
	fmt.Println(c)
	for percorso := range f.All() {
		fmt.Println(percorso)
	}
	// Output:
	// months true
	// false
	//
	// esito
	// mesi
	// rilievi
	// rilievi.rilievo
	// rilievi.rilievo.gravita
	// rilievi.rilievo.dove
	// rilievi.rilievo.trovato
	// rilievi.rilievo.ammesso
	// letture
	// letture.lettura
	// alla
	// fonte
	// simulato
}

func ExampleLetture_Union() {
	var durata, eta norma.Letture
	durata.Add(norma.LetturaPeriodo)
	eta.Add(norma.LetturaEta)
	eta.Add(norma.LetturaFasciaEta)
	tutte := durata.Union(eta)
	fmt.Println(tutte.Len(), tutte.Has(norma.LetturaEta), durata.Has(norma.LetturaEta))
	// Output: 3 true false
}
