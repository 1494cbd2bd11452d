package documento

import "norma"

// Elenca lists the members that a document of a type may hold, in their order.
func Elenca[T any](descrivi func(*Campi, *T)) []norma.Campo {
	var v T
	c := Campi{modo: elenco}
	descrivi(&c, &v)
	return c.membri
}

func (c *Campi) elenca(k norma.Campo, nome, it, en string) {
	k.Dove, k.Cosa = c.puntatore(membro(nome)), norma.Etichetta{Nome: nome, IT: it, EN: en}
	c.membri = append(c.membri, k)
}

func parole[T ~string](ammesse []T) []string {
	out := make([]string, len(ammesse))
	for i, w := range ammesse {
		out[i] = string(w)
	}
	return out
}
