package apprendistato

import (
	"norma"
	"norma/crediti"
	"norma/internal/documento"
)

// ParseTabella reads a table from its JSON document. Whatever is wrong in it is a finding with its place, all at once, in document
// order; a member that norma does not know is kept and noticed. The error, a *norma.SyntaxError, means that the text is not JSON at all.
// Whether the figures hold together is for NewDisciplina to say, which should not be given a table with a finding of gravity Errore.
// Documents have bounds: see package norma.
func ParseTabella(b []byte) (Tabella, []norma.Rilievo, error) {
	var t Tabella
	ignoti, rilievi, err := documento.Decode(b, &t, descriviTabella)
	t.Ignoti = ignoti
	return t, rilievi, err
}

// MarshalJSON writes the table as the JSON document that ParseTabella reads: same table, same bytes.
func (t Tabella) MarshalJSON() ([]byte, error) {
	return documento.Encode(&t, t.Ignoti, descriviTabella), nil
}

// UnmarshalJSON reads what ParseTabella reads, for use with encoding/json. A document with a finding of gravity Errore is refused
// with a *norma.DocumentError and leaves the table as it was; notices are lost: ParseTabella returns them.
func (t *Tabella) UnmarshalJSON(b []byte) error { return documento.Sostituisci(t, b, ParseTabella) }

// SchemaTabella is the JSON Schema (draft 2020-12) of the document of a table, with descriptions in a language.
func SchemaTabella(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Disciplina dell'apprendistato", "Discipline of apprenticeship"), l, descriviTabella)
}

// CampiTabella lists the members that a table may have, in the order of its document, with what each takes.
func CampiTabella() []norma.Campo { return documento.Elenca(descriviTabella) }

func descriviTabella(d *documento.Campi, t *Tabella) {
	d.Testo("nome", "nome della disciplina", "name of the discipline", &t.Nome)
	documento.Parola(d, "regione", "regione; assente: lo Stato", "region; absent: the State", &t.Regione, norma.AllRegioni())
	cifraDi(d, "vigore", "assunzioni che regge", "hirings that it governs", &t.Vigore, descriviVigore)
	documento.Parole(d, "percorsi", "percorsi che la regione regge", "paths that the region governs", &t.Percorsi, percorsi[:], len(percorsi))
	d.Riferimento("rinvio", "lascia il resto alla legge statale", "leaves the rest to State law", &t.Rinvio)
	d.Riferimento("accentramento", "chi può sceglierla da un'altra regione", "who may choose it from another region", &t.Accentramento)
	d.Riferimento("sedeAltrove", "chi può sceglierne un'altra", "who may choose another region's", &t.SedeAltrove)
	documento.Lista(d, "eta", "età, in anni compiuti il giorno di assunzione", "ages, in completed years on the hiring day", &t.Eta, massimoRighe, descriviEta)
	documento.Lista(d, "titoli", "titoli di studio che aprono un percorso", "titles of study that open a path", &t.Titoli, massimoRighe, descriviTitoli)
	numeroDi(d, "cicloUnico", "CFU necessari per la laurea a ciclo unico", "CFU needed for the single-cycle degree", &t.CicloUnico, 0, massimoCFU)
	d.Riferimento("daQualifica", "diploma in un anno per chi ha la qualifica", "diploma in a year for who holds the qualifica", &t.DaQualifica)
	documento.Lista(d, "corrispondenze", "a quale diploma conduce una qualifica", "which diploma a qualifica leads to", &t.Corrispondenze, massimoRighe, descriviCorrispondenza)
	documento.Lista(d, "conseguibili", "titoli a cui i percorsi conducono", "titles that the paths lead to", &t.Conseguibili, massimoRighe, descriviConseguibile)
	d.Riferimento("repertorio", "figure a cui conducono i percorsi del Capo I", "figures that the paths of Capo I lead to", &t.Repertorio)
	documento.Oggetto(d, "obbligo", "obbligo di istruzione e minori", "compulsory education and minors", &t.Obbligo, descriviObbligo)
	documento.Oggetto(d, "istituzioni", "chi forma, o guida la ricerca", "who gives the training, or leads the research", &t.Istituzioni, descriviIstituzioni)
	documento.Lista(d, "durata", "durata, in mesi", "lengths, in months", &t.Durata, massimoRighe, descriviLimiti)
	documento.Lista(d, "corsi", "durata dei percorsi che seguono un corso", "lengths of the paths that follow a course", &t.Corsi, massimoRighe, descriviCorso)
	documento.Oggetto(d, "ingresso", "crediti in ingresso", "credits on entry", &t.Ingresso, descriviTabellaIngresso)
	numeroDi(d, "sospensione", "giorni oltre cui un'assenza sposta la fine", "days beyond which an absence moves the end", &t.Sospensione, 0, massimoGiorni)
	documento.Oggetto(d, "proroga", "proroghe del periodo di formazione", "extensions of the training period", &t.Proroga, descriviTabellaProroga)
	documento.Oggetto(d, "fine", "fine del periodo di formazione", "end of the training period", &t.Fine, descriviFine)
	documento.Oggetto(d, "pubblica", "formazione pubblica: quanta", "public training: how much", &t.Pubblica, descriviPubblica)
	documento.Oggetto(d, "offerta", "formazione pubblica: se e come", "public training: whether and how", &t.Offerta, descriviOfferta)
	documento.Oggetto(d, "registrazione", "Capo II: chi registra la formazione e dove", "Capo II: who registers the training, and where", &t.Registrazione, descriviRegistrazione)
	parolaDi(d, "retribuzione", "Capo II: come sono pagate le ore di formazione", "Capo II: how training hours are paid", &t.Retribuzione, regimi[:])
	numeroDi(d, "maggioreEta", "età da cui nessuno è minore", "age from which nobody is a minor", &t.MaggioreEta, 1, massimoEta)
	documento.Oggetto(d, "presupposti", "che cosa precede il contratto", "what comes before the contract", &t.Presupposti, descriviPresupposti)
	documento.Oggetto(d, "tutor", "i due tutor", "the two tutors", &t.Tutor, descriviTabellaTutor)
	documento.Lista(d, "quote", "retribuzione delle ore di formazione", "pay of training hours", &t.Quote, massimoRighe, descriviQuote)
	documento.Lista(d, "attestazioni", "che cosa è attestato, anche se il contratto cessa prima", "what is attested, also on an early end",
		&t.Attestazioni, massimoRighe, descriviDirittoAttestazione)
	documento.Lista(d, "informazione", "che cosa si dice agli apprendisti", "what apprentices are told", &t.Informazione, massimoRighe, descriviInformazione)
	documento.Lista(d, "registrazioni", "Capo I e III: chi registra la formazione e dove", "Capo I and III: who registers the training, and where",
		&t.Registrazioni, massimoRighe, func(d *documento.Campi, q *RegistrazioneDiTipologia) {
			tipologiaDi(d, &q.Tipologia)
			descriviRegistrazione(d, &q.TabellaRegistrazione)
		})
	documento.Oggetto(d, "certificazione", "titoli, certificati, rapporto finale", "titles, certificates, final report", &t.Certificazione, descriviCertificazione)
	documento.Oggetto(d, "formazione", "formazione esterna e interna, frequenza", "external and internal training, attendance", &t.Formazione, descriviFormazione)
}

func descriviVigore(d *documento.Campi, v *norma.Opt[norma.Periodo]) {
	p := v.Or(norma.Periodo{})
	documento.Oggetto(d, "valore", "primo e ultimo giorno", "first and last day", &p, func(d *documento.Campi, p *norma.Periodo) {
		d.Data("dal", "primo giorno", "first day", &p.Dal)
		d.Data("al", "ultimo giorno; assente: ancora in vigore", "last day; absent: still in force", &p.Al)
	})
	if p != (norma.Periodo{}) {
		*v = norma.Known(p)
	}
}

func descriviEta(d *documento.Campi, f *FasciaEta) {
	percorsoDi(d, &f.Percorso)
	numeroDi(d, "da", "da questa età", "from this age on", &f.Da, 0, massimoEta)
	numeroDi(d, "daConQualifica", "per chi ha una qualifica del d.lgs. 226/2005", "for holders of a qualifica under d.lgs. 226/2005", &f.DaConQualifica, 0, massimoEta)
	numeroDi(d, "sotto", "e sotto questa", "and below this one", &f.Sotto, 0, massimoEta)
	numeroDi(d, "sottoBeneficiari", "per chi riceve un'indennità; 0: nessun limite", "for who receives a benefit; 0: no limit", &f.SottoBeneficiari, 0, massimoEta)
}

func descriviTitoli(d *documento.Campi, l *AccessoPerTitolo) {
	documento.Parole(d, "percorsi", "percorsi", "paths", &l.Percorsi, percorsi[:], len(percorsi))
	d.Riferimento("rif", "norma che chiede un titolo", "provision that asks for a title", &l.Rif)
	veroDi(d, "regionale", "condizione propria della regione", "a condition of the region's own", &l.Regionale)
	veroDi(d, "idonei", "anche idonei nel bando, o già iscritti", "also found eligible in the call, or enrolled already", &l.Idonei)
	documento.Lista(d, "titoli", "titoli che aprono", "titles that open", &l.Titoli, massimoRighe, func(d *documento.Campi, q *TitoloAmmesso) {
		documento.Parola(d, "titolo", "titolo di studio", "title of study", &q.Titolo, AllTitoli())
		documento.Parola(d, "livello", "di un titolo estero", "of a foreign title", &q.Livello, livelli[:])
		parolaDi(d, "accesso", "se apre", "whether it opens", &q.Accesso, accessi[:])
	})
}

func descriviCorrispondenza(d *documento.Campi, q *Corrispondenza) {
	documento.Oggetto(d, "da", "qualifica", "qualifica", &q.Da, func(d *documento.Campi, f *Figura) {
		documento.Parola(d, "codice", "figura del repertorio", "figure of the repertory", &f.Codice, figure())
		documento.Parola(d, "indirizzo", "indirizzo; assente: tutti", "specialisation; absent: all", &f.Indirizzo, indirizzi())
	})
	parolaDi(d, "a", "diploma", "diploma", &q.A, figure())
}

func descriviConseguibile(d *documento.Campi, q *TitoloConseguibile) {
	percorsoDi(d, &q.Percorso)
	parolaDi(d, "titolo", "titolo", "title", &q.Titolo, AllTitoli())
	documento.Parola(d, "elenco", "Capo I: elenco del repertorio", "Capo I: list in the repertory", &q.Elenco, elenchi[:])
	numeroDi(d, "anni", "Capo I: anni del percorso", "Capo I: years of the path", &q.Anni, 1, massimoAnni)
}

func descriviObbligo(d *documento.Campi, o *TabellaObbligo) {
	numeroDi(d, "fino", "età da cui l'obbligo finisce, se non detto", "age from which the duty ends, unless said", &o.Fino, 0, massimoEta)
	d.Riferimento("assolto", "il contratto lo assolve", "the contract fulfils it", &o.Assolto)
	d.Riferimento("assi", "standard minimi per assi culturali", "minimum standards by cultural axis", &o.Assi)
	d.Riferimento("obiettivi", "il piano ne indica gli obiettivi", "the plan names their aims", &o.Obiettivi)
	d.Riferimento("certificato", "certificazione delle competenze di base", "certificate of the basic skills", &o.Certificato)
	numeroDi(d, "standardDa", "standard minimi da questa età", "minimum standards from this age on", &o.StandardDa, 0, massimoEta)
	numeroDi(d, "standardSotto", "e sotto questa", "and below this one", &o.StandardSotto, 0, massimoEta)
	d.Riferimento("informazione", "i genitori di un minore sono informati", "a minor's parents are informed", &o.Informazione)
	d.Riferimento("risultati", "e ne conoscono i risultati", "and told the results", &o.Risultati)
	d.Riferimento("sicurezza", "e sono informati sulla sicurezza", "and told about safety at work", &o.Sicurezza)
	d.Riferimento("genitori", "il piano ne riporta i dati", "the plan holds their data", &o.Genitori)
	d.Riferimento("firma", "e la firma", "and their signature", &o.Firma)
}

func descriviIstituzioni(d *documento.Campi, t *TabellaIstituzioni) {
	documento.Lista(d, "ammesse", "chi può formare", "who may give the training", &t.Ammesse, massimoRighe, func(d *documento.Campi, l *IstituzioniPerPercorso) {
		documento.Parole(d, "percorsi", "percorsi", "paths", &l.Percorsi, percorsi[:], len(percorsi))
		d.Riferimento("rif", "norma che lo dice", "provision that says it", &l.Rif)
		documento.Lista(d, "tipi", "tipi di istituzione", "kinds of institution", &l.Tipi, massimoRighe, func(d *documento.Campi, q *TipoAmmesso) {
			parolaDi(d, "tipo", "tipo", "kind", &q.Tipo, tipiIstituzione[:])
			veroDi(d, "riconosciuta", "solo se riconosciuta", "only where recognised", &q.Riconosciuta)
		})
	})
	d.Riferimento("stessoITS", "formazione esterna nell'ITS di iscrizione", "external training at the ITS of enrolment", &t.StessoITS)
	d.Riferimento("territorio", "istituzione di un'altra regione", "institution of another region", &t.Territorio)
}

func descriviLimiti(d *documento.Campi, l *LimiteDurata) {
	percorsoDi(d, &l.Percorso)
	numeroDi(d, "minimo", "durata minima", "shortest length", &l.Minimo, 0, massimoMesi)
	numeroDi(d, "minimoStagionale", "del lavoro stagionale", "of seasonal work", &l.MinimoStagionale, 0, massimoMesi)
	numeroDi(d, "massimo", "durata massima", "longest length", &l.Massimo, 1, massimoMesi)
	numeroDi(d, "massimoArtigiano", "dei profili artigiani", "of the craft profiles", &l.MassimoArtigiano, 1, massimoMesi)
	d.Riferimento("eccezione", "Capo I: legge statale che eccettua il lavoro stagionale", "Capo I: State law that excepts seasonal work", &l.Eccezione)
}

func descriviCorso(d *documento.Campi, l *LimiteCorso) {
	percorsoDi(d, &l.Percorso)
	numeroDi(d, "minimo", "durata minima", "shortest length", &l.Minimo, 0, massimoMesi)
	d.Riferimento("massimo", "la durata massima è quella del corso", "the longest length is the course's", &l.Massimo)
	numeroDi(d, "mesi", "durata ordinamentale del corso", "ordinary length of the course", &l.Mesi, 1, massimoMesi)
	numeroDi(d, "cfu", "CFU del corso", "CFU of the course", &l.CFU, 1, massimoCFU)
	veroDi(d, "almenoCFU", "i CFU sono il minimo", "the CFU are the fewest", &l.AlmenoCFU)
	documento.Oggetto(d, "crediti", "CFU che lo accorciano", "CFU that shorten it", &l.Crediti, func(d *documento.Campi, k *crediti.TabellaCFU) {
		d.Riferimento("acquisiti", "quelli acquisiti", "those passed", &k.Acquisiti)
		d.Riferimento("riconosciuti", "quelli riconosciuti", "those recognised", &k.Riconosciuti)
	})
}

func descriviTabellaIngresso(d *documento.Campi, t *crediti.TabellaIngresso) {
	d.Riferimento("riduzione", "riducono la durata", "they shorten the length", &t.Riduzione)
	d.Riferimento("standard", "in obbligo di istruzione restano gli standard minimi", "in compulsory education the minimum standards stay", &t.Standard)
	d.Riferimento("elementi", "su che cosa si fondano", "what they rest on", &t.Elementi)
}

func descriviTabellaProroga(d *documento.Campi, t *TabellaProroga) {
	numeroDi(d, "durata", "Capo I: mesi", "Capo I: months", &t.Durata, 1, massimoMesi)
	d.Riferimento("consolidamento", "con il titolo, per consolidare", "with the title, to consolidate", &t.Consolidamento)
	documento.Parole(d, "consolidabili", "dopo il titolo di quali percorsi", "after the title of which paths", &t.Consolidabili, percorsi[:], len(percorsi))
	d.Riferimento("titoloMancato", "senza il titolo", "without the title", &t.TitoloMancato)
	d.Riferimento("statale", "la norma statale, che nomina meno percorsi", "the State's rule, which names fewer paths", &t.Statale)
	numeroDi(d, "ricerca", "ricerca: mesi", "research: months", &t.Ricerca, 1, massimoMesi)
	numeroDi(d, "volte", "ricerca: quante volte", "research: how many times", &t.Volte, 1, massimoProroghe)
	d.Riferimento("firma", "il piano è firmato prima", "the plan is signed before", &t.Firma)
}

func descriviFine(d *documento.Campi, t *TabellaFine) {
	d.Riferimento("capoI", "qualifica e diploma", "qualifica and diploma", &t.CapoI)
	d.Riferimento("universita", "titoli universitari", "university titles", &t.Universita)
	d.Riferimento("its", "ITS", "ITS", &t.ITS)
	d.Riferimento("ricerca", "ricerca", "research", &t.Ricerca)
}

func descriviPubblica(d *documento.Campi, p *TabellaPubblica) {
	oreDi(d, "massimo", "ore, al più", "hours, at most", &p.Massimo)
	oreDi(d, "modulo", "ore di un modulo, uno per anno di contratto", "hours of a module, one a contract year", &p.Modulo)
	numeroDi(d, "avvio", "mesi dall'assunzione entro cui comincia", "months from hiring within which it begins", &p.Avvio, 1, massimoMesi)
	numeroDi(d, "triennio", "anni di contratto entro cui si fa tutta", "contract years within which all of it is done", &p.Triennio, 1, massimoAnni)
	documento.Parola(d, "criterio", "come si legge il totale", "how the total is read", &p.Criterio, criteri[:])
	d.Riferimento("rifTotale", "il titolo di studio decide il totale", "the title of study decides the total", &p.RifTotale)
	documento.Lista(d, "totale", "totale per titolo di studio", "total by title of study", &p.Totale, massimoRighe, func(d *documento.Campi, r *OrePerTitolo) {
		documento.Parola(d, "livello", "livello del titolo", "level of the title", &r.Livello, livelli[:])
		oreDi(d, "ore", "ore", "hours", &r.Ore)
	})
	d.Riferimento("riduzione", "i crediti riducono il totale", "credits reduce the total", &p.Riduzione)
	d.Riferimento("rifStagionale", "lavoro stagionale: decidono durata e titolo", "seasonal work: length and title decide", &p.RifStagionale)
	documento.Lista(d, "stagionale", "lavoro stagionale, per durata e titolo", "seasonal work, by length and title", &p.Stagionale, massimoRighe, func(d *documento.Campi, r *OreStagionali) {
		interoDi(d, "finoAMesi", "fino a questi mesi; assente: oltre", "up to these months; absent: longer", &r.FinoAMesi, massimoMesi)
		documento.Parola(d, "livello", "livello del titolo", "level of the title", &r.Livello, livelli[:])
		oreDi(d, "ore", "ore", "hours", &r.Ore)
	})
	documento.Oggetto(d, "crediti", "crediti che contano", "credits that count", &p.Crediti, func(d *documento.Campi, k *crediti.Tabella) {
		d.Riferimento("moduli", "moduli di precedenti apprendistati", "modules of earlier apprenticeships", &k.Moduli)
		d.Riferimento("sicurezza", "formazione generale alla sicurezza", "general safety training", &k.Sicurezza)
	})
}

func descriviOfferta(d *documento.Campi, o *TabellaOfferta) {
	d.Riferimento("obbligo", "obbligatoria in quanto disponibile", "compulsory as far as available", &o.Obbligo)
	d.Riferimento("finanziata", "disponibile: con risorse pubbliche", "available: with public money", &o.Finanziata)
	d.Riferimento("iscrizione", "disponibile: iscrizione in tempo", "available: enrolment in time", &o.Iscrizione)
	d.Riferimento("ambienti", "ambienti e verifiche", "rooms and ways of verifying", &o.Ambienti)
	d.Riferimento("interna", "il datore può erogarla all'interno", "the employer may deliver it inside", &o.Interna)
	parolaDi(d, "accreditamento", "accreditamento dell'istituzione esterna", "accreditation of the external institution", &o.Accreditamento, accreditamenti[:])
	d.Riferimento("formatori", "formatori", "trainers", &o.Formatori)
	d.Riferimento("locali", "locali", "premises", &o.Locali)
	d.Riferimento("temi", "le aree sono quelle del catalogo", "the areas are the catalogue's", &o.Temi)
	d.Riferimento("distanza", "formazione a distanza", "distance learning", &o.Distanza)
	numeroDi(d, "avviso", "giorni per la comunicazione della Regione", "days for the Region's notice", &o.Avviso, 1, massimoGiorni)
	numeroDi(d, "scelta", "giorni per la scelta del datore", "days for the employer's choice", &o.Scelta, 1, massimoGiorni)
}

func descriviRegistrazione(d *documento.Campi, t *TabellaRegistrazione) {
	parolaDi(d, "soggetto", "chi registra", "who registers", &t.Soggetto, soggetti[:])
	parolaDi(d, "strumento", "dove", "where", &t.Strumento, strumenti[:])
	parolaDi(d, "nelleMore", "dove, finché non esiste", "where, until that exists", &t.NelleMore, strumenti[:])
	parolaDi(d, "alternativa", "o dove, fino ad allora", "or where, until then", &t.Alternativa, strumenti[:])
}

func descriviPresupposti(d *documento.Campi, t *TabellaPresupposti) {
	documento.Lista(d, "protocollo", "percorsi che si fondano su un protocollo", "paths that rest on a protocol", &t.Protocollo, massimoRighe, func(d *documento.Campi, q *PresuppostoProtocollo) {
		tipologiaDi(d, &q.Tipologia)
		d.Riferimento("rif", "norma che lo chiede", "provision that asks for it", &q.Rif)
	})
	d.Riferimento("tipologia", "il protocollo nomina i percorsi", "the protocol names the paths", &t.Tipologia)
	d.Riferimento("vigore", "in vigore dalla firma, per la sua durata", "in force from its signature, for its duration", &t.Vigore)
	paroleDi(d, "firme", "chi firma il piano prima dell'avvio", "who signs the plan before the start", &t.Firme, soggetti[:])
}

func descriviTabellaTutor(d *documento.Campi, t *TabellaTutor) {
	documento.Lista(d, "articoli", "norme sui tutor", "provisions on tutors", &t.Articoli, massimoRighe, func(d *documento.Campi, q *ArticoloTutor) {
		tipologiaDi(d, &q.Tipologia)
		d.Riferimento("nomina", "i due sono nominati", "both are named", &q.Nomina)
		d.Riferimento("aziendale", "chi può essere tutor aziendale", "who may be company tutor", &q.Aziendale)
		d.Riferimento("esterno", "competenze di un tutor esterno", "skills of an external one", &q.Esterno)
	})
	d.Riferimento("aziendale", "il contratto del tutor aziendale scade dopo", "the company tutor's contract ends after", &t.Aziendale)
	d.Riferimento("formativo", "il contratto del tutor formativo scade dopo", "the training tutor's contract ends after", &t.Formativo)
}

func descriviQuote(d *documento.Campi, q *QuoteRetribuzione) {
	percorsoDi(d, &q.Percorso)
	quotaDi(d, "esterna", "presso l'istituzione, per cento", "at the institution, per cent", &q.Esterna)
	quotaDi(d, "interna", "nell'impresa, per cento", "in the firm, per cent", &q.Interna)
}

func descriviDirittoAttestazione(d *documento.Campi, q *DirittoAttestazione) {
	tipologiaDi(d, &q.Tipologia)
	parolaDi(d, "diritto", "diritto", "right", &q.Diritto, diritti[:])
	numeroDi(d, "modello", "allegato dell'accordo del 27 luglio 2011", "annex of the agreement of 27 July 2011", &q.Modello, 1, massimoModello)
	numeroDi(d, "mesi", "mesi di lavoro necessari", "months of work that it takes", &q.Mesi, 1, massimoMesi)
	veroDi(d, "senzaTitolo", "solo se il titolo non è conseguito", "only where the title is not obtained", &q.SenzaTitolo)
}

func descriviInformazione(d *documento.Campi, t *TabellaInformazione) {
	interoDi(d, "capo", "Capo", "chapter", &t.Capo, 3)
	parolaDi(d, "informa", "chi informa", "who informs", &t.Informa, soggetti[:])
	parolaDi(d, "intesa", "d'intesa con chi", "in agreement with whom", &t.Intesa, soggetti[:])
	parolaDi(d, "destinatario", "chi è informato", "who is told", &t.Destinatario, soggetti[:])
	paroleDi(d, "temi", "su che cosa", "about what", &t.Temi, temi[:])
	parolaDi(d, "rientro", "dove rientra chi cessa prima", "where who ends early may return", &t.Rientro, rientri[:])
}

func descriviCertificazione(d *documento.Campi, t *TabellaCertificazione) {
	documento.Lista(d, "modelli", "modelli di attestato", "models of certificate", &t.Modelli, massimoRighe, func(d *documento.Campi, q *ModelloAttestato) {
		percorsoDi(d, &q.Percorso)
		numeroDi(d, "modello", "allegato dell'accordo del 27 luglio 2011", "annex of the agreement of 27 July 2011", &q.Modello, 1, massimoModello)
	})
	documento.Lista(d, "elenchi", "che cosa serve", "what there must be", &t.Elenchi, massimoRighe, func(d *documento.Campi, q *ElencoCertificazione) {
		tipologiaDi(d, &q.Tipologia)
		documento.Lista(d, "voci", "elementi", "elements", &q.Voci, massimoRighe, func(d *documento.Campi, v *VoceElenco) {
			parolaDi(d, "voce", "elemento", "element", &v.Voce, vociCertificazione[:])
			veroDi(d, "eventuale", "può mancare", "it may be lacking", &v.Eventuale)
		})
		paroleDi(d, "firme", "chi rilascia o firma", "who issues or signs", &q.Firme, soggetti[:])
		siNoDi(d, "sospensione", "la sospensione del giudizio prova il mancato raggiungimento", "a suspended judgement proves that the aims were missed", &q.Sospensione)
	})
}

func descriviFormazione(d *documento.Campi, t *TabellaFormazione) {
	documento.Lista(d, "percorsi", "anni dei percorsi del Capo I", "years of the paths of Capo I", &t.Percorsi, massimoRighe, func(d *documento.Campi, a *AnniPercorso) {
		percorsoDi(d, &a.Percorso)
		numeroDi(d, "primo", "primo anno", "first year", &a.Primo, 1, massimoAnni)
		numeroDi(d, "ultimo", "ultimo anno", "last year", &a.Ultimo, 1, massimoAnni)
	})
	d.Riferimento("orario", "la base è l'orario ordinamentale di ogni anno", "the base is the ordinary hours of each year", &t.Orario)
	documento.Lista(d, "esterna", "Capo I: formazione esterna al più", "Capo I: external training at most", &t.Esterna, massimoRighe, func(d *documento.Campi, q *QuotaAnno) {
		interoDi(d, "anno", "anno del percorso", "year of the path", &q.Anno, massimoAnni)
		quotaDi(d, "quota", "per cento", "per cent", &q.Quota)
	})
	oreDi(d, "orarioMinimo", "Capo I: ore ordinamentali di un anno intero", "Capo I: ordinary hours of a full year", &t.OrarioMinimo)
	d.Riferimento("proroga", "Capo I: il periodo può essere prorogato", "Capo I: the period may be extended", &t.Proroga)
	d.Riferimento("consolidamento", "Capo I: dopo il titolo", "Capo I: after the title", &t.Consolidamento)
	quotaDi(d, "insegnamento", "università: esterna al più, di ogni insegnamento, per cento", "university: external at most, of each course, per cent", &t.Insegnamento)
	quotaDi(d, "its", "ITS: esterna al più, di norma, per cento", "ITS: external at most, as a rule, per cent", &t.ITS)
	quotaDi(d, "internaRicerca", "ricerca: interna almeno, per cento", "research: internal at least, per cent", &t.InternaRicerca)
	siNoDi(d, "esternaRicerca", "ricerca: l'esterna è obbligatoria", "research: external training is compulsory", &t.EsternaRicerca)
	documento.Lista(d, "frequenza", "frequenza necessaria", "attendance needed", &t.Frequenza, massimoRighe, func(d *documento.Campi, f *QuotaFrequenza) {
		interoDi(d, "capo", "Capo", "chapter", &f.Capo, 3)
		quotaDi(d, "quota", "per cento", "per cent", &f.Quota)
		siNoDi(d, "annuale", "anche alla fine di ogni anno", "also at the end of each year", &f.Annuale)
	})
}
