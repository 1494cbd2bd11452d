package alternanza

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"norma"
)

var (
	motivoErrato = norma.Controllo{
		Codice: "alternanza/motivo-mancante", Gravita: norma.Errore,
		IT: "chi respinge dice perché: da 1 a {ammesso} caratteri",
		EN: "whoever refuses says why: 1 to {ammesso} characters",
	}
	avvisoAltrove = norma.Controllo{
		Codice: "alternanza/avviso-ad-altra-casella", Gravita: norma.Errore,
		IT: "la pubblicazione si comunica alla PEC del soggetto, {ammesso}, non a «{testo}»",
		EN: "publication is notified to the PEC of the host, {ammesso}, not to “{testo}”",
	}
)

// Check says that the declaration passed the formal check of regularity: publication is being prepared. It is no review of what the
// host offers, of which there is none.
func (i Iscrizione) Check(il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoControllo, il); err != nil {
		return i, err
	}
	return i.a(InPubblicazione, il), nil
}

// Refuse says that the declaration is not in order, and why. A profile published before stays visible.
func (i Iscrizione) Refuse(motivo string, il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoRifiuto, il); err != nil {
		return i, err
	}
	if strings.TrimSpace(motivo) == "" || !utf8.ValidString(motivo) || utf8.RuneCountInString(motivo) > massimoDescrizione {
		return i, i.rifiuta(PassoRifiuto, &motivoErrato, "/motivo", "", strconv.Itoa(massimoDescrizione), pecRif)
	}
	i.motivo = motivo
	return i.a(Respinta, il), nil
}

// Publish says that the profile is visible to schools from that day, and that the host was told so at its certified mailbox. The
// profile takes the place of the one published before.
func (i Iscrizione) Publish(avviso string, il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoPubblicazione, il); err != nil {
		return i, err
	}
	if !stessaCasella(avviso, i.ospite.PEC) {
		return i, i.rifiuta(PassoPubblicazione, &avvisoAltrove, "/avviso", breve(avviso), i.ospite.PEC, pecRif)
	}
	i.pubblicato, i.bozza = i.bozza, ""
	i.pubblicazione = il
	return i.a(Pubblicata, il), nil
}

// Update begins to change a published profile, or to mend a refused declaration: the path is that of an enrolment, notes and privacy
// notice first. It costs nothing and nobody owes it. What is published stays visible meanwhile.
func (i Iscrizione) Update(il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoAggiornamento, il); err != nil {
		return i, err
	}
	i.motivo = ""
	return i.a(Identificata, il), nil
}
