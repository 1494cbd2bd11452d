package pfi

import (
	"slices"
	"strconv"

	"norma"
	"norma/apprendistato"
	"norma/internal/identificativi"
)

// EsameProtocollo says whether an agreement has what the scheme asks for, and whether its parts agree. reg. reg. Lazio 7/2017, all. A.
//
//nolint:recvcheck // the check fills it in place, callers take it by value
type EsameProtocollo struct {
	norma.Giudizio
	Vigore norma.Periodo // in force from the later signature, for its duration; an unknown day is zero

	percorsi []apprendistato.Percorso
	d        *apprendistato.Disciplina
	giorno   norma.Data
}

var (
	protocolloIncompleto = norma.Controllo{
		Codice: "pfi/protocollo-elemento-mancante", Gravita: norma.Errore,
		IT: "manca un elemento che il protocollo deve contenere",
		EN: "an element is missing that the agreement must contain",
	}
	protocolloSenzaClausola = norma.Controllo{
		Codice: "pfi/protocollo-clausola-mancante", Gravita: norma.Errore,
		IT: "manca la clausola «{ammesso}» dello schema",
		EN: "the clause “{ammesso}” of the scheme is missing",
	}
	protocolloAnteriore = norma.Controllo{
		Codice: "pfi/protocollo-anteriore", Gravita: norma.Avviso,
		IT: "il protocollo è stipulato in data {trovato}: lo schema vale {ammesso}",
		EN: "the agreement was signed on {trovato}: the scheme holds {ammesso}",
	}
	altroRegolamento = norma.Controllo{
		Codice: "pfi/protocollo-altro-regolamento", Gravita: norma.Avviso,
		IT: "il protocollo richiama «{testo}» e non il regolamento che contiene lo schema ({ammesso})",
		EN: "the agreement recites “{testo}” and not the regulation that holds the scheme ({ammesso})",
	}
	capacitaAssente = norma.Controllo{
		Codice: "pfi/protocollo-capacita-assente", Gravita: norma.Errore,
		IT: "il datore di lavoro non ha una capacità che deve dichiarare",
		EN: "the employer lacks a capacity that it must declare",
	}
	classeIncompleta = norma.Controllo{
		Codice: "pfi/protocollo-classe-incompleta", Gravita: norma.Avviso,
		IT: "gli allievi individuati sono {trovato}: i contratti si stipulano quando sono almeno {ammesso}",
		EN: "the students found are {trovato}: contracts are made when they are at least {ammesso}",
	}
	durataDiscorde = norma.Controllo{
		Codice: "pfi/protocollo-durata-discorde", Gravita: norma.Avviso,
		IT: "la scadenza dichiarata ({trovato}) non è quella dei mesi di durata ({ammesso}): si segue la prima",
		EN: "the last day stated ({trovato}) is not that of the months of its duration ({ammesso}): the former is followed",
	}
	scadePrima = norma.Controllo{
		Codice: "pfi/protocollo-scade-prima-della-stipula", Gravita: norma.Errore,
		IT: "il protocollo scade in data {trovato}, prima della stipula ({ammesso})",
		EN: "the agreement expires on {trovato}, before its signature ({ammesso})",
	}
	identitaScaduta = norma.Controllo{
		Codice: "pfi/protocollo-documento-di-identita-scaduto", Gravita: norma.Errore,
		IT: "il documento di identità è scaduto in data {trovato}: deve essere valido il giorno della firma ({ammesso})",
		EN: "the identity document expired on {trovato}: it must be valid on the day of the signature ({ammesso})",
	}
)

// Validate checks the agreement against the scheme of all. A: the generalities of the parties (premises), the institution's kind, which
// must fit each path (art. 7, 20, 28, 35: apprendistato's own rule), the capacities declared, its object and paths (art. 1 and 2), who
// may apply (art. 3, c. 1), whole classes (art. 3, c. 6), the clauses of the scheme, its duration (art. 8), signatures and identity
// documents. A signature that is not there yet is a missing input. Content beyond the scheme is lawful (reading integrazioni).
func (p *Protocollo) Validate(d *apprendistato.Disciplina) (r EsameProtocollo) {
	r.d = d
	if !r.applica(p) {
		return r
	}
	r.parti(p)
	r.richiami(p)
	r.capacita(&p.Capacita)
	r.oggetto(p)
	r.classe(&p.Classe)
	for i := range clausole {
		if c := &clausole[i]; !slices.Contains(p.Clausole[:min(len(p.Clausole), len(clausole))], c.Valore) {
			r.Report(&protocolloSenzaClausola, "/clausole", "", string(c.Valore), c.Rif)
		}
	}
	r.durata(p)
	r.presente(p.Luogo, "/luogo", allA)
	r.firma(&p.Firme.Istituzione, "/firme/istituzione")
	r.firma(&p.Firme.Datore, "/firme/datore")
	return r
}

// applica reports whether the scheme holds for the agreement: one signed before the regulation followed another (reading
// entrata-in-vigore). One that is not signed yet is judged by the regulation as it stands.
func (r *EsameProtocollo) applica(p *Protocollo) bool {
	r.Vigore = p.Vigore()
	prova := apprendistato.Contratto{Percorso: apprendistato.Qualifica, Inizio: r.Vigore.Dal}
	ambito := r.d.Ambito(&prova)
	vigore := ambito.Vigore()
	if r.Simulato = ambito.Simulato; !annessi(vigore.Rif) {
		return false
	}
	switch r.giorno = r.Vigore.Dal; {
	case r.giorno.IsZero():
		r.giorno = vigore.Valore.Dal
		r.Esito = norma.Rispettato
	case !vigore.Valore.Contains(r.giorno):
		r.Alla = r.giorno
		r.Letture.Add(norma.LetturaEntrataInVigore)
		r.Report(&protocolloAnteriore, "/firme", r.giorno.String(), vigore.Valore.String(), vigore.Rif)
		return false
	default:
		r.Applica(r.giorno)
	}
	if len(p.Ignoti) > 0 {
		r.Letture.Add(norma.LetturaIntegrazioni)
	}
	return true
}

// presente wants a text.
func (r *EsameProtocollo) presente(testo string, dove norma.Puntatore, rif norma.Riferimento) {
	if vuoto(testo) {
		r.Report(&protocolloIncompleto, dove, "", "", rif)
	}
}

// parti: all. A, premises. What kind of institution it is decides which paths it may lead.
func (r *EsameProtocollo) parti(p *Protocollo) {
	r.parte(&p.Istituzione.Parte, "/istituzione")
	if p.Istituzione.Tipo == "" {
		r.Report(&protocolloIncompleto, "/istituzione/tipo", "", "", allA)
	}
	r.parte(&p.Datore, "/datore")
}

func (r *EsameProtocollo) parte(p *Parte, dove norma.Puntatore) {
	for _, v := range [...]struct{ testo, nome string }{
		{p.Denominazione, "denominazione"},
		{p.NaturaGiuridica, "naturaGiuridica"},
		{p.Sede, "sede"},
		{p.Rappresentante, "rappresentante"},
	} {
		if vuoto(v.testo) {
			r.Report(&protocolloIncompleto, dove.Campo(v.nome), "", "", allA)
		}
	}
	if p.CodiceFiscale != "" {
		if _, e := identificativi.ParseCodiceFiscale(p.CodiceFiscale); !e.OK() {
			e.Report(&r.Giudizio, dove.Campo("codiceFiscale"), allA)
		}
	}
}

// richiami: the recitals, with the law and the regulation.
func (r *EsameProtocollo) richiami(p *Protocollo) {
	r.presente(string(p.LeggeRegionale), "/leggeRegionale", allA+", lett. b)")
	r.presente(string(p.Regolamento), "/regolamento", allA+", lett. c)")
	if atto := p.Regolamento.Atto(); p.Regolamento != "" && atto != norma.RegLazio7 {
		r.Report(&altroRegolamento, "/regolamento", string(p.Regolamento), string(norma.RegLazio7), allA+", lett. c)")
	}
}

// capacita: all. A, premises, declared under d.P.R. 445/2000. Barriers matter where there are students with disabilities.
func (r *EsameProtocollo) capacita(c *Capacita) {
	const dove = norma.Puntatore("/capacita")
	r.posseduta(c.Spazi, dove+"/spazi", allA+", lett. a)")
	if c.Disabilita.Is(true) {
		r.posseduta(c.Barriere, dove+"/barriere", allA+", lett. a)")
	}
	r.posseduta(c.Strumenti, dove+"/strumenti", allA+", lett. b)")
	switch tutor, detti := c.Tutor.Value(); {
	case !detti:
		r.Report(&protocolloIncompleto, dove+"/tutor", "", "", allA+", lett. c)")
	case tutor < 1:
		r.Report(&capacitaAssente, dove+"/tutor", strconv.Itoa(tutor), "1", allA+", lett. c)")
	}
	if !c.Dichiarate.Is(true) {
		r.Report(&protocolloIncompleto, dove+"/dichiarate", "", "", allA)
	}
}

func (r *EsameProtocollo) posseduta(c norma.Opt[bool], dove norma.Puntatore, rif norma.Riferimento) {
	switch si, detto := c.Value(); {
	case !detto:
		r.Report(&protocolloIncompleto, dove, "", "", rif)
	case !si:
		r.Report(&capacitaAssente, dove, norma.SiNo(false), norma.SiNo(true), rif)
	}
}

// classe: all. A, art. 3, c. 6. Until there is a class no contract is made: what is said of it is a notice.
func (r *EsameProtocollo) classe(c *Classe) {
	const rif = allA + ", art. 3, c. 6"
	if !c.Gruppi.Is(true) {
		return
	}
	minimo, detto := c.Minimo.Value()
	switch allievi, contati := c.Allievi.Value(); {
	case !detto:
		r.Report(&protocolloIncompleto, "/classe/minimo", "", "", rif)
	case contati && allievi < minimo:
		r.Report(&classeIncompleta, "/classe/allievi", strconv.Itoa(allievi), strconv.Itoa(minimo), rif)
	}
}

// durata: all. A, art. 8, c. 1. Months are counted from the later signature, both days included (reading periodo).
func (r *EsameProtocollo) durata(p *Protocollo) {
	const rif = allA + ", art. 8, c. 1"
	mesi, detti := p.Mesi.Value()
	pattuita := norma.PeriodoDi(r.Vigore.Dal, mesi).Al
	if detti && !r.Vigore.Dal.IsZero() {
		r.Letture.Add(norma.LetturaPeriodo)
	}
	switch {
	case p.Scadenza.IsZero() && !detti:
		r.Report(&protocolloIncompleto, "/mesi", "", "", rif)
	case detti && mesi < 1:
		r.Missing("/mesi", rif)
	case p.Scadenza.IsZero(): // the months alone
	case !r.Needs(p.Scadenza, "/scadenza", rif) || r.Vigore.Dal.IsZero():
	case p.Scadenza.Before(r.Vigore.Dal):
		r.Report(&scadePrima, "/scadenza", p.Scadenza.String(), r.Vigore.Dal.String(), rif)
	case detti && pattuita != p.Scadenza:
		r.Letture.Add(norma.LetturaMesiDichiarati)
		r.Report(&durataDiscorde, "/scadenza", p.Scadenza.String(), pattuita.String(), rif)
	}
}

// firma: a signature, with the copy of an identity document that is valid on its day.
func (r *EsameProtocollo) firma(s *Sottoscrizione, dove norma.Puntatore) {
	firmato := r.Needs(s.Giorno, dove+"/giorno", allA+", art. 8, c. 1")
	r.presente(s.Documento, dove+"/documento", allA)
	if r.Needs(s.Scadenza, dove+"/scadenza", allA) && firmato && s.Scadenza.Before(s.Giorno) {
		r.Report(&identitaScaduta, dove+"/scadenza", s.Scadenza.String(), s.Giorno.String(), allA)
	}
}

// Spiegazione is the explanation of the result.
func (r EsameProtocollo) Spiegazione() norma.Spiegazione {
	vigore := ""
	if !r.Vigore.Dal.IsZero() || !r.Vigore.Al.IsZero() {
		vigore = r.Vigore.String()
	}
	righe := []norma.Spiegazione{norma.Riga(&etVigoreProtocollo, vigore, allA+", art. 8, c. 1")}
	for q := range r.Percorsi() {
		righe = append(righe, norma.Riga(&etPercorsoProtocollo, string(q.Valore), q.Rif))
	}
	return r.Giudizio.Spiegazione(&etEsameProtocollo, righe...)
}

// FormaProtocollo is the shape of the explanation of an EsameProtocollo.
func FormaProtocollo() norma.Forma {
	return norma.FormaGiudizio(&etEsameProtocollo, norma.NewForma(&etVigoreProtocollo), norma.NewForma(&etPercorsoProtocollo))
}

var (
	etEsameProtocollo    = norma.Etichetta{Nome: "protocollo", IT: "protocollo tra istituzione formativa e datore di lavoro", EN: "agreement between training institution and employer"}
	etVigoreProtocollo   = norma.Etichetta{Nome: "vigore", IT: "in vigore", EN: "in force"}
	etPercorsoProtocollo = norma.Etichetta{Nome: "percorso", IT: "percorso", EN: "path"}
)
