package alternanza_test

import (
	"errors"
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
	"norma/ipa"
)

// rifiutato requires that a step was refused, why, and that it changed nothing.
func rifiutato(t *testing.T, i, dopo alternanza.Iscrizione, err error, p alternanza.Passo, want esito) {
	t.Helper()
	controllaRifiuto(t, i, dopo, err, p, strings.TrimPrefix(want.Codice, "alternanza/"))
	if e := (*alternanza.PassoError)(nil); errors.As(err, &e) {
		want.Gravita = norma.Errore
		diverso(t, string(p), want, esiti([]norma.Rilievo{e.Rilievo})[0])
	}
}

func TestIdentifyEnte(t *testing.T) {
	d := elencoIPA(t)
	for _, tt := range []struct {
		codice                 string
		ente, ufficio, casella string // "": refused
		rifiuto                esito
	}{
		{"c_e472", "c_e472", "", pecLatina, esito{}},
		{" C_E472 ", "c_e472", "", pecLatina, esito{}},
		{"UF9FAJ", "c_e472", "UF9FAJ", pecLatina, esito{}},
		{"b1bl10", "c_e472", "B1BL10", pecLatina, esito{}},
		{"c0npec", "senzapec", "C0NPEC", "ufficio@pec.example.it", esito{}},
		{"B02ASC", "b02asc", "B02ASC", "ente@pec.example.it", esito{}},
		{"SENZA0", "", "", "", esito{Codice: "alternanza/identita-incompleta", Dove: "/pec", Ammesso: "pec", Rif: slideCodici}},
		{"agenas", "", "", "", esito{Codice: "alternanza/codice-ambiguo", Dove: "/codice", Trovato: "agenas", Ammesso: "c_e472", Rif: slideCodici}},
		{"senzapec", "", "", "", esito{Codice: "alternanza/identita-incompleta", Dove: "/pec", Ammesso: "pec", Rif: slideCodici}},
		{"ZZZZZZ", "", "", "", esito{Codice: "alternanza/codice-fuori-indice", Dove: "/codice", Trovato: "ZZZZZZ", Rif: slideCodici}},
		{"0rfan0", "", "", "", esito{Codice: "alternanza/codice-fuori-indice", Dove: "/codice", Trovato: "0rfan0", Rif: slideCodici}},
		{"c_h501", "", "", "", esito{Codice: "alternanza/codice-fuori-indice", Dove: "/codice", Trovato: "c_h501", Rif: slideCodici}},
		{"999999", "", "", "", esito{Codice: "alternanza/codice-fuori-indice", Dove: "/codice", Trovato: "999999", Rif: slideCodici}},
		{"", "", "", "", esito{Codice: "alternanza/codice-fuori-indice", Dove: "/codice", Rif: slideCodici}},
		{
			strings.Repeat("x", 101), "", "", "",
			esito{Codice: "alternanza/codice-fuori-indice", Dove: "/codice", Trovato: strings.Repeat("x", 100) + "…", Rif: slideCodici},
		},
	} {
		i, err := alternanza.Iscrizione{}.IdentifyEnte(tt.codice, d, il(1))
		if tt.ente == "" {
			rifiutato(t, alternanza.Iscrizione{}, i, err, alternanza.PassoIdentificazione, tt.rifiuto)
			continue
		}
		if o := i.Ospite(); err != nil || o.CodiceIPA.String() != tt.ente || o.Ufficio.String() != tt.ufficio || o.PEC != tt.casella || o.Tipo != alternanza.EntePubblico {
			t.Errorf("%q: %+v, %v", tt.codice, o, err)
		}
		controllaTesto(t, i)
	}
	i, err := alternanza.Iscrizione{}.IdentifyEnte("c_e472", nil, il(1))
	rifiutato(t, alternanza.Iscrizione{}, i, err, alternanza.PassoIdentificazione, esito{Codice: "alternanza/indice-assente", Rif: slideCodici})
}

func TestIdentify(t *testing.T) {
	buono := officina().Ospite
	for _, tt := range []struct {
		nome    string
		cambia  func(*alternanza.Ospite)
		rifiuto esito
	}{
		{"complete", func(*alternanza.Ospite) {}, esito{}},
		{"no kind", func(o *alternanza.Ospite) { o.Tipo = "" }, esito{Dove: "/tipo", Ammesso: "tipo"}},
		{"a kind that there is not", func(o *alternanza.Ospite) { o.Tipo = "scuola" }, esito{Dove: "/tipo", Trovato: "scuola", Ammesso: "tipo"}},
		{"a public body", func(o *alternanza.Ospite) { o.Tipo = alternanza.EntePubblico }, esito{Codice: "alternanza/ente-pubblico-da-ipa", Dove: "/tipo"}},
		{"no name", func(o *alternanza.Ospite) { o.Denominazione = " " }, esito{Dove: "/denominazione", Trovato: " ", Ammesso: "denominazione"}},
		{"no tax code", func(o *alternanza.Ospite) { o.CodiceFiscale = "" }, esito{Dove: "/codiceFiscale", Ammesso: "codiceFiscale"}},
		{
			"a wrong tax code", func(o *alternanza.Ospite) { o.CodiceFiscale = "02345670597" },
			esito{Dove: "/codiceFiscale", Trovato: "02345670597", Ammesso: "codiceFiscale"},
		},
		{"no mailbox", func(o *alternanza.Ospite) { o.PEC = "" }, esito{Dove: "/pec", Ammesso: "pec"}},
		{"no mailbox at all", func(o *alternanza.Ospite) { o.PEC = "officina" }, esito{Dove: "/pec", Trovato: "officina", Ammesso: "pec"}},
		{
			"a private body in no register or in one?", func(o *alternanza.Ospite) { o.Tipo = alternanza.EntePrivato },
			esito{Dove: "/registroImprese", Ammesso: "registroImprese"},
		},
		{"a long name is cut", func(o *alternanza.Ospite) { o.Denominazione = strings.Repeat("è", 201) }, esito{}},
		{"what no document can hold is left out", func(o *alternanza.Ospite) { o.Sito, o.Sede.Provincia = strings.Repeat("x", 201), "Latina" }, esito{}},
		{"what is no UTF-8", func(o *alternanza.Ospite) { o.Denominazione = "Officine\xff" }, esito{}},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			o := buono
			tt.cambia(&o)
			i, err := alternanza.Iscrizione{}.Identify(o, il(1))
			if tt.rifiuto == (esito{}) {
				if err != nil || i.Ospite().CodiceFiscale != o.CodiceFiscale {
					t.Errorf("%+v, %v", i.Ospite(), err)
				}
				controllaTesto(t, i)
				return
			}
			if tt.rifiuto.Codice == "" {
				tt.rifiuto.Codice = "alternanza/identita-incompleta"
			}
			tt.rifiuto.Rif = slideCodici
			rifiutato(t, alternanza.Iscrizione{}, i, err, alternanza.PassoIdentificazione, tt.rifiuto)
		})
	}
}

// A host may be identified anew, with other data; another host, only before there is a profile.
func TestIdentifyAgain(t *testing.T) {
	s := soggetti(t)[1]
	i := s.percorri(t, alternanza.Iscrizione{}, "identificazione", il(1))
	altra := s.ospite
	altra.CodiceFiscale = "00743110157"
	if _, err := i.Identify(altra, il(1)); err != nil {
		t.Errorf("a mistake cannot be mended: %v", err)
	}
	i = s.percorri(t, i, "consenso compilazione anteprima dichiarazione r rifiuto aggiornamento", il(2))
	nuova := s.ospite
	nuova.PEC = "nuova@legalmail.it"
	cambiata, err := i.Identify(nuova, il(3))
	if err != nil || cambiata.Ospite().PEC != "nuova@legalmail.it" {
		t.Errorf("%+v, %v", cambiata.Ospite(), err)
	}
	dopo, err := i.Identify(altra, il(3))
	rifiutato(t, i, dopo, err, alternanza.PassoIdentificazione, esito{
		Codice: "alternanza/altro-soggetto", Dove: "/ospite", Trovato: "impresa 00743110157", Ammesso: "impresa 02345670596", Rif: slideCodici,
	})
}

func TestAccept(t *testing.T) {
	s := soggetti(t)[1]
	i := s.percorri(t, alternanza.Iscrizione{}, "identificazione", il(1))
	for _, tt := range []struct {
		note, informativa bool
		dove              norma.Puntatore // "": accepted
	}{{true, true, ""}, {false, true, "/note"}, {true, false, "/informativa"}, {false, false, "/note"}} {
		dopo, err := i.Accept(tt.note, tt.informativa, il(1))
		if tt.dove == "" {
			if err != nil || dopo.Stato() != alternanza.Informata {
				t.Errorf("%s, %v", dopo.Stato(), err)
			}
			continue
		}
		rifiutato(t, i, dopo, err, alternanza.PassoConsenso, esito{Codice: "alternanza/consenso-mancante", Dove: tt.dove, Trovato: "no", Ammesso: "si", Rif: slideConsenso})
	}
}

func TestCompile(t *testing.T) {
	tutti := soggetti(t)
	comune, impresa := tutti[0], tutti[1]
	ente := comune.percorri(t, alternanza.Iscrizione{}, "identificazione consenso", il(1))
	ditta := impresa.percorri(t, alternanza.Iscrizione{}, "identificazione consenso", il(1))
	ufficio, err := alternanza.Iscrizione{}.IdentifyEnte("UF9FAJ", elencoIPA(t), il(1))
	if err != nil {
		t.Fatal(err)
	}
	ufficio = comune.percorri(t, ufficio, "consenso", il(1))
	altrui := func(trovato, ammesso string) esito {
		return esito{Codice: "alternanza/altro-soggetto", Dove: "/ospite", Trovato: trovato, Ammesso: ammesso, Rif: slideCodici}
	}
	for _, tt := range []struct {
		nome    string
		i       alternanza.Iscrizione
		p       alternanza.Profilo
		cambia  func(*alternanza.Profilo)
		rifiuto esito
	}{
		{"its own", ente, comune.profilo, nil, esito{}},
		{"incomplete", ente, alternanza.Profilo{Ospite: comune.profilo.Ospite}, nil, esito{}},
		{"by an office of the body", ufficio, comune.profilo, func(p *alternanza.Profilo) {
			p.Ospite.CodiceIPA, p.Ospite.Ufficio = ipa.CodiceIPA{}, codiceUfficio(t, "UF9FAJ")
		}, esito{}},
		{
			"by another office", ufficio, comune.profilo, func(p *alternanza.Profilo) {
				p.Ospite.CodiceIPA, p.Ospite.Ufficio = ipa.CodiceIPA{}, codiceUfficio(t, "B1BL10")
			},
			altrui("ente-pubblico 00097020598", "ente-pubblico 00097020598"),
		},
		{
			"by no code", ente, comune.profilo, func(p *alternanza.Profilo) { p.Ospite.CodiceIPA = ipa.CodiceIPA{} },
			altrui("ente-pubblico 00097020598", "ente-pubblico 00097020598"),
		},
		{"another tax code", ditta, impresa.profilo, func(p *alternanza.Profilo) { p.Ospite.CodiceFiscale = "00743110157" }, altrui("impresa 00743110157", "impresa 02345670596")},
		{"no tax code", ditta, impresa.profilo, func(p *alternanza.Profilo) { p.Ospite.CodiceFiscale = "" }, altrui("impresa", "impresa 02345670596")},
		{"another kind", ditta, impresa.profilo, func(p *alternanza.Profilo) { p.Ospite.Tipo = alternanza.EntePrivato }, altrui("ente-privato 02345670596", "impresa 02345670596")},
		{
			"what no document can hold", ditta, impresa.profilo, func(p *alternanza.Profilo) { p.Ospite.Sito = strings.Repeat("x", 201) },
			esito{Codice: "alternanza/profilo-inconservabile", Rif: slideProfilo},
		},
		{
			"larger than any document", ditta, impresa.profilo,
			func(p *alternanza.Profilo) {
				p.Ignoti = []norma.Ignoto{{Dove: "/altro", JSON: `"` + strings.Repeat("x", 1<<20) + `"`}}
			},
			esito{Codice: "alternanza/profilo-inconservabile", Rif: slideProfilo},
		},
		{
			"no document at all", ditta, impresa.profilo, func(p *alternanza.Profilo) { p.Ignoti = []norma.Ignoto{{Dove: "/altro", JSON: "}"}} },
			esito{Codice: "alternanza/profilo-inconservabile", Rif: slideProfilo},
		},
		{
			"what norma does not know is kept", ditta, impresa.profilo,
			func(p *alternanza.Profilo) { p.Ignoti = []norma.Ignoto{{Dove: "/altro", JSON: "{\n}"}} },
			esito{},
		},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			p := tt.p.Clone()
			if tt.cambia != nil {
				tt.cambia(&p)
			}
			dopo, err := tt.i.Compile(&p, il(1))
			if tt.rifiuto != (esito{}) {
				rifiutato(t, tt.i, dopo, err, alternanza.PassoCompilazione, tt.rifiuto)
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			diverso(t, "draft", p, dopo.Bozza())
			controllaTesto(t, dopo)
		})
	}
}

// The findings of the profile come with the refusal of a preview.
func TestPreview(t *testing.T) {
	s := soggetti(t)[1]
	for _, tt := range []struct {
		nome    string
		cambia  func(*alternanza.Profilo)
		trovato string // "": there is a preview
		dove    norma.Puntatore
	}{
		{"complete", func(*alternanza.Profilo) {}, "", ""},
		{"a notice only", func(p *alternanza.Profilo) { p.Offerte[0].Attivita[0].Posti = norma.Known(3) }, "", ""},
		{"no offer", func(p *alternanza.Profilo) { p.Offerte = nil }, "violato", "/offerte"},
		{"no name", func(p *alternanza.Profilo) { p.Ospite.Denominazione = "" }, "indeterminato", "/ospite/denominazione"},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			p := s.profilo.Clone()
			tt.cambia(&p)
			i, err := s.percorri(t, alternanza.Iscrizione{}, "identificazione consenso", il(1)).Compile(&p, il(1))
			if err != nil {
				t.Fatal(err)
			}
			dopo, err := i.Preview(il(1))
			if tt.trovato == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			rifiutato(t, i, dopo, err, alternanza.PassoAnteprima, esito{
				Codice: "alternanza/profilo-non-pubblicabile", Trovato: tt.trovato, Ammesso: "rispettato", Rif: slideAnteprima,
			})
			if e := (*alternanza.PassoError)(nil); errors.As(err, &e) && (len(e.Profilo) != 1 || e.Profilo[0].Dove != tt.dove) {
				t.Errorf("%v", e.Profilo)
			}
		})
	}
}

func TestDeclare(t *testing.T) {
	s := soggetti(t)[1]
	i := s.percorri(t, alternanza.Iscrizione{}, "identificazione consenso compilazione anteprima", il(1))
	for codice, buono := range map[string]bool{
		"ABC": false, "ABCD": true, "A-1d": true, "2026/000123": true, "a.b_c-d/e": true, strings.Repeat("x", 64): true, strings.Repeat("x", 65): false,
		"": false, "    ": false, "AB CD": false, "-ABC": false, "ABC-": false, "ABCÈ": false, "AB\nCD": false, "AB:CD": false, "AB@C": false, "AB[C": false, "AB`C": false, "AB{C": false,
	} {
		dopo, err := i.Declare(codice, il(1))
		if buono {
			if err != nil || dopo.Codice() != codice || dopo.Stato() != alternanza.Dichiarata {
				t.Errorf("%q: %v", codice, err)
			}
			controllaTesto(t, dopo)
			continue
		}
		rifiutato(t, i, dopo, err, alternanza.PassoDichiarazione, esito{Codice: "alternanza/codice-dichiarazione-errato", Dove: "/codice", Trovato: codice, Rif: slidePEC})
	}
	// The code of a declaration that was changed, refused or published is used up.
	for _, passi := range []string{"compilazione anteprima", "r rifiuto aggiornamento consenso compilazione anteprima", "r controllo pubblicazione aggiornamento consenso compilazione anteprima"} {
		j := s.percorri(t, i, "dichiarazione "+passi, il(2))
		dopo, err := j.Declare("RASL-2026-0001", il(2))
		rifiutato(t, j, dopo, err, alternanza.PassoDichiarazione, esito{
			Codice: "alternanza/codice-dichiarazione-usato", Dove: "/codice", Trovato: "RASL-2026-0001", Rif: slidePEC,
		})
	}
}

func TestSign(t *testing.T) {
	s := soggetti(t)[1]
	i := s.percorri(t, alternanza.Iscrizione{}, "identificazione consenso compilazione anteprima dichiarazione", il(1))
	const codice = "RASL-2026-0001"
	for _, tt := range []struct {
		f       alternanza.Firma
		rifiuto esito
	}{
		{alternanza.Firma{Valida: true, Codice: codice, Di: alternanza.LegaleRappresentante}, esito{}},
		{alternanza.Firma{Valida: true, Codice: codice, Di: alternanza.Delegato}, esito{}},
		{alternanza.Firma{Codice: codice, Di: alternanza.Delegato}, esito{Codice: "alternanza/firma-non-valida", Dove: "/valida", Trovato: "no", Ammesso: "si"}},
		{alternanza.Firma{Valida: true, Codice: codice + "0", Di: alternanza.Delegato}, esito{Codice: "alternanza/firma-di-altra-dichiarazione", Dove: "/codice", Trovato: codice + "0", Ammesso: codice}},
		{alternanza.Firma{Valida: true, Di: alternanza.Delegato}, esito{Codice: "alternanza/firma-di-altra-dichiarazione", Dove: "/codice", Ammesso: codice}},
		{alternanza.Firma{Valida: true, Codice: codice, Di: "consulente"}, esito{Codice: "alternanza/firmatario-estraneo", Dove: "/di", Trovato: "consulente"}},
		{alternanza.Firma{Valida: true, Codice: codice}, esito{Codice: "alternanza/firmatario-estraneo", Dove: "/di"}},
	} {
		dopo, err := i.Sign(tt.f, il(1))
		if tt.rifiuto == (esito{}) {
			if err != nil || dopo.Stato() != alternanza.Riconosciuta {
				t.Errorf("%+v: %v", tt.f, err)
			}
			continue
		}
		tt.rifiuto.Rif = slideIscritti
		rifiutato(t, i, dopo, err, alternanza.PassoFirma, tt.rifiuto)
	}
}

func TestRefuse(t *testing.T) {
	s := soggetti(t)[1]
	i := s.percorri(t, alternanza.Iscrizione{}, "identificazione consenso compilazione anteprima dichiarazione r", il(1))
	for motivo, buono := range map[string]bool{
		"": false, " \n": false, "x": true, strings.Repeat("è", 4000): true, strings.Repeat("è", 4001): false, "\xff": false, "manca la delega\n": true,
	} {
		dopo, err := i.Refuse(motivo, il(1))
		if buono {
			if err != nil || dopo.Motivo() != motivo {
				t.Errorf("%q: %v", motivo, err)
			}
			controllaTesto(t, dopo)
			continue
		}
		rifiutato(t, i, dopo, err, alternanza.PassoRifiuto, esito{Codice: "alternanza/motivo-mancante", Dove: "/motivo", Ammesso: "4000", Rif: slidePEC})
	}
}

func TestPublish(t *testing.T) {
	s := soggetti(t)[1]
	i := s.percorri(t, alternanza.Iscrizione{}, "identificazione consenso compilazione anteprima dichiarazione r controllo", il(1))
	for avviso, buono := range map[string]bool{pecOfficina: true, strings.ToUpper(pecOfficina): true, "": false, "altra@legalmail.it": false} {
		dopo, err := i.Publish(avviso, il(1))
		if buono {
			if err != nil || dopo.Stato() != alternanza.Pubblicata {
				t.Errorf("%q: %v", avviso, err)
			}
			continue
		}
		rifiutato(t, i, dopo, err, alternanza.PassoPubblicazione, esito{
			Codice: "alternanza/avviso-ad-altra-casella", Dove: "/avviso", Trovato: avviso, Ammesso: pecOfficina, Rif: slidePEC,
		})
	}
}
