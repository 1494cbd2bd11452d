package ipa

import (
	"bytes"

	"norma"
)

// CodiceAOO is the code of a protocol area in the whole index (codice univoco AOO): an A and six capitals or digits. The zero value
// is none. It is not the name that the body gives to the area, agid_aoo.
type CodiceAOO struct{ c [caratteriAOO]byte }

const caratteriAOO = 7

var (
	codiceAOOErrato = norma.Controllo{
		Codice: "ipa/codice-aoo-errato", Gravita: norma.Errore,
		IT: "il codice univoco di una AOO è una A seguita da 6 lettere e cifre: «{testo}» se ne scosta dove è segnato " +
			"(il nome che l'ente dà alla AOO è altra cosa)",
		EN: "the code of an AOO (protocol area) is an A and then 6 letters and digits: “{testo}” departs from that at the mark " +
			"(the name that the body gives to the area is another thing)",
	}
	codiceAOODestinatario = norma.Controllo{
		Codice: "ipa/codice-aoo-destinatario", Gravita: norma.Errore,
		IT: "«{testo}» ha 7 caratteri ma non comincia per A: non è il codice univoco di una AOO, può essere il codice destinatario di un privato",
		EN: "“{testo}” has 7 characters but does not begin with A: it is not the code of an AOO (protocol area), " +
			"it may be the recipient code of a private party (codice destinatario)",
	}
	codiceAOOUfficio = norma.Controllo{
		Codice: "ipa/codice-aoo-ufficio", Gravita: norma.Errore,
		IT: "«{testo}» ha 6 caratteri: può essere il codice univoco di un ufficio, quello di una AOO ne ha 7 e comincia per A",
		EN: "“{testo}” has 6 characters: it may be the code of an office, that of an AOO (protocol area) has 7 and begins with A",
	}
)

// ParseCodiceAOO reads the code of a protocol area in any case, white space around it left out. The error is a *CodiceError.
func ParseCodiceAOO(s string) (CodiceAOO, error) {
	t, spazi := netto(s)
	c, ok := parseAOO(t)
	switch {
	case ok && c.c[0] == 'A':
		return c, nil
	case ok:
		return CodiceAOO{}, errato(&codiceAOODestinatario, s, spazi, 1)
	}
	var ufficio CodiceUnivocoUfficio
	if maiuscole(ufficio.c[:], t) < 0 {
		return CodiceAOO{}, errato(&codiceAOOUfficio, s, spazi+len(t), 0)
	}
	return CodiceAOO{}, errato(&codiceAOOErrato, s, spazi+maiuscole(c.c[:], t), 1)
}

// parseAOO reads seven capitals and digits, whatever the first.
func parseAOO(t string) (c CodiceAOO, ok bool) {
	ok = maiuscole(c.c[:], t) < 0
	return c, ok
}

// String is the code in capitals; "" for none.
func (c CodiceAOO) String() string {
	if c.IsZero() {
		return ""
	}
	return string(c.c[:])
}

// IsZero reports whether there is no code.
func (c CodiceAOO) IsZero() bool { return c == CodiceAOO{} }

// Compare is -1, 0 or 1 as the text of c comes before that of d, is the same, or comes after it.
func (c CodiceAOO) Compare(d CodiceAOO) int { return bytes.Compare(c.c[:], d.c[:]) }

// AppendText appends the text of String.
func (c CodiceAOO) AppendText(b []byte) ([]byte, error) { return append(b, c.String()...), nil }

// MarshalText is the text of String.
func (c CodiceAOO) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads what MarshalText wrote: a code as ParseCodiceAOO reads it, or nothing for none.
func (c *CodiceAOO) UnmarshalText(b []byte) error { return daTesto(c, b, ParseCodiceAOO) }
