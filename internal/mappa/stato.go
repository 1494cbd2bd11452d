package mappa

import "norma"

// Other acts, as far as the module uses them.
var stato = []Parte{
	{norma.Riferimento(norma.CodiceCivile) + ", art. 2963", "Computo dei termini", []Voce{
		{norma.Riferimento(norma.CodiceCivile) + ", art. 2963, c. 2", Dato, "Il giorno iniziale non si conta", "norma.Calendario"},
		{norma.Riferimento(norma.CodiceCivile) + ", art. 2963, c. 3", Dato, "Un termine che scade di festa è prorogato", "norma.Calendario"},
		{norma.Riferimento(norma.CodiceCivile) + ", art. 2963, c. 4", Dato, "I mesi scadono nel giorno corrispondente", "norma.Calendario"},
		{norma.Riferimento(norma.CodiceCivile) + ", art. 2963, c. 5", Dato, "Se il giorno manca, nell'ultimo del mese", "norma.Calendario"},
	}},
	{norma.Riferimento(norma.DLgs81) + ", art. 42", "Disciplina generale", []Voce{
		{norma.Riferimento(norma.DLgs81) + ", art. 42, c. 1", Regola, "Piano formativo in forma scritta, quando c'è un modello", "piano"},
		{norma.Riferimento(norma.DLgs81) + ", art. 42, c. 2", Regola, "Durata minima di sei mesi, salvi gli stagionali", "durataFormazione"},
		{norma.Riferimento(norma.DLgs81) + ", art. 42, c. 5, lett. g)", Regola, "Assenze oltre trenta giorni spostano la fine", "sospensione"},
	}},
	{norma.Riferimento(norma.DLgs81) + ", art. 43", "Qualifica, diploma, certificato di specializzazione", []Voce{
		{norma.Riferimento(norma.DLgs81) + ", art. 43", Regola, "Quote di retribuzione della formazione", "ammissione, piano, possibili, retribuzione"},
		{norma.Riferimento(norma.DLgs81) + ", art. 43, c. 2", Regola, "Da quindici a ventiquattro anni", "ammissione, piano, possibili"},
	}},
	{norma.Riferimento(norma.DLgs81) + ", art. 44", "Professionalizzante", []Voce{
		{norma.Riferimento(norma.DLgs81) + ", art. 44, c. 1", Regola, "Da 18 a 29 anni, da 17 con la qualifica", "ammissione, possibili"},
		{norma.Riferimento(norma.DLgs81) + ", art. 44, c. 2", Regola, "Non oltre tre anni, cinque per i profili artigiani", "durataFormazione"},
		{norma.Riferimento(norma.DLgs81) + ", art. 44, c. 3", Regola, "120 ore nel triennio, 45 giorni alla Regione", "scadenze"},
		{norma.Riferimento(norma.DLgs81) + ", art. 44, c. 5", Regola, "Stagionali: il contratto collettivo può dire altro", "durataFormazione"},
	}},
	{norma.Riferimento(norma.DLgs81) + ", art. 45", "Alta formazione e ricerca", []Voce{
		{norma.Riferimento(norma.DLgs81) + ", art. 45", Regola, "Quote di retribuzione della formazione", "ammissione, piano, possibili, presupposti, retribuzione"},
		{norma.Riferimento(norma.DLgs81) + ", art. 45, c. 1", Regola, "Da 18 a 29 anni, con un diploma", "ammissione, piano, possibili"},
		{norma.Riferimento(norma.DLgs81) + ", art. 45, c. 2", Regola, "Protocollo con l'istituzione", "presupposti"},
	}},
	{norma.Riferimento(norma.DLgs81) + ", art. 46", "Standard", []Voce{
		{norma.Riferimento(norma.DLgs81) + ", art. 46, c. 2", Regola, "Chi registra la formazione", "registrazione"},
	}},
	{norma.Riferimento(norma.DLgs81) + ", art. 47", "Disposizioni finali", []Voce{
		{norma.Riferimento(norma.DLgs81) + ", art. 47, c. 4", Regola, "Senza limiti di età chi riceve indennità di mobilità o disoccupazione", "ammissione, possibili"},
		{norma.Riferimento(norma.DLgs81) + ", art. 47, c. 8", Regola, "Datori di più regioni: la disciplina della sede legale", "ambito, formazionePubblica"},
	}},
	{norma.Riferimento(norma.DI2015) + ", art. 4", "Durata", []Voce{
		{norma.Riferimento(norma.DI2015) + ", art. 4, c. 1", Regola, "Minimo di sei mesi", "ammissione, durataFormazione, piano"},
		{norma.Riferimento(norma.DI2015) + ", art. 4, c. 1, lett. a)", Regola, "Qualifica: tre anni", "durataFormazione"},
		{norma.Riferimento(norma.DI2015) + ", art. 4, c. 1, lett. b)", Regola, "Diploma professionale: quattro anni", "durataFormazione"},
		{norma.Riferimento(norma.DI2015) + ", art. 4, c. 1, lett. c)", Regola, "Diploma superiore: quattro anni", "durataFormazione, piano"},
		{norma.Riferimento(norma.DI2015) + ", art. 4, c. 1, lett. d)", Regola, "Corso annuale per la maturità: due anni", "durataFormazione"},
		{norma.Riferimento(norma.DI2015) + ", art. 4, c. 1, lett. e)", Regola, "Diploma con la qualifica: un anno", "ammissione"},
		{norma.Riferimento(norma.DI2015) + ", art. 4, c. 1, lett. f)", Regola, "IFTS: un anno", "durataFormazione"},
		{norma.Riferimento(norma.DI2015) + ", art. 4, c. 2", Regola, "Proroga di un anno", "proroga"},
		{norma.Riferimento(norma.DI2015) + ", art. 4, c. 2, lett. a)", Regola, "Proroga dopo il titolo: il limite dello Stato", "proroga"},
		{norma.Riferimento(norma.DI2015) + ", art. 4, c. 2, lett. b)", Regola, "Proroga per il titolo mancato", "proroga"},
		{norma.Riferimento(norma.DI2015) + ", art. 4, c. 3", Regola, "Alta formazione: da sei mesi alla durata del percorso", "durataFormazione"},
	}},
	{norma.Riferimento(norma.DI2015) + ", art. 8", "Valutazione e certificazione", []Voce{
		{norma.Riferimento(norma.DI2015) + ", art. 8, c. 2", Regola, "Validazione dopo tre mesi", "attestazione"},
		{norma.Riferimento(norma.DI2015) + ", art. 8, c. 3", Regola, "Tre quarti di frequenza", "frequenza"},
	}},
	{norma.Riferimento(norma.DI2015) + ", all. 1", "Schema di protocollo", []Voce{
		{norma.Riferimento(norma.DI2015) + ", all. 1, art. 2", Regola, "Tipologie di percorso", "presupposti"},
		{norma.Riferimento(norma.DI2015) + ", all. 1, art. 4", Regola, "Piano firmato prima dell'avvio", "piano, presupposti"},
		{norma.Riferimento(norma.DI2015) + ", all. 1, art. 4, c. 2, lett. a)", Regola, "Dati nel piano", "piano"},
		{norma.Riferimento(norma.DI2015) + ", all. 1, art. 4, c. 2, lett. b)", Regola, "Titolo nel piano", "piano"},
		{norma.Riferimento(norma.DI2015) + ", all. 1, art. 4, c. 2, lett. c)", Regola, "Livello nel piano", "piano"},
		{norma.Riferimento(norma.DI2015) + ", all. 1, art. 4, c. 2, lett. d)", Regola, "Durata e orario nel piano", "piano"},
		{norma.Riferimento(norma.DI2015) + ", all. 1, art. 4, c. 2, lett. e)", Regola, "Risultati e valutazione nel piano", "piano"},
		{norma.Riferimento(norma.DI2015) + ", all. 1, art. 4, c. 3", Regola, "Il piano cambia, il titolo no", "confronto"},
	}},
	{norma.Riferimento(norma.L107) + ", art. 1", "Alternanza e registro", []Voce{
		{norma.Riferimento(norma.L107) + ", art. 1, c. 33", Regola, "Monte ore di alternanza degli anni fino al 2017/18", "monteOre"},
		{norma.Riferimento(norma.L107) + ", art. 1, c. 41, lett. a)", Regola, "Nel registro: massimo di studenti e periodi", "convenzione, profilo"},
	}},
	{norma.Riferimento(norma.L145) + ", art. 1", "Percorsi per le competenze trasversali", []Voce{
		{norma.Riferimento(norma.L145) + ", art. 1, c. 784", Regola, "Ore minime dal 2018/19", "monteOre"},
		{norma.Riferimento(norma.L145) + ", art. 1, c. 784, lett. a)", Regola, "Professionali: 210 ore", "monteOre"},
		{norma.Riferimento(norma.L145) + ", art. 1, c. 784, lett. b)", Regola, "Tecnici: 150 ore", "monteOre"},
		{norma.Riferimento(norma.L145) + ", art. 1, c. 784, lett. c)", Regola, "Licei: 90 ore", "monteOre"},
		{norma.Riferimento(norma.L145) + ", art. 1, c. 784-octies", Regola, "Il nome di oggi: formazione scuola-lavoro", "monteOre"},
		{norma.Riferimento(norma.L145) + ", art. 1, c. 784-novies", Regola, "Lavorazioni vietate ai minori nei percorsi", "lavorazioni"},
	}},
	{norma.Riferimento(norma.DI195) + ", art. 4", "Percorsi", []Voce{
		{norma.Riferimento(norma.DI195) + ", art. 4, c. 11", Regola, "Tre quarti di frequenza del percorso", "frequenzaPercorsi, monteOre"},
	}},
	{norma.Riferimento(norma.DI195) + ", art. 5", "Tutor", []Voce{
		{norma.Riferimento(norma.DI195) + ", art. 5, c. 4", Regola, "Quanti studenti per tutor, secondo il rischio", "rapportoTutor"},
	}},
	{norma.Riferimento(norma.DM270) + ", art. 7", "Crediti dei corsi", []Voce{
		{norma.Riferimento(norma.DM270) + ", art. 7, c. 1", Dato, "Laurea: 180 CFU", "apprendistato.Lazio"},
		{norma.Riferimento(norma.DM270) + ", art. 7, c. 2", Dato, "Laurea magistrale: 120 CFU", "apprendistato.Lazio"},
		{norma.Riferimento(norma.DM270) + ", art. 7, c. 4", Regola, "Master: 60 CFU", "durataFormazione"},
	}},
	{norma.Riferimento(norma.DM270) + ", art. 8", "Durata dei corsi", []Voce{
		{norma.Riferimento(norma.DM270) + ", art. 8, c. 2", Regola, "Laurea tre anni, magistrale due", "durataFormazione, piano"},
	}},
	{norma.Riferimento(norma.DLgs226) + ", art. 17", "Orario", []Voce{
		{norma.Riferimento(norma.DLgs226) + ", art. 17, c. 1", Regola, "Almeno 990 ore l'anno", "formazioneEsterna"},
	}},
	{norma.Riferimento(norma.L296) + ", art. 1", "Obbligo di istruzione", []Voce{
		{norma.Riferimento(norma.L296) + ", art. 1, c. 622", Regola, "Dieci anni, fino a sedici di età", "obbligoIstruzione, piano"},
	}},
	{norma.Riferimento(norma.L977) + ", art. 1", "Minori al lavoro", []Voce{
		{norma.Riferimento(norma.L977) + ", art. 1", Regola, "Maggiore età a diciotto anni", "obbligoIstruzione, piano"},
	}},
	{norma.Riferimento(norma.L260) + ", art. 2", "Feste", []Voce{
		{norma.Riferimento(norma.L260) + ", art. 2", Dato, "Giorni festivi", "norma.Calendario"},
	}},
	{norma.Riferimento(norma.L336) + ", art. 1", "Feste", []Voce{
		{norma.Riferimento(norma.L336) + ", art. 1", Dato, "Il 2 giugno", "norma.Calendario"},
	}},
	{norma.Riferimento(norma.DPR792) + ", art. 1", "Feste", []Voce{
		{norma.Riferimento(norma.DPR792) + ", art. 1", Dato, "Feste religiose; a Roma il 29 giugno", "norma.Calendario"},
	}},
	{norma.Riferimento(norma.L151) + ", art. 1", "Feste", []Voce{
		{norma.Riferimento(norma.L151) + ", art. 1", Dato, "Il 4 ottobre dal 2026", "norma.Calendario"},
	}},
}
