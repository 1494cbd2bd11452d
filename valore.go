package norma

import (
	"strconv"
	"strings"
)

// Valore says a canonical value in a language: "2026-06-01" is "1/6/2026" or "1 June 2026", "P3M1D" is "3 mesi e 1 giorno",
// "37.5 h" is "37,5 h", "violato" is "unlawful". A word of the law, and any other text, stays as it is.
func (l Lingua) Valore(s string) string {
	if b, ok := l.appendValore(nil, s); ok {
		return string(b)
	}
	return s
}

// appendValore appends the value in words; false, and nothing appended, where it stays as it is.
func (l Lingua) appendValore(b []byte, s string) ([]byte, bool) {
	for i := range paroleProprie {
		if p := &paroleProprie[i]; p.parola == s {
			return append(b, l.Scegli(p.it, p.en)...), true
		}
	}
	switch {
	case s == "" || s[0] != 'P' && s[0] != '-' && (s[0] < '0' || s[0] > '9'):
		return b, false
	case s[0] == 'P':
		if u, ok := parseDurata(s); ok {
			return l.appendDurata(b, u), true
		}
		return b, false
	}
	if d, ok := pareData(s); ok {
		return l.appendData(b, d), true
	}
	if dal, al, ok := strings.Cut(s, "/"); ok {
		return l.appendPeriodo(b, dal, al)
	}
	if n, ok := strings.CutSuffix(s, " h"); ok && l == Italiano {
		if intere, decimi, ok := strings.Cut(n, "."); ok && soloCifre(strings.TrimPrefix(intere, "-")) && soloCifre(decimi) {
			return append(append(append(append(b, intere...), ','), decimi...), " h"...), true
		}
	}
	return b, false
}

func soloCifre(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// paroleProprie are the words that are norma's own and not the law's.
var paroleProprie = [...]struct{ parola, it, en string }{
	{"si", "sì", "yes"},
	{"no", "no", "no"},
	{"nessuno", "nessuno", "none"},
	{"rispettato", "rispettato", "lawful"},
	{"violato", "violato", "unlawful"},
	{"indeterminato", "non determinabile", "cannot tell"},
	{"non-applicabile", "non si applica", "not applicable"},
	{"avviso", "avviso", "notice"},
	{"mancante", "non determinabile", "cannot tell"},
	{"errore", "errore", "error"},
	{"ufficiale", "testo ufficiale", "official text"},
	{"riferita", "fonte secondaria", "secondary source"},
	{"prassi", "prassi", "practice"},
}

// pareData is ParseData where a mistake is nobody's fault.
func pareData(s string) (Data, bool) {
	if len(s) != len("2026-06-01") || s[4] != '-' {
		return Data{}, false
	}
	d, err := ParseData(s)
	return d, err == nil
}

func (l Lingua) appendData(b []byte, d Data) []byte {
	b = strconv.AppendUint(b, uint64(d.giorno), 10)
	if l == Inglese {
		b = append(append(append(b, ' '), mesiInglesi[d.mese]...), ' ')
	} else {
		b = append(strconv.AppendUint(append(b, '/'), uint64(d.mese), 10), '/')
	}
	return strconv.AppendUint(b, uint64(d.anno), 10)
}

var mesiInglesi = [...]string{
	"", "January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December",
}

// appendPeriodo says a span, which may have no end: "dal 31/3/2017".
func (l Lingua) appendPeriodo(b []byte, dal, al string) ([]byte, bool) {
	primo, ok := pareData(dal)
	ultimo, finito := pareData(al)
	if !ok || !finito && al != ".." {
		return b, false
	}
	b = l.appendData(append(b, l.Scegli("dal ", "from ")...), primo)
	if finito {
		b = l.appendData(append(b, l.Scegli(" al ", " to ")...), ultimo)
	}
	return b, true
}

func (l Lingua) appendDurata(b []byte, u Durata) []byte {
	if u.mesi != 0 {
		b = appendConta(b, u.Mesi(), l.Scegli("mese", "month"), l.Scegli("mesi", "months"))
		if u.giorni != 0 {
			b = append(b, l.Scegli(" e ", " and ")...)
		}
	}
	if u.giorni != 0 || u.mesi == 0 {
		b = appendConta(b, u.Giorni(), l.Scegli("giorno", "day"), l.Scegli("giorni", "days"))
	}
	return b
}

func appendConta(b []byte, n int, uno, molti string) []byte {
	b = append(strconv.AppendInt(b, int64(n), 10), ' ')
	if n == 1 {
		return append(b, uno...)
	}
	return append(b, molti...)
}

// parseDurata reads what Durata.String writes.
func parseDurata(s string) (Durata, bool) {
	resto := strings.TrimPrefix(s, "P")
	var u Durata
	if m, coda, ok := strings.Cut(resto, "M"); ok {
		n, err := strconv.ParseUint(m, 10, 31)
		if err != nil {
			return Durata{}, false
		}
		u.mesi, resto = int32(n), coda
	}
	if g, ok := strings.CutSuffix(resto, "D"); ok {
		n, err := strconv.ParseUint(g, 10, 7)
		if err != nil {
			return Durata{}, false
		}
		u.giorni, resto = int8(n), ""
	}
	return u, resto == "" && u.String() == s
}
