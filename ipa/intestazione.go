package ipa

import (
	"bytes"
	"errors"
	"io"

	"norma"
	"norma/internal/testo"
)

// apri reads the heading. Columns may be in any order and have either the names of the text files or those of today's data sets;
// those that come twice count once, the others are left out.
func apri(r io.Reader, nomi []colonna, occorrono ...campo) (*tabella, error) {
	t := &tabella{lettore: newLettore(r)}
	testata, come := t.record(false)
	if come != intero && t.fallito != nil && !errors.Is(t.fallito, io.EOF) {
		return nil, t.fallito
	}
	testata = bytes.TrimPrefix(testata, []byte("\uFEFF"))
	t.separatore = '\t'
	if bytes.IndexByte(testata, '\t') < 0 {
		t.separatore, t.virgolette = ',', true
		if bytes.Count(testata, []byte{';'}) > bytes.Count(testata, []byte{','}) {
			t.separatore = ';'
		}
	}
	var visti [quantiCampi]bool
	for nome := range bytes.SplitSeq(testata, []byte{t.separatore}) {
		nome = bytes.Trim(nome, " \"")
		c := campoIgnorato
		for i := range nomi {
			if uguale(nome, nomi[i].nome) && !visti[nomi[i].campo] {
				c = nomi[i].campo
				visti[c], t.nomi[c] = true, string(nome)
				break
			}
		}
		t.campi = append(t.campi, c)
	}
	for _, c := range occorrono {
		if !visti[c] {
			return nil, &norma.SyntaxError{Cosa: "intestazione dell'indice", Testo: testo.Tronca(string(testata), 200), Atteso: "la colonna " + nomeDi(nomi, c)}
		}
	}
	return t, nil
}

// uguale compares a text in any case with one in lower case.
func uguale[T string | []byte](b T, s string) bool {
	if len(b) != len(s) {
		return false
	}
	for i := range len(s) {
		if minuscola(b[i]) != s[i] {
			return false
		}
	}
	return true
}

// nomeDi are the names that a column may have.
func nomeDi(nomi []colonna, c campo) string {
	s := ""
	for i := range nomi {
		if nomi[i].campo != c {
			continue
		}
		if s != "" {
			s += " o "
		}
		s += nomi[i].nome
	}
	return s
}
