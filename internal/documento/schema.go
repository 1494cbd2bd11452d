package documento

import (
	"strconv"

	"norma"
	"norma/internal/testo"
)

// Schema is the JSON Schema (draft 2020-12) of a type, descriptions in the given language. Members that a document may add are
// allowed, as decoding keeps them.
func Schema[T any](titolo string, l norma.Lingua, descrivi func(*Campi, *T)) []byte {
	var v T
	c := Campi{modo: schema, lingua: l}
	c.b = append(c.b, `{"$schema":"https://json-schema.org/draft/2020-12/schema",`...)
	c.b = testo.AppendJSON(append(c.b, `"title":`...), titolo)
	c.b = append(c.b, `,"type":"object","properties":{`...)
	descrivi(&c, &v)
	c.b = append(c.b, '}', '}')
	return c.b
}

// proprieta writes the schema of a member: its kind, already JSON, and its description.
func (c *Campi) proprieta(nome, it, en, tipo string) {
	c.chiave(nome)
	c.b = append(append(c.b, '{'), tipo...)
	c.descrizione(it, en)
	c.b = append(c.b, '}')
}

func (c *Campi) descrizione(it, en string) {
	c.b = testo.AppendJSON(append(c.b, `,"description":`...), c.lingua.Scegli(it, en))
}

func (c *Campi) proprietaOggetto(nome, it, en string, descrivi func()) {
	c.chiave(nome)
	c.b = append(c.b, `{"type":["object","null"]`...)
	c.descrizione(it, en)
	c.b = append(c.b, `,"properties":{`...)
	descrivi()
	c.b = append(c.b, '}', '}')
}

func (c *Campi) proprietaLista(nome, it, en string, massimo int, descrivi func()) {
	c.chiave(nome)
	c.b = append(c.b, `{"type":["array","null"],"maxItems":`...)
	c.b = strconv.AppendInt(c.b, int64(massimo), 10)
	c.descrizione(it, en)
	c.b = append(c.b, `,"items":{"type":"object","properties":{`...)
	descrivi()
	c.b = append(c.b, '}', '}', '}')
}

// enumera writes words as the elements of a JSON list.
func enumera[T ~string](parole []T) string {
	b := []byte{}
	for i, w := range parole {
		if i > 0 {
			b = append(b, ',')
		}
		b = testo.AppendJSON(b, string(w))
	}
	return string(b)
}
