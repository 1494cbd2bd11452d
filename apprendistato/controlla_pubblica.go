package apprendistato

import (
	"strconv"

	"norma"
)

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
