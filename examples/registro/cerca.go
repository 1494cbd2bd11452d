package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"norma"
	"norma/alternanza"
	"norma/cp2011"
)

// cerca looks for hosts as a guided search does: what was found, the first page of it, and how many hosts each other choice would find.
func cerca(l norma.Lingua, condizioni []string, out *strings.Builder) error {
	r, err := leggiRicerca(l, condizioni)
	if err != nil {
		return err
	}
	x := alternanza.NewIndice(campione())
	p := x.Search(r)
	fmt.Fprintf(out, l.Scegli("%d soggetti, %d attività\n", "%d hosts, %d activities\n"), p.Soggetti, p.Attivita)
	for _, t := range p.Trovati {
		s := t.Migliore
		a := t.Profilo.Offerte[s.Offerta].Attivita[s.Attivita]
		fmt.Fprintf(out, "  %s, %s (%s): %s, %d %s\n", t.Profilo.Ospite.Denominazione, a.Luogo.Comune, a.Luogo.Provincia, a.Descrizione, a.Posti.Or(0), l.Scegli("posti", "seats"))
	}
	if !p.Dopo.IsZero() {
		fmt.Fprintf(out, "  dopo=%s\n", p.Dopo)
	}
	c := x.Count(r.Filtro)
	scelte(out, "regione", c.Regioni, func(v norma.Regione) string { return string(v) })
	scelte(out, "provincia", c.Province, func(v alternanza.Provincia) string { return string(v) })
	scelte(out, "comune", c.Comuni, func(v string) string { return v })
	scelte(out, "ospite", c.Ospiti, func(v alternanza.TipoOspite) string { return string(v) })
	scelte(out, "offerta", c.Offerte, func(v alternanza.TipoOfferta) string { return string(v) })
	scelte(out, "figura", c.Figure, cp2011.Codice.String)
	scelte(out, "mesi", c.Mesi, strconv.Itoa)
	scelte(out, "posti", c.Posti, strconv.Itoa)
	scelte(out, "campo", c.Campi, func(v alternanza.Campo) string { return string(v) })
	return nil
}

// scelte writes the values of a filter, each with how many hosts it would find.
func scelte[T any](out *strings.Builder, nome string, q []alternanza.Quanti[T], parola func(T) string) {
	if len(q) == 0 {
		return
	}
	out.WriteString(nome + ":")
	for _, v := range q {
		fmt.Fprintf(out, " %s=%d", parola(v.Valore), v.Soggetti)
	}
	out.WriteByte('\n')
}

// leggiRicerca reads conditions, "provincia=LT"; what has no "=" is a word to look for.
func leggiRicerca(l norma.Lingua, condizioni []string) (r alternanza.Ricerca, err error) {
	f := &r.Filtro
	for _, c := range condizioni {
		nome, valore, ok := strings.Cut(c, "=")
		switch {
		case !ok:
			f.Parole = strings.TrimSpace(f.Parole + " " + c)
		case nome == "regione":
			f.Regione = norma.Regione(valore)
		case nome == "provincia":
			f.Provincia = alternanza.Provincia(strings.ToUpper(valore))
		case nome == "comune":
			f.Comune = valore
		case nome == "ospite":
			f.Ospite = alternanza.TipoOspite(valore)
		case nome == "offerta":
			f.Offerta = alternanza.TipoOfferta(valore)
		case nome == "figura":
			f.Figura, err = cp2011.Parse(valore)
		case nome == "mesi":
			f.Mesi, err = leggiMesi(valore)
		case nome == "posti":
			f.Posti, err = strconv.Atoi(valore)
		case nome == "campo":
			f.Campo = alternanza.Campo(valore)
		case nome == "ordine":
			r.Ordine = alternanza.Ordine(valore)
		case nome == "dopo":
			r.Dopo, err = alternanza.ParseCursore(valore)
		default:
			err = errors.New(l.Scegli("che cos'è ", "what is ") + nome + "?")
		}
		if err != nil {
			return r, err
		}
	}
	return r, nil
}

// leggiMesi reads months, "6,7".
func leggiMesi(s string) (alternanza.Mesi, error) {
	var m alternanza.Mesi
	for v := range strings.SplitSeq(s, ",") {
		n, err := strconv.Atoi(v)
		if err != nil || n < 1 || n > 12 {
			return 0, &norma.SyntaxError{Cosa: "mesi", Testo: s, Posizione: strings.Index(s, v), Atteso: "numeri da 1 a 12, come 6,7"}
		}
		m |= alternanza.NewMesi(n)
	}
	return m, nil
}
