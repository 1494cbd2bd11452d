package apprendistato

import "norma"

// TabellaFormazione is how the training of Capo I and III is shared out between institution and firm, and how much is attended.
type TabellaFormazione struct {
	Percorsi       []AnniPercorso              // Capo I: which years a path has
	Orario         norma.Riferimento           // Capo I: the base of the shares is the ordinary hours of each year
	Esterna        []QuotaAnno                 // Capo I: the most external training, by year of the path
	OrarioMinimo   norma.Cifra[norma.Ore]      // Capo I: ordinary hours of a full year
	Proroga        norma.Riferimento           // Capo I: the training period may be extended
	Consolidamento norma.Riferimento           // Capo I: after the title
	Insegnamento   norma.Cifra[norma.Percento] // university: the most external training, of each course's lectures
	ITS            norma.Cifra[norma.Percento] // ITS: the most external training, of the whole, as a rule
	InternaRicerca norma.Cifra[norma.Percento] // research: the least internal training, of the contract's yearly hours
	EsternaRicerca norma.Cifra[bool]           // research: whether external training is compulsory
	Frequenza      []QuotaFrequenza            // one row a chapter: I and III
}

// AnniPercorso are the years of a path, from the first to the last.
type AnniPercorso struct {
	Percorso      Percorso
	Primo, Ultimo norma.Cifra[int]
}

// QuotaAnno is the most external training of a year of the path, as a share of its ordinary hours.
type QuotaAnno struct {
	Anno  int
	Quota norma.Cifra[norma.Percento]
}

// QuotaFrequenza is how much of the planned training must be attended, of each side.
type QuotaFrequenza struct {
	Capo    int
	Quota   norma.Cifra[norma.Percento]
	Annuale norma.Cifra[bool] // at the end of each year too, always; otherwise where the course's own rules ask
}
