package apprendistato

import (
	"slices"
	"strconv"

	"norma"
)

// OffertaPubblica says whether the public training is compulsory for the employer, and whether the way in which it is delivered
// meets its conditions. reg. reg. Lazio 7/2017, art. 14, c. 1-4, 9, 11.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type OffertaPubblica struct {
	norma.Giudizio
	Obbligatoria norma.Opt[bool] // compulsory, as far as the offer is available; unknown while its conditions are
	Modalita     Modalita        // as chosen

	tabella *TabellaOfferta
}

var (
	nonAccreditata = norma.Controllo{
		Codice: "apprendistato/istituzione-non-accreditata", Gravita: norma.Errore,
		IT: "l'istituzione esterna è accreditata per «{trovato}»: serve «{ammesso}»",
		EN: "the external institution is accredited for “{trovato}”: “{ammesso}” is needed",
	}
	istituzioneAltrove = norma.Controllo{
		Codice: "apprendistato/istituzione-in-altra-regione", Gravita: norma.Avviso,
		IT: "l'istituzione esterna è in un'altra regione ({trovato}): l'accreditamento che conta è quello di questa",
		EN: "the external institution is in another region ({trovato}): the accreditation that counts is this one's",
	}
	ambientiInadatti = norma.Controllo{
		Codice: "apprendistato/ambienti-non-attrezzati", Gravita: norma.Errore,
		IT: "gli ambienti della formazione non sono organizzati e attrezzati",
		EN: "the training rooms are not organised and equipped",
	}
	senzaVerifiche = norma.Controllo{
		Codice: "apprendistato/senza-verifica-degli-apprendimenti", Gravita: norma.Errore,
		IT: "la formazione non prevede modalità di verifica degli apprendimenti",
		EN: "the training has no way of verifying what has been learnt",
	}
	formatoriInadeguati = norma.Controllo{
		Codice: "apprendistato/formatori-non-adeguati", Gravita: norma.Errore,
		IT: "i formatori della formazione interna non hanno capacità e competenze adeguate",
		EN: "the trainers of the internal training lack adequate ability and skills",
	}
	localiInsicuri = norma.Controllo{
		Codice: "apprendistato/locali-non-conformi", Gravita: norma.Errore,
		IT: "i locali della formazione interna non sono conformi alle norme su sicurezza e salute",
		EN: "the premises of the internal training do not comply with safety and health rules",
	}
	oneriPubblici = norma.Controllo{
		Codice: "apprendistato/oneri-sul-bilancio-regionale", Gravita: norma.Errore,
		IT: "la formazione interna di chi rinuncia all'offerta disponibile grava sul bilancio regionale: non può",
		EN: "internal training in place of the available offer is charged to the regional budget: it may not be",
	}
	avvioTardivo = norma.Controllo{
		Codice: "apprendistato/avvio-oltre-il-termine", Gravita: norma.Errore,
		IT: "la formazione comincia in data {trovato}: termine ultimo {ammesso}",
		EN: "training begins on {trovato}: {ammesso} at the latest",
	}
	avvioPrima = norma.Controllo{
		Codice: "apprendistato/avvio-prima-dell-assunzione", Gravita: norma.Mancante,
		IT: "la formazione comincia in data {trovato}, prima dell'assunzione ({ammesso})",
		EN: "training begins on {trovato}, before the hiring ({ammesso})",
	}
	troppeAree = norma.Controllo{
		Codice: "apprendistato/troppe-aree", Gravita: norma.Mancante,
		IT: "le aree sono {trovato}: al più {ammesso}",
		EN: "there are {trovato} areas: at most {ammesso}",
	}
)

// OffertaPubblica applies art. 14: compulsory when publicly funded and enrolment is possible in time (c. 1); rooms and ways of
// verifying (c. 2); the employer who declines delivers inside, at no public cost (c. 3), under three conditions (c. 9); outside by
// institutions accredited for continuing training (c. 4); distance learning (c. 11, criteria delegated). An offer that is not known
// to be compulsory, or a way not chosen yet, has no conditions to meet.
func (d *Disciplina) OffertaPubblica(c *Contratto) (r OffertaPubblica) {
	d, p := d.premessa(c)
	var f FormazionePubblica
	d.formazionePubblica(c, &p, &f)
	d.offertaPubblica(c, &p, &f, &r)
	return r
}

func (d *Disciplina) offertaPubblica(c *Contratto, p *premessa, f *FormazionePubblica, r *OffertaPubblica) {
	if p.tace(2) {
		return
	}
	o, t := &c.Offerta, &d.t.Offerta
	r.Giudizio, r.Modalita = p.regionale, o.Modalita
	if !p.regge {
		return
	}
	if t.Obbligo == "" {
		r.Esito = norma.NonApplicabile
		return
	}
	r.tabella = t
	r.Obbligatoria = d.obbligatoria(c, f, &r.Giudizio)
	if o.Distanza.Is(true) {
		r.Letture.Add(norma.LetturaAttiDelDirettore)
	}
	if !r.Obbligatoria.Is(true) {
		return
	}
	r.avvio(c, f, d.t.Pubblica.Avvio.Rif)
	switch o.Modalita {
	case "":
		return
	case Esterna:
		r.esterna(o, t, d.t.Regione)
	case Interna:
		r.interna(o, t)
	default:
		r.Unknown("/offerta/modalita", string(o.Modalita), t.Interna)
		return
	}
	r.chiede(o.Ambienti, "/offerta/ambienti", &ambientiInadatti, t.Ambienti)
	r.chiede(o.Verifiche, "/offerta/verifiche", &senzaVerifiche, t.Ambienti)
}

// obbligatoria: c. 1. Either condition that fails makes the offer unavailable (reading offerta-non-disponibile); where credits leave
// no hours there is nothing to offer. What keeps it from being known is reported.
func (d *Disciplina) obbligatoria(c *Contratto, f *FormazionePubblica, g *norma.Giudizio) norma.Opt[bool] {
	o, t := &c.Offerta, &d.t.Offerta
	switch {
	case o.Finanziata.Is(false) || o.Iscrizione.Is(false):
		g.Letture.Add(norma.LetturaOffertaNonDisponibile)
		return norma.Known(false)
	case f.Ore.Is(0):
		return norma.Known(false)
	case o.Finanziata.Is(true) && o.Iscrizione.Is(true) && (!f.Ore.IsZero() || len(c.Crediti) == 0):
		return norma.Known(true)
	}
	if o.Finanziata.IsZero() {
		g.Missing("/offerta/finanziata", t.Finanziata)
	}
	if o.Iscrizione.IsZero() {
		g.Missing("/offerta/iscrizione", t.Iscrizione)
	}
	if f.Ore.IsZero() && len(c.Crediti) > 0 {
		f.dubbi(g)
	}
	return norma.Opt[bool]{}
}

// esterna: c. 4. Accreditation for young people's training (art. 7, c. 1) is another one; an institution of another region is only
// noticed (reading territorio).
func (r *OffertaPubblica) esterna(o *Offerta, t *TabellaOfferta, qui norma.Regione) {
	const dove = norma.Puntatore("/offerta/accreditamento")
	switch {
	case o.Accreditamento == t.Accreditamento.Valore:
		r.Fonte = max(r.Fonte, t.Accreditamento.Fonte)
	case o.Accreditamento == "":
		r.Missing(dove, t.Accreditamento.Rif)
	case !slices.Contains(accreditamenti[:], o.Accreditamento):
		r.Unknown(dove, string(o.Accreditamento), t.Accreditamento.Rif)
	default:
		r.Report(&nonAccreditata, dove, string(o.Accreditamento), string(t.Accreditamento.Valore), t.Accreditamento.Rif)
	}
	if o.RegioneIstituzione != "" && o.RegioneIstituzione != qui {
		r.Letture.Add(norma.LetturaTerritorio)
		r.Report(&istituzioneAltrove, "/offerta/regioneIstituzione", string(o.RegioneIstituzione), string(qui), t.Accreditamento.Rif)
	}
}

// interna: c. 3 and 9. The subjects are those of the catalogue: a word that is no area of it is reported.
func (r *OffertaPubblica) interna(o *Offerta, t *TabellaOfferta) {
	r.chiede(o.Formatori, "/offerta/formatori", &formatoriInadeguati, t.Formatori)
	r.chiede(o.Locali, "/offerta/locali", &localiInsicuri, t.Locali)
	switch costa, noto := o.OneriPubblici.Value(); {
	case !noto:
		r.Missing("/offerta/oneriPubblici", t.Interna)
	case costa:
		r.Report(&oneriPubblici, "/offerta/oneriPubblici", "", "", t.Interna)
	}
	if len(o.Aree) == 0 {
		r.Missing("/offerta/aree", t.Temi)
	}
	if len(o.Aree) > massimoAree {
		r.Report(&troppeAree, "/offerta/aree", strconv.Itoa(len(o.Aree)), strconv.Itoa(massimoAree), t.Temi)
	}
	for i, a := range o.Aree[:min(len(o.Aree), massimoAree)] {
		if a.Lettera() == "" {
			r.Unknown(norma.Puntatore("/offerta/aree").Indice(i), string(a), t.Temi)
		}
	}
}

// chiede wants a condition to be met: not said is missing, not met is a finding.
func (r *OffertaPubblica) chiede(si norma.Opt[bool], dove norma.Puntatore, k *norma.Controllo, rif norma.Riferimento) {
	switch vero, noto := si.Value(); {
	case !noto:
		r.Missing(dove, rif)
	case !vero:
		r.Report(k, dove, "", "", rif)
	}
}

// avvio: art. 13, c. 2, when the training has begun, whoever delivers it.
func (r *OffertaPubblica) avvio(c *Contratto, f *FormazionePubblica, rif norma.Riferimento) {
	const dove = norma.Puntatore("/offerta/avvio")
	giorno := c.Offerta.Avvio
	switch {
	case giorno.IsZero() || !r.Needs(giorno, dove, rif):
	case giorno.Before(c.Inizio):
		r.Report(&avvioPrima, dove, giorno.String(), c.Inizio.String(), rif)
	case !f.AvvioEntro.Valid(): // the contract's end is not known, nor the last useful day
		f.dubbi(&r.Giudizio)
	default:
		r.entro(giorno, f, rif)
	}
}

// entro compares the start with the last useful day, which rests on the readings by which that was found.
func (r *OffertaPubblica) entro(giorno norma.Data, f *FormazionePubblica, rif norma.Riferimento) {
	const dove = norma.Puntatore("/offerta/avvio")
	for _, l := range [...]norma.Lettura{norma.LetturaTermine, norma.LetturaAvvioStagionaleBreve} {
		if f.Letture.Has(l) {
			r.Letture.Add(l)
		}
	}
	if giorno.After(f.AvvioEntro) {
		r.Report(&avvioTardivo, dove, giorno.String(), f.AvvioEntro.String(), rif)
	}
}

// Spiegazione is the explanation of the result.
func (r OffertaPubblica) Spiegazione() norma.Spiegazione {
	t := r.tabella
	if t == nil {
		return r.Giudizio.Spiegazione(&etOfferta)
	}
	rif := t.Accreditamento.Rif
	if r.Modalita == Interna {
		rif = t.Interna
	}
	return r.Giudizio.Spiegazione(&etOfferta,
		norma.Riga(&etObbligatoria, r.Obbligatoria.String(), t.Obbligo),
		rigaCifra(&etEsterna, t.Accreditamento, string(t.Accreditamento.Valore)),
		norma.Riga(&etInterna, string(DatoreDiLavoro), t.Interna),
		norma.Riga(&etDistanza, "ammessa", t.Distanza),
		norma.Riga(&etModalita, string(r.Modalita), rif))
}

var (
	etOfferta      = norma.Etichetta{Nome: "offertaPubblica", IT: "offerta formativa pubblica", EN: "public training on offer"}
	etObbligatoria = norma.Etichetta{Nome: "obbligatoria", IT: "obbligatoria", EN: "compulsory"}
	etEsterna      = norma.Etichetta{Nome: "esterna", IT: "all'esterno, da istituzioni accreditate per", EN: "outside, by institutions accredited for"}
	etInterna      = norma.Etichetta{Nome: "interna", IT: "all'interno, sotto la responsabilità di", EN: "inside, under the responsibility of"}
	etDistanza     = norma.Etichetta{Nome: "distanza", IT: "formazione a distanza, nei limiti stabiliti dal Direttore regionale", EN: "distance learning, within the regional Director's limits"}
	etModalita     = norma.Etichetta{Nome: "modalita", IT: "modalità scelta", EN: "way of delivery chosen"}
)
