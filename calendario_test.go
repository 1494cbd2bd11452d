package norma_test

import (
	"math"
	"slices"
	"testing"
	"time"

	"norma"
)

// pasquaGauss is Easter by Gauss's rule of 1816 with its two exceptions.
func pasquaGauss(anno int) norma.Data {
	a, b, c := anno%19, anno%4, anno%7
	k := anno / 100
	m := (15 - (13+8*k)/25 + k - k/4) % 30
	n := (4 + k - k/4) % 7
	d := (19*a + m) % 30
	e := (2*b + 4*c + 6*d + n) % 7
	switch giorno := d + e - 9; { // of April
	case d == 29 && e == 6:
		return norma.Giorno(uint16(anno), 4, 19)
	case d == 28 && e == 6 && a > 10:
		return norma.Giorno(uint16(anno), 4, 18)
	case giorno >= 1:
		return norma.Giorno(uint16(anno), 4, uint8(giorno))
	default:
		return norma.Giorno(uint16(anno), 3, uint8(31+giorno))
	}
}

func TestPasqua(t *testing.T) {
	for anno := 1583; anno <= 9999; anno++ { // from the first Easter of the Gregorian calendar on
		got := norma.Pasqua(anno)
		if want := pasquaGauss(anno); got != want {
			t.Errorf("Easter of %d: %s, want %s", anno, got, want)
		}
		// The Sunday after a full moon on 21 March or later: from 22 March to 25 April.
		if got.Weekday() != time.Sunday || got.Before(norma.Giorno(uint16(anno), 3, 22)) || got.After(norma.Giorno(uint16(anno), 4, 25)) {
			t.Errorf("Easter of %d: %s, a %s", anno, got, got.Weekday())
		}
	}
	for _, want := range []string{
		"1818-03-22", // the earliest there is
		"1913-03-23",
		"1943-04-25", // the latest there is
		"1954-04-18", // the second exception of Gauss's rule
		"1961-04-02",
		"1981-04-19", // the first exception
		"2000-04-23",
		"2008-03-23",
		"2011-04-24",
		"2016-03-27",
		"2017-04-16",
		"2018-04-01",
		"2019-04-21",
		"2020-04-12",
		"2021-04-04",
		"2022-04-17",
		"2023-04-09",
		"2024-03-31",
		"2025-04-20",
		"2026-04-05",
		"2027-03-28",
		"2028-04-16",
		"2038-04-25",
		"2049-04-18",
		"2076-04-19",
	} {
		if got := norma.Pasqua(date(t, want).Year()).String(); got != want {
			t.Errorf("Easter: %s, want %s", got, want)
		}
	}
	for _, anno := range []int{math.MinInt, -1, 0, 10000, math.MaxInt} {
		if got := norma.Pasqua(anno); !got.IsZero() {
			t.Errorf("Easter of %d: %s", anno, got)
		}
	}
}

const (
	l260 = norma.Riferimento("l. 260/1949, art. 2")
	d792 = norma.Riferimento("d.p.r. 792/1985, art. 1")
	l336 = norma.Riferimento("l. 336/2000, art. 1")
	l151 = norma.Riferimento("l. 151/2025, art. 1")
)

// TestFestivo2026 holds every day of 2026 against the holidays of that year as a wall calendar prints them.
func TestFestivo2026(t *testing.T) {
	feste := map[string]norma.Riferimento{
		"2026-01-01": l260, // Thursday
		"2026-01-06": d792, // Tuesday
		"2026-04-06": l260, // Easter Monday
		"2026-04-25": l260, // Saturday
		"2026-05-01": l260, // Friday
		"2026-06-02": l336, // Tuesday
		"2026-08-15": l260, // Saturday; 4 October and 1 November are Sundays
		"2026-12-08": l260, // Tuesday
		"2026-12-25": l260, // Friday
		"2026-12-26": l260, // Saturday
	}
	const santiPietroEPaolo = "2026-06-29" // Monday
	domenica := norma.Giorno(2026, 1, 4)
	domeniche := 0
	for d := norma.Giorno(2026, 1, 1); d.Year() == 2026; d = d.AddDays(1) {
		want, festivo := feste[d.String()]
		if d == domenica {
			want, festivo = l260, true
			domenica = domenica.AddDays(7)
			domeniche++
		}
		if rif, ok := norma.Italia.Festivo(d); rif != want || ok != festivo {
			t.Errorf("%s: %q, %t, want %q, %t", d, rif, ok, want, festivo)
		}
		if d.String() == santiPietroEPaolo {
			want, festivo = d792, true
		}
		if rif, ok := norma.Roma.Festivo(d); rif != want || ok != festivo {
			t.Errorf("%s in Rome: %q, %t, want %q, %t", d, rif, ok, want, festivo)
		}
	}
	if domeniche != 52 {
		t.Errorf("%d Sundays, want 52", domeniche)
	}
}

// TestFestivo gives each holiday in its first year and what stood there before, on days that are no Sundays.
func TestFestivo(t *testing.T) {
	for _, tt := range []struct {
		c    norma.Calendario
		d    string
		want norma.Riferimento // "" is no holiday
	}{
		{norma.Italia, "1949-01-01", ""}, // Saturday
		{norma.Italia, "1951-01-01", l260},
		{norma.Italia, "1949-04-25", ""}, // Monday
		{norma.Italia, "1950-04-25", l260},
		{norma.Italia, "1948-05-01", ""},   // Saturday
		{norma.Italia, "1950-05-01", l260}, // Monday
		{norma.Italia, "1949-08-15", ""},   // Monday
		{norma.Italia, "1950-08-15", l260},
		{norma.Italia, "1949-11-01", ""}, // Tuesday
		{norma.Italia, "1950-11-01", l260},
		{norma.Italia, "1949-12-08", ""}, // Thursday
		{norma.Italia, "1950-12-08", l260},
		{norma.Italia, "1948-12-25", ""}, // Saturday
		{norma.Italia, "1950-12-25", l260},
		{norma.Italia, "1949-12-26", ""}, // Monday
		{norma.Italia, "1950-12-26", l260},
		{norma.Italia, "1984-01-06", ""}, // Friday: abolished by l. 54/1977
		{norma.Italia, "1986-01-06", d792},
		{norma.Italia, "2000-06-02", ""},   // Friday: l. 54/1977 until l. 336/2000
		{norma.Italia, "2001-06-02", l336}, // Saturday
		{norma.Italia, "2025-10-04", ""},   // Saturday
		{norma.Italia, "2026-10-04", l260}, // a Sunday first of all
		{norma.Italia, "2027-10-04", l151}, // Monday
		{norma.Roma, "2025-10-04", ""},
		{norma.Roma, "2027-10-04", l151},
		{norma.Roma, "1985-06-29", ""},   // Saturday
		{norma.Roma, "1986-06-29", l260}, // Sunday
		{norma.Roma, "1987-06-29", d792}, // Monday
		{norma.Roma, "2026-06-29", d792},
		{norma.Roma, "2026-06-28", l260}, // Sunday
		{norma.Roma, "2026-06-30", ""},
		{norma.Italia, "2026-06-29", ""},
		{norma.Italia, "2027-06-29", ""},
		{"milano", "2026-12-07", ""}, // a calendar that norma does not know has the national holidays alone
		{"milano", "2026-06-29", ""},
		{"milano", "2026-12-08", l260},
		{norma.Italia, "2026-11-04", ""}, // abolished by l. 54/1977
		{norma.Italia, "2026-03-19", ""}, // the same
		{norma.Italia, "2026-06-04", ""}, // Corpus Domini, the same
		{norma.Italia, "2026-05-02", ""}, // an ordinary Saturday
		{norma.Italia, "2026-12-24", ""},
		{norma.Italia, "2026-12-31", ""},
		{norma.Italia, "2024-04-01", l260}, // Easter Monday on 1 April
		{norma.Italia, "2024-03-25", ""},   // the Monday before Easter
		{norma.Italia, "2024-04-08", ""},
		{norma.Italia, "2018-04-02", l260},
		{norma.Italia, "2016-03-28", l260}, // Easter Monday in March
		{norma.Italia, "2011-04-25", l260}, // Easter Monday and 25 April at once
		{norma.Italia, "2038-04-26", l260}, // the latest Easter Monday
	} {
		rif, ok := tt.c.Festivo(date(t, tt.d))
		if rif != tt.want || ok != (tt.want != "") {
			t.Errorf("%s %s: %q, %t, want %q", tt.c, tt.d, rif, ok, tt.want)
		}
	}
	for _, d := range []norma.Data{{}, norma.Giorno(2026, 12, 0), norma.Giorno(2026, 2, 31)} {
		if rif, ok := norma.Italia.Festivo(d); rif != "" || ok {
			t.Errorf("%q: %q, %t", d, rif, ok)
		}
		if got := norma.Italia.Feriale(d); got != d {
			t.Errorf("%q is extended to %q", d, got)
		}
	}
}

func TestAllCalendari(t *testing.T) {
	if got := norma.AllCalendari(); !slices.Equal(got, []norma.Calendario{"", "roma"}) {
		t.Errorf("%q", got)
	}
	norma.AllCalendari()[0] = "altro"
	if got := norma.AllCalendari()[0]; got != norma.Italia {
		t.Errorf("the list is shared: %q", got)
	}
}

const rifTermine = norma.Riferimento("reg. reg. Lazio 7/2017, art. 13, c. 2")

// TestTermine: c.c., art. 2963. The starting day does not count; days inside the term do; a holiday at the end moves it.
func TestTermine(t *testing.T) {
	type conta func(norma.Calendario, norma.Data, int, norma.Riferimento) norma.Termine
	giorni, mesi := conta(norma.Calendario.DopoGiorni), conta(norma.Calendario.DopoMesi)
	for _, tt := range []struct {
		nome      string
		c         norma.Calendario
		conta     conta
		da        string
		n         int
		want      string
		prorogato string
	}{
		{"the example of reading termine: a Saturday is no holiday", norma.Italia, giorni, "2026-04-01", 30, "2026-05-01", "2026-05-02"},
		{"a day before", norma.Italia, giorni, "2026-04-01", 29, "2026-04-30", "2026-04-30"},
		{"a day after, a Saturday", norma.Italia, giorni, "2026-04-01", 31, "2026-05-02", "2026-05-02"},
		{"two days after, a Sunday", norma.Italia, giorni, "2026-04-01", 32, "2026-05-03", "2026-05-04"},
		{"45 days, with holidays inside", norma.Italia, giorni, "2026-04-01", 45, "2026-05-16", "2026-05-16"},
		{"30 days over the end of February", norma.Italia, giorni, "2027-02-10", 30, "2027-03-12", "2027-03-12"},
		{"and of a leap year", norma.Italia, giorni, "2028-02-10", 30, "2028-03-11", "2028-03-11"},
		{"no day at all", norma.Italia, giorni, "2026-06-02", 0, "2026-06-02", "2026-06-03"},
		{"the same-numbered day", norma.Italia, mesi, "2026-01-15", 6, "2026-07-15", "2026-07-15"},
		{"the day before's", norma.Italia, mesi, "2026-01-14", 6, "2026-07-14", "2026-07-14"},
		{"31 August and six months: the last day of February, a Sunday", norma.Italia, mesi, "2026-08-31", 6, "2027-02-28", "2027-03-01"},
		{"29 February of a leap year, a Tuesday", norma.Italia, mesi, "2027-08-31", 6, "2028-02-29", "2028-02-29"},
		{"30 August", norma.Italia, mesi, "2027-08-30", 6, "2028-02-29", "2028-02-29"},
		{"29 August", norma.Italia, mesi, "2027-08-29", 6, "2028-02-29", "2028-02-29"},
		{"28 August", norma.Italia, mesi, "2027-08-28", 6, "2028-02-28", "2028-02-28"},
		{"a year", norma.Italia, mesi, "2024-02-29", 12, "2025-02-28", "2025-02-28"},
		{"Christmas, a Friday: then a holiday and a Sunday", norma.Italia, mesi, "2026-06-25", 6, "2026-12-25", "2026-12-28"},
		{"26 December, a Saturday and holiday", norma.Italia, mesi, "2026-06-26", 6, "2026-12-26", "2026-12-28"},
		{"24 December stays", norma.Italia, mesi, "2026-06-24", 6, "2026-12-24", "2026-12-24"},
		{"New Year, a Friday", norma.Italia, mesi, "2026-07-01", 6, "2027-01-01", "2027-01-02"},
		{"Easter, then Easter Monday", norma.Italia, mesi, "2026-03-05", 1, "2026-04-05", "2026-04-07"},
		{"Easter Monday", norma.Italia, mesi, "2026-03-06", 1, "2026-04-06", "2026-04-07"},
		{"the Saturday before Easter stays", norma.Italia, mesi, "2026-03-04", 1, "2026-04-04", "2026-04-04"},
		{"25 April, a Saturday; then a Sunday", norma.Italia, mesi, "2026-03-25", 1, "2026-04-25", "2026-04-27"},
		{"2 June, a Tuesday", norma.Italia, mesi, "2026-05-02", 1, "2026-06-02", "2026-06-03"},
		{"2 June before l. 336/2000, a Friday", norma.Italia, mesi, "2000-05-02", 1, "2000-06-02", "2000-06-02"},
		{"4 October before l. 151/2025, a Saturday", norma.Italia, mesi, "2025-09-04", 1, "2025-10-04", "2025-10-04"},
		{"4 October, a Sunday", norma.Italia, mesi, "2026-09-04", 1, "2026-10-04", "2026-10-05"},
		{"4 October, a Monday", norma.Italia, mesi, "2027-09-04", 1, "2027-10-04", "2027-10-05"},
		{"4 October, a Saturday in 2031; then a Sunday", norma.Italia, mesi, "2031-09-04", 1, "2031-10-04", "2031-10-06"},
		{"29 June, a Monday, anywhere but in Rome", norma.Italia, mesi, "2026-05-29", 1, "2026-06-29", "2026-06-29"},
		{"29 June in Rome", norma.Roma, mesi, "2026-05-29", 1, "2026-06-29", "2026-06-30"},
		{"29 June in Rome, a Saturday; then a Sunday", norma.Roma, mesi, "2024-05-29", 1, "2024-06-29", "2024-07-01"},
		{"28 June in Rome, a Sunday before 29 June", norma.Roma, mesi, "2026-05-28", 1, "2026-06-28", "2026-06-30"},
		{"28 June elsewhere", norma.Italia, mesi, "2026-05-28", 1, "2026-06-28", "2026-06-29"},
		{"the last day of the calendar, a Friday", norma.Italia, mesi, "9999-11-30", 1, "9999-12-30", "9999-12-30"},
	} {
		got := tt.conta(tt.c, date(t, tt.da), tt.n, rifTermine)
		want := norma.Termine{Scade: date(t, tt.want), Prorogato: date(t, tt.prorogato), Rif: rifTermine}
		if got != want || got.IsZero() {
			t.Errorf("%s: %s, %s, %s, want %s, %s", tt.nome, got.Scade, got.Prorogato, got.Rif, want.Scade, want.Prorogato)
		}
	}
	for _, da := range []norma.Data{{}, norma.Giorno(2026, 2, 30), norma.Giorno(9999, 12, 31)} {
		if a, b := norma.Italia.DopoGiorni(da, 1, rifTermine), norma.Italia.DopoMesi(da, 1, rifTermine); !a.IsZero() || !b.IsZero() {
			t.Errorf("from %q: %v, %v", da, a, b)
		}
	}
}

// festivoLento says from the day of the week, a list of days and Gauss's Easter whether a day is a holiday.
func festivoLento(g giornata, roma bool) bool {
	d := g.data
	switch d.String()[len("2026-"):] {
	case "01-01", "01-06", "04-25", "05-01", "06-02", "08-15", "11-01", "12-08", "12-25", "12-26":
		return true
	case "10-04":
		return d.Year() >= 2026 || g.settimana == time.Sunday
	case "06-29":
		return roma || g.settimana == time.Sunday
	}
	return g.settimana == time.Sunday || d.AddDays(-1) == pasquaGauss(d.Year())
}

// TestTermineSlow counts terms from every day of 2017 to 2040 by turning pages.
func TestTermineSlow(t *testing.T) {
	a := ingenuo()
	primo, ultimo := a.anni(2017, 2040)
	coda := a.indice(2042, 12, 31)
	for _, c := range norma.AllCalendari() {
		festivo := make(map[int]bool)
		for i := primo; i <= coda; i++ {
			festivo[i] = festivoLento(a.giorni[i], c == norma.Roma)
			if rif, ok := c.Festivo(a.giorni[i].data); ok != festivo[i] || ok != (rif != "") {
				t.Fatalf("%s %s: %q, %t, want %t", c, a.giorni[i].data, rif, ok, festivo[i])
			}
		}
		termine := func(i int) norma.Termine {
			j := i
			for festivo[j] {
				j++
			}
			return norma.Termine{Scade: a.giorni[i].data, Prorogato: a.giorni[j].data, Rif: rifTermine}
		}
		for i := primo; i <= ultimo; i++ {
			d := a.giorni[i].data
			for _, n := range [...]int{0, 1, 5, 30, 45, 60, 365} {
				if got, want := c.DopoGiorni(d, n, rifTermine), termine(i+n); got != want {
					t.Fatalf("%s: %d days from %s: %v, want %v", c, n, d, got, want)
				}
			}
			for _, n := range [...]int{0, 1, 2, 3, 6, 12} {
				if got, want := c.DopoMesi(d, n, rifTermine), termine(a.dopoMesi(i, n)); got != want {
					t.Fatalf("%s: %d months from %s: %v, want %v", c, n, d, got, want)
				}
			}
		}
	}
}

// TestTermineEveryDay counts terms from every day of 1600 to 2400 by turning pages: the day on which the count ends, and the first
// one from it on that is no holiday.
func TestTermineEveryDay(t *testing.T) {
	a := ingenuo()
	primo, ultimo := a.anni(1600, 2400)
	for i := primo; i <= ultimo; i++ {
		d := a.giorni[i].data
		for _, caso := range [...]struct {
			termine norma.Termine
			scade   int
		}{
			{norma.Italia.DopoGiorni(d, 30, rifTermine), i + 30},
			{norma.Italia.DopoGiorni(d, 45, rifTermine), i + 45},
			{norma.Italia.DopoMesi(d, 6, rifTermine), a.dopoMesi(i, 6)},
			{norma.Roma.DopoMesi(d, 12, rifTermine), a.dopoMesi(i, 12)},
		} {
			if want := a.giorni[caso.scade].data; caso.termine.Scade != want {
				t.Fatalf("from %s: the count ends on %s, want %s", d, caso.termine.Scade, want)
			}
			// From no day on are there more than three holidays in a row: Christmas, Saint Stephen's and a Sunday.
			if j := a.di(caso.termine.Prorogato) - caso.scade; j < 0 || j > 3 {
				t.Fatalf("from %s: %s moved by %d days", d, caso.termine.Scade, j)
			}
		}
	}
}
