package norma_test

import (
	"math"
	"testing"

	"norma"
)

// TestDurataExamples: lengths by reading periodo, each counted by hand.
func TestDurataExamples(t *testing.T) {
	for _, tt := range []struct {
		dal, al, want, perche string
	}{
		{"2026-06-01", "2026-08-31", "P3M", "example of the reading"},
		{"2022-11-30", "2023-02-28", "P3M", "example of the reading: no 30 February, its last day"},
		{"2026-06-01", "2026-09-01", "P3M1D", "example of the reading"},
		{"2026-06-01", "2026-08-30", "P2M30D", "two months end on 31 July"},
		{"2026-06-01", "2026-06-01", "P1D", "both days included"},
		{"2026-06-01", "2026-06-30", "P1M", "the day before 1 July"},
		{"2026-06-15", "2026-07-14", "P1M", "the day before 15 July"},
		{"2026-06-15", "2026-07-13", "P29D", "16 days of June and 13 of July"},
		{"2026-06-15", "2026-07-15", "P1M1D", ""},
		{"2022-11-30", "2023-02-27", "P2M29D", "two months end on 29 January: 2 days of January and 27"},
		{"2022-11-30", "2023-03-01", "P3M1D", "three months ended on 28 February"},
		{"2022-11-30", "2023-03-29", "P4M", "the day before 30 March, counted from November and not from February"},
		{"2022-11-30", "2023-03-28", "P3M28D", ""},
		{"2023-11-30", "2024-02-29", "P3M", "the last day of a February of 29"},
		{"2023-11-30", "2024-02-28", "P2M30D", "two months end on 29 January: 2 days and 28"},
		{"2023-11-29", "2024-02-28", "P3M", "the day before 29 February"},
		{"2023-01-31", "2023-02-28", "P1M", "no 31 February"},
		{"2023-01-31", "2023-02-27", "P28D", "1 day of January and 27"},
		{"2023-01-31", "2023-03-30", "P2M", "the day before 31 March"},
		{"2023-01-31", "2023-03-29", "P1M29D", "a month ended on 28 February"},
		{"2023-01-31", "2023-03-31", "P2M1D", ""},
		{"2023-01-31", "2023-04-30", "P3M", "no 31 April"},
		{"2023-01-29", "2023-02-28", "P1M", "no 29 February in 2023"},
		{"2024-01-29", "2024-02-28", "P1M", "the day before 29 February 2024"},
		{"2024-01-29", "2024-02-29", "P1M1D", ""},
		{"2024-02-29", "2025-02-28", "P12M", "no 29 February in 2025"},
		{"2024-02-29", "2025-02-27", "P11M30D", "eleven months end on 28 January: 3 days and 27"},
		{"2024-02-29", "2028-02-28", "P48M", "the day before 29 February 2028"},
		{"2024-02-29", "2024-03-28", "P1M", ""},
		{"2023-03-01", "2024-02-29", "P12M", "the day before 1 March"},
		{"2023-03-01", "2024-02-28", "P11M28D", "eleven months end on 31 January"},
		{"2026-06-01", "2027-05-31", "P12M", ""},
		{"2026-06-01", "2029-05-31", "P36M", "the maximum of reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)"},
		{"2026-06-01", "2029-06-01", "P36M1D", "a day more"},
		{"1899-12-31", "1900-02-28", "P2M", "1900 is no leap year"},
		{"1999-12-31", "2000-02-29", "P2M", "2000 is"},
		{"0001-01-01", "9999-12-31", "P119988M", "9999 years"},
		{"9999-12-31", "9999-12-31", "P1D", ""},
		{"9999-12-02", "9999-12-31", "P30D", "the month would end on 1 January 10000"},
	} {
		p := norma.Periodo{Dal: date(t, tt.dal), Al: date(t, tt.al)}
		if got := p.Durata().String(); got != tt.want {
			t.Errorf("%s: %s, want %s: %s", p, got, tt.want, tt.perche)
		}
	}
}

// durataLenta measures the days i to j of the almanac in the words of reading periodo: the most months, from the first day every
// time, that end by the last day; then days, one by one.
func durataLenta(a *almanacco, i, j int) (mesi, giorni int) {
	for a.fineMesi(i, mesi+1) <= j {
		mesi++
	}
	for k := a.fineMesi(i, mesi) + 1; k <= j; k++ {
		giorni++
	}
	return mesi, giorni
}

// TestDurataEveryStart measures from every day of two Gregorian cycles, to a few lengths each.
func TestDurataEveryStart(t *testing.T) {
	a := ingenuo()
	lunghezze := [...]int{1, 27, 28, 29, 30, 31, 32, 58, 59, 60, 61, 62, 63, 89, 90, 91, 92, 93, 120, 183, 184, 364, 365, 366, 367, 730, 1095, 1096, 1097}
	primo, ultimo := a.anni(1600, 2400)
	for i := primo; i <= ultimo; i++ {
		dal := a.giorni[i].data
		for _, lungo := range lunghezze {
			p := norma.Periodo{Dal: dal, Al: a.giorni[i+lungo-1].data}
			u := p.Durata()
			if u.Mesi() < 0 || u.Mesi() > 36 {
				t.Fatalf("%s: %s", p, u)
			}
			// The months said are the most that fit, and the days said fill the rest.
			if fine := a.fineMesi(i, u.Mesi()); fine > i+lungo-1 || a.fineMesi(i, u.Mesi()+1) <= i+lungo-1 || fine+u.Giorni() != i+lungo-1 {
				mesi, giorni := durataLenta(a, i, i+lungo-1)
				t.Fatalf("%s: %s, want %d months and %d days", p, u, mesi, giorni)
			}
			if got := p.Giorni(); got != lungo {
				t.Fatalf("%s: %d days, want %d", p, got, lungo)
			}
		}
	}
}

// TestDurataEveryLength measures every length up to six years from every day of years with and without leap days around: the
// common century years 1900 and 2100, and these years. Each length is longer than the one a day shorter.
func TestDurataEveryLength(t *testing.T) {
	a := ingenuo()
	for _, anni := range [...][2]int{{1898, 1902}, {2098, 2102}, {2023, 2028}} {
		primo, ultimo := a.anni(anni[0], anni[1])
		for i := primo; i <= ultimo; i++ {
			p := norma.Periodo{Dal: a.giorni[i].data}
			var prima norma.Durata
			mesi, giorni := 0, 0
			prossimo := a.fineMesi(i, 1) // the last day of a month more
			for j := i; j < i+2200; j++ {
				if giorni++; j == prossimo {
					mesi, giorni = mesi+1, 0
					prossimo = a.fineMesi(i, mesi+1)
				}
				p.Al = a.giorni[j].data
				u := p.Durata()
				if u.Mesi() != mesi || u.Giorni() != giorni {
					t.Fatalf("%s: %s, want %d months and %d days", p, u, mesi, giorni)
				}
				if u.Compare(prima) != 1 || prima.Compare(u) != -1 {
					t.Fatalf("%s: %s is not longer than %s, which a day less gives", p, u, prima)
				}
				prima = u
			}
		}
	}
}

// TestDurataSlow runs the reference from no month upwards for a sample, so that the two tests above lean on nothing but it.
func TestDurataSlow(t *testing.T) {
	a := ingenuo()
	primo, ultimo := a.anni(1600, 2400)
	for i := primo; i <= ultimo; i += 89 { // a prime: every day of the year comes up
		for lungo := 1; lungo <= 3000; lungo += 61 {
			p := norma.Periodo{Dal: a.giorni[i].data, Al: a.giorni[i+lungo-1].data}
			mesi, giorni := durataLenta(a, i, i+lungo-1)
			if u := p.Durata(); u.Mesi() != mesi || u.Giorni() != giorni {
				t.Fatalf("%s: %s, want %d months and %d days", p, u, mesi, giorni)
			}
		}
	}
}

// TestPeriodoDi: n months measure n months, from every day.
func TestPeriodoDi(t *testing.T) {
	a := ingenuo()
	primo, ultimo := a.anni(1600, 2400)
	for i := primo; i <= ultimo; i++ {
		d := a.giorni[i].data
		for _, n := range [...]int{1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 24, 35, 36, 48, 60, 120} {
			p := norma.PeriodoDi(d, n)
			if want := a.giorni[a.fineMesi(i, n)].data; p.Dal != d || p.Al != want {
				t.Fatalf("%d months from %s: %s, want the end on %s", n, d, p, want)
			}
			if got := p.Durata(); got != norma.Mesi(n) || got.Mesi() != n || got.Giorni() != 0 {
				t.Fatalf("%s: %s, want %d months", p, got, n)
			}
		}
	}
	for _, d := range []string{"2024-02-29", "2023-01-31", "2022-11-30", "2023-12-01"} {
		for n := 1; n <= 1200; n++ {
			if got := norma.PeriodoDi(date(t, d), n).Durata(); got != norma.Mesi(n) {
				t.Fatalf("%d months from %s: %s", n, d, got)
			}
		}
	}
}

func TestPeriodoDiEdges(t *testing.T) {
	for _, tt := range []struct {
		dal  norma.Data
		mesi int
		want string
	}{
		{norma.Giorno(2026, 6, 1), 3, "2026-06-01/2026-08-31"},
		{norma.Giorno(2022, 11, 30), 3, "2022-11-30/2023-02-28"},
		{norma.Giorno(2026, 6, 1), 0, "2026-06-01/2026-05-31"}, // an empty span
		{norma.Giorno(2026, 6, 1), math.MaxInt, "../.."},
		{norma.Giorno(9999, 6, 1), 12, "../.."},
		{norma.Giorno(2026, 2, 30), 1, "../.."},
		{norma.Data{}, 1, "../.."},
	} {
		if got := norma.PeriodoDi(tt.dal, tt.mesi).String(); got != tt.want {
			t.Errorf("%d months from %q: %s, want %s", tt.mesi, tt.dal, got, tt.want)
		}
	}
	if p := norma.PeriodoDi(norma.Giorno(2026, 6, 1), 0); p.Valid() || p.Giorni() != 0 || !p.Durata().IsZero() {
		t.Errorf("no months at all: %s, Valid %t, %d days, %s", p, p.Valid(), p.Giorni(), p.Durata())
	}
}

func TestPeriodoInvalid(t *testing.T) {
	d := norma.Giorno(2026, 6, 1)
	for _, p := range []norma.Periodo{
		{},
		{Dal: d},
		{Al: d},
		{Dal: d, Al: d.AddDays(-1)},
		{Dal: norma.Giorno(2026, 2, 30), Al: d},
		{Dal: d, Al: norma.Giorno(2026, 6, 31)},
	} {
		if p.Valid() || p.Giorni() != 0 || !p.Durata().IsZero() || p.Anno(1) != (norma.Periodo{}) {
			t.Errorf("%s: Valid %t, %d days, %s, first year %s", p, p.Valid(), p.Giorni(), p.Durata(), p.Anno(1))
		}
	}
	if p := (norma.Periodo{Dal: d, Al: d}); !p.Valid() || p.Giorni() != 1 || p.String() != "2026-06-01/2026-06-01" {
		t.Errorf("%s: Valid %t, %d days", p, p.Valid(), p.Giorni())
	}
}

func TestPeriodoContains(t *testing.T) {
	dal, al := norma.Giorno(2017, 3, 31), norma.Giorno(2026, 12, 31)
	for _, tt := range []struct {
		p    norma.Periodo
		d    norma.Data
		want bool
	}{
		{norma.Periodo{Dal: dal, Al: al}, dal.AddDays(-1), false},
		{norma.Periodo{Dal: dal, Al: al}, dal, true},
		{norma.Periodo{Dal: dal, Al: al}, al, true},
		{norma.Periodo{Dal: dal, Al: al}, al.AddDays(1), false},
		{norma.Periodo{Dal: dal}, dal.AddDays(-1), false},
		{norma.Periodo{Dal: dal}, dal, true},
		{norma.Periodo{Dal: dal}, norma.Giorno(9999, 12, 31), true},
		{norma.Periodo{Dal: dal}, norma.Data{}, false},
	} {
		if got := tt.p.Contains(tt.d); got != tt.want {
			t.Errorf("%s contains %q: %t, want %t", tt.p, tt.d, got, tt.want)
		}
	}
}

// TestPeriodoOverlaps tries all pairs of spans of six days against a search for a day in both.
func TestPeriodoOverlaps(t *testing.T) {
	const n = 6
	da := norma.Giorno(2024, 2, 27)
	tratto := func(i, j int) norma.Periodo { return norma.Periodo{Dal: da.AddDays(i), Al: da.AddDays(j)} }
	for i := range n {
		for j := i; j < n; j++ {
			for k := range n {
				for l := k; l < n; l++ {
					p, q := tratto(i, j), tratto(k, l)
					want := false
					for g := range n {
						want = want || p.Contains(da.AddDays(g)) && q.Contains(da.AddDays(g))
					}
					if p.Overlaps(q) != want || q.Overlaps(p) != want {
						t.Errorf("%s and %s: %t and %t, want %t", p, q, p.Overlaps(q), q.Overlaps(p), want)
					}
				}
			}
		}
	}
}

// TestPeriodoAnno: the years of a span follow one another without gap or overlap, end 12, 24, 36 months after its first day and
// are as many as its length says were begun.
func TestPeriodoAnno(t *testing.T) {
	a := ingenuo()
	for _, anni := range [...][2]int{{1896, 1904}, {2023, 2028}, {2096, 2104}} {
		primo, ultimo := a.anni(anni[0], anni[1])
		for i := primo; i <= ultimo; i++ {
			for _, lungo := range [...]int{1, 31, 364, 365, 366, 367, 729, 730, 731, 732, 1094, 1095, 1096, 1097, 1460, 1461, 1462, 1800} {
				p := norma.Periodo{Dal: a.giorni[i].data, Al: a.giorni[i+lungo-1].data}
				n, prossimo := 0, i
				for y := p.Anno(1); y.Valid(); y = p.Anno(n + 1) {
					n++
					fine := min(a.fineMesi(i, 12*n), i+lungo-1)
					if want := (norma.Periodo{Dal: a.giorni[prossimo].data, Al: a.giorni[fine].data}); y != want {
						t.Fatalf("year %d of %s: %s, want %s", n, p, y, want)
					}
					prossimo = fine + 1
				}
				if prossimo != i+lungo {
					t.Fatalf("the %d years of %s leave out what comes after %s", n, p, a.giorni[prossimo-1].data)
				}
				if got := p.Durata().AnniIniziati(); got != n {
					t.Fatalf("%s: %d years begun, want %d", p, got, n)
				}
				if y := p.Anno(n + 1); y != (norma.Periodo{}) {
					t.Fatalf("year %d of %s, which has %d: %s", n+1, p, n, y)
				}
			}
		}
	}
}

func TestPeriodoAnnoExamples(t *testing.T) {
	quattro := norma.Periodo{Dal: norma.Giorno(2024, 2, 29), Al: norma.Giorno(2028, 2, 29)}
	tutto := norma.Periodo{Dal: norma.Giorno(1, 1, 1), Al: norma.Giorno(9999, 12, 31)}
	for _, tt := range []struct {
		p    norma.Periodo
		i    int
		want string
	}{
		{quattro, 1, "2024-02-29/2025-02-28"},
		{quattro, 2, "2025-03-01/2026-02-28"},
		{quattro, 4, "2027-03-01/2028-02-28"},
		{quattro, 5, "2028-02-29/2028-02-29"},
		{quattro, 6, "../.."},
		{quattro, 0, "../.."},
		{quattro, -1, "../.."},
		{quattro, math.MaxInt, "../.."},
		{quattro, math.MaxInt/6 + 2, "../.."}, // 12 times it is a small number again
		{tutto, 1, "0001-01-01/0001-12-31"},
		{tutto, 9999, "9999-01-01/9999-12-31"},
		{tutto, 10000, "../.."},
		{norma.Periodo{Dal: norma.Giorno(9999, 6, 1), Al: norma.Giorno(9999, 12, 31)}, 1, "9999-06-01/9999-12-31"},
		{norma.Periodo{Dal: norma.Giorno(9998, 6, 1), Al: norma.Giorno(9999, 12, 31)}, 2, "9999-06-01/9999-12-31"},
	} {
		if got := tt.p.Anno(tt.i).String(); got != tt.want {
			t.Errorf("year %d of %s: %s, want %s", tt.i, tt.p, got, tt.want)
		}
	}
}

func TestMesi(t *testing.T) {
	for _, tt := range []struct {
		n    int
		want string
	}{
		{0, "P0D"},
		{1, "P1M"},
		{36, "P36M"},
		{-1, "P0D"},
		{math.MinInt, "P0D"},
		{12 * 9999, "P119988M"},
		{12*9999 + 1, "P119988M"},
		{math.MaxInt, "P119988M"},
	} {
		if got := norma.Mesi(tt.n).String(); got != tt.want {
			t.Errorf("Mesi(%d) = %s, want %s", tt.n, got, tt.want)
		}
	}
	if !norma.Mesi(0).IsZero() || norma.Mesi(1).IsZero() {
		t.Error("no months are an empty length, and a month is none")
	}
}

// TestDurataCompare puts lengths from one first day in order, with the limits of months among them.
func TestDurataCompare(t *testing.T) {
	dal := norma.Giorno(2026, 6, 1)
	fino := func(al norma.Data) norma.Durata { return norma.Periodo{Dal: dal, Al: al}.Durata() }
	ordine := []norma.Durata{
		{},
		fino(dal),                        // P1D
		fino(norma.Giorno(2026, 6, 29)),  // P29D
		norma.Mesi(1),                    // 30 June
		fino(norma.Giorno(2026, 7, 1)),   // P1M1D
		fino(norma.Giorno(2026, 8, 30)),  // P2M30D
		norma.Mesi(3),                    // 31 August
		fino(norma.Giorno(2026, 9, 1)),   // P3M1D
		norma.Mesi(4),                    // 30 September
		fino(norma.Giorno(2027, 5, 30)),  // P11M30D
		norma.Mesi(12),                   // 31 May 2027
		fino(norma.Giorno(2027, 6, 1)),   // P12M1D
		norma.Mesi(36),                   // 31 May 2029
		fino(norma.Giorno(9999, 12, 31)), // P95683M: 7973 years and seven months
	}
	for i, u := range ordine {
		for j, q := range ordine {
			want := 0
			switch {
			case i < j:
				want = -1
			case i > j:
				want = 1
			}
			if got := u.Compare(q); got != want {
				t.Errorf("%s against %s: %d, want %d", u, q, got, want)
			}
		}
	}
	if got := ordine[len(ordine)-1].String(); got != "P95683M" {
		t.Errorf("the longest is %s, want P95683M", got)
	}
}

// TestAnniIniziati: a year begun is a year.
func TestAnniIniziati(t *testing.T) {
	dal := norma.Giorno(2026, 6, 1)
	for _, tt := range []struct {
		al   norma.Data
		want int
	}{
		{dal, 1},
		{norma.Giorno(2026, 6, 30), 1},
		{norma.Giorno(2027, 5, 30), 1}, // 11 months and 30 days
		{norma.Giorno(2027, 5, 31), 1}, // 12 months
		{norma.Giorno(2027, 6, 1), 2},  // and a day
		{norma.Giorno(2027, 6, 30), 2}, // 13 months
		{norma.Giorno(2028, 5, 31), 2},
		{norma.Giorno(2028, 6, 1), 3},
		{norma.Giorno(2029, 5, 31), 3}, // 36 months
		{norma.Giorno(2029, 6, 1), 4},
	} {
		u := norma.Periodo{Dal: dal, Al: tt.al}.Durata()
		if got := u.AnniIniziati(); got != tt.want {
			t.Errorf("%s: %d years begun, want %d", u, got, tt.want)
		}
	}
	if got := (norma.Durata{}).AnniIniziati(); got != 0 {
		t.Errorf("an empty length begins %d years", got)
	}
}
