package mappa_test

import (
	"os"
	"strings"
	"testing"

	"norma"
	"norma/internal/mappa"
)

func TestCopertura(t *testing.T) {
	var somma, tutte mappa.Copertura
	for p := range mappa.Parti() {
		c := p.Copertura()
		somma.Regole, somma.Dati = somma.Regole+c.Regole, somma.Dati+c.Dati
		somma.Adempimenti, somma.Fuori = somma.Adempimenti+c.Adempimenti, somma.Fuori+c.Fuori
	}
	if tutte = mappa.Cover(""); tutte != somma {
		t.Errorf("%+v, by part %+v", tutte, somma)
	}
	if c := mappa.Cover(norma.RegLazio7); c.Totale() >= tutte.Totale() || c.Totale() == 0 {
		t.Errorf("%+v of %+v", c, tutte)
	}
	if c := mappa.Cover("l. 1/1900"); c != (mappa.Copertura{}) || c.Quota() != 0 {
		t.Errorf("%+v", c)
	}
}

func TestQuota(t *testing.T) {
	for _, tt := range []struct {
		c    mappa.Copertura
		want norma.Percento
	}{
		{mappa.Copertura{Regole: 1}, 100},
		{mappa.Copertura{Fuori: 1}, 0},
		{mappa.Copertura{Regole: 1, Dati: 1, Adempimenti: 1, Fuori: 1}, 75},
		{mappa.Copertura{Regole: 999, Fuori: 1}, 99},
	} {
		if got := tt.c.Quota(); got != tt.want {
			t.Errorf("%+v: %d", tt.c, got)
		}
	}
	c := mappa.Copertura{Regole: 4, Dati: 3, Adempimenti: 2, Fuori: 1}
	if got, want := c.Messaggio(norma.Italiano), "10 disposizioni: 4 regole, 3 dati, 2 adempimenti, 1 fuori con il motivo; risponde il 90 %"; got != want {
		t.Error(got)
	}
	if got, want := c.Messaggio(norma.Inglese), "10 provisions: 4 rules, 3 figures and lists, 2 duties, 1 beyond any rule, each with the reason; 90 % answered"; got != want {
		t.Error(got)
	}
}

// Where README tells the coverage it tells this one.
func TestREADME(t *testing.T) {
	b, err := os.ReadFile(radice + "/README.md")
	if err != nil {
		t.Fatal(err)
	}
	const segno = "beyond any rule, each with the reason"
	if testo := strings.Join(strings.Fields(string(b)), " "); strings.Contains(testo, segno) {
		if frase := mappa.Cover(norma.RegLazio7).Messaggio(norma.Inglese); !strings.Contains(testo, frase) {
			t.Errorf("README does not say: %s", frase)
		}
	}
}
