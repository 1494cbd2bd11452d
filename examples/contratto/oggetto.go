package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"

	"norma"
	"norma/apprendistato"
)

// rilievo is a finding as JSON has it.
type rilievo struct {
	Codice    string `json:"codice"`
	Gravita   string `json:"gravita"`
	Dove      string `json:"dove"`
	Trovato   string `json:"trovato,omitempty"`
	Ammesso   string `json:"ammesso,omitempty"`
	Rif       string `json:"rif,omitempty"`
	URN       string `json:"urn,omitempty"`
	Messaggio string `json:"messaggio"`
}

// oggetto prints the evaluation as one line of JSON: verdict, findings with their messages, the contract as it was read, and the
// whole explanation.
func oggetto(b *strings.Builder, l norma.Lingua, e *esame) {
	riga, err := json.Marshal(struct {
		Disciplina  string                   `json:"disciplina"`
		Esito       string                   `json:"esito"`
		Simulato    bool                     `json:"simulato"`
		Documento   []rilievo                `json:"documento"`
		Rilievi     []rilievo                `json:"rilievi"`
		Contratto   *apprendistato.Contratto `json:"contratto"`
		Spiegazione norma.Spiegazione        `json:"spiegazione"`
	}{
		e.Ambito.Disciplina(), e.Esito.String(), e.Simulato, rilievi(e.documento, l), rilievi(e.Rilievi, l), &e.contratto, e.Spiegazione(),
	})
	if err != nil { // the types above always marshal
		b.WriteString(err.Error() + "\n")
		return
	}
	for _, c := range string(riga) { // JSON lets through what a terminal should not get
		if strconv.IsPrint(c) {
			b.WriteRune(c)
			continue
		}
		for _, u := range utf16.Encode([]rune{c}) {
			fmt.Fprintf(b, `\u%04x`, u)
		}
	}
	b.WriteByte('\n')
}

func rilievi(rs []norma.Rilievo, l norma.Lingua) []rilievo {
	out := make([]rilievo, 0, len(rs))
	for _, r := range rs {
		out = append(out, rilievo{
			r.Codice(), r.Gravita().String(), string(r.Dove), r.Trovato, r.Ammesso, string(r.Rif), r.Rif.URN(), r.Messaggio(l),
		})
	}
	return out
}
