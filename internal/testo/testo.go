// Package testo holds what several packages do with text: quoting it for JSON, cutting it, making it fit to be shown, folding its words for
// a search, finding the nearest ones.
package testo

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// AppendJSON appends s as a JSON string (RFC 8259). Bytes that are not UTF-8 become U+FFFD; characters that are not seen are escaped.
func AppendJSON(b []byte, s string) []byte {
	b = append(b, '"')
	scritto := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case r == utf8.RuneError && n == 1:
				b = append(append(b, s[scritto:i]...), "\uFFFD"...)
				scritto = i + n
			case Nascosta(r):
				b = appendFuga(append(b, s[scritto:i]...), r)
				scritto = i + n
			}
			i += n
			continue
		}
		if c >= ' ' && c != '"' && c != '\\' && c != 0x7f {
			i++
			continue
		}
		b = append(b, s[scritto:i]...)
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, '\\', 'n')
		default:
			b = appendFuga(b, rune(c))
		}
		i++
		scritto = i
	}
	return append(append(b, s[scritto:]...), '"')
}

// appendFuga appends a character as JSON escapes it: in two halves beyond U+FFFF.
func appendFuga(b []byte, r rune) []byte {
	const esadecimale = "0123456789abcdef"
	if alta, bassa := utf16.EncodeRune(r); r > 0xffff {
		return appendFuga(appendFuga(b, alta), bassa)
	}
	return append(b, '\\', 'u', esadecimale[r>>12], esadecimale[r>>8&15], esadecimale[r>>4&15], esadecimale[r&15])
}

// Tronca cuts s to at most n bytes, at a rune boundary, and marks the cut with an ellipsis.
func Tronca(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}

// Innocuo escapes control and other unseen characters, so that somebody's text can be shown and logged as it is. Where there is one, quotes
// and backslashes are escaped too; a text without any, whatever its letters and spaces, stays as it is.
func Innocuo(s string) string {
	i := 0
	for i < len(s) && s[i] >= ' ' && s[i] < 0x7f {
		i++
	}
	if utf8.ValidString(s[i:]) && !strings.ContainsFunc(s[i:], func(c rune) bool { return !strconv.IsGraphic(c) || Nascosta(c) }) {
		return s
	}
	q := strconv.QuoteToGraphic(s)
	return senzaRiempitivi(q[1 : len(q)-1])
}

// senzaRiempitivi escapes the characters that strconv takes for letters and marks and that nobody sees.
func senzaRiempitivi(s string) string {
	var b []byte
	scritto := 0
	for i, c := range s {
		if Nascosta(c) {
			q := strconv.QuoteRuneToASCII(c)
			b = append(append(b, s[scritto:i]...), q[1:len(q)-1]...)
			scritto = i + utf8.RuneLen(c)
		}
	}
	if b == nil {
		return s
	}
	return string(append(b, s[scritto:]...))
}
