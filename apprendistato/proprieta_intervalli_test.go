package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

// TestIntervalliDegliEsempi: on both sides of every end of a band, of every sample, the evaluation of the contract with that last day, or hired
// that day, says what Durate and Possibili say of the band.
func TestIntervalliDegliEsempi(t *testing.T) {
	estremi := 0
	for _, d := range []*apprendistato.Disciplina{apprendistato.Lazio(), apprendistato.Nazionale()} {
		for _, e := range esempi(t) {
			k := e.c
			r := d.Durate(&e.c)
			for _, f := range r.Fasce {
				for _, k.Fine = range []norma.Data{f.Fini.Dal, f.Fini.Al} {
					if k.Fine.IsZero() {
						continue
					}
					estremi++
					v := d.Evaluate(&k)
					if v.DurataFormazione.Esito != f.Esito || v.FormazionePubblica.Ore != f.Ore || v.FormazionePubblica.Totale != f.Totale {
						t.Errorf("%s until %v: %v %v, band %v %v %v", e.nome, k.Fine, v.DurataFormazione.Esito, v.FormazionePubblica.Ore, f.Fini, f.Esito, f.Ore)
					}
				}
			}
			k = e.c
			for _, p := range d.Possibili(&e.c).Percorsi {
				k.Percorso = p.Percorso
				for i, f := range p.Giorni {
					for _, k.Inizio = range []norma.Data{f.Giorni.Dal, f.Giorni.Al} {
						if k.Inizio.IsZero() {
							continue
						}
						estremi++
						esito, _ := apertura(t, d, &k)
						if v := d.Evaluate(&k); k.Percorso.Capo() != 3 {
							esito = v.Ammissione.Esito
						}
						if esito != f.Esito {
							t.Errorf("%s for %s on %v: %v, band %d %v", e.nome, p.Percorso, k.Inizio, esito, i, f.Esito)
						}
					}
				}
			}
		}
	}
	if estremi < 20_000 {
		t.Errorf("%d ends", estremi)
	}
}
