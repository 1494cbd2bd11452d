package pfi_test

import (
	"testing"

	"norma"
	"norma/pfi"
)

// TestModuliDocumenti: each form has every member of its document once, sections numbered in order, and each finding in its place.
func TestModuliDocumenti(t *testing.T) {
	p, s, q, i := protocolloPulito(), dossierPulito(), rapportoPulito(), informativaPulita()
	p.Luogo, p.Capacita.Tutor = "", norma.Known(0)
	s.Documenti[1].Voce = "diario"
	q.Firme.Ente, q.Evidenze = norma.Data{}, nil
	i.Temi, i.Giorno = i.Temi[:1], norma.Data{}
	for _, m := range []struct {
		nome    string
		campi   []norma.Campo
		g       norma.Giudizio
		modulo  func([]norma.Rilievo) []pfi.Sezione
		liste   map[string]int // lists of objects, and how many members an element has beyond the first element's
		rilievi int
	}{
		{"protocollo", pfi.CampiProtocollo(), p.Validate(lazio()).Giudizio, p.Modulo, nil, 2},
		{"dossier", pfi.CampiDossier(), s.Validate(lazio()).Giudizio, s.Modulo, map[string]int{"/documenti": 2 * 3}, 2},
		{"rapporto", pfi.CampiRapportoRicerca(), q.Validate(lazio()).Giudizio, q.Modulo, nil, 2},
		{"informazione", pfi.CampiInformativa(), i.Validate(lazio()).Giudizio, i.Modulo, nil, 4},
	} {
		campi, rilievi := 0, 0
		for n, z := range m.modulo(m.g.Rilievi) {
			if z.Numero != n+1 || z.Titolo.IT == "" || z.Titolo.EN == "" || z.Fonte != norma.Ufficiale {
				t.Errorf("%s: section %d is %d, %q", m.nome, n+1, z.Numero, z.Titolo.IT)
			}
			for _, g := range z.Gruppi {
				rilievi += len(g.Rilievi)
				for _, c := range g.Campi {
					campi++
					rilievi += len(c.Rilievi)
					for _, r := range c.Rilievi {
						if r.Dove != c.Dove {
							t.Errorf("%s: %q stands at %q", m.nome, r.Dove, c.Dove)
						}
					}
				}
			}
		}
		want := len(m.campi)
		for _, n := range m.liste {
			want += n
		}
		if campi != want {
			t.Errorf("%s: %d fields, want %d", m.nome, campi, want)
		}
		if rilievi != len(m.g.Rilievi) || rilievi != m.rilievi {
			t.Errorf("%s: %d findings placed of %d, want %d", m.nome, rilievi, len(m.g.Rilievi), m.rilievi)
		}
	}
}
