package cp2011_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"norma/cp2011"
)

// posto is the place of a code among those found, -1 where it is not.
func posto(ts []cp2011.Trovato, codice string) int {
	return slices.IndexFunc(ts, func(t cp2011.Trovato) bool { return t.Codice.String() == codice })
}

// TestMestieri: an everyday name of a job finds its unit among the first three.
func TestMestieri(t *testing.T) {
	const primi = 3
	for _, m := range mestieri {
		ts := cp2011.Search(m.testo)
		if i := posto(ts, codice(t, m.unita).String()); i < 0 || i >= primi {
			t.Errorf("%q: %s is at %d of\n%s", m.testo, m.unita, i, elenco(ts, 0))
		}
	}
	if len(mestieri) < 80 {
		t.Errorf("%d names of jobs", len(mestieri))
	}
}

// TestNomi: each name of the sources, and each everyday one, finds its code, and no other before it but by a name that has the same
// words.
func TestNomi(t *testing.T) {
	controlla := func(codice, nome string) {
		t.Helper()
		c := cp2011.MustParse(codice)
		r := cp2011.Ricerca{Livello: c.Level(), Massimo: 800}
		ts := r.Search(nome)
		i := posto(ts, codice)
		if i < 0 {
			t.Errorf("%s is not found by %q", codice, nome)
			return
		}
		mie := insieme(nome)
		for _, q := range ts[:i] {
			if !slices.Equal(insieme(q.Name()), mie) {
				t.Errorf("%q finds %s by %q before %s", nome, q.Codice, q.Name(), codice)
			}
		}
	}
	for _, r := range codici(t) {
		controlla(r[0], r[1])
	}
	for _, r := range voci(t) {
		unita, _, _ := cutLast(r[0])
		controlla(unita, r[1])
	}
	uso := nomiUso(t)
	for _, r := range uso {
		controlla(r[0], r[1])
	}
	if len(uso) != 156 {
		t.Errorf("%d everyday names", len(uso))
	}
}

// insieme are the stems of a name in order, each once.
func insieme(nome string) []string {
	rs := radici(nome)
	slices.Sort(rs)
	return slices.Compact(rs)
}

// TestScritture: the same job however it is written.
func TestScritture(t *testing.T) {
	for _, tt := range []struct{ forme, unita string }{
		{"cuoco|cuoca|cuochi|cuoche|CUOCO|Cuòco|  cuoco  |il cuoco|un cuoco.|cuoco,", "5.2.2.1.0"},
		{"parrucchiere|parrucchiera|parrucchieri|parruchiera|parrucchira|aprrucchiera|parrucchieraa|parrucchie|parrucch", "5.4.3.1.0"},
		{"attore|attrice|attori|attrici|attric", "2.5.5.2.2"},
		{"professore di matematica|professoressa di matematica|professoresse di matematica", "2.6.3.2.1"},
		{"portiere d'albergo|portiere d’albergo|portiere di albergo|portiera d albergo|PORTIERE D'ALBERGO", "4.2.2.2.0"},
		{"addetto alle vendite|addetta vendite|adetto vendite|addetto vendit|vendite addetto|adetto alle venditee", "5.1.2.2.0"},
		{"baby sitter|baby-sitter|babysitter|Baby_Sitter", "5.4.4.2.0"},
		{"web master|webmaster", "3.1.2.3.0"},
		{"impiegato amministrativo|impie amministrativo|impiegata amministrativa|impiegato ammin", "4.1.1.2.0"},
		{"caffe\u0300|caffè|caffe", "7.3.2.6.1"},
		{"conducente di camion|camion conducente", "7.4.2.3.0"},
		{"tassista|tassisti|tassiste|TASSISTA|tassita|tassist", "7.4.2.1.0"},
		{"tabaccaio|tabaccaia|tabaccai|tabaccaie|tabacaio", "5.1.1.2.1"},
		{"operaio generico|operaia generica|operai generici|generico operaio", "8.4.3.1.0"},
		{"maître|maitre|MAÎTRE|mai\u0302tre", "5.2.2.3.2"},
		{"agente penitenziario|agenti penitenziari|agente della polizia penitenziaria", "5.4.8.5.0"},
		{"macchinista treni|macchinisti del treno|macchinista di un treno", "7.4.1.1.0"},
		{"albergatore|albergatrice|albergatrici|albergatric", "5.2.1.1.0"},
		{"bodyguard|bodygard|body guard|body-guard", "5.4.8.6.0"},
		{"make-up artist|make up artist|make-up", "5.4.3.2.0"},
	} {
		for q := range strings.SplitSeq(tt.forme, "|") {
			ts := cp2011.Ricerca{Massimo: 5}.Search(q)
			if posto(ts, tt.unita) < 0 {
				t.Errorf("%q does not find %s:\n%s", q, tt.unita, elenco(ts, 0))
			}
		}
	}
	// What has no words, and what nothing is near to.
	for _, q := range []string{"", " ", "'", "...", "di ", "della alle ", "della", "sulla", "xyzxyz", "barista xyzxyz", "\xff\xfe", "qq", "barsta qqqqq"} {
		if ts := cp2011.Search(q); ts != nil {
			t.Errorf("%q finds\n%s", q, elenco(ts, 0))
		}
	}
	// One mistake, not two; none in a word of four letters.
	for q, trova := range map[string]bool{
		"gommista": true, "gomista": true, "gmomista": true, "gomsita": false, "gomistaa": false, "gosta": false, "sart ": true, "srat ": false, "sort": false,
		"sarto ": true, "sarko ": true,
	} {
		if ts := cp2011.Search(q); (posto(ts, "6.2.3.1.2") >= 0 || posto(ts, "6.5.3.3.4") >= 0) != trova {
			t.Errorf("%q:\n%s", q, elenco(ts, 0))
		}
	}
}

// TestComeSiScrive: from the third letter of its last word on, the name of a job finds something at each key; not where no name has
// a word that begins so, which is found only when whole.
func TestComeSiScrive(t *testing.T) {
	var tutte []string
	for _, r := range slices.Concat(codici(t), voci(t), nomiUso(t)) {
		tutte = append(tutte, radici(r[1])...)
	}
	prove := 0
	for _, m := range mestieri {
		ultima := m.testo[strings.LastIndexAny(m.testo, " '")+1:]
		mia := radici(ultima)
		if len(mia) == 0 || len(ultima) != utf8.RuneCountInString(ultima) ||
			!slices.ContainsFunc(tutte, func(r string) bool { return strings.HasPrefix(r, mia[0]) }) {
			continue
		}
		for n := len(m.testo) - len(ultima) + 3; n <= len(m.testo); n++ {
			prove++
			if q := m.testo[:n]; cp2011.Search(q) == nil {
				t.Errorf("%q finds nothing", q)
			}
		}
	}
	if prove < 3000 {
		t.Errorf("%d beginnings", prove)
	}
	const oltre = 800
	// A blank ends the word.
	if ts := (cp2011.Ricerca{Massimo: oltre}).Search("bar "); posto(ts, "5.4.3.1.0") >= 0 || posto(ts, "5.2.2.3.2") < 0 {
		t.Errorf("%q", elenco(ts, 0))
	}
	if ts := (cp2011.Ricerca{Massimo: oltre}).Search("bar"); posto(ts, "5.4.3.1.0") < 0 || posto(ts, "5.2.2.3.2") < 0 {
		t.Errorf("%q", elenco(ts, 0))
	}
}

// TestOrdine: what is better comes first.
func TestOrdine(t *testing.T) {
	for _, tt := range []struct{ perche, q, prima, dopo string }{
		{"the whole name", "infermiere", "3.2.1.1.1", "5.4.4.3.0"},
		{"fewer words more", "tecnico laboratorio", "3.2.2.3.1", "3.2.1.3.2"},
		{"whole words before begun ones", "bar", "5.2.2.3.2", "5.4.3.1.0"},
		{"the first word first", "corriere", "8.1.3.3.0", "7.4.2.2.0"},
		{"the order of the query", "manutentore meccanico", "6.2.3.3.1", "6.2.4.4.0"},
		{"its own title before one above", "pescatori", "6.4.5.2.0", "6.4.5.1.0"},
		{"its title too", "elettricista", "6.1.3.7.0", "6.2.4.5.0"},
	} {
		ts := cp2011.Ricerca{Massimo: 800}.Search(tt.q)
		i, j := posto(ts, tt.prima), posto(ts, tt.dopo)
		if i < 0 || j < i {
			t.Errorf("%s, %q: %s at %d, %s at %d", tt.perche, tt.q, tt.prima, i, tt.dopo, j)
		}
	}
}

// TestFiltri: the level, the ancestor and the number of what is found.
func TestFiltri(t *testing.T) {
	const tutti = 1486
	for _, q := range []string{"barista", "addetto", "meccanico auto", "professioni tecniche", "a", "imprenditore"} {
		intere := cp2011.Ricerca{Massimo: tutti}.Search(q)
		for _, n := range []int{-1, 0, 1, 19, 20, 21, tutti} {
			quanti := n
			if n <= 0 {
				quanti = 20
			}
			if got := (cp2011.Ricerca{Massimo: n}).Search(q); !slices.Equal(got, intere[:min(len(intere), quanti)]) {
				t.Errorf("%q, %d: %d found of %d", q, n, len(got), len(intere))
			}
		}
		for livello := cp2011.GrandeGruppo; livello <= cp2011.Unita; livello++ {
			ts := cp2011.Ricerca{Livello: livello, Massimo: tutti}.Search(q)
			visti := map[cp2011.Codice]bool{}
			for _, f := range ts {
				ha := f.Named()
				su := ha.Contains(f.Codice) && ha == f.Titolo || f.Codice.Contains(ha)
				if f.Codice.Level() != livello || visti[f.Codice] || !su || !haNome(f) {
					t.Errorf("%q, level %d: %+v", q, livello, f)
				}
				visti[f.Codice] = true
			}
			// Each unit found is under a code found, and the reverse.
			for _, f := range intere {
				if !visti[f.Codice.At(livello)] {
					t.Errorf("%q, level %d: %s is missing", q, livello, f.Codice.At(livello))
				}
			}
		}
		for c := range cp2011.AllAt(cp2011.Gruppo) {
			want := slices.DeleteFunc(slices.Clone(intere), func(f cp2011.Trovato) bool { return !c.Contains(f.Codice) })
			if got := (cp2011.Ricerca{Entro: c, Massimo: tutti}).Search(q); !slices.Equal(got, want) {
				t.Errorf("%q within %s: %d, want %d", q, c, len(got), len(want))
			}
		}
	}
	barista := cp2011.MustParse("5.2.2.4.0")
	for _, tt := range []struct {
		r    cp2011.Ricerca
		want string
	}{
		{cp2011.Ricerca{Entro: barista}, "5.2.2.4.0"},
		{cp2011.Ricerca{Entro: barista.Parent(), Livello: cp2011.Categoria}, "5.2.2.4"},
		{cp2011.Ricerca{Entro: barista, Livello: cp2011.Categoria}, ""}, // the category stands above
		{cp2011.Ricerca{Livello: cp2011.GrandeGruppo}, "5"},
		{cp2011.Ricerca{Livello: cp2011.Unita + 1}, ""},
		{cp2011.Ricerca{Entro: cp2011.MustParse("6")}, ""},
	} {
		var got, want []string
		for _, f := range tt.r.Search("barista") {
			got = append(got, f.Codice.String())
		}
		if tt.want != "" {
			want = []string{tt.want}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%+v: %q, want %q", tt.r, got, want)
		}
	}
}

// haNome reports whether the name that matched is of the code that has it, and of one kind.
func haNome(t cp2011.Trovato) bool {
	switch c := t.Named(); {
	case !t.Voce.IsZero():
		return t.Titolo.IsZero() && c == t.Voce.Unit() && t.Name() == t.Voce.Name()
	case !t.Titolo.IsZero():
		return c == t.Titolo && t.Name() == c.Title()
	default:
		return c.Level() == cp2011.Unita && t.Name() != ""
	}
}

// TestRicercaLunga: a text of a megabyte is read up to its 256th byte.
func TestRicercaLunga(t *testing.T) {
	for _, tt := range []struct{ q, want string }{
		{"barista" + strings.Repeat(" ", 1<<20), "5.2.2.4.0"},
		{"barista " + strings.Repeat(" ", 240) + "barista" + strings.Repeat("x", 1<<20), ""}, // the last word is barista and an x
		{"barista " + strings.Repeat(" ", 241) + "barista" + strings.Repeat("x", 1<<20), "5.2.2.4.0"},
		{strings.Repeat("barista ", 16) + "xyzxyz", "5.2.2.4.0"}, // the seventeenth word
		{strings.Repeat("barista ", 15) + "xyzxyz", ""},
		{strings.Repeat("ß", 1<<19), ""},
		{strings.Repeat("\u023a", 1<<19), ""}, // a letter that takes more bytes in lower case
		{strings.Repeat("x", 1<<20), ""},
	} {
		ts := cp2011.Search(tt.q)
		if tt.want == "" && ts != nil || tt.want != "" && posto(ts, tt.want) != 0 {
			t.Errorf("%.20q...:\n%s", tt.q, elenco(ts, 0))
		}
	}
}
