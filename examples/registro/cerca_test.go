package main

import (
	"strconv"
	"strings"
	"testing"

	"norma/alternanza"
)

// TestCerca: what is found among the three hundred is what one counts by going through them.
func TestCerca(t *testing.T) {
	latina := 0
	for _, p := range campione() {
		for _, a := range p.All() {
			if a.Luogo.Provincia == "LT" {
				latina++
				break
			}
		}
	}
	_, righe, _ := lancia("", "cerca", "provincia=lt")
	if p := alternanza.NewIndice(campione()).Search(alternanza.Ricerca{Filtro: alternanza.Filtro{Provincia: "LT"}}); latina == 0 || p.Soggetti != latina ||
		!strings.HasPrefix(righe, strconv.Itoa(latina)+" soggetti, ") || !strings.Contains(righe, "comune: Latina="+strconv.Itoa(latina)+"\n") || !strings.Contains(righe, "\n  Comune di Latina, Latina (LT): ") {
		t.Errorf("%d, %s", latina, righe)
	}
	for _, tt := range []struct{ argomenti, contiene string }{
		{"", "300 soggetti, "},
		{"", "\nospite: impresa=180 professionista=45 ente-pubblico=45 ente-privato=30\n"},
		{"ospite=ente-pubblico", "45 soggetti, "},
		{"ospite=ente-pubblico", "\nospite: impresa=180 professionista=45 ente-pubblico=45 ente-privato=30\n"}, // its own condition does not count
		{"ospite=ente-pubblico figura=2.5.4", "\nfigura: 2=45 "},
		{"ospite=ente-pubblico regione=lazio comune=LATINA mesi=1,7 posti=1 libri", "1 soggetti, 1 attività\n  Comune di Latina, Latina (LT): Catalogare i libri e accogliere i lettori, "},
		{"offerta=apprendistato campo=marketing", "0 soggetti, 0 attività\n"},
		{"ordine=posti", "\n  dopo=posti."},
		{"ordine=nome", "\n  dopo=nome."},
		{"dopo=nome.enp6eg.eA", "300 soggetti, "},
		{"autofficine", "\nregione: "},
	} {
		uscita, out, errori := lancia("", append([]string{"cerca"}, strings.Fields(tt.argomenti)...)...)
		if uscita != bene || errori != "" || !strings.Contains(out, tt.contiene) {
			t.Errorf("%s: %d, %s, %q is not in\n%s", tt.argomenti, uscita, errori, tt.contiene, out)
		}
	}
	if _, out, _ := lancia("", "-lingua", "en", "cerca"); !strings.HasPrefix(out, "300 hosts, ") || !strings.Contains(out, " seats\n") {
		t.Error(out)
	}
}

// TestCercaPages: the pages hold every host once.
func TestCercaPages(t *testing.T) {
	visti, dopo, pagine := map[string]bool{}, "", 0
	for {
		_, out, _ := lancia("", "cerca", "dopo="+dopo)
		pagine++
		dopo = ""
		for riga := range strings.SplitSeq(out, "\n") {
			if s, ok := strings.CutPrefix(riga, "  dopo="); ok {
				dopo = s
			} else if s, ok := strings.CutPrefix(riga, "  "); ok {
				visti[s] = true
			}
		}
		if dopo == "" {
			break
		}
	}
	if pagine != 15 || len(visti) < 290 { // two hosts of one name may offer the same
		t.Errorf("%d pages, %d hosts", pagine, len(visti))
	}
}

func TestCercaErrori(t *testing.T) {
	for _, s := range []string{"x=1", "figura=9.9.9.9.9", "figura=", "mesi=13", "mesi=0", "mesi=6,", "posti=tanti", "dopo=x"} {
		if uscita, out, errori := lancia("", "cerca", s); uscita != guasto || out != "" || errori == "" {
			t.Errorf("%s: %d, %s%s", s, uscita, out, errori)
		}
	}
}
