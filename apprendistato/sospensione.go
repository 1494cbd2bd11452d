package apprendistato

import (
	"math/bits"
	"slices"
	"strconv"

	"norma"
)

// Sospensione says how far long absences may move the end of the training period: by their own days, without counting as an
// extension or toward the longest length (reading sospensione). d.lgs. 81/2015, art. 42, c. 5, lett. g).
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Sospensione struct {
	norma.Giudizio
	Giorni int        // days of the absences that count
	Fine   norma.Data // the agreed end moved by as many days; unknown while something about an absence is

	oltre *norma.Cifra[int]
}

var (
	sospensioneSposta = norma.Controllo{
		Codice: "apprendistato/sospensione-sposta-la-fine", Gravita: norma.Avviso,
		IT: "le assenze oltre la soglia possono spostare la fine dal {ammesso} al {trovato}",
		EN: "absences over the threshold may move the end from {ammesso} to {trovato}",
	}
	sospensioneFuori = norma.Controllo{
		Codice: "apprendistato/sospensione-fuori-dal-contratto", Gravita: norma.Mancante,
		IT: "l'assenza comincia in data {trovato}, fuori dal periodo di formazione ({ammesso})",
		EN: "the absence begins on {trovato}, outside the training period ({ammesso})",
	}
	sospensioniSovrapposte = norma.Controllo{
		Codice: "apprendistato/sospensioni-sovrapposte", Gravita: norma.Mancante,
		IT: "l'assenza {trovato} si sovrappone a un'altra ({ammesso})",
		EN: "the absence {trovato} overlaps another one ({ammesso})",
	}
	troppeSospensioni = norma.Controllo{
		Codice: "apprendistato/troppe-sospensioni", Gravita: norma.Mancante,
		IT: "le assenze sono {trovato}: se ne esaminano al più {ammesso}",
		EN: "there are {trovato} absences: at most {ammesso} are examined",
	}
)

// Sospensione applies d.lgs. 81/2015, art. 42, c. 5, lett. g): illness, accident or another involuntary suspension of more than
// thirty days may prolong the period by as much.
func (d *Disciplina) Sospensione(c *Contratto) (r Sospensione) {
	d, p := d.premessa(c)
	d.sospensione(c, &p, &r)
	return r
}

func (d *Disciplina) sospensione(c *Contratto, p *premessa, r *Sospensione) {
	r.Giudizio = p.statale
	if !p.inVigore {
		return
	}
	if len(c.Sospensioni) == 0 || d.t.Sospensione.IsZero() {
		r.Esito = norma.NonApplicabile
		return
	}
	r.oltre = &d.t.Sospensione
	r.Fonte = r.oltre.Fonte
	r.Letture.Add(norma.LetturaSospensione)
	contratto, ok := c.periodo(&r.Giudizio, r.oltre.Rif)
	if !ok {
		return
	}
	assenze := c.Sospensioni
	if n := len(assenze); n > massimoSospensioni {
		r.Report(&troppeSospensioni, "/sospensioni", strconv.Itoa(n), strconv.Itoa(massimoSospensioni), r.oltre.Rif)
		assenze = assenze[:massimoSospensioni]
	}
	var sane uint64 // a bit for each absence whose days can be counted
	for i := range assenze {
		if r.sana(assenze, i) {
			sane |= 1 << i
		}
	}
	r.conta(assenze, sane, contratto)
	if r.Esito > norma.Rispettato {
		return
	}
	r.Fine = c.Fine.AddDays(r.Giorni)
	if r.Giorni > 0 {
		r.Report(&sospensioneSposta, "/fine", r.Fine.String(), c.Fine.String(), r.oltre.Rif)
	}
}

// conta adds up the absences in the order of their days. One that begins the day after another is the same suspension; one may fall
// in the days by which those before it moved the end.
func (r *Sospensione) conta(assenze []norma.Periodo, sane uint64, contratto norma.Periodo) {
	chiusi, corrente := 0, norma.Periodo{}
	for sane != 0 {
		i := bits.TrailingZeros64(sane)
		for j := range assenze {
			if sane&(1<<j) != 0 && assenze[j].Dal.Before(assenze[i].Dal) {
				i = j
			}
		}
		sane &^= 1 << i
		a, mosso := assenze[i], norma.Periodo{Dal: contratto.Dal, Al: contratto.Al.AddDays(r.Giorni)}
		if !mosso.Contains(a.Dal) {
			r.Report(&sospensioneFuori, norma.Puntatore("/sospensioni").Indice(i).Campo("dal"), a.Dal.String(), mosso.String(), r.oltre.Rif)
			continue
		}
		if corrente.Dal.IsZero() || corrente.Al.AddDays(1) != a.Dal {
			chiusi, corrente = r.Giorni, a
		}
		corrente.Al = a.Al
		if r.Giorni = chiusi; corrente.Giorni() > r.oltre.Valore {
			r.Giorni += corrente.Giorni()
		}
	}
}

// sana reports what keeps the i-th absence from being counted: its days, another absence of the same days.
func (r *Sospensione) sana(assenze []norma.Periodo, i int) bool {
	a, rif := assenze[i], r.oltre.Rif
	altra := sovrapposta(assenze, i)
	if a.Valid() && altra < 0 {
		return true
	}
	dove := norma.Puntatore("/sospensioni").Indice(i)
	dal, al := r.Needs(a.Dal, dove.Campo("dal"), rif), r.Needs(a.Al, dove.Campo("al"), rif)
	switch {
	case !dal || !al:
	case a.Al.Before(a.Dal):
		r.Report(&finePrima, dove.Campo("al"), a.Al.String(), a.Dal.String(), rif)
	default:
		r.Report(&sospensioniSovrapposte, dove, a.String(), assenze[altra].String(), rif)
	}
	return false
}

// sovrapposta is the first absence listed before the i-th that shares a day with it, -1 for none.
func sovrapposta(assenze []norma.Periodo, i int) int {
	return slices.IndexFunc(assenze[:i], func(q norma.Periodo) bool { return q.Valid() && q.Overlaps(assenze[i]) })
}

// Oltre is how many days an absence must exceed to count.
func (r Sospensione) Oltre() norma.Cifra[int] { return copia(r.oltre) }

// Spiegazione is the explanation of the result.
func (r Sospensione) Spiegazione() norma.Spiegazione {
	giorni, oltre := "", r.Oltre()
	if !oltre.IsZero() && !r.Fine.IsZero() {
		giorni = strconv.Itoa(r.Giorni)
	}
	return r.Giudizio.Spiegazione(&etSospensione,
		rigaCifra(&etOltre, oltre, strconv.Itoa(oltre.Valore)),
		norma.Riga(&etGiorniAssenza, giorni, ""),
		norma.Riga(&etFineMossa, r.Fine.String(), oltre.Rif))
}

var (
	etSospensione   = norma.Etichetta{Nome: "sospensione", IT: "assenze lunghe", EN: "long absences"}
	etOltre         = norma.Etichetta{Nome: "oltre", IT: "contano le assenze di oltre giorni", EN: "absences count over days"}
	etGiorniAssenza = norma.Etichetta{Nome: "giorni", IT: "giorni di assenza che contano", EN: "days of absence that count"}
	etFineMossa     = norma.Etichetta{Nome: "fine", IT: "la fine può spostarsi al", EN: "the end may move to"}
)
