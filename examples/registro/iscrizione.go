package main

import (
	"errors"
	"fmt"
	"strings"

	"norma"
	"norma/alternanza"
	"norma/internal/testo"
)

// cammino writes the steps of an enrolment: what is done, where it leads, or why it is refused.
type cammino struct {
	lingua norma.Lingua
	out    *strings.Builder
	i      alternanza.Iscrizione
}

func (c *cammino) passo(it, en string, f func(alternanza.Iscrizione) (alternanza.Iscrizione, error)) {
	i, err := f(c.i)
	fmt.Fprintf(c.out, "%s\n", c.lingua.Scegli(it, en))
	var rifiuto *alternanza.PassoError
	if errors.As(err, &rifiuto) {
		fmt.Fprintf(c.out, "    no: %s\n", rifiuto.Messaggio(c.lingua))
		for _, r := range rifiuto.Profilo {
			fmt.Fprintf(c.out, "        %s: %s [%s]\n", testo.Innocuo(string(r.Dove)), r.Messaggio(c.lingua), r.Rif)
		}
	}
	c.i = i
	fmt.Fprintf(c.out, "    %s %s\n", i.Ultimo(), i.Stato())
}

// iscrivi takes the municipality of Latina from its codice IPA to publication, with three steps that the register refuses on the way.
func iscrivi(l norma.Lingua, out *strings.Builder) alternanza.Iscrizione {
	const codice = "RASL-2026-000417"
	type iscrizione = alternanza.Iscrizione
	giorno := func(g uint8) norma.Data { return norma.Giorno(2026, 3, g) }
	d := rubrica()
	c := cammino{lingua: l, out: out}
	c.passo("Il Comune dà il suo codice IPA, c_e472", "The municipality gives its codice IPA, c_e472", func(i iscrizione) (iscrizione, error) {
		return i.IdentifyEnte("c_e472", d, giorno(2))
	})
	c.passo("Legge le note e accetta l'informativa", "It reads the notes and accepts the privacy notice", func(i iscrizione) (iscrizione, error) {
		return i.Accept(true, true, giorno(2))
	})
	p := profiloDelComune(c.i.Ospite())
	incompleto := p.Clone()
	incompleto.Offerte[0].Periodi = nil
	c.passo("Compila il profilo, ma non dice in quali periodi dell'anno", "It fills in the profile, but does not say in which periods of the year", func(i iscrizione) (iscrizione, error) {
		return i.Compile(&incompleto, giorno(3))
	})
	c.passo("Chiede l'anteprima", "It asks for the preview", func(i iscrizione) (iscrizione, error) { return i.Preview(giorno(3)) })
	c.passo("Completa il profilo", "It completes the profile", func(i iscrizione) (iscrizione, error) { return i.Compile(&p, giorno(4)) })
	c.passo("Chiede l'anteprima", "It asks for the preview", func(i iscrizione) (iscrizione, error) { return i.Preview(giorno(4)) })
	c.passo("Termina: il codice della dichiarazione è "+codice, "It ends: the code of the declaration is "+codice, func(i iscrizione) (iscrizione, error) {
		return i.Declare(codice, giorno(4))
	})
	m := alternanza.MessaggioPEC{Mittente: "scuola@comune-latina.example", Destinatario: alternanza.CasellaRegistro, Oggetto: "Dichiarazione " + codice}
	c.passo("Scrive dalla casella dell'ufficio scuola", "It writes from the mailbox of its school office", func(i iscrizione) (iscrizione, error) {
		return i.Receive(m, alternanza.CasellaRegistro, d, giorno(5))
	})
	m.Mittente = "Protocollo@PEC.comune-latina.example"
	c.passo("Scrive dalla PEC che l'IPA ha per il Comune", "It writes from the PEC that the IPA has for the municipality", func(i iscrizione) (iscrizione, error) {
		return i.Receive(m, alternanza.CasellaRegistro, d, giorno(5))
	})
	c.passo("Il registro verifica la regolarità", "The register checks that all is in order", func(i iscrizione) (iscrizione, error) { return i.Check(giorno(6)) })
	c.passo("Il Comune vuole cambiare ancora qualcosa", "The municipality wants to change something more", func(i iscrizione) (iscrizione, error) {
		return i.Compile(&p, giorno(6))
	})
	c.passo("Il registro pubblica, e lo comunica alla PEC del Comune", "The register publishes, and tells the PEC of the municipality", func(i iscrizione) (iscrizione, error) {
		return i.Publish(i.Ospite().PEC, giorno(9))
	})
	return c.i
}

// profiloDelComune is what the municipality offers: eight seats in the library, when it is not summer.
func profiloDelComune(o alternanza.Ospite) alternanza.Profilo {
	return alternanza.Profilo{
		Ospite:    o,
		Requisiti: []alternanza.Requisito{alternanza.SpaziAdeguati, alternanza.SenzaBarriere, alternanza.TutorAziendale},
		Capacita:  alternanza.Capacita{Strutturali: "Due sale di lettura al piano terra"},
		Offerte: []alternanza.Offerta{{
			Tipo: alternanza.Alternanza, Massimo: norma.Known(8),
			Periodi: []alternanza.PeriodoAnno{{Dal: alternanza.NewGiornoAnno(9, 15), Al: alternanza.NewGiornoAnno(6, 15)}},
			Attivita: []alternanza.Attivita{{
				Codice: "BIBLIOTECA", Descrizione: "Catalogare i libri e accogliere i lettori", Figure: figura("2.5.4.5.2"), Posti: norma.Known(8),
				Luogo:    alternanza.Indirizzo{Via: "Corso della Repubblica 136", CAP: "04100", Comune: "Latina", Provincia: "LT"},
				Contatto: alternanza.Contatto{Nome: "Biblioteca comunale", Casella: "biblioteca@comune-latina.example"},
			}},
		}},
	}
}

// convenziona sets two agreements against the published profile: one that it can honour, and one that finds the seats taken and runs
// into the summer.
func convenziona(l norma.Lingua, out *strings.Builder) {
	p, _, _ := iscrivi(l, &strings.Builder{}).Pubblicato()
	liceo := alternanza.Convenzione{
		Scuola: alternanza.Istituto{Denominazione: "Liceo Dante Alighieri", Meccanografico: "LTPC02000C"}, Ospite: p.Ospite.CodiceFiscale,
		Attivita: "BIBLIOTECA", Figure: figura("2.5.4.5.2"), Inizio: norma.Giorno(2026, 5, 18), Fine: norma.Giorno(2026, 5, 29),
		Studenti: norma.Known(6), Richieste: []alternanza.Requisito{alternanza.SenzaBarriere}, Stipula: norma.Giorno(2026, 4, 13),
	}
	tecnico := liceo
	tecnico.Scuola = alternanza.Istituto{Denominazione: "Istituto tecnico Galilei", Meccanografico: "LTIS013003"}
	tecnico.Inizio, tecnico.Fine, tecnico.Studenti = norma.Giorno(2026, 5, 25), norma.Giorno(2026, 6, 19), norma.Known(4)
	for i, c := range []alternanza.Convenzione{liceo, tecnico} {
		r := c.Check(&p, []alternanza.Convenzione{liceo, tecnico}[:i])
		fmt.Fprintf(out, "%s\n%s", c.Scuola.Denominazione, r.Spiegazione().Text(l))
	}
}
