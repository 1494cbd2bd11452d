package alternanza_test

import (
	"encoding/json"
	"errors"
	"testing"

	"norma"
	"norma/alternanza"
)

func TestParseAnnoScolastico(t *testing.T) {
	for _, tt := range []struct {
		testo  string
		inizio int // 0: refused
		scritto,
		giorni string
	}{
		{"2015/16", 2015, "2015/16", "2015-09-01/2016-08-31"},
		{"2015/2016", 2015, "2015/16", "2015-09-01/2016-08-31"},
		{"1999/00", 1999, "1999/00", "1999-09-01/2000-08-31"},
		{"1999/2000", 1999, "1999/00", "1999-09-01/2000-08-31"},
		{"2008/09", 2008, "2008/09", "2008-09-01/2009-08-31"},
		{"2009/10", 2009, "2009/10", "2009-09-01/2010-08-31"},
		{"1949/50", 0, "", ""},
		{"1950/51", 1950, "1950/51", "1950-09-01/1951-08-31"},
		{"2199/00", 2199, "2199/00", "2199-09-01/2200-08-31"},
		{"2199/2200", 2199, "2199/00", "2199-09-01/2200-08-31"},
		{"2200/01", 0, "", ""},
		{"2015/15", 0, "", ""},
		{"2015/17", 0, "", ""},
		{"2015/2017", 0, "", ""},
		{"2015/2116", 0, "", ""},
		{"2015/1916", 0, "", ""},
		{"1999/1900", 0, "", ""},
		{"2015-16", 0, "", ""},
		{"2015-2016", 0, "", ""},
		{"2015", 0, "", ""},
		{"15/16", 0, "", ""},
		{"", 0, "", ""},
		{" 2015/16", 0, "", ""},
		{"2015/16 ", 0, "", ""},
		{"2015/1 ", 0, "", ""},
		{"2O15/16", 0, "", ""},
		{"20l5/16", 0, "", ""},
		{"2015/:6", 0, "", ""},
		{"2015//016", 0, "", ""},
		{"2015/ 016", 0, "", ""},
	} {
		a, err := alternanza.ParseAnnoScolastico(tt.testo)
		if tt.inizio == 0 {
			var e *norma.SyntaxError
			if !errors.As(err, &e) || e.Testo != tt.testo || !a.IsZero() {
				t.Errorf("%q: %v, %v", tt.testo, a, err)
			}
			continue
		}
		if err != nil || a.Inizio() != tt.inizio || a.String() != tt.scritto || a.Periodo().String() != tt.giorni || a != alternanza.NewAnnoScolastico(tt.inizio) {
			t.Errorf("%q: %d, %q, %s, %v", tt.testo, a.Inizio(), a, a.Periodo(), err)
		}
	}
	zero := alternanza.AnnoScolastico{}
	if zero.Inizio() != 0 || zero.String() != "" || zero.Periodo() != (norma.Periodo{}) || alternanza.NewAnnoScolastico(1949) != zero || alternanza.NewAnnoScolastico(2200) != zero {
		t.Error("the zero school year is one")
	}
	prima, dopo := alternanza.NewAnnoScolastico(2017), alternanza.NewAnnoScolastico(2018)
	if !prima.Before(dopo) || dopo.Before(prima) || prima.Before(prima) {
		t.Error("school years are out of order")
	}
}

func TestAnnoScolasticoText(t *testing.T) {
	for _, testo := range []string{`"2025/26"`, `""`} {
		var a alternanza.AnnoScolastico
		if err := json.Unmarshal([]byte(testo), &a); err != nil {
			t.Fatal(err)
		}
		if b, err := json.Marshal(a); err != nil || string(b) != testo {
			t.Errorf("%s: %s, %v", testo, b, err)
		}
	}
	a := alternanza.NewAnnoScolastico(2025)
	if err := a.UnmarshalText([]byte("2025/27")); err == nil || a.Inizio() != 2025 {
		t.Errorf("%v, %v", a, err)
	}
}

// anno is a school year of a test.
func anno(inizio int) alternanza.AnnoScolastico { return alternanza.NewAnnoScolastico(inizio) }

func FuzzParseAnnoScolastico(f *testing.F) {
	for _, s := range []string{"", "2025/26", "2025/2026", "1999/00", "1999/2000", "2025/27", "2025-26", "\xff025/26"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := alternanza.ParseAnnoScolastico(s)
		if (err != nil) != a.IsZero() {
			t.Fatalf("%q: %v, %v", s, a, err)
		}
		if err != nil {
			return
		}
		if b, err := alternanza.ParseAnnoScolastico(a.String()); err != nil || b != a {
			t.Fatalf("%q: %q reads as %v, %v", s, a, b, err)
		}
	})
}
