package pfi

import (
	"iter"
	"strconv"

	"norma"
	"norma/apprendistato"
)

// EsameDossier says which documents are due in an apprentice's file on its day, and whether they are there. reg. reg. Lazio 7/2017, all. E.
//
//nolint:recvcheck // the check fills it in place, callers take it by value
type EsameDossier struct {
	norma.Giudizio
	Conclusione norma.Data // the day on which the path ended, by title, early end or the contract's date; zero while it goes on

	voci [len(righeDossier)]VoceDovuta
	note bool // the facts allow a list
}

// VoceDovuta is a kind of document: whether it is due on the day of the file, and how many there are.
type VoceDovuta struct {
	RigaDossier
	Dovuti   norma.Opt[int] // how many are due; 0: not now, or not at all; unknown where a fact is missing
	Presenti int
}

var (
	dossierIncompleto = norma.Controllo{
		Codice: "pfi/dossier-documento-mancante", Gravita: norma.Errore,
		IT: "nel dossier manca il documento «{ammesso}»",
		EN: "the file lacks the document “{ammesso}”",
	}
	dossierSenzaAttestati = norma.Controllo{
		Codice: "pfi/dossier-attestati-annuali-mancanti", Gravita: norma.Errore,
		IT: "gli attestati di fine anno sono {trovato}: gli anni formativi conclusi sono {ammesso}",
		EN: "there are {trovato} attestations of year's end: {ammesso} training years have ended",
	}
	dossierSenzaEvidenze = norma.Controllo{
		Codice: "pfi/dossier-senza-evidenze", Gravita: norma.Avviso,
		IT: "il percorso è concluso e il dossier non ha evidenze delle competenze acquisite",
		EN: "the path has ended and the file has no evidence of the skills acquired",
	}
	dossierInatteso = norma.Controllo{
		Codice: "pfi/dossier-documento-inatteso", Gravita: norma.Avviso,
		IT: "«{testo}» è nel dossier, ma nulla di ciò che vi è detto lo richiede",
		EN: "“{testo}” is in the file, but nothing that it says calls for it",
	}
	dossierSuccessivo = norma.Controllo{
		Codice: "pfi/dossier-documento-successivo", Gravita: norma.Mancante,
		IT: "il documento è del {trovato}, dopo il giorno a cui il dossier è aggiornato ({ammesso})",
		EN: "the document is of {trovato}, after the day on which the file is up to date ({ammesso})",
	}
	dossierPrimaDellAssunzione = norma.Controllo{
		Codice: "pfi/dossier-prima-dell-assunzione", Gravita: norma.Avviso,
		IT: "il dossier è aggiornato al {trovato}, prima dell'assunzione ({ammesso}): nulla è ancora dovuto",
		EN: "the file is up to date on {trovato}, before the hiring ({ammesso}): nothing is due yet",
	}
)

// Validate checks the file on its day against all. E: the general documents from the hiring; the document of transparency and assessment from the end
// of the path (reading dossier); the attestation on an early end where apprendistato's rule says that it is due; that of year's end where one is
// foreseen; the certificate after the exam. Other documents are lawful (reading integrazioni).
func (s *Dossier) Validate(d *apprendistato.Disciplina) (r EsameDossier) {
	for i := range r.voci {
		r.voci[i] = VoceDovuta{RigaDossier: righeDossier[i], Presenti: s.ha(righeDossier[i].Voce.Valore)}
	}
	c := s.contratto()
	ambito := d.Ambito(&c)
	if r.Giudizio = ambito.Giudizio; r.Esito != norma.Rispettato {
		return r
	}
	if s.Percorso.Tipologia() == "" || !annessi(ambito.Vigore().Rif) {
		r.Giudizio = norma.Giudizio{Alla: r.Alla, Letture: r.Letture, Simulato: r.Simulato} // tutors and their file are of Capo I and III
		return r
	}
	if !r.Needs(s.Alla, "/alla", allE) {
		return r
	}
	r.Letture.Add(norma.LetturaDossier)
	if r.note = !s.Alla.Before(s.Inizio); !r.note {
		r.Report(&dossierPrimaDellAssunzione, "/alla", s.Alla.String(), s.Inizio.String(), allE)
		return r
	}
	r.dovuti(s, d, &c)
	r.confronta()
	r.documenti(s)
	if len(s.Ignoti) > 0 {
		r.Letture.Add(norma.LetturaIntegrazioni)
	}
	return r
}

// dovuti is how many documents of each kind are due on the day of the file.
func (r *EsameDossier) dovuti(s *Dossier, d *apprendistato.Disciplina, c *apprendistato.Contratto) {
	titolo := r.avvenuto(s, s.Svolgimento.Titolo, "/svolgimento/titolo")
	cessato := r.avvenuto(s, s.Svolgimento.Cessazione, "/svolgimento/cessazione")
	scaduto := r.Needs(s.Fine, "/fine", allE+", lett. b), n. i)") && s.Fine.Before(s.Alla)
	for _, x := range [...]struct {
		si     bool
		giorno norma.Data
	}{{titolo, s.Svolgimento.Titolo}, {cessato, s.Svolgimento.Cessazione}, {scaduto, s.Fine}} {
		if x.si && (r.Conclusione.IsZero() || x.giorno.Before(r.Conclusione)) {
			r.Conclusione = x.giorno
		}
	}
	for i := range r.voci {
		v := &r.voci[i]
		switch v.Condizione {
		case Sempre:
			v.Dovuti = uno(v.Momento == AllAssunzione || !r.Conclusione.IsZero())
			if v.Momento == AllaConclusione && r.Conclusione.IsZero() && !s.Fine.Valid() {
				v.Dovuti = norma.Opt[int]{}
			}
		case OveUtile, SeProdotta:
			v.Dovuti = norma.Known(0)
		case OvePrevisto:
			v.Dovuti = r.annuali(s, v.Voce.Rif)
		case SeSpetta: // an early end with the title, or on the last day, is none
			v.Dovuti = norma.Known(0)
			if fine := s.Svolgimento.Cessazione; cessato && (!titolo || s.Svolgimento.Titolo.After(fine)) && (!s.Fine.Valid() || fine.Before(s.Fine)) {
				v.Dovuti = r.spetta(d, c)
			}
		case SeEsamePassa: // research ends with a report, and no exam: art. 39
			v.Dovuti = uno(titolo && s.Percorso != apprendistato.Ricerca)
		}
	}
}

func uno(si bool) norma.Opt[int] {
	if si {
		return norma.Known(1)
	}
	return norma.Known(0)
}

// avvenuto reports whether an event has happened by the day of the file.
func (r *EsameDossier) avvenuto(s *Dossier, giorno norma.Data, dove norma.Puntatore) bool {
	return !giorno.IsZero() && r.Needs(giorno, dove, allE) && !giorno.After(s.Alla)
}

// annuali: all. E, lett. c), n. ii). What a training year is the calendar of the institution says, so its end is an input.
func (r *EsameDossier) annuali(s *Dossier, rif norma.Riferimento) norma.Opt[int] {
	if !s.Annuale.Is(true) {
		return norma.Known(0)
	}
	if n, detti := s.AnniConclusi.Value(); !detti || n < 0 {
		r.Missing("/anniConclusi", rif)
		return norma.Opt[int]{}
	}
	return s.AnniConclusi
}

// spetta: the right to an attestation or a validation on an early end is apprendistato's to tell.
func (r *EsameDossier) spetta(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Opt[int] {
	a := d.Attestazione(c)
	r.Join(&a.Giudizio)
	dovuto := norma.Known(0)
	for x := range a.Diritti() {
		if x.Diritto.Valore == apprendistato.CertificazioneCFU {
			continue
		}
		switch si, noto := x.Spetta.Value(); {
		case si:
			return norma.Known(1)
		case !noto:
			dovuto = norma.Opt[int]{}
		}
	}
	return dovuto
}

// confronta reports the documents that are due and not there.
func (r *EsameDossier) confronta() {
	const dove = norma.Puntatore("/documenti")
	evidenze := 0
	for i := range r.voci {
		v := &r.voci[i]
		if v.Condizione == SeProdotta {
			evidenze += v.Presenti
		}
		n := v.Dovuti.Or(0)
		switch {
		case v.Presenti >= n:
		case v.Condizione == OvePrevisto:
			r.Report(&dossierSenzaAttestati, dove, strconv.Itoa(v.Presenti), strconv.Itoa(n), v.Voce.Rif)
		default:
			r.Report(&dossierIncompleto, dove, "", string(v.Voce.Valore), v.Voce.Rif)
		}
	}
	if evidenze == 0 && !r.Conclusione.IsZero() {
		r.Report(&dossierSenzaEvidenze, dove, "", "", rifEvidenze)
	}
}

// documenti looks at each document of the file.
func (r *EsameDossier) documenti(s *Dossier) {
	const dove = norma.Puntatore("/documenti")
	for i, x := range primi(&r.Giudizio, s.Documenti, massimoDocumenti, dove, allE) {
		qui := dove.Indice(i)
		switch n := x.Voce.posto(); {
		case x.Voce == "":
			r.Missing(qui.Campo("voce"), allE)
		case n < 0:
			r.Unknown(qui.Campo("voce"), string(x.Voce), allE)
		case r.voci[n].Dovuti.Is(0) && s.attende(r.voci[n].Condizione):
			r.Report(&dossierInatteso, qui.Campo("voce"), string(x.Voce), "", r.voci[n].Voce.Rif)
		}
		if !x.Giorno.IsZero() && r.Needs(x.Giorno, qui.Campo("giorno"), allE) && x.Giorno.After(s.Alla) {
			r.Report(&dossierSuccessivo, qui.Campo("giorno"), x.Giorno.String(), s.Alla.String(), allE)
		}
	}
}

// attende reports whether a document on a condition comes only after an event: an early end, an exam. Research has no exam that a
// certificate would wait for.
func (s *Dossier) attende(c Condizione) bool {
	return c == SeSpetta || c == SeEsamePassa && s.Percorso != apprendistato.Ricerca
}

// Voci are the kinds of document in the order of all. E; none where the facts do not allow to tell which are due.
func (r EsameDossier) Voci() iter.Seq[VoceDovuta] {
	return func(yield func(VoceDovuta) bool) {
		for i := range r.voci {
			if !r.note || !yield(r.voci[i]) {
				return
			}
		}
	}
}

// Spiegazione is the explanation of the result.
func (r EsameDossier) Spiegazione() norma.Spiegazione {
	righe := []norma.Spiegazione{norma.Riga(&etConclusione, r.Conclusione.String(), "")}
	for v := range r.Voci() {
		righe = append(righe, norma.Riga(&etVoceDossier, string(v.Voce.Valore), v.Voce.Rif,
			norma.Riga(&etMomento, string(v.Momento), ""),
			norma.Riga(&etCondizione, string(v.Condizione), ""),
			norma.Riga(&etDovuti, v.Dovuti.String(), ""),
			norma.Riga(&etPresenti, strconv.Itoa(v.Presenti), "")))
	}
	return r.Giudizio.Spiegazione(&etEsameDossier, righe...)
}

// FormaDossier is the shape of the explanation of an EsameDossier.
func FormaDossier() norma.Forma {
	return norma.FormaGiudizio(&etEsameDossier, norma.NewForma(&etConclusione),
		norma.NewForma(&etVoceDossier, norma.NewForma(&etMomento), norma.NewForma(&etCondizione), norma.NewForma(&etDovuti), norma.NewForma(&etPresenti)))
}

var (
	etEsameDossier = norma.Etichetta{Nome: "dossier", IT: "dossier individuale", EN: "the apprentice's individual file"}
	etConclusione  = norma.Etichetta{Nome: "conclusione", IT: "il percorso è concluso il", EN: "the path ended on"}
	etVoceDossier  = norma.Etichetta{Nome: "documento", IT: "documento", EN: "document"}
	etMomento      = norma.Etichetta{Nome: "momento", IT: "quando", EN: "when"}
	etCondizione   = norma.Etichetta{Nome: "condizione", IT: "a che condizione", EN: "on what condition"}
	etDovuti       = norma.Etichetta{Nome: "dovuti", IT: "dovuti", EN: "due"}
	etPresenti     = norma.Etichetta{Nome: "presenti", IT: "presenti", EN: "there"}
)
