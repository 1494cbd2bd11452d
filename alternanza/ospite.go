package alternanza

import (
	"slices"

	"norma"
	"norma/ipa"
)

// TipoOspite is the kind of a host (soggetto ospitante), as a word. The zero value means not said.
type TipoOspite string

// The kinds of host.
const (
	Impresa        TipoOspite = "impresa"        // company
	Professionista TipoOspite = "professionista" // member of a professional order
	EntePubblico   TipoOspite = "ente-pubblico"  // public body
	EntePrivato    TipoOspite = "ente-privato"   // private body: association, foundation, cooperative consortium...
)

var tipiOspite = [...]TipoOspite{Impresa, Professionista, EntePubblico, EntePrivato}

// AllTipiOspite lists the kinds of host.
func AllTipiOspite() []TipoOspite { return slices.Clone(tipiOspite[:]) }

// Nome is the kind in a language's words, "" for a word that is none.
func (t TipoOspite) Nome(l norma.Lingua) string {
	switch t {
	case Impresa:
		return l.Scegli("impresa", "company")
	case Professionista:
		return l.Scegli("professionista", "professional")
	case EntePubblico:
		return l.Scegli("ente pubblico", "public body")
	case EntePrivato:
		return l.Scegli("ente privato", "private body")
	}
	return ""
}

// Natura is which of the firms of the national digital-school plan (Piano nazionale scuola digitale) a host is, as a word. The zero
// value means none of them, or not said.
type Natura string

// The firms of the plan: those whose work students help to digitise, then those that work in the digital field.
const (
	PiccolaMedia Natura = "piccola-media" // small or medium-sized firm
	Artigiana    Natura = "artigiana"     // craft firm
	Digitale     Natura = "digitale"      // digital firm
	Incubatore   Natura = "incubatore"    // incubator
	Acceleratore Natura = "acceleratore"  // accelerator
	CoWorking    Natura = "co-working"    // co-working space
)

var nature = [...]Natura{PiccolaMedia, Artigiana, Digitale, Incubatore, Acceleratore, CoWorking}

// AllNature lists the firms of the plan.
func AllNature() []Natura { return slices.Clone(nature[:]) }

// Ospite is who the host is. Of a public body the IPA says it: see OspiteDi.
type Ospite struct {
	Tipo            TipoOspite
	Denominazione   string                   // name
	CodiceFiscale   string                   // tax code: 11 digits, or the 16 characters of a person
	CodiceIPA       ipa.CodiceIPA            // of a public body
	Ufficio         ipa.CodiceUnivocoUfficio // of an office of a public body, in the place of the codice IPA
	PEC             string                   // certified mailbox
	RegistroImprese norma.Opt[bool]          // of a private body: it is in the business register (reading enti-privati)
	Natura          Natura
	Sito            string // web site
	Descrizione     string // what the host does
	Sede            Indirizzo
}

// OspiteDi is the host that a record of the IPA describes: a public body with its name, tax code, address, certified mailbox and web
// site, as the register fills them in for whoever gives a codice IPA.
func OspiteDi(e *ipa.Ente) Ospite {
	o := Ospite{
		Tipo: EntePubblico, Denominazione: e.Denominazione, CodiceFiscale: e.CodiceFiscale, CodiceIPA: e.Codice, Sito: e.Sito,
		Sede: Indirizzo{Via: e.Indirizzo, CAP: e.CAP, Comune: e.Comune, Provincia: Provincia(e.Provincia)},
	}
	for c := range e.Caselle.All() {
		if c.Tipo == ipa.PEC {
			o.PEC = c.Indirizzo
			break
		}
	}
	return o
}
