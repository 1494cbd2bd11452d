package pfi_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

const (
	reg    = "reg. reg. Lazio 7/2017, "
	sez1   = reg + "all. B, sez. 1"
	sez2   = reg + "all. B, sez. 2"
	sez3   = reg + "all. B, sez. 3"
	sez5   = reg + "all. B, sez. 5"
	nota3  = sez3 + ", nota 3"
	nota13 = sez5 + ", nota 13"
	sez4   = reg + "all. B"
)

// completi are complete plans of the four kinds, about which there is nothing to report.
var completi = []string{"qualifica", "laurea", "its", "ricerca"}

// piano is a complete plan.
func piano(tb testing.TB, nome string) pfi.Piano {
	tb.Helper()
	p, rilievi, err := pfi.ParsePiano(testoPiano(tb, nome))
	if err != nil || len(rilievi) > 0 {
		tb.Fatal(nome, rilievi, err)
	}
	return p
}

func testoPiano(tb testing.TB, nome string) []byte {
	tb.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", nome+".json"))
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

// trovato is a finding as the tests write it.
type trovato struct {
	codice  string
	dove    norma.Puntatore
	trovato string
	ammesso string
	rif     norma.Riferimento
}

// trovati are findings, sorted by nothing: their order is part of the contract.
func trovati(rs []norma.Rilievo) []trovato {
	var out []trovato
	for _, r := range rs {
		out = append(out, trovato{r.Codice(), r.Dove, r.Trovato, r.Ammesso, r.Rif})
	}
	return out
}

func controllaTrovati(t *testing.T, g *norma.Giudizio, vuole ...trovato) {
	t.Helper()
	if r := trovati(g.Rilievi); !slices.Equal(r, vuole) {
		t.Errorf("findings\n got %q\nwant %q", r, vuole)
	}
}

// uguali compares plans, whose values are opaque.
var uguali = cmp.Options{
	cmpopts.EquateComparable(norma.Data{}, norma.Opt[bool]{}, norma.Opt[int]{}, norma.Opt[norma.Ore]{}),
	cmpopts.EquateEmpty(),
}

func lazio() *apprendistato.Disciplina { return apprendistato.Lazio() }
