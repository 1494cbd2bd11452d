package pfi_test

import (
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
	"norma/pfi"
)

// TestModulo: the form has every member of the plan once, filled in with what the plan says.
func TestModulo(t *testing.T) {
	for _, nome := range completi {
		p := piano(t, nome)
		p.Contratto.Crediti = []crediti.Credito{{Tipo: crediti.SicurezzaGenerale, Ore: norma.Known(4 * norma.Ora)}, {Tipo: crediti.Modulo, Codice: "M-1"}}
		p.Contratto.Proroghe = []apprendistato.Proroga{prorogaRicerca()}
		valori := map[norma.Puntatore]string{}
		p.Campi(func(dove norma.Puntatore, _ norma.Etichetta, valore string) { valori[dove] = valore })
		var numeri []int
		visti := map[norma.Puntatore]bool{}
		for _, s := range p.Modulo(nil) {
			numeri = append(numeri, s.Numero)
			if (s.Fonte == norma.Prassi) != (s.Numero == 4) || s.Titolo.IT == "" || s.Titolo.EN == "" {
				t.Errorf("section %d: %v", s.Numero, s.Fonte)
			}
			for _, g := range s.Gruppi {
				for _, c := range g.Campi {
					if visti[c.Dove] {
						t.Errorf("%s twice", c.Dove)
					}
					visti[c.Dove] = true
					want := valori[c.Dove]
					for i := 0; valori[c.Dove.Indice(i)] != ""; i++ { // a list of words
						want = strings.TrimPrefix(want+", "+valori[c.Dove.Indice(i)], ", ")
						visti[c.Dove.Indice(i)] = true
					}
					if c.Valore != want || c.Cosa.IT == "" {
						t.Errorf("%s: %q, want %q", c.Dove, c.Valore, want)
					}
				}
			}
		}
		for dove := range valori {
			if !visti[dove] {
				t.Errorf("%s: %s is not on the form", nome, dove)
			}
		}
		for _, c := range pfi.CampiPiano() {
			if !strings.HasPrefix(string(c.Dove), "/contratto") && !strings.Contains(string(c.Dove), "/-") && !visti[c.Dove] {
				t.Errorf("%s: empty %s is not on the form", nome, c.Dove)
			}
		}
		if len(numeri) != 6 || numeri[0] != 1 || numeri[4] != 5 || numeri[5] != 0 {
			t.Errorf("sections %v", numeri)
		}
	}
}

// TestModuloRilievi: a finding stands beside its field, or its group, or else at the end.
func TestModuloRilievi(t *testing.T) {
	p := piano(t, "qualifica")
	p.Datore.Telefono = ""
	p.Datore.Ateco[0] = "bar"
	p.Apprendista.Genitori = nil
	p.Formazione.Obiettivi[1].Asse = ""
	p.Contratto.Impresa.Regione = ""
	v := p.Validate(lazio())
	var luoghi []string
	for _, s := range p.Modulo(append(v.Rilievi, norma.NewRilievo(&norma.Controllo{Codice: "x/y"}, "/timbro", "", "", ""))) {
		for _, g := range s.Gruppi {
			for _, r := range g.Rilievi {
				luoghi = append(luoghi, "group "+g.Titolo.Nome+": "+r.Codice())
			}
			for _, c := range g.Campi {
				for _, r := range c.Rilievi {
					luoghi = append(luoghi, string(c.Dove)+": "+r.Codice())
				}
			}
		}
	}
	want := []string{
		"/datore/telefono: pfi/campo-del-modello-vuoto",
		"/datore/ateco: identificativi/ateco-forma",
		"group genitori: pfi/senza-dati-dei-genitori",
		"/formazione/obiettivi/1/asse: pfi/senza-obiettivi-degli-assi-culturali",
		"group : x/y",
	}
	if strings.Join(luoghi, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(luoghi, "\n"), strings.Join(want, "\n"))
	}
	vuoto := pfi.Piano{}
	for _, s := range vuoto.Modulo(nil) {
		if s.Numero == 0 && len(s.Gruppi) > 0 {
			t.Errorf("%v", s.Gruppi)
		}
	}
}
