package crediti

import (
	"strconv"

	"norma"
)

// TabellaCFU says by which provisions university credits (CFU) shorten a path. With neither there is no reduction.
type TabellaCFU struct {
	Acquisiti    norma.Riferimento // CFU passed count, beside those recognised: reg. reg. Lazio 7/2017, art. 22, c. 1
	Riconosciuti norma.Riferimento // CFU recognised for earlier training or work count: art. 21, c. 3
	Totale       norma.Riferimento // how many CFU the title takes: d.m. 270/2004, art. 7; "": what was read does not say
}

// Carriera is a university course and where its student stands in it.
type Carriera struct {
	Mesi         norma.Opt[int] // ordinary length of the course
	Totale       norma.Opt[int] // CFU of the whole path
	Minimi       int            // the fewest CFU that such a path may have, for when Totale is unknown; 0: not known
	Acquisiti    norma.Opt[int] // CFU passed
	Riconosciuti norma.Opt[int] // CFU recognised for other training or work; absent: none
}

// RiduzioneCFU is what university credits do to the ordinary length of a course.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type RiduzioneCFU struct {
	norma.Giudizio
	Totale  norma.Opt[int]    // CFU of the whole path
	Contati norma.Opt[int]    // CFU passed and recognised, as far as they count
	Residui norma.Opt[int]    // CFU left to be passed
	AlMeno  int               // months: however the doubts are settled, the longest length is no shorter; 0: none may be left at all
	AlPiu   int               // and no longer; 0: not known
	Restano norma.Opt[int]    // months, the longest length; unknown while something that decides it is
	Rif     norma.Riferimento // the provision that decided it
}

var (
	cfuImpossibili = norma.Controllo{
		Codice: "crediti/cfu-impossibili", Gravita: norma.Mancante,
		IT: "{trovato} CFU non è un numero possibile",
		EN: "{trovato} CFU is not a possible number",
	}
	cfuOltreIlTotale = norma.Controllo{
		Codice: "crediti/cfu-oltre-il-totale", Gravita: norma.Mancante,
		IT: "i CFU sono {trovato}, più di quelli dell'intero percorso ({ammesso})",
		EN: "there are {trovato} CFU, more than those of the whole path ({ammesso})",
	}
	cfuSottoIlMinimo = norma.Controllo{
		Codice: "crediti/cfu-sotto-il-minimo-del-titolo", Gravita: norma.Mancante,
		IT: "il percorso ha {trovato} CFU: per questo titolo sono almeno {ammesso}",
		EN: "the path has {trovato} CFU: for this title they are at least {ammesso}",
	}
	nessunResiduo = norma.Controllo{
		Codice: "crediti/nessun-cfu-residuo", Gravita: norma.Errore,
		IT: "i CFU acquisiti e riconosciuti ({trovato}) coprono l'intero percorso ({ammesso}): non resta nulla da completare",
		EN: "the CFU passed and recognised ({trovato}) cover the whole path ({ammesso}): nothing is left to complete",
	}
)

// MassimoMesiCorso is how many months the ordinary length of a course may be: more is no possible number.
const MassimoMesiCorso = 120

const massimoCFU = 1000 // of a course: more is no possible number

// CFU takes the share of the path that is already done off the ordinary length of a course: months times residual CFU over total
// CFU, rounded up, at least the shortest length and at most the ordinary one (reading cfu-durata). l.Massimo is the ordinary length that
// the law gives, for when the career does not say it, 0 where it gives none; its provision is the one that makes that length the
// longest. dove is where the career stands in its document.
func CFU(l Limiti, k Carriera, t TabellaCFU, dove norma.Puntatore) (r RiduzioneCFU) {
	r.Esito = norma.Rispettato
	r.Rif = l.Massimo.Rif
	if k.Mesi.IsZero() && l.Massimo.Valore > 0 {
		k.Mesi = norma.Known(l.Massimo.Valore)
	}
	ordinari, noti := r.intero(&mesiImpossibili, k.Mesi, 1, MassimoMesiCorso, dove, "mesi", l.Massimo.Rif)
	corta := !l.Pattuita.IsZero() && l.Pattuita.Compare(norma.Mesi(l.Minimo.Valore)) < 0 // unlawful already: nothing more decides
	if k.Mesi.IsZero() && !corta {
		r.Missing(dove.Campo("mesi"), l.Massimo.Rif)
	}
	l.Massimo.Valore = ordinari
	r.AlMeno, r.AlPiu = ordinari, ordinari
	if t.Riconosciuti == "" {
		if noti {
			r.Restano = norma.Known(ordinari)
		}
		return r
	}
	rif := t.Riconosciuti
	if t.Acquisiti != "" {
		rif = t.Acquisiti
	}
	if t.Totale == "" {
		t.Totale = rif
	}
	c := r.conta(&k, &t, dove)
	if c.fatti > 0 || !c.fattiNoti {
		r.Letture.Add(norma.LetturaCfuDurata)
	}
	if c.totaleNoto && c.fatti >= c.totale {
		r.AlMeno, r.AlPiu = 0, 0
		r.Report(&nessunResiduo, dove, strconv.Itoa(c.fatti), strconv.Itoa(c.totale), rif)
		return r
	}
	r.limita(l, &c, rif, dove)
	if !corta && (!noti || l.Pattuita.IsZero() || l.Pattuita.Compare(norma.Mesi(r.AlMeno)) > 0 && l.Pattuita.Compare(norma.Mesi(r.AlPiu)) <= 0) {
		r.chiedi(&k, &c, &t, dove)
	}
	return r
}

// conto are the CFU as far as they are known: those done are at least fatti, the whole path has at least minimi.
type conto struct {
	totale, fatti, minimi int
	totaleNoto, fattiNoti bool
}

// conta reads the CFU; those that cannot be, or contradict the whole path, are reported and then unknown.
func (r *RiduzioneCFU) conta(k *Carriera, t *TabellaCFU, dove norma.Puntatore) conto {
	c := conto{minimi: min(k.Minimi, massimoCFU), fattiNoti: true}
	c.totale, c.totaleNoto = r.intero(&cfuImpossibili, k.Totale, 1, massimoCFU, dove, "cfu", t.Totale)
	if c.totaleNoto && c.totale < k.Minimi {
		r.Report(&cfuSottoIlMinimo, dove.Campo("cfu"), strconv.Itoa(c.totale), strconv.Itoa(k.Minimi), t.Totale)
		c.totale, c.totaleNoto = 0, false
	}
	if c.totaleNoto {
		r.Totale = norma.Known(c.totale)
	}
	somma := func(detti norma.Opt[int], campo string, rif norma.Riferimento) {
		n, ok := r.intero(&cfuImpossibili, detti, 0, massimoCFU, dove, campo, rif)
		if ok && c.totaleNoto && n > c.totale {
			r.Report(&cfuOltreIlTotale, dove.Campo(campo), strconv.Itoa(n), strconv.Itoa(c.totale), rif)
			n, ok = 0, false
		}
		c.fatti += n
		c.fattiNoti = c.fattiNoti && ok
	}
	if t.Acquisiti != "" {
		somma(k.Acquisiti, "acquisiti", t.Acquisiti)
	}
	if !k.Riconosciuti.IsZero() {
		somma(k.Riconosciuti, "riconosciuti", t.Riconosciuti)
	}
	if c.fattiNoti {
		r.Contati = norma.Known(c.fatti)
	}
	if c.fattiNoti && c.totaleNoto {
		r.Residui = norma.Known(c.totale - c.fatti)
	}
	return c
}

// intero is a number that was said, where it is a possible one.
func (r *RiduzioneCFU) intero(k *norma.Controllo, detto norma.Opt[int], da, a int, dove norma.Puntatore, campo string, rif norma.Riferimento) (int, bool) {
	n, ok := detto.Value()
	if ok && (n < da || n > a) {
		r.Report(k, dove.Campo(campo), strconv.Itoa(n), "", rif)
		return 0, false
	}
	return n, ok
}

// limita bounds the longest length: the most is what the CFU known to be done leave, the least what those not known may leave yet.
func (r *RiduzioneCFU) limita(l Limiti, c *conto, rif norma.Riferimento, dove norma.Puntatore) {
	ordinari := l.Massimo.Valore
	ridotti := ordinari
	if c.totaleNoto && c.fatti > 0 {
		ridotti = riduci(ordinari, c.totale-c.fatti, c.totale)
		r.AlPiu, r.Rif = scala(l, ridotti), rif
	}
	switch {
	case c.fattiNoti && (c.totaleNoto || c.fatti == 0):
		r.AlMeno = r.AlPiu
	case c.fattiNoti && c.fatti < c.minimi:
		r.AlMeno = scala(l, riduci(ordinari, c.minimi-c.fatti, c.minimi))
	default:
		r.AlMeno = 0
	}
	if ridotti < r.AlPiu {
		r.Rif = l.Minimo.Rif
		r.Letture.Add(norma.LetturaMinimoDopoCrediti)
		r.Report(&minimoDecide, dove, mesi(ridotti), mesi(r.AlPiu), l.Minimo.Rif)
	}
	if r.AlMeno == r.AlPiu && r.AlPiu > 0 {
		r.Restano = norma.Known(r.AlPiu)
	}
}

// riduci is a length by the share that is left of it, rounded up to whole months.
func riduci(mesi, residui, totale int) int { return (mesi*residui + totale - 1) / totale }

// chiedi reports what is missing; what was said and cannot be has been reported already.
func (r *RiduzioneCFU) chiedi(k *Carriera, c *conto, t *TabellaCFU, dove norma.Puntatore) {
	if k.Totale.IsZero() && (c.fatti > 0 || !c.fattiNoti) {
		r.Missing(dove.Campo("cfu"), t.Totale)
	}
	if t.Acquisiti != "" && k.Acquisiti.IsZero() {
		r.Missing(dove.Campo("acquisiti"), t.Acquisiti)
	}
}

// Spiegazione is the explanation: the CFU of the path, those that count, those left, the length that follows.
func (r RiduzioneCFU) Spiegazione() norma.Spiegazione {
	restano := ""
	if n, noti := r.Restano.Value(); noti {
		restano = mesi(n)
	}
	return r.Giudizio.Spiegazione(&etCFU,
		norma.Riga(&etTotaleCFU, r.Totale.String(), ""),
		norma.Riga(&etContati, r.Contati.String(), ""),
		norma.Riga(&etResidui, r.Residui.String(), ""),
		norma.Riga(&etMesiRestano, restano, r.Rif))
}

// FormaCFU is the shape of the explanation of a RiduzioneCFU.
func FormaCFU() norma.Forma {
	return norma.FormaGiudizio(&etCFU,
		norma.NewForma(&etTotaleCFU), norma.NewForma(&etContati), norma.NewForma(&etResidui), norma.NewForma(&etMesiRestano))
}

var (
	etCFU       = norma.Etichetta{Nome: "cfu", IT: "crediti formativi universitari", EN: "university credits"}
	etTotaleCFU = norma.Etichetta{Nome: "totale", IT: "CFU dell'intero percorso", EN: "CFU of the whole path"}
	etContati   = norma.Etichetta{Nome: "contati", IT: "CFU acquisiti e riconosciuti", EN: "CFU passed and recognised"}
	etResidui   = norma.Etichetta{Nome: "residui", IT: "CFU residui", EN: "CFU left"}
)
