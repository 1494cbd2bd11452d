package identificativi

import "norma"

// Belfiore is the code of a municipality, H501, or of a foreign State, Z112, in tax codes (codice catastale, or Belfiore, code). The
// zero value is none. Codes of municipalities that are no more are codes all the same.
type Belfiore struct{ c [caratteriBelfiore]byte }

const caratteriBelfiore = 4

var belfioreForma = norma.Controllo{
	Codice: "identificativi/belfiore-forma", Gravita: norma.Errore,
	IT: "il codice catastale di un comune o di uno Stato è una lettera e tre cifre, come H501 o Z112: «{testo}» se ne scosta dove è segnato",
	EN: "the Belfiore code of a municipality or a State is a letter and three digits, as H501 or Z112: “{testo}” departs from that at the mark",
}

// ParseBelfiore reads the code of a municipality or State, in any case: a letter from A to I, L, M or Z and three digits, not 000.
func ParseBelfiore(s string) (Belfiore, Esame) {
	var b Belfiore
	if raccogli(b.c[:], s, 0) != caratteriBelfiore {
		return Belfiore{}, lunghezza(&belfioreForma, s, 0, caratteriBelfiore)
	}
	for i, x := range b.c {
		if i == 0 && !letteraBelfiore(x) || i > 0 && !cifra(x) {
			return Belfiore{}, difetto(&belfioreForma, s, 0, i, i+1)
		}
	}
	if !b.valido() {
		return Belfiore{}, difetto(&belfioreForma, s, 0, 1, caratteriBelfiore)
	}
	return b, Esame{testo: s}
}

// letteraBelfiore reports whether a municipality's code, or a State's, begins with this letter.
func letteraBelfiore(c byte) bool { return c-'A' < 9 || c == 'L' || c == 'M' || c == 'Z' }

// valido reports whether a letter and three digits are a code.
func (b Belfiore) valido() bool { return letteraBelfiore(b.c[0]) && string(b.c[1:]) != "000" }

// Estero reports whether the code is a foreign State's.
func (b Belfiore) Estero() bool { return b.c[0] == 'Z' }

// String is the code in capitals; "" for none.
func (b Belfiore) String() string {
	if b.IsZero() {
		return ""
	}
	return string(b.c[:])
}

// IsZero reports whether there is no code.
func (b Belfiore) IsZero() bool { return b == Belfiore{} }
