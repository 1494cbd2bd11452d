package mappa

// Titolo III: what State law governs, repeal, entry into force.
var titoloIII = []Parte{
	{rl + "art. 40", "Rinvio", []Voce{
		{rl + "art. 40, c. 1", Regola, "Per il resto, le norme statali", "retribuzione"},
	}},
	{rl + "art. 41", "Abrogazioni", []Voce{
		{rl + "art. 41, c. 1", Fuori, "È abrogato il reg. reg. Lazio 4/2015", "effetto sull'ordinamento: i contratti anteriori sono fuori per l'art. 42"},
	}},
	{rl + "art. 42", "Entrata in vigore", []Voce{
		{rl + "art. 42, c. 1", Regola, "In vigore dal giorno dopo la pubblicazione", "ambito, ammissione, attestazione, durataFormazione, finePeriodo, formazionePubblica, offertaPubblica, piano, possibili, presupposti, proroga, registrazione, retribuzione, scadenze, sospensione"},
	}},
}
