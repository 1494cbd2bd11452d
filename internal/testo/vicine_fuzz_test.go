package testo_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"norma/internal/testo"
)

// FuzzDistanza: the distance is one: none from a word to itself, the same both ways, and no shorter way through a third word. The nearest of
// some words are among them, the nearest first.
func FuzzDistanza(f *testing.F) {
	for _, s := range []string{"", "titolo", "apprendista.titolo", "lauera", "LAUREA", "perché", "\xff", "a/b", strings.Repeat("x", 80)} {
		f.Add(s, "laurea", "diploma-superiore")
		f.Add("apprendista/nascita", s, "nascita")
	}
	f.Fuzz(func(t *testing.T, a, b, c string) {
		const basta = 64 // bytes, and the mark of what was left out
		ab, bc, ac := testo.Distanza(a, b), testo.Distanza(b, c), testo.Distanza(a, c)
		if testo.Distanza(a, a) != 0 || ab != testo.Distanza(b, a) || ac > ab+bc || ab < 0 || ab > basta+1 {
			t.Errorf("%q, %q, %q: %d, %d, %d", a, b, c, ab, bc, ac)
		}
		x, y := strings.ToLower(a), strings.ToLower(b)
		if len(a) <= basta && len(b) <= basta && utf8.ValidString(a+b) && (ab == 0) != (x == y) {
			t.Errorf("%q, %q: %d", a, b, ab)
		}
		tra := []string{a, b, c, "titolo"}
		vicine := testo.Vicine(a, tra)
		if len(vicine) == 0 || len(vicine) > 3 || testo.Distanza(a, vicine[0]) != 0 && testo.Distanza(a, vicine[0]) > 1 {
			t.Errorf("%q: near are %q", a, vicine)
		}
		for _, v := range vicine {
			if !slices.Contains(tra, v) {
				t.Errorf("%q: near is %q", a, v)
			}
		}
	})
}

// FuzzInnocuo: what is said to people has no character that is not seen, and what had none stays as it is; a text that is cut is the beginning
// of itself.
func FuzzInnocuo(f *testing.F) {
	for _, s := range []string{"", "perché «così» 🙂", "a\nb", "\x1b[2J", "\u0099\u2028\u202e", "a\xffb", "\"\\", "\u00a0\"", "\u034f\u3164", "\ufffd", strings.Repeat("à", 300)} {
		f.Add(s, 3)
		f.Add(s, -1)
	}
	f.Fuzz(func(t *testing.T, s string, n int) {
		got := testo.Innocuo(s)
		if !utf8.ValidString(got) || strings.ContainsFunc(got, unicode.IsControl) || strings.ContainsFunc(got, testo.Nascosta) {
			t.Errorf("%q: %q", s, got)
		}
		innocuo := utf8.ValidString(s) && !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsGraphic(r) || testo.Nascosta(r) })
		if (got == s) != innocuo {
			t.Errorf("%q has become %q", s, got)
		}
		n = max(n, 0)
		if corto := testo.Tronca(s, n); corto != s {
			inizio, tagliato := strings.CutSuffix(corto, "…")
			if !tagliato || !strings.HasPrefix(s, inizio) || len(inizio) > n || len(s) <= n || utf8.ValidString(s) && !utf8.ValidString(inizio) {
				t.Errorf("%q at %d: %q", s, n, corto)
			}
		} else if len(s) > n && s != corto {
			t.Errorf("%q at %d is not cut", s, n)
		}
	})
}
