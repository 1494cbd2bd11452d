package norma_test

import (
	"errors"
	"math"
	"math/big"
	"regexp"
	"strings"
	"testing"

	"norma"
)

// centesimo is a hundredth of an hour, the finest that ParseOre reads.
const centesimo = norma.Ora / 100

func TestParseOre(t *testing.T) {
	for _, tt := range []struct {
		s    string
		want norma.Ore // in ten-thousandths of an hour
	}{
		{"0", 0},
		{"0.0", 0},
		{"0.00", 0},
		{"0.01", 100},
		{"0.1", 1_000},
		{"0.10", 1_000},
		{"0.5", 5_000},
		{"0.99", 9_900},
		{"1", 10_000},
		{"8", 80_000},
		{"37.5", 375_000},
		{"37.25", 372_500},
		{"40", 400_000},
		{"120", 1_200_000},
		{"990.00", 9_900_000},
		{"999999", 9_999_990_000},
		{"999999.99", 9_999_999_900},
		{"1000000", 10_000_000_000},
		{"1000000.00", 10_000_000_000},
	} {
		if got, err := norma.ParseOre(tt.s); err != nil || got != tt.want {
			t.Errorf("ParseOre(%q) = %d, %v, want %d", tt.s, got, err, tt.want)
		}
	}
}

func TestParseOreRejects(t *testing.T) {
	for _, tt := range []struct {
		s         string
		posizione int
	}{
		{"", 0},
		{".", 0},
		{".5", 0},
		{"-1", 0},
		{"+1", 0},
		{" 40", 0},
		{"quaranta", 0},
		{"٤٠", 0},
		{"00", 0},
		{"012", 0},
		{"00.5", 0},
		{"40 ", 2},
		{"40h", 2},
		{"1e3", 1},
		{"0x10", 1},
		{"37,5", 2},
		{"1_000", 1},
		{"5.", 2},
		{"5..1", 2},
		{"5.x", 2},
		{"1.234", 4},
		{"1.23 ", 4},
		{"1.2.3", 3},
		{"1000000.01", 10},
		{"1000001", 6},
		{"9999999", 6},
		{"10000000", 7},
		{"99999999999999999999999", 6},
		{"18446744073709551616", 6}, // 2^64
	} {
		got, err := norma.ParseOre(tt.s)
		want := norma.SyntaxError{Cosa: "ore", Testo: tt.s, Posizione: tt.posizione, Atteso: "un numero da 0 a 1000000 con al più due decimali"}
		var e *norma.SyntaxError
		if !errors.As(err, &e) || got != 0 || *e != want {
			t.Errorf("ParseOre(%q) = %d, %v, want %v", tt.s, got, err, &want)
		}
	}
}

func TestOreString(t *testing.T) {
	for _, tt := range []struct {
		o    norma.Ore
		want string
	}{
		{0, "0 h"},
		{8 * norma.Ora, "8 h"},
		{120 * norma.Ora, "120 h"},
		{375 * norma.Ora / 10, "37.5 h"},
		{3725 * centesimo, "37.25 h"},
		{centesimo, "0.01 h"},
		{10 * centesimo, "0.1 h"},
		{1, "0.0001 h"},
		{9_999, "0.9999 h"},
		{10_001, "1.0001 h"},
		{10_100, "1.01 h"},
		{11_000, "1.1 h"},
		{100_000, "10 h"},
		{-1, "-0.0001 h"},
		{-norma.Ora / 2, "-0.5 h"},
		{-8 * norma.Ora, "-8 h"},
		{norma.OreMassime, "1000000 h"},
		{math.MaxInt64, "922337203685477.5807 h"},
		{math.MinInt64, "-922337203685477.5808 h"},
	} {
		if got := tt.o.String(); got != tt.want {
			t.Errorf("%d: %q, want %q", tt.o, got, tt.want)
		}
		if got := string(tt.o.AppendNumero([]byte("ore "))); got != "ore "+strings.TrimSuffix(tt.want, " h") {
			t.Errorf("%d: %q", tt.o, got)
		}
	}
}

// TestOreRoundTrip writes and reads every figure of two decimals up to 2000 hours.
func TestOreRoundTrip(t *testing.T) {
	b := make([]byte, 0, 16)
	for o := norma.Ore(0); o <= 2000*norma.Ora; o += centesimo {
		b = o.AppendNumero(b[:0])
		if got, err := norma.ParseOre(string(b)); err != nil || got != o {
			t.Fatalf("ParseOre(%q) = %d, %v, want %d", b, got, err, o)
		}
	}
}

// TestPercentoOf: a share of hours of two decimals is exact, for every such figure up to 2000 hours and every whole per cent.
func TestPercentoOf(t *testing.T) {
	for o := norma.Ore(0); o <= 2000*norma.Ora; o += centesimo {
		for p := norma.Percento(0); p <= 100; p++ {
			if got := p.Of(o); 100*got != norma.Ore(p)*o {
				t.Fatalf("%s of %s: %s", p, o, got)
			}
		}
	}
}

func TestPercentoOfExamples(t *testing.T) {
	for _, tt := range []struct {
		p    norma.Percento
		o    norma.Ore
		want string
	}{
		{60, 990 * norma.Ora, "594 h"},
		{50, 990 * norma.Ora, "495 h"},
		{75, 990 * norma.Ora, "742.5 h"},
		{35, 1056 * norma.Ora, "369.6 h"},
		{1, centesimo, "0.0001 h"},
		{33, 3333 * centesimo, "10.9989 h"}, // 33 x 33.33 = 1099.89 hundredths
		{100, 120 * norma.Ora, "120 h"},
		{0, 120 * norma.Ora, "0 h"},
		{150, 8 * norma.Ora, "12 h"},
		{-50, 8 * norma.Ora, "-4 h"},
		{50, -8 * norma.Ora, "-4 h"},
		{1, -centesimo, "-0.0001 h"},
		{50, 1, "0 h"},        // half of 0.0001: finer than that is cut off
		{99, 199, "0.0197 h"}, // 197.01 ten-thousandths
		{math.MaxInt16, norma.OreMassime, "327670000 h"},
		{100, math.MaxInt64, "922337203685477.5807 h"},
		{100, math.MinInt64, "-922337203685477.5808 h"},
	} {
		if got := tt.p.Of(tt.o).String(); got != tt.want {
			t.Errorf("%s of %s: %s, want %s", tt.p, tt.o, got, tt.want)
		}
	}
	if got := norma.Percento(60).String(); got != "60 %" {
		t.Errorf("%q", got)
	}
}

func TestArrotonda(t *testing.T) {
	for _, tt := range []struct {
		o, passo norma.Ore
		want     norma.Ore
	}{
		{374999, norma.Ora, 37 * norma.Ora},
		{375000, norma.Ora, 38 * norma.Ora}, // a half goes away from zero
		{375001, norma.Ora, 38 * norma.Ora},
		{-374999, norma.Ora, -37 * norma.Ora},
		{-375000, norma.Ora, -38 * norma.Ora},
		{-375001, norma.Ora, -38 * norma.Ora},
		{36 * norma.Ora, norma.Ora, 36 * norma.Ora},
		{-36 * norma.Ora, norma.Ora, -36 * norma.Ora},
		{3749, norma.Ora / 2, 5000}, // to half an hour: a quarter and 0.1249
		{2500, norma.Ora / 2, 5000},
		{2499, norma.Ora / 2, 0},
		{7500, norma.Ora / 2, norma.Ora},
		{49, centesimo, 0},
		{50, centesimo, centesimo},
		{60 * norma.Ora, 40 * norma.Ora, 80 * norma.Ora}, // to modules of 40 hours
		{59 * norma.Ora, 40 * norma.Ora, 40 * norma.Ora},
		{0, norma.Ora, 0},
		{375000, 0, 375000}, // no step, no rounding
		{375000, -norma.Ora, 375000},
		{375000, 1, 375000},
		{norma.OreMassime, math.MaxInt64, 0}, // nothing overflows on the way
		{-norma.OreMassime, math.MaxInt64, 0},
		{1, math.MaxInt64, 0},
		{-1, math.MaxInt64, 0},
		{1 << 61, 1<<62 + 2, 0},
		{1<<61 + 1, 1<<62 + 2, 1<<62 + 2},
		{-1<<61 - 1, 1<<62 + 2, -1<<62 - 2},
		{math.MaxInt64 - 1, math.MaxInt64, math.MaxInt64},
		{math.MinInt64, 2, math.MinInt64},
	} {
		if got := tt.o.Arrotonda(tt.passo); got != tt.want {
			t.Errorf("%d to %d: %d, want %d", tt.o, tt.passo, got, tt.want)
		}
	}
}

// TestArrotondaSlow looks for the nearest multiple one by one, from the one furthest from zero.
func TestArrotondaSlow(t *testing.T) {
	distanza := func(a, b norma.Ore) norma.Ore { return max(a-b, b-a) }
	for passo := norma.Ore(1); passo <= 24; passo++ {
		for o := norma.Ore(-120); o <= 120; o++ {
			segno := norma.Ore(1)
			if o < 0 {
				segno = -1
			}
			want := 200 / passo * passo * segno
			for m := want; m*segno >= 0; m -= passo * segno {
				if distanza(m, o) < distanza(want, o) {
					want = m
				}
			}
			if got := o.Arrotonda(passo); got != want {
				t.Errorf("%d to %d: %d, want %d", o, passo, got, want)
			}
		}
	}
}

var oreScritte = regexp.MustCompile(`^(0|[1-9][0-9]*)(\.[0-9]{1,2})?$`)

func FuzzParseOre(f *testing.F) {
	for _, s := range []string{"0", "40", "37.5", "37.50", "0.01", "1000000", "1000000.01", "00", "1.", ".5", "1e3", "-1", ""} {
		f.Add(s)
	}
	massime := new(big.Rat).SetInt64(1_000_000)
	f.Fuzz(func(t *testing.T, s string) {
		got, err := norma.ParseOre(s)
		want := new(big.Rat)
		buono := oreScritte.MatchString(s)
		if buono {
			want.SetString(s)
			buono = want.Cmp(massime) <= 0
		}
		if buono != (err == nil) {
			t.Fatalf("ParseOre(%q) = %d, %v", s, got, err)
		}
		if err != nil {
			var e *norma.SyntaxError
			if !errors.As(err, &e) || got != 0 || e.Testo != s || e.Posizione < 0 || e.Posizione > len(s) {
				t.Fatalf("ParseOre(%q) = %d, %+v", s, got, err)
			}
			return
		}
		if big.NewRat(int64(got), int64(norma.Ora)).Cmp(want) != 0 {
			t.Fatalf("ParseOre(%q) = %s", s, got)
		}
		if again, err := norma.ParseOre(string(got.AppendNumero(nil))); err != nil || again != got {
			t.Fatalf("%q: %s reads as %s, %v", s, got, again, err)
		}
	})
}
