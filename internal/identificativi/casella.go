package identificativi

import (
	"strings"

	"norma"
)

// Casella is a mailbox as it was written. Equal and Canonica leave out the case; == does not.
type Casella string

const (
	massimoCasella = 256 // as the forms of electronic invoicing and the index of public bodies have it
	massimoLocale  = 64  // before the at sign
	massimaParte   = 63  // between two dots of the domain
)

var (
	casellaForma = norma.Controllo{
		Codice: "identificativi/casella-forma", Gravita: norma.Errore,
		IT: "«{testo}» non è un indirizzo di posta elettronica: non può esserlo dove è segnato",
		EN: "“{testo}” is not a mail address: it cannot be one at the mark",
	}
	casellaLunga = norma.Controllo{
		Codice: "identificativi/casella-lunga", Gravita: norma.Errore,
		IT: "l'indirizzo di posta elettronica «{testo}» è troppo lungo: al più 256 caratteri, 64 prima della chiocciola",
		EN: "mail address “{testo}” is too long: at most 256 characters, 64 before the at sign",
	}
	nonPEC = norma.Controllo{
		Codice: "identificativi/casella-non-pec", Gravita: norma.Avviso,
		IT: "«{testo}» sembra di un gestore di posta ordinaria: occorre una casella di posta elettronica certificata (PEC)",
		EN: "“{testo}” looks like one of an ordinary mail provider: a mailbox of certified mail (PEC) is needed",
	}
)

// ParseCasella reads a mailbox: letters, digits and the usual signs before the at sign, a domain of at least two parts after it, in
// ASCII. Quoted names and addresses in brackets are none.
func ParseCasella(s string) (Casella, Esame) {
	chiocciola := -1
	prima := byte('.') // the character before, a dot at each beginning
	parte := 0         // where the part at hand of the domain begins
	for i := range len(s) {
		x := s[i]
		switch {
		case i == massimoCasella || chiocciola < 0 && i == massimoLocale && x != '@':
			return "", Esame{testo: s, difetto: &casellaLunga, dal: i, al: len(s)}.intero()
		case x == '@':
			if chiocciola >= 0 || prima == '.' {
				return "", guastoCasella(s, i)
			}
			chiocciola, parte, x = i, i+1, '.'
		case x == '.':
			if prima == '.' || chiocciola >= 0 && prima == '-' {
				return "", guastoCasella(s, i)
			}
			parte = i + 1
		case chiocciola < 0:
			if !diCasella(x) {
				return "", guastoCasella(s, i)
			}
		case !alfanumerico(maiuscola(x)) && (x != '-' || prima == '.') || i-parte == massimaParte:
			return "", guastoCasella(s, i)
		}
		prima = x
	}
	// The last part of the domain: there is another before it, and it begins with a letter.
	if chiocciola < 0 || prima == '.' || prima == '-' || parte == chiocciola+1 || len(s)-parte < 2 {
		return "", guastoCasella(s, len(s))
	}
	if !lettera(maiuscola(s[parte])) {
		return "", guastoCasella(s, parte)
	}
	return Casella(s), Esame{testo: s}
}

// ParsePEC reads a mailbox that has to be one of certified mail. No address says that of itself: only a provider that is well known
// for ordinary mail is a hint.
func ParsePEC(s string) (Casella, Esame) {
	c, e := ParseCasella(s)
	if e.OK() && ordinaria(c.Dominio()) {
		e.avvisi = avvisoNonPEC
	}
	return c, e
}

func guastoCasella(s string, i int) Esame {
	return Esame{testo: s, difetto: &casellaForma, dal: i, al: min(i+1, len(s))}.intero()
}

// diCasella reports whether a character, other than a dot, may stand before the at sign: atext of RFC 5322.
func diCasella(c byte) bool {
	const segni = 1<<'!' | 1<<'#' | 1<<'$' | 1<<'%' | 1<<'&' | 1<<'\'' | 1<<'*' | 1<<'+' | 1<<'-' | 1<<'/' | 1<<'=' | 1<<'?'
	return alfanumerico(maiuscola(c)) || c < 64 && uint64(segni)>>c&1 != 0 || c == '_' || c >= '{' && c <= '~' || c == '^' || c == '`'
}

// ordinaria reports whether a domain is that of a provider of ordinary mail for everybody, or of the ministry's ordinary mail for
// schools.
func ordinaria(dominio string) bool {
	const massimo = len("googlemail.com")
	if len(dominio) > massimo {
		return false
	}
	var b [massimo]byte
	for i := range len(dominio) {
		b[i] = minuscola(dominio[i])
	}
	switch string(b[:len(dominio)]) {
	case "alice.it", "email.it", "fastwebnet.it", "gmail.com", "googlemail.com", "hotmail.com", "hotmail.it", "icloud.com", "inwind.it",
		"iol.it", "istruzione.it", "libero.it", "live.com", "live.it", "msn.com", "outlook.com", "outlook.it", "tim.it", "tin.it",
		"tiscali.it", "virgilio.it", "yahoo.com", "yahoo.it":
		return true
	}
	return false
}

// Dominio is what follows the at sign.
func (c Casella) Dominio() string { return string(c[strings.IndexByte(string(c), '@')+1:]) }

// Equal reports whether two mailboxes are the same but for the case of English letters.
func (c Casella) Equal(d Casella) bool {
	if len(c) != len(d) {
		return false
	}
	for i := range len(c) {
		if minuscola(c[i]) != minuscola(d[i]) {
			return false
		}
	}
	return true
}

// String is the mailbox as it was written; "" for none.
func (c Casella) String() string { return string(c) }

// IsZero reports whether there is no mailbox.
func (c Casella) IsZero() bool { return c == "" }

// Canonica is the mailbox in lower case.
func (c Casella) Canonica() string {
	b := []byte(c)
	for i := range b {
		b[i] = minuscola(b[i]) // and no other letter: the Kelvin sign is no k
	}
	return string(b)
}
