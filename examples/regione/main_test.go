package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
)

// prova runs the program.
func prova(t *testing.T, uscita int, argomenti ...string) (pagina, guasti string) {
	t.Helper()
	var out, errori strings.Builder
	if n := esegui(argomenti, &out, &errori); n != uscita {
		t.Fatalf("%v: exit %d, want %d\n%s", argomenti, n, uscita, errori.String())
	}
	return out.String(), errori.String()
}

// The invention and the contracts beside it: what each discipline gives, by which provision, and that the invention is one.
func TestFinzione(t *testing.T) {
	pagina, guasti := prova(t, 0)
	for _, frammento := range []string{
		// three months, upper secondary diploma: 8 hours in Lazio; over two months, 15 in the invention; nothing in State law
		"# contratti/stagionale.json\n", "\nore di formazione (formazionePubblica.ore)\n" +
			"  Lazio                          8 h [reg. reg. Lazio 7/2017, art. 13, c. 6, lett. a), n. 2)]\n" +
			"  Stato                          -\n" +
			"  Molise, invenzione (simulata)  15 h [reg. reg. Molise 1/2099, art. 11, c. 2]\n",
		// two years, lower secondary school: 120 hours by title; in the invention a module of thirty a year
		"  Lazio                          120 h [reg. reg. Lazio 7/2017, art. 13, c. 3, lett. a)]\n" +
			"  Stato                          -\n" +
			"  Molise, invenzione (simulata)  60 h [reg. reg. Molise 1/2099, art. 10, c. 2]\n",
		"\nlimite massimo (durataFormazione.massimo)\n" +
			"  Lazio                          36 mesi [reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)]\n" +
			"  Stato                          36 mesi [d.i. 12 ottobre 2015, art. 4, c. 1, lett. a)]\n" +
			"  Molise, invenzione (simulata)  30 mesi [reg. reg. Molise 1/2099, art. 4, c. 2]\n",
		// IFTS: both regions leave it to the State
		"# contratti/ifts.json\n", "\npercorso lasciato alla disciplina statale (ambito.rinvio)\n" +
			"  Lazio                          sì [reg. reg. Lazio 7/2017, art. 40, c. 1]\n" +
			"  Stato                          -\n" +
			"  Molise, invenzione (simulata)  sì [reg. reg. Molise 1/2099, art. 19]\n",
		"(istituzione.rilievi.rilievo)\n" +
			"  Lazio                          apprendistato/istituzione-non-adatta-al-percorso [reg. reg. Lazio 7/2017, art. 7, c. 1]\n" +
			"  Stato                          -\n",
	} {
		if !strings.Contains(pagina, frammento) {
			t.Errorf("no\n%s\nin\n%s", frammento, pagina)
		}
	}
	const avvisi = `regione.json: avviso /durata/0/minimo: la tabella dice 12; la norma statale dice 6 [d.i. 12 ottobre 2015, art. 4, c. 1]
regione.json: avviso /durata/0/massimo: la tabella dice 30; la norma statale dice 36 [d.i. 12 ottobre 2015, art. 4, c. 1, lett. a)]
`
	if guasti != avvisi {
		t.Errorf("got\n%s\nwant\n%s", guasti, avvisi)
	}
	for _, escluso := range []string{"letture.lettura", "rilievo.gravita", "simulato"} {
		if strings.Contains(pagina, escluso) {
			t.Errorf("%q is said", escluso)
		}
	}
	inglese, _ := prova(t, 0, "-lingua", "en")
	if !strings.Contains(inglese, "\nhours of training (formazionePubblica.ore)\n") || !strings.Contains(inglese, "Molise, invenzione (simulated)  15 h ") {
		t.Error(inglese)
	}
}

// Everything is said on request: readings, details of findings, and provisions that differ alone.
func TestTutto(t *testing.T) {
	breve, _ := prova(t, 0)
	lunga, _ := prova(t, 0, "-tutto")
	const ammissione = "\nlimite minimo di età (ammissione.da)\n" +
		"  Lazio                          15 [reg. reg. Lazio 7/2017, all. A, art. 3, c. 1]\n" +
		"  Stato                          15 [d.lgs. 81/2015, art. 43, c. 2]\n" +
		"  Molise, invenzione (simulata)  15 [d.lgs. 81/2015, art. 43, c. 2]\n"
	if !strings.Contains(lunga, ammissione) || strings.Contains(breve, ammissione) || !strings.Contains(lunga, "letture.lettura") || strings.Contains(lunga, "simulato") {
		t.Error(lunga)
	}
}

// A region needs no Go: an edited copy of a document is another discipline, over contracts from files; what is wrong is told with its place.
func TestDisciplinaMia(t *testing.T) {
	cartella := t.TempDir()
	scrivi := func(nome, testo string) string {
		nome = filepath.Join(cartella, nome)
		if err := os.WriteFile(nome, []byte(testo), 0o600); err != nil {
			t.Fatal(err)
		}
		return nome
	}
	lazio, _ := prova(t, 0, "-lazio")
	var tb apprendistato.Tabella
	if err := json.Unmarshal([]byte(lazio), &tb); err != nil || tb.Nome != "Lazio" {
		t.Fatal(err)
	}
	contratto := scrivi("c.json", `{"percorso":"professionalizzante","inizio":"2026-06-01","fine":"2029-05-31","stagionale":false,
		"apprendista":{"nascita":"2006-04-12","titolo":"laurea"}}`)
	mio := strings.Replace(strings.Replace(lazio, `"nome":"Lazio"`, `"nome":"Ipotesi"`, 1), `"livello":"terziario","ore":{"valore":40`, `"livello":"terziario","ore":{"valore":50`, 1)
	pagina, _ := prova(t, 0, "-disciplina", scrivi("mia.json", mio), contratto)
	if !strings.Contains(pagina, "\nore di formazione (formazionePubblica.ore)\n  Lazio               40 h [reg. reg. Lazio 7/2017, art. 13, c. 3, lett. c)]\n  Stato               -\n"+
		"  Ipotesi (simulata)  50 h [reg. reg. Lazio 7/2017, art. 13, c. 3, lett. c)]\n") {
		t.Error(pagina)
	}
	for testo, guasto := range map[string]string{
		`{"nome":`:          "documento",
		`{"nome":1}`:        "errore /nome: il valore è di tipo number, serve string\n",
		`{"nome":"x"}`:      "errore /vigore: ",
		`{"rif":"art. 42"}`: "avviso /rif: ",
		strings.Replace(lazio, `"massimo":{"valore":120,`, `"massimo":{"valore":121,`, 1): "errore /pubblica/massimo: la tabella dice 121 h: la legge statale consente 120 h [d.lgs. 81/2015, art. 44, c. 3]\n",
	} {
		if _, guasti := prova(t, illeggibile, "-disciplina", scrivi("d.json", testo), contratto); !strings.Contains(guasti, guasto) {
			t.Errorf("%.40s: %s, want %s", testo, guasti, guasto)
		}
	}
	for _, argomenti := range [][]string{
		{"-disciplina", filepath.Join(cartella, "manca")},
		{filepath.Join(cartella, "manca")},
		{scrivi("storto.json", `{"percorso":"stage"}`)},
		{scrivi("rotto.json", `{`)},
		{"-lingua", "fr"},
		{"-boh"},
	} {
		if _, guasti := prova(t, illeggibile, argomenti...); guasti == "" {
			t.Errorf("%v: nothing is told", argomenti)
		}
	}
	if _, guasti := prova(t, 0, "-h"); !strings.Contains(guasti, "-disciplina file") {
		t.Error(guasti)
	}
	if schema, _ := prova(t, 0, "-schema", "-lingua", "en"); schema != string(apprendistato.SchemaTabella(norma.Inglese))+"\n" {
		t.Error(schema)
	}
}

// The document beside the program is written as norma writes it, but for the spaces: nothing in it is passed over.
func TestDocumento(t *testing.T) {
	b, err := proprie.ReadFile("regione.json")
	if err != nil {
		t.Fatal(err)
	}
	tb, rilievi, err := apprendistato.ParseTabella(b)
	if err != nil || len(rilievi) > 0 {
		t.Fatal(rilievi, err)
	}
	scritta, _ := json.MarshalIndent(tb, "", "  ")
	if n := strings.Count(string(scritta), `"`); n != strings.Count(string(b), `"`) {
		t.Errorf("%d quotes instead of %d", strings.Count(string(b), `"`), n)
	}
}

// An output that takes nothing is an error.
func TestUscitaChiusa(t *testing.T) {
	chiuso, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	_ = chiuso.Close()
	if n := esegui(nil, chiuso, chiuso); n != illeggibile {
		t.Error(n)
	}
}
