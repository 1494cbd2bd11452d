package pfi_test

import (
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

// TestForme: an explanation has no row that the shape does not foresee, and each row of the shape comes somewhere.
func TestForme(t *testing.T) {
	var piani, firme, confronti []norma.Spiegazione
	d := lazio()
	for _, c := range casiValida {
		p := piano(t, c.piano)
		c.cambia(&p)
		v := p.Validate(d)
		piani = append(piani, v.Spiegazione())
		firme = append(firme, p.Firme(d).Spiegazione())
	}
	for _, c := range casiConfronto {
		prima, dopo := piano(t, c.piano), piano(t, c.piano)
		if c.prima != nil {
			c.prima(&prima)
		}
		c.dopo(&dopo)
		confronti = append(confronti, pfi.Compare(d, &prima, &dopo).Spiegazione())
	}
	for _, tt := range []struct {
		nome     string
		forma    norma.Forma
		risposte []norma.Spiegazione
		assenti  string // rows that no case gives: those of the contract's rules have their own tests
	}{
		{"piano", pfi.FormaPiano(), piani, "valutazione"},
		{"firme", pfi.FormaFirme(), firme, ""},
		{"confronto", pfi.FormaConfronto(), confronti, ""},
	} {
		previste := map[string]bool{}
		for percorso := range tt.forma.All() {
			previste[percorso] = true
		}
		viste := map[string]bool{}
		for _, s := range tt.risposte {
			for percorso := range s.All() {
				nudo := senzaPosti(percorso)
				if !previste[nudo] {
					t.Errorf("%s: the shape has no %s", tt.nome, nudo)
				}
				viste[nudo] = true
			}
		}
		for percorso := range previste {
			propria := tt.assenti == "" || percorso != tt.assenti && !strings.HasPrefix(percorso, tt.assenti+".")
			if propria && !viste[percorso] && percorso != "simulato" && percorso != "fonte" {
				t.Errorf("%s: no case gives %s", tt.nome, percorso)
			}
		}
	}
}

// senzaPosti is a path without the places of siblings of the same name.
func senzaPosti(percorso string) string {
	for {
		i, j := strings.IndexByte(percorso, '['), strings.IndexByte(percorso, ']')
		if i < 0 || j < i {
			return percorso
		}
		percorso = percorso[:i] + percorso[j+1:]
	}
}

// TestLetture: the readings that a plan of each kind rests on, beside those of the contract's rules.
func TestLetture(t *testing.T) {
	for nome, want := range map[string][]norma.Lettura{
		"qualifica": {norma.LetturaMesiDichiarati, norma.LetturaMinorenne, norma.LetturaObbligoIstruzione},
		"laurea":    {norma.LetturaMesiDichiarati, norma.LetturaCfuDurata},
		"its":       {norma.LetturaMesiDichiarati, norma.LetturaPfiIts, norma.LetturaEsternaIts},
		"ricerca":   {norma.LetturaMesiDichiarati, norma.LetturaRicerca20, norma.LetturaTempoParziale},
	} {
		p := piano(t, nome)
		v := p.Validate(lazio())
		for _, l := range want {
			if !v.Letture.Has(l) {
				t.Errorf("%s: %s is not taken", nome, l)
			}
		}
		if v.Letture.Has(norma.LetturaPfiIts) != (nome == "its") || v.Letture.Has(norma.LetturaIntegrazioni) {
			t.Errorf("%s: %v", nome, slices.Collect(v.Letture.All()))
		}
	}
	prima, dopo := piano(t, "ricerca"), piano(t, "ricerca")
	if r := pfi.Compare(lazio(), &prima, &dopo); !r.Letture.Has(norma.LetturaCommaDoppio) {
		t.Error("the reading on the two commi is not taken")
	}
}

// TestSimulato: a discipline that norma does not ship says so.
func TestSimulato(t *testing.T) {
	d, rilievi := apprendistato.NewDisciplina(lazio().Tabella())
	if d == nil {
		t.Fatal(rilievi)
	}
	p := piano(t, "laurea")
	if v, s, c := p.Validate(d), p.Firme(d), pfi.Compare(d, &p, &p); !v.Simulato || !s.Simulato || !c.Simulato {
		t.Error(v.Simulato, s.Simulato, c.Simulato)
	}
}

// TestCitazioni: every provision is in canonical form.
func TestCitazioni(t *testing.T) {
	for _, nome := range completi {
		p := piano(t, nome)
		v := p.Validate(lazio())
		for m := range v.Elementi() {
			controllaCitazione(t, m.Rif)
		}
		controllaCitazione(t, pfi.Compare(lazio(), &p, &p).Fermo)
	}
	for _, c := range casiValida {
		p := piano(t, c.piano)
		c.cambia(&p)
		v := p.Validate(lazio())
		for _, r := range v.Rilievi {
			controllaCitazione(t, r.Rif)
		}
	}
}

func controllaCitazione(t *testing.T, rif norma.Riferimento) {
	t.Helper()
	if p, err := norma.ParseRiferimento(string(rif)); err != nil || p != rif || rif.Atto() == "" {
		t.Errorf("%q is read as %q, %v", rif, p, err)
	}
}
