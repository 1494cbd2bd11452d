package alternanza

import "norma"

// The ban on high-risk work stands in the consolidated text of the law, whose copy does not say since when. It cannot be older than
// the decree that brought it in, approved on 28 October 2025, and the copy is later than 31 December 2025.
var (
	primaDelDivieto = norma.Giorno(2025, 10, 28) // the last day on which there was none
	dalDivieto      = norma.Giorno(2026, 1, 1)   // the first day on which there was one for certain
)

// Lavorazioni says whether an agreement may put students on the work that it foresees (lavorazioni = kinds of work).
type Lavorazioni struct {
	norma.Giudizio
	Ammesse norma.Opt[bool] // unknown while what decides it is
}

var (
	lavorazioniVietate = norma.Controllo{
		Codice: "alternanza/lavorazioni-a-elevato-rischio", Gravita: norma.Errore,
		IT: "la convenzione non può prevedere che gli studenti siano impiegati in lavorazioni ad elevato rischio",
		EN: "the agreement may not put students on high-risk work",
	}
	divietoIncerto = norma.Controllo{
		Codice: "alternanza/divieto-di-data-incerta", Gravita: norma.Mancante,
		IT: "non si sa se il {trovato} il divieto delle lavorazioni ad elevato rischio fosse già in vigore",
		EN: "it is not known whether on {trovato} the ban on high-risk work was in force already",
	}
)

// VerificaLavorazioni checks that the agreement with a firm puts no student on work that the firm's own risk assessment (documento di
// valutazione dei rischi) calls high-risk: l. 145/2018, art. 1, c. 784-novies. It is the work that counts, not the class of risk of
// the firm. The day of the agreement decides which law holds.
func (a *Accoglienza) VerificaLavorazioni() (r Lavorazioni) {
	rischiose, detto := a.Lavorazioni.Value()
	if detto && !rischiose {
		r.Applica(a.Convenzione)
		r.Ammesse = norma.Known(true)
		return r
	}
	if !r.Needs(a.Convenzione, "/convenzione", vietate) {
		return r
	}
	r.Applica(a.Convenzione)
	switch {
	case !a.Convenzione.After(primaDelDivieto):
		r.Esito, r.Ammesse = norma.NonApplicabile, norma.Known(true)
	case !detto:
		r.Missing("/lavorazioni", vietate)
	case a.Convenzione.Before(dalDivieto):
		r.Fonte = norma.Prassi
		r.Report(&divietoIncerto, "/convenzione", a.Convenzione.String(), "", vietate)
	default:
		r.Ammesse = norma.Known(false)
		r.Report(&lavorazioniVietate, "/lavorazioni", norma.SiNo(true), norma.SiNo(false), vietate)
	}
	return r
}

// Spiegazione is the explanation: whether the agreement may foresee that work.
func (r Lavorazioni) Spiegazione() norma.Spiegazione {
	return r.Giudizio.Spiegazione(&etLavorazioni, norma.Riga(&etAmmesse, r.Ammesse.String(), vietate))
}

// FormaLavorazioni is the shape of the explanation of Lavorazioni.
func FormaLavorazioni() norma.Forma {
	return norma.FormaGiudizio(&etLavorazioni, norma.NewForma(&etAmmesse))
}

var (
	etLavorazioni = norma.Etichetta{Nome: "lavorazioni", IT: "lavorazioni ad elevato rischio", EN: "high-risk work"}
	etAmmesse     = norma.Etichetta{Nome: "ammesse", IT: "la convenzione può prevederle", EN: "the agreement may foresee it"}
)
