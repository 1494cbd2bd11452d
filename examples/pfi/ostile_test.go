package main

import (
	"strings"
	"testing"

	"norma/internal/testo"
)

// TestPaginaOstile: what nobody sees in a document is escaped on the page, on the terminal and among the errors.
func TestPaginaOstile(t *testing.T) {
	const ostile = `Ro\u001b[31m\u202essi\u200b<b>\u2066\u0085`
	documento := `{"apprendista":{"cognome":"` + ostile + `","nome":"` + ostile + `","codiceFiscale":"` + ostile + `"},"percorso":"` + ostile + `","` + ostile + `":1}`
	for _, argomenti := range [][]string{{"-html"}, {"-html", "-lingua", "en"}, {}, {"-spiega"}} {
		_, out, errori := lancia(t, documento, append(argomenti, "-tipo", "piano", "-")...)
		if r, i, ok := testo.Nascosto(out + errori); ok {
			t.Errorf("%q: %U in %+q", argomenti, r, (out + errori)[max(0, i-40):i+1])
		}
		if !strings.Contains(out, `\u202e`) || len(argomenti) > 0 && argomenti[0] == "-html" && strings.Contains(out, `<b>\u2066`) {
			t.Errorf("%q: %s", argomenti, out)
		}
	}
	for _, argomenti := range [][]string{{"-tipo", "a\u202eb", "-"}, {"-schema", "a\x1bb"}, {"a\u202eb.json"}, {"-tipo", "piano", "-lingua", "\u202e", "-"}} {
		uscita, out, errori := lancia(t, "{\"a\u202e\x01", argomenti...)
		if r, _, ok := testo.Nascosto(out + errori); ok || uscita != illeggibile {
			t.Errorf("%q: %d, %U in %+q", argomenti, uscita, r, out+errori)
		}
	}
	_, out, errori := lancia(t, "{\"a\u202e\x01", "-")
	if r, _, ok := testo.Nascosto(out + errori); ok {
		t.Errorf("%U in %+q", r, out+errori)
	}
}
