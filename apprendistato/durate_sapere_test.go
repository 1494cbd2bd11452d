package apprendistato_test

import (
	"math/rand/v2"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// contrattoACaso is a contract of any path with every member that the rules on lengths and extensions read, none of them contradicting
// another by itself.
func contrattoACaso(r *rand.Rand) apprendistato.Contratto {
	g := norma.Giorno
	data := func(ds ...norma.Data) norma.Data { return ds[r.IntN(len(ds))] }
	siNo := func() norma.Opt[bool] { return norma.Known(r.IntN(2) == 0) }
	intero := func(ns ...int) norma.Opt[int] { return norma.Known(ns[r.IntN(len(ns))]) }
	c := apprendistato.Contratto{
		Percorso: apprendistato.AllPercorsi()[r.IntN(12)], Inizio: data(g(2026, 9, 1), g(2016, 9, 1)), Stagionale: siNo(),
		Fine: data(g(2027, 1, 31), g(2027, 8, 31), g(2028, 8, 31), g(2029, 8, 31), g(2030, 9, 30)),
		Studi: apprendistato.Studi{
			Mesi: intero(12, 24, 36, 60), CFU: intero(60, 120, 180, 300), Acquisiti: norma.Known(r.IntN(320)), Riconosciuti: norma.Known(r.IntN(100)),
			Inizio: data(g(2025, 10, 1), g(2026, 8, 1)), Semestri: norma.Known(r.IntN(8)),
		},
	}
	switch r.IntN(3) {
	case 0:
		c.Apprendista.Titolo, c.Apprendista.QualificaIeFP = apprendistato.LicenzaMedia, norma.Known(false)
	case 1:
		c.Apprendista.Titolo, c.Apprendista.QualificaIeFP = apprendistato.DiplomaSuperiore, norma.Known(false)
	default:
		c.Apprendista.Titolo, c.Apprendista.QualificaIeFP = apprendistato.QualificaProfessionale, norma.Known(true)
		c.Apprendista.Qualifica = []apprendistato.Figura{
			{Codice: "operatore-edile"}, {Codice: "operatore-meccanico"}, {Codice: "operatore-benessere", Indirizzo: "estetica"},
		}[r.IntN(3)]
	}
	c.Figura.Codice = []apprendistato.CodiceFigura{"tecnico-edile", "tecnico-trattamenti-estetici"}[r.IntN(2)]
	for range r.IntN(3) {
		c.Ingresso = append(c.Ingresso, crediti.Ingresso{Elemento: crediti.AllElementi()[r.IntN(4)], Attestato: siNo(), Mesi: norma.Known(r.IntN(40))})
	}
	for range r.IntN(3) {
		p := apprendistato.Proroga{
			Motivo: apprendistato.AllMotiviProroga()[r.IntN(3)], Inizio: c.Fine.AddDays(r.IntN(4)), Accordo: g(2027, 8, 1), Scritto: siNo(),
			Aggiornamento: data(g(2017, 3, 1), g(2027, 7, 1), g(2027, 8, 2)), Firma: c.Fine.AddDays(r.IntN(4)), Maturita: siNo(), CorsoAnnuale: siNo(),
			Intesa: siNo(), Esigenze: siNo(),
		}
		if c.Inizio.Year() == 2016 {
			p.Accordo = data(g(2016, 12, 1), g(2017, 4, 1), g(2027, 8, 1))
		}
		if c.Percorso == apprendistato.Ricerca {
			p.Motivo = apprendistato.Progetto
		}
		p.Fine = p.Inizio.AddDays([]int{30, 300, 363, 364, 365, 366}[r.IntN(6)])
		c.Proroghe = append(c.Proroghe, p)
	}
	if r.IntN(2) == 0 {
		c.Svolgimento.Titolo = c.Fine.AddDays(r.IntN(5) - 2)
		c.Svolgimento.Rapporto = c.Svolgimento.Titolo
	}
	return c
}

// conMeno is the same contract of which less is known.
func conMeno(r *rand.Rand, c apprendistato.Contratto) apprendistato.Contratto {
	togli := func(campi ...interface{ dimentica() }) {
		for _, x := range campi {
			if r.IntN(4) == 0 {
				x.dimentica()
			}
		}
	}
	c.Ingresso = append([]crediti.Ingresso(nil), c.Ingresso...)
	c.Proroghe = append([]apprendistato.Proroga(nil), c.Proroghe...)
	a := &c.Apprendista
	togli(campo(&c.Fine), campo(&c.Stagionale), campo(&a.Titolo), campo(&a.QualificaIeFP), campo(&a.Qualifica.Indirizzo), campo(&c.Figura.Codice),
		campo(&c.Studi.Acquisiti), campo(&c.Studi.Inizio), campo(&c.Studi.Semestri))
	for i := range c.Ingresso {
		k := &c.Ingresso[i]
		togli(campo(&k.Elemento), campo(&k.Attestato), campo(&k.Mesi))
	}
	for i := range c.Proroghe {
		p := &c.Proroghe[i]
		togli(campo(&p.Motivo), campo(&p.Inizio), campo(&p.Fine), campo(&p.Accordo), campo(&p.Scritto), campo(&p.Aggiornamento), campo(&p.Firma),
			campo(&p.CorsoAnnuale), campo(&p.Intesa), campo(&p.Esigenze))
	}
	return c
}

type membro[T any] struct{ v *T }

func campo[T any](v *T) membro[T] { return membro[T]{v} }

func (m membro[T]) dimentica() { var zero T; *m.v = zero }

// What is known with less stays true with more: a violation stays one, what is respected stays so, a day that was given does not change.
func TestSaperePiuDelleDurate(t *testing.T) {
	d, r := apprendistato.Lazio(), rand.New(rand.NewPCG(2026, 4))
	violati, rispettati, fini := 0, 0, 0
	for range 60_000 {
		c := contrattoACaso(r)
		meno := conMeno(r, c)
		durata, proroga := d.DurataFormazione(&c), d.Proroga(&c)
		durataMeno, prorogaMeno := d.DurataFormazione(&meno), d.Proroga(&meno)
		for nome, q := range map[string][2]norma.Giudizio{"durata": {durataMeno.Giudizio, durata.Giudizio}, "proroga": {prorogaMeno.Giudizio, proroga.Giudizio}} {
			prima, dopo := &q[0], &q[1]
			if (prima.Esito == norma.Violato || prima.Esito == norma.Rispettato) && dopo.Esito != prima.Esito {
				t.Fatalf("%s of %s: %v becomes %v\n%q\n%q\n%+v\n%+v", nome, c.Percorso, prima.Esito, dopo.Esito, rilievi(prima.Rilievi), rilievi(dopo.Rilievi), meno, c)
			}
			switch prima.Esito {
			case norma.Violato:
				violati++
			case norma.Rispettato:
				rispettati++
			case norma.NonApplicabile, norma.Indeterminato:
			}
		}
		if m := durataMeno.Massimo; !m.IsZero() && durataMeno.Esito == norma.Rispettato && m != durata.Massimo {
			t.Fatalf("%s: at most %+v becomes %+v", c.Percorso, m, durata.Massimo)
		}
		fine, fineMeno := d.FinePeriodo(&c), d.FinePeriodo(&meno)
		if !fineMeno.Fine.IsZero() {
			if fini++; fineMeno.Fine != fine.Fine || fineMeno.Causa != fine.Causa {
				t.Fatalf("%s: %+v becomes %+v\n%+v\n%+v", c.Percorso, fineMeno.Fine, fine.Fine, meno, c)
			}
		}
	}
	if violati < 10_000 || rispettati < 1000 || fini < 10_000 {
		t.Errorf("%d, %d, %d", violati, rispettati, fini)
	}
}
