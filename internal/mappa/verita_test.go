package mappa_test

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/examples/casi/catalogo"
	"norma/examples/mappa/pacco"
	"norma/internal/mappa"
)

// soggetti are those who owe something.
var soggetti = []string{
	"Regione", "istituzione formativa", "università", "ITS", "ente di ricerca", "ente titolare", "datore di lavoro", "apprendista",
	"tutor formativo", "tutor aziendale", "soggetto ospitante",
}

// Every provision that the module's sources cite is in the map.
func TestCitazioniDelModulo(t *testing.T) {
	note := map[norma.Riferimento]bool{}
	for p := range mappa.Parti() {
		note[p.Rif] = true
		for v := range p.All() {
			note[v.Rif] = true
		}
	}
	citate := citazioni(t, diProgramma)
	if len(citate) < 300 {
		t.Fatalf("only %d citations found", len(citate))
	}
	for _, r := range slices.SortedFunc(maps.Keys(citate), norma.Riferimento.Compare) {
		if norma.Riferimento(r.Atto()) != r && !note[r] {
			t.Errorf("%s is cited by %s and is not in the map", r, citate[r][0])
		}
	}
}

// A rule of the map comes out of what it names when the pack is run, and a case is about it. Of what no table can be about, the
// tests of its package expect the provision.
func TestRegoleEsercitate(t *testing.T) {
	casi, err := pacco.Read(os.DirFS(radice + "/examples/casi/testdata"))
	if err != nil {
		t.Fatal(err)
	}
	var nomi []string
	for _, a := range catalogo.Argomenti() {
		nomi = append(nomi, a.Nome)
	}
	esportati, prove := esportati(t), citazioni(t, diProva)
	for v := range mappa.Voci() {
		if v.Stato != mappa.Regola {
			continue
		}
		dentro := func(r norma.Riferimento) bool { return mappa.Contiene(v.Rif, r) }
		esercitata := slices.ContainsFunc(casi, func(c pacco.Caso) bool {
			return slices.ContainsFunc(c.Cita, dentro) && slices.ContainsFunc(c.Rende, dentro)
		})
		for nome := range strings.SplitSeq(v.Come, ", ") {
			switch pacchetto, _, inGo := strings.Cut(nome, "."); {
			case inGo:
				esercitata = esercitata || slices.ContainsFunc(prove[v.Rif], func(file string) bool { return strings.Contains(file, "/"+pacchetto+"/") })
				if !esportati[nome] {
					t.Errorf("%s: %s does not exist", v.Rif, nome)
				}
			case !slices.Contains(nomi, nome):
				t.Errorf("%s: no rule is called %q", v.Rif, nome)
			case !slices.ContainsFunc(casi, func(c pacco.Caso) bool { return c.Regola == nome && slices.ContainsFunc(c.Rende, dentro) }):
				t.Errorf("%s: does not come out of %s", v.Rif, nome)
			}
		}
		if !esercitata {
			t.Errorf("%s: no case is about it", v.Rif)
		}
	}
}

// What a figure of the map names exists; a duty is somebody's.
func TestDatiEAdempimenti(t *testing.T) {
	nomi := esportati(t)
	for v := range mappa.Voci() {
		for parte := range strings.SplitSeq(v.Come, ", ") {
			switch v.Stato {
			case mappa.Dato:
				nome, _, _ := strings.Cut(parte, ":")
				if pacchetto, resto, ok := strings.Cut(nome, "."); ok && !strings.Contains(nome, " ") && resto != "" && slices.Contains(pacchetti, pacchetto) && !nomi[nome] {
					t.Errorf("%s: %s does not exist", v.Rif, nome)
				}
			case mappa.Adempimento:
				if !slices.Contains(soggetti, parte) {
					t.Errorf("%s: %q owes nothing else", v.Rif, parte)
				}
			case mappa.Regola, mappa.Fuori:
			}
		}
	}
}
