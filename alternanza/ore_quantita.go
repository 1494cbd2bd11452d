package alternanza

import (
	"strconv"

	"norma"
)

// quantita is a count, where it was said and is a possible one.
func quantita(o norma.Opt[int], massimo int) (int, bool) {
	n, ok := o.Value()
	if n < 0 || n > massimo {
		return 0, false
	}
	return n, ok
}

// chiediQuantita reports a count that is missing, or is no possible number.
func chiediQuantita(g *norma.Giudizio, o norma.Opt[int], dove norma.Puntatore, massimo int, rif norma.Riferimento) {
	if o.IsZero() {
		g.Missing(dove, rif)
	} else if _, ok := quantita(o, massimo); !ok {
		g.Report(&quantitaImpossibile, dove, o.String(), "0-"+strconv.Itoa(massimo), rif)
	}
}

var oreImpossibili = norma.Controllo{
	Codice: "alternanza/ore-impossibili", Gravita: norma.Mancante,
	IT: "{trovato} non è un numero possibile di ore",
	EN: "{trovato} is not a possible number of hours",
}

// possibili is an amount of hours, where it was said and is a possible one.
func possibili(o norma.Opt[norma.Ore]) (norma.Ore, bool) {
	n, ok := o.Value()
	if n < 0 || n > norma.OreMassime {
		return 0, false
	}
	return n, ok
}

// chiediOre reports hours that are missing, or are no possible number.
func chiediOre(g *norma.Giudizio, o norma.Opt[norma.Ore], dove norma.Puntatore, rif norma.Riferimento) {
	if o.IsZero() {
		g.Missing(dove, rif)
	} else if _, ok := possibili(o); !ok {
		g.Report(&oreImpossibili, dove, o.String(), "", rif)
	}
}
