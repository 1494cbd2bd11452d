package main

import (
	"bytes"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const pacchetto = "../../../cp2011"

// copia puts the sources into a folder, one of them changed.
func copia(t *testing.T, file string, cambia func(string) string) string {
	t.Helper()
	dir := t.TempDir()
	for _, s := range sorgenti {
		b, err := os.ReadFile(filepath.Join(pacchetto, "testdata", s.file))
		if err != nil {
			t.Fatal(err)
		}
		if s.file == file {
			b = []byte(cambia(string(b)))
		}
		if err := os.WriteFile(filepath.Join(dir, s.file), b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func tavole(t *testing.T, dir string) map[string]string {
	t.Helper()
	nomi, err := filepath.Glob(filepath.Join(dir, "*_tavola.go"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, nome := range nomi {
		b, err := os.ReadFile(nome)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(nome)] = string(b)
	}
	return out
}

// The tables of the package are what the sources give, byte by byte, each time.
func TestStesseTavole(t *testing.T) {
	want := tavole(t, pacchetto)
	if len(want) != 6 {
		t.Errorf("%d tables", len(want))
	}
	for range 2 {
		dir := t.TempDir()
		var errori bytes.Buffer
		if uscita := esegui([]string{filepath.Join(pacchetto, "testdata"), dir}, &errori); uscita != 0 || errori.Len() > 0 {
			t.Fatalf("%d, %s", uscita, &errori)
		}
		got := tavole(t, dir)
		if !slices.Equal(slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want))) {
			t.Errorf("%q, want %q", slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want)))
		}
		for nome := range want {
			if got[nome] != want[nome] {
				t.Errorf("%s is not what go generate writes", nome)
			}
		}
	}
}

// Sources that the tables cannot rest on are refused.
func TestSorgentiGuaste(t *testing.T) {
	sostituisci := func(da, a string) func(string) string {
		return func(s string) string {
			if !strings.Contains(s, da) {
				t.Errorf("%q is not in the source", da)
			}
			return strings.Replace(s, da, a, 1)
		}
	}
	for _, tt := range []struct {
		perche, file string
		cambia       func(string) string
	}{
		{"a code of two digits", fileCodici, sostituisci("5.2.2.4.0\t", "5.2.2.40\t")},
		{"a code of six parts", fileCodici, sostituisci("5.2.2.4.0\t", "5.2.2.4.0.1\t")},
		{"a letter", fileCodici, sostituisci("5.2.2.4.0\t", "5.2.2.4.O\t")},
		{"no title", fileCodici, sostituisci("5.2.2.4.0\tBaristi e professioni assimilate", "5.2.2.4.0")},
		{"a code twice", fileCodici, sostituisci("5.2.2.4.0\t", "5.2.2.4\t")},
		{"no parent", fileCodici, sostituisci("5.2.2.4\tBaristi e professioni assimilate\n", "")},
		{"a title too long", fileCodici, sostituisci("Camerieri di albergo", strings.Repeat("x", 256))},
		{"titles too long together", fileCodici, func(s string) string {
			for _, riga := range strings.SplitAfter(s, "\n")[700:800] {
				s = strings.Replace(s, riga, strings.TrimSuffix(riga, "\n")+" "+riga[:8]+strings.Repeat("x", 99)+"\n", 1)
			}
			return s
		}},
		{"a backquote", fileCodici, sostituisci("Camerieri di albergo", "Camerieri `di` albergo")},
		{"a unit without a group", fileIsco, sostituisci("5.2.2.4.0\t", "5.2.2.3.2\t")},
		{"the last unit without a group", fileIsco, sostituisci("9.3.1.1.0\t031\tArmed forces occupations, other ranks\n", "")},
		{"a category with a group", fileIsco, sostituisci("5.2.2.4.0\t", "5.2.2.4\t")},
		{"a group of two digits", fileIsco, sostituisci("5.2.2.4.0\t513", "5.2.2.4.0\t51")},
		{"a group for no code", fileIsco, sostituisci("5.2.2.4.0\t", "5.2.2.9.0\t")},
		{"a gap", fileVoci, sostituisci("5.2.2.4.0.2\t", "5.2.2.4.0.3\t")},
		{"a voce of a category", fileVoci, sostituisci("5.2.2.4.0.1\t", "5.2.2.4.1\t")},
		{"a voce of no unit", fileVoci, sostituisci("5.2.2.4.0.1\t", "5.2.2.9.0.1\t")},
		{"a voce without number", fileVoci, sostituisci("5.2.2.4.0.1\t", "x\t")},
		{"a voce without name", fileVoci, sostituisci("Aiuto barman", "Aiuto\tbarman")},
		{"the last unit without voci", fileVoci, func(s string) string { prima, _, _ := strings.Cut(s, "9.3.1.1.0.1\t"); return prima }},
		{"a group of the CP2021", file2021, sostituisci("5.2.2.4.0\n", "5.2.2.4\n")},
		{"a code of the CP2021 with a title", file2021, sostituisci("5.2.2.4.0\n", "5.2.2.4.0\tBaristi\n")},
		{"an everyday name of a category", fileUso, sostituisci("5.2.2.1.0\tChef", "5.2.2.1\tChef")},
		{"an everyday name of no unit", fileUso, sostituisci("5.2.2.1.0\tChef", "5.2.2.9.0\tChef")},
		{"an everyday name out of order", fileUso, sostituisci("9.3.1.1.0\tSoldato", "1.1.1.1.0\tSoldato")},
		{"an everyday name with a tab", fileUso, sostituisci("Chef", "Chef\t")},
		{"an everyday name that is a title", fileUso, sostituisci("5.3.1.1.0\tOSS", "5.4.8.2.0\tvigile urbano")},
		{"an everyday name that is a voce", fileUso, sostituisci("5.2.2.4.0\tBartender", "5.2.2.4.0\tbariste")},
		{"an everyday name twice", fileUso, sostituisci("9.3.1.1.0\tSoldato\n", "9.3.1.1.0\tSoldato\n9.3.1.1.0\tSoldato\n")},
		{"a code of the CP2021 twice", file2021, sostituisci("5.2.2.4.0\n", "5.2.2.4.0\n5.2.2.4.0\n")},
	} {
		dir, errori := t.TempDir(), bytes.Buffer{}
		if uscita := esegui([]string{copia(t, tt.file, tt.cambia), dir}, &errori); uscita != 1 || errori.Len() == 0 {
			t.Errorf("%s: %d, %s", tt.perche, uscita, &errori)
		}
		if n := len(tavole(t, dir)); n > 0 {
			t.Errorf("%s: %d tables are written all the same", tt.perche, n)
		}
	}
}

func TestUso(t *testing.T) {
	dir := t.TempDir()
	testdata := filepath.Join(pacchetto, "testdata")
	for _, tt := range []struct {
		argomenti []string
		uscita    int
	}{
		{nil, 2},
		{[]string{testdata}, 2},
		{[]string{testdata, dir, dir}, 2},
		{[]string{dir, dir}, 1}, // no sources
		{[]string{testdata, filepath.Join(dir, "manca")}, 1}, // no place for the tables
	} {
		var errori bytes.Buffer
		if uscita := esegui(tt.argomenti, &errori); uscita != tt.uscita || errori.Len() == 0 {
			t.Errorf("%q: %d, %s", tt.argomenti, uscita, &errori)
		}
	}
	if err := scrivi(testdata, filepath.Join(dir, "manca")); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}
