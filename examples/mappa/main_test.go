package main

import (
	"encoding/json"
	"errors"
	"flag"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/examples/casi/catalogo"
	"norma/internal/mappa"
)

var aggiorna = flag.Bool("aggiorna", false, "write the golden files anew")

// lancia runs the program.
func lancia(argomenti ...string) (uscita int, out, errori string) {
	var o, e strings.Builder
	uscita = esegui(argomenti, &o, &e)
	return uscita, o.String(), e.String()
}

const piccolo = "testdata/pacco"

func TestStampe(t *testing.T) {
	for file, argomenti := range map[string]string{
		"articolo.md": "-casi " + piccolo + " art. 5",
		"comma.json":  "-json -casi " + piccolo + " art. 5, comma 5",
		"legge.md":    "-lingua en -casi " + piccolo + " legge 145/2018",
	} {
		uscita, out, errori := lancia(strings.Split(argomenti, " ")...)
		if uscita != stampata || errori != "" {
			t.Errorf("%s: %d, %s", argomenti, uscita, errori)
		}
		file = "testdata/" + file
		if *aggiorna {
			if err := os.WriteFile(file, []byte(out), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if d := cmp.Diff(string(want), out); err != nil || d != "" {
			t.Errorf("%s: %v %s", argomenti, err, d)
		}
	}
}

func TestUscite(t *testing.T) {
	for _, tt := range []struct {
		argomenti []string
		uscita    int
		errori    string
	}{
		{[]string{"-h"}, stampata, "mappa [-lingua"},
		{[]string{"-boh"}, insensato, "flag provided but not defined: -boh"},
		{[]string{"-lingua", "fr"}, insensato, "atteso it, en"},
		{[]string{"-casi", "", "articolo"}, insensato, "riferimento"},
		{[]string{"-casi", "nessuna"}, insensato, "no such file"},
		{[]string{"-casi", "", "art. 43"}, niente, "la mappa non ha nulla di «reg. reg. Lazio 7/2017, art. 43»"},
		{[]string{"-casi", "", "-lingua", "en", "d.lgs. 1/2001"}, niente, "the map has nothing of “d.lgs. 1/2001”"},
	} {
		uscita, out, errori := lancia(tt.argomenti...)
		if uscita != tt.uscita || out != "" || !strings.Contains(errori, tt.errori) {
			t.Errorf("%q: %d, %q, %q", tt.argomenti, uscita, out, errori)
		}
	}
	if uscita := esegui([]string{"-casi", "", "art. 5"}, guasta{}, guasta{}); uscita != insensato {
		t.Errorf("output that cannot be written: %d", uscita)
	}
}

type guasta struct{}

func (guasta) Write([]byte) (int, error) { return 0, errors.New("full") }

// The whole map has every row, every duty, every finding and every reading, and each table row as many cells as its head.
func TestTutta(t *testing.T) {
	uscita, out, errori := lancia("-casi", piccolo)
	if uscita != stampata || errori != "" {
		t.Fatal(uscita, errori)
	}
	celle, righe := 0, map[string]int{}
	for riga := range strings.Lines(out) {
		switch n := strings.Count(strings.ReplaceAll(riga, `\|`, ""), "|"); {
		case n == 0:
			celle = 0
		case celle == 0:
			celle = n
		case n != celle:
			t.Errorf("%d cells instead of %d: %s", n, celle, riga)
		}
		righe[strings.TrimSpace(riga)]++
	}
	for v := range mappa.Voci() {
		if !strings.Contains(out, "| "+corto(v.Rif)+" | "+string(v.Stato)+" | "+cella(v.Titolo)+" | "+cella(v.Come)+" | ") {
			t.Errorf("%s %q is not printed", v.Rif, v.Titolo)
		}
		if n := righe["- [ ] "+v.Titolo+" ("+string(v.Rif)+")"]; v.Stato == mappa.Adempimento && n != strings.Count(v.Come, ",")+1 {
			t.Errorf("%s is a duty of %s, printed %d times", v.Rif, v.Come, n)
		}
	}
	for _, k := range catalogo.Controlli() {
		if !strings.Contains(out, "| "+k.Codice+" | "+k.Gravita.String()+" | ") {
			t.Errorf("%s is not printed", k.Codice)
		}
	}
	for l := range norma.AllLetture() {
		if !strings.Contains(out, "| "+l.String()+" | ") {
			t.Errorf("%s is not printed", l)
		}
	}
	for _, want := range []string{
		"| apprendistato/durata-sotto-il-minimo | errore | ", " | reg. reg. Lazio 7/2017, art. 4, c. 1 | 1 |\n", " | durataFormazione | 1 |\n", " | - | 0 |\n",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not printed", want)
		}
	}
	if copertura := mappa.Cover(norma.RegLazio7).Messaggio(norma.Italiano); !strings.HasPrefix(out, "# Mappa della legge\n\n**reg. reg. Lazio 7/2017**: "+copertura) {
		t.Error("coverage does not come first")
	}
}

func TestJSON(t *testing.T) {
	_, out, _ := lancia("-json", "-lingua", "en", "-casi", piccolo)
	var f foglio
	if err := json.Unmarshal([]byte(out), &f); err != nil {
		t.Fatal(err)
	}
	voci := 0
	for _, p := range f.Parti {
		voci += len(p.Voci)
	}
	if c := mappa.Cover(""); voci != c.Totale() || f.Casi != 3 || len(f.Rilievi) != len(catalogo.Controlli()) {
		t.Errorf("%d rows, %d cases, %d findings", voci, f.Casi, len(f.Rilievi))
	}
	for _, r := range f.Letture {
		if q, err := norma.ParseLettura(r.Lettura); err != nil || r.Domanda != q.Domanda(norma.Inglese) {
			t.Errorf("%s: %q", r.Lettura, r.Domanda)
		}
	}
	if _, senza, _ := lancia("-casi", ""); strings.Contains(senza, "\nCasi: ") || !strings.Contains(out, `"casi": `+strconv.Itoa(3)) {
		t.Error("cases without a pack")
	}
}
