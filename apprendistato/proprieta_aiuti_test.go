package apprendistato_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
)

// esempio is a sample contract as a document that a property may vary.
type esempio struct {
	nome string
	c    apprendistato.Contratto
	doc  map[string]any
}

// esempi are all the sample contracts that are sound documents: one for each finding, and those without any.
func esempi(tb testing.TB) []esempio {
	tb.Helper()
	nomi, err := filepath.Glob(filepath.Join("..", "examples", "contratto", "esempi", "*.json"))
	if err != nil {
		tb.Fatal(err)
	}
	out := make([]esempio, 0, len(nomi))
	for _, nome := range nomi {
		b, err := os.ReadFile(nome)
		if err != nil {
			tb.Fatal(err)
		}
		if c, rilievi, err := apprendistato.ParseContratto(b); err == nil && len(rilievi) == 0 {
			out = append(out, esempio{strings.TrimSuffix(filepath.Base(nome), ".json"), c, comeDocumento(tb, &c)})
		}
	}
	if len(out) < 150 {
		tb.Fatalf("only %d samples", len(out))
	}
	return out
}

// comeDocumento is a contract as encoding/json has it.
func comeDocumento(tb testing.TB, c *apprendistato.Contratto) (doc map[string]any) {
	tb.Helper()
	b, err := c.MarshalJSON()
	if err == nil {
		err = json.Unmarshal(b, &doc)
	}
	if err != nil {
		tb.Fatal(err)
	}
	return doc
}

// letto is the contract of a document; false where norma refuses it.
func letto(tb testing.TB, doc map[string]any) (apprendistato.Contratto, bool) {
	tb.Helper()
	b, err := json.Marshal(doc)
	if err != nil {
		tb.Fatal(err)
	}
	c, rilievi, err := apprendistato.ParseContratto(b)
	if err != nil {
		tb.Fatal(err)
	}
	return c, len(rilievi) == 0
}

// regola is what a rule says of a contract.
type regola struct {
	nome string
	g    *norma.Giudizio
}

// regole are the judgements of an evaluation, rule by rule, and the whole.
func regole(v *apprendistato.Valutazione) []regola {
	w := reflect.ValueOf(v).Elem()
	out := make([]regola, 0, w.NumField())
	for i := range w.NumField() {
		nome, f := w.Type().Field(i).Name, w.Field(i)
		if g, ok := f.Addr().Interface().(*norma.Giudizio); ok {
			out = append(out, regola{"Valutazione", g})
			continue
		}
		out = append(out, regola{nome, f.FieldByName("Giudizio").Addr().Interface().(*norma.Giudizio)})
	}
	return out
}

// generale is a place with "-" for the numbers of elements.
func generale(p norma.Puntatore) string {
	parti := strings.Split(string(p), "/")
	for i, s := range parti {
		if _, err := strconv.Atoi(s); err == nil {
			parti[i] = "-"
		}
	}
	return strings.Join(parti, "/")
}

// dentro calls f with every object of a document that may hold the last member of a place, as "-" goes through the elements that there
// are; a missing object is put there and taken away again where f does not put anything into it.
func dentro(doc map[string]any, passi []string, qui norma.Puntatore, f func(qui norma.Puntatore, in map[string]any)) {
	if len(passi) == 1 {
		f(qui.Campo(passi[0]), doc)
		return
	}
	if passi[1] == "-" {
		elementi, _ := doc[passi[0]].([]any)
		for i, e := range elementi {
			if sotto, ok := e.(map[string]any); ok {
				dentro(sotto, passi[2:], qui.Campo(passi[0]).Indice(i), f)
			}
		}
		return
	}
	sotto, c := doc[passi[0]].(map[string]any)
	if !c {
		sotto = map[string]any{}
		doc[passi[0]] = sotto
	}
	dentro(sotto, passi[1:], qui.Campo(passi[0]), f)
	if !c {
		delete(doc, passi[0])
	}
}

// ammessi are some lawful values of a member, the limits of its domain among them; of a word all of them, but for the long lists.
func ammessi(k *norma.Campo) (out []any) {
	switch k.Tipo {
	case "si-no":
		return []any{false, true}
	case "data":
		return []any{"2004-01-01", "2026-03-01", "2026-08-31", "2028-12-31", "2031-07-01"}
	case "intero":
		for _, n := range []int{k.Minimo, 1, 2, 4, 6, 36, 60, 2025, k.Massimo} {
			if k.Minimo <= n && n <= k.Massimo && !slices.Contains(out, any(n)) {
				out = append(out, n)
			}
		}
		return out
	case "ore":
		return []any{0, 4, 40, 300, 500, 990, 1800}
	case "testo":
		return []any{"art. 12"}
	}
	passo := 1 + len(k.Parole)/6
	for i := 0; i < len(k.Parole); i += passo {
		if k.Tipo == "parole" {
			out = append(out, []any{k.Parole[i]})
		} else {
			out = append(out, k.Parole[i])
		}
	}
	return out
}
