package documento_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/internal/documento"
)

// codice is a code of two capitals.
type codice struct{ s string }

func (c codice) String() string { return c.s }

var nonCodice = norma.Controllo{
	Codice: "prova/non-codice", Gravita: norma.Errore, IT: "«{testo}» non è un codice: {ammesso}", EN: "“{testo}” is no code: {ammesso}",
}

var specie = documento.Specie[codice]{
	Leggi: func(s string) (codice, norma.Rilievo) {
		switch {
		case len(s) == 2 && strings.Trim(s, "ABC") == "":
			return codice{s}, norma.Rilievo{}
		case s == "segnato":
			return codice{s}, norma.NewRilievo(&nonCodice, "/altrove", "[segnato]", "AA-CC", "l. 1/2000")
		}
		return codice{s}, norma.NewRilievo(&nonCodice, "", "", "AA-CC", "")
	},
	Schema: `^[A-C]{2}$`, Caratteri: 2,
}

// Codes, and texts of a length of their own, in a document and in an object in it.
type (
	conCodici struct {
		Uno   codice
		Tanti []codice
		Prosa string
		Sede  sedeConCodici
	}
	sedeConCodici struct{ Tanti []codice }
)

func descriviCodici(c *documento.Campi, v *conCodici) {
	documento.Codice(c, "uno", "un codice", "a code", &v.Uno, &specie)
	documento.Codici(c, "tanti", "codici", "codes", &v.Tanti, &specie, 3)
	c.Prosa("prosa", "testo", "text", &v.Prosa, 5)
	documento.Oggetto(c, "sede", "sede", "seat", &v.Sede, func(c *documento.Campi, s *sedeConCodici) {
		documento.Codici(c, "tanti", "codici", "codes", &s.Tanti, &specie, 3)
	})
}

func TestCodice(t *testing.T) {
	const lungo = "ottantaottantaottantaottantaottantaottantaottantaottantaottantaottantaottantaottantaottantaottantaottantaottanta"
	tests := []struct {
		testo   string
		want    conCodici
		rilievi []rilievo
		scritto string
	}{
		{`{}`, conCodici{}, nil, `{}`},
		{`{"uno":null,"tanti":[],"prosa":"","sede":{"tanti":null}}`, conCodici{}, nil, `{}`},
		{
			`{"uno":"A\u0042","tanti":["AA","BB","AA"],"prosa":"èèèèè","sede":{"tanti":["CC"]}}`,
			conCodici{codice{"AB"}, []codice{{"AA"}, {"BB"}, {"AA"}}, "èèèèè", sedeConCodici{[]codice{{"CC"}}}},
			nil,
			`{"uno":"AB","tanti":["AA","BB","AA"],"prosa":"èèèèè","sede":{"tanti":["CC"]}}`,
		},
		{`{"uno":"ab"}`, conCodici{}, []rilievo{{"prova/non-codice", "/uno", "ab", "AA-CC"}}, `{}`},
		{`{"uno":""}`, conCodici{}, []rilievo{{"prova/non-codice", "/uno", "", "AA-CC"}}, `{}`},
		{`{"uno":"segnato"}`, conCodici{}, []rilievo{{"prova/non-codice", "/uno", "[segnato]", "AA-CC"}}, `{}`},
		{`{"uno":"` + lungo + `"}`, conCodici{}, []rilievo{{"prova/non-codice", "/uno", lungo[:100] + "…", "AA-CC"}}, `{}`},
		{`{"uno":1,"tanti":"AA"}`, conCodici{}, []rilievo{{"documento/tipo-errato", "/uno", "number", "string"}, {"documento/tipo-errato", "/tanti", "string", "array"}}, `{}`},
		{
			`{"tanti":["AA",1,"x","BB"],"sede":{"tanti":["x"]}}`, // what is wrong is left out: the fourth is beyond the bound
			conCodici{Tanti: []codice{{"AA"}}},
			[]rilievo{
				{"documento/lista-troppo-lunga", "/tanti", "4", "3"},
				{"documento/tipo-errato", "/tanti/1", "number", "string"},
				{"prova/non-codice", "/tanti/2", "x", "AA-CC"},
				{"prova/non-codice", "/sede/tanti/0", "x", "AA-CC"},
			},
			`{"tanti":["AA"]}`,
		},
		{`{"prosa":"èèèèèè"}`, conCodici{}, []rilievo{{"documento/testo-troppo-lungo", "/prosa", "6", "5"}}, `{}`},
	}
	opzioni := cmp.Options{cmp.AllowUnexported(codice{}), cmpopts.EquateEmpty()}
	for _, tt := range tests {
		var v conCodici
		_, rilievi, err := documento.Decode([]byte(tt.testo), &v, descriviCodici)
		if err != nil {
			t.Errorf("%s: %v", tt.testo, err)
		}
		if d := cmp.Diff(tt.rilievi, rilieviDi(rilievi)); d != "" {
			t.Errorf("%s: findings (-want +got):\n%s", tt.testo, d)
		}
		if d := cmp.Diff(tt.want, v, opzioni); d != "" {
			t.Errorf("%s: value (-want +got):\n%s", tt.testo, d)
		}
		if b := documento.Encode(&v, nil, descriviCodici); string(b) != tt.scritto {
			t.Errorf("%s: written as %s, want %s", tt.testo, b, tt.scritto)
		}
	}
	_, rilievi, _ := documento.Decode([]byte(`{"uno":"segnato"}`), &conCodici{}, descriviCodici)
	if len(rilievi) != 1 || rilievi[0].Rif != "l. 1/2000" {
		t.Error(rilievi)
	}
}

// TestCodiceDescritto: the schema, the list of members and the walk.
func TestCodiceDescritto(t *testing.T) {
	s := documento.Schema("x", norma.Inglese, descriviCodici)
	const want = `{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"x","type":"object","properties":{` +
		`"uno":{"type":["string","null"],"pattern":"^[A-C]{2}$","description":"a code"},` +
		`"tanti":{"type":["array","null"],"maxItems":3,"items":{"type":"string","pattern":"^[A-C]{2}$"},"description":"codes"},` +
		`"prosa":{"type":["string","null"],"maxLength":5,"description":"text"},` +
		`"sede":{"type":["object","null"],"description":"seat","properties":{` +
		`"tanti":{"type":["array","null"],"maxItems":3,"items":{"type":"string","pattern":"^[A-C]{2}$"},"description":"codes"}}}}}`
	if d := cmp.Diff(want, string(s)); d != "" || !json.Valid(s) {
		t.Errorf("schema (-want +got):\n%s", d)
	}
	var membri []string
	for _, c := range documento.Elenca(descriviCodici) {
		membri = append(membri, c.Percorso()+" "+c.Tipo+" "+strings.Repeat("x", c.Massimo))
	}
	if d := cmp.Diff([]string{"uno testo xx", "tanti parole xxx", "prosa testo xxxxx", "sede.tanti parole xxx"}, membri); d != "" {
		t.Errorf("members (-want +got):\n%s", d)
	}
	v := conCodici{Uno: codice{"AB"}, Tanti: []codice{{"AA"}, {"BB"}}}
	var visti []string
	documento.Visita(&v, descriviCodici, func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		visti = append(visti, string(dove)+" "+cosa.EN+" "+valore)
	})
	if d := cmp.Diff([]string{"/uno a code AB", "/tanti/0 codes AA", "/tanti/1 codes BB"}, visti); d != "" {
		t.Errorf("walk (-want +got):\n%s", d)
	}
}
