package alternanza

import (
	"strings"

	"norma"
)

// Passo is a step of the enrolment, as a word: what one of the methods of Iscrizione does.
type Passo string

// The steps, in the order of the path.
const (
	PassoIdentificazione Passo = "identificazione" // Identify, IdentifyEnte
	PassoConsenso        Passo = "consenso"        // Accept
	PassoCompilazione    Passo = "compilazione"    // Compile
	PassoAnteprima       Passo = "anteprima"       // Preview
	PassoDichiarazione   Passo = "dichiarazione"   // Declare
	PassoFirma           Passo = "firma"           // Sign
	PassoPEC             Passo = "pec"             // Receive
	PassoControllo       Passo = "controllo"       // Check
	PassoRifiuto         Passo = "rifiuto"         // Refuse
	PassoPubblicazione   Passo = "pubblicazione"   // Publish
	PassoAggiornamento   Passo = "aggiornamento"   // Update
	PassoAnnullamento    Passo = "annullamento"    // RequestCancel
	PassoConferma        Passo = "conferma"        // ConfirmCancel
	PassoRinuncia        Passo = "rinuncia"        // KeepChanges
)

var nomiPassi = [...]struct {
	passo  Passo
	it, en string
}{
	{PassoIdentificazione, "identificare il soggetto", "identify the host"},
	{PassoConsenso, "prendere visione delle note e accettare l'informativa", "read the notes and accept the privacy notice"},
	{PassoCompilazione, "compilare il profilo", "fill in the profile"},
	{PassoAnteprima, "vedere l'anteprima", "see the preview"},
	{PassoDichiarazione, "dichiarare", "declare"},
	{PassoFirma, "firmare", "sign"},
	{PassoPEC, "ricevere la PEC", "receive the PEC"},
	{PassoControllo, "superare il controllo formale", "pass the formal check"},
	{PassoRifiuto, "respingere", "refuse"},
	{PassoPubblicazione, "pubblicare", "publish"},
	{PassoAggiornamento, "aggiornare", "update"},
	{PassoAnnullamento, "chiedere di annullare le modifiche", "ask to drop the changes"},
	{PassoConferma, "confermare l'annullamento", "confirm dropping them"},
	{PassoRinuncia, "rinunciare all'annullamento", "keep them"},
}

// AllPassi lists the steps, in the order of the path.
func AllPassi() []Passo {
	out := make([]Passo, len(nomiPassi))
	for i := range nomiPassi {
		out[i] = nomiPassi[i].passo
	}
	return out
}

// Nome is the step in a language's words, "" for a word that is none.
func (p Passo) Nome(l norma.Lingua) string {
	for i := range nomiPassi {
		if nomiPassi[i].passo == p {
			return l.Scegli(nomiPassi[i].it, nomiPassi[i].en)
		}
	}
	return ""
}

// PassoError refuses a step: the enrolment stays as it was.
type PassoError struct {
	Stato   Stato
	Passo   Passo
	Rilievo norma.Rilievo   // what is wrong: where in what was given, what was found there, what was expected, by which provision
	Profilo []norma.Rilievo // findings in the profile that stand in the way, where it is those
}

// Error says it in Italian.
func (e *PassoError) Error() string { return e.Messaggio(norma.Italiano) }

// Codice is the stable code of the refusal.
func (e *PassoError) Codice() string { return e.Rilievo.Codice() }

// Attesi are the steps that the state allows.
func (e *PassoError) Attesi() []Passo { return e.Stato.Passi() }

// Messaggio says in a language which step was refused, in which state, why, and which steps are possible.
func (e *PassoError) Messaggio(l norma.Lingua) string {
	var b strings.Builder
	b.WriteString(e.Passo.Nome(l))
	b.WriteString(l.Scegli(", iscrizione ", ", enrolment "))
	b.WriteString(e.Stato.Nome(l))
	b.WriteString(": ")
	b.WriteString(e.Rilievo.Messaggio(l))
	for i, p := range e.Stato.passi() {
		if i == 0 {
			b.WriteString(l.Scegli("; ora si può ", "; possible now: "))
		} else {
			b.WriteString(", ")
		}
		b.WriteString(p.Nome(l))
	}
	return b.String()
}

var (
	passoFuoriOrdine = norma.Controllo{
		Codice: "alternanza/passo-fuori-ordine", Gravita: norma.Errore,
		IT: "in questo stato il passo non si può fare",
		EN: "this step cannot be taken in this state",
	}
	iscrizioneBloccata = norma.Controllo{
		Codice: "alternanza/iscrizione-bloccata", Gravita: norma.Errore,
		IT: "non si può modificare nulla finché è in corso la pubblicazione",
		EN: "nothing can be changed while publication is under way",
	}
	giornoDelPasso = norma.Controllo{
		Codice: "alternanza/giorno-del-passo", Gravita: norma.Errore,
		IT: "il giorno {trovato} non è noto, non esiste o viene prima dell'ultimo passo ({ammesso})",
		EN: "day {trovato} is not known, does not exist or comes before the last step ({ammesso})",
	}
)
