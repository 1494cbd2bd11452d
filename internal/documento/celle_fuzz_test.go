package documento_test

import (
	"encoding/json"
	"testing"

	"norma"
	"norma/internal/documento"
)

// FuzzComponi: whatever a row of cells holds, a document is made of it that can be read; each cell of a member stands where it is said to,
// and what a spreadsheet makes of a value is made of it once.
func FuzzComponi(f *testing.F) {
	campi := documento.Elenca(descriviCampione)
	for i := range campi {
		f.Add(campi[i].Percorso(), "31/12/2026", "nome", "Ada")
	}
	f.Add("periodi[1].inizio", "1/2/2020", "periodi[2].ore", "37,50")
	f.Add("periodi[1].turni[1].giorno", "2020-05-04", "periodi[1].turni[2].notturno", "VERO")
	f.Add("periodi[3].ore", "1", "periodi[1].lingue", "it|de| en ")
	f.Add("periodi[0].ore", "1e999", "sede", "x")
	f.Add("periodi[1]", "{}", "periodi[1].ore", ",")
	f.Add("", "", "sede.capo.nome", "\xff\n\"")
	f.Fuzz(func(t *testing.T, p, s, q, r string) {
		celle := []documento.Cella{{Percorso: p, Testo: s}, {Percorso: q, Testo: r}}
		b, posti, saltata := documento.Componi(campi, celle)
		if !json.Valid(b) || len(posti) != len(celle) || saltata >= len(celle) {
			t.Fatalf("%s, %q, %d", b, posti, saltata)
		}
		var v campione
		_, rilievi, err := documento.Decode(b, &v, descriviCampione)
		if err != nil {
			t.Fatalf("%s: %v", b, err)
		}
		foglie, err := documento.Foglie(b)
		if err != nil || len(foglie) == 0 {
			t.Fatalf("%s: %v", b, err)
		}
		for i, c := range celle {
			campo := documento.Campo(campi, c.Percorso)
			if (campo != nil) != (posti[i] != "") {
				t.Errorf("%q: a member %v, at %q", c.Percorso, campo, posti[i])
			}
		}
		for _, x := range rilievi {
			if x.Codice() == "documento/membro-ignoto" || x.Codice() == "documento/membro-ripetuto" {
				t.Errorf("%s: %s at %q", b, x.Codice(), x.Dove)
			}
			if x.Dove != posti[0] && x.Dove != posti[1] {
				if padre, _ := x.Dove.Padre(); padre != posti[0] && padre != posti[1] { // a word of a list
					t.Errorf("%s: %s at %q, cells at %q", b, x.Codice(), x.Dove, posti)
				}
			}
		}
		for _, testo := range []string{s, r} {
			if n := documento.Normale(testo); documento.Normale(n) != n {
				t.Errorf("%q: %q, then %q", testo, n, documento.Normale(n))
			}
		}
		if d, err := norma.ParseData(documento.Normale(s)); err == nil && d.String() != documento.Normale(s) {
			t.Errorf("%q: %s", s, d)
		}
	})
}
