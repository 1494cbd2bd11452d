package cp2011

import "norma"

// Livello is a level of the classification. The zero value means none.
type Livello uint8

// The levels, from the widest. Their number is that of the digits of their codes.
const (
	GrandeGruppo Livello = iota + 1 // major group: 9 of them
	Gruppo                          // group: 37
	Classe                          // class: 129
	Categoria                       // category: 511
	Unita                           // unit of occupations (unità professionale): 800
)

// Nome is the name of the level, "" for one that is none.
func (l Livello) Nome(g norma.Lingua) string {
	switch l {
	case GrandeGruppo:
		return g.Scegli("grande gruppo", "major group")
	case Gruppo:
		return g.Scegli("gruppo", "group")
	case Classe:
		return g.Scegli("classe", "class")
	case Categoria:
		return g.Scegli("categoria", "category")
	case Unita:
		return g.Scegli("unità professionale", "unit of occupations")
	}
	return ""
}
