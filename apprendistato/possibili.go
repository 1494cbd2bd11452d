package apprendistato

import (
	"iter"
	"slices"

	"norma"
)

// Possibili are the paths that a person could be hired for on a day, lawful or not: one entry a path, in the order of AllPercorsi. The
// verdict is the best of them: where no path is open the findings say which provisions block, and where one may be, what must be known.
//
//nolint:recvcheck // filled in place, callers take it by value
type Possibili struct {
	norma.Giudizio
	Percorsi []Possibile
}

// Possibile is one of the paths, with the verdict on the hiring day: its findings are the provisions that block or, where it cannot be
// told, the facts that would decide. It is not applicable where the discipline does not judge the path on that day.
//
//nolint:recvcheck // filled in place, callers take it by value
type Possibile struct {
	norma.Giudizio
	Percorso Percorso
	Giorni   []FasciaGiorni // the hiring days from the first to the last that the discipline governs, with no gaps
}

// FasciaGiorni are hiring days of which the same holds.
type FasciaGiorni struct {
	Giorni  norma.Periodo // without an end: every later day too
	Esito   norma.Esito
	Rilievi []norma.Rilievo // on the first of them
}

// Possibili applies Ammissione to the apprentice of the contract, to its hiring day and, with all other facts as they are said, to every
// other day, for every path: its own path and last day are not read. A path of Capo III of which no length is lawful is not open
// either: all its CFU are there already, or it is completed before or too soon. Between two birthdays, titles and limits nothing changes, so one
// evaluation decides each span.
func (d *Disciplina) Possibili(c *Contratto) (r Possibili) {
	k := *c
	r.Percorsi = make([]Possibile, len(percorsi))
	for i, p := range percorsi {
		k.Percorso, k.Inizio = p, c.Inizio
		q := &r.Percorsi[i]
		q.Percorso, q.Giudizio = p, d.apertura(&k)
		q.Giorni = d.giorni(&k)
		r.Letture, r.Fonte = r.Letture.Union(q.Letture), max(r.Fonte, q.Fonte)
	}
	r.Simulato = d.simulata
	r.concludi()
	return r
}

// concludi gives the verdict on the whole: the best of the paths that are judged, and what keeps it from being better.
func (r *Possibili) concludi() {
	migliore := norma.NonApplicabile
	for i := range r.Percorsi {
		q := &r.Percorsi[i]
		if q.Esito != norma.NonApplicabile && (migliore == norma.NonApplicabile || q.Esito < migliore) {
			migliore = q.Esito
		}
		if r.Alla.IsZero() {
			r.Alla = q.Alla
		}
	}
	r.Esito = migliore
	for i := range r.Percorsi {
		switch q := &r.Percorsi[i]; {
		case migliore > norma.Rispettato && q.Esito == migliore:
			aggrava(&r.Giudizio, q.Rilievi)
		case migliore == norma.NonApplicabile: // why nothing is judged
			for _, s := range q.Rilievi {
				r.Add(s)
			}
		}
	}
}

// apertura is whether the path of the contract is open on its hiring day.
func (d *Disciplina) apertura(c *Contratto) norma.Giudizio {
	var r Ammissione
	di, p := d.premessa(c)
	di.ammissione(c, &p, &r)
	if p.capo == 3 && p.regge && c.Studi != (Studi{}) { // with nothing said of the course, nothing of it blocks
		di.chiuso(c, &p, &r.Giudizio)
	}
	return r.Giudizio
}

// chiuso reports what leaves a path of Capo III no lawful length: the shortest one is unlawful already, or the path was completed before.
func (d *Disciplina) chiuso(c *Contratto, p *premessa, g *norma.Giudizio) {
	minimo := 0
	if l := d.t.durata(c.Percorso); l != nil {
		minimo = l.Minimo.Valore
	} else if l := d.t.corso(c.Percorso); l != nil {
		minimo = l.Minimo.Valore
	}
	fine := c.Fine
	c.Fine = norma.PeriodoDi(c.Inizio, minimo).Al
	var r DurataFormazione
	if c.Fine.Valid() {
		d.durataFormazione(c, p, &r)
	}
	c.Fine = fine
	for _, q := range r.Rilievi {
		if q.Gravita() == norma.Errore || q.Codice() == esamePrima.Codice {
			g.Add(q)
			g.Letture, g.Fonte = g.Letture.Union(r.Letture), max(g.Fonte, r.Fonte)
		}
	}
}

// giorni are the hiring days that the discipline governs, in bands.
func (d *Disciplina) giorni(c *Contratto) (fasce []FasciaGiorni) {
	t := &d.t
	if t.rinvia(c.Percorso) {
		t = &nazionale.t
	}
	vigore := t.Vigore.Valore
	giorni := t.assunzioniDecisive(c, vigore)
	fasce = make([]FasciaGiorni, 0, len(giorni))
	for i, dal := range giorni {
		c.Inizio = dal
		g := d.apertura(c)
		al := vigore.Al
		if i+1 < len(giorni) {
			al = giorni[i+1].AddDays(-1)
		}
		if n := len(fasce); n > 0 && fasce[n-1].Esito == g.Esito && slices.EqualFunc(fasce[n-1].Rilievi, g.Rilievi, stessoRilievo) {
			fasce[n-1].Giorni.Al = al
			continue
		}
		fasce = append(fasce, FasciaGiorni{norma.Periodo{Dal: dal, Al: al}, g.Esito, g.Rilievi})
	}
	return fasce
}

// assunzioniDecisive are the hiring days from which on something may change, in order.
func (t *Tabella) assunzioniDecisive(c *Contratto, vigore norma.Periodo) []norma.Data {
	giorni := make([]norma.Data, 1, 16)
	giorni[0] = vigore.Dal
	da := func(g norma.Data) {
		if g.Valid() && g.After(vigore.Dal) && vigore.Contains(g) {
			giorni = append(giorni, g)
		}
	}
	a := &c.Apprendista
	if f := t.eta(c.Percorso); f != nil {
		da(a.Nascita)
		for _, n := range [...]*norma.Cifra[int]{&f.Da, &f.DaConQualifica, &f.Sotto, &f.SottoBeneficiari} {
			if !n.IsZero() {
				da(norma.Compleanno(a.Nascita, n.Valore))
			}
		}
	}
	da(a.DataTitolo)
	if n, ok := a.AnnoTitolo.Value(); ok {
		for _, g := range [...][3]int{{n, 1, 1}, {n, 12, 31}} {
			giorno, _ := norma.NewData(g[0], g[1], g[2])
			da(giorno)
		}
	}
	if c.Percorso == PerITS {
		t.versoIlCompletamento(&c.Studi, da)
	}
	slices.SortFunc(giorni, norma.Data.Compare)
	return slices.Compact(giorni)
}

// versoIlCompletamento: who is hired for an ITS after some day has no time left for the shortest length, after another none at all.
func (t *Tabella) versoIlCompletamento(s *Studi, da func(norma.Data)) {
	l := t.corso(PerITS)
	if l == nil {
		return
	}
	var r DurataFormazione
	giorno, ok := s.Esame, s.Esame.Valid()
	if s.Esame.IsZero() {
		giorno, ok = r.completamento(s, l.Massimo)
	}
	if !ok {
		return
	}
	const attorno = 4 // days: months are not all as long
	da(giorno.AddDays(1))
	for n := -attorno; n <= attorno; n++ {
		da(giorno.AddMonths(-l.Minimo.Valore).AddDays(n))
	}
}

// Ammessi are the spans of lawful hiring days, in order; the last one without an end where there is no last day.
func (q Possibile) Ammessi() iter.Seq[norma.Periodo] {
	return func(yield func(norma.Periodo) bool) {
		for i := range q.Giorni {
			f := &q.Giorni[i]
			if f.Esito != norma.Rispettato {
				continue
			}
			p := f.Giorni
			if i > 0 && q.Giorni[i-1].Esito == norma.Rispettato { // given with the one before
				continue
			}
			for _, g := range q.Giorni[i+1:] {
				if g.Esito != norma.Rispettato {
					break
				}
				p.Al = g.Giorni.Al
			}
			if !yield(p) {
				return
			}
		}
	}
}

// Primo and Ultimo are the first and the last lawful hiring day: none at all where both are unknown, no last one where only Ultimo is.
func (q Possibile) Primo() norma.Data {
	for p := range q.Ammessi() {
		return p.Dal
	}
	return norma.Data{}
}

// Ultimo is the last lawful hiring day: see Primo.
func (q Possibile) Ultimo() (al norma.Data) {
	for p := range q.Ammessi() {
		al = p.Al
	}
	return al
}

// Mancanti are the facts that would decide whether the path is open, where it cannot be told.
func (q Possibile) Mancanti() iter.Seq[norma.Puntatore] {
	return func(yield func(norma.Puntatore) bool) {
		for _, s := range q.Rilievi {
			if q.Esito == norma.Indeterminato && s.Gravita() == norma.Mancante && !yield(s.Dove) {
				return
			}
		}
	}
}

// Spiegazione is the explanation of the result: the paths, with their days.
func (r Possibili) Spiegazione() norma.Spiegazione {
	righe := make([]norma.Spiegazione, 0, len(r.Percorsi))
	for i := range r.Percorsi {
		righe = append(righe, r.Percorsi[i].riga())
	}
	return r.Giudizio.Spiegazione(&etPossibili, righe...)
}

func (q *Possibile) riga() norma.Spiegazione {
	righe := append([]norma.Spiegazione{norma.Riga(&etAperto, q.Esito.String(), "")}, righeMotivi(q.Rilievi)...)
	for i := range q.Giorni {
		f := &q.Giorni[i]
		righe = append(righe, norma.Riga(&etAssunzioni, f.Giorni.String(), "",
			append([]norma.Spiegazione{norma.Riga(&etAperto, f.Esito.String(), "")}, righeMotivi(f.Rilievi)...)...))
	}
	return norma.Riga(&etPercorso, string(q.Percorso), "",
		append(righe, norma.Riga(&etPrimo, q.Primo().String(), ""), norma.Riga(&etUltimo, q.Ultimo().String(), ""))...)
}

// FormaPossibili is the shape of the explanation of Possibili.
func FormaPossibili() norma.Forma {
	motivo := norma.NewForma(&etMotivo, norma.NewForma(&etDoveMotivo))
	return norma.FormaGiudizio(&etPossibili,
		norma.NewForma(&etPercorso,
			norma.NewForma(&etAperto), motivo,
			norma.NewForma(&etAssunzioni, norma.NewForma(&etAperto), motivo),
			norma.NewForma(&etPrimo), norma.NewForma(&etUltimo)))
}

var (
	etPossibili  = norma.Etichetta{Nome: "possibili", IT: "percorsi possibili", EN: "possible paths"}
	etPercorso   = norma.Etichetta{Nome: "percorso", IT: "percorso", EN: "path"}
	etAperto     = norma.Etichetta{Nome: "aperto", IT: "esito", EN: "verdict"}
	etAssunzioni = norma.Etichetta{Nome: "assunzioni", IT: "assunzioni", EN: "hirings"}
	etPrimo      = norma.Etichetta{Nome: "primo", IT: "primo giorno ammesso", EN: "first lawful day"}
	etUltimo     = norma.Etichetta{Nome: "ultimo", IT: "ultimo giorno ammesso", EN: "last lawful day"}
)
