package pfi_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

const (
	art6c3  = reg + "art. 6, c. 3"
	art25c3 = reg + "art. 25, c. 3"
	art30c3 = reg + "art. 30, c. 3"
	art37c2 = reg + "art. 37, c. 2 (secondo)"
	art34c3 = reg + "art. 34, c. 3"
)

// prorogaRicerca is an extension of six months of the complete plan of research, as art. 34, c. 3, wants it.
func prorogaRicerca() apprendistato.Proroga {
	return apprendistato.Proroga{
		Motivo: apprendistato.Progetto, Inizio: norma.Giorno(2028, 2, 2), Fine: norma.Giorno(2028, 8, 1), Accordo: norma.Giorno(2028, 1, 20),
		Aggiornamento: norma.Giorno(2028, 1, 18), Firma: norma.Giorno(2028, 1, 28), Intesa: norma.Known(true), Esigenze: norma.Known(true),
	}
}

// casiConfronto has, for each finding, a plan and a change of it that yields it and nothing else.
var casiConfronto = []struct {
	caso, piano string
	prima       func(p *pfi.Piano) // nil: the complete plan
	dopo        func(p *pfi.Piano)
	vuole       []trovato
	esito       norma.Esito
	fermo       norma.Riferimento
}{
	{"nothing changes", "qualifica", nil, func(*pfi.Piano) {}, nil, norma.Rispettato, art6c3},
	{"tutor, hours and contents change", "qualifica", nil, func(p *pfi.Piano) {
		p.Datore.Tutor.Nome = "Paolo"
		p.Contratto.Anni[1].Esterne = norma.Known(500 * norma.Ora)
		p.Formazione.Anni[1].Interna.Contenuti = "linea dei contorni"
	}, nil, norma.Rispettato, art6c3},
	{"another figure", "qualifica", nil, func(p *pfi.Piano) { p.Contratto.Figura = apprendistato.Figura{Codice: "operatore-agroalimentare"} }, []trovato{
		{"pfi/titolo-da-conseguire-cambiato", "/contratto/figura/codice", "operatore-agroalimentare", "operatore-ristorazione", art6c3},
	}, norma.Violato, art6c3},
	{"another indirizzo", "qualifica", nil, func(p *pfi.Piano) { p.Contratto.Figura.Indirizzo = "sala-bar" }, []trovato{
		{"pfi/titolo-da-conseguire-cambiato", "/contratto/figura/indirizzo", "sala-bar", "preparazione-pasti", art6c3},
	}, norma.Violato, art6c3},
	{"the figure is no longer said", "qualifica", nil, func(p *pfi.Piano) { p.Contratto.Figura = apprendistato.Figura{} }, []trovato{
		{"norma/dato-mancante", "/contratto/figura/codice", "", "", art6c3},
	}, norma.Indeterminato, art6c3},
	{"the indirizzo is no longer said", "qualifica", nil, func(p *pfi.Piano) { p.Contratto.Figura.Indirizzo = "" }, []trovato{
		{"norma/dato-mancante", "/contratto/figura/indirizzo", "", "", art6c3},
	}, norma.Indeterminato, art6c3},
	{"from the qualifica to the diploma", "qualifica", nil, func(p *pfi.Piano) { p.Contratto.Percorso = apprendistato.Diploma }, []trovato{
		{"pfi/titolo-da-conseguire-cambiato", "/contratto/percorso", "diploma", "qualifica", art6c3},
	}, norma.Violato, art6c3},
	{"the same diploma for who holds the qualifica", "qualifica", func(p *pfi.Piano) {
		p.Contratto.Percorso, p.Contratto.Figura = apprendistato.Diploma, apprendistato.Figura{Codice: "tecnico-cucina"}
	}, func(p *pfi.Piano) {
		p.Contratto.Percorso, p.Contratto.Figura = apprendistato.DiplomaDaQualifica, apprendistato.Figura{Codice: "tecnico-cucina"}
	}, nil, norma.Rispettato, art6c3},
	{"the path is no longer said", "qualifica", nil, func(p *pfi.Piano) { p.Contratto.Percorso = "" }, []trovato{
		{"norma/dato-mancante", "/contratto/percorso", "", "", art6c3},
	}, norma.Indeterminato, art6c3},
	{"a later end", "qualifica", nil, func(p *pfi.Piano) { p.Contratto.Fine = norma.Giorno(2028, 9, 15) }, []trovato{
		{"pfi/fine-spostata-senza-proroga", "/contratto/fine", "2028-09-15", "2028-09-14", reg + "art. 4, c. 2"},
	}, norma.Violato, art6c3},
	{"an earlier end", "qualifica", nil, func(p *pfi.Piano) { p.Contratto.Fine = norma.Giorno(2028, 9, 13) }, nil, norma.Rispettato, art6c3},
	{"another degree", "laurea", nil, func(p *pfi.Piano) { p.Rapporto.Titolo = "laurea in ingegneria civile (L-7)" }, []trovato{
		{"pfi/titolo-da-conseguire-cambiato", "/rapporto/titolo", "laurea in ingegneria civile (L-7)", "laurea in ingegneria informatica (L-8)", art25c3},
	}, norma.Violato, art25c3},
	{"the same degree in other letters", "laurea", nil, func(p *pfi.Piano) { p.Rapporto.Titolo = "Laurea in Ingegneria Informatica, L-8" }, nil, norma.Rispettato, art25c3},
	{"the degree is no longer said", "laurea", nil, func(p *pfi.Piano) { p.Rapporto.Titolo = "" }, []trovato{
		{"norma/dato-mancante", "/rapporto/titolo", "", "", art25c3},
	}, norma.Indeterminato, art25c3},
	{"from the degree to the master", "laurea", nil, func(p *pfi.Piano) { p.Contratto.Percorso = apprendistato.PerMasterI }, []trovato{
		{"pfi/titolo-da-conseguire-cambiato", "/contratto/percorso", "master-i", "laurea", art25c3},
	}, norma.Violato, art25c3},
	{"a later end of the university", "laurea", nil, func(p *pfi.Piano) { p.Contratto.Fine = norma.Giorno(2027, 10, 31) }, nil, norma.Rispettato, art25c3},
	{"another diploma of the ITS", "its", nil, func(p *pfi.Piano) { p.Rapporto.Titolo = "tecnico superiore per le macchine portuali" }, []trovato{
		{
			"pfi/titolo-da-conseguire-cambiato", "/rapporto/titolo", "tecnico superiore per le macchine portuali",
			"diploma di tecnico superiore per la mobilità delle persone e delle merci", art30c3,
		},
	}, norma.Violato, art30c3},
	{"another project of research", "ricerca", nil, func(p *pfi.Piano) {
		p.Rapporto.Titolo, p.Formazione.Progetto.Titolo = "schiume isolanti", "Schiume isolanti"
	}, nil, norma.Rispettato, art37c2},
	{"from research to the doctorate", "ricerca", nil, func(p *pfi.Piano) { p.Contratto.Percorso = apprendistato.PerDottorato }, []trovato{
		{"pfi/titolo-da-conseguire-cambiato", "/contratto/percorso", "dottorato", "ricerca", art37c2},
	}, norma.Violato, art37c2},
	{"a later end of research", "ricerca", nil, func(p *pfi.Piano) { p.Contratto.Fine = norma.Giorno(2028, 2, 2) }, []trovato{
		{"pfi/fine-spostata-senza-proroga", "/contratto/fine", "2028-02-02", "2028-02-01", art34c3},
	}, norma.Violato, art37c2},
	{"an extension of research", "ricerca", nil, func(p *pfi.Piano) {
		p.Contratto.Proroghe = []apprendistato.Proroga{prorogaRicerca()}
		p.Data = norma.Giorno(2028, 1, 18)
	}, nil, norma.Rispettato, art37c2},
	{"an extension of research without the institution", "ricerca", nil, func(p *pfi.Piano) {
		q := prorogaRicerca()
		q.Intesa = norma.Known(false)
		p.Contratto.Proroghe = []apprendistato.Proroga{q}
	}, []trovato{
		{"apprendistato/proroga-senza-intesa", "/contratto/proroghe/0/intesa", "no", "si", art34c3},
	}, norma.Violato, art37c2},
	{"an extension of research lengthened", "ricerca", func(p *pfi.Piano) {
		p.Contratto.Proroghe = []apprendistato.Proroga{prorogaRicerca()}
	}, func(p *pfi.Piano) {
		q := prorogaRicerca()
		q.Fine = norma.Giorno(2028, 8, 2)
		p.Contratto.Proroghe = []apprendistato.Proroga{q}
	}, []trovato{
		{"pfi/proroga-allungata", "/contratto/proroghe/0/fine", "2028-08-02", "2028-08-01", art34c3},
	}, norma.Violato, art37c2},
	{"another apprentice", "laurea", nil, func(p *pfi.Piano) { p.Apprendista.CodiceFiscale = "RNLFNC98P49H501Z" }, []trovato{
		{"pfi/piani-di-apprendisti-diversi", "/apprendista/codiceFiscale", "RNLFNC98P49H501Z", "MRCGLI03D58A123Y", art25c3},
	}, norma.Indeterminato, art25c3},
	{"a change dated before the plan", "laurea", nil, func(p *pfi.Piano) { p.Data = norma.Giorno(2025, 9, 21) }, []trovato{
		{"pfi/versioni-a-rovescio", "/data", "2025-09-21", "2025-09-22", art25c3},
	}, norma.Indeterminato, art25c3},
	{"a change on the last day", "laurea", nil, func(p *pfi.Piano) { p.Data = norma.Giorno(2027, 9, 30) }, nil, norma.Rispettato, art25c3},
	{"a change on no day", "laurea", nil, func(p *pfi.Piano) { p.Data = norma.Data{} }, nil, norma.Rispettato, art25c3},
	{"a change after the last day", "laurea", nil, func(p *pfi.Piano) { p.Data = norma.Giorno(2027, 10, 1) }, []trovato{
		{"pfi/modifica-dopo-la-fine", "/data", "2027-10-01", "2027-09-30", art25c3},
	}, norma.Rispettato, art25c3},
	{"a plan older than the regulation, changed under it", "laurea", func(p *pfi.Piano) {
		p.Contratto.Inizio, p.Data = norma.Giorno(2016, 10, 1), norma.Giorno(2016, 9, 22)
	}, func(p *pfi.Piano) {
		p.Contratto.Inizio, p.Data = norma.Giorno(2016, 10, 1), norma.Giorno(2017, 3, 31)
		p.Rapporto.Titolo = "laurea in ingegneria civile"
	}, []trovato{
		{"pfi/titolo-da-conseguire-cambiato", "/rapporto/titolo", "laurea in ingegneria civile", "laurea in ingegneria informatica (L-8)", art25c3},
	}, norma.Violato, art25c3},
	{"no kind of path", "laurea", func(p *pfi.Piano) { p.Contratto.Percorso = "" }, func(*pfi.Piano) {}, []trovato{
		{"norma/dato-mancante", "/contratto/percorso", "", "", reg + "art. 42, c. 1"},
	}, norma.Indeterminato, ""},
	{"the professionalising path", "laurea", func(p *pfi.Piano) { p.Contratto.Percorso = apprendistato.Professionalizzante }, func(*pfi.Piano) {}, nil, norma.NonApplicabile, ""},
}

func TestCompare(t *testing.T) {
	for _, tt := range casiConfronto {
		t.Run(tt.caso, func(t *testing.T) {
			prima, dopo := piano(t, tt.piano), piano(t, tt.piano)
			if tt.prima != nil {
				tt.prima(&prima)
			}
			tt.dopo(&dopo)
			r := pfi.Compare(lazio(), &prima, &dopo)
			controllaTrovati(t, &r.Giudizio, tt.vuole...)
			if r.Esito != tt.esito || r.Fermo != tt.fermo {
				t.Errorf("verdict %v, want %v; what stays by %q, want %q", r.Esito, tt.esito, r.Fermo, tt.fermo)
			}
		})
	}
}

func TestDifferenze(t *testing.T) {
	prima, dopo := piano(t, "laurea"), piano(t, "laurea")
	prima.Ignoti = []norma.Ignoto{{Dove: "/nota", JSON: `1`}, {Dove: "/timbro", JSON: `"A"`}, {Dove: "/vecchio", JSON: `true`}}
	dopo.Ignoti = []norma.Ignoto{{Dove: "/timbro", JSON: `"B"`}, {Dove: "/nota", JSON: `1`}, {Dove: "/nuovo", JSON: `[]`}}
	prima.Contratto.Ignoti = []norma.Ignoto{{Dove: "/impresa/sigla", JSON: `"TS"`}}
	dopo.Datore.Telefono = "06 555 0299"
	dopo.Datore.Fax = "06 555 0298"
	dopo.Apprendista.Domicilio = pfi.Sede{}
	dopo.Contratto.Anni[1].Interne = norma.Known(410 * norma.Ora)
	dopo.Formazione.Competenze = append(dopo.Formazione.Competenze, pfi.Competenza{Descrizione: "presentare un progetto", Formazione: pfi.InEsterna})

	type differenza struct {
		dove        norma.Puntatore
		prima, dopo string
	}
	var got []differenza
	for _, d := range pfi.Compare(lazio(), &prima, &dopo).Differenze {
		got = append(got, differenza{d.Dove, d.Prima, d.Dopo})
	}
	want := []differenza{
		{"/datore/telefono", "06 555 0210", "06 555 0299"},
		{"/datore/fax", "", "06 555 0298"},
		{"/apprendista/domicilio/indirizzo", "via Ostiense 190", ""},
		{"/apprendista/domicilio/cap", "00154", ""},
		{"/apprendista/domicilio/comune", "Roma", ""},
		{"/apprendista/domicilio/provincia", "RM", ""},
		{"/contratto/anni/1/interne", "400 h", "410 h"},
		{"/formazione/competenze/2/descrizione", "", "presentare un progetto"},
		{"/formazione/competenze/2/formazione", "", "esterna"},
		{"/contratto/impresa/sigla", `"TS"`, ""},
		{"/timbro", `"A"`, `"B"`},
		{"/vecchio", "true", ""},
		{"/nuovo", "", "[]"},
	}
	if d := cmp.Diff(want, got, cmp.AllowUnexported(differenza{})); d != "" {
		t.Error(d)
	}
}
