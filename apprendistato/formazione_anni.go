package apprendistato

import (
	"math/bits"
	"strconv"

	"norma"
)

// iniziale finds the years of the path that the contract may cover: from the one in which it starts to the path's last. A path of one
// year has no other to start in.
func (r *FormazioneEsterna) iniziale(c *Contratto, a *AnniPercorso) {
	r.dal, r.al = a.Primo.Valore, a.Ultimo.Valore
	r.Fonte = max(r.Fonte, a.Primo.Fonte, a.Ultimo.Fonte)
	if r.dal < r.al {
		r.Letture.Add(norma.LetturaAnnoDiPercorso)
	}
	switch k, noto := c.AnnoIniziale.Value(); {
	case noto && r.dal <= k && k <= r.al:
		r.dal = k
		return
	case noto && k < r.dal:
		r.Report(&inizialeFuori, "/annoIniziale", strconv.Itoa(k), r.campo(), a.Primo.Rif)
	case noto:
		r.Report(&inizialeFuori, "/annoIniziale", strconv.Itoa(k), r.campo(), a.Ultimo.Rif)
	case r.dal < r.al:
		r.Missing("/annoIniziale", r.t.Orario)
	}
	r.daSapersi = r.dal < r.al
}

// campo are the years of the path that the contract may cover, as text.
func (r *FormazioneEsterna) campo() string { return strconv.Itoa(r.dal) + "-" + strconv.Itoa(r.al) }

// numero is which year of the path it is, where that is known and one that the contract may cover.
func (r *FormazioneEsterna) numero(y *Anno) (int, bool) {
	n, noto := y.Numero.Value()
	return n, noto && r.dal <= n && n <= r.al
}

// senzaNumero reports why it is not known which year of the path the i-th is.
func (r *FormazioneEsterna) senzaNumero(i int) {
	if n, detto := r.anni[i].Numero.Value(); detto {
		r.Report(&annoFuori, luogoAnno(i, "numero"), strconv.Itoa(n), r.campo(), r.t.Orario)
		return
	}
	r.Missing(luogoAnno(i, "numero"), r.t.Orario)
}

// confronta compares the years given with those that the contract covers: none is missing, and their hours go with its length.
func (r *FormazioneEsterna) confronta(c *Contratto, a *AnniPercorso, dati numeri, ignoti, pieni bool) {
	primo, ultimo, quanti := bits.TrailingZeros16(uint16(dati)), bits.Len16(uint16(dati))-1, bits.OnesCount16(uint16(dati))
	durata := norma.Periodo{Dal: c.Inizio, Al: c.Fine}.Durata()
	if durata.IsZero() {
		if ultimo < r.al && !r.daSapersi && !ignoti { // asked where it may add a year
			c.periodo(&r.Giudizio, r.t.Orario)
		}
	} else {
		r.Letture.Add(norma.LetturaPeriodo)
	}
	dal, attesi := primo, ultimo
	if !r.daSapersi {
		dal, attesi = r.dal, max(ultimo, min(r.dal+durata.Mesi()/anno-1, r.al))
	}
	mancano := (bit(attesi+1) - bit(dal)) &^ dati
	for ; mancano != 0 && !ignoti; mancano &= mancano - 1 {
		r.Report(&annoMancante, "/anni", strconv.Itoa(bits.TrailingZeros16(uint16(mancano))), "", r.t.Orario)
	}
	if !durata.IsZero() {
		restano := norma.Mesi(anno * (r.al - r.dal + 1))
		if r.dal > a.Primo.Valore && durata.Compare(restano) > 0 {
			r.Report(&durataOltreGliAnni, "/fine", durata.String(), restano.String(), a.Ultimo.Rif)
		}
	}
	interi := norma.Mesi(anno * quanti)
	parziale := !durata.IsZero() && durata.Compare(interi) < 0
	if parziale {
		r.Letture.Add(norma.LetturaInizioInCorsoDAnno)
	}
	switch {
	case !pieni:
		r.orario(primo, ultimo, !durata.IsZero() && !parziale)
	case parziale:
		r.Report(&annoInParte, "/anni", durata.String(), interi.String(), r.t.OrarioMinimo.Rif)
	}
}

// orario notices the full years whose ordinary hours are below the State's minimum: those between others, and all where the contract is
// as long as them.
func (r *FormazioneEsterna) orario(primo, ultimo int, interi bool) {
	minimo := r.t.OrarioMinimo
	for i := range r.anni {
		y := &r.anni[i]
		n, noto := r.numero(y)
		o, note := possibili(y.Ordinarie)
		if noto && note && o < minimo.Valore && !y.Proroga.Is(true) && (interi || primo < n && n < ultimo) {
			r.Report(&orarioRidotto, luogoAnno(i, "ordinarie"), o.String(), minimo.Valore.String(), minimo.Rif)
		}
	}
}
