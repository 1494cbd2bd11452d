package alternanza_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"norma"
	"norma/alternanza"
)

// fatti are what may be said of a yes-no fact.
var fatti = []norma.Opt[bool]{{}, norma.Known(false), norma.Known(true)}

// TestFrequenzaInPiu: an hour attended more never makes a path less valid (d.i. 195/2017, art. 4, c. 11), nor leaves more hours to do, nor
// breaks the law; the least attendance is the least: a hundredth of an hour less is not enough. Every path of up to 120 hours, every
// attendance, in steps of a quarter of an hour.
func TestFrequenzaInPiu(t *testing.T) {
	const passo = norma.Ora / 4
	validi := 0
	for previste := norma.Ore(0); previste <= 120*norma.Ora; previste += 5 * passo {
		for _, concluso := range fatti {
			s := alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2025), Concluso: concluso, Percorsi: []alternanza.PercorsoSvolto{
				svolto(60, 60), {Previste: norma.Known(previste), Concluso: concluso},
			}}
			p := &s.Percorsi[1]
			var prima alternanza.MonteOre
			eraValido, mancavano := false, norma.OreMassime
			for n := norma.Ore(0); n <= previste+norma.Ora; n += passo {
				p.Frequentate = norma.Known(n)
				f, m := s.Frequenza(), s.MonteOre()
				voce := voceDi(&f, 1)
				minime, mancano := voce.Minime.Or(-1), m.Mancano.Or(-1)
				valido := n >= minime
				if valido {
					validi++
				}
				if minime*4 != previste*3 || voce.Valido.Is(true) != valido || eraValido && !valido || voce.Valido.Is(false) != (!valido && concluso.Is(true)) {
					t.Fatalf("%v of %v, over %v: %+v", n, previste, concluso, voce)
				}
				if m.Valide < prima.Valide || mancano < 0 || mancano > mancavano || n > 0 && m.Esito > prima.Esito || m.Frequentate != 60*norma.Ora+n {
					t.Fatalf("%v of %v, over %v: %+v after %+v", n, previste, concluso, m, prima)
				}
				prima, eraValido, mancavano = m, valido, mancano
			}
		}
	}
	if validi < 5000 {
		t.Errorf("%d valid paths", validi)
	}
}

func voceDi(f *alternanza.Frequenza, i int) (v alternanza.VocePercorso) {
	for k, voce := range f.Voci() {
		if k == i {
			v = voce
		}
	}
	return v
}

// TestPercorsoInPiu: a path more, whatever it is, never takes hours away that count, nor leaves more to do, nor changes the attendance of the
// others; in which order the paths are listed matters to none of this. Before its hours are known it is only not known how many are left.
func TestPercorsoInPiu(t *testing.T) {
	r := rand.New(rand.NewPCG(107, 33))
	ore := func() norma.Opt[norma.Ore] {
		if r.IntN(8) == 0 {
			return norma.Opt[norma.Ore]{}
		}
		return norma.Known(norma.Ore(r.IntN(240)) * norma.Ora / 2)
	}
	noti, violati := 0, 0
	for range 20_000 {
		s := alternanza.Studente{
			Scuola: unoDi(r, alternanza.AllScuole()), Anno: anno(2015 + r.IntN(11)), Terza: anno(2014 + r.IntN(4)), Concluso: unoDi(r, fatti),
		}
		for range r.IntN(5) {
			s.Percorsi = append(s.Percorsi, alternanza.PercorsoSvolto{Previste: ore(), Frequentate: ore(), Concluso: unoDi(r, fatti)})
		}
		piu := s
		piu.Percorsi = append(slices.Clone(s.Percorsi), alternanza.PercorsoSvolto{Previste: ore(), Frequentate: ore(), Concluso: unoDi(r, fatti)})
		prima, dopo := s.MonteOre(), piu.MonteOre()
		meno, nota := prima.Mancano.Value()
		restano, anche := dopo.Mancano.Value()
		if nota && anche {
			noti++
		}
		if prima.Esito == norma.Violato {
			violati++
		}
		if dopo.Valide < prima.Valide || nota && anche && restano > meno || prima.Mancano.Is(0) && !dopo.Mancano.Is(0) ||
			prima.Esito <= norma.Rispettato && meno == 0 && dopo.Esito != prima.Esito || prima.Esito != norma.Violato && dopo.Esito == norma.Violato && nota {
			t.Fatalf("%+v: %+v\n%+v: %+v", s.Percorsi, prima, piu.Percorsi, dopo)
		}
		f, g := s.Frequenza(), piu.Frequenza()
		for i := range s.Percorsi {
			if voceDi(&f, i) != voceDi(&g, i) {
				t.Fatalf("%+v: path %d, %+v and %+v", piu.Percorsi, i, voceDi(&f, i), voceDi(&g, i))
			}
		}
		altra := piu
		altra.Percorsi = slices.Clone(piu.Percorsi)
		r.Shuffle(len(altra.Percorsi), func(i, j int) { altra.Percorsi[i], altra.Percorsi[j] = altra.Percorsi[j], altra.Percorsi[i] })
		m, h := altra.MonteOre(), altra.Frequenza()
		if m.Valide != dopo.Valide || m.Mancano != dopo.Mancano || m.Previste != dopo.Previste || m.Letture != dopo.Letture || !stessiRilievi(&m.Giudizio, &dopo.Giudizio) || !stessiRilievi(&h.Giudizio, &g.Giudizio) {
			t.Fatalf("%+v: %+v\n%+v: %+v", piu.Percorsi, dopo, altra.Percorsi, m)
		}
	}
	if noti < 5000 || violati < 1000 {
		t.Errorf("%d known, %d violated", noti, violati)
	}
}

func unoDi[T any](r *rand.Rand, tra []T) T { return tra[r.IntN(len(tra))] }

// stessiRilievi reports whether two judgements have the same verdict and findings, wherever in their lists.
func stessiRilievi(a, b *norma.Giudizio) bool {
	return a.Esito == b.Esito && slices.Equal(senzaNumeri(a), senzaNumeri(b))
}
