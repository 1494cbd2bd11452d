package apprendistato

import (
	"strconv"

	"norma"
)

// Retribuzione says how hours of training are paid. On the professionalising path in full: the shares of 0 and 10 per cent
// (reg. reg. Lazio 7/2017, art. 5, c. 5) have no counterpart in Capo II, so that rule is not applicable there. In Capo I and III by
// those two shares of what would be due, or by those of the collective agreement.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Retribuzione struct {
	norma.Giudizio
	Esterna norma.Cifra[norma.Percento] // Capo I and III: of the hours at the institution; none while the share is unknown
	Interna norma.Cifra[norma.Percento] // the same of the training hours in the firm

	fonte  string // the agreement's own provision, where a share is its own
	regime *norma.Cifra[RegimeRetributivo]
}

var (
	quotaImpossibile = norma.Controllo{
		Codice: "apprendistato/quota-impossibile", Gravita: norma.Mancante,
		IT: "{trovato} per cento non è una quota possibile della retribuzione",
		EN: "{trovato} per cent is not a possible share of pay",
	}
	quotaInternaBassa = norma.Controllo{
		Codice: "apprendistato/quota-interna-sotto-la-legge", Gravita: norma.Avviso,
		IT: "il contratto collettivo retribuisce le ore di formazione interna al {trovato}: senza, la quota è del {ammesso}",
		EN: "the collective agreement pays hours of internal training at {trovato}: without it the share is {ammesso}",
	}
)

// Retribuzione applies art. 5, c. 5, 22, c. 5, 23, c. 5, 24, c. 6, 29, c. 5 and 36, c. 7: hours at the institution are not paid, hours
// of internal training at ten per cent of what would be due, save what collective agreements say (reading retribuzione-ccnl). On the
// professionalising path it tells that the rule of the shares does not apply: Capo II has none, and State law, to which art. 40
// refers, pays training hours as hours of work. The verdict there is NonApplicabile, never a share.
func (d *Disciplina) Retribuzione(c *Contratto) (r Retribuzione) {
	d, p := d.premessa(c)
	d.retribuzione(c, &p, &r)
	return r
}

func (d *Disciplina) retribuzione(c *Contratto, p *premessa, r *Retribuzione) {
	if p.tace(2) {
		d.quote(c, p, r)
		return
	}
	r.Giudizio = p.statale
	if !p.inVigore {
		return
	}
	r.Esito = norma.NonApplicabile
	r.regime = &d.t.Retribuzione
	r.Fonte = d.t.Retribuzione.Fonte
}

// quote are the shares of Capo I and III.
func (d *Disciplina) quote(c *Contratto, p *premessa, r *Retribuzione) {
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	q := d.t.quote(c.Percorso)
	if q == nil {
		r.Esito = norma.NonApplicabile
		return
	}
	r.Esterna = r.quota(&c.CCNL, c.CCNL.QuotaEsterna, "/ccnl/quotaEsterna", q.Esterna)
	r.Interna = r.quota(&c.CCNL, c.CCNL.QuotaInterna, "/ccnl/quotaInterna", q.Interna)
	if !r.Interna.IsZero() && r.Interna.Valore < q.Interna.Valore {
		r.Report(&quotaInternaBassa, "/ccnl/quotaInterna", r.Interna.Valore.String(), q.Interna.Valore.String(), q.Interna.Rif)
	}
	r.Fonte = max(r.Fonte, r.Esterna.Fonte, r.Interna.Fonte)
}

// quote is the row of a path, nil where it has none.
func (t *Tabella) quote(p Percorso) *QuoteRetribuzione {
	for i := range t.Quote {
		if t.Quote[i].Percorso == p {
			return &t.Quote[i]
		}
	}
	return nil
}

const tutta norma.Percento = 100 // of what would be due

// quota is the share of the law, or the agreement's where that is another one and its source is named.
func (r *Retribuzione) quota(k *CCNL, sua norma.Opt[int], dove norma.Puntatore, legge norma.Cifra[norma.Percento]) norma.Cifra[norma.Percento] {
	n, detta := sua.Value()
	switch {
	case !detta || n == int(legge.Valore):
		return legge
	case n < 0 || n > int(tutta):
		r.Report(&quotaImpossibile, dove, strconv.Itoa(n), "", legge.Rif)
		return norma.Cifra[norma.Percento]{}
	}
	r.Letture.Add(norma.LetturaRetribuzioneCcnl)
	if k.FonteQuote == "" {
		r.Missing("/ccnl/fonteQuote", legge.Rif)
		return norma.Cifra[norma.Percento]{}
	}
	r.fonte = k.FonteQuote
	legge.Valore = norma.Percento(n)
	return legge
}

// Regime is how training hours of Capo II are paid.
func (r Retribuzione) Regime() norma.Cifra[RegimeRetributivo] { return copia(r.regime) }

// Spiegazione is the explanation of the result.
func (r Retribuzione) Spiegazione() norma.Spiegazione {
	regime := r.Regime()
	return r.Giudizio.Spiegazione(&etRetribuzione,
		rigaCifra(&etRegime, regime, string(regime.Valore)),
		rigaCifra(&etQuotaEsterna, r.Esterna, r.Esterna.Valore.String()),
		rigaCifra(&etQuotaInterna, r.Interna, r.Interna.Valore.String()),
		norma.Riga(&etFonteQuote, r.fonte, ""))
}

var (
	etRetribuzione = norma.Etichetta{
		Nome: "retribuzione",
		IT:   "retribuzione ridotta delle ore di formazione",
		EN:   "reduced pay of training hours",
	}
	etRegime       = norma.Etichetta{Nome: "regime", IT: "le ore di formazione sono retribuite in misura", EN: "training hours are paid"}
	etQuotaEsterna = norma.Etichetta{Nome: "esterna", IT: "ore di formazione esterna retribuite al", EN: "hours of external training paid at"}
	etQuotaInterna = norma.Etichetta{Nome: "interna", IT: "ore di formazione interna retribuite al", EN: "hours of internal training paid at"}
	etFonteQuote   = norma.Etichetta{Nome: "fonteQuote", IT: "secondo il contratto collettivo", EN: "by the collective agreement", Letterale: true}
)
