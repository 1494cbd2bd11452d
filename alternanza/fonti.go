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
