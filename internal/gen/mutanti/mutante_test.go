package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const prima = `package p

import "strings"

const giorni = 30

var (
	a = "art. 4, c. 1"
	b = "art. 5, c. 2"
)

func sotto(n int) bool { return n < 0 && !strings.Contains(a, b) }
`

// Each change by itself, in the order of the file; the exchanges of citations after them.
func TestMutanti(t *testing.T) {
	file := filepath.Join(t.TempDir(), "p.go")
	if err := os.WriteFile(file, []byte(prima), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, q := range []struct {
		operatori bool
		vuoi      []string
	}{
		{false, []string{"30 -> 31", "30 -> 29", "0 -> 1", `"art. 4, c. 1" <-> "art. 5, c. 2"`}},
		{true, []string{"30 -> 31", "30 -> 29", "&& -> ||", "< -> <=", "< -> >=", "0 -> 1", "! -> ", `"art. 4, c. 1" <-> "art. 5, c. 2"`}},
	} {
		ms, err := mutanti(file, q.operatori)
		if err != nil {
			t.Fatal(err)
		}
		var fatti []string
		for _, m := range ms {
			fatti = append(fatti, m.cosa)
			if string(m.testo) == prima {
				t.Errorf("%s changed nothing", m.cosa)
			}
		}
		if d := cmp.Diff(q.vuoi, fatti); d != "" {
			t.Error(d)
		}
	}
}

// The place is that of what changed, and the rest of the file stays.
func TestMutanteAlSuoPosto(t *testing.T) {
	file := filepath.Join(t.TempDir(), "p.go")
	if err := os.WriteFile(file, []byte("package p\n\nconst giorni = 30\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	ms, err := mutanti(file, false)
	if err != nil || len(ms) != 2 {
		t.Fatal(ms, err)
	}
	if m := ms[1]; string(m.testo) != "package p\n\nconst giorni = 29\n" || m.riga != 3 || m.colonna != 16 {
		t.Errorf("%d:%d %s", m.riga, m.colonna, m.testo)
	}
}

// One in three of seven: the first, the fourth, the seventh.
func TestCampione(t *testing.T) {
	var presi []int
	for _, m := range campione([]mutante{{riga: 1}, {riga: 2}, {riga: 3}, {riga: 4}, {riga: 5}, {riga: 6}, {riga: 7}}, 3) {
		presi = append(presi, m.riga)
	}
	if d := cmp.Diff([]int{1, 4, 7}, presi); d != "" {
		t.Error(d)
	}
}
