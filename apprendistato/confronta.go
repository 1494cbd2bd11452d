package apprendistato

import (
	"iter"
	"strconv"

	"norma"
)

// Differenza is a row of the explanation of a contract that two disciplines give differently, with the two provisions.
type Differenza struct {
	Contratto int               // its place in the list
	Dove      string            // path of the row: "formazionePubblica.ore"; from the second of several on "formazionePubblica.anno[2].ore"
	A, B      norma.Spiegazione // what the one and the other say, without the rows beneath; the zero row where one says nothing there
}

// Cosa is what the row is about.
func (d *Differenza) Cosa() *norma.Etichetta {
	if d.A.Cosa != nil {
		return d.A.Cosa
	}
	return d.B.Cosa
}

// Compare tells what two disciplines say differently of each contract, figure by figure, in the order of the explanation: it evaluates
// the contract under both and walks the two trees side by side. Of rows that come several times the first is compared with the first, and
// so on; findings and readings by their code. That one of the two is simulated is no difference: Disciplina.Simulata tells.
func Compare(a, b *Disciplina, contratti []Contratto) iter.Seq[Differenza] {
	return func(yield func(Differenza) bool) {
		for i := range contratti {
			va, vb := a.Evaluate(&contratti[i]), b.Evaluate(&contratti[i])
			sa, sb := va.Spiegazione(), vb.Spiegazione()
			c := confronto{yield: func(dove string, p, q norma.Spiegazione) bool { return yield(Differenza{i, dove, p, q}) }}
			if !c.sotto(sa.Perche, sb.Perche) {
				return
			}
		}
	}
}

// confronto is a walk of two trees: what to do with a difference, and the way to the rows at hand.
type confronto struct {
	yield  func(dove string, p, q norma.Spiegazione) bool
	strada []bivio
}

// bivio is a step: the i-th of some rows.
type bivio struct {
	righe []norma.Spiegazione
	i     int
}

const nomeSimulato = "simulato"

// sotto compares the rows beneath two rows, in the order of the first and then what only the second has.
func (c *confronto) sotto(a, b []norma.Spiegazione) bool {
	for i := range a {
		if a[i].Cosa.Nome != nomeSimulato && !c.passa(bivio{a, i}, &a[i], gemella(a, i, b)) {
			return false
		}
	}
	for i := range b {
		if b[i].Cosa.Nome != nomeSimulato && gemella(b, i, a) == nil && !c.passa(bivio{b, i}, nil, &b[i]) {
			return false
		}
	}
	return true
}

func (c *confronto) passa(q bivio, p, altra *norma.Spiegazione) bool {
	c.strada = append(c.strada, q)
	ok := c.riga(p, altra)
	c.strada = c.strada[:len(c.strada)-1]
	return ok
}

// riga compares two rows, either of which may not be there, and what is beneath them. A row without a value is only a heading.
func (c *confronto) riga(p, q *norma.Spiegazione) bool {
	var a, b norma.Spiegazione
	if p != nil {
		a = *p
	}
	if q != nil {
		b = *q
	}
	perA, perB := a.Perche, b.Perche
	a.Perche, b.Perche = nil, nil
	if (a.Valore != b.Valore || a.Rif != b.Rif) && (a.Valore != "" || b.Valore != "") && !c.yield(c.dove(), a, b) {
		return false
	}
	return c.sotto(perA, perB)
}

// dove is the path of the row at hand.
func (c *confronto) dove() string {
	var b []byte
	for _, q := range c.strada {
		if len(b) > 0 {
			b = append(b, '.')
		}
		nome := q.righe[q.i].Cosa.Nome
		b = append(b, nome...)
		if n := quante(q.righe[:q.i+1], nome); n > 1 {
			b = append(strconv.AppendInt(append(b, '['), int64(n), 10), ']')
		}
	}
	return string(b)
}

// quante is how many rows have a name.
func quante(righe []norma.Spiegazione, nome string) (n int) {
	for i := range righe {
		if righe[i].Cosa.Nome == nome {
			n++
		}
	}
	return n
}

// gemella is the row among others that speaks of the same as the i-th of some, nil where there is none.
func gemella(righe []norma.Spiegazione, i int, altre []norma.Spiegazione) *norma.Spiegazione {
	n := 0
	for j := range righe[:i] {
		if stessa(&righe[j], &righe[i]) {
			n++
		}
	}
	for j := range altre {
		if stessa(&altre[j], &righe[i]) {
			if n == 0 {
				return &altre[j]
			}
			n--
		}
	}
	return nil
}

// stessa reports whether two rows speak of the same: findings and readings have no order, their value is what they are.
func stessa(p, q *norma.Spiegazione) bool {
	return p.Cosa.Nome == q.Cosa.Nome && (p.Cosa.Nome != "rilievo" && p.Cosa.Nome != "lettura" || p.Valore == q.Valore)
}
