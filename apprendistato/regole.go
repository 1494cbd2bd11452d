package apprendistato

import (
	"iter"
	"slices"

	"norma"
	"norma/crediti"
)

// Regola is one rule as an entry of the registry: its name, what it reads, what it gives, and how to apply it. Case tables, receipts
// and comparisons walk the registry instead of naming the rules.
type Regola struct {
	Nome     string            // the name of its row in the explanation: "formazionePubblica"
	Articolo norma.Riferimento // the provision that it applies
	Legge    []norma.Puntatore // the members of a contract that it reads, lists and objects by their own place
	Da       norma.Forma       // the rows that it may give
	Evaluate func(*Disciplina, *Contratto) (norma.Giudizio, norma.Spiegazione)
}

// Regole lists the rules in the order in which Evaluate applies them.
func Regole() iter.Seq[Regola] { return slices.Values(regole()) }

func regole() []Regola {
	riga, termine := norma.NewForma, func(cosa *norma.Etichetta, altro ...norma.Forma) norma.Forma {
		return norma.NewForma(cosa, append(altro, norma.NewForma(&etGiorno))...)
	}
	cifra := func(cosa *norma.Etichetta) norma.Forma { return norma.NewForma(cosa, norma.NewForma(&etFonte)) }
	return []Regola{
		{
			Nome: "ambito", Articolo: rl + "art. 2, c. 1",
			Legge: []norma.Puntatore{"/percorso", "/inizio", "/impresa"},
			Da:    norma.FormaGiudizio(&etAmbito, riga(&etDisciplina), riga(&etVigore), riga(&etRegione)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Ambito(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "ammissione", Articolo: dlgs + "art. 44, c. 1",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/apprendista/nascita", "/apprendista/titolo", "/apprendista/qualificaIeFP", "/apprendista/beneficiario",
			},
			Da: norma.FormaGiudizio(&etAmmissione, riga(&etEta), cifra(&etDa), cifra(&etFinoA)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Ammissione(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "durataFormazione", Articolo: dlgs + "art. 44, c. 2",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/fine", "/stagionale", "/ccnl/mesiMinimi", "/ccnl/mesiMassimi", "/ccnl/profiloArtigiano",
			},
			Da: norma.FormaGiudizio(&etDurata, riga(&etQuanto), cifra(&etMinimo), cifra(&etMassimo)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.DurataFormazione(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "sospensione", Articolo: dlgs + "art. 42, c. 5, lett. g)",
			Legge: []norma.Puntatore{"/percorso", "/inizio", "/fine", "/sospensioni"},
			Da:    norma.FormaGiudizio(&etSospensione, cifra(&etOltre), riga(&etGiorniAssenza), riga(&etFineMossa)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Sospensione(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "formazionePubblica", Articolo: rl + "art. 13",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/fine", "/stagionale", "/tempoParziale", "/impresa",
				"/apprendista/titolo", "/apprendista/livelloRiconosciuto", "/apprendista/dataTitolo", "/apprendista/annoTitolo",
				"/crediti", "/offerta/aree", "/calendario",
			},
			Da: norma.FormaGiudizio(&etPubblica,
				riga(&etLivello), cifra(&etTotale), crediti.FormaRiconoscimento(), riga(&etOre),
				riga(&etAnno, riga(&etPeriodo), riga(&etOreAnno)), cifra(&etTriennio), termine(&etAvvio), riga(&etAvvioEntro)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.FormazionePubblica(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "offertaPubblica", Articolo: rl + "art. 14",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/fine", "/stagionale", "/impresa",
				"/apprendista/titolo", "/apprendista/livelloRiconosciuto", "/apprendista/dataTitolo", "/apprendista/annoTitolo",
				"/crediti", "/calendario", "/offerta/finanziata", "/offerta/iscrizione", "/offerta/modalita", "/offerta/avvio",
				"/offerta/aree", "/offerta/distanza", "/offerta/ambienti", "/offerta/verifiche", "/offerta/accreditamento", "/offerta/regioneIstituzione",
				"/offerta/formatori", "/offerta/locali", "/offerta/oneriPubblici",
			},
			Da: norma.FormaGiudizio(&etOfferta,
				riga(&etObbligatoria), cifra(&etEsterna), riga(&etInterna), riga(&etDistanza), riga(&etModalita)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.OffertaPubblica(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "scadenze", Articolo: rl + "art. 14, c. 8",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/fine", "/stagionale", "/impresa",
				"/apprendista/titolo", "/apprendista/livelloRiconosciuto", "/apprendista/dataTitolo", "/apprendista/annoTitolo",
				"/crediti", "/calendario", "/offerta/aree", "/offerta/finanziata", "/offerta/iscrizione",
				"/offerta/comunicazione", "/offerta/avvisoRegione", "/offerta/scelta",
			},
			Da: norma.FormaGiudizio(&etScadenze, termine(&etAvviso), termine(&etScelta, riga(&etProiettata))),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Scadenze(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "sequenza", Articolo: rl + "art. 13, c. 6",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/fine", "/stagionale", "/impresa",
				"/apprendista/titolo", "/apprendista/livelloRiconosciuto", "/apprendista/dataTitolo", "/apprendista/annoTitolo", "/precedenti",
			},
			Da: norma.FormaGiudizio(&etSequenza, riga(&etFinestra), riga(&etSomma)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Sequenza(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "registrazione", Articolo: rl + "art. 17",
			Legge: []norma.Puntatore{"/percorso", "/inizio", "/impresa"},
			Da: norma.FormaGiudizio(&etRegistrazione,
				cifra(&etSoggetto), cifra(&etStrumento), cifra(&etNelleMore), cifra(&etAlternativa)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Registrazione(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "retribuzione", Articolo: rl + "art. 40, c. 1",
			Legge: []norma.Puntatore{"/percorso", "/inizio"},
			Da:    norma.FormaGiudizio(&etRetribuzione, cifra(&etRegime)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Retribuzione(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
	}
}
