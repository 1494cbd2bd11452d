package ipa_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/ipa"
)

const bodies = 24000 // about as many as the index has

// testata is the heading of amministrazioni.txt, as it has been since 2015.
const testata = "cod_amm\tdes_amm\tComune\tnome_resp\tcogn_resp\tCap\tProvincia\tRegione\tsito_istituzionale\tIndirizzo\ttitolo_resp\t" +
	"tipologia_istat\ttipologia_amm\tacronimo\tcf_validato\tCf\tmail1\ttipo_mail1\tmail2\ttipo_mail2\tmail3\ttipo_mail3\tmail4\ttipo_mail4\t" +
	"mail5\ttipo_mail5\turl_facebook\turl_twitter\turl_googleplus\turl_youtube\tliv_accessibili\n"

// codiceDi is the code of the i-th invented body: municipalities, schools, and codes of eight characters as the latest ones are.
func codiceDi(i int) string {
	switch i % 3 {
	case 0:
		return fmt.Sprintf("c_%c%03d", 'a'+i/3/999%9, 1+i/3%999)
	case 1:
		return fmt.Sprintf("istsc_RMIC%05dA", i)
	}
	return fmt.Sprintf("%04XQ7%02d", i, i%100)
}

// fiscaleDi is the tax code of the i-th invented body, with the check digit of its ten others.
func fiscaleDi(i int) string {
	s := fmt.Sprintf("8%06d058", i+1)
	somma := 0
	for j, c := range s {
		v := int(c - '0')
		if j%2 == 1 {
			v = 2*v/10 + 2*v%10
		}
		somma += v
	}
	return s + string(rune('0'+(10-somma%10)%10))
}

func casellaDi(i int) string { return fmt.Sprintf("protocollo.ente%d@pec.comune.esempio.it", i) }

// amministrazioni is a text of the index with n invented bodies.
func amministrazioni(n int) string {
	var b strings.Builder
	b.WriteString(testata)
	for i := range n {
		fmt.Fprintf(&b, "%s\tEnte di prova numero %d\tRoma\tMaria\tRossi\t00186\tRM\tLazio\twww.ente%d.esempio.it\tPiazza del Campidoglio, %d\t"+
			"Responsabile\tComuni e loro Consorzi e Associazioni\tPubbliche Amministrazioni\tnull\tS\t%s\t%s\tpec\tinfo@ente%d.esempio.it\taltro\t"+
			"null\tnull\tnull\tnull\tnull\tnull\tnull\tnull\tnull\tnull\tnull\n",
			codiceDi(i), i, i, i%200, fiscaleDi(i), casellaDi(i), i)
	}
	return b.String()
}

// indice is the directory of a text of bodies in which nothing is wrong.
func indice(tb testing.TB, testo string) *ipa.Indice {
	tb.Helper()
	enti, conto, err := ipa.DecodeEnti(strings.NewReader(testo))
	if err != nil || conto.Scartate != 0 || len(conto.Anomalie) != 0 {
		tb.Fatalf("%v, %+v", err, conto)
	}
	x, rilievi := ipa.NewIndice(enti, nil)
	if len(rilievi) != 0 {
		tb.Fatal(rilievi)
	}
	return x
}

func codiceIPA(tb testing.TB, s string) ipa.CodiceIPA {
	tb.Helper()
	c, err := ipa.ParseCodiceIPA(s)
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

func codiceUfficio(tb testing.TB, s string) ipa.CodiceUnivocoUfficio {
	tb.Helper()
	c, err := ipa.ParseCodiceUnivocoUfficio(s)
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// diverso reports a difference; codes compare with ==.
func diverso(t *testing.T, nome string, want, got any) {
	t.Helper()
	confronto := cmpopts.EquateComparable(ipa.CodiceIPA{}, ipa.CodiceUnivocoUfficio{}, ipa.CodiceAOO{}, norma.Rilievo{})
	if d := cmp.Diff(want, got, confronto); d != "" {
		t.Errorf("%s (-want +got):\n%s", nome, d)
	}
}

// testataUffici is the heading of ou.txt, as it has been since 2015.
const testataUffici = "cod_ou\tcod_aoo\tdes_ou\tcomune\tCap\tprovincia\tRegione\tIndirizzo\tTel\tnome_resp\tcogn_resp\tmail_resp\ttel_resp\t" +
	"cod_amm\tcod_ou_padre\tFax\tcod_uni_ou\tmail1\ttipo_mail1\tmail2\ttipo_mail2\tmail3\ttipo_mail3\n"

// ou is a text of the index with n invented offices, one for each body.
func ou(n int) string {
	var b strings.Builder
	b.WriteString(testataUffici)
	for i := range n {
		fmt.Fprintf(&b, "Uff_eFatturaPA\tprotocollo\tUfficio %d\tRoma\t00186\tRM\tLazio\tPiazza del Campidoglio, 1\t06%d\tnull\tnull\tnull\tnull\t"+
			"%s\tnull\t\tUF%04X\tfatture%d@pec.esempio.it\tpec\tnull\tnull\tnull\tnull\n", i, i, codiceDi(i), i, i)
	}
	return b.String()
}
