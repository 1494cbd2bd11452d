package apprendistato

import (
	"cmp"

	"norma"
)

// Scadenze are the deadlines of the chain by which the offer reaches the employer: the Region's notice, then the employer's choice.
// reg. reg. Lazio 7/2017, art. 14, c. 8.
type Scadenze struct {
	norma.Giudizio
	Avviso     norma.Termine // by when the Region tells how the offer runs
	Scelta     norma.Termine // by when the employer tells its choice
	Proiettata bool          // Scelta is counted from the last day for the Region's notice, because that has not come yet
}

var (
	regioneInRitardo = norma.Controllo{
		Codice: "apprendistato/avviso-regionale-tardivo", Gravita: norma.Avviso,
		IT: "la Regione ha comunicato in data {trovato}, oltre il termine ({ammesso}): l'offerta non è per questo indisponibile",
		EN: "the Region gave notice on {trovato}, after {ammesso}: the offer is not unavailable for that",
	}
	avvisoPrima = norma.Controllo{
		Codice: "apprendistato/avviso-prima-della-comunicazione", Gravita: norma.Mancante,
		IT: "la comunicazione della Regione ({trovato}) viene prima di quella di assunzione ({ammesso})",
		EN: "the Region's notice ({trovato}) comes before the communication of hiring ({ammesso})",
	}
	sceltaTardiva = norma.Controllo{
		Codice: "apprendistato/scelta-oltre-il-termine", Gravita: norma.Errore,
		IT: "il datore di lavoro ha indicato la scelta in data {trovato}: termine ultimo {ammesso}",
		EN: "the employer communicated its choice on {trovato}: {ammesso} at the latest",
	}
)

// Scadenze applies art. 14, c. 8: 45 days from the communication of hiring for the Region's notice; 30 days from that notice, when
// it really came, for the employer's choice. While it has not come the choice cannot be dated: its projection is given and marked
// (reading catena-45-30). Where the offer is not compulsory there is nothing to communicate.
func (d *Disciplina) Scadenze(c *Contratto) (r Scadenze) {
	d, p := d.premessa(c)
	var f FormazionePubblica
	if len(c.Crediti) > 0 { // only credits can leave no hours to offer
		d.formazionePubblica(c, &p, &f)
	}
	d.scadenze(c, &p, &f, &r)
	return r
}

func (d *Disciplina) scadenze(c *Contratto, p *premessa, f *FormazionePubblica, r *Scadenze) {
	if p.tace(2) {
		return
	}
	o, t := &c.Offerta, &d.t.Offerta
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	var obbligatoria norma.Opt[bool]
	if t.Obbligo != "" {
		obbligatoria = d.obbligatoria(c, f, &r.Giudizio)
	}
	if obbligatoria.Is(false) || t.Avviso.IsZero() {
		r.Esito = norma.NonApplicabile
		return
	}
	if c.Calendario != norma.Italia && c.Calendario != norma.Roma {
		r.Unknown("/calendario", string(c.Calendario), t.Avviso.Rif)
		return
	}
	r.Letture.Add(norma.LetturaTermine)
	r.Letture.Add(norma.LetturaCatena4530)
	r.Fonte = max(t.Avviso.Fonte, t.Scelta.Fonte)
	if r.Needs(o.Comunicazione, "/offerta/comunicazione", t.Avviso.Rif) {
		r.Avviso = c.Calendario.DopoGiorni(o.Comunicazione, t.Avviso.Valore, t.Avviso.Rif)
	}
	if t.Scelta.IsZero() && o.AvvisoRegione.IsZero() { // nothing hangs on it
		return
	}
	if !r.Needs(o.AvvisoRegione, "/offerta/avvisoRegione", cmp.Or(t.Scelta.Rif, t.Avviso.Rif)) {
		if o.AvvisoRegione.IsZero() && !r.Avviso.IsZero() {
			r.Scelta = c.Calendario.DopoGiorni(r.Avviso.Prorogato, t.Scelta.Valore, t.Scelta.Rif)
			r.Proiettata = true
		}
		return
	}
	if !t.Scelta.IsZero() {
		r.Scelta = c.Calendario.DopoGiorni(o.AvvisoRegione, t.Scelta.Valore, t.Scelta.Rif)
	}
	switch {
	case r.Avviso.IsZero():
	case o.AvvisoRegione.Before(o.Comunicazione):
		r.Report(&avvisoPrima, "/offerta/avvisoRegione", o.AvvisoRegione.String(), o.Comunicazione.String(), t.Avviso.Rif)
	case o.AvvisoRegione.After(r.Avviso.Prorogato):
		r.Report(&regioneInRitardo, "/offerta/avvisoRegione", o.AvvisoRegione.String(), r.Avviso.Prorogato.String(), t.Avviso.Rif)
	}
	if t.Scelta.IsZero() || o.Scelta.IsZero() || !r.Needs(o.Scelta, "/offerta/scelta", t.Scelta.Rif) {
		return
	}
	if obbligatoria.Is(true) && o.Scelta.After(r.Scelta.Prorogato) {
		r.Report(&sceltaTardiva, "/offerta/scelta", o.Scelta.String(), r.Scelta.Prorogato.String(), t.Scelta.Rif)
	}
}

// Spiegazione is the explanation of the result.
func (r Scadenze) Spiegazione() norma.Spiegazione {
	proiettata := ""
	if r.Proiettata {
		proiettata = norma.SiNo(true)
	}
	return r.Giudizio.Spiegazione(&etScadenze,
		rigaTermine(&etAvviso, r.Avviso),
		rigaTermine(&etScelta, r.Scelta, norma.Riga(&etProiettata, proiettata, "")))
}

var (
	etScadenze   = norma.Etichetta{Nome: "scadenze", IT: "scadenze dell'offerta", EN: "deadlines of the offer"}
	etAvviso     = norma.Etichetta{Nome: "avviso", IT: "termine per la comunicazione della Regione", EN: "Region's notice by"}
	etScelta     = norma.Etichetta{Nome: "scelta", IT: "termine per la scelta del datore di lavoro", EN: "employer's choice by"}
	etProiettata = norma.Etichetta{Nome: "proiettata", IT: "proiezione", EN: "projection"}
)
