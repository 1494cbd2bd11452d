package norma

import "fmt"

// Opt is what a user says about an amount, a count or a yes-no question, or does not: the zero value is "not said".
// Dates, words and lists need none, their zero value is absence already.
type Opt[T comparable] struct {
	v  T
	ok bool
}

// Known is a value that has been said: Known(false) is an answer, the zero Opt is none.
func Known[T comparable](v T) Opt[T] { return Opt[T]{v, true} }

// Value returns the value and whether there is one.
func (o Opt[T]) Value() (T, bool) { return o.v, o.ok }

// Or is the value, or the one given where none has been said.
func (o Opt[T]) Or(altrimenti T) T {
	if o.ok {
		return o.v
	}
	return altrimenti
}

// Is reports whether the value has been said and is v.
func (o Opt[T]) Is(v T) bool { return o.ok && o.v == v }

// IsZero reports whether nothing has been said.
func (o Opt[T]) IsZero() bool { return !o.ok }

// String is the value as text: "si" and "no" for a yes-no question, "" where nothing has been said.
func (o Opt[T]) String() string {
	if !o.ok {
		return ""
	}
	if b, is := any(o.v).(bool); is {
		return SiNo(b)
	}
	return fmt.Sprint(o.v)
}

// SiNo is the canonical text of a yes-no answer: "si" or "no". Lingua.Valore says it in words.
func SiNo(b bool) string {
	if b {
		return "si"
	}
	return "no"
}
