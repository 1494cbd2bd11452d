package identificativi_test

import (
	"fmt"

	"norma"
	"norma/internal/identificativi"
)

func ExampleParseCodiceFiscale() {
	c, e := identificativi.ParseCodiceFiscale("rss mra 80a01 h501u")
	fmt.Println(c, e.OK(), c.Sesso(), c.Luogo(), c.Nascita(norma.Giorno(2026, 6, 1)))

	_, e = identificativi.ParseCodiceFiscale("RSSMRA8OA01H501U") // an O for a zero
	var g norma.Giudizio
	e.Report(&g, "/apprendista/codiceFiscale", "")
	for _, r := range g.Rilievi {
		fmt.Println(r.Dove, r.Gravita(), r.Messaggio(norma.Inglese))
	}
	// Output:
	// RSSMRA80A01H501U true m H501 1980-01-01
	// /apprendista/codiceFiscale errore a codice fiscale (tax code) has 16 letters and digits, each in its place, or 11 digits: “RSSMRA8[O]A01H501U” departs from that at the mark
}

func ExampleParseCodicePersona() {
	c, e := identificativi.ParseCodicePersona("02438750586")
	fmt.Println(c, c.Numerico())
	for k := range e.All() {
		fmt.Println(k.Codice, k.Gravita)
	}
	// Output:
	// 02438750586 true
	// identificativi/codice-fiscale-provvisorio avviso
}

func ExampleCodiceFiscale_Check() {
	c, _ := identificativi.ParseCodiceFiscale("RSSMRA80A01H501U")
	e := c.Check(&identificativi.Persona{
		Cognome: "Rossi", Nome: "Mario", Nascita: norma.Giorno(1980, 1, 10), Sesso: identificativi.Maschio,
	})
	for k := range e.All() {
		fmt.Println(k.Codice, k.Gravita)
	}
	// Output: identificativi/codice-fiscale-nascita-diversa mancante
}

func ExampleParsePartitaIVA() {
	p, e := identificativi.ParsePartitaIVA("IT 02438750586")
	fmt.Println(p, e.OK())
	_, e = identificativi.ParsePartitaIVA("IT 02438750568")
	dal, al := e.Posizione()
	for k := range e.All() {
		fmt.Println(k.Codice, dal, al)
	}
	// Output:
	// 02438750586 true
	// identificativi/partita-iva-controllo 13 14
}

func ExampleParseCAP() {
	c, e := identificativi.ParseCAP("00186")
	fmt.Println(c, e.OK())
	// Output: 00186 true
}

func ExampleParseAteco() {
	a, e := identificativi.ParseAteco("C107110", identificativi.Ateco2025)
	fmt.Println(a, a.Livello(), e.OK())
	_, e = identificativi.ParseAteco("45.11", identificativi.Ateco2025) // motor vehicles, in 2007
	for k := range e.All() {
		fmt.Println(k.Codice, k.Gravita)
	}
	// Output:
	// 10.71.10 6 true
	// identificativi/ateco-fuori-edizione avviso
}

func ExampleParseCodiceCNEL() {
	c, e := identificativi.ParseCodiceCNEL("h011")
	fmt.Println(c, e.OK())
	// Output: H011 true
}

func ExampleParseMeccanografico() {
	m, e := identificativi.ParseMeccanografico("rmis001000")
	fmt.Println(m, e.OK())
	for k := range e.All() {
		fmt.Println(k.Codice, k.Gravita)
	}
	// Output:
	// RMIS001000 true
	// identificativi/meccanografico-controllo avviso
}

func ExampleParsePermesso() {
	p, e := identificativi.ParsePermesso("I 1234 5678")
	fmt.Println(p, e.OK())
	// Output: I12345678 true
}

func ExampleParseBelfiore() {
	roma, _ := identificativi.ParseBelfiore("H501")
	germania, _ := identificativi.ParseBelfiore("z112")
	fmt.Println(roma, roma.Estero(), germania, germania.Estero())
	// Output: H501 false Z112 true
}

func ExampleParseCasella() {
	a, _ := identificativi.ParseCasella("PROTOCOLLO@PEC.Comune.Roma.it")
	b, _ := identificativi.ParseCasella("protocollo@pec.comune.roma.it")
	fmt.Println(a.Equal(b), a.Canonica(), b.Dominio())
	// Output: true protocollo@pec.comune.roma.it pec.comune.roma.it
}

func ExampleParsePEC() {
	_, e := identificativi.ParsePEC("mario.rossi@gmail.com")
	for k := range e.All() {
		fmt.Println(k.EN)
	}
	// Output: “{testo}” looks like one of an ordinary mail provider: a mailbox of certified mail (PEC) is needed
}

func ExampleSegna() {
	fmt.Println(identificativi.Segna("RSSMRA8OA01H501U", 7, 8))
	// Output: RSSMRA8[O]A01H501U
}
