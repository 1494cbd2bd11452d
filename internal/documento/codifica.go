package documento

import (
	"norma"
	"norma/internal/testo"
)

// Encode writes v as JSON by its description: what is absent is left out, what the description does not name, ignoti, goes back
// to its place.
func Encode[T any](v *T, ignoti []norma.Ignoto, descrivi func(*Campi, *T)) []byte {
	c := Campi{modo: codifica, b: make([]byte, 0, 1<<10)}
	if len(ignoti) > 0 {
		c.aggiunti = map[norma.Puntatore][]norma.Ignoto{}
	}
	for _, m := range ignoti {
		if m.Dove != "" {
			padre, _ := m.Dove.Padre()
			c.aggiunti[padre] = append(c.aggiunti[padre], m)
		}
	}
	c.oggetto(func() { descrivi(&c, v) })
	return c.b
}

// separa writes the comma between two members or elements.
func (c *Campi) separa() {
	if n := len(c.b); n > 0 && c.b[n-1] != '{' && c.b[n-1] != '[' {
		c.b = append(c.b, ',')
	}
}

func (c *Campi) chiave(nome string) {
	c.separa()
	c.b = append(testo.AppendJSON(c.b, nome), ':')
}

func (c *Campi) stringa(nome, v string) {
	c.chiave(nome)
	c.b = testo.AppendJSON(c.b, v)
}

// oggetto writes the object at hand: its members, then those that norma does not know.
func (c *Campi) oggetto(descrivi func()) {
	c.b = append(c.b, '{')
	descrivi()
	if c.aggiunti != nil {
		for _, m := range c.aggiunti[c.puntatore(passo{})] {
			_, nome := m.Dove.Padre()
			c.chiave(nome)
			c.b = append(c.b, m.JSON...)
		}
	}
	c.b = append(c.b, '}')
}

// lista writes a member that is a list of n elements, unless there are none.
func (c *Campi) lista(nome string, n int, elemento func(int)) {
	if n == 0 {
		return
	}
	c.chiave(nome)
	c.b = append(c.b, '[')
	for i := range n {
		c.separa()
		elemento(i)
	}
	c.b = append(c.b, ']')
}

// membroOggetto writes a member that is an object, unless nothing in it is known.
func (c *Campi) membroOggetto(nome string, descrivi func()) {
	prima := len(c.b)
	c.chiave(nome)
	vuoto := len(c.b) + len("{}")
	c.dentro(membro(nome), func() { c.oggetto(descrivi) })
	if len(c.b) == vuoto {
		c.b = c.b[:prima]
	}
}
