package norma

// Serie is a figure that acts changed over time: its rows, from the earliest, none overlapping the next. Most figures never changed
// and need none.
type Serie[T comparable] []Voce[T]

// Voce is a row of a Serie: a figure, and the days on which it is law; without a last day it still is.
type Voce[T comparable] struct {
	Vigore Periodo
	Cifra  Cifra[T]
}

// At is the figure that is law on a day. The error is a *VigoreError.
func (s Serie[T]) At(d Data) (Cifra[T], error) {
	for i := range s {
		if d.Valid() && s[i].Vigore.Contains(d) {
			return s[i].Cifra, nil
		}
	}
	return Cifra[T]{}, s.fuori(d)
}

// fuori says what there is around a day of which no row is law.
func (s Serie[T]) fuori(d Data) *VigoreError {
	e := VigoreError{Giorno: d}
	for i := range s {
		switch v := &s[i].Vigore; {
		case !d.Valid():
			return &e
		case v.Dal.After(d):
			e.Dopo = v.Dal
			return &e
		default:
			e.Prima = v.Al
		}
	}
	return &e
}

// VigoreError says that no figure is law on a day: there is none yet, there is none any more, or there is a gap.
type VigoreError struct {
	Giorno Data // the day asked about
	Prima  Data // last day of the figure before it; zero: there was none
	Dopo   Data // first day of the figure after it; zero: norma knows of none
}

// Error says it in Italian.
func (e *VigoreError) Error() string { return e.Messaggio(Italiano) }

// Messaggio says it in a language.
func (e *VigoreError) Messaggio(l Lingua) string {
	if !e.Giorno.Valid() {
		return l.Scegli("nessuna norma: il giorno non è noto o non esiste", "no provision: the day is not known or does not exist")
	}
	m := l.Scegli("nessuna norma in vigore il ", "no provision in force on ") + l.Valore(e.Giorno.String())
	if !e.Prima.IsZero() {
		m += l.Scegli("; la precedente fino al ", "; the one before until ") + l.Valore(e.Prima.String())
	}
	if !e.Dopo.IsZero() {
		m += l.Scegli("; la successiva dal ", "; the one after from ") + l.Valore(e.Dopo.String())
	}
	return m
}
