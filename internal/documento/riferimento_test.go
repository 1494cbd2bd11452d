package documento_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/internal/documento"
)

// A figure of law, as documents hold it: an amount that may not be without its provision, nor the other way round.
type (
	conNorme struct {
		Capo   norma.Riferimento
		Cifre  []cifraCitata
		Parole []titolo
	}
	cifraCitata struct {
		Valore norma.Opt[int]
		Rif    norma.Riferimento
	}
)

func descriviNorme(c *documento.Campi, v *conNorme) {
	c.Riferimento("capo", "norma", "provision", &v.Capo)
	documento.Lista(c, "cifre", "cifre", "figures", &v.Cifre, 3, func(c *documento.Campi, f *cifraCitata) {
		c.Intero("valore", "valore", "value", &f.Valore, 0, 100)
		c.Riferimento("rif", "norma", "provision", &f.Rif)
		c.Serve("valore", !f.Valore.IsZero())
		c.Serve("rif", f.Rif != "")
	})
	documento.Parole(c, "parole", "parole", "words", &v.Parole, titoli, 2)
}

func TestRiferimento(t *testing.T) {
	for _, caso := range []struct {
		testo string
		capo  norma.Riferimento
		want  []rilievo
	}{
		{`{}`, "", nil},
		{`{"capo":null}`, "", nil},
		{`{"capo":"d.lgs. 81/2015, art. 44, c. 2"}`, "d.lgs. 81/2015, art. 44, c. 2", nil},
		{`{"capo":"art. 44 co. 2 d.lgs. n. 81 del 15 giugno 2015"}`, "d.lgs. 81/2015, art. 44, c. 2", nil},
		{`{"capo":"d.lgs. 81\/2015, art. 44"}`, "d.lgs. 81/2015, art. 44", nil},
		{`{"capo":"art. 44, c. 2"}`, "", []rilievo{{"documento/riferimento-errato", "/capo", "art. 44, c. 2", ""}}},
		{`{"capo":"boh"}`, "", []rilievo{{"documento/riferimento-errato", "/capo", "boh", ""}}},
		{`{"capo":""}`, "", []rilievo{{"documento/riferimento-errato", "/capo", "", ""}}},
		{`{"capo":7}`, "", []rilievo{{"documento/tipo-errato", "/capo", "number", "string"}}},
		{`{"cifre":[{"valore":1,"rif":"boh"},{"valore":2,"rif":"boh"}]}`, "", []rilievo{ // read once, told in each place
			{"documento/riferimento-errato", "/cifre/0/rif", "boh", ""},
			{"documento/riferimento-errato", "/cifre/1/rif", "boh", ""},
		}},
		{`{"cifre":[{"valore":1,"rif":"c.c., art. 1"},{"rif":"c.c., art. 1"},{"valore":0,"rif":null}]}`, "", []rilievo{
			{"documento/membro-mancante", "/cifre/1", "valore", ""},
			{"documento/membro-mancante", "/cifre/2", "rif", ""},
		}},
	} {
		var v conNorme
		_, rilievi, err := documento.Decode([]byte(caso.testo), &v, descriviNorme)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(caso.want, rilieviDi(rilievi)); d != "" || v.Capo != caso.capo {
			t.Errorf("%s: %q\n%s", caso.testo, v.Capo, d)
		}
		for _, r := range rilievi {
			for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
				if m := r.Messaggio(l); r.Gravita() != norma.Errore || m == "" || strings.ContainsAny(m, "{}") {
					t.Errorf("%v %q", r.Gravita(), m)
				}
			}
		}
	}
}

// What is made in Go is examined as what is decoded: citations, members that may not lack, lists.
func TestEsamina(t *testing.T) {
	buona := cifraCitata{norma.Known(1), "c.c., art. 1"}
	for _, caso := range []struct {
		nome string
		v    conNorme
		want []rilievo
	}{
		{"nothing", conNorme{}, nil},
		{"whole", conNorme{"c.c., art. 1", []cifraCitata{buona, buona, buona}, []titolo{"laurea", "diploma"}}, nil},
		{"not canonical", conNorme{Capo: "art. 1 c.c."}, []rilievo{{"documento/riferimento-errato", "/capo", "art. 1 c.c.", ""}}},
		{"without its act", conNorme{Capo: "art. 1"}, []rilievo{{"documento/riferimento-errato", "/capo", "art. 1", ""}}},
		{"half a figure", conNorme{Cifre: []cifraCitata{buona, {Rif: "c.c., art. 1"}, {Valore: norma.Known(0)}}}, []rilievo{
			{"documento/membro-mancante", "/cifre/1", "valore", ""},
			{"documento/membro-mancante", "/cifre/2", "rif", ""},
		}},
		{"a list too long, not walked", conNorme{Cifre: make([]cifraCitata, 4)}, []rilievo{{"documento/lista-troppo-lunga", "/cifre", "4", "3"}}},
		{"a number out of range", conNorme{Cifre: []cifraCitata{buona, {norma.Known(101), "c.c., art. 1"}}}, []rilievo{{"documento/numero-errato", "/cifre/1/valore", "101", "0-100"}}},
		{"a word that is none", conNorme{Parole: []titolo{"laurea", "x"}}, []rilievo{{"documento/parola-sconosciuta", "/parole/1", "x", titoliAmmessi}}},
		{"a word that is not said", conNorme{Parole: []titolo{"", "laurea"}}, []rilievo{{"documento/parola-sconosciuta", "/parole/0", "", titoliAmmessi}}},
		{"words too many", conNorme{Parole: make([]titolo, 3)}, []rilievo{{"documento/lista-troppo-lunga", "/parole", "3", "2"}}},
	} {
		got := documento.Esamina(&caso.v, descriviNorme)
		if d := cmp.Diff(caso.want, rilieviDi(got)); d != "" {
			t.Errorf("%s:\n%s", caso.nome, d)
		}
		if lunga := len(got) > 0 && documento.TroppoLunga(got[0]); lunga != strings.Contains(caso.nome, "too") {
			t.Errorf("%s: too long %v", caso.nome, lunga)
		}
	}
	v := conNorme{"c.c., art. 1", []cifraCitata{buona}, nil}
	const testo = `{"capo":"c.c., art. 1","cifre":[{"valore":1,"rif":"c.c., art. 1"}]}`
	if got := string(documento.Encode(&v, nil, descriviNorme)); got != testo {
		t.Error(got)
	}
	visti := 0
	documento.Visita(&v, descriviNorme, func(dove norma.Puntatore, _ norma.Etichetta, valore string) {
		if strings.HasSuffix(string(dove), "rif") || dove == "/capo" {
			visti++
			if valore != "c.c., art. 1" {
				t.Errorf("%s: %q", dove, valore)
			}
		}
	})
	campi := documento.Elenca(descriviNorme)
	if visti != 2 || len(campi) != 4 || campi[0].Tipo != "riferimento" || campi[2].Dove != "/cifre/-/rif" {
		t.Errorf("%d %v", visti, campi)
	}
	if s := string(documento.Schema("norme", norma.Inglese, descriviNorme)); !strings.Contains(s, `"capo":{"type":["string","null"],"description":"provision"}`) {
		t.Error(s)
	}
}

// What is made in Go is refused for what is refused in a document.
func TestEsaminaTutto(t *testing.T) {
	v := campione{
		Nascita: norma.Giorno(2026, 2, 30), Figli: norma.Known(21), Monte: norma.Known(norma.Ora / 1000), Nome: strings.Repeat("à", 201), Titolo: "x",
		Sede: sede{Capo: capo{Titolo: "y"}}, Periodi: []periodo{{}, {Ore: norma.Known(-norma.Ora)}},
	}
	want := []rilievo{
		{"documento/data-errata", "/nascita", "2026-02-30", "AAAA-MM-GG"},
		{"documento/numero-errato", "/figli", "21", "0-20"},
		{"documento/ore-errate", "/monte", "0.001", "0.00-1000000"},
		{"documento/testo-troppo-lungo", "/nome", "201", "200"},
		{"documento/parola-sconosciuta", "/titolo", "x", titoliAmmessi},
		{"documento/parola-sconosciuta", "/sede/capo/titolo", "y", titoliAmmessi},
		{"documento/ore-errate", "/periodi/1/ore", "-1", "0.00-1000000"},
	}
	if d := cmp.Diff(want, rilieviDi(documento.Esamina(&v, descriviCampione))); d != "" {
		t.Error(d)
	}
	limite := campione{Figli: norma.Known(20), Monte: norma.Known(norma.OreMassime), Nome: strings.Repeat("à", 200), Lingue: slices.Repeat(lingue[:1], 3)}
	if got := documento.Esamina(&limite, descriviCampione); len(got) > 0 {
		t.Error(got)
	}
}

// A word is examined as it is read once written: one that is not said is no member, but in a list it is an element, and no word.
func TestEsaminaParole(t *testing.T) {
	nessuna := func(dove norma.Puntatore, parola, ammesse string) rilievo {
		return rilievo{"documento/parola-sconosciuta", dove, parola, ammesse}
	}
	for _, caso := range []struct {
		v    campione
		want []rilievo
	}{
		{campione{}, nil},
		{campione{Titolo: "laurea", Lingue: []lingua{"it", "de"}}, nil},
		{campione{Lingue: []lingua{}}, nil},
		{campione{Titolo: "x"}, []rilievo{nessuna("/titolo", "x", titoliAmmessi)}},
		{campione{Lingue: []lingua{"x"}}, []rilievo{nessuna("/lingue/0", "x", "it, en, de")}},
		{campione{Lingue: []lingua{""}}, []rilievo{nessuna("/lingue/0", "", "it, en, de")}},
		{campione{Periodi: []periodo{{Lingue: []lingua{"it", ""}}}}, []rilievo{nessuna("/periodi/0/lingue/1", "", "it, en, de")}},
	} {
		if d := cmp.Diff(caso.want, rilieviDi(documento.Esamina(&caso.v, descriviCampione))); d != "" {
			t.Errorf("%+v examined:\n%s", caso.v, d)
		}
		var letto campione
		_, rilievi, err := documento.Decode(documento.Encode(&caso.v, nil, descriviCampione), &letto, descriviCampione)
		if d := cmp.Diff(caso.want, rilieviDi(rilievi)); d != "" || err != nil {
			t.Errorf("%+v read: %v\n%s", caso.v, err, d)
		}
	}
}
