package norma

import (
	"strconv"
	"strings"
)

// Riferimento is a citation (riferimento normativo = legal reference): an act and a place in it. Its text is canonical and is
// the value, so that citations are constants, map keys and legible rows:
//
//	reg. reg. Lazio 7/2017, art. 13, c. 6, lett. b), n. 2)
//
// that is: act, annex (all. A), section (sez. 3), article (art. 13), comma (c. 6), letter (lett. b)), number (n. 2)), note
// (nota 6), each where there is one, in this order. "" cites nothing. A citation without an act is relative to the act at hand.
// ParseRiferimento reads what people write.
type Riferimento string

// Parti are the parts of a citation, each as printed and without its abbreviation: "13", "6", "b", "2". "" is absent.
//
//nolint:recvcheck // a part is set in place, the whole is taken by value
type Parti struct {
	Atto     Atto
	Allegato string // annex: "A"
	Sezione  string // section of an annex: "3"
	Articolo string // "13", "4-bis"
	Comma    string // "6", "784-octies"
	Ordinale int    // 2 for the second of two commi that bear the same number, otherwise 0
	Lettera  string // "b"
	Numero   string // "2", "iv"
	Nota     string // footnote: "6"
}

// livello is a kind of part: how it is written and how a URN calls it.
type livello struct {
	sigla, coda string // "lett. " and ")"
	urn         string
}

const (
	allegato = iota
	sezione
	articolo
	comma
	lettera
	numero
	nota
	quantiLivelli
)

var livelli = [quantiLivelli]livello{
	allegato: {"all. ", "", ""},
	sezione:  {"sez. ", "", "sez"},
	articolo: {"art. ", "", "art"},
	comma:    {"c. ", "", "com"},
	lettera:  {"lett. ", ")", "let"},
	numero:   {"n. ", ")", "num"},
	nota:     {"nota ", "", "not"},
}

// secondo marks the second of two commi that bear the same number.
const secondo = " (secondo)"

func (p *Parti) campo(l int) *string {
	switch l {
	case allegato:
		return &p.Allegato
	case sezione:
		return &p.Sezione
	case articolo:
		return &p.Articolo
	case comma:
		return &p.Comma
	case lettera:
		return &p.Lettera
	case numero:
		return &p.Numero
	}
	return &p.Nota
}

// Parti takes a canonical citation apart. What does not have the canonical form stays in Atto as it is.
func (r Riferimento) Parti() Parti {
	var p Parti
	resto := string(r)
	for ultimo := -1; resto != ""; {
		testo, coda, altro := strings.Cut(resto, ", ")
		if testo == "" || altro && coda == "" {
			return Parti{Atto: Atto(r)}
		}
		l := livelloDi(testo)
		if l <= ultimo { // the act, or no canonical citation at all
			if ultimo >= 0 || p.Atto != "" {
				return Parti{Atto: Atto(r)}
			}
			p.Atto, resto = Atto(testo), coda
			continue
		}
		v := testo[len(livelli[l].sigla) : len(testo)-len(livelli[l].coda)]
		if l == comma && strings.HasSuffix(v, secondo) && v != secondo {
			v, p.Ordinale = v[:len(v)-len(secondo)], 2
		}
		*p.campo(l) = v
		ultimo, resto = l, coda
	}
	return p
}

// livelloDi is the kind of part that a text is, -1 for none.
func livelloDi(testo string) int {
	for l := range livelli {
		v := &livelli[l]
		if len(testo) > len(v.sigla)+len(v.coda) && strings.HasPrefix(testo, v.sigla) && strings.HasSuffix(testo, v.coda) {
			return l
		}
	}
	return -1
}

// Riferimento writes the parts as a canonical citation.
func (p Parti) Riferimento() Riferimento {
	var b strings.Builder
	b.WriteString(string(p.Atto))
	for l := range livelli {
		v := *p.campo(l)
		if v == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(", ")
		}
		b.WriteString(livelli[l].sigla)
		b.WriteString(v)
		b.WriteString(livelli[l].coda)
		if l == comma && p.Ordinale == 2 {
			b.WriteString(secondo)
		}
	}
	return Riferimento(b.String())
}

// Atto is the act cited, "" when the citation is relative.
func (r Riferimento) Atto() Atto { return r.Parti().Atto }

// URN is the citation as a URN of the NIR standard, as Normattiva resolves them:
// urn:nir:regione.lazio:regolamento:2017-03-29;7~art13-com6-letb-num2. It is "" when the act has no known URN; a relative
// citation gives the part from "~" on.
func (r Riferimento) URN() string {
	p := r.Parti()
	b := []byte{}
	if p.Atto != "" {
		scheda, nota := p.Atto.Scheda()
		urn := scheda.URN()
		if !nota || urn == "" {
			return ""
		}
		b = append(b, urn...)
	}
	if p.Allegato != "" {
		b = append(b, ":allegato."...)
		b = append(b, strings.ToLower(p.Allegato)...)
	}
	segno := byte('~')
	for l := sezione; l < quantiLivelli; l++ {
		v := *p.campo(l)
		if v == "" {
			continue
		}
		b = append(append(append(b, segno), livelli[l].urn...), strings.ReplaceAll(v, "-", "")...)
		if l == comma && p.Ordinale == 2 {
			b = append(b, ".2"...)
		}
		segno = '-'
	}
	return string(b)
}

// Compare orders citations as the acts do: act by act, then part by part, numbers by value (9 before 10, 4 before 4-bis), what
// is cited whole before its parts.
func (r Riferimento) Compare(q Riferimento) int {
	a, b := r.Parti(), q.Parti()
	if c := strings.Compare(string(a.Atto), string(b.Atto)); c != 0 {
		return c
	}
	for l := range livelli {
		v, w := *a.campo(l), *b.campo(l)
		if l == numero && romano(v) > 0 && romano(w) > 0 {
			v, w = strconv.Itoa(romano(v)), strconv.Itoa(romano(w))
		}
		if c := confrontaParte(v, w); c != 0 {
			return c
		}
		if l == comma && a.Ordinale != b.Ordinale {
			return a.Ordinale - b.Ordinale
		}
	}
	return 0
}

// confrontaParte compares leading numbers by value, then the Latin suffixes, then what is left as text; letters shorter first.
func confrontaParte(a, b string) int {
	na, ra := cifreIniziali(a)
	nb, rb := cifreIniziali(b)
	if na != nb {
		if len(na) != len(nb) {
			return len(na) - len(nb)
		}
		return strings.Compare(na, nb)
	}
	la, sa, _ := strings.Cut(ra, "-")
	lb, sb, _ := strings.Cut(rb, "-")
	if la != lb {
		if len(la) != len(lb) {
			return len(la) - len(lb)
		}
		return strings.Compare(la, lb)
	}
	if ia, ib := suffisso(sa), suffisso(sb); ia != ib {
		return ia - ib
	}
	return strings.Compare(sa, sb)
}

// romano is the value of a small Roman numeral in lower case, 0 for what is none.
func romano(s string) int {
	n, prima := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		var v int
		switch s[i] {
		case 'i':
			v = 1
		case 'v':
			v = 5
		case 'x':
			v = 10
		default:
			return 0
		}
		if v < prima {
			n -= v
		} else {
			n, prima = n+v, v
		}
	}
	return n
}

func cifreIniziali(s string) (cifre, resto string) {
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	return strings.TrimLeft(s[:i], "0"), s[i:]
}

// suffissi are the Latin numerals that number what was inserted later, in their order.
var suffissi = [...]string{
	"", "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
	"undecies", "duodecies", "terdecies", "quaterdecies", "quinquiesdecies", "sexiesdecies",
}

// suffisso is the rank of a Latin numeral, after all known ones for what is none.
func suffisso(s string) int {
	for i, v := range suffissi {
		if v == s {
			return i
		}
	}
	return len(suffissi)
}
