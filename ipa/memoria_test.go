package ipa_test

import (
	"strings"
	"testing"

	"norma/ipa"
)

// TestNothingOnTheHeap: reading a code and asking a directory take no memory.
func TestNothingOnTheHeap(t *testing.T) {
	var d ipa.Directory = indice(t, amministrazioni(100))
	codice := codiceIPA(t, codiceDi(42))
	for nome, f := range map[string]func(){
		"codice IPA": func() { unCodice, _ = ipa.ParseCodiceIPA(" ISTSC_RMIS00100X ") },
		"ufficio":    func() { unUfficio.Codice, _ = ipa.ParseCodiceUnivocoUfficio("uf9faj") },
		"aoo":        func() { unaAOO, _ = ipa.ParseCodiceAOO("a463bfe") },
		"recognize":  func() { possibili = ipa.Recognize("RMIS00100X") },
		"ente":       func() { unEnte, _ = d.Ente(codice) },
		"nobody":     func() { unUfficio, _ = d.Ufficio(ipa.CodiceUnivocoUfficio{}) },
		"tax code":   func() { titolari = d.ByCodiceFiscale(fiscaleDi(42)[:11]) },
		"mailbox":    func() { titolari = d.ByCasella("PROTOCOLLO.ente42@pec.comune.esempio.it") },
	} {
		if nome == "tax code" {
			s := fiscaleDi(42)
			f = func() { titolari = d.ByCodiceFiscale(s) }
		}
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", nome, n)
		}
	}
}

// TestWholeIndex: every body of a text as long as the index is found by whatever it has.
func TestWholeIndex(t *testing.T) {
	x := indice(t, amministrazioni(bodies))
	for i := range bodies {
		c := codiceIPA(t, strings.ToUpper(codiceDi(i)))
		e, ok := x.Ente(c)
		if !ok || e.Scritto != codiceDi(i) || x.ByCodiceFiscale(fiscaleDi(i)).First().Ente != c || x.ByCasella(casellaDi(i)).First().Ente != c ||
			x.ByCasella(casellaDi(i)).Len() != 1 {
			t.Fatalf("%d: %+v, %t", i, e, ok)
		}
	}
}
