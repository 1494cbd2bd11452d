package apprendistato_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
)

// assenzaDice are the members whose absence is an answer, by their own description: to fill one in changes the facts. All others are
// unknown where they are absent.
var assenzaDice = map[string]string{
	"/impresa/regione":           "the region of the discipline",
	"/ccnl/mesiMinimi":           "the agreement changes nothing",
	"/ccnl/mesiMassimi":          "the agreement changes nothing",
	"/ccnl/quotaEsterna":         "the agreement changes nothing",
	"/ccnl/quotaInterna":         "the agreement changes nothing",
	"/ccnl/tutorDiverso":         "the agreement changes nothing",
	"/offerta/scelta":            "not chosen yet",
	"/offerta/modalita":          "not chosen yet",
	"/offerta/avvio":             "not begun yet",
	"/studi/mesi":                "the law's own",
	"/studi/cfu":                 "the law's own",
	"/studi/riconosciuti":        "none",
	"/studi/esame":               "the semesters decide (reading durata-its)",
	"/anni/-/frequentateEsterne": "not attended yet",
	"/anni/-/frequentateInterne": "not attended yet",
	"/anni/-/proroga":            "no",
	"/proroghe/-/maturita":       "no",
	"/svolgimento/titolo":        "not obtained yet",
	"/svolgimento/rapporto":      "not drawn up yet",
	"/apprendista/qualificaIeFP": "the title of study answers, where it can: to say otherwise is to correct it",
	"/apprendista/titolo":        "below the qualifica that is named it says that there is none",
}

// aggiunte counts what was tried.
type aggiunte struct {
	provate, certe, contraddette int
	usate                        map[string]bool
}

// TestSapereOgniCampo: a fact more, of any member and any value, of every sample and of every sample of which facts were taken away.
//
//   - What was asked for and is now said is not asked for again.
//   - What a rule found violated stays violated, what it found respected is respected, or left alone, still: neither turns into the other
//     or into a doubt. That holds of facts; it does not hold of members whose absence is an answer (assenzaDice), nor of a value that
//     contradicts the others or cannot be, which the rule reports at its place.
func TestSapereOgniCampo(t *testing.T) {
	campi := apprendistato.CampiContratto()
	a := aggiunte{usate: map[string]bool{}}
	r := rand.New(rand.NewPCG(2026, 24))
	for _, e := range esempi(t) {
		var detti []togliere
		for i := range campi {
			k := &campi[i]
			dentro(e.doc, strings.Split(string(k.Dove), "/")[1:], "", func(qui norma.Puntatore, in map[string]any) {
				_, nome := qui.Padre()
				era, detto := in[nome]
				if detto {
					detti = append(detti, togliere{in, nome, era, k, qui})
					delete(in, nome)
				}
				a.prova(t, &e, k, qui, in)
				if detto {
					in[nome] = era
				}
			})
		}
		for range 10 { // several facts taken away, one given back
			tolti := make([]togliere, 0, 4)
			for range 2 + r.IntN(3) {
				tolti = append(tolti, detti[r.IntN(len(detti))])
			}
			for _, x := range tolti {
				delete(x.in, x.nome)
			}
			a.prova(t, &e, tolti[0].k, tolti[0].qui, tolti[0].in)
			for _, x := range tolti {
				x.in[x.nome] = x.era
			}
		}
	}
	if a.provate < 60_000 || a.certe < 100_000 || a.contraddette > a.provate/5 {
		t.Errorf("%d additions, %d verdicts, %d contradictions", a.provate, a.certe, a.contraddette)
	}
	for k := range assenzaDice {
		if !a.usate[k] {
			t.Errorf("%s is no exception", k)
		}
	}
}

// togliere is a member of a document that may be taken away.
type togliere struct {
	in   map[string]any
	nome string
	era  any
	k    *norma.Campo
	qui  norma.Puntatore
}

// prova fills an absent member in, with each of its values.
func (a *aggiunte) prova(t *testing.T, e *esempio, k *norma.Campo, qui norma.Puntatore, in map[string]any) {
	t.Helper()
	d := apprendistato.Lazio()
	c, _ := letto(t, e.doc)
	v := d.Evaluate(&c)
	prima := regole(&v)
	_, nome := qui.Padre()
	_, dice := assenzaDice[string(k.Dove)]
	for _, valore := range ammessi(k) {
		in[nome] = valore
		piu, ok := letto(t, e.doc)
		if !ok {
			t.Fatal(e.nome, qui, valore)
		}
		w := d.Evaluate(&piu)
		dopo := regole(&w)
		a.provate++
		contraddetta := contraddice(&w.Giudizio, qui)
		if contraddetta {
			a.contraddette++
		}
		for i := range dopo {
			p, q := prima[i].g, dopo[i].g
			if chiede(q, qui) {
				t.Errorf("%s: %s asks for %s, which is %v", e.nome, dopo[i].nome, qui, valore)
			}
			if p.Esito != norma.Violato && p.Esito != norma.Rispettato {
				continue
			}
			a.certe++
			if q.Esito == p.Esito || p.Esito == norma.Rispettato && q.Esito == norma.NonApplicabile || contraddetta {
				continue
			}
			if dice {
				a.usate[string(k.Dove)] = true
				continue
			}
			t.Fatalf("%s: %s is %v without %s, %v when it is %v\n%v\n%v", e.nome, dopo[i].nome, p.Esito, qui, q.Esito, valore, rilievi(p.Rilievi), rilievi(q.Rilievi))
		}
	}
	delete(in, nome)
}

// chiede reports whether a judgement asks for a member.
func chiede(g *norma.Giudizio, dove norma.Puntatore) bool {
	return slices.ContainsFunc(g.Rilievi, func(q norma.Rilievo) bool { return q.Dove == dove && q.Codice() == "norma/dato-mancante" })
}

// contraddice reports whether a judgement finds that what a member says cannot be, or contradicts something else: the same member of
// another element, where both give the same number.
func contraddice(g *norma.Giudizio, dove norma.Puntatore) bool {
	return slices.ContainsFunc(g.Rilievi, func(q norma.Rilievo) bool {
		return q.Gravita() == norma.Mancante && q.Codice() != "norma/dato-mancante" && strings.HasPrefix(generale(q.Dove), generale(dove))
	})
}
