package norma

import (
	"strings"

	"norma/internal/testo"
)

// Gravita is how serious a finding is.
type Gravita uint8

// The gravities.
const (
	Avviso   Gravita = iota + 1 // a notice: worth knowing, nothing is broken
	Mancante                    // cannot tell: an input is missing, impossible or contradicts another
	Errore                      // the law is broken, or the document is unsound
)

// String is the gravity as a word: "avviso", "mancante", "errore".
func (g Gravita) String() string {
	switch g {
	case Avviso:
		return "avviso"
	case Mancante:
		return "mancante"
	case Errore:
		return "errore"
	}
	return "sconosciuta"
}

// Esito is the verdict that a finding of this gravity brings about: a notice none.
func (g Gravita) Esito() Esito {
	switch g {
	case Mancante:
		return Indeterminato
	case Errore:
		return Violato
	case Avviso:
	}
	return NonApplicabile
}

// Controllo is a check that can give a finding: a variable beside the rule that emits it. Its code is never renamed and never
// reused; {trovato} and {ammesso} in the messages stand for what was found and what is allowed, {testo} for what was found as it was
// written.
type Controllo struct {
	Codice  string // "apprendistato/durata-oltre-il-massimo"
	Gravita Gravita
	IT, EN  string
}

// Rilievo is a finding (rilievo = remark of a reviewer): where, what was found, what is allowed, by which provision. Trovato
// and Ammesso are canonical values, the same in every language: "2026-06-01", "P6M", "8 h". Rilievo is comparable.
type Rilievo struct {
	controllo *Controllo
	Dove      Puntatore
	Trovato   string
	Ammesso   string
	Rif       Riferimento
}

// NewRilievo makes a finding outside a Giudizio: what decoding a document has to say.
func NewRilievo(c *Controllo, dove Puntatore, trovato, ammesso string, rif Riferimento) Rilievo {
	return Rilievo{c, dove, trovato, ammesso, rif}
}

// Codice is the stable code of the check, "" for the zero Rilievo.
func (r Rilievo) Codice() string {
	if r.controllo == nil {
		return ""
	}
	return r.controllo.Codice
}

// Gravita is the gravity of the check, 0 for the zero Rilievo.
func (r Rilievo) Gravita() Gravita {
	if r.controllo == nil {
		return 0
	}
	return r.controllo.Gravita
}

// Messaggio says the finding in a language, values in the language's own form. Control characters of the input come out escaped,
// and a long input is cut. It quotes what was found, which may be of a person: for logs there are Codice and Gravita.
func (r Rilievo) Messaggio(l Lingua) string {
	if r.controllo == nil {
		return ""
	}
	m := l.Scegli(r.controllo.IT, r.controllo.EN)
	if strings.IndexByte(m, '{') < 0 {
		return m
	}
	const molto = 1000 // bytes of what somebody wrote
	trovato := testo.Tronca(r.Trovato, molto)
	b := make([]byte, 0, len(m)+len(trovato)+len(r.Ammesso))
	for {
		prima, resto, c := strings.Cut(m, "{")
		b = append(b, prima...)
		if !c {
			return string(b)
		}
		nome, coda, _ := strings.Cut(resto, "}")
		switch nome {
		case "testo":
			b = append(b, testo.Innocuo(trovato)...)
		case "trovato":
			b = append(b, testo.Innocuo(l.Valore(trovato))...)
		default:
			b = append(b, testo.Innocuo(l.Valore(r.Ammesso))...)
		}
		m = coda
	}
}

// Under is the same finding in a document that holds this one at a place.
func (r Rilievo) Under(prefisso Puntatore) Rilievo {
	r.Dove = prefisso + r.Dove
	return r
}

// ripete reports whether q says nothing beyond r: the same finding, or the same thing that keeps another provision from being judged.
func (r Rilievo) ripete(q Rilievo) bool {
	if r.Gravita() == Mancante {
		r.Rif = q.Rif
	}
	return r == q
}
