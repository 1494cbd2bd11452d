package norma_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"norma"
)

func TestValore(t *testing.T) {
	for _, tt := range []struct{ s, it, en string }{
		{"", "", ""},
		{"si", "sì", "yes"},
		{"no", "no", "no"},
		{"nessuno", "nessuno", "none"},
		{"rispettato", "rispettato", "lawful"},
		{"violato", "violato", "unlawful"},
		{"indeterminato", "non determinabile", "cannot tell"},
		{"non-applicabile", "non si applica", "not applicable"},
		{"avviso", "avviso", "notice"},
		{"mancante", "non determinabile", "cannot tell"},
		{"errore", "errore", "error"},
		{"ufficiale", "testo ufficiale", "official text"},
		{"riferita", "fonte secondaria", "secondary source"},
		{"prassi", "prassi", "practice"},
		{"2026-06-01", "1/6/2026", "1 June 2026"},
		{"2026-12-31", "31/12/2026", "31 December 2026"},
		{"0001-01-01", "1/1/1", "1 January 1"},
		{"2026-06-01/2026-08-31", "dal 1/6/2026 al 31/8/2026", "from 1 June 2026 to 31 August 2026"},
		{"2026-06-01/..", "dal 1/6/2026", "from 1 June 2026"},
		{"P0D", "0 giorni", "0 days"},
		{"P1D", "1 giorno", "1 day"},
		{"P10D", "10 giorni", "10 days"},
		{"P1M", "1 mese", "1 month"},
		{"P3M", "3 mesi", "3 months"},
		{"P3M1D", "3 mesi e 1 giorno", "3 months and 1 day"},
		{"P1M30D", "1 mese e 30 giorni", "1 month and 30 days"},
		{"P119988M", "119988 mesi", "119988 months"},
		{"0 h", "0 h", "0 h"},
		{"8 h", "8 h", "8 h"},
		{"37.5 h", "37,5 h", "37.5 h"},
		{"9.5 h", "9,5 h", "9.5 h"},
		{"-0.25 h", "-0,25 h", "-0.25 h"},
		{"60 %", "60 %", "60 %"},
	} {
		if got := norma.Italiano.Valore(tt.s); got != tt.it {
			t.Errorf("%q in Italian: %q, want %q", tt.s, got, tt.it)
		}
		if got := norma.Inglese.Valore(tt.s); got != tt.en {
			t.Errorf("%q in English: %q, want %q", tt.s, got, tt.en)
		}
	}
}

// TestValoreStays: a word of the law, and any other text, stays as it is.
func TestValoreStays(t *testing.T) {
	for _, s := range []string{
		"professionalizzante", "non applicabile", "Violato", "violato ", "nessuna", "Si", "SI", "No", "sì", "yes", " si",
		"2026-02-29", "2026-6-1", "1/6/2026", "../2026-06-01", "2026-06-01/", "2026-06-01/...", "../..", "2026-06-31/..", "2026-06-01/2026-06-31", "2026-06-01/2026-08-31/2026-09-01", "/anni/0",
		"P", "PM", "PD", "P3", "P3M1", "P3MD", "P03M", "P+3M", "P-3M", "P3M-1D", "P3M0D", "P0M", "P00D", "P1Y", "P1W", "PT8H", "p3m", "P1D3M", "P3M ", "P99999999999M",
		"vedi art. 3.1 h", "v1.5 h", "1.2.3 h", ".5 h", "5. h", "1e3.5 h", "-.5 h", "--1.5 h", "1.-5 h", "1\n.5 h", " h", "h", "37.5h", "37.5  h", "37.5 H",
	} {
		for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
			if got := l.Valore(s); got != s {
				t.Errorf("%q in %s: %q", s, l, got)
			}
		}
	}
}

// TestValoreVocabulary: every verdict, gravity and provenance has its words in both languages.
func TestValoreVocabulary(t *testing.T) {
	var parole []string
	for _, e := range esiti {
		parole = append(parole, e.String())
	}
	for g := norma.Avviso; g <= norma.Errore; g++ {
		parole = append(parole, g.String())
	}
	for f := norma.Ufficiale; f <= norma.Prassi; f++ {
		parole = append(parole, f.String())
	}
	for _, s := range parole {
		if en := norma.Inglese.Valore(s); en == s {
			t.Errorf("%q has no English words", s)
		}
	}
}

func TestValoreMonths(t *testing.T) {
	const mesi = "January February March April May June July August September October November December"
	for i, want := range strings.Fields(mesi) {
		if got := norma.Inglese.Valore(norma.Giorno(2026, uint8(i+1), 9).String()); got != "9 "+want+" 2026" {
			t.Errorf("month %d: %q", i+1, got)
		}
	}
}

var (
	durataScritta = regexp.MustCompile(`^P(0D|[1-9][0-9]*M|[1-9][0-9]*D|[1-9][0-9]*M[1-9][0-9]*D)$`)
	oreConVirgola = regexp.MustCompile(`^-?[0-9]+\.[0-9]+ h$`)
)

// paroleDette are the words that are norma's own.
var paroleDette = []string{
	"si", "no", "nessuno", "rispettato", "violato", "indeterminato", "non-applicabile", "avviso", "mancante", "errore", "ufficiale", "riferita", "prassi",
}

func FuzzValore(f *testing.F) {
	for _, s := range []string{
		"", "si", "no", "2026-06-01", "2026-06-01/2026-08-31", "2026-06-01/..", "P3M1D", "P0D", "P31D", "P-3M", "P200D", "37.5 h", "-0.25 h", "v1.5 h", "60 %", "violato", "errore",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		it, en := norma.Italiano.Valore(s), norma.Inglese.Valore(s)
		data := func(s string) bool {
			_, err := norma.ParseData(s)
			return err == nil
		}
		dal, al, periodo := strings.Cut(s, "/")
		switch {
		case slices.Contains(paroleDette, s):
			if it == "" || en == s && s != "no" {
				t.Errorf("%q: %q and %q", s, it, en)
			}
		case data(s):
			if strings.Count(it, "/") != 2 || strings.Count(en, " ") != 2 {
				t.Errorf("%q: %q and %q", s, it, en)
			}
		case periodo && data(dal) && al == "..":
			if it != "dal "+norma.Italiano.Valore(dal) || en != "from "+norma.Inglese.Valore(dal) {
				t.Errorf("%q: %q and %q", s, it, en)
			}
		case periodo && data(dal) && data(al):
			if it != "dal "+norma.Italiano.Valore(dal)+" al "+norma.Italiano.Valore(al) || en != "from "+norma.Inglese.Valore(dal)+" to "+norma.Inglese.Valore(al) {
				t.Errorf("%q: %q and %q", s, it, en)
			}
		case oreConVirgola.MatchString(s):
			if it != strings.Replace(s, ".", ",", 1) || en != s {
				t.Errorf("%q: %q and %q", s, it, en)
			}
		case it != s || en != s: // only a length is left that reads otherwise
			if !durataScritta.MatchString(s) || !strings.ContainsAny(it, "mg") || !strings.ContainsAny(en, "md") {
				t.Errorf("%q: %q and %q", s, it, en)
			}
		}
	})
}
