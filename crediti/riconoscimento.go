package crediti

import (
	"iter"
	"slices"
	"strconv"

	"norma"
)

// Riconoscimento is what credits do to a number of hours: what was before, what is taken away, what is left.
type Riconoscimento struct { //nolint:recvcheck // rules fill it in place, callers take it by value
	norma.Giudizio
	Prima   norma.Ore            // hours before any credit
	Tolte   norma.Ore            // hours that the accepted credits take away, never more than Prima
	Restano norma.Opt[norma.Ore] // hours left; unknown while a credit cannot be judged

	richiesta
}

// richiesta is what was asked: the credits, and by what they are judged.
type richiesta struct {
	crediti []Credito
	aree    insieme // of the training that the credits would stand for
	tabella Tabella
}

// Voce is the fate of one credit.
type Voce struct {
	Accolto norma.Opt[bool] // unknown: it cannot be judged
	Ore     norma.Ore       // hours taken away by it, after the credits before it
	Motivo  string          // why it is refused, in doubt or counts for less: the code of a finding; "" otherwise
	Rif     norma.Riferimento
}

var (
	troppi = norma.Controllo{
		Codice: "crediti/troppi", Gravita: norma.Mancante,
		IT: "i crediti sono {trovato}: se ne esaminano al più {ammesso}",
		EN: "{trovato} credits are claimed: at most {ammesso} are examined",
	}
	nonPrevisto = norma.Controllo{
		Codice: "crediti/non-previsto", Gravita: norma.Avviso,
		IT: "la disciplina non riconosce crediti di questo tipo: {trovato}",
		EN: "the discipline recognises no credits of this kind: {trovato}",
	}
	altraOrigine = norma.Controllo{
		Codice: "crediti/origine-diversa", Gravita: norma.Avviso,
		IT: "credito non accolto: contano solo i moduli completati in un precedente apprendistato",
		EN: "credit refused: only modules completed in an earlier apprenticeship count",
	}
	nonAttestato = norma.Controllo{
		Codice: "crediti/non-completato", Gravita: norma.Avviso,
		IT: "credito non accolto: il completamento non è attestato; la frequenza parziale non dà credito",
		EN: "credit refused: completion is not attested; attendance in part gives no credit",
	}
	contenutoDiverso = norma.Controllo{
		Codice: "crediti/contenuto-diverso", Gravita: norma.Avviso,
		IT: "credito non accolto: il contenuto non è analogo a quello della formazione dovuta",
		EN: "credit refused: the content is not like that of the training due",
	}
	contenutoInParte = norma.Controllo{
		Codice: "crediti/contenuto-in-parte-analogo", Gravita: norma.Mancante,
		IT: "le aree coincidono solo in parte: serve un'attestazione di analogo contenuto",
		EN: "the areas coincide only in part: an attestation of like content is needed",
	}
	oreNegative = norma.Controllo{
		Codice: "crediti/ore-impossibili", Gravita: norma.Mancante,
		IT: "{trovato} non è una durata possibile",
		EN: "{trovato} is not a possible length",
	}
	ripetuto = norma.Controllo{
		Codice: "crediti/contato-una-volta", Gravita: norma.Avviso,
		IT: "credito già contato: lo stesso modulo o la stessa formazione conta una volta sola",
		EN: "credit already counted: the same module or the same training counts once",
	}
	discordante = norma.Controllo{
		Codice: "crediti/modulo-discordante", Gravita: norma.Mancante,
		IT: "lo stesso modulo è dichiarato con durate diverse: {trovato} e {ammesso}",
		EN: "the same module is declared with different lengths: {trovato} and {ammesso}",
	}
	compresa = norma.Controllo{
		Codice: "crediti/sicurezza-gia-compresa", Gravita: norma.Avviso,
		IT: "la formazione generale sulla sicurezza è già compresa in un modulo accolto",
		EN: "general safety training is already part of an accepted module",
	}
	specifica = norma.Controllo{
		Codice: "crediti/sicurezza-specifica", Gravita: norma.Avviso,
		IT: "credito non accolto: la formazione specifica sulla sicurezza non è credito, quella generale sì",
		EN: "credit refused: specific safety training is no credit, the general one is",
	}
	eccedente = norma.Controllo{
		Codice: "crediti/eccedente", Gravita: norma.Avviso,
		IT: "il credito supera le ore che restavano: ne contano {ammesso}, il resto è perso",
		EN: "the credit exceeds the hours that were left: {ammesso} count, the rest is lost",
	}
)

// Apply takes the hours of the accepted credits from a total. The areas are those of the training that is due; dove is where the
// list of credits stands in its document. At most Massimo credits are examined.
//
// A module is accepted when it was completed, whole, in an earlier apprenticeship and is of like content: as attested, else when
// its areas are those of the training due (readings modulo-completato, contenuto-analogo). General safety training is accepted
// with its attested hours, once, and not beside an accepted module that contains it (reading sicurezza).
func Apply(totale norma.Ore, crediti []Credito, aree []Area, t Tabella, dove norma.Puntatore) Riconoscimento {
	r := Riconoscimento{Prima: totale, Restano: norma.Known(totale)}
	if len(crediti) == 0 {
		return r
	}
	r.Esito = norma.Rispettato
	r.Letture.Add(norma.LetturaAttiDelDirettore)
	if len(crediti) > Massimo {
		r.Report(&troppi, dove, strconv.Itoa(len(crediti)), strconv.Itoa(Massimo), t.Moduli)
		crediti = crediti[:Massimo]
	}
	s, _ := insiemeDi(aree)
	r.richiesta = richiesta{crediti, s, t}
	var pochi [quanti]esame
	esami := r.esamina(pochi[:0])
	for i := range crediti {
		r.riferisci(i, &esami[i], dove)
		r.Tolte += esami[i].tolte
	}
	if r.Tolte > 0 {
		r.Letture.Add(norma.LetturaOrdineCrediti)
	}
	r.Restano = norma.Known(totale - r.Tolte)
	if r.Esito == norma.Indeterminato {
		r.Restano = norma.Opt[norma.Ore]{}
	}
	return r
}

// Voci is the fate of each credit, in the order in which they were claimed.
func (r Riconoscimento) Voci() iter.Seq2[int, Voce] {
	return func(yield func(int, Voce) bool) {
		for i, e := range r.esamina(nil) {
			v := Voce{Ore: e.tolte, Rif: r.rif(i)}
			switch {
			case e.motivo == nil || e.motivo == &eccedente:
				v.Accolto = norma.Known(true)
			case e.motivo.Gravita == norma.Avviso:
				v.Accolto = norma.Known(false)
			}
			if e.motivo != nil {
				v.Motivo = e.motivo.Codice
			}
			if !yield(i, v) {
				return
			}
		}
	}
}

// esame is what is thought of a credit: nil is accepted.
type esame struct {
	motivo *norma.Controllo
	campo  string    // the member that the motive is about, "" for the credit
	tolte  norma.Ore // what it takes away
	altre  norma.Ore // of a module declared with different lengths: the other one
}

// quanti is how many credits are examined without asking for memory.
const quanti = 16

// mancaDato stands in an esame for an input that is missing, sconosciuta for a word that is none.
var (
	mancaDato   = norma.Controllo{Codice: "norma/dato-mancante", Gravita: norma.Mancante}
	sconosciuta = norma.Controllo{Codice: "norma/parola-sconosciuta", Gravita: norma.Mancante}
)

// esamina judges every credit: each alone, then against the others, then against the hours that are left.
func (r *Riconoscimento) esamina(esami []esame) []esame {
	for i := range r.crediti {
		esami = append(esami, r.daSolo(&r.crediti[i]))
	}
	for i := range r.crediti {
		if esami[i].motivo == nil {
			esami[i] = r.fraGliAltri(i, esami)
		}
	}
	restano := r.Prima
	for i := range r.crediti {
		e := &esami[i]
		if e.motivo != nil {
			continue
		}
		ore, _ := r.crediti[i].Ore.Value()
		if e.tolte = min(ore, max(restano, 0)); e.tolte < ore {
			e.motivo = &eccedente
		}
		restano -= e.tolte
	}
	return esami
}

// daSolo judges a credit by its own facts. The conditions must all hold: one that fails decides, whatever is missing beside it.
func (r *Riconoscimento) daSolo(c *Credito) esame {
	var e esame
	switch c.Tipo {
	case Modulo:
		if r.tabella.Moduli == "" {
			return esame{motivo: &nonPrevisto, campo: "tipo"}
		}
		e = r.contenuto(c)
	case SicurezzaGenerale:
		if r.tabella.Sicurezza == "" {
			return esame{motivo: &nonPrevisto, campo: "tipo"}
		}
	case SicurezzaSpecifica:
		return esame{motivo: &specifica, campo: "tipo"}
	case "":
		return esame{motivo: &mancaDato, campo: "tipo"}
	default:
		return esame{motivo: &sconosciuta, campo: "tipo"}
	}
	attestato, detto := c.Attestato.Value()
	switch ore, note := c.Ore.Value(); {
	case e.motivo != nil && e.motivo.Gravita == norma.Avviso:
		return e
	case detto && !attestato:
		return esame{motivo: &nonAttestato, campo: "attestato"}
	case e.motivo != nil:
		return e
	case !detto:
		return esame{motivo: &mancaDato, campo: "attestato"}
	case !note:
		return esame{motivo: &mancaDato, campo: "ore"}
	case ore < 0:
		return esame{motivo: &oreNegative, campo: "ore"}
	}
	return esame{}
}

// contenuto judges where a module comes from and what it is about.
func (r *Riconoscimento) contenuto(c *Credito) esame {
	switch e := r.analogia(c); {
	case c.Origine == AltraOrigine:
		return esame{motivo: &altraOrigine, campo: "origine"}
	case c.Origine == Apprendistato || e.motivo == &contenutoDiverso:
		return e
	case c.Origine == "":
		return esame{motivo: &mancaDato, campo: "origine"}
	}
	return esame{motivo: &sconosciuta, campo: "origine"}
}

// analogia judges whether a module is of like content: as attested, else by its areas.
func (r *Riconoscimento) analogia(c *Credito) esame {
	if analogo, detto := c.Analogo.Value(); detto {
		if !analogo {
			return esame{motivo: &contenutoDiverso, campo: "analogo"}
		}
		return esame{}
	}
	switch sue, ignota := insiemeDi(c.Aree); {
	case ignota >= 0:
		return esame{motivo: &sconosciuta, campo: "aree"}
	case sue == 0 || r.aree == 0:
		return esame{motivo: &mancaDato, campo: "analogo"}
	case sue == r.aree:
		return esame{}
	case sue&r.aree == 0:
		return esame{motivo: &contenutoDiverso, campo: "aree"}
	}
	return esame{motivo: &contenutoInParte, campo: "aree"}
}

// fraGliAltri judges a credit that stands by itself against the others that do: what counts once counts once, whatever the
// order in which it was claimed.
func (r *Riconoscimento) fraGliAltri(i int, esami []esame) esame {
	c := &r.crediti[i]
	ore, _ := c.Ore.Value()
	giaContato := false
	for j := range r.crediti {
		d := &r.crediti[j]
		if j == i || !vale(esami[j].motivo) {
			continue
		}
		altre, _ := d.Ore.Value()
		switch {
		case c.Tipo == SicurezzaGenerale && d.Tipo == Modulo && slices.Contains(d.Aree, ComportamentiSicuri):
			return esame{motivo: &compresa}
		case c.Tipo == SicurezzaGenerale && d.Tipo == SicurezzaGenerale: // the longest one counts, the first of equals
			giaContato = giaContato || altre > ore || altre == ore && j < i
		case c.Tipo == Modulo && d.Tipo == Modulo && c.Codice != "" && c.Codice == d.Codice:
			if altre != ore {
				return esame{motivo: &discordante, campo: "ore", altre: altre}
			}
			giaContato = giaContato || j < i
		}
	}
	if giaContato {
		return esame{motivo: &ripetuto}
	}
	return esame{}
}

// vale reports whether a credit stands by its own facts, whatever the others say.
func vale(motivo *norma.Controllo) bool {
	return motivo == nil || motivo == &ripetuto || motivo == &discordante || motivo == &compresa
}

// rif is the provision by which a credit is judged.
func (r *Riconoscimento) rif(i int) norma.Riferimento {
	if r.crediti[i].Tipo == Modulo {
		return r.tabella.Moduli
	}
	return r.tabella.Sicurezza
}

// riferisci says what was thought of a credit.
func (r *Riconoscimento) riferisci(i int, e *esame, dove norma.Puntatore) {
	c := &r.crediti[i]
	switch c.Tipo {
	case Modulo:
		r.Letture.Add(norma.LetturaModuloCompletato)
		if c.Analogo.IsZero() {
			r.Letture.Add(norma.LetturaContenutoAnalogo)
		}
	case SicurezzaGenerale, SicurezzaSpecifica:
		r.Letture.Add(norma.LetturaSicurezza)
	}
	if e.motivo == nil {
		return
	}
	luogo := dove.Indice(i)
	if e.campo != "" {
		luogo = luogo.Campo(e.campo)
	}
	rif := r.rif(i)
	switch e.motivo {
	case &mancaDato:
		r.Missing(luogo, rif)
	case &sconosciuta:
		r.ignota(c, e.campo, luogo, rif)
	case &eccedente:
		r.Letture.Add(norma.LetturaCreditoEccedente)
		r.Report(e.motivo, luogo, c.Ore.String(), e.tolte.String(), rif)
	case &nonPrevisto:
		r.Report(e.motivo, luogo, string(c.Tipo), "", rif)
	case &discordante:
		r.Report(e.motivo, luogo, c.Ore.String(), e.altre.String(), rif)
	case &oreNegative:
		r.Report(e.motivo, luogo, c.Ore.String(), "", rif)
	default:
		r.Report(e.motivo, luogo, "", "", rif)
	}
}

// ignota reports the word of a credit that is none.
func (r *Riconoscimento) ignota(c *Credito, campo string, luogo norma.Puntatore, rif norma.Riferimento) {
	switch campo {
	case "tipo":
		r.Unknown(luogo, string(c.Tipo), rif)
	case "origine":
		r.Unknown(luogo, string(c.Origine), rif)
	default:
		_, k := insiemeDi(c.Aree)
		r.Unknown(luogo.Indice(k), string(c.Aree[k]), rif)
	}
}

var (
	etCrediti = norma.Etichetta{Nome: "crediti", IT: "crediti formativi", EN: "training credits"}
	etPrima   = norma.Etichetta{Nome: "prima", IT: "ore prima dei crediti", EN: "hours before credits"}
	etCredito = norma.Etichetta{Nome: "credito", IT: "credito", EN: "credit", Letterale: true}
	etAccolto = norma.Etichetta{Nome: "accolto", IT: "accolto", EN: "accepted"}
	etTolteDa = norma.Etichetta{Nome: "ore", IT: "ore tolte", EN: "hours taken away"}
	etMotivo  = norma.Etichetta{Nome: "motivo", IT: "motivo", EN: "reason"}
	etTolte   = norma.Etichetta{Nome: "tolte", IT: "ore tolte in tutto", EN: "hours taken away in all"}
	etRestano = norma.Etichetta{Nome: "restano", IT: "ore che restano", EN: "hours left"}
)

// Spiegazione is the explanation: the hours before, each credit with its fate, the hours left.
func (r Riconoscimento) Spiegazione() norma.Spiegazione {
	righe := []norma.Spiegazione{norma.Riga(&etPrima, r.Prima.String(), "")}
	for i, v := range r.Voci() {
		nome := r.crediti[i].Codice
		if nome == "" {
			nome = string(r.crediti[i].Tipo)
		}
		righe = append(righe, norma.Riga(&etCredito, nome, v.Rif,
			norma.Riga(&etAccolto, v.Accolto.String(), ""),
			norma.Riga(&etTolteDa, v.Ore.String(), ""),
			norma.Riga(&etMotivo, v.Motivo, "")))
	}
	righe = append(righe, norma.Riga(&etTolte, r.Tolte.String(), ""), norma.Riga(&etRestano, r.Restano.String(), ""))
	return r.Giudizio.Spiegazione(&etCrediti, righe...)
}

// Controlli are the checks of this package, whose codes are stable.
func Controlli() []norma.Controllo {
	return []norma.Controllo{
		troppi, nonPrevisto, altraOrigine, nonAttestato, contenutoDiverso, contenutoInParte, oreNegative, ripetuto,
		discordante, compresa, specifica, eccedente,
	}
}
