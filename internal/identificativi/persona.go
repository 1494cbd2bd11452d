package identificativi

import "norma"

// Sesso is the sex that a tax code records; "" is not said.
type Sesso string

// The sexes.
const (
	Maschio Sesso = "m"
	Femmina Sesso = "f"
)

// Persona is what a form says of a natural person, to be compared with the tax code. What is zero is not said.
type Persona struct {
	Cognome, Nome string // surname, name
	Nascita       norma.Data
	Sesso         Sesso
}

var (
	nascitaDiversa = norma.Controllo{
		Codice: "identificativi/codice-fiscale-nascita-diversa", Gravita: norma.Mancante,
		IT: "il codice fiscale «{testo}» e la data di nascita dicono due giorni diversi: uno dei due è sbagliato",
		EN: "codice fiscale “{testo}” and the birth date say two different days: one of them is wrong",
	}
	sessoDiverso = norma.Controllo{
		Codice: "identificativi/codice-fiscale-sesso-diverso", Gravita: norma.Mancante,
		IT: "il codice fiscale «{testo}» e il sesso dichiarato non concordano: uno dei due è sbagliato",
		EN: "codice fiscale “{testo}” and the sex stated do not agree: one of them is wrong",
	}
	cognomeDiverso = norma.Controllo{
		Codice: "identificativi/codice-fiscale-cognome-diverso", Gravita: norma.Avviso,
		IT: "le prime tre lettere del codice fiscale «{testo}» non vengono dal cognome",
		EN: "the first three letters of codice fiscale “{testo}” do not come from the surname",
	}
	nomeDiverso = norma.Controllo{
		Codice: "identificativi/codice-fiscale-nome-diverso", Gravita: norma.Avviso,
		IT: "le lettere dalla quarta alla sesta del codice fiscale «{testo}» non vengono dal nome",
		EN: "the fourth to sixth letters of codice fiscale “{testo}” do not come from the name",
	}
)

// Sesso is the sex written in a person's code, "" in 11 digits.
func (c CodiceFiscale) Sesso() Sesso {
	switch {
	case c.IsZero() || c.Numerico():
		return ""
	case c.due(inizioGiorno) > donna:
		return Femmina
	}
	return Maschio
}

// Nascita is the birth date written in a person's code: of the two that its two-digit year allows, from 1900 to 2099, the later one
// that is not after a day. Whoever is older than a hundred years on that day is taken for a child. The zero Data is none.
func (c CodiceFiscale) Nascita(alla norma.Data) norma.Data {
	if c.IsZero() || c.Numerico() {
		return norma.Data{}
	}
	for _, secolo := range [...]uint16{duemila, novecento} {
		if d := c.natoNel(secolo); d.Valid() && !d.After(alla) {
			return d
		}
	}
	return norma.Data{}
}

// Luogo is the municipality or State of birth written in a person's code; the zero Belfiore in 11 digits.
func (c CodiceFiscale) Luogo() Belfiore {
	if c.IsZero() || c.Numerico() {
		return Belfiore{}
	}
	b := Belfiore{[caratteriBelfiore]byte{c.carattere(inizioLuogo)}}
	for i := range caratteriBelfiore - 1 {
		b.c[1+i] = '0' + c.cifra(inizioCifre+i)
	}
	return b
}

// Check compares a person's code with what a form says: another birth date or sex is a contradiction, other letters of the surname
// or the name are a hint, for people change theirs. It says nothing of 11 digits, nor of a name in letters beyond the Italian ones.
func (c CodiceFiscale) Check(p *Persona) Esame {
	if c.IsZero() || c.Numerico() {
		return Esame{}
	}
	var a avvisi
	b := c.caratteri()
	if d := p.Nascita; d.Valid() && d != c.natoNel(uint16(d.Year()-d.Year()%100)) {
		a |= avvisoNascita
	}
	if (p.Sesso == Maschio || p.Sesso == Femmina) && p.Sesso != c.Sesso() {
		a |= avvisoSesso
	}
	if t, ok := codifica(p.Cognome, false); ok && t != [3]byte(b[:inizioNome]) {
		a |= avvisoCognome
	}
	if t, ok := codifica(p.Nome, true); ok && t != [3]byte(b[inizioNome:inizioAnno]) {
		a |= avvisoNome
	}
	if a == 0 {
		return Esame{}
	}
	return Esame{testo: c.String(), avvisi: a}
}

// codifica makes the three letters of a surname or of a name: consonants, then vowels, then X; of a name with four consonants or
// more the first, the third and the fourth. It fails on an empty name and on letters whose transcription is not sure.
func codifica(s string, nome bool) (terna [3]byte, ok bool) {
	const moltiByte = 200
	if len(s) > moltiByte {
		return terna, false
	}
	var consonanti, vocali [3]byte
	nc, nv := 0, 0
	for _, r := range s {
		x := base(r)
		switch {
		case x == separa:
		case x == ignota:
			return terna, false
		case vocale(x):
			if nv < len(vocali) {
				vocali[nv] = x
			}
			nv++
		case nome && nc == 3: // the fourth: the second goes
			consonanti[1], consonanti[2] = consonanti[2], x
			nc++
		default:
			if nc < len(consonanti) {
				consonanti[nc] = x
			}
			nc++
		}
	}
	if nc+nv == 0 {
		return terna, false
	}
	nc, nv = min(nc, len(consonanti)), min(nv, len(vocali))
	n := copy(terna[:], consonanti[:nc])
	n += copy(terna[n:], vocali[:nv])
	copy(terna[n:], "XX")
	return terna, true
}

const (
	separa = ' ' // what stands between the parts of a name
	ignota = '?' // a letter whose transcription is not sure
)

// base is the plain capital of a letter with or without an accent.
func base(r rune) byte {
	// From À to ÿ: umlauts, ligatures and the Nordic letters are transcribed in more than one way.
	const latine = "AAAA???CEEEEIIII?NOOOO???UUU?Y??AAAA???CEEEEIIII?NOOOO???UUU?Y??"
	switch {
	case r == ' ' || r == '\'' || r == '’' || r == '`' || r == '-' || r == '.':
		return separa
	case r < 0x80 && lettera(maiuscola(byte(r))):
		return maiuscola(byte(r))
	case r >= 'À' && r <= 'ÿ':
		return latine[r-'À']
	}
	return ignota
}
