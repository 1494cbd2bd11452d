package apprendistato_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// sorteggio draws contracts whose facts are there, lacking or impossible; the same seed draws the same.
type sorteggio struct{ *rand.Rand }

func sorteggia(seme uint64) sorteggio { return sorteggio{rand.New(rand.NewPCG(seme, 11))} }

func (s sorteggio) uno(in int) bool { return s.IntN(in) == 0 }

func scegli[T any](s sorteggio, in ...T) T { return in[s.IntN(len(in))] }

func forse[T comparable](s sorteggio, in ...T) (o norma.Opt[T]) {
	if !s.uno(3) {
		o = norma.Known(scegli(s, in...))
	}
	return o
}

func (s sorteggio) giorno(da, a int) norma.Data {
	return norma.Giorno(uint16(da+s.IntN(a-da+1)), 1, 1).AddDays(s.IntN(366))
}

func (s sorteggio) contratto() apprendistato.Contratto {
	c := apprendistato.Contratto{
		Percorso: scegli(s, apprendistato.AllPercorsi()...),
		Inizio:   scegli(s, s.giorno(2016, 2030), norma.Giorno(2024, 2, 29), norma.Giorno(2026, 8, 31), norma.Giorno(2027, 11, 30)),
		Apprendista: apprendistato.Apprendista{
			Nascita:             scegli(s, s.giorno(1985, 2012), s.giorno(2000, 2010), norma.Giorno(2004, 2, 29), norma.Data{}),
			Titolo:              scegli(s, append(apprendistato.AllTitoli(), "")...),
			LivelloRiconosciuto: scegli(s, append(apprendistato.AllLivelli(), "")...),
			QualificaIeFP:       forse(s, true, false),
			Beneficiario:        forse(s, true, false),
			Diploma:             forse(s, true, false),
		},
		Stagionale: forse(s, true, false),
		CCNL: apprendistato.CCNL{
			MesiMinimi: forse(s, 3, 6, 12, 24, 40), MesiMassimi: forse(s, 4, 24, 36, 48, 72, 0), ProfiloArtigiano: forse(s, true, false),
		},
		Studi: apprendistato.Studi{
			Mesi: forse(s, 12, 24, 36, 60), CFU: forse(s, 60, 120, 180, 300), Acquisiti: forse(s, 0, 60, 119, 120, 180), Riconosciuti: forse(s, 0, 12, 61),
			Iscritto: forse(s, true, false), Idoneo: forse(s, true, false),
			Semestri: forse(s, 2, 4, 6, 13),
		},
	}
	if s.uno(2) {
		c.CCNL = apprendistato.CCNL{ProfiloArtigiano: c.CCNL.ProfiloArtigiano}
	}
	switch a := &c.Apprendista; s.IntN(5) {
	case 0:
		a.DataTitolo = s.giorno(2014, 2032)
	case 1:
		a.AnnoTitolo = norma.Known(2014 + s.IntN(18))
	case 2:
		a.DataTitolo = norma.Giorno(2023, 2, 30)
	}
	if s.uno(2) {
		c.Apprendista.Qualifica.Codice = scegli[apprendistato.CodiceFigura](s, "operatore-elettrico", "operatore-benessere", "tecnico-elettrico")
		c.Figura.Codice = scegli[apprendistato.CodiceFigura](s, "tecnico-elettrico", "tecnico-acconciatura", "operatore-elettrico")
	}
	if s.uno(2) {
		c.Studi.Inizio = s.giorno(2017, 2030)
	}
	if s.uno(3) {
		c.Studi.Esame = s.giorno(2018, 2032)
	}
	if s.uno(5) {
		c.Impresa.Regione = scegli(s, norma.Lombardia, norma.Lazio)
	}
	for range s.IntN(3) {
		c.Ingresso = append(c.Ingresso, crediti.Ingresso{
			Elemento: scegli(s, append(crediti.AllElementi(), "")...), Attestato: forse(s, true, false), Mesi: forse(s, 1, 6, 11, 30, 60),
		})
	}
	if s.uno(4) {
		c.Crediti = []crediti.Credito{{Tipo: crediti.SicurezzaGenerale, Ore: forse(s, 4*norma.Ora), Attestato: forse(s, true)}}
	}
	return c
}

// discipline are those that norma ships, and two that it does not.
func discipline(tb testing.TB) []*apprendistato.Disciplina {
	tb.Helper()
	simula := func(cambia func(t *apprendistato.Tabella)) *apprendistato.Disciplina {
		t := apprendistato.Lazio().Tabella()
		cambia(&t)
		d, rilievi := apprendistato.NewDisciplina(t)
		if d == nil {
			tb.Fatal(rilievi)
		}
		return d
	}
	return []*apprendistato.Disciplina{
		apprendistato.Lazio(), apprendistato.Nazionale(),
		simula(func(t *apprendistato.Tabella) {
			t.Pubblica.Criterio = apprendistato.PerAnni
			t.Pubblica.Modulo.Valore = 15 * norma.Ora
			for i := range t.Pubblica.Stagionale {
				if f := &t.Pubblica.Stagionale[i].FinoAMesi; *f != 0 {
					*f += 4
				}
			}
			t.Vigore.Valore.Al = norma.Giorno(2028, 5, 31)
		}),
		simula(func(t *apprendistato.Tabella) {
			for i := range t.Durata {
				t.Durata[i].Minimo.Valore = 9
			}
			for i := range t.Eta {
				t.Eta[i].Sotto.Valore--
				t.Eta[i].Da.Valore++
			}
		}),
	}
}

func codici(rs []norma.Rilievo) (out []rilievo) {
	for _, r := range rilievi(rs) {
		r.trovato, r.ammesso = "", ""
		out = append(out, r)
	}
	return out
}

// Durate says of every last day of ten years what the rules say of it.
func TestDurateOgniGiorno(t *testing.T) {
	const contratti, giorni = 60, 3660
	fasce := 0
	for n, d := range discipline(t) {
		s := sorteggia(uint64(n))
		for range contratti {
			c := s.contratto()
			r := d.Durate(&c)
			fasce += len(r.Fasce)
			k, i := c, 0
			for g := range giorni {
				k.Fine = c.Inizio.AddDays(g)
				v := d.DurataFormazione(&k)
				if len(r.Fasce) == 0 {
					if v.Esito != r.Esito || v.Durata != (norma.Durata{}) {
						t.Fatalf("%s %+v: no band, and the rule says %v", d.Nome(), k, v.Esito)
					}
					break
				}
				for !r.Fasce[i].Fini.Contains(k.Fine) {
					i++
				}
				f := &r.Fasce[i]
				pubblica := d.FormazionePubblica(&k)
				vuole := codici(v.Rilievi)
				if f.Esito != v.Esito || !slices.Equal(codici(f.Rilievi), vuole) || f.Ore != pubblica.Ore || f.Totale != pubblica.Totale {
					t.Fatalf("%s %s from %s to %s\n band %v: %v %v %q\n rules %v %v %q", d.Nome(), c.Percorso, c.Inizio, k.Fine,
						f.Fini, f.Esito, f.Ore, codici(f.Rilievi), v.Esito, pubblica.Ore, vuole)
				}
				if f.Fini.Dal == k.Fine && f.Minima != v.Durata || f.Fini.Al == k.Fine && f.Massima != v.Durata {
					t.Fatalf("%v: lengths %v-%v, want %v at %v", f.Fini, f.Minima, f.Massima, v.Durata, k.Fine)
				}
			}
			controllaDurate(t, &r)
		}
	}
	if fasce < 500 {
		t.Errorf("only %d bands", fasce)
	}
}

// controllaDurate looks whether bands, spans and verdict agree.
func controllaDurate(t *testing.T, r *apprendistato.Durate) {
	t.Helper()
	migliore := norma.Violato
	for i, f := range r.Fasce {
		migliore = min(migliore, f.Esito)
		if ultima := i == len(r.Fasce)-1; ultima != f.Fini.Al.IsZero() || !ultima && r.Fasce[i+1].Fini.Dal != f.Fini.Al.AddDays(1) {
			t.Errorf("gap after %v", f.Fini)
		}
		ammessa := false
		for p := range r.Ammesse() {
			ammessa = ammessa || p.Contains(f.Fini.Dal)
		}
		if ammessa != (f.Esito == norma.Rispettato) {
			t.Errorf("band %v is %v, among the lawful ones: %t", f.Fini, f.Esito, ammessa)
		}
	}
	if len(r.Fasce) > 0 && r.Esito != migliore {
		t.Errorf("verdict %v, want %v", r.Esito, migliore)
	}
	if len(r.Fasce) > 0 && (r.Esito > norma.Rispettato) != (len(r.Rilievi) > 0) {
		t.Errorf("verdict %v with findings %v", r.Esito, r.Rilievi)
	}
}

type fascia struct {
	fini  string
	esito norma.Esito
	ore   string
}

func fasce(r *apprendistato.Durate) (out []fascia) {
	for _, f := range r.Fasce {
		out = append(out, fascia{f.Fini.String(), f.Esito, f.Ore.String()})
	}
	return out
}

func TestDurate(t *testing.T) {
	const ok, forse, no = norma.Rispettato, norma.Indeterminato, norma.Violato
	for _, caso := range []struct {
		nome   string
		cambia func(c *apprendistato.Contratto)
		vuole  []fascia
		ultima string
	}{
		{ // 6 and 36 months, 60 of a craft profile, which is not known: d.lgs. 81/2015, art. 42, c. 2, and 44, c. 2
			"ordinary", func(*apprendistato.Contratto) {},
			[]fascia{
				{"2026-06-01/2026-11-29", no, "80 h"},
				{"2026-11-30/2029-05-31", ok, "80 h"},
				{"2029-06-01/2031-05-31", forse, "80 h"},
				{"2031-06-01/..", no, "80 h"},
			},
			"2029-05-31",
		},
		{
			"no craft profile", func(c *apprendistato.Contratto) { c.CCNL.ProfiloArtigiano = norma.Known(false) },
			[]fascia{{"2026-06-01/2026-11-29", no, "80 h"}, {"2026-11-30/2029-05-31", ok, "80 h"}, {"2029-06-01/..", no, "80 h"}},
			"2029-05-31",
		},
		{
			"craft profile", func(c *apprendistato.Contratto) { c.CCNL.ProfiloArtigiano = norma.Known(true) },
			[]fascia{{"2026-06-01/2026-11-29", no, "80 h"}, {"2026-11-30/2031-05-31", ok, "80 h"}, {"2031-06-01/..", no, "80 h"}},
			"2031-05-31",
		},
		{ // the agreement asks for a year, allows two
			"agreement", func(c *apprendistato.Contratto) {
				c.CCNL.MesiMinimi, c.CCNL.MesiMassimi = norma.Known(12), norma.Known(24)
			},
			[]fascia{{"2026-06-01/2027-05-30", no, "80 h"}, {"2027-05-31/2028-05-31", ok, "80 h"}, {"2028-06-01/..", no, "80 h"}},
			"2028-05-31",
		},
		{ // bands of three and four months, then all longer ones; a notice beyond a year: reg. art. 13, c. 6
			"seasonal", func(c *apprendistato.Contratto) {
				c.Stagionale, c.CCNL.ProfiloArtigiano = norma.Known(true), norma.Known(false)
			},
			[]fascia{
				{"2026-06-01/2026-08-31", ok, "8 h"},
				{"2026-09-01/2026-09-30", ok, "12 h"},
				{"2026-10-01/2027-05-31", ok, "20 h"},
				{"2027-06-01/2029-05-31", ok, "20 h"},
				{"2029-06-01/..", no, "20 h"},
			},
			"2029-05-31",
		},
		{ // three years, less the six months of a credit: reg. art. 4, c. 1, lett. a), and c. 3
			"qualifica with a credit", func(c *apprendistato.Contratto) {
				c.Percorso = apprendistato.Qualifica
				c.Ingresso = []crediti.Ingresso{{Elemento: crediti.Istruzione, Attestato: norma.Known(true), Mesi: norma.Known(6)}}
			},
			[]fascia{{"2026-06-01/2026-11-29", no, ""}, {"2026-11-30/2028-11-30", ok, ""}, {"2028-12-01/..", no, ""}},
			"2028-11-30",
		},
		{ // until the exam: reg. art. 29, c. 1
			"its", func(c *apprendistato.Contratto) {
				c.Percorso, c.Studi.Esame = apprendistato.PerITS, norma.Giorno(2027, 7, 15)
			},
			[]fascia{{"2026-06-01/2026-11-29", no, ""}, {"2026-11-30/2027-07-15", ok, ""}, {"2027-07-16/..", no, ""}},
			"2027-07-15",
		},
		{ // the exam comes before the six months are over: nothing is lawful
			"its too late", func(c *apprendistato.Contratto) {
				c.Percorso, c.Studi.Esame = apprendistato.PerITS, norma.Giorno(2026, 11, 29)
			},
			[]fascia{{"2026-06-01/2026-11-29", no, ""}, {"2026-11-30/..", no, ""}},
			"",
		},
		{ // hired on 29 February: six months end on 28 August, three years on 28 February 2027
			"leap day", func(c *apprendistato.Contratto) {
				c.Inizio, c.CCNL.ProfiloArtigiano = norma.Giorno(2024, 2, 29), norma.Known(false)
			},
			[]fascia{{"2024-02-29/2024-08-27", no, "80 h"}, {"2024-08-28/2027-02-28", ok, "80 h"}, {"2027-03-01/..", no, "80 h"}},
			"2027-02-28",
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(caso.cambia)
			r := apprendistato.Lazio().Durate(&c)
			if diff := cmp.Diff(caso.vuole, fasce(&r), cmp.AllowUnexported(fascia{})); diff != "" {
				t.Error(diff)
			}
			if r.Ultima().String() != caso.ultima {
				t.Errorf("latest end %v, want %v", r.Ultima(), caso.ultima)
			}
			controllaDurate(t, &r)
			controllaForma(t, apprendistato.FormaDurate(), r.Spiegazione())
		})
	}
}

// Where no length is lawful the provisions that block are told.
func TestDurateNessuna(t *testing.T) {
	c := con(func(c *apprendistato.Contratto) {
		c.Percorso, c.Studi.Esame = apprendistato.PerITS, norma.Giorno(2026, 11, 29)
	})
	r := apprendistato.Lazio().Durate(&c)
	controllaRilievi(t, &r.Giudizio, norma.Violato,
		rilievo{"apprendistato/durata-sotto-il-minimo", "/fine", "P1D", "P6M", rl + "art. 29, c. 1"},
		rilievo{"apprendistato/fine-oltre-il-completamento", "/fine", "2026-11-30", "2026-11-29", rl + "art. 29, c. 1"})
	if len(slices.Collect(r.Ammesse())) != 0 || len(slices.Collect(r.Entro(norma.OreMassime))) != 0 {
		t.Error("a lawful length")
	}

	c = con(func(c *apprendistato.Contratto) {
		c.CCNL.MesiMinimi, c.CCNL.ProfiloArtigiano = norma.Known(61), norma.Known(true)
	})
	r = apprendistato.Lazio().Durate(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato,
		rilievo{"apprendistato/ccnl-minimo-oltre-il-massimo", "/ccnl/mesiMinimi", "P61M", "P60M", dlgs + "art. 44, c. 2"})

	c = con(func(c *apprendistato.Contratto) { c.Inizio = norma.Data{} })
	r = apprendistato.Lazio().Durate(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato, manca("/inizio", rl+"art. 42, c. 1"))

	c = con(func(c *apprendistato.Contratto) { c.Inizio = norma.Giorno(2017, 3, 30) })
	if r = apprendistato.Lazio().Durate(&c); r.Esito != norma.NonApplicabile || !r.Has("apprendistato/non-in-vigore") || len(r.Fasce) != 0 {
		t.Error(r.Esito, r.Rilievi)
	}
	controllaForma(t, apprendistato.FormaDurate(), r.Spiegazione())

	c = con(func(c *apprendistato.Contratto) { c.Inizio = norma.Giorno(9999, 12, 30) })
	if r = apprendistato.Lazio().Durate(&c); r.Esito != norma.Violato || len(r.Fasce) != 1 {
		t.Error(r.Esito, r.Fasce)
	}
}

// A budget of eight hours of seasonal training for who holds a diploma allows three months, one of twelve four: reg. art. 13, c. 6.
func TestDurateEntro(t *testing.T) {
	d := apprendistato.Lazio()
	c := stagionale()
	c.CCNL.ProfiloArtigiano = norma.Known(false)
	entro := func(ore norma.Ore) (out []fascia) {
		r := d.Durate(&c)
		for f := range r.Entro(ore) {
			out = append(out, fascia{f.Fini.String(), f.Esito, f.Ore.String()})
		}
		return out
	}
	tre, quattro := fascia{"2026-06-01/2026-08-31", norma.Rispettato, "8 h"}, fascia{"2026-09-01/2026-09-30", norma.Rispettato, "12 h"}
	for _, caso := range []struct {
		ore   norma.Ore
		vuole []fascia
	}{
		{8*norma.Ora - 1, nil}, {8 * norma.Ora, []fascia{tre}}, {12*norma.Ora - 1, []fascia{tre}}, {12 * norma.Ora, []fascia{tre, quattro}},
	} {
		if diff := cmp.Diff(caso.vuole, entro(caso.ore), cmp.AllowUnexported(fascia{})); diff != "" {
			t.Error(caso.ore, diff)
		}
	}

	c.Apprendista.Titolo = "" // the hours are not known, nor whether any length meets the budget
	r := d.Durate(&c)
	controllaRilievi(t, &norma.Giudizio{Rilievi: r.Dubbi}, norma.NonApplicabile, manca("/apprendista/titolo", rl+"art. 13, c. 3"))
	vuole := []fascia{{"2026-06-01/2027-05-31", norma.Indeterminato, ""}, {"2027-06-01/2029-05-31", norma.Indeterminato, ""}}
	if diff := cmp.Diff(vuole, entro(0), cmp.AllowUnexported(fascia{})); diff != "" {
		t.Error(diff)
	}
	for range r.Entro(norma.OreMassime) {
		break
	}
	for range r.Ammesse() {
		break
	}

	c.Percorso = apprendistato.Qualifica // no public training there
	if got := entro(norma.OreMassime); got != nil {
		t.Error(got)
	}
}

// Bands that touch make one span; where all longer lengths are lawful there is no latest end.
func TestDurateAmmesse(t *testing.T) {
	banda := func(dal, al norma.Data, e norma.Esito) apprendistato.FasciaDurata {
		return apprendistato.FasciaDurata{Fini: norma.Periodo{Dal: dal, Al: al}, Esito: e}
	}
	g := func(n int) norma.Data { return norma.Giorno(2026, 1, 1).AddDays(n) }
	r := apprendistato.Durate{Fasce: []apprendistato.FasciaDurata{
		banda(g(0), g(9), norma.Rispettato), banda(g(10), g(19), norma.Rispettato), banda(g(20), g(29), norma.Indeterminato), banda(g(30), norma.Data{}, norma.Rispettato),
	}}
	vuole := []norma.Periodo{{Dal: g(0), Al: g(19)}, {Dal: g(30)}}
	if got := slices.Collect(r.Ammesse()); !slices.Equal(got, vuole) || !r.Ultima().IsZero() {
		t.Error(got, r.Ultima())
	}
}

// The last day of the contract is not read, and the contract stays as it was.
func TestDurateNonLeggeLaFine(t *testing.T) {
	c := contrattoPulito()
	prima := c
	a := apprendistato.Lazio().Durate(&c)
	if diff := cmp.Diff(prima, c, cmp.AllowUnexported(norma.Data{}, norma.Opt[bool]{}, norma.Opt[int]{})); diff != "" {
		t.Error(diff)
	}
	c.Fine = norma.Data{}
	b := apprendistato.Lazio().Durate(&c)
	if a.Spiegazione().Text(norma.Italiano) != b.Spiegazione().Text(norma.Italiano) {
		t.Error("the end changes the answer")
	}
}

// controllaForma looks whether every row is one that the shape has.
func controllaForma(t *testing.T, f norma.Forma, s norma.Spiegazione) {
	t.Helper()
	for _, q := range s.Perche {
		sotto, ok := f.Riga(q.Cosa.Nome)
		if !ok {
			t.Errorf("row %q is not in the shape of %q", q.Cosa.Nome, f.Cosa.Nome)
			continue
		}
		controllaForma(t, sotto, q)
	}
}

func BenchmarkDurate(b *testing.B) {
	d := apprendistato.Lazio()
	for _, caso := range []struct {
		nome string
		c    apprendistato.Contratto
	}{
		{"ordinario", contrattoPulito()},
		{"stagionale", stagionale()},
		{"laurea", diEsempio(b, apprendistato.PerLaurea)},
		{"qualifica", diEsempio(b, apprendistato.Qualifica)},
	} {
		b.Run(caso.nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := d.Durate(&caso.c); r.Esito != norma.Rispettato {
					b.Fatal(r.Esito)
				}
			}
		})
	}
}

// How long may her contract be? A seasonal one from 1 June: the last day of each band of hours, and those that twelve hours allow.
func ExampleDisciplina_Durate() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Professionalizzante,
		Inizio:      norma.Giorno(2026, 6, 1),
		Stagionale:  norma.Known(true),
		Apprendista: apprendistato.Apprendista{Titolo: apprendistato.DiplomaSuperiore},
		CCNL:        apprendistato.CCNL{ProfiloArtigiano: norma.Known(false)},
	}
	r := apprendistato.Lazio().Durate(&c)
	for _, f := range r.Fasce {
		fmt.Println(f.Fini, f.Esito, f.Ore)
	}
	fmt.Println("al più tardi il", r.Ultima())
	for f := range r.Entro(12 * norma.Ora) {
		fmt.Println("entro 12 ore:", f.Minima, f.Massima)
	}
	// Output:
	// 2026-06-01/2026-08-31 rispettato 8 h
	// 2026-09-01/2026-09-30 rispettato 12 h
	// 2026-10-01/2027-05-31 rispettato 20 h
	// 2027-06-01/2029-05-31 rispettato 20 h
	// 2029-06-01/.. violato 20 h
	// al più tardi il 2029-05-31
	// entro 12 ore: P1D P3M
	// entro 12 ore: P3M1D P4M
}
