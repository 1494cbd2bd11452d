package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

// Who registers in Capo I and III (d.lgs. 81/2015, art. 46, c. 2), and where: art. 12, c. 8-9; 27, c. 3-4; 32, c. 4-5; 39, c. 4-5.
func TestRegistrazioneDuale(t *testing.T) {
	commi := map[apprendistato.Tipologia][2]norma.Riferimento{
		"iefp":       {rl + "art. 12, c. 8", rl + "art. 12, c. 9"},
		"universita": {rl + "art. 27, c. 3", rl + "art. 27, c. 4"},
		"its":        {rl + "art. 32, c. 4", rl + "art. 32, c. 5"},
		"ricerca":    {rl + "art. 39, c. 4", rl + "art. 39, c. 5"},
	}
	for _, q := range percorsiDuali {
		c := duale(q.percorso)
		r := apprendistato.Lazio().Registrazione(&c)
		chi, comma := "istituzione-formativa", commi[q.tipologia]
		if q.tipologia == "ricerca" {
			chi = "ente-di-ricerca"
		}
		for _, caso := range []struct{ ottenuto, vuole, rif, atteso string }{
			{string(r.Soggetto().Valore), chi, string(r.Soggetto().Rif), dlgs + "art. 46, c. 2"},
			{string(r.Strumento().Valore), "fascicolo-elettronico", string(r.Strumento().Rif), string(comma[0])},
			{string(r.NelleMore().Valore), "documento", string(r.NelleMore().Rif), string(comma[1])},
			{string(r.Alternativa().Valore), "modulistica-ccnl", string(r.Alternativa().Rif), string(comma[1])},
		} {
			if caso.ottenuto != caso.vuole || caso.rif != caso.atteso {
				t.Errorf("%s: %q [%s], want %q [%s]", q.percorso, caso.ottenuto, caso.rif, caso.vuole, caso.atteso)
			}
		}
	}
}

// A discipline that lacks a provision says that the rule does not apply, and does not fail.
func TestDisciplinaSenza(t *testing.T) {
	tb := apprendistato.Lazio().Tabella()
	tb.Presupposti, tb.Tutor, tb.Quote, tb.Attestazioni = apprendistato.TabellaPresupposti{}, apprendistato.TabellaTutor{}, nil, nil
	tb.Informazione, tb.Registrazioni, tb.Certificazione = nil, nil, apprendistato.TabellaCertificazione{}
	tb.MaggioreEta, tb.Regione = norma.Cifra[int]{}, "" // nothing is taken from State law
	d, rilievi := apprendistato.NewDisciplina(tb)
	if d == nil {
		t.Fatal(rilievi)
	}
	c := dualeCon("qualifica", func(c *apprendistato.Contratto) {
		c.Apprendista.Nascita, c.Svolgimento.Cessazione = norma.Giorno(2010, 1, 1), norma.Giorno(2026, 9, 1)
	})
	for _, r := range regoleDuali {
		g := r.f(d, &c)
		vuole := norma.NonApplicabile
		if r.nome == "presupposti" { // nobody to sign, no protocol: nothing is broken
			vuole = norma.Rispettato
		}
		controllaRilievi(t, &g, vuole)
	}
	tb.Presupposti.Firme = []norma.Cifra[apprendistato.Soggetto]{{Valore: "ente-titolare", Rif: rl + "art. 12, c. 6"}}
	d, _ = apprendistato.NewDisciplina(tb)
	r := d.Presupposti(&c)
	controllaRilievi(t, &r.Giudizio, norma.Rispettato)
	if !r.Genitori.IsZero() || r.Protocollo != "" {
		t.Errorf("%v %q", r.Genitori, r.Protocollo)
	}
}

// A copy of the table shares no list with the discipline.
func TestTabellaCopiaDuale(t *testing.T) {
	tb := apprendistato.Lazio().Tabella()
	tb.Presupposti.Protocollo[0].Rif, tb.Presupposti.Firme[0].Valore = "", ""
	tb.Tutor.Articoli[0].Nomina, tb.Quote[0].Interna.Valore, tb.Attestazioni[0].Mesi.Valore = "", 11, 4
	tb.Informazione[0].Temi[0].Valore, tb.Registrazioni[0].Soggetto.Valore = "", ""
	tb.Certificazione.Modelli[0].Modello.Valore, tb.Certificazione.Elenchi[0].Voci[0].Eventuale = 0, true
	tb.Certificazione.Elenchi[0].Firme[0].Valore = ""
	u := apprendistato.Lazio().Tabella()
	if u.Presupposti.Protocollo[0].Rif == "" || u.Presupposti.Firme[0].Valore == "" || u.Tutor.Articoli[0].Nomina == "" || u.Quote[0].Interna.Valore != 10 ||
		u.Attestazioni[0].Mesi.Valore != 3 || u.Informazione[0].Temi[0].Valore == "" || u.Registrazioni[0].Soggetto.Valore == "" ||
		u.Certificazione.Modelli[0].Modello.Valore != 5 || u.Certificazione.Elenchi[0].Voci[0].Eventuale || u.Certificazione.Elenchi[0].Firme[0].Valore == "" {
		t.Error("Lazio changed with a copy of its table")
	}
}
