package apprendistato

import (
	"iter"

	"norma"
)

// Informazione says what the institution tells the apprentice about the path, in agreement with the employer, and to which path the
// apprentice may return when the contract ends early. reg. reg. Lazio 7/2017, art. 8 and 19.
type Informazione struct {
	norma.Giudizio
	Genitori norma.Opt[bool] // those who exercise parental responsibility are told too: Capo I alone; unknown with the apprentice's age

	t       *TabellaInformazione
	obbligo *TabellaObbligo // Capo I
}

// Informazione applies art. 8 (qualifica and diploma: minors' parents are told too) and art. 19 (higher training and research, c. 3 as
// printed: reading comma-doppio). It judges nothing: it tells duties. Who is a minor is told by the hiring day.
func (d *Disciplina) Informazione(c *Contratto) (r Informazione) {
	d, p := d.premessa(c)
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
	r.Fonte = max(r.t.Informa.Fonte, r.t.Intesa.Fonte, r.t.Destinatario.Fonte, r.t.Rientro.Fonte)
	if p.capo == 1 {
		r.Genitori, r.obbligo = d.minorenne(&c.Apprendista, c.Inizio, &r.Giudizio), &d.t.Obbligo
	} else {
		r.Letture.Add(norma.LetturaCommaDoppio)
	}
}

// Informa is who tells.
func (r Informazione) Informa() norma.Cifra[Soggetto] { return copia(r.t).Informa }

// Intesa is in agreement with whom.
func (r Informazione) Intesa() norma.Cifra[Soggetto] { return copia(r.t).Intesa }

// Destinatario is who is told.
func (r Informazione) Destinatario() norma.Cifra[Soggetto] { return copia(r.t).Destinatario }

// Rientro is where the apprentice may return to on an interruption or an early end.
func (r Informazione) Rientro() norma.Cifra[Rientro] { return copia(r.t).Rientro }

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
	t := copia(r.t)
	righe := []norma.Spiegazione{
		rigaCifra(&etInforma, t.Informa, string(t.Informa.Valore)),
		rigaCifra(&etIntesa, t.Intesa, string(t.Intesa.Valore)),
		rigaCifra(&etDestinatario, t.Destinatario, string(t.Destinatario.Valore)),
		norma.Riga(&etAncheGenitori, r.Genitori.String(), copia(r.obbligo).Informazione),
	}
	for tema := range r.Temi() {
		righe = append(righe, rigaCifra(&etTema, tema, string(tema.Valore)))
	}
	return r.Giudizio.Spiegazione(&etInformazioni, append(righe, rigaCifra(&etRientro, t.Rientro, string(t.Rientro.Valore)))...)
}

var (
	etInformazioni = norma.Etichetta{Nome: "informazione", IT: "informazione agli apprendisti", EN: "information to the apprentices"}
	etInforma      = norma.Etichetta{Nome: "informa", IT: "a cura di", EN: "by"}
	etIntesa       = norma.Etichetta{Nome: "intesa", IT: "d'intesa con", EN: "in agreement with"}
	etDestinatario = norma.Etichetta{Nome: "destinatario", IT: "a", EN: "to"}
	etTema         = norma.Etichetta{Nome: "tema", IT: "su", EN: "about"}
	etRientro      = norma.Etichetta{Nome: "rientro", IT: "se il contratto cessa prima, rientro nel", EN: "if the contract ends early, return to"}
)
