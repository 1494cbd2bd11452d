package apprendistato_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
)

const rif214 = rl + "art. 21, c. 4"

// corso is a university course: hours of lectures, external hours.
func corso(frontali, esterne float64) apprendistato.Insegnamento {
	return apprendistato.Insegnamento{Frontali: ore(frontali), Esterne: ore(esterne)}
}

// universitario is a contract with so many courses of 60 hours, 36 of them external.
func universitario(n int) apprendistato.Contratto {
	c := duale("laurea")
	c.Insegnamenti = slices.Repeat([]apprendistato.Insegnamento{corso(60, 36)}, n)
	return c
}

// Art. 21, c. 4: external hours at most 60 % of the lectures of each course, not of all together.
func TestInsegnamenti(t *testing.T) {
	type corsi = []apprendistato.Insegnamento
	oltre := func(i int, trovato, ammesso string) rilievo {
		return rilievo{"apprendistato/insegnamento-oltre-il-massimo", norma.Puntatore("/insegnamenti").Indice(i).Campo("esterne"), trovato, ammesso, rif214}
	}
	impossibili := func(dove norma.Puntatore, o string) rilievo {
		return rilievo{"apprendistato/ore-impossibili", dove, o, "", rif214}
	}
	for _, caso := range []struct {
		nome              string
		corsi             corsi
		esito             norma.Esito
		rilievi           []rilievo
		giudicati         int
		frontali, esterne float64
	}{
		{"60 % of 60 = 36", corsi{corso(60, 36)}, norma.Rispettato, nil, 1, 60, 36},
		{"35.99", corsi{corso(60, 35.99)}, norma.Rispettato, nil, 1, 60, 35.99},
		{"36.01", corsi{corso(60, 36.01)}, norma.Violato, []rilievo{oltre(0, "36.01 h", "36 h")}, 1, 60, 36.01},
		{"60 % of 60.01 = 36.006: exact", corsi{corso(60.01, 36), corso(60.01, 36.01)}, norma.Violato, []rilievo{oltre(1, "36.01 h", "36.006 h")}, 2, 120.02, 72.01},
		{"one over is not made up for by another", corsi{corso(60, 40), corso(60, 0)}, norma.Violato, []rilievo{oltre(0, "40 h", "36 h")}, 2, 120, 40},
		{"no lectures, no external hours", corsi{corso(0, 0)}, norma.Rispettato, nil, 1, 0, 0},
		{"no lectures, a hundredth external", corsi{corso(0, 0.01)}, norma.Violato, []rilievo{oltre(0, "0.01 h", "0 h")}, 1, 0, 0.01},
		{"none given", nil, norma.Indeterminato, []rilievo{manca("/insegnamenti", rif214)}, 0, 0, 0},
		{"lectures unknown", corsi{corso(60, 36), corso(ignote, 10)}, norma.Indeterminato, []rilievo{manca("/insegnamenti/1/frontali", rif214)}, 1, 60, 36},
		{"lectures unknown, none external: within any cap", corsi{corso(ignote, 0)}, norma.Rispettato, nil, 0, 0, 0},
		{"external hours unknown", corsi{corso(60, ignote)}, norma.Indeterminato, []rilievo{manca("/insegnamenti/0/esterne", rif214)}, 0, 0, 0},
		{"both unknown", corsi{{}}, norma.Indeterminato, []rilievo{manca("/insegnamenti/0/frontali", rif214), manca("/insegnamenti/0/esterne", rif214)}, 0, 0, 0},
		{"one over, one unknown", corsi{{}, corso(60, 37)}, norma.Violato, []rilievo{
			manca("/insegnamenti/0/frontali", rif214), manca("/insegnamenti/0/esterne", rif214), oltre(1, "37 h", "36 h"),
		}, 1, 60, 37},
		{"hours that cannot be, none external", corsi{{Frontali: norma.Known(norma.Ore(-1)), Esterne: ore(0)}}, norma.Indeterminato, []rilievo{
			impossibili("/insegnamenti/0/frontali", "-0.0001 h"),
		}, 0, 0, 0},
		{"hours that cannot be", corsi{
			{Frontali: norma.Known(norma.Ore(-1)), Esterne: ore(1)},
			{Frontali: ore(1), Esterne: norma.Known(norma.OreMassime + 1)},
			{Frontali: norma.Known(norma.Ore(-1 << 63)), Esterne: norma.Known(norma.Ore(1<<63 - 1))},
		}, norma.Indeterminato, []rilievo{
			impossibili("/insegnamenti/0/frontali", "-0.0001 h"), impossibili("/insegnamenti/1/esterne", "1000000.0001 h"),
			impossibili("/insegnamenti/2/frontali", "-922337203685477.5808 h"), impossibili("/insegnamenti/2/esterne", "922337203685477.5807 h"),
		}, 0, 0, 0},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			for _, p := range []apprendistato.Percorso{"laurea", "laurea-magistrale", "laurea-ciclo-unico", "master-i", "master-ii", "dottorato"} {
				c := duale(p)
				c.Insegnamenti = caso.corsi
				r := apprendistato.Lazio().Insegnamenti(&c)
				controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
				if r.Giudicati != caso.giudicati || norma.Known(r.Frontali) != ore(caso.frontali) || norma.Known(r.Esterne) != ore(caso.esterne) {
					t.Errorf("%d courses, %v, %v", r.Giudicati, r.Frontali, r.Esterne)
				}
				n := 0
				for k := range r.All() {
					if k.Frontali != caso.corsi[n].Frontali || k.Esterne != caso.corsi[n].Esterne {
						t.Errorf("course %d: %+v", n, k)
					}
					if f, _ := k.Frontali.Value(); f >= 0 && f <= norma.OreMassime && !k.Frontali.IsZero() != !k.Massima.IsZero() {
						t.Errorf("course %d: %v of %v", n, k.Massima, k.Frontali)
					}
					n++
				}
				if n != len(caso.corsi) {
					t.Errorf("%d courses walked", n)
				}
			}
		})
	}
}

func TestInsegnamentiTroppi(t *testing.T) {
	c := universitario(201)
	c.Insegnamenti[200] = corso(60, 60) // not looked at
	r := apprendistato.Lazio().Insegnamenti(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato, rilievo{"apprendistato/troppi-insegnamenti", "/insegnamenti", "201", "200", rif214})
	if r.Giudicati != 200 || r.Frontali != 12000*norma.Ora || r.Esterne != 7200*norma.Ora {
		t.Errorf("%d courses, %v, %v", r.Giudicati, r.Frontali, r.Esterne)
	}
	c = universitario(200)
	c.Insegnamenti[199].Esterne = ore(37)
	r = apprendistato.Lazio().Insegnamenti(&c)
	controllaRilievi(t, &r.Giudizio, norma.Violato,
		rilievo{"apprendistato/insegnamento-oltre-il-massimo", "/insegnamenti/199/esterne", "37 h", "36 h", rif214})
}

// A course without a name is told by its place; the maximum of each is there, with its provision.
func TestInsegnamentiSpiegazione(t *testing.T) {
	c := universitario(2)
	c.Insegnamenti[0].Nome = "Analisi\n2026-06-01"
	r := apprendistato.Lazio().Insegnamenti(&c)
	senza := universitario(0)
	if s := apprendistato.Lazio().Insegnamenti(&senza).Spiegazione().Text(norma.Inglese); strings.Contains(s, "courses whose hours are known") {
		t.Errorf("no courses are counted as none:\n%s", s)
	}
	testo := r.Spiegazione().Text(norma.Inglese)
	for _, riga := range []string{
		"course: Analisi\\n2026-06-01\n", "course: 2\n", "hours of external training, at most: 36 h [reg. reg. Lazio 7/2017, art. 21, c. 4]",
		"external training, at most a share of the lectures: 60 % [reg. reg. Lazio 7/2017, art. 21, c. 4]", "hours of lectures: 120 h",
	} {
		if !strings.Contains(testo, riga) {
			t.Errorf("%q is not in\n%s", riga, testo)
		}
	}
}

func BenchmarkInsegnamenti(b *testing.B) {
	d := apprendistato.Lazio()
	for _, n := range []int{1, 10, 200} {
		c := universitario(n)
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := d.Insegnamenti(&c); r.Esito != norma.Rispettato {
					b.Fatal(r.Rilievi)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/course")
		})
	}
}
