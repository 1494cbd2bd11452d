package apprendistato_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// inizi are hiring days at the beginning, inside and at the end of months of every length.
var inizi = []norma.Data{
	norma.Giorno(2026, 6, 1), norma.Giorno(2026, 12, 15), norma.Giorno(2026, 11, 30), norma.Giorno(2027, 1, 31), norma.Giorno(2028, 2, 29), norma.Giorno(2027, 2, 28),
}

// TestOrePiuLungo: a day more of contract never takes hours away, of seasonal work (art. 13, c. 6) or not (c. 3), nor length, nor years; and
// who holds a higher title is never due more hours than who holds a lower one. Under art. 13, c. 2, read the other way, hours grow with
// the years.
func TestOrePiuLungo(t *testing.T) {
	titoli := [...]apprendistato.TitoloStudio{apprendistato.LicenzaMedia, apprendistato.DiplomaSuperiore, apprendistato.Laurea}
	cresciute := 0
	for _, d := range discipline(t) {
		for _, inizio := range inizi {
			for _, breve := range []bool{false, true} {
				var prima [len(titoli)]apprendistato.FormazionePubblica
				for g := range 6*366 + 1 {
					var ore [len(titoli)]norma.Ore
					for i, titolo := range titoli {
						c := apprendistato.Contratto{
							Percorso: apprendistato.Professionalizzante, Stagionale: norma.Known(breve), Inizio: inizio, Fine: inizio.AddDays(g),
							Apprendista: apprendistato.Apprendista{Titolo: titolo},
						}
						f := d.FormazionePubblica(&c)
						if f.Esito == norma.NonApplicabile { // the State's discipline sets no hours
							continue
						}
						n, note := f.Ore.Value()
						if ore[i] = n; !note || n < prima[i].Ore.Or(0) {
							t.Fatalf("%s %s from %v to %v: %v after %v", d.Nome(), titolo, inizio, c.Fine, f.Ore, prima[i].Ore)
						}
						if n > prima[i].Ore.Or(0) && g > 0 {
							cresciute++
						}
						anni, anniPrima := slices.Collect(f.Anni()), slices.Collect(prima[i].Anni())
						if len(anni) < len(anniPrima) {
							t.Fatalf("%s from %v to %v: %d years after %d", titolo, inizio, c.Fine, len(anni), len(anniPrima))
						}
						prima[i] = f
					}
					if ore[0] < ore[1] || ore[1] < ore[2] {
						t.Fatalf("%s from %v for %d days: %v", d.Nome(), inizio, g+1, ore)
					}
				}
			}
		}
	}
	if cresciute < 100 {
		t.Errorf("hours grew %d times", cresciute)
	}
}

// TestDurataPiuLunga: a day more is never less length, from every hiring day of four years.
func TestDurataPiuLunga(t *testing.T) {
	for g := range 4*365 + 1 {
		inizio := norma.Giorno(2026, 1, 1).AddDays(g)
		var prima norma.Durata
		for n := range 800 {
			p := norma.Periodo{Dal: inizio, Al: inizio.AddDays(n)}
			durata := p.Durata()
			if durata.Compare(prima) <= 0 || p.Giorni() != n+1 {
				t.Fatalf("%v: %v after %v, %d days", p, durata, prima, p.Giorni())
			}
			prima = durata
		}
	}
}

// TestOreDegliAnni: the hours of the years make up the hours due, exactly, whatever the credits take away (art. 13, c. 2 and 4), and the
// years follow one another from the first day; the first year is never the one with less.
func TestOreDegliAnni(t *testing.T) {
	conti := map[int]int{}
	for _, d := range discipline(t) {
		for _, titolo := range []apprendistato.TitoloStudio{apprendistato.LicenzaMedia, apprendistato.DiplomaSuperiore, apprendistato.Laurea} {
			for mesi := 1; mesi <= 72; mesi++ {
				for credito := range norma.Ore(125) {
					c := apprendistato.Contratto{
						Percorso: apprendistato.Professionalizzante, Stagionale: norma.Known(false), Inizio: norma.Giorno(2026, 11, 30),
						Apprendista: apprendistato.Apprendista{Titolo: titolo},
					}
					c.Fine = norma.PeriodoDi(c.Inizio, mesi).Al
					k := modulo("A", credito)
					k.Ore = norma.Known(credito*norma.Ora + norma.Ora/4)
					c.Crediti = []crediti.Credito{k}
					f := d.FormazionePubblica(&c)
					somma, prima, giorno := norma.Ore(0), norma.OreMassime, c.Inizio
					for a := range f.Anni() {
						if a.Ore < 0 || a.Ore > prima || a.Periodo.Dal != giorno || a.Periodo.Al.After(c.Fine) {
							t.Fatalf("%d months, %v less: %+v", mesi, c.Crediti[0].Ore, a)
						}
						somma, prima, giorno = somma+a.Ore, a.Ore, a.Periodo.Al.AddDays(1)
						conti[a.Anno]++
					}
					if ore := f.Ore.Or(0); somma != ore || f.Crediti().Tolte+ore != f.Totale.Valore {
						t.Fatalf("%d months, %v less: %v in all, %v due of %v", mesi, c.Crediti[0].Ore, somma, f.Ore, f.Totale.Valore)
					}
				}
			}
		}
	}
	if len(conti) != 3 || conti[3] < 10_000 {
		t.Error(conti)
	}
}

// TestTettoEInterna: the greatest external training and the least internal one make up the ordinary hours of the year, to the last
// ten-thousandth, on every path that has a cap (art. 5, c. 3; art. 29, c. 2); so do the least internal training of research and the rest
// (art. 36, c. 5). The cap is what the rule allows, and a hundredth of an hour more is what it does not.
func TestTettoEInterna(t *testing.T) {
	d := apprendistato.Lazio()
	const centesimo = norma.Ora / 100
	oltre := func(g *norma.Giudizio) bool {
		return g.Has("apprendistato/formazione-esterna-oltre-il-massimo") || g.Has("apprendistato/formazione-esterna-oltre-la-norma") ||
			g.Has("apprendistato/formazione-interna-sotto-il-minimo")
	}
	for _, p := range []struct {
		percorso apprendistato.Percorso
		anno     int
		quota    norma.Ore // per cent
	}{
		{"qualifica", 1, 60},
		{"qualifica", 2, 60},
		{"qualifica", 3, 50},
		{"diploma", 1, 60},
		{"diploma", 2, 60},
		{"diploma", 3, 50},
		{"diploma", 4, 50},
		{"diploma-da-qualifica", 4, 50},
		{"its", 1, 60},
	} {
		for n := norma.Ore(0); n <= 1400*norma.Ora; n += 37 * centesimo {
			c := iefp(p.percorso, p.anno, 6, apprendistato.Anno{Numero: norma.Known(p.anno), Ordinarie: norma.Known(n)})
			y := &c.Anni[0]
			q := func() apprendistato.QuotaEsterna {
				r := d.FormazioneEsterna(&c)
				for a := range r.Anni() {
					return a.QuotaEsterna
				}
				return r.Percorso()
			}()
			massima, nota := q.Massima().Value()
			minima, anche := q.InternaMinima().Value()
			if !nota || !anche || massima+minima != n || massima*100 != n*p.quota {
				t.Fatalf("%s, year %d of %v: %v external, %v internal", p.percorso, p.anno, n, q.Massima(), q.InternaMinima())
			}
			for _, scarto := range []norma.Ore{-centesimo, 0, centesimo} {
				y.Esterne = norma.Known(massima + scarto)
				if r := d.FormazioneEsterna(&c); massima+scarto >= 0 && oltre(&r.Giudizio) != (scarto > 0) {
					t.Fatalf("%s, year %d of %v, %v external: %v", p.percorso, p.anno, n, y.Esterne, rilievi(r.Rilievi))
				}
			}
		}
	}
	for n := norma.Ore(0); n <= 2000*norma.Ora; n += 37 * centesimo {
		c := diRicerca(12, apprendistato.Anno{Numero: norma.Known(1), Contrattuali: norma.Known(n)})
		for a := range d.FormazioneRicerca(&c).Anni() {
			minima := a.Minima.Or(-1)
			if minima*5 != n {
				t.Fatalf("%v of %v", a.Minima, n)
			}
			for _, scarto := range []norma.Ore{-centesimo, 0, centesimo} {
				c.Anni[0].Interne = norma.Known(minima + scarto)
				if r := d.FormazioneRicerca(&c); minima+scarto >= 0 && oltre(&r.Giudizio) != (scarto < 0) {
					t.Fatalf("%v internal of %v: %v", c.Anni[0].Interne, n, rilievi(r.Rilievi))
				}
			}
		}
	}
}
