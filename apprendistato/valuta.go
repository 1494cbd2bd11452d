package apprendistato

import "norma"

// Valutazione is a contract evaluated whole: the joined judgement of all the rules, and each rule's own result.
type Valutazione struct {
	norma.Giudizio
	Ambito             Ambito
	Ammissione         Ammissione
	Titolo             Titolo
	ObbligoIstruzione  ObbligoIstruzione
	Istituzione        IstituzioneAmmessa
	DurataFormazione   DurataFormazione
	Sospensione        Sospensione
	Proroga            ProrogaFormazione
	FinePeriodo        FinePeriodo
	FormazionePubblica FormazionePubblica
	OffertaPubblica    OffertaPubblica
	Scadenze           Scadenze
	Sequenza           Sequenza
	FormazioneEsterna  FormazioneEsterna
	Insegnamenti       Insegnamenti
	FormazioneRicerca  FormazioneRicerca
	Frequenza          Frequenza
	Registrazione      Registrazione
	Retribuzione       Retribuzione
	Presupposti        Presupposti
	Tutor              Tutoraggio
	Attestazione       Attestazione
	Informazione       Informazione
	Certificazione     Certificazione
}

// Evaluate applies every rule of the discipline to a contract. All findings come at once, rule by rule in the order of Regole; the
// verdict is the worst one. It changes nothing and is safe for concurrent use on a contract that nobody writes to.
func (d *Disciplina) Evaluate(c *Contratto) (v Valutazione) {
	d, p := d.premessa(c)
	switch p.capo {
	case 1, 3:
		v.capiIeIII(d, c, &p)
	case 2:
		v.capoII(d, c, &p)
	default: // of a path that is not known every rule says the same: that it must be
		v.capiIeIII(d, c, &p)
		v.capoII(d, c, &p)
	}
	return v
}

// capoII applies the rules on the professionalising path, and takes over what they say, in the order of Regole.
func (v *Valutazione) capoII(d *Disciplina, c *Contratto, p *premessa) {
	d.ambito(c, p, &v.Ambito)
	d.ammissione(c, p, &v.Ammissione)
	d.durataFormazione(c, p, &v.DurataFormazione)
	d.sospensione(c, p, &v.Sospensione)
	d.formazionePubblica(c, p, &v.FormazionePubblica)
	d.offertaPubblica(c, p, &v.FormazionePubblica, &v.OffertaPubblica)
	d.scadenze(c, p, &v.FormazionePubblica, &v.Scadenze)
	d.sequenza(c, p, &v.FormazionePubblica, &v.Sequenza)
	d.registrazione(c, p, &v.Registrazione)
	d.retribuzione(c, p, &v.Retribuzione)

	v.Join(
		&v.Ambito.Giudizio,
		&v.Ammissione.Giudizio,
		&v.DurataFormazione.Giudizio,
		&v.Sospensione.Giudizio,
		&v.FormazionePubblica.Giudizio,
		&v.OffertaPubblica.Giudizio,
		&v.Scadenze.Giudizio,
		&v.Sequenza.Giudizio,
		&v.Registrazione.Giudizio,
		&v.Retribuzione.Giudizio,
	)
}

// capiIeIII does the same with the rules on qualifica and diploma, on higher training and on research.
func (v *Valutazione) capiIeIII(d *Disciplina, c *Contratto, p *premessa) {
	d.ambito(c, p, &v.Ambito)
	d.ammissione(c, p, &v.Ammissione)
	d.titolo(c, p, &v.Titolo)
	d.obbligoIstruzione(c, p, &v.ObbligoIstruzione)
	d.istituzione(c, p, &v.Istituzione)
	d.durataFormazione(c, p, &v.DurataFormazione)
	d.sospensione(c, p, &v.Sospensione)
	d.proroga(c, p, &v.DurataFormazione, &v.Sospensione, &v.Proroga)
	d.finePeriodo(c, p, &v.Proroga, &v.FinePeriodo)
	d.formazioneEsterna(c, p, &v.FormazioneEsterna)
	d.insegnamenti(c, p, &v.Insegnamenti)
	d.formazioneRicerca(c, p, &v.FormazioneRicerca)
	d.frequenza(c, p, &v.Frequenza)
	d.registrazione(c, p, &v.Registrazione)
	d.retribuzione(c, p, &v.Retribuzione)
	d.presupposti(c, p, &v.Presupposti)
	d.tutor(c, p, &v.Tutor)
	d.attestazione(c, p, &v.Attestazione)
	d.informazione(c, p, &v.Informazione)
	d.certificazione(c, p, &v.ObbligoIstruzione, &v.Certificazione)

	v.Join(
		&v.Ambito.Giudizio,
		&v.Ammissione.Giudizio,
		&v.Titolo.Giudizio,
		&v.ObbligoIstruzione.Giudizio,
		&v.Istituzione.Giudizio,
		&v.DurataFormazione.Giudizio,
		&v.Sospensione.Giudizio,
		&v.Proroga.Giudizio,
		&v.FinePeriodo.Giudizio,
		&v.FormazioneEsterna.Giudizio,
		&v.Insegnamenti.Giudizio,
		&v.FormazioneRicerca.Giudizio,
		&v.Frequenza.Giudizio,
		&v.Registrazione.Giudizio,
		&v.Retribuzione.Giudizio,
		&v.Presupposti.Giudizio,
		&v.Tutor.Giudizio,
		&v.Attestazione.Giudizio,
		&v.Informazione.Giudizio,
		&v.Certificazione.Giudizio,
	)
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
	di(&v.Titolo.Giudizio, v.Titolo.Spiegazione)
	di(&v.ObbligoIstruzione.Giudizio, v.ObbligoIstruzione.Spiegazione)
	di(&v.Istituzione.Giudizio, v.Istituzione.Spiegazione)
	di(&v.DurataFormazione.Giudizio, v.DurataFormazione.Spiegazione)
	di(&v.Sospensione.Giudizio, v.Sospensione.Spiegazione)
	di(&v.Proroga.Giudizio, v.Proroga.Spiegazione)
	di(&v.FinePeriodo.Giudizio, v.FinePeriodo.Spiegazione)
	di(&v.FormazionePubblica.Giudizio, v.FormazionePubblica.Spiegazione)
	di(&v.OffertaPubblica.Giudizio, v.OffertaPubblica.Spiegazione)
	di(&v.Scadenze.Giudizio, v.Scadenze.Spiegazione)
	di(&v.Sequenza.Giudizio, v.Sequenza.Spiegazione)
	di(&v.FormazioneEsterna.Giudizio, v.FormazioneEsterna.Spiegazione)
	di(&v.Insegnamenti.Giudizio, v.Insegnamenti.Spiegazione)
	di(&v.FormazioneRicerca.Giudizio, v.FormazioneRicerca.Spiegazione)
	di(&v.Frequenza.Giudizio, v.Frequenza.Spiegazione)
	di(&v.Registrazione.Giudizio, v.Registrazione.Spiegazione)
	di(&v.Retribuzione.Giudizio, v.Retribuzione.Spiegazione)
	di(&v.Presupposti.Giudizio, v.Presupposti.Spiegazione)
	di(&v.Tutor.Giudizio, v.Tutor.Spiegazione)
	di(&v.Attestazione.Giudizio, v.Attestazione.Spiegazione)
	di(&v.Informazione.Giudizio, v.Informazione.Spiegazione)
	di(&v.Certificazione.Giudizio, v.Certificazione.Spiegazione)
	return v.Giudizio.Spiegazione(&etValutazione, righe...)
}

var etValutazione = norma.Etichetta{Nome: "valutazione", IT: "valutazione del contratto", EN: "evaluation of the contract"}
