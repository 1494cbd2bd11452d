package valori_test

import (
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/internal/documento"
	"norma/internal/gen/valori"
)

type (
	parola string
	voce   struct {
		Ore norma.Opt[norma.Ore]
		Di  parola
	}
	modulo struct {
		Nome   string
		Giorno norma.Data
		Anni   norma.Opt[int]
		Voci   []voce
		Parole []parola
		Ignoti []norma.Ignoto
	}
)

func descrivi(d *documento.Campi, m *modulo) {
	d.Testo("nome", "nome", "name", &m.Nome)
	d.Data("giorno", "giorno", "day", &m.Giorno)
	d.Intero("anni", "anni", "years", &m.Anni, 0, 9)
	documento.Lista(d, "voci", "voci", "rows", &m.Voci, 5, func(d *documento.Campi, v *voce) {
		d.Ore("ore", "ore", "hours", &v.Ore)
		documento.Parola(d, "di", "di che cosa", "of what", &v.Di, []parola{"a", "b"})
	})
	documento.Parole(d, "parole", "parole", "words", &m.Parole, []parola{"a", "b"}, 3)
}

func (m modulo) MarshalJSON() ([]byte, error) { return documento.Encode(&m, m.Ignoti, descrivi), nil }

func leggi(b []byte) (m modulo, rilievi []norma.Rilievo, err error) {
	m.Ignoti, rilievi, err = documento.Decode(b, &m, descrivi)
	return m, rilievi, err
}

var base = modulo{Nome: "Ada", Giorno: norma.Giorno(2026, 6, 1), Voci: []voce{{Di: "a"}}, Parole: []parola{"b"}}

// Every member comes to be changed; the base stays as it is, and so does what no bytes change.
func TestMake(t *testing.T) {
	f := valori.New([]parola{"a", "b", "x"})
	prima, _ := base.MarshalJSON()
	cambiati := map[string]bool{}
	for i := range 256 {
		m := valori.Make(f, []modulo{base}, []byte{0, byte(i), 0, 0, 0, byte(i), 1, byte(i)})
		cambiati["nome"] = cambiati["nome"] || m.Nome != base.Nome
		cambiati["giorno"] = cambiati["giorno"] || m.Giorno != base.Giorno
		cambiati["anni"] = cambiati["anni"] || !m.Anni.IsZero()
		cambiati["voci"] = cambiati["voci"] || len(m.Voci) != 1
		cambiati["parole"] = cambiati["parole"] || len(m.Parole) > 3
		if len(m.Voci) > 0 {
			cambiati["ore"] = cambiati["ore"] || !m.Voci[0].Ore.IsZero()
			cambiati["di"] = cambiati["di"] || m.Voci[0].Di != "a"
		}
	}
	for _, nome := range []string{"nome", "giorno", "anni", "voci", "parole", "ore", "di"} {
		if !cambiati[nome] {
			t.Errorf("%s never changes", nome)
		}
	}
	if dopo, _ := base.MarshalJSON(); !slices.Equal(prima, dopo) {
		t.Errorf("the base became %s", dopo)
	}
	if m := valori.Make(f, []modulo{base}, nil); m.Nome != "Ada" || len(m.Voci) != 1 {
		t.Errorf("%+v", m)
	}
	defer func() {
		if recover() == nil {
			t.Error("a type of which nothing is known is passed over")
		}
	}()
	valori.Make(valori.New(), []modulo{base}, []byte{0, 0, 0, 1})
}

var (
	noto   = norma.Controllo{Codice: "prova/noto", Gravita: norma.Errore, IT: "è {trovato}", EN: "it is {trovato}"}
	ignoto = norma.Controllo{Codice: "prova/ignoto", Gravita: norma.Errore, IT: "no", EN: "no"}
	muto   = norma.Controllo{Codice: "prova/muto", Gravita: norma.Errore}
)

// A judge that finds nothing wrong proves nothing: each thing that may be wrong, alone, is told.
func TestGiudice(t *testing.T) {
	g := valori.NewGiudice(documento.Elenca(descrivi), []norma.Controllo{noto, muto})
	testo, _ := base.MarshalJSON()
	sano := norma.NewRilievo(&noto, "/voci/0/ore", "x", "", "l. 260/1949, art. 2")
	con := func(cambia func(*norma.Rilievo)) norma.Rilievo {
		r := sano
		cambia(&r)
		return r
	}
	for _, tt := range []struct {
		nome string
		r    norma.Rilievo
		dice string // "": nothing
	}{
		{"sound", sano, ""},
		{"on the whole", con(func(r *norma.Rilievo) { r.Dove = "" }), ""},
		{"on a list", con(func(r *norma.Rilievo) { r.Dove = "/voci" }), ""},
		{"on an element", con(func(r *norma.Rilievo) { r.Dove = "/voci/0" }), ""},
		{"on a word of a list", con(func(r *norma.Rilievo) { r.Dove = "/parole/0" }), ""},
		{"on what is missing", con(func(r *norma.Rilievo) { r.Dove = "/anni" }), ""},
		{"no such check", norma.NewRilievo(&ignoto, sano.Dove, "", "", sano.Rif), "no check"},
		{"no such member", con(func(r *norma.Rilievo) { r.Dove = "/voci/0/mesi" }), "no such place"},
		{"no such element", con(func(r *norma.Rilievo) { r.Dove = "/voci/1/ore" }), "no such place"},
		{"no such word", con(func(r *norma.Rilievo) { r.Dove = "/parole/1" }), "no such place"},
		{"not in the map", con(func(r *norma.Rilievo) { r.Rif = "l. 260/1949, art. 99" }), "not in the map"},
		{"no words", norma.NewRilievo(&muto, sano.Dove, "", "", sano.Rif), "says"},
	} {
		difetti := g.Rilievi(testo, []norma.Rilievo{tt.r})
		if (len(difetti) > 0) != (tt.dice != "") || !strings.Contains(strings.Join(difetti, "\n"), tt.dice) {
			t.Errorf("%s: %q", tt.nome, difetti)
		}
	}
	if len(g.Rilievi(testo, slices.Repeat([]norma.Rilievo{sano}, 200))) != 1 {
		t.Error("two hundred findings on seven values pass")
	}
	for dove, s := range map[norma.Puntatore]string{"/nome": strings.Repeat("à", 201), "/giorno": "2026-02-30", "/anni": "10", "/voci/0/ore": "-1 h", "/voci/0/di": "c", "/parole/0": "c", "/x": ""} {
		if g.Foglia(dove, s) == "" {
			t.Errorf("%s takes %q", dove, s)
		}
	}
}

// A document that loses something on the way, or of which something else is said each time, is told.
func TestExamine(t *testing.T) {
	volte := 0
	et := norma.Etichetta{Nome: "prova", IT: "prova", EN: "test"}
	d := valori.Documento[modulo]{
		Giudice: valori.NewGiudice(documento.Elenca(descrivi), []norma.Controllo{noto}),
		Parse:   leggi,
		Campi:   func(m *modulo, f func(norma.Puntatore, norma.Etichetta, string)) { documento.Visita(m, descrivi, f) },
		Dice: func(m *modulo) []valori.Detto {
			return []valori.Detto{{Spiegazione: norma.Riga(&et, m.Nome, "")}}
		},
	}
	b := base
	if letto, sano, difetti := d.Examine(&b); !sano || len(difetti) > 0 || letto.Nome != "Ada" {
		t.Errorf("%t, %q", sano, difetti)
	}
	b.Anni = norma.Known(10)
	if _, sano, difetti := d.Examine(&b); sano || len(difetti) > 0 {
		t.Errorf("out of bounds: %t, %q", sano, difetti)
	}
	b = base
	incostante, perde := d, d
	incostante.Dice = func(*modulo) []valori.Detto {
		volte++
		return []valori.Detto{{Spiegazione: norma.Riga(&et, strings.Repeat("x", volte), "")}}
	}
	perde.Parse = func(b []byte) (modulo, []norma.Rilievo, error) {
		m, rilievi, err := leggi(b)
		m.Nome = ""
		return m, rilievi, err
	}
	for _, d := range []valori.Documento[modulo]{incostante, perde} {
		if _, _, difetti := d.Examine(&b); len(difetti) < 2 {
			t.Errorf("%q", difetti)
		}
	}
}

// Reading over a document leaves it whole, or gives the one that was read.
func TestUnmarshal(t *testing.T) {
	intero := func(m *modulo, b []byte) error {
		letto, rilievi, err := leggi(b)
		if err == nil {
			err = norma.Refuse(rilievi)
		}
		if err == nil {
			*m = letto
		}
		return err
	}
	aPezzi := func(m *modulo, b []byte) error {
		letto, rilievi, err := leggi(b)
		*m = letto
		if err == nil {
			err = norma.Refuse(rilievi)
		}
		return err
	}
	muto := func(*modulo, []byte) error { return nil }
	for _, s := range []string{`{`, `{"nome":"Ugo","anni":10}`, `{"nome":"Ugo"}`} {
		if difetti := valori.Unmarshal([]byte(s), base, intero, leggi); len(difetti) > 0 {
			t.Errorf("%s: %q", s, difetti)
		}
		if difetti := valori.Unmarshal([]byte(s), base, aPezzi, leggi); (len(difetti) > 0) != (s != `{"nome":"Ugo"}`) {
			t.Errorf("%s, in pieces: %q", s, difetti)
		}
		if len(valori.Unmarshal([]byte(s), base, muto, leggi)) == 0 {
			t.Errorf("%s: read as nothing", s)
		}
	}
}
