package main

import (
	"fmt"
	"slices"
	"strings"

	"norma"
	"norma/apprendistato"
	"norma/internal/testo"
)

// pagina is what the program has to say, and how.
type pagina struct {
	lingua      norma.Lingua
	tutto       bool // every row that differs, be it only in its provision
	out, errori *strings.Builder
}

// rilievi writes findings on a document, each with its place and provision.
func (p *pagina) rilievi(nome string, rilievi []norma.Rilievo) {
	for _, r := range rilievi {
		fmt.Fprintf(p.errori, "%s: %s %s: %s", nome, r.Gravita(), testo.Innocuo(string(r.Dove)), r.Messaggio(p.lingua))
		if r.Rif != "" {
			fmt.Fprintf(p.errori, " [%s]", r.Rif)
		}
		p.errori.WriteByte('\n')
	}
}

// riga is a row on which some disciplines differ from the first: what each says, nothing where it has no such row.
type riga struct {
	dove string
	cosa *norma.Etichetta
	dice []norma.Spiegazione
}

// scrivi writes, for each contract, the rows that not all disciplines give alike.
func (p *pagina) scrivi(discipline []*apprendistato.Disciplina, contratti []apprendistato.Contratto, nomi []string) {
	largo := 0
	titoli := make([]string, len(discipline))
	for i, d := range discipline {
		if titoli[i] = d.Nome(); d.Simulata() {
			titoli[i] += p.lingua.Scegli(" (simulata)", " (simulated)")
		}
		largo = max(largo, len(titoli[i]))
	}
	for i := range contratti {
		fmt.Fprintf(p.out, "# %s\n", nomi[i])
		for _, r := range p.righe(discipline, contratti[i:i+1]) {
			fmt.Fprintf(p.out, "\n%s (%s)\n", p.lingua.Scegli(r.cosa.IT, r.cosa.EN), r.dove)
			for n, s := range r.dice {
				valore := p.lingua.Valore(s.Valore)
				if valore == "" {
					valore = "-"
				}
				fmt.Fprintf(p.out, "  %-*s  %s", largo, titoli[n], valore)
				if s.Rif != "" {
					fmt.Fprintf(p.out, " [%s]", s.Rif)
				}
				p.out.WriteByte('\n')
			}
		}
		p.out.WriteByte('\n')
	}
}

// righe are the rows in the order in which comparisons with the first discipline give them.
func (p *pagina) righe(discipline []*apprendistato.Disciplina, contratto []apprendistato.Contratto) (out []riga) {
	posti := map[string]int{}
	for n, d := range discipline {
		for q := range apprendistato.Compare(discipline[0], d, contratto) {
			i, visto := posti[q.Dove]
			if !visto {
				i = len(out)
				posti[q.Dove] = i
				out = append(out, riga{q.Dove, q.Cosa(), make([]norma.Spiegazione, len(discipline))})
				for altra := range out[i].dice { // who does not differ says what the first says
					out[i].dice[altra] = q.A
				}
			}
			out[i].dice[n] = q.B
		}
	}
	return slices.DeleteFunc(out, func(r riga) bool { return !p.tutto && !r.conta() })
}

// conta reports whether a row is one to read at first: a value that differs, neither a reading nor a detail of a finding, nor a finding
// that a rule has said already.
func (r riga) conta() bool {
	_, dettaglio, _ := strings.Cut(r.dove, ".rilievo")
	return !strings.HasPrefix(r.dove, "rilievi") && !strings.Contains(r.dove, "letture.") && !strings.Contains(dettaglio, ".") &&
		slices.ContainsFunc(r.dice, func(s norma.Spiegazione) bool { return s.Valore != r.dice[0].Valore })
}
