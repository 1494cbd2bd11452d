package crediti_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/crediti"
)

// The provisions by which the cases are judged: modules of earlier apprenticeships, general training on safety.
const (
	rl                         = "reg. reg. Lazio 7/2017, "
	art16c1  norma.Riferimento = rl + "art. 16, c. 1"
	art16c2  norma.Riferimento = rl + "art. 16, c. 2"
	nessuno  norma.Riferimento = ""
	unModulo                   = 40 * norma.Ora // art. 13, c. 2: a module of forty hours a year
)

// The totals by title of study: art. 13, c. 3, lett. a), b) and c).
const (
	licenzaMedia = 120 * norma.Ora
	diploma      = 80 * norma.Ora
	laurea       = 40 * norma.Ora
)

// lazio recognises both kinds of credit, posto is where the list stands in its document.
var lazio = crediti.Tabella{Moduli: art16c1, Sicurezza: art16c2}

const posto norma.Puntatore = "/crediti"

// dovuta is what the training due is about in the cases that do not say otherwise: letters c) and f) of art. 15, c. 2.
var dovuta = []crediti.Area{crediti.Comunicazione, crediti.Digitali}

// cambio changes one fact of a credit.
type cambio func(*crediti.Credito)

// modulo is a module with every fact in order, of like content because its areas are those due.
func modulo(ore norma.Ore, cambi ...cambio) crediti.Credito {
	return con(crediti.Credito{
		Tipo: crediti.Modulo, Origine: crediti.Apprendistato, Aree: dovuta, Ore: norma.Known(ore), Attestato: norma.Known(true),
	}, cambi...)
}

// sicurezza is general safety training with every fact in order.
func sicurezza(ore norma.Ore, cambi ...cambio) crediti.Credito {
	return con(crediti.Credito{
		Tipo: crediti.SicurezzaGenerale, Ore: norma.Known(ore), Attestato: norma.Known(true),
	}, cambi...)
}

func con(c crediti.Credito, cambi ...cambio) crediti.Credito {
	for _, f := range cambi {
		f(&c)
	}
	return c
}

func tipo(t crediti.Tipo) cambio           { return func(c *crediti.Credito) { c.Tipo = t } }
func codice(s string) cambio               { return func(c *crediti.Credito) { c.Codice = s } }
func origine(o crediti.Origine) cambio     { return func(c *crediti.Credito) { c.Origine = o } }
func aree(as ...crediti.Area) cambio       { return func(c *crediti.Credito) { c.Aree = as } }
func attestato(b norma.Opt[bool]) cambio   { return func(c *crediti.Credito) { c.Attestato = b } }
func analogo(b norma.Opt[bool]) cambio     { return func(c *crediti.Credito) { c.Analogo = b } }
func conOre(o norma.Opt[norma.Ore]) cambio { return func(c *crediti.Credito) { c.Ore = o } }

// What can be said of a yes-no fact, and of hours.
var (
	si, no   = norma.Known(true), norma.Known(false)
	nonDetto norma.Opt[bool]
	ignote   norma.Opt[norma.Ore]
)

// lista is a list of credits.
type lista []crediti.Credito

// ripeti is a list of n equal credits.
func ripeti(n int, c crediti.Credito) lista {
	l := make(lista, n)
	for i := range l {
		l[i] = c
	}
	return l
}

// rilievo is a finding as a case writes it.
type rilievo struct {
	Codice           string
	Gravita          norma.Gravita
	Dove             norma.Puntatore
	Trovato, Ammesso string
	Rif              norma.Riferimento
}

func rilievi(r *crediti.Riconoscimento) []rilievo {
	rs := make([]rilievo, 0, len(r.Rilievi))
	for _, q := range r.Rilievi {
		rs = append(rs, rilievo{q.Codice(), q.Gravita(), q.Dove, q.Trovato, q.Ammesso, q.Rif})
	}
	return rs
}

// voci collects the fates of the credits, and checks that they come in the order of the claim.
func voci(t *testing.T, r *crediti.Riconoscimento) []crediti.Voce {
	t.Helper()
	var vs []crediti.Voce
	for i, v := range r.Voci() {
		if i != len(vs) {
			t.Errorf("credit %d comes after %d others", i, len(vs))
		}
		vs = append(vs, v)
	}
	return vs
}

// diverso reports how a result differs from what is due.
func diverso(t *testing.T, nome, cosa string, want, got any) {
	t.Helper()
	if d := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmpopts.EquateComparable(nonDetto, ignote)); d != "" {
		t.Errorf("%s: %s (-want +got):\n%s", nome, cosa, d)
	}
}
