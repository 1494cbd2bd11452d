package pfi

import (
	"norma"
	"norma/apprendistato"
	"norma/internal/documento"
)

// ParseProtocollo reads an agreement from its JSON document. Whatever is wrong in it is a finding with its place; a member that norma does
// not know is kept and noticed. The error, a *norma.SyntaxError, means that the text is not JSON at all.
// Documents have bounds: see package norma.
func ParseProtocollo(b []byte) (p Protocollo, rilievi []norma.Rilievo, err error) {
	rilievi, err = leggi(b, &p, &p.Ignoti, descriviProtocollo)
	return p, rilievi, err
}

// MarshalJSON writes the agreement as the JSON document that ParseProtocollo reads.
func (p Protocollo) MarshalJSON() ([]byte, error) {
	return documento.Encode(&p, p.Ignoti, descriviProtocollo), nil
}

// UnmarshalJSON reads what ParseProtocollo reads; a document with a finding of gravity Errore is refused with a *norma.DocumentError.
func (p *Protocollo) UnmarshalJSON(b []byte) error {
	return documento.Sostituisci(p, b, ParseProtocollo)
}

// SchemaProtocollo is the JSON Schema (draft 2020-12) of the document of an agreement, with descriptions in a language.
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
