package cp2011_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"norma"
	"norma/cp2011"
)

// The words of who fills in a host profile, a slip included.
func ExampleSearch() {
	for _, t := range cp2011.Search("adetto vendite")[:2] {
		fmt.Printf("%s %s (%s)\n", t.Codice, t.Codice.Title(), t.Name())
	}
	// Output:
	// 5.1.2.2.0 Commessi delle vendite al minuto (Addetto alle vendite)
	// 4.2.1.5.0 Addetti alla vendita di biglietti (Addetti alla vendita di biglietti)
}

// The categories of the restaurants and hotels where cooks and waiters are.
func ExampleRicerca_Search() {
	r := cp2011.Ricerca{Livello: cp2011.Categoria, Entro: cp2011.MustParse("5.2"), Massimo: 1}
	for _, t := range r.Search("cameriera") {
		fmt.Println(t.Codice, t.Codice.Title())
	}
	// Output:
	// 5.2.2.3 Camerieri e professioni assimilate
}

// A name that people use and the classification does not have.
func ExampleTrovato() {
	t := cp2011.Search("tassista")[0]
	fmt.Println(t.Codice, t.Codice.Title())
	fmt.Println(t.Name(), t.Voce.IsZero() && t.Titolo.IsZero())
	// Output:
	// 7.4.2.1.0 Autisti di taxi, conduttori di automobili, furgoni e altri veicoli
	// Tassista true
}

// A category finds itself by a voce of one of its units.
func ExampleTrovato_Named() {
	t := cp2011.Ricerca{Livello: cp2011.GrandeGruppo}.Search("pony express")[0]
	fmt.Println(t.Codice, t.Named(), t.Name())
	// Output:
	// 8 8.1.3.3.0 Pony express
}

func ExampleParse() {
	c, err := cp2011.Parse("5.2.2.3.2")
	fmt.Println(c.Title(), err)
	_, err = cp2011.Parse("52232")
	fmt.Println(err)
	// Output:
	// Camerieri di ristorante <nil>
	// codice CP2011 "52232": atteso un punto (posizione 1)
}

// What files and forms hold: the title after the code, the six parts of the mandatory communications, no dots.
func ExampleParseLenient() {
	for _, s := range []string{"5.2.2.3.2 - Camerieri di ristorante", "5.2.2.3.2.4", "52232", "5.2.2.3.24"} {
		c, v, err := cp2011.ParseLenient(s)
		fmt.Printf("%q %q %v\n", c, v.Name(), err)
	}
	// Output:
	// "5.2.2.3.2" "" <nil>
	// "5.2.2.3.2" "Cameriere di bar" <nil>
	// "5.2.2.3.2" "" <nil>
	// "" "" codice CP2011 "5.2.2.3.24": atteso un punto (posizione 9)
}

func ExampleParseVoce() {
	v, err := cp2011.ParseVoce("5.2.2.3.2.4")
	fmt.Println(v.Name(), v.Unit(), v.Number(), err)
	// Output: Cameriere di bar 5.2.2.3.2 4 <nil>
}

func ExampleMustParse() {
	fmt.Println(cp2011.MustParse("6.1.3.7.0").Title())
	// Output: Elettricisti ed installatori di impianti elettrici nelle costruzioni civili
}

// A code of the edition that followed: what it is, and the nearest that exists.
func ExampleUnknownError() {
	_, err := cp2011.Parse("5.5.1.1.0")
	var e *cp2011.UnknownError
	if errors.As(err, &e) {
		fmt.Println(e.Antenato, e.CP2021)
		fmt.Println(e.Messaggio(norma.Inglese))
	}
	// Output:
	// 5 true
	// 5.5.1.1.0 is no code of the CP2011 but of the CP2021, which replaced it; there is 5 (Professioni qualificate nelle attività commerciali e nei servizi)
}

func ExampleMalformedError() {
	_, err := cp2011.Parse("5.2,2")
	var e *cp2011.MalformedError
	if errors.As(err, &e) {
		fmt.Println(e.Messaggio(norma.Italiano))
		fmt.Println(e.Messaggio(norma.Inglese))
	}
	// Output:
	// codice CP2011 "5.2,2": atteso un punto (posizione 3)
	// CP2011 code "5.2,2": expected a dot (position 3)
}

func ExampleCodice_Path() {
	for c, titolo := range cp2011.MustParse("5.2.2.3.2").Path() {
		fmt.Println(c.Level().Nome(norma.Italiano), c, titolo)
	}
	// Output:
	// grande gruppo 5 Professioni qualificate nelle attività commerciali e nei servizi
	// gruppo 5.2 Professioni qualificate nelle attività ricettive e della ristorazione
	// classe 5.2.2 Esercenti ed addetti nelle attività di ristorazione
	// categoria 5.2.2.3 Camerieri e professioni assimilate
	// unità professionale 5.2.2.3.2 Camerieri di ristorante
}

// Above a code: the code one level up, the one at a level, all of them.
func ExampleCodice_Parent() {
	c := cp2011.MustParse("5.2.2.3.2")
	fmt.Println(c.Parent(), c.At(cp2011.Gruppo), slices.Collect(c.Ancestors()))
	// Output: 5.2.2.3 5.2 [5.2.2.3 5.2.2 5.2 5]
}

// A profile that asks for restaurants and hotels takes a waiter.
func ExampleCodice_Contains() {
	chiesto, offerto := cp2011.MustParse("5.2"), cp2011.MustParse("5.2.2.3.2")
	fmt.Println(chiesto.Contains(offerto), offerto.Contains(chiesto), chiesto.Contains(chiesto))
	// Output: true false true
}

func ExampleCodice_Compare() {
	cs := []cp2011.Codice{cp2011.MustParse("5.2.2"), cp2011.MustParse("5.1"), cp2011.MustParse("5.2")}
	slices.SortFunc(cs, cp2011.Codice.Compare)
	fmt.Println(cs)
	// Output: [5.1 5.2 5.2.2]
}

// Under a code: the codes one level down, and all of them.
func ExampleCodice_Children() {
	c := cp2011.MustParse("5.2.2.3")
	for d := range c.Children() {
		fmt.Println(d, d.Title())
	}
	fmt.Println(len(slices.Collect(cp2011.MustParse("5.2.2").Descendants())))
	// Output:
	// 5.2.2.3.1 Camerieri di albergo
	// 5.2.2.3.2 Camerieri di ristorante
	// 14
}

func ExampleCodice_Voci() {
	for v := range cp2011.MustParse("5.2.2.4.0").Voci() {
		fmt.Println(v, v.Name())
	}
	// Output:
	// 5.2.2.4.0.1 Aiuto barman
	// 5.2.2.4.0.2 Banchista di bar
	// 5.2.2.4.0.3 Banconiere di bar
	// 5.2.2.4.0.4 Banconiere di latteria
	// 5.2.2.4.0.5 Barista
	// 5.2.2.4.0.6 Barman
	// 5.2.2.4.0.7 Caffettiere
}

func ExampleCodice_Voce() {
	v, ok := cp2011.MustParse("5.2.2.4.0").Voce(5)
	fmt.Println(v.Name(), ok)
	// Output: Barista true
}

// A unit and its minor group of ISCO-08, there and back.
func ExampleCodice_Isco() {
	g := cp2011.MustParse("5.2.2.1.0").Isco()
	fmt.Println(g, g.Title())
	for c := range g.Units() {
		fmt.Println(c, c.Title())
	}
	// Output:
	// 512 Cooks
	// 5.2.2.1.0 Cuochi in alberghi e ristoranti
	// 5.2.2.2.1 Addetti alla preparazione e alla cottura di cibi in imprese per la ristorazione collettiva
}

func ExampleParseIsco() {
	g, err := cp2011.ParseIsco("513")
	fmt.Println(g.Title(), err)
	// Output: Waiters and bartenders <nil>
}

// A code that the mandatory communications no longer take.
func ExampleCodice_Check() {
	g := cp2011.MustParse("5.4.3.1.0").Check(norma.Giorno(2026, 9, 1), cp2011.Comunicazioni, "/figure/0/codice")
	for _, r := range g.Rilievi {
		fmt.Println(r.Dove, r.Messaggio(norma.Italiano))
	}
	fmt.Println(g.Esito, g.Fonte)
	// Output:
	// /figure/0/codice il codice 5.4.3.1.0 è della CP2011, che le comunicazioni obbligatorie hanno usato fino al 2/4/2025: poi vale la CP2021
	// /figure/0/codice nella CP2021 il codice 5.4.3.1.0 non c'è più
	// rispettato riferita
}

func ExampleCodice_CP2021() {
	for _, s := range []string{"5.2.2.3.2", "2.1.1.4.1", "5.4.3.1.0"} {
		switch cp2011.MustParse(s).CP2021() {
		case cp2011.Conservato:
			fmt.Println(s, "still there")
		case cp2011.Riusato:
			fmt.Println(s, "something else there")
		case cp2011.Soppresso:
			fmt.Println(s, "no more")
		}
	}
	// Output:
	// 5.2.2.3.2 still there
	// 2.1.1.4.1 something else there
	// 5.4.3.1.0 no more
}

func ExampleUso_LastDay() {
	fmt.Println(cp2011.Statistica.LastDay())
	fmt.Println(cp2011.Comunicazioni.LastDay())
	// Output:
	// 2022-12-31 ufficiale
	// 2025-04-02 riferita
}

// An absent code leaves its member out.
func ExampleCodice_MarshalText() {
	type figura struct {
		Codice cp2011.Codice `json:"codice,omitzero"`
		Voce   cp2011.Voce   `json:"voce,omitzero"`
	}
	b, err := json.Marshal(figura{Codice: cp2011.MustParse("5.2.2.4.0")})
	fmt.Println(string(b), err)
	var f figura
	err = json.Unmarshal([]byte(`{"codice":"5.2.2.4.0","voce":"5.2.2.4.0.5"}`), &f)
	fmt.Println(f.Codice.Title(), f.Voce.Name(), err)
	// Output:
	// {"codice":"5.2.2.4.0"} <nil>
	// Baristi e professioni assimilate Barista <nil>
}

func ExampleAllAt() {
	for c := range cp2011.AllAt(cp2011.GrandeGruppo) {
		fmt.Println(c, c.Title())
	}
	// Output:
	// 1 Legislatori, imprenditori e alta dirigenza
	// 2 Professioni intellettuali, scientifiche e di elevata specializzazione
	// 3 Professioni tecniche
	// 4 Professioni esecutive nel lavoro d'ufficio
	// 5 Professioni qualificate nelle attività commerciali e nei servizi
	// 6 Artigiani, operai specializzati e agricoltori
	// 7 Conduttori di impianti, operai di macchinari fissi e mobili e conducenti di veicoli
	// 8 Professioni non qualificate
	// 9 Forze armate
}

func ExampleAll() {
	conta := map[cp2011.Livello]int{}
	for c := range cp2011.All() {
		conta[c.Level()]++
	}
	for l := cp2011.GrandeGruppo; l <= cp2011.Unita; l++ {
		fmt.Println(l.Nome(norma.Inglese), conta[l])
	}
	// Output:
	// major group 9
	// group 37
	// class 129
	// category 511
	// unit of occupations 800
}

func ExampleAllVoci() {
	n := 0
	for range cp2011.AllVoci() {
		n++
	}
	fmt.Println(n)
	// Output: 6717
}

func ExampleAllIsco() {
	n := 0
	for range cp2011.AllIsco() {
		n++
	}
	fmt.Println(n)
	// Output: 122
}

func ExampleControlli() {
	for _, k := range cp2011.Controlli() {
		fmt.Println(k.Codice)
	}
	// Output:
	// cp2011/edizione-superata
	// cp2011/edizione-superata-nelle-comunicazioni
	// cp2011/codice-soppresso
	// cp2011/codice-riusato
}
