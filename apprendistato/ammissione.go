package apprendistato

import (
	"strconv"

	"norma"
)

// Ammissione says whether the apprentice may be hired for the path: age in completed years on the hiring day, and, where the path asks
// for them, the title of study, the career at the university, the qualifica held.
// Capo I: reg. reg. Lazio 7/2017, all. A, art. 3, c. 1, and art. 4, c. 1, lett. c). Capo II: d.lgs. 81/2015, art. 44, c. 1; art. 47, c. 4.
// Capo III: d.lgs. 81/2015, art. 45, c. 1; reg. reg. Lazio 7/2017, art. 22, c. 2; art. 24, c. 2; art. 34, c. 1.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Ammissione struct {
	norma.Giudizio
	Eta norma.Opt[int] // completed years on the hiring day
	CFU norma.Opt[int] // passed and recognised by the hiring day; of a path that asks for a number of them

	da, sotto *norma.Cifra[int] // the ages at which the path is open
	accesso   *TitoloAmmesso    // the title held, where it opens the path
	cfuMinimi *norma.Cifra[int] // how many CFU the path asks for
	conduce   *Corrispondenza   // where the qualifica held leads, of the path for who holds one
}

var (
	nascitaDopo = norma.Controllo{
		Codice: "apprendistato/nascita-dopo-l-assunzione", Gravita: norma.Mancante,
		IT: "il giorno di nascita ({trovato}) viene dopo l'assunzione ({ammesso})",
		EN: "the day of birth ({trovato}) comes after the hiring ({ammesso})",
	}
	etaInsufficiente = norma.Controllo{
		Codice: "apprendistato/eta-insufficiente", Gravita: norma.Errore,
		IT: "il giorno di assunzione l'apprendista ha {trovato} anni: ne servono almeno {ammesso}",
		EN: "on the hiring day the apprentice is {trovato}: at least {ammesso} years of age are needed",
	}
	senzaQualifica = norma.Controllo{
		Codice: "apprendistato/eta-senza-qualifica", Gravita: norma.Errore,
		IT: "a {trovato} anni serve una qualifica ai sensi del d.lgs. 226/2005; senza, servono almeno {ammesso} anni",
		EN: "at {trovato} a qualifica under d.lgs. 226/2005 is needed; without it at least {ammesso} years of age",
	}
	qualificaContraddetta = norma.Controllo{
		Codice: "apprendistato/qualifica-contraddetta", Gravita: norma.Mancante,
		IT: "il titolo più alto è «{testo}», e della qualifica ai sensi del d.lgs. 226/2005 è detto {ammesso}: quale dei due vale?",
		EN: "the highest title is “{testo}”, and of a qualifica under d.lgs. 226/2005 it is said {ammesso}: which of the two holds?",
	}
	etaSuperata = norma.Controllo{
		Codice: "apprendistato/eta-superata", Gravita: norma.Errore,
		IT: "il giorno di assunzione l'apprendista ha {trovato} anni: ne può avere al più {ammesso}",
		EN: "on the hiring day the apprentice is {trovato}: at most {ammesso} years of age are allowed",
	}
	beneficiario = norma.Controllo{
		Codice: "apprendistato/beneficiario-senza-limite-di-eta", Gravita: norma.Avviso,
		IT: "a {trovato} anni è ammesso in quanto beneficiario di un'indennità di mobilità o di disoccupazione",
		EN: "at {trovato} the apprentice is admitted as receiving a mobility or unemployment benefit",
	}
)

// Ammissione applies, Capo II, d.lgs. 81/2015, art. 44, c. 1 (from 18 to 29 years, from 17 with a qualifica under d.lgs. 226/2005) and
// art. 47, c. 4 (no upper limit for who receives a mobility or unemployment benefit); Capo I, all. A, art. 3, c. 1 (from 15 until 25) and
// art. 4, c. 1, lett. c) (a diploma for who holds the corresponding qualifica); Capo III, d.lgs. 81/2015, art. 45, c. 1 (from 18 to 29 with
// a diploma) and, where the discipline governs the training, art. 22, c. 2, 24, c. 2, and 34, c. 1.
func (d *Disciplina) Ammissione(c *Contratto) (r Ammissione) {
	d, p := d.premessa(c)
	d.ammissione(c, &p, &r)
	return r
}

func (d *Disciplina) ammissione(c *Contratto, p *premessa, r *Ammissione) {
	g, vale := &p.statale, p.inVigore
	if p.capo == 1 { // ages too are the region's own text
		g, vale = &p.regionale, p.regge
	}
	r.Giudizio = *g
	if !vale {
		return
	}
	f := d.t.eta(c.Percorso)
	if f == nil {
		r.Esito = norma.NonApplicabile
		return
	}
	r.da, r.sotto = &f.Da, &f.Sotto
	r.eta(c, f)
	switch p.capo {
	case 1:
		r.conQualifica(c, &d.t)
	case 3:
		r.studi(c, p, &d.t)
	}
}

// eta decides by the age on the hiring day.
func (r *Ammissione) eta(c *Contratto, f *FasciaEta) {
	const dove = norma.Puntatore("/apprendista/nascita")
	nascita := c.Apprendista.Nascita
	if !r.Needs(nascita, dove, f.Da.Rif) {
		return
	}
	if nascita.After(c.Inizio) {
		r.Report(&nascitaDopo, dove, nascita.String(), c.Inizio.String(), f.Da.Rif)
		return
	}
	r.Letture.Add(norma.LetturaFasciaEta)
	if nascita.Month() == 2 && nascita.Day() == 29 {
		r.Letture.Add(norma.LetturaEta)
	}
	eta := norma.Eta(nascita, c.Inizio)
	r.Eta = norma.Known(eta)
	switch {
	case eta < f.Da.Valore:
		r.giovane(c, f, eta)
	case eta >= f.Sotto.Valore:
		r.adulto(c, f, eta)
	}
	r.Fonte = max(r.Fonte, r.da.Fonte, r.sotto.Fonte)
}

// giovane decides below the ordinary age: a qualifica under d.lgs. 226/2005 opens the path earlier.
func (r *Ammissione) giovane(c *Contratto, f *FasciaEta, eta int) {
	const dove = norma.Puntatore("/apprendista/nascita")
	anni, con := strconv.Itoa(eta), &f.DaConQualifica
	qualifica, nota := c.Apprendista.qualificaIeFP().Value()
	switch {
	case !con.IsZero() && eta < con.Valore && qualifica:
		r.da = con
		r.Report(&etaInsufficiente, dove, anni, strconv.Itoa(con.Valore), con.Rif)
	case con.IsZero() || eta < con.Valore:
		r.Report(&etaInsufficiente, dove, anni, strconv.Itoa(f.Da.Valore), f.Da.Rif)
	case nota && c.Apprendista.contraddice(qualifica):
		r.Report(&qualificaContraddetta, "/apprendista/qualificaIeFP", string(c.Apprendista.Titolo), norma.SiNo(qualifica), con.Rif)
	case !nota:
		r.Missing("/apprendista/qualificaIeFP", con.Rif)
	case qualifica:
		r.da = con
	default:
		r.Report(&senzaQualifica, dove, anni, strconv.Itoa(f.Da.Valore), f.Da.Rif)
	}
}

// adulto decides from the ordinary limit of age on: it does not hold for who receives a benefit.
func (r *Ammissione) adulto(c *Contratto, f *FasciaEta, eta int) {
	const dove = norma.Puntatore("/apprendista/nascita")
	anni, limite := strconv.Itoa(eta), &f.SottoBeneficiari
	beneficia, noto := c.Apprendista.Beneficiario.Value()
	switch {
	case limite.IsZero() || limite.Valore != 0 && eta >= limite.Valore || noto && !beneficia:
		r.Report(&etaSuperata, dove, anni, strconv.Itoa(f.Sotto.Valore-1), f.Sotto.Rif)
	case !noto:
		r.Missing("/apprendista/beneficiario", limite.Rif)
	default:
		r.sotto = limite
		r.Report(&beneficiario, dove, anni, "", limite.Rif)
	}
}

func (t *Tabella) eta(p Percorso) *FasciaEta {
	for i := range t.Eta {
		if t.Eta[i].Percorso == p {
			return &t.Eta[i]
		}
	}
	return nil
}

// Da is the age from which the path is open to the apprentice.
func (r Ammissione) Da() norma.Cifra[int] { return copia(r.da) }

// Sotto is the age below which it is open; 0: no limit.
func (r Ammissione) Sotto() norma.Cifra[int] { return copia(r.sotto) }

// Spiegazione is the explanation of the result.
func (r Ammissione) Spiegazione() norma.Spiegazione {
	finoA, da, sotto := "nessuno", r.Da(), r.Sotto()
	if sotto.Valore != 0 {
		finoA = strconv.Itoa(sotto.Valore - 1)
	}
	return r.Giudizio.Spiegazione(&etAmmissione,
		norma.Riga(&etEta, r.Eta.String(), ""),
		rigaCifra(&etDa, da, strconv.Itoa(da.Valore)),
		rigaCifra(&etFinoA, sotto, finoA),
		r.rigaAccesso(),
		norma.Riga(&etCFU, r.CFU.String(), ""),
		r.rigaCFUMinimi(),
		r.rigaConduce())
}

var (
	etAmmissione = norma.Etichetta{Nome: "ammissione", IT: "ammissione dell'apprendista", EN: "eligibility of the apprentice"}
	etEta        = norma.Etichetta{Nome: "eta", IT: "età il giorno di assunzione", EN: "age on the hiring day"}
	etDa         = norma.Etichetta{Nome: "da", IT: "limite minimo di età", EN: "youngest age"}
	etFinoA      = norma.Etichetta{Nome: "finoA", IT: "limite massimo di età", EN: "oldest age"}
)
