package apprendistato

import "norma"

// prorogato judges the i-th year, which is the j-th of extension: where the title was not obtained it repeats a year of the path, cap
// included; after the title nothing caps it (reading anno-di-proroga).
func (r *FormazioneEsterna) prorogato(i, n int, noto bool, j int, ripetuti *numeri) {
	r.Letture.Add(norma.LetturaAnnoDiProroga)
	motivo, dove := motivoProroga(r.proroghe, j)
	if motivo == TitoloMancato {
		if !noto {
			r.senzaNumero(i)
			return
		}
		if ripetuti.segna(n) {
			ripete(&r.Giudizio, i, n, r.t.Orario)
		}
		quota := r.t.quota(n)
		r.Fonte = max(r.Fonte, quota.Fonte)
		r.giudica(i, n, quota)
		return
	}
	if motivo == Consolidamento {
		r.Report(&prorogaSenzaTetto, norma.Puntatore("/anni").Indice(i), "", "", r.t.Consolidamento)
		return
	}
	y := &r.anni[i]
	ordinarie, note := possibili(y.Ordinarie) // none, where they are not known: then no external hours are within any cap
	esterne, previste := possibili(y.Esterne)
	if !noto || !previste || !note && !y.Ordinarie.IsZero() || supera(esterne, r.t.quota(n).Valore, ordinarie) {
		motivoIgnoto(&r.Giudizio, motivo, dove, r.t.Proroga)
	}
}

// motivoProroga is why the j-th year of extension was agreed: the reason of the j-th extension by its days, else of the last one. The
// extension's place is -1 where the contract has none.
func motivoProroga(proroghe []Proroga, j int) (MotivoProroga, int) {
	if j = min(j, len(proroghe)-1, massimoProroghe-1); j < 0 {
		return "", j
	}
	posti, _ := inOrdine(proroghe)
	return proroghe[posti[j]].Motivo, posti[j]
}

// motivoIgnoto reports why the reason of an extension is not known.
func motivoIgnoto(g *norma.Giudizio, motivo MotivoProroga, j int, rif norma.Riferimento) {
	if j < 0 {
		g.Missing("/proroghe", rif)
		return
	}
	dove := norma.Puntatore("/proroghe").Indice(j).Campo("motivo")
	if motivo == "" {
		g.Missing(dove, rif)
		return
	}
	g.Unknown(dove, string(motivo), rif)
}
