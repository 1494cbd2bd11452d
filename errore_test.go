package norma_test

import (
	"errors"
	"slices"
	"testing"

	"norma"
)

// TestRefuse: only findings of gravity Errore refuse a document, and the error holds those alone, in their order.
func TestRefuse(t *testing.T) {
	avviso := norma.NewRilievo(&daSapere, "/a", "", "", "")
	mancante := norma.NewRilievo(&nonSiSa, "/b", "x", "", "")
	primo := norma.NewRilievo(&troppoLungo, "/c~1\n", "P37M", "P36M", rifTermine)
	secondo := norma.NewRilievo(&troppoLungo, "/d", "P38M", "P36M", rifTermine)
	const testo = `documento, "/c~1\n": dura 37 mesi, al più 36 mesi`
	for _, tt := range []struct {
		nome    string
		rilievi []norma.Rilievo
		want    []norma.Rilievo
		testo   string
	}{
		{"nothing", nil, nil, ""},
		{"a notice and something missing", []norma.Rilievo{avviso, mancante}, nil, ""},
		{"no finding at all", []norma.Rilievo{{}}, nil, ""},
		{"an error", []norma.Rilievo{primo}, []norma.Rilievo{primo}, testo},
		{"an error among others", []norma.Rilievo{avviso, primo, mancante}, []norma.Rilievo{primo}, testo},
		{"two errors", []norma.Rilievo{avviso, primo, secondo}, []norma.Rilievo{primo, secondo}, testo + " (e altri 1)"},
	} {
		err := norma.Refuse(tt.rilievi)
		var e *norma.DocumentError
		if errors.As(err, &e) != (tt.want != nil) {
			t.Errorf("%s: %v", tt.nome, err)
			continue
		}
		if e == nil {
			if err != nil { // not a nil pointer in an error
				t.Errorf("%s: %v", tt.nome, err)
			}
			continue
		}
		if !slices.Equal(e.Rilievi, tt.want) || err.Error() != tt.testo {
			t.Errorf("%s: %v, %q, want %v, %q", tt.nome, e.Rilievi, err, tt.want, tt.testo)
		}
	}
	if got := (&norma.DocumentError{}).Error(); got != "documento non valido" {
		t.Errorf("without findings: %q", got)
	}
}
