package alternanza

import (
	"slices"
	"strings"

	"norma"
)

// Indirizzo is a full address in Italy.
type Indirizzo struct {
	Via       string // street and number
	CAP       string // postcode: five digits
	Comune    string // municipality, by name
	Provincia Provincia
}

// IsZero reports whether nothing is known of the address.
func (i Indirizzo) IsZero() bool { return i == Indirizzo{} }

// Regione is the region of the address, "" when its province is none.
func (i Indirizzo) Regione() norma.Regione { return i.Provincia.Regione() }

// String is the address on one line, as far as it is known: "Via Roma 1, 00184 Roma (RM)".
func (i Indirizzo) String() string {
	provincia := ""
	if i.Provincia != "" {
		provincia = "(" + string(i.Provincia) + ")"
	}
	return unisci(", ", i.Via, unisci(" ", i.CAP, i.Comune, provincia))
}

// unisci joins what there is.
func unisci(separatore string, parti ...string) string {
	return strings.Join(slices.DeleteFunc(parti, func(s string) bool { return s == "" }), separatore)
}

// Contatto is whom to ask about an activity, and how.
type Contatto struct {
	Nome     string // person or office
	Telefono string
	Casella  string // mailbox
}

// IsZero reports whether no contact is known.
func (c Contatto) IsZero() bool { return c == Contatto{} }
