package apprendistato

import (
	"slices"
	"strconv"

	"norma"
)

// controllaDuale looks whether the figures on the acts and rights of Capo I and III hold together.
func (t *Tabella) controllaDuale(errore func(dove norma.Puntatore, trovato, ammesso string, rif norma.Riferimento),
	cita func(norma.Puntatore, norma.Riferimento),
) {
	tipologia := func(dove norma.Puntatore, k Tipologia, rif norma.Riferimento) {
		if !slices.Contains(tipologie[:], k) {
			errore(dove, string(k), "un tipo di percorso", rif)
		}
	}
	positivo := func(dove norma.Puntatore, c norma.Cifra[int]) {
		if cita(dove, c.Rif); c.Valore <= 0 {
			errore(dove, strconv.Itoa(c.Valore), "un numero maggiore di zero", c.Rif)
		}
	}
	quota := func(dove norma.Puntatore, c norma.Cifra[norma.Percento]) {
		if cita(dove, c.Rif); c.Valore < 0 || c.Valore > tutta {
			errore(dove, c.Valore.String(), "una quota da 0 a 100", c.Rif)
		}
	}
	if !t.MaggioreEta.IsZero() {
		positivo("/maggioreEta", t.MaggioreEta)
	}
	if len(t.Presupposti.Protocollo) > 0 {
		cita("/presupposti/tipologia", t.Presupposti.Tipologia)
	}
	if v := t.Presupposti.Vigore; v != "" {
		cita("/presupposti/vigore", v)
	}
	for i := range t.Presupposti.Protocollo {
		q, dove := &t.Presupposti.Protocollo[i], norma.Puntatore("/presupposti/protocollo").Indice(i)
		tipologia(dove, q.Tipologia, q.Rif)
		cita(dove, q.Rif)
	}
	for i := range t.Presupposti.Firme {
		cita(norma.Puntatore("/presupposti/firme").Indice(i), t.Presupposti.Firme[i].Rif)
	}
	for i := range t.Tutor.Articoli {
		q, dove := &t.Tutor.Articoli[i], norma.Puntatore("/tutor/articoli").Indice(i)
		tipologia(dove, q.Tipologia, q.Nomina)
		cita(dove+"/nomina", q.Nomina)
		cita(dove+"/aziendale", q.Aziendale)
		cita(dove+"/esterno", q.Esterno)
		cita("/tutor/aziendale", t.Tutor.Aziendale)
		cita("/tutor/formativo", t.Tutor.Formativo)
	}
	for i := range t.Quote {
		q, dove := &t.Quote[i], norma.Puntatore("/quote").Indice(i)
		tipologia(dove, q.Percorso.Tipologia(), q.Interna.Rif)
		quota(dove+"/esterna", q.Esterna)
		quota(dove+"/interna", q.Interna)
	}
	for i := range t.Attestazioni {
		q, dove := &t.Attestazioni[i], norma.Puntatore("/attestazioni").Indice(i)
		if q.Tipologia != "" {
			tipologia(dove, q.Tipologia, q.Diritto.Rif)
		}
		cita(dove+"/diritto", q.Diritto.Rif)
		if !q.Modello.IsZero() {
			positivo(dove+"/modello", q.Modello)
		}
		if !q.Mesi.IsZero() {
			positivo(dove+"/mesi", q.Mesi)
		}
	}
	for i := range t.Informazione {
		q, dove := &t.Informazione[i], norma.Puntatore("/informazione").Indice(i)
		if q.Capo != 1 && q.Capo != 3 {
			errore(dove, strconv.Itoa(q.Capo), "il Capo I o il III", q.Informa.Rif)
		}
		cita(dove+"/informa", q.Informa.Rif)
		cita(dove+"/intesa", q.Intesa.Rif)
		cita(dove+"/destinatario", q.Destinatario.Rif)
		cita(dove+"/rientro", q.Rientro.Rif)
		for n := range q.Temi {
			cita((dove + "/temi").Indice(n), q.Temi[n].Rif)
		}
	}
	for i := range t.Registrazioni {
		q, dove := &t.Registrazioni[i], norma.Puntatore("/registrazioni").Indice(i)
		tipologia(dove, q.Tipologia, q.Soggetto.Rif)
		cita(dove+"/soggetto", q.Soggetto.Rif)
		citaSe(cita, dove+"/strumento", q.Strumento)
		citaSe(cita, dove+"/nelleMore", q.NelleMore)
		citaSe(cita, dove+"/alternativa", q.Alternativa)
	}
	for i := range t.Certificazione.Modelli {
		positivo(norma.Puntatore("/certificazione/modelli").Indice(i), t.Certificazione.Modelli[i].Modello)
	}
	for i := range t.Certificazione.Elenchi {
		q, dove := &t.Certificazione.Elenchi[i], norma.Puntatore("/certificazione/elenchi").Indice(i)
		tipologia(dove, q.Tipologia, q.Sospensione.Rif)
		for n := range q.Voci {
			cita((dove + "/voci").Indice(n), q.Voci[n].Voce.Rif)
		}
		for n := range q.Firme {
			cita((dove + "/firme").Indice(n), q.Firme[n].Rif)
		}
	}
}

// citaSe wants a provision for a figure that a table may lack.
func citaSe[T comparable](cita func(norma.Puntatore, norma.Riferimento), dove norma.Puntatore, c norma.Cifra[T]) {
	if c != (norma.Cifra[T]{}) {
		cita(dove, c.Rif)
	}
}
