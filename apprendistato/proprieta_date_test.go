package apprendistato_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
)

var giorni = regexp.MustCompile(`\d{4}-\d\d-\d\d`)

// quadriennio is a number of days after which the calendar has the same months again, but not the same days of the week.
const quadriennio = 4*365 + 1

// spostate is a text with every day in it moved.
func spostate(testo string, di int) string {
	return giorni.ReplaceAllStringFunc(testo, func(s string) string {
		g, err := norma.ParseData(s)
		if err != nil {
			return s
		}
		return g.AddDays(di).String()
	})
}

// mossoIntero is the contract with all its days moved by so many years, leap ones among them.
func mossoIntero(t *testing.T, e *esempio, quadrienni int) apprendistato.Contratto {
	t.Helper()
	b, err := e.c.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	c, rilievi, err := apprendistato.ParseContratto([]byte(spostate(string(b), quadrienni*quadriennio)))
	if err != nil || len(rilievi) > 0 {
		t.Fatal(e.nome, rilievi, err)
	}
	if n, detto := c.Apprendista.AnnoTitolo.Value(); detto {
		c.Apprendista.AnnoTitolo = norma.Known(n + 4*quadrienni)
	}
	return c
}

// calendario are the rows, and the codes, whose day is moved by public holidays (c.c., art. 2963, c. 3), or is the law's own.
var calendario = []string{
	"ambito.vigore",
	"formazionePubblica.avvio", "formazionePubblica.avvioEntro", "scadenze.avviso", "scadenze.scelta", "scadenze.scelta.giorno",
	"apprendistato/avvio-oltre-il-termine", "apprendistato/scelta-oltre-il-termine", "apprendistato/avviso-regionale-tardivo",
}

// TestTuttoSpostato: nothing but public holidays depends on which year it is, under the same law: with all its days moved by four years,
// eight, or twenty-eight, a contract has the same figures, findings and verdict, its days moved by as much.
func TestTuttoSpostato(t *testing.T) {
	d := apprendistato.Lazio()
	contratti, righe := 0, 0
	for _, e := range esempi(t) {
		sotto := false // hired, or doing something, before the regulation
		e.c.Campi(func(dove norma.Puntatore, _ norma.Etichetta, valore string) {
			if g, err := norma.ParseData(valore); err == nil && dove != "/apprendista/nascita" && g.Before(norma.Giorno(2017, 3, 31)) {
				sotto = true
			}
		})
		if sotto {
			continue
		}
		v := d.Evaluate(&e.c)
		prima := righeDi(&v, 0)
		for _, quadrienni := range []int{1, 2, 7} {
			contratti++
			di := quadrienni * quadriennio
			c := mossoIntero(t, &e, quadrienni)
			w := d.Evaluate(&c)
			dopo, vuole := righeDi(&w, 0), righeDi(&v, di)
			righe += len(prima)
			if !slices.Equal(dopo, vuole) {
				t.Errorf("%s, %d years later\n%s", e.nome, 4*quadrienni, diversita(vuole, dopo))
			}
		}
	}
	if contratti < 400 || righe < 10_000 {
		t.Errorf("%d contracts, %d rows", contratti, righe)
	}
}

// righeDi are the findings of an evaluation and the other rows of its explanation, days moved; of what holidays move, and of a mere year, only that
// it is there.
func righeDi(v *apprendistato.Valutazione, di int) []string {
	var out []string
	for dove, riga := range v.Spiegazione().All() {
		valore := spostate(riga.Valore, di)
		if slices.Contains(calendario, dove) {
			valore = "…"
		}
		if !strings.Contains(dove, "rilievi.") {
			out = append(out, dove+" = "+valore+" "+string(riga.Rif))
		}
	}
	for _, r := range v.Rilievi {
		trovato, ammesso := spostate(r.Trovato, di), spostate(r.Ammesso, di)
		if r.Dove == "/apprendista/annoTitolo" {
			trovato = "…"
		}
		if slices.Contains(calendario, r.Codice()) {
			ammesso = "…"
		}
		out = append(out, r.Codice()+" "+string(r.Dove)+" "+trovato+" "+ammesso+" "+string(r.Rif))
	}
	return append(out, v.Esito.String())
}

// diversita are the lines of each list that the other does not have.
func diversita(a, b []string) string {
	var out strings.Builder
	for _, s := range a {
		if !slices.Contains(b, s) {
			out.WriteString("- " + s + "\n")
		}
	}
	for _, s := range b {
		if !slices.Contains(a, s) {
			out.WriteString("+ " + s + "\n")
		}
	}
	return out.String()
}
