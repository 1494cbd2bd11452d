package alternanza_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"norma"
	"norma/alternanza"
	"norma/internal/gen/valori"
)

// daTesto reads a text over a value that is there: as parse reads it, nothing as not said, and what is none leaves it as it was.
func daTesto[T interface {
	comparable
	MarshalText() ([]byte, error)
}](t *testing.T, s string, prima T, leggi func(*T, []byte) error, parse func(string) (T, error)) {
	t.Helper()
	v := prima
	err := leggi(&v, []byte(s))
	want, errParse := parse(s)
	if s == "" {
		errParse = nil
	}
	var zero T
	if (err == nil) != (errParse == nil) || err == nil && v != want || err != nil && (v != prima || want != zero) {
		t.Errorf("%q: %v, %v; parsed it is %v, %v", s, v, err, want, errParse)
	}
	if err != nil {
		var e *norma.SyntaxError
		if !errors.As(err, &e) || e.Testo != s || e.Atteso == "" || e.Posizione < 0 || e.Posizione > len(s) {
			t.Errorf("%q: %#v", s, err)
		}
		return
	}
	b, _ := v.MarshalText()
	w := prima
	if err := leggi(&w, b); err != nil || w != v {
		t.Errorf("%q is written as %q, and this reads as %v, %v", s, b, w, err)
	}
}

func FuzzUnmarshalText(f *testing.F) {
	for _, s := range []string{
		"", "06-15", "02-29", "02-30", "6-15", "00-00", "2025/26", "2025/2026", "1999/00", "1999/2000", "2025/27", "2025-26", "nome.eg.eA", "posti.17.eg.eA", "rilevanza.256.eg.eA", "posti", "rilevanza",
		"\xff025/26", "06-15\n",
	} {
		f.Add(s)
	}
	cursore, err := alternanza.ParseCursore("nome.eg.eA")
	if err != nil {
		f.Fatal(err)
	}
	p := latina(f)
	f.Fuzz(func(t *testing.T, s string) {
		daTesto(t, s, giorno(6, 15), (*alternanza.GiornoAnno).UnmarshalText, alternanza.ParseGiornoAnno)
		daTesto(t, s, anno(2025), (*alternanza.AnnoScolastico).UnmarshalText, alternanza.ParseAnnoScolastico)
		daTesto(t, s, cursore, (*alternanza.Cursore).UnmarshalText, alternanza.ParseCursore)
		if g, err := alternanza.ParseGiornoAnno(s); err == nil && (g != giorno(g.Mese(), g.Giorno()) || g.String() != s) {
			t.Errorf("%q: %s", s, g)
		}
		for posto, a := range p.All() {
			if got, ok := p.Find(s); (a.Codice == s || a.Codice == "" && posto.String() == s) && s != "" && (!ok || got != posto) {
				t.Errorf("%q: %v, %t", s, got, ok)
			}
		}
		if got, ok := p.Find(s); ok && p.Offerte[got.Offerta].Attivita[got.Attivita].Codice != s && got.String() != s {
			t.Errorf("%q: %v", s, got)
		}
	})
}

// FuzzUnmarshalJSON: every document is read whole or stays as it was; what is said of students is written and read again as it was.
func FuzzUnmarshalJSON(f *testing.F) {
	profilo, convenzione := latina(f), convenzione()
	verifica := alternanza.Verifica{Convenzione: convenzione, Profilo: officina()}
	studente := alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2025), Percorsi: []alternanza.PercorsoSvolto{svolto(60, 50)}}
	accoglienza := alternanza.Accoglienza{Inizio: norma.Giorno(2026, 2, 2), Rischio: alternanza.RischioMedio, Studenti: norma.Known(8)}
	popolazione := alternanza.Popolazione{Gruppi: []alternanza.GruppoStudenti{{Scuola: alternanza.Liceo, Studenti: norma.Known(900)}}}
	for _, d := range []json.Marshaler{profilo, convenzione, verifica, studente, accoglienza, popolazione} {
		b, _ := d.MarshalJSON()
		f.Add(b)
		f.Add(b[:len(b)/2])
	}
	for _, s := range []string{
		``, `null`, `{}`, `{"scuola":"liceo","anno":"2025/26","terza":"2023/24","concluso":true,"percorsi":[{"nome":"comune","previste":90,"frequentate":67.5,"concluso":true}],"altro":1}`,
		`{"inizio":"2026-02-02","rischio":"medio","studenti":8,"tutor":1,"convenzione":"2026-01-20","lavorazioni":false}`,
		`{"gruppi":[{"nome":"Liceo Grassi","scuola":"liceo","studenti":900,"collocati":420},{}]}`, `{"anno":"2025","gruppi":[null],"studenti":-1}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, s := range slices.Concat(
			valori.Unmarshal(b, profilo, (*alternanza.Profilo).UnmarshalJSON, alternanza.ParseProfilo),
			valori.Unmarshal(b, convenzione, (*alternanza.Convenzione).UnmarshalJSON, alternanza.ParseConvenzione),
			valori.Unmarshal(b, verifica, (*alternanza.Verifica).UnmarshalJSON, alternanza.ParseVerifica),
			valori.Unmarshal(b, studente, (*alternanza.Studente).UnmarshalJSON, alternanza.ParseStudente),
			valori.Unmarshal(b, accoglienza, (*alternanza.Accoglienza).UnmarshalJSON, alternanza.ParseAccoglienza),
			valori.Unmarshal(b, popolazione, (*alternanza.Popolazione).UnmarshalJSON, alternanza.ParsePopolazione),
		) {
			t.Errorf("%q: %s", b, s)
		}
		ritorna(t, b, alternanza.ParseStudente)
		ritorna(t, b, alternanza.ParseAccoglienza)
		ritorna(t, b, alternanza.ParsePopolazione)
	})
}

// ritorna wants a document that can be read to be written and read again as the same bytes.
func ritorna[T json.Marshaler](t *testing.T, b []byte, parse func([]byte) (T, []norma.Rilievo, error)) {
	t.Helper()
	v, rilievi, err := parse(b)
	if err != nil || norma.Refuse(rilievi) != nil {
		return
	}
	scritto, _ := v.MarshalJSON()
	w, rilievi, err := parse(scritto)
	if ancora, _ := w.MarshalJSON(); err != nil || norma.Refuse(rilievi) != nil || !slices.Equal(scritto, ancora) {
		t.Errorf("%q: %s, then %s: %v, %v", b, scritto, ancora, norma.Refuse(rilievi), err)
	}
}
