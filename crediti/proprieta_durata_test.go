package crediti_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"norma"
	"norma/crediti"
)

// TestMoreGrants: a credit more takes recognition from no other, but for what counts once: the same module or training claimed again
// (reading sicurezza), a module that contains the safety training; or in doubt, a module claimed with two lengths, or of which nobody
// says whether it contains it.
func TestMoreGrants(t *testing.T) {
	motivi := map[string]int{}
	accolti := 0
	moltiCasi(t, func(r *rand.Rand, d domanda) {
		prima := d.apply()
		altra, dove := d, r.IntN(len(d.crediti)+1)
		altra.crediti = slices.Insert(slices.Clone(d.crediti), dove, creditoACaso(r))
		dopo := altra.apply()
		vs, ws := voci(t, &prima), voci(t, &dopo)
		ws = slices.Delete(ws, dove, dove+1)
		for i, v := range vs {
			if v.Accolto != si {
				continue
			}
			accolti++
			if ws[i].Accolto == si {
				continue
			}
			nuovo, m := altra.crediti[dove], ws[i].Motivo
			motivi[m]++
			switch {
			case m == "crediti/contato-una-volta" && nuovo.Tipo == d.crediti[i].Tipo:
			case m == "crediti/sicurezza-gia-compresa" && nuovo.Tipo == crediti.Modulo:
			case m == "crediti/modulo-discordante" && nuovo.Codice == d.crediti[i].Codice:
			case m == "norma/dato-mancante" && nuovo.Tipo == crediti.Modulo && d.crediti[i].Tipo == crediti.SicurezzaGenerale:
			default:
				t.Errorf("%+v is accepted beside %+v, %q beside %+v", d.crediti[i], d.crediti, m, nuovo)
			}
		}
	})
	if accolti < 10_000 || len(motivi) < 3 {
		t.Errorf("%d credits accepted, %v", accolti, motivi)
	}
}

// TestIngressoMore: a credit on entry more never leaves a longer path, for certain or perhaps, takes recognition from no other, and whatever
// the order gives the same: every list of up to three of the credits below, under the longest lengths of art. 4, c. 1.
func TestIngressoMore(t *testing.T) {
	var tutti []crediti.Ingresso
	for _, mesi := range []norma.Opt[int]{{}, norma.Known(-1), norma.Known(0), norma.Known(1), norma.Known(12), norma.Known(31), norma.Known(60), norma.Known(61)} {
		for _, attestato := range []norma.Opt[bool]{{}, no, si} {
			for _, elemento := range []crediti.Elemento{"", crediti.Lavoro, "hobby"} {
				tutti = append(tutti, crediti.Ingresso{Elemento: elemento, Attestato: attestato, Mesi: mesi})
			}
		}
	}
	apply := func(massimo int, c ...crediti.Ingresso) (crediti.Riduzione, []crediti.VoceIngresso) {
		r := crediti.ApplyIngresso(qualifica(massimo, 0), c, inIngresso, "/ingresso")
		var vs []crediti.VoceIngresso
		for _, v := range r.Voci() {
			vs = append(vs, v)
		}
		return r, vs
	}
	confronti, minori := 0, 0
	for _, massimo := range []int{12, 36, 48} {
		confronta := func(c []crediti.Ingresso, piu crediti.Ingresso) {
			prima, vs := apply(massimo, c...)
			dopo, ws := apply(massimo, append(slices.Clone(c), piu)...)
			davanti, _ := apply(massimo, append([]crediti.Ingresso{piu}, c...)...)
			if confronti++; dopo.AlPiu < prima.AlPiu {
				minori++
			}
			meno, nota := prima.Restano.Value()
			resta, anche := dopo.Restano.Value()
			if dopo.AlPiu > prima.AlPiu || dopo.AlMeno > prima.AlMeno || dopo.AlMeno > dopo.AlPiu || dopo.AlMeno < 6 || nota && anche && resta > meno {
				t.Fatalf("%+v leaves %d-%d, with %+v %d-%d", c, prima.AlMeno, prima.AlPiu, piu, dopo.AlMeno, dopo.AlPiu)
			}
			if !slices.Equal(vs, ws[:len(c)]) {
				t.Fatalf("%+v: %+v, with %+v %+v", c, vs, piu, ws)
			}
			if davanti.AlMeno != dopo.AlMeno || davanti.AlPiu != dopo.AlPiu || davanti.Restano != dopo.Restano || davanti.Esito != dopo.Esito || davanti.Rif != dopo.Rif {
				t.Fatalf("%+v before or after %+v: %+v, %+v", piu, c, davanti, dopo)
			}
		}
		for _, a := range tutti {
			confronta(nil, a)
			for _, b := range tutti {
				confronta([]crediti.Ingresso{a}, b)
			}
			for range 400 {
				r := rand.New(rand.NewPCG(uint64(confronti), 4))
				confronta([]crediti.Ingresso{a, scelto(r, tutti...)}, scelto(r, tutti...))
			}
		}
	}
	if confronti < 100_000 || minori < 4_000 {
		t.Errorf("%d comparisons, %d of them shorter", confronti, minori)
	}
}

// TestCFUMore: a CFU more, passed or recognised, never leaves a longer course, for certain or perhaps: every number of both, of a path whose
// CFU are known, or are not, on every kind of course.
func TestCFUMore(t *testing.T) {
	confronti, minori := 0, 0
	for _, tabella := range []crediti.TabellaCFU{inCorso, delMaster, {}} {
		for _, totale := range []norma.Opt[int]{{}, norma.Known(60), norma.Known(61)} {
			for _, mesi := range []int{6, 7, 12, 36, 72} {
				for _, minimi := range []int{0, 60} {
					cfu := func(acquisiti, riconosciuti int) crediti.RiduzioneCFU {
						k := crediti.Carriera{Mesi: norma.Known(mesi), Totale: totale, Minimi: minimi}
						if acquisiti >= 0 {
							k.Acquisiti = norma.Known(acquisiti)
						}
						if riconosciuti >= 0 {
							k.Riconosciuti = norma.Known(riconosciuti)
						}
						return crediti.CFU(corso(0, 0, art21c1), k, tabella, "/studi")
					}
					for a := -1; a < 60; a++ {
						for b := -1; b < 60; b++ {
							prima := cfu(a, b)
							for _, dopo := range []crediti.RiduzioneCFU{cfu(a+1, b), cfu(a, b+1)} {
								if confronti++; dopo.AlPiu < prima.AlPiu {
									minori++
								}
								if dopo.AlPiu > prima.AlPiu || dopo.Restano.Or(0) > prima.Restano.Or(dopo.Restano.Or(0)) || prima.Esito == norma.Violato && dopo.Esito != norma.Violato {
									t.Fatalf("%d months, %v CFU, %d and %d done: %+v, one more %+v", mesi, totale, a, b, prima, dopo)
								}
								if a >= 0 && dopo.AlMeno > prima.AlMeno {
									t.Fatalf("%d months, %v CFU, %d and %d done: at least %d, one more %d", mesi, totale, a, b, prima.AlMeno, dopo.AlMeno)
								}
							}
						}
					}
				}
			}
		}
	}
	if confronti < 100_000 || minori < 4_000 {
		t.Errorf("%d comparisons, %d of them shorter", confronti, minori)
	}
}
