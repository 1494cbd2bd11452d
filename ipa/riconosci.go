package ipa

import (
	"iter"
	"strings"

	"norma"
	"norma/internal/identificativi"
)

// Specie is a kind of identifier that a text can be.
type Specie uint8

// The kinds.
const (
	SpecieEnte           Specie = iota + 1 // codice IPA: a CodiceIPA
	SpecieUfficio                          // codice univoco ufficio: a CodiceUnivocoUfficio
	SpecieAOO                              // codice univoco AOO: a CodiceAOO
	SpecieDestinatario                     // recipient code of a private party in electronic invoicing: nothing of the index
	SpecieSegnaposto                       // what invoices carry for no office at all
	SpecieMeccanografico                   // code of a school, whose codice IPA is istsc_ and this
	SpecieCodiceFiscale                    // tax code
)

// String is the kind as a word: "codice-ipa", "codice-univoco-ufficio".
func (s Specie) String() string {
	switch s {
	case SpecieEnte:
		return "codice-ipa"
	case SpecieUfficio:
		return "codice-univoco-ufficio"
	case SpecieAOO:
		return "codice-univoco-aoo"
	case SpecieDestinatario:
		return "codice-destinatario"
	case SpecieSegnaposto:
		return "segnaposto"
	case SpecieMeccanografico:
		return "codice-meccanografico"
	case SpecieCodiceFiscale:
		return "codice-fiscale"
	}
	return "sconosciuta"
}

// Candidato is one of the kinds that a text can be, and why.
type Candidato struct {
	Specie Specie
	motivo motivo
}

// Perche says in a language why the text can be of this kind, and why in this place among the others.
func (c Candidato) Perche(l norma.Lingua) string {
	m := motivi[c.motivo]
	return l.Scegli(m.it, m.en)
}

// Candidati are the kinds that a text can be, the likeliest first.
type Candidati struct {
	n     uint8
	tutti [3]Candidato
}

func candidati(c ...Candidato) Candidati {
	var r Candidati
	r.n = uint8(copy(r.tutti[:], c))
	return r
}

// Len is how many there are, 0 where a text is none of them.
func (c Candidati) Len() int { return int(c.n) }

// First is the likeliest, the zero Candidato where there is none.
func (c Candidati) First() Candidato { return c.tutti[0] }

// Has reports whether a kind is among them.
func (c Candidati) Has(s Specie) bool {
	for i := range c.n {
		if c.tutti[i].Specie == s {
			return true
		}
	}
	return false
}

// All lists them, the likeliest first.
func (c Candidati) All() iter.Seq[Candidato] {
	return func(yield func(Candidato) bool) {
		for i := range c.n {
			if !yield(c.tutti[i]) {
				return
			}
		}
	}
}

// Recognize says which identifiers of a body a text can be. Where the form asks for a codice IPA people write the code of an office
// as well, and of the codes of the index 1,030 have the shape of both: neither is certain until a Directory knows it.
func Recognize(s string) Candidati {
	t, _ := netto(s)
	if t == "" || fuoriIPA(t) >= 0 {
		return Candidati{}
	}
	minuscole, trattini := false, false
	for i := range len(t) {
		minuscole = minuscole || t[i] >= 'a'
		trattini = trattini || t[i] == '_'
	}
	ente := Candidato{SpecieEnte, diForma}
	if trattini {
		ente.motivo = conTrattino
		return candidati(ente)
	}
	if minuscole {
		ente.motivo = conMinuscole
	}
	switch len(t) {
	case caratteriUfficio:
		ufficio := Candidato{SpecieUfficio, diSei}
		switch {
		case segnaposto(t):
			return candidati(Candidato{SpecieSegnaposto, perNessuno}, ente)
		case minuscole:
			return candidati(ente, ufficio)
		}
		ente.motivo = seiMaiuscole
		return candidati(ufficio, ente)
	case caratteriAOO:
		return diSette(t, minuscole, ente)
	case 10:
		if _, e := identificativi.ParseMeccanografico(t); e.OK() {
			return candidati(Candidato{SpecieMeccanografico, diScuola}, ente)
		}
	case 11, 16:
		if _, e := identificativi.ParseCodiceFiscale(t); e.OK() {
			return candidati(Candidato{SpecieCodiceFiscale, fiscale}, ente)
		}
	}
	return candidati(ente)
}

// diSette says what seven letters and digits can be.
func diSette(t string, minuscole bool, ente Candidato) Candidati {
	aoo, destinatario := Candidato{SpecieAOO, conA}, Candidato{SpecieDestinatario, setteCaratteri}
	switch {
	case segnaposto(t):
		return candidati(Candidato{SpecieSegnaposto, perNessuno}, ente)
	case strings.IndexByte("aA", t[0]) < 0:
		if minuscole {
			return candidati(ente, destinatario)
		}
		return candidati(destinatario, ente)
	case minuscole:
		return candidati(ente, aoo, destinatario)
	}
	return candidati(aoo, destinatario, ente)
}

// motivo is why a text can be of a kind.
type motivo uint8

const (
	conTrattino motivo = iota + 1
	conMinuscole
	seiMaiuscole
	diForma
	diSei
	conA
	setteCaratteri
	perNessuno
	diScuola
	fiscale
)

var motivi = [...]struct{ it, en string }{
	conTrattino: {
		"il trattino basso c'è solo nei codici IPA",
		"of these codes only a codice IPA has an underscore",
	},
	conMinuscole: {
		"ha la forma di un codice IPA, e nove su dieci sono scritti in minuscole; gli altri codici si scrivono in maiuscole",
		"it has the shape of a codice IPA, and nine in ten are written in lower case; the other codes are written in capitals",
	},
	seiMaiuscole: {
		"ha la forma anche di un codice IPA, ma di quelli con sei lettere e cifre, più di mille, solo sedici sono in maiuscole",
		"it has the shape of a codice IPA as well, but of those with six letters and digits, more than a thousand, only sixteen are in capitals",
	},
	diForma: {
		"ha la forma di un codice IPA, che è di lettere e cifre in qualunque numero",
		"it has the shape of a codice IPA, which is of any number of letters and digits",
	},
	diSei: {
		"ha sei lettere e cifre, come ogni codice univoco ufficio",
		"it has six letters and digits, as every codice univoco ufficio (code of an office)",
	},
	conA: {
		"ha sette caratteri e comincia per A, come ogni codice univoco di una AOO",
		"it has seven characters and begins with A, as the code of every AOO (protocol area)",
	},
	setteCaratteri: {
		"ha sette lettere e cifre, come il codice destinatario di un privato nella fatturazione elettronica",
		"it has seven letters and digits, as the recipient code of a private party in electronic invoicing (codice destinatario)",
	},
	perNessuno: {
		"nelle fatture si scrive dove non si conosce il codice di nessun ufficio",
		"it is what invoices carry where the code of no office is known",
	},
	diScuola: {
		"ha la forma del codice meccanografico di una scuola: il suo codice IPA è lo stesso con istsc_ davanti",
		"it has the shape of the code of a school (codice meccanografico): its codice IPA is the same with istsc_ before it",
	},
	fiscale: {
		"è un codice fiscale ben formato",
		"it is a well-formed tax code (codice fiscale)",
	},
}
