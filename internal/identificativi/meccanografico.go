package identificativi

import (
	"strings"

	"norma"
)

// Meccanografico is the code of a school (codice meccanografico): province, kind of school, number, a last character. The zero value
// is none.
type Meccanografico struct{ c [caratteriScuola]byte }

const caratteriScuola = 10

var (
	meccanograficoForma = norma.Controllo{
		Codice: "identificativi/meccanografico-forma", Gravita: norma.Errore,
		IT: "il codice meccanografico di una scuola ha due lettere e poi otto lettere o cifre, come RMIS00100X: «{testo}» se ne scosta dove è segnato",
		EN: "the code of a school has two letters and then eight letters or digits, as RMIS00100X: “{testo}” departs from that at the mark",
	}
	meccanograficoIPA = norma.Controllo{
		Codice: "identificativi/meccanografico-codice-ipa", Gravita: norma.Errore,
		IT: "«{testo}» è un codice IPA: il codice meccanografico della scuola è quel che segue",
		EN: "“{testo}” is a codice IPA: the code of the school is what follows the mark",
	}
	meccanograficoControllo = norma.Controllo{
		Codice: "identificativi/meccanografico-controllo", Gravita: norma.Avviso,
		IT: "l'ultimo carattere del codice meccanografico «{testo}» non è quello che si osserva nei codici delle altre scuole",
		EN: "the last character of the school code “{testo}” is not the one observed in the codes of other schools",
	}
)

// PrefissoScuola is what stands before the school's code in its codice IPA, in lower case.
const PrefissoScuola = "istsc_"

// ParseMeccanografico reads the code of a school, in any case. Its last character is documented nowhere: one other than observed is
// a hint, and only where the observation holds.
func ParseMeccanografico(s string) (Meccanografico, Esame) {
	var m Meccanografico
	if raccogli(m.c[:], s, 0) != caratteriScuola {
		if n := len(PrefissoScuola); len(s) > n && strings.EqualFold(s[:n], PrefissoScuola) {
			return Meccanografico{}, Esame{testo: s, difetto: &meccanograficoIPA, al: n}
		}
		return Meccanografico{}, lunghezza(&meccanograficoForma, s, 0, caratteriScuola)
	}
	for i, x := range m.c {
		if !lettera(x) && (i < 2 || !cifra(x)) {
			return Meccanografico{}, difetto(&meccanograficoForma, s, 0, i, i+1)
		}
	}
	e := Esame{testo: s}
	if m.sospetto() {
		e.avvisi = avvisoMeccanografico
	}
	return m, e
}

// sospetto reports whether the last character is not the one found on real codes: a sum modulo 23 that holds for every State school
// and for non-State nurseries, primary and lower secondary schools (1A, 1E, 1M). It does not hold in Valle d'Aosta, nor where the seventh
// character is 5, as in the codes of non-State upper secondary schools; such codes are never suspected.
func (m Meccanografico) sospetto() bool {
	const alfabeto = "123456789ABCDEGLNPQRTVX"
	if string(m.c[:2]) == "AO" || m.c[6] == '5' {
		return false
	}
	a, b, c, d := valoreSigla(m.c[0]), valoreSigla(m.c[1]), valoreSigla(m.c[2]), valoreSigla(m.c[3])
	somma := 18
	nonStatale := m.c[2] == '1'
	if nonStatale {
		if m.c[3] != 'A' && m.c[3] != 'E' && m.c[3] != 'M' {
			return false
		}
		somma, c = 8, 0
	}
	if min(a, b, c, d) < 0 {
		return false
	}
	somma -= 3*a + 9*b + 4*c + 12*d
	una, altra := somma, somma
	for i, peso := range [...]int{3, 9, 4, 12, -1} {
		x := m.c[4+i]
		if lettera(x) && nonStatale {
			return false
		}
		una -= peso * valoreNumero(x)
		altra -= peso * rangoNumero(x)
	}
	ultimo := m.c[caratteriScuola-1]
	return alfabeto[resto(una)] != ultimo && alfabeto[resto(altra)] != ultimo
}

func resto(n int) int {
	const modulo = 23
	return (n%modulo + modulo) % modulo
}

// valoreSigla is what a letter of the province or of the kind of school counts for, -1 where it is not known.
func valoreSigla(c byte) int {
	if !lettera(c) {
		return -1
	}
	return int(sigle[c-'A'])
}

// sigle are what the letters from A to Z count for: J, W and Y are not known.
var sigle = [...]int8{0, 1, 2, 3, 4, 14, 5, 15, 16, -1, 0, 6, 17, 7, 18, 8, 9, 10, 19, 11, 20, 12, -1, 13, -1, 22}

// valoreNumero is what a character of the number counts for: a digit itself; letters 1 to 9, over and over, S to Z from 2.
func valoreNumero(c byte) int {
	switch {
	case c <= '9':
		return int(c - '0')
	case c < 'S':
		return int(c-'A')%9 + 1
	}
	return int(c-'S') + 2
}

// rangoNumero is the other way in which letters are counted: by their rank among the letters without I and O, modulo 10.
func rangoNumero(c byte) int {
	if i := strings.IndexByte("ABCDEFGHJKLMNPQRSTUVWXYZ", c); i >= 0 {
		return (i + 1) % 10
	}
	return valoreNumero(c)
}

// String is the code in capitals; "" for none.
func (m Meccanografico) String() string {
	if m.IsZero() {
		return ""
	}
	return string(m.c[:])
}

// IsZero reports whether there is no code.
func (m Meccanografico) IsZero() bool { return m == Meccanografico{} }
