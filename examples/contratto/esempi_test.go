package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
	"norma/internal/documento"
)

// puliti are the samples about which there is nothing to report, one for each path among them. Every other sample has the name of the
// one code that it yields, with "--" in place of "/".
var puliti = []string{
	"accentramento", "artigiano-cinque-anni", "con-credito", "diciassette-anni-con-qualifica", "formazione-interna", "laureato-estero",
	"offerta-non-disponibile", "ordinario", "stagionale",
	"qualifica", "diploma", "diploma-da-qualifica", "professionalizzante",
	"laurea", "laurea-magistrale", "laurea-ciclo-unico", "master-i", "master-ii", "dottorato", "its", "ricerca",
	"diploma-superiore", "corso-annuale", "ifts",
}

// inevitabili are the codes that a sample yields beside its own, and why no document does without them.
var inevitabili = map[string]struct {
	perche string
	codici []string
}{
	"diploma-da-qualifica": {
		"which diploma a qualifica leads to is practice, and who has taken that path is always told",
		[]string{"apprendistato/corrispondenza-di-prassi"},
	},
	"apprendistato--qualifica-non-corrispondente": {
		"that a qualifica leads elsewhere is known from the same practice",
		[]string{"apprendistato/corrispondenza-di-prassi"},
	},
	"apprendistato--proroga-oltre-la-norma-statale": {
		"it is about who holds the corresponding qualifica, which is practice or, on the path of four years, a notice of its own",
		[]string{"apprendistato/corrispondenza-di-prassi"},
	},
	"apprendistato--proroga-non-in-vigore": {
		"it takes an extension before the discipline, so an earlier hiring, and one under it, so that something is judged at all",
		[]string{"apprendistato/non-in-vigore", "apprendistato/piu-proroghe"},
	},
	"apprendistato--lavoro-sotto-il-minimo": {
		"who has worked less than three months has left before the end of a period that lasts at least six",
		[]string{"apprendistato/cessazione-prima-della-fine"},
	},
}

// nonDetti are the codes about something that was not said, so that nothing stands at their place.
var nonDetti = []string{"norma/dato-mancante", "apprendistato/anni-di-istruzione-non-dichiarati"}

// senzaEsempio are the codes that have no sample, and why. Where decoding comes first, prova is a document that would lead to the
// code, and invece the code that it yields.
var senzaEsempio = map[string]struct{ perche, prova, invece string }{
	"documento/troppo-grande":                   {perche: "its document has more than a mebibyte: TestTroppoGrande makes it"},
	"documento/membro-mancante":                 {perche: "a contract lacks nothing that it must have: it is of a discipline's figures"},
	"documento/riferimento-errato":              {perche: "a contract cites nothing: a discipline does"},
	"apprendistato/durata-massima-non-prevista": {perche: "Lazio and the State set a longest length for every path"},
	"norma/data-impossibile": {
		perche: "decoding refuses a day that does not exist",
		prova:  `{"inizio": "2026-02-30"}`,
		invece: "documento/data-errata",
	},
	"norma/parola-sconosciuta": {
		perche: "decoding refuses a word that is none of those allowed",
		prova:  `{"offerta": {"modalita": "mista"}}`,
		invece: "documento/parola-sconosciuta",
	},
	"crediti/troppi": {
		perche: "decoding refuses a list of more than a hundred credits",
		prova:  `{"crediti": [{}` + strings.Repeat(", {}", 100) + `]}`,
		invece: "documento/lista-troppo-lunga",
	},
	"crediti/ore-impossibili": {
		perche: "decoding refuses hours below zero",
		prova:  `{"crediti": [{"ore": -4}]}`,
		invece: "documento/ore-errate",
	},
	"crediti/non-previsto": {perche: "the discipline of Lazio recognises every kind of credit that a document can name"},
	"apprendistato/ccnl-mesi-impossibili": {
		perche: "decoding refuses a length of less than a month",
		prova:  `{"ccnl": {"mesiMassimi": 0}}`,
		invece: "documento/numero-errato",
	},
	"apprendistato/troppe-aree": {
		perche: "decoding refuses a list of more than twenty areas",
		prova:  `{"offerta": {"aree": ["competenze-digitali"` + strings.Repeat(`, "competenze-digitali"`, 20) + `]}}`,
		invece: "documento/lista-troppo-lunga",
	},
	"apprendistato/troppi-precedenti": {
		perche: "decoding refuses a list of more than fifty earlier contracts",
		prova:  `{"precedenti": [{}` + strings.Repeat(", {}", 50) + `]}`,
		invece: "documento/lista-troppo-lunga",
	},
	"apprendistato/troppe-sospensioni": {
		perche: "decoding refuses a list of more than fifty absences",
		prova:  `{"sospensioni": [{}` + strings.Repeat(", {}", 50) + `]}`,
		invece: "documento/lista-troppo-lunga",
	},
	"crediti/cfu-impossibili": {
		perche: "decoding refuses a path of more than a thousand CFU",
		prova:  `{"studi": {"cfu": 1001}}`,
		invece: "documento/numero-errato",
	},
	"crediti/mesi-impossibili": {
		perche: "decoding refuses a credit on entry of more than sixty months",
		prova:  `{"ingresso": [{"mesi": 61}]}`,
		invece: "documento/numero-errato",
	},
	"apprendistato/cfu-impossibili": {
		perche: "decoding refuses CFU below zero",
		prova:  `{"studi": {"acquisiti": -6}}`,
		invece: "documento/numero-errato",
	},
	"apprendistato/semestri-impossibili": {
		perche: "decoding refuses a path of no semesters",
		prova:  `{"studi": {"semestri": 0}}`,
		invece: "documento/numero-errato",
	},
	"apprendistato/ore-impossibili": {
		perche: "decoding refuses hours below zero",
		prova:  `{"anni": [{"esterne": -8}]}`,
		invece: "documento/ore-errate",
	},
	"apprendistato/quota-impossibile": {
		perche: "decoding refuses a share of more than a hundred per cent",
		prova:  `{"ccnl": {"quotaInterna": 110}}`,
		invece: "documento/numero-errato",
	},
	"apprendistato/troppi-anni": {
		perche: "decoding refuses a list of more than ten years",
		prova:  `{"anni": [{}` + strings.Repeat(", {}", 10) + `]}`,
		invece: "documento/lista-troppo-lunga",
	},
	"apprendistato/troppi-insegnamenti": {
		perche: "decoding refuses a list of more than two hundred courses",
		prova:  `{"insegnamenti": [{}` + strings.Repeat(", {}", 200) + `]}`,
		invece: "documento/lista-troppo-lunga",
	},
	"apprendistato/troppe-proroghe": {
		perche: "decoding refuses a list of more than ten extensions",
		prova:  `{"proroghe": [{}` + strings.Repeat(", {}", 10) + `]}`,
		invece: "documento/lista-troppo-lunga",
	},
	"apprendistato/troppi-percorsi-nel-protocollo": {
		perche: "decoding refuses a list of more paths than there are",
		prova:  `{"protocollo": {"percorsi": ["its"` + strings.Repeat(`, "its"`, len(apprendistato.AllPercorsi())) + `]}}`,
		invece: "documento/lista-troppo-lunga",
	},
	"apprendistato/tabella-errata":                  {perche: "it is about the table of a discipline, which is no part of a contract"},
	"apprendistato/tabella-riga-ripetuta":           {perche: "it is about the table of a discipline too"},
	"apprendistato/tabella-diversa-dallo-stato":     {perche: "it is about the table of a discipline too"},
	"apprendistato/tabella-oltre-il-limite-statale": {perche: "it is about the table of a discipline too"},
}

// controlli are the checks of all the packages, by their code.
func controlli(t *testing.T) map[string]*norma.Controllo {
	t.Helper()
	tutti := map[string]*norma.Controllo{}
	for _, k := range slices.Concat(norma.Controlli(), crediti.Controlli(), apprendistato.Controlli(), documento.Controlli()) {
		if tutti[k.Codice] != nil {
			t.Errorf("%s stands twice", k.Codice)
		}
		tutti[k.Codice] = &k
	}
	return tutti
}

// esempi are the names of the samples, without their folder and extension.
func esempi(t *testing.T) []string {
	t.Helper()
	voci, err := os.ReadDir("esempi")
	if err != nil {
		t.Fatal(err)
	}
	nomi := make([]string, 0, len(voci))
	for _, v := range voci {
		nome, ok := strings.CutSuffix(v.Name(), ".json")
		if !ok {
			t.Errorf("esempi/%s is no sample", v.Name())
			continue
		}
		nomi = append(nomi, nome)
	}
	return nomi
}

// percorsoDi is the file of a sample.
func percorsoDi(nome string) string { return filepath.Join("esempi", nome+".json") }

func esempio(t *testing.T, nome string) []byte {
	t.Helper()
	b, err := os.ReadFile(percorsoDi(nome))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// trova is all that there is to say about a document: what decoding finds and, where the document is sound, what the evaluation
// finds.
func trova(t *testing.T, b []byte) (delDocumento, delContratto []norma.Rilievo) {
	t.Helper()
	c, rilievi, err := apprendistato.ParseContratto(b)
	if err != nil {
		t.Fatal(err)
	}
	if peggiori(rilievi) == norma.Errore {
		return rilievi, nil
	}
	v := apprendistato.Lazio().Evaluate(&c)
	return rilievi, v.Rilievi
}

// codici are the distinct codes of some findings, in order.
func codici(rilievi []norma.Rilievo) []string {
	visti := map[string]bool{}
	for _, r := range rilievi {
		visti[r.Codice()] = true
	}
	return slices.Sorted(maps.Keys(visti))
}

// peggiori is the gravest of the gravities of some findings, 0 where there are none.
func peggiori(rilievi []norma.Rilievo) (g norma.Gravita) {
	for _, r := range rilievi {
		g = max(g, r.Gravita())
	}
	return g
}

// TestEsempi: a sample yields the code that it is named after and no other that can be avoided, or nothing where it is a clean one; the
// finding stands at a place of the document; the program exits as the gravities say and prints the finding in both languages.
func TestEsempi(t *testing.T) {
	for _, nome := range esempi(t) {
		t.Run(nome, func(t *testing.T) {
			b := esempio(t, nome)
			delDocumento, delContratto := trova(t, b)
			rilievi := slices.Concat(delDocumento, delContratto)

			var want []string
			if !slices.Contains(puliti, nome) {
				want = []string{strings.ReplaceAll(nome, "--", "/")}
			}
			want = append(want, inevitabili[nome].codici...)
			slices.Sort(want)
			if got := codici(rilievi); !slices.Equal(got, want) {
				t.Fatalf("codes %q, want %q", got, want)
			}
			for _, r := range rilievi {
				controllaLuogo(t, b, r)
			}
			controllaPagina(t, nome, delDocumento, delContratto)
			controllaAlbero(t, nome, delContratto)
			controllaOggetto(t, nome, delContratto)
		})
	}
}

// TestEsempiLeggibili: the samples are laid out in lines, and every sound one comes back as it is from the library.
func TestEsempiLeggibili(t *testing.T) {
	for _, nome := range esempi(t) {
		b := esempio(t, nome)
		var steso bytes.Buffer
		if err := json.Indent(&steso, b, "", "  "); err != nil {
			t.Errorf("%s: %v", nome, err)
			continue
		}
		if !bytes.Equal(steso.Bytes(), b) {
			t.Errorf("%s is not indented by two spaces", nome)
		}
		if strings.HasPrefix(nome, "documento--") {
			continue
		}
		c, _, err := apprendistato.ParseContratto(b)
		if err != nil {
			t.Errorf("%s: %v", nome, err)
			continue
		}
		scritto, err := json.MarshalIndent(&c, "", "  ")
		if err != nil || string(scritto)+"\n" != string(b) {
			t.Errorf("%s is not written in the order of the document: %v", nome, err)
		}
	}
}

// TestEsempiCompleti: every check has a sample or a reason for not having one, never both, and every sample has its check.
func TestEsempiCompleti(t *testing.T) {
	tutti, nomi := controlli(t), esempi(t)
	for codice := range tutti {
		_, senza := senzaEsempio[codice]
		con := slices.Contains(nomi, strings.ReplaceAll(codice, "/", "--"))
		switch {
		case con && senza:
			t.Errorf("%s has a sample although it is said to have none", codice)
		case !con && !senza:
			t.Errorf("%s has no sample", codice)
		}
	}
	for codice := range senzaEsempio {
		if tutti[codice] == nil {
			t.Errorf("%s is no check", codice)
		}
	}
	for _, nome := range nomi {
		if !slices.Contains(puliti, nome) && tutti[strings.ReplaceAll(nome, "--", "/")] == nil {
			t.Errorf("%s is neither a clean sample nor named after a check", nome)
		}
	}
	for _, nome := range slices.Concat(puliti, slices.Collect(maps.Keys(inevitabili))) {
		if !slices.Contains(nomi, nome) {
			t.Errorf("the sample %s is missing", nome)
		}
	}
}

// TestSenzaEsempio: the documents that would lead to a code without a sample are refused before it.
func TestSenzaEsempio(t *testing.T) {
	for codice, s := range senzaEsempio {
		if s.prova == "" {
			continue
		}
		delDocumento, delContratto := trova(t, []byte(s.prova))
		if got := codici(delDocumento); !slices.Equal(got, []string{s.invece}) || delContratto != nil {
			t.Errorf("%s: the document yields %q and %v, want %q alone: %s", codice, got, delContratto, s.invece, s.perche)
		}
	}
	for _, tipo := range crediti.AllTipi() {
		delDocumento, delContratto := trova(t, []byte(`{"percorso": "professionalizzante", "inizio": "2026-01-12", "fine": "2029-01-11",
			"stagionale": false, "apprendista": {"titolo": "laurea"}, "crediti": [{"tipo": "`+string(tipo)+`"}]}`))
		if len(delDocumento) > 0 || slices.Contains(codici(delContratto), "crediti/non-previsto") {
			t.Errorf("a credit of kind %s: %v %v", tipo, delDocumento, delContratto)
		}
	}
}

// TestTroppoGrande: a document of a mebibyte is read, one of a byte more is not.
func TestTroppoGrande(t *testing.T) {
	b := esempio(t, "ordinario")
	piena := append(slices.Clone(b), bytes.Repeat([]byte{' '}, documento.MassimoByte-len(b))...)
	if uscita, out, errori := lancia(t, string(piena), "-"); uscita != lecito || out == "" || errori != "" {
		t.Errorf("a document of %d bytes: exit %d, errors %q", len(piena), uscita, errori)
	}

	troppa := slices.Concat(piena, []byte{' '})
	delDocumento, _ := trova(t, troppa)
	if got := codici(delDocumento); !slices.Equal(got, []string{"documento/troppo-grande"}) {
		t.Fatalf("codes %q", got)
	}
	for _, r := range delDocumento {
		controllaLuogo(t, troppa, r)
	}
	for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		uscita, out, errori := lancia(t, string(troppa), "-lingua", l.String(), "-")
		if uscita != illeggibile || out != "" || !haRiga(errori, delDocumento[0].Messaggio(l), "documento/troppo-grande") {
			t.Errorf("a document of %d bytes: exit %d, output %q, errors %q", len(troppa), uscita, out, errori)
		}
	}
}

// controllaLuogo: the pointer of a finding leads to a value of the document. That of what was not said leads to none: a member on the
// way to it is absent or null.
func controllaLuogo(t *testing.T, b []byte, r norma.Rilievo) {
	t.Helper()
	var valore any
	if err := json.Unmarshal(b, &valore); err != nil {
		t.Fatal(err)
	}
	manca := false
	for passo := range strings.SplitSeq(string(r.Dove), "/") {
		if passo == "" { // before the first slash
			continue
		}
		passo = strings.NewReplacer("~1", "/", "~0", "~").Replace(passo)
		switch v := valore.(type) {
		case map[string]any:
			valore = v[passo]
			manca = valore == nil
		case []any:
			i, err := strconv.Atoi(passo)
			if err != nil || i < 0 || i >= len(v) {
				t.Errorf("%s: the list before %q in %q has %d elements", r.Codice(), passo, r.Dove, len(v))
				return
			}
			valore = v[i]
		case nil: // beneath an absent member
		default:
			t.Errorf("%s: what stands before %q in %q holds nothing", r.Codice(), passo, r.Dove)
			return
		}
	}
	if atteso := slices.Contains(nonDetti, r.Codice()); manca != atteso {
		t.Errorf("%s: the value at %q is missing: %t, want %t", r.Codice(), r.Dove, manca, atteso)
	}
}

// uscitaAttesa is the exit code that the gravities of the findings call for. A contract whose training the discipline does not govern
// is only noticed, and yet cannot be told.
func uscitaAttesa(delDocumento, delContratto []norma.Rilievo) int {
	if peggiori(delDocumento) == norma.Errore {
		return illeggibile
	}
	switch peggiori(delContratto) {
	case norma.Errore:
		return violato
	case norma.Mancante:
		return indeciso
	case norma.Avviso:
		if c := codici(delContratto); slices.Contains(c, "apprendistato/non-in-vigore") || slices.Contains(c, "apprendistato/altra-regione") {
			return indeciso
		}
	}
	return lecito
}

// controllaPagina: the exit code, and in both languages every finding on one line with its message, its code and its provision: those
// of the document among the errors, those of the contract on the page.
func controllaPagina(t *testing.T, nome string, delDocumento, delContratto []norma.Rilievo) {
	t.Helper()
	for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		uscita, out, errori := lancia(t, "", "-lingua", l.String(), percorsoDi(nome))
		if want := uscitaAttesa(delDocumento, delContratto); uscita != want {
			t.Errorf("%s: exit code %d, want %d", l, uscita, want)
		}
		if (out == "") != (uscita == illeggibile) {
			t.Errorf("%s: exit code %d with a page of %d bytes", l, uscita, len(out))
		}
		if got := strings.Count(errori, "\n"); got != len(delDocumento) {
			t.Errorf("%s: %d lines of errors, want %d", l, got, len(delDocumento))
		}
		for _, r := range delDocumento {
			if !haRiga(errori, percorsoDi(nome), strconv.Quote(string(r.Dove)), r.Messaggio(l), "("+r.Codice()+")") {
				t.Errorf("%s: the errors do not say %q %s:\n%s", l, r.Dove, r.Codice(), errori)
			}
		}
		for _, r := range delContratto {
			if r.Rif == "" || !haRiga(out, strconv.Quote(string(r.Dove)), r.Messaggio(l), "("+r.Codice()+")", "["+string(r.Rif)+"]") {
				t.Errorf("%s: the page does not say %q %s [%s]:\n%s", l, r.Dove, r.Codice(), r.Rif, out)
			}
		}
	}
}

// controllaAlbero: the explanation says every finding on one line with its message, its code and its provision.
func controllaAlbero(t *testing.T, nome string, delContratto []norma.Rilievo) {
	t.Helper()
	for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		_, out, _ := lancia(t, "", "-spiega", "-lingua", l.String(), percorsoDi(nome))
		for _, r := range delContratto {
			if !haRiga(out, r.Messaggio(l), r.Codice(), "["+string(r.Rif)+"]") {
				t.Errorf("%s: the explanation does not say %s [%s]:\n%s", l, r.Codice(), r.Rif, out)
			}
		}
	}
}

// controllaOggetto: the JSON holds the findings of the contract, in their order, with their messages.
func controllaOggetto(t *testing.T, nome string, delContratto []norma.Rilievo) {
	t.Helper()
	for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		uscita, out, _ := lancia(t, "", "-json", "-lingua", l.String(), percorsoDi(nome))
		if uscita == illeggibile {
			continue
		}
		o := leggiOggetti(t, out)[0]
		if len(o.Rilievi) != len(delContratto) {
			t.Errorf("%s: %d findings, want %d", l, len(o.Rilievi), len(delContratto))
			continue
		}
		for i, r := range delContratto {
			want := rilievoJSON{
				r.Codice(), r.Gravita().String(), string(r.Dove), r.Trovato, r.Ammesso, string(r.Rif), r.Rif.URN(), r.Messaggio(l),
			}
			if o.Rilievi[i] != want || want.URN == "" && r.Rif.Atto() != norma.DI2015 { // a decree of several ministers has no known URN
				t.Errorf("%s: finding %+v, want %+v", l, o.Rilievi[i], want)
			}
		}
	}
}
