package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/apprendistato"
	"norma/internal/testo"
)

var aggiorna = flag.Bool("aggiorna", false, "write the golden files under testdata anew")

// lancia runs the program on a standard input.
func lancia(t *testing.T, in string, argomenti ...string) (uscita int, out, errori string) {
	t.Helper()
	var o, e strings.Builder
	uscita = esegui(argomenti, strings.NewReader(in), &o, &e)
	return uscita, o.String(), e.String()
}

// haRiga reports whether one line of a text has all the pieces, in their order.
func haRiga(testo string, pezzi ...string) bool {
	for riga := range strings.Lines(testo) {
		resto, ok := riga, true
		for _, p := range pezzi {
			if _, resto, ok = strings.Cut(resto, p); !ok {
				break
			}
		}
		if ok {
			return true
		}
	}
	return false
}

// oggettoJSON is a line of the output of -json.
type (
	oggettoJSON struct {
		Disciplina  string
		Esito       string
		Simulato    *bool
		Documento   []rilievoJSON
		Rilievi     []rilievoJSON
		Contratto   json.RawMessage
		Spiegazione rigaJSON
	}
	rilievoJSON struct {
		Codice, Gravita, Dove, Trovato, Ammesso, Rif, URN, Messaggio string
	}
	rigaJSON struct {
		Nome, Valore, Rif, URN string
		Perche                 []rigaJSON
	}
)

// sotto is the row at the end of a way of names, the first one of each name; the zero row where there is none.
func (r rigaJSON) sotto(nomi ...string) rigaJSON {
	for _, nome := range nomi {
		i := slices.IndexFunc(r.Perche, func(p rigaJSON) bool { return p.Nome == nome })
		if i < 0 {
			return rigaJSON{}
		}
		r = r.Perche[i]
	}
	return r
}

// leggiOggetti reads the output of -json, one object a line.
func leggiOggetti(t *testing.T, out string) []oggettoJSON {
	t.Helper()
	oggetti := make([]oggettoJSON, 0, strings.Count(out, "\n"))
	for riga := range strings.Lines(out) {
		d := json.NewDecoder(strings.NewReader(riga))
		d.DisallowUnknownFields()
		var o oggettoJSON
		if err := d.Decode(&o); err != nil {
			t.Fatalf("%v in %s", err, riga)
		}
		oggetti = append(oggetti, o)
	}
	return oggetti
}

// TestPagine: without arguments the program prints the two built-in contracts, both lawful.
//
// The first one: lower secondary school, so 120 hours; a module of 40 hours and 4 hours of general safety leave 120 - 40 - 4 = 76,
// laid out as 40 + 36 + 0 over three contract years from Monday 2 March 2026.
//   - The hiring is communicated on Friday 27 February 2026. Its 45 days: 1 in February, 31 in March, 13 in April, so Monday 13 April;
//     Easter Monday was the 6th.
//   - The Region's notice comes on 8 April 2026. Its 30 days: 22 in April and 8 in May, so Friday 8 May.
//   - Six months from 2 March are Wednesday 2 September 2026.
//
// The second one: seasonal work from 1 June to 15 September 2026, three months and 15 days, upper secondary school, so 12 hours.
//   - The hiring is communicated on 29 May 2026. Its 45 days: 2 in May, 30 in June, 13 in July, so Monday 13 July.
//   - The Region's notice comes on 10 July 2026. Its 30 days: 21 in July and 9 in August, a Sunday, so Monday 10 August.
//   - Six months from 1 June are Tuesday 1 December 2026, but the last useful day is the contract's last, 15 September.
func TestPagine(t *testing.T) {
	const (
		rl   = "reg. reg. Lazio 7/2017, "
		dlgs = "d.lgs. 81/2015, "
	)
	for _, tt := range []struct {
		lingua, titolo string
		prima, seconda [][]string
	}{
		{
			lingua: "it", titolo: "\nCONTRATTO DI APPRENDISTATO ",
			prima: [][]string{
				{"ESITO", "RISPETTATO"},
				{"Terziario, distribuzione e servizi"},
				{"limite minimo di età", "18", "[" + dlgs + "art. 44, c. 1]"},
				{"durata", "36 mesi"},
				{"limite massimo", "36 mesi", "[" + dlgs + "art. 44, c. 2]"},
				{"totale", "120 h", "[" + rl + "art. 13, c. 3, lett. a)]"},
				{"LAZIO-2024-0117", "40 h", "[" + rl + "art. 16, c. 1]"},
				{"sicurezza generale", "4 h", "[" + rl + "art. 16, c. 2]"},
				{"ore di formazione", " 76 h", "[" + rl + "art. 13, c. 4]"},
				{"anno di contratto", "1", "2/3/2026", "1/3/2027", " 40 h", "[" + rl + "art. 13, c. 2]"},
				{"anno di contratto", "2", "2/3/2027", "1/3/2028", " 36 h", "[" + rl + "art. 13, c. 2]"},
				{"anno di contratto", "3", "2/3/2028", "1/3/2029", " 0 h", "[" + rl + "art. 13, c. 2]"},
				{"termine di avvio", "2/9/2026", "[" + rl + "art. 13, c. 2]"},
				{"termine per la comunicazione della Regione", " 13/4/2026", "[" + rl + "art. 14, c. 8]"},
				{"termine per la scelta del datore di lavoro", " 8/5/2026", "[" + rl + "art. 14, c. 8]"},
				{"obbligatoria", "sì", "[" + rl + "art. 14, c. 1]"},
				{"datore di lavoro", "[" + rl + "art. 17, c. 2]"},
			},
			seconda: [][]string{
				{"ESITO", "RISPETTATO"},
				{"durata", "3 mesi e 15 giorni"},
				{"totale", "12 h", "[" + rl + "art. 13, c. 6, lett. b), n. 2)]"},
				{"ore di formazione", " 12 h", "[" + rl + "art. 13, c. 6, lett. b), n. 2)]"},
				{"anno di contratto", "1", "1/6/2026", "15/9/2026", " 12 h"},
				{"termine di avvio", " 1/12/2026", "[" + rl + "art. 13, c. 2]"},
				{"avvio", " 15/9/2026", "[" + rl + "art. 13, c. 2]"},
				{"termine per la comunicazione della Regione", " 13/7/2026", "[" + rl + "art. 14, c. 8]"},
				{"termine per la scelta del datore di lavoro", " 10/8/2026", "9/8/2026", "[" + rl + "art. 14, c. 8]"},
			},
		},
		{
			lingua: "en", titolo: "\nAPPRENTICESHIP CONTRACT ",
			prima: [][]string{
				{"VERDICT", "LAWFUL"},
				{"length", "36 months"},
				{"hours of training", " 76 h", "[" + rl + "art. 13, c. 4]"},
				{"contract year", "1", "2 March 2026", "1 March 2027", " 40 h"},
				{"contract year", "2", "2 March 2027", "1 March 2028", " 36 h"},
				{"contract year", "3", "2 March 2028", "1 March 2029", " 0 h"},
				{"start", " 2 September 2026", "[" + rl + "art. 13, c. 2]"},
				{"Region's notice", " 13 April 2026", "[" + rl + "art. 14, c. 8]"},
				{"employer's choice", " 8 May 2026", "[" + rl + "art. 14, c. 8]"},
			},
			seconda: [][]string{
				{"VERDICT", "LAWFUL"},
				{"length", "3 months and 15 days"},
				{"hours of training", " 12 h", "[" + rl + "art. 13, c. 6, lett. b), n. 2)]"},
				{"start", " 1 December 2026", "[" + rl + "art. 13, c. 2]"},
				{"start", " 15 September 2026", "[" + rl + "art. 13, c. 2]"},
				{"employer's choice", " 10 August 2026", "9 August 2026", "[" + rl + "art. 14, c. 8]"},
			},
		},
	} {
		t.Run(tt.lingua, func(t *testing.T) {
			uscita, out, errori := lancia(t, "", "-lingua", tt.lingua)
			if uscita != lecito || errori != "" {
				t.Errorf("exit code %d, errors %q", uscita, errori)
			}
			pagine := strings.Split(out, tt.titolo)
			if len(pagine) != 3 || strings.TrimSpace(pagine[0]) != "" {
				t.Fatalf("%d pages", len(pagine)-1)
			}
			for i, righe := range [][][]string{tt.prima, tt.seconda} {
				for _, pezzi := range righe {
					if !haRiga(pagine[i+1], pezzi...) {
						t.Errorf("page %d has no line with %q:\n%s", i+1, pezzi, pagine[i+1])
					}
				}
			}
		})
	}
	_, senza, _ := lancia(t, "")
	_, con, _ := lancia(t, "", "-lingua", "it")
	if senza != con {
		t.Error("the page without -lingua is not the Italian one")
	}
}

// TestRegistrati compares the built-in pages and the JSON of a sample with the golden files.
func TestRegistrati(t *testing.T) {
	for _, tt := range []struct {
		file      string
		argomenti []string
	}{
		{"pagina.it.txt", nil},
		{"pagina.en.txt", []string{"-lingua", "en"}},
		{"ordinario.json", []string{"-json", percorsoDi("ordinario")}},
	} {
		uscita, out, errori := lancia(t, "", tt.argomenti...)
		if uscita != lecito || errori != "" {
			t.Errorf("%s: exit code %d, errors %q", tt.file, uscita, errori)
		}
		if filepath.Ext(tt.file) == ".json" { // one line is no reading
			var b bytes.Buffer
			if err := json.Indent(&b, []byte(out), "", "  "); err != nil {
				t.Fatal(err)
			}
			out = b.String()
		}
		percorso := filepath.Join("testdata", tt.file)
		if *aggiorna {
			if err := os.MkdirAll("testdata", 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(percorso, []byte(out), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		registrato, err := os.ReadFile(percorso)
		if err != nil {
			t.Fatal(err)
		}
		if string(registrato) != out {
			t.Errorf("%s is not what the program prints (run go test with -aggiorna and read the difference): %s",
				percorso, primaDifferenza(string(registrato), out))
		}
	}
}

// primaDifferenza is the first line in which two texts differ.
func primaDifferenza(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return "line " + strconv.Itoa(i+1) + ": got " + strconv.Quote(g[i]) + ", want " + strconv.Quote(w[i])
		}
	}
	return "got " + strconv.Itoa(len(g)) + " lines, want " + strconv.Itoa(len(w))
}

// TestOggetto: -json prints one object a line: verdict, findings, the contract as it can be read again, the tree with its provisions.
func TestOggetto(t *testing.T) {
	uscita, out, errori := lancia(t, "", "-json")
	oggetti := leggiOggetti(t, out)
	if uscita != lecito || errori != "" || len(oggetti) != 2 || strings.Count(out, "\n") != 2 {
		t.Fatalf("exit code %d, errors %q, %d objects in %d lines", uscita, errori, len(oggetti), strings.Count(out, "\n"))
	}
	for i, o := range oggetti {
		if o.Disciplina != "Lazio" || o.Esito != "rispettato" || o.Simulato == nil || *o.Simulato || o.Rilievi == nil || len(o.Rilievi) > 0 {
			t.Errorf("object %d: %+v", i, o)
		}
		var suo, campione any
		if json.Unmarshal(o.Contratto, &suo) != nil || json.Unmarshal(esempio(t, predefiniti[i]), &campione) != nil || !cmp.Equal(suo, campione) {
			t.Errorf("object %d: the contract comes back as %s", i, o.Contratto)
		}
		if s := o.Spiegazione; s.Nome != "valutazione" || s.sotto("esito").Valore != "rispettato" || len(s.sotto("letture").Perche) == 0 {
			t.Errorf("object %d: the tree is %+v", i, s)
		}
	}
	want := rigaJSON{
		Nome: "ore", Valore: "76 h", Rif: "reg. reg. Lazio 7/2017, art. 13, c. 4",
		URN: "urn:nir:regione.lazio:regolamento:2017-03-29;7~art13-com4",
	}
	if got := oggetti[0].Spiegazione.sotto("formazionePubblica", "ore"); got.Valore != want.Valore || got.Rif != want.Rif || got.URN != want.URN {
		t.Errorf("the hours are %+v, want %+v", got, want)
	}
	if got := oggetti[1].Spiegazione.sotto("scadenze", "scelta"); got.Valore != "2026-08-10" || got.sotto("giorno").Valore != "2026-08-09" {
		t.Errorf("the employer's choice is due by %+v", got)
	}

	uscita, out, _ = lancia(t, "", "-json", "-lingua", "en", percorsoDi("apprendistato--durata-sotto-il-minimo"))
	o := leggiOggetti(t, out)[0]
	if uscita != violato || o.Esito != "violato" {
		t.Errorf("exit code %d, verdict %s", uscita, o.Esito)
	}
	if want := []rilievoJSON{{
		Codice: "apprendistato/durata-sotto-il-minimo", Gravita: "errore", Dove: "/fine", Trovato: "P4M", Ammesso: "P6M",
		Rif: "d.lgs. 81/2015, art. 42, c. 2", URN: "urn:nir:stato:decreto.legislativo:2015-06-15;81~art42-com2",
		Messaggio: o.Rilievi[0].Messaggio,
	}}; !slices.Equal(o.Rilievi, want) {
		t.Errorf("findings %+v, want %+v", o.Rilievi, want)
	}
	if got := o.Spiegazione.sotto("durataFormazione", "rilievi", "rilievo"); got.Valore != "apprendistato/durata-sotto-il-minimo" {
		t.Errorf("the finding in the tree is %+v", got)
	}
}

// TestCaso: -caso shows a built-in contract as if its file were named; a name that is none is told, with the nearest.
func TestCaso(t *testing.T) {
	for _, nome := range []string{"ordinario", "laureato-estero", "apprendistato--eta-superata"} {
		uscita, out, errori := lancia(t, "", "-caso", nome)
		daFile, pagina, _ := lancia(t, "", percorsoDi(nome))
		if uscita != daFile || out != pagina || errori != "" {
			t.Errorf("%s: exit code %d, want %d; errors %q", nome, uscita, daFile, errori)
		}
	}
	for nome, vicino := range map[string]string{"ordinaro": "ordinario", "../main": "", "": "con-credito"} {
		uscita, out, errori := lancia(t, "", "-caso", nome)
		if nome == "" {
			if uscita != lecito || out == "" {
				t.Errorf("no name: exit code %d", uscita)
			}
			continue
		}
		if uscita != illeggibile || out != "" || !strings.Contains(errori, nome+"; i più vicini: "+vicino) {
			t.Errorf("%s: exit code %d, %q", nome, uscita, errori)
		}
	}
}

// TestPercorsi: every path has a built-in contract under its word, lawful, whose page says what the path is about; the two tutors are told
// apart, figures go by their names and acronyms are written as such.
func TestPercorsi(t *testing.T) {
	const rl = "[reg. reg. Lazio 7/2017, "
	righe := map[apprendistato.Percorso][][]string{
		apprendistato.Qualifica: {
			{"CONTRATTO DI APPRENDISTATO — qualifica"},
			{"figura del repertorio ", " Operatore della ristorazione\n"},
			{"in obbligo di istruzione ", " sì", "art. 1, c. 622]"},
			{"    i genitori firmano il PFI ", " sì", rl + "all. B, sez. 5, nota 13]"},
			{"    ore di formazione esterna, al più ", " 633,6 h", rl + "art. 5, c. 3]"}, // 60 % of 1056
			{"    frequenza sufficiente per l'anno successivo ", " sì"},
			{"  tutor\n"},
			{"    dell'istituzione\n"},
			{"      scadenza del contratto del tutor ", " 31/12/2028"},
			{"    dell'impresa\n"},
			{"      tipo di contratto del tutor ", " titolare"},
		},
		apprendistato.Diploma: {
			{"rapporto del tutor aziendale ", " indeterminato "},
			{"      tipo di contratto del tutor ", " indeterminato\n"},
			{"    rango del livello finale dell'apprendista ", " 3"},
		},
		apprendistato.DiplomaDaQualifica: {
			{"CONTRATTO DI APPRENDISTATO — diploma da qualifica"},
			{"    qualifica posseduta\n"},
			{"      figura del repertorio ", " Operatore ai servizi di vendita\n"},
			{"diploma a cui la qualifica conduce ", " Tecnico commerciale delle vendite (", rl + "art. 4, c. 1, lett. c)]"},
			{"frequenza sufficiente per la valutazione finale ", " sì"}, // 460 of 500, 520 of 556
		},
		apprendistato.Professionalizzante: {{"ore di formazione ", " 80 h"}, {"oppure ", " modulistica CCNL"}},
		apprendistato.PerLaurea: {
			{"  insegnamento 2\n"},
			{"insegnamento ", "Basi di dati (", "al più 57,6 h", "56,5 h", rl + "art. 21, c. 4]"}, // 60 % of 96
			{"limite massimo ", " 24 mesi", rl + "art. 22, c. 1]"},                                // 36 x 120/180
			{"tipo di istituzione ", " università"},
			{"formazione interna ", " ore previste dal PFI 760 h; ore da frequentare almeno 570 h", rl + "all. A, art. 6, c. 3]"},
		},
		apprendistato.PerLaureaMagistrale: {{"limite massimo ", " 16 mesi", rl + "art. 22, c. 1]"}},                       // 24 x 78/120 = 15.6
		apprendistato.PerCicloUnico:       {{"CFU acquisiti e riconosciuti ", " 210\n"}, {"limite massimo ", " 18 mesi"}}, // 60 x 90/300
		apprendistato.PerMasterI:          {{"CONTRATTO DI APPRENDISTATO — master I\n"}, {"limite massimo ", " 12 mesi", rl + "art. 23, c. 2]"}},
		apprendistato.PerMasterII: {
			{"CONTRATTO DI APPRENDISTATO — master II\n"},
			{"limite massimo ", " 14 mesi", rl + "art. 21, c. 3]"}, // 18 x 70/90
			{"ore di formazione interna retribuite al ", " 50 %", rl + "art. 23, c. 5]"},
			{"secondo il contratto collettivo ", " accordo integrativo del 12 marzo 2024, art. 7\n"},
		},
		apprendistato.PerDottorato: {{"limite massimo ", " 36 mesi", rl + "art. 24, c. 3]"}},
		apprendistato.PerITS: {
			{"CONTRATTO DI APPRENDISTATO — ITS\n"},
			{"completamento del percorso ", " 19/10/2027", rl + "art. 29, c. 1]"},    // four semesters from 20 October 2025
			{"ore di formazione esterna, al più ", " 1116 h", rl + "art. 29, c. 2]"}, // 60 % of 1860
		},
		apprendistato.Ricerca: {
			{"limite massimo ", " 36 mesi", rl + "art. 34, c. 2]"},
			{"anno di contratto ", " 2 (", "dal 2/2/2027 al 1/2/2028", "almeno 344 h", "350 h", rl + "art. 36, c. 5]"}, // 20 % of 1720
		},
		apprendistato.PerDiplomaSuperiore: {
			{"disciplina ", " Stato"},
			{"percorso lasciato alla disciplina statale ", rl + "art. 40, c. 1]"},
			{"limite massimo ", " 48 mesi", "[d.i. 12 ottobre 2015, art. 4, c. 1, lett. c)]"},
		},
		apprendistato.PerCorsoAnnuale: {{"limite massimo ", " 24 mesi", "[d.i. 12 ottobre 2015, art. 4, c. 1, lett. d)]"}},
		apprendistato.PerIFTS:         {{"limite massimo ", " 12 mesi", "[d.i. 12 ottobre 2015, art. 4, c. 1, lett. f)]"}},
	}
	for _, p := range apprendistato.AllPercorsi() {
		uscita, out, errori := lancia(t, "", "-caso", string(p))
		c, _, err := apprendistato.ParseContratto(esempio(t, string(p)))
		if uscita != lecito || errori != "" || err != nil || c.Percorso != p || strings.Contains(out, "non determinabile") {
			t.Errorf("%s: exit code %d, errors %q, %v, path %s", p, uscita, errori, err, c.Percorso)
		}
		if len(righe[p]) == 0 {
			t.Errorf("nothing is asked of the page of %s", p)
		}
		for _, pezzi := range righe[p] {
			if !haRiga(out, pezzi...) {
				t.Errorf("the page of %s has no line with %q:\n%s", p, pezzi, out)
			}
		}
		uscita, out, _ = lancia(t, "", "-lingua", "en", "-caso", string(p))
		if uscita != lecito || strings.Contains(out, "cannot tell") {
			t.Errorf("%s in English: exit code %d\n%s", p, uscita, out)
		}
	}
	_, out, _ := lancia(t, "", "-lingua", "en", "-caso", "its")
	for _, pezzi := range [][]string{
		{"  tutors\n"}, {"    of the institution\n"}, {"    of the firm\n"}, {"  years, entry 2\n"}, {"hiring day ", " 3 November 2025"},
	} {
		if !haRiga(out, pezzi...) {
			t.Errorf("the English page has no line with %q:\n%s", pezzi, out)
		}
	}
}

// TestGruppi: whatever a contract holds stands under headings that have a name, those of two objects never the same.
func TestGruppi(t *testing.T) {
	for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		oggetti := map[string]string{}
		for _, c := range apprendistato.CampiContratto() {
			dove := strings.ReplaceAll(string(c.Dove), "-", "0")
			if c.Tipo == "parole" {
				dove += "/0"
			}
			sopra := gruppi(l, norma.Puntatore(dove))
			for _, g := range sopra {
				if g == "" || g[0] == ' ' {
					t.Errorf("%s: headings %q", c.Dove, sopra)
				}
			}
			oggetto, _, _ := strings.Cut(string(c.Dove[:strings.LastIndexByte(string(c.Dove), '/')]), "/-")
			titolo := strings.Join(sopra, "; ")
			if prima, noto := oggetti[titolo]; noto && prima != oggetto {
				t.Errorf("%q is the heading of %s and %s", titolo, prima, oggetto)
			}
			oggetti[titolo] = oggetto
		}
	}
}

// TestSpiega: -spiega prints the tree in a language, every row with its provision.
func TestSpiega(t *testing.T) {
	for lingua, pezzi := range map[string][]string{
		"it": {"ore di formazione: 76 h [reg. reg. Lazio 7/2017, art. 13, c. 4]"},
		"en": {"hours of training: 76 h [reg. reg. Lazio 7/2017, art. 13, c. 4]"},
	} {
		uscita, out, errori := lancia(t, "", "-spiega", "-lingua", lingua, percorsoDi("con-credito"))
		if uscita != lecito || errori != "" || !haRiga(out, pezzi...) {
			t.Errorf("%s: exit code %d, errors %q, output\n%s", lingua, uscita, errori, out)
		}
		if strings.HasPrefix(out, " ") || !haRiga(out, "    ") {
			t.Errorf("%s: the explanation is not a tree:\n%s", lingua, out)
		}
	}
}

// TestSchema: -schema prints JSON that names every member of the samples, with descriptions in the language asked for.
func TestSchema(t *testing.T) {
	type proprieta struct {
		Schema      string `json:"$schema"`
		Description string
		Properties  map[string]json.RawMessage
		Items       json.RawMessage
	}
	schemi := map[string]proprieta{}
	for _, lingua := range []string{"it", "en"} {
		uscita, out, errori := lancia(t, "", "-schema", "-lingua", lingua)
		if uscita != lecito || errori != "" || !json.Valid([]byte(out)) {
			t.Fatalf("%s: exit code %d, errors %q, output\n%s", lingua, uscita, errori, out)
		}
		var s proprieta
		if err := json.Unmarshal([]byte(out), &s); err != nil {
			t.Fatal(err)
		}
		if s.Schema != "https://json-schema.org/draft/2020-12/schema" {
			t.Errorf("%s: the schema is of %q", lingua, s.Schema)
		}
		schemi[lingua] = s
	}
	if maps.EqualFunc(schemi["it"].Properties, schemi["en"].Properties, func(a, b json.RawMessage) bool { return bytes.Equal(a, b) }) {
		t.Error("the schema is the same in both languages")
	}

	var nominati func(t *testing.T, dove string, valore any, schema json.RawMessage)
	nominati = func(t *testing.T, dove string, valore any, schema json.RawMessage) {
		t.Helper()
		var s proprieta
		if err := json.Unmarshal(schema, &s); err != nil {
			t.Fatalf("%s: %v", dove, err)
		}
		switch v := valore.(type) {
		case map[string]any:
			for nome, x := range v {
				if s.Properties[nome] == nil {
					t.Errorf("the schema does not name %s/%s", dove, nome)
					continue
				}
				nominati(t, dove+"/"+nome, x, s.Properties[nome])
			}
		case []any:
			for i, x := range v {
				nominati(t, dove+"/"+strconv.Itoa(i), x, s.Items)
			}
		}
	}
	_, schema, _ := lancia(t, "", "-schema")
	for _, nome := range esempi(t) {
		if strings.HasPrefix(nome, "documento--") {
			continue
		}
		var valore any
		if err := json.Unmarshal(esempio(t, nome), &valore); err != nil {
			t.Fatal(err)
		}
		nominati(t, nome, valore, json.RawMessage(schema))
	}
}

// TestStandardInput: "-" is the standard input, and says the same as the file.
func TestStandardInput(t *testing.T) {
	for _, nome := range []string{"ordinario", "apprendistato--eta-superata", "norma--dato-mancante", "apprendistato--non-in-vigore"} {
		uscita, out, errori := lancia(t, string(esempio(t, nome)), "-")
		perFile, daFile, _ := lancia(t, "", percorsoDi(nome))
		if uscita != perFile || out != daFile || errori != "" {
			t.Errorf("%s: exit codes %d and %d, errors %q", nome, uscita, perFile, errori)
		}
	}
	uscita, out, errori := lancia(t, string(esempio(t, "documento--data-errata")), "-")
	if uscita != illeggibile || out != "" || !haRiga(errori, "-: ", `"/inizio"`, "14/09/2026", "documento/data-errata") {
		t.Errorf("exit code %d, output %q, errors %q", uscita, out, errori)
	}
	var o, e strings.Builder
	if uscita := esegui([]string{"-"}, iotest.ErrReader(errors.New("cavo staccato")), &o, &e); uscita != illeggibile || o.Len() > 0 ||
		!haRiga(e.String(), "-: ", "cavo staccato") {
		t.Errorf("exit code %d, output %q, errors %q", uscita, o.String(), e.String())
	}
}

// TestPiuFile: every file has its page, its tree or its line, in the order of the arguments.
func TestPiuFile(t *testing.T) {
	nomi := []string{"stagionale", "ordinario", "apprendistato--eta-superata"}
	file := make([]string, len(nomi))
	var pagine strings.Builder
	for i, nome := range nomi {
		file[i] = percorsoDi(nome)
		_, out, _ := lancia(t, "", percorsoDi(nome))
		pagine.WriteString(out)
	}
	uscita, out, errori := lancia(t, "", file...)
	if uscita != violato || out != pagine.String() || errori != "" {
		t.Errorf("exit code %d, errors %q, output\n%s", uscita, errori, out)
	}

	uscita, out, errori = lancia(t, "", append([]string{"-json"}, file...)...)
	oggetti := leggiOggetti(t, out)
	if uscita != violato || errori != "" || len(oggetti) != len(nomi) {
		t.Fatalf("exit code %d, errors %q, %d objects", uscita, errori, len(oggetti))
	}
	for i, o := range oggetti {
		c, _, err := apprendistato.ParseContratto(esempio(t, nomi[i]))
		if err != nil {
			t.Fatal(err)
		}
		want, err := c.MarshalJSON()
		if err != nil || !bytes.Equal(o.Contratto, want) {
			t.Errorf("object %d is not that of %s: %s", i, nomi[i], o.Contratto)
		}
	}
}

// TestIlleggibili: what cannot be read exits with 2, prints no page and names the place among the errors.
func TestIlleggibili(t *testing.T) {
	cartella := t.TempDir()
	scrivi := func(nome, testo string) string {
		percorso := filepath.Join(cartella, nome)
		if err := os.WriteFile(percorso, []byte(testo), 0o600); err != nil {
			t.Fatal(err)
		}
		return percorso
	}
	buono := string(esempio(t, "ordinario"))
	for _, tt := range []struct {
		nome      string
		argomenti []string
		errore    []string
	}{
		{"missing file", []string{filepath.Join(cartella, "assente.json")}, []string{"assente.json"}},
		{"directory", []string{cartella}, []string{cartella}},
		{"empty file", []string{scrivi("vuoto.json", "")}, []string{"vuoto.json: ", "JSON", "0"}},
		{"garbage", []string{scrivi("guasto.json", "%PDF-1.7")}, []string{"guasto.json: ", `"%PDF-1.7"`, "JSON", "0"}},
		{"cut short", []string{scrivi("tronco.json", buono[:len(buono)/2])}, []string{"tronco.json: ", "JSON", strconv.Itoa(len(buono) / 2)}},
		{"two documents", []string{scrivi("doppio.json", `{} {}`)}, []string{"doppio.json: ", `"{}"`, "JSON", "3"}},
		{"invalid UTF-8", []string{scrivi("latin1.json", "{\"ccnl\": {\"nome\": \"Attivit\xe0\"}}")}, []string{"latin1.json: ", "UTF-8", "26"}},
		{"UTF-16", []string{scrivi("utf16.json", "\xff\xfe{\x00}\x00")}, []string{"utf16.json: ", "UTF-8", "0"}},
		{"10 MB", []string{scrivi("enorme.json", strings.Repeat(" ", 10<<20))}, []string{"enorme.json: ", "documento/troppo-grande"}},
		{"not an object", []string{scrivi("lista.json", "["+buono+"]")}, []string{"lista.json: ", `""`, "documento/tipo-errato"}},
		{"unsound document", []string{percorsoDi("documento--ore-errate")}, []string{"documento--ore-errate.json: ", `"/crediti/0/ore"`, "4.125"}},
		{"unknown flag", []string{"-sconosciuta", percorsoDi("ordinario")}, []string{"-sconosciuta"}},
		{"unknown language", []string{"-lingua", "fr", percorsoDi("ordinario")}, []string{"lingua", `"fr"`, "it, en"}},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			for _, modo := range [][]string{nil, {"-spiega"}, {"-json"}, {"-lingua", "en"}} {
				uscita, out, errori := lancia(t, "", slices.Concat(modo, tt.argomenti)...)
				if uscita != illeggibile || out != "" || !haRiga(errori, tt.errore...) {
					t.Errorf("%q: exit code %d, output %q, errors %q, want %q", modo, uscita, out, errori, tt.errore)
				}
			}
		})
	}
}

// TestIngressoSenzaFine: of an input without an end only as much is read as a document may have, and a byte more.
func TestIngressoSenzaFine(t *testing.T) {
	var o, e strings.Builder
	in := &senzaFine{}
	if uscita := esegui([]string{"-"}, in, &o, &e); uscita != illeggibile || o.Len() > 0 || !haRiga(e.String(), "-: ", "documento/troppo-grande") {
		t.Errorf("exit code %d, output %q, errors %q", uscita, o.String(), e.String())
	}
	if in.letti > 1<<20+1 {
		t.Errorf("%d bytes were read", in.letti)
	}
}

// senzaFine is an input that gives spaces for ever.
type senzaFine struct{ letti int }

func (s *senzaFine) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	s.letti += len(p)
	return len(p), nil
}

// TestUnoIlleggibile: one file that cannot be read does not keep the others from being printed.
func TestUnoIlleggibile(t *testing.T) {
	buoni := []string{percorsoDi("ordinario"), percorsoDi("apprendistato--eta-superata")}
	for _, guasto := range []string{"assente.json", percorsoDi("documento--membro-ripetuto"), "."} {
		for i := range len(buoni) + 1 {
			file := slices.Insert(slices.Clone(buoni), i, guasto)
			uscita, out, errori := lancia(t, "", append([]string{"-json"}, file...)...)
			if n := len(leggiOggetti(t, out)); uscita != illeggibile || n != len(buoni) || !haRiga(errori, guasto) {
				t.Errorf("%q: exit code %d, %d objects, errors %q", file, uscita, n, errori)
			}
			uscita, out, errori = lancia(t, "", file...)
			if n := strings.Count(out, "CONTRATTO DI APPRENDISTATO"); uscita != illeggibile || n != len(buoni) || !haRiga(errori, guasto) {
				t.Errorf("%q: exit code %d, %d pages, errors %q", file, uscita, n, errori)
			}
		}
	}
}

// TestUscita: the exit code of several contracts is the worst one, in whatever order: unreadable, unlawful, undecided, lawful.
func TestUscita(t *testing.T) {
	da := map[int]string{
		lecito:      percorsoDi("ordinario"),
		indeciso:    percorsoDi("norma--dato-mancante"),
		violato:     percorsoDi("apprendistato--eta-superata"),
		illeggibile: percorsoDi("documento--tipo-errato"),
	}
	ordine := []int{lecito, indeciso, violato, illeggibile}
	for i, a := range ordine {
		for j, b := range ordine {
			want := ordine[max(i, j)]
			if uscita, _, _ := lancia(t, "", da[a], da[b]); uscita != want {
				t.Errorf("%s and %s: exit code %d, want %d", da[a], da[b], uscita, want)
			}
			if uscita, _, _ := lancia(t, "", da[b], da[lecito], da[a]); uscita != want {
				t.Errorf("%s, %s and %s: exit code %d, want %d", da[b], da[lecito], da[a], uscita, want)
			}
		}
	}
	for nome, want := range map[string]int{
		"apprendistato--non-in-vigore":           indeciso, // not governed at all
		"apprendistato--altra-regione":           indeciso, // its public training is not governed
		"apprendistato--piu-moduli-che-anni":     lecito,   // only a notice
		"documento--membro-ignoto":               lecito,   // likewise, about the document
		"crediti--contenuto-in-parte-analogo":    indeciso,
		"apprendistato--durata-oltre-il-massimo": violato,
	} {
		if uscita, _, _ := lancia(t, "", percorsoDi(nome)); uscita != want {
			t.Errorf("%s: exit code %d, want %d", nome, uscita, want)
		}
	}
	if uscita, out, errori := lancia(t, "", "-h"); uscita != lecito || out != "" || !haRiga(errori, "-lingua") {
		t.Errorf("-h: exit code %d, output %q, errors %q", uscita, out, errori)
	}
}

// TestScrittoreRotto: an output that breaks at any byte does not make the program panic, and has the beginning of what it would have.
func TestScrittoreRotto(t *testing.T) {
	file := []string{percorsoDi("con-credito"), percorsoDi("documento--membro-ignoto"), percorsoDi("documento--tipo-errato"), "assente.json"}
	for _, argomenti := range [][]string{
		nil,
		{"-json"},
		{"-spiega"},
		{"-schema"},
		{"-h"},
		{"-sconosciuta"},
		{"-lingua", "fr"},
		file,
		append([]string{"-json"}, file...),
		append([]string{"-spiega"}, file...),
	} {
		_, out, errori := lancia(t, "", argomenti...)
		for _, n := range []int{0, 1, 80, 1000, 5000} {
			o, e := &rotto{restano: n}, &rotto{restano: n}
			esegui(argomenti, strings.NewReader(""), o, io.Discard)
			esegui(argomenti, strings.NewReader(""), io.Discard, e)
			if got, want := o.scritto.String(), out[:min(n, len(out))]; got != want {
				t.Errorf("%q: the output that takes %d bytes has %q, want %q", argomenti, n, got, want)
			}
			if got, want := e.scritto.String(), errori[:min(n, len(errori))]; got != want {
				t.Errorf("%q: the errors that take %d bytes have %q, want %q", argomenti, n, got, want)
			}
		}
	}
}

// rotto is an output that takes so many bytes and no more.
type rotto struct {
	restano int
	scritto strings.Builder
}

func (w *rotto) Write(p []byte) (int, error) {
	n := min(len(p), w.restano)
	w.restano -= n
	w.scritto.Write(p[:n])
	if n < len(p) {
		return n, errors.New("disco pieno")
	}
	return n, nil
}

// ostile is what a document may hold to deceive who reads the page: terminal sequences of seven and eight bits, a line of its own,
// text that runs backwards, a byte order mark, a line separator.
const ostile = `Terziario\u001b[2J\u001b[31m\u0007\n\r\tESITO RISPETTATO\u0000\u007f\u009b2J\u0085\u202eoiraizret\u2066\u2069\u200f\ufeff\u2028\u2029`

// TestNienteDiGrezzo: control and bidirectional characters of a document never reach the terminal as they are.
func TestNienteDiGrezzo(t *testing.T) {
	sano := strings.Replace(string(esempio(t, "con-credito")), "Terziario, distribuzione e servizi", ostile, 1)
	sano = strings.Replace(sano, "LAZIO-2024-0117", ostile, 1)
	sano = strings.Replace(sano, `"percorso"`, `"`+ostile+`": "`+ostile+`", "percorso"`, 1)
	malato := strings.Replace(sano, `"licenza-media"`, `"`+ostile+`"`, 1)
	malato = strings.Replace(malato, `"2026-03-02"`, `"`+ostile+`"`, 1)
	malato = strings.Replace(malato, `"percorso"`, `"`+ostile+`": null, "percorso"`, 1)
	for _, tt := range []struct {
		nome, testo string
		uscita      int
		argomenti   []string
		mostrato    string
	}{
		{"page", sano, lecito, []string{"-"}, `\x1b[2J`},
		{"English page", sano, lecito, []string{"-lingua", "en", "-"}, `\x1b[2J`},
		{"tree", sano, lecito, []string{"-spiega", "-"}, `\x1b[2J`},
		{"unsound document", malato, illeggibile, []string{"-"}, `\x1b[2J`},
		{"unsound document in English", malato, illeggibile, []string{"-lingua", "en", "-"}, `\x1b[2J`},
		{"no JSON", sano + "\x1b[2J\u202e\u009b", illeggibile, []string{"-"}, `\x1b[2J\u202e`},
		{"no UTF-8", sano + "\x9b\x1b[2J", illeggibile, []string{"-"}, `\x1b[2J`},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			uscita, out, errori := lancia(t, tt.testo, tt.argomenti...)
			if uscita != tt.uscita {
				t.Errorf("exit code %d, want %d", uscita, tt.uscita)
			}
			for _, testo := range []string{out, errori} {
				for i, c := range testo {
					if c != '\n' && !strconv.IsPrint(c) {
						t.Fatalf("%U stands at byte %d: %q", c, i, testo[max(0, i-40):min(len(testo), i+40)])
					}
				}
			}
			if !strings.Contains(out+errori, tt.mostrato) {
				t.Errorf("the text is not shown escaped:\n%s%s", out, errori)
			}
		})
	}

	_, out, _ := lancia(t, sano, "-json", "-")
	if i := strings.IndexFunc(strings.TrimSuffix(out, "\n"), func(c rune) bool { return c < ' ' }); i >= 0 {
		t.Errorf("a control character stands in the JSON at byte %d", i)
	}
	c, _, err := apprendistato.ParseContratto(leggiOggetti(t, out)[0].Contratto)
	var want string
	if e := json.Unmarshal([]byte(`"`+ostile+`"`), &want); e != nil || err != nil || c.CCNL.Nome != want {
		t.Errorf("the JSON gives back %q, want %q: %v", c.CCNL.Nome, want, errors.Join(e, err))
	}
}

// TestNomiIntatti: the page shows names and codes as they were written, whatever they look like; words of the law with spaces.
func TestNomiIntatti(t *testing.T) {
	for _, nome := range []string{"Turismo - Federalberghi", "terziario-confcommercio", "2026-06-01", "P3M", "si", "37.5 h", "Studî «professionali»"} {
		b, err := json.Marshal(nome)
		if err != nil {
			t.Fatal(err)
		}
		testo := strings.Replace(string(esempio(t, "con-credito")), `"Terziario, distribuzione e servizi"`, string(b), 1)
		testo = strings.Replace(testo, `"LAZIO-2024-0117"`, string(b), 1)
		uscita, out, _ := lancia(t, testo, "-")
		if uscita != lecito || !haRiga(out, "nome ", " "+nome+"\n") || !haRiga(out, "codice ", " "+nome+"\n") ||
			!haRiga(out, "credito ", " "+nome+" (", "sì", "40 h") {
			t.Errorf("%q: exit code %d, page\n%s", nome, uscita, out)
		}
		if !haRiga(out, "credito ", " sicurezza generale (") {
			t.Errorf("%q: the kind of a credit without a code is not said in words", nome)
		}
	}
	conCorso := strings.Replace(string(esempio(t, "laurea")), "Inglese tecnico", "Anglo-americano - corso base", 1)
	if _, out, _ := lancia(t, conCorso, "-"); !haRiga(out, "nome dell'insegnamento ", " Anglo-americano - corso base\n") ||
		!haRiga(out, "insegnamento ", " Anglo-americano - corso base (") {
		t.Errorf("the name of a course is not said as it was written:\n%s", out)
	}
	_, out, _ := lancia(t, "", percorsoDi("crediti--contato-una-volta"))
	if !haRiga(out, "credito ", "crediti/contato-una-volta") {
		t.Errorf("the reason of a refused credit is not its code:\n%s", out)
	}
	if got := testo.Innocuo("Pubblici esercizi «Città»\u00a0"); got != `Pubblici esercizi «Città»`+"\u00a0" {
		t.Errorf("graphic characters come out as %q", got)
	}
	if got := detto(norma.Inglese, &norma.Etichetta{Nome: "titolo"}, "diploma-superiore"); got != "diploma superiore" {
		t.Errorf("a word of the law comes out as %q", got)
	}
}
