// Package valori makes the values of documents that no text makes by chance, out of the bytes of a fuzz target, and examines what is said of
// them. Only tests import it.
package valori

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"

	"norma"
)

// Fabbrica makes values of documents: structs of dates, optional facts, texts, words, lists and structs of them.
type Fabbrica struct {
	scelte map[reflect.Type]reflect.Value
}

// New is a maker that knows what values of some types may be: each argument is a list of them, of words or of what is opaque. Texts need no
// list, and may have one.
func New(scelte ...any) *Fabbrica {
	f := Fabbrica{scelte: map[reflect.Type]reflect.Value{}}
	for _, s := range scelte {
		v := reflect.ValueOf(s)
		f.scelte[v.Type().Elem()] = v
	}
	return &f
}

// moltePunte is how many leaves a value may grow to: enough for the longest lists side by side, not one inside the other.
const moltePunte = 3000

// molteMosse is how many leaves are changed one by one: beyond, bytes say nothing.
const molteMosse = 40

// Make is one of the bases, changed as the bytes say: which base, how much of it is changed at random, then which leaf becomes what. It
// shares nothing with its base. Where the bytes end nothing more changes.
func Make[T any](f *Fabbrica, basi []T, b []byte) T {
	var v T
	testa := make([]byte, 4)
	b = b[copy(testa, b):]
	if n := int(testa[0]) % (len(basi) + 1); n < len(basi) {
		v = clona(reflect.ValueOf(basi[n])).Interface().(T)
	}
	radice := reflect.ValueOf(&v).Elem()
	r := rand.New(rand.NewPCG(uint64(testa[1]), uint64(testa[2])))
	if quante := int(testa[3]); quante > 0 {
		for _, p := range f.punte(radice, nil) {
			if r.IntN(math.MaxUint8+1) < quante {
				f.cambia(radice, p, r)
			}
		}
	}
	const quattro = 4
	for b = b[:min(len(b), molteMosse*quattro)]; len(b) >= quattro; b = b[quattro:] {
		punte := f.punte(radice, nil)
		p := punte[int(binary.BigEndian.Uint16(b))%len(punte)]
		f.cambia(radice, p, rand.New(rand.NewPCG(uint64(b[2]), uint64(b[3]))))
	}
	return v
}

// clona is a copy of a value that shares no list with it.
func clona(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	if v.Kind() == reflect.Slice && !v.IsNil() {
		out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
		for i := range v.Len() {
			out.Index(i).Set(clona(v.Index(i)))
		}
	}
	if v.Kind() == reflect.Struct {
		for i := range v.NumField() {
			if out.Field(i).CanSet() {
				out.Field(i).Set(clona(v.Field(i)))
			}
		}
	}
	return out
}

// punte are the places of a value that can be changed, lists included. Members that norma does not know are texts of JSON and are left as
// they are.
func (f *Fabbrica) punte(v reflect.Value, out []reflect.Value) []reflect.Value {
	if f.semplice(v) {
		return append(out, v)
	}
	switch {
	case v.Type() == reflect.TypeFor[[]norma.Ignoto]():
	case v.Kind() == reflect.Slice:
		out = append(out, v)
		for i := range v.Len() {
			out = f.punte(v.Index(i), out)
		}
	case v.Kind() == reflect.Struct && v.NumField() > 0 && v.Type().Field(0).IsExported():
		for i := range v.NumField() {
			out = f.punte(v.Field(i), out)
		}
	default:
		panic(fmt.Sprintf("nothing is known of %s", v.Type())) // a new type of member: its test must say what it may be
	}
	return out
}

// semplice reports whether a value is changed whole.
func (f *Fabbrica) semplice(v reflect.Value) bool {
	switch v.Interface().(type) {
	case norma.Data, norma.Opt[bool], norma.Opt[int], norma.Opt[norma.Ore]:
		return true
	}
	return v.Type() == reflect.TypeFor[string]() || f.scelte[v.Type()].IsValid()
}

func (f *Fabbrica) cambia(radice, p reflect.Value, r *rand.Rand) {
	switch v := p.Addr().Interface().(type) {
	case *norma.Data:
		*v = giorno(r, *v)
	case *norma.Opt[bool]:
		*v = forse(r, r.IntN(2) == 0)
	case *norma.Opt[int]:
		*v = forse(r, intero(r))
	case *norma.Opt[norma.Ore]:
		*v = forse(r, ore(r))
	default:
		if p.Kind() == reflect.Slice {
			f.allunga(radice, p, r)
			return
		}
		f.scegli(p, r)
	}
}

// scegli puts one of the known values, or of the absurd ones where the type is of texts.
func (f *Fabbrica) scegli(p reflect.Value, r *rand.Rand) {
	scelte := f.scelte[p.Type()]
	if p.Kind() == reflect.String && (!scelte.IsValid() || r.IntN(4) == 0) {
		p.SetString(testi[r.IntN(len(testi))])
		return
	}
	p.Set(scelte.Index(r.IntN(scelte.Len())))
}

// testi are what a text should not be.
var testi = [...]string{
	"", "", " ", "x", "\x00\x1b[2J\x7f", "a\nb\t\r", "perché «così» 🙂", "perch\xe9", "\u202e\u2028\u200b", "{trovato}{testo}", "~1/0", "-1", "1.1", "si",
	strings.Repeat("à", 200), strings.Repeat("à", 201), strings.Repeat("x", 10_001),
}

// lunghezze are of lists: around the longest ones that documents may hold.
var lunghezze = [...]int{0, 0, 1, 1, 2, 2, 3, 4, 5, 10, 11, 20, 21, 24, 25, 50, 51, 100, 101, 200, 201}

// allunga makes a list longer or shorter; its elements come again.
func (f *Fabbrica) allunga(radice, p reflect.Value, r *rand.Rand) {
	vecchia, n := clona(p), lunghezze[r.IntN(len(lunghezze))]
	nuova := reflect.MakeSlice(p.Type(), n, n)
	nuovi := r.IntN(2) == 0
	for i := range n {
		switch {
		case i < vecchia.Len():
			nuova.Index(i).Set(vecchia.Index(i))
		case vecchia.Len() > 0 && !nuovi:
			nuova.Index(i).Set(clona(vecchia.Index(i % vecchia.Len())))
		}
	}
	p.Set(nuova)
	if len(f.punte(radice, nil)) > moltePunte {
		p.Set(vecchia)
	}
}

func forse[T comparable](r *rand.Rand, v T) (o norma.Opt[T]) {
	if r.IntN(4) > 0 {
		o = norma.Known(v)
	}
	return o
}

// giorno is a day near another one, about the days of the law, at the ends of the calendar or outside it.
func giorno(r *rand.Rand, vicino norma.Data) norma.Data {
	switch r.IntN(6) {
	case 0:
		estremi := [...]norma.Data{
			{},
			{},
			norma.Giorno(1, 1, 1), norma.Giorno(9999, 12, 31), norma.Giorno(2023, 2, 29), norma.Giorno(0, 1, 1), norma.Giorno(math.MaxUint16, math.MaxUint8, math.MaxUint8),
			norma.Giorno(2017, 3, 30), norma.Giorno(2017, 3, 31), norma.Giorno(2024, 2, 29), norma.Giorno(2015, 6, 25),
		}
		return estremi[r.IntN(len(estremi))]
	case 1, 2:
		return norma.Giorno(uint16(1990+r.IntN(50)), 1, 1).AddDays(r.IntN(366))
	}
	if !vicino.Valid() {
		vicino = norma.Giorno(2026, 6, 1)
	}
	mesi, giorni := r.IntN(73)-36, r.IntN(5)-2
	return vicino.AddMonths(mesi).AddDays(giorni)
}

func intero(r *rand.Rand) int {
	switch r.IntN(4) {
	case 0:
		estremi := [...]int{-1, 0, math.MaxInt32, math.MinInt32, math.MaxInt, math.MinInt, 10_000, 10_001, 1_000_000}
		return estremi[r.IntN(len(estremi))]
	case 1:
		return 1990 + r.IntN(50)
	case 2:
		return r.IntN(200)
	}
	return r.IntN(12)
}

func ore(r *rand.Rand) norma.Ore {
	switch r.IntN(4) {
	case 0:
		const massime = 1_000_000 * norma.Ora
		estreme := [...]norma.Ore{0, -1, 1, massime, massime + 1, math.MaxInt64, math.MinInt64}
		return estreme[r.IntN(len(estreme))]
	case 1:
		return norma.Ore(r.IntN(2000)) * norma.Ora
	}
	return norma.Ore(r.IntN(200)) * norma.Ora / 2
}
