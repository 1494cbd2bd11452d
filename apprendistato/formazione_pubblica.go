package apprendistato

import (
	"iter"
	"strconv"

	"norma"
	"norma/crediti"
)

// FormazionePubblica says how many hours of public training (offerta formativa pubblica) are due, in which contract years, and by
// when they begin. reg. reg. Lazio 7/2017, art. 13.
//
// The result keeps the contract's lists: do not change them while Crediti or Spiegazione are still to be asked.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type FormazionePubblica struct {
	norma.Giudizio
	Livello    Livello                // of the title of study held on the hiring day
	Totale     norma.Cifra[norma.Ore] // hours before credits
	Ore        norma.Opt[norma.Ore]   // hours due; unknown while something that decides them is
	Avvio      norma.Termine          // by when the training begins; none when no hours are due
	AvvioEntro norma.Data             // the last useful day for it: the term's, or the contract's last day if that comes first; unknown with that

	breve    bool // seasonal: credits do not reduce the hours
	triennio bool // the contract has more years than those within which all of it is done
	periodo  norma.Periodo
	anni     int              // contract years, begun ones included, that the hours are laid out in
	t        *TabellaPubblica // where the total is known
	chiesti  []crediti.Credito
	aree     []crediti.Area
}

// AnnoFormazione is a contract year and the hours that are due in it.
type AnnoFormazione struct {
	Anno    int // 1 is the year that begins on the hiring day
	Periodo norma.Periodo
	Ore     norma.Ore
}

var (
	piuModuliCheAnni = norma.Controllo{
		Codice: "apprendistato/piu-moduli-che-anni", Gravita: norma.Avviso,
		IT: "i moduli sono {trovato} e gli anni di contratto {ammesso}: i primi anni ne prendono più di uno",
		EN: "there are {trovato} modules and {ammesso} contract years: the first years take more than one",
	}
	creditiStagionali = norma.Controllo{
		Codice: "apprendistato/crediti-non-riducono-ore-stagionali", Gravita: norma.Avviso,
		IT: "i crediti fatti valere non riducono le ore di un contratto stagionale",
		EN: "the credits claimed do not reduce the hours of a seasonal contract",
	}
)

// FormazionePubblica applies art. 13: the total by title of study (c. 3) or the seasonal hours by length and title (c. 6), less
// credits (c. 4), laid out in modules of forty hours a contract year (c. 2) within the first three (c. 5), begun within six months
// of hiring (c. 2). The hours are given whether or not the offer is compulsory: OffertaPubblica decides that.
func (d *Disciplina) FormazionePubblica(c *Contratto) (r FormazionePubblica) {
	d, p := d.premessa(c)
	d.formazionePubblica(c, &p, &r)
	return r
}

func (d *Disciplina) formazionePubblica(c *Contratto, p *premessa, r *FormazionePubblica) {
	if p.tace(2) {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	t := &d.t.Pubblica
	if len(t.Totale) == 0 { // State law alone: only a ceiling, the hours are for the regions to set
		r.Esito = norma.NonApplicabile
		return
	}
	if c.TempoParziale.Is(true) {
		r.Letture.Add(norma.LetturaTempoParziale)
	}
	stagionale, detto := c.Stagionale.Value()
	if !detto {
		r.Missing("/stagionale", t.RifStagionale)
	}
	livello, noto := c.Apprendista.livelloPosseduto(&r.Giudizio, c.Inizio, t.RifTotale)
	r.Livello = livello
	periodo, ok := c.periodo(&r.Giudizio, t.Modulo.Rif)
	if detto && noto && (ok || !stagionale && t.Criterio == PerTitolo) { // by title alone the total stands whatever the length
		durata := periodo.Durata()
		r.t, r.periodo = t, periodo
		if r.anni = durata.AnniIniziati(); r.anni > t.Triennio.Valore {
			r.anni, r.triennio = t.Triennio.Valore, true
		}
		if r.anni > 1 || !stagionale && ok {
			r.Letture.Add(norma.LetturaAnnoContrattuale)
		}
		if stagionale {
			r.stagionale(c, t, durata)
			if l := d.t.durata(c.Percorso); l != nil && durata.Compare(norma.Mesi(l.Minimo.Valore)) > 0 {
				r.Letture.Add(norma.LetturaStagionaleLungo)
			}
		} else {
			r.ordinaria(c, t, durata)
		}
		r.Fonte = max(r.Fonte, r.Totale.Fonte)
		if c.Apprendista.Titolo == QualificaRegionale {
			r.Report(&qualificaRegionale, "/apprendista/titolo", string(QualificaRegionale), "", r.Totale.Rif)
		}
	}
	r.avvio(c, t, ok)
}

// ordinaria: art. 13, c. 3, the total by title; c. 2, its shape (reading ore-totali); c. 4, credits.
func (r *FormazionePubblica) ordinaria(c *Contratto, t *TabellaPubblica, durata norma.Durata) {
	r.Letture.Add(norma.LetturaOreTotali)
	for i := range t.Totale {
		if t.Totale[i].Livello == r.Livello {
			r.Totale = t.Totale[i].Ore
		}
	}
	if t.Criterio == PerAnni {
		if n := norma.Ore(durata.AnniIniziati()) * t.Modulo.Valore; n < r.Totale.Valore {
			r.Totale = norma.Cifra[norma.Ore]{Valore: n, Rif: t.Modulo.Rif, Fonte: t.Modulo.Fonte}
		}
	}
	if r.Totale.Valore > t.Massimo.Valore {
		r.Totale = t.Massimo
	}
	r.chiesti, r.aree = c.Crediti, c.Offerta.Aree
	k := crediti.Apply(r.Totale.Valore, c.Crediti, c.Offerta.Aree, t.Crediti, "/crediti")
	r.Join(&k.Giudizio)
	r.Ore = k.Restano
	if n := r.moduli(); r.anni > 0 && n > r.anni {
		r.Report(&piuModuliCheAnni, "/fine", strconv.Itoa(n), strconv.Itoa(r.anni), t.Modulo.Rif)
	}
}

// stagionale: art. 13, c. 6, by length and title. Credits do not reduce these hours (reading crediti-stagionali).
func (r *FormazionePubblica) stagionale(c *Contratto, t *TabellaPubblica, durata norma.Durata) {
	r.Letture.Add(norma.LetturaTreQuattroMesi)
	r.Totale = t.fascia(r.Livello, durata)
	r.Ore, r.breve = norma.Known(r.Totale.Valore), true
	if n := len(c.Crediti); n > 0 {
		r.Letture.Add(norma.LetturaCreditiStagionali)
		r.Report(&creditiStagionali, "/crediti", strconv.Itoa(n), "", r.Totale.Rif)
	}
}

// fascia is the row of art. 13, c. 6, for a level and a length: the first band that reaches it (reading tre-quattro-mesi).
func (t *TabellaPubblica) fascia(l Livello, durata norma.Durata) norma.Cifra[norma.Ore] {
	for i := range t.Stagionale {
		s := &t.Stagionale[i]
		if s.Livello == l && (s.FinoAMesi == 0 || durata.Compare(norma.Mesi(s.FinoAMesi)) <= 0) {
			return s.Ore
		}
	}
	return norma.Cifra[norma.Ore]{}
}

// avvio: art. 13, c. 2, six months from hiring; never after the contract's last day (reading avvio-stagionale-breve).
func (r *FormazionePubblica) avvio(c *Contratto, t *TabellaPubblica, fineNota bool) {
	if r.Ore.Is(0) {
		return
	}
	if c.Calendario != norma.Italia && c.Calendario != norma.Roma {
		r.Unknown("/calendario", string(c.Calendario), t.Avvio.Rif)
		return
	}
	r.Letture.Add(norma.LetturaTermine)
	r.Avvio = c.Calendario.DopoMesi(c.Inizio, t.Avvio.Valore, t.Avvio.Rif)
	r.Fonte = max(r.Fonte, t.Avvio.Fonte)
	if !fineNota {
		return
	}
	if r.AvvioEntro = r.Avvio.Prorogato; c.Fine.Before(r.AvvioEntro) {
		r.AvvioEntro = c.Fine
		r.Letture.Add(norma.LetturaAvvioStagionaleBreve)
	}
}

// dubbi reports what keeps the hours and their term from being known.
func (r *FormazionePubblica) dubbi(g *norma.Giudizio) {
	for _, q := range r.Rilievi {
		if q.Gravita() == norma.Mancante {
			g.Add(q)
		}
	}
}

// Crediti is what credits take away: art. 13, c. 4.
func (r FormazionePubblica) Crediti() crediti.Riconoscimento {
	switch {
	case r.t == nil:
		return crediti.Riconoscimento{}
	case r.breve:
		return crediti.Riconoscimento{Prima: r.Totale.Valore, Restano: r.Ore}
	default:
		return crediti.Apply(r.Totale.Valore, r.chiesti, r.aree, r.t.Crediti, "/crediti")
	}
}

// moduli is how many modules the hours make, the last one perhaps shorter.
func (r *FormazionePubblica) moduli() int {
	ore, _ := r.Ore.Value()
	return int((ore + r.t.Modulo.Valore - 1) / max(r.t.Modulo.Valore, 1))
}

// Anni lays the hours out: one module a contract year from the first; with fewer years than modules the earlier years take one
// more each; the last module may be shorter (readings ore-totali, anno-contrattuale). Nothing while the hours are unknown.
func (r FormazionePubblica) Anni() iter.Seq[AnnoFormazione] {
	return func(yield func(AnnoFormazione) bool) {
		restano, note := r.Ore.Value()
		if !note || r.anni == 0 {
			return
		}
		moduli := r.moduli()
		for i := 1; i <= r.anni; i++ {
			n := moduli / r.anni
			if i <= moduli%r.anni {
				n++
			}
			ore := min(norma.Ore(n)*r.t.Modulo.Valore, restano)
			restano -= ore
			if !yield(AnnoFormazione{i, r.periodo.Anno(i), ore}) {
				return
			}
		}
	}
}

// Spiegazione is the explanation of the result.
func (r FormazionePubblica) Spiegazione() norma.Spiegazione {
	var tolte, triennio norma.Spiegazione
	dovute, k := r.Totale.Rif, r.Crediti()
	if k.Esito != norma.NonApplicabile {
		tolte = k.Spiegazione()
	}
	if k.Tolte > 0 {
		dovute = r.t.Riduzione
	}
	if r.triennio {
		triennio = rigaCifra(&etTriennio, r.t.Triennio, strconv.Itoa(r.t.Triennio.Valore))
	}
	righe := []norma.Spiegazione{
		norma.Riga(&etLivello, string(r.Livello), ""),
		rigaCifra(&etTotale, r.Totale, r.Totale.Valore.String()),
		tolte,
		norma.Riga(&etOre, r.Ore.String(), dovute),
	}
	for a := range r.Anni() {
		righe = append(righe, norma.Riga(&etAnno, strconv.Itoa(a.Anno), r.t.Modulo.Rif,
			norma.Riga(&etPeriodo, a.Periodo.String(), ""),
			norma.Riga(&etOreAnno, a.Ore.String(), "")))
	}
	return r.Giudizio.Spiegazione(&etPubblica, append(righe,
		triennio,
		rigaTermine(&etAvvio, r.Avvio),
		norma.Riga(&etAvvioEntro, r.AvvioEntro.String(), r.Avvio.Rif))...)
}

var (
	etPubblica   = norma.Etichetta{Nome: "formazionePubblica", IT: "formazione pubblica", EN: "public training"}
	etLivello    = norma.Etichetta{Nome: "livello", IT: "livello del titolo di studio", EN: "level of the title of study"}
	etTotale     = norma.Etichetta{Nome: "totale", IT: "totale", EN: "total"}
	etOre        = norma.Etichetta{Nome: "ore", IT: "ore di formazione", EN: "hours of training"}
	etAnno       = norma.Etichetta{Nome: "anno", IT: "anno di contratto", EN: "contract year"}
	etPeriodo    = norma.Etichetta{Nome: "periodo", IT: "periodo", EN: "period"}
	etOreAnno    = norma.Etichetta{Nome: "ore", IT: "ore", EN: "hours"}
	etTriennio   = norma.Etichetta{Nome: "entroAnni", IT: "tutte entro i primi anni di contratto", EN: "all within the first contract years"}
	etAvvio      = norma.Etichetta{Nome: "avvio", IT: "termine di avvio", EN: "term for the start"}
	etAvvioEntro = norma.Etichetta{Nome: "avvioEntro", IT: "avvio al più tardi", EN: "start at the latest"}
)
