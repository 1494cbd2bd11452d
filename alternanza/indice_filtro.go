package alternanza

import (
	"bytes"
	"slices"

	"norma"
	"norma/cp2011"
	"norma/internal/testo"
)

// Filtro is what a school looks for: the conditions (filtri) that one activity of a host meets, all of them. The zero value of each is no
// condition; a value that no activity can have, such as an unknown word, finds nothing.
//
// The words of a filter are in the name of the host, in its description, or in that of the activity, each somewhere. Case, accents and
// apostrophes do not count, nor do articles, prepositions and the endings of gender and number. The first 256 bytes are read, and of
// those sixteen words; a text without words is no condition.
type Filtro struct {
	Regione   norma.Regione // where the activity is, or the seat of the host where it does not say; Trento and Bolzano are their provinces
	Provincia Provincia
	Comune    string // by name; case, accents and apostrophes do not count
	Ospite    TipoOspite
	Offerta   TipoOfferta
	Figura    cp2011.Codice // it, or what stands under it
	Mesi      Mesi          // all of them are in the periods of the offer; an apprenticeship without periods has all
	Posti     int           // seats, at least so many
	Campo     Campo
	Parole    string // words: see above
}

// What is read of the words of a filter.
const (
	massimoTesto  = 256
	massimoParole = 16
)

// dimensione is what a condition is about. They are bits.
type dimensione uint16

const (
	dimRegione dimensione = 1 << iota
	dimProvincia
	dimComune
	dimOspite
	dimOfferta
	dimFigura
	dimMesi
	dimPosti
	dimCampo
	dimParole
)

// condizione is one condition: the rows that meet it.
type condizione struct {
	dim dimensione
	s   *insieme
}

// domanda is a filter as an index sees it.
type domanda struct {
	condizioni []condizione
	posti      uint32     // seats that the sets do not tell, 0 for none
	nomi       []*insieme // for each word, the rows of hosts that have it in the name
}

// nessuna is the set of no row.
var nessuna insieme

func (d *domanda) metti(dim dimensione, s *insieme) {
	d.condizioni = append(d.condizioni, condizione{dim, s})
}

// fisso adds the condition that a value stands in a list.
func (d *domanda) fisso(x *Indice, dim dimensione, primo, posto int) {
	if posto < 0 || len(x.insiemi) == 0 {
		d.metti(dim, &nessuna)
		return
	}
	d.metti(dim, &x.insiemi[primo+posto])
}

// voce is the set of a key, that of no row where there is none.
func voce[K comparable](x *Indice, tra map[K]uint32, k K) *insieme {
	if s, ok := tra[k]; ok {
		return &x.insiemi[s]
	}
	return &nessuna
}

// leggi takes a filter apart.
func (x *Indice) leggi(f *Filtro) domanda {
	d := domanda{condizioni: make([]condizione, 0, massimoParole+len("province"))}
	if f.Regione != "" {
		if p := autonoma(f.Regione); p != "" {
			d.fisso(x, dimRegione, valoriProvince, slices.Index(province[:], p))
		} else {
			d.fisso(x, dimRegione, valoriRegioni, posizioneRegione(f.Regione))
		}
	}
	if f.Provincia != "" {
		d.fisso(x, dimProvincia, valoriProvince, slices.Index(province[:], f.Provincia))
	}
	if f.Comune != "" {
		s := &nessuna
		if nome := testo.AppendPiegato(nil, f.Comune); len(nome) > 0 {
			s = voce(x, x.comuni, string(nome))
		}
		d.metti(dimComune, s)
	}
	if f.Ospite != "" {
		d.fisso(x, dimOspite, valoriOspiti, slices.Index(tipiOspite[:], f.Ospite))
	}
	if f.Offerta != "" {
		d.fisso(x, dimOfferta, valoriOfferte, slices.Index(tipiOfferta[:], f.Offerta))
	}
	if !f.Figura.IsZero() {
		d.metti(dimFigura, voce(x, x.figure, f.Figura))
	}
	for m := range f.Mesi.All() {
		d.fisso(x, dimMesi, valoriMesi, m-1)
	}
	if f.Posti > 0 {
		k := passoPosti(f.Posti)
		d.fisso(x, dimPosti, valoriPosti, k)
		if passiPosti[k] != f.Posti {
			d.posti = uint32(min(uint64(f.Posti), 1<<32-1))
		}
	}
	if f.Campo != "" {
		d.fisso(x, dimCampo, valoriCampi, slices.Index(campi[:], f.Campo))
	}
	x.leggiParole(&d, f.Parole)
	return d
}

func (x *Indice) leggiParole(d *domanda, s string) {
	if s == "" {
		return
	}
	var b [massimoTesto * 3 / 2]byte
	resto, n := testo.AppendPiegato(b[:0], s[:min(len(s), massimoTesto)]), 0
	for len(resto) > 0 && n < massimoParole {
		var p []byte
		p, resto, _ = bytes.Cut(resto, []byte{' '})
		if testo.Vuota(p) {
			continue
		}
		n++
		radice := string(testo.Radice(p))
		d.metti(dimParole, voce(x, x.parole, radice))
		if nome := voce(x, x.parNome, radice); nome.n > 0 {
			d.nomi = append(d.nomi, nome)
		}
	}
}

// trova is the rows that meet the conditions but those about some things.
func (x *Indice) trova(d *domanda, senza dimensione) insieme {
	ss := make([]*insieme, 0, 2*massimoParole)
	for _, c := range d.condizioni {
		if c.dim&senza == 0 {
			ss = append(ss, c.s)
		}
	}
	if len(ss) == 0 {
		return x.tutte
	}
	s := interseca(ss)
	if d.posti > 0 && senza&dimPosti == 0 {
		return x.conPosti(&s, d.posti)
	}
	return s
}

// conPosti are the rows of a set that have at least so many seats.
func (x *Indice) conPosti(s *insieme, posti uint32) insieme {
	var righe []uint32
	p := passo{s: s}
	for r, ok := p.next(0); ok; r, ok = p.next(r + 1) {
		if x.righe[r].posti >= posti {
			righe = append(righe, r)
		}
	}
	return newInsieme(righe, len(x.righe))
}
