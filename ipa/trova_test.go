package ipa_test

import (
	"slices"
	"strings"
	"testing"

	"norma/ipa"
)

func TestFind(t *testing.T) {
	enti, uffici := piccolo(t)
	agenas, scuola := codiceIPA(t, "agenas"), codiceIPA(t, "istsc_rmis00100x")
	enti = append(enti, ipa.Ente{Codice: agenas}, ipa.Ente{Codice: scuola, CodiceFiscale: "00743110157"}, ipa.Ente{Codice: codiceIPA(t, "00743110157")})
	// An office that has the code of a body, which is not its own.
	uffici = append(uffici, ipa.Ufficio{Codice: codiceUfficio(t, "AGENAS"), Ente: enti[1].Codice})
	x, rilievi := ipa.NewIndice(enti, uffici)
	if len(rilievi) != 0 {
		t.Fatal(rilievi)
	}
	roma, latina, lungo := ipa.Titolare{Ente: enti[0].Codice}, ipa.Titolare{Ente: enti[1].Codice}, ipa.Titolare{Ente: enti[2].Codice}
	ragioneria := ipa.Titolare{Ente: enti[1].Codice, Ufficio: uffici[1].Codice}
	omonimo := ipa.Titolare{Ente: enti[1].Codice, Ufficio: codiceUfficio(t, "AGENAS")}
	for testo, want := range map[string][]ipa.Titolare{
		"c_h501":                   {roma},
		" C_H501 ":                 {roma},
		"c_h502":                   nil,
		strings.Repeat("a", 17):    {lungo},
		"E6QQA8":                   {ragioneria},
		"e6qqa8":                   {ragioneria},
		"E6QQA9":                   nil,
		"999999":                   nil,
		"AGENAS":                   {omonimo, {Ente: agenas}}, // in capitals the office is likelier
		"agenas":                   {{Ente: agenas}, omonimo},
		"A463BFE":                  nil, // an area, which a directory does not have
		"SUBM70N":                  nil,
		"RMIS00100X":               {{Ente: scuola}},
		"istsc_RMIS00100X":         {{Ente: scuola}},
		"RMIS00200X":               nil,
		"80016350821":              {latina},
		"800 163 508 21":           {latina},
		"02438750586":              {roma, lungo},
		"00743110157":              {{Ente: scuola}, {Ente: codiceIPA(t, "00743110157")}}, // the code of another body
		"unione@pec.esempio.it":    {latina, lungo, ragioneria},
		" UNIONE@pec.esempio.it\n": {latina, lungo, ragioneria},
		"altra@pec.esempio.it":     nil,
		"Comune di Latina":         nil,
		"":                         nil,
	} {
		if got := slices.Collect(ipa.Find(x, testo).All()); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", testo, got, want)
		}
	}
}

// doppio is a directory that knows a body by everything: it is found once.
type doppio struct{ ente ipa.CodiceIPA }

func (d doppio) Ente(ipa.CodiceIPA) (ipa.Ente, bool) { return ipa.Ente{Codice: d.ente}, true }

func (d doppio) Ufficio(ipa.CodiceUnivocoUfficio) (ipa.Ufficio, bool) { return ipa.Ufficio{}, false }

func (d doppio) ByCodiceFiscale(string) ipa.Titolari {
	return ipa.NewTitolari(ipa.Titolare{Ente: d.ente}, ipa.Titolare{Ente: d.ente})
}

func (d doppio) ByCasella(string) ipa.Titolari { return ipa.Titolari{} }

func TestFindOnce(t *testing.T) {
	d := doppio{codiceIPA(t, "80016350821")}
	if got := ipa.Find(d, "80016350821"); got.Len() != 1 || got.First().Ente != d.ente {
		t.Error(got)
	}
}
