package main

import (
	"strconv"
	"strings"

	"norma"
	"norma/internal/testo"
)

// testuale prints the verdict, the findings one a line, who signs a plan, and the readings on which the answer rests.
func testuale(b *strings.Builder, l norma.Lingua, e *esame) {
	b.WriteString(testo.Innocuo(e.nome) + ": " + l.Scegli(e.tipo.titolo.IT, e.tipo.titolo.EN))
	if e.persona != "" {
		b.WriteString(" — " + testo.Innocuo(e.persona))
	}
	b.WriteString("\n" + l.Scegli("esito: ", "verdict: ") + l.Valore(e.esito().String()) + "\n")
	for _, r := range e.rilievi() {
		b.WriteString("  " + riga(r, l) + "\n")
	}
	for _, f := range e.firme {
		b.WriteString("  " + l.Scegli("firma ", "signs: ") + inParole(string(f.Chi)))
		if f.Nome != "" {
			b.WriteString(" (" + testo.Innocuo(f.Nome) + ")")
		}
		giorno := l.Valore(f.Giorno.String())
		if giorno == "" {
			giorno = l.Scegli("manca", "not yet")
		}
		b.WriteString(": " + giorno + "\n")
	}
	for r := range e.giudizio.Letture.All() {
		b.WriteString("  " + l.Scegli("lettura ", "reading ") + r.String() + ": " + r.Domanda(l) + "\n")
	}
}

// esito is the verdict, of an unsound document by what reading it found.
func (e *esame) esito() norma.Esito {
	esito := e.giudizio.Esito
	for _, r := range e.lettura {
		esito = max(esito, r.Gravita().Esito())
	}
	return esito
}

// riga is a finding on one line.
func riga(r norma.Rilievo, l norma.Lingua) string {
	s := parolaGravita(r.Gravita(), l) + " " + strconv.Quote(string(r.Dove)) + " " + r.Messaggio(l) + " (" + r.Codice() + ")"
	if r.Rif != "" {
		s += " [" + string(r.Rif) + "]"
	}
	return s
}

// parolaGravita is a gravity in words that tell it from a verdict.
func parolaGravita(g norma.Gravita, l norma.Lingua) string {
	switch g {
	case norma.Avviso:
		return l.Scegli("avviso", "notice")
	case norma.Mancante:
		return l.Scegli("da completare", "to be completed")
	case norma.Errore:
		return l.Scegli("errore", "error")
	}
	return ""
}

// inParole is a word of the law as people write it.
func inParole(parola string) string { return strings.ReplaceAll(parola, "-", " ") }

// albero prints the explanation.
func albero(b *strings.Builder, l norma.Lingua, e *esame) {
	for _, r := range e.lettura {
		b.WriteString(riga(r, l) + "\n")
	}
	if e.spiegazione.Cosa != nil {
		b.WriteString(e.spiegazione.Text(l))
	}
}
