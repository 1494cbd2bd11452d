package main

import (
	"maps"
	"slices"
	"strings"

	"norma/internal/testo"
)

// indice is what a search looks up: the stems of all names in order, and where each occurs.
type indice struct {
	radici     []string
	occorrenze [][]uint16 // of each stem: name and place in the name
	parole     []uint8    // of each name: how many words it has that count
}

// An occurrence is the name, the rows' titles first, then the voci and the everyday names, and the place of the word among those that
// are not empty, from 0; a place beyond the last that fits is the last.
const (
	bitPosto     = 2
	ultimoPosto  = 1<<bitPosto - 1
	massimoNomi  = 1 << (16 - bitPosto)
	massimoByte  = 1<<8 - 1
	massimoCorti = 1<<16 - 1
)

func (k *classificazione) indice() (x indice) {
	nomi := make([]string, 0, len(k.righe)+len(k.voci)+len(k.uso))
	for i := 1; i < len(k.righe)-1; i++ {
		nomi = append(nomi, k.righe[i].titolo)
	}
	for _, v := range slices.Concat(k.voci, k.uso) {
		nomi = append(nomi, v.nome)
	}
	occorrenze := map[string][]uint16{}
	for n, nome := range nomi {
		posto := 0
		for r := range testo.Radici(nome) {
			o := uint16(n<<bitPosto | min(posto, ultimoPosto))
			if s := occorrenze[r]; len(s) == 0 || s[len(s)-1]>>bitPosto != uint16(n) { // the first place is enough
				occorrenze[r] = append(s, o)
			}
			posto++
		}
		x.parole = append(x.parole, uint8(len(slices.Collect(testo.Radici(senzaCoda(nome))))))
	}
	x.radici = slices.Sorted(maps.Keys(occorrenze))
	for _, r := range x.radici {
		x.occorrenze = append(x.occorrenze, occorrenze[r])
	}
	return x
}

// senzaCoda is a name without what many titles end with and nobody looks for.
func senzaCoda(nome string) string {
	for _, coda := range [...]string{
		" e professioni assimilate", " ed assimilati", " e assimilati", " ed equiparati", " non altrove classificati",
	} {
		nome = strings.TrimSuffix(nome, coda)
	}
	return nome
}
