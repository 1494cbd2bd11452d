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

import (
	"strconv"
	"unicode/utf8"

	"norma"
	"norma/internal/testo"
)

// The bounds of a document.
const (
	MassimoByte       = 1 << 20 // a document's size
	MassimaProfondita = 32      // objects and lists inside one another
	massimoTesto      = 200     // characters of a text member
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

// Data describes a date member.
func (c *Campi) Data(nome, it, en string, v *norma.Data) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, stringa); ok {
			d, err := norma.ParseData(c.testo(t))
			if err != nil {
				c.rileva(&dataErrata, membro(nome), t, c.grezzo(t), "AAAA-MM-GG")
			}
			*v = d
		}
	case codifica:
		if !v.IsZero() {
			c.chiave(nome)
			c.b, _ = v.AppendText(append(c.b, '"')) // digits and dashes; it cannot fail
			c.b = append(c.b, '"')
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["string","null"],"format":"date"`)
	case visita:
		c.mostra(membro(nome), it, en, v.String())
	case elenco:
		c.elenca(norma.Campo{Tipo: "data"}, nome, it, en)
	case esame:
		c.esige(v.IsZero() || v.Valid(), &dataErrata, membro(nome), v.String(), "AAAA-MM-GG")
	}
}

// SiNo describes a yes-no member that may be unknown.
func (c *Campi) SiNo(nome, it, en string, v *norma.Opt[bool]) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, booleano); ok {
			*v = norma.Known(c.documento[c.tokens[t].dal] == 't')
		}
	case codifica:
		if b, ok := v.Value(); ok {
			c.chiave(nome)
			c.b = strconv.AppendBool(c.b, b)
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["boolean","null"]`)
	case visita:
		c.mostra(membro(nome), it, en, v.String())
	case elenco:
		c.elenca(norma.Campo{Tipo: "si-no"}, nome, it, en)
	case esame: // it is always sound
	}
}

// Intero describes a whole number from minimo to massimo, that may be unknown.
func (c *Campi) Intero(nome, it, en string, v *norma.Opt[int], minimo, massimo int) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, numero); ok {
			n, err := strconv.Atoi(c.grezzo(t)) // no fraction, no exponent
			if err != nil || n < minimo || n > massimo {
				c.rileva(&numeroErrato, membro(nome), t, c.grezzo(t), cifre(minimo)+"-"+cifre(massimo))
				return
			}
			*v = norma.Known(n)
		}
	case codifica:
		if n, ok := v.Value(); ok {
			c.chiave(nome)
			c.b = strconv.AppendInt(c.b, int64(n), 10)
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["integer","null"],"minimum":`+cifre(minimo)+`,"maximum":`+cifre(massimo))
	case visita:
		c.mostra(membro(nome), it, en, v.String())
	case elenco:
		c.elenca(norma.Campo{Tipo: "intero", Minimo: minimo, Massimo: massimo}, nome, it, en)
	case esame:
		n := v.Or(minimo)
		c.esige(minimo <= n && n <= massimo, &numeroErrato, membro(nome), cifre(n), cifre(minimo)+"-"+cifre(massimo))
	}
}

// Ore describes an amount of hours that may be unknown.
func (c *Campi) Ore(nome, it, en string, v *norma.Opt[norma.Ore]) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, numero); ok {
			o, err := norma.ParseOre(c.grezzo(t))
			if err != nil {
				c.rileva(&oreErrate, membro(nome), t, c.grezzo(t), "0.00-1000000")
				return
			}
			*v = norma.Known(o)
		}
	case codifica:
		if o, ok := v.Value(); ok {
			c.chiave(nome)
			c.b = o.AppendNumero(c.b)
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["number","null"],"minimum":0,"maximum":1000000`)
	case visita:
		c.mostra(membro(nome), it, en, v.String())
	case elenco:
		c.elenca(norma.Campo{Tipo: "ore"}, nome, it, en)
	case esame:
		numero := string(v.Or(0).AppendNumero(nil))
		_, err := norma.ParseOre(numero)
		c.esige(err == nil, &oreErrate, membro(nome), numero, "0.00-1000000")
	}
}

// Testo describes a text of at most 200 characters.
func (c *Campi) Testo(nome, it, en string, v *string) { c.Prosa(nome, it, en, v, massimoTesto) }

// Prosa describes a text of at most massimo characters.
func (c *Campi) Prosa(nome, it, en string, v *string, massimo int) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, stringa); ok {
			s := c.testo(t)
			if n := utf8.RuneCountInString(s); n > massimo {
				c.rileva(&testoTroppoLungo, membro(nome), t, cifre(n), cifre(massimo))
				return
			}
			*v = s
		}
	case codifica:
		if *v != "" {
			c.stringa(nome, *v)
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["string","null"],"maxLength":`+cifre(massimo))
	case visita:
		c.mostra(membro(nome), it, en, *v)
	case elenco:
		c.elenca(norma.Campo{Tipo: "testo", Massimo: massimo}, nome, it, en)
	case esame:
		n := utf8.RuneCountInString(*v)
		c.esige(n <= massimo, &testoTroppoLungo, membro(nome), cifre(n), cifre(massimo))
	}
}

// Riferimento describes a citation; how people write it is read, the canonical form is written.
func (c *Campi) Riferimento(nome, it, en string, v *norma.Riferimento) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, stringa); ok {
			if *v = c.citazione(t); *v == "" {
				c.rileva(&riferimentoErrato, membro(nome), t, c.testo(t), "")
			}
		}
	case codifica:
		if *v != "" {
			c.stringa(nome, string(*v))
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["string","null"]`)
	case visita:
		c.mostra(membro(nome), it, en, string(*v))
	case elenco:
		c.elenca(norma.Campo{Tipo: "riferimento"}, nome, it, en)
	case esame:
		c.esige(*v == "" || c.canonica(*v), &riferimentoErrato, membro(nome), string(*v), "")
	}
}

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

// Parola describes a member that is one of a list of words. A word that is not among them is reported, and kept.
func Parola[T ~string](c *Campi, nome, it, en string, v *T, ammesse []T) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, stringa); ok {
			*v = parola(c, membro(nome), t, ammesse)
		}
	case codifica:
		if *v != "" {
			c.stringa(nome, string(*v))
		}
	case schema:
		c.proprieta(nome, it, en, `"enum":[`+enumera(ammesse)+`,null]`)
	case visita:
		c.mostra(membro(nome), it, en, string(*v))
	case elenco:
		c.elenca(norma.Campo{Tipo: "parola", Parole: parole(ammesse)}, nome, it, en)
	case esame:
		esigeParola(c, membro(nome), *v, ammesse)
	}
}

// Parole describes a list of words, at most massimo.
func Parole[T ~string](c *Campi, nome, it, en string, v *[]T, ammesse []T, massimo int) {
	switch c.modo {
	case decodifica:
		t, ok := c.foglia(nome, lista)
		if !ok {
			return
		}
		elementi := make([]T, 0, c.quanti(t, massimo))
		c.elementi(nome, t, massimo, func(i int, e int32) {
			if p := (passo{nome, i}); c.atteso(p, e, stringa) {
				elementi = append(elementi, parola(c, p, e, ammesse))
			}
		})
		*v = elementi
	case codifica:
		if len(*v) > 0 {
			c.chiave(nome)
			c.b = append(c.b, '[')
			for _, w := range *v {
				c.separa()
				c.b = testo.AppendJSON(c.b, string(w))
			}
			c.b = append(c.b, ']')
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["array","null"],"maxItems":`+cifre(massimo)+`,"items":{"enum":[`+enumera(ammesse)+`]}`)
	case visita:
		for i, w := range *v {
			c.mostra(passo{nome, i}, it, en, string(w))
		}
	case esame:
		if c.entro(nome, len(*v), massimo) {
			for i, w := range *v {
				esigeParola(c, passo{nome, i}, w, ammesse)
			}
		}
	case elenco:
		c.elenca(norma.Campo{Tipo: "parole", Parole: parole(ammesse), Massimo: massimo}, nome, it, en)
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
		if len(*v) > 0 {
			c.chiave(nome)
			c.b = append(c.b, '[')
			for i := range *v {
				c.separa()
				c.dentro(passo{nome, i}, func() { c.oggetto(func() { descrivi(c, &(*v)[i]) }) })
			}
			c.b = append(c.b, ']')
		}
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
