package documento_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/internal/documento"
)

func TestFoglie(t *testing.T) {
	type f = documento.Foglia
	for _, c := range []struct {
		testo  string
		foglie []f
	}{
		{`{}`, []f{{"", "{}", 0}}},
		{`[]`, []f{{"", "", 0}}},
		{`7`, []f{{"", "7", 0}}},
		{` "a"`, []f{{"", "a", 1}}},
		{`{"a":1,"b":true,"c":null,"d":"\u0065t\u00e0","e":{}}`, []f{{"a", "1", 5}, {"b", "true", 11}, {"c", "", 20}, {"d", "età", 29}, {"e", "{}", 49}}},
		{`{"a":{"b":{"c":1.50}}}`, []f{{"a.b.c", "1.50", 15}}},
		{`{"a":[1,"x",null,false]}`, []f{{"a", "1|x|false", 5}}},
		{`{"a":[null]}`, []f{{"a", "", 5}}},
		{`{"a":[{"b":1},{},{"b":2,"c":[]}]}`, []f{{"a[1].b", "1", 11}, {"a[2]", "{}", 14}, {"a[3].b", "2", 22}, {"a[3].c", "", 28}}},
		{`{"a":[[1,2],[3]]}`, []f{{"a[1]", "1|2", 6}, {"a[2]", "3", 12}}},
		{`{"a":[1,{"b":2},3]}`, []f{{"a", "1|3", 5}, {"a[2].b", "2", 13}}},
		{`{"` + strings.Repeat("x", 200) + `":1}`, []f{{strings.Repeat("x", 200), "1", 204}}},
		{`{"a.b":1,"a":{"c":2}}`, []f{{"a.b", "1", 7}, {"a.c", "2", 18}}},
	} {
		foglie, err := documento.Foglie([]byte(c.testo))
		if d := cmp.Diff(c.foglie, foglie); err != nil || d != "" {
			t.Errorf("%s: %v\n%s", c.testo, err, d)
		}
	}
	for _, c := range []struct {
		testo     string
		posizione int
	}{
		{``, 0},
		{`{"a":}`, 5},
		{`{} {}`, 3},
		{"{\"a\":\"\xff\"}", 6},
		{`{"a":1,"b":{"x":1,"x":2}}`, 19},
		{`{"a":[{"x":1,"\u0078":2}]}`, 14},
		{strings.Repeat("[", 33) + strings.Repeat("]", 33), 0},
		{`{"` + strings.Repeat("x", 201) + `":1}`, 2},
		{`{"a":{"` + strings.Repeat("x", 200) + `":[{"b":1},{"b":2}]}}`, 7},
	} {
		foglie, err := documento.Foglie([]byte(c.testo))
		var e *norma.SyntaxError
		if !errors.As(err, &e) || e.Posizione != c.posizione || len(foglie) > 2 {
			t.Errorf("%q: %v, %v", c.testo, foglie, err)
		}
	}
}

// Every text that is JSON and not too deep has leaves, in order, each where it says.
func FuzzFoglie(f *testing.F) {
	f.Add([]byte(pieno))
	f.Add([]byte(`{"a":[1,{"b":[[]]},3],"c":{"":null}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		foglie, err := documento.Foglie(b)
		if err != nil {
			return
		}
		if !json.Valid(b) || len(foglie) == 0 {
			t.Fatal(foglie)
		}
		prima := -1
		for _, g := range foglie {
			if g.Inizio <= prima || !bytes.ContainsAny(b[g.Inizio:g.Inizio+1], `{["-0123456789tfn`) {
				t.Fatal(g)
			}
			prima = g.Inizio
		}
	})
}
