package pfi_test

import (
	"cmp"
	"slices"
	"testing"

	"norma"
	"norma/pfi"
)

// variazioni are a complete plan and all its changes of the other tests.
func variazioni(t *testing.T, nome string) []pfi.Piano {
	t.Helper()
	out := []pfi.Piano{piano(t, nome)}
	for _, c := range casiValida {
		if c.piano == nome {
			p := piano(t, nome)
			c.cambia(&p)
			out = append(out, p)
		}
	}
	for _, c := range casiConfronto {
		if c.piano == nome {
			p := piano(t, nome)
			if c.prima != nil {
				c.prima(&p)
				out = append(out, p)
				p = piano(t, nome)
			}
			c.dopo(&p)
			out = append(out, p)
		}
	}
	return out
}

type differenza struct{ dove, prima, dopo string }

// diverse are the differences in the order of their places; a rovescio, as the second plan sees them.
func diverse(r *pfi.Confronto, aRovescio bool) []differenza {
	out := make([]differenza, 0, len(r.Differenze))
	for _, d := range r.Differenze {
		if aRovescio {
			d.Prima, d.Dopo = d.Dopo, d.Prima
		}
		out = append(out, differenza{string(d.Dove), d.Prima, d.Dopo})
	}
	slices.SortFunc(out, func(a, b differenza) int { return cmp.Compare(a.dove, b.dove) })
	return out
}

// TestConfrontoSpecchio: a plan does not differ from itself and breaks nothing by staying as it is; what differs from one plan to another
// differs as much the other way round; the title changes both ways or neither, the end moves later one way only.
func TestConfrontoSpecchio(t *testing.T) {
	const titolo, fine = "pfi/titolo-da-conseguire-cambiato", "pfi/fine-spostata-senza-proroga"
	coppie, cambiati, spostate := 0, 0, 0
	for _, nome := range completi {
		piani := variazioni(t, nome)
		for i := range piani {
			a := &piani[i]
			stesso := pfi.Compare(lazio(), a, a)
			if len(stesso.Differenze) != 0 || stesso.Has(titolo) || stesso.Has(fine) || stesso.Has("pfi/versioni-a-rovescio") || stesso.Has("pfi/piani-di-apprendisti-diversi") {
				t.Errorf("%s %d and itself: %v %v", nome, i, stesso.Differenze, trovati(stesso.Rilievi))
			}
			for j := i % 4; j < i; j += 4 { // a quarter of all pairs
				b := &piani[j]
				coppie++
				va, torna := pfi.Compare(lazio(), a, b), pfi.Compare(lazio(), b, a)
				if !slices.Equal(diverse(&va, false), diverse(&torna, true)) {
					t.Errorf("%s %d and %d: %v, the other way round %v", nome, i, j, va.Differenze, torna.Differenze)
				}
				if va.Esito == norma.NonApplicabile || torna.Esito == norma.NonApplicabile || va.Fermo == "" || torna.Fermo == "" {
					continue
				}
				if va.Has(titolo) != torna.Has(titolo) || va.Has(fine) && torna.Has(fine) {
					t.Errorf("%s %d and %d: %v, the other way round %v", nome, i, j, trovati(va.Rilievi), trovati(torna.Rilievi))
				}
				if va.Has(titolo) {
					cambiati++
				}
				if va.Has(fine) || torna.Has(fine) {
					spostate++
				}
				if diritto, rovescio := va.Has("pfi/versioni-a-rovescio"), torna.Has("pfi/versioni-a-rovescio"); diritto && rovescio || a.Data.Valid() && b.Data.Valid() && a.Data != b.Data && diritto == rovescio {
					t.Errorf("%s %d of %v and %d of %v: which comes first?", nome, i, a.Data, j, b.Data)
				}
			}
		}
	}
	if coppie < 700 || cambiati < 50 || spostate < 20 {
		t.Errorf("%d pairs, %d titles, %d ends", coppie, cambiati, spostate)
	}
}

// TestConfrontoCatena: what changes from a version to the third is made up of what changes on the way: no member differs that did not in one
// of the two steps.
func TestConfrontoCatena(t *testing.T) {
	terne := 0
	for _, nome := range completi {
		piani := variazioni(t, nome)
		for i := range piani {
			j, k := (i*7+3)%len(piani), (i*5+1)%len(piani)
			uno, due, tutto := pfi.Compare(lazio(), &piani[i], &piani[j]), pfi.Compare(lazio(), &piani[j], &piani[k]), pfi.Compare(lazio(), &piani[i], &piani[k])
			passi := append(diverse(&uno, false), diverse(&due, false)...)
			terne++
			for _, d := range tutto.Differenze {
				if !slices.ContainsFunc(passi, func(p differenza) bool { return p.dove == string(d.Dove) }) {
					t.Errorf("%s %d, %d, %d: %s changes in no step", nome, i, j, k, d.Dove)
				}
			}
		}
	}
	if terne < 100 {
		t.Errorf("%d triples", terne)
	}
}
