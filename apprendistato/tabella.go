package apprendistato

import (
	"slices"

	"norma"
	"norma/crediti"
)

// Tabella is a discipline as open data: the figures that the rules read, each with its provision. Edit a copy to ask what would
// change, in Go or in its JSON document. A Cifra without a provision is a figure that the discipline does not have: of a region's
// NewDisciplina then takes the State's, where there is one.
type Tabella struct {
	Nome           string
	Regione        norma.Regione                  // whose discipline it is; "": the State's
	Vigore         norma.Cifra[norma.Periodo]     // the hirings that it governs
	Percorsi       []Percorso                     // of a region: the paths that it governs; the others are left to State law
	Rinvio         norma.Riferimento              // of a region: leaves to State law what it does not say
	Accentramento  norma.Riferimento              // who may choose it from another region
	SedeAltrove    norma.Riferimento              // who may choose another region's
	Eta            []FasciaEta                    // one row a path
	Titoli         []AccessoPerTitolo             // which titles of study open a path
	CicloUnico     norma.Cifra[int]               // CFU that the path of the single-cycle degree asks for on the hiring day
	DaQualifica    norma.Riferimento              // the diploma in a year, for who holds the corresponding qualifica
	Corrispondenze []Corrispondenza               // which qualifica corresponds to which diploma
	Conseguibili   []TitoloConseguibile           // one row a path: the title that it leads to
	Repertorio     norma.Riferimento              // the figures that the paths of Capo I lead to
	Obbligo        TabellaObbligo                 // compulsory education, and minors
	Istituzioni    TabellaIstituzioni             // who gives the training, or leads the research
	Durata         []LimiteDurata                 // one row a path
	Corsi          []LimiteCorso                  // one row a path of Capo III whose longest length is that of its course
	Ingresso       crediti.TabellaIngresso        // credits on entry to the paths of Capo I
	Sospensione    norma.Cifra[int]               // days beyond which an absence may move the end
	Proroga        TabellaProroga                 // how the training period may be extended
	Fine           TabellaFine                    // by which provision it ends
	Pubblica       TabellaPubblica                // public training: how much
	Offerta        TabellaOfferta                 // public training: whether and how
	Registrazione  TabellaRegistrazione           // who registers it, and where
	Retribuzione   norma.Cifra[RegimeRetributivo] // how training hours are paid on the professionalising path
	MaggioreEta    norma.Cifra[int]               // the age from which nobody is a minor
	Presupposti    TabellaPresupposti             // Capo I and III: what comes before the contract
	Tutor          TabellaTutor                   // Capo I and III: the two tutors
	Quote          []QuoteRetribuzione            // Capo I and III: one row a path
	Attestazioni   []DirittoAttestazione          // Capo I and III: what is attested, also on an early end
	Informazione   []TabellaInformazione          // one row a chapter: I and III
	Registrazioni  []RegistrazioneDiTipologia     // Capo I and III: one row a kind of path
	Certificazione TabellaCertificazione          // Capo I and III: titles, certificates, final report
	Formazione     TabellaFormazione              // Capo I and III: external and internal training, and its attendance
	Ignoti         []norma.Ignoto                 // members of the document that norma does not know, kept
}

// FasciaEta are the ages, in completed years on the hiring day, at which a path is open: Da <= age < Sotto.
type FasciaEta struct {
	Percorso         Percorso
	Da               norma.Cifra[int]
	DaConQualifica   norma.Cifra[int] // for holders of a qualifica under d.lgs. 226/2005
	Sotto            norma.Cifra[int]
	SottoBeneficiari norma.Cifra[int] // for who receives a mobility or unemployment benefit; 0: no limit
}

// Accesso is whether a title of study opens a path, as a word.
type Accesso string

// The kinds of access.
const (
	Apre           Accesso = "si"          // who holds the title may be hired
	ApreConDiploma Accesso = "con-diploma" // who holds an upper secondary or a professional diploma beside it may
	ApreComeAltro  Accesso = "come-altro"  // it counts as another title that the provision names
	ApreForse      Accesso = "dubbio"      // it may be one of those that the provision names, or not
)

var accessi = [...]Accesso{Apre, ApreConDiploma, ApreComeAltro, ApreForse}

// AccessoPerTitolo are the titles of study that open some paths: a title that is not among them does not. Of the rows that name a path
// the last one holds, the region's only where the discipline governs the training.
type AccessoPerTitolo struct {
	Percorsi  []Percorso
	Rif       norma.Riferimento // asks for a title
	Regionale bool              // a condition of the region's own, beyond the State's
	Idonei    bool              // asks also to be found eligible in the call, or to be enrolled already: then the title is not asked again
	Titoli    []TitoloAmmesso
}

// TitoloAmmesso is a title of study that opens a path; a foreign one, at the level at which it is recognised.
type TitoloAmmesso struct {
	Titolo  TitoloStudio
	Livello Livello // of a foreign title
	Accesso norma.Cifra[Accesso]
}

// TitoloConseguibile is the title that a path leads to. The paths of Capo I lead to a figure of the repertory.
type TitoloConseguibile struct {
	Percorso Percorso
	Titolo   norma.Cifra[TitoloStudio] // NessunTitolo: research carries out a project
	Elenco   Percorso                  // Capo I: whose list in the repertory
	Anni     norma.Cifra[int]          // Capo I: years of the path
}

// elenchi are the lists of the repertory.
var elenchi = [...]Percorso{Qualifica, Diploma}

// TabellaObbligo is who is in compulsory education (obbligo di istruzione), who is owed its standards, who is a minor, and what
// follows. Ages are in completed years.
type TabellaObbligo struct {
	Fino          norma.Cifra[int]  // from this age on nobody is, unless said
	Assolto       norma.Riferimento // the contract fulfils the duty
	Assi          norma.Riferimento // minimum standards, by cultural axis
	Obiettivi     norma.Riferimento // the plan names the aims that go with them
	Certificato   norma.Riferimento // certificate of the basic skills
	StandardDa    norma.Cifra[int]  // owed the standards from this age on
	StandardSotto norma.Cifra[int]  // and below this one
	Informazione  norma.Riferimento // the parents of a minor are informed
	Risultati     norma.Riferimento // and told the results
	Sicurezza     norma.Riferimento // and told about safety at work
	Genitori      norma.Riferimento // the plan holds their data
	Firma         norma.Riferimento // and their signature, where it is signed before the apprentice is of age
}

// TabellaIstituzioni is which institutions may give the training of a path, or lead the research.
type TabellaIstituzioni struct {
	Ammesse    []IstituzioniPerPercorso
	StessoITS  norma.Riferimento // external training is at the ITS where the apprentice is enrolled
	Territorio norma.Riferimento // an institution of another region is noticed
}

// IstituzioniPerPercorso are the kinds of institution that fit some paths: no other kind does.
type IstituzioniPerPercorso struct {
	Percorsi []Percorso
	Rif      norma.Riferimento
	Tipi     []TipoAmmesso
}

// TipoAmmesso is a kind of institution.
type TipoAmmesso struct {
	Tipo         norma.Cifra[TipoIstituzione]
	Riconosciuta bool // only with the recognition, and the purposes, that the same provision asks for
}

// LimiteDurata are the lengths, in months, that a path allows.
type LimiteDurata struct {
	Percorso         Percorso
	Minimo           norma.Cifra[int]
	MinimoStagionale norma.Cifra[int]
	Massimo          norma.Cifra[int]
	MassimoArtigiano norma.Cifra[int] // for the craft profiles that the collective agreement names

	Eccezione norma.Riferimento // Capo I: the State law that excepts seasonal work from the minimum, where the region's own does not
}

// Criterio is which of two readings of art. 13, c. 2 and 3, gives the total of the public hours (reading ore-totali).
type Criterio string

// The criteria.
const (
	PerTitolo Criterio = "per-titolo" // the total by title of study, whatever the contract's length
	PerAnni   Criterio = "per-anni"   // the lesser of that and a module for each contract year begun
)

var criteri = [...]Criterio{PerTitolo, PerAnni}

// TabellaPubblica is how many hours of public training are due, and when.
type TabellaPubblica struct {
	Massimo       norma.Cifra[norma.Ore] // ceiling of the total
	Modulo        norma.Cifra[norma.Ore] // hours of a module, one for each contract year
	Avvio         norma.Cifra[int]       // months from hiring within which the training begins
	Triennio      norma.Cifra[int]       // contract years within which all of it is done
	Criterio      Criterio
	RifTotale     norma.Riferimento // the title of study held on the hiring day decides the total
	Totale        []OrePerTitolo
	Riduzione     norma.Riferimento // credits reduce the total
	RifStagionale norma.Riferimento // seasonal work: the length decides, with the title
	Stagionale    []OreStagionali   // bands by length, the shortest first; within a band by title
	Crediti       crediti.Tabella
}

// OrePerTitolo is the total of the hours for a level of the title of study.
type OrePerTitolo struct {
	Livello Livello
	Ore     norma.Cifra[norma.Ore]
}

// OreStagionali are the hours of a seasonal contract of up to so many months, 0 for all longer ones, and a level of the title.
type OreStagionali struct {
	FinoAMesi int
	Livello   Livello
	Ore       norma.Cifra[norma.Ore]
}

// TabellaOfferta is under which provisions public training is compulsory and how it may be delivered.
type TabellaOfferta struct {
	Obbligo        norma.Riferimento // compulsory as far as available
	Finanziata     norma.Riferimento // available: paid with public money
	Iscrizione     norma.Riferimento // available: enrolment possible in time
	Ambienti       norma.Riferimento // rooms and ways of verifying
	Interna        norma.Riferimento // the employer may deliver it inside, at no public cost
	Accreditamento norma.Cifra[Accreditamento]
	Formatori      norma.Riferimento
	Locali         norma.Riferimento
	Temi           norma.Riferimento // internal training keeps to the areas of the catalogue
	Distanza       norma.Riferimento
	Avviso         norma.Cifra[int] // days from the communication of hiring for the Region's notice
	Scelta         norma.Cifra[int] // days from that notice for the employer's choice
}

// TabellaFormazione is how the training of Capo I and III is shared out between institution and firm, and how much is attended.
type TabellaFormazione struct {
	Percorsi       []AnniPercorso              // Capo I: which years a path has
	Orario         norma.Riferimento           // Capo I: the base of the shares is the ordinary hours of each year
	Esterna        []QuotaAnno                 // Capo I: the most external training, by year of the path
	OrarioMinimo   norma.Cifra[norma.Ore]      // Capo I: ordinary hours of a full year
	Proroga        norma.Riferimento           // Capo I: the training period may be extended
	Consolidamento norma.Riferimento           // Capo I: after the title
	Insegnamento   norma.Cifra[norma.Percento] // university: the most external training, of each course's lectures
	ITS            norma.Cifra[norma.Percento] // ITS: the most external training, of the whole, as a rule
	InternaRicerca norma.Cifra[norma.Percento] // research: the least internal training, of the contract's yearly hours
	EsternaRicerca norma.Cifra[bool]           // research: whether external training is compulsory
	Frequenza      []QuotaFrequenza            // one row a chapter: I and III
}

// AnniPercorso are the years of a path, from the first to the last.
type AnniPercorso struct {
	Percorso      Percorso
	Primo, Ultimo norma.Cifra[int]
}

// QuotaAnno is the most external training of a year of the path, as a share of its ordinary hours.
type QuotaAnno struct {
	Anno  int
	Quota norma.Cifra[norma.Percento]
}

// QuotaFrequenza is how much of the planned training must be attended, of each side.
type QuotaFrequenza struct {
	Capo    int
	Quota   norma.Cifra[norma.Percento]
	Annuale norma.Cifra[bool] // at the end of each year too, always; otherwise where the course's own rules ask
}

// Soggetto is who has a duty, as a word.
type Soggetto string

// The subjects.
const (
	DatoreDiLavoro       Soggetto = "datore-di-lavoro"
	SoggettoApprendista  Soggetto = "apprendista"
	IstituzioneFormativa Soggetto = "istituzione-formativa" // of whatever kind, the research body included where it stands for one
	SoggettoRicerca      Soggetto = "ente-di-ricerca"
	SoggettoUniversita   Soggetto = "universita"
	EnteTitolare         Soggetto = "ente-titolare" // who certifies skills under d.lgs. 13/2013
	Genitori             Soggetto = "genitori"      // whoever exercises parental responsibility
)

var soggetti = [...]Soggetto{
	DatoreDiLavoro, SoggettoApprendista, IstituzioneFormativa, SoggettoRicerca, SoggettoUniversita, EnteTitolare, Genitori,
}

// Strumento is where training is registered, as a word.
type Strumento string

// The instruments.
const (
	FascicoloElettronico Strumento = "fascicolo-elettronico" // the worker's electronic file
	DocumentoFormativo   Strumento = "documento"             // a document with the contents of the citizen's training booklet
	ModuloCCNL           Strumento = "modulistica-ccnl"      // the collective agreement's own form
)

var strumenti = [...]Strumento{FascicoloElettronico, DocumentoFormativo, ModuloCCNL}

// TabellaRegistrazione is who registers the training, and where.
type TabellaRegistrazione struct {
	Soggetto    norma.Cifra[Soggetto]
	Strumento   norma.Cifra[Strumento]
	NelleMore   norma.Cifra[Strumento] // until the electronic file exists
	Alternativa norma.Cifra[Strumento] // also allowed until then
}

// RegimeRetributivo is how hours of training are paid, as a word.
type RegimeRetributivo string

// The regimes.
const (
	RetribuzionePiena RegimeRetributivo = "piena" // in full, as hours of work: the shares of 0 and 10 per cent do not exist here
)

var regimi = [...]RegimeRetributivo{RetribuzionePiena}

// TabellaPresupposti is what comes before a contract of Capo I and III: the protocol and the signatures on the individual training plan.
type TabellaPresupposti struct {
	Protocollo []PresuppostoProtocollo
	Tipologia  norma.Riferimento       // the protocol names the kinds of path that it covers
	Vigore     norma.Riferimento       // in force from its signature, for its duration
	Firme      []norma.Cifra[Soggetto] // whose signatures on the plan the start of the contract waits for
}

// PresuppostoProtocollo is the provision by which a kind of path rests on a protocol.
type PresuppostoProtocollo struct {
	Tipologia Tipologia
	Rif       norma.Riferimento
}

// TabellaTutor is what the two tutors must be.
type TabellaTutor struct {
	Articoli  []ArticoloTutor
	Aziendale norma.Riferimento // a company tutor's contract with a term ends after the apprentice's period
	Formativo norma.Riferimento // the same of the training tutor's
}

// ArticoloTutor is the article on tutors of a kind of path.
type ArticoloTutor struct {
	Tipologia Tipologia
	Nomina    norma.Riferimento // both are named
	Aziendale norma.Riferimento // who may be company tutor
	Esterno   norma.Riferimento // the firm answers for the skills of an external one
}

// QuoteRetribuzione are the shares at which training hours of a path are paid.
type QuoteRetribuzione struct {
	Percorso Percorso
	Esterna  norma.Cifra[norma.Percento] // at the institution
	Interna  norma.Cifra[norma.Percento] // in the firm
}

// DirittoCompetenze is what is due for what was learnt, as a word.
type DirittoCompetenze string

// The rights.
const (
	AttestazioneCompetenze DirittoCompetenze = "attestazione-delle-competenze"
	ValidazioneCompetenze  DirittoCompetenze = "validazione-delle-competenze" // under d.lgs. 13/2013
	CertificazioneCFU      DirittoCompetenze = "certificazione-dei-cfu"
)

var diritti = [...]DirittoCompetenze{AttestazioneCompetenze, ValidazioneCompetenze, CertificazioneCFU}

// DirittoAttestazione is a right of who ends a path early, or without its title.
type DirittoAttestazione struct {
	Tipologia   Tipologia // "": every kind
	Diritto     norma.Cifra[DirittoCompetenze]
	Modello     norma.Cifra[int] // annex of the Accordo of 27 July 2011
	Mesi        norma.Cifra[int] // months of work that it takes; none: from the first day
	SenzaTitolo bool             // only where the title is not obtained
}

// Tema is a matter that apprentices are told about, as a word.
type Tema string

// The matters of art. 8, c. 1, and art. 19, c. 1.
const (
	AspettiECoerenza Tema = "aspetti-e-coerenza" // education, training and contract; how the work fits what is to be obtained
	ProtocolloEPFI   Tema = "protocollo-e-pfi"
	Selezione        Tema = "selezione"     // how apprentices are chosen
	DoppioStatus     Tema = "doppio-status" // student and worker: rules of conduct, safety, attendance
)

var temi = [...]Tema{AspettiECoerenza, ProtocolloEPFI, Selezione, DoppioStatus}

// Rientro is where who ends a contract early may return to, as a word.
type Rientro string

// The returns.
const (
	PercorsoOrdinario Rientro = "percorso-scolastico-o-formativo-ordinario"
	PercorsoFormativo Rientro = "percorso-formativo"
)

var rientri = [...]Rientro{PercorsoOrdinario, PercorsoFormativo}

// TabellaInformazione is what the apprentices of a chapter are told, and by whom.
type TabellaInformazione struct {
	Capo         int
	Informa      norma.Cifra[Soggetto]
	Intesa       norma.Cifra[Soggetto] // in agreement with whom
	Destinatario norma.Cifra[Soggetto] // who is told
	Temi         []norma.Cifra[Tema]
	Rientro      norma.Cifra[Rientro]
}

// RegistrazioneDiTipologia is who registers the training of a kind of path, and where.
type RegistrazioneDiTipologia struct {
	Tipologia Tipologia
	TabellaRegistrazione
}

// VoceCertificazione is what a title, a certificate or the final report needs, as a word.
type VoceCertificazione string

// What there must be, or may be.
const (
	ProvaFinale           VoceCertificazione = "esito-positivo-delle-prove-finali"
	ValutazioniTutor      VoceCertificazione = "valutazioni-dei-tutor-nel-dossier"
	RisultatiPFI          VoceCertificazione = "risultati-di-apprendimento-del-pfi"
	Monitoraggio          VoceCertificazione = "monitoraggio-e-valutazione-nel-dossier"
	ElementiMinimi        VoceCertificazione = "elementi-minimi"           // of d.lgs. 13/2013, art. 6
	DatiRegistrazione     VoceCertificazione = "dati-per-la-registrazione" // in the form of the worker's electronic file
	CompetenzeDiBase      VoceCertificazione = "competenze-di-base"        // of compulsory education: d.m. 9/2010
	CreditiUniversitari   VoceCertificazione = "crediti-acquisiti"         // CFU
	CompetenzeCertificate VoceCertificazione = "competenze-certificate"    // under d.lgs. 13/2013
	ObiettiviRicerca      VoceCertificazione = "obiettivi"                 // of the research
	MetodologieApplicate  VoceCertificazione = "metodologie"
	RisultatiRicerca      VoceCertificazione = "risultati"          // intermediate and final
	EvidenzeRisultati     VoceCertificazione = "evidenze"           // publications, reports, patents
	AutonomiaApprendista  VoceCertificazione = "grado-di-autonomia" // that the apprentice has reached
)

var vociCertificazione = [...]VoceCertificazione{
	ProvaFinale, ValutazioniTutor, RisultatiPFI, Monitoraggio, ElementiMinimi, DatiRegistrazione, CompetenzeDiBase,
	CreditiUniversitari, CompetenzeCertificate, ObiettiviRicerca, MetodologieApplicate, RisultatiRicerca, EvidenzeRisultati, AutonomiaApprendista,
}

// TabellaCertificazione is what titles, certificates and the final report of a path need.
type TabellaCertificazione struct {
	Modelli []ModelloAttestato
	Elenchi []ElencoCertificazione
}

// ModelloAttestato is the model of the certificate of a path, as the number of an annex of the Accordo of 27 July 2011.
type ModelloAttestato struct {
	Percorso Percorso
	Modello  norma.Cifra[int]
}

// ElencoCertificazione is the checklist of a kind of path.
type ElencoCertificazione struct {
	Tipologia   Tipologia
	Voci        []VoceElenco
	Firme       []norma.Cifra[Soggetto] // who issues or signs
	Sospensione norma.Cifra[bool]       // whether a suspended judgement proves that the aims were missed; none where nothing is said
}

// VoceElenco is a row of a checklist.
type VoceElenco struct {
	Voce      norma.Cifra[VoceCertificazione]
	Eventuale bool // it may be lacking
}

// clona is a deep copy.
func (t *Tabella) clona() Tabella {
	u := *t
	u.Percorsi = slices.Clone(t.Percorsi)
	u.Ignoti = slices.Clone(t.Ignoti)
	u.Proroga.Consolidabili = slices.Clone(t.Proroga.Consolidabili)
	u.Eta = slices.Clone(t.Eta)
	u.Titoli = slices.Clone(t.Titoli)
	for i := range u.Titoli {
		u.Titoli[i].Percorsi = slices.Clone(u.Titoli[i].Percorsi)
		u.Titoli[i].Titoli = slices.Clone(u.Titoli[i].Titoli)
	}
	u.Corrispondenze = slices.Clone(t.Corrispondenze)
	u.Conseguibili = slices.Clone(t.Conseguibili)
	u.Istituzioni.Ammesse = slices.Clone(t.Istituzioni.Ammesse)
	for i := range u.Istituzioni.Ammesse {
		u.Istituzioni.Ammesse[i].Percorsi = slices.Clone(u.Istituzioni.Ammesse[i].Percorsi)
		u.Istituzioni.Ammesse[i].Tipi = slices.Clone(u.Istituzioni.Ammesse[i].Tipi)
	}
	u.Durata = slices.Clone(t.Durata)
	u.Corsi = slices.Clone(t.Corsi)
	u.Pubblica.Totale = slices.Clone(t.Pubblica.Totale)
	u.Pubblica.Stagionale = slices.Clone(t.Pubblica.Stagionale)
	u.Presupposti.Protocollo = slices.Clone(t.Presupposti.Protocollo)
	u.Presupposti.Firme = slices.Clone(t.Presupposti.Firme)
	u.Tutor.Articoli = slices.Clone(t.Tutor.Articoli)
	u.Quote = slices.Clone(t.Quote)
	u.Attestazioni = slices.Clone(t.Attestazioni)
	u.Informazione = slices.Clone(t.Informazione)
	for i := range u.Informazione {
		u.Informazione[i].Temi = slices.Clone(u.Informazione[i].Temi)
	}
	u.Registrazioni = slices.Clone(t.Registrazioni)
	u.Formazione.Percorsi = slices.Clone(t.Formazione.Percorsi)
	u.Formazione.Esterna = slices.Clone(t.Formazione.Esterna)
	u.Formazione.Frequenza = slices.Clone(t.Formazione.Frequenza)
	u.Certificazione.Modelli = slices.Clone(t.Certificazione.Modelli)
	u.Certificazione.Elenchi = slices.Clone(t.Certificazione.Elenchi)
	for i := range u.Certificazione.Elenchi {
		e := &u.Certificazione.Elenchi[i]
		e.Voci, e.Firme = slices.Clone(e.Voci), slices.Clone(e.Firme)
	}
	return u
}

// copia is a copy of a row, the empty one where there is none: a result hands out no part of a discipline.
func copia[T any](riga *T) (t T) {
	if riga != nil {
		t = *riga
	}
	return t
}

// letta is a figure read in an official text, riferita one read second-hand.
func letta[T comparable](v T, rif norma.Riferimento) norma.Cifra[T] {
	return norma.Cifra[T]{Valore: v, Rif: rif, Fonte: norma.Ufficiale}
}

func riferita[T comparable](v T, rif norma.Riferimento) norma.Cifra[T] {
	return norma.Cifra[T]{Valore: v, Rif: rif, Fonte: norma.Riferita}
}

// rinvia reports whether the table, a region's, leaves a path to State law.
func (t *Tabella) rinvia(p Percorso) bool {
	return t.Regione != "" && !slices.Contains(t.Percorsi, p) && p.Capo() != 0
}

// desunto is the diploma that a qualifica corresponds to, as its name suggests.
func desunto(a CodiceFigura) norma.Cifra[CodiceFigura] {
	return norma.Cifra[CodiceFigura]{Valore: a, Rif: rl + "art. 4, c. 1, lett. c)", Fonte: norma.Prassi}
}
