package valori

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"norma"
)

// Unmarshal tells what is wrong with how a text is read over a document that is there: as parse reads it, or not at all.
func Unmarshal[T json.Marshaler](b []byte, prima T, leggi func(*T, []byte) error, parse func([]byte) (T, []norma.Rilievo, error)) (difetti []string) {
	di := func(formato string, a ...any) { difetti = append(difetti, fmt.Sprintf(formato, a...)) }
	v := prima
	err := leggi(&v, b)
	vuole, rilievi, errParse := parse(b)
	switch {
	case errParse != nil:
		vuole = prima
		var e *norma.SyntaxError
		if !errors.As(err, &e) || e.Posizione < 0 || e.Posizione > len(b) {
			di("%v, parsed it is %v", err, errParse)
		}
	case norma.Refuse(rilievi) != nil:
		vuole = prima
		var e *norma.DocumentError
		if !errors.As(err, &e) || len(e.Rilievi) == 0 || slices.ContainsFunc(e.Rilievi, func(r norma.Rilievo) bool { return r.Gravita() != norma.Errore }) {
			di("%v, parsed it has %v", err, norma.Refuse(rilievi))
		}
	case err != nil:
		di("%v, and it can be parsed", err)
	}
	got, _ := v.MarshalJSON()
	want, _ := vuole.MarshalJSON()
	if !bytes.Equal(got, want) {
		di("with %v: %s\nwant %s", err, got, want)
	}
	return difetti
}
