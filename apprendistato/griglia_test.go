package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

// The law's own tables, typed from art. 13, c. 3 and 6, and which title stands at which level.

const rl = "reg. reg. Lazio 7/2017, "

// livelli says where each title of study stands in art. 13, c. 3: 0 is lett. a), 1 lett. b), 2 lett. c).
var livelli = map[apprendistato.TitoloStudio]int{
	"nessuno": 0, "licenza-elementare": 0, "licenza-media": 0,
	"qualifica-professionale": 1, "qualifica-statale": 1, "qualifica-regionale": 1, "diploma-professionale": 1,
	"diploma-superiore": 1, "ifts": 1,
	"its": 2, "afam": 2, "laurea": 2, "laurea-magistrale": 2, "laurea-ciclo-unico": 2, "laurea-vecchio-ordinamento": 2,
	"master": 2, "dottorato": 2,
}

type oreELegge struct {
	ore norma.Ore
	rif norma.Riferimento
}

// ordinarie: art. 13, c. 3.
var ordinarie = [3]oreELegge{
	{120, rl + "art. 13, c. 3, lett. a)"},
	{80, rl + "art. 13, c. 3, lett. b)"},
	{40, rl + "art. 13, c. 3, lett. c)"},
}

// stagionali: art. 13, c. 6, by band (up to three months, three to four, over four) and title.
var stagionali = [3][3]oreELegge{
	{
		{12, rl + "art. 13, c. 6, lett. a), n. 1)"},
		{8, rl + "art. 13, c. 6, lett. a), n. 2)"},
		{4, rl + "art. 13, c. 6, lett. a), n. 3)"},
	},
	{
		{16, rl + "art. 13, c. 6, lett. b), n. 1)"},
		{12, rl + "art. 13, c. 6, lett. b), n. 2)"},
		{8, rl + "art. 13, c. 6, lett. b), n. 3)"},
	},
	{
		{24, rl + "art. 13, c. 6, lett. c), n. 1)"},
		{20, rl + "art. 13, c. 6, lett. c), n. 2)"},
		{16, rl + "art. 13, c. 6, lett. c), n. 3)"},
	},
}

// moduli: art. 13, c. 2 and 5, by hours due and contract years begun, three at most: forty hours a year from the first, the earlier
// years take one more where the years are fewer.
var moduli = map[norma.Ore][3][]norma.Ore{
	120: {{120}, {80, 40}, {40, 40, 40}},
	80:  {{80}, {40, 40}, {40, 40, 0}},
	40:  {{40}, {40, 0}, {40, 0, 0}},
}

// ingenuo counts a calendar day by day, to know the last day of the first n months of a contract without the library's arithmetic:
// the eve of the same-numbered day, or the last day of a month that has none.
type ingenuo struct{ a, m, g int }

func (d ingenuo) lungo() int {
	l := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[d.m-1]
	if d.m == 2 && (d.a%4 == 0 && d.a%100 != 0 || d.a%400 == 0) {
		l = 29
	}
	return l
}

func (d ingenuo) domani() ingenuo {
	if d.g++; d.g > d.lungo() {
		d.g, d.m = 1, d.m+1
	}
	if d.m > 12 {
		d.m, d.a = 1, d.a+1
	}
	return d
}

func (d ingenuo) dopo(q ingenuo) bool {
	return d.a > q.a || d.a == q.a && (d.m > q.m || d.m == q.m && d.g > q.g)
}

// fine is the last day of the first n months from d.
func (d ingenuo) fine(n int) ingenuo {
	f := ingenuo{d.a + (d.m-1+n)/12, (d.m-1+n)%12 + 1, d.g}
	if f.g > f.lungo() {
		f.g = f.lungo()
		return f
	}
	if f.g--; f.g == 0 {
		if f.m--; f.m == 0 {
			f.m, f.a = 12, f.a-1
		}
		f.g = f.lungo()
	}
	return f
}

func (d ingenuo) data() norma.Data { return norma.Giorno(uint16(d.a), uint8(d.m), uint8(d.g)) }

// TestGrigliaDelleOre goes through every title of study, seasonal or not, every length from one day to six years, from hiring days at
// the beginning, inside and at the end of months of every length.
func TestGrigliaDelleOre(t *testing.T) {
	d := apprendistato.Lazio()
	if n := len(apprendistato.AllTitoli()); n != len(livelli)+1 { // and the foreign title, which has no level of its own
		t.Fatalf("%d titles of study, %d in the law's table", n, len(livelli))
	}
	for _, inizio := range []ingenuo{{2026, 6, 1}, {2017, 3, 31}, {2026, 11, 30}, {2027, 1, 31}, {2028, 2, 29}, {2027, 2, 28}, {2026, 12, 15}} {
		fine := inizio
		for range 6*365 + 2 {
			fascia, anni := 2, 3
			switch {
			case !fine.dopo(inizio.fine(3)):
				fascia = 0
			case !fine.dopo(inizio.fine(4)):
				fascia = 1
			}
			switch {
			case !fine.dopo(inizio.fine(12)):
				anni = 1
			case !fine.dopo(inizio.fine(24)):
				anni = 2
			}
			for titolo, livello := range livelli {
				for _, stagionale := range []bool{false, true} {
					c := apprendistato.Contratto{
						Percorso: apprendistato.Professionalizzante, Inizio: inizio.data(), Fine: fine.data(),
						Stagionale: norma.Known(stagionale), Apprendista: apprendistato.Apprendista{Titolo: titolo},
					}
					vuole := ordinarie[livello]
					if stagionale {
						vuole = stagionali[fascia][livello]
					}
					r := d.FormazionePubblica(&c)
					if !r.Ore.Is(vuole.ore*norma.Ora) || r.Totale.Valore != vuole.ore*norma.Ora || r.Totale.Rif != vuole.rif || r.Esito != norma.Rispettato {
						t.Fatalf("%s %v-%v stagionale %v: %v [%s] %v, want %v h [%s]",
							titolo, inizio, fine, stagionale, r.Ore, r.Totale.Rif, r.Esito, vuole.ore, vuole.rif)
					}
					perAnno := moduli[vuole.ore][anni-1]
					if stagionale {
						perAnno = append([]norma.Ore{vuole.ore}, make([]norma.Ore, anni-1)...)
					}
					controllaAnni(t, &r, inizio, fine, perAnno)
				}
			}
			fine = fine.domani()
		}
	}
}

// controllaAnni compares the layout: which hours in which year, and the years' first and last days.
func controllaAnni(t *testing.T, r *apprendistato.FormazionePubblica, inizio, fine ingenuo, ore []norma.Ore) {
	t.Helper()
	i := 0
	dal := inizio
	for a := range r.Anni() {
		al := inizio.fine(12 * (i + 1))
		if al.dopo(fine) {
			al = fine
		}
		if i >= len(ore) || a.Anno != i+1 || a.Ore != ore[i]*norma.Ora || a.Periodo != (norma.Periodo{Dal: dal.data(), Al: al.data()}) {
			t.Fatalf("%v-%v: year %d is %+v, want %v h from %v to %v", inizio, fine, i+1, a, ore, dal, al)
		}
		dal = al.domani()
		i++
	}
	if i != len(ore) {
		t.Fatalf("%v-%v: %d years, want %v", inizio, fine, i, ore)
	}
}
