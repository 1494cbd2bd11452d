package testo

import "unicode/utf8"

// Nascosta reports whether a character is one that is not seen, and that may make a text read otherwise than it is written: controls, but
// for tabs and ends of lines, zero-width characters, fillers, soft hyphens, marks that turn the direction of writing, tags.
func Nascosta(r rune) bool {
	switch {
	case r < 0x7f:
		return r < ' ' && r != '\t' && r != '\n' && r != '\r'
	case r < 0xa0:
		return true
	}
	return r == 0xad || r == 0x34f || r == 0x61c || r == 0x115f || r == 0x1160 || r == 0x17b4 || r == 0x17b5 ||
		r >= 0x180b && r <= 0x180f || r >= 0x200b && r <= 0x200f || r >= 0x2028 && r <= 0x202e || r >= 0x2060 && r <= 0x206f ||
		r == 0x3164 || r == 0xfeff || r == 0xffa0 || r >= 0xfff0 && r <= 0xfffb ||
		r >= 0x1bca0 && r <= 0x1bca3 || r >= 0x1d173 && r <= 0x1d17a || r >= 0xe0000 && r <= 0xe0fff
}

// Nascosto is the first character of a text that is not seen, and where it stands; false where there is none. A byte that is no UTF-8 is
// utf8.RuneError.
func Nascosto(s string) (r rune, dove int, ok bool) {
	for i := 0; i < len(s); {
		if c := s[i]; c >= ' ' && c < 0x7f {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if Nascosta(r) || r == utf8.RuneError && n == 1 {
			return r, i, true
		}
		i += n
	}
	return 0, 0, false
}
