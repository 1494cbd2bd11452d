package apprendistato

import (
	"iter"
	"strconv"

	"norma"
)

// Attestazione says which attestations of what was learnt are due to the apprentice, also when the contract ends early, and from which
// day of the contract. reg. reg. Lazio 7/2017, art. 12, c. 4; art. 27, c. 2; art. 32, c. 3; art. 39, c. 3; all. A, art. 6, c. 6.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Attestazione struct {
	norma.Giudizio
	Lavoro norma.Durata // from the hiring to the last day employed; empty while the contract has not ended early

	t                    *Tabella
	tipologia            Tipologia
	inizio, fine         norma.Data
	conTitolo            bool // the title was obtained while the contract went on
	dubbio, dubbioTitolo bool // the early end, the title is unsound
}

// Spettanza is a right to an attestation.
type Spettanza struct {
	Diritto norma.Cifra[DirittoCompetenze]
	Modello norma.Cifra[int] // number of its model among the annexes of the Accordo of 27 July 2011; none where the regulation names none
	Dal     norma.Data       // who is employed through this day has the right
	Spetta  norma.Opt[bool]  // unknown while nothing has ended
}

var lavoroBreve = norma.Controllo{
	Codice: "apprendistato/lavoro-sotto-il-minimo", Gravita: norma.Avviso,
	IT: "il rapporto è durato {trovato}: attestazione o validazione spettano da {ammesso} di lavoro",
	EN: "the employment lasted {trovato}: attestation or validation is due from {ammesso} of work",
}

// Attestazione applies art. 12, c. 4 (skills are attested), art. 32, c. 3, art. 39, c. 3 and all. A, art. 6, c. 6 (and validated) also
// on an early end, from three months of work counted from the hiring (reading tre-mesi-di-lavoro), and art. 27, c. 2 (the university
// certifies the CFU of who does not complete the path or does not obtain the title, without a minimum). An early end is judged on its
// own day, also where the hiring came before the regulation (reading entrata-in-vigore).
func (d *Disciplina) Attestazione(c *Contratto) (r Attestazione) {
	d, p := d.premessa(c)
	d.attestazione(c, &p, &r)
	return r
}

func (d *Disciplina) attestazione(c *Contratto, p *premessa, r *Attestazione) {
	if p.tace(1, 3) {
		return
	}
	r.Giudizio = p.regionale
	fine := c.Svolgimento.Cessazione
	if !p.regge && !d.cessatoInVigore(c, p, &r.Giudizio) {
		return
	}
	r.t, r.tipologia, r.inizio = &d.t, p.tipologia, c.Inizio
	rif := r.primo()
	if rif == "" {
		r.Esito = norma.NonApplicabile
		return
	}
	switch {
	case fine.IsZero():
	case !r.Needs(fine, "/svolgimento/cessazione", rif):
		r.dubbio = true
	case fine.Before(c.Inizio):
		r.Report(&cessazionePrima, "/svolgimento/cessazione", fine.String(), c.Inizio.String(), rif)
		r.dubbio = true
	default:
		r.fine, r.Lavoro = fine, norma.Periodo{Dal: c.Inizio, Al: fine}.Durata()
		r.Applica(fine)
	}
	r.titolo(c.Svolgimento.Titolo)
	r.minimo()
}

// titolo: art. 27, c. 2, is for who does not obtain it, or ends the employment before. Other rights do not ask.
func (r *Attestazione) titolo(giorno norma.Data) {
	const dove = norma.Puntatore("/svolgimento/titolo")
	for i := range r.t.Attestazioni {
		q := &r.t.Attestazioni[i]
		switch {
		case !q.SenzaTitolo || !q.vale(r.tipologia) || giorno.IsZero():
		case !r.Needs(giorno, dove, q.Diritto.Rif):
			r.dubbioTitolo = true
		case giorno.Before(r.inizio):
			r.Report(&titoloPrimaDelContratto, dove, giorno.String(), r.inizio.String(), q.Diritto.Rif)
			r.dubbioTitolo = true
		default:
			r.conTitolo = r.fine.IsZero() || !giorno.After(r.fine)
		}
	}
}

// cessatoInVigore reports whether an early end is governed although the hiring came before the regulation: the act counts by its own
// day, and the notice that the hiring does not stays.
func (d *Disciplina) cessatoInVigore(c *Contratto, p *premessa, g *norma.Giudizio) bool {
	fine, vigore := c.Svolgimento.Cessazione, &d.t.Vigore.Valore
	if p.capo == 0 || p.inVigore || !c.Inizio.Valid() || !c.Inizio.Before(vigore.Dal) || !fine.Valid() || !vigore.Contains(fine) ||
		!d.territorio(&c.Impresa, p.capo, g) {
		return false
	}
	g.Applica(fine)
	return true
}

// primo is the first provision that gives a right to this kind of path.
func (r *Attestazione) primo() norma.Riferimento {
	for i := range r.t.Attestazioni {
		if q := &r.t.Attestazioni[i]; q.vale(r.tipologia) {
			return q.Diritto.Rif
		}
	}
	return ""
}

// minimo names the readings and says once that the work was too short for a right, by the first provision that asks for more.
func (r *Attestazione) minimo() {
	for i := range r.t.Attestazioni {
		q := &r.t.Attestazioni[i]
		if !q.vale(r.tipologia) {
			continue
		}
		r.Fonte = max(r.Fonte, q.Diritto.Fonte, q.Modello.Fonte, q.Mesi.Fonte)
		if q.Mesi.IsZero() {
			continue
		}
		r.Letture.Add(norma.LetturaTreMesiDiLavoro)
		r.Letture.Add(norma.LetturaPeriodo)
		if minimo := norma.Mesi(q.Mesi.Valore); !r.fine.IsZero() && r.Lavoro.Compare(minimo) < 0 && !r.Has(lavoroBreve.Codice) {
			r.Report(&lavoroBreve, "/svolgimento/cessazione", r.Lavoro.String(), minimo.String(), q.Mesi.Rif)
		}
	}
}

// vale reports whether a row is about a kind of path.
func (q *DirittoAttestazione) vale(k Tipologia) bool { return q.Tipologia == "" || q.Tipologia == k }

// Diritti are the rights of this path, each with its provision: first the one of its own article, then that of all. A.
func (r Attestazione) Diritti() iter.Seq[Spettanza] {
	return func(yield func(Spettanza) bool) {
		if r.t == nil {
			return
		}
		for i := range r.t.Attestazioni {
			if q := &r.t.Attestazioni[i]; q.vale(r.tipologia) && !yield(r.spettanza(q)) {
				return
			}
		}
	}
}

func (r *Attestazione) spettanza(q *DirittoAttestazione) Spettanza {
	s := Spettanza{Diritto: q.Diritto, Modello: q.Modello, Dal: r.inizio}
	if !q.Mesi.IsZero() {
		s.Dal = norma.PeriodoDi(r.inizio, q.Mesi.Valore).Al
	}
	switch {
	case r.dubbio || q.SenzaTitolo && r.dubbioTitolo:
	case q.SenzaTitolo && r.conTitolo:
		s.Spetta = norma.Known(false)
	case r.fine.IsZero():
	default:
		s.Spetta = norma.Known(q.Mesi.IsZero() || r.Lavoro.Compare(norma.Mesi(q.Mesi.Valore)) >= 0)
	}
	return s
}

// Spiegazione is the explanation of the result.
func (r Attestazione) Spiegazione() norma.Spiegazione {
	lavoro := ""
	if !r.fine.IsZero() {
		lavoro = r.Lavoro.String()
	}
	righe := []norma.Spiegazione{norma.Riga(&etLavoro, lavoro, "")}
	for s := range r.Diritti() {
		modello := ""
		if !s.Modello.IsZero() {
			modello = strconv.Itoa(s.Modello.Valore)
		}
		righe = append(righe, norma.Riga(&etDiritto, string(s.Diritto.Valore), s.Diritto.Rif,
			norma.Riga(&etModello, modello, s.Modello.Rif),
			norma.Riga(&etDirittoDal, s.Dal.String(), ""),
			norma.Riga(&etSpetta, s.Spetta.String(), "")))
	}
	return r.Giudizio.Spiegazione(&etAttestazione, righe...)
}

var (
	etAttestazione = norma.Etichetta{Nome: "attestazione", IT: "attestazione delle competenze", EN: "attestation of skills"}
	etLavoro       = norma.Etichetta{Nome: "lavoro", IT: "durata del lavoro", EN: "length of the work"}
	etDiritto      = norma.Etichetta{Nome: "diritto", IT: "diritto", EN: "right"}
	etModello      = norma.Etichetta{Nome: "modello", IT: "modello, allegato n.", EN: "model, annex no."}
	etDirittoDal   = norma.Etichetta{Nome: "dal", IT: "a chi lavora almeno fino al", EN: "for who works at least until"}
	etSpetta       = norma.Etichetta{Nome: "spetta", IT: "spetta", EN: "due"}
)
