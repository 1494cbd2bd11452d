package identificativi

import "norma"

// CodiceCNEL is the single code of a national collective agreement, as CNEL assigns it: d.l. 76/2020, art. 16-quater. The zero value
// is none.
type CodiceCNEL struct{ c [caratteriCNEL]byte }

const caratteriCNEL = 4

var cnelForma = norma.Controllo{
	Codice: "identificativi/codice-cnel-forma", Gravita: norma.Errore,
	IT: "il codice CNEL di un contratto collettivo è una lettera seguita da tre lettere o cifre, come H011: «{testo}» se ne scosta dove è segnato",
	EN: "the CNEL code of a collective agreement is a letter and then three letters or digits, as H011: “{testo}” departs from that at the mark",
}

// ParseCodiceCNEL reads the code of a collective agreement, in any case. The three digits of the Ministry's older list are none.
func ParseCodiceCNEL(s string) (CodiceCNEL, Esame) {
	var c CodiceCNEL
	if raccogli(c.c[:], s, 0) != caratteriCNEL {
		return CodiceCNEL{}, lunghezza(&cnelForma, s, 0, caratteriCNEL)
	}
	for i, x := range c.c {
		if !lettera(x) && (i == 0 || !cifra(x)) {
			return CodiceCNEL{}, difetto(&cnelForma, s, 0, i, i+1)
		}
	}
	return c, Esame{testo: s}
}

// String is the code in capitals; "" for none.
func (c CodiceCNEL) String() string {
	if c.IsZero() {
		return ""
	}
	return string(c.c[:])
}

// IsZero reports whether there is no code.
func (c CodiceCNEL) IsZero() bool { return c == CodiceCNEL{} }
