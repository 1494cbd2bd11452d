package norma

import (
	"strconv"
	"time"
)

// Data is a civil date (data = date, not data) of the Gregorian calendar, from year 1 to 9999, without time or zone.
// The zero value means unknown. A Data may hold an impossible day (31 February): Valid tells, and every rule reports
// such a day instead of computing with it.
type Data struct {
	anno         uint16
	mese, giorno uint8
}

const annoMassimo = 9999

// Giorno writes a date as a literal: Giorno(2026, 6, 1). It only copies, so that tables of law stay static data;
// an impossible day is kept as written and is not Valid. For numbers that come from outside use NewData.
func Giorno(anno uint16, mese, giorno uint8) Data { return Data{anno, mese, giorno} }

// NewData is the date of the three numbers; an impossible day is a *SyntaxError.
func NewData(anno, mese, giorno int) (Data, error) {
	if anno < 1 || anno > annoMassimo || mese < 1 || mese > 12 || giorno < 1 || giorno > giorniDelMese(anno, mese) {
		return Data{}, &SyntaxError{Cosa: "data", Testo: testoNumeri(anno, mese, giorno), Atteso: "un giorno che esista, dall'anno 1 al 9999"}
	}
	return Data{uint16(anno), uint8(mese), uint8(giorno)}, nil
}

// DateOf is the civil date of a moment in that moment's own zone; the zero Data outside the years 1 to 9999.
func DateOf(t time.Time) Data {
	a, m, g := t.Date()
	d, _ := NewData(a, int(m), g)
	return d
}

// ParseData reads a date as ISO 8601 writes it, "2026-06-01", and nothing else: not "1/6/2026", not a day that does not exist.
func ParseData(s string) (Data, error) {
	if len(s) != len("2026-06-01") || s[4] != '-' || s[7] != '-' {
		return Data{}, erroreData(s)
	}
	var cifre [8]byte
	copy(cifre[:4], s[:4])
	copy(cifre[4:6], s[5:7])
	copy(cifre[6:], s[8:])
	for i := range cifre {
		cifre[i] -= '0'
		if cifre[i] > 9 {
			return Data{}, erroreData(s)
		}
	}
	d := Data{
		anno:   uint16(cifre[0])*1000 + uint16(cifre[1])*100 + uint16(cifre[2])*10 + uint16(cifre[3]),
		mese:   cifre[4]*10 + cifre[5],
		giorno: cifre[6]*10 + cifre[7],
	}
	if !d.Valid() {
		return Data{}, erroreData(s)
	}
	return d, nil
}

// Year is the year, 0 when unknown.
func (d Data) Year() int { return int(d.anno) }

// Month is the month, 1 to 12, 0 when unknown.
func (d Data) Month() int { return int(d.mese) }

// Day is the day of the month, 0 when unknown.
func (d Data) Day() int { return int(d.giorno) }

// IsZero reports whether the date is unknown.
func (d Data) IsZero() bool { return d == Data{} }

// Valid reports whether the date is known and exists in the calendar.
func (d Data) Valid() bool {
	// Less one, a zero is the greatest of its type: one comparison tells both ends.
	return d.anno-1 < annoMassimo && d.mese-1 < 12 && int(d.giorno-1) < giorniDelMese(int(d.anno), int(d.mese))
}

// chiave orders dates as numbers.
func (d Data) chiave() uint32 { return uint32(d.anno)<<16 | uint32(d.mese)<<8 | uint32(d.giorno) }

// Compare is -1, 0 or 1 as d comes before q, is the same day, or comes after it.
func (d Data) Compare(q Data) int {
	switch a, b := d.chiave(), q.chiave(); {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// Before reports whether d is an earlier day than q.
func (d Data) Before(q Data) bool { return d.chiave() < q.chiave() }

// After reports whether d is a later day than q.
func (d Data) After(q Data) bool { return d.chiave() > q.chiave() }

// AddMonths is the same-numbered day n months later (earlier when n is negative), or the last day of a month that has no
// such day: the count of c.c., art. 2963, c. 4 and 5. The result is zero when d is not Valid or the year leaves 1 to 9999.
func (d Data) AddMonths(n int) Data {
	const fuori = 12 * annoMassimo
	if !d.Valid() || n > fuori || n < -fuori {
		return Data{}
	}
	m := int(d.anno)*12 + int(d.mese) - 1 + n
	anno, mese := m/12, m%12+1
	if m < 12 || anno > annoMassimo {
		return Data{}
	}
	giorno := d.giorno
	if giorno > 28 {
		giorno = min(giorno, uint8(giorniDelMese(anno, mese)))
	}
	return Data{uint16(anno), uint8(mese), giorno}
}

// AddDays is the day n days later (earlier when n is negative); zero when d is not Valid or the year leaves 1 to 9999.
func (d Data) AddDays(n int) Data {
	if !d.Valid() || n > ultimoOrdinale || n < -ultimoOrdinale {
		return Data{}
	}
	const vicino = 62 // so few days are counted month by month
	if n > vicino || n < -vicino {
		return daOrdinale(d.ordinale() + n)
	}
	anno, mese, giorno := int(d.anno), int(d.mese), int(d.giorno)+n
	for giorno < 1 {
		if mese--; mese < 1 {
			anno, mese = anno-1, 12
		}
		giorno += giorniDelMese(anno, mese)
	}
	for giorno > 28 {
		lungo := giorniDelMese(anno, mese)
		if giorno <= lungo {
			break
		}
		giorno -= lungo
		if mese++; mese > 12 {
			anno, mese = anno+1, 1
		}
	}
	if anno < 1 || anno > annoMassimo {
		return Data{}
	}
	return Data{uint16(anno), uint8(mese), uint8(giorno)}
}

// Sub is the number of days from q to d, negative when d comes first; 0 when either is not Valid.
func (d Data) Sub(q Data) int {
	if !d.Valid() || !q.Valid() {
		return 0
	}
	return d.ordinale() - q.ordinale()
}

// Weekday is the day of the week of a Valid date; of another it means nothing.
func (d Data) Weekday() time.Weekday { return time.Weekday(d.ordinale() % 7) }

// String is the date as ParseData reads it; "" when unknown. An impossible day is written as it stands.
func (d Data) String() string {
	if d.IsZero() {
		return ""
	}
	return string(d.append(make([]byte, 0, len("2026-06-01"))))
}

func (d Data) append(b []byte) []byte {
	if d.anno > annoMassimo || d.mese > 99 || d.giorno > 99 { // an impossible day, not to be cut to one that exists
		return append(b, testoNumeri(d.Year(), d.Month(), d.Day())...)
	}
	a := d.anno
	b = append(b, '0'+byte(a/1000%10), '0'+byte(a/100%10), '0'+byte(a/10%10), '0'+byte(a%10), '-')
	b = append(b, '0'+d.mese/10%10, '0'+d.mese%10, '-')
	return append(b, '0'+d.giorno/10%10, '0'+d.giorno%10)
}

// AppendText appends the text of String; the zero date appends nothing.
func (d Data) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	return d.append(b), nil
}

// MarshalText is the text of String.
func (d Data) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads what MarshalText wrote: a date as ParseData reads it, or nothing for unknown.
func (d *Data) UnmarshalText(b []byte) (err error) {
	if len(b) == 0 {
		*d = Data{}
		return nil
	}
	v, err := ParseData(string(b))
	if err == nil {
		*d = v
	}
	return err
}

// giorniDelMese is the length of a month, 28 to 31.
func giorniDelMese(anno, mese int) int {
	if mese == 2 {
		if bisestile(anno) {
			return 29
		}
		return 28
	}
	return 30 + (mese+mese>>3)&1
}

func bisestile(anno int) bool { return anno%4 == 0 && (anno%100 != 0 || anno%400 == 0) }

// ultimoOrdinale is the ordinal of 31 December 9999.
const ultimoOrdinale = 3652059

// ordinale counts days: 1 January of year 1, a Monday, is 1, so that a multiple of seven is a Sunday.
func (d Data) ordinale() int {
	a, m := int(d.anno), int(d.mese)
	if m < 3 { // count years from 1 March: the leap day comes last
		a, m = a-1, m+12
	}
	return 365*a + a/4 - a/100 + a/400 + (153*m-457)/5 + int(d.giorno) - 306
}

// daOrdinale is the inverse of ordinale, zero out of range.
func daOrdinale(n int) Data {
	if n < 1 || n > ultimoOrdinale {
		return Data{}
	}
	const secolo, era = 36524, 146097 // days in 100 and 400 years
	n += 305                          // days since 1 March of year 0
	e := n / era
	r := n % era
	s := min(r/secolo, 3)
	r -= s * secolo
	q := r / 1461 // four years
	r -= q * 1461
	y := min(r/365, 3)
	r -= y * 365
	anno := e*400 + s*100 + q*4 + y
	m := (5*r + 2) / 153
	giorno := r - (153*m+2)/5 + 1
	if m += 3; m > 12 {
		anno, m = anno+1, m-12
	}
	return Data{uint16(anno), uint8(m), uint8(giorno)}
}

func erroreData(s string) error {
	return &SyntaxError{Cosa: "data", Testo: s, Atteso: "un giorno che esista, scritto AAAA-MM-GG"}
}

func testoNumeri(anno, mese, giorno int) string {
	return strconv.Itoa(anno) + "-" + strconv.Itoa(mese) + "-" + strconv.Itoa(giorno)
}
