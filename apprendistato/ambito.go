package apprendistato

import "norma"

// Ambito says whether the discipline governs the contract: its day (art. 42), its territory (art. 2; for public training also the
// choice of art. 14, c. 12), its path.
type Ambito struct {
	norma.Giudizio
	Regione norma.Regione     // of the workplace
	Rinvio  norma.Riferimento // by which the region leaves the path to State law, the discipline named here

	t *Tabella
}

// Ambito applies art. 2, 14, c. 12, 40 and 42.
func (d *Disciplina) Ambito(c *Contratto) (r Ambito) {
	d, p := d.premessa(c)
	d.ambito(c, &p, &r)
	return r
}

func (d *Disciplina) ambito(c *Contratto, p *premessa, r *Ambito) {
	r.Giudizio, r.t, r.Regione = p.regionale, &d.t, c.Impresa.Regione
	if r.Regione == "" {
		r.Regione = p.chiesta.t.Regione
	}
	if d != p.chiesta {
		r.Rinvio = p.chiesta.t.Rinvio
	}
}

// Disciplina is the name of the discipline.
func (r Ambito) Disciplina() string {
	if r.t == nil {
		return ""
	}
	return r.t.Nome
}

// Vigore are the hirings that the discipline governs.
func (r Ambito) Vigore() (v norma.Cifra[norma.Periodo]) {
	if r.t != nil {
		v = r.t.Vigore
	}
	return v
}

// Spiegazione is the explanation of the result.
func (r Ambito) Spiegazione() norma.Spiegazione {
	vigore := r.Vigore()
	return r.Giudizio.Spiegazione(&etAmbito,
		norma.Riga(&etDisciplina, r.Disciplina(), ""),
		norma.Riga(&etVigore, vigore.Valore.String(), vigore.Rif),
		norma.Riga(&etRegione, string(r.Regione), ""),
		segue(norma.Known(true), &etRinvio, r.Rinvio))
}

var (
	etAmbito     = norma.Etichetta{Nome: "ambito", IT: "ambito della disciplina", EN: "scope of the discipline"}
	etDisciplina = norma.Etichetta{Nome: "disciplina", IT: "disciplina", EN: "discipline"}
	etVigore     = norma.Etichetta{Nome: "vigore", IT: "in vigore", EN: "in force"}
	etRegione    = norma.Etichetta{Nome: "regione", IT: "regione del luogo di lavoro", EN: "region of the workplace"}
	etRinvio     = norma.Etichetta{Nome: "rinvio", IT: "percorso lasciato alla disciplina statale", EN: "path left to State law"}
)
