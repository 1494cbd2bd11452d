// Package documento reads, writes, describes and walks JSON documents from one description per type.
//
// A description is a function that names each member of an object once, with its kind, its meaning in two languages and where
// it is kept:
//
//	func descriviPersona(c *documento.Campi, p *Persona) {
//		c.Data("nascita", "giorno di nascita", "day of birth", &p.Nascita)
//		documento.Parola(c, "titolo", "titolo di studio", "title of study", &p.Titolo, titoli)
//	}
//
// Decode, Encode, Schema, Visita, Elenca and Esamina run it, each in its way. Decoding keeps going: a bad leaf is a finding with its JSON Pointer
// and stays absent; a member that the description does not name is kept and noticed; a repeated one is an error. Work and
// memory stay proportional to the input, which is bounded.
package documento

import "norma"

// The bounds of a document.
const (
	MassimoByte       = 1 << 20 // a document's size
	MassimaProfondita = 32      // objects and lists inside one another
)

// Campi is one pass over a document: the members of the object at hand.
type Campi struct {
	modo     modo
	percorso []passo                            // the way from the document to the object at hand
	lettore                                     // decoding
	b        []byte                             // encoding and schema: what has been written
	aggiunti map[norma.Puntatore][]norma.Ignoto // encoding: what no description names, by its object
	lingua   norma.Lingua                       // schema: the language of its descriptions
	visita   func(norma.Puntatore, norma.Etichetta, string)
	membri   []norma.Campo              // listing: the members so far
	difetti  []norma.Rilievo            // examination: what has been found
	lette    map[norma.Riferimento]bool // and which citations read as they stand
}

// passo is a member, or an element of a list that is a member.
type passo struct {
	nome   string
	indice int // from 0, or one of those below
}

const (
	suo       = -1 // the member itself
	qualunque = -2 // any element of the list
)

// puntatore is the place of a member of the object at hand, or of the object itself for the zero passo.
func (c *Campi) puntatore(p passo) norma.Puntatore {
	var dove norma.Puntatore
	for _, q := range c.percorso {
		dove = q.sotto(dove)
	}
	if p == (passo{}) {
		return dove
	}
	return p.sotto(dove)
}

func (p passo) sotto(dove norma.Puntatore) norma.Puntatore {
	dove = dove.Campo(p.nome)
	switch p.indice {
	case suo:
		return dove
	case qualunque:
		return dove.Campo("-")
	}
	return dove.Indice(p.indice)
}

// membro is the way to a member of the object at hand.
func membro(nome string) passo { return passo{nome, suo} }

// dentro runs the description of the object that is a member of the one at hand.
func (c *Campi) dentro(p passo, descrivi func()) {
	c.percorso = append(c.percorso, p)
	descrivi()
	c.percorso = c.percorso[:len(c.percorso)-1]
}

type modo uint8

const (
	decodifica modo = iota
	codifica
	schema
	visita
	elenco
	esame
)

// Serve says whether a member that the object at hand may not lack, described already, is known.
func (c *Campi) Serve(nome string, noto bool) {
	switch {
	case noto:
	case c.modo == decodifica && !c.sbagliato(nome):
		c.rileva(&membroMancante, passo{}, c.qui, nome, "")
	case c.modo == esame:
		c.esige(false, &membroMancante, passo{}, nome, "")
	}
}

// Oggetto describes a member that is an object with a description of its own.
func Oggetto[T any](c *Campi, nome, it, en string, v *T, descrivi func(*Campi, *T)) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, oggetto); ok {
			c.dentro(membro(nome), func() { c.leggiOggetto(t, func() { descrivi(c, v) }) })
		}
	case codifica:
		c.membroOggetto(nome, func() { descrivi(c, v) })
	case schema:
		c.proprietaOggetto(nome, it, en, func() { descrivi(c, v) })
	case visita, elenco, esame:
		c.dentro(membro(nome), func() { descrivi(c, v) })
	}
}

// Lista describes a list of objects, at most massimo.
func Lista[T any](c *Campi, nome, it, en string, v *[]T, massimo int, descrivi func(*Campi, *T)) {
	switch c.modo {
	case decodifica:
		t, ok := c.foglia(nome, lista)
		if !ok {
			return
		}
		elementi := make([]T, c.quanti(t, massimo))
		c.elementi(nome, t, massimo, func(i int, e int32) {
			if p := (passo{nome, i}); c.atteso(p, e, oggetto) {
				c.dentro(p, func() { c.leggiOggetto(e, func() { descrivi(c, &elementi[i]) }) })
			}
		})
		*v = elementi
	case codifica:
		c.lista(nome, len(*v), func(i int) {
			c.dentro(passo{nome, i}, func() { c.oggetto(func() { descrivi(c, &(*v)[i]) }) })
		})
	case schema:
		var zero T
		c.proprietaLista(nome, it, en, massimo, func() { descrivi(c, &zero) })
	case visita, esame:
		if c.modo == esame && !c.entro(nome, len(*v), massimo) {
			return
		}
		for i := range *v {
			c.dentro(passo{nome, i}, func() { descrivi(c, &(*v)[i]) })
		}
	case elenco:
		var zero T
		c.dentro(passo{nome, qualunque}, func() { descrivi(c, &zero) })
	}
}
