package alternanza

import "norma"

// The provisions. The law is known as others report it; the register's presentation is practice.
const (
	legge = norma.Riferimento(norma.L107) + ", art. 1, c. 41, lett. a)" // maximum of students and periods of the year, host by host
	rasl  = norma.Riferimento(norma.RASL) + ", "
	pnsd  = norma.Riferimento(norma.PNSD)

	massimoRif         = legge
	periodiRif         = legge
	soggettiRif        = rasl + "sez. 1"  // who is in the register
	dichiarabiliRif    = rasl + "sez. 4"  // compulsory, qualifying and optional data
	iscrizioneRif      = rasl + "sez. 3"  // who enrols how
	scenarioRif        = rasl + "sez. 5"  // the school searches, contacts, signs
	identificazioneRif = rasl + "sez. 9"  // public bodies: codice IPA or codice univoco ufficio
	profiloRif         = rasl + "sez. 11" // requirements and capacities, paths
	figureRif          = rasl + "sez. 12" // each activity: figures, seats, place, contact
	anteprimaRif       = rasl + "sez. 13" // preview, save, load, cancel
	pecRif             = rasl + "sez. 14" // publication by PEC, notice to the PEC of the host
)

// The provisions on the hours owed, on attendance, on tutors and on high-risk work.
const (
	ore107   = norma.Riferimento(norma.L107) + ", art. 1, c. 33"
	comma784 = norma.Riferimento(norma.L145) + ", art. 1, c. 784"
	nome2025 = norma.Riferimento(norma.L145) + ", art. 1, c. 784-octies"
	presenze = norma.Riferimento(norma.DI195) + ", art. 4, c. 11"
	rapporti = norma.Riferimento(norma.DI195) + ", art. 5, c. 4"
	vietate  = norma.Riferimento(norma.L145) + ", art. 1, c. 784-novies"
)

// vigoreCarta is since when d.i. 195/2017 is in force.
var vigoreCarta = norma.Periodo{Dal: norma.Giorno(2018, 1, 5)}
