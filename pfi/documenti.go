package pfi

import (
	"bytes"
	"strconv"
	"strings"

	"norma"
	"norma/apprendistato"
	"norma/internal/documento"
	"norma/internal/testo"
)

// The longest lists and texts that the documents hold. Beyond them is a finding, and only the first elements are looked at.
const (
	massimoPercorsi  = 20   // of an agreement: more than there are
	massimoDocumenti = 200  // of a dossier
	massimoEvidenze  = 100  // of a final report
	massimoMesi      = 240  // of an agreement
	massimoTutor     = 1000 // of an employer
	massimoAllievi   = 1000 // of a class
)

const (
	allA  = norma.Riferimento(norma.RegLazio7) + ", all. A"
	allE  = norma.Riferimento(norma.RegLazio7) + ", all. E"
	art39 = norma.Riferimento(norma.RegLazio7) + ", art. 39"
)

var troppiElementi = norma.Controllo{
	Codice: "pfi/troppi-elementi", Gravita: norma.Mancante,
	IT: "gli elementi sono {trovato}: se ne esaminano al più {ammesso}",
	EN: "there are {trovato} elements: at most {ammesso} are examined",
}

// annessi reports whether what governs is the regulation, or a copy of its discipline: the schemes are its annexes.
func annessi(vigore norma.Riferimento) bool { return vigore.Atto() == norma.RegLazio7 }

// primi are the first elements of a list, as many as are examined; more of them is a finding.
func primi[T any](g *norma.Giudizio, lista []T, massimo int, dove norma.Puntatore, rif norma.Riferimento) []T {
	if n := len(lista); n > massimo {
		g.Report(&troppiElementi, dove, strconv.Itoa(n), strconv.Itoa(massimo), rif)
		return lista[:massimo]
	}
	return lista
}

// leggi reads a document, and keeps what its description does not name.
func leggi[T any](b []byte, v *T, ignoti *[]norma.Ignoto, descrivi func(*documento.Campi, *T)) ([]norma.Rilievo, error) {
	altro, rilievi, err := documento.Decode(b, v, descrivi)
	*ignoti = altro
	return rilievi, err
}

// vuoto reports whether a text says nothing.
func vuoto(s string) bool { return strings.TrimSpace(s) == "" }

// ultimaFine is the agreed last day, extensions included.
func ultimaFine(c *apprendistato.Contratto) norma.Data {
	ultimo := c.Fine
	for i := range c.Proroghe {
		if fine := c.Proroghe[i].Fine; fine.Valid() && fine.After(ultimo) {
			ultimo = fine
		}
	}
	return ultimo
}

// stesseParole reports whether two texts are the same but for case, accents and punctuation.
func stesseParole(a, b string) bool {
	return bytes.Equal(testo.AppendPiegato(nil, a), testo.AppendPiegato(nil, b))
}
