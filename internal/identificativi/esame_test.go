package identificativi_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"norma"
	"norma/internal/identificativi"
)

// lettori are all the readers, by the check of their form.
var lettori = []struct {
	nome  string
	legge func(string) (string, identificativi.Esame)
}{
	{"codice-fiscale", testo(identificativi.ParseCodiceFiscale)},
	{"codice-fiscale", testo(identificativi.ParseCodicePersona)},
	{"partita-iva", testo(identificativi.ParsePartitaIVA)},
	{"belfiore", testo(identificativi.ParseBelfiore)},
	{"cap", testo(identificativi.ParseCAP)},
	{"codice-cnel", testo(identificativi.ParseCodiceCNEL)},
	{"permesso", testo(identificativi.ParsePermesso)},
	{"meccanografico", testo(identificativi.ParseMeccanografico)},
	{"ateco", testo(atecoIn(0))},
	{"ateco", testo(atecoIn(identificativi.Ateco2007))},
	{"ateco", testo(atecoIn(identificativi.Ateco2025))},
	{"casella", testo(identificativi.ParseCasella)},
	{"casella", testo(identificativi.ParsePEC)},
}

func testo[T interface{ String() string }](parse func(string) (T, identificativi.Esame)) func(string) (string, identificativi.Esame) {
	return func(s string) (string, identificativi.Esame) {
		v, e := parse(s)
		return v.String(), e
	}
}

func atecoIn(ed identificativi.EdizioneAteco) func(string) (identificativi.Ateco, identificativi.Esame) {
	return func(s string) (identificativi.Ateco, identificativi.Esame) { return identificativi.ParseAteco(s, ed) }
}

// TestControlli: each check with the least that it takes to make it speak, and nothing else.
func TestControlli(t *testing.T) {
	mario := fiscale(t, "RSSMRA80A01H501U")
	check := func(p identificativi.Persona) identificativi.Esame { return mario.Check(&p) }
	esiti := map[string]identificativi.Esame{
		"codice-fiscale-forma":           di(identificativi.ParseCodiceFiscale("RSSMRA80A01H501")),
		"codice-fiscale-lettere":         di(identificativi.ParseCodiceFiscale("AISMRA80A01H501D")),
		"codice-fiscale-data":            di(identificativi.ParseCodiceFiscale("RSSMRA80A32H501C")),
		"codice-fiscale-luogo":           di(identificativi.ParseCodiceFiscale("RSSMRA80A01H000J")),
		"codice-fiscale-matricola":       di(identificativi.ParseCodiceFiscale("00000000588")),
		"codice-fiscale-controllo":       di(identificativi.ParseCodiceFiscale("RSSMRA80A01H501V")),
		"codice-fiscale-provvisorio":     di(identificativi.ParseCodicePersona("02438750586")),
		"codice-fiscale-ufficio":         di(identificativi.ParseCodiceFiscale("12345671015")),
		"codice-fiscale-nascita-diversa": check(identificativi.Persona{Nascita: norma.Giorno(1980, 1, 2)}),
		"codice-fiscale-sesso-diverso":   check(identificativi.Persona{Sesso: identificativi.Femmina}),
		"codice-fiscale-cognome-diverso": check(identificativi.Persona{Cognome: "Verdi"}),
		"codice-fiscale-nome-diverso":    check(identificativi.Persona{Nome: "Luigi"}),
		"partita-iva-forma":              di(identificativi.ParsePartitaIVA("2438750586")),
		"partita-iva-matricola":          di(identificativi.ParsePartitaIVA("00000000588")),
		"partita-iva-controllo":          di(identificativi.ParsePartitaIVA("02438750587")),
		"partita-iva-ufficio":            di(identificativi.ParsePartitaIVA("12345671015")),
		"cap-forma":                      di(identificativi.ParseCAP("186")),
		"cap-fuori-serie":                di(identificativi.ParseCAP("00009")),
		"ateco-forma":                    di(identificativi.ParseAteco("10.7.1", 0)),
		"ateco-divisione":                di(identificativi.ParseAteco("04", 0)),
		"ateco-fuori-edizione":           di(identificativi.ParseAteco("45", identificativi.Ateco2025)),
		"codice-cnel-forma":              di(identificativi.ParseCodiceCNEL("001")),
		"meccanografico-forma":           di(identificativi.ParseMeccanografico("RMIS00100")),
		"meccanografico-codice-ipa":      di(identificativi.ParseMeccanografico("istsc_rmis00100x")),
		"meccanografico-controllo":       di(identificativi.ParseMeccanografico("RMIS001000")),
		"permesso-forma":                 di(identificativi.ParsePermesso("I1")),
		"permesso-non-elettronico":       di(identificativi.ParsePermesso("A123")),
		"belfiore-forma":                 di(identificativi.ParseBelfiore("501")),
		"casella-forma":                  di(identificativi.ParseCasella("protocollo")),
		"casella-lunga":                  di(identificativi.ParseCasella(strings.Repeat("a", 65) + "@x.it")),
		"casella-non-pec":                di(identificativi.ParsePEC("mario@gmail.com")),
	}
	tutte := identificativi.Controlli()
	if len(tutte) != len(esiti) {
		t.Errorf("%d checks, %d cases", len(tutte), len(esiti))
	}
	for _, c := range tutte {
		nome, ok := strings.CutPrefix(c.Codice, "identificativi/")
		e, c2 := esiti[nome]
		if !ok || !c2 {
			t.Errorf("%s: no case", c.Codice)
			continue
		}
		if got := tutti(e); !slices.Equal(got, uno(nome)) {
			t.Errorf("%s: %q", c.Codice, got)
		}
		if e.OK() != (c.Gravita != norma.Errore) {
			t.Errorf("%s: gravity %s, a code: %t", c.Codice, c.Gravita, e.OK())
		}
		var g norma.Giudizio
		e.Report(&g, "/x", "l. 1/2000")
		r := g.Rilievi[0]
		if r.Dove != "/x" || r.Rif != "l. 1/2000" || r.Trovato == "" || !strings.Contains(r.Messaggio(norma.Italiano), r.Trovato) ||
			!strings.Contains(r.Messaggio(norma.Inglese), r.Trovato) || c.IT == c.EN {
			t.Errorf("%s: %+v, %q, %q", c.Codice, r, r.Messaggio(norma.Italiano), r.Messaggio(norma.Inglese))
		}
	}
}

func di[T any](_ T, e identificativi.Esame) identificativi.Esame { return e }

// TestEsameStops: whoever asks for one check gets one.
func TestEsameStops(t *testing.T) {
	for _, e := range []identificativi.Esame{
		di(identificativi.ParseCodicePersona("12345671015")), // two hints
		di(identificativi.ParseCodiceFiscale("x")),           // a fault
	} {
		n := 0
		for range e.All() {
			n++
			break
		}
		if n != 1 {
			t.Errorf("%d", n)
		}
	}
	if e := di(identificativi.ParseCAP("00186")); len(tutti(e)) != 0 {
		t.Error("a clean one speaks")
	}
}

func TestSegna(t *testing.T) {
	a := strings.Repeat
	for _, tt := range []struct {
		testo   string
		dal, al int
		want    string
	}{
		{"", 0, 0, "[]"},
		{"abc", 1, 2, "a[b]c"},
		{"abc", 3, 3, "abc[]"},
		{"abc", 0, 3, "[abc]"},
		{a("a", 64) + "b", 64, 65, a("a", 64) + "[b]"},
		{a("a", 65) + "b", 65, 66, "…" + a("a", 24) + "[b]"},
		{a("è", 40) + "b", 80, 81, "…" + a("è", 12) + "[b]"},
		{a("è", 40) + "ab", 81, 82, "…" + a("è", 11) + "a[b]"}, // 24 bytes before would be half a letter
		{"a" + a("b", 24) + "c", 1, 25, "a[" + a("b", 24) + "]c"},
		{"a" + a("b", 25) + "c", 1, 26, "a[" + a("b", 24) + "…]c"},
		{"a" + a("c", 24), 0, 1, "[a]" + a("c", 24)},
		{"a" + a("c", 25), 0, 1, "[a]" + a("c", 24) + "…"},
	} {
		if got := identificativi.Segna(tt.testo, tt.dal, tt.al); got != tt.want {
			t.Errorf("%q from %d to %d: %q, want %q", tt.testo, tt.dal, tt.al, got, tt.want)
		}
	}
}

// sano checks what holds of every examination of a text.
func sano(t *testing.T, s, canone string, e identificativi.Esame) {
	t.Helper()
	dal, al := e.Posizione()
	if !e.OK() && (dal < 0 || dal > al || al > len(s)) || e.OK() != (canone != "") {
		t.Fatalf("%q: %q, from %d to %d", s, canone, dal, al)
	}
	if utf8.ValidString(s) && (!utf8.ValidString(s[:dal]) || !utf8.ValidString(s[dal:al])) {
		t.Fatalf("%q: from %d to %d is half a character", s, dal, al)
	}
	if n := len(tutti(e)); e.Clean() != (n == 0) {
		t.Fatalf("%q: clean, and %d checks", s, n)
	}
	difetti := 0
	for c := range e.All() {
		if c.Gravita == norma.Errore {
			difetti++
		}
	}
	if (difetti == 0) != e.OK() || difetti > 1 {
		t.Fatalf("%q: %d faults", s, difetti)
	}
	var g norma.Giudizio
	e.Report(&g, "", "")
	for _, r := range g.Rilievi {
		if m := r.Messaggio(norma.Italiano); len(m) > 1000 || !utf8.ValidString(m) {
			t.Fatalf("%q: %q", s, m)
		}
	}
}

// TestHostile: texts that nobody would write, of any length, to every reader.
func TestHostile(t *testing.T) {
	testi := []string{
		"", " ", "\x00", "\xff", "\xff\xfe", "è", "\u00a0", "\U0001F600", "RSSMRA80A01H501\xff", "RSSMRA80A01H501è", "0243875058\xc3",
		"é.it", "a@\xff.it", "a\u0300@x.it", "10.7\xff", "10.71.1\u0300", "０２４３８７５０５８６",
	}
	for _, c := range []string{"a", "1", " ", ".", "-", "@", "è", "\xff", "\x00", "a@", "1.", "IT"} {
		for _, n := range []int{10, 11, 15, 16, 17, 64, 65, 256, 257, 100_000} {
			testi = append(testi, strings.Repeat(c, n))
		}
	}
	for _, s := range testi {
		for _, l := range lettori {
			canone, e := l.legge(s)
			sano(t, s, canone, e)
		}
	}
}

// TestNothingOnTheHeap: reading what is a code takes no memory, however it is written, nor does comparing it.
func TestNothingOnTheHeap(t *testing.T) {
	p := identificativi.Persona{Cognome: "Rossi", Nome: "Mario", Nascita: norma.Giorno(1980, 1, 1), Sesso: identificativi.Maschio}
	mario := fiscale(t, "RSSMRA80A01H501U")
	for nome, f := range map[string]func(){
		"codice fiscale": func() { identificativi.ParseCodiceFiscale("rss mra 80a01 h501u") },
		"body":           func() { identificativi.ParseCodicePersona("02438750586") },
		"partita IVA":    func() { identificativi.ParsePartitaIVA("it 02438750586") },
		"belfiore":       func() { identificativi.ParseBelfiore("h501") },
		"cap":            func() { identificativi.ParseCAP("00186") },
		"cnel":           func() { identificativi.ParseCodiceCNEL("h011") },
		"permesso":       func() { identificativi.ParsePermesso("i 1234 5678") },
		"meccanografico": func() { identificativi.ParseMeccanografico("rmis001000") },
		"ateco":          func() { identificativi.ParseAteco("c107110", identificativi.Ateco2025) },
		"pec":            func() { identificativi.ParsePEC("PROTOCOLLO@Libero.it") },
		"birth":          func() { mario.Nascita(norma.Giorno(2026, 1, 1)) },
		"place":          func() { mario.Luogo() },
		"check":          func() { mario.Check(&p) },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", nome, n)
		}
	}
}
