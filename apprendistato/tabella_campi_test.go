package apprendistato_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/apprendistato"
)

// leggiTabella reads a table in which nothing is wrong.
func leggiTabella(t *testing.T, b []byte) apprendistato.Tabella {
	t.Helper()
	tb, rilievi, err := apprendistato.ParseTabella(b)
	if err != nil || len(rilievi) > 0 {
		t.Fatal(rilievi, err)
	}
	return tb
}

// The two tables as documents, there and back: the same table, the same bytes.
func TestTabellaJSON(t *testing.T) {
	for _, d := range []*apprendistato.Disciplina{apprendistato.Lazio(), apprendistato.Nazionale()} {
		tb := d.Tabella()
		b, err := json.Marshal(tb)
		if err != nil {
			t.Fatal(err)
		}
		letta := leggiTabella(t, b)
		if d := cmp.Diff(tb, letta, cmpopts.EquateComparable(norma.Data{})); d != "" {
			t.Errorf("%s", d)
		}
		if c, _ := json.Marshal(letta); !bytes.Equal(b, c) {
			t.Errorf("%s is written again as\n%s", b, c)
		}
		var anche apprendistato.Tabella
		if err := json.Unmarshal(b, &anche); err != nil || !cmp.Equal(tb, anche, cmpopts.EquateComparable(norma.Data{})) {
			t.Error(err)
		}
	}
	if b, _ := json.Marshal(apprendistato.Tabella{}); string(b) != "{}" {
		t.Errorf("%s", b)
	}
}

// What people write is read; what is unknown is kept in its place.
func TestTabellaScritta(t *testing.T) {
	const testo = `{"nome":"Molise","regione":"molise","nota":{"a":[1]},"vigore":{"valore":{"dal":"2030-01-01","fase":2},"rif":"art. 9 co. 1 r.r. Molise n. 1/2099"},` +
		`"sospensione":{"valore":30,"rif":"art. 42 comma 5 lettera g) d.lgs. 81/2015","fonte":"riferita","letta":"ieri"},` +
		`"pubblica":{"stagionale":[{"livello":"terziario","ore":{"valore":4.5,"rif":"reg. reg. Molise 1/2099, art. 2","fonte":"ufficiale"}}]}}`
	tb, rilievi, err := apprendistato.ParseTabella([]byte(testo))
	if err != nil {
		t.Fatal(err)
	}
	var dove []norma.Puntatore
	for _, r := range rilievi {
		if r.Codice() != "documento/membro-ignoto" {
			t.Errorf("%s: %s", r.Dove, r.Codice())
		}
		dove = append(dove, r.Dove)
	}
	if want := []norma.Puntatore{"/nota", "/vigore/valore/fase", "/sospensione/letta"}; !slices.Equal(dove, want) {
		t.Errorf("%q, want %q", dove, want)
	}
	if v := tb.Vigore; v.Valore.Dal != norma.Giorno(2030, 1, 1) || v.Rif != "reg. reg. Molise 1/2099, art. 9, c. 1" {
		t.Errorf("%+v", v)
	}
	if s := tb.Sospensione; s != (norma.Cifra[int]{Valore: 30, Rif: dlgs + "art. 42, c. 5, lett. g)", Fonte: norma.Riferita}) {
		t.Errorf("%+v", s)
	}
	if o := tb.Pubblica.Stagionale[0]; o.FinoAMesi != 0 || o.Ore.Valore != 4*norma.Ora+norma.Ora/2 || o.Ore.Fonte != norma.Ufficiale {
		t.Errorf("%+v", o)
	}
	b, _ := json.Marshal(tb)
	for _, vuole := range []string{`"nota":{"a":[1]}`, `"dal":"2030-01-01","fase":2}`, `"letta":"ieri"}`, `"ore":{"valore":4.5,"rif":"reg. reg. Molise 1/2099, art. 2"}`} {
		if !strings.Contains(string(b), vuole) {
			t.Errorf("%s has no %s", b, vuole)
		}
	}
}

// What is wrong in a document is told with its place, and nothing is taken for zero.
func TestTabellaErrori(t *testing.T) {
	for _, caso := range []struct {
		testo  string
		codice string
		dove   norma.Puntatore
	}{
		{`{"sospensione":{"rif":"c.c., art. 1"}}`, "documento/membro-mancante", "/sospensione"},
		{`{"sospensione":{"valore":0}}`, "documento/membro-mancante", "/sospensione"},
		{`{"sospensione":{"fonte":"prassi"}}`, "documento/membro-mancante", "/sospensione"},
		{`{"sospensione":{"valore":30,"rif":"art. 42"}}`, "documento/riferimento-errato", "/sospensione/rif"},
		{`{"sospensione":{"valore":"30","rif":"c.c., art. 1"}}`, "documento/tipo-errato", "/sospensione/valore"},
		{`{"sospensione":{"valore":30.5,"rif":"c.c., art. 1"}}`, "documento/numero-errato", "/sospensione/valore"},
		{`{"sospensione":{"valore":-1,"rif":"c.c., art. 1"}}`, "documento/numero-errato", "/sospensione/valore"},
		{`{"sospensione":{"valore":30,"rif":"c.c., art. 1","fonte":"voce"}}`, "documento/parola-sconosciuta", "/sospensione/fonte"},
		{`{"sospensione":30}`, "documento/tipo-errato", "/sospensione"},
		{`{"regione":"padania"}`, "documento/parola-sconosciuta", "/regione"},
		{`{"vigore":{"valore":{"dal":"2030-02-30"},"rif":"c.c., art. 1"}}`, "documento/data-errata", "/vigore/valore/dal"},
		{`{"eta":[{"percorso":"stage"}]}`, "documento/parola-sconosciuta", "/eta/0/percorso"},
		{`{"quote":[{"percorso":"its","interna":{"valore":101,"rif":"c.c., art. 1"}}]}`, "documento/numero-errato", "/quote/0/interna/valore"},
		{`{"pubblica":{"modulo":{"valore":-40,"rif":"c.c., art. 1"}}}`, "documento/ore-errate", "/pubblica/modulo/valore"},
		{`{"formazione":{"esternaRicerca":{"valore":0,"rif":"c.c., art. 1"}}}`, "documento/tipo-errato", "/formazione/esternaRicerca/valore"},
		{`{"presupposti":{"firme":[{"valore":"notaio","rif":"c.c., art. 1"}]}}`, "documento/parola-sconosciuta", "/presupposti/firme/0/valore"},
		{`{"presupposti":{"firme":[{"rif":"c.c., art. 1"}]}}`, "documento/membro-mancante", "/presupposti/firme/0"},
		{`{"presupposti":{"firme":["apprendista"]}}`, "documento/tipo-errato", "/presupposti/firme/0"},
		{`{"eta":[` + strings.Repeat(`{},`, 100) + `{}]}`, "documento/lista-troppo-lunga", "/eta"},
	} {
		tb, rilievi, err := apprendistato.ParseTabella([]byte(caso.testo))
		if err != nil || len(rilievi) != 1 || rilievi[0].Codice() != caso.codice || rilievi[0].Dove != caso.dove || rilievi[0].Gravita() != norma.Errore {
			t.Errorf("%.80s: %v %v", caso.testo, rilievi, err)
		}
		if err := json.Unmarshal([]byte(caso.testo), &tb); !errors.As(err, new(*norma.DocumentError)) {
			t.Errorf("%.80s: %v", caso.testo, err)
		}
	}
	var sbaglio *norma.SyntaxError
	if _, _, err := apprendistato.ParseTabella([]byte(`{"nome":`)); !errors.As(err, &sbaglio) {
		t.Error(err)
	}
	if _, rilievi, _ := apprendistato.ParseTabella([]byte(`{"eta":[` + strings.Repeat(`{},`, 99) + `{}]}`)); len(rilievi) > 0 {
		t.Error(rilievi)
	}
}

// The schema and the list of members are of the same document; each says what it means in both languages.
func TestTabellaDescritta(t *testing.T) {
	for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		var schema struct {
			Title      string
			Properties map[string]any
		}
		if err := json.Unmarshal(apprendistato.SchemaTabella(l), &schema); err != nil || schema.Title == "" {
			t.Fatal(err)
		}
		for _, c := range apprendistato.CampiTabella() {
			passi := strings.Split(strings.TrimPrefix(string(c.Dove), "/"), "/")
			dove := any(schema.Properties)
			for i, p := range passi {
				m, _ := dove.(map[string]any)
				if p == "-" {
					dove = m["items"].(map[string]any)["properties"]
					continue
				}
				dove = m[p]
				if m, ok := dove.(map[string]any); ok && i < len(passi)-1 && passi[i+1] != "-" {
					dove = m["properties"]
				}
			}
			m, ok := dove.(map[string]any)
			if want := l.Scegli(c.Cosa.IT, c.Cosa.EN); !ok || want == "" || m["description"] != want {
				t.Errorf("%s: %v, want %q", c.Dove, m["description"], want)
			}
		}
	}
}

// Nothing that anybody may send makes the library fail: a table is read, told wrong or refused; what is accepted reads back as it is.
func FuzzParseTabella(f *testing.F) {
	for _, d := range []*apprendistato.Disciplina{apprendistato.Lazio(), apprendistato.Nazionale()} {
		b, _ := json.Marshal(d.Tabella())
		f.Add(b)
	}
	f.Add([]byte(`{"nome":"x","regione":"molise","percorsi":["its"],"corsi":[{"percorso":"its"}],"titoli":[{"percorsi":["its"]}]}`))
	f.Add([]byte(`{"pubblica":{"stagionale":[{"finoAMesi":3}]},"formazione":{"percorsi":[{"percorso":"diploma","primo":{"valore":9,"rif":"c.c., art. 1"}}]}}`))
	contratti := basi()
	f.Fuzz(func(t *testing.T, b []byte) {
		tb, rilievi, err := apprendistato.ParseTabella(b)
		if err != nil {
			return
		}
		d, altri := apprendistato.NewDisciplina(tb)
		if d == nil && norma.Refuse(altri) == nil {
			t.Fatal("refused for no reason")
		}
		if norma.Refuse(rilievi) != nil {
			return
		}
		scritta, _ := json.Marshal(tb)
		letta, _, err := apprendistato.ParseTabella(scritta)
		if err != nil {
			t.Fatalf("%s: %v", scritta, err)
		}
		if riscritta, _ := json.Marshal(letta); !bytes.Equal(scritta, riscritta) {
			t.Fatalf("%s\n%s", scritta, riscritta)
		}
		if d == nil {
			return
		}
		for i := range contratti {
			if v := d.Evaluate(&contratti[i]); !v.Simulato {
				t.Fatal("not simulated")
			}
		}
	})
}

func BenchmarkTabella(b *testing.B) {
	doc, _ := json.Marshal(apprendistato.Lazio().Tabella())
	b.Run("parse-e-new", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(doc)))
		for b.Loop() {
			tb, _, _ := apprendistato.ParseTabella(doc)
			if d, _ := apprendistato.NewDisciplina(tb); d == nil {
				b.Fatal("refused")
			}
		}
	})
	tb := apprendistato.Lazio().Tabella()
	b.Run("new", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if d, _ := apprendistato.NewDisciplina(tb); d == nil {
				b.Fatal("refused")
			}
		}
	})
	b.Run("scrivi", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if b, _ := tb.MarshalJSON(); len(b) == 0 {
				panic("empty")
			}
		}
	})
}
