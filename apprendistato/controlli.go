package apprendistato

import "norma"

// Controlli are the checks of this package, in the order of the rules; their codes are stable.
func Controlli() []norma.Controllo {
	return []norma.Controllo{
		nonInVigore, altraRegione, sedeAltrove, finePrima,
		nascitaDopo, etaInsufficiente, senzaQualifica, etaSuperata, beneficiario,
		durataInsufficiente, durataEccessiva, stagionaleOltreAnno, ccnlOltreLegge, mesiImpossibili,
		sospensioneSposta, sospensioneFuori, sospensioniSovrapposte, troppeSospensioni,
		titoloDopo, annoDelTitolo, qualificaRegionale,
		piuModuliCheAnni, creditiStagionali,
		nonAccreditata, istituzioneAltrove, ambientiInadatti, senzaVerifiche, formatoriInadeguati, localiInsicuri, oneriPubblici,
		avvioTardivo, avvioPrima, troppeAree,
		regioneInRitardo, avvisoPrima, sceltaTardiva,
		senzaIntervallo, oreOltreTriennio, precedenteDopo, troppiPrecedenti,
		tabellaErrata,
	}
}
