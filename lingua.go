package norma

// Lingua is a language in which norma speaks to end users. The zero value is Italian, the language of the law.
type Lingua uint8

// The languages of messages, labels and readings.
const (
	Italiano Lingua = iota
	Inglese
)

// ParseLingua reads "it" or "en"; the empty text is Italian.
func ParseLingua(s string) (Lingua, error) {
	switch s {
	case "", "it":
		return Italiano, nil
	case "en":
		return Inglese, nil
	}
	return Italiano, &SyntaxError{Cosa: "lingua", Testo: s, Atteso: "it, en"}
}

// String returns the ISO 639-1 code: "it" or "en".
func (l Lingua) String() string { return l.Scegli("it", "en") }

// Scegli returns the one of the two texts that is in this language.
func (l Lingua) Scegli(it, en string) string {
	if l == Inglese {
		return en
	}
	return it
}
