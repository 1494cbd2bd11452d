package norma

import (
	"fmt"
	"strconv"

	"norma/internal/testo"
)

// SyntaxError is the error of Parse functions: what was being read, the text, and where it stopped making sense. Those of codes have
// errors of their own, in packages cp2011 and ipa, that say more.
type SyntaxError struct {
	Cosa      string // what was being read: "data", "riferimento"
	Testo     string // the text as it came, or the part of a long one that tells
	Posizione int    // byte offset, in what was read, where it went wrong; a long text is quoted from there
	Atteso    string // what would have been right there
}

// Error names the thing, quotes the beginning of the text and says what was expected and where. The text may be of a person: for logs there
// are Cosa, Posizione and Atteso.
func (e *SyntaxError) Error() string {
	const troppo = 64
	return fmt.Sprintf("%s %s: atteso %s (posizione %d)", e.Cosa, strconv.QuoteToASCII(testo.Tronca(e.Testo, troppo)), e.Atteso, e.Posizione)
}

// DocumentError refuses a document that could be read as JSON and is unsound: the findings that make it so, each with its place.
type DocumentError struct {
	Rilievi []Rilievo // of gravity Errore, in document order
}

// Error says the first finding, and how many more there are.
func (e *DocumentError) Error() string {
	if len(e.Rilievi) == 0 {
		return "documento non valido"
	}
	r := e.Rilievi[0]
	s := fmt.Sprintf("documento, %q: %s", string(r.Dove), r.Messaggio(Italiano))
	if n := len(e.Rilievi) - 1; n > 0 {
		s += fmt.Sprintf(" (e altri %d)", n)
	}
	return s
}

// Refuse is a *DocumentError where some finding has gravity Errore, otherwise nil.
func Refuse(rilievi []Rilievo) error {
	var e DocumentError
	for _, r := range rilievi {
		if r.Gravita() == Errore {
			e.Rilievi = append(e.Rilievi, r)
		}
	}
	if e.Rilievi == nil {
		return nil
	}
	return &e
}
