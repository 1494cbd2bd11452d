package apprendistato

import "norma"

// Registrazione says who registers the training done and the qualification acquired, and where. reg. reg. Lazio 7/2017, art. 17.
type Registrazione struct {
	norma.Giudizio
	TabellaRegistrazione
}

// Registrazione applies art. 17, c. 2 and 3: the employer, in the worker's electronic file; until that exists in a document that
// holds the apprentice's personal data and describes the contents and activities of the training, or in the form of the collective
// agreement. It asks no facts: it tells a duty.
func (d *Disciplina) Registrazione(c *Contratto) (r Registrazione) {
	p := d.premessa(c)
	d.registrazione(&p, &r)
	return r
}

func (d *Disciplina) registrazione(p *premessa, r *Registrazione) {
	if p.tace(2) {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	t := &d.t.Registrazione
	r.TabellaRegistrazione = *t
	r.Fonte = max(t.Soggetto.Fonte, t.Strumento.Fonte, t.NelleMore.Fonte, t.Alternativa.Fonte)
}

// Spiegazione is the explanation of the result.
func (r Registrazione) Spiegazione() norma.Spiegazione {
	return r.Giudizio.Spiegazione(&etRegistrazione,
		rigaCifra(&etSoggetto, r.Soggetto, string(r.Soggetto.Valore)),
		rigaCifra(&etStrumento, r.Strumento, string(r.Strumento.Valore)),
		rigaCifra(&etNelleMore, r.NelleMore, string(r.NelleMore.Valore)),
		rigaCifra(&etAlternativa, r.Alternativa, string(r.Alternativa.Valore)))
}

var (
	etRegistrazione = norma.Etichetta{Nome: "registrazione", IT: "registrazione della formazione", EN: "registration of the training"}
	etSoggetto      = norma.Etichetta{Nome: "soggetto", IT: "a cura di", EN: "by"}
	etStrumento     = norma.Etichetta{Nome: "strumento", IT: "in", EN: "in"}
	etNelleMore     = norma.Etichetta{Nome: "nelleMore", IT: "finché non è istituito, in", EN: "until that exists, in"}
	etAlternativa   = norma.Etichetta{Nome: "alternativa", IT: "oppure", EN: "or"}
)
