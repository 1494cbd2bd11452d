package alternanza

import (
	"strconv"
	"strings"

	"norma"
	"norma/internal/identificativi"
)

var (
	qualificanteMancante = norma.Controllo{
		Codice: "alternanza/dato-qualificante-mancante", Gravita: norma.Errore,
		IT: "manca un dato qualificante: serve per descrivere ogni attività",
		EN: "a qualifying datum is missing: every activity is described by it",
	}
	figuraCompresa = norma.Controllo{
		Codice: "alternanza/figura-compresa", Gravita: norma.Avviso,
		IT: "la figura {testo} è già compresa in {ammesso}",
		EN: "figure {testo} is already within {ammesso}",
	}
	codiceRipetuto = norma.Controllo{
		Codice: "alternanza/codice-ripetuto", Gravita: norma.Errore,
		IT: "un'altra attività ha già il codice «{testo}»",
		EN: "another activity has the code “{testo}” already",
	}
	senzaRecapito = norma.Controllo{
		Codice: "alternanza/senza-recapito", Gravita: norma.Errore,
		IT: "non si dice come contattare: né telefono né posta elettronica",
		EN: "how to make contact is not said: neither telephone nor mail",
	}
	telefonoErrato = norma.Controllo{
		Codice: "alternanza/telefono-errato", Gravita: norma.Errore,
		IT: "«{testo}» non è un numero di telefono: da {ammesso} cifre, con spazi e segni soliti",
		EN: "“{testo}” is no telephone number: from {ammesso} digits, with blanks and the usual signs",
	}
)

// attivita checks the qualifying data of an activity, and gives its seats.
func (e *esameProfilo) attivita(p *Profilo, s posto) (posti int) {
	a := &p.Offerte[s.offerta].Attivita[s.attivita]
	if a.Codice != "" && codiceGiaVisto(p, s, a.Codice) {
		e.Report(&codiceRipetuto, s.campo("codice"), a.Codice, "", figureRif)
	}
	if a.Descrizione == "" {
		e.manca(&qualificanteMancante, s, "descrizione", figureRif)
	}
	e.figure(a, s)
	n, detto := a.Posti.Value()
	switch {
	case !detto:
		e.manca(&qualificanteMancante, s, "posti", figureRif)
	case n < 0 || n > massimoPosti:
		e.Report(&quantitaImpossibile, s.campo("posti"), strconv.Itoa(n), intervallo(0), figureRif)
	default:
		posti = n
	}
	if a.Luogo.IsZero() {
		e.manca(&qualificanteMancante, s, "luogo", figureRif)
	} else {
		e.indirizzo(&a.Luogo, posto{s.offerta, s.attivita, "/luogo"}, &qualificanteMancante, figureRif)
	}
	if a.Contatto.IsZero() {
		e.manca(&qualificanteMancante, s, "contatto", figureRif)
	} else {
		e.contatto(&a.Contatto, posto{s.offerta, s.attivita, "/contatto"})
	}
	return posti
}

// codiceGiaVisto reports whether an activity before this one has the code.
func codiceGiaVisto(p *Profilo, s posto, codice string) bool {
	for i := range p.Offerte[:s.offerta+1] {
		prima := p.Offerte[i].Attivita
		if prima = prima[:min(len(prima), massimoAttivita)]; i == s.offerta {
			prima = prima[:s.attivita]
		}
		for j := range prima {
			if prima[j].Codice == codice {
				return true
			}
		}
	}
	return false
}

// figure checks the professional figures.
func (e *esameProfilo) figure(a *Attivita, s posto) {
	if len(a.Figure) == 0 {
		e.manca(&qualificanteMancante, s, "figure", figureRif)
		return
	}
	n := e.limita(s, "figure", len(a.Figure), massimoFigure, figureRif)
	for k, c := range a.Figure[:n] {
		if c.IsZero() {
			e.Report(&qualificanteMancante, elemento(s, "figure", k), "", "", figureRif)
			continue
		}
		for h, d := range a.Figure[:n] {
			if h != k && d.Contains(c) && (d != c || h < k) {
				e.Report(&figuraCompresa, elemento(s, "figure", k), c.String(), d.String(), figureRif)
				break
			}
		}
	}
}

// contatto checks that it says whom to ask and how.
func (e *esameProfilo) contatto(c *Contatto, s posto) {
	if c.Nome == "" {
		e.manca(&qualificanteMancante, s, "nome", figureRif)
	}
	if c.Telefono == "" && c.Casella == "" {
		e.Report(&senzaRecapito, s.campo("telefono"), "", "", figureRif)
	}
	if c.Telefono != "" && !telefono(c.Telefono) {
		e.Report(&telefonoErrato, s.campo("telefono"), c.Telefono, cifreTelefono, figureRif)
	}
	if c.Casella != "" {
		_, x := identificativi.ParseCasella(c.Casella)
		e.codice(x, s, "casella", figureRif)
	}
}

// The digits of a telephone number: the shortest in use at switchboards, the longest by ITU-T E.164.
const (
	minimoTelefono  = 5
	massimoTelefono = 15
	cifreTelefono   = "5-15"
)

// telefono reports whether a text is a telephone number as people write them: a plus at the beginning, digits, blanks and signs.
func telefono(s string) bool {
	cifre := 0
	for i := range len(s) {
		switch c := s[i]; c {
		case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
			cifre++
		case ' ', '.', '-', '/', '(', ')':
		case '+':
			if strings.TrimLeft(s[:i], " (") != "" {
				return false
			}
		default:
			return false
		}
	}
	return cifre >= minimoTelefono && cifre <= massimoTelefono
}
