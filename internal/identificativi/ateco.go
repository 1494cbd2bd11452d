package identificativi

import "norma"

// Ateco is a code of economic activity, at any level of the classification: "C", "10", "10.7", "10.71", "10.71.1", "10.71.10". The
// zero value is none.
type Ateco struct {
	c [caratteriAteco]byte
	n uint8
}

const caratteriAteco = 8 // 10.71.10

// EdizioneAteco is an edition of the classification; the zero value is any of them.
type EdizioneAteco uint8

// The editions in use.
const (
	Ateco2007 EdizioneAteco = iota + 1 // with its update of 2022: 21 sections, 88 divisions
	Ateco2025                          // 22 sections, 87 divisions
)

var (
	atecoForma = norma.Controllo{
		Codice: "identificativi/ateco-forma", Gravita: norma.Errore,
		IT: "il codice ATECO si scrive come 10, 10.7, 10.71, 10.71.1 o 10.71.10, oppure è la lettera di una sezione: «{testo}» se ne scosta dove è segnato",
		EN: "an ATECO code is written as 10, 10.7, 10.71, 10.71.1 or 10.71.10, or is the letter of a section: “{testo}” departs from that at the mark",
	}
	atecoDivisione = norma.Controllo{
		Codice: "identificativi/ateco-divisione", Gravita: norma.Errore,
		IT: "codice ATECO «{testo}»: nessuna edizione della classificazione ha la divisione segnata",
		EN: "ATECO code “{testo}”: no edition of the classification has the division marked",
	}
	atecoFuoriEdizione = norma.Controllo{
		Codice: "identificativi/ateco-fuori-edizione", Gravita: norma.Avviso,
		IT: "il codice ATECO «{testo}» è di un'altra edizione: quella in uso non ne ha la sezione o la divisione",
		EN: "ATECO code “{testo}” is of another edition: the one in use has no such section or division",
	}
)

// ParseAteco reads a code of economic activity: with its dots or in digits alone, and with or without the letter of its section. The
// division must be of some edition; a section or a division that only another edition has is a hint. Whether the division belongs to
// the section, and what is below it to the division, only the list can tell.
func ParseAteco(s string, ed EdizioneAteco) (Ateco, Esame) {
	if len(s) == 0 {
		return Ateco{}, guastoAteco(&atecoForma, s, 0)
	}
	i := 0
	e := Esame{testo: s}
	if x := maiuscola(s[0]); lettera(x) {
		if x > 'V' {
			return Ateco{}, guastoAteco(&atecoForma, s, 0)
		}
		if len(s) == 1 {
			if x == 'V' && ed == Ateco2007 {
				e.avvisi = avvisoEdizione
			}
			return Ateco{[caratteriAteco]byte{x}, 1}, e
		}
		i = 1
	}
	var a Ateco
	inizio, cifre, punti := i, 0, false
	for ; i < len(s); i++ {
		x := s[i]
		if x == '.' {
			// A dot stands after two digits and, where one stood there, after four.
			suo := cifre == 2 && i == inizio+2 || cifre == 4 && punti && s[i-1] != '.'
			if !suo || i+1 == len(s) {
				return Ateco{}, guastoAteco(&atecoForma, s, i)
			}
			punti = true
			continue
		}
		if !cifra(x) || cifre == 6 || cifre == 4 && punti && s[i-1] != '.' {
			return Ateco{}, guastoAteco(&atecoForma, s, i)
		}
		if cifre == 2 || cifre == 4 {
			a.c[a.n] = '.'
			a.n++
		}
		a.c[a.n] = x
		a.n++
		cifre++
	}
	if cifre < 2 {
		return Ateco{}, guastoAteco(&atecoForma, s, len(s))
	}
	switch string(a.c[:2]) {
	case "00", "04", "34", "40", "44", "48", "54", "57", "67", "76", "83", "89": // of no edition
		return Ateco{}, Esame{testo: s, difetto: &atecoDivisione, dal: inizio, al: inizio + 2}
	case "45": // trade and repair of motor vehicles, spread over other divisions in 2025
		if ed == Ateco2025 {
			e.avvisi = avvisoEdizione
		}
	}
	return a, e
}

// guastoAteco is the fault of the character at i.
func guastoAteco(c *norma.Controllo, s string, i int) Esame {
	return Esame{testo: s, difetto: c, dal: i, al: min(i+1, len(s))}.intero()
}

// Livello is the level of the code: 1 section, 2 division, 3 group, 4 class, 5 category, 6 subcategory; 0 for none.
func (a Ateco) Livello() int {
	switch {
	case a.n <= 2:
		return int(a.n)
	case a.n <= 5:
		return int(a.n) - 1
	}
	return int(a.n) - 2
}

// String is the code with its dots, without the letter of the section unless that is all; "" for none.
func (a Ateco) String() string { return string(a.c[:a.n]) }

// IsZero reports whether there is no code.
func (a Ateco) IsZero() bool { return a.n == 0 }
