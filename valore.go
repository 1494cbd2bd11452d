package norma

import (
	"strconv"
	"strings"
)

// Valore says a canonical value in a language: "2026-06-01" is "1/6/2026" or "1 June 2026", "P3M1D" is "3 mesi e 1 giorno",
// "37.5 h" is "37,5 h", "si" is "yes". A word of the law, and any other text, stays as it is.
func (l Lingua) Valore(s string) string {
	switch s {
	case "si":
		return l.Scegli("sì", "yes")
	case "no":
		return "no"
	case "":
		return ""
	}
	if d, err := ParseData(s); err == nil {
		return l.data(d)
	}
	if dal, al, ok := strings.Cut(s, "/"); ok {
		if d, err := ParseData(dal); err == nil {
			if f, err := ParseData(al); err == nil {
				return l.Scegli("dal ", "from ") + l.data(d) + l.Scegli(" al ", " to ") + l.data(f)
			}
		}
		return s
	}
	if u, ok := parseDurata(s); ok {
		return l.durata(u)
	}
	if n, ok := strings.CutSuffix(s, " h"); ok && l == Italiano {
		return strings.Replace(n, ".", ",", 1) + " h"
	}
	return s
}

func (l Lingua) data(d Data) string {
	if l == Inglese {
		return strconv.Itoa(d.Day()) + " " + mesiInglesi[d.Month()] + " " + strconv.Itoa(d.Year())
	}
	return strconv.Itoa(d.Day()) + "/" + strconv.Itoa(d.Month()) + "/" + strconv.Itoa(d.Year())
}

var mesiInglesi = [...]string{
	"", "January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December",
}

func (l Lingua) durata(u Durata) string {
	var parti []string
	if u.mesi != 0 {
		parti = append(parti, conta(u.Mesi(), l.Scegli("mese", "month"), l.Scegli("mesi", "months")))
	}
	if u.giorni != 0 || u.mesi == 0 {
		parti = append(parti, conta(u.Giorni(), l.Scegli("giorno", "day"), l.Scegli("giorni", "days")))
	}
	return strings.Join(parti, l.Scegli(" e ", " and "))
}

func conta(n int, uno, molti string) string {
	if n == 1 {
		return "1 " + uno
	}
	return strconv.Itoa(n) + " " + molti
}

// parseDurata reads what Durata.String writes.
func parseDurata(s string) (Durata, bool) {
	resto, ok := strings.CutPrefix(s, "P")
	if !ok {
		return Durata{}, false
	}
	var u Durata
	if m, coda, ok := strings.Cut(resto, "M"); ok {
		n, err := strconv.ParseInt(m, 10, 32)
		if err != nil {
			return Durata{}, false
		}
		u.mesi, resto = int32(n), coda
	}
	if g, ok := strings.CutSuffix(resto, "D"); ok {
		n, err := strconv.ParseInt(g, 10, 8)
		if err != nil {
			return Durata{}, false
		}
		u.giorni, resto = int8(n), ""
	}
	return u, resto == "" && u.String() == s
}
