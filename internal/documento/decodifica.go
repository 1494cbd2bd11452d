package documento

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"norma"
	"norma/internal/testo"
)

// lettore is the state of decoding: the text, its values, and what has been found.
type lettore struct {
	documento []byte
	tokens    []token
	qui       int32          // index of the object at hand
	ignoti    []norma.Ignoto // members that the description does not name
	rilievi   []trovato
	citazioni map[string]norma.Riferimento // those read so far, by their text: a document cites the same provision many times
}

// trovato is a finding with the byte where it was made, by which findings are put in document order.
type trovato struct {
	norma.Rilievo
	byte int32
}

// Decode reads a document into v, which starts as absent, by its description. What v does not know is returned as ignoti. The
// findings come in document order. The error, a *norma.SyntaxError, says that the text is not JSON, and where.
func Decode[T any](b []byte, v *T, descrivi func(*Campi, *T)) (ignoti []norma.Ignoto, rilievi []norma.Rilievo, err error) {
	if len(b) > MassimoByte {
		r := norma.NewRilievo(&troppoGrande, "", cifre(len(b)), cifre(MassimoByte), "")
		return nil, []norma.Rilievo{r}, nil
	}
	letto := len(b)
	b = bytes.TrimPrefix(b, []byte("\uFEFF"))
	if e := sintassi(b); e != nil {
		e.Posizione += letto - len(b) // a byte order mark counts
		return nil, nil, e
	}
	tokens, dove, ok := nastro(b)
	if !ok {
		r := norma.NewRilievo(&troppoProfondo, dove, "", cifre(MassimaProfondita), "")
		return nil, []norma.Rilievo{r}, nil
	}
	c := Campi{modo: decodifica, lettore: lettore{documento: b, tokens: tokens}}
	if c.atteso(passo{}, 0, oggetto) {
		c.leggiOggetto(0, func() { descrivi(&c, v) })
	}
	slices.SortStableFunc(c.rilievi, func(a, b trovato) int { return cmp.Compare(a.byte, b.byte) })
	for _, r := range c.rilievi {
		rilievi = append(rilievi, r.Rilievo)
	}
	return c.ignoti, rilievi, nil
}

// Sostituisci puts the document that b holds in the place of v, unless it is unsound: what UnmarshalJSON of a document does.
func Sostituisci[T any](v *T, b []byte, parse func([]byte) (T, []norma.Rilievo, error)) error {
	letto, rilievi, err := parse(b)
	if err == nil {
		err = norma.Refuse(rilievi)
	}
	if err == nil {
		*v = letto
	}
	return err
}

// sintassi is nil for JSON in UTF-8, and for what nests too deep for encoding/json to tell: nastro reports it.
func sintassi(b []byte) *norma.SyntaxError {
	e := &norma.SyntaxError{Cosa: "documento", Atteso: "JSON (RFC 8259) in UTF-8"}
	if !utf8.Valid(b) {
		for {
			r, n := utf8.DecodeRune(b[e.Posizione:])
			if r == utf8.RuneError && n <= 1 {
				break
			}
			e.Posizione += n
		}
		e.Testo = intorno(b, e.Posizione)
		return e
	}
	if json.Valid(b) {
		return nil
	}
	var errore *json.SyntaxError
	fermo := slices.Concat(b, []byte{0}) // right nowhere: a text that is cut short goes wrong at its end
	if errors.As(json.Unmarshal(fermo, &json.RawMessage{}), &errore) {
		if strings.HasSuffix(errore.Error(), "exceeded max depth") {
			return nil
		}
		e.Posizione = min(max(0, int(errore.Offset)-1), len(b))
		e.Testo = intorno(b, e.Posizione)
	}
	return e
}

// intorno is the text from a byte on, as much of it as helps to find it.
func intorno(b []byte, i int) string {
	return strings.ToValidUTF8(string(b[i:min(len(b), i+40)]), "\uFFFD")
}

// foglia finds the value of a member of the object at hand, of the wanted kind. An absent or null member gives false; so does
// one of another kind, with a finding. Of a repeated member the first value counts, and each of the others is a finding.
func (c *Campi) foglia(nome string, vuole tipo) (valore int32, ok bool) {
	for i := c.qui + 1; i < c.tokens[c.qui].oltre; i = c.tokens[i+1].oltre {
		if c.tokens[i].preso || !c.uguale(i, nome) {
			continue
		}
		c.tokens[i].preso = true
		if valore != 0 {
			c.rileva(&membroRipetuto, membro(nome), i, nome, "")
			continue
		}
		valore = i + 1
	}
	if valore == 0 || c.tokens[valore].tipo == nullo {
		return 0, false
	}
	return valore, c.atteso(membro(nome), valore, vuole)
}

// sbagliato reports whether a member of the object at hand has a value, which was then found wrong.
func (c *Campi) sbagliato(nome string) bool {
	for i := c.qui + 1; i < c.tokens[c.qui].oltre; i = c.tokens[i+1].oltre {
		if c.uguale(i, nome) && c.tokens[i+1].tipo != nullo {
			return true
		}
	}
	return false
}

// atteso reports whether a value is of the wanted kind; if not it is a finding.
func (c *Campi) atteso(p passo, i int32, vuole tipo) bool {
	if c.tokens[i].tipo == vuole {
		return true
	}
	c.rileva(&tipoErrato, p, i, nomi[c.tokens[i].tipo], nomi[vuole])
	return false
}

// leggiOggetto runs the description on an object, and then looks at what the description did not ask for.
func (c *Campi) leggiOggetto(i int32, descrivi func()) {
	fuori := c.qui
	c.qui = i
	descrivi()
	c.restanti()
	c.qui = fuori
}

// restanti keeps and notices the members of the object at hand that the description did not ask for.
func (c *Campi) restanti() {
	var visti map[string]bool
	for i := c.qui + 1; i < c.tokens[c.qui].oltre; i = c.tokens[i+1].oltre {
		if c.tokens[i].preso {
			continue
		}
		nome := c.testo(i)
		if visti[nome] {
			c.rileva(&membroRipetuto, membro(nome), i, nome, "")
			continue
		}
		if visti == nil {
			visti = map[string]bool{}
		}
		visti[nome] = true
		c.rileva(&membroIgnoto, membro(nome), i, nome, "")
		c.ignoti = append(c.ignoti, norma.Ignoto{Dove: c.puntatore(membro(nome)), JSON: c.grezzo(i + 1)})
	}
}

// elementi gives the first massimo elements of a list; more of them is a finding.
func (c *Campi) elementi(nome string, lista int32, massimo int, f func(n int, i int32)) {
	n := 0
	for i := lista + 1; i < c.tokens[lista].oltre; i = c.tokens[i].oltre {
		if n < massimo {
			f(n, i)
		}
		n++
	}
	if n > massimo {
		c.rileva(&listaTroppoLunga, membro(nome), lista, cifre(n), cifre(massimo))
	}
}

// quanti is the number of elements of a list, massimo when there are more.
func (c *Campi) quanti(lista int32, massimo int) int {
	n := 0
	for i := lista + 1; i < c.tokens[lista].oltre && n < massimo; i = c.tokens[i].oltre {
		n++
	}
	return n
}

// massimoCitato is how many bytes of the document a finding quotes.
const massimoCitato = 100

func (c *Campi) rileva(k *norma.Controllo, p passo, i int32, quale, ammesso string) {
	r := norma.NewRilievo(k, c.puntatore(p), testo.Tronca(quale, massimoCitato), ammesso, "")
	c.rilievi = append(c.rilievi, trovato{r, c.tokens[i].dal})
}

// testo is the text of a string value or of the name of a member.
func (c *Campi) testo(i int32) string { return leggiTesto(c.documento, &c.tokens[i]) }

func leggiTesto(b []byte, t *token) string {
	if !t.fughe {
		return string(b[t.dal:t.al])
	}
	var s string
	_ = json.Unmarshal(b[t.dal-1:t.al+1], &s) // a valid JSON string: it cannot fail
	return s
}

func (c *Campi) uguale(i int32, nome string) bool {
	t := &c.tokens[i]
	if t.fughe {
		return c.testo(i) == nome
	}
	return string(c.documento[t.dal:t.al]) == nome
}

// grezzo is the text of a value as it stands, quotes included.
func (c *Campi) grezzo(i int32) string {
	t := &c.tokens[i]
	if t.tipo == stringa {
		return string(c.documento[t.dal-1 : t.al+1])
	}
	return string(c.documento[t.dal:t.al])
}

// citazione reads a citation; "" for what is none, or does not name its act.
func (c *Campi) citazione(i int32) norma.Riferimento {
	t := &c.tokens[i]
	if r, letta := c.citazioni[string(c.documento[t.dal:t.al])]; letta {
		return r
	}
	s := c.testo(i)
	r, err := norma.ParseRiferimento(s)
	if err != nil || r.Atto() == "" {
		r = ""
	}
	if c.citazioni == nil {
		c.citazioni = map[string]norma.Riferimento{}
	}
	c.citazioni[string(c.documento[t.dal:t.al])] = r
	return r
}

// parola reads a word and reports it when it is not among the known ones.
func parola[T ~string](c *Campi, p passo, i int32, ammesse []T) T {
	t := &c.tokens[i]
	for _, a := range ammesse {
		if !t.fughe && string(c.documento[t.dal:t.al]) == string(a) {
			return a // the constant itself: nothing to allocate
		}
	}
	w := T(c.testo(i))
	if !slices.Contains(ammesse, w) {
		c.rileva(&parolaSconosciuta, p, i, string(w), elenca(ammesse))
	}
	return w
}
