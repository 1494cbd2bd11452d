package apprendistato_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

var esattamente = cmp.Options{
	cmpopts.EquateComparable(norma.Data{}, norma.Opt[bool]{}, norma.Opt[int]{}, norma.Opt[norma.Ore]{}), cmpopts.EquateEmpty(),
}

// The fingerprint of a shipped discipline is that of its table: a simulated one with the same figures has the same.
func TestImpronta(t *testing.T) {
	for _, d := range []*apprendistato.Disciplina{apprendistato.Lazio(), apprendistato.Nazionale()} {
		copia, rilievi := apprendistato.NewDisciplina(d.Tabella())
		if copia == nil {
			t.Fatal(rilievi)
		}
		if copia.Impronta() != d.Impronta() {
			t.Errorf("%s: the fingerprint is %s, its table now gives %s", d.Nome(), d.Impronta(), copia.Impronta())
		}
	}
	tb := apprendistato.Lazio().Tabella()
	tb.Pubblica.Totale[0].Ore.Valore -= norma.Ora
	if d, _ := apprendistato.NewDisciplina(tb); d.Impronta() == apprendistato.Lazio().Impronta() || len(d.Impronta()) != len("sha256:")+64 {
		t.Error(d.Impronta())
	}
}

// senzaImpronta leaves out what changes with every figure of the tables: TestImpronta tells that.
func senzaImpronta(r apprendistato.Ricevuta) apprendistato.Ricevuta {
	r.Discipline = slices.Clone(r.Discipline)
	for i := range r.Discipline {
		r.Discipline[i].Impronta = ""
	}
	return r
}

var aggiornaRicevute = flag.Bool("aggiorna", false, "write the receipts anew")

// The same contract gives the same bytes, on every platform and on every day.
func TestRicevutaOro(t *testing.T) {
	for nome, c := range map[string]apprendistato.Contratto{
		"pulito": contrattoPulito(), "credito": conCredito(),
		"errori": con(func(c *apprendistato.Contratto) {
			c.Fine, c.Apprendista.Nascita, c.Offerta.Aree = norma.Giorno(2026, 8, 31), norma.Giorno(1990, 2, 29), []crediti.Area{"altro"}
		}),
		"ifts": con(func(c *apprendistato.Contratto) { c.Percorso = apprendistato.PerIFTS }),
	} {
		r := senzaImpronta(apprendistato.Lazio().Ricevuta(&c))
		b, err := r.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join("testdata", "ricevute", nome+".json")
		if *aggiornaRicevute {
			if err := os.WriteFile(file, append(slices.Clone(b), '\n'), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		vuole, err := os.ReadFile(file)
		if err != nil || !bytes.Equal(append(b, '\n'), vuole) {
			t.Errorf("%s: %v\n%s\n%s", file, err, b, cmp.Diff(strings.Split(string(vuole), "},"), strings.Split(string(b), "},")))
		}
	}
}

// A receipt is read as it was written, and verifies; whoever has it needs nothing else.
func TestRicevutaAndataERitorno(t *testing.T) {
	s := sorteggia(7)
	contratti := make([]apprendistato.Contratto, 0, 80)
	for _, p := range conEsempio {
		contratti = append(contratti, diEsempio(t, p))
	}
	for range 60 {
		contratti = append(contratti, s.contratto())
	}
	for n, d := range discipline(t) {
		for i := range contratti {
			c := &contratti[i]
			if i%4 != n && i >= len(conEsempio) {
				continue
			}
			r := d.Ricevuta(c)
			b, err := json.Marshal(r)
			if err != nil {
				t.Fatal(err)
			}
			letta, rilievi, err := apprendistato.ParseRicevuta(b)
			possibile := true // a date that does not exist, or a number out of range, is not read back
			for _, q := range rilievi {
				possibile = possibile && !strings.HasPrefix(string(q.Dove), "/contratto/")
			}
			if err != nil || possibile && len(rilievi) > 0 {
				t.Fatal(rilievi, err)
			}
			if !possibile {
				continue
			}
			if diff := cmp.Diff(r, letta, esattamente); diff != "" {
				t.Fatal(diff)
			}
			if again, _ := letta.MarshalJSON(); !bytes.Equal(b, again) {
				t.Fatalf("written again as\n%s\nwas\n%s", again, b)
			}
			if scarti := letta.Verify(d); len(scarti) > 0 {
				t.Fatalf("%+v", scarti)
			}
			v := d.Evaluate(c)
			if r.Esito != v.Esito || r.Alla != v.Alla || len(r.Rilievi) != len(v.Rilievi) || len(r.Letture) != v.Letture.Len() {
				t.Error("the receipt is not the evaluation's")
			}
			for _, q := range r.Righe {
				if q.Rif != "" && q.Rif != mustRif(t, q.Rif) {
					t.Errorf("%s cites %q", q.Dove, q.Rif)
				}
			}
		}
	}
}

func mustRif(t *testing.T, rif norma.Riferimento) norma.Riferimento {
	t.Helper()
	r, err := norma.ParseRiferimento(string(rif))
	if err != nil {
		t.Error(err)
	}
	return r
}

// What would differ under another discipline is told row by row, with both provisions.
func TestRicevutaVerify(t *testing.T) {
	tb := apprendistato.Lazio().Tabella()
	tb.Nome = "Lazio, prova"
	tb.Pubblica.Totale[1].Ore = norma.Cifra[norma.Ore]{Valore: 60 * norma.Ora, Rif: rl + "art. 13, c. 1", Fonte: norma.Prassi}
	tb.Durata[0].Massimo.Valore = 30
	tb.Durata[0].MassimoArtigiano = norma.Cifra[int]{}
	prova, rilievi := apprendistato.NewDisciplina(tb)
	if prova == nil {
		t.Fatal(rilievi)
	}
	c := contrattoPulito()
	r := apprendistato.Lazio().Ricevuta(&c)
	if s := r.Verify(apprendistato.Lazio()); len(s) != 0 {
		t.Error(s)
	}
	dove := map[string]apprendistato.Scarto{}
	for _, s := range r.Verify(prova) {
		dove[s.Dove] = s
	}
	for _, vuole := range []apprendistato.Scarto{
		{Dove: "discipline[1].nome", Allora: "Lazio", Oggi: "Lazio, prova"},
		{Dove: "discipline[1].simulata", Allora: "no", Oggi: "si"},
		{Dove: "formazionePubblica.totale", Allora: "80 h", Oggi: "60 h", RifA: rl + "art. 13, c. 3, lett. b)", RifO: rl + "art. 13, c. 1", FonteO: norma.Prassi},
		{Dove: "formazionePubblica.ore", Allora: "80 h", Oggi: "60 h", RifA: rl + "art. 13, c. 3, lett. b)", RifO: rl + "art. 13, c. 1"},
		{Dove: "formazionePubblica.fonte", Oggi: "prassi"},
	} {
		if dove[vuole.Dove] != vuole {
			t.Errorf("got %+v\nwant %+v", dove[vuole.Dove], vuole)
		}
	}
	if s := dove["discipline[1].impronta"]; s.Allora != apprendistato.Lazio().Impronta() || s.Oggi != prova.Impronta() {
		t.Errorf("%+v", s)
	}

	// A receipt that was tampered with, or of another version.
	r.Libreria, r.Esito, r.Versione = "0.0.1", norma.Violato, norma.Opt[int]{}
	prima := r.Letture[0]
	r.Letture = append(slices.Clone(r.Letture[1:]), "inventata")
	r.Rilievi = []apprendistato.RilievoRicevuta{{Codice: "x/y", Dove: "/fine", Trovato: "P1M", Ammesso: "P2M"}, {Codice: "x/z", Dove: "/fine"}}
	r.Righe = append(slices.Clone(r.Righe[1:]), apprendistato.RigaRicevuta{Dove: "altro", Valore: "1"})
	r.Discipline = nil
	var got []string
	for _, s := range r.Verify(apprendistato.Lazio()) {
		got = append(got, s.Dove+": "+s.Allora+" > "+s.Oggi)
	}
	vuole := []string{
		"versione:  > 1", "libreria: 0.0.1 > 0.1.0",
		"discipline[1].nome:  > Lazio", "discipline[1].impronta:  > " + apprendistato.Lazio().Impronta(), "discipline[1].vigore: ../.. > 2017-03-31/..",
		"esito: violato > rispettato", "letture: inventata > ", "letture:  > " + prima,
		"rilievi: x/y /fine: P1M / P2M > ", "rilievi: x/z /fine > ", "altro: 1 > ", "esito:  > rispettato",
	}
	if diff := cmp.Diff(vuole, got); diff != "" {
		t.Error(diff)
	}
	c.Fine = norma.Giorno(2026, 8, 31)
	r = apprendistato.Lazio().Ricevuta(&c)
	r.Rilievi = nil
	nuovi := r.Verify(apprendistato.Lazio())
	vuoleNuovi := []apprendistato.Scarto{ // six months at least; two modules in a year
		{Dove: "rilievi", Oggi: "apprendistato/durata-sotto-il-minimo /fine: P3M / P6M", RifO: dlgs + "art. 42, c. 2"},
		{Dove: "rilievi", Oggi: "apprendistato/piu-moduli-che-anni /fine: 2 / 1", RifO: rl + "art. 13, c. 2"},
	}
	if diff := cmp.Diff(vuoleNuovi, nuovi); diff != "" {
		t.Error(diff)
	}
}

// A path that the region leaves to State law rests on two tables.
func TestRicevutaRinvio(t *testing.T) {
	c := con(func(c *apprendistato.Contratto) { c.Percorso = apprendistato.PerIFTS })
	r := apprendistato.Lazio().Ricevuta(&c)
	if len(r.Discipline) != 2 || r.Discipline[1].Impronta != apprendistato.Nazionale().Impronta() || r.Discipline[1].Nome != "Stato" {
		t.Errorf("%+v", r.Discipline)
	}
	r = apprendistato.Nazionale().Ricevuta(&c)
	if len(r.Discipline) != 1 {
		t.Errorf("%+v", r.Discipline)
	}
}

// Nothing that was said of a person or a firm is in the form for logs.
func TestRicevutaSenzaDati(t *testing.T) {
	c := con(func(c *apprendistato.Contratto) {
		c.Apprendista.Nascita, c.CCNL.Nome, c.Fine = norma.Giorno(1991, 2, 3), "Commercio segreto", norma.Giorno(2026, 8, 31)
	})
	r := apprendistato.Lazio().Ricevuta(&c)
	b := string(r.SenzaDati())
	for _, no := range []string{"1991", "2026", "segreto", "35", "P3M", "80"} {
		if strings.Contains(strings.NewReplacer("81/2015", "", apprendistato.Lazio().Impronta(), "").Replace(b), no) {
			t.Errorf("%q is in %s", no, b)
		}
	}
	for _, si := range []string{
		`"versione":1`, `"percorso":"professionalizzante"`, `"esito":"violato"`, `"codice":"apprendistato/durata-sotto-il-minimo"`,
		`"dove":"formazionePubblica.totale","rif":"reg. reg. Lazio 7/2017, art. 13, c. 3, lett. b)"`,
	} {
		if !strings.Contains(b, si) {
			t.Errorf("%q is not in %s", si, b)
		}
	}
	if !json.Valid([]byte(b)) {
		t.Error(b)
	}
	c.Percorso = "Mario Rossi"
	r = apprendistato.Lazio().Ricevuta(&c)
	if b := r.SenzaDati(); bytes.Contains(b, []byte("Mario")) {
		t.Errorf("%s", b)
	}
}

func TestRicevutaErrata(t *testing.T) {
	for testo, vuole := range map[string][]string{
		`{}`:             {"documento/membro-mancante "},
		`{"versione":2}`: {"documento/numero-errato /versione"},
		`{"versione":1,"esito":"boh","rilievi":[{"gravita":"boh"}],"righe":[{"fonte":"boh"}],"letture":["boh"]}`: {
			"norma/parola-sconosciuta", "norma/parola-sconosciuta", "norma/parola-sconosciuta", "norma/parola-sconosciuta",
		},
		`{"versione":1,"contratto":{"inizio":"2026-13-01"},"nota":1}`: {"/contratto/inizio", "/nota"},
	} {
		_, rilievi, err := apprendistato.ParseRicevuta([]byte(testo))
		if err != nil || len(rilievi) != len(vuole) {
			t.Errorf("%s: %v %v, want %q", testo, err, rilievi, vuole)
		}
	}
	if _, _, err := apprendistato.ParseRicevuta([]byte(`{`)); err == nil {
		t.Error("no JSON, no error")
	}
	r := apprendistato.Ricevuta{Libreria: "prima"}
	var errore *norma.DocumentError
	if err := r.UnmarshalJSON([]byte(`{"versione":2}`)); !errors.As(err, &errore) || r.Libreria != "prima" {
		t.Error(err, r.Libreria)
	}
	if err := r.UnmarshalJSON([]byte(`{"versione":1,"nota":[1]}`)); err != nil || r.Libreria != "" {
		t.Error(err)
	}
	if b, _ := r.MarshalJSON(); string(b) != `{"versione":1,"esito":"non-applicabile","nota":[1]}` {
		t.Errorf("%s", b)
	}
	if !json.Valid(apprendistato.SchemaRicevuta(norma.Inglese)) || len(apprendistato.CampiRicevuta()) < len(apprendistato.CampiContratto()) {
		t.Error("schema")
	}
}

// Figures read only second-hand, or that practice suggests, come with their provenance.
func TestNonUfficiali(t *testing.T) {
	c := diEsempio(t, apprendistato.DiplomaDaQualifica)
	r := apprendistato.Lazio().Ricevuta(&c)
	trovate := slices.Collect(r.NonUfficiali())
	if !slices.ContainsFunc(trovate, func(q apprendistato.RigaRicevuta) bool {
		return q.Dove == "ammissione.conduce" && q.Fonte == norma.Prassi
	}) {
		t.Errorf("%+v", trovate)
	}
	v := apprendistato.Lazio().Evaluate(&c)
	n := 0
	for dove, s := range apprendistato.NonUfficiali(v.Spiegazione()) {
		if trovate[n].Dove != dove || trovate[n].Valore != s.Valore {
			t.Error(dove, s, trovate[n])
		}
		n++
	}
	if n != len(trovate) {
		t.Error(n, trovate)
	}
	for range apprendistato.NonUfficiali(v.Spiegazione()) {
		break
	}
	for range r.Cifre() {
		break
	}
	c = contrattoPulito()
	r = apprendistato.Lazio().Ricevuta(&c)
	for q := range r.NonUfficiali() {
		t.Errorf("%+v", q)
	}
}

func FuzzParseRicevuta(f *testing.F) {
	for _, c := range []apprendistato.Contratto{contrattoPulito(), conCredito()} {
		b, _ := apprendistato.Lazio().Ricevuta(&c).MarshalJSON()
		f.Add(b)
	}
	f.Add([]byte(`{"versione":1,"righe":[{"dove":"a"},{"dove":"a"}],"x":[]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, rilievi, err := apprendistato.ParseRicevuta(b)
		if err != nil || norma.Refuse(rilievi) != nil {
			return
		}
		scritta, _ := r.MarshalJSON()
		anche, rilievi, err := apprendistato.ParseRicevuta(scritta)
		if err != nil || norma.Refuse(rilievi) != nil {
			t.Fatalf("%s: %v %v", scritta, rilievi, err)
		}
		if again, _ := anche.MarshalJSON(); !bytes.Equal(scritta, again) {
			t.Fatalf("%s\n%s", scritta, again)
		}
		_ = r.Verify(apprendistato.Lazio())
		if !json.Valid(r.SenzaDati()) {
			t.Fatalf("%s", r.SenzaDati())
		}
	})
}

func BenchmarkRicevuta(b *testing.B) {
	d := apprendistato.Lazio()
	c := contrattoPulito()
	b.Run("crea", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if r := d.Ricevuta(&c); r.Esito != norma.Rispettato {
				b.Fatal(r.Esito)
			}
		}
	})
	b.Run("scrive", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			r := d.Ricevuta(&c)
			if t, err := r.MarshalJSON(); err != nil || len(t) == 0 {
				b.Fatal(err)
			}
		}
	})
	r := d.Ricevuta(&c)
	testo, _ := r.MarshalJSON()
	b.Run("verifica", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if s := r.Verify(d); len(s) > 0 {
				b.Fatal(s)
			}
		}
	})
	b.Run("legge e verifica", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			r, _, err := apprendistato.ParseRicevuta(testo)
			if s := r.Verify(d); err != nil || len(s) > 0 {
				b.Fatal(err, s)
			}
		}
	})
}

// Why did your system say 80 hours? The receipt of that day answers, and tells what would be said today.
func ExampleRicevuta_Verify() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Professionalizzante,
		Inizio:      norma.Giorno(2026, 6, 8),
		Fine:        norma.Giorno(2029, 6, 7),
		Stagionale:  norma.Known(false),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2005, 2, 21), Titolo: apprendistato.DiplomaSuperiore},
	}
	conservata, _ := apprendistato.Lazio().Ricevuta(&c).MarshalJSON()

	r, _, err := apprendistato.ParseRicevuta(conservata)
	if err != nil {
		fmt.Println(err)
		return
	}
	for q := range r.Cifre() {
		if q.Dove == "formazionePubblica.totale" {
			fmt.Println(q.Valore, "—", q.Rif)
		}
	}
	fmt.Println(len(r.Verify(apprendistato.Lazio())), "differenze")

	t := apprendistato.Lazio().Tabella() // a discipline that does not exist
	t.Pubblica.Totale[1].Ore.Valore = 60 * norma.Ora
	nuova, _ := apprendistato.NewDisciplina(t)
	for _, s := range r.Verify(nuova) {
		if s.Dove == "formazionePubblica.totale" {
			fmt.Println("allora", s.Allora, "oggi", s.Oggi)
		}
	}
	// Output:
	// 80 h — reg. reg. Lazio 7/2017, art. 13, c. 3, lett. b)
	// 0 differenze
	// allora 80 h oggi 60 h
}

// What a log may keep of an evaluation: not the person's day of birth, not even her age.
func ExampleRicevuta_SenzaDati() {
	c := apprendistato.Contratto{
		Percorso:    apprendistato.Professionalizzante,
		Inizio:      norma.Giorno(2026, 6, 8),
		Apprendista: apprendistato.Apprendista{Nascita: norma.Giorno(2010, 2, 21)},
	}
	r := apprendistato.Lazio().Ricevuta(&c)
	_, rilievi, _ := strings.Cut(string(r.SenzaDati()), `"rilievi":[`)
	primo, _, _ := strings.Cut(rilievi, "}")
	fmt.Println(primo + "}")
	// Output:
	// {"codice":"apprendistato/eta-insufficiente","gravita":"errore","dove":"/apprendista/nascita","rif":"d.lgs. 81/2015, art. 44, c. 1"}
}

// The record of an evaluation, as it is kept: the same bytes whoever makes it, and wherever.
func ExampleDisciplina_Ricevuta() {
	c := apprendistato.Contratto{Percorso: apprendistato.Professionalizzante, Inizio: norma.Giorno(2017, 3, 30)}
	r := apprendistato.Lazio().Ricevuta(&c)
	r.Righe, r.Discipline[0].Impronta = nil, "" // only to show less
	b, _ := r.MarshalJSON()
	for _, s := range strings.SplitAfter(string(b), "},") {
		fmt.Println(s)
	}
	// Output:
	// {"versione":1,"libreria":"0.1.0","discipline":[{"nome":"Lazio","dal":"2017-03-31","rif":"reg. reg. Lazio 7/2017, art. 42, c. 1"}],"contratto":{"percorso":"professionalizzante","inizio":"2017-03-30"},
	// "alla":"2017-03-30","esito":"non-applicabile","letture":["data-di-riferimento","entrata-in-vigore"],"rilievi":[{"codice":"apprendistato/non-in-vigore","gravita":"avviso","dove":"/inizio","trovato":"2017-03-30","ammesso":"2017-03-31/..","rif":"reg. reg. Lazio 7/2017, art. 42, c. 1"}]}
}

// The figures that an evaluation leans on and nobody has read in the act itself.
func ExampleNonUfficiali() {
	c := apprendistato.Contratto{
		Percorso: apprendistato.Professionalizzante,
		Inizio:   norma.Giorno(2026, 6, 8),
		Apprendista: apprendistato.Apprendista{
			Nascita: norma.Giorno(1974, 5, 3), Titolo: apprendistato.LicenzaMedia, Beneficiario: norma.Known(true),
		},
	}
	v := apprendistato.Lazio().Evaluate(&c)
	for dove, s := range apprendistato.NonUfficiali(v.Spiegazione()) {
		fmt.Println(dove, s.Valore, "—", s.Rif)
	}
	// Output:
	// ammissione.finoA nessuno — d.lgs. 81/2015, art. 47, c. 4
}

// Two disciplines with the same figures have the same fingerprint, whatever made them.
func ExampleDisciplina_Impronta() {
	t := apprendistato.Lazio().Tabella()
	uguale, _ := apprendistato.NewDisciplina(t)
	t.Pubblica.Totale[1].Ore.Valore = 60 * norma.Ora
	altra, _ := apprendistato.NewDisciplina(t)
	fmt.Println(uguale.Impronta() == apprendistato.Lazio().Impronta(), altra.Impronta() == apprendistato.Lazio().Impronta())
	// Output:
	// true false
}
