package alternanza

import (
	"slices"

	"norma"
)

// Provincia is a province, metropolitan city or free consortium by the two letters that stand for it: "RM". The zero value means
// not said. Provinces of Sardinia that were suppressed, or set up anew, are all there: addresses hold them.
type Provincia string

// province are the provinces, those of a region together: territorio says which.
var province = [...]Provincia{
	"AQ", "CH", "PE", "TE",
	"MT", "PZ",
	"CS", "CZ", "KR", "RC", "VV",
	"AV", "BN", "CE", "NA", "SA",
	"BO", "FC", "FE", "MO", "PC", "PR", "RA", "RE", "RN",
	"GO", "PN", "TS", "UD",
	"FR", "LT", "RI", "RM", "VT",
	"GE", "IM", "SP", "SV",
	"BG", "BS", "CO", "CR", "LC", "LO", "MB", "MI", "MN", "PV", "SO", "VA",
	"AN", "AP", "FM", "MC", "PU",
	"CB", "IS",
	"AL", "AT", "BI", "CN", "NO", "TO", "VB", "VC",
	"BA", "BR", "BT", "FG", "LE", "TA",
	"CA", "CI", "NU", "OG", "OR", "OT", "SS", "SU", "VS",
	"AG", "CL", "CT", "EN", "ME", "PA", "RG", "SR", "TP",
	"AR", "FI", "GR", "LI", "LU", "MS", "PI", "PO", "PT", "SI",
	"BZ", "TN",
	"PG", "TR",
	"AO",
	"BL", "PD", "RO", "TV", "VE", "VI", "VR",
}

// territorio says how many provinces each region has, in the order in which they stand. Trento and Bolzano make up a region, which is
// what a school looks for.
var territorio = [...]struct {
	regione norma.Regione
	quante  int
}{
	{norma.Abruzzo, 4},
	{norma.Basilicata, 2},
	{norma.Calabria, 5},
	{norma.Campania, 5},
	{norma.EmiliaRomagna, 9},
	{norma.FriuliVeneziaGiulia, 4},
	{norma.Lazio, 5},
	{norma.Liguria, 4},
	{norma.Lombardia, 12},
	{norma.Marche, 5},
	{norma.Molise, 2},
	{norma.Piemonte, 8},
	{norma.Puglia, 6},
	{norma.Sardegna, 9},
	{norma.Sicilia, 9},
	{norma.Toscana, 10},
	{norma.TrentinoAltoAdige, 2},
	{norma.Umbria, 2},
	{norma.ValleDAosta, 1},
	{norma.Veneto, 7},
}

// Regione is the region of the province, "" for letters that are none. Both autonomous provinces are in norma.TrentinoAltoAdige.
func (p Provincia) Regione() norma.Regione {
	dopo := province[:]
	for i := range territorio {
		t := &territorio[i]
		if slices.Contains(dopo[:t.quante], p) {
			return t.regione
		}
		dopo = dopo[t.quante:]
	}
	return ""
}

// AllProvince lists the provinces region by region.
func AllProvince() []Provincia { return slices.Clone(province[:]) }
