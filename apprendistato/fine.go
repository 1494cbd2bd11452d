package apprendistato

import "norma"

// FinePeriodo says on which day the training period ends. reg. reg. Lazio 7/2017, art. 4, c. 4; art. 21, c. 6; art. 29, c. 6; art. 34, c. 4.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type FinePeriodo struct {
	norma.Giudizio
	Contratto  norma.Data              // the contract's date: the agreed one, as lawfully extended
	Cessazione norma.Data              // the last day employed, where that comes before the end of the period
	Fine       norma.Cifra[norma.Data] // the last day of the period; not there while it is unknown
	Causa      CausaFine
}

// CausaFine is what ends the training period, as a word.
type CausaFine string

// What ends the training period.
const (
	FineDelContratto CausaFine = "contratto" // the contract's date
	FineDellaProroga CausaFine = "proroga"   // that date, as extended
	FineColTitolo    CausaFine = "titolo"    // the title, if earlier
	FineColRapporto  CausaFine = "rapporto"  // research: the final report, if earlier
)

var (
	fineAnticipata = norma.Controllo{
		Codice: "apprendistato/fine-anticipata", Gravita: norma.Avviso,
		IT: "il periodo di formazione termina in data {trovato}, prima della data del contratto ({ammesso})",
		EN: "the training period ends on {trovato}, before the contract's date ({ammesso})",
	}
	rapportoPrima = norma.Controllo{
		Codice: "apprendistato/rapporto-prima-dell-assunzione", Gravita: norma.Mancante,
		IT: "il rapporto finale ({trovato}) viene prima dell'assunzione ({ammesso})",
		EN: "the final report ({trovato}) comes before the hiring ({ammesso})",
	}
	cessatoPrima = norma.Controllo{
		Codice: "apprendistato/cessazione-prima-della-fine", Gravita: norma.Avviso,
		IT: "il rapporto di lavoro cessa in data {trovato}, prima della fine del periodo di formazione ({ammesso})",
		EN: "the employment ends on {trovato}, before the end of the training period ({ammesso})",
	}
	cessazionePrima = norma.Controllo{
		Codice: "apprendistato/cessazione-prima-dell-assunzione", Gravita: norma.Mancante,
		IT: "l'ultimo giorno di lavoro ({trovato}) viene prima dell'assunzione ({ammesso})",
		EN: "the last day employed ({trovato}) comes before the hiring ({ammesso})",
	}
	titoloPrimaDelContratto = norma.Controllo{
		Codice: "apprendistato/titolo-prima-dell-assunzione", Gravita: norma.Mancante,
		IT: "il titolo è conseguito in data {trovato}, prima dell'assunzione ({ammesso})",
		EN: "the title was obtained on {trovato}, before the hiring ({ammesso})",
	}
)

// FinePeriodo applies art. 4, c. 4, 21, c. 6, 29, c. 6, and 34, c. 4: the period ends at the contract's date, as lawfully extended, or
// with the title, of research with the final report, if that comes earlier (reading fine-anticipata). Long absences are not counted:
// Sospensione says how far they may move the end. An end that comes after the discipline entered into force is judged by it even where
// the hiring came before (reading entrata-in-vigore).
func (d *Disciplina) FinePeriodo(c *Contratto) (r FinePeriodo) {
	d, p := d.premessa(c)
	var f DurataFormazione // the longest length does not move the end
	var s Sospensione
	var q ProrogaFormazione
	if len(c.Proroghe) > 0 {
		d.sospensione(c, &p, &s)
		d.proroga(c, &p, &f, &s, &q)
	}
	d.finePeriodo(c, &p, &q, &r)
	return r
}

func (d *Disciplina) finePeriodo(c *Contratto, p *premessa, q *ProrogaFormazione, r *FinePeriodo) {
	if p.tace(1, 3) {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge && !d.finitaInVigore(c, p, q, &r.Giudizio) {
		return
	}
	rif := d.t.Fine.rif(c.Percorso)
	if rif == "" {
		r.Esito = norma.NonApplicabile
		return
	}
	_, ok := c.periodo(&r.Giudizio, rif)
	evento, noto := c.evento(&r.Giudizio, rif)
	cessazione := c.Svolgimento.Cessazione
	if !cessazione.IsZero() && r.Needs(cessazione, "/svolgimento/cessazione", rif) && cessazione.Before(c.Inizio) {
		r.Report(&cessazionePrima, "/svolgimento/cessazione", cessazione.String(), c.Inizio.String(), rif)
		cessazione = norma.Data{}
	}
	if !ok || !r.contratto(c, q) || !noto {
		return
	}
	r.Fine, r.Causa = norma.Cifra[norma.Data]{Valore: r.Contratto, Rif: rif}, FineDelContratto
	if !q.ultima.IsZero() {
		r.Causa = FineDellaProroga
	}
	if !evento.IsZero() {
		r.Letture.Add(norma.LetturaFineAnticipata)
		if evento.Before(r.Contratto) && !evento.Before(q.ultima) { // the title that an extension follows does not end it
			r.Fine.Valore, r.Causa = evento, causa(c.Percorso)
			r.Applica(evento)
			r.Report(&fineAnticipata, dovEvento(c.Percorso), evento.String(), r.Contratto.String(), rif)
		}
	}
	if cessazione.Valid() && cessazione.Before(r.Fine.Valore) {
		r.Cessazione = cessazione
		r.Report(&cessatoPrima, "/svolgimento/cessazione", cessazione.String(), r.Fine.Valore.String(), rif)
	}
}

// contratto is the contract's date, as lawfully extended; false where an extension keeps it from being known.
func (r *FinePeriodo) contratto(c *Contratto, q *ProrogaFormazione) bool {
	switch {
	case q.Esito == norma.NonApplicabile: // no extension, or none that is governed
		r.Contratto = c.Fine
	case q.Fine.IsZero():
		for _, x := range q.Rilievi {
			if x.Gravita() == norma.Mancante {
				r.Add(x)
			}
		}
		return false
	case q.ultima.IsZero() && !q.Limite().IsZero(): // none lawful
		r.Contratto = c.Fine
	default:
		r.Contratto = q.Fine
		r.Fonte = max(r.Fonte, q.Fonte)
	}
	return true
}

// finitaInVigore reports whether the end of a contract hired before the discipline is governed by it: what ended it is of its time. The
// notice that the hiring is not stays.
func (d *Disciplina) finitaInVigore(c *Contratto, p *premessa, q *ProrogaFormazione, g *norma.Giudizio) bool {
	if p.capo == 0 || p.inVigore || !c.Inizio.Valid() {
		return false
	}
	var h norma.Giudizio
	evento, noto := c.evento(&h, "")
	prorogata := q.Esito == norma.Rispettato && !q.ultima.IsZero()
	giorno := q.Alla
	if noto && d.t.Vigore.Valore.Contains(evento) && (prorogata || evento.Before(c.Fine)) {
		giorno = evento
	} else if !prorogata {
		return false
	}
	if !d.territorio(&c.Impresa, p.capo, g) {
		return false
	}
	g.Applica(giorno)
	return true
}

// evento is the day of what may end the period early: the title, of research the final report; zero while it has not come. False, and
// reported, where what was said of it cannot be.
func (c *Contratto) evento(g *norma.Giudizio, rif norma.Riferimento) (norma.Data, bool) {
	giorno, prima := c.Svolgimento.Titolo, &titoloPrimaDelContratto
	if c.Percorso == Ricerca {
		giorno, prima = c.Svolgimento.Rapporto, &rapportoPrima
	}
	switch {
	case giorno.IsZero():
		return giorno, true
	case !giorno.Valid():
		g.Needs(giorno, dovEvento(c.Percorso), rif)
	case giorno.Before(c.Inizio):
		g.Report(prima, dovEvento(c.Percorso), giorno.String(), c.Inizio.String(), rif)
	default:
		return giorno, true
	}
	return norma.Data{}, false
}

func dovEvento(p Percorso) norma.Puntatore {
	if p == Ricerca {
		return "/svolgimento/rapporto"
	}
	return "/svolgimento/titolo"
}

func causa(p Percorso) CausaFine {
	if p == Ricerca {
		return FineColRapporto
	}
	return FineColTitolo
}

// rif is the provision for a path.
func (t *TabellaFine) rif(p Percorso) norma.Riferimento {
	switch {
	case p.Capo() == 1:
		return t.CapoI
	case p.Universitario():
		return t.Universita
	case p == PerITS:
		return t.ITS
	case p == Ricerca:
		return t.Ricerca
	}
	return ""
}

// Spiegazione is the explanation of the result.
func (r FinePeriodo) Spiegazione() norma.Spiegazione {
	return r.Giudizio.Spiegazione(&etFinePeriodo,
		norma.Riga(&etFineContratto, r.Contratto.String(), ""),
		norma.Riga(&etFineFine, r.Fine.Valore.String(), r.Fine.Rif),
		norma.Riga(&etCausa, string(r.Causa), ""),
		norma.Riga(&etCessazione, r.Cessazione.String(), ""))
}

var (
	etFinePeriodo   = norma.Etichetta{Nome: "finePeriodo", IT: "fine del periodo di formazione", EN: "end of the training period"}
	etFineContratto = norma.Etichetta{Nome: "contratto", IT: "data del contratto", EN: "contract's date"}
	etFineFine      = norma.Etichetta{Nome: "fine", IT: "ultimo giorno", EN: "last day"}
	etCausa         = norma.Etichetta{Nome: "causa", IT: "per", EN: "by"}
	etCessazione    = norma.Etichetta{Nome: "cessazione", IT: "ultimo giorno di lavoro", EN: "last day employed"}
)
