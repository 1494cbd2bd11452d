package apprendistato

import (
	"iter"
	"slices"

	"norma"
)

// Durate are the lengths that a contract may have: every last day of its training period, in bands of which the same holds. The verdict
// is the best that a length can have: where none is lawful the findings say which provisions block, and where one may be, what must be
// known. What only some lengths give rise to stands with their band.
//
//nolint:recvcheck // filled in place, callers take it by value
type Durate struct {
	norma.Giudizio
	Fasce []FasciaDurata  // from the hiring day on, with no gaps; none where the length is not judged at all
	Dubbi []norma.Rilievo // what keeps the hours of public training from being known

	pubblica bool
}

// FasciaDurata are the last days of the training period of which the same holds.
type FasciaDurata struct {
	Fini            norma.Periodo // without an end: every later day too
	Minima, Massima norma.Durata  // the lengths of the first and of the last of them; Massima is empty without an end
	Esito           norma.Esito   // whether they are lawful
	Totale          norma.Cifra[norma.Ore]
	Ore             norma.Opt[norma.Ore] // hours of public training due, after credits; unknown, or none to be judged
	Rilievi         []norma.Rilievo      // on the first of them
}

// Durate applies DurataFormazione, and FormazionePubblica for the hours, to every length that the contract may have: its own last day
// is not read. Both compare lengths with whole months, and the end with one day, the completion of the path: between two such limits
// nothing changes, so one evaluation decides each span.
func (d *Disciplina) Durate(c *Contratto) (r Durate) {
	k := *c
	k.Fine = k.Inizio
	di, p := d.premessa(&k)
	var prima DurataFormazione
	di.durataFormazione(&k, &p, &prima)
	if prima.Durata.IsZero() { // the rule did not come to judge a length
		r.Giudizio = prima.Giudizio
		return r
	}
	r.Alla, r.Simulato = prima.Alla, prima.Simulato
	giorni := di.giorniDecisivi(&k, &p, &prima)
	r.Fasce = make([]FasciaDurata, 0, len(giorni))
	for i, dal := range giorni {
		k.Fine = dal
		var al norma.Data
		if i+1 < len(giorni) {
			al = giorni[i+1].AddDays(-1)
		}
		r.aggiungi(di.fascia(&k, &p, norma.Periodo{Dal: dal, Al: al}, &r))
	}
	for i := range r.Fasce {
		f := &r.Fasce[i]
		f.Minima = norma.Periodo{Dal: c.Inizio, Al: f.Fini.Dal}.Durata()
		f.Massima = norma.Periodo{Dal: c.Inizio, Al: f.Fini.Al}.Durata()
	}
	r.concludi()
	return r
}

// fascia judges the first day of a span.
func (d *Disciplina) fascia(c *Contratto, p *premessa, fini norma.Periodo, r *Durate) FasciaDurata {
	var durata DurataFormazione
	d.durataFormazione(c, p, &durata)
	f := FasciaDurata{Fini: fini, Esito: durata.Esito, Rilievi: durata.Rilievi}
	r.Letture, r.Fonte = r.Letture.Union(durata.Letture), max(r.Fonte, durata.Fonte)
	var pubblica FormazionePubblica
	d.formazionePubblica(c, p, &pubblica)
	if pubblica.Esito == norma.NonApplicabile {
		return f
	}
	r.pubblica = true
	r.Letture, r.Fonte = r.Letture.Union(pubblica.Letture), max(r.Fonte, pubblica.Fonte)
	f.Totale, f.Ore = pubblica.Totale, pubblica.Ore
	if f.Ore.IsZero() && len(r.Dubbi) == 0 {
		var g norma.Giudizio
		pubblica.dubbi(&g)
		r.Dubbi = g.Rilievi
	}
	return f
}

// aggiungi puts a band after the others, or makes the last one longer where nothing changes.
func (r *Durate) aggiungi(f FasciaDurata) {
	if n := len(r.Fasce); n > 0 && r.Fasce[n-1].uguale(&f) {
		r.Fasce[n-1].Fini.Al = f.Fini.Al
		return
	}
	r.Fasce = append(r.Fasce, f)
}

func (f *FasciaDurata) uguale(g *FasciaDurata) bool {
	return f.Esito == g.Esito && f.Ore == g.Ore && f.Totale == g.Totale && slices.EqualFunc(f.Rilievi, g.Rilievi, stessoRilievo)
}

// stessoRilievo reports whether two findings say the same, whatever day or age was found.
func stessoRilievo(a, b norma.Rilievo) bool {
	a.Trovato, a.Ammesso = b.Trovato, b.Ammesso
	return a == b
}

// concludi gives the verdict on the whole: the best of the bands, and what keeps it from being better.
func (r *Durate) concludi() {
	migliore := norma.Violato
	for i := range r.Fasce {
		migliore = min(migliore, r.Fasce[i].Esito)
	}
	r.Esito = migliore
	if migliore > norma.Rispettato {
		for i := range r.Fasce {
			if f := &r.Fasce[i]; f.Esito == migliore {
				aggrava(&r.Giudizio, f.Rilievi)
			}
		}
	}
}

// aggrava takes over the findings that decide a verdict.
func aggrava(g *norma.Giudizio, rilievi []norma.Rilievo) {
	for _, q := range rilievi {
		if q.Gravita() > norma.Avviso && !slices.ContainsFunc(g.Rilievi, func(s norma.Rilievo) bool { return stessoRilievo(s, q) }) {
			g.Add(q)
		}
	}
}

// giorniDecisivi are the last days from which on something may change, the hiring day first.
func (d *Disciplina) giorniDecisivi(c *Contratto, p *premessa, prima *DurataFormazione) []norma.Data {
	giorni := make([]norma.Data, 1, 32)
	giorni[0] = c.Inizio
	da := func(g norma.Data) {
		if g.Valid() && g.After(c.Inizio) {
			giorni = append(giorni, g)
		}
	}
	mesi := func(n int) bool {
		al := norma.PeriodoDi(c.Inizio, n).Al
		da(al)
		da(al.AddDays(1))
		return al.Valid()
	}
	d.mesiDecisivi(c, p, prima, mesi)
	if !prima.completato.IsZero() {
		da(prima.completato.AddDays(1))
	}
	slices.SortFunc(giorni, norma.Data.Compare)
	return slices.Compact(giorni)
}

// mesiDecisivi gives the lengths, in months, that the rules compare with. It goes on as long as there is such a day.
func (d *Disciplina) mesiDecisivi(c *Contratto, p *premessa, prima *DurataFormazione, mesi func(int) bool) {
	mesi(anno)
	mesi(prima.Minimo.Valore)
	if l := d.t.durata(c.Percorso); l != nil {
		for _, f := range [...]*norma.Cifra[int]{&l.Minimo, &l.MinimoStagionale, &l.Massimo, &l.MassimoArtigiano} {
			mesi(f.Valore)
		}
	}
	for _, n := range [...]norma.Opt[int]{c.CCNL.MesiMinimi, c.CCNL.MesiMassimi} {
		mesi(n.Or(0))
	}
	if p.capo == 2 {
		d.t.Pubblica.mesiDecisivi(mesi)
		return
	}
	if prima.tabella != nil {
		for _, l := range [...]*LimiteDurata{prima.limite, d.t.durata(DiplomaDaQualifica)} {
			if l != nil {
				k := prima.ingresso(l.Massimo)
				mesi(k.AlMeno)
				mesi(k.AlPiu)
			}
		}
	}
	if k := prima.CFU(); k.Esito != norma.NonApplicabile {
		mesi(k.AlMeno)
		mesi(k.AlPiu)
	}
}

// mesiDecisivi are the bands of seasonal work and, where the hours grow with the years, each of these until they are all.
func (t *TabellaPubblica) mesiDecisivi(mesi func(int) bool) {
	for i := range t.Stagionale {
		if i == 0 || t.Stagionale[i].FinoAMesi != t.Stagionale[i-1].FinoAMesi {
			mesi(t.Stagionale[i].FinoAMesi)
		}
	}
	if t.Criterio != PerAnni || t.Modulo.Valore <= 0 {
		return
	}
	for n := norma.Ore(1); n <= t.Massimo.Valore/t.Modulo.Valore+1 && mesi(anno*int(n)); n++ { //nolint:revive // the condition does it
	}
}

// Ammesse are the spans of lawful last days, in order: without an end where there is no longest length.
func (r Durate) Ammesse() iter.Seq[norma.Periodo] {
	return func(yield func(norma.Periodo) bool) {
		var q norma.Periodo
		for i := range r.Fasce {
			f := &r.Fasce[i]
			switch {
			case f.Esito != norma.Rispettato:
				if !q.Dal.IsZero() && !yield(q) {
					return
				}
				q = norma.Periodo{}
			case q.Dal.IsZero():
				q = f.Fini
			default:
				q.Al = f.Fini.Al
			}
		}
		if !q.Dal.IsZero() {
			yield(q)
		}
	}
}

// Ultima is the latest lawful end, unknown where no length is lawful, which the verdict tells, or all longer ones are.
func (r Durate) Ultima() (al norma.Data) {
	for q := range r.Ammesse() {
		al = q.Al
	}
	return al
}

// Entro are the bands whose public training takes no more than so many hours: Rispettato, those lawful for certain; Indeterminato,
// those of which the hours or the verdict are not known. Nothing where public training is not judged, and where no length will do.
func (r Durate) Entro(ore norma.Ore) iter.Seq[FasciaDurata] {
	return func(yield func(FasciaDurata) bool) {
		for _, f := range r.Fasce {
			n, note := f.Ore.Value()
			if !r.pubblica || f.Esito > norma.Indeterminato || n > ore {
				continue
			}
			if !note {
				f.Esito = norma.Indeterminato
			}
			if !yield(f) {
				return
			}
		}
	}
}

// Spiegazione is the explanation of the result.
func (r Durate) Spiegazione() norma.Spiegazione {
	righe := make([]norma.Spiegazione, 0, len(r.Fasce)+1)
	for i := range r.Fasce {
		righe = append(righe, r.Fasce[i].riga())
	}
	return r.Giudizio.Spiegazione(&etDurate, append(righe, norma.Riga(&etUltima, r.Ultima().String(), ""))...)
}

func (f *FasciaDurata) riga() norma.Spiegazione {
	massima := ""
	if !f.Massima.IsZero() {
		massima = f.Massima.String()
	}
	return norma.Riga(&etFascia, f.Fini.String(), "", append([]norma.Spiegazione{
		norma.Riga(&etEsitoFascia, f.Esito.String(), ""),
		norma.Riga(&etMinima, f.Minima.String(), ""),
		norma.Riga(&etMassimaFascia, massima, ""),
		rigaCifra(&etTotale, f.Totale, f.Totale.Valore.String()),
		norma.Riga(&etOre, f.Ore.String(), f.Totale.Rif),
	}, righeMotivi(f.Rilievi)...)...)
}

// righeMotivi are the findings of a band: their code, where, by which provision.
func righeMotivi(rilievi []norma.Rilievo) (righe []norma.Spiegazione) {
	for _, q := range rilievi {
		righe = append(righe, norma.Riga(&etMotivo, q.Codice(), q.Rif, norma.Riga(&etDoveMotivo, string(q.Dove), "")))
	}
	return righe
}

// FormaDurate is the shape of the explanation of Durate.
func FormaDurate() norma.Forma {
	return norma.FormaGiudizio(&etDurate,
		norma.NewForma(&etFascia,
			norma.NewForma(&etEsitoFascia), norma.NewForma(&etMinima), norma.NewForma(&etMassimaFascia),
			norma.NewForma(&etTotale, norma.NewForma(&etFonte)), norma.NewForma(&etOre),
			norma.NewForma(&etMotivo, norma.NewForma(&etDoveMotivo))),
		norma.NewForma(&etUltima))
}

var (
	etDurate        = norma.Etichetta{Nome: "durate", IT: "durate possibili", EN: "possible lengths"}
	etFascia        = norma.Etichetta{Nome: "fascia", IT: "ultimo giorno", EN: "last day"}
	etEsitoFascia   = norma.Etichetta{Nome: "ammessa", IT: "esito", EN: "verdict"}
	etMinima        = norma.Etichetta{Nome: "minima", IT: "durata, da", EN: "length, from"}
	etMassimaFascia = norma.Etichetta{Nome: "massima", IT: "durata, fino a", EN: "length, up to"}
	etMotivo        = norma.Etichetta{Nome: "motivo", IT: "motivo", EN: "reason", Letterale: true}
	etDoveMotivo    = norma.Etichetta{Nome: "dove", IT: "dove", EN: "where", Letterale: true}
	etUltima        = norma.Etichetta{Nome: "ultima", IT: "ultima fine ammessa", EN: "latest lawful end"}
)
