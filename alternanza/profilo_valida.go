package alternanza

import (
	"slices"
	"strconv"

	"norma"
	"norma/internal/identificativi"
)

// Conto is how much a host offers of one kind.
type Conto struct {
	Offerte, Attivita int
	Massimo           int // students at most, all offers together
	Posti             int // seats, all activities together
}

// Validazione is what is found in a profile: what has to be there and is not, what contradicts something else, and how much is on
// offer. A number that is not said counts for nothing.
type Validazione struct {
	norma.Giudizio
	Alternanza, Apprendistato Conto
}

var (
	senzaOfferte = norma.Controllo{
		Codice: "alternanza/senza-offerte", Gravita: norma.Errore,
		IT: "il profilo non offre alcun percorso",
		EN: "the profile offers no path",
	}
	ripetuto = norma.Controllo{
		Codice: "alternanza/elemento-ripetuto", Gravita: norma.Avviso,
		IT: "«{testo}» c'è già",
		EN: "“{testo}” is there already",
	}
	troppiElementi = norma.Controllo{
		Codice: "alternanza/troppi-elementi", Gravita: norma.Mancante,
		IT: "gli elementi sono {trovato}: se ne guardano {ammesso}",
		EN: "there are {trovato} elements: {ammesso} are looked at",
	}
)

// Validate checks that the profile says what the register asks: who the host is, and of each offer the compulsory data (maximum of
// students; for alternanza the periods of the year) and the qualifying ones (figures, activity, seats, full address, contact). All
// findings come at once, in document order. Optional data are looked at only where they are there. The law is l. 107/2015, art. 1,
// c. 41, as others report it; the rest is how the register is presented, and so practice (norma.Prassi).
//
// The figures are codes of the CP2011, which the register prescribes, whatever edition is in use elsewhere.
func (p *Profilo) Validate() Validazione {
	var e esameProfilo
	e.tutto.Applica(norma.Data{})
	e.tutto.Fonte = norma.Prassi
	e.ospite(&p.Ospite)
	e.facoltativi(p)
	e.offerte(p)
	e.consegna()
	return e.tutto
}

// esameProfilo is one validation. Its own judgement is that of the part at hand.
type esameProfilo struct {
	norma.Giudizio
	tutto Validazione
}

// consegna hands over what was found in the part at hand: a judgement looks each finding up among those that it has, and a profile may
// have thousands.
func (e *esameProfilo) consegna() {
	e.tutto.Rilievi = append(e.tutto.Rilievi, e.Rilievi...)
	e.tutto.Esito = max(e.tutto.Esito, e.Esito)
	e.tutto.Letture = e.tutto.Letture.Union(e.Letture)
	e.Giudizio = norma.Giudizio{}
}

// posto is where in the document an object stands. A pointer is made of it only where there is a finding.
type posto struct {
	offerta, attivita int             // from 0; -1: outside any
	dentro            norma.Puntatore // the object in there
}

func (s posto) campo(nome string) norma.Puntatore {
	var d norma.Puntatore
	if s.offerta >= 0 {
		d = norma.Puntatore("/offerte").Indice(s.offerta)
	}
	if s.attivita >= 0 {
		d = d.Campo("attivita").Indice(s.attivita)
	}
	return (d + s.dentro).Campo(nome)
}

// limita is how many elements of a list are looked at; more of them is a finding.
func (e *esameProfilo) limita(s posto, nome string, n, massimo int, rif norma.Riferimento) int {
	if n > massimo {
		e.Report(&troppiElementi, s.campo(nome), strconv.Itoa(n), strconv.Itoa(massimo), rif)
		return massimo
	}
	return n
}

// codice adds what reading a code had to say, where it had something.
func (e *esameProfilo) codice(x identificativi.Esame, s posto, nome string, rif norma.Riferimento) {
	for range x.All() {
		x.Report(&e.Giudizio, s.campo(nome), rif)
		return
	}
}

// indirizzo checks that an address is full.
func (e *esameProfilo) indirizzo(i *Indirizzo, s posto, manca *norma.Controllo, rif norma.Riferimento) {
	if i.Via == "" {
		e.manca(manca, s, "via", rif)
	}
	if i.CAP == "" {
		e.manca(manca, s, "cap", rif)
	} else {
		_, x := identificativi.ParseCAP(i.CAP)
		e.codice(x, s, "cap", rif)
	}
	if i.Comune == "" {
		e.manca(manca, s, "comune", rif)
	}
	switch {
	case i.Provincia == "":
		e.manca(manca, s, "provincia", rif)
	case i.Regione() == "":
		e.Unknown(s.campo("provincia"), string(i.Provincia), rif)
	}
}

// manca reports that a member is not there: by a check, or as an input that is missing.
func (e *esameProfilo) manca(c *norma.Controllo, s posto, nome string, rif norma.Riferimento) {
	if c == nil {
		e.Missing(s.campo(nome), rif)
		return
	}
	e.Report(c, s.campo(nome), "", "", rif)
}

// facoltativi checks the optional data, where they are there.
func (e *esameProfilo) facoltativi(p *Profilo) {
	s := posto{-1, -1, ""}
	n := e.limita(s, "requisiti", len(p.Requisiti), massimoRequisiti, profiloRif)
	for i, r := range p.Requisiti[:n] {
		switch {
		case !slices.Contains(requisiti[:], r):
			e.Unknown(elemento(s, "requisiti", i), string(r), profiloRif)
		case slices.Contains(p.Requisiti[:i], r):
			e.Report(&ripetuto, elemento(s, "requisiti", i), string(r), "", profiloRif)
		}
	}
	n = e.limita(s, "filiera", len(p.Filiera), massimoFiliera, dichiarabiliRif)
	for i := range p.Filiera[:n] {
		if p.Filiera[i].Soggetto == "" {
			e.Missing(elemento(s, "filiera", i).Campo("soggetto"), dichiarabiliRif)
		}
	}
}

func elemento(s posto, lista string, i int) norma.Puntatore { return s.campo(lista).Indice(i) }

// Spiegazione is the explanation: what is on offer, kind by kind.
func (v Validazione) Spiegazione() norma.Spiegazione {
	return v.Giudizio.Spiegazione(&etValidazione, v.Alternanza.riga(&etAlternanza), v.Apprendistato.riga(&etApprendistato))
}

func (c Conto) riga(cosa *norma.Etichetta) norma.Spiegazione {
	if c == (Conto{}) {
		return norma.Spiegazione{}
	}
	return norma.Riga(cosa, "", "",
		norma.Riga(&etOfferte, strconv.Itoa(c.Offerte), profiloRif),
		norma.Riga(&etQuanteAttivita, strconv.Itoa(c.Attivita), figureRif),
		norma.Riga(&etMassimo, strconv.Itoa(c.Massimo), dichiarabiliRif),
		norma.Riga(&etPosti, strconv.Itoa(c.Posti), figureRif))
}

// FormaValidazione is the shape of the explanation of a Validazione.
func FormaValidazione() norma.Forma {
	righe := []norma.Forma{norma.NewForma(&etOfferte), norma.NewForma(&etQuanteAttivita), norma.NewForma(&etMassimo), norma.NewForma(&etPosti)}
	return norma.FormaGiudizio(&etValidazione, norma.NewForma(&etAlternanza, righe...), norma.NewForma(&etApprendistato, righe...))
}

var (
	etValidazione    = norma.Etichetta{Nome: "profilo", IT: "esame del profilo", EN: "validation of the profile"}
	etAlternanza     = norma.Etichetta{Nome: "alternanza", IT: "alternanza", EN: "alternanza (school-work paths)"}
	etApprendistato  = norma.Etichetta{Nome: "apprendistato", IT: "apprendistato", EN: "apprenticeship"}
	etOfferte        = norma.Etichetta{Nome: "offerte", IT: "offerte", EN: "offers"}
	etQuanteAttivita = norma.Etichetta{Nome: "attivita", IT: "attività", EN: "activities"}
	etMassimo        = norma.Etichetta{Nome: "massimo", IT: "numero massimo di studenti", EN: "maximum number of students"}
	etPosti          = norma.Etichetta{Nome: "posti", IT: "posti disponibili", EN: "seats available"}
)
