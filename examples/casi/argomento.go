package main

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"

	"norma"
	"norma/examples/casi/catalogo"
)

// argomento is what a table can be about.
type argomento struct{ catalogo.Argomento }

// argomenti are what the catalogue lists.
func argomenti() (out []argomento) {
	for _, a := range catalogo.Argomenti() {
		out = append(out, argomento{a})
	}
	return out
}

// ingressi are the columns that inputs may have, the first of each list.
func (a *argomento) ingressi() (out []string) {
	for i := range a.Campi {
		out = append(out, strings.ReplaceAll(a.Campi[i].Percorso(), "[]", "[1]"))
	}
	return out
}

// risultati are the columns that expectations may have. The codes of findings stand for their list, and so do the readings.
func (a *argomento) risultati() (out []string) {
	for percorso, f := range a.Uscite.All() {
		if percorso != "" && f.Cosa.Nome != "rilievo" && f.Cosa.Nome != "lettura" {
			out = append(out, percorso)
		}
	}
	return out
}

// elenca writes what tables can be about, the inputs with what they may hold, the results, the codes of findings, the readings.
func elenca(l norma.Lingua, out *strings.Builder) {
	for _, a := range argomenti() {
		fmt.Fprintf(out, "%s: %s [%s]\n  %s\n", a.Nome, l.Scegli(a.Uscite.Cosa.IT, a.Uscite.Cosa.EN), a.Rif, l.Scegli("dati", "inputs"))
		for i := range a.Campi {
			c := &a.Campi[i]
			fmt.Fprintf(out, "    %s: %s (%s", c.Percorso(), l.Scegli(c.Cosa.IT, c.Cosa.EN), c.Tipo)
			if len(c.Parole) > 0 {
				out.WriteString(": " + strings.Join(c.Parole, ", "))
			} else if c.Tipo == "intero" {
				fmt.Fprintf(out, ": %d-%d", c.Minimo, c.Massimo)
			}
			out.WriteString(")\n")
		}
		fmt.Fprintf(out, "  %s\n", l.Scegli("risultati", "results"))
		for percorso, f := range a.Uscite.All() {
			if percorso != "" {
				fmt.Fprintf(out, "    %s: %s\n", percorso, l.Scegli(f.Cosa.IT, f.Cosa.EN))
			}
		}
	}
	out.WriteString(l.Scegli("rilievi\n", "findings\n"))
	for _, c := range catalogo.Controlli() {
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
	_ = w.Write([]string{regola, a.Nome}) // a strings.Builder takes everything
	_ = w.Write(slices.Concat(proprie[:1], a.ingressi(), []string{attesi}, a.risultati(), proprie[1:]))
	w.Flush()
}
