package apprendistato

import "norma"

// Paths that have no extension, university and ITS: reg. reg. Lazio 7/2017, art. 21, c. 6; art. 25, c. 1; art. 29, c. 6; art. 30, c. 3.

var (
	prorogaNonPrevista = norma.Controllo{
		Codice: "apprendistato/proroga-non-prevista", Gravita: norma.Errore,
		IT: "il percorso «{testo}» non ha proroghe: la fine pattuita può solo spostarsi dentro la durata massima, modificando il piano",
		EN: "the path “{testo}” has no extensions: the agreed end may only move inside the longest length, by a change of the plan",
	}
	cambioDelPiano = norma.Controllo{
		Codice: "apprendistato/fine-spostata-col-piano", Gravita: norma.Avviso,
		IT: "la fine si sposta dal {ammesso} al {trovato}, dentro la durata massima: è una modifica del piano, non una proroga",
		EN: "the end moves from {ammesso} to {trovato}, inside the longest length: a change of the plan, not an extension",
	}
)

// cambio judges a later end of a path that has no extension: it is lawful as far as it could have been agreed from the start, while the
// period lasts (reading proroga-entro-il-massimo).
func (x *prorogabile) cambio(d *Disciplina, i int, e *Proroga, dal, al bool, g *norma.Giudizio) {
	x.r.Letture.Add(norma.LetturaProrogaEntroIlMassimo)
	if dal && x.prima.Valid() {
		x.segue(i, e.Inizio, g)
	}
	if dal && x.eventoNoto && !x.evento.IsZero() && x.evento.Before(e.Inizio) { // the title ended the period: nothing is left to move
		g.Report(&prorogaNonPrevista, luogoProroga(i, "inizio"), string(x.c.Percorso), "", x.rif())
	}
	if !al {
		return
	}
	var f DurataFormazione
	spostato := *x.c
	spostato.Fine, spostato.Proroghe = e.Fine, nil
	p := *x.p
	p.regge = true
	d.durataFormazione(&spostato, &p, &f)
	for _, q := range f.Rilievi {
		switch {
		case q.Gravita() == norma.Mancante:
			g.Add(q)
		case q.Gravita() == norma.Errore && q.Codice() != durataInsufficiente.Codice: // not to be mended by a later end
			g.Report(&prorogaNonPrevista, luogoProroga(i, "fine"), string(x.c.Percorso), "", x.rif())
		}
	}
	if g.Esito <= norma.Rispettato && x.prima.Valid() {
		g.Report(&cambioDelPiano, luogoProroga(i, "fine"), e.Fine.String(), x.prima.String(), x.rif())
	}
	x.r.Fonte = max(x.r.Fonte, f.Fonte)
}
