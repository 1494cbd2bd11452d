package ipa_test

import (
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/ipa"
)

func pec(indirizzo string) ipa.Casella { return ipa.Casella{Indirizzo: indirizzo, Tipo: ipa.PEC} }

// piccolo are three bodies and three offices: two bodies share a tax code, two a mailbox, which an office has as well.
func piccolo(tb testing.TB) ([]ipa.Ente, []ipa.Ufficio) {
	tb.Helper()
	roma, latina, lungo := codiceIPA(tb, "c_h501"), codiceIPA(tb, "c_e472"), codiceIPA(tb, strings.Repeat("a", 17))
	return []ipa.Ente{
			{
				Codice: roma, Scritto: "c_H501", Denominazione: "Roma Capitale", CodiceFiscale: "02438750586", Comune: "Roma",
				Caselle: ipa.NewCaselle(pec("Protocollo@PEC.comune.esempio.it"), ipa.Casella{Indirizzo: "info@comune.esempio.it", Tipo: ipa.AltraPosta}),
			},
			{
				Codice: latina, Denominazione: "Comune di Latina", CodiceFiscale: "80016350821",
				Caselle: ipa.NewCaselle(pec("unione@pec.esempio.it"), pec("UNIONE@pec.esempio.it")),
			},
			{Codice: lungo, Denominazione: "Ente dal codice lungo", CodiceFiscale: "0243 8750 586", Caselle: ipa.NewCaselle(pec("unione@pec.esempio.it"))},
		}, []ipa.Ufficio{
			{Codice: codiceUfficio(tb, "UF9FAJ"), Ente: roma, Denominazione: "Uff_eFatturaPA", Caselle: ipa.NewCaselle(pec("fatture@pec.esempio.it"))},
			{Codice: codiceUfficio(tb, "E6QQA8"), Ente: latina, Denominazione: "Ragioneria", Caselle: ipa.NewCaselle(pec("unione@pec.esempio.it"))},
			{Codice: codiceUfficio(tb, "4HFK5R"), Ente: codiceIPA(tb, "c_h330"), Denominazione: "Ufficio di un ente che non c'è"},
		}
}

func TestIndice(t *testing.T) {
	enti, uffici := piccolo(t)
	x, rilievi := ipa.NewIndice(enti, uffici)
	if n, m := x.Len(); n != 3 || m != 3 || len(rilievi) != 0 {
		t.Fatalf("%d, %d, %v", n, m, rilievi)
	}
	var d ipa.Directory = x
	for i := range enti {
		e, ok := d.Ente(enti[i].Codice)
		diverso(t, enti[i].Denominazione, enti[i], e)
		if !ok {
			t.Errorf("%s is not there", enti[i].Codice)
		}
	}
	for i := range uffici {
		u, ok := d.Ufficio(uffici[i].Codice)
		diverso(t, uffici[i].Denominazione, uffici[i], u)
		if !ok {
			t.Errorf("%s is not there", uffici[i].Codice)
		}
	}
	for _, s := range []string{"", "c_h502", "c_h50", strings.Repeat("a", 16), strings.Repeat("a", 18)} {
		c, _ := ipa.ParseCodiceIPA(s)
		if e, ok := d.Ente(c); ok || e != (ipa.Ente{}) {
			t.Errorf("%q: %+v", s, e)
		}
	}
	if u, ok := d.Ufficio(codiceUfficio(t, "AAAAAA")); ok || u != (ipa.Ufficio{}) {
		t.Errorf("%+v", u)
	}
	if _, ok := d.Ufficio(ipa.CodiceUnivocoUfficio{}); ok {
		t.Error("no code is an office's")
	}

	roma, latina, lungo := ipa.Titolare{Ente: enti[0].Codice}, ipa.Titolare{Ente: enti[1].Codice}, ipa.Titolare{Ente: enti[2].Codice}
	fatture, ragioneria := ipa.Titolare{Ente: enti[0].Codice, Ufficio: uffici[0].Codice}, ipa.Titolare{Ente: enti[1].Codice, Ufficio: uffici[1].Codice}
	for _, tt := range []struct {
		testo string
		got   ipa.Titolari
		want  []ipa.Titolare
	}{
		{"02438750586", d.ByCodiceFiscale("02438750586"), []ipa.Titolare{roma, lungo}},
		{"024 387 505 86", d.ByCodiceFiscale("024 387 505 86"), []ipa.Titolare{roma, lungo}},
		{"80016350821", d.ByCodiceFiscale("80016350821"), []ipa.Titolare{latina}},
		{"80016350822", d.ByCodiceFiscale("80016350822"), nil},
		{"another's", d.ByCodiceFiscale(fiscaleDi(5)), nil},
		{"no tax code", d.ByCodiceFiscale(""), nil},
		{"protocollo", d.ByCasella("protocollo@pec.comune.esempio.it"), []ipa.Titolare{roma}},
		{"PROTOCOLLO", d.ByCasella("PROTOCOLLO@PEC.COMUNE.ESEMPIO.IT"), []ipa.Titolare{roma}},
		{"info", d.ByCasella("info@comune.esempio.it"), []ipa.Titolare{roma}},
		{"unione", d.ByCasella("unione@pec.esempio.it"), []ipa.Titolare{latina, lungo, ragioneria}}, // bodies, then offices
		{"fatture", d.ByCasella("fatture@pec.esempio.it"), []ipa.Titolare{fatture}},
		{"another", d.ByCasella("altra@pec.esempio.it"), nil},
		{"none", d.ByCasella(""), nil},
		{"256", d.ByCasella(strings.Repeat("a", 256)), nil},
		{"257", d.ByCasella(strings.Repeat("a", 257)), nil},
	} {
		if got := slices.Collect(tt.got.All()); !slices.Equal(got, tt.want) || tt.got.Len() != len(tt.want) {
			t.Errorf("%s: %v, want %v", tt.testo, got, tt.want)
		}
		primo := ipa.Titolare{}
		if len(tt.want) > 0 {
			primo = tt.want[0]
		}
		if tt.got.First() != primo {
			t.Errorf("%s: %v first", tt.testo, tt.got.First())
		}
		for i := range enti {
			want := slices.ContainsFunc(tt.want, func(v ipa.Titolare) bool { return v.Ente == enti[i].Codice })
			if tt.got.Has(enti[i].Codice) != want {
				t.Errorf("%s: has %s: %t", tt.testo, enti[i].Codice, !want)
			}
		}
		for range tt.got.All() {
			break
		}
	}
}

// TestIndiceKeepsItsOwn: who made the lists may change them.
func TestIndiceKeepsItsOwn(t *testing.T) {
	enti, uffici := piccolo(t)
	x, _ := ipa.NewIndice(enti, uffici)
	codice, ufficio := enti[0].Codice, uffici[0].Codice
	clear(enti)
	clear(uffici)
	e, _ := x.Ente(codice)
	u, _ := x.Ufficio(ufficio)
	if e.Denominazione != "Roma Capitale" || u.Denominazione != "Uff_eFatturaPA" {
		t.Errorf("%+v, %+v", e, u)
	}
}

func TestIndiceRefuses(t *testing.T) {
	enti, uffici := piccolo(t)
	altroRoma, altroLungo := enti[0], enti[2]
	altroRoma.Denominazione, altroRoma.CodiceFiscale, altroRoma.Caselle = "Altra Roma", "80016350821", ipa.NewCaselle(pec("altra@pec.esempio.it"))
	altroLungo.Denominazione = "Altro ente dal codice lungo"
	enti = append(enti, altroRoma, ipa.Ente{Denominazione: "Senza codice"}, altroLungo)
	uffici = append(uffici, ipa.Ufficio{}, uffici[0])
	x, rilievi := ipa.NewIndice(enti, uffici)
	type riga struct{ codice, dove, trovato string }
	var got []riga
	for _, r := range rilievi {
		got = append(got, riga{r.Codice(), string(r.Dove), r.Trovato})
		if r.Gravita() != norma.Mancante {
			t.Errorf("%+v: %s", r, r.Gravita())
		}
	}
	want := []riga{
		{"ipa/codice-ripetuto", "/enti/3", "c_h501"},
		{"ipa/codice-mancante", "/enti/4", ""},
		{"ipa/codice-ripetuto", "/enti/5", strings.Repeat("a", 17)},
		{"ipa/codice-mancante", "/uffici/3", ""},
		{"ipa/codice-ripetuto", "/uffici/4", "UF9FAJ"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	e, _ := x.Ente(enti[0].Codice)
	if n, m := x.Len(); n != 3 || m != 3 || e.Denominazione != "Roma Capitale" || x.ByCasella("altra@pec.esempio.it").Len() != 0 ||
		x.ByCodiceFiscale("80016350821").Len() != 1 {
		t.Errorf("%d, %d, %+v", n, m, e)
	}
	if x, rilievi := ipa.NewIndice(nil, nil); len(rilievi) != 0 || x.ByCasella("a@b.it").Len() != 0 {
		t.Error("an empty one knows something")
	}
}

// TestTitolari: who makes another directory makes them.
func TestTitolari(t *testing.T) {
	a, b := ipa.Titolare{Ente: codiceIPA(t, "agid")}, ipa.Titolare{Ente: codiceIPA(t, "inps")}
	v := ipa.NewTitolari(a, b)
	if v.Len() != 2 || v.First() != a || !v.Has(b.Ente) || v.Has(codiceIPA(t, "inail")) || (ipa.Titolari{}).First() != (ipa.Titolare{}) {
		t.Errorf("%v", v)
	}
}

func TestCaselle(t *testing.T) {
	c := ipa.NewCaselle(
		pec("a@pec.esempio.it"),
		ipa.Casella{Indirizzo: "b@esempio.it"},
		ipa.Casella{Indirizzo: "c@esempio.it", Tipo: "altro tipo"},
		ipa.Casella{Indirizzo: "d@esempio.it", Tipo: "due\nrighe"},
		ipa.Casella{Indirizzo: "non è una casella", Tipo: ipa.PEC},
		ipa.Casella{},
	)
	want := []ipa.Casella{
		pec("a@pec.esempio.it"), {Indirizzo: "b@esempio.it"}, {Indirizzo: "c@esempio.it", Tipo: "altro tipo"}, {Indirizzo: "d@esempio.it"},
	}
	if got := slices.Collect(c.All()); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if !c.Has("A@PEC.esempio.IT") || c.Has("e@esempio.it") || c.Has("") || ipa.Caselle("").Has("") || ipa.NewCaselle() != "" {
		t.Errorf("%q", c)
	}
	if c.Has("\u212A@esempio.it") {
		t.Error("a letter that only looks alike is the same")
	}
	for range c.All() {
		break
	}
	// A text that is no list gives what can be read and no panic, in an index too.
	for _, s := range []ipa.Caselle{"a\nb\nc", "x", "\n\n", " ", "pec a@b.it", "\xff\n"} {
		for c := range s.All() {
			if s.Has(c.Indirizzo) != (c.Indirizzo != "") {
				t.Errorf("%q: %q", s, c)
			}
		}
		x, _ := ipa.NewIndice([]ipa.Ente{{Codice: codiceIPA(t, "agid"), Caselle: s}}, nil)
		x.ByCasella("a")
	}
}
