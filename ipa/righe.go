package ipa

import (
	"bytes"
	"errors"
	"io"
	"strconv"

	"norma"
)

const (
	massimaRiga  = 64 << 10 // bytes; a name of the index has at most 1,000 characters, a web page as many
	massimeRighe = 1 << 18  // offices are some 130,000
	massimoTesto = 1 << 28  // bytes; the text of all offices is a quarter of it
)

// lettore cuts what it reads into records: a line each or, where quotes count, as many lines as it takes to close them.
type lettore struct {
	r       io.Reader
	buf     []byte
	dal, al int   // what of buf is still to be given
	fallito error // why there is no more: io.EOF, or what Read said, or that there was too much
	restano int   // bytes that may still be read

	riga      int // the line, from 1, on which the last record began
	righe     int // lines given so far
	dopoPrima int // where in buf the second line of the last record begins
}

// taglio is how a record was found.
type taglio uint8

const (
	intero   taglio = iota
	lungo           // its first line is longer than massimaRiga: that was skipped
	aperto          // its quotes are not closed within massimaRiga: only its first line was skipped
	esaurito        // there is no more
)

func newLettore(r io.Reader) lettore {
	return lettore{r: r, buf: make([]byte, 2*massimaRiga), restano: massimoTesto}
}

// record is the next record, without the end of its line. It is good until the next call.
func (l *lettore) record(virgolette bool) ([]byte, taglio) {
	l.riga = l.righe + 1
	visto, linea, pari := 0, 0, true // how far the record is known to have no end of line, where its line began, quotes closed
	for {
		i := bytes.IndexByte(l.buf[l.dal+visto:l.al], '\n')
		fine := visto + i
		if i < 0 {
			visto = l.al - l.dal
			switch {
			case visto > massimaRiga && linea == 0:
				l.salta()
				return nil, lungo
			case visto > massimaRiga:
				l.riprendi()
				return nil, aperto
			case l.riempi():
				continue
			case !errors.Is(l.fallito, io.EOF):
				l.dal = l.al // a record cut short
			}
			if l.dal == l.al {
				return nil, esaurito
			}
			fine = l.al - l.dal
		}
		l.righe++
		dopo := min(l.dal+fine+1, l.al)
		if linea == 0 {
			l.dopoPrima = dopo
		}
		switch {
		case fine > massimaRiga && linea == 0:
			l.dal = dopo
			return nil, lungo
		case fine > massimaRiga:
			l.riprendi()
			return nil, aperto
		}
		if virgolette && bytes.Count(l.buf[l.dal+linea:l.dal+fine], []byte{'"'})&1 == 1 {
			pari = !pari
		}
		switch {
		case pari:
			rec := bytes.TrimSuffix(l.buf[l.dal:l.dal+fine], []byte{'\r'})
			l.dal = dopo
			return rec, intero
		case i < 0:
			l.riprendi()
			return nil, aperto
		}
		visto, linea = fine+1, fine+1
	}
}

// riprendi goes back to the second line of the last record, if it had one.
func (l *lettore) riprendi() { l.dal, l.righe = l.dopoPrima, l.riga }

// salta skips to the end of the line.
func (l *lettore) salta() {
	l.righe++
	for {
		if i := bytes.IndexByte(l.buf[l.dal:l.al], '\n'); i >= 0 {
			l.dal += i + 1
			return
		}
		l.dal = l.al
		if !l.riempi() {
			return
		}
	}
}

// troppo is the error of a text that is too long to be the index.
func troppo(ammessi int, cosa string) error {
	return &norma.SyntaxError{Cosa: "indice", Atteso: "al più " + strconv.Itoa(ammessi) + " " + cosa}
}

// riempi reads some more; false where there is none. What stands at dal may move, dopoPrima with it.
func (l *lettore) riempi() bool {
	if l.fallito != nil {
		return false
	}
	if l.al == len(l.buf) {
		copy(l.buf, l.buf[l.dal:l.al])
		l.dopoPrima -= l.dal
		l.al -= l.dal
		l.dal = 0
	}
	const pazienza = 100 // readings of nothing, as in bufio
	for range pazienza {
		n, err := l.r.Read(l.buf[l.al:])
		if n < 0 || n > len(l.buf)-l.al {
			n, err = 0, io.ErrNoProgress // no Reader does
		}
		l.al += n
		if l.restano -= n; l.restano < 0 {
			err = troppo(massimoTesto, "byte")
		}
		if err != nil {
			l.fallito = err
		}
		if n > 0 {
			return true
		}
		if err != nil {
			return false
		}
	}
	l.fallito = io.ErrNoProgress
	return false
}
