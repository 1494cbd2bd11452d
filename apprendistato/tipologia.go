package apprendistato

// Tipologia is one of the kinds of path that a protocol and the PFI tell apart, as a word: four in Lazio (reg. reg. Lazio 7/2017, all. A,
// art. 2, c. 1; all. B, sez. 3), and more in the State's scheme (d.i. 12 ottobre 2015, all. 1, art. 2). The provisions of Capo I and III
// come once for each. The zero value: a path without protocol.
type Tipologia string

// The kinds of path, in the order of all. A, art. 2, c. 1, then those that only the State's scheme has.
const (
	TipologiaIeFP       Tipologia = "iefp"       // qualifica or professional diploma: Capo I
	TipologiaUniversita Tipologia = "universita" // university title, doctorate included: Capo III, sezione II
	TipologiaITS        Tipologia = "its"        // diploma of an ITS: Capo III, sezione III
	TipologiaRicerca    Tipologia = "ricerca"    // research: Capo III, sezione IV

	TipologiaSecondaria   Tipologia = "secondaria" // diploma of upper secondary school
	TipologiaCorsoAnnuale Tipologia = "corso-annuale"
	TipologiaIFTS         Tipologia = "ifts"
)

var tipologie = [...]Tipologia{
	TipologiaIeFP, TipologiaUniversita, TipologiaITS, TipologiaRicerca, TipologiaSecondaria, TipologiaCorsoAnnuale, TipologiaIFTS,
}

// Tipologia is the kind of the path, "" for the professionalising one and for a word that is none.
func (p Percorso) Tipologia() Tipologia {
	switch p {
	case Qualifica, Diploma, DiplomaDaQualifica:
		return TipologiaIeFP
	case PerLaurea, PerLaureaMagistrale, PerCicloUnico, PerMasterI, PerMasterII, PerDottorato:
		return TipologiaUniversita
	case PerITS:
		return TipologiaITS
	case Ricerca:
		return TipologiaRicerca
	case PerDiplomaSuperiore:
		return TipologiaSecondaria
	case PerCorsoAnnuale:
		return TipologiaCorsoAnnuale
	case PerIFTS:
		return TipologiaIFTS
	case Professionalizzante:
	}
	return ""
}
