package main

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// lancia runs the program.
func lancia(argomenti ...string) (uscita int, out, errori string) {
	var o, e strings.Builder
	uscita = esegui(argomenti, &o, &e)
	return uscita, o.String(), e.String()
}

func TestParole(t *testing.T) {
	for _, tt := range []struct{ argomenti, out string }{
		{"barista", "5.2.2.4.0  Baristi e professioni assimilate\n"},
		{"-n 1 tassista", "7.4.2.1.0  Autisti di taxi, conduttori di automobili, furgoni e altri veicoli\n           Tassista (nome d'uso, 7.4.2.1.0)\n"},
		{"-n 1 -lingua en bodyguard", "5.4.8.6.0  Guardie private di sicurezza\n           Bodyguard (everyday name, 5.4.8.6.0)\n"},
		{"pony express", "8.1.3.3.0  Addetti alle consegne\n           Pony express (8.1.3.3.0.17)\n"},
		{"cameriera ai piani", "5.2.2.3.1  Camerieri di albergo\n           Aiuto cameriere ai piani (5.2.2.3.1.1)\n"},
		{"rappresentante di commercio", "3.3.4.6.0  Rappresentanti di commercio\n"},
		{"-livello 4 barista", "5.2.2.4    Baristi e professioni assimilate\n"},
		{"-livello 1 -lingua en barista", "5          Professioni qualificate nelle attività commerciali e nei servizi\n           Baristi e professioni assimilate (5.2.2.4)\n"},
		{"-entro 5.4 -n 1 addetto pompe", "5.4.7.2.0  Addetti alle agenzie di pompe funebri\n"},
		{"-entro 5.4.7.1 pompe funebri addetti", "5.4.7.1.0  Esercenti di agenzie di pompe funebri\n           Esercenti e addetti di agenzie di pompe funebri (5.4.7)\n"},
		{"2° capo", "9.2.1.1.0  Sergenti, sovraintendenti e marescialli delle Forze armate\n           2° capo (9.2.1.1.0.1)\n"},
	} {
		uscita, out, errori := lancia(strings.Split(tt.argomenti, " ")...)
		if d := cmp.Diff(tt.out, out); uscita != trovato || d != "" || errori != "" {
			t.Errorf("%s: %d, %s%s", tt.argomenti, uscita, d, errori)
		}
	}
	_, tre, _ := lancia("cameriera", "ai", "piani")
	if _, uno, _ := lancia("cameriera ai piani"); uno != tre {
		t.Errorf("one argument of three words finds %s", uno)
	}
	for _, n := range []string{"1", "19", "20", "21"} {
		_, out, _ := lancia("-n", n, "addetto")
		var codici int
		for riga := range strings.Lines(out) {
			if riga[0] != ' ' {
				codici++
			}
		}
		if want, _ := strconv.Atoi(n); codici != want {
			t.Errorf("%s asked, %d found", n, codici)
		}
	}
}

func TestCodice(t *testing.T) {
	const (
		via = "5          Professioni qualificate nelle attività commerciali e nei servizi (grande gruppo)\n" +
			"5.2        Professioni qualificate nelle attività ricettive e della ristorazione (gruppo)\n" +
			"5.2.2      Esercenti ed addetti nelle attività di ristorazione (classe)\n" +
			"5.2.2.3    Camerieri e professioni assimilate (categoria)\n"
		unita = via + "5.2.2.3.2  Camerieri di ristorante (unità professionale)\n" +
			"ISCO-08 513  Waiters and bartenders\nCP2021: lo stesso codice\n\n"
	)
	for _, tt := range []struct{ argomento, out string }{
		{"5.2.2.3", via + "CP2021: lo stesso codice\n\n5.2.2.3.1  Camerieri di albergo\n5.2.2.3.2  Camerieri di ristorante\n"},
		{"5.2.2.3.2.4", unita + "5.2.2.3.2.4   Cameriere di bar\n"},
		{"522324", unita + "5.2.2.3.2.4   Cameriere di bar\n"},
	} {
		uscita, out, errori := lancia(tt.argomento)
		if d := cmp.Diff(tt.out, out); uscita != trovato || d != "" || errori != "" {
			t.Errorf("%s: %d, %s%s", tt.argomento, uscita, d, errori)
		}
	}
	uscita, out, errori := lancia("5.2.2.3.2", "-", "Camerieri di ristorante")
	if uscita != trovato || !strings.HasPrefix(out, unita) || strings.Count(out, "\n5.2.2.3.2.") != 9 || errori != "" {
		t.Errorf("%d, %s%s", uscita, out, errori)
	}
	for codice, want := range map[string][2]string{
		"5.4.3.1.0": {"CP2021: questo codice non c'è più\n", "CP2021: this code is no more\n"},
		"2.1.1.4.1": {"CP2021: lo stesso codice, per altro\n", "CP2021: the same code, for something else\n"},
		"5.2":       {"CP2021: lo stesso codice\n", "CP2021: the same code\n"},
	} {
		for i, lingua := range []string{"it", "en"} {
			if uscita, out, _ := lancia("-lingua", lingua, codice); uscita != trovato || !strings.Contains(out, want[i]) {
				t.Errorf("%s: %d, %s", codice, uscita, out)
			}
		}
	}
}

// What is not found, and what makes no sense: the exit code and what is said, in both languages.
func TestErrori(t *testing.T) {
	for _, tt := range []struct {
		argomenti string
		uscita    int
		it, en    string
	}{
		{"xyzxyz", niente, "nessuna professione per «xyzxyz»\n", "no occupation for “xyzxyz”\n"},
		{"della", niente, "nessuna professione per «della»\n", "no occupation for “della”\n"},
		{"-entro 6 barista", niente, "nessuna professione per «barista»\n", "no occupation for “barista”\n"},
		{
			"5.5.1.1.0", niente,
			"5.5.1.1.0 non è un codice della CP2011 ma della CP2021, che l'ha sostituita; esiste 5 (Professioni qualificate nelle attività commerciali e nei servizi)\n",
			"5.5.1.1.0 is no code of the CP2011 but of the CP2021, which replaced it; there is 5 (Professioni qualificate nelle attività commerciali e nei servizi)\n",
		},
		{"5.2.2.3.24", insensato, "atteso un punto (posizione 9)\n", "expected a dot (position 9)\n"},
		{"...", insensato, "atteso una cifra (posizione 0)\n", "expected a digit (position 0)\n"},
		{"-livello 0 barista", insensato, "-livello va da 1 a 5", "-livello goes from 1 to 5"},
		{"-livello 6 barista", insensato, "-livello va da 1 a 5", "-livello goes from 1 to 5"},
		{"-n 0 barista", insensato, "-n da 1", "-n from 1"},
		{"-n x barista", insensato, "invalid value", "invalid value"},
		{"-entro 5.5 barista", insensato, "5.5 non è un codice della CP2011 ma della CP2021", "5.5 is no code of the CP2011 but of the CP2021"},
		{"-entro bar barista", insensato, "atteso una cifra (posizione 0)", "expected a digit (position 0)"},
		{"-n 3 5.2", insensato, "valgono per le parole", "are for words"},
		{"-x", insensato, "PAROLE | CODICE", "PAROLE | CODICE"},
		{"", insensato, "PAROLE | CODICE", "PAROLE | CODICE"},
	} {
		for i, lingua := range []string{"it", "en"} {
			argomenti := append([]string{"-lingua", lingua}, strings.Fields(tt.argomenti)...)
			uscita, out, errori := lancia(argomenti...)
			if uscita != tt.uscita || out != "" || !strings.Contains(errori, []string{tt.it, tt.en}[i]) {
				t.Errorf("%s: %d, %s%s", argomenti, uscita, out, errori)
			}
		}
	}
	if uscita, _, errori := lancia("-lingua", "fr", "barista"); uscita != insensato || !strings.Contains(errori, "it, en") {
		t.Errorf("%d, %s", uscita, errori)
	}
	if uscita, _, errori := lancia("-h"); uscita != trovato || !strings.Contains(errori, "-entro") {
		t.Errorf("%d, %s", uscita, errori)
	}
	if _, _, errori := lancia("xyz\x1b[2Jxyz"); strings.Contains(errori, "\x1b") {
		t.Errorf("%q", errori)
	}
}

// rotto cannot be written.
type rotto struct{}

func (rotto) Write([]byte) (int, error) { return 0, errors.New("rotto") }

func TestOutputRotto(t *testing.T) {
	var b strings.Builder
	if uscita := esegui([]string{"barista"}, rotto{}, &b); uscita != insensato {
		t.Error(uscita)
	}
	if uscita := esegui([]string{"xyzxyz"}, &b, rotto{}); uscita != insensato {
		t.Error(uscita)
	}
}
