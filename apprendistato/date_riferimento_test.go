package apprendistato_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
)

// Facts and law are those of the hiring day: moving any other date leaves the day of every rule, and the discipline, as they were; a date
// that a rule does not read leaves all that it says. What is attested at the end takes the facts of that day.
func TestDateDiRiferimento(t *testing.T) {
	date := slices.DeleteFunc(apprendistato.CampiContratto(), func(k norma.Campo) bool { return k.Tipo != "data" || k.Dove == "/inizio" })
	if len(date) < 20 {
		t.Fatalf("only %d dates", len(date))
	}
	contratti := make([]apprendistato.Contratto, 0, len(conEsempio)+1)
	for _, p := range conEsempio {
		contratti = append(contratti, diEsempio(t, p))
	}
	contratti = append(contratti, contrattoPulito())
	mosse := 0
	for i := range contratti {
		c := &contratti[i]
		for regola := range apprendistato.Regole() {
			prima, spiega := regola.Evaluate(apprendistato.Lazio(), c)
			testo := spiega.Text(norma.Italiano)
			for _, k := range date {
				letta := slices.ContainsFunc(regola.Legge, func(p norma.Puntatore) bool { return strings.HasPrefix(string(k.Dove)+"/", string(p)+"/") })
				for _, giorno := range []string{"1990-02-28", "2016-01-01", "2017-03-30", "2035-12-31"} {
					mosso, ok := sposta(t, c, k.Dove, giorno)
					if !ok {
						continue
					}
					mosse++
					g, s := regola.Evaluate(apprendistato.Lazio(), &mosso)
					if vuole := regola.Nome == "attestazione" && k.Dove == "/svolgimento/cessazione"; g.Alla != prima.Alla && (!vuole || g.Alla.String() != giorno) {
						t.Errorf("%s of %s: %s moved to %s moves the day from %v to %v", regola.Nome, c.Percorso, k.Dove, giorno, prima.Alla, g.Alla)
					}
					if !letta && s.Text(norma.Italiano) != testo {
						t.Errorf("%s of %s does not read %s, and says something else when it is %s", regola.Nome, c.Percorso, k.Dove, giorno)
					}
					if a := apprendistato.Lazio().Ambito(&mosso); regola.Nome == "ambito" && a.Disciplina() != "Lazio" {
						t.Error(a.Disciplina())
					}
				}
			}
		}
	}
	if mosse < 10_000 {
		t.Errorf("only %d moves", mosse)
	}
}

// sposta is the contract with a date moved, in every element of a list; false where there is none.
func sposta(t *testing.T, c *apprendistato.Contratto, dove norma.Puntatore, giorno string) (apprendistato.Contratto, bool) {
	t.Helper()
	b, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	var doc map[string]any
	if err := json.Unmarshal(b, &doc); err != nil {
		t.Fatal(err)
	}
	if !metti(doc, strings.Split(string(dove), "/")[1:], giorno) {
		return apprendistato.Contratto{}, false
	}
	if b, err = json.Marshal(doc); err != nil {
		t.Fatal(err)
	}
	mosso, rilievi, err := apprendistato.ParseContratto(b)
	if err != nil || len(rilievi) > 0 {
		t.Fatal(dove, rilievi, err)
	}
	return mosso, true
}

func metti(dentro map[string]any, passi []string, giorno string) (messo bool) {
	if len(passi) == 1 {
		dentro[passi[0]] = giorno
		return true
	}
	if passi[1] == "-" {
		elementi, _ := dentro[passi[0]].([]any)
		for _, e := range elementi {
			messo = metti(e.(map[string]any), passi[2:], giorno) || messo
		}
		return messo
	}
	sotto, ok := dentro[passi[0]].(map[string]any)
	if !ok {
		sotto = map[string]any{}
		dentro[passi[0]] = sotto
	}
	return metti(sotto, passi[1:], giorno)
}
