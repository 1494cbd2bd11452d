package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

type casoFine struct {
	nome            string
	c               apprendistato.Contratto
	contratto, fine norma.Data
	causa           apprendistato.CausaFine
	esito           norma.Esito
	rilievi         []rilievo
}

func provaFine(t *testing.T, casi []casoFine) {
	t.Helper()
	for _, caso := range casi {
		t.Run(caso.nome, func(t *testing.T) {
			r := apprendistato.Lazio().FinePeriodo(&caso.c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Contratto != caso.contratto || r.Fine.Valore != caso.fine || r.Causa != caso.causa {
				t.Errorf("%v, ends on %v by %q; want %v, %v, %q", r.Contratto, r.Fine, r.Causa, caso.contratto, caso.fine, caso.causa)
			}
		})
	}
}

func cessato(g norma.Data) func(c *apprendistato.Contratto) {
	return func(c *apprendistato.Contratto) { c.Svolgimento.Cessazione = g }
}

// Art. 4, c. 4, 21, c. 6, 29, c. 6, 34, c. 4: the contract's date, or the title (the final report) if earlier, path by path.
func TestFinePeriodo(t *testing.T) {
	rif := map[apprendistato.Percorso]norma.Riferimento{
		"qualifica": rl + "art. 4, c. 4", "diploma": rl + "art. 4, c. 4", "diploma-da-qualifica": rl + "art. 4, c. 4",
		"laurea": rl + "art. 21, c. 6", "laurea-magistrale": rl + "art. 21, c. 6", "laurea-ciclo-unico": rl + "art. 21, c. 6",
		"master-i": rl + "art. 21, c. 6", "master-ii": rl + "art. 21, c. 6", "dottorato": rl + "art. 21, c. 6",
		"its": rl + "art. 29, c. 6", "ricerca": rl + "art. 34, c. 4",
	}
	date := norma.Giorno(2028, 8, 31) // the contract's
	d := apprendistato.Lazio()
	for _, p := range apprendistato.Lazio().Tabella().Percorsi {
		if p == apprendistato.Professionalizzante {
			c := capoI(p, date, conTitolo(norma.Giorno(2028, 1, 1)))
			if r := d.FinePeriodo(&c); r.Esito != norma.NonApplicabile || !r.Alla.IsZero() || len(r.Rilievi) != 0 || !r.Fine.IsZero() {
				t.Errorf("Capo II: %+v", r)
			}
			continue
		}
		evento, altro, dove, causa := conTitolo, conRapporto, norma.Puntatore("/svolgimento/titolo"), apprendistato.FineColTitolo
		if p == apprendistato.Ricerca {
			evento, altro, dove, causa = conRapporto, conTitolo, "/svolgimento/rapporto", apprendistato.FineColRapporto
		}
		anticipata := func(g string) rilievo {
			return rilievo{"apprendistato/fine-anticipata", dove, g, "2028-08-31", rif[p]}
		}
		var prima rilievo
		if prima = (rilievo{"apprendistato/titolo-prima-dell-assunzione", dove, "2026-08-31", "2026-09-01", rif[p]}); p == apprendistato.Ricerca {
			prima.codice = "apprendistato/rapporto-prima-dell-assunzione"
		}
		sul, il30 := apprendistato.FineDelContratto, norma.Giorno(2028, 8, 30)
		provaFine(t, []casoFine{
			{string(p) + ", nothing yet", capoI(p, date), date, date, sul, norma.Rispettato, nil},
			{string(p) + ", the day before", capoI(p, date, evento(il30)), date, il30, causa, norma.Rispettato, []rilievo{anticipata("2028-08-30")}},
			{string(p) + ", on the day", capoI(p, date, evento(date)), date, date, sul, norma.Rispettato, nil},
			{string(p) + ", the day after", capoI(p, date, evento(norma.Giorno(2028, 9, 1))), date, date, sul, norma.Rispettato, nil},
			{string(p) + ", within six months", capoI(p, date, evento(norma.Giorno(2026, 10, 1))), date, norma.Giorno(2026, 10, 1), causa, norma.Rispettato, []rilievo{anticipata("2026-10-01")}},
			{string(p) + ", on the hiring day", capoI(p, date, evento(norma.Giorno(2026, 9, 1))), date, norma.Giorno(2026, 9, 1), causa, norma.Rispettato, []rilievo{anticipata("2026-09-01")}},
			{string(p) + ", before the hiring", capoI(p, date, evento(norma.Giorno(2026, 8, 31))), date, norma.Data{}, "", norma.Indeterminato, []rilievo{prima}},
			{string(p) + ", an impossible day", capoI(p, date, evento(norma.Giorno(2028, 2, 30))), date, norma.Data{}, "", norma.Indeterminato, []rilievo{{"norma/data-impossibile", dove, "2028-02-30", "", rif[p]}}},
			{string(p) + ", another kind of event", capoI(p, date, altro(il30)), date, date, sul, norma.Rispettato, nil},
			{string(p) + ", the contract's date unknown", capoI(p, norma.Data{}, evento(il30)), norma.Data{}, norma.Data{}, "", norma.Indeterminato, []rilievo{manca("/fine", rif[p])}},
			{string(p) + ", before the start", capoI(p, norma.Giorno(2026, 8, 31)), norma.Data{}, norma.Data{}, "", norma.Indeterminato, []rilievo{{"apprendistato/fine-prima-dell-inizio", "/fine", "2026-08-31", "2026-09-01", rif[p]}}},
		})
		c := capoI(p, date, evento(il30))
		if r := d.FinePeriodo(&c); r.Fine.Rif != rif[p] || r.Alla != il30 || !r.Letture.Has(norma.LetturaFineAnticipata) || r.Fonte != norma.Ufficiale {
			t.Errorf("%s: %+v", p, r)
		}
		c = capoI(p, date)
		if r := d.FinePeriodo(&c); r.Fine.Rif != rif[p] || r.Alla != c.Inizio || r.Letture.Has(norma.LetturaFineAnticipata) || !r.Letture.Has(norma.LetturaPeriodo) {
			t.Errorf("%s: %+v", p, r)
		}
		c.Impresa.Regione = norma.Umbria
		if r := d.FinePeriodo(&c); r.Esito != norma.NonApplicabile || len(r.Rilievi) != 1 || !r.Fine.IsZero() {
			t.Errorf("%s elsewhere: %+v", p, r)
		}
	}
}

// The employment that ends before the period does is noted; the day must not come before the hiring.
func TestFineCessazione(t *testing.T) {
	fine, rif := norma.Giorno(2028, 8, 31), norma.Riferimento(rl+"art. 4, c. 4")
	sul := apprendistato.FineDelContratto
	avviso := func(trovato, ammesso string) rilievo {
		return rilievo{"apprendistato/cessazione-prima-della-fine", "/svolgimento/cessazione", trovato, ammesso, rif}
	}
	agosto := norma.Giorno(2028, 8, 15)
	provaFine(t, []casoFine{
		{"the day before", capoI("qualifica", fine, cessato(norma.Giorno(2028, 8, 30))), fine, fine, sul, norma.Rispettato, []rilievo{avviso("2028-08-30", "2028-08-31")}},
		{"on the day", capoI("qualifica", fine, cessato(fine)), fine, fine, sul, norma.Rispettato, nil},
		{"on the hiring day", capoI("qualifica", fine, cessato(norma.Giorno(2026, 9, 1))), fine, fine, sul, norma.Rispettato, []rilievo{avviso("2026-09-01", "2028-08-31")}},
		{"before the hiring", capoI("qualifica", fine, cessato(norma.Giorno(2026, 8, 31))), fine, fine, sul, norma.Indeterminato, []rilievo{{"apprendistato/cessazione-prima-dell-assunzione", "/svolgimento/cessazione", "2026-08-31", "2026-09-01", rif}}},
		{"an impossible day", capoI("qualifica", fine, cessato(norma.Giorno(2027, 2, 29))), fine, fine, sul, norma.Indeterminato, []rilievo{{"norma/data-impossibile", "/svolgimento/cessazione", "2027-02-29", "", rif}}},
		{"after the title, before the contract's date", capoI("qualifica", fine, conTitolo(agosto), cessato(norma.Giorno(2028, 8, 20))), fine, agosto, apprendistato.FineColTitolo, norma.Rispettato, []rilievo{{"apprendistato/fine-anticipata", "/svolgimento/titolo", "2028-08-15", "2028-08-31", rif}}},
		{"before the title", capoI("qualifica", fine, conTitolo(agosto), cessato(norma.Giorno(2028, 8, 14))), fine, agosto, apprendistato.FineColTitolo, norma.Rispettato, []rilievo{{"apprendistato/fine-anticipata", "/svolgimento/titolo", "2028-08-15", "2028-08-31", rif}, avviso("2028-08-14", "2028-08-15")}},
	})
	c := capoI("qualifica", fine, cessato(norma.Giorno(2028, 8, 30)))
	if r := apprendistato.Lazio().FinePeriodo(&c); r.Cessazione != norma.Giorno(2028, 8, 30) {
		t.Errorf("%v", r.Cessazione)
	}
	c = capoI("qualifica", fine, cessato(fine))
	if r := apprendistato.Lazio().FinePeriodo(&c); !r.Cessazione.IsZero() {
		t.Errorf("%v", r.Cessazione)
	}
}

// The contract's date is the one lawfully extended: an unlawful extension does not move it, a doubtful one leaves it unknown.
func TestFineProrogata(t *testing.T) {
	base, un, no := norma.Giorno(2029, 8, 31), norma.Giorno(2030, 8, 31), norma.Data{}
	rif := norma.Riferimento(rl + "art. 4, c. 4")
	anticipata := func(trovato, ammesso string) rilievo {
		return rilievo{"apprendistato/fine-anticipata", "/svolgimento/titolo", trovato, ammesso, rif}
	}
	orale := nellaProroga(func(p *apprendistato.Proroga) { p.Scritto = norma.Known(false) })
	detta := nellaProroga(func(p *apprendistato.Proroga) { p.Scritto = norma.Opt[bool]{} })
	febbraio, luglio := norma.Giorno(2030, 2, 28), norma.Giorno(2029, 7, 31)
	sul, della, col := apprendistato.FineDelContratto, apprendistato.FineDellaProroga, apprendistato.FineColTitolo
	mezzo := prorogaDal(norma.Giorno(2029, 9, 1), febbraio)
	provaFine(t, []casoFine{
		{"extended", inProroga(), un, un, della, norma.Rispettato, nil},
		{"extended unlawfully", inProroga(orale), base, base, sul, norma.Rispettato, nil},
		{"extended in writing?", inProroga(detta), no, no, "", norma.Indeterminato, []rilievo{manca("/proroghe/0/scritto", rif42)}},
		{"extended, the title in the extension", inProroga(conTitolo(febbraio)), un, febbraio, col, norma.Rispettato, []rilievo{anticipata("2030-02-28", "2030-08-31")}},
		{"extended, the title on its first day", inProroga(conTitolo(norma.Giorno(2029, 9, 1))), un, norma.Giorno(2029, 9, 1), col, norma.Rispettato, []rilievo{anticipata("2029-09-01", "2030-08-31")}},
		{"extended, the title on its last day", inProroga(conTitolo(un)), un, un, della, norma.Rispettato, nil},
		{"extended to consolidate: the title does not end it", consolidato(), un, un, della, norma.Rispettato, nil},
		{"consolidated after an early title", consolidato(conTitolo(luglio), prorogaDal(norma.Giorno(2029, 8, 1), norma.Giorno(2030, 7, 31))), norma.Giorno(2030, 7, 31), norma.Giorno(2030, 7, 31), della, norma.Rispettato, nil},
		{"consolidated unlawfully after an early title", consolidato(conTitolo(luglio), prorogaDal(norma.Giorno(2029, 8, 1), norma.Giorno(2030, 7, 31)), orale), base, luglio, col, norma.Rispettato, []rilievo{anticipata("2029-07-31", "2029-08-31")}},
		{"the title in the first of two", inProroga(mezzo, conTitolo(febbraio), poi(norma.Giorno(2030, 3, 1), un, apprendistato.Consolidamento)), un, un, della, norma.Rispettato, nil},
		{"two, the second unlawful", inProroga(mezzo, poi(norma.Giorno(2030, 3, 1), norma.Giorno(2030, 9, 1), apprendistato.TitoloMancato)), febbraio, febbraio, della, norma.Rispettato, nil},
		{"university: what is no extension moves nothing", inProroga(func(c *apprendistato.Contratto) { c.Percorso = "laurea" }), base, base, sul, norma.Rispettato, nil},
		{"extended, employment ended in the extension", inProroga(cessato(febbraio)), un, un, della, norma.Rispettato, []rilievo{{"apprendistato/cessazione-prima-della-fine", "/svolgimento/cessazione", "2030-02-28", "2030-08-31", rif}}},
		{"research, extended", ricercatore(), un, un, della, norma.Rispettato, nil},
		{"research, extended, the report in the extension", ricercatore(conRapporto(febbraio)), un, febbraio, apprendistato.FineColRapporto, norma.Rispettato, []rilievo{{"apprendistato/fine-anticipata", "/svolgimento/rapporto", "2030-02-28", "2030-08-31", rl + "art. 34, c. 4"}}},
		{"research, the report before the extension", ricercatore(conRapporto(luglio)), base, luglio, apprendistato.FineColRapporto, norma.Rispettato, []rilievo{{"apprendistato/fine-anticipata", "/svolgimento/rapporto", "2029-07-31", "2029-08-31", rl + "art. 34, c. 4"}}},
		{"too many extensions to tell", inProroga(func(c *apprendistato.Contratto) {
			for len(c.Proroghe) < 11 {
				c.Proroghe = append(c.Proroghe, c.Proroghe[0])
			}
			for i := range c.Proroghe {
				g := base.AddDays(1 + i)
				c.Proroghe[i].Inizio, c.Proroghe[i].Fine, c.Proroghe[i].Firma = g, g, g
			}
		}), no, no, "", norma.Indeterminato, []rilievo{{"apprendistato/troppe-proroghe", "/proroghe", "11", "10", rif42}}},
	})
}

// Reading entrata-in-vigore: what ends the period is of its own time, also where the hiring came before the regulation.
func TestFineVigore(t *testing.T) {
	vecchio := func(fine norma.Data, cambi ...func(c *apprendistato.Contratto)) apprendistato.Contratto {
		c := capoI("qualifica", fine)
		c.Inizio = norma.Giorno(2015, 9, 1)
		for _, f := range cambi {
			f(&c)
		}
		return c
	}
	fine, no := norma.Giorno(2018, 8, 31), norma.Data{}
	base := rilievo{"apprendistato/non-in-vigore", "/inizio", "2015-09-01", "2017-03-31/..", rl + "art. 42, c. 1"}
	anticipata := func(g string) rilievo {
		return rilievo{"apprendistato/fine-anticipata", "/svolgimento/titolo", g, "2018-08-31", rl + "art. 4, c. 4"}
	}
	prorogata := func(accordo norma.Data) func(c *apprendistato.Contratto) {
		return func(c *apprendistato.Contratto) {
			c.Proroghe = inProroga().Proroghe
			p := &c.Proroghe[0]
			p.Inizio, p.Fine, p.Accordo, p.Aggiornamento, p.Firma = norma.Giorno(2018, 9, 1), norma.Giorno(2019, 8, 31), accordo, accordo, norma.Giorno(2018, 9, 1)
		}
	}
	marzo := norma.Giorno(2017, 3, 31)
	provaFine(t, []casoFine{
		{"no event", vecchio(fine), no, no, "", norma.NonApplicabile, []rilievo{base}},
		{"the title on 31 March 2017", vecchio(fine, conTitolo(marzo)), fine, marzo, apprendistato.FineColTitolo, norma.Rispettato, []rilievo{base, anticipata("2017-03-31")}},
		{"the title on 30 March 2017", vecchio(fine, conTitolo(norma.Giorno(2017, 3, 30))), no, no, "", norma.NonApplicabile, []rilievo{base}},
		{"the title on the contract's date", vecchio(fine, conTitolo(fine)), no, no, "", norma.NonApplicabile, []rilievo{base}},
		{"the title the day before it", vecchio(fine, conTitolo(norma.Giorno(2018, 8, 30))), fine, norma.Giorno(2018, 8, 30), apprendistato.FineColTitolo, norma.Rispettato, []rilievo{base, anticipata("2018-08-30")}},
		{"extended under the regulation", vecchio(fine, prorogata(fine)), norma.Giorno(2019, 8, 31), norma.Giorno(2019, 8, 31), apprendistato.FineDellaProroga, norma.Rispettato, []rilievo{base}},
		{"extended, the title in the extension", vecchio(fine, prorogata(fine), conTitolo(norma.Giorno(2019, 7, 1))), norma.Giorno(2019, 8, 31), norma.Giorno(2019, 7, 1), apprendistato.FineColTitolo, norma.Rispettato, []rilievo{base, {"apprendistato/fine-anticipata", "/svolgimento/titolo", "2019-07-01", "2019-08-31", rl + "art. 4, c. 4"}}},
		{"extended before it", vecchio(fine, prorogata(norma.Giorno(2017, 3, 30))), no, no, "", norma.NonApplicabile, []rilievo{base}},
		{"the title, elsewhere", vecchio(fine, conTitolo(marzo), func(c *apprendistato.Contratto) { c.Impresa.Regione = norma.Umbria }), no, no, "", norma.NonApplicabile, []rilievo{base, {"apprendistato/altra-regione", "/impresa/regione", "umbria", "lazio", rl + "art. 2, c. 1"}}},
	})
	c := vecchio(fine, conTitolo(marzo))
	if r := apprendistato.Lazio().FinePeriodo(&c); r.Alla != marzo || !r.Letture.Has(norma.LetturaEntrataInVigore) {
		t.Errorf("%v %v", r.Alla, r.Letture)
	}
	c = vecchio(fine, prorogata(fine))
	if r := apprendistato.Lazio().FinePeriodo(&c); r.Alla != fine {
		t.Errorf("%v", r.Alla)
	}
}

func TestFigureDellaFine(t *testing.T) {
	want := apprendistato.TabellaFine{
		CapoI: rl + "art. 4, c. 4", Universita: rl + "art. 21, c. 6", ITS: rl + "art. 29, c. 6", Ricerca: rl + "art. 34, c. 4",
	}
	if got := apprendistato.Lazio().Tabella().Fine; got != want {
		t.Errorf("%+v", got)
	}
}

// What the new findings say, in both languages.
func TestMessaggiDurateEProroghe(t *testing.T) {
	d := apprendistato.Lazio()
	si := norma.Known(true)
	for _, caso := range []struct {
		c      apprendistato.Contratto
		codice string
		it, en string
	}{
		{capoI("qualifica", norma.Giorno(2027, 2, 27), func(c *apprendistato.Contratto) { c.Stagionale = si }), "apprendistato/stagionale-sotto-i-sei-mesi", "un contratto stagionale di 5 mesi e 27 giorni: il regolamento ne chiede almeno 6 mesi senza eccezioni, la legge statale ne ha una", "a seasonal contract of 5 months and 27 days: the regulation asks for at least 6 months without exception, State law has one"},
		{studente("laurea", 48, 0, 0, durataCorso(48, 180)), "apprendistato/ordinamento-diverso-dalla-legge", "per il corso è indicato 48 mesi: per questo titolo la legge dà 36 mesi", "the course is said to have 48 months: for this title the law gives 36 months"},
		{inProroga(prorogaDal(norma.Giorno(2029, 9, 1), norma.Giorno(2030, 9, 1))), "apprendistato/proroga-troppo-lunga", "la proroga arriva al 1/9/2030: può arrivare al più al 31/8/2030", "the extension reaches 1 September 2030: it may reach 31 August 2030 at the latest"},
		{inProroga(func(c *apprendistato.Contratto) { c.Percorso, c.Studi.Esame = "its", norma.Giorno(2030, 7, 31) }), "apprendistato/proroga-non-prevista", "il percorso «its» non ha proroghe: la fine pattuita può solo spostarsi dentro la durata massima, modificando il piano", "the path “its” has no extensions: the agreed end may only move inside the longest length, by a change of the plan"},
		{inProroga(func(c *apprendistato.Contratto) { c.Percorso, c.Studi.Esame = "its", norma.Giorno(2030, 8, 31) }), "apprendistato/fine-spostata-col-piano", "la fine si sposta dal 31/8/2029 al 31/8/2030, dentro la durata massima: è una modifica del piano, non una proroga", "the end moves from 31 August 2029 to 31 August 2030, inside the longest length: a change of the plan, not an extension"},
		{consolidato(conTitolo(norma.Giorno(2029, 7, 31))), "apprendistato/proroga-dal-titolo", "l'anno di proroga decorre dal 1/8/2029, il giorno dopo il titolo; per un'altra lettura dal 1/9/2029, il giorno dopo la fine pattuita", "the year of extension runs from 1 August 2029, the day after the title; on another reading from 1 September 2029, the day after the agreed end"},
		{capoI("qualifica", norma.Giorno(2028, 8, 31), conTitolo(norma.Giorno(2028, 7, 1))), "apprendistato/fine-anticipata", "il periodo di formazione termina in data 1/7/2028, prima della data del contratto (31/8/2028)", "the training period ends on 1 July 2028, before the contract's date (31 August 2028)"},
	} {
		v := d.Evaluate(&caso.c)
		trovato := false
		for _, r := range v.Rilievi {
			if r.Codice() != caso.codice {
				continue
			}
			trovato = true
			if it, en := r.Messaggio(norma.Italiano), r.Messaggio(norma.Inglese); it != caso.it || en != caso.en {
				t.Errorf("%s says\n%s\n%s", caso.codice, it, en)
			}
		}
		if !trovato {
			t.Errorf("no %s in %v", caso.codice, rilievi(v.Rilievi))
		}
	}
}

func TestFineSenzaMemoria(t *testing.T) {
	d := apprendistato.Lazio()
	for nome, c := range map[string]apprendistato.Contratto{
		"contratto": capoI("qualifica", norma.Giorno(2028, 8, 31)), "proroga": inProroga(), "its": capoI("its", norma.Giorno(2028, 8, 31)),
	} {
		if n := testing.AllocsPerRun(100, func() {
			if r := d.FinePeriodo(&c); r.Fine.IsZero() {
				t.Fatal(r.Rilievi)
			}
		}); n != 0 {
			t.Errorf("%s: %v allocations", nome, n)
		}
	}
}

func BenchmarkFinePeriodo(b *testing.B) {
	d := apprendistato.Lazio()
	for nome, c := range map[string]apprendistato.Contratto{"contratto": capoI("qualifica", norma.Giorno(2028, 8, 31)), "proroga": inProroga()} {
		b.Run(nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := d.FinePeriodo(&c); r.Esito != norma.Rispettato {
					b.Fatal(r.Rilievi)
				}
			}
		})
	}
}
