package apprendistato

import (
	"slices"
	"strconv"

	"norma"
)

// What the paths of Capo III ask for beside the age: a title of study (d.lgs. 81/2015, art. 45, c. 1; reg. reg. Lazio 7/2017, art. 24,
// c. 2, and art. 34, c. 1), and of the single-cycle degree a career already begun (art. 22, c. 2).

// massimoCFU is above what any career counts.
const massimoCFU = 1000

var (
	titoloChiuso = norma.Controllo{
		Codice: "apprendistato/titolo-che-non-apre-il-percorso", Gravita: norma.Errore,
		IT: "il titolo di studio posseduto ({trovato}) non è tra quelli che aprono il percorso",
		EN: "the title of study held ({trovato}) is none of those that open the path",
	}
	senzaDiploma = norma.Controllo{
		Codice: "apprendistato/titolo-senza-diploma", Gravita: norma.Errore,
		IT: "il titolo «{testo}» apre il percorso solo con un diploma superiore o professionale, che non c'è",
		EN: "the title “{testo}” opens the path only with an upper secondary or a professional diploma, and there is none",
	}
	titoloIncerto = norma.Controllo{
		Codice: "apprendistato/titolo-da-equiparare", Gravita: norma.Mancante,
		IT: "serve sapere a quale titolo dell'elenco equivale «{testo}»",
		EN: "it must be known which title of the list “{testo}” is equal to",
	}
	vecchioOrdinamento = norma.Controllo{
		Codice: "apprendistato/laurea-di-vecchio-ordinamento", Gravita: norma.Avviso,
		IT: "la laurea di vecchio ordinamento è trattata come una laurea magistrale",
		EN: "a degree of the old system is treated as a laurea magistrale",
	}
	nonIscritto = norma.Controllo{
		Codice: "apprendistato/non-iscritto-al-corso", Gravita: norma.Errore,
		IT: "il percorso è per chi è già iscritto al corso di studi, e l'apprendista non lo è",
		EN: "the path is for who is already enrolled in the course, and the apprentice is not",
	}
	cfuImpossibili = norma.Controllo{
		Codice: "apprendistato/cfu-impossibili", Gravita: norma.Mancante,
		IT: "{trovato} CFU non sono possibili",
		EN: "{trovato} CFU are not possible",
	}
	cfuInsufficienti = norma.Controllo{
		Codice: "apprendistato/cfu-insufficienti", Gravita: norma.Errore,
		IT: "il giorno di assunzione i CFU sono {trovato}: ne servono almeno {ammesso}",
		EN: "on the hiring day the CFU are {trovato}: at least {ammesso} are needed",
	}
	nonIdoneo = norma.Controllo{
		Codice: "apprendistato/non-idoneo-nel-bando", Gravita: norma.Errore,
		IT: "chi non è già iscritto al dottorato deve essere risultato idoneo nel bando dell'università",
		EN: "who is not already enrolled in the doctorate must have been found eligible in the university's call",
	}
)

// studi decides by what the path of Capo III asks for beside the age. Outside the region only the State's conditions are judged.
func (r *Ammissione) studi(c *Contratto, p *premessa, t *Tabella) {
	cicloUnico := c.Percorso == PerCicloUnico && !t.CicloUnico.IsZero()
	l := t.accesso(c.Percorso, true)
	if !p.regge && (cicloUnico || l != nil && l.Regionale) {
		l = t.accesso(c.Percorso, false)
		cicloUnico = false
		r.Join(&p.regionale)
	}
	switch {
	case l == nil:
	case l.Idonei:
		r.iscrittoOIdoneo(c, l)
	default:
		r.accesso = l.apre(c, &r.Giudizio)
	}
	if cicloUnico {
		r.inCarriera(&c.Studi, &t.CicloUnico)
	}
	if r.accesso != nil {
		r.Fonte = max(r.Fonte, r.accesso.Accesso.Fonte)
	}
}

// accesso is the last list of titles that names a path, the region's own ones or not; nil where there is none.
func (t *Tabella) accesso(p Percorso, regionali bool) *AccessoPerTitolo {
	for i := range slices.Backward(t.Titoli) {
		if q := &t.Titoli[i]; (regionali || !q.Regionale) && slices.Contains(q.Percorsi, p) {
			return q
		}
	}
	return nil
}

// titolo is the row of a title, nil where it is not in the list.
func (l *AccessoPerTitolo) titolo(t TitoloStudio, livello Livello) *TitoloAmmesso {
	for i := range l.Titoli {
		if q := &l.Titoli[i]; q.Titolo == t && (t != TitoloEstero || q.Livello == livello) {
			return q
		}
	}
	return nil
}

// apre is the row of the title held on the hiring day (reading titolo-posseduto); what keeps it from opening the path is reported. Whose
// title stands below the tertiary ones and is not in the list held nothing better before it: its day does not matter.
func (l *AccessoPerTitolo) apre(c *Contratto, g *norma.Giudizio) *TitoloAmmesso {
	const dove = norma.Puntatore("/apprendista/titolo")
	a := &c.Apprendista
	g.Letture.Add(norma.LetturaTitoloPosseduto)
	livello, ok := a.Titolo.livello(a.LivelloRiconosciuto)
	if !ok {
		a.Titolo.spiegaLivello(g, a.LivelloRiconosciuto, "/apprendista", l.Rif)
		return nil
	}
	t := l.titolo(a.Titolo, livello)
	if c.Percorso == Ricerca && l.Regionale && (t == nil || t.Accesso.Valore == ApreComeAltro) {
		g.Letture.Add(norma.LetturaTitoliRicerca)
	}
	if t == nil {
		if livello != Terziario || a.posseduto(g, c.Inizio, l.Rif) {
			g.Report(&titoloChiuso, dove, string(a.Titolo), "", l.Rif)
		}
		return nil
	}
	diploma, detto := a.Diploma.Value()
	conDiploma := t.Accesso.Valore == ApreConDiploma
	if conDiploma && detto && !diploma {
		g.Report(&senzaDiploma, dove, string(a.Titolo), "", t.Accesso.Rif)
		return nil
	}
	posseduto := a.posseduto(g, c.Inizio, l.Rif)
	switch {
	case conDiploma && !detto:
		g.Missing("/apprendista/diploma", t.Accesso.Rif)
	case !posseduto:
	case t.Accesso.Valore == ApreForse:
		g.Report(&titoloIncerto, dove, string(a.Titolo), "", t.Accesso.Rif)
	case t.Accesso.Valore == ApreComeAltro:
		g.Report(&vecchioOrdinamento, dove, string(a.Titolo), "", t.Accesso.Rif)
		return t
	default:
		return t
	}
	return nil
}

// iscrittoOIdoneo: art. 24, c. 2. Either the apprentice is already enrolled in the doctorate, and the title is not asked again, or is a
// graduate found eligible in the call (reading dottorato).
func (r *Ammissione) iscrittoOIdoneo(c *Contratto, l *AccessoPerTitolo) {
	r.Letture.Add(norma.LetturaDottorato)
	iscritto, detto := c.Studi.Iscritto.Value()
	if iscritto {
		return
	}
	var g norma.Giudizio // what who is not enrolled lacks
	r.accesso = l.apre(c, &g)
	switch idoneo, noto := c.Studi.Idoneo.Value(); {
	case !noto:
		g.Missing("/studi/idoneo", l.Rif)
	case !idoneo:
		g.Report(&nonIdoneo, "/studi/idoneo", "", "", l.Rif)
	}
	if !detto && g.Esito > norma.Rispettato {
		r.accesso = nil
		r.Missing("/studi/iscritto", l.Rif)
		if g.Esito == norma.Violato { // enrolment alone decides
			r.Letture = r.Letture.Union(g.Letture)
			return
		}
	}
	r.Join(&g)
}

// inCarriera: art. 22, c. 2, enrolled, with so many CFU passed and recognised (reading ciclo-unico-120).
func (r *Ammissione) inCarriera(s *Studi, minimi *norma.Cifra[int]) {
	r.Letture.Add(norma.LetturaCicloUnico120)
	r.cfuMinimi = minimi
	r.Fonte = max(r.Fonte, minimi.Fonte)
	switch iscritto, detto := s.Iscritto.Value(); {
	case !detto:
		r.Missing("/studi/iscritto", minimi.Rif)
	case !iscritto:
		r.Report(&nonIscritto, "/studi/iscritto", "", "", minimi.Rif)
	}
	acquisiti, possibili := r.cfu(s.Acquisiti, "/studi/acquisiti", minimi.Rif)
	riconosciuti, anche := r.cfu(s.Riconosciuti, "/studi/riconosciuti", minimi.Rif)
	switch n := acquisiti + riconosciuti; {
	case !possibili || !anche:
	case !s.Acquisiti.IsZero():
		if r.CFU = norma.Known(n); n < minimi.Valore {
			r.Report(&cfuInsufficienti, "/studi/acquisiti", strconv.Itoa(n), strconv.Itoa(minimi.Valore), minimi.Rif)
		}
	case n < minimi.Valore: // those recognised are not enough alone
		r.Missing("/studi/acquisiti", minimi.Rif)
	}
}

// cfu is a number of CFU, 0 where it is not said; false, and reported, where it is not a possible one.
func (r *Ammissione) cfu(detti norma.Opt[int], dove norma.Puntatore, rif norma.Riferimento) (int, bool) {
	n := detti.Or(0)
	if n < 0 || n > massimoCFU {
		r.Report(&cfuImpossibili, dove, strconv.Itoa(n), "", rif)
		return 0, false
	}
	return n, true
}

func (r *Ammissione) rigaAccesso() norma.Spiegazione {
	if r.accesso == nil {
		return norma.Spiegazione{}
	}
	return rigaCifra(&etTitoloCheApre, r.accesso.Accesso, string(r.accesso.Titolo))
}

func (r *Ammissione) rigaCFUMinimi() norma.Spiegazione {
	if r.cfuMinimi == nil {
		return norma.Spiegazione{}
	}
	return rigaCifra(&etCFUMinimi, *r.cfuMinimi, strconv.Itoa(r.cfuMinimi.Valore))
}

var (
	etTitoloCheApre = norma.Etichetta{Nome: "titolo", IT: "titolo che apre il percorso", EN: "title that opens the path"}
	etCFU           = norma.Etichetta{Nome: "cfu", IT: "CFU acquisiti e riconosciuti", EN: "CFU passed and recognised"}
	etCFUMinimi     = norma.Etichetta{Nome: "cfuMinimi", IT: "CFU necessari", EN: "CFU needed"}
)
