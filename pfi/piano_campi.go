package pfi

import (
	"norma"
	"norma/apprendistato"
	"norma/internal/documento"
)

// ParsePiano reads a plan from its JSON document. Whatever is wrong in it is a finding with its place, all at once, in document order; a member
// that norma does not know is kept and noticed. The error, a *norma.SyntaxError, means that the text is not JSON at all. A plan with a finding
// of gravity Errore should not be validated.
// Documents have bounds: see package norma.
func ParsePiano(b []byte) (p Piano, rilievi []norma.Rilievo, err error) {
	rilievi, err = leggi(b, &p, &p.Ignoti, descriviPiano)
	return p, rilievi, err
}

// MarshalJSON writes the plan as the JSON document that ParsePiano reads: same plan, same bytes.
func (p Piano) MarshalJSON() ([]byte, error) {
	return documento.Encode(&p, p.Ignoti, descriviPiano), nil
}

// UnmarshalJSON reads what ParsePiano reads, for use with encoding/json. A document with a finding of gravity Errore is refused with a
// *norma.DocumentError and leaves the plan as it was; notices are lost: ParsePiano returns them.
func (p *Piano) UnmarshalJSON(b []byte) error { return documento.Sostituisci(p, b, ParsePiano) }

// SchemaPiano is the JSON Schema (draft 2020-12) of the document of a plan, with descriptions in a language.
func SchemaPiano(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Piano formativo individuale", "Individual training plan"), l, descriviPiano)
}

// CampiPiano lists the members that a plan may have, those of its contract included, in the order of its document, with what each takes.
func CampiPiano() []norma.Campo { return documento.Elenca(descriviPiano) }

// Campi walks the members of the plan that are there, in the order of its document: place, name and meaning, canonical value.
func (p *Piano) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(p, descriviPiano, f)
}

// The longest lists and texts that a plan may hold. Beyond them is a finding.
const (
	massimoAteco      = 20
	massimoGenitori   = 4
	massimoStudi      = 30
	massimoEsperienze = 50
	massimoCompetenze = 100
	massimoAnni       = 10
	massimoObiettivi  = 50
	massimaProsa      = 10_000 // characters
)

func descriviPiano(d *documento.Campi, p *Piano) {
	documento.Oggetto(d, "datore", "datore di lavoro", "employer", &p.Datore, descriviDatore)
	documento.Oggetto(d, "istituzione", "istituzione formativa", "training institution", &p.Istituzione, descriviIstituzione)
	documento.Oggetto(d, "apprendista", "apprendista", "apprentice", &p.Apprendista, descriviApprendista)
	documento.Oggetto(d, "rapporto", "aspetti contrattuali", "contractual aspects", &p.Rapporto, descriviRapporto)
	documento.Documento(d, "contratto", "contratto di apprendistato", "contract of apprenticeship", &p.Contratto, &contratto)
	documento.Oggetto(d, "formazione", "formazione", "training", &p.Formazione, descriviFormazione)
	documento.Oggetto(d, "valutazione", "valutazione degli apprendimenti", "assessment of learning", &p.Valutazione, descriviValutazione)
	d.SiNo("consenso", "autorizza il trattamento dei dati", "authorises the use of the data", &p.Consenso)
	d.Testo("luogo", "luogo", "place", &p.Luogo)
	d.Data("data", "data del piano", "date of the plan", &p.Data)
}

// contratto is how package apprendistato describes the contract.
var contratto = documento.Altro[apprendistato.Contratto]{
	Parse:  apprendistato.ParseContratto,
	Encode: scriviContratto,
	Schema: apprendistato.SchemaContratto,
	Campi:  apprendistato.CampiContratto,
	Visita: (*apprendistato.Contratto).Campi,
}

func scriviContratto(c *apprendistato.Contratto) []byte {
	b, _ := c.MarshalJSON() // it cannot fail
	return b
}

// ateco takes a code as it was written: validation examines it.
var ateco = documento.Specie[Ateco]{
	Leggi:     func(s string) (Ateco, norma.Rilievo) { return Ateco(s), norma.Rilievo{} },
	Schema:    `^[A-V]?([0-9]{2}([.]?[0-9]([0-9]([.]?[0-9][0-9]?)?)?)?)?$`,
	Caratteri: 10,
}

func descriviDatore(d *documento.Campi, x *Datore) {
	d.Testo("denominazione", "denominazione o ragione sociale", "name", &x.Denominazione)
	documento.Oggetto(d, "sedeLegale", "sede legale", "registered office", &x.SedeLegale, descriviSede)
	documento.Oggetto(d, "sedeOperativa", "sede operativa interessata", "operating seat", &x.SedeOperativa, descriviSede)
	d.Testo("codiceFiscale", "codice fiscale", "tax code", &x.CodiceFiscale)
	d.Testo("partitaIVA", "partita IVA", "VAT number", &x.PartitaIVA)
	d.Testo("telefono", "telefono", "telephone", &x.Telefono)
	d.Testo("email", "e-mail o PEC", "e-mail or certified mail", &x.Email)
	d.Testo("fax", "fax", "fax", &x.Fax)
	documento.Codici(d, "ateco", "codici ATECO dell'attività", "ATECO codes of the activity", &x.Ateco, &ateco, massimoAteco)
	d.Testo("ccnl", "CCNL utilizzato", "collective agreement in use", &x.CCNL)
	d.Testo("codiceCCNL", "codice CNEL del CCNL", "CNEL code of the agreement", &x.CodiceCCNL)
	documento.Oggetto(d, "rappresentante", "rappresentante legale", "legal representative", &x.Rappresentante, descriviPersona)
	documento.Oggetto(d, "tutor", "tutor o referente aziendale", "company tutor", &x.Tutor, descriviTutor)
}

func descriviIstituzione(d *documento.Campi, x *Istituzione) {
	d.Testo("denominazione", "denominazione o ragione sociale", "name", &x.Denominazione)
	documento.Oggetto(d, "sedeLegale", "sede legale", "registered office", &x.SedeLegale, descriviSede)
	documento.Oggetto(d, "sedeOperativa", "sede operativa di frequenza", "seat attended", &x.SedeOperativa, descriviSede)
	d.Testo("codiceFiscale", "codice fiscale", "tax code", &x.CodiceFiscale)
	d.Testo("partitaIVA", "partita IVA", "VAT number", &x.PartitaIVA)
	d.Testo("telefono", "telefono", "telephone", &x.Telefono)
	d.Testo("email", "e-mail", "e-mail", &x.Email)
	d.Testo("fax", "fax", "fax", &x.Fax)
	d.Testo("rete", "rete di appartenenza (eventuale)", "network it belongs to (if any)", &x.Rete)
	documento.Oggetto(d, "rappresentante", "rappresentante legale", "legal representative", &x.Rappresentante, descriviPersona)
	documento.Oggetto(d, "tutor", "tutor formativo (redige il PFI)", "training tutor (who draws up the plan)", &x.Tutor, descriviTutor)
}

func descriviSede(d *documento.Campi, x *Sede) {
	d.Testo("indirizzo", "indirizzo", "address", &x.Indirizzo)
	d.Testo("cap", "CAP", "postcode", &x.CAP)
	d.Testo("comune", "comune", "municipality", &x.Comune)
	d.Testo("provincia", "provincia", "province", &x.Provincia)
}

func descriviPersona(d *documento.Campi, x *Persona) {
	d.Testo("cognome", "cognome", "surname", &x.Cognome)
	d.Testo("nome", "nome", "name", &x.Nome)
	d.Testo("codiceFiscale", "codice fiscale", "tax code", &x.CodiceFiscale)
}

func descriviTutor(d *documento.Campi, x *Tutor) {
	descriviPersona(d, &x.Persona)
	d.Testo("telefono", "telefono", "telephone", &x.Telefono)
	d.Testo("email", "e-mail", "e-mail", &x.Email)
	d.Testo("livello", "livello di inquadramento, qualifica o oggetto dell'incarico", "level, or object of the assignment", &x.Livello)
	d.Intero("esperienza", "anni di esperienza", "years of experience", &x.Esperienza, 0, 70)
}

func descriviApprendista(d *documento.Campi, x *Apprendista) {
	descriviPersona(d, &x.Persona)
	documento.Parola(d, "cittadinanza", "cittadinanza", "citizenship", &x.Cittadinanza, cittadinanze[:])
	d.Testo("stato", "Stato di cittadinanza", "State of citizenship", &x.Stato)
	documento.Oggetto(d, "permesso", "permesso di soggiorno", "residence permit", &x.Permesso, descriviPermesso)
	d.Testo("luogoNascita", "luogo di nascita", "place of birth", &x.LuogoNascita)
	documento.Oggetto(d, "residenza", "residenza", "residence", &x.Residenza, descriviSede)
	documento.Oggetto(d, "domicilio", "domicilio (se diverso dalla residenza)", "domicile (if not the residence)", &x.Domicilio, descriviSede)
	d.Testo("telefono", "telefono", "telephone", &x.Telefono)
	d.Testo("cellulare", "cellulare", "mobile", &x.Cellulare)
	d.Testo("email", "e-mail", "e-mail", &x.Email)
	documento.Lista(d, "genitori", "chi esercita la responsabilità genitoriale", "who exercises parental responsibility",
		&x.Genitori, massimoGenitori, descriviGenitore)
	documento.Lista(d, "studi", "titoli di studio", "titles of study", &x.Studi, massimoStudi, descriviStudio())
	d.SiNo("certificatoObbligo", "certificazione delle competenze di base dell'obbligo di istruzione",
		"certificate of the basic skills of compulsory education", &x.CertificatoObbligo)
	documento.Lista(d, "nonConclusi", "percorsi non conclusi", "courses not completed", &x.NonConclusi, massimoStudi, descriviNonConcluso)
	d.Testo("ultimaAnnualita", "ultima annualità di studio frequentata", "last year of study attended", &x.UltimaAnnualita)
	d.Intero("annoFrequenza", "anno di frequenza", "year of attendance", &x.AnnoFrequenza, 1900, 2200)
	documento.Lista(d, "esperienze", "ulteriori esperienze", "further experience", &x.Esperienze, massimoEsperienze, descriviEsperienza)
	documento.Oggetto(d, "validazione", "validazione di competenze in ingresso", "validation of skills on entry", &x.Validazione, descriviValidazione)
}

func descriviPermesso(d *documento.Campi, x *Permesso) {
	d.Testo("numero", "numero", "number", &x.Numero)
	d.Data("scadenza", "scadenza", "last day of its validity", &x.Scadenza)
}

func descriviGenitore(d *documento.Campi, x *Genitore) {
	descriviPersona(d, &x.Persona)
	d.Testo("telefono", "telefono", "telephone", &x.Telefono)
	d.Testo("email", "e-mail", "e-mail", &x.Email)
	d.Data("firma", "giorno della firma", "day of the signature", &x.Firma)
}

// descriviStudio lists the titles once for all the elements.
func descriviStudio() func(*documento.Campi, *Studio) {
	titoli := apprendistato.AllTitoli()
	return func(d *documento.Campi, x *Studio) {
		documento.Parola(d, "titolo", "titolo", "title", &x.Titolo, titoli)
		d.Testo("tipologia", "tipologia", "kind", &x.Tipologia)
		d.Intero("anno", "anno di conseguimento", "year in which it was obtained", &x.Anno, 1900, 2200)
		d.Testo("istituto", "istituto", "institution", &x.Istituto)
	}
}

func descriviNonConcluso(d *documento.Campi, x *NonConcluso) {
	d.Testo("descrizione", "percorso", "course", &x.Descrizione)
	d.Testo("istituto", "istituto", "institution", &x.Istituto)
}

func descriviEsperienza(d *documento.Campi, x *Esperienza) {
	documento.Parola(d, "tipo", "tipo di esperienza", "kind of experience", &x.Tipo, tipiEsperienza[:])
	d.Data("dal", "dal", "from", &x.Dal)
	d.Data("al", "al", "to", &x.Al)
	d.Testo("presso", "presso", "at", &x.Presso)
	d.Prosa("descrizione", "descrizione, o inquadramento e mansioni", "description, or level and duties", &x.Descrizione, massimaProsa)
}

func descriviValidazione(d *documento.Campi, x *Validazione) {
	d.Prosa("modalita", "modalità di erogazione del servizio di validazione", "how the validation was done", &x.Modalita, massimaProsa)
	d.Prosa("evidenze", "evidenze acquisite e valutazioni svolte", "evidence acquired and assessments made", &x.Evidenze, massimaProsa)
	d.Prosa("competenze", "competenze validate", "skills validated", &x.Competenze, massimaProsa)
	d.Prosa("rideterminazione", "eventuale rideterminazione di durata e contenuti", "what follows for length and contents, if anything",
		&x.Rideterminazione, massimaProsa)
}

func descriviRapporto(d *documento.Campi, x *Rapporto) {
	d.Testo("titolo", "titolo o corso, o progetto di ricerca, da specificare", "title or course, or research project, to be specified", &x.Titolo)
	d.Intero("mesi", "durata del contratto, in mesi", "length of the contract, in months", &x.Mesi, 1, 120)
	d.Testo("ingresso", "inquadramento in ingresso", "level on entry", &x.Ingresso)
	d.Testo("finale", "inquadramento a conclusione del contratto", "level at the end of the contract", &x.Finale)
	d.Prosa("mansioni", "mansioni", "duties", &x.Mansioni, massimaProsa)
	d.Ore("orario", "ore di lavoro settimanali", "weekly working hours", &x.Orario)
	d.Testo("articolazione", "articolazione del tempo parziale", "how part time is spread", &x.Articolazione)
}

func descriviFormazione(d *documento.Campi, x *Formazione) {
	documento.Lista(d, "competenze", "competenze da acquisire", "skills to be acquired", &x.Competenze, massimoCompetenze, descriviCompetenza)
	d.SiNo("coerenti", "coerenti con le competenze della figura del repertorio", "consistent with the skills of the figure of the repertory", &x.Coerenti)
	documento.Lista(d, "inImpresa", "competenze tecniche e professionali acquisibili in impresa",
		"technical and professional skills that can be acquired in the firm", &x.InImpresa, massimoCompetenze, descriviCompetenzaTecnica)
	d.Intero("cfu", "CFU conseguibili in apprendistato", "CFU that can be obtained in the apprenticeship", &x.CFU, 0, 1000)
	documento.Oggetto(d, "progetto", "progetto di ricerca", "research project", &x.Progetto, descriviProgetto)
	documento.Oggetto(d, "tutoraggio", "attività di tutoraggio", "tutoring", &x.Tutoraggio, descriviTutoraggio)
	documento.Lista(d, "anni", "formazione di ciascun anno", "training of each year", &x.Anni, massimoAnni, descriviAnnoFormativo)
	documento.Lista(d, "obiettivi", "obiettivi formativi relativi agli assi culturali", "training aims by cultural axis",
		&x.Obiettivi, massimoObiettivi, descriviObiettivo)
}

func descriviCompetenza(d *documento.Campi, x *Competenza) {
	d.Prosa("descrizione", "competenza", "skill", &x.Descrizione, massimaProsa)
	documento.Parola(d, "formazione", "formazione con cui si acquisisce", "training through which it is acquired", &x.Formazione, contesti[:])
}

func descriviCompetenzaTecnica(d *documento.Campi, x *CompetenzaTecnica) {
	d.Prosa("descrizione", "competenza", "skill", &x.Descrizione, massimaProsa)
	d.Testo("apprendimento", "apprendimento ordinamentale a cui è correlata", "learning of the ordinary course it goes with", &x.Apprendimento)
}

func descriviProgetto(d *documento.Campi, x *Progetto) {
	d.Testo("titolo", "titolo", "title", &x.Titolo)
	d.Prosa("descrizione", "descrizione", "description", &x.Descrizione, massimaProsa)
	d.SiNo("avviato", "già avviato in impresa", "already under way in the firm", &x.Avviato)
}

func descriviTutoraggio(d *documento.Campi, x *Tutoraggio) {
	d.Prosa("modalita", "modalità", "ways", &x.Modalita, massimaProsa)
	d.Ore("ore", "ore in tutto", "hours in all", &x.Ore)
}

func descriviAnnoFormativo(d *documento.Campi, x *AnnoFormativo) {
	d.Intero("numero", "quale anno", "which year", &x.Numero, 1, massimoAnni)
	d.SiNo("proroga", "anno di proroga", "year of extension", &x.Proroga)
	d.Data("dal", "primo giorno", "first day", &x.Dal)
	d.Data("al", "ultimo giorno", "last day", &x.Al)
	documento.Oggetto(d, "esterna", "formazione esterna", "external training", &x.Esterna, descriviAttivita)
	documento.Oggetto(d, "interna", "formazione interna", "internal training", &x.Interna, descriviAttivita)
	d.Ore("tutoraggio", "ore di tutoraggio", "hours of tutoring", &x.Tutoraggio)
}

func descriviAttivita(d *documento.Campi, x *Attivita) {
	d.Prosa("risultati", "risultati di apprendimento", "learning results", &x.Risultati, massimaProsa)
	d.Prosa("contenuti", "contenuti", "contents", &x.Contenuti, massimaProsa)
	d.Prosa("modalita", "modalità di erogazione", "ways of delivery", &x.Modalita, massimaProsa)
	d.Testo("luogo", "luogo", "place", &x.Luogo)
}

func descriviObiettivo(d *documento.Campi, x *Obiettivo) {
	d.Testo("asse", "asse culturale", "cultural axis", &x.Asse)
	d.Prosa("descrizione", "obiettivi formativi", "training aims", &x.Descrizione, massimaProsa)
}

func descriviValutazione(d *documento.Campi, x *Valutazione) {
	d.Prosa("iniziale", "criteri e modalità della valutazione iniziale", "criteria and ways of the initial assessment", &x.Iniziale, massimaProsa)
	d.Prosa("intermedia", "criteri e modalità della valutazione intermedia", "criteria and ways of the intermediate assessment", &x.Intermedia, massimaProsa)
	d.Prosa("finale", "criteri e modalità della valutazione finale", "criteria and ways of the final assessment", &x.Finale, massimaProsa)
	d.Prosa("comportamenti", "valutazione dei comportamenti, ove prevista", "assessment of behaviour, where foreseen", &x.Comportamenti, massimaProsa)
	d.Prosa("misure", "eventuali misure di riallineamento, sostegno e recupero", "realignment, support and recovery, if any", &x.Misure, massimaProsa)
}
