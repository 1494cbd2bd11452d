package apprendistato

import (
	"slices"
	"strconv"

	"norma"
)

// Scarto is what a receipt says and an evaluation of today does not, or the other way round; "" and no provision where one says nothing.
type Scarto struct {
	Dove           string // "esito", "discipline[1].impronta", "rilievi", "letture", or the path of a row: "formazionePubblica.ore"
	Allora, Oggi   string
	RifA, RifO     norma.Riferimento // the provisions of then and of today
	FonteA, FonteO norma.Fonte
}

// Verify evaluates the contract of the receipt again, under a discipline of today, and tells what would differ: nothing where all is the
// same. Another version of norma, or other figures of the discipline, are told too, first, whatever comes of them. The rows come in the order of
// the receipt, then what only today's evaluation has.
func (r *Ricevuta) Verify(d *Disciplina) []Scarto {
	oggi := d.Ricevuta(&r.Contratto)
	var s scarti
	s.testo("versione", r.Versione.String(), oggi.Versione.String())
	s.testo("libreria", r.Libreria, oggi.Libreria)
	for i := range max(len(r.Discipline), len(oggi.Discipline)) {
		var a, o DisciplinaRicevuta
		if i < len(r.Discipline) {
			a = r.Discipline[i]
		}
		if i < len(oggi.Discipline) {
			o = oggi.Discipline[i]
		}
		qui := "discipline[" + strconv.Itoa(i+1) + "]."
		s.testo(qui+"nome", a.Nome, o.Nome)
		s.testo(qui+"impronta", a.Impronta, o.Impronta)
		s.testo(qui+"simulata", norma.SiNo(a.Simulata), norma.SiNo(o.Simulata))
		s.aggiungi(Scarto{Dove: qui + "vigore", Allora: a.Vigore.String(), Oggi: o.Vigore.String(), RifA: a.RifVigore, RifO: o.RifVigore})
	}
	s.testo("alla", r.Alla.String(), oggi.Alla.String())
	s.testo("esito", r.Esito.String(), oggi.Esito.String())
	s.letture(r.Letture, oggi.Letture)
	s.rilievi(r.Rilievi, oggi.Rilievi)
	s.righe(r.Righe, oggi.Righe)
	return s
}

type scarti []Scarto

func (s *scarti) aggiungi(q Scarto) {
	if q.Allora != q.Oggi || q.RifA != q.RifO || q.FonteA != q.FonteO {
		*s = append(*s, q)
	}
}

func (s *scarti) testo(dove, allora, oggi string) {
	s.aggiungi(Scarto{Dove: dove, Allora: allora, Oggi: oggi})
}

func (s *scarti) letture(allora, oggi []string) {
	for _, l := range allora {
		if !slices.Contains(oggi, l) {
			s.testo("letture", l, "")
		}
	}
	for _, l := range oggi {
		if !slices.Contains(allora, l) {
			s.testo("letture", "", l)
		}
	}
}

func (s *scarti) rilievi(allora, oggi []RilievoRicevuta) {
	if slices.Equal(allora, oggi) {
		return
	}
	resto := map[RilievoRicevuta]bool{}
	for _, q := range oggi {
		resto[q] = true
	}
	for _, q := range allora {
		if !resto[q] {
			*s = append(*s, Scarto{Dove: "rilievi", Allora: q.testo(), RifA: q.Rif})
		}
		delete(resto, q)
	}
	for _, q := range oggi {
		if resto[q] {
			*s = append(*s, Scarto{Dove: "rilievi", Oggi: q.testo(), RifO: q.Rif})
		}
	}
}

// testo is the finding in a line: code, place, what was found, what is allowed.
func (q *RilievoRicevuta) testo() string {
	t := q.Codice + " " + string(q.Dove)
	if q.Trovato != "" || q.Ammesso != "" {
		t += ": " + q.Trovato
	}
	if q.Ammesso != "" {
		t += " / " + q.Ammesso
	}
	return t
}

func (s *scarti) righe(allora, oggi []RigaRicevuta) {
	if slices.Equal(allora, oggi) {
		return
	}
	resto := make(map[string]*RigaRicevuta, len(oggi))
	for i := range oggi {
		resto[oggi[i].Dove] = &oggi[i]
	}
	for i := range allora {
		a, o := &allora[i], RigaRicevuta{}
		if q := resto[a.Dove]; q != nil {
			o = *q
			delete(resto, a.Dove)
		}
		s.aggiungi(Scarto{a.Dove, a.Valore, o.Valore, a.Rif, o.Rif, a.Fonte, o.Fonte})
	}
	for i := range oggi {
		if o := &oggi[i]; resto[o.Dove] == o {
			s.aggiungi(Scarto{Dove: o.Dove, Oggi: o.Valore, RifO: o.Rif, FonteO: o.Fonte})
		}
	}
}
