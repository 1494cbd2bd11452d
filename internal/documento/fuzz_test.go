package documento_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/internal/documento"
)

func FuzzDecode(f *testing.F) {
	f.Add([]byte(pieno))
	f.Add([]byte("\uFEFF {} "))
	f.Add([]byte(`{"x":[{"y":1,"y":2}],"":{},"sede":{"":0,"capo":{"a/b":"~"}},"NOME":1}`))
	f.Add([]byte(`{"periodi":[{"in\u0069zio":"2020-01-01","turni":[{"notturno":true,"z":null}]},{"lingue":["it","\ud800"]}]}`))
	f.Add([]byte(`{"a":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}`))
	f.Add([]byte(`{"figli":-0,"monte":1e3,"nascita":"2001-02-29","titolo":"d\u0069ploma","lingue":["it","en","de","it"]}`))
	f.Add([]byte("{\"nome\":\"\xff\"}"))
	for _, c := range casiRilievi {
		if len(c.testo) < 1<<10 {
			f.Add([]byte(c.testo))
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		prima := bytes.Clone(b)
		var v campione
		ignoti, rilievi, err := documento.Decode(b, &v, descriviCampione)
		if !bytes.Equal(prima, b) {
			t.Fatal("the input has changed")
		}
		puro := bytes.TrimPrefix(b, []byte("\uFEFF"))
		if err != nil {
			var e *norma.ErroreSintassi
			if !errors.As(err, &e) || e.Posizione < 0 || e.Posizione > len(b) || !utf8.ValidString(e.Testo) {
				t.Fatalf("error %#v", err)
			}
			if json.Valid(puro) && utf8.Valid(puro) {
				t.Fatalf("JSON, but the error is %v", err)
			}
			return
		}
		if len(b) > documento.MassimoByte || slices.ContainsFunc(rilievi, troppoProfondo) {
			if len(rilievi) != 1 || ignoti != nil {
				t.Fatalf("ignoti %v, findings %v", ignoti, rilieviDi(rilievi))
			}
			return
		}
		if !json.Valid(puro) || !utf8.Valid(puro) {
			t.Fatal("not JSON, but there is no error")
		}
		n := leggiNodo(json.NewDecoder(bytes.NewReader(puro)))
		for _, r := range rilievi {
			padre, _ := r.Dove.Padre()
			if !n.ha(r.Dove) && !n.ha(padre) {
				t.Errorf("%s: there is no %s", r.Codice(), r.Dove)
			}
			if len(r.Trovato) > 100+len("…") || !utf8.ValidString(r.Trovato) {
				t.Errorf("%s: found %q", r.Codice(), r.Trovato)
			}
		}
		for _, m := range ignoti {
			if !n.ha(m.Dove) || !json.Valid([]byte(m.JSON)) {
				t.Errorf("kept %q at %s", m.JSON, m.Dove)
			}
		}
		scritto := documento.Encode(&v, ignoti, descriviCampione)
		if !json.Valid(scritto) {
			t.Fatalf("written back as %q, which is not JSON", scritto)
		}
		if sporco(rilievi) {
			return
		}
		for _, w := range visita(v) {
			if !n.ha(w.Dove) {
				t.Errorf("walked to %s, which is not in the document", w.Dove)
			}
		}
		andataRitorno(t, v, ignoti, scritto)
		confrontaGemello(t, v, ignoti, puro)
	})
}

func troppoProfondo(r norma.Rilievo) bool { return r.Codice() == "documento/troppo-profondo" }

// andataRitorno checks that what Encode wrote from a document without errors reads as the same, and is written as the same.
func andataRitorno(t *testing.T, v campione, ignoti []norma.Ignoto, scritto []byte) {
	t.Helper()
	if len(scritto) > documento.MassimoByte {
		return // escapes can make a document longer
	}
	v2, ignoti2, rilievi2 := decodifica(t, string(scritto))
	if diff := cmp.Diff(v, v2, uguali); diff != "" {
		t.Errorf("read back (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(ignoti, ignoti2, uguali); diff != "" {
		t.Errorf("ignoti read back (-want +got):\n%s", diff)
	}
	if sporco(rilievi2) {
		t.Errorf("findings read back: %v", rilieviDi(rilievi2))
	}
	if diff := cmp.Diff(string(scritto), codifica(v2, ignoti2)); diff != "" {
		t.Errorf("written again (-want +got):\n%s", diff)
	}
}

// confrontaGemello checks that encoding/json reads the same from a document without errors.
func confrontaGemello(t *testing.T, v campione, ignoti []norma.Ignoto, b []byte) {
	t.Helper()
	for _, m := range ignoti {
		_, nome := m.Dove.Padre()
		if slices.ContainsFunc(nomiNoti, func(noto string) bool { return strings.EqualFold(noto, nome) }) {
			return // encoding/json takes "NOME" for "nome"
		}
	}
	var g gemello
	if err := json.Unmarshal(b, &g); err != nil {
		t.Fatalf("encoding/json: %v", err)
	}
	if diff := cmp.Diff(g.campione(), v, uguali); diff != "" {
		t.Errorf("(-encoding/json +norma):\n%s", diff)
	}
}

// nodo is a JSON value with all the values of a repeated member.
type nodo struct {
	membri   map[string][]nodo
	elementi []nodo
}

// leggiNodo reads the next value of a text that is JSON.
func leggiNodo(d *json.Decoder) nodo {
	d.UseNumber()
	tok, _ := d.Token()
	n := nodo{}
	switch tok {
	case json.Delim('{'):
		n.membri = map[string][]nodo{}
		for d.More() {
			nome, _ := d.Token()
			n.membri[nome.(string)] = append(n.membri[nome.(string)], leggiNodo(d))
		}
		_, _ = d.Token()
	case json.Delim('['):
		for d.More() {
			n.elementi = append(n.elementi, leggiNodo(d))
		}
		_, _ = d.Token()
	}
	return n
}

// ha reports whether a pointer leads to a value.
func (n nodo) ha(dove norma.Puntatore) bool {
	if dove == "" {
		return true
	}
	passo, resto := string(dove[1:]), norma.Puntatore("")
	if i := strings.IndexByte(passo, '/'); i >= 0 {
		passo, resto = passo[:i], norma.Puntatore(passo[i:])
	}
	if i, err := strconv.Atoi(passo); err == nil && i >= 0 && i < len(n.elementi) {
		return n.elementi[i].ha(resto)
	}
	nome := strings.NewReplacer("~1", "/", "~0", "~").Replace(passo)
	return slices.ContainsFunc(n.membri[nome], func(m nodo) bool { return m.ha(resto) })
}
