package apprendistato

import (
	"strconv"

	"norma"
)

// controllaDurate looks whether the figures on courses, extensions and the end hold together.
func (t *Tabella) controllaDurate(errore func(dove norma.Puntatore, trovato, ammesso string, rif norma.Riferimento),
	cita func(norma.Puntatore, norma.Riferimento),
) {
	mesi := func(dove norma.Puntatore, c norma.Cifra[int], minimo int) {
		if c.IsZero() {
			return
		}
		cita(dove, c.Rif)
		if c.Valore < minimo {
			errore(dove, strconv.Itoa(c.Valore), "un numero da "+strconv.Itoa(minimo)+" in su", c.Rif)
		}
	}
	for i := range t.Corsi {
		l, dove := &t.Corsi[i], norma.Puntatore("/corsi").Indice(i)
		cita(dove+"/minimo", l.Minimo.Rif)
		cita(dove+"/massimo", l.Massimo)
		mesi(dove+"/minimo", l.Minimo, 0)
		mesi(dove+"/mesi", l.Mesi, max(1, l.Minimo.Valore))
		mesi(dove+"/cfu", l.CFU, 1)
	}
	mesi("/proroga/durata", t.Proroga.Durata, 1)
	mesi("/proroga/ricerca", t.Proroga.Ricerca, 1)
	mesi("/proroga/volte", t.Proroga.Volte, 1)
}
