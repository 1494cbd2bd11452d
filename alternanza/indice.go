package alternanza

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"norma/cp2011"
	"norma/internal/testo"
)

// Chiave is what tells a host from the others in the register: see Ospite.Chiave.
type Chiave string

// massimaChiave and massimoNome are how many bytes of a key, and of a name by which hosts are put in order, count.
const (
	massimaChiave = 64
	massimoNome   = 128
)

// Chiave is the key of the host: its tax code, and the code of the office where it is one; the name of a host whose tax code is not
// known.
func (o *Ospite) Chiave() Chiave {
	s := maiuscolo(o.CodiceFiscale[:min(len(o.CodiceFiscale), massimaChiave)])
	if s == "" {
		s = string(testo.AppendPiegato(nil, o.Denominazione))
		s = s[:min(len(s), massimaChiave)]
	}
	if u := o.Ufficio.String(); u != "" {
		s += "/" + u
	}
	return Chiave(s)
}

// maiuscolo puts the English letters of a text in capitals, and no others: with the capitals of ſ or ı two texts that are not the same code
// would be.
func maiuscolo(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c-'a' < 26 {
			b[i] = c - ('a' - 'A')
		}
	}
	return string(b)
}

// Indice is an index (indice) of published profiles, in memory, by which schools find a host. It does not change: With gives another
// one. The zero value is that of no profile.
//
// What is found are hosts: those that have an activity to which every condition applies, all of them to the same one. A row of the index
// is an activity; the rows are in the order of the names of the hosts, and of one host in that of the seats, most first. A profile without
// activities is kept and never found.
type Indice struct {
	profili   []*Profilo // in the order of name and key
	nomi      []string   // as they are compared
	chiavi    []Chiave
	perChiave []uint32 // the profiles in the order of their keys
	inizio    []uint32 // the first row of each profile, and the end of the last one's
	righe     []rigaIndice
	ultime    []uint64 // bits of the last row of each profile
	perPosti  []uint32 // the rows, those of most seats first
	tutte     insieme

	insiemi []insieme // of the values, the fixed ones first: see valori
	figure  map[cp2011.Codice]uint32
	comuni  map[string]uint32 // by folded name
	parole  map[string]uint32 // by stem: in name or descriptions
	parNome map[string]uint32 // by stem: in the name
}

// rigaIndice is an activity.
type rigaIndice struct {
	profilo           uint32
	posti             uint32
	comune            uint32 // the set of its municipality
	offerta, attivita uint32 // its place in the profile
}

func (r *rigaIndice) posizione() Posizione { return Posizione{int(r.offerta), int(r.attivita)} }

// Len is how many profiles the index has.
func (x *Indice) Len() int { return len(x.profili) }

// All yields the profiles in the order of their names. They are not to be changed.
func (x *Indice) All() iter.Seq[*Profilo] { return slices.Values(x.profili) }

// Find is the profile of a host, nil where there is none. It is not to be changed.
func (x *Indice) Find(c Chiave) *Profilo {
	if i, ok := x.trovaChiave(c); ok {
		return x.profili[i]
	}
	return nil
}

func (x *Indice) trovaChiave(c Chiave) (profilo uint32, ok bool) {
	i, ok := slices.BinarySearchFunc(x.perChiave, c, func(p uint32, c Chiave) int { return cmp.Compare(x.chiavi[p], c) })
	if !ok {
		return 0, false
	}
	return x.perChiave[i], true
}

// dopo is the first profile after a name and a key.
func (x *Indice) dopo(nome string, c Chiave) int {
	i, j := 0, len(x.nomi)
	for i < j {
		if m := int(uint(i+j) / 2); confrontaNomi(x.nomi[m], nome, x.chiavi[m], c) <= 0 {
			i = m + 1
		} else {
			j = m
		}
	}
	return i
}

func confrontaNomi(a, b string, c, d Chiave) int {
	if v := strings.Compare(a, b); v != 0 {
		return v
	}
	return strings.Compare(string(c), string(d))
}
