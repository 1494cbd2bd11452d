package apprendistato

import (
	"norma"
	"norma/crediti"
)

// DurataFormazione says how long the training period is, and whether it may be so long. Capo I: reg. reg. Lazio 7/2017, art. 4, c. 1
// and 3. Capo II: d.lgs. 81/2015, art. 42, c. 2, and art. 44, c. 2 and 5. Capo III: art. 21, c. 1 and 3; art. 22, c. 1; art. 29, c. 1;
// art. 34, c. 2. The length is the agreed one: extensions are judged apart.
//
// The result keeps the contract's list of credits: do not change it while Ingresso or Spiegazione are still to be asked.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type DurataFormazione struct {
	norma.Giudizio
	Durata  norma.Durata
	Minimo  norma.Cifra[int] // months; 0 for seasonal work of Capo II
	Massimo norma.Cifra[int] // months; not there while something that decides it is unknown

	limite     *LimiteDurata            // Capo I and research
	tabella    *crediti.TabellaIngresso // Capo I
	ingressi   []crediti.Ingresso       // Capo I
	corso      *LimiteCorso             // university and ITS
	carriera   crediti.Carriera         // university
	completato norma.Data               // ITS
	dubbio     bool                     // the diploma: whether the limit is that of who holds the qualifica is not known
}

var (
	durataInsufficiente = norma.Controllo{
		Codice: "apprendistato/durata-sotto-il-minimo", Gravita: norma.Errore,
		IT: "il periodo di formazione dura {trovato}: deve durare almeno {ammesso}",
		EN: "the training period lasts {trovato}: it must last at least {ammesso}",
	}
	durataEccessiva = norma.Controllo{
		Codice: "apprendistato/durata-oltre-il-massimo", Gravita: norma.Errore,
		IT: "il periodo di formazione dura {trovato}: può durare al più {ammesso}",
		EN: "the training period lasts {trovato}: it may last at most {ammesso}",
	}
	stagionaleOltreAnno = norma.Controllo{
		Codice: "apprendistato/stagionale-oltre-un-anno", Gravita: norma.Avviso,
		IT: "un contratto stagionale di {trovato} supera l'anno: le ore sono quelle della fascia più lunga",
		EN: "a seasonal contract of {trovato} exceeds a year: its hours are those of the longest band",
	}
	massimoIgnoto = norma.Controllo{
		Codice: "apprendistato/durata-massima-non-prevista", Gravita: norma.Mancante,
		IT: "il periodo di formazione dura {trovato}: la disciplina non fissa la durata massima del percorso",
		EN: "the training period lasts {trovato}: the discipline sets no longest length for this path",
	}
)

// DurataFormazione applies, Capo II, d.lgs. 81/2015, art. 42, c. 2 (six months, not for seasonal work), and art. 44, c. 2 (three years,
// five for the craft profiles that the collective agreement names; the agreement may set a minimum and a shorter maximum). Capo I,
// art. 4, c. 1 (six months; three years, four, or one for who holds the corresponding qualifica) and c. 3 (less the credits of art. 11).
// Capo III, art. 21, c. 1, 23, c. 2, and 24, c. 3 (six months; the ordinary length of the course), less CFU (art. 21, c. 3, and 22, c. 1);
// art. 29, c. 1 (ITS: until the path is completed); art. 34, c. 2 (research: six months, thirty-six). The lengths of Capo I and III are
// the region's own: outside it they are not judged.
func (d *Disciplina) DurataFormazione(c *Contratto) (r DurataFormazione) {
	d, p := d.premessa(c)
	d.durataFormazione(c, &p, &r)
	return r
}

func (d *Disciplina) durataFormazione(c *Contratto, p *premessa, r *DurataFormazione) {
	if p.capo == 1 || p.capo == 3 {
		d.durataRegionale(c, p, r)
		return
	}
	r.Giudizio = p.statale
	if !p.inVigore {
		return
	}
	l := d.t.durata(c.Percorso)
	if l == nil {
		r.Esito = norma.NonApplicabile
		return
	}
	periodo, ok := c.periodo(&r.Giudizio, l.Massimo.Rif)
	if !ok {
		return
	}
	r.Durata = periodo.Durata()
	minimo, massimo := r.accordo(c, l)
	r.minimo(c, l, minimo)
	r.massimo(c, l, massimo)
	r.Fonte = max(r.Fonte, r.Minimo.Fonte, r.Massimo.Fonte)
}

// minimo: the agreement's minimum counts where it is longer than the law's. Seasonal work has none (reading stagionale-lungo).
func (r *DurataFormazione) minimo(c *Contratto, l *LimiteDurata, pattuito norma.Opt[int]) {
	r.Minimo = l.Minimo
	if n, ok := pattuito.Value(); ok && n > l.Minimo.Valore {
		r.Minimo = norma.Cifra[int]{Valore: n, Rif: l.Massimo.Rif, Fonte: l.Massimo.Fonte}
	}
	stagionale, noto := c.Stagionale.Value()
	if stagionale {
		r.Minimo = l.MinimoStagionale
		if r.Durata.Compare(norma.Mesi(l.Minimo.Valore)) > 0 {
			r.Letture.Add(norma.LetturaStagionaleLungo)
		}
		if r.Durata.Compare(norma.Mesi(anno)) > 0 {
			r.Report(&stagionaleOltreAnno, "/fine", r.Durata.String(), "", l.MinimoStagionale.Rif)
		}
	}
	switch corto := r.Durata.Compare(norma.Mesi(r.Minimo.Valore)) < 0; {
	case corto && !noto:
		r.Missing("/stagionale", l.MinimoStagionale.Rif)
	case corto:
		r.Report(&durataInsufficiente, "/fine", r.Durata.String(), norma.Mesi(r.Minimo.Valore).String(), r.Minimo.Rif)
	}
}

// massimo: the agreement's maximum counts where it is shorter than the law's. Beyond the ordinary maximum it must be known
// whether the profile is a craft one.
func (r *DurataFormazione) massimo(c *Contratto, l *LimiteDurata, pattuito norma.Opt[int]) {
	ordinario, artigiano := l.Massimo, l.MassimoArtigiano
	si, noto := c.CCNL.ProfiloArtigiano.Value()
	switch {
	case artigiano.IsZero() || noto && !si:
		artigiano = ordinario
	case si:
		ordinario = artigiano
	}
	if n, ok := pattuito.Value(); ok {
		if n > artigiano.Valore {
			r.Report(&ccnlOltreLegge, "/ccnl/mesiMassimi", norma.Mesi(n).String(), norma.Mesi(artigiano.Valore).String(), artigiano.Rif)
		}
		ordinario.Valore, artigiano.Valore = min(n, ordinario.Valore), min(n, artigiano.Valore)
	}
	r.Massimo = ordinario
	switch {
	case r.Durata.Compare(norma.Mesi(ordinario.Valore)) <= 0:
	case r.Durata.Compare(norma.Mesi(artigiano.Valore)) <= 0:
		r.Missing("/ccnl/profiloArtigiano", artigiano.Rif)
	default:
		r.Massimo = artigiano
		r.Report(&durataEccessiva, "/fine", r.Durata.String(), norma.Mesi(artigiano.Valore).String(), artigiano.Rif)
	}
}

// durataRegionale: Capo I and III.
func (d *Disciplina) durataRegionale(c *Contratto, p *premessa, r *DurataFormazione) {
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	var corso *LimiteCorso
	var minimo norma.Cifra[int]
	l := d.t.durata(c.Percorso)
	if l != nil {
		minimo = l.Minimo
	} else if corso = d.t.corso(c.Percorso); corso != nil {
		minimo = corso.Minimo
	} else {
		r.Esito = norma.NonApplicabile
		return
	}
	periodo, ok := c.periodo(&r.Giudizio, minimo.Rif)
	if !ok {
		return
	}
	r.Durata, r.Minimo = periodo.Durata(), minimo
	switch {
	case l == nil && c.Percorso == PerITS:
		r.its(c, corso)
	case l == nil:
		r.universita(c, corso)
	case p.capo == 1:
		r.capoI(d, c, p, l)
	default:
		r.quantoMeno()
		r.limite = l
		if l.Massimo.IsZero() {
			r.Report(&massimoIgnoto, "/fine", r.Durata.String(), "", l.Minimo.Rif)
			break
		}
		r.entro(norma.Known(l.Massimo.Valore), l.Massimo.Valore, l.Massimo.Rif, l.Massimo.Fonte)
	}
	r.Fonte = max(r.Fonte, r.Minimo.Fonte, r.Massimo.Fonte)
}

func (r *DurataFormazione) corta() bool { return r.Durata.Compare(norma.Mesi(r.Minimo.Valore)) < 0 }

// quantoMeno: the shortest length, where nothing excepts from it.
func (r *DurataFormazione) quantoMeno() {
	if r.corta() {
		r.Report(&durataInsufficiente, "/fine", r.Durata.String(), norma.Mesi(r.Minimo.Valore).String(), r.Minimo.Rif)
	}
}

// entro: the longest length, where it is known, or too short in any case: no longer than alPiu.
func (r *DurataFormazione) entro(massimo norma.Opt[int], alPiu int, rif norma.Riferimento, fonte norma.Fonte) {
	n := massimo.Or(alPiu)
	oltre := r.Durata.Compare(norma.Mesi(n)) > 0
	if !oltre && massimo.IsZero() {
		return
	}
	r.Massimo = norma.Cifra[int]{Valore: n, Rif: rif, Fonte: fonte}
	if oltre {
		r.Report(&durataEccessiva, "/fine", r.Durata.String(), norma.Mesi(n).String(), rif)
	}
}

func (t *Tabella) durata(p Percorso) *LimiteDurata {
	for i := range t.Durata {
		if t.Durata[i].Percorso == p {
			return &t.Durata[i]
		}
	}
	return nil
}

// Ordinaria is the longest length before any credit, in months: of Capo I and research, the limit of the path; of the university, the
// ordinary length of the course. Not there while it is unknown.
func (r DurataFormazione) Ordinaria() norma.Cifra[int] {
	switch l := r.corso; {
	case r.limite != nil && !r.dubbio:
		return r.limite.Massimo
	case l != nil && l.Percorso != PerITS:
		return l.ordinaria(r.carriera.Mesi)
	}
	return norma.Cifra[int]{}
}

// Ingresso is what credits on entry take off the longest length: Capo I.
func (r DurataFormazione) Ingresso() (k crediti.Riduzione) {
	if r.tabella == nil {
		return k
	}
	k = r.ingresso(r.limite.Massimo)
	if r.dubbio {
		k.Prima, k.Restano = norma.Cifra[int]{}, norma.Opt[int]{}
	}
	return k
}

// CFU is what university credits take off the longest length.
func (r DurataFormazione) CFU() (k crediti.RiduzioneCFU) {
	if r.corso == nil || r.corso.Percorso == PerITS {
		return k
	}
	return r.corso.riduci(&r.carriera, r.Durata)
}

// Completamento is the day on which the path of an ITS is completed, the last one allowed.
func (r DurataFormazione) Completamento() norma.Cifra[norma.Data] {
	if r.completato.IsZero() {
		return norma.Cifra[norma.Data]{}
	}
	return letta(r.completato, r.corso.Massimo)
}

// Spiegazione is the explanation of the result.
func (r DurataFormazione) Spiegazione() norma.Spiegazione {
	minimo := "nessuno"
	if r.Minimo.Valore > 0 {
		minimo = norma.Mesi(r.Minimo.Valore).String()
	}
	durata := ""
	if !r.Minimo.IsZero() {
		durata = r.Durata.String()
	}
	var ingresso, cfu norma.Spiegazione
	if k := r.Ingresso(); k.Esito != norma.NonApplicabile {
		ingresso = k.Spiegazione()
	}
	if k := r.CFU(); k.Esito != norma.NonApplicabile {
		cfu = k.Spiegazione()
	}
	ordinaria, completamento := r.Ordinaria(), r.Completamento()
	return r.Giudizio.Spiegazione(&etDurata,
		norma.Riga(&etQuanto, durata, ""),
		rigaCifra(&etMinimo, r.Minimo, minimo),
		rigaCifra(&etOrdinaria, ordinaria, norma.Mesi(ordinaria.Valore).String()),
		ingresso,
		cfu,
		rigaCifra(&etMassimo, r.Massimo, norma.Mesi(r.Massimo.Valore).String()),
		rigaCifra(&etCompletamento, completamento, completamento.Valore.String()))
}

var (
	etDurata  = norma.Etichetta{Nome: "durataFormazione", IT: "durata del periodo di formazione", EN: "length of the training period"}
	etQuanto  = norma.Etichetta{Nome: "durata", IT: "durata", EN: "length"}
	etMinimo  = norma.Etichetta{Nome: "minimo", IT: "limite minimo", EN: "shortest length"}
	etMassimo = norma.Etichetta{Nome: "massimo", IT: "limite massimo", EN: "longest length"}

	etOrdinaria     = norma.Etichetta{Nome: "ordinaria", IT: "durata massima prima dei crediti", EN: "longest length before credits"}
	etCompletamento = norma.Etichetta{Nome: "completamento", IT: "completamento del percorso", EN: "completion of the path"}
)
