package ipa

import (
	"unicode/utf8"

	"norma"
	"norma/internal/identificativi"
)

// CodiceError says why a text is not the code that it was taken for: what it probably is instead, and where it stops being one.
type CodiceError struct {
	testo     string
	dal, al   int
	controllo *norma.Controllo
}

// errato is the fault of n bytes from i on, or of the end where there are none.
func errato(c *norma.Controllo, s string, i, n int) *CodiceError {
	al := min(i+n, len(s))
	for al > i && al < len(s) && !utf8.RuneStart(s[al]) {
		al++
	}
	return &CodiceError{testo: s, dal: i, al: al, controllo: c}
}

// Testo is the text as it came.
func (e *CodiceError) Testo() string { return e.testo }

// Posizione is where the text goes wrong, as a byte offset in it; its length, where something is missing at the end.
func (e *CodiceError) Posizione() int { return e.dal }

// Codice is the stable code of the fault: "ipa/codice-univoco-ufficio-di-sette".
func (e *CodiceError) Codice() string { return e.Rilievo("", "").Codice() }

// Error says the fault in Italian.
func (e *CodiceError) Error() string { return e.Messaggio(norma.Italiano) }

// Messaggio says the fault in a language, with the place marked in the text.
func (e *CodiceError) Messaggio(l norma.Lingua) string { return e.Rilievo("", "").Messaggio(l) }

// Rilievo is the fault as a finding of a document: where the text stands, and the provision that asks for it.
func (e *CodiceError) Rilievo(dove norma.Puntatore, rif norma.Riferimento) norma.Rilievo {
	return norma.NewRilievo(e.controllo, dove, identificativi.Segna(e.testo, e.dal, e.al), "", rif)
}
