package apprendistato

import (
	"strconv"

	"norma"
)

var (
	troppiAnni = norma.Controllo{
		Codice: "apprendistato/troppi-anni", Gravita: norma.Mancante,
		IT: "gli anni sono {trovato}: se ne esaminano al più {ammesso}",
		EN: "there are {trovato} years: at most {ammesso} are examined",
	}
	annoFuori = norma.Controllo{
		Codice: "apprendistato/anno-fuori-dal-percorso", Gravita: norma.Mancante,
		IT: "l'anno {trovato} non è tra quelli possibili ({ammesso})",
		EN: "year {trovato} is not a possible one ({ammesso})",
	}
	annoRipetuto = norma.Controllo{
		Codice: "apprendistato/anno-ripetuto", Gravita: norma.Mancante,
		IT: "l'anno {trovato} è indicato più volte",
		EN: "year {trovato} is given more than once",
	}
	annoMancante = norma.Controllo{
		Codice: "apprendistato/anno-mancante", Gravita: norma.Mancante,
		IT: "manca l'anno {trovato}, che il contratto comprende",
		EN: "year {trovato}, which the contract covers, is missing",
	}
	oreImpossibili = norma.Controllo{
		Codice: "apprendistato/ore-impossibili", Gravita: norma.Mancante,
		IT: "{trovato} non è un numero di ore possibile",
		EN: "{trovato} is not a possible number of hours",
	}
)

// primiAnni are the years that the rules look at; more than they look at is a finding.
func (c *Contratto) primiAnni(g *norma.Giudizio, rif norma.Riferimento) []Anno {
	if n := len(c.Anni); n > massimoAnni {
		g.Report(&troppiAnni, "/anni", strconv.Itoa(n), strconv.Itoa(massimoAnni), rif)
		return c.Anni[:massimoAnni]
	}
	return c.Anni
}

// numeri is a set of numbers of years, from 0 to 15.
type numeri uint16

func (s *numeri) ha(n int) bool { return *s&bit(n) != 0 }

func bit(n int) numeri { return 1 << (uint(n) & 15) }

// segna puts a number into the set; it reports whether it was there already.
func (s *numeri) segna(n int) bool {
	prima := s.ha(n)
	*s |= bit(n)
	return prima
}

// ripete reports that the number of the i-th year was given before.
func ripete(g *norma.Giudizio, i, n int, rif norma.Riferimento) {
	g.Report(&annoRipetuto, luogoAnno(i, "numero"), strconv.Itoa(n), "", rif)
}

func luogoAnno(i int, campo string) norma.Puntatore {
	return norma.Puntatore("/anni").Indice(i).Campo(campo)
}

// possibili is an amount of hours that has been said and can be.
func possibili(o norma.Opt[norma.Ore]) (norma.Ore, bool) {
	n, dette := o.Value()
	if uint64(n) > uint64(norma.OreMassime) {
		return 0, false
	}
	return n, dette
}

// reclama reports an amount of hours, a member of the i-th element of a list, that cannot be, or that was not said and is needed.
func reclama(g *norma.Giudizio, o norma.Opt[norma.Ore], serve bool, lista norma.Puntatore, i int, campo string, rif norma.Riferimento) {
	n, dette := o.Value()
	if _, note := possibili(o); note || !dette && !serve {
		return
	}
	dove := lista.Indice(i).Campo(campo)
	if dette {
		g.Report(&oreImpossibili, dove, n.String(), "", rif)
		return
	}
	g.Missing(dove, rif)
}

// supera reports whether a part is more than a share of the whole, exactly.
func supera(parte norma.Ore, quota norma.Percento, tutto norma.Ore) bool {
	return parte*100 > tutto*norma.Ore(quota)
}

// basta reports whether a part is at least a share of the whole, exactly.
func basta(parte norma.Ore, quota norma.Percento, tutto norma.Ore) bool {
	return parte*100 >= tutto*norma.Ore(quota)
}

// numeroAnno is the number of a year as text, nothing where it is not known.
func numeroAnno(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// rigaProroga is the row that says of a year that it is one of extension.
func rigaProroga(proroga bool) norma.Spiegazione {
	if !proroga {
		return norma.Spiegazione{}
	}
	return norma.Riga(&etAnnoProroga, norma.SiNo(true), "")
}

var etAnnoProroga = norma.Etichetta{Nome: "proroga", IT: "anno di proroga", EN: "year of extension"}
