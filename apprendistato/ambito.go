package apprendistato

import "norma"

// Ambito says whether the discipline governs the contract: its day (art. 42), its territory (art. 2; for public training also the
// choice of art. 14, c. 12), its path.
type Ambito struct {
	norma.Giudizio
	Vigore  norma.Cifra[norma.Periodo] // the hirings that the discipline governs
	Regione norma.Regione              // of the workplace
}

var (
	nonInVigore = norma.Controllo{
		Codice: "apprendistato/non-in-vigore", Gravita: norma.Avviso,
		IT: "l'assunzione del {trovato} è fuori dal tempo in cui la disciplina è in vigore: {ammesso}",
		EN: "the hiring on {trovato} is outside the time in which the discipline is in force: {ammesso}",
	}
	altraRegione = norma.Controllo{
		Codice: "apprendistato/altra-regione", Gravita: norma.Avviso,
		IT: "il luogo di lavoro è in un'altra regione ({trovato}): la formazione pubblica non è retta da questa disciplina",
		EN: "the workplace is in another region ({trovato}): this discipline does not govern its public training",
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

// Ambito applies art. 2, 14, c. 12, 40 and 42.
func (d *Disciplina) Ambito(c *Contratto) Ambito {
	r := Ambito{Giudizio: d.giudizio(c), Vigore: d.t.Vigore, Regione: c.Impresa.Regione}
	if r.Regione == "" {
		r.Regione = d.t.Regione
	}
	d.regge(c, &r.Giudizio)
	return r
}

// giudizio is the empty judgement of a rule: every fact is taken on the hiring day (reading data-di-riferimento).
func (d *Disciplina) giudizio(c *Contratto) norma.Giudizio {
	g := norma.Giudizio{Alla: c.Inizio, Simulato: d.simulata}
	g.Letture.Add(norma.LetturaDataDiRiferimento)
	return g
}

// inVigore reports whether the discipline governs the path and the hiring day. If so the rule applies.
func (d *Disciplina) inVigore(c *Contratto, g *norma.Giudizio) bool {
	if c.Percorso == "" {
		g.Missing("/percorso", d.t.Vigore.Rif)
	} else if c.Percorso.Capo() == 0 {
		g.Unknown("/percorso", string(c.Percorso), d.t.Vigore.Rif)
	}
	if !g.Needs(c.Inizio, "/inizio", d.t.Vigore.Rif) || c.Percorso.Capo() == 0 {
		return false
	}
	if !d.t.Vigore.Valore.Contains(c.Inizio) {
		g.Letture.Add(norma.LetturaEntrataInVigore)
		g.Report(&nonInVigore, "/inizio", c.Inizio.String(), d.t.Vigore.Valore.String(), d.t.Vigore.Rif)
		return false
	}
	g.Applica(c.Inizio)
	return true
}

// regge reports whether the discipline governs the public training of the contract: in force, and its territory.
func (d *Disciplina) regge(c *Contratto, g *norma.Giudizio) bool {
	if !d.inVigore(c, g) {
		return false
	}
	i, rif := &c.Impresa, d.t.Accentramento
	if i.Regione == "" || i.Regione == d.t.Regione {
		if i.SedeLegale != "" && i.SedeLegale != d.t.Regione && !i.PiuRegioni.Is(false) {
			g.Letture.Add(norma.LetturaTerritorio)
			g.Report(&sedeAltrove, "/impresa/sedeLegale", string(i.SedeLegale), string(d.t.Regione), rif)
		}
		return true
	}
	g.Letture.Add(norma.LetturaTerritorio)
	if i.SedeLegale != "" && i.SedeLegale != d.t.Regione || i.PiuRegioni.Is(false) || i.Accentra.Is(false) {
		g.Esito = norma.NonApplicabile
		g.Report(&altraRegione, "/impresa/regione", string(i.Regione), string(d.t.Regione), rif)
		return false
	}
	sceglie := true // the choice of a firm seated here, with seats elsewhere, that centralises its communications
	for _, f := range [...]struct {
		ignoto bool
		dove   norma.Puntatore
	}{
		{i.SedeLegale == "", "/impresa/sedeLegale"},
		{i.PiuRegioni.IsZero(), "/impresa/piuRegioni"},
		{i.Accentra.IsZero(), "/impresa/accentra"},
	} {
		if f.ignoto {
			g.Missing(f.dove, rif)
			sceglie = false
		}
	}
	return sceglie
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

// Spiegazione is the explanation of the result.
func (r Ambito) Spiegazione() norma.Spiegazione {
	return r.Giudizio.Spiegazione(&etAmbito,
		norma.Riga(&etVigore, r.Vigore.Valore.String(), r.Vigore.Rif),
		norma.Riga(&etRegione, string(r.Regione), ""))
}

var (
	etAmbito  = norma.Etichetta{Nome: "ambito", IT: "ambito della disciplina", EN: "scope of the discipline"}
	etVigore  = norma.Etichetta{Nome: "vigore", IT: "in vigore", EN: "in force"}
	etRegione = norma.Etichetta{Nome: "regione", IT: "regione del luogo di lavoro", EN: "region of the workplace"}
)
