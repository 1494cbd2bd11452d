package norma_test

import (
	"slices"
	"testing"

	"norma"
)

// A copy of a judgement keeps its own findings, however many the original has.
func TestGiudizioCopies(t *testing.T) {
	for n := range 6 {
		var base norma.Giudizio
		for i := range n {
			base.Missing(norma.Puntatore("/lista").Indice(i), rifTermine)
		}
		a, b := base, base
		a.Missing("/a", rifTermine)
		b.Missing("/b", rifTermine)
		if a.Rilievi[n].Dove != "/a" || b.Rilievi[n].Dove != "/b" || len(base.Rilievi) != n {
			t.Errorf("%d findings: %v and %v", n, a.Rilievi, b.Rilievi)
		}
	}
}

// A row leaves out what says nothing and does not touch the rows that it is given.
func TestRigaLeavesItsRows(t *testing.T) {
	cosa := norma.Etichetta{Nome: "cosa"}
	righe := []norma.Spiegazione{norma.Riga(&cosa, "", ""), norma.Riga(&cosa, "a", ""), norma.Riga(&cosa, "b", "")}
	s := norma.Riga(&cosa, "", "", righe...)
	valori := func(righe []norma.Spiegazione) []string {
		var out []string
		for _, r := range righe {
			out = append(out, r.Valore)
		}
		return out
	}
	if got := valori(s.Perche); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("%q", got)
	}
	if got := valori(righe); !slices.Equal(got, []string{"", "a", "b"}) {
		t.Errorf("the rows given became %q", got)
	}
}

// An explanation without a name, or with a provision that is no provision, is still printed on its own lines.
func TestSpiegazioneStrana(t *testing.T) {
	s := norma.Spiegazione{Valore: "x", Rif: "a\nb", Perche: []norma.Spiegazione{{}}}
	if got := s.Text(norma.Italiano); got != ": x [a\\nb]\n  \n" {
		t.Errorf("%q", got)
	}
	if got := string(s.AppendJSON(nil)); got != `{"nome":"","valore":"x","rif":"a\nb","perche":[{"nome":""}]}` {
		t.Errorf("%s", got)
	}
	n := 0
	for range s.All() {
		n++
	}
	if n != 2 {
		t.Errorf("%d rows", n)
	}
}

// Roman numbers compare by value; an act may be followed by its own date, and by no other; annexes may have Roman numbers.
func TestRiferimentoRomaniEDate(t *testing.T) {
	numeri := []norma.Riferimento{"n. i)", "n. ii)", "n. iii)", "n. iv)", "n. v)", "n. vi)", "n. ix)", "n. x)", "n. xi)"}
	for i := range numeri {
		for j := range numeri {
			if got := numeri[i].Compare(numeri[j]); (got < 0) != (i < j) || (got == 0) != (i == j) {
				t.Errorf("%q and %q: %d", numeri[i], numeri[j], got)
			}
		}
	}
	for testo, want := range map[string]norma.Riferimento{
		"d.lgs. 81/2015 del 15 giugno 2015, art. 44": "d.lgs. 81/2015, art. 44",
		"d.lgs. 81/2015 del 16 giugno 2015, art. 44": "",
		"reg. reg. 29 marzo 2017, n. 7":              "reg. reg. Lazio 7/2017",
		"reg. reg. 1 gennaio 2017, n. 7":             "",
		"allegato III, art. 2":                       "all. III, art. 2",
		"allegato":                                   "",
	} {
		got, err := norma.ParseRiferimento(testo)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v", testo, got, err)
		}
	}
}
