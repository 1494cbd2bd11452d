package mappa_test

import (
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/internal/mappa"
)

// radice is the root of the module.
const radice = "../.."

const rl = norma.Riferimento(norma.RegLazio7)

// commi is how many commi each article of the regulation prints: article 1 first, counted on the Bollettino.
var commi = [...]int{
	3, 1, 1, // titolo I
	4, 8, 4, 4, 2, 2, 7, 3, 10, // capo I
	6, 12, 3, 3, 3, // capo II
	1, 2, 1, 6, 5, 5, 7, 5, 7, 4, // capo III, to art. 27
	2, 7, 5, 7, 5, // the ITS
	2, 4, 2, 7, 3, 7, 5, // research
	1, 1, 1, // titolo III
}

// lettere is how many letters the commi have that have any.
var lettere = map[string]int{
	"1.3": 2, "2.1": 3, "3.1": 2, "4.1": 3, "4.2": 2, "6.2": 9, "7.1": 2, "8.1": 4, "12.6": 2, "13.3": 3, "13.6": 3, "14.1": 2, "14.9": 3, "15.2": 9,
	"19.1": 4, "20.1": 5, "22.3": 2, "23.1": 2, "25.2": 9, "28.1": 5, "30.2": 10, "33.2": 2, "34.1": 5, "36.3": 4, "37.2": 7, "39.1": 5,
}

// protocollo is how many commi each article of the scheme of all. A prints.
var protocollo = [...]int{1, 3, 7, 3, 4, 6, 1, 2}

// numerati are the numbers of the commi of an article. Art. 19 has no second; art. 37 has two of that number.
func numerati(articolo string, quanti int) (out []string) {
	const cifre = "0123456789"
	switch articolo {
	case "19":
		return []string{"1", "3"}
	case "37":
		return []string{"1", "2", "2 (secondo)"}
	}
	for n := 1; n <= quanti; n++ {
		s := cifre[n%10 : n%10+1]
		if n >= 10 {
			s = "1" + s
		}
		out = append(out, s)
	}
	return out
}

func TestOgniComma(t *testing.T) {
	var articoli, numeri []string
	for p := range mappa.Parti() {
		q := p.Rif.Parti()
		if q.Atto != norma.RegLazio7 || q.Articolo == "" {
			continue
		}
		articoli = append(articoli, q.Articolo)
		numeri = numeri[:0]
		conta := map[string]int{}
		for v := range p.All() {
			w := v.Rif.Parti()
			switch {
			case w.Articolo != q.Articolo || w.Comma == "":
				t.Errorf("%s stands under art. %s", v.Rif, q.Articolo)
			case w.Lettera == "" && w.Ordinale == 2:
				numeri = append(numeri, w.Comma+" (secondo)")
			case w.Lettera == "":
				numeri = append(numeri, w.Comma)
			case w.Numero == "":
				chiave := q.Articolo + "." + w.Comma
				if conta[chiave]++; w.Lettera != string(rune('a'-1+conta[chiave])) {
					t.Errorf("%s is letter %d of its comma", v.Rif, conta[chiave])
				}
			}
		}
		quanti := 0
		if n := len(articoli); n <= len(commi) {
			quanti = commi[n-1]
		}
		if !slices.Equal(numeri, numerati(q.Articolo, quanti)) {
			t.Errorf("art. %s: commi %v, the regulation prints %d", q.Articolo, numeri, quanti)
		}
		for chiave, n := range lettere {
			if strings.HasPrefix(chiave, q.Articolo+".") && conta[chiave] != n {
				t.Errorf("%s: %d letters, the regulation prints %d", chiave, conta[chiave], n)
			}
			delete(conta, chiave)
		}
		if len(conta) > 0 {
			t.Errorf("letters that the regulation does not print: %v", conta)
		}
	}
	if want := slices.Collect(numeriFino(len(commi))); !slices.Equal(articoli, want) {
		t.Errorf("articles %v", articoli)
	}
}

// numeriFino are the numbers of the articles.
func numeriFino(n int) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for i := 1; i <= n; i++ {
			s := string(rune('0' + i%10))
			if i >= 10 {
				s = string(rune('0'+i/10)) + s
			}
			if !yield(s) {
				return
			}
		}
	}
}

func TestOgniCommaDelProtocollo(t *testing.T) {
	articoli := slices.Collect(numeriFino(len(protocollo)))
	trovati := map[string][]string{}
	for v := range mappa.Voci() {
		if p := v.Rif.Parti(); p.Atto == norma.RegLazio7 && p.Allegato == "A" && p.Comma != "" && p.Lettera == "" {
			trovati[p.Articolo] = append(trovati[p.Articolo], p.Comma)
		}
	}
	for i, a := range articoli {
		if !slices.Equal(trovati[a], numerati("all. A, "+a, protocollo[i])) {
			t.Errorf("all. A, art. %s: commi %v of %d", a, trovati[a], protocollo[i])
		}
	}
	if len(trovati) != len(articoli) {
		t.Errorf("articles %v", trovati)
	}
	for _, a := range []string{"A", "B", "C", "D", "E"} {
		if _, ok := mappa.Find(rl + norma.Riferimento(", all. "+a)); !ok {
			t.Errorf("all. %s is not in the map", a)
		}
	}
}

// A row cites canonically, below its heading and in the order of the act; only statements without a number of their own share one.
func TestVoci(t *testing.T) {
	prima := map[norma.Riferimento]bool{}
	titoli := map[string]bool{}
	for p := range mappa.Parti() {
		var ultima norma.Riferimento
		if prima[p.Rif] || p.Titolo == "" || !completa(p.Rif) {
			t.Errorf("%q %q: repeated, untitled or not canonical", p.Rif, p.Titolo)
		}
		prima[p.Rif] = true
		for v := range p.All() {
			switch {
			case !completa(v.Rif) || !mappa.Contiene(p.Rif, v.Rif):
				t.Errorf("%q does not belong under %q", v.Rif, p.Rif)
			case ultima != "" && ultima.Compare(v.Rif) > 0:
				t.Errorf("%q comes after %q", v.Rif, ultima)
			case ultima == v.Rif && v.Rif.Atto() == norma.RegLazio7:
				t.Errorf("%q is repeated", v.Rif)
			case v.Titolo == "" || v.Come == "" || titoli[string(v.Rif)+v.Titolo]:
				t.Errorf("%q: nothing said, or said twice", v.Rif)
			case !slices.Contains(mappa.AllStati(), v.Stato):
				t.Errorf("%q: %q", v.Rif, v.Stato)
			}
			ultima = v.Rif
			titoli[string(v.Rif)+v.Titolo] = true
		}
	}
}

func TestFind(t *testing.T) {
	for _, tt := range []struct{ cerca, trova norma.Riferimento }{
		{rl + ", art. 13, c. 6", rl + ", art. 13, c. 6"},
		{rl + ", art. 13, c. 6, lett. b), n. 2)", rl + ", art. 13, c. 6, lett. b), n. 2)"},
		{rl + ", art. 13, c. 5, lett. z)", rl + ", art. 13, c. 5"},
		{rl + ", art. 37, c. 2 (secondo)", rl + ", art. 37, c. 2 (secondo)"},
		{rl + ", art. 37, c. 2, lett. a)", rl + ", art. 37, c. 2, lett. a)"},
		{rl + ", art. 130, c. 1", rl},
		{rl + ", all. A, art. 9", rl + ", all. A"},
		{"d.lgs. 81/2015, art. 1", ""},
		{"", ""},
	} {
		v, ok := mappa.Find(tt.cerca)
		if v.Rif != tt.trova || ok != (tt.trova != "") {
			t.Errorf("%q: %q, %t", tt.cerca, v.Rif, ok)
		}
	}
}

func TestGiroInterrotto(t *testing.T) {
	n := 0
	for range mappa.Voci() {
		if n++; n == 5 {
			break
		}
	}
	for range mappa.Parti() {
		if n++; n == 6 {
			break
		}
	}
	if n != 6 {
		t.Error(n)
	}
}
