package alternanza_test

import (
	"encoding/json"
	"errors"
	"testing"

	"norma"
	"norma/alternanza"
)

// A document of each kind, complete, is written back as it was read; what is wrong in one is found at its place.
func TestDocumentiStudenti(t *testing.T) {
	studente := func(b []byte) (json.Marshaler, []norma.Rilievo, error) { return tre(alternanza.ParseStudente(b)) }
	accoglienza := func(b []byte) (json.Marshaler, []norma.Rilievo, error) { return tre(alternanza.ParseAccoglienza(b)) }
	popolazione := func(b []byte) (json.Marshaler, []norma.Rilievo, error) { return tre(alternanza.ParsePopolazione(b)) }
	for _, tt := range []struct {
		nome    string
		leggi   func([]byte) (json.Marshaler, []norma.Rilievo, error)
		testo   string
		rilievi []esito // nil: clean, and written back
	}{
		{
			"student", studente,
			`{"scuola":"liceo","anno":"2025/26","terza":"2023/24","concluso":true,"percorsi":[{"nome":"comune","previste":90,"frequentate":67.5,"concluso":true}],"altro":1}`,
			[]esito{{"documento/membro-ignoto", norma.Avviso, "/altro", "altro", "", ""}},
		},
		{"student, nothing", studente, `{}`, nil},
		{"student, clean", studente, `{"scuola":"istituto-tecnico","anno":"2025/26","percorsi":[{"previste":90}]}`, nil},
		{
			"student, wrong", studente, `{"scuola":"scuola media","anno":"2025","terza":2023,"percorsi":[{"previste":-1}]}`,
			[]esito{
				{"documento/parola-sconosciuta", norma.Errore, "/scuola", "scuola media", "liceo, istituto-tecnico, istituto-professionale", ""},
				{"alternanza/anno-scolastico-errato", norma.Errore, "/anno", "2025", "", ""},
				{"documento/tipo-errato", norma.Errore, "/terza", "number", "string", ""},
				{"documento/ore-errate", norma.Errore, "/percorsi/0/previste", "-1", "0.00-1000000", ""},
			},
		},
		{
			"students at a host", accoglienza,
			`{"inizio":"2026-02-02","rischio":"medio","studenti":8,"tutor":1,"convenzione":"2026-01-20","lavorazioni":false}`, nil,
		},
		{
			"students at a host, wrong", accoglienza, `{"inizio":"2/2/2026","studenti":10001,"lavorazioni":"no"}`,
			[]esito{
				{"documento/data-errata", norma.Errore, "/inizio", `"2/2/2026"`, "AAAA-MM-GG", ""},
				{"documento/numero-errato", norma.Errore, "/studenti", "10001", "0-10000", ""},
				{"documento/tipo-errato", norma.Errore, "/lavorazioni", "string", "true/false", ""},
			},
		},
		{"students and places", popolazione, `{"gruppi":[{"nome":"Liceo Grassi","scuola":"liceo","studenti":900,"collocati":420}]}`, nil},
		{
			"students and places, wrong", popolazione, `{"gruppi":[{"studenti":10000001}]}`,
			[]esito{{"documento/numero-errato", norma.Errore, "/gruppi/0/studenti", "10000001", "0-10000000", ""}},
		},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			v, rilievi, err := tt.leggi([]byte(tt.testo))
			if err != nil {
				t.Fatal(err)
			}
			diverso(t, "findings", tt.rilievi, esiti(rilievi))
			if norma.Refuse(rilievi) != nil {
				return
			}
			if b, err := v.MarshalJSON(); err != nil || string(b) != tt.testo {
				t.Errorf("%s, %v", b, err)
			}
		})
	}
	for _, leggi := range []func([]byte) (json.Marshaler, []norma.Rilievo, error){studente, accoglienza, popolazione} {
		if _, _, err := leggi([]byte(`{`)); !errors.As(err, new(*norma.SyntaxError)) {
			t.Error(err)
		}
	}
}

func tre[T json.Marshaler](v T, rilievi []norma.Rilievo, err error) (json.Marshaler, []norma.Rilievo, error) {
	return v, rilievi, err
}

func TestCampiStudenti(t *testing.T) {
	for _, tt := range []struct {
		campi []norma.Campo
		want  []string
	}{
		{alternanza.CampiStudente(), []string{"scuola", "anno", "terza", "concluso", "percorsi[].nome", "percorsi[].previste", "percorsi[].frequentate", "percorsi[].concluso"}},
		{alternanza.CampiAccoglienza(), []string{"inizio", "rischio", "studenti", "tutor", "convenzione", "lavorazioni"}},
		{alternanza.CampiPopolazione(), []string{"gruppi[].nome", "gruppi[].scuola", "gruppi[].studenti", "gruppi[].collocati"}},
	} {
		var got []string
		for i := range tt.campi {
			got = append(got, tt.campi[i].Percorso())
			if c := tt.campi[i].Cosa; c.IT == "" || c.EN == "" || c.IT == c.EN {
				t.Errorf("%s: %q, %q", tt.campi[i].Percorso(), c.IT, c.EN)
			}
		}
		diverso(t, "members", tt.want, got)
	}
}

// Every row of an explanation has a name and says itself in both languages.
func TestForme(t *testing.T) {
	for _, f := range []norma.Forma{
		alternanza.FormaMonteOre(), alternanza.FormaFrequenza(), alternanza.FormaRapportoTutor(), alternanza.FormaLavorazioni(), alternanza.FormaPartecipazione(),
	} {
		for percorso, r := range f.All() {
			if r.Cosa.Nome == "" || r.Cosa.IT == "" || r.Cosa.EN == "" {
				t.Errorf("%s: %+v", percorso, r.Cosa)
			}
		}
	}
}

// Rules that have nothing to report allocate nothing.
func TestOreAllocateNothing(t *testing.T) {
	s := alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2025), Percorsi: []alternanza.PercorsoSvolto{svolto(60, 50), svolto(40, 40)}}
	a := alternanza.Accoglienza{Inizio: norma.Giorno(2026, 2, 2), Rischio: alternanza.RischioMedio, Studenti: norma.Known(8), Tutor: norma.Known(1), Lavorazioni: norma.Known(false)}
	p := alternanza.Popolazione{Gruppi: []alternanza.GruppoStudenti{{Scuola: alternanza.Liceo, Studenti: norma.Known(900), Collocati: norma.Known(900)}}}
	for nome, f := range map[string]func() norma.Esito{
		"monte ore":      func() norma.Esito { return s.MonteOre().Esito },
		"frequenza":      func() norma.Esito { return s.Frequenza().Esito },
		"tutor":          func() norma.Esito { return a.RapportoTutor().Esito },
		"lavorazioni":    func() norma.Esito { return a.VerificaLavorazioni().Esito },
		"partecipazione": func() norma.Esito { return p.Partecipazione().Esito },
	} {
		if n := testing.AllocsPerRun(100, func() {
			if f() != norma.Rispettato {
				t.Error(nome)
			}
		}); n != 0 {
			t.Errorf("%s: %v allocations a run, want none", nome, n)
		}
	}
}
