package norma

import "strings"

// Campo is a member that a document may hold, as whoever fills it in needs to know it.
type Campo struct {
	Dove            Puntatore // its place; "-" stands for any element of a list: "/crediti/-/ore"
	Cosa            Etichetta // its name and meaning
	Tipo            string    // "data", "si-no", "intero", "ore", "testo", "riferimento" (a citation), "parola", or "parole" for a list of them
	Parole          []string  // the words that it takes
	Minimo, Massimo int       // what an "intero" takes; the most characters of a "testo", or elements of "parole"
}

// Percorso is the place as a path: "apprendista.titolo", "crediti[].ore".
func (c *Campo) Percorso() string {
	return strings.ReplaceAll(strings.ReplaceAll(strings.TrimPrefix(string(c.Dove), "/"), "/-/", "[]."), "/", ".")
}
