package apprendistato

import (
	"slices"

	"norma"
	"norma/crediti"
)

// Tabella is a discipline as open data: the figures that the rules read, each with its provision. Edit a copy to ask what would
// change. A Cifra without a provision is a figure that the discipline does not have.
type Tabella struct {
	Nome          string
	Regione       norma.Regione                  // whose discipline it is
	Vigore        norma.Cifra[norma.Periodo]     // the hirings that it governs
	Accentramento norma.Riferimento              // who may choose it from another region
	SedeAltrove   norma.Riferimento              // who may choose another region's
	Eta           []FasciaEta                    // one row a path
	Durata        []LimiteDurata                 // one row a path
	Sospensione   norma.Cifra[int]               // days beyond which an absence may move the end
	Pubblica      TabellaPubblica                // public training: how much
	Offerta       TabellaOfferta                 // public training: whether and how
	Registrazione TabellaRegistrazione           // who registers it, and where
	Retribuzione  norma.Cifra[RegimeRetributivo] // how training hours are paid on the professionalising path
}

// FasciaEta are the ages, in completed years on the hiring day, at which a path is open: Da <= age < Sotto.
type FasciaEta struct {
	Percorso         Percorso
	Da               norma.Cifra[int]
	DaConQualifica   norma.Cifra[int] // for holders of a qualifica under d.lgs. 226/2005
	Sotto            norma.Cifra[int]
	SottoBeneficiari norma.Cifra[int] // for who receives a mobility or unemployment benefit; 0: no limit
}

// LimiteDurata are the lengths, in months, that a path allows.
type LimiteDurata struct {
	Percorso         Percorso
	Minimo           norma.Cifra[int]
	MinimoStagionale norma.Cifra[int]
	Massimo          norma.Cifra[int]
	MassimoArtigiano norma.Cifra[int] // for the craft profiles that the collective agreement names
}

// Criterio is which of two readings of art. 13, c. 2 and 3, gives the total of the public hours (reading ore-totali).
type Criterio string

// The criteria.
const (
	PerTitolo Criterio = "per-titolo" // the total by title of study, whatever the contract's length
	PerAnni   Criterio = "per-anni"   // the lesser of that and a module for each contract year begun
)

// TabellaPubblica is how many hours of public training are due, and when.
type TabellaPubblica struct {
	Massimo       norma.Cifra[norma.Ore] // ceiling of the total
	Modulo        norma.Cifra[norma.Ore] // hours of a module, one for each contract year
	Avvio         norma.Cifra[int]       // months from hiring within which the training begins
	Triennio      norma.Cifra[int]       // contract years within which all of it is done
	Criterio      Criterio
	RifTotale     norma.Riferimento // the title of study held on the hiring day decides the total
	Totale        []OrePerTitolo
	Riduzione     norma.Riferimento // credits reduce the total
	RifStagionale norma.Riferimento // seasonal work: the length decides, with the title
	Stagionale    []OreStagionali   // bands by length, the shortest first; within a band by title
	Crediti       crediti.Tabella
}

// OrePerTitolo is the total of the hours for a level of the title of study.
type OrePerTitolo struct {
	Livello Livello
	Ore     norma.Cifra[norma.Ore]
}

// OreStagionali are the hours of a seasonal contract of up to so many months, 0 for all longer ones, and a level of the title.
type OreStagionali struct {
	FinoAMesi int
	Livello   Livello
	Ore       norma.Cifra[norma.Ore]
}

// TabellaOfferta is under which provisions public training is compulsory and how it may be delivered.
type TabellaOfferta struct {
	Obbligo        norma.Riferimento // compulsory as far as available
	Finanziata     norma.Riferimento // available: paid with public money
	Iscrizione     norma.Riferimento // available: enrolment possible in time
	Ambienti       norma.Riferimento // rooms and ways of verifying
	Interna        norma.Riferimento // the employer may deliver it inside, at no public cost
	Accreditamento norma.Cifra[Accreditamento]
	Formatori      norma.Riferimento
	Locali         norma.Riferimento
	Temi           norma.Riferimento // internal training keeps to the areas of the catalogue
	Distanza       norma.Riferimento
	Avviso         norma.Cifra[int] // days from the communication of hiring for the Region's notice
	Scelta         norma.Cifra[int] // days from that notice for the employer's choice
}

// Soggetto is who has a duty, as a word.
type Soggetto string

// The subjects.
const (
	DatoreDiLavoro Soggetto = "datore-di-lavoro"
)

// Strumento is where training is registered, as a word.
type Strumento string

// The instruments.
const (
	FascicoloElettronico Strumento = "fascicolo-elettronico" // the worker's electronic file
	DocumentoFormativo   Strumento = "documento"             // a document with the contents of the citizen's training booklet
	ModuloCCNL           Strumento = "modulistica-ccnl"      // the collective agreement's own form
)

// TabellaRegistrazione is who registers the training, and where.
type TabellaRegistrazione struct {
	Soggetto    norma.Cifra[Soggetto]
	Strumento   norma.Cifra[Strumento]
	NelleMore   norma.Cifra[Strumento] // until the electronic file exists
	Alternativa norma.Cifra[Strumento] // also allowed until then
}

// RegimeRetributivo is how hours of training are paid, as a word.
type RegimeRetributivo string

// The regimes.
const (
	RetribuzionePiena RegimeRetributivo = "piena" // in full, as hours of work: the shares of 0 and 10 per cent do not exist here
)

// clona is a deep copy.
func (t *Tabella) clona() Tabella {
	u := *t
	u.Eta = slices.Clone(t.Eta)
	u.Durata = slices.Clone(t.Durata)
	u.Pubblica.Totale = slices.Clone(t.Pubblica.Totale)
	u.Pubblica.Stagionale = slices.Clone(t.Pubblica.Stagionale)
	return u
}

// letta is a figure read in an official text, riferita one read second-hand.
func letta[T comparable](v T, rif norma.Riferimento) norma.Cifra[T] {
	return norma.Cifra[T]{Valore: v, Rif: rif, Fonte: norma.Ufficiale}
}

func riferita[T comparable](v T, rif norma.Riferimento) norma.Cifra[T] {
	return norma.Cifra[T]{Valore: v, Rif: rif, Fonte: norma.Riferita}
}
