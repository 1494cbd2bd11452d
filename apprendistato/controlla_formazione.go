package apprendistato

import (
	"strconv"

	"norma"
)

// controlla looks whether the figures of external and internal training and of attendance hold together.
func (t *TabellaFormazione) controlla(errore func(dove norma.Puntatore, trovato, ammesso string, rif norma.Riferimento),
	cita func(norma.Puntatore, norma.Riferimento),
) {
	const qui = norma.Puntatore("/formazione")
	quota := func(dove norma.Puntatore, q norma.Cifra[norma.Percento]) {
		cita(dove, q.Rif)
		if q.Valore < 0 || q.Valore > 100 {
			errore(dove, q.Valore.String(), "una quota da 0 a 100", q.Rif)
		}
	}
	for i := range t.Percorsi {
		a, dove := &t.Percorsi[i], (qui + "/percorsi").Indice(i)
		cita(dove+"/primo", a.Primo.Rif)
		cita(dove+"/ultimo", a.Ultimo.Rif)
		if a.Percorso.Capo() != 1 || a.Primo.Valore < 1 || a.Primo.Valore > a.Ultimo.Valore || a.Ultimo.Valore > massimoAnni {
			errore(dove, strconv.Itoa(a.Primo.Valore)+"-"+strconv.Itoa(a.Ultimo.Valore), "gli anni di un percorso del capo I", a.Ultimo.Rif)
			continue
		}
		for n := a.Primo.Valore; n <= a.Ultimo.Valore; n++ {
			if t.quota(n).IsZero() {
				errore(qui+"/esterna", strconv.Itoa(n), "una quota per ogni anno", a.Ultimo.Rif)
			}
		}
	}
	for i := range t.Esterna {
		quota((qui + "/esterna").Indice(i), t.Esterna[i].Quota)
	}
	if len(t.Percorsi) > 0 {
		cita(qui+"/orario", t.Orario)
		cita(qui+"/orarioMinimo", t.OrarioMinimo.Rif)
		cita(qui+"/proroga", t.Proroga)
		cita(qui+"/consolidamento", t.Consolidamento)
		if o := t.OrarioMinimo; o.Valore < 0 || o.Valore > norma.OreMassime {
			errore(qui+"/orarioMinimo", o.Valore.String(), "un numero di ore", o.Rif)
		}
	}
	for _, q := range [...]struct {
		dove  norma.Puntatore
		quota norma.Cifra[norma.Percento]
	}{{qui + "/insegnamento", t.Insegnamento}, {qui + "/its", t.ITS}, {qui + "/internaRicerca", t.InternaRicerca}} {
		if !q.quota.IsZero() {
			quota(q.dove, q.quota)
		}
	}
	if !t.InternaRicerca.IsZero() {
		cita(qui+"/esternaRicerca", t.EsternaRicerca.Rif)
	}
	for i := range t.Frequenza {
		f, dove := &t.Frequenza[i], (qui + "/frequenza").Indice(i)
		quota(dove+"/quota", f.Quota)
		cita(dove+"/annuale", f.Annuale.Rif)
		if f.Capo != 1 && f.Capo != 3 {
			errore(dove, strconv.Itoa(f.Capo), "il capo I o il capo III", f.Quota.Rif)
		}
	}
}
