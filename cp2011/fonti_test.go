package cp2011_test

import (
	"iter"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"norma/cp2011"
)

// fonte are the lines of a source, cut at their tabs.
func fonte(tb testing.TB, file string, campi int) [][]string {
	tb.Helper()
	b, err := os.ReadFile("testdata/" + file)
	if err != nil {
		tb.Fatal(err)
	}
	var righe [][]string
	for linea := range strings.Lines(string(b)) {
		r := strings.Split(strings.TrimSuffix(linea, "\n"), "\t")
		if len(r) != campi {
			tb.Fatalf("%s: %q", file, linea)
		}
		righe = append(righe, r)
	}
	return righe
}

func codici(tb testing.TB) [][]string { tb.Helper(); return fonte(tb, "cp2011.tsv", 2) }

func voci(tb testing.TB) [][]string { tb.Helper(); return fonte(tb, "cp2011_voci.tsv", 2) }

func nomiUso(tb testing.TB) [][]string { tb.Helper(); return fonte(tb, "nomi_uso.tsv", 2) }

// testi are codes as texts.
func testi(cs iter.Seq[cp2011.Codice]) []string {
	var out []string
	for c := range cs {
		out = append(out, c.String())
	}
	return out
}

// soloTesti are the texts of the lines for which a condition holds.
func soloTesti(righe [][]string, condizione func(string) bool) []string {
	var out []string
	for _, r := range righe {
		if condizione(r[0]) {
			out = append(out, r[0])
		}
	}
	return out
}

// livello is how many digits a text has.
func livello(s string) int { return 1 + strings.Count(s, ".") }

// sopra reports whether a code stands above another.
func sopra(s, q string) bool { return strings.HasPrefix(q, s+".") }

// The classification is its source, row by row, in its order.
func TestCodici(t *testing.T) {
	righe := codici(t)
	i := 0
	for c := range cp2011.All() {
		if c.String() != righe[i][0] || c.Title() != righe[i][1] || int(c.Level()) != livello(righe[i][0]) || c.IsZero() {
			t.Errorf("row %d: %s %q, level %d, want %q", i+1, c, c.Title(), c.Level(), righe[i])
		}
		if d, err := cp2011.Parse(righe[i][0]); d != c || err != nil {
			t.Errorf("%s is read as %s, %v", righe[i][0], d, err)
		}
		i++
	}
	if i != len(righe) || i != 1486 {
		t.Errorf("%d codes of %d", i, len(righe))
	}
}

// The levels have as many codes as Istat says.
func TestLivelli(t *testing.T) {
	for l, n := range map[cp2011.Livello]int{0: 0, 1: 9, 2: 37, 3: 129, 4: 511, 5: 800, 6: 0} {
		want := soloTesti(codici(t), func(s string) bool { return livello(s) == int(l) })
		if got := testi(cp2011.AllAt(l)); !slices.Equal(got, want) || len(got) != n {
			t.Errorf("level %d: %d codes, want %d", l, len(got), n)
		}
	}
}

// What stands above and under each code, against the prefixes of the texts.
func TestParenti(t *testing.T) {
	righe := codici(t)
	tutti := slices.Collect(cp2011.All())
	for _, c := range tutti {
		s := c.String()
		padre, _, _ := cutLast(s)
		if got := c.Parent().String(); got != padre {
			t.Errorf("%s: parent %s", s, got)
		}
		sotto := soloTesti(righe, func(q string) bool { return sopra(s, q) })
		if got := testi(c.Descendants()); !slices.Equal(got, sotto) {
			t.Errorf("%s: descendants %q, want %q", s, got, sotto)
		}
		figli := soloTesti(righe, func(q string) bool { return sopra(s, q) && livello(q) == livello(s)+1 })
		if got := testi(c.Children()); !slices.Equal(got, figli) || len(figli) == 0 != (c.Level() == cp2011.Unita) {
			t.Errorf("%s: children %q, want %q", s, got, figli)
		}
		antenati := soloTesti(righe, func(q string) bool { return sopra(q, s) })
		via := append(slices.Clone(antenati), s)
		slices.Reverse(antenati)
		if got := testi(c.Ancestors()); !slices.Equal(got, antenati) || len(got) != livello(s)-1 {
			t.Errorf("%s: ancestors %q, want %q", s, got, antenati)
		}
		i := 0
		for d, titolo := range c.Path() {
			if i >= len(via) || d.String() != via[i] || titolo != d.Title() || c.At(cp2011.Livello(i+1)) != d {
				t.Errorf("%s: step %d is %s %q", s, i, d, titolo)
			}
			i++
		}
		if i != len(via) || !c.At(0).IsZero() || !c.At(c.Level()+1).IsZero() {
			t.Errorf("%s: %d steps, at its children's level %s", s, i, c.At(c.Level()+1))
		}
	}
	for i, c := range tutti {
		for j, d := range tutti {
			want := i == j || sopra(righe[i][0], righe[j][0])
			if got := c.Contains(d); got != want {
				t.Fatalf("%s contains %s: %t", c, d, got)
			}
			if got := c.Compare(d); got < 0 != (i < j) || got > 0 != (i > j) {
				t.Fatalf("%s and %s: %d", c, d, got)
			}
		}
	}
}

// cutLast parts a code from its last digit.
func cutLast(s string) (prima, ultima string, ok bool) {
	i := strings.LastIndexByte(s, '.')
	if i < 0 {
		return "", s, false
	}
	return s[:i], s[i+1:], true
}

// The voci are their source, row by row; each is found by its six parts, by unit and number, and under every code above it.
func TestVoci(t *testing.T) {
	righe := voci(t)
	tutte := slices.Collect(cp2011.AllVoci())
	if len(tutte) != len(righe) || len(tutte) != 6717 {
		t.Fatalf("%d voci of %d", len(tutte), len(righe))
	}
	for i, v := range tutte {
		unita, ultimo, _ := cutLast(righe[i][0])
		numero, _ := strconv.Atoi(ultimo)
		if v.String() != righe[i][0] || v.Name() != righe[i][1] || v.Unit().String() != unita || v.Number() != numero || v.IsZero() {
			t.Errorf("row %d: %s %q, want %q", i+1, v, v.Name(), righe[i])
		}
		if w, err := cp2011.ParseVoce(righe[i][0]); w != v || err != nil {
			t.Errorf("%s is read as %s, %v", righe[i][0], w, err)
		}
		if w, ok := cp2011.MustParse(unita).Voce(numero); w != v || !ok {
			t.Errorf("number %d of %s: %s", numero, unita, w)
		}
		if c, w, err := cp2011.ParseLenient(righe[i][0] + " - " + righe[i][1]); c != v.Unit() || w != v || err != nil {
			t.Errorf("%s with its name is read as %s, %s, %v", righe[i][0], c, w, err)
		}
		if uguale := v; v.Compare(uguale) != 0 || i > 0 && (v.Compare(tutte[i-1]) != 1 || tutte[i-1].Compare(v) != -1) {
			t.Errorf("%s is not in its place", v)
		}
	}
	for c := range cp2011.All() {
		want := soloTesti(righe, func(q string) bool { return sopra(c.String(), q) })
		var got []string
		for v := range c.Voci() {
			got = append(got, v.String())
		}
		if !slices.Equal(got, want) || len(got) == 0 {
			t.Errorf("%s: %d voci, want %d", c, len(got), len(want))
		}
		if _, ok := c.Voce(0); ok {
			t.Errorf("%s has a voce 0", c)
		}
		if v, ok := c.Voce(len(want)); ok != (c.Level() == cp2011.Unita) || ok && v.String() != want[len(want)-1] {
			t.Errorf("voce %d of %s: %s", len(want), c, v)
		}
		if v, ok := c.Voce(len(want) + 1); ok || !v.IsZero() {
			t.Errorf("voce %d of %s: %s", len(want)+1, c, v)
		}
		if _, ok := c.Voce(-1); ok {
			t.Errorf("%s has a voce -1", c)
		}
	}
}

// Every unit has its group of ISCO-08, every group its units, and nothing else has either.
func TestIsco(t *testing.T) {
	righe := fonte(t, "cp2011_isco08.tsv", 3)
	unita := map[string][]string{}
	for _, r := range righe {
		g := cp2011.MustParse(r[0]).Isco()
		if g.String() != r[1] || g.Title() != r[2] || g.IsZero() {
			t.Errorf("%s: %s %q, want %q", r[0], g, g.Title(), r)
		}
		if q, err := cp2011.ParseIsco(r[1]); q != g || err != nil {
			t.Errorf("%s is read as %s, %v", r[1], q, err)
		}
		unita[r[1]] = append(unita[r[1]], r[0])
	}
	if len(righe) != 800 || len(unita) != 122 {
		t.Errorf("%d units, %d groups", len(righe), len(unita))
	}
	prima, n := "", 0
	for g := range cp2011.AllIsco() {
		if got := testi(g.Units()); !slices.Equal(got, unita[g.String()]) {
			t.Errorf("%s: %q, want %q", g, got, unita[g.String()])
		}
		if g.String() <= prima {
			t.Errorf("%s comes after %s", g, prima)
		}
		prima = g.String()
		n++
	}
	if n != len(unita) {
		t.Errorf("%d groups", n)
	}
	for c := range cp2011.All() {
		if c.Isco().IsZero() != (c.Level() < cp2011.Unita) {
			t.Errorf("%s: %s", c, c.Isco())
		}
	}
	for _, s := range []string{"", "1", "11", "1111", "999", "000", "51 ", "51a", " 512"} {
		if g, err := cp2011.ParseIsco(s); err == nil || !g.IsZero() {
			t.Errorf("%q is read as %s", s, g)
		}
	}
}

// Each code against the list of the units of the CP2021: what is above the units is there when one of those is.
func TestCP2021(t *testing.T) {
	nuovi := fonte(t, "cp2021_codici.txt", 1)
	if len(nuovi) != 813 {
		t.Errorf("%d units", len(nuovi))
	}
	riusati := []string{
		"1.1.2.3.1", "1.1.2.3.2", "1.1.2.4.1", "1.1.2.4.2", "1.1.2.4.3", "2.1.1.4.1", "2.1.1.4.2", "2.1.1.4.3",
	}
	conta := map[cp2011.Seguito]int{}
	for c := range cp2011.All() {
		s := c.String()
		want := cp2011.Soppresso
		if slices.ContainsFunc(nuovi, func(r []string) bool { return r[0] == s || sopra(s, r[0]) }) {
			want = cp2011.Conservato
		}
		if slices.Contains(riusati, s) {
			want = cp2011.Riusato
		}
		if got := c.CP2021(); got != want {
			t.Errorf("%s: %d, want %d", s, got, want)
		}
		if c.Level() == cp2011.Unita {
			conta[c.CP2021()]++
		}
	}
	// Of the 800 units 743 have their code in the list, 8 of them with another meaning.
	if conta[cp2011.Conservato] != 735 || conta[cp2011.Riusato] != 8 || conta[cp2011.Soppresso] != 57 {
		t.Errorf("%v", conta)
	}
	if got := (cp2011.Codice{}).CP2021(); got != 0 {
		t.Errorf("an absent code: %d", got)
	}
}

// An iteration stops when asked.
func TestStops(t *testing.T) {
	c := cp2011.MustParse("5.2")
	for nome, cs := range map[string]iter.Seq[cp2011.Codice]{
		"All": cp2011.All(), "AllAt": cp2011.AllAt(cp2011.Unita), "Descendants": c.Descendants(), "Children": c.Children(),
		"Ancestors": cp2011.MustParse("5.2.2.3.2").Ancestors(), "Units": cp2011.MustParse("5.2.2.3.2").Isco().Units(),
	} {
		n := 0
		for range cs {
			if n++; n == 2 {
				break
			}
		}
		if n != 2 {
			t.Errorf("%s: %d", nome, n)
		}
	}
	n := 0
	for range cp2011.AllVoci() {
		n++
		break
	}
	for range c.Voci() {
		n++
		break
	}
	for range cp2011.AllIsco() {
		n++
		break
	}
	for range c.Path() {
		n++
		break
	}
	if n != 4 {
		t.Error(n)
	}
}
