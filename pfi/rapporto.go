package pfi

import (
	"slices"

	"norma"
	"norma/internal/documento"
)

// RapportoRicerca is the final report (rapporto finale) that the apprentice of a path of research draws up with the help of the two tutors: reg. reg.
// Lazio 7/2017, art. 39, c. 1 and 2.
type RapportoRicerca struct {
	Apprendista    string
	Impresa        string
	Ente           string // research body
	TutorAziendale string
	TutorFormativo string
	Progetto       string
	Inizio, Fine   norma.Data // hiring day; last day of the training period as agreed
	Redazione      norma.Data // day on which it was drawn up

	Obiettivi           string // aims: art. 39, c. 1, lett. a)
	Metodologie         string // methods: lett. b)
	RisultatiIntermedi  string // results on the way: lett. c)
	RisultatiConclusivi string // and at the end
	Evidenze            []Evidenza
	Autonomia           string // degree of autonomy reached: lett. e)

	Firme FirmeRapportoRicerca

	Ignoti []norma.Ignoto // members of the document that norma does not know, kept
}

// Evidenza is evidence of the results: lett. d), where there is any.
type Evidenza struct {
	Tipo        TipoEvidenza
	Descrizione string
	Estremi     string // how to find it: publisher, number, address
}

// TipoEvidenza is a kind of evidence, as a word. The zero value: not said.
type TipoEvidenza string

// The kinds that the article names as examples, and any other.
const (
	Pubblicazione     TipoEvidenza = "pubblicazione"
	RapportoTecnico   TipoEvidenza = "rapporto"
	Brevetto          TipoEvidenza = "brevetto"
	AltroTipoEvidenza TipoEvidenza = "altro"
)

var tipiEvidenza = [...]TipoEvidenza{Pubblicazione, RapportoTecnico, Brevetto, AltroTipoEvidenza}

// AllTipiEvidenza lists the kinds of evidence.
func AllTipiEvidenza() []TipoEvidenza { return slices.Clone(tipiEvidenza[:]) }

// FirmeRapportoRicerca is when the report was signed, by each of those who sign it: art. 39, c. 2.
type FirmeRapportoRicerca struct {
	Apprendista, Impresa, Ente norma.Data
}

// ParseRapportoRicerca reads a report from its JSON document. Whatever is wrong in it is a finding with its place; a member that norma does not know is
// kept and noticed. The error, a *norma.SyntaxError, means that the text is not JSON at all.
// Documents have bounds: see package norma.
func ParseRapportoRicerca(b []byte) (q RapportoRicerca, rilievi []norma.Rilievo, err error) {
	rilievi, err = leggi(b, &q, &q.Ignoti, descriviRapportoRicerca)
	return q, rilievi, err
}

// MarshalJSON writes the report as the JSON document that ParseRapportoRicerca reads.
func (q RapportoRicerca) MarshalJSON() ([]byte, error) {
	return documento.Encode(&q, q.Ignoti, descriviRapportoRicerca), nil
}

// UnmarshalJSON reads what ParseRapportoRicerca reads; a document with a finding of gravity Errore is refused with a *norma.DocumentError.
func (q *RapportoRicerca) UnmarshalJSON(b []byte) error {
	return documento.Sostituisci(q, b, ParseRapportoRicerca)
}

// SchemaRapportoRicerca is the JSON Schema (draft 2020-12) of the document of a report, with descriptions in a language.
func SchemaRapportoRicerca(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Rapporto finale di ricerca", "Final report of research"), l, descriviRapportoRicerca)
}

// CampiRapportoRicerca lists the members that a report may have, in the order of its document.
func CampiRapportoRicerca() []norma.Campo { return documento.Elenca(descriviRapportoRicerca) }

// Campi walks the members of the report that are there, in the order of its document: place, name and meaning, canonical value.
func (q *RapportoRicerca) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(q, descriviRapportoRicerca, f)
}

func descriviRapportoRicerca(d *documento.Campi, q *RapportoRicerca) {
	d.Testo("apprendista", "apprendista", "apprentice", &q.Apprendista)
	d.Testo("impresa", "impresa", "firm", &q.Impresa)
	d.Testo("ente", "ente di ricerca", "research body", &q.Ente)
	d.Testo("tutorAziendale", "tutor o referente aziendale", "company tutor", &q.TutorAziendale)
	d.Testo("tutorFormativo", "tutor formativo", "training tutor", &q.TutorFormativo)
	d.Testo("progetto", "progetto di ricerca", "research project", &q.Progetto)
	d.Data("inizio", "giorno di assunzione", "hiring day", &q.Inizio)
	d.Data("fine", "ultimo giorno del periodo di formazione pattuito", "last day of the training period as agreed", &q.Fine)
	d.Data("redazione", "giorno di redazione del rapporto", "day on which the report was drawn up", &q.Redazione)
	d.Prosa("obiettivi", "obiettivi dell'attività di ricerca", "aims of the research", &q.Obiettivi, massimaProsa)
	d.Prosa("metodologie", "metodologie applicate", "methods applied", &q.Metodologie, massimaProsa)
	d.Prosa("risultatiIntermedi", "risultati intermedi in relazione agli obiettivi", "intermediate results against the aims", &q.RisultatiIntermedi, massimaProsa)
	d.Prosa("risultatiConclusivi", "risultati conclusivi in relazione agli obiettivi", "final results against the aims", &q.RisultatiConclusivi, massimaProsa)
	documento.Lista(d, "evidenze", "eventuali evidenze dei risultati", "evidence of the results, if any", &q.Evidenze, massimoEvidenze, descriviEvidenza)
	d.Prosa("autonomia", "grado di autonomia raggiunto dall'apprendista", "degree of autonomy that the apprentice has reached", &q.Autonomia, massimaProsa)
	documento.Oggetto(d, "firme", "firme", "signatures", &q.Firme, descriviFirmeRapporto)
}

func descriviEvidenza(d *documento.Campi, e *Evidenza) {
	documento.Parola(d, "tipo", "tipo di evidenza", "kind of evidence", &e.Tipo, tipiEvidenza[:])
	d.Testo("descrizione", "descrizione", "description", &e.Descrizione)
	d.Testo("estremi", "estremi", "how to find it", &e.Estremi)
}

func descriviFirmeRapporto(d *documento.Campi, f *FirmeRapportoRicerca) {
	d.Data("apprendista", "firma dell'apprendista", "signature of the apprentice", &f.Apprendista)
	d.Data("impresa", "firma dell'impresa", "signature of the firm", &f.Impresa)
	d.Data("ente", "firma dell'ente di ricerca", "signature of the research body", &f.Ente)
}
