package apprendistato

import (
	"cmp"

	"norma"
)

// The diploma in a year is for who holds the corresponding qualifica (reg. reg. Lazio 7/2017, art. 4, c. 1, lett. c)). Which one
// corresponds is practice: what leans on it says so.

var (
	diplomaSenzaQualifica = norma.Controllo{
		Codice: "apprendistato/diploma-senza-qualifica", Gravita: norma.Errore,
		IT: "il percorso di un anno è per chi possiede una qualifica di istruzione e formazione professionale, che non c'è",
		EN: "the path of one year is for who holds a qualifica of vocational education and training, and there is none",
	}
	figuraNonQualifica = norma.Controllo{
		Codice: "apprendistato/figura-non-qualifica", Gravita: norma.Mancante,
		IT: "«{testo}» non è una qualifica: serve quella posseduta",
		EN: "“{testo}” is no qualifica: the one held is needed",
	}
	qualificaDiversa = norma.Controllo{
		Codice: "apprendistato/qualifica-non-corrispondente", Gravita: norma.Errore,
		IT: "la qualifica posseduta non corrisponde al diploma «{testo}»",
		EN: "the qualifica held does not correspond to the diploma “{testo}”",
	}
	corrispondenzaIgnota = norma.Controllo{
		Codice: "apprendistato/corrispondenza-sconosciuta", Gravita: norma.Mancante,
		IT: "non si sa a quale diploma corrisponda la qualifica «{testo}»",
		EN: "it is not known which diploma the qualifica “{testo}” corresponds to",
	}
	corrispondenzaDiPrassi = norma.Controllo{
		Codice: "apprendistato/corrispondenza-di-prassi", Gravita: norma.Avviso,
		IT: "a quale diploma corrisponda la qualifica «{testo}» è prassi: nessun atto letto lo dice",
		EN: "which diploma the qualifica “{testo}” corresponds to is practice: no act that was read says it",
	}
)

// conQualifica decides whether the apprentice holds the qualifica that corresponds to the diploma of the contract.
func (r *Ammissione) conQualifica(c *Contratto, t *Tabella) {
	if c.Percorso != DiplomaDaQualifica || t.DaQualifica == "" {
		return
	}
	const dove = norma.Puntatore("/apprendista/qualifica")
	a, rif := &c.Apprendista, t.DaQualifica
	elenco := cmp.Or(t.Repertorio, rif)
	switch ha, noto := a.qualificaIeFP().Value(); {
	case noto && !ha && a.QualificaIeFP.IsZero():
		r.Letture.Add(norma.LetturaTitoloPosseduto)
		r.Report(&diplomaSenzaQualifica, "/apprendista/titolo", string(a.Titolo), "", rif)
		return
	case noto && !ha:
		r.Report(&diplomaSenzaQualifica, "/apprendista/qualificaIeFP", norma.SiNo(false), "", rif)
		return
	case noto && a.QualificaIeFP.IsZero(): // the highest title is the qualifica: its day counts
		r.Letture.Add(norma.LetturaTitoloPosseduto)
		a.posseduto(&r.Giudizio, c.Inizio, rif)
	}
	da := a.Qualifica.voce(&r.Giudizio, dove, elenco)
	verso := c.Figura.voce(&r.Giudizio, "/figura", elenco)
	if da != nil && da.Percorso != Qualifica {
		r.Report(&figuraNonQualifica, dove+"/codice", string(da.Codice), "", elenco)
		da = nil
	}
	if verso != nil && verso.Percorso != Diploma {
		r.Report(&figuraDiAltroElenco, "/figura/codice", string(verso.Codice), string(Diploma), elenco)
		verso = nil
	}
	if da == nil || verso == nil {
		return
	}
	indirizzo, strano := a.Qualifica.Indirizzo, false
	if indirizzo != "" && !da.Ha(indirizzo) {
		indirizzo.estraneo(&r.Giudizio, dove+"/indirizzo", da.Rif())
		indirizzo, strano = "", true
	}
	q, deciso := t.conduce(da, indirizzo, verso.Codice)
	switch {
	case !deciso && !strano:
		r.Missing(dove+"/indirizzo", rif)
	case !deciso:
	case q == nil:
		r.Report(&corrispondenzaIgnota, dove, string(da.Codice), "", rif)
	default:
		r.Fonte = max(r.Fonte, q.A.Fonte)
		if q.Da.Indirizzo == "" || q.Da.Indirizzo == indirizzo { // otherwise each indirizzo leads to its own
			r.conduce = q
		}
		if q.A.Valore != verso.Codice {
			r.Report(&qualificaDiversa, "/figura/codice", string(verso.Codice), "", q.A.Rif)
		}
		if q.A.Fonte == norma.Prassi {
			r.Report(&corrispondenzaDiPrassi, dove, string(da.Codice), "", q.A.Rif)
		}
	}
}

// conduce is the row by which a qualifica leads to a diploma, or else one by which it leads elsewhere; nil where there is none. Without
// its indirizzo it is decided only where all of them agree.
func (t *Tabella) conduce(da *VoceRepertorio, i Indirizzo, a CodiceFigura) (q *Corrispondenza, deciso bool) {
	if i != "" || len(da.Indirizzi) == 0 {
		return t.corrispondenza(Figura{da.Codice, i}, a), true
	}
	for n := range da.Indirizzi {
		p := t.corrispondenza(Figura{da.Codice, da.Indirizzi[n].Codice}, a)
		if n > 0 && ((p == nil) != (q == nil) || p != nil && (p.A.Valore == a) != (q.A.Valore == a)) {
			return nil, false
		}
		q = p
	}
	return q, true
}

// corrispondenza is the row that leads from a qualifica to a diploma, else the first that leads elsewhere; nil where there is none.
func (t *Tabella) corrispondenza(da Figura, a CodiceFigura) (q *Corrispondenza) {
	for i := range t.Corrispondenze {
		p := &t.Corrispondenze[i]
		switch {
		case p.Da.Codice != da.Codice || p.Da.Indirizzo != "" && p.Da.Indirizzo != da.Indirizzo:
		case p.A.Valore == a:
			return p
		case q == nil:
			q = p
		}
	}
	return q
}

func (r *Ammissione) rigaConduce() norma.Spiegazione {
	if r.conduce == nil {
		return norma.Spiegazione{}
	}
	return rigaCifra(&etConduce, r.conduce.A, string(r.conduce.A.Valore))
}

var etConduce = norma.Etichetta{Nome: "conduce", IT: "diploma a cui la qualifica conduce", EN: "diploma that the qualifica leads to"}
