// Package mappa is the map of the law: every provision of reg. reg. Lazio 7/2017, article by article and comma by comma, every
// statement of the register's presentation and of the digital-school plan's page on alternanza, and what is used of other acts; for
// each, whether it is a rule, a figure, somebody's duty, or beyond any rule, and where or why.
//
// Letters and numbers have their own row where they carry a rule or a list. Titles are norma's own words, in Italian. The map is data:
// whether it tells the truth its tests check, against the sources of the module and the pack of cases.
package mappa

import (
	"iter"
	"slices"

	"norma"
)

// Stato is what a provision is to the module, as a word.
type Stato string

// The states.
const (
	Regola      Stato = "regola"      // a rule decides it, and a case exercises it
	Dato        Stato = "dato"        // a list, a figure or a word of the module says it
	Adempimento Stato = "adempimento" // somebody's duty, that no document proves: the map lists it
	Fuori       Stato = "fuori"       // nothing to decide: purpose, delegation, budget, definition
)

// AllStati lists the states in this order.
func AllStati() []Stato { return []Stato{Regola, Dato, Adempimento, Fuori} }

// Voce is a row: a provision and what became of it.
type Voce struct {
	Rif    norma.Riferimento
	Stato  Stato
	Titolo string // what it is about
	Come   string // a rule: by which rules or documents; a figure: where; a duty: whose; beyond: why
}

// Parte is a part of an act that has its own heading: an article, an annex, a section.
type Parte struct {
	Rif    norma.Riferimento
	Titolo string
	voci   []Voce
}

// All lists the rows of the part in the order of the act.
func (p Parte) All() iter.Seq[Voce] { return slices.Values(p.voci) }

// Parti lists the parts: those of the regulation, of the other two sources, and of the other acts as far as they are used.
func Parti() iter.Seq[Parte] {
	return func(yield func(Parte) bool) {
		for _, capo := range atti {
			for _, p := range capo {
				if !yield(p) {
					return
				}
			}
		}
	}
}

// Voci lists the rows of all parts.
func Voci() iter.Seq[Voce] {
	return func(yield func(Voce) bool) {
		for p := range Parti() {
			for v := range p.All() {
				if !yield(v) {
					return
				}
			}
		}
	}
}

// Find is the row of the provision, or else of what holds it: its number's letter, its letter's comma. Nothing where the map holds
// none of them.
func Find(r norma.Riferimento) (out Voce, ok bool) {
	for v := range Voci() {
		if Contiene(v.Rif, r) && len(v.Rif) > len(out.Rif) {
			out, ok = v, true
		}
	}
	return out, ok
}

// Contiene reports whether a provision is another one or holds it: art. 13, c. 6 holds its lett. a).
func Contiene(r, q norma.Riferimento) bool {
	return r == q || len(q) > len(r) && q[:len(r)] == r && q[len(r)] == ','
}
