package apprendistato_test

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// variazioni change one member of a contract at a time, to several values each.
var variazioni = []struct {
	dove   norma.Puntatore
	cambia []func(*apprendistato.Contratto)
}{
	{"/percorso", variaParola(func(c *apprendistato.Contratto) *apprendistato.Percorso { return &c.Percorso }, "", "stage", "ifts")},
	{"/inizio", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Inizio }, norma.Giorno(2017, 3, 30), norma.Giorno(2026, 7, 1))},
	{"/fine", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Fine }, norma.Giorno(2026, 5, 1), norma.Giorno(2026, 9, 1), norma.Giorno(2031, 6, 1))},
	{"/stagionale", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Stagionale })},
	{"/tempoParziale", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.TempoParziale })},
	{"/apprendista/nascita", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Apprendista.Nascita }, norma.Giorno(2009, 1, 1), norma.Giorno(1990, 1, 1))},
	{"/apprendista/titolo", variaParola(func(c *apprendistato.Contratto) *apprendistato.TitoloStudio { return &c.Apprendista.Titolo }, "", "laurea", "qualifica-professionale", "estero")},
	{"/apprendista/livelloRiconosciuto", variaParola(func(c *apprendistato.Contratto) *apprendistato.Livello { return &c.Apprendista.LivelloRiconosciuto }, "terziario", "alto")},
	{"/apprendista/dataTitolo", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Apprendista.DataTitolo }, norma.Giorno(2027, 1, 1))},
	{"/apprendista/annoTitolo", variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.Apprendista.AnnoTitolo }, 2026)},
	{"/apprendista/qualificaIeFP", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Apprendista.QualificaIeFP })},
	{"/apprendista/beneficiario", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Apprendista.Beneficiario })},
	{"/apprendista/qualifica/codice", variaParola(func(c *apprendistato.Contratto) *apprendistato.CodiceFigura { return &c.Apprendista.Qualifica.Codice }, "", "operatore-edile", "cuoco")},
	{"/apprendista/qualifica/indirizzo", variaParola(func(c *apprendistato.Contratto) *apprendistato.Indirizzo { return &c.Apprendista.Qualifica.Indirizzo }, "", "acconciatura", "altro")},
	{"/apprendista/diploma", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Apprendista.Diploma })},
	{"/apprendista/dieciAnni", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Apprendista.DieciAnni })},
	{"/figura/codice", variaParola(func(c *apprendistato.Contratto) *apprendistato.CodiceFigura { return &c.Figura.Codice }, "", "tecnico-edile", "operatore-edile", "chef")},
	{"/figura/indirizzo", variaParola(func(c *apprendistato.Contratto) *apprendistato.Indirizzo { return &c.Figura.Indirizzo }, "", "preparazione-pasti", "altro")},
	{"/studi/acquisiti", variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.Studi.Acquisiti }, 90)},
	{"/studi/riconosciuti", variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.Studi.Riconosciuti }, 30)},
	{"/studi/iscritto", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Studi.Iscritto })},
	{"/studi/idoneo", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Studi.Idoneo })},
	{"/studi/stessoITS", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Studi.StessoITS })},
	{"/istituzione/tipo", variaParola(func(c *apprendistato.Contratto) *apprendistato.TipoIstituzione { return &c.Istituzione.Tipo }, "", "universita", "bottega")},
	{"/istituzione/regione", variaParola(func(c *apprendistato.Contratto) *norma.Regione { return &c.Istituzione.Regione }, "", norma.Umbria, "padania")},
	{"/istituzione/riconosciuta", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Istituzione.Riconosciuta })},
	{"/impresa", []func(*apprendistato.Contratto){
		func(c *apprendistato.Contratto) { c.Impresa.Regione = norma.Umbria },
		func(c *apprendistato.Contratto) { c.Impresa.SedeLegale = norma.Umbria },
	}},
	{"/ccnl/mesiMinimi", variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.CCNL.MesiMinimi }, 48)},
	{"/ccnl/mesiMassimi", variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.CCNL.MesiMassimi }, 24)},
	{"/ccnl/profiloArtigiano", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.CCNL.ProfiloArtigiano })},
	{"/ccnl/nome", []func(*apprendistato.Contratto){func(c *apprendistato.Contratto) { c.CCNL.Nome = "Turismo" }}},
	{"/crediti", []func(*apprendistato.Contratto){
		func(c *apprendistato.Contratto) { c.Crediti = []crediti.Credito{sicurezza(4)} },
		func(c *apprendistato.Contratto) { c.Crediti = []crediti.Credito{modulo("A", 80)} },
		func(c *apprendistato.Contratto) { c.Crediti = []crediti.Credito{{}} },
	}},
	{"/offerta/finanziata", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Offerta.Finanziata })},
	{"/offerta/iscrizione", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Offerta.Iscrizione })},
	{"/offerta/comunicazione", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Offerta.Comunicazione }, norma.Giorno(2026, 7, 2))},
	{"/offerta/avvisoRegione", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Offerta.AvvisoRegione }, norma.Giorno(2026, 8, 2))},
	{"/offerta/scelta", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Offerta.Scelta }, norma.Giorno(2027, 8, 2))},
	{"/offerta/modalita", variaParola(func(c *apprendistato.Contratto) *apprendistato.Modalita { return &c.Offerta.Modalita }, "esterna", "interna", "mista")},
	{"/offerta/avvio", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Offerta.Avvio }, norma.Giorno(2027, 8, 2))},
	{"/offerta/aree", []func(*apprendistato.Contratto){
		func(c *apprendistato.Contratto) { c.Offerta.Aree = []crediti.Area{"cucina"} },
		func(c *apprendistato.Contratto) { c.Offerta.Aree = []crediti.Area{crediti.Digitali} },
	}},
	{"/offerta/distanza", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Offerta.Distanza })},
	{"/offerta/ambienti", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Offerta.Ambienti })},
	{"/offerta/verifiche", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Offerta.Verifiche })},
	{"/offerta/accreditamento", variaParola(func(c *apprendistato.Contratto) *apprendistato.Accreditamento { return &c.Offerta.Accreditamento }, "nessuno", "iso", "formazione-continua")},
	{"/offerta/regioneIstituzione", variaParola(func(c *apprendistato.Contratto) *norma.Regione { return &c.Offerta.RegioneIstituzione }, norma.Umbria, norma.Lazio)},
	{"/offerta/formatori", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Offerta.Formatori })},
	{"/offerta/locali", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Offerta.Locali })},
	{"/offerta/oneriPubblici", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Offerta.OneriPubblici })},
	{"/ccnl/quotaEsterna", variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.CCNL.QuotaEsterna }, 20)},
	{"/ccnl/quotaInterna", variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.CCNL.QuotaInterna }, 20)},
	{"/ccnl/fonteQuote", []func(*apprendistato.Contratto){
		func(c *apprendistato.Contratto) { c.CCNL.FonteQuote = "" },
		func(c *apprendistato.Contratto) { c.CCNL.FonteQuote = "art. 9" },
	}},
	{"/ccnl/tutorDiverso", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.CCNL.TutorDiverso })},
	{"/protocollo", variaProtocollo()},
	{"/pfi", variaPFI()},
	{"/tutor", variaTutor()},
	{"/proroghe", variaProroghe()},
	{"/svolgimento/titolo", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Svolgimento.Titolo }, norma.Giorno(2026, 8, 1), norma.Giorno(2027, 8, 2))},
	{"/svolgimento/cessazione", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Svolgimento.Cessazione }, norma.Giorno(2026, 10, 1), norma.Giorno(2027, 8, 1))},
	{"/annoIniziale", variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.AnnoIniziale }, 3)},
	{"/anni", variaAnni()},
	{"/insegnamenti", variaInsegnamenti()},
	{"/svolgimento/verificaAnnuale", variaSiNo(func(c *apprendistato.Contratto) *norma.Opt[bool] { return &c.Svolgimento.VerificaAnnuale })},
	{"/ingresso", variaIngresso()},
	{"/studi/mesi", variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.Studi.Mesi }, 24)},
	{"/studi/cfu", variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.Studi.CFU }, 60)},
	{"/studi/inizio", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Studi.Inizio }, norma.Giorno(2026, 1, 15))},
	{"/studi/semestri", variaIntero(func(c *apprendistato.Contratto) *norma.Opt[int] { return &c.Studi.Semestri }, 6)},
	{"/studi/esame", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Studi.Esame }, norma.Giorno(2027, 7, 10))},
	{"/svolgimento/rapporto", variaData(func(c *apprendistato.Contratto) *norma.Data { return &c.Svolgimento.Rapporto }, norma.Giorno(2027, 7, 10))},
	{"/precedenti", []func(*apprendistato.Contratto){func(c *apprendistato.Contratto) {
		c.Precedenti = []apprendistato.Precedente{stagione(norma.Giorno(2026, 1, 1), norma.Giorno(2026, 5, 31))}
	}}},
	{"/sospensioni", []func(*apprendistato.Contratto){func(c *apprendistato.Contratto) {
		c.Sospensioni = []norma.Periodo{{Dal: norma.Giorno(2026, 6, 10), Al: norma.Giorno(2026, 7, 20)}}
	}}},
	{"/calendario", variaParola(func(c *apprendistato.Contratto) *norma.Calendario { return &c.Calendario }, norma.Roma, "milano")},
}

func variaParola[T ~string](f func(*apprendistato.Contratto) *T, valori ...T) []func(*apprendistato.Contratto) {
	var out []func(*apprendistato.Contratto)
	for _, v := range valori {
		out = append(out, func(c *apprendistato.Contratto) { *f(c) = v })
	}
	return out
}

func variaData(f func(*apprendistato.Contratto) *norma.Data, valori ...norma.Data) []func(*apprendistato.Contratto) {
	var out []func(*apprendistato.Contratto)
	for _, v := range append(valori, norma.Data{}, norma.Giorno(2026, 2, 30)) {
		out = append(out, func(c *apprendistato.Contratto) { *f(c) = v })
	}
	return out
}

func variaSiNo(f func(*apprendistato.Contratto) *norma.Opt[bool]) []func(*apprendistato.Contratto) {
	return []func(*apprendistato.Contratto){
		func(c *apprendistato.Contratto) { *f(c) = norma.Opt[bool]{} },
		func(c *apprendistato.Contratto) { *f(c) = norma.Known(true) },
		func(c *apprendistato.Contratto) { *f(c) = norma.Known(false) },
	}
}

func variaIntero(f func(*apprendistato.Contratto) *norma.Opt[int], n int) []func(*apprendistato.Contratto) {
	return []func(*apprendistato.Contratto){
		func(c *apprendistato.Contratto) { *f(c) = norma.Known(n) },
		func(c *apprendistato.Contratto) { *f(c) = norma.Known(0) },
		func(c *apprendistato.Contratto) { *f(c) = norma.Known(-1) },
	}
}

// basi are contracts from which every member of the contract matters to some rule.
func basi() []apprendistato.Contratto {
	interno, esterno, sequenza := contrattoPulito(), contrattoPulito(), stagionale()
	interna(&interno.Offerta)
	esterna(&esterno.Offerta)
	sequenza.Precedenti = []apprendistato.Precedente{stagione(norma.Giorno(2025, 6, 1), norma.Giorno(2025, 8, 31))}
	minore := con(func(c *apprendistato.Contratto) {
		c.Apprendista = apprendistato.Apprendista{Nascita: norma.Giorno(2009, 1, 1), Titolo: apprendistato.TitoloEstero}
	})
	adulto := con(func(c *apprendistato.Contratto) {
		c.Apprendista.Nascita, c.Fine = norma.Giorno(1990, 1, 1), norma.Giorno(2030, 1, 1)
	})
	affine := con(func(c *apprendistato.Contratto) { // a credit that the areas of the offer decide
		m := modulo("A", 40)
		m.Analogo, m.Aree = norma.Opt[bool]{}, []crediti.Area{crediti.Digitali}
		c.Crediti = []crediti.Credito{m}
		c.Offerta.Aree = []crediti.Area{crediti.Digitali, crediti.Comunicazione}
	})
	festivo := con(func(c *apprendistato.Contratto) { // the six months end on 29 June, the forty-five days too
		c.Inizio, c.Fine = norma.Giorno(2025, 12, 29), norma.Giorno(2028, 12, 28)
		c.Offerta.Comunicazione, c.Offerta.AvvisoRegione = norma.Giorno(2026, 5, 15), norma.Giorno(2026, 5, 30)
	})
	avviato := stagionale() // the start of training is bound by the contract's end
	interna(&avviato.Offerta)
	avviato.Offerta.Avvio = norma.Giorno(2026, 9, 15)
	avviatoInRoma := festivo
	esterna(&avviatoInRoma.Offerta)
	avviatoInRoma.Offerta.Avvio = norma.Giorno(2026, 6, 30)
	senzaOre := con(func(c *apprendistato.Contratto) { // credits leave nothing, as long as the title is this one
		c.Crediti = []crediti.Credito{modulo("A", 80)}
		c.Apprendista.Titolo, c.Apprendista.LivelloRiconosciuto = apprendistato.TitoloEstero, apprendistato.SecondoCiclo
		c.Offerta.Finanziata = norma.Opt[bool]{}
	})
	senzaOreAffini := affine
	senzaOreAffini.Apprendista.Titolo = apprendistato.Laurea
	senzaOreAffini.Offerta.Finanziata = norma.Opt[bool]{}
	esteroStagionale := sequenza
	esteroStagionale.Apprendista.Titolo, esteroStagionale.Apprendista.LivelloRiconosciuto = apprendistato.TitoloEstero, apprendistato.PrimoCiclo
	assente := con(func(c *apprendistato.Contratto) {
		c.Sospensioni = []norma.Periodo{{Dal: norma.Giorno(2026, 7, 1), Al: norma.Giorno(2026, 7, 31)}}
	})
	return slices.Concat([]apprendistato.Contratto{
		assente, contrattoPulito(), interno, esterno, sequenza, minore, adulto, affine, festivo, avviato, avviatoInRoma, senzaOre, senzaOreAffini, esteroStagionale,
	}, basiAccesso(), basiDuali(), basiOre(), basiDurate())
}

// A rule depends on the members that it says it reads, on each of them, and on no other.
func TestRegoleLeggono(t *testing.T) {
	d := apprendistato.Lazio()
	for r := range apprendistato.Regole() {
		for _, v := range variazioni {
			cambiato := false
			for _, base := range basi() {
				_, prima := r.Evaluate(d, &base)
				for _, f := range v.cambia {
					c := base
					f(&c)
					_, dopo := r.Evaluate(d, &c)
					cambiato = cambiato || dopo.Text(norma.Italiano) != prima.Text(norma.Italiano)
				}
			}
			if legge := slices.Contains(r.Legge, v.dove); legge != cambiato {
				t.Errorf("%s: says that it reads %s: %v, depends on it: %v", r.Nome, v.dove, legge, cambiato)
			}
		}
		for _, dove := range r.Legge {
			if !slices.ContainsFunc(variazioni, func(v struct {
				dove   norma.Puntatore
				cambia []func(*apprendistato.Contratto)
			},
			) bool {
				return v.dove == dove
			}) {
				t.Errorf("%s reads %s, which nothing here varies", r.Nome, dove)
			}
		}
	}
}

// Each rule is a row of the whole explanation, under its own name; the rows it gives are the ones it says, where it says.
func TestRegoleSpiegazione(t *testing.T) {
	indici := regexp.MustCompile(`\[\d+\]`)
	d := apprendistato.Lazio()
	senzaAvviso := conCredito() // the Region's notice has not come; a credit is refused
	senzaAvviso.Offerta.AvvisoRegione = norma.Data{}
	senzaAvviso.Crediti[0].Origine = "altrove"
	var nomi []string
	for _, c := range basi() {
		v := d.Evaluate(&c)
		for _, s := range v.Spiegazione().Perche {
			nomi = append(nomi, s.Cosa.Nome)
		}
	}
	for r := range apprendistato.Regole() {
		if r.Nome != r.Da.Cosa.Nome || !slices.Contains(nomi, r.Nome) {
			t.Errorf("%s is no row of the whole", r.Nome)
		}
		date := map[string]*norma.Spiegazione{}
		for _, base := range append(basi(), conCredito(), senzaAvviso) {
			for _, v := range variazioni {
				for _, f := range v.cambia {
					c := base
					f(&c)
					_, s := r.Evaluate(d, &c)
					for percorso, riga := range s.All() {
						date[indici.ReplaceAllString(percorso, "")] = riga
					}
				}
			}
		}
		for percorso, riga := range r.Da.All() {
			switch data := date[percorso]; {
			case data != nil && (data.Cosa == riga.Cosa || data.Cosa.Nome == "rilievo"):
			case data == nil && (riga.Cosa.Nome == "fonte" || riga.Cosa.Nome == "simulato"): // figures not read, disciplines not ours
			case data == nil && strings.HasSuffix(percorso, ".alla"): // the rule's own day, said once
			default:
				t.Errorf("%s never gives %s", r.Nome, percorso)
			}
			delete(date, percorso)
		}
		for percorso := range date {
			t.Errorf("%s gives %s, which it does not say", r.Nome, percorso)
		}
		if r.Articolo.URN() == "" {
			t.Errorf("%s applies %q", r.Nome, r.Articolo)
		}
	}
}

// The registry and Evaluate apply the same rules in the same order: the joined findings are the rules' own, each once.
func TestRegoleComeEvaluate(t *testing.T) {
	d := apprendistato.Lazio()
	for _, base := range basi() {
		for _, variazione := range variazioni {
			for _, f := range variazione.cambia {
				c := base
				f(&c)
				var g norma.Giudizio
				for r := range apprendistato.Regole() {
					h, _ := r.Evaluate(d, &c)
					g.Join(&h)
				}
				v := d.Evaluate(&c)
				if d := cmp.Diff(rilievi(g.Rilievi), rilievi(v.Rilievi), cmp.AllowUnexported(rilievo{})); d != "" || g.Esito != v.Esito || g.Letture != v.Letture {
					t.Fatalf("%s: %v and %v\n%s", variazione.dove, g.Esito, v.Esito, d)
				}
			}
		}
	}
}

// Every reading that Capo II leans on is taken by some contract, and not by all.
func TestLettureDelCapoII(t *testing.T) {
	si := norma.Known(true)
	for _, caso := range []struct {
		lettura norma.Lettura
		con     apprendistato.Contratto
		senza   apprendistato.Contratto
	}{
		{norma.LetturaPeriodo, contrattoPulito(), con(func(c *apprendistato.Contratto) { c.Fine = norma.Data{} })},
		{norma.LetturaTermine, contrattoPulito(), con(func(c *apprendistato.Contratto) { c.Calendario = "milano" })},
		{norma.LetturaEta, con(func(c *apprendistato.Contratto) { c.Apprendista.Nascita = norma.Giorno(2004, 2, 29) }), contrattoPulito()},
		{norma.LetturaFasciaEta, contrattoPulito(), con(func(c *apprendistato.Contratto) { c.Apprendista.Nascita = norma.Data{} })},
		{norma.LetturaTreQuattroMesi, stagionale(), contrattoPulito()},
		{norma.LetturaOreTotali, contrattoPulito(), stagionale()},
		{norma.LetturaCreditiStagionali, func() apprendistato.Contratto { c := stagionale(); c.Crediti = conCredito().Crediti; return c }(), stagionale()},
		{norma.LetturaOrdineCrediti, conCredito(), contrattoPulito()},
		{norma.LetturaDataDiRiferimento, contrattoPulito(), apprendistato.Contratto{}},
		{norma.LetturaEntrataInVigore, con(func(c *apprendistato.Contratto) { c.Inizio = norma.Giorno(2017, 3, 30) }), contrattoPulito()},
		{norma.LetturaTerritorio, con(func(c *apprendistato.Contratto) { c.Impresa.Regione = norma.Umbria }), contrattoPulito()},
		{norma.LetturaTitoloPosseduto, contrattoPulito(), con(func(c *apprendistato.Contratto) { c.Percorso = "" })},
		{norma.LetturaSospensione, con(func(c *apprendistato.Contratto) {
			c.Sospensioni = []norma.Periodo{{Dal: norma.Giorno(2026, 7, 1), Al: norma.Giorno(2026, 7, 31)}}
		}), contrattoPulito()},
		{norma.LetturaCreditoEccedente, con(func(c *apprendistato.Contratto) { c.Crediti = []crediti.Credito{modulo("A", 81)} }), conCredito()},
		{norma.LetturaModuloCompletato, con(func(c *apprendistato.Contratto) { c.Crediti = []crediti.Credito{modulo("A", 40)} }), conCredito()},
		{norma.LetturaContenutoAnalogo, con(func(c *apprendistato.Contratto) {
			c.Crediti = []crediti.Credito{modulo("A", 40)}
			c.Crediti[0].Analogo = norma.Opt[bool]{}
		}), conCredito()},
		{norma.LetturaSicurezza, conCredito(), contrattoPulito()},
		{norma.LetturaStagionaleLungo, func() apprendistato.Contratto { c := stagionale(); c.Fine = norma.Giorno(2026, 12, 1); return c }(), func() apprendistato.Contratto {
			c := stagionale()
			c.Fine = norma.Giorno(2026, 11, 30)
			return c
		}()},
		{norma.LetturaStagionaliInSequenza, func() apprendistato.Contratto {
			c := stagionale()
			c.Precedenti = []apprendistato.Precedente{stagione(norma.Giorno(2025, 6, 1), norma.Giorno(2025, 8, 31))}
			return c
		}(), stagionale()},
		{norma.LetturaAvvioStagionaleBreve, stagionale(), contrattoPulito()},
		{norma.LetturaAnnoContrattuale, contrattoPulito(), stagionale()},
		{norma.LetturaCatena4530, contrattoPulito(), con(func(c *apprendistato.Contratto) { c.Offerta.Finanziata = norma.Known(false) })},
		{norma.LetturaOffertaNonDisponibile, con(func(c *apprendistato.Contratto) { c.Offerta.Finanziata = norma.Known(false) }), contrattoPulito()},
		{norma.LetturaTempoParziale, con(func(c *apprendistato.Contratto) { c.TempoParziale = si }), contrattoPulito()},
		{norma.LetturaAttiDelDirettore, conCredito(), contrattoPulito()},
	} {
		d := apprendistato.Lazio()
		if v := d.Evaluate(&caso.con); !v.Letture.Has(caso.lettura) {
			t.Errorf("%v is not taken", caso.lettura)
		}
		if v := d.Evaluate(&caso.senza); v.Letture.Has(caso.lettura) {
			t.Errorf("%v is taken where nothing asks for it", caso.lettura)
		}
	}
}

// random gives contracts with members from small sets of values, known and unknown, possible and not.
func random(r *rand.Rand) apprendistato.Contratto {
	c := basi()[r.IntN(len(basi()))]
	for range r.IntN(8) {
		v := variazioni[r.IntN(len(variazioni))]
		v.cambia[r.IntN(len(v.cambia))](&c)
	}
	return c
}

// Adding what was missing never turns a violation into a doubt, nor a doubt that was about something else into silence.
func TestSapereDiPiu(t *testing.T) {
	d, r := apprendistato.Lazio(), rand.New(rand.NewPCG(2026, 11))
	completa := func(c *apprendistato.Contratto, r norma.Rilievo) bool {
		for _, v := range variazioni {
			if v.dove == r.Dove && r.Codice() == "norma/dato-mancante" {
				v.cambia[len(v.cambia)-1](c) // for a yes-no question "no"; for dates an impossible day, which is no answer
				return !strings.Contains(string(v.dove), "inizio") && len(v.cambia) == 3
			}
		}
		return false
	}
	provati := 0
	for range 20_000 {
		c := random(r)
		v := d.Evaluate(&c)
		if v.Esito != norma.Violato {
			continue
		}
		for _, q := range v.Rilievi {
			piu := c
			if completa(&piu, q) {
				provati++
				if w := d.Evaluate(&piu); w.Esito == norma.Indeterminato {
					t.Fatalf("%s known: violated becomes %v\n%v\n%v", q.Dove, w.Esito, v.Rilievi, w.Rilievi)
				}
			}
		}
	}
	if provati < 1000 {
		t.Errorf("only %d contracts tried", provati)
	}
}

// Nothing is on the heap when there is nothing to report.
func TestSenzaMemoria(t *testing.T) {
	d := apprendistato.Lazio()
	for nome, c := range map[string]apprendistato.Contratto{"ordinario": contrattoPulito(), "credito": conCredito(), "stagionale": stagionale()} {
		if n := testing.AllocsPerRun(100, func() {
			v := d.Evaluate(&c)
			var ore norma.Ore
			for a := range v.FormazionePubblica.Anni() {
				ore += a.Ore
			}
			if v.Esito != norma.Rispettato || ore == 0 {
				t.Fatal(v.Rilievi)
			}
		}); n != 0 {
			t.Errorf("%s: %v allocations", nome, n)
		}
	}
}
