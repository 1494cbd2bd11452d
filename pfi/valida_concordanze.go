package pfi

import (
	"strconv"

	"norma"
	"norma/apprendistato"
)

// What is said in two places of the plan, and must agree.

var (
	mesiDiversi = norma.Controllo{
		Codice: "pfi/mesi-dichiarati-diversi", Gravita: norma.Avviso,
		IT: "la durata dichiarata è di {trovato}: dalle date risulta di {ammesso}",
		EN: "the length stated is {trovato}: by the dates it is {ammesso}",
	}
	ccnlDiversi = norma.Controllo{
		Codice: "pfi/ccnl-diversi", Gravita: norma.Avviso,
		IT: "il CCNL applicato all'apprendista («{testo}») non è quello utilizzato dal datore di lavoro",
		EN: "the collective agreement of the apprentice (“{testo}”) is not the one that the employer uses",
	}
	titoloNonElencato = norma.Controllo{
		Codice: "pfi/titolo-non-tra-gli-studi", Gravita: norma.Avviso,
		IT: "il titolo di studio posseduto («{testo}») non è tra quelli elencati nella sezione 3",
		EN: "the title of study held (“{testo}”) is not among those listed in section 3",
	}
	titoloPiuAlto = norma.Controllo{
		Codice: "pfi/titolo-piu-alto-tra-gli-studi", Gravita: norma.Mancante,
		IT: "tra gli studi c'è «{testo}», di livello più alto del titolo posseduto ({ammesso})",
		EN: "among the titles of study there is “{testo}”, of a higher level than the one held ({ammesso})",
	}
	annoImpossibile = norma.Controllo{
		Codice: "pfi/anno-di-studio-impossibile", Gravita: norma.Mancante,
		IT: "l'anno {testo} non è possibile: dalla nascita all'assunzione sono gli anni {ammesso}",
		EN: "year {testo} is not possible: from birth to hiring the years are {ammesso}",
	}
	esperienzaImpossibile = norma.Controllo{
		Codice: "pfi/esperienza-impossibile", Gravita: norma.Mancante,
		IT: "il periodo {trovato} non è possibile: finisce prima di cominciare, comincia prima della nascita o dopo l'assunzione",
		EN: "the period {trovato} is not possible: it ends before it starts, or starts before the birth or after the hiring",
	}
	cfuOltreResidui = norma.Controllo{
		Codice: "pfi/cfu-oltre-i-residui", Gravita: norma.Mancante,
		IT: "i CFU conseguibili sono {trovato}: al percorso ne restano {ammesso}",
		EN: "{trovato} CFU can be obtained: the path has {ammesso} left",
	}
	consensoNegato = norma.Controllo{
		Codice: "pfi/consenso-negato", Gravita: norma.Avviso,
		IT: "l'apprendista non autorizza il trattamento dei dati, che il modello gli fa sottoscrivere",
		EN: "the apprentice does not authorise the use of the data, to which the form makes him sign",
	}
)

// concordanze holds against each other what the plan says twice.
func (e *esame) concordanze() {
	p, c := e.p, &e.p.Contratto
	if e.v.Tipologia == apprendistato.TipologiaIeFP {
		e.obiettivi()
	}
	e.mesi()
	if suo := c.CCNL.Nome; !vuoto(suo) && !vuoto(p.Datore.CCNL) && suo != p.Datore.CCNL && !stesseParole(suo, p.Datore.CCNL) {
		e.v.Report(&ccnlDiversi, delContratto+"/ccnl/nome", suo, p.Datore.CCNL, sez3)
	}
	e.titoli()
	e.esperienze()
	residui, noti := e.v.Contratto.DurataFormazione.CFU().Residui.Value()
	if cfu, detti := p.Formazione.CFU.Value(); noti && detti && cfu > residui {
		e.v.Report(&cfuOltreResidui, "/formazione/cfu", strconv.Itoa(cfu), strconv.Itoa(residui), reg+"art. 25, c. 2, lett. h)")
	}
	if p.Consenso.Is(false) {
		e.v.Report(&consensoNegato, "/consenso", norma.SiNo(false), norma.SiNo(true), sez5)
	}
}

// mesi: the months stated are those between the dates, exactly (reading mesi-dichiarati).
func (e *esame) mesi() {
	mesi, detti := e.p.Rapporto.Mesi.Value()
	periodo := norma.Periodo{Dal: e.p.Contratto.Inizio, Al: e.p.Contratto.Fine}
	if !detti || !periodo.Valid() {
		return
	}
	e.v.Letture.Add(norma.LetturaMesiDichiarati)
	if dichiarata, vera := norma.Mesi(mesi), periodo.Durata(); dichiarata != vera {
		e.v.Report(&mesiDiversi, "/rapporto/mesi", dichiarata.String(), vera.String(), sez3)
	}
}

// titoli: the highest title, by which the contract's rules judge, is among those listed, and none of these is above it.
func (e *esame) titoli() {
	const dove = norma.Puntatore("/apprendista/studi")
	titolo := e.p.Contratto.Apprendista.Titolo
	lista := primi(&e.v.Giudizio, e.p.Apprendista.Studi, massimoStudi, dove, sez3)
	suo := altezza(titolo)
	elencato := titolo == "" || titolo == apprendistato.NessunTitolo || titolo == apprendistato.LicenzaElementare
	for i := range lista {
		s := &lista[i]
		elencato = elencato || s.Titolo == titolo
		if suo > 0 && altezza(s.Titolo) > suo {
			e.v.Report(&titoloPiuAlto, dove.Indice(i).Campo("titolo"), string(s.Titolo), string(titolo), sez3)
		}
		if !s.Anno.IsZero() {
			e.annoDiStudio(s.Anno, dove, i, "anno")
		}
	}
	if !elencato {
		e.v.Report(&titoloNonElencato, delContratto+"/apprendista/titolo", string(titolo), "", sez3)
	}
	e.annoDiStudio(e.p.Apprendista.AnnoFrequenza, "/apprendista", -1, "annoFrequenza")
}

// altezza orders the levels of titles; 0 is none, or not known.
func altezza(t apprendistato.TitoloStudio) int {
	switch t.Livello() {
	case apprendistato.PrimoCiclo:
		return 1
	case apprendistato.SecondoCiclo:
		return 2
	case apprendistato.Terziario:
		return 3
	}
	return 0
}

// annoDiStudio: after the year of birth, and not after that of the hiring.
func (e *esame) annoDiStudio(anno norma.Opt[int], dove norma.Puntatore, i int, campo string) {
	n, noto := anno.Value()
	dal, al := e.p.Contratto.Apprendista.Nascita, e.p.Contratto.Inizio
	if !noto || !dal.Valid() || !al.Valid() || n > dal.Year() && n <= al.Year() {
		return
	}
	if i >= 0 {
		dove = dove.Indice(i)
	}
	e.v.Report(&annoImpossibile, dove.Campo(campo), strconv.Itoa(n), strconv.Itoa(dal.Year()+1)+"-"+strconv.Itoa(al.Year()), sez3)
}

// esperienze: days in order, between birth and hiring.
func (e *esame) esperienze() {
	const dove = norma.Puntatore("/apprendista/esperienze")
	nascita, assunzione := e.p.Contratto.Apprendista.Nascita, e.p.Contratto.Inizio
	for i, x := range primi(&e.v.Giudizio, e.p.Apprendista.Esperienze, massimoEsperienze, dove, sez3) {
		rovescio := x.Dal.Valid() && x.Al.Valid() && x.Al.Before(x.Dal)
		presto := x.Dal.Valid() && nascita.Valid() && x.Dal.Before(nascita)
		tardi := x.Dal.Valid() && assunzione.Valid() && x.Dal.After(assunzione)
		if rovescio || presto || tardi || !esiste(x.Dal) || !esiste(x.Al) {
			e.v.Report(&esperienzaImpossibile, dove.Indice(i), norma.Periodo{Dal: x.Dal, Al: x.Al}.String(), "", sez3)
		}
	}
}

// esiste reports whether a day is in the calendar, or not said.
func esiste(d norma.Data) bool { return d.IsZero() || d.Valid() }
