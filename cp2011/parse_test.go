package cp2011_test

import (
	"errors"
	"strings"
	"testing"

	"norma"
	"norma/cp2011"
)

// codice reads a code of the cases, "" for absent.
func codice(t *testing.T, s string) cp2011.Codice {
	t.Helper()
	if s == "" {
		return cp2011.Codice{}
	}
	c, err := cp2011.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

const (
	unaCifra = "una cifra"
	unPunto  = "un punto"
	laFine   = "la fine"
	unNumero = "il numero della voce, da 1"
)

// Where a text stops being a code, and what should have stood there.
func TestParseMalformed(t *testing.T) {
	for _, tt := range []struct {
		s      string
		dove   int
		atteso string
	}{
		{"", 0, unaCifra},
		{"x", 0, unaCifra},
		{" 5.2", 0, unaCifra},
		{".", 0, unaCifra},
		{"-5", 0, unaCifra},
		{"52", 1, unPunto},
		{"5 2", 1, unPunto},
		{"5,2", 1, unPunto},
		{"5x", 1, unPunto},
		{"5.", 2, unaCifra},
		{"5..2", 2, unaCifra},
		{"5.x", 2, unaCifra},
		{"5.22.3", 3, unPunto},
		{"5.2 ", 3, unPunto},
		{"5.2.2.3.", 8, unaCifra},
		{"5.2.2.3.x", 8, unaCifra},
		{"5.2.2.3:2", 7, unPunto},
		{"5.2.2.3.2.", 9, laFine},
		{"5.2.2.3.2 ", 9, laFine},
		{"5.2.2.3.22", 9, laFine},
		{"5.2.2.3.2.4", 9, laFine},
		{"5.2.2.3.2 - Camerieri di ristorante", 9, laFine},
		{"５.2", 0, unaCifra},
		{strings.Repeat("1.", 1<<19), 9, laFine},
		{strings.Repeat("1", 1<<20), 1, unPunto},
	} {
		c, err := cp2011.Parse(tt.s)
		var e *norma.SyntaxError
		if !errors.As(err, &e) || e.Posizione != tt.dove || e.Atteso != tt.atteso || e.Cosa != "codice CP2011" || e.Testo != tt.s || !c.IsZero() {
			t.Errorf("%.20q: %s, %v, want %q at %d", tt.s, c, err, tt.atteso, tt.dove)
		}
	}
}

// What is well formed and does not exist: how far it does, and whether the CP2021 has it.
func TestParseUnknown(t *testing.T) {
	for _, tt := range []struct {
		s, antenato string
		cp2021      bool
		it, en      string
	}{
		{
			"5.5.1.1.0", "5", true,
			"5.5.1.1.0 non è un codice della CP2011 ma della CP2021, che l'ha sostituita; esiste 5 (Professioni qualificate nelle attività commerciali e nei servizi)",
			"5.5.1.1.0 is no code of the CP2011 but of the CP2021, which replaced it; there is 5 (Professioni qualificate nelle attività commerciali e nei servizi)",
		},
		{
			"5.2.2.4.1", "5.2.2.4", false,
			"5.2.2.4.1 non è un codice della CP2011; esiste 5.2.2.4 (Baristi e professioni assimilate)",
			"5.2.2.4.1 is no code of the CP2011; there is 5.2.2.4 (Baristi e professioni assimilate)",
		},
		{
			"0", "", false,
			"0 non è un codice della CP2011; i grandi gruppi vanno da 1 a 9",
			"0 is no code of the CP2011; the major groups go from 1 to 9",
		},
		{"0.1.2.3.4", "", false, "", ""},
		{"5.5", "5", true, "", ""},
		{"5.5.1", "5", true, "", ""},
		{"5.5.1.1", "5", true, "", ""},
		{"5.6.1.8.0", "5", true, "", ""},
		{"5.6.1.9.0", "5", false, "", ""},
		{"5.7", "5", false, "", ""},
		{"5.5.1.1.1", "5", false, "", ""},
		{"2.1.1.4.4", "2.1.1.4", true, "", ""},
		{"1.1.1.1.1", "1.1.1.1", true, "", ""},
		{"5.4.1.1.1", "5.4.1.1", true, "", ""},
		{"5.4.1.3.0", "5.4.1", true, "", ""},
		{"9.4", "9", false, "", ""},
		{"9.3.1.1.1", "9.3.1.1", false, "", ""},
		{"9.9.9.9.9", "9", false, "", ""},
		{"1.0", "1", false, "", ""},
		{"1.1.0.0.0", "1.1", false, "", ""},
	} {
		c, err := cp2011.Parse(tt.s)
		var e *cp2011.UnknownError
		if !errors.As(err, &e) || e.Testo != tt.s || e.Antenato != codice(t, tt.antenato) || e.CP2021 != tt.cp2021 || !c.IsZero() {
			t.Errorf("%q: %s, %#v, want %s, %t", tt.s, c, err, tt.antenato, tt.cp2021)
			continue
		}
		if got := e.Messaggio(norma.Italiano); got != e.Error() || tt.it != "" && got != tt.it {
			t.Errorf("%q: %s", tt.s, got)
		}
		if got := e.Messaggio(norma.Inglese); tt.en != "" && got != tt.en {
			t.Errorf("%q: %s", tt.s, got)
		}
	}
}

// Every text of the form of a code: it is one of the source, or it is unknown.
func TestParseAll(t *testing.T) {
	righe := codici(t)
	esiste := map[string]bool{}
	for _, r := range righe {
		esiste[r[0]] = true
	}
	var prova func(s string)
	n := 0
	prova = func(s string) {
		for d := byte('0'); d <= '9'; d++ {
			q := s + string(d)
			c, err := cp2011.Parse(q)
			if esiste[q] != (err == nil) || err == nil && c.String() != q {
				t.Fatalf("%s: %s, %v", q, c, err)
			}
			if n++; len(q) < 9 {
				prova(q + ".")
			}
		}
	}
	prova("")
	if n != 111110 {
		t.Error(n)
	}
}

func TestParseVoce(t *testing.T) {
	for _, tt := range []struct {
		s      string
		dove   int
		atteso string
	}{
		{"", 0, unaCifra},
		{"5.2", 3, unPunto},
		{"5.2.2.3.2", 9, unPunto},
		{"5.2.2.3.2 4", 9, unPunto},
		{"5.2.2.3.24", 9, unPunto},
		{"5.2.2.3.2.", 10, unNumero},
		{"5.2.2.3.2.0", 10, unNumero},
		{"5.2.2.3.2.04", 10, unNumero},
		{"5.2.2.3.2.x", 10, unNumero},
		{"5.2.2.3.2.-1", 10, unNumero},
		{"5.2.2.3.2.4 ", 11, laFine},
		{"5.2.2.3.2.4.1", 11, laFine},
		{"5.2.2.3.2.1234", 13, laFine},
		{"5.2.2.32.4", 7, unPunto},
		{"5x2.2.3.2.4", 1, unPunto},
		{"5.x.2.3.2.4", 2, unaCifra},
		{strings.Repeat("1", 1<<20), 1, unPunto},
	} {
		v, err := cp2011.ParseVoce(tt.s)
		var e *norma.SyntaxError
		if !errors.As(err, &e) || e.Posizione != tt.dove || e.Atteso != tt.atteso || e.Cosa != "voce CP2011" || !v.IsZero() {
			t.Errorf("%.20q: %s, %v, want %q at %d", tt.s, v, err, tt.atteso, tt.dove)
		}
	}
	for _, tt := range []struct {
		s, antenato string
		cp2021      bool
		it          string
	}{
		{
			"5.2.2.3.2.99", "5.2.2.3.2", false,
			"5.2.2.3.2.99 non è un codice della CP2011; esiste 5.2.2.3.2 (Camerieri di ristorante, voci da 1 a 9)",
		},
		{"5.2.2.3.2.999", "5.2.2.3.2", false, ""},
		{"2.1.1.4.1.99", "2.1.1.4.1", false, ""},
		{"5.5.1.1.0.3", "5", true, ""},
		{"5.5.9.1.0.3", "5", false, ""},
	} {
		v, err := cp2011.ParseVoce(tt.s)
		var e *cp2011.UnknownError
		if !errors.As(err, &e) || e.Testo != tt.s || e.Antenato != codice(t, tt.antenato) || e.CP2021 != tt.cp2021 || !v.IsZero() {
			t.Errorf("%q: %s, %#v", tt.s, v, err)
		} else if tt.it != "" && e.Error() != tt.it {
			t.Errorf("%q: %s", tt.s, e)
		}
	}
}

// The ways in which files and forms write a code.
func TestParseLenient(t *testing.T) {
	for _, tt := range []struct {
		s, codice string
		voce      int
	}{
		{"5", "5", 0},
		{"5.2.2.3.2", "5.2.2.3.2", 0},
		{"  5.2.2.3.2\n", "5.2.2.3.2", 0},
		{"\u00a05.2.2.3.2\u202f", "5.2.2.3.2", 0},
		{"5. 2. 2. 3. 2", "5.2.2.3.2", 0},
		{"5 . 2 . 2", "5.2.2", 0},
		{"5 2 2 3 2", "5.2.2.3.2", 0},
		{"5\t2  2", "5.2.2", 0},
		{"52232", "5.2.2.3.2", 0},
		{"522", "5.2.2", 0},
		{"5.2.232", "5.2.2.3.2", 0},
		{"52.2.3.2", "5.2.2.3.2", 0},
		{"5.2.2.3.2.", "5.2.2.3.2", 0},
		{"5.2.", "5.2", 0},
		{"5.2 .", "5.2", 0},
		{"5.2.2.3.2 - Camerieri di ristorante", "5.2.2.3.2", 0},
		{"5.2.2.3.2 – Camerieri di ristorante", "5.2.2.3.2", 0},
		{"5.2.2.3.2 Camerieri di ristorante", "5.2.2.3.2", 0},
		{"5.2.2.3.2. Camerieri di ristorante", "5.2.2.3.2", 0},
		{"5.2.2.3.2: Camerieri", "5.2.2.3.2", 0},
		{"5.2.2.3.2 (Camerieri)", "5.2.2.3.2", 0},
		{"5.2.2.3.2;Camerieri", "5.2.2.3.2", 0},
		{"5.2.2.3.2\tCamerieri", "5.2.2.3.2", 0},
		{"5.2.2.3.2 -", "5.2.2.3.2", 0},
		{"52232 Camerieri", "5.2.2.3.2", 0},
		{"5 2 2 3 2 Camerieri", "5.2.2.3.2", 0},
		{"5 - Professioni qualificate", "5", 0},
		{"5.2.2.3.2.4", "5.2.2.3.2", 4},
		{"5.2.2.1.0.10", "5.2.2.1.0", 10},
		{"5.2.2.3.2.04", "5.2.2.3.2", 4},
		{"5.2.2.3.2. 4", "5.2.2.3.2", 4},
		{"5.2.2.3.2.4.", "5.2.2.3.2", 4},
		{"5.2.2.3.2.4 - Cameriere di bar", "5.2.2.3.2", 4},
		{"5.2.232.4", "5.2.2.3.2", 4},
		{"52232.4", "5.2.2.3.2", 4},
		{"522324", "5.2.2.3.2", 4},
		{"5221010", "5.2.2.1.0", 10},
		{"522324 Cameriere di bar", "5.2.2.3.2", 4},
		{"5 2 2 3 2 4", "5.2.2.3.2", 4},
		{"9.2.1.1.0 2° capo", "9.2.1.1.0", 0}, // a name that begins with a digit
		{"9.2.1.1.0.1 2° capo", "9.2.1.1.0", 1},
		{"9 2 1 1 0 1 2° capo", "9.2.1.1.0", 1},
		{"5.2.2.3.2 Camerieri, livello 2", "5.2.2.3.2", 0},
		{strings.Repeat(" ", 1023) + "5", "5", 0},
		{"5.2 " + strings.Repeat("x", 1<<20), "5.2", 0},
		{"5.2 x" + strings.Repeat(" ", 1017) + "5.2", "5.2", 0}, // the second one goes beyond what is read
	} {
		c, v, err := cp2011.ParseLenient(tt.s)
		if err != nil || c.String() != tt.codice || v.Number() != tt.voce || tt.voce > 0 && v.Unit() != c {
			t.Errorf("%q: %s, %s, %v, want %s, %d", tt.s, c, v, err, tt.codice, tt.voce)
		}
	}
	const (
		fineOSpazio  = "uno spazio o la fine"
		titoloOFine  = "un titolo o la fine"
		unCodiceSolo = "un codice solo"
	)
	for _, tt := range []struct {
		s      string
		dove   int
		atteso string
	}{
		{"", 0, unaCifra},
		{"   ", 3, unaCifra},
		{"cod. 5.2", 0, unaCifra},
		{".5.2", 0, unaCifra},
		{"Camerieri", 0, unaCifra},
		{"5..2", 3, titoloOFine},
		{"5.2.2.3.2Camerieri", 9, fineOSpazio},
		{"52x", 2, fineOSpazio},
		{"5 2.2", 4, fineOSpazio},
		{"5 22", 3, fineOSpazio},
		{"5.2 2", 4, titoloOFine},
		{"52 2", 3, titoloOFine},
		{"5.2.2.3.2 - 3", 12, titoloOFine},
		{"52232 4", 6, titoloOFine},
		{"5.2.2.3.24", 9, unPunto}, // the fourth voce, or a slip
		{"5.2.23.24", 8, unPunto},
		{"5.2.2.3.2.0", 11, unNumero},
		{"522320", 6, unNumero},
		{"52232.0", 7, unNumero}, // what a spreadsheet makes of a number
		{"5.2.2.3.2.1234", 13, unNumero},
		{"522321234", 8, unNumero},
		{"5 2 2 3 2 2° capo", 11, fineOSpazio},
		{"5.2.2.3.2.4a", 11, fineOSpazio},
		{"5.2.2.3.2, 5.2.2.4.0", 11, unCodiceSolo},
		{"5.2.2.3.2 - Camerieri; 5.2.2.4.0 - Baristi", 23, unCodiceSolo},
		{"5/2/2", 2, titoloOFine},
		{"5,2,2,3,2", 2, titoloOFine},
		{"٥.2", 0, unaCifra}, // an Arabic five
		{strings.Repeat(" ", 1024) + "5", 1024, unaCifra},
		{strings.Repeat(" ", 1<<20), 1024, unaCifra},
		{"5.2 x" + strings.Repeat(" ", 1016) + "5.2", 1021, unCodiceSolo},
		{strings.Repeat("5", 1<<20), 8, unNumero},
	} {
		c, v, err := cp2011.ParseLenient(tt.s)
		var e *norma.SyntaxError
		if !errors.As(err, &e) || e.Posizione != tt.dove || e.Atteso != tt.atteso || e.Cosa != "codice CP2011" || !c.IsZero() || !v.IsZero() {
			t.Errorf("%.30q: %s, %s, %v, want %q at %d", tt.s, c, v, err, tt.atteso, tt.dove)
		}
	}
	for _, tt := range []struct {
		s, testo, antenato string
		cp2021             bool
	}{
		{"55110", "5.5.1.1.0", "5", true},
		{"5.5.1.1.0 - Acconciatori", "5.5.1.1.0", "5", true},
		{"5.5.1.1.0.3", "5.5.1.1.0.3", "5", true},
		{"5.2.2.3.2.99", "5.2.2.3.2.99", "5.2.2.3.2", false},
		{"52241", "5.2.2.4.1", "5.2.2.4", false},
		{"0", "0", "", false},
	} {
		c, v, err := cp2011.ParseLenient(tt.s)
		var e *cp2011.UnknownError
		if !errors.As(err, &e) || e.Testo != tt.testo || e.Antenato != codice(t, tt.antenato) || e.CP2021 != tt.cp2021 || !c.IsZero() || !v.IsZero() {
			t.Errorf("%q: %s, %s, %#v", tt.s, c, v, err)
		}
	}
}

// What was expected is said in both languages, of a text however long.
func TestMalformedMessages(t *testing.T) {
	leggi := func(s string) error { _, _, err := cp2011.ParseLenient(s); return err }
	for _, tt := range []struct {
		err    error
		it, en string
	}{
		{leggi(""), `codice CP2011 "": atteso una cifra (posizione 0)`, `CP2011 code "": expected a digit (position 0)`},
		{leggi("5.2.2.3.24"), `codice CP2011 "5.2.2.3.24": atteso un punto (posizione 9)`, `CP2011 code "5.2.2.3.24": expected a dot (position 9)`},
		{
			leggi("5.2.2.3.2.0"), `codice CP2011 "5.2.2.3.2.0": atteso il numero della voce, da 1 (posizione 11)`,
			`CP2011 code "5.2.2.3.2.0": expected the number of the voce, from 1 (position 11)`,
		},
		{leggi("52x"), `codice CP2011 "52x": atteso uno spazio o la fine (posizione 2)`, `CP2011 code "52x": expected a blank or the end (position 2)`},
		{leggi("52 2"), `codice CP2011 "52 2": atteso un titolo o la fine (posizione 3)`, `CP2011 code "52 2": expected a title or the end (position 3)`},
		{leggi("5.2, 5.3"), `codice CP2011 "5.2, 5.3": atteso un codice solo (posizione 5)`, `CP2011 code "5.2, 5.3": expected one code alone (position 5)`},
		{
			errore(cp2011.ParseVoce("5.2.2.3.2.4x\n")), `voce CP2011 "5.2.2.3.2.4x\n": atteso la fine (posizione 11)`,
			`CP2011 voce "5.2.2.3.2.4x\n": expected the end (position 11)`,
		},
		{
			errore(cp2011.ParseIsco("51")), `codice ISCO-08 "51": atteso le tre cifre di un gruppo minore che abbia unità nella CP2011 (posizione 0)`,
			`ISCO-08 code "51": expected the three digits of a minor group with units in the CP2011 (position 0)`,
		},
		{
			leggi(strings.Repeat("x", 1<<20)), `codice CP2011 "` + strings.Repeat("x", 64) + `\u2026": atteso una cifra (posizione 0)`,
			`CP2011 code "` + strings.Repeat("x", 64) + `\u2026": expected a digit (position 0)`,
		},
	} {
		var e *cp2011.MalformedError
		if !errors.As(tt.err, &e) || e.Error() != tt.it || e.Messaggio(norma.Italiano) != tt.it || e.Messaggio(norma.Inglese) != tt.en {
			t.Errorf("%v, want %s", tt.err, tt.it)
		}
	}
}

func errore[T any](_ T, err error) error { return err }

func TestMustParse(t *testing.T) {
	if got := cp2011.MustParse("5.2.2.3.2").Title(); got != "Camerieri di ristorante" {
		t.Error(got)
	}
	defer func() {
		if recover() == nil {
			t.Error("a code that does not exist is no panic")
		}
	}()
	cp2011.MustParse("5.5.1.1.0")
}

// FuzzParse: whatever is read is written back; the lenient reading takes what the strict ones take, and nothing panics.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", "5", "5.2.2.3.2", "5.2.2.3.2.4", "52232", "522324", "5 2 2 3 2", "5. 2. 2", "5.2.2.3.2 - Camerieri di ristorante", "5.5.1.1.0",
		"5.2.2.3.24", "9.2.1.1.0 2° capo", "0.0", "5.2.2.3.2, 5.2.2.4.0", "\u00a05", "5.\xff",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := cp2011.Parse(s)
		if (err == nil) != (c.String() == s && s != "") {
			t.Fatalf("%q: %s, %v", s, c, err)
		}
		v, errVoce := cp2011.ParseVoce(s)
		if (errVoce == nil) != (v.String() == s && s != "") {
			t.Fatalf("%q: %s, %v", s, v, errVoce)
		}
		d, w, errLibero := cp2011.ParseLenient(s)
		switch {
		case err == nil && (d != c || !w.IsZero() || errLibero != nil),
			errVoce == nil && (d != v.Unit() || w != v || errLibero != nil),
			(errLibero == nil) == d.IsZero(), !w.IsZero() && w.Unit() != d:
			t.Fatalf("%q: %s %v, %s %v, %s %s %v", s, c, err, v, errVoce, d, w, errLibero)
		}
		for _, err := range []error{err, errVoce, errLibero} {
			var malformato *norma.SyntaxError
			var ignoto *cp2011.UnknownError
			switch {
			case err == nil:
			case errors.As(err, &malformato):
				if malformato.Posizione < 0 || malformato.Posizione > len(s) || malformato.Atteso == "" || err.Error() == "" {
					t.Fatalf("%q: %v", s, err)
				}
			case !errors.As(err, &ignoto) || ignoto.Messaggio(norma.Inglese) == "" || ignoto.Antenato.Level() == cp2011.Unita && ignoto.CP2021:
				t.Fatalf("%q: %v", s, err)
			}
		}
	})
}
