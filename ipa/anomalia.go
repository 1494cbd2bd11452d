package ipa

import (
	"strconv"

	"norma"
	"norma/internal/testo"
)

// Resoconto is what decoding a text of the index found: how many rows, how many good, and what was wrong.
type Resoconto struct {
	Righe    int        // rows after the heading, blank lines not counted
	Scartate int        // rows left out
	Anomalie []Anomalia // in the order of the text, at most a thousand: the rest are counted only
	Altre    int        // how many more there are
}

const massimeAnomalie = 1000

// Anomalia is something wrong in a text of the index: where a finding of gravity Errore stands the row was left out, otherwise it was
// kept without the value.
type Anomalia struct {
	Riga    int    // line, from 1
	Colonna int    // byte of the line, from 1
	Campo   string // the column, as the heading names it; "" for the row
	Rilievo norma.Rilievo
}

// Messaggio says it in a language, with its place.
func (a Anomalia) Messaggio(l norma.Lingua) string {
	luogo := l.Scegli("riga ", "line ") + strconv.Itoa(a.Riga) + l.Scegli(", colonna ", ", column ") + strconv.Itoa(a.Colonna)
	if a.Campo != "" {
		luogo += " (" + testo.Innocuo(testo.Tronca(a.Campo, 64)) + ")"
	}
	return luogo + ": " + a.Rilievo.Messaggio(l)
}

var (
	rigaLunga = norma.Controllo{
		Codice: "ipa/riga-lunga", Gravita: norma.Errore,
		IT: "la riga supera i {ammesso} byte",
		EN: "the row is longer than {ammesso} bytes",
	}
	rigaCampi = norma.Controllo{
		Codice: "ipa/riga-campi", Gravita: norma.Errore,
		IT: "campi nella riga: {trovato}; nell'intestazione: {ammesso}",
		EN: "fields in the row: {trovato}; in the heading: {ammesso}",
	}
	rigaVirgolette = norma.Controllo{
		Codice: "ipa/riga-virgolette", Gravita: norma.Errore,
		IT: "le virgolette non si chiudono dove dovrebbero",
		EN: "quotes are not closed where they should be",
	}
	rigaNonUTF8 = norma.Controllo{
		Codice: "ipa/riga-non-utf-8", Gravita: norma.Errore,
		IT: "il testo non è in UTF-8: «{testo}»",
		EN: "the text is not UTF-8: “{testo}”",
	}
	valoreMancante = norma.Controllo{
		Codice: "ipa/valore-mancante", Gravita: norma.Errore,
		IT: "manca un valore che nell'indice c'è sempre",
		EN: "a value is missing that the index always has",
	}
	valoreErrato = norma.Controllo{
		Codice: "ipa/valore-errato", Gravita: norma.Avviso,
		IT: "il valore «{testo}» non ha la forma giusta",
		EN: "the value “{testo}” is not of the right form",
	}
)
