package ipa

import (
	"bytes"

	"norma"
)

// CodiceUnivocoUfficio is the code of an office in the whole index (codice univoco ufficio), to which electronic invoices are
// addressed: six capitals and digits. The zero value is none.
type CodiceUnivocoUfficio struct{ c [caratteriUfficio]byte }

const caratteriUfficio = 6

var (
	codiceUfficioErrato = norma.Controllo{
		Codice: "ipa/codice-univoco-ufficio-errato", Gravita: norma.Errore,
		IT: "un codice univoco ufficio ha 6 lettere e cifre: «{testo}» se ne scosta dove è segnato",
		EN: "a codice univoco ufficio (code of an office) has 6 letters and digits: “{testo}” departs from that at the mark",
	}
	codiceUfficioSette = norma.Controllo{
		Codice: "ipa/codice-univoco-ufficio-di-sette", Gravita: norma.Errore,
		IT: "«{testo}» ha 7 caratteri: è il codice destinatario di un privato oppure, se comincia per A, il codice univoco di una AOO; " +
			"quello di un ufficio ne ha 6",
		EN: "“{testo}” has 7 characters: it is the recipient code of a private party (codice destinatario) or, if it begins with A, " +
			"the code of an AOO (protocol area); that of an office has 6",
	}
	codiceUfficioIPA = norma.Controllo{
		Codice: "ipa/codice-univoco-ufficio-codice-ipa", Gravita: norma.Errore,
		IT: "«{testo}» sembra il codice IPA dell'ente: il codice univoco di un ufficio ha 6 lettere e cifre, senza trattini bassi",
		EN: "“{testo}” looks like the codice IPA of the body: the code of an office has 6 letters and digits, without underscores",
	}
	codiceUfficioSegnaposto = norma.Controllo{
		Codice: "ipa/codice-univoco-ufficio-segnaposto", Gravita: norma.Errore,
		IT: "«{testo}» non è il codice di un ufficio: si scrive dove non se ne conosce nessuno",
		EN: "“{testo}” is not the code of an office: it is what is written where none is known",
	}
)

// ParseCodiceUnivocoUfficio reads the code of an office in any case, white space around it left out. What is written in invoices for
// no office, 999999 and 000000, is refused. The error is a *CodiceError.
func ParseCodiceUnivocoUfficio(s string) (CodiceUnivocoUfficio, error) {
	t, spazi := netto(s)
	var c CodiceUnivocoUfficio
	i := maiuscole(c.c[:], t)
	switch {
	case i >= 0:
		e := errato(&codiceUfficioErrato, s, spazi+i, 1)
		switch _, sette := parseAOO(t); {
		case sette:
			e.controllo, e.dal, e.al = &codiceUfficioSette, spazi+caratteriUfficio, spazi+caratteriAOO
		case i < len(t) && t[i] == '_' && fuoriIPA(t) < 0:
			e.controllo = &codiceUfficioIPA
		}
		return CodiceUnivocoUfficio{}, e
	case segnaposto(t):
		return CodiceUnivocoUfficio{}, errato(&codiceUfficioSegnaposto, s, spazi, len(t))
	}
	return c, nil
}

// segnaposto reports whether a text is what is written where no code is known: 999999 for an office, zeros for anybody.
func segnaposto(t string) bool {
	return t == "999999" || t == "000000" || t == "0000000"
}

// String is the code in capitals; "" for none.
func (c CodiceUnivocoUfficio) String() string {
	if c.IsZero() {
		return ""
	}
	return string(c.c[:])
}

// IsZero reports whether there is no code.
func (c CodiceUnivocoUfficio) IsZero() bool { return c == CodiceUnivocoUfficio{} }

// Compare is -1, 0 or 1 as the text of c comes before that of d, is the same, or comes after it.
func (c CodiceUnivocoUfficio) Compare(d CodiceUnivocoUfficio) int {
	return bytes.Compare(c.c[:], d.c[:])
}

// AppendText appends the text of String.
func (c CodiceUnivocoUfficio) AppendText(b []byte) ([]byte, error) {
	return append(b, c.String()...), nil
}

// MarshalText is the text of String.
func (c CodiceUnivocoUfficio) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads what MarshalText wrote: a code as ParseCodiceUnivocoUfficio reads it, or nothing for none.
func (c *CodiceUnivocoUfficio) UnmarshalText(b []byte) error {
	return daTesto(c, b, ParseCodiceUnivocoUfficio)
}
