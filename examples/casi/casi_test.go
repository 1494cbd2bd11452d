package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/examples/casi/catalogo"
)

// file are the tables of some folders.
func file(t *testing.T, cartelle ...string) (nomi []string) {
	t.Helper()
	for _, cartella := range cartelle {
		csv, _ := filepath.Glob("testdata/" + cartella + "/*.csv")
		json, _ := filepath.Glob("testdata/" + cartella + "/*.json")
		if len(csv) == 0 {
			t.Fatal("no tables in", cartella)
		}
		nomi = append(append(nomi, csv...), json...)
	}
	return nomi
}

func leggi(t *testing.T, nome string) *tabella {
	t.Helper()
	b, err := os.ReadFile(nome)
	if err != nil {
		t.Fatal(err)
	}
	tab := tabella{cartella: filepath.Dir(nome), argomenti: argomenti()}
	tab.leggi(b)
	return &tab
}

// The pack: every case passes, says its source in canonical form and its calculation, and has a name of its own.
func TestPacchetto(t *testing.T) {
	regole, letture, casi := map[string]int{}, map[string]bool{}, 0
	for _, nome := range file(t, cartelle...) {
		tab := leggi(t, nome)
		var out strings.Builder
		giusti, sbagliati := tab.prova(nome, &out)
		if sbagliati > 0 || giusti != len(tab.casi) {
			t.Error(out.String())
		}
		for _, g := range tab.guasti {
			t.Errorf("%s:%d:%d: %s", nome, g.riga, g.byte, g.testo)
		}
		casi += giusti
		visti := map[string]bool{}
		for _, c := range tab.casi {
			for _, a := range c.attese {
				if strings.HasPrefix(a.colonna, "letture") {
					for _, l := range a.valori {
						letture[l] = true
					}
				}
			}
			regole[tab.argomento.Nome]++
			dove := fmt.Sprintf("%s:%d", nome, c.riga)
			if n := c.proprie["caso"]; n == "" || visti[n] {
				t.Errorf("%s: name %q", dove, n)
			}
			visti[c.proprie["caso"]] = true
			if c.proprie["calcolo"] == "" {
				t.Errorf("%s: no calculation", dove)
			}
			for rif := range strings.SplitSeq(c.proprie["rif"], separatore) {
				rif = strings.TrimSpace(rif)
				if r, err := norma.ParseRiferimento(rif); err != nil || string(r) != rif {
					t.Errorf("%s: source %q: %v", dove, rif, err)
				}
			}
		}
	}
	if casi < almeno {
		t.Errorf("%d cases", casi)
	}
	for _, a := range argomenti() {
		if regole[a.Nome] == 0 {
			t.Errorf("no case about %s", a.Nome)
		}
	}
	for l := range norma.AllLetture() {
		if letture[l.String()] == slices.Contains(senzaCasi, l) {
			t.Errorf("expected by some case: %v, %s", letture[l.String()], l)
		}
	}
}

// cartelle are the folders of the pack.
var cartelle = []string{"capo-i", "capo-ii", "capo-iii", "discipline", "domande", "pfi", "alternanza", "codici", "mappa"}

// almeno is how many cases there were when this was last read: tables grow.
const almeno = 2492

// senzaCasi are the readings that nothing here takes: of rounding, which is never done; of members that norma does not know, which a table
// cannot have.
var senzaCasi = []norma.Lettura{norma.LetturaArrotondamento, norma.LetturaIntegrazioni}

// In the pack that is meant to fail every case does, each in what it expects wrong.
func TestFalliti(t *testing.T) {
	for _, nome := range file(t, "falliti") {
		tab := leggi(t, nome)
		var out strings.Builder
		giusti, sbagliati := tab.prova(nome, &out)
		if giusti > 0 || sbagliati == 0 || sbagliati != len(tab.casi) || len(tab.guasti) > 0 {
			t.Errorf("%s: %d passed, %d failed, %v", nome, giusti, sbagliati, tab.guasti)
		}
		for _, c := range tab.casi {
			for _, frammento := range []string{c.proprie["caso"] + "\n", "  rif: " + c.proprie["rif"] + "\n", "  calcolo: " + c.proprie["calcolo"] + "\n", " " + c.attese[0].colonna + ": atteso "} {
				if !strings.Contains(out.String(), frammento) {
					t.Errorf("%s: %q is not said", nome, frammento)
				}
			}
		}
	}
}

// What a failing case says, whole.
func TestFallito(t *testing.T) {
	const tabella = `regola,registrazione
caso,percorso,inizio,attesi,esito,soggetto,strumento.rif,rif,calcolo
dal 31 marzo 2017,professionalizzante,2017-03-31,,rispettato,regione,art. 17 c. 3 reg. reg. Lazio 7/2017,"reg. reg. Lazio 7/2017, art. 17",datore
`
	const pagina = `-:3:1: registrazione: dal 31 marzo 2017
  3:62 soggetto: atteso regione, trovato datore-di-lavoro [reg. reg. Lazio 7/2017, art. 17, c. 2]
  3:70 strumento.rif: atteso reg. reg. Lazio 7/2017, art. 17, c. 3, trovato reg. reg. Lazio 7/2017, art. 17, c. 2
  rif: reg. reg. Lazio 7/2017, art. 17
  calcolo: datore
    registrazione della formazione
      esito: rispettato
      a cura di: datore-di-lavoro [reg. reg. Lazio 7/2017, art. 17, c. 2]
      in: fascicolo-elettronico [reg. reg. Lazio 7/2017, art. 17, c. 2]
      finché non è istituito, in: documento [reg. reg. Lazio 7/2017, art. 17, c. 3]
      oppure: modulistica-ccnl [reg. reg. Lazio 7/2017, art. 17, c. 3]
      letture
        lettura: data-di-riferimento
      alla data del: 31/3/2017
0 passed, 1 failed
`
	prova(t, []string{"-"}, tabella, sbagliato, pagina, "")
}

// prova runs the program.
func prova(t *testing.T, args []string, in string, uscita int, pagina, guasti string) {
	t.Helper()
	var out, errori strings.Builder
	if n := esegui(args, strings.NewReader(in), &out, &errori); n != uscita || out.String() != pagina || errori.String() != guasti {
		t.Errorf("%q: exit %d, want %d\n%s\nwant\n%s\nerrors\n%s\nwant\n%s", in, n, uscita, out.String(), pagina, errori.String(), guasti)
	}
}

const intestazione = "regola;ammissione\ncaso;percorso;inizio;apprendista.nascita;apprendista.titolo;apprendista.beneficiario;attesi;esito;eta;rilievi;letture;da.rif\n"

// The forms in which spreadsheets save the same table.
func TestForme(t *testing.T) {
	const riga = "x;professionalizzante;2026-06-15;1996-06-16;laurea;;;rispettato;29;-;fascia-eta|data-di-riferimento;d.lgs. 81/2015, art. 44, c. 1\n"
	base := intestazione + riga
	virgola := strings.ReplaceAll(strings.ReplaceAll(base, "d.lgs. 81/2015, art. 44, c. 1", `"d.lgs. 81/2015, art. 44, c. 1"`), ";", ",")
	for nome, testo := range map[string]string{
		"semicolon":          base,
		"comma":              virgola,
		"byte order mark":    "\ufeff" + base,
		"CRLF":               strings.ReplaceAll(base, "\n", "\r\n"),
		"quoted cells":       strings.NewReplacer(";", `";"`, "\n", "\"\n").Replace(`"` + strings.ReplaceAll(strings.TrimSuffix(base, "\n"), "\n", "\n\"") + "\n"),
		"Italian dates":      strings.NewReplacer("2026-06-15", "15/06/2026", "1996-06-16", "16/6/1996").Replace(base),
		"padded rows":        strings.Replace(base, "regola;ammissione", "regola;ammissione;;;;;;;;;;", 1),
		"remarks, blanks":    "# a remark\n\n;;;\n" + strings.Replace(base, "\n", "\n#;a;remark\n;;\n", 1),
		"spaces about words": strings.NewReplacer("laurea", " laurea ", "|", " | ").Replace(base),
		"yes and no":         strings.Replace(base, "laurea;;", "laurea;FALSO;", 1),
		"own columns first":  strings.NewReplacer("caso;percorso", "rif;caso;percorso", "x;prof", `"art. 44";x;prof`).Replace(base),
		"people's citation":  strings.Replace(base, "d.lgs. 81/2015, art. 44, c. 1", "art. 44 co. 1 d.lgs. 81/2015", 1),
		"the other order":    strings.Replace(base, "fascia-eta|data-di-riferimento", "data-di-riferimento|fascia-eta", 1),
		"others allowed":     strings.Replace(base, "fascia-eta|data-di-riferimento", "fascia-eta|…", 1),
		"no last newline":    strings.TrimSuffix(base, "\n"),
	} {
		t.Run(nome, func(t *testing.T) { prova(t, []string{"-"}, testo, giusto, "1 passed, 0 failed\n", "") })
	}
}

// What makes no sense is told with its place and the nearest words, and such a case is not run.
func TestGuasti(t *testing.T) {
	const testa = `{"regola": "ammissione", "casi": [`
	for _, c := range []struct {
		nome, testo string
		giusti      int
		guasti      []string
	}{
		{"rule", "regola;amissione\n", 0, []string{"-:1:8: «amissione» non esiste qui; le più vicine: ammissione, "}},
		{"no rule", "caso;inizio\n", 0, []string{"-:1:1: la prima riga dice «regola» e quale"}},
		{"nothing", "", 0, []string{"-:1:1: nessun caso"}},
		{"no cases", intestazione, 0, []string{"-:1:1: nessun caso"}},
		{"no header", "regola;ammissione\n", 0, []string{"-:1:1: nessun caso"}},
		{"input", "regola;ammissione\ncaso;inizo;attesi;esito\nx;2026-01-01;;violato\n", 0, []string{"-:2:6: «inizo» non esiste qui; le più vicine: inizio, "}},
		{"input of another rule", "regola;ammissione\ncaso;stagionale;attesi;esito\n", 0, []string{"-:2:6: «stagionale» non esiste qui"}},
		{"last name only", "regola;ammissione\ntitolo;attesi;esito\n", 0, []string{"-:2:1: «titolo» non esiste qui; le più vicine: apprendista.titolo, "}},
		{"place in no list", "regola;ammissione\ninizio[1];attesi;esito\n", 0, []string{"-:2:1: «inizio[1]» non esiste qui"}},
		{"no place in a list", "regola;formazionePubblica\ncrediti.ore;crediti[].ore;crediti[0].ore;crediti[1001].ore;crediti[a].ore;crediti[1.ore;attesi;esito\n", 0, []string{
			"-:2:1: «crediti.ore»", "-:2:13: «crediti[].ore»", "-:2:27: «crediti[0].ore»", "-:2:42: «crediti[1001].ore»", "-:2:60: «crediti[a].ore»", "-:2:75: «crediti[1.ore»",
		}},
		{"result", "regola;ammissione\ninizio;attesi;etta;eta[0];eta[x;esito.fonte\n", 0, []string{
			"-:2:15: «etta» non esiste qui; le più vicine: eta, ", "-:2:20: «eta[0]»", "-:2:27: «eta[x»", "-:2:33: «esito.fonte»",
		}},
		{"repeated", "regola;ammissione\ninizio;inizio;attesi;esito;esito\n", 0, []string{"-:2:8: la colonna «inizio» è ripetuta", "-:2:28: la colonna «esito» è ripetuta"}},
		{"no attesi", "regola;ammissione\ncaso;inizio\n", 0, []string{"-:2:1: manca la colonna «attesi», tra i dati e i risultati"}},
		{"verdict", intestazione + "x;professionalizzante;;;;;;rispetato;;;;\n", 0, []string{"-:3:28: «rispetato» non esiste qui; le più vicine: rispettato, "}},
		{"finding", intestazione + "x;professionalizzante;;;;;;;;apprendistato/eta-insuficiente;;\n", 0, []string{"-:3:30: «apprendistato/eta-insuficiente» non esiste qui; le più vicine: apprendistato/eta-insufficiente, "}},
		{"reading", intestazione + "x;professionalizzante;;;;;;;;;eta|fascia;\n", 0, []string{"-:3:31: «fascia» non esiste qui; le più vicine: "}},
		{"citation", intestazione + "x;professionalizzante;;;;;;;;;;articolo\n", 0, []string{"-:3:32: riferimento \"articolo\""}},
		{"word", intestazione + "x;professionalizzante;;;lauera;;;rispettato;;;;\n", 0, []string{"-:3:25: «lauera» non esiste qui; le più vicine: laurea, "}},
		{"date", intestazione + "x;professionalizzante;30/02/2026;;;;;rispettato;;;;\n", 0, []string{"-:3:23: \"2026-02-30\" non è un giorno che esista, scritto AAAA-MM-GG"}},
		{"yes or no", intestazione + "x;professionalizzante;;;;forse;;rispettato;;;;\n", 0, []string{"-:3:26: il valore è di tipo string, serve true/false"}},
		{"number", "regola;durataFormazione\nccnl.mesiMassimi;attesi;esito\n121;;violato\ntre;;violato\n", 0, []string{"-:3:1: 121 non è un numero intero ammesso: 1-120", "-:4:1: il valore è di tipo string, serve number"}},
		{"word of a list", "regola;formazionePubblica\nofferta.aree;attesi;esito\nsicurezza|competenze-digitali;;violato\n", 0, []string{"-:3:1: «sicurezza» non esiste qui; le più vicine: "}},
		{"place skipped", "regola;formazionePubblica\ncrediti[2].ore;attesi;esito\n4;;violato\n", 0, []string{"-:3:1: nella lista manca l'elemento prima di questo"}},
		{"cell without a column", intestazione + "x;professionalizzante;;;;;y;indeterminato;;;;;z\n", 0, []string{"-:3:27: «y» sta in una colonna senza nome", "-:3:47: «z» sta in una colonna senza nome"}},
		{"nothing expected", intestazione + "x;professionalizzante;;;;;;;;;;\n", 0, []string{"-:3:1: il caso non si aspetta niente"}},
		{"the other cases run", intestazione + "x;professionalizzante;;;lauera;;;rispettato;;;;\ny;professionalizzante;;;;;;indeterminato;;;;\n", 1, []string{"-:3:25: "}},
		{"quote", intestazione + "y;professionalizzante;;;;;;indeterminato;;;;\nx;\"a\"b;\n", 0, []string{"-:4:5: extraneous or missing \" in quoted-field"}},
		{"not UTF-8", "regola;ammissione\ncaso;et\xe0\n", 0, []string{"-:1:1: il testo non è UTF-8: salvare come «CSV UTF-8»"}},

		{"JSON", "{\n \"regola\": \"ammissione\",\n casi: []}", 0, []string{"-:3:2: documento \"casi: []}\": atteso JSON"}},
		{"JSON rule", `{"regola": "amissione", "casi": []}`, 0, []string{"-:1:12: «amissione» non esiste qui; le più vicine: ammissione, "}},
		{"JSON no rule", `{"casi": [{"dati": {}, "attesi": {"esito": "violato"}}]}`, 0, []string{"-:1:20: «regola» viene prima"}},
		{"JSON member", "{\"regola\": \"ammissione\",\n\"Casi\": 1}", 0, []string{"-:2:9: «Casi» non esiste qui; le più vicine: casi, regola"}},
		{"JSON no cases", testa + "]}", 0, []string{"-:1:1: nessun caso"}},
		{"JSON member of a case", testa + `{"nome": 1}]}`, 0, []string{"-:1:44: «nome» non esiste qui; le più vicine: dati, caso, rif"}},
		{"JSON input", testa + "\n" + `{"dati": {"inizo": "2026-01-01"}, "attesi": {"esito": "violato"}}]}`, 0, []string{"-:2:20: «inizo» non esiste qui; le più vicine: inizio, "}},
		{"JSON input, told once", testa + strings.Repeat("\n"+`{"dati": {"inizo": "2026-01-01"}, "attesi": {"esito": "violato"}},`, 2) + "\n" + `{"dati": {}, "attesi": {"esito": "indeterminato"}}]}`, 1, []string{"-:2:20: «inizo» non esiste qui; le più vicine: inizio, "}},
		{"JSON result", testa + "\n" + `{"dati": {}, "attesi": {"esiti": "violato"}}]}`, 0, []string{"-:2:34: «esiti» non esiste qui; le più vicine: esito, "}},
		{"JSON word", testa + "\n" + `{"dati": {"apprendista": {"titolo": "lauera"}}, "attesi": {"esito": "violato"}}]}`, 0, []string{"-:2:37: «lauera» non esiste qui; le più vicine: laurea, "}},
		{"JSON object in a result", testa + "\n" + `{"dati": {}, "attesi": {"esito": {}}}]}`, 0, []string{"-:2:34: «{}» non esiste qui"}},
		{"JSON empty element", `{"regola": "formazionePubblica", "casi": [` + "\n" + `{"dati": {"crediti": [{}]}, "attesi": {"esito": "violato"}}]}`, 0, []string{"-:2:23: «crediti[1]» non esiste qui"}},
		{"JSON repeated", testa + "\n" + `{"dati": {}, "attesi": {"eta": 3, "eta": 4}}]}`, 0, []string{"-:2:36: documento \"eta\": atteso un membro solo di questo nome"}},
		{"JSON too deep", testa + strings.Repeat("[", 40) + strings.Repeat("]", 40) + "]}", 0, []string{"-:1:1: documento "}},
	} {
		t.Run(c.nome, func(t *testing.T) {
			var out, errori strings.Builder
			if n := esegui([]string{"-"}, strings.NewReader(c.testo), &out, &errori); n != insensato {
				t.Errorf("exit %d", n)
			}
			if want := fmt.Sprintf("%d passed, 0 failed\n", c.giusti); out.String() != want {
				t.Errorf("got %q, want %q", out.String(), want)
			}
			righe := strings.SplitAfter(strings.TrimSuffix(errori.String(), "\n"), "\n")
			if !slices.EqualFunc(righe, c.guasti, strings.HasPrefix) {
				t.Errorf("got\n%s\nwant\n%s", errori.String(), strings.Join(c.guasti, "\n"))
			}
		})
	}
}

// A table says which discipline it follows: a file beside it, or the State's. What is wrong with that is told where it is named, and no
// case is run.
func TestDisciplina(t *testing.T) {
	cartella := t.TempDir()
	scrivi := func(nome, testo string) string {
		nome = filepath.Join(cartella, nome)
		if err := os.WriteFile(nome, []byte(testo), 0o600); err != nil {
			t.Fatal(err)
		}
		return nome
	}
	lazio, err := apprendistato.Lazio().Tabella().MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	inventata, err := os.ReadFile("testdata/discipline/tavole/molise.json")
	if altra, err2 := os.ReadFile("../regione/regione.json"); err != nil || err2 != nil || string(inventata) != string(altra) {
		t.Error("the invented region is another one here than in examples/regione", err, err2)
	}
	scrivi("mia.json", strings.Replace(string(lazio), `"nome":"Lazio"`, `"nome":"Mia"`, 1))
	scrivi("oltre.json", strings.Replace(string(lazio), `"massimo":{"valore":120,`, `"massimo":{"valore":121,`, 1))
	scrivi("storta.json", `{"nome":1}`)
	scrivi("rotta.json", `{`)
	const righe = "caso;percorso;inizio;attesi;disciplina;simulato\nx;professionalizzante;2026-06-01;;%s;%s\n"
	for _, c := range []struct {
		disciplina, nome, simulato string
		uscita                     int
		pagina, guasto             string
	}{
		{"", "Lazio", "-", giusto, "1 passed, 0 failed\n", ""},
		{"disciplina;stato\n", "Stato", "-", giusto, "1 passed, 0 failed\n", ""},
		{"disciplina;mia.json\n", "Mia", "si", giusto, "Mia, disciplina simulata\n1 passed, 0 failed\n", ""},
		{"disciplina;mia.json\n", "Lazio", "si", sbagliato, "  4:35 disciplina: atteso Lazio, trovato Mia\n", ""},
		{"disciplina;oltre.json\n", "Mia", "si", insensato, "0 passed, 0 failed\n", ":2:12: oltre.json: documento, \"/pubblica/massimo\": "},
		{"disciplina;storta.json\n", "Mia", "si", insensato, "0 passed, 0 failed\n", ":2:12: storta.json: documento, \"/nome\": "},
		{"disciplina;rotta.json\n", "Mia", "si", insensato, "0 passed, 0 failed\n", ":2:12: rotta.json: "},
		{"disciplina;manca.json\n", "Mia", "si", insensato, "0 passed, 0 failed\n", ":2:12: manca.json: "},
	} {
		var out, errori strings.Builder
		tabella := scrivi("casi.csv", "regola;ambito\n"+c.disciplina+fmt.Sprintf(righe, c.nome, c.simulato))
		if n := esegui([]string{tabella}, nil, &out, &errori); n != c.uscita || !strings.Contains(out.String(), c.pagina) || !strings.Contains(errori.String(), c.guasto) {
			t.Errorf("%q: %d\n%s%s", c.disciplina, n, out.String(), errori.String())
		}
		nome := strings.TrimSuffix(strings.TrimPrefix(c.disciplina, "disciplina;"), "\n")
		out.Reset()
		json := scrivi("casi.json", fmt.Sprintf(`{"regola":"ambito","disciplina":%q,"casi":[{"dati":{"percorso":"professionalizzante","inizio":"2026-06-01"},"attesi":{"disciplina":%q}}]}`, nome, c.nome))
		if n := esegui([]string{json}, nil, &out, &errori); nome != "" && n != c.uscita {
			t.Errorf("%q: %d\n%s%s", nome, n, out.String(), errori.String())
		}
	}
}

// A tester's path: the empty table of a rule, a row filled in, an error seen, a word wrong.
func TestModello(t *testing.T) {
	for _, a := range argomenti() {
		if len(a.Campi) == 0 || a.Campi[0].Dove != "/percorso" || a.Campi[1].Dove != "/inizio" {
			continue // not about a contract
		}
		var out strings.Builder
		if n := esegui([]string{"-modello", a.Nome}, nil, &out, &out); n != giusto {
			t.Fatal(a.Nome, n)
		}
		tab := tabella{argomenti: argomenti()}
		tab.leggi([]byte(out.String()))
		if len(tab.guasti) != 1 || tab.guasti[0].testo != "nessun caso" {
			t.Errorf("%s: %v", a.Nome, tab.guasti)
		}
		colonne := strings.Split(strings.Split(out.String(), "\n")[1], ";")
		for nome, n := range map[string]int{"percorso": 1, "inizio": 1, "attesi": 1, "esito": 1, "rilievi": 1, "letture": 1, "rif": 1, "calcolo": 1} {
			trovate := 0
			for _, c := range colonne {
				if c == nome {
					trovate++
				}
			}
			if trovate != n {
				t.Errorf("%s: column %s %d times", a.Nome, nome, trovate)
			}
		}
		riga := make([]string, len(colonne))
		riga[slices.Index(colonne, "esito")] = "indeterminato" // nothing is known
		vuoto := out.String() + strings.Join(riga, ";") + "\n"
		prova(t, []string{"-"}, vuoto, giusto, "1 passed, 0 failed\n", "")
		riga[slices.Index(colonne, "percorso")] = "professionalizante"
		storta := out.String() + strings.Join(riga, ";") + "\n"
		prova(t, []string{"-"}, storta, insensato, "0 passed, 0 failed\n", "-:3:2: «professionalizante» non esiste qui; le più vicine: professionalizzante, corso-annuale, dottorato\n")
		riga[slices.Index(colonne, "percorso")] = ""
		riga[slices.Index(colonne, "esito")] = "rispettato"
		var pagina, guasti strings.Builder
		if n := esegui([]string{"-"}, strings.NewReader(out.String()+strings.Join(riga, ";")), &pagina, &guasti); n != sbagliato ||
			!strings.Contains(pagina.String(), "esito: atteso rispettato, trovato indeterminato") || !strings.HasSuffix(pagina.String(), "0 passed, 1 failed\n") {
			t.Errorf("%s: %d %s", a.Nome, n, pagina.String())
		}
	}
	var pagina, guasti strings.Builder
	if n := esegui([]string{"-modello", "ammisione"}, nil, &pagina, &guasti); n != insensato || pagina.Len() > 0 ||
		!strings.HasPrefix(guasti.String(), "«ammisione» non esiste qui; le più vicine: ammissione, ") {
		t.Errorf("%d %s %s", n, pagina.String(), guasti.String())
	}
}

// The list names every rule, every member of a contract with its words, every row, code and reading.
func TestElenco(t *testing.T) {
	for _, lingua := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		var out, errori strings.Builder
		if n := esegui([]string{"-elenco", "-lingua", lingua.String()}, nil, &out, &errori); n != giusto || errori.Len() > 0 {
			t.Fatal(n, errori.String())
		}
		var frammenti []string
		for _, c := range apprendistato.CampiContratto() {
			if c.Dove == "/ccnl/nome" {
				continue // no rule reads it; all together do
			}
			frammenti = append(frammenti, "    "+c.Percorso()+": "+lingua.Scegli(c.Cosa.IT, c.Cosa.EN)+" ("+c.Tipo)
			frammenti = append(frammenti, c.Parole...)
		}
		for r := range apprendistato.Regole() {
			frammenti = append(frammenti, fmt.Sprintf("%s: %s [%s]\n", r.Nome, lingua.Scegli(r.Da.Cosa.IT, r.Da.Cosa.EN), r.Articolo))
			for percorso, f := range r.Da.All() {
				if percorso != "" {
					frammenti = append(frammenti, "    "+percorso+": "+lingua.Scegli(f.Cosa.IT, f.Cosa.EN)+"\n", "    "+r.Nome+"."+percorso+": ")
				}
			}
		}
		for _, c := range catalogo.Controlli() {
			frammenti = append(frammenti, "\n  "+c.Codice+" ("+c.Gravita.String()+"): "+lingua.Scegli(c.IT, c.EN)+"\n")
		}
		for l := range norma.AllLetture() {
			frammenti = append(frammenti, "\n  "+l.String()+": "+l.Domanda(lingua)+"\n")
		}
		for _, f := range frammenti {
			if !strings.Contains(out.String(), f) {
				t.Errorf("%q is not listed", f)
			}
		}
	}
}

// A cell says a canonical value as it is, as a spreadsheet writes it, or in words; and no other.
func TestUguale(t *testing.T) {
	for _, c := range []struct {
		cella, valore string
		uguale        bool
	}{
		{"80", "80 h", true},
		{"80 h", "80 h", true},
		{"80,0", "80 h", true},
		{"37,50", "37.5 h", true},
		{"37.5", "37.5 h", true},
		{"37,5 h", "37.5 h", true}, // in words
		{"37", "37.5 h", false},
		{"8", "80 h", false},
		{"800", "80 h", false},
		{"81", "80 h", false},
		{"29", "29", true},
		{"2", "29", false},
		{"02/09/2026", "2026-09-02", true},
		{"2/9/2026", "2026-09-02", true},
		{"2 September 2026", "2026-09-02", true},
		{"09/02/2026", "2026-09-02", false},
		{"2026-09-03", "2026-09-02", false},
		{"VERO", "si", true},
		{"sì", "si", true},
		{"Sì", "si", true},
		{"no", "si", false},
		{"falso", "no", true},
		{"3 mesi e 1 giorno", "P3M1D", true},
		{"3 months and 1 day", "P3M1D", true},
		{"3 mesi", "P3M1D", false},
		{"", "no", false},
	} {
		if got := uguale(c.cella, c.valore); got != c.uguale {
			t.Errorf("%q and %q: %v", c.cella, c.valore, got)
		}
	}
}

// Which rows a path leads to, and how a cell is compared with several.
func TestTrova(t *testing.T) {
	const testa = "regola;formazionePubblica\ncaso;percorso;inizio;fine;stagionale;apprendista.titolo;attesi;%s\nx;professionalizzante;2026-03-02;%s;no;diploma-superiore;;%s\n"
	for _, c := range []struct {
		colonna, fine, cella string
		uscita               int
	}{
		{"anno.ore", "2029-03-01", "40|40|0", giusto},
		{"anno.ore", "2029-03-01", "40 | 40 | 0", giusto},
		{"anno.ore", "2029-03-01", "40|0|40", sbagliato},
		{"anno.ore", "2029-03-01", "40|40", sbagliato},
		{"anno.ore", "2029-03-01", "40|40|0|0", sbagliato},
		{"anno.ore", "2029-03-01", "40", sbagliato},
		{"anno.ore", "2029-03-01", "0|...", giusto},
		{"anno.ore", "2029-03-01", "39|...", sbagliato},
		{"anno.ore", "2029-03-01", "...", giusto},
		{"anno.ore", "2029-03-01", "-", sbagliato},
		{"anno[1].ore", "2029-03-01", "40", giusto},
		{"anno[3].ore", "2029-03-01", "0", giusto},
		{"anno[3].ore", "2029-03-01", "40", sbagliato},
		{"anno[4].ore", "2029-03-01", "-", giusto},
		{"anno[4].ore", "2029-03-01", "0", sbagliato},
		{"anno[1].ore", "2027-03-01", "80", giusto}, // the only year takes both modules
		{"anno.ore", "2027-03-01", "80", giusto},
		{"anno.rif", "2029-03-01", "reg. reg. Lazio 7/2017, art. 13, c. 2|reg. reg. Lazio 7/2017, art. 13, c. 2|reg. reg. Lazio 7/2017, art. 13, c. 2", giusto},
		{"rilievi", "2027-03-01", "apprendistato/piu-moduli-che-anni", giusto},
		{"rilievi", "2027-03-01", "-", sbagliato},
		{"rilievi", "2029-03-01", "-", giusto},
		{"rilievi.rilievo", "2027-03-01", "apprendistato/piu-moduli-che-anni", giusto},
		{"rilievi.rilievo.trovato", "2027-03-01", "2", giusto},
		{"rilievi.rif", "2027-03-01", "art. 13 c. 2 reg. reg. Lazio 7/2017", giusto},
		{"rilievi.rif", "2027-03-01", "art. 13 c. 3 reg. reg. Lazio 7/2017", sbagliato},
		{"crediti", "2029-03-01", "-", giusto},
	} {
		var out, errori strings.Builder
		if n := esegui([]string{"-"}, strings.NewReader(fmt.Sprintf(testa, c.colonna, c.fine, c.cella)), &out, &errori); n != c.uscita || errori.Len() > 0 {
			t.Errorf("%s %s %s: exit %d\n%s%s", c.colonna, c.fine, c.cella, n, out.String(), errori.String())
		}
	}
}

// Arguments, several files, files that are not there, an output that takes nothing.
func TestEsegui(t *testing.T) {
	const buona = intestazione + "y;professionalizzante;;;;;;indeterminato;;;;\n"
	cartella := t.TempDir()
	scrivi := func(nome, testo string) string {
		nome = filepath.Join(cartella, nome)
		if err := os.WriteFile(nome, []byte(testo), 0o600); err != nil {
			t.Fatal(err)
		}
		return nome
	}
	giusta, falsa := scrivi("giusta.csv", buona), scrivi("falsa.csv", strings.Replace(buona, "indeterminato", "violato", 1))
	for _, c := range []struct {
		args   []string
		uscita int
		fine   string
	}{
		{[]string{giusta, giusta}, giusto, "2 passed, 0 failed\n"},
		{[]string{giusta, falsa}, sbagliato, "1 passed, 1 failed\n"},
		{[]string{falsa, giusta}, sbagliato, "1 passed, 1 failed\n"},
		{[]string{falsa, giusta, filepath.Join(cartella, "manca.csv")}, insensato, "1 passed, 1 failed\n"},
		{[]string{filepath.Join(cartella, "manca.csv"), giusta}, insensato, "1 passed, 0 failed\n"},
		{[]string{"-lingua", "en", falsa}, sbagliato, "0 passed, 1 failed\n"},
		{[]string{"-lingua", "fr", falsa}, insensato, ""},
		{[]string{"-altro"}, insensato, ""},
		{[]string{"-h"}, giusto, ""},
		{nil, insensato, ""},
	} {
		var out, errori strings.Builder
		if n := esegui(c.args, nil, &out, &errori); n != c.uscita || !strings.HasSuffix(out.String(), c.fine) {
			t.Errorf("%v: exit %d\n%s", c.args, n, out.String())
		}
	}
	if n := esegui([]string{giusta}, nil, pieno{}, &strings.Builder{}); n != insensato {
		t.Error("an output that takes nothing:", n)
	}
	if n := esegui([]string{"-"}, pieno{}, &strings.Builder{}, &strings.Builder{}); n != insensato {
		t.Error("an input that gives nothing:", n)
	}
}

type pieno struct{}

func (pieno) Write([]byte) (int, error) { return 0, os.ErrClosed }
func (pieno) Read([]byte) (int, error)  { return 0, os.ErrClosed }

// Whatever the text, nothing panics, and what is not run is told.
func FuzzTabella(f *testing.F) {
	for _, cartella := range []string{"capo-i", "capo-ii", "capo-iii", "falliti"} {
		nomi, _ := filepath.Glob("testdata/" + cartella + "/*.*")
		for _, nome := range nomi {
			if b, err := os.ReadFile(nome); err == nil {
				f.Add(b)
			}
		}
	}
	f.Add([]byte(intestazione + "x;professionalizzante;;;lauera;;;rispettato;;;;\n"))
	argomenti := argomenti()
	f.Fuzz(func(t *testing.T, b []byte) {
		tab := tabella{argomenti: argomenti}
		tab.leggi(b)
		var out strings.Builder
		giusti, sbagliati := tab.prova("-", &out)
		if giusti+sbagliati+len(tab.guasti) == 0 || giusti+sbagliati > len(tab.casi) {
			t.Fatal(giusti, sbagliati, len(tab.casi), tab.guasti)
		}
		for _, g := range tab.guasti {
			if g.riga < 1 || g.byte < 1 || g.riga > 1+strings.Count(string(b), "\n") {
				t.Fatal(g)
			}
		}
	})
}

// A table of ten thousand rows, read and run.
func BenchmarkDiecimila(b *testing.B) {
	riga := strings.Repeat("x;professionalizzante;15/06/2026;16/06/1996;laurea;no;;rispettato;29;-;fascia-eta|...;art. 44 c. 1 d.lgs. 81/2015\n", 10_000)
	testo := []byte(intestazione + riga)
	argomenti := argomenti()
	for b.Loop() {
		t := tabella{argomenti: argomenti}
		t.leggi(testo)
		if giusti, sbagliati := t.prova("-", &strings.Builder{}); giusti != 10_000 || sbagliati != 0 {
			b.Fatal(giusti, sbagliati, t.guasti)
		}
	}
}
