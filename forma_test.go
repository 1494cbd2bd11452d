package norma_test

import (
	"strings"
	"testing"

	"norma"
)

func TestForma(t *testing.T) {
	a, b, c := &norma.Etichetta{Nome: "a"}, &norma.Etichetta{Nome: "b"}, &norma.Etichetta{Nome: "c"}
	f := norma.FormaGiudizio(a, norma.NewForma(b, norma.NewForma(c)), norma.NewForma(c))
	var percorsi []string
	for p, riga := range f.All() {
		percorsi = append(percorsi, p+":"+riga.Cosa.Nome)
	}
	const want = ":a esito:esito b:b b.c:c c:c rilievi:rilievi rilievi.rilievo:rilievo rilievi.rilievo.gravita:gravita rilievi.rilievo.dove:dove " +
		"rilievi.rilievo.trovato:trovato rilievi.rilievo.ammesso:ammesso letture:letture letture.lettura:lettura alla:alla fonte:fonte simulato:simulato"
	if got := strings.Join(percorsi, " "); got != want {
		t.Errorf("got %s", got)
	}
	if r, ok := f.Riga("b"); !ok || r.Cosa != b || len(r.Sotto) != 1 {
		t.Error(r, ok)
	}
	if r, ok := f.Riga("d"); ok || r.Cosa != nil {
		t.Error(r, ok)
	}
	for ultimo := range percorsi { // the walk stops where it is told to
		n := 0
		for range f.All() {
			if n++; n > ultimo {
				break
			}
		}
		if n != ultimo+1 {
			t.Errorf("%d rows, want %d", n, ultimo+1)
		}
	}
}

func TestCampoPercorso(t *testing.T) {
	for dove, want := range map[norma.Puntatore]string{
		"/inizio": "inizio", "/apprendista/titolo": "apprendista.titolo", "/crediti/-/ore": "crediti[].ore", "/a/-/b/-/c": "a[].b[].c", "": "",
	} {
		c := norma.Campo{Dove: dove}
		if got := c.Percorso(); got != want {
			t.Errorf("%s: %s", dove, got)
		}
	}
}
