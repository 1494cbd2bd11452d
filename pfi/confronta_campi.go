package pfi

import "norma"

// differenze are the members that differ. What norma knows comes in the same order in both versions; what it does not, in any.
func differenze(prima, dopo *Piano) (out []Differenza) {
	a, b := prima.voci(), dopo.voci()
	inB := valori(b)
	for _, v := range a {
		if _, resta := inB[v.Dove]; !resta {
			out = append(out, Differenza{v.Dove, v.Cosa, v.Valore, ""})
			continue
		}
		for len(b) > 0 && b[0].Dove != v.Dove {
			out = append(out, Differenza{b[0].Dove, b[0].Cosa, "", b[0].Valore})
			b = b[1:]
		}
		if b[0].Valore != v.Valore {
			out = append(out, Differenza{v.Dove, v.Cosa, v.Valore, b[0].Valore})
		}
		b = b[1:]
	}
	for _, v := range b {
		out = append(out, Differenza{v.Dove, v.Cosa, "", v.Valore})
	}
	a, b = prima.ignoti(), dopo.ignoti()
	inA := valori(a)
	inB = valori(b)
	for _, v := range a {
		if w := inB[v.Dove]; w != v.Valore {
			out = append(out, Differenza{v.Dove, v.Cosa, v.Valore, w})
		}
	}
	for _, v := range b {
		if _, gia := inA[v.Dove]; !gia {
			out = append(out, Differenza{v.Dove, v.Cosa, "", v.Valore})
		}
	}
	return out
}

func valori(campi []CampoModulo) map[norma.Puntatore]string {
	out := make(map[norma.Puntatore]string, len(campi))
	for i := range campi {
		out[campi[i].Dove] = campi[i].Valore
	}
	return out
}

// voci are the members that a version has, in the order of the document.
func (p *Piano) voci() []CampoModulo {
	var out []CampoModulo
	p.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		out = append(out, CampoModulo{Dove: dove, Cosa: cosa, Valore: valore})
	})
	return out
}

// ignoti are the members that norma does not know, those of the contract at their place in the plan.
func (p *Piano) ignoti() []CampoModulo {
	out := make([]CampoModulo, 0, len(p.Contratto.Ignoti)+len(p.Ignoti))
	aggiungi := func(dove norma.Puntatore, valore string) {
		_, nome := dove.Padre()
		out = append(out, CampoModulo{Dove: dove, Cosa: norma.Etichetta{Nome: nome, IT: nome, EN: nome, Letterale: true}, Valore: valore})
	}
	for _, m := range p.Contratto.Ignoti {
		aggiungi(delContratto+m.Dove, m.JSON)
	}
	for _, m := range p.Ignoti {
		aggiungi(m.Dove, m.JSON)
	}
	return out
}
