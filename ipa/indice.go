package ipa

import (
	"slices"

	"norma"
	"norma/internal/identificativi"
)

// Indice is a Directory in memory. It does not change.
type Indice struct {
	enti    []Ente
	uffici  []Ufficio
	ente    map[[comune]byte]int32
	lunghi  map[CodiceIPA]int32 // the codes that are longer than any known
	ufficio map[CodiceUnivocoUfficio]int32
	fiscali rubrica[identificativi.CodiceFiscale]
	caselle rubrica[string] // in lower case
}

const massimaCasella = 256 // bytes of a mailbox: the width of the field in the index

var _ Directory = (*Indice)(nil)

var (
	codiceMancante = norma.Controllo{
		Codice: "ipa/codice-mancante", Gravita: norma.Mancante,
		IT: "manca il codice: la voce resta fuori dall'indice",
		EN: "the code is missing: the entry stays out of the index",
	}
	codiceRipetuto = norma.Controllo{
		Codice: "ipa/codice-ripetuto", Gravita: norma.Mancante,
		IT: "il codice «{testo}» c'è già: vale la prima voce che lo ha",
		EN: "code “{testo}” is there already: the first entry that has it counts",
	}
)

// NewIndice is a directory of bodies and offices, which it copies. An entry without a code, or with one that an earlier entry has,
// is left out and reported at its place, /enti/3 or /uffici/0. Offices need not belong to a body of the list. Only a well-formed tax
// code finds its body.
func NewIndice(enti []Ente, uffici []Ufficio) (*Indice, []norma.Rilievo) {
	x := &Indice{enti: slices.Clone(enti), uffici: slices.Clone(uffici)}
	var rilievi []norma.Rilievo
	fiscali := newRaccolta[identificativi.CodiceFiscale](len(enti))
	caselle := raccoltaCaselle{raccolta: newRaccolta[string](2*len(enti) + len(uffici))} // most bodies have one or two

	x.ente, x.lunghi = make(map[[comune]byte]int32, len(enti)), map[CodiceIPA]int32{}
	for i := range x.enti {
		e := &x.enti[i]
		if c := x.nuovo(e.Codice, i); c != nil {
			rilievi = append(rilievi, norma.NewRilievo(c, norma.Puntatore("/enti").Indice(i), e.Codice.String(), "", ""))
			continue
		}
		if c, esame := identificativi.ParseCodiceFiscale(e.CodiceFiscale); esame.OK() {
			fiscali.add(c, int32(i))
		}
		caselle.addTutte(e.Caselle, int32(i))
	}
	x.ufficio = make(map[CodiceUnivocoUfficio]int32, len(uffici))
	for i := range x.uffici {
		u := &x.uffici[i]
		if c := nuovo(x.ufficio, u.Codice, i); c != nil {
			rilievi = append(rilievi, norma.NewRilievo(c, norma.Puntatore("/uffici").Indice(i), u.Codice.String(), "", ""))
			continue
		}
		caselle.addTutte(u.Caselle, int32(len(x.enti)+i))
	}
	x.fiscali, x.caselle = fiscali.rubrica(x), caselle.rubrica(x)
	return x, rilievi
}

// nuovo enters the code of the i-th body; what is wrong with it, where it is not new.
func (x *Indice) nuovo(c CodiceIPA, i int) *norma.Controllo {
	if c.resto != "" {
		return nuovo(x.lunghi, c, i)
	}
	return nuovo(x.ente, c.inizio, i)
}

// nuovo enters the i-th code in a map; what is wrong with it, where it is not new.
func nuovo[K comparable](m map[K]int32, codice K, i int) *norma.Controllo {
	var nessuno K
	if codice == nessuno {
		return &codiceMancante
	}
	if _, c := m[codice]; c {
		return &codiceRipetuto
	}
	m[codice] = int32(i)
	return nil
}

// Len is how many bodies and how many offices there are, those left out not counted.
func (x *Indice) Len() (enti, uffici int) { return len(x.ente) + len(x.lunghi), len(x.ufficio) }

// Ente is the body of a code.
func (x *Indice) Ente(c CodiceIPA) (Ente, bool) {
	i, ok := x.ente[c.inizio]
	if c.resto != "" {
		i, ok = x.lunghi[c]
	}
	if !ok {
		return Ente{}, false
	}
	return x.enti[i], true
}

// Ufficio is the office of a code.
func (x *Indice) Ufficio(c CodiceUnivocoUfficio) (Ufficio, bool) {
	i, ok := x.ufficio[c]
	if !ok {
		return Ufficio{}, false
	}
	return x.uffici[i], true
}

// ByCodiceFiscale are the bodies of a tax code; nobody, of one that is not well formed.
func (x *Indice) ByCodiceFiscale(codice string) Titolari {
	c, e := identificativi.ParseCodiceFiscale(codice)
	if !e.OK() {
		return Titolari{}
	}
	return x.fiscali.titolari(x.fiscali.tratti[c])
}

// ByCasella are the bodies and offices that have a mailbox.
func (x *Indice) ByCasella(indirizzo string) Titolari {
	var b [massimaCasella]byte
	if len(indirizzo) > len(b) {
		return Titolari{}
	}
	for i := range len(indirizzo) {
		b[i] = minuscola(indirizzo[i])
	}
	return x.caselle.titolari(x.caselle.tratti[string(b[:len(indirizzo)])])
}
