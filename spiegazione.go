package norma

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"norma/internal/testo"
)

// Etichetta names a row of an explanation: a stable key for programs, and what people read in Italian and in English.
type Etichetta struct {
	Nome   string // "orePubbliche": lowerCamelCase, stable
	IT, EN string

	Letterale bool // the value is somebody's own text, a name or a code: every language says it as it is
}

// Spiegazione is a row of an explanation: what, its canonical value, the provision, and the rows it follows from. The tree of
// a result is its explanation, its JSON form and what comparisons walk; it holds nothing in any language.
type Spiegazione struct {
	Cosa   *Etichetta
	Valore string
	Rif    Riferimento
	Perche []Spiegazione
}

// Etichette common to all results.
var (
	etEsito    = Etichetta{Nome: "esito", IT: "esito", EN: "verdict"}
	etRilievi  = Etichetta{Nome: "rilievi", IT: "rilievi", EN: "findings"}
	etRilievo  = Etichetta{Nome: "rilievo", IT: "rilievo", EN: "finding"}
	etDove     = Etichetta{Nome: "dove", IT: "dove", EN: "where", Letterale: true}
	etTrovato  = Etichetta{Nome: "trovato", IT: "trovato", EN: "found"}
	etAmmesso  = Etichetta{Nome: "ammesso", IT: "ammesso", EN: "allowed"}
	etGravita  = Etichetta{Nome: "gravita", IT: "gravità", EN: "gravity"}
	etLetture  = Etichetta{Nome: "letture", IT: "letture", EN: "readings"}
	etLettura  = Etichetta{Nome: "lettura", IT: "lettura", EN: "reading"}
	etAlla     = Etichetta{Nome: "alla", IT: "alla data del", EN: "as of"}
	etFonte    = Etichetta{Nome: "fonte", IT: "fonte", EN: "provenance"}
	etSimulato = Etichetta{Nome: "simulato", IT: "simulato", EN: "simulated"}
)

// Riga is a row of an explanation. A row without a value and without rows beneath says nothing and is left out of the tree.
func Riga(cosa *Etichetta, valore string, rif Riferimento, perche ...Spiegazione) Spiegazione {
	if slices.ContainsFunc(perche, Spiegazione.vuota) {
		perche = slices.DeleteFunc(slices.Clone(perche), Spiegazione.vuota)
	}
	return Spiegazione{cosa, valore, rif, perche}
}

// vuota reports whether the row says nothing.
func (s Spiegazione) vuota() bool { return s.Valore == "" && len(s.Perche) == 0 }

// etichetta is the name of the row, an empty one where it has none.
func (s Spiegazione) etichetta() *Etichetta {
	if s.Cosa == nil {
		return &Etichetta{}
	}
	return s.Cosa
}

// Spiegazione is the explanation of a result: its verdict, the given rows, then findings, readings, day and provenance.
func (g *Giudizio) Spiegazione(cosa *Etichetta, righe ...Spiegazione) Spiegazione {
	const proprie = 6 // at most: those added here
	tutte := make([]Spiegazione, 0, len(righe)+proprie)
	tutte = append(tutte, Spiegazione{Cosa: &etEsito, Valore: g.Esito.String()})
	for _, r := range righe {
		tutte = appendRiga(tutte, r)
	}
	tutte = appendRiga(tutte, g.rilievi())
	tutte = appendRiga(tutte, g.letture())
	tutte = appendRiga(tutte, Spiegazione{Cosa: &etAlla, Valore: g.Alla.String()})
	if g.Fonte != Ufficiale {
		tutte = append(tutte, Spiegazione{Cosa: &etFonte, Valore: g.Fonte.String()})
	}
	if g.Simulato {
		tutte = append(tutte, Spiegazione{Cosa: &etSimulato, Valore: SiNo(true)})
	}
	return Spiegazione{Cosa: cosa, Perche: tutte}
}

// appendRiga adds a row that says something.
func appendRiga(righe []Spiegazione, r Spiegazione) []Spiegazione {
	if r.vuota() {
		return righe
	}
	return append(righe, r)
}

func (g *Giudizio) rilievi() Spiegazione {
	s := Spiegazione{Cosa: &etRilievi}
	for _, r := range g.Rilievi {
		// The message is the row's label, so that the tree stays free of language and its text still says it in words.
		cosa := &Etichetta{etRilievo.Nome, r.Messaggio(Italiano), r.Messaggio(Inglese), true}
		s.Perche = append(s.Perche, Riga(cosa, r.Codice(), r.Rif,
			Riga(&etGravita, r.Gravita().String(), ""),
			Riga(&etDove, string(r.Dove), ""),
			Riga(&etTrovato, r.Trovato, ""),
			Riga(&etAmmesso, r.Ammesso, "")))
	}
	return s
}

func (g *Giudizio) letture() Spiegazione {
	if g.Letture.IsZero() {
		return Spiegazione{}
	}
	s := Spiegazione{Cosa: &etLetture, Perche: make([]Spiegazione, 0, g.Letture.Len())}
	for l := range g.Letture.All() {
		s.Perche = append(s.Perche, Spiegazione{Cosa: &etLettura, Valore: l.String()})
	}
	return s
}

// All walks the tree in order: the path of keys from the root, joined by dots, and the row. Rows of the same key that are
// siblings are told apart by their place, from 1: "formazionePubblica.anno[2].ore".
func (s Spiegazione) All() iter.Seq2[string, *Spiegazione] {
	return func(yield func(string, *Spiegazione) bool) { s.visita("", yield) }
}

func (s Spiegazione) visita(percorso string, yield func(string, *Spiegazione) bool) bool {
	if !yield(percorso, &s) {
		return false
	}
	var posti []int
	if len(s.Perche) > moltiFigli {
		posti = s.posti()
	}
	for i := range s.Perche {
		f := &s.Perche[i]
		nome := f.etichetta().Nome
		var n int
		if posti != nil {
			n = posti[i]
		} else {
			n = s.posto(i)
		}
		if n > 0 {
			nome += "[" + strconv.Itoa(n) + "]"
		}
		if percorso != "" {
			nome = percorso + "." + nome
		}
		if !f.visita(nome, yield) {
			return false
		}
	}
	return true
}

// moltiFigli is from how many rows on their places are counted all at once.
const moltiFigli = 32

// posto is the place of the i-th row among those of the same key, from 1; 0 for one that is alone.
func (s Spiegazione) posto(i int) int {
	n, uguali, nome := 1, 0, s.Perche[i].etichetta().Nome
	for j := range s.Perche {
		if s.Perche[j].etichetta().Nome == nome {
			if uguali++; j < i {
				n++
			}
		}
	}
	if uguali == 1 {
		return 0
	}
	return n
}

// posti are the places of all the rows.
func (s Spiegazione) posti() []int {
	quanti := map[string]int{}
	posti := make([]int, len(s.Perche))
	for i := range s.Perche {
		nome := s.Perche[i].etichetta().Nome
		quanti[nome]++
		posti[i] = quanti[nome]
	}
	for i := range s.Perche {
		if quanti[s.Perche[i].etichetta().Nome] == 1 {
			posti[i] = 0
		}
	}
	return posti
}

// Text is the tree as indented lines in a language: what, value, provision. Findings are said in words.
func (s Spiegazione) Text(l Lingua) string {
	const riga = 56 // bytes, more or less
	var b strings.Builder
	b.Grow(riga * s.righe())
	s.scrivi(&b, make([]byte, 0, 64), l, 0)
	return b.String()
}

// righe is how many rows the tree has.
func (s Spiegazione) righe() int {
	n := 1
	for i := range s.Perche {
		n += s.Perche[i].righe()
	}
	return n
}

// scrivi writes the row and those beneath; valore is room for a value.
func (s Spiegazione) scrivi(b *strings.Builder, valore []byte, l Lingua, rientro int) {
	for range rientro {
		b.WriteString("  ")
	}
	cosa := s.etichetta()
	b.WriteString(l.Scegli(cosa.IT, cosa.EN))
	if s.Valore != "" {
		b.WriteString(": ")
		detto := false
		if !cosa.Letterale {
			valore, detto = l.appendValore(valore[:0], s.Valore)
		}
		if detto {
			b.Write(valore)
		} else {
			b.WriteString(testo.Innocuo(s.Valore))
		}
	}
	if s.Rif != "" {
		b.WriteString(" [")
		b.WriteString(testo.Innocuo(string(s.Rif)))
		b.WriteByte(']')
	}
	b.WriteByte('\n')
	for i := range s.Perche {
		s.Perche[i].scrivi(b, valore, l, rientro+1)
	}
}

// MarshalJSON is the tree as JSON: "nome", "valore", "rif", "urn" where known, and "perche", the rows beneath.
func (s Spiegazione) MarshalJSON() ([]byte, error) { return s.AppendJSON(nil), nil }

// AppendJSON appends what MarshalJSON returns.
func (s Spiegazione) AppendJSON(b []byte) []byte {
	b = testo.AppendJSON(append(b, `{"nome":`...), s.etichetta().Nome)
	if s.Valore != "" {
		b = testo.AppendJSON(append(b, `,"valore":`...), s.Valore)
	}
	if s.Rif != "" {
		b = testo.AppendJSON(append(b, `,"rif":`...), string(s.Rif))
		if urn := s.Rif.URN(); urn != "" {
			b = testo.AppendJSON(append(b, `,"urn":`...), urn)
		}
	}
	if len(s.Perche) > 0 {
		b = append(b, `,"perche":[`...)
		for i := range s.Perche {
			if i > 0 {
				b = append(b, ',')
			}
			b = s.Perche[i].AppendJSON(b)
		}
		b = append(b, ']')
	}
	return append(b, '}')
}
