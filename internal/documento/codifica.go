package documento

import (
	"slices"
	"strconv"
	"strings"

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

func elenca[T ~string](parole []T) string {
	var b strings.Builder
	for i, w := range parole {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(string(w))
	}
	return b.String()
}

func cifre(n int) string { return strconv.Itoa(n) }

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

// entro reports a list with more elements than a document may have.
func (c *Campi) entro(nome string, quanti, massimo int) bool {
	c.esige(quanti <= massimo, &listaTroppoLunga, membro(nome), cifre(quanti), cifre(massimo))
	return quanti <= massimo
}

// esige reports what is not as a document may have it.
func (c *Campi) esige(sano bool, k *norma.Controllo, p passo, trovato, ammesso string) {
	if !sano {
		c.difetti = append(c.difetti, norma.NewRilievo(k, c.puntatore(p), trovato, ammesso, ""))
	}
}

func esigeParola[T ~string](c *Campi, p passo, w T, ammesse []T) {
	if w != "" && !slices.Contains(ammesse, w) {
		c.esige(false, &parolaSconosciuta, p, string(w), elenca(ammesse))
	}
}

// Esamina says what of v, made in Go, no document may have: what decoding would find wrong in it.
func Esamina[T any](v *T, descrivi func(*Campi, *T)) []norma.Rilievo {
	c := Campi{modo: esame, lette: map[norma.Riferimento]bool{}}
	descrivi(&c, v)
	return c.difetti
}

// canonica reports whether a citation reads back as itself and names its act; a document cites the same provision many times.
func (c *Campi) canonica(r norma.Riferimento) bool {
	si, letta := c.lette[r]
	if !letta {
		p, err := norma.ParseRiferimento(string(r))
		si = err == nil && p == r && r.Atto() != ""
		c.lette[r] = si
	}
	return si
}
