package apprendistato

import (
	"cmp"
	"strconv"

	"norma"
)

// ObbligoIstruzione says whether the apprentice is in compulsory education (obbligo di istruzione), is owed its minimum standards, is a
// minor, and what follows. reg. reg. Lazio 7/2017, art. 5, c. 7-8; art. 6, c. 4; art. 7, c. 3; art. 12, c. 7.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type ObbligoIstruzione struct {
	norma.Giudizio
	Eta         norma.Opt[int]  // completed years on the hiring day
	InObbligo   norma.Opt[bool] // in compulsory education on that day
	Standard    norma.Opt[bool] // owed the minimum standards, those in compulsory education or not
	Minorenne   norma.Opt[bool] // a minor on that day
	Maggiorenne norma.Data      // of a minor: the day of coming of age, from which nothing is asked of the parents any more

	tabella *TabellaObbligo
	rifEta  norma.Riferimento
}

var obbligoPresunto = norma.Controllo{
	Codice: "apprendistato/anni-di-istruzione-non-dichiarati", Gravita: norma.Avviso,
	IT: "a {trovato} anni, senza dieci anni di istruzione dichiarati, l'apprendista è considerato in obbligo di istruzione",
	EN: "at {trovato}, without ten declared years of schooling, the apprentice is taken to be in compulsory education",
}

// ObbligoIstruzione applies art. 5, c. 8, 6, c. 4, and 12, c. 7 to who is in compulsory education: below sixteen, unless ten years of
// schooling are declared (reading obbligo-istruzione); art. 7, c. 3, to the wider group from fifteen to eighteen; art. 8, c. 1, 12, c. 2,
// and all. B to minors (reading minorenne).
func (d *Disciplina) ObbligoIstruzione(c *Contratto) (r ObbligoIstruzione) {
	d, p := d.premessa(c)
	d.obbligoIstruzione(c, &p, &r)
	return r
}

func (d *Disciplina) obbligoIstruzione(c *Contratto, p *premessa, r *ObbligoIstruzione) {
	if p.tace(1) {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	t := &d.t.Obbligo
	if t.Fino.IsZero() {
		r.Esito = norma.NonApplicabile
		return
	}
	const dove = norma.Puntatore("/apprendista/nascita")
	nascita, rif := c.Apprendista.Nascita, cmp.Or(t.StandardSotto.Rif, t.Fino.Rif)
	if !r.Needs(nascita, dove, rif) {
		return
	}
	if nascita.After(c.Inizio) {
		r.Report(&nascitaDopo, dove, nascita.String(), c.Inizio.String(), rif)
		return
	}
	r.tabella = t
	r.Fonte = max(r.Fonte, t.Fino.Fonte, t.StandardDa.Fonte, t.StandardSotto.Fonte)
	r.Letture.Add(norma.LetturaObbligoIstruzione)
	if nascita.Month() == 2 && nascita.Day() == 29 {
		r.Letture.Add(norma.LetturaEta)
	}
	eta := norma.Eta(nascita, c.Inizio)
	r.Eta = norma.Known(eta)
	r.InObbligo = norma.Known(r.inObbligo(eta, c.Apprendista.DieciAnni))
	if !t.StandardSotto.IsZero() {
		r.Standard = norma.Known(eta >= t.StandardDa.Valore && eta < t.StandardSotto.Valore)
	}
	if r.Minorenne = d.minorenne(&c.Apprendista, c.Inizio, &r.Giudizio); r.Minorenne.Is(true) {
		r.Maggiorenne, r.rifEta = norma.Compleanno(nascita, d.t.MaggioreEta.Valore), d.t.MaggioreEta.Rif
	}
}

// inObbligo: what is declared prevails, until the age at which the wider duty ends too.
func (r *ObbligoIstruzione) inObbligo(eta int, dieciAnni norma.Opt[bool]) bool {
	t := r.tabella
	compiuti, detto := dieciAnni.Value()
	switch {
	case eta >= t.Fino.Valore && eta >= t.StandardSotto.Valore:
		return false
	case detto:
		return !compiuti
	case eta >= t.Fino.Valore:
		return false
	}
	r.Report(&obbligoPresunto, "/apprendista/dieciAnni", strconv.Itoa(eta), "", t.Fino.Rif)
	return true
}

// Spiegazione is the explanation of the result: under each answer, what follows from it.
func (r ObbligoIstruzione) Spiegazione() norma.Spiegazione {
	t := r.tabella
	if t == nil {
		t = &TabellaObbligo{}
	}
	fascia := t.StandardSotto.Rif
	if eta, nota := r.Eta.Value(); nota && eta < t.StandardDa.Valore {
		fascia = t.StandardDa.Rif
	}
	return r.Giudizio.Spiegazione(&etObbligoIstruzione,
		norma.Riga(&etEta, r.Eta.String(), ""),
		norma.Riga(&etInObbligo, r.InObbligo.String(), t.Fino.Rif,
			segue(r.InObbligo, &etAssolto, t.Assolto),
			segue(r.InObbligo, &etAssi, t.Assi),
			segue(r.InObbligo, &etObiettivi, t.Obiettivi),
			segue(r.InObbligo, &etCertificato, t.Certificato)),
		norma.Riga(&etStandard, r.Standard.String(), fascia),
		norma.Riga(&etMinorenne, r.Minorenne.String(), r.rifEta,
			segue(r.Minorenne, &etInformati, t.Informazione),
			segue(r.Minorenne, &etRisultati, t.Risultati),
			segue(r.Minorenne, &etSicurezza, t.Sicurezza),
			segue(r.Minorenne, &etDatiGenitori, t.Genitori),
			segue(r.Minorenne, &etFirmaGenitori, t.Firma)),
		norma.Riga(&etMaggiorenne, r.Maggiorenne.String(), r.rifEta))
}

var (
	etObbligoIstruzione = norma.Etichetta{Nome: "obbligoIstruzione", IT: "obbligo di istruzione e minore età", EN: "compulsory education and minors"}
	etInObbligo         = norma.Etichetta{Nome: "obbligo", IT: "in obbligo di istruzione", EN: "in compulsory education"}
	etAssolto           = norma.Etichetta{Nome: "assolto", IT: "l'apprendistato lo assolve", EN: "the apprenticeship fulfils it"}
	etAssi              = norma.Etichetta{Nome: "assi", IT: "standard minimi per assi culturali", EN: "minimum standards by cultural axis"}
	etObiettivi         = norma.Etichetta{Nome: "obiettivi", IT: "il PFI ne indica gli obiettivi formativi", EN: "the plan names their training aims"}
	etCertificato       = norma.Etichetta{Nome: "certificato", IT: "certificazione delle competenze di base", EN: "certificate of the basic skills"}
	etStandard          = norma.Etichetta{Nome: "standard", IT: "gli spettano gli standard minimi formativi", EN: "owed the minimum training standards"}
	etMinorenne         = norma.Etichetta{Nome: "minorenne", IT: "minorenne", EN: "a minor"}
	etInformati         = norma.Etichetta{Nome: "informazione", IT: "si informano i genitori", EN: "the parents are informed"}
	etRisultati         = norma.Etichetta{Nome: "risultati", IT: "ai genitori si comunicano i risultati", EN: "the parents are told the results"}
	etSicurezza         = norma.Etichetta{Nome: "sicurezza", IT: "i genitori sono informati sulla sicurezza sul lavoro", EN: "the parents are told about safety at work"}
	etDatiGenitori      = norma.Etichetta{Nome: "genitori", IT: "il PFI riporta i dati dei genitori", EN: "the plan holds the parents' data"}
	etFirmaGenitori     = norma.Etichetta{Nome: "firma", IT: "i genitori firmano il PFI", EN: "the parents sign the plan"}
	etMaggiorenne       = norma.Etichetta{Nome: "maggiorenne", IT: "maggiorenne dal", EN: "of age from"}
)

// minorenne reports whether the apprentice is a minor on a day (reading minorenne); unknown while his age is.
func (d *Disciplina) minorenne(a *Apprendista, giorno norma.Data, g *norma.Giudizio) norma.Opt[bool] {
	eta, maggiore := norma.Eta(a.Nascita, giorno), &d.t.MaggioreEta
	if eta < 0 || maggiore.IsZero() {
		return norma.Opt[bool]{}
	}
	if eta >= maggiore.Valore {
		return norma.Known(false)
	}
	g.Letture.Add(norma.LetturaMinorenne)
	if a.Nascita.Month() == 2 && a.Nascita.Day() == 29 {
		g.Letture.Add(norma.LetturaEta)
	}
	g.Fonte = max(g.Fonte, maggiore.Fonte)
	return norma.Known(true)
}
