package norma_test

import (
	"math"
	"testing"

	"norma"
)

// compleanni are the places in the almanac of a birth and of the birthdays after it: the day of the same name or, for who was
// born on 29 February, 1 March of a year that has none.
func (a *almanacco) compleanni(i, n int) []int {
	g := a.giorni[i]
	giorni := append(make([]int, 0, n+1), i)
	for anno := range n {
		m := a.mesi[g.mese+12*(anno+1)]
		giorni = append(giorni, m.primo+g.giorno-1) // beyond a February of 28 days lies 1 March
	}
	return giorni
}

// TestEtaSlow counts birthdays up to the day for the births of every day of several years, on the days around each birthday.
func TestEtaSlow(t *testing.T) {
	a := ingenuo()
	for _, anno := range []int{1600, 1896, 1899, 1900, 1904, 1999, 2000, 2001, 2004, 2096} {
		primo, ultimo := a.anni(anno, anno)
		for i := primo; i <= ultimo; i++ {
			nascita := a.giorni[i].data
			compleanni := a.compleanni(i, 110)
			for n, c := range compleanni {
				for j := max(c-3, i); j <= c+3; j++ {
					want := -1 // the birth itself makes it nought
					for _, k := range compleanni[max(0, n-1):min(n+2, len(compleanni))] {
						if k <= j {
							want++
						}
					}
					want += max(0, n-1)
					if got := norma.Eta(nascita, a.giorni[j].data); got != want {
						t.Fatalf("born on %s, on %s: %d, want %d", nascita, a.giorni[j].data, got, want)
					}
				}
				if got := norma.Compleanno(nascita, n); got != a.giorni[c].data {
					t.Fatalf("born on %s, birthday %d: %s, want %s", nascita, n, got, a.giorni[c].data)
				}
			}
		}
	}
}

// TestEtaEveryDay tests the ages of law around every birthday up to 2400 of who is born from 1600 on: the day before it and the day itself.
func TestEtaEveryDay(t *testing.T) {
	a := ingenuo()
	primo, ultimo := a.anni(1600, 2370)
	for i := primo; i <= ultimo; i++ {
		nascita, g := a.giorni[i].data, a.giorni[i]
		for _, n := range [...]int{1, 15, 16, 18, 25, 29, 30} {
			c := a.mesi[g.mese+12*n].primo + g.giorno - 1
			oggi, ieri := a.giorni[c].data, a.giorni[c-1].data
			if eta, prima := norma.Eta(nascita, oggi), norma.Eta(nascita, ieri); eta != n || prima != n-1 {
				t.Fatalf("born on %s: %d on %s and %d on %s, want %d and %d", nascita, prima, ieri, eta, oggi, n-1, n)
			}
			if got := norma.Compleanno(nascita, n); got != oggi {
				t.Fatalf("born on %s, birthday %d: %s, want %s", nascita, n, got, oggi)
			}
		}
	}
}

// TestEtaEveryLaterDay walks a century from a few births, birthdays one after the other.
func TestEtaEveryLaterDay(t *testing.T) {
	a := ingenuo()
	for _, nascita := range []string{"1896-02-29", "1899-03-01", "1900-01-01", "2000-02-28", "2000-02-29", "2000-03-01", "2000-12-31"} {
		i := a.di(date(t, nascita))
		compleanni := a.compleanni(i, 121)
		anni := 0
		for j := i; anni < 120; j++ {
			if j == compleanni[anni+1] {
				anni++
			}
			if got := norma.Eta(a.giorni[i].data, a.giorni[j].data); got != anni {
				t.Fatalf("born on %s, on %s: %d, want %d", nascita, a.giorni[j].data, got, anni)
			}
		}
	}
}

func TestEta(t *testing.T) {
	for _, tt := range []struct {
		nascita, il norma.Data
		want        int
		perche      string
	}{
		{norma.Giorno(2008, 6, 1), norma.Giorno(2026, 5, 31), 17, "the day before"},
		{norma.Giorno(2008, 6, 1), norma.Giorno(2026, 6, 1), 18, "the birthday counts from the day itself"},
		{norma.Giorno(2008, 6, 1), norma.Giorno(2026, 6, 2), 18, "the day after"},
		{norma.Giorno(1996, 6, 1), norma.Giorno(2026, 5, 31), 29, "29 years and 364 days"},
		{norma.Giorno(1996, 6, 1), norma.Giorno(2026, 6, 1), 30, "too old"},
		{norma.Giorno(2008, 2, 29), norma.Giorno(2026, 2, 28), 17, "28 February of a common year"},
		{norma.Giorno(2008, 2, 29), norma.Giorno(2026, 3, 1), 18, "1 March of a common year"},
		{norma.Giorno(2008, 2, 29), norma.Giorno(2024, 2, 28), 15, "28 February of a leap year"},
		{norma.Giorno(2008, 2, 29), norma.Giorno(2024, 2, 29), 16, "29 February"},
		{norma.Giorno(1896, 2, 29), norma.Giorno(1900, 2, 28), 3, "1900 is no leap year"},
		{norma.Giorno(1896, 2, 29), norma.Giorno(1900, 3, 1), 4, ""},
		{norma.Giorno(2008, 3, 1), norma.Giorno(2024, 2, 29), 15, "the day before, in a leap year"},
		{norma.Giorno(2008, 3, 1), norma.Giorno(2024, 3, 1), 16, ""},
		{norma.Giorno(2026, 6, 1), norma.Giorno(2026, 6, 1), 0, "the day of birth"},
		{norma.Giorno(2026, 6, 2), norma.Giorno(2026, 6, 1), -1, "not born yet"},
		{norma.Data{}, norma.Giorno(2026, 6, 1), -1, "unknown birth"},
		{norma.Giorno(2008, 6, 1), norma.Data{}, -1, "unknown day"},
		{norma.Giorno(2007, 2, 29), norma.Giorno(2026, 6, 1), -1, "an impossible birth"},
		{norma.Giorno(2008, 6, 1), norma.Giorno(2026, 6, 31), -1, "an impossible day"},
		{norma.Giorno(1, 1, 1), norma.Giorno(9999, 12, 31), 9998, ""},
	} {
		if got := norma.Eta(tt.nascita, tt.il); got != tt.want {
			t.Errorf("born on %q, on %q: %d, want %d (%s)", tt.nascita, tt.il, got, tt.want, tt.perche)
		}
	}
}

func TestCompleannoEdges(t *testing.T) {
	for _, tt := range []struct {
		nascita norma.Data
		n       int
		want    string
	}{
		{norma.Giorno(2008, 2, 29), 0, "2008-02-29"},
		{norma.Giorno(2008, 2, 29), 18, "2026-03-01"},
		{norma.Giorno(2008, 2, 29), 16, "2024-02-29"},
		{norma.Giorno(2008, 2, 28), 18, "2026-02-28"},
		{norma.Giorno(2008, 12, 31), 18, "2026-12-31"},
		{norma.Giorno(1, 1, 1), 9998, "9999-01-01"},
		{norma.Giorno(1, 1, 1), 9999, ""},
		{norma.Giorno(2007, 2, 29), 18, ""},
		{norma.Data{}, 18, ""},
		{norma.Giorno(2008, 6, 1), -1, ""},
		{norma.Giorno(2008, 6, 1), math.MinInt, ""},
		{norma.Giorno(2008, 6, 1), math.MaxInt, ""},
		{norma.Giorno(2008, 6, 1), math.MaxInt/6 + 2, ""}, // 12 times it is a small number again
	} {
		if got := norma.Compleanno(tt.nascita, tt.n).String(); got != tt.want {
			t.Errorf("born on %q, birthday %d: %q, want %q", tt.nascita, tt.n, got, tt.want)
		}
	}
}
