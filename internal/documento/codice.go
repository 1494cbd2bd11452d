package documento

import (
	"fmt"

	"norma"
	"norma/internal/testo"
)

// Specie says how a text that is a code becomes a value and what its schema is. A code writes itself: String of the zero value is "".
type Specie[T fmt.Stringer] struct {
	Leggi     func(string) (T, norma.Rilievo) // the finding has a code where the text is none; its place is filled in, and what was found if it does not say
	Schema    string                          // the pattern of the text, an ECMA-262 regular expression
	Caratteri int                             // how many it has at most
}

// Codice describes a member that is a code, written as text. A text that is none is a finding, and the member stays absent.
func Codice[T fmt.Stringer](c *Campi, nome, it, en string, v *T, s *Specie[T]) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, stringa); ok {
			*v, _ = codice(c, membro(nome), t, s)
		}
	case codifica:
		if w := (*v).String(); w != "" {
			c.stringa(nome, w)
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["string","null"],"pattern":`+string(testo.AppendJSON(nil, s.Schema)))
	case visita:
		c.mostra(membro(nome), it, en, (*v).String())
	case elenco:
		c.elenca(norma.Campo{Tipo: "testo", Massimo: s.Caratteri}, nome, it, en)
	case esame:
	}
}

// Codici describes a list of codes, at most massimo. A text that is none is a finding, and is left out.
func Codici[T fmt.Stringer](c *Campi, nome, it, en string, v *[]T, s *Specie[T], massimo int) {
	switch c.modo {
	case decodifica:
		t, ok := c.foglia(nome, lista)
		if !ok {
			return
		}
		elementi := make([]T, 0, c.quanti(t, massimo))
		c.elementi(nome, t, massimo, func(i int, e int32) {
			p := passo{nome, i}
			if !c.atteso(p, e, stringa) {
				return
			}
			if w, ok := codice(c, p, e, s); ok {
				elementi = append(elementi, w)
			}
		})
		*v = elementi
	case codifica:
		c.lista(nome, len(*v), func(i int) { c.b = testo.AppendJSON(c.b, (*v)[i].String()) })
	case schema:
		c.proprieta(nome, it, en, `"type":["array","null"],"maxItems":`+cifre(massimo)+
			`,"items":{"type":"string","pattern":`+string(testo.AppendJSON(nil, s.Schema))+`}`)
	case visita:
		for i, w := range *v {
			c.mostra(passo{nome, i}, it, en, w.String())
		}
	case elenco:
		c.elenca(norma.Campo{Tipo: "parole", Massimo: massimo}, nome, it, en)
	case esame:
	}
}

func codice[T fmt.Stringer](c *Campi, p passo, t int32, s *Specie[T]) (v T, ok bool) {
	w := c.testo(t)
	v, r := s.Leggi(w)
	if r.Codice() == "" {
		return v, true
	}
	if r.Dove = c.puntatore(p); r.Trovato == "" {
		r.Trovato = testo.Tronca(w, massimoCitato)
	}
	c.rilievi = append(c.rilievi, trovato{r, c.tokens[t].dal})
	var zero T
	return zero, false
}
