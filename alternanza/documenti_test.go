package alternanza_test

import (
	"encoding/json"
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
)

// Documents with every member, as MarshalJSON writes them; profiloPieno and convenzionePiena are two more.
const (
	studentePieno    = `{"scuola":"liceo","anno":"2017/18","terza":"2015/16","concluso":true,"percorsi":[{"nome":"Comune","previste":90,"frequentate":67.5,"concluso":true}]}`
	accoglienzaPiena = `{"inizio":"2026-02-02","rischio":"medio","studenti":8,"tutor":1,"convenzione":"2026-01-20","lavorazioni":false}`
	popolazionePiena = `{"gruppi":[{"nome":"Liceo Grassi","scuola":"liceo","studenti":900,"collocati":420}]}`
	verificaPiena    = `{"convenzione":` + convenzionePiena + `,"profilo":` + profiloPieno + `,"altre":[` + convenzionePiena + `]}`
)

// documenti are the documents of the package: a full one, what lists its members and describes them, its titles, how it is read over one that
// is there and walked.
var documenti = []struct {
	nome, pieno string
	campi       func() []norma.Campo
	schema      func(norma.Lingua) []byte
	it, en      string
	legge       func(t *testing.T, pieno string)
	visita      func(t *testing.T, b string, f func(norma.Puntatore, norma.Etichetta, string))
}{
	{
		"profile", profiloPieno, alternanza.CampiProfilo, alternanza.SchemaProfilo, "Profilo di un soggetto ospitante", "Profile of a host",
		sostituisce[alternanza.Profilo], percorre[alternanza.Profilo],
	},
	{
		"agreement", convenzionePiena, alternanza.CampiConvenzione, alternanza.SchemaConvenzione,
		"Convenzione tra scuola e soggetto ospitante", "Agreement between school and host",
		sostituisce[alternanza.Convenzione], percorre[alternanza.Convenzione],
	},
	{
		"check", verificaPiena, alternanza.CampiVerifica, alternanza.SchemaVerifica, "Verifica di una convenzione", "Check of an agreement",
		sostituisce[alternanza.Verifica], percorre[alternanza.Verifica],
	},
	{
		"student", studentePieno, alternanza.CampiStudente, alternanza.SchemaStudente, "Studente e percorsi svolti", "Student and paths done",
		sostituisce[alternanza.Studente], percorre[alternanza.Studente],
	},
	{
		"students at a host", accoglienzaPiena, alternanza.CampiAccoglienza, alternanza.SchemaAccoglienza,
		"Studenti accolti in una struttura", "Students at a host",
		sostituisce[alternanza.Accoglienza], percorre[alternanza.Accoglienza],
	},
	{
		"students and places", popolazionePiena, alternanza.CampiPopolazione, alternanza.SchemaPopolazione,
		"Studenti e posti nei percorsi", "Students and places on paths",
		sostituisce[alternanza.Popolazione], percorre[alternanza.Popolazione],
	},
}

// sostituisce wants encoding/json to read a full document whole, a member of another value too, and a document that cannot be read, or has
// something wrong, to leave what was there.
func sostituisce[T json.Marshaler](t *testing.T, pieno string) {
	t.Helper()
	var v struct{ Dato T }
	rimane := func(che string) {
		if b, err := v.Dato.MarshalJSON(); err != nil || string(b) != pieno {
			t.Errorf("%s: %s, %v", che, b, err)
		}
	}
	if err := json.Unmarshal([]byte(`{"Dato":`+pieno+`}`), &v); err != nil {
		t.Fatal(err)
	}
	rimane("read")
	for _, sbagliato := range []string{`[]`, `7`, strings.Replace(pieno, `:`, `:[[0]],"x":`, 1), `{"x":1,` + pieno[1:len(pieno)-1] + `,` + pieno[1:]} {
		var e *norma.DocumentError
		if err := json.Unmarshal([]byte(`{"Dato":`+sbagliato+`}`), &v); !errors.As(err, &e) || len(e.Rilievi) == 0 {
			t.Errorf("%s: %v", sbagliato, err)
		}
		rimane("after " + sbagliato)
	}
	if err := any(&v.Dato).(json.Unmarshaler).UnmarshalJSON([]byte(pieno[1:])); !errors.As(err, new(*norma.SyntaxError)) {
		t.Error(err)
	}
	rimane("after what is no JSON")
	if err := json.Unmarshal([]byte(`{"Dato":{}}`), &v); err != nil { // it replaces, and does not add
		t.Error(err)
	}
	if b, _ := v.Dato.MarshalJSON(); string(b) != `{}` {
		t.Errorf("%s", b)
	}
}

// percorre walks a document.
func percorre[T any](t *testing.T, b string, f func(norma.Puntatore, norma.Etichetta, string)) {
	t.Helper()
	var v T
	if err := json.Unmarshal([]byte(b), &v); err != nil {
		t.Fatal(err)
	}
	any(&v).(interface {
		Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string))
	}).Campi(f)
}

// Every document is read by encoding/json, or stays as it was.
func TestUnmarshalJSON(t *testing.T) {
	for _, d := range documenti {
		t.Run(d.nome, func(t *testing.T) { d.legge(t, d.pieno) })
	}
}

// The walk over a full document meets the members that are listed, in their order, each by its name.
func TestCampi(t *testing.T) {
	indice := regexp.MustCompile(`/[0-9]+`)
	for _, d := range documenti {
		t.Run(d.nome, func(t *testing.T) {
			noti := map[norma.Puntatore]norma.Etichetta{}
			var want, got []norma.Puntatore
			for _, c := range d.campi() {
				want, noti[c.Dove] = append(want, c.Dove), c.Cosa
			}
			d.visita(t, d.pieno, func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
				membro := norma.Puntatore(indice.ReplaceAllString(string(dove), "/-"))
				if _, parola := noti[membro]; !parola {
					membro = norma.Puntatore(strings.TrimSuffix(string(membro), "/-")) // an element of a list of words
				}
				if noti[membro] != cosa || valore == "" {
					t.Errorf("%s: %v, %q", dove, cosa, valore)
				}
				if !slices.Contains(got, membro) {
					got = append(got, membro)
				}
			})
			diverso(t, "members", want, got)
			d.visita(t, `{}`, func(dove norma.Puntatore, _ norma.Etichetta, valore string) {
				t.Errorf("%s: %q in nothing", dove, valore)
			})
		})
	}
}

// nodo is what this test reads of a schema.
type nodo struct {
	Schema      string `json:"$schema"`
	Title       string
	Description string
	Properties  map[string]nodo
	Items       *nodo
}

// The schema has a title, and describes every member that is listed, in the language that is asked for.
func TestSchema(t *testing.T) {
	for _, d := range documenti {
		for l, titolo := range map[norma.Lingua]string{norma.Italiano: d.it, norma.Inglese: d.en} {
			var s nodo
			if err := json.Unmarshal(d.schema(l), &s); err != nil || s.Title != titolo || s.Schema != "https://json-schema.org/draft/2020-12/schema" {
				t.Errorf("%s: %q, %v", d.nome, s.Title, err)
			}
			for _, c := range d.campi() {
				n := s
				for passo := range strings.SplitSeq(c.Percorso(), ".") {
					nome, lista := strings.CutSuffix(passo, "[]")
					if n = n.Properties[nome]; lista && n.Items != nil {
						n = *n.Items
					}
				}
				if want := l.Scegli(c.Cosa.IT, c.Cosa.EN); n.Description != want {
					t.Errorf("%s: %s is %q, want %q", d.nome, c.Percorso(), n.Description, want)
				}
			}
		}
	}
}
