package alternanza

import (
	"strconv"

	"norma"
)

var (
	postiInsufficienti = norma.Controllo{
		Codice: "alternanza/posti-insufficienti", Gravita: norma.Errore,
		IT: "gli studenti sono {trovato}, i posti liberi {ammesso}",
		EN: "the students are {trovato}, the seats left {ammesso}",
	}
	oltreIlMassimo = norma.Controllo{
		Codice: "alternanza/oltre-il-massimo", Gravita: norma.Errore,
		IT: "gli studenti sono {trovato}, e il numero massimo ne ammette ancora {ammesso}",
		EN: "the students are {trovato}, and the maximum leaves room for {ammesso}",
	}
	impegnoIgnoto = norma.Controllo{
		Codice: "alternanza/impegno-ignoto", Gravita: norma.Mancante,
		IT: "di un'altra convenzione, la numero {trovato}, non si sa quanti posti occupa e quando",
		EN: "of another agreement, number {trovato}, it is not known how many seats it takes and when",
	}
)

// massimeConvenzioni is how many other agreements are counted: more of them is a finding.
const massimeConvenzioni = 1000

// studenti checks that there is room for the students. An agreement that is not known can only take more of it.
func (e *esameConvenzione) studenti(altre []Convenzione, periodo bool) {
	n, detto := e.c.Studenti.Value()
	switch {
	case !detto:
		e.Missing("/studenti", massimoRif)
	case n < 1 || n > massimoPosti:
		e.Report(&quantitaImpossibile, "/studenti", strconv.Itoa(n), intervallo(1), massimoRif)
		detto = false
	}
	if e.a == nil || !periodo {
		return
	}
	if len(altre) > massimeConvenzioni {
		e.Report(&troppiElementi, "/studenti", strconv.Itoa(len(altre)), strconv.Itoa(massimeConvenzioni), massimoRif)
		return
	}
	e.Letture.Add(norma.LetturaPostiContemporanei)
	occupati, offerti, noti := e.impegni(altre)
	if posti, ok := e.a.Posti.Value(); !ok {
		e.incompleto("/studenti", e.Dove.Campo("posti"), figureRif)
	} else {
		liberi := max(0, posti-occupati)
		if noti {
			e.Posti = norma.Known(liberi)
		}
		if detto && n > liberi {
			e.Report(&postiInsufficienti, "/studenti", strconv.Itoa(n), strconv.Itoa(liberi), figureRif)
		}
	}
	if massimo, ok := e.o.Massimo.Value(); !ok {
		e.incompleto("/studenti", norma.Puntatore("/offerte").Indice(e.qui.Offerta).Campo("massimo"), e.o.massimoRif())
	} else {
		ancora := max(0, massimo-offerti)
		if noti {
			e.Massimo = norma.Known(ancora)
		}
		if detto && n > ancora {
			e.Report(&oltreIlMassimo, "/studenti", strconv.Itoa(n), strconv.Itoa(ancora), e.o.massimoRif())
		}
	}
}

// impegni is how many students of other agreements there are at the fullest moment of the period: in the activity, and in the whole
// offer. It changes only on days on which an agreement begins. Nothing is known where one of them does not say when, or how many.
func (e *esameConvenzione) impegni(altre []Convenzione) (attivita, offerta int, noti bool) {
	impegni := make([]impegno, 0, len(altre))
	noti = true
	for i := range altre {
		x := &altre[i]
		qui, ok := e.p.Find(x.Attivita)
		if !ok || qui.Offerta != e.qui.Offerta {
			continue
		}
		n, detto := x.Studenti.Value()
		if !detto || n < 0 || n > massimoPosti || !x.Periodo().Valid() {
			e.Report(&impegnoIgnoto, "/studenti", strconv.Itoa(i+1), "", figureRif)
			noti = false
			continue
		}
		if p := x.Periodo(); p.Overlaps(e.c.Periodo()) {
			impegni = append(impegni, impegno{p, n, qui == e.qui})
		}
	}
	conta := func(d norma.Data) {
		a, o := 0, 0
		for _, x := range impegni {
			if x.periodo.Contains(d) {
				o += x.studenti
				if x.suo {
					a += x.studenti
				}
			}
		}
		attivita, offerta = max(attivita, a), max(offerta, o)
	}
	conta(e.c.Inizio)
	for _, x := range impegni {
		if e.c.Periodo().Contains(x.periodo.Dal) {
			conta(x.periodo.Dal)
		}
	}
	return attivita, offerta, noti
}

// impegno is another agreement on the same offer, at the same time.
type impegno struct {
	periodo  norma.Periodo
	studenti int
	suo      bool // on the same activity
}
