package norma

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ParseRiferimento reads a citation as people write them and gives it in canonical form: "art. 13 co. 6 lett. b) n. 2",
// "art13,c6,letb,n2", "comma 6 dell'articolo 13 del regolamento regionale 29 marzo 2017, n. 7", "D. Lgs. n. 81 del 2015, art. 44".
// The act may stand before or after the parts, or be missing: then the citation is relative. The error is a *SyntaxError.
func ParseRiferimento(s string) (Riferimento, error) {
	const lungo = 500
	if len(s) > lungo || !utf8.ValidString(s) {
		return "", &SyntaxError{Cosa: "riferimento", Testo: s, Atteso: "al più " + strconv.Itoa(lungo) + " byte di testo UTF-8"}
	}
	if i := estraneo(s); i >= 0 {
		return "", &SyntaxError{Cosa: "riferimento", Testo: s, Posizione: i, Atteso: "lettere latine, cifre arabe e segni che si vedono"}
	}
	l := lettoreRiferimento{testo: s, parole: parole(s)}
	p, err := l.leggi()
	if err != nil {
		return "", err
	}
	return p.Riferimento(), nil
}

// estraneo is where a text has a character that no citation has, -1 for nowhere: one that is not seen, or that looks like another and would
// be read as a blank (a digit of another script, a letter with a mark of its own). Signs between words are many: dashes, quotes, °, §.
func estraneo(s string) int {
	for i, r := range s {
		switch {
		case r >= ' ' && r < 0x7f, r == '\t', r == '\n', r == '\r', r == '\u00a0', r == '\u202f', r == '\u2009', r == '°', r == '§', r == '·',
			r >= '\u2010' && r <= '\u2015', r == '‘', r == '’', r == '“', r == '”', r == '«', r == '»', r == '…', r == '•',
			r >= 'ª' && r < 'ƀ' && unicode.IsLetter(r) && r != 'İ' && r != 'ı' && r != 'ſ':
		default:
			return i
		}
	}
	return -1
}

// ParseAtto reads the name of an act, as ParseRiferimento does: "decreto legislativo 15 giugno 2015, n. 81" is "d.lgs. 81/2015".
func ParseAtto(s string) (Atto, error) {
	r, err := ParseRiferimento(s)
	if err != nil {
		return "", err
	}
	if p := r.Parti(); p.Atto != "" && p.Riferimento() == Riferimento(p.Atto) {
		return p.Atto, nil
	}
	return "", &SyntaxError{Cosa: "atto", Testo: s, Atteso: "un solo atto, senza articoli"}
}

// parola is a run of letters, in lower case, or of digits.
type parola struct {
	testo    string
	dal, al  int  // where it stands in the text
	numerica bool // digits
}

func parole(s string) []parola {
	var out []parola
	classe := func(r rune) int {
		switch {
		case r >= '0' && r <= '9':
			return 1
		case unicode.IsLetter(r):
			return 2
		}
		return 0
	}
	inizio, prima := 0, 0
	for i, r := range s + " " {
		c := classe(r)
		if c == prima {
			continue
		}
		if prima != 0 {
			w := parola{strings.ToLower(s[inizio:i]), inizio, i, prima == 1}
			for _, sigla := range [...]string{"lett", "let"} { // a letter glued to its name: "letb"
				if len(w.testo) == len(sigla)+1 && strings.HasPrefix(w.testo, sigla) && w.testo != "lett" {
					out = append(out, parola{testo: sigla, dal: inizio, al: i - 1})
					w.testo, w.dal = w.testo[len(sigla):], i-1
					break
				}
			}
			out = append(out, w)
		}
		inizio, prima = i, c
	}
	return out
}

type lettoreRiferimento struct {
	testo  string
	parole []parola
	i      int
}

func (l *lettoreRiferimento) errore(atteso string) error {
	posizione := len(l.testo)
	if l.i < len(l.parole) {
		posizione = l.parole[l.i].dal
	}
	return &SyntaxError{Cosa: "riferimento", Testo: l.testo, Posizione: posizione, Atteso: atteso}
}

// qui is the word at hand moved by n, the zero parola beyond the end.
func (l *lettoreRiferimento) qui(n int) parola {
	if l.i+n < len(l.parole) {
		return l.parole[l.i+n]
	}
	return parola{}
}

// separa is the text between the word at hand, moved by n, and the one before it.
func (l *lettoreRiferimento) separa(n int) string {
	i := l.i + n
	if i < 1 || i >= len(l.parole) {
		return ""
	}
	return l.testo[l.parole[i-1].al:l.parole[i].dal]
}

var preposizioni = [...]string{"del", "dell", "dello", "della", "dei", "delle", "di", "al", "alla", "allo", "e", "il", "lo", "la"}

func (l *lettoreRiferimento) leggi() (Parti, error) {
	var p Parti
	if len(l.parole) == 0 {
		return p, l.errore("un atto o un articolo")
	}
	for l.i < len(l.parole) {
		if l.preposizione() {
			l.i++
			continue
		}
		if livello, ok := l.parte(); ok {
			if *p.campo(livello) != "" {
				return p, l.errore("una sola volta «" + strings.TrimSpace(livelli[livello].sigla) + "»")
			}
			l.i++
			if err := l.valore(&p, livello); err != nil {
				return p, err
			}
			continue
		}
		inizio := l.i
		atto, ok, err := l.atto()
		switch {
		case err != nil:
			return p, err
		case ok && p.Atto != "":
			l.i = inizio
			return p, l.errore("un solo atto")
		case ok:
			p.Atto = atto
		default:
			return p, l.errore("un atto, oppure art., c., lett., n., all., sez. o nota")
		}
	}
	if p.Riferimento() == "" {
		return p, l.errore("un atto o un articolo")
	}
	return p, nil
}

var nomiLivelli = [...]struct {
	nome    string
	livello int
}{
	{"articolo", articolo},
	{"art", articolo},
	{"comma", comma},
	{"com", comma},
	{"co", comma},
	{"c", comma},
	{"lettera", lettera},
	{"lett", lettera},
	{"let", lettera},
	{"numero", numero},
	{"num", numero},
	{"nr", numero},
	{"n", numero},
	{"allegato", allegato},
	{"all", allegato},
	{"sezione", sezione},
	{"sez", sezione},
	{"nota", nota},
}

// parte recognises the name of a part at hand.
func (l *lettoreRiferimento) parte() (livello int, ok bool) {
	w := l.qui(0).testo
	for _, v := range nomiLivelli {
		if w != v.nome {
			continue
		}
		if v.livello == comma && !l.qui(1).numerica || l.preposizione() {
			return 0, false // "c.c." is an act, "all'articolo" a preposition
		}
		return v.livello, true
	}
	return 0, false
}

// preposizione reports whether the word at hand only joins others: "del", "all'".
func (l *lettoreRiferimento) preposizione() bool {
	switch w := l.qui(0).testo; w {
	case "all", "l":
		return strings.HasPrefix(l.separa(1), "'") || strings.HasPrefix(l.separa(1), "’")
	default:
		return slices.Contains(preposizioni[:], w)
	}
}

// valore reads what follows the name of a part.
func (l *lettoreRiferimento) valore(p *Parti, livello int) error {
	w := l.qui(0)
	var v string
	switch {
	case w.numerica && livello != lettera:
		v = strings.TrimLeft(w.testo, "0")
		if v == "" || len(v) > 4 {
			return l.errore("un numero da 1 a 9999")
		}
	case (livello == lettera || livello == allegato) && minuscole(w.testo) &&
		(len(w.testo) == 1 || len(w.testo) == 2 && !l.preposizione() || // "allegato al decreto" names no letter
			livello == allegato && w.testo != "" && len(w.testo) <= 4 && strings.Trim(w.testo, "ivx") == ""):
		v = w.testo
		if livello == allegato {
			v = strings.ToUpper(v)
		}
	case livello == numero && w.testo != "" && len(w.testo) <= 5 && strings.Trim(w.testo, "ivx") == "":
		v = w.testo
	default:
		return l.errore(atteso(livello))
	}
	l.i++
	if s := l.qui(0).testo; s != "" && suffisso(s) < len(suffissi) && strings.Trim(l.separa(0), " -.") == "" {
		v += "-" + s
		l.i++
	}
	if livello == comma && l.qui(0).testo == "secondo" {
		p.Ordinale = 2
		l.i++
	}
	*p.campo(livello) = v
	return nil
}

func atteso(livello int) string {
	switch livello {
	case lettera, allegato:
		return "una lettera dopo «" + strings.TrimSpace(livelli[livello].sigla) + "»"
	}
	return "un numero dopo «" + strings.TrimSpace(livelli[livello].sigla) + "»"
}

func minuscole(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r < 'a' || r > 'z' }) < 0
}
