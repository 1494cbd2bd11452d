package alternanza_test

import (
	"fmt"

	"norma"
	"norma/alternanza"
	"norma/cp2011"
)

// Latina, a class for June: what there is, and what another choice would give.
func ExampleIndice_Search() {
	profili := []alternanza.Profilo{officina(), {
		Ospite: alternanza.Ospite{Tipo: alternanza.EntePrivato, Denominazione: "Fondazione Archivio Pontino", CodiceFiscale: "91000000590"},
		Offerte: []alternanza.Offerta{{
			Tipo: alternanza.Alternanza, Periodi: []alternanza.PeriodoAnno{{Dal: giorno(6, 10), Al: giorno(7, 31)}},
			Attivita: []alternanza.Attivita{{
				Descrizione: "Riordinare le carte e i siti degli espositori", Figure: figure("2.5.4.5.1"), Posti: norma.Known(6),
				Luogo: alternanza.Indirizzo{Via: "Corso della Repubblica 6", CAP: "04100", Comune: "Latina", Provincia: "LT"},
			}},
		}},
	}}
	x := alternanza.NewIndice(profili)
	p := x.Search(alternanza.Ricerca{
		Filtro: alternanza.Filtro{Provincia: "LT", Mesi: alternanza.NewMesi(6), Parole: "sito"},
		Ordine: alternanza.PerPosti,
	})
	fmt.Println(p.Soggetti, p.Attivita)
	for _, t := range p.Trovati {
		fmt.Println(t.Profilo.Ospite.Denominazione, t.Migliore)
	}
	// Output:
	// 2 2
	// Fondazione Archivio Pontino 1.1
	// Officine Pontine s.r.l. 1.1
}

// Each count is what the search would find with that value in the place of the one chosen.
func ExampleIndice_Count() {
	x := alternanza.NewIndice([]alternanza.Profilo{officina()})
	c := x.Count(alternanza.Filtro{Ospite: alternanza.Professionista, Figura: cp2011.MustParse("3.1")})
	fmt.Println(c.Soggetti, c.Ospiti, c.Figure)
	c = x.Count(alternanza.Filtro{Ospite: alternanza.Impresa, Figura: cp2011.MustParse("3.1")})
	fmt.Println(c.Soggetti, c.Ospiti, c.Figure)
	// Output:
	// 0 [{impresa 1}] []
	// 1 [{impresa 1}] [{3 1} {3.1 1} {3.1.2 1}]
}

// A host that changes its profile, and one that leaves: whoever has the old index goes on with it.
func ExampleIndice_With() {
	x := alternanza.NewIndice([]alternanza.Profilo{officina()})
	p := officina()
	p.Ospite.Denominazione = "Officine Pontine s.p.a."
	y := x.With([]alternanza.Profilo{p}, nil)
	z := y.With(nil, []alternanza.Chiave{p.Ospite.Chiave()})
	fmt.Println(x.Find("02345670596").Ospite.Denominazione, y.Find("02345670596").Ospite.Denominazione, z.Len())
	// Output: Officine Pontine s.r.l. Officine Pontine s.p.a. 0
}

// A cursor travels as text, and goes on in an index that was built meanwhile.
func ExampleParseCursore() {
	profili := []alternanza.Profilo{officina(), {
		Ospite:  alternanza.Ospite{Denominazione: "Zanzara s.r.l.", CodiceFiscale: "00000010599"},
		Offerte: []alternanza.Offerta{{Attivita: []alternanza.Attivita{{Posti: norma.Known(1)}}}},
	}}
	p := alternanza.NewIndice(profili).Search(alternanza.Ricerca{Ordine: alternanza.PerNome, Massimo: 1})
	fmt.Println(p.Dopo)
	dopo, err := alternanza.ParseCursore(p.Dopo.String())
	p = alternanza.NewIndice(profili).Search(alternanza.Ricerca{Dopo: dopo})
	fmt.Println(p.Trovati[0].Profilo.Ospite.Denominazione, err)
	_, err = alternanza.ParseCursore("pagina 2")
	fmt.Println(err)
	// Output:
	// nome.b2ZmaWNpbmUgcG9udGluZSBzIHIgbA.MDIzNDU2NzA1OTY
	// Zanzara s.r.l. <nil>
	// cursore "pagina 2": atteso il segno di una pagina come l'ha dato una ricerca (posizione 0)
}

func ExampleNewIndice() {
	x := alternanza.NewIndice([]alternanza.Profilo{officina()})
	for p := range x.All() {
		fmt.Println(x.Len(), p.Ospite.Chiave())
	}
	// Output: 1 02345670596
}
