package pfi

import "norma"

// moduloProtocollo is the scheme of all. A: the parties and the premises, then what its articles leave to be specified.
var moduloProtocollo = [...]sezioneModulo{
	{1, norma.Etichetta{Nome: "parti", IT: "Parti e premesse", EN: "Parties and premises"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{Nome: "istituzione", IT: "Istituzione formativa", EN: "Training institution"}, []norma.Puntatore{"/istituzione"}},
		{norma.Etichetta{Nome: "datore", IT: "Datore di lavoro", EN: "Employer"}, []norma.Puntatore{"/datore"}},
		{norma.Etichetta{Nome: "visti", IT: "Visti", EN: "Recitals"}, []norma.Puntatore{"/leggeRegionale", "/regolamento"}},
		{norma.Etichetta{Nome: "capacita", IT: "Capacità dichiarate dal datore di lavoro", EN: "Capacities declared by the employer"}, []norma.Puntatore{"/capacita"}},
	}},
	{2, norma.Etichetta{Nome: "oggetto", IT: "Oggetto (art. 1)", EN: "Object (art. 1)"}, norma.Ufficiale, []gruppoModulo{{norma.Etichetta{}, []norma.Puntatore{"/oggetto"}}}},
	{3, norma.Etichetta{Nome: "percorsi", IT: "Tipologia e durata dei percorsi (art. 2)", EN: "Kind and length of the paths (art. 2)"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{}, []norma.Puntatore{"/percorsi"}},
	}},
	{4, norma.Etichetta{Nome: "destinatari", IT: "Tipologia e individuazione dei destinatari (art. 3)", EN: "Who may apply, and who is chosen (art. 3)"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{}, []norma.Puntatore{"/destinatari", "/classe"}},
	}},
	{5, norma.Etichetta{Nome: "clausole", IT: "Clausole degli articoli da 2 a 8", EN: "Clauses of articles 2 to 8"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{}, []norma.Puntatore{"/clausole"}},
	}},
	{6, norma.Etichetta{Nome: "durata", IT: "Decorrenza e durata (art. 8)", EN: "Start and duration (art. 8)"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{}, []norma.Puntatore{"/mesi", "/scadenza", "/rinnovabile"}},
		{norma.Etichetta{Nome: "luogo", IT: "Luogo e firme", EN: "Place and signatures"}, []norma.Puntatore{"/luogo"}},
		{
			norma.Etichetta{Nome: "firmaIstituzione", IT: "Legale rappresentante dell'istituzione formativa", EN: "Legal representative of the institution"},
			[]norma.Puntatore{"/firme/istituzione"},
		},
		{norma.Etichetta{Nome: "firmaDatore", IT: "Datore di lavoro", EN: "Employer"}, []norma.Puntatore{"/firme/datore"}},
	}},
}

// moduloDossier is the file of all. E: the facts that decide what is due, then the documents.
var moduloDossier = [...]sezioneModulo{
	{1, norma.Etichetta{Nome: "apprendista", IT: "Apprendista e percorso", EN: "Apprentice and path"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{}, []norma.Puntatore{"/apprendista", "/percorso", "/inizio", "/fine", "/alla", "/svolgimento", "/annuale", "/anniConclusi"}},
	}},
	{2, norma.Etichetta{Nome: "documenti", IT: "Documenti", EN: "Documents"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{Nome: "documento", IT: "Documento", EN: "Document"}, []norma.Puntatore{"/documenti/-"}},
	}},
}

// moduloRapporto is the final report, in the order of the letters of art. 39, c. 1.
var moduloRapporto = [...]sezioneModulo{
	{1, norma.Etichetta{Nome: "ricerca", IT: "Ricerca", EN: "Research"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{}, []norma.Puntatore{"/apprendista", "/impresa", "/ente", "/tutorAziendale", "/tutorFormativo", "/progetto", "/inizio", "/fine", "/redazione"}},
	}},
	{2, norma.Etichetta{Nome: "contenuto", IT: "Contenuto", EN: "Content"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{}, []norma.Puntatore{"/obiettivi", "/metodologie", "/risultatiIntermedi", "/risultatiConclusivi"}},
		{norma.Etichetta{Nome: "evidenze", IT: "Evidenza dei risultati", EN: "Evidence of the results"}, []norma.Puntatore{"/evidenze/-"}},
		{norma.Etichetta{}, []norma.Puntatore{"/autonomia"}},
	}},
	{3, norma.Etichetta{Nome: "firme", IT: "Firme", EN: "Signatures"}, norma.Ufficiale, []gruppoModulo{{norma.Etichetta{}, []norma.Puntatore{"/firme"}}}},
}

// moduloInformativa is the record of what was told.
var moduloInformativa = [...]sezioneModulo{
	{1, norma.Etichetta{Nome: "informazione", IT: "Informazione all'apprendista", EN: "Information to the apprentice"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{}, []norma.Puntatore{"/apprendista", "/percorso", "/inizio", "/nascita", "/giorno", "/intesa", "/genitori", "/temi"}},
	}},
}

// Modulo is the agreement laid out as the scheme of all. A, each field with its findings; sections are numbered in their order.
func (p *Protocollo) Modulo(rilievi []norma.Rilievo) []Sezione {
	return compila(moduloProtocollo[:], CampiProtocollo(), p.Campi, rilievi)
}

// Modulo is the file laid out as a form, each field with its findings.
func (s *Dossier) Modulo(rilievi []norma.Rilievo) []Sezione {
	return compila(moduloDossier[:], CampiDossier(), s.Campi, rilievi)
}

// Modulo is the report laid out as a form, each field with its findings.
func (q *RapportoRicerca) Modulo(rilievi []norma.Rilievo) []Sezione {
	return compila(moduloRapporto[:], CampiRapportoRicerca(), q.Campi, rilievi)
}

// Modulo is the record laid out as a form, each field with its findings.
func (i *Informativa) Modulo(rilievi []norma.Rilievo) []Sezione {
	return compila(moduloInformativa[:], CampiInformativa(), i.Campi, rilievi)
}
