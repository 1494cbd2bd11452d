package identificativi

import (
	"encoding/binary"

	"norma"
)

// CodiceFiscale is a tax code: the 16 characters of a natural person, or 11 digits, which bodies have and persons only until theirs
// is assigned. The zero value is none.
type CodiceFiscale struct{ alti, bassi uint64 } // its characters, zeros after eleven: two words travel in registers

const (
	caratteriPersona = 16
	cifreEnte        = 11
)

// The parts of a person's code, by their first character.
const (
	inizioNome    = 3
	inizioAnno    = 6
	inizioMese    = 8
	inizioGiorno  = 9
	inizioLuogo   = 11
	inizioCifre   = 12 // of the place
	inizioLettera = 15
)

var (
	codiceFiscaleForma = norma.Controllo{
		Codice: "identificativi/codice-fiscale-forma", Gravita: norma.Errore,
		IT: "il codice fiscale ha 16 lettere e cifre, ciascuna al suo posto, o 11 cifre: «{testo}» se ne scosta dove è segnato",
		EN: "a codice fiscale (tax code) has 16 letters and digits, each in its place, or 11 digits: “{testo}” departs from that at the mark",
	}
	codiceFiscaleLettere = norma.Controllo{
		Codice: "identificativi/codice-fiscale-lettere", Gravita: norma.Errore,
		IT: "codice fiscale «{testo}»: le lettere segnate non possono venire da un cognome o da un nome, che danno prima le consonanti",
		EN: "codice fiscale “{testo}”: the marked letters cannot come from a surname or a name, whose consonants come first",
	}
	codiceFiscaleData = norma.Controllo{
		Codice: "identificativi/codice-fiscale-data", Gravita: norma.Errore,
		IT: "codice fiscale «{testo}»: quello segnato non è un giorno di nascita che esista",
		EN: "codice fiscale “{testo}”: what is marked is no birth date that exists",
	}
	codiceFiscaleLuogo = norma.Controllo{
		Codice: "identificativi/codice-fiscale-luogo", Gravita: norma.Errore,
		IT: "codice fiscale «{testo}»: quello segnato non è il codice di un comune o di uno Stato",
		EN: "codice fiscale “{testo}”: what is marked is not the code of a municipality or of a State",
	}
	codiceFiscaleMatricola = norma.Controllo{
		Codice: "identificativi/codice-fiscale-matricola", Gravita: norma.Errore,
		IT: "codice fiscale «{testo}»: la matricola segnata non è di nessuno",
		EN: "codice fiscale “{testo}”: the marked serial number is nobody's",
	}
	codiceFiscaleControllo = norma.Controllo{
		Codice: "identificativi/codice-fiscale-controllo", Gravita: norma.Errore,
		IT: "codice fiscale «{testo}»: il carattere di controllo segnato non corrisponde agli altri, uno almeno è sbagliato",
		EN: "codice fiscale “{testo}”: the marked check character does not match the others, one of them at least is wrong",
	}
	provvisorio = norma.Controllo{
		Codice: "identificativi/codice-fiscale-provvisorio", Gravita: norma.Avviso,
		IT: "il codice fiscale «{testo}», di sole cifre, per una persona è provvisorio: va sostituito con quello di 16 caratteri",
		EN: "codice fiscale “{testo}” has digits alone: for a person it is provisional, to be replaced by one of 16 characters",
	}
	ufficioFiscale = norma.Controllo{
		Codice: "identificativi/codice-fiscale-ufficio", Gravita: norma.Avviso,
		IT: "codice fiscale «{testo}»: l'ufficio che l'avrebbe attribuito (cifre da 8 a 10) non è tra quelli conosciuti",
		EN: "codice fiscale “{testo}”: the office that would have assigned it (digits 8 to 10) is not among those known",
	}
)

// ParseCodiceFiscale reads a tax code of either kind, in any case, with or without spaces, dots and hyphens. The check letter is that
// of the characters as they are written: where the office has put letters for digits (omocodia), of the letters.
func ParseCodiceFiscale(s string) (CodiceFiscale, Esame) { return codiceFiscale(s, 0) }

// ParseCodicePersona reads the tax code of a natural person: as ParseCodiceFiscale, and hints that 11 digits are provisional.
func ParseCodicePersona(s string) (CodiceFiscale, Esame) { return codiceFiscale(s, avvisoProvvisorio) }

// codiceFiscale reads a tax code, with a hint where it has 11 digits.
func codiceFiscale(s string, diCifre avvisi) (CodiceFiscale, Esame) {
	var c [caratteriPersona]byte
	var e Esame
	switch raccogli(c[:], s, fiscali) {
	case caratteriPersona:
		e = persona(&c, s)
	case cifreEnte:
		e = undiciCifre((*[cifreEnte]byte)(c[:]), s, 0, &cifreFiscali)
		if e.OK() {
			e.avvisi |= diCifre
		}
	default:
		attesi := caratteriPersona
		if cifra(c[0]) {
			attesi = cifreEnte
		}
		e = lunghezza(&codiceFiscaleForma, s, fiscali, attesi)
	}
	if !e.OK() {
		return CodiceFiscale{}, e
	}
	return CodiceFiscale{binary.BigEndian.Uint64(c[:8]), binary.BigEndian.Uint64(c[8:])}, e
}

// persona examines 16 characters.
func persona(c *[caratteriPersona]byte, s string) Esame {
	var cifra [caratteriPersona]uint8
	somma := uint(0)
	for i, x := range c {
		v := &segni[min(x, oltreZ)]
		if v.posti&postiDi(i) == 0 {
			return difetto(&codiceFiscaleForma, s, fiscali, i, i+1)
		}
		cifra[i] = v.cifra
		somma += uint(v.pesi[i&1])
	}
	controllo := c[inizioLettera]
	somma -= uint(controllo - 'A') // which was added with the others
	anno, giorno := cifra[inizioAnno]*10+cifra[inizioAnno+1], cifra[inizioGiorno]*10+cifra[inizioGiorno+1]
	k, dal, al := &codiceFiscaleControllo, inizioLettera, caratteriPersona
	switch {
	case !terna(c[0], c[1], c[2]):
		k, dal, al = &codiceFiscaleLettere, 0, inizioNome
	case !terna(c[3], c[4], c[5]):
		k, dal, al = &codiceFiscaleLettere, inizioNome, inizioAnno
	case mese(c[inizioMese]) == 0:
		k, dal, al = &codiceFiscaleData, inizioMese, inizioGiorno
	case !nato(duemila, anno, c[inizioMese], giorno).Valid(): // which has every day that 1900 has, and 29 February 2000
		k, dal, al = &codiceFiscaleData, inizioAnno, inizioLuogo
	case !letteraBelfiore(c[inizioLuogo]) || cifra[inizioCifre]|cifra[inizioCifre+1]|cifra[inizioCifre+2] == 0:
		k, dal, al = &codiceFiscaleLuogo, inizioLuogo, inizioLettera
	case byte('A'+somma%26) == controllo:
		return Esame{testo: s}
	}
	return difetto(k, s, fiscali, dal, al)
}

// posti are the places that take a letter, those that take a digit.
type posti uint8

const (
	perLettera posti = 1 << iota
	perCifra
	perEntrambe = perLettera | perCifra
)

// postiDi is what the place at i takes.
func postiDi(i int) posti {
	const lettere = uint(1<<inizioAnno - 1 | 1<<inizioMese | 1<<inizioLuogo | 1<<inizioLettera)
	return perCifra - posti(lettere>>i&1)
}

// segno is a character: the places that take it, the digit for which it stands where a digit is due, and what it counts for in the
// check letter at the odd places of the code, which are the even ones counted from zero, and at the others.
type segno struct {
	posti posti
	cifra uint8
	pesi  [2]uint8
}

const oltreZ = 'Z' + 1 // any character beyond the capitals

// segni are the characters by the tables of the decree. With omocodia L M N P Q R S T U V are 0 to 9.
var segni = [oltreZ + 1]segno{
	'0': {perCifra, 0, [2]uint8{1, 0}},
	'1': {perCifra, 1, [2]uint8{0, 1}},
	'2': {perCifra, 2, [2]uint8{5, 2}},
	'3': {perCifra, 3, [2]uint8{7, 3}},
	'4': {perCifra, 4, [2]uint8{9, 4}},
	'5': {perCifra, 5, [2]uint8{13, 5}},
	'6': {perCifra, 6, [2]uint8{15, 6}},
	'7': {perCifra, 7, [2]uint8{17, 7}},
	'8': {perCifra, 8, [2]uint8{19, 8}},
	'9': {perCifra, 9, [2]uint8{21, 9}},
	'A': {perLettera, 0, [2]uint8{1, 0}},
	'B': {perLettera, 0, [2]uint8{0, 1}},
	'C': {perLettera, 0, [2]uint8{5, 2}},
	'D': {perLettera, 0, [2]uint8{7, 3}},
	'E': {perLettera, 0, [2]uint8{9, 4}},
	'F': {perLettera, 0, [2]uint8{13, 5}},
	'G': {perLettera, 0, [2]uint8{15, 6}},
	'H': {perLettera, 0, [2]uint8{17, 7}},
	'I': {perLettera, 0, [2]uint8{19, 8}},
	'J': {perLettera, 0, [2]uint8{21, 9}},
	'K': {perLettera, 0, [2]uint8{2, 10}},
	'L': {perEntrambe, 0, [2]uint8{4, 11}},
	'M': {perEntrambe, 1, [2]uint8{18, 12}},
	'N': {perEntrambe, 2, [2]uint8{20, 13}},
	'O': {perLettera, 0, [2]uint8{11, 14}},
	'P': {perEntrambe, 3, [2]uint8{3, 15}},
	'Q': {perEntrambe, 4, [2]uint8{6, 16}},
	'R': {perEntrambe, 5, [2]uint8{8, 17}},
	'S': {perEntrambe, 6, [2]uint8{12, 18}},
	'T': {perEntrambe, 7, [2]uint8{14, 19}},
	'U': {perEntrambe, 8, [2]uint8{16, 20}},
	'V': {perEntrambe, 9, [2]uint8{10, 21}},
	'W': {perLettera, 0, [2]uint8{22, 22}},
	'X': {perLettera, 0, [2]uint8{25, 23}},
	'Y': {perLettera, 0, [2]uint8{24, 24}},
	'Z': {perLettera, 0, [2]uint8{23, 25}},
}

// terna reports whether three letters can stand for a surname or a name: consonants, then vowels, then X to make up three. An X may
// be a consonant too.
func terna(a, b, c byte) bool {
	switch {
	case !vocale(b) && b != 'X':
		return !vocale(a)
	case vocale(b):
		return vocale(c) || c == 'X'
	}
	return !vocale(a) || c == 'X' // the X that fills, or a consonant
}

func vocale(c byte) bool {
	return c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U'
}

// mese is the month of a letter, 0 for a letter that is none.
func mese(c byte) uint8 {
	const mesi = "\x01\x02\x03\x04\x05\x00\x00\x06\x00\x00\x00\x07\x08\x00\x00\x09\x00\x0a\x0b\x0c"
	if int(c-'A') < len(mesi) {
		return mesi[c-'A']
	}
	return 0
}

// The centuries of the two digits of a year.
const (
	novecento = 1900
	duemila   = 2000
)

// donna is what is added to the day of a woman's birth.
const donna = 40

// nato is the birth date written in a code, in a century; not Valid where that century has no such day.
func nato(secolo uint16, anno, lettera, giorno uint8) norma.Data {
	if giorno > donna {
		giorno -= donna
	}
	return norma.Giorno(secolo+uint16(anno), mese(lettera), giorno)
}

// caratteri are the characters of the code, zeros after eleven.
func (c CodiceFiscale) caratteri() (b [caratteriPersona]byte) {
	binary.BigEndian.PutUint64(b[:8], c.alti)
	binary.BigEndian.PutUint64(b[8:], c.bassi)
	return b
}

// carattere is the one at i.
func (c CodiceFiscale) carattere(i int) byte { return c.caratteri()[i] }

// cifra is the digit at i.
func (c CodiceFiscale) cifra(i int) uint8 { return segni[min(c.carattere(i), oltreZ)].cifra }

// due is the number written at i and at i+1.
func (c CodiceFiscale) due(i int) uint8 { return c.cifra(i)*10 + c.cifra(i+1) }

// natoNel is the birth date in a century; not Valid where that century has no such day.
func (c CodiceFiscale) natoNel(secolo uint16) norma.Data {
	return nato(secolo, c.due(inizioAnno), c.carattere(inizioMese), c.due(inizioGiorno))
}

// String is the code in canonical form, "RSSMRA80A01H501U"; "" for none.
func (c CodiceFiscale) String() string {
	b := c.caratteri()
	switch {
	case c.IsZero():
		return ""
	case c.Numerico():
		return string(b[:cifreEnte])
	}
	return string(b[:])
}

// IsZero reports whether there is no code.
func (c CodiceFiscale) IsZero() bool { return c == CodiceFiscale{} }

// Numerico reports whether the code has 11 digits: a body's, or a person's provisional one.
func (c CodiceFiscale) Numerico() bool { return cifra(c.carattere(0)) }
