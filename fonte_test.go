package norma_test

import (
	"testing"

	"norma"
)

func TestFonte(t *testing.T) {
	for i, want := range []string{"ufficiale", "riferita", "prassi", "sconosciuta"} {
		if got := norma.Fonte(i).String(); got != want {
			t.Errorf("Fonte(%d) = %q, want %q", i, got, want)
		}
	}
	if max(norma.Ufficiale, norma.Riferita) != norma.Riferita || max(norma.Riferita, norma.Prassi) != norma.Prassi || norma.Ufficiale != 0 {
		t.Error("the weaker provenance is not the greater")
	}
}

func TestCifra(t *testing.T) {
	if !(norma.Cifra[norma.Ore]{}).IsZero() {
		t.Error("the zero figure is one")
	}
	if !(norma.Cifra[norma.Ore]{Valore: 8 * norma.Ora, Fonte: norma.Prassi}).IsZero() {
		t.Error("what cites nothing is a figure")
	}
	if (norma.Cifra[norma.Ore]{Rif: rifTermine}).IsZero() {
		t.Error("zero hours with a provision are no figure")
	}
}
