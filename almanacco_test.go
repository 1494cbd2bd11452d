package norma_test

import (
	"slices"
	"sync"
	"testing"
	"time"

	"norma"
)

// almanacco is the calendar written out day by day: the slow reference for whatever counts days. It is made by turning pages,
// without any arithmetic on dates and without package time.
type almanacco struct {
	giorni []giornata
	mesi   []mensile // from January of primoAnno on
}

// giornata is a day of the almanac.
type giornata struct {
	data      norma.Data
	mese      int // index in mesi
	giorno    int
	settimana time.Weekday
}

// mensile is a month of the almanac.
type mensile struct {
	anno, mese   int
	primo, lungo int // index in giorni of its first day, number of days
}

const (
	primoAnno  = 1598 // two years more than the tests need on one side
	ultimoAnno = 2410 // and ten on the other, for the terms that end later
)

// secoliComuni are the years that would be leap years if the calendar were still Julian.
var secoliComuni = [...]int{1700, 1800, 1900, 2100, 2200, 2300}

func meseLungo(anno, mese int) int {
	switch mese {
	case 4, 6, 9, 11: // thirty days hath September, April, June and November
		return 30
	case 2:
		if anno%4 == 0 && !slices.Contains(secoliComuni[:], anno) {
			return 29
		}
		return 28
	}
	return 31
}

// ingenuo is the almanac, written once.
var ingenuo = sync.OnceValue(func() *almanacco {
	a := &almanacco{}
	settimana := time.Thursday // 1 January 1598; the known days of TestWeekdayKnown are the check
	for anno := primoAnno; anno <= ultimoAnno; anno++ {
		for mese := 1; mese <= 12; mese++ {
			m := mensile{anno, mese, len(a.giorni), meseLungo(anno, mese)}
			for giorno := 1; giorno <= m.lungo; giorno++ {
				a.giorni = append(a.giorni, giornata{
					norma.Giorno(uint16(anno), uint8(mese), uint8(giorno)), len(a.mesi), giorno, settimana,
				})
				if settimana++; settimana > time.Saturday {
					settimana = time.Sunday
				}
			}
			a.mesi = append(a.mesi, m)
		}
	}
	return a
})

// indice is where a day stands in the almanac.
func (a *almanacco) indice(anno, mese, giorno int) int {
	return a.mesi[(anno-primoAnno)*12+mese-1].primo + giorno - 1
}

// di is where a date stands in the almanac.
func (a *almanacco) di(d norma.Data) int { return a.indice(d.Year(), d.Month(), d.Day()) }

// anni are the first and the last index of a span of whole years.
func (a *almanacco) anni(dal, al int) (primo, ultimo int) {
	return a.indice(dal, 1, 1), a.indice(al, 12, 31)
}

// dopoMesi is c.c., art. 2963, c. 4 and 5: the day of the n-th month that bears the same number, or the month's last one.
func (a *almanacco) dopoMesi(i, n int) int {
	g := a.giorni[i]
	m := a.mesi[g.mese+n]
	if g.giorno > m.lungo {
		return m.primo + m.lungo - 1
	}
	return m.primo + g.giorno - 1
}

// fineMesi is the last of n months that start on a day, by the words of reading periodo: the day before the same-numbered day
// n months later; where that month has no such day, its last one.
func (a *almanacco) fineMesi(i, n int) int {
	g := a.giorni[i]
	m := a.mesi[g.mese+n]
	if g.giorno > m.lungo {
		return m.primo + m.lungo - 1
	}
	return m.primo + g.giorno - 1 - 1
}

// allDays calls f on every day of the calendar, turning pages from 1 January of year 1, which was a Monday.
func allDays(f func(n, anno, mese, giorno int, settimana time.Weekday)) {
	n := 0
	for anno := 1; anno <= 9999; anno++ {
		bisestile := anno%400 == 0 || anno%4 == 0 && anno%100 != 0
		for mese := 1; mese <= 12; mese++ {
			lungo := meseLungo(2001, mese)
			if mese == 2 && bisestile {
				lungo++
			}
			for giorno := 1; giorno <= lungo; giorno++ {
				n++
				f(n, anno, mese, giorno, time.Weekday(n%7))
			}
		}
	}
}

func TestAlmanacco(t *testing.T) {
	a := ingenuo()
	if g := a.giorni[a.indice(2000, 1, 1)]; g.settimana != time.Saturday {
		t.Fatalf("1 January 2000 is a %s in the almanac", g.settimana)
	}
	primo, ultimo := a.anni(1601, 2000) // the Gregorian cycle: 400 years, 97 of them leap, a whole number of weeks
	if n := ultimo - primo + 1; n != 400*365+97 {
		t.Errorf("400 years have %d days in the almanac, want %d", n, 400*365+97)
	}
}

// date reads a date written in a table.
func date(tb testing.TB, s string) norma.Data {
	tb.Helper()
	d, err := norma.ParseData(s)
	if err != nil {
		tb.Fatal(err)
	}
	return d
}
