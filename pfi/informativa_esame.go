package pfi

import (
	"iter"
	"slices"

	"norma"
	"norma/apprendistato"
)

// EsameInformativa is the duty to inform as a checklist: each matter, told or not.
//
//nolint:recvcheck // the check fills it in place, callers take it by value
type EsameInformativa struct {
	norma.Giudizio
	Regola apprendistato.Informazione // who tells, in agreement with whom, to whom

	i *Informativa
}

var (
	temaNonTrattato = norma.Controllo{
		Codice: "pfi/informazione-tema-non-trattato", Gravita: norma.Errore,
		IT: "l'apprendista non è informato su «{ammesso}»",
		EN: "the apprentice was not told about “{ammesso}”",
	}
	senzaIntesa = norma.Controllo{
		Codice: "pfi/informazione-senza-intesa", Gravita: norma.Errore,
		IT: "l'informazione non è data d'intesa con il datore di lavoro",
		EN: "the information was not given in agreement with the employer",
	}
	genitoriNonInformati = norma.Controllo{
		Codice: "pfi/informazione-genitori-non-informati", Gravita: norma.Errore,
		IT: "l'apprendista è minorenne, e chi esercita la responsabilità genitoriale non è informato",
		EN: "the apprentice is a minor, and who exercises parental responsibility was not told",
	}
	informazioneTardiva = norma.Controllo{
		Codice: "pfi/informazione-tardiva", Gravita: norma.Avviso,
		IT: "l'informazione è del {trovato}, dopo l'assunzione ({ammesso}): deve garantire una scelta consapevole",
		EN: "the information was given on {trovato}, after the hiring ({ammesso}): it must make for a knowing choice",
	}
)

// Validate checks the record against art. 8, c. 1, or art. 19, c. 1: every matter told, in agreement with the employer, to a minor's parents too
// (Capo I; who is a minor the hiring day tells). The articles set no day: information after the hiring is noticed.
func (i *Informativa) Validate(d *apprendistato.Disciplina) (r EsameInformativa) {
	c := apprendistato.Contratto{Percorso: i.Percorso, Inizio: i.Inizio}
	c.Apprendista.Nascita = i.Nascita
	r.Regola, r.i = d.Informazione(&c), i
	if r.Giudizio = r.Regola.Giudizio; r.Esito != norma.Rispettato {
		return r
	}
	const dove = norma.Puntatore("/temi")
	detti := primi(&r.Giudizio, i.Temi, len(temi), dove, r.Regola.Informa().Rif)
	if len(detti) == 0 {
		r.Missing(dove, r.Regola.Informa().Rif)
	}
	for n, x := range detti {
		if !slices.Contains(temi[:], x) {
			r.Unknown(dove.Indice(n), string(x), r.Regola.Informa().Rif)
		}
	}
	for t := range r.Regola.Temi() {
		if len(detti) > 0 && !slices.Contains(detti, t.Valore) {
			r.Report(&temaNonTrattato, dove, "", string(t.Valore), t.Rif)
		}
	}
	switch intesa, detta := i.Intesa.Value(); {
	case !detta:
		r.Missing("/intesa", r.Regola.Intesa().Rif)
	case !intesa:
		r.Report(&senzaIntesa, "/intesa", norma.SiNo(false), norma.SiNo(true), r.Regola.Intesa().Rif)
	}
	r.genitori(i)
	if r.Needs(i.Giorno, "/giorno", r.Regola.Informa().Rif) && i.Giorno.After(i.Inizio) {
		r.Report(&informazioneTardiva, "/giorno", i.Giorno.String(), i.Inizio.String(), r.Regola.Informa().Rif)
	}
	return r
}

// genitori: art. 8, c. 1; art. 19 is silent, whose paths are open from eighteen.
func (r *EsameInformativa) genitori(i *Informativa) {
	rif := r.Regola.Destinatario().Rif
	minorenne, nota := r.Regola.Genitori.Value()
	switch {
	case i.Percorso.Capo() != 1:
	case !nota:
		if r.Needs(i.Nascita, "/nascita", rif) { // born after the hiring
			r.Missing("/nascita", rif)
		}
	case !minorenne || i.Genitori.Is(true):
	case i.Genitori.Is(false):
		r.Report(&genitoriNonInformati, "/genitori", norma.SiNo(false), norma.SiNo(true), rif)
	default:
		r.Missing("/genitori", rif)
	}
}

// Voci is the checklist: each matter with its provision, and whether it was told.
func (r EsameInformativa) Voci() iter.Seq2[norma.Cifra[apprendistato.Tema], bool] {
	return func(yield func(norma.Cifra[apprendistato.Tema], bool) bool) {
		if r.i == nil {
			return
		}
		for t := range r.Regola.Temi() {
			if !yield(t, slices.Contains(r.i.Temi[:min(len(r.i.Temi), len(temi))], t.Valore)) {
				return
			}
		}
	}
}

// Spiegazione is the explanation of the result.
func (r EsameInformativa) Spiegazione() norma.Spiegazione {
	righe := []norma.Spiegazione{
		norma.Riga(&etInforma, string(r.Regola.Informa().Valore), r.Regola.Informa().Rif),
		norma.Riga(&etIntesa, string(r.Regola.Intesa().Valore), r.Regola.Intesa().Rif),
		norma.Riga(&etGenitori, r.Regola.Genitori.String(), r.Regola.Destinatario().Rif),
	}
	for t, detto := range r.Voci() {
		righe = append(righe, norma.Riga(&etTema, string(t.Valore), t.Rif, norma.Riga(&etDetto, norma.SiNo(detto), "")))
	}
	return r.Giudizio.Spiegazione(&etEsameInformativa, righe...)
}

// FormaInformativa is the shape of the explanation of an EsameInformativa.
func FormaInformativa() norma.Forma {
	return norma.FormaGiudizio(&etEsameInformativa, norma.NewForma(&etInforma), norma.NewForma(&etIntesa), norma.NewForma(&etGenitori),
		norma.NewForma(&etTema, norma.NewForma(&etDetto)))
}

var (
	etEsameInformativa = norma.Etichetta{Nome: "informazione", IT: "informazione all'apprendista", EN: "information to the apprentice"}
	etInforma          = norma.Etichetta{Nome: "informa", IT: "a cura di", EN: "by"}
	etIntesa           = norma.Etichetta{Nome: "intesa", IT: "d'intesa con", EN: "in agreement with"}
	etGenitori         = norma.Etichetta{Nome: "genitori", IT: "anche a chi esercita la responsabilità genitoriale", EN: "also to who exercises parental responsibility"}
	etTema             = norma.Etichetta{Nome: "tema", IT: "su", EN: "about"}
	etDetto            = norma.Etichetta{Nome: "detto", IT: "trattato", EN: "told"}
)
