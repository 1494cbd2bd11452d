package apprendistato

import (
	"strconv"

	"norma"
	"norma/crediti"
)

var (
	ordinamentoDiverso = norma.Controllo{
		Codice: "apprendistato/ordinamento-diverso-dalla-legge", Gravita: norma.Avviso,
		IT: "per il corso è indicato {trovato}: per questo titolo la legge dà {ammesso}",
		EN: "the course is said to have {trovato}: for this title the law gives {ammesso}",
	}
	dottoratoIniziato = norma.Controllo{
		Codice: "apprendistato/dottorato-gia-iniziato", Gravita: norma.Avviso,
		IT: "l'apprendista è già iscritto al dottorato: il massimo resta l'intera durata ordinamentale, gli anni trascorsi non si tolgono",
		EN: "the apprentice is already enrolled in the doctorate: the maximum stays its whole ordinary length, years that have passed are not taken off",
	}
	fineDopoIlPercorso = norma.Controllo{
		Codice: "apprendistato/fine-oltre-il-completamento", Gravita: norma.Errore,
		IT: "il periodo di formazione finisce in data {trovato}: il percorso si completa il {ammesso}",
		EN: "the training period ends on {trovato}: the path is completed on {ammesso}",
	}
	esamePrima = norma.Controllo{
		Codice: "apprendistato/esame-prima-dell-assunzione", Gravita: norma.Mancante,
		IT: "l'esame finale ({trovato}) viene prima dell'assunzione ({ammesso})",
		EN: "the final exam ({trovato}) comes before the hiring ({ammesso})",
	}
	semestriImpossibili = norma.Controllo{
		Codice: "apprendistato/semestri-impossibili", Gravita: norma.Mancante,
		IT: "{trovato} semestri non è una durata possibile",
		EN: "{trovato} semesters is not a possible length",
	}
)

// universita: art. 21, c. 1, 23, c. 2, and 24, c. 3, the ordinary length of the course; art. 21, c. 3, and 22, c. 1, less CFU. The course
// says its length and its CFU itself, else the law does.
func (r *DurataFormazione) universita(c *Contratto, l *LimiteCorso) {
	r.quantoMeno()
	s := &c.Studi
	k := crediti.Carriera{Mesi: s.Mesi, Totale: s.CFU, Acquisiti: s.Acquisiti, Riconosciuti: s.Riconosciuti}
	switch {
	case l.AlmenoCFU:
		k.Minimi = l.CFU.Valore
		if n, detti := s.CFU.Value(); detti && n < k.Minimi && l.Crediti.Riconosciuti == "" { // otherwise the reduction asks about them
			r.Report(&ordinamentoDiverso, "/studi/cfu", strconv.Itoa(n)+" CFU", strconv.Itoa(k.Minimi)+" CFU", l.CFU.Rif)
		}
	case s.CFU.IsZero() && !l.CFU.IsZero():
		k.Totale = norma.Known(l.CFU.Valore)
	case !l.CFU.IsZero() && !s.CFU.Is(l.CFU.Valore):
		r.Report(&ordinamentoDiverso, "/studi/cfu", s.CFU.String()+" CFU", strconv.Itoa(l.CFU.Valore)+" CFU", l.CFU.Rif)
	}
	r.corso, r.carriera = l, k
	cfu := l.riduci(&k, r.Durata)
	r.Join(&cfu.Giudizio)
	ordinaria := l.ordinaria(s.Mesi)
	if !l.Mesi.IsZero() && !ordinaria.IsZero() && ordinaria.Valore != l.Mesi.Valore {
		r.Report(&ordinamentoDiverso, "/studi/mesi", norma.Mesi(ordinaria.Valore).String(), norma.Mesi(l.Mesi.Valore).String(), l.Mesi.Rif)
	}
	if c.Percorso == PerDottorato {
		r.Letture.Add(norma.LetturaDottorato)
		if s.Iscritto.Is(true) {
			r.Report(&dottoratoIniziato, "/studi/iscritto", "", "", l.Massimo)
		}
	}
	r.Fonte = max(r.Fonte, ordinaria.Fonte, l.CFU.Fonte)
	if cfu.AlPiu > 0 {
		r.entro(cfu.Restano, cfu.AlPiu, cfu.Rif, l.Mesi.Fonte)
	}
}

// ordinaria is the ordinary length of the course: as said, where that is a possible one, else the law's own.
func (l *LimiteCorso) ordinaria(detti norma.Opt[int]) norma.Cifra[int] {
	switch n, ok := detti.Value(); {
	case !ok:
		return l.Mesi
	case n < 1 || n > crediti.MassimoMesiCorso:
		return norma.Cifra[int]{}
	default:
		return norma.Cifra[int]{Valore: n, Rif: l.Massimo, Fonte: l.Mesi.Fonte}
	}
}

// riduci: what CFU leave of the ordinary length of the course.
func (l *LimiteCorso) riduci(k *crediti.Carriera, pattuita norma.Durata) crediti.RiduzioneCFU {
	t := l.Crediti
	t.Totale = l.CFU.Rif
	massimo := norma.Cifra[int]{Valore: l.Mesi.Valore, Rif: l.Massimo, Fonte: l.Mesi.Fonte}
	return crediti.CFU(crediti.Limiti{Minimo: l.Minimo, Massimo: massimo, Pattuita: pattuita}, *k, t, "/studi")
}

const (
	semestre        = 6  // months
	massimoSemestri = 12 // of any path
)

// its: art. 29, c. 1, until the path is completed: the day of the final exam, where known, else the end of the ordinary semesters
// (reading durata-its).
func (r *DurataFormazione) its(c *Contratto, l *LimiteCorso) {
	r.quantoMeno()
	r.Letture.Add(norma.LetturaDurataIts)
	giorno, ok := c.Studi.Esame, false
	switch {
	case giorno.IsZero():
		giorno, ok = r.completamento(&c.Studi, l.Massimo)
	case !r.Needs(giorno, "/studi/esame", l.Massimo):
	case giorno.Before(c.Inizio):
		r.Report(&esamePrima, "/studi/esame", giorno.String(), c.Inizio.String(), l.Massimo)
	default:
		ok = true
	}
	if !ok {
		return
	}
	r.corso, r.completato = l, giorno
	if c.Fine.After(giorno) {
		r.Report(&fineDopoIlPercorso, "/fine", c.Fine.String(), giorno.String(), l.Massimo)
	}
}

// completamento is the last day of the ordinary semesters. A length already too short needs none of it.
func (r *DurataFormazione) completamento(s *Studi, rif norma.Riferimento) (norma.Data, bool) {
	n, detti := s.Semestri.Value()
	possibili := detti && n >= 1 && n <= massimoSemestri
	if detti && !possibili {
		r.Report(&semestriImpossibili, "/studi/semestri", strconv.Itoa(n), "", rif)
	}
	if !s.Inizio.IsZero() && !r.Needs(s.Inizio, "/studi/inizio", rif) {
		return norma.Data{}, false
	}
	switch {
	case possibili && !s.Inizio.IsZero():
		al := norma.PeriodoDi(s.Inizio, n*semestre).Al
		return al, al.Valid()
	case r.corta():
	case !detti && s.Inizio.IsZero(): // the day of the exam alone says it all
		r.Missing("/studi/esame", rif)
	case !detti:
		r.Missing("/studi/semestri", rif)
	case s.Inizio.IsZero():
		r.Missing("/studi/inizio", rif)
	}
	return norma.Data{}, false
}

func (t *Tabella) corso(p Percorso) *LimiteCorso {
	for i := range t.Corsi {
		if t.Corsi[i].Percorso == p {
			return &t.Corsi[i]
		}
	}
	return nil
}
