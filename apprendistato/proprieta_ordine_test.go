package apprendistato_test

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
)

// senzaOrdine are the lists of a contract whose order says nothing, the first four of Capo II only.
var senzaOrdine = []norma.Puntatore{
	"/crediti", "/crediti/-/aree", "/offerta/aree", "/precedenti", "/ingresso", "/anni", "/insegnamenti", "/protocollo/percorsi", "/sospensioni", "/proroghe",
}

// TestOrdineDelleListe: the elements of a list in another order change neither figures nor verdicts nor findings, but for the place of
// these. Which of several credits is the one beyond the hours that were left, and how many hours it takes, follows the order in which they are
// claimed (reading credito-eccedente); all of them together take the same.
func TestOrdineDelleListe(t *testing.T) {
	d, r := apprendistato.Lazio(), rand.New(rand.NewPCG(2026, 25))
	tutti := esempi(t)
	elementi := map[norma.Puntatore][]any{}
	for _, e := range tutti {
		for _, l := range senzaOrdine {
			dentro(e.doc, strings.Split(string(l), "/")[1:], "", func(qui norma.Puntatore, in map[string]any) {
				_, nome := qui.Padre()
				lista, _ := in[nome].([]any)
				elementi[l] = append(elementi[l], lista...)
			})
		}
	}
	for _, a := range [][2]string{{"2027-06-01", "2027-07-15"}, {"2027-07-16", "2027-07-20"}, {"2027-09-01", "2027-09-20"}, {"2028-01-01", "2028-02-10"}} {
		elementi["/sospensioni"] = append(elementi["/sospensioni"], map[string]any{"dal": a[0], "al": a[1]})
	}
	provate := map[norma.Puntatore]int{}
	for _, e := range tutti {
		for i, l := range senzaOrdine {
			if soloCapoII := i < 4; soloCapoII != (e.c.Percorso.Capo() == 2) && l != "/sospensioni" { // not read
				continue
			}
			dentro(e.doc, strings.Split(string(l), "/")[1:], "", func(qui norma.Puntatore, in map[string]any) {
				_, nome := qui.Padre()
				era, detta := in[nome]
				lista, _ := era.([]any)
				for range 3 {
					nuova := slices.Clone(lista)
					for len(nuova) < 2 || len(nuova) < 5 && r.IntN(3) > 0 {
						nuova = append(nuova, elementi[l][r.IntN(len(elementi[l]))])
					}
					if _, parola := nuova[0].(string); parola {
						slices.SortFunc(nuova, func(a, b any) int { return strings.Compare(a.(string), b.(string)) })
						nuova = slices.Compact(nuova)
					}
					switch l {
					case "/sospensioni":
						nuova = disgiunte(nuova)
					case "/proroghe":
						nuova = successive(nuova)
					}
					in[nome] = nuova
					c, ok := letto(t, e.doc)
					if !ok {
						t.Fatal(e.nome, nuova)
					}
					v := d.Evaluate(&c)
					prima := insieme(&v)
					for range 2 {
						altra := slices.Clone(nuova)
						r.Shuffle(len(altra), func(i, j int) { altra[i], altra[j] = altra[j], altra[i] })
						in[nome] = altra
						k, _ := letto(t, e.doc)
						w := d.Evaluate(&k)
						if len(nuova) > 1 {
							provate[l]++
						}
						if dopo := insieme(&w); !slices.Equal(prima, dopo) || v.Letture != w.Letture || v.Fonte != w.Fonte {
							t.Fatalf("%s: %s in another order\n%v\n%v\n%s", e.nome, qui, nuova, altra, diversita(prima, dopo))
						}
					}
				}
				if in[nome] = era; !detta {
					delete(in, nome)
				}
			})
		}
	}
	for _, l := range senzaOrdine {
		if provate[l] < 50 {
			t.Errorf("%s: %d orders", l, provate[l])
		}
	}
}

var (
	numerati = regexp.MustCompile(`\[\d+\]`)
	elemento = regexp.MustCompile(`/\d+(/|$)`)
)

// insieme are the verdicts, figures and findings of an evaluation, in no order, places without the numbers of elements.
func insieme(v *apprendistato.Valutazione) []string {
	var out []string
	for dove, riga := range v.Spiegazione().All() {
		if strings.Contains(dove, "rilievi.") || strings.HasSuffix(numerati.ReplaceAllString(dove, ""), "crediti.credito.ore") {
			continue
		}
		if strings.HasSuffix(dove, ".motivo") && riga.Valore == "crediti/eccedente" {
			continue
		}
		out = append(out, numerati.ReplaceAllString(dove, "")+" = "+elemento.ReplaceAllString(riga.Valore, "/-$1")+" "+string(riga.Rif))
	}
	for _, r := range v.Rilievi {
		if r.Codice() == "crediti/eccedente" {
			continue
		}
		out = append(out, r.Codice()+" "+generale(r.Dove)+" "+r.Trovato+" "+r.Ammesso+" "+string(r.Rif))
	}
	if v.Has("crediti/eccedente") {
		out = append(out, "crediti/eccedente")
	}
	slices.Sort(out)
	return out
}

// disgiunte are absences of which no two share a day: those that do contradict each other.
func disgiunte(assenze []any) (out []any) {
	giorno := func(a any, campo string) string {
		s, _ := a.(map[string]any)[campo].(string)
		return s
	}
	for _, a := range assenze {
		if !slices.ContainsFunc(out, func(b any) bool {
			return giorno(a, "dal") <= giorno(b, "al") && giorno(b, "dal") <= giorno(a, "al")
		}) {
			out = append(out, a)
		}
	}
	return out
}

// successive are extensions of which each begins on its own day, that there is in the calendar: the order of others is not known.
func successive(proroghe []any) (out []any) {
	visti := map[string]bool{}
	for _, p := range proroghe {
		inizio, _ := p.(map[string]any)["inizio"].(string)
		if _, err := norma.ParseData(inizio); err == nil && !visti[inizio] {
			visti[inizio] = true
			out = append(out, p)
		}
	}
	return out
}
