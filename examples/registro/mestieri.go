package main

import (
	"norma/alternanza"
	"norma/cp2011"
)

// mestiere is a kind of host: what it is called, what students do there, by which professional figures.
type mestiere struct {
	nome     string // before the name of the owner, the street or the town
	natura   alternanza.Natura
	campi    []alternanza.Campo
	compiti  []compito
	stagione alternanza.PeriodoAnno // when students may come; the zero one: all year
}

// compito is an activity.
type compito struct{ descrizione, figura string }

func estate() alternanza.PeriodoAnno {
	return alternanza.PeriodoAnno{Dal: alternanza.NewGiornoAnno(6, 10), Al: alternanza.NewGiornoAnno(9, 10)}
}

func inverno() alternanza.PeriodoAnno {
	return alternanza.PeriodoAnno{Dal: alternanza.NewGiornoAnno(11, 2), Al: alternanza.NewGiornoAnno(3, 31)}
}

func imprese() []mestiere {
	return []mestiere{
		{nome: "Autofficina", natura: alternanza.Artigiana, compiti: []compito{{"Diagnosi e manutenzione dei motori", "6.2.3.1.1"}}},
		{nome: "Ristorante", natura: alternanza.PiccolaMedia, stagione: estate(), compiti: []compito{
			{"Servizio in sala", "5.2.2.3.2"}, {"Preparazione dei piatti in cucina", "5.2.2.1.0"},
		}},
		{nome: "Pasticceria", natura: alternanza.Artigiana, compiti: []compito{{"Servizio al banco", "5.2.2.4.0"}}},
		{nome: "Albergo", natura: alternanza.PiccolaMedia, stagione: estate(), compiti: []compito{
			{"Accoglienza degli ospiti e servizio ai piani", "5.2.2.3.1"}, {"Segreteria e prenotazioni", "4.1.1.1.0"},
		}},
		{
			nome: "Studio grafico", natura: alternanza.PiccolaMedia, campi: []alternanza.Campo{alternanza.Comunicazione, alternanza.Marketing},
			compiti: []compito{{"Impaginazione e immagine coordinata", "3.4.4.1.1"}},
		},
		{
			nome: "Agenzia web", natura: alternanza.Digitale, campi: []alternanza.Campo{alternanza.Comunicazione, alternanza.CommunityManagement},
			compiti: []compito{{"Pubblicazione e cura di siti", "3.1.2.3.0"}, {"Cura delle pagine sociali delle imprese", "3.3.3.5.0"}},
		},
		{nome: "Software", natura: alternanza.Digitale, compiti: []compito{{"Scrittura e prova di programmi", "3.1.2.1.0"}}},
		{
			nome: "Abbigliamento", natura: alternanza.PiccolaMedia, campi: []alternanza.Campo{alternanza.Distribuzione},
			compiti: []compito{{"Vendita, vetrina e catalogo in rete", "5.1.2.2.0"}},
		},
		{nome: "Logistica", compiti: []compito{{"Ricevimento e spedizione delle merci", "4.3.1.2.0"}}},
		{nome: "Carpenteria", natura: alternanza.Artigiana, compiti: []compito{{"Saldatura e finitura", "6.2.1.2.0"}}},
		{nome: "Impianti elettrici", natura: alternanza.Artigiana, compiti: []compito{{"Posa e verifica di impianti civili", "6.1.3.7.0"}, {"Cablaggio di quadri industriali", "6.2.4.1.1"}}},
		{nome: "Vivai", compiti: []compito{{"Cura delle piante e dei giardini", "6.4.1.3.1"}}},
		{nome: "Acconciature", natura: alternanza.Artigiana, compiti: []compito{{"Taglio e accoglienza dei clienti", "5.4.3.1.0"}}},
		{
			nome: "Cantina", natura: alternanza.PiccolaMedia, stagione: inverno(), campi: []alternanza.Campo{alternanza.Marketing, alternanza.Internazionalizzare},
			compiti: []compito{{"Promozione dei vini all'estero", "3.3.3.5.0"}},
		},
		{nome: "Incubatore d'impresa", natura: alternanza.Incubatore, compiti: []compito{{"Sviluppo di prototipi", "3.1.2.1.0"}}},
		{nome: "Spazio di co-working", natura: alternanza.CoWorking, compiti: []compito{{"Comunicazione e accoglienza", "3.3.3.6.1"}}},
	}
}

func studi() []mestiere {
	return []mestiere{
		{nome: "Studio commerciale", compiti: []compito{{"Registrazione dei documenti contabili", "3.3.1.2.1"}}},
		{nome: "Studio tecnico", compiti: []compito{{"Rilievi e disegno", "3.1.3.5.0"}}},
		{nome: "Studio legale", compiti: []compito{{"Agenda, archivio e ricerche", "4.1.1.1.0"}}},
		{nome: "Consulenza del lavoro", compiti: []compito{{"Pratiche del personale", "4.1.1.2.0"}}},
	}
}

func entiPrivati() []mestiere {
	return []mestiere{
		{nome: "Cooperativa sociale", compiti: []compito{{"Attività educative con i ragazzi", "3.2.1.2.7"}}},
		{nome: "Associazione culturale", compiti: []compito{{"Organizzazione di mostre e incontri", "4.1.1.1.0"}}},
		{nome: "Fondazione Museo", stagione: estate(), compiti: []compito{{"Accoglienza e riordino della biblioteca", "3.4.4.2.2"}}},
		{nome: "Centro anziani", compiti: []compito{{"Compagnia e aiuto nelle attività quotidiane", "5.4.4.3.0"}}},
	}
}

func entiPubblici() mestiere {
	return mestiere{nome: "Comune di", compiti: []compito{
		{"Catalogare i libri e accogliere i lettori", "2.5.4.5.2"}, {"Protocollare la posta", "4.1.1.2.0"}, {"Riordinare l'archivio storico", "2.5.4.5.1"},
	}}
}

func figura(codice string) []cp2011.Codice { return []cp2011.Codice{cp2011.MustParse(codice)} }
