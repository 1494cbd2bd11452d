package pfi

import (
	"slices"

	"norma"
	"norma/apprendistato"
	"norma/internal/identificativi"
)

// Confronto is what changed from a version of a plan to the next, and whether it may: reg. reg. Lazio 7/2017, art. 6, c. 3; art. 25, c. 3; art. 30,
// c. 3; art. 37, c. 2 (secondo).
//
//nolint:recvcheck // the comparison fills it in place, callers take it by value
type Confronto struct {
	norma.Giudizio
	Differenze []Differenza      // in the order of the document
	Fermo      norma.Riferimento // the provision on what may not change; "" where none governs the plan
}

// Differenza is a member that is not the same in the two versions. What a version does not have is empty.
type Differenza struct {
	Dove        norma.Puntatore
	Cosa        norma.Etichetta
	Prima, Dopo string
}

var (
	titoloCambiato = norma.Controllo{
		Codice: "pfi/titolo-da-conseguire-cambiato", Gravita: norma.Errore,
		IT: "il piano può essere modificato, ma non per conseguire «{testo}»: il titolo da conseguire resta quello di prima",
		EN: "the plan may be changed, but not to obtain “{testo}”: the title to be obtained remains the former one",
	}
	fineSenzaProroga = norma.Controllo{
		Codice: "pfi/fine-spostata-senza-proroga", Gravita: norma.Errore,
		IT: "la fine del periodo si sposta dal {ammesso} al {trovato} senza una proroga, che ha le sue condizioni",
		EN: "the end of the period moves from {ammesso} to {trovato} without an extension, which has conditions of its own",
	}
	prorogaAllungata = norma.Controllo{
		Codice: "pfi/proroga-allungata", Gravita: norma.Errore,
		IT: "la proroga si allunga dal {ammesso} al {trovato}: si conviene una sola volta",
		EN: "the extension is lengthened from {ammesso} to {trovato}: it may be agreed only once",
	}
	altroApprendista = norma.Controllo{
		Codice: "pfi/piani-di-apprendisti-diversi", Gravita: norma.Mancante,
		IT: "i due piani sono di apprendisti diversi: il codice fiscale «{testo}» prende il posto di {ammesso}",
		EN: "the two plans are of different apprentices: tax code “{testo}” replaces {ammesso}",
	}
	versioniARovescio = norma.Controllo{
		Codice: "pfi/versioni-a-rovescio", Gravita: norma.Mancante,
		IT: "il piano modificato è del {trovato}, prima di quello che modifica ({ammesso})",
		EN: "the changed plan is of {trovato}, before the one that it changes ({ammesso})",
	}
	modificaTardiva = norma.Controllo{
		Codice: "pfi/modifica-dopo-la-fine", Gravita: norma.Avviso,
		IT: "il piano è modificato in data {trovato}, quando il periodo è già finito ({ammesso}): si modifica nel corso del rapporto",
		EN: "the plan is changed on {trovato}, when the period is over ({ammesso}): it is changed in the course of the employment",
	}
)

// ferme are the provisions on what may not change.
var ferme = [...]struct {
	tipologia apprendistato.Tipologia
	rif       norma.Riferimento
}{
	{apprendistato.TipologiaIeFP, reg + "art. 6, c. 3"},
	{apprendistato.TipologiaUniversita, reg + "art. 25, c. 3"},
	{apprendistato.TipologiaITS, reg + "art. 30, c. 3"},
	{apprendistato.TipologiaRicerca, reg + "art. 37, c. 2 (secondo)"},
	{apprendistato.TipologiaSecondaria, di15 + "all. 1, art. 4, c. 3"},
	{apprendistato.TipologiaCorsoAnnuale, di15 + "all. 1, art. 4, c. 3"},
	{apprendistato.TipologiaIFTS, di15 + "all. 1, art. 4, c. 3"},
}

// Compare says what changed from a version of a plan to the next. The plan may be changed in the course of the employment, but not the
// qualification or the title to be obtained (art. 6, 25 and 30, c. 3). Research leads to no title: anything may change, within art. 34, c. 3,
// which allows one extension, so the end moves later only by it. So does that of Capo I (art. 4, c. 2: reading proroga-entro-il-massimo); of
// the other paths it moves with the plan. The change is judged by the law of its own day, the date of the second version. Whether that version
// is a sound plan Validate says.
func Compare(d *apprendistato.Disciplina, prima, dopo *Piano) (r Confronto) {
	r.Differenze = differenze(prima, dopo)
	if !r.vale(d, prima, dopo) {
		return r
	}
	t := prima.Contratto.Percorso.Tipologia()
	for _, f := range ferme {
		if f.tipologia == t {
			r.Fermo = f.rif
		}
	}
	r.stessoApprendista(prima, dopo)
	r.giorno(prima, dopo)
	r.titolo(prima, dopo)
	switch t {
	case apprendistato.TipologiaIeFP:
		r.Letture.Add(norma.LetturaProrogaEntroIlMassimo)
		r.fine(prima, dopo, reg+"art. 4, c. 2")
	case apprendistato.TipologiaRicerca:
		r.Letture.Add(norma.LetturaCommaDoppio)
		r.fine(prima, dopo, reg+"art. 34, c. 3")
		r.proroga(d, prima, dopo)
	default: // the end moves with the plan
	}
	return r
}

// vale reports whether the discipline governs the change, made on the date of the second version. The contract may be older than the
// discipline (reading entrata-in-vigore).
func (r *Confronto) vale(d *apprendistato.Disciplina, prima, dopo *Piano) bool {
	modificato := dopo.Contratto
	if dopo.Data.Valid() && dopo.Data.After(modificato.Inizio) {
		modificato.Inizio = dopo.Data
	}
	modificato.Percorso = prima.Contratto.Percorso
	a := d.Ambito(&modificato)
	for _, q := range a.Rilievi {
		r.Add(q.Under(delContratto))
	}
	r.Alla, r.Fonte, r.Simulato, r.Letture = a.Alla, a.Fonte, a.Simulato, a.Letture
	if a.Esito != norma.Rispettato || modificato.Percorso == apprendistato.Professionalizzante {
		r.Esito = max(r.Esito, norma.NonApplicabile)
		return false
	}
	r.Esito = max(r.Esito, norma.Rispettato)
	if !a.Vigore().Valore.Contains(dopo.Contratto.Inizio) {
		r.Letture.Add(norma.LetturaEntrataInVigore)
	}
	return true
}

func (r *Confronto) stessoApprendista(prima, dopo *Piano) {
	era, uno := identificativi.ParseCodicePersona(prima.Apprendista.CodiceFiscale)
	ora, due := identificativi.ParseCodicePersona(dopo.Apprendista.CodiceFiscale)
	if uno.OK() && due.OK() && era != ora {
		r.Report(&altroApprendista, "/apprendista/codiceFiscale", ora.String(), era.String(), r.Fermo)
	}
}

// giorno: versions follow one another, and the plan changes while the period lasts.
func (r *Confronto) giorno(prima, dopo *Piano) {
	if !dopo.Data.Valid() {
		return
	}
	if prima.Data.Valid() && dopo.Data.Before(prima.Data) {
		r.Report(&versioniARovescio, "/data", dopo.Data.String(), prima.Data.String(), r.Fermo)
	}
	if ultimo := ultimaFine(&prima.Contratto); ultimo.Valid() && dopo.Data.After(ultimo) {
		r.Report(&modificaTardiva, "/data", dopo.Data.String(), ultimo.String(), r.Fermo)
	}
}

// titolo: what the plan leads to stays. The diploma is the same title whoever holds the qualifica.
func (r *Confronto) titolo(prima, dopo *Piano) {
	era, ora := prima.Contratto.Percorso, dopo.Contratto.Percorso
	switch {
	case ora == "":
		r.Missing(delContratto+"/percorso", r.Fermo)
		return
	case era == apprendistato.Ricerca && ora == era: // leads to none
		return
	case era != ora && (!diploma(era) || !diploma(ora)):
		r.Report(&titoloCambiato, delContratto+"/percorso", string(ora), string(era), r.Fermo)
		return
	}
	if era.Tipologia() == apprendistato.TipologiaIeFP {
		r.figura(&prima.Contratto.Figura, &dopo.Contratto.Figura)
		return
	}
	switch a, b := prima.Rapporto.Titolo, dopo.Rapporto.Titolo; {
	case vuoto(a) || vuoto(b):
		r.Missing("/rapporto/titolo", r.Fermo)
	case a != b && !stesseParole(a, b):
		r.Report(&titoloCambiato, "/rapporto/titolo", b, a, r.Fermo)
	}
}

func diploma(p apprendistato.Percorso) bool {
	return p == apprendistato.Diploma || p == apprendistato.DiplomaDaQualifica
}

// figura: the figure of the repertory with its indirizzo.
func (r *Confronto) figura(era, ora *apprendistato.Figura) {
	const dove = delContratto + "/figura"
	switch {
	case era.Codice == "" || ora.Codice == "":
		r.Missing(dove+"/codice", r.Fermo)
	case era.Codice != ora.Codice:
		r.Report(&titoloCambiato, dove+"/codice", string(ora.Codice), string(era.Codice), r.Fermo)
	case era.Indirizzo != ora.Indirizzo && (era.Indirizzo == "" || ora.Indirizzo == ""):
		r.Missing(dove+"/indirizzo", r.Fermo)
	case era.Indirizzo != ora.Indirizzo:
		r.Report(&titoloCambiato, dove+"/indirizzo", string(ora.Indirizzo), string(era.Indirizzo), r.Fermo)
	}
}

// fine: a later end is an extension, under its own conditions.
func (r *Confronto) fine(prima, dopo *Piano, rif norma.Riferimento) {
	era, ora := prima.Contratto.Fine, dopo.Contratto.Fine
	if era.Valid() && ora.Valid() && ora.After(era) {
		r.Report(&fineSenzaProroga, delContratto+"/fine", ora.String(), era.String(), rif)
	}
}

// proroga: of research the extension is one, and its conditions are judged by the contract's rule.
func (r *Confronto) proroga(d *apprendistato.Disciplina, prima, dopo *Piano) {
	era, ora := prima.Contratto.Proroghe, dopo.Contratto.Proroghe
	if slices.Equal(era, ora) {
		return
	}
	if len(era) > 0 && len(ora) > 0 && era[0].Fine.Valid() && ora[0].Fine.Valid() && ora[0].Fine.After(era[0].Fine) {
		r.Report(&prorogaAllungata, delContratto+"/proroghe/0/fine", ora[0].Fine.String(), era[0].Fine.String(), reg+"art. 34, c. 3")
	}
	q := d.Proroga(&dopo.Contratto)
	for _, f := range q.Rilievi {
		r.Add(f.Under(delContratto))
	}
	r.Fonte, r.Letture = max(r.Fonte, q.Fonte), r.Letture.Union(q.Letture)
}

// Spiegazione is the explanation of the comparison: what changed, and what may not.
func (r Confronto) Spiegazione() norma.Spiegazione {
	righe := make([]norma.Spiegazione, 0, len(r.Differenze)+1)
	righe = append(righe, norma.Riga(&etFermo, fermo(r.Fermo), r.Fermo))
	for _, q := range r.Differenze {
		righe = append(righe, norma.Riga(&etDifferenza, string(q.Dove), "",
			norma.Riga(&etPrima, q.Prima, ""),
			norma.Riga(&etDopo, q.Dopo, "")))
	}
	return r.Giudizio.Spiegazione(&etConfronto, righe...)
}

// fermo says in a word what may not change.
func fermo(rif norma.Riferimento) string {
	switch rif {
	case "":
		return ""
	case reg + "art. 37, c. 2 (secondo)":
		return "proroga"
	}
	return "titolo"
}

// FormaConfronto is the shape of the explanation of a Confronto.
func FormaConfronto() norma.Forma {
	return norma.FormaGiudizio(&etConfronto, norma.NewForma(&etFermo),
		norma.NewForma(&etDifferenza, norma.NewForma(&etPrima), norma.NewForma(&etDopo)))
}

var (
	etConfronto  = norma.Etichetta{Nome: "confronto", IT: "modifica del piano", EN: "change of the plan"}
	etFermo      = norma.Etichetta{Nome: "fermo", IT: "restano fermi i limiti su", EN: "the limits stay on"}
	etDifferenza = norma.Etichetta{Nome: "differenza", IT: "cambia", EN: "changes", Letterale: true}
	etPrima      = norma.Etichetta{Nome: "prima", IT: "prima", EN: "before", Letterale: true}
	etDopo       = norma.Etichetta{Nome: "dopo", IT: "dopo", EN: "after", Letterale: true}
)
