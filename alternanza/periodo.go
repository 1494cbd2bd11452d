package alternanza

import (
	"iter"

	"norma"
)

// GiornoAnno is a day of the year, of whatever year: "06-15". The zero value means not said.
type GiornoAnno struct{ mese, giorno uint8 }

// mesiLunghi are the lengths of the months, February's the longer one.
var mesiLunghi = [...]uint8{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// NewGiornoAnno is the day of two numbers, the zero GiornoAnno where no year has such a day.
func NewGiornoAnno(mese, giorno int) GiornoAnno {
	if mese < 1 || mese > 12 || giorno < 1 || giorno > int(mesiLunghi[mese]) {
		return GiornoAnno{}
	}
	return GiornoAnno{uint8(mese), uint8(giorno)}
}

// ParseGiornoAnno reads a day of the year as month and day, "06-15". The error is a *norma.SyntaxError.
func ParseGiornoAnno(s string) (GiornoAnno, error) {
	if len(s) == len("06-15") && s[2] == '-' {
		if g := NewGiornoAnno(dueCifre(s[:2]), dueCifre(s[3:])); !g.IsZero() {
			return g, nil
		}
	}
	return GiornoAnno{}, &norma.SyntaxError{Cosa: "giorno dell'anno", Testo: s, Atteso: "un giorno che esista, scritto MM-GG"}
}

// dueCifre is the number of two digits, -1 for what is none.
func dueCifre(s string) int {
	if a, b := s[0]-'0', s[1]-'0'; a <= 9 && b <= 9 {
		return int(a)*10 + int(b)
	}
	return -1
}

// Mese is the month, 1 to 12, 0 when not said.
func (g GiornoAnno) Mese() int { return int(g.mese) }

// Giorno is the day of the month, 0 when not said.
func (g GiornoAnno) Giorno() int { return int(g.giorno) }

// IsZero reports whether no day is said.
func (g GiornoAnno) IsZero() bool { return g == GiornoAnno{} }

// String is the day as ParseGiornoAnno reads it, "" when not said.
func (g GiornoAnno) String() string {
	if g.IsZero() {
		return ""
	}
	return string([]byte{'0' + g.mese/10, '0' + g.mese%10, '-', '0' + g.giorno/10, '0' + g.giorno%10})
}

// AppendText appends the text of String.
func (g GiornoAnno) AppendText(b []byte) ([]byte, error) { return append(b, g.String()...), nil }

// MarshalText is the text of String.
func (g GiornoAnno) MarshalText() ([]byte, error) { return g.AppendText(nil) }

// UnmarshalText reads what MarshalText wrote: a day as ParseGiornoAnno reads it, or nothing for not said.
func (g *GiornoAnno) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*g = GiornoAnno{}
		return nil
	}
	v, err := ParseGiornoAnno(string(b))
	if err == nil {
		*g = v
	}
	return err
}

// PeriodoAnno is a period of the year in which a host takes students, the same every year, both days included. One that ends before
// it begins goes over New Year's day.
type PeriodoAnno struct{ Dal, Al GiornoAnno }

// TuttoLAnno is the whole year.
func TuttoLAnno() PeriodoAnno { return PeriodoAnno{GiornoAnno{1, 1}, GiornoAnno{12, 31}} }

// Valid reports whether both days are said.
func (p PeriodoAnno) Valid() bool { return !p.Dal.IsZero() && !p.Al.IsZero() }

// Contains reports whether a day falls in the period. One that ends on 28 February takes in the 29th.
func (p PeriodoAnno) Contains(d norma.Data) bool {
	if !p.Valid() || !d.Valid() {
		return false
	}
	g := GiornoAnno{uint8(d.Month()), uint8(d.Day())}
	return p.tocca(g) || g == GiornoAnno{2, 29} && p.Al == GiornoAnno{2, 28}
}

// Overlaps reports whether the two periods, both Valid, share a day of some year.
func (p PeriodoAnno) Overlaps(q PeriodoAnno) bool {
	return p.Valid() && q.Valid() && (p.tocca(q.Dal) || q.tocca(p.Dal))
}

// tocca reports whether a day of the year is in the period.
func (p PeriodoAnno) tocca(g GiornoAnno) bool {
	dal, al, giorno := p.Dal.ordine(), p.Al.ordine(), g.ordine()
	if dal <= al {
		return dal <= giorno && giorno <= al
	}
	return dal <= giorno || giorno <= al
}

// ordine puts days of the year in their order.
func (g GiornoAnno) ordine() int { return int(g.mese)<<5 | int(g.giorno) }

// String is the period as two days: "06-15/07-31"; a day that is not said is "..".
func (p PeriodoAnno) String() string {
	dal, al := p.Dal.String(), p.Al.String()
	if dal == "" {
		dal = ".."
	}
	if al == "" {
		al = ".."
	}
	return dal + "/" + al
}

// Mesi are the months in which some day of the period falls.
func (p PeriodoAnno) Mesi() Mesi {
	if !p.Valid() {
		return 0
	}
	m := Mesi(0)
	for i := p.Dal.mese; ; i = i%12 + 1 {
		m |= 1 << i
		if i == p.Al.mese && (i != p.Dal.mese || p.Dal.giorno <= p.Al.giorno || m == tuttiIMesi) {
			return m
		}
	}
}

// Mesi is a set of months. The zero value is none.
type Mesi uint16

const tuttiIMesi Mesi = 1<<13 - 2

// NewMesi is the set of these months, 1 to 12; any other number is left out.
func NewMesi(mesi ...int) Mesi {
	m := Mesi(0)
	for _, i := range mesi {
		if i >= 1 && i <= 12 {
			m |= 1 << i
		}
	}
	return m
}

// Has reports whether a month, 1 to 12, is in the set.
func (m Mesi) Has(mese int) bool { return mese >= 1 && mese <= 12 && m>>mese&1 == 1 }

// All yields the months of the set in their order.
func (m Mesi) All() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 1; i <= 12; i++ {
			if m.Has(i) && !yield(i) {
				return
			}
		}
	}
}
