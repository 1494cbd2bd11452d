package pfi

import (
	"norma"
	"norma/apprendistato"
	"norma/internal/documento"
)

// Protocollo is the agreement (protocollo) between training institution and employer on which the paths of Capo I and III rest: reg. reg.
// Lazio 7/2017, all. A. What the scheme has as fixed text stands here as the list of the clauses that the agreement contains.
type Protocollo struct {
	Istituzione    IstituzioneProtocollo
	Datore         Parte
	LeggeRegionale norma.Riferimento // the recitals: the regional law
	Regolamento    norma.Riferimento // and the regulation
	Capacita       Capacita
	Oggetto        Oggetto
	Percorsi       []apprendistato.Percorso // the paths that it is about
	Destinatari    []Destinatari            // who may apply
	Classe         Classe
	Clausole       []Clausola
	Mesi           norma.Opt[int] // how long it lasts from its signature, or
	Scadenza       norma.Data     // its last day
	Rinnovabile    norma.Opt[bool]
	Luogo          string
	Firme          FirmeProtocollo

	Ignoti []norma.Ignoto // members of the document that norma does not know, kept
}

// Parte is a party to the agreement: what the scheme calls its generalities (generalità).
type Parte struct {
	Denominazione   string
	NaturaGiuridica string // legal form
	Sede            string
	Rappresentante  string // who represents it in law
	CodiceFiscale   string // the scheme does not ask for it; checked where it is given
}

// IstituzioneProtocollo is the training institution, and of which kind it is.
type IstituzioneProtocollo struct {
	Parte
	apprendistato.Istituzione
}

// Capacita is what the employer declares to have, under d.P.R. 445/2000, art. 46 and 47.
type Capacita struct {
	Spazi      norma.Opt[bool] // rooms for internal training
	Disabilita norma.Opt[bool] // there are students with disabilities; absent: none
	Barriere   norma.Opt[bool] // barriers are overcome or removed; asked only then
	Strumenti  norma.Opt[bool] // equipment, in order by the rules on tests and inspections
	Esterni    norma.Opt[bool] // the equipment is found outside the production unit; absent: no
	Tutor      norma.Opt[int]  // company tutors available
	Dichiarate norma.Opt[bool] // the declaration was made
}

// Oggetto is which of the two types of apprenticeship the agreement is about (all. A, art. 1, c. 1, and art. 3, c. 7), as a word. The zero
// value: not said.
type Oggetto string

// The types of apprenticeship that rest on an agreement.
const (
	QualificaEDiploma      Oggetto = "qualifica-e-diploma"       // Capo I
	AltaFormazioneERicerca Oggetto = "alta-formazione-e-ricerca" // Capo III
)

// Destinatari is who may apply (all. A, art. 3, c. 1), as a word. The zero value: not said.
type Destinatari string

// Who may apply.
const (
	DaQuindiciAnni Destinatari = "da-15-fino-a-25-anni"          // from 15 done until the 25th birthday
	DaDiciottoAnni Destinatari = "da-18-a-29-anni-con-il-titolo" // from 18 to 29, with the diplomas that the scheme lists
)

// oggetti pairs the types of apprenticeship with their chapter of the regulation and with who may apply.
var oggetti = [...]struct {
	oggetto     Oggetto
	capo        int
	destinatari Destinatari
}{
	{QualificaEDiploma, 1, DaQuindiciAnni},
	{AltaFormazioneERicerca, 3, DaDiciottoAnni},
}

// AllOggetti lists the types of apprenticeship.
func AllOggetti() []Oggetto { return []Oggetto{QualificaEDiploma, AltaFormazioneERicerca} }

// AllDestinatari lists who may apply.
func AllDestinatari() []Destinatari { return []Destinatari{DaQuindiciAnni, DaDiciottoAnni} }

// Classe is the condition on paths held for whole classes (all. A, art. 3, c. 6).
type Classe struct {
	Gruppi  norma.Opt[bool] // the paths are held for whole classes; absent: no
	Minimo  norma.Opt[int]  // fewest students of a class; asked then
	Allievi norma.Opt[int]  // students found so far; absent: not counted yet
}

// Clausola is a clause of the scheme whose text is given, as a word.
type Clausola string

// The clauses, in the order of all. A.
const (
	CriteriDurata         Clausola = "criteri-di-durata"                // length by the regulation
	DurataNelPiano        Clausola = "durata-nel-piano-formativo"       // the real one in the individual training plan
	DiffusioneCandidati   Clausola = "diffusione-e-pubblicita"          // how to apply is made known
	InformazioneGiovani   Clausola = "informazione-ai-giovani"          // what young people are told
	CandidaturaScritta    Clausola = "candidatura-scritta"              // written application to the institution
	CriteriSelezione      Clausola = "individuazione-degli-apprendisti" // chosen by the employer, the institution heard
	ContenutoPiano        Clausola = "piano-formativo-individuale"      // signed before the start, its elements, changes
	Responsabilita        Clausola = "responsabilita"                   // of the institution and of the employer
	ValutazioneCompetenze Clausola = "valutazione-e-certificazione"
	MonitoraggioPercorsi  Clausola = "monitoraggio"
	RinvioNorme           Clausola = "rinvio"
)

// clausole are where each clause stands.
var clausole = [...]norma.Cifra[Clausola]{
	{Valore: CriteriDurata, Rif: allA + ", art. 2, c. 2"},
	{Valore: DurataNelPiano, Rif: allA + ", art. 2, c. 3"},
	{Valore: DiffusioneCandidati, Rif: allA + ", art. 3, c. 2"},
	{Valore: InformazioneGiovani, Rif: allA + ", art. 3, c. 3"},
	{Valore: CandidaturaScritta, Rif: allA + ", art. 3, c. 4"},
	{Valore: CriteriSelezione, Rif: allA + ", art. 3, c. 5"},
	{Valore: ContenutoPiano, Rif: allA + ", art. 4"},
	{Valore: Responsabilita, Rif: allA + ", art. 5"},
	{Valore: ValutazioneCompetenze, Rif: allA + ", art. 6"},
	{Valore: MonitoraggioPercorsi, Rif: allA + ", art. 7, c. 1"},
	{Valore: RinvioNorme, Rif: allA + ", art. 8, c. 2"},
}

// AllClausole lists the clauses in the order of the scheme.
func AllClausole() []Clausola {
	out := make([]Clausola, len(clausole))
	for i := range clausole {
		out[i] = clausole[i].Valore
	}
	return out
}

// FirmeProtocollo are the two signatures. The agreement is in force from the later one.
type FirmeProtocollo struct {
	Istituzione Sottoscrizione // of who represents the institution in law
	Datore      Sottoscrizione // of the employer
}

// Sottoscrizione is a signature with the copy of the identity document that goes with it.
type Sottoscrizione struct {
	Giorno    norma.Data
	Documento string     // kind and number of the identity document
	Scadenza  norma.Data // last day of its validity
}

// Stipula is the day from which the agreement is in force: the later of the two signatures (all. A, art. 8, c. 1); zero while either is
// lacking or impossible.
func (p *Protocollo) Stipula() norma.Data {
	a, b := p.Firme.Istituzione.Giorno, p.Firme.Datore.Giorno
	switch {
	case !a.Valid() || !b.Valid():
		return norma.Data{}
	case a.After(b):
		return a
	}
	return b
}

// Vigore is from when to when the agreement is in force, both days included; an unknown one is zero.
func (p *Protocollo) Vigore() norma.Periodo {
	v := norma.Periodo{Dal: p.Stipula(), Al: p.Scadenza}
	if mesi := p.Mesi.Or(0); mesi > 0 && v.Al.IsZero() {
		v.Al = norma.PeriodoDi(v.Dal, mesi).Al
	}
	return v
}

// Presupposto are the facts of the agreement that a contract holds: apprendistato decides by them whether it covers the contract's path
// and is in force on its hiring day.
func (p *Protocollo) Presupposto() apprendistato.Protocollo {
	v := p.Vigore()
	return apprendistato.Protocollo{Stipula: v.Dal, Scadenza: v.Al, Percorsi: p.Percorsi}
}

// ParseProtocollo reads an agreement from its JSON document. Whatever is wrong in it is a finding with its place; a member that norma does
// not know is kept and noticed. The error, an *norma.SyntaxError, means that the text is not JSON at all.
func ParseProtocollo(b []byte) (p Protocollo, rilievi []norma.Rilievo, err error) {
	rilievi, err = leggi(b, &p, &p.Ignoti, descriviProtocollo)
	return p, rilievi, err
}

// MarshalJSON writes the agreement as the JSON document that ParseProtocollo reads.
func (p Protocollo) MarshalJSON() ([]byte, error) {
	return documento.Encode(&p, p.Ignoti, descriviProtocollo), nil
}

// UnmarshalJSON reads what ParseProtocollo reads; a document with a finding of gravity Errore is refused with a *norma.DocumentError.
func (p *Protocollo) UnmarshalJSON(b []byte) error { return sostituisci(p, b, ParseProtocollo) }

// SchemaProtocollo is the JSON Schema (draft 2020-12) of the document, with descriptions in a language.
func SchemaProtocollo(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Protocollo tra istituzione formativa e datore di lavoro", "Agreement between training institution and employer"),
		l, descriviProtocollo)
}

// CampiProtocollo lists the members that an agreement may have, in the order of its document.
func CampiProtocollo() []norma.Campo { return documento.Elenca(descriviProtocollo) }

// Campi walks the members of the agreement that are there, in the order of its document: place, name and meaning, canonical value.
func (p *Protocollo) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(p, descriviProtocollo, f)
}

func descriviProtocollo(d *documento.Campi, p *Protocollo) {
	documento.Oggetto(d, "istituzione", "istituzione formativa", "training institution", &p.Istituzione, descriviIstituzioneProtocollo)
	documento.Oggetto(d, "datore", "datore di lavoro", "employer", &p.Datore, descriviParte)
	d.Riferimento("leggeRegionale", "legge regionale", "regional law", &p.LeggeRegionale)
	d.Riferimento("regolamento", "regolamento regionale", "regional regulation", &p.Regolamento)
	documento.Oggetto(d, "capacita", "capacità del datore di lavoro", "capacities of the employer", &p.Capacita, descriviCapacita)
	documento.Parola(d, "oggetto", "tipo di apprendistato", "type of apprenticeship", &p.Oggetto, AllOggetti())
	documento.Parole(d, "percorsi", "percorsi di cui tratta", "paths that it is about", &p.Percorsi, apprendistato.AllPercorsi(), massimoPercorsi)
	documento.Parole(d, "destinatari", "chi può presentare candidatura", "who may apply", &p.Destinatari, AllDestinatari(), len(oggetti))
	documento.Oggetto(d, "classe", "gruppi classe", "whole classes", &p.Classe, descriviClasse)
	documento.Parole(d, "clausole", "clausole dello schema", "clauses of the scheme", &p.Clausole, AllClausole(), len(clausole))
	d.Intero("mesi", "durata dalla stipula, in mesi", "length from the signature, in months", &p.Mesi, 1, massimoMesi)
	d.Data("scadenza", "ultimo giorno di durata", "last day of its duration", &p.Scadenza)
	d.SiNo("rinnovabile", "può essere rinnovato", "it may be renewed", &p.Rinnovabile)
	d.Testo("luogo", "luogo della stipula", "place of the signature", &p.Luogo)
	documento.Oggetto(d, "firme", "firme", "signatures", &p.Firme, descriviFirmeProtocollo)
}

func descriviParte(d *documento.Campi, p *Parte) {
	d.Testo("denominazione", "denominazione", "name", &p.Denominazione)
	d.Testo("naturaGiuridica", "natura giuridica", "legal form", &p.NaturaGiuridica)
	d.Testo("sede", "sede", "seat", &p.Sede)
	d.Testo("rappresentante", "rappresentante legale", "legal representative", &p.Rappresentante)
	d.Testo("codiceFiscale", "codice fiscale", "tax code", &p.CodiceFiscale)
}

func descriviIstituzioneProtocollo(d *documento.Campi, i *IstituzioneProtocollo) {
	descriviParte(d, &i.Parte)
	documento.Parola(d, "tipo", "tipologia di istituzione", "kind of institution", &i.Tipo, apprendistato.AllTipiIstituzione())
	documento.Parola(d, "regione", "regione dell'istituzione", "region of the institution", &i.Regione, norma.AllRegioni())
	d.SiNo("riconosciuta", "ente di ricerca riconosciuto, con le finalità richieste", "recognised research body, with the purposes required", &i.Riconosciuta)
}

func descriviCapacita(d *documento.Campi, c *Capacita) {
	d.SiNo("spazi", "capacità strutturali: spazi per la formazione interna", "structural: rooms for internal training", &c.Spazi)
	d.SiNo("disabilita", "ci sono studenti con disabilità", "there are students with disabilities", &c.Disabilita)
	d.SiNo("barriere", "barriere architettoniche superate o abbattute", "architectural barriers overcome or removed", &c.Barriere)
	d.SiNo("strumenti", "capacità tecniche: strumenti in regola con verifiche e collaudi", "technical: equipment in order by tests and inspections", &c.Strumenti)
	d.SiNo("esterni", "strumenti reperiti all'esterno dell'unità produttiva", "equipment found outside the production unit", &c.Esterni)
	d.Intero("tutor", "capacità formative: tutor aziendali disponibili", "training: company tutors available", &c.Tutor, 0, massimoTutor)
	d.SiNo("dichiarate", "dichiarate ai sensi del d.P.R. 445/2000, art. 46 e 47", "declared under d.P.R. 445/2000, art. 46 and 47", &c.Dichiarate)
}

func descriviClasse(d *documento.Campi, c *Classe) {
	d.SiNo("gruppi", "percorsi per gruppi classe", "paths held for whole classes", &c.Gruppi)
	d.Intero("minimo", "numero minimo di allievi di una classe", "fewest students of a class", &c.Minimo, 1, massimoAllievi)
	d.Intero("allievi", "allievi individuati", "students found", &c.Allievi, 0, massimoAllievi)
}

func descriviFirmeProtocollo(d *documento.Campi, f *FirmeProtocollo) {
	documento.Oggetto(d, "istituzione", "rappresentante legale dell'istituzione formativa", "legal representative of the institution", &f.Istituzione, descriviSottoscrizione)
	documento.Oggetto(d, "datore", "datore di lavoro", "employer", &f.Datore, descriviSottoscrizione)
}

func descriviSottoscrizione(d *documento.Campi, s *Sottoscrizione) {
	d.Data("giorno", "giorno della firma", "day of the signature", &s.Giorno)
	d.Testo("documento", "documento di identità", "identity document", &s.Documento)
	d.Data("scadenza", "scadenza del documento di identità", "last day of validity of the identity document", &s.Scadenza)
}
