package apprendistato

import (
	"slices"

	"norma"
)

// TitoloStudio is the highest title of study held on the hiring day, as a word. The zero value means not said; who has none says
// NessunTitolo.
type TitoloStudio string

// The titles of study, from none to the doctorate.
const (
	NessunTitolo             TitoloStudio = "nessuno"
	LicenzaElementare        TitoloStudio = "licenza-elementare"
	LicenzaMedia             TitoloStudio = "licenza-media"              // lower secondary school (I grado)
	QualificaProfessionale   TitoloStudio = "qualifica-professionale"    // IeFP, three years, d.lgs. 226/2005
	QualificaStatale         TitoloStudio = "qualifica-statale"          // old State vocational schools
	QualificaRegionale       TitoloStudio = "qualifica-regionale"        // regional vocational training
	DiplomaProfessionale     TitoloStudio = "diploma-professionale"      // IeFP, four years, d.lgs. 226/2005
	DiplomaSuperiore         TitoloStudio = "diploma-superiore"          // upper secondary school (II grado)
	CertificatoIFTS          TitoloStudio = "ifts"                       // specializzazione tecnica superiore
	DiplomaITS               TitoloStudio = "its"                        // istituto tecnico superiore
	TitoloAFAM               TitoloStudio = "afam"                       // higher education in art and music
	Laurea                   TitoloStudio = "laurea"                     // three years
	LaureaMagistrale         TitoloStudio = "laurea-magistrale"          // two years beyond
	LaureaCicloUnico         TitoloStudio = "laurea-ciclo-unico"         // five or six years
	LaureaVecchioOrdinamento TitoloStudio = "laurea-vecchio-ordinamento" // before d.m. 509/1999
	Master                   TitoloStudio = "master"                     // I or II level
	Dottorato                TitoloStudio = "dottorato"                  // research doctorate
	TitoloEstero             TitoloStudio = "estero"                     // foreign: its recognised level must be said
)

// Livello is a level of education by which art. 13, c. 3, counts the hours, as a word. The zero value means not said.
type Livello string

// The levels, in the order of art. 13, c. 3, lett. a) to c).
const (
	PrimoCiclo   Livello = "primo-ciclo"   // a) lower secondary school, or no title
	SecondoCiclo Livello = "secondo-ciclo" // b) qualifica, professional diploma, upper secondary school
	Terziario    Livello = "terziario"     // c) degree or another tertiary title
)

var livelli = [...]Livello{PrimoCiclo, SecondoCiclo, Terziario}

// AllLivelli lists the levels.
func AllLivelli() []Livello { return slices.Clone(livelli[:]) }

// titoli says which level each title has (reading titolo-posseduto); a foreign one has the level at which it is recognised.
var titoli = [...]struct {
	titolo  TitoloStudio
	livello Livello
}{
	{NessunTitolo, PrimoCiclo},
	{LicenzaElementare, PrimoCiclo},
	{LicenzaMedia, PrimoCiclo},
	{QualificaProfessionale, SecondoCiclo},
	{QualificaStatale, SecondoCiclo},
	{QualificaRegionale, SecondoCiclo},
	{DiplomaProfessionale, SecondoCiclo},
	{DiplomaSuperiore, SecondoCiclo},
	{CertificatoIFTS, SecondoCiclo},
	{DiplomaITS, Terziario},
	{TitoloAFAM, Terziario},
	{Laurea, Terziario},
	{LaureaMagistrale, Terziario},
	{LaureaCicloUnico, Terziario},
	{LaureaVecchioOrdinamento, Terziario},
	{Master, Terziario},
	{Dottorato, Terziario},
	{TitoloEstero, ""},
}

// AllTitoli lists the titles of study.
func AllTitoli() []TitoloStudio {
	out := make([]TitoloStudio, len(titoli))
	for i := range titoli {
		out[i] = titoli[i].titolo
	}
	return out
}

// Livello is the level of the title, "" for a foreign one and for a word that is none.
func (t TitoloStudio) Livello() Livello {
	for i := range titoli {
		if titoli[i].titolo == t {
			return titoli[i].livello
		}
	}
	return ""
}

var (
	titoloDopo = norma.Controllo{
		Codice: "apprendistato/titolo-dopo-l-assunzione", Gravita: norma.Mancante,
		IT: "il titolo è conseguito dopo l'assunzione ({trovato}): serve il titolo più alto posseduto il {ammesso}",
		EN: "the title was obtained after the hiring ({trovato}): the highest one held on {ammesso} is needed",
	}
	annoDelTitolo = norma.Controllo{
		Codice: "apprendistato/titolo-nell-anno-di-assunzione", Gravita: norma.Mancante,
		IT: "il titolo è dello stesso anno dell'assunzione ({trovato}): serve il giorno per sapere se era già posseduto",
		EN: "the title is of the year of the hiring ({trovato}): its day is needed to know whether it was held",
	}
	qualificaRegionale = norma.Controllo{
		Codice: "apprendistato/qualifica-regionale", Gravita: norma.Avviso,
		IT: "la qualifica della formazione professionale regionale è trattata come una qualifica",
		EN: "a qualification of regional vocational training is treated as a qualifica",
	}
)

// livello is the level that a title counts for; a foreign one counts for the level at which it is recognised.
func (t TitoloStudio) livello(riconosciuto Livello) (Livello, bool) {
	if t == TitoloEstero {
		return riconosciuto, slices.Contains(livelli[:], riconosciuto)
	}
	l := t.Livello()
	return l, l != ""
}

// spiegaLivello reports why a title has no level. The place is that of the object which holds it.
func (t TitoloStudio) spiegaLivello(g *norma.Giudizio, riconosciuto Livello, dove norma.Puntatore, rif norma.Riferimento) {
	switch {
	case t == "":
		g.Missing(dove.Campo("titolo"), rif)
	case t != TitoloEstero:
		g.Unknown(dove.Campo("titolo"), string(t), rif)
	case riconosciuto == "":
		g.Missing(dove.Campo("livelloRiconosciuto"), rif)
	default:
		g.Unknown(dove.Campo("livelloRiconosciuto"), string(riconosciuto), rif)
	}
}

// livelloPosseduto is the level of the title held on the hiring day; what keeps it from being known is reported.
func (a *Apprendista) livelloPosseduto(g *norma.Giudizio, assunzione norma.Data, rif norma.Riferimento) (Livello, bool) {
	const qui = norma.Puntatore("/apprendista")
	g.Letture.Add(norma.LetturaTitoloPosseduto)
	l, ok := a.Titolo.livello(a.LivelloRiconosciuto)
	if !ok {
		a.Titolo.spiegaLivello(g, a.LivelloRiconosciuto, qui, rif)
		return "", false
	}
	if l == PrimoCiclo {
		return l, true // nothing held before it counts for less
	}
	if !a.posseduto(g, assunzione, rif) {
		return "", false
	}
	return l, true
}

// posseduto is whether the title was held on the hiring day, as far as its day or its year says; what keeps it from counting is reported.
func (a *Apprendista) posseduto(g *norma.Giudizio, assunzione norma.Data, rif norma.Riferimento) bool {
	const qui = norma.Puntatore("/apprendista")
	anno, annoNoto := a.AnnoTitolo.Value()
	switch {
	case !a.DataTitolo.IsZero() && !g.Needs(a.DataTitolo, qui+"/dataTitolo", rif):
	case a.DataTitolo.After(assunzione):
		g.Report(&titoloDopo, qui+"/dataTitolo", a.DataTitolo.String(), assunzione.String(), rif)
	case !a.DataTitolo.IsZero() || !annoNoto || anno < assunzione.Year(): // the day, where known, says more than the year
		return true
	case anno == assunzione.Year() && assunzione.Month() == 12 && assunzione.Day() == 31: // held by the last day of the year
		return true
	case anno > assunzione.Year():
		g.Report(&titoloDopo, qui+"/annoTitolo", a.AnnoTitolo.String(), assunzione.String(), rif)
	default:
		g.Report(&annoDelTitolo, qui+"/annoTitolo", a.AnnoTitolo.String(), "", rif)
	}
	return false
}

// qualificaIeFP is whether the apprentice holds a qualifica under d.lgs. 226/2005: as said, else as the highest title shows.
func (a *Apprendista) qualificaIeFP() norma.Opt[bool] {
	if !a.QualificaIeFP.IsZero() {
		return a.QualificaIeFP
	}
	return a.Titolo.qualificaIeFP()
}

// contraddice reports whether the highest title shows the opposite of what is said of the qualifica.
func (a *Apprendista) contraddice(detto bool) bool {
	mostra, noto := a.Titolo.qualificaIeFP().Value()
	return noto && mostra != detto
}

// qualificaIeFP is whether who has this highest title holds a qualifica under d.lgs. 226/2005: a higher one does not say what was held
// before it.
func (t TitoloStudio) qualificaIeFP() norma.Opt[bool] {
	switch t {
	case QualificaProfessionale:
		return norma.Known(true)
	case NessunTitolo, LicenzaElementare, LicenzaMedia:
		return norma.Known(false)
	default:
		return norma.Opt[bool]{}
	}
}
