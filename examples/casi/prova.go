package main

import (
	"cmp"
	"fmt"
	"strings"

	"norma"
	"norma/apprendistato"
)

// prova runs the cases. Of one that fails it writes what was expected, what was found and by which provision, the source and
// calculation of the case, and the whole explanation.
func (t *tabella) prova(nome string, out *strings.Builder) (giusti, sbagliati int) {
	d := cmp.Or(t.disciplina, apprendistato.Lazio())
	if d.Simulata() {
		fmt.Fprintf(out, "%s: %s, %s\n", nome, d.Nome(), t.lingua.Scegli("disciplina simulata", "simulated discipline"))
	}
	for i := range t.casi {
		c := &t.casi[i]
		s, rilievi := t.argomento.Prova(d, c.dati)
		for _, r := range rilievi {
			t.rifiuta(c, r)
		}
		if len(rilievi) > 0 {
			continue
		}
		var righe strings.Builder
		for _, a := range c.attese {
			trovati, rif, ok := a.trova(&s)
			if ok {
				continue
			}
			fmt.Fprintf(&righe, "  %d:%d %s: %s %s, %s %s", a.riga, a.byte, a.colonna, t.lingua.Scegli("atteso", "expected"), cmp.Or(strings.Join(a.valori, " | "), assente),
				t.lingua.Scegli("trovato", "found"), cmp.Or(strings.Join(trovati, " | "), assente))
			if rif != "" && !a.rif {
				fmt.Fprintf(&righe, " [%s]", rif)
			}
			righe.WriteByte('\n')
		}
		if righe.Len() == 0 {
			giusti++
			continue
		}
		sbagliati++
		fmt.Fprintf(out, "%s:%d:%d: %s: %s\n%s", nome, c.riga, c.byte, t.argomento.Nome, c.proprie["caso"], &righe)
		for _, p := range proprie[1:] {
			if c.proprie[p] != "" {
				fmt.Fprintf(out, "  %s: %s\n", p, c.proprie[p])
			}
		}
		for riga := range strings.Lines(s.Text(t.lingua)) {
			out.WriteString("    " + riga)
		}
	}
	return giusti, sbagliati
}

// rifiuta reports what the document found wrong in a case, where the table has it; of a word, the nearest ones.
func (t *tabella) rifiuta(c *caso, r norma.Rilievo) {
	dove, ok := c.luoghi[r.Dove]
	if !ok { // a word of a list
		lista, _ := r.Dove.Padre()
		dove = c.luoghi[lista]
	}
	if r.Codice() == "documento/parola-sconosciuta" {
		t.ignota(dove, r.Trovato, strings.Split(r.Ammesso, ", "))
		return
	}
	t.guasti = append(t.guasti, guasto{dove, r.Messaggio(t.lingua)})
}
