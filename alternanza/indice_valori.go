package alternanza

import (
	"slices"

	"norma"
)

// The sets of the values that do not depend on the profiles stand first, in this order.
const (
	valoriRegioni  = 0
	valoriProvince = valoriRegioni + len(territorio)
	valoriOspiti   = valoriProvince + len(province)
	valoriOfferte  = valoriOspiti + len(tipiOspite)
	valoriMesi     = valoriOfferte + len(tipiOfferta)
	valoriPosti    = valoriMesi + 12
	valoriCampi    = valoriPosti + len(passiPosti)
	valoriFissi    = valoriCampi + len(campi)
)

// passiPosti are the numbers of seats that a guided search offers.
var passiPosti = [...]int{1, 2, 3, 5, 10, 20, 50, 100}

// passoPosti is the last of passiPosti that is no more than a number, -1 for none.
func passoPosti(n int) int {
	i, ok := slices.BinarySearch(passiPosti[:], n)
	if !ok {
		i--
	}
	return i
}

// posizioneRegione is where a region stands in territorio, -1 for none.
func posizioneRegione(r norma.Regione) int {
	for i := range territorio {
		if territorio[i].regione == r {
			return i
		}
	}
	return -1
}

// provinceDi are the places in province of those of a region; one that is a single autonomous province has itself.
func provinceDi(r norma.Regione) (dalla, alla int) {
	if i := slices.Index(province[:], autonoma(r)); i >= 0 {
		return i, i + 1
	}
	for i := range territorio {
		alla = dalla + territorio[i].quante
		if territorio[i].regione == r {
			return dalla, alla
		}
		dalla = alla
	}
	return 0, 0
}

// autonoma is the province that an autonomous one is, "" for what is a region.
func autonoma(r norma.Regione) Provincia {
	switch r {
	case norma.Trento:
		return "TN"
	case norma.Bolzano:
		return "BZ"
	default:
		return ""
	}
}

// luogo is where an activity is: its own place, or the seat of the host where it does not say.
func (a *Attivita) luogo(o *Ospite) *Indirizzo {
	if a.Luogo.IsZero() {
		return &o.Sede
	}
	return &a.Luogo
}

// mesiUtili are the months in which an offer takes students. An apprenticeship need not say: it may begin in all of them.
func (o *Offerta) mesiUtili() Mesi {
	if o.Tipo == Apprendistato && len(o.Periodi) == 0 {
		return tuttiIMesi
	}
	return o.Mesi()
}
