package alternanza

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"norma"
)

// Requisito is something that a host declares of itself, as a word.
type Requisito string

// What a host may declare: of its premises, its equipment, its organisation.
const (
	SpaziAdeguati        Requisito = "spazi-adeguati"         // structural: rooms that suit the activities
	SenzaBarriere        Requisito = "senza-barriere"         // structural: no barriers for students with disabilities
	AttrezzatureInRegola Requisito = "attrezzature-in-regola" // technological: equipment that is suitable and inspected
	TutorAziendale       Requisito = "tutor-aziendale"        // organisational: a tutor of the host's, external or not
)

var requisiti = [...]Requisito{SpaziAdeguati, SenzaBarriere, AttrezzatureInRegola, TutorAziendale}

// AllRequisiti lists what a host may declare of itself.
func AllRequisiti() []Requisito { return slices.Clone(requisiti[:]) }

// Capacita describes the capacities of a host in its own words: all optional.
type Capacita struct {
	Strutturali   string // premises
	Tecnologiche  string // equipment
	Organizzative string // staff and organisation
}

// Relazione is a relation with another operator of the supply chain (filiera).
type Relazione struct {
	Soggetto string // the other operator
	Rapporto string // what the relation is
}

// Profilo is the profile of a host in the register: who it is, what it can do, what it offers. What is absent is not said.
type Profilo struct {
	Ospite    Ospite
	Requisiti []Requisito // what the host declares of itself; absent: nothing
	Capacita  Capacita
	Filiera   []Relazione
	Offerte   []Offerta
	Ignoti    []norma.Ignoto // members of the document that norma does not know, kept
}

// The longest lists and texts of a profile. Beyond them is a finding, and only the first elements are looked at.
const (
	massimoOfferte     = 20
	massimoPeriodi     = 24
	massimoAttivita    = 100
	massimoFigure      = 20
	massimoFiliera     = 50
	massimoRequisiti   = len(requisiti)
	massimoCampi       = len(campi)
	massimoPosti       = 10_000
	massimoDescrizione = 4000 // characters
)

// Clone is a copy that shares nothing that can change.
func (p *Profilo) Clone() Profilo {
	q := *p
	q.Requisiti = slices.Clone(p.Requisiti)
	q.Filiera = slices.Clone(p.Filiera)
	q.Ignoti = slices.Clone(p.Ignoti)
	q.Offerte = slices.Clone(p.Offerte)
	for i := range q.Offerte {
		o := &q.Offerte[i]
		o.Periodi = slices.Clone(o.Periodi)
		o.Campi = slices.Clone(o.Campi)
		o.Attivita = slices.Clone(o.Attivita)
		for j := range o.Attivita {
			o.Attivita[j].Figure = slices.Clone(o.Attivita[j].Figure)
		}
	}
	return q
}

// Posizione is the place of an activity in a profile: which offer, and which of its activities, from 0.
type Posizione struct{ Offerta, Attivita int }

// String is the place as Find reads it, counted from 1: "1.2".
func (s Posizione) String() string {
	return strconv.Itoa(s.Offerta+1) + "." + strconv.Itoa(s.Attivita+1)
}

// Puntatore is the place as a pointer into the document.
func (s Posizione) Puntatore() norma.Puntatore {
	return norma.Puntatore("/offerte").Indice(s.Offerta).Campo("attivita").Indice(s.Attivita)
}

// All yields the activities of all offers, in their order.
func (p *Profilo) All() iter.Seq2[Posizione, *Attivita] {
	return func(yield func(Posizione, *Attivita) bool) {
		for i := range p.Offerte {
			for j := range p.Offerte[i].Attivita {
				if !yield(Posizione{i, j}, &p.Offerte[i].Attivita[j]) {
					return
				}
			}
		}
	}
}

// Find is the activity that goes by a name: its own code, or, where it has none, its place, "1.2" being the second activity of the
// first offer. A code comes before a place.
func (p *Profilo) Find(nome string) (Posizione, bool) {
	if nome == "" {
		return Posizione{}, false
	}
	for s, a := range p.All() {
		if a.Codice == nome {
			return s, true
		}
	}
	prima, dopo, _ := strings.Cut(nome, ".")
	i, _ := strconv.Atoi(prima)
	j, _ := strconv.Atoi(dopo)
	if i < 1 || i > len(p.Offerte) || j < 1 || j > len(p.Offerte[i-1].Attivita) {
		return Posizione{}, false
	}
	s := Posizione{i - 1, j - 1}
	if s.String() != nome || p.Offerte[s.Offerta].Attivita[s.Attivita].Codice != "" {
		return Posizione{}, false
	}
	return s, true
}
