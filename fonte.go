package norma

// Fonte is the provenance of a figure: how norma knows what the law says. Weaker is greater, so that two join with max.
type Fonte uint8

// The provenances, from the strongest.
const (
	Ufficiale Fonte = iota // read in an official or consolidated text of the act
	Riferita               // read restated in a secondary text, not in the act itself
	Prassi                 // administrative practice or an inference; the act does not say it
)

// String returns "ufficiale", "riferita" or "prassi".
func (f Fonte) String() string {
	switch f {
	case Ufficiale:
		return "ufficiale"
	case Riferita:
		return "riferita"
	case Prassi:
		return "prassi"
	}
	return "sconosciuta"
}
