package alternanza

import (
	"slices"

	"norma"
)

// Iscrizione is the enrolment of a host in the register, from its identification to the publication of its profile, and every update
// after it: a state machine that only takes what the outside world found and says what follows. A method that takes a step returns
// the enrolment after it, or a *PassoError and the enrolment as it was; the one it is called on never changes. il is the day of the
// step, no earlier than that of the last one. The zero value is a new enrolment. Iscrizione is comparable and may be kept as text: see
// MarshalText.
//
// A profile that is published stays visible while it is being updated. Nothing may be changed while a publication is under way.
type Iscrizione struct {
	ospite        Ospite
	stato         Stato // "" is Nuova
	prima         Stato // InAnnullamento: where keeping the changes leads
	codice        string
	motivo        string
	bozza         string // the profile being filled in, as its document; "" is none yet
	pubblicato    string // the profile that schools see
	ultimo        norma.Data
	pubblicazione norma.Data
}

// Stato is where the enrolment stands.
func (i Iscrizione) Stato() Stato {
	if i.stato == "" {
		return Nuova
	}
	return i.stato
}

// Ospite is who enrols, as identified; the zero Ospite before that.
func (i Iscrizione) Ospite() Ospite { return i.ospite }

// Codice is the code of the last declaration, "" while there is none.
func (i Iscrizione) Codice() string { return i.codice }

// Motivo is why the last declaration was refused, "" while none was.
func (i Iscrizione) Motivo() string { return i.motivo }

// Ultimo is the day of the last step.
func (i Iscrizione) Ultimo() norma.Data { return i.ultimo }

// Pubblicato is the profile that schools see and the day on which it was published; false while there is none.
func (i Iscrizione) Pubblicato() (p Profilo, il norma.Data, ok bool) {
	if i.pubblicato == "" {
		return Profilo{}, norma.Data{}, false
	}
	return profiloDi(i.pubblicato), i.pubblicazione, true
}

// Bozza is the profile being filled in. It begins as the one that is published, or with what is known of the host.
func (i Iscrizione) Bozza() Profilo {
	switch {
	case i.bozza != "":
		return profiloDi(i.bozza)
	case i.pubblicato != "":
		return profiloDi(i.pubblicato)
	}
	return Profilo{Ospite: i.ospite}
}

// profiloDi reads a document that has been found sound.
func profiloDi(documento string) Profilo {
	p, _, _ := ParseProfilo([]byte(documento))
	return p
}

// Letture are the readings on which the path of this host rests.
func (i Iscrizione) Letture() (l norma.Letture) {
	if i.ospite.Tipo == EntePrivato {
		l.Add(norma.LetturaEntiPrivati)
	}
	if i.riconoscimento() == PassoPEC {
		l.Add(norma.LetturaPec)
	}
	return l
}

// riconoscimento is the step by which this host is recognised: companies sign, and so do private bodies that are in the business
// register; all others write from their certified mailbox.
func (i Iscrizione) riconoscimento() Passo {
	switch o := &i.ospite; {
	case o.Tipo == "":
		return ""
	case o.Tipo == Impresa || o.Tipo == EntePrivato && o.RegistroImprese.Is(true):
		return PassoFirma
	}
	return PassoPEC
}

// passo begins a step: an error where the state does not allow it or the day makes no sense.
func (i Iscrizione) passo(p Passo, il norma.Data) error {
	s := i.Stato()
	switch {
	case slices.Contains(s.passi(), p):
	case s.Bloccato() && modifica(p):
		return i.rifiuta(p, &iscrizioneBloccata, "", "", "", pecRif)
	default:
		return i.rifiuta(p, &passoFuoriOrdine, "", string(s), "", iscrizioneRif)
	}
	if !il.Valid() || il.Before(i.ultimo) {
		return i.rifiuta(p, &giornoDelPasso, "/il", il.String(), i.ultimo.String(), iscrizioneRif)
	}
	return nil
}

// modifica reports whether a step changes what is to be published.
func modifica(p Passo) bool {
	switch p {
	case PassoIdentificazione, PassoConsenso, PassoCompilazione, PassoAnteprima, PassoDichiarazione, PassoAggiornamento,
		PassoAnnullamento, PassoConferma, PassoRinuncia:
		return true
	case PassoFirma, PassoPEC, PassoControllo, PassoRifiuto, PassoPubblicazione:
	}
	return false
}

// rifiuta is the refusal of a step.
func (i Iscrizione) rifiuta(p Passo, c *norma.Controllo, dove norma.Puntatore, trovato, ammesso string, rif norma.Riferimento) error {
	return &PassoError{Stato: i.Stato(), Passo: p, Rilievo: norma.NewRilievo(c, dove, trovato, ammesso, rif)}
}

// a is the enrolment in another state, on a day.
func (i Iscrizione) a(s Stato, il norma.Data) Iscrizione {
	i.stato, i.ultimo = s, il
	return i
}
