package crediti_test

import (
	"slices"
	"testing"

	"norma"
	"norma/crediti"
)

// lettere are the areas of art. 15, c. 2, in the order and under the letters of the law, with the words that stand for them.
var lettere = []struct {
	lettera string
	area    crediti.Area
	parola  string
}{
	{"a", crediti.ComportamentiSicuri, "comportamenti-sicuri"},
	{"b", crediti.Organizzazione, "organizzazione-aziendale"},
	{"c", crediti.Comunicazione, "relazione-e-comunicazione"},
	{"d", crediti.DirittiEDoveri, "diritti-e-doveri"},
	{"e", crediti.BaseETrasversali, "competenze-base-e-trasversali"},
	{"f", crediti.Digitali, "competenze-digitali"},
	{"g", crediti.SocialiECiviche, "competenze-sociali-e-civiche"},
	{"h", crediti.Imprenditorialita, "spirito-di-iniziativa"},
	{"i", crediti.ElementiProfessione, "elementi-della-professione"},
}

// TestLettera: each of the nine areas has its letter in art. 15, c. 2, and nothing else has one.
func TestLettera(t *testing.T) {
	tutte := crediti.AllAree()
	if len(tutte) != len(lettere) {
		t.Fatalf("%d areas, art. 15, c. 2, has %d", len(tutte), len(lettere))
	}
	for i, tt := range lettere {
		if string(tt.area) != tt.parola || tutte[i] != tt.area || tt.area.Lettera() != tt.lettera {
			t.Errorf("letter %s: %q, listed as %q, letter %q, want %q", tt.lettera, tt.area, tutte[i], tt.area.Lettera(), tt.parola)
		}
	}
	for _, a := range []crediti.Area{"", "lingue-straniere", "Competenze-Digitali", "competenze-digitali ", "a"} {
		if got := a.Lettera(); got != "" {
			t.Errorf("%q has the letter %q", a, got)
		}
	}
}

// TestEveryArea: a module about one area is like training about the same area and unlike training about any other.
func TestEveryArea(t *testing.T) {
	for _, sua := range lettere {
		for _, altra := range lettere {
			r := crediti.Apply(licenzaMedia, lista{modulo(unModulo, aree(sua.area))}, []crediti.Area{altra.area}, lazio, posto)
			want := norma.Ore(0) // disjoint: no credit
			if sua.lettera == altra.lettera {
				want = unModulo
			}
			if r.Tolte != want || r.Esito != norma.Rispettato {
				t.Errorf("a module about %s) against training about %s): %s, %s, want %s", sua.lettera, altra.lettera, r.Tolte, r.Esito, want)
			}
		}
	}
}

// TestParole: the words are stable, in order, and the lists belong to the caller.
func TestParole(t *testing.T) {
	if got := crediti.AllTipi(); !slices.Equal(got, []crediti.Tipo{"modulo", "sicurezza-generale", "sicurezza-specifica"}) ||
		!slices.Equal(got, []crediti.Tipo{crediti.Modulo, crediti.SicurezzaGenerale, crediti.SicurezzaSpecifica}) {
		t.Errorf("kinds: %q", got)
	}
	if got := crediti.AllOrigini(); !slices.Equal(got, []crediti.Origine{"apprendistato", "altra"}) ||
		!slices.Equal(got, []crediti.Origine{crediti.Apprendistato, crediti.AltraOrigine}) {
		t.Errorf("origins: %q", got)
	}
	clear(crediti.AllAree())
	clear(crediti.AllTipi())
	clear(crediti.AllOrigini())
	if slices.Contains(crediti.AllAree(), "") || slices.Contains(crediti.AllTipi(), "") || slices.Contains(crediti.AllOrigini(), "") {
		t.Error("a caller can change the lists of the package")
	}
	if crediti.ComportamentiSicuri.Lettera() != "a" {
		t.Error("a caller can change the letters")
	}
}
