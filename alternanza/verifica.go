package alternanza

import (
	"norma"
	"norma/internal/documento"
)

// Verifica is all that the check of an agreement looks at, as one document: a case to be told, kept or sent.
type Verifica struct {
	Convenzione Convenzione
	Profilo     Profilo        // of the host
	Altre       []Convenzione  // the agreements already made with it; absent: none
	Ignoti      []norma.Ignoto // members of the document that norma does not know, kept
}

// Check is Convenzione.Check; the places of the findings are in this document.
func (v *Verifica) Check() Riscontro {
	r := v.Convenzione.Check(&v.Profilo, v.Altre)
	for i := range r.Rilievi {
		r.Rilievi[i] = r.Rilievi[i].Under("/convenzione")
	}
	return r
}

// ParseVerifica reads the document, as ParseProfilo does a profile.
// Documents have bounds: see package norma.
func ParseVerifica(b []byte) (Verifica, []norma.Rilievo, error) {
	var v Verifica
	ignoti, rilievi, err := documento.Decode(b, &v, descriviVerifica)
	v.Ignoti = ignoti
	return v, rilievi, err
}

// MarshalJSON writes the JSON document that ParseVerifica reads.
func (v Verifica) MarshalJSON() ([]byte, error) {
	return documento.Encode(&v, v.Ignoti, descriviVerifica), nil
}

// UnmarshalJSON reads what ParseVerifica reads, for use with encoding/json. A document with a finding of gravity Errore is refused with
// a *norma.DocumentError and leaves v as it was.
func (v *Verifica) UnmarshalJSON(b []byte) error { return documento.Sostituisci(v, b, ParseVerifica) }

// CampiVerifica lists the members of the document, in its order.
func CampiVerifica() []norma.Campo { return documento.Elenca(descriviVerifica) }

func descriviVerifica(d *documento.Campi, v *Verifica) {
	documento.Oggetto(d, "convenzione", "convenzione", "agreement", &v.Convenzione, descriviConvenzione)
	documento.Oggetto(d, "profilo", "profilo del soggetto ospitante", "profile of the host", &v.Profilo, descriviProfilo)
	documento.Lista(d, "altre", "convenzioni già concluse con il soggetto", "agreements already made with the host", &v.Altre, massimeConvenzioni, descriviConvenzione)
}
