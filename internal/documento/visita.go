package documento

import "norma"

// Visita walks v by its description: for every leaf that is not absent its place, its name and meaning, and its canonical value.
func Visita[T any](v *T, descrivi func(*Campi, *T), f func(norma.Puntatore, norma.Etichetta, string)) {
	c := Campi{modo: visita, visita: f}
	descrivi(&c, v)
}

func (c *Campi) mostra(p passo, it, en, valore string) {
	if valore != "" {
		c.visita(c.puntatore(p), norma.Etichetta{Nome: p.nome, IT: it, EN: en}, valore)
	}
}
