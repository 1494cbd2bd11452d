package main

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// argomento is what a table can be about: a document in, an explanation out. It says what both may hold.
type argomento struct {
	nome   string
	rif    norma.Riferimento
	campi  []norma.Campo
	uscite norma.Forma
	prova  func(dati []byte) (norma.Spiegazione, []norma.Rilievo)
}

// argomenti are the rules, and all of them together.
func argomenti() (out []argomento) {
	regole := slices.Collect(apprendistato.Regole())
	righe := make([]norma.Forma, 0, len(regole))
	for _, r := range regole {
		righe = append(righe, r.Da)
	}
	insieme := norma.Etichetta{Nome: "valutazione", IT: "tutte le regole insieme", EN: "all the rules together"}
	regole = append(regole, apprendistato.Regola{
		Nome: insieme.Nome, Legge: []norma.Puntatore{""}, Da: norma.FormaGiudizio(&insieme, righe...),
		Evaluate: func(d *apprendistato.Disciplina, c *apprendistato.Contratto) (norma.Giudizio, norma.Spiegazione) {
			v := d.Evaluate(c)
			return v.Giudizio, v.Spiegazione()
		},
	})
	for _, r := range regole {
		campi := slices.DeleteFunc(apprendistato.CampiContratto(), func(c norma.Campo) bool {
			return !slices.ContainsFunc(r.Legge, func(p norma.Puntatore) bool { return strings.HasPrefix(string(c.Dove+"/"), string(p+"/")) })
		})
		out = append(out, argomento{r.Nome, r.Articolo, campi, r.Da, func(dati []byte) (s norma.Spiegazione, _ []norma.Rilievo) {
			c, rilievi, _ := apprendistato.ParseContratto(dati) // JSON of our own: no error of syntax
			if len(rilievi) == 0 {
				_, s = r.Evaluate(apprendistato.Lazio(), &c)
			}
			return s, rilievi
		}})
	}
	return out
}

// ingressi are the columns that inputs may have, the first of each list.
func (a *argomento) ingressi() (out []string) {
	for i := range a.campi {
		out = append(out, strings.ReplaceAll(a.campi[i].Percorso(), "[]", "[1]"))
	}
	return out
}

// risultati are the columns that expectations may have. The codes of findings stand for their list, and so do the readings.
func (a *argomento) risultati() (out []string) {
	for percorso, f := range a.uscite.All() {
		if percorso != "" && f.Cosa.Nome != "rilievo" && f.Cosa.Nome != "lettura" {
			out = append(out, percorso)
		}
	}
	return out
}

// codici are the checks whose codes a table may expect.
func codici() []norma.Controllo {
	return slices.Concat(norma.Controlli(), crediti.Controlli(), apprendistato.Controlli())
}

// elenca writes what tables can be about, the inputs with what they may hold, the results, the codes of findings, the readings.
func elenca(l norma.Lingua, out *strings.Builder) {
	for _, a := range argomenti() {
		fmt.Fprintf(out, "%s: %s [%s]\n  %s\n", a.nome, l.Scegli(a.uscite.Cosa.IT, a.uscite.Cosa.EN), a.rif, l.Scegli("dati", "inputs"))
		for i := range a.campi {
			c := &a.campi[i]
			fmt.Fprintf(out, "    %s: %s (%s", c.Percorso(), l.Scegli(c.Cosa.IT, c.Cosa.EN), c.Tipo)
			if len(c.Parole) > 0 {
				out.WriteString(": " + strings.Join(c.Parole, ", "))
			} else if c.Tipo == "intero" {
				fmt.Fprintf(out, ": %d-%d", c.Minimo, c.Massimo)
			}
			out.WriteString(")\n")
		}
		fmt.Fprintf(out, "  %s\n", l.Scegli("risultati", "results"))
		for percorso, f := range a.uscite.All() {
			if percorso != "" {
				fmt.Fprintf(out, "    %s: %s\n", percorso, l.Scegli(f.Cosa.IT, f.Cosa.EN))
			}
		}
	}
	out.WriteString(l.Scegli("rilievi\n", "findings\n"))
	for _, c := range codici() {
		fmt.Fprintf(out, "  %s (%s): %s\n", c.Codice, c.Gravita, l.Scegli(c.IT, c.EN))
	}
	out.WriteString(l.Scegli("letture\n", "readings\n"))
	for r := range norma.AllLetture() {
		fmt.Fprintf(out, "  %s: %s\n", r, r.Domanda(l))
	}
}

// modello writes an empty table.
func modello(a *argomento, out *strings.Builder) {
	w := csv.NewWriter(out)
	w.Comma = ';'
	_ = w.Write([]string{regola, a.nome}) // a strings.Builder takes everything
	_ = w.Write(slices.Concat(proprie[:1], a.ingressi(), []string{attesi}, a.risultati(), proprie[1:]))
	w.Flush()
}
