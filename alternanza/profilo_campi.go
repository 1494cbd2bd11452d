package alternanza

import (
	"norma"
	"norma/internal/documento"
)

// ParseProfilo reads a profile from its JSON document. Whatever is wrong in it is a finding with its place, all at once, in document
// order; a member that norma does not know is kept and noticed. The error, a *norma.SyntaxError, means that the text is not JSON at
// all. A profile with a finding of gravity Errore has lost what could not be read: it is not the one that was written.
// Documents have bounds: see package norma.
func ParseProfilo(b []byte) (Profilo, []norma.Rilievo, error) {
	var p Profilo
	ignoti, rilievi, err := documento.Decode(b, &p, descriviProfilo)
	p.Ignoti = ignoti
	return p, rilievi, err
}

// MarshalJSON writes the profile as the JSON document that ParseProfilo reads: same profile, same bytes.
func (p Profilo) MarshalJSON() ([]byte, error) {
	return documento.Encode(&p, p.Ignoti, descriviProfilo), nil
}

// UnmarshalJSON reads what ParseProfilo reads, for use with encoding/json. A document with a finding of gravity Errore is refused
// with a *norma.DocumentError and leaves the profile as it was; notices are lost: ParseProfilo returns them.
func (p *Profilo) UnmarshalJSON(b []byte) error { return documento.Sostituisci(p, b, ParseProfilo) }

// SchemaProfilo is the JSON Schema (draft 2020-12) of the document of a profile, with descriptions in a language.
func SchemaProfilo(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Profilo di un soggetto ospitante", "Profile of a host"), l, descriviProfilo)
}

// CampiProfilo lists the members that a profile may have, in the order of its document, with what each takes: what a form needs.
func CampiProfilo() []norma.Campo { return documento.Elenca(descriviProfilo) }

// Campi walks the members of the profile that are there, in the order of its document: place, name and meaning, canonical value.
func (p *Profilo) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(p, descriviProfilo, f)
}

func descriviProfilo(d *documento.Campi, p *Profilo) {
	documento.Oggetto(d, "ospite", "soggetto ospitante", "host", &p.Ospite, descriviOspite)
	documento.Parole(d, "requisiti", "che cosa il soggetto dichiara di avere", "what the host declares to have", &p.Requisiti, requisiti[:], massimoRequisiti)
	documento.Oggetto(d, "capacita", "capacità del soggetto", "capacities of the host", &p.Capacita, descriviCapacita)
	documento.Lista(d, "filiera", "rapporti con altri operatori della filiera", "relations with other operators of the supply chain", &p.Filiera, massimoFiliera, descriviRelazione)
	documento.Lista(d, "offerte", "percorsi offerti", "paths on offer", &p.Offerte, massimoOfferte, descriviOfferta)
}

func descriviOspite(d *documento.Campi, o *Ospite) {
	documento.Parola(d, "tipo", "tipo di soggetto", "kind of host", &o.Tipo, tipiOspite[:])
	d.Testo("denominazione", "denominazione", "name", &o.Denominazione)
	d.Testo("codiceFiscale", "codice fiscale", "tax code", &o.CodiceFiscale)
	documento.Codice(d, "codiceIPA", "codice IPA dell'ente pubblico", "codice IPA of the public body", &o.CodiceIPA, &specieIPA)
	documento.Codice(d, "codiceUfficio", "codice univoco ufficio dell'ente pubblico", "codice univoco ufficio of the public body", &o.Ufficio, &specieUfficio)
	d.Testo("pec", "casella di posta elettronica certificata (PEC)", "mailbox of certified mail (PEC)", &o.PEC)
	d.SiNo("registroImprese", "ente privato iscritto nel registro delle imprese", "private body that is in the business register", &o.RegistroImprese)
	documento.Parola(d, "natura", "impresa del Piano nazionale scuola digitale", "firm of the national digital-school plan", &o.Natura, nature[:])
	d.Testo("sito", "sito internet", "web site", &o.Sito)
	d.Prosa("descrizione", "che cosa fa il soggetto", "what the host does", &o.Descrizione, massimoDescrizione)
	documento.Oggetto(d, "sede", "sede", "seat", &o.Sede, descriviIndirizzo)
}

func descriviIndirizzo(d *documento.Campi, i *Indirizzo) {
	d.Testo("via", "via e numero civico", "street and number", &i.Via)
	d.Testo("cap", "codice di avviamento postale (CAP)", "postcode (CAP)", &i.CAP)
	d.Testo("comune", "comune", "municipality", &i.Comune)
	documento.Parola(d, "provincia", "sigla della provincia", "two letters of the province", &i.Provincia, province[:])
}

func descriviCapacita(d *documento.Campi, c *Capacita) {
	d.Prosa("strutturali", "capacità strutturali", "structural capacities", &c.Strutturali, massimoDescrizione)
	d.Prosa("tecnologiche", "capacità tecnologiche", "technological capacities", &c.Tecnologiche, massimoDescrizione)
	d.Prosa("organizzative", "capacità organizzative", "organisational capacities", &c.Organizzative, massimoDescrizione)
}

func descriviRelazione(d *documento.Campi, r *Relazione) {
	d.Testo("soggetto", "altro operatore", "other operator", &r.Soggetto)
	d.Testo("rapporto", "di che rapporto si tratta", "what the relation is", &r.Rapporto)
}

func descriviOfferta(d *documento.Campi, o *Offerta) {
	documento.Parola(d, "tipo", "tipo di offerta", "kind of offer", &o.Tipo, tipiOfferta[:])
	d.Intero("massimo", "numero massimo di studenti", "maximum number of students", &o.Massimo, 0, massimoPosti)
	documento.Lista(d, "periodi", "periodi dell'anno", "periods of the year", &o.Periodi, massimoPeriodi, descriviPeriodo)
	documento.Parole(d, "campi", "funzioni da digitalizzare (Piano nazionale scuola digitale)", "functions to be digitised (national digital-school plan)", &o.Campi, campi[:], massimoCampi)
	documento.Parola(d, "quadro", "strumento del Piano nazionale scuola digitale", "instrument of the national digital-school plan", &o.Quadro, quadri[:])
	documento.Lista(d, "attivita", "attività", "activities", &o.Attivita, massimoAttivita, descriviAttivita)
}

func descriviPeriodo(d *documento.Campi, p *PeriodoAnno) {
	documento.Codice(d, "dal", "primo giorno", "first day", &p.Dal, &specieGiorno)
	documento.Codice(d, "al", "ultimo giorno", "last day", &p.Al, &specieGiorno)
}

func descriviAttivita(d *documento.Campi, a *Attivita) {
	d.Testo("codice", "codice dato dal soggetto", "code that the host gives it", &a.Codice)
	d.Prosa("descrizione", "attività da svolgere", "what the student does", &a.Descrizione, massimoDescrizione)
	documento.Codici(d, "figure", "figure professionali, codici CP2011", "professional figures, CP2011 codes", &a.Figure, &specieFigura, massimoFigure)
	d.Intero("posti", "posti disponibili", "seats available", &a.Posti, 0, massimoPosti)
	documento.Oggetto(d, "luogo", "dove si svolge", "where it takes place", &a.Luogo, descriviIndirizzo)
	documento.Oggetto(d, "contatto", "chi contattare e come", "whom to contact and how", &a.Contatto, descriviContatto)
}

func descriviContatto(d *documento.Campi, c *Contatto) {
	d.Testo("nome", "persona o ufficio", "person or office", &c.Nome)
	d.Testo("telefono", "telefono", "telephone", &c.Telefono)
	d.Testo("casella", "casella di posta elettronica", "mailbox", &c.Casella)
}
