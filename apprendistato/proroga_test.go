package apprendistato_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/apprendistato"
)

// inProroga is a contract of the qualifica from 1 September 2026 to 31 August 2029, three years, title not obtained, extended by a year
// with every condition respected.
func inProroga(cambi ...func(c *apprendistato.Contratto)) apprendistato.Contratto {
	c := capoI("qualifica", norma.Giorno(2029, 8, 31))
	c.Proroghe = []apprendistato.Proroga{{
		Motivo: apprendistato.TitoloMancato, Inizio: norma.Giorno(2029, 9, 1), Fine: norma.Giorno(2030, 8, 31),
		Accordo: norma.Giorno(2029, 8, 20), Scritto: norma.Known(true), Aggiornamento: norma.Giorno(2029, 8, 10), Firma: norma.Giorno(2029, 8, 31),
	}}
	for _, f := range cambi {
		f(&c)
	}
	return c
}

// consolidato is the same for who obtained the title on the contract's last day.
func consolidato(cambi ...func(c *apprendistato.Contratto)) apprendistato.Contratto {
	return inProroga(append([]func(c *apprendistato.Contratto){func(c *apprendistato.Contratto) {
		c.Proroghe[0].Motivo, c.Svolgimento.Titolo = apprendistato.Consolidamento, norma.Giorno(2029, 8, 31)
	}}, cambi...)...)
}

// ricercatore is a contract of research of three years, extended once by a year with every condition respected.
func ricercatore(cambi ...func(c *apprendistato.Contratto)) apprendistato.Contratto {
	c := apprendistato.Contratto{
		Percorso: apprendistato.Ricerca, Inizio: norma.Giorno(2026, 9, 1), Fine: norma.Giorno(2029, 8, 31),
		Proroghe: []apprendistato.Proroga{{
			Motivo: apprendistato.Progetto, Inizio: norma.Giorno(2029, 9, 1), Fine: norma.Giorno(2030, 8, 31),
			Firma: norma.Giorno(2029, 9, 1), Intesa: norma.Known(true), Esigenze: norma.Known(true),
		}},
	}
	for _, f := range cambi {
		f(&c)
	}
	return c
}

// nella changes the extension.
func nellaProroga(f func(p *apprendistato.Proroga)) func(c *apprendistato.Contratto) {
	return func(c *apprendistato.Contratto) { f(&c.Proroghe[0]) }
}

func prorogaDal(inizio, fine norma.Data) func(c *apprendistato.Contratto) {
	return nellaProroga(func(p *apprendistato.Proroga) {
		p.Inizio, p.Fine = inizio, fine
		if inizio.Valid() && p.Firma.After(inizio) { // signed in time
			p.Firma = inizio
		}
	})
}

func poi(inizio, fine norma.Data, motivo apprendistato.MotivoProroga) func(c *apprendistato.Contratto) {
	return func(c *apprendistato.Contratto) {
		p := c.Proroghe[0]
		p.Inizio, p.Fine, p.Motivo, p.Firma = inizio, fine, motivo, inizio
		c.Proroghe = append(c.Proroghe, p)
	}
}

func passati(n int) func(c *apprendistato.Contratto) {
	return func(c *apprendistato.Contratto) { c.Studi.Acquisiti = norma.Known(n) }
}

func nonDettiPassati(c *apprendistato.Contratto) { c.Studi.Acquisiti = norma.Opt[int]{} }

func conTitolo(g norma.Data) func(c *apprendistato.Contratto) {
	return func(c *apprendistato.Contratto) { c.Svolgimento.Titolo = g }
}

func conRapporto(g norma.Data) func(c *apprendistato.Contratto) {
	return func(c *apprendistato.Contratto) { c.Svolgimento.Rapporto = g }
}

const (
	rif42   = rl + "art. 4, c. 2"
	rif42a  = rl + "art. 4, c. 2, lett. a)"
	rif42b  = rl + "art. 4, c. 2, lett. b)"
	rifA4   = rl + "all. A, art. 4, c. 1"
	rif34c3 = rl + "art. 34, c. 3"
)

type casoProroga struct {
	nome          string
	c             apprendistato.Contratto
	massima, fine norma.Data
	esito         norma.Esito
	rilievi       []rilievo
}

func provaProroghe(t *testing.T, casi []casoProroga) {
	t.Helper()
	for _, caso := range casi {
		t.Run(caso.nome, func(t *testing.T) {
			r := apprendistato.Lazio().Proroga(&caso.c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Massima != caso.massima || r.Fine != caso.fine {
				t.Errorf("%v at the latest, ends on %v; want %v, %v", r.Massima, r.Fine, caso.massima, caso.fine)
			}
		})
	}
}

// Art. 4, c. 2: how long, from when. The year from 1 September 2029 ends on 31 August 2030.
func TestProrogaTempi(t *testing.T) {
	const lunga, vuoto, sopra = "apprendistato/proroga-troppo-lunga", "apprendistato/proroga-con-un-vuoto", "apprendistato/proroga-sovrapposta"
	base, un := norma.Giorno(2029, 8, 31), norma.Giorno(2030, 8, 31)
	settembre := norma.Giorno(2029, 9, 1)
	luglio := norma.Giorno(2029, 7, 31) // a title a month before the end
	dalTitolo := rilievo{"apprendistato/proroga-dal-titolo", "/svolgimento/titolo", "2029-08-01", "2029-09-01", rif42}
	no := norma.Data{}
	provaProroghe(t, []casoProroga{
		{"a year", inProroga(), un, un, norma.Rispettato, nil},
		{"a day less", inProroga(prorogaDal(settembre, norma.Giorno(2030, 8, 30))), un, norma.Giorno(2030, 8, 30), norma.Rispettato, nil},
		{"a day more", inProroga(prorogaDal(settembre, norma.Giorno(2030, 9, 1))), un, base, norma.Violato, []rilievo{{lunga, "/proroghe/0/fine", "2030-09-01", "2030-08-31", rif42}}},
		{"one day", inProroga(prorogaDal(settembre, settembre)), un, settembre, norma.Rispettato, nil},
		{"a gap of a day", inProroga(prorogaDal(norma.Giorno(2029, 9, 2), un)), un, base, norma.Violato, []rilievo{{vuoto, "/proroghe/0/inizio", "2029-09-02", "2029-09-01", rif42}}},
		{"from the last day", inProroga(prorogaDal(base, norma.Giorno(2030, 8, 30))), un, no, norma.Indeterminato, []rilievo{{sopra, "/proroghe/0/inizio", "2029-08-31", "2029-09-01", rif42}}},
		{"from the last day, too long from then on", inProroga(prorogaDal(base, un)), un, base, norma.Violato, []rilievo{{sopra, "/proroghe/0/inizio", "2029-08-31", "2029-09-01", rif42}, {lunga, "/proroghe/0/fine", "2030-08-31", "2030-08-30", rif42}}},
		{"no first day", inProroga(prorogaDal(no, un)), un, no, norma.Indeterminato, []rilievo{manca("/proroghe/0/inizio", rif42)}},
		{"no last day", inProroga(prorogaDal(settembre, no)), un, no, norma.Indeterminato, []rilievo{manca("/proroghe/0/fine", rif42)}},
		{"no first day, too long", inProroga(prorogaDal(no, norma.Giorno(2030, 9, 1))), un, base, norma.Violato, []rilievo{manca("/proroghe/0/inizio", rif42), {lunga, "/proroghe/0/fine", "2030-09-01", "2030-08-31", rif42}}},
		{"ends before it begins", inProroga(prorogaDal(settembre, base)), un, no, norma.Indeterminato, []rilievo{{"apprendistato/fine-prima-dell-inizio", "/proroghe/0/fine", "2029-08-31", "2029-09-01", rif42}}},
		{"an impossible day", inProroga(prorogaDal(norma.Giorno(2029, 9, 31), un)), un, no, norma.Indeterminato, []rilievo{{"norma/data-impossibile", "/proroghe/0/inizio", "2029-09-31", "", rif42}}},
		{"the contract's end unknown", inProroga(func(c *apprendistato.Contratto) { c.Fine = no }), no, no, norma.Indeterminato, []rilievo{manca("/fine", rif42)}},
		{"the contract's end unknown, too long in any case", inProroga(prorogaDal(settembre, norma.Giorno(2030, 9, 1)), func(c *apprendistato.Contratto) { c.Fine = no }), no, no, norma.Violato, []rilievo{manca("/fine", rif42), {lunga, "/proroghe/0/fine", "2030-09-01", "2030-08-31", rif42}}},
		{"a year to 29 February", inProroga(func(c *apprendistato.Contratto) { c.Fine = norma.Giorno(2027, 2, 28) }, prorogaDal(norma.Giorno(2027, 3, 1), norma.Giorno(2028, 2, 29))), norma.Giorno(2028, 2, 29), norma.Giorno(2028, 2, 29), norma.Rispettato, []rilievo{{"apprendistato/proroga-entro-il-massimo", "/proroghe/0/fine", "2028-02-29", "2029-08-31", rif42}}},
		// Reading decorrenza-proroga: the year runs from the day after the title, 1 August 2029.
		{"a year from the title", consolidato(conTitolo(luglio), prorogaDal(norma.Giorno(2029, 8, 1), norma.Giorno(2030, 7, 31)), nellaProroga(func(p *apprendistato.Proroga) { p.Firma = luglio })), norma.Giorno(2030, 7, 31), norma.Giorno(2030, 7, 31), norma.Rispettato, []rilievo{dalTitolo}},
		{"a year and a day from the title", consolidato(conTitolo(luglio), prorogaDal(norma.Giorno(2029, 8, 1), norma.Giorno(2030, 8, 1)), nellaProroga(func(p *apprendistato.Proroga) { p.Firma = luglio })), norma.Giorno(2030, 7, 31), luglio, norma.Violato, []rilievo{dalTitolo, {lunga, "/proroghe/0/fine", "2030-08-01", "2030-07-31", rif42}}},
		{"from the contract's end, the title a month before", consolidato(conTitolo(luglio)), norma.Giorno(2030, 7, 31), luglio, norma.Violato, []rilievo{dalTitolo, {vuoto, "/proroghe/0/inizio", "2029-09-01", "2029-08-01", rif42}, {lunga, "/proroghe/0/fine", "2030-08-31", "2030-07-31", rif42}}},
		{"the title on the last day", consolidato(), un, un, norma.Rispettato, nil},
		{"the title the day before", consolidato(conTitolo(norma.Giorno(2029, 8, 30)), prorogaDal(base, norma.Giorno(2030, 8, 30))), norma.Giorno(2030, 8, 30), norma.Giorno(2030, 8, 30), norma.Rispettato, []rilievo{{"apprendistato/proroga-dal-titolo", "/svolgimento/titolo", "2029-08-31", "2029-09-01", rif42}}},
		{"a title before the hiring", consolidato(conTitolo(norma.Giorno(2026, 8, 31))), no, no, norma.Indeterminato, []rilievo{{"apprendistato/titolo-prima-dell-assunzione", "/svolgimento/titolo", "2026-08-31", "2026-09-01", rif42}}},
		{"an impossible title", consolidato(conTitolo(norma.Giorno(2029, 2, 30))), no, no, norma.Indeterminato, []rilievo{{"norma/data-impossibile", "/svolgimento/titolo", "2029-02-30", "", rif42}}},
	})
}

// Reading proroghe-plurime: one span of a year from the first day after the base end.
func TestProroghePlurime(t *testing.T) {
	const lunga, vuoto = "apprendistato/proroga-troppo-lunga", "apprendistato/proroga-con-un-vuoto"
	base, meta, un := norma.Giorno(2029, 8, 31), norma.Giorno(2030, 2, 28), norma.Giorno(2030, 8, 31)
	marzo := norma.Giorno(2030, 3, 1)
	prima := prorogaDal(norma.Giorno(2029, 9, 1), meta)
	b, a := apprendistato.TitoloMancato, apprendistato.Consolidamento
	due := rilievo{"apprendistato/piu-proroghe", "/proroghe", "2", "P12M", rif42}
	provaProroghe(t, []casoProroga{
		{"two in a year", inProroga(prima, poi(marzo, un, b)), un, un, norma.Rispettato, []rilievo{due}},
		{"two in a year and a day", inProroga(prima, poi(marzo, norma.Giorno(2030, 9, 1), b)), un, meta, norma.Violato, []rilievo{due, {lunga, "/proroghe/1/fine", "2030-09-01", "2030-08-31", rif42}}},
		{"a gap between them", inProroga(prima, poi(norma.Giorno(2030, 3, 2), un, b)), un, meta, norma.Violato, []rilievo{due, {vuoto, "/proroghe/1/inizio", "2030-03-02", "2030-03-01", rif42}}},
		{"overlapping", inProroga(prima, poi(meta, un, b)), un, norma.Data{}, norma.Indeterminato, []rilievo{due, {"apprendistato/proroga-sovrapposta", "/proroghe/1/inizio", "2030-02-28", "2030-03-01", rif42}}},
		{"the title in the first, consolidated in the second", inProroga(prima, conTitolo(meta), poi(marzo, un, a)), un, un, norma.Rispettato, []rilievo{due}},
		{"the title before the end of the first, consolidated from the day after", inProroga(prima, conTitolo(norma.Giorno(2030, 1, 31)), poi(norma.Giorno(2030, 2, 1), un, a)), un, un, norma.Rispettato, []rilievo{due}},
		{"the title before the end of the first, consolidated from its end", inProroga(prima, conTitolo(norma.Giorno(2030, 1, 31)), poi(marzo, un, a)), un, meta, norma.Violato, []rilievo{due, {vuoto, "/proroghe/1/inizio", "2030-03-01", "2030-02-01", rif42}}},
		{"the first unlawful: those after it lead no further", inProroga(prima, nellaProroga(func(p *apprendistato.Proroga) { p.Scritto = norma.Known(false) }), func(c *apprendistato.Contratto) {
			poi(marzo, un, b)(c)
			c.Proroghe[1].Scritto = norma.Known(true)
		}), un, base, norma.Violato, []rilievo{due, {"apprendistato/proroga-non-scritta", "/proroghe/0/scritto", "no", "si", rif42}}},
		{"the first in doubt", inProroga(prima, poi(marzo, un, b), nellaProroga(func(p *apprendistato.Proroga) { p.Scritto = norma.Opt[bool]{} })), un, norma.Data{}, norma.Indeterminato, []rilievo{due, manca("/proroghe/0/scritto", rif42)}},
		{"the first in doubt, the second unlawful", inProroga(prima, poi(marzo, norma.Giorno(2030, 9, 1), b), nellaProroga(func(p *apprendistato.Proroga) { p.Scritto = norma.Opt[bool]{} })), un, norma.Data{}, norma.Violato, []rilievo{due, manca("/proroghe/0/scritto", rif42), {lunga, "/proroghe/1/fine", "2030-09-01", "2030-08-31", rif42}}},
	})
	molte := inProroga(prorogaDal(norma.Giorno(2029, 9, 1), norma.Giorno(2029, 9, 1)))
	for len(molte.Proroghe) < 10 {
		g := molte.Proroghe[len(molte.Proroghe)-1].Fine.AddDays(1)
		poi(g, g, b)(&molte)
	}
	r := apprendistato.Lazio().Proroga(&molte)
	controllaRilievi(t, &r.Giudizio, norma.Rispettato, rilievo{"apprendistato/piu-proroghe", "/proroghe", "10", "P12M", rif42})
	if r.Fine != norma.Giorno(2029, 9, 10) || !r.Letture.Has(norma.LetturaProroghePlurime) {
		t.Errorf("ten of a day: %v", r.Fine)
	}
	poi(norma.Giorno(2029, 9, 11), norma.Giorno(2029, 9, 11), b)(&molte)
	r = apprendistato.Lazio().Proroga(&molte)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato, rilievo{"apprendistato/troppe-proroghe", "/proroghe", "11", "10", rif42}, rilievo{"apprendistato/piu-proroghe", "/proroghe", "11", "P12M", rif42})
	if !r.Fine.IsZero() {
		t.Errorf("eleven: %v", r.Fine)
	}
}

// Art. 4, c. 2, and all. A, art. 4, c. 1: in writing, the plan updated before and signed in time, a reason (reading proroga-forma).
func TestProrogaForma(t *testing.T) {
	un, base, no := norma.Giorno(2030, 8, 31), norma.Giorno(2029, 8, 31), norma.Data{}
	si, falso := norma.Known(true), norma.Known(false)
	con := func(f func(p *apprendistato.Proroga)) apprendistato.Contratto { return inProroga(nellaProroga(f)) }
	const senza, gia = "apprendistato/proroga-senza-titolo", "apprendistato/proroga-con-il-titolo"
	provaProroghe(t, []casoProroga{
		{"not in writing", con(func(p *apprendistato.Proroga) { p.Scritto = falso }), un, base, norma.Violato, []rilievo{{"apprendistato/proroga-non-scritta", "/proroghe/0/scritto", "no", "si", rif42}}},
		{"in writing?", con(func(p *apprendistato.Proroga) { p.Scritto = norma.Opt[bool]{} }), un, no, norma.Indeterminato, []rilievo{manca("/proroghe/0/scritto", rif42)}},
		{"updated on the day of the agreement", con(func(p *apprendistato.Proroga) { p.Aggiornamento = p.Accordo }), un, un, norma.Rispettato, nil},
		{"updated the day after", con(func(p *apprendistato.Proroga) { p.Aggiornamento = norma.Giorno(2029, 8, 21) }), un, base, norma.Violato, []rilievo{{"apprendistato/piano-aggiornato-dopo-la-proroga", "/proroghe/0/aggiornamento", "2029-08-21", "2029-08-20", rif42}}},
		{"updated when?", con(func(p *apprendistato.Proroga) { p.Aggiornamento = no }), un, no, norma.Indeterminato, []rilievo{manca("/proroghe/0/aggiornamento", rif42)}},
		{"agreed when?", con(func(p *apprendistato.Proroga) { p.Accordo = no }), un, no, norma.Indeterminato, []rilievo{manca("/proroghe/0/accordo", rif42)}},
		{"agreed when?, not in writing", con(func(p *apprendistato.Proroga) { p.Accordo, p.Scritto = no, falso }), un, base, norma.Violato, []rilievo{{"apprendistato/proroga-non-scritta", "/proroghe/0/scritto", "no", "si", rif42}, manca("/proroghe/0/accordo", rif42)}},
		{"agreed on an impossible day", con(func(p *apprendistato.Proroga) { p.Accordo = norma.Giorno(2029, 2, 29) }), un, no, norma.Indeterminato, []rilievo{{"norma/data-impossibile", "/proroghe/0/accordo", "2029-02-29", "", rif42}}},
		{"agreed before the hiring", con(func(p *apprendistato.Proroga) {
			p.Accordo, p.Aggiornamento = norma.Giorno(2026, 8, 31), norma.Giorno(2026, 8, 31)
		}), un, no, norma.Indeterminato, []rilievo{{"apprendistato/proroga-prima-dell-assunzione", "/proroghe/0/accordo", "2026-08-31", "2026-09-01", rif42}}},
		{"agreed on the hiring day", con(func(p *apprendistato.Proroga) {
			p.Accordo, p.Aggiornamento = norma.Giorno(2026, 9, 1), norma.Giorno(2026, 9, 1)
		}), un, un, norma.Rispettato, nil},
		{"signed on the first day", con(func(p *apprendistato.Proroga) { p.Firma = norma.Giorno(2029, 9, 1) }), un, un, norma.Rispettato, nil},
		{"signed the day after", con(func(p *apprendistato.Proroga) { p.Firma = norma.Giorno(2029, 9, 2) }), un, base, norma.Violato, []rilievo{{"apprendistato/piano-firmato-dopo-l-inizio-della-proroga", "/proroghe/0/firma", "2029-09-02", "2029-09-01", rifA4}}},
		{"signed when?", con(func(p *apprendistato.Proroga) { p.Firma = no }), un, no, norma.Indeterminato, []rilievo{manca("/proroghe/0/firma", rifA4)}},
		{"no reason", con(func(p *apprendistato.Proroga) { p.Motivo = "" }), un, no, norma.Indeterminato, []rilievo{manca("/proroghe/0/motivo", rif42)}},
		{"no known reason", con(func(p *apprendistato.Proroga) { p.Motivo = "malattia" }), un, no, norma.Indeterminato, []rilievo{{"norma/parola-sconosciuta", "/proroghe/0/motivo", "malattia", "", rif42}}},
		{"research's reason", con(func(p *apprendistato.Proroga) { p.Motivo = apprendistato.Progetto }), un, base, norma.Violato, []rilievo{{"apprendistato/proroga-per-altro-motivo", "/proroghe/0/motivo", "progetto", "", rif42}}},
		{"to consolidate, no title", con(func(p *apprendistato.Proroga) { p.Motivo = apprendistato.Consolidamento }), un, base, norma.Violato, []rilievo{{senza, "/proroghe/0/motivo", "consolidamento", "", rif42a}}},
		{"to consolidate, the title on the first day", consolidato(conTitolo(norma.Giorno(2029, 9, 1))), un, base, norma.Violato, []rilievo{{senza, "/proroghe/0/motivo", "consolidamento", "", rif42a}}},
		{"to consolidate, the title the day before", consolidato(), un, un, norma.Rispettato, nil},
		{"for want of the title, obtained the day before", inProroga(conTitolo(base)), un, base, norma.Violato, []rilievo{{gia, "/proroghe/0/motivo", "2029-08-31", "2029-09-01", rif42b}}},
		{"for want of the title, obtained on the first day", inProroga(conTitolo(norma.Giorno(2029, 9, 1))), un, un, norma.Rispettato, nil},
		{"maturità with its course", consolidato(nellaProroga(func(p *apprendistato.Proroga) { p.Maturita, p.CorsoAnnuale = si, si })), un, un, norma.Rispettato, nil},
		{"maturità without its course", consolidato(nellaProroga(func(p *apprendistato.Proroga) { p.Maturita, p.CorsoAnnuale = si, falso })), un, base, norma.Violato, []rilievo{{"apprendistato/proroga-senza-corso-annuale", "/proroghe/0/corsoAnnuale", "no", "si", rif42a}}},
		{"maturità, with its course?", consolidato(nellaProroga(func(p *apprendistato.Proroga) { p.Maturita = si })), un, no, norma.Indeterminato, []rilievo{manca("/proroghe/0/corsoAnnuale", rif42a)}},
		{"no maturità, no course", consolidato(nellaProroga(func(p *apprendistato.Proroga) { p.Maturita, p.CorsoAnnuale = falso, falso })), un, un, norma.Rispettato, nil},
		{"for want of the title the course is not asked", con(func(p *apprendistato.Proroga) { p.Maturita = si }), un, un, norma.Rispettato, nil},
		{"everything wrong", inProroga(conTitolo(base), nellaProroga(func(p *apprendistato.Proroga) {
			*p = apprendistato.Proroga{
				Motivo: apprendistato.TitoloMancato, Inizio: norma.Giorno(2029, 9, 2), Fine: norma.Giorno(2030, 9, 1), Accordo: norma.Giorno(2029, 9, 2),
				Scritto: falso, Aggiornamento: norma.Giorno(2029, 9, 3), Firma: norma.Giorno(2029, 9, 3),
			}
		})), un, base, norma.Violato, []rilievo{
			{"apprendistato/proroga-con-un-vuoto", "/proroghe/0/inizio", "2029-09-02", "2029-09-01", rif42},
			{"apprendistato/proroga-troppo-lunga", "/proroghe/0/fine", "2030-09-01", "2030-08-31", rif42},
			{"apprendistato/proroga-non-scritta", "/proroghe/0/scritto", "no", "si", rif42},
			{"apprendistato/piano-aggiornato-dopo-la-proroga", "/proroghe/0/aggiornamento", "2029-09-03", "2029-09-02", rif42},
			{"apprendistato/piano-firmato-dopo-l-inizio-della-proroga", "/proroghe/0/firma", "2029-09-03", "2029-09-02", rifA4},
			{gia, "/proroghe/0/motivo", "2029-08-31", "2029-09-02", rif42b},
		}},
	})
}

// Readings proroga-oltre-il-massimo, proroga-entro-il-massimo and proroga-e-riduzione: the longest length of the qualifica ends on 31
// August 2029, with a year recognised on 31 August 2028.
func TestProrogaEMassimo(t *testing.T) {
	finoA := func(g norma.Data) func(c *apprendistato.Contratto) {
		return func(c *apprendistato.Contratto) { c.Fine = g }
	}
	febbraio, marzo := norma.Giorno(2029, 2, 28), norma.Giorno(2029, 3, 1)
	for _, caso := range []struct {
		nome                     string
		c                        apprendistato.Contratto
		entro, oltre, riduzione  bool
		fine                     norma.Data
		trovatoEntro, massimoCon string
	}{
		{"at the maximum already", inProroga(), false, true, false, norma.Giorno(2030, 8, 31), "", ""},
		{"up to the maximum", inProroga(finoA(febbraio), prorogaDal(marzo, norma.Giorno(2029, 8, 31))), true, false, false, norma.Giorno(2029, 8, 31), "2029-08-31", "2029-08-31"},
		{"a day beyond it", inProroga(finoA(febbraio), prorogaDal(marzo, norma.Giorno(2029, 9, 1))), false, true, false, norma.Giorno(2029, 9, 1), "", ""},
		{"a year recognised, beyond", inProroga(finoA(norma.Giorno(2028, 8, 31)), prorogaDal(norma.Giorno(2028, 9, 1), norma.Giorno(2029, 8, 31)), conIngresso(scuola(12))), false, true, true, norma.Giorno(2029, 8, 31), "", ""},
		{"a year recognised, up to the maximum", inProroga(finoA(norma.Giorno(2028, 5, 31)), prorogaDal(norma.Giorno(2028, 6, 1), norma.Giorno(2028, 8, 31)), conIngresso(scuola(12))), true, false, true, norma.Giorno(2028, 8, 31), "2028-08-31", "2028-08-31"},
		{"a year in doubt: the maximum is not known", inProroga(finoA(norma.Giorno(2028, 8, 31)), prorogaDal(norma.Giorno(2028, 9, 1), norma.Giorno(2029, 8, 31)), conIngresso(scuolaIncerta(12))), false, false, false, norma.Giorno(2029, 8, 31), "", ""},
		{"longer than the maximum to begin with", inProroga(finoA(norma.Giorno(2029, 9, 30)), prorogaDal(norma.Giorno(2029, 10, 1), norma.Giorno(2030, 9, 30))), false, true, false, norma.Giorno(2030, 9, 30), "", ""},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			r := apprendistato.Lazio().Proroga(&caso.c)
			var want []rilievo
			if caso.entro {
				want = []rilievo{{"apprendistato/proroga-entro-il-massimo", "/proroghe/0/fine", caso.trovatoEntro, caso.massimoCon, rif42}}
			}
			controllaRilievi(t, &r.Giudizio, norma.Rispettato, want...)
			if r.Letture.Has(norma.LetturaProrogaEntroIlMassimo) != caso.entro || r.Letture.Has(norma.LetturaProrogaOltreIlMassimo) != caso.oltre ||
				r.Letture.Has(norma.LetturaProrogaERiduzione) != caso.riduzione || r.Fine != caso.fine || !r.Letture.Has(norma.LetturaProrogaForma) {
				t.Errorf("%v, %v", r.Fine, r.Letture)
			}
		})
	}
}

// Lazio allows the extension also after the diploma of who holds the qualifica; the State's rule names the other paths only.
func TestProrogaOltreLoStato(t *testing.T) {
	avviso := rilievo{"apprendistato/proroga-oltre-la-norma-statale", "/proroghe/0/motivo", "consolidamento", "", "d.i. 12 ottobre 2015, art. 4, c. 2, lett. a)"}
	un := norma.Giorno(2027, 8, 31)
	percorso := func(p apprendistato.Percorso) func(c *apprendistato.Contratto) {
		return func(c *apprendistato.Contratto) {
			c.Percorso, c.Fine, c.Svolgimento.Titolo = p, un, un
			prorogaDal(norma.Giorno(2027, 9, 1), norma.Giorno(2028, 8, 31))(c)
			c.Proroghe[0].Accordo, c.Proroghe[0].Aggiornamento, c.Proroghe[0].Firma = un, un, un
		}
	}
	senzaTitolo := func(c *apprendistato.Contratto) {
		c.Svolgimento.Titolo, c.Proroghe[0].Motivo = norma.Data{}, apprendistato.TitoloMancato
	}
	entro := func(massimo string) rilievo {
		return rilievo{"apprendistato/proroga-entro-il-massimo", "/proroghe/0/fine", "2028-08-31", massimo, rif42}
	}
	for _, caso := range []struct {
		nome    string
		c       apprendistato.Contratto
		rilievi []rilievo
	}{
		{"diploma of who holds the qualifica", consolidato(percorso("diploma-da-qualifica")), []rilievo{avviso}},
		{"the same without title", consolidato(percorso("diploma-da-qualifica"), senzaTitolo), nil},
		{"diploma, the corresponding qualifica held", consolidato(percorso("diploma"), conQualifica("operatore-edile", "", "tecnico-edile")), []rilievo{avviso}},
		{"diploma", consolidato(percorso("diploma")), []rilievo{entro("2030-08-31")}},
		{"qualifica", consolidato(percorso("qualifica")), []rilievo{entro("2029-08-31")}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			r := apprendistato.Lazio().Proroga(&caso.c)
			controllaRilievi(t, &r.Giudizio, norma.Rispettato, caso.rilievi...)
		})
	}
}

// Art. 34, c. 3: once, twelve months, needs of the project, agreed with the institution; no written form, the plan signed.
func TestProrogaRicerca(t *testing.T) {
	un, base, no := norma.Giorno(2030, 8, 31), norma.Giorno(2029, 8, 31), norma.Data{}
	settembre := norma.Giorno(2029, 9, 1)
	con := func(f func(p *apprendistato.Proroga)) apprendistato.Contratto { return ricercatore(nellaProroga(f)) }
	falso := norma.Known(false)
	provaProroghe(t, []casoProroga{
		{"twelve months", ricercatore(), un, un, norma.Rispettato, nil},
		{"a day more", ricercatore(prorogaDal(settembre, norma.Giorno(2030, 9, 1))), un, base, norma.Violato, []rilievo{{"apprendistato/proroga-troppo-lunga", "/proroghe/0/fine", "2030-09-01", "2030-08-31", rif34c3}}},
		{"a gap", ricercatore(prorogaDal(norma.Giorno(2029, 9, 2), un)), un, base, norma.Violato, []rilievo{{"apprendistato/proroga-con-un-vuoto", "/proroghe/0/inizio", "2029-09-02", "2029-09-01", rif34c3}}},
		{"not agreed with the institution", con(func(p *apprendistato.Proroga) { p.Intesa = falso }), un, base, norma.Violato, []rilievo{{"apprendistato/proroga-senza-intesa", "/proroghe/0/intesa", "no", "si", rif34c3}}},
		{"agreed with the institution?", con(func(p *apprendistato.Proroga) { p.Intesa = norma.Opt[bool]{} }), un, no, norma.Indeterminato, []rilievo{manca("/proroghe/0/intesa", rif34c3)}},
		{"no needs", con(func(p *apprendistato.Proroga) { p.Esigenze = falso }), un, base, norma.Violato, []rilievo{{"apprendistato/proroga-senza-esigenze-del-progetto", "/proroghe/0/esigenze", "no", "si", rif34c3}}},
		{"needs?", con(func(p *apprendistato.Proroga) { p.Esigenze = norma.Opt[bool]{} }), un, no, norma.Indeterminato, []rilievo{manca("/proroghe/0/esigenze", rif34c3)}},
		{"no reason said: the needs are", con(func(p *apprendistato.Proroga) { p.Motivo = "" }), un, un, norma.Rispettato, nil},
		{"Capo I's reason", con(func(p *apprendistato.Proroga) { p.Motivo = apprendistato.TitoloMancato }), un, no, norma.Indeterminato, []rilievo{{"apprendistato/proroga-di-motivo-incerto", "/proroghe/0/motivo", "titolo-mancato", "", rif34c3}}},
		{"Capo I's reason and no needs", con(func(p *apprendistato.Proroga) { p.Motivo, p.Esigenze = apprendistato.TitoloMancato, falso }), un, base, norma.Violato, []rilievo{{"apprendistato/proroga-senza-esigenze-del-progetto", "/proroghe/0/esigenze", "no", "si", rif34c3}}},
		{"no known reason", con(func(p *apprendistato.Proroga) { p.Motivo = "fondi" }), un, no, norma.Indeterminato, []rilievo{{"norma/parola-sconosciuta", "/proroghe/0/motivo", "fondi", "", rif34c3}}},
		{"not in writing, the plan not updated: not asked", con(func(p *apprendistato.Proroga) { p.Scritto, p.Aggiornamento, p.Accordo = falso, un, settembre }), un, un, norma.Rispettato, nil},
		{"agreed on an impossible day", con(func(p *apprendistato.Proroga) { p.Accordo = norma.Giorno(2029, 2, 29) }), un, no, norma.Indeterminato, []rilievo{{"norma/data-impossibile", "/proroghe/0/accordo", "2029-02-29", "", rif34c3}}},
		{"signed the day after it begins", con(func(p *apprendistato.Proroga) { p.Firma = norma.Giorno(2029, 9, 2) }), un, base, norma.Violato, []rilievo{{"apprendistato/piano-firmato-dopo-l-inizio-della-proroga", "/proroghe/0/firma", "2029-09-02", "2029-09-01", rifA4}}},
		{"a second one, of a day", ricercatore(prorogaDal(settembre, settembre), poi(norma.Giorno(2029, 9, 2), norma.Giorno(2029, 9, 2), apprendistato.Progetto)), un, settembre, norma.Violato, []rilievo{{"apprendistato/proroga-ripetuta", "/proroghe", "2", "1", rif34c3}}},
		{"the report the day before", ricercatore(conRapporto(base)), un, base, norma.Violato, []rilievo{{"apprendistato/proroga-dopo-il-rapporto-finale", "/proroghe/0/inizio", "2029-08-31", "2029-09-01", rl + "art. 34, c. 4"}}},
		{"the report on the first day", ricercatore(conRapporto(settembre)), un, un, norma.Rispettato, nil},
		{"a report before the hiring", ricercatore(conRapporto(norma.Giorno(2026, 8, 31))), un, un, norma.Indeterminato, []rilievo{{"apprendistato/rapporto-prima-dell-assunzione", "/svolgimento/rapporto", "2026-08-31", "2026-09-01", rif34c3}}},
		{"a title changes nothing", ricercatore(conTitolo(norma.Giorno(2028, 1, 1))), un, un, norma.Rispettato, nil},
		{"inside the thirty-six months", ricercatore(func(c *apprendistato.Contratto) { c.Fine = norma.Giorno(2028, 8, 31) }, prorogaDal(norma.Giorno(2028, 9, 1), base), nellaProroga(func(p *apprendistato.Proroga) { p.Firma = p.Inizio })), base, base, norma.Rispettato, nil},
	})
	undici := ricercatore()
	for len(undici.Proroghe) < 11 {
		poi(norma.Giorno(2030, 9, 1), norma.Giorno(2030, 9, 1), apprendistato.Progetto)(&undici)
	}
	r := apprendistato.Lazio().Proroga(&undici)
	controllaRilievi(t, &r.Giudizio, norma.Violato, rilievo{"apprendistato/troppe-proroghe", "/proroghe", "11", "10", rif34c3}, rilievo{"apprendistato/proroga-ripetuta", "/proroghe", "11", "1", rif34c3})
}

// University and ITS have no extension: a later end is a change of the plan, lawful inside the longest length. Capo II is silent; without
// extensions there is nothing to judge.
func TestCambioDelPiano(t *testing.T) {
	const oltre, spostata, sopra, vuoto = "apprendistato/proroga-non-prevista", "apprendistato/fine-spostata-col-piano", "apprendistato/proroga-sovrapposta", "apprendistato/proroga-con-un-vuoto"
	const rif21, rif29 = rl + "art. 21, c. 6", rl + "art. 29, c. 6"
	fine, dopo, no := norma.Giorno(2028, 2, 29), norma.Giorno(2028, 3, 1), norma.Data{}
	ordinario := norma.Giorno(2029, 8, 31) // 36 months from 1 September 2026
	// Two years and a half of a degree of three years with nothing passed yet, and a later end.
	studi := func(p apprendistato.Percorso, al norma.Data, cambi ...func(c *apprendistato.Contratto)) apprendistato.Contratto {
		return inProroga(append([]func(c *apprendistato.Contratto){func(c *apprendistato.Contratto) {
			c.Percorso, c.Fine = p, fine
			c.Studi = apprendistato.Studi{Mesi: norma.Known(36), CFU: norma.Known(180), Acquisiti: norma.Known(0)}
			c.Proroghe = []apprendistato.Proroga{{Inizio: dopo, Fine: al, Accordo: norma.Giorno(2028, 2, 1)}}
		}}, cambi...)...)
	}
	esame := func(g norma.Data) func(c *apprendistato.Contratto) {
		return func(c *apprendistato.Contratto) { c.Studi.Esame = g }
	}
	provaProroghe(t, []casoProroga{
		{"inside", studi("laurea", norma.Giorno(2028, 8, 31)), no, norma.Giorno(2028, 8, 31), norma.Rispettato, []rilievo{{spostata, "/proroghe/0/fine", "2028-08-31", "2028-02-29", rif21}}},
		{"to the ordinary length", studi("laurea", ordinario), no, ordinario, norma.Rispettato, []rilievo{{spostata, "/proroghe/0/fine", "2029-08-31", "2028-02-29", rif21}}},
		{"a day more", studi("laurea", ordinario.AddDays(1)), no, fine, norma.Violato, []rilievo{{oltre, "/proroghe/0/fine", "laurea", "", rif21}}},
		// 60 of 180 passed: 36 x 120 / 180 = 24 months, to 31 August 2028.
		{"less what is passed", studi("laurea", norma.Giorno(2028, 8, 31), passati(60)), no, norma.Giorno(2028, 8, 31), norma.Rispettato, []rilievo{{spostata, "/proroghe/0/fine", "2028-08-31", "2028-02-29", rif21}}},
		{"less what is passed, a day more", studi("laurea", norma.Giorno(2028, 9, 1), passati(60)), no, fine, norma.Violato, []rilievo{{oltre, "/proroghe/0/fine", "laurea", "", rif21}}},
		{"what is passed unknown", studi("laurea", ordinario, nonDettiPassati), no, no, norma.Indeterminato, []rilievo{manca("/studi/acquisiti", rl+"art. 22, c. 1")}},
		{"what is passed unknown, too late in any case", studi("laurea", ordinario.AddDays(1), nonDettiPassati), no, fine, norma.Violato, []rilievo{{oltre, "/proroghe/0/fine", "laurea", "", rif21}}},
		{"how long the course is unknown", studi("dottorato", ordinario, func(c *apprendistato.Contratto) { c.Studi.Mesi = norma.Opt[int]{} }), no, no, norma.Indeterminato, []rilievo{manca("/studi/mesi", rl+"art. 24, c. 3")}},
		{"a doctorate", studi("dottorato", ordinario), no, ordinario, norma.Rispettato, []rilievo{{spostata, "/proroghe/0/fine", "2029-08-31", "2028-02-29", rif21}}},
		{"ITS, to the day of the exam", studi("its", norma.Giorno(2028, 7, 20), esame(norma.Giorno(2028, 7, 20))), no, norma.Giorno(2028, 7, 20), norma.Rispettato, []rilievo{{spostata, "/proroghe/0/fine", "2028-07-20", "2028-02-29", rif29}}},
		{"ITS, a day more", studi("its", norma.Giorno(2028, 7, 21), esame(norma.Giorno(2028, 7, 20))), no, fine, norma.Violato, []rilievo{{oltre, "/proroghe/0/fine", "its", "", rif29}}},
		{"ITS, exam unknown", studi("its", norma.Giorno(2028, 7, 21)), no, no, norma.Indeterminato, []rilievo{manca("/studi/esame", rl+"art. 29, c. 1")}},
		{"twice", studi("laurea", norma.Giorno(2028, 8, 31), poi(norma.Giorno(2028, 9, 1), ordinario, "")), no, ordinario, norma.Rispettato, []rilievo{
			{spostata, "/proroghe/0/fine", "2028-08-31", "2028-02-29", rif21}, {spostata, "/proroghe/1/fine", "2029-08-31", "2028-08-31", rif21},
		}},
		{"twice, the second too late", studi("laurea", norma.Giorno(2028, 8, 31), poi(norma.Giorno(2028, 9, 1), ordinario.AddDays(1), "")), no, norma.Giorno(2028, 8, 31), norma.Violato, []rilievo{
			{spostata, "/proroghe/0/fine", "2028-08-31", "2028-02-29", rif21}, {oltre, "/proroghe/1/fine", "laurea", "", rif21},
		}},
		{"when the period is over", studi("laurea", ordinario, prorogaDal(norma.Giorno(2028, 3, 2), ordinario)), no, fine, norma.Violato, []rilievo{{vuoto, "/proroghe/0/inizio", "2028-03-02", "2028-03-01", rif21}}},
		{"while it lasts", studi("laurea", ordinario, prorogaDal(fine, ordinario)), no, no, norma.Indeterminato, []rilievo{{sopra, "/proroghe/0/inizio", "2028-02-29", "2028-03-01", rif21}}},
		{"after the title", studi("laurea", ordinario, conTitolo(fine)), no, fine, norma.Violato, []rilievo{{oltre, "/proroghe/0/inizio", "laurea", "", rif21}}},
		{"with the title on its first day", studi("laurea", ordinario, conTitolo(dopo)), no, ordinario, norma.Rispettato, []rilievo{{spostata, "/proroghe/0/fine", "2029-08-31", "2028-02-29", rif21}}},
		{"to when?", studi("laurea", no), no, no, norma.Indeterminato, []rilievo{manca("/proroghe/0/fine", rif21)}},
		{"from when?", studi("laurea", ordinario, prorogaDal(no, ordinario)), no, no, norma.Indeterminato, []rilievo{manca("/proroghe/0/inizio", rif21)}},
		{"four months and then two: too short, as agreed, is no matter of the later end", studi("laurea", norma.Giorno(2027, 1, 31), func(c *apprendistato.Contratto) {
			c.Fine, c.Proroghe[0].Inizio = norma.Giorno(2026, 12, 31), norma.Giorno(2027, 1, 1)
		}), no, norma.Giorno(2027, 1, 31), norma.Rispettato, []rilievo{{spostata, "/proroghe/0/fine", "2027-01-31", "2026-12-31", rif21}}},
	})
	d := apprendistato.Lazio()
	for _, p := range apprendistato.Lazio().Tabella().Percorsi {
		if !p.Universitario() && p != "its" {
			continue
		}
		var rif norma.Riferimento = rif21
		if p == "its" {
			rif = rif29
		}
		c := studi(p, ordinario, esame(ordinario))
		r := d.Proroga(&c)
		controllaRilievi(t, &r.Giudizio, norma.Rispettato, rilievo{spostata, "/proroghe/0/fine", "2029-08-31", "2028-02-29", rif})
		if !r.Letture.Has(norma.LetturaProrogaEntroIlMassimo) || r.Letture.Has(norma.LetturaProroghePlurime) || r.Letture.Has(norma.LetturaProrogaForma) || !r.Limite().IsZero() || !r.Dal.IsZero() {
			t.Errorf("%s: %+v", p, r)
		}
		// The contract's date is the moved one, and the title ends the period before it.
		if f := d.FinePeriodo(&c); f.Contratto != ordinario || f.Fine.Valore != ordinario || f.Causa != apprendistato.FineDelContratto || f.Fine.Rif != rif {
			t.Errorf("%s: %+v", p, f)
		}
		c.Svolgimento.Titolo = norma.Giorno(2029, 3, 15)
		if f := d.FinePeriodo(&c); f.Contratto != ordinario || f.Fine.Valore != c.Svolgimento.Titolo || f.Causa != apprendistato.FineColTitolo {
			t.Errorf("%s: %+v", p, f)
		}
		c.Svolgimento.Titolo, c.Proroghe[0].Fine = no, ordinario.AddDays(1)
		c.Studi.Mesi = norma.Known(36)
		if f := d.FinePeriodo(&c); f.Contratto != fine || f.Fine.Valore != fine {
			t.Errorf("%s, too late: %+v", p, f)
		}
	}
	c := inProroga(func(c *apprendistato.Contratto) { c.Percorso = apprendistato.Professionalizzante })
	if r := d.Proroga(&c); r.Esito != norma.NonApplicabile || !r.Alla.IsZero() || len(r.Rilievi) != 0 {
		t.Errorf("Capo II: %+v", r)
	}
	for _, p := range apprendistato.Lazio().Tabella().Percorsi {
		c := capoI(p, norma.Giorno(2028, 8, 31))
		if r := d.Proroga(&c); r.Esito != norma.NonApplicabile || len(r.Rilievi) != 0 || r.Alla.IsZero() != (p == apprendistato.Professionalizzante) {
			t.Errorf("%s, no extension: %+v", p, r)
		}
	}
	for _, p := range []apprendistato.Percorso{"", "stage"} {
		c := inProroga(func(c *apprendistato.Contratto) { c.Percorso = p })
		if r := d.Proroga(&c); r.Esito != norma.Indeterminato || len(r.Rilievi) != 1 || r.Rilievi[0].Dove != "/percorso" {
			t.Errorf("%q: %v", p, r.Rilievi)
		}
	}
	tb := d.Tabella()                                                                                 // a discipline without extensions
	tb.Proroga, tb.Fine, tb.Regione = apprendistato.TabellaProroga{}, apprendistato.TabellaFine{}, "" // nothing is taken from State law
	s, rs := apprendistato.NewDisciplina(tb)
	if s == nil {
		t.Fatal(rs)
	}
	for _, c := range []apprendistato.Contratto{inProroga(), ricercatore(), inProroga(func(c *apprendistato.Contratto) { c.Percorso = "laurea" })} {
		if r := s.Proroga(&c); r.Esito != norma.NonApplicabile || len(r.Rilievi) != 0 {
			t.Errorf("%s: %+v", c.Percorso, r)
		}
		if r := s.FinePeriodo(&c); r.Esito != norma.NonApplicabile || len(r.Rilievi) != 0 {
			t.Errorf("%s: %+v", c.Percorso, r)
		}
	}
}

// Readings data-di-riferimento and entrata-in-vigore: the day of agreement picks the law, also for a contract hired before it.
func TestProrogaVigore(t *testing.T) {
	// Hired on 1 April 2016 for a year; extended from 1 April 2017.
	vecchio := func(accordo norma.Data, cambi ...func(c *apprendistato.Contratto)) apprendistato.Contratto {
		return inProroga(append([]func(c *apprendistato.Contratto){func(c *apprendistato.Contratto) {
			c.Inizio, c.Fine, c.Apprendista.Nascita = norma.Giorno(2016, 4, 1), norma.Giorno(2017, 3, 31), norma.Giorno(1999, 1, 1)
			p := &c.Proroghe[0]
			p.Inizio, p.Fine, p.Accordo, p.Aggiornamento, p.Firma = norma.Giorno(2017, 4, 1), norma.Giorno(2018, 3, 31), accordo, accordo, norma.Giorno(2017, 4, 1)
			if accordo.IsZero() {
				p.Aggiornamento = norma.Giorno(2017, 3, 30)
			}
		}}, cambi...)...)
	}
	base := rilievo{"apprendistato/non-in-vigore", "/inizio", "2016-04-01", "2017-03-31/..", rl + "art. 42, c. 1"}
	un, prima := norma.Giorno(2018, 3, 31), norma.Giorno(2017, 3, 31)
	nonScritta := rilievo{"apprendistato/proroga-non-scritta", "/proroghe/0/scritto", "no", "si", rif42}
	orale := nellaProroga(func(p *apprendistato.Proroga) { p.Scritto = norma.Known(false) })
	fuori := rilievo{"apprendistato/proroga-non-in-vigore", "/proroghe/0/accordo", "2017-03-30", "2017-03-31/..", rl + "art. 42, c. 1"}
	due := rilievo{"apprendistato/piu-proroghe", "/proroghe", "2", "P12M", rif42}
	provaProroghe(t, []casoProroga{
		{"agreed on 31 March 2017", vecchio(prima), un, un, norma.Rispettato, []rilievo{base}},
		{"agreed on 31 March 2017, not in writing", vecchio(prima, orale), un, prima, norma.Violato, []rilievo{base, nonScritta}},
		{"agreed on 30 March 2017", vecchio(norma.Giorno(2017, 3, 30), orale), norma.Data{}, norma.Data{}, norma.NonApplicabile, []rilievo{base}},
		{"agreed when?", vecchio(norma.Data{}, orale), un, norma.Data{}, norma.Indeterminato, []rilievo{base, manca("/proroghe/0/accordo", rif42)}},
		{"two, the first before the regulation", vecchio(norma.Giorno(2017, 3, 30), orale, prorogaDal(norma.Giorno(2017, 4, 1), norma.Giorno(2017, 9, 30)), func(c *apprendistato.Contratto) {
			poi(norma.Giorno(2017, 10, 1), un, apprendistato.TitoloMancato)(c)
			c.Proroghe[1].Accordo, c.Proroghe[1].Scritto = norma.Giorno(2017, 9, 15), norma.Known(true)
		}), un, un, norma.Rispettato, []rilievo{base, due, fuori}},
		{"elsewhere", vecchio(prima, func(c *apprendistato.Contratto) { c.Impresa.Regione = norma.Umbria }), norma.Data{}, norma.Data{}, norma.NonApplicabile, []rilievo{base, {"apprendistato/altra-regione", "/impresa/regione", "umbria", "lazio", rl + "art. 2, c. 1"}}},
		{"university, agreed on 31 March 2017", vecchio(prima, func(c *apprendistato.Contratto) {
			c.Percorso, c.Studi = "laurea", apprendistato.Studi{Mesi: norma.Known(36), Acquisiti: norma.Known(0)}
		}), norma.Data{}, un, norma.Rispettato, []rilievo{base, {"apprendistato/fine-spostata-col-piano", "/proroghe/0/fine", "2018-03-31", "2017-03-31", rl + "art. 21, c. 6"}}},
		{"university, agreed when?", vecchio(norma.Data{}, func(c *apprendistato.Contratto) { c.Percorso = "laurea" }), norma.Data{}, norma.Data{}, norma.Indeterminato, []rilievo{base, manca("/proroghe/0/accordo", rl+"art. 21, c. 6")}},
		{"agreed before the hiring", vecchio(norma.Giorno(2016, 3, 31)), norma.Data{}, norma.Data{}, norma.NonApplicabile, []rilievo{base}},
	})
	c := vecchio(prima)
	if r := apprendistato.Lazio().Proroga(&c); r.Alla != prima || !r.Letture.Has(norma.LetturaEntrataInVigore) || !r.Letture.Has(norma.LetturaDataDiRiferimento) {
		t.Errorf("%v %v", r.Alla, r.Letture)
	}
	c = inProroga()
	if r := apprendistato.Lazio().Proroga(&c); r.Alla != norma.Giorno(2029, 8, 20) || r.Dal != norma.Giorno(2029, 9, 1) || r.Letture.Has(norma.LetturaEntrataInVigore) {
		t.Errorf("%v %v", r.Alla, r.Letture)
	}
	c.Impresa.Regione = norma.Umbria
	r := apprendistato.Lazio().Proroga(&c)
	controllaRilievi(t, &r.Giudizio, norma.NonApplicabile, rilievo{"apprendistato/altra-regione", "/impresa/regione", "umbria", "lazio", rl + "art. 2, c. 1"})

	// A discipline that ends on 31 December 2028: what is agreed after it is not its own, and what is agreed on an unknown day may be.
	tb := apprendistato.Lazio().Tabella()
	tb.Vigore.Valore.Al = norma.Giorno(2028, 12, 31)
	d, _ := apprendistato.NewDisciplina(tb)
	c = inProroga()
	r = d.Proroga(&c)
	controllaRilievi(t, &r.Giudizio, norma.Rispettato, rilievo{"apprendistato/proroga-non-in-vigore", "/proroghe/0/accordo", "2029-08-20", "2017-03-31/2028-12-31", rl + "art. 42, c. 1"})
	c.Proroghe[0].Accordo = norma.Data{}
	r = d.Proroga(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato, manca("/proroghe/0/accordo", rif42))
}

// Reading sospensione: an absence of 31 days may have moved the end to 1 October 2029, and the year with it.
func TestProrogaESospensione(t *testing.T) {
	assente := func(dal, al norma.Data) func(c *apprendistato.Contratto) {
		return func(c *apprendistato.Contratto) { c.Sospensioni = []norma.Periodo{{Dal: dal, Al: al}} }
	}
	lunga, breve := assente(norma.Giorno(2028, 5, 1), norma.Giorno(2028, 5, 31)), assente(norma.Giorno(2028, 5, 1), norma.Giorno(2028, 5, 30))
	base := norma.Giorno(2029, 8, 31)
	firma := nellaProroga(func(p *apprendistato.Proroga) { p.Firma = p.Inizio })
	vuoto := func(trovato, ammesso string) rilievo {
		return rilievo{"apprendistato/proroga-con-un-vuoto", "/proroghe/0/inizio", trovato, ammesso, rif42}
	}
	ottobre := norma.Giorno(2029, 10, 2)
	provaProroghe(t, []casoProroga{
		{"from the day after the end that was moved", inProroga(lunga, prorogaDal(ottobre, norma.Giorno(2030, 10, 1)), firma), norma.Giorno(2030, 10, 1), norma.Giorno(2030, 10, 1), norma.Rispettato, nil},
		{"a day more than a year from then", inProroga(lunga, prorogaDal(ottobre, norma.Giorno(2030, 10, 2)), firma), norma.Giorno(2030, 10, 1), base, norma.Violato, []rilievo{{"apprendistato/proroga-troppo-lunga", "/proroghe/0/fine", "2030-10-02", "2030-10-01", rif42}}},
		{"a day after it", inProroga(lunga, prorogaDal(norma.Giorno(2029, 10, 3), norma.Giorno(2030, 8, 31)), firma), norma.Giorno(2030, 8, 31), base, norma.Violato, []rilievo{vuoto("2029-10-03", "2029-10-02")}},
		{"from the agreed end: it was not moved", inProroga(lunga), norma.Giorno(2030, 8, 31), norma.Giorno(2030, 8, 31), norma.Rispettato, nil},
		{"thirty days move nothing", inProroga(breve, prorogaDal(ottobre, norma.Giorno(2030, 8, 31)), firma), norma.Giorno(2030, 8, 31), base, norma.Violato, []rilievo{vuoto("2029-10-02", "2029-09-01")}},
		{"the title in the days that were added, consolidated from the day after", consolidato(lunga, conTitolo(norma.Giorno(2029, 9, 15)), prorogaDal(norma.Giorno(2029, 9, 16), norma.Giorno(2030, 9, 15)), firma), norma.Giorno(2030, 9, 15), norma.Giorno(2030, 9, 15), norma.Rispettato, nil},
		{"the same from the end that was moved", consolidato(lunga, conTitolo(norma.Giorno(2029, 9, 15)), prorogaDal(ottobre, norma.Giorno(2030, 8, 31)), firma), norma.Giorno(2030, 8, 31), base, norma.Violato, []rilievo{vuoto("2029-10-02", "2029-09-16")}},
		{"an absence without end", inProroga(assente(norma.Giorno(2028, 5, 1), norma.Data{}), prorogaDal(ottobre, norma.Giorno(2030, 8, 31)), firma), norma.Giorno(2030, 8, 31), norma.Data{}, norma.Indeterminato, []rilievo{manca("/sospensioni/0/al", dlgs+"art. 42, c. 5, lett. g)")}},
	})
	c := inProroga(lunga, prorogaDal(ottobre, norma.Giorno(2030, 10, 1)), firma)
	if r := apprendistato.Lazio().Proroga(&c); !r.Letture.Has(norma.LetturaSospensione) || r.Fonte != norma.Riferita || r.Dal != ottobre {
		t.Errorf("%v %v", r.Letture, r.Fonte)
	}
	c = inProroga(lunga)
	if r := apprendistato.Lazio().Proroga(&c); r.Letture.Has(norma.LetturaSospensione) || r.Fonte != norma.Ufficiale {
		t.Errorf("%v %v", r.Letture, r.Fonte)
	}
}

// The readings of the extension of research and of an early title.
func TestProrogaLetture(t *testing.T) {
	for _, caso := range []struct {
		c            apprendistato.Contratto
		letture, non []norma.Lettura
	}{
		{inProroga(), []norma.Lettura{norma.LetturaPeriodo, norma.LetturaProrogaForma}, []norma.Lettura{norma.LetturaDecorrenzaProroga, norma.LetturaFineAnticipata, norma.LetturaProroghePlurime}},
		{consolidato(conTitolo(norma.Giorno(2029, 7, 31))), []norma.Lettura{norma.LetturaDecorrenzaProroga, norma.LetturaFineAnticipata}, []norma.Lettura{norma.LetturaProroghePlurime}},
		{ricercatore(), []norma.Lettura{norma.LetturaProrogaForma, norma.LetturaProrogaOltreIlMassimo}, []norma.Lettura{norma.LetturaProroghePlurime, norma.LetturaFineAnticipata}},
		{ricercatore(conRapporto(norma.Giorno(2029, 8, 31))), []norma.Lettura{norma.LetturaFineAnticipata}, []norma.Lettura{norma.LetturaDecorrenzaProroga}},
		{ricercatore(poi(norma.Giorno(2030, 9, 1), norma.Giorno(2030, 9, 1), apprendistato.Progetto)), []norma.Lettura{norma.LetturaProroghePlurime}, nil},
	} {
		r := apprendistato.Lazio().Proroga(&caso.c)
		for _, l := range caso.letture {
			if !r.Letture.Has(l) {
				t.Errorf("%v is not taken: %v", l, r.Letture)
			}
		}
		for _, l := range caso.non {
			if r.Letture.Has(l) {
				t.Errorf("%v is taken", l)
			}
		}
	}
}

// The figures of the extension, typed from the law.
func TestFigureDellaProroga(t *testing.T) {
	want := apprendistato.TabellaProroga{
		Durata: norma.Cifra[int]{Valore: 12, Rif: rif42}, Consolidamento: rif42a, TitoloMancato: rif42b,
		Consolidabili: []apprendistato.Percorso{"qualifica", "diploma", "diploma-da-qualifica"},
		Statale:       "d.i. 12 ottobre 2015, art. 4, c. 2, lett. a)",
		Ricerca:       norma.Cifra[int]{Valore: 12, Rif: rif34c3}, Volte: norma.Cifra[int]{Valore: 1, Rif: rif34c3}, Firma: rifA4,
	}
	if d := cmp.Diff(want, apprendistato.Lazio().Tabella().Proroga); d != "" {
		t.Error(d)
	}
	tb := apprendistato.Lazio().Tabella()
	tb.Proroga.Volte.Valore = 2
	d, _ := apprendistato.NewDisciplina(tb)
	c := ricercatore(prorogaDal(norma.Giorno(2029, 9, 1), norma.Giorno(2029, 9, 30)), poi(norma.Giorno(2029, 10, 1), norma.Giorno(2029, 10, 31), apprendistato.Progetto))
	if r := d.Proroga(&c); r.Esito != norma.Rispettato || r.Fine != norma.Giorno(2029, 10, 31) {
		t.Errorf("twice: %v", r.Rilievi)
	}
}

func TestProrogaSenzaMemoria(t *testing.T) {
	d := apprendistato.Lazio()
	for nome, c := range map[string]apprendistato.Contratto{"qualifica": inProroga(), "ricerca": ricercatore()} {
		if n := testing.AllocsPerRun(100, func() {
			if r := d.Proroga(&c); r.Esito != norma.Rispettato {
				t.Fatal(r.Rilievi)
			}
		}); n != 0 {
			t.Errorf("%s: %v allocations", nome, n)
		}
	}
}

func BenchmarkProroga(b *testing.B) {
	d := apprendistato.Lazio()
	for nome, c := range map[string]apprendistato.Contratto{
		"nessuna": capoI("qualifica", norma.Giorno(2029, 8, 31)), "qualifica": inProroga(), "ricerca": ricercatore(),
	} {
		b.Run(nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := d.Proroga(&c); r.Esito > norma.Rispettato {
					b.Fatal(r.Rilievi)
				}
			}
		})
	}
}
