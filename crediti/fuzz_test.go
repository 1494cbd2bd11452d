package crediti_test

import (
	"encoding/binary"
	"math"
	"slices"
	"testing"

	"norma"
	"norma/crediti"
)

// byti reads a question out of bytes; where they end everything is zero.
type byti []byte

func (b *byti) uno() int {
	if len(*b) == 0 {
		return 0
	}
	n := (*b)[0]
	*b = (*b)[1:]
	return int(n)
}

// ore are any hours at all, or with a byte less than 128 as many.
func (b *byti) ore() norma.Ore {
	if n := b.uno(); n < 128 {
		return norma.Ore(n) * norma.Ora
	}
	var otto [8]byte
	*b = (*b)[copy(otto[:], *b):]
	return norma.Ore(binary.BigEndian.Uint64(otto[:]))
}

func (b *byti) aree() []crediti.Area {
	as := make([]crediti.Area, b.uno()%5)
	for i := range as {
		as[i] = append(crediti.AllAree(), "", "lingue")[b.uno()%11]
	}
	return as
}

func (b *byti) credito() crediti.Credito {
	return crediti.Credito{
		Tipo:      append(crediti.AllTipi(), "", "tirocinio")[b.uno()%5],
		Codice:    []string{"", "A", "B"}[b.uno()%3],
		Origine:   append(crediti.AllOrigini(), "", "scuola")[b.uno()%4],
		Attestato: []norma.Opt[bool]{si, no, nonDetto}[b.uno()%3],
		Analogo:   []norma.Opt[bool]{nonDetto, si, no}[b.uno()%3],
		Ore:       []norma.Opt[norma.Ore]{norma.Known(b.ore()), ignote}[b.uno()%2],
		Aree:      b.aree(),
	}
}

func (b *byti) domanda() domanda {
	d := domanda{
		tabella: []crediti.Tabella{lazio, {Moduli: art16c1}, {Sicurezza: art16c2}, {}}[b.uno()%4],
		prima:   b.ore(),
		aree:    b.aree(),
	}
	for len(*b) > 0 && len(d.crediti) < 2*crediti.Massimo {
		d.crediti = append(d.crediti, b.credito())
	}
	return d
}

// FuzzApply: no question makes it panic, and whatever is asked the bounds hold, in whichever order it is asked.
func FuzzApply(f *testing.F) {
	ore := func(o norma.Ore) []byte { return binary.BigEndian.AppendUint64([]byte{255}, uint64(o)) }
	f.Add([]byte{})
	f.Add([]byte{0, 120, 2, 2, 5, 0, 1, 0, 0, 0, 40, 0, 2, 5, 2})                                              // a module of the same areas
	f.Add([]byte{0, 120, 0, 0, 1, 0, 0, 1, 40, 0, 1, 0, 1, 0, 0, 0, 0, 4, 0, 0})                               // a module with letter a), safety
	f.Add([]byte{0, 40, 0, 0, 1, 0, 0, 1, 40, 0, 0, 0, 1, 0, 0, 1, 24, 0, 0})                                  // one module, two lengths
	f.Add(slices.Concat([]byte{0}, ore(math.MinInt64), []byte{0, 0, 0, 0, 0, 1}, ore(math.MaxInt64)))          // less than nothing
	f.Add(slices.Concat([]byte{0}, ore(math.MaxInt64), []byte{0, 0, 0, 0, 0, 1}, ore(math.MinInt64), ore(-1))) // a credit of less than nothing
	f.Add(slices.Concat([]byte{0, 120, 0}, slices.Repeat([]byte{0, 0, 0, 0, 1, 1, 0, 0}, 101)))                // one credit too many
	f.Fuzz(func(t *testing.T, dati []byte) {
		b := byti(dati)
		d := b.domanda()
		limiti(t, &d)
		r := d.apply()
		if testo := r.Spiegazione().Text(norma.Inglese); testo == "" {
			t.Error("nothing is explained")
		}
		if len(d.crediti) > crediti.Massimo {
			return // which hundred are examined depends on the order
		}
		altra := d
		altra.crediti = slices.Clone(d.crediti)
		slices.Reverse(altra.crediti)
		if q := altra.apply(); q.Tolte != r.Tolte || q.Restano != r.Restano || q.Esito != r.Esito || q.Letture != r.Letture {
			t.Errorf("%+v\n%s, %q, %s; in the other order %s, %q, %s", d, r.Tolte, r.Restano, r.Esito, q.Tolte, q.Restano, q.Esito)
		}
	})
}
