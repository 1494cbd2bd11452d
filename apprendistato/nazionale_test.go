package apprendistato_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/apprendistato"
)

// The State's figures, typed from what was read of d.lgs. 81/2015 and d.i. 12 ottobre 2015, with how they were.
func TestFigureDelloStato(t *testing.T) {
	tb := apprendistato.Nazionale().Tabella()
	if tb.Nome != "Stato" || tb.Regione != "" || tb.Rinvio != "" || len(tb.Percorsi) > 0 {
		t.Errorf("%q %q %q %v", tb.Nome, tb.Regione, tb.Rinvio, tb.Percorsi)
	}
	type figura struct {
		valore int
		rif    norma.Riferimento
		fonte  norma.Fonte
	}
	di := func(c norma.Cifra[int]) figura { return figura{c.Valore, c.Rif, c.Fonte} }
	const letta, riferita = norma.Ufficiale, norma.Riferita
	eta := map[apprendistato.Percorso][2]figura{"professionalizzante": {{18, dlgs + "art. 44, c. 1", letta}, {30, dlgs + "art. 44, c. 1", letta}}}
	for _, p := range []apprendistato.Percorso{"qualifica", "diploma", "diploma-da-qualifica", "diploma-superiore", "corso-annuale", "ifts"} {
		eta[p] = [2]figura{{15, dlgs + "art. 43, c. 2", riferita}, {25, dlgs + "art. 43, c. 2", riferita}}
	}
	for _, p := range []apprendistato.Percorso{"laurea", "laurea-magistrale", "laurea-ciclo-unico", "master-i", "master-ii", "dottorato", "its", "ricerca"} {
		eta[p] = [2]figura{{18, dlgs + "art. 45, c. 1", letta}, {30, dlgs + "art. 45, c. 1", letta}}
	}
	for _, f := range tb.Eta {
		if got := [2]figura{di(f.Da), di(f.Sotto)}; got != eta[f.Percorso] {
			t.Errorf("%s: %v, want %v", f.Percorso, got, eta[f.Percorso])
		}
		delete(eta, f.Percorso)
	}
	if len(eta) > 0 {
		t.Errorf("no ages of %v", eta)
	}
	lettera := func(n int, l string) [2]figura {
		return [2]figura{{6, di15 + "art. 4, c. 1", letta}, {n, norma.Riferimento(di15 + "art. 4, c. 1, lett. " + l + ")"), letta}}
	}
	durate := map[apprendistato.Percorso][2]figura{
		"professionalizzante": {{6, dlgs + "art. 42, c. 2", letta}, {36, dlgs + "art. 44, c. 2", letta}},
		"qualifica":           lettera(36, "a"), "diploma": lettera(48, "b"), "diploma-superiore": lettera(48, "c"), "corso-annuale": lettera(24, "d"),
		"diploma-da-qualifica": lettera(12, "e"), "ifts": lettera(12, "f"),
		"its": {{6, dlgs + "art. 42, c. 2", letta}, {}}, "ricerca": {{6, dlgs + "art. 42, c. 2", letta}, {}},
	}
	for _, l := range tb.Durata {
		if got := [2]figura{di(l.Minimo), di(l.Massimo)}; got != durate[l.Percorso] {
			t.Errorf("%s: %v, want %v", l.Percorso, got, durate[l.Percorso])
		}
		if capoI := l.Percorso.Capo() == 1; capoI != (l.Eccezione == dlgs+"art. 42, c. 2") {
			t.Errorf("%s: %q", l.Percorso, l.Eccezione)
		}
		delete(durate, l.Percorso)
	}
	if len(durate) > 0 {
		t.Errorf("no lengths of %v", durate)
	}
	for _, l := range tb.Corsi {
		if di(l.Minimo) != (figura{6, di15 + "art. 4, c. 3", riferita}) || l.Massimo != di15+"art. 4, c. 3" || l.Crediti.Acquisiti != "" || l.Crediti.Riconosciuti != "" {
			t.Errorf("%+v", l)
		}
	}
	for nome, caso := range map[string][2]figura{
		"craft":      {di(tb.Durata[0].MassimoArtigiano), {60, dlgs + "art. 44, c. 2", letta}},
		"seasonal":   {di(tb.Durata[0].MinimoStagionale), {0, dlgs + "art. 44, c. 5", letta}},
		"qualifica":  {di(tb.Eta[6].DaConQualifica), {17, dlgs + "art. 44, c. 1", letta}},
		"benefit":    {di(tb.Eta[6].SottoBeneficiari), {0, dlgs + "art. 47, c. 4", riferita}},
		"absence":    {di(tb.Sospensione), {30, dlgs + "art. 42, c. 5, lett. g)", riferita}},
		"extension":  {di(tb.Proroga.Durata), {12, di15 + "art. 4, c. 2", letta}},
		"three":      {di(tb.Pubblica.Triennio), {3, dlgs + "art. 44, c. 3", letta}},
		"notice":     {di(tb.Offerta.Avviso), {45, dlgs + "art. 44, c. 3", riferita}},
		"of age":     {di(tb.MaggioreEta), {18, "l. 977/1967, art. 1", riferita}},
		"schooling":  {di(tb.Obbligo.Fino), {16, "l. 296/2006, art. 1, c. 622", letta}},
		"validation": {di(tb.Attestazioni[0].Mesi), {3, di15 + "art. 8, c. 2", letta}},
		"pay":        {{int(tb.Quote[0].Interna.Valore), tb.Quote[0].Interna.Rif, tb.Quote[0].Interna.Fonte}, {10, dlgs + "art. 43", riferita}},
		"no pay":     {{int(tb.Quote[13].Esterna.Valore), tb.Quote[13].Esterna.Rif, tb.Quote[13].Esterna.Fonte}, {0, dlgs + "art. 45", riferita}},
		"attendance": {{int(tb.Formazione.Frequenza[0].Quota.Valore), tb.Formazione.Frequenza[0].Quota.Rif, 0}, {75, di15 + "art. 8, c. 3", letta}},
		"ceiling":    {{int(tb.Pubblica.Massimo.Valore / norma.Ora), tb.Pubblica.Massimo.Rif, 0}, {120, dlgs + "art. 44, c. 3", letta}},
		"full year":  {{int(tb.Formazione.OrarioMinimo.Valore / norma.Ora), tb.Formazione.OrarioMinimo.Rif, 0}, {990, "d.lgs. 226/2005, art. 17, c. 1", letta}},
	} {
		if caso[0] != caso[1] {
			t.Errorf("%s: %v, want %v", nome, caso[0], caso[1])
		}
	}
	if !slices.Equal(tb.Proroga.Consolidabili, []apprendistato.Percorso{"qualifica", "diploma"}) || tb.Formazione.Frequenza[0].Annuale.Valore {
		t.Errorf("%v", tb.Proroga.Consolidabili)
	}
	citazioni(reflect.ValueOf(tb), "", func(dove string, rif norma.Riferimento) {
		if p, err := norma.ParseRiferimento(string(rif)); rif != "" && (err != nil || p != rif) {
			t.Errorf("%s: %q reads back as %q, %v", dove, rif, p, err)
		}
	})
	if d := cmp.Diff(tb, func() apprendistato.Tabella {
		t := apprendistato.Nazionale().Tabella()
		t.Eta[0].Da.Valore++
		t.Eta[0].Da.Valore--
		return t
	}(), cmpopts.EquateComparable(norma.Data{})); d != "" {
		t.Error(d)
	}
}

// Under the State alone every rule answers for every path, whatever is asked: what was not read is not applicable or cannot be told, never
// a figure of nothing, and every finding and figure cites a provision of the State.
func TestRegoleDelloStato(t *testing.T) {
	d := apprendistato.Nazionale()
	provate := map[string]bool{}
	for _, base := range append(contratti(), basi()...) {
		for _, p := range apprendistato.AllPercorsi() {
			c := base
			c.Percorso = p
			for r := range apprendistato.Regole() {
				g, s := r.Evaluate(d, &c)
				provate[r.Nome+" "+g.Esito.String()] = true
				if g.Simulato {
					t.Fatalf("%s, %s: simulated", r.Nome, p)
				}
				for _, q := range g.Rilievi {
					if q.Rif == "" || q.Rif.Atto() == norma.RegLazio7 {
						t.Fatalf("%s, %s: %s at %s cites %q", r.Nome, p, q.Codice(), q.Dove, q.Rif)
					}
				}
				for dove, riga := range s.All() {
					if riga.Rif.Atto() == norma.RegLazio7 && dove != "ammissione.conduce" && r.Nome != "titolo" {
						t.Fatalf("%s, %s: %s cites %q", r.Nome, p, dove, riga.Rif)
					}
					if riga.Rif == "" && (riga.Cosa.Nome == "totale" || riga.Cosa.Nome == "massimo" || riga.Cosa.Nome == "quota") {
						t.Fatalf("%s, %s: %s is %q of no provision", r.Nome, p, dove, riga.Valore)
					}
				}
			}
			if f := d.FormazionePubblica(&c); !f.Ore.IsZero() || p == apprendistato.Professionalizzante && f.Alla.IsZero() != f.Letture.IsZero() {
				t.Fatalf("%v hours of public training", f.Ore)
			}
		}
	}
	for _, vuole := range []string{ // what the State says, and what it leaves to the regions
		"ambito rispettato", "ammissione violato", "titolo rispettato", "obbligoIstruzione rispettato", "durataFormazione violato", "durataFormazione indeterminato",
		"sospensione rispettato", "proroga violato", "scadenze rispettato", "frequenza violato", "registrazione rispettato", "retribuzione rispettato",
		"presupposti violato", "attestazione rispettato",
	} {
		if !provate[vuole] {
			t.Errorf("never: %s", vuole)
		}
	}
	for _, nome := range []string{
		"istituzione", "finePeriodo", "formazionePubblica", "offertaPubblica", "sequenza", "formazioneEsterna", "insegnamenti", "formazioneRicerca", "tutor",
		"informazione", "certificazione",
	} {
		for _, esito := range []norma.Esito{norma.Rispettato, norma.Violato} {
			if provate[nome+" "+esito.String()] {
				t.Errorf("%s says %v, of which nothing was read", nome, esito)
			}
		}
	}
}

// Lengths by d.i. 12 ottobre 2015, art. 4, c. 1, of the paths that Lazio leaves to the State (reg. reg. art. 40): asked of Lazio they are the
// State's, and the scope says so.
func TestPercorsiDelloStato(t *testing.T) {
	for _, caso := range []struct {
		percorso apprendistato.Percorso
		massimo  int
		rif      norma.Riferimento
		titolo   apprendistato.TitoloStudio
	}{
		{"diploma-superiore", 48, di15 + "art. 4, c. 1, lett. c)", "diploma-superiore"},
		{"corso-annuale", 24, di15 + "art. 4, c. 1, lett. d)", ""},
		{"ifts", 12, di15 + "art. 4, c. 1, lett. f)", "ifts"},
	} {
		for mesi, vuole := range map[int][]rilievo{
			5:                {{"apprendistato/durata-sotto-il-minimo", "/fine", "P5M", "P6M", di15 + "art. 4, c. 1"}},
			6:                nil,
			caso.massimo:     nil,
			caso.massimo + 1: {{"apprendistato/durata-oltre-il-massimo", "/fine", norma.Mesi(caso.massimo + 1).String(), norma.Mesi(caso.massimo).String(), caso.rif}},
		} {
			c := duale(caso.percorso)
			c.Fine = norma.PeriodoDi(c.Inizio, mesi).Al
			v := apprendistato.Lazio().Evaluate(&c)
			esito := norma.Rispettato
			if vuole != nil {
				esito = norma.Violato
			}
			controllaRilievi(t, &v.Giudizio, esito, vuole...)
			if v.Simulato || v.Ambito.Disciplina() != "Stato" || v.Ambito.Rinvio != rl+"art. 40, c. 1" || v.Ambito.Regione != norma.Lazio {
				t.Errorf("%+v", v.Ambito)
			}
			if v.Titolo.Titolo().Valore != caso.titolo {
				t.Errorf("%s leads to %q", caso.percorso, v.Titolo.Titolo().Valore)
			}
			stato := apprendistato.Nazionale().Evaluate(&c)
			if stato.Ambito.Rinvio != "" || stato.Esito != v.Esito || stato.Ambito.Regione != "" {
				t.Errorf("%+v", stato.Ambito)
			}
			c.Stagionale = norma.Known(true)
			if r := apprendistato.Lazio().DurataFormazione(&c); mesi == 5 && r.Esito != norma.Indeterminato {
				t.Errorf("seasonal: %v", r.Rilievi)
			}
		}
		c := duale(caso.percorso) // elsewhere it is for another region to say
		c.Fine, c.Impresa.Regione = norma.PeriodoDi(c.Inizio, 12).Al, norma.Umbria
		if r := apprendistato.Lazio().DurataFormazione(&c); r.Esito != norma.NonApplicabile || !r.Has("apprendistato/altra-regione") {
			t.Errorf("elsewhere: %v", r.Rilievi)
		}
		if r := apprendistato.Nazionale().DurataFormazione(&c); r.Esito != norma.Rispettato {
			t.Errorf("elsewhere: %v", r.Rilievi)
		}
		c.Impresa.Regione = "padania"
		if r := apprendistato.Nazionale().DurataFormazione(&c); r.Esito != norma.Indeterminato || r.Rilievi[0].Rif == "" {
			t.Errorf("nowhere: %v", r.Rilievi)
		}
	}
}

// The State extends after the title only the qualifica and the diploma; Lazio also the diploma of who holds the qualifica.
func TestProrogaDelloStato(t *testing.T) {
	for p, lazio := range map[apprendistato.Percorso]bool{"qualifica": true, "diploma": true, "diploma-da-qualifica": true, "diploma-superiore": false, "ifts": false} {
		c := consolidato(func(c *apprendistato.Contratto) {
			c.Percorso, c.Apprendista.QualificaIeFP = p, norma.Known(p == "diploma-da-qualifica")
		})
		estraneo := func(d *apprendistato.Disciplina) bool {
			r := d.Proroga(&c)
			return r.Has("apprendistato/proroga-per-altro-motivo")
		}
		stato := p == "qualifica" || p == "diploma"
		if estraneo(apprendistato.Lazio()) == lazio || estraneo(apprendistato.Nazionale()) == stato {
			t.Errorf("%s: Lazio refuses %v, the State %v", p, estraneo(apprendistato.Lazio()), estraneo(apprendistato.Nazionale()))
		}
	}
}

// The 45 days for the Region's notice are State law; the employer's thirty are not, and nobody is asked for them.
func TestScadenzeDelloStato(t *testing.T) {
	d := apprendistato.Nazionale()
	for avviso, codice := range map[norma.Data]string{
		{}:                         "",
		norma.Giorno(2026, 7, 13):  "", // 29 May and 45 days
		norma.Giorno(2026, 7, 14):  "apprendistato/avviso-regionale-tardivo",
		norma.Giorno(2026, 5, 28):  "apprendistato/avviso-prima-della-comunicazione",
		norma.Giorno(2026, 2, 30):  "norma/data-impossibile",
		norma.Giorno(2026, 12, 31): "apprendistato/avviso-regionale-tardivo",
	} {
		c := con(func(c *apprendistato.Contratto) {
			c.Offerta.AvvisoRegione, c.Offerta.Scelta, c.Offerta.Finanziata = avviso, norma.Giorno(2027, 1, 1), norma.Opt[bool]{}
		})
		r := d.Scadenze(&c)
		if r.Avviso.Prorogato != norma.Giorno(2026, 7, 13) || r.Avviso.Rif != dlgs+"art. 44, c. 3" || !r.Scelta.IsZero() || r.Proiettata {
			t.Errorf("%v: %+v", avviso, r)
		}
		if codice == "" && len(r.Rilievi) > 0 || codice != "" && (len(r.Rilievi) != 1 || r.Rilievi[0].Codice() != codice) {
			t.Errorf("%v: %v", avviso, r.Rilievi)
		}
	}
}

// What a region leaves empty is the State's, path by path; what it does not govern is the State's whole.
func TestDisciplinaParziale(t *testing.T) {
	tb := apprendistato.Tabella{
		Nome: "Molise", Regione: norma.Molise, Percorsi: []apprendistato.Percorso{"professionalizzante", "its", "qualifica"}, Rinvio: "reg. reg. Molise 1/2099, art. 9",
		Vigore: norma.Cifra[norma.Periodo]{Valore: norma.Periodo{Dal: norma.Giorno(2020, 1, 1)}, Rif: "reg. reg. Molise 1/2099, art. 10"},
		Eta: []apprendistato.FasciaEta{{
			Percorso: "its", Da: norma.Cifra[int]{Valore: 20, Rif: "reg. reg. Molise 1/2099, art. 2"}, Sotto: norma.Cifra[int]{Valore: 28, Rif: "reg. reg. Molise 1/2099, art. 2"},
		}},
	}
	d, rilievi := apprendistato.NewDisciplina(tb)
	if d == nil || len(rilievi) != 2 || rilievi[0].Dove != "/eta/0/da" || rilievi[1].Dove != "/eta/0/sotto" {
		t.Fatal(rilievi)
	}
	stato, piena := apprendistato.Nazionale().Tabella(), d.Tabella()
	if len(piena.Eta) != 3 || piena.Eta[0] != tb.Eta[0] || piena.Eta[1] != stato.Eta[6] || piena.Eta[2] != stato.Eta[0] {
		t.Errorf("%+v", piena.Eta)
	}
	if len(piena.Durata) != 3 || len(piena.Corsi) != 0 || len(piena.Titoli) != 1 || !slices.Equal(piena.Titoli[0].Percorsi, []apprendistato.Percorso{"its"}) ||
		len(piena.Registrazioni) != 2 || len(piena.Formazione.Frequenza) != 2 || len(piena.Quote) != 2 || piena.Sospensione != stato.Sospensione ||
		len(piena.Presupposti.Firme) != 3 || len(piena.Attestazioni) != 1 || piena.Proroga.Durata != stato.Proroga.Durata || piena.Registrazione != stato.Registrazione {
		t.Errorf("%+v", piena)
	}
	piena.Quote[0].Interna.Valore, piena.Presupposti.Firme[0].Valore = 50, "genitori"
	if q := apprendistato.Nazionale().Tabella(); q.Quote[0].Interna.Valore != 10 || q.Presupposti.Firme[0].Valore != "apprendista" {
		t.Error("the State changed with a region's table")
	}
	giovane := duale("its") // twenty on 12 April 2026
	giovane.Inizio = norma.Giorno(2026, 4, 11)
	if r := d.Ammissione(&giovane); r.Esito != norma.Violato || !r.Simulato {
		t.Error(r.Rilievi)
	}
	laurea := duale("laurea")
	v := d.Evaluate(&laurea)
	if !v.Simulato || v.Ambito.Disciplina() != "Stato" || v.Ambito.Rinvio != tb.Rinvio || v.Titolo.Simulato != true {
		t.Errorf("%+v", v.Ambito)
	}
	for r := range apprendistato.Regole() {
		if g, _ := r.Evaluate(d, &laurea); !g.Simulato && !g.Alla.IsZero() {
			t.Errorf("%s of the State under a region that is not ours does not say that it is simulated", r.Nome)
		}
	}
	if again, _ := apprendistato.NewDisciplina(d.Tabella()); again == nil || !cmp.Equal(again.Tabella(), d.Tabella(), cmpopts.EquateComparable(norma.Data{})) {
		t.Error("a complete table is completed again")
	}
}
