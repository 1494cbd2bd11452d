package ipa

import "strings"

// netto is a text without the white space around it, and how many bytes of that stand before it.
func netto(s string) (t string, spazi int) {
	t = strings.TrimSpace(s)
	if len(t) != len(s) && t != "" {
		spazi = strings.Index(s, t)
	}
	return t, spazi
}

// maiuscole copies a text of letters and digits, in capitals, that fills dst. It gives the place of the first character that is none,
// is too many or is missing; -1 for none.
func maiuscole(dst []byte, t string) int {
	for i := range len(t) {
		x := t[i]
		if !alfanumerico(x) || i == len(dst) {
			return i
		}
		if x >= 'a' {
			x -= 'a' - 'A'
		}
		dst[i] = x
	}
	if len(t) < len(dst) {
		return len(t)
	}
	return -1
}

func alfanumerico(c byte) bool { return c-'0' < 10 || c|0x20-'a' < 26 }

func minuscola(c byte) byte {
	if c-'A' < 26 {
		c += 'a' - 'A'
	}
	return c
}

// daTesto sets a code from the text that MarshalText wrote; nothing is none.
func daTesto[T any](c *T, b []byte, parse func(string) (T, error)) error {
	var v T
	if len(b) > 0 {
		var err error
		if v, err = parse(string(b)); err != nil {
			return err
		}
	}
	*c = v
	return nil
}
