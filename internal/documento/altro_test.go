package documento_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/internal/documento"
)

// busta is a document that holds another one, which a package of its own describes.
type busta struct {
	Prima string
	Altro campione
	Dopo  string
}

// altroCampione keeps what it does not know in what it reads, as a document of another package does; here there is nowhere to keep it.
var altroCampione = documento.Altro[campione]{
	Parse: func(b []byte) (v campione, rilievi []norma.Rilievo, err error) {
		_, rilievi, err = documento.Decode(b, &v, descriviCampione)
		return v, rilievi, err
	},
	Encode: func(v *campione) []byte { return documento.Encode(v, nil, descriviCampione) },
	Schema: func(l norma.Lingua) []byte { return documento.Schema("campione", l, descriviCampione) },
	Campi:  func() []norma.Campo { return documento.Elenca(descriviCampione) },
	Visita: func(v *campione, f func(norma.Puntatore, norma.Etichetta, string)) {
		documento.Visita(v, descriviCampione, f)
	},
}

func descriviBusta(c *documento.Campi, v *busta) {
	c.Testo("prima", "prima", "before", &v.Prima)
	documento.Documento(c, "altro", "un altro documento", "another document", &v.Altro, &altroCampione)
	c.Testo("dopo", "dopo", "after", &v.Dopo)
}

func TestDocumento(t *testing.T) {
	testo := `{"prima":"a","altro":` + pieno + `,"dopo":"b"}`
	var v busta
	ignoti, rilievi, err := documento.Decode([]byte(testo), &v, descriviBusta)
	if err != nil || len(rilievi) > 0 || len(ignoti) > 0 {
		t.Fatal(ignoti, rilievi, err)
	}
	if d := cmp.Diff(busta{"a", pienoValore(), "b"}, v, uguali); d != "" {
		t.Error(d)
	}
	if got := string(documento.Encode(&v, nil, descriviBusta)); got != testo {
		t.Errorf("got  %s\nwant %s", got, testo)
	}
	if got := string(documento.Encode(&busta{Dopo: "b"}, nil, descriviBusta)); got != `{"dopo":"b"}` {
		t.Error(got)
	}
}

// TestDocumentoFindings: findings of the document inside come at their place in the one outside, in order.
func TestDocumentoFindings(t *testing.T) {
	var v busta
	_, rilievi, err := documento.Decode([]byte(`{"prima":1,"altro":{"figli":99,"sede":{"x":1},"nascita":"ieri"},"dopo":2}`), &v, descriviBusta)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range rilievi {
		got = append(got, string(r.Dove)+" "+r.Codice())
	}
	want := []string{
		"/prima documento/tipo-errato", "/altro/figli documento/numero-errato", "/altro/sede/x documento/membro-ignoto",
		"/altro/nascita documento/data-errata", "/dopo documento/tipo-errato",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	_, rilievi, _ = documento.Decode([]byte(`{"altro":[]}`), &v, descriviBusta)
	if len(rilievi) != 1 || rilievi[0].Dove != "/altro" || rilievi[0].Codice() != "documento/tipo-errato" {
		t.Error(rilievi)
	}
}

func TestDocumentoSchema(t *testing.T) {
	b := documento.Schema("busta", norma.Inglese, descriviBusta)
	var schema struct {
		Properties map[string]struct {
			Type        any
			Description string
			Properties  map[string]any
		}
	}
	if err := json.Unmarshal(b, &schema); err != nil {
		t.Fatal(err)
	}
	altro := schema.Properties["altro"]
	if len(schema.Properties) != 3 || altro.Description != "another document" || altro.Properties["figli"] == nil || strings.Count(string(b), "$schema") != 1 {
		t.Errorf("%s", b)
	}
}

// TestDocumentoWalk: the members of the document inside are listed and walked at their places in the one outside.
func TestDocumentoWalk(t *testing.T) {
	suoi := map[norma.Puntatore]bool{"/prima": true, "/dopo": true}
	for _, m := range documento.Elenca(descriviCampione) {
		suoi["/altro"+m.Dove] = true
	}
	for _, m := range documento.Elenca(descriviBusta) {
		if !suoi[m.Dove] {
			t.Errorf("%s is listed", m.Dove)
		}
		delete(suoi, m.Dove)
	}
	if len(suoi) > 0 {
		t.Errorf("%v are not listed", suoi)
	}
	v := busta{"a", pienoValore(), "b"}
	visti := map[norma.Puntatore]string{}
	documento.Visita(&v, descriviBusta, func(dove norma.Puntatore, _ norma.Etichetta, valore string) { visti[dove] = valore })
	if visti["/prima"] != "a" || visti["/altro/periodi/0/turni/0/giorno"] != "2020-05-04" || visti["/dopo"] != "b" {
		t.Errorf("%v", visti)
	}
	if r := documento.Esamina(&v, descriviBusta); len(r) > 0 {
		t.Error(r)
	}
}
