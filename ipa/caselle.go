package ipa

import (
	"iter"
	"strings"

	"norma/internal/identificativi"
)

// TipoCasella is what the index says of a mailbox: a word in lower case.
type TipoCasella string

// The kinds of mailbox.
const (
	PEC        TipoCasella = "pec"     // certified mail
	CECPAC     TipoCasella = "cec-pac" // the free certified mail between citizens and public bodies, now closed
	AltraPosta TipoCasella = "altro"   // ordinary mail
)

// Casella is a mailbox (casella di posta) of a body or of an office.
type Casella struct {
	Indirizzo string
	Tipo      TipoCasella
}

// Caselle are the mailboxes of a body or of an office, in the order of the index, as one comparable value; "" is none. The text is a
// line each: kind, blank, address.
type Caselle string

// NewCaselle are these mailboxes; what is no mailbox is left out, a kind of more than a line is not said.
func NewCaselle(caselle ...Casella) Caselle {
	var b strings.Builder
	for _, c := range caselle {
		if _, e := identificativi.ParseCasella(c.Indirizzo); e.OK() {
			scriviCasella(&b, string(c.Tipo), c.Indirizzo)
		}
	}
	return Caselle(b.String())
}

func scriviCasella(b *strings.Builder, tipo, indirizzo string) {
	if strings.IndexByte(tipo, '\n') < 0 {
		b.WriteString(tipo)
	}
	b.WriteByte(' ')
	b.WriteString(indirizzo)
	b.WriteByte('\n')
}

// All lists the mailboxes.
func (c Caselle) All() iter.Seq[Casella] {
	return func(yield func(Casella) bool) {
		for resto := string(c); resto != ""; {
			var riga string
			riga, resto, _ = strings.Cut(resto, "\n")
			i := strings.LastIndexByte(riga, ' ') // no address has a blank
			if !yield(Casella{riga[i+1:], TipoCasella(riga[:max(i, 0)])}) {
				return
			}
		}
	}
}

// Has reports whether a mailbox, in any case, is among them.
func (c Caselle) Has(indirizzo string) bool {
	for v := range c.All() {
		if indirizzo != "" && identificativi.Casella(v.Indirizzo).Equal(identificativi.Casella(indirizzo)) {
			return true
		}
	}
	return false
}
