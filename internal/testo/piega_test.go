package testo_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"norma/internal/testo"
)

func TestAppendPiegato(t *testing.T) {
	for _, tt := range []struct{ s, want string }{
		{"", ""},
		{"  ", ""},
		{"barista", "barista"},
		{"BARISTA", "barista"},
		{"  Cameriera   ai\tpiani\n", "cameriera ai piani"},
		{"L'addetta all'UNITÀ", "l addetta all unita"},
		{"l’addetto", "l addetto"}, // typographic apostrophe
		{"citta'", "citta"},        // an apostrophe for an accent
		{"perché, però, più, così, È", "perche pero piu cosi e"},
		{"baby-sitter", "baby sitter"},
		{"e/o", "e o"},
		{"(escluso il settore ICT)", "escluso il settore ict"},
		{"1ª classe, 2° capo, 3º", "1a classe 2 capo 3o"},
		{"perche\u0301 NO\u0308", "perche no"}, // accents that follow their letters
		{"came\u00adriere", "cameriere"},       // a soft hyphen
		{"a\u00a0b\u200bc", "a b c"},
		{"Œuvre Ægir straße STRAẞE ĳ Þór", "oeuvre aegir strasse strasse ĳ þor"},
		{"Ñandú Čapek Łódź Ţara ÿ", "nandu capek lodz tara y"},
		{"×÷", ""},
		{"Αθήνα МОСКВА 日本", "αθήνα москва 日本"},
		{"\xff\xfea\xc3", "a"},
		{"5.2.2.3.2", "5 2 2 3 2"},
	} {
		if got := string(testo.AppendPiegato(nil, tt.s)); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.s, got, tt.want)
		}
		if got := string(testo.AppendPiegato([]byte("x"), tt.s)); got != "x"+tt.want {
			t.Errorf("%q appended: %q", tt.s, got)
		}
	}
}

// TestRadice: the forms of a word have one stem, and it is this one.
func TestRadice(t *testing.T) {
	for _, tt := range []struct{ radice, forme string }{
		{"cuoc", "cuoco cuoca cuochi cuoche cuoch"},
		{"camerier", "cameriere cameriera camerieri"},
		{"barist", "barista baristi bariste"},
		{"commess", "commesso commessa commessi commesse"},
		{"addett", "addetto addetta addetti addette"},
		{"medic", "medico medica medici mediche"},
		{"psicolog", "psicologo psicologa psicologi psicologhe psicologhi"},
		{"macella", "macellaio macellaia macellai macellaie"},
		{"uffic", "ufficio uffici"},
		{"agenz", "agenzia agenzie"},
		{"pend", "pendio pendii"},
		{"vecc", "vecchio vecchia vecchi vecchie"},
		{"camic", "camicia camicie camice"},
		{"conducent", "conducente conducenti"},
		{"operator", "operatore operatori operatrice operatrici"},
		{"attor", "attore attori attrice attrici"},
		{"dottor", "dottore dottori dottoressa dottoresse"},
		{"student", "studente studenti studentessa studentesse"},
		{"poet", "poeta poeti poetessa poetesse"},
		{"avvocat", "avvocato avvocata avvocati avvocate avvocatessa avvocatesse"},
		{"vigil", "vigile vigili vigilessa vigilesse"},
		{"ost", "oste osti ostessa ostesse"},
		{"campion", "campione campioni campionessa campionesse"},
		{"press", "pressa presse"},
		{"stess", "stesso stessa stessi stesse"}, // -ssa is no ending after two letters
		{"attivit", "attivita"},
		{"ol", "olio oli"},
		{"uv", "uva uve"},
		{"vi", "via vie"},
		{"zi", "zio zia zie zii"},
		{"tric", "trice"}, // nothing before the ending: only the vowel goes
		{"bar", "bar"},
		{"tv", "tv"},
		{"re", "re"},
		{"i", "i"},
		{"", ""},
		{"chirurg", "chirurgo chirurga chirurghi chirurgi"},
		{"2", "2"},
		{"αθήνα", "αθήνα"},
	} {
		for forma := range strings.SplitSeq(tt.forme, " ") {
			if got := string(testo.Radice([]byte(forma))); got != tt.radice {
				t.Errorf("%q: %q, want %q", forma, got, tt.radice)
			}
		}
	}
}

func TestRadici(t *testing.T) {
	for _, tt := range []struct {
		s    string
		want []string
	}{
		{"", nil},
		{" ... ", nil},
		{"di della", nil},
		{"L'addetta alle attività di bar", []string{"addett", "attivit", "bar"}},
		{"cuoche, CUOCHI", []string{"cuoc", "cuoc"}},
	} {
		if got := slices.Collect(testo.Radici(tt.s)); !slices.Equal(got, tt.want) {
			t.Errorf("%q: %q, want %q", tt.s, got, tt.want)
		}
	}
	for r := range testo.Radici("uno cuoco e due baristi") {
		if r != "cuoc" {
			t.Error(r)
		}
		break
	}
}

func TestVuota(t *testing.T) {
	for p := range strings.FieldsSeq("il lo la i gli le l un uno una di a da in con su per tra fra del della dell degli nelle sull agli dall e ed o od ad d") {
		if !testo.Vuota([]byte(p)) {
			t.Errorf("%q counts", p)
		}
	}
	for _, p := range []string{"", "b", "non", "che", "dal1", "delle2", "nellex", "cuoco"} {
		if testo.Vuota([]byte(p)) {
			t.Errorf("%q does not count", p)
		}
	}
}

// FuzzAppendPiegato: words of letters and digits alone, one blank between two; folding again changes nothing; a stem is no longer than
// its word, and is not empty.
func FuzzAppendPiegato(f *testing.F) {
	for _, s := range []string{"", "L'addetta all'UNITÀ", "1ª classe", "e\u0301\u00ad", "\xff\xc3", "Œ ß ĳ İ Ⱥ", "operatrici", "ostessa", "日本 αθήνα"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		piegato := testo.AppendPiegato(nil, s)
		if !utf8.Valid(piegato) || len(piegato) > len(s)*3/2 {
			t.Fatalf("%q: %q", s, piegato)
		}
		if got := testo.AppendPiegato(nil, string(piegato)); !slices.Equal(got, piegato) {
			t.Fatalf("%q: %q, then %q", s, piegato, got)
		}
		if len(piegato) == 0 {
			return
		}
		for p := range strings.SplitSeq(string(piegato), " ") {
			radice := testo.Radice([]byte(p))
			if p == "" || strings.ContainsFunc(p, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) ||
				len(radice) == 0 || len(radice) > len(p) {
				t.Fatalf("%q: %q, stem %q", s, p, radice)
			}
		}
	})
}

func TestPiegaAllocatesNothing(t *testing.T) {
	b := make([]byte, 0, 256)
	if n := testing.AllocsPerRun(100, func() {
		b = testo.AppendPiegato(b[:0], "L'Operatrice però")
		b = testo.Radice(b)
	}); n != 0 {
		t.Errorf("%v allocations a run, want none", n)
	}
}

func BenchmarkAppendPiegato(b *testing.B) {
	buf := make([]byte, 0, 256)
	b.ReportAllocs()
	for b.Loop() {
		buf = testo.AppendPiegato(buf[:0], "Operatrice della formazione e dell'attività di ristorazione")
	}
}
