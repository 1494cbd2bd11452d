package alternanza

import (
	"slices"
	"strconv"
	"strings"

	"norma"
	"norma/internal/identificativi"
)

var (
	obbligatorioMancante = norma.Controllo{
		Codice: "alternanza/dato-obbligatorio-mancante", Gravita: norma.Errore,
		IT: "manca un dato obbligatorio dell'offerta",
		EN: "a compulsory datum of the offer is missing",
	}
	qualificanteMancante = norma.Controllo{
		Codice: "alternanza/dato-qualificante-mancante", Gravita: norma.Errore,
		IT: "manca un dato qualificante: serve per descrivere ogni attività",
		EN: "a qualifying datum is missing: every activity is described by it",
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
	figuraCompresa = norma.Controllo{
		Codice: "alternanza/figura-compresa", Gravita: norma.Avviso,
		IT: "la figura {testo} è già compresa in {ammesso}",
		EN: "figure {testo} is already within {ammesso}",
	}
	codiceRipetuto = norma.Controllo{
		Codice: "alternanza/codice-ripetuto", Gravita: norma.Errore,
		IT: "un'altra attività ha già il codice «{testo}»",
		EN: "another activity has the code “{testo}” already",
	}
	senzaRecapito = norma.Controllo{
		Codice: "alternanza/senza-recapito", Gravita: norma.Errore,
		IT: "non si dice come contattare: né telefono né posta elettronica",
		EN: "how to make contact is not said: neither telephone nor mail",
	}
	telefonoErrato = norma.Controllo{
		Codice: "alternanza/telefono-errato", Gravita: norma.Errore,
		IT: "«{testo}» non è un numero di telefono: da {ammesso} cifre, con spazi e segni soliti",
		EN: "“{testo}” is no telephone number: from {ammesso} digits, with blanks and the usual signs",
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

// attivita checks the qualifying data of an activity, and gives its seats.
func (e *esameProfilo) attivita(p *Profilo, s posto) (posti int) {
	a := &p.Offerte[s.offerta].Attivita[s.attivita]
	if a.Codice != "" && codiceGiaVisto(p, s, a.Codice) {
		e.Report(&codiceRipetuto, s.campo("codice"), a.Codice, "", figureRif)
	}
	if a.Descrizione == "" {
		e.manca(&qualificanteMancante, s, "descrizione", figureRif)
	}
	e.figure(a, s)
	n, detto := a.Posti.Value()
	switch {
	case !detto:
		e.manca(&qualificanteMancante, s, "posti", figureRif)
	case n < 0 || n > massimoPosti:
		e.Report(&quantitaImpossibile, s.campo("posti"), strconv.Itoa(n), intervallo(0), figureRif)
	default:
		posti = n
	}
	if a.Luogo.IsZero() {
		e.manca(&qualificanteMancante, s, "luogo", figureRif)
	} else {
		e.indirizzo(&a.Luogo, posto{s.offerta, s.attivita, "/luogo"}, &qualificanteMancante, figureRif)
	}
	if a.Contatto.IsZero() {
		e.manca(&qualificanteMancante, s, "contatto", figureRif)
	} else {
		e.contatto(&a.Contatto, posto{s.offerta, s.attivita, "/contatto"})
	}
	return posti
}

// codiceGiaVisto reports whether an activity before this one has the code.
func codiceGiaVisto(p *Profilo, s posto, codice string) bool {
	for i := range p.Offerte[:s.offerta+1] {
		prima := p.Offerte[i].Attivita
		if prima = prima[:min(len(prima), massimoAttivita)]; i == s.offerta {
			prima = prima[:s.attivita]
		}
		for j := range prima {
			if prima[j].Codice == codice {
				return true
			}
		}
	}
	return false
}

// figure checks the professional figures.
func (e *esameProfilo) figure(a *Attivita, s posto) {
	if len(a.Figure) == 0 {
		e.manca(&qualificanteMancante, s, "figure", figureRif)
		return
	}
	n := e.limita(s, "figure", len(a.Figure), massimoFigure, figureRif)
	for k, c := range a.Figure[:n] {
		if c.IsZero() {
			e.Report(&qualificanteMancante, elemento(s, "figure", k), "", "", figureRif)
			continue
		}
		for h, d := range a.Figure[:n] {
			if h != k && d.Contains(c) && (d != c || h < k) {
				e.Report(&figuraCompresa, elemento(s, "figure", k), c.String(), d.String(), figureRif)
				break
			}
		}
	}
}

// contatto checks that it says whom to ask and how.
func (e *esameProfilo) contatto(c *Contatto, s posto) {
	if c.Nome == "" {
		e.manca(&qualificanteMancante, s, "nome", figureRif)
	}
	if c.Telefono == "" && c.Casella == "" {
		e.Report(&senzaRecapito, s.campo("telefono"), "", "", figureRif)
	}
	if c.Telefono != "" && !telefono(c.Telefono) {
		e.Report(&telefonoErrato, s.campo("telefono"), c.Telefono, cifreTelefono, figureRif)
	}
	if c.Casella != "" {
		_, x := identificativi.ParseCasella(c.Casella)
		e.codice(x, s, "casella", figureRif)
	}
}

// The digits of a telephone number: the shortest in use at switchboards, the longest by ITU-T E.164.
const (
	minimoTelefono  = 5
	massimoTelefono = 15
	cifreTelefono   = "5-15"
)

// telefono reports whether a text is a telephone number as people write them: a plus at the beginning, digits, blanks and signs.
func telefono(s string) bool {
	cifre := 0
	for i := range len(s) {
		switch c := s[i]; c {
		case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
			cifre++
		case ' ', '.', '-', '/', '(', ')':
		case '+':
			if strings.TrimLeft(s[:i], " (") != "" {
				return false
			}
		default:
			return false
		}
	}
	return cifre >= minimoTelefono && cifre <= massimoTelefono
}
