package identificativi

import "norma"

// PartitaIVA is an Italian VAT number: 11 digits, seven of serial number, three of the office, one of control. The zero value is
// none.
type PartitaIVA struct{ c [cifreEnte]byte }

const (
	inizioUfficio   = 7
	inizioControllo = 10
)

var (
	partitaIVAForma = norma.Controllo{
		Codice: "identificativi/partita-iva-forma", Gravita: norma.Errore,
		IT: "la partita IVA ha 11 cifre, con o senza IT davanti: «{testo}» se ne scosta dove è segnato",
		EN: "a partita IVA (VAT number) has 11 digits, with or without IT before them: “{testo}” departs from that at the mark",
	}
	partitaIVAMatricola = norma.Controllo{
		Codice: "identificativi/partita-iva-matricola", Gravita: norma.Errore,
		IT: "partita IVA «{testo}»: la matricola segnata non è di nessuno",
		EN: "partita IVA “{testo}”: the marked serial number is nobody's",
	}
	partitaIVAControllo = norma.Controllo{
		Codice: "identificativi/partita-iva-controllo", Gravita: norma.Errore,
		IT: "partita IVA «{testo}»: la cifra di controllo segnata non corrisponde alle altre, una almeno è sbagliata",
		EN: "partita IVA “{testo}”: the marked check digit does not match the others, one of them at least is wrong",
	}
	ufficioIVA = norma.Controllo{
		Codice: "identificativi/partita-iva-ufficio", Gravita: norma.Avviso,
		IT: "partita IVA «{testo}»: l'ufficio che l'avrebbe attribuita (cifre da 8 a 10) non è tra quelli conosciuti",
		EN: "partita IVA “{testo}”: the office that would have assigned it (digits 8 to 10) is not among those known",
	}
)

// ParsePartitaIVA reads a VAT number, with or without IT, spaces, dots and hyphens. Zeros that are missing are not put back. Which
// offices there are no source says in full: an unknown one is a hint.
func ParsePartitaIVA(s string) (PartitaIVA, Esame) {
	const stato = "IT"
	var b [len(stato) + cifreEnte]byte
	n, salta := raccogli(b[:], s, fiscali), 0
	if string(b[:len(stato)]) == stato {
		salta = len(stato)
	}
	if n != salta+cifreEnte {
		return PartitaIVA{}, numeroCorto(s, salta)
	}
	c := (*[cifreEnte]byte)(b[salta:])
	e := undiciCifre(c, s, salta, &cifreIVA)
	if !e.OK() {
		return PartitaIVA{}, e
	}
	return PartitaIVA{*c}, e
}

// numeroCorto is the fault of a number that has too few or too many characters after the first ones.
func numeroCorto(s string, salta int) Esame {
	n := 0
	for i := range len(s) {
		if fiscali.contiene(s[i]) {
			continue
		}
		if n >= salta && (!cifra(s[i]) || n == salta+cifreEnte) {
			return difetto(&partitaIVAForma, s, fiscali, n, n+1)
		}
		n++
	}
	return difetto(&partitaIVAForma, s, fiscali, n, n)
}

// regoleCifre are the checks of 11 digits.
type regoleCifre struct {
	forma, matricola, controllo *norma.Controllo
	ufficio                     avvisi
}

var (
	cifreFiscali = regoleCifre{&codiceFiscaleForma, &codiceFiscaleMatricola, &codiceFiscaleControllo, avvisoUfficioFiscale}
	cifreIVA     = regoleCifre{&partitaIVAForma, &partitaIVAMatricola, &partitaIVAControllo, avvisoUfficioIVA}
)

// undiciCifre examines a number of 11 digits, which stand in the text after some characters: the form, a serial number other than
// zero, the check digit; the office as a hint.
func undiciCifre(c *[cifreEnte]byte, s string, salta int, r *regoleCifre) Esame {
	somma, matricola, ufficio := 0, 0, 0
	for i, x := range c {
		if !cifra(x) {
			return difetto(r.forma, s, fiscali, salta+i, salta+i+1)
		}
		v := int(x - '0')
		switch {
		case i < inizioUfficio:
			matricola += v
		case i < inizioControllo:
			ufficio = ufficio*10 + v
		}
		if i&1 == 1 {
			if v *= 2; v > 9 {
				v -= 9
			}
		}
		somma += v
	}
	switch {
	case matricola == 0:
		return difetto(r.matricola, s, fiscali, salta, salta+inizioUfficio)
	case somma%10 != 0:
		return difetto(r.controllo, s, fiscali, salta+inizioControllo, salta+cifreEnte)
	case !ufficioNoto(ufficio):
		return Esame{testo: s, avvisi: r.ufficio}
	}
	return Esame{testo: s}
}

// ufficioNoto reports whether an office is among those that are known to assign numbers.
func ufficioNoto(n int) bool {
	return n >= 1 && n <= 100 || n == 120 || n == 121 || n == 888 || n == 999
}

// String is the number as 11 digits; "" for none.
func (p PartitaIVA) String() string {
	if p.IsZero() {
		return ""
	}
	return string(p.c[:])
}

// IsZero reports whether there is no number.
func (p PartitaIVA) IsZero() bool { return p == PartitaIVA{} }
