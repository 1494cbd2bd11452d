package pfi

import (
	"norma"
	"norma/apprendistato"
)

// Spiegazione is the explanation of the result: the elements that the article asks for, and the contract's rules.
func (v EsamePiano) Spiegazione() norma.Spiegazione {
	righe := make([]norma.Spiegazione, 0, 24)
	righe = append(righe, norma.Riga(&etTipologia, string(v.Tipologia), ""))
	for m := range v.Elementi() {
		righe = append(righe, norma.Riga(&etElemento, string(m.Contenuto), m.Rif, norma.Riga(&etPresente, norma.SiNo(m.Presente), "")))
	}
	return v.Giudizio.Spiegazione(&etPiano, append(righe, v.Contratto.Spiegazione())...)
}

// FormaPiano is the shape of the explanation of an EsamePiano.
func FormaPiano() norma.Forma {
	var regole []norma.Forma
	for r := range apprendistato.Regole() {
		switch r.Nome {
		case "ambito", "ammissione", "titolo", "obbligoIstruzione", "istituzione", "durataFormazione", "proroga",
			"formazioneEsterna", "insegnamenti", "formazioneRicerca", "presupposti", "tutor":
			regole = append(regole, r.Da)
		}
	}
	return norma.FormaGiudizio(&etPiano,
		norma.NewForma(&etTipologia),
		norma.NewForma(&etElemento, norma.NewForma(&etPresente)),
		norma.FormaGiudizio(&etContratto, regole...))
}

var (
	etPiano     = norma.Etichetta{Nome: "piano", IT: "piano formativo individuale", EN: "individual training plan"}
	etTipologia = norma.Etichetta{Nome: "tipologia", IT: "tipologia del percorso", EN: "kind of path"}
	etElemento  = norma.Etichetta{Nome: "elemento", IT: "elemento minimo", EN: "minimum element"}
	etPresente  = norma.Etichetta{Nome: "presente", IT: "presente", EN: "present"}
	etContratto = norma.Etichetta{Nome: "valutazione", IT: "valutazione del contratto", EN: "evaluation of the contract"}
)
