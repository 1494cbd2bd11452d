package apprendistato

import "norma"

// Controlli are the checks of this package, in the order of the rules; their codes are stable.
func Controlli() []norma.Controllo {
	return []norma.Controllo{
		nonInVigore, altraRegione, sedeAltrove, finePrima,
		nascitaDopo, etaInsufficiente, senzaQualifica, qualificaContraddetta, etaSuperata, beneficiario,
		titoloChiuso, senzaDiploma, titoloIncerto, vecchioOrdinamento, nonIscritto, cfuImpossibili, cfuInsufficienti, nonIdoneo,
		diplomaSenzaQualifica, figuraNonQualifica, qualificaDiversa, corrispondenzaIgnota, corrispondenzaDiPrassi,
		figuraDiAltroElenco, indirizzoEstraneo, obbligoPresunto,
		istituzioneInadatta, enteNonRiconosciuto, istituzioneFuori, altroITS,
		durataInsufficiente, durataEccessiva, stagionaleOltreAnno, ccnlOltreLegge, ccnlMinimoOltre, ccnlMassimoSotto, massimoIgnoto, mesiImpossibili,
		stagionaleCapoI, diplomaConQualifica, creditiInObbligo,
		ordinamentoDiverso, dottoratoIniziato, fineDopoIlPercorso, esamePrima, semestriImpossibili,
		sospensioneSposta, sospensioneFuori, sospensioniSovrapposte, troppeSospensioni,
		prorogaNonPrevista, cambioDelPiano, attoNonInVigore, piuProroghe, prorogaRipetuta, decorreDalTitolo,
		prorogaTroppoLunga, prorogaConVuoto, prorogaSovrapposta, accordoPrima, entroIlMassimo,
		prorogaNonScritta, pianoNonAggiornato, pianoNonFirmato, motivoEstraneo, motivoContraddetto, senzaTitolo, titoloGiaConseguito, oltreLoStato, senzaCorso,
		senzaIntesa, senzaEsigenze, dopoIlRapporto,
		fineAnticipata, rapportoPrima, cessatoPrima,
		titoloDopo, annoDelTitolo, qualificaRegionale,
		piuModuliCheAnni, creditiStagionali,
		nonAccreditata, istituzioneAltrove, ambientiInadatti, senzaVerifiche, formatoriInadeguati, localiInsicuri, oneriPubblici,
		avvioTardivo, avvioPrima, troppeAree,
		regioneInRitardo, avvisoPrima, sceltaTardiva,
		senzaIntervallo, oreOltreTriennio, precedenteDopo, troppiPrecedenti,
		troppiAnni, annoFuori, annoRipetuto, annoMancante, oreImpossibili,
		esternaOltre, esternaOltreDiNorma, ripartizioneDiversa, orarioRidotto, annoInParte, durataOltreGliAnni, inizialeFuori,
		prorogaSenzaTetto, insegnamentoOltre, troppiInsegnamenti, internaInsufficiente,
		frequenzaEsterna, frequenzaInterna, frequenzaAnnualeEsterna, frequenzaAnnualeInterna, latoSenzaOre, annoSenzaOre,
		quotaImpossibile, quotaInternaBassa,
		protocolloTardivo, protocolloScaduto, protocolloEstraneo, protocolloAffine, troppiPercorsi,
		firmaApprendista, firmaDatore, firmaIstituzione,
		tutorInferiore, tutorInadeguato, tutorDelCCNL, formativoBreve, aziendaleBreve, troppeProroghe,
		cessazionePrima, titoloPrimaDelContratto, lavoroBreve,
		tabellaErrata, rigaRipetuta, oltreLimiteStatale, diversaDalloStato,
	}
}
