package apprendistato

import "norma"

// Valutazione is a contract evaluated whole: the joined judgement of all the rules, and each rule's own result.
type Valutazione struct {
	norma.Giudizio
	Ambito             Ambito
	Ammissione         Ammissione
	DurataFormazione   DurataFormazione
	Sospensione        Sospensione
	FormazionePubblica FormazionePubblica
	OffertaPubblica    OffertaPubblica
	Scadenze           Scadenze
	Sequenza           Sequenza
	Registrazione      Registrazione
	Retribuzione       Retribuzione
}

// Evaluate applies every rule of the discipline to a contract. All findings come at once, rule by rule in the order of Regole; the
// verdict is the worst one. It changes nothing and is safe for concurrent use on a contract that nobody writes to.
func (d *Disciplina) Evaluate(c *Contratto) (v Valutazione) {
	p := d.premessa(c)
	d.ambito(c, &p, &v.Ambito)
	d.ammissione(c, &p, &v.Ammissione)
	d.durataFormazione(c, &p, &v.DurataFormazione)
	d.sospensione(c, &p, &v.Sospensione)
	d.formazionePubblica(c, &p, &v.FormazionePubblica)
	d.offertaPubblica(c, &p, &v.FormazionePubblica, &v.OffertaPubblica)
	d.scadenze(c, &p, &v.FormazionePubblica, &v.Scadenze)
	d.sequenza(c, &p, &v.FormazionePubblica, &v.Sequenza)
	d.registrazione(&p, &v.Registrazione)
	d.retribuzione(&p, &v.Retribuzione)

	v.Join(&v.Ambito.Giudizio)
	v.Join(&v.Ammissione.Giudizio)
	v.Join(&v.DurataFormazione.Giudizio)
	v.Join(&v.Sospensione.Giudizio)
	v.Join(&v.FormazionePubblica.Giudizio)
	v.Join(&v.OffertaPubblica.Giudizio)
	v.Join(&v.Scadenze.Giudizio)
	v.Join(&v.Sequenza.Giudizio)
	v.Join(&v.Registrazione.Giudizio)
	v.Join(&v.Retribuzione.Giudizio)
	return v
}

// Spiegazione is the whole explanation: the joined judgement, then each rule's figures with their provisions. Rules of another chapter
// than the path's have nothing to say and are left out.
func (v *Valutazione) Spiegazione() norma.Spiegazione {
	righe := make([]norma.Spiegazione, 0, 16)
	di := func(g *norma.Giudizio, s func() norma.Spiegazione) {
		if !g.Alla.IsZero() || len(g.Rilievi) > 0 {
			righe = append(righe, s())
		}
	}
	di(&v.Ambito.Giudizio, v.Ambito.Spiegazione)
	di(&v.Ammissione.Giudizio, v.Ammissione.Spiegazione)
	di(&v.DurataFormazione.Giudizio, v.DurataFormazione.Spiegazione)
	di(&v.Sospensione.Giudizio, v.Sospensione.Spiegazione)
	di(&v.FormazionePubblica.Giudizio, v.FormazionePubblica.Spiegazione)
	di(&v.OffertaPubblica.Giudizio, v.OffertaPubblica.Spiegazione)
	di(&v.Scadenze.Giudizio, v.Scadenze.Spiegazione)
	di(&v.Sequenza.Giudizio, v.Sequenza.Spiegazione)
	di(&v.Registrazione.Giudizio, v.Registrazione.Spiegazione)
	di(&v.Retribuzione.Giudizio, v.Retribuzione.Spiegazione)
	return v.Giudizio.Spiegazione(&etValutazione, righe...)
}

var etValutazione = norma.Etichetta{Nome: "valutazione", IT: "valutazione del contratto", EN: "evaluation of the contract"}
