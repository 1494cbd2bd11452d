package alternanza

import (
	"slices"

	"norma"
)

// Stato is where the enrolment of a host stands, as a word.
type Stato string

// The states, in the order of the path.
const (
	Nuova           Stato = "nuova"            // nobody is identified yet
	Identificata    Stato = "identificata"     // it is known who the host is
	Informata       Stato = "informata"        // notes read, privacy notice accepted
	InCompilazione  Stato = "in-compilazione"  // the profile is being filled in
	InAnteprima     Stato = "in-anteprima"     // the complete profile was shown as schools would see it
	Dichiarata      Stato = "dichiarata"       // the declaration has its code
	Riconosciuta    Stato = "riconosciuta"     // the host is recognised, by signature or PEC: to be checked formally
	InPubblicazione Stato = "in-pubblicazione" // formally in order: publication is under way
	Pubblicata      Stato = "pubblicata"       // published, the host told so
	Respinta        Stato = "respinta"         // refused, with a reason
	InAnnullamento  Stato = "in-annullamento"  // dropping all changes was asked for, not yet confirmed
)

// dopo are the steps that a state allows.
var dopo = [...]struct {
	stato  Stato
	passi  []Passo
	it, en string
}{
	{Nuova, []Passo{PassoIdentificazione}, "nuova", "new"},
	{Identificata, []Passo{PassoIdentificazione, PassoConsenso, PassoAnnullamento}, "soggetto identificato", "host identified"},
	{Informata, []Passo{PassoCompilazione, PassoAnnullamento}, "informata", "informed"},
	{InCompilazione, []Passo{PassoCompilazione, PassoAnteprima, PassoAnnullamento}, "in compilazione", "being filled in"},
	{InAnteprima, []Passo{PassoCompilazione, PassoAnteprima, PassoDichiarazione, PassoAnnullamento}, "in anteprima", "in preview"},
	{Dichiarata, []Passo{PassoCompilazione, PassoFirma, PassoPEC, PassoAnnullamento}, "dichiarata", "declared"},
	{Riconosciuta, []Passo{PassoControllo, PassoRifiuto}, "riconosciuta", "recognised"},
	{InPubblicazione, []Passo{PassoRifiuto, PassoPubblicazione}, "in corso di pubblicazione", "being published"},
	{Pubblicata, []Passo{PassoAggiornamento}, "pubblicata", "published"},
	{Respinta, []Passo{PassoAggiornamento, PassoAnnullamento}, "respinta", "refused"},
	{InAnnullamento, []Passo{PassoConferma, PassoRinuncia}, "in attesa di conferma dell'annullamento", "waiting for the cancellation to be confirmed"},
}

// AllStati lists the states, in the order of the path.
func AllStati() []Stato {
	out := make([]Stato, len(dopo))
	for i := range dopo {
		out[i] = dopo[i].stato
	}
	return out
}

// Nome is the state in a language's words, "" for a word that is none.
func (s Stato) Nome(l norma.Lingua) string {
	for i := range dopo {
		if dopo[i].stato == s {
			return l.Scegli(dopo[i].it, dopo[i].en)
		}
	}
	return ""
}

// Passi are the steps that the state allows, none for a word that is no state.
func (s Stato) Passi() []Passo { return slices.Clone(s.passi()) }

func (s Stato) passi() []Passo {
	for i := range dopo {
		if dopo[i].stato == s {
			return dopo[i].passi
		}
	}
	return nil
}

// Bloccato reports whether a publication is under way: nothing may be changed.
func (s Stato) Bloccato() bool { return s == Riconosciuta || s == InPubblicazione }
