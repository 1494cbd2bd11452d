package apprendistato_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
)

// The checklist of each kind of path, the model of each path of Capo I, who issues or signs.
func TestCertificazione(t *testing.T) {
	voci := map[apprendistato.Tipologia][]string{
		"iefp": {
			"esito-positivo-delle-prove-finali [art. 12, c. 1]", "valutazioni-dei-tutor-nel-dossier [art. 12, c. 1]",
			"risultati-di-apprendimento-del-pfi [art. 12, c. 1]", "monitoraggio-e-valutazione-nel-dossier [art. 12, c. 2]",
			"elementi-minimi [art. 12, c. 6, lett. a)]", "dati-per-la-registrazione [art. 12, c. 6, lett. b)]",
		},
		"universita": {
			"esito-positivo-delle-prove-finali [art. 27, c. 1]", "crediti-acquisiti? [art. 27, c. 2]", "competenze-certificate? [art. 27, c. 2]",
		},
		"its": {
			"esito-positivo-delle-prove-finali [art. 32, c. 1]", "valutazioni-dei-tutor-nel-dossier [art. 32, c. 1]",
			"risultati-di-apprendimento-del-pfi [art. 32, c. 1]", "monitoraggio-e-valutazione-nel-dossier [art. 32, c. 2]",
			"competenze-certificate? [art. 32, c. 3]",
		},
		"ricerca": {
			"obiettivi [art. 39, c. 1, lett. a)]", "metodologie [art. 39, c. 1, lett. b)]", "risultati [art. 39, c. 1, lett. c)]",
			"evidenze? [art. 39, c. 1, lett. d)]", "grado-di-autonomia [art. 39, c. 1, lett. e)]", "competenze-certificate? [art. 39, c. 3]",
		},
	}
	firme := map[apprendistato.Tipologia][]string{
		"iefp":       {"ente-titolare [art. 12, c. 6]"},
		"universita": {"universita [art. 27, c. 2]"},
		"ricerca":    {"apprendista [art. 39, c. 2]", "datore-di-lavoro [art. 39, c. 2]", "ente-di-ricerca [art. 39, c. 2]"},
	}
	modelli := map[apprendistato.Percorso]int{"qualifica": 5, "diploma": 6, "diploma-da-qualifica": 6}
	for _, q := range percorsiDuali {
		c := duale(q.percorso)
		r := apprendistato.Lazio().Certificazione(&c)
		var suoi, firma []string
		for v := range r.Voci() {
			eventuale := ""
			if v.Eventuale {
				eventuale = "?"
			}
			suoi = append(suoi, string(v.Voce.Valore)+eventuale+" ["+string(v.Voce.Rif)[len(rl):]+"]")
		}
		for f := range r.Firme() {
			firma = append(firma, string(f.Valore)+" ["+string(f.Rif)[len(rl):]+"]")
		}
		if !slices.Equal(suoi, voci[q.tipologia]) || !slices.Equal(firma, firme[q.tipologia]) {
			t.Errorf("%s: %q %q", q.percorso, suoi, firma)
		}
		if r.Modello().Valore != modelli[q.percorso] || r.Modello().IsZero() == (q.tipologia == "iefp") || !r.Modello().IsZero() && r.Modello().Rif != rl+"art. 12, c. 3" {
			t.Errorf("%s: model %+v", q.percorso, r.Modello())
		}
		sospeso := false
		for percorso, riga := range r.Spiegazione().All() {
			sospeso = sospeso || percorso == "sospensioneGiudizio" && riga.Valore == "no" && riga.Rif == rl+"art. 12, c. 10"
		}
		if sospeso != (q.tipologia == "iefp") {
			t.Errorf("%s: suspended judgement %v", q.percorso, sospeso)
		}
		for range r.Voci() {
			break
		}
		for range r.Firme() {
			break
		}
	}
	var nessuna apprendistato.Certificazione
	for v := range nessuna.Voci() {
		t.Error(v)
	}
	for f := range nessuna.Firme() {
		t.Error(f)
	}
}

// Art. 12, c. 7: who is in compulsory education has its skills certified too, in Capo I: below sixteen on the hiring day, 1 September
// 2026, and not declared to have ten years of schooling (reading obbligo-istruzione).
func TestCertificazioneObbligo(t *testing.T) {
	si, no := norma.Known(true), norma.Known(false)
	for _, caso := range []struct {
		nome      string
		nascita   norma.Data
		dieciAnni norma.Opt[bool]
		obbligo   norma.Opt[bool]
	}{
		{"fifteen, not declared", norma.Giorno(2010, 9, 2), norma.Opt[bool]{}, si},
		{"fifteen, declared not to have them", norma.Giorno(2010, 9, 2), no, si},
		{"fifteen, with ten years", norma.Giorno(2010, 9, 2), si, no},
		{"sixteen on the hiring day", norma.Giorno(2010, 9, 1), norma.Opt[bool]{}, no},
		{"sixteen, declared not to have them", norma.Giorno(2010, 9, 1), no, si}, // what is declared prevails
		{"birth not said", norma.Data{}, no, norma.Opt[bool]{}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			for _, q := range percorsiDuali {
				c := dualeCon(q.percorso, func(c *apprendistato.Contratto) {
					c.Apprendista.Nascita, c.Apprendista.DieciAnni = caso.nascita, caso.dieciAnni
				})
				r := apprendistato.Lazio().Certificazione(&c)
				controllaRilievi(t, &r.Giudizio, norma.Rispettato)
				vuole := caso.obbligo
				if q.tipologia != "iefp" {
					vuole = norma.Opt[bool]{}
				}
				certificate := false
				for v := range r.Voci() {
					certificate = certificate || v.Voce.Valore == "competenze-di-base" && v.Voce.Rif == rl+"art. 12, c. 7" && !v.Eventuale
				}
				if r.Obbligo != vuole || certificate != vuole.Is(true) || r.Letture.Has(norma.LetturaObbligoIstruzione) == vuole.IsZero() {
					t.Errorf("%s: %v %v, want %v", q.percorso, r.Obbligo, certificate, vuole)
				}
			}
		})
	}
}
