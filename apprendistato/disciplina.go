package apprendistato

import (
	"slices"
	"strconv"
	"strings"

	"norma"
	"norma/internal/documento"
)

// Disciplina is a discipline that has been checked and cannot change: what the rules read. It is safe for concurrent use.
type Disciplina struct {
	t        Tabella
	simulata bool // not one that norma ships: every result says so
}

// NewDisciplina checks a table and keeps a copy of it; what a region's leaves empty is taken from State law (Nazionale). It refuses,
// with a nil Disciplina and findings whose pointers go into the table, one whose figures do not hold together, that says something twice,
// cites no provision, or goes past what State law leaves to the regions: the ages of d.lgs. 81/2015, art. 43-45, the lengths of art. 42,
// c. 2, and 44, c. 2, and of d.i. 12 ottobre 2015, art. 4, c. 1, the hours of art. 44, c. 3. Where the table says something else than State
// law, as Lazio's own does, it is told in notices. What is not shipped with norma is marked Simulato in every result.
func NewDisciplina(t Tabella) (*Disciplina, []norma.Rilievo) {
	var g norma.Giudizio
	difetti := documento.Esamina(&t, descriviTabella)
	if slices.ContainsFunc(difetti, documento.TroppoLunga) { // nothing else is looked at
		return nil, difetti
	}
	t = t.clona()
	t.completa()
	t.controlla(&g, func(rif norma.Riferimento) bool {
		return rif != "" && !slices.ContainsFunc(difetti, func(r norma.Rilievo) bool { return r.Trovato == string(rif) })
	})
	for _, r := range difetti {
		if !rilevato(&g, r.Dove) {
			g.Add(r)
		}
	}
	t.controllaRighe(&g)
	t.controllaLimiti(&g)
	if g.Esito > norma.Rispettato {
		return nil, g.Rilievi
	}
	t.confrontaStato(&g)
	return &Disciplina{t, true}, g.Rilievi
}

// Tabella is a deep copy of the discipline's figures, to read or to edit.
func (d *Disciplina) Tabella() Tabella { return d.t.clona() }

// Nome is the discipline's name.
func (d *Disciplina) Nome() string { return d.t.Nome }

// Simulata reports whether the discipline is none that norma ships.
func (d *Disciplina) Simulata() bool { return d.simulata }

var tabellaErrata = norma.Controllo{
	Codice: "apprendistato/tabella-errata", Gravita: norma.Errore,
	IT: "la tabella non regge: {trovato}; serve {ammesso}",
	EN: "the table does not hold: {trovato}; {ammesso} is needed",
}

// rilevato reports whether something was said already of a place, or of what holds it.
func rilevato(g *norma.Giudizio, dove norma.Puntatore) bool {
	return slices.ContainsFunc(g.Rilievi, func(q norma.Rilievo) bool { return strings.HasPrefix(string(dove)+"/", string(q.Dove)+"/") })
}

// controlla looks whether the figures of the table hold together, and cite their provisions.
func (t *Tabella) controlla(g *norma.Giudizio, citabile func(norma.Riferimento) bool) {
	errore := func(dove norma.Puntatore, trovato, ammesso string, rif norma.Riferimento) {
		g.Report(&tabellaErrata, dove, trovato, ammesso, rif)
	}
	cita := func(dove norma.Puntatore, rif norma.Riferimento) {
		if !citabile(rif) {
			errore(dove, string(rif), "una citazione in forma canonica, con il suo atto", rif)
		}
	}
	if t.Nome == "" {
		errore("/nome", "", "un nome", "")
	}
	if t.Regione != "" {
		if t.Regione.Nome() == "" {
			errore("/regione", string(t.Regione), "una regione", "")
		}
		cita("/rinvio", t.Rinvio)
	}
	cita("/vigore", t.Vigore.Rif)
	if v := t.Vigore.Valore; !v.Dal.Valid() || !v.Al.IsZero() && !v.Valid() {
		errore("/vigore", v.String(), "un periodo", t.Vigore.Rif)
	}
	for i, f := range t.Eta {
		dove := norma.Puntatore("/eta").Indice(i)
		cita(dove+"/da", f.Da.Rif)
		cita(dove+"/sotto", f.Sotto.Rif)
		if f.Da.Valore < 0 || f.Da.Valore >= f.Sotto.Valore || !f.DaConQualifica.IsZero() && f.DaConQualifica.Valore > f.Da.Valore {
			errore(dove, strconv.Itoa(f.Da.Valore)+"-"+strconv.Itoa(f.Sotto.Valore), "una fascia di età", f.Da.Rif)
		}
	}
	for i, l := range t.Durata {
		dove := norma.Puntatore("/durata").Indice(i)
		cita(dove+"/minimo", l.Minimo.Rif)
		if l.Massimo.IsZero() && l.Percorso.Capo() == 3 { // then nothing is said of it
			continue
		}
		cita(dove+"/massimo", l.Massimo.Rif)
		if l.Minimo.Valore < 0 || l.Minimo.Valore > l.Massimo.Valore || !l.MassimoArtigiano.IsZero() && l.MassimoArtigiano.Valore < l.Massimo.Valore {
			errore(dove, strconv.Itoa(l.Minimo.Valore)+"-"+strconv.Itoa(l.Massimo.Valore), "un minimo e un massimo", l.Massimo.Rif)
		}
	}
	t.controllaDurate(errore, cita)
	t.controllaAccesso(errore, cita)
	t.controllaDuale(errore, cita)
	t.Pubblica.controlla(errore, cita)
	t.Formazione.controlla(errore, cita)
}

func (p *TabellaPubblica) controlla(errore func(dove norma.Puntatore, trovato, ammesso string, rif norma.Riferimento),
	cita func(norma.Puntatore, norma.Riferimento),
) {
	const qui = norma.Puntatore("/pubblica")
	if p.Modulo.IsZero() && p.Avvio.IsZero() && p.Criterio == "" && len(p.Totale)+len(p.Stagionale) == 0 { // a discipline without Capo II
		return
	}
	for _, c := range [...]struct {
		dove norma.Puntatore
		n    int64
		rif  norma.Riferimento
	}{
		{qui + "/massimo", int64(p.Massimo.Valore), p.Massimo.Rif},
		{qui + "/modulo", int64(p.Modulo.Valore), p.Modulo.Rif},
		{qui + "/avvio", int64(p.Avvio.Valore), p.Avvio.Rif},
		{qui + "/triennio", int64(p.Triennio.Valore), p.Triennio.Rif},
	} {
		cita(c.dove, c.rif)
		if c.n <= 0 {
			errore(c.dove, strconv.FormatInt(c.n, 10), "un numero maggiore di zero", c.rif)
		}
	}
	if p.Criterio != PerTitolo && p.Criterio != PerAnni {
		errore(qui+"/criterio", string(p.Criterio), string(PerTitolo)+" o "+string(PerAnni), "")
	}
	// Each list holds every level once, in order: seasonal hours in every band, bands growing, the last one without an end.
	if len(p.Totale) != len(livelli) {
		errore(qui+"/totale", strconv.Itoa(len(p.Totale)), "una riga per livello", "")
	}
	for i, r := range p.Totale {
		dove := (qui + "/totale").Indice(i)
		cita(dove, r.Ore.Rif)
		if i < len(livelli) && r.Livello != livelli[i] || r.Ore.Valore < 0 || r.Ore.Valore > p.Massimo.Valore {
			errore(dove, string(r.Livello)+" "+r.Ore.Valore.String(), "i livelli nell'ordine, ore entro il massimo", r.Ore.Rif)
		}
	}
	n := len(p.Stagionale)
	if n == 0 || n%len(livelli) != 0 || p.Stagionale[n-1].FinoAMesi != 0 {
		errore(qui+"/stagionale", strconv.Itoa(n), "fasce complete, l'ultima senza fine", "")
		return
	}
	for i, r := range p.Stagionale {
		dove := (qui + "/stagionale").Indice(i)
		cita(dove, r.Ore.Rif)
		fascia := i / len(livelli)
		ultima := fascia == n/len(livelli)-1
		crescente := fascia == 0 || p.Stagionale[(fascia-1)*len(livelli)].FinoAMesi < r.FinoAMesi
		if r.Livello != livelli[i%len(livelli)] || r.Ore.Valore < 0 || r.FinoAMesi != p.Stagionale[fascia*len(livelli)].FinoAMesi ||
			ultima != (r.FinoAMesi == 0) || !ultima && !crescente {
			errore(dove, strconv.Itoa(r.FinoAMesi)+" "+string(r.Livello)+" "+r.Ore.Valore.String(), "fasce crescenti, i livelli nell'ordine", r.Ore.Rif)
		}
	}
}
