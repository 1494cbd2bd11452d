package cp2011_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"norma/cp2011"
	"norma/internal/testo"
)

// lento is the search as the comment on Ricerca.Search tells it, written without an index: each query goes through every word of every
// name of the sources.
type lento struct {
	nomi   []nomeLento
	radici []string // all the stems, each once
}

type nomeLento struct {
	codice string // the code of the title, or the unit of the voce or of the everyday name
	voce   string // its six parts, "" for another name
	uso    string // the everyday name, "" for another
	radici []int  // the stems of the words that count, among all
	parole int    // how many they are without what titles end with
}

func (n nomeLento) titolo() bool { return n.voce == "" && n.uso == "" }

func nuovoLento(tb testing.TB) *lento {
	tb.Helper()
	var l lento
	posti := map[string]int{}
	numera := func(radici []string) (out []int) {
		for _, r := range radici {
			if _, ok := posti[r]; !ok {
				posti[r] = len(l.radici)
				l.radici = append(l.radici, r)
			}
			out = append(out, posti[r])
		}
		return out
	}
	for _, r := range codici(tb) {
		corto := r[1]
		for _, coda := range []string{" e professioni assimilate", " ed assimilati", " e assimilati", " ed equiparati", " non altrove classificati"} {
			corto = strings.TrimSuffix(corto, coda)
		}
		l.nomi = append(l.nomi, nomeLento{r[0], "", "", numera(radici(r[1])), len(radici(corto))})
	}
	for _, r := range voci(tb) {
		unita, _, _ := cutLast(r[0])
		l.nomi = append(l.nomi, nomeLento{unita, r[0], "", numera(radici(r[1])), len(radici(r[1]))})
	}
	for _, r := range nomiUso(tb) {
		l.nomi = append(l.nomi, nomeLento{r[0], "", r[1], numera(radici(r[1])), len(radici(r[1]))})
	}
	return &l
}

func radici(s string) (out []string) {
	for p := range strings.FieldsSeq(string(testo.AppendPiegato(nil, s))) {
		if !testo.Vuota([]byte(p)) {
			out = append(out, string(testo.Radice([]byte(p))))
		}
	}
	return out
}

// modi are the ways in which a word of a query is in a name, as conditions on a stem: a group after the other, until one finds any. The
// figures are what each costs, -1 for no.
func modi(p string, ultima bool) [][]func(string) int {
	radice := string(testo.Radice([]byte(p)))
	inPiu := func(s, p string) int { return max(0, min(len(s)-len(p), 6)) }
	prefisso := func(p string, costo int) func(string) int {
		return func(s string) int {
			if !strings.HasPrefix(s, p) {
				return -1
			}
			return costo + inPiu(s, p)
		}
	}
	uguale := func(p string, costo int) func(string) int {
		return func(s string) int {
			if s != p {
				return -1
			}
			return costo
		}
	}
	refuso := func(p string, intera bool) func(string) int {
		return func(s string) int {
			for n := range len(s) + 1 {
				if (!intera || n == len(s)) && distaUno(p, s[:n]) {
					return 20 + inPiu(s, p)
				}
			}
			return -1
		}
	}
	var gruppi [][]func(string) int
	if ultima {
		gruppi = append(gruppi, []func(string) int{uguale(radice, 0), prefisso(p, 6)})
		for _, d := range [][2]string{{"tric", "tor"}, {"es", ""}, {"ess", ""}} {
			if tronco, ok := strings.CutSuffix(p, d[0]); ok {
				gruppi = append(gruppi, []func(string) int{uguale(tronco+d[1], 6)})
			}
		}
	} else {
		gruppi = append(gruppi, []func(string) int{uguale(radice, 0)})
		if len(p) >= 3 {
			gruppi = append(gruppi, []func(string) int{prefisso(p, 6)})
		}
	}
	if len([]rune(p)) < 5 || testo.Vuota([]byte(p)) {
		return gruppi
	}
	gruppi = append(gruppi, []func(string) int{refuso(radice, true)})
	if ultima {
		gruppi = append(gruppi, []func(string) int{refuso(p, false)})
	}
	gruppi = append(gruppi, nil) // two words in one
	var famiglia []func(string) int
	for _, coda := range []string{"ator", "ist", "ant", "ier"} {
		if tronco, ok := strings.CutSuffix(radice, coda); ok && len(tronco) >= 5 {
			famiglia = append(famiglia, prefisso(tronco, 20))
		}
	}
	return append(gruppi, famiglia)
}

// distaUno reports whether one letter makes the difference: changed, missing, in excess, or changed places with the next.
func distaUno(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b) == len(a)+1 {
		for i := range b {
			if b[:i]+b[i+1:] == a {
				return true
			}
		}
		return false
	}
	var diversi []int
	for i := range len(a) {
		if len(a) == len(b) && a[i] != b[i] {
			diversi = append(diversi, i)
		}
	}
	return len(a) == len(b) && (len(diversi) == 1 ||
		len(diversi) == 2 && diversi[1] == diversi[0]+1 && a[diversi[0]] == b[diversi[1]] && a[diversi[1]] == b[diversi[0]])
}

type occorrenza struct{ costo, posto int }

// trova is the best occurrence of a word in each name: the cheapest, and of those the first.
func (l *lento) trova(p string, ultima bool) map[int]occorrenza {
	for _, gruppo := range modi(p, ultima) {
		costi := make([]int, len(l.radici))
		for i, r := range l.radici {
			costi[i] = -1
			for _, modo := range gruppo {
				if c := modo(r); c >= 0 && (costi[i] < 0 || c < costi[i]) {
					costi[i] = c
				}
			}
		}
		trovati := map[int]occorrenza{}
		for n := range l.nomi {
			migliore := occorrenza{-1, 0}
			for posto, r := range l.nomi[n].radici {
				if c := costi[r]; c >= 0 && (migliore.costo < 0 || c < migliore.costo) {
					migliore = occorrenza{c, min(posto, 3)}
				}
			}
			if migliore.costo >= 0 {
				trovati[n] = migliore
			}
		}
		if gruppo == nil {
			l.unite(p, trovati)
		}
		if len(trovati) > 0 {
			return trovati
		}
	}
	return nil
}

func (l *lento) unite(p string, trovati map[int]occorrenza) {
	for k := 3; k <= len(p)-3; k++ {
		prima := slices.Index(l.radici, string(testo.Radice([]byte(p[:k]))))
		dopo := slices.Index(l.radici, string(testo.Radice([]byte(p[k:]))))
		for n := range l.nomi {
			i, j := slices.Index(l.nomi[n].radici, prima), slices.Index(l.nomi[n].radici, dopo)
			if gia, ok := trovati[n]; i >= 0 && j >= 0 && (!ok || min(i, 3) < gia.posto) {
				trovati[n] = occorrenza{6, min(i, 3)}
			}
		}
	}
}

type punteggio struct{ costo, nome int }

func (a punteggio) compare(b punteggio) int {
	return cmp.Or(cmp.Compare(a.costo, b.costo), cmp.Compare(a.nome, b.nome))
}

// esito is what a cp2011.Trovato tells.
type esito struct {
	codice cp2011.Codice
	voce   cp2011.Voce
	titolo cp2011.Codice
	nome   string
}

func esiti(ts []cp2011.Trovato) (out []esito) {
	for _, t := range ts {
		out = append(out, esito{t.Codice, t.Voce, t.Titolo, t.Name()})
	}
	return out
}

func (l *lento) search(q string, r cp2011.Ricerca) []esito {
	q = q[:min(len(q), 256)]
	aperta := len(q) > 0 && len(testo.AppendPiegato(nil, string([]rune(q)[len([]rune(q))-1]))) > 0
	var parole []string
	tutte := strings.Split(string(testo.AppendPiegato(nil, q)), " ")
	for i, p := range tutte {
		switch {
		case p == "" || len(parole) == 16:
		case !testo.Vuota([]byte(p)), i == len(tutte)-1 && len(parole) == 0 && aperta:
			parole = append(parole, p)
		case i == len(tutte)-1:
			aperta = false
		}
	}
	if len(parole) == 0 || r.Livello > cp2011.Unita {
		return nil
	}
	type stato struct{ sue, costo, posto int }
	stati := map[int]*stato{}
	haParola := map[string]map[int]bool{} // by code: the words that its names have
	for i, p := range parole {
		trovati := l.trova(p, aperta && i == len(parole)-1)
		if trovati == nil {
			return nil
		}
		for n, o := range trovati {
			s := stati[n]
			if s == nil {
				s = &stato{}
				stati[n] = s
			}
			if i == 0 && o.posto > 0 {
				s.costo += 3
			}
			if i > 0 && o.posto < s.posto {
				s.costo += 5
			}
			s.sue, s.costo, s.posto = s.sue+1, s.costo+o.costo, o.posto
			c := l.nomi[n].codice
			if haParola[c] == nil {
				haParola[c] = map[int]bool{}
			}
			haParola[c][i] = true
		}
	}
	titoli, vociMigliori, interi, quanti := map[string]punteggio{}, map[string]punteggio{}, map[string]bool{}, map[string]int{}
	for n, s := range stati {
		nome := l.nomi[n]
		v := punteggio{s.costo + 60*(len(parole)-s.sue) + 4*min(9, max(0, nome.parole-s.sue)), n}
		if s.sue == len(parole) {
			quanti[nome.codice]++
			interi[nome.codice] = interi[nome.codice] || nome.titolo()
		}
		if nome.titolo() {
			titoli[nome.codice] = v
		} else if w, ok := vociMigliori[nome.codice]; !ok || v.compare(w) < 0 {
			vociMigliori[nome.codice] = v
		}
	}
	type trovato struct {
		esito
		punteggio
		quanti int
	}
	migliori := map[cp2011.Codice]*trovato{}
	livello := cmp.Or(r.Livello, cp2011.Unita)
	for c := range cp2011.All() {
		capo := c.At(livello)
		if capo.IsZero() || !r.Entro.IsZero() && !r.Entro.Contains(capo) {
			continue
		}
		ha := map[int]bool{}
		costo := 0
		var v *punteggio
		prendi := func(w punteggio, ok bool) {
			if ok && (v == nil || w.compare(*v) < 0) {
				v = &w
			}
		}
		for d := c; !d.IsZero(); d = d.Parent() {
			for i := range haParola[d.String()] {
				ha[i] = true
			}
			w, ok := titoli[d.String()]
			w.costo += costo
			prendi(w, ok)
			costo += 15
		}
		w, ok := vociMigliori[c.String()]
		prendi(w, ok)
		if len(ha) < len(parole) {
			continue
		}
		m := migliori[capo]
		if m == nil {
			m = &trovato{esito: esito{codice: capo}, punteggio: *v}
			migliori[capo] = m
		} else if v.compare(m.punteggio) < 0 {
			m.punteggio = *v
		}
		m.quanti += quanti[c.String()]
	}
	var out []*trovato
	for _, m := range migliori {
		intero := false
		for d := m.codice; !d.IsZero(); d = d.Parent() {
			intero = intero || interi[d.String()]
		}
		if !intero && m.costo > 0 {
			m.costo += 4
		}
		switch nome := l.nomi[m.punteggio.nome]; {
		case nome.titolo():
			m.titolo, _ = cp2011.Parse(nome.codice)
			m.esito.nome = m.titolo.Title()
		case nome.uso == "":
			m.voce, _ = cp2011.ParseVoce(nome.voce)
			m.esito.nome = m.voce.Name()
		default:
			m.esito.nome = nome.uso
		}
		out = append(out, m)
	}
	slices.SortFunc(out, func(a, b *trovato) int {
		return cmp.Or(cmp.Compare(a.costo, b.costo), cmp.Compare(b.quanti, a.quanti), a.codice.Compare(b.codice))
	})
	massimo := r.Massimo
	if massimo <= 0 {
		massimo = 20
	}
	var primi []esito
	for _, m := range out[:min(len(out), massimo)] {
		primi = append(primi, m.esito)
	}
	return primi
}

// uguali requires that a search gives what the slow one does.
func (l *lento) uguali(t *testing.T, q string, r cp2011.Ricerca) {
	t.Helper()
	got, want := esiti(r.Search(q)), l.search(q, r)
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || got[i] != want[i] {
			t.Fatalf("%q %+v, %d and %d found, from the %dth on:\n%v\nwant\n%v", q, r, len(got), len(want), i, got[i:min(len(got), i+5)], want[i:min(len(want), i+5)])
		}
	}
}

// elenco are some of what was found.
func elenco(ts []cp2011.Trovato, da int) string {
	var b strings.Builder
	for _, t := range ts[min(da, len(ts)):min(da+5, len(ts))] {
		b.WriteString("  " + t.Codice.String() + " " + t.Titolo.String() + t.Voce.String() + " " + t.Name() + "\n")
	}
	return b.String()
}

// The search gives what the slow one does, for all the job names and in many forms.
func TestComeIlLento(t *testing.T) {
	l := nuovoLento(t)
	tutti := len(l.nomi)
	for _, m := range mestieri {
		l.uguali(t, m.testo, cp2011.Ricerca{})
	}
	servizi := cp2011.MustParse("5")
	for _, q := range []string{
		"a", "con", "di", "di ", "cameriere di", "c", "ca", "came", "addetto ", "addetto", "addetta alla", "professioni assimilate", "2° capo", "1ª classe",
		"operatric", "operatrici", "professores", "professoress", "babysitter", "webmaster", "parruchiera", "parucch", "elettrcista",
		"impianti elettricista", "vendite addetto", "adetto vendit", "trattorista", "xyzxyz", "bar barista", "camerieri ristorante camerieri",
		"Imprenditori e amministratori di grandi banche, assicurazioni, agenzie immobiliari, di intermediazione finanziaria",
		"uno due tre quattro cinque sei sette otto nove dieci undici", "oliva olive olio oli", "\xff cuoco", "cuo\u0301co", "d'albergo",
	} {
		l.uguali(t, q, cp2011.Ricerca{})
		l.uguali(t, q, cp2011.Ricerca{Massimo: tutti})
		l.uguali(t, q, cp2011.Ricerca{Entro: servizi, Massimo: 3})
		for livello := cp2011.GrandeGruppo; livello <= cp2011.Unita; livello++ {
			l.uguali(t, q, cp2011.Ricerca{Livello: livello, Massimo: tutti})
		}
	}
}

// FuzzSearch: whatever is asked, the search gives what the slow one does.
func FuzzSearch(f *testing.F) {
	for _, m := range mestieri {
		f.Add(m.testo, byte(0), byte(0), "")
	}
	f.Add("impiant elettric", byte(3), byte(2), "6")
	f.Add("addetto alle macchine ", byte(200), byte(5), "7.2")
	f.Add("i", byte(1), byte(6), "")
	f.Add(strings.Repeat("addetto ", 40), byte(9), byte(1), "5.2.2.3.2")
	f.Add("Ⱥ\u0301 ß ĳ \xff", byte(0), byte(0), "")
	l := nuovoLento(f)
	f.Fuzz(func(t *testing.T, q string, massimo, livello byte, entro string) {
		c, _, _ := cp2011.ParseLenient(entro)
		l.uguali(t, q, cp2011.Ricerca{Massimo: int(massimo), Livello: cp2011.Livello(livello), Entro: c})
	})
}
