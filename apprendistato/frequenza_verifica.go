package apprendistato

import "norma"

// annuale makes the check at the end of the i-th year, of whose attendance something is given. It reports whether there is one to make.
func (r *Frequenza) annuale(i int, k *conti) bool {
	n, noto := r.anni[i].Numero.Value()
	if r.unico || noto && n == r.ultimo && !r.ignoti {
		r.Letture.Add(norma.LetturaFrequenzaUltimoAnno)
		return false
	}
	certo := noto && 0 < n && n < r.ultimo && r.Annuale.Is(true)
	e, in := k.esterne.stato(r.q.Quota.Valore), k.interne.stato(r.q.Quota.Valore)
	if !certo && (e != soddisfatta || in != soddisfatta || k.vuoti()) {
		r.incerto()
	}
	switch {
	case k.vuoti():
		if certo {
			r.Letture.Add(norma.LetturaFrequenzaZero)
			r.Report(&annoSenzaOre, norma.Puntatore("/anni").Indice(i), "", "", r.q.Annuale.Rif)
		}
	case e == insufficiente || in == insufficiente:
		if certo {
			r.Letture.Add(norma.LetturaFrequenzaZero)
			r.nega(&k.esterne, &frequenzaAnnualeEsterna, luogoAnno(i, "frequentateEsterne"), r.q.Annuale.Rif)
			r.nega(&k.interne, &frequenzaAnnualeInterna, luogoAnno(i, "frequentateInterne"), r.q.Annuale.Rif)
		}
	case e == ignota || in == ignota:
		r.chiede(i, e, in)
	case certo:
		r.nota(k, i, r.q.Annuale.Rif)
	}
	return true
}

// incerto reports what keeps it from being known whether a check is made at the end of a year that would not pass it.
func (r *Frequenza) incerto() {
	if r.Annuale.IsZero() {
		r.Missing("/svolgimento/verificaAnnuale", r.q.Annuale.Rif)
	}
	for i := range r.anni {
		if y := &r.anni[i]; y.Numero.IsZero() && !y.Proroga.Is(true) {
			r.Missing(luogoAnno(i, "numero"), r.q.Annuale.Rif)
		}
	}
}

// finale makes the check of the whole, once every year has been attended. It reports whether there was one to make.
func (r *Frequenza) finale(k *conti) bool {
	if k.futuro {
		return false
	}
	if r.sospesa {
		proroghe := 0
		for i := range r.anni {
			if !r.anni[i].Proroga.Is(true) {
				continue
			}
			if motivo, j := motivoProroga(r.proroghe, proroghe); motivo != TitoloMancato && motivo != Consolidamento {
				motivoIgnoto(&r.Giudizio, motivo, j, r.q.Quota.Rif)
			}
			proroghe++
		}
		return true
	}
	e, in := k.esterne.stato(r.q.Quota.Valore), k.interne.stato(r.q.Quota.Valore)
	switch {
	case k.vuoti():
		r.Letture.Add(norma.LetturaFrequenzaZero)
		r.Report(&annoSenzaOre, "/anni", "", "", r.q.Quota.Rif)
	case e == insufficiente || in == insufficiente:
		r.Ammesso = norma.Known(false)
		r.Letture.Add(norma.LetturaFrequenzaZero)
		r.nega(&k.esterne, &frequenzaEsterna, "/anni", r.q.Quota.Rif)
		r.nega(&k.interne, &frequenzaInterna, "/anni", r.q.Quota.Rif)
	case e == ignota || in == ignota:
		for i := range r.anni {
			if !r.escluse.ha(i) {
				r.chiede(i, e, in)
			}
		}
	default:
		r.Ammesso = norma.Known(true)
		r.nota(k, -1, r.q.Quota.Rif)
	}
	return true
}

// nega reports a side whose attendance does not suffice.
func (r *Frequenza) nega(k *conto, controllo *norma.Controllo, dove norma.Puntatore, rif norma.Riferimento) {
	if k.stato(r.q.Quota.Valore) == insufficiente {
		r.Report(controllo, dove, k.frequentate.String(), r.q.Quota.Valore.Of(k.previste).String(), rif)
	}
}

// nota notices a side without hours, of the i-th year or, with -1, of the whole. It takes the reading where that or hours beyond the plan
// come in.
func (r *Frequenza) nota(k *conti, i int, rif norma.Riferimento) {
	senza := Modalita("")
	switch {
	case k.esterne.previste == 0:
		senza = Esterna
	case k.interne.previste == 0:
		senza = Interna
	case !k.esterne.oltre && !k.interne.oltre:
		return
	}
	r.Letture.Add(norma.LetturaFrequenzaZero)
	if senza == "" {
		return
	}
	dove := norma.Puntatore("/anni")
	if i >= 0 {
		dove = dove.Indice(i)
	}
	r.Report(&latoSenzaOre, dove, string(senza), "", rif)
}

// chiede reports the hours of the i-th year, of the sides in doubt, that are not known.
func (r *Frequenza) chiede(i int, e, in statoFrequenza) {
	y := &r.anni[i]
	if e == ignota {
		r.chiedeLato(i, y.Esterne, y.FrequentateEsterne, "esterne", "frequentateEsterne")
	}
	if in == ignota {
		r.chiedeLato(i, y.Interne, y.FrequentateInterne, "interne", "frequentateInterne")
	}
}

func (r *Frequenza) chiedeLato(i int, previste, frequentate norma.Opt[norma.Ore], nome, nomeFrequentate string) {
	p, note := possibili(previste)
	reclama(&r.Giudizio, previste, true, "/anni", i, nome, r.q.Quota.Rif)
	reclama(&r.Giudizio, frequentate, !note || p > 0, "/anni", i, nomeFrequentate, r.q.Quota.Rif)
}
