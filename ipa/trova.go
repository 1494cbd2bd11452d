package ipa

import (
	"slices"
	"strings"

	"norma/internal/identificativi"
)

// Find are all whom a directory knows by a text, whatever it is: the code of a body, of an office or of a school, a tax code, a
// mailbox. The likeliest come first, in the order of Recognize; where they are not all of one body the text alone cannot tell.
func Find(d Directory, s string) Titolari {
	t, _ := netto(s)
	if strings.IndexByte(t, '@') >= 0 {
		return d.ByCasella(t)
	}
	r := Recognize(t)
	if r.Len() == 0 { // a tax code may have blanks, dots and hyphens
		return d.ByCodiceFiscale(t)
	}
	var tutti []Titolare
	for c := range r.All() {
		if c.Specie == SpecieCodiceFiscale {
			for v := range d.ByCodiceFiscale(t).All() {
				tutti = unaVolta(tutti, v)
			}
		} else if v, ok := c.titolare(d, t); ok {
			tutti = unaVolta(tutti, v)
		}
	}
	return Titolari{tutti}
}

func unaVolta(tutti []Titolare, v Titolare) []Titolare {
	if slices.Contains(tutti, v) {
		return tutti
	}
	return append(tutti, v)
}

// titolare is the one of a text of this kind that one alone can have.
func (c Candidato) titolare(d Directory, t string) (Titolare, bool) {
	switch c.Specie {
	case SpecieUfficio:
		codice, _ := ParseCodiceUnivocoUfficio(t)
		u, ok := d.Ufficio(codice)
		return Titolare{u.Ente, codice}, ok
	case SpecieMeccanografico:
		t = identificativi.PrefissoScuola + t
	case SpecieEnte:
	case SpecieAOO, SpecieDestinatario, SpecieSegnaposto, SpecieCodiceFiscale:
		return Titolare{}, false // nobody's in a directory, or of more than one
	}
	codice, _ := ParseCodiceIPA(t)
	_, ok := d.Ente(codice)
	return Titolare{Ente: codice}, ok
}
