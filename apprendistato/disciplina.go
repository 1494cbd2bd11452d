package apprendistato

import (
	"slices"

	"norma"
	"norma/internal/documento"
)

// Disciplina is a discipline that has been checked and cannot change: what the rules read. It is safe for concurrent use.
type Disciplina struct {
	t        Tabella
	simulata bool // not one that norma ships: every result says so
}

// NewDisciplina checks a table and keeps a copy of it; what a region's leaves empty is taken from State law (Nazionale). It refuses,
// with a nil Disciplina and findings whose pointers go into the table, one whose figures do not hold together, that says something twice,
// cites no provision, or goes past what State law leaves to the regions: the ages of d.lgs. 81/2015, art. 43-45, the lengths of art. 42,
// c. 2, and 44, c. 2, and of d.i. 12 ottobre 2015, art. 4, c. 1, the hours of art. 44, c. 3. Where the table says something else than State
// law, as Lazio's own does, it is told in notices. What is not shipped with norma is marked Simulato in every result.
func NewDisciplina(t Tabella) (*Disciplina, []norma.Rilievo) {
	var e esameTabella
	difetti := documento.Esamina(&t, descriviTabella)
	if slices.ContainsFunc(difetti, documento.TroppoLunga) { // nothing else is looked at
		return nil, difetti
	}
	t = t.clona()
	suoi := len(t.Titoli)
	t.completa()
	e.statali = len(t.Titoli) - suoi
	malscritte := map[norma.Riferimento]bool{"": true}
	for _, r := range difetti {
		malscritte[norma.Riferimento(r.Trovato)] = true
	}
	t.controlla(&e, func(rif norma.Riferimento) bool { return !malscritte[rif] })
	for _, r := range difetti {
		if !e.rilevato(r.Dove) {
			e.add(r)
		}
	}
	t.controllaRighe(&e)
	t.controllaLimiti(&e)
	if e.esito > norma.Rispettato {
		return nil, e.rilievi
	}
	t.confrontaStato(&e)
	return &Disciplina{t, true}, e.rilievi
}

// Tabella is a deep copy of the discipline's figures, to read or to edit.
func (d *Disciplina) Tabella() Tabella { return d.t.clona() }

// Nome is the discipline's name.
func (d *Disciplina) Nome() string { return d.t.Nome }

// Simulata reports whether the discipline is none that norma ships.
func (d *Disciplina) Simulata() bool { return d.simulata }
