package apprendistato

import (
	"slices"
	"strconv"

	"norma"
)

// controllaAccesso looks whether the figures of Ammissione, Titolo, ObbligoIstruzione and Istituzione beside the ages hold together.
func (t *Tabella) controllaAccesso(errore func(dove norma.Puntatore, trovato, ammesso string, rif norma.Riferimento),
	cita func(norma.Puntatore, norma.Riferimento),
) {
	percorso := func(dove norma.Puntatore, p Percorso, rif norma.Riferimento) {
		if p.Capo() == 0 {
			errore(dove, string(p), "un percorso", rif)
		}
	}
	for i := range t.Titoli {
		l, dove := &t.Titoli[i], norma.Puntatore("/titoli").Indice(i)
		cita(dove+"/rif", l.Rif)
		for n, p := range l.Percorsi {
			percorso((dove + "/percorsi").Indice(n), p, l.Rif)
		}
		for n := range l.Titoli {
			q, qui := &l.Titoli[n], (dove + "/titoli").Indice(n)
			cita(qui+"/accesso", q.Accesso.Rif)
			if _, noto := q.Titolo.livello(q.Livello); !noto || q.Titolo != TitoloEstero && q.Livello != "" {
				errore(qui, string(q.Titolo)+" "+string(q.Livello), "un titolo di studio; di uno estero anche il livello", q.Accesso.Rif)
			}
			if !slices.Contains(accessi[:], q.Accesso.Valore) {
				errore(qui+"/accesso", string(q.Accesso.Valore), "si, con-diploma, come-altro o dubbio", q.Accesso.Rif)
			}
		}
	}
	if n := t.CicloUnico; !n.IsZero() {
		cita("/cicloUnico", n.Rif)
		if n.Valore < 0 || n.Valore > massimoCFU {
			errore("/cicloUnico", strconv.Itoa(n.Valore), "un numero di CFU", n.Rif)
		}
	}
	for i := range t.Corrispondenze {
		q, dove := &t.Corrispondenze[i], norma.Puntatore("/corrispondenze").Indice(i)
		cita(dove+"/a", q.A.Rif)
		da, a := q.Da.Codice.voce(), q.A.Valore.voce()
		if da == nil || da.Percorso != Qualifica || q.Da.Indirizzo != "" && !da.Ha(q.Da.Indirizzo) {
			errore(dove+"/da", string(q.Da.Codice)+" "+string(q.Da.Indirizzo), "una qualifica del repertorio", q.A.Rif)
		}
		if a == nil || a.Percorso != Diploma {
			errore(dove+"/a", string(q.A.Valore), "un diploma del repertorio", q.A.Rif)
		}
	}
	for i := range t.Conseguibili {
		q, dove := &t.Conseguibili[i], norma.Puntatore("/conseguibili").Indice(i)
		cita(dove+"/titolo", q.Titolo.Rif)
		percorso(dove+"/percorso", q.Percorso, q.Titolo.Rif)
		if q.Titolo.Valore.Livello() == "" {
			errore(dove+"/titolo", string(q.Titolo.Valore), "un titolo di studio", q.Titolo.Rif)
		}
		if q.Elenco == "" {
			continue
		}
		cita(dove+"/anni", q.Anni.Rif)
		if q.Elenco != Qualifica && q.Elenco != Diploma || q.Anni.Valore < 1 || q.Anni.Valore > massimoAnni {
			errore(dove, string(q.Elenco)+" "+strconv.Itoa(q.Anni.Valore), "un elenco del repertorio e gli anni del percorso", q.Anni.Rif)
		}
	}
	t.Obbligo.controlla(errore, cita)
	for i := range t.Istituzioni.Ammesse {
		l, dove := &t.Istituzioni.Ammesse[i], norma.Puntatore("/istituzioni/ammesse").Indice(i)
		cita(dove+"/rif", l.Rif)
		for n, p := range l.Percorsi {
			percorso((dove + "/percorsi").Indice(n), p, l.Rif)
		}
		for n := range l.Tipi {
			q, qui := &l.Tipi[n].Tipo, (dove + "/tipi").Indice(n)
			cita(qui, q.Rif)
			if !slices.Contains(tipiIstituzione[:], q.Valore) {
				errore(qui, string(q.Valore), "un tipo di istituzione", q.Rif)
			}
		}
	}
}

func (o *TabellaObbligo) controlla(errore func(dove norma.Puntatore, trovato, ammesso string, rif norma.Riferimento),
	cita func(norma.Puntatore, norma.Riferimento),
) {
	if o.Fino != (cifra{}) || o.StandardSotto != (cifra{}) { // otherwise a discipline without Capo I
		cita("/obbligo/fino", o.Fino.Rif)
	}
	if o.StandardDa == (cifra{}) && o.StandardSotto == (cifra{}) { // only the State's
		return
	}
	cita("/obbligo/standardDa", o.StandardDa.Rif)
	cita("/obbligo/standardSotto", o.StandardSotto.Rif)
	if o.Fino.Valore < 0 || o.StandardDa.Valore < 0 || o.StandardDa.Valore >= o.StandardSotto.Valore {
		errore("/obbligo", strconv.Itoa(o.Fino.Valore)+" "+strconv.Itoa(o.StandardDa.Valore)+"-"+strconv.Itoa(o.StandardSotto.Valore),
			"un'età e una fascia di età", o.StandardSotto.Rif)
	}
}
