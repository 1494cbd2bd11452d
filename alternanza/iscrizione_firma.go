package alternanza

import "norma"

// Firmatario is by whom a declaration is signed, as a word.
type Firmatario string

// Who may sign for a host.
const (
	LegaleRappresentante Firmatario = "legale-rappresentante" // legal representative
	Delegato             Firmatario = "delegato"              // a delegate of the legal representative
)

// Firma is a digital signature of a declaration as whoever verified it found it.
type Firma struct {
	Valida bool   // the signature is good, and of this declaration
	Codice string // the code of the declaration that is signed
	Di     Firmatario
}

var (
	riconoscimentoDiverso = norma.Controllo{
		Codice: "alternanza/riconoscimento-diverso", Gravita: norma.Errore,
		IT: "questo soggetto ({trovato}) non si riconosce così: imprese ed enti nel registro delle imprese firmano, gli altri scrivono dalla propria PEC",
		EN: "this host ({trovato}) is not recognised this way: companies, and bodies in the business register, sign; others write from their own PEC",
	}
	firmaNonValida = norma.Controllo{
		Codice: "alternanza/firma-non-valida", Gravita: norma.Errore,
		IT: "la firma digitale non è valida",
		EN: "the digital signature is not valid",
	}
	firmaDiAltro = norma.Controllo{
		Codice: "alternanza/firma-di-altra-dichiarazione", Gravita: norma.Errore,
		IT: "è firmata la dichiarazione «{testo}», quella in corso è {ammesso}",
		EN: "declaration “{testo}” is signed, the one under way is {ammesso}",
	}
	firmatarioEstraneo = norma.Controllo{
		Codice: "alternanza/firmatario-estraneo", Gravita: norma.Errore,
		IT: "firma il legale rappresentante o un suo delegato, non «{testo}»",
		EN: "the legal representative or a delegate signs, not “{testo}”",
	}
)

// Sign recognises a company, or a private body that is in the business register (reading enti-privati), by the digital signature of
// its legal representative or of a delegate.
func (i Iscrizione) Sign(f Firma, il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoFirma, il); err != nil {
		return i, err
	}
	switch {
	case i.riconoscimento() != PassoFirma:
		return i, i.rifiuta(PassoFirma, &riconoscimentoDiverso, "", string(i.ospite.Tipo), string(PassoPEC), iscrizioneRif)
	case !f.Valida:
		return i, i.rifiuta(PassoFirma, &firmaNonValida, "/valida", norma.SiNo(false), norma.SiNo(true), iscrizioneRif)
	case f.Codice != i.codice:
		return i, i.rifiuta(PassoFirma, &firmaDiAltro, "/codice", breve(f.Codice), i.codice, iscrizioneRif)
	case f.Di != LegaleRappresentante && f.Di != Delegato:
		return i, i.rifiuta(PassoFirma, &firmatarioEstraneo, "/di", breve(string(f.Di)), "", iscrizioneRif)
	}
	return i.a(Riconosciuta, il), nil
}
