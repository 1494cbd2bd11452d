package pfi_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

// TestPianoAndataERitorno: what is read is written back the same, and read again the same.
func TestPianoAndataERitorno(t *testing.T) {
	for _, nome := range completi {
		p := piano(t, nome)
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var compatto bytes.Buffer
		if err := json.Compact(&compatto, testoPiano(t, nome)); err != nil {
			t.Fatal(err)
		}
		var got, want any
		if json.Unmarshal(b, &got) != nil || json.Unmarshal(compatto.Bytes(), &want) != nil {
			t.Fatal("not JSON")
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: %s", nome, d)
		}
		var q pfi.Piano
		if err := json.Unmarshal(b, &q); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(p, q, uguali); d != "" {
			t.Errorf("%s: %s", nome, d)
		}
	}
}

// TestPianoIgnoti: members that norma does not know, at any depth and inside the contract, are noticed, kept and written back.
func TestPianoIgnoti(t *testing.T) {
	const testo = `{"datore":{"denominazione":"Forno","sito":"forno.example"},"contratto":{"percorso":"laurea","impresa":{"sigla":[1,2]},"nota":null},` +
		`"formazione":{"anni":[{"numero":1,"aula":"B"}]},"numeroProtocollo":12}`
	p, rilievi, err := pfi.ParsePiano([]byte(testo))
	if err != nil {
		t.Fatal(err)
	}
	var dove []norma.Puntatore
	for _, r := range rilievi {
		if r.Codice() != "documento/membro-ignoto" {
			t.Error(r.Codice(), r.Dove)
		}
		dove = append(dove, r.Dove)
	}
	want := []norma.Puntatore{"/datore/sito", "/contratto/impresa/sigla", "/contratto/nota", "/formazione/anni/0/aula", "/numeroProtocollo"}
	if !slices.Equal(dove, want) {
		t.Errorf("noticed at %q, want %q", dove, want)
	}
	b, _ := p.MarshalJSON()
	var got, vuole any
	if json.Unmarshal(b, &got) != nil || json.Unmarshal([]byte(testo), &vuole) != nil {
		t.Fatalf("%s", b)
	}
	if d := cmp.Diff(vuole, got); d != "" {
		t.Error(d)
	}
	if v := p.Validate(lazio()); !v.Letture.Has(norma.LetturaIntegrazioni) {
		t.Error("the reading on additions is not taken")
	}
}

// TestPianoErrori: a bad leaf is a finding at its place, in the contract too, and the rest is read.
func TestPianoErrori(t *testing.T) {
	const testo = `{"apprendista":{"cittadinanza":"marziana","permesso":{"scadenza":"31/12/2027"}},"contratto":{"inizio":"2026-02-30","fine":"2028-01-31"},` +
		`"rapporto":{"mesi":"24","mesi":24},"luogo":"Roma"}`
	p, rilievi, err := pfi.ParsePiano([]byte(testo))
	if err != nil {
		t.Fatal(err)
	}
	want := []trovato{
		{"documento/parola-sconosciuta", "/apprendista/cittadinanza", "marziana", "italiana, unione-europea, extra-ue", ""},
		{"documento/data-errata", "/apprendista/permesso/scadenza", `"31/12/2027"`, "AAAA-MM-GG", ""},
		{"documento/data-errata", "/contratto/inizio", `"2026-02-30"`, "AAAA-MM-GG", ""},
		{"documento/tipo-errato", "/rapporto/mesi", "string", "number", ""},
		{"documento/membro-ripetuto", "/rapporto/mesi", "mesi", "", ""},
	}
	if got := trovati(rilievi); !slices.Equal(got, want) {
		t.Errorf("findings\n got %q\nwant %q", got, want)
	}
	if p.Contratto.Fine != norma.Giorno(2028, 1, 31) || p.Luogo != "Roma" {
		t.Error("the rest was not read")
	}
	q := pfi.Piano{Luogo: "Latina"}
	var e *norma.DocumentError
	if err := json.Unmarshal([]byte(testo), &q); !errors.As(err, &e) || q.Luogo != "Latina" {
		t.Error(err, q.Luogo)
	}
	var s *norma.SyntaxError
	if _, _, err := pfi.ParsePiano([]byte(`{"luogo":`)); !errors.As(err, &s) {
		t.Error(err)
	}
	if _, r, _ := pfi.ParsePiano([]byte(`{"contratto":[]}`)); len(r) != 1 || r[0].Dove != "/contratto" {
		t.Error(r)
	}
}

func TestPianoTestoLungo(t *testing.T) {
	for _, tt := range []struct {
		membro string
		n      int
		buono  bool
	}{
		{`{"luogo":"%"}`, 200, true},
		{`{"luogo":"%"}`, 201, false},
		{`{"valutazione":{"finale":"%"}}`, 10_000, true},
		{`{"valutazione":{"finale":"%"}}`, 10_001, false},
	} {
		_, r, err := pfi.ParsePiano([]byte(strings.Replace(tt.membro, "%", strings.Repeat("è", tt.n), 1)))
		if err != nil || (len(r) == 0) != tt.buono {
			t.Error(tt.membro, tt.n, r, err)
		}
	}
}

// TestCampiPiano: every member has its name in both languages, and the schema has it too; the contract's members are all there.
func TestCampiPiano(t *testing.T) {
	campi := pfi.CampiPiano()
	visti := map[norma.Puntatore]bool{}
	for _, c := range campi {
		if visti[c.Dove] || c.Cosa.IT == "" || c.Cosa.EN == "" || c.Tipo == "" {
			t.Errorf("%+v", c)
		}
		visti[c.Dove] = true
	}
	for _, c := range apprendistato.CampiContratto() {
		if !visti["/contratto"+c.Dove] {
			t.Errorf("%s is not there", c.Dove)
		}
	}
	for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		var schema map[string]any
		b := pfi.SchemaPiano(l)
		if err := json.Unmarshal(b, &schema); err != nil {
			t.Fatal(err)
		}
		if n := bytes.Count(b, []byte("$schema")); n != 1 {
			t.Errorf("$schema %d times", n)
		}
		for _, c := range campi {
			nodo := schema
			for passo := range strings.SplitSeq(string(c.Dove[1:]), "/") {
				if passo == "-" {
					nodo, _ = nodo["items"].(map[string]any)
					continue
				}
				membri, _ := nodo["properties"].(map[string]any)
				nodo, _ = membri[passo].(map[string]any)
			}
			if nodo["description"] != l.Scegli(c.Cosa.IT, c.Cosa.EN) {
				t.Errorf("%s: %v", c.Dove, nodo)
			}
		}
	}
}

// TestCampiDiUnPiano: the walk gives what the document says, each place once, and nothing else.
func TestCampiDiUnPiano(t *testing.T) {
	noti := map[string]bool{}
	for _, c := range pfi.CampiPiano() {
		noti[senzaIndici(c.Dove)] = true
	}
	for _, nome := range completi {
		p := piano(t, nome)
		visti := map[norma.Puntatore]bool{}
		p.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
			if visti[dove] || valore == "" || cosa.IT == "" || !noti[senzaIndici(dove)] {
				t.Errorf("%s: %s %q", nome, dove, valore)
			}
			visti[dove] = true
		})
		for _, dove := range []norma.Puntatore{"/datore/tutor/nome", "/contratto/inizio", "/contratto/anni/1/interne", "/formazione/anni/0/esterna/luogo", "/data"} {
			if !visti[dove] {
				t.Errorf("%s: %s is not there", nome, dove)
			}
		}
	}
}

// senzaIndici is a place without the places in lists: those of words have none in the list of members.
func senzaIndici(dove norma.Puntatore) string {
	var nomi []string
	for nome := range strings.SplitSeq(string(dove), "/") {
		if nome != "-" && strings.Trim(nome, "0123456789") != "" {
			nomi = append(nomi, nome)
		}
	}
	return strings.Join(nomi, "/")
}

func FuzzParsePiano(f *testing.F) {
	for _, nome := range completi {
		f.Add(testoPiano(f, nome))
	}
	f.Add([]byte(`{"contratto":{"x":1},"formazione":{"anni":[{},{}]},"y":null}`))
	f.Add([]byte(`{"apprendista":{"genitori":[{}],"studi":[{"anno":1}]},"contratto":null}`))
	d := lazio()
	f.Fuzz(func(t *testing.T, b []byte) {
		p, rilievi, err := pfi.ParsePiano(b)
		if err != nil {
			return
		}
		v := p.Validate(d)
		_ = v.Spiegazione().Text(norma.Inglese)
		_ = p.Firme(d).Spiegazione()
		c := pfi.Compare(d, &p, &p)
		if len(c.Differenze) > 0 {
			t.Fatalf("a plan differs from itself: %v", c.Differenze)
		}
		quanti := 0
		for _, s := range p.Modulo(v.Rilievi) {
			for _, g := range s.Gruppi {
				quanti += len(g.Rilievi)
				for _, campo := range g.Campi {
					quanti += len(campo.Rilievi)
				}
			}
		}
		if quanti != len(v.Rilievi) {
			t.Fatalf("%d findings of %d on the form", quanti, len(v.Rilievi))
		}
		if norma.Refuse(rilievi) != nil {
			return
		}
		scritto, _ := p.MarshalJSON()
		q, r, err := pfi.ParsePiano(scritto)
		if err != nil || norma.Refuse(r) != nil {
			t.Fatalf("what was written cannot be read: %v, %v\n%s", r, err, scritto)
		}
		if d := cmp.Diff(p, q, uguali); d != "" {
			t.Fatal(d)
		}
	})
}

// TestElenchi: each list of words is a copy, and its words are read.
func TestElenchi(t *testing.T) {
	pfi.AllCittadinanze()[0], pfi.AllContesti()[0], pfi.AllTipiEsperienza()[0] = "x", "x", "x"
	for _, c := range pfi.AllCittadinanze() {
		leggibile(t, `{"apprendista":{"cittadinanza":"`+string(c)+`"}}`)
	}
	for _, c := range pfi.AllContesti() {
		leggibile(t, `{"formazione":{"competenze":[{"formazione":"`+string(c)+`"}]}}`)
	}
	for _, c := range pfi.AllTipiEsperienza() {
		leggibile(t, `{"apprendista":{"esperienze":[{"tipo":"`+string(c)+`"}]}}`)
	}
}

func leggibile(t *testing.T, testo string) {
	t.Helper()
	if _, r, err := pfi.ParsePiano([]byte(testo)); err != nil || len(r) > 0 {
		t.Error(testo, r, err)
	}
}

// TestInterrotti: a walk may stop at its first step.
func TestInterrotti(t *testing.T) {
	p := piano(t, "qualifica")
	for range p.Validate(lazio()).Elementi() {
		break
	}
	for range p.Firme(lazio()).Firmatari() {
		break
	}
}
