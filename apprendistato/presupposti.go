package apprendistato

import (
	"cmp"
	"iter"
	"strconv"

	"norma"
)

// Presupposti says whether what must come before the contract is there on the hiring day: a protocol between institution and employer,
// and the individual training plan signed by all. reg. reg. Lazio 7/2017, art. 5, c. 4; all. A, art. 2, 4 and 8.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Presupposti struct {
	norma.Giudizio
	Protocollo norma.Riferimento // the provision that makes a protocol the precondition of this path
	Entro      norma.Data        // the hiring day: the last one for the protocol and for every signature
	Genitori   norma.Opt[bool]   // who exercises parental responsibility signs the plan too; unknown with the apprentice's age

	vigore norma.Periodo // of the protocol, as far as it is said
	t      *Tabella
}

var (
	protocolloTardivo = norma.Controllo{
		Codice: "apprendistato/protocollo-dopo-l-assunzione", Gravita: norma.Errore,
		IT: "il protocollo è stipulato in data {trovato}: deve essere in vigore il giorno di assunzione ({ammesso})",
		EN: "the protocol was signed on {trovato}: it must be in force on the hiring day ({ammesso})",
	}
	protocolloScaduto = norma.Controllo{
		Codice: "apprendistato/protocollo-scaduto", Gravita: norma.Errore,
		IT: "il protocollo scade in data {trovato}: deve essere in vigore il giorno di assunzione ({ammesso})",
		EN: "the protocol expires on {trovato}: it must be in force on the hiring day ({ammesso})",
	}
	protocolloEstraneo = norma.Controllo{
		Codice: "apprendistato/protocollo-di-altra-tipologia", Gravita: norma.Errore,
		IT: "il protocollo non tratta percorsi della tipologia di «{testo}»",
		EN: "the protocol does not cover paths of the kind of “{testo}”",
	}
	protocolloAffine = norma.Controllo{
		Codice: "apprendistato/protocollo-della-stessa-tipologia", Gravita: norma.Avviso,
		IT: "il protocollo non nomina «{testo}», ma un percorso della stessa tipologia",
		EN: "the protocol does not name “{testo}”, but a path of the same kind",
	}
	troppiPercorsi = norma.Controllo{
		Codice: "apprendistato/troppi-percorsi-nel-protocollo", Gravita: norma.Mancante,
		IT: "i percorsi del protocollo sono {trovato}: se ne esaminano al più {ammesso}",
		EN: "the protocol names {trovato} paths: at most {ammesso} are examined",
	}
	firmaApprendista = norma.Controllo{
		Codice: "apprendistato/pfi-firma-dell-apprendista-tardiva", Gravita: norma.Errore,
		IT: "l'apprendista ha firmato il PFI in data {trovato}: il contratto si avvia solo con la firma entro il {ammesso}",
		EN: "the apprentice signed the individual training plan on {trovato}: the contract may only start with the signature by {ammesso}",
	}
	firmaDatore = norma.Controllo{
		Codice: "apprendistato/pfi-firma-del-datore-tardiva", Gravita: norma.Errore,
		IT: "il datore di lavoro ha firmato il PFI in data {trovato}: il contratto si avvia solo con la firma entro il {ammesso}",
		EN: "the employer signed the individual training plan on {trovato}: the contract may only start with the signature by {ammesso}",
	}
	firmaIstituzione = norma.Controllo{
		Codice: "apprendistato/pfi-firma-dell-istituzione-tardiva", Gravita: norma.Errore,
		IT: "l'istituzione ha firmato il PFI in data {trovato}: il contratto si avvia solo con la firma entro il {ammesso}",
		EN: "the institution signed the individual training plan on {trovato}: the contract may only start with the signature by {ammesso}",
	}
)

// Presupposti applies art. 5, c. 4, 21, c. 2, 29, c. 3, 36, c. 2 and all. A, art. 2, c. 1 and art. 8, c. 1 (a protocol that covers the
// kind of path and is in force on the hiring day), and all. A, art. 4, c. 1 (the contract starts only when apprentice, employer and
// institution have signed the plan).
func (d *Disciplina) Presupposti(c *Contratto) (r Presupposti) {
	d, p := d.premessa(c)
	d.presupposti(c, &p, &r)
	return r
}

func (d *Disciplina) presupposti(c *Contratto, p *premessa, r *Presupposti) {
	if p.tace(1, 3) {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	r.t, r.Entro = &d.t, c.Inizio
	for i := range r.t.Presupposti.Protocollo {
		if q := &r.t.Presupposti.Protocollo[i]; q.Tipologia == p.tipologia {
			r.Protocollo = q.Rif
			r.inVigore(&c.Protocollo)
			r.copre(c.Protocollo.Percorsi, c.Percorso)
		}
	}
	for i := range r.t.Presupposti.Firme {
		f := &r.t.Presupposti.Firme[i]
		r.Fonte = max(r.Fonte, f.Fonte)
		switch f.Valore {
		case SoggettoApprendista:
			r.firma(c.PFI.Apprendista, "/pfi/apprendista", &firmaApprendista, f.Rif)
		case DatoreDiLavoro:
			r.firma(c.PFI.Datore, "/pfi/datore", &firmaDatore, f.Rif)
		case IstituzioneFormativa:
			r.firma(c.PFI.Istituzione, "/pfi/istituzione", &firmaIstituzione, f.Rif)
		default: // nobody whose signature a contract holds
		}
	}
	if d.t.Obbligo.Firma == "" {
		return
	}
	giorno := c.PFI.Apprendista // reading minorenne: the age on the day of the signature, else on the last day for it
	if !giorno.Valid() {
		giorno = c.Inizio
	}
	r.Genitori = d.minorenne(&c.Apprendista, giorno, &r.Giudizio)
}

// inVigore: all. A, art. 8, c. 1, from the signature of the protocol and for its stated duration. What decides nothing is not asked:
// the other day of a protocol that is already known not to be in force.
func (r *Presupposti) inVigore(p *Protocollo) {
	const stipula, scadenza = norma.Puntatore("/protocollo/stipula"), norma.Puntatore("/protocollo/scadenza")
	r.vigore = norma.Periodo{Dal: p.Stipula, Al: p.Scadenza}
	rif := cmp.Or(r.t.Presupposti.Vigore, r.Protocollo)
	tardivo := p.Stipula.Valid() && p.Stipula.After(r.Entro)
	scaduto := p.Scadenza.Valid() && p.Scadenza.Before(r.Entro)
	switch {
	case tardivo:
		r.Report(&protocolloTardivo, stipula, p.Stipula.String(), r.Entro.String(), rif)
	case !scaduto || !p.Stipula.IsZero():
		r.Needs(p.Stipula, stipula, r.Protocollo)
	}
	switch {
	case scaduto:
		r.Report(&protocolloScaduto, scadenza, p.Scadenza.String(), r.Entro.String(), rif)
	case !tardivo || !p.Scadenza.IsZero():
		r.Needs(p.Scadenza, scadenza, rif)
	}
}

// copre: all. A, art. 2, c. 1. The protocol names kinds of path: one that names another path of the same kind covers this one too.
func (r *Presupposti) copre(percorsi []Percorso, p Percorso) {
	const dove = norma.Puntatore("/protocollo/percorsi")
	rif, molti := r.t.Presupposti.Tipologia, len(percorsi) > massimoPercorsi
	if molti {
		r.Report(&troppiPercorsi, dove, strconv.Itoa(len(percorsi)), strconv.Itoa(massimoPercorsi), rif)
		percorsi = percorsi[:massimoPercorsi]
	}
	affine, ignoto := false, -1
	for i, q := range percorsi {
		switch {
		case q == p:
			return
		case q.Tipologia() == p.Tipologia():
			affine = true
		case q.Capo() == 0 && ignoto < 0:
			ignoto = i
		}
	}
	switch {
	case affine:
		r.Report(&protocolloAffine, dove, string(p), "", rif)
	case len(percorsi) == 0:
		r.Missing(dove, rif)
	case ignoto >= 0:
		r.Unknown(dove.Indice(ignoto), string(percorsi[ignoto]), rif)
	case !molti:
		r.Report(&protocolloEstraneo, dove, string(p), "", rif)
	}
}

// firma: all. A, art. 4, c. 1, by the day on which the contract starts.
func (r *Presupposti) firma(giorno norma.Data, dove norma.Puntatore, tardiva *norma.Controllo, rif norma.Riferimento) {
	if r.Needs(giorno, dove, rif) && giorno.After(r.Entro) {
		r.Report(tardiva, dove, giorno.String(), r.Entro.String(), rif)
	}
}

// Firmatari are those who sign the individual training plan, each with its provision.
func (r Presupposti) Firmatari() iter.Seq[norma.Cifra[Soggetto]] {
	return func(yield func(norma.Cifra[Soggetto]) bool) {
		if r.t == nil {
			return
		}
		for _, f := range r.t.Presupposti.Firme {
			if !yield(f) {
				return
			}
		}
		if r.Genitori.Is(true) {
			yield(letta(Genitori, r.t.Obbligo.Firma))
		}
	}
}

// Spiegazione is the explanation of the result.
func (r Presupposti) Spiegazione() norma.Spiegazione {
	vigore := ""
	if !r.vigore.Dal.IsZero() || !r.vigore.Al.IsZero() {
		vigore = r.vigore.String()
	}
	var rifGenitori norma.Riferimento
	if r.t != nil {
		rifGenitori = r.t.Obbligo.Firma
	}
	righe := []norma.Spiegazione{norma.Riga(&etProtocollo, vigore, r.Protocollo)}
	for f := range r.Firmatari() {
		righe = append(righe, rigaCifra(&etFirmatario, f, string(f.Valore)))
	}
	return r.Giudizio.Spiegazione(&etPresupposti, append(righe,
		norma.Riga(&etAncheGenitori, r.Genitori.String(), rifGenitori),
		norma.Riga(&etEntro, r.Entro.String(), ""))...)
}

var (
	etPresupposti   = norma.Etichetta{Nome: "presupposti", IT: "presupposti del contratto", EN: "preconditions of the contract"}
	etProtocollo    = norma.Etichetta{Nome: "protocollo", IT: "protocollo in vigore", EN: "protocol in force"}
	etFirmatario    = norma.Etichetta{Nome: "firmatario", IT: "firma il PFI", EN: "signs the individual training plan"}
	etAncheGenitori = norma.Etichetta{Nome: "genitori", IT: "anche chi esercita la responsabilità genitoriale", EN: "also who exercises parental responsibility"}
	etEntro         = norma.Etichetta{Nome: "entro", IT: "entro il", EN: "by"}
)
