package crediti

import "norma"

// Controlli are the checks of this package, whose codes are stable.
func Controlli() []norma.Controllo {
	return []norma.Controllo{
		troppi, nonPrevisto, altraOrigine, nonAttestato, contenutoDiverso, contenutoInParte, oreNegative, ripetuto,
		discordante, compresa, specifica, eccedente,
		ingressoNonAttestato, mesiImpossibili, minimoDecide,
		cfuImpossibili, cfuOltreIlTotale, cfuSottoIlMinimo, nessunResiduo,
	}
}
