package alternanza

import "norma"

const consensoRif = rasl + "sez. 10" // notes and privacy notice

var (
	consensoMancante = norma.Controllo{
		Codice: "alternanza/consenso-mancante", Gravita: norma.Errore,
		IT: "prima di compilare occorre prendere visione delle note informative e accettare l'informativa sul trattamento dei dati",
		EN: "before filling in the profile the notes must be read and the privacy notice accepted",
	}
	profiloInconservabile = norma.Controllo{
		Codice: "alternanza/profilo-inconservabile", Gravita: norma.Errore,
		IT: "il profilo ha dati che il suo documento non può contenere",
		EN: "the profile has data that its document cannot hold",
	}
	profiloNonPubblicabile = norma.Controllo{
		Codice: "alternanza/profilo-non-pubblicabile", Gravita: norma.Errore,
		IT: "l'anteprima si vede quando tutti i dati sono inseriti: l'esame del profilo è «{trovato}»",
		EN: "the preview is there once all data are entered: the validation of the profile is “{trovato}”",
	}
	codiceErrato = norma.Controllo{
		Codice: "alternanza/codice-dichiarazione-errato", Gravita: norma.Errore,
		IT: "«{testo}» non può essere il codice di una dichiarazione: da 4 a 64 lettere, cifre e segni - _ . / tra di esse",
		EN: "“{testo}” cannot be the code of a declaration: 4 to 64 letters, digits and the signs - _ . / between them",
	}
	codiceUsato = norma.Controllo{
		Codice: "alternanza/codice-dichiarazione-usato", Gravita: norma.Errore,
		IT: "«{testo}» è il codice della dichiarazione precedente: a ogni dichiarazione ne occorre uno nuovo",
		EN: "“{testo}” is the code of the declaration before: every declaration needs one of its own",
	}
)

// Accept says that the host has read the notes on the use of the portal and accepted the privacy notice (informativa). Both are
// needed, at enrolment and at every update.
func (i Iscrizione) Accept(note, informativa bool, il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoConsenso, il); err != nil {
		return i, err
	}
	switch {
	case !note:
		return i, i.rifiuta(PassoConsenso, &consensoMancante, "/note", norma.SiNo(false), norma.SiNo(true), consensoRif)
	case !informativa:
		return i, i.rifiuta(PassoConsenso, &consensoMancante, "/informativa", norma.SiNo(false), norma.SiNo(true), consensoRif)
	}
	return i.a(Informata, il), nil
}

// Compile keeps the profile as filled in so far, complete or not. It must be the identified host's. A declaration made before, not
// yet signed or sent by PEC, is void: its code counts no more.
func (i Iscrizione) Compile(p *Profilo, il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoCompilazione, il); err != nil {
		return i, err
	}
	if !stessoOspite(&i.ospite, &p.Ospite) {
		return i, i.altrui(PassoCompilazione, &p.Ospite)
	}
	b, _ := p.MarshalJSON() // it cannot fail
	_, rilievi, err := ParseProfilo(b)
	if err == nil {
		err = norma.Refuse(rilievi)
	}
	if err != nil {
		return i, &PassoError{
			Stato: i.Stato(), Passo: PassoCompilazione, Profilo: rilievi,
			Rilievo: norma.NewRilievo(&profiloInconservabile, "", "", "", profiloRif),
		}
	}
	i.bozza = string(b)
	return i.a(InCompilazione, il), nil
}

// Preview shows the profile as schools would see it, once all data are there: see Validate. The host may go back to filling it in.
func (i Iscrizione) Preview(il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoAnteprima, il); err != nil {
		return i, err
	}
	p := i.Bozza()
	if v := p.Validate(); v.Esito != norma.Rispettato {
		return i, &PassoError{
			Stato: i.Stato(), Passo: PassoAnteprima, Profilo: v.Rilievi,
			Rilievo: norma.NewRilievo(&profiloNonPubblicabile, "", v.Esito.String(), norma.Rispettato.String(), anteprimaRif),
		}
	}
	return i.a(InAnteprima, il), nil
}

// Declare ends the filling in: the portal gives the declaration a code, by which the signature or the PEC will be matched. What the
// code looks like is the portal's choice.
func (i Iscrizione) Declare(codice string, il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoDichiarazione, il); err != nil {
		return i, err
	}
	switch {
	case !codiceDichiarazione(codice):
		return i, i.rifiuta(PassoDichiarazione, &codiceErrato, "/codice", breve(codice), "", pecRif)
	case codice == i.codice:
		return i, i.rifiuta(PassoDichiarazione, &codiceUsato, "/codice", codice, "", pecRif)
	}
	i.codice = codice
	return i.a(Dichiarata, il), nil
}

const (
	minimoCodice  = 4
	massimoCodice = 64
)

// codiceDichiarazione reports whether a text can be a code that a subject of a mail holds as one word.
func codiceDichiarazione(s string) bool {
	if len(s) < minimoCodice || len(s) > massimoCodice || !alfanumerico(s[0]) || !alfanumerico(s[len(s)-1]) {
		return false
	}
	for k := range len(s) {
		if !alfanumerico(s[k]) && !unisce(rune(s[k])) {
			return false
		}
	}
	return true
}

func alfanumerico(c byte) bool { return c-'0' < 10 || c|0x20-'a' < 26 }

// unisce reports whether a sign joins two parts of one word.
func unisce(c rune) bool { return c == '-' || c == '_' || c == '.' || c == '/' }

// RequestCancel asks to drop all changes. Nothing is dropped until it is confirmed.
func (i Iscrizione) RequestCancel(il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoAnnullamento, il); err != nil {
		return i, err
	}
	i.prima = i.stato
	return i.a(InAnnullamento, il), nil
}

// ConfirmCancel drops all changes: back to the published profile, or, where there is none, to a host that has only been identified.
func (i Iscrizione) ConfirmCancel(il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoConferma, il); err != nil {
		return i, err
	}
	i.prima, i.bozza, i.motivo = "", "", ""
	if i.pubblicato != "" {
		return i.a(Pubblicata, il), nil
	}
	return i.a(Identificata, il), nil
}

// KeepChanges gives up cancelling: back to where it was asked for.
func (i Iscrizione) KeepChanges(il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoRinuncia, il); err != nil {
		return i, err
	}
	prima := i.prima
	i.prima = ""
	return i.a(prima, il), nil
}
