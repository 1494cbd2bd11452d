package pfi

import (
	"norma"
	"norma/apprendistato"
)

// Who the plan is about, and on what terms: art. 6, c. 2, lett. a) to e), and their twins of art. 25, 30 and 37. Which role a tutor has his
// section of the form says.

var (
	senzaDatiApprendista = norma.Controllo{
		Codice: "pfi/senza-dati-dell-apprendista", Gravita: norma.Errore,
		IT: "mancano dati identificativi dell'apprendista: cognome, nome, codice fiscale",
		EN: "identification of the apprentice is missing: surname, name, tax code",
	}
	senzaDatiIstituzione = norma.Controllo{
		Codice: "pfi/senza-dati-dell-istituzione", Gravita: norma.Errore,
		IT: "mancano dati identificativi dell'istituzione formativa o dell'ente di ricerca: denominazione, sede legale, codice fiscale",
		EN: "identification of the training institution or research body is missing: name, registered office, tax code",
	}
	senzaDatiDatore = norma.Controllo{
		Codice: "pfi/senza-dati-del-datore", Gravita: norma.Errore,
		IT: "mancano dati identificativi del datore di lavoro: denominazione, sede legale, codice fiscale",
		EN: "identification of the employer is missing: name, registered office, tax code",
	}
	senzaTutorFormativo = norma.Controllo{
		Codice: "pfi/senza-tutor-formativo", Gravita: norma.Errore,
		IT: "mancano dati identificativi del tutor formativo o accademico: cognome, nome, codice fiscale",
		EN: "identification of the institution's tutor is missing: surname, name, tax code",
	}
	senzaTutorAziendale = norma.Controllo{
		Codice: "pfi/senza-tutor-aziendale", Gravita: norma.Errore,
		IT: "mancano dati identificativi del tutor o referente aziendale: cognome, nome, codice fiscale",
		EN: "identification of the company tutor is missing: surname, name, tax code",
	}
	senzaTutoraggio = norma.Controllo{
		Codice: "pfi/senza-tutoraggio", Gravita: norma.Errore,
		IT: "mancano le modalità o le ore dell'attività di tutoraggio",
		EN: "the ways or the hours of tutoring are missing",
	}
	senzaTitolo = norma.Controllo{
		Codice: "pfi/senza-titolo-da-conseguire", Gravita: norma.Errore,
		IT: "manca la qualifica, il diploma o il titolo da conseguire",
		EN: "the qualifica, diploma or title to be obtained is missing",
	}
	senzaDurata = norma.Controllo{
		Codice: "pfi/senza-durata", Gravita: norma.Errore,
		IT: "manca la durata del periodo di formazione: il suo primo o il suo ultimo giorno",
		EN: "the length of the training period is missing: its first or its last day",
	}
	senzaOrario = norma.Controllo{
		Codice: "pfi/senza-orario", Gravita: norma.Errore,
		IT: "manca l'orario di lavoro: tempo pieno o parziale, e in questo caso le ore",
		EN: "the working hours are missing: full or part time, and then how many",
	}
	senzaLivello = norma.Controllo{
		Codice: "pfi/senza-livello-di-inquadramento", Gravita: norma.Errore,
		IT: "manca il livello di inquadramento dell'apprendista",
		EN: "the apprentice's level is missing",
	}
)

// persona wants surname, name and tax code.
func (e *esame) persona(k *norma.Controllo, x *Persona, dove luogo, rif norma.Riferimento, anche ...norma.Puntatore) {
	if x.vuota() {
		e.manca(k, dove.puntatore(), rif, anche...)
		return
	}
	if vuoto(x.Cognome) {
		e.manca(k, dove.campo("cognome"), rif)
	}
	if vuoto(x.Nome) {
		e.manca(k, dove.campo("nome"), rif)
	}
	if vuoto(x.CodiceFiscale) {
		e.manca(k, dove.campo("codiceFiscale"), rif)
	}
}

// ente wants name, registered office and tax code.
func (e *esame) ente(k *norma.Controllo, denominazione, codiceFiscale string, sede Sede, dove norma.Puntatore, rif norma.Riferimento) {
	senzaSede := sede.vuota()
	if vuoto(denominazione) && vuoto(codiceFiscale) && senzaSede {
		e.manca(k, dove, rif)
		return
	}
	if vuoto(denominazione) {
		e.manca(k, dove.Campo("denominazione"), rif)
	}
	if senzaSede {
		e.manca(k, dove.Campo("sedeLegale"), rif)
	}
	if vuoto(codiceFiscale) {
		e.manca(k, dove.Campo("codiceFiscale"), rif)
	}
}

// tutoraggio wants the ways of tutoring and its hours, in all or year by year.
func (e *esame) tutoraggio(rif norma.Riferimento) {
	const dove = norma.Puntatore("/formazione/tutoraggio")
	t := &e.p.Formazione.Tutoraggio
	_, oreNote := e.oreDiTutoraggio()
	oreNote = oreNote || !t.Ore.IsZero()
	switch {
	case vuoto(t.Modalita) && !oreNote:
		e.manca(&senzaTutoraggio, dove, rif)
	case vuoto(t.Modalita):
		e.manca(&senzaTutoraggio, dove+"/modalita", rif)
	case !oreNote:
		e.manca(&senzaTutoraggio, dove+"/ore", rif)
	}
}

// oreDiTutoraggio are the hours of all the years together; false where a year does not say its own.
func (e *esame) oreDiTutoraggio() (norma.Ore, bool) {
	anni := e.formativi()
	var somma norma.Ore
	for i := range anni {
		ore, note := anni[i].Tutoraggio.Value()
		if !note {
			return 0, false
		}
		somma += ore
	}
	return somma, len(anni) > 0
}

// titolo: qualifica and professional diploma are figures of the repertory, the other paths lead to a title in its own name.
func (e *esame) titolo(rif norma.Riferimento) {
	switch {
	case e.v.Tipologia != apprendistato.TipologiaIeFP:
		if vuoto(e.p.Rapporto.Titolo) {
			e.manca(&senzaTitolo, "/rapporto/titolo", rif)
		}
	case e.p.Contratto.Figura.Codice == "":
		e.manca(&senzaTitolo, delContratto+"/figura/codice", rif)
	}
}

func (e *esame) durata(rif norma.Riferimento) {
	if e.p.Contratto.Inizio.IsZero() {
		e.manca(&senzaDurata, delContratto+"/inizio", rif)
	}
	if e.p.Contratto.Fine.IsZero() {
		e.manca(&senzaDurata, delContratto+"/fine", rif)
	}
}

// orario: the form asks for full time or part time, and to specify the latter.
func (e *esame) orario(rif norma.Riferimento) {
	if !e.p.Rapporto.Orario.IsZero() {
		return
	}
	switch parziale, detto := e.p.Contratto.TempoParziale.Value(); {
	case !detto:
		e.manca(&senzaOrario, delContratto+"/tempoParziale", rif)
	case parziale:
		e.manca(&senzaOrario, "/rapporto/orario", rif)
	}
}
