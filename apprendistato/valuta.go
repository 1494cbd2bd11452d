package apprendistato

import "norma"

// Valutazione is a contract evaluated whole: the joined judgement of all the rules, and each rule's own result.
type Valutazione struct {
	norma.Giudizio
	Ambito             Ambito
	Ammissione         Ammissione
	DurataFormazione   DurataFormazione
	FormazionePubblica FormazionePubblica
	OffertaPubblica    OffertaPubblica
	Scadenze           Scadenze
	Sequenza           Sequenza
	Registrazione      Registrazione
	Retribuzione       Retribuzione
}

// Evaluate applies every rule of the discipline to a contract. All findings come at once, rule by rule in the order of Regole; the
// verdict is the worst one. It changes nothing and is safe for concurrent use on a contract that nobody writes to.
func (d *Disciplina) Evaluate(c *Contratto) Valutazione {
	var v Valutazione
	d.evaluate(c, &v)
	return v
}

func (d *Disciplina) evaluate(c *Contratto, v *Valutazione) {
	v.Ambito = d.Ambito(c)
	v.Ammissione = d.Ammissione(c)
	v.DurataFormazione = d.DurataFormazione(c)
	v.FormazionePubblica = d.FormazionePubblica(c)
	v.OffertaPubblica = d.offertaPubblica(c, &v.FormazionePubblica)
	v.Scadenze = d.scadenze(c, &v.OffertaPubblica)
	v.Sequenza = d.sequenza(c, &v.FormazionePubblica)
	v.Registrazione = d.Registrazione(c)
	v.Retribuzione = d.Retribuzione(c)

	v.Join(v.Ambito.Giudizio)
	v.Join(v.Ammissione.Giudizio)
	v.Join(v.DurataFormazione.Giudizio)
	v.Join(v.FormazionePubblica.Giudizio)
	v.Join(v.OffertaPubblica.Giudizio)
	v.Join(v.Scadenze.Giudizio)
	v.Join(v.Sequenza.Giudizio)
	v.Join(v.Registrazione.Giudizio)
	v.Join(v.Retribuzione.Giudizio)
}

// Spiegazione is the whole explanation: the joined judgement, then each rule's figures with their provisions.
func (v *Valutazione) Spiegazione() norma.Spiegazione {
	return v.Giudizio.Spiegazione(&etValutazione,
		v.Ambito.Spiegazione(),
		v.Ammissione.Spiegazione(),
		v.DurataFormazione.Spiegazione(),
		v.FormazionePubblica.Spiegazione(),
		v.OffertaPubblica.Spiegazione(),
		v.Scadenze.Spiegazione(),
		v.Sequenza.Spiegazione(),
		v.Registrazione.Spiegazione(),
		v.Retribuzione.Spiegazione())
}

var etValutazione = norma.Etichetta{Nome: "valutazione", IT: "valutazione del contratto", EN: "evaluation of the contract"}
