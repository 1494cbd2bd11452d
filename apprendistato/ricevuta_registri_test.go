package apprendistato_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
)

// TestSenzaDatiDiNessuno: whatever stands in a contract, member by member and all at once, is not in the form for logs.
func TestSenzaDatiDiNessuno(t *testing.T) {
	for i, c := range apprendistato.CampiContratto() {
		if c.Dove == "/percorso" {
			continue
		}
		segno := fmt.Sprintf("Xanadu%d", 10_000+i)
		valore := `"` + segno + `"`
		switch c.Tipo {
		case "data":
			segno = fmt.Sprintf("%d-07-19", 2100+i)
			valore = `"` + segno + `"`
		case "intero", "ore":
			segno = "77"
			valore = segno
		case "parole":
			valore = "[" + valore + "]"
		case "si-no":
			continue
		}
		var b strings.Builder
		chiude := ""
		for p := range strings.SplitSeq(strings.TrimPrefix(string(c.Dove), "/"), "/") {
			if p == "-" {
				b.WriteString("[")
				chiude = "]" + chiude
				continue
			}
			b.WriteString(`{"` + p + `":`)
			chiude = "}" + chiude
		}
		for _, p := range apprendistato.AllPercorsi() {
			testo := `{"percorso":"` + string(p) + `","inizio":"2026-06-01","fine":"2027-05-31",` + strings.TrimPrefix(b.String(), "{") + valore + chiude
			if c.Dove == "/inizio" || c.Dove == "/fine" {
				testo = `{"percorso":"` + string(p) + `",` + strings.TrimPrefix(b.String(), "{") + valore + chiude
			}
			contratto, rilievi, err := apprendistato.ParseContratto([]byte(testo))
			if err != nil {
				t.Fatal(testo, err)
			}
			for _, r := range rilievi {
				if r.Codice() == "documento/membro-ripetuto" || r.Codice() == "documento/tipo-errato" {
					t.Fatal(testo, r.Dove, r.Messaggio(norma.Inglese))
				}
			}
			q := apprendistato.Lazio().Ricevuta(&contratto)
			senza := q.SenzaDati()
			for _, d := range q.Discipline {
				senza = bytes.ReplaceAll(senza, []byte(d.Impronta), nil)
			}
			senza = bytes.ReplaceAll(senza, []byte("977/1967"), nil)
			for _, no := range []string{segno, "2026", "2027", "06-01", "05-31"} {
				if bytes.Contains(senza, []byte(no)) {
					t.Errorf("%s: %s is in %s", c.Dove, no, senza)
				}
			}
		}
	}
}
