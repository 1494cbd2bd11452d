package apprendistato

import (
	"slices"

	"norma"
)

// TipoIstituzione is what kind of body gives the training or leads the research, as a word. The zero value: not said.
type TipoIstituzione string

// The kinds of institution.
const (
	AccreditataDirittoDovere TipoIstituzione = "accreditata-diritto-dovere" // accredited for the right and duty to training: art. 7, c. 1, lett. a)
	IstitutoProfessionale    TipoIstituzione = "istituto-professionale"     // under the subsidiarity regime: art. 7, c. 1, lett. b)
	AccreditataContinua      TipoIstituzione = "accreditata-continua"       // accredited for continuing training only: art. 14, c. 4
	Universita               TipoIstituzione = "universita"
	ITS                      TipoIstituzione = "its"
	EnteDiRicerca            TipoIstituzione = "ente-di-ricerca"  // another body of training or research: art. 35, c. 1
	ScuolaSuperiore          TipoIstituzione = "scuola-superiore" // upper secondary school: All. A
)

var tipiIstituzione = [...]TipoIstituzione{
	AccreditataDirittoDovere, IstitutoProfessionale, AccreditataContinua, Universita, ITS, EnteDiRicerca, ScuolaSuperiore,
}

// AllTipiIstituzione lists the kinds of institution.
func AllTipiIstituzione() []TipoIstituzione { return slices.Clone(tipiIstituzione[:]) }

// Istituzione is the training institution, or the research body. Capo I and III.
type Istituzione struct {
	Tipo         TipoIstituzione
	Regione      norma.Regione   // where it is; absent: the region of the discipline
	Riconosciuta norma.Opt[bool] // a research body: recognised at European, national or regional level, with the purposes of art. 35, c. 1
}

// Protocollo is the agreement between institution and employer (All. A).
type Protocollo struct {
	Stipula  norma.Data // signed: in force from that day
	Scadenza norma.Data // last day of its duration
	Percorsi []Percorso // the kinds of path that it covers; absent: not said
}

// PFI is when the individual training plan (piano formativo individuale) was signed, by each of those who sign it.
type PFI struct {
	Apprendista norma.Data
	Datore      norma.Data
	Istituzione norma.Data
}

// RapportoTutor is how a tutor is bound to his own side (All. B, sections 1 and 2), as a word. The zero value: not said.
type RapportoTutor string

// The kinds of contract of a tutor.
const (
	Indeterminato RapportoTutor = "indeterminato" // employee without a term
	Determinato   RapportoTutor = "determinato"   // employee with a term
	Autonomo      RapportoTutor = "autonomo"      // self-employed or quasi-employed: external to the firm
	Titolare      RapportoTutor = "titolare"      // owner, partner, family helper
)

var rapportiTutor = [...]RapportoTutor{Indeterminato, Determinato, Autonomo, Titolare}

// AllRapportiTutor lists the kinds of contract of a tutor.
func AllRapportiTutor() []RapportoTutor { return slices.Clone(rapportiTutor[:]) }

// Tutor is a tutor, of the institution (formativo) or of the firm (aziendale).
type Tutor struct {
	Rapporto RapportoTutor
	Scadenza norma.Data      // last day of a contract with a term
	Livello  norma.Opt[int]  // of an employee of the firm: rank of his level, greater is higher
	Adeguato norma.Opt[bool] // of an external company tutor: the firm declares that his skills are adequate
}

// Tutori are the two tutors that the PFI names, each chosen by his own side. Capo I and III.
type Tutori struct {
	Formativo     Tutor          // of the institution (tutor formativo, accademico)
	Aziendale     Tutor          // of the firm (tutor o referente aziendale)
	LivelloFinale norma.Opt[int] // rank of the level that the apprentice has at the end; greater is higher
}

// MotivoProroga is why an extension is agreed, as a word. The zero value: not said.
type MotivoProroga string

// The reasons for an extension.
const (
	Consolidamento MotivoProroga = "consolidamento" // Capo I, title obtained: to consolidate and acquire further skills
	TitoloMancato  MotivoProroga = "titolo-mancato" // Capo I, title not obtained
	Progetto       MotivoProroga = "progetto"       // research: particular needs of the project
)

var motiviProroga = [...]MotivoProroga{Consolidamento, TitoloMancato, Progetto}

// AllMotiviProroga lists the reasons for an extension.
func AllMotiviProroga() []MotivoProroga { return slices.Clone(motiviProroga[:]) }

// Proroga is an extension of the training period.
type Proroga struct {
	Motivo        MotivoProroga
	Inizio, Fine  norma.Data      // first and last day of the extension
	Accordo       norma.Data      // day on which the parties agreed it
	Scritto       norma.Opt[bool] // in writing
	Aggiornamento norma.Data      // day on which the PFI was updated
	Firma         norma.Data      // day of the last of the three signatures on the updated PFI
	Maturita      norma.Opt[bool] // the stated aim is the maturità professionale; absent: no
	CorsoAnnuale  norma.Opt[bool] // the plan contains the annual course of d.lgs. 226/2005, art. 15, c. 6; asked with that aim
	Intesa        norma.Opt[bool] // research: agreed with department, ITS or institute
	Esigenze      norma.Opt[bool] // research: the project has particular needs
}

// Svolgimento is what has happened since the hiring. Events that have not happened yet are absent.
type Svolgimento struct {
	Titolo          norma.Data      // day on which the title was obtained (Capo I: publication of the exam's results)
	Rapporto        norma.Data      // research: day on which the final report was drawn up
	Cessazione      norma.Data      // last day employed, where the contract ended early
	VerificaAnnuale norma.Opt[bool] // Capo III: the course's own rules ask for the attendance check each year
}

// The longest lists that a contract may hold. Beyond them is a finding, and only the first are looked at.
const (
	massimoAnni         = 10
	massimoInsegnamenti = 200
	massimoProroghe     = 10
	massimoPercorsi     = len(percorsi) // of a protocol
)
