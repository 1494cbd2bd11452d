package alternanza

import (
	"slices"

	"norma"
	"norma/internal/identificativi"
)

var (
	pianoFuoriImpresa = norma.Controllo{
		Codice: "alternanza/piano-fuori-impresa", Gravita: norma.Avviso,
		IT: "il Piano nazionale scuola digitale parla qui di imprese, e il soggetto non lo è",
		EN: "the national digital-school plan speaks here of firms, and the host is none",
	}
	codiceIPAEstraneo = norma.Controllo{
		Codice: "alternanza/codice-ipa-estraneo", Gravita: norma.Avviso,
		IT: "il codice dell'IPA identifica gli enti pubblici: qui non è usato",
		EN: "the code of the IPA identifies public bodies: it is not used here",
	}
	codiceDiPersona = norma.Controllo{
		Codice: "alternanza/codice-fiscale-di-persona", Gravita: norma.Errore,
		IT: "{testo} è il codice fiscale di una persona, il soggetto è un ente",
		EN: "{testo} is the tax code of a person, the host is a body",
	}
)

// ospite checks who the host is.
func (e *esameProfilo) ospite(o *Ospite) {
	s := posto{-1, -1, "/ospite"}
	switch {
	case o.Tipo == "":
		e.Missing(s.campo("tipo"), soggettiRif)
	case !slices.Contains(tipiOspite[:], o.Tipo):
		e.Unknown(s.campo("tipo"), string(o.Tipo), soggettiRif)
	}
	if o.Denominazione == "" {
		e.Missing(s.campo("denominazione"), identificazioneRif)
	}
	e.codiceFiscale(o, s)
	e.codiceIPA(o, s)
	if o.PEC == "" {
		e.Missing(s.campo("pec"), pecRif)
	} else {
		_, x := identificativi.ParsePEC(o.PEC)
		e.codice(x, s, "pec", pecRif)
	}
	if o.Tipo == EntePrivato {
		e.Letture.Add(norma.LetturaEntiPrivati)
		if o.RegistroImprese.IsZero() {
			e.Missing(s.campo("registroImprese"), iscrizioneRif)
		}
	}
	e.natura(o, s)
	if o.Sede.IsZero() {
		e.Missing(s.campo("sede"), identificazioneRif)
		return
	}
	e.indirizzo(&o.Sede, posto{-1, -1, "/ospite/sede"}, nil, identificazioneRif)
}

// codiceFiscale checks the tax code: of a body it has 11 digits, a company may be one person.
func (e *esameProfilo) codiceFiscale(o *Ospite, s posto) {
	if o.CodiceFiscale == "" {
		e.Missing(s.campo("codiceFiscale"), identificazioneRif)
		return
	}
	c, x := identificativi.ParseCodiceFiscale(o.CodiceFiscale)
	e.codice(x, s, "codiceFiscale", identificazioneRif)
	if x.OK() && !c.Numerico() && (o.Tipo == EntePubblico || o.Tipo == EntePrivato) {
		e.Report(&codiceDiPersona, s.campo("codiceFiscale"), c.String(), "", identificazioneRif)
	}
}

// codiceIPA checks that a public body, and nobody else, has a code of the IPA: its own, no longer than those that there are, or that of an
// office.
func (e *esameProfilo) codiceIPA(o *Ospite, s posto) {
	if o.Tipo == EntePubblico {
		if o.CodiceIPA.IsZero() && o.Ufficio.IsZero() {
			e.Missing(s.campo("codiceIPA"), identificazioneRif)
		}
		o.CodiceIPA.Report(&e.Giudizio, "/ospite/codiceIPA", identificazioneRif) // s.campo would make the pointer of a code that is fine too
		return
	}
	if o.Tipo == "" {
		return
	}
	if !o.CodiceIPA.IsZero() {
		e.Report(&codiceIPAEstraneo, s.campo("codiceIPA"), o.CodiceIPA.String(), "", identificazioneRif)
	}
	if !o.Ufficio.IsZero() {
		e.Report(&codiceIPAEstraneo, s.campo("codiceUfficio"), o.Ufficio.String(), "", identificazioneRif)
	}
}

// natura checks that what only firms are is said of a company. Incubators, accelerators and co-working spaces may be anybody's.
func (e *esameProfilo) natura(o *Ospite, s posto) {
	switch o.Natura {
	case "", Incubatore, Acceleratore, CoWorking:
	case PiccolaMedia, Artigiana, Digitale:
		if o.Tipo != Impresa && o.Tipo != "" {
			e.Report(&pianoFuoriImpresa, s.campo("natura"), string(o.Tipo), string(Impresa), pnsd)
		}
	default:
		e.Unknown(s.campo("natura"), string(o.Natura), pnsd)
	}
}
