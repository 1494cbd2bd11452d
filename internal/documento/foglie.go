package documento

import (
	"strconv"
	"strings"

	"norma"
)

// Foglia is a value of a JSON text, or a list of values: its path from the root, "casi[2].dati.inizio", where places in lists count
// from 1; its text, null being empty and the values of a list joined by "|"; the byte where it begins.
type Foglia struct {
	Percorso, Testo string
	Inizio          int
}

// massimoPercorso is how long a path may be: it is written for every value.
const massimoPercorso = 200

// Foglie reads any JSON text as its values in their order. An object without members is the value "{}", since nothing else would
// be left of it. The error, a *norma.SyntaxError, says where the text is not JSON, nests too deep, repeats a member or gives a value a path of more
// than 200 bytes.
func Foglie(b []byte) ([]Foglia, error) {
	if e := sintassi(b); e != nil {
		return nil, e
	}
	tokens, dove, ok := nastro(b)
	if !ok {
		return nil, &norma.SyntaxError{Cosa: "documento", Testo: string(dove), Atteso: cifre(MassimaProfondita) + " livelli"}
	}
	l := sfoglia{lettore{documento: b, tokens: tokens}, nil}
	return l.foglie, l.valore(0, "")
}

type sfoglia struct {
	lettore
	foglie []Foglia
}

// valore reads the value of a token, and all that it holds.
func (l *sfoglia) valore(i int32, percorso string) error {
	t := &l.tokens[i]
	switch inizio := int(t.dal); t.tipo {
	case oggetto:
		return l.oggetto(i, percorso)
	case lista:
		return l.lista(i, percorso)
	case stringa:
		l.foglie = append(l.foglie, Foglia{percorso, l.scalare(i), inizio - len(`"`)})
	default:
		l.foglie = append(l.foglie, Foglia{percorso, l.scalare(i), inizio})
	}
	return nil
}

func (l *sfoglia) oggetto(i int32, percorso string) error {
	t := &l.tokens[i]
	if t.oltre == i+1 {
		l.foglie = append(l.foglie, Foglia{percorso, "{}", int(t.dal)})
	}
	visti := map[string]bool{}
	for k := i + 1; k < t.oltre; k = l.tokens[k+1].oltre {
		nome := leggiTesto(l.documento, &l.tokens[k])
		if visti[nome] {
			return &norma.SyntaxError{Cosa: "documento", Testo: nome, Posizione: int(l.tokens[k].dal), Atteso: "un membro solo di questo nome"}
		}
		visti[nome] = true
		if len(percorso)+len(nome) > massimoPercorso { // of every value beneath it
			return &norma.SyntaxError{
				Cosa: "documento", Testo: nome, Posizione: int(l.tokens[k].dal), Atteso: "un percorso di al più " + cifre(massimoPercorso) + " byte",
			}
		}
		if err := l.valore(k+1, strings.TrimPrefix(percorso+"."+nome, ".")); err != nil {
			return err
		}
	}
	return nil
}

func (l *sfoglia) lista(i int32, percorso string) error {
	t := &l.tokens[i]
	var valori []string
	soli := true // no object and no list is among the values
	for e := i + 1; e < t.oltre; e = l.tokens[e].oltre {
		switch l.tokens[e].tipo {
		case oggetto, lista:
			soli = false
		case nullo:
		default:
			valori = append(valori, l.scalare(e))
		}
	}
	if soli || len(valori) > 0 {
		l.foglie = append(l.foglie, Foglia{percorso, strings.Join(valori, "|"), int(t.dal)})
	}
	if soli {
		return nil
	}
	for e, n := i+1, 1; e < t.oltre; e, n = l.tokens[e].oltre, n+1 {
		if k := l.tokens[e].tipo; k != oggetto && k != lista {
			continue
		}
		if err := l.valore(e, percorso+"["+strconv.Itoa(n)+"]"); err != nil {
			return err
		}
	}
	return nil
}

func (l *sfoglia) scalare(i int32) string {
	switch t := &l.tokens[i]; t.tipo {
	case nullo:
		return ""
	case stringa:
		return leggiTesto(l.documento, t)
	default:
		return string(l.documento[t.dal:t.al])
	}
}
