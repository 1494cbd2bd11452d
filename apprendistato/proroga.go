package apprendistato

import (
	"slices"
	"strconv"

	"norma"
)

// ProrogaFormazione says whether the extensions (proroghe) of the training period are lawful, and when the period may end at the latest.
// reg. reg. Lazio 7/2017, art. 4, c. 2; art. 34, c. 3; all. A, art. 4, c. 1.
type ProrogaFormazione struct {
	norma.Giudizio
	Dal     norma.Data // the day from which they are counted: the one after the period ends without them
	Massima norma.Data // the latest lawful last day
	Fine    norma.Data // the last day of the period, as lawfully extended; not there while that is unknown

	ultima norma.Data // first day of the last lawful extension
	limite *norma.Cifra[int]
}

var (
	attoNonInVigore = norma.Controllo{
		Codice: "apprendistato/proroga-non-in-vigore", Gravita: norma.Avviso,
		IT: "proroga pattuita in data {trovato}: la disciplina è in vigore {ammesso}",
		EN: "extension agreed on {trovato}: the discipline is in force {ammesso}",
	}
	piuProroghe = norma.Controllo{
		Codice: "apprendistato/piu-proroghe", Gravita: norma.Avviso,
		IT: "le proroghe sono {trovato}: insieme possono durare al più {ammesso}",
		EN: "there are {trovato} extensions: together they may last at most {ammesso}",
	}
	prorogaRipetuta = norma.Controllo{
		Codice: "apprendistato/proroga-ripetuta", Gravita: norma.Errore,
		IT: "le proroghe sono {trovato}: la ricerca ne ammette {ammesso}",
		EN: "there are {trovato} extensions: research allows {ammesso}",
	}
	decorreDalTitolo = norma.Controllo{
		Codice: "apprendistato/proroga-dal-titolo", Gravita: norma.Avviso,
		IT: "l'anno di proroga decorre dal {trovato}, il giorno dopo il titolo; per un'altra lettura dal {ammesso}, il giorno dopo la fine pattuita",
		EN: "the year of extension runs from {trovato}, the day after the title; on another reading from {ammesso}, the day after the agreed end",
	}
	troppeProroghe = norma.Controllo{
		Codice: "apprendistato/troppe-proroghe", Gravita: norma.Mancante,
		IT: "le proroghe sono {trovato}: se ne esaminano al più {ammesso}",
		EN: "there are {trovato} extensions: at most {ammesso} are examined",
	}
)

// Proroga applies art. 4, c. 2 (Capo I: up to a year, in writing, the plan updated before, for who obtained the title and for who did
// not) and art. 34, c. 3 (research: once, up to twelve months, for needs of the project, agreed with the institution), and all. A,
// art. 4, c. 1 (the plan signed before the extension begins). University and ITS have none: a later end is a change of the plan, lawful
// inside the longest length (reading proroga-entro-il-massimo). An extension is judged by the law of the day
// on which it was agreed (readings data-di-riferimento, entrata-in-vigore).
func (d *Disciplina) Proroga(c *Contratto) (r ProrogaFormazione) {
	d, p := d.premessa(c)
	var f DurataFormazione
	var s Sospensione
	if len(c.Proroghe) > 0 {
		d.durataFormazione(c, &p, &f)
		d.sospensione(c, &p, &s)
	}
	d.proroga(c, &p, &f, &s, &r)
	return r
}

func (d *Disciplina) proroga(c *Contratto, p *premessa, f *DurataFormazione, s *Sospensione, r *ProrogaFormazione) {
	if p.tace(1, 3) {
		return
	}
	r.Giudizio = p.regionale
	if p.regge && len(c.Proroghe) == 0 {
		r.Esito = norma.NonApplicabile
	}
	if len(c.Proroghe) == 0 || !p.regge && !d.prorogataInVigore(c, p, &r.Giudizio) {
		return
	}
	x := prorogabile{d: d, c: c, p: p, f: f, s: s, r: r, capo: p.capo, assunto: p.inVigore && d.t.Vigore.Valore.Al.IsZero()}
	t, proroghe := &d.t.Proroga, c.Proroghe[:min(len(c.Proroghe), massimoProroghe)]
	switch {
	case c.Percorso == Ricerca:
		r.limite = &t.Ricerca
	case p.capo == 1:
		r.limite = &t.Durata
	default:
		x.senza = true
	}
	if x.rif() == "" {
		r.Esito = norma.NonApplicabile
		return
	}
	r.Fonte = max(r.Fonte, r.Limite().Fonte)
	n := len(c.Proroghe)
	if n > massimoProroghe {
		r.Report(&troppeProroghe, "/proroghe", strconv.Itoa(n), strconv.Itoa(massimoProroghe), x.rif())
	}
	x.base()
	x.certa = x.certa && n <= massimoProroghe
	if n > 1 && !x.senza {
		r.Letture.Add(norma.LetturaProroghePlurime)
	}
	if n > 1 && p.capo == 1 {
		r.Report(&piuProroghe, "/proroghe", strconv.Itoa(n), norma.Mesi(r.limite.Valore).String(), x.rif())
	}
	ordine, ordinate := inOrdine(proroghe)
	if x.ordinate = ordinate; !ordinate {
		x.prima, x.mossa, x.certa = norma.Data{}, norma.Data{}, false
	}
	for x.volta = range proroghe {
		x.giudica(d, ordine[x.volta])
	}
	if x.certa {
		r.Fine = x.fino
	}
}

// inOrdine are the places of the extensions that are examined, in the order of their first days; as listed, and false, while which
// comes before which is not known.
func inOrdine(proroghe []Proroga) (posti [massimoProroghe]int, ordinate bool) {
	proroghe = proroghe[:min(len(proroghe), massimoProroghe)]
	for i := range proroghe {
		posti[i] = i
	}
	if slices.ContainsFunc(proroghe, func(e Proroga) bool { return !e.Inizio.Valid() }) {
		return posti, len(proroghe) == 1
	}
	slices.SortStableFunc(posti[:len(proroghe)], func(i, j int) int { return proroghe[i].Inizio.Compare(proroghe[j].Inizio) })
	return posti, true
}

// prorogataInVigore reports whether some extension of a contract hired before the discipline may be governed by it: the notice that the
// hiring is not stays.
func (d *Disciplina) prorogataInVigore(c *Contratto, p *premessa, g *norma.Giudizio) bool {
	if p.capo == 0 || p.inVigore || !c.Inizio.Valid() {
		return false
	}
	for i := range c.Proroghe {
		if a := c.Proroghe[i].Accordo; !a.Valid() || d.t.Vigore.Valore.Contains(a) {
			return d.territorio(&c.Impresa, p.capo, g)
		}
	}
	return false
}

// Limite is how many months all the extensions together may last, of research the only one.
func (r ProrogaFormazione) Limite() norma.Cifra[int] { return copia(r.limite) }

// Spiegazione is the explanation of the result.
func (r ProrogaFormazione) Spiegazione() norma.Spiegazione {
	limite := r.Limite()
	return r.Giudizio.Spiegazione(&etProroga,
		rigaCifra(&etLimite, limite, norma.Mesi(limite.Valore).String()),
		norma.Riga(&etDal, r.Dal.String(), ""),
		norma.Riga(&etMassima, r.Massima.String(), limite.Rif),
		norma.Riga(&etFineProrogata, r.Fine.String(), ""))
}

var (
	etProroga       = norma.Etichetta{Nome: "proroga", IT: "proroga del periodo di formazione", EN: "extension of the training period"}
	etLimite        = norma.Etichetta{Nome: "limite", IT: "durata massima della proroga", EN: "longest extension"}
	etDal           = norma.Etichetta{Nome: "dal", IT: "contata dal", EN: "counted from"}
	etMassima       = norma.Etichetta{Nome: "massima", IT: "fine al più tardi", EN: "end at the latest"}
	etFineProrogata = norma.Etichetta{Nome: "fine", IT: "fine del periodo prorogato", EN: "end of the period as extended"}
)
