package norma_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"norma"
)

// controllaSintassi wants an error that quotes the text and points into it.
func controllaSintassi(t *testing.T, s string, err error) {
	t.Helper()
	var e *norma.SyntaxError
	if !errors.As(err, &e) || e.Testo != s || e.Atteso == "" || e.Posizione < 0 || e.Posizione > len(s) || !pulito(e.Error()) {
		t.Errorf("%q: %#v", s, err)
	}
}

// pulito reports whether there is text, in UTF-8 and without control characters.
func pulito(s string) bool {
	return s != "" && utf8.ValidString(s) && !strings.ContainsFunc(s, unicode.IsControl)
}

// FuzzParseAtto: an act that is read is canonical, however it was written; it is an act of a citation, and what follows it is not taken in.
func FuzzParseAtto(f *testing.F) {
	for a := range norma.AllAtti() {
		f.Add(string(a.Atto))
	}
	for _, s := range []string{
		"", "D.Lgs. 15 giugno 2015, n. 81", "decreto legislativo 81/15", "regolamento regionale Lazio 29 marzo 2017 n. 7", "L. 107/2015, art. 1", "legge n° 107 del 2015",
		"l.r. Valle d’Aosta 5/2011", "c. c.", "d.m. 0/2010", "l. 99999999999999999999/2015", "\u212a. 1/2000", "d.i. 12 ottobre 2015",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := norma.ParseAtto(s)
		if err != nil {
			if a != "" {
				t.Errorf("%q: %q and %v", s, a, err)
			}
			controllaSintassi(t, s, err)
			return
		}
		if again, err := norma.ParseAtto(string(a)); err != nil || again != a || !pulito(string(a)) {
			t.Fatalf("%q reads as %q, and this as %q, %v", s, a, again, err)
		}
		for _, r := range []norma.Riferimento{norma.Riferimento(a), norma.Riferimento(a) + ", art. 1, c. 2"} {
			if got, err := norma.ParseRiferimento(string(r)); err != nil || got != r || r.Atto() != a {
				t.Errorf("%q: %q reads as %q of %q, %v", s, r, got, r.Atto(), err)
			}
		}
		if scheda, nota := a.Scheda(); nota && (scheda.Atto != a || scheda.URN() != "" && norma.Riferimento(a).URN() != scheda.URN()) {
			t.Errorf("%q: %+v", a, scheda)
		}
	})
}

// FuzzParole: the words of readings, languages and regions are read exactly as they are written, and no other text is.
func FuzzParole(f *testing.F) {
	for l := range norma.AllLetture() {
		f.Add(l.String())
	}
	for _, s := range []string{"", "it", "en", "IT", " it", "it\x00", "Periodo", "periodo ", "lazio", "Lazio", "valle-d-aosta", "bolzano"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		l, err := norma.ParseLettura(s)
		var vista norma.Lettura
		for q := range norma.AllLetture() {
			if q.String() == s {
				vista = q
			}
		}
		if l != vista || (err == nil) != (vista != 0) {
			t.Errorf("%q: %v, %v", s, l, err)
		}
		if err != nil {
			controllaSintassi(t, s, err)
		}
		lingua, err := norma.ParseLingua(s)
		if noto := s == "" || s == "it" || s == "en"; noto != (err == nil) || noto && s != "" && lingua.String() != s || !noto && lingua != norma.Italiano {
			t.Errorf("%q: %v, %v", s, lingua, err)
		}
		if err != nil {
			controllaSintassi(t, s, err)
		}
		nota := false
		for _, r := range norma.AllRegioni() {
			nota = nota || string(r) == s
		}
		if nome := norma.Regione(s).Nome(); nota != (nome != "") {
			t.Errorf("%q: %q", s, nome)
		}
	})
}

// FuzzUnmarshalText: a date is read as ParseData reads it, through encoding/json too; what is none leaves the one that was there.
func FuzzUnmarshalText(f *testing.F) {
	for _, s := range []string{"", "2026-06-01", "2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31", "10000-01-01", "2026-6-1", "2026-06-01\n", "２026-06-01"} {
		f.Add(s)
	}
	prima := norma.Giorno(2017, 3, 31)
	f.Fuzz(func(t *testing.T, s string) {
		d, daJSON := prima, prima
		err := d.UnmarshalText([]byte(s))
		want, errParse := norma.ParseData(s)
		if s == "" {
			errParse = nil
		}
		if (err == nil) != (errParse == nil) || err == nil && d != want || err != nil && d != prima {
			t.Errorf("%q: %s, %v; ParseData gives %s, %v", s, d, err, want, errParse)
		}
		if err != nil {
			controllaSintassi(t, s, err)
		} else if b, err := d.MarshalText(); err != nil || string(b) != s {
			t.Errorf("%q is written as %q, %v", s, b, err)
		}
		b, _ := json.Marshal(s)
		if errJSON := json.Unmarshal(b, &daJSON); utf8.ValidString(s) && ((errJSON == nil) != (err == nil) || daJSON != d) {
			t.Errorf("%q: by encoding/json %s, %v", s, daJSON, errJSON)
		}
	})
}

// FuzzPuntatore: a member of whatever name is found again from its place, and an element too.
func FuzzPuntatore(f *testing.F) {
	f.Add("", "", 0)
	f.Add("/crediti/0", "ore", 3)
	f.Add("/a~1b", "c/d~e", -1)
	f.Add("/x", "~01", 10)
	f.Add("no", "/", 1)
	f.Fuzz(func(t *testing.T, p, nome string, i int) {
		for _, dove := range []norma.Puntatore{norma.Puntatore(p), norma.Puntatore(p).Indice(i)} {
			padre, suo := dove.Campo(nome).Padre()
			if padre != dove || suo != nome {
				t.Errorf("%q and %q: %q and %q", dove, nome, padre, suo)
			}
		}
		if strings.Count(string(norma.Puntatore("").Campo(nome)), "/") != 1 {
			t.Errorf("%q is more than one step", nome)
		}
	})
}

// FuzzMessaggio: whatever was found, a finding, an explanation and an error say it in both languages, in one line and without control
// characters.
func FuzzMessaggio(f *testing.F) {
	for _, s := range []string{"", "2026-06-01", "P3M1D", "37.5 h", "{ammesso}", "{trovato}", "{", "a\nb", "\x1b[2J", "\u0099", "\xff", "perché «sì» 🙂", "\u202e", strings.Repeat("à", 300)} {
		f.Add(s, "P6M", "l. 1/2000, art. 2")
		f.Add("8 h", s, s)
	}
	controlli := []norma.Controllo{
		{Codice: "prova/a", Gravita: norma.Errore, IT: "è {trovato}, non {ammesso}", EN: "it is {trovato}, not {ammesso}"},
		{Codice: "prova/b", Gravita: norma.Avviso, IT: "«{testo}»", EN: "“{testo}”"},
	}
	f.Fuzz(func(t *testing.T, trovato, ammesso, rif string) {
		var g norma.Giudizio
		for i := range controlli {
			g.Report(&controlli[i], "/x", trovato, ammesso, norma.Riferimento(rif))
		}
		s := g.Spiegazione(&norma.Etichetta{Nome: "prova", IT: "prova", EN: "test"},
			norma.Riga(&norma.Etichetta{Nome: "valore", IT: "valore", EN: "value"}, trovato, norma.Riferimento(rif)),
			norma.Riga(&norma.Etichetta{Nome: "nome", IT: "nome", EN: "name", Letterale: true}, ammesso, ""))
		b := s.AppendJSON(nil)
		if !json.Valid(b) || !utf8.Valid(b) || strings.ContainsFunc(string(b), func(r rune) bool { return r < ' ' || r == '\x7f' }) {
			t.Errorf("%q", b)
		}
		for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
			for _, r := range g.Rilievi {
				if m := r.Messaggio(l); !pulito(m) {
					t.Errorf("%q", m)
				}
			}
			testo := s.Text(l)
			if !pulito(strings.ReplaceAll(testo, "\n", "")) {
				t.Errorf("%q", testo)
			}
			righe := 0
			for range s.All() {
				righe++
			}
			if n := strings.Count(testo, "\n"); n > righe {
				t.Errorf("%d lines of %d rows: %q", n, righe, testo)
			}
		}
		if e := norma.Refuse(g.Rilievi); e == nil || !pulito(e.Error()) {
			t.Errorf("%v", e)
		}
		if e := (&norma.SyntaxError{Cosa: "prova", Testo: trovato, Atteso: "altro"}); !pulito(e.Error()) {
			t.Errorf("%q", e.Error())
		}
	})
}
