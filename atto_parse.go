package norma

import (
	"slices"
	"strconv"
	"strings"
)

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
		l.suaData(a)
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

// suaData steps over "del 15 giugno 2015" after the name of an act of that day.
func (l *lettoreRiferimento) suaData(a Atto) {
	inizio := l.i
	var data, anno string
	scheda, _ := a.Scheda()
	if l.qui(0).testo == "del" && l.qui(1).numerica {
		l.i++
		if l.data(&data, &anno) && data == dataScritta(scheda.Data) {
			return
		}
	}
	l.i = inizio
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
			if num != "" && s.Numero == num && (data == "" || data == dataScritta(s.Data)) && strings.HasPrefix(string(s.Atto), sigla+" ") && strings.HasSuffix(string(s.Atto), "/"+anno) {
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
	d, err := NewData(y, m, g)
	if err != nil {
		return false
	}
	*data, *anno = dataScritta(d), a.testo
	l.i += 3
	return true
}

// dataScritta is a date as the names of acts write it: "29 marzo 2017".
func dataScritta(d Data) string {
	return strconv.Itoa(d.Day()) + " " + mesi[d.Month()] + " " + strconv.Itoa(d.Year())
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
