package pfi

import (
	"slices"

	"norma"
	"norma/apprendistato"
)

// Apprendista is the apprentice: all. B, sez. 3. Birth and the highest title of study stand in the contract.
type Apprendista struct {
	Persona
	Cittadinanza Cittadinanza
	Stato        string // of which State, where it is not Italy
	Permesso     Permesso
	LuogoNascita string
	Residenza    Sede
	Domicilio    Sede // absent: the same as the residence
	Telefono     string
	Cellulare    string
	Email        string
	Genitori     []Genitore // who exercises parental responsibility: of a minor (note 3)

	Studi              []Studio        // titles of study; absent: none
	CertificatoObbligo norma.Opt[bool] // among them the certificate of basic skills of d.m. 9/2010 (note 4)
	NonConclusi        []NonConcluso   // courses begun and not completed; absent: none
	UltimaAnnualita    string          // last year of study attended
	AnnoFrequenza      norma.Opt[int]  // the year in which it began
	Esperienze         []Esperienza    // absent: none
	Validazione        Validazione     // skills validated on entry (note 5); absent: none
}

// Cittadinanza tells who needs a residence permit, as a word. The zero value: not said.
type Cittadinanza string

// The kinds of citizenship.
const (
	Italiana      Cittadinanza = "italiana"
	UnioneEuropea Cittadinanza = "unione-europea" // of another State of the Union, or of one whose citizens need no permit either
	ExtraUE       Cittadinanza = "extra-ue"       // of any other State, or of none
)

var cittadinanze = [...]Cittadinanza{Italiana, UnioneEuropea, ExtraUE}

// AllCittadinanze lists the kinds of citizenship.
func AllCittadinanze() []Cittadinanza { return slices.Clone(cittadinanze[:]) }

// Permesso is the residence permit (permesso di soggiorno) of a foreigner.
type Permesso struct {
	Numero   string
	Scadenza norma.Data // last day of its validity
}

// Genitore is who exercises parental responsibility over a minor, with the day of the signature (notes 3 and 13).
type Genitore struct {
	Persona
	Telefono string
	Email    string
	Firma    norma.Data
}

// Studio is a title of study that the apprentice holds: of which kind, named how, from which year and institution.
type Studio struct {
	Titolo    apprendistato.TitoloStudio
	Tipologia string
	Anno      norma.Opt[int]
	Istituto  string
}

// NonConcluso is a course of any kind that was begun and not completed.
type NonConcluso struct {
	Descrizione string
	Istituto    string
}

// TipoEsperienza is the kind of an experience, as a word. The zero value: not said.
type TipoEsperienza string

// The kinds of experience, as the form parts them.
const (
	AlternanzaTirocinioStage TipoEsperienza = "alternanza-tirocinio-stage"
	EsperienzaApprendistato  TipoEsperienza = "apprendistato"
	EsperienzaLavoro         TipoEsperienza = "lavoro"
	AltraEsperienza          TipoEsperienza = "altro"
)

var tipiEsperienza = [...]TipoEsperienza{AlternanzaTirocinioStage, EsperienzaApprendistato, EsperienzaLavoro, AltraEsperienza}

// AllTipiEsperienza lists the kinds of experience.
func AllTipiEsperienza() []TipoEsperienza { return slices.Clone(tipiEsperienza[:]) }

// Esperienza is an experience of training or work before the hiring.
type Esperienza struct {
	Tipo        TipoEsperienza
	Dal, Al     norma.Data
	Presso      string // where
	Descrizione string // what; of work, level and duties
}

// Validazione is what was done to identify and validate the skills that the apprentice already had (d.lgs. 13/2013).
type Validazione struct {
	Modalita         string // how the service was given
	Evidenze         string // evidence acquired and assessments made
	Competenze       string // skills validated
	Rideterminazione string // what follows for the contract's length and the contents of the path, if anything
}
