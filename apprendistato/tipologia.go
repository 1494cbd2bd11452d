package apprendistato

// Tipologia is one of the four kinds of path that a protocol and the PFI tell apart (reg. reg. Lazio 7/2017, all. A, art. 2, c. 1;
// all. B, sez. 3), as a word. The provisions of Capo I and III come once for each. The zero value: a path without protocol.
type Tipologia string

// The kinds of path, in the order of all. A, art. 2, c. 1.
const (
	TipologiaIeFP       Tipologia = "iefp"       // qualifica or professional diploma: Capo I
	TipologiaUniversita Tipologia = "universita" // university title, doctorate included: Capo III, sezione II
	TipologiaITS        Tipologia = "its"        // diploma of an ITS: Capo III, sezione III
	TipologiaRicerca    Tipologia = "ricerca"    // research: Capo III, sezione IV
)

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
	case Professionalizzante:
	}
	return ""
}
