package apprendistato_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/apprendistato"
)

// Possibili says of every hiring day around the asked one, and of every path, what Ammissione says of it and whether a length is lawful.
func TestPossibiliOgniGiorno(t *testing.T) {
	const persone, prima, dopo = 50, 5 * 366, 5 * 366
	fasce := 0
	for n, d := range discipline(t) {
		s := sorteggia(100 + uint64(n))
		for range persone {
			c := s.contratto()
			r := d.Possibili(&c)
			if len(r.Percorsi) != len(apprendistato.AllPercorsi()) {
				t.Fatal(len(r.Percorsi))
			}
			for i, p := range apprendistato.AllPercorsi() {
				q := &r.Percorsi[i]
				fasce += len(q.Giorni)
				k := c
				k.Percorso = p
				if esito, vuole := apertura(t, d, &k); q.Percorso != p || q.Esito != esito || !stessi(q.Rilievi, vuole) {
					t.Fatalf("%s: %v %q, want %v %q", p, q.Esito, codici(q.Rilievi), esito, codici(vuole))
				}
				f := 0
				for g := -prima; g <= dopo; g++ {
					k.Inizio = c.Inizio.AddDays(g)
					for f < len(q.Giorni) && !q.Giorni[f].Giorni.Al.IsZero() && q.Giorni[f].Giorni.Al.Before(k.Inizio) {
						f++
					}
					if f == len(q.Giorni) || k.Inizio.Before(q.Giorni[f].Giorni.Dal) {
						if esito, _ := apertura(t, d, &k); esito != norma.NonApplicabile {
							t.Fatalf("%s on %v: %v, and no band", p, k.Inizio, esito)
						}
						continue
					}
					esito, vuole := apertura(t, d, &k)
					if b := &q.Giorni[f]; b.Esito != esito || !stessi(b.Rilievi, vuole) {
						t.Fatalf("%s %s on %v %+v\n band %v: %v %q\n rules %v %q", d.Nome(), p, k.Inizio, k.Apprendista, b.Giorni, b.Esito, codici(b.Rilievi), esito, codici(vuole))
					}
				}
				controllaPossibile(t, q)
			}
			controllaForma(t, apprendistato.FormaPossibili(), r.Spiegazione())
		}
	}
	if fasce < 3500 {
		t.Errorf("only %d bands", fasce)
	}
}

// apertura is whether a path is open, by the rules: of Capo III, where the discipline governs it, also by what DurataFormazione finds
// unlawful of the shortest length; once a month, by what Durate finds of all of them.
func apertura(t *testing.T, d *apprendistato.Disciplina, c *apprendistato.Contratto) (norma.Esito, []norma.Rilievo) {
	t.Helper()
	a := d.Ammissione(c)
	if c.Percorso.Capo() != 3 || a.Esito == norma.NonApplicabile || c.Impresa.Regione != "" && c.Impresa.Regione != norma.Lazio && d.Nome() != "Stato" {
		return a.Esito, a.Rilievi
	}
	k := *c
	k.Fine = norma.PeriodoDi(c.Inizio, 6).Al
	v := d.DurataFormazione(&k)
	if n := v.Minimo.Valore; n > 6 {
		k.Fine = norma.PeriodoDi(c.Inizio, n).Al
		v = d.DurataFormazione(&k)
	}
	if c.Inizio.Day() == 1 {
		if g := d.Durate(&k); (g.Esito == norma.Violato) != (v.Esito == norma.Violato) {
			t.Fatal("of the shortest length ", v.Esito, ", of all ", g.Esito)
		}
	}
	for _, q := range v.Rilievi {
		if q.Gravita() == norma.Errore || q.Codice() == "apprendistato/esame-prima-dell-assunzione" {
			a.Add(q)
		}
	}
	return a.Esito, a.Rilievi
}

func stessi(a, b []norma.Rilievo) bool {
	return slices.EqualFunc(a, b, func(p, q norma.Rilievo) bool { return p.Codice() == q.Codice() && p.Dove == q.Dove && p.Rif == q.Rif })
}

// controllaPossibile looks whether bands and lawful days agree.
func controllaPossibile(t *testing.T, q *apprendistato.Possibile) {
	t.Helper()
	var primo, ultimo norma.Data
	for i, f := range q.Giorni {
		if i > 0 && q.Giorni[i-1].Giorni.Al.AddDays(1) != f.Giorni.Dal {
			t.Errorf("%s: gap before %v", q.Percorso, f.Giorni)
		}
		ammesso := false
		for p := range q.Ammessi() {
			ammesso = ammesso || p.Contains(f.Giorni.Dal)
		}
		if ammesso != (f.Esito == norma.Rispettato) {
			t.Errorf("%s: %v is %v", q.Percorso, f.Giorni, f.Esito)
		}
		if f.Esito == norma.Rispettato {
			if primo.IsZero() {
				primo = f.Giorni.Dal
			}
			ultimo = f.Giorni.Al
		}
	}
	if q.Primo() != primo || q.Ultimo() != ultimo {
		t.Errorf("%s: from %v to %v, want %v to %v", q.Percorso, q.Primo(), q.Ultimo(), primo, ultimo)
	}
	if n := len(slices.Collect(q.Mancanti())); (n > 0) != (q.Esito == norma.Indeterminato) {
		t.Errorf("%s: %v with %d facts missing", q.Percorso, q.Esito, n)
	}
}

type aperto struct {
	percorso      apprendistato.Percorso
	esito         norma.Esito
	primo, ultimo string
	mancanti      []norma.Puntatore
}

func aperti(r *apprendistato.Possibili, capi ...int) (out []aperto) {
	for _, q := range r.Percorsi {
		if slices.Contains(capi, q.Percorso.Capo()) {
			out = append(out, aperto{q.Percorso, q.Esito, q.Primo().String(), q.Ultimo().String(), slices.Collect(q.Mancanti())})
		}
	}
	return out
}

// A graduate born on 15 June 1996, asked on 15 June 2026, her thirtieth birthday: too old by a day.
func TestPossibili(t *testing.T) {
	const ok, forse, no = norma.Rispettato, norma.Indeterminato, norma.Violato
	c := apprendistato.Contratto{
		Inizio:      norma.Giorno(2026, 6, 15),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(1996, 6, 15), Titolo: apprendistato.LaureaMagistrale, Beneficiario: norma.Known(false)},
	}
	d := apprendistato.Lazio()
	r := d.Possibili(&c)
	vuole := []aperto{
		// d.lgs. 81/2015, art. 44, c. 1: from 18 until 30; Lazio from 31 March 2017, when she is 20
		{apprendistato.Professionalizzante, no, "2017-03-31", "2026-06-14", nil},
		{apprendistato.PerLaurea, no, "2017-03-31", "2026-06-14", nil},
		{apprendistato.PerLaureaMagistrale, no, "2017-03-31", "2026-06-14", nil},
		{apprendistato.PerCicloUnico, no, "", "", nil}, // her CFU are not known
		{apprendistato.PerMasterI, no, "2017-03-31", "2026-06-14", nil},
		{apprendistato.PerMasterII, no, "2017-03-31", "2026-06-14", nil},
		{apprendistato.PerDottorato, no, "", "", nil}, // nor whether she is enrolled or eligible
		{apprendistato.PerITS, no, "2017-03-31", "2026-06-14", nil},
		{apprendistato.Ricerca, no, "2017-03-31", "2026-06-14", nil},
	}
	opts := cmp.AllowUnexported(aperto{})
	if diff := cmp.Diff(vuole, aperti(&r, 2, 3), opts); diff != "" {
		t.Error(diff)
	}
	if r.Esito != no || !r.Has("apprendistato/eta-superata") {
		t.Error(r.Esito, r.Rilievi)
	}

	c.Inizio = norma.Giorno(2026, 6, 14) // the day before
	r = d.Possibili(&c)
	for i := range vuole {
		vuole[i].esito = ok
	}
	vuole[3].esito, vuole[3].mancanti = forse, []norma.Puntatore{"/studi/iscritto", "/studi/acquisiti"}
	vuole[6].esito, vuole[6].mancanti = forse, []norma.Puntatore{"/studi/iscritto", "/studi/idoneo"}
	if diff := cmp.Diff(vuole, aperti(&r, 2, 3), opts); diff != "" {
		t.Error(diff)
	}
	if r.Esito != ok || len(r.Rilievi) != 0 {
		t.Error(r.Esito, r.Rilievi)
	}

	// Fifteen on 1 September 2026, twenty-five on 1 September 2036: reg. all. A, art. 3, c. 1. Who holds a qualifica may be seventeen.
	c = apprendistato.Contratto{
		Inizio:      norma.Giorno(2026, 8, 31),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2011, 9, 1), Titolo: apprendistato.LicenzaMedia},
	}
	r = d.Possibili(&c)
	vuole = []aperto{
		{apprendistato.Qualifica, no, "2026-09-01", "2036-08-31", nil},
		{apprendistato.Diploma, no, "2026-09-01", "2036-08-31", nil},
		{apprendistato.DiplomaDaQualifica, no, "", "", nil},
		{apprendistato.Professionalizzante, no, "2029-09-01", "2041-08-31", nil},
		{apprendistato.PerDiplomaSuperiore, no, "2026-09-01", "2036-08-31", nil},
		{apprendistato.PerCorsoAnnuale, no, "2026-09-01", "2036-08-31", nil},
		{apprendistato.PerIFTS, no, "2026-09-01", "2036-08-31", nil},
	}
	if diff := cmp.Diff(vuole, aperti(&r, 1, 2), opts); diff != "" {
		t.Error(diff)
	}
	c.Apprendista.Titolo, c.Apprendista.Beneficiario = apprendistato.QualificaProfessionale, norma.Known(true)
	r = d.Possibili(&c)
	if q := r.Percorsi[3]; q.Primo() != norma.Giorno(2028, 9, 1) || !q.Ultimo().IsZero() {
		t.Error(q.Primo(), q.Ultimo())
	}
}

// Who has all the CFU already, or an ITS whose exam is near, finds the path closed: no length is lawful.
func TestPossibiliSenzaDurata(t *testing.T) {
	d := apprendistato.Lazio()
	c := apprendistato.Contratto{
		Inizio:      norma.Giorno(2026, 6, 1),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2004, 2, 1), Titolo: apprendistato.DiplomaSuperiore},
		Studi:       apprendistato.Studi{Acquisiti: norma.Known(180), Esame: norma.Giorno(2026, 11, 30)},
	}
	r := d.Possibili(&c)
	laurea, its := r.Percorsi[4], r.Percorsi[10]
	controllaRilievi(t, &laurea.Giudizio, norma.Violato, rilievo{"crediti/nessun-cfu-residuo", "/studi", "180", "180", rl + "art. 22, c. 1"})
	if its.Esito != norma.Rispettato || its.Ultimo() != norma.Giorno(2026, 6, 1) { // six months from 1 June end on 30 November
		t.Error(its.Esito, its.Ultimo())
	}
	c.Studi.Acquisiti, c.Inizio = norma.Known(179), norma.Giorno(2026, 6, 2)
	r = d.Possibili(&c)
	if r.Percorsi[4].Esito != norma.Rispettato || r.Percorsi[10].Esito != norma.Violato {
		t.Error(r.Percorsi[4].Esito, r.Percorsi[10].Esito)
	}
	c.Studi = apprendistato.Studi{Inizio: norma.Giorno(2024, 12, 1), Semestri: norma.Known(4)} // the same end
	if r = d.Possibili(&c); r.Percorsi[10].Ultimo() != norma.Giorno(2026, 6, 1) {
		t.Error(r.Percorsi[10].Ultimo())
	}
}

func TestPossibiliNonApplicabile(t *testing.T) {
	d := apprendistato.Lazio()
	c := apprendistato.Contratto{Inizio: norma.Giorno(2016, 6, 20), Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(1997, 1, 1)}}
	r := d.Possibili(&c)
	if r.Esito != norma.NonApplicabile || !r.Has("apprendistato/non-in-vigore") || r.Alla != c.Inizio {
		t.Error(r.Esito, r.Rilievi, r.Alla)
	}
	c.Inizio = norma.Data{} // the days are told all the same
	r = d.Possibili(&c)
	controllaRilievi(t, &norma.Giudizio{Rilievi: r.Percorsi[3].Rilievi}, norma.NonApplicabile, manca("/inizio", rl+"art. 42, c. 1"))
	if q := r.Percorsi[3]; q.Esito != norma.Indeterminato || q.Primo() != norma.Giorno(2017, 3, 31) || q.Ultimo() != norma.Giorno(2026, 12, 31) {
		t.Error(q.Esito, q.Primo(), q.Ultimo())
	}
	for q := range r.Percorsi[3].Mancanti() {
		if q != "/inizio" {
			t.Error(q)
		}
		break
	}
	for range r.Percorsi[3].Ammessi() {
		break
	}
}

func BenchmarkPossibili(b *testing.B) {
	d := apprendistato.Lazio()
	for _, caso := range []struct {
		nome string
		c    apprendistato.Contratto
	}{
		{"persona", contrattoPulito()},
		{"conStudi", diEsempio(b, apprendistato.PerLaurea)},
	} {
		b.Run(caso.nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := d.Possibili(&caso.c); r.Esito != norma.Rispettato {
					b.Fatal(r.Esito)
				}
			}
		})
	}
}

// Which contract can I offer her? She is eighteen on 3 September, and holds a lower secondary title.
func ExampleDisciplina_Possibili() {
	c := apprendistato.Contratto{
		Inizio:      norma.Giorno(2026, 6, 8),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2008, 9, 3), Titolo: apprendistato.LicenzaMedia},
	}
	for _, q := range apprendistato.Lazio().Possibili(&c).Percorsi {
		switch q.Esito {
		case norma.Rispettato:
			fmt.Println(q.Percorso, "fino al", q.Ultimo())
		case norma.Violato:
			fmt.Println(q.Percorso, "no:", q.Rilievi[0].Messaggio(norma.Italiano))
		}
		if q.Percorso == apprendistato.Professionalizzante {
			fmt.Println("dal", q.Primo(), "al", q.Ultimo())
			break
		}
	}
	// Output:
	// qualifica fino al 2033-09-02
	// diploma fino al 2033-09-02
	// diploma-da-qualifica no: il percorso di un anno è per chi possiede una qualifica di istruzione e formazione professionale, che non c'è
	// professionalizzante no: a 17 anni serve una qualifica ai sensi del d.lgs. 226/2005; senza, servono almeno 18 anni
	// dal 2026-09-03 al 2038-09-02
}
