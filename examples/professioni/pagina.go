package main

import (
	"fmt"
	"strings"

	"norma"
	"norma/cp2011"
)

// riga prints what a search found: the code, its title, and below the name that matched, where it is another, and what has it.
func riga(out *strings.Builder, l norma.Lingua, t cp2011.Trovato) {
	fmt.Fprintf(out, "%-9s  %s\n", t.Codice, t.Codice.Title())
	switch {
	case t.Titolo == t.Codice:
	case !t.Voce.IsZero():
		fmt.Fprintf(out, "           %s (%s)\n", t.Name(), t.Voce)
	case !t.Titolo.IsZero():
		fmt.Fprintf(out, "           %s (%s)\n", t.Name(), t.Titolo)
	default:
		fmt.Fprintf(out, "           %s (%s, %s)\n", t.Name(), l.Scegli("nome d'uso", "everyday name"), t.Named())
	}
}

// pagina prints what a code is: the way to it, what it holds, its group of ISCO-08, and what became of it.
func pagina(out *strings.Builder, l norma.Lingua, c cp2011.Codice, v cp2011.Voce) {
	for d, titolo := range c.Path() {
		fmt.Fprintf(out, "%-9s  %s (%s)\n", d, titolo, d.Level().Nome(l))
	}
	if g := c.Isco(); !g.IsZero() {
		fmt.Fprintf(out, "ISCO-08 %s  %s\n", g, g.Title())
	}
	fmt.Fprintf(out, "CP2021: %s\n", seguito(l, c.CP2021()))
	out.WriteByte('\n')
	switch {
	case !v.IsZero():
		fmt.Fprintf(out, "%-12s  %s\n", v, v.Name())
	case c.Level() == cp2011.Unita:
		for w := range c.Voci() {
			fmt.Fprintf(out, "%-12s  %s\n", w, w.Name())
		}
	default:
		for d := range c.Children() {
			fmt.Fprintf(out, "%-9s  %s\n", d, d.Title())
		}
	}
}

// seguito says what became of a code in the CP2021.
func seguito(l norma.Lingua, s cp2011.Seguito) string {
	switch s {
	case cp2011.Riusato:
		return l.Scegli("lo stesso codice, per altro", "the same code, for something else")
	case cp2011.Soppresso:
		return l.Scegli("questo codice non c'è più", "this code is no more")
	case cp2011.Conservato:
	}
	return l.Scegli("lo stesso codice", "the same code")
}
