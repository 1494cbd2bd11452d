package documento_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
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
	f.Fuzz(func(t *testing.T, b []byte) { controlla(t, b) })
}

// TestDecodeRandom gives Decode what a fuzzer finds only by chance: documents with the right names and often the right values.
func TestDecodeRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	puliti := 0
	for range 5_000 {
		b := appendOggetto(r, nil, 0)
		if controlla(t, b); t.Failed() {
			t.Fatalf("document: %s", b)
		}
		var v campione
		if _, rilievi, _ := documento.Decode(b, &v, descriviCampione); !sporco(rilievi) {
			puliti++
		}
	}
	if puliti < 1000 {
		t.Errorf("%d documents without errors, too few to tell", puliti)
	}
}

// appendOggetto writes an object whose names are mostly known ones, and whose values mostly suit them.
func appendOggetto(r *rand.Rand, b []byte, livello int) []byte {
	nomi := []string{
		`nascita`, `attivo`, `figli`, `monte`, `nome`, `titolo`, `lingue`, `sede`, `periodi`, `comune`, `apertura`, `capo`,
		`inizio`, `fine`, `ore`, `a/b~c`, `turni`, `giorno`, `notturno`, `x`, ``, `~1`, `\u006eome`, `\ud800`, `y\"`,
	}
	sciolti := map[string]func() string{
		`nascita`: func() string { return scegli(r, `"2001-02-28"`, `"2001-02-29"`, `"2024-02-2\u0039"`, `null`) },
		`figli`:   func() string { return scegli(r, `0`, `20`, `-0`, `21`, `1e1`) },
		`monte`:   func() string { return scegli(r, `0`, `37.5`, `1000000`, `0.07`, `0.001`) },
		`nome`:    func() string { return scegli(r, `""`, `"Ada"`, `"\u00e8\n"`, `"\ud800"`, `"è"`) },
		`titolo`:  func() string { return scegli(r, `"diploma"`, `"l\u0061urea"`, `"laurea"`, `"boh"`) },
		`attivo`:  func() string { return scegli(r, `true`, `false`, `null`) },
		`lingue`: func() string {
			return scegli(r, `[]`, `["it"]`, `[ "de" , "\u0065n" ]`, `["it",1]`, `["it","it","it","it"]`)
		},
	}
	simili := map[string]string{
		`apertura`: `nascita`, `inizio`: `nascita`, `fine`: `nascita`, `giorno`: `nascita`, `ore`: `monte`, `comune`: `nome`,
		`a/b~c`: `titolo`, `notturno`: `attivo`,
	}
	b = append(b, '{')
	for i := range r.IntN(5) {
		if i > 0 {
			b = append(b, ',')
		}
		nome := nomi[r.IntN(len(nomi))]
		b = append(append(append(b, scegli(r, `"`, ` "`)...), nome...), scegli(r, `":`, `" : `)...)
		simile := nome
		if s, ok := simili[nome]; ok {
			simile = s
		}
		switch f := sciolti[simile]; {
		case r.IntN(20) == 0 || livello > 4:
			b = append(b, scegli(r, `1`, `"x"`, `{}`, `[[]]`, `true`, `null`)...)
		case f != nil:
			b = append(b, f()...)
		case nome == `periodi` || nome == `turni`:
			b = append(b, '[')
			for j := range r.IntN(massimoTurni + 2) {
				if j > 0 {
					b = append(b, ',')
				}
				b = appendOggetto(r, b, livello+1)
			}
			b = append(b, ']')
		default:
			b = appendOggetto(r, b, livello+1)
		}
	}
	return append(b, '}')
}

func scegli(r *rand.Rand, ss ...string) string { return ss[r.IntN(len(ss))] }

// controlla reads a text as a sample document and checks everything that holds whatever the text.
func controlla(t *testing.T, b []byte) {
	t.Helper()
	prima := bytes.Clone(b)
	var v campione
	ignoti, rilievi, err := documento.Decode(b, &v, descriviCampione)
	if !bytes.Equal(prima, b) {
		t.Fatal("the input has changed")
	}
	puro := bytes.TrimPrefix(b, []byte("\uFEFF"))
	if err != nil {
		var e *norma.SyntaxError
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
	ordinati(t, n, rilievi)
	for _, r := range rilievi {
		if padre, _ := r.Dove.Padre(); n.trova(r.Dove) == nil && n.trova(padre) == nil {
			t.Errorf("%s: there is no %s", r.Codice(), r.Dove)
		}
		if len(r.Trovato) > 100+len("…") || !utf8.ValidString(r.Trovato) {
			t.Errorf("%s: found %q", r.Codice(), r.Trovato)
		}
	}
	for _, m := range ignoti {
		if n.trova(m.Dove) == nil || !json.Valid([]byte(m.JSON)) {
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
		if n.trova(w.Dove) == nil {
			t.Errorf("walked to %s, which is not in the document", w.Dove)
		}
	}
	andataRitorno(t, v, ignoti, scritto)
	confrontaGemello(t, v, ignoti, puro)
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

// ordinati checks that findings come in document order, unless a repeated member makes their pointers say too little.
func ordinati(t *testing.T, n nodo, rilievi []norma.Rilievo) {
	t.Helper()
	ultimo := int64(-1)
	for _, r := range rilievi {
		trovati := n.trova(r.Dove)
		if len(trovati) != 1 {
			return
		}
		posto := trovati[0].valore
		if r.Codice() == "documento/membro-ignoto" {
			posto = trovati[0].nome
		}
		if posto <= ultimo {
			t.Errorf("findings out of order: %v", rilieviDi(rilievi))
			return
		}
		ultimo = posto
	}
}

// nodo is a JSON value with all the values of a repeated member, and the bytes where its name and its first token end.
type nodo struct {
	nome, valore int64
	membri       map[string][]nodo
	elementi     []nodo
}

// leggiNodo reads the next value of a text that is JSON.
func leggiNodo(d *json.Decoder) nodo {
	d.UseNumber()
	n := nodo{nome: d.InputOffset()}
	tok, _ := d.Token()
	n.valore = d.InputOffset()
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

// trova gives the values that a pointer leads to: one, none, or several where members are repeated.
func (n nodo) trova(dove norma.Puntatore) []nodo {
	if dove == "" {
		return []nodo{n}
	}
	passo, resto := string(dove[1:]), norma.Puntatore("")
	if i := strings.IndexByte(passo, '/'); i >= 0 {
		passo, resto = passo[:i], norma.Puntatore(passo[i:])
	}
	if i, err := strconv.Atoi(passo); err == nil && i >= 0 && i < len(n.elementi) {
		return n.elementi[i].trova(resto)
	}
	var trovati []nodo
	for _, m := range n.membri[strings.NewReplacer("~1", "/", "~0", "~").Replace(passo)] {
		trovati = append(trovati, m.trova(resto)...)
	}
	return trovati
}
