package ipa

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"norma"
	"norma/internal/testo"
)

// tabella reads the rows of one text.
type tabella struct {
	lettore
	conto      Resoconto
	separatore byte
	virgolette bool
	troppe     bool    // more rows than massimeRighe
	campi      []campo // of each column

	nomi   [quantiCampi]string // as the heading has them
	valori [quantiCampi]string
	dal    [quantiCampi]int // where the value stands in the record, once trimmed
	tratti [quantiCampi][2]int
	rec    []byte
	tenuto strings.Builder // what is kept of the rows, many of them in one piece of memory
	inizio int             // where the row begins in it
}

// prossima reads the next row that is one, and reports those before it that are not. It fails at the end: see fine.
func (t *tabella) prossima() bool {
	for {
		rec, come := t.record(t.virgolette)
		t.rec = rec
		switch {
		case come == esaurito:
			return false
		case come == intero && len(bytes.TrimSpace(rec)) == 0:
			continue
		case t.conto.Righe == massimeRighe:
			t.troppe = true
			return false
		}
		t.conto.Righe++
		switch come {
		case lungo:
			t.scarta(0, "", norma.NewRilievo(&rigaLunga, "", "", strconv.Itoa(massimaRiga), ""))
		case aperto:
			t.scarta(0, "", norma.NewRilievo(&rigaVirgolette, "", "", "", ""))
		default:
			if t.dividi() && t.estrai() {
				return true
			}
		}
	}
}

// fine is why there are no more rows, nil at the end of the text.
func (t *tabella) fine() error {
	switch {
	case t.troppe:
		return troppo(massimeRighe, "righe")
	case errors.Is(t.fallito, io.EOF):
		return nil
	}
	return t.fallito
}

// dividi finds the fields of the record and copies the values that are kept.
func (t *tabella) dividi() bool {
	const blocco = 64 << 10
	if serve := 2*len(t.rec) + 2*len(t.valori); t.tenuto.Cap()-t.tenuto.Len() < serve { // the values, and the mailboxes once more
		t.tenuto = strings.Builder{}
		t.tenuto.Grow(max(blocco, serve))
	}
	t.inizio = t.tenuto.Len()
	n := 0
	for i := 0; ; i++ { // past the separator
		valore, fine, ok := t.valore(i)
		if !ok {
			if bytes.IndexByte(t.rec[:i], '\n') >= 0 {
				i = 0 // on a line that is read again
			}
			t.scarta(i, "", norma.NewRilievo(&rigaVirgolette, "", "", "", ""))
			t.riprendi()
			return false
		}
		if n < len(t.campi) && t.campi[n] != campoIgnorato {
			dal := i
			if fine-i > len(valore) {
				dal++ // past the quote
			}
			t.tieni(t.campi[n], valore, dal)
		}
		n++
		if i = fine; i == len(t.rec) {
			break
		}
	}
	if n != len(t.campi) {
		t.scarta(0, "", norma.NewRilievo(&rigaCampi, "", strconv.Itoa(n), strconv.Itoa(len(t.campi)), ""))
		t.riprendi() // a stray quote may have made one row of several
		return false
	}
	return true
}

// valore is the field that begins at i, without its quotes, and where it ends.
func (t *tabella) valore(i int) (valore []byte, fine int, ok bool) {
	if t.virgolette && i < len(t.rec) && t.rec[i] == '"' {
		return fraVirgolette(t.rec, i, t.separatore)
	}
	n := bytes.IndexByte(t.rec[i:], t.separatore)
	if n < 0 {
		n = len(t.rec) - i
	}
	return t.rec[i : i+n], i + n, true
}

// fraVirgolette is the value in quotes that begins at i, and where the field ends.
func fraVirgolette(rec []byte, i int, separatore byte) (valore []byte, fine int, ok bool) {
	i++
	doppie := false
	for j := i; ; j++ {
		k := bytes.IndexByte(rec[j:], '"')
		if k < 0 {
			return nil, 0, false
		}
		j += k
		switch {
		case j+1 < len(rec) && rec[j+1] == '"':
			doppie = true
			j++
			continue
		case j+1 < len(rec) && rec[j+1] != separatore:
			return nil, 0, false
		}
		valore = rec[i:j]
		if doppie {
			valore = bytes.ReplaceAll(valore, []byte(`""`), []byte{'"'})
		}
		return valore, j + 1, true
	}
}

// tieni copies a value; what the index writes for nothing is nothing.
func (t *tabella) tieni(c campo, valore []byte, dal int) {
	for len(valore) > 0 && bianco(valore[0]) {
		valore, dal = valore[1:], dal+1
	}
	for len(valore) > 0 && bianco(valore[len(valore)-1]) {
		valore = valore[:len(valore)-1]
	}
	if uguale(valore, "null") {
		valore = nil
	}
	t.dal[c] = dal
	inizio := t.tenuto.Len()
	t.tenuto.Write(valore)
	t.tratti[c] = [2]int{inizio, t.tenuto.Len()}
	t.tenuto.WriteByte('\n') // between two values, lest two halves of a character meet
}

func bianco(c byte) bool { return c == ' ' || c-'\t' < 5 }

// estrai makes the values of the row strings.
func (t *tabella) estrai() bool {
	s := t.tenuto.String()
	valido := utf8.ValidString(s[t.inizio:])
	for _, c := range t.campi {
		if c == campoIgnorato {
			continue
		}
		v := s[t.tratti[c][0]:t.tratti[c][1]]
		if !valido && !utf8.ValidString(v) {
			t.scarta(t.dal[c], t.nomi[c], norma.NewRilievo(&rigaNonUTF8, "", testo.Tronca(v, 64), "", ""))
			return false
		}
		t.valori[c] = v
	}
	return true
}
