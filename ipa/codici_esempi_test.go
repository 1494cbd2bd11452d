package ipa_test

import (
	"fmt"
	"slices"
	"strings"

	"norma"
	"norma/ipa"
)

// Is it a code that an invoice can be sent to? The text alone says what it can be.
func ExampleCandidati_Has() {
	for _, testo := range []string{"UF9FAJ", "c_h501", "999999"} {
		fmt.Println(testo, ipa.Recognize(testo).Has(ipa.SpecieUfficio))
	}
	// Output:
	// UF9FAJ true
	// c_h501 false
	// 999999 false
}

// Codes of every kind are put in the order of their texts.
func ExampleCodiceIPA_Compare() {
	roma, _ := ipa.ParseCodiceIPA("c_h501")
	latina, _ := ipa.ParseCodiceIPA("c_e472")
	enti := []ipa.CodiceIPA{roma, latina}
	slices.SortFunc(enti, ipa.CodiceIPA.Compare)

	a, _ := ipa.ParseCodiceUnivocoUfficio("uf9faj")
	b, _ := ipa.ParseCodiceUnivocoUfficio("28H01K")
	c, _ := ipa.ParseCodiceAOO("A463BFE")
	d, _ := ipa.ParseCodiceAOO("a463bfe")
	fmt.Println(enti, a.Compare(b), c.Compare(d))
	// Output: [c_e472 c_h501] 1 0
}

// Seventeen characters: a good code by the rules, and longer than any that there is.
func ExampleCodiceIPA_Report() {
	c, err := ipa.ParseCodiceIPA("istsc_rmis00100xy")
	var g norma.Giudizio
	c.Report(&g, "/ospite/codiceIPA", "")
	fmt.Println(err)
	for _, r := range g.Rilievi {
		fmt.Println(r.Gravita(), r.Dove, r.Messaggio(norma.Italiano))
	}
	// Output:
	// <nil>
	// avviso /ospite/codiceIPA il codice IPA «istsc_rmis00100x[y]» ha più di 16 caratteri: nell'indice non ce n'è di così lunghi
}

// Whose office is it, and who answers at a mailbox?
func ExampleIndice_ByCasella() {
	const uffici = "Codice_IPA,Codice_uni_uo,Descrizione_uo,Mail1,Tipo_Mail1\nc_h501,UF9FAJ,Ragioneria,fatture@pec.comune.esempio.it,Pec\n"
	lista, _, err := ipa.DecodeUffici(strings.NewReader(uffici))
	if err != nil {
		fmt.Println(err)
		return
	}
	x, _ := ipa.NewIndice(nil, lista)
	t := x.ByCasella("Fatture@pec.comune.esempio.it").First()
	u, ok := x.Ufficio(t.Ufficio)
	fmt.Println(t.Ente, u.Codice, u.Denominazione, ok)
	// Output: c_h501 UF9FAJ Ragioneria true
}
