package pfi

import (
	"norma"
	"norma/apprendistato"
)

// What is taught, where, and how it is assessed: art. 6, c. 2, lett. f) to i), c. 4, and their twins of art. 25, 30 and 37.

var (
	senzaCompetenze = norma.Controllo{
		Codice: "pfi/senza-competenze-da-acquisire", Gravita: norma.Errore,
		IT: "mancano le competenze da acquisire",
		EN: "the skills to be acquired are missing",
	}
	soloUnaFormazione = norma.Controllo{
		Codice: "pfi/competenze-di-una-sola-formazione", Gravita: norma.Errore,
		IT: "nessuna competenza si acquisisce con la formazione {ammesso}",
		EN: "no skill is acquired through the training called “{ammesso}”",
	}
	nonCoerenti = norma.Controllo{
		Codice: "pfi/competenze-non-coerenti-con-la-figura", Gravita: norma.Errore,
		IT: "le competenze da acquisire non sono coerenti con quelle della figura del repertorio",
		EN: "the skills to be acquired are not consistent with those of the figure of the repertory",
	}
	senzaArticolazione = norma.Controllo{
		Codice: "pfi/senza-articolazione-dei-periodi", Gravita: norma.Errore,
		IT: "manca l'articolazione dei periodi di formazione interna ed esterna: gli anni e le loro ore",
		EN: "how internal and external training are spread is missing: the years and their hours",
	}
	senzaCompetenzeInImpresa = norma.Controllo{
		Codice: "pfi/senza-competenze-in-impresa", Gravita: norma.Errore,
		IT: "mancano le competenze tecniche e professionali che possono essere acquisite in impresa",
		EN: "the technical and professional skills that can be acquired in the firm are missing",
	}
	senzaRisultati = norma.Controllo{
		Codice: "pfi/senza-risultati-di-apprendimento", Gravita: norma.Errore,
		IT: "mancano i risultati di apprendimento della formazione",
		EN: "the learning results of the training are missing",
	}
	senzaCriteri = norma.Controllo{
		Codice: "pfi/senza-criteri-di-valutazione", Gravita: norma.Errore,
		IT: "mancano criteri e modalità della valutazione degli apprendimenti",
		EN: "criteria and ways of assessing what is learnt are missing",
	}
	senzaCFU = norma.Controllo{
		Codice: "pfi/senza-cfu-conseguibili", Gravita: norma.Errore,
		IT: "manca il numero di CFU conseguibili in apprendistato",
		EN: "the number of CFU that can be obtained in the apprenticeship is missing",
	}
	senzaProgetto = norma.Controllo{
		Codice: "pfi/senza-progetto-di-ricerca", Gravita: norma.Errore,
		IT: "manca il progetto di ricerca",
		EN: "the research project is missing",
	}
	senzaInterna = norma.Controllo{
		Codice: "pfi/senza-formazione-interna", Gravita: norma.Errore,
		IT: "mancano le modalità o le ore della formazione interna",
		EN: "the ways or the hours of internal training are missing",
	}
	senzaObiettivi = norma.Controllo{
		Codice: "pfi/senza-obiettivi-degli-assi-culturali", Gravita: norma.Errore,
		IT: "l'apprendista è in obbligo di istruzione: mancano gli obiettivi formativi relativi agli assi culturali",
		EN: "the apprentice is in compulsory education: the training aims by cultural axis are missing",
	}
)

// competenze wants skills, each of them described.
func (e *esame) competenze(rif norma.Riferimento) bool {
	const dove = norma.Puntatore("/formazione/competenze")
	lista := primi(&e.v.Giudizio, e.p.Formazione.Competenze, massimoCompetenze, dove, rif)
	if len(lista) == 0 {
		e.manca(&senzaCompetenze, dove, rif)
		return false
	}
	for i := range lista {
		if vuoto(lista[i].Descrizione) {
			e.manca(&senzaCompetenze, dove.Indice(i).Campo("descrizione"), rif)
		}
	}
	return true
}

// delRepertorio wants skills of external and of internal training, and that they are consistent with those of the figure.
func (e *esame) delRepertorio(rif norma.Riferimento) {
	const dove = norma.Puntatore("/formazione/competenze")
	f := &e.p.Formazione
	esterna, interna, ignota := false, false, -1
	for i := range f.Competenze[:min(len(f.Competenze), massimoCompetenze)] {
		switch f.Competenze[i].Formazione {
		case InEsterna:
			esterna = true
		case InInterna:
			interna = true
		case InEntrambe:
			esterna, interna = true, true
		default:
			ignota = i
		}
	}
	switch {
	case esterna && interna:
	case ignota >= 0:
		luogo, parola := dove.Indice(ignota).Campo("formazione"), f.Competenze[ignota].Formazione
		if parola == "" {
			e.v.Missing(luogo, rif)
		} else {
			e.v.Unknown(luogo, string(parola), rif)
		}
	case interna:
		e.v.Report(&soloUnaFormazione, dove, "", string(InEsterna), rif)
	default:
		e.v.Report(&soloUnaFormazione, dove, "", string(InInterna), rif)
	}
	switch coerenti, detto := f.Coerenti.Value(); {
	case !detto:
		e.v.Missing("/formazione/coerenti", rif)
	case !coerenti:
		e.v.Report(&nonCoerenti, "/formazione/coerenti", norma.SiNo(false), norma.SiNo(true), rif)
	}
}

// articolazione wants the years and, in each, the hours of either side; whether they are within the caps the contract's rules say.
func (e *esame) articolazione(rif norma.Riferimento) {
	const dove = delContratto + "/anni"
	anni := e.ore()
	if len(anni) == 0 {
		e.manca(&senzaArticolazione, dove, rif)
	}
	for i := range anni {
		if anni[i].Esterne.IsZero() {
			e.manca(&senzaArticolazione, dove.Indice(i).Campo("esterne"), rif)
		}
		if anni[i].Interne.IsZero() {
			e.manca(&senzaArticolazione, dove.Indice(i).Campo("interne"), rif)
		}
	}
}

// ore are the years of the contract with their hours, no more than the document may have.
func (e *esame) ore() []apprendistato.Anno {
	return e.p.Contratto.Anni[:min(len(e.p.Contratto.Anni), massimoAnni)]
}

// formativi are the years of sez. 4, no more than the document may have.
func (e *esame) formativi() []AnnoFormativo {
	return primi(&e.v.Giudizio, e.p.Formazione.Anni, massimoAnni, "/formazione/anni", reg+"all. B")
}

// oreDi is the contract's year with the hours of a year of sez. 4, nil where there is none.
func (e *esame) oreDi(a *AnnoFormativo) *apprendistato.Anno {
	for anni, i := e.ore(), 0; i < len(anni); i++ {
		if anni[i].Numero == a.Numero && anni[i].Proroga.Is(true) == a.Proroga.Is(true) {
			return &anni[i]
		}
	}
	return nil
}

func (e *esame) inImpresa(rif norma.Riferimento) {
	const dove = norma.Puntatore("/formazione/inImpresa")
	lista := primi(&e.v.Giudizio, e.p.Formazione.InImpresa, massimoCompetenze, dove, rif)
	if len(lista) == 0 {
		e.manca(&senzaCompetenzeInImpresa, dove, rif)
	}
	for i := range lista {
		if vuoto(lista[i].Descrizione) {
			e.manca(&senzaCompetenzeInImpresa, dove.Indice(i).Campo("descrizione"), rif)
		}
	}
}

// risultati wants the learning results of either side, in each year that has hours of it.
func (e *esame) risultati(rif norma.Riferimento) {
	const dove = norma.Puntatore("/formazione/anni")
	anni := e.formativi()
	if len(anni) == 0 {
		e.manca(&senzaRisultati, dove, rif)
	}
	for i := range anni {
		a := &anni[i]
		ore := e.oreDi(a)
		if vuoto(a.Esterna.Risultati) && (ore == nil || !ore.Esterne.Is(0)) {
			e.manca(&senzaRisultati, dove.Indice(i).Campo("esterna").Campo("risultati"), rif)
		}
		if vuoto(a.Interna.Risultati) && (ore == nil || !ore.Interne.Is(0)) {
			e.manca(&senzaRisultati, dove.Indice(i).Campo("interna").Campo("risultati"), rif)
		}
	}
}

// criteri: behaviour is assessed where foreseen, measures are taken if any.
func (e *esame) criteri(rif norma.Riferimento) {
	const dove = norma.Puntatore("/valutazione")
	w := &e.p.Valutazione
	if vuoto(w.Iniziale) && vuoto(w.Intermedia) && vuoto(w.Finale) {
		e.manca(&senzaCriteri, dove, rif)
		return
	}
	if vuoto(w.Iniziale) {
		e.manca(&senzaCriteri, dove+"/iniziale", rif)
	}
	if vuoto(w.Intermedia) {
		e.manca(&senzaCriteri, dove+"/intermedia", rif)
	}
	if vuoto(w.Finale) {
		e.manca(&senzaCriteri, dove+"/finale", rif)
	}
}

// interna wants, of research, the ways of internal training and its hours in each year; how many they must be the contract's rules say.
func (e *esame) interna(rif norma.Riferimento) {
	const dove, delleOre = norma.Puntatore("/formazione/anni"), delContratto + "/anni"
	anni := e.formativi()
	if len(anni) == 0 {
		e.manca(&senzaInterna, dove, rif)
	}
	for i := range anni {
		if vuoto(anni[i].Interna.Modalita) {
			e.manca(&senzaInterna, dove.Indice(i).Campo("interna").Campo("modalita"), rif)
		}
	}
	ore := e.ore()
	if len(ore) == 0 {
		e.manca(&senzaInterna, delleOre, rif)
	}
	for i := range ore {
		if ore[i].Interne.IsZero() {
			e.manca(&senzaInterna, delleOre.Indice(i).Campo("interne"), rif)
		}
	}
}

// obiettivi: art. 6, c. 4. Who is in compulsory education the contract's rule says.
func (e *esame) obiettivi() {
	const dove = norma.Puntatore("/formazione/obiettivi")
	if !e.v.Contratto.ObbligoIstruzione.InObbligo.Is(true) {
		return
	}
	lista := primi(&e.v.Giudizio, e.p.Formazione.Obiettivi, massimoObiettivi, dove, reg+"art. 6, c. 4")
	if len(lista) == 0 {
		e.manca(&senzaObiettivi, dove, reg+"art. 6, c. 4")
	}
	for i := range lista {
		if vuoto(lista[i].Asse) {
			e.manca(&senzaObiettivi, dove.Indice(i).Campo("asse"), reg+"art. 6, c. 4")
		}
		if vuoto(lista[i].Descrizione) {
			e.manca(&senzaObiettivi, dove.Indice(i).Campo("descrizione"), reg+"art. 6, c. 4")
		}
	}
}
