package apprendistato

import (
	"iter"

	"norma"
)

// Informazione says what the institution tells the apprentice about the path, in agreement with the employer, and to which path the
// apprentice may return when the contract ends early. reg. reg. Lazio 7/2017, art. 8 and 19.
type Informazione struct {
	norma.Giudizio
	Informa      norma.Cifra[Soggetto]
	Intesa       norma.Cifra[Soggetto] // in agreement with whom
	Destinatario norma.Cifra[Soggetto] // who is told
	Genitori     norma.Opt[bool]       // those who exercise parental responsibility are told too: Capo I alone; unknown with the apprentice's age
	Rientro      norma.Cifra[Rientro]  // on an interruption or an early end

	t           *TabellaInformazione
	rifGenitori norma.Riferimento
}

// Informazione applies art. 8 (qualifica and diploma: minors' parents are told too) and art. 19 (higher training and research, c. 3 as
// printed: reading comma-doppio). It judges nothing: it tells duties. Who is a minor is told by the hiring day.
func (d *Disciplina) Informazione(c *Contratto) (r Informazione) {
	p := d.premessa(c)
	d.informazione(c, &p, &r)
	return r
}

func (d *Disciplina) informazione(c *Contratto, p *premessa, r *Informazione) {
	if p.tace(1, 3) {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	for i := range d.t.Informazione {
		if t := &d.t.Informazione[i]; t.Capo == p.capo {
			r.t = t
		}
	}
	if r.t == nil {
		r.Esito = norma.NonApplicabile
		return
	}
	r.Informa, r.Intesa, r.Destinatario, r.Rientro = r.t.Informa, r.t.Intesa, r.t.Destinatario, r.t.Rientro
	r.Fonte = max(r.Informa.Fonte, r.Intesa.Fonte, r.Destinatario.Fonte, r.Rientro.Fonte)
	if p.capo == 1 {
		r.Genitori, r.rifGenitori = d.minorenne(&c.Apprendista, c.Inizio, &r.Giudizio), d.t.Obbligo.Informazione
	} else {
		r.Letture.Add(norma.LetturaCommaDoppio)
	}
}

// Temi are the matters to be told, each with its provision.
func (r Informazione) Temi() iter.Seq[norma.Cifra[Tema]] {
	return func(yield func(norma.Cifra[Tema]) bool) {
		if r.t == nil {
			return
		}
		for _, tema := range r.t.Temi {
			if !yield(tema) {
				return
			}
		}
	}
}

// Spiegazione is the explanation of the result.
func (r Informazione) Spiegazione() norma.Spiegazione {
	righe := []norma.Spiegazione{
		rigaCifra(&etInforma, r.Informa, string(r.Informa.Valore)),
		rigaCifra(&etIntesa, r.Intesa, string(r.Intesa.Valore)),
		rigaCifra(&etDestinatario, r.Destinatario, string(r.Destinatario.Valore)),
		norma.Riga(&etAncheGenitori, r.Genitori.String(), r.rifGenitori),
	}
	for tema := range r.Temi() {
		righe = append(righe, rigaCifra(&etTema, tema, string(tema.Valore)))
	}
	return r.Giudizio.Spiegazione(&etInformazioni, append(righe, rigaCifra(&etRientro, r.Rientro, string(r.Rientro.Valore)))...)
}

var (
	etInformazioni = norma.Etichetta{Nome: "informazione", IT: "informazione agli apprendisti", EN: "information to the apprentices"}
	etInforma      = norma.Etichetta{Nome: "informa", IT: "a cura di", EN: "by"}
	etIntesa       = norma.Etichetta{Nome: "intesa", IT: "d'intesa con", EN: "in agreement with"}
	etDestinatario = norma.Etichetta{Nome: "destinatario", IT: "a", EN: "to"}
	etTema         = norma.Etichetta{Nome: "tema", IT: "su", EN: "about"}
	etRientro      = norma.Etichetta{Nome: "rientro", IT: "se il contratto cessa prima, rientro nel", EN: "if the contract ends early, return to"}
)
