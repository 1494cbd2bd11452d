package pfi

import (
	"iter"
	"slices"

	"norma"
	"norma/apprendistato"
	"norma/internal/documento"
)

// Dossier is the apprentice's individual file (dossier individuale), which the two tutors compile: reg. reg. Lazio 7/2017, all. E. It lists the
// documents that are in it, and holds the facts on which those that are due depend.
type Dossier struct {
	Apprendista  string // whose it is
	Alla         norma.Data
	Percorso     apprendistato.Percorso
	Inizio, Fine norma.Data // hiring day; last day of the training period, extensions included
	Svolgimento  EventiDossier
	Annuale      norma.Opt[bool] // an attestation is foreseen at the end of each training year; absent: no
	AnniConclusi norma.Opt[int]  // training years that have ended; asked only then
	Documenti    []DocumentoDossier

	Ignoti []norma.Ignoto // members of the document that norma does not know, kept
}

// EventiDossier is what has ended the path. What has not happened yet is absent.
type EventiDossier struct {
	Titolo     norma.Data // day on which the final exam was passed
	Cessazione norma.Data // last day employed, where the contract ended early
}

// DocumentoDossier is a document of the file.
type DocumentoDossier struct {
	Voce        VoceDossier
	Giorno      norma.Data // of its drawing up or delivery; absent: not said
	Descrizione string
}

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

// DossierDi is the empty file of a contract on a day: its facts, no document.
func DossierDi(c *apprendistato.Contratto, alla norma.Data) Dossier {
	s := Dossier{
		Alla: alla, Percorso: c.Percorso, Inizio: c.Inizio, Fine: c.Fine,
		Svolgimento: EventiDossier{Titolo: c.Svolgimento.Titolo, Cessazione: c.Svolgimento.Cessazione},
	}
	for i := range c.Proroghe {
		if f := c.Proroghe[i].Fine; f.Valid() && f.After(s.Fine) {
			s.Fine = f
		}
	}
	return s
}

// contratto are the facts of the file as rules of the contract ask for them.
func (s *Dossier) contratto() apprendistato.Contratto {
	c := apprendistato.Contratto{Percorso: s.Percorso, Inizio: s.Inizio, Fine: s.Fine}
	c.Svolgimento.Titolo, c.Svolgimento.Cessazione = s.Svolgimento.Titolo, s.Svolgimento.Cessazione
	return c
}

// ha is how many documents of a kind the file has.
func (s *Dossier) ha(v VoceDossier) (n int) {
	for i := range s.esaminati() {
		if s.Documenti[i].Voce == v {
			n++
		}
	}
	return n
}

// esaminati is how many documents are looked at.
func (s *Dossier) esaminati() int { return min(len(s.Documenti), massimoDocumenti) }

// ParseDossier reads a file from its JSON document. Whatever is wrong in it is a finding with its place; a member that norma does not know is
// kept and noticed. The error, an *norma.SyntaxError, means that the text is not JSON at all.
func ParseDossier(b []byte) (s Dossier, rilievi []norma.Rilievo, err error) {
	rilievi, err = leggi(b, &s, &s.Ignoti, descriviDossier)
	return s, rilievi, err
}

// MarshalJSON writes the file as the JSON document that ParseDossier reads.
func (s Dossier) MarshalJSON() ([]byte, error) {
	return documento.Encode(&s, s.Ignoti, descriviDossier), nil
}

// UnmarshalJSON reads what ParseDossier reads; a document with a finding of gravity Errore is refused with a *norma.DocumentError.
func (s *Dossier) UnmarshalJSON(b []byte) error { return sostituisci(s, b, ParseDossier) }

// SchemaDossier is the JSON Schema (draft 2020-12) of the document, with descriptions in a language.
func SchemaDossier(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Dossier individuale dell'apprendista", "The apprentice's individual file"), l, descriviDossier)
}

// CampiDossier lists the members that a file may have, in the order of its document.
func CampiDossier() []norma.Campo { return documento.Elenca(descriviDossier) }

// Campi walks the members of the file that are there, in the order of its document: place, name and meaning, canonical value.
func (s *Dossier) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(s, descriviDossier, f)
}

func descriviDossier(d *documento.Campi, s *Dossier) {
	voci := AllVociDossier()
	d.Testo("apprendista", "apprendista", "apprentice", &s.Apprendista)
	d.Data("alla", "giorno a cui il dossier è aggiornato", "day on which the file is up to date", &s.Alla)
	documento.Parola(d, "percorso", "a che cosa porta il contratto", "what the contract leads to", &s.Percorso, apprendistato.AllPercorsi())
	d.Data("inizio", "giorno di assunzione", "hiring day", &s.Inizio)
	d.Data("fine", "ultimo giorno del periodo di formazione, proroghe comprese", "last day of the training period, extensions included", &s.Fine)
	documento.Oggetto(d, "svolgimento", "che cosa è accaduto", "what has happened", &s.Svolgimento, descriviEventi)
	d.SiNo("annuale", "è previsto l'attestato alla fine di ogni anno formativo", "an attestation is foreseen at the end of each training year", &s.Annuale)
	d.Intero("anniConclusi", "anni formativi conclusi", "training years that have ended", &s.AnniConclusi, 0, massimoAnni)
	documento.Lista(d, "documenti", "documenti del dossier", "documents of the file", &s.Documenti, massimoDocumenti,
		func(d *documento.Campi, x *DocumentoDossier) {
			documento.Parola(d, "voce", "quale documento", "which document", &x.Voce, voci)
			d.Data("giorno", "giorno del documento", "day of the document", &x.Giorno)
			d.Testo("descrizione", "descrizione", "description", &x.Descrizione)
		})
}

func descriviEventi(d *documento.Campi, e *EventiDossier) {
	d.Data("titolo", "giorno in cui l'esame finale è superato", "day on which the final exam was passed", &e.Titolo)
	d.Data("cessazione", "ultimo giorno di lavoro, se il contratto cessa prima", "last day employed, where the contract ended early", &e.Cessazione)
}

// posto is where a kind of document stands among the rows, -1 for a word that is none.
func (v VoceDossier) posto() int {
	return slices.IndexFunc(righeDossier[:], func(r RigaDossier) bool { return r.Voce.Valore == v })
}
