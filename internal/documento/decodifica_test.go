package documento_test

import (
	"bytes"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/internal/documento"
)

// uguali are the options to compare sample documents: an empty list is an absent one.
var uguali = cmp.Options{
	cmpopts.EquateComparable(norma.Data{}, norma.Opt[bool]{}, norma.Opt[int]{}, norma.Opt[norma.Ore]{}),
	cmpopts.EquateEmpty(),
}

// The words that the sample description allows, as findings list them.
const (
	titoliAmmessi = "licenza, diploma, laurea"
	lingueAmmesse = "it, en, de"
)

func TestDecodeEveryKind(t *testing.T) {
	v, ignoti, rilievi := decodifica(t, pieno)
	if diff := cmp.Diff(pienoValore(), v, uguali); diff != "" {
		t.Errorf("value (-want +got):\n%s", diff)
	}
	if ignoti != nil || rilievi != nil {
		t.Errorf("ignoti %v, findings %v, want none", ignoti, rilieviDi(rilievi))
	}
}

func TestDecodeAnyOrderAndSpace(t *testing.T) {
	const testo = "\r\n\t {\n\t\"periodi\" : [ {\"turni\":[ { \"notturno\":true , \"giorno\" :\"2020-05-04\"} ] } ] ,\r\n" +
		"\"sede\" : { \"capo\" : { \"titolo\" : \"laurea\" } , \"comune\" : \"Bari\" } , \"lingue\" : [ ] ,\"figli\": 3\t,\"monte\": 0.5\r\n,\"attivo\":true\r, \"nome\":null\n} \n"
	v, ignoti, rilievi := decodifica(t, testo)
	want := campione{
		Attivo:  norma.Known(true),
		Figli:   norma.Known(3),
		Monte:   norma.Known(norma.Ora / 2),
		Sede:    sede{Comune: "Bari", Capo: capo{Titolo: "laurea"}},
		Periodi: []periodo{{Turni: []turno{{Giorno: norma.Giorno(2020, 5, 4), Notturno: norma.Known(true)}}}},
	}
	if diff := cmp.Diff(want, v, uguali); diff != "" {
		t.Errorf("value (-want +got):\n%s", diff)
	}
	if ignoti != nil || rilievi != nil {
		t.Errorf("ignoti %v, findings %v, want none", ignoti, rilieviDi(rilievi))
	}
}

func TestDecodeNullIsAbsent(t *testing.T) {
	for _, testo := range []string{
		`{}`,
		`{"nascita":null,"attivo":null,"figli":null,"monte":null,"nome":null,"titolo":null,"lingue":null,"sede":null,"periodi":null}`,
		`{"sede":{"comune":null,"apertura":null,"capo":null},"lingue":[],"periodi":[]}`,
		`{"nome":"","sede":{"capo":{"nome":"","titolo":null}}}`,
	} {
		v, ignoti, rilievi := decodifica(t, testo)
		if diff := cmp.Diff(campione{}, v, uguali); diff != "" {
			t.Errorf("%s: value (-want +got):\n%s", testo, diff)
		}
		if ignoti != nil || rilievi != nil {
			t.Errorf("%s: ignoti %v, findings %v, want none", testo, ignoti, rilieviDi(rilievi))
		}
		if got := codifica(v, ignoti); got != "{}" {
			t.Errorf("%s: written back as %s, want {}", testo, got)
		}
	}
}

// casiRilievi has every finding, where it is made and what it says, in document order.
var casiRilievi = []struct {
	nome  string
	testo string
	want  []rilievo
}{
	{"root is a list", ` []`, []rilievo{{"documento/tipo-errato", "", "array", "object"}}},
	{"root is null", `null`, []rilievo{{"documento/tipo-errato", "", "null", "object"}}},
	{"root is a word", `"x"`, []rilievo{{"documento/tipo-errato", "", "string", "object"}}},
	{"root is a number", `1`, []rilievo{{"documento/tipo-errato", "", "number", "object"}}},
	{"root is true", `true`, []rilievo{{"documento/tipo-errato", "", "true/false", "object"}}},
	{
		"date in the wrong form",
		`{"nascita":"28/2/2001"}`,
		[]rilievo{{"documento/data-errata", "/nascita", `"28/2/2001"`, "AAAA-MM-GG"}},
	},
	{
		"day that does not exist",
		`{"sede":{"apertura":"2001-02-29"}}`,
		[]rilievo{{"documento/data-errata", "/sede/apertura", `"2001-02-29"`, "AAAA-MM-GG"}},
	},
	{"empty date", `{"nascita":""}`, []rilievo{{"documento/data-errata", "/nascita", `""`, "AAAA-MM-GG"}}},
	{
		"date in a list in a list",
		`{"periodi":[{},{"turni":[{},{},{"giorno":"ieri"}]}]}`,
		[]rilievo{{"documento/data-errata", "/periodi/1/turni/2/giorno", `"ieri"`, "AAAA-MM-GG"}},
	},
	{"too many children", `{"figli":21}`, []rilievo{{"documento/numero-errato", "/figli", "21", "0-20"}}},
	{"hours", `{"periodi":[{"ore":-1}]}`, []rilievo{{"documento/ore-errate", "/periodi/0/ore", "-1", "0.00-1000000"}}},
	{
		"long text",
		`{"sede":{"capo":{"nome":"` + strings.Repeat("x", 201) + `"}}}`,
		[]rilievo{{"documento/testo-troppo-lungo", "/sede/capo/nome", "201", "200"}},
	},
	{
		"characters that are not seen, but for those of a page",
		`{"nome":"Ros\u200bsi\u202e","sede":{"comune":"L\u00a0Aquila\n","capo":{"nome":"\u0000"}},"titolo":"dip\u200bloma"}`,
		[]rilievo{
			{"documento/carattere-nascosto", "/nome", "U+200B", ""},
			{"documento/carattere-nascosto", "/sede/capo/nome", "U+0000", ""},
			{"documento/parola-sconosciuta", "/titolo", "dip\u200bloma", titoliAmmessi},
		},
	},
	{
		"word",
		`{"titolo":"Diploma"}`,
		[]rilievo{{"documento/parola-sconosciuta", "/titolo", "Diploma", titoliAmmessi}},
	},
	{"empty word", `{"titolo":""}`, []rilievo{{"documento/parola-sconosciuta", "/titolo", "", titoliAmmessi}}},
	{
		"name to escape in the pointer",
		`{"periodi":[{"a/b~c":"x"}]}`,
		[]rilievo{{"documento/parola-sconosciuta", "/periodi/0/a~1b~0c", "x", titoliAmmessi}},
	},
	{
		"words of a list",
		`{"lingue":["it","fr",null]}`,
		[]rilievo{
			{"documento/parola-sconosciuta", "/lingue/1", "fr", lingueAmmesse},
			{"documento/tipo-errato", "/lingue/2", "null", "string"},
		},
	},
	{
		"elements of a list",
		`{"periodi":[null,{},[],{"turni":[1]}]}`,
		[]rilievo{
			{"documento/tipo-errato", "/periodi/0", "null", "object"},
			{"documento/tipo-errato", "/periodi/2", "array", "object"},
			{"documento/tipo-errato", "/periodi/3/turni/0", "number", "object"},
		},
	},
	{
		"long list before its elements",
		`{"lingue":["it","fr","de","it",0]}`,
		[]rilievo{
			{"documento/lista-troppo-lunga", "/lingue", "5", "3"},
			{"documento/parola-sconosciuta", "/lingue/1", "fr", lingueAmmesse},
		},
	},
	{"unknown member", `{"x":1}`, []rilievo{{"documento/membro-ignoto", "/x", "x", ""}}},
	{"names are case sensitive", `{"Nome":"x"}`, []rilievo{{"documento/membro-ignoto", "/Nome", "Nome", ""}}},
	{
		"unknown member with a long name",
		`{"` + strings.Repeat("è", 51) + `":1}`,
		[]rilievo{{"documento/membro-ignoto", norma.Puntatore("/" + strings.Repeat("è", 51)), strings.Repeat("è", 50) + "…", ""}},
	},
	{
		"repeated member",
		`{"nome":"a","nome":"b"}`,
		[]rilievo{{"documento/membro-ripetuto", "/nome", "nome", ""}},
	},
	{"too deep", strings.Repeat("[", 33) + strings.Repeat("]", 33), []rilievo{
		{"documento/troppo-profondo", norma.Puntatore(strings.Repeat("/0", 32)), "", "32"},
	}},
	{"too big", strings.Repeat(" ", 1<<20+1), []rilievo{{"documento/troppo-grande", "", "1048577", "1048576"}}},
	{
		"document order, not that of the description",
		`{"z":1,"periodi":[{"x":1,"fine":"no","inizio":"no"}],"sede":{"capo":{"nome":1,"y":2},"comune":2},"titolo":"no",` +
			`"figli":-1,"nascita":"no","sede":3,"w":4,"z":5}`,
		[]rilievo{
			{"documento/membro-ignoto", "/z", "z", ""},
			{"documento/membro-ignoto", "/periodi/0/x", "x", ""},
			{"documento/data-errata", "/periodi/0/fine", `"no"`, "AAAA-MM-GG"},
			{"documento/data-errata", "/periodi/0/inizio", `"no"`, "AAAA-MM-GG"},
			{"documento/tipo-errato", "/sede/capo/nome", "number", "string"},
			{"documento/membro-ignoto", "/sede/capo/y", "y", ""},
			{"documento/tipo-errato", "/sede/comune", "number", "string"},
			{"documento/parola-sconosciuta", "/titolo", "no", titoliAmmessi},
			{"documento/numero-errato", "/figli", "-1", "0-20"},
			{"documento/data-errata", "/nascita", `"no"`, "AAAA-MM-GG"},
			{"documento/membro-ripetuto", "/sede", "sede", ""},
			{"documento/membro-ignoto", "/w", "w", ""},
			{"documento/membro-ripetuto", "/z", "z", ""},
		},
	},
}

func TestDecodeFindings(t *testing.T) {
	gravita := map[string]norma.Gravita{}
	for _, c := range documento.Controlli() {
		gravita[c.Codice] = c.Gravita
	}
	visti := map[string]bool{"documento/riferimento-errato": true, "documento/membro-mancante": true} // TestRiferimento
	for _, c := range casiRilievi {
		t.Run(c.nome, func(t *testing.T) {
			_, _, rilievi := decodifica(t, c.testo)
			if diff := cmp.Diff(c.want, rilieviDi(rilievi)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			for _, r := range rilievi {
				visti[r.Codice()] = true
				if r.Gravita() != gravita[r.Codice()] || r.Rif != "" {
					t.Errorf("%s: gravity %v, provision %q", r.Codice(), r.Gravita(), r.Rif)
				}
				for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
					if m := r.Messaggio(l); m == "" || strings.ContainsAny(m, "{}") {
						t.Errorf("%s: message %q", r.Codice(), m)
					}
				}
			}
		})
	}
	if diff := cmp.Diff(slices.Sorted(maps.Keys(gravita)), slices.Sorted(maps.Keys(visti))); diff != "" {
		t.Errorf("codes tried (-all +tried):\n%s", diff)
	}
}

func TestControlli(t *testing.T) {
	visti := map[string]bool{}
	for _, c := range documento.Controlli() {
		if !strings.HasPrefix(c.Codice, "documento/") || visti[c.Codice] {
			t.Errorf("code %q is not of this package, or comes twice", c.Codice)
		}
		visti[c.Codice] = true
		want := norma.Errore
		if c.Codice == "documento/membro-ignoto" || c.Codice == "documento/carattere-nascosto" {
			want = norma.Avviso
		}
		if c.Gravita != want {
			t.Errorf("%s: gravity %v, want %v", c.Codice, c.Gravita, want)
		}
		for _, segno := range []string{"{trovato}", "{ammesso}", "{testo}"} {
			if strings.Count(c.IT, segno) != strings.Count(c.EN, segno) {
				t.Errorf("%s: %s is in one language and not in the other", c.Codice, segno)
			}
		}
		resto := strings.NewReplacer("{trovato}", "", "{ammesso}", "", "{testo}", "").Replace(c.IT + c.EN)
		if c.IT == "" || c.EN == "" || strings.ContainsAny(resto, "{}") {
			t.Errorf("%s: messages %q, %q", c.Codice, c.IT, c.EN)
		}
	}
}

// TestDecodeWrongTypes gives every kind of member a value of every kind.
func TestDecodeWrongTypes(t *testing.T) {
	valori := map[string]string{
		"true/false": `true`, "number": `1`, "string": `"it"`, "array": `[]`, "object": `{}`,
	}
	membri := []struct{ prima, nome, dopo, tipo, dove string }{
		{`{`, "nascita", `}`, "string", ""},
		{`{`, "attivo", `}`, "true/false", ""},
		{`{`, "figli", `}`, "number", ""},
		{`{`, "monte", `}`, "number", ""},
		{`{`, "nome", `}`, "string", ""},
		{`{`, "titolo", `}`, "string", ""},
		{`{`, "lingue", `}`, "array", ""},
		{`{`, "sede", `}`, "object", ""},
		{`{`, "periodi", `}`, "array", ""},
		{`{"sede":{`, "capo", `}}`, "object", "/sede"},
		{`{"sede":{"capo":{`, "titolo", `}}}`, "string", "/sede/capo"},
		{`{"periodi":[{`, "turni", `}]}`, "array", "/periodi/0"},
		{`{"periodi":[{"turni":[{`, "notturno", `}]}]}`, "true/false", "/periodi/0/turni/0"},
	}
	for _, m := range membri {
		for tipo, valore := range valori {
			if tipo == m.tipo {
				continue
			}
			testo := m.prima + `"` + m.nome + `":` + valore + m.dopo
			v, ignoti, rilievi := decodifica(t, testo)
			want := []rilievo{{"documento/tipo-errato", norma.Puntatore(m.dove + "/" + m.nome), tipo, m.tipo}}
			if diff := cmp.Diff(want, rilieviDi(rilievi)); diff != "" {
				t.Errorf("%s: findings (-want +got):\n%s", testo, diff)
			}
			assente, _, _ := decodifica(t, m.prima+m.dopo)
			if diff := cmp.Diff(assente, v, uguali); diff != "" || ignoti != nil {
				t.Errorf("%s: the member is not absent: ignoti %v, (-want +got):\n%s", testo, ignoti, diff)
			}
		}
	}
}

func TestDecodeUnknown(t *testing.T) {
	const testo = `{"x":{"nome": 1, "nome":[2]},"sede":{"comune":"Bari","":null,"capo":{"a/b":"\u00e8","nome":"Ada"},"m~n":[ ]},
		"periodi":[{"~1":1.50e+3},{"turni":[{"y\"z":true},{}],"\u0078":"è"}],"":{"":""}}`
	v, ignoti, rilievi := decodifica(t, testo)
	// Within an object the members come as they stand; the objects come as the description names them, the outer ones last.
	want := []norma.Ignoto{
		{Dove: "/sede/capo/a~1b", JSON: `"\u00e8"`},
		{Dove: "/sede/", JSON: `null`},
		{Dove: "/sede/m~0n", JSON: `[ ]`},
		{Dove: "/periodi/0/~01", JSON: `1.50e+3`},
		{Dove: `/periodi/1/turni/0/y"z`, JSON: `true`},
		{Dove: "/periodi/1/x", JSON: `"è"`},
		{Dove: "/x", JSON: `{"nome": 1, "nome":[2]}`},
		{Dove: "/", JSON: `{"":""}`},
	}
	if diff := cmp.Diff(want, ignoti); diff != "" {
		t.Errorf("ignoti (-want +got):\n%s", diff)
	}
	wantRilievi := []rilievo{
		{"documento/membro-ignoto", "/x", "x", ""},
		{"documento/membro-ignoto", "/sede/", "", ""},
		{"documento/membro-ignoto", "/sede/capo/a~1b", "a/b", ""},
		{"documento/membro-ignoto", "/sede/m~0n", "m~n", ""},
		{"documento/membro-ignoto", "/periodi/0/~01", "~1", ""},
		{"documento/membro-ignoto", `/periodi/1/turni/0/y"z`, `y"z`, ""},
		{"documento/membro-ignoto", "/periodi/1/x", "x", ""},
		{"documento/membro-ignoto", "/", "", ""},
	}
	if diff := cmp.Diff(wantRilievi, rilieviDi(rilievi)); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	const scritto = `{"sede":{"comune":"Bari","capo":{"nome":"Ada","a/b":"\u00e8"},"":null,"m~n":[ ]},` +
		`"periodi":[{"~1":1.50e+3},{"turni":[{"y\"z":true},{}],"x":"è"}],"x":{"nome": 1, "nome":[2]},"":{"":""}}`
	if diff := cmp.Diff(scritto, codifica(v, ignoti)); diff != "" {
		t.Errorf("written back (-want +got):\n%s", diff)
	}
	stabile(t, scritto)
}

// stabile checks that a document as Encode wrote it reads and writes as itself.
func stabile(t *testing.T, testo string) {
	t.Helper()
	v, ignoti, _ := decodifica(t, testo)
	if diff := cmp.Diff(testo, codifica(v, ignoti)); diff != "" {
		t.Errorf("decoded and encoded again (-want +got):\n%s", diff)
	}
}

func TestDecodeRepeated(t *testing.T) {
	ripetuto := func(dove norma.Puntatore, nome string) rilievo {
		return rilievo{"documento/membro-ripetuto", dove, nome, ""}
	}
	ignoto := func(dove norma.Puntatore, nome string) rilievo {
		return rilievo{"documento/membro-ignoto", dove, nome, ""}
	}
	tests := []struct {
		nome    string
		testo   string
		want    []rilievo
		scritto string // what is kept: the first value
	}{
		{"known", `{"nome":"a","nome":"b"}`, []rilievo{ripetuto("/nome", "nome")}, `{"nome":"a"}`},
		{
			"three times", `{"figli":1,"x":0,"figli":2,"figli":3}`,
			[]rilievo{ignoto("/x", "x"), ripetuto("/figli", "figli"), ripetuto("/figli", "figli")},
			`{"figli":1,"x":0}`,
		},
		{"known with escapes", `{"nome":"a","n\u006fme":"b"}`, []rilievo{ripetuto("/nome", "nome")}, `{"nome":"a"}`},
		{"known, first with escapes", `{"n\u006Fme":"a","nome":"b"}`, []rilievo{ripetuto("/nome", "nome")}, `{"nome":"a"}`},
		{"null first", `{"nome":null,"nome":"b"}`, []rilievo{ripetuto("/nome", "nome")}, `{}`},
		{"null second", `{"nome":"a","nome":null}`, []rilievo{ripetuto("/nome", "nome")}, `{"nome":"a"}`},
		{
			"wrong first", `{"nome":1,"nome":"b"}`,
			[]rilievo{{"documento/tipo-errato", "/nome", "number", "string"}, ripetuto("/nome", "nome")},
			`{}`,
		},
		{"wrong second", `{"nome":"a","nome":1}`, []rilievo{ripetuto("/nome", "nome")}, `{"nome":"a"}`},
		{
			"object", `{"sede":{"comune":"a"},"sede":{"comune":1,"x":2,"apertura":"1999-12-31"}}`,
			[]rilievo{ripetuto("/sede", "sede")},
			`{"sede":{"comune":"a"}}`,
		},
		{
			"list", `{"periodi":[{"ore":1}],"periodi":[{"ore":"x"},{}]}`,
			[]rilievo{ripetuto("/periodi", "periodi")},
			`{"periodi":[{"ore":1}]}`,
		},
		{
			"in an element", `{"periodi":[{},{"in\u0069zio":"2020-01-01","inizio":"2020-01-02"}]}`,
			[]rilievo{ripetuto("/periodi/1/inizio", "inizio")},
			`{"periodi":[{},{"inizio":"2020-01-01"}]}`,
		},
		{
			"name to escape in the pointer", `{"periodi":[{"a/b~c":"laurea","a\/b~c":"laurea"}]}`,
			[]rilievo{ripetuto("/periodi/0/a~1b~0c", "a/b~c")},
			`{"periodi":[{"a/b~c":"laurea"}]}`,
		},
		{"unknown", `{"x":1,"x":2}`, []rilievo{ignoto("/x", "x"), ripetuto("/x", "x")}, `{"x":1}`},
		{"unknown with escapes", `{"x":1,"\u0078":[]}`, []rilievo{ignoto("/x", "x"), ripetuto("/x", "x")}, `{"x":1}`},
		{"unknown and nameless", `{"":1,"":2}`, []rilievo{ignoto("/", ""), ripetuto("/", "")}, `{"":1}`},
		{
			"unknown in objects of the same list", `{"periodi":[{"x":1},{"x":1,"x":2}],"x":3}`,
			[]rilievo{
				ignoto("/periodi/0/x", "x"), ignoto("/periodi/1/x", "x"), ripetuto("/periodi/1/x", "x"), ignoto("/x", "x"),
			},
			`{"periodi":[{"x":1},{"x":1}],"x":3}`,
		},
		{"inside an unknown one nobody looks", `{"x":{"y":1,"y":2}}`, []rilievo{ignoto("/x", "x")}, `{"x":{"y":1,"y":2}}`},
	}
	for _, tt := range tests {
		t.Run(tt.nome, func(t *testing.T) {
			v, ignoti, rilievi := decodifica(t, tt.testo)
			if diff := cmp.Diff(tt.want, rilieviDi(rilievi)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			if got := codifica(v, ignoti); got != tt.scritto {
				t.Errorf("kept %s, want %s", got, tt.scritto)
			}
		})
	}
}

func TestDecodeSyntax(t *testing.T) {
	lungo := strings.Repeat("è", 30)
	profondo := strings.Repeat("[", 10_000)
	tests := []struct {
		nome      string
		testo     string
		posizione int
		resto     string // the text from there on
	}{
		{"empty", "", 0, ""},
		{"blank", " \n", 2, ""},
		{"byte order mark alone", "\uFEFF", 3, ""},
		{"two byte order marks", "\uFEFF\uFEFF{}", 3, "\uFEFF{}"},
		{"byte order mark inside", "{\uFEFF}", 1, "\uFEFF}"},
		{"byte order mark and error", "\uFEFF{]", 4, "]"},
		{"UTF-16", "\xFF\xFE{\x00}\x00", 0, "\uFFFD{\x00}\x00"},
		{"word", "ciao", 0, "ciao"},
		{"cut object", `{`, 1, ""},
		{"cut after a name", `{"a"`, 4, ""},
		{"cut after a colon", `{"a":`, 5, ""},
		{"cut after a value", `{"a":1`, 6, ""},
		{"cut and blank", `{"a":1 `, 7, ""},
		{"cut string", `{"a":"b`, 7, ""},
		{"cut escape", `{"a":"\`, 7, ""},
		{"cut code", `{"a":"\u00`, 10, ""},
		{"cut literal", `{"a":tru`, 8, ""},
		{"cut literal and blank", `{"a":tru `, 8, " "},
		{"cut number", `{"a":-`, 6, ""},
		{"cut exponent", `{"a":1e`, 7, ""},
		{"cut list", `{"a":[1,`, 8, ""},
		{"trailing text", `{"a":1}x`, 7, "x"},
		{"second document", `{"a":1} {"a":2}`, 8, `{"a":2}`},
		{"trailing zero byte", "{}\x00", 2, "\x00"},
		{"trailing comma", `{"a":1,}`, 7, "}"},
		{"trailing comma in a list", `{"a":[1,]}`, 8, "]}"},
		{"wrong bracket", `{"a":[1}`, 7, "}"},
		{"no quotes", `{a:1}`, 1, "a:1}"},
		{"single quotes", `{'a':1}`, 1, "'a':1}"},
		{"comment", `{/**/}`, 1, "/**/}"},
		{"leading zero", `{"a":01}`, 6, "1}"},
		{"plus", `{"a":+1}`, 5, "+1}"},
		{"bare point", `{"a":1.}`, 7, "}"},
		{"not a number", `{"a":NaN}`, 5, "NaN}"},
		{"escape that is none", `{"a":"\x41"}`, 7, `x41"}`},
		{"line end in a string", "{\"a\":\"b\nc\"}", 7, "\nc\"}"},
		{"zero byte in a string", "{\"a\":\"\x00\"}", 6, "\x00\"}"},
		{"invalid UTF-8 in a value", "{\"a\":\"è\xC3\"}", 8, "\uFFFD\"}"},
		{"invalid UTF-8 in a name", "{\"\x80\":1}", 2, "\uFFFD\":1}"},
		{"overlong UTF-8", "{\"a\":\"\xC0\xAF\"}", 6, "\uFFFD\"}"},
		{"surrogate in UTF-8", "{\"a\":\"\xED\xA0\x80\"}", 6, "\uFFFD\"}"},
		{"invalid UTF-8 after a replacement character", "{\"a\":\"\uFFFD\xFF\"}", 9, "\uFFFD\"}"},
		{"invalid UTF-8 after a byte order mark", "\uFEFF{\"\xFF\":1}", 5, "\uFFFD\":1}"},
		{"cut in a rune", "{\"a\":\"\xC3", 6, "\uFFFD"},
		{"quote of 40 bytes", `{"a":x` + lungo, 5, "x" + strings.Repeat("è", 19) + "\uFFFD"},
		{"cut and very deep", profondo, 10_000, ""},
	}
	for _, tt := range tests {
		t.Run(tt.nome, func(t *testing.T) {
			var v campione
			ignoti, rilievi, err := documento.Decode([]byte(tt.testo), &v, descriviCampione)
			var e *norma.SyntaxError
			if !errors.As(err, &e) {
				t.Fatalf("error %v, want a *norma.SyntaxError", err)
			}
			want := norma.SyntaxError{
				Cosa: "documento", Testo: tt.resto, Posizione: tt.posizione, Atteso: "JSON (RFC 8259) in UTF-8",
			}
			if diff := cmp.Diff(want, *e); diff != "" {
				t.Errorf("error (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(campione{}, v, uguali); diff != "" || ignoti != nil || rilievi != nil {
				t.Errorf("ignoti %v, findings %v, value (-want +got):\n%s", ignoti, rilieviDi(rilievi), diff)
			}
		})
	}
}

// TestDecodeEveryCut cuts a document at every byte: what is left is never JSON, and goes wrong at its end.
func TestDecodeEveryCut(t *testing.T) {
	for i := range len(pieno) {
		var v campione
		_, _, err := documento.Decode([]byte(pieno[:i]), &v, descriviCampione)
		var e *norma.SyntaxError
		if !errors.As(err, &e) {
			t.Fatalf("cut at %d: error %v, want a *norma.SyntaxError", i, err)
		}
		want := i
		if pieno[:i] != strings.ToValidUTF8(pieno[:i], "") {
			want-- // the cut is inside a rune of two bytes, which goes wrong at its first
		}
		if e.Posizione != want {
			t.Errorf("cut at %d: position %d, want %d", i, e.Posizione, want)
		}
	}
}

func TestDecodeByteOrderMark(t *testing.T) {
	v, _, rilievi := decodifica(t, "\uFEFF"+pieno)
	if diff := cmp.Diff(pienoValore(), v, uguali); diff != "" || rilievi != nil {
		t.Errorf("findings %v, value (-want +got):\n%s", rilieviDi(rilievi), diff)
	}
}

// TestDecodeLeavesInput also checks that nothing keeps the input alive: a caller may reuse its buffer.
func TestDecodeLeavesInput(t *testing.T) {
	const testo = `{"nome":"Ada","lingue":["it"],"titolo":"boh","x":[1,2]}`
	b := append(make([]byte, 0, 1<<10), testo...)
	var v campione
	ignoti, rilievi, err := documento.Decode(b, &v, descriviCampione)
	if err != nil || !bytes.Equal(b, []byte(testo)) {
		t.Fatalf("error %v, input is now %s", err, b)
	}
	clear(b)
	if got, want := codifica(v, ignoti), `{"nome":"Ada","titolo":"boh","lingue":["it"],"x":[1,2]}`; got != want {
		t.Errorf("after the input changed: %s, want %s", got, want)
	}
	want := []rilievo{
		{"documento/parola-sconosciuta", "/titolo", "boh", titoliAmmessi}, {"documento/membro-ignoto", "/x", "x", ""},
	}
	if diff := cmp.Diff(want, rilieviDi(rilievi)); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	const cattivo = `{"a":`
	b = []byte(cattivo + "after")
	if _, _, err = documento.Decode(b[:len(cattivo)], &v, descriviCampione); err == nil || string(b) != cattivo+"after" {
		t.Errorf("error %v, input and what follows are now %q", err, b)
	}
}
