package alternanza

import (
	"slices"
	"strconv"
	"strings"

	"norma"
	"norma/cp2011"
	"norma/internal/identificativi"
)

// Riscontro is an agreement set against the profile of the host: whether the host offers what was agreed, and whether there is room (reading
// posti-contemporanei).
type Riscontro struct {
	norma.Giudizio
	Dove    norma.Puntatore // the activity in the profile, "" where it is not known
	Posti   norma.Opt[int]  // seats that the other agreements leave, at the fullest moment of the period
	Massimo norma.Opt[int]  // students that the other agreements leave below the maximum of the offer, likewise

	massimoRif norma.Riferimento
}

var (
	altroOspite = norma.Controllo{
		Codice: "alternanza/altro-ospite", Gravita: norma.Errore,
		IT: "la convenzione è con {testo}, il profilo è di {ammesso}",
		EN: "the agreement is with {testo}, the profile is of {ammesso}",
	}
	attivitaInesistente = norma.Controllo{
		Codice: "alternanza/attivita-inesistente", Gravita: norma.Errore,
		IT: "il profilo non ha un'attività «{testo}»",
		EN: "the profile has no activity “{testo}”",
	}
	profiloIncompleto = norma.Controllo{
		Codice: "alternanza/profilo-incompleto", Gravita: norma.Mancante,
		IT: "il profilo non dice {testo}: non si può decidere",
		EN: "the profile does not say {testo}: this cannot be decided",
	}
	perApprendistato = norma.Controllo{
		Codice: "alternanza/convenzione-per-apprendistato", Gravita: norma.Avviso,
		IT: "l'attività è offerta in apprendistato: oltre alla convenzione occorre un contratto",
		EN: "the activity is offered as apprenticeship: besides the agreement a contract is needed",
	}
	figuraNonOfferta = norma.Controllo{
		Codice: "alternanza/figura-non-offerta", Gravita: norma.Errore,
		IT: "l'attività non offre la figura {testo}, ma {ammesso}",
		EN: "the activity does not offer figure {testo}, but {ammesso}",
	}
	finePrima = norma.Controllo{
		Codice: "alternanza/fine-prima", Gravita: norma.Mancante,
		IT: "la fine, {trovato}, viene prima dell'inizio, {ammesso}",
		EN: "the end, {trovato}, comes before the beginning, {ammesso}",
	}
	fuoriPeriodo = norma.Controllo{
		Codice: "alternanza/fuori-periodo", Gravita: norma.Errore,
		IT: "{trovato} non cade nei periodi dell'anno offerti: {ammesso}",
		EN: "{trovato} is not in the periods of the year on offer: {ammesso}",
	}
	requisitoNonDichiarato = norma.Controllo{
		Codice: "alternanza/requisito-non-dichiarato", Gravita: norma.Errore,
		IT: "la scuola chiede «{testo}», il profilo non lo dichiara",
		EN: "the school asks for “{testo}”, the profile does not declare it",
	}
	stipulaTardiva = norma.Controllo{
		Codice: "alternanza/stipula-tardiva", Gravita: norma.Avviso,
		IT: "la firma, {trovato}, viene dopo il primo giorno, {ammesso}",
		EN: "the signature, {trovato}, comes after the first day, {ammesso}",
	}
)

// Check sets the agreement against the published profile of the host: the figures are among those of the activity, every day falls in
// the periods of the year, there are seats, the host declares what the school asks for. altre are the agreements already made with
// this host, this one not among them: they take seats on the days on which they overlap with it. The places of the findings are in
// the agreement. The sources tell that the school signs with the host it finds, and not how the two are set against each other:
// norma.Prassi.
func (c *Convenzione) Check(p *Profilo, altre []Convenzione) (r Riscontro) {
	e := esameConvenzione{Riscontro: &r, c: c, p: p}
	r.Applica(c.Stipula)
	r.Fonte = norma.Prassi
	e.parti()
	if e.attivita() {
		e.figure()
	}
	periodo := e.periodo()
	e.studenti(altre, periodo)
	e.richieste()
	if r.Needs(c.Stipula, "/stipula", scenarioRif) && periodo && c.Stipula.After(c.Inizio) {
		r.Report(&stipulaTardiva, "/stipula", c.Stipula.String(), c.Inizio.String(), scenarioRif)
	}
	return r
}

// esameConvenzione is one check.
type esameConvenzione struct {
	*Riscontro
	c   *Convenzione
	p   *Profilo
	o   *Offerta
	a   *Attivita
	qui Posizione
}

// parti checks who makes the agreement.
func (e *esameConvenzione) parti() {
	if m := e.c.Scuola.Meccanografico; m == "" {
		e.Missing("/scuola/meccanografico", scenarioRif)
	} else {
		_, x := identificativi.ParseMeccanografico(m)
		x.Report(&e.Giudizio, "/scuola/meccanografico", scenarioRif)
	}
	if e.c.Ospite == "" {
		e.Missing("/ospite", scenarioRif)
		return
	}
	c, x := identificativi.ParseCodiceFiscale(e.c.Ospite)
	x.Report(&e.Giudizio, "/ospite", scenarioRif)
	suo, y := identificativi.ParseCodiceFiscale(e.p.Ospite.CodiceFiscale)
	switch {
	case !y.OK():
		e.incompleto("/ospite", "/ospite/codiceFiscale", identificazioneRif)
	case x.OK() && c != suo:
		e.Report(&altroOspite, "/ospite", c.String(), suo.String(), scenarioRif)
	}
}

// incompleto reports that something in the profile is missing.
func (e *esameConvenzione) incompleto(dove, manca norma.Puntatore, rif norma.Riferimento) {
	e.Report(&profiloIncompleto, dove, string(manca), "", rif)
}

// attivita finds the activity; false where it is not known which.
func (e *esameConvenzione) attivita() bool {
	if e.c.Attivita == "" {
		e.Missing("/attivita", scenarioRif)
		return false
	}
	qui, ok := e.p.Find(e.c.Attivita)
	if !ok {
		e.Report(&attivitaInesistente, "/attivita", e.c.Attivita, "", scenarioRif)
		return false
	}
	e.qui, e.o = qui, &e.p.Offerte[qui.Offerta]
	e.a = &e.o.Attivita[qui.Attivita]
	e.Dove, e.massimoRif = qui.Puntatore(), e.o.massimoRif()
	if e.o.Tipo == Apprendistato {
		e.Report(&perApprendistato, "/attivita", "", "", scenarioRif)
	}
	return true
}

// figure checks that each figure agreed is one of the activity's, or within one.
func (e *esameConvenzione) figure() {
	switch {
	case len(e.c.Figure) == 0:
		e.Missing("/figure", figureRif)
		return
	case len(e.a.Figure) == 0:
		e.incompleto("/figure", e.Dove.Campo("figure"), figureRif)
		return
	case len(e.c.Figure) > massimoFigure:
		e.Report(&troppiElementi, "/figure", strconv.Itoa(len(e.c.Figure)), strconv.Itoa(massimoFigure), figureRif)
	}
	for i, c := range e.c.Figure[:min(len(e.c.Figure), massimoFigure)] {
		switch dove := norma.Puntatore("/figure").Indice(i); {
		case c.IsZero():
			e.Missing(dove, figureRif)
		case !slices.ContainsFunc(e.a.Figure, func(d cp2011.Codice) bool { return d.Contains(c) }):
			e.Report(&figuraNonOfferta, dove, c.String(), elenca(e.a.Figure), figureRif)
		}
	}
}

// elenca writes some values one after the other.
func elenca[T interface{ String() string }](valori []T) string {
	const molti = 10
	var b strings.Builder
	for i, v := range valori {
		if i == molti {
			b.WriteString("…")
			break
		}
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(v.String())
	}
	return b.String()
}

// periodo checks the days agreed; false where they are not known.
func (e *esameConvenzione) periodo() bool {
	inizio := e.Needs(e.c.Inizio, "/inizio", periodiRif)
	fine := e.Needs(e.c.Fine, "/fine", periodiRif)
	if !inizio || !fine {
		return false
	}
	if e.c.Fine.Before(e.c.Inizio) {
		e.Report(&finePrima, "/fine", e.c.Fine.String(), e.c.Inizio.String(), periodiRif)
		return false
	}
	switch {
	case e.o == nil || e.o.Tipo == Apprendistato:
		return true
	case !slices.ContainsFunc(e.o.Periodi, PeriodoAnno.Valid):
		e.incompleto("/inizio", norma.Puntatore("/offerte").Indice(e.qui.Offerta).Campo("periodi"), periodiRif)
		return true
	}
	// Four years hold every day that there is.
	const tutti = 4*366 + 1
	for k, d := 0, e.c.Inizio; k < tutti && !d.IsZero() && !d.After(e.c.Fine); k, d = k+1, d.AddDays(1) {
		if slices.ContainsFunc(e.o.Periodi[:min(len(e.o.Periodi), massimoPeriodi)], func(p PeriodoAnno) bool { return p.Contains(d) }) {
			continue
		}
		dove := norma.Puntatore("/fine")
		if d == e.c.Inizio {
			dove = "/inizio"
		}
		e.Report(&fuoriPeriodo, dove, d.String(), elenca(e.o.Periodi), periodiRif)
		break
	}
	return true
}

// richieste checks that the host declares what the school asks for.
func (e *esameConvenzione) richieste() {
	if n := len(e.c.Richieste); n > massimoRequisiti {
		e.Report(&troppiElementi, "/richieste", strconv.Itoa(n), strconv.Itoa(massimoRequisiti), profiloRif)
	}
	for i, q := range e.c.Richieste[:min(len(e.c.Richieste), massimoRequisiti)] {
		switch dove := norma.Puntatore("/richieste").Indice(i); {
		case !slices.Contains(requisiti[:], q):
			e.Unknown(dove, string(q), profiloRif)
		case !slices.Contains(e.p.Requisiti, q):
			e.Report(&requisitoNonDichiarato, dove, string(q), "", profiloRif)
		}
	}
}

// Spiegazione is the explanation: the activity, the seats and students that the other agreements leave.
func (r Riscontro) Spiegazione() norma.Spiegazione {
	return r.Giudizio.Spiegazione(&etRiscontro,
		norma.Riga(&etNelProfilo, string(r.Dove), scenarioRif),
		norma.Riga(&etPostiLiberi, r.Posti.String(), figureRif),
		norma.Riga(&etAncora, r.Massimo.String(), r.massimoRif))
}

// FormaRiscontro is the shape of the explanation of a Riscontro.
func FormaRiscontro() norma.Forma {
	return norma.FormaGiudizio(&etRiscontro, norma.NewForma(&etNelProfilo), norma.NewForma(&etPostiLiberi), norma.NewForma(&etAncora))
}

var (
	etRiscontro   = norma.Etichetta{Nome: "convenzione", IT: "convenzione", EN: "agreement"}
	etNelProfilo  = norma.Etichetta{Nome: "attivita", IT: "attività nel profilo", EN: "activity in the profile", Letterale: true}
	etPostiLiberi = norma.Etichetta{Nome: "posti", IT: "posti liberi", EN: "seats left"}
	etAncora      = norma.Etichetta{Nome: "massimo", IT: "studenti ammessi ancora", EN: "students still admitted"}
)
