package apprendistato

import (
	"cmp"
	"slices"

	"norma"
)

// premessa is what every rule asks first: which chapter the path is of, whether the discipline is in force, and whether what the
// Region rules on is its own to rule on. The last two answers come with the judgement that a rule which asks them starts from.
type premessa struct {
	chiesta            *Disciplina // the one that was asked
	capo               int
	tipologia          Tipologia
	inVigore, regge    bool
	statale, regionale norma.Giudizio
}

var (
	nonInVigore = norma.Controllo{
		Codice: "apprendistato/non-in-vigore", Gravita: norma.Avviso,
		IT: "assunzione in data {trovato}: la disciplina è in vigore {ammesso}",
		EN: "hired on {trovato}: the discipline is in force {ammesso}",
	}
	altraRegione = norma.Controllo{
		Codice: "apprendistato/altra-regione", Gravita: norma.Avviso,
		IT: "il luogo di lavoro è in un'altra regione ({trovato}): la formazione non è retta da questa disciplina",
		EN: "the workplace is in another region ({trovato}): this discipline does not govern its training",
	}
	sedeAltrove = norma.Controllo{
		Codice: "apprendistato/sede-legale-altrove", Gravita: norma.Avviso,
		IT: "la sede legale è in un'altra regione ({trovato}): l'impresa con sedi in più regioni può seguire quella disciplina",
		EN: "the registered office is in another region ({trovato}): a firm with seats in several regions may follow that one's rules",
	}
	finePrima = norma.Controllo{
		Codice: "apprendistato/fine-prima-dell-inizio", Gravita: norma.Mancante,
		IT: "la fine ({trovato}) viene prima dell'inizio ({ammesso})",
		EN: "the end ({trovato}) comes before the start ({ammesso})",
	}
)

// tace reports whether the path is known and of another chapter than those of a rule, which then has nothing to say.
func (p *premessa) tace(capo int, altri ...int) bool {
	return p.capo != capo && p.capo != 0 && !slices.Contains(altri, p.capo)
}

// premessa comes with the discipline that governs the path: the State's where the region's leaves the path to it.
func (d *Disciplina) premessa(c *Contratto) (di *Disciplina, p premessa) {
	g := &p.statale
	g.Simulato = d.simulata
	p.capo, p.tipologia, p.chiesta = c.Percorso.Capo(), c.Percorso.Tipologia(), d
	if di = d; d.t.rinvia(c.Percorso) {
		di = &nazionale
	}
	p.inVigore = di.inVigore(c, p.capo, g)
	p.regionale = *g
	p.regge = p.inVigore && d.territorio(&c.Impresa, p.capo, &p.regionale)
	return di, p
}

// inVigore reports whether the discipline governs the path and the hiring day. If so the rule applies, and takes every fact on that
// day (reading data-di-riferimento).
func (d *Disciplina) inVigore(c *Contratto, capo int, g *norma.Giudizio) bool {
	rif, nota := d.t.Vigore.Rif, capo != 0
	switch {
	case nota:
	case c.Percorso == "":
		g.Missing("/percorso", rif)
	default:
		g.Unknown("/percorso", string(c.Percorso), rif)
	}
	if !g.Needs(c.Inizio, "/inizio", rif) || !nota {
		return false
	}
	g.Letture.Add(norma.LetturaDataDiRiferimento)
	if !d.t.Vigore.Valore.Contains(c.Inizio) {
		g.Alla = c.Inizio
		g.Letture.Add(norma.LetturaEntrataInVigore)
		g.Report(&nonInVigore, "/inizio", c.Inizio.String(), d.t.Vigore.Valore.String(), rif)
		return false
	}
	g.Applica(c.Inizio)
	g.Fonte = d.t.Vigore.Fonte
	return true
}

// territorio reports whether the training of the employer's apprentices is governed: the workplace is in the region, or, for public
// training alone, the firm chooses its rules (reading territorio).
func (d *Disciplina) territorio(i *Impresa, capo int, g *norma.Giudizio) bool {
	if !d.conosce(i.Regione, "/impresa/regione", g) || !d.conosce(i.SedeLegale, "/impresa/sedeLegale", g) {
		return false
	}
	if d.t.Regione == "" { // State law
		return true
	}
	if i.Regione == "" || i.Regione == d.t.Regione {
		if capo == 2 && i.SedeLegale != "" && i.SedeLegale != d.t.Regione && !i.PiuRegioni.Is(false) {
			g.Letture.Add(norma.LetturaTerritorio)
			g.Report(&sedeAltrove, "/impresa/sedeLegale", string(i.SedeLegale), string(d.t.Regione), d.t.SedeAltrove)
		}
		return true
	}
	rif := d.t.Accentramento
	if capo != 2 { // no firm may choose
		rif = d.t.Istituzioni.Territorio
	}
	g.Letture.Add(norma.LetturaTerritorio)
	if capo != 2 || i.SedeLegale != "" && i.SedeLegale != d.t.Regione || i.PiuRegioni.Is(false) || i.Accentra.Is(false) {
		g.Esito = norma.NonApplicabile
		g.Report(&altraRegione, "/impresa/regione", string(i.Regione), string(d.t.Regione), rif)
		return false
	}
	if i.SedeLegale == "" {
		g.Missing("/impresa/sedeLegale", rif)
	}
	if i.PiuRegioni.IsZero() {
		g.Missing("/impresa/piuRegioni", rif)
	}
	if i.Accentra.IsZero() {
		g.Missing("/impresa/accentra", rif)
	}
	return g.Esito == norma.Rispettato
}

// conosce reports whether a word is a region, or nothing was said; otherwise it is a finding.
func (d *Disciplina) conosce(r norma.Regione, dove norma.Puntatore, g *norma.Giudizio) bool {
	if r == "" || r == d.t.Regione || r.Nome() != "" {
		return true
	}
	g.Unknown(dove, string(r), cmp.Or(d.t.Accentramento, d.t.Vigore.Rif))
	return false
}

// periodo is the training period, measured from the hiring day; what keeps it from being known is reported.
func (c *Contratto) periodo(g *norma.Giudizio, rif norma.Riferimento) (norma.Periodo, bool) {
	if !g.Needs(c.Fine, "/fine", rif) {
		return norma.Periodo{}, false
	}
	if c.Fine.Before(c.Inizio) {
		g.Report(&finePrima, "/fine", c.Fine.String(), c.Inizio.String(), rif)
		return norma.Periodo{}, false
	}
	g.Letture.Add(norma.LetturaPeriodo)
	return norma.Periodo{Dal: c.Inizio, Al: c.Fine}, true
}
