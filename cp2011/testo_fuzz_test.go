package cp2011_test

import (
	"encoding"
	"errors"
	"testing"

	"norma"
	"norma/cp2011"
)

// testuale is a value that is a text.
type testuale interface {
	comparable
	String() string
	MarshalText() ([]byte, error)
}

// daTesto reads a text over a value that is there: as parse reads it, nothing as absent, and what is none leaves it as it was.
func daTesto[T testuale, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, s string, prima T, parse func(string) (T, error)) {
	t.Helper()
	v := prima
	err := P(&v).UnmarshalText([]byte(s))
	want, errParse := parse(s)
	if s == "" {
		errParse = nil
	}
	var zero T
	switch {
	case (err == nil) != (errParse == nil), err == nil && v != want, err != nil && (v != prima || want != zero):
		t.Errorf("%q: %v, %v; parsed it is %v, %v", s, v, err, want, errParse)
	case err == nil:
		if b, err := v.MarshalText(); err != nil || string(b) != s {
			t.Errorf("%q is written as %q, %v", s, b, err)
		}
	default:
		var malformato *norma.SyntaxError
		if errors.As(err, &malformato) && (malformato.Testo != s || malformato.Posizione < 0 || malformato.Posizione > len(s)) {
			t.Errorf("%q: %#v", s, malformato)
		}
	}
}

func FuzzUnmarshalText(f *testing.F) {
	for _, s := range []string{"", "5", "5.2.2.3.2", "5.2.2.3.2.4", "512", "011", "0110", "999", "5.2.2.3.2.0", "5.5.1.1.0", " 5", "5\n", "\xff", "０11"} {
		f.Add(s)
	}
	codice := cp2011.MustParse("4.1.1.2.0")
	voce, ok := codice.Voce(1)
	if !ok {
		f.Fatal("a unit without voci")
	}
	isco := codice.Isco()
	f.Fuzz(func(t *testing.T, s string) {
		daTesto(t, s, codice, cp2011.Parse)
		daTesto(t, s, voce, cp2011.ParseVoce)
		daTesto(t, s, isco, cp2011.ParseIsco)
		if g, err := cp2011.ParseIsco(s); err == nil {
			unita := 0
			for c := range g.Units() {
				unita++
				if c.Isco() != g {
					t.Errorf("%s of %s is of %s", c, g, c.Isco())
				}
			}
			if unita == 0 || g.Title() == "" || len(s) != 3 {
				t.Errorf("%q: %q with %d units", s, g.Title(), unita)
			}
		}
	})
}

// FuzzCheck: of a code, on whatever day and for whatever use, there is nothing to say through the last day of the edition, and afterwards
// nothing but notices.
func FuzzCheck(f *testing.F) {
	f.Add("5.2.2.3.2", uint16(2022), uint8(12), uint8(31), uint8(0))
	f.Add("5.2.2.3.2", uint16(2023), uint8(1), uint8(1), uint8(0))
	f.Add("4.1.1.2.0", uint16(2025), uint8(4), uint8(1), uint8(1))
	f.Add("4.1.1.2.0", uint16(2025), uint8(4), uint8(2), uint8(1))
	f.Add("5", uint16(2023), uint8(2), uint8(29), uint8(9))
	f.Add("", uint16(9999), uint8(12), uint8(31), uint8(1))
	f.Fuzz(func(t *testing.T, s string, anno uint16, mese, giorno, uso uint8) {
		c, _, _ := cp2011.ParseLenient(s)
		alla, u := norma.Giorno(anno, mese, giorno), cp2011.Uso(uso)
		g := c.Check(alla, u, "/figura")
		ultimo, _ := u.LastDay()
		switch {
		case c.IsZero():
			if len(g.Rilievi) > 0 {
				t.Errorf("of no code: %v", g.Rilievi)
			}
		case !alla.Valid():
			if g.Esito != norma.Indeterminato {
				t.Errorf("%s on %s: %s", c, alla, g.Esito)
			}
		default:
			if g.Esito != norma.Rispettato || (len(g.Rilievi) > 0) != alla.After(ultimo) {
				t.Errorf("%s on %s, used until %s: %s, %v", c, alla, ultimo, g.Esito, g.Rilievi)
			}
		}
		for _, r := range g.Rilievi {
			if r.Dove != "/figura" || r.Messaggio(norma.Italiano) == "" || r.Messaggio(norma.Inglese) == "" {
				t.Errorf("%+v", r)
			}
		}
	})
}
