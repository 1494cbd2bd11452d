package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	fileEnti   = "testdata/amministrazioni.txt"
	fileUffici = "testdata/uffici.csv"
)

// lancia runs the program.
func lancia(argomenti ...string) (uscita int, out, errori string) {
	var o, e strings.Builder
	uscita = esegui(argomenti, &o, &e)
	return uscita, o.String(), e.String()
}

func TestSenzaIndice(t *testing.T) {
	for argomenti, want := range map[string]struct {
		uscita int
		out    string
	}{
		"c_h501": {trovati, "c_h501\n  codice-ipa: il trattino basso c'è solo nei codici IPA\n  indizio: comune, H501\n"},
		"c_mont": {trovati, "c_mont\n  codice-ipa: il trattino basso c'è solo nei codici IPA\n  indizio: comune\n"},
		"-lingua en 999999": {trovati, "999999\n  segnaposto: it is what invoices carry where the code of no office is known\n" +
			"  codice-ipa: it has the shape of a codice IPA, which is of any number of letters and digits\n"},
		"-lingua en m_pi.AOODGPER PCM": {nonTutti, "m_pi.AOODGPER\n  “m_pi[.AOODGPER]” is a codice IPA followed by that of an AOO (protocol area), as in " +
			"protocol numbers: the body's code is what stands before the dot\n" +
			"PCM\n  codice-ipa: it has the shape of a codice IPA, which is of any number of letters and digits\n"},
	} {
		uscita, out, errori := lancia(strings.Split(argomenti, " ")...)
		if d := cmp.Diff(want.out, out); uscita != want.uscita || d != "" || errori != "" {
			t.Errorf("%s: %d, %s%s", argomenti, uscita, d, errori)
		}
	}
}

func TestConIndice(t *testing.T) {
	const guasta = fileEnti + ": line 5, column 2 (cod_amm): a codice IPA begins with a letter or a digit and goes on with letters, digits and " +
		"underscores, 100 at most: “c[-]e472” departs from that at the mark\n"
	const roma = "> c_H501  Roma Capitale  Roma  02438750586\n"
	const caselle = "  protocollo@pec.comune.esempio.it (pec)\n  info@comune.esempio.it (altro)\n"
	for testo, want := range map[string]struct {
		uscita int
		fine   string // of the page
	}{
		"C_h501":                           {trovati, "\n  hint: comune, H501\n" + roma + caselle},
		"024 387 505 86":                   {trovati, "024 387 505 86\n" + roma + caselle},
		"Protocollo@PEC.comune.esempio.it": {trovati, "Protocollo@PEC.comune.esempio.it\n" + roma + caselle},
		"UF9FAJ":                           {trovati, roma + "  UF9FAJ  Ragioneria, fatture\n  fatture@pec.comune.esempio.it (pec)\n"},
		"RMIS00100X":                       {trovati, "> istsc_RMIS00100X  Istituto di prova  Roma\n"},
		"4HFK5R":                           {trovati, "> agid\n  4HFK5R  Ufficio di un ente che non c'è\n"},
		"c_e472":                           {nonTutti, "\n  hint: comune, E472\n  in the index it is nobody's\n"},
		"Roma":                             {nonTutti, "in the index it is nobody's\n"},
		"a\tb":                             {nonTutti, "a\\tb\n  in the index it is nobody's\n"},
	} {
		uscita, out, errori := lancia("-lingua", "en", "-enti", fileEnti, "-uffici", fileUffici, testo)
		if uscita != want.uscita || !strings.HasSuffix(out, want.fine) || errori != guasta {
			t.Errorf("%s: %d, %s%s", testo, uscita, out, errori)
		}
	}
	if uscita, out, _ := lancia("-uffici", fileUffici, "UF9FAJ"); uscita != trovati || !strings.Contains(out, "> c_h501\n  UF9FAJ  Ragioneria, fatture\n") {
		t.Errorf("offices alone: %d, %s", uscita, out)
	}
}

// TestFileGuasti: what is wrong with a file is told, and where.
func TestFileGuasti(t *testing.T) {
	file := filepath.Join(t.TempDir(), "enti.txt")
	for nome, tt := range map[string]struct {
		testo  string
		uscita int
		errori string // the end of what is told
	}{
		"no heading":    {"a\tb\n", insensato, "atteso la colonna cod_amm o codice_ipa (posizione 0)\n"},
		"a code twice":  {"cod_amm\tdes_amm\na\tA\na\tB\n", trovati, "/enti/1: il codice «a» c'è già: vale la prima voce che lo ha\n"},
		"many bad rows": {"cod_amm\tdes_amm\na\tA\n" + strings.Repeat("x\n", 1002), trovati, "enti.txt: e altre 2\n"},
	} {
		if err := os.WriteFile(file, []byte(tt.testo), 0o600); err != nil {
			t.Fatal(err)
		}
		if uscita, _, errori := lancia("-enti", file, "a"); uscita != tt.uscita || !strings.HasSuffix(errori, tt.errori) {
			t.Errorf("%s: %d, %s", nome, uscita, errori)
		}
	}
	for _, opzione := range []string{"-enti", "-uffici"} {
		if uscita, out, errori := lancia(opzione, "testdata/nessuno.txt", "a"); uscita != insensato || out != "" || !strings.Contains(errori, "nessuno.txt") {
			t.Errorf("%s: %d, %s%s", opzione, uscita, out, errori)
		}
	}
}

func TestArgomenti(t *testing.T) {
	for argomenti, want := range map[string]int{"": insensato, "-h": trovati, "-lingua fr a": insensato, "-no": insensato, "-lingua en": insensato} {
		if uscita, out, errori := lancia(strings.Fields(argomenti)...); uscita != want || out != "" || errori == "" {
			t.Errorf("%q: %d, %s%s", argomenti, uscita, out, errori)
		}
	}
}

type pieno struct{}

func (pieno) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestUscitaPiena(t *testing.T) {
	if uscita := esegui([]string{"a"}, pieno{}, pieno{}); uscita != insensato {
		t.Error(uscita)
	}
}
