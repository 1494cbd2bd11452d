package cp2011

import (
	"bytes"
	"unicode/utf8"

	"norma/internal/testo"
)

const (
	massimoTesto   = 256                  // bytes of a query
	massimoLettere = massimoTesto * 3 / 2 // of it folded: two bytes become three at most
	massimoParole  = 16                   // words of it: as many as a segno has bits for
)

// domanda is the text of a search, taken apart.
type domanda struct {
	n      int
	aperta bool // the last word may be only begun
	parole [massimoParole]struct{ inizio, fine, radice uint16 }
	lettere
}

// lettere are the words folded and, from massimoLettere on, each one's stem at the same distance.
type lettere [2 * massimoLettere]byte

// piegata is the i-th word, folded.
func (d *domanda) piegata(i int) []byte { return d.lettere[d.parole[i].inizio:d.parole[i].fine] }

// radice is its stem.
func (d *domanda) radice(i int) []byte {
	return d.lettere[massimoLettere+d.parole[i].inizio : massimoLettere+d.parole[i].radice]
}

// leggi takes the words of a text. Empty ones do not count, but one that stands alone may be the beginning of another: "con" of
// "contabile".
func (d *domanda) leggi(s string) {
	s = s[:min(len(s), massimoTesto)]
	r, _ := utf8.DecodeLastRuneInString(s)
	var ultima [2 * utf8.UTFMax]byte
	d.aperta = len(testo.AppendPiegato(ultima[:0], string(r))) > 0
	n := len(testo.AppendPiegato(d.lettere[:0], s))
	for inizio := 0; inizio < n && d.n < massimoParole; {
		fine := n
		if i := bytes.IndexByte(d.lettere[inizio:n], ' '); i >= 0 {
			fine = inizio + i
		}
		p := d.lettere[inizio:fine]
		if vuota := testo.Vuota(p); !vuota || fine == n && d.n == 0 && d.aperta {
			radice := d.lettere[massimoLettere+inizio : massimoLettere+fine]
			copy(radice, p)
			d.parole[d.n] = struct{ inizio, fine, radice uint16 }{
				uint16(inizio), uint16(fine), uint16(inizio + len(testo.Radice(radice))),
			}
			d.n++
		} else if fine == n {
			d.aperta = false
		}
		inizio = fine + 1
	}
}

const (
	minimoPrefisso = 3 // letters of a word that may be only begun although others follow it
	minimoRefuso   = 5 // letters of a word that may have a letter wrong, or be two words in one
)

// cerca marks the names that have the i-th word of a query, in the first of these ways that finds any: as it is, and where it is the
// last one also only begun; begun; with a letter wrong; as two words; as another word of its family. It reports whether one did.
func (t *tabellone) cerca(i int, d *domanda) bool {
	p, radice := d.piegata(i), d.radice(i)
	aperta := d.aperta && i == d.n-1
	esatta, trovata := cercaRadice(radice)
	if trovata {
		t.radice(esatta, 0)
	}
	if aperta || !trovata && len(p) >= minimoPrefisso {
		trovata = t.prefisso(p, costoPrefisso) || trovata
	}
	if trovata || aperta && t.desinenza(p) {
		return true
	}
	return utf8.RuneCount(p) >= minimoRefuso && !testo.Vuota(p) &&
		(t.refuso(radice, true) || aperta && t.refuso(p, false) || t.unite(p) || t.famiglia(radice))
}

// prefisso marks the names that have a word that begins so.
func (t *tabellone) prefisso(p []byte, costo uint8) (trovata bool) {
	for r, _ := cercaRadice(p); r < quanteRadici && comincia(radice(r), p); r++ {
		t.radice(r, costo+lettereInPiu(r, p))
		trovata = true
	}
	return trovata
}

func lettereInPiu(r int, p []byte) uint8 {
	return uint8(costoLettera * max(0, min(len(radice(r))-len(p), moltoLunga)))
}

func comincia(s string, p []byte) bool { return len(s) >= len(p) && s[:len(p)] == string(p) }

// desinenza marks the names that have a word of which this is the feminine, begun beyond its stem: "operatric", "professores".
func (t *tabellone) desinenza(p []byte) bool {
	for _, d := range [...]struct{ femminile, radice string }{{"tric", "tor"}, {"es", ""}, {"ess", ""}} {
		if tronco, ok := bytes.CutSuffix(p, []byte(d.femminile)); ok {
			var lettere [massimoLettere]byte
			if r, ok := cercaRadice(append(append(lettere[:0], tronco...), d.radice...)); ok {
				t.radice(r, costoPrefisso)
				return true
			}
		}
	}
	return false
}

// refuso marks the names that have a word of which this one, or what it begins, is a mistake.
func (t *tabellone) refuso(p []byte, intera bool) (trovata bool) {
	for r := range quanteRadici {
		if unRefuso(p, radice(r), intera) {
			t.radice(r, costoRefuso+lettereInPiu(r, p))
			trovata = true
		}
	}
	return trovata
}

// unRefuso reports whether a is s, or its beginning, with one letter wrong, missing, in excess, or changed places with the next.
func unRefuso(a []byte, s string, intera bool) bool {
	if d := len(s) - len(a); d < -1 || d > 1 && intera {
		return false
	}
	i := 0
	for i < min(len(a), len(s)) && a[i] == s[i] {
		i++
	}
	a, s = a[i:], s[i:]
	uguali := func(a []byte, s string) bool { return comincia(s, a) && (!intera || len(a) == len(s)) }
	switch {
	case len(a) == 0 || len(s) == 0:
		return len(a)+len(s) == 1
	case uguali(a[1:], s[1:]), uguali(a, s[1:]), uguali(a[1:], s):
		return true
	}
	return len(a) > 1 && len(s) > 1 && a[0] == s[1] && a[1] == s[0] && uguali(a[2:], s[2:])
}

// unite marks the names that have the word as two: "babysitter" is "baby sitter".
func (t *tabellone) unite(p []byte) (trovata bool) {
	var lettere [massimoLettere]byte
	for k := minimoPrefisso; k <= len(p)-minimoPrefisso; k++ {
		prima, ok := cercaRadice(testo.Radice(append(lettere[:0], p[:k]...)))
		dopo, ok2 := cercaRadice(testo.Radice(append(lettere[:0], p[k:]...)))
		if !ok || !ok2 {
			continue
		}
		for a, b := occorrenzeDi(prima), occorrenzeDi(dopo); len(a) > 0 && len(b) > 0; {
			switch x, y := a[0]>>bitPosto, b[0]>>bitPosto; {
			case x < y:
				a = a[1:]
			case x > y:
				b = b[1:]
			default:
				t.segna(a[0], costoPrefisso)
				a, b = a[1:], b[1:]
				trovata = true
			}
		}
	}
	return trovata
}

// famiglia marks the names that have the word that this one comes from, when it is who does a job: "trattorista" comes from
// "trattore", "edicolante" from "edicola".
func (t *tabellone) famiglia(radice []byte) (trovata bool) {
	for _, coda := range [...]string{"ator", "ist", "ant", "ier"} {
		if tronco, ok := bytes.CutSuffix(radice, []byte(coda)); ok && len(tronco) >= minimoRefuso {
			trovata = t.prefisso(tronco, costoRefuso) || trovata
		}
	}
	return trovata
}

// quanteRadici is how many stems there are.
const quanteRadici = len(inizioRadici) - 1

// radice is the r-th stem.
func radice(r int) string { return radici[inizioRadici[r]:inizioRadici[r+1]] }

// cercaRadice is the place of a stem, or the one that it would have.
func cercaRadice(p []byte) (r int, esatta bool) {
	for alto := quanteRadici; r < alto; {
		if m := (r + alto) / 2; radice(m) < string(p) {
			r = m + 1
		} else {
			alto = m
		}
	}
	return r, r < quanteRadici && radice(r) == string(p)
}
