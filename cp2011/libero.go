package cp2011

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"norma/internal/testo"
)

// ParseLenient reads a code as files and forms hold it: with blanks around it and around its dots ("5. 2. 2"), with blanks for dots
// ("5 2 2 3 2"), without dots or some of them ("52232", "5.2.232"), with one at its end, with the title after it ("5.2.2.3.2 -
// Camerieri di ristorante"), in the six parts of the mandatory communications, a unit and one of its voci ("5.2.2.3.2.4", "522324"). The
// voce is absent unless there are six parts; the code is then its unit. What follows the code is not compared with the title, but must
// be no other code.
//
// A text that begins with no code, or in which the number of the voce could be read in two ways ("5.2.2.3.24"), is a
// *MalformedError; a code or a voce that does not exist an *UnknownError. The first 1,024 bytes are read.
func ParseLenient(s string) (Codice, Voce, error) {
	const massimo = 1024
	l := libero{testo: s[:min(len(s), massimo)], intero: s}
	l.blanchi()
	k, numero := cifre(0), 0
	for l.n < int(Unita) {
		if !l.cifra() {
			return Codice{}, Voce{}, l.errore(unaCifra)
		}
		k = k<<bitCifra | cifre(l.testo[l.i]-'0'+1)
		l.n++
		l.i++
		if !l.separatore() {
			break
		}
	}
	k <<= (int(Unita) - l.n) * bitCifra
	if l.segue { // a sixth part
		if l.ambiguo {
			return Codice{}, Voce{}, l.errore(unPunto)
		}
		if numero, l.i = numeroVoce(l.testo, l.i); numero == 0 || l.cifra() {
			return Codice{}, Voce{}, l.errore(unNumero)
		}
		l.punto()
	}
	if atteso, ok := l.resto(); !ok {
		return Codice{}, Voce{}, l.errore(atteso)
	}
	if numero > 0 {
		v, err := voceDi(k, numero)
		return v.Unit(), v, err
	}
	if i := trova(k); i > 0 {
		return codiceDi(i), Voce{}, nil
	}
	return Codice{}, Voce{}, ignoto(k, 0)
}

// libero is where the reading of a text has come to.
type libero struct {
	testo, intero  string // what is read, what was given
	i              int    // the next byte
	n              int    // digits read
	punti, attacco bool   // some digits were parted by a dot, by nothing
	spazi          bool   // by blanks
	segue          bool   // a digit follows the last separator
	ambiguo        bool   // which may be part of the fifth part
}

// cifra reports whether the next byte is a digit.
func (l *libero) cifra() bool {
	return l.i < len(l.testo) && '0' <= l.testo[l.i] && l.testo[l.i] <= '9'
}

// blanchi goes past blanks and reports whether there were any.
func (l *libero) blanchi() bool {
	da := l.i
	for l.i < len(l.testo) {
		r, n := utf8.DecodeRuneInString(l.testo[l.i:])
		if !unicode.IsSpace(r) || testo.Nascosta(r) {
			break
		}
		l.i += n
	}
	return l.i > da
}

// punto goes past a dot and the blanks before it, and reports whether there was one; without one it stays where it was.
func (l *libero) punto() bool {
	da := l.i
	l.blanchi()
	if !strings.HasPrefix(l.testo[l.i:], ".") {
		l.i = da
		return false
	}
	l.i++
	return true
}

// separatore goes past what parts two digits, and reports whether another follows. A blank parts them only where all are so parted:
// "9.2.1.1.0 2° capo" is a unit and a title.
func (l *libero) separatore() bool {
	da := l.i
	l.ambiguo = false
	switch {
	case l.punto():
		da = l.i
		l.blanchi()
		l.punti = true
		if l.segue = l.cifra() && !l.spazi; !l.segue { // "5 2.2" is neither way of writing
			l.i = da
		}
	case l.cifra():
		l.segue = !l.spazi
		l.attacco = true
		l.ambiguo = l.punti
	default:
		l.segue = !l.punti && !l.attacco && l.blanchi() && l.cifra()
		if l.spazi = l.spazi || l.segue; !l.segue {
			l.i = da
		}
	}
	return l.segue
}

var (
	unoSpazio    = detto{"uno spazio o la fine", "a blank or the end"}
	unCodiceSolo = detto{"un codice solo", "one code alone"}
	unTitolo     = detto{"un titolo o la fine", "a title or the end"}
)

// resto goes through what follows the code: after a blank or a sign comes nothing, or some words and no other code. Otherwise it says
// what should have stood where it stops.
func (l *libero) resto() (atteso detto, ok bool) {
	coda := l.testo[l.i:]
	if r, n := utf8.DecodeRuneInString(coda); r == utf8.RuneError && n == 1 || unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) || r == '°' {
		return unoSpazio, false
	}
	parole, numero := false, -1
	for i, r := range coda {
		switch {
		case testo.Nascosta(r) || r >= '\uff01' && r <= '\uff5e': // a sign that is not seen, or one of full width, which looks like a dot
			l.i += i
			return unTitolo, false
		case unicode.IsLetter(r):
			parole = true
		case unicode.IsDigit(r):
			if numero < 0 {
				numero = i
			}
			if i > 1 && coda[i-1] == '.' && '0' <= coda[i-2] && coda[i-2] <= '9' {
				l.i += i - 2
				return unCodiceSolo, false
			}
		}
	}
	if numero >= 0 && !parole {
		l.i += numero
		return unTitolo, false
	}
	return atteso, true
}

func (l *libero) errore(atteso detto) error { return malformato(cosaCodice, l.intero, l.i, atteso) }
