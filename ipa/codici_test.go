package ipa_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"norma"
	"norma/ipa"
)

// caso is a text, and the code that it is or what is wrong with it: the check without "ipa/", and the text with the place marked.
type caso struct {
	testo, canone, difetto, segnato string
}

func prova[T interface {
	comparable
	String() string
	IsZero() bool
	encoding.TextAppender
	encoding.TextMarshaler
}, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, parse func(string) (T, error), casi []caso) {
	t.Helper()
	for _, c := range casi {
		v, err := parse(c.testo)
		if v.String() != c.canone || v.IsZero() != (c.canone == "") || (err == nil) != (c.canone != "") {
			t.Errorf("%q: %q, %v, want %q", c.testo, v, err, c.canone)
		}
		var e *ipa.CodiceError
		switch errors.As(err, &e) {
		case c.difetto == "":
			t.Errorf("%q: %v", c.testo, err)
		case true:
			r := e.Rilievo("/ente", "l. 1/2000")
			if e.Codice() != "ipa/"+c.difetto || r.Trovato != c.segnato || e.Testo() != c.testo || r.Dove != "/ente" || r.Rif != "l. 1/2000" ||
				r.Gravita() != norma.Errore || e.Error() != e.Messaggio(norma.Italiano) || e.Messaggio(norma.Inglese) == e.Error() {
				t.Errorf("%q: %s %q, want %s %q; %v", c.testo, e.Codice(), r.Trovato, c.difetto, c.segnato, e)
			}
		}
		if e != nil && utf8.ValidString(c.segnato) && len(c.testo) < 64 {
			dove := strings.IndexByte(c.segnato, '[')
			if e.Posizione() != dove || !strings.Contains(e.Error(), c.segnato) || !strings.Contains(e.Messaggio(norma.Inglese), c.segnato) {
				t.Errorf("%q: at %d, want %d: %v", c.testo, e.Posizione(), dove, e)
			}
		}
		b, errTesto := v.MarshalText()
		a, errAppend := v.AppendText([]byte("x"))
		w := v
		errLettura := P(&w).UnmarshalText(b)
		if string(b) != c.canone || string(a) != "x"+c.canone || w != v || errTesto != nil || errAppend != nil || errLettura != nil {
			t.Errorf("%q: %q, %q, %q: %v %v %v", c.testo, b, a, w, errTesto, errAppend, errLettura)
		}
		if err != nil && c.testo != "" {
			if P(&w).UnmarshalText([]byte(c.testo)) == nil {
				t.Errorf("%q: a code", c.testo)
			}
		}
	}
}

func TestParseCodiceIPA(t *testing.T) {
	const errato, conAOO = "codice-ipa-errato", "codice-ipa-con-aoo"
	a := strings.Repeat
	prova(t, ipa.ParseCodiceIPA, []caso{
		{"c_h501", "c_h501", "", ""},
		{"C_H501", "c_h501", "", ""}, // keys take no account of the case
		{"  agid\t\r\n", "agid", "", ""},
		{"\u00a0agid\u00a0", "agid", "", ""},
		{"C", "c", "", ""},
		{"054", "054", "", ""}, // a health body
		{"r_", "r_", "", ""},
		{"a__b", "a__b", "", ""}, // none in the index, allowed by its specification
		{"00L7M4KW", "00l7m4kw", "", ""},
		{"istsc_RMIS00100X", "istsc_rmis00100x", "", ""},
		{"E6QQA8", "e6qqa8", "", ""}, // has the shape of an office's code as well
		{"", "", errato, "[]"},
		{"   ", "", errato, "[ ]  "},
		{"_c_h501", "", errato, "[_]c_h501"},
		{"c-h501", "", errato, "c[-]h501"},
		{"c h501", "", errato, "c[ ]h501"},
		{"c_h501/", "", errato, "c_h501[/]"},
		{" c_h501;x", "", errato, " c_h501[;]x"},
		{"forlì", "", errato, "forl[ì]"},
		{"a\xff", "", errato, "a[\xff]"},
		{"protocollo@pec.it", "", errato, "protocollo[@]pec.it"},
		// followed by the code of an AOO
		{"m_pi.AOODGPER", "", conAOO, "m_pi[.AOODGPER]"},
		{" m_pi.AOODGPER ", "", conAOO, " m_pi[.AOODGPER] "},
		{"C.AOO", "", conAOO, "C[.AOO]"},
		{"m_pi.", "", errato, "m_pi[.]"},
		{".m_pi", "", errato, "[.]m_pi"},
		// 15 to 17, 99 to 101 characters
		{a("a", 15), a("a", 15), "", ""},
		{a("a", 16), a("a", 16), "", ""},
		{a("A", 17), a("a", 17), "", ""},
		{a("a", 99), a("a", 99), "", ""},
		{a("A", 100), a("a", 100), "", ""},
		{a("a", 101), "", errato, "…" + a("a", 24) + "[a]"},
		{a("a", 100) + ".x", "", errato, "…" + a("a", 24) + "[.]x"},
		{a("a", 99) + ".x", "", conAOO, "…" + a("a", 24) + "[.x]"},
	})
}

func TestParseCodiceUnivocoUfficio(t *testing.T) {
	const errato, sette, daIPA, segnaposto = "codice-univoco-ufficio-errato", "codice-univoco-ufficio-di-sette",
		"codice-univoco-ufficio-codice-ipa", "codice-univoco-ufficio-segnaposto"
	prova(t, ipa.ParseCodiceUnivocoUfficio, []caso{
		{"E6QQA8", "E6QQA8", "", ""},
		{"uf9faj", "UF9FAJ", "", ""},
		{" UF9FAJ\n", "UF9FAJ", "", ""},
		{"09IT1Y", "09IT1Y", "", ""},
		{"OSCMAC", "OSCMAC", "", ""},
		{"123456", "123456", "", ""},
		{"", "", errato, "[]"},
		{"UF9FA", "", errato, "UF9FA[]"},
		{"UF9 AJ", "", errato, "UF9[ ]AJ"},
		{"UF9-AJ", "", errato, "UF9[-]AJ"},
		{"ÙF9FAJ", "", errato, "[Ù]F9FAJ"},
		{"UF9FAJ12", "", errato, "UF9FAJ[1]2"},
		{"UF9FAJ1-", "", errato, "UF9FAJ[1]-"},
		// seven characters
		{"SUBM70N", "", sette, "SUBM70[N]"},
		{" subm70n", "", sette, " subm70[n]"},
		{"A463BFE", "", sette, "A463BF[E]"},
		{"0000000", "", sette, "000000[0]"},
		// a body's code
		{"c_h501", "", daIPA, "c[_]h501"},
		{"istsc_rmis00100x", "", daIPA, "istsc[_]rmis00100x"},
		{"_h5011", "", errato, "[_]h5011"},
		{"c_h-501", "", errato, "c[_]h-501"},
		// what is written for no office
		{"999999", "", segnaposto, "[999999]"},
		{" 000000 ", "", segnaposto, " [000000] "},
		{"999998", "999998", "", ""},
		{"000001", "000001", "", ""},
	})
}

func TestParseCodiceAOO(t *testing.T) {
	const errato, destinatario, ufficio = "codice-aoo-errato", "codice-aoo-destinatario", "codice-aoo-ufficio"
	prova(t, ipa.ParseCodiceAOO, []caso{
		{"A463BFE", "A463BFE", "", ""},
		{" a463bfe ", "A463BFE", "", ""},
		{"AAAAAAA", "AAAAAAA", "", ""},
		{"", "", errato, "[]"},
		{"A463B", "", errato, "A463B[]"},
		{"A463BFE1", "", errato, "A463BFE[1]"},
		{"agid_aoo", "", errato, "agid[_]aoo"}, // the name that the body gives it
		{"A463 FE", "", errato, "A463[ ]FE"},
		{"SUBM70N", "", destinatario, "[S]UBM70N"},
		{"B463BFE", "", destinatario, "[B]463BFE"},
		{"0463bfe", "", destinatario, "[0]463bfe"},
		{"A463BF", "", ufficio, "A463BF[]"},
		{" E6QQA8 ", "", ufficio, " E6QQA8[] "},
	})
}

// TestPolicy: texts that a list of the codes refuses and this package does not: their form is right, and no form tells that a code
// was never assigned. A Directory does.
func TestPolicy(t *testing.T) {
	x, _ := ipa.NewIndice([]ipa.Ente{{Codice: codiceIPA(t, "c_h501"), Denominazione: "Roma Capitale"}}, nil)
	for testo, perche := range map[string]string{
		"no_such_ipa_code": "nothing in it is wrong but that no body has it",
		"c_h5o1":           "a letter for a digit: the part after c_ is the body's own, c_mont is a code",
		"istsc_rmis001000": "the school's code has a last character that is not observed: a hint, and of another code",
		"E6QQA8":           "the code of an office: 1,030 codes of bodies have the same shape",
	} {
		c, err := ipa.ParseCodiceIPA(testo)
		if _, ok := x.Ente(c); err != nil || ok {
			t.Errorf("%q: %v, known: %t: %s", testo, err, ok, perche)
		}
	}
	if _, ok := x.Ente(codiceIPA(t, "C_H501")); !ok {
		t.Error("the case matters")
	}
}

// TestCodiceIPALungo: 16 characters are as many as any code of the index has.
func TestCodiceIPALungo(t *testing.T) {
	for testo, want := range map[string]string{
		strings.Repeat("a", 16):        "",
		strings.Repeat("a", 17):        strings.Repeat("a", 16) + "[a]",
		strings.Repeat("a", 16) + "B_": strings.Repeat("a", 16) + "[b_]",
		"":                             "",
	} {
		c, _ := ipa.ParseCodiceIPA(testo)
		var g norma.Giudizio
		c.Report(&g, "/codice", "l. 1/2000")
		got := ""
		for _, r := range g.Rilievi {
			got = r.Trovato
			if r.Codice() != "ipa/codice-ipa-lungo" || r.Gravita() != norma.Avviso || r.Dove != "/codice" || r.Rif != "l. 1/2000" {
				t.Errorf("%+v", r)
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", testo, got, want)
		}
	}
}

func TestCompare(t *testing.T) {
	ordine := []string{"", "054", "a", "a_", "aa", strings.Repeat("a", 16), strings.Repeat("a", 17), strings.Repeat("a", 16) + "b", "ab", "c_h501"}
	for i, s := range ordine {
		for j, z := range ordine {
			a, _ := ipa.ParseCodiceIPA(s)
			b, _ := ipa.ParseCodiceIPA(strings.ToUpper(z))
			if got, want := a.Compare(b), strings.Compare(s, z); got != want || (a == b) != (i == j) {
				t.Errorf("%q and %q: %d, want %d", s, z, got, want)
			}
		}
	}
	uffici := []ipa.CodiceUnivocoUfficio{codiceUfficio(t, "UF9FAJ"), {}, codiceUfficio(t, "E6QQA8"), codiceUfficio(t, "09IT1Y")}
	slices.SortFunc(uffici, ipa.CodiceUnivocoUfficio.Compare)
	if !uffici[0].IsZero() || uffici[1].String() != "09IT1Y" || uffici[3].String() != "UF9FAJ" {
		t.Error(uffici)
	}
	a, _ := ipa.ParseCodiceAOO("A463BFE")
	b, _ := ipa.ParseCodiceAOO("a463bff")
	if a.Compare(b) != -1 || b.Compare(a) != 1 {
		t.Error(a, b)
	}
}

// TestJSON: codes travel as their text, and what is none is left out.
func TestJSON(t *testing.T) {
	type documento struct {
		Ente    ipa.CodiceIPA            `json:"ente,omitzero"`
		Ufficio ipa.CodiceUnivocoUfficio `json:"ufficio,omitzero"`
		AOO     ipa.CodiceAOO            `json:"aoo,omitzero"`
	}
	for testo, want := range map[string]string{
		`{"ente":"C_H501","ufficio":"e6qqa8","aoo":"a463bfe"}`: `{"ente":"c_h501","ufficio":"E6QQA8","aoo":"A463BFE"}`,
		`{"ente":"","ufficio":""}`:                             `{}`,
	} {
		var d documento
		if err := json.Unmarshal([]byte(testo), &d); err != nil {
			t.Fatal(err)
		}
		if b, err := json.Marshal(d); string(b) != want || err != nil {
			t.Errorf("%s: %s, %v", testo, b, err)
		}
	}
}

// TestErroreVuoto: an error of somebody else's making says nothing and does not fail.
func TestErroreVuoto(t *testing.T) {
	var e ipa.CodiceError
	if e.Error() != "" || e.Codice() != "" || e.Posizione() != 0 || e.Testo() != "" {
		t.Errorf("%q, %q", e.Error(), e.Codice())
	}
}
