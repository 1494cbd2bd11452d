package apprendistato

import (
	"strconv"

	"norma"
)

// Sequenza looks at several seasonal contracts with one employer: each stands alone, with its own length, title and hours, and
// nothing is added up; what they make together is only noticed (reading stagionali-in-sequenza).
type Sequenza struct {
	norma.Giudizio
	Finestra norma.Periodo        // the three years from the first hiring under the discipline
	Ore      norma.Opt[norma.Ore] // hours of the seasonal contracts hired in them, this one included
}

var (
	senzaIntervallo = norma.Controllo{
		Codice: "apprendistato/stagionali-senza-intervallo", Gravita: norma.Avviso,
		IT: "tra questo contratto stagionale e quello {trovato} non c'è intervallo",
		EN: "there is no gap between this seasonal contract and the one {trovato}",
	}
	oreOltreTriennio = norma.Controllo{
		Codice: "apprendistato/stagionali-oltre-il-triennio", Gravita: norma.Avviso,
		IT: "in tre anni dalla prima assunzione i contratti stagionali sommano {trovato}, oltre {ammesso}",
		EN: "in three years from the first hiring the seasonal contracts add up to {trovato}, over {ammesso}",
	}
	precedenteDopo = norma.Controllo{
		Codice: "apprendistato/precedente-successivo", Gravita: norma.Mancante,
		IT: "il contratto precedente comincia in data {trovato}, dopo questo ({ammesso})",
		EN: "the earlier contract starts on {trovato}, after this one ({ammesso})",
	}
	troppiPrecedenti = norma.Controllo{
		Codice: "apprendistato/troppi-precedenti", Gravita: norma.Mancante,
		IT: "i contratti precedenti sono {trovato}: se ne esaminano al più {ammesso}",
		EN: "there are {trovato} earlier contracts: at most {ammesso} are examined",
	}
)

// Sequenza applies art. 13, c. 1 and 6, to the seasonal contracts of one apprentice with one employer.
func (d *Disciplina) Sequenza(c *Contratto) (r Sequenza) {
	d, p := d.premessa(c)
	var f FormazionePubblica
	if len(c.Precedenti) > 0 {
		d.formazionePubblica(c, &p, &f)
	}
	d.sequenza(c, &p, &f, &r)
	return r
}

func (d *Disciplina) sequenza(c *Contratto, p *premessa, f *FormazionePubblica, r *Sequenza) {
	if p.tace(2) {
		return
	}
	t := &d.t.Pubblica
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	if len(c.Precedenti) == 0 || c.Stagionale.Is(false) || len(t.Stagionale) == 0 {
		r.Esito = norma.NonApplicabile
		return
	}
	if c.Stagionale.IsZero() {
		r.Missing("/stagionale", t.RifStagionale)
		return
	}
	r.Letture.Add(norma.LetturaStagionaliInSequenza)
	precedenti := c.Precedenti
	if n := len(precedenti); n > massimoPrecedenti {
		r.Report(&troppiPrecedenti, "/precedenti", strconv.Itoa(n), strconv.Itoa(massimoPrecedenti), t.Massimo.Rif)
		precedenti = precedenti[:massimoPrecedenti]
	}
	prima := c.Inizio
	for i := range precedenti {
		switch p := &precedenti[i]; {
		case p.Inizio.Valid() && !d.t.Vigore.Valore.Contains(p.Inizio):
			r.Letture.Add(norma.LetturaEntrataInVigore) // it has no hours, and starts no three years
		case p.Inizio.Valid() && p.Inizio.Before(prima):
			prima = p.Inizio
		}
	}
	r.Finestra = norma.PeriodoDi(prima, t.Triennio.Valore*anno)
	somma, nota := f.Ore.Value()
	if !nota {
		f.dubbi(&r.Giudizio)
	}
	if !r.Finestra.Contains(c.Inizio) {
		somma = 0
	}
	for i := range precedenti {
		ore, ok := d.precedente(c, i, r)
		if ok && r.Finestra.Contains(precedenti[i].Inizio) {
			somma += ore
		}
		nota = nota && ok
	}
	if !nota {
		return
	}
	r.Ore = norma.Known(somma)
	r.Fonte = t.Massimo.Fonte
	if somma > t.Massimo.Valore {
		r.Report(&oreOltreTriennio, "/precedenti", somma.String(), t.Massimo.Valore.String(), t.Massimo.Rif)
	}
}

// precedente gives the hours of an earlier contract as if it stood alone, and looks at the gap between it and this one. A contract
// hired before the discipline came into force has none.
func (d *Disciplina) precedente(c *Contratto, i int, r *Sequenza) (norma.Ore, bool) {
	p, t := &c.Precedenti[i], &d.t.Pubblica
	rif := t.RifStagionale
	if !p.Inizio.Valid() || !p.Fine.Valid() {
		dove := norma.Puntatore("/precedenti").Indice(i)
		r.Needs(p.Inizio, dove.Campo("inizio"), rif)
		r.Needs(p.Fine, dove.Campo("fine"), rif)
		return 0, false
	}
	switch {
	case p.Fine.Before(p.Inizio):
		r.Report(&finePrima, norma.Puntatore("/precedenti").Indice(i).Campo("fine"), p.Fine.String(), p.Inizio.String(), rif)
		return 0, false
	case p.Inizio.After(c.Inizio):
		r.Report(&precedenteDopo, norma.Puntatore("/precedenti").Indice(i).Campo("inizio"), p.Inizio.String(), c.Inizio.String(), rif)
		return 0, false
	case !p.Fine.AddDays(1).Before(c.Inizio):
		r.Report(&senzaIntervallo, norma.Puntatore("/precedenti").Indice(i).Campo("fine"),
			norma.Periodo{Dal: p.Inizio, Al: p.Fine}.String(), "", rif)
	}
	if !d.t.Vigore.Valore.Contains(p.Inizio) {
		return 0, true
	}
	r.Letture.Add(norma.LetturaTreQuattroMesi)
	r.Letture.Add(norma.LetturaPeriodo)
	r.Letture.Add(norma.LetturaTitoloPosseduto)
	livello, ok := p.Titolo.livello(p.LivelloRiconosciuto)
	if !ok {
		p.Titolo.spiegaLivello(&r.Giudizio, p.LivelloRiconosciuto, norma.Puntatore("/precedenti").Indice(i), rif)
		return 0, false
	}
	return t.fascia(livello, norma.Periodo{Dal: p.Inizio, Al: p.Fine}.Durata()).Valore, true
}

// Spiegazione is the explanation of the result.
func (r Sequenza) Spiegazione() norma.Spiegazione {
	finestra := ""
	if r.Finestra.Valid() {
		finestra = r.Finestra.String()
	}
	return r.Giudizio.Spiegazione(&etSequenza,
		norma.Riga(&etFinestra, finestra, ""),
		norma.Riga(&etSomma, r.Ore.String(), ""))
}

var (
	etSequenza = norma.Etichetta{Nome: "sequenza", IT: "contratti stagionali in sequenza", EN: "seasonal contracts in sequence"}
	etFinestra = norma.Etichetta{Nome: "finestra", IT: "tre anni dalla prima assunzione", EN: "three years from the first hiring"}
	etSomma    = norma.Etichetta{Nome: "ore", IT: "ore dei contratti di quei tre anni", EN: "hours of the contracts of those three years"}
)
