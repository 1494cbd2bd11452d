package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

// Art. 17, c. 2 and 3: the employer registers, in the electronic file; until it exists in a document, or in the agreement's form.
func TestRegistrazione(t *testing.T) {
	c := contrattoPulito()
	r := apprendistato.Lazio().Registrazione(&c)
	controllaRilievi(t, &r.Giudizio, norma.Rispettato)
	for _, caso := range []struct{ ottenuto, vuole, rif, atteso string }{
		{string(r.Soggetto().Valore), "datore-di-lavoro", string(r.Soggetto().Rif), rl + "art. 17, c. 2"},
		{string(r.Strumento().Valore), "fascicolo-elettronico", string(r.Strumento().Rif), rl + "art. 17, c. 2"},
		{string(r.NelleMore().Valore), "documento", string(r.NelleMore().Rif), rl + "art. 17, c. 3"},
		{string(r.Alternativa().Valore), "modulistica-ccnl", string(r.Alternativa().Rif), rl + "art. 17, c. 3"},
	} {
		if caso.ottenuto != caso.vuole || caso.rif != caso.atteso {
			t.Errorf("%q [%s], want %q [%s]", caso.ottenuto, caso.rif, caso.vuole, caso.atteso)
		}
	}
	c.Impresa.Regione, c.Impresa.SedeLegale = norma.Umbria, norma.Umbria
	if r := apprendistato.Lazio().Registrazione(&c); r.Esito != norma.NonApplicabile || !r.Soggetto().IsZero() {
		t.Errorf("elsewhere: %v %v", r.Esito, r.Soggetto())
	}
}

// Capo II has no rule like art. 5, c. 5: not applicable, never a share of ten per cent.
func TestRetribuzione(t *testing.T) {
	c := contrattoPulito()
	r := apprendistato.Lazio().Retribuzione(&c)
	controllaRilievi(t, &r.Giudizio, norma.NonApplicabile)
	if r.Regime().Valore != "piena" || r.Regime().Rif != rl+"art. 40, c. 1" {
		t.Errorf("%+v", r.Regime())
	}
	c.Percorso = ""
	if r := apprendistato.Lazio().Retribuzione(&c); r.Esito != norma.Indeterminato || !r.Regime().IsZero() {
		t.Errorf("%v %+v", r.Esito, r.Regime())
	}
}
