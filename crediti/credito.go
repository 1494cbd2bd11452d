package crediti

import (
	"slices"

	"norma"
)

// Tipo is the kind of a credit, as a word. The zero value means not said.
type Tipo string

// The kinds of credit.
const (
	Modulo             Tipo = "modulo"              // a module of public training of an earlier apprenticeship: art. 16, c. 1
	SicurezzaGenerale  Tipo = "sicurezza-generale"  // general training on health and safety: art. 16, c. 2
	SicurezzaSpecifica Tipo = "sicurezza-specifica" // specific training on safety: no credit here
)

var tipi = [...]Tipo{Modulo, SicurezzaGenerale, SicurezzaSpecifica}

// AllTipi lists the kinds of credit.
func AllTipi() []Tipo { return slices.Clone(tipi[:]) }

// Origine is where a module was attended, as a word. The zero value means not said.
type Origine string

// The origins of a module.
const (
	Apprendistato Origine = "apprendistato" // an earlier apprenticeship
	AltraOrigine  Origine = "altra"         // school, internship, other work: no credit for a module
)

var origini = [...]Origine{Apprendistato, AltraOrigine}

// AllOrigini lists the origins.
func AllOrigini() []Origine { return slices.Clone(origini[:]) }

// Massimo is how many credits one contract may claim: beyond it is a finding.
const Massimo = 100

// Credito is training already done, for which a credit is claimed.
type Credito struct {
	Tipo      Tipo
	Codice    string               // identifies a module: two with the same code are the same one; "": another one each time
	Origine   Origine              // of a module
	Aree      []Area               // what a module is about
	Ore       norma.Opt[norma.Ore] // a module's whole nominal length; the hours of safety training on its certificate
	Attestato norma.Opt[bool]      // its provider attests that it was completed
	Analogo   norma.Opt[bool]      // of a module: attested as of like content; unknown: Aree decide
}

// Tabella says which credits a discipline recognises: the provision for each kind, "" for one that it does not recognise.
type Tabella struct {
	Moduli    norma.Riferimento
	Sicurezza norma.Riferimento
}
