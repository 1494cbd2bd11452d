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
// a *norma.DocumentError and leaves v as it was; notices are lost: ParseVerifica returns them.
func (v *Verifica) UnmarshalJSON(b []byte) error { return documento.Sostituisci(v, b, ParseVerifica) }

// SchemaVerifica is the JSON Schema (draft 2020-12) of the document of a check, with descriptions in a language.
func SchemaVerifica(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Verifica di una convenzione", "Check of an agreement"), l, descriviVerifica)
}

// CampiVerifica lists the members that the document may have, in its order, with what each takes.
func CampiVerifica() []norma.Campo { return documento.Elenca(descriviVerifica) }

// Campi walks the members of the document that are there, in its order: place, name and meaning, canonical value.
func (v *Verifica) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(v, descriviVerifica, f)
}

func descriviVerifica(d *documento.Campi, v *Verifica) {
	documento.Oggetto(d, "convenzione", "convenzione", "agreement", &v.Convenzione, descriviConvenzione)
	documento.Oggetto(d, "profilo", "profilo del soggetto ospitante", "profile of the host", &v.Profilo, descriviProfilo)
	documento.Lista(d, "altre", "convenzioni già concluse con il soggetto", "agreements already made with the host", &v.Altre, massimeConvenzioni, descriviConvenzione)
}
