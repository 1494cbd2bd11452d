package ipa_test

import (
	"errors"
	"fmt"
	"strings"

	"norma"
	"norma/ipa"
)

func ExampleParseCodiceIPA() {
	a, _ := ipa.ParseCodiceIPA("C_H501")
	b, _ := ipa.ParseCodiceIPA("c_h501")
	fmt.Println(a, a == b)
	// Output: c_h501 true
}

func ExampleParseCodiceUnivocoUfficio() {
	c, _ := ipa.ParseCodiceUnivocoUfficio("uf9faj")
	fmt.Println(c)
	_, err := ipa.ParseCodiceUnivocoUfficio("SUBM70N")
	var e *ipa.CodiceError
	if errors.As(err, &e) {
		fmt.Println(e.Codice(), e.Posizione())
		fmt.Println(e.Messaggio(norma.Inglese))
	}
	// Output:
	// UF9FAJ
	// ipa/codice-univoco-ufficio-di-sette 6
	// “SUBM70[N]” has 7 characters: it is the recipient code of a private party (codice destinatario) or, if it begins with A, the code of an AOO (protocol area); that of an office has 6
}

func ExampleParseCodiceAOO() {
	c, err := ipa.ParseCodiceAOO("a463bfe")
	fmt.Println(c, err)
	// Output: A463BFE <nil>
}

func ExampleCodiceError_Rilievo() {
	_, err := ipa.ParseCodiceIPA("m_pi.AOODGPER")
	var e *ipa.CodiceError
	if errors.As(err, &e) {
		r := e.Rilievo("/ente/codice", "")
		fmt.Println(r.Dove, r.Gravita(), r.Trovato)
	}
	// Output: /ente/codice errore m_pi[.AOODGPER]
}

func ExampleRecognize() {
	for _, testo := range []string{"c_h501", "UF9FAJ", "agenas", "A463BFE"} {
		fmt.Println(testo)
		for c := range ipa.Recognize(testo).All() {
			fmt.Printf("  %s: %s\n", c.Specie, c.Perche(norma.Inglese))
		}
	}
	// Output:
	// c_h501
	//   codice-ipa: of these codes only a codice IPA has an underscore
	// UF9FAJ
	//   codice-univoco-ufficio: it has six letters and digits, as every codice univoco ufficio (code of an office)
	//   codice-ipa: it has the shape of a codice IPA as well, but of those with six letters and digits, more than a thousand, only sixteen are in capitals
	// agenas
	//   codice-ipa: it has the shape of a codice IPA, and nine in ten are written in lower case; the other codes are written in capitals
	//   codice-univoco-ufficio: it has six letters and digits, as every codice univoco ufficio (code of an office)
	// A463BFE
	//   codice-univoco-aoo: it has seven characters and begins with A, as the code of every AOO (protocol area)
	//   codice-destinatario: it has seven letters and digits, as the recipient code of a private party in electronic invoicing (codice destinatario)
	//   codice-ipa: it has the shape of a codice IPA, which is of any number of letters and digits
}

func ExampleCodiceIPA_Indizio() {
	for _, s := range []string{"c_h501", "p_rm", "istsc_rmis00100x", "agid"} {
		c, _ := ipa.ParseCodiceIPA(s)
		i := c.Indizio()
		fmt.Printf("%s: %q %q\n", c, i.Categoria, i.Sigla)
	}
	// Output:
	// c_h501: "comune" "H501"
	// p_rm: "provincia" "RM"
	// istsc_rmis00100x: "scuola" "RMIS00100X"
	// agid: "" ""
}

// A caller opens the file; here it is a text.
const unFile = "cod_amm\tdes_amm\tComune\tCf\tmail1\ttipo_mail1\n" +
	"c_h501\tRoma Capitale\tRoma\t02438750586\tprotocollo@pec.comune.esempio.it\tpec\n" +
	"c-e472\tComune di Latina\tLatina\tnull\tnull\tnull\n"

func ExampleDecodeEnti() {
	enti, conto, err := ipa.DecodeEnti(strings.NewReader(unFile))
	fmt.Println(len(enti), conto.Righe, conto.Scartate, err)
	for _, a := range conto.Anomalie {
		fmt.Println(a.Messaggio(norma.Inglese))
	}
	// Output:
	// 1 2 1 <nil>
	// line 3, column 2 (cod_amm): a codice IPA begins with a letter or a digit and goes on with letters, digits and underscores, 100 at most: “c[-]e472” departs from that at the mark
}

func ExampleDecodeUffici() {
	const testo = "Codice_IPA,Codice_uni_uo,Descrizione_uo,Mail1,Tipo_Mail1\n" +
		"c_h501,UF9FAJ,\"Ragioneria, fatture\",fatture@pec.comune.esempio.it,Pec\n"
	uffici, _, _ := ipa.DecodeUffici(strings.NewReader(testo))
	for _, u := range uffici {
		fmt.Println(u.Codice, u.Ente, u.Denominazione)
	}
	// Output: UF9FAJ c_h501 Ragioneria, fatture
}

func ExampleNewIndice() {
	enti, _, _ := ipa.DecodeEnti(strings.NewReader(unFile))
	x, rilievi := ipa.NewIndice(enti, nil)
	fmt.Println(len(rilievi))

	roma, _ := ipa.ParseCodiceIPA("c_H501")
	e, ok := x.Ente(roma)
	fmt.Println(e.Denominazione, e.Comune, ok)
	fmt.Println(x.ByCodiceFiscale("024 387 505 86").First().Ente)
	// Output:
	// 0
	// Roma Capitale Roma true
	// c_h501
}

// Does the mailbox from which a message came belong to the body that is to answer for it?
func ExampleDirectory() {
	enti, _, _ := ipa.DecodeEnti(strings.NewReader(unFile))
	x, _ := ipa.NewIndice(enti, nil)
	var d ipa.Directory = x
	roma, _ := ipa.ParseCodiceIPA("c_h501")
	fmt.Println(d.ByCasella("PROTOCOLLO@pec.comune.esempio.it").Has(roma), d.ByCasella("altra@pec.esempio.it").Has(roma))
	// Output: true false
}

// The register's form takes a codice IPA or the code of an office, and people write other things.
func ExampleFind() {
	enti, _, _ := ipa.DecodeEnti(strings.NewReader(unFile))
	const testoUffici = "Codice_IPA,Codice_uni_uo,Descrizione_uo\nc_h501,UF9FAJ,Ragioneria\n"
	uffici, _, _ := ipa.DecodeUffici(strings.NewReader(testoUffici))
	x, _ := ipa.NewIndice(enti, uffici)
	for _, s := range []string{"C_H501", "uf9faj", "024 387 505 86", "Protocollo@pec.comune.esempio.it", "c_e472"} {
		t := ipa.Find(x, s)
		fmt.Printf("%s: %d, %q %q\n", s, t.Len(), t.First().Ente, t.First().Ufficio)
	}
	// Output:
	// C_H501: 1, "c_h501" ""
	// uf9faj: 1, "c_h501" "UF9FAJ"
	// 024 387 505 86: 1, "c_h501" ""
	// Protocollo@pec.comune.esempio.it: 1, "c_h501" ""
	// c_e472: 0, "" ""
}

func ExampleNewCaselle() {
	c := ipa.NewCaselle(ipa.Casella{Indirizzo: "protocollo@pec.comune.esempio.it", Tipo: ipa.PEC})
	for v := range c.All() {
		fmt.Println(v.Tipo, v.Indirizzo, c.Has("Protocollo@PEC.comune.esempio.it"))
	}
	// Output: pec protocollo@pec.comune.esempio.it true
}

func ExampleNewTitolari() {
	roma, _ := ipa.ParseCodiceIPA("c_h501")
	t := ipa.NewTitolari(ipa.Titolare{Ente: roma})
	fmt.Println(t.Len(), t.First().Ente)
	// Output: 1 c_h501
}
