package alternanza_test

import (
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
	"norma/cp2011"
	"norma/ipa"
)

// casiProfilo have, for each finding, a profile that is complete but for one thing, and what is said of it.
var casiProfilo = []struct {
	nome   string
	guasta func(*alternanza.Profilo) // of latina
	want   []esito
	esito  norma.Esito
}{
	{"nothing", func(*alternanza.Profilo) {}, nil, norma.Rispettato},

	// Who the host is.
	{"no kind", func(p *alternanza.Profilo) { p.Ospite.Tipo = "" }, []esito{mancante("/ospite/tipo", slideSoggetti)}, norma.Indeterminato},
	{
		"a kind that is none", func(p *alternanza.Profilo) { p.Ospite.Tipo, p.Ospite.CodiceIPA = "cooperativa", ipa.CodiceIPA{} },
		[]esito{{"norma/parola-sconosciuta", norma.Mancante, "/ospite/tipo", "cooperativa", "", slideSoggetti}},
		norma.Indeterminato,
	},
	{"no name", func(p *alternanza.Profilo) { p.Ospite.Denominazione = "" }, []esito{mancante("/ospite/denominazione", slideCodici)}, norma.Indeterminato},
	{"no tax code", func(p *alternanza.Profilo) { p.Ospite.CodiceFiscale = "" }, []esito{mancante("/ospite/codiceFiscale", slideCodici)}, norma.Indeterminato},
	{
		"a tax code with a wrong digit", func(p *alternanza.Profilo) { p.Ospite.CodiceFiscale = "00097020599" },
		[]esito{{"identificativi/codice-fiscale-controllo", norma.Errore, "/ospite/codiceFiscale", "0009702059[9]", "", slideCodici}},
		norma.Violato,
	},
	{
		"a person's tax code", func(p *alternanza.Profilo) { p.Ospite.CodiceFiscale = "rssmra80a01h501u" },
		[]esito{{"alternanza/codice-fiscale-di-persona", norma.Errore, "/ospite/codiceFiscale", "RSSMRA80A01H501U", "", slideCodici}},
		norma.Violato,
	},
	{"no code of the IPA", func(p *alternanza.Profilo) { p.Ospite.CodiceIPA = ipa.CodiceIPA{} }, []esito{mancante("/ospite/codiceIPA", slideCodici)}, norma.Indeterminato},
	{
		"an office in its place", func(p *alternanza.Profilo) {
			p.Ospite.CodiceIPA, p.Ospite.Ufficio = ipa.CodiceIPA{}, unUfficio
		}, nil, norma.Rispettato,
	},
	{
		"a code of the IPA as long as any", func(p *alternanza.Profilo) { p.Ospite.CodiceIPA = ipaDiSedici }, nil, norma.Rispettato,
	},
	{
		"a code of the IPA longer than any", func(p *alternanza.Profilo) { p.Ospite.CodiceIPA = ipaDiDiciassette },
		[]esito{{"ipa/codice-ipa-lungo", norma.Avviso, "/ospite/codiceIPA", "istsc_rmis00100x[y]", "", slideCodici}},
		norma.Rispettato,
	},
	{
		"a long code of the IPA, and no public body", func(p *alternanza.Profilo) {
			p.Ospite.Tipo, p.Ospite.CodiceIPA = alternanza.Impresa, ipaDiDiciassette
		},
		[]esito{{"alternanza/codice-ipa-estraneo", norma.Avviso, "/ospite/codiceIPA", "istsc_rmis00100xy", "", slideCodici}},
		norma.Rispettato,
	},
	{
		"a code of the IPA, and no public body", func(p *alternanza.Profilo) { p.Ospite.Tipo = alternanza.Impresa },
		[]esito{{"alternanza/codice-ipa-estraneo", norma.Avviso, "/ospite/codiceIPA", "c_e472", "", slideCodici}},
		norma.Rispettato,
	},
	{
		"an office, and no public body", func(p *alternanza.Profilo) {
			p.Ospite.Tipo, p.Ospite.CodiceIPA, p.Ospite.Ufficio = alternanza.Impresa, ipa.CodiceIPA{}, unUfficio
		},
		[]esito{{"alternanza/codice-ipa-estraneo", norma.Avviso, "/ospite/codiceUfficio", "UF9FAJ", "", slideCodici}},
		norma.Rispettato,
	},
	{"no PEC", func(p *alternanza.Profilo) { p.Ospite.PEC = "" }, []esito{mancante("/ospite/pec", slidePEC)}, norma.Indeterminato},
	{
		"no mailbox", func(p *alternanza.Profilo) { p.Ospite.PEC = "comune.latina.it" },
		[]esito{{"identificativi/casella-forma", norma.Errore, "/ospite/pec", "comune.latina.it[]", "", slidePEC}},
		norma.Violato,
	},
	{
		"ordinary mail", func(p *alternanza.Profilo) { p.Ospite.PEC = "comunelatina@gmail.com" },
		[]esito{{"identificativi/casella-non-pec", norma.Avviso, "/ospite/pec", "comunelatina@gmail.com", "", slidePEC}},
		norma.Rispettato,
	},
	{
		"a private body that does not say where it is registered", func(p *alternanza.Profilo) {
			p.Ospite.Tipo, p.Ospite.CodiceIPA = alternanza.EntePrivato, ipa.CodiceIPA{}
		}, []esito{mancante("/ospite/registroImprese", slideIscritti)}, norma.Indeterminato,
	},
	{
		"a private body that does", func(p *alternanza.Profilo) {
			p.Ospite.Tipo, p.Ospite.CodiceIPA, p.Ospite.RegistroImprese = alternanza.EntePrivato, ipa.CodiceIPA{}, norma.Known(false)
		}, nil, norma.Rispettato,
	},
	{
		"a private body with a person's tax code", func(p *alternanza.Profilo) {
			p.Ospite.Tipo, p.Ospite.CodiceIPA, p.Ospite.RegistroImprese = alternanza.EntePrivato, ipa.CodiceIPA{}, norma.Known(true)
			p.Ospite.CodiceFiscale = "RSSMRA80A01H501U"
		},
		[]esito{{"alternanza/codice-fiscale-di-persona", norma.Errore, "/ospite/codiceFiscale", "RSSMRA80A01H501U", "", slideCodici}},
		norma.Violato,
	},
	{
		"a professional with a person's tax code", func(p *alternanza.Profilo) {
			p.Ospite.Tipo, p.Ospite.CodiceIPA, p.Ospite.CodiceFiscale = alternanza.Professionista, ipa.CodiceIPA{}, "RSSMRA80A01H501U"
		}, nil, norma.Rispettato,
	},
	{
		"a public body that is a craft firm", func(p *alternanza.Profilo) { p.Ospite.Natura = alternanza.Artigiana },
		[]esito{{"alternanza/piano-fuori-impresa", norma.Avviso, "/ospite/natura", "ente-pubblico", "impresa", pianoDigitale}},
		norma.Rispettato,
	},
	{"a public body that is a co-working space", func(p *alternanza.Profilo) { p.Ospite.Natura = alternanza.CoWorking }, nil, norma.Rispettato},
	{
		"a nature that is none", func(p *alternanza.Profilo) { p.Ospite.Natura = "grande" },
		[]esito{{"norma/parola-sconosciuta", norma.Mancante, "/ospite/natura", "grande", "", pianoDigitale}},
		norma.Indeterminato,
	},
	{"no seat", func(p *alternanza.Profilo) { p.Ospite.Sede = alternanza.Indirizzo{} }, []esito{mancante("/ospite/sede", slideCodici)}, norma.Indeterminato},
	{"part of a seat", func(p *alternanza.Profilo) { p.Ospite.Sede = alternanza.Indirizzo{Comune: "Latina"} }, []esito{
		mancante("/ospite/sede/via", slideCodici), mancante("/ospite/sede/cap", slideCodici), mancante("/ospite/sede/provincia", slideCodici),
	}, norma.Indeterminato},
	{
		"a province that is none", func(p *alternanza.Profilo) { p.Ospite.Sede.Provincia = "Latina" },
		[]esito{{"norma/parola-sconosciuta", norma.Mancante, "/ospite/sede/provincia", "Latina", "", slideCodici}},
		norma.Indeterminato,
	},

	// Optional data.
	{"none of them", func(p *alternanza.Profilo) {
		p.Requisiti, p.Capacita, p.Filiera, p.Ospite.Sito, p.Ospite.Descrizione = nil, alternanza.Capacita{}, nil, "", ""
	}, nil, norma.Rispettato},
	{
		"a requisito twice", func(p *alternanza.Profilo) { p.Requisiti[1] = alternanza.SpaziAdeguati },
		[]esito{{"alternanza/elemento-ripetuto", norma.Avviso, "/requisiti/1", "spazi-adeguati", "", slideProfilo}},
		norma.Rispettato,
	},
	{
		"a requisito that is none", func(p *alternanza.Profilo) { p.Requisiti[2] = "mensa" },
		[]esito{{"norma/parola-sconosciuta", norma.Mancante, "/requisiti/2", "mensa", "", slideProfilo}},
		norma.Indeterminato,
	},
	{"a relation with nobody", func(p *alternanza.Profilo) { p.Filiera[0].Soggetto = "" }, []esito{mancante("/filiera/0/soggetto", slideDati)}, norma.Indeterminato},
	{
		"too many relations", func(p *alternanza.Profilo) { p.Filiera = slices.Repeat(p.Filiera, 51) },
		[]esito{{"alternanza/troppi-elementi", norma.Mancante, "/filiera", "51", "50", slideDati}},
		norma.Indeterminato,
	},
	{"as many as there may be", func(p *alternanza.Profilo) { p.Filiera = slices.Repeat(p.Filiera, 50) }, nil, norma.Rispettato},

	// Compulsory data.
	{
		"no offer", func(p *alternanza.Profilo) { p.Offerte = nil },
		[]esito{{"alternanza/senza-offerte", norma.Errore, "/offerte", "", "", slideProfilo}},
		norma.Violato,
	},
	{"no kind of offer", func(p *alternanza.Profilo) { p.Offerte[0].Tipo = "" }, []esito{mancante("/offerte/0/tipo", slideDati)}, norma.Indeterminato},
	{
		"a kind of offer that is none", func(p *alternanza.Profilo) { p.Offerte[0].Tipo = "tirocinio" },
		[]esito{{"norma/parola-sconosciuta", norma.Mancante, "/offerte/0/tipo", "tirocinio", "", slideDati}},
		norma.Indeterminato,
	},
	{
		"no maximum of alternanza", func(p *alternanza.Profilo) { p.Offerte[0].Massimo = norma.Opt[int]{} },
		[]esito{obbligatorio("/offerte/0/massimo", comma41)},
		norma.Violato,
	},
	{
		"no maximum of apprenticeship", func(p *alternanza.Profilo) { p.Offerte[1].Massimo = norma.Opt[int]{} },
		[]esito{obbligatorio("/offerte/1/massimo", slideDati)},
		norma.Violato,
	},
	{
		"nobody", func(p *alternanza.Profilo) { p.Offerte[0].Massimo = norma.Known(0) },
		[]esito{{"alternanza/quantita-impossibile", norma.Mancante, "/offerte/0/massimo", "0", "1-10000", comma41}},
		norma.Indeterminato,
	},
	{
		"too many", func(p *alternanza.Profilo) { p.Offerte[0].Massimo = norma.Known(10_001) },
		[]esito{{"alternanza/quantita-impossibile", norma.Mancante, "/offerte/0/massimo", "10001", "1-10000", comma41}},
		norma.Indeterminato,
	},
	{"many", func(p *alternanza.Profilo) { p.Offerte[0].Massimo = norma.Known(10_000) }, nil, norma.Rispettato},
	{
		"no periods of alternanza", func(p *alternanza.Profilo) { p.Offerte[0].Periodi = nil },
		[]esito{obbligatorio("/offerte/0/periodi", comma41)},
		norma.Violato,
	},
	{
		"half a period", func(p *alternanza.Profilo) { p.Offerte[0].Periodi[1].Al = giorno(0, 0) },
		[]esito{obbligatorio("/offerte/0/periodi/1/al", comma41)},
		norma.Violato,
	},
	{
		"the other half", func(p *alternanza.Profilo) { p.Offerte[0].Periodi[0].Dal = giorno(0, 0) },
		[]esito{obbligatorio("/offerte/0/periodi/0/dal", comma41)},
		norma.Violato,
	},
	{
		"periods of apprenticeship", func(p *alternanza.Profilo) { p.Offerte[1].Periodi = []alternanza.PeriodoAnno{alternanza.TuttoLAnno()} },
		[]esito{{"alternanza/periodi-non-chiesti", norma.Avviso, "/offerte/1/periodi", "", "", slideDati}},
		norma.Rispettato,
	},
	{
		"periods that share a day", func(p *alternanza.Profilo) { p.Offerte[0].Periodi[1].Dal = giorno(4, 30) },
		[]esito{{"alternanza/periodi-sovrapposti", norma.Avviso, "/offerte/0/periodi/1", "04-30/07-31", "02-01/04-30", comma41}},
		norma.Rispettato,
	},
	{"periods that touch", func(p *alternanza.Profilo) { p.Offerte[0].Periodi[1].Dal = giorno(5, 1) }, nil, norma.Rispettato},
	{
		"too many offers", func(p *alternanza.Profilo) {
			o := p.Offerte[1]
			o.Attivita = slices.Clone(o.Attivita)
			o.Attivita[0].Codice = ""
			p.Offerte = slices.Repeat([]alternanza.Offerta{o}, 21)
		},
		[]esito{{"alternanza/troppi-elementi", norma.Mancante, "/offerte", "21", "20", slideProfilo}},
		norma.Indeterminato,
	},

	// The digital-school plan.
	{
		"the fields of a body", func(p *alternanza.Profilo) { p.Offerte[0].Campi = []alternanza.Campo{alternanza.Marketing} },
		[]esito{{"alternanza/piano-fuori-impresa", norma.Avviso, "/offerte/0/campi", "ente-pubblico", "impresa", pianoDigitale}},
		norma.Rispettato,
	},
	{"an instrument alone", func(p *alternanza.Profilo) { p.Offerte[0].Quadro = alternanza.AccordoOperativo }, nil, norma.Rispettato},
	{
		"an instrument of apprenticeship", func(p *alternanza.Profilo) { p.Offerte[1].Quadro = alternanza.ProtocolloAdesione },
		[]esito{{"alternanza/piano-non-pertinente", norma.Avviso, "/offerte/1/quadro", "", "", pianoDigitale}},
		norma.Rispettato,
	},
	{
		"a field that is none, and one twice", func(p *alternanza.Profilo) {
			p.Ospite.Tipo, p.Ospite.CodiceIPA = alternanza.Impresa, ipa.CodiceIPA{}
			p.Offerte[0].Campi = []alternanza.Campo{alternanza.Marketing, "vendite", alternanza.Marketing}
		},
		[]esito{
			{"norma/parola-sconosciuta", norma.Mancante, "/offerte/0/campi/1", "vendite", "", pianoDigitale},
			{"alternanza/elemento-ripetuto", norma.Avviso, "/offerte/0/campi/2", "marketing", "", pianoDigitale},
		},
		norma.Indeterminato,
	},
	{
		"an instrument that is none", func(p *alternanza.Profilo) { p.Offerte[0].Quadro = "bando" },
		[]esito{{"norma/parola-sconosciuta", norma.Mancante, "/offerte/0/quadro", "bando", "", pianoDigitale}},
		norma.Indeterminato,
	},

	// Qualifying data.
	{
		"no activity", func(p *alternanza.Profilo) { p.Offerte[0].Attivita = nil },
		[]esito{{"alternanza/senza-attivita", norma.Errore, "/offerte/0/attivita", "", "", slidePercorsi}},
		norma.Violato,
	},
	{"an empty activity", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1] = alternanza.Attivita{} }, []esito{
		qualificante("/offerte/0/attivita/1/descrizione"), qualificante("/offerte/0/attivita/1/figure"), qualificante("/offerte/0/attivita/1/posti"),
		qualificante("/offerte/0/attivita/1/luogo"), qualificante("/offerte/0/attivita/1/contatto"),
	}, norma.Violato},
	{"part of a place", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Luogo = alternanza.Indirizzo{CAP: "04100"} }, []esito{
		qualificante("/offerte/0/attivita/1/luogo/via"), qualificante("/offerte/0/attivita/1/luogo/comune"), qualificante("/offerte/0/attivita/1/luogo/provincia"),
	}, norma.Violato},
	{
		"a postcode that is none", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Luogo.CAP = "0410" },
		[]esito{{"identificativi/cap-forma", norma.Errore, "/offerte/0/attivita/1/luogo/cap", "0410[]", "", slidePercorsi}},
		norma.Violato,
	},
	{
		"a figure that is absent", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Figure = []cp2011.Codice{{}} },
		[]esito{qualificante("/offerte/0/attivita/1/figure/0")},
		norma.Violato,
	},
	{
		"a figure within another, before and after it", func(p *alternanza.Profilo) {
			p.Offerte[0].Attivita[1].Figure = figure("4.1.1.2.0", "4.1.1", "4.1.1.1.0", "4")
		},
		[]esito{
			{"alternanza/figura-compresa", norma.Avviso, "/offerte/0/attivita/1/figure/0", "4.1.1.2.0", "4.1.1", slidePercorsi},
			{"alternanza/figura-compresa", norma.Avviso, "/offerte/0/attivita/1/figure/1", "4.1.1", "4", slidePercorsi},
			{"alternanza/figura-compresa", norma.Avviso, "/offerte/0/attivita/1/figure/2", "4.1.1.1.0", "4.1.1", slidePercorsi},
		},
		norma.Rispettato,
	},
	{
		"a figure twice", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Figure = figure("4.1.1", "4.1.1") },
		[]esito{{"alternanza/figura-compresa", norma.Avviso, "/offerte/0/attivita/1/figure/1", "4.1.1", "4.1.1", slidePercorsi}},
		norma.Rispettato,
	},
	{
		"fewer seats than none", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Posti = norma.Known(-1) },
		[]esito{{"alternanza/quantita-impossibile", norma.Mancante, "/offerte/0/attivita/1/posti", "-1", "0-10000", slidePercorsi}},
		norma.Indeterminato,
	},
	{"no seats now", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Posti = norma.Known(0) }, nil, norma.Rispettato},
	{
		"a seat more than students", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Posti = norma.Known(5) },
		[]esito{{"alternanza/posti-oltre-il-massimo", norma.Avviso, "/offerte/0/massimo", "13", "12", slidePercorsi}},
		norma.Rispettato,
	},
	{"a seat less", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Posti = norma.Known(3) }, nil, norma.Rispettato},
	{
		"a code twice", func(p *alternanza.Profilo) { p.Offerte[1].Attivita[0].Codice = "BIB" },
		[]esito{{"alternanza/codice-ripetuto", norma.Errore, "/offerte/1/attivita/0/codice", "BIB", "", slidePercorsi}},
		norma.Violato,
	},
	{"nobody to contact", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Contatto.Nome = "" }, []esito{qualificante("/offerte/0/attivita/1/contatto/nome")}, norma.Violato},
	{
		"no way to", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Contatto.Telefono = "" },
		[]esito{{"alternanza/senza-recapito", norma.Errore, "/offerte/0/attivita/1/contatto/telefono", "", "", slidePercorsi}},
		norma.Violato,
	},
	{
		"a telephone that is none", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Contatto.Telefono = "interno 12345" },
		[]esito{{"alternanza/telefono-errato", norma.Errore, "/offerte/0/attivita/1/contatto/telefono", "interno 12345", "5-15", slidePercorsi}},
		norma.Violato,
	},
	{
		"a mailbox that is none", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[0].Contatto.Casella = "scuola@" },
		[]esito{{"identificativi/casella-forma", norma.Errore, "/offerte/0/attivita/0/contatto/casella", "scuola@[]", "", slidePercorsi}},
		norma.Violato,
	},
	{
		"too many activities", func(p *alternanza.Profilo) {
			a := p.Offerte[1].Attivita[0]
			a.Codice, a.Posti = "", norma.Known(0)
			p.Offerte[1].Attivita = slices.Repeat([]alternanza.Attivita{a}, 101)
		},
		[]esito{{"alternanza/troppi-elementi", norma.Mancante, "/offerte/1/attivita", "101", "100", slidePercorsi}},
		norma.Indeterminato,
	},

	// The bounds of the other lists.
	{
		"too many things declared", func(p *alternanza.Profilo) { p.Requisiti = append(alternanza.AllRequisiti(), "mensa") },
		[]esito{{"alternanza/troppi-elementi", norma.Mancante, "/requisiti", "5", "4", slideProfilo}},
		norma.Indeterminato,
	},
	{
		"too many periods", func(p *alternanza.Profilo) { p.Offerte[0].Periodi = giornate(25) },
		[]esito{{"alternanza/troppi-elementi", norma.Mancante, "/offerte/0/periodi", "25", "24", comma41}},
		norma.Indeterminato,
	},
	{"as many periods as there may be", func(p *alternanza.Profilo) { p.Offerte[0].Periodi = giornate(24) }, nil, norma.Rispettato},
	{
		"too many fields of the plan", func(p *alternanza.Profilo) {
			p.Ospite.Tipo, p.Ospite.CodiceIPA, p.Offerte[0].Campi = alternanza.Impresa, ipa.CodiceIPA{}, append(alternanza.AllCampi(), "vendite")
		},
		[]esito{{"alternanza/troppi-elementi", norma.Mancante, "/offerte/0/campi", "6", "5", pianoDigitale}},
		norma.Indeterminato,
	},
	{
		"too many figures", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Figure = gruppi(21) },
		[]esito{{"alternanza/troppi-elementi", norma.Mancante, "/offerte/0/attivita/1/figure", "21", "20", slidePercorsi}},
		norma.Indeterminato,
	},
	{"as many figures as there may be", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[1].Figure = gruppi(20) }, nil, norma.Rispettato},

	// Several things at once come in the order of the document.
	{"this and that", func(p *alternanza.Profilo) {
		p.Ospite.PEC, p.Requisiti[0], p.Offerte[0].Periodi, p.Offerte[1].Attivita[0].Figure = "", "mensa", nil, nil
	}, []esito{
		mancante("/ospite/pec", slidePEC),
		{"norma/parola-sconosciuta", norma.Mancante, "/requisiti/0", "mensa", "", slideProfilo},
		obbligatorio("/offerte/0/periodi", comma41), qualificante("/offerte/1/attivita/0/figure"),
	}, norma.Violato},
	{"everything", func(p *alternanza.Profilo) { *p = alternanza.Profilo{} }, []esito{
		mancante("/ospite/tipo", slideSoggetti), mancante("/ospite/denominazione", slideCodici), mancante("/ospite/codiceFiscale", slideCodici),
		mancante("/ospite/pec", slidePEC), mancante("/ospite/sede", slideCodici),
		{"alternanza/senza-offerte", norma.Errore, "/offerte", "", "", slideProfilo},
	}, norma.Violato},
}

// unUfficio is an office.
var unUfficio, _ = ipa.ParseCodiceUnivocoUfficio("UF9FAJ")

// Codes of as many characters: the longest that the index has, and one more.
var (
	ipaDiSedici, _      = ipa.ParseCodiceIPA("istsc_rmis00100x")
	ipaDiDiciassette, _ = ipa.ParseCodiceIPA("istsc_rmis00100xy")
)

// giornate are n periods of a day each.
func giornate(n int) (out []alternanza.PeriodoAnno) {
	for i := range n {
		g := giorno(1+i%12, 1+i/12)
		out = append(out, alternanza.PeriodoAnno{Dal: g, Al: g})
	}
	return out
}

// gruppi are n figures, none within another.
func gruppi(n int) []cp2011.Codice { return slices.Collect(cp2011.AllAt(cp2011.Gruppo))[:n] }

func mancante(dove norma.Puntatore, rif norma.Riferimento) esito {
	return esito{"norma/dato-mancante", norma.Mancante, dove, "", "", rif}
}

func obbligatorio(dove norma.Puntatore, rif norma.Riferimento) esito {
	return esito{"alternanza/dato-obbligatorio-mancante", norma.Errore, dove, "", "", rif}
}

func qualificante(dove norma.Puntatore) esito {
	return esito{"alternanza/dato-qualificante-mancante", norma.Errore, dove, "", "", slidePercorsi}
}

func TestValidate(t *testing.T) {
	for _, tt := range casiProfilo {
		p := latina(t)
		tt.guasta(&p)
		v := p.Validate()
		diverso(t, tt.nome, tt.want, esiti(v.Rilievi))
		if v.Esito != tt.esito || v.Fonte != norma.Prassi {
			t.Errorf("%s: %s, %s, want %s", tt.nome, v.Esito, v.Fonte, tt.esito)
		}
	}
	p := officina()
	if v := p.Validate(); v.Esito != norma.Rispettato || len(v.Rilievi) > 0 {
		t.Errorf("company: %s, %v", v.Esito, esiti(v.Rilievi))
	}
}

// TestValidateLetture: the readings that a result rests on.
func TestValidateLetture(t *testing.T) {
	p := latina(t)
	if l := p.Validate().Letture; !l.Has(norma.LetturaPostiEMassimo) || !l.Has(norma.LetturaLuogoApprendistato) || l.Has(norma.LetturaEntiPrivati) {
		t.Error(l)
	}
	p.Ospite.Tipo = alternanza.EntePrivato
	if l := p.Validate().Letture; !l.Has(norma.LetturaEntiPrivati) {
		t.Error(l)
	}
}

func TestTelefono(t *testing.T) {
	for telefono, buono := range map[string]bool{
		"0773 652111": true, "+39 06.1234-567": true, "(06) 123/456": true, "12345": true, "1234": false, "123456789012345": true,
		"1234567890123456": false, "06+39": false, "++39 06 1234": false, "(+39) 06 1234": true, "06 12a34": false, "٠٦١٢٣٤": false, "+": false,
	} {
		p := officina()
		p.Offerte[0].Attivita[0].Contatto.Telefono = telefono
		v := p.Validate()
		if v.Has("alternanza/telefono-errato") == buono {
			t.Errorf("%q: %v", telefono, esiti(v.Rilievi))
		}
	}
}

func TestValidazioneSpiegazione(t *testing.T) {
	p := latina(t)
	p.Offerte[0].Attivita[1].Posti = norma.Known(5)
	v := p.Validate()
	if want := (alternanza.Conto{Offerte: 1, Attivita: 2, Massimo: 12, Posti: 13}); v.Alternanza != want {
		t.Errorf("%+v, want %+v", v.Alternanza, want)
	}
	if want := (alternanza.Conto{Offerte: 1, Attivita: 1, Massimo: 1, Posti: 1}); v.Apprendistato != want {
		t.Errorf("%+v, want %+v", v.Apprendistato, want)
	}
	diverso(t, "explanation", `esame del profilo
  esito: rispettato
  alternanza
    offerte: 1 [presentazione RASL, sez. 11]
    attività: 2 [presentazione RASL, sez. 12]
    numero massimo di studenti: 12 [presentazione RASL, sez. 4]
    posti disponibili: 13 [presentazione RASL, sez. 12]
  apprendistato
    offerte: 1 [presentazione RASL, sez. 11]
    attività: 1 [presentazione RASL, sez. 12]
    numero massimo di studenti: 1 [presentazione RASL, sez. 4]
    posti disponibili: 1 [presentazione RASL, sez. 12]
  rilievi
    i posti delle attività sono 13, il numero massimo di studenti 12: alternanza/posti-oltre-il-massimo [presentazione RASL, sez. 12]
      gravità: avviso
      dove: /offerte/0/massimo
      trovato: 13
      ammesso: 12
  letture
    lettura: posti-e-massimo
    lettura: luogo-apprendistato
  fonte: prassi
`, v.Spiegazione().Text(norma.Italiano))
	nellaForma(t, v.Spiegazione(), alternanza.FormaValidazione())
	o := officina()
	if l := o.Validate().Letture; l.Len() != 1 {
		t.Error(slices.Collect(l.All()))
	}
	if s := o.Validate().Spiegazione().Text(norma.Inglese); strings.Contains(s, "apprenticeship") {
		t.Error(s)
	}
}

// nellaForma wants every row of an explanation in its shape.
func nellaForma(t *testing.T, s norma.Spiegazione, f norma.Forma) {
	t.Helper()
	if s.Cosa.Nome != f.Cosa.Nome {
		t.Errorf("%s is not %s", s.Cosa.Nome, f.Cosa.Nome)
	}
	for _, r := range s.Perche {
		g, ok := f.Riga(r.Cosa.Nome)
		if !ok {
			t.Errorf("%s has no row %s", f.Cosa.Nome, r.Cosa.Nome)
			continue
		}
		nellaForma(t, r, g)
	}
}
