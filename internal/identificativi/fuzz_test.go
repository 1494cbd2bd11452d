package identificativi_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// semi are texts of every kind.
var semi = []string{
	"", "RSSMRA80A01H501U", "rss mra 80a01 h501u", "RSSMRAULALMHRLMD", "02438750586", "IT02438750586", "00000000588", "12345671015", "H501", "Z112",
	"A000", "00186", "00009", "H011", "001", "I12345678", "AB/12-34", "RMIS00100X", "RM1A12300X", "MIIC8AJ00C", "AOPS010000", "istsc_rmis00100x",
	"C10.71.10", "107110", "45", "V", "10.7.1", "protocollo@pec.comune.roma.it", "Mario.Rossi@gmail.com", "a@b", "\xff", "perché@x.it",
}

// FuzzParse: no text makes a reader panic, and what is a code is the same code in its canonical form.
func FuzzParse(f *testing.F) {
	for _, s := range semi {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, l := range lettori {
			canone, e := l.legge(s)
			sano(t, s, canone, e)
			if !e.OK() {
				continue
			}
			altro, e2 := l.legge(canone)
			if altro != canone || strings.Join(tutti(e), " ") != strings.Join(tutti(e2), " ") {
				t.Errorf("%s: %q, then %q %q", canone, tutti(e), altro, tutti(e2))
			}
		}
	})
}

// Readers as slow as they are plain: the published expressions.
var piani = map[string]*regexp.Regexp{
	"belfiore":       regexp.MustCompile(`^[A-ILMZa-ilmz][0-9]{3}$`),
	"cap":            regexp.MustCompile(`^[0-9]{5}$`),
	"codice-cnel":    regexp.MustCompile(`^[A-Za-z][A-Za-z0-9]{3}$`),
	"permesso":       regexp.MustCompile(`^[A-Z0-9]{3,15}$`),
	"meccanografico": regexp.MustCompile(`^[A-Za-z]{2}[A-Za-z0-9]{8}$`),
	"ateco":          regexp.MustCompile(`^(?:[A-V]|[A-V]?[0-9]{2}(?:\.[0-9](?:[0-9](?:\.[0-9][0-9]?)?)?)?|[A-V]?[0-9]{2,6})$`),
	"casella": regexp.MustCompile("^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*" +
		`@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$`),
	"partita-iva": regexp.MustCompile(`^(?:IT)?([0-9]{11})$`),
}

// FuzzSlow: the readers agree with the plain ones.
func FuzzSlow(f *testing.F) {
	for _, s := range semi {
		f.Add(s)
	}
	togli := strings.NewReplacer(" ", "", "\t", "", "\n", "", "\r", "", "-", "", "/", "")
	toglie := strings.NewReplacer(" ", "", "\t", "", "\n", "", "\r", "", "-", "", ".", "")
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 300 {
			return
		}
		su := strings.ToUpper(s)
		if len(su) != len(s) {
			return // a letter that changes its length is none of ours
		}
		want := map[string]bool{
			"codice-fiscale": lento(s),
			"belfiore":       piani["belfiore"].MatchString(s) && s[1:] != "000",
			"cap":            piani["cap"].MatchString(s),
			"codice-cnel":    piani["codice-cnel"].MatchString(s),
			"permesso":       piani["permesso"].MatchString(togli.Replace(ascii(s))),
			"meccanografico": piani["meccanografico"].MatchString(s),
		}
		if m := piani["partita-iva"].FindStringSubmatch(toglie.Replace(ascii(s))); m != nil {
			want["partita-iva"] = m[1][:7] != "0000000" && controlloDi(m[1][:10]) == m[1][10:]
		}
		a := ascii(s)
		cifre := strings.TrimLeft(a, "ABCDEFGHIJKLMNOPQRSTUV")
		want["ateco"] = piani["ateco"].MatchString(a) &&
			(cifre == "" || !slices.Contains(strings.Fields("00 04 34 40 44 48 54 57 67 76 83 89"), cifre[:2]))
		prima, dopo, _ := strings.Cut(s, "@")
		want["casella"] = piani["casella"].MatchString(strings.ToLower(s)) && ascii(s) == su && len(s) <= 256 && len(prima) <= 64
		for parte := range strings.SplitSeq(dopo, ".") {
			want["casella"] = want["casella"] && len(parte) <= 63
		}
		visti := map[string]bool{}
		for _, l := range lettori {
			if visti[l.nome] {
				continue // the first of each kind is the one that is compared
			}
			visti[l.nome] = true
			if _, e := l.legge(s); e.OK() != want[l.nome] {
				t.Errorf("%s %q: %t, %q", l.nome, s, e.OK(), tutti(e))
			}
		}
	})
}

// ascii is a text in capitals, other letters than the English ones as they are.
func ascii(s string) string {
	b := []byte(s)
	for i := range b {
		if b[i] >= 'a' && b[i] <= 'z' {
			b[i] -= 'a' - 'A'
		}
	}
	return string(b)
}
