package apprendistato

import (
	"slices"

	"norma"
	"norma/crediti"
)

// Contratto is a contract of apprenticeship as an employer's office has it. What is absent is not known, unless its comment says
// what absence means.
type Contratto struct {
	Percorso      Percorso
	Inizio, Fine  norma.Data      // hiring day; last day of the training period (the contract itself is open-ended)
	Stagionale    norma.Opt[bool] // hired for seasonal work, as the national collective agreement allows
	TempoParziale norma.Opt[bool] // part time: changes no figure (reading tempo-parziale)
	Apprendista   Apprendista     // who is hired
	Impresa       Impresa         // who hires
	CCNL          CCNL            // absent: the collective agreement changes nothing

	// Capo II.
	Crediti    []crediti.Credito // absent: none claimed
	Offerta    Offerta           // the public training on offer, and what has been done of it
	Precedenti []Precedente      // earlier seasonal contracts with the same employer; absent: none

	// Capo I and III.
	Figura       Figura             // of the repertory, that a path of Capo I leads to
	Studi        Studi              // the course of study of a path of Capo III
	Ingresso     []crediti.Ingresso // credits recognised on entry: art. 11; absent: none
	AnnoIniziale norma.Opt[int]     // year of the path in which the contract starts: Capo I
	Anni         []Anno             // years of the path, or of the contract of research, with their hours
	Insegnamenti []Insegnamento     // university courses
	Istituzione  Istituzione
	Protocollo   Protocollo
	PFI          PFI
	Tutor        Tutori
	Proroghe     []Proroga // in any order; absent: none
	Svolgimento  Svolgimento

	Sospensioni []norma.Periodo  // absences from work, ill or otherwise involuntary; absent: none
	Calendario  norma.Calendario // absent: the national holidays
	Ignoti      []norma.Ignoto   // members of the document that norma does not know, kept
}

// Apprendista is the apprentice, as far as the law asks.
type Apprendista struct {
	Nascita             norma.Data
	Titolo              TitoloStudio    // the highest one held on the hiring day
	LivelloRiconosciuto Livello         // the level at which a foreign title is recognised
	DataTitolo          norma.Data      // the day the title was obtained; absent: before the hiring
	AnnoTitolo          norma.Opt[int]  // its year, where only that is known
	QualificaIeFP       norma.Opt[bool] // holds a qualifica under d.lgs. 226/2005; asked only at seventeen
	Beneficiario        norma.Opt[bool] // receives a mobility or unemployment benefit; asked only from thirty
	Qualifica           Figura          // the qualifica held, for the diploma of who holds one
	Diploma             norma.Opt[bool] // holds an upper secondary or a professional diploma; asked where the title does not show it
	DieciAnni           norma.Opt[bool] // has ten years of schooling; asked below sixteen
}

// Impresa is the employer, as far as it decides which region's rules apply.
type Impresa struct {
	Regione    norma.Regione   // of the workplace; absent: the region of the discipline that is asked
	SedeLegale norma.Regione   // of the registered office; asked only when the workplace is elsewhere
	PiuRegioni norma.Opt[bool] // has operating seats in several regions; likewise
	Accentra   norma.Opt[bool] // centralises its communications of hiring (l. 296/2006, art. 1, c. 118); likewise
}

// CCNL is what the collective agreement says on the length, on the pay of training hours and on the company tutor. The zero value:
// nothing.
type CCNL struct {
	Nome             string
	MesiMinimi       norma.Opt[int]  // shortest length, months
	MesiMassimi      norma.Opt[int]  // longest length, months
	ProfiloArtigiano norma.Opt[bool] // the profile is among the craft ones, up to five years; asked only beyond three
	QuotaEsterna     norma.Opt[int]  // per cent of pay for hours of external training, where it departs from the law
	QuotaInterna     norma.Opt[int]  // the same for hours of internal training
	FonteQuote       string          // where the agreement says so: needed with either share
	TutorDiverso     norma.Opt[bool] // it departs from the law on who may be company tutor; absent: no
}

// Modalita is who delivers the public training, as a word. The zero value means not chosen yet.
type Modalita string

// The ways of delivery.
const (
	Esterna Modalita = "esterna" // a training institution, outside the firm
	Interna Modalita = "interna" // the employer, inside the firm
)

var modalita = [...]Modalita{Esterna, Interna}

// AllModalita lists the ways of delivery.
func AllModalita() []Modalita { return slices.Clone(modalita[:]) }

// Accreditamento is what a training institution is accredited for by the Region, as a word. The zero value means not said.
type Accreditamento string

// The kinds of accreditation.
const (
	FormazioneContinua Accreditamento = "formazione-continua" // continuing training: art. 14, c. 4
	DirittoEDovere     Accreditamento = "diritto-dovere"      // the right and duty of young people to training: art. 7, c. 1
	NonAccreditato     Accreditamento = "nessuno"             // for neither
)

var accreditamenti = [...]Accreditamento{FormazioneContinua, DirittoEDovere, NonAccreditato}

// AllAccreditamenti lists the kinds of accreditation.
func AllAccreditamenti() []Accreditamento { return slices.Clone(accreditamenti[:]) }

// Offerta is what is known of the public training on offer for this contract, and of what has been done. Events that have not
// happened yet are absent.
type Offerta struct {
	Finanziata         norma.Opt[bool] // paid with public money
	Iscrizione         norma.Opt[bool] // the apprentice can be enrolled in time for training to start within its term
	Comunicazione      norma.Data      // day on which the hiring was communicated
	AvvisoRegione      norma.Data      // day on which the Region told the employer how the offer runs
	Scelta             norma.Data      // day on which the employer told its choice
	Modalita           Modalita        // the choice
	Avvio              norma.Data      // day on which the training began
	Aree               []crediti.Area  // what the training is about
	Distanza           norma.Opt[bool] // distance learning; absent: none
	Ambienti           norma.Opt[bool] // organised and equipped rooms
	Verifiche          norma.Opt[bool] // ways of verifying what has been learnt
	Accreditamento     Accreditamento  // of the external institution
	RegioneIstituzione norma.Regione   // external: where the institution is; absent: in the region
	Formatori          norma.Opt[bool] // internal: trainers with adequate ability and skills
	Locali             norma.Opt[bool] // internal: premises that comply with health and safety rules
	OneriPubblici      norma.Opt[bool] // internal: some cost falls on the regional budget
}

// Precedente is an earlier seasonal contract with the same employer.
type Precedente struct {
	Inizio, Fine        norma.Data
	Titolo              TitoloStudio // the highest one held on its own hiring day
	LivelloRiconosciuto Livello      // of a foreign one
}

// The longest lists that a contract may hold. Beyond them is a finding, and only the first are looked at.
const (
	massimoPrecedenti  = 50
	massimoSospensioni = 50
	massimoAree        = 20
)
