package crediti

import (
	"iter"
	"strconv"

	"norma"
)

// Riconoscimento is what credits do to a number of hours: what was before, what is taken away, what is left.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Riconoscimento struct {
	norma.Giudizio
	Prima   norma.Ore            // hours before any credit
	Tolte   norma.Ore            // hours that the accepted credits take away, never more than Prima; meaningful once Restano is known
	Restano norma.Opt[norma.Ore] // hours left; unknown while a credit cannot be judged

	richiesta
}

// richiesta is what was asked: the credits, and by what they are judged.
type richiesta struct {
	crediti []Credito
	aree    insieme // of the training that the credits would stand for
	tabella Tabella
}

// Voce is the fate of one credit.
type Voce struct {
	Accolto norma.Opt[bool]   // unknown: it cannot be judged
	Ore     norma.Ore         // hours taken away by it, after the credits before it
	Motivo  string            // why it is refused, in doubt or counts for less: the code of a finding; "" otherwise
	Rif     norma.Riferimento // on credits of its kind
}

// Apply takes the hours of the accepted credits from a total. The areas are those of the training that is due; dove is where the
// list of credits stands in its document. At most Massimo credits are examined.
//
// A module is accepted when it was completed, whole, in an earlier apprenticeship and is of like content: as attested, else when
// its areas are those of the training due (readings modulo-completato, contenuto-analogo). General safety training is accepted
// with its attested hours, once; beside a module that contains it only the hours beyond that module's count (reading sicurezza).
//
// The result keeps the list: do not change it while Voci or Spiegazione are still to be asked.
func Apply(totale norma.Ore, crediti []Credito, aree []Area, t Tabella, dove norma.Puntatore) Riconoscimento {
	r := Riconoscimento{Prima: totale, Restano: norma.Known(totale)}
	if len(crediti) == 0 {
		return r
	}
	r.Esito = norma.Rispettato
	r.Letture.Add(norma.LetturaAttiDelDirettore)
	chiesti := len(crediti)
	crediti = crediti[:min(chiesti, Massimo)]
	s, _ := insiemeDi(aree)
	r.richiesta = richiesta{crediti, s, t}
	var pochi [quanti]esame
	esami := r.esamina(pochi[:0])
	for i := range esami {
		r.Tolte += esami[i].tolte
	}
	// Where some credits take everything, what else is claimed decides nothing, and no doubt about it matters.
	decide := r.Tolte == 0 || r.Tolte < totale
	if chiesti > Massimo && decide {
		r.Report(&troppi, dove, strconv.Itoa(chiesti), strconv.Itoa(Massimo), t.Moduli)
	}
	for i := range esami {
		if e := &esami[i]; decide || e.motivo == nil || e.motivo.Gravita != norma.Mancante {
			r.riferisci(i, e, dove)
		}
	}
	if r.Tolte > 0 {
		r.Letture.Add(norma.LetturaOrdineCrediti)
	}
	r.Restano = norma.Known(totale - r.Tolte)
	if r.Esito == norma.Indeterminato {
		r.Restano = norma.Opt[norma.Ore]{}
	}
	return r
}

// Voci is the fate of each credit, in the order in which they were claimed.
func (r Riconoscimento) Voci() iter.Seq2[int, Voce] {
	return func(yield func(int, Voce) bool) {
		for i, e := range r.esamina(nil) {
			v := Voce{Ore: e.tolte, Rif: r.rif(i)}
			switch {
			case e.motivo == nil || e.motivo == &eccedente:
				v.Accolto = norma.Known(true)
			case e.motivo.Gravita == norma.Avviso:
				v.Accolto = norma.Known(false)
			}
			if e.motivo != nil {
				v.Motivo = e.motivo.Codice
			}
			if !yield(i, v) {
				return
			}
		}
	}
}

var (
	etCrediti = norma.Etichetta{Nome: "crediti", IT: "crediti formativi", EN: "training credits"}
	etPrima   = norma.Etichetta{Nome: "prima", IT: "ore prima dei crediti", EN: "hours before credits"}
	etCredito = norma.Etichetta{Nome: "credito", IT: "credito", EN: "credit", Letterale: true}
	etAccolto = norma.Etichetta{Nome: "accolto", IT: "accolto", EN: "accepted"}
	etTolteDa = norma.Etichetta{Nome: "ore", IT: "ore tolte", EN: "hours taken away"}
	etMotivo  = norma.Etichetta{Nome: "motivo", IT: "motivo", EN: "reason"}
	etTolte   = norma.Etichetta{Nome: "tolte", IT: "ore tolte in tutto", EN: "hours taken away in all"}
	etRestano = norma.Etichetta{Nome: "restano", IT: "ore che restano", EN: "hours left"}
)

// Spiegazione is the explanation: the hours before, each credit with its fate, the hours left.
func (r Riconoscimento) Spiegazione() norma.Spiegazione {
	righe := []norma.Spiegazione{norma.Riga(&etPrima, r.Prima.String(), "")}
	for i, v := range r.Voci() {
		nome := r.crediti[i].Codice
		if nome == "" {
			nome = string(r.crediti[i].Tipo)
		}
		ore := v.Ore.String()
		if v.Accolto.IsZero() {
			ore = "" // in doubt: not zero
		}
		righe = append(righe, norma.Riga(&etCredito, nome, v.Rif,
			norma.Riga(&etAccolto, v.Accolto.String(), ""),
			norma.Riga(&etTolteDa, ore, ""),
			norma.Riga(&etMotivo, v.Motivo, "")))
	}
	if !r.Restano.IsZero() {
		righe = append(righe, norma.Riga(&etTolte, r.Tolte.String(), ""), norma.Riga(&etRestano, r.Restano.String(), ""))
	}
	return r.Giudizio.Spiegazione(&etCrediti, righe...)
}

// FormaRiconoscimento is the shape of the explanation of a Riconoscimento.
func FormaRiconoscimento() norma.Forma {
	return norma.FormaGiudizio(&etCrediti,
		norma.NewForma(&etPrima),
		norma.NewForma(&etCredito, norma.NewForma(&etAccolto), norma.NewForma(&etTolteDa), norma.NewForma(&etMotivo)),
		norma.NewForma(&etTolte),
		norma.NewForma(&etRestano))
}
