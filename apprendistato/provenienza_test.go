package apprendistato_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
)

// Every figure that was not read in an official text stands in one list, by what it is and how it is known. Whoever reads the act takes
// the line out; none may come in.
func TestProvenienze(t *testing.T) {
	var trovate []string
	for _, d := range []*apprendistato.Disciplina{apprendistato.Lazio(), apprendistato.Nazionale()} {
		b, err := json.Marshal(d.Tabella())
		if err != nil {
			t.Fatal(err)
		}
		var doc any
		if err := json.Unmarshal(b, &doc); err != nil {
			t.Fatal(err)
		}
		trovate = nonUfficiali(trovate, d.Nome(), doc)
	}
	slices.Sort(trovate)
	const file = "testdata/non-ufficiali.txt"
	if *aggiornaRicevute {
		if err := os.WriteFile(file, []byte(strings.Join(trovate, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	elenco, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	ammesse := strings.Split(strings.TrimSpace(string(elenco)), "\n")
	for _, s := range trovate {
		if !slices.Contains(ammesse, s) {
			t.Errorf("%s lacks %q: was it read in the act?", file, s)
		}
	}
	for _, s := range ammesse {
		if !slices.Contains(trovate, s) {
			t.Errorf("%s still has %q: take it out", file, s)
		}
	}
	const oggi = 72 // lines, when this was last looked at: fewer is better
	if len(ammesse) > oggi {
		t.Errorf("%d figures, were %d", len(ammesse), oggi)
	}
}

// nonUfficiali are the figures with a provenance, as lines: discipline, place (rows of a list by their path or their own place),
// provision, provenance.
func nonUfficiali(righe []string, dove string, v any) []string {
	switch v := v.(type) {
	case []any:
		for i, e := range v {
			nome := strconv.Itoa(i)
			if m, ok := e.(map[string]any); ok {
				for _, chiave := range []string{"percorso", "da"} {
					if s, ok := m[chiave].(string); ok {
						nome = s
					} else if f, ok := m[chiave].(map[string]any); ok && f["codice"] != nil {
						nome = fmt.Sprint(f["codice"])
						if f["indirizzo"] != nil {
							nome += " " + fmt.Sprint(f["indirizzo"])
						}
					}
				}
			}
			righe = nonUfficiali(righe, dove+"/"+nome, e)
		}
	case map[string]any:
		if v["fonte"] != nil {
			righe = append(righe, fmt.Sprintf("%s: %v, %v", dove, v["rif"], v["fonte"]))
		}
		for k, e := range v {
			righe = nonUfficiali(righe, dove+"/"+k, e)
		}
	}
	return righe
}

// A rule that has decided and shows a figure that was not read in an official text says so of itself, and so does the whole evaluation.
func TestProvenienzaArriva(t *testing.T) {
	s := sorteggia(5)
	viste := 0
	for range 200 {
		c := s.contratto()
		for _, d := range []*apprendistato.Disciplina{apprendistato.Lazio(), apprendistato.Nazionale()} {
			v := d.Evaluate(&c)
			for regola := range apprendistato.Regole() {
				g, spiega := regola.Evaluate(d, &c)
				if g.Fonte > v.Fonte {
					t.Errorf("%s: %s is %v, the evaluation %v", d.Nome(), regola.Nome, g.Fonte, v.Fonte)
				}
				for dove, q := range apprendistato.NonUfficiali(spiega) {
					viste++
					if g.Fonte == norma.Ufficiale && (g.Esito == norma.Rispettato || g.Esito == norma.Violato) {
						t.Errorf("%s: %s has decided with %s [%s], and does not say how it is known", d.Nome(), regola.Nome, dove, q.Rif)
					}
				}
			}
		}
	}
	if viste < 20 {
		t.Errorf("only %d", viste)
	}
}
