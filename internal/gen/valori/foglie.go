package valori

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"

	"norma"
)

// Foglia is a leaf of a document that was decoded as maps, lists and json.Number: where it stands, what it holds, and how to change it.
type Foglia struct {
	Dove   norma.Puntatore
	Prima  any
	Cambia func(v any)
}

// Foglie are the leaves of such a document, members in the order of their names.
func Foglie(documento any) []Foglia { return foglie("", documento, nil) }

func foglie(dove norma.Puntatore, v any, cambia func(any)) (out []Foglia) {
	switch v := v.(type) {
	case map[string]any:
		for _, nome := range slices.Sorted(maps.Keys(v)) {
			out = append(out, foglie(dove.Campo(nome), v[nome], func(x any) { v[nome] = x })...)
		}
	case []any:
		for i, w := range v {
			out = append(out, foglie(dove.Indice(i), w, func(x any) { v[i] = x })...)
		}
	default:
		out = append(out, Foglia{dove, v, cambia})
	}
	return out
}

// Campo is the member that a leaf is, nil for one that is not described.
func (f *Foglia) Campo(campi []norma.Campo) *norma.Campo {
	parti := strings.Split(string(f.Dove), "/")
	for i, p := range parti {
		if _, err := strconv.Atoi(p); err == nil {
			parti[i] = "-"
		}
	}
	cerca := strings.TrimSuffix(strings.Join(parti, "/"), "/-") // an element of a list of words
	i := slices.IndexFunc(campi, func(c norma.Campo) bool { return string(c.Dove) == cerca })
	if i < 0 {
		return nil
	}
	return &campi[i]
}

// Altre are other values that the leaf may hold, as the member that it is, each of them near the one it holds.
func (f *Foglia) Altre(c *norma.Campo) []any {
	switch c.Tipo {
	case "parola", "parole":
		if i := slices.Index(c.Parole, f.Prima.(string)); len(c.Parole) > 1 {
			return []any{c.Parole[(i+1)%len(c.Parole)]}
		}
	case "intero", "ore":
		n, _ := strconv.ParseFloat(f.Prima.(json.Number).String(), 64)
		return []any{n + 1, n - 1}
	case "si-no":
		return []any{!f.Prima.(bool)}
	case "data":
		d, _ := norma.ParseData(f.Prima.(string))
		return []any{d.AddDays(1).String(), d.AddDays(-1).String()}
	case "riferimento":
		return []any{"l. 1/1900, art. 1"}
	}
	return []any{f.Prima.(string) + " bis"}
}
