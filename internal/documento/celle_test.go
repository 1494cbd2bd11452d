package documento_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/internal/documento"
)

// membriCampione are the members of the sample: place, path, kind.
var membriCampione = []string{
	"/nascita nascita data", "/attivo attivo si-no", "/figli figli intero", "/monte monte ore", "/nome nome testo", "/titolo titolo parola",
	"/lingue lingue parole",
	"/sede/comune sede.comune testo", "/sede/apertura sede.apertura data",
	"/sede/capo/nome sede.capo.nome testo", "/sede/capo/titolo sede.capo.titolo parola",
	"/periodi/-/inizio periodi[].inizio data", "/periodi/-/fine periodi[].fine data", "/periodi/-/ore periodi[].ore ore",
	"/periodi/-/a~1b~0c periodi[].a~1b~0c parola",
	"/periodi/-/capo/nome periodi[].capo.nome testo", "/periodi/-/capo/titolo periodi[].capo.titolo parola", "/periodi/-/lingue periodi[].lingue parole",
	"/periodi/-/turni/-/giorno periodi[].turni[].giorno data", "/periodi/-/turni/-/notturno periodi[].turni[].notturno si-no",
}

func TestElenca(t *testing.T) {
	campi := documento.Elenca(descriviCampione)
	var righe []string
	for i := range campi {
		c := &campi[i]
		righe = append(righe, string(c.Dove)+" "+c.Percorso()+" "+c.Tipo)
		if _, nome := c.Dove.Padre(); nome != c.Cosa.Nome || c.Cosa.IT == "" || c.Cosa.EN == "" {
			t.Errorf("%s is called %+v", c.Dove, c.Cosa)
		}
		if (c.Tipo == "parola" || c.Tipo == "parole") != (len(c.Parole) > 0) {
			t.Errorf("%s: %v", c.Dove, c.Parole)
		}
	}
	if d := cmp.Diff(membriCampione, righe); d != "" {
		t.Error(d)
	}
}

func TestComponi(t *testing.T) {
	type celle = []documento.Cella
	type posti = []norma.Puntatore
	campi := documento.Elenca(descriviCampione)
	for _, c := range []struct {
		nome    string
		celle   celle
		json    string
		posti   posti
		saltata int
	}{
		{"nothing", nil, `{}`, posti{}, -1},
		{
			"kinds",
			celle{{"nascita", "31/12/2004"}, {"attivo", "VERO"}, {"figli", "3"}, {"monte", "37,50"}, {"nome", "true"}, {"titolo", "diploma"}, {"lingue", "it | en"}},
			`{"attivo":true,"figli":3,"lingue":["it","en"],"monte":37.5,"nascita":"2004-12-31","nome":"true","titolo":"diploma"}`,
			posti{"/nascita", "/attivo", "/figli", "/monte", "/nome", "/titolo", "/lingue"},
			-1,
		},
		{
			"left for decoding to refuse",
			celle{{"nascita", "31/02/2004"}, {"attivo", "forse"}, {"figli", "tre"}, {"monte", "1,2,3"}},
			`{"attivo":"forse","figli":"tre","monte":"1,2,3","nascita":"2004-02-31"}`,
			posti{"/nascita", "/attivo", "/figli", "/monte"},
			-1,
		},
		{
			"objects and lists",
			celle{{"sede.capo.nome", "Ada"}, {"periodi[1].ore", "4"}, {"periodi[2].turni[1].notturno", "no"}, {"periodi[1].inizio", "2026-01-01"}},
			`{"periodi":[{"inizio":"2026-01-01","ore":4},{"turni":[{"notturno":false}]}],"sede":{"capo":{"nome":"Ada"}}}`,
			posti{"/sede/capo/nome", "/periodi/0/ore", "/periodi/1/turni/0/notturno", "/periodi/0/inizio"},
			-1,
		},
		{"an element skipped", celle{{"periodi[1].ore", "4"}, {"periodi[3].ore", "4"}}, `{"periodi":[{"ore":4}]}`, posti{"/periodi/0/ore", "/periodi/2"}, 1},
		{"no member", celle{{"peso", "4"}, {"periodi.ore", "4"}, {"sede[1].comune", "x"}, {"periodi[0].ore", "1"}}, `{}`, posti{"", "", "", ""}, -1},
	} {
		b, dove, saltata := documento.Componi(campi, c.celle)
		if string(b) != c.json || saltata != c.saltata {
			t.Errorf("%s: %s %d", c.nome, b, saltata)
		}
		if d := cmp.Diff(c.posti, dove); d != "" {
			t.Errorf("%s: %s", c.nome, d)
		}
		if !json.Valid(b) {
			t.Errorf("%s: not JSON", c.nome)
		}
	}
}

func TestNormale(t *testing.T) {
	for cella, want := range map[string]string{
		"": "", "x": "x", "Sì": "si", "SI": "si", "Vero": "si", "TRUE": "si", "yes": "si", "NO": "no", "falso": "no", "False": "no",
		"31/12/2026": "2026-12-31", "1/2/2026": "2026-02-01", "29/02/2024": "2024-02-29", "29/02/2026": "2026-02-29", "31/13/2026": "2026-13-31", "1/2/26": "1/2/26", "001/2/2026": "001/2/2026", "1//2026": "1//2026", "a/b/2026": "a/b/2026", "2026-12-31": "2026-12-31",
		"37,50": "37.5", "37,00": "37", "37.5": "37.5", "37.": "37", "100": "100", "0,5": "0.5", ",5": ",5", "1.000,5": "1.000,5", "-1,5": "-1,5", "1e3": "1e3",
	} {
		if got := documento.Normale(cella); got != want {
			t.Errorf("%q: %q, want %q", cella, got, want)
		}
	}
}
