package alternanza

import (
	"strconv"

	"norma"
)

// MonteOre says how many hours of paths a student owes and has (monte ore = total of hours): l. 107/2015, art. 1, c. 33;
// l. 145/2018, art. 1, c. 784.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type MonteOre struct {
	norma.Giudizio
	Nome        norma.Cifra[string]    // what the paths are called in that school year
	Dovute      norma.Cifra[norma.Ore] // in the whole of the last three years
	Previste    norma.Ore              // by the projects, as far as they are known
	Frequentate norma.Ore              // as far as they are known
	Valide      norma.Ore              // foreseen by the projects attended for three quarters (reading ore-dei-percorsi)
	Mancano     norma.Opt[norma.Ore]   // still to be done; unknown while something that decides it is
}

var (
	oreNonAncora = norma.Controllo{
		Codice: "alternanza/ore-non-ancora-dovute", Gravita: norma.Avviso,
		IT: "nell'anno scolastico {trovato} non ci sono ore obbligatorie: la legge le chiede dal {ammesso}",
		EN: "no hours are compulsory in school year {trovato}: the law asks for them from {ammesso}",
	}
	terzaPrecedente = norma.Controllo{
		Codice: "alternanza/terza-precedente", Gravita: norma.Avviso,
		IT: "nessuna ora è dovuta: la classe terza è del {trovato}, l'obbligo comincia dalle terze del {ammesso}",
		EN: "no hours are owed: the third class was that of {trovato}, the duty begins with the third classes of {ammesso}",
	}
	terzaSuccessiva = norma.Controllo{
		Codice: "alternanza/terza-dopo-l-anno", Gravita: norma.Mancante,
		IT: "la classe terza è del {trovato}, dopo l'anno scolastico di cui si chiede ({ammesso})",
		EN: "the third class is that of {trovato}, after the school year asked about ({ammesso})",
	}
	oreInsufficienti = norma.Controllo{
		Codice: "alternanza/ore-insufficienti", Gravita: norma.Errore,
		IT: "il corso di studi è finito con {trovato} di percorsi: la legge ne chiede almeno {ammesso}",
		EN: "the course of study ended with {trovato} of paths: the law asks for at least {ammesso}",
	}
)

// MonteOre counts the hours of the student's paths against those owed. Before the course of study is over nothing is broken by
// hours that are still to be done.
func (s *Studente) MonteOre() (r MonteOre) {
	if !r.dovute(s) {
		return r
	}
	r.Fonte = max(r.Fonte, r.Dovute.Fonte, r.Nome.Fonte)
	incerti := len(s.Percorsi) > massimoPercorsi
	for i := range s.Percorsi[:min(len(s.Percorsi), massimoPercorsi)] {
		incerti = !r.conta(&s.Percorsi[i]) || incerti
	}
	switch corte := r.Dovute.Valore - r.Valide; {
	case corte <= 0:
		r.Mancano = norma.Known(norma.Ore(0))
	case incerti:
		r.chiedi(s.Percorsi)
	default:
		r.Mancano = norma.Known(corte)
		switch concluso, detto := s.Concluso.Value(); {
		case !detto:
			r.Missing("/concluso", r.Dovute.Rif)
		case concluso:
			r.Report(&oreInsufficienti, "/percorsi", r.Valide.String(), r.Dovute.Valore.String(), r.Dovute.Rif)
		}
	}
	return r
}

// dovute finds the hours owed; false where there are none or they cannot be known.
func (r *MonteOre) dovute(s *Studente) bool {
	r.scuola(s)
	if s.Anno.IsZero() {
		r.Missing("/anno", comma784)
		return false
	}
	giorno := s.Anno.Periodo().Dal
	r.Nome, _ = norma.Serie[string](denominazioni[:]).At(giorno)
	if s.Anno.Before(primaTerza) {
		r.Alla, r.Fonte = giorno, norma.Riferita
		r.Report(&oreNonAncora, "/anno", s.Anno.String(), primaTerza.String(), ore107)
		return false
	}
	nuove := !s.Anno.Before(primoPCTO)
	if !nuove && !r.terza(s) {
		return false
	}
	r.Applica(giorno)
	if nuove && !s.Terza.IsZero() && s.Terza.Before(primoPCTO) {
		r.Letture.Add(norma.LetturaAnnoScolastico)
	}
	r.Dovute, _ = s.Scuola.ore().At(giorno)
	return !r.Dovute.IsZero()
}

func (r *MonteOre) scuola(s *Studente) {
	switch {
	case s.Scuola == "":
		r.Missing("/scuola", comma784)
	case s.Scuola.ore() == nil:
		r.Unknown("/scuola", string(s.Scuola), comma784)
	}
}

// terza reports whether the student's third class is one of those with which the duty of l. 107/2015 begins.
func (r *MonteOre) terza(s *Studente) bool {
	switch {
	case s.Terza.IsZero():
		r.Missing("/terza", ore107)
	case s.Anno.Before(s.Terza):
		r.Report(&terzaSuccessiva, "/terza", s.Terza.String(), s.Anno.String(), ore107)
	case s.Terza.Before(primaTerza):
		r.Alla, r.Fonte = s.Anno.Periodo().Dal, norma.Riferita
		r.Report(&terzaPrecedente, "/terza", s.Terza.String(), primaTerza.String(), ore107)
	default:
		return true
	}
	return false
}

// conta adds the hours of a path; false where it is not known whether they count.
func (r *MonteOre) conta(p *PercorsoSvolto) bool {
	previste, _ := possibili(p.Previste)
	frequentate, _ := possibili(p.Frequentate)
	r.Previste += previste
	r.Frequentate += frequentate
	abbastanza, noto := p.frequentato()
	if noto && previste != frequentate {
		r.Letture.Add(norma.LetturaOreDeiPercorsi)
	}
	if noto && abbastanza {
		r.Valide += previste
	}
	return noto
}

// chiedi reports what leaves the hours in doubt.
func (r *MonteOre) chiedi(percorsi []PercorsoSvolto) {
	if n := len(percorsi); n > massimoPercorsi {
		r.Report(&troppiElementi, "/percorsi", strconv.Itoa(n), strconv.Itoa(massimoPercorsi), r.Dovute.Rif)
		percorsi = percorsi[:massimoPercorsi]
	}
	for i := range percorsi {
		p := &percorsi[i]
		if _, noto := p.frequentato(); !noto {
			p.chiedi(&r.Giudizio, norma.Puntatore("/percorsi").Indice(i), r.Dovute.Rif)
		}
	}
}

// Spiegazione is the explanation: the hours owed, those of the paths, those still to be done.
func (r MonteOre) Spiegazione() norma.Spiegazione {
	var righe []norma.Spiegazione
	if !r.Nome.IsZero() {
		righe = append(righe, norma.Riga(&etNome, r.Nome.Valore, r.Nome.Rif))
	}
	if !r.Dovute.IsZero() {
		righe = append(righe,
			norma.Riga(&etDovute, r.Dovute.Valore.String(), r.Dovute.Rif),
			norma.Riga(&etPreviste, r.Previste.String(), ""),
			norma.Riga(&etFrequentate, r.Frequentate.String(), ""),
			norma.Riga(&etValide, r.Valide.String(), presenze),
			norma.Riga(&etMancano, r.Mancano.String(), ""))
	}
	return r.Giudizio.Spiegazione(&etMonteOre, righe...)
}

// FormaMonteOre is the shape of the explanation of a MonteOre.
func FormaMonteOre() norma.Forma {
	return norma.FormaGiudizio(&etMonteOre,
		norma.NewForma(&etNome), norma.NewForma(&etDovute), norma.NewForma(&etPreviste), norma.NewForma(&etFrequentate),
		norma.NewForma(&etValide), norma.NewForma(&etMancano))
}

var (
	etMonteOre = norma.Etichetta{Nome: "monteOre", IT: "ore dei percorsi", EN: "hours of the paths"}
	etNome     = norma.Etichetta{Nome: "nome", IT: "nome dei percorsi", EN: "name of the paths", Letterale: true}
	etDovute   = norma.Etichetta{Nome: "dovute", IT: "ore dovute", EN: "hours owed"}
	etValide   = norma.Etichetta{Nome: "valide", IT: "ore dei percorsi validi", EN: "hours of the valid paths"}
	etMancano  = norma.Etichetta{Nome: "mancano", IT: "ore che mancano", EN: "hours still to be done"}
)
