package apprendistato

import (
	"cmp"

	"norma"
	"norma/crediti"
)

var (
	stagionaleCapoI = norma.Controllo{
		Codice: "apprendistato/stagionale-sotto-i-sei-mesi", Gravita: norma.Mancante,
		IT: "un contratto stagionale di {trovato}: il regolamento ne chiede almeno {ammesso} senza eccezioni, la legge statale ne ha una",
		EN: "a seasonal contract of {trovato}: the regulation asks for at least {ammesso} without exception, State law has one",
	}
	diplomaConQualifica = norma.Controllo{
		Codice: "apprendistato/diploma-con-la-qualifica", Gravita: norma.Avviso,
		IT: "l'apprendista possiede la qualifica corrispondente («{testo}»): la durata massima è quella di chi la possiede",
		EN: "the apprentice holds the corresponding qualifica (“{testo}”): the longest length is that of who holds it",
	}
	creditiInObbligo = norma.Controllo{
		Codice: "apprendistato/crediti-in-obbligo-di-istruzione", Gravita: norma.Avviso,
		IT: "l'apprendista è in obbligo di istruzione: i crediti accorciano il percorso, gli standard minimi restano",
		EN: "the apprentice is in compulsory education: credits shorten the path, its minimum standards stay",
	}
)

// capoI: art. 4, c. 1, the limits of the path, and c. 3, less the credits on entry.
func (r *DurataFormazione) capoI(d *Disciplina, c *Contratto, p *premessa, l *LimiteDurata) {
	r.minimoCapoI(c, l)
	breve := d.t.durata(DiplomaDaQualifica)
	var dubbi norma.Giudizio
	q, possiede := d.possiede(c, breve, &dubbi)
	if q != nil {
		r.Fonte = max(r.Fonte, q.A.Fonte)
	}
	if possiede.Is(true) {
		l = breve
		r.Letture.Add(norma.LetturaDiplomaConQualifica)
		r.Report(&diplomaConQualifica, "/apprendista/qualifica", string(c.Apprendista.Qualifica.Codice), "", l.Massimo.Rif)
	}
	r.limite, r.tabella, r.ingressi = l, &d.t.Ingresso, c.Ingresso
	k := r.ingresso(l.Massimo)
	r.Join(&k.Giudizio)
	r.standard(d, c, p, k.Tolti)
	if possiede.IsZero() && r.conOSenza(&k, breve, &dubbi) {
		return
	}
	r.entro(k.Restano, k.AlPiu, k.Rif, l.Massimo.Fonte)
}

// conOSenza: which of the two limits for the diploma holds is not known. It reports whether that leaves the longest length unknown; what
// is missing is asked where the agreed length is allowed under one limit and not under the other.
func (r *DurataFormazione) conOSenza(k *crediti.Riduzione, breve *LimiteDurata, dubbi *norma.Giudizio) bool {
	con := r.ingresso(breve.Massimo)
	if n, noto := k.Restano.Value(); noto && con.Restano.Is(n) { // credits leave the shortest length in any case
		return false
	}
	r.Letture.Add(norma.LetturaDiplomaConQualifica)
	r.dubbio, k.Restano = true, norma.Opt[int]{}
	if r.Durata.Compare(norma.Mesi(k.AlPiu)) > 0 { // too long under both
		return false
	}
	if r.Durata.Compare(norma.Mesi(con.AlMeno)) > 0 {
		r.Join(dubbi)
		for _, q := range con.Rilievi {
			if q.Gravita() == norma.Mancante {
				r.Add(q)
			}
		}
	}
	return true
}

// standard: who is in compulsory education keeps its minimum standards, whatever the credits take off.
func (r *DurataFormazione) standard(d *Disciplina, c *Contratto, p *premessa, tolti int) {
	if tolti == 0 {
		return
	}
	var o ObbligoIstruzione
	d.obbligoIstruzione(c, p, &o)
	if o.InObbligo.Is(true) {
		r.Letture.Add(norma.LetturaObbligoIstruzione)
		r.Fonte = max(r.Fonte, o.Fonte)
		r.Report(&creditiInObbligo, "/ingresso", "", "", d.t.Ingresso.Standard)
	}
}

// minimoCapoI: six months. State law excepts seasonal work, art. 4, c. 1, does not (reading stagionale-capo-i).
func (r *DurataFormazione) minimoCapoI(c *Contratto, l *LimiteDurata) {
	stagionale, noto := c.Stagionale.Value()
	if !r.corta() || l.Eccezione == "" || noto && !stagionale {
		r.quantoMeno()
		return
	}
	r.Letture.Add(norma.LetturaStagionaleCapoI)
	if !noto {
		r.Missing("/stagionale", l.Eccezione)
		return
	}
	r.Report(&stagionaleCapoI, "/fine", r.Durata.String(), norma.Mesi(r.Minimo.Valore).String(), r.Minimo.Rif)
}

// ingresso: what credits on entry leave of a longest length.
func (r *DurataFormazione) ingresso(massimo norma.Cifra[int]) crediti.Riduzione {
	l := crediti.Limiti{Minimo: r.Minimo, Massimo: massimo, Pattuita: r.Durata}
	return crediti.ApplyIngresso(l, r.ingressi, *r.tabella, "/ingresso")
}

// possiede is whether who is hired for the diploma holds the corresponding qualifica, and so falls under lett. c) whatever the contract
// calls itself (reading diploma-con-qualifica), with the row that says where his qualifica leads. What keeps it from being known goes
// into dubbi.
func (d *Disciplina) possiede(c *Contratto, breve *LimiteDurata, dubbi *norma.Giudizio) (*Corrispondenza, norma.Opt[bool]) {
	a, rif := &c.Apprendista, d.t.DaQualifica
	no, ignoto := norma.Known(false), norma.Opt[bool]{}
	ha := a.qualificaIeFP()
	switch {
	case c.Percorso != Diploma || breve == nil || rif == "" || ha.Is(false):
		return nil, no
	case a.QualificaIeFP.IsZero() && ha.Is(true) && !a.posseduto(dubbi, c.Inizio, rif):
		return nil, ignoto
	case ha.IsZero() && a.Qualifica.Codice == "":
		dubbi.Missing("/apprendista/qualificaIeFP", rif)
		return nil, ignoto
	}
	const dove = norma.Puntatore("/apprendista/qualifica")
	elenco := cmp.Or(d.t.Repertorio, rif)
	da, verso := a.Qualifica.voce(dubbi, dove, elenco), c.Figura.voce(dubbi, "/figura", elenco)
	if da != nil && da.Percorso != Qualifica {
		dubbi.Report(&figuraNonQualifica, dove+"/codice", string(da.Codice), "", elenco)
		da = nil
	}
	if da == nil || verso == nil {
		return nil, ignoto
	}
	indirizzo := a.Qualifica.Indirizzo
	if indirizzo != "" && !da.Ha(indirizzo) {
		indirizzo.estraneo(dubbi, dove+"/indirizzo", da.Rif())
		return nil, ignoto
	}
	switch q, deciso := d.t.conduce(da, indirizzo, verso.Codice); {
	case !deciso:
		dubbi.Missing(dove+"/indirizzo", rif)
	case q == nil:
		dubbi.Report(&corrispondenzaIgnota, dove, string(da.Codice), "", rif)
	default:
		return q, norma.Known(q.A.Valore == verso.Codice)
	}
	return nil, ignoto
}
