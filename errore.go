package norma

import (
	"fmt"
	"strconv"

	"norma/internal/testo"
)

// ErroreSintassi is the one error of every Parse function: what was being read, the text, and where it stopped making sense.
type ErroreSintassi struct {
	Cosa      string // what was being read: "data", "riferimento"
	Testo     string // the text as it came, or the part of a long one that tells
	Posizione int    // byte offset, in what was read, where it went wrong; a long text is quoted from there
	Atteso    string // what would have been right there
}

// Error names the thing, quotes the beginning of the text and says what was expected and where.
func (e *ErroreSintassi) Error() string {
	const troppo = 64
	return fmt.Sprintf("%s %s: atteso %s (posizione %d)", e.Cosa, strconv.QuoteToASCII(testo.Tronca(e.Testo, troppo)), e.Atteso, e.Posizione)
}
