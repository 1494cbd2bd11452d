package alternanza_test

import (
	"errors"
	"testing"

	"norma"
	"norma/alternanza"
)

const (
	comma33 norma.Riferimento = "l. 107/2015, art. 1, c. 33"
	pctoA   norma.Riferimento = "l. 145/2018, art. 1, c. 784, lett. a)"
	pctoB   norma.Riferimento = "l. 145/2018, art. 1, c. 784, lett. b)"
	pctoC   norma.Riferimento = "l. 145/2018, art. 1, c. 784, lett. c)"
	tre4    norma.Riferimento = "d.i. 195/2017, art. 4, c. 11"
	tutorRi norma.Riferimento = "d.i. 195/2017, art. 5, c. 4"
	novies  norma.Riferimento = "l. 145/2018, art. 1, c. 784-novies"
)

// Both sides of each date.
func TestScuolaOre(t *testing.T) {
	for _, tt := range []struct {
		scuola alternanza.Scuola
		il     norma.Data
		ore    norma.Ore // 0: none
		rif    norma.Riferimento
	}{
		{alternanza.Liceo, norma.Giorno(2015, 8, 31), 0, ""},
		{alternanza.Liceo, norma.Giorno(2015, 9, 1), 200, comma33},
		{alternanza.Liceo, norma.Giorno(2018, 8, 31), 200, comma33},
		{alternanza.Liceo, norma.Giorno(2018, 9, 1), 90, pctoC},
		{alternanza.Liceo, norma.Giorno(2030, 9, 1), 90, pctoC},
		{alternanza.IstitutoTecnico, norma.Giorno(2015, 8, 31), 0, ""},
		{alternanza.IstitutoTecnico, norma.Giorno(2015, 9, 1), 400, comma33},
		{alternanza.IstitutoTecnico, norma.Giorno(2018, 8, 31), 400, comma33},
		{alternanza.IstitutoTecnico, norma.Giorno(2018, 9, 1), 150, pctoB},
		{alternanza.IstitutoProfessionale, norma.Giorno(2015, 8, 31), 0, ""},
		{alternanza.IstitutoProfessionale, norma.Giorno(2015, 9, 1), 400, comma33},
		{alternanza.IstitutoProfessionale, norma.Giorno(2018, 8, 31), 400, comma33},
		{alternanza.IstitutoProfessionale, norma.Giorno(2018, 9, 1), 210, pctoA},
		{"conservatorio", norma.Giorno(2018, 9, 1), 0, ""},
		{"", norma.Giorno(2018, 9, 1), 0, ""},
	} {
		c, err := tt.scuola.Ore().At(tt.il)
		if tt.rif == "" {
			if e := (*norma.VigoreError)(nil); !errors.As(err, &e) {
				t.Errorf("%s, %s: %v, %v", tt.scuola, tt.il, c, err)
			}
			continue
		}
		if want := (norma.Cifra[norma.Ore]{Valore: tt.ore * norma.Ora, Rif: tt.rif, Fonte: norma.Riferita}); err != nil || c != want {
			t.Errorf("%s, %s: %v, %v, want %v", tt.scuola, tt.il, c, err, want)
		}
	}
}

func TestDenominazioni(t *testing.T) {
	for _, tt := range []struct {
		il    norma.Data
		nome  string
		rif   norma.Riferimento
		fonte norma.Fonte
	}{
		{norma.Giorno(2015, 8, 31), "", "", 0},
		{norma.Giorno(2015, 9, 1), "alternanza scuola-lavoro", comma33, norma.Riferita},
		{norma.Giorno(2018, 8, 31), "alternanza scuola-lavoro", comma33, norma.Riferita},
		{norma.Giorno(2018, 9, 1), "percorsi per le competenze trasversali e per l'orientamento", "l. 145/2018, art. 1, c. 784", norma.Riferita},
		{norma.Giorno(2025, 8, 31), "percorsi per le competenze trasversali e per l'orientamento", "l. 145/2018, art. 1, c. 784", norma.Riferita},
		{norma.Giorno(2025, 9, 1), "formazione scuola-lavoro", "l. 145/2018, art. 1, c. 784-octies", norma.Ufficiale},
	} {
		c, err := alternanza.Denominazioni().At(tt.il)
		if want := (norma.Cifra[string]{Valore: tt.nome, Rif: tt.rif, Fonte: tt.fonte}); c != want || (err == nil) != (tt.nome != "") {
			t.Errorf("%s: %v, %v, want %v", tt.il, c, err, want)
		}
	}
}

// A caller's own copy, without gaps; the citations are canonical.
func TestSerie(t *testing.T) {
	for _, s := range alternanza.AllScuole() {
		controllaSerie(t, s.Ore)
	}
	controllaSerie(t, alternanza.Denominazioni)
	elenco(t, alternanza.AllScuole, "liceo", "istituto-tecnico", "istituto-professionale")
	elenco(t, alternanza.AllRischi, "alto", "medio", "basso")
}

func controllaSerie[T comparable](t *testing.T, serie func() norma.Serie[T]) {
	t.Helper()
	s := serie()
	for i := range s {
		ultima := i == len(s)-1
		if ultima != s[i].Vigore.Al.IsZero() || !ultima && s[i].Vigore.Al.AddDays(1) != s[i+1].Vigore.Dal {
			t.Errorf("row %d is in force %s, then there is a gap", i, s[i].Vigore)
		}
		if r, err := norma.ParseRiferimento(string(s[i].Cifra.Rif)); err != nil || r != s[i].Cifra.Rif || r.URN() == "" {
			t.Errorf("row %d: %s, %v", i, s[i].Cifra.Rif, err)
		}
	}
	prima := s[0]
	s[0] = norma.Voce[T]{}
	if serie()[0] != prima {
		t.Error("a caller can change the law")
	}
}
