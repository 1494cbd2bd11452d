package testo_test

import (
	"slices"
	"strings"
	"testing"

	"norma/internal/testo"
)

// Distances counted by hand.
func TestDistanza(t *testing.T) {
	for _, c := range []struct {
		a, b string
		d    int
	}{
		{"", "", 0},
		{"", "abc", 3},
		{"abc", "", 3},
		{"laurea", "laurea", 0},
		{"Laurea", "lAUREA", 0},
		{"lauera", "laurea", 2}, // two letters changed
		{"larea", "laurea", 1},
		{"laureaa", "laurea", 1},
		{"laurex", "laurea", 1},
		{"eta", "età", 1}, // one letter of two bytes
		{"casa", "rasoio", 4},
		{strings.Repeat("a", 1000), strings.Repeat("a", 999), 0}, // beyond what counts
	} {
		if d := testo.Distanza(c.a, c.b); d != c.d {
			t.Errorf("%q, %q: %d, want %d", c.a, c.b, d, c.d)
		}
		if d := testo.Distanza(c.b, c.a); d != c.d {
			t.Errorf("%q, %q: %d, want %d", c.b, c.a, d, c.d)
		}
	}
}

func TestVicine(t *testing.T) {
	tra := []string{"nascita", "apprendista.titolo", "titolare", "norma/titolo", "titolo"}
	for _, c := range []struct {
		parola string
		vicine []string
	}{
		{"titolo", []string{"titolo", "apprendista.titolo", "norma/titolo"}}, // 0, and 1 for the end of a path
		{"titolare", []string{"titolare", "titolo", "apprendista.titolo"}},   // 0, 3, 1 and 3
		{"", []string{"titolo", "nascita", "apprendista.titolo"}},            // 6, 7, 1 and 6
	} {
		if got := testo.Vicine(c.parola, tra); !slices.Equal(got, c.vicine) {
			t.Errorf("%q: %v, want %v", c.parola, got, c.vicine)
		}
	}
	if got := testo.Vicine("x", []string{"a", "a"}); !slices.Equal(got, []string{"a"}) {
		t.Errorf("a word twice: %v", got)
	}
	if tra[0] != "nascita" {
		t.Error("the words were put in order")
	}
}
