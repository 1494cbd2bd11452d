package apprendistato

import "norma"

// its: art. 29, c. 2. The cap holds as a rule, of the whole: going over it is noticed.
func (r *FormazioneEsterna) its(c *Contratto) {
	q := r.t.ITS
	if q.IsZero() {
		r.Esito = norma.NonApplicabile
		return
	}
	if c.TempoParziale.Is(true) {
		r.Letture.Add(norma.LetturaTempoParziale)
	}
	r.Letture.Add(norma.LetturaEsternaIts)
	r.Fonte = max(r.Fonte, q.Fonte)
	r.Percorso.Quota = q
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
		if n, noto := y.Numero.Value(); noto && 0 < n && n <= massimoAnni {
			if y.Proroga.Is(true) {
				if proroghe.segna(n) {
					ripete(&r.Giudizio, i, n, q.Rif)
				}
			} else {
				if anni.segna(n) {
					ripete(&r.Giudizio, i, n, q.Rif)
				}
			}
		}
	}
	if note {
		r.Percorso.Ordinarie = norma.Known(ordinarie)
	}
	switch {
	case note && supera(esterne, q.Valore, ordinarie):
		r.Report(&esternaOltreDiNorma, "/anni", esterne.String(), q.Valore.Of(ordinarie).String(), q.Rif)
	case previste && (note || esterne == 0):
	default:
		for i := range r.anni {
			y := &r.anni[i]
			if _, ok := possibili(y.Ordinarie); !ok {
				reclama(&r.Giudizio, y.Ordinarie, luogoAnno(i, "ordinarie"), q.Rif)
			}
			if _, ok := possibili(y.Esterne); !ok {
				reclama(&r.Giudizio, y.Esterne, luogoAnno(i, "esterne"), q.Rif)
			}
		}
	}
}
