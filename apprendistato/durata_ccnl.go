package apprendistato

import (
	"strconv"

	"norma"
)

// What the collective agreement says of lengths: d.lgs. 81/2015, art. 44, c. 2.

var (
	ccnlOltreLegge = norma.Controllo{
		Codice: "apprendistato/ccnl-oltre-il-massimo-di-legge", Gravita: norma.Avviso,
		IT: "il contratto collettivo indica {trovato}: vale il massimo di legge, {ammesso}",
		EN: "the collective agreement says {trovato}: the law's maximum holds, {ammesso}",
	}
	ccnlMinimoOltre = norma.Controllo{
		Codice: "apprendistato/ccnl-minimo-oltre-il-massimo", Gravita: norma.Mancante,
		IT: "il contratto collettivo chiede almeno {trovato}, ma il massimo è {ammesso}: quale dei due vale?",
		EN: "the collective agreement asks for at least {trovato}, but the maximum is {ammesso}: which of the two holds?",
	}
	ccnlMassimoSotto = norma.Controllo{
		Codice: "apprendistato/ccnl-massimo-sotto-il-minimo", Gravita: norma.Mancante,
		IT: "il contratto collettivo ammette al più {trovato}, ma la legge chiede almeno {ammesso}: nessuna durata è possibile",
		EN: "the collective agreement allows at most {trovato}, but the law asks for at least {ammesso}: no length is possible",
	}
	mesiImpossibili = norma.Controllo{
		Codice: "apprendistato/ccnl-mesi-impossibili", Gravita: norma.Mancante,
		IT: "{trovato} mesi non è una durata possibile",
		EN: "{trovato} months is not a possible length",
	}
)

// accordo is the shortest and the longest length that the agreement sets, in months; what leaves no lawful length is reported and not
// there.
func (r *DurataFormazione) accordo(c *Contratto, l *LimiteDurata) (minimo, massimo norma.Opt[int]) {
	const dalMinimo, dalMassimo norma.Puntatore = "/ccnl/mesiMinimi", "/ccnl/mesiMassimi"
	minimo = r.mesi(c.CCNL.MesiMinimi, dalMinimo, l.Massimo.Rif)
	massimo = r.mesi(c.CCNL.MesiMassimi, dalMassimo, l.Massimo.Rif)
	if c.Stagionale.Is(true) { // no shortest length
		return minimo, massimo
	}
	legge := l.Massimo
	if !l.MassimoArtigiano.IsZero() && !c.CCNL.ProfiloArtigiano.Is(false) {
		legge = l.MassimoArtigiano
	}
	n, chiede := minimo.Value()
	m, ammette := massimo.Value()
	switch {
	case chiede && n > legge.Valore:
		r.Report(&ccnlMinimoOltre, dalMinimo, norma.Mesi(n).String(), norma.Mesi(legge.Valore).String(), legge.Rif)
		minimo = norma.Opt[int]{}
	case chiede && ammette && n > m:
		r.Report(&ccnlMinimoOltre, dalMinimo, norma.Mesi(n).String(), norma.Mesi(m).String(), l.Massimo.Rif)
		return norma.Opt[int]{}, norma.Opt[int]{}
	}
	if !ammette || m >= l.Minimo.Valore {
		return minimo, massimo
	}
	switch {
	case c.Stagionale.Is(false):
		r.Report(&ccnlMassimoSotto, dalMassimo, norma.Mesi(m).String(), norma.Mesi(l.Minimo.Valore).String(), l.Minimo.Rif)
	case r.Durata.Compare(norma.Mesi(legge.Valore)) <= 0: // only of seasonal work does that maximum hold
		r.Missing("/stagionale", l.MinimoStagionale.Rif)
	}
	return minimo, norma.Opt[int]{}
}

// mesi is a number of months that the agreement says, where it says a possible one.
func (r *DurataFormazione) mesi(detti norma.Opt[int], dove norma.Puntatore, rif norma.Riferimento) norma.Opt[int] {
	if n, ok := detti.Value(); ok && n < 1 {
		r.Report(&mesiImpossibili, dove, strconv.Itoa(n), "", rif)
		return norma.Opt[int]{}
	}
	return detti
}
