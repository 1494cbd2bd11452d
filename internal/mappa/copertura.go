package mappa

import (
	"strconv"

	"norma"
)

// Copertura is how many provisions are in each state.
type Copertura struct{ Regole, Dati, Adempimenti, Fuori int }

// Cover counts the rows of an act, or of all of them for "".
func Cover(a norma.Atto) (c Copertura) {
	for v := range Voci() {
		if a == "" || v.Rif.Atto() == a {
			c = c.con(v.Stato)
		}
	}
	return c
}

// Copertura counts the rows of the part.
func (p Parte) Copertura() (c Copertura) {
	for v := range p.All() {
		c = c.con(v.Stato)
	}
	return c
}

// con is the count with one more row.
func (c Copertura) con(s Stato) Copertura {
	switch s {
	case Regola:
		c.Regole++
	case Dato:
		c.Dati++
	case Adempimento:
		c.Adempimenti++
	case Fuori:
		c.Fuori++
	}
	return c
}

// Totale is all the rows.
func (c Copertura) Totale() int { return c.Rispondono() + c.Fuori }

// Rispondono are the rows that answer something: rules, figures and duties.
func (c Copertura) Rispondono() int { return c.Regole + c.Dati + c.Adempimenti }

// Quota is the share of rows that answer something, in whole hundredths: less than one short is never 100.
func (c Copertura) Quota() norma.Percento {
	const cento = 100
	if c.Totale() == 0 {
		return 0
	}
	return norma.Percento(c.Rispondono() * cento / c.Totale())
}

// Messaggio is the coverage in a sentence, as README has it.
func (c Copertura) Messaggio(l norma.Lingua) string {
	n := strconv.Itoa
	return l.Scegli(
		n(c.Totale())+" disposizioni: "+n(c.Regole)+" regole, "+n(c.Dati)+" dati, "+n(c.Adempimenti)+" adempimenti, "+n(c.Fuori)+" fuori con il motivo; risponde il "+n(int(c.Quota()))+" %",
		n(c.Totale())+" provisions: "+n(c.Regole)+" rules, "+n(c.Dati)+" figures and lists, "+n(c.Adempimenti)+" duties, "+n(c.Fuori)+" beyond any rule, each with the reason; "+n(int(c.Quota()))+" % answered")
}
