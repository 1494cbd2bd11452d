package pfi

import "norma"

// What the form asks of foreigners, of minors, and of who lives elsewhere: all. B, sez. 3, notes 3 and 13.

const (
	nota3  = sez3 + ", nota 3"
	nota13 = sez5 + ", nota 13"
)

var (
	senzaPermesso = norma.Controllo{
		Codice: "pfi/senza-permesso-di-soggiorno", Gravita: norma.Errore,
		IT: "di chi non è cittadino dell'Unione europea occorrono numero e scadenza del permesso di soggiorno",
		EN: "of who is no citizen of the European Union number and expiry of the residence permit are needed",
	}
	permessoScaduto = norma.Controllo{
		Codice: "pfi/permesso-di-soggiorno-scaduto", Gravita: norma.Errore,
		IT: "il permesso di soggiorno scade in data {trovato}: il giorno di assunzione ({ammesso}) non è più valido",
		EN: "the residence permit expires on {trovato}: on the hiring day ({ammesso}) it is no longer valid",
	}
	permessoBreve = norma.Controllo{
		Codice: "pfi/permesso-di-soggiorno-da-rinnovare", Gravita: norma.Avviso,
		IT: "il permesso di soggiorno scade in data {trovato}, prima della fine del periodo di formazione ({ammesso})",
		EN: "the residence permit expires on {trovato}, before the training period ends ({ammesso})",
	}
	senzaGenitori = norma.Controllo{
		Codice: "pfi/senza-dati-dei-genitori", Gravita: norma.Errore,
		IT: "l'apprendista è minorenne: mancano dati di chi esercita la responsabilità genitoriale",
		EN: "the apprentice is a minor: data of who exercises parental responsibility are missing",
	}
	genitoriTardivi = norma.Controllo{
		Codice: "pfi/firma-dei-genitori-tardiva", Gravita: norma.Errore,
		IT: "chi esercita la responsabilità genitoriale ha firmato in data {trovato}: il contratto si avvia solo con la firma entro il {ammesso}",
		EN: "who exercises parental responsibility signed on {trovato}: the contract may only start with the signature by {ammesso}",
	}
	stessoDomicilio = norma.Controllo{
		Codice: "pfi/domicilio-uguale-alla-residenza", Gravita: norma.Avviso,
		IT: "il domicilio è uguale alla residenza: si indica solo se è diverso",
		EN: "the domicile is the residence: it is stated only if it differs",
	}
)

// permesso: number and expiry of the residence permit of who is no citizen of the Union, valid on the hiring day.
func (e *esame) permesso() {
	const dove = norma.Puntatore("/apprendista/permesso")
	a, c := &e.p.Apprendista, &e.p.Contratto
	if !a.Domicilio.vuota() && a.Domicilio == a.Residenza {
		e.v.Report(&stessoDomicilio, "/apprendista/domicilio", "", "", sez3)
	}
	switch a.Cittadinanza {
	case ExtraUE:
	case Italiana, UnioneEuropea:
		return
	case "":
		if !sotto("/apprendista", e.coperti) {
			e.v.Missing("/apprendista/cittadinanza", sez3)
		}
		return
	default:
		e.v.Unknown("/apprendista/cittadinanza", string(a.Cittadinanza), sez3)
		return
	}
	e.campo(vuoto(a.Stato), "/apprendista/stato", sez3)
	if vuoto(a.Permesso.Numero) && a.Permesso.Scadenza.IsZero() {
		e.manca(&senzaPermesso, dove, sez3)
		return
	}
	if vuoto(a.Permesso.Numero) {
		e.manca(&senzaPermesso, dove+"/numero", sez3)
	}
	scade, ultimo := a.Permesso.Scadenza, e.ultimoGiorno()
	switch {
	case scade.IsZero():
		e.manca(&senzaPermesso, dove+"/scadenza", sez3)
	case !e.v.Needs(scade, dove+"/scadenza", sez3):
	case c.Inizio.Valid() && scade.Before(c.Inizio):
		e.v.Report(&permessoScaduto, dove+"/scadenza", scade.String(), c.Inizio.String(), sez3)
	case ultimo.Valid() && scade.Before(ultimo):
		e.v.Report(&permessoBreve, dove+"/scadenza", scade.String(), ultimo.String(), sez3)
	}
}

// ultimoGiorno is the last day of the training period, as lawfully extended.
func (e *esame) ultimoGiorno() norma.Data {
	if fine := e.v.Contratto.Proroga.Fine; fine.Valid() {
		return fine
	}
	return e.p.Contratto.Fine
}

// genitori: notes 3 and 13, data and signature of who exercises parental responsibility over who is a minor on the day of the signature, as
// the contract's rule says (reading minorenne).
func (e *esame) genitori() {
	const dove = norma.Puntatore("/apprendista/genitori")
	lista := primi(&e.v.Giudizio, e.p.Apprendista.Genitori, massimoGenitori, dove, nota3)
	for i := range lista {
		g, qui := &lista[i], luogo{dove, i}
		e.fiscale(&g.Persona, norma.Data{}, qui, nota3)
		if !vuoto(g.Email) && !pulito(casella(g.Email)) {
			e.codice(g.Email, casella, qui.campo("email"), nota3)
		}
	}
	if !e.v.Contratto.Presupposti.Genitori.Is(true) {
		return
	}
	if len(lista) == 0 {
		e.manca(&senzaGenitori, dove, nota3)
		return
	}
	entro := e.v.Contratto.Presupposti.Entro
	for i := range lista {
		g, qui := &lista[i], luogo{dove, i}
		e.persona(&senzaGenitori, &g.Persona, qui, nota3)
		switch {
		case !g.Firma.Valid():
			e.v.Needs(g.Firma, qui.campo("firma"), nota13)
		case g.Firma.After(entro):
			e.v.Report(&genitoriTardivi, qui.campo("firma"), g.Firma.String(), entro.String(), nota13)
		}
	}
}
