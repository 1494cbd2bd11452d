package alternanza

import (
	"slices"
	"strconv"

	"norma"
)

// massimiPerTutor are the most students that one tutor of the host may follow, by class of risk: d.i. 195/2017, art. 5, c. 4.
var massimiPerTutor = [...]norma.Cifra[int]{
	{Valore: 5, Rif: rapporti},
	{Valore: 8, Rif: rapporti},
	{Valore: 12, Rif: rapporti},
}

// PerTutor is the most students that one tutor of the host may follow, the zero Cifra for a word that is no class of risk. The figure
// was read in the decree.
func (r Rischio) PerTutor() norma.Cifra[int] {
	if i := slices.Index(rischi[:], r); i >= 0 {
		return massimiPerTutor[i]
	}
	return norma.Cifra[int]{}
}

// RapportoTutor says whether a host has tutors enough for its students.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type RapportoTutor struct {
	norma.Giudizio
	Massimo norma.Cifra[int] // students of one tutor; zero where the class of risk is not known
	Ammessi norma.Opt[int]   // students of all tutors together
}

var (
	tutorInsufficienti = norma.Controllo{
		Codice: "alternanza/tutor-insufficienti", Gravita: norma.Errore,
		IT: "gli studenti sono {trovato}: con questi tutor della struttura possono essere al più {ammesso}",
		EN: "there are {trovato} students: with these tutors of the host there may be at most {ammesso}",
	}
	rapportoNonInVigore = norma.Controllo{
		Codice: "alternanza/rapporto-non-in-vigore", Gravita: norma.Avviso,
		IT: "il rapporto tra studenti e tutor è in vigore {ammesso}: gli studenti sono accolti {trovato}",
		EN: "the ratio between students and tutors is in force {ammesso}: the students came on {trovato}",
	}
)

// RapportoTutor checks the students against the tutors of the host: at most 5, 8 or 12 of them to one tutor where the risk is high,
// medium or low (d.i. 195/2017, art. 5, c. 4). The first day at the host decides which law holds.
func (a *Accoglienza) RapportoTutor() (r RapportoTutor) {
	if !r.Needs(a.Inizio, "/inizio", rapporti) {
		return r
	}
	if a.Inizio.Before(vigoreCarta.Dal) {
		r.Alla = a.Inizio
		r.Report(&rapportoNonInVigore, "/inizio", a.Inizio.String(), vigoreCarta.String(), rapporti)
		return r
	}
	r.Applica(a.Inizio)
	studenti, noti := quantita(a.Studenti, massimoPosti)
	tutor, ancheTutor := quantita(a.Tutor, massimoPosti)
	if noti = noti && ancheTutor; !noti {
		chiediQuantita(&r.Giudizio, a.Studenti, "/studenti", massimoPosti, rapporti)
		chiediQuantita(&r.Giudizio, a.Tutor, "/tutor", massimoPosti, rapporti)
	}
	r.Massimo = a.Rischio.PerTutor()
	perTutor := r.Massimo.Valore
	if r.Massimo.IsZero() { // lawful at the highest risk, or unlawful at the lowest: the risk decides nothing
		perTutor = RischioBasso.PerTutor().Valore
		if !noti || studenti > tutor*RischioAlto.PerTutor().Valore && studenti <= tutor*perTutor {
			r.rischio(a.Rischio)
		}
	} else if ancheTutor {
		r.Ammessi = norma.Known(tutor * perTutor)
	}
	if noti && studenti > tutor*perTutor {
		r.Report(&tutorInsufficienti, "/studenti", strconv.Itoa(studenti), strconv.Itoa(tutor*perTutor), rapporti)
	}
	return r
}

// rischio reports a class of risk that is not known.
func (r *RapportoTutor) rischio(detto Rischio) {
	if detto == "" {
		r.Missing("/rischio", rapporti)
		return
	}
	r.Unknown("/rischio", string(detto), rapporti)
}

// Spiegazione is the explanation: the students of one tutor, and of all of them.
func (r RapportoTutor) Spiegazione() norma.Spiegazione {
	var righe []norma.Spiegazione
	if !r.Massimo.IsZero() {
		righe = append(righe, norma.Riga(&etPerTutor, strconv.Itoa(r.Massimo.Valore), r.Massimo.Rif), norma.Riga(&etAmmessi, r.Ammessi.String(), ""))
	}
	return r.Giudizio.Spiegazione(&etRapportoTutor, righe...)
}

// FormaRapportoTutor is the shape of the explanation of a RapportoTutor.
func FormaRapportoTutor() norma.Forma {
	return norma.FormaGiudizio(&etRapportoTutor, norma.NewForma(&etPerTutor), norma.NewForma(&etAmmessi))
}

var (
	etRapportoTutor = norma.Etichetta{Nome: "rapportoTutor", IT: "rapporto tra studenti e tutor", EN: "students to tutors"}
	etPerTutor      = norma.Etichetta{Nome: "perTutor", IT: "studenti per ogni tutor, al più", EN: "students to one tutor, at most"}
	etAmmessi       = norma.Etichetta{Nome: "ammessi", IT: "studenti che si possono accogliere", EN: "students that may be there"}
)
