package alternanza

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"norma"
	"norma/internal/identificativi"
	"norma/internal/testo"
	"norma/ipa"
)

// CasellaRegistro is the mailbox of the register as its presentation gives it.
const CasellaRegistro = "accreditamento.scuolalavoro@cert.infocamere.it"

// MessaggioPEC is a certified mail that was received: what the register looks at. That it is one, its provider attests.
type MessaggioPEC struct {
	Mittente     string // mailbox of the sender
	Destinatario string // mailbox of the addressee
	Oggetto      string // subject, decoded
}

const massimoOggetto = 4000 // bytes of a subject that are looked at

var (
	pecAltroDestinatario = norma.Controllo{
		Codice: "alternanza/pec-altro-destinatario", Gravita: norma.Errore,
		IT: "la PEC è indirizzata a «{testo}»: vale solo se inviata a {ammesso}",
		EN: "the PEC is addressed to “{testo}”: it counts only if sent to {ammesso}",
	}
	pecSenzaCodice = norma.Controllo{
		Codice: "alternanza/pec-senza-codice", Gravita: norma.Errore,
		IT: "l'oggetto «{testo}» non riporta il codice della dichiarazione ({ammesso}) come parola intera",
		EN: "subject “{testo}” does not hold the code of the declaration ({ammesso}) as a whole word",
	}
	pecAltroMittente = norma.Controllo{
		Codice: "alternanza/pec-altro-mittente", Gravita: norma.Errore,
		IT: "«{testo}» non è la casella di chi ha fatto la dichiarazione: {ammesso}",
		EN: "“{testo}” is not the mailbox of who made the declaration: {ammesso}",
	}
	pecNonCertificata = norma.Controllo{
		Codice: "alternanza/pec-non-certificata", Gravita: norma.Errore,
		IT: "per l'indice «{testo}» è una casella dell'ente ma non di posta certificata",
		EN: "by the index “{testo}” is a mailbox of the body, and not one of certified mail",
	}
	pecEnteScomparso = norma.Controllo{
		Codice: "alternanza/pec-ente-non-piu-nell-indice", Gravita: norma.Errore,
		IT: "l'indice delle pubbliche amministrazioni non ha più l'ente {trovato}",
		EN: "the index of public bodies no longer has body {trovato}",
	}
)

// Receive recognises a public body, a professional or a private body that is not in the business register by a certified mail (PEC):
// sent to the register's own mailbox, casella; with the code of the declaration in its subject, as a whole word; from the mailbox
// that the index of public bodies has for the body, or for the office it was identified by, and of the others the one that was
// attested (reading pec). Mailboxes are compared ignoring case. The directory is asked for public bodies only. Any other mail leaves
// the enrolment waiting.
func (i Iscrizione) Receive(m MessaggioPEC, casella string, d ipa.Directory, il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoPEC, il); err != nil {
		return i, err
	}
	_, e := identificativi.ParseCasella(casella)
	switch {
	case i.riconoscimento() != PassoPEC:
		return i, i.rifiuta(PassoPEC, &riconoscimentoDiverso, "", string(i.ospite.Tipo), string(PassoFirma), iscrizioneRif)
	case !e.OK() || !stessaCasella(m.Destinatario, casella):
		return i, i.rifiuta(PassoPEC, &pecAltroDestinatario, "/destinatario", breve(m.Destinatario), breve(casella), pecRif)
	case !contieneParola(m.Oggetto, i.codice):
		return i, i.rifiuta(PassoPEC, &pecSenzaCodice, "/oggetto", breve(m.Oggetto), i.codice, pecRif)
	}
	if err := i.mittente(m.Mittente, d); err != nil {
		return i, err
	}
	return i.a(Riconosciuta, il), nil
}

// mittente checks that a mailbox is the host's.
func (i Iscrizione) mittente(casella string, d ipa.Directory) error {
	if i.ospite.Tipo != EntePubblico {
		if !stessaCasella(casella, i.ospite.PEC) {
			return i.rifiuta(PassoPEC, &pecAltroMittente, "/mittente", breve(casella), i.ospite.PEC, pecRif)
		}
		return nil
	}
	if d == nil {
		return i.rifiuta(PassoPEC, &indiceAssente, "", "", "", pecRif)
	}
	e, ok := d.Ente(i.ospite.CodiceIPA)
	if !ok {
		return i.rifiuta(PassoPEC, &pecEnteScomparso, "", i.ospite.CodiceIPA.String(), "", pecRif)
	}
	caselle := e.Caselle
	if u, ok := d.Ufficio(i.ospite.Ufficio); ok && u.Ente == e.Codice {
		caselle += u.Caselle
	}
	altra := false
	for c := range caselle.All() {
		if stessaCasella(casella, c.Indirizzo) {
			if certificata(c.Tipo) {
				return nil
			}
			altra = true
		}
	}
	if altra {
		return i.rifiuta(PassoPEC, &pecNonCertificata, "/mittente", breve(casella), "", pecRif)
	}
	return i.rifiuta(PassoPEC, &pecAltroMittente, "/mittente", breve(casella), chi(&i.ospite), pecRif)
}

// stessaCasella reports whether two texts are one mailbox, in any case; no mailbox is not the same as none.
func stessaCasella(a, b string) bool {
	return a != "" && identificativi.Casella(a).Equal(identificativi.Casella(b))
}

// breve is as much of a text of others as a message quotes.
func breve(s string) string { return testo.Tronca(s, 100) }

// contieneParola reports whether a text holds a code as a whole word: neither before nor after it does the word go on, by a letter,
// a digit or a sign that joins it to one.
func contieneParola(s, codice string) bool {
	if len(s) > massimoOggetto || codice == "" {
		return false
	}
	for resto := s; ; {
		k := strings.Index(resto, codice)
		if k < 0 {
			return false
		}
		dal := len(s) - len(resto) + k
		if !continuaPrima(s[:dal]) && !continuaDopo(s[dal+len(codice):]) {
			return true
		}
		resto = s[dal+1:]
	}
}

func continuaPrima(s string) bool {
	c, n := utf8.DecodeLastRuneInString(s)
	if unisce(c) {
		c, _ = utf8.DecodeLastRuneInString(s[:len(s)-n])
	}
	return diParola(c)
}

func continuaDopo(s string) bool {
	c, n := utf8.DecodeRuneInString(s)
	if unicode.IsMark(c) {
		return true
	}
	if unisce(c) {
		c, _ = utf8.DecodeRuneInString(s[n:])
	}
	return diParola(c)
}

// diParola reports whether a character is part of a word. What is no UTF-8 may be; past what is not seen the word may go on.
func diParola(c rune) bool {
	return unicode.IsLetter(c) || unicode.IsNumber(c) || unicode.IsMark(c) || testo.Nascosta(c)
}
