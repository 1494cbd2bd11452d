package pfi

import (
	"iter"
	"slices"

	"norma"
	"norma/apprendistato"
)

var (
	fuoriOggetto = norma.Controllo{
		Codice: "pfi/protocollo-percorso-fuori-oggetto", Gravita: norma.Errore,
		IT: "il percorso «{testo}» non è di apprendistato per «{ammesso}», oggetto del protocollo",
		EN: "the path “{testo}” is not of the apprenticeship “{ammesso}” that the agreement is about",
	}
	senzaProtocollo = norma.Controllo{
		Codice: "pfi/protocollo-non-previsto", Gravita: norma.Avviso,
		IT: "il percorso «{testo}» non è tra quelli di cui tratta lo schema di protocollo",
		EN: "the path “{testo}” is none of those that the scheme of the agreement covers",
	}
	destinatariMancanti = norma.Controllo{
		Codice: "pfi/protocollo-destinatari-mancanti", Gravita: norma.Errore,
		IT: "tra chi può presentare candidatura mancano i giovani «{ammesso}», a cui sono aperti i percorsi",
		EN: "those who may apply leave out the young people “{ammesso}”, to whom the paths are open",
	}
	destinatariEstranei = norma.Controllo{
		Codice: "pfi/protocollo-destinatari-estranei", Gravita: norma.Errore,
		IT: "i giovani «{testo}» non possono presentare candidatura per i percorsi del protocollo",
		EN: "the young people “{testo}” may not apply for the paths of the agreement",
	}
)

// oggetto: all. A, art. 1, c. 1, art. 2, c. 1, and art. 3, c. 1. The type of apprenticeship fixes the paths, and these who may apply.
func (r *EsameProtocollo) oggetto(p *Protocollo) {
	const rif, dove = allA + ", art. 2, c. 1", norma.Puntatore("/percorsi")
	oggetto := 0 // the chapter
	for _, o := range oggetti {
		if o.oggetto == p.Oggetto {
			oggetto = o.capo
		}
	}
	switch {
	case p.Oggetto == "":
		r.Report(&protocolloIncompleto, "/oggetto", "", "", allA+", art. 1, c. 1")
	case oggetto == 0:
		r.Unknown("/oggetto", string(p.Oggetto), allA+", art. 1, c. 1")
	}
	if len(p.Percorsi) == 0 {
		r.Report(&protocolloIncompleto, dove, "", "", rif)
	}
	r.percorsi = primi(&r.Giudizio, p.Percorsi, massimoPercorsi, dove, rif)
	var capi [4]bool // the chapters of the paths
	for i, q := range r.percorsi {
		switch capo := q.Capo(); {
		case capo == 0:
			r.Unknown(dove.Indice(i), string(q), rif)
		case r.presupposto(i) == "":
			r.Report(&senzaProtocollo, dove.Indice(i), string(q), "", rif)
		case oggetto != 0 && capo != oggetto:
			r.Report(&fuoriOggetto, dove.Indice(i), string(q), string(p.Oggetto), allA+", art. 1, c. 1")
		default:
			capi[capo] = true
			r.adatta(&p.Istituzione.Istituzione, q)
		}
	}
	r.destinatari(p.Destinatari, &capi)
}

// presupposto is the provision by which the i-th path rests on an agreement, "" where it does not. The rule is asked about a contract that has
// all it wants.
func (r *EsameProtocollo) presupposto(i int) norma.Riferimento {
	c := apprendistato.Contratto{
		Percorso: r.percorsi[i], Inizio: r.giorno,
		Protocollo: apprendistato.Protocollo{Stipula: r.giorno, Scadenza: r.giorno, Percorsi: r.percorsi[i : i+1]},
		PFI:        apprendistato.PFI{Apprendista: r.giorno, Datore: r.giorno, Istituzione: r.giorno},
	}
	return r.d.Presupposti(&c).Protocollo
}

// adatta: the institution fits each path. Where the apprentices are enrolled, which a contract says, does not bear on its kind.
func (r *EsameProtocollo) adatta(i *apprendistato.Istituzione, q apprendistato.Percorso) {
	if i.Tipo == "" {
		return // said already
	}
	c := apprendistato.Contratto{Percorso: q, Inizio: r.giorno, Istituzione: *i}
	c.Studi.StessoITS = norma.Known(true)
	g := r.d.Istituzione(&c).Giudizio
	for _, x := range g.Rilievi {
		r.Add(x)
	}
	r.Letture = r.Letture.Union(g.Letture)
	r.Fonte = max(r.Fonte, g.Fonte)
}

func (r *EsameProtocollo) destinatari(detti []Destinatari, capi *[4]bool) {
	const rif, dove = allA + ", art. 3, c. 1", norma.Puntatore("/destinatari")
	if len(detti) == 0 {
		r.Report(&protocolloIncompleto, dove, "", "", rif)
		return
	}
	detti = primi(&r.Giudizio, detti, len(oggetti), dove, rif)
	completi := *capi != [len(capi)]bool{}
	for _, o := range oggetti {
		if capi[o.capo] && !slices.Contains(detti, o.destinatari) {
			completi = false
			r.Report(&destinatariMancanti, dove, "", string(o.destinatari), rif)
		}
	}
	for _, o := range oggetti {
		if i := slices.Index(detti, o.destinatari); completi && !capi[o.capo] && i >= 0 {
			r.Report(&destinatariEstranei, dove.Indice(i), string(o.destinatari), "", rif)
		}
	}
	for i, x := range detti {
		if x != DaQuindiciAnni && x != DaDiciottoAnni {
			r.Unknown(dove.Indice(i), string(x), rif)
		}
	}
}

// Percorsi are the paths that the agreement is about, each with the provision by which it rests on one; paths that rest on none are left
// out.
func (r EsameProtocollo) Percorsi() iter.Seq[norma.Cifra[apprendistato.Percorso]] {
	return func(yield func(norma.Cifra[apprendistato.Percorso]) bool) {
		for i, q := range r.percorsi {
			if rif := r.presupposto(i); rif != "" && !yield(norma.Cifra[apprendistato.Percorso]{Valore: q, Rif: rif}) {
				return
			}
		}
	}
}
