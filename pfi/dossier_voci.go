package pfi

import (
	"iter"
	"slices"

	"norma"
)

// VoceDossier is a kind of document of the file, as a word. The zero value: not said.
type VoceDossier string

// The documents of the file, in the order of all. E.
const (
	ContrattoAssunzione    VoceDossier = "contratto-di-assunzione"
	PianoFormativo         VoceDossier = "piano-formativo-individuale"
	CurriculumVitae        VoceDossier = "curriculum-vitae"
	AltriAmministrativi    VoceDossier = "altri-documenti-amministrativi"
	DocumentoTrasparenza   VoceDossier = "documento-di-trasparenza-e-valutazione"
	ReportisticaIntermedia VoceDossier = "reportistica-delle-valutazioni-intermedie"
	AltraDocumentazione    VoceDossier = "documentazione-prodotta-dall-apprendista"
	ProdottiServizi        VoceDossier = "prodotti-o-servizi-realizzati"
	AttestatoAnticipato    VoceDossier = "attestato-di-validazione-per-fine-anticipata"
	AttestatoAnnuale       VoceDossier = "attestato-di-validazione-di-fine-anno"
	CertificatoCompetenze  VoceDossier = "certificato-di-competenze"
)

// Momento is when a document of the file is due, as a word.
type Momento string

// The moments.
const (
	AllAssunzione    Momento = "assunzione"
	AFineAnno        Momento = "fine-dell-anno-formativo"
	AllaConclusione  Momento = "conclusione-del-percorso"
	AFineAnticipata  Momento = "fine-anticipata" // abandonment or early end
	DopoEsame        Momento = "esame-finale"
	InQualsiasiTempo Momento = "in-qualsiasi-momento"
)

// Condizione is on what it depends whether a document of the file is due, as a word.
type Condizione string

// The conditions.
const (
	Sempre       Condizione = "sempre"
	OveUtile     Condizione = "ove-utile"
	OvePrevisto  Condizione = "ove-previsto"
	SeProdotta   Condizione = "se-prodotta"    // evidence: what there is of it
	SeSpetta     Condizione = "se-spetta"      // to who has worked long enough
	SeEsamePassa Condizione = "esame-positivo" // to who has passed the final exam
)

// RigaDossier says of a kind of document when it is due and on what condition, and by which provision.
type RigaDossier struct {
	Voce       norma.Cifra[VoceDossier]
	Momento    Momento
	Condizione Condizione
}

// righeDossier are the documents of all. E. Of group b) the annex does not say when (reading dossier).
var righeDossier = [...]RigaDossier{
	{norma.Cifra[VoceDossier]{Valore: ContrattoAssunzione, Rif: allE + ", lett. a), n. i)"}, AllAssunzione, Sempre},
	{norma.Cifra[VoceDossier]{Valore: PianoFormativo, Rif: allE + ", lett. a), n. ii)"}, AllAssunzione, Sempre},
	{norma.Cifra[VoceDossier]{Valore: CurriculumVitae, Rif: allE + ", lett. a), n. iii)"}, AllAssunzione, Sempre},
	{norma.Cifra[VoceDossier]{Valore: AltriAmministrativi, Rif: allE + ", lett. a), n. iv)"}, InQualsiasiTempo, OveUtile},
	{norma.Cifra[VoceDossier]{Valore: DocumentoTrasparenza, Rif: allE + ", lett. b), n. i)"}, AllaConclusione, Sempre},
	{norma.Cifra[VoceDossier]{Valore: ReportisticaIntermedia, Rif: rifEvidenze}, AllaConclusione, SeProdotta},
	{norma.Cifra[VoceDossier]{Valore: AltraDocumentazione, Rif: rifEvidenze}, AllaConclusione, SeProdotta},
	{norma.Cifra[VoceDossier]{Valore: ProdottiServizi, Rif: rifEvidenze}, AllaConclusione, SeProdotta},
	{norma.Cifra[VoceDossier]{Valore: AttestatoAnticipato, Rif: allE + ", lett. c), n. i)"}, AFineAnticipata, SeSpetta},
	{norma.Cifra[VoceDossier]{Valore: AttestatoAnnuale, Rif: allE + ", lett. c), n. ii)"}, AFineAnno, OvePrevisto},
	{norma.Cifra[VoceDossier]{Valore: CertificatoCompetenze, Rif: allE + ", lett. c), n. iii)"}, DopoEsame, SeEsamePassa},
}

const rifEvidenze = allE + ", lett. b), n. ii)"

// RigheDossier lists the documents of the file in the order of all. E.
func RigheDossier() iter.Seq[RigaDossier] {
	return func(yield func(RigaDossier) bool) {
		for _, r := range righeDossier {
			if !yield(r) {
				return
			}
		}
	}
}

// AllVociDossier lists the kinds of document in the order of all. E.
func AllVociDossier() []VoceDossier {
	out := make([]VoceDossier, len(righeDossier))
	for i := range righeDossier {
		out[i] = righeDossier[i].Voce.Valore
	}
	return out
}

// posto is where a kind of document stands among the rows, -1 for a word that is none.
func (v VoceDossier) posto() int {
	return slices.IndexFunc(righeDossier[:], func(r RigaDossier) bool { return r.Voce.Valore == v })
}
