package documento

import "norma"

// token is a value of the text, or the name of a member: where it stands and what comes after it.
type token struct {
	tipo  tipo
	preso bool  // the name of a member that the description has asked for
	fughe bool  // a text with escapes
	dal   int32 // first byte; of a text, the one after the quote
	al    int32 // byte after the last; of a text, the closing quote
	oltre int32 // index of the token after this value and all it holds
}

type tipo uint8

const (
	nullo tipo = iota
	booleano
	numero
	stringa
	lista
	oggetto
)

// nomi are the words for the kinds in findings.
var nomi = [...]string{nullo: "null", booleano: "true/false", numero: "number", stringa: "string", lista: "array", oggetto: "object"}

// nastro lays a valid JSON text out as its values in order: each object or list knows where it ends, so that a reader steps over
// what it does not want. A text that nests deeper than MassimaProfondita gives the place where it does, and false.
func nastro(b []byte) (tokens []token, troppoProfondo norma.Puntatore, ok bool) {
	tokens = make([]token, 0, len(b)/12+8)
	var aperti [MassimaProfondita]int32 // indexes of the objects and lists that are open
	n := 0
	for i := 0; i < len(b); i++ {
		switch c := b[i]; c {
		case ' ', '\t', '\r', '\n', ',', ':':
		case '{', '[':
			if n == MassimaProfondita {
				return nil, luogo(b, tokens, aperti[:]), false
			}
			t := token{tipo: oggetto, dal: int32(i)}
			if c == '[' {
				t.tipo = lista
			}
			aperti[n] = int32(len(tokens))
			n++
			tokens = append(tokens, t)
		case '}', ']':
			n--
			t := &tokens[aperti[n]]
			t.al, t.oltre = int32(i+1), int32(len(tokens))
		case '"':
			t := token{tipo: stringa, dal: int32(i + 1), oltre: int32(len(tokens) + 1)}
			for i++; b[i] != '"'; i++ {
				if b[i] == '\\' {
					t.fughe = true
					i++
				}
			}
			t.al = int32(i)
			tokens = append(tokens, t)
		default:
			t := token{tipo: numero, dal: int32(i), oltre: int32(len(tokens) + 1)}
			switch c {
			case 't', 'f':
				t.tipo = booleano
			case 'n':
				t.tipo = nullo
			}
			for i+1 < len(b) && !separatore(b[i+1]) {
				i++
			}
			t.al = int32(i + 1)
			tokens = append(tokens, t)
		}
	}
	return tokens, "", true
}

func separatore(c byte) bool {
	switch c {
	case ' ', '\t', '\r', '\n', ',', ']', '}':
		return true
	}
	return false
}

// luogo is the pointer to the value that would come next inside the open objects and lists.
func luogo(b []byte, tokens []token, aperti []int32) norma.Puntatore {
	var p norma.Puntatore
	for k, a := range aperti {
		figlio := int32(len(tokens))
		if k+1 < len(aperti) {
			figlio = aperti[k+1]
		}
		if tokens[a].tipo == oggetto {
			p = p.Campo(leggiTesto(b, &tokens[figlio-1]))
			continue
		}
		i := 0
		for e := a + 1; e < figlio; e = tokens[e].oltre {
			i++
		}
		p = p.Indice(i)
	}
	return p
}
