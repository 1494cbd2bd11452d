package apprendistato

import "norma"

// FasciaEta are the ages, in completed years on the hiring day, at which a path is open: Da <= age < Sotto.
type FasciaEta struct {
	Percorso         Percorso
	Da               norma.Cifra[int]
	DaConQualifica   norma.Cifra[int] // for holders of a qualifica under d.lgs. 226/2005
	Sotto            norma.Cifra[int]
	SottoBeneficiari norma.Cifra[int] // for who receives a mobility or unemployment benefit; 0: no limit
}

// Accesso is whether a title of study opens a path, as a word.
type Accesso string

// The kinds of access.
const (
	Apre           Accesso = "si"          // who holds the title may be hired
	ApreConDiploma Accesso = "con-diploma" // who holds an upper secondary or a professional diploma beside it may
	ApreComeAltro  Accesso = "come-altro"  // it counts as another title that the provision names
	ApreForse      Accesso = "dubbio"      // it may be one of those that the provision names, or not
)

var accessi = [...]Accesso{Apre, ApreConDiploma, ApreComeAltro, ApreForse}

// AccessoPerTitolo are the titles of study that open some paths: a title that is not among them does not. Of the rows that name a path
// the last one holds, the region's only where the discipline governs the training.
type AccessoPerTitolo struct {
	Percorsi  []Percorso
	Rif       norma.Riferimento // asks for a title
	Regionale bool              // a condition of the region's own, beyond the State's
	Idonei    bool              // asks also to be found eligible in the call, or to be enrolled already: then the title is not asked again
	Titoli    []TitoloAmmesso
}

// TitoloAmmesso is a title of study that opens a path; a foreign one, at the level at which it is recognised.
type TitoloAmmesso struct {
	Titolo  TitoloStudio
	Livello Livello // of a foreign title
	Accesso norma.Cifra[Accesso]
}

// TitoloConseguibile is the title that a path leads to. The paths of Capo I lead to a figure of the repertory.
type TitoloConseguibile struct {
	Percorso Percorso
	Titolo   norma.Cifra[TitoloStudio] // NessunTitolo: research carries out a project
	Elenco   Percorso                  // Capo I: whose list in the repertory
	Anni     norma.Cifra[int]          // Capo I: years of the path
}

// elenchi are the lists of the repertory.
var elenchi = [...]Percorso{Qualifica, Diploma}

// TabellaObbligo is who is in compulsory education (obbligo di istruzione), who is owed its standards, who is a minor, and what
// follows. Ages are in completed years.
type TabellaObbligo struct {
	Fino          norma.Cifra[int]  // from this age on nobody is, unless said
	Assolto       norma.Riferimento // the contract fulfils the duty
	Assi          norma.Riferimento // minimum standards, by cultural axis
	Obiettivi     norma.Riferimento // the plan names the aims that go with them
	Certificato   norma.Riferimento // certificate of the basic skills
	StandardDa    norma.Cifra[int]  // owed the standards from this age on
	StandardSotto norma.Cifra[int]  // and below this one
	Informazione  norma.Riferimento // the parents of a minor are informed
	Risultati     norma.Riferimento // and told the results
	Sicurezza     norma.Riferimento // and told about safety at work
	Genitori      norma.Riferimento // the plan holds their data
	Firma         norma.Riferimento // and their signature, where it is signed before the apprentice is of age
}

// TabellaIstituzioni is which institutions may give the training of a path, or lead the research.
type TabellaIstituzioni struct {
	Ammesse    []IstituzioniPerPercorso
	StessoITS  norma.Riferimento // external training is at the ITS where the apprentice is enrolled
	Territorio norma.Riferimento // an institution of another region is noticed
}

// IstituzioniPerPercorso are the kinds of institution that fit some paths: no other kind does.
type IstituzioniPerPercorso struct {
	Percorsi []Percorso
	Rif      norma.Riferimento
	Tipi     []TipoAmmesso
}

// TipoAmmesso is a kind of institution.
type TipoAmmesso struct {
	Tipo         norma.Cifra[TipoIstituzione]
	Riconosciuta bool // only with the recognition, and the purposes, that the same provision asks for
}

// Corrispondenza says to which professional diploma a qualifica leads: the "corresponding" indirizzo of art. 4, c. 1, lett. c). No act
// that norma holds lists them: they are practice, read off the names.
type Corrispondenza struct {
	Da Figura // the qualifica held; without an indirizzo, whatever it is
	A  norma.Cifra[CodiceFigura]
}
