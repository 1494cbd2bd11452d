package pfi

import (
	"norma"
	"norma/apprendistato"
)

// Piano is the individual training plan (piano formativo individuale, PFI) of a path of Capo I or III: reg. reg. Lazio 7/2017, all. B. What is
// absent is not known, or not filled in. What the plan has in common with the contract stands in the contract alone: the hiring day, the path,
// birth and title of the apprentice, hours, signatures, how the tutors are bound to their sides.
type Piano struct {
	Datore      Datore                  // sez. 1
	Istituzione Istituzione             // sez. 2
	Apprendista Apprendista             // sez. 3
	Rapporto    Rapporto                // sez. 3, the contractual aspects
	Contratto   apprendistato.Contratto // sez. 3 and 4: what the rules of the contract need
	Formazione  Formazione              // sez. 4
	Valutazione Valutazione             // sez. 5

	Consenso norma.Opt[bool] // the apprentice authorises the use of the data (d.lgs. 196/2003)
	Luogo    string
	Data     norma.Data // day of this version of the plan

	Ignoti []norma.Ignoto // members of the document that norma does not know, kept
}

// Persona is a natural person as the plan names one.
type Persona struct {
	Cognome, Nome string // surname, name
	CodiceFiscale string
}

// String is surname and name.
func (p *Persona) String() string {
	if p.Cognome == "" || p.Nome == "" {
		return p.Cognome + p.Nome
	}
	return p.Cognome + " " + p.Nome
}

func (p *Persona) vuota() bool { return vuoto(p.Cognome) && vuoto(p.Nome) && vuoto(p.CodiceFiscale) }

// Sede is an address.
type Sede struct {
	Indirizzo string // street and number
	CAP       string
	Comune    string
	Provincia string
}

func (s *Sede) vuota() bool {
	return vuoto(s.Indirizzo) && vuoto(s.CAP) && vuoto(s.Comune) && vuoto(s.Provincia)
}

// Ateco is a code of economic activity, as it was written.
type Ateco string

// String is the code as it was written.
func (a Ateco) String() string { return string(a) }

// Datore is the employer (datore di lavoro): all. B, sez. 1.
type Datore struct {
	Denominazione  string
	SedeLegale     Sede
	SedeOperativa  Sede // the one where the apprentice works
	CodiceFiscale  string
	PartitaIVA     string
	Telefono       string
	Email          string // or certified mail
	Fax            string
	Ateco          []Ateco
	CCNL           string // collective agreement in use
	CodiceCCNL     string // its CNEL code, which the form does not ask for
	Rappresentante Persona
	Tutor          Tutor // company tutor (tutor o referente aziendale)
}

// Istituzione is the training institution, or the research body: all. B, sez. 2. Of which kind it is the contract says.
type Istituzione struct {
	Denominazione  string
	SedeLegale     Sede
	SedeOperativa  Sede // the one that the apprentice attends
	CodiceFiscale  string
	PartitaIVA     string
	Telefono       string
	Email          string
	Fax            string
	Rete           string // the network it belongs to, if any
	Rappresentante Persona
	Tutor          Tutor // training tutor (tutor formativo, accademico), who draws up the plan
}

// Tutor is a tutor as the plan names one; whose side's section he stands in gives him his role. How he is bound to his side, until when, and the
// rank of his level the contract says: all. B, sez. 1 and 2.
type Tutor struct {
	Persona
	Telefono   string
	Email      string
	Livello    string         // level, or object of the assignment of who is no employee
	Esperienza norma.Opt[int] // years of experience
}

// Rapporto are the contractual aspects of sez. 3 that no rule of the contract reads.
type Rapporto struct {
	Titolo        string               // what the path leads to, in its own name: the course, the degree; the project, of research
	Mesi          norma.Opt[int]       // length in months, as the plan states it
	Ingresso      string               // level on entry
	Finale        string               // level at the end
	Mansioni      string               // duties
	Orario        norma.Opt[norma.Ore] // weekly working hours
	Articolazione string               // how part time is spread
}
