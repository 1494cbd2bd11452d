package pfi_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

// semi are documents to start from: each clean one, a bare one, and some that are unsound.
func semi(f *testing.F, documenti ...any) {
	f.Helper()
	for _, d := range documenti {
		b, err := json.Marshal(d)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	for _, s := range []string{
		`{}`, `{`, `[]`, `null`, `{"percorsi":["its","x",null]}`, `{"inizio":"0001-01-01","fine":"9999-12-31","alla":"9999-12-31"}`,
		`{"mesi":240,"firme":{"datore":{"giorno":"9999-12-31"},"istituzione":{"giorno":"9999-12-31"}}}`, `{"documenti":[{},{"voce":"x"}]}`,
	} {
		f.Add([]byte(s))
	}
}

// ritorna wants that what was read and is sound is written and read again as it was, and that examining it neither fails nor says
// something without a place in some language.
func ritorna(t *testing.T, scrivi func() ([]byte, error), rileggi func([]byte) (json.Marshaler, []norma.Rilievo, error), g *norma.Giudizio) {
	t.Helper()
	b, err := scrivi()
	if err != nil {
		t.Fatal(err)
	}
	v, rilievi, err := rileggi(b)
	if err != nil || norma.Refuse(rilievi) != nil {
		t.Fatalf("%s: %v %v", b, err, rilievi)
	}
	c, err := v.MarshalJSON()
	if err != nil || !bytes.Equal(b, c) {
		t.Fatalf("%v\n%s\n%s", err, b, c)
	}
	peggiore := norma.NonApplicabile
	for _, r := range g.Rilievi {
		peggiore = max(peggiore, r.Gravita().Esito())
		if r.Messaggio(norma.Italiano) == "" || r.Messaggio(norma.Inglese) == "" || r.Rif == "" {
			t.Errorf("%s at %q by %q", r.Codice(), r.Dove, r.Rif)
		}
	}
	if g.Esito < peggiore {
		t.Errorf("verdict %v of findings that make it %v", g.Esito, peggiore)
	}
}

func FuzzParseProtocollo(f *testing.F) {
	semi(f, protocolloPulito())
	f.Fuzz(func(t *testing.T, b []byte) {
		p, rilievi, err := pfi.ParseProtocollo(b)
		r := p.Validate(apprendistato.Lazio())
		_ = r.Spiegazione().Text(norma.Inglese)
		if err == nil && norma.Refuse(rilievi) == nil {
			ritorna(t, p.MarshalJSON, func(b []byte) (json.Marshaler, []norma.Rilievo, error) { return tre(pfi.ParseProtocollo(b)) }, &r.Giudizio)
		}
	})
}

func FuzzParseDossier(f *testing.F) {
	s := dossierPulito()
	conclude(&s)
	semi(f, dossierPulito(), s)
	f.Fuzz(func(t *testing.T, b []byte) {
		s, rilievi, err := pfi.ParseDossier(b)
		r := s.Validate(apprendistato.Lazio())
		_ = r.Spiegazione().Text(norma.Inglese)
		if err == nil && norma.Refuse(rilievi) == nil {
			ritorna(t, s.MarshalJSON, func(b []byte) (json.Marshaler, []norma.Rilievo, error) { return tre(pfi.ParseDossier(b)) }, &r.Giudizio)
		}
	})
}

func FuzzParseRapportoRicerca(f *testing.F) {
	semi(f, rapportoPulito())
	f.Fuzz(func(t *testing.T, b []byte) {
		q, rilievi, err := pfi.ParseRapportoRicerca(b)
		r := q.Validate(apprendistato.Lazio())
		_ = r.Spiegazione().Text(norma.Inglese)
		if err == nil && norma.Refuse(rilievi) == nil {
			ritorna(t, q.MarshalJSON, func(b []byte) (json.Marshaler, []norma.Rilievo, error) { return tre(pfi.ParseRapportoRicerca(b)) }, &r.Giudizio)
		}
	})
}

func FuzzParseInformativa(f *testing.F) {
	semi(f, informativaPulita())
	f.Fuzz(func(t *testing.T, b []byte) {
		i, rilievi, err := pfi.ParseInformativa(b)
		r := i.Validate(apprendistato.Lazio())
		_ = r.Spiegazione().Text(norma.Inglese)
		if err == nil && norma.Refuse(rilievi) == nil {
			ritorna(t, i.MarshalJSON, func(b []byte) (json.Marshaler, []norma.Rilievo, error) { return tre(pfi.ParseInformativa(b)) }, &r.Giudizio)
		}
	})
}

// tre are the results of a Parse function, the document as what writes itself.
func tre[T json.Marshaler](v T, rilievi []norma.Rilievo, err error) (json.Marshaler, []norma.Rilievo, error) {
	return v, rilievi, err
}
