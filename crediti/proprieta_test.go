package crediti_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/crediti"
)

// domanda is what is asked of Apply.
type domanda struct {
	prima   norma.Ore
	crediti lista
	aree    []crediti.Area
	tabella crediti.Tabella
}

func (d *domanda) apply() crediti.Riconoscimento {
	return crediti.Apply(d.prima, d.crediti, d.aree, d.tabella, posto)
}

func scelto[T any](r *rand.Rand, fra ...T) T { return fra[r.IntN(len(fra))] }

// areeACaso are areas that coincide now and then.
func areeACaso(r *rand.Rand) []crediti.Area {
	return scelto(r,
		dovuta, dovuta, []crediti.Area{crediti.Digitali, crediti.Comunicazione}, []crediti.Area{crediti.Digitali},
		[]crediti.Area{crediti.ComportamentiSicuri}, []crediti.Area{crediti.ComportamentiSicuri, crediti.Digitali},
		[]crediti.Area{crediti.Organizzazione}, []crediti.Area{crediti.Digitali, "lingue"}, nil,
	)
}

// creditoACaso is a credit about which most things have been said. A module is never shorter than the longest safety training, of
// which it is to contain the hours.
func creditoACaso(r *rand.Rand) crediti.Credito {
	c := crediti.Credito{
		Tipo:      scelto(r, crediti.Modulo, crediti.Modulo, crediti.Modulo, crediti.SicurezzaGenerale, crediti.SicurezzaGenerale, crediti.SicurezzaSpecifica),
		Codice:    scelto(r, "", "", "A", "B", "C"),
		Origine:   scelto(r, crediti.Apprendistato, crediti.Apprendistato, crediti.Apprendistato, crediti.AltraOrigine),
		Aree:      areeACaso(r),
		Ore:       norma.Known(scelto(r, 8*norma.Ora, 16*norma.Ora, unModulo, unModulo, unModulo, unModulo+norma.Ora/100)),
		Attestato: scelto(r, si, si, si, no),
		Analogo:   scelto(r, nonDetto, nonDetto, si, no),
	}
	if c.Tipo == crediti.SicurezzaGenerale {
		c.Ore = norma.Known(scelto(r, 0, 4*norma.Ora, 4*norma.Ora, 8*norma.Ora))
	}
	switch r.IntN(20) { // now and then a fact is missing, or makes no sense
	case 0:
		c.Tipo = scelto[crediti.Tipo](r, "", "tirocinio")
	case 1:
		c.Origine = scelto[crediti.Origine](r, "", "scuola")
	case 2:
		c.Attestato = nonDetto
	case 3:
		c.Ore = scelto(r, ignote, norma.Known(-norma.Ora))
	}
	return c
}

// domandaACaso is a question with at most six credits.
func domandaACaso(r *rand.Rand) domanda {
	d := domanda{
		prima:   scelto(r, laurea, diploma, licenzaMedia, 0, 12*norma.Ora),
		crediti: make(lista, r.IntN(7)),
		aree:    scelto(r, dovuta, dovuta, dovuta, areeACaso(r)),
		tabella: scelto(r, lazio, lazio, lazio, lazio, crediti.Tabella{Moduli: art16c1}, crediti.Tabella{Sicurezza: art16c2}),
	}
	for i := range d.crediti {
		d.crediti[i] = creditoACaso(r)
	}
	return d
}

// moltiCasi calls f with many questions, always the same ones.
func moltiCasi(t *testing.T, f func(r *rand.Rand, d domanda)) {
	t.Helper()
	r := rand.New(rand.NewPCG(2017, 7))
	for range 20_000 {
		if f(r, domandaACaso(r)); t.Failed() {
			return
		}
	}
}

// limiti checks what holds for any question at all.
func limiti(t *testing.T, d *domanda) {
	t.Helper()
	r := d.apply()
	tolte, certe := conto(d.prima, d.crediti, d.aree, d.tabella)
	if r.Prima != d.prima || r.Tolte != tolte || r.Restano.IsZero() == certe {
		t.Fatalf("%+v\n%s - %s = %q, want %s taken away, all of them %t", d, r.Prima, r.Tolte, r.Restano, tolte, certe)
	}
	if r.Tolte < 0 || r.Tolte > max(r.Prima, 0) {
		t.Fatalf("%+v\n%s taken away of %s", d, r.Tolte, r.Prima)
	}
	if restano, note := r.Restano.Value(); note && r.Tolte+restano != r.Prima {
		t.Fatalf("%+v\n%s - %s = %s", d, r.Prima, r.Tolte, restano)
	}
	if r.Restano.IsZero() != (r.Esito == norma.Indeterminato) || r.Esito == norma.Violato || (r.Esito == norma.NonApplicabile) != (len(d.crediti) == 0) {
		t.Fatalf("%+v\n%s, %q left", d, r.Esito, r.Restano)
	}
	var somma norma.Ore
	vs := voci(t, &r)
	if len(vs) != min(len(d.crediti), crediti.Massimo) {
		t.Fatalf("%+v\n%d fates", d, len(vs))
	}
	inDubbio := len(d.crediti) > crediti.Massimo
	esaurite := r.Tolte > 0 && r.Tolte == d.prima // what is in doubt decides nothing any more, and is not reported
	for i, v := range vs {
		somma += v.Ore
		inDubbio = inDubbio || v.Accolto.IsZero()
		if v.Ore < 0 || v.Ore > 0 && (v.Accolto != si || v.Ore > d.crediti[i].Ore.Or(0)) {
			t.Fatalf("%+v\ncredit %d: %+v", d, i, v)
		}
		if v.Accolto.IsZero() && esaurite {
			continue
		}
		diAltri := d.crediti[i].Tipo == crediti.SicurezzaGenerale && v.Motivo == "norma/dato-mancante" // the areas of a module beside it
		if (v.Motivo != "") != slices.ContainsFunc(r.Rilievi, func(q norma.Rilievo) bool {
			luogo, campo := posto.Indice(i), norma.Puntatore("")
			if len(q.Dove) > len(luogo) {
				campo = q.Dove[len(luogo):]
			}
			qui := q.Dove == luogo+campo && (campo == "" || campo[0] == '/')
			return (qui || diAltri && strings.HasSuffix(string(q.Dove), "/aree")) && q.Codice() == v.Motivo && q.Rif == v.Rif
		}) {
			t.Fatalf("%+v\ncredit %d: %q among %+v", d, i, v.Motivo, r.Rilievi)
		}
		if v.Accolto.Is(true) && v.Motivo != "" && (v.Motivo != "crediti/eccedente" || v.Ore >= d.crediti[i].Ore.Or(0)) {
			t.Fatalf("%+v\ncredit %d is accepted and refused: %+v", d, i, v)
		}
	}
	if somma != r.Tolte || (inDubbio && !esaurite) != r.Restano.IsZero() {
		t.Fatalf("%+v\nthe credits take away %s, together %s; in doubt %t, %q left", d, somma, r.Tolte, inDubbio, r.Restano)
	}
	q := d.apply()
	diverso(t, "the same question", "result", rilievi(&r), rilievi(&q))
	if r.Tolte != q.Tolte || r.Restano != q.Restano || r.Letture != q.Letture || r.Esito != q.Esito || !slices.Equal(vs, voci(t, &q)) {
		t.Fatalf("%+v\nthe same question has two answers: %+v, %+v", d, r, q)
	}
}

// TestLimiti: never more than was due, never less than nothing; what is left is known or not as the verdict says; the credits take
// away together what the total says; all as the slow reference counts.
func TestLimiti(t *testing.T) {
	var sicure, dubbie, nulle int
	moltiCasi(t, func(_ *rand.Rand, d domanda) {
		limiti(t, &d)
		switch r := d.apply(); {
		case r.Restano.IsZero():
			dubbie++
		case r.Tolte == 0:
			nulle++
		default:
			sicure++
		}
	})
	if min(sicure, dubbie, nulle) < 2000 {
		t.Errorf("the cases are too much alike: %d sure, %d in doubt, %d without credit", sicure, dubbie, nulle)
	}
}

// TestOrder: in which order the credits are claimed changes neither the hours nor the verdict nor the readings.
func TestOrder(t *testing.T) {
	moltiCasi(t, func(r *rand.Rand, d domanda) {
		prima := d.apply()
		altra := d
		altra.crediti = slices.Clone(d.crediti)
		r.Shuffle(len(altra.crediti), func(i, j int) {
			altra.crediti[i], altra.crediti[j] = altra.crediti[j], altra.crediti[i]
		})
		dopo := altra.apply()
		if prima.Tolte != dopo.Tolte || prima.Restano != dopo.Restano || prima.Esito != dopo.Esito || prima.Letture != dopo.Letture {
			t.Errorf("%+v\n%s, %q, %s\n%+v\n%s, %q, %s", d, prima.Tolte, prima.Restano, prima.Esito, altra, dopo.Tolte, dopo.Restano, dopo.Esito)
		}
	})
}

// TestMore: a credit more never leaves more hours to do.
func TestMore(t *testing.T) {
	confronti := 0
	moltiCasi(t, func(r *rand.Rand, d domanda) {
		prima := d.apply()
		altra := d
		altra.crediti = slices.Insert(slices.Clone(d.crediti), r.IntN(len(d.crediti)+1), creditoACaso(r))
		dopo := altra.apply()
		meno, note := prima.Restano.Value()
		piu, dette := dopo.Restano.Value()
		if note && dette {
			if confronti++; piu > meno {
				t.Errorf("%+v leaves %s\n%+v leaves %s", d, meno, altra, piu)
			}
		}
	})
	if confronti < 4000 {
		t.Errorf("%d comparisons", confronti)
	}
}

// TestMoreInformation: a credit that is refused stays refused when a fact about it that was missing becomes known. That it is of like
// content is left alone where the areas have already answered for it: to attest it is to correct them.
func TestMoreInformation(t *testing.T) {
	rifiuti := 0
	moltiCasi(t, func(r *rand.Rand, d domanda) {
		if len(d.crediti) == 0 {
			return
		}
		// Forget one or two facts of a credit, then learn one of them again, as it was or not.
		i := r.IntN(len(d.crediti))
		sapute := d
		d.crediti, sapute.crediti = slices.Clone(d.crediti), slices.Clone(d.crediti)
		c, s := &d.crediti[i], &sapute.crediti[i]
		nuovo := creditoACaso(r)
		for range 1 + r.IntN(2) {
			switch r.IntN(5) {
			case 0:
				c.Tipo, s.Tipo = "", scelto(r, crediti.AllTipi()...)
			case 1:
				c.Origine, s.Origine = "", scelto(r, crediti.AllOrigini()...)
			case 2:
				c.Attestato, s.Attestato = nonDetto, scelto(r, si, no)
			case 3:
				c.Ore, s.Ore = ignote, nuovo.Ore
			case 4:
				c.Aree, s.Aree, c.Analogo, s.Analogo = nil, scelto(r, nil, nuovo.Aree), nonDetto, scelto(r, si, no, nonDetto)
			}
		}
		prima, dopo := d.apply(), sapute.apply()
		if v := voci(t, &prima)[i]; v.Accolto == no {
			rifiuti++
			if w := voci(t, &dopo)[i]; w.Accolto != no {
				t.Errorf("%+v is refused: %+v\n%+v is not: %+v", *c, v, *s, w)
			}
		}
	})
	if rifiuti < 2000 {
		t.Errorf("%d refusals", rifiuti)
	}
}
