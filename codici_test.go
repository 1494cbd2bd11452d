package norma_test

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
	"norma/apprendistato"
	"norma/cp2011"
	"norma/crediti"
	"norma/internal/documento"
	"norma/internal/identificativi"
	"norma/ipa"
	"norma/pfi"
)

var aggiorna = flag.Bool("aggiorna", false, "write the list of codes anew")

// Every code of the module stands in one list with its gravity. A code is never renamed and never reused: lines are only added.
func TestCodici(t *testing.T) {
	var righe []string
	visti := map[string]bool{}
	for pacchetto, controlli := range map[string][]norma.Controllo{
		"norma": norma.Controlli(), "crediti": crediti.Controlli(), "apprendistato": apprendistato.Controlli(), "documento": documento.Controlli(),
		"cp2011": cp2011.Controlli(), "ipa": ipa.Controlli(), "identificativi": identificativi.Controlli(), "alternanza": alternanza.Controlli(),
		"pfi": pfi.Controlli(),
	} {
		for _, k := range controlli {
			righe = append(righe, fmt.Sprintf("%-55s %s\n", k.Codice, k.Gravita))
			if !strings.HasPrefix(k.Codice, pacchetto+"/") || visti[k.Codice] || k.Gravita == 0 {
				t.Errorf("%q of %s: another package's, repeated, or without gravity", k.Codice, pacchetto)
			}
			visti[k.Codice] = true
			controllaMessaggi(t, &k)
		}
	}
	slices.SortFunc(righe, cmp.Compare[string])
	elenco := strings.Join(righe, "")
	const file = "testdata/codici.txt"
	if *aggiorna {
		if err := os.WriteFile(file, []byte(elenco), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(file)
	if err != nil || string(b) != elenco {
		t.Errorf("%s does not list the codes of the module: %v\n%s", file, err, elenco)
	}
}

// controllaMessaggi wants a message in both languages, with the same places for values.
func controllaMessaggi(t *testing.T, k *norma.Controllo) {
	t.Helper()
	resto := k.IT + k.EN
	for _, segno := range []string{"{trovato}", "{ammesso}", "{testo}"} {
		if strings.Contains(k.IT, segno) != strings.Contains(k.EN, segno) {
			t.Errorf("%s: %s in one language only", k.Codice, segno)
		}
		resto = strings.ReplaceAll(resto, segno, "")
	}
	if k.IT == "" || k.EN == "" || k.IT == k.EN || strings.ContainsAny(resto, "{}") {
		t.Errorf("%s: %q, %q", k.Codice, k.IT, k.EN)
	}
}
