package norma

import "time"

// Calendario is a set of public holidays by which deadlines are extended, as a word: "" is the national one.
type Calendario string

// The calendars.
const (
	Italia Calendario = ""     // Sundays and the national holidays
	Roma   Calendario = "roma" // those, and 29 June in the municipality of Rome
)

// AllCalendari lists the calendars, the national one first.
func AllCalendari() []Calendario { return []Calendario{Italia, Roma} }

// Termine is a deadline (termine = term, deadline): the day on which the count ends, and that day extended to the next one
// that is not a public holiday (c.c., art. 2963). Days inside the term count, holidays or not.
type Termine struct {
	Scade     Data        // the day on which the count ends
	Prorogato Data        // the last useful day: Scade, or the next day that is not a holiday
	Rif       Riferimento // the provision that sets the term, not the one on counting
}

// IsZero reports whether there is no deadline.
func (t Termine) IsZero() bool { return t == Termine{} }

// DopoGiorni is the deadline n days after a day, which does not count itself; rif is the provision that sets it. Zero when the day is
// not Valid, or the deadline leaves the years 1 to 9999.
func (c Calendario) DopoGiorni(da Data, n int, rif Riferimento) Termine {
	return c.termine(da.AddDays(n), rif)
}

// DopoMesi is the deadline n months after a day: the same-numbered day, or the last one of a shorter month; rif is the provision that
// sets it. Zero when the day is not Valid, or the deadline leaves the years 1 to 9999.
func (c Calendario) DopoMesi(da Data, n int, rif Riferimento) Termine {
	return c.termine(da.AddMonths(n), rif)
}

func (c Calendario) termine(d Data, rif Riferimento) Termine {
	if !d.Valid() {
		return Termine{}
	}
	return Termine{d, c.Feriale(d), rif}
}

// Feriale is the day itself, or the next one that is not a public holiday. A Saturday is no holiday; a day that is not Valid is given
// back as it is.
func (c Calendario) Feriale(d Data) Data {
	for {
		if _, festivo := c.Festivo(d); !festivo {
			return d
		}
		d = d.AddDays(1)
	}
}

// Festivo reports whether a Valid day is a public holiday and by which provision. It knows the holidays in force since 2001,
// each from its own year; the ones abolished in 1977 and not restored are not among them.
func (c Calendario) Festivo(d Data) (Riferimento, bool) {
	if !d.Valid() {
		return "", false
	}
	giorno := d.Weekday()
	if giorno == time.Sunday {
		return domenica, true
	}
	for i := range feste {
		f := &feste[i]
		if f.mese == d.mese && f.giorno == d.giorno && f.dal <= d.anno && (f.dove == Italia || f.dove == c) {
			return f.rif, true
		}
	}
	if giorno == time.Monday && (d.mese == 3 || d.mese == 4) && d.AddDays(-1) == Pasqua(int(d.anno)) {
		return lunediDellAngelo, true
	}
	return "", false
}

const (
	domenica         = Riferimento(L260) + ", art. 2"
	lunediDellAngelo = Riferimento(L260) + ", art. 2"
)

// feste are the holidays of fixed date: day, first year in which norma answers for it, where, and the act that makes it one.
var feste = [...]struct {
	giorno, mese uint8
	dal          uint16
	dove         Calendario
	rif          Riferimento
}{
	{1, 1, 1950, Italia, Riferimento(L260) + ", art. 2"},
	{6, 1, 1986, Italia, Riferimento(DPR792) + ", art. 1"}, // abolished by l. 54/1977, restored
	{25, 4, 1950, Italia, Riferimento(L260) + ", art. 2"},
	{1, 5, 1950, Italia, Riferimento(L260) + ", art. 2"},
	{2, 6, 2001, Italia, Riferimento(L336) + ", art. 1"}, // moved to a Sunday by l. 54/1977, restored
	{29, 6, 1986, Roma, Riferimento(DPR792) + ", art. 1"},
	{15, 8, 1950, Italia, Riferimento(L260) + ", art. 2"},
	{4, 10, 2026, Italia, Riferimento(L151) + ", art. 1"},
	{1, 11, 1950, Italia, Riferimento(L260) + ", art. 2"},
	{8, 12, 1950, Italia, Riferimento(L260) + ", art. 2"},
	{25, 12, 1950, Italia, Riferimento(L260) + ", art. 2"},
	{26, 12, 1950, Italia, Riferimento(L260) + ", art. 2"},
}

// Pasqua is Easter Sunday of a year of the Gregorian calendar, by the ecclesiastical computation; zero outside the years 1 to 9999.
func Pasqua(anno int) Data {
	aureo := anno % 19
	secolo, resto := anno/100, anno%100
	luna := (19*aureo + secolo - secolo/4 - (secolo-(secolo+8)/25+1)/3 + 15) % 30
	giorni := (32 + 2*(secolo%4) + 2*(resto/4) - luna - resto%4) % 7
	scarto := (aureo + 11*luna + 22*giorni) / 451
	n := luna + giorni - 7*scarto + 114
	d, _ := NewData(anno, n/31, n%31+1)
	return d
}
