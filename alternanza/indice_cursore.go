package alternanza

import (
	"encoding/base64"
	"strconv"
	"strings"

	"norma"
)

// Cursore is a place in what a search finds: after a certain host, in a certain order. It holds what the order looks at, not a number,
// so it is good for every index, one built anew, or one in which that host is no more. A host whose name, seats or words change
// meanwhile may be found twice, or not at all. The zero value is the beginning.
type Cursore struct {
	ordine Ordine
	punti  uint8  // PerRilevanza: how many words are in the name
	posti  uint32 // PerPosti: seats
	nome   string
	chiave Chiave
}

// massimoCursore is how many bytes the text of a cursor has at most.
const massimoCursore = 1024

// IsZero reports whether the cursor is the beginning.
func (c Cursore) IsZero() bool { return c == Cursore{} }

// Ordine is the order in which the cursor goes on, "" at the beginning.
func (c Cursore) Ordine() Ordine { return c.ordine }

// cursore is the place after the host of a row.
func (x *Indice) cursore(o Ordine, riga uint32, nomi []*insieme) Cursore {
	p := x.righe[riga].profilo
	c := Cursore{ordine: o, nome: strings.Clone(x.nomi[p]), chiave: x.chiavi[p]}
	switch o {
	case PerPosti:
		c.posti = x.righe[riga].posti
	case PerRilevanza:
		for _, s := range nomi {
			if s.has(riga) {
				c.punti++
			}
		}
	case PerNome:
	}
	return c
}

// String is the cursor as ParseCursore reads it, fit for a URL: "" at the beginning.
func (c Cursore) String() string {
	b, _ := c.AppendText(nil)
	return string(b)
}

// AppendText appends the text of String.
func (c Cursore) AppendText(b []byte) ([]byte, error) {
	if c.IsZero() {
		return b, nil
	}
	b = append(append(b, c.ordine...), '.')
	switch c.ordine {
	case PerRilevanza:
		b = append(strconv.AppendUint(b, uint64(c.punti), 10), '.')
	case PerPosti:
		b = append(strconv.AppendUint(b, uint64(c.posti), 10), '.')
	case PerNome:
	}
	b = base64.RawURLEncoding.AppendEncode(b, []byte(c.nome))
	return base64.RawURLEncoding.AppendEncode(append(b, '.'), []byte(c.chiave)), nil
}

// MarshalText is the text of String.
func (c Cursore) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads what MarshalText wrote.
func (c *Cursore) UnmarshalText(b []byte) error {
	v, err := ParseCursore(string(b))
	if err == nil {
		*c = v
	}
	return err
}

// ParseCursore reads the text of a cursor, "" being the beginning. The error is a *norma.SyntaxError.
func ParseCursore(s string) (Cursore, error) {
	if s == "" {
		return Cursore{}, nil
	}
	if len(s) > massimoCursore {
		return Cursore{}, cursoreErrato(s, massimoCursore)
	}
	var c Cursore
	parola, resto, _ := strings.Cut(s, ".")
	c.ordine = Ordine(parola)
	bit := 0
	switch c.ordine {
	case PerRilevanza:
		bit = 8
	case PerPosti:
		bit = 32
	case PerNome:
	default:
		return Cursore{}, cursoreErrato(s, 0)
	}
	if bit > 0 {
		var numero string
		numero, resto, _ = strings.Cut(resto, ".")
		n, err := strconv.ParseUint(numero, 10, bit)
		if err != nil || strconv.FormatUint(n, 10) != numero {
			return Cursore{}, cursoreErrato(s, min(len(parola)+1, len(s)))
		}
		if c.ordine == PerPosti {
			c.posti = uint32(n)
		} else {
			c.punti = uint8(n)
		}
	}
	nome, chiave, _ := strings.Cut(resto, ".")
	decodifica := base64.RawURLEncoding.Strict()
	n, err := decodifica.DecodeString(nome)
	if err != nil || strings.ContainsAny(nome, "\r\n") || len(n) > massimoNome {
		return Cursore{}, cursoreErrato(s, len(s)-len(resto))
	}
	k, err := decodifica.DecodeString(chiave)
	if err != nil || strings.ContainsAny(chiave, "\r\n") || len(k) == 0 {
		return Cursore{}, cursoreErrato(s, len(s)-len(chiave))
	}
	c.nome, c.chiave = string(n), Chiave(k)
	return c, nil
}

func cursoreErrato(s string, dove int) error {
	return &norma.SyntaxError{Cosa: "cursore", Testo: s, Posizione: dove, Atteso: "il segno di una pagina come l'ha dato una ricerca"}
}
