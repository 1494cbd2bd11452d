package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"html"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"norma"
	"norma/pfi"
)

var aggiorna = flag.Bool("aggiorna", false, "write the golden files anew")

// campioni are the samples: of each a complete one, and a faulty one under the same name with "-difettoso".
func campioni(t *testing.T) []string {
	t.Helper()
	nomi, err := filepath.Glob("esempi/*.json")
	if err != nil || len(nomi) != 2*len(attesi) {
		t.Fatalf("%d samples, want two for each of %d: %v", len(nomi), len(attesi), err)
	}
	return nomi
}

// attesi are the kinds of document of the samples.
var attesi = map[string]string{
	"piano-qualifica": "piano", "piano-laurea": "piano", "piano-its": "piano", "piano-ricerca": "piano",
	"protocollo": "protocollo", "dossier": "dossier", "rapporto": "rapporto", "informazione": "informazione",
}

func lancia(t *testing.T, ingresso string, argomenti ...string) (uscita int, out, errori string) {
	t.Helper()
	var o, e bytes.Buffer
	uscita = esegui(argomenti, strings.NewReader(ingresso), &o, &e)
	return uscita, o.String(), e.String()
}

func confronta(t *testing.T, file, testo string) {
	t.Helper()
	file = filepath.Join("testdata", file)
	if *aggiorna {
		if err := os.WriteFile(file, []byte(testo), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(file)
	if err != nil || string(b) != testo {
		t.Errorf("%s differs: %v\n%s", file, err, testo)
	}
}

// TestCampioni: each sample is told for what it is, a complete one has no finding, a faulty one at least three; the output is that of
// the golden file; the exit code says which it was.
func TestCampioni(t *testing.T) {
	for _, nome := range campioni(t) {
		base := strings.TrimSuffix(filepath.Base(nome), ".json")
		completo := strings.TrimSuffix(base, "-difettoso")
		b, err := os.ReadFile(nome)
		if err != nil {
			t.Fatal(err)
		}
		tp, err := riconosci(b, norma.Italiano)
		if err != nil || tp.nome != attesi[completo] {
			t.Fatalf("%s: told for %v, %v", nome, tp, err)
		}
		e, err := tp.esamina(b)
		if n := len(e.rilievi()); err != nil || (base == completo) != (n == 0) || base != completo && n < 3 {
			t.Errorf("%s: %d findings, %v", nome, n, err)
		}
		want := inOrdine
		if base != completo {
			want = difettoso
		}
		uscita, out, errori := lancia(t, "", nome)
		if uscita != want || errori != "" {
			t.Errorf("%s: exit code %d, want %d; errors %q", nome, uscita, want, errori)
		}
		confronta(t, base+".txt", out)
		if _, altro, _ := lancia(t, "", "-lingua", "en", "-tipo", tp.nome, nome); strings.Contains(altro, "esito:") || !strings.Contains(altro, "verdict:") {
			t.Errorf("%s is not in English:\n%s", nome, altro)
		}
		if _, albero, _ := lancia(t, "", "-spiega", nome); !strings.Contains(albero, "\n  esito: ") {
			t.Errorf("%s is not explained:\n%s", nome, albero)
		}
	}
}

// TestPagine: the page of each sample is well formed, holds every value of the document and says each finding twice: beside its field and
// at the end.
func TestPagine(t *testing.T) {
	for _, nome := range campioni(t) {
		b, err := os.ReadFile(nome)
		if err != nil {
			t.Fatal(err)
		}
		tp, _ := riconosci(b, norma.Italiano)
		e, err := tp.esamina(b)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
			_, out, _ := lancia(t, "", "-html", "-lingua", l.String(), nome)
			visto := testoDi(t, out)
			for _, r := range e.rilievi() {
				if n := strings.Count(visto, parolaGravita(r.Gravita(), l)+": "+r.Messaggio(l)); n < 2 {
					t.Errorf("%s in %s: %q is said %d times", nome, l, r.Messaggio(l), n)
				}
			}
			for _, z := range e.sezioni {
				for _, g := range z.Gruppi {
					for _, c := range g.Campi {
						if def := e.campi[generico(c.Dove)]; def != nil && def.Tipo == "testo" && !strings.Contains(visto, c.Valore) {
							t.Errorf("%s in %s: no %q of %s", nome, l, c.Valore, c.Dove)
						}
					}
				}
			}
			if strings.Contains(out, "{{") || strings.Contains(out, "<no value>") {
				t.Errorf("%s in %s: the template shows", nome, l)
			}
		}
	}
	for _, base := range []string{"piano-qualifica", "protocollo-difettoso", "dossier", "rapporto-difettoso"} {
		_, out, _ := lancia(t, "", "-html", "esempi/"+base+".json")
		confronta(t, base+".html", out)
	}
}

// testoDi reads a page as text; it fails where tags do not match.
func testoDi(t *testing.T, pagina string) string {
	t.Helper()
	var b strings.Builder
	pagina = strings.NewReplacer(`<meta charset="utf-8">`, "", `<meta name="viewport" content="width=device-width, initial-scale=1">`, "").Replace(pagina)
	d := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(pagina, "<!DOCTYPE html>\n")))
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return b.String()
		}
		if err != nil {
			t.Fatalf("page: %v", err)
		}
		if c, ok := tok.(xml.CharData); ok {
			b.Write(c)
		}
	}
}

// What a document says is never taken for HTML, and boxes are ticked as it says.
func TestPaginaInnocua(t *testing.T) {
	b, err := json.Marshal(pfi.Informativa{Apprendista: `<script>alert("1")</script>`, Percorso: "qualifica", Intesa: norma.Known(false)})
	if err != nil {
		t.Fatal(err)
	}
	_, out, _ := lancia(t, string(b), "-html", "-tipo", "informazione", "-")
	if strings.Contains(out, "<script>") || !strings.Contains(out, html.EscapeString(`<script>alert`)) {
		t.Errorf("a name is taken for HTML:\n%s", out)
	}
	if !strings.Contains(out, "☐ sì</span> <span class=\"scelta\">☒ no</span>") {
		t.Errorf("no box is ticked:\n%s", out)
	}
}

// The page of a dossier has the table of the annex: what is there, what is due and missing.
func TestQuadroDelDossier(t *testing.T) {
	_, out, _ := lancia(t, "", "-html", "esempi/dossier-difettoso.json")
	visto := strings.Join(strings.Fields(testoDi(t, out)), " ")
	for _, s := range []string{
		"a) Documenti generali", "contratto di assunzione☒ presente dovuto", "piano formativo individuale☐ presente dovuto: manca",
		"b) Valutazione", "documento di trasparenza e valutazione☐ presente dovuto: manca", "c) Attestazioni",
		"attestato di validazione di fine anno☐ presente ove previsto, fine dell anno formativo", "certificato di competenze☒ presente esame positivo, esame finale",
	} {
		if !strings.Contains(visto, s) {
			t.Errorf("no %q in\n%s", s, visto)
		}
	}
	if _, out, _ = lancia(t, `{"apprendista": "x", "documenti": [], "alla": "2026-10-01", "percorso": "its", "inizio": "2026-09-01"}`, "-html", "-lingua", "en", "-"); !strings.Contains(out, "it cannot be told whether it is due") {
		t.Errorf("an end not said:\n%s", out)
	}
}

// Words of the law stay as they are, and what holds a field is named where its own name is not enough.
func TestParoleDelModulo(t *testing.T) {
	_, out, _ := lancia(t, "", "-html", "-lingua", "en", "esempi/piano-qualifica.json")
	for _, s := range []string{"☐ indeterminato", "Operatore della ristorazione", ">permesso: number<", ">esterna: learning results<", ">interna: learning results<", ">progetto: title<"} {
		if !strings.Contains(out, s) {
			t.Errorf("no %q", s)
		}
	}
}

// The form of a plan has the sections of the annex in their order, with the one that its published text lacks said to be so.
func TestSezioniDelPiano(t *testing.T) {
	_, out, _ := lancia(t, "", "-html", "esempi/piano-its.json")
	resto := out
	for _, s := range []string{
		"Sezione 1 – Datore di lavoro", "Rappresentante legale", "Tutor/referente aziendale", "Sezione 2 – Istituzione formativa", "Tutor formativo",
		"Sezione 3 – Apprendista", "Dati anagrafici", "Residenza", "Aspetti contrattuali", "Sezione 4 – Formazione", "manca nel testo pubblicato",
		"Sezione 5 – Valutazione degli apprendimenti", "Luogo, data e firme", "Rilievi",
	} {
		_, dopo, ok := strings.Cut(resto, s)
		if !ok {
			t.Errorf("no %q in its place", s)
			continue
		}
		resto = dopo
	}
}

// What cannot be read, and what the program cannot do.
func TestIlleggibili(t *testing.T) {
	for _, c := range []struct {
		nome      string
		ingresso  string
		argomenti []string
		vuole     string // among the errors, or on the page
	}{
		{"no file", "", []string{"esempi/nessuno.json"}, "nessuno.json"},
		{"no JSON", "{", []string{"-"}, "-: "},
		{"no JSON, kind said", "{", []string{"-tipo", "piano", "-"}, "JSON"},
		{"what is it?", "{}", []string{"-"}, "-tipo piano, protocollo"},
		{"what is it? in English", `{"apprendista": "x"}`, []string{"-lingua", "en", "-"}, "which document"},
		{"unsound", `{"temi": ["meteo"], "intesa": true}`, []string{"-"}, "documento/parola-sconosciuta"},
		{"unsound, as a tree", `{"temi": ["meteo"], "intesa": true}`, []string{"-spiega", "-"}, "documento/parola-sconosciuta"},
		{"unsound, as a page", `{"temi": ["meteo"], "intesa": true}`, []string{"-html", "-"}, "documento/parola-sconosciuta"},
		{"language", "", []string{"-lingua", "de", "x"}, "lingua"},
		{"kind", "", []string{"-tipo", "contratto", "x"}, "contratto"},
		{"schema", "", []string{"-schema", "contratto"}, "contratto"},
		{"flag", "", []string{"-pdf"}, "-pdf"},
		{"nothing", "", nil, "-html"},
	} {
		uscita, out, errori := lancia(t, c.ingresso, c.argomenti...)
		if uscita != illeggibile || !strings.Contains(errori+out, c.vuole) {
			t.Errorf("%s: exit code %d, output %q, errors %q", c.nome, uscita, out, errori)
		}
	}
	if uscita, _, errori := lancia(t, "", "-h"); uscita != inOrdine || !strings.Contains(errori, "-html") {
		t.Errorf("help: exit code %d, %q", uscita, errori)
	}
}

// Several documents: all are told, the worst decides.
func TestMolti(t *testing.T) {
	uscita, out, errori := lancia(t, "", "esempi/dossier.json", "esempi/nessuno.json", "esempi/rapporto-difettoso.json")
	if uscita != illeggibile || !strings.Contains(out, "dossier.json") || !strings.Contains(out, "rapporto-difettoso.json") || !strings.Contains(errori, "nessuno.json") {
		t.Errorf("exit code %d\n%s\n%s", uscita, out, errori)
	}
	if uscita, _, _ := lancia(t, "", "esempi/rapporto-difettoso.json", "esempi/dossier.json"); uscita != difettoso {
		t.Errorf("exit code %d", uscita)
	}
}

// The schema of each kind of document, in either language.
func TestSchemi(t *testing.T) {
	for i := range tipi {
		for _, l := range []string{"it", "en"} {
			uscita, out, _ := lancia(t, "", "-schema", tipi[i].nome, "-lingua", l)
			var v map[string]any
			if err := json.Unmarshal([]byte(out), &v); err != nil || uscita != inOrdine || v["properties"] == nil {
				t.Errorf("%s in %s: exit code %d, %v", tipi[i].nome, l, uscita, err)
			}
		}
	}
}

// A plan outside the form: its path has none.
func TestPianoSenzaModello(t *testing.T) {
	uscita, out, _ := lancia(t, `{"contratto": {"percorso": "professionalizzante", "inizio": "2026-06-01"}}`, "-")
	if uscita != inOrdine || !strings.Contains(out, "pfi/percorso-senza-modello") || strings.Contains(out, "firma ") {
		t.Errorf("exit code %d\n%s", uscita, out)
	}
}

type rotto struct{}

func (rotto) Write([]byte) (int, error) { return 0, errors.New("disco pieno") }

func TestUscitaRotta(t *testing.T) {
	if u := esegui([]string{"esempi/dossier.json"}, nil, rotto{}, io.Discard); u != illeggibile {
		t.Errorf("exit code %d", u)
	}
	if u := esegui([]string{"esempi/dossier.json"}, nil, io.Discard, rotto{}); u != illeggibile {
		t.Errorf("exit code %d", u)
	}
}
