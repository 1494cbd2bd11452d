package ipa

import "norma"

// Controlli are the checks of this package, whose codes are stable.
func Controlli() []norma.Controllo {
	return []norma.Controllo{
		codiceIPAErrato, codiceIPAConAOO, codiceIPALungo,
		codiceUfficioErrato, codiceUfficioSette, codiceUfficioIPA, codiceUfficioSegnaposto,
		codiceAOOErrato, codiceAOODestinatario, codiceAOOUfficio,
		codiceMancante, codiceRipetuto,
		rigaLunga, rigaCampi, rigaVirgolette, rigaNonUTF8, valoreMancante, valoreErrato,
	}
}
