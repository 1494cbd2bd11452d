package main

import (
	"embed"
	"strings"

	"norma"
	"norma/internal/testo"
)

// campioni are the built-in contracts: one for each path, under its word, and one for each finding, under its code with "--" in place
// of the slash.
//
//go:embed esempi/*.json
var campioni embed.FS

// predefiniti are the contracts shown where none is asked for: an ordinary one with a credit, and a seasonal one.
var predefiniti = []string{"con-credito", "stagionale"}

// caso is the document of a built-in contract.
func caso(nome string, errori *strings.Builder, l norma.Lingua) ([]byte, bool) {
	b, err := campioni.ReadFile("esempi/" + nome + ".json")
	if err == nil {
		return b, true
	}
	voci, _ := campioni.ReadDir("esempi") // it is there: the program would not compile without it
	nomi := make([]string, len(voci))
	for i, v := range voci {
		nomi[i] = strings.TrimSuffix(v.Name(), ".json")
	}
	errori.WriteString(l.Scegli("nessun caso si chiama ", "no case is called ") + testo.Innocuo(nome) +
		l.Scegli("; i più vicini: ", "; nearest: ") + strings.Join(testo.Vicine(nome, nomi), ", ") + "\n")
	return nil, false
}
