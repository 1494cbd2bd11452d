package main

import (
	"slices"
	"strconv"
	"strings"

	"norma"
	"norma/examples/casi/catalogo"
	"norma/internal/documento"
)

// caso is a document and what should be found in its explanation.
type caso struct {
	luogo
	proprie map[string]string // its name, its source, its calculation
	dati    []byte
	luoghi  map[norma.Puntatore]luogo // of the members of the document
	attese  []attesa
}

// attesa is what should be found in a column: the values of the rows at a path, or their provisions. Without values, no row.
type attesa struct {
	luogo
	colonna string
	passi   []passo
	rif     bool
	valori  []string
	altri   bool // others may be there too
}

// passo is a step of a path: a name, and which of several of that name, from 1; 0 is each of them.
type passo struct {
	nome string
	n    int
}

// colonna is what a column expects, an input nothing; nil where it means nothing, which is said once.
func (t *tabella) colonna(nome string, dove luogo) *attesa {
	a, detta := t.colonne[nome]
	if detta {
		return a
	}
	switch parte, resto, _ := strings.Cut(nome, "."); {
	case parte == dati && documento.Campo(t.argomento.Campi, resto) != nil:
		a = &attesa{}
	case parte == dati:
		t.ignota(dove, resto, t.argomento.ingressi())
	case parte == attesi:
		if a = t.attesa(resto); a == nil {
			t.ignota(dove, resto, t.argomento.risultati())
		}
	default:
		t.ignota(dove, nome, append([]string{dati, attesi}, proprie...))
	}
	t.colonne[nome] = a
	return a
}

// attesa is what a column expects, still without values; nil where no result has such a row.
func (t *tabella) attesa(colonna string) *attesa {
	percorso, rif := strings.CutSuffix(colonna, ".rif")
	a, forma := attesa{colonna: colonna, rif: rif}, t.argomento.Uscite
	for p := range strings.SplitSeq(percorso, ".") {
		nome, indice, dice := strings.Cut(strings.TrimSuffix(p, "]"), "[")
		n, err := strconv.Atoi(indice)
		sotto, ok := forma.Riga(nome)
		if forma = sotto; !ok || dice && (err != nil || n < 1) || dice != strings.HasSuffix(p, "]") {
			return nil
		}
		a.passi = append(a.passi, passo{nome, n})
	}
	if nome := forma.Cosa.Nome; nome == "rilievi" || nome == "letture" { // what they list is meant
		a.passi = append(a.passi, passo{forma.Sotto[0].Cosa.Nome, 0})
	}
	return &a
}

// caso reads a row.
func (t *tabella) caso(celle []cella) {
	prima, sano := len(t.guasti), true
	c := caso{luogo: celle[0].luogo, proprie: map[string]string{}, luoghi: map[norma.Puntatore]luogo{}}
	var ingressi []documento.Cella
	var luoghi []luogo
	for _, cella := range celle {
		percorso, ingresso := strings.CutPrefix(cella.colonna, dati+".")
		switch {
		case cella.testo == "" || cella.colonna == dati && cella.testo == "{}":
		case cella.colonna == "":
			t.guasta(cella.luogo, "«%s» sta in una colonna senza nome", "“%s” stands in a column without a name", cella.testo)
		case slices.Contains(proprie, cella.colonna):
			c.proprie[cella.colonna] = cella.testo
		case t.colonna(cella.colonna, cella.luogo) == nil:
			sano = false
		case ingresso:
			ingressi, luoghi = append(ingressi, documento.Cella{Percorso: percorso, Testo: cella.testo}), append(luoghi, cella.luogo)
		default:
			a := *t.colonne[cella.colonna]
			t.valori(&a, cella)
			c.attese = append(c.attese, a)
		}
	}
	b, posti, saltata := documento.Componi(t.argomento.Campi, ingressi)
	for i, p := range posti {
		c.luoghi[p] = luoghi[i]
	}
	if c.dati = b; saltata >= 0 {
		t.guasta(luoghi[saltata], "nella lista manca l'elemento prima di questo", "in the list the element before this one is missing")
	}
	if sano && len(c.attese) == 0 {
		t.guasta(c.luogo, "il caso non si aspetta niente", "the case expects nothing")
	}
	if sano && len(t.guasti) == prima {
		t.casi = append(t.casi, c)
	}
}

// valori reads the cell of an expectation: values, "-" for none, "..." where there may be others. Words that can never be found are
// reported.
func (t *tabella) valori(a *attesa, c cella) {
	var tra []string
	a.luogo = c.luogo
	switch a.passi[len(a.passi)-1].nome {
	case "esito":
		tra = []string{norma.NonApplicabile.String(), norma.Rispettato.String(), norma.Indeterminato.String(), norma.Violato.String()}
	case "rilievo":
		for _, k := range catalogo.Controlli() {
			tra = append(tra, k.Codice)
		}
	case "lettura":
		for l := range norma.AllLetture() {
			tra = append(tra, l.String())
		}
	}
	for v := range strings.SplitSeq(c.testo, separatore) {
		switch v = strings.TrimSpace(v); {
		case v == assente:
			continue
		case v == "..." || v == "…":
			a.altri = true
			continue
		case a.rif:
			r, err := norma.ParseRiferimento(v)
			if err != nil {
				t.guasti = append(t.guasti, guasto{c.luogo, err.Error()})
			}
			v = string(r)
		case tra != nil && !slices.ContainsFunc(tra, func(w string) bool { return uguale(v, w) }):
			t.ignota(c.luogo, v, tra)
		}
		a.valori = append(a.valori, v)
	}
}

// trova says what the explanation holds there, with the provision, and whether it was expected. Findings and readings have no order.
func (a *attesa) trova(s *norma.Spiegazione) (trovati []string, rif norma.Riferimento, ok bool) {
	righe := []*norma.Spiegazione{s}
	ordine := !a.altri
	for _, p := range a.passi {
		var sotto []*norma.Spiegazione
		for _, r := range righe {
			n := 0
			for i := range r.Perche {
				if q := &r.Perche[i]; q.Cosa.Nome == p.nome {
					if n++; p.n == 0 || p.n == n {
						sotto = append(sotto, q)
					}
				}
			}
		}
		righe, ordine = sotto, ordine && p.nome != "rilievi" && p.nome != "letture"
	}
	for _, r := range righe {
		trovati = append(trovati, r.Valore)
		if rif = r.Rif; a.rif {
			trovati[len(trovati)-1] = string(rif)
		}
	}
	resto := slices.Clone(trovati)
	for _, v := range a.valori {
		i := slices.IndexFunc(resto, func(t string) bool { return uguale(v, t) })
		if i < 0 || i > 0 && ordine {
			return trovati, rif, false
		}
		resto = slices.Delete(resto, i, i+1)
	}
	return trovati, rif, a.altri || len(resto) == 0
}

// uguale reports whether a cell says a canonical value: as it is, as a spreadsheet writes it, or in words.
func uguale(cella, valore string) bool {
	n := documento.Normale(cella)
	return cella == valore || n == valore || n+" h" == valore || cella == norma.Italiano.Valore(valore) || cella == norma.Inglese.Valore(valore)
}
