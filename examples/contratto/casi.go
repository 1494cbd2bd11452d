package main

import (
	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// casi are the built-in contracts: an ordinary one with a credit, and a seasonal one.
func casi() []esame {
	return []esame{
		{contratto: apprendistato.Contratto{
			Percorso:   apprendistato.Professionalizzante,
			Inizio:     norma.Giorno(2026, 3, 2),
			Fine:       norma.Giorno(2029, 3, 1),
			Stagionale: norma.Known(false),
			Apprendista: apprendistato.Apprendista{
				Nascita: norma.Giorno(2004, 7, 19),
				Titolo:  apprendistato.LicenzaMedia,
			},
			Impresa: apprendistato.Impresa{Regione: norma.Lazio, SedeLegale: norma.Lazio},
			CCNL:    apprendistato.CCNL{Nome: "Terziario, distribuzione e servizi", MesiMassimi: norma.Known(36)},
			Crediti: []crediti.Credito{
				{
					Tipo: crediti.Modulo, Codice: "LAZIO-2024-0117", Origine: crediti.Apprendistato,
					Aree: []crediti.Area{crediti.Comunicazione, crediti.Digitali},
					Ore:  norma.Known(40 * norma.Ora), Attestato: norma.Known(true),
				},
				{Tipo: crediti.SicurezzaGenerale, Ore: norma.Known(4 * norma.Ora), Attestato: norma.Known(true)},
			},
			Offerta: apprendistato.Offerta{
				Finanziata:     norma.Known(true),
				Iscrizione:     norma.Known(true),
				Comunicazione:  norma.Giorno(2026, 2, 27),
				AvvisoRegione:  norma.Giorno(2026, 4, 8),
				Scelta:         norma.Giorno(2026, 4, 30),
				Modalita:       apprendistato.Esterna,
				Avvio:          norma.Giorno(2026, 6, 15),
				Aree:           []crediti.Area{crediti.Comunicazione, crediti.Digitali},
				Ambienti:       norma.Known(true),
				Verifiche:      norma.Known(true),
				Accreditamento: apprendistato.FormazioneContinua,
			},
		}},
		{contratto: apprendistato.Contratto{
			Percorso:   apprendistato.Professionalizzante,
			Inizio:     norma.Giorno(2026, 6, 1),
			Fine:       norma.Giorno(2026, 9, 15),
			Stagionale: norma.Known(true),
			Apprendista: apprendistato.Apprendista{
				Nascita: norma.Giorno(2007, 11, 5),
				Titolo:  apprendistato.DiplomaSuperiore,
			},
			Impresa: apprendistato.Impresa{Regione: norma.Lazio, SedeLegale: norma.Lazio},
			CCNL:    apprendistato.CCNL{Nome: "Turismo"},
			Offerta: apprendistato.Offerta{
				Finanziata:    norma.Known(true),
				Iscrizione:    norma.Known(true),
				Comunicazione: norma.Giorno(2026, 5, 29),
				AvvisoRegione: norma.Giorno(2026, 7, 10),
				Scelta:        norma.Giorno(2026, 7, 20),
				Modalita:      apprendistato.Interna,
				Avvio:         norma.Giorno(2026, 7, 27),
				Aree:          []crediti.Area{crediti.ComportamentiSicuri, crediti.DirittiEDoveri},
				Ambienti:      norma.Known(true),
				Verifiche:     norma.Known(true),
				Formatori:     norma.Known(true),
				Locali:        norma.Known(true),
				OneriPubblici: norma.Known(false),
			},
		}},
	}
}
