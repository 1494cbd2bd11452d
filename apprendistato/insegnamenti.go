package apprendistato

import (
	"iter"
	"strconv"

	"norma"
)

// Insegnamenti says how many hours of external training each university course (insegnamento) of the path may have: a share of its
// own lectures (lezioni frontali). reg. reg. Lazio 7/2017, art. 21, c. 4.
//
// The result keeps the contract's list: do not change it while All or Spiegazione are still to be asked.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Insegnamenti struct {
	norma.Giudizio
	Giudicati int       // courses whose hours are known
	Frontali  norma.Ore // of those courses, in all
	Esterne   norma.Ore // planned for them, in all; what they may be is Quota of Frontali, course by course

	quota *norma.Cifra[norma.Percento]
	lista []Insegnamento
}

// InsegnamentoEsterno is a course and the most external training that it may have.
type InsegnamentoEsterno struct {
	Nome     string
	Frontali norma.Opt[norma.Ore]
	Massima  norma.Opt[norma.Ore] // unknown with the hours of lectures
	Esterne  norma.Opt[norma.Ore] // planned
}

var (
	insegnamentoOltre = norma.Controllo{
		Codice: "apprendistato/insegnamento-oltre-il-massimo", Gravita: norma.Errore,
		IT: "le ore di formazione esterna dell'insegnamento sono {trovato}: possono essere al più {ammesso}",
		EN: "the external training of the course takes {trovato}: it may take at most {ammesso}",
	}
	troppiInsegnamenti = norma.Controllo{
		Codice: "apprendistato/troppi-insegnamenti", Gravita: norma.Mancante,
		IT: "gli insegnamenti sono {trovato}: se ne esaminano al più {ammesso}",
		EN: "there are {trovato} courses: at most {ammesso} are examined",
	}
)

// Insegnamenti applies art. 21, c. 4, to every course of a path that leads to a title of art. 20, the doctorate among them.
func (d *Disciplina) Insegnamenti(c *Contratto) (r Insegnamenti) {
	d, p := d.premessa(c)
	d.insegnamenti(c, &p, &r)
	return r
}

func (d *Disciplina) insegnamenti(c *Contratto, p *premessa, r *Insegnamenti) {
	if p.tace(3) || p.capo == 3 && !c.Percorso.Universitario() {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	q := &d.t.Formazione.Insegnamento
	if q.IsZero() {
		r.Esito = norma.NonApplicabile
		return
	}
	r.quota, r.lista = q, c.Insegnamenti
	r.Fonte = max(r.Fonte, q.Fonte)
	n := len(r.lista)
	switch {
	case n == 0:
		r.Missing("/insegnamenti", q.Rif)
	case n > massimoInsegnamenti:
		r.Report(&troppiInsegnamenti, "/insegnamenti", strconv.Itoa(n), strconv.Itoa(massimoInsegnamenti), q.Rif)
		r.lista = r.lista[:massimoInsegnamenti]
	}
	for i := range r.lista {
		k := &r.lista[i]
		frontali, note := possibili(k.Frontali)
		esterne, previste := possibili(k.Esterne)
		if !note || !previste {
			r.dubbio(i, !previste || esterne > 0)
			continue
		}
		r.Giudicati++
		r.Frontali += frontali
		r.Esterne += esterne
		if supera(esterne, q.Valore, frontali) {
			r.Report(&insegnamentoOltre, luogoInsegnamento(i, "esterne"), esterne.String(), q.Valore.Of(frontali).String(), q.Rif)
		}
	}
}

// dubbio reports which hours of the i-th course are not known; those of lectures only where they decide.
func (r *Insegnamenti) dubbio(i int, servono bool) {
	k := &r.lista[i]
	reclama(&r.Giudizio, k.Frontali, servono, "/insegnamenti", i, "frontali", r.quota.Rif)
	reclama(&r.Giudizio, k.Esterne, true, "/insegnamenti", i, "esterne", r.quota.Rif)
}

func luogoInsegnamento(i int, campo string) norma.Puntatore {
	return norma.Puntatore("/insegnamenti").Indice(i).Campo(campo)
}

// Quota is the most external training of each course, as a share of its lectures.
func (r Insegnamenti) Quota() norma.Cifra[norma.Percento] { return copia(r.quota) }

// All are the courses, in the order in which they are listed.
func (r Insegnamenti) All() iter.Seq[InsegnamentoEsterno] {
	return func(yield func(InsegnamentoEsterno) bool) {
		for i := range r.lista {
			k := &r.lista[i]
			e := InsegnamentoEsterno{Nome: k.Nome, Frontali: k.Frontali, Esterne: k.Esterne}
			if n, note := possibili(k.Frontali); note {
				e.Massima = norma.Known(r.quota.Valore.Of(n))
			}
			if !yield(e) {
				return
			}
		}
	}
}

// Spiegazione is the explanation of the result.
func (r Insegnamenti) Spiegazione() norma.Spiegazione {
	quota := r.Quota()
	righe := make([]norma.Spiegazione, 0, len(r.lista)+4)
	righe = append(righe, rigaCifra(&etQuotaFrontali, quota, quota.Valore.String()))
	if len(r.lista) > 0 {
		righe = append(righe,
			norma.Riga(&etGiudicati, strconv.Itoa(r.Giudicati), ""),
			norma.Riga(&etFrontali, r.Frontali.String(), ""),
			norma.Riga(&etEsternePreviste, r.Esterne.String(), ""))
	}
	n := 0
	for k := range r.All() {
		n++
		nome := k.Nome
		if nome == "" {
			nome = strconv.Itoa(n)
		}
		righe = append(righe, norma.Riga(&etInsegnamento, nome, "",
			norma.Riga(&etFrontali, k.Frontali.String(), ""),
			norma.Riga(&etEsternaMassima, k.Massima.String(), quota.Rif),
			norma.Riga(&etEsternePreviste, k.Esterne.String(), "")))
	}
	return r.Giudizio.Spiegazione(&etInsegnamenti, righe...)
}

var (
	etInsegnamenti  = norma.Etichetta{Nome: "insegnamenti", IT: "formazione esterna per insegnamento", EN: "external training by course"}
	etQuotaFrontali = norma.Etichetta{
		Nome: "quota",
		IT:   "formazione esterna, al più una quota delle lezioni frontali",
		EN:   "external training, at most a share of the lectures",
	}
	etGiudicati       = norma.Etichetta{Nome: "giudicati", IT: "insegnamenti con ore note", EN: "courses whose hours are known"}
	etFrontali        = norma.Etichetta{Nome: "frontali", IT: "ore di lezione frontale", EN: "hours of lectures"}
	etEsternePreviste = norma.Etichetta{Nome: "esterne", IT: "ore previste di formazione esterna", EN: "planned hours of external training"}
	etInsegnamento    = norma.Etichetta{Nome: "insegnamento", IT: "insegnamento", EN: "course", Letterale: true}
)
