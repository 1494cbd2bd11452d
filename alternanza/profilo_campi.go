package alternanza

import (
	"errors"

	"norma"
	"norma/cp2011"
	"norma/internal/documento"
	"norma/ipa"
)

// ParseProfilo reads a profile from its JSON document. Whatever is wrong in it is a finding with its place, all at once, in document
// order; a member that norma does not know is kept and noticed. The error, an *norma.SyntaxError, means that the text is not JSON at
// all. A profile with a finding of gravity Errore has lost what could not be read: it is not the one that was written.
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
func (p *Profilo) UnmarshalJSON(b []byte) error {
	letto, rilievi, err := ParseProfilo(b)
	if err == nil {
		err = norma.Refuse(rilievi)
	}
	if err == nil {
		*p = letto
	}
	return err
}

// SchemaProfilo is the JSON Schema (draft 2020-12) of the document, with descriptions in a language.
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

// The members that are codes.
var (
	specieFigura = documento.Specie[cp2011.Codice]{
		Leggi: leggiFigura, Schema: `^[0-9](\.[0-9]){0,4}$`, Caratteri: len("5.2.2.3.2"),
	}
	specieGiorno = documento.Specie[GiornoAnno]{
		Leggi: leggiGiorno, Schema: `^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`, Caratteri: len("06-15"),
	}
	specieIPA = documento.Specie[ipa.CodiceIPA]{
		Leggi: leggiIPA, Schema: `^[0-9A-Za-z][0-9A-Za-z_]{0,99}$`, Caratteri: 100,
	}
	specieUfficio = documento.Specie[ipa.CodiceUnivocoUfficio]{
		Leggi: leggiUfficio, Schema: `^[0-9A-Za-z]{6}$`, Caratteri: 6,
	}
)

var (
	figuraErrata = norma.Controllo{
		Codice: "alternanza/figura-errata", Gravita: norma.Errore,
		IT: "«{testo}» non è un codice della CP2011, che si scrive come 5.2.2.3.2",
		EN: "“{testo}” is no code of the CP2011, written as 5.2.2.3.2",
	}
	figuraInesistente = norma.Controllo{
		Codice: "alternanza/figura-inesistente", Gravita: norma.Errore,
		IT: "la CP2011 non ha il codice {testo}; il più vicino sopra di esso: {ammesso}",
		EN: "the CP2011 has no code {testo}; the nearest one above it: {ammesso}",
	}
	figuraCP2021 = norma.Controllo{
		Codice: "alternanza/figura-della-cp2021", Gravita: norma.Errore,
		IT: "{testo} è un codice della CP2021, il registro usa la CP2011; il più vicino sopra di esso: {ammesso}",
		EN: "{testo} is a code of the CP2021, the register uses the CP2011; the nearest one above it: {ammesso}",
	}
	giornoErrato = norma.Controllo{
		Codice: "alternanza/giorno-errato", Gravita: norma.Errore,
		IT: "«{testo}» non è un giorno dell'anno, scritto {ammesso}",
		EN: "“{testo}” is not a day of the year, written {ammesso}",
	}
)

func leggiFigura(s string) (cp2011.Codice, norma.Rilievo) {
	c, err := cp2011.Parse(s)
	if err == nil {
		return c, norma.Rilievo{}
	}
	ignoto := (*cp2011.UnknownError)(nil)
	if !errors.As(err, &ignoto) {
		return c, norma.NewRilievo(&figuraErrata, "", "", "", figureRif)
	}
	controllo, vicino := &figuraInesistente, ignoto.Antenato.String()
	if ignoto.CP2021 {
		controllo = &figuraCP2021
	}
	if vicino == "" {
		vicino = "nessuno"
	}
	return c, norma.NewRilievo(controllo, "", "", vicino, figureRif)
}

func leggiGiorno(s string) (GiornoAnno, norma.Rilievo) {
	g, err := ParseGiornoAnno(s)
	if err != nil {
		return g, norma.NewRilievo(&giornoErrato, "", "", "MM-GG", periodiRif)
	}
	return g, norma.Rilievo{}
}

func leggiIPA(s string) (ipa.CodiceIPA, norma.Rilievo) {
	c, err := ipa.ParseCodiceIPA(s)
	return c, difettoIPA(err)
}

func leggiUfficio(s string) (ipa.CodiceUnivocoUfficio, norma.Rilievo) {
	c, err := ipa.ParseCodiceUnivocoUfficio(s)
	return c, difettoIPA(err)
}

func difettoIPA(err error) norma.Rilievo {
	if e := (*ipa.CodiceError)(nil); errors.As(err, &e) {
		return e.Rilievo("", identificazioneRif)
	}
	return norma.Rilievo{}
}
