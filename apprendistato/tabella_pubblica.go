package apprendistato

import (
	"norma"
	"norma/crediti"
)

// Criterio is which of two readings of art. 13, c. 2 and 3, gives the total of the public hours (reading ore-totali).
type Criterio string

// The criteria.
const (
	PerTitolo Criterio = "per-titolo" // the total by title of study, whatever the contract's length
	PerAnni   Criterio = "per-anni"   // the lesser of that and a module for each contract year begun
)

var criteri = [...]Criterio{PerTitolo, PerAnni}

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
