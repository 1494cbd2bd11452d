package apprendistato_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/apprendistato"
)

// citazioni walks a table and lists its provisions in the order in which they stand, with the place of each.
func citazioni(v reflect.Value, dove string, f func(dove string, rif norma.Riferimento)) {
	switch {
	case v.Type() == reflect.TypeFor[norma.Riferimento]():
		f(dove, norma.Riferimento(v.String()))
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				citazioni(v.Field(i), dove+"."+v.Type().Field(i).Name, f)
			}
		}
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			citazioni(v.Index(i), dove, f)
		}
	}
}

// Every provision of the discipline is in canonical form and has a URN; within a list they never descend.
func TestCitazioniDelLazio(t *testing.T) {
	tabella := apprendistato.Lazio().Tabella()
	prima := map[string]norma.Riferimento{}
	n := 0
	citazioni(reflect.ValueOf(tabella), "", func(dove string, rif norma.Riferimento) {
		if rif == "" { // a figure that a row does not have
			return
		}
		n++
		if p, err := norma.ParseRiferimento(string(rif)); err != nil || p != rif {
			t.Errorf("%s: %q reads back as %q, %v", dove, rif, p, err)
		}
		if rif.URN() == "" && rif.Atto() != norma.DI2015 { // a decree of several ministers: its authority in a URN was not read
			t.Errorf("%s: %q has no URN", dove, rif)
		}
		if q, ok := prima[dove]; ok && q.Compare(rif) > 0 {
			t.Errorf("%s: %q comes after %q", dove, rif, q)
		}
		prima[dove] = rif
	})
	if n < 45 {
		t.Errorf("%d provisions: the walk misses some", n)
	}
}

// The figures of Lazio that no grid goes through, typed from the law.
func TestFigureDelLazio(t *testing.T) {
	tb := apprendistato.Lazio().Tabella()
	for _, caso := range []struct {
		nome          string
		valore, vuole int
		rif           norma.Riferimento
		atteso        norma.Riferimento
	}{
		{"ceiling of the total", int(tb.Pubblica.Massimo.Valore / norma.Ora), 120, tb.Pubblica.Massimo.Rif, rl + "art. 13, c. 1"},
		{"module", int(tb.Pubblica.Modulo.Valore / norma.Ora), 40, tb.Pubblica.Modulo.Rif, rl + "art. 13, c. 2"},
		{"start", tb.Pubblica.Avvio.Valore, 6, tb.Pubblica.Avvio.Rif, rl + "art. 13, c. 2"},
		{"three years", tb.Pubblica.Triennio.Valore, 3, tb.Pubblica.Triennio.Rif, rl + "art. 13, c. 5"},
		{"notice", tb.Offerta.Avviso.Valore, 45, tb.Offerta.Avviso.Rif, rl + "art. 14, c. 8"},
		{"choice", tb.Offerta.Scelta.Valore, 30, tb.Offerta.Scelta.Rif, rl + "art. 14, c. 8"},
		{"shortest", tb.Durata[0].Minimo.Valore, 6, tb.Durata[0].Minimo.Rif, dlgs + "art. 42, c. 2"},
		{"shortest, seasonal", tb.Durata[0].MinimoStagionale.Valore, 0, tb.Durata[0].MinimoStagionale.Rif, dlgs + "art. 44, c. 5"},
		{"longest", tb.Durata[0].Massimo.Valore, 36, tb.Durata[0].Massimo.Rif, dlgs + "art. 44, c. 2"},
		{"longest, craft", tb.Durata[0].MassimoArtigiano.Valore, 60, tb.Durata[0].MassimoArtigiano.Rif, dlgs + "art. 44, c. 2"},
		{"long absence", tb.Sospensione.Valore, 30, tb.Sospensione.Rif, dlgs + "art. 42, c. 5, lett. g)"},
		{"from", tb.Eta[0].Da.Valore, 18, tb.Eta[0].Da.Rif, dlgs + "art. 44, c. 1"},
		{"from, with a qualifica", tb.Eta[0].DaConQualifica.Valore, 17, tb.Eta[0].DaConQualifica.Rif, dlgs + "art. 44, c. 1"},
		{"under", tb.Eta[0].Sotto.Valore, 30, tb.Eta[0].Sotto.Rif, dlgs + "art. 44, c. 1"},
		{"under, with a benefit", tb.Eta[0].SottoBeneficiari.Valore, 0, tb.Eta[0].SottoBeneficiari.Rif, dlgs + "art. 47, c. 4"},
	} {
		if caso.valore != caso.vuole || caso.rif != caso.atteso {
			t.Errorf("%s: %d [%s], want %d [%s]", caso.nome, caso.valore, caso.rif, caso.vuole, caso.atteso)
		}
	}
	if tb.Nome != "Lazio" || tb.Regione != "lazio" || tb.Accentramento != rl+"art. 14, c. 12" || tb.Pubblica.Riduzione != rl+"art. 13, c. 4" ||
		tb.Pubblica.Crediti.Moduli != rl+"art. 16, c. 1" || tb.Pubblica.Crediti.Sicurezza != rl+"art. 16, c. 2" {
		t.Errorf("%+v", tb)
	}
}

// Figures known only second-hand, all of them: the list may only shrink.
func TestFigureRiferite(t *testing.T) {
	var riferite []string
	var cerca func(v reflect.Value)
	cerca = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Struct:
			if f := v.FieldByName("Fonte"); f.IsValid() && f.Uint() != uint64(norma.Ufficiale) {
				riferite = append(riferite, v.FieldByName("Rif").String())
			}
			for i := range v.NumField() {
				cerca(v.Field(i))
			}
		case reflect.Slice:
			for i := range v.Len() {
				cerca(v.Index(i))
			}
		}
	}
	cerca(reflect.ValueOf(apprendistato.Lazio().Tabella()))
	vuole := []string{dlgs + "art. 47, c. 4", dlgs + "art. 42, c. 5, lett. g)"}
	for range corrispondenze { // practice
		vuole = slices.Insert(vuole, 1, rl+"art. 4, c. 1, lett. c)")
	}
	vuole = append(vuole, "l. 977/1967, art. 1")
	if !slices.Equal(riferite, vuole) {
		t.Errorf("figures not read in an official text: %q", riferite)
	}
}

// A copy of the table is a copy: editing it changes nothing in the discipline, before or after NewDisciplina.
func TestTabellaCopia(t *testing.T) {
	cambia := func(tb *apprendistato.Tabella) {
		tb.Eta[0].Da.Valore, tb.Durata[0].Massimo.Valore = 1, 1
		tb.Pubblica.Totale[0].Ore.Valore, tb.Pubblica.Stagionale[0].Ore.Valore = 1, 1
	}
	prima, dopo := apprendistato.Lazio().Tabella(), apprendistato.Lazio().Tabella()
	cambia(&dopo)
	if d := cmp.Diff(prima, apprendistato.Lazio().Tabella(), cmpopts.EquateComparable(norma.Data{})); d != "" {
		t.Errorf("Lazio changed:\n%s", d)
	}
	tb := apprendistato.Lazio().Tabella()
	d, _ := apprendistato.NewDisciplina(tb)
	cambia(&tb)
	if diff := cmp.Diff(prima, d.Tabella(), cmpopts.EquateComparable(norma.Data{})); diff != "" {
		t.Errorf("the discipline changed with the table it was made from:\n%s", diff)
	}
	if d.Nome() != "Lazio" {
		t.Errorf("name %q", d.Nome())
	}
}

// What is not shipped says so in every rule's result, even when no figure differs.
func TestSimulato(t *testing.T) {
	d, rilievi := apprendistato.NewDisciplina(apprendistato.Lazio().Tabella())
	if d == nil {
		t.Fatal(rilievi)
	}
	for r := range apprendistato.Regole() {
		parla := false
		for _, c := range basi() {
			g, _ := r.Evaluate(d, &c)
			if g.Alla.IsZero() && len(g.Rilievi) == 0 { // of another chapter
				continue
			}
			parla = true
			if !g.Simulato {
				t.Errorf("%s does not say that it is simulated", r.Nome)
			}
			if g, _ := r.Evaluate(apprendistato.Lazio(), &c); g.Simulato {
				t.Errorf("%s of Lazio says that it is simulated", r.Nome)
			}
		}
		if !parla {
			t.Errorf("%s never says anything", r.Nome)
		}
	}
	for _, c := range basi() {
		if v := d.Evaluate(&c); !v.Simulato {
			t.Error("the whole does not say that it is simulated")
		}
	}
}

func TestNewDisciplinaRifiuta(t *testing.T) {
	type tabella = apprendistato.Tabella
	for _, caso := range []struct {
		nome   string
		dove   norma.Puntatore
		cambia func(*tabella)
	}{
		{"no name", "/nome", func(t *tabella) { t.Nome = "" }},
		{"no region", "/regione", func(t *tabella) { t.Regione = "padania" }},
		{"no day", "/vigore", func(t *tabella) { t.Vigore.Valore.Dal = norma.Giorno(2017, 2, 29) }},
		{"ends before it starts", "/vigore", func(t *tabella) { t.Vigore.Valore.Al = norma.Giorno(2017, 3, 30) }},
		{"no citation", "/vigore", func(t *tabella) { t.Vigore.Rif = "" }},
		{"a citation without its act", "/pubblica/modulo", func(t *tabella) { t.Pubblica.Modulo.Rif = "art. 13, c. 2" }},
		{"a citation not canonical", "/pubblica/totale/1", func(t *tabella) { t.Pubblica.Totale[1].Ore.Rif = "reg. reg. Lazio 7/2017 art. 13" }},
		{"no ages", "/eta/0", func(t *tabella) { t.Eta[0].Da.Valore = 30 }},
		{"an exception above the rule", "/eta/0", func(t *tabella) { t.Eta[0].DaConQualifica.Valore = 19 }},
		{"ages not cited", "/eta/0/sotto", func(t *tabella) { t.Eta[0].Sotto.Rif = "" }},
		{"a minimum over the maximum", "/durata/0", func(t *tabella) { t.Durata[0].Minimo.Valore = 37 }},
		{"a craft maximum under the maximum", "/durata/0", func(t *tabella) { t.Durata[0].MassimoArtigiano.Valore = 35 }},
		{"lengths not cited", "/durata/0/minimo", func(t *tabella) { t.Durata[0].Minimo.Rif = "" }},
		{"no module", "/pubblica/modulo", func(t *tabella) { t.Pubblica.Modulo.Valore = 0 }},
		{"no ceiling", "/pubblica/massimo", func(t *tabella) { t.Pubblica.Massimo.Valore = -1 }},
		{"no criterion", "/pubblica/criterio", func(t *tabella) { t.Pubblica.Criterio = "" }},
		{"a level missing", "/pubblica/totale", func(t *tabella) { t.Pubblica.Totale = t.Pubblica.Totale[:2] }},
		{"a level twice", "/pubblica/totale/1", func(t *tabella) { t.Pubblica.Totale[1].Livello = apprendistato.PrimoCiclo }},
		{"over the ceiling", "/pubblica/totale/0", func(t *tabella) { t.Pubblica.Totale[0].Ore.Valore = 121 * norma.Ora }},
		{"negative hours", "/pubblica/totale/2", func(t *tabella) { t.Pubblica.Totale[2].Ore.Valore = -1 }},
		{"no bands", "/pubblica/stagionale", func(t *tabella) { t.Pubblica.Stagionale = nil }},
		{"a band not whole", "/pubblica/stagionale", func(t *tabella) { t.Pubblica.Stagionale = t.Pubblica.Stagionale[1:] }},
		{"no last band", "/pubblica/stagionale", func(t *tabella) { t.Pubblica.Stagionale = t.Pubblica.Stagionale[:6] }},
		{"bands that overlap", "/pubblica/stagionale/3", func(t *tabella) {
			for i := 3; i < 6; i++ {
				t.Pubblica.Stagionale[i].FinoAMesi = 3
			}
		}},
		{"a band of two lengths", "/pubblica/stagionale/1", func(t *tabella) { t.Pubblica.Stagionale[1].FinoAMesi = 2 }},
		{"levels out of order", "/pubblica/stagionale/7", func(t *tabella) { t.Pubblica.Stagionale[7].Livello = apprendistato.Terziario }},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			tb := apprendistato.Lazio().Tabella()
			caso.cambia(&tb)
			d, rilievi := apprendistato.NewDisciplina(tb)
			if d != nil || len(rilievi) == 0 {
				t.Fatalf("accepted: %v", rilievi)
			}
			if r := rilievi[0]; r.Codice() != "apprendistato/tabella-errata" || r.Dove != caso.dove || r.Gravita() != norma.Errore {
				t.Errorf("%v at %q, want the place %q", r.Codice(), r.Dove, caso.dove)
			}
		})
	}
}
