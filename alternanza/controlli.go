package alternanza

import (
	"slices"

	"norma"
)

// Controlli are the checks of this package, in the order of the rules; their codes are stable.
func Controlli() []norma.Controllo {
	return slices.Concat(controlliProfilo(), controlliConvenzione(), controlliIscrizione())
}

func controlliProfilo() []norma.Controllo {
	return []norma.Controllo{
		figuraErrata, figuraInesistente, figuraCP2021, giornoErrato,
		codiceDiPersona, codiceIPAEstraneo, pianoFuoriImpresa, ripetuto, troppiElementi,
		senzaOfferte, obbligatorioMancante, quantitaImpossibile, periodiNonChiesti, periodiSovrapposti, pianoNonPertinente,
		senzaAttivita, qualificanteMancante, figuraCompresa, codiceRipetuto, senzaRecapito, telefonoErrato, postiOltre,
	}
}

func controlliConvenzione() []norma.Controllo {
	return []norma.Controllo{
		altroOspite, profiloIncompleto, attivitaInesistente, perApprendistato, figuraNonOfferta, finePrima, fuoriPeriodo,
		postiInsufficienti, oltreIlMassimo, impegnoIgnoto, requisitoNonDichiarato, stipulaTardiva,
	}
}

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
