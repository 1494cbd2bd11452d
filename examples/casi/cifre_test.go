package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/internal/gen/valori"
)

// sonda is a case of a table, by itself.
type sonda struct {
	argomento *argomento
	caso      *caso
}

// regge reports whether the case finds what it expects.
func (p sonda) regge(d *apprendistato.Disciplina) bool {
	s, _ := p.argomento.Prova(d, p.caso.dati)
	return !slices.ContainsFunc(p.caso.attese, func(a attesa) bool {
		_, _, ok := a.trova(&s)
		return !ok
	})
}

// prove are the cases of the pack that follow a discipline, and hold under a copy of it too.
func prove(t *testing.T, segue, copia *apprendistato.Disciplina) (out []sonda) {
	t.Helper()
	for _, nome := range file(t, cartelle...) {
		tab := leggi(t, nome)
		if tab.disciplina != segue {
			continue
		}
		for i := range tab.casi {
			if p := (sonda{tab.argomento, &tab.casi[i]}); p.regge(copia) {
				out = append(out, p)
			}
		}
	}
	return out
}

// TestOgniCifraHaUnCaso: each figure of the tables of the law one more and one less, each day the one after and before, each word another,
// each citation none of theirs and each the one before it: a case of the pack breaks, or the table is refused. What lives on is listed.
func TestOgniCifraHaUnCaso(t *testing.T) {
	for _, q := range []struct {
		nome   string
		d      *apprendistato.Disciplina
		segue  *apprendistato.Disciplina // as the tables name it
		restan []norma.Puntatore         // told by none
	}{
		{"Lazio", apprendistato.Lazio(), nil, []norma.Puntatore{
			"/formazione/percorsi/0/primo/rif", // cited against a start before the first year, which no document can hold
			"/formazione/percorsi/1/primo/rif",
		}},
		{"Stato", apprendistato.Nazionale(), apprendistato.Nazionale(), []norma.Puntatore{
			"/formazione/orarioMinimo/rif", "/formazione/orarioMinimo/valore", // read with the caps of a region's paths only
			"/pubblica/massimo/rif", "/pubblica/massimo/valore", // bounds of a region's hours
			"/pubblica/triennio/rif", "/pubblica/triennio/valore",
			"/sedeAltrove",       // of a firm seated in another region than the discipline's
			"/vigore/valore/dal", // second-hand: cases stand a day on either side
		}},
	} {
		copia, rilievi := apprendistato.NewDisciplina(q.d.Tabella())
		if copia == nil {
			t.Fatal(q.nome, rilievi)
		}
		prove := prove(t, q.segue, copia)
		vivi, rifiutati, uccisi := map[norma.Puntatore][]any{}, 0, 0
		muta(t, q.d, func(dove norma.Puntatore, valore any, d *apprendistato.Disciplina) {
			if d == nil {
				rifiutati++
				return
			}
			i := slices.IndexFunc(prove, func(p sonda) bool { return !p.regge(d) })
			if i < 0 {
				vivi[dove] = append(vivi[dove], valore)
				return
			}
			uccisi++
			p := prove[i] // what told a change may tell the next
			copy(prove[1:i+1], prove[:i])
			prove[0] = p
		})
		for dove, v := range vivi {
			if !slices.Contains(q.restan, dove) {
				t.Errorf("%s: %s: %v: no case tells", q.nome, dove, v)
			}
		}
		for _, dove := range q.restan {
			if vivi[dove] == nil {
				t.Errorf("%s: %s: a case tells now", q.nome, dove)
			}
		}
		t.Logf("%s: %d cases; %d changes refused, %d told; alive: %v", q.nome, len(prove), rifiutati, uccisi, vivi)
	}
}

// muta gives the discipline with each figure changed in turn, nil where such a table is refused.
func muta(t *testing.T, d *apprendistato.Disciplina, prova func(dove norma.Puntatore, valore any, d *apprendistato.Disciplina)) {
	t.Helper()
	b, err := json.Marshal(d.Tabella())
	if err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.UseNumber()
	var documento map[string]any
	if err := dec.Decode(&documento); err != nil {
		t.Fatal(err)
	}
	campi, citata := apprendistato.CampiTabella(), any(nil)
	for _, f := range valori.Foglie(documento) {
		campo := f.Campo(campi)
		altri := f.Altre(campo)
		if campo.Tipo == "riferimento" {
			if citata != nil && citata != f.Prima {
				altri = append(altri, citata)
			}
			citata = f.Prima
		}
		for _, valore := range altri {
			f.Cambia(valore)
			b, _ := json.Marshal(documento)
			tb, rilievi, err := apprendistato.ParseTabella(b)
			if err != nil {
				t.Fatal(err)
			}
			var mutata *apprendistato.Disciplina
			if norma.Refuse(rilievi) == nil {
				mutata, _ = apprendistato.NewDisciplina(tb)
			}
			prova(f.Dove, valore, mutata)
		}
		f.Cambia(f.Prima)
	}
}
