package apprendistato

import (
	"strconv"

	"norma"
)

// Tutoraggio says whether the two tutors are named, whether the company tutor may be one, and whether the tutors' own contracts last
// long enough. reg. reg. Lazio 7/2017, art. 10, 26, 31, 38; all. B, sez. 1 and 2.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Tutoraggio struct {
	norma.Giudizio
	Dopo norma.Data // last day of the apprentice's period, after which tutors' contracts with a term end; unknown while it is, or where no tutor has such a contract

	articolo             *ArticoloTutor
	formativo, aziendale RapportoTutor
}

var (
	tutorInferiore = norma.Controllo{
		Codice: "apprendistato/tutor-di-livello-inferiore", Gravita: norma.Errore,
		IT: "il tutor aziendale ha un livello di rango {trovato}: serve almeno quello finale dell'apprendista, {ammesso}",
		EN: "the company tutor's level has rank {trovato}: at least the apprentice's final one is needed, {ammesso}",
	}
	tutorInadeguato = norma.Controllo{
		Codice: "apprendistato/tutor-esterno-non-adeguato", Gravita: norma.Errore,
		IT: "l'impresa non garantisce l'adeguatezza delle competenze del tutor aziendale esterno",
		EN: "the firm does not guarantee that the skills of the external company tutor are adequate",
	}
	tutorDelCCNL = norma.Controllo{
		Codice: "apprendistato/tutor-secondo-il-ccnl", Gravita: norma.Avviso,
		IT: "il contratto collettivo dispone diversamente sul tutor aziendale: il livello non è confrontato",
		EN: "the collective agreement departs from the law on the company tutor: the level is not compared",
	}
	formativoBreve = norma.Controllo{
		Codice: "apprendistato/tutor-formativo-scade-prima", Gravita: norma.Errore,
		IT: "il contratto del tutor formativo scade in data {trovato}: deve scadere dopo la fine del periodo di apprendistato ({ammesso})",
		EN: "the training tutor's contract expires on {trovato}: it must expire after the end of the apprenticeship period ({ammesso})",
	}
	aziendaleBreve = norma.Controllo{
		Codice: "apprendistato/tutor-aziendale-scade-prima", Gravita: norma.Errore,
		IT: "il contratto del tutor aziendale scade in data {trovato}: deve scadere dopo la fine del periodo di apprendistato ({ammesso})",
		EN: "the company tutor's contract expires on {trovato}: it must expire after the end of the apprenticeship period ({ammesso})",
	}
)

// Tutor applies art. 10, 26, 31 and 38, c. 2 (both tutors are named), c. 6 (the company tutor is the employer, an employee of at least
// the apprentice's final level, or somebody external) and c. 7 (whose skills the firm guarantees), and the notes of all. B, sez. 1 and
// 2 (a tutor's contract with a term ends after the apprentice's period, last extension included: reading tutor).
func (d *Disciplina) Tutor(c *Contratto) (r Tutoraggio) {
	d, p := d.premessa(c)
	d.tutor(c, &p, &r)
	return r
}

func (d *Disciplina) tutor(c *Contratto, p *premessa, r *Tutoraggio) {
	if p.tace(1, 3) {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	t := &d.t.Tutor
	articolo := t.articolo(p.tipologia)
	if articolo == nil {
		r.Esito = norma.NonApplicabile
		return
	}
	r.articolo = articolo
	formativo, aziendale := &c.Tutor.Formativo, &c.Tutor.Aziendale
	if r.nominato(formativo.Rapporto, "/tutor/formativo/rapporto", articolo.Nomina) {
		r.formativo = formativo.Rapporto
		r.termine(c, formativo, "/tutor/formativo/scadenza", &formativoBreve, t.Formativo)
	}
	if !r.nominato(aziendale.Rapporto, "/tutor/aziendale/rapporto", articolo.Nomina) {
		return
	}
	r.Letture.Add(norma.LetturaTutor)
	r.aziendale = aziendale.Rapporto
	r.termine(c, aziendale, "/tutor/aziendale/scadenza", &aziendaleBreve, t.Aziendale)
	switch aziendale.Rapporto {
	case Determinato, Indeterminato:
		r.livello(c, articolo.Aziendale)
	case Autonomo:
		switch adeguato, detto := aziendale.Adeguato.Value(); {
		case !detto:
			r.Missing("/tutor/aziendale/adeguato", articolo.Esterno)
		case !adeguato:
			r.Report(&tutorInadeguato, "/tutor/aziendale/adeguato", norma.SiNo(false), norma.SiNo(true), articolo.Esterno)
		}
	case Titolare: // as the employer: no level to compare
	}
}

// nominato reports whether a tutor is named, in a word that norma knows: c. 2.
func (r *Tutoraggio) nominato(u RapportoTutor, dove norma.Puntatore, rif norma.Riferimento) bool {
	switch u {
	case Indeterminato, Determinato, Autonomo, Titolare:
		return true
	case "":
		r.Missing(dove, rif)
	default:
		r.Unknown(dove, string(u), rif)
	}
	return false
}

// livello: c. 6, by ranks that the caller gives; the collective agreement may say otherwise.
func (r *Tutoraggio) livello(c *Contratto, rif norma.Riferimento) {
	if c.CCNL.TutorDiverso.Is(true) {
		r.Report(&tutorDelCCNL, "/ccnl/tutorDiverso", norma.SiNo(true), "", rif)
		return
	}
	suo, noto := c.Tutor.Aziendale.Livello.Value()
	finale, notoFinale := c.Tutor.LivelloFinale.Value()
	if !noto {
		r.Missing("/tutor/aziendale/livello", rif)
	}
	if !notoFinale {
		r.Missing("/tutor/livelloFinale", rif)
	}
	if noto && notoFinale && suo < finale {
		r.Report(&tutorInferiore, "/tutor/aziendale/livello", strconv.Itoa(suo), strconv.Itoa(finale), rif)
	}
}

// termine: all. B, sez. 1 and 2, notes. A contract with a term ends after the apprentice's period, not on its last day.
func (r *Tutoraggio) termine(c *Contratto, u *Tutor, dove norma.Puntatore, breve *norma.Controllo, rif norma.Riferimento) {
	if u.Rapporto != Determinato && u.Rapporto != Autonomo {
		return
	}
	r.Letture.Add(norma.LetturaTutor)
	ultimo, certo := c.ultimoGiorno()
	if certo {
		r.Dopo = ultimo
	}
	switch {
	case r.Needs(u.Scadenza, dove, rif) && !u.Scadenza.After(ultimo):
		r.Report(breve, dove, u.Scadenza.String(), ultimo.String(), rif)
	case !certo:
		c.dubbiSullaFine(&r.Giudizio, rif)
	}
}

// ultimoGiorno is the last day of the apprentice's period, extensions included. While that is not certain it is the last day that is
// known of it: the period does not end before.
func (c *Contratto) ultimoGiorno() (ultimo norma.Data, certo bool) {
	ultimo, certo = c.Inizio, c.Fine.Valid() && !c.Fine.Before(c.Inizio) && len(c.Proroghe) <= massimoProroghe
	if c.Fine.Valid() && c.Fine.After(ultimo) {
		ultimo = c.Fine
	}
	for i := range c.Proroghe[:min(len(c.Proroghe), massimoProroghe)] {
		switch fine := c.Proroghe[i].Fine; {
		case !fine.Valid():
			certo = false
		case fine.After(ultimo):
			ultimo = fine
		}
	}
	return ultimo, certo
}

// dubbiSullaFine reports what keeps the last day from being certain.
func (c *Contratto) dubbiSullaFine(g *norma.Giudizio, rif norma.Riferimento) {
	if g.Needs(c.Fine, "/fine", rif) && c.Fine.Before(c.Inizio) {
		g.Report(&finePrima, "/fine", c.Fine.String(), c.Inizio.String(), rif)
	}
	if n := len(c.Proroghe); n > massimoProroghe {
		g.Report(&troppeProroghe, "/proroghe", strconv.Itoa(n), strconv.Itoa(massimoProroghe), rif)
	}
	for i := range c.Proroghe[:min(len(c.Proroghe), massimoProroghe)] {
		if !c.Proroghe[i].Fine.Valid() {
			g.Needs(c.Proroghe[i].Fine, norma.Puntatore("/proroghe").Indice(i).Campo("fine"), rif)
		}
	}
}

func (t *TabellaTutor) articolo(k Tipologia) *ArticoloTutor {
	for i := range t.Articoli {
		if t.Articoli[i].Tipologia == k {
			return &t.Articoli[i]
		}
	}
	return nil
}

// Formativo is how the institution's tutor is bound to it; none while that is not said.
func (r Tutoraggio) Formativo() norma.Cifra[RapportoTutor] {
	if r.formativo == "" {
		return norma.Cifra[RapportoTutor]{}
	}
	return letta(r.formativo, r.articolo.Nomina)
}

// Aziendale is the same of the company tutor.
func (r Tutoraggio) Aziendale() norma.Cifra[RapportoTutor] {
	switch r.aziendale {
	case "":
		return norma.Cifra[RapportoTutor]{}
	case Autonomo:
		return letta(r.aziendale, r.articolo.Esterno)
	default:
		return letta(r.aziendale, r.articolo.Aziendale)
	}
}

// Spiegazione is the explanation of the result.
func (r Tutoraggio) Spiegazione() norma.Spiegazione {
	formativo, aziendale := r.Formativo(), r.Aziendale()
	return r.Giudizio.Spiegazione(&etTutor,
		norma.Riga(&etFormativo, string(formativo.Valore), formativo.Rif),
		norma.Riga(&etAziendale, string(aziendale.Valore), aziendale.Rif),
		norma.Riga(&etDopo, r.Dopo.String(), ""))
}

var (
	etTutor     = norma.Etichetta{Nome: "tutor", IT: "tutor", EN: "tutors"}
	etFormativo = norma.Etichetta{Nome: "formativo", IT: "rapporto del tutor formativo", EN: "contract of the training tutor", Letterale: true}
	etAziendale = norma.Etichetta{Nome: "aziendale", IT: "rapporto del tutor aziendale", EN: "contract of the company tutor", Letterale: true}
	etDopo      = norma.Etichetta{Nome: "dopo", IT: "i contratti a termine dei tutor scadono dopo il", EN: "tutors' contracts with a term expire after"}
)
