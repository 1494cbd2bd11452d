package norma_test

import (
	"testing"

	"norma"
)

func TestOpt(t *testing.T) {
	var taciuto norma.Opt[int]
	zero, tre := norma.Known(0), norma.Known(3)
	for _, tt := range []struct {
		o      norma.Opt[int]
		valore int
		detto  bool
		oppure int // instead of 7
		testo  string
	}{
		{taciuto, 0, false, 7, ""},
		{zero, 0, true, 0, "0"},
		{tre, 3, true, 3, "3"},
	} {
		v, ok := tt.o.Value()
		if v != tt.valore || ok != tt.detto || tt.o.IsZero() == tt.detto {
			t.Errorf("%v: %d, %t, IsZero %t", tt.o, v, ok, tt.o.IsZero())
		}
		if got := tt.o.Or(7); got != tt.oppure {
			t.Errorf("%v: Or(7) = %d, want %d", tt.o, got, tt.oppure)
		}
		if got := tt.o.Is(tt.valore); got != tt.detto {
			t.Errorf("%v: Is(%d) = %t", tt.o, tt.valore, got)
		}
		if tt.o.Is(9) {
			t.Errorf("%v is 9", tt.o)
		}
		if got := tt.o.String(); got != tt.testo {
			t.Errorf("%q, want %q", got, tt.testo)
		}
	}
	if taciuto == zero || zero == tre || tre != norma.Known(3) {
		t.Error("what is said and what is not are confused")
	}
}

func TestOptString(t *testing.T) {
	for _, tt := range []struct{ got, want string }{
		{norma.Opt[bool]{}.String(), ""},
		{norma.Known(true).String(), "si"},
		{norma.Known(false).String(), "no"},
		{norma.Known(375 * norma.Ora / 10).String(), "37.5 h"},
		{norma.Known(norma.Percento(60)).String(), "60 %"},
		{norma.Known("libero").String(), "libero"},
		{norma.Known("").String(), ""},
		{norma.SiNo(true), "si"},
		{norma.SiNo(false), "no"},
	} {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
}
