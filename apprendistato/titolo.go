package apprendistato

import (
	"strconv"

	"norma"
)

// Titolo says which title the contract leads to. reg. reg. Lazio 7/2017, art. 9 with all. C and D (Capo I); art. 20, c. 1, art. 28 and
// art. 33 (Capo III).
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Titolo struct {
	norma.Giudizio

	t         *TitoloConseguibile
	figura    *VoceRepertorio // Capo I
	indirizzo *VoceIndirizzo  // of a figure that has several
}

var figuraDiAltroElenco = norma.Controllo{
	Codice: "apprendistato/figura-di-altro-elenco", Gravita: norma.Errore,
	IT: "«{testo}» non è tra le figure a cui il percorso conduce",
	EN: "“{testo}” is none of the figures that the path leads to",
}

// Titolo applies, Capo I, art. 9, c. 2: a figure of Allegato C for the qualifica, of Allegato D for the diploma, with its indirizzo where
// it has several; Capo III, the titles of art. 20, c. 1, and art. 28, and the project of art. 33.
func (d *Disciplina) Titolo(c *Contratto) (r Titolo) {
	d, p := d.premessa(c)
	d.titolo(c, &p, &r)
	return r
}

func (d *Disciplina) titolo(c *Contratto, p *premessa, r *Titolo) {
	if p.tace(1, 3) {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	t := d.t.conseguibile(c.Percorso)
	if t == nil {
		r.Esito = norma.NonApplicabile
		return
	}
	r.t = t
	r.Fonte = max(r.Fonte, t.Titolo.Fonte, t.Anni.Fonte)
	if t.Elenco == "" {
		return
	}
	v := c.Figura.voce(&r.Giudizio, "/figura", d.t.Repertorio)
	switch {
	case v == nil:
		return
	case v.Percorso != t.Elenco:
		r.Report(&figuraDiAltroElenco, "/figura/codice", string(v.Codice), string(t.Elenco), d.t.Repertorio)
		return
	}
	r.figura = v
	r.conIndirizzo(c.Figura.Indirizzo)
}

// conIndirizzo wants the indirizzo of a figure that has several, and one of its own.
func (r *Titolo) conIndirizzo(i Indirizzo) {
	const dove = norma.Puntatore("/figura/indirizzo")
	v := r.figura
	for n := range v.Indirizzi {
		if v.Indirizzi[n].Codice == i {
			r.indirizzo = &v.Indirizzi[n]
			return
		}
	}
	if i != "" {
		i.estraneo(&r.Giudizio, dove, v.Rif())
	} else if len(v.Indirizzi) > 0 {
		r.Missing(dove, v.Rif())
	}
}

func (t *Tabella) conseguibile(p Percorso) *TitoloConseguibile {
	for i := range t.Conseguibili {
		if t.Conseguibili[i].Percorso == p {
			return &t.Conseguibili[i]
		}
	}
	return nil
}

// Titolo is the title that the path leads to. NessunTitolo: research leads to none, it carries out a project.
func (r Titolo) Titolo() norma.Cifra[TitoloStudio] { return copia(r.t).Titolo }

// Anni are the years of a path of Capo I: three for an "Operatore", four for a "Tecnico".
func (r Titolo) Anni() norma.Cifra[int] { return copia(r.t).Anni }

// Figura is the figure of the repertory that a path of Capo I leads to; false where it is not known.
func (r Titolo) Figura() (VoceRepertorio, bool) {
	if r.figura == nil {
		return VoceRepertorio{}, false
	}
	return r.figura.Codice.Voce()
}

// Indirizzo is the specialisation of the figure; false where it has none, or where it is not known.
func (r Titolo) Indirizzo() (VoceIndirizzo, bool) {
	if r.indirizzo == nil {
		return VoceIndirizzo{}, false
	}
	return *r.indirizzo, true
}

// Spiegazione is the explanation of the result.
func (r Titolo) Spiegazione() norma.Spiegazione {
	titolo, anni := r.Titolo(), r.Anni()
	var figura, indirizzo norma.Spiegazione
	if v := r.figura; v != nil {
		figura = norma.Riga(&etFigura, v.Nome, v.Rif(), norma.Riga(&etNumeroFigura, strconv.Itoa(v.Numero), ""))
		if r.indirizzo != nil {
			indirizzo = norma.Riga(&etIndirizzo, r.indirizzo.Nome, v.Rif())
		}
	}
	return r.Giudizio.Spiegazione(&etTitolo,
		rigaCifra(&etConsegue, titolo, string(titolo.Valore)),
		figura,
		indirizzo,
		rigaCifra(&etAnniPercorso, anni, strconv.Itoa(anni.Valore)))
}

var (
	etTitolo       = norma.Etichetta{Nome: "titolo", IT: "titolo a cui il contratto conduce", EN: "title that the contract leads to"}
	etConsegue     = norma.Etichetta{Nome: "titolo", IT: "titolo", EN: "title"}
	etFigura       = norma.Etichetta{Nome: "figura", IT: "figura del repertorio", EN: "figure of the repertory", Letterale: true}
	etNumeroFigura = norma.Etichetta{Nome: "numero", IT: "numero", EN: "number"}
	etIndirizzo    = norma.Etichetta{Nome: "indirizzo", IT: "indirizzo", EN: "specialisation", Letterale: true}
	etAnniPercorso = norma.Etichetta{Nome: "anni", IT: "anni del percorso", EN: "years of the path"}
)
