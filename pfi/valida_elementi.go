package pfi

import (
	"iter"

	"norma"
	"norma/apprendistato"
)

// Contenuto is something that a plan must contain, as a word.
type Contenuto string

// What the articles ask for.
const (
	DatiApprendista         Contenuto = "dati-apprendista"
	DatiIstituzione         Contenuto = "dati-istituzione"
	DatiDatore              Contenuto = "dati-datore"
	DatiTutorFormativo      Contenuto = "dati-tutor-formativo"
	DatiTutorAziendale      Contenuto = "dati-tutor-aziendale"
	ModiEOreDiTutoraggio    Contenuto = "tutoraggio"
	TitoloDaConseguire      Contenuto = "titolo"
	DurataDelPeriodo        Contenuto = "durata"
	OrarioDiLavoro          Contenuto = "orario"
	LivelloInquadramento    Contenuto = "livello"
	CompetenzeDaAcquisire   Contenuto = "competenze"
	CompetenzeDelRepertorio Contenuto = "competenze-del-repertorio" // in external and in internal training, consistent with the figure
	ArticolazionePeriodi    Contenuto = "articolazione"
	CompetenzeInImpresa     Contenuto = "competenze-in-impresa"
	RisultatiApprendimento  Contenuto = "risultati"
	CriteriDiValutazione    Contenuto = "valutazione"
	CFUConseguibili         Contenuto = "cfu"
	ProgettoDiRicerca       Contenuto = "progetto"
	FormazioneInterna       Contenuto = "formazione-interna"
)

// elemento is a minimum element of a plan: a letter of the article, and what it asks for.
type elemento struct {
	rif      norma.Riferimento
	contiene []Contenuto
}

// Qualifica and professional diploma.
var articolo6 = [...]elemento{
	{reg + "art. 6, c. 2, lett. a)", []Contenuto{DatiApprendista, DatiIstituzione, DatiDatore}},
	{reg + "art. 6, c. 2, lett. b)", []Contenuto{DatiTutorFormativo, DatiTutorAziendale, ModiEOreDiTutoraggio}},
	{reg + "art. 6, c. 2, lett. c)", []Contenuto{TitoloDaConseguire}},
	{reg + "art. 6, c. 2, lett. d)", []Contenuto{DurataDelPeriodo, OrarioDiLavoro}},
	{reg + "art. 6, c. 2, lett. e)", []Contenuto{LivelloInquadramento}},
	{reg + "art. 6, c. 2, lett. f)", []Contenuto{CompetenzeDelRepertorio}},
	{reg + "art. 6, c. 2, lett. g)", []Contenuto{ArticolazionePeriodi}},
	{reg + "art. 6, c. 2, lett. h)", []Contenuto{CompetenzeInImpresa}},
	{reg + "art. 6, c. 2, lett. i)", []Contenuto{RisultatiApprendimento, CriteriDiValutazione}},
}

// University titles.
var articolo25 = [...]elemento{
	{reg + "art. 25, c. 2, lett. a)", []Contenuto{DatiApprendista, DatiIstituzione, DatiDatore}},
	{reg + "art. 25, c. 2, lett. b)", []Contenuto{DatiTutorFormativo, DatiTutorAziendale}},
	{reg + "art. 25, c. 2, lett. c)", []Contenuto{TitoloDaConseguire, OrarioDiLavoro}},
	{reg + "art. 25, c. 2, lett. d)", []Contenuto{LivelloInquadramento}},
	{reg + "art. 25, c. 2, lett. e)", []Contenuto{DurataDelPeriodo}},
	{reg + "art. 25, c. 2, lett. f)", []Contenuto{ArticolazionePeriodi}},
	{reg + "art. 25, c. 2, lett. g)", []Contenuto{CompetenzeInImpresa}},
	{reg + "art. 25, c. 2, lett. h)", []Contenuto{CFUConseguibili}},
	{reg + "art. 25, c. 2, lett. i)", []Contenuto{CompetenzeDaAcquisire}},
}

// Diplomas of an ITS, which lett. a) and b) call a university (reading pfi-its).
var articolo30 = [...]elemento{
	{reg + "art. 30, c. 2, lett. a)", []Contenuto{DatiApprendista, DatiIstituzione, DatiDatore}},
	{reg + "art. 30, c. 2, lett. b)", []Contenuto{DatiTutorFormativo, DatiTutorAziendale}},
	{reg + "art. 30, c. 2, lett. c)", []Contenuto{TitoloDaConseguire, OrarioDiLavoro}},
	{reg + "art. 30, c. 2, lett. d)", []Contenuto{LivelloInquadramento}},
	{reg + "art. 30, c. 2, lett. e)", []Contenuto{ArticolazionePeriodi}},
	{reg + "art. 30, c. 2, lett. f)", []Contenuto{CompetenzeInImpresa}},
	{reg + "art. 30, c. 2, lett. g)", []Contenuto{DurataDelPeriodo}},
	{reg + "art. 30, c. 2, lett. h)", []Contenuto{CFUConseguibili}},
	{reg + "art. 30, c. 2, lett. i)", []Contenuto{CompetenzeDaAcquisire}},
	{reg + "art. 30, c. 2, lett. j)", []Contenuto{RisultatiApprendimento, CriteriDiValutazione}},
}

// Research.
var articolo37 = [...]elemento{
	{reg + "art. 37, c. 2, lett. a)", []Contenuto{DatiApprendista, DatiIstituzione, DatiDatore}},
	{reg + "art. 37, c. 2, lett. b)", []Contenuto{DatiTutorFormativo, DatiTutorAziendale}},
	{reg + "art. 37, c. 2, lett. c)", []Contenuto{DurataDelPeriodo, OrarioDiLavoro}},
	{reg + "art. 37, c. 2, lett. d)", []Contenuto{LivelloInquadramento}},
	{reg + "art. 37, c. 2, lett. e)", []Contenuto{ProgettoDiRicerca}},
	{reg + "art. 37, c. 2, lett. f)", []Contenuto{FormazioneInterna}},
	{reg + "art. 37, c. 2, lett. g)", []Contenuto{CompetenzeDaAcquisire}},
}

// The paths that the regulation does not deal with (art. 40, c. 1): the State's scheme of protocol.
var articolo4 = [...]elemento{
	{di15 + "all. 1, art. 4, c. 2, lett. a)", []Contenuto{DatiApprendista, DatiDatore, DatiTutorFormativo, DatiTutorAziendale}},
	{di15 + "all. 1, art. 4, c. 2, lett. b)", []Contenuto{TitoloDaConseguire}},
	{di15 + "all. 1, art. 4, c. 2, lett. c)", []Contenuto{LivelloInquadramento}},
	{di15 + "all. 1, art. 4, c. 2, lett. d)", []Contenuto{DurataDelPeriodo, OrarioDiLavoro}},
	{di15 + "all. 1, art. 4, c. 2, lett. e)", []Contenuto{RisultatiApprendimento, CriteriDiValutazione}},
}

// minimi are the minimum elements of a plan of that kind.
func minimi(t apprendistato.Tipologia) []elemento {
	switch t {
	case apprendistato.TipologiaIeFP:
		return articolo6[:]
	case apprendistato.TipologiaUniversita:
		return articolo25[:]
	case apprendistato.TipologiaITS:
		return articolo30[:]
	case apprendistato.TipologiaRicerca:
		return articolo37[:]
	case apprendistato.TipologiaSecondaria, apprendistato.TipologiaCorsoAnnuale, apprendistato.TipologiaIFTS:
		return articolo4[:]
	}
	return nil
}

// Elemento is what a letter of the article asks for, and whether the plan has it.
type Elemento struct {
	Contenuto Contenuto
	Rif       norma.Riferimento
	Presente  bool
}

// Elementi are the minimum elements that the article lists, in its order; a letter that asks for several things comes once for each.
func (v EsamePiano) Elementi() iter.Seq[Elemento] {
	return func(yield func(Elemento) bool) {
		n := 0
		for _, m := range minimi(v.Tipologia) {
			for _, k := range m.contiene {
				if !yield(Elemento{k, m.rif, v.assenti>>n&1 == 0}) {
					return
				}
				n++
			}
		}
	}
}

// elementi looks for the minimum elements of the article.
func (e *esame) elementi() {
	if e.v.Tipologia == apprendistato.TipologiaITS {
		e.v.Letture.Add(norma.LetturaPfiIts)
	}
	n := 0
	for _, m := range minimi(e.v.Tipologia) {
		for _, k := range m.contiene {
			prima := len(e.coperti)
			e.cerca(k, m.rif)
			if len(e.coperti) > prima {
				e.v.assenti |= 1 << n
			}
			n++
		}
	}
}

// cerca reports what is missing of an element.
func (e *esame) cerca(k Contenuto, rif norma.Riferimento) {
	p := e.p
	switch k {
	case DatiApprendista:
		e.persona(&senzaDatiApprendista, &p.Apprendista.Persona, solo("/apprendista"), rif)
	case DatiIstituzione:
		i := &p.Istituzione
		e.ente(&senzaDatiIstituzione, i.Denominazione, i.CodiceFiscale, i.SedeLegale, "/istituzione", rif)
	case DatiDatore:
		x := &p.Datore
		e.ente(&senzaDatiDatore, x.Denominazione, x.CodiceFiscale, x.SedeLegale, "/datore", rif)
	case DatiTutorFormativo:
		e.persona(&senzaTutorFormativo, &p.Istituzione.Tutor.Persona, solo("/istituzione/tutor"), rif, delContratto+"/tutor/formativo")
	case DatiTutorAziendale:
		e.persona(&senzaTutorAziendale, &p.Datore.Tutor.Persona, solo("/datore/tutor"), rif, delContratto+"/tutor/aziendale")
	case ModiEOreDiTutoraggio:
		e.tutoraggio(rif)
	case TitoloDaConseguire:
		e.titolo(rif)
	case DurataDelPeriodo:
		e.durata(rif)
	case OrarioDiLavoro:
		e.orario(rif)
	case LivelloInquadramento:
		if vuoto(p.Rapporto.Ingresso) {
			e.manca(&senzaLivello, "/rapporto/ingresso", rif)
		}
	case CompetenzeDaAcquisire:
		e.competenze(rif)
	case CompetenzeDelRepertorio:
		if e.competenze(rif) {
			e.delRepertorio(rif)
		}
	case ArticolazionePeriodi:
		e.articolazione(rif)
	case CompetenzeInImpresa:
		e.inImpresa(rif)
	case RisultatiApprendimento:
		e.risultati(rif)
	case CriteriDiValutazione:
		e.criteri(rif)
	case CFUConseguibili:
		if p.Formazione.CFU.IsZero() {
			e.manca(&senzaCFU, "/formazione/cfu", rif)
		}
	case ProgettoDiRicerca:
		if vuoto(p.Formazione.Progetto.Titolo) && vuoto(p.Formazione.Progetto.Descrizione) {
			e.manca(&senzaProgetto, "/formazione/progetto", rif)
		}
	case FormazioneInterna:
		e.interna(rif)
	}
}
