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
// The act may stand before or after the parts, or be missing: then the citation is relative. The error is an *SyntaxError.
func ParseRiferimento(s string) (Riferimento, error) {
	const lungo = 500
	if len(s) > lungo || !utf8.ValidString(s) {
		return "", &SyntaxError{Cosa: "riferimento", Testo: s, Atteso: "al più " + strconv.Itoa(lungo) + " byte di testo UTF-8"}
	}
	l := lettoreRiferimento{testo: s, parole: parole(s)}
	p, err := l.leggi()
	if err != nil {
		return "", err
	}
	return p.Riferimento(), nil
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
		(len(w.testo) == 1 || len(w.testo) == 2 && !l.preposizione()): // "allegato al decreto" names no letter
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

// tipiAtto are the kinds of act as words, the longest first, with the abbreviation that begins the canonical name.
var tipiAtto = [...]struct {
	parole    string
	sigla     string
	regionale bool
}{
	{"decreto del presidente del consiglio dei ministri", "d.p.c.m.", false},
	{"decreto del presidente della repubblica", "d.p.r.", false},
	{"deliberazione della giunta regionale", "d.g.r.", true},
	{"deliberazione di giunta regionale", "d.g.r.", true},
	{"decreto interministeriale", "d.i.", false},
	{"decreto ministeriale", "d.m.", false},
	{"decreto legislativo", "d.lgs.", false},
	{"regolamento regionale", "reg. reg.", true},
	{"decreto legge", "d.l.", false},
	{"legge regionale", "l.r.", true},
	{"legge provinciale", "l.p.", true},
	{"reg reg", "reg. reg.", true},
	{"d p c m", "d.p.c.m.", false},
	{"d p r", "d.p.r.", false},
	{"d g r", "d.g.r.", true},
	{"d lgs", "d.lgs.", false},
	{"codice civile", "c.c.", false},
	{"cod civ", "c.c.", false},
	{"costituzione", "Cost.", false},
	{"dpcm", "d.p.c.m.", false},
	{"dlgs", "d.lgs.", false},
	{"cost", "Cost.", false},
	{"d l", "d.l.", false},
	{"d m", "d.m.", false},
	{"d i", "d.i.", false},
	{"l r", "l.r.", true},
	{"l p", "l.p.", true},
	{"r r", "reg. reg.", true},
	{"c c", "c.c.", false},
	{"dpr", "d.p.r.", false},
	{"dgr", "d.g.r.", true},
	{"legge", "l.", false},
	{"dl", "d.l.", false},
	{"dm", "d.m.", false},
	{"lr", "l.r.", true},
	{"rr", "reg. reg.", true},
	{"l", "l.", false},
}

// atto reads an act at hand: one that norma knows by its own name, or a kind with number and year or date.
func (l *lettoreRiferimento) atto() (Atto, bool, error) {
	if a, n := l.attoNoto(); n > 0 {
		l.i += n
		return a, true, nil
	}
	for _, t := range tipiAtto {
		n := l.seguono(t.parole, " ")
		if n == 0 {
			continue
		}
		l.i += n
		if t.sigla == "c.c." || t.sigla == "Cost." {
			return Atto(t.sigla), true, nil
		}
		a, err := l.estremi(t.sigla, t.regionale)
		return a, err == nil, err
	}
	return "", false, nil
}

// attoNoto is the known act whose canonical name stands at hand, the longest one, and its words.
func (l *lettoreRiferimento) attoNoto() (trovato Atto, quante int) {
	resto := l.testo[l.parole[l.i].dal:]
	for s := range AllAtti() {
		nome := string(s.Atto)
		if len(nome) <= len(trovato) || len(resto) < len(nome) || !strings.EqualFold(resto[:len(nome)], nome) {
			continue
		}
		fine := l.parole[l.i].dal + len(nome)
		n := 0
		for n < len(l.parole)-l.i && l.parole[l.i+n].dal < fine {
			n++
		}
		if n > 0 && l.parole[l.i+n-1].al <= fine {
			trovato, quante = s.Atto, n
		}
	}
	return trovato, quante
}

// seguono is the number of words of a phrase when it stands at hand, otherwise 0.
func (l *lettoreRiferimento) seguono(frase, spazio string) int {
	n := 0
	for w := range strings.SplitSeq(frase, spazio) {
		if l.qui(n).testo != w {
			return 0
		}
		n++
	}
	return n
}

// estremi reads what identifies an act after its kind: region, date, number and year, in the orders in use.
func (l *lettoreRiferimento) estremi(sigla string, regionale bool) (Atto, error) {
	var regione, num, anno, data string
	for l.i < len(l.parole) {
		w := l.qui(0)
		switch {
		case regionale && regione == "" && l.regione(&regione):
		case l.preposizione() || w.testo == "regione" || w.testo == "provincia":
			l.i++
		case (w.testo == "n" || w.testo == "nr" || w.testo == "num" || w.testo == "numero") && num == "" && l.qui(1).numerica && !l.parteNumero():
			l.i++
		case w.numerica && data == "" && l.data(&data, &anno):
		case w.numerica && num == "" && len(w.testo) <= 5 && strings.TrimLeft(w.testo, "0") != "":
			num = strings.TrimLeft(w.testo, "0")
			l.i++
			if a := l.qui(0); anno == "" && a.numerica && strings.TrimSpace(l.separa(0)) == "/" {
				l.i++
				if anno = annoIntero(a.testo); anno == "" {
					l.i--
					return "", l.errore("l'anno dell'atto")
				}
			}
		case w.numerica && anno == "" && annoIntero(w.testo) != "":
			anno = annoIntero(w.testo)
			l.i++
		default:
			return l.componi(sigla, regionale, regione, num, anno, data)
		}
	}
	return l.componi(sigla, regionale, regione, num, anno, data)
}

// parteNumero reports whether "n. 2" at hand is the number of a provision: it is once a date or number of the act is complete,
// which estremi knows by num, so here only a closing bracket tells: "n. 2)".
func (l *lettoreRiferimento) parteNumero() bool {
	n := 1
	if s := l.qui(2).testo; s != "" && suffisso(s) < len(suffissi) {
		n = 2
	}
	al := l.qui(n).al
	return al < len(l.testo) && l.testo[al] == ')'
}

func (l *lettoreRiferimento) componi(sigla string, regionale bool, regione, num, anno, data string) (Atto, error) {
	if regionale && regione == "" { // the one known act with these number and year says whose it is
		for s := range AllAtti() {
			if num != "" && s.Numero == num && strings.HasPrefix(string(s.Atto), sigla+" ") && strings.HasSuffix(string(s.Atto), "/"+anno) {
				return s.Atto, nil
			}
		}
		return "", l.errore("la regione dell'atto")
	}
	nome := sigla + " "
	if regione != "" {
		nome += regione + " "
	}
	switch {
	case num != "" && anno != "":
		return Atto(nome + num + "/" + anno), nil
	case data != "":
		return Atto(nome + data), nil
	}
	return "", l.errore("numero e anno dell'atto, o la sua data")
}

// regione reads the name of a region at hand.
func (l *lettoreRiferimento) regione(nome *string) bool {
	for i := range regioni {
		if n := l.seguono(string(regioni[i].regione), "-"); n > 0 {
			*nome = regioni[i].nome
			l.i += n
			return true
		}
	}
	return false
}

var mesi = [...]string{
	"", "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
	"luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
}

// data reads "29 marzo 2017" or "29/3/2017" at hand, as the canonical "29 marzo 2017" and its year.
func (l *lettoreRiferimento) data(data, anno *string) bool {
	giorno, mese, a := l.qui(0), l.qui(1), l.qui(2)
	m := slices.Index(mesi[:], mese.testo)
	if mese.numerica {
		if s := strings.TrimSpace(l.separa(1)); s != "/" && s != "-" && s != "." || strings.TrimSpace(l.separa(2)) != s {
			return false
		}
		m, _ = strconv.Atoi(mese.testo)
	}
	g, err := strconv.Atoi(giorno.testo)
	y, err2 := strconv.Atoi(a.testo)
	if err != nil || err2 != nil || annoIntero(a.testo) != a.testo || m < 1 || *anno != "" && *anno != a.testo {
		return false
	}
	if _, err := NewData(y, m, g); err != nil {
		return false
	}
	*data, *anno = strconv.Itoa(g)+" "+mesi[m]+" "+a.testo, a.testo
	l.i += 3
	return true
}

// annoIntero completes a year of two digits, 50 to 99 in the last century; "" when it is no year of an act in force.
func annoIntero(s string) string {
	switch {
	case len(s) == 4 && s >= "1861" && s <= "2999":
		return s
	case len(s) == 2 && s < "50":
		return "20" + s
	case len(s) == 2:
		return "19" + s
	}
	return ""
}
