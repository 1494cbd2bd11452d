package mappa

import "norma"

const rl = norma.Riferimento(norma.RegLazio7) + ", "

// Titolo I: general provisions.
var titoloI = []Parte{
	{norma.Riferimento(norma.RegLazio7), "Deliberazione", []Voce{
		{norma.Riferimento(norma.RegLazio7), Fuori, "Premesse della deliberazione: atti visti, pareri, assenza di oneri", "motivazione dell'atto: non dispone nulla sul rapporto"},
	}},
	{rl + "art. 1", "Finalità", []Voce{
		{rl + "art. 1, c. 1", Fuori, "Potestà regolamentare da cui nascono le disposizioni", "fondamento dell'atto: nessun fatto del rapporto da giudicare"},
		{rl + "art. 1, c. 2", Fuori, "Scopo: lavoro di qualità per i giovani, meno disoccupazione", "finalità: orienta l'interpretazione, non impone una condotta"},
		{rl + "art. 1, c. 3", Fuori, "Due indirizzi della Regione", "introduce le lettere"},
		{rl + "art. 1, c. 3, lett. a)", Fuori, "Formazione e lavoro insieme, anche per un titolo di studio", "finalità: indirizzo politico senza misura"},
		{rl + "art. 1, c. 3, lett. b)", Fuori, "Competenze vicine a ciò che chiedono le imprese", "finalità: indirizzo politico senza misura"},
	}},
	{rl + "art. 2", "Oggetto del regolamento", []Voce{
		{rl + "art. 2, c. 1", Regola, "A quali contratti si applica", "ambito, ammissione, durataFormazione, finePeriodo, formazioneEsterna, istituzione, presupposti, retribuzione, titolo"},
		{rl + "art. 2, c. 1, lett. a)", Dato, "Qualifica e diploma professionale: il Capo I", "parola «percorso»: qualifica, diploma, diploma-da-qualifica"},
		{rl + "art. 2, c. 1, lett. b)", Dato, "Formazione pubblica del professionalizzante: il Capo II", "parola «percorso»: professionalizzante"},
		{rl + "art. 2, c. 1, lett. c)", Dato, "Alta formazione e ricerca: il Capo III", "parola «percorso»: laurea, laurea-magistrale, ciclo-unico, master-i, master-ii, dottorato, its, ricerca"},
	}},
	{rl + "art. 3", "Azioni di sistema", []Voce{
		{rl + "art. 3, c. 1", Fuori, "Azioni di sistema senza oneri per il bilancio", "introduce le lettere; clausola di bilancio"},
		{rl + "art. 3, c. 1, lett. a)", Adempimento, "Monitorare periodicamente con un Osservatorio", "Regione"},
		{rl + "art. 3, c. 1, lett. b)", Adempimento, "Informare università, scuole, imprese, parti sociali", "Regione"},
	}},
}
