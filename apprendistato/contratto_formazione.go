package apprendistato

import "norma"

// Figura is a figure of the national repertory (art. 9), with its indirizzo where it has several. The zero value: not said.
type Figura struct {
	Codice    CodiceFigura
	Indirizzo Indirizzo
}

// Anno is a year of the path with its hours, as the PFI plans them and as they were attended. On the research path it is a year of the
// contract.
type Anno struct {
	Numero             norma.Opt[int]       // 1 is the first year of the path, whoever attended it; of research, of the contract
	Ordinarie          norma.Opt[norma.Ore] // ordinary hours of the path that fall in the contract
	Esterne            norma.Opt[norma.Ore] // planned at the institution
	Interne            norma.Opt[norma.Ore] // planned in the firm
	Contrattuali       norma.Opt[norma.Ore] // working hours of the contract in that year; asked of research
	FrequentateEsterne norma.Opt[norma.Ore] // attended at the institution
	FrequentateInterne norma.Opt[norma.Ore] // attended in the firm
	Proroga            norma.Opt[bool]      // a year of extension, which repeats the path's year of that number; absent: no
}

// Insegnamento is a university course (insegnamento) of the path.
type Insegnamento struct {
	Nome     string
	Frontali norma.Opt[norma.Ore] // hours of lectures (lezioni frontali) foreseen
	Esterne  norma.Opt[norma.Ore] // hours of external training
}

// Studi is the course that the path completes, as its institution orders it, and the apprentice's career in it on the hiring day.
// Capo III.
type Studi struct {
	Mesi         norma.Opt[int]  // ordinary length; absent: the law's own, where it has one
	CFU          norma.Opt[int]  // credits of the whole path; absent: the law's own, where it has them
	Acquisiti    norma.Opt[int]  // CFU passed by the hiring day
	Riconosciuti norma.Opt[int]  // CFU recognised for other training or work; absent: none
	Iscritto     norma.Opt[bool] // enrolled on the hiring day; asked of ciclo unico and doctorate
	Idoneo       norma.Opt[bool] // found eligible in the university's call for the doctorate
	Inizio       norma.Data      // first day of the ITS path
	Semestri     norma.Opt[int]  // semesters of the ITS path
	Esame        norma.Data      // day of the final exam of the ITS path, where known
	StessoITS    norma.Opt[bool] // external training is at the ITS where the apprentice is enrolled
}
