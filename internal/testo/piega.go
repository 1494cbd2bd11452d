package testo

import (
	"bytes"
	"iter"
	"unicode"
	"unicode/utf8"
)

// AppendPiegato appends the words of s as a search compares them, one blank between two: lower case, no accents, no apostrophes.
// What is neither letter nor digit parts two words: "L'addetta all'UNITÀ" is "l addetta all unita".
func AppendPiegato(b []byte, s string) []byte {
	inizio := len(b)
	divide := false
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case c >= 'A' && c <= 'Z':
				c += 'a' - 'A'
			case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
			default:
				divide = true
				continue
			}
			if divide && len(b) > inizio {
				b = append(b, ' ')
			}
			divide = false
			b = append(b, c)
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case r == '\u00ad' || r >= 0x300 && r < 0x370: // a soft hyphen, an accent that follows its letter
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			divide = true
			continue
		}
		if divide && len(b) > inizio {
			b = append(b, ' ')
		}
		divide = false
		b = appendSenzaAccento(b, r)
	}
	return b
}

// senzaAccento are the letters from U+00C0 to U+017F in lower case and without their accents; '*' is one that takes two letters, or
// that is no letter.
const senzaAccento = "aaaaaa*ceeeeiiiidnooooo*ouuuuy**" + "aaaaaa*ceeeeiiiidnooooo*ouuuuy*y" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll" +
	"lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

func appendSenzaAccento(b []byte, r rune) []byte {
	const primo = 0xc0
	if i := r - primo; i >= 0 && i < rune(len(senzaAccento)) && senzaAccento[i] != '*' {
		return append(b, senzaAccento[i])
	}
	switch r {
	case 'ª':
		return append(b, 'a')
	case 'º':
		return append(b, 'o')
	case 'Æ', 'æ':
		return append(b, "ae"...)
	case 'Œ', 'œ':
		return append(b, "oe"...)
	case 'ß', 'ẞ':
		return append(b, "ss"...)
	}
	return utf8.AppendRune(b, unicode.ToLower(r))
}

// Radice is what is left of an Italian word, one that AppendPiegato wrote, without the endings of gender and number: "cuoc" of cuoco,
// cuoca, cuochi and cuoche, "operator" of operatore and operatrici, "professor" of professoressa. It changes p, and returns a part of
// it. Words of one root may share it ("opera" and "opere"), irregular plurals have another ("uomini").
func Radice(p []byte) []byte {
	const minima = 2
	switch n := len(p); {
	case finisce(p, "trice"), finisce(p, "trici"):
		if n > len("trice") {
			return append(p[:n-len("rice")], "or"...)
		}
	case finisce(p, "essa"), finisce(p, "esse"):
		if femminile := p[:n-len("essa")]; len(femminile) > minima && dopoCuiEssa(femminile) {
			return femminile
		}
	}
	if n := len(p); n > minima && vocale(p[n-1]) {
		p = p[:n-1]
		if n--; n > minima && p[n-1] == 'i' { // macellaio, macellaia; uffici, ufficio
			p = p[:n-1]
		}
	}
	if n := len(p); n > minima && p[n-1] == 'h' && (p[n-2] == 'c' || p[n-2] == 'g') { // cuochi, psicologhe
		p = p[:n-1]
	}
	return p
}

// dopoCuiEssa reports whether a word so cut may take -essa in the feminine: dottoressa, studentessa, poetessa, avvocatessa, vigilessa,
// ostessa, campionessa. Commessa and pressa are no such words.
func dopoCuiEssa(p []byte) bool {
	for _, coda := range [...]string{"or", "nt", "et", "at", "il", "st", "on"} {
		if finisce(p, coda) {
			return true
		}
	}
	return false
}

func finisce(p []byte, coda string) bool {
	n := len(p) - len(coda)
	return n >= 0 && string(p[n:]) == coda
}

func vocale(c byte) bool { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' }

// Radici are the stems of the words of s that count, in their order: what an index holds of a text.
func Radici(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for p := range bytes.SplitSeq(AppendPiegato(nil, s), []byte{' '}) {
			if len(p) > 0 && !Vuota(p) && !yield(string(Radice(p))) {
				return
			}
		}
	}
}

// Vuota reports whether a word that AppendPiegato wrote is an Italian article, preposition or conjunction, whole or elided: a search
// does without it.
func Vuota(p []byte) bool {
	const massima = len("degli")
	if len(p) > massima {
		return false
	}
	switch string(p) {
	case "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una",
		"a", "al", "allo", "alla", "ai", "agli", "alle", "all", "ad",
		"da", "dal", "dallo", "dalla", "dai", "dagli", "dalle", "dall",
		"di", "del", "dello", "della", "dei", "degli", "delle", "dell", "d",
		"in", "nel", "nello", "nella", "nei", "negli", "nelle", "nell",
		"su", "sul", "sullo", "sulla", "sui", "sugli", "sulle", "sull",
		"con", "per", "tra", "fra", "e", "ed", "o", "od":
		return true
	}
	return false
}
