package pfi

import (
	"norma"
	"norma/apprendistato"
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

// DossierDi is the empty file of a contract on a day: its facts, no document.
func DossierDi(c *apprendistato.Contratto, alla norma.Data) Dossier {
	return Dossier{
		Alla: alla, Percorso: c.Percorso, Inizio: c.Inizio, Fine: ultimaFine(c),
		Svolgimento: EventiDossier{Titolo: c.Svolgimento.Titolo, Cessazione: c.Svolgimento.Cessazione},
	}
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
