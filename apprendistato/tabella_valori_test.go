package apprendistato_test

import (
	"encoding/json"
	"math"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/internal/gen/valori"
)

// fabbricaTabelle makes tables: the words of a contract, those that only a table has, and the figures.
func fabbricaTabelle() *valori.Fabbrica {
	return valori.New(append(paroleContratto(),
		[]int{-1, 0, 1, 2, 3, 4, 6, 12, 15, 18, 25, 30, 36, 48, 60, 120, math.MaxInt, math.MinInt},
		[]bool{false, true},
		[]norma.Ore{-1, 0, norma.Ora, 40 * norma.Ora, 80 * norma.Ora, 120 * norma.Ora, 1_000_001 * norma.Ora, math.MaxInt64},
		[]norma.Percento{-1, 0, 10, 40, 60, 100, 101},
		[]norma.Fonte{norma.Ufficiale, norma.Riferita, norma.Prassi, norma.Prassi + 1},
		[]norma.Riferimento{"", rl + "art. 13, c. 3, lett. b)", dlgs + "art. 44, c. 2", "l.r. Umbria 30/2013, art. 5", "art. 1", "l. 1/1900,art.2", "x"},
		[]apprendistato.Tipologia{"", "iefp", "universita", "its", "ricerca", "x"},
		[]apprendistato.Accesso{apprendistato.Apre, apprendistato.ApreConDiploma, apprendistato.ApreComeAltro, apprendistato.ApreForse, "x"},
		[]apprendistato.Criterio{apprendistato.PerTitolo, apprendistato.PerAnni, "x"},
		[]apprendistato.Soggetto{apprendistato.DatoreDiLavoro, apprendistato.IstituzioneFormativa, apprendistato.Genitori, "x"},
		[]apprendistato.Strumento{apprendistato.FascicoloElettronico, apprendistato.ModuloCCNL, "x"},
		[]apprendistato.RegimeRetributivo{apprendistato.RetribuzionePiena, "x"},
		[]apprendistato.DirittoCompetenze{apprendistato.AttestazioneCompetenze, apprendistato.CertificazioneCFU, "x"},
		[]apprendistato.Tema{apprendistato.AspettiECoerenza, apprendistato.DoppioStatus, "x"},
		[]apprendistato.Rientro{apprendistato.PercorsoOrdinario, apprendistato.PercorsoFormativo, "x"},
		[]apprendistato.VoceCertificazione{apprendistato.ProvaFinale, apprendistato.RisultatiRicerca, "x"},
	)...)
}

// FuzzTabellaValori: a table made in Go is refused with places and reasons, or gives a discipline that can be kept as a document and asked
// about a contract.
func FuzzTabellaValori(f *testing.F) {
	tabelle := []apprendistato.Tabella{apprendistato.Lazio().Tabella(), apprendistato.Nazionale().Tabella()}
	for i := range tabelle {
		for _, quante := range []byte{0, 1, 4, 64, 255} {
			for seme := range byte(8) {
				f.Add([]byte{byte(i), seme, byte(i), quante, seme, 40 * seme, 0, seme})
			}
		}
	}
	fa, contratti := fabbricaTabelle(), basi()
	g := valori.NewGiudice(apprendistato.CampiTabella(), apprendistato.Controlli())
	f.Fuzz(func(t *testing.T, b []byte) {
		tabella := valori.Make(fa, tabelle, b)
		scritta, _ := tabella.MarshalJSON()
		d, rilievi := apprendistato.NewDisciplina(tabella)
		if (d == nil) != (norma.Refuse(rilievi) != nil) {
			t.Fatalf("%v, %v", d, rilievi)
		}
		for _, s := range g.Rilievi(scritta, rilievi) {
			t.Error(s)
		}
		if d == nil {
			return
		}
		scritta, _ = json.Marshal(d.Tabella())
		letta, rilievi, err := apprendistato.ParseTabella(scritta)
		if err != nil || norma.Refuse(rilievi) != nil {
			t.Fatalf("taken, and it cannot be kept: %v, %v", err, norma.Refuse(rilievi))
		}
		if again, rilievi := apprendistato.NewDisciplina(letta); again == nil || again.Impronta() != d.Impronta() {
			t.Fatalf("another discipline: %v", norma.Refuse(rilievi))
		}
		quale := 0
		for _, c := range b {
			quale += int(c)
		}
		c := &contratti[quale%len(contratti)]
		v, w := d.Evaluate(c), d.Evaluate(c)
		if !v.Simulato || !slices.Equal(v.Spiegazione().AppendJSON(nil), w.Spiegazione().AppendJSON(nil)) {
			t.Fatal("not simulated, or not the same twice")
		}
	})
}

// A word that is no path leaves the path that stood there to State law, whose row comes first; the places are those of the table as it was
// given.
func TestNewDisciplinaLuoghi(t *testing.T) {
	tabella := apprendistato.Lazio().Tabella()
	tabella.Titoli[0].Percorsi[4] = "stage"
	d, rilievi := apprendistato.NewDisciplina(tabella)
	var dove []norma.Puntatore
	for _, r := range rilievi {
		dove = append(dove, r.Dove)
	}
	if d != nil || !slices.Equal(dove, []norma.Puntatore{"/titoli/0/percorsi/4"}) {
		t.Errorf("refused: %t, for %q", d == nil, dove)
	}
	tabella = apprendistato.Lazio().Tabella() // a path twice, and no row of its own: nothing is said of the row that State law adds
	tabella.Titoli[0].Percorsi = tabella.Titoli[0].Percorsi[:7]
	tabella.Percorsi = append(tabella.Percorsi, apprendistato.Ricerca)
	if d, rilievi := apprendistato.NewDisciplina(tabella); d != nil || len(rilievi) != 1 || !strings.HasPrefix(string(rilievi[0].Dove), "/percorsi/") {
		t.Errorf("%v", rilievi)
	}
	tabella = apprendistato.Lazio().Tabella()
	tabella.Titoli[0].Percorsi = tabella.Titoli[0].Percorsi[:7] // research has no row but the region's
	tabella.Titoli[2].Titoli[1].Titolo = "patente"
	if d, rilievi := apprendistato.NewDisciplina(tabella); d != nil || len(rilievi) == 0 || rilievi[0].Dove != "/titoli/2/titoli/1" {
		t.Errorf("%v", rilievi)
	}
}
