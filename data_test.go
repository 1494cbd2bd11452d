package norma_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"norma"
)

// TestDataEveryDay turns the pages of the calendar from year 1 to 9999.
func TestDataEveryDay(t *testing.T) {
	capodanno := norma.Giorno(1, 1, 1)
	ieri, testo := norma.Data{}, make([]byte, 0, 10)
	allDays(func(n, anno, mese, giorno int, settimana time.Weekday) {
		d := norma.Giorno(uint16(anno), uint8(mese), uint8(giorno))
		if !d.Valid() || d.IsZero() || d.Year() != anno || d.Month() != mese || d.Day() != giorno {
			t.Fatalf("%04d-%02d-%02d: Valid %t, IsZero %t, %d, %d, %d", anno, mese, giorno, d.Valid(), d.IsZero(), d.Year(), d.Month(), d.Day())
		}
		if got := d.Weekday(); got != settimana {
			t.Fatalf("%s is a %s, want %s", d, got, settimana)
		}
		if got := d.Sub(capodanno); got != n-1 {
			t.Fatalf("%s is %d days after %s, want %d", d, got, capodanno, n-1)
		}
		if got := capodanno.AddDays(n - 1); got != d {
			t.Fatalf("%d days after %s: %s, want %s", n-1, capodanno, got, d)
		}
		if got := d.AddDays(-1); got != ieri {
			t.Fatalf("the day before %s: %q, want %q", d, got, ieri)
		}
		if n > 1 && (ieri.AddDays(1) != d || !ieri.Before(d) || !d.After(ieri) || d.Compare(ieri) != 1 || ieri.Compare(d) != -1) {
			t.Fatalf("%s and %s are not two days in a row", ieri, d)
		}
		testo, _ = d.AppendText(testo[:0])
		if got, err := norma.ParseData(string(testo)); err != nil || got != d {
			t.Fatalf("ParseData(%q) = %s, %v", testo, got, err)
		}
		ieri = d
	})
	if ieri != norma.Giorno(9999, 12, 31) {
		t.Fatalf("the last day is %s", ieri)
	}
	if got := ieri.AddDays(1); !got.IsZero() {
		t.Errorf("the day after %s: %s, want none", ieri, got)
	}
}

// TestDataSecondOpinion compares with package time on every day from 1600 to 2400.
func TestDataSecondOpinion(t *testing.T) {
	a := ingenuo()
	primo, ultimo := a.anni(1600, 2400)
	m := time.Date(1600, 1, 1, 12, 0, 0, 0, time.UTC)
	for i := primo; i <= ultimo; i++ {
		d := a.giorni[i].data
		if got := norma.DateOf(m); got != d || m.Weekday() != d.Weekday() || m.Format(time.DateOnly) != d.String() {
			t.Fatalf("%s is %s, a %s, want %s, a %s", m, got, got.Weekday(), d, d.Weekday())
		}
		m = m.Add(24 * time.Hour)
	}
}

func TestWeekdayKnown(t *testing.T) {
	for _, tt := range []struct {
		data, fatto string
		want        time.Weekday
	}{
		{"1582-10-15", "first day of the Gregorian calendar", time.Friday},
		{"1861-03-17", "kingdom of Italy", time.Sunday},
		{"1945-04-25", "liberation", time.Wednesday},
		{"1946-06-02", "referendum on the republic", time.Sunday},
		{"1969-07-20", "Moon", time.Sunday},
		{"2000-01-01", "", time.Saturday},
		{"2017-03-31", "reg. reg. Lazio 7/2017 in force", time.Friday},
		{"2024-02-29", "", time.Thursday},
		{"2026-06-02", "", time.Tuesday},
	} {
		if got := date(t, tt.data).Weekday(); got != tt.want {
			t.Errorf("%s (%s) is a %s, want %s", tt.data, tt.fatto, got, tt.want)
		}
	}
}

func TestMonthEnds(t *testing.T) {
	a := ingenuo()
	for _, m := range a.mesi {
		for giorno := 28; giorno <= 32; giorno++ {
			d := norma.Giorno(uint16(m.anno), uint8(m.mese), uint8(giorno))
			if got, want := d.Valid(), giorno <= m.lungo; got != want {
				t.Errorf("%s: Valid %t, want %t", d, got, want)
			}
		}
	}
}

// TestNewDataBox asks for every combination of numbers around the limits.
func TestNewDataBox(t *testing.T) {
	for _, anno := range []int{math.MinInt, -1, 0, 1, 4, 100, 400, 1900, 2000, 2023, 2024, 2100, 9999, 10000, 65536 + 2024, math.MaxInt} {
		for mese := -1; mese <= 14; mese++ {
			for giorno := -1; giorno <= 33; giorno++ {
				bisestile := anno == 4 || anno == 400 || anno == 2000 || anno == 2024
				ultimo := 31
				switch {
				case mese == 2 && bisestile:
					ultimo = 29
				case mese == 2:
					ultimo = 28
				case mese == 4 || mese == 6 || mese == 9 || mese == 11:
					ultimo = 30
				}
				want := anno >= 1 && anno <= 9999 && mese >= 1 && mese <= 12 && giorno >= 1 && giorno <= ultimo
				d, err := norma.NewData(anno, mese, giorno)
				if (err == nil) != want || d.IsZero() == want {
					t.Fatalf("NewData(%d, %d, %d) = %q, %v; exists: %t", anno, mese, giorno, d, err, want)
				}
				if want && (d.Year() != anno || d.Month() != mese || d.Day() != giorno) {
					t.Fatalf("NewData(%d, %d, %d) = %s", anno, mese, giorno, d)
				}
				if anno >= 0 && anno <= math.MaxUint16 && mese >= 0 && giorno >= 0 {
					if got := norma.Giorno(uint16(anno), uint8(mese), uint8(giorno)); got.Valid() != want {
						t.Fatalf("Giorno(%d, %d, %d).Valid() = %t, want %t", anno, mese, giorno, got.Valid(), want)
					}
				}
			}
		}
	}
	for _, numeri := range [][2]int{{256 + 6, 1}, {6, 256 + 1}} { // they would fit if cut to a byte
		if d, err := norma.NewData(2026, numeri[0], numeri[1]); err == nil {
			t.Errorf("NewData(2026, %d, %d) = %s", numeri[0], numeri[1], d)
		}
	}
}

func TestNewDataError(t *testing.T) {
	_, err := norma.NewData(2026, 2, 29)
	var e *norma.SyntaxError
	if !errors.As(err, &e) {
		t.Fatalf("%v is no *SyntaxError", err)
	}
	want := norma.SyntaxError{Cosa: "data", Testo: "2026-2-29", Atteso: "un giorno che esista, dall'anno 1 al 9999"}
	if *e != want {
		t.Errorf("%+v, want %+v", *e, want)
	}
	const testo = `data "2026-2-29": atteso un giorno che esista, dall'anno 1 al 9999 (posizione 0)`
	if err.Error() != testo {
		t.Errorf("%q, want %q", err, testo)
	}
}

func TestParseDataRejects(t *testing.T) {
	rifiutati := []string{
		"", "2026", "2026-06", "2026-6-01", "2026-06-1", "1/6/2026", "2026/06/01", "20260601", "2026-06-01T00:00:00Z",
		" 2026-06-01", "2026-06-01 ", "2026-06-0a", "+026-06-01", "-026-06-01", "2026-06--1", "2026-06-01\n", "2026–06–01",
		"2026-06.01", "2026.06-01", "٢٠٢٦-٠٦-٠١",
		"0000-01-01", "2026-00-01", "2026-13-01", "2026-06-00", "2026-06-31", "2026-02-29", "2100-02-29", "2026-01-32",
	}
	for i, c := range []byte("2026-06-01") { // the characters on both sides of the digits, in every place
		if c != '-' {
			for _, c := range []string{"/", ":"} {
				rifiutati = append(rifiutati, "2026-06-01"[:i]+c+"2026-06-01"[i+1:])
			}
		}
	}
	for _, s := range rifiutati {
		d, err := norma.ParseData(s)
		var e *norma.SyntaxError
		if !errors.As(err, &e) || !d.IsZero() {
			t.Errorf("ParseData(%q) = %s, %v", s, d, err)
			continue
		}
		if want := (norma.SyntaxError{Cosa: "data", Testo: s, Atteso: "un giorno che esista, scritto AAAA-MM-GG"}); *e != want {
			t.Errorf("ParseData(%q): %+v, want %+v", s, *e, want)
		}
	}
}

func TestSyntaxErrorLong(t *testing.T) {
	_, err := norma.ParseData(strings.Repeat("à", 40) + "\x00") // 80 bytes and one, 64 of them shown, none raw
	want := `data "` + strings.Repeat(`\u00e0`, 32) + `\u2026": atteso un giorno che esista, scritto AAAA-MM-GG (posizione 0)`
	if err.Error() != want {
		t.Errorf("%s\nwant %s", err, want)
	}
}

// TestAddMonthsEveryDay: the same-numbered day, or the last one of a shorter month (c.c., art. 2963, c. 4 and 5).
func TestAddMonthsEveryDay(t *testing.T) {
	a := ingenuo()
	primo, ultimo := a.anni(1600, 2400)
	for i := primo; i <= ultimo; i++ {
		d := a.giorni[i].data
		for _, n := range [...]int{0, 1, 2, 3, 5, 6, 11, 12, 13, 36, 60, -1, -6, -12} {
			if got, want := d.AddMonths(n), a.giorni[a.dopoMesi(i, n)].data; got != want {
				t.Fatalf("%s and %d months: %s, want %s", d, n, got, want)
			}
		}
	}
}

func TestAddMonthsEdges(t *testing.T) {
	for _, tt := range []struct {
		da   string
		mesi int
		want string // "" is none
	}{
		{"2026-01-31", 1, "2026-02-28"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2026-03-31", -1, "2026-02-28"},
		{"2024-02-29", 12, "2025-02-28"},
		{"2024-02-29", 48, "2028-02-29"},
		{"2024-02-29", -48, "2020-02-29"},
		{"2096-02-29", 48, "2100-02-28"},
		{"0001-01-31", 1, "0001-02-28"},
		{"0001-01-01", 0, "0001-01-01"},
		{"0001-01-01", -1, ""},
		{"0001-12-31", -11, "0001-01-31"},
		{"0001-12-31", -12, ""},
		{"9999-12-31", 0, "9999-12-31"},
		{"9999-12-01", 1, ""},
		{"9999-01-31", 11, "9999-12-31"},
		{"9999-01-31", 12, ""},
		{"0001-01-01", 9998*12 + 11, "9999-12-01"},
		{"0001-01-01", 9999 * 12, ""},
		{"9999-12-31", -(9998*12 + 11), "0001-01-31"},
		{"9999-12-31", -9999 * 12, ""},
		{"0001-01-01", 9999*12 + 1, ""},
		{"2026-06-01", math.MaxInt, ""},
		{"2026-06-01", math.MinInt, ""},
		{"2026-06-01", math.MaxInt32, ""},
	} {
		if got := date(t, tt.da).AddMonths(tt.mesi).String(); got != tt.want {
			t.Errorf("%s and %d months: %q, want %q", tt.da, tt.mesi, got, tt.want)
		}
	}
}

func TestAddDaysEdges(t *testing.T) {
	for _, tt := range []struct {
		da     string
		giorni int
		want   string
	}{
		{"2024-02-28", 1, "2024-02-29"},
		{"2024-02-28", 2, "2024-03-01"},
		{"2023-02-28", 1, "2023-03-01"},
		{"2026-01-01", -1, "2025-12-31"},
		{"2026-01-27", 1, "2026-01-28"},
		{"2026-01-28", 1, "2026-01-29"},
		{"2026-01-01", 365, "2027-01-01"},
		{"2024-01-01", 366, "2025-01-01"},
		{"0001-01-01", 3652058, "9999-12-31"}, // 9999 years of 365 days and 2424 leap days, less the first day
		{"0001-01-01", 3652059, ""},
		{"9999-12-31", -3652058, "0001-01-01"},
		{"9999-12-31", -3652059, ""},
		{"0001-01-01", -1, ""},
		{"9999-12-28", 3, "9999-12-31"},
		{"9999-12-28", 4, ""},
		{"9999-10-30", 62, "9999-12-31"},
		{"9999-10-31", 62, ""},
		{"0001-03-04", -62, "0001-01-01"},
		{"0001-03-03", -62, ""},
		{"2026-06-01", math.MaxInt, ""},
		{"2026-06-01", math.MinInt, ""},
	} {
		if got := date(t, tt.da).AddDays(tt.giorni).String(); got != tt.want {
			t.Errorf("%s and %d days: %q, want %q", tt.da, tt.giorni, got, tt.want)
		}
	}
}

// TestAddDaysSub walks from a few days to every day of the years around them.
func TestAddDaysSub(t *testing.T) {
	a := ingenuo()
	for _, da := range []string{"1600-01-01", "1899-12-31", "1900-03-01", "2000-02-29", "2026-06-15", "2400-12-31"} {
		i := a.di(date(t, da))
		for j := max(0, i-4000); j < min(len(a.giorni), i+4000); j++ {
			d, q := a.giorni[i].data, a.giorni[j].data
			if got := d.AddDays(j - i); got != q {
				t.Fatalf("%s and %d days: %s, want %s", d, j-i, got, q)
			}
			if got := q.Sub(d); got != j-i {
				t.Fatalf("from %s to %s: %d days, want %d", d, q, got, j-i)
			}
		}
	}
}

// TestAddDaysNear walks up to two months and a bit from every day, where days are counted month by month.
func TestAddDaysNear(t *testing.T) {
	a := ingenuo()
	primo, ultimo := a.anni(1600, 2400)
	for i := primo; i <= ultimo; i++ {
		d := a.giorni[i].data
		for _, n := range [...]int{2, 7, 27, 28, 29, 30, 31, 45, 58, 59, 60, 61, 62, 63, 64, 91, 365, 366} {
			if got, want := d.AddDays(n), a.giorni[i+n].data; got != want {
				t.Fatalf("%s and %d days: %s, want %s", d, n, got, want)
			}
			if got, want := d.AddDays(-n), a.giorni[i-n].data; got != want {
				t.Fatalf("%s less %d days: %s, want %s", d, n, got, want)
			}
		}
	}
}

// TestDataImpossible: an impossible day is kept as it stands and gives nothing.
func TestDataImpossible(t *testing.T) {
	oggi := norma.Giorno(2026, 6, 1)
	for _, tt := range []struct {
		d    norma.Data
		want string
	}{
		{norma.Giorno(2026, 2, 31), "2026-02-31"},
		{norma.Giorno(2026, 13, 1), "2026-13-01"},
		{norma.Giorno(2026, 6, 0), "2026-06-00"},
		{norma.Giorno(2026, 0, 1), "2026-00-01"},
		{norma.Giorno(0, 6, 1), "0000-06-01"},
		{norma.Giorno(2026, 6, 99), "2026-06-99"},
		{norma.Giorno(2026, 99, 1), "2026-99-01"},
		{norma.Giorno(2026, 6, 100), "2026-6-100"},
		{norma.Giorno(2026, 100, 1), "2026-100-1"},
		{norma.Giorno(10000, 1, 1), "10000-1-1"}, // more digits than a date has: not cut to a day that exists
		{norma.Giorno(12026, 6, 1), "12026-6-1"},
		{norma.Giorno(2026, 106, 1), "2026-106-1"},
		{norma.Giorno(2026, 6, 101), "2026-6-101"},
		{norma.Data{}, ""},
	} {
		if tt.d.Valid() || tt.d.String() != tt.want {
			t.Errorf("%q: Valid %t, want %q", tt.d, tt.d.Valid(), tt.want)
		}
		if got := tt.d.AddMonths(1); !got.IsZero() {
			t.Errorf("%s and a month: %s", tt.d, got)
		}
		if got := tt.d.AddDays(1); !got.IsZero() {
			t.Errorf("%s and a day: %s", tt.d, got)
		}
		if a, b := tt.d.Sub(oggi), oggi.Sub(tt.d); a != 0 || b != 0 {
			t.Errorf("%s: %d and %d days from %s", tt.d, a, b, oggi)
		}
	}
	if !(norma.Data{}).Before(oggi) || (norma.Data{}).Compare(norma.Data{}) != 0 {
		t.Error("the unknown day is not first")
	}
}

func TestDateOf(t *testing.T) {
	roma := time.FixedZone("", 2*60*60)
	for _, tt := range []struct {
		m    time.Time
		want string
	}{
		{time.Date(2026, 6, 1, 0, 30, 0, 0, roma), "2026-06-01"},
		{time.Date(2026, 6, 1, 0, 30, 0, 0, roma).UTC(), "2026-05-31"},
		{time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC), "0001-01-01"},
		{time.Date(0, 12, 31, 0, 0, 0, 0, time.UTC), ""},
		{time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC), "9999-12-31"},
		{time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), ""},
		{time.Time{}, "0001-01-01"},
	} {
		if got := norma.DateOf(tt.m).String(); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.m, got, tt.want)
		}
	}
}

func TestDataJSON(t *testing.T) {
	type documento struct {
		Inizio norma.Data                `json:"inizio,omitzero"`
		Fine   norma.Data                `json:"fine,omitzero"`
		Nota   norma.Data                `json:"nota"`
		Per    map[norma.Data]norma.Data `json:"per,omitempty"`
	}
	in := documento{Inizio: norma.Giorno(2026, 6, 1), Per: map[norma.Data]norma.Data{norma.Giorno(1, 1, 1): norma.Giorno(9999, 12, 31)}}
	b, err := json.Marshal(in)
	if want := `{"inizio":"2026-06-01","nota":"","per":{"0001-01-01":"9999-12-31"}}`; err != nil || string(b) != want {
		t.Fatalf("%s, %v, want %s", b, err, want)
	}
	var out documento
	out.Nota = norma.Giorno(2026, 1, 1) // the empty text makes it unknown again
	if err := json.Unmarshal(b, &out); err != nil || out.Inizio != in.Inizio || !out.Nota.IsZero() || out.Per[norma.Giorno(1, 1, 1)] != norma.Giorno(9999, 12, 31) {
		t.Errorf("%+v, %v", out, err)
	}
	d := norma.Giorno(2026, 1, 1)
	var e *norma.SyntaxError
	if err := d.UnmarshalText([]byte("2026-02-30")); !errors.As(err, &e) || d != norma.Giorno(2026, 1, 1) {
		t.Errorf("an impossible day gives %v and changes the date to %s", err, d)
	}
	if b, err := (norma.Data{}).MarshalText(); len(b) != 0 || err != nil {
		t.Errorf("the unknown day is %q, %v", b, err)
	}
	if b, err := d.AppendText([]byte("dal ")); string(b) != "dal 2026-01-01" || err != nil {
		t.Errorf("%q, %v", b, err)
	}
}

func FuzzParseData(f *testing.F) {
	for _, s := range []string{"2026-06-01", "2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31", "0000-00-00", "2026-6-1", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := norma.ParseData(s)
		if m, errTime := time.Parse(time.DateOnly, s); (errTime == nil && m.Year() >= 1) != (err == nil) {
			t.Fatalf("ParseData(%q) = %s, %v; time.Parse: %v", s, d, err, errTime)
		}
		if err != nil {
			var e *norma.SyntaxError
			if !errors.As(err, &e) || !d.IsZero() || e.Testo != s {
				t.Fatalf("ParseData(%q) = %s, %v", s, d, err)
			}
			return
		}
		if !d.Valid() || d.String() != s {
			t.Fatalf("ParseData(%q) = %s, Valid %t", s, d, d.Valid())
		}
		var q norma.Data
		if err := q.UnmarshalText(fmt.Append(nil, d)); err != nil || q != d {
			t.Fatalf("UnmarshalText(%s) = %s, %v", d, q, err)
		}
		if e, err := norma.NewData(d.Year(), d.Month(), d.Day()); err != nil || e != d {
			t.Fatalf("NewData(%d, %d, %d) = %s, %v", d.Year(), d.Month(), d.Day(), e, err)
		}
	})
}
