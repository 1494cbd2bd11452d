package documento

import (
	"bytes"

	"norma"
)

// Altro is a document that another package describes, by the functions that read, write, describe and walk it. Its pointers start from
// itself.
type Altro[T any] struct {
	Parse  func([]byte) (T, []norma.Rilievo, error)
	Encode func(*T) []byte
	Schema func(norma.Lingua) []byte // made by Schema
	Campi  func() []norma.Campo
	Visita func(*T, func(norma.Puntatore, norma.Etichetta, string))
}

// Documento describes a member that is such a document. What it does not know it keeps itself.
func Documento[T any](c *Campi, nome, it, en string, v *T, a *Altro[T]) {
	switch c.modo {
	case decodifica:
		t, ok := c.foglia(nome, oggetto)
		if !ok {
			return
		}
		qui := c.puntatore(membro(nome))
		letto, rilievi, _ := a.Parse(c.documento[c.tokens[t].dal:c.tokens[t].al]) // a valid JSON object: it cannot fail
		for _, r := range rilievi {
			c.rilievi = append(c.rilievi, trovato{r.Under(qui), c.tokens[t].dal})
		}
		*v = letto
	case codifica:
		if b := a.Encode(v); len(b) > len("{}") {
			c.chiave(nome)
			c.b = append(c.b, b...)
		}
	case schema:
		c.chiave(nome)
		c.b = append(c.b, `{"type":["object","null"]`...)
		c.descrizione(it, en)
		_, membri, _ := bytes.Cut(a.Schema(c.lingua), []byte(`"properties":`))
		c.b = append(append(c.b, `,"properties":`...), membri...)
	case visita:
		qui := c.puntatore(membro(nome))
		a.Visita(v, func(dove norma.Puntatore, cosa norma.Etichetta, valore string) { c.visita(qui+dove, cosa, valore) })
	case elenco:
		qui := c.puntatore(membro(nome))
		for _, m := range a.Campi() {
			m.Dove = qui + m.Dove
			c.membri = append(c.membri, m)
		}
	case esame: // its own package's
	}
}
