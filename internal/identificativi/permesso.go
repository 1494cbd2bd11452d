package identificativi

import "norma"

// Permesso is the number of a residence permit (permesso di soggiorno): three to fifteen letters and digits. The zero value is none.
type Permesso struct {
	c [massimoPermesso]byte
	n uint8
}

const (
	minimoPermesso      = 3
	massimoPermesso     = 15
	elettronicoPermesso = 9 // I and eight digits
)

var (
	permessoForma = norma.Controllo{
		Codice: "identificativi/permesso-forma", Gravita: norma.Errore,
		IT: "il numero del permesso di soggiorno ha da 3 a 15 lettere e cifre: «{testo}» se ne scosta dove è segnato",
		EN: "the number of a residence permit has 3 to 15 letters and digits: “{testo}” departs from that at the mark",
	}
	permessoCartaceo = norma.Controllo{
		Codice: "identificativi/permesso-non-elettronico", Gravita: norma.Avviso,
		IT: "«{testo}» non è il numero di un permesso di soggiorno elettronico, che è una I seguita da otto cifre: può essere di uno cartaceo",
		EN: "“{testo}” is not the number of an electronic residence permit, an I and eight digits: it may be that of a paper one",
	}
)

// ParsePermesso reads the number of a residence permit, in any case, with or without spaces, hyphens and slashes. Paper permits have
// numbers of other forms than the electronic one, an I and eight digits: those are a hint.
func ParsePermesso(s string) (Permesso, Esame) {
	var p Permesso
	n := raccogli(p.c[:], s, barre)
	if n < minimoPermesso || n > massimoPermesso {
		return Permesso{}, lunghezza(&permessoForma, s, barre, massimoPermesso)
	}
	cifre := 0
	for i, x := range p.c[:n] {
		switch {
		case !alfanumerico(x):
			return Permesso{}, difetto(&permessoForma, s, barre, i, i+1)
		case cifra(x):
			cifre++
		}
	}
	p.n = uint8(n)
	e := Esame{testo: s}
	if n != elettronicoPermesso || p.c[0] != 'I' || cifre != elettronicoPermesso-1 {
		e.avvisi = avvisoPermesso
	}
	return p, e
}

// String is the number in capitals, without separators; "" for none.
func (p Permesso) String() string { return string(p.c[:p.n]) }

// IsZero reports whether there is no number.
func (p Permesso) IsZero() bool { return p == Permesso{} }
