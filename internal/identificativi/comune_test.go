package identificativi_test

import (
	"strings"
	"testing"

	"norma"
	"norma/internal/identificativi"
)

// caso is a text, the code that it is, and what is said of it: codes of checks without "identificativi/", the fault first, whose
// place is marked.
type caso struct {
	testo   string
	canone  string   // the code in canonical form; "" where the text is none
	segnato string   // the text with the place of the fault marked; "" where it is a code
	codici  []string // of the fault and of the hints
}

// prova reads the texts of some cases.
func prova[T interface {
	comparable
	String() string
	IsZero() bool
}](t *testing.T, parse func(string) (T, identificativi.Esame), casi []caso) {
	t.Helper()
	for _, c := range casi {
		v, e := parse(c.testo)
		if v.String() != c.canone || v.IsZero() != (c.canone == "") || e.OK() != (c.canone != "") {
			t.Errorf("%q: %q, want %q", c.testo, v, c.canone)
		}
		segnato, codici := esito2(e)
		if segnato != c.segnato || strings.Join(codici, " ") != strings.Join(c.codici, " ") {
			t.Errorf("%q: %q %q, want %q %q", c.testo, segnato, codici, c.segnato, c.codici)
		}
	}
}

// esito2 is what an examination says: the marked text where there is a fault, and the codes of the checks.
func esito2(e identificativi.Esame) (segnato string, codici []string) {
	var g norma.Giudizio
	e.Report(&g, "/codice", "l. 1/2000")
	for _, r := range g.Rilievi {
		if r.Gravita() == norma.Errore {
			segnato = r.Trovato
		}
		codici = append(codici, strings.TrimPrefix(r.Codice(), "identificativi/"))
	}
	return segnato, codici
}

func uno(codice string) []string { return []string{codice} }
