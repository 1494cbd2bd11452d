package apprendistato

import (
	"strconv"
	"strings"

	"norma"
)

// esameTabella is what was found in a table. A judgement looks each new finding up among all the others, and a table may have thousands.
type esameTabella struct {
	rilievi []norma.Rilievo
	visti   map[norma.Rilievo]bool
	luoghi  map[norma.Puntatore]bool // where something was found
	esito   norma.Esito
	statali int // rows of titles that State law has put before the table's own
}

// Report adds a finding, once.
func (e *esameTabella) Report(c *norma.Controllo, dove norma.Puntatore, trovato, ammesso string, rif norma.Riferimento) {
	e.add(norma.NewRilievo(c, e.suo(dove), trovato, ammesso, rif))
}

// suo is a place of the completed table in the one that was given.
func (e *esameTabella) suo(dove norma.Puntatore) norma.Puntatore {
	const titoli = "/titoli"
	resto, ok := strings.CutPrefix(string(dove), titoli+"/")
	if !ok || e.statali == 0 {
		return dove
	}
	posto, dentro, _ := strings.Cut(resto, "/")
	n, _ := strconv.Atoi(posto)
	suo := norma.Puntatore(titoli).Indice(n - e.statali)
	if dentro != "" {
		suo += "/" + norma.Puntatore(dentro)
	}
	return suo
}

func (e *esameTabella) add(r norma.Rilievo) {
	if e.visti[r] {
		return
	}
	if e.visti == nil {
		e.visti, e.luoghi = map[norma.Rilievo]bool{}, map[norma.Puntatore]bool{}
	}
	e.visti[r], e.luoghi[r.Dove] = true, true
	e.esito = max(e.esito, r.Gravita().Esito())
	e.rilievi = append(e.rilievi, r)
}

// rilevato reports whether something was said already of a place, or of what holds it.
func (e *esameTabella) rilevato(dove norma.Puntatore) bool {
	for {
		if e.luoghi[dove] {
			return true
		}
		i := strings.LastIndexByte(string(dove), '/')
		if i < 0 {
			return false
		}
		dove = dove[:i]
	}
}

var tabellaErrata = norma.Controllo{
	Codice: "apprendistato/tabella-errata", Gravita: norma.Errore,
	IT: "la tabella non regge: {trovato}; serve {ammesso}",
	EN: "the table does not hold: {trovato}; {ammesso} is needed",
}

// controlla looks whether the figures of the table hold together, and cite their provisions.
func (t *Tabella) controlla(e *esameTabella, citabile func(norma.Riferimento) bool) {
	errore := func(dove norma.Puntatore, trovato, ammesso string, rif norma.Riferimento) {
		e.Report(&tabellaErrata, dove, trovato, ammesso, rif)
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
