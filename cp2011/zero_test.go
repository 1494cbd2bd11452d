package cp2011_test

import (
	"encoding/json"
	"errors"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/cp2011"
)

// What is absent has no text, stands nowhere, and nothing is under it.
func TestZero(t *testing.T) {
	var (
		c cp2011.Codice
		v cp2011.Voce
		g cp2011.Isco
	)
	if !c.IsZero() || !v.IsZero() || !g.IsZero() || c.String()+c.Title()+v.String()+v.Name()+g.String()+g.Title() != "" ||
		c.Level() != 0 || v.Number() != 0 || v.Unit() != c || c.Parent() != c || c.Isco() != g || (cp2011.Trovato{}).Name() != "" {
		t.Error("something is there")
	}
	for range c.Descendants() {
		t.Error("a descendant")
	}
	for range c.Children() {
		t.Error("a child")
	}
	for range c.Ancestors() {
		t.Error("an ancestor")
	}
	for range c.Path() {
		t.Error("a step")
	}
	for range c.Voci() {
		t.Error("a voce")
	}
	for range g.Units() {
		t.Error("a unit")
	}
	if _, ok := c.Voce(1); ok {
		t.Error("a first voce")
	}
	for d := range cp2011.All() {
		if c.Contains(d) || d.Contains(c) || c.Compare(d) != -1 || d.Compare(c) != 1 {
			t.Errorf("%s contains or precedes it", d)
		}
	}
	if c.Contains(cp2011.Codice{}) || c.Compare(cp2011.Codice{}) != 0 || v.Compare(cp2011.Voce{}) != 0 {
		t.Error("it contains itself")
	}
	if unsafe.Sizeof(c) != 4 || unsafe.Sizeof(v) != 2 || unsafe.Sizeof(g) != 1 {
		t.Error("their sizes have changed")
	}
}

type profilo struct {
	Figura cp2011.Codice            `json:"figura,omitzero"`
	Voce   cp2011.Voce              `json:"voce,omitzero"`
	Isco   cp2011.Isco              `json:"isco,omitzero"`
	Per    map[cp2011.Codice]string `json:"per,omitempty"`
}

func TestJSON(t *testing.T) {
	c := cp2011.MustParse("5.2.2.3.2")
	v, _ := c.Voce(4)
	for _, tt := range []struct {
		p    profilo
		want string
	}{
		{profilo{}, `{}`},
		{profilo{Figura: c, Voce: v, Isco: c.Isco()}, `{"figura":"5.2.2.3.2","voce":"5.2.2.3.2.4","isco":"513"}`},
		{profilo{Figura: c.Parent(), Per: map[cp2011.Codice]string{c: "x"}}, `{"figura":"5.2.2.3","per":{"5.2.2.3.2":"x"}}`},
	} {
		b, err := json.Marshal(tt.p)
		if err != nil || string(b) != tt.want {
			t.Errorf("%s, %v, want %s", b, err, tt.want)
		}
		var p profilo
		if err := json.Unmarshal(b, &p); err != nil || !cmp.Equal(p, tt.p, cmp.AllowUnexported(cp2011.Codice{}, cp2011.Voce{}, cp2011.Isco{})) {
			t.Errorf("%s comes back as %v, %v", b, p, err)
		}
	}
	p := profilo{Figura: c, Voce: v, Isco: c.Isco()}
	for _, s := range []string{`{"figura":"5.5.1.1.0"}`, `{"voce":"5.2.2.3.2.99"}`, `{"isco":"999"}`, `{"figura":"52232"}`} {
		if err := json.Unmarshal([]byte(s), &p); err == nil {
			t.Errorf("%s is read", s)
		}
	}
	if p.Figura != c || p.Voce != v || p.Isco != c.Isco() {
		t.Error("what cannot be read has changed what was there")
	}
	if err := json.Unmarshal([]byte(`{"figura":"","voce":"","isco":""}`), &p); err != nil || !p.Figura.IsZero() || !p.Voce.IsZero() || !p.Isco.IsZero() {
		t.Errorf("%v, %v", p, err)
	}
	var sconosciuto *cp2011.UnknownError
	if err := json.Unmarshal([]byte(`{"figura":"5.5.1.1.0"}`), &p); !errors.As(err, &sconosciuto) {
		t.Errorf("%v", err)
	}
	for _, x := range []interface{ AppendText([]byte) ([]byte, error) }{cp2011.Codice{}, cp2011.Voce{}, cp2011.Isco{}} {
		if b, err := x.AppendText([]byte("x")); string(b) != "x" || err != nil {
			t.Errorf("%T: %q, %v", x, b, err)
		}
	}
	if b, err := v.AppendText([]byte("x")); string(b) != "x5.2.2.3.2.4" || err != nil {
		t.Errorf("%q, %v", b, err)
	}
}

func TestNomeLivelli(t *testing.T) {
	for l, want := range map[cp2011.Livello][2]string{
		0:                   {"", ""},
		cp2011.GrandeGruppo: {"grande gruppo", "major group"},
		cp2011.Gruppo:       {"gruppo", "group"},
		cp2011.Classe:       {"classe", "class"},
		cp2011.Categoria:    {"categoria", "category"},
		cp2011.Unita:        {"unità professionale", "unit of occupations"},
		6:                   {"", ""},
	} {
		if l.Nome(norma.Italiano) != want[0] || l.Nome(norma.Inglese) != want[1] {
			t.Errorf("%d: %q, %q", l, l.Nome(norma.Italiano), l.Nome(norma.Inglese))
		}
	}
}
