package alternanza

import (
	"slices"
	"strconv"

	"norma"
)

var (
	obbligatorioMancante = norma.Controllo{
		Codice: "alternanza/dato-obbligatorio-mancante", Gravita: norma.Errore,
		IT: "manca un dato obbligatorio dell'offerta",
		EN: "a compulsory datum of the offer is missing",
	}
	senzaAttivita = norma.Controllo{
		Codice: "alternanza/senza-attivita", Gravita: norma.Errore,
		IT: "l'offerta non descrive alcuna attività",
		EN: "the offer describes no activity",
	}
	quantitaImpossibile = norma.Controllo{
		Codice: "alternanza/quantita-impossibile", Gravita: norma.Mancante,
		IT: "{trovato} non è un numero possibile: {ammesso}",
		EN: "{trovato} is no possible number: {ammesso}",
	}
	postiOltre = norma.Controllo{
		Codice: "alternanza/posti-oltre-il-massimo", Gravita: norma.Avviso,
		IT: "i posti delle attività sono {trovato}, il numero massimo di studenti {ammesso}",
		EN: "the seats of the activities are {trovato}, the maximum number of students {ammesso}",
	}
	periodiNonChiesti = norma.Controllo{
		Codice: "alternanza/periodi-non-chiesti", Gravita: norma.Avviso,
		IT: "i periodi dell'anno si dichiarano solo per l'alternanza",
		EN: "periods of the year are declared for alternanza only",
	}
	periodiSovrapposti = norma.Controllo{
		Codice: "alternanza/periodi-sovrapposti", Gravita: norma.Avviso,
		IT: "il periodo {testo} ha giorni in comune con {ammesso}",
		EN: "period {testo} shares days with {ammesso}",
	}
	pianoNonPertinente = norma.Controllo{
		Codice: "alternanza/piano-non-pertinente", Gravita: norma.Avviso,
		IT: "il Piano nazionale scuola digitale riguarda l'alternanza, non l'apprendistato",
		EN: "the national digital-school plan is about alternanza, not about apprenticeship",
	}
)

// offerte checks the offers, one after the other.
func (e *esameProfilo) offerte(p *Profilo) {
	if len(p.Offerte) == 0 {
		e.Report(&senzaOfferte, "/offerte", "", "", profiloRif)
		return
	}
	n := e.limita(posto{-1, -1, ""}, "offerte", len(p.Offerte), massimoOfferte, profiloRif)
	for i := range p.Offerte[:n] {
		e.offerta(p, posto{i, -1, ""})
	}
}

// offerta checks one offer: the compulsory data, the plan, each activity, the seats in all.
func (e *esameProfilo) offerta(p *Profilo, s posto) {
	o := &p.Offerte[s.offerta]
	conto := &Conto{} // of an offer whose kind is not known
	switch o.Tipo {
	case Alternanza:
		conto = &e.tutto.Alternanza
	case Apprendistato:
		conto = &e.tutto.Apprendistato
		e.Letture.Add(norma.LetturaLuogoApprendistato)
	case "":
		e.Missing(s.campo("tipo"), dichiarabiliRif)
	default:
		e.Unknown(s.campo("tipo"), string(o.Tipo), dichiarabiliRif)
	}
	conto.Offerte++
	massimo := e.massimo(o, s)
	conto.Massimo += massimo
	e.periodi(o, s)
	e.piano(o, p.Ospite.Tipo, s)
	if len(o.Attivita) == 0 {
		e.Report(&senzaAttivita, s.campo("attivita"), "", "", figureRif)
		return
	}
	posti := 0
	n := e.limita(s, "attivita", len(o.Attivita), massimoAttivita, figureRif)
	for j := range o.Attivita[:n] {
		e.consegna()
		posti += e.attivita(p, posto{s.offerta, j, ""})
	}
	e.consegna()
	conto.Attivita += n
	conto.Posti += posti
	e.Letture.Add(norma.LetturaPostiEMassimo)
	if massimo > 0 && posti > massimo {
		e.Report(&postiOltre, s.campo("massimo"), strconv.Itoa(posti), strconv.Itoa(massimo), figureRif)
	}
}

// massimo is the maximum of students, 0 where it is not said.
func (e *esameProfilo) massimo(o *Offerta, s posto) int {
	rif := o.massimoRif()
	n, detto := o.Massimo.Value()
	switch {
	case !detto:
		e.Report(&obbligatorioMancante, s.campo("massimo"), "", "", rif)
	case n < 1 || n > massimoPosti:
		e.Report(&quantitaImpossibile, s.campo("massimo"), strconv.Itoa(n), intervallo(1), rif)
	default:
		return n
	}
	return 0
}

// massimoRif is what asks for the maximum of students: the law speaks of alternanza only.
func (o *Offerta) massimoRif() norma.Riferimento {
	if o.Tipo == Apprendistato {
		return dichiarabiliRif
	}
	return massimoRif
}

func intervallo(minimo int) string { return strconv.Itoa(minimo) + "-" + strconv.Itoa(massimoPosti) }

// periodi checks the periods of the year.
func (e *esameProfilo) periodi(o *Offerta, s posto) {
	switch {
	case o.Tipo == Alternanza && len(o.Periodi) == 0:
		e.Report(&obbligatorioMancante, s.campo("periodi"), "", "", periodiRif)
	case o.Tipo == Apprendistato && len(o.Periodi) > 0:
		e.Report(&periodiNonChiesti, s.campo("periodi"), "", "", dichiarabiliRif)
	}
	n := e.limita(s, "periodi", len(o.Periodi), massimoPeriodi, periodiRif)
	for k, p := range o.Periodi[:n] {
		if p.Dal.IsZero() {
			e.Report(&obbligatorioMancante, elemento(s, "periodi", k).Campo("dal"), "", "", periodiRif)
		}
		if p.Al.IsZero() {
			e.Report(&obbligatorioMancante, elemento(s, "periodi", k).Campo("al"), "", "", periodiRif)
		}
		for _, q := range o.Periodi[:k] {
			if p.Overlaps(q) {
				e.Report(&periodiSovrapposti, elemento(s, "periodi", k), p.String(), q.String(), periodiRif)
				break
			}
		}
	}
}

// piano checks what stands under the digital-school plan.
func (e *esameProfilo) piano(o *Offerta, ospite TipoOspite, s posto) {
	n := e.limita(s, "campi", len(o.Campi), massimoCampi, pnsd)
	for k, c := range o.Campi[:n] {
		switch {
		case !slices.Contains(campi[:], c):
			e.Unknown(elemento(s, "campi", k), string(c), pnsd)
		case slices.Contains(o.Campi[:k], c):
			e.Report(&ripetuto, elemento(s, "campi", k), string(c), "", pnsd)
		}
	}
	if o.Quadro != "" && !slices.Contains(quadri[:], o.Quadro) {
		e.Unknown(s.campo("quadro"), string(o.Quadro), pnsd)
	}
	nome := "campi"
	if n == 0 {
		if nome = "quadro"; o.Quadro == "" {
			return
		}
	}
	if o.Tipo == Apprendistato {
		e.Report(&pianoNonPertinente, s.campo(nome), "", "", pnsd)
	}
	if nome == "campi" && ospite != Impresa && ospite != "" {
		e.Report(&pianoFuoriImpresa, s.campo(nome), string(ospite), string(Impresa), pnsd)
	}
}
