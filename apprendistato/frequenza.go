package apprendistato

import (
	"iter"
	"math/bits"
	"strconv"

	"norma"
)

// Frequenza says how many hours of training must be attended, of the external and of the internal ones each: of the whole, for the
// final assessment; of a year, to pass on to the next. reg. reg. Lazio 7/2017, art. 12, c. 5; all. A, art. 6, c. 3.
//
// The years given are those of the plan (PFI); hours of attendance are given when a year has ended, none of one still to come. The result
// keeps the contract's lists: do not change them while Anni or Spiegazione are still to be asked.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Frequenza struct {
	norma.Giudizio
	Annuale norma.Opt[bool] // the check is made at the end of each year too; unknown where the course's own rules decide and are not known
	Ammesso norma.Opt[bool] // to the final assessment; unknown until every year has been attended

	escluse  numeri // places of the years that are no part of the whole
	sospesa  bool   // the reason of an extension is not known: neither is the whole
	ignoti   bool   // the number of some year is not known
	unico    bool   // the path has a single year
	ultimo   int    // greatest number among the years of the path
	q        *QuotaFrequenza
	anni     []Anno
	proroghe []Proroga
}

// Lato is one of the two sides of training, external or internal.
type Lato struct {
	Previste    norma.Opt[norma.Ore]
	Necessarie  norma.Opt[norma.Ore] // to be attended
	Frequentate norma.Opt[norma.Ore] // as far as the plan foresees them
}

// AnnoFrequenza is a year of the plan.
type AnnoFrequenza struct {
	Anno             int // 0: not said
	Proroga          bool
	Esterne, Interne Lato
	Ammesso          norma.Opt[bool] // to the year after; unknown of a year still to come, of the last one and where no yearly check is made
}

var (
	frequenzaEsterna = norma.Controllo{
		Codice: "apprendistato/frequenza-esterna-insufficiente", Gravita: norma.Errore,
		IT: "in tutto sono frequentate {trovato} di formazione esterna: per la valutazione finale ne servono almeno {ammesso}",
		EN: "in all {trovato} of external training were attended: the final assessment takes at least {ammesso}",
	}
	frequenzaInterna = norma.Controllo{
		Codice: "apprendistato/frequenza-interna-insufficiente", Gravita: norma.Errore,
		IT: "in tutto sono frequentate {trovato} di formazione interna: per la valutazione finale ne servono almeno {ammesso}",
		EN: "in all {trovato} of internal training were attended: the final assessment takes at least {ammesso}",
	}
	frequenzaAnnualeEsterna = norma.Controllo{
		Codice: "apprendistato/frequenza-annuale-esterna-insufficiente", Gravita: norma.Errore,
		IT: "nell'anno sono frequentate {trovato} di formazione esterna: per passare al successivo ne servono almeno {ammesso}",
		EN: "in the year {trovato} of external training were attended: passing on to the next takes at least {ammesso}",
	}
	frequenzaAnnualeInterna = norma.Controllo{
		Codice: "apprendistato/frequenza-annuale-interna-insufficiente", Gravita: norma.Errore,
		IT: "nell'anno sono frequentate {trovato} di formazione interna: per passare al successivo ne servono almeno {ammesso}",
		EN: "in the year {trovato} of internal training were attended: passing on to the next takes at least {ammesso}",
	}
	latoSenzaOre = norma.Controllo{
		Codice: "apprendistato/formazione-senza-ore", Gravita: norma.Avviso,
		IT: "il PFI non prevede ore di formazione «{testo}»: questa parte è soddisfatta",
		EN: "the plan has no hours of training “{testo}”: this side is satisfied",
	}
	annoSenzaOre = norma.Controllo{
		Codice: "apprendistato/anno-senza-ore", Gravita: norma.Mancante,
		IT: "il PFI non prevede ore, né esterne né interne: la frequenza non si può verificare",
		EN: "the plan has no hours, external or internal: attendance cannot be checked",
	}
)

// Frequenza applies art. 12, c. 5 (Capo I: of the whole, and of each year to pass on to the next) and all. A, art. 6, c. 3 (Capo III: of
// the whole; of each year where the course's own rules ask). A side does not make up for the other, and hours beyond the plan do not
// count (reading frequenza-zero); the last year has no check of its own (reading frequenza-ultimo-anno). In Capo I a year of extension
// after the title is no part of the whole.
func (d *Disciplina) Frequenza(c *Contratto) (r Frequenza) {
	d, p := d.premessa(c)
	d.frequenza(c, &p, &r)
	return r
}

func (d *Disciplina) frequenza(c *Contratto, p *premessa, r *Frequenza) {
	if p.tace(1, 3) {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	q := d.t.Formazione.frequenza(p.capo)
	if q == nil {
		r.Esito = norma.NonApplicabile
		return
	}
	r.q, r.proroghe = q, c.Proroghe
	r.Fonte = max(r.Fonte, q.Quota.Fonte, q.Annuale.Fonte)
	r.Annuale = norma.Known(true)
	if !q.Annuale.Valore {
		r.Annuale = c.Svolgimento.VerificaAnnuale
	}
	r.anni = c.Anni[:min(len(c.Anni), massimoAnni)]
	var intero conti
	dubbi, buoni, iniziata := r.somma(&intero)
	if !iniziata {
		r.Esito = norma.NonApplicabile
		return
	}
	c.primiAnni(&r.Giudizio, q.Quota.Rif)
	r.numera()
	verificati := r.buoni(buoni)
	for ; dubbi != 0; dubbi &= dubbi - 1 {
		i := bits.TrailingZeros16(uint16(dubbi))
		r.sane(i)
		y := &r.anni[i]
		if k := contiDi(y); !y.Proroga.Is(true) && !k.futuro && !r.Annuale.Is(false) {
			verificati = r.annuale(i, &k) || verificati
		}
	}
	if !r.finale(&intero) && !verificati && r.Esito == norma.Rispettato {
		r.Esito = norma.NonApplicabile
	}
}

// somma adds up the years that make the whole. It tells the places of the years to be looked at one by one from the numbers of those that
// are all known and pass, and whether any attendance is given.
func (r *Frequenza) somma(intero *conti) (dubbi, buoni numeri, iniziata bool) {
	q, proroghe := r.q.Quota.Valore, 0
	for i := range r.anni {
		y := &r.anni[i]
		if y.futuro() {
			intero.futuro = true
			continue
		}
		e, fe, noteE := lato(y.Esterne, y.FrequentateEsterne)
		in, fi, noteI := lato(y.Interne, y.FrequentateInterne)
		n, _ := y.Numero.Value()
		if noteE && noteI && fe <= e && fi <= in && e > 0 && in > 0 && basta(fe, q, e) && basta(fi, q, in) &&
			0 < n && n <= massimoAnni && !y.Proroga.Is(true) {
			intero.esterne.somma(e, fe)
			intero.interne.somma(in, fi)
			buoni |= bit(n)
			iniziata = true
			continue
		}
		dubbi |= bit(i)
		iniziata = iniziata || !y.FrequentateEsterne.IsZero() || !y.FrequentateInterne.IsZero()
		if y.Proroga.Is(true) && r.q.Capo == 1 {
			motivo, _ := motivoProroga(r.proroghe, proroghe)
			proroghe++
			if motivo != TitoloMancato {
				r.escluse |= bit(i)
				r.sospesa = r.sospesa || motivo != Consolidamento
				continue
			}
		}
		k := contiDi(y)
		intero.aggiungi(&k)
	}
	return dubbi, buoni, iniziata
}

// intero are the planned and attended hours of the whole; false where there is none, or it is not known.
func (r *Frequenza) intero() (intero conti, noto bool) {
	for i := range r.anni {
		if !r.escluse.ha(i) {
			k := contiDi(&r.anni[i])
			intero.aggiungi(&k)
		}
	}
	return intero, !r.sospesa && len(r.anni) > 0
}

// Quota is how much must be attended, of each side.
func (r Frequenza) Quota() norma.Cifra[norma.Percento] { return copia(r.q).Quota }

// Esterne are the hours of external training of the whole.
func (r Frequenza) Esterne() (l Lato) {
	if intero, noto := r.intero(); noto {
		l = intero.esterne.lato(r.q.Quota.Valore)
	}
	return l
}

// Interne are the hours of internal training of the whole.
func (r Frequenza) Interne() (l Lato) {
	if intero, noto := r.intero(); noto {
		l = intero.interne.lato(r.q.Quota.Valore)
	}
	return l
}

// buoni reports whether a check is made at the end of some of the years of these numbers, which pass it.
func (r *Frequenza) buoni(numeri numeri) bool {
	if r.Annuale.Is(false) {
		return false
	}
	if !r.ignoti && numeri.ha(r.ultimo) {
		r.Letture.Add(norma.LetturaFrequenzaUltimoAnno)
		numeri &^= bit(r.ultimo)
	}
	return numeri != 0
}

// numera finds the last year of the path, and the years of which it is not known which they are.
func (r *Frequenza) numera() {
	var dati, proroghe numeri
	annate := 0
	for i := range r.anni {
		y := &r.anni[i]
		n, noto := y.Numero.Value()
		if possibile := 0 < n && n <= massimoAnni; y.Proroga.Is(true) {
			if possibile {
				if proroghe.segna(n) {
					ripete(&r.Giudizio, i, n, r.q.Quota.Rif)
				}
			}
			r.fuori(i, noto && !possibile)
			continue
		} else if possibile {
			if dati.segna(n) {
				ripete(&r.Giudizio, i, n, r.q.Quota.Rif)
			}
			r.ultimo = max(r.ultimo, n)
		} else {
			r.fuori(i, noto)
			r.ignoti = true
		}
		annate++
	}
	r.unico = annate == 1
}

// fuori reports the number of the i-th year, where it cannot be.
func (r *Frequenza) fuori(i int, impossibile bool) {
	if impossibile {
		n := r.anni[i].Numero.Or(0)
		r.Report(&annoFuori, luogoAnno(i, "numero"), strconv.Itoa(n), "1-"+strconv.Itoa(massimoAnni), r.q.Quota.Rif)
	}
}

// sane reports the hours of the i-th year that cannot be.
func (r *Frequenza) sane(i int) {
	y := &r.anni[i]
	for j, o := range [...]norma.Opt[norma.Ore]{y.Esterne, y.Interne, y.FrequentateEsterne, y.FrequentateInterne} {
		reclama(&r.Giudizio, o, false, "/anni", i, [...]string{"esterne", "interne", "frequentateEsterne", "frequentateInterne"}[j], r.q.Quota.Rif)
	}
}

// Anni are the years of the plan, in the order in which they are listed.
func (r Frequenza) Anni() iter.Seq[AnnoFrequenza] {
	return func(yield func(AnnoFrequenza) bool) {
		for i := range r.anni {
			y := &r.anni[i]
			a := AnnoFrequenza{Anno: y.Numero.Or(0), Proroga: y.Proroga.Is(true)}
			if !r.escluse.ha(i) {
				k := contiDi(y)
				q := r.q.Quota.Valore
				a.Esterne, a.Interne = k.esterne.lato(q), k.interne.lato(q)
				verifica := r.Annuale.Is(true) && !a.Proroga && 0 < a.Anno && a.Anno < r.ultimo && !k.futuro && !k.vuoti()
				switch e, in := k.esterne.stato(q), k.interne.stato(q); {
				case verifica && (e == insufficiente || in == insufficiente):
					a.Ammesso = norma.Known(false)
				case verifica && e == soddisfatta && in == soddisfatta:
					a.Ammesso = norma.Known(true)
				}
			}
			if !yield(a) {
				return
			}
		}
	}
}

// Spiegazione is the explanation of the result.
func (r Frequenza) Spiegazione() norma.Spiegazione {
	q := copia(r.q)
	quota, annuale := q.Quota, q.Annuale.Rif
	righe := make([]norma.Spiegazione, 0, len(r.anni)+5)
	righe = append(righe,
		rigaCifra(&etQuotaFrequenza, quota, quota.Valore.String()),
		norma.Riga(&etAnnuale, r.Annuale.String(), annuale),
		r.Esterne().riga(&etLatoEsterno, quota.Rif),
		r.Interne().riga(&etLatoInterno, quota.Rif),
		norma.Riga(&etAmmesso, r.Ammesso.String(), quota.Rif))
	for a := range r.Anni() {
		righe = append(righe, norma.Riga(&etAnnoPFI, numeroAnno(a.Anno), "",
			rigaProroga(a.Proroga),
			a.Esterne.riga(&etLatoEsterno, annuale),
			a.Interne.riga(&etLatoInterno, annuale),
			norma.Riga(&etAmmessoDopo, a.Ammesso.String(), annuale)))
	}
	return r.Giudizio.Spiegazione(&etFrequenza, righe...)
}

func (l Lato) riga(cosa *norma.Etichetta, rif norma.Riferimento) norma.Spiegazione {
	return norma.Riga(cosa, "", "",
		norma.Riga(&etPreviste, l.Previste.String(), ""),
		norma.Riga(&etNecessarie, l.Necessarie.String(), rif),
		norma.Riga(&etFrequentate, l.Frequentate.String(), ""))
}

var (
	etFrequenza      = norma.Etichetta{Nome: "frequenza", IT: "frequenza della formazione", EN: "attendance of training"}
	etQuotaFrequenza = norma.Etichetta{Nome: "quota", IT: "quota da frequentare, di ciascuna parte", EN: "share to be attended, of each side"}
	etAnnuale        = norma.Etichetta{Nome: "annuale", IT: "verifica anche al termine di ogni anno", EN: "check at the end of each year too"}
	etLatoEsterno    = norma.Etichetta{Nome: "esterne", IT: "formazione esterna", EN: "external training"}
	etLatoInterno    = norma.Etichetta{Nome: "interne", IT: "formazione interna", EN: "internal training"}
	etPreviste       = norma.Etichetta{Nome: "previste", IT: "ore previste dal PFI", EN: "hours in the plan"}
	etNecessarie     = norma.Etichetta{Nome: "necessarie", IT: "ore da frequentare almeno", EN: "hours to be attended at least"}
	etFrequentate    = norma.Etichetta{Nome: "frequentate", IT: "ore frequentate, entro quelle del PFI", EN: "hours attended, within those of the plan"}
	etAmmesso        = norma.Etichetta{Nome: "ammesso", IT: "frequenza sufficiente per la valutazione finale", EN: "attendance suffices for the final assessment"}
	etAnnoPFI        = norma.Etichetta{Nome: "anno", IT: "anno del PFI", EN: "year of the plan"}
	etAmmessoDopo    = norma.Etichetta{Nome: "ammesso", IT: "frequenza sufficiente per l'anno successivo", EN: "attendance suffices for the next year"}
)
