package norma_test

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"norma"
)

func ExampleParseData() {
	d, err := norma.ParseData("2026-06-01")
	fmt.Println(d, d.Weekday(), err)
	_, err = norma.ParseData("2026-02-29")
	fmt.Println(err)
	// Output:
	// 2026-06-01 Monday <nil>
	// data "2026-02-29": atteso un giorno che esista, scritto AAAA-MM-GG (posizione 0)
}

func ExampleNewData() {
	d, err := norma.NewData(2024, 2, 29)
	fmt.Println(d, err)
	_, err = norma.NewData(2026, 2, 29)
	var e *norma.SyntaxError
	fmt.Println(errors.As(err, &e), e.Testo)
	// Output:
	// 2024-02-29 <nil>
	// true 2026-2-29
}

func ExampleGiorno() {
	fmt.Println(norma.Giorno(2017, 3, 31).Valid(), norma.Giorno(2017, 2, 31).Valid(), norma.Data{}.Valid())
	// Output: true false false
}

func ExampleDateOf() {
	mezzanotte := time.Date(2026, 6, 1, 0, 30, 0, 0, time.FixedZone("CEST", 2*60*60))
	fmt.Println(norma.DateOf(mezzanotte), norma.DateOf(mezzanotte.UTC()))
	// Output: 2026-06-01 2026-05-31
}

func ExampleData_AddMonths() {
	fmt.Println(norma.Giorno(2026, 1, 15).AddMonths(6))
	fmt.Println(norma.Giorno(2026, 8, 31).AddMonths(6)) // the last day of a shorter month
	// Output:
	// 2026-07-15
	// 2027-02-28
}

func ExampleData_Sub() {
	fmt.Println(norma.Giorno(2026, 8, 31).Sub(norma.Giorno(2026, 6, 1)), norma.Giorno(2026, 6, 1).AddDays(91))
	// Output: 91 2026-08-31
}

func ExamplePeriodo_Durata() {
	p := norma.Periodo{Dal: norma.Giorno(2026, 6, 1), Al: norma.Giorno(2026, 8, 31)}
	fmt.Println(p.Durata(), p.Giorni())
	p.Al = p.Al.AddDays(1)
	fmt.Println(p.Durata(), p.Durata().Compare(norma.Mesi(3)) > 0)
	// Output:
	// P3M 92
	// P3M1D true
}

func ExamplePeriodoDi() {
	fmt.Println(norma.PeriodoDi(norma.Giorno(2026, 6, 1), 36))
	fmt.Println(norma.PeriodoDi(norma.Giorno(2022, 11, 30), 3)) // no 30 February
	// Output:
	// 2026-06-01/2029-05-31
	// 2022-11-30/2023-02-28
}

func ExamplePeriodo_Anno() {
	p := norma.Periodo{Dal: norma.Giorno(2026, 6, 1), Al: norma.Giorno(2028, 8, 31)}
	for i := range p.Durata().AnniIniziati() {
		fmt.Println(p.Anno(i + 1))
	}
	// Output:
	// 2026-06-01/2027-05-31
	// 2027-06-01/2028-05-31
	// 2028-06-01/2028-08-31
}

func ExampleCalendario_DopoMesi() {
	t := norma.Italia.DopoMesi(norma.Giorno(2026, 6, 25), 6, "reg. reg. Lazio 7/2017, art. 13, c. 2")
	fmt.Println(t.Scade, t.Prorogato, t.Rif) // Christmas, a Friday, then Saint Stephen's and a Sunday
	// Output: 2026-12-25 2026-12-28 reg. reg. Lazio 7/2017, art. 13, c. 2
}

func ExampleCalendario_DopoGiorni() {
	t := norma.Italia.DopoGiorni(norma.Giorno(2026, 4, 1), 30, "reg. reg. Lazio 7/2017, art. 14, c. 8")
	fmt.Println(t.Scade, t.Prorogato, t.Prorogato.Weekday())
	// Output: 2026-05-01 2026-05-02 Saturday
}

func ExampleCalendario_Festivo() {
	santiPietroEPaolo := norma.Giorno(2026, 6, 29)
	fmt.Println(norma.Roma.Festivo(santiPietroEPaolo))
	_, ok := norma.Italia.Festivo(santiPietroEPaolo)
	fmt.Println(ok)
	fmt.Println(norma.Italia.Festivo(norma.Pasqua(2026).AddDays(1)))
	// Output:
	// d.p.r. 792/1985, art. 1 true
	// false
	// l. 260/1949, art. 2 true
}

func ExampleEta() {
	nascita := norma.Giorno(2008, 2, 29)
	fmt.Println(norma.Eta(nascita, norma.Giorno(2026, 2, 28)), norma.Eta(nascita, norma.Giorno(2026, 3, 1)))
	fmt.Println(norma.Compleanno(nascita, 18))
	// Output:
	// 17 18
	// 2026-03-01
}

func ExampleParseOre() {
	o, err := norma.ParseOre("37.5")
	fmt.Println(o, err)
	_, err = norma.ParseOre("37,5")
	fmt.Println(err)
	// Output:
	// 37.5 h <nil>
	// ore "37,5": atteso un numero da 0 a 1000000 con al più due decimali (posizione 2)
}

func ExamplePercento_Of() {
	fmt.Println(norma.Percento(35).Of(1056 * norma.Ora))
	// Output: 369.6 h
}

func ExampleOre_Arrotonda() {
	o := norma.Percento(35).Of(1056 * norma.Ora)
	fmt.Println(o.Arrotonda(norma.Ora), o.Arrotonda(norma.Ora/2))
	// Output: 370 h 369.5 h
}

func ExampleOpt() {
	var taciuto norma.Opt[bool]
	negato := norma.Known(false)
	fmt.Println(taciuto.IsZero(), taciuto.Is(false), taciuto.Or(true))
	fmt.Println(negato.IsZero(), negato.Is(false), negato.Or(true), negato)
	// Output:
	// true false true
	// false true false no
}

func ExampleCifra() {
	ore := norma.Cifra[norma.Ore]{Valore: 80 * norma.Ora, Rif: "reg. reg. Lazio 7/2017, art. 13, c. 3, lett. b)", Fonte: norma.Ufficiale}
	fmt.Println(ore.Valore, ore.Rif, ore.Fonte)
	// Output: 80 h reg. reg. Lazio 7/2017, art. 13, c. 3, lett. b) ufficiale
}

func ExampleParseRiferimento() {
	for _, s := range []string{
		"comma 6 dell'articolo 13 del regolamento regionale 29 marzo 2017, n. 7",
		"D. Lgs. 81/15 art 42 c 5 lett f",
		"art. 2963 c.c.",
	} {
		fmt.Println(norma.ParseRiferimento(s))
	}
	_, err := norma.ParseRiferimento("art. 13, comma sei")
	fmt.Println(err)
	// Output:
	// reg. reg. Lazio 7/2017, art. 13, c. 6 <nil>
	// d.lgs. 81/2015, art. 42, c. 5, lett. f) <nil>
	// c.c., art. 2963 <nil>
	// riferimento "art. 13, comma sei": atteso un atto, oppure art., c., lett., n., all., sez. o nota (posizione 9)
}

func ExampleParseAtto() {
	a, err := norma.ParseAtto("decreto legislativo 15 giugno 2015, n. 81")
	fmt.Println(a, a == norma.DLgs81, err)
	// Output: d.lgs. 81/2015 true <nil>
}

func ExampleRiferimento_Parti() {
	p := norma.Riferimento(norma.RegLazio7 + ", art. 13, c. 6, lett. b), n. 2)").Parti()
	fmt.Println(p.Atto, p.Articolo, p.Comma, p.Lettera, p.Numero)
	p.Numero = "3"
	fmt.Println(p.Riferimento())
	// Output:
	// reg. reg. Lazio 7/2017 13 6 b 2
	// reg. reg. Lazio 7/2017, art. 13, c. 6, lett. b), n. 3)
}

func ExampleRiferimento_URN() {
	fmt.Println(norma.Riferimento("reg. reg. Lazio 7/2017, art. 13, c. 6, lett. b), n. 2)").URN())
	// Output: urn:nir:regione.lazio:regolamento:2017-03-29;7~art13-com6-letb-num2
}

func ExampleRiferimento_Compare() {
	r := []norma.Riferimento{"art. 10-bis", "art. 11", "art. 10", "art. 9, c. 2", "art. 9"}
	slices.SortFunc(r, norma.Riferimento.Compare)
	fmt.Printf("%q", r)
	// Output: ["art. 9" "art. 9, c. 2" "art. 10" "art. 10-bis" "art. 11"]
}

func ExampleRegione() {
	fmt.Println(norma.ValleDAosta, norma.ValleDAosta.Nome(), len(norma.AllRegioni()))
	// Output: valle-d-aosta Valle d'Aosta 22
}

func ExampleLingua_Valore() {
	for _, s := range []string{"2026-06-01", "P3M1D", "37.5 h", "si"} {
		fmt.Println(norma.Italiano.Valore(s), "|", norma.Inglese.Valore(s))
	}
	// Output:
	// 1/6/2026 | 1 June 2026
	// 3 mesi e 1 giorno | 3 months and 1 day
	// 37,5 h | 37.5 h
	// sì | yes
}

func ExampleParseLingua() {
	l, err := norma.ParseLingua("en")
	fmt.Println(l, l.Scegli("sì", "yes"), err)
	// Output: en yes <nil>
}

func ExamplePuntatore() {
	p := norma.Puntatore("/contratto").Campo("anni").Indice(2).Campo("oreEsterne")
	padre, nome := p.Padre()
	fmt.Println(p, padre, nome)
	// Output: /contratto/anni/2/oreEsterne /contratto/anni/2 oreEsterne
}

// durataMassima is a check as a rule declares it.
var durataMassima = norma.Controllo{
	Codice: "esempio/durata-massima", Gravita: norma.Errore,
	IT: "il contratto dura {trovato}, al più {ammesso}", EN: "the contract lasts {trovato}, at most {ammesso}",
}

// durata is a rule: a plain function that says what the law says.
func durata(p norma.Periodo) (g norma.Giudizio) {
	massimo := norma.Cifra[norma.Durata]{Valore: norma.Mesi(36), Rif: "reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)"}
	if !g.Needs(p.Dal, "/inizio", massimo.Rif) || !g.Needs(p.Al, "/fine", massimo.Rif) {
		return g
	}
	g.Applica(p.Dal)
	g.Letture.Add(norma.LetturaPeriodo)
	if u := p.Durata(); u.Compare(massimo.Valore) > 0 {
		g.Report(&durataMassima, "/fine", u.String(), massimo.Valore.String(), massimo.Rif)
	}
	return g
}

func ExampleGiudizio() {
	for _, p := range []norma.Periodo{
		{Dal: norma.Giorno(2026, 6, 1), Al: norma.Giorno(2029, 5, 31)},
		{Dal: norma.Giorno(2026, 6, 1), Al: norma.Giorno(2029, 6, 1)},
		{Dal: norma.Giorno(2026, 6, 1)},
	} {
		g := durata(p)
		fmt.Println(g.Esito)
		for _, r := range g.Rilievi {
			fmt.Println("-", r.Dove, r.Codice(), r.Messaggio(norma.Inglese))
		}
	}
	// Output:
	// rispettato
	// violato
	// - /fine esempio/durata-massima the contract lasts 36 months and 1 day, at most 36 months
	// indeterminato
	// - /fine norma/dato-mancante an input is missing without which this cannot be decided
}

func ExampleGiudizio_Join() {
	inizio := norma.Giorno(2026, 6, 1)
	buono, aperto := durata(norma.PeriodoDi(inizio, 36)), durata(norma.Periodo{Dal: inizio})
	var tutto norma.Giudizio
	tutto.Join(&buono)
	tutto.Join(&aperto)
	tutto.Join(&aperto) // what is missing is said once
	fmt.Println(tutto.Esito, len(tutto.Rilievi), tutto.Alla)
	// Output: indeterminato 1 2026-06-01
}

func ExampleNewRilievo() {
	r := norma.NewRilievo(&durataMassima, "/fine", "P37M", "P36M", "reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)").Under("/contratto")
	fmt.Println(r.Dove, r.Gravita(), r.Rif)
	fmt.Println(r.Messaggio(norma.Italiano))
	// Output:
	// /contratto/fine errore reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)
	// il contratto dura 37 mesi, al più 36 mesi
}

func ExampleGiudizio_Spiegazione() {
	g := durata(norma.PeriodoDi(norma.Giorno(2026, 6, 1), 37))
	s := g.Spiegazione(&norma.Etichetta{Nome: "durata", IT: "durata", EN: "length"})
	fmt.Print(s.Text(norma.Inglese))
	for p, r := range s.All() {
		if r.Rif != "" {
			fmt.Println(p, r.Rif.URN())
		}
	}
	// Output:
	// length
	//   verdict: unlawful
	//   findings
	//     the contract lasts 37 months, at most 36 months: esempio/durata-massima [reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)]
	//       gravity: error
	//       where: /fine
	//       found: 37 months
	//       allowed: 36 months
	//   readings
	//     reading: periodo
	//   as of: 1 June 2026
	// rilievi.rilievo urn:nir:regione.lazio:regolamento:2017-03-29;7~art4-com1-leta
}

func ExampleSpiegazione_AppendJSON() {
	s := norma.Riga(&norma.Etichetta{Nome: "ore", IT: "ore", EN: "hours"}, "80 h", "reg. reg. Lazio 7/2017, art. 13, c. 3, lett. b)")
	fmt.Println(string(s.AppendJSON(nil)))
	// Output:
	// {"nome":"ore","valore":"80 h","rif":"reg. reg. Lazio 7/2017, art. 13, c. 3, lett. b)","urn":"urn:nir:regione.lazio:regolamento:2017-03-29;7~art13-com3-letb"}
}
