package main

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"norma"
	"norma/alternanza"
	"norma/ipa"
)

// lancia runs the program.
func lancia(in string, argomenti ...string) (uscita int, out, errori string) {
	var o, e strings.Builder
	uscita = esegui(argomenti, strings.NewReader(in), &o, &e)
	return uscita, o.String(), e.String()
}

// Every host of the sample could be published as it is, is written and read again as the same, and is another one.
func TestCampione(t *testing.T) {
	profili, codici := campione(), map[string]bool{}
	for i := range profili {
		p := &profili[i]
		if v := p.Validate(); v.Esito != norma.Rispettato || len(v.Rilievi) > 0 {
			t.Errorf("%d, %s: %s, %v", i+1, p.Ospite.Denominazione, v.Esito, v.Rilievi)
		}
		b, _ := p.MarshalJSON()
		q, rilievi, err := alternanza.ParseProfilo(b)
		if err != nil || rilievi != nil || !reflect.DeepEqual(*p, q) {
			t.Errorf("%d, %s: %v, %v", i+1, p.Ospite.Denominazione, err, rilievi)
		}
		if codici[p.Ospite.CodiceFiscale] {
			t.Errorf("%d, %s: tax code %s again", i+1, p.Ospite.Denominazione, p.Ospite.CodiceFiscale)
		}
		codici[p.Ospite.CodiceFiscale] = true
	}
	if !reflect.DeepEqual(profili, campione()) {
		t.Error("the sample is not the same every time")
	}
}

func TestRubrica(t *testing.T) {
	enti := make([]ipa.Ente, 0, comuni)
	for _, l := range luoghi[:comuni] {
		enti = append(enti, enteComunale(l))
	}
	if _, rilievi := ipa.NewIndice(enti, nil); rilievi != nil {
		t.Error(rilievi)
	}
	if n, _ := rubrica().Len(); n != comuni {
		t.Error(n)
	}
	for i, l := range luoghi {
		if (l.ipa != "") != (i < comuni) || alternanza.Provincia(l.provincia).Regione() == "" {
			t.Errorf("%+v", l)
		}
	}
}

// TestConta: of twenty hosts three are public bodies, three professionals, two private bodies, twelve companies.
func TestConta(t *testing.T) {
	uscita, out, errori := lancia("")
	if uscita != bene || errori != "" || !strings.HasPrefix(out, "300 soggetti\n   180 impresa\n    45 professionista\n    45 ente pubblico\n    30 ente privato\nalternanza: 300 offerte, ") {
		t.Errorf("%d, %s%s", uscita, out, errori)
	}
	if _, out, _ := lancia("", "-lingua", "en"); !strings.Contains(out, "    45 public body\n") || !strings.Contains(out, " seats\n") {
		t.Error(out)
	}
}

// TestIscrizione: each step and the state that it leads to; refused steps leave the state as it was.
func TestIscrizione(t *testing.T) {
	_, out, _ := lancia("", "-lingua", "en", "iscrizione")
	var stati, rifiuti []string
	for riga := range strings.SplitSeq(out, "\n") {
		switch s := strings.TrimSpace(riga); {
		case strings.HasPrefix(s, "2026-"):
			stati = append(stati, s)
		case strings.HasPrefix(s, "no: "):
			rifiuti = append(rifiuti, s)
		}
	}
	want := []string{
		"2026-03-02 identificata", "2026-03-02 informata", "2026-03-03 in-compilazione",
		"2026-03-03 in-compilazione", // refused
		"2026-03-04 in-compilazione", "2026-03-04 in-anteprima", "2026-03-04 dichiarata",
		"2026-03-04 dichiarata", // refused
		"2026-03-05 riconosciuta", "2026-03-06 in-pubblicazione",
		"2026-03-06 in-pubblicazione", // refused
		"2026-03-09 pubblicata",
	}
	if !reflect.DeepEqual(stati, want) || len(rifiuti) != 3 {
		t.Errorf("%s\n%s", strings.Join(stati, "\n"), strings.Join(rifiuti, "\n"))
	}
	if !strings.Contains(out, "/offerte/0/periodi: a compulsory datum of the offer is missing [l. 107/2015, art. 1, c. 41, lett. a)]\n") {
		t.Error(out)
	}
	if _, out, _ := lancia("", "iscrizione"); strings.Count(out, "    no: ") != 3 || !strings.HasPrefix(out, "Il Comune dà il suo codice IPA") {
		t.Error(out)
	}
	p, il, ok := iscrivi(norma.Italiano, &strings.Builder{}).Pubblicato()
	if !ok || il != norma.Giorno(2026, 3, 9) || p.Ospite.Denominazione != "Comune di Latina" {
		t.Errorf("%t, %s, %s", ok, il, p.Ospite.Denominazione)
	}
}

// TestConvenzione: six students of eight seats; then four where two are left, and four days beyond the period.
func TestConvenzione(t *testing.T) {
	uscita, out, _ := lancia("", "-lingua", "en", "convenzione")
	liceo, tecnico, ok := strings.Cut(out, "Istituto tecnico Galilei\n")
	if uscita != bene || !ok || !strings.Contains(liceo, "verdict: lawful\n") || strings.Contains(liceo, "findings") {
		t.Errorf("%d, %s", uscita, out)
	}
	for _, s := range []string{
		"verdict: unlawful\n", "seats left: 2 ", "16 June 2026 is not in the periods of the year on offer: 09-15/06-15",
		"the students are 4, the seats left 2", "the students are 4, and the maximum leaves room for 2",
	} {
		if !strings.Contains(tecnico, s) {
			t.Errorf("%q is not in\n%s", s, tecnico)
		}
	}
}

func TestProfilo(t *testing.T) {
	for _, n := range []string{"1", "300"} {
		uscita, out, errori := lancia("", "profilo", n)
		if uscita != bene || errori != "" || !strings.HasPrefix(out, "profilo nel registro") {
			t.Errorf("%s: %d, %s%s", n, uscita, out, errori)
		}
		_, documento, _ := lancia("", "-json", "profilo", n)
		uscita, out, errori = lancia(documento, "valida", "-")
		if uscita != bene || out != "il profilo si può pubblicare\n" || errori != "" {
			t.Errorf("%s: %d, %s%s", n, uscita, out, errori)
		}
	}
}

func TestValida(t *testing.T) {
	file := filepath.Join(t.TempDir(), "profilo.json")
	_, documento, _ := lancia("", "-json", "profilo", "1")
	documento = strings.Replace(documento, `"massimo":`, `"massima":`, 1)
	if err := os.WriteFile(file, []byte(documento), 0o600); err != nil {
		t.Fatal(err)
	}
	uscita, out, _ := lancia("", "valida", file)
	want := "avviso /offerte/0/massima: il membro «massima» non è conosciuto: è conservato e non è usato\n" +
		"errore /offerte/0/massimo: manca un dato obbligatorio dell'offerta [l. 107/2015, art. 1, c. 41, lett. a)]\n"
	if uscita != incompleto || out != want {
		t.Errorf("%d, %s", uscita, out)
	}
	_, documento, _ = lancia("", "-json", "profilo", "1")
	if uscita, out, _ := lancia(strings.Replace(documento, `"tipo":"alternanza"`, `"tipo":"tirocinio"`, 1), "valida", "-"); uscita != incompleto || !strings.Contains(out, "tirocinio") {
		t.Errorf("%d, %s", uscita, out)
	}
	if uscita, _, errori := lancia("{", "valida", "-"); uscita != guasto || errori == "" {
		t.Errorf("%d, %s", uscita, errori)
	}
	if uscita, _, errori := lancia("", "valida", filepath.Join(t.TempDir(), "niente")); uscita != guasto || errori == "" {
		t.Errorf("%d, %s", uscita, errori)
	}
	if uscita, out, _ := lancia(strings.Repeat(" ", 3<<20), "valida", "-"); uscita != incompleto || !strings.Contains(out, "1048576 byte") {
		t.Errorf("%d, %s", uscita, out)
	}
}

func TestErrori(t *testing.T) {
	for _, argomenti := range []string{"x", "profilo", "profilo 0", "profilo 301", "profilo uno", "valida", "iscrizione x", "-x", "-lingua fr"} {
		if uscita, out, errori := lancia("", strings.Fields(argomenti)...); uscita != guasto || out != "" || errori == "" {
			t.Errorf("%s: %d, %s%s", argomenti, uscita, out, errori)
		}
	}
	if uscita, _, errori := lancia("", "-h"); uscita != bene || !strings.Contains(errori, "valida FILE") {
		t.Errorf("%d, %s", uscita, errori)
	}
	var o strings.Builder
	if uscita := esegui([]string{"valida", "-"}, iotest.ErrReader(errors.New("rotto")), &o, &o); uscita != guasto {
		t.Error(uscita)
	}
	if uscita := esegui(nil, nil, rotto{}, &o); uscita != guasto {
		t.Error(uscita)
	}
}

// rotto cannot be written.
type rotto struct{}

func (rotto) Write([]byte) (int, error) { return 0, errors.New("rotto") }
