package pfi

import (
	"norma"
	"norma/apprendistato"
)

// Protocollo is the agreement (protocollo) between training institution and employer on which the paths of Capo I and III rest: reg. reg.
// Lazio 7/2017, all. A. What the scheme has as fixed text stands here as the list of the clauses that the agreement contains.
type Protocollo struct {
	Istituzione    IstituzioneProtocollo
	Datore         Parte
	LeggeRegionale norma.Riferimento // the recitals: the regional law
	Regolamento    norma.Riferimento // and the regulation
	Capacita       Capacita
	Oggetto        Oggetto
	Percorsi       []apprendistato.Percorso // the paths that it is about
	Destinatari    []Destinatari            // who may apply
	Classe         Classe
	Clausole       []Clausola
	Mesi           norma.Opt[int] // how long it lasts from its signature, or
	Scadenza       norma.Data     // its last day
	Rinnovabile    norma.Opt[bool]
	Luogo          string
	Firme          FirmeProtocollo

	Ignoti []norma.Ignoto // members of the document that norma does not know, kept
}

// Parte is a party to the agreement: what the scheme calls its generalities (generalità).
type Parte struct {
	Denominazione   string
	NaturaGiuridica string // legal form
	Sede            string
	Rappresentante  string // who represents it in law
	CodiceFiscale   string // the scheme does not ask for it; checked where it is given
}

// IstituzioneProtocollo is the training institution, and of which kind it is.
type IstituzioneProtocollo struct {
	Parte
	apprendistato.Istituzione
}

// Capacita is what the employer declares to have, under d.P.R. 445/2000, art. 46 and 47.
type Capacita struct {
	Spazi      norma.Opt[bool] // rooms for internal training
	Disabilita norma.Opt[bool] // there are students with disabilities; absent: none
	Barriere   norma.Opt[bool] // barriers are overcome or removed; asked only then
	Strumenti  norma.Opt[bool] // equipment, in order by the rules on tests and inspections
	Esterni    norma.Opt[bool] // the equipment is found outside the production unit; absent: no
	Tutor      norma.Opt[int]  // company tutors available
	Dichiarate norma.Opt[bool] // the declaration was made
}

// Oggetto is which of the two types of apprenticeship the agreement is about (all. A, art. 1, c. 1, and art. 3, c. 7), as a word. The zero
// value: not said.
type Oggetto string

// The types of apprenticeship that rest on an agreement.
const (
	QualificaEDiploma      Oggetto = "qualifica-e-diploma"       // Capo I
	AltaFormazioneERicerca Oggetto = "alta-formazione-e-ricerca" // Capo III
)

// Destinatari is who may apply (all. A, art. 3, c. 1), as a word. The zero value: not said.
type Destinatari string

// Who may apply.
const (
	DaQuindiciAnni Destinatari = "da-15-fino-a-25-anni"          // from 15 done until the 25th birthday
	DaDiciottoAnni Destinatari = "da-18-a-29-anni-con-il-titolo" // from 18 to 29, with the diplomas that the scheme lists
)

// oggetti pairs the types of apprenticeship with their chapter of the regulation and with who may apply.
var oggetti = [...]struct {
	oggetto     Oggetto
	capo        int
	destinatari Destinatari
}{
	{QualificaEDiploma, 1, DaQuindiciAnni},
	{AltaFormazioneERicerca, 3, DaDiciottoAnni},
}

// AllOggetti lists the types of apprenticeship.
func AllOggetti() []Oggetto { return []Oggetto{QualificaEDiploma, AltaFormazioneERicerca} }

// AllDestinatari lists who may apply.
func AllDestinatari() []Destinatari { return []Destinatari{DaQuindiciAnni, DaDiciottoAnni} }

// Classe is the condition on paths held for whole classes (all. A, art. 3, c. 6).
type Classe struct {
	Gruppi  norma.Opt[bool] // the paths are held for whole classes; absent: no
	Minimo  norma.Opt[int]  // fewest students of a class; asked then
	Allievi norma.Opt[int]  // students found so far; absent: not counted yet
}

// Clausola is a clause of the scheme whose text is given, as a word.
type Clausola string

// The clauses, in the order of all. A.
const (
	CriteriDurata         Clausola = "criteri-di-durata"                // length by the regulation
	DurataNelPiano        Clausola = "durata-nel-piano-formativo"       // the real one in the individual training plan
	DiffusioneCandidati   Clausola = "diffusione-e-pubblicita"          // how to apply is made known
	InformazioneGiovani   Clausola = "informazione-ai-giovani"          // what young people are told
	CandidaturaScritta    Clausola = "candidatura-scritta"              // written application to the institution
	CriteriSelezione      Clausola = "individuazione-degli-apprendisti" // chosen by the employer, the institution heard
	ContenutoPiano        Clausola = "piano-formativo-individuale"      // signed before the start, its elements, changes
	Responsabilita        Clausola = "responsabilita"                   // of the institution and of the employer
	ValutazioneCompetenze Clausola = "valutazione-e-certificazione"
	MonitoraggioPercorsi  Clausola = "monitoraggio"
	RinvioNorme           Clausola = "rinvio"
)

// clausole are where each clause stands.
var clausole = [...]norma.Cifra[Clausola]{
	{Valore: CriteriDurata, Rif: allA + ", art. 2, c. 2"},
	{Valore: DurataNelPiano, Rif: allA + ", art. 2, c. 3"},
	{Valore: DiffusioneCandidati, Rif: allA + ", art. 3, c. 2"},
	{Valore: InformazioneGiovani, Rif: allA + ", art. 3, c. 3"},
	{Valore: CandidaturaScritta, Rif: allA + ", art. 3, c. 4"},
	{Valore: CriteriSelezione, Rif: allA + ", art. 3, c. 5"},
	{Valore: ContenutoPiano, Rif: allA + ", art. 4"},
	{Valore: Responsabilita, Rif: allA + ", art. 5"},
	{Valore: ValutazioneCompetenze, Rif: allA + ", art. 6"},
	{Valore: MonitoraggioPercorsi, Rif: allA + ", art. 7, c. 1"},
	{Valore: RinvioNorme, Rif: allA + ", art. 8, c. 2"},
}

// AllClausole lists the clauses in the order of the scheme.
func AllClausole() []Clausola {
	out := make([]Clausola, len(clausole))
	for i := range clausole {
		out[i] = clausole[i].Valore
	}
	return out
}

// FirmeProtocollo are the two signatures. The agreement is in force from the later one.
type FirmeProtocollo struct {
	Istituzione Sottoscrizione // of who represents the institution in law
	Datore      Sottoscrizione // of the employer
}

// Sottoscrizione is a signature with the copy of the identity document that goes with it.
type Sottoscrizione struct {
	Giorno    norma.Data
	Documento string     // kind and number of the identity document
	Scadenza  norma.Data // last day of its validity
}

// Stipula is the day from which the agreement is in force: the later of the two signatures (all. A, art. 8, c. 1); zero while either is
// lacking or impossible.
func (p *Protocollo) Stipula() norma.Data {
	a, b := p.Firme.Istituzione.Giorno, p.Firme.Datore.Giorno
	switch {
	case !a.Valid() || !b.Valid():
		return norma.Data{}
	case a.After(b):
		return a
	}
	return b
}

// Vigore is from when to when the agreement is in force, both days included; an unknown one is zero.
func (p *Protocollo) Vigore() norma.Periodo {
	v := norma.Periodo{Dal: p.Stipula(), Al: p.Scadenza}
	if mesi := p.Mesi.Or(0); mesi > 0 && v.Al.IsZero() {
		v.Al = norma.PeriodoDi(v.Dal, mesi).Al
	}
	return v
}

// Presupposto are the facts of the agreement that a contract holds: apprendistato decides by them whether it covers the contract's path
// and is in force on its hiring day.
func (p *Protocollo) Presupposto() apprendistato.Protocollo {
	v := p.Vigore()
	return apprendistato.Protocollo{Stipula: v.Dal, Scadenza: v.Al, Percorsi: p.Percorsi}
}
