package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// capoI is a contract of Capo I from 1 September 2026 to a day: six months end on 28 February 2027, a year on 31 August 2027, two years on
// 31 August 2028, three on 31 August 2029, four on 31 August 2030.
func capoI(p apprendistato.Percorso, fine norma.Data, cambi ...func(c *apprendistato.Contratto)) apprendistato.Contratto {
	c := apprendistato.Contratto{
		Percorso: p, Inizio: norma.Giorno(2026, 9, 1), Fine: fine, Stagionale: norma.Known(false),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2009, 3, 1), Titolo: apprendistato.LicenzaMedia},
	}
	for _, f := range cambi {
		f(&c)
	}
	return c
}

// conQualifica gives the apprentice a qualifica, and the contract the diploma to be obtained.
func conQualifica(da, indirizzo, a string) func(c *apprendistato.Contratto) {
	return func(c *apprendistato.Contratto) {
		c.Apprendista.Titolo = apprendistato.QualificaProfessionale
		c.Apprendista.Qualifica = apprendistato.Figura{Codice: apprendistato.CodiceFigura(da), Indirizzo: apprendistato.Indirizzo(indirizzo)}
		c.Figura.Codice = apprendistato.CodiceFigura(a)
	}
}

// conIngresso claims credits on entry for attended school.
func conIngresso(ks ...crediti.Ingresso) func(c *apprendistato.Contratto) {
	return func(c *apprendistato.Contratto) { c.Ingresso = ks }
}

func scuola(mesi int) crediti.Ingresso {
	return crediti.Ingresso{Elemento: crediti.Istruzione, Attestato: norma.Known(true), Mesi: norma.Known(mesi)}
}

// scuolaIncerta is the same, documented or not unknown.
func scuolaIncerta(mesi int) crediti.Ingresso {
	return crediti.Ingresso{Elemento: crediti.Istruzione, Mesi: norma.Known(mesi)}
}

func nascita(anno uint16, mese, giorno uint8) func(c *apprendistato.Contratto) {
	return func(c *apprendistato.Contratto) { c.Apprendista.Nascita = norma.Giorno(anno, mese, giorno) }
}

const (
	rif4  = rl + "art. 4, c. 1"
	rif4a = rl + "art. 4, c. 1, lett. a)"
	rif4b = rl + "art. 4, c. 1, lett. b)"
	rif4c = rl + "art. 4, c. 1, lett. c)"
	rif43 = rl + "art. 4, c. 3"
	rif9  = rl + "art. 9, c. 2"
	rif11 = rl + "art. 11, c. 2"
)

func cortaDi(quanto string, almeno norma.Riferimento) rilievo {
	return rilievo{"apprendistato/durata-sotto-il-minimo", "/fine", quanto, "P6M", almeno}
}

func lungaDi(quanto, alPiu string, rif norma.Riferimento) rilievo {
	return rilievo{"apprendistato/durata-oltre-il-massimo", "/fine", quanto, alPiu, rif}
}

// Art. 4, c. 1: six months; three years, four, one. A day before, on and after each limit.
func TestDurataCapoI(t *testing.T) {
	for _, q := range []struct {
		percorso apprendistato.Percorso
		massimo  int
		rif      norma.Riferimento
		anno     uint16 // of the last day allowed, 31 August
		quasi    string
		ammesso  string
		oltre    string
	}{
		{"qualifica", 36, rif4a, 2029, "P35M30D", "P36M", "P36M1D"},
		{"diploma", 48, rif4b, 2030, "P47M30D", "P48M", "P48M1D"},
		{"diploma-da-qualifica", 12, rif4c, 2027, "P11M30D", "P12M", "P12M1D"},
	} {
		for _, caso := range []struct {
			fine    norma.Data
			durata  string
			esito   norma.Esito
			rilievi []rilievo
		}{
			{norma.Giorno(2026, 9, 1), "P1D", norma.Violato, []rilievo{cortaDi("P1D", rif4)}},
			{norma.Giorno(2027, 2, 27), "P5M27D", norma.Violato, []rilievo{cortaDi("P5M27D", rif4)}},
			{norma.Giorno(2027, 2, 28), "P6M", norma.Rispettato, nil},
			{norma.Giorno(2027, 3, 1), "P6M1D", norma.Rispettato, nil},
			{norma.Giorno(q.anno, 8, 30), q.quasi, norma.Rispettato, nil},
			{norma.Giorno(q.anno, 8, 31), q.ammesso, norma.Rispettato, nil},
			{norma.Giorno(q.anno, 9, 1), q.oltre, norma.Violato, []rilievo{lungaDi(q.oltre, q.ammesso, q.rif)}},
		} {
			c := capoI(q.percorso, caso.fine)
			r := apprendistato.Lazio().DurataFormazione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			massimo := norma.Cifra[int]{Valore: q.massimo, Rif: q.rif}
			if r.Durata.String() != caso.durata || r.Minimo.Valore != 6 || r.Minimo.Rif != rif4 || r.Massimo != massimo || r.Ordinaria() != massimo || r.Fonte != norma.Ufficiale {
				t.Errorf("%s to %v: %+v", q.percorso, caso.fine, r)
			}
			if r.Alla != c.Inizio || !r.Letture.Has(norma.LetturaPeriodo) || r.Letture.Has(norma.LetturaDiplomaConQualifica) || r.Letture.Has(norma.LetturaStagionaleCapoI) {
				t.Errorf("%s to %v: %v, %v", q.percorso, caso.fine, r.Alla, r.Letture)
			}
		}
	}
}

// Reading stagionale-capo-i: under six months it cannot be told; from six months on nothing is asked.
func TestDurataStagionaleCapoI(t *testing.T) {
	si, no := norma.Known(true), norma.Known(false)
	for _, caso := range []struct {
		fine       norma.Data
		stagionale norma.Opt[bool]
		esito      norma.Esito
		rilievi    []rilievo
		lettura    bool
	}{
		{norma.Giorno(2027, 2, 27), no, norma.Violato, []rilievo{cortaDi("P5M27D", rif4)}, false},
		{norma.Giorno(2027, 2, 27), si, norma.Indeterminato, []rilievo{{"apprendistato/stagionale-sotto-i-sei-mesi", "/fine", "P5M27D", "P6M", rif4}}, true},
		{norma.Giorno(2027, 2, 27), norma.Opt[bool]{}, norma.Indeterminato, []rilievo{manca("/stagionale", dlgs+"art. 42, c. 2")}, true},
		{norma.Giorno(2027, 2, 28), si, norma.Rispettato, nil, false},
		{norma.Giorno(2027, 2, 28), norma.Opt[bool]{}, norma.Rispettato, nil, false},
	} {
		for _, p := range []apprendistato.Percorso{"qualifica", "diploma", "diploma-da-qualifica"} {
			c := capoI(p, caso.fine, func(c *apprendistato.Contratto) { c.Stagionale = caso.stagionale })
			r := apprendistato.Lazio().DurataFormazione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Minimo.Valore != 6 || r.Letture.Has(norma.LetturaStagionaleCapoI) != caso.lettura {
				t.Errorf("%s, %v: %v, %v", p, caso.stagionale, r.Minimo, r.Letture)
			}
		}
	}
}

// Reading diploma-con-qualifica: a year for who holds the corresponding qualifica, four for who does not; beyond a year and up to four it
// cannot be told while that is unknown.
func TestDurataDiplomaConQualifica(t *testing.T) {
	const conLaQualifica, ignota = "apprendistato/diploma-con-la-qualifica", "apprendistato/corrispondenza-sconosciuta"
	dodici, dodiciEUno := norma.Giorno(2027, 8, 31), norma.Giorno(2027, 9, 1)
	quarantotto, quarantottoEUno := norma.Giorno(2030, 8, 31), norma.Giorno(2030, 9, 1)
	edile := conQualifica("operatore-edile", "", "tecnico-edile")
	meccanico := conQualifica("operatore-meccanico", "", "tecnico-automazione-industriale") // in no row
	dubbio := rilievo{ignota, "/apprendista/qualifica", "operatore-meccanico", "", rif4c}
	titolo := func(t apprendistato.TitoloStudio) func(c *apprendistato.Contratto) {
		return func(c *apprendistato.Contratto) { c.Apprendista.Titolo = t }
	}
	possiede := func(b bool) func(c *apprendistato.Contratto) {
		return func(c *apprendistato.Contratto) { c.Apprendista.QualificaIeFP = norma.Known(b) }
	}
	for _, caso := range []struct {
		nome    string
		c       apprendistato.Contratto
		massimo int // 0: not known
		esito   norma.Esito
		lettura bool
		fonte   norma.Fonte
		rilievi []rilievo
	}{
		{"corresponding, a year", capoI("diploma", dodici, edile), 12, norma.Rispettato, true, norma.Prassi, []rilievo{{conLaQualifica, "/apprendista/qualifica", "operatore-edile", "", rif4c}}},
		{"corresponding, a year and a day", capoI("diploma", dodiciEUno, edile), 12, norma.Violato, true, norma.Prassi, []rilievo{
			{conLaQualifica, "/apprendista/qualifica", "operatore-edile", "", rif4c}, lungaDi("P12M1D", "P12M", rif4c),
		}},
		{"corresponding by its indirizzo", capoI("diploma", dodici, conQualifica("operatore-benessere", "estetica", "tecnico-trattamenti-estetici")), 12, norma.Rispettato, true, norma.Prassi, []rilievo{{conLaQualifica, "/apprendista/qualifica", "operatore-benessere", "", rif4c}}},
		{"leads elsewhere", capoI("diploma", quarantotto, conQualifica("operatore-edile", "", "tecnico-cucina")), 48, norma.Rispettato, false, norma.Prassi, nil},
		{"leads elsewhere, four years and a day", capoI("diploma", quarantottoEUno, conQualifica("operatore-edile", "", "tecnico-cucina")), 48, norma.Violato, false, norma.Prassi, []rilievo{lungaDi("P48M1D", "P48M", rif4b)}},
		{"the other indirizzo", capoI("diploma", quarantotto, conQualifica("operatore-benessere", "acconciatura", "tecnico-trattamenti-estetici")), 48, norma.Rispettato, false, norma.Prassi, nil},
		{"unknown pair, a year", capoI("diploma", dodici, meccanico), 0, norma.Rispettato, true, norma.Ufficiale, nil},
		{"unknown pair, a year and a day", capoI("diploma", dodiciEUno, meccanico), 0, norma.Indeterminato, true, norma.Ufficiale, []rilievo{dubbio}},
		{"unknown pair, four years", capoI("diploma", quarantotto, meccanico), 0, norma.Indeterminato, true, norma.Ufficiale, []rilievo{dubbio}},
		{"unknown pair, four years and a day", capoI("diploma", quarantottoEUno, meccanico), 48, norma.Violato, true, norma.Ufficiale, []rilievo{lungaDi("P48M1D", "P48M", rif4b)}},
		{"unknown pair, too short", capoI("diploma", norma.Giorno(2027, 2, 27), meccanico), 0, norma.Violato, true, norma.Ufficiale, []rilievo{cortaDi("P5M27D", rif4)}},
		{"declared not to hold one", capoI("diploma", quarantotto, edile, possiede(false)), 48, norma.Rispettato, false, norma.Ufficiale, nil},
		{"held or not?, a year", capoI("diploma", dodici, titolo("diploma-superiore")), 0, norma.Rispettato, true, norma.Ufficiale, nil},
		{"held or not?, two years", capoI("diploma", norma.Giorno(2028, 8, 31), titolo("diploma-superiore")), 0, norma.Indeterminato, true, norma.Ufficiale, []rilievo{manca("/apprendista/qualificaIeFP", rif4c)}},
		{"no title said", capoI("diploma", norma.Giorno(2028, 8, 31), titolo("")), 0, norma.Indeterminato, true, norma.Ufficiale, []rilievo{manca("/apprendista/qualificaIeFP", rif4c)}},
		{"another title and the qualifica named", capoI("diploma", dodiciEUno, edile, titolo("diploma-superiore")), 12, norma.Violato, true, norma.Prassi, []rilievo{
			{conLaQualifica, "/apprendista/qualifica", "operatore-edile", "", rif4c}, lungaDi("P12M1D", "P12M", rif4c),
		}},
		{"held, which one?", capoI("diploma", dodiciEUno, conQualifica("", "", "tecnico-edile")), 0, norma.Indeterminato, true, norma.Ufficiale, []rilievo{manca("/apprendista/qualifica/codice", rif9)}},
		{"held, no figure", capoI("diploma", dodiciEUno, conQualifica("operatore-edile", "", "")), 0, norma.Indeterminato, true, norma.Ufficiale, []rilievo{manca("/figura/codice", rif9)}},
		{"held, no known figure", capoI("diploma", dodiciEUno, conQualifica("operatore-edile", "", "tecnico-spaziale")), 0, norma.Indeterminato, true, norma.Ufficiale, []rilievo{{"norma/parola-sconosciuta", "/figura/codice", "tecnico-spaziale", "", rif9}}},
		{"held, which indirizzo?", capoI("diploma", dodiciEUno, conQualifica("operatore-benessere", "", "tecnico-acconciatura")), 0, norma.Indeterminato, true, norma.Ufficiale, []rilievo{manca("/apprendista/qualifica/indirizzo", rif4c)}},
		{"no indirizzo of it leads there", capoI("diploma", quarantotto, conQualifica("operatore-benessere", "", "tecnico-edile")), 48, norma.Rispettato, false, norma.Prassi, nil},
		{"an indirizzo of another figure", capoI("diploma", dodiciEUno, conQualifica("operatore-benessere", "sala-bar", "tecnico-acconciatura")), 0, norma.Indeterminato, true, norma.Ufficiale, []rilievo{{"apprendistato/indirizzo-di-altra-figura", "/apprendista/qualifica/indirizzo", "sala-bar", "", rl + "all. C"}}},
		{"a diploma is no qualifica", capoI("diploma", dodiciEUno, conQualifica("tecnico-edile", "", "tecnico-edile")), 0, norma.Indeterminato, true, norma.Ufficiale, []rilievo{{"apprendistato/figura-non-qualifica", "/apprendista/qualifica/codice", "tecnico-edile", "", rif9}}},
		{"obtained after the hiring, a year and a day", capoI("diploma", dodiciEUno, edile, func(c *apprendistato.Contratto) { c.Apprendista.DataTitolo = norma.Giorno(2026, 9, 2) }), 0, norma.Indeterminato, true, norma.Ufficiale, []rilievo{{"apprendistato/titolo-dopo-l-assunzione", "/apprendista/dataTitolo", "2026-09-02", "2026-09-01", rif4c}}},
		{"obtained on the hiring day", capoI("diploma", dodici, edile, func(c *apprendistato.Contratto) { c.Apprendista.DataTitolo = norma.Giorno(2026, 9, 1) }), 12, norma.Rispettato, true, norma.Prassi, []rilievo{{conLaQualifica, "/apprendista/qualifica", "operatore-edile", "", rif4c}}},
		{"obtained in the year of hiring", capoI("diploma", dodiciEUno, edile, func(c *apprendistato.Contratto) { c.Apprendista.AnnoTitolo = norma.Known(2026) }), 0, norma.Indeterminato, true, norma.Ufficiale, []rilievo{{"apprendistato/titolo-nell-anno-di-assunzione", "/apprendista/annoTitolo", "2026", "", rif4c}}},
		{"the path of one year asks nothing", capoI("diploma-da-qualifica", dodici, titolo("")), 12, norma.Rispettato, false, norma.Ufficiale, nil},
		{"nor does the qualifica", capoI("qualifica", norma.Giorno(2029, 8, 31), titolo("")), 36, norma.Rispettato, false, norma.Ufficiale, nil},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			r := apprendistato.Lazio().DurataFormazione(&caso.c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Massimo.Valore != caso.massimo || r.Letture.Has(norma.LetturaDiplomaConQualifica) != caso.lettura || r.Fonte != caso.fonte {
				t.Errorf("at most %v, %v, %v", r.Massimo, r.Letture, r.Fonte)
			}
		})
	}
}

// A caller who edits the correspondences decides what one year is for.
func TestDurataCorrispondenzaPropria(t *testing.T) {
	tb := apprendistato.Lazio().Tabella()
	tb.Corrispondenze = append(tb.Corrispondenze, apprendistato.Corrispondenza{
		Da: apprendistato.Figura{Codice: "operatore-meccanico"}, A: norma.Cifra[apprendistato.CodiceFigura]{Valore: "tecnico-automazione-industriale", Rif: rif4c},
	})
	d, rs := apprendistato.NewDisciplina(tb)
	if d == nil {
		t.Fatal(rs)
	}
	c := capoI("diploma", norma.Giorno(2027, 9, 1), conQualifica("operatore-meccanico", "", "tecnico-automazione-industriale"))
	if r := d.DurataFormazione(&c); r.Esito != norma.Violato || r.Fonte != norma.Ufficiale || !r.Simulato {
		t.Errorf("%v %v", r.Esito, r.Rilievi)
	}
	tb.Regione = ""           // nothing is taken from State law
	tb.Durata = tb.Durata[:3] // no path of one year: whoever holds whatever has four
	d, _ = apprendistato.NewDisciplina(tb)
	if r := d.DurataFormazione(&c); r.Esito != norma.Rispettato || r.Massimo.Valore != 48 {
		t.Errorf("%v %v", r.Esito, r.Rilievi)
	}
	c.Percorso = apprendistato.DiplomaDaQualifica
	if r := d.DurataFormazione(&c); r.Esito != norma.NonApplicabile || len(r.Rilievi) != 0 {
		t.Errorf("%v %v", r.Esito, r.Rilievi)
	}
}

// Art. 4, c. 3: credits on entry lower the longest length, never under six months.
func TestDurataIngresso(t *testing.T) {
	const minimo = "crediti/minimo-dopo-i-crediti"
	si, no := norma.Known(true), norma.Known(false)
	lavoro := func(attestato norma.Opt[bool], mesi int) crediti.Ingresso {
		return crediti.Ingresso{Elemento: crediti.Lavoro, Attestato: attestato, Mesi: norma.Known(mesi)}
	}
	meccanico := conQualifica("operatore-meccanico", "", "tecnico-automazione-industriale") // in no row
	ignota := rilievo{"apprendistato/corrispondenza-sconosciuta", "/apprendista/qualifica", "operatore-meccanico", "", rif4c}
	for _, caso := range []struct {
		nome    string
		c       apprendistato.Contratto
		massimo int // 0: not known
		rif     norma.Riferimento
		esito   norma.Esito
		rilievi []rilievo
	}{
		// Qualifica, 36 - 12 = 24.
		{"a year recognised, two years", capoI("qualifica", norma.Giorno(2028, 8, 31), conIngresso(scuola(12))), 24, rif43, norma.Rispettato, nil},
		{"a year recognised, two years and a day", capoI("qualifica", norma.Giorno(2028, 9, 1), conIngresso(scuola(12))), 24, rif43, norma.Violato, []rilievo{lungaDi("P24M1D", "P24M", rif43)}},
		{"a year refused, three years", capoI("qualifica", norma.Giorno(2029, 8, 31), conIngresso(lavoro(no, 12))), 36, rif4a, norma.Rispettato, []rilievo{{"crediti/ingresso-non-attestato", "/ingresso/0/attestato", "", "", rif11}}},
		{"a year in doubt, two years", capoI("qualifica", norma.Giorno(2028, 8, 31), conIngresso(scuolaIncerta(12))), 0, "", norma.Rispettato, nil},
		{"a year in doubt, two years and a day", capoI("qualifica", norma.Giorno(2028, 9, 1), conIngresso(scuolaIncerta(12))), 0, "", norma.Indeterminato, []rilievo{manca("/ingresso/0/attestato", rif11)}},
		{"a year in doubt, three years", capoI("qualifica", norma.Giorno(2029, 8, 31), conIngresso(scuolaIncerta(12))), 0, "", norma.Indeterminato, []rilievo{manca("/ingresso/0/attestato", rif11)}},
		{"a year in doubt, three years and a day", capoI("qualifica", norma.Giorno(2029, 9, 1), conIngresso(scuolaIncerta(12))), 36, rif4a, norma.Violato, []rilievo{lungaDi("P36M1D", "P36M", rif4a)}},
		{"a year sure, another in doubt, two years and a day", capoI("qualifica", norma.Giorno(2028, 9, 1), conIngresso(scuola(12), scuolaIncerta(12))), 24, rif43, norma.Violato, []rilievo{lungaDi("P24M1D", "P24M", rif43)}},
		// The minimum decides: 36 - 31 = 5, so six.
		{"31 months, six months", capoI("qualifica", norma.Giorno(2027, 2, 28), conIngresso(lavoro(si, 31))), 6, rif4, norma.Rispettato, []rilievo{{minimo, "/ingresso", "P5M", "P6M", rif4}}},
		{"31 months, six months and a day", capoI("qualifica", norma.Giorno(2027, 3, 1), conIngresso(lavoro(si, 31))), 6, rif4, norma.Violato, []rilievo{{minimo, "/ingresso", "P5M", "P6M", rif4}, lungaDi("P6M1D", "P6M", rif4)}},
		{"31 months, a day short of six", capoI("qualifica", norma.Giorno(2027, 2, 27), conIngresso(lavoro(si, 31))), 6, rif4, norma.Violato, []rilievo{cortaDi("P5M27D", rif4), {minimo, "/ingresso", "P5M", "P6M", rif4}}},
		{"too short and a doubt: nothing is asked", capoI("qualifica", norma.Giorno(2027, 2, 27), conIngresso(scuolaIncerta(12))), 0, "", norma.Violato, []rilievo{cortaDi("P5M27D", rif4)}},
		{"months that cannot be", capoI("qualifica", norma.Giorno(2028, 8, 31), conIngresso(lavoro(si, -1))), 0, "", norma.Indeterminato, []rilievo{{"crediti/mesi-impossibili", "/ingresso/0/mesi", "-1", "", rif11}}},
		// Diploma, a year for who holds the qualifica: 12 - 4 = 8; 48 - 4 = 44; which of the two unknown.
		{"one year path, eight months", capoI("diploma-da-qualifica", norma.Giorno(2027, 4, 30), conIngresso(scuola(4))), 8, rif43, norma.Rispettato, nil},
		{"one year path, eight months and a day", capoI("diploma-da-qualifica", norma.Giorno(2027, 5, 1), conIngresso(scuola(4))), 8, rif43, norma.Violato, []rilievo{lungaDi("P8M1D", "P8M", rif43)}},
		{"unknown pair, eight months", capoI("diploma", norma.Giorno(2027, 4, 30), meccanico, conIngresso(scuola(4))), 0, "", norma.Rispettato, nil},
		{"unknown pair, eight months and a day", capoI("diploma", norma.Giorno(2027, 5, 1), meccanico, conIngresso(scuola(4))), 0, "", norma.Indeterminato, []rilievo{ignota}},
		{"unknown pair, 44 months", capoI("diploma", norma.Giorno(2030, 4, 30), meccanico, conIngresso(scuola(4))), 0, "", norma.Indeterminato, []rilievo{ignota}},
		{"unknown pair, 44 months and a day", capoI("diploma", norma.Giorno(2030, 5, 1), meccanico, conIngresso(scuola(4))), 44, rif43, norma.Violato, []rilievo{lungaDi("P44M1D", "P44M", rif43)}},
		{"unknown pair, credit in doubt, eight months", capoI("diploma", norma.Giorno(2027, 4, 30), meccanico, conIngresso(scuolaIncerta(4))), 0, "", norma.Rispettato, nil},
		{"unknown pair, credit in doubt, nine months", capoI("diploma", norma.Giorno(2027, 5, 31), meccanico, conIngresso(scuolaIncerta(4))), 0, "", norma.Indeterminato, []rilievo{ignota, manca("/ingresso/0/attestato", rif11)}},
		{"unknown pair, 43 months: six either way", capoI("diploma", norma.Giorno(2027, 2, 28), meccanico, conIngresso(scuola(43))), 6, rif4, norma.Rispettato, []rilievo{{minimo, "/ingresso", "P5M", "P6M", rif4}}},
		{"unknown pair, 43 months: six and a day is too long either way", capoI("diploma", norma.Giorno(2027, 3, 1), meccanico, conIngresso(scuola(43))), 6, rif4, norma.Violato, []rilievo{{minimo, "/ingresso", "P5M", "P6M", rif4}, lungaDi("P6M1D", "P6M", rif4)}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			r := apprendistato.Lazio().DurataFormazione(&caso.c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Massimo.Valore != caso.massimo || r.Massimo.Rif != caso.rif || !r.Letture.Has(norma.LetturaAttiDelDirettore) {
				t.Errorf("at most %v, %v", r.Massimo, r.Letture)
			}
		})
	}
}

// Art. 11, c. 1: who is in compulsory education keeps the minimum standards, whatever credits take off.
func TestDurataInObbligo(t *testing.T) {
	avviso := rilievo{"apprendistato/crediti-in-obbligo-di-istruzione", "/ingresso", "", "", rl + "art. 11, c. 1"}
	refused := scuola(12)
	refused.Attestato = norma.Known(false)
	dieci := func(b bool) func(c *apprendistato.Contratto) {
		return func(c *apprendistato.Contratto) { c.Apprendista.DieciAnni = norma.Known(b) }
	}
	due := norma.Giorno(2028, 8, 31)
	for _, caso := range []struct {
		nome    string
		c       apprendistato.Contratto
		rilievi []rilievo
	}{
		{"fifteen", capoI("qualifica", due, nascita(2010, 9, 2), conIngresso(scuola(12))), []rilievo{avviso}},
		{"fifteen, ten years of school", capoI("qualifica", due, nascita(2010, 9, 2), dieci(true), conIngresso(scuola(12))), nil},
		{"sixteen that day", capoI("qualifica", due, nascita(2010, 9, 1), conIngresso(scuola(12))), nil},
		{"sixteen, declared", capoI("qualifica", due, nascita(2010, 9, 1), dieci(false), conIngresso(scuola(12))), []rilievo{avviso}},
		{"fifteen, no credit", capoI("qualifica", due, nascita(2010, 9, 2)), nil},
		{"fifteen, credit refused", capoI("qualifica", due, nascita(2010, 9, 2), conIngresso(refused)), []rilievo{{"crediti/ingresso-non-attestato", "/ingresso/0/attestato", "", "", rif11}}},
		{"birth unknown: not asked here", capoI("qualifica", due, func(c *apprendistato.Contratto) { c.Apprendista.Nascita = norma.Data{} }, conIngresso(scuola(12))), nil},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			r := apprendistato.Lazio().DurataFormazione(&caso.c)
			controllaRilievi(t, &r.Giudizio, norma.Rispettato, caso.rilievi...)
			if in := len(caso.rilievi) > 0 && caso.rilievi[0] == avviso; r.Letture.Has(norma.LetturaObbligoIstruzione) != in {
				t.Errorf("%v", r.Letture)
			}
		})
	}
}

// The lengths of Capo I and III are the region's own: elsewhere, and before the regulation, they are not judged.
func TestDurataFuori(t *testing.T) {
	fine := norma.Giorno(2040, 8, 31)
	for _, p := range apprendistato.Lazio().Tabella().Percorsi {
		if p == apprendistato.Professionalizzante {
			continue
		}
		c := capoI(p, fine)
		c.Impresa.Regione = norma.Umbria
		r := apprendistato.Lazio().DurataFormazione(&c)
		controllaRilievi(t, &r.Giudizio, norma.NonApplicabile, rilievo{"apprendistato/altra-regione", "/impresa/regione", "umbria", "lazio", rl + "art. 2, c. 1"})
		c = capoI(p, fine)
		c.Inizio = norma.Giorno(2017, 3, 30)
		r = apprendistato.Lazio().DurataFormazione(&c)
		controllaRilievi(t, &r.Giudizio, norma.NonApplicabile, rilievo{"apprendistato/non-in-vigore", "/inizio", "2017-03-30", "2017-03-31/..", rl + "art. 42, c. 1"})
		c.Inizio = norma.Giorno(2017, 3, 31)
		if r = apprendistato.Lazio().DurataFormazione(&c); r.Esito == norma.NonApplicabile {
			t.Errorf("%s on 31 March 2017: %v", p, r.Esito)
		}
		for _, f := range []norma.Data{{}, norma.Giorno(2027, 2, 29), norma.Giorno(2026, 8, 31)} {
			c := capoI(p, f)
			if r := apprendistato.Lazio().DurataFormazione(&c); r.Esito != norma.Indeterminato || len(r.Rilievi) != 1 || r.Rilievi[0].Dove != "/fine" || !r.Minimo.IsZero() {
				t.Errorf("%s to %v: %v", p, f, r.Rilievi)
			}
		}
	}
}

// The figures of art. 4, c. 1, read in the table.
func TestFigureDelCapoI(t *testing.T) {
	want := map[apprendistato.Percorso][2]norma.Cifra[int]{
		"qualifica":            {{Valore: 6, Rif: rif4}, {Valore: 36, Rif: rif4a}},
		"diploma":              {{Valore: 6, Rif: rif4}, {Valore: 48, Rif: rif4b}},
		"diploma-da-qualifica": {{Valore: 6, Rif: rif4}, {Valore: 12, Rif: rif4c}},
		"ricerca":              {{Valore: 6, Rif: rl + "art. 34, c. 2"}, {Valore: 36, Rif: rl + "art. 34, c. 2"}},
	}
	for _, l := range apprendistato.Lazio().Tabella().Durata[1:] {
		if w := want[l.Percorso]; l.Minimo != w[0] || l.Massimo != w[1] {
			t.Errorf("%s: %+v", l.Percorso, l)
		}
		delete(want, l.Percorso)
	}
	if len(want) > 0 {
		t.Errorf("%v", want)
	}
}

func BenchmarkDurataCapoI(b *testing.B) {
	d := apprendistato.Lazio()
	for nome, c := range map[string]apprendistato.Contratto{
		"qualifica": capoI("qualifica", norma.Giorno(2029, 8, 31)),
		"diploma":   capoI("diploma", norma.Giorno(2030, 8, 31)),
		"ingresso":  capoI("qualifica", norma.Giorno(2028, 8, 31), conIngresso(scuola(12))),
	} {
		b.Run(nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := d.DurataFormazione(&c); r.Esito != norma.Rispettato {
					b.Fatal(r.Rilievi)
				}
			}
		})
	}
}
