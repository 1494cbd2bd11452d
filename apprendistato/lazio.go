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
	ora  = norma.Ora
	anno = 12 // months
)

var lazio = Disciplina{Tabella{
	Nome:          "Lazio",
	Regione:       norma.Lazio,
	Vigore:        norma.Cifra[norma.Periodo]{Valore: norma.Periodo{Dal: norma.Giorno(2017, 3, 31)}, Rif: rl + "art. 42, c. 1"},
	Accentramento: rl + "art. 14, c. 12",
	SedeAltrove:   dlgs + "art. 47, c. 8",
	Eta: []FasciaEta{{
		Percorso:         Professionalizzante,
		Da:               letta(18, dlgs+"art. 44, c. 1"),
		DaConQualifica:   letta(17, dlgs+"art. 44, c. 1"),
		Sotto:            letta(30, dlgs+"art. 44, c. 1"), // "29": until the eve of the thirtieth birthday
		SottoBeneficiari: riferita(0, dlgs+"art. 47, c. 4"),
	}},
	Durata: []LimiteDurata{{
		Percorso:         Professionalizzante,
		Minimo:           letta(6, dlgs+"art. 42, c. 2"),
		MinimoStagionale: letta(0, dlgs+"art. 44, c. 5"),
		Massimo:          letta(3*anno, dlgs+"art. 44, c. 2"),
		MassimoArtigiano: letta(5*anno, dlgs+"art. 44, c. 2"),
	}},
	Sospensione: riferita(30, dlgs+"art. 42, c. 5, lett. g)"),
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
}, false}
