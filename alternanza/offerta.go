package alternanza

import (
	"slices"

	"norma"
	"norma/cp2011"
)

// TipoOfferta is what an offer is of, as a word. The zero value means not said.
type TipoOfferta string

// The two kinds of offer, side by side in a profile.
const (
	Alternanza    TipoOfferta = "alternanza"    // paths between school and work, whatever their name of the day
	Apprendistato TipoOfferta = "apprendistato" // apprenticeship
)

var tipiOfferta = [...]TipoOfferta{Alternanza, Apprendistato}

// AllTipiOfferta lists the kinds of offer.
func AllTipiOfferta() []TipoOfferta { return slices.Clone(tipiOfferta[:]) }

// Campo is a function of a firm that students help to digitise under the national digital-school plan, as a word.
type Campo string

// The fields of the plan.
const (
	Comunicazione       Campo = "comunicazione"        // communication
	Marketing           Campo = "marketing"            // marketing
	CommunityManagement Campo = "community-management" // community management
	Distribuzione       Campo = "distribuzione"        // distribution
	Internazionalizzare Campo = "internazionalizzare"  // going abroad (internazionalizzazione)
)

var campi = [...]Campo{Comunicazione, Marketing, CommunityManagement, Distribuzione, Internazionalizzare}

// AllCampi lists the fields of the plan.
func AllCampi() []Campo { return slices.Clone(campi[:]) }

// Quadro is under which instrument of the national digital-school plan an offer stands, as a word. The zero value means none.
type Quadro string

// The instruments of the plan.
const (
	ProtocolloAdesione Quadro = "protocollo-ad-adesione" // protocol that partners join
	AccordoOperativo   Quadro = "accordo-operativo"      // operating agreement
	AvvisoPubblico     Quadro = "avviso-pubblico"        // call, through which schools pick firm and model
)

var quadri = [...]Quadro{ProtocolloAdesione, AccordoOperativo, AvvisoPubblico}

// AllQuadri lists the instruments of the plan.
func AllQuadri() []Quadro { return slices.Clone(quadri[:]) }

// Offerta is an offer: what the law wants to know of it, and the activities that it consists of.
type Offerta struct {
	Tipo     TipoOfferta
	Massimo  norma.Opt[int] // most students at one time: compulsory
	Periodi  []PeriodoAnno  // when: compulsory for alternanza, not asked for apprenticeship
	Campi    []Campo        // the digital-plan fields; absent: outside the plan
	Quadro   Quadro
	Attivita []Attivita
}

// Mesi are the months in which some period of the offer falls.
func (o *Offerta) Mesi() Mesi {
	m := Mesi(0)
	for _, p := range o.Periodi {
		m |= p.Mesi()
	}
	return m
}

// Attivita is one activity (attività, a path) of an offer: the qualifying data.
type Attivita struct {
	Codice      string          // by which the host calls it; absent: its place in the profile, see Profilo.Find
	Descrizione string          // what the student does
	Figure      []cp2011.Codice // professional figures asked for, at any level of the CP2011
	Posti       norma.Opt[int]  // seats available
	Luogo       Indirizzo       // where
	Contatto    Contatto        // whom to ask, and how
}
