package alternanza

import (
	"strconv"

	"norma"
)

// AnnoScolastico is a school year (anno scolastico), "2025/26". The zero value means not said.
type AnnoScolastico struct{ inizio uint16 }

// The school years that there are: beyond them a figure is a slip.
const (
	primoAnno  = 1950
	ultimoAnno = 2199
)

// NewAnnoScolastico is the school year that begins in a year, the zero AnnoScolastico outside 1950 to 2199.
func NewAnnoScolastico(inizio int) AnnoScolastico {
	if inizio < primoAnno || inizio > ultimoAnno {
		return AnnoScolastico{}
	}
	return AnnoScolastico{uint16(inizio)}
}

// ParseAnnoScolastico reads a school year as people write it, "2025/26" or "2025/2026". The error is a *norma.SyntaxError.
func ParseAnnoScolastico(s string) (AnnoScolastico, error) {
	if a := leggiAnno(s); !a.IsZero() {
		return a, nil
	}
	return AnnoScolastico{}, &norma.SyntaxError{Cosa: "anno scolastico", Testo: s, Atteso: "due anni di seguito, come 2025/26 o 2025/2026"}
}

func leggiAnno(s string) AnnoScolastico {
	const corto, lungo = len("2025/26"), len("2025/2026")
	if len(s) != corto && len(s) != lungo || s[4] != '/' {
		return AnnoScolastico{}
	}
	secolo, dal, al := dueCifre(s[:2]), dueCifre(s[2:4]), dueCifre(s[len(s)-2:])
	if secolo < 0 || dal < 0 || al != (dal+1)%100 {
		return AnnoScolastico{}
	}
	inizio := secolo*100 + dal
	if len(s) == lungo && dueCifre(s[5:7]) != (inizio+1)/100 {
		return AnnoScolastico{}
	}
	return NewAnnoScolastico(inizio)
}

// Inizio is the year in which the school year begins, 0 when not said.
func (a AnnoScolastico) Inizio() int { return int(a.inizio) }

// IsZero reports whether no school year is said.
func (a AnnoScolastico) IsZero() bool { return a == AnnoScolastico{} }

// Before reports whether a is an earlier school year than b.
func (a AnnoScolastico) Before(b AnnoScolastico) bool { return a.inizio < b.inizio }

// Periodo is the school year as days, from 1 September to 31 August; the zero Periodo when not said. What holds from a school year
// on holds from its first day.
func (a AnnoScolastico) Periodo() norma.Periodo {
	if a.IsZero() {
		return norma.Periodo{}
	}
	return norma.Periodo{Dal: norma.Giorno(a.inizio, 9, 1), Al: norma.Giorno(a.inizio+1, 8, 31)}
}

// String is the school year as "2025/26", "" when not said.
func (a AnnoScolastico) String() string {
	if a.IsZero() {
		return ""
	}
	b := strconv.AppendInt(make([]byte, 0, len("2025/26")), int64(a.inizio), 10)
	fine := byte((a.inizio + 1) % 100)
	return string(append(b, '/', '0'+fine/10, '0'+fine%10))
}

// AppendText appends the text of String.
func (a AnnoScolastico) AppendText(b []byte) ([]byte, error) { return append(b, a.String()...), nil }

// MarshalText is the text of String.
func (a AnnoScolastico) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText reads what MarshalText wrote: a school year as ParseAnnoScolastico reads it, or nothing for not said.
func (a *AnnoScolastico) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*a = AnnoScolastico{}
		return nil
	}
	v, err := ParseAnnoScolastico(string(b))
	if err == nil {
		*a = v
	}
	return err
}
