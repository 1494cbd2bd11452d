package crediti

import (
	"slices"

	"norma"
)

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

// esame is what is thought of a credit: nil is accepted.
type esame struct {
	motivo *norma.Controllo
	campo  string    // the member that the motive is about, "" for the credit
	di     int       // the credit, from 1, that has this member; 0: the one examined
	tolte  norma.Ore // what it would take away alone; after the last step, what it takes
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
		if ore := e.tolte; ore > max(restano, 0) {
			e.motivo, e.tolte = &eccedente, max(restano, 0)
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
	var dentro norma.Ore // hours of safety training that are inside a module
	giaContato, contenuta := false, false
	muto := 0 // a module, from 1, that may contain it: nobody says what it is about
	for j := range r.crediti {
		d := &r.crediti[j]
		if j == i || !esami[j].vale() {
			continue
		}
		altre, _ := d.Ore.Value()
		switch {
		case c.Tipo == SicurezzaGenerale && d.Tipo == Modulo && len(d.Aree) == 0 && r.aree == 0 && altre > 0:
			muto = j + 1
		case c.Tipo == SicurezzaGenerale && d.Tipo == Modulo && r.insegnaSicurezza(d):
			dentro, contenuta = max(dentro, altre), true
		case c.Tipo == SicurezzaGenerale && d.Tipo == SicurezzaGenerale: // the longest one counts, the first of equals
			giaContato = giaContato || altre > ore || altre == ore && j < i
		case c.stessoModulo(d):
			if altre != ore {
				return esame{motivo: &discordante, campo: "ore"}
			}
			giaContato = giaContato || j < i
		}
	}
	switch {
	case contenuta && dentro >= ore:
		return esame{motivo: &compresa}
	case giaContato:
		return esame{motivo: &ripetuto}
	case muto > 0 && ore > dentro:
		return esame{motivo: &mancaDato, campo: "aree", di: muto}
	}
	return esame{tolte: ore - dentro}
}

// stessoModulo reports whether two credits are for the same module.
func (c *Credito) stessoModulo(d *Credito) bool {
	return c.Tipo == Modulo && d.Tipo == Modulo && c.Codice != "" && c.Codice == d.Codice
}

// insegnaSicurezza reports whether a module of like content contains safety training: by its areas, else by those of the training
// that it is like.
func (r *Riconoscimento) insegnaSicurezza(c *Credito) bool {
	if len(c.Aree) == 0 {
		return r.aree&1 != 0
	}
	return slices.Contains(c.Aree, ComportamentiSicuri)
}

// altraDurata is the length of another credit for the same module, where it differs.
func (r *Riconoscimento) altraDurata(i int) norma.Opt[norma.Ore] {
	c := &r.crediti[i]
	for j := range r.crediti {
		if d := &r.crediti[j]; j != i && c.stessoModulo(d) && d.Ore != c.Ore && !d.Ore.IsZero() {
			return d.Ore
		}
	}
	return norma.Opt[norma.Ore]{}
}

// vale reports whether a credit stands by its own facts, whatever the others say of it.
func (e *esame) vale() bool {
	return e.motivo == nil || e.motivo == &ripetuto || e.motivo == &discordante || e.motivo == &compresa || e.di > 0
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
	if e.di > 0 {
		luogo = dove.Indice(e.di - 1)
	}
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
		r.Report(e.motivo, luogo, c.Ore.String(), r.altraDurata(i).String(), rif)
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
