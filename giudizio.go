package norma

import "slices"

// Esito is a verdict. Worse is greater, so that two join with max; the zero value says that nothing applied.
type Esito uint8

// The verdicts, from the mildest.
const (
	NonApplicabile Esito = iota // the rule does not govern this case: another path, not in force, another region
	Rispettato                  // the law is respected
	Indeterminato               // cannot tell: an input is missing or contradicts another
	Violato                     // the law is broken
)

// String is the verdict as a word: "non-applicabile", "rispettato", "indeterminato", "violato".
func (e Esito) String() string {
	switch e {
	case NonApplicabile:
		return "non-applicabile"
	case Rispettato:
		return "rispettato"
	case Indeterminato:
		return "indeterminato"
	case Violato:
		return "violato"
	}
	return "sconosciuto"
}

// Giudizio is what a rule has to say beside its figures. Every result embeds one. Nothing is on the heap when there is nothing
// to report.
type Giudizio struct {
	Rilievi  []Rilievo // findings, in document order
	Letture  Letture   // the readings of ambiguous text that the result rests on
	Alla     Data      // the day that chose the version of the law and the facts (reading data-di-riferimento)
	Esito    Esito
	Fonte    Fonte // the weakest provenance leaned on
	Simulato bool  // the discipline is not one that norma ships
}

// Applica says that the rule governs the case, and on which day's law and facts: what is not applicable becomes respected until a
// finding says otherwise.
func (g *Giudizio) Applica(alla Data) {
	g.Alla = alla
	g.Esito = max(g.Esito, Rispettato)
}

// Report adds a finding: the check, the place, what was found there, what is allowed, and the provision that is broken or
// explains it. The same finding is added once. The verdict follows from the check's gravity.
func (g *Giudizio) Report(c *Controllo, dove Puntatore, trovato, ammesso string, rif Riferimento) {
	g.Add(Rilievo{c, dove, trovato, ammesso, rif})
}

// Missing reports an input without which the rule cannot tell.
func (g *Giudizio) Missing(dove Puntatore, rif Riferimento) {
	g.Add(Rilievo{controllo: &datoMancante, Dove: dove, Rif: rif})
}

// Unknown reports a word that is none of those the law or norma knows at that place: nothing can be said of it.
func (g *Giudizio) Unknown(dove Puntatore, parola string, rif Riferimento) {
	g.Report(&parolaSconosciuta, dove, parola, "", rif)
}

// Needs reports whether a date is known and exists in the calendar; otherwise it reports it as missing or impossible.
func (g *Giudizio) Needs(d Data, dove Puntatore, rif Riferimento) bool {
	if d.Valid() {
		return true
	}
	g.unsound(d, dove, rif)
	return false
}

// unsound reports a date that is not Valid.
func (g *Giudizio) unsound(d Data, dove Puntatore, rif Riferimento) {
	if d.IsZero() {
		g.Missing(dove, rif)
		return
	}
	g.Report(&dataImpossibile, dove, d.String(), "", rif)
}

// Join takes over what other results have to say. What is missing or contradicts itself is reported once per place.
func (g *Giudizio) Join(altri ...*Giudizio) {
	esito, fonte, simulato, letture := g.Esito, g.Fonte, g.Simulato, g.Letture
	for _, h := range altri {
		for i := range h.Rilievi {
			g.Add(h.Rilievi[i])
		}
		esito, fonte, simulato = max(esito, h.Esito), max(fonte, h.Fonte), simulato || h.Simulato
		letture[0] |= h.Letture[0]
		letture[1] |= h.Letture[1]
		if g.Alla.IsZero() {
			g.Alla = h.Alla
		}
	}
	g.Esito, g.Fonte, g.Simulato, g.Letture = max(g.Esito, esito), fonte, simulato, letture
}

// Add takes over a finding of another result, once.
func (g *Giudizio) Add(r Rilievo) {
	g.Esito = max(g.Esito, r.Gravita().Esito())
	if slices.ContainsFunc(g.Rilievi, r.ripete) {
		return
	}
	g.Rilievi = append(slices.Clip(g.Rilievi), r) // a copy of the judgement keeps its own findings
}

// Controlli are the checks that any rule may make, whose codes are stable.
func Controlli() []Controllo {
	return []Controllo{datoMancante, parolaSconosciuta, dataImpossibile}
}

// Has reports whether a finding of this code is among those of the result.
func (g *Giudizio) Has(codice string) bool {
	return slices.ContainsFunc(g.Rilievi, func(r Rilievo) bool { return r.Codice() == codice })
}

var (
	datoMancante = Controllo{
		Codice: "norma/dato-mancante", Gravita: Mancante,
		IT: "manca un dato senza il quale non si può decidere",
		EN: "an input is missing without which this cannot be decided",
	}
	parolaSconosciuta = Controllo{
		Codice: "norma/parola-sconosciuta", Gravita: Mancante,
		IT: "la parola «{testo}» non è conosciuta",
		EN: "the word “{testo}” is not known",
	}
	dataImpossibile = Controllo{
		Codice: "norma/data-impossibile", Gravita: Mancante,
		IT: "il giorno {testo} non esiste nel calendario",
		EN: "the day {testo} does not exist in the calendar",
	}
)
