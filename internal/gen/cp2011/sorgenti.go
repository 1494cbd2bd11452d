package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"norma/internal/testo"
)

// sorgenti are the files that the tables are made from, and what each is.
var sorgenti = [...]struct{ file, cosa string }{
	{fileCodici, "codes and titles: Istat, La classificazione delle professioni, CP2011 (2013)"},
	{fileIsco, "units and ISCO-08 minor groups: Istat; titles of the groups: ILO"},
	{fileVoci, "names of occupations: INAIL, controlled vocabulary of the CP2011, CC BY 4.0"},
	{file2021, "codes of the units of the CP2021: Istat"},
	{fileUso, "everyday names that neither source has: norma's own"},
}

const (
	fileCodici = "cp2011.tsv"
	fileIsco   = "cp2011_isco08.tsv"
	fileVoci   = "cp2011_voci.tsv"
	file2021   = "cp2021_codici.txt"
	fileUso    = "nomi_uso.tsv"
)

// livelli are those of the classification: the last is the unit.
const livelli = 5

// codice is a code: its digits plus one, four bits each, from the left.
type codice uint32

func leggiCodice(s string) (codice, error) {
	var c codice
	n := 0
	for parte := range strings.SplitSeq(s, ".") {
		if n++; len(parte) != 1 || parte < "0" || parte > "9" || n > livelli {
			return 0, fmt.Errorf("%q is no code", s)
		}
		c = c<<4 | codice(parte[0]-'0'+1)
	}
	return c << (4 * (livelli - n)), nil
}

// livello counts the digits.
func (c codice) livello() int {
	n := 0
	for i := range livelli {
		if c>>(4*i)&15 != 0 {
			n++
		}
	}
	return n
}

// padre is the code without its last digit, 0 for a first level.
func (c codice) padre() codice { return c &^ (15 << (4 * (livelli - c.livello()))) }

// cifre are the first three digits as a number: the place of a class in its index.
func (c codice) cifre() int {
	n := 0
	for i := 1; i <= 3; i++ {
		n = 10*n + int(c>>(4*(livelli-i))&15) - 1
	}
	return n
}

type (
	classificazione struct {
		righe  []riga   // in order of code; the first, and the one after the last, are no codes
		voci   []voce   // in order of code
		uso    []voce   // everyday names of units, in order of code
		gruppi []isco   // in order of code
		nuove  []codice // units that the CP2021 has and the CP2011 has not
	}
	riga struct {
		codice codice
		titolo string
		padre  int
		dopo   int // the first row that is not under this one
		voci   int // the first voce that is not before this row
		isco   int // place among the groups, from 1; 0 above the units
		cp2021 bool
	}
	voce struct {
		riga int
		nome string
	}
	isco struct{ codice, titolo string }
)

// leggi reads the sources and requires what the package relies on: order, parents, a group and voci for each unit, voci numbered from
// 1 without gaps, names that fit the tables.
func leggi(file map[string][]byte) (k classificazione, err error) {
	k.righe = []riga{{}}
	posto := map[codice]int{}
	for campi := range campiDi(file[fileCodici]) {
		c, err := leggiCodice(campi[0])
		if err != nil || len(campi) != 2 {
			return k, fmt.Errorf("%s: %q", fileCodici, campi)
		}
		padre, ok := posto[c.padre()]
		if c <= k.righe[len(k.righe)-1].codice || !ok && c.livello() > 1 {
			return k, fmt.Errorf("%s: %s is out of order or has no parent", fileCodici, campi[0])
		}
		posto[c] = len(k.righe)
		k.righe = append(k.righe, riga{codice: c, titolo: campi[1], padre: padre})
	}
	k.righe = append(k.righe, riga{})
	for i := len(k.righe) - 2; i > 0; i-- {
		r := &k.righe[i]
		for r.dopo = i + 1; k.righe[r.dopo].codice.livello() > r.codice.livello(); {
			r.dopo = k.righe[r.dopo].dopo
		}
	}
	return k, errors.Join(
		k.leggiIsco(file[fileIsco], posto),
		k.leggiVoci(file[fileVoci], posto),
		k.leggi2021(file[file2021], posto),
		k.leggiUso(file[fileUso], posto),
	)
}

func (k *classificazione) leggiIsco(b []byte, posto map[codice]int) error {
	for campi := range campiDi(b) {
		if len(campi) != 3 || len(campi[1]) != 3 {
			return fmt.Errorf("%s: %q", fileIsco, campi)
		}
		if g := (isco{campi[1], campi[2]}); !slices.Contains(k.gruppi, g) {
			k.gruppi = append(k.gruppi, g)
		}
	}
	slices.SortFunc(k.gruppi, func(a, b isco) int { return strings.Compare(a.codice, b.codice) })
	for campi := range campiDi(b) {
		c, err := leggiCodice(campi[0])
		r := &k.righe[posto[c]]
		if err != nil || c.livello() != livelli || r.codice != c || r.isco != 0 {
			return fmt.Errorf("%s: %s", fileIsco, campi[0])
		}
		r.isco = 1 + slices.Index(k.gruppi, isco{campi[1], campi[2]})
	}
	for i := range k.righe {
		if r := &k.righe[i]; r.codice.livello() == livelli && r.isco == 0 {
			return fmt.Errorf("%s: nothing for row %d", fileIsco, i)
		}
	}
	return nil
}

func (k *classificazione) leggiVoci(b []byte, posto map[codice]int) error {
	prima, n := 0, 0
	for campi := range campiDi(b) {
		unita, numero := "", ""
		if i := strings.LastIndexByte(campi[0], '.'); i > 0 {
			unita, numero = campi[0][:i], campi[0][i+1:]
		}
		c, err := leggiCodice(unita)
		i := posto[c]
		if i != prima {
			n = 0
		}
		n++
		if err != nil || len(campi) != 2 || c.livello() != livelli || i < prima || k.righe[i].codice != c || numero != strconv.Itoa(n) {
			return fmt.Errorf("%s: %q", fileVoci, campi)
		}
		k.voci = append(k.voci, voce{i, campi[1]})
		prima = i
	}
	v := 0
	for i := range k.righe {
		for v < len(k.voci) && k.voci[v].riga < i {
			v++
		}
		k.righe[i].voci = v
	}
	for i := 1; i < len(k.righe)-1; i++ {
		if k.righe[i].voci == k.righe[i+1].voci && k.righe[i].codice.livello() == livelli {
			return fmt.Errorf("%s: nothing for row %d", fileVoci, i)
		}
	}
	return nil
}

func (k *classificazione) leggi2021(b []byte, posto map[codice]int) error {
	prima := codice(0)
	for campi := range campiDi(b) {
		c, err := leggiCodice(campi[0])
		if err != nil || len(campi) != 1 || c.livello() != livelli || c <= prima {
			return fmt.Errorf("%s: %q", file2021, campi)
		}
		if i := posto[c]; i > 0 {
			k.righe[i].cp2021 = true
		} else {
			k.nuove = append(k.nuove, c)
		}
		prima = c
	}
	return nil
}

// leggiUso refuses a name that its unit has already.
func (k *classificazione) leggiUso(b []byte, posto map[codice]int) error {
	type chiave struct {
		riga   int
		radici string
	}
	visti := map[chiave]bool{}
	prima := 0
	ha := func(riga int, nome string) bool {
		c := chiave{riga, strings.Join(slices.Collect(testo.Radici(nome)), " ")}
		defer func() { visti[c] = true }()
		return visti[c]
	}
	for i := range k.righe {
		ha(i, k.righe[i].titolo)
	}
	for _, v := range k.voci {
		ha(v.riga, v.nome)
	}
	for campi := range campiDi(b) {
		c, err := leggiCodice(campi[0])
		i := posto[c]
		if err != nil || len(campi) != 2 || c.livello() != livelli || i < prima || k.righe[i].codice != c || ha(i, campi[1]) {
			return fmt.Errorf("%s: %q", fileUso, campi)
		}
		k.uso = append(k.uso, voce{i, campi[1]})
		prima = i
	}
	return nil
}

// campiDi are the lines of a file, each cut at its tabs.
func campiDi(b []byte) func(yield func([]string) bool) {
	return func(yield func([]string) bool) {
		for linea := range strings.Lines(string(b)) {
			if !yield(strings.Split(strings.TrimSuffix(linea, "\n"), "\t")) {
				return
			}
		}
	}
}
