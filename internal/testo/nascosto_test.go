package testo_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"norma/internal/testo"
)

func TestNascosto(t *testing.T) {
	for _, tt := range []struct {
		s    string
		r    rune
		dove int
		ok   bool
	}{
		{"", 0, 0, false},
		{"perché «così» 日本語 🙂 \u00a0\u202f\u3000 A\u0301", 0, 0, false},
		{"una\tdue\r\ntre", 0, 0, false},
		{"\x00", 0, 0, true},
		{"a\x1b[2J", 0x1b, 1, true},
		{"~\x7f", 0x7f, 1, true},
		{"è\u0085", 0x85, 2, true},
		{"a\u200bb\u202e", 0x200b, 1, true},
		{"a\u202eb", 0x202e, 1, true},
		{"\ufeffa", 0xfeff, 0, true},
		{"a\U000e0041", 0xe0041, 1, true},
		{"a\xff", utf8.RuneError, 1, true},
		{"\ufffd", 0, 0, false},
	} {
		if r, dove, ok := testo.Nascosto(tt.s); r != tt.r || dove != tt.dove || ok != tt.ok {
			t.Errorf("%+q: %U at %d, %t", tt.s, r, dove, ok)
		}
	}
	lungo := strings.Repeat("perché no? ", 1000)
	if n := testing.AllocsPerRun(10, func() { testo.Nascosto(lungo) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// TestNascosta: every control but those of a page, and every character by which Unicode formats text, but for a few that are written signs
// of Arabic, Syriac, Kaithi and hieroglyphs; no letter of a Latin alphabet, no digit, no mark of a sign.
func TestNascosta(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		segno := r >= 0x600 && r <= 0x605 || r == 0x6dd || r == 0x70f || r == 0x890 || r == 0x891 || r == 0x8e2 || r == 0x110bd || r == 0x110cd ||
			r >= 0x13430 && r <= 0x1343f
		if (unicode.Is(unicode.Cf, r) && !segno || unicode.IsControl(r) && r != '\t' && r != '\n' && r != '\r') && !testo.Nascosta(r) {
			t.Errorf("%U is seen", r)
		}
		if testo.Nascosta(r) && (unicode.Is(unicode.Latin, r) || unicode.IsDigit(r) || unicode.IsPunct(r) || unicode.IsSymbol(r) && unicode.IsPrint(r)) {
			t.Errorf("%U is not", r)
		}
	}
}
