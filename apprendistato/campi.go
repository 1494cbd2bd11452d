package apprendistato

import (
	"norma"
	"norma/crediti"
	"norma/internal/documento"
)

// ParseContratto reads a contract from its JSON document. Whatever is wrong in it is a finding with its place, all at once, in
// document order; a member that norma does not know is kept and noticed. The error, an *norma.SyntaxError, means that the text
// is not JSON at all. A contract with a finding of gravity Errore should not be evaluated.
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
func (c *Contratto) UnmarshalJSON(b []byte) error {
	letto, rilievi, err := ParseContratto(b)
	if err == nil {
		err = norma.Refuse(rilievi)
	}
	if err == nil {
		*c = letto
	}
	return err
}

// SchemaContratto is the JSON Schema (draft 2020-12) of the document, with descriptions in a language.
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
}

func descriviContratto(d *documento.Campi, c *Contratto) {
	w := parole{AllTitoli(), norma.AllRegioni(), crediti.AllAree(), crediti.AllTipi(), crediti.AllOrigini()}
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
