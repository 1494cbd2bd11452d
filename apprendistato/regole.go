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
	quotaEsterna := []norma.Forma{cifra(&etQuota), riga(&etOrdinarie), riga(&etEsternaMassima), cifra(&etInternaMinima)}
	lato := func(cosa *norma.Etichetta) norma.Forma {
		return norma.NewForma(cosa, riga(&etPreviste), riga(&etNecessarie), riga(&etFrequentate))
	}
	return []Regola{
		{
			Nome: "ambito", Articolo: rl + "art. 2, c. 1",
			Legge: []norma.Puntatore{"/percorso", "/inizio", "/impresa"},
			Da:    norma.FormaGiudizio(&etAmbito, riga(&etDisciplina), riga(&etVigore), riga(&etRegione), riga(&etRinvio)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Ambito(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "ammissione", Articolo: dlgs + "art. 44, c. 1",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/impresa", "/apprendista/nascita", "/apprendista/titolo", "/apprendista/livelloRiconosciuto",
				"/apprendista/dataTitolo", "/apprendista/annoTitolo", "/apprendista/qualificaIeFP", "/apprendista/beneficiario",
				"/apprendista/qualifica/codice", "/apprendista/qualifica/indirizzo", "/apprendista/diploma", "/figura/codice",
				"/studi/acquisiti", "/studi/riconosciuti", "/studi/iscritto", "/studi/idoneo",
			},
			Da: norma.FormaGiudizio(&etAmmissione,
				riga(&etEta), cifra(&etDa), cifra(&etFinoA), cifra(&etTitoloCheApre), riga(&etCFU), cifra(&etCFUMinimi), cifra(&etConduce)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Ammissione(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "titolo", Articolo: rl + "art. 9, c. 2",
			Legge: []norma.Puntatore{"/percorso", "/inizio", "/impresa", "/figura/codice", "/figura/indirizzo"},
			Da: norma.FormaGiudizio(&etTitolo,
				cifra(&etConsegue), riga(&etFigura, riga(&etNumeroFigura)), riga(&etIndirizzo), cifra(&etAnniPercorso)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Titolo(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "obbligoIstruzione", Articolo: rl + "art. 5, c. 8",
			Legge: []norma.Puntatore{"/percorso", "/inizio", "/impresa", "/apprendista/nascita", "/apprendista/dieciAnni"},
			Da: norma.FormaGiudizio(&etObbligoIstruzione,
				riga(&etEta), riga(&etInObbligo, riga(&etAssolto), riga(&etAssi), riga(&etObiettivi), riga(&etCertificato)),
				riga(&etStandard),
				riga(&etMinorenne, riga(&etInformati), riga(&etRisultati), riga(&etSicurezza), riga(&etDatiGenitori), riga(&etFirmaGenitori)),
				riga(&etMaggiorenne)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.ObbligoIstruzione(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "istituzione", Articolo: rl + "art. 7, c. 1",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/impresa", "/istituzione/tipo", "/istituzione/regione", "/istituzione/riconosciuta", "/studi/stessoITS",
			},
			Da: norma.FormaGiudizio(&etIstituzione, cifra(&etTipoIstituzione)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Istituzione(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "durataFormazione", Articolo: dlgs + "art. 44, c. 2",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/fine", "/stagionale", "/ccnl/mesiMinimi", "/ccnl/mesiMassimi", "/ccnl/profiloArtigiano",
				"/impresa", "/apprendista/nascita", "/apprendista/titolo", "/apprendista/dataTitolo", "/apprendista/annoTitolo",
				"/apprendista/qualificaIeFP", "/apprendista/qualifica/codice", "/apprendista/qualifica/indirizzo", "/apprendista/dieciAnni",
				"/figura/codice", "/ingresso",
				"/studi/mesi", "/studi/cfu", "/studi/acquisiti", "/studi/riconosciuti", "/studi/iscritto",
				"/studi/inizio", "/studi/semestri", "/studi/esame",
			},
			Da: norma.FormaGiudizio(&etDurata, riga(&etQuanto), cifra(&etMinimo), cifra(&etOrdinaria),
				crediti.FormaRiduzione(), crediti.FormaCFU(), cifra(&etMassimo), cifra(&etCompletamento)),
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
			Nome: "proroga", Articolo: rl + "art. 4, c. 2",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/fine", "/impresa", "/apprendista/titolo", "/apprendista/dataTitolo", "/apprendista/annoTitolo",
				"/apprendista/qualificaIeFP", "/apprendista/qualifica/codice", "/apprendista/qualifica/indirizzo", "/figura/codice", "/ingresso", "/proroghe",
				"/svolgimento/titolo", "/svolgimento/rapporto", "/sospensioni", "/studi/mesi", "/studi/cfu", "/studi/acquisiti", "/studi/riconosciuti",
				"/studi/inizio", "/studi/semestri", "/studi/esame",
			},
			Da: norma.FormaGiudizio(&etProroga, cifra(&etLimite), riga(&etDal), riga(&etMassima), riga(&etFineProrogata)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Proroga(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "finePeriodo", Articolo: rl + "art. 4, c. 4",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/fine", "/impresa", "/proroghe", "/svolgimento/titolo", "/svolgimento/rapporto",
				"/svolgimento/cessazione", "/sospensioni", "/studi/mesi", "/studi/cfu", "/studi/acquisiti", "/studi/riconosciuti",
				"/studi/inizio", "/studi/semestri", "/studi/esame",
			},
			Da: norma.FormaGiudizio(&etFinePeriodo, riga(&etFineContratto), riga(&etFineFine), riga(&etCausa), riga(&etCessazione)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.FinePeriodo(c)
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
			Nome: "formazioneEsterna", Articolo: rl + "art. 5, c. 3",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/fine", "/tempoParziale", "/impresa", "/annoIniziale", "/anni", "/proroghe",
			},
			Da: norma.FormaGiudizio(&etFormazioneEsterna, append(quotaEsterna,
				riga(&etAnnoPercorso, append(quotaEsterna, riga(&etAnnoProroga))...))...),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.FormazioneEsterna(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "insegnamenti", Articolo: rl + "art. 21, c. 4",
			Legge: []norma.Puntatore{"/percorso", "/inizio", "/impresa", "/insegnamenti"},
			Da: norma.FormaGiudizio(&etInsegnamenti,
				cifra(&etQuotaFrontali), riga(&etGiudicati), riga(&etFrontali), riga(&etEsternePreviste),
				riga(&etInsegnamento, riga(&etFrontali), riga(&etEsternaMassima), riga(&etEsternePreviste))),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Insegnamenti(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "formazioneRicerca", Articolo: rl + "art. 36, c. 5",
			Legge: []norma.Puntatore{"/percorso", "/inizio", "/fine", "/tempoParziale", "/impresa", "/anni"},
			Da: norma.FormaGiudizio(&etFormazioneRicerca,
				cifra(&etQuotaInternaMinima), cifra(&etEsternaObbligatoria),
				riga(&etAnno, riga(&etPeriodo), riga(&etAnnoProroga), riga(&etContrattuali), riga(&etInternaAlmeno), riga(&etInternePreviste))),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.FormazioneRicerca(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "frequenza", Articolo: rl + "art. 12, c. 5",
			Legge: []norma.Puntatore{"/percorso", "/inizio", "/impresa", "/anni", "/proroghe", "/svolgimento/verificaAnnuale"},
			Da: norma.FormaGiudizio(&etFrequenza,
				cifra(&etQuotaFrequenza), riga(&etAnnuale), lato(&etLatoEsterno), lato(&etLatoInterno), riga(&etAmmesso),
				riga(&etAnnoPFI, riga(&etAnnoProroga), lato(&etLatoEsterno), lato(&etLatoInterno), riga(&etAmmessoDopo))),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Frequenza(c)
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
			Nome: "retribuzione", Articolo: rl + "art. 5, c. 5",
			Legge: []norma.Puntatore{"/percorso", "/inizio", "/impresa", "/ccnl/quotaEsterna", "/ccnl/quotaInterna", "/ccnl/fonteQuote"},
			Da:    norma.FormaGiudizio(&etRetribuzione, cifra(&etRegime), cifra(&etQuotaEsterna), cifra(&etQuotaInterna), riga(&etFonteQuote)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Retribuzione(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "presupposti", Articolo: rl + "art. 5, c. 4",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/impresa", "/apprendista/nascita", "/protocollo", "/pfi",
			},
			Da: norma.FormaGiudizio(&etPresupposti, riga(&etProtocollo), riga(&etFirmatario), riga(&etAncheGenitori), riga(&etEntro)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Presupposti(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "tutor", Articolo: rl + "art. 10",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/fine", "/impresa", "/ccnl/tutorDiverso", "/tutor", "/proroghe",
			},
			Da: norma.FormaGiudizio(&etTutor, riga(&etFormativo), riga(&etAziendale), riga(&etDopo)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Tutor(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "attestazione", Articolo: rl + "art. 12, c. 4",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/impresa", "/svolgimento/titolo", "/svolgimento/cessazione",
			},
			Da: norma.FormaGiudizio(&etAttestazione, riga(&etLavoro),
				riga(&etDiritto, riga(&etModello), riga(&etDirittoDal), riga(&etSpetta))),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Attestazione(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "informazione", Articolo: rl + "art. 8, c. 1",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/impresa", "/apprendista/nascita",
			},
			Da: norma.FormaGiudizio(&etInformazioni, cifra(&etInforma), cifra(&etIntesa), cifra(&etDestinatario), riga(&etAncheGenitori), cifra(&etTema), cifra(&etRientro)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Informazione(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
		{
			Nome: "certificazione", Articolo: rl + "art. 12, c. 6",
			Legge: []norma.Puntatore{
				"/percorso", "/inizio", "/impresa", "/apprendista/nascita", "/apprendista/dieciAnni",
			},
			Da: norma.FormaGiudizio(&etCertificazione,
				cifra(&etModello), riga(&etVoce, riga(&etEventuale)), cifra(&etFirma), riga(&etInObbligo), cifra(&etSospeso)),
			Evaluate: func(d *Disciplina, c *Contratto) (norma.Giudizio, norma.Spiegazione) {
				r := d.Certificazione(c)
				return r.Giudizio, r.Spiegazione()
			},
		},
	}
}
