package alternanza

import (
	"slices"
	"strings"

	"norma"
	"norma/internal/identificativi"
	"norma/ipa"
)

var (
	identitaMancante = norma.Controllo{
		Codice: "alternanza/identita-incompleta", Gravita: norma.Errore,
		IT: "per identificare il soggetto manca {ammesso}, o non è valido: «{testo}»",
		EN: "to identify the host {ammesso} is missing, or not valid: “{testo}”",
	}
	identitaPubblica = norma.Controllo{
		Codice: "alternanza/ente-pubblico-da-ipa", Gravita: norma.Errore,
		IT: "un ente pubblico si identifica con il codice IPA o con il codice univoco ufficio",
		EN: "a public body is identified by its codice IPA or by a codice univoco ufficio (code of an office)",
	}
	indiceAssente = norma.Controllo{
		Codice: "alternanza/indice-assente", Gravita: norma.Errore,
		IT: "senza l'indice delle pubbliche amministrazioni l'ente non si può verificare",
		EN: "without the index of public bodies the body cannot be verified",
	}
	codiceFuoriIndice = norma.Controllo{
		Codice: "alternanza/codice-fuori-indice", Gravita: norma.Errore,
		IT: "l'indice delle pubbliche amministrazioni non ha il codice «{testo}»",
		EN: "the index of public bodies has no code “{testo}”",
	}
	codiceAmbiguo = norma.Controllo{
		Codice: "alternanza/codice-ambiguo", Gravita: norma.Errore,
		IT: "«{testo}» è il codice IPA di un ente e il codice univoco ufficio di un altro ({ammesso}): serve l'altro codice",
		EN: "“{testo}” is the codice IPA of a body and the code of an office of another ({ammesso}): the other code is needed",
	}
	altroSoggetto = norma.Controllo{
		Codice: "alternanza/altro-soggetto", Gravita: norma.Errore,
		IT: "il soggetto identificato è {ammesso}, questo è {testo}",
		EN: "the host identified is {ammesso}, this is {testo}",
	}
)

// Identify takes a company, a professional or a private body as the caller attests it: kind, name, tax code, and the certified mailbox
// that INI-PEC has for it; of a private body, whether it is in the business register. A host that is identified already may be
// identified anew, with its new data.
func (i Iscrizione) Identify(o Ospite, il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoIdentificazione, il); err != nil {
		return i, err
	}
	if o.Tipo == EntePubblico {
		return i, i.rifiuta(PassoIdentificazione, &identitaPubblica, "/tipo", "", "", identificazioneRif)
	}
	return i.identifica(o, il)
}

// IdentifyEnte takes a public body by its codice IPA or by the code of one of its offices (codice univoco ufficio), whichever the
// text is, as the index knows it.
func (i Iscrizione) IdentifyEnte(codice string, d ipa.Directory, il norma.Data) (Iscrizione, error) {
	if err := i.passo(PassoIdentificazione, il); err != nil {
		return i, err
	}
	if d == nil {
		return i, i.rifiuta(PassoIdentificazione, &indiceAssente, "", "", "", identificazioneRif)
	}
	o, altro := enteDi(codice, d)
	switch {
	case altro != "":
		return i, i.rifiuta(PassoIdentificazione, &codiceAmbiguo, "/codice", breve(codice), altro, identificazioneRif)
	case o.Tipo == "":
		return i, i.rifiuta(PassoIdentificazione, &codiceFuoriIndice, "/codice", breve(codice), "", identificazioneRif)
	}
	return i.identifica(o, il)
}

// enteDi is the body that a text means: by its own code or by that of an office. altro is the second body, where it means two.
func enteDi(testo string, d ipa.Directory) (o Ospite, altro string) {
	if c, err := ipa.ParseCodiceIPA(testo); err == nil {
		if e, ok := d.Ente(c); ok {
			o = OspiteDi(&e)
		}
	}
	c, err := ipa.ParseCodiceUnivocoUfficio(testo)
	if err != nil {
		return o, ""
	}
	u, ok := d.Ufficio(c)
	if !ok {
		return o, ""
	}
	e, ok := d.Ente(u.Ente)
	switch {
	case !ok:
		return o, ""
	case o.Tipo != "" && o.CodiceIPA != e.Codice:
		return o, e.Codice.String()
	}
	o = OspiteDi(&e)
	o.Ufficio = u.Codice
	if o.PEC == "" {
		o.PEC = pecDi(u.Caselle)
	}
	return o, ""
}

// pecDi is the first certified mailbox, "" for none.
func pecDi(caselle ipa.Caselle) string {
	for c := range caselle.All() {
		if certificata(c.Tipo) {
			return c.Indirizzo
		}
	}
	return ""
}

// certificata reports whether a mailbox of that kind is certified.
func certificata(t ipa.TipoCasella) bool { return t == ipa.PEC || t == ipa.CECPAC }

// identifica takes a host whose data are complete.
func (i Iscrizione) identifica(o Ospite, il norma.Data) (Iscrizione, error) {
	o = conservabile(o)
	if campo, valore := incompleta(&o); campo != "" {
		return i, i.rifiuta(PassoIdentificazione, &identitaMancante, norma.Puntatore("/"+campo), breve(valore), campo, identificazioneRif)
	}
	if (i.bozza != "" || i.pubblicato != "") && !stessoOspite(&i.ospite, &o) {
		return i, i.altrui(PassoIdentificazione, &o)
	}
	i.ospite = o
	return i.a(Identificata, il), nil
}

// altrui refuses what belongs to another host.
func (i Iscrizione) altrui(p Passo, o *Ospite) error {
	return i.rifiuta(p, &altroSoggetto, "/ospite", chi(o), chi(&i.ospite), identificazioneRif)
}

// chi is a host by what identifies it.
func chi(o *Ospite) string { return breve(strings.TrimSpace(string(o.Tipo) + " " + o.CodiceFiscale)) }

// conservabile is the host as a document can hold it: a name that is too long is cut, any other datum that no document can hold is
// left out.
func conservabile(o Ospite) Ospite {
	const massimo = 200
	n := 0
	for k := range o.Denominazione {
		if n++; n > massimo {
			o.Denominazione = o.Denominazione[:k]
			break
		}
	}
	if o.Sede.Regione() == "" {
		o.Sede.Provincia = ""
	}
	if !slices.Contains(nature[:], o.Natura) {
		o.Natura = ""
	}
	b, _ := Profilo{Ospite: o}.MarshalJSON() // it cannot fail
	return profiloDi(string(b)).Ospite
}

// incompleta is the first datum without which a host is not identified, and its value; "" for none.
func incompleta(o *Ospite) (campo, valore string) {
	switch o.Tipo {
	case Impresa, Professionista, EntePubblico, EntePrivato:
	default:
		return "tipo", string(o.Tipo)
	}
	if strings.TrimSpace(o.Denominazione) == "" {
		return "denominazione", o.Denominazione
	}
	if _, e := identificativi.ParseCodiceFiscale(o.CodiceFiscale); !e.OK() {
		return "codiceFiscale", o.CodiceFiscale
	}
	if _, e := identificativi.ParseCasella(o.PEC); !e.OK() {
		return "pec", o.PEC
	}
	if o.Tipo == EntePrivato && o.RegistroImprese.IsZero() {
		return "registroImprese", ""
	}
	return "", ""
}

// stessoOspite reports whether two records are of one host.
func stessoOspite(a, b *Ospite) bool {
	c, ok := fiscale(a)
	d, anche := fiscale(b)
	if a.Tipo != b.Tipo || !ok || !anche || c != d {
		return false
	}
	if a.Tipo != EntePubblico {
		return true
	}
	return b.CodiceIPA == a.CodiceIPA && !a.CodiceIPA.IsZero() || b.CodiceIPA.IsZero() && b.Ufficio == a.Ufficio && !a.Ufficio.IsZero()
}

func fiscale(o *Ospite) (identificativi.CodiceFiscale, bool) {
	c, e := identificativi.ParseCodiceFiscale(o.CodiceFiscale)
	return c, e.OK()
}
