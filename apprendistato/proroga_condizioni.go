package apprendistato

import (
	"slices"

	"norma"
)

// How an extension is agreed and why, each condition a violation of its own: reg. reg. Lazio 7/2017, art. 4, c. 2; art. 34, c. 3; all. A,
// art. 4, c. 1.

var (
	prorogaNonScritta = norma.Controllo{
		Codice: "apprendistato/proroga-non-scritta", Gravita: norma.Errore,
		IT: "la proroga non è pattuita per iscritto",
		EN: "the extension is not agreed in writing",
	}
	pianoNonAggiornato = norma.Controllo{
		Codice: "apprendistato/piano-aggiornato-dopo-la-proroga", Gravita: norma.Errore,
		IT: "il piano formativo è aggiornato in data {trovato}, dopo la proroga pattuita il {ammesso}",
		EN: "the training plan was updated on {trovato}, after the extension was agreed on {ammesso}",
	}
	pianoNonFirmato = norma.Controllo{
		Codice: "apprendistato/piano-firmato-dopo-l-inizio-della-proroga", Gravita: norma.Errore,
		IT: "il piano aggiornato è firmato da tutti in data {trovato}: la proroga comincia il {ammesso}",
		EN: "the updated plan was signed by all on {trovato}: the extension begins on {ammesso}",
	}
	motivoEstraneo = norma.Controllo{
		Codice: "apprendistato/proroga-per-altro-motivo", Gravita: norma.Errore,
		IT: "«{testo}» non è un motivo di proroga per questo percorso",
		EN: "“{testo}” is no reason for an extension of this path",
	}
	motivoContraddetto = norma.Controllo{
		Codice: "apprendistato/proroga-di-motivo-incerto", Gravita: norma.Mancante,
		IT: "il motivo «{testo}» non è della ricerca, ma il progetto ha particolari esigenze: quale dei due vale?",
		EN: "the reason “{testo}” is not one of research, but the project has particular needs: which of the two holds?",
	}
	senzaTitolo = norma.Controllo{
		Codice: "apprendistato/proroga-senza-titolo", Gravita: norma.Errore,
		IT: "la proroga per consolidare le competenze segue il titolo, e prima del suo inizio il titolo non c'è",
		EN: "an extension to consolidate skills follows the title, and before it begins there is none",
	}
	titoloGiaConseguito = norma.Controllo{
		Codice: "apprendistato/proroga-con-il-titolo", Gravita: norma.Errore,
		IT: "il titolo è conseguito in data {trovato}: la proroga del {ammesso} non può fondarsi sul titolo mancato",
		EN: "the title was obtained on {trovato}: the extension of {ammesso} cannot rest on its not being obtained",
	}
	oltreLoStato = norma.Controllo{
		Codice: "apprendistato/proroga-oltre-la-norma-statale", Gravita: norma.Avviso,
		IT: "dopo il diploma di chi ha la qualifica la proroga è ammessa dal regolamento; la norma statale nomina solo gli altri percorsi",
		EN: "after the diploma of who holds the qualifica the regulation allows the extension; the State's rule names the other paths only",
	}
	senzaCorso = norma.Controllo{
		Codice: "apprendistato/proroga-senza-corso-annuale", Gravita: norma.Errore,
		IT: "lo scopo è la maturità professionale, e il piano non contiene il corso annuale integrativo",
		EN: "the aim is the maturità professionale, and the plan does not contain the annual course",
	}
	senzaIntesa = norma.Controllo{
		Codice: "apprendistato/proroga-senza-intesa", Gravita: norma.Errore,
		IT: "la proroga non è convenuta d'intesa con dipartimento, ITS o istituto di ricerca",
		EN: "the extension is not agreed with department, ITS or research institute",
	}
	senzaEsigenze = norma.Controllo{
		Codice: "apprendistato/proroga-senza-esigenze-del-progetto", Gravita: norma.Errore,
		IT: "il progetto di ricerca non ha particolari esigenze",
		EN: "the research project has no particular needs",
	}
	dopoIlRapporto = norma.Controllo{
		Codice: "apprendistato/proroga-dopo-il-rapporto-finale", Gravita: norma.Errore,
		IT: "il rapporto finale è del {trovato}: il periodo è terminato, la proroga del {ammesso} non lo riapre",
		EN: "the final report is of {trovato}: the period is over, the extension of {ammesso} does not reopen it",
	}
)

// forma: the plan signed by all not later than the first day; of Capo I in writing, and the plan updated not later than the agreement
// (reading proroga-forma).
func (x *prorogabile) forma(i int, e *Proroga, g *norma.Giudizio) {
	t := &x.d.t.Proroga
	x.r.Letture.Add(norma.LetturaProrogaForma)
	if x.capo == 1 {
		x.detto(e.Scritto, i, "scritto", &prorogaNonScritta, t.Durata.Rif, g)
		accordo := x.nota(e.Accordo, i, "accordo", t.Durata.Rif, g)
		aggiornato := x.nota(e.Aggiornamento, i, "aggiornamento", t.Durata.Rif, g)
		if accordo && !e.Accordo.Before(x.c.Inizio) && aggiornato && e.Aggiornamento.After(e.Accordo) {
			g.Report(&pianoNonAggiornato, luogoProroga(i, "aggiornamento"), e.Aggiornamento.String(), e.Accordo.String(), t.Durata.Rif)
		}
	}
	if x.nota(e.Firma, i, "firma", t.Firma, g) && e.Inizio.Valid() && e.Firma.After(e.Inizio) {
		g.Report(&pianoNonFirmato, luogoProroga(i, "firma"), e.Firma.String(), e.Inizio.String(), t.Firma)
	}
}

// motivo: art. 4, c. 2, lett. a), the title obtained before the extension; lett. b), not obtained.
func (x *prorogabile) motivo(i int, e *Proroga, g *norma.Giudizio) {
	t := &x.d.t.Proroga
	conseguito := !x.evento.IsZero() && x.evento.Before(e.Inizio)
	noto := x.eventoNoto && (e.Inizio.Valid() || x.evento.IsZero())
	switch e.Motivo {
	case Consolidamento:
		if noto && !conseguito {
			g.Report(&senzaTitolo, luogoProroga(i, "motivo"), string(e.Motivo), "", t.Consolidamento)
		}
		switch p := x.conseguito(); {
		case !slices.Contains(t.Consolidabili, p):
			g.Report(&motivoEstraneo, luogoProroga(i, "motivo"), string(e.Motivo), "", t.Consolidamento)
		case p == DiplomaDaQualifica && t.Statale != "":
			g.Report(&oltreLoStato, luogoProroga(i, "motivo"), string(e.Motivo), "", t.Statale)
		}
		if e.Maturita.Is(true) {
			x.detto(e.CorsoAnnuale, i, "corsoAnnuale", &senzaCorso, t.Consolidamento, g)
		}
	case TitoloMancato:
		if noto && conseguito {
			g.Report(&titoloGiaConseguito, luogoProroga(i, "motivo"), x.evento.String(), e.Inizio.String(), t.TitoloMancato)
		}
	case Progetto:
		g.Report(&motivoEstraneo, luogoProroga(i, "motivo"), string(e.Motivo), "", t.Durata.Rif)
	case "":
		g.Missing(luogoProroga(i, "motivo"), t.Durata.Rif)
	default:
		g.Unknown(luogoProroga(i, "motivo"), string(e.Motivo), t.Durata.Rif)
	}
}

// conseguito is the path whose title the extension follows: a diploma that falls under art. 4, c. 1, lett. c), whatever the contract calls
// itself, is that of who holds the qualifica.
func (x *prorogabile) conseguito() Percorso {
	if l := x.d.t.durata(DiplomaDaQualifica); l != nil && x.f.Ordinaria() == l.Massimo {
		return DiplomaDaQualifica
	}
	return x.c.Percorso
}

// ricerca: art. 34, c. 3, agreed with department, ITS or institute, for particular needs of the project; c. 4, not after the report.
func (x *prorogabile) ricerca(i int, e *Proroga, g *norma.Giudizio) {
	rif := x.rif()
	switch e.Motivo {
	case Progetto, "": // the needs of the project are asked on their own
	case Consolidamento, TitoloMancato:
		if e.Esigenze.Is(true) {
			g.Report(&motivoContraddetto, luogoProroga(i, "motivo"), string(e.Motivo), "", rif)
		}
	default:
		g.Unknown(luogoProroga(i, "motivo"), string(e.Motivo), rif)
	}
	x.detto(e.Intesa, i, "intesa", &senzaIntesa, rif, g)
	x.detto(e.Esigenze, i, "esigenze", &senzaEsigenze, rif, g)
	if x.eventoNoto && !x.evento.IsZero() && e.Inizio.Valid() && x.evento.Before(e.Inizio) {
		x.r.Letture.Add(norma.LetturaFineAnticipata)
		g.Report(&dopoIlRapporto, luogoProroga(i, "inizio"), x.evento.String(), e.Inizio.String(), x.d.t.Fine.Ricerca)
	}
}

// nota reports whether a day is known, and asks for it otherwise.
func (x *prorogabile) nota(d norma.Data, i int, campo string, rif norma.Riferimento, g *norma.Giudizio) bool {
	return d.Valid() || g.Needs(d, luogoProroga(i, campo), rif)
}

// detto wants a yes.
func (x *prorogabile) detto(b norma.Opt[bool], i int, campo string, no *norma.Controllo, rif norma.Riferimento, g *norma.Giudizio) {
	switch si, noto := b.Value(); {
	case !noto:
		g.Missing(luogoProroga(i, campo), rif)
	case !si:
		g.Report(no, luogoProroga(i, campo), norma.SiNo(false), norma.SiNo(true), rif)
	}
}
