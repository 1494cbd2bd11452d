package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// contrattoPulito is a contract about which there is nothing to report: three years, two modules, the offer compulsory, the Region's
// notice in time, the training not yet begun.
func contrattoPulito() apprendistato.Contratto {
	return apprendistato.Contratto{
		Percorso:   apprendistato.Professionalizzante,
		Stagionale: norma.Known(false),
		Inizio:     norma.Giorno(2026, 6, 1),
		Fine:       norma.Giorno(2029, 5, 31),
		Apprendista: apprendistato.Apprendista{
			Nascita: norma.Giorno(2006, 4, 12),
			Titolo:  apprendistato.DiplomaSuperiore,
		},
		Offerta: apprendistato.Offerta{
			Finanziata:    norma.Known(true),
			Iscrizione:    norma.Known(true),
			Comunicazione: norma.Giorno(2026, 5, 29),
			AvvisoRegione: norma.Giorno(2026, 7, 1),
		},
	}
}

func conCredito() apprendistato.Contratto {
	c := contrattoPulito()
	c.Crediti = []crediti.Credito{{
		Tipo: crediti.SicurezzaGenerale, Ore: norma.Known(4 * norma.Ora), Attestato: norma.Known(true),
	}}
	return c
}

func stagionale() apprendistato.Contratto {
	c := contrattoPulito()
	c.Stagionale, c.Fine = norma.Known(true), norma.Giorno(2026, 8, 31)
	return c
}

func BenchmarkRegole(b *testing.B) {
	d := apprendistato.Lazio()
	pulito, credito, breve := contrattoPulito(), conCredito(), stagionale()
	for _, r := range []struct {
		nome string
		f    func(*apprendistato.Contratto) norma.Esito
	}{
		{"ambito", func(c *apprendistato.Contratto) norma.Esito { return d.Ambito(c).Esito }},
		{"ammissione", func(c *apprendistato.Contratto) norma.Esito { return d.Ammissione(c).Esito }},
		{"durataFormazione", func(c *apprendistato.Contratto) norma.Esito { return d.DurataFormazione(c).Esito }},
		{"formazionePubblica", func(c *apprendistato.Contratto) norma.Esito { return d.FormazionePubblica(c).Esito }},
		{"offertaPubblica", func(c *apprendistato.Contratto) norma.Esito { return d.OffertaPubblica(c).Esito }},
		{"scadenze", func(c *apprendistato.Contratto) norma.Esito { return d.Scadenze(c).Esito }},
		{"sequenza", func(c *apprendistato.Contratto) norma.Esito { return d.Sequenza(c).Esito }},
		{"registrazione", func(c *apprendistato.Contratto) norma.Esito { return d.Registrazione(c).Esito }},
		{"retribuzione", func(c *apprendistato.Contratto) norma.Esito { return d.Retribuzione(c).Esito }},
	} {
		b.Run(r.nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r.f(&pulito) > norma.Rispettato {
					b.Fatal("non rispettato")
				}
			}
		})
	}
	b.Run("formazionePubblica/credito", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if d.FormazionePubblica(&credito).Esito != norma.Rispettato {
				b.Fatal("non rispettato")
			}
		}
	})
	b.Run("formazionePubblica/stagionale", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if d.FormazionePubblica(&breve).Esito != norma.Rispettato {
				b.Fatal("non rispettato")
			}
		}
	})
	b.Run("formazionePubblica/anni", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var ore norma.Ore
			for a := range d.FormazionePubblica(&pulito).Anni() {
				ore += a.Ore
			}
			if ore != 80*norma.Ora {
				b.Fatal(ore)
			}
		}
	})
}

func BenchmarkEvaluate(b *testing.B) {
	d := apprendistato.Lazio()
	violato := contrattoPulito()
	violato.Apprendista.Nascita = norma.Giorno(1990, 1, 1)
	violato.Apprendista.Beneficiario = norma.Known(false)
	violato.Fine = norma.Giorno(2026, 8, 31)
	violato.Offerta.Scelta = norma.Giorno(2027, 1, 1)
	for _, caso := range []struct {
		nome  string
		c     apprendistato.Contratto
		esito norma.Esito
	}{
		{"pulito", contrattoPulito(), norma.Rispettato},
		{"credito", conCredito(), norma.Rispettato},
		{"stagionale", stagionale(), norma.Rispettato},
		{"treViolazioni", violato, norma.Violato},
	} {
		b.Run(caso.nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if v := d.Evaluate(&caso.c); v.Esito != caso.esito {
					b.Fatal(v.Esito, v.Rilievi)
				}
			}
		})
	}
}

func BenchmarkSpiegazione(b *testing.B) {
	c := contrattoPulito()
	v := apprendistato.Lazio().Evaluate(&c)
	b.ReportAllocs()
	for b.Loop() {
		if v.Spiegazione().Text(norma.Italiano) == "" {
			b.Fatal("vuota")
		}
	}
}
