package norma_test

import (
	"strconv"
	"testing"

	"norma"
)

// TestSpiegazionePosti: rows of the same key are numbered alike whether few or many, and one that is alone is not.
func TestSpiegazionePosti(t *testing.T) {
	a, b, sola := norma.Etichetta{Nome: "a"}, norma.Etichetta{Nome: "b"}, norma.Etichetta{Nome: "sola"}
	for _, n := range []int{2, 15, 16, 17, 40, 5000} {
		righe := []norma.Spiegazione{norma.Riga(&sola, "x", "")}
		want := []string{"", "sola"}
		for i := range n {
			righe = append(righe, norma.Riga(&a, "x", ""), norma.Riga(&b, "x", ""))
			want = append(want, "a["+strconv.Itoa(i+1)+"]", "b["+strconv.Itoa(i+1)+"]")
		}
		var got []string
		for dove := range norma.Riga(&sola, "", "", righe...).All() {
			got = append(got, dove)
		}
		if len(got) != len(want) {
			t.Fatalf("%d rows, want %d", len(got), len(want))
		}
		for i := range want {
			if got[i] != want[i] {
				t.Fatalf("%d of each: %q, want %q", n, got[i], want[i])
			}
		}
	}
}
