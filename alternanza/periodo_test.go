package alternanza_test

import (
	"errors"
	"slices"
	"testing"

	"norma"
	"norma/alternanza"
)

func TestParseGiornoAnno(t *testing.T) {
	for s, want := range map[string]alternanza.GiornoAnno{
		"01-01": giorno(1, 1), "12-31": giorno(12, 31), "02-28": giorno(2, 28), "02-29": giorno(2, 29), "06-30": giorno(6, 30), "10-09": giorno(10, 9),
	} {
		g, err := alternanza.ParseGiornoAnno(s)
		if err != nil || g != want || g.String() != s || g.IsZero() {
			t.Errorf("%s: %v, %v", s, g, err)
		}
		b, _ := g.MarshalText()
		var h alternanza.GiornoAnno
		if err := h.UnmarshalText(b); err != nil || h != g || string(b) != s {
			t.Errorf("%s: %s, %v, %v", s, b, h, err)
		}
	}
	for _, s := range []string{"", "6-15", "06-15 ", "02-30", "04-31", "00-10", "13-01", "06-00", "06-32", "2026-06-15", "06/15", "a6-15", "06-1b", "--615"} {
		g, err := alternanza.ParseGiornoAnno(s)
		var e *norma.SyntaxError
		if !errors.As(err, &e) || e.Testo != s || !g.IsZero() {
			t.Errorf("%q: %v, %v", s, g, err)
		}
	}
	g := giorno(6, 15)
	if err := g.UnmarshalText([]byte("x")); err == nil || g != giorno(6, 15) {
		t.Errorf("%v, %v", g, err)
	}
	if err := g.UnmarshalText(nil); err != nil || !g.IsZero() || g.String() != "" {
		t.Errorf("%v, %v", g, err)
	}
	if g := giorno(6, 15); g.Mese() != 6 || g.Giorno() != 15 {
		t.Error(g)
	}
}

// TestPeriodoAnno walks the days of a leap year for every pair of days of a few: in the period are those met between its first day and
// its last, going over New Year's day where it must.
func TestPeriodoAnno(t *testing.T) {
	var giorni []alternanza.GiornoAnno
	for d := norma.Giorno(2024, 1, 1); d.Year() == 2024; d = d.AddDays(1) {
		giorni = append(giorni, giorno(d.Month(), d.Day()))
	}
	if len(giorni) != 366 {
		t.Fatal(len(giorni))
	}
	scelti := []int{0, 1, 30, 31, 57, 58, 59, 60, 180, 181, 334, 335, 364, 365}
	for _, i := range scelti {
		for _, j := range scelti {
			p := alternanza.PeriodoAnno{Dal: giorni[i], Al: giorni[j]}
			dentro, mesi := make([]bool, 366), alternanza.Mesi(0)
			for k := i; ; k = (k + 1) % 366 {
				dentro[k] = true
				mesi |= alternanza.NewMesi(giorni[k].Mese())
				if k == j {
					break
				}
			}
			if p.Mesi() != mesi {
				t.Errorf("%s: months %v, want %v", p, slices.Collect(p.Mesi().All()), slices.Collect(mesi.All()))
			}
			for k, g := range giorni {
				want := dentro[k] || g == giorno(2, 29) && p.Al == giorno(2, 28)
				if got := p.Contains(norma.Giorno(2024, uint8(g.Mese()), uint8(g.Giorno()))); got != want {
					t.Errorf("%s: %s in it %t", p, g, got)
				}
			}
			for _, a := range scelti {
				for _, b := range scelti {
					q := alternanza.PeriodoAnno{Dal: giorni[a], Al: giorni[b]}
					insieme := false
					for k := a; !insieme; k = (k + 1) % 366 {
						insieme = dentro[k]
						if k == b {
							break
						}
					}
					if p.Overlaps(q) != insieme {
						t.Errorf("%s and %s share a day: want %t", p, q, insieme)
					}
				}
			}
		}
	}
}

func TestPeriodoAnnoNonDetto(t *testing.T) {
	intero := alternanza.TuttoLAnno()
	for _, p := range []alternanza.PeriodoAnno{{}, {Dal: giorno(6, 1)}, {Al: giorno(6, 1)}} {
		if p.Valid() || p.Mesi() != 0 || p.Contains(norma.Giorno(2026, 6, 1)) || p.Overlaps(intero) || intero.Overlaps(p) {
			t.Errorf("%s is a period", p)
		}
	}
	if s := (alternanza.PeriodoAnno{Al: giorno(6, 1)}).String(); s != "../06-01" {
		t.Error(s)
	}
	if s := (alternanza.PeriodoAnno{Dal: giorno(6, 1)}).String(); s != "06-01/.." {
		t.Error(s)
	}
	if intero.Contains(norma.Data{}) || intero.Contains(norma.Giorno(2026, 2, 30)) {
		t.Error("an impossible day is in the year")
	}
	if !intero.Contains(norma.Giorno(2024, 2, 29)) || !intero.Contains(norma.Giorno(2026, 12, 31)) {
		t.Error("a day is not in the year")
	}
}

func TestMesi(t *testing.T) {
	m := alternanza.NewMesi(1, 6, 12, 0, 13, -1, 100, 6)
	if got := slices.Collect(m.All()); !slices.Equal(got, []int{1, 6, 12}) {
		t.Error(got)
	}
	if m.Has(0) || m.Has(13) || m.Has(-1) || m.Has(2) || !m.Has(12) {
		t.Error(m)
	}
	for range m.All() {
		break
	}
	o := alternanza.Offerta{Periodi: []alternanza.PeriodoAnno{{Dal: giorno(12, 15), Al: giorno(1, 15)}, {}, {Dal: giorno(6, 1), Al: giorno(6, 2)}}}
	if o.Mesi() != m {
		t.Error(slices.Collect(o.Mesi().All()))
	}
}
