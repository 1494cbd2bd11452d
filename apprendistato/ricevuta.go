package apprendistato

import (
	"iter"
	"strings"

	"norma"
)

// Versione is the version of norma that a receipt names.
const Versione = "0.1.0"

// VersioneRicevuta is the version of the receipt's document.
const VersioneRicevuta = 1

// Ricevuta is the record of one evaluation (ricevuta = receipt): what was asked, under which figures of law, and all that came of it. It
// names no clock and no machine: the same contract under the same discipline gives the same bytes everywhere. It proves nothing by itself,
// anybody can write one: Verify evaluates again.
type Ricevuta struct {
	Versione   norma.Opt[int]       // of the document
	Libreria   string               // version of norma
	Discipline []DisciplinaRicevuta // the one asked, then the State's where it leaves the path to that
	Contratto  Contratto            // as it was evaluated
	Alla       norma.Data           // the day that chose the version of the law
	Esito      norma.Esito
	Letture    []string // readings that the result rests on
	Rilievi    []RilievoRicevuta
	Righe      []RigaRicevuta // the explanation, row by row
	Ignoti     []norma.Ignoto // members of the document that norma does not know, kept
}

// DisciplinaRicevuta is a discipline and the hirings that it governs.
type DisciplinaRicevuta struct {
	Nome      string
	Impronta  string // fingerprint of its figures: Disciplina.Impronta
	Simulata  bool
	Vigore    norma.Periodo
	RifVigore norma.Riferimento
}

// RilievoRicevuta is a finding.
type RilievoRicevuta struct {
	Codice           string
	Gravita          norma.Gravita
	Dove             norma.Puntatore
	Trovato, Ammesso string
	Rif              norma.Riferimento
}

// RigaRicevuta is a row of the explanation: a result, or with a provision a figure that was read or follows from one.
type RigaRicevuta struct {
	Dove   string // path of the row: "formazionePubblica.anno[2].ore"
	Valore string // canonical
	Rif    norma.Riferimento
	Fonte  norma.Fonte // how the figure was read
}

// Ricevuta evaluates a contract and makes the record of it, which keeps the contract's lists: do not change them while it is in use.
func (d *Disciplina) Ricevuta(c *Contratto) Ricevuta {
	v := d.Evaluate(c)
	r := Ricevuta{
		Versione: norma.Known(VersioneRicevuta), Libreria: Versione, Contratto: *c, Alla: v.Alla, Esito: v.Esito,
		Discipline: []DisciplinaRicevuta{d.ricevuta()},
		Letture:    make([]string, 0, v.Letture.Len()),
		Rilievi:    make([]RilievoRicevuta, 0, len(v.Rilievi)),
		Righe:      make([]RigaRicevuta, 0, 128),
	}
	if d != &nazionale && d.t.rinvia(c.Percorso) {
		r.Discipline = append(r.Discipline, nazionale.ricevuta())
	}
	for l := range v.Letture.All() {
		r.Letture = append(r.Letture, l.String())
	}
	for _, q := range v.Rilievi {
		r.Rilievi = append(r.Rilievi, RilievoRicevuta{q.Codice(), q.Gravita(), q.Dove, q.Trovato, q.Ammesso, q.Rif})
	}
	r.copia(v.Spiegazione())
	return r
}

func (d *Disciplina) ricevuta() DisciplinaRicevuta {
	v := &d.t.Vigore
	return DisciplinaRicevuta{d.t.Nome, d.Impronta(), d.simulata, v.Valore, v.Rif}
}

// copia takes over the rows of the explanation that say something; findings and readings are told apart, once.
func (r *Ricevuta) copia(s norma.Spiegazione) {
	saltata := "-" // what stands beneath it is not taken over
	for dove, q := range s.All() {
		if q.Cosa == nil || strings.HasPrefix(dove, saltata) {
			continue
		}
		saltata = "-"
		switch nome := q.Cosa.Nome; {
		case nome == "rilievi" || nome == "letture":
			saltata = dove + "."
			continue
		case nome == etFonte.Nome && len(r.Righe) > 0 && r.Righe[len(r.Righe)-1].Rif != "" && strings.HasPrefix(dove, r.Righe[len(r.Righe)-1].Dove+"."):
			continue // told with its figure
		}
		if q.Valore != "" || q.Rif != "" {
			r.Righe = append(r.Righe, RigaRicevuta{dove, q.Valore, q.Rif, provenienza(q)})
		}
	}
}

// Cifre are the rows that cite a provision: the figures that were read, and those that follow from them.
func (r *Ricevuta) Cifre() iter.Seq[RigaRicevuta] {
	return r.righe(func(q *RigaRicevuta) bool { return q.Rif != "" })
}

// NonUfficiali are the figures that were not read in an official text: what rests on them is only as good as they are.
func (r *Ricevuta) NonUfficiali() iter.Seq[RigaRicevuta] {
	return r.righe(func(q *RigaRicevuta) bool { return q.Fonte != norma.Ufficiale })
}

func (r *Ricevuta) righe(vale func(*RigaRicevuta) bool) iter.Seq[RigaRicevuta] {
	return func(yield func(RigaRicevuta) bool) {
		for i := range r.Righe {
			if q := &r.Righe[i]; vale(q) && !yield(*q) {
				return
			}
		}
	}
}

// NonUfficiali are the figures of an explanation that were not read in an official text, with their path: what rests on them is only as
// good as they are.
func NonUfficiali(s norma.Spiegazione) iter.Seq2[string, norma.Spiegazione] {
	return func(yield func(string, norma.Spiegazione) bool) {
		for dove, q := range s.All() {
			if provenienza(q) != norma.Ufficiale && !yield(dove, *q) {
				return
			}
		}
	}
}

// provenienza is how the figure of a row was read, as the row beneath it says.
func provenienza(s *norma.Spiegazione) norma.Fonte {
	for i := range s.Perche {
		if q := &s.Perche[i]; s.Rif != "" && q.Cosa == &etFonte {
			for n := range fonti {
				if fonti[n] == q.Valore {
					return norma.Fonte(n)
				}
			}
		}
	}
	return norma.Ufficiale
}
