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

// dossierPulito is the file of a path toward the qualifica that has begun: nothing to report.
func dossierPulito() pfi.Dossier {
	return pfi.Dossier{
		Apprendista: "Giulia Bianchi", Alla: norma.Giorno(2027, 1, 15), Percorso: apprendistato.Qualifica,
		Inizio: norma.Giorno(2026, 9, 1), Fine: norma.Giorno(2029, 8, 31),
		Documenti: []pfi.DocumentoDossier{
			{Voce: pfi.ContrattoAssunzione, Giorno: norma.Giorno(2026, 8, 28)},
			{Voce: pfi.PianoFormativo, Giorno: norma.Giorno(2026, 8, 28)},
			{Voce: pfi.CurriculumVitae},
		},
	}
}

// conclude brings the file to the day after the final exam, with everything that is then due.
func conclude(s *pfi.Dossier) {
	s.Svolgimento.Titolo, s.Alla = norma.Giorno(2029, 6, 20), norma.Giorno(2029, 6, 21)
	for _, v := range []pfi.VoceDossier{pfi.DocumentoTrasparenza, pfi.ReportisticaIntermedia, pfi.CertificatoCompetenze} {
		s.Documenti = append(s.Documenti, pfi.DocumentoDossier{Voce: v})
	}
}

// senzaVoce are the documents of the other kinds.
func senzaVoce(d []pfi.DocumentoDossier, voci ...pfi.VoceDossier) []pfi.DocumentoDossier {
	return slices.DeleteFunc(d, func(x pfi.DocumentoDossier) bool { return slices.Contains(voci, x.Voce) })
}

func mancaVoce(v pfi.VoceDossier, n string) trovato {
	return trovato{"pfi/dossier-documento-mancante", "/documenti", "", string(v), allE + ", " + norma.Riferimento(n)}
}

// When each document is due: from the hiring, from the end of the path, from the exam, on an early end.
func TestDossier(t *testing.T) {
	const (
		contratto = "contratto-di-assunzione"
		piano     = "piano-formativo-individuale"
		cv        = "curriculum-vitae"
	)
	senzaEvidenze := trovato{"pfi/dossier-senza-evidenze", "/documenti", "", "", allE + ", lett. b), n. ii)"}
	trasparenza := mancaVoce("documento-di-trasparenza-e-valutazione", "lett. b), n. i)")
	certificato := mancaVoce("certificato-di-competenze", "lett. c), n. iii)")
	anticipato := mancaVoce("attestato-di-validazione-per-fine-anticipata", "lett. c), n. i)")
	aggiunge := func(voci ...pfi.VoceDossier) func(*pfi.Dossier) {
		return func(s *pfi.Dossier) {
			for _, v := range voci {
				s.Documenti = append(s.Documenti, pfi.DocumentoDossier{Voce: v})
			}
		}
	}
	cessa := func(fine, alla norma.Data) func(*pfi.Dossier) {
		return func(s *pfi.Dossier) {
			s.Svolgimento.Cessazione, s.Alla = fine, alla
			aggiunge(pfi.DocumentoTrasparenza, pfi.ProdottiServizi)(s)
		}
	}
	for _, c := range []struct {
		nome   string
		cambia func(s *pfi.Dossier)
		esito  norma.Esito
		vuole  []trovato
	}{
		{"under way", func(*pfi.Dossier) {}, norma.Rispettato, nil},
		{"empty on the hiring day", func(s *pfi.Dossier) { s.Alla, s.Documenti = s.Inizio, nil }, norma.Violato, []trovato{
			mancaVoce(contratto, "lett. a), n. i)"), mancaVoce(piano, "lett. a), n. ii)"), mancaVoce(cv, "lett. a), n. iii)"),
		}},
		{"other documents where useful", aggiunge(pfi.AltriAmministrativi, pfi.AltraDocumentazione), norma.Rispettato, nil},
		{"on the last day of the contract", func(s *pfi.Dossier) { s.Alla = s.Fine }, norma.Rispettato, nil},
		{"the day after", func(s *pfi.Dossier) { s.Alla = norma.Giorno(2029, 9, 1) }, norma.Violato, []trovato{trasparenza, senzaEvidenze}},
		{"the day after, with evidence", func(s *pfi.Dossier) {
			s.Alla = norma.Giorno(2029, 9, 1)
			aggiunge(pfi.DocumentoTrasparenza, pfi.AltraDocumentazione)(s)
		}, norma.Rispettato, nil},
		{"concluded", conclude, norma.Rispettato, nil},
		{"without the certificate", func(s *pfi.Dossier) {
			conclude(s)
			s.Documenti = senzaVoce(s.Documenti, pfi.CertificatoCompetenze)
		}, norma.Violato, []trovato{certificato}},
		{"on the day of the exam", func(s *pfi.Dossier) {
			s.Alla, s.Svolgimento.Titolo = norma.Giorno(2029, 6, 20), norma.Giorno(2029, 6, 20)
		}, norma.Violato, []trovato{
			trasparenza, certificato, senzaEvidenze,
		}},
		{"on the eve of the exam", func(s *pfi.Dossier) {
			s.Alla, s.Svolgimento.Titolo = norma.Giorno(2029, 6, 19), norma.Giorno(2029, 6, 20)
		}, norma.Rispettato, nil},

		// Three months of work from 1 September 2026 end on 30 November: art. 12, c. 4.
		{"left after three months", cessa(norma.Giorno(2026, 11, 30), norma.Giorno(2026, 12, 1)), norma.Violato, []trovato{anticipato}},
		{"left after three months, attested", func(s *pfi.Dossier) {
			cessa(norma.Giorno(2026, 11, 30), norma.Giorno(2026, 12, 1))(s)
			aggiunge(pfi.AttestatoAnticipato)(s)
		}, norma.Rispettato, nil},
		{"left a day before", cessa(norma.Giorno(2026, 11, 29), norma.Giorno(2026, 12, 1)), norma.Rispettato, []trovato{
			{"apprendistato/lavoro-sotto-il-minimo", "/svolgimento/cessazione", "P2M29D", "P3M", reg + "art. 12, c. 4"},
		}},
		{"will leave", func(s *pfi.Dossier) { s.Svolgimento.Cessazione = norma.Giorno(2027, 1, 16) }, norma.Rispettato, nil},
		{"left on the last day: no early end", func(s *pfi.Dossier) {
			cessa(s.Fine, norma.Giorno(2029, 9, 1))(s)
		}, norma.Rispettato, nil},
		{"left with the title: no early end", func(s *pfi.Dossier) {
			conclude(s)
			s.Svolgimento.Cessazione = s.Svolgimento.Titolo
		}, norma.Rispettato, nil},
		{"title after an early end", func(s *pfi.Dossier) {
			conclude(s)
			s.Svolgimento.Cessazione = norma.Giorno(2029, 6, 19)
		}, norma.Violato, []trovato{anticipato}},
		{"attested without an early end", aggiunge(pfi.AttestatoAnticipato), norma.Rispettato, []trovato{
			{"pfi/dossier-documento-inatteso", "/documenti/3/voce", "attestato-di-validazione-per-fine-anticipata", "", allE + ", lett. c), n. i)"},
		}},

		{"yearly attestation, no year ended", func(s *pfi.Dossier) { s.Annuale, s.AnniConclusi = vero, norma.Known(0) }, norma.Rispettato, nil},
		{"two years ended, one attested", func(s *pfi.Dossier) {
			s.Annuale, s.AnniConclusi = vero, norma.Known(2)
			aggiunge(pfi.AttestatoAnnuale)(s)
		}, norma.Violato, []trovato{
			{"pfi/dossier-attestati-annuali-mancanti", "/documenti", "1", "2", allE + ", lett. c), n. ii)"},
		}},
		{"two years ended and attested", func(s *pfi.Dossier) {
			s.Annuale, s.AnniConclusi = vero, norma.Known(2)
			aggiunge(pfi.AttestatoAnnuale, pfi.AttestatoAnnuale)(s)
		}, norma.Rispettato, nil},
		{"yearly attestation, years not said", func(s *pfi.Dossier) { s.Annuale = vero }, norma.Indeterminato, []trovato{
			assente("/anniConclusi", allE+", lett. c), n. ii)"),
		}},
		{"yearly attestation not foreseen", func(s *pfi.Dossier) { s.Annuale, s.AnniConclusi = falso, norma.Known(2) }, norma.Rispettato, nil},

		{"research ends without an exam", func(s *pfi.Dossier) {
			s.Percorso, s.Alla = apprendistato.Ricerca, norma.Giorno(2029, 9, 1)
			aggiunge(pfi.DocumentoTrasparenza, pfi.ProdottiServizi, pfi.CertificatoCompetenze)(s)
		}, norma.Rispettato, nil},
		{"university, left after three months", func(s *pfi.Dossier) {
			s.Percorso = apprendistato.PerLaurea
			cessa(norma.Giorno(2026, 11, 30), norma.Giorno(2026, 12, 1))(s)
		}, norma.Violato, []trovato{anticipato}},

		{"as of when?", func(s *pfi.Dossier) { s.Alla = norma.Data{} }, norma.Indeterminato, []trovato{assente("/alla", allE)}},
		{"path and hiring not said", func(s *pfi.Dossier) { s.Percorso, s.Inizio = "", norma.Data{} }, norma.Indeterminato, []trovato{
			assente("/percorso", reg+"art. 42, c. 1"), assente("/inizio", reg+"art. 42, c. 1"),
		}},
		{"end not said", func(s *pfi.Dossier) { s.Fine = norma.Data{} }, norma.Indeterminato, []trovato{assente("/fine", allE+", lett. b), n. i)")}},
		{"impossible days", func(s *pfi.Dossier) {
			s.Svolgimento.Titolo, s.Documenti[0].Giorno = norma.Giorno(2026, 2, 30), norma.Giorno(2026, 2, 31)
		}, norma.Indeterminato, []trovato{
			{"norma/data-impossibile", "/svolgimento/titolo", "2026-02-30", "", allE},
			{"norma/data-impossibile", "/documenti/0/giorno", "2026-02-31", "", allE},
		}},
		{"documents that are none", aggiunge("", "diario"), norma.Indeterminato, []trovato{
			assente("/documenti/3/voce", allE),
			{"norma/parola-sconosciuta", "/documenti/4/voce", "diario", "", allE},
		}},
		{"two hundred and one documents", func(s *pfi.Dossier) {
			s.Documenti = append(s.Documenti, slices.Repeat([]pfi.DocumentoDossier{{Voce: pfi.AltraDocumentazione}}, 198)...)
		}, norma.Indeterminato, []trovato{{"pfi/troppi-elementi", "/documenti", "201", "200", allE}}},
		{"two hundred documents", func(s *pfi.Dossier) {
			s.Documenti = append(s.Documenti, slices.Repeat([]pfi.DocumentoDossier{{Voce: pfi.AltraDocumentazione}}, 197)...)
		}, norma.Rispettato, nil},
		{"on the hiring day", func(s *pfi.Dossier) {
			s.Alla = s.Inizio
		}, norma.Rispettato, nil},
		{"Capo II has none", func(s *pfi.Dossier) { s.Percorso, s.Documenti = apprendistato.Professionalizzante, nil }, norma.NonApplicabile, nil},
		{"hired before the regulation", func(s *pfi.Dossier) { s.Inizio = norma.Giorno(2017, 3, 30) }, norma.NonApplicabile, []trovato{
			{"apprendistato/non-in-vigore", "/inizio", "2017-03-30", "2017-03-31/..", reg + "art. 42, c. 1"},
		}},
	} {
		t.Run(c.nome, func(t *testing.T) {
			g := dossierCon(c.cambia)
			controlla(t, &g, c.esito, c.vuole...)
		})
	}
}

// TestDossierVoci: the eleven documents in the order of all. E, each due or not, and how many there are.
func TestDossierVoci(t *testing.T) {
	s := dossierPulito()
	conclude(&s)
	r := s.Validate(apprendistato.Lazio())
	type voce struct {
		voce       pfi.VoceDossier
		momento    pfi.Momento
		condizione pfi.Condizione
		dovuti     string
		presenti   int
		rif        norma.Riferimento
	}
	want := []voce{
		{"contratto-di-assunzione", "assunzione", "sempre", "1", 1, allE + ", lett. a), n. i)"},
		{"piano-formativo-individuale", "assunzione", "sempre", "1", 1, allE + ", lett. a), n. ii)"},
		{"curriculum-vitae", "assunzione", "sempre", "1", 1, allE + ", lett. a), n. iii)"},
		{"altri-documenti-amministrativi", "in-qualsiasi-momento", "ove-utile", "0", 0, allE + ", lett. a), n. iv)"},
		{"documento-di-trasparenza-e-valutazione", "conclusione-del-percorso", "sempre", "1", 1, allE + ", lett. b), n. i)"},
		{"reportistica-delle-valutazioni-intermedie", "conclusione-del-percorso", "se-prodotta", "0", 1, allE + ", lett. b), n. ii)"},
		{"documentazione-prodotta-dall-apprendista", "conclusione-del-percorso", "se-prodotta", "0", 0, allE + ", lett. b), n. ii)"},
		{"prodotti-o-servizi-realizzati", "conclusione-del-percorso", "se-prodotta", "0", 0, allE + ", lett. b), n. ii)"},
		{"attestato-di-validazione-per-fine-anticipata", "fine-anticipata", "se-spetta", "0", 0, allE + ", lett. c), n. i)"},
		{"attestato-di-validazione-di-fine-anno", "fine-dell-anno-formativo", "ove-previsto", "0", 0, allE + ", lett. c), n. ii)"},
		{"certificato-di-competenze", "esame-finale", "esame-positivo", "1", 1, allE + ", lett. c), n. iii)"},
	}
	var got []voce
	for v := range r.Voci() {
		got = append(got, voce{v.Voce.Valore, v.Momento, v.Condizione, v.Dovuti.String(), v.Presenti, v.Voce.Rif})
	}
	if !slices.Equal(got, want) {
		t.Errorf("documents\n got %v\nwant %v", got, want)
	}
	if r.Conclusione != norma.Giorno(2029, 6, 20) || r.Alla != norma.Giorno(2026, 9, 1) || !r.Letture.Has(norma.LetturaDossier) {
		t.Errorf("ended on %v, as of %v", r.Conclusione, r.Alla)
	}
	var righe []pfi.VoceDossier
	for x := range pfi.RigheDossier() {
		righe = append(righe, x.Voce.Valore)
	}
	if !slices.Equal(righe, pfi.AllVociDossier()) || len(righe) != len(want) {
		t.Errorf("rows %q", righe)
	}
	s.Alla = norma.Data{}
	for range s.Validate(apprendistato.Lazio()).Voci() {
		t.Error("documents on no day")
	}
	// With the end unknown it is not known whether the document of transparency is due.
	s = dossierPulito()
	s.Fine = norma.Data{}
	r = s.Validate(apprendistato.Lazio())
	for v := range r.Voci() {
		if ignoto := v.Dovuti.IsZero(); ignoto != (v.Voce.Valore == pfi.DocumentoTrasparenza) {
			t.Errorf("%s: due %v", v.Voce.Valore, v.Dovuti)
		}
	}
}

// TestDossierDi: a contract's facts, its last extension included.
func TestDossierDi(t *testing.T) {
	c := apprendistato.Contratto{
		Percorso: apprendistato.Diploma, Inizio: norma.Giorno(2022, 9, 1), Fine: norma.Giorno(2026, 8, 31),
		Proroghe: []apprendistato.Proroga{{Fine: norma.Giorno(2027, 2, 28)}, {Fine: norma.Giorno(2027, 2, 27)}, {Fine: norma.Giorno(2027, 2, 30)}},
	}
	c.Svolgimento.Titolo, c.Svolgimento.Cessazione = norma.Giorno(2026, 7, 1), norma.Giorno(2026, 12, 31)
	want := pfi.Dossier{
		Alla: norma.Giorno(2027, 1, 1), Percorso: apprendistato.Diploma, Inizio: c.Inizio, Fine: norma.Giorno(2027, 2, 28),
		Svolgimento: pfi.EventiDossier{Titolo: norma.Giorno(2026, 7, 1), Cessazione: norma.Giorno(2026, 12, 31)},
	}
	if diff := cmp.Diff(want, pfi.DossierDi(&c, norma.Giorno(2027, 1, 1)), uguali); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestDossierAndata(t *testing.T) {
	s := dossierPulito()
	conclude(&s)
	s.Annuale, s.AnniConclusi, s.Svolgimento.Cessazione = falso, norma.Known(2), norma.Giorno(2029, 6, 30)
	s.Documenti[0].Descrizione = "contratto n. 12"
	s.Ignoti = []norma.Ignoto{{Dove: "/protocollo", JSON: `17`}}
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var letto pfi.Dossier
	if err := json.Unmarshal(b, &letto); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(s, letto, uguali); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if r := letto.Validate(apprendistato.Lazio()); !r.Letture.Has(norma.LetturaIntegrazioni) {
		t.Error("content beyond the annex is lawful by a reading")
	}
}
