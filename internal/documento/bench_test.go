package documento_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"norma"
	"norma/internal/documento"
)

// documentoDa is a document without findings of about n bytes.
func documentoDa(n int) string {
	v := pienoValore()
	tipico := v.Periodi[0]
	v.Periodi = nil
	for len(codifica(v, nil)) < n {
		v.Periodi = append(v.Periodi, tipico)
	}
	return codifica(v, nil)
}

// dimensioni are the sizes of the documents that the benchmarks read and write.
var dimensioni = []int{2 << 10, 20 << 10}

func BenchmarkDecode(b *testing.B) {
	for _, n := range dimensioni {
		testo := []byte(documentoDa(n))
		b.Run(fmt.Sprintf("norma/%dKiB", n>>10), func(b *testing.B) {
			b.SetBytes(int64(len(testo)))
			b.ReportAllocs()
			for b.Loop() {
				var v campione
				if _, rilievi, err := documento.Decode(testo, &v, descriviCampione); err != nil || rilievi != nil {
					b.Fatal(rilievi, err)
				}
			}
		})
		b.Run(fmt.Sprintf("json/%dKiB", n>>10), func(b *testing.B) {
			b.SetBytes(int64(len(testo)))
			b.ReportAllocs()
			for b.Loop() {
				var v gemello
				if err := json.Unmarshal(testo, &v); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkEncode(b *testing.B) {
	for _, n := range dimensioni {
		testo := documentoDa(n)
		v, _, _ := decodifica(b, testo)
		b.Run(fmt.Sprintf("norma/%dKiB", n>>10), func(b *testing.B) {
			b.SetBytes(int64(len(testo)))
			b.ReportAllocs()
			for b.Loop() {
				documento.Encode(&v, nil, descriviCampione)
			}
		})
		var g gemello
		if err := json.Unmarshal([]byte(testo), &g); err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("json/%dKiB", n>>10), func(b *testing.B) {
			b.SetBytes(int64(len(testo)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := json.Marshal(&g); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// ripeti is an object of about n bytes whose members f writes.
func ripeti(n int, f func(i int) string) string {
	var b strings.Builder
	b.WriteByte('{')
	for i := 0; ; i++ {
		m := f(i)
		if b.Len()+len(m)+len(",}") > n {
			break
		}
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(m)
	}
	b.WriteByte('}')
	return b.String()
}

// ostili are documents that make Decode and Encode work as hard as they can for their size.
var ostili = []struct {
	nome   string
	membro func(i int) string
}{
	{"ignoti", func(i int) string { return fmt.Sprintf(`"%x":1`, i) }},
	{"ignoti-con-fughe", func(i int) string { return fmt.Sprintf(`"%x\u0021":1`, i) }},
	{"ignoto-ripetuto", func(int) string { return `"x":1` }},
	{"ignoto-ripetuto-con-fughe", func(int) string { return `"\u0078":1` }},
	{"noto-ripetuto", func(int) string { return `"nome":1` }},
	{"noto-ripetuto-con-fughe", func(int) string { return `"nom\u0065":1` }},
	{"liste-annidate", func(i int) string { return fmt.Sprintf(`"%x":[[[[]]]]`, i) }},
	{"ignoti-ed-elementi", func(i int) string {
		if i == 0 {
			return `"periodi":[{}` + strings.Repeat(",{}", massimoPeriodi-1) + `]`
		}
		return fmt.Sprintf(`"%x":1`, i)
	}},
	{"elementi-di-troppo", func(i int) string {
		if i > 0 {
			return fmt.Sprintf(`"%x":1`, i)
		}
		return `"lingue":[0` + strings.Repeat(",0", 100<<10) + `]`
	}},
}

// BenchmarkHostile compares a document with one four times as long: the time per byte must stay about the same.
func BenchmarkHostile(b *testing.B) {
	for _, o := range ostili {
		for _, n := range []int{256 << 10, documento.MassimoByte} {
			testo := []byte(ripeti(n, o.membro))
			var ignoti []norma.Ignoto
			var v campione
			b.Run(fmt.Sprintf("Decode/%s/%dKiB", o.nome, n>>10), func(b *testing.B) {
				b.SetBytes(int64(len(testo)))
				b.ReportAllocs()
				for b.Loop() {
					v = campione{}
					ignoti, _, _ = documento.Decode(testo, &v, descriviCampione)
				}
			})
			b.Run(fmt.Sprintf("Encode/%s/%dKiB", o.nome, n>>10), func(b *testing.B) {
				b.SetBytes(int64(len(testo)))
				b.ReportAllocs()
				for b.Loop() {
					documento.Encode(&v, ignoti, descriviCampione)
				}
			})
		}
	}
}
