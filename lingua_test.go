package norma_test

import (
	"errors"
	"testing"

	"norma"
)

func TestLingua(t *testing.T) {
	for _, tt := range []struct {
		s      string
		want   norma.Lingua
		codice string
		scelta string
	}{
		{"", norma.Italiano, "it", "sì"},
		{"it", norma.Italiano, "it", "sì"},
		{"en", norma.Inglese, "en", "yes"},
	} {
		got, err := norma.ParseLingua(tt.s)
		if err != nil || got != tt.want || got.String() != tt.codice || got.Scegli("sì", "yes") != tt.scelta {
			t.Errorf("ParseLingua(%q) = %s, %v, says %q", tt.s, got, err, got.Scegli("sì", "yes"))
		}
	}
	if got := norma.Lingua(9).Scegli("sì", "yes"); got != "sì" {
		t.Errorf("a language that norma does not speak says %q", got)
	}
	for _, s := range []string{"fr", "IT", "it-IT", " it", "english"} {
		got, err := norma.ParseLingua(s)
		var e *norma.SyntaxError
		if !errors.As(err, &e) || got != norma.Italiano || *e != (norma.SyntaxError{Cosa: "lingua", Testo: s, Atteso: "it, en"}) {
			t.Errorf("ParseLingua(%q) = %s, %v", s, got, err)
		}
	}
}
