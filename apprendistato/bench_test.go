package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

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
