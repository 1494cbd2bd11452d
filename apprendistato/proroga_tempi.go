package apprendistato

import (
	"strconv"

	"norma"
)

// From which day extensions are counted, how long they may be, and by which law: reg. reg. Lazio 7/2017, art. 4, c. 2 and 4; art. 34, c. 3.

var (
	prorogaTroppoLunga = norma.Controllo{
		Codice: "apprendistato/proroga-troppo-lunga", Gravita: norma.Errore,
		IT: "la proroga arriva al {trovato}: può arrivare al più al {ammesso}",
		EN: "the extension reaches {trovato}: it may reach {ammesso} at the latest",
	}
	prorogaConVuoto = norma.Controllo{
		Codice: "apprendistato/proroga-con-un-vuoto", Gravita: norma.Errore,
		IT: "la proroga comincia il {trovato}: il periodo finisce prima, e può continuare solo dal {ammesso}",
		EN: "the extension begins on {trovato}: the period ends before, and may only go on from {ammesso}",
	}
	prorogaSovrapposta = norma.Controllo{
		Codice: "apprendistato/proroga-sovrapposta", Gravita: norma.Mancante,
		IT: "la proroga comincia il {trovato}, quando il periodo dura ancora: comincia dal {ammesso}",
		EN: "the extension begins on {trovato}, while the period still lasts: it begins from {ammesso}",
	}
	accordoPrima = norma.Controllo{
		Codice: "apprendistato/proroga-prima-dell-assunzione", Gravita: norma.Mancante,
		IT: "la proroga è pattuita in data {trovato}, prima dell'assunzione ({ammesso})",
		EN: "the extension was agreed on {trovato}, before the hiring ({ammesso})",
	}
	entroIlMassimo = norma.Controllo{
		Codice: "apprendistato/proroga-entro-il-massimo", Gravita: norma.Avviso,
		IT: "la nuova fine ({trovato}) sta ancora dentro la durata massima ({ammesso}): è una proroga lo stesso",
		EN: "the later end ({trovato}) is still inside the longest length ({ammesso}): it is an extension all the same",
	}
)

// prorogabile is what extensions are judged against, and how far they lead.
type prorogabile struct {
	d *Disciplina
	c *Contratto
	p *premessa
	f *DurataFormazione
	s *Sospensione
	r *ProrogaFormazione

	capo     int
	ordinate bool // which extension comes before which is known
	volta    int  // how many extensions come before the one being judged
	senza    bool // the path has no extensions: the agreed end may only move inside the longest length
	assunto  bool // the hiring is governed by the discipline, which has no end: what is agreed after it is too
	visto    bool // the day that chooses the version of the law is chosen

	evento     norma.Data // the day of the title, of research of the final report; zero: not yet
	eventoNoto bool       // false: what was said of it is unsound
	prima      norma.Data // last day of the period before the next extension; unknown while something about it is
	mossa      norma.Data // the latest that absences may have moved it to
	fino       norma.Data // last day of the period as lawfully extended
	certa      bool       // fino is known
	interrotta bool       // an extension is unlawful: those after it lead no further
}

// rif is the provision that allows extensions; of paths that have none, the one by which their period ends.
func (x *prorogabile) rif() norma.Riferimento {
	if x.senza {
		return x.d.t.Fine.rif(x.c.Percorso)
	}
	return x.r.Limite().Rif
}

// luogoProroga is the place of a member of an extension; asked only when there is something to report.
func luogoProroga(i int, campo string) norma.Puntatore {
	return norma.Puntatore("/proroghe").Indice(i).Campo(campo)
}

// base: the day on which the period ends without extensions, art. 4, c. 4, and 34, c. 2: the agreed one, or the day of the title if
// earlier (readings fine-anticipata, decorrenza-proroga). Absences may have moved it (reading sospensione).
func (x *prorogabile) base() {
	r, c := x.r, x.c
	rif := x.rif()
	periodo, ok := c.periodo(&r.Giudizio, rif)
	x.evento, x.eventoNoto = c.evento(&r.Giudizio, rif)
	if !ok {
		return
	}
	x.prima, x.mossa, x.certa = periodo.Al, periodo.Al, true
	if x.s.Fine.After(x.prima) {
		x.mossa = x.s.Fine
	}
	switch {
	case !x.eventoNoto && x.capo == 1: // when the period ended is not known
		x.prima, x.mossa, x.certa = norma.Data{}, norma.Data{}, false
		return
	case x.capo == 1 && !x.evento.IsZero() && x.evento.Before(x.prima):
		r.Letture.Add(norma.LetturaFineAnticipata)
		r.Letture.Add(norma.LetturaDecorrenzaProroga)
		r.Report(&decorreDalTitolo, "/svolgimento/titolo", x.evento.AddDays(1).String(), x.prima.AddDays(1).String(), rif)
		x.prima, x.mossa = x.evento, x.evento
	case x.capo == 1 && !x.evento.IsZero() && x.evento.Before(x.mossa): // the title ends the period that absences moved
		x.mossa = x.evento
	}
	x.fino = x.prima
	if !x.senza {
		x.decorre(x.prima.AddDays(1))
	}
}

// decorre fixes the day from which the extensions are counted, and so the latest lawful end.
func (x *prorogabile) decorre(dal norma.Data) {
	x.r.Dal, x.r.Massima = dal, norma.PeriodoDi(dal, x.r.Limite().Valore).Al
}

// giudica judges an extension and goes on to its end.
func (x *prorogabile) giudica(d *Disciplina, i int) {
	e := &x.c.Proroghe[i]
	var g norma.Giudizio
	vale, ignoto := x.inVigore(i, e, &g)
	var dal, al bool
	volte := &x.d.t.Proroga.Volte
	ripetuta := x.capo == 3 && !x.senza && x.volta >= volte.Valore
	if !ignoto && (!ripetuta || !vale) {
		dal, al = x.date(i, e, &g)
	}
	switch {
	case !vale:
	case ripetuta: // unlawful, whatever else it is
		g.Report(&prorogaRipetuta, "/proroghe", strconv.Itoa(len(x.c.Proroghe)), strconv.Itoa(volte.Valore), volte.Rif)
	case x.senza:
		x.cambio(d, i, e, dal, al, &g)
	default:
		x.tempi(i, e, dal, al, &g)
		x.forma(i, e, &g)
		if x.capo == 1 {
			x.motivo(i, e, &g)
		} else {
			x.ricerca(i, e, &g)
		}
	}
	switch {
	case g.Esito == norma.Violato:
		x.interrotta = true
	case g.Esito == norma.Indeterminato || ignoto:
		x.certa = x.certa && x.interrotta
	case x.interrotta:
	case x.senza:
		x.fino = e.Fine
	default:
		x.fino, x.r.ultima = e.Fine, e.Inizio
	}
	x.r.Join(&g)
	if x.prima = e.Fine; !x.ordinate || !e.Fine.Valid() || e.Inizio.Valid() && e.Fine.Before(e.Inizio) {
		x.prima = norma.Data{}
	}
	if x.eventoNoto && e.Inizio.Valid() && !x.evento.Before(e.Inizio) && x.evento.Before(x.prima) { // the title ends the period
		x.prima = x.evento
	}
	x.mossa = x.prima
}

// inVigore reports whether an extension is judged by the discipline, which the day of its agreement decides; and whether that is not
// known. A contract hired under the discipline can be extended only under it.
func (x *prorogabile) inVigore(i int, e *Proroga, g *norma.Giudizio) (vale, ignoto bool) {
	vigore, rif := &x.d.t.Vigore, x.rif()
	switch {
	case e.Accordo.IsZero() && x.assunto:
		return true, false
	case !x.nota(e.Accordo, i, "accordo", rif, g):
		return x.assunto, !x.assunto
	case e.Accordo.Before(x.c.Inizio):
		g.Report(&accordoPrima, luogoProroga(i, "accordo"), e.Accordo.String(), x.c.Inizio.String(), rif)
		return x.assunto, !x.assunto
	case !vigore.Valore.Contains(e.Accordo):
		x.r.Letture.Add(norma.LetturaEntrataInVigore)
		g.Report(&attoNonInVigore, luogoProroga(i, "accordo"), e.Accordo.String(), vigore.Valore.String(), vigore.Rif)
		return false, false
	}
	if !x.visto {
		x.visto = true
		x.r.Applica(e.Accordo)
	}
	return true, false
}

// date reports whether the first and the last day of an extension are known.
func (x *prorogabile) date(i int, e *Proroga, g *norma.Giudizio) (dal, al bool) {
	rif := x.rif()
	dal = x.nota(e.Inizio, i, "inizio", rif, g)
	al = x.nota(e.Fine, i, "fine", rif, g)
	if dal && al && e.Fine.Before(e.Inizio) {
		g.Report(&finePrima, luogoProroga(i, "fine"), e.Fine.String(), e.Inizio.String(), rif)
		al = false
	}
	return dal, al
}

// tempi: no gap after the period, at most a year or twelve months in all.
func (x *prorogabile) tempi(i int, e *Proroga, dal, al bool, g *norma.Giudizio) {
	rif := x.rif()
	if dal && x.prima.Valid() {
		x.segue(i, e.Inizio, g)
	}
	massima := x.r.Massima
	if dal { // from its own first day it is too long in any case
		if sua := norma.PeriodoDi(e.Inizio, x.r.Limite().Valore).Al; massima.IsZero() || sua.Valid() && sua.Before(massima) {
			massima = sua
		}
	}
	if al && massima.Valid() && e.Fine.After(massima) {
		g.Report(&prorogaTroppoLunga, luogoProroga(i, "fine"), e.Fine.String(), massima.String(), rif)
	}
	if al {
		x.rispettoAlMassimo(i, e, g)
	}
}

// segue wants the extension to begin the day after the period ended.
func (x *prorogabile) segue(i int, inizio norma.Data, g *norma.Giudizio) {
	rif, atteso, oltre := x.rif(), x.prima.AddDays(1), x.mossa.AddDays(1)
	switch {
	case inizio.Before(atteso):
		g.Report(&prorogaSovrapposta, luogoProroga(i, "inizio"), inizio.String(), atteso.String(), rif)
	case inizio == atteso:
	case !inizio.After(oltre):
		x.r.Letture.Add(norma.LetturaSospensione)
		x.r.Fonte = max(x.r.Fonte, x.s.Fonte)
		if !x.senza {
			x.decorre(inizio)
		}
	case x.s.Esito == norma.Indeterminato && x.volta == 0 && x.prima == x.c.Fine: // absences may have moved the end, nobody knows how far
		for _, q := range x.s.Rilievi {
			if q.Gravita() == norma.Mancante {
				g.Add(q)
			}
		}
	default:
		g.Report(&prorogaConVuoto, luogoProroga(i, "inizio"), inizio.String(), oltre.String(), rif)
	}
}

// rispettoAlMassimo names the readings by which an extension adds to the longest length, or stays inside it.
func (x *prorogabile) rispettoAlMassimo(i int, e *Proroga, g *norma.Giudizio) {
	k := x.f.Ingresso()
	if k.Tolti > 0 {
		x.r.Letture.Add(norma.LetturaProrogaERiduzione)
	}
	noto := !x.f.Massimo.IsZero()
	mesi := x.f.Massimo.Valore
	if !noto {
		mesi = k.AlPiu // it is no longer than this
	}
	al := norma.PeriodoDi(x.c.Inizio, mesi).Al
	switch {
	case mesi == 0 || !al.Valid():
	case e.Fine.After(al):
		x.r.Letture.Add(norma.LetturaProrogaOltreIlMassimo)
	case !noto:
	case x.capo == 1:
		x.r.Letture.Add(norma.LetturaProrogaEntroIlMassimo)
		g.Report(&entroIlMassimo, luogoProroga(i, "fine"), e.Fine.String(), al.String(), x.rif())
	}
}
