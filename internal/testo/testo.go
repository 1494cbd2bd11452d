// Package testo holds what several packages do with text: quoting it for JSON, cutting it, making it fit to be shown, folding its words for
// a search, finding the nearest ones.
package testo

import (
	"strconv"
	"unicode/utf8"
)

// AppendJSON appends s as a JSON string (RFC 8259). Bytes that are not UTF-8 become U+FFFD.
func AppendJSON(b []byte, s string) []byte {
	const esadecimale = "0123456789abcdef"
	b = append(b, '"')
	scritto := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && n == 1 {
				b = append(append(b, s[scritto:i]...), "\uFFFD"...)
				scritto = i + 1
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
			b = append(b, '\\', 'u', '0', '0', esadecimale[c>>4], esadecimale[c&15])
		}
		i++
		scritto = i
	}
	return append(append(b, s[scritto:]...), '"')
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

// Innocuo escapes control and other unprintable characters, so that somebody's text can be shown and logged as it is.
func Innocuo(s string) string {
	i := 0
	for i < len(s) && s[i] >= ' ' && s[i] < 0x7f {
		i++
	}
	for _, c := range s[i:] {
		if !strconv.IsPrint(c) || c == utf8.RuneError {
			q := strconv.QuoteToGraphic(s)
			return q[1 : len(q)-1]
		}
	}
	return s
}
