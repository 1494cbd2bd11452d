package apprendistato

import "norma"

// Retribuzione says how hours of training are paid on the professionalising path: in full. The shares of 0 and 10 per cent
// (reg. reg. Lazio 7/2017, art. 5, c. 5) have no counterpart in Capo II, so that rule is not applicable here.
type Retribuzione struct {
	norma.Giudizio
	Regime norma.Cifra[RegimeRetributivo]
}

// Retribuzione tells that the rule of the shares does not apply: Capo II has none, and State law, to which art. 40 refers, pays
// training hours as hours of work. The verdict is NonApplicabile, never a share.
func (d *Disciplina) Retribuzione(c *Contratto) (r Retribuzione) {
	p := d.premessa(c)
	d.retribuzione(&p, &r)
	return r
}

func (d *Disciplina) retribuzione(p *premessa, r *Retribuzione) {
	if p.tace(2) {
		return
	}
	r.Giudizio = p.statale
	if !p.inVigore {
		return
	}
	r.Esito = norma.NonApplicabile
	r.Regime = d.t.Retribuzione
	r.Fonte = d.t.Retribuzione.Fonte
}

// Spiegazione is the explanation of the result.
func (r Retribuzione) Spiegazione() norma.Spiegazione {
	return r.Giudizio.Spiegazione(&etRetribuzione, rigaCifra(&etRegime, r.Regime, string(r.Regime.Valore)))
}

var (
	etRetribuzione = norma.Etichetta{
		Nome: "retribuzione",
		IT:   "retribuzione ridotta delle ore di formazione",
		EN:   "reduced pay of training hours",
	}
	etRegime = norma.Etichetta{Nome: "regime", IT: "le ore di formazione sono retribuite in misura", EN: "training hours are paid"}
)
