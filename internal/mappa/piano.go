package mappa

import "norma"

const pnsd = norma.Riferimento(norma.PNSD)

// The digital-school plan, on alternanza. Its statements share the plan's citation.
var piano = []Parte{
	{pnsd, "L'alternanza nel piano per la scuola digitale", []Voce{
		{pnsd, Dato, "Piccole imprese e artigiani: gli studenti aiutano a digitalizzare", "alternanza.AllCampi"},
		{pnsd, Dato, "Protocolli ad adesione, accordi operativi, avvisi", "alternanza.AllQuadri"},
		{pnsd, Fuori, "Portale ministeriale dei protocolli", "strumento amministrativo"},
		{pnsd, Fuori, "Cento milioni l'anno per l'alternanza", "stanziamento di bilancio"},
		{pnsd, Regola, "Ogni studente della secondaria, licei compresi: il traguardo è il 100 %", "partecipazione"},
		{pnsd, Fuori, "Intese con Confindustria Digitale e altre organizzazioni", "programma politico: nessun obbligo per chi usa la norma"},
		{pnsd, Dato, "Incubatori, acceleratori, co-working tra i soggetti ospitanti", "alternanza.AllNature"},
	}},
}
