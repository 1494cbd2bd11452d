package apprendistato

import (
	"slices"

	"norma"
)

// IstituzioneAmmessa says whether the institution that gives the training, or leads the research, fits the path. reg. reg. Lazio 7/2017,
// art. 7, c. 1; art. 20, c. 1; art. 28, c. 1; art. 29, c. 2; art. 35, c. 1.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type IstituzioneAmmessa struct {
	norma.Giudizio
	adatto *TipoAmmesso // its kind, where it fits the path
}

var (
	istituzioneInadatta = norma.Controllo{
		Codice: "apprendistato/istituzione-non-adatta-al-percorso", Gravita: norma.Errore,
		IT: "un'istituzione di tipo «{testo}» non può seguire questo percorso",
		EN: "an institution of the kind “{testo}” may not lead this path",
	}
	enteNonRiconosciuto = norma.Controllo{
		Codice: "apprendistato/ente-di-ricerca-non-riconosciuto", Gravita: norma.Errore,
		IT: "l'ente non ha il riconoscimento, comunitario, nazionale o regionale, e le finalità che la ricerca richiede",
		EN: "the body lacks the European, national or regional recognition, and the purposes, that research asks for",
	}
	istituzioneFuori = norma.Controllo{
		Codice: "apprendistato/istituzione-fuori-regione", Gravita: norma.Avviso,
		IT: "l'istituzione è in un'altra regione ({trovato}): conta il luogo di lavoro",
		EN: "the institution is in another region ({trovato}): the workplace counts",
	}
	altroITS = norma.Controllo{
		Codice: "apprendistato/formazione-in-altro-its", Gravita: norma.Errore,
		IT: "la formazione esterna non è nell'ITS a cui l'apprendista è iscritto",
		EN: "external training is not at the ITS where the apprentice is enrolled",
	}
)

// Istituzione applies art. 7, c. 1 (Capo I: accredited for the right and duty to training, or a professional institute), art. 20, c. 1
// (universities), art. 28, c. 1 (ITS), art. 35, c. 1 (research: a university, an ITS, another body that is recognised), and art. 29, c. 2
// (external training at the ITS of enrolment). An institution of another region is only noticed (reading territorio).
func (d *Disciplina) Istituzione(c *Contratto) (r IstituzioneAmmessa) {
	d, p := d.premessa(c)
	d.istituzione(c, &p, &r)
	return r
}

func (d *Disciplina) istituzione(c *Contratto, p *premessa, r *IstituzioneAmmessa) {
	if p.tace(1, 3) {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	t := &d.t.Istituzioni
	ammesse := t.per(c.Percorso)
	if ammesse == nil {
		r.Esito = norma.NonApplicabile
		return
	}
	r.tipo(&c.Istituzione, ammesse)
	r.regione(c.Istituzione.Regione, d.t.Regione, t.Territorio)
	if c.Percorso == PerITS && t.StessoITS != "" {
		switch stesso, noto := c.Studi.StessoITS.Value(); {
		case !noto:
			r.Missing("/studi/stessoITS", t.StessoITS)
		case !stesso:
			r.Report(&altroITS, "/studi/stessoITS", "", "", t.StessoITS)
		}
	}
}

// tipo: the kinds that the provision lists, no other; recognition is asked only of a body that is neither university nor ITS.
func (r *IstituzioneAmmessa) tipo(i *Istituzione, ammesse *IstituzioniPerPercorso) {
	const dove = norma.Puntatore("/istituzione/tipo")
	for n := range ammesse.Tipi {
		a := &ammesse.Tipi[n]
		if a.Tipo.Valore != i.Tipo {
			continue
		}
		r.Fonte = max(r.Fonte, a.Tipo.Fonte)
		switch riconosciuta, noto := i.Riconosciuta.Value(); {
		case !a.Riconosciuta || riconosciuta:
			r.adatto = a
		case !noto:
			r.Missing("/istituzione/riconosciuta", a.Tipo.Rif)
		default:
			r.Report(&enteNonRiconosciuto, "/istituzione/riconosciuta", "", "", a.Tipo.Rif)
		}
		return
	}
	switch {
	case i.Tipo == "":
		r.Missing(dove, ammesse.Rif)
	case !slices.Contains(tipiIstituzione[:], i.Tipo):
		r.Unknown(dove, string(i.Tipo), ammesse.Rif)
	default:
		r.Report(&istituzioneInadatta, dove, string(i.Tipo), "", ammesse.Rif)
	}
}

// regione: an institution elsewhere changes nothing, the workplace counts (reading territorio).
func (r *IstituzioneAmmessa) regione(dove, qui norma.Regione, rif norma.Riferimento) {
	const membro = norma.Puntatore("/istituzione/regione")
	switch {
	case dove == "" || dove == qui || qui == "":
	case dove.Nome() == "":
		r.Unknown(membro, string(dove), rif)
	default:
		r.Letture.Add(norma.LetturaTerritorio)
		r.Report(&istituzioneFuori, membro, string(dove), string(qui), rif)
	}
}

// per is the list of the kinds that fit a path, nil where there is none.
func (t *TabellaIstituzioni) per(p Percorso) *IstituzioniPerPercorso {
	for i := range t.Ammesse {
		if slices.Contains(t.Ammesse[i].Percorsi, p) {
			return &t.Ammesse[i]
		}
	}
	return nil
}

// Tipo is the kind of the institution, where it fits the path.
func (r IstituzioneAmmessa) Tipo() norma.Cifra[TipoIstituzione] { return copia(r.adatto).Tipo }

// Spiegazione is the explanation of the result.
func (r IstituzioneAmmessa) Spiegazione() norma.Spiegazione {
	tipo := r.Tipo()
	return r.Giudizio.Spiegazione(&etIstituzione, rigaCifra(&etTipoIstituzione, tipo, string(tipo.Valore)))
}

var (
	etIstituzione     = norma.Etichetta{Nome: "istituzione", IT: "istituzione formativa o ente di ricerca", EN: "training institution or research body"}
	etTipoIstituzione = norma.Etichetta{Nome: "tipo", IT: "tipo", EN: "kind"}
)
