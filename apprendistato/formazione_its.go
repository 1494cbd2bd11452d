package apprendistato

import "norma"

// its: art. 29, c. 2. The cap holds as a rule, of the whole: going over it is noticed.
func (r *FormazioneEsterna) its(c *Contratto) {
	q := &r.t.ITS
	if q.IsZero() {
		r.Esito = norma.NonApplicabile
		return
	}
	if c.TempoParziale.Is(true) {
		r.Letture.Add(norma.LetturaTempoParziale)
	}
	r.Letture.Add(norma.LetturaEsternaIts)
	r.Fonte = max(r.Fonte, q.Fonte)
	r.intero = true
	r.anni = c.primiAnni(&r.Giudizio, q.Rif)
	if len(r.anni) == 0 {
		r.Missing("/anni", q.Rif)
		return
	}
	var ordinarie, esterne norma.Ore
	var anni, proroghe numeri
	note, previste := true, true
	for i := range r.anni {
		y := &r.anni[i]
		o, ok := possibili(y.Ordinarie)
		e, okE := possibili(y.Esterne)
		ordinarie, esterne, note, previste = ordinarie+o, esterne+e, note && ok, previste && okE
		if n, _ := y.Numero.Value(); 0 < n && n <= massimoAnni {
			if y.Proroga.Is(true) {
				if proroghe.segna(n) {
					ripete(&r.Giudizio, i, n, q.Rif)
				}
			} else if anni.segna(n) {
				ripete(&r.Giudizio, i, n, q.Rif)
			}
		}
	}
	troppe := note && supera(esterne, q.Valore, ordinarie)
	if troppe {
		r.Report(&esternaOltreDiNorma, "/anni", esterne.String(), q.Valore.Of(ordinarie).String(), q.Rif)
	}
	if note && previste {
		return
	}
	serve := !troppe && (!previste || supera(esterne, q.Valore, ordinarie)) // hours not known can only raise the cap
	for i := range r.anni {
		y := &r.anni[i]
		reclama(&r.Giudizio, y.Ordinarie, serve, "/anni", i, "ordinarie", q.Rif)
		reclama(&r.Giudizio, y.Esterne, serve, "/anni", i, "esterne", q.Rif)
	}
}
