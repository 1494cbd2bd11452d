package apprendistato

import (
	"norma"
	"norma/crediti"
)

// Lazio is the discipline of Regione Lazio: reg. reg. Lazio 29 marzo 2017, n. 7 (BUR Lazio 30/03/2017, n. 26), and the State law
// to which it refers (art. 40) for ages and lengths.
func Lazio() *Disciplina { return &lazio }

const (
	rl   = norma.Riferimento(norma.RegLazio7) + ", "
	dlgs = norma.Riferimento(norma.DLgs81) + ", "
	l296 = norma.Riferimento(norma.L296) + ", "
	di15 = norma.Riferimento(norma.DI2015) + ", "
	m270 = norma.Riferimento(norma.DM270) + ", "
	d226 = norma.Riferimento(norma.DLgs226) + ", "
	l977 = norma.Riferimento(norma.L977) + ", "
	ora  = norma.Ora
	anno = 12 // months
)

var lazio = Disciplina{Tabella{
	Nome:    "Lazio",
	Regione: norma.Lazio,
	Vigore:  norma.Cifra[norma.Periodo]{Valore: norma.Periodo{Dal: norma.Giorno(2017, 3, 31)}, Rif: rl + "art. 42, c. 1"},
	Percorsi: []Percorso{
		Qualifica, Diploma, DiplomaDaQualifica, Professionalizzante,
		PerLaurea, PerLaureaMagistrale, PerCicloUnico, PerMasterI, PerMasterII, PerDottorato, PerITS, Ricerca,
	},
	Rinvio:        rl + "art. 40, c. 1",
	Accentramento: rl + "art. 14, c. 12",
	SedeAltrove:   rifSedeAltrove,
	Eta: []FasciaEta{
		{Percorso: Professionalizzante, Da: daDiciotto(), DaConQualifica: daDiciassette(), Sotto: sottoTrenta(), SottoBeneficiari: senzaLimite()},
		etaCapoIII(PerLaurea), etaCapoIII(PerLaureaMagistrale), etaCapoIII(PerCicloUnico), etaCapoIII(PerMasterI), etaCapoIII(PerMasterII),
		etaCapoIII(PerDottorato), // reg. art. 24, c. 2
		etaCapoIII(PerITS), etaCapoIII(Ricerca),
		{Percorso: Qualifica, Da: letta(15, rl+"all. A, art. 3, c. 1"), Sotto: letta(25, rl+"all. A, art. 3, c. 1")},
		{Percorso: Diploma, Da: letta(15, rl+"all. A, art. 3, c. 1"), Sotto: letta(25, rl+"all. A, art. 3, c. 1")},
		{Percorso: DiplomaDaQualifica, Da: letta(15, rl+"all. A, art. 3, c. 1"), Sotto: letta(25, rl+"all. A, art. 3, c. 1")},
	},
	Titoli: []AccessoPerTitolo{
		{Percorsi: altaFormazione, Rif: dlgs + "art. 45, c. 1", Titoli: titoliAltaFormazione},
		{
			Percorsi: []Percorso{PerDottorato}, Rif: rl + "art. 24, c. 2", Regionale: true, Idonei: true,
			Titoli: []TitoloAmmesso{ // graduates; an academic diploma of art or music may be equated to a degree
				{Titolo: TitoloAFAM, Accesso: letta(ApreForse, rl+"art. 24, c. 2")},
				{Titolo: Laurea, Accesso: letta(Apre, rl+"art. 24, c. 2")},
				{Titolo: LaureaMagistrale, Accesso: letta(Apre, rl+"art. 24, c. 2")},
				{Titolo: LaureaCicloUnico, Accesso: letta(Apre, rl+"art. 24, c. 2")},
				{Titolo: LaureaVecchioOrdinamento, Accesso: letta(Apre, rl+"art. 24, c. 2")},
				{Titolo: Master, Accesso: letta(Apre, rl+"art. 24, c. 2")},
				{Titolo: Dottorato, Accesso: letta(Apre, rl+"art. 24, c. 2")},
				{Titolo: TitoloEstero, Livello: Terziario, Accesso: letta(ApreForse, rl+"art. 24, c. 2")},
			},
		},
		{
			Percorsi: []Percorso{Ricerca}, Rif: rl + "art. 34, c. 1", Regionale: true,
			Titoli: []TitoloAmmesso{
				{Titolo: TitoloEstero, Livello: Terziario, Accesso: letta(ApreForse, rl+"art. 34, c. 1")},
				{Titolo: DiplomaITS, Accesso: letta(Apre, rl+"art. 34, c. 1, lett. a)")},
				{Titolo: Laurea, Accesso: letta(Apre, rl+"art. 34, c. 1, lett. b)")},
				{Titolo: LaureaMagistrale, Accesso: letta(Apre, rl+"art. 34, c. 1, lett. c)")},
				{Titolo: LaureaVecchioOrdinamento, Accesso: letta(ApreComeAltro, rl+"art. 34, c. 1, lett. c)")},
				{Titolo: LaureaCicloUnico, Accesso: letta(Apre, rl+"art. 34, c. 1, lett. d)")},
				{Titolo: Dottorato, Accesso: letta(Apre, rl+"art. 34, c. 1, lett. e)")},
			},
		},
	},
	CicloUnico:  letta(120, rl+"art. 22, c. 2"),
	DaQualifica: rl + "art. 4, c. 1, lett. c)",
	Corrispondenze: []Corrispondenza{ // read off the names: no act lists them
		{Figura{"operatore-abbigliamento", ""}, desunto("tecnico-abbigliamento")},
		{Figura{"operatore-edile", ""}, desunto("tecnico-edile")},
		{Figura{"operatore-elettrico", ""}, desunto("tecnico-elettrico")},
		{Figura{"operatore-elettronico", ""}, desunto("tecnico-elettronico")},
		{Figura{"operatore-grafico", ""}, desunto("tecnico-grafico")},
		{Figura{"operatore-impianti-termoidraulici", ""}, desunto("tecnico-impianti-termici")},
		{Figura{"operatore-lavorazioni-artistiche", ""}, desunto("tecnico-lavorazioni-artistiche")},
		{Figura{"operatore-legno", ""}, desunto("tecnico-legno")},
		{Figura{"operatore-riparazione-veicoli", ""}, desunto("tecnico-riparazione-veicoli")},
		{Figura{"operatore-benessere", "acconciatura"}, desunto("tecnico-acconciatura")},
		{Figura{"operatore-benessere", "estetica"}, desunto("tecnico-trattamenti-estetici")},
		{Figura{"operatore-ristorazione", "preparazione-pasti"}, desunto("tecnico-cucina")},
		{Figura{"operatore-ristorazione", "sala-bar"}, desunto("tecnico-sala-bar")},
		{Figura{"operatore-promozione-accoglienza", "strutture-ricettive"}, desunto("tecnico-promozione-accoglienza")},
		{Figura{"operatore-promozione-accoglienza", "servizi-turismo"}, desunto("tecnico-animazione-turistica")},
		{Figura{"operatore-vendita", ""}, desunto("tecnico-commerciale-vendite")},
		{Figura{"operatore-agroalimentare", ""}, desunto("tecnico-agroalimentare")},
		{Figura{"operatore-agricolo", ""}, desunto("tecnico-agricolo")},
	},
	Conseguibili: []TitoloConseguibile{
		{Qualifica, letta(QualificaProfessionale, rl+"art. 4, c. 1, lett. a)"), Qualifica, letta(3, rl+"art. 9, c. 2")},
		{Diploma, letta(DiplomaProfessionale, rl+"art. 4, c. 1, lett. b)"), Diploma, letta(4, rl+"art. 9, c. 2")},
		{DiplomaDaQualifica, letta(DiplomaProfessionale, rl+"art. 4, c. 1, lett. c)"), Diploma, letta(4, rl+"art. 9, c. 2")},
		{Percorso: PerLaurea, Titolo: letta(Laurea, rl+"art. 20, c. 1, lett. a)")},
		{Percorso: PerLaureaMagistrale, Titolo: letta(LaureaMagistrale, rl+"art. 20, c. 1, lett. b)")},
		{Percorso: PerCicloUnico, Titolo: letta(LaureaCicloUnico, rl+"art. 20, c. 1, lett. c)")},
		{Percorso: PerMasterI, Titolo: letta(Master, rl+"art. 20, c. 1, lett. d)")},
		{Percorso: PerMasterII, Titolo: letta(Master, rl+"art. 20, c. 1, lett. d)")},
		{Percorso: PerDottorato, Titolo: letta(Dottorato, rl+"art. 20, c. 1, lett. e)")},
		{Percorso: PerITS, Titolo: letta(DiplomaITS, rl+"art. 28, c. 1")},
		{Percorso: Ricerca, Titolo: letta(NessunTitolo, rl+"art. 33, c. 1")}, // a project
	},
	Repertorio: rl + "art. 9, c. 2",
	Obbligo: TabellaObbligo{
		Fino:          finoObbligo(),
		Assolto:       rl + "art. 5, c. 7",
		Assi:          rl + "art. 5, c. 8",
		Obiettivi:     rl + "art. 6, c. 4",
		Certificato:   rl + "art. 12, c. 7",
		StandardDa:    letta(15, rl+"art. 7, c. 3"),
		StandardSotto: letta(18, rl+"art. 7, c. 3"),
		Informazione:  rl + "art. 8, c. 1",
		Risultati:     rl + "art. 12, c. 2",
		Sicurezza:     rl + "all. A, art. 5, c. 1",
		Genitori:      rl + "all. B, sez. 3, nota 3",
		Firma:         rl + "all. B, sez. 5, nota 13",
	},
	Istituzioni: TabellaIstituzioni{
		Ammesse: []IstituzioniPerPercorso{
			{[]Percorso{Qualifica, Diploma, DiplomaDaQualifica}, rl + "art. 7, c. 1", []TipoAmmesso{
				{letta(AccreditataDirittoDovere, rl+"art. 7, c. 1, lett. a)"), false},
				{letta(IstitutoProfessionale, rl+"art. 7, c. 1, lett. b)"), false},
			}},
			{[]Percorso{PerLaurea, PerLaureaMagistrale, PerCicloUnico, PerMasterI, PerMasterII, PerDottorato}, rl + "art. 20, c. 1", []TipoAmmesso{
				{letta(Universita, rl+"art. 20, c. 1"), false},
			}},
			{[]Percorso{PerITS}, rl + "art. 28, c. 1", []TipoAmmesso{
				{letta(ITS, rl+"art. 28, c. 1"), false},
			}},
			{[]Percorso{Ricerca}, rl + "art. 35, c. 1", []TipoAmmesso{
				{letta(Universita, rl+"art. 35, c. 1"), false},
				{letta(ITS, rl+"art. 35, c. 1"), false},
				{letta(EnteDiRicerca, rl+"art. 35, c. 1"), true},
			}},
		},
		StessoITS:  rl + "art. 29, c. 2",
		Territorio: rl + "art. 2, c. 1",
	},
	Durata: []LimiteDurata{
		{Percorso: Professionalizzante, Minimo: seiMesi(), MinimoStagionale: senzaMinimo(), Massimo: treAnni(), MassimoArtigiano: cinqueAnni()},
		{
			Percorso: Qualifica, Eccezione: dlgs + "art. 42, c. 2",
			Minimo: letta(6, rl+"art. 4, c. 1"), Massimo: letta(3*anno, rl+"art. 4, c. 1, lett. a)"),
		},
		{
			Percorso: Diploma, Eccezione: dlgs + "art. 42, c. 2",
			Minimo: letta(6, rl+"art. 4, c. 1"), Massimo: letta(4*anno, rl+"art. 4, c. 1, lett. b)"),
		},
		{
			Percorso: DiplomaDaQualifica, Eccezione: dlgs + "art. 42, c. 2",
			Minimo: letta(6, rl+"art. 4, c. 1"), Massimo: letta(1*anno, rl+"art. 4, c. 1, lett. c)"),
		},
		{Percorso: Ricerca, Minimo: letta(6, rl+"art. 34, c. 2"), Massimo: letta(36, rl+"art. 34, c. 2")},
	},
	Corsi: []LimiteCorso{ // the ordinary lengths and the CFU are the State's, those that it leaves to each course are an input
		{
			Percorso: PerLaurea, Minimo: letta(6, rl+"art. 21, c. 1"), Massimo: rl + "art. 21, c. 1",
			Mesi: mesiLaurea(), CFU: cfuLaurea(),
			Crediti: crediti.TabellaCFU{Riconosciuti: rl + "art. 21, c. 3", Acquisiti: rl + "art. 22, c. 1"},
		},
		{
			Percorso: PerLaureaMagistrale, Minimo: letta(6, rl+"art. 21, c. 1"), Massimo: rl + "art. 21, c. 1",
			Mesi: mesiLaureaMagistrale(), CFU: cfuLaureaMagistrale(),
			Crediti: crediti.TabellaCFU{Riconosciuti: rl + "art. 21, c. 3", Acquisiti: rl + "art. 22, c. 1"},
		},
		{
			Percorso: PerCicloUnico, Minimo: letta(6, rl+"art. 21, c. 1"), Massimo: rl + "art. 21, c. 1",
			Crediti: crediti.TabellaCFU{Riconosciuti: rl + "art. 21, c. 3", Acquisiti: rl + "art. 22, c. 1"},
		},
		{
			Percorso: PerMasterI, Minimo: letta(6, rl+"art. 21, c. 1"), Massimo: rl + "art. 23, c. 2",
			CFU: cfuMaster(), AlmenoCFU: true, Crediti: crediti.TabellaCFU{Riconosciuti: rl + "art. 21, c. 3"},
		},
		{
			Percorso: PerMasterII, Minimo: letta(6, rl+"art. 21, c. 1"), Massimo: rl + "art. 23, c. 2",
			CFU: cfuMaster(), AlmenoCFU: true, Crediti: crediti.TabellaCFU{Riconosciuti: rl + "art. 21, c. 3"},
		},
		{Percorso: PerDottorato, Minimo: letta(6, rl+"art. 21, c. 1"), Massimo: rl + "art. 24, c. 3"},
		{Percorso: PerITS, Minimo: letta(6, rl+"art. 29, c. 1"), Massimo: rl + "art. 29, c. 1"},
	},
	Ingresso: crediti.TabellaIngresso{
		Riduzione: rl + "art. 4, c. 3",
		Standard:  rl + "art. 11, c. 1",
		Elementi:  rl + "art. 11, c. 2",
	},
	Sospensione: sospensioneLunga(),
	Proroga: TabellaProroga{
		Durata:         letta(12, rl+"art. 4, c. 2"),
		Consolidamento: rl + "art. 4, c. 2, lett. a)",
		Consolidabili:  []Percorso{Qualifica, Diploma, DiplomaDaQualifica},
		TitoloMancato:  rl + "art. 4, c. 2, lett. b)",
		Statale:        prorogaStatale,
		Ricerca:        letta(12, rl+"art. 34, c. 3"),
		Volte:          letta(1, rl+"art. 34, c. 3"),
		Firma:          rl + "all. A, art. 4, c. 1",
	},
	Fine: TabellaFine{
		CapoI:      rl + "art. 4, c. 4",
		Universita: rl + "art. 21, c. 6",
		ITS:        rl + "art. 29, c. 6",
		Ricerca:    rl + "art. 34, c. 4",
	},
	Pubblica: TabellaPubblica{
		Massimo:   letta(120*ora, rl+"art. 13, c. 1"),
		Modulo:    letta(40*ora, rl+"art. 13, c. 2"),
		Avvio:     letta(6, rl+"art. 13, c. 2"),
		Triennio:  letta(3, rl+"art. 13, c. 5"),
		Criterio:  PerTitolo,
		RifTotale: rl + "art. 13, c. 3",
		Totale: []OrePerTitolo{
			{PrimoCiclo, letta(120*ora, rl+"art. 13, c. 3, lett. a)")},
			{SecondoCiclo, letta(80*ora, rl+"art. 13, c. 3, lett. b)")},
			{Terziario, letta(40*ora, rl+"art. 13, c. 3, lett. c)")},
		},
		Riduzione:     rl + "art. 13, c. 4",
		RifStagionale: rl + "art. 13, c. 6",
		Stagionale: []OreStagionali{
			{3, PrimoCiclo, letta(12*ora, rl+"art. 13, c. 6, lett. a), n. 1)")},
			{3, SecondoCiclo, letta(8*ora, rl+"art. 13, c. 6, lett. a), n. 2)")},
			{3, Terziario, letta(4*ora, rl+"art. 13, c. 6, lett. a), n. 3)")},
			{4, PrimoCiclo, letta(16*ora, rl+"art. 13, c. 6, lett. b), n. 1)")},
			{4, SecondoCiclo, letta(12*ora, rl+"art. 13, c. 6, lett. b), n. 2)")},
			{4, Terziario, letta(8*ora, rl+"art. 13, c. 6, lett. b), n. 3)")},
			{0, PrimoCiclo, letta(24*ora, rl+"art. 13, c. 6, lett. c), n. 1)")},
			{0, SecondoCiclo, letta(20*ora, rl+"art. 13, c. 6, lett. c), n. 2)")},
			{0, Terziario, letta(16*ora, rl+"art. 13, c. 6, lett. c), n. 3)")},
		},
		Crediti: crediti.Tabella{
			Moduli:    rl + "art. 16, c. 1",
			Sicurezza: rl + "art. 16, c. 2",
		},
	},
	Offerta: TabellaOfferta{
		Obbligo:        rl + "art. 14, c. 1",
		Finanziata:     rl + "art. 14, c. 1, lett. a)",
		Iscrizione:     rl + "art. 14, c. 1, lett. b)",
		Ambienti:       rl + "art. 14, c. 2",
		Interna:        rl + "art. 14, c. 3",
		Accreditamento: letta(FormazioneContinua, rl+"art. 14, c. 4"),
		Avviso:         letta(45, rl+"art. 14, c. 8"),
		Scelta:         letta(30, rl+"art. 14, c. 8"),
		Formatori:      rl + "art. 14, c. 9, lett. a)",
		Locali:         rl + "art. 14, c. 9, lett. b)",
		Temi:           rl + "art. 14, c. 9, lett. c)",
		Distanza:       rl + "art. 14, c. 11",
	},
	Registrazione: TabellaRegistrazione{
		Soggetto:    letta(DatoreDiLavoro, rl+"art. 17, c. 2"),
		Strumento:   letta(FascicoloElettronico, rl+"art. 17, c. 2"),
		NelleMore:   letta(DocumentoFormativo, rl+"art. 17, c. 3"),
		Alternativa: letta(ModuloCCNL, rl+"art. 17, c. 3"),
	},
	Retribuzione: letta(RetribuzionePiena, rl+"art. 40, c. 1"), // Capo II has no rule like art. 5, c. 5: State law, pay in full
	MaggioreEta:  diciottoAnni(),
	Presupposti: TabellaPresupposti{
		Protocollo: []PresuppostoProtocollo{
			{TipologiaIeFP, rl + "art. 5, c. 4"},
			{TipologiaUniversita, rl + "art. 21, c. 2"},
			{TipologiaITS, rl + "art. 29, c. 3"},
			{TipologiaRicerca, rl + "art. 36, c. 2"},
		},
		Tipologia: rl + "all. A, art. 2, c. 1",
		Vigore:    rl + "all. A, art. 8, c. 1",
		Firme: []norma.Cifra[Soggetto]{
			letta(SoggettoApprendista, rl+"all. A, art. 4, c. 1"),
			letta(DatoreDiLavoro, rl+"all. A, art. 4, c. 1"),
			letta(IstituzioneFormativa, rl+"all. A, art. 4, c. 1"),
		},
	},
	Tutor: TabellaTutor{
		Articoli: []ArticoloTutor{
			{TipologiaIeFP, rl + "art. 10, c. 2", rl + "art. 10, c. 6", rl + "art. 10, c. 7"},
			{TipologiaUniversita, rl + "art. 26, c. 2", rl + "art. 26, c. 6", rl + "art. 26, c. 7"},
			{TipologiaITS, rl + "art. 31, c. 2", rl + "art. 31, c. 6", rl + "art. 31, c. 7"},
			{TipologiaRicerca, rl + "art. 38, c. 2", rl + "art. 38, c. 6", rl + "art. 38, c. 7"},
		},
		Aziendale: rl + "all. B, sez. 1, nota 1",
		Formativo: rl + "all. B, sez. 2, nota 2",
	},
	Quote: []QuoteRetribuzione{
		{Qualifica, letta[norma.Percento](0, rl+"art. 5, c. 5"), letta[norma.Percento](10, rl+"art. 5, c. 5")},
		{Diploma, letta[norma.Percento](0, rl+"art. 5, c. 5"), letta[norma.Percento](10, rl+"art. 5, c. 5")},
		{DiplomaDaQualifica, letta[norma.Percento](0, rl+"art. 5, c. 5"), letta[norma.Percento](10, rl+"art. 5, c. 5")},
		{PerLaurea, letta[norma.Percento](0, rl+"art. 22, c. 5"), letta[norma.Percento](10, rl+"art. 22, c. 5")},
		{PerLaureaMagistrale, letta[norma.Percento](0, rl+"art. 22, c. 5"), letta[norma.Percento](10, rl+"art. 22, c. 5")},
		{PerCicloUnico, letta[norma.Percento](0, rl+"art. 22, c. 5"), letta[norma.Percento](10, rl+"art. 22, c. 5")},
		{PerMasterI, letta[norma.Percento](0, rl+"art. 23, c. 5"), letta[norma.Percento](10, rl+"art. 23, c. 5")},
		{PerMasterII, letta[norma.Percento](0, rl+"art. 23, c. 5"), letta[norma.Percento](10, rl+"art. 23, c. 5")},
		{PerDottorato, letta[norma.Percento](0, rl+"art. 24, c. 6"), letta[norma.Percento](10, rl+"art. 24, c. 6")},
		{PerITS, letta[norma.Percento](0, rl+"art. 29, c. 5"), letta[norma.Percento](10, rl+"art. 29, c. 5")},
		{Ricerca, letta[norma.Percento](0, rl+"art. 36, c. 7"), letta[norma.Percento](10, rl+"art. 36, c. 7")},
	},
	Attestazioni: []DirittoAttestazione{
		{
			Tipologia: TipologiaIeFP, Diritto: letta(AttestazioneCompetenze, rl+"art. 12, c. 4"),
			Modello: letta(7, rl+"art. 12, c. 4"), Mesi: letta(3, rl+"art. 12, c. 4"),
		},
		{Tipologia: TipologiaUniversita, Diritto: letta(CertificazioneCFU, rl+"art. 27, c. 2"), SenzaTitolo: true},
		{Tipologia: TipologiaITS, Diritto: letta(ValidazioneCompetenze, rl+"art. 32, c. 3"), Mesi: letta(3, rl+"art. 32, c. 3")},
		{Tipologia: TipologiaRicerca, Diritto: letta(ValidazioneCompetenze, rl+"art. 39, c. 3"), Mesi: letta(3, rl+"art. 39, c. 3")},
		{Diritto: letta(ValidazioneCompetenze, rl+"all. A, art. 6, c. 6"), Mesi: letta(3, rl+"all. A, art. 6, c. 6")},
	},
	Informazione: []TabellaInformazione{
		{
			Capo: 1, Informa: letta(IstituzioneFormativa, rl+"art. 8, c. 1"), Intesa: letta(DatoreDiLavoro, rl+"art. 8, c. 1"),
			Destinatario: letta(SoggettoApprendista, rl+"art. 8, c. 1"),
			Temi: []norma.Cifra[Tema]{
				letta(AspettiECoerenza, rl+"art. 8, c. 1, lett. a)"),
				letta(ProtocolloEPFI, rl+"art. 8, c. 1, lett. b)"),
				letta(Selezione, rl+"art. 8, c. 1, lett. c)"),
				letta(DoppioStatus, rl+"art. 8, c. 1, lett. d)"),
			},
			Rientro: letta(PercorsoOrdinario, rl+"art. 8, c. 2"),
		},
		{
			Capo: 3, Informa: letta(IstituzioneFormativa, rl+"art. 19, c. 1"), Intesa: letta(DatoreDiLavoro, rl+"art. 19, c. 1"),
			Destinatario: letta(SoggettoApprendista, rl+"art. 19, c. 1"),
			Temi: []norma.Cifra[Tema]{
				letta(AspettiECoerenza, rl+"art. 19, c. 1, lett. a)"),
				letta(ProtocolloEPFI, rl+"art. 19, c. 1, lett. b)"),
				letta(Selezione, rl+"art. 19, c. 1, lett. c)"),
				letta(DoppioStatus, rl+"art. 19, c. 1, lett. d)"),
			},
			Rientro: letta(PercorsoFormativo, rl+"art. 19, c. 3"),
		},
	},
	Registrazioni: []RegistrazioneDiTipologia{
		{TipologiaIeFP, TabellaRegistrazione{
			Soggetto:    registraIstituzione(),
			Strumento:   letta(FascicoloElettronico, rl+"art. 12, c. 8"),
			NelleMore:   letta(DocumentoFormativo, rl+"art. 12, c. 9"),
			Alternativa: letta(ModuloCCNL, rl+"art. 12, c. 9"),
		}},
		{TipologiaUniversita, TabellaRegistrazione{
			Soggetto:    registraIstituzione(),
			Strumento:   letta(FascicoloElettronico, rl+"art. 27, c. 3"),
			NelleMore:   letta(DocumentoFormativo, rl+"art. 27, c. 4"),
			Alternativa: letta(ModuloCCNL, rl+"art. 27, c. 4"),
		}},
		{TipologiaITS, TabellaRegistrazione{
			Soggetto:    registraIstituzione(),
			Strumento:   letta(FascicoloElettronico, rl+"art. 32, c. 4"),
			NelleMore:   letta(DocumentoFormativo, rl+"art. 32, c. 5"),
			Alternativa: letta(ModuloCCNL, rl+"art. 32, c. 5"),
		}},
		{TipologiaRicerca, TabellaRegistrazione{
			Soggetto:    registraEnte(),
			Strumento:   letta(FascicoloElettronico, rl+"art. 39, c. 4"),
			NelleMore:   letta(DocumentoFormativo, rl+"art. 39, c. 5"),
			Alternativa: letta(ModuloCCNL, rl+"art. 39, c. 5"),
		}},
	},
	Certificazione: TabellaCertificazione{
		Modelli: []ModelloAttestato{
			{Qualifica, letta(5, rl+"art. 12, c. 3")},
			{Diploma, letta(6, rl+"art. 12, c. 3")},
			{DiplomaDaQualifica, letta(6, rl+"art. 12, c. 3")},
		},
		Elenchi: []ElencoCertificazione{
			{
				Tipologia: TipologiaIeFP,
				Voci: []VoceElenco{
					{Voce: letta(ProvaFinale, rl+"art. 12, c. 1")},
					{Voce: letta(ValutazioniTutor, rl+"art. 12, c. 1")},
					{Voce: letta(RisultatiPFI, rl+"art. 12, c. 1")},
					{Voce: letta(Monitoraggio, rl+"art. 12, c. 2")},
					{Voce: letta(ElementiMinimi, rl+"art. 12, c. 6, lett. a)")},
					{Voce: letta(DatiRegistrazione, rl+"art. 12, c. 6, lett. b)")},
				},
				Firme:       []norma.Cifra[Soggetto]{letta(EnteTitolare, rl+"art. 12, c. 6")},
				Sospensione: letta(false, rl+"art. 12, c. 10"),
			},
			{
				Tipologia: TipologiaUniversita,
				Voci: []VoceElenco{
					{Voce: letta(ProvaFinale, rl+"art. 27, c. 1")},
					{letta(CreditiUniversitari, rl+"art. 27, c. 2"), true},
					{letta(CompetenzeCertificate, rl+"art. 27, c. 2"), true},
				},
				Firme: []norma.Cifra[Soggetto]{letta(SoggettoUniversita, rl+"art. 27, c. 2")},
			},
			{
				Tipologia: TipologiaITS,
				Voci: []VoceElenco{
					{Voce: letta(ProvaFinale, rl+"art. 32, c. 1")},
					{Voce: letta(ValutazioniTutor, rl+"art. 32, c. 1")},
					{Voce: letta(RisultatiPFI, rl+"art. 32, c. 1")},
					{Voce: letta(Monitoraggio, rl+"art. 32, c. 2")},
					{letta(CompetenzeCertificate, rl+"art. 32, c. 3"), true},
				},
			},
			{
				Tipologia: TipologiaRicerca,
				Voci: []VoceElenco{
					{Voce: letta(ObiettiviRicerca, rl+"art. 39, c. 1, lett. a)")},
					{Voce: letta(MetodologieApplicate, rl+"art. 39, c. 1, lett. b)")},
					{Voce: letta(RisultatiRicerca, rl+"art. 39, c. 1, lett. c)")},
					{letta(EvidenzeRisultati, rl+"art. 39, c. 1, lett. d)"), true},
					{Voce: letta(AutonomiaApprendista, rl+"art. 39, c. 1, lett. e)")},
					{letta(CompetenzeCertificate, rl+"art. 39, c. 3"), true},
				},
				Firme: []norma.Cifra[Soggetto]{
					letta(SoggettoApprendista, rl+"art. 39, c. 2"),
					letta(DatoreDiLavoro, rl+"art. 39, c. 2"),
					letta(SoggettoRicerca, rl+"art. 39, c. 2"),
				},
			},
		},
	},
	Formazione: TabellaFormazione{
		Percorsi: []AnniPercorso{
			{Percorso: Qualifica, Primo: letta(1, rl+"art. 5, c. 3"), Ultimo: letta(3, rl+"art. 9, c. 2")},
			{Percorso: Diploma, Primo: letta(1, rl+"art. 5, c. 3"), Ultimo: letta(4, rl+"art. 9, c. 2")},
			{Percorso: DiplomaDaQualifica, Primo: letta(4, rl+"art. 9, c. 2"), Ultimo: letta(4, rl+"art. 9, c. 2")}, // the fourth year alone
		},
		Orario: rl + "art. 5, c. 3",
		Esterna: []QuotaAnno{
			{1, letta(norma.Percento(60), rl+"art. 5, c. 3")}, // only of a contract that starts in it
			{2, letta(norma.Percento(60), rl+"art. 5, c. 3")},
			{3, letta(norma.Percento(50), rl+"art. 5, c. 3")},
			{4, letta(norma.Percento(50), rl+"art. 5, c. 3")},
		},
		OrarioMinimo:   orarioMinimo(),
		Proroga:        rl + "art. 4, c. 2",
		Consolidamento: rl + "art. 4, c. 2, lett. a)",
		Insegnamento:   letta(norma.Percento(60), rl+"art. 21, c. 4"),
		ITS:            letta(norma.Percento(60), rl+"art. 29, c. 2"),
		InternaRicerca: letta(norma.Percento(20), rl+"art. 36, c. 5"),
		EsternaRicerca: letta(false, rl+"art. 36, c. 6"),
		Frequenza: []QuotaFrequenza{
			{1, letta(norma.Percento(75), rl+"art. 12, c. 5"), letta(true, rl+"art. 12, c. 5")},
			{3, letta(norma.Percento(75), rl+"all. A, art. 6, c. 3"), letta(false, rl+"all. A, art. 6, c. 3")},
		},
	},
}, false}
