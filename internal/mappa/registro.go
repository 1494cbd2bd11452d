package mappa

import "norma"

const rasl = norma.Riferimento(norma.RASL) + ", "

// The presentation of the register. Statements of the same section share its citation.
var registro = []Parte{
	{norma.Riferimento(norma.RASL), "Registro nazionale per l'alternanza scuola-lavoro", []Voce{
		{rasl + "sez. 1", Dato, "Quattro specie di soggetti: imprese, professionisti, enti pubblici e privati", "alternanza.AllTipiOspite"},
		{rasl + "sez. 1", Fuori, "Il registro è presso le Camere di commercio, d'intesa con i Ministeri", "assetto istituzionale"},
		{rasl + "sez. 1", Fuori, "L'area aperta si consulta gratis", "servizio: nessun fatto da giudicare"},
		{rasl + "sez. 1", Dato, "Fonti: l. 107/2015 e l.p. Trento 10/2016", "norma.L107, norma.LP10"},
		{rasl + "sez. 2", Fuori, "La Camera orienta e assiste scuole e imprese", "attività promozionale"},
		{rasl + "sez. 2", Fuori, "La piattaforma semplifica iscrizione e ricerca", "scopo del servizio"},
		{rasl + "sez. 3", Regola, "Imprese: firma digitale del rappresentante o di un delegato", "iscrizione"},
		{rasl + "sez. 3", Regola, "Enti pubblici: la propria PEC", "profilo"},
		{rasl + "sez. 3", Dato, "Aggiornamenti senza oneri e senza obblighi", "alternanza.PassoAggiornamento: ammesso a profilo pubblicato, nient'altro si chiede"},
		{rasl + "sez. 3", Dato, "Nessuna istruttoria della Camera", "alternanza.AllPassi: nessun passo di istruttoria"},
		{rasl + "sez. 4", Regola, "Obbligatori per l'alternanza: massimo di studenti, periodi dell'anno", "profilo"},
		{rasl + "sez. 4", Regola, "Qualificanti: luogo, contatti, attività, figure", "profilo"},
		{rasl + "sez. 4", Dato, "Facoltativi: filiera, capacità strutturali, tecnologiche, organizzative", "alternanza.Capacita"},
		{rasl + "sez. 4", Regola, "Apprendistato: massimo di studenti; qualificanti senza il luogo", "profilo"},
		{rasl + "sez. 5", Regola, "Il dirigente cerca, contatta, stipula la convenzione", "convenzione"},
		{rasl + "sez. 6", Fuori, "La piattaforma web e le sue funzioni", "presentazione del sito"},
		{rasl + "sez. 7", Fuori, "L'iter illustrato per imprese, enti, scuole", "presentazione del sito"},
		{rasl + "sez. 8", Dato, "Ricerca dei soggetti con filtri", "alternanza.Ricerca"},
		{rasl + "sez. 8", Dato, "Risultati con le informazioni utili all'alternanza", "alternanza.Trovato"},
		{rasl + "sez. 9", Regola, "Ente pubblico: codice IPA o codice univoco ufficio, verificato nell'indice", "profilo"},
		{rasl + "sez. 9", Fuori, "Da quale voce e da quale icona si comincia", "interfaccia del sito"},
		{rasl + "sez. 9", Dato, "Dall'indice: denominazione, indirizzo, codice fiscale, PEC, sito", "ipa.Ente"},
		{rasl + "sez. 10", Regola, "Note lette e informativa accettata prima di compilare", "iscrizione"},
		{rasl + "sez. 10", Dato, "L'informativa è quella dell'art. 13 del d.lgs. 196/2003", "norma.DLgs196"},
		{rasl + "sez. 11", Regola, "Profilo: requisiti e capacità, caratteristiche dei percorsi", "profilo"},
		{rasl + "sez. 12", Regola, "Ogni attività: figure CP 2011, posti, indirizzo, contatto", "convenzione, profilo"},
		{rasl + "sez. 13", Regola, "Anteprima prima di pubblicare", "iscrizione"},
		{rasl + "sez. 13", Regola, "Salvare e ricaricare la compilazione", "salvataggio"},
		{rasl + "sez. 13", Regola, "Annullare le modifiche, con conferma", "iscrizione"},
		{rasl + "sez. 14", Regola, "Enti pubblici e professionisti: PEC alla casella di accreditamento, con il codice della dichiarazione", "iscrizione"},
		{rasl + "sez. 14", Regola, "Casella del mittente: quella che il soggetto ha nell'IPA o nell'INI-PEC", "iscrizione"},
		{rasl + "sez. 14", Regola, "Pubblicazione e avviso alla PEC del soggetto", "iscrizione"},
		{rasl + "sez. 14", Regola, "Nessuna modifica durante la pubblicazione", "iscrizione"},
		{rasl + "sez. 15", Adempimento, "Tenere aggiornato il profilo", "soggetto ospitante"},
		{rasl + "sez. 15", Dato, "Si aggiorna con gli stessi passi dell'iscrizione", "alternanza.PassoAggiornamento"},
	}},
}
