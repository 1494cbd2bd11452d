package cp2011

import (
	"strconv"

	"norma"
	"norma/internal/testo"
)

// MalformedError refuses a text that is not written as what it was read as: where it stops being so, and what should have stood there.
// It unwraps to its *norma.SyntaxError, which is in Italian.
type MalformedError struct {
	norma.SyntaxError
	cosa, atteso detto
}

// detto is something said in both languages.
type detto struct{ it, en string }

func malformato(cosa detto, s string, dove int, atteso detto) error {
	return &MalformedError{norma.SyntaxError{Cosa: cosa.it, Testo: s, Posizione: dove, Atteso: atteso.it}, cosa, atteso}
}

// Unwrap is the same error as every Parse function of norma gives it.
func (e *MalformedError) Unwrap() error { return &e.SyntaxError }

// Messaggio says in a language what the text was read as, quotes its beginning, and says what was expected and where.
func (e *MalformedError) Messaggio(l norma.Lingua) string {
	if l != norma.Inglese {
		return e.Error()
	}
	const troppo = 64
	b := strconv.AppendQuoteToASCII(append([]byte(e.cosa.en), ' '), testo.Tronca(e.Testo, troppo))
	b = append(append(append(b, ": expected "...), e.atteso.en...), " (position "...)
	return string(append(strconv.AppendInt(b, int64(e.Posizione), 10), ')'))
}

// UnknownError refuses a code or a voce that is well formed and does not exist in the CP2011.
type UnknownError struct {
	Testo    string // the code, dots and all: "5.5.1.1.0"
	Antenato Codice // the nearest code above it that exists; absent when not even its major group does
	CP2021   bool   // it is a code of the CP2021, the edition that followed
}

// Error says the error in Italian.
func (e *UnknownError) Error() string { return e.Messaggio(norma.Italiano) }

// Messaggio says in a language what does not exist, whether the CP2021 has it, and how far it exists.
func (e *UnknownError) Messaggio(l norma.Lingua) string {
	b := append([]byte(e.Testo), l.Scegli(" non è un codice della CP2011", " is no code of the CP2011")...)
	if e.CP2021 {
		b = append(b, l.Scegli(" ma della CP2021, che l'ha sostituita", " but of the CP2021, which replaced it")...)
	}
	if e.Antenato.IsZero() {
		return string(append(b, l.Scegli("; i grandi gruppi vanno da 1 a 9", "; the major groups go from 1 to 9")...))
	}
	b = append(b, l.Scegli("; esiste ", "; there is ")...)
	b = append(append(e.Antenato.cifre().append(b), " ("...), e.Antenato.Title()...)
	if e.Antenato.Level() == Unita {
		r := e.Antenato.riga()
		b = append(b, l.Scegli(", voci da 1 a ", ", voci from 1 to ")...)
		b = strconv.AppendInt(b, int64(righe[r+1].voci-righe[r].voci), 10)
	}
	return string(append(b, ')'))
}

// ignoto is the error for digits that are no code, or for a voce of theirs that does not exist, 0 for none.
func ignoto(k cifre, voce int) error {
	e := &UnknownError{CP2021: k.inCP2021()}
	b := k.append(make([]byte, 0, len("2.1.1.1.1.999")))
	if voce > 0 {
		b = strconv.AppendInt(append(b, '.'), int64(voce), 10)
	}
	e.Testo = string(b)
	for ; k != 0 && e.Antenato.IsZero(); k = k.padre() {
		e.Antenato = codiceDi(trova(k))
	}
	if e.Antenato.Level() == Unita { // what that edition calls by this number is not known
		e.CP2021 = false
	}
	return e
}
