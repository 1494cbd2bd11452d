package documento_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/internal/documento"
)

func TestDecodeDepth(t *testing.T) {
	annida := func(n int, apre, chiude string) string { return strings.Repeat(apre, n) + strings.Repeat(chiude, n) }
	tests := []struct {
		nome  string
		testo func(n int) string // n levels deep
		dove  norma.Puntatore    // of the level beyond the last
	}{
		{
			"lists in the document",
			func(n int) string { return `{"x":` + annida(n-1, "[", "]") + `}` },
			norma.Puntatore("/x" + strings.Repeat("/0", 31)),
		},
		{
			"objects with names to escape",
			func(n int) string { return strings.Repeat(`{"a/b~c":`, n) + "1" + strings.Repeat("}", n) },
			norma.Puntatore(strings.Repeat("/a~1b~0c", 32)),
		},
		{
			"names with escapes",
			func(n int) string { return strings.Repeat(`{"\u002f\"\u007e":`, n) + "1" + strings.Repeat("}", n) },
			norma.Puntatore(strings.Repeat(`/~1"~0`, 32)),
		},
		{
			"names in quotes that look like brackets",
			func(n int) string {
				coppie, dentro := (n-1)/2, "[]"
				if n%2 == 1 {
					dentro = `"["`
				}
				return `{"[[[{\"":"]}\\","]":` + strings.Repeat(`[{"}":`, coppie) + dentro + strings.Repeat("}]", coppie) + `}`
			},
			norma.Puntatore("/]" + strings.Repeat("/0/}", 15) + "/0"),
		},
		{
			"after siblings",
			func(n int) string {
				return `{"y":[[],{}],"x":[0,"",[[1],{"z":[]}],{"w":[[]]},null,` +
					strings.Repeat(`["]",`, n-3) + "[]" + strings.Repeat("]", n-3) + `]}`
			},
			norma.Puntatore("/x/5" + strings.Repeat("/1", 30)),
		},
		{
			"through what is known",
			func(n int) string { return `{"periodi":[{},{"turni":[{"x":` + annida(n-5, "[", "]") + `}]}]}` },
			norma.Puntatore("/periodi/1/turni/0/x" + strings.Repeat("/0", 27)),
		},
		{
			"empty name",
			func(n int) string { return strings.Repeat(`{"":`, n) + "{}" + strings.Repeat("}", n) },
			norma.Puntatore(strings.Repeat("/", 32)),
		},
	}
	for _, tt := range tests {
		t.Run(tt.nome, func(t *testing.T) {
			fondo := 32
			if tt.nome == "empty name" {
				fondo = 31 // its innermost object has a level of its own
			}
			for _, n := range []int{fondo - 1, fondo} {
				if _, _, rilievi := decodifica(t, tt.testo(n)); sporco(rilievi) {
					t.Errorf("%d levels: findings %v", n, rilieviDi(rilievi))
				}
			}
			want := []rilievo{{"documento/troppo-profondo", tt.dove, "", "32"}}
			for _, n := range []int{fondo + 1, fondo + 2, 1000} {
				v, ignoti, rilievi := decodifica(t, tt.testo(n))
				if diff := cmp.Diff(want, rilieviDi(rilievi)); diff != "" {
					t.Errorf("%d levels: findings (-want +got):\n%s", n, diff)
				}
				if diff := cmp.Diff(campione{}, v, uguali); diff != "" || ignoti != nil {
					t.Errorf("%d levels: ignoti %v, value (-want +got):\n%s", n, ignoti, diff)
				}
			}
		})
	}
}

// TestDecodeAbyss goes deeper than encoding/json does.
func TestDecodeAbyss(t *testing.T) {
	for _, n := range []int{9_999, 10_000, 10_001, documento.MassimoByte / 2} {
		_, _, rilievi := decodifica(t, strings.Repeat("[", n)+strings.Repeat("]", n))
		want := []rilievo{{"documento/troppo-profondo", norma.Puntatore(strings.Repeat("/0", 32)), "", "32"}}
		if diff := cmp.Diff(want, rilieviDi(rilievi)); diff != "" {
			t.Errorf("%d levels: findings (-want +got):\n%s", n, diff)
		}
	}
	_, _, rilievi := decodifica(t, strings.Repeat("[", documento.MassimoByte)) // cut, but nobody can tell
	if len(rilievi) != 1 || rilievi[0].Codice() != "documento/troppo-profondo" {
		t.Errorf("cut beyond what encoding/json reads: findings %v", rilieviDi(rilievi))
	}
}

// TestDecodeWide opens and closes many objects and lists: only those inside one another count.
func TestDecodeWide(t *testing.T) {
	_, ignoti, rilievi := decodifica(t, `{"x":[`+strings.Repeat(`[{"y":[]}],`, 1000)+`[]],"z":[[]]}`)
	if sporco(rilievi) || len(ignoti) != 2 {
		t.Errorf("%d ignoti, findings %v", len(ignoti), rilieviDi(rilievi))
	}
}

func TestDecodeSize(t *testing.T) {
	riempi := func(testo string, n int) string { return testo + strings.Repeat(" ", n-len(testo)) }
	for _, prefisso := range []string{"", "\uFEFF"} {
		for _, n := range []int{documento.MassimoByte - 1, documento.MassimoByte} {
			v, _, rilievi := decodifica(t, riempi(prefisso+pieno, n))
			if diff := cmp.Diff(pienoValore(), v, uguali); diff != "" || rilievi != nil {
				t.Errorf("%d bytes: findings %v, value (-want +got):\n%s", n, rilieviDi(rilievi), diff)
			}
		}
		for _, n := range []int{documento.MassimoByte + 1, 10_000_000} {
			v, ignoti, rilievi := decodifica(t, riempi(prefisso+pieno, n))
			want := []rilievo{{"documento/troppo-grande", "", strconv.Itoa(n), "1048576"}}
			if diff := cmp.Diff(want, rilieviDi(rilievi)); diff != "" {
				t.Errorf("%d bytes: findings (-want +got):\n%s", n, diff)
			}
			if diff := cmp.Diff(campione{}, v, uguali); diff != "" || ignoti != nil {
				t.Errorf("%d bytes: ignoti %v, value (-want +got):\n%s", n, ignoti, diff)
			}
		}
	}
	if _, _, rilievi := decodifica(t, strings.Repeat("\xFF", documento.MassimoByte+1)); len(rilievi) != 1 {
		t.Errorf("too big and not JSON: findings %v, want one", rilieviDi(rilievi))
	}
}

// TestDecodeListBounds also puts a wrong element after the last allowed one: nobody looks at it.
func TestDecodeListBounds(t *testing.T) {
	tests := []struct {
		nome, prima, elemento, dopo string
		dove                        norma.Puntatore
		massimo                     int
		quanti                      func(campione) int
	}{
		{"words", `{"lingue":[`, `"it"`, `]}`, "/lingue", massimoLingue, func(v campione) int { return len(v.Lingue) }},
		{"objects", `{"periodi":[`, `{"ore":1}`, `]}`, "/periodi", massimoPeriodi, func(v campione) int { return len(v.Periodi) }},
		{
			"inner objects", `{"periodi":[{"turni":[`, `{"notturno":true}`, `]}]}`, "/periodi/0/turni", massimoTurni,
			func(v campione) int { return len(v.Periodi[0].Turni) },
		},
		{
			"inner words", `{"periodi":[{"lingue":[`, `"de"`, `]}]}`, "/periodi/0/lingue", massimoLingue,
			func(v campione) int { return len(v.Periodi[0].Lingue) },
		},
	}
	for _, tt := range tests {
		t.Run(tt.nome, func(t *testing.T) {
			for n := range tt.massimo + 3 {
				elementi := slices.Repeat([]string{tt.elemento}, min(n, tt.massimo))
				var want []rilievo
				if n > tt.massimo {
					elementi = append(elementi, slices.Repeat([]string{"0"}, n-tt.massimo)...)
					want = []rilievo{{"documento/lista-troppo-lunga", tt.dove, strconv.Itoa(n), strconv.Itoa(tt.massimo)}}
				}
				testo := tt.prima + strings.Join(elementi, " , ") + tt.dopo
				v, _, rilievi := decodifica(t, testo)
				if diff := cmp.Diff(want, rilieviDi(rilievi)); diff != "" {
					t.Errorf("%d elements: findings (-want +got):\n%s", n, diff)
				}
				if got := tt.quanti(v); got != min(n, tt.massimo) {
					t.Errorf("%d elements: %d kept, want %d", n, got, min(n, tt.massimo))
				}
			}
		})
	}
}

// TestDecodeBadElements keeps the good elements of a list of objects where they stand.
func TestDecodeBadElements(t *testing.T) {
	v, _, rilievi := decodifica(t, `{"lingue":[1,"it","xx"],"periodi":[1,{"ore":2},null]}`)
	want := campione{
		Lingue:  []lingua{"it", "xx"},
		Periodi: []periodo{{}, {Ore: norma.Known(2 * norma.Ora)}, {}},
	}
	if diff := cmp.Diff(want, v, uguali); diff != "" || len(rilievi) != 4 {
		t.Errorf("findings %v, value (-want +got):\n%s", rilieviDi(rilievi), diff)
	}
}

func TestDecodeTextBounds(t *testing.T) {
	tests := []struct {
		nome      string
		json      string
		caratteri int
		lungo     bool
	}{
		{"199", strings.Repeat("x", 199), 199, false},
		{"200", strings.Repeat("x", 200), 200, false},
		{"201", strings.Repeat("x", 201), 201, true},
		{"199 in two bytes each", strings.Repeat("è", 199), 199, false},
		{"200 in two bytes each", strings.Repeat("è", 200), 200, false},
		{"201 in two bytes each", strings.Repeat("è", 201), 201, true},
		{"200 in escapes", strings.Repeat(`\u00e8`, 200), 200, false},
		{"201 in escapes", strings.Repeat(`\u00e8`, 201), 201, true},
		{"200 quotes", strings.Repeat(`\"`, 200), 200, false},
		{"a mebibyte", strings.Repeat("x", documento.MassimoByte-20), documento.MassimoByte - 20, true},
	}
	for _, tt := range tests {
		t.Run(tt.nome, func(t *testing.T) {
			v, _, rilievi := decodifica(t, `{"nome":"`+tt.json+`"}`)
			var want []rilievo
			letto := tt.caratteri
			if tt.lungo {
				want = []rilievo{{"documento/testo-troppo-lungo", "/nome", strconv.Itoa(tt.caratteri), "200"}}
				letto = 0
			}
			if diff := cmp.Diff(want, rilieviDi(rilievi)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			if n := utf8.RuneCountInString(v.Nome); n != letto {
				t.Errorf("%d characters read, want %d", n, letto)
			}
		})
	}
}

func TestDecodeNumbers(t *testing.T) {
	cifre := strings.Repeat("9", 400)
	interi := []struct {
		json string
		want int // -1: a finding
	}{
		{"0", 0},
		{"-0", 0},
		{"1", 1},
		{"20", 20},
		{"21", -1},
		{"-1", -1},
		{"1.0", -1},
		{"1.5", -1},
		{"1e0", -1},
		{"1E1", -1},
		{"1e3", -1},
		{"0.001", -1},
		{"9223372036854775807", -1},
		{"9223372036854775808", -1},
		{"-9223372036854775809", -1},
		{cifre, -1},
		{"1e" + cifre, -1},
	}
	for _, c := range interi {
		v, _, rilievi := decodifica(t, `{"figli":`+c.json+`}`)
		if c.want >= 0 {
			if rilievi != nil || v.Figli != norma.Known(c.want) {
				t.Errorf("%s: %v, findings %v", c.json, v.Figli, rilieviDi(rilievi))
			}
			continue
		}
		want := []rilievo{{"documento/numero-errato", "/figli", tronco(c.json), "0-20"}}
		if diff := cmp.Diff(want, rilieviDi(rilievi)); diff != "" || !v.Figli.IsZero() {
			t.Errorf("%.20s: %v, findings (-want +got):\n%s", c.json, v.Figli, diff)
		}
	}
	ore := []struct {
		json string
		want norma.Ore // -1: a finding
	}{
		{"0", 0},
		{"0.00", 0},
		{"0.01", norma.Ora / 100},
		{"37.5", 37*norma.Ora + norma.Ora/2},
		{"37.50", 37*norma.Ora + norma.Ora/2},
		{"1000000", norma.OreMassime},
		{"1000000.00", norma.OreMassime},
		{"1000000.01", -1},
		{"1000001", -1},
		{"0.001", -1},
		{"1.000", -1},
		{"-0", -1},
		{"-0.5", -1},
		{"1e3", -1},
		{"1E3", -1},
		{"1.5e1", -1},
		{cifre, -1},
		{"0." + cifre, -1},
	}
	for _, c := range ore {
		v, _, rilievi := decodifica(t, `{"monte":`+c.json+`}`)
		if c.want >= 0 {
			if rilievi != nil || v.Monte != norma.Known(c.want) {
				t.Errorf("%s: %v, findings %v", c.json, v.Monte, rilieviDi(rilievi))
			}
			continue
		}
		want := []rilievo{{"documento/ore-errate", "/monte", tronco(c.json), "0.00-1000000"}}
		if diff := cmp.Diff(want, rilieviDi(rilievi)); diff != "" || !v.Monte.IsZero() {
			t.Errorf("%.20s: %v, findings (-want +got):\n%s", c.json, v.Monte, diff)
		}
	}
}

// tronco is a text as a finding quotes it.
func tronco(s string) string {
	if len(s) > 100 {
		return s[:100] + "…"
	}
	return s
}

// TestDecodeSurrogates shows what becomes of half a surrogate pair: the replacement character, as with encoding/json.
func TestDecodeSurrogates(t *testing.T) {
	const testo = `{"nome":"\ud83d\ude00","sede":{"comune":"a\ud800b","capo":{"nome":"\udc00\ud800"}},"titolo":"\ud800",` +
		`"nascita":"\ud800","x":"\ud800","\ud800":1,"\udfff":2}`
	v, ignoti, rilievi := decodifica(t, testo)
	want := campione{
		Nome:   "😀",
		Sede:   sede{Comune: "a\uFFFDb", Capo: capo{Nome: "\uFFFD\uFFFD"}},
		Titolo: "\uFFFD",
	}
	if diff := cmp.Diff(want, v, uguali); diff != "" {
		t.Errorf("value (-want +got):\n%s", diff)
	}
	wantIgnoti := []norma.Ignoto{{Dove: "/x", JSON: `"\ud800"`}, {Dove: "/\uFFFD", JSON: "1"}}
	if diff := cmp.Diff(wantIgnoti, ignoti); diff != "" {
		t.Errorf("ignoti (-want +got):\n%s", diff)
	}
	wantRilievi := []rilievo{
		{"documento/parola-sconosciuta", "/titolo", "\uFFFD", titoliAmmessi},
		{"documento/data-errata", "/nascita", `"\ud800"`, "AAAA-MM-GG"},
		{"documento/membro-ignoto", "/x", "x", ""},
		{"documento/membro-ignoto", "/\uFFFD", "\uFFFD", ""},
		{"documento/membro-ripetuto", "/\uFFFD", "\uFFFD", ""}, // two names that become one
	}
	if diff := cmp.Diff(wantRilievi, rilieviDi(rilievi)); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	const scritto = `{"nome":"😀","titolo":"` + "\uFFFD" + `","sede":{"comune":"a` + "\uFFFD" + `b","capo":{"nome":"` + "\uFFFD\uFFFD" + `"}},` +
		`"x":"\ud800","` + "\uFFFD" + `":1}`
	if diff := cmp.Diff(scritto, codifica(v, ignoti)); diff != "" {
		t.Errorf("written back (-want +got):\n%s", diff)
	}
}

// TestDecodeEscapes reads known names and values of every kind of text that are spelled with escapes.
func TestDecodeEscapes(t *testing.T) {
	const testo = `{"\u006eome":"\"\\\/\b\f\n\r\t\u00e8","tit\u006flo":"d\u0069ploma","lingue":["\u0069t"],"nascita":"2001-02-2\u0038"}`
	v, ignoti, rilievi := decodifica(t, testo)
	want := campione{
		Nome: "\"\\/\b\f\n\r\tè", Titolo: "diploma", Lingue: []lingua{"it"}, Nascita: norma.Giorno(2001, 2, 28),
	}
	if diff := cmp.Diff(want, v, uguali); diff != "" || ignoti != nil {
		t.Errorf("ignoti %v, value (-want +got):\n%s", ignoti, diff)
	}
	if diff := cmp.Diff([]rilievo{{"documento/carattere-nascosto", "/nome", "U+0008", ""}}, rilieviDi(rilievi)); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	stabile(t, codifica(v, nil))
}

// TestDecodeHostile counts the findings of documents that are nothing but findings.
func TestDecodeHostile(t *testing.T) {
	const n = documento.MassimoByte
	for _, o := range ostili {
		testo := ripeti(n, o.membro)
		if len(testo) < n-100 || len(testo) > n {
			t.Errorf("%s: %d bytes", o.nome, len(testo))
		}
		if _, ignoti, rilievi := decodifica(t, testo); len(rilievi) < 1 || len(rilievi) < len(ignoti) {
			t.Errorf("%s: %d findings, %d ignoti", o.nome, len(rilievi), len(ignoti))
		}
		if v, ignoti, rilievi := decodifica(t, ripeti(n>>4, o.membro)); !sporco(rilievi) {
			stabile(t, codifica(v, ignoti))
		}
	}
	_, _, rilievi := decodifica(t, `{"x":0`+strings.Repeat(`,"x":1`, 100_000)+`}`)
	if len(rilievi) != 100_001 || rilievi[100_000].Codice() != "documento/membro-ripetuto" {
		t.Errorf("%d findings, want 100001", len(rilievi))
	}
}
