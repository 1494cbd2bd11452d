package apprendistato

import "norma"

// Registrazione says who registers the training done and the qualification acquired, and where. reg. reg. Lazio 7/2017, art. 12, c. 8
// and 9; art. 17, c. 2 and 3; art. 27, c. 3 and 4; art. 32, c. 4 and 5; art. 39, c. 4 and 5; d.lgs. 81/2015, art. 46, c. 2.
type Registrazione struct {
	norma.Giudizio
	t *TabellaRegistrazione
}

// Registrazione applies art. 17, c. 2 and 3: the employer, in the worker's electronic file; until that exists in a document that
// holds the apprentice's personal data and describes the contents and activities of the training, or in the form of the collective
// agreement. In Capo I and III it is the institution or the research body, by State law; where is told by art. 12, 27, 32 and 39, in
// the same words. It asks no facts: it tells a duty.
func (d *Disciplina) Registrazione(c *Contratto) (r Registrazione) {
	d, p := d.premessa(c)
	d.registrazione(c, &p, &r)
	return r
}

func (d *Disciplina) registrazione(c *Contratto, p *premessa, r *Registrazione) {
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	t := d.t.registrazione(c.Percorso)
	if t == nil {
		r.Esito = norma.NonApplicabile
		return
	}
	r.t = t
	r.Fonte = max(t.Soggetto.Fonte, t.Strumento.Fonte, t.NelleMore.Fonte, t.Alternativa.Fonte)
}

// registrazione is what holds for a path that is known, nil where the discipline has nothing on it.
func (t *Tabella) registrazione(p Percorso) *TabellaRegistrazione {
	if p == Professionalizzante {
		return &t.Registrazione
	}
	for i := range t.Registrazioni {
		if t.Registrazioni[i].Tipologia == p.Tipologia() {
			return &t.Registrazioni[i].TabellaRegistrazione
		}
	}
	return nil
}

// Soggetto is who registers the training.
func (r Registrazione) Soggetto() norma.Cifra[Soggetto] { return copia(r.t).Soggetto }

// Strumento is where it is registered.
func (r Registrazione) Strumento() norma.Cifra[Strumento] { return copia(r.t).Strumento }

// NelleMore is where it is registered until the electronic file exists.
func (r Registrazione) NelleMore() norma.Cifra[Strumento] { return copia(r.t).NelleMore }

// Alternativa is what is also allowed until then.
func (r Registrazione) Alternativa() norma.Cifra[Strumento] { return copia(r.t).Alternativa }

// Spiegazione is the explanation of the result.
func (r Registrazione) Spiegazione() norma.Spiegazione {
	t := copia(r.t)
	return r.Giudizio.Spiegazione(&etRegistrazione,
		rigaCifra(&etSoggetto, t.Soggetto, string(t.Soggetto.Valore)),
		rigaCifra(&etStrumento, t.Strumento, string(t.Strumento.Valore)),
		rigaCifra(&etNelleMore, t.NelleMore, string(t.NelleMore.Valore)),
		rigaCifra(&etAlternativa, t.Alternativa, string(t.Alternativa.Valore)))
}

var (
	etRegistrazione = norma.Etichetta{Nome: "registrazione", IT: "registrazione della formazione", EN: "registration of the training"}
	etSoggetto      = norma.Etichetta{Nome: "soggetto", IT: "a cura di", EN: "by"}
	etStrumento     = norma.Etichetta{Nome: "strumento", IT: "in", EN: "in"}
	etNelleMore     = norma.Etichetta{Nome: "nelleMore", IT: "finché non è istituito, in", EN: "until that exists, in"}
	etAlternativa   = norma.Etichetta{Nome: "alternativa", IT: "oppure", EN: "or"}
)
