package identificativi

import (
	"unicode/utf8"

	"norma"
)

// separatori is a set of the characters below '@' that people put between the groups of a code.
type separatori uint64

const (
	spazi   separatori = 1<<' ' | 1<<'\t' | 1<<'\n' | 1<<'\r'
	fiscali            = spazi | 1<<'.' | 1<<'-'
	barre              = spazi | 1<<'-' | 1<<'/'
)

func (t separatori) contiene(c byte) bool { return c < 64 && t>>c&1 != 0 }

// raccogli copies the characters of a text that do not separate, letters in capitals. It gives how many there are, one more than dst
// holds when they are too many.
func raccogli(dst []byte, s string, tolti separatori) int {
	n := 0
	for i := range len(s) {
		c := s[i]
		if tolti.contiene(c) {
			continue
		}
		if n == len(dst) {
			return n + 1
		}
		dst[n] = maiuscola(c)
		n++
	}
	return n
}

// difetto is the fault of the characters from dal up to al, counted as raccogli does.
func difetto(c *norma.Controllo, s string, tolti separatori, dal, al int) Esame {
	e := Esame{testo: s, difetto: c, dal: len(s), al: len(s)}
	n := 0
	for i := range len(s) {
		if tolti.contiene(s[i]) {
			continue
		}
		if n == dal {
			e.dal = i
		}
		n++
		if n == al {
			e.al = i + 1
			break
		}
	}
	e.al = max(e.al, e.dal)
	return e.intero()
}

// intero makes the place of the fault end where a character does.
func (e Esame) intero() Esame {
	for e.al < len(e.testo) && e.al > e.dal && !utf8.RuneStart(e.testo[e.al]) {
		e.al++
	}
	return e
}

// lunghezza is the fault of a text of n characters where as many as attesi were due: the first character that no code has, or else
// the first too many, or the end, where some are missing.
func lunghezza(c *norma.Controllo, s string, tolti separatori, attesi int) Esame {
	n := 0
	for i := range len(s) {
		if tolti.contiene(s[i]) {
			continue
		}
		if !alfanumerico(maiuscola(s[i])) || n == attesi {
			return difetto(c, s, tolti, n, n+1)
		}
		n++
	}
	return Esame{testo: s, difetto: c, dal: len(s), al: len(s)}
}

func maiuscola(c byte) byte {
	if c-'a' < 26 {
		c -= 'a' - 'A'
	}
	return c
}

func minuscola(c byte) byte {
	if c-'A' < 26 {
		c += 'a' - 'A'
	}
	return c
}

func lettera(c byte) bool { return c-'A' < 26 }

func cifra(c byte) bool { return c-'0' < 10 }

func alfanumerico(c byte) bool { return lettera(c) || cifra(c) }
