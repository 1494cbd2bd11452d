package norma_test

import (
	"strings"
	"testing"
	"unicode"

	"norma"
)

var (
	troppoLungo = norma.Controllo{
		Codice: "prova/troppo-lungo", Gravita: norma.Errore,
		IT: "dura {trovato}, al più {ammesso}", EN: "lasts {trovato}, at most {ammesso}",
	}
	daSapere   = norma.Controllo{Codice: "prova/da-sapere", Gravita: norma.Avviso, IT: "è bene saperlo", EN: "good to know"}
	nonSiSa    = norma.Controllo{Codice: "prova/non-si-sa", Gravita: norma.Mancante, IT: "{trovato}: non si sa", EN: "{trovato}: unknown"}
	suoTesto   = norma.Controllo{Codice: "prova/suo-testo", Gravita: norma.Avviso, IT: "«{testo}», cioè {trovato}", EN: "“{testo}”, that is {trovato}"}
	soloValore = norma.Controllo{Codice: "prova/solo-valore", Gravita: norma.Avviso, IT: "{trovato}", EN: "{ammesso}{ammesso}"}
)

func TestGravita(t *testing.T) {
	for _, tt := range []struct {
		g     norma.Gravita
		want  string
		esito norma.Esito
	}{
		{0, "sconosciuta", norma.NonApplicabile},
		{norma.Avviso, "avviso", norma.NonApplicabile},
		{norma.Mancante, "mancante", norma.Indeterminato},
		{norma.Errore, "errore", norma.Violato},
		{norma.Errore + 1, "sconosciuta", norma.NonApplicabile},
	} {
		if got := tt.g.String(); got != tt.want {
			t.Errorf("Gravita(%d) = %q, want %q", tt.g, got, tt.want)
		}
		if got := tt.g.Esito(); got != tt.esito {
			t.Errorf("%s brings about %s, want %s", tt.g, got, tt.esito)
		}
	}
}

func TestRilievo(t *testing.T) {
	r := norma.NewRilievo(&troppoLungo, "/fine", "P37M", "P36M", rifTermine)
	if r.Codice() != "prova/troppo-lungo" || r.Gravita() != norma.Errore || r.Dove != "/fine" || r.Trovato != "P37M" || r.Ammesso != "P36M" || r.Rif != rifTermine {
		t.Errorf("%+v", r)
	}
	if r != norma.NewRilievo(&troppoLungo, "/fine", "P37M", "P36M", rifTermine) {
		t.Error("the same finding is not the same")
	}
	if q := r.Under("/contratto"); q.Dove != "/contratto/fine" || r.Dove != "/fine" || q.Under("") != q {
		t.Errorf("%q under /contratto is %q", r.Dove, q.Dove)
	}
	var nessuno norma.Rilievo
	if nessuno.Codice() != "" || nessuno.Gravita() != 0 || nessuno.Messaggio(norma.Italiano) != "" {
		t.Errorf("no finding says %q, %s, %q", nessuno.Codice(), nessuno.Gravita(), nessuno.Messaggio(norma.Italiano))
	}
}

func TestMessaggio(t *testing.T) {
	for _, tt := range []struct {
		c                *norma.Controllo
		trovato, ammesso string
		it, en           string
	}{
		{&daSapere, "x", "y", "è bene saperlo", "good to know"},
		{&troppoLungo, "P37M", "P36M", "dura 37 mesi, al più 36 mesi", "lasts 37 months, at most 36 months"},
		{&troppoLungo, "P3M1D", "P1D", "dura 3 mesi e 1 giorno, al più 1 giorno", "lasts 3 months and 1 day, at most 1 day"},
		{&troppoLungo, "37.5 h", "8 h", "dura 37,5 h, al più 8 h", "lasts 37.5 h, at most 8 h"},
		{&troppoLungo, "", "", "dura , al più ", "lasts , at most "},
		{&nonSiSa, "2026-06-01", "", "1/6/2026: non si sa", "1 June 2026: unknown"},
		{&soloValore, "si", "no", "sì", "nono"},
		{&suoTesto, "P3M", "", "«P3M», cioè 3 mesi", "“P3M”, that is 3 months"},
		{&suoTesto, "errore", "", "«errore», cioè errore", "“errore”, that is error"},
		{&soloValore, "{ammesso}", "{trovato}", "{ammesso}", "{trovato}{trovato}"}, // what was found is no template
	} {
		r := norma.NewRilievo(tt.c, "", tt.trovato, tt.ammesso, "")
		if it, en := r.Messaggio(norma.Italiano), r.Messaggio(norma.Inglese); it != tt.it || en != tt.en {
			t.Errorf("%s, %q, %q: %q and %q, want %q and %q", tt.c.Codice, tt.trovato, tt.ammesso, it, en, tt.it, tt.en)
		}
	}
}

// TestMessaggioControl: a message can be shown and logged as it is, whatever the input was.
func TestMessaggioControl(t *testing.T) {
	for _, tt := range []struct{ trovato, want string }{
		{"apprendista", "apprendista"},
		{"perché no? «così» — 日本語 🙂", "perché no? «così» — 日本語 🙂"},
		{`con "virgolette" e \`, `con "virgolette" e \`},
		{"a\nb", `a\nb`},
		{"a\r\nERROR: forged line", `a\r\nERROR: forged line`},
		{"a\tb", `a\tb`},
		{"a\x00b", `a\x00b`},
		{"\x1b[31mrosso\x1b[0m", `\x1b[31mrosso\x1b[0m`},
		{"a\x7fb", `a\x7fb`},
		{"a\u0085b", `a\u0085b`},
		{"a\u2028b", `a\u2028b`}, // a line separator
		{"a\u202eb", `a\u202eb`}, // text turned right to left
		{"a\u200bb", `a\u200bb`}, // a space without width
		{"a\ufeffb", `a\ufeffb`},
		{"a\xffb", `a\xffb`}, // not UTF-8
		{"a\xe2\x82", `a\xe2\x82`},
		{"a\u00a0b", "a\u00a0b"}, // spaces of another width are harmless
	} {
		r := norma.NewRilievo(&soloValore, "", tt.trovato, tt.trovato, "")
		if got := r.Messaggio(norma.Italiano); got != tt.want {
			t.Errorf("%+q: %+q, want %+q", tt.trovato, got, tt.want)
		}
		if got := r.Messaggio(norma.Inglese); got != tt.want+tt.want {
			t.Errorf("%+q: %+q, want %+q", tt.trovato, got, tt.want+tt.want)
		}
		if got := norma.NewRilievo(&suoTesto, "", tt.trovato, "", "").Messaggio(norma.Inglese); got != "“"+tt.want+"”, that is "+tt.want {
			t.Errorf("%+q: %+q, want %+q twice", tt.trovato, got, tt.want)
		}
	}
	for c := rune(0); c <= 0xffff; c++ {
		got := norma.NewRilievo(&soloValore, "", "a"+string(c)+"b", "", "").Messaggio(norma.Italiano)
		if i := strings.IndexFunc(got, func(r rune) bool { return unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp) }); i >= 0 {
			t.Errorf("%U comes out raw: %q", c, got)
		}
	}
}

// TestPuntatore holds the pointers against the examples of RFC 6901, section 5, among others.
func TestPuntatore(t *testing.T) {
	for _, tt := range []struct {
		got, want norma.Puntatore
	}{
		{norma.Puntatore("").Campo("foo"), "/foo"},
		{norma.Puntatore("/foo").Indice(0), "/foo/0"},
		{norma.Puntatore("").Campo(""), "/"},
		{norma.Puntatore("").Campo("a/b"), "/a~1b"},
		{norma.Puntatore("").Campo("c%d"), "/c%d"},
		{norma.Puntatore("").Campo("e^f"), "/e^f"},
		{norma.Puntatore("").Campo("g|h"), "/g|h"},
		{norma.Puntatore("").Campo(`i\j`), `/i\j`},
		{norma.Puntatore("").Campo(`k"l`), `/k"l`},
		{norma.Puntatore("").Campo(" "), "/ "},
		{norma.Puntatore("").Campo("m~n"), "/m~0n"},
		{norma.Puntatore("").Campo("~1"), "/~01"},
		{norma.Puntatore("").Campo("/~/"), "/~1~0~1"},
		{norma.Puntatore("/contratto").Campo("anni").Indice(12).Campo("oreEsterne"), "/contratto/anni/12/oreEsterne"},
	} {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
}

func TestPuntatorePadre(t *testing.T) {
	for _, tt := range []struct {
		p, padre norma.Puntatore
		nome     string
	}{
		{"", "", ""},
		{"/foo", "", "foo"},
		{"/foo/0", "/foo", "0"},
		{"/", "", ""},
		{"/a~1b", "", "a/b"},
		{"/m~0n", "", "m~n"},
		{"/~01", "", "~1"},
		{"/~1~0~1/x", "/~1~0~1", "x"},
		{"/x//", "/x/", ""},
		{"foo", "", ""},
	} {
		if padre, nome := tt.p.Padre(); padre != tt.padre || nome != tt.nome {
			t.Errorf("%q is %q of %q, want %q of %q", tt.p, nome, padre, tt.nome, tt.padre)
		}
	}
	for _, nome := range []string{"", "a", "~", "/", "~0", "~1", "~~/0/1", "/~1~0"} {
		if padre, got := norma.Puntatore("/x").Campo(nome).Padre(); padre != "/x" || got != nome {
			t.Errorf("%q comes back as %q of %q", nome, got, padre)
		}
	}
}
