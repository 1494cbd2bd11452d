package valori

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"norma"
	"norma/internal/documento"
	"norma/internal/mappa"
	"norma/internal/testo"
)

// Giudice examines what is said of documents of one kind.
type Giudice struct {
	codici map[string]norma.Gravita
	note   map[norma.Riferimento]bool
	membri map[norma.Puntatore]*norma.Campo
	luoghi map[norma.Puntatore]bool // members, and the objects and lists that hold them
}

// NewGiudice examines documents of the given members; the lists are of the checks that their packages have beside the common ones.
func NewGiudice(campi []norma.Campo, controlli ...[]norma.Controllo) *Giudice {
	g := Giudice{map[string]norma.Gravita{}, map[norma.Riferimento]bool{}, map[norma.Puntatore]*norma.Campo{}, map[norma.Puntatore]bool{}}
	for _, c := range slices.Concat(append(controlli, norma.Controlli(), documento.Controlli())...) {
		g.codici[c.Codice] = c.Gravita
	}
	for p := range mappa.Parti() {
		g.note[p.Rif] = true
		for v := range p.All() {
			g.note[v.Rif] = true
		}
	}
	for i := range campi {
		dove := campi[i].Dove
		g.membri[dove] = &campi[i]
		if campi[i].Tipo == "parole" {
			g.luoghi[dove+"/-"] = true
		}
		for ; !g.luoghi[dove]; dove, _ = dove.Padre() {
			g.luoghi[dove] = true
		}
	}
	return &g
}

// forma is a place with "-" for any element of a list: the form in which members are listed.
func forma(dove norma.Puntatore) (out norma.Puntatore) {
	for nome := range strings.SplitSeq(strings.TrimPrefix(string(dove), "/"), "/") {
		if _, err := strconv.Atoi(nome); err == nil {
			nome = "-"
		}
		out += "/" + norma.Puntatore(nome)
	}
	return out
}

// Foglia tells what is wrong with a leaf of a document by what its member takes: "" where nothing is.
func (g *Giudice) Foglia(dove norma.Puntatore, valore string) string {
	k := g.membri[forma(dove)]
	if k == nil {
		padre, _ := dove.Padre()
		if k = g.membri[forma(padre)]; k == nil || k.Tipo != "parole" {
			return "it is not among the members"
		}
	}
	sana := true
	switch k.Tipo {
	case "data":
		_, err := norma.ParseData(valore)
		sana = err == nil
	case "si-no":
		sana = valore == "si" || valore == "no"
	case "intero":
		n, err := strconv.Atoi(valore)
		sana = err == nil && n >= k.Minimo && n <= k.Massimo
	case "ore":
		_, err := norma.ParseOre(strings.TrimSuffix(valore, " h"))
		sana = err == nil
	case "testo":
		sana = k.Massimo == 0 || utf8.RuneCountInString(valore) <= k.Massimo
	case "riferimento":
		r, err := norma.ParseRiferimento(valore)
		sana = err == nil && r.Atto() != ""
	case "parola":
		sana = slices.Contains(k.Parole, valore)
	case "parole":
		sana = k.Parole == nil || slices.Contains(k.Parole, valore)
	}
	if !sana {
		return fmt.Sprintf("%.40q is no %s that it takes", valore, k.Tipo)
	}
	return ""
}

// Giudizio tells what is wrong with what is said of a document: with the findings, the verdict that they bring about and the explanation.
func (g *Giudice) Giudizio(scritto []byte, q *norma.Giudizio, s norma.Spiegazione) (difetti []string) {
	di := func(formato string, a ...any) { difetti = append(difetti, fmt.Sprintf(formato, a...)) }
	for _, r := range q.Rilievi {
		if r.Gravita().Esito() > q.Esito {
			di("%s at %q: the verdict is %s", r.Codice(), r.Dove, q.Esito)
		}
	}
	g.spiegazione(s, di)
	return append(difetti, g.Rilievi(scritto, q.Rilievi)...)
}

// Rilievi tells what is wrong with findings on a document: of one, that it has no known code, place, provision of the map or words in both
// languages; and that there are more than the document could give rise to.
func (g *Giudice) Rilievi(scritto []byte, rilievi []norma.Rilievo) (difetti []string) {
	di := func(formato string, a ...any) { difetti = append(difetti, fmt.Sprintf(formato, a...)) }
	var radice any
	if err := json.Unmarshal(scritto, &radice); err != nil {
		di("the document is no JSON: %v", err)
	}
	const sempre, perValore = 60, 8
	if n, tanti := len(rilievi), sempre+perValore*quanti(radice); n > tanti {
		di("%d findings, more than %d", n, tanti)
	}
	for _, r := range rilievi {
		if !g.cita(r.Rif) && !bytes.Contains(scritto, testo.AppendJSON(nil, string(r.Rif))) { // a table cites its own provisions
			di("%s at %q by %q: the provision is not in the map", r.Codice(), r.Dove, r.Rif)
		}
		g.rilievo(r, radice, di)
	}
	return difetti
}

func (g *Giudice) rilievo(r norma.Rilievo, radice any, di func(string, ...any)) {
	dice := fmt.Sprintf("%s at %q by %q", r.Codice(), r.Dove, r.Rif)
	if gravita, ok := g.codici[r.Codice()]; !ok || gravita != r.Gravita() {
		di("%s: no check of the package", dice)
	}
	if r.Dove != "" && !g.luoghi[forma(r.Dove)] || !elementi(radice, r.Dove) {
		di("%s: there is no such place", dice)
	}
	for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		if m := r.Messaggio(l); !pulito(m) {
			di("%s: says %q", dice, m)
		}
	}
}

func (g *Giudice) spiegazione(s norma.Spiegazione, di func(string, ...any)) {
	for dove, r := range s.All() {
		if !g.cita(r.Rif) {
			di("%s by %q: the provision is not in the map", dove, r.Rif)
		}
		if r.Cosa == nil || r.Cosa.Nome == "" || r.Cosa.IT == "" || r.Cosa.EN == "" {
			di("%s: has no name", dove)
		}
	}
	for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		if testo := s.Text(l); !pulito(strings.ReplaceAll(testo, "\n", "")) {
			di("the explanation is %q", testo)
		}
	}
	if b := s.AppendJSON(nil); !json.Valid(b) {
		di("the explanation is no JSON: %s", b)
	}
}

// cita reports whether a citation is none, of a known act as a whole, or in the map.
func (g *Giudice) cita(r norma.Riferimento) bool {
	_, noto := norma.Atto(r).Scheda()
	return r == "" || noto || g.note[r]
}

// pulito reports whether there is text, without control characters.
func pulito(s string) bool {
	return s != "" && utf8.ValidString(s) && !strings.ContainsFunc(s, unicode.IsControl)
}

// quanti is how many values a JSON value holds, itself included.
func quanti(v any) int {
	n := 1
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			n += quanti(e)
		}
	case map[string]any:
		for _, e := range v {
			n += quanti(e)
		}
	}
	return n
}

// elementi reports whether the elements of lists that a pointer goes through exist; members need not.
func elementi(v any, dove norma.Puntatore) bool {
	for nome := range strings.SplitSeq(strings.TrimPrefix(string(dove), "/"), "/") {
		i, err := strconv.Atoi(nome)
		lista, _ := v.([]any)
		switch {
		case err == nil && (i < 0 || i >= len(lista)):
			return false
		case err == nil:
			v = lista[i]
		default:
			m, _ := v.(map[string]any)
			v = m[nome]
		}
	}
	return true
}
