package apprendistato

import "norma"

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

// RegistrazioneDiTipologia is who registers the training of a kind of path, and where.
type RegistrazioneDiTipologia struct {
	Tipologia Tipologia
	TabellaRegistrazione
}

// RegimeRetributivo is how hours of training are paid, as a word.
type RegimeRetributivo string

// The regimes.
const (
	RetribuzionePiena RegimeRetributivo = "piena" // in full, as hours of work: the shares of 0 and 10 per cent do not exist here
)

var regimi = [...]RegimeRetributivo{RetribuzionePiena}

// QuoteRetribuzione are the shares at which training hours of a path are paid.
type QuoteRetribuzione struct {
	Percorso Percorso
	Esterna  norma.Cifra[norma.Percento] // at the institution
	Interna  norma.Cifra[norma.Percento] // in the firm
}

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
	PercorsoOrdinario Rientro = "percorso-scolastico-o-formativo-ordinario" // the ordinary path of school or training: art. 8, c. 2
	PercorsoFormativo Rientro = "percorso-formativo"                        // the training path: art. 19, c. 3
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
