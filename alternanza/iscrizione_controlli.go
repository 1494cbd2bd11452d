package alternanza

import "norma"

// controlliIscrizione are the checks of the enrolment, of files, and of the rules on students.
func controlliIscrizione() []norma.Controllo {
	return []norma.Controllo{
		passoFuoriOrdine, iscrizioneBloccata, giornoDelPasso,
		identitaMancante, identitaPubblica, indiceAssente, codiceFuoriIndice, codiceAmbiguo, altroSoggetto,
		consensoMancante, profiloInconservabile, profiloNonPubblicabile, codiceErrato, codiceUsato,
		riconoscimentoDiverso, firmaNonValida, firmaDiAltro, firmatarioEstraneo,
		pecAltroDestinatario, pecSenzaCodice, pecAltroMittente, pecNonCertificata, pecEnteScomparso,
		motivoErrato, avvisoAltrove,
		fileGrande, fileEstraneo, fileRecente, fileDanneggiato, fileIncoerente,
		annoErrato, oreImpossibili, oreNonAncora, terzaPrecedente, terzaSuccessiva, oreInsufficienti,
		frequenzaInsufficiente, frequenzaNonInVigore,
		tutorInsufficienti, rapportoNonInVigore, lavorazioniVietate, divietoIncerto,
		collocatiOltre, partecipazioneIncompleta, partecipazioneIndefinita,
	}
}
