package apprendistato

import (
	"norma"
	"norma/crediti"
	"norma/internal/documento"
)

// ParseContratto reads a contract from its JSON document. Whatever is wrong in it is a finding with its place, all at once, in
// document order; a member that norma does not know is kept and noticed. The error, a *norma.SyntaxError, means that the text
// is not JSON at all. A contract with a finding of gravity Errore should not be evaluated.
// Documents have bounds: see package norma.
func ParseContratto(b []byte) (Contratto, []norma.Rilievo, error) {
	var c Contratto
	ignoti, rilievi, err := documento.Decode(b, &c, descriviContratto)
	c.Ignoti = ignoti
	return c, rilievi, err
}

// MarshalJSON writes the contract as the JSON document that ParseContratto reads: same contract, same bytes.
func (c Contratto) MarshalJSON() ([]byte, error) {
	return documento.Encode(&c, c.Ignoti, descriviContratto), nil
}

// UnmarshalJSON reads what ParseContratto reads, for use with encoding/json. A document with a finding of gravity Errore is refused
// with a *norma.DocumentError and leaves the contract as it was; notices are lost: ParseContratto returns them.
func (c *Contratto) UnmarshalJSON(b []byte) error { return documento.Sostituisci(c, b, ParseContratto) }

// SchemaContratto is the JSON Schema (draft 2020-12) of the document of a contract, with descriptions in a language.
func SchemaContratto(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Contratto di apprendistato", "Apprenticeship contract"), l, descriviContratto)
}

// CampiContratto lists the members that a contract may have, in the order of its document, with what each takes: what a form needs.
func CampiContratto() []norma.Campo { return documento.Elenca(descriviContratto) }

// Campi walks the members of the contract that are there, in the order of its document: place, name and meaning, canonical value.
func (c *Contratto) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(c, descriviContratto, f)
}

// parole are the words that members may hold, listed once a pass and not once a member.
type parole struct {
	titoli  []TitoloStudio
	regioni []norma.Regione
	aree    []crediti.Area
	tipi    []crediti.Tipo
	origini []crediti.Origine

	figure    []CodiceFigura
	indirizzi []Indirizzo
}

func descriviContratto(d *documento.Campi, c *Contratto) {
	w := parole{AllTitoli(), norma.AllRegioni(), crediti.AllAree(), crediti.AllTipi(), crediti.AllOrigini(), figure(), indirizzi()}
	documento.Parola(d, "percorso", "a che cosa porta il contratto", "what the contract leads to", &c.Percorso, percorsi[:])
	d.Data("inizio", "giorno di assunzione", "hiring day", &c.Inizio)
	d.Data("fine", "ultimo giorno del periodo di formazione", "last day of the training period", &c.Fine)
	d.SiNo("stagionale", "assunzione per attività stagionali", "hired for seasonal work", &c.Stagionale)
	d.SiNo("tempoParziale", "tempo parziale", "part time", &c.TempoParziale)
	documento.Oggetto(d, "apprendista", "apprendista", "apprentice", &c.Apprendista, w.apprendista)
	documento.Oggetto(d, "impresa", "datore di lavoro", "employer", &c.Impresa, w.impresa)
	documento.Oggetto(d, "ccnl", "contratto collettivo", "collective agreement", &c.CCNL, descriviCCNL)
	documento.Lista(d, "crediti", "crediti formativi fatti valere", "training credits claimed", &c.Crediti, crediti.Massimo, w.credito)
	documento.Oggetto(d, "offerta", "offerta formativa pubblica", "public training on offer", &c.Offerta, w.offerta)
	documento.Lista(d, "precedenti", "contratti stagionali precedenti con lo stesso datore",
		"earlier seasonal contracts with the same employer", &c.Precedenti, massimoPrecedenti, w.precedente)
	documento.Oggetto(d, "figura", "qualifica o diploma da conseguire", "qualifica or diploma to be obtained", &c.Figura, w.figura)
	documento.Oggetto(d, "studi", "corso di studi da completare", "course of study to be completed", &c.Studi, descriviStudi)
	documento.Lista(d, "ingresso", "crediti riconosciuti in ingresso", "credits recognised on entry", &c.Ingresso, crediti.MassimoIngresso, descriviIngresso)
	d.Intero("annoIniziale", "anno del percorso in cui comincia il contratto", "year of the path in which the contract starts", &c.AnnoIniziale, 1, massimoAnni)
	documento.Lista(d, "anni", "anni del percorso, con le loro ore", "years of the path, with their hours", &c.Anni, massimoAnni, descriviAnno)
	documento.Lista(d, "insegnamenti", "insegnamenti universitari", "university courses", &c.Insegnamenti, massimoInsegnamenti, descriviInsegnamento)
	documento.Oggetto(d, "istituzione", "istituzione formativa o ente di ricerca", "training institution or research body", &c.Istituzione, w.istituzione)
	documento.Oggetto(d, "protocollo", "protocollo tra istituzione e datore di lavoro", "protocol between institution and employer", &c.Protocollo, descriviProtocollo)
	documento.Oggetto(d, "pfi", "firme del piano formativo individuale", "signatures on the individual training plan", &c.PFI, descriviPFI)
	documento.Oggetto(d, "tutor", "i due tutor", "the two tutors", &c.Tutor, descriviTutori)
	documento.Lista(d, "proroghe", "proroghe del periodo di formazione", "extensions of the training period", &c.Proroghe, massimoProroghe, descriviProroga)
	documento.Oggetto(d, "svolgimento", "che cosa è accaduto", "what has happened", &c.Svolgimento, descriviSvolgimento)
	documento.Lista(d, "sospensioni", "assenze dal lavoro per malattia, infortunio o altra causa involontaria",
		"absences for illness, accident or another involuntary cause", &c.Sospensioni, massimoSospensioni, descriviSospensione)
	documento.Parola(d, "calendario", "festività da contare nei termini", "holidays that extend deadlines", &c.Calendario, norma.AllCalendari()[1:])
}

func (w *parole) apprendista(d *documento.Campi, a *Apprendista) {
	d.Data("nascita", "giorno di nascita", "day of birth", &a.Nascita)
	documento.Parola(d, "titolo", "titolo di studio più alto posseduto il giorno di assunzione",
		"highest title of study held on the hiring day", &a.Titolo, w.titoli)
	documento.Parola(d, "livelloRiconosciuto", "livello a cui è riconosciuto un titolo estero",
		"level at which a foreign title is recognised", &a.LivelloRiconosciuto, livelli[:])
	d.Data("dataTitolo", "giorno in cui il titolo è stato conseguito", "day on which the title was obtained", &a.DataTitolo)
	d.Intero("annoTitolo", "anno in cui il titolo è stato conseguito", "year in which the title was obtained", &a.AnnoTitolo, 1900, 2200)
	d.SiNo("qualificaIeFP", "possiede una qualifica ai sensi del d.lgs. 226/2005", "holds a qualifica under d.lgs. 226/2005", &a.QualificaIeFP)
	d.SiNo("beneficiario", "riceve un'indennità di mobilità o di disoccupazione", "receives a mobility or unemployment benefit", &a.Beneficiario)
	documento.Oggetto(d, "qualifica", "qualifica posseduta", "qualifica held", &a.Qualifica, w.figura)
	d.SiNo("diploma", "possiede un diploma superiore o professionale", "holds an upper secondary or professional diploma", &a.Diploma)
	d.SiNo("dieciAnni", "ha dieci anni di istruzione", "has ten years of schooling", &a.DieciAnni)
}

func (w *parole) impresa(d *documento.Campi, i *Impresa) {
	documento.Parola(d, "regione", "regione del luogo di lavoro", "region of the workplace", &i.Regione, w.regioni)
	documento.Parola(d, "sedeLegale", "regione della sede legale", "region of the registered office", &i.SedeLegale, w.regioni)
	d.SiNo("piuRegioni", "ha sedi operative in più regioni", "has operating seats in several regions", &i.PiuRegioni)
	d.SiNo("accentra", "accentra le comunicazioni obbligatorie", "centralises its mandatory communications", &i.Accentra)
}

func descriviCCNL(d *documento.Campi, k *CCNL) {
	d.Testo("nome", "nome del contratto collettivo", "name of the collective agreement", &k.Nome)
	d.Intero("mesiMinimi", "durata minima, in mesi", "shortest length, in months", &k.MesiMinimi, 1, 120)
	d.Intero("mesiMassimi", "durata massima, in mesi", "longest length, in months", &k.MesiMassimi, 1, 120)
	d.SiNo("profiloArtigiano", "il profilo è tra quelli dell'artigianato", "the profile is among the craft ones", &k.ProfiloArtigiano)
	d.Intero("quotaEsterna", "retribuzione delle ore di formazione esterna, per cento", "pay of external training hours, per cent", &k.QuotaEsterna, 0, 100)
	d.Intero("quotaInterna", "retribuzione delle ore di formazione interna, per cento", "pay of internal training hours, per cent", &k.QuotaInterna, 0, 100)
	d.Testo("fonteQuote", "dove il contratto collettivo dispone sulle quote", "where the agreement says so on the shares", &k.FonteQuote)
	d.SiNo("tutorDiverso", "dispone diversamente su chi può essere tutor aziendale", "departs from the law on who may be company tutor", &k.TutorDiverso)
}

func (w *parole) credito(d *documento.Campi, k *crediti.Credito) {
	documento.Parola(d, "tipo", "tipo di credito", "kind of credit", &k.Tipo, w.tipi)
	d.Testo("codice", "codice che identifica il modulo", "code that identifies the module", &k.Codice)
	documento.Parola(d, "origine", "dove il modulo è stato frequentato", "where the module was attended", &k.Origine, w.origini)
	documento.Parole(d, "aree", "aree di competenza del modulo", "areas of skills of the module", &k.Aree, w.aree, massimoAree)
	d.Ore("ore", "durata del modulo o della formazione, in ore", "length of the module or training, in hours", &k.Ore)
	d.SiNo("attestato", "il completamento è attestato", "its completion is attested", &k.Attestato)
	d.SiNo("analogo", "il contenuto analogo è attestato", "like content is attested", &k.Analogo)
}

func (w *parole) offerta(d *documento.Campi, o *Offerta) {
	d.SiNo("finanziata", "finanziata con risorse pubbliche", "paid with public money", &o.Finanziata)
	d.SiNo("iscrizione", "consente l'iscrizione in tempo per l'avvio", "allows enrolment in time for the start", &o.Iscrizione)
	d.Data("comunicazione", "giorno della comunicazione di assunzione", "day the hiring was communicated", &o.Comunicazione)
	d.Data("avvisoRegione", "giorno della comunicazione della Regione", "day of the Region's notice", &o.AvvisoRegione)
	d.Data("scelta", "giorno in cui il datore ha indicato la scelta", "day the employer communicated its choice", &o.Scelta)
	documento.Parola(d, "modalita", "modalità di erogazione scelta", "way of delivery chosen", &o.Modalita, modalita[:])
	d.Data("avvio", "giorno di avvio della formazione", "day the training began", &o.Avvio)
	documento.Parole(d, "aree", "aree di competenza trattate", "areas of skills covered", &o.Aree, w.aree, massimoAree)
	d.SiNo("distanza", "formazione a distanza", "distance learning", &o.Distanza)
	d.SiNo("ambienti", "ambienti organizzati e attrezzati", "organised and equipped rooms", &o.Ambienti)
	d.SiNo("verifiche", "modalità di verifica degli apprendimenti", "ways of verifying learning", &o.Verifiche)
	documento.Parola(d, "accreditamento", "accreditamento dell'istituzione esterna", "accreditation of the external institution",
		&o.Accreditamento, accreditamenti[:])
	documento.Parola(d, "regioneIstituzione", "regione dell'istituzione esterna", "region of the external institution",
		&o.RegioneIstituzione, w.regioni)
	d.SiNo("formatori", "formatori con capacità e competenze adeguate", "trainers with adequate ability and skills", &o.Formatori)
	d.SiNo("locali", "locali conformi alle norme sulla sicurezza", "premises that comply with safety rules", &o.Locali)
	d.SiNo("oneriPubblici", "oneri a carico del bilancio regionale", "costs on the regional budget", &o.OneriPubblici)
}

func (w *parole) precedente(d *documento.Campi, p *Precedente) {
	d.Data("inizio", "giorno di assunzione", "hiring day", &p.Inizio)
	d.Data("fine", "ultimo giorno", "last day", &p.Fine)
	documento.Parola(d, "titolo", "titolo di studio più alto posseduto quel giorno", "highest title of study held on that day", &p.Titolo, w.titoli)
	documento.Parola(d, "livelloRiconosciuto", "livello a cui è riconosciuto un titolo estero",
		"level at which a foreign title is recognised", &p.LivelloRiconosciuto, livelli[:])
}

func descriviSospensione(d *documento.Campi, p *norma.Periodo) {
	d.Data("dal", "primo giorno di assenza", "first day of absence", &p.Dal)
	d.Data("al", "ultimo giorno di assenza", "last day of absence", &p.Al)
}

func (w *parole) figura(d *documento.Campi, f *Figura) {
	documento.Parola(d, "codice", "figura del repertorio", "figure of the repertory", &f.Codice, w.figure)
	documento.Parola(d, "indirizzo", "indirizzo della figura", "specialisation of the figure", &f.Indirizzo, w.indirizzi)
}

func descriviStudi(d *documento.Campi, s *Studi) {
	d.Intero("mesi", "durata ordinamentale, in mesi", "ordinary length, in months", &s.Mesi, 1, 120)
	d.Intero("cfu", "CFU di tutto il percorso", "CFU of the whole path", &s.CFU, 1, 1000)
	d.Intero("acquisiti", "CFU acquisiti il giorno di assunzione", "CFU passed by the hiring day", &s.Acquisiti, 0, 1000)
	d.Intero("riconosciuti", "CFU riconosciuti per altre esperienze", "CFU recognised for other experience", &s.Riconosciuti, 0, 1000)
	d.SiNo("iscritto", "iscritto al corso il giorno di assunzione", "enrolled on the hiring day", &s.Iscritto)
	d.SiNo("idoneo", "idoneo nel bando del dottorato", "found eligible in the call for the doctorate", &s.Idoneo)
	d.Data("inizio", "primo giorno del percorso ITS", "first day of the ITS path", &s.Inizio)
	d.Intero("semestri", "semestri del percorso ITS", "semesters of the ITS path", &s.Semestri, 1, 12)
	d.Data("esame", "giorno dell'esame finale ITS", "day of the ITS final exam", &s.Esame)
	d.SiNo("stessoITS", "la formazione esterna è nell'ITS di iscrizione", "external training is at the ITS of enrolment", &s.StessoITS)
}

func descriviIngresso(d *documento.Campi, k *crediti.Ingresso) {
	documento.Parola(d, "elemento", "su che cosa si fonda", "what it rests on", &k.Elemento, crediti.AllElementi())
	d.SiNo("attestato", "è attestato o certificato", "it is attested or certified", &k.Attestato)
	d.Intero("mesi", "mesi di durata che toglie", "months of length that it takes away", &k.Mesi, 0, 60)
}

func descriviAnno(d *documento.Campi, a *Anno) {
	d.Intero("numero", "quale anno del percorso", "which year of the path", &a.Numero, 1, massimoAnni)
	d.Ore("ordinarie", "ore ordinamentali che cadono nel contratto", "ordinary hours that fall in the contract", &a.Ordinarie)
	d.Ore("esterne", "ore previste di formazione esterna", "planned hours of external training", &a.Esterne)
	d.Ore("interne", "ore previste di formazione interna", "planned hours of internal training", &a.Interne)
	d.Ore("contrattuali", "ore di lavoro previste dal contratto nell'anno", "contractual working hours of the year", &a.Contrattuali)
	d.Ore("frequentateEsterne", "ore frequentate di formazione esterna", "attended hours of external training", &a.FrequentateEsterne)
	d.Ore("frequentateInterne", "ore frequentate di formazione interna", "attended hours of internal training", &a.FrequentateInterne)
	d.SiNo("proroga", "anno di proroga", "year of extension", &a.Proroga)
}

func descriviInsegnamento(d *documento.Campi, i *Insegnamento) {
	d.Testo("nome", "nome dell'insegnamento", "name of the course", &i.Nome)
	d.Ore("frontali", "ore di lezione frontale previste", "hours of lectures foreseen", &i.Frontali)
	d.Ore("esterne", "ore di formazione esterna", "hours of external training", &i.Esterne)
}

func (w *parole) istituzione(d *documento.Campi, i *Istituzione) {
	documento.Parola(d, "tipo", "tipo di istituzione", "kind of institution", &i.Tipo, tipiIstituzione[:])
	documento.Parola(d, "regione", "regione dell'istituzione", "region of the institution", &i.Regione, w.regioni)
	d.SiNo("riconosciuta", "ente di ricerca riconosciuto, con le finalità richieste", "recognised research body, with the purposes required", &i.Riconosciuta)
}

func descriviProtocollo(d *documento.Campi, p *Protocollo) {
	d.Data("stipula", "giorno della stipula", "day of signature", &p.Stipula)
	d.Data("scadenza", "ultimo giorno di durata", "last day of its duration", &p.Scadenza)
	documento.Parole(d, "percorsi", "percorsi di cui tratta", "kinds of path that it covers", &p.Percorsi, percorsi[:], len(percorsi))
}

func descriviPFI(d *documento.Campi, p *PFI) {
	d.Data("apprendista", "firma dell'apprendista", "signature of the apprentice", &p.Apprendista)
	d.Data("datore", "firma del datore di lavoro", "signature of the employer", &p.Datore)
	d.Data("istituzione", "firma dell'istituzione formativa", "signature of the institution", &p.Istituzione)
}

func descriviTutori(d *documento.Campi, t *Tutori) {
	documento.Oggetto(d, "formativo", "tutor formativo o accademico", "tutor of the institution", &t.Formativo, descriviTutor)
	documento.Oggetto(d, "aziendale", "tutor o referente aziendale", "tutor of the firm", &t.Aziendale, descriviTutor)
	d.Intero("livelloFinale", "rango del livello finale dell'apprendista", "rank of the apprentice's final level", &t.LivelloFinale, 0, 100)
}

func descriviTutor(d *documento.Campi, t *Tutor) {
	documento.Parola(d, "rapporto", "tipo di contratto del tutor", "kind of contract of the tutor", &t.Rapporto, rapportiTutor[:])
	d.Data("scadenza", "scadenza del contratto del tutor", "last day of the tutor's contract", &t.Scadenza)
	d.Intero("livello", "rango del livello del tutor, maggiore è più alto", "rank of the tutor's level, greater is higher", &t.Livello, 0, 100)
	d.SiNo("adeguato", "competenze adeguate del tutor esterno", "adequate skills of an external tutor", &t.Adeguato)
}

func descriviProroga(d *documento.Campi, p *Proroga) {
	documento.Parola(d, "motivo", "motivo della proroga", "reason for the extension", &p.Motivo, motiviProroga[:])
	d.Data("inizio", "primo giorno", "first day", &p.Inizio)
	d.Data("fine", "ultimo giorno", "last day", &p.Fine)
	d.Data("accordo", "giorno dell'accordo", "day of the agreement", &p.Accordo)
	d.SiNo("scritto", "accordo scritto", "agreed in writing", &p.Scritto)
	d.Data("aggiornamento", "giorno di aggiornamento del PFI", "day on which the plan was updated", &p.Aggiornamento)
	d.Data("firma", "ultima firma sul PFI aggiornato", "last signature on the updated plan", &p.Firma)
	d.SiNo("maturita", "lo scopo è la maturità professionale", "the aim is the maturità professionale", &p.Maturita)
	d.SiNo("corsoAnnuale", "il piano contiene il corso annuale integrativo", "the plan contains the annual course", &p.CorsoAnnuale)
	d.SiNo("intesa", "d'intesa con dipartimento, ITS o istituto di ricerca", "agreed with department, ITS or institute", &p.Intesa)
	d.SiNo("esigenze", "particolari esigenze del progetto di ricerca", "particular needs of the research project", &p.Esigenze)
}

func descriviSvolgimento(d *documento.Campi, s *Svolgimento) {
	d.Data("titolo", "giorno in cui il titolo è conseguito", "day on which the title was obtained", &s.Titolo)
	d.Data("rapporto", "giorno del rapporto finale di ricerca", "day of the final research report", &s.Rapporto)
	d.Data("cessazione", "ultimo giorno di lavoro, se il contratto cessa prima", "last day employed, where the contract ended early", &s.Cessazione)
	d.SiNo("verificaAnnuale", "l'ordinamento del corso prevede la verifica annuale", "the course's rules ask for the yearly check", &s.VerificaAnnuale)
}
