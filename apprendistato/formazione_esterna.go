package apprendistato

import (
	"iter"

	"norma"
)

// FormazioneEsterna says how many hours of external training (at the institution) a path of Capo I may have in each of its years, and
// an ITS path as a whole; what remains is internal (in the firm). reg. reg. Lazio 7/2017, art. 5, c. 3; art. 29, c. 2.
//
// The result keeps the contract's lists: do not change them while Anni or Spiegazione are still to be asked.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type FormazioneEsterna struct {
	norma.Giudizio
	anni      []Anno
	proroghe  []Proroga
	t         *TabellaFormazione
	dal, al   int  // Capo I: the years of the path that the contract may cover
	daSapersi bool // the first of them is not known
	intero    bool // ITS: what counts is the path as a whole
}

// QuotaEsterna is the most external training that ordinary hours allow.
type QuotaEsterna struct {
	Quota     norma.Cifra[norma.Percento] // none where the regulation sets none
	Ordinarie norma.Opt[norma.Ore]        // ordinary hours that fall in the contract
}

// Massima is how many hours of external training there may be at most; unknown with the ordinary hours, or where there is no cap.
func (q QuotaEsterna) Massima() norma.Opt[norma.Ore] {
	o, note := possibili(q.Ordinarie)
	if !note || q.Quota.IsZero() {
		return norma.Opt[norma.Ore]{}
	}
	return norma.Known(q.Quota.Valore.Of(o))
}

// InternaMinima is how many hours are left to internal training at least. No provision states them: they are the ordinary hours less
// the external ones.
func (q QuotaEsterna) InternaMinima() norma.Opt[norma.Ore] {
	m, note := q.Massima().Value()
	if !note {
		return norma.Opt[norma.Ore]{}
	}
	return norma.Known(q.Ordinarie.Or(0) - m)
}

// AnnoEsterna is a year of the path of Capo I.
type AnnoEsterna struct {
	Anno    int  // 0: not said
	Proroga bool // a year of extension
	QuotaEsterna
}

var (
	esternaOltre = norma.Controllo{
		Codice: "apprendistato/formazione-esterna-oltre-il-massimo", Gravita: norma.Errore,
		IT: "le ore di formazione esterna sono {trovato}: nell'anno possono essere al più {ammesso}",
		EN: "external training takes {trovato}: in the year it may take at most {ammesso}",
	}
	esternaOltreDiNorma = norma.Controllo{
		Codice: "apprendistato/formazione-esterna-oltre-la-norma", Gravita: norma.Avviso,
		IT: "le ore di formazione esterna sono {trovato}: di norma non superano {ammesso}",
		EN: "external training takes {trovato}: as a rule it does not exceed {ammesso}",
	}
	ripartizioneDiversa = norma.Controllo{
		Codice: "apprendistato/ripartizione-diversa-dall-orario", Gravita: norma.Avviso,
		IT: "formazione esterna e interna fanno {trovato}, e l'orario ordinamentale è di {ammesso}",
		EN: "external and internal training make {trovato}, and the ordinary hours are {ammesso}",
	}
	orarioRidotto = norma.Controllo{
		Codice: "apprendistato/orario-sotto-il-minimo-annuale", Gravita: norma.Avviso,
		IT: "l'orario ordinamentale è di {trovato}: un anno intero ne ha almeno {ammesso}",
		EN: "the ordinary hours are {trovato}: a full year has at least {ammesso}",
	}
	annoInParte = norma.Controllo{
		Codice: "apprendistato/ore-di-anno-intero", Gravita: norma.Avviso,
		IT: "il contratto dura {trovato}, meno degli anni indicati ({ammesso}), ma le ore sono di anni interi: si calcola su quelle",
		EN: "the contract lasts {trovato}, less than the years given ({ammesso}), but the hours are those of full years: they are used",
	}
	durataOltreGliAnni = norma.Controllo{
		Codice: "apprendistato/durata-oltre-gli-anni-di-percorso", Gravita: norma.Avviso,
		IT: "il contratto dura {trovato}, più degli anni di percorso che restano ({ammesso}): vale il massimo di durata del percorso",
		EN: "the contract lasts {trovato}, more than the years of the path that are left ({ammesso}): the longest length of the path holds",
	}
	inizialeFuori = norma.Controllo{
		Codice: "apprendistato/anno-iniziale-fuori-dal-percorso", Gravita: norma.Mancante,
		IT: "il contratto non può cominciare nell'anno {trovato} di un percorso che ha gli anni {ammesso}",
		EN: "the contract cannot start in year {trovato} of a path whose years are {ammesso}",
	}
	prorogaSenzaTetto = norma.Controllo{
		Codice: "apprendistato/proroga-senza-limite-di-esterna", Gravita: norma.Avviso,
		IT: "nell'anno di proroga dopo il titolo il regolamento non limita la formazione esterna",
		EN: "in a year of extension after the title the regulation sets no limit to external training",
	}
)

// FormazioneEsterna applies art. 5, c. 3 (Capo I: in each year of the path that falls in the contract a share of its ordinary hours:
// readings esterna-per-anno, anno-di-percorso, inizio-in-corso-d-anno, anno-di-proroga) and art. 29, c. 2 (ITS: a share of the whole,
// as a rule: reading esterna-its).
func (d *Disciplina) FormazioneEsterna(c *Contratto) (r FormazioneEsterna) {
	d, p := d.premessa(c)
	d.formazioneEsterna(c, &p, &r)
	return r
}

func (d *Disciplina) formazioneEsterna(c *Contratto, p *premessa, r *FormazioneEsterna) {
	if p.tace(1, 3) || p.capo == 3 && c.Percorso != PerITS {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	r.t = &d.t.Formazione
	if p.capo == 3 {
		r.its(c)
		return
	}
	a := r.t.percorso(c.Percorso)
	if a == nil {
		r.Esito = norma.NonApplicabile
		return
	}
	if c.TempoParziale.Is(true) {
		r.Letture.Add(norma.LetturaTempoParziale)
	}
	r.Letture.Add(norma.LetturaEsternaPerAnno)
	r.iniziale(c, a)
	r.proroghe, r.anni = c.Proroghe, c.primiAnni(&r.Giudizio, r.t.Orario)
	if len(r.anni) == 0 {
		r.Missing("/anni", r.t.Orario)
		return
	}
	var percorso, ripetuti numeri
	ignoti, pieni, proroghe := false, true, 0
	for i := range r.anni {
		y := &r.anni[i]
		n, noto := r.numero(y)
		if y.Proroga.Is(true) {
			r.prorogato(i, n, noto, proroghe, &ripetuti)
			proroghe++
			continue
		}
		if !noto {
			ignoti = true
			r.senzaNumero(i)
			continue
		}
		if percorso.segna(n) {
			ripete(&r.Giudizio, i, n, r.t.Orario)
		}
		ordinarie, note := possibili(y.Ordinarie)
		pieni = pieni && note && ordinarie >= r.t.OrarioMinimo.Valore
		esterne, previste := possibili(y.Esterne)
		interne, dette := possibili(y.Interne)
		quota := r.t.quota(n)
		r.Fonte = max(r.Fonte, quota.Fonte)
		if !note || !previste || !dette || esterne+interne != ordinarie || supera(esterne, quota.Valore, ordinarie) {
			r.giudica(i, n, quota)
		}
	}
	if percorso != 0 {
		r.confronta(c, a, percorso, ignoti, pieni)
	}
}

// giudica says what is wrong with the planned hours of the i-th year, or not known of them. Where the year in which the contract starts is not known, only the
// path's last year is surely one of the contract's.
func (r *FormazioneEsterna) giudica(i, n int, quota *norma.Cifra[norma.Percento]) {
	y := &r.anni[i]
	ordinarie, note := possibili(y.Ordinarie)
	esterne, previste := possibili(y.Esterne)
	reclama(&r.Giudizio, y.Esterne, true, "/anni", i, "esterne", quota.Rif)
	reclama(&r.Giudizio, y.Ordinarie, !previste || esterne > 0, "/anni", i, "ordinarie", quota.Rif) // no external hours are within any cap
	reclama(&r.Giudizio, y.Interne, false, "/anni", i, "interne", quota.Rif)
	if !note || !previste {
		return
	}
	if supera(esterne, quota.Valore, ordinarie) && (n == r.al || !r.daSapersi) {
		r.Report(&esternaOltre, luogoAnno(i, "esterne"), esterne.String(), quota.Valore.Of(ordinarie).String(), quota.Rif)
	}
	if interne, dette := possibili(y.Interne); dette && esterne+interne != ordinarie {
		r.Fonte = norma.Prassi // that the two make up the ordinary hours is derived
		r.Report(&ripartizioneDiversa, luogoAnno(i, "interne"), (esterne + interne).String(), ordinarie.String(), quota.Rif)
	}
}

// Percorso is the path of an ITS as a whole.
func (r FormazioneEsterna) Percorso() (q QuotaEsterna) {
	if !r.intero {
		return q
	}
	q.Quota = r.t.ITS
	ordinarie, note := norma.Ore(0), len(r.anni) > 0
	for i := range r.anni {
		o, ok := possibili(r.anni[i].Ordinarie)
		ordinarie, note = ordinarie+o, note && ok
	}
	if note {
		q.Ordinarie = norma.Known(ordinarie)
	}
	return q
}

// Anni are the years of a path of Capo I, in the order in which they are listed.
func (r FormazioneEsterna) Anni() iter.Seq[AnnoEsterna] {
	return func(yield func(AnnoEsterna) bool) {
		if r.al == 0 {
			return
		}
		proroghe := 0
		for i := range r.anni {
			y := &r.anni[i]
			n, noto := r.numero(y)
			a := AnnoEsterna{y.Numero.Or(0), y.Proroga.Is(true), QuotaEsterna{Ordinarie: y.Ordinarie}}
			if a.Proroga {
				motivo, _ := motivoProroga(r.proroghe, proroghe)
				noto = noto && motivo == TitoloMancato
				proroghe++
			}
			if noto {
				a.Quota = *r.t.quota(n)
			}
			if !yield(a) {
				return
			}
		}
	}
}

// percorso is the row of a path, nil where it has none.
func (t *TabellaFormazione) percorso(p Percorso) *AnniPercorso {
	for i := range t.Percorsi {
		if t.Percorsi[i].Percorso == p {
			return &t.Percorsi[i]
		}
	}
	return nil
}

// quota is the cap of a year of the path.
func (t *TabellaFormazione) quota(n int) *norma.Cifra[norma.Percento] {
	for i := range t.Esterna {
		if t.Esterna[i].Anno == n {
			return &t.Esterna[i].Quota
		}
	}
	return &norma.Cifra[norma.Percento]{}
}

// Spiegazione is the explanation of the result.
func (r FormazioneEsterna) Spiegazione() norma.Spiegazione {
	righe := make([]norma.Spiegazione, 0, len(r.anni)+4)
	righe = append(righe, r.Percorso().righe()...)
	for a := range r.Anni() {
		righe = append(righe, norma.Riga(&etAnnoPercorso, numeroAnno(a.Anno), a.Quota.Rif, append(a.righe(), rigaProroga(a.Proroga))...))
	}
	return r.Giudizio.Spiegazione(&etFormazioneEsterna, righe...)
}

// righe are the rows of the cap and of what it comes to.
func (q QuotaEsterna) righe() []norma.Spiegazione {
	return []norma.Spiegazione{
		rigaCifra(&etQuota, q.Quota, q.Quota.Valore.String()),
		norma.Riga(&etOrdinarie, q.Ordinarie.String(), ""),
		norma.Riga(&etEsternaMassima, q.Massima().String(), q.Quota.Rif),
		rigaDerivata(&etInternaMinima, q.InternaMinima(), q.Quota.Rif),
	}
}

var (
	etFormazioneEsterna = norma.Etichetta{Nome: "formazioneEsterna", IT: "formazione esterna", EN: "external training"}
	etAnnoPercorso      = norma.Etichetta{Nome: "anno", IT: "anno di percorso", EN: "year of the path"}
	etQuota             = norma.Etichetta{Nome: "quota", IT: "quota massima di formazione esterna", EN: "greatest share of external training"}
	etOrdinarie         = norma.Etichetta{Nome: "ordinarie", IT: "ore ordinamentali", EN: "ordinary hours"}
	etEsternaMassima    = norma.Etichetta{Nome: "esternaMassima", IT: "ore di formazione esterna, al più", EN: "hours of external training, at most"}
	etInternaMinima     = norma.Etichetta{
		Nome: "internaMinima",
		IT:   "ore di formazione interna, almeno (le ordinamentali meno le esterne)",
		EN:   "hours of internal training, at least (ordinary less external)",
	}
)
