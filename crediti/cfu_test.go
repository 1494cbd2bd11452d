package crediti_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"norma"
	"norma/crediti"
)

const (
	art21c1 norma.Riferimento = rl + "art. 21, c. 1"
	art21c3 norma.Riferimento = rl + "art. 21, c. 3"
	art22c1 norma.Riferimento = rl + "art. 22, c. 1"
	art23c2 norma.Riferimento = rl + "art. 23, c. 2"
	art7c1  norma.Riferimento = "d.m. 270/2004, art. 7, c. 1"
)

// Which CFU count: of a degree those passed and those recognised, of a master those recognised only, of a doctorate none.
var (
	inCorso   = crediti.TabellaCFU{Acquisiti: art22c1, Riconosciuti: art21c3, Totale: art7c1}
	delMaster = crediti.TabellaCFU{Riconosciuti: art21c3}
)

// corso are the limits of a course of so many months, 0 where the law gives none.
func corso(mesi, pattuita int, rif norma.Riferimento) crediti.Limiti {
	l := qualifica(mesi, pattuita)
	l.Minimo.Rif, l.Massimo.Rif = art21c1, rif
	return l
}

func carriera(mesi, totale, acquisiti, riconosciuti int) crediti.Carriera {
	return crediti.Carriera{
		Mesi: norma.Known(mesi), Totale: norma.Known(totale), Acquisiti: norma.Known(acquisiti), Riconosciuti: norma.Known(riconosciuti),
	}
}

// ceil(months x residual / total), at least six, at most the ordinary length: each row by hand.
func TestCFULength(t *testing.T) {
	for _, tt := range []struct {
		nome     string
		carriera crediti.Carriera
		tabella  crediti.TabellaCFU
		residui  int
		restano  int
		rif      norma.Riferimento
		portati  string // where the minimum decides, the length without it
	}{
		{"laurea, none done: 36", carriera(36, 180, 0, 0), inCorso, 180, 36, art21c1, ""},
		{"36 x 179 / 180 = 35.8", carriera(36, 180, 1, 0), inCorso, 179, 36, art22c1, ""},
		{"36 x 176 / 180 = 35.2", carriera(36, 180, 4, 0), inCorso, 176, 36, art22c1, ""},
		{"36 x 175 / 180 = 35", carriera(36, 180, 5, 0), inCorso, 175, 35, art22c1, ""},
		{"36 x 174 / 180 = 34.8", carriera(36, 180, 6, 0), inCorso, 174, 35, art22c1, ""},
		{"36 x 120 / 180 = 24", carriera(36, 180, 60, 0), inCorso, 120, 24, art22c1, ""},
		{"36 x 119 / 180 = 23.8", carriera(36, 180, 61, 0), inCorso, 119, 24, art22c1, ""},
		{"36 x 115 / 180 = 23, recognised too", carriera(36, 180, 60, 5), inCorso, 115, 23, art22c1, ""},
		{"36 x 168 / 180 = 33.6, recognised only", carriera(36, 180, 0, 12), inCorso, 168, 34, art22c1, ""},
		{"36 x 31 / 180 = 6.2", carriera(36, 180, 149, 0), inCorso, 31, 7, art22c1, ""},
		{"36 x 30 / 180 = 6", carriera(36, 180, 150, 0), inCorso, 30, 6, art22c1, ""},
		{"36 x 29 / 180 = 5.8, 6 rounded", carriera(36, 180, 151, 0), inCorso, 29, 6, art22c1, ""},
		{"36 x 25 / 180 = 5, but 6", carriera(36, 180, 155, 0), inCorso, 25, 6, art21c1, "P5M"},
		{"36 x 1 / 180 = 0.2, but 6", carriera(36, 180, 179, 0), inCorso, 1, 6, art21c1, "P1M"},
		{"magistrale, 24 x 60 / 120 = 12", carriera(24, 120, 60, 0), inCorso, 60, 12, art22c1, ""},
		{"24 x 59 / 120 = 11.8", carriera(24, 120, 61, 0), inCorso, 59, 12, art22c1, ""},
		{"ciclo unico, 60 x 180 / 300 = 36", carriera(60, 300, 120, 0), inCorso, 180, 36, art22c1, ""},
		{"72 x 240 / 360 = 48", carriera(72, 360, 120, 0), inCorso, 240, 48, art22c1, ""},
		{"37 x 73 / 180 = 15.006", carriera(37, 180, 107, 0), inCorso, 73, 16, art22c1, ""},
		{"master, those passed do not count: 12", carriera(12, 60, 40, 0), delMaster, 60, 12, art23c2, ""},
		{"master, 12 x 50 / 60 = 10", carriera(12, 60, 40, 10), delMaster, 50, 10, art21c3, ""},
		{"master, 12 x 49 / 60 = 9.8", carriera(12, 60, 0, 11), delMaster, 49, 10, art21c3, ""},
	} {
		rif := art21c1
		if tt.tabella == delMaster {
			rif = art23c2
		}
		r := crediti.CFU(corso(0, 0, rif), tt.carriera, tt.tabella, "/studi")
		if !r.Residui.Is(tt.residui) || !r.Restano.Is(tt.restano) || r.AlMeno != tt.restano || r.AlPiu != tt.restano || r.Rif != tt.rif || r.Esito != norma.Rispettato {
			t.Errorf("%s: %+v", tt.nome, r)
		}
		totale, _ := tt.carriera.Totale.Value()
		if r.Letture.Has(norma.LetturaCfuDurata) != (tt.residui < totale) ||
			r.Letture.Has(norma.LetturaMinimoDopoCrediti) != (tt.portati != "") {
			t.Errorf("%s: %v", tt.nome, r.Letture)
		}
		var want []rilievo
		if tt.portati != "" {
			want = []rilievo{{"crediti/minimo-dopo-i-crediti", norma.Avviso, "/studi", tt.portati, "P6M", art21c1}}
		}
		diverso(t, tt.nome, "findings", want, rilieviDi(&r.Giudizio))
	}
}

// No more than the ordinary length and no less than six months, for every number of CFU; growing with what is left.
func TestCFUGrid(t *testing.T) {
	for _, c := range []struct{ mesi, totale int }{{36, 180}, {24, 120}, {60, 300}, {72, 360}, {12, 60}, {7, 61}} {
		prima := 0
		for residui := 1; residui <= c.totale; residui++ {
			r := crediti.CFU(corso(0, 0, art21c1), carriera(c.mesi, c.totale, c.totale-residui, 0), inCorso, "/studi")
			n, ok := r.Restano.Value()
			// The least whole number of months, six or more, whose share of the path holds what is left.
			want := 6
			for want*c.totale < c.mesi*residui {
				want++
			}
			if !ok || n != want || n < prima || n > c.mesi {
				t.Errorf("%d of %d CFU in %d months: %v, want %d", residui, c.totale, c.mesi, r.Restano, want)
			}
			prima = n
		}
	}
}

// Nothing left is a violation, data that contradict the path are a doubt.
func TestCFUFindings(t *testing.T) {
	const impossibili, oltre = "crediti/cfu-impossibili", "crediti/cfu-oltre-il-totale"
	ignoti := norma.Opt[int]{}
	for _, tt := range []struct {
		nome     string
		carriera crediti.Carriera
		tabella  crediti.TabellaCFU
		esito    norma.Esito
		rilievi  []rilievo
	}{
		{"one left", carriera(36, 180, 179, 0), inCorso, norma.Rispettato, []rilievo{{"crediti/minimo-dopo-i-crediti", norma.Avviso, "/studi", "P1M", "P6M", art21c1}}},
		{"none left", carriera(36, 180, 180, 0), inCorso, norma.Violato, []rilievo{{"crediti/nessun-cfu-residuo", norma.Errore, "/studi", "180", "180", art22c1}}},
		{"fewer than none", carriera(36, 180, 150, 60), inCorso, norma.Violato, []rilievo{{"crediti/nessun-cfu-residuo", norma.Errore, "/studi", "210", "180", art22c1}}},
		{"none left, months unknown", crediti.Carriera{Totale: norma.Known(300), Acquisiti: norma.Known(300)}, inCorso, norma.Violato, []rilievo{
			{"norma/dato-mancante", norma.Mancante, "/studi/mesi", "", "", art21c1},
			{"crediti/nessun-cfu-residuo", norma.Errore, "/studi", "300", "300", art22c1},
		}},
		{"a master recognised whole", carriera(12, 60, 0, 60), delMaster, norma.Violato, []rilievo{{"crediti/nessun-cfu-residuo", norma.Errore, "/studi", "60", "60", art21c3}}},
		{"a master passed whole is not finished", carriera(12, 60, 60, 0), delMaster, norma.Rispettato, nil},
		{"more passed than there are", carriera(36, 180, 181, 0), inCorso, norma.Indeterminato, []rilievo{{oltre, norma.Mancante, "/studi/acquisiti", "181", "180", art22c1}}},
		{"more recognised than there are", carriera(36, 180, 0, 181), inCorso, norma.Indeterminato, []rilievo{{oltre, norma.Mancante, "/studi/riconosciuti", "181", "180", art21c3}}},
		{"contradiction beside a violation", carriera(36, 180, 180, 181), inCorso, norma.Violato, []rilievo{
			{oltre, norma.Mancante, "/studi/riconosciuti", "181", "180", art21c3},
			{"crediti/nessun-cfu-residuo", norma.Errore, "/studi", "180", "180", art22c1},
		}},
		{"a master under sixty", crediti.Carriera{Mesi: norma.Known(12), Totale: norma.Known(59), Minimi: 60}, delMaster, norma.Indeterminato, []rilievo{{"crediti/cfu-sotto-il-minimo-del-titolo", norma.Mancante, "/studi/cfu", "59", "60", art21c3}}},
		{"a master of sixty", crediti.Carriera{Mesi: norma.Known(12), Totale: norma.Known(60), Minimi: 60}, delMaster, norma.Rispettato, nil},
		{"negative", carriera(36, 180, -1, -1), inCorso, norma.Indeterminato, []rilievo{
			{impossibili, norma.Mancante, "/studi/acquisiti", "-1", "", art22c1},
			{impossibili, norma.Mancante, "/studi/riconosciuti", "-1", "", art21c3},
		}},
		{"no CFU at all", carriera(36, 0, 0, 0), inCorso, norma.Indeterminato, []rilievo{{impossibili, norma.Mancante, "/studi/cfu", "0", "", art7c1}}},
		{"absurd", carriera(math.MaxInt, math.MaxInt, math.MaxInt, math.MinInt), inCorso, norma.Indeterminato, []rilievo{
			{"crediti/mesi-impossibili", norma.Mancante, "/studi/mesi", strconv.Itoa(math.MaxInt), "", art21c1},
			{impossibili, norma.Mancante, "/studi/cfu", strconv.Itoa(math.MaxInt), "", art7c1},
			{impossibili, norma.Mancante, "/studi/acquisiti", strconv.Itoa(math.MaxInt), "", art22c1},
			{impossibili, norma.Mancante, "/studi/riconosciuti", strconv.Itoa(math.MinInt), "", art21c3},
		}},
		{"a thousand and one", carriera(120, 1001, 0, 0), inCorso, norma.Indeterminato, []rilievo{{impossibili, norma.Mancante, "/studi/cfu", "1001", "", art7c1}}},
		{"a thousand", carriera(120, 1000, 0, 0), inCorso, norma.Rispettato, nil},
		{"ten years and a month", carriera(121, 180, 0, 0), inCorso, norma.Indeterminato, []rilievo{{"crediti/mesi-impossibili", norma.Mancante, "/studi/mesi", "121", "", art21c1}}},
		{"a month", carriera(1, 180, 0, 0), inCorso, norma.Rispettato, nil},
		{"one CFU in all", carriera(12, 1, 0, 0), inCorso, norma.Rispettato, nil},
		{"no month", carriera(0, 180, 0, 0), inCorso, norma.Indeterminato, []rilievo{{"crediti/mesi-impossibili", norma.Mancante, "/studi/mesi", "0", "", art21c1}}},
		{"nothing said", crediti.Carriera{}, inCorso, norma.Indeterminato, []rilievo{
			{"norma/dato-mancante", norma.Mancante, "/studi/mesi", "", "", art21c1},
			{"norma/dato-mancante", norma.Mancante, "/studi/cfu", "", "", art7c1},
			{"norma/dato-mancante", norma.Mancante, "/studi/acquisiti", "", "", art22c1},
		}},
		{"none done: the whole does not matter", crediti.Carriera{Mesi: norma.Known(60), Totale: ignoti, Acquisiti: norma.Known(0)}, inCorso, norma.Rispettato, nil},
	} {
		rif := art21c1
		r := crediti.CFU(corso(0, 0, rif), tt.carriera, tt.tabella, "/studi")
		diverso(t, tt.nome, "findings", tt.rilievi, rilieviDi(&r.Giudizio))
		if r.Esito != tt.esito || (tt.esito == norma.Violato) != (r.AlMeno == 0 && r.AlPiu == 0 && r.Has("crediti/nessun-cfu-residuo")) {
			t.Errorf("%s: %v", tt.nome, r)
		}
		if tt.esito == norma.Violato && !r.Restano.IsZero() {
			t.Errorf("%s: %v months", tt.nome, r.Restano)
		}
	}
}

// What is missing is asked only where the agreed length turns on it.
func TestCFUAsked(t *testing.T) {
	noti := norma.Known[int]
	for _, tt := range []struct {
		nome          string
		mesi          int // the law's own
		carriera      crediti.Carriera
		tabella       crediti.TabellaCFU
		almeno, alPiu int
		pattuita      int
		chiede        string
	}{
		// CFU passed unknown: 36 months at most, and nothing may be left at all.
		{"passed?, six months", 36, crediti.Carriera{Totale: noti(180)}, inCorso, 0, 36, 6, "/studi/acquisiti"},
		{"passed?, five months are too few already", 36, crediti.Carriera{Totale: noti(180)}, inCorso, 0, 36, 5, ""},
		{"passed?, 36 months", 36, crediti.Carriera{Totale: noti(180)}, inCorso, 0, 36, 36, "/studi/acquisiti"},
		{"passed?, 37 months are too many already", 36, crediti.Carriera{Totale: noti(180)}, inCorso, 0, 36, 37, ""},
		// 60 recognised: 36 x 120 / 180 = 24 at most.
		{"passed? 60 recognised, 24", 36, crediti.Carriera{Totale: noti(180), Riconosciuti: noti(60)}, inCorso, 0, 24, 24, "/studi/acquisiti"},
		{"passed? 60 recognised, 25", 36, crediti.Carriera{Totale: noti(180), Riconosciuti: noti(60)}, inCorso, 0, 24, 25, ""},
		// Ciclo unico, 120 passed of an unknown number.
		{"of how many?", 0, crediti.Carriera{Mesi: noti(60), Acquisiti: noti(120)}, inCorso, 0, 60, 36, "/studi/cfu"},
		{"of how many?, 61 months", 0, crediti.Carriera{Mesi: noti(60), Acquisiti: noti(120)}, inCorso, 0, 60, 61, ""},
		// Master, 10 recognised of at least 60: from 12 x 50 / 60 = 10 to 12.
		{"master of how many?, 10", 0, crediti.Carriera{Mesi: noti(12), Minimi: 60, Riconosciuti: noti(10)}, delMaster, 10, 12, 10, ""},
		{"master of how many?, 11", 0, crediti.Carriera{Mesi: noti(12), Minimi: 60, Riconosciuti: noti(10)}, delMaster, 10, 12, 11, "/studi/cfu"},
		{"master of how many?, 12", 0, crediti.Carriera{Mesi: noti(12), Minimi: 60, Riconosciuti: noti(10)}, delMaster, 10, 12, 12, "/studi/cfu"},
		{"master of how many?, 13", 0, crediti.Carriera{Mesi: noti(12), Minimi: 60, Riconosciuti: noti(10)}, delMaster, 10, 12, 13, ""},
		{"master, 60 recognised of at least 60", 0, crediti.Carriera{Mesi: noti(12), Minimi: 60, Riconosciuti: noti(60)}, delMaster, 0, 12, 6, "/studi/cfu"},
		{"master, none recognised", 0, crediti.Carriera{Mesi: noti(12), Minimi: 60}, delMaster, 12, 12, 12, ""},
		// The ordinary length unknown.
		{"months?", 0, crediti.Carriera{Totale: noti(60)}, delMaster, 0, 0, 12, "/studi/mesi"},
		{"months?, five are too few", 0, crediti.Carriera{Totale: noti(60)}, delMaster, 0, 0, 5, ""},
		{"doctorate", 0, crediti.Carriera{Mesi: noti(36), Acquisiti: noti(200)}, crediti.TabellaCFU{}, 36, 36, 36, ""},
		{"doctorate, months?", 0, crediti.Carriera{}, crediti.TabellaCFU{}, 0, 0, 36, "/studi/mesi"},
	} {
		r := crediti.CFU(corso(tt.mesi, tt.pattuita, art21c1), tt.carriera, tt.tabella, "/studi")
		if r.AlMeno != tt.almeno || r.AlPiu != tt.alPiu || r.Restano.IsZero() != (tt.almeno != tt.alPiu || tt.alPiu == 0) {
			t.Errorf("%s: from %d to %d, %v", tt.nome, r.AlMeno, r.AlPiu, r.Restano)
		}
		var dove []string
		for _, q := range r.Rilievi {
			dove = append(dove, string(q.Dove))
		}
		if s := strings.Join(dove, " "); s != tt.chiede {
			t.Errorf("%s: asks %q, want %q", tt.nome, s, tt.chiede)
		}
	}
	// The course's own length prevails over the law's.
	if r := crediti.CFU(corso(36, 0, art21c1), carriera(48, 180, 0, 0), inCorso, "/studi"); !r.Restano.Is(48) {
		t.Errorf("%v", r.Restano)
	}
	if r := crediti.CFU(corso(121, 0, art21c1), crediti.Carriera{}, crediti.TabellaCFU{}, "/studi"); !r.Has("crediti/mesi-impossibili") {
		t.Error("a law's length that cannot be")
	}
}

func TestCFUExplained(t *testing.T) {
	const want = `crediti formativi universitari
  esito: rispettato
  CFU dell'intero percorso: 180
  CFU acquisiti e riconosciuti: 66
  CFU residui: 114
  durata massima che resta: 23 mesi [reg. reg. Lazio 7/2017, art. 22, c. 1]
  letture
    lettura: cfu-durata
` // 36 x 114 / 180 = 22.8
	r := crediti.CFU(corso(36, 24, art21c1), carriera(36, 180, 60, 6), inCorso, "/studi")
	if s := r.Spiegazione().Text(norma.Italiano); s != want {
		t.Error(s)
	}
	r = crediti.CFU(corso(36, 24, art21c1), crediti.Carriera{Totale: norma.Known(180)}, inCorso, "/studi")
	if s := r.Spiegazione().Text(norma.Inglese); strings.Contains(s, "left") {
		t.Error(s)
	}
}

func TestCFUWithoutMemory(t *testing.T) {
	k := carriera(36, 180, 60, 6)
	if n := testing.AllocsPerRun(100, func() { cfu = crediti.CFU(corso(36, 18, art21c1), k, inCorso, "/studi") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

var cfu crediti.RiduzioneCFU

func BenchmarkCFU(b *testing.B) {
	k := carriera(36, 180, 60, 6)
	b.ReportAllocs()
	for b.Loop() {
		cfu = crediti.CFU(corso(36, 18, art21c1), k, inCorso, "/studi")
	}
}

// casiDurata has, for each finding on lengths, what yields it and nothing else, and its words.
var casiDurata = []struct {
	codice string
	g      norma.Giudizio
	it, en string
}{
	{
		"crediti/ingresso-non-attestato",
		crediti.ApplyIngresso(qualifica(36, 0), []crediti.Ingresso{{Elemento: crediti.Lavoro, Attestato: no}}, inIngresso, "/ingresso").Giudizio,
		"credito in ingresso non accolto: la frequenza non è documentata o le competenze da lavoro non sono attestate né certificate",
		"credit on entry refused: attendance is not documented, or skills from work are neither attested nor certified",
	},
	{
		"crediti/mesi-impossibili", crediti.ApplyIngresso(qualifica(36, 0), []crediti.Ingresso{frequenza(61)}, inIngresso, "/ingresso").Giudizio,
		"61 mesi non è una durata possibile",
		"61 months is not a possible length",
	},
	{
		"crediti/minimo-dopo-i-crediti", crediti.ApplyIngresso(qualifica(36, 0), []crediti.Ingresso{frequenza(31)}, inIngresso, "/ingresso").Giudizio,
		"i crediti porterebbero la durata massima a 5 mesi: resta di 6 mesi, il minimo",
		"credits would bring the longest length down to 5 months: it stays 6 months, the minimum",
	},
	{
		"crediti/cfu-impossibili", crediti.CFU(corso(36, 0, art21c1), carriera(36, 180, -1, 0), inCorso, "/studi").Giudizio,
		"-1 CFU non è un numero possibile",
		"-1 CFU is not a possible number",
	},
	{
		"crediti/cfu-oltre-il-totale", crediti.CFU(corso(36, 0, art21c1), carriera(36, 180, 181, 0), inCorso, "/studi").Giudizio,
		"i CFU sono 181, più di quelli dell'intero percorso (180)",
		"there are 181 CFU, more than those of the whole path (180)",
	},
	{
		"crediti/cfu-sotto-il-minimo-del-titolo",
		crediti.CFU(corso(12, 0, art23c2), crediti.Carriera{Totale: norma.Known(59), Minimi: 60}, delMaster, "/studi").Giudizio,
		"il percorso ha 59 CFU: per questo titolo sono almeno 60",
		"the path has 59 CFU: for this title they are at least 60",
	},
	{
		"crediti/nessun-cfu-residuo", crediti.CFU(corso(36, 0, art21c1), carriera(36, 180, 180, 0), inCorso, "/studi").Giudizio,
		"i CFU acquisiti e riconosciuti (180) coprono l'intero percorso (180): non resta nulla da completare",
		"the CFU passed and recognised (180) cover the whole path (180): nothing is left to complete",
	},
}

func TestRilieviDurata(t *testing.T) {
	for _, tt := range casiDurata {
		if len(tt.g.Rilievi) != 1 || tt.g.Rilievi[0].Codice() != tt.codice {
			t.Errorf("%s: %v", tt.codice, tt.g.Rilievi)
			continue
		}
		if it, en := tt.g.Rilievi[0].Messaggio(norma.Italiano), tt.g.Rilievi[0].Messaggio(norma.Inglese); it != tt.it || en != tt.en {
			t.Errorf("%s says\n%s\n%s", tt.codice, it, en)
		}
	}
}
