package apprendistato

import (
	"cmp"
	"slices"

	"norma"
)

// Nazionale is the discipline of the State: d.lgs. 15 giugno 2015, n. 81, and the training standards of d.i. 12 ottobre 2015 (GU
// 21/12/2015, n. 296), which apply where a region has none of its own. It holds what was read of them, each figure with its provenance:
// what was not is left out, and a rule that needs it is not applicable or cannot tell.
func Nazionale() *Disciplina { return &nazionale }

var nazionale = Disciplina{Tabella{
	Nome: "Stato",
	Vigore: norma.Cifra[norma.Periodo]{ // of the regions' six months to follow the decree, from its publication, only others tell
		Valore: norma.Periodo{Dal: norma.Giorno(2016, 6, 21)}, Rif: norma.Riferimento(norma.DI2015), Fonte: norma.Riferita,
	},
	SedeAltrove: rifSedeAltrove,
	Eta: []FasciaEta{
		etaCapoI(Qualifica), etaCapoI(Diploma), etaCapoI(DiplomaDaQualifica),
		etaCapoI(PerDiplomaSuperiore), etaCapoI(PerCorsoAnnuale), etaCapoI(PerIFTS),
		{Percorso: Professionalizzante, Da: daDiciotto(), DaConQualifica: daDiciassette(), Sotto: sottoTrenta(), SottoBeneficiari: senzaLimite()},
		etaCapoIII(PerLaurea), etaCapoIII(PerLaureaMagistrale), etaCapoIII(PerCicloUnico), etaCapoIII(PerMasterI), etaCapoIII(PerMasterII),
		etaCapoIII(PerDottorato), etaCapoIII(PerITS), etaCapoIII(Ricerca),
	},
	Titoli:      []AccessoPerTitolo{{Percorsi: altaFormazione, Rif: dlgs + "art. 45, c. 1", Titoli: titoliAltaFormazione}},
	DaQualifica: di15 + "art. 4, c. 1, lett. e)",
	Conseguibili: []TitoloConseguibile{
		{Percorso: Qualifica, Titolo: letta(QualificaProfessionale, di15+"art. 4, c. 1, lett. a)")},
		{Percorso: Diploma, Titolo: letta(DiplomaProfessionale, di15+"art. 4, c. 1, lett. b)")},
		{Percorso: PerDiplomaSuperiore, Titolo: letta(DiplomaSuperiore, di15+"art. 4, c. 1, lett. c)")},
		{Percorso: DiplomaDaQualifica, Titolo: letta(DiplomaProfessionale, di15+"art. 4, c. 1, lett. e)")},
		{Percorso: PerIFTS, Titolo: letta(CertificatoIFTS, di15+"art. 4, c. 1, lett. f)")},
	},
	Obbligo: TabellaObbligo{Fino: finoObbligo()},
	Durata: []LimiteDurata{
		{Percorso: Professionalizzante, Minimo: seiMesi(), MinimoStagionale: senzaMinimo(), Massimo: treAnni(), MassimoArtigiano: cinqueAnni()},
		{
			Percorso: Qualifica, Eccezione: dlgs + "art. 42, c. 2",
			Minimo: letta(6, di15+"art. 4, c. 1"), Massimo: letta(3*anno, di15+"art. 4, c. 1, lett. a)"),
		},
		{
			Percorso: Diploma, Eccezione: dlgs + "art. 42, c. 2",
			Minimo: letta(6, di15+"art. 4, c. 1"), Massimo: letta(4*anno, di15+"art. 4, c. 1, lett. b)"),
		},
		{
			Percorso: PerDiplomaSuperiore, Eccezione: dlgs + "art. 42, c. 2",
			Minimo: letta(6, di15+"art. 4, c. 1"), Massimo: letta(4*anno, di15+"art. 4, c. 1, lett. c)"),
		},
		{
			Percorso: PerCorsoAnnuale, Eccezione: dlgs + "art. 42, c. 2",
			Minimo: letta(6, di15+"art. 4, c. 1"), Massimo: letta(2*anno, di15+"art. 4, c. 1, lett. d)"),
		},
		{
			Percorso: DiplomaDaQualifica, Eccezione: dlgs + "art. 42, c. 2",
			Minimo: letta(6, di15+"art. 4, c. 1"), Massimo: letta(1*anno, di15+"art. 4, c. 1, lett. e)"),
		},
		{
			Percorso: PerIFTS, Eccezione: dlgs + "art. 42, c. 2",
			Minimo: letta(6, di15+"art. 4, c. 1"), Massimo: letta(1*anno, di15+"art. 4, c. 1, lett. f)"),
		},
		{Percorso: PerITS, Minimo: seiMesi()}, // the longest was not read
		{Percorso: Ricerca, Minimo: seiMesi()},
	},
	Corsi: []LimiteCorso{
		{
			Percorso: PerLaurea, Minimo: riferita(6, di15+"art. 4, c. 3"), Massimo: di15 + "art. 4, c. 3",
			Mesi: mesiLaurea(), CFU: cfuLaurea(),
		},
		{
			Percorso: PerLaureaMagistrale, Minimo: riferita(6, di15+"art. 4, c. 3"), Massimo: di15 + "art. 4, c. 3",
			Mesi: mesiLaureaMagistrale(), CFU: cfuLaureaMagistrale(),
		},
		{Percorso: PerCicloUnico, Minimo: riferita(6, di15+"art. 4, c. 3"), Massimo: di15 + "art. 4, c. 3"},
		{
			Percorso: PerMasterI, Minimo: riferita(6, di15+"art. 4, c. 3"), Massimo: di15 + "art. 4, c. 3",
			CFU: cfuMaster(), AlmenoCFU: true,
		},
		{
			Percorso: PerMasterII, Minimo: riferita(6, di15+"art. 4, c. 3"), Massimo: di15 + "art. 4, c. 3",
			CFU: cfuMaster(), AlmenoCFU: true,
		},
		{Percorso: PerDottorato, Minimo: riferita(6, di15+"art. 4, c. 3"), Massimo: di15 + "art. 4, c. 3"},
	},
	Sospensione: sospensioneLunga(),
	Proroga: TabellaProroga{
		Durata:         letta(12, di15+"art. 4, c. 2"),
		Consolidamento: prorogaStatale,
		Consolidabili:  []Percorso{Qualifica, Diploma},
		TitoloMancato:  di15 + "art. 4, c. 2, lett. b)",
		Firma:          di15 + "all. 1, art. 4",
	},
	Pubblica: TabellaPubblica{ // how much by title and length is for the regions
		Massimo:  letta(120*ora, dlgs+"art. 44, c. 3"),
		Triennio: letta(3, dlgs+"art. 44, c. 3"),
	},
	Offerta:       TabellaOfferta{Avviso: riferita(45, dlgs+"art. 44, c. 3")},
	Registrazione: TabellaRegistrazione{Soggetto: letta(DatoreDiLavoro, dlgs+"art. 46, c. 2")},
	MaggioreEta:   diciottoAnni(),
	Presupposti: TabellaPresupposti{
		Protocollo: []PresuppostoProtocollo{
			{TipologiaUniversita, dlgs + "art. 45, c. 2"},
			{TipologiaITS, dlgs + "art. 45, c. 2"},
			{TipologiaRicerca, dlgs + "art. 45, c. 2"},
		},
		Tipologia: di15 + "all. 1, art. 2",
		Firme: []norma.Cifra[Soggetto]{
			letta(SoggettoApprendista, di15+"all. 1, art. 4"),
			letta(DatoreDiLavoro, di15+"all. 1, art. 4"),
			letta(IstituzioneFormativa, di15+"all. 1, art. 4"),
		},
	},
	Quote: []QuoteRetribuzione{
		quoteStatali(Qualifica, dlgs+"art. 43"), quoteStatali(Diploma, dlgs+"art. 43"), quoteStatali(DiplomaDaQualifica, dlgs+"art. 43"),
		quoteStatali(PerDiplomaSuperiore, dlgs+"art. 43"), quoteStatali(PerCorsoAnnuale, dlgs+"art. 43"), quoteStatali(PerIFTS, dlgs+"art. 43"),
		quoteStatali(PerLaurea, dlgs+"art. 45"), quoteStatali(PerLaureaMagistrale, dlgs+"art. 45"), quoteStatali(PerCicloUnico, dlgs+"art. 45"),
		quoteStatali(PerMasterI, dlgs+"art. 45"), quoteStatali(PerMasterII, dlgs+"art. 45"), quoteStatali(PerDottorato, dlgs+"art. 45"),
		quoteStatali(PerITS, dlgs+"art. 45"), quoteStatali(Ricerca, dlgs+"art. 45"),
	},
	Attestazioni: []DirittoAttestazione{
		{Diritto: letta(ValidazioneCompetenze, di15+"art. 8, c. 2"), Mesi: letta(3, di15+"art. 8, c. 2")},
	},
	Registrazioni: []RegistrazioneDiTipologia{
		{TipologiaIeFP, TabellaRegistrazione{Soggetto: registraIstituzione()}},
		{TipologiaUniversita, TabellaRegistrazione{Soggetto: registraIstituzione()}},
		{TipologiaITS, TabellaRegistrazione{Soggetto: registraIstituzione()}},
		{TipologiaRicerca, TabellaRegistrazione{Soggetto: registraEnte()}},
		{TipologiaSecondaria, TabellaRegistrazione{Soggetto: registraIstituzione()}},
		{TipologiaCorsoAnnuale, TabellaRegistrazione{Soggetto: registraIstituzione()}},
		{TipologiaIFTS, TabellaRegistrazione{Soggetto: registraIstituzione()}},
	},
	Formazione: TabellaFormazione{
		OrarioMinimo: orarioMinimo(),
		Frequenza: []QuotaFrequenza{
			{1, letta(norma.Percento(75), di15+"art. 8, c. 3"), letta(false, di15+"art. 8, c. 3")},
			{3, letta(norma.Percento(75), di15+"art. 8, c. 3"), letta(false, di15+"art. 8, c. 3")},
		},
	},
}, false}

// The rows of State law that a region's table refers to instead of restating them. They only copy, so that tables stay static data.

const (
	rifSedeAltrove = dlgs + "art. 47, c. 8"
	prorogaStatale = di15 + "art. 4, c. 2, lett. a)"
)

// altaFormazione are the paths of d.lgs. 81/2015, art. 45, and titoliAltaFormazione the titles that open them.
var (
	altaFormazione       = []Percorso{PerLaurea, PerLaureaMagistrale, PerCicloUnico, PerMasterI, PerMasterII, PerDottorato, PerITS, Ricerca}
	titoliAltaFormazione = []TitoloAmmesso{
		{Titolo: DiplomaSuperiore, Accesso: letta(Apre, dlgs+"art. 45, c. 1")},
		{Titolo: CertificatoIFTS, Accesso: letta(ApreConDiploma, dlgs+"art. 45, c. 1")},
		{Titolo: DiplomaITS, Accesso: letta(Apre, dlgs+"art. 45, c. 1")}, // this and what follows presuppose a diploma
		{Titolo: TitoloAFAM, Accesso: letta(Apre, dlgs+"art. 45, c. 1")},
		{Titolo: Laurea, Accesso: letta(Apre, dlgs+"art. 45, c. 1")},
		{Titolo: LaureaMagistrale, Accesso: letta(Apre, dlgs+"art. 45, c. 1")},
		{Titolo: LaureaCicloUnico, Accesso: letta(Apre, dlgs+"art. 45, c. 1")},
		{Titolo: LaureaVecchioOrdinamento, Accesso: letta(Apre, dlgs+"art. 45, c. 1")},
		{Titolo: Master, Accesso: letta(Apre, dlgs+"art. 45, c. 1")},
		{Titolo: Dottorato, Accesso: letta(Apre, dlgs+"art. 45, c. 1")},
		{Titolo: TitoloEstero, Livello: SecondoCiclo, Accesso: letta(ApreConDiploma, dlgs+"art. 45, c. 1")},
		{Titolo: TitoloEstero, Livello: Terziario, Accesso: letta(Apre, dlgs+"art. 45, c. 1")},
	}
)

// cifra is letta where one call stands inside another, which may hold only literals.
type cifra = norma.Cifra[int]

// etaCapoI: art. 43, c. 2, as other acts restate it.
func etaCapoI(p Percorso) FasciaEta {
	return FasciaEta{
		Percorso: p,
		Da:       cifra{Valore: 15, Rif: dlgs + "art. 43, c. 2", Fonte: norma.Riferita},
		Sotto:    cifra{Valore: 25, Rif: dlgs + "art. 43, c. 2", Fonte: norma.Riferita},
	}
}

func etaCapoIII(p Percorso) FasciaEta {
	return FasciaEta{Percorso: p, Da: cifra{Valore: 18, Rif: dlgs + "art. 45, c. 1"}, Sotto: cifra{Valore: 30, Rif: dlgs + "art. 45, c. 1"}}
}

// Ages and lengths of Capo II, figure by figure: a whole row is more than the compiler would lay out.
func daDiciotto() cifra       { return letta(18, dlgs+"art. 44, c. 1") }
func daDiciassette() cifra    { return letta(17, dlgs+"art. 44, c. 1") } // with a qualifica
func sottoTrenta() cifra      { return letta(30, dlgs+"art. 44, c. 1") } // "29": until the eve of the thirtieth birthday
func senzaLimite() cifra      { return riferita(0, dlgs+"art. 47, c. 4") }
func seiMesi() cifra          { return letta(6, dlgs+"art. 42, c. 2") }
func senzaMinimo() cifra      { return letta(0, dlgs+"art. 44, c. 5") } // of seasonal work
func treAnni() cifra          { return letta(3*anno, dlgs+"art. 44, c. 2") }
func cinqueAnni() cifra       { return letta(5*anno, dlgs+"art. 44, c. 2") } // of craft profiles
func sospensioneLunga() cifra { return riferita(30, dlgs+"art. 42, c. 5, lett. g)") }

// The courses, by d.m. 270/2004.
func mesiLaurea() cifra           { return letta(3*anno, m270+"art. 8, c. 2") }
func mesiLaureaMagistrale() cifra { return letta(2*anno, m270+"art. 8, c. 2") }
func cfuLaurea() cifra            { return letta(180, m270+"art. 7, c. 1") }
func cfuLaureaMagistrale() cifra  { return letta(120, m270+"art. 7, c. 2") }
func cfuMaster() cifra            { return letta(60, m270+"art. 7, c. 4") }

// Compulsory education, minors, hours of a year of vocational education and training.
func finoObbligo() cifra                   { return letta(16, l296+"art. 1, c. 622") }
func diciottoAnni() cifra                  { return riferita(18, l977+"art. 1") }
func orarioMinimo() norma.Cifra[norma.Ore] { return letta(990*ora, d226+"art. 17, c. 1") }

// Who registers the training: art. 46, c. 2.
func registraIstituzione() norma.Cifra[Soggetto] {
	return letta(IstituzioneFormativa, dlgs+"art. 46, c. 2")
}
func registraEnte() norma.Cifra[Soggetto] { return letta(SoggettoRicerca, dlgs+"art. 46, c. 2") }

// quoteStatali are the shares of pay; the comma that sets them was not read.
func quoteStatali(p Percorso, rif norma.Riferimento) QuoteRetribuzione {
	return QuoteRetribuzione{
		Percorso: p,
		Esterna:  norma.Cifra[norma.Percento]{Valore: 0, Rif: rif, Fonte: norma.Riferita},
		Interna:  norma.Cifra[norma.Percento]{Valore: 10, Rif: rif, Fonte: norma.Riferita},
	}
}

// completa takes from State law what a region's table leaves empty for the paths that it governs.
func (t *Tabella) completa() {
	if t.Regione == "" {
		return
	}
	s := &nazionale.t
	var titoli []Percorso
	for _, p := range t.Percorsi {
		aggiungi(&t.Eta, t.eta(p), s.eta(p))
		if t.durata(p) == nil && t.corso(p) == nil {
			aggiungi(&t.Durata, nil, s.durata(p))
			aggiungi(&t.Corsi, nil, s.corso(p))
		}
		aggiungi(&t.Conseguibili, t.conseguibile(p), s.conseguibile(p))
		aggiungi(&t.Quote, t.quote(p), s.quote(p))
		if t.accesso(p, false) == nil && s.accesso(p, false) != nil && !slices.Contains(titoli, p) {
			titoli = append(titoli, p)
		}
		k := p.Tipologia()
		diTipologia := func(r RegistrazioneDiTipologia) bool { return r.Tipologia == k }
		if i := slices.IndexFunc(s.Registrazioni, diTipologia); i >= 0 && !slices.ContainsFunc(t.Registrazioni, diTipologia) {
			t.Registrazioni = append(t.Registrazioni, s.Registrazioni[i])
		}
		diCapo := func(f QuotaFrequenza) bool { return f.Capo == p.Capo() }
		if i := slices.IndexFunc(s.Formazione.Frequenza, diCapo); i >= 0 && !slices.ContainsFunc(t.Formazione.Frequenza, diCapo) {
			t.Formazione.Frequenza = append(t.Formazione.Frequenza, s.Formazione.Frequenza[i])
		}
	}
	if len(titoli) > 0 {
		l := s.Titoli[0]
		l.Percorsi, l.Titoli = titoli, slices.Clone(l.Titoli)
		t.Titoli = slices.Insert(t.Titoli, 0, l)
	}
	if len(t.Presupposti.Protocollo)+len(t.Presupposti.Firme) == 0 {
		t.Presupposti = s.clona().Presupposti
	}
	if len(t.Attestazioni) == 0 {
		t.Attestazioni = slices.Clone(s.Attestazioni)
	}
	if t.Proroga.Durata == (cifra{}) {
		ricerca, volte := t.Proroga.Ricerca, t.Proroga.Volte
		t.Proroga = s.clona().Proroga
		t.Proroga.Ricerca, t.Proroga.Volte = ricerca, volte
	}
	t.SedeAltrove = cmp.Or(t.SedeAltrove, s.SedeAltrove)
	t.DaQualifica = cmp.Or(t.DaQualifica, s.DaQualifica)
	t.Obbligo.Fino = cmp.Or(t.Obbligo.Fino, s.Obbligo.Fino)
	t.Sospensione = cmp.Or(t.Sospensione, s.Sospensione)
	t.Pubblica.Massimo = cmp.Or(t.Pubblica.Massimo, s.Pubblica.Massimo)
	t.Pubblica.Triennio = cmp.Or(t.Pubblica.Triennio, s.Pubblica.Triennio)
	t.Offerta.Avviso = cmp.Or(t.Offerta.Avviso, s.Offerta.Avviso)
	t.Registrazione.Soggetto = cmp.Or(t.Registrazione.Soggetto, s.Registrazione.Soggetto)
	t.MaggioreEta = cmp.Or(t.MaggioreEta, s.MaggioreEta)
	t.Formazione.OrarioMinimo = cmp.Or(t.Formazione.OrarioMinimo, s.Formazione.OrarioMinimo)
}

// aggiungi adds the State's row where the table has none of its own.
func aggiungi[R any](righe *[]R, sua, statale *R) {
	if sua == nil && statale != nil {
		*righe = append(*righe, *statale)
	}
}
