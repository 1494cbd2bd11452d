package apprendistato

import (
	"iter"
	"slices"

	"norma"
)

// Regola is one rule as an entry of the registry: its name, what it reads, what it gives, and how to apply it. Case tables, receipts
// and comparisons walk the registry instead of naming the rules.
type Regola struct {
	Nome     string             // the name of its row in the explanation: "formazionePubblica"
	Articolo norma.Riferimento  // the provision that it applies
	Legge    []norma.Puntatore  // the members of a contract that it reads, lists and objects by their own place
	Da       []*norma.Etichetta // the rows that it may give, beside those common to all results
	Evaluate func(*Disciplina, *Contratto) (norma.Giudizio, norma.Spiegazione)
}

// Regole lists the rules in the order in which Evaluate applies them.
func Regole() iter.Seq[Regola] { return slices.Values(regole[:]) }

var regole = [...]Regola{
	{
		Nome: "ambito", Articolo: rl + "art. 2, c. 1",
		Legge: []norma.Puntatore{"/percorso", "/inizio", "/impresa"},
		Da:    []*norma.Etichetta{&etDisciplina, &etVigore, &etRegione},
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
		Da: []*norma.Etichetta{&etEta, &etDa, &etFinoA},
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
		Da: []*norma.Etichetta{&etQuanto, &etMinimo, &etMassimo},
		Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
			r := d.DurataFormazione(c)
			return r.Giudizio, r.Spiegazione()
		},
	},
	{
		Nome: "sospensione", Articolo: dlgs + "art. 42, c. 5, lett. g)",
		Legge: []norma.Puntatore{"/percorso", "/inizio", "/fine", "/sospensioni"},
		Da:    []*norma.Etichetta{&etOltre, &etGiorniAssenza, &etFineMossa},
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
		Da: []*norma.Etichetta{&etLivello, &etTotale, &etOre, &etAnno, &etPeriodo, &etAvvio, &etGiorno, &etAvvioEntro},
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
		Da: []*norma.Etichetta{&etObbligatoria, &etEsterna, &etInterna, &etDistanza, &etModalita},
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
		Da: []*norma.Etichetta{&etAvviso, &etScelta, &etGiorno, &etProiettata},
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
		Da: []*norma.Etichetta{&etFinestra, &etSomma},
		Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
			r := d.Sequenza(c)
			return r.Giudizio, r.Spiegazione()
		},
	},
	{
		Nome: "registrazione", Articolo: rl + "art. 17",
		Legge: []norma.Puntatore{"/percorso", "/inizio", "/impresa"},
		Da:    []*norma.Etichetta{&etSoggetto, &etStrumento, &etNelleMore, &etAlternativa},
		Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
			r := d.Registrazione(c)
			return r.Giudizio, r.Spiegazione()
		},
	},
	{
		Nome: "retribuzione", Articolo: rl + "art. 40, c. 1",
		Legge: []norma.Puntatore{"/percorso", "/inizio"},
		Da:    []*norma.Etichetta{&etRegime},
		Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
			r := d.Retribuzione(c)
			return r.Giudizio, r.Spiegazione()
		},
	},
}
