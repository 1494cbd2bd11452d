package pfi

import (
	"iter"

	"norma"
	"norma/apprendistato"
)

// EsameRapportoRicerca says whether a final report has what it must contain and who must sign it, and when it ends the training period. reg. reg. Lazio
// 7/2017, art. 34, c. 4; art. 39, c. 1 and 2.
//
//nolint:recvcheck // the check fills it in place, callers take it by value
type EsameRapportoRicerca struct {
	norma.Giudizio
	Fine norma.Cifra[norma.Data] // the last day of the training period; not there while it is unknown

	cert apprendistato.Certificazione
	q    *RapportoRicerca
}

var (
	rapportoIncompleto = norma.Controllo{
		Codice: "pfi/rapporto-elemento-mancante", Gravita: norma.Errore,
		IT: "manca un elemento che il rapporto finale deve contenere",
		EN: "an element is missing that the final report must contain",
	}
	rapportoSenzaEvidenze = norma.Controllo{
		Codice: "pfi/rapporto-senza-evidenze", Gravita: norma.Avviso,
		IT: "il rapporto finale non riporta evidenze dei risultati: non sono obbligatorie",
		EN: "the final report gives no evidence of the results: none is compulsory",
	}
	firmaPrimaDelRapporto = norma.Controllo{
		Codice: "pfi/rapporto-firma-prima-della-redazione", Gravita: norma.Errore,
		IT: "la firma è del {trovato}, prima della redazione del rapporto ({ammesso})",
		EN: "the signature is of {trovato}, before the report was drawn up ({ammesso})",
	}
)

// Validate checks the report against art. 39, c. 1 (letters a, b, c and e must be there; evidence, letter d, may be) and c. 2 (three signatures; one
// that is not there yet is a missing input), by apprendistato's lists, and says when the training period ends (art. 34, c. 4). Other content is
// lawful.
func (q *RapportoRicerca) Validate(d *apprendistato.Disciplina) (r EsameRapportoRicerca) {
	c := apprendistato.Contratto{Percorso: apprendistato.Ricerca, Inizio: q.Inizio, Fine: q.Fine}
	c.Svolgimento.Rapporto = q.Redazione
	r.cert, r.q = d.Certificazione(&c), q
	if r.Giudizio = r.cert.Giudizio; r.Esito != norma.Rispettato {
		return r
	}
	redatto := r.Needs(q.Redazione, "/redazione", art39+", c. 1")
	for v := range r.cert.Voci() {
		r.voce(q, v.Voce.Valore, v.Voce.Rif)
	}
	for f := range r.cert.Firme() {
		giorno, dove := q.firma(f.Valore)
		if dove != "" && r.Needs(giorno, dove, f.Rif) && redatto && giorno.Before(q.Redazione) {
			r.Report(&firmaPrimaDelRapporto, dove, giorno.String(), q.Redazione.String(), f.Rif)
		}
	}
	if redatto {
		r.fine(d, &c)
	}
	return r
}

// voce wants an element of the report.
func (r *EsameRapportoRicerca) voce(q *RapportoRicerca, v apprendistato.VoceCertificazione, rif norma.Riferimento) {
	switch v {
	case apprendistato.ObiettiviRicerca:
		r.presente(q.Obiettivi, "/obiettivi", rif)
	case apprendistato.MetodologieApplicate:
		r.presente(q.Metodologie, "/metodologie", rif)
	case apprendistato.RisultatiRicerca:
		r.presente(q.RisultatiIntermedi, "/risultatiIntermedi", rif)
		r.presente(q.RisultatiConclusivi, "/risultatiConclusivi", rif)
	case apprendistato.EvidenzeRisultati:
		if len(q.Evidenze) == 0 {
			r.Report(&rapportoSenzaEvidenze, "/evidenze", "", "", rif)
		}
		primi(&r.Giudizio, q.Evidenze, massimoEvidenze, "/evidenze", rif)
	case apprendistato.AutonomiaApprendista:
		r.presente(q.Autonomia, "/autonomia", rif)
	default: // what is certified beside the report
	}
}

func (r *EsameRapportoRicerca) presente(testo string, dove norma.Puntatore, rif norma.Riferimento) {
	if vuoto(testo) {
		r.Report(&rapportoIncompleto, dove, "", "", rif)
	}
}

// firma is the day on which somebody signed, and its place; no place for who does not sign.
func (q *RapportoRicerca) firma(s apprendistato.Soggetto) (norma.Data, norma.Puntatore) {
	switch s {
	case apprendistato.SoggettoApprendista:
		return q.Firme.Apprendista, "/firme/apprendista"
	case apprendistato.DatoreDiLavoro:
		return q.Firme.Impresa, "/firme/impresa"
	case apprendistato.SoggettoRicerca:
		return q.Firme.Ente, "/firme/ente"
	default:
		return norma.Data{}, ""
	}
}

// fine: art. 34, c. 4, is apprendistato's rule. The report stands at a place of its own here.
func (r *EsameRapportoRicerca) fine(d *apprendistato.Disciplina, c *apprendistato.Contratto) {
	f := d.FinePeriodo(c)
	for i := range f.Rilievi {
		if x := &f.Rilievi[i]; x.Dove == "/svolgimento/rapporto" {
			x.Dove = "/redazione"
		}
	}
	r.Join(&f.Giudizio)
	r.Fine = f.Fine
}

// Firmatari are those who sign the report, each with its provision and the day of the signature; zero while it is not there.
func (r EsameRapportoRicerca) Firmatari() iter.Seq2[norma.Cifra[apprendistato.Soggetto], norma.Data] {
	return func(yield func(norma.Cifra[apprendistato.Soggetto], norma.Data) bool) {
		if r.q == nil {
			return
		}
		for f := range r.cert.Firme() {
			giorno, _ := r.q.firma(f.Valore)
			if !yield(f, giorno) {
				return
			}
		}
	}
}

// Spiegazione is the explanation of the result.
func (r EsameRapportoRicerca) Spiegazione() norma.Spiegazione {
	righe := []norma.Spiegazione{norma.Riga(&etFineRapporto, r.Fine.Valore.String(), r.Fine.Rif)}
	for f, giorno := range r.Firmatari() {
		righe = append(righe, norma.Riga(&etFirmaRapporto, string(f.Valore), f.Rif, norma.Riga(&etGiornoFirma, giorno.String(), "")))
	}
	return r.Giudizio.Spiegazione(&etEsameRapporto, righe...)
}

// FormaRapportoRicerca is the shape of the explanation of an EsameRapportoRicerca.
func FormaRapportoRicerca() norma.Forma {
	return norma.FormaGiudizio(&etEsameRapporto, norma.NewForma(&etFineRapporto), norma.NewForma(&etFirmaRapporto, norma.NewForma(&etGiornoFirma)))
}

var (
	etEsameRapporto = norma.Etichetta{Nome: "rapporto", IT: "rapporto finale di ricerca", EN: "final report of research"}
	etFineRapporto  = norma.Etichetta{Nome: "fine", IT: "fine del periodo di formazione", EN: "end of the training period"}
	etFirmaRapporto = norma.Etichetta{Nome: "firma", IT: "firma", EN: "signed by"}
	etGiornoFirma   = norma.Etichetta{Nome: "giorno", IT: "in data", EN: "on"}
)
