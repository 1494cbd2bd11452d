package pacco_test

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	diff "github.com/google/go-cmp/cmp"

	"norma"
	"norma/examples/mappa/pacco"
)

func testo(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }

func TestRead(t *testing.T) {
	const rl, ifts = norma.Riferimento(norma.RegLazio7) + ", ", norma.Riferimento(norma.DI2015) + ", art. 4, c. 1, lett. f)"
	casi, err := pacco.Read(fstest.MapFS{
		"a/ore.csv": testo("# un commento\nregola;formazionePubblica\ncaso;percorso;inizio;fine;stagionale;apprendista.titolo;attesi;totale;totale.rif;rif;calcolo\n" +
			";;;;;;;;;;\nlaurea;professionalizzante;02/03/2026;01/03/2029;no;laurea;;40;art. 13 co. 3 lett. c) reg. reg. Lazio 7/2017;" +
			"reg. reg. Lazio 7/2017, art. 13, c. 3|-;40 ore\n"),
		"a/ore.json": testo(`{"regola": "formazionePubblica", "casi": [{"caso": "cinque anni", "rif": "reg. reg. Lazio 7/2017, art. 13, c. 5",
			"dati": {"percorso": "professionalizzante", "inizio": "2026-03-02", "fine": "2031-03-01", "stagionale": false, "apprendista": {"titolo": "laurea"}},
			"attesi": {"totale": 40, "totale.rif": ["reg. reg. Lazio 7/2017, art. 13, c. 3, lett. c)", 7]}}]}`),
		"a/LEGGIMI.md":    testo("regola"),
		"falliti/ore.csv": testo("regola;niente\n"),
		"virgole.csv":     testo("regola,retribuzione\ncaso,percorso,inizio,attesi,rif\nuno,professionalizzante,2026-03-02,,\"reg. reg. Lazio 7/2017, art. 40, c. 1\"\n"),
		"stato.csv": testo("regola;durataFormazione\ndisciplina;stato\ncaso;percorso;inizio;fine;attesi;massimo.rif;rif\n" +
			"ifts;ifts;2026-09-01;2027-08-31;;d.i. 12 ottobre 2015, art. 4, c. 1, lett. f);-\n"),
		"stato.json":      testo(`{"regola": "durataFormazione", "disciplina": "stato", "casi": []}`),
		"molise.csv":      testo("regola;durataFormazione\ndisciplina;tavole/molise.json\ncaso;attesi;rif\nmolise;;\n"),
		"tavole/mol.json": testo(`{"nome": "Molise"}`),
		"tronco.csv":      testo("regola;retribuzione\ncaso;attesi;rif\nuna cella\n"),
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(casi, func(a, b pacco.Caso) int { return cmp.Compare(a.Nome, b.Nome) })
	var nomi []string
	for i := range casi {
		slices.Sort(casi[i].Cita)
		nomi = append(nomi, casi[i].File+" "+casi[i].Regola+" "+casi[i].Nome)
	}
	want := []string{
		"a/ore.json formazionePubblica cinque anni", "stato.csv durataFormazione ifts", "a/ore.csv formazionePubblica laurea", "tronco.csv retribuzione una cella", "virgole.csv retribuzione uno",
	}
	if d := diff.Diff(want, nomi); d != "" {
		t.Fatal(d)
	}
	cita := [][]norma.Riferimento{{rl + "art. 13, c. 3, lett. c)", rl + "art. 13, c. 5"}, {ifts}, {rl + "art. 13, c. 3", rl + "art. 13, c. 3, lett. c)"}, nil, {rl + "art. 40, c. 1"}}
	for i := range casi {
		if d := diff.Diff(cita[i], casi[i].Cita); d != "" {
			t.Errorf("%s: %s", casi[i].Nome, d)
		}
	}
	if c := &casi[2]; !slices.Contains(c.Rende, rl+"art. 13, c. 3, lett. c)") || len(c.Rilievi) > 0 || !slices.Contains(c.Letture, "titolo-posseduto") {
		t.Errorf("%+v", c)
	}
	if c := &casi[1]; !slices.Contains(c.Rende, ifts) {
		t.Errorf("%+v", c)
	}
	if c := &casi[4]; !slices.Contains(c.Rende, rl+"art. 40, c. 1") {
		t.Errorf("%+v", c)
	}
	if c := &casi[3]; !slices.ContainsFunc(c.Rilievi, func(r pacco.Rilievo) bool { return r.Codice == "norma/dato-mancante" }) {
		t.Errorf("%+v", c)
	}
}

func TestReadErrors(t *testing.T) {
	for nome, tt := range map[string]struct{ file, testo, want string }{
		"regola ignota":     {"x.csv", "regola;nessuna\ncaso;attesi\n", "x.csv: «nessuna» non è una regola"},
		"senza righe":       {"x.csv", "", "x.csv: mancano le due righe d'intestazione"},
		"una riga":          {"x.csv", "regola;ambito\n", "x.csv: mancano le due righe d'intestazione"},
		"sola disciplina":   {"x.csv", "regola;ambito\ndisciplina;stato\n", "x.csv: mancano le due righe d'intestazione"},
		"senza nome":        {"x.csv", "regola\ncaso;attesi\n", "x.csv: mancano le due righe d'intestazione"},
		"virgolette aperte": {"x.csv", "regola;ambito\n\"caso\n", `x.csv: parse error on line 2, column 7: extraneous or missing " in quoted-field`},
		"JSON rotto":        {"x.json", "{", "x.json: unexpected end of JSON input"},
		"JSON vuoto":        {"x.json", "{}", "x.json: «» non è una regola"},
	} {
		_, err := pacco.Read(fstest.MapFS{tt.file: testo(tt.testo)})
		if err == nil || err.Error() != tt.want {
			t.Errorf("%s: %v", nome, err)
		}
	}
	if _, err := pacco.Read(os.DirFS("nessuna")); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	if _, err := pacco.Read(illeggibile{fstest.MapFS{"x.csv": testo("")}}); !errors.Is(err, fs.ErrPermission) {
		t.Error(err)
	}
}

// illeggibile lists files and reads none.
type illeggibile struct{ fstest.MapFS }

func (illeggibile) ReadFile(string) ([]byte, error) { return nil, fs.ErrPermission }

// The whole pack is read and every case of it comes to something.
func TestPacco(t *testing.T) {
	casi, err := pacco.Read(os.DirFS("../../casi/testdata"))
	if err != nil || len(casi) < 500 {
		t.Fatalf("%d cases: %v", len(casi), err)
	}
	for i := range casi {
		if c := &casi[i]; c.Nome == "" || strings.Contains(c.File, "falliti") || len(c.Cita) == 0 {
			t.Errorf("%s: %q cites %v", c.File, c.Nome, c.Cita)
		}
	}
}
