package documento_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/internal/documento"
)

func TestEncode(t *testing.T) {
	tests := []struct {
		nome   string
		v      campione
		ignoti []norma.Ignoto
		want   string
	}{
		{"nothing", campione{}, nil, `{}`},
		{"everything", pienoValore(), nil, pieno},
		{
			"answers that are not absent",
			campione{Attivo: norma.Known(false), Figli: norma.Known(0), Monte: norma.Known(norma.Ore(0))},
			nil,
			`{"attivo":false,"figli":0,"monte":0}`,
		},
		{"empty lists are absent", campione{Lingue: []lingua{}, Periodi: []periodo{}}, nil, `{}`},
		{"empty elements are not", campione{Periodi: []periodo{{}, {Turni: []turno{{}}}}}, nil, `{"periodi":[{},{"turni":[{}]}]}`},
		{"words as they are", campione{Titolo: "mai sentito", Lingue: []lingua{"", "xx"}}, nil, `{"titolo":"mai sentito","lingue":["","xx"]}`},
		{"text to escape", campione{Nome: "\"\\\n\x00\x7f<è>\xff"}, nil, `{"nome":"\"\\\n\u0000\u007f<è>` + "\uFFFD" + `"}`},
		{"only a nested object", campione{Sede: sede{Capo: capo{Nome: "x"}}}, nil, `{"sede":{"capo":{"nome":"x"}}}`},
		{
			"unknown members in any order",
			campione{Periodi: []periodo{{}, {}}},
			[]norma.Ignoto{
				{Dove: "/z", JSON: "1"},
				{Dove: "/periodi/1/y", JSON: "[2]"},
				{Dove: "/sede/capo/a~1b~0c~01", JSON: "3"},
				{Dove: "/a", JSON: `"4"`},
				{Dove: "/periodi/1/x", JSON: "null"},
			},
			`{"sede":{"capo":{"a/b~c~1":3}},"periodi":[{},{"y":[2],"x":null}],"z":1,"a":"4"}`,
		},
		{
			"unknown members whose object is gone",
			campione{},
			[]norma.Ignoto{{Dove: "/periodi/0/x", JSON: "1"}, {Dove: "", JSON: "2"}, {Dove: "/x", JSON: "3"}},
			`{"x":3}`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.nome, func(t *testing.T) {
			got := codifica(tt.v, tt.ignoti)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if !json.Valid([]byte(got)) {
				t.Errorf("not JSON: %s", got)
			}
			stabile(t, got)
		})
	}
}

// TestEncodeLeavesUnknown also writes twice from the same ignoti.
func TestEncodeLeavesUnknown(t *testing.T) {
	v, ignoti, _ := decodifica(t, `{"z":1,"sede":{"y":2},"x":3}`)
	prima := slices.Clone(ignoti)
	uno, due := codifica(v, ignoti), codifica(v, ignoti)
	if diff := cmp.Diff(prima, ignoti); diff != "" || uno != due {
		t.Errorf("%s, then %s; ignoti (-before +after):\n%s", uno, due, diff)
	}
}

// schemaItaliano is the schema of the sample document, one property a line.
var schemaItaliano = strings.Join([]string{
	`{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Il \"campione\"","type":"object","properties":{` +
		`"nascita":{"type":["string","null"],"format":"date","description":"giorno di nascita"}`,
	`"attivo":{"type":["boolean","null"],"description":"se è attivo"}`,
	`"figli":{"type":["integer","null"],"minimum":0,"maximum":20,"description":"quanti figli"}`,
	`"monte":{"type":["number","null"],"minimum":0,"maximum":1000000,"description":"monte ore"}`,
	`"nome":{"type":["string","null"],"maxLength":200,"description":"nome e cognome"}`,
	`"titolo":{"enum":["licenza","diploma","laurea",null],"description":"titolo di studio"}`,
	`"lingue":{"type":["array","null"],"maxItems":3,"items":{"enum":["it","en","de"]},"description":"lingue parlate"}`,
	`"sede":{"type":["object","null"],"description":"sede di lavoro","properties":{` +
		`"comune":{"type":["string","null"],"maxLength":200,"description":"comune"}`,
	`"apertura":{"type":["string","null"],"format":"date","description":"giorno di apertura"}`,
	`"capo":{"type":["object","null"],"description":"chi la dirige","properties":{` +
		`"nome":{"type":["string","null"],"maxLength":200,"description":"nome e cognome"}`,
	`"titolo":{"enum":["licenza","diploma","laurea",null],"description":"titolo di studio"}}}}}`,
	`"periodi":{"type":["array","null"],"maxItems":200,"description":"periodi di lavoro","items":{"type":"object","properties":{` +
		`"inizio":{"type":["string","null"],"format":"date","description":"primo giorno"}`,
	`"fine":{"type":["string","null"],"format":"date","description":"ultimo giorno"}`,
	`"ore":{"type":["number","null"],"minimum":0,"maximum":1000000,"description":"ore lavorate"}`,
	`"a/b~c":{"enum":["licenza","diploma","laurea",null],"description":"un nome con \"segni\""}`,
	`"capo":{"type":["object","null"],"description":"chi lo segue","properties":{` +
		`"nome":{"type":["string","null"],"maxLength":200,"description":"nome e cognome"}`,
	`"titolo":{"enum":["licenza","diploma","laurea",null],"description":"titolo di studio"}}}`,
	`"lingue":{"type":["array","null"],"maxItems":3,"items":{"enum":["it","en","de"]},"description":"lingue usate"}`,
	`"turni":{"type":["array","null"],"maxItems":4,"description":"turni","items":{"type":"object","properties":{` +
		`"giorno":{"type":["string","null"],"format":"date","description":"giorno del turno"}`,
	`"notturno":{"type":["boolean","null"],"description":"se è di notte"}}}}}}}}}`,
}, ",")

func TestSchema(t *testing.T) {
	got := documento.Schema(`Il "campione"`, norma.Italiano, descriviCampione)
	if diff := cmp.Diff(strings.Split(schemaItaliano, ","), strings.Split(string(got), ",")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestSchemaLanguages checks that the two schemas differ in every description and in nothing else.
func TestSchemaLanguages(t *testing.T) {
	var nudi [2]any
	var parole [2]map[string]string
	for i, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		var s map[string]any
		if err := json.Unmarshal(documento.Schema("x", l, descriviCampione), &s); err != nil {
			t.Fatalf("%v: %v", l, err)
		}
		if s["$schema"] != "https://json-schema.org/draft/2020-12/schema" || s["title"] != "x" || s["type"] != "object" {
			t.Errorf("%v: $schema %v, title %v, type %v", l, s["$schema"], s["title"], s["type"])
		}
		descrizioni := map[string]string{}
		spoglia(s, "", descrizioni)
		nudi[i], parole[i] = s, descrizioni
	}
	if diff := cmp.Diff(nudi[0], nudi[1]); diff != "" {
		t.Errorf("beyond the descriptions (-italian +english):\n%s", diff)
	}
	if diff := cmp.Diff(slices.Sorted(maps.Keys(parole[0])), slices.Sorted(maps.Keys(parole[1]))); diff != "" {
		t.Errorf("members described (-italian +english):\n%s", diff)
	}
	if n := len(parole[0]); n != 25 {
		t.Errorf("%d descriptions, want 25", n)
	}
	for dove, it := range parole[0] {
		if en := parole[1][dove]; it == "" || en == "" || it == en {
			t.Errorf("%s: %q in Italian, %q in English", dove, it, en)
		}
	}
	if got, want := parole[1]["/periodi/turni/giorno"], "day of the shift"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// spoglia takes the descriptions out of a schema, and gives them by the way to the member.
func spoglia(s map[string]any, dove string, descrizioni map[string]string) {
	if d, ok := s["description"].(string); ok {
		descrizioni[dove] = d
		delete(s, "description")
	}
	if elementi, ok := s["items"].(map[string]any); ok {
		spoglia(elementi, dove, descrizioni)
	}
	proprieta, _ := s["properties"].(map[string]any)
	for nome, p := range proprieta {
		spoglia(p.(map[string]any), dove+"/"+nome, descrizioni)
	}
}

// voce is a leaf as Visita shows it.
type voce struct {
	Dove   norma.Puntatore
	Nome   string
	IT, EN string
	Valore string
}

func visita(v campione) []voce {
	var voci []voce
	documento.Visita(&v, descriviCampione, func(dove norma.Puntatore, e norma.Etichetta, valore string) {
		voci = append(voci, voce{dove, e.Nome, e.IT, e.EN, valore})
	})
	return voci
}

func TestVisita(t *testing.T) {
	want := []voce{
		{"/nascita", "nascita", "giorno di nascita", "day of birth", "2001-02-28"},
		{"/attivo", "attivo", "se è attivo", "whether it is active", "no"},
		{"/figli", "figli", "quanti figli", "how many children", "2"},
		{"/monte", "monte", "monte ore", "hours in all", "37.5 h"},
		{"/nome", "nome", "nome e cognome", "name and surname", `Zoë "Z" Rossi`},
		{"/titolo", "titolo", "titolo di studio", "title of study", "diploma"},
		{"/lingue/0", "lingue", "lingue parlate", "languages spoken", "it"},
		{"/lingue/1", "lingue", "lingue parlate", "languages spoken", "de"},
		{"/sede/comune", "comune", "comune", "town", "L'Aquila"},
		{"/sede/apertura", "apertura", "giorno di apertura", "opening day", "1999-12-31"},
		{"/sede/capo/nome", "nome", "nome e cognome", "name and surname", "Ada"},
		{"/sede/capo/titolo", "titolo", "titolo di studio", "title of study", "laurea"},
		{"/periodi/0/inizio", "inizio", "primo giorno", "first day", "2020-01-01"},
		{"/periodi/0/fine", "fine", "ultimo giorno", "last day", "2020-12-31"},
		{"/periodi/0/ore", "ore", "ore lavorate", "hours worked", "1600 h"},
		{"/periodi/0/a~1b~0c", "a/b~c", `un nome con "segni"`, `a name with "signs"`, "licenza"},
		{"/periodi/0/capo/nome", "nome", "nome e cognome", "name and surname", "Ugo"},
		{"/periodi/0/lingue/0", "lingue", "lingue usate", "languages used", "en"},
		{"/periodi/0/turni/0/giorno", "giorno", "giorno del turno", "day of the shift", "2020-05-04"},
		{"/periodi/0/turni/0/notturno", "notturno", "se è di notte", "whether it is by night", "si"},
		{"/periodi/0/turni/1/notturno", "notturno", "se è di notte", "whether it is by night", "no"},
		{"/periodi/2/ore", "ore", "ore lavorate", "hours worked", "0.01 h"},
	}
	if diff := cmp.Diff(want, visita(pienoValore())); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestVisitaNothing(t *testing.T) {
	for _, v := range []campione{{}, {Lingue: []lingua{""}, Periodi: []periodo{{}, {Turni: []turno{{}}}}}} {
		if got := visita(v); got != nil {
			t.Errorf("%v: %v, want nothing", codifica(v, nil), got)
		}
	}
}

// TestVisitaLeavesValue checks that neither a walk nor the other passes change the value.
func TestVisitaLeavesValue(t *testing.T) {
	v := pienoValore()
	documento.Visita(&v, descriviCampione, func(norma.Puntatore, norma.Etichetta, string) {})
	documento.Encode(&v, nil, descriviCampione)
	if diff := cmp.Diff(pienoValore(), v, uguali); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
