package pfi

import "norma"

// Controlli are the checks of this package, in the order of the rules; their codes are stable.
func Controlli() []norma.Controllo {
	return []norma.Controllo{
		// The plan.
		senzaModello,
		senzaDatiApprendista, senzaDatiIstituzione, senzaDatiDatore, senzaTutorFormativo, senzaTutorAziendale, senzaTutoraggio,
		senzaTitolo, senzaDurata, senzaOrario, senzaLivello,
		senzaCompetenze, soloUnaFormazione, nonCoerenti, senzaArticolazione, senzaCompetenzeInImpresa, senzaRisultati, senzaCriteri,
		senzaCFU, senzaProgetto, senzaInterna, senzaObiettivi,
		campoVuoto, stessaPersona,
		senzaPermesso, permessoScaduto, permessoBreve, senzaGenitori, genitoriTardivi, stessoDomicilio,
		mesiDiversi, ccnlDiversi, titoloNonElencato, titoloPiuAlto, annoImpossibile, esperienzaImpossibile, cfuOltreResidui, consensoNegato,
		annoSenzaOre, annoSenzaContenuti, annoRipetuto, annoARovescio, annoFuoriDalContratto, anniSovrapposti, tutoraggioDiverso,
		titoloCambiato, fineSenzaProroga, prorogaAllungata, altroApprendista, versioniARovescio, modificaTardiva,

		// The protocol, the dossier, the final report, what the apprentice is told.
		troppiElementi,
		protocolloIncompleto, protocolloSenzaClausola, protocolloAnteriore, altroRegolamento, capacitaAssente, fuoriOggetto, senzaProtocollo,
		destinatariMancanti, destinatariEstranei, classeIncompleta, durataDiscorde, scadePrima, identitaScaduta,
		dossierIncompleto, dossierSenzaAttestati, dossierSenzaEvidenze, dossierInatteso, dossierSuccessivo, dossierPrimaDellAssunzione,
		rapportoIncompleto, rapportoSenzaEvidenze, firmaPrimaDelRapporto,
		temaNonTrattato, senzaIntesa, genitoriNonInformati, informazioneTardiva,
	}
}
