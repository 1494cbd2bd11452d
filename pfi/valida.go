package pfi

import (
	"strings"

	"norma"
	"norma/apprendistato"
)

// Where the plan's rules stand.
const (
	reg  = norma.Riferimento(norma.RegLazio7) + ", "
	di15 = norma.Riferimento(norma.DI2015) + ", "
	sez1 = reg + "all. B, sez. 1"
	sez2 = reg + "all. B, sez. 2"
	sez3 = reg + "all. B, sez. 3"
	sez5 = reg + "all. B, sez. 5"
)

// delContratto is where the contract stands in a plan.
const delContratto = norma.Puntatore("/contratto")

// EsamePiano says whether a plan has what its article asks for, whether that is sound and agrees, and whether the contract in it keeps
// the rules that the plan depends on.
//
//nolint:recvcheck // the examination fills it in place, callers take it by value
type EsamePiano struct {
	norma.Giudizio
	Tipologia apprendistato.Tipologia   // which of the four articles holds; "" where none does
	Contratto apprendistato.Valutazione // of its rules those that a plan must keep; the others are left out

	assenti uint64 // which of the elements that the article lists are not there, by their place in the list
}

var senzaModello = norma.Controllo{
	Codice: "pfi/percorso-senza-modello", Gravita: norma.Avviso,
	IT: "il percorso «{testo}» non ha questo modello: il suo piano è in forma sintetica, nel contratto",
	EN: "the path “{testo}” has no such form: its plan is a short one, inside the contract",
}

// Validate examines a plan against art. 6 (qualifica and diploma), 25 (university), 30 (ITS) or 37 (research) and all. B; length, shares,
// age, title, institution, tutors, protocol and signatures by the discipline's rules for the contract. What happens after the hiring is not
// the plan's: attendance, end and attestations are not looked at.
func (p *Piano) Validate(d *apprendistato.Disciplina) (v EsamePiano) {
	c := &p.Contratto
	v.delContratto(d, c)
	switch {
	case v.Contratto.Ambito.Esito == norma.NonApplicabile:
		v.accogli(&v.Contratto.Ambito.Giudizio, nil)
		return v
	case c.Percorso == apprendistato.Professionalizzante:
		v.Alla = c.Inizio
		v.Report(&senzaModello, delContratto+"/percorso", string(c.Percorso), "", norma.Riferimento(norma.DLgs81)+", art. 42, c. 1")
		return v
	}
	v.Tipologia = c.Percorso.Tipologia()
	if len(p.Ignoti) > 0 || len(c.Ignoti) > 0 {
		v.Letture.Add(norma.LetturaIntegrazioni)
	}
	e := esame{p: p, v: &v}
	e.elementi()
	e.modello()
	e.identificativi()
	e.permesso()
	e.genitori()
	e.concordanze()
	e.anni()
	v.accogli(&v.Contratto.Giudizio, e.coperti)
	return v
}

// delContratto applies the rules of the contract that a plan must keep.
func (v *EsamePiano) delContratto(d *apprendistato.Disciplina, c *apprendistato.Contratto) {
	k := &v.Contratto
	k.Ambito = d.Ambito(c)
	k.Join(&k.Ambito.Giudizio)
	if k.Ambito.Esito == norma.NonApplicabile || c.Percorso == apprendistato.Professionalizzante {
		return
	}
	k.Ammissione = d.Ammissione(c)
	k.Titolo = d.Titolo(c)
	k.ObbligoIstruzione = d.ObbligoIstruzione(c)
	k.Istituzione = d.Istituzione(c)
	k.DurataFormazione = d.DurataFormazione(c)
	k.Proroga = d.Proroga(c)
	k.FormazioneEsterna = d.FormazioneEsterna(c)
	k.Insegnamenti = d.Insegnamenti(c)
	k.FormazioneRicerca = d.FormazioneRicerca(c)
	k.Presupposti = d.Presupposti(c)
	k.Tutor = d.Tutor(c)

	k.Join(&k.Ammissione.Giudizio)
	k.Join(&k.Titolo.Giudizio)
	k.Join(&k.ObbligoIstruzione.Giudizio)
	k.Join(&k.Istituzione.Giudizio)
	k.Join(&k.DurataFormazione.Giudizio)
	k.Join(&k.Proroga.Giudizio)
	k.Join(&k.FormazioneEsterna.Giudizio)
	k.Join(&k.Insegnamenti.Giudizio)
	k.Join(&k.FormazioneRicerca.Giudizio)
	k.Join(&k.Presupposti.Giudizio)
	k.Join(&k.Tutor.Giudizio)
}

// accogli takes over what the contract's rules have to say, at its place in the plan. An input that they miss where the plan itself has been
// found lacking is not reported twice.
func (v *EsamePiano) accogli(h *norma.Giudizio, coperti []norma.Puntatore) {
	esito := h.Esito
	for _, r := range h.Rilievi {
		r = r.Under(delContratto)
		if r.Codice() == "norma/dato-mancante" && sotto(r.Dove, coperti) {
			continue
		}
		v.Add(r)
	}
	v.Esito = max(v.Esito, esito)
	v.Alla, v.Fonte, v.Simulato = h.Alla, max(v.Fonte, h.Fonte), h.Simulato
	v.Letture = v.Letture.Union(h.Letture)
}

// sotto reports whether a place is one of the given ones, or inside one.
func sotto(dove norma.Puntatore, luoghi []norma.Puntatore) bool {
	for _, l := range luoghi {
		if dentro(dove, l) {
			return true
		}
	}
	return false
}

func dentro(dove, luogo norma.Puntatore) bool {
	resto, ok := strings.CutPrefix(string(dove), string(luogo))
	return ok && (resto == "" || resto[0] == '/')
}

// esame is the examination of a plan: what is found, and where the plan has been found lacking already.
type esame struct {
	p       *Piano
	v       *EsamePiano
	coperti []norma.Puntatore
}

// manca reports what a plan lacks. Nothing more is said of what is missing there, nor at the other places given.
func (e *esame) manca(k *norma.Controllo, dove norma.Puntatore, rif norma.Riferimento, anche ...norma.Puntatore) {
	e.v.Report(k, dove, "", "", rif)
	e.coperti = append(append(e.coperti, dove), anche...)
}
