package documento

import (
	"encoding/json"
	"strconv"
	"strings"

	"norma"
)

// Cella is a member of a document as a table has it: its path, "crediti[2].ore", where places count from 1, and its text.
type Cella struct{ Percorso, Testo string }

// Campo is the member that a path means, nil where the document has no such place.
func Campo(campi []norma.Campo, percorso string) *norma.Campo {
	passi, ok := leggiPercorso(percorso)
	if !ok {
		return nil
	}
	var dove norma.Puntatore
	for _, p := range passi {
		if dove = dove.Campo(p.nome); p.indice >= 0 {
			dove = dove.Campo("-")
		}
	}
	for i := range campi {
		if campi[i].Dove == dove {
			return &campi[i]
		}
	}
	return nil
}

// leggiPercorso reads a path; false where it is none.
func leggiPercorso(s string) ([]passo, bool) {
	const massimo = 1000 // beyond any list
	var out []passo
	for nome := range strings.SplitSeq(s, ".") {
		p := membro(nome)
		if suo, posto, ok := strings.Cut(nome, "["); ok {
			n, err := strconv.Atoi(strings.TrimSuffix(posto, "]"))
			if err != nil || n < 1 || n > massimo || !strings.HasSuffix(posto, "]") {
				return nil, false
			}
			p = passo{suo, n - 1}
		}
		out = append(out, p)
	}
	return out, true
}

// Componi writes the JSON document that a row of cells describes, and the pointer of each. What spreadsheets make of dates, numbers
// and yes is understood, and any other text left as it is for decoding to refuse. The words of a list are separated by "|". An
// element of a list comes after the one before it: saltata is the first cell of one that does not, otherwise -1.
func Componi(campi []norma.Campo, celle []Cella) (b []byte, posti []norma.Puntatore, saltata int) {
	radice := map[string]any{}
	posti, saltata = make([]norma.Puntatore, len(celle)), -1
	for i, c := range celle {
		campo := Campo(campi, c.Percorso)
		if campo == nil {
			continue
		}
		passi, _ := leggiPercorso(c.Percorso)
		var ok bool
		if posti[i], ok = metti(radice, passi, valore(campo, c.Testo)); !ok && saltata < 0 {
			saltata = i
		}
	}
	b, _ = json.Marshal(radice) // texts, numbers, lists and objects of them: it cannot fail
	return b, posti, saltata
}

// metti puts a value at a path, and says at which pointer; false where an element of a list is skipped.
func metti(oggetto map[string]any, p []passo, v any) (dove norma.Puntatore, ok bool) {
	ultimo := len(p) - 1
	for _, q := range p[:ultimo] {
		dove = q.sotto(dove)
		if q.indice < 0 {
			if oggetto[q.nome] == nil {
				oggetto[q.nome] = map[string]any{}
			}
			oggetto = oggetto[q.nome].(map[string]any)
			continue
		}
		lista, _ := oggetto[q.nome].([]map[string]any)
		if q.indice == len(lista) {
			lista = append(lista, map[string]any{})
			oggetto[q.nome] = lista
		}
		if q.indice >= len(lista) {
			return dove, false
		}
		oggetto = lista[q.indice]
	}
	oggetto[p[ultimo].nome] = v
	return dove.Campo(p[ultimo].nome), true
}

// valore is the JSON value of a cell.
func valore(c *norma.Campo, testo string) any {
	switch c.Tipo {
	case "parole":
		parole := strings.Split(testo, "|")
		for i := range parole {
			parole[i] = strings.TrimSpace(parole[i])
		}
		return parole
	case "si-no":
		if v := Normale(testo); v == "si" || v == "no" {
			return v == "si"
		}
	case "intero", "ore":
		if n := Normale(testo); json.Valid([]byte(n)) {
			return json.RawMessage(n)
		}
	case "data":
		return Normale(testo)
	}
	return testo
}

// Normale is what a spreadsheet makes of a value as documents have it: 31/12/2026 is 2026-12-31, 37,50 is 37.5, VERO is si. Any
// other text stays as it is.
func Normale(s string) string {
	switch strings.ToLower(s) {
	case "si", "sì", "vero", "true", "yes":
		return "si"
	case "no", "falso", "false":
		return "no"
	}
	if p := strings.Split(s, "/"); len(p) == 3 && cifreSole(p[0], 2) && cifreSole(p[1], 2) && len(p[2]) == 4 && cifreSole(p[2], 4) {
		return p[2] + "-" + dueCifre(p[1]) + "-" + dueCifre(p[0])
	}
	intere, decimi, ok := strings.Cut(strings.Replace(s, ",", ".", 1), ".")
	if ok && cifreSole(intere, len(s)) && (decimi == "" || cifreSole(decimi, len(s))) {
		return strings.TrimSuffix(intere+"."+strings.TrimRight(decimi, "0"), ".")
	}
	return s
}

// cifreSole reports whether a text is of digits alone, at least one and at most n.
func cifreSole(s string, n int) bool {
	return s != "" && len(s) <= n && strings.Trim(s, "0123456789") == ""
}

func dueCifre(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}
