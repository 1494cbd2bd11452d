package mappa_test

import (
	"fmt"

	"norma"
	"norma/internal/mappa"
)

func ExampleFind() {
	v, _ := mappa.Find("reg. reg. Lazio 7/2017, art. 13, c. 6, lett. a), n. 2)")
	fmt.Println(v.Stato, v.Titolo, v.Come)
	v, _ = mappa.Find("reg. reg. Lazio 7/2017, art. 14, c. 10")
	fmt.Println(v.Stato, v.Come)
	// Output:
	// regola 8 ore: qualifica o diploma formazionePubblica
	// fuori delega a un provvedimento del Direttore regionale
}

func ExampleParti() {
	for p := range mappa.Parti() {
		if p.Rif == "reg. reg. Lazio 7/2017, art. 40" {
			for v := range p.All() {
				fmt.Println(v.Rif, v.Stato, v.Titolo)
			}
		}
	}
	// Output:
	// reg. reg. Lazio 7/2017, art. 40, c. 1 regola Per il resto, le norme statali
}

func ExampleCover() {
	c := mappa.Cover(norma.DLgs226)
	fmt.Println(c.Totale(), c.Regole, c.Quota())
	// Output:
	// 1 1 100 %
}
