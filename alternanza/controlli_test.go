package alternanza_test

import (
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
)

// codiciProfilo are the codes of profiles and agreements, in their order.
var codiciProfilo = []string{
	"alternanza/figura-errata", "alternanza/figura-inesistente", "alternanza/figura-della-cp2021", "alternanza/giorno-errato",
	"alternanza/codice-fiscale-di-persona", "alternanza/codice-ipa-estraneo", "alternanza/piano-fuori-impresa",
	"alternanza/elemento-ripetuto", "alternanza/troppi-elementi",
	"alternanza/senza-offerte", "alternanza/dato-obbligatorio-mancante", "alternanza/quantita-impossibile", "alternanza/periodi-non-chiesti",
	"alternanza/periodi-sovrapposti", "alternanza/piano-non-pertinente",
	"alternanza/senza-attivita", "alternanza/dato-qualificante-mancante", "alternanza/figura-compresa", "alternanza/codice-ripetuto",
	"alternanza/senza-recapito", "alternanza/telefono-errato", "alternanza/posti-oltre-il-massimo",
	"alternanza/altro-ospite", "alternanza/profilo-incompleto", "alternanza/attivita-inesistente", "alternanza/convenzione-per-apprendistato",
	"alternanza/figura-non-offerta", "alternanza/fine-prima", "alternanza/fuori-periodo",
	"alternanza/posti-insufficienti", "alternanza/oltre-il-massimo", "alternanza/impegno-ignoto", "alternanza/requisito-non-dichiarato",
	"alternanza/stipula-tardiva",
}

// TestControlliProfilo: each of them has a case that yields it and nothing else, and stands among the checks of the package.
func TestControlliProfilo(t *testing.T) {
	soli := map[string]bool{}
	segna := func(want []esito) {
		if len(want) == 1 {
			soli[want[0].Codice] = true
		}
	}
	for _, tt := range casiProfilo {
		segna(tt.want)
	}
	for _, tt := range casiConvenzione {
		segna(tt.want)
	}
	for _, tt := range casiLettura {
		segna([]esito{tt.want})
	}
	var codici []string
	for _, k := range alternanza.Controlli() {
		codici = append(codici, k.Codice)
	}
	if len(codici) < len(codiciProfilo) || !slices.Equal(codici[:len(codiciProfilo)], codiciProfilo) {
		t.Errorf("the codes of profiles and agreements are not %v", codiciProfilo)
	}
	for _, codice := range codiciProfilo {
		if !soli[codice] {
			t.Errorf("%s has no case of its own", codice)
		}
	}
}

// TestControlli: every check of the package has a code of its own, a gravity, and the same values in both languages.
func TestControlli(t *testing.T) {
	visti := map[string]bool{}
	for _, k := range alternanza.Controlli() {
		if visti[k.Codice] || !strings.HasPrefix(k.Codice, "alternanza/") || k.Gravita < norma.Avviso || k.Gravita > norma.Errore {
			t.Errorf("%s is not a code of its own, or has no gravity", k.Codice)
		}
		visti[k.Codice] = true
		if k.IT == "" || k.EN == "" || k.IT == k.EN {
			t.Errorf("%s does not speak both languages", k.Codice)
		}
		for _, v := range []string{"{trovato}", "{ammesso}", "{testo}"} {
			if strings.Count(k.IT, v) != strings.Count(k.EN, v) {
				t.Errorf("%s: %s is not in both languages", k.Codice, v)
			}
		}
	}
	alternanza.Controlli()[0].Codice = ""
	if alternanza.Controlli()[0].Codice == "" {
		t.Error("a caller can change the list of checks")
	}
}

// TestValidateTanto: a profile of as many empty activities as there may be. Of the host five things are missing, of each offer its kind
// and its maximum, of each activity the five data that describe it.
func TestValidateTanto(t *testing.T) {
	p := alternanza.Profilo{Offerte: slices.Repeat([]alternanza.Offerta{{Attivita: make([]alternanza.Attivita, 100)}}, 20)}
	v := p.Validate()
	if n := 5 + 20*(2+100*5); len(v.Rilievi) != n || v.Esito != norma.Violato {
		t.Errorf("%d findings, want %d", len(v.Rilievi), n)
	}
}
