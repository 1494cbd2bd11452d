package ipa

import (
	"bytes"
	"strings"

	"norma"
	"norma/internal/identificativi"
)

// CodiceIPA is the code of a body in the index: letters, digits and underscores, in lower case, for the index takes no account of
// the case of its keys. Two codes are the same when == says so. The zero value is none.
type CodiceIPA struct {
	inizio [comune]byte // the whole of every code that there is
	resto  string
}

const (
	massimoIPA = 100 // the width of the field in the index
	comune     = 16  // no code of the index is longer: that of a school
)

var (
	codiceIPAErrato = norma.Controllo{
		Codice: "ipa/codice-ipa-errato", Gravita: norma.Errore,
		IT: "un codice IPA comincia con una lettera o una cifra e prosegue con lettere, cifre e trattini bassi, al più 100 in tutto: " +
			"«{testo}» se ne scosta dove è segnato",
		EN: "a codice IPA begins with a letter or a digit and goes on with letters, digits and underscores, 100 at most: " +
			"“{testo}” departs from that at the mark",
	}
	codiceIPAConAOO = norma.Controllo{
		Codice: "ipa/codice-ipa-con-aoo", Gravita: norma.Errore,
		IT: "«{testo}» è un codice IPA seguito da quello di una AOO, come nei numeri di protocollo: il codice dell'ente è ciò che precede il punto",
		EN: "“{testo}” is a codice IPA followed by that of an AOO (protocol area), as in protocol numbers: the body's code is what stands before the dot",
	}
	codiceIPALungo = norma.Controllo{
		Codice: "ipa/codice-ipa-lungo", Gravita: norma.Avviso,
		IT: "il codice IPA «{testo}» ha più di 16 caratteri: nell'indice non ce n'è di così lunghi",
		EN: "codice IPA “{testo}” has more than 16 characters: the index has none as long",
	}
)

// ParseCodiceIPA reads the code of a body in any case, white space around it left out. The error is a *CodiceError.
func ParseCodiceIPA(s string) (CodiceIPA, error) {
	t, spazi := netto(s)
	if i := fuoriIPA(t); i >= 0 || t == "" {
		e := errato(&codiceIPAErrato, s, spazi+max(i, 0), 1)
		if i > 0 && i < massimoIPA && t[i] == '.' && i+1 < len(t) {
			e.controllo, e.al = &codiceIPAConAOO, spazi+len(t)
		}
		return CodiceIPA{}, e
	}
	var c CodiceIPA
	for i := range min(len(t), comune) {
		c.inizio[i] = minuscola(t[i])
	}
	if len(t) > comune {
		c.resto = strings.ToLower(t[comune:])
	}
	return c, nil
}

// fuoriIPA is the place of the first character that a body's code cannot have there, -1 for none.
func fuoriIPA(t string) int {
	for i := range len(t) {
		if !alfanumerico(t[i]) && (t[i] != '_' || i == 0) || i == massimoIPA {
			return i
		}
	}
	return -1
}

// String is the code in lower case; "" for none.
func (c CodiceIPA) String() string {
	if i := bytes.IndexByte(c.inizio[:], 0); i >= 0 {
		return string(c.inizio[:i])
	}
	return string(c.inizio[:]) + c.resto
}

// IsZero reports whether there is no code.
func (c CodiceIPA) IsZero() bool { return c == CodiceIPA{} }

// Compare is -1, 0 or 1 as the text of c comes before that of d, is the same, or comes after it.
func (c CodiceIPA) Compare(d CodiceIPA) int {
	if r := bytes.Compare(c.inizio[:], d.inizio[:]); r != 0 {
		return r
	}
	return strings.Compare(c.resto, d.resto)
}

// Report adds to a judgement what there is to notice in a code that may well be one: that it is longer than any.
func (c CodiceIPA) Report(g *norma.Giudizio, dove norma.Puntatore, rif norma.Riferimento) {
	if c.resto != "" {
		s := c.String()
		g.Report(&codiceIPALungo, dove, identificativi.Segna(s, comune, len(s)), "", rif)
	}
}

// AppendText appends the text of String.
func (c CodiceIPA) AppendText(b []byte) ([]byte, error) { return append(b, c.String()...), nil }

// MarshalText is the text of String.
func (c CodiceIPA) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads what MarshalText wrote: a code as ParseCodiceIPA reads it, or nothing for none.
func (c *CodiceIPA) UnmarshalText(b []byte) error { return daTesto(c, b, ParseCodiceIPA) }
