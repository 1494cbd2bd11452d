package pfi

import (
	"norma"
	"norma/internal/identificativi"
)

var stessaPersona = norma.Controllo{
	Codice: "pfi/stessa-persona", Gravita: norma.Mancante,
	IT: "il codice fiscale «{testo}» è quello di un'altra persona del piano: uno dei due è sbagliato",
	EN: "tax code “{testo}” is that of another person of the plan: one of the two is wrong",
}

// identificativi looks whether the codes that the form asks for are sound, and whether persons' tax codes fit what is said of them.
func (e *esame) identificativi() {
	x, i, a := &e.p.Datore, &e.p.Istituzione, &e.p.Apprendista
	e.codice(x.CodiceFiscale, codiceFiscale, "/datore/codiceFiscale", sez1)
	e.codice(x.PartitaIVA, partitaIVA, "/datore/partitaIVA", sez1)
	e.codice(x.Email, casella, "/datore/email", sez1)
	e.codice(x.CodiceCCNL, codiceCNEL, "/datore/codiceCCNL", sez1)
	for n, a := range primi(&e.v.Giudizio, x.Ateco, massimoAteco, "/datore/ateco", sez1) {
		if s := string(a); !pulito(attivita(s)) {
			e.codice(s, attivita, norma.Puntatore("/datore/ateco").Indice(n), sez1)
		}
	}
	e.codice(x.SedeLegale.CAP, postale, "/datore/sedeLegale/cap", sez1)
	e.codice(x.SedeOperativa.CAP, postale, "/datore/sedeOperativa/cap", sez1)
	e.fiscale(&x.Rappresentante, norma.Data{}, solo("/datore/rappresentante"), sez1)
	aziendale := e.fiscale(&x.Tutor.Persona, norma.Data{}, solo("/datore/tutor"), sez1)
	e.codice(x.Tutor.Email, casella, "/datore/tutor/email", sez1)

	e.codice(i.CodiceFiscale, codiceFiscale, "/istituzione/codiceFiscale", sez2)
	e.codice(i.PartitaIVA, partitaIVA, "/istituzione/partitaIVA", sez2)
	e.codice(i.Email, casella, "/istituzione/email", sez2)
	e.codice(i.SedeLegale.CAP, postale, "/istituzione/sedeLegale/cap", sez2)
	e.codice(i.SedeOperativa.CAP, postale, "/istituzione/sedeOperativa/cap", sez2)
	e.fiscale(&i.Rappresentante, norma.Data{}, solo("/istituzione/rappresentante"), sez2)
	formativo := e.fiscale(&i.Tutor.Persona, norma.Data{}, solo("/istituzione/tutor"), sez2)
	e.codice(i.Tutor.Email, casella, "/istituzione/tutor/email", sez2)

	suo := e.fiscale(&a.Persona, e.p.Contratto.Apprendista.Nascita, solo("/apprendista"), sez3)
	e.codice(a.Residenza.CAP, postale, "/apprendista/residenza/cap", sez3)
	e.codice(a.Domicilio.CAP, postale, "/apprendista/domicilio/cap", sez3)
	e.codice(a.Email, casella, "/apprendista/email", sez3)
	e.codice(a.Permesso.Numero, permesso, "/apprendista/permesso/numero", sez3)

	// Each side names its own tutor, and neither is the apprentice: art. 10, 26, 31 and 38, c. 2.
	e.diversi(aziendale, suo, "/datore/tutor/codiceFiscale", sez1)
	e.diversi(formativo, suo, "/istituzione/tutor/codiceFiscale", sez2)
	e.diversi(formativo, aziendale, "/istituzione/tutor/codiceFiscale", sez2)
}

// codice examines a code, where there is one.
func (e *esame) codice(s string, esamina func(string) identificativi.Esame, dove norma.Puntatore, rif norma.Riferimento) {
	if !vuoto(s) {
		esamina(s).Report(&e.v.Giudizio, dove, rif)
	}
}

// fiscale examines the tax code of a person and holds it against the name and, where that is said, the birth.
func (e *esame) fiscale(x *Persona, nascita norma.Data, dove luogo, rif norma.Riferimento) identificativi.CodiceFiscale {
	if vuoto(x.CodiceFiscale) {
		return identificativi.CodiceFiscale{}
	}
	c, es := identificativi.ParseCodicePersona(x.CodiceFiscale)
	confronto := c.Check(&identificativi.Persona{Cognome: x.Cognome, Nome: x.Nome, Nascita: nascita})
	if !pulito(es) || !pulito(confronto) {
		qui := dove.campo("codiceFiscale")
		es.Report(&e.v.Giudizio, qui, rif)
		confronto.Report(&e.v.Giudizio, qui, rif)
	}
	return c
}

// luogo is a place, or an element of the list there: its pointer is written only where there is something to say.
type luogo struct {
	dove     norma.Puntatore
	elemento int // from 0; unico: no list
}

const unico = -1

func solo(dove norma.Puntatore) luogo { return luogo{dove, unico} }

func (l luogo) puntatore() norma.Puntatore {
	if l.elemento == unico {
		return l.dove
	}
	return l.dove.Indice(l.elemento)
}

func (l luogo) campo(nome string) norma.Puntatore { return l.puntatore().Campo(nome) }

func (e *esame) diversi(c, altro identificativi.CodiceFiscale, dove norma.Puntatore, rif norma.Riferimento) {
	if !c.IsZero() && c == altro {
		e.v.Report(&stessaPersona, dove, c.String(), "", rif)
	}
}

// pulito reports whether an examination has nothing to say.
func pulito(es identificativi.Esame) bool {
	for range es.All() {
		return false
	}
	return true
}

func codiceFiscale(s string) identificativi.Esame {
	_, es := identificativi.ParseCodiceFiscale(s)
	return es
}

func partitaIVA(s string) identificativi.Esame {
	_, es := identificativi.ParsePartitaIVA(s)
	return es
}

func casella(s string) identificativi.Esame {
	_, es := identificativi.ParseCasella(s)
	return es
}

func codiceCNEL(s string) identificativi.Esame {
	_, es := identificativi.ParseCodiceCNEL(s)
	return es
}

// attivita: a code of any edition. The form does not say which it wants.
func attivita(s string) identificativi.Esame {
	_, es := identificativi.ParseAteco(s, 0)
	return es
}

func postale(s string) identificativi.Esame {
	_, es := identificativi.ParseCAP(s)
	return es
}

func permesso(s string) identificativi.Esame {
	_, es := identificativi.ParsePermesso(s)
	return es
}
