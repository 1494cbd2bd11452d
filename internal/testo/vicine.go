package testo

import (
	"slices"
	"strings"
)

// Vicine are the words nearest to one, nearest first, at most three. A word that ends in the one after a dot or a slash is near too:
// "titolo" is near "apprendista.titolo".
func Vicine(parola string, tra []string) []string {
	const basta = 3
	distanze := make(map[string]int, len(tra))
	for _, p := range tra {
		distanze[p] = min(Distanza(parola, p), 1+Distanza(parola, p[strings.LastIndexAny(p, "./")+1:]))
	}
	tra = slices.Clone(tra)
	slices.SortStableFunc(tra, func(a, b string) int { return distanze[a] - distanze[b] })
	tra = slices.Compact(tra)
	return tra[:min(basta, len(tra))]
}

// Distanza is how many letters to add, drop or change to make one word of the other, whatever their case (Levenshtein). Of a long
// word only the beginning counts.
func Distanza(a, b string) int {
	const basta = 64
	x, y := []rune(strings.ToLower(Tronca(a, basta))), []rune(strings.ToLower(Tronca(b, basta)))
	riga := make([]int, len(y)+1)
	for j := range riga {
		riga[j] = j
	}
	for i, r := range x {
		obliquo := riga[0]
		riga[0] = i + 1
		for j, s := range y {
			cambia := obliquo
			if r != s {
				cambia++
			}
			obliquo = riga[j+1]
			riga[j+1] = min(cambia, obliquo+1, riga[j]+1)
		}
	}
	return riga[len(y)]
}
