package norma

import (
	"strconv"
	"strings"
)

// Puntatore is a JSON Pointer (RFC 6901) into a document; "" is the whole document. The name of a member that norma does not know is in it as
// somebody wrote it: quote it (%q) to show it.
type Puntatore string

// Campo is the pointer to a member of the object at p.
func (p Puntatore) Campo(nome string) Puntatore {
	if strings.ContainsAny(nome, "~/") {
		nome = strings.ReplaceAll(strings.ReplaceAll(nome, "~", "~0"), "/", "~1")
	}
	return p + "/" + Puntatore(nome)
}

// Indice is the pointer to an element, counted from 0, of the list at p.
func (p Puntatore) Indice(i int) Puntatore { return p + "/" + Puntatore(strconv.Itoa(i)) }

// Padre is the pointer to the object or list that holds p, and the name or index of p in it.
func (p Puntatore) Padre() (Puntatore, string) {
	i := strings.LastIndexByte(string(p), '/')
	if i < 0 {
		return "", ""
	}
	nome := string(p[i+1:])
	return p[:i], strings.ReplaceAll(strings.ReplaceAll(nome, "~1", "/"), "~0", "~")
}
