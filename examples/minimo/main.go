// Minimo is the smallest program that asks norma a question: which training a seasonal contract carries, and why.
package main

import (
	"fmt"

	"norma"
	"norma/apprendistato"
)

func main() {
	c := apprendistato.Contratto{
		Percorso:   apprendistato.Professionalizzante,
		Inizio:     norma.Giorno(2026, 6, 1),
		Fine:       norma.Giorno(2026, 8, 31),
		Stagionale: norma.Known(true),
		Apprendista: apprendistato.Apprendista{
			Nascita: norma.Giorno(2006, 4, 12),
			Titolo:  apprendistato.DiplomaSuperiore,
		},
	}
	v := apprendistato.Lazio().Evaluate(&c)
	fmt.Println(v.FormazionePubblica.Ore, v.FormazionePubblica.Totale.Rif)
	fmt.Println(v.Esito)
	for _, r := range v.Rilievi {
		fmt.Println(r.Dove, r.Messaggio(norma.Italiano), r.Rif)
	}
}
