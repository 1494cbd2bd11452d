package crediti_test

import (
	"testing"

	"norma"
	"norma/crediti"
)

// treCrediti are what a worker may well claim: two modules by their areas, safety training.
func treCrediti() lista {
	return lista{
		modulo(unModulo, codice("LAZIO-2024-0117")), modulo(unModulo, codice("LAZIO-2025-0042")), sicurezza(4 * norma.Ora),
	}
}

func BenchmarkApply(b *testing.B) {
	for _, bb := range []struct {
		nome    string
		crediti lista
	}{
		{"0", nil},
		{"1", lista{modulo(unModulo)}},
		{"3", treCrediti()},
		{"16", sedici()},
		{"100", ripeti(crediti.Massimo, modulo(norma.Ora, analogo(si)))},
	} {
		b.Run(bb.nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				risultato = crediti.Apply(licenzaMedia, bb.crediti, dovuta, lazio, posto)
			}
		})
	}
}

func BenchmarkVoci(b *testing.B) {
	r := crediti.Apply(licenzaMedia, treCrediti(), dovuta, lazio, posto)
	b.ReportAllocs()
	for b.Loop() {
		var somma norma.Ore
		for _, v := range r.Voci() {
			somma += v.Ore
		}
		if somma != 84*norma.Ora { // 2 * 40 + 4
			b.Fatal(somma)
		}
	}
}
