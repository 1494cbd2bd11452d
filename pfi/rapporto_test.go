package pfi_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

const art39 = reg + "art. 39, "

// rapportoPulito is a report drawn up on the last day of the period: nothing to report about it.
func rapportoPulito() pfi.RapportoRicerca {
	return pfi.RapportoRicerca{
		Apprendista: "Luca Neri", Impresa: "Biotec Tiburtina S.p.A.", Ente: "Università degli Studi Roma Tre",
		TutorAziendale: "Sara Conti", TutorFormativo: "Paolo Galli", Progetto: "Biosensori per il controllo delle acque",
		Inizio: norma.Giorno(2026, 3, 1), Fine: norma.Giorno(2028, 2, 29), Redazione: norma.Giorno(2028, 2, 29),
		Obiettivi:           "Un sensore che riconosca i nitrati in campo.",
		Metodologie:         "Elettrodi serigrafati e calibrazione con campioni certificati.",
		RisultatiIntermedi:  "Prototipo con limite di rilevabilità di 5 mg/l.",
		RisultatiConclusivi: "Sensore validato su tre bacini.",
		Evidenze:            []pfi.Evidenza{{Tipo: pfi.Pubblicazione, Descrizione: "Nitrate sensing in the field", Estremi: "Sensors 28 (2028) 113"}},
		Autonomia:           "Conduce da solo le campagne di misura.",
		Firme: pfi.FirmeRapportoRicerca{
			Apprendista: norma.Giorno(2028, 2, 29), Impresa: norma.Giorno(2028, 3, 3), Ente: norma.Giorno(2028, 3, 6),
		},
	}
}

func TestRapporto(t *testing.T) {
	manca := func(dove norma.Puntatore, lettera norma.Riferimento) trovato {
		return trovato{"pfi/rapporto-elemento-mancante", dove, "", "", art39 + "c. 1, lett. " + lettera + ")"}
	}
	for _, c := range []struct {
		nome   string
		cambia func(q *pfi.RapportoRicerca)
		esito  norma.Esito
		vuole  []trovato
	}{
		{"complete", func(*pfi.RapportoRicerca) {}, norma.Rispettato, nil},
		{"a", func(q *pfi.RapportoRicerca) { q.Obiettivi = "" }, norma.Violato, []trovato{manca("/obiettivi", "a")}},
		{"b", func(q *pfi.RapportoRicerca) { q.Metodologie = " \n" }, norma.Violato, []trovato{manca("/metodologie", "b")}},
		{"c, on the way", func(q *pfi.RapportoRicerca) { q.RisultatiIntermedi = "" }, norma.Violato, []trovato{manca("/risultatiIntermedi", "c")}},
		{"c, at the end", func(q *pfi.RapportoRicerca) { q.RisultatiConclusivi = "" }, norma.Violato, []trovato{manca("/risultatiConclusivi", "c")}},
		{"d is any", func(q *pfi.RapportoRicerca) { q.Evidenze = nil }, norma.Rispettato, []trovato{
			{"pfi/rapporto-senza-evidenze", "/evidenze", "", "", art39 + "c. 1, lett. d)"},
		}},
		{"e", func(q *pfi.RapportoRicerca) { q.Autonomia = "" }, norma.Violato, []trovato{manca("/autonomia", "e")}},
		{"names are no element", func(q *pfi.RapportoRicerca) { q.Apprendista, q.Progetto, q.TutorFormativo = "", "", "" }, norma.Rispettato, nil},

		{"not signed by the apprentice", func(q *pfi.RapportoRicerca) { q.Firme.Apprendista = norma.Data{} }, norma.Indeterminato, []trovato{assente("/firme/apprendista", art39+"c. 2")}},
		{"not signed by the firm", func(q *pfi.RapportoRicerca) { q.Firme.Impresa = norma.Data{} }, norma.Indeterminato, []trovato{assente("/firme/impresa", art39+"c. 2")}},
		{"not signed by the body", func(q *pfi.RapportoRicerca) { q.Firme.Ente = norma.Data{} }, norma.Indeterminato, []trovato{assente("/firme/ente", art39+"c. 2")}},
		{"signed on the eve", func(q *pfi.RapportoRicerca) { q.Firme.Impresa = norma.Giorno(2028, 2, 28) }, norma.Violato, []trovato{
			{"pfi/rapporto-firma-prima-della-redazione", "/firme/impresa", "2028-02-28", "2028-02-29", art39 + "c. 2"},
		}},
		{"when?", func(q *pfi.RapportoRicerca) { q.Redazione = norma.Data{} }, norma.Indeterminato, []trovato{assente("/redazione", art39+"c. 1")}},
		{"a day before the end: it ends the period", func(q *pfi.RapportoRicerca) {
			q.Redazione, q.Firme.Apprendista = norma.Giorno(2028, 2, 28), norma.Giorno(2028, 2, 28)
		}, norma.Rispettato, []trovato{
			{"apprendistato/fine-anticipata", "/redazione", "2028-02-28", "2028-02-29", reg + "art. 34, c. 4"},
		}},
		{"before the hiring", func(q *pfi.RapportoRicerca) { q.Redazione = norma.Giorno(2026, 2, 28) }, norma.Indeterminato, []trovato{
			{"apprendistato/rapporto-prima-dell-assunzione", "/redazione", "2026-02-28", "2026-03-01", reg + "art. 34, c. 4"},
		}},
		{"the end not said", func(q *pfi.RapportoRicerca) { q.Fine = norma.Data{} }, norma.Indeterminato, []trovato{assente("/fine", reg+"art. 34, c. 4")}},
		{"the hiring not said", func(q *pfi.RapportoRicerca) { q.Inizio = norma.Data{} }, norma.Indeterminato, []trovato{assente("/inizio", reg+"art. 42, c. 1")}},
		{"hired before the regulation", func(q *pfi.RapportoRicerca) { q.Inizio = norma.Giorno(2017, 3, 30) }, norma.NonApplicabile, []trovato{
			{"apprendistato/non-in-vigore", "/inizio", "2017-03-30", "2017-03-31/..", reg + "art. 42, c. 1"},
		}},
		{"a hundred pieces of evidence", func(q *pfi.RapportoRicerca) { q.Evidenze = slices.Repeat(q.Evidenze, 100) }, norma.Rispettato, nil},
		{"and one", func(q *pfi.RapportoRicerca) { q.Evidenze = slices.Repeat(q.Evidenze, 101) }, norma.Indeterminato, []trovato{
			{"pfi/troppi-elementi", "/evidenze", "101", "100", art39 + "c. 1, lett. d)"},
		}},
	} {
		t.Run(c.nome, func(t *testing.T) {
			g := rapportoCon(c.cambia)
			controlla(t, &g, c.esito, c.vuole...)
		})
	}
}

// TestRapportoFirmatari: three signatures, each with its day, and the last day of the period.
func TestRapportoFirmatari(t *testing.T) {
	q := rapportoPulito()
	q.Redazione = norma.Giorno(2028, 2, 1)
	r := q.Validate(apprendistato.Lazio())
	var chi []apprendistato.Soggetto
	var giorni []norma.Data
	for f, giorno := range r.Firmatari() {
		if f.Rif != art39+"c. 2" {
			t.Errorf("%s signs by %q", f.Valore, f.Rif)
		}
		chi, giorni = append(chi, f.Valore), append(giorni, giorno)
	}
	if !slices.Equal(chi, []apprendistato.Soggetto{"apprendista", "datore-di-lavoro", "ente-di-ricerca"}) ||
		!slices.Equal(giorni, []norma.Data{q.Firme.Apprendista, q.Firme.Impresa, q.Firme.Ente}) {
		t.Errorf("%q on %v", chi, giorni)
	}
	if want := (norma.Cifra[norma.Data]{Valore: norma.Giorno(2028, 2, 1), Rif: reg + "art. 34, c. 4"}); r.Fine != want {
		t.Errorf("the period ends %v, want %v", r.Fine, want)
	}
	for range (pfi.EsameRapportoRicerca{}).Firmatari() {
		t.Error("nobody signs no report")
	}
}

func TestRapportoAndata(t *testing.T) {
	q := rapportoPulito()
	q.Ignoti = []norma.Ignoto{{Dove: "/bibliografia", JSON: `["a","b"]`}}
	b, err := json.Marshal(q)
	if err != nil {
		t.Fatal(err)
	}
	var letto pfi.RapportoRicerca
	if err := json.Unmarshal(b, &letto); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(q, letto, uguali); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
