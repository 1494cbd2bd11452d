package norma_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
)

var (
	etRisultato = norma.Etichetta{Nome: "formazionePubblica", IT: "formazione pubblica", EN: "public training"}
	etAnno      = norma.Etichetta{Nome: "anno", IT: "anno", EN: "year"}
	etOre       = norma.Etichetta{Nome: "ore", IT: "ore", EN: "hours"}
	etPeriodo   = norma.Etichetta{Nome: "periodo", IT: "periodo", EN: "period"}
)

const rifOre = norma.Riferimento("reg. reg. Lazio 7/2017, art. 13, c. 3, lett. b)")

// spiegazioneDiProva is the explanation of a result with all that a result can have.
func spiegazioneDiProva() norma.Spiegazione {
	var g norma.Giudizio
	g.Applica(norma.Giorno(2026, 6, 1))
	g.Report(&troppoLungo, "/fine", "P37M", "P36M", "reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)")
	g.Report(&daSapere, "", "", "", "")
	g.Letture.Add(norma.LetturaOreTotali)
	g.Letture.Add(norma.LetturaPeriodo)
	g.Fonte = norma.Riferita
	g.Simulato = true
	anno := func(p, ore string) norma.Spiegazione {
		return norma.Riga(&etAnno, "", "", norma.Riga(&etPeriodo, p, ""), norma.Riga(&etOre, ore, ""))
	}
	return g.Spiegazione(&etRisultato,
		norma.Riga(&etOre, "80 h", rifOre),
		anno("2026-06-01/2027-05-31", "40 h"),
		anno("2027-06-01/2028-05-31", "37.5 h"),
		norma.Riga(&etOre, "", rifOre), // says nothing: left out
	)
}

func TestSpiegazioneText(t *testing.T) {
	const it = `formazione pubblica
  esito: violato
  ore: 80 h [reg. reg. Lazio 7/2017, art. 13, c. 3, lett. b)]
  anno
    periodo: dal 1/6/2026 al 31/5/2027
    ore: 40 h
  anno
    periodo: dal 1/6/2027 al 31/5/2028
    ore: 37,5 h
  rilievi
    dura 37 mesi, al più 36 mesi: prova/troppo-lungo [reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)]
      gravità: errore
      dove: /fine
      trovato: 37 mesi
      ammesso: 36 mesi
    è bene saperlo: prova/da-sapere
      gravità: avviso
  letture
    lettura: periodo
    lettura: ore-totali
  alla data del: 1/6/2026
  fonte: fonte secondaria
  simulato: sì
`
	const en = `public training
  verdict: unlawful
  hours: 80 h [reg. reg. Lazio 7/2017, art. 13, c. 3, lett. b)]
  year
    period: from 1 June 2026 to 31 May 2027
    hours: 40 h
  year
    period: from 1 June 2027 to 31 May 2028
    hours: 37.5 h
  findings
    lasts 37 months, at most 36 months: prova/troppo-lungo [reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)]
      gravity: error
      where: /fine
      found: 37 months
      allowed: 36 months
    good to know: prova/da-sapere
      gravity: notice
  readings
    reading: periodo
    reading: ore-totali
  as of: 1 June 2026
  provenance: secondary source
  simulated: yes
`
	s := spiegazioneDiProva()
	if diff := cmp.Diff(it, s.Text(norma.Italiano)); diff != "" {
		t.Errorf("in Italian (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(en, s.Text(norma.Inglese)); diff != "" {
		t.Errorf("in English (-want +got):\n%s", diff)
	}
}

func TestSpiegazioneJSON(t *testing.T) {
	const urn = "urn:nir:regione.lazio:regolamento:2017-03-29;7"
	want := strings.NewReplacer("\n", "", "\t", "").Replace(`{"nome":"formazionePubblica","perche":[
		{"nome":"esito","valore":"violato"},
		{"nome":"ore","valore":"80 h","rif":"reg. reg. Lazio 7/2017, art. 13, c. 3, lett. b)","urn":"` + urn + `~art13-com3-letb"},
		{"nome":"anno","perche":[{"nome":"periodo","valore":"2026-06-01/2027-05-31"},{"nome":"ore","valore":"40 h"}]},
		{"nome":"anno","perche":[{"nome":"periodo","valore":"2027-06-01/2028-05-31"},{"nome":"ore","valore":"37.5 h"}]},
		{"nome":"rilievi","perche":[
			{"nome":"rilievo","valore":"prova/troppo-lungo","rif":"reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)","urn":"` + urn + `~art4-com1-leta","perche":[
				{"nome":"gravita","valore":"errore"},{"nome":"dove","valore":"/fine"},{"nome":"trovato","valore":"P37M"},{"nome":"ammesso","valore":"P36M"}]},
			{"nome":"rilievo","valore":"prova/da-sapere","perche":[{"nome":"gravita","valore":"avviso"}]}]},
		{"nome":"letture","perche":[{"nome":"lettura","valore":"periodo"},{"nome":"lettura","valore":"ore-totali"}]},
		{"nome":"alla","valore":"2026-06-01"},
		{"nome":"fonte","valore":"riferita"},
		{"nome":"simulato","valore":"si"}]}`)
	s := spiegazioneDiProva()
	if diff := cmp.Diff(want, string(s.AppendJSON(nil))); diff != "" {
		t.Errorf("AppendJSON (-want +got):\n%s", diff)
	}
	b, err := json.Marshal(s)
	if err != nil || string(b) != want {
		t.Errorf("json.Marshal: %s, %v", b, err)
	}
	if got := string(s.AppendJSON([]byte("["))); got != "["+want {
		t.Errorf("appended: %s", got)
	}
	senzaURN := norma.Riga(&etOre, "8 h", "l. 1/2000, art. 3")
	if got := string(senzaURN.AppendJSON(nil)); got != `{"nome":"ore","valore":"8 h","rif":"l. 1/2000, art. 3"}` {
		t.Errorf("without URN: %s", got)
	}
}

func TestSpiegazioneAll(t *testing.T) {
	want := []string{
		"",
		"esito",
		"ore",
		"anno[1]",
		"anno[1].periodo",
		"anno[1].ore",
		"anno[2]",
		"anno[2].periodo",
		"anno[2].ore",
		"rilievi",
		"rilievi.rilievo[1]",
		"rilievi.rilievo[1].gravita",
		"rilievi.rilievo[1].dove",
		"rilievi.rilievo[1].trovato",
		"rilievi.rilievo[1].ammesso",
		"rilievi.rilievo[2]",
		"rilievi.rilievo[2].gravita",
		"letture",
		"letture.lettura[1]",
		"letture.lettura[2]",
		"alla",
		"fonte",
		"simulato",
	}
	s := spiegazioneDiProva()
	percorsi := make([]string, 0, len(want))
	valori := make(map[string]string)
	for p, r := range s.All() {
		percorsi = append(percorsi, p)
		valori[p] = r.Valore
	}
	if diff := cmp.Diff(want, percorsi); diff != "" {
		t.Fatalf("paths (-want +got):\n%s", diff)
	}
	if valori["anno[2].ore"] != "37.5 h" || valori["anno[1].ore"] != "40 h" || valori["letture.lettura[1]"] != "periodo" || valori[""] != "" {
		t.Errorf("the rows are not where their paths say: %v", valori)
	}
	for n := range want { // the walk can be left at any row
		var fin []string
		for p := range s.All() {
			if fin = append(fin, p); len(fin) == n+1 {
				break
			}
		}
		if !slices.Equal(fin, want[:n+1]) {
			t.Errorf("left after %d rows: %q", n+1, fin)
		}
	}
}

// TestSpiegazioneClean: a clean result explains itself with what it has.
func TestSpiegazioneClean(t *testing.T) {
	var g norma.Giudizio
	if got := string(g.Spiegazione(&etRisultato).AppendJSON(nil)); got != `{"nome":"formazionePubblica","perche":[{"nome":"esito","valore":"non-applicabile"}]}` {
		t.Errorf("%s", got)
	}
	g.Applica(norma.Giorno(2026, 6, 1))
	const want = "public training\n  verdict: lawful\n  hours: 8 h\n  as of: 1 June 2026\n"
	if got := g.Spiegazione(&etRisultato, norma.Riga(&etOre, "8 h", "")).Text(norma.Inglese); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestRiga(t *testing.T) {
	foglia := norma.Riga(&etOre, "8 h", rifOre)
	if foglia.Cosa != &etOre || foglia.Valore != "8 h" || foglia.Rif != rifOre || len(foglia.Perche) != 0 {
		t.Errorf("%+v", foglia)
	}
	vuota := norma.Riga(&etOre, "", rifOre)
	ramo := norma.Riga(&etAnno, "", "", vuota, foglia, vuota, norma.Riga(&etAnno, "", "", vuota), norma.Riga(&etAnno, "", "", foglia))
	if len(ramo.Perche) != 2 || ramo.Perche[0].Cosa != &etOre || ramo.Perche[1].Cosa != &etAnno || len(ramo.Perche[1].Perche) != 1 {
		t.Errorf("%+v", ramo)
	}
}

// TestSpiegazioneLiteral: what is somebody's own text is not put in words.
func TestSpiegazioneLiteral(t *testing.T) {
	etNome := norma.Etichetta{Nome: "nome", IT: "nome", EN: "name", Letterale: true}
	for _, valore := range []string{"si", "errore", "2026-06-01", "P3M", "37.5 h", "Prova"} {
		for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
			if got := norma.Riga(&etNome, valore, "").Text(l); got != l.Scegli("nome", "name")+": "+valore+"\n" {
				t.Errorf("%q in %s: %q", valore, l, got)
			}
		}
	}
	if got := norma.Riga(&etNome, "a\x1bb", "").Text(norma.Italiano); got != `nome: a\x1bb`+"\n" {
		t.Errorf("%q", got)
	}
}

// TestSpiegazioneControl: the text can be shown and logged as it is, whatever the input was.
func TestSpiegazioneControl(t *testing.T) {
	const righe = 9 // result, verdict, hours, findings, finding, gravity, where, found, allowed
	for _, valore := range []string{"a\nesito: rispettato", "\x1b[2J", "1\n.5 h", "2026-06-01\n", "a\u202eb", "a\xffb"} {
		var g norma.Giudizio
		g.Report(&soloValore, norma.Puntatore("").Campo(valore), valore, valore, "")
		s := g.Spiegazione(&etRisultato, norma.Riga(&etOre, valore, ""))
		for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
			got := s.Text(l)
			if strings.ContainsAny(got, "\x1b\u202e") || strings.Contains(got, "\xff") || strings.Count(got, "\n") != righe {
				t.Errorf("%+q in %s:\n%+q", valore, l, got)
			}
		}
		if !json.Valid(s.AppendJSON(nil)) {
			t.Errorf("%+q: %s", valore, s.AppendJSON(nil))
		}
	}
}
