package cp2011

import (
	"cmp"
	"math/bits"
	"slices"
)

// What makes a name a worse match.
const (
	costoPrefisso = 6  // a word that only begins so
	costoLettera  = 1  // for each of the next letters of that word
	moltoLunga    = 6  // as many of those letters count
	costoRefuso   = 20 // a word with a letter wrong
	costoAltrove  = 60 // a word that another name of the unit has
	costoParola   = 4  // each word more
	troppeParole  = 9  // as many of those count
	costoCoda     = 3  // the first word of the query is not the first
	costoOrdine   = 5  // a word stands before the one that the query has before it
	costoSopra    = 15 // each level that the title stands above the code
	costoSoloVoce = 4  // neither the title of the code nor one above has the words
)

// The names are the titles of the rows, of which the first is of row 1, then the voci, then the everyday names.
const (
	numeroNomi = len(paroleNomi)
	primaVoce  = ultimaRiga - 1
	primoUso   = primaVoce + len(righeVoci)
)

// rigaNome is the row of a name.
func rigaNome(n int) int {
	switch {
	case n < primaVoce:
		return n + 1
	case n < primoUso:
		return int(righeVoci[n-primaVoce])
	}
	return int(righeUso[n-primoUso])
}

// segno is what is known of a name: the words of the query that it has, as bits; what they cost; the place of the last one found.
type segno uint32

const (
	bitPosto   = 2 // of an occurrence: its place in the name, the rest is the name
	bitCosto   = 14
	primoSegno = bitPosto + bitCosto
)

func (s segno) parole() uint16 { return uint16(s >> primoSegno) }

func (s segno) costo() uint32 { return uint32(s >> bitPosto & (1<<bitCosto - 1)) }

func (s segno) posto() segno { return s & (1<<bitPosto - 1) }

// stima is a name and its cost, which comes first so that the better one is the smaller. Zero is none.
type stima uint32

// bitNome are the bits of the name in a stima, and in an occurrence.
const bitNome = 16 - bitPosto

func (a stima) migliore(b stima) stima {
	if b-1 < a-1 { // none, less one, is the greatest
		return b
	}
	return a
}

// sopra is the same name for the codes one level under it.
func (a stima) sopra() stima {
	if a == 0 {
		return 0
	}
	return a + costoSopra<<bitNome
}

// tabellone is where a search keeps the score.
type tabellone struct {
	parola [numeroNomi]uint8  // of the word at hand: its cost and place in each name, plus one
	nomi   [numeroNomi]segno  // of the words before
	righe  [len(righe)]uint16 // the words that some name of the row, or a title above it, has
	titolo [len(righe)]stima  // the best title, of the row or above it
	voce   [len(righe)]stima  // the best voce or everyday name
	quanti [len(righe)]uint8  // how many names of the row have all the words
	intero [len(righe)]bool   // whether its title does, or one above it
	tutte  uint16             // all the words
}

// radice marks the names that have a stem as having the word.
func (t *tabellone) radice(radice int, costo uint8) {
	for _, o := range occorrenzeDi(radice) {
		t.segna(o, costo)
	}
}

func occorrenzeDi(radice int) []uint16 {
	return occorrenze[inizioOccorrenze[radice]:inizioOccorrenze[radice+1]]
}

// segna marks the name of an occurrence as having the word there, unless it has it at a better cost, or at the same and before.
func (t *tabellone) segna(o uint16, costo uint8) {
	p := &t.parola[o>>bitPosto]
	if v := costo<<bitPosto | uint8(o&(1<<bitPosto-1)); *p == 0 || v < *p-1 {
		*p = v + 1
	}
}

// aggiungi adds the i-th word, marked, to what is known of the names.
func (t *tabellone) aggiungi(i int) {
	for nome, v := range t.parola {
		if v == 0 {
			continue
		}
		t.parola[nome] = 0
		s := &t.nomi[nome]
		costo, posto := segno(v-1)>>bitPosto, segno(v-1)&(1<<bitPosto-1)
		switch {
		case i == 0 && posto > 0:
			costo += costoCoda
		case i > 0 && posto < s.posto():
			costo += costoOrdine
		}
		*s = (*s+costo<<bitPosto)&^(1<<bitPosto-1) | 1<<(primoSegno+i) | posto
	}
}

// valuta finds the best names of each row for a query of n words.
func (t *tabellone) valuta(n int) {
	t.tutte = uint16(1<<n - 1)
	for nome := range t.nomi {
		s := t.nomi[nome]
		if s == 0 {
			continue
		}
		riga := rigaNome(nome)
		t.righe[riga] |= s.parole()
		if s.parole() == t.tutte {
			t.quanti[riga]++ // a unit has at most a hundred names
			t.intero[riga] = t.intero[riga] || nome < primaVoce
		}
		sue := bits.OnesCount16(s.parole())
		altre := min(max(0, int(paroleNomi[nome])-sue), troppeParole)
		costo := s.costo() + uint32((n-sue)*costoAltrove+altre*costoParola)
		v := stima(costo+1)<<bitNome | stima(nome)
		if nome < primaVoce {
			t.titolo[riga] = v
		} else {
			t.voce[riga] = t.voce[riga].migliore(v)
		}
	}
	for i := 1; i < ultimaRiga; i++ { // what is above comes before
		padre := righe[i].padre
		t.righe[i] |= t.righe[padre]
		t.titolo[i] = t.titolo[i].migliore(t.titolo[padre].sopra())
		t.intero[i] = t.intero[i] || t.intero[padre]
	}
}

// scegli takes the best codes.
func (t *tabellone) scegli(r Ricerca) []Trovato {
	livello := cmp.Or(r.Livello, Unita)
	dalla, alla := 1, ultimaRiga
	if !r.Entro.IsZero() {
		dalla, alla = r.Entro.riga(), int(righe[r.Entro.riga()].dopo)
	}
	var ordine [len(righe)]uint64 // cost, names and row of the codes found
	var nomi [len(righe)]stima
	trovati := 0
	for i := dalla; i < alla; {
		c := codiceDi(i)
		if c.Level() < livello {
			i++
			continue
		}
		dopo, quanti, migliore := int(righe[i].dopo), 0, stima(0)
		for ; i < dopo; i++ {
			if t.righe[i] == t.tutte {
				migliore = migliore.migliore(t.titolo[i]).migliore(t.voce[i])
				quanti += int(t.quanti[i])
			}
		}
		if c.Level() == livello && migliore != 0 {
			nomi[c.riga()] = migliore
			costo := uint64(migliore >> bitNome)
			if !t.intero[c.riga()] && costo > 1 {
				costo += costoSoloVoce
			}
			ordine[trovati] = costo<<32 | uint64(1<<16-1-quanti)<<16 | uint64(c.riga())
			trovati++
		}
	}
	slices.Sort(ordine[:trovati])
	massimo := r.Massimo
	if massimo <= 0 {
		massimo = pochi
	}
	trovati = min(trovati, massimo)
	if trovati == 0 {
		return nil
	}
	out := make([]Trovato, trovati)
	for i := range out {
		riga := int(ordine[i] & (1<<16 - 1))
		out[i] = trovato(riga, int(nomi[riga]&(1<<bitNome-1)))
	}
	return out
}

func trovato(riga, nome int) Trovato {
	t := Trovato{Codice: codiceDi(riga)}
	switch {
	case nome < primaVoce:
		t.Titolo = codiceDi(rigaNome(nome))
	case nome < primoUso:
		t.Voce = Voce{uint16(nome - primaVoce + 1)}
	default:
		t.uso = uint16(nome - primoUso + 1)
	}
	return t
}
