package apprendistato_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
)

// Art. 8 for Capo I, art. 19 for Capo III, which has no parents and a narrower return.
func TestInformazione(t *testing.T) {
	for _, q := range percorsiDuali {
		articolo, rientro, rifRientro := norma.Riferimento(rl+"art. 19, c. 1"), "percorso-formativo", norma.Riferimento(rl+"art. 19, c. 3")
		if q.tipologia == "iefp" {
			articolo, rientro, rifRientro = rl+"art. 8, c. 1", "percorso-scolastico-o-formativo-ordinario", rl+"art. 8, c. 2"
		}
		c := duale(q.percorso)
		r := apprendistato.Lazio().Informazione(&c)
		if r.Informa().Valore != "istituzione-formativa" || r.Informa().Rif != articolo || r.Intesa().Valore != "datore-di-lavoro" || r.Intesa().Rif != articolo ||
			r.Destinatario().Valore != "apprendista" || r.Destinatario().Rif != articolo ||
			string(r.Rientro().Valore) != rientro || r.Rientro().Rif != rifRientro {
			t.Errorf("%s: %+v %+v %+v", q.percorso, r.Informa(), r.Intesa(), r.Rientro())
		}
		var temi []string
		for tema := range r.Temi() {
			temi = append(temi, string(tema.Valore)+" ["+string(tema.Rif)+"]")
		}
		a := string(articolo)
		if vuole := []string{
			"aspetti-e-coerenza [" + a + ", lett. a)]", "protocollo-e-pfi [" + a + ", lett. b)]", "selezione [" + a + ", lett. c)]",
			"doppio-status [" + a + ", lett. d)]",
		}; !slices.Equal(temi, vuole) {
			t.Errorf("%s: %q, want %q", q.percorso, temi, vuole)
		}
		for range r.Temi() {
			break
		}
		if r.Letture.Has(norma.LetturaCommaDoppio) != (q.tipologia != "iefp") {
			t.Errorf("%s: reading comma-doppio %v", q.percorso, r.Letture)
		}
	}
	var nessuna apprendistato.Informazione
	for tema := range nessuna.Temi() {
		t.Error(tema)
	}
}

// The parents of a minor are told too, in Capo I: by the age on the hiring day, 1 September 2026.
func TestInformazioneGenitori(t *testing.T) {
	for _, caso := range []struct {
		nascita  norma.Data
		genitori norma.Opt[bool]
	}{
		{norma.Giorno(2008, 8, 31), norma.Known(false)},
		{norma.Giorno(2008, 9, 1), norma.Known(false)},
		{norma.Giorno(2008, 9, 2), norma.Known(true)},
		{norma.Data{}, norma.Opt[bool]{}},
		{norma.Giorno(2008, 2, 30), norma.Opt[bool]{}},
	} {
		for _, q := range percorsiDuali {
			c := dualeCon(q.percorso, func(c *apprendistato.Contratto) { c.Apprendista.Nascita = caso.nascita })
			r := apprendistato.Lazio().Informazione(&c)
			vuole := caso.genitori
			if q.tipologia != "iefp" {
				vuole = norma.Opt[bool]{}
			}
			controllaRilievi(t, &r.Giudizio, norma.Rispettato)
			if r.Genitori != vuole || r.Letture.Has(norma.LetturaMinorenne) != vuole.Is(true) {
				t.Errorf("%s, born %v: %v, want %v", q.percorso, caso.nascita, r.Genitori, vuole)
			}
		}
	}
	c := dualeCon("qualifica", func(c *apprendistato.Contratto) { c.Apprendista.Nascita = norma.Giorno(2010, 1, 1) })
	for percorso, riga := range apprendistato.Lazio().Informazione(&c).Spiegazione().All() {
		if percorso == "genitori" && (riga.Valore != "si" || riga.Rif != rl+"art. 8, c. 1") {
			t.Errorf("%q [%s]", riga.Valore, riga.Rif)
		}
	}
}
