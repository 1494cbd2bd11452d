package apprendistato

import (
	"iter"
	"strconv"

	"norma"
)

// FormazioneRicerca says how many hours of internal training the research path asks for in each year of the contract: a share of the
// hours that the contract provides for in it. reg. reg. Lazio 7/2017, art. 36, c. 5 and 6.
//
// The result keeps the contract's list: do not change it while Anni or Spiegazione are still to be asked.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type FormazioneRicerca struct {
	norma.Giudizio

	t       *TabellaFormazione
	anni    []Anno
	periodo norma.Periodo
}

// AnnoRicerca is a year of the contract.
type AnnoRicerca struct {
	Anno         int           // 1 is the year that begins on the hiring day; 0: not said
	Proroga      bool          // a year of extension
	Periodo      norma.Periodo // its days; unknown with the contract's end, and in an extension
	Contrattuali norma.Opt[norma.Ore]
	Minima       norma.Opt[norma.Ore] // internal training at least
	Interne      norma.Opt[norma.Ore] // planned
}

var internaInsufficiente = norma.Controllo{
	Codice: "apprendistato/formazione-interna-sotto-il-minimo", Gravita: norma.Errore,
	IT: "le ore di formazione interna sono {trovato}: nell'anno devono essere almeno {ammesso}",
	EN: "internal training takes {trovato}: in the year it must take at least {ammesso}",
}

// FormazioneRicerca applies art. 36, c. 5 (internal training is at least a share of the yearly hours of the contract, a part of a year
// on its own hours: reading ricerca-20) and c. 6 (external training is not compulsory). Part time follows, because the contract's own
// hours are the base (reading tempo-parziale).
func (d *Disciplina) FormazioneRicerca(c *Contratto) (r FormazioneRicerca) {
	d, p := d.premessa(c)
	d.formazioneRicerca(c, &p, &r)
	return r
}

func (d *Disciplina) formazioneRicerca(c *Contratto, p *premessa, r *FormazioneRicerca) {
	if p.tace(3) || p.capo == 3 && c.Percorso != Ricerca {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	t := &d.t.Formazione
	q := &t.InternaRicerca
	if q.IsZero() {
		r.Esito = norma.NonApplicabile
		return
	}
	r.t = t
	r.Fonte = max(r.Fonte, q.Fonte, t.EsternaRicerca.Fonte)
	r.Letture.Add(norma.LetturaRicerca20)
	if c.TempoParziale.Is(true) {
		r.Letture.Add(norma.LetturaTempoParziale)
	}
	quanti := massimoAnni
	periodo, note := c.periodo(&r.Giudizio, q.Rif)
	if note {
		r.periodo = periodo
		quanti = min(periodo.Durata().AnniIniziati(), massimoAnni)
	}
	r.anni = c.primiAnni(&r.Giudizio, q.Rif)
	if len(r.anni) == 0 {
		r.Missing("/anni", q.Rif)
		return
	}
	var dati, proroghe numeri
	ignoti := false
	for i := range r.anni {
		y := &r.anni[i]
		n, noto := y.Numero.Value()
		proroga := y.Proroga.Is(true)
		switch {
		case noto && 0 < n && n <= quanti && !proroga:
			if dati.segna(n) {
				ripete(&r.Giudizio, i, n, q.Rif)
			}
		case noto && 0 < n && n <= massimoAnni && proroga:
			if proroghe.segna(n) {
				ripete(&r.Giudizio, i, n, q.Rif)
			}
		case noto:
			r.Report(&annoFuori, luogoAnno(i, "numero"), strconv.Itoa(n), "1-"+strconv.Itoa(quanti), q.Rif)
		case !proroga: // the share is of the year's own hours, whichever year it is
			ignoti = true
			r.Missing(luogoAnno(i, "numero"), q.Rif)
		}
		r.giudica(i)
	}
	for n := 1; n <= quanti && note && !ignoti; n++ {
		if !dati.ha(n) {
			r.Report(&annoMancante, "/anni", strconv.Itoa(n), "", q.Rif)
		}
	}
}

// giudica compares the internal hours of the i-th year with the contract's.
func (r *FormazioneRicerca) giudica(i int) {
	y, q := &r.anni[i], &r.t.InternaRicerca
	contrattuali, note := possibili(y.Contrattuali)
	interne, previste := possibili(y.Interne)
	if note && previste {
		if !basta(interne, q.Valore, contrattuali) {
			r.Report(&internaInsufficiente, luogoAnno(i, "interne"), interne.String(), q.Valore.Of(contrattuali).String(), q.Rif)
		}
		return
	}
	reclama(&r.Giudizio, y.Contrattuali, true, "/anni", i, "contrattuali", q.Rif)
	reclama(&r.Giudizio, y.Interne, !note || contrattuali > 0, "/anni", i, "interne", q.Rif) // a share of no hours is none
}

// Quota is the least internal training, as a share of the contract's yearly hours.
func (r FormazioneRicerca) Quota() norma.Cifra[norma.Percento] { return copia(r.t).InternaRicerca }

// Esterna is whether external training is compulsory.
func (r FormazioneRicerca) Esterna() norma.Cifra[bool] { return copia(r.t).EsternaRicerca }

// Anni are the years of the contract, in the order in which they are listed.
func (r FormazioneRicerca) Anni() iter.Seq[AnnoRicerca] {
	return func(yield func(AnnoRicerca) bool) {
		for i := range r.anni {
			y := &r.anni[i]
			a := AnnoRicerca{Anno: y.Numero.Or(0), Proroga: y.Proroga.Is(true), Contrattuali: y.Contrattuali, Interne: y.Interne}
			if !a.Proroga {
				a.Periodo = r.periodo.Anno(a.Anno)
			}
			if n, note := possibili(y.Contrattuali); note {
				a.Minima = norma.Known(r.t.InternaRicerca.Valore.Of(n))
			}
			if !yield(a) {
				return
			}
		}
	}
}

// Spiegazione is the explanation of the result.
func (r FormazioneRicerca) Spiegazione() norma.Spiegazione {
	quota, esterna := r.Quota(), r.Esterna()
	righe := make([]norma.Spiegazione, 0, len(r.anni)+2)
	righe = append(righe,
		rigaCifra(&etQuotaInternaMinima, quota, quota.Valore.String()),
		rigaCifra(&etEsternaObbligatoria, esterna, norma.SiNo(esterna.Valore)))
	for a := range r.Anni() {
		periodo := ""
		if a.Periodo.Valid() {
			periodo = a.Periodo.String()
		}
		righe = append(righe, norma.Riga(&etAnno, numeroAnno(a.Anno), quota.Rif,
			norma.Riga(&etPeriodo, periodo, ""),
			rigaProroga(a.Proroga),
			norma.Riga(&etContrattuali, a.Contrattuali.String(), ""),
			norma.Riga(&etInternaAlmeno, a.Minima.String(), quota.Rif),
			norma.Riga(&etInternePreviste, a.Interne.String(), "")))
	}
	return r.Giudizio.Spiegazione(&etFormazioneRicerca, righe...)
}

var (
	etFormazioneRicerca   = norma.Etichetta{Nome: "formazioneRicerca", IT: "formazione interna nella ricerca", EN: "internal training in research"}
	etQuotaInternaMinima  = norma.Etichetta{Nome: "quota", IT: "quota minima di formazione interna", EN: "least share of internal training"}
	etEsternaObbligatoria = norma.Etichetta{Nome: "esternaObbligatoria", IT: "formazione esterna obbligatoria", EN: "external training compulsory"}
	etContrattuali        = norma.Etichetta{Nome: "contrattuali", IT: "ore di lavoro previste dal contratto", EN: "contractual working hours"}
	etInternaAlmeno       = norma.Etichetta{Nome: "internaMinima", IT: "ore di formazione interna, almeno", EN: "hours of internal training, at least"}
	etInternePreviste     = norma.Etichetta{Nome: "interne", IT: "ore previste di formazione interna", EN: "planned hours of internal training"}
)
