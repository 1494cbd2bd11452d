package identificativi

import "norma"

// CAP is a postcode (codice di avviamento postale): five digits. The zero value is none.
type CAP struct{ c [cifreCAP]byte }

const cifreCAP = 5

var (
	capForma = norma.Controllo{
		Codice: "identificativi/cap-forma", Gravita: norma.Errore,
		IT: "il CAP ha cinque cifre, zeri iniziali compresi: «{testo}» se ne scosta dove è segnato",
		EN: "a CAP (postcode) has five digits, leading zeros included: “{testo}” departs from that at the mark",
	}
	capFuori = norma.Controllo{
		Codice: "identificativi/cap-fuori-serie", Gravita: norma.Avviso,
		IT: "il CAP «{testo}» è fuori da quelli in uso, che vanno da 00010 a 98168",
		EN: "CAP (postcode) “{testo}” is outside those in use, from 00010 to 98168",
	}
)

// The first and the last postcode in use.
const (
	primoCAP  = 10
	ultimoCAP = 98168
)

// ParseCAP reads a postcode: five digits and nothing else. One outside those in use is a hint.
func ParseCAP(s string) (CAP, Esame) {
	var c CAP
	if raccogli(c.c[:], s, 0) != cifreCAP {
		return CAP{}, lunghezza(&capForma, s, 0, cifreCAP)
	}
	n := 0
	for i, x := range c.c {
		if !cifra(x) {
			return CAP{}, difetto(&capForma, s, 0, i, i+1)
		}
		n = n*10 + int(x-'0')
	}
	e := Esame{testo: s}
	if n < primoCAP || n > ultimoCAP {
		e.avvisi = avvisoCAP
	}
	return c, e
}

// String is the postcode as five digits; "" for none.
func (c CAP) String() string {
	if c.IsZero() {
		return ""
	}
	return string(c.c[:])
}

// IsZero reports whether there is no postcode.
func (c CAP) IsZero() bool { return c == CAP{} }
