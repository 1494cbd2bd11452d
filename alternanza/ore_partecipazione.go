package alternanza

import (
	"iter"
	"strconv"

	"norma"
)

// traguardo is the share of students that the plan aims at.
const traguardo norma.Percento = 100

// Partecipazione says how many students have a place on a path, against the aim of the national digital-school plan: all of them,
// those of the licei included (reading partecipazione). It is an aim: less breaks no law.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Partecipazione struct {
	norma.Giudizio
	QuotaStudenti
	Traguardo norma.Cifra[norma.Percento]

	scuole [len(scuole)]QuotaStudenti
}

// QuotaStudenti is a share of students. It is exact as the two numbers; Quota is how many whole hundredths are reached.
type QuotaStudenti struct {
	Studenti, Collocati norma.Opt[int]            // unknown while those of some group are
	Quota               norma.Opt[norma.Percento] // unknown, or undefined where there are no students
}

var (
	collocatiOltre = norma.Controllo{
		Codice: "alternanza/collocati-oltre-gli-studenti", Gravita: norma.Mancante,
		IT: "gli studenti collocati sono {trovato}, più di tutti gli studenti ({ammesso})",
		EN: "there are {trovato} students placed, more than there are students ({ammesso})",
	}
	partecipazioneIncompleta = norma.Controllo{
		Codice: "alternanza/partecipazione-incompleta", Gravita: norma.Avviso,
		IT: "partecipa il {trovato} degli studenti; il traguardo del piano è il {ammesso}",
		EN: "{trovato} of the students take part; the plan aims at {ammesso}",
	}
	partecipazioneIndefinita = norma.Controllo{
		Codice: "alternanza/partecipazione-indefinita", Gravita: norma.Avviso,
		IT: "senza studenti la partecipazione non è definita",
		EN: "without students participation is not defined",
	}
)

// Partecipazione measures the participation of all groups together, and of each kind of school. A participation that falls short by
// less than a hundredth is 99 %, never 100.
func (p *Popolazione) Partecipazione() (r Partecipazione) {
	r.Applica(norma.Data{})
	r.Fonte = norma.Prassi
	r.Traguardo = norma.Cifra[norma.Percento]{Valore: traguardo, Rif: pnsd, Fonte: norma.Prassi}
	r.Letture.Add(norma.LetturaPartecipazione)
	n := len(p.Gruppi)
	if n > massimoGruppi {
		r.Report(&troppiElementi, "/gruppi", strconv.Itoa(n), strconv.Itoa(massimoGruppi), pnsd)
	}
	var tutti somma
	var perScuola [len(scuole)]somma
	tutti.incerta = n > massimoGruppi
	for i := range p.Gruppi[:min(n, massimoGruppi)] {
		g := &p.Gruppi[i]
		studenti, collocati, noti := r.gruppo(g, i)
		tutti.add(studenti, collocati, noti)
		for k := range scuole {
			if scuole[k] == g.Scuola {
				perScuola[k].add(studenti, collocati, noti)
			}
		}
	}
	r.QuotaStudenti = tutti.quota()
	for k := range scuole {
		r.scuole[k] = perScuola[k].quota()
	}
	switch {
	case tutti.incerta:
	case tutti.studenti == 0:
		r.Esito = norma.NonApplicabile
		r.Report(&partecipazioneIndefinita, "/gruppi", "", "", pnsd)
	case tutti.collocati < tutti.studenti:
		r.Report(&partecipazioneIncompleta, "/gruppi", r.Quota.String(), traguardo.String(), pnsd)
	}
	return r
}

// gruppo are the students of a group; not known, what is wrong is reported.
func (r *Partecipazione) gruppo(g *GruppoStudenti, i int) (studenti, collocati int, noti bool) {
	studenti, noti = quantita(g.Studenti, massimoStudenti)
	collocati, anche := quantita(g.Collocati, massimoStudenti)
	if noti && anche && collocati <= studenti {
		return studenti, collocati, true
	}
	dove := norma.Puntatore("/gruppi").Indice(i)
	chiediQuantita(&r.Giudizio, g.Studenti, dove.Campo("studenti"), massimoStudenti, pnsd)
	chiediQuantita(&r.Giudizio, g.Collocati, dove.Campo("collocati"), massimoStudenti, pnsd)
	if noti && anche {
		r.Report(&collocatiOltre, dove.Campo("collocati"), strconv.Itoa(collocati), strconv.Itoa(studenti), pnsd)
	}
	return 0, 0, false
}

// somma adds groups up.
type somma struct {
	studenti, collocati int
	gruppi              int
	incerta             bool // something about some group is not known
}

func (s *somma) add(studenti, collocati int, noti bool) {
	s.gruppi++
	s.studenti += studenti
	s.collocati += collocati
	s.incerta = s.incerta || !noti
}

// quota is the share, the zero one for no group and for an uncertain one.
func (s *somma) quota() (q QuotaStudenti) {
	if s.incerta || s.gruppi == 0 {
		return q
	}
	q.Studenti, q.Collocati = norma.Known(s.studenti), norma.Known(s.collocati)
	if s.studenti > 0 {
		q.Quota = norma.Known(norma.Percento(int64(s.collocati) * 100 / int64(s.studenti)))
	}
	return q
}

// Scuole are the kinds of school, each with its share; those of which there is no group, or something is not known, have none.
func (r Partecipazione) Scuole() iter.Seq2[Scuola, QuotaStudenti] {
	return func(yield func(Scuola, QuotaStudenti) bool) {
		for k, s := range scuole {
			if !yield(s, r.scuole[k]) {
				return
			}
		}
	}
}

// Spiegazione is the explanation: the students, those who have a place, their share, and the same for each kind of school.
func (r Partecipazione) Spiegazione() norma.Spiegazione {
	righe := append(make([]norma.Spiegazione, 0, 4+len(scuole)), r.righe()...)
	righe = append(righe, norma.Riga(&etTraguardo, r.Traguardo.Valore.String(), r.Traguardo.Rif))
	for s, q := range r.Scuole() {
		if !q.Studenti.IsZero() {
			righe = append(righe, norma.Riga(&etScuola, string(s), "", q.righe()...))
		}
	}
	return r.Giudizio.Spiegazione(&etPartecipazione, righe...)
}

func (q QuotaStudenti) righe() []norma.Spiegazione {
	return []norma.Spiegazione{
		norma.Riga(&etStudenti, q.Studenti.String(), ""), norma.Riga(&etCollocati, q.Collocati.String(), ""), norma.Riga(&etQuota, q.Quota.String(), ""),
	}
}

// FormaPartecipazione is the shape of the explanation of a Partecipazione.
func FormaPartecipazione() norma.Forma {
	quota := []norma.Forma{norma.NewForma(&etStudenti), norma.NewForma(&etCollocati), norma.NewForma(&etQuota)}
	return norma.FormaGiudizio(&etPartecipazione, quota[0], quota[1], quota[2], norma.NewForma(&etTraguardo), norma.NewForma(&etScuola, quota...))
}

var (
	etPartecipazione = norma.Etichetta{Nome: "partecipazione", IT: "partecipazione degli studenti", EN: "participation of students"}
	etStudenti       = norma.Etichetta{Nome: "studenti", IT: "studenti", EN: "students"}
	etCollocati      = norma.Etichetta{Nome: "collocati", IT: "studenti che hanno un percorso", EN: "students who have a path"}
	etQuota          = norma.Etichetta{Nome: "quota", IT: "partecipazione, per intero", EN: "participation, whole hundredths"}
	etTraguardo      = norma.Etichetta{Nome: "traguardo", IT: "traguardo del piano", EN: "aim of the plan"}
	etScuola         = norma.Etichetta{Nome: "scuola", IT: "scuola", EN: "school"}
)
