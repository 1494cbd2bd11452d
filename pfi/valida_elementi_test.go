package pfi_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

// lettere are the lists of the four articles as they stand there: nine, nine, ten and seven letters.
var lettere = []struct {
	nome     string // of the complete plan
	articolo string
	lettere  []string // what each letter asks for, from a)
}{
	{"qualifica", "art. 6, c. 2", []string{
		"dati-apprendista dati-istituzione dati-datore",
		"dati-tutor-formativo dati-tutor-aziendale tutoraggio",
		"titolo",
		"durata orario",
		"livello",
		"competenze-del-repertorio",
		"articolazione",
		"competenze-in-impresa",
		"risultati valutazione",
	}},
	{"laurea", "art. 25, c. 2", []string{
		"dati-apprendista dati-istituzione dati-datore",
		"dati-tutor-formativo dati-tutor-aziendale",
		"titolo orario",
		"livello",
		"durata",
		"articolazione",
		"competenze-in-impresa",
		"cfu",
		"competenze",
	}},
	{"its", "art. 30, c. 2", []string{
		"dati-apprendista dati-istituzione dati-datore",
		"dati-tutor-formativo dati-tutor-aziendale",
		"titolo orario",
		"livello",
		"articolazione",
		"competenze-in-impresa",
		"durata",
		"cfu",
		"competenze",
		"risultati valutazione",
	}},
	{"ricerca", "art. 37, c. 2", []string{
		"dati-apprendista dati-istituzione dati-datore",
		"dati-tutor-formativo dati-tutor-aziendale",
		"durata orario",
		"livello",
		"progetto",
		"formazione-interna",
		"competenze",
	}},
}

// senza takes something that an article asks for out of a plan, all of it, and says what must be found then.
var senza = map[string]struct {
	togli  func(p *pfi.Piano)
	codice string
	dove   []norma.Puntatore
}{
	"dati-apprendista": {func(p *pfi.Piano) { p.Apprendista.Persona = pfi.Persona{} }, "pfi/senza-dati-dell-apprendista", []norma.Puntatore{"/apprendista"}},
	"dati-istituzione": {func(p *pfi.Piano) {
		p.Istituzione.Denominazione, p.Istituzione.CodiceFiscale, p.Istituzione.SedeLegale = "", "", pfi.Sede{}
	}, "pfi/senza-dati-dell-istituzione", []norma.Puntatore{"/istituzione"}},
	"dati-datore": {func(p *pfi.Piano) {
		p.Datore.Denominazione, p.Datore.CodiceFiscale, p.Datore.SedeLegale = "", "", pfi.Sede{}
	}, "pfi/senza-dati-del-datore", []norma.Puntatore{"/datore"}},
	"dati-tutor-formativo": {func(p *pfi.Piano) {
		p.Istituzione.Tutor = pfi.Tutor{}
		p.Contratto.Tutor.Formativo.Rapporto = ""
	}, "pfi/senza-tutor-formativo", []norma.Puntatore{"/istituzione/tutor"}},
	"dati-tutor-aziendale": {func(p *pfi.Piano) {
		p.Datore.Tutor = pfi.Tutor{}
		p.Contratto.Tutor.Aziendale.Rapporto = ""
	}, "pfi/senza-tutor-aziendale", []norma.Puntatore{"/datore/tutor"}},
	"tutoraggio": {func(p *pfi.Piano) {
		p.Formazione.Tutoraggio = pfi.Tutoraggio{}
		for i := range p.Formazione.Anni {
			p.Formazione.Anni[i].Tutoraggio = norma.Opt[norma.Ore]{}
		}
	}, "pfi/senza-tutoraggio", []norma.Puntatore{"/formazione/tutoraggio"}},
	"titolo": {func(p *pfi.Piano) {
		p.Contratto.Figura.Codice = ""
		p.Contratto.Figura.Indirizzo = ""
		p.Rapporto.Titolo = ""
	}, "pfi/senza-titolo-da-conseguire", []norma.Puntatore{"/contratto/figura/codice", "/rapporto/titolo"}},
	"durata": {func(p *pfi.Piano) { p.Contratto.Fine = norma.Data{} }, "pfi/senza-durata", []norma.Puntatore{"/contratto/fine"}},
	"orario": {func(p *pfi.Piano) {
		p.Contratto.TempoParziale = norma.Known(true)
		p.Rapporto.Orario = norma.Opt[norma.Ore]{}
	}, "pfi/senza-orario", []norma.Puntatore{"/rapporto/orario"}},
	"livello":                   {func(p *pfi.Piano) { p.Rapporto.Ingresso = " " }, "pfi/senza-livello-di-inquadramento", []norma.Puntatore{"/rapporto/ingresso"}},
	"competenze":                {func(p *pfi.Piano) { p.Formazione.Competenze = nil }, "pfi/senza-competenze-da-acquisire", []norma.Puntatore{"/formazione/competenze"}},
	"competenze-del-repertorio": {func(p *pfi.Piano) { p.Formazione.Competenze = nil }, "pfi/senza-competenze-da-acquisire", []norma.Puntatore{"/formazione/competenze"}},
	"articolazione":             {func(p *pfi.Piano) { p.Contratto.Anni = nil }, "pfi/senza-articolazione-dei-periodi", []norma.Puntatore{"/contratto/anni"}},
	"competenze-in-impresa":     {func(p *pfi.Piano) { p.Formazione.InImpresa = nil }, "pfi/senza-competenze-in-impresa", []norma.Puntatore{"/formazione/inImpresa"}},
	"risultati":                 {func(p *pfi.Piano) { p.Formazione.Anni = nil }, "pfi/senza-risultati-di-apprendimento", []norma.Puntatore{"/formazione/anni"}},
	"valutazione":               {func(p *pfi.Piano) { p.Valutazione = pfi.Valutazione{} }, "pfi/senza-criteri-di-valutazione", []norma.Puntatore{"/valutazione"}},
	"cfu":                       {func(p *pfi.Piano) { p.Formazione.CFU = norma.Opt[int]{} }, "pfi/senza-cfu-conseguibili", []norma.Puntatore{"/formazione/cfu"}},
	"progetto":                  {func(p *pfi.Piano) { p.Formazione.Progetto = pfi.Progetto{} }, "pfi/senza-progetto-di-ricerca", []norma.Puntatore{"/formazione/progetto"}},
	"formazione-interna":        {func(p *pfi.Piano) { p.Contratto.Anni = nil }, "pfi/senza-formazione-interna", []norma.Puntatore{"/contratto/anni"}},
}

// TestCompleti: a complete and valid plan of each kind has no finding, and every element of its article.
func TestCompleti(t *testing.T) {
	for _, l := range lettere {
		p := piano(t, l.nome)
		v := p.Validate(lazio())
		controllaTrovati(t, &v.Giudizio)
		if v.Esito != norma.Rispettato || v.Alla != p.Contratto.Inizio {
			t.Errorf("%s: %v, %v", l.nome, v.Esito, v.Alla)
		}
		var got []string
		for m := range v.Elementi() {
			got = append(got, fmt.Sprintf("%s: %s %t", m.Rif, m.Contenuto, m.Presente))
		}
		var want []string
		for i, parole := range l.lettere {
			for parola := range strings.FieldsSeq(parole) {
				want = append(want, fmt.Sprintf("%s%s, lett. %c): %s true", reg, l.articolo, 'a'+i, parola))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: elements\n got %q\nwant %q", l.nome, got, want)
		}
	}
}

// TestElementoMancante takes each element of the four lists out of a complete plan: exactly its finding comes, with its letter.
func TestElementoMancante(t *testing.T) {
	quante := 0
	for _, l := range lettere {
		quante += len(l.lettere)
		for i, parole := range l.lettere {
			for parola := range strings.FieldsSeq(parole) {
				t.Run(l.nome+"/"+parola, func(t *testing.T) {
					s := senza[parola]
					p := piano(t, l.nome)
					s.togli(&p)
					dove := s.dove[0]
					if parola == "titolo" && l.nome != "qualifica" {
						dove = s.dove[1]
					}
					v := p.Validate(lazio())
					rif := norma.Riferimento(fmt.Sprintf("%s%s, lett. %c)", reg, l.articolo, 'a'+i))
					controllaTrovati(t, &v.Giudizio, trovato{codice: s.codice, dove: dove, rif: rif})
					if v.Esito != norma.Violato {
						t.Error(v.Esito)
					}
					for m := range v.Elementi() {
						if m.Presente == (string(m.Contenuto) == parola) {
							t.Errorf("%s present: %t", m.Contenuto, m.Presente)
						}
					}
				})
			}
		}
	}
	if quante != 9+9+10+7 {
		t.Errorf("%d letters", quante)
	}
}

// TestElementoInParte: an element that is there in part is a finding at what is missing.
func TestElementoInParte(t *testing.T) {
	lettera := func(articolo string) norma.Riferimento { return norma.Riferimento(reg + articolo) }
	for _, tt := range []struct {
		caso, piano string
		togli       func(p *pfi.Piano)
		vuole       []trovato
	}{
		{"surname", "qualifica", func(p *pfi.Piano) { p.Apprendista.Cognome = "" }, []trovato{
			{codice: "pfi/senza-dati-dell-apprendista", dove: "/apprendista/cognome", rif: lettera("art. 6, c. 2, lett. a)")},
		}},
		{"name", "laurea", func(p *pfi.Piano) { p.Datore.Tutor.Nome = "\t" }, []trovato{
			{codice: "pfi/senza-tutor-aziendale", dove: "/datore/tutor/nome", rif: lettera("art. 25, c. 2, lett. b)")},
		}},
		{"tax code", "ricerca", func(p *pfi.Piano) { p.Istituzione.Tutor.CodiceFiscale = "" }, []trovato{
			{codice: "pfi/senza-tutor-formativo", dove: "/istituzione/tutor/codiceFiscale", rif: lettera("art. 37, c. 2, lett. b)")},
		}},
		{"name of the employer", "its", func(p *pfi.Piano) { p.Datore.Denominazione = "" }, []trovato{
			{codice: "pfi/senza-dati-del-datore", dove: "/datore/denominazione", rif: lettera("art. 30, c. 2, lett. a)")},
		}},
		{"office of the employer", "its", func(p *pfi.Piano) { p.Datore.SedeLegale = pfi.Sede{} }, []trovato{
			{codice: "pfi/senza-dati-del-datore", dove: "/datore/sedeLegale", rif: lettera("art. 30, c. 2, lett. a)")},
		}},
		{"tax code of the institution", "its", func(p *pfi.Piano) { p.Istituzione.CodiceFiscale = "" }, []trovato{
			{codice: "pfi/senza-dati-dell-istituzione", dove: "/istituzione/codiceFiscale", rif: lettera("art. 30, c. 2, lett. a)")},
		}},
		{"ways of tutoring", "qualifica", func(p *pfi.Piano) { p.Formazione.Tutoraggio.Modalita = "" }, []trovato{
			{codice: "pfi/senza-tutoraggio", dove: "/formazione/tutoraggio/modalita", rif: lettera("art. 6, c. 2, lett. b)")},
		}},
		{"hours of tutoring", "qualifica", func(p *pfi.Piano) {
			p.Formazione.Tutoraggio.Ore = norma.Opt[norma.Ore]{}
			p.Formazione.Anni[1].Tutoraggio = norma.Opt[norma.Ore]{}
		}, []trovato{
			{codice: "pfi/senza-tutoraggio", dove: "/formazione/tutoraggio/ore", rif: lettera("art. 6, c. 2, lett. b)")},
		}},
		{"hours of tutoring year by year", "qualifica", func(p *pfi.Piano) { p.Formazione.Tutoraggio.Ore = norma.Opt[norma.Ore]{} }, nil},
		{"hours of tutoring in all", "qualifica", func(p *pfi.Piano) {
			for i := range p.Formazione.Anni {
				p.Formazione.Anni[i].Tutoraggio = norma.Opt[norma.Ore]{}
			}
		}, nil},
		{"hiring day", "qualifica", func(p *pfi.Piano) { p.Contratto.Inizio = norma.Data{} }, []trovato{
			{codice: "pfi/senza-durata", dove: "/contratto/inizio", rif: lettera("art. 6, c. 2, lett. d)")},
		}},
		{"full or part time", "its", func(p *pfi.Piano) { p.Contratto.TempoParziale = norma.Opt[bool]{} }, []trovato{
			{codice: "pfi/senza-orario", dove: "/contratto/tempoParziale", rif: lettera("art. 30, c. 2, lett. c)")},
		}},
		{"full time without weekly hours", "laurea", func(p *pfi.Piano) { p.Rapporto.Orario = norma.Opt[norma.Ore]{} }, nil},
		{"a skill without words", "ricerca", func(p *pfi.Piano) { p.Formazione.Competenze[1].Descrizione = "" }, []trovato{
			{codice: "pfi/senza-competenze-da-acquisire", dove: "/formazione/competenze/1/descrizione", rif: lettera("art. 37, c. 2, lett. g)")},
		}},
		{"a skill in the firm without words", "laurea", func(p *pfi.Piano) { p.Formazione.InImpresa[0].Descrizione = "" }, []trovato{
			{codice: "pfi/senza-competenze-in-impresa", dove: "/formazione/inImpresa/0/descrizione", rif: lettera("art. 25, c. 2, lett. g)")},
		}},
		{"external hours of a year", "its", func(p *pfi.Piano) { p.Contratto.Anni[1].Esterne = norma.Opt[norma.Ore]{} }, []trovato{
			{codice: "pfi/senza-articolazione-dei-periodi", dove: "/contratto/anni/1/esterne", rif: lettera("art. 30, c. 2, lett. e)")},
		}},
		{"internal hours of a year", "laurea", func(p *pfi.Piano) { p.Contratto.Anni[0].Interne = norma.Opt[norma.Ore]{} }, []trovato{
			{codice: "pfi/senza-articolazione-dei-periodi", dove: "/contratto/anni/0/interne", rif: lettera("art. 25, c. 2, lett. f)")},
		}},
		{"results of external training", "qualifica", func(p *pfi.Piano) { p.Formazione.Anni[2].Esterna.Risultati = "" }, []trovato{
			{codice: "pfi/senza-risultati-di-apprendimento", dove: "/formazione/anni/2/esterna/risultati", rif: lettera("art. 6, c. 2, lett. i)")},
		}},
		{"results of internal training", "its", func(p *pfi.Piano) { p.Formazione.Anni[0].Interna.Risultati = "" }, []trovato{
			{codice: "pfi/senza-risultati-di-apprendimento", dove: "/formazione/anni/0/interna/risultati", rif: lettera("art. 30, c. 2, lett. j)")},
		}},
		{"results of a side without hours", "its", func(p *pfi.Piano) { // 960 hours, all internal
			p.Contratto.Anni[0].Esterne, p.Contratto.Anni[0].Interne = norma.Known[norma.Ore](0), norma.Known(960*norma.Ora)
			p.Formazione.Anni[0].Esterna.Risultati = ""
		}, nil},
		{"initial assessment", "its", func(p *pfi.Piano) { p.Valutazione.Iniziale = "" }, []trovato{
			{codice: "pfi/senza-criteri-di-valutazione", dove: "/valutazione/iniziale", rif: lettera("art. 30, c. 2, lett. j)")},
		}},
		{"intermediate assessment", "its", func(p *pfi.Piano) { p.Valutazione.Intermedia = "" }, []trovato{
			{codice: "pfi/senza-criteri-di-valutazione", dove: "/valutazione/intermedia", rif: lettera("art. 30, c. 2, lett. j)")},
		}},
		{"final assessment", "qualifica", func(p *pfi.Piano) { p.Valutazione.Finale = "" }, []trovato{
			{codice: "pfi/senza-criteri-di-valutazione", dove: "/valutazione/finale", rif: lettera("art. 6, c. 2, lett. i)")},
		}},
		{"behaviour and measures", "qualifica", func(p *pfi.Piano) { p.Valutazione.Comportamenti, p.Valutazione.Misure = "", "" }, nil},
		{"title of the project", "ricerca", func(p *pfi.Piano) { p.Formazione.Progetto.Titolo = "" }, nil},
		{"ways of internal training", "ricerca", func(p *pfi.Piano) { p.Formazione.Anni[1].Interna.Modalita = "" }, []trovato{
			{codice: "pfi/senza-formazione-interna", dove: "/formazione/anni/1/interna/modalita", rif: lettera("art. 37, c. 2, lett. f)")},
		}},
		{"years of research", "ricerca", func(p *pfi.Piano) { p.Formazione.Anni = nil }, []trovato{
			{codice: "pfi/senza-formazione-interna", dove: "/formazione/anni", rif: lettera("art. 37, c. 2, lett. f)")},
		}},
		{"internal hours of a year of research", "ricerca", func(p *pfi.Piano) { p.Contratto.Anni[1].Interne = norma.Opt[norma.Ore]{} }, []trovato{
			{codice: "pfi/senza-formazione-interna", dove: "/contratto/anni/1/interne", rif: lettera("art. 37, c. 2, lett. f)")},
		}},
		{"no CFU", "its", func(p *pfi.Piano) { p.Formazione.CFU = norma.Known(0) }, nil}, // reading pfi-its
	} {
		t.Run(tt.caso, func(t *testing.T) {
			p := piano(t, tt.piano)
			tt.togli(&p)
			v := p.Validate(lazio())
			controllaTrovati(t, &v.Giudizio, tt.vuole...)
		})
	}
}

// TestPercorsiDelloStato: for the paths that the regulation leaves to the State (art. 40, c. 1) the five elements of the State's scheme hold.
func TestPercorsiDelloStato(t *testing.T) {
	lettera := func(c byte) norma.Riferimento {
		return norma.Riferimento("d.i. 12 ottobre 2015, all. 1, art. 4, c. 2, lett. " + string(c) + ")")
	}
	for _, percorso := range []apprendistato.Percorso{apprendistato.PerDiplomaSuperiore, apprendistato.PerCorsoAnnuale, apprendistato.PerIFTS} {
		p := piano(t, "qualifica")
		p.Contratto.Percorso, p.Contratto.Figura = percorso, apprendistato.Figura{}
		p.Contratto.Istituzione.Tipo = apprendistato.ScuolaSuperiore
		p.Contratto.Protocollo.Percorsi = []apprendistato.Percorso{percorso}
		p.Contratto.Fine, p.Rapporto.Mesi = norma.Giorno(2026, 9, 14), norma.Known(12)
		p.Contratto.Anni, p.Formazione.Anni = p.Contratto.Anni[:1], p.Formazione.Anni[:1]
		p.Formazione.Tutoraggio.Ore = norma.Known(20 * norma.Ora)
		p.Rapporto.Titolo = "diploma di istituto professionale"
		v := p.Validate(lazio())
		controllaTrovati(t, &v.Giudizio)
		var got []string
		for m := range v.Elementi() {
			got = append(got, string(m.Contenuto))
		}
		want := []string{"dati-apprendista", "dati-datore", "dati-tutor-formativo", "dati-tutor-aziendale", "titolo", "livello", "durata", "orario", "risultati", "valutazione"}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q", percorso, got)
		}
		dopo := p
		dopo.Rapporto.Titolo = "diploma di liceo"
		c := pfi.Compare(lazio(), &p, &dopo)
		controllaTrovati(t, &c.Giudizio, trovato{
			"pfi/titolo-da-conseguire-cambiato", "/rapporto/titolo", "diploma di liceo", "diploma di istituto professionale", "d.i. 12 ottobre 2015, all. 1, art. 4, c. 3",
		})
		p.Rapporto.Titolo, p.Rapporto.Ingresso, p.Valutazione = "", "", pfi.Valutazione{}
		v = p.Validate(lazio())
		controllaTrovati(t, &v.Giudizio,
			trovato{codice: "pfi/senza-titolo-da-conseguire", dove: "/rapporto/titolo", rif: lettera('b')},
			trovato{codice: "pfi/senza-livello-di-inquadramento", dove: "/rapporto/ingresso", rif: lettera('c')},
			trovato{codice: "pfi/senza-criteri-di-valutazione", dove: "/valutazione", rif: lettera('e')})
	}
}
