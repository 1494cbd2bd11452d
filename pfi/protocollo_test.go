package pfi_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

// protocolloPulito is an agreement about which there is nothing to report: a training institution and a restaurant, from 15 January 2026
// for three years.
func protocolloPulito() pfi.Protocollo {
	return pfi.Protocollo{
		Istituzione: pfi.IstituzioneProtocollo{
			Parte: pfi.Parte{
				Denominazione: "Centro di formazione professionale San Michele", NaturaGiuridica: "associazione", Sede: "via Ostiense 12, Roma",
				Rappresentante: "Anna Verdi", CodiceFiscale: "80012340586",
			},
			Istituzione: apprendistato.Istituzione{Tipo: apprendistato.AccreditataDirittoDovere, Regione: norma.Lazio},
		},
		Datore: pfi.Parte{
			Denominazione: "Trattoria del Porto S.r.l.", NaturaGiuridica: "società a responsabilità limitata", Sede: "via del Mare 3, Anzio (RM)",
			Rappresentante: "Mario Rossi",
		},
		LeggeRegionale: "l.r. Lazio 12/2016, art. 3, c. 8",
		Regolamento:    norma.Riferimento(norma.RegLazio7),
		Capacita: pfi.Capacita{
			Spazi: vero, Disabilita: vero, Barriere: vero, Strumenti: vero, Esterni: falso, Tutor: norma.Known(2), Dichiarate: vero,
		},
		Oggetto:     pfi.QualificaEDiploma,
		Percorsi:    []apprendistato.Percorso{apprendistato.Qualifica, apprendistato.Diploma},
		Destinatari: []pfi.Destinatari{pfi.DaQuindiciAnni},
		Classe:      pfi.Classe{Gruppi: vero, Minimo: norma.Known(15), Allievi: norma.Known(15)},
		Clausole:    pfi.AllClausole(),
		Mesi:        norma.Known(36),
		Rinnovabile: vero,
		Luogo:       "Roma",
		Firme: pfi.FirmeProtocollo{
			Istituzione: pfi.Sottoscrizione{Giorno: norma.Giorno(2026, 1, 12), Documento: "carta d'identità CA00001AA", Scadenza: norma.Giorno(2030, 5, 1)},
			Datore:      pfi.Sottoscrizione{Giorno: norma.Giorno(2026, 1, 15), Documento: "passaporto YA1234567", Scadenza: norma.Giorno(2026, 1, 15)},
		},
	}
}

// The clean agreement of each kind of path: the institutions of art. 7, 20, 28 and 35.
func TestProtocolloPulito(t *testing.T) {
	for _, c := range []struct {
		nome        string
		istituzione apprendistato.TipoIstituzione
		oggetto     pfi.Oggetto
		percorsi    []apprendistato.Percorso
		destinatari pfi.Destinatari
		rif         norma.Riferimento // by which the first path rests on an agreement
	}{
		{"qualifica e diploma", "accreditata-diritto-dovere", "qualifica-e-diploma", []apprendistato.Percorso{"qualifica", "diploma", "diploma-da-qualifica"}, "da-15-fino-a-25-anni", reg + "art. 5, c. 4"},
		{"istituto professionale", "istituto-professionale", "qualifica-e-diploma", []apprendistato.Percorso{"qualifica"}, "da-15-fino-a-25-anni", reg + "art. 5, c. 4"},
		{"università", "universita", "alta-formazione-e-ricerca", []apprendistato.Percorso{"laurea", "dottorato", "ricerca"}, "da-18-a-29-anni-con-il-titolo", reg + "art. 21, c. 2"},
		{"ITS", "its", "alta-formazione-e-ricerca", []apprendistato.Percorso{"its", "ricerca"}, "da-18-a-29-anni-con-il-titolo", reg + "art. 29, c. 3"},
		{"ente di ricerca", "ente-di-ricerca", "alta-formazione-e-ricerca", []apprendistato.Percorso{"ricerca"}, "da-18-a-29-anni-con-il-titolo", reg + "art. 36, c. 2"},
	} {
		p := protocolloPulito()
		p.Istituzione.Tipo, p.Istituzione.Riconosciuta = c.istituzione, vero
		p.Oggetto, p.Percorsi, p.Destinatari = c.oggetto, c.percorsi, []pfi.Destinatari{c.destinatari}
		r := p.Validate(apprendistato.Lazio())
		t.Log(c.nome)
		controlla(t, &r.Giudizio, norma.Rispettato)
		if want := (norma.Periodo{Dal: norma.Giorno(2026, 1, 15), Al: norma.Giorno(2029, 1, 14)}); r.Vigore != want || r.Alla != want.Dal {
			t.Errorf("%s: in force %v as of %v, want %v", c.nome, r.Vigore, r.Alla, want)
		}
		var percorsi []apprendistato.Percorso
		for q := range r.Percorsi() {
			if len(percorsi) == 0 && q.Rif != c.rif {
				t.Errorf("%s: %s rests on an agreement by %q, want %q", c.nome, q.Valore, q.Rif, c.rif)
			}
			percorsi = append(percorsi, q.Valore)
		}
		if !slices.Equal(percorsi, c.percorsi) {
			t.Errorf("%s: paths %q, want %q", c.nome, percorsi, c.percorsi)
		}
	}
}

// What the scheme asks for, removed one by one.
func TestProtocolloElementi(t *testing.T) {
	manca := func(dove norma.Puntatore, rif norma.Riferimento) trovato {
		return trovato{"pfi/protocollo-elemento-mancante", dove, "", "", rif}
	}
	for _, c := range []struct {
		toglie func(p *pfi.Protocollo)
		vuole  trovato
		esito  norma.Esito
	}{
		{func(p *pfi.Protocollo) { p.Istituzione.Denominazione = "" }, manca("/istituzione/denominazione", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.Istituzione.NaturaGiuridica = "" }, manca("/istituzione/naturaGiuridica", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.Istituzione.Sede = "" }, manca("/istituzione/sede", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.Istituzione.Rappresentante = "" }, manca("/istituzione/rappresentante", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.Istituzione.Tipo = "" }, manca("/istituzione/tipo", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.Datore.Denominazione = "" }, manca("/datore/denominazione", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.Datore.NaturaGiuridica = "" }, manca("/datore/naturaGiuridica", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.Datore.Sede = "" }, manca("/datore/sede", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.Datore.Rappresentante = "\t" }, manca("/datore/rappresentante", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.LeggeRegionale = "" }, manca("/leggeRegionale", allA+", lett. b)"), norma.Violato},
		{func(p *pfi.Protocollo) { p.Regolamento = "" }, manca("/regolamento", allA+", lett. c)"), norma.Violato},
		{func(p *pfi.Protocollo) { p.Capacita.Spazi = norma.Opt[bool]{} }, manca("/capacita/spazi", allA+", lett. a)"), norma.Violato},
		{func(p *pfi.Protocollo) { p.Capacita.Barriere = norma.Opt[bool]{} }, manca("/capacita/barriere", allA+", lett. a)"), norma.Violato},
		{func(p *pfi.Protocollo) { p.Capacita.Strumenti = norma.Opt[bool]{} }, manca("/capacita/strumenti", allA+", lett. b)"), norma.Violato},
		{func(p *pfi.Protocollo) { p.Capacita.Tutor = norma.Opt[int]{} }, manca("/capacita/tutor", allA+", lett. c)"), norma.Violato},
		{func(p *pfi.Protocollo) { p.Capacita.Dichiarate = falso }, manca("/capacita/dichiarate", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.Oggetto = "" }, manca("/oggetto", allA+", art. 1, c. 1"), norma.Violato},
		{func(p *pfi.Protocollo) { p.Percorsi = nil }, manca("/percorsi", allA+", art. 2, c. 1"), norma.Violato},
		{func(p *pfi.Protocollo) { p.Destinatari = nil }, manca("/destinatari", allA+", art. 3, c. 1"), norma.Violato},
		{func(p *pfi.Protocollo) { p.Classe.Minimo = norma.Opt[int]{} }, manca("/classe/minimo", allA+", art. 3, c. 6"), norma.Violato},
		{func(p *pfi.Protocollo) { p.Mesi = norma.Opt[int]{} }, manca("/mesi", allA+", art. 8, c. 1"), norma.Violato},
		{func(p *pfi.Protocollo) { p.Luogo = "" }, manca("/luogo", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.Firme.Istituzione.Documento = "" }, manca("/firme/istituzione/documento", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.Firme.Datore.Documento = "" }, manca("/firme/datore/documento", allA), norma.Violato},
		{func(p *pfi.Protocollo) { p.Firme.Datore.Scadenza = norma.Data{} }, assente("/firme/datore/scadenza", allA), norma.Indeterminato},
		{func(p *pfi.Protocollo) { p.Firme.Istituzione.Giorno = norma.Data{} }, assente("/firme/istituzione/giorno", allA+", art. 8, c. 1"), norma.Indeterminato},
		{func(p *pfi.Protocollo) { p.Firme.Datore.Giorno = norma.Data{} }, assente("/firme/datore/giorno", allA+", art. 8, c. 1"), norma.Indeterminato},
	} {
		g := protocolloCon(c.toglie)
		t.Log(c.vuole.dove)
		controlla(t, &g, c.esito, c.vuole)
	}
	for i, v := range []struct {
		clausola pfi.Clausola
		rif      norma.Riferimento
	}{
		{"criteri-di-durata", "art. 2, c. 2"},
		{"durata-nel-piano-formativo", "art. 2, c. 3"},
		{"diffusione-e-pubblicita", "art. 3, c. 2"},
		{"informazione-ai-giovani", "art. 3, c. 3"},
		{"candidatura-scritta", "art. 3, c. 4"},
		{"individuazione-degli-apprendisti", "art. 3, c. 5"},
		{"piano-formativo-individuale", "art. 4"},
		{"responsabilita", "art. 5"},
		{"valutazione-e-certificazione", "art. 6"},
		{"monitoraggio", "art. 7, c. 1"},
		{"rinvio", "art. 8, c. 2"},
	} {
		g := protocolloCon(func(p *pfi.Protocollo) { p.Clausole = slices.Delete(p.Clausole, i, i+1) })
		controlla(t, &g, norma.Violato, trovato{"pfi/protocollo-clausola-mancante", "/clausole", "", string(v.clausola), allA + ", " + v.rif})
	}
}

// What the scheme does not ask for, or asks for only in some cases.
func TestProtocolloFacoltativi(t *testing.T) {
	for nome, cambia := range map[string]func(p *pfi.Protocollo){
		"barriers without students with disabilities": func(p *pfi.Protocollo) { p.Capacita.Disabilita, p.Capacita.Barriere = falso, norma.Opt[bool]{} },
		"barriers where nothing is said of students":  func(p *pfi.Protocollo) { p.Capacita.Disabilita, p.Capacita.Barriere = norma.Opt[bool]{}, falso },
		"equipment found outside":                     func(p *pfi.Protocollo) { p.Capacita.Esterni = vero },
		"tax codes":                                   func(p *pfi.Protocollo) { p.Istituzione.CodiceFiscale = "" },
		"no class":                                    func(p *pfi.Protocollo) { p.Classe = pfi.Classe{} },
		"no class, whatever the numbers":              func(p *pfi.Protocollo) { p.Classe = pfi.Classe{Minimo: norma.Known(15), Allievi: norma.Known(3)} },
		"students not counted yet":                    func(p *pfi.Protocollo) { p.Classe.Allievi = norma.Opt[int]{} },
		"a last day instead of months":                func(p *pfi.Protocollo) { p.Mesi, p.Scadenza = norma.Opt[int]{}, norma.Giorno(2026, 1, 15) },
		"a last day and months that agree":            func(p *pfi.Protocollo) { p.Scadenza = norma.Giorno(2029, 1, 14) },
		"renewal":                                     func(p *pfi.Protocollo) { p.Rinnovabile = norma.Opt[bool]{} },
		"region":                                      func(p *pfi.Protocollo) { p.Istituzione.Regione = "" },
		"one tutor":                                   func(p *pfi.Protocollo) { p.Capacita.Tutor = norma.Known(1) },
		"the first day under the regulation": func(p *pfi.Protocollo) {
			p.Firme.Istituzione.Giorno, p.Firme.Datore.Giorno = norma.Giorno(2017, 3, 31), norma.Giorno(2017, 3, 1)
		},
	} {
		t.Run(nome, func(t *testing.T) {
			g := protocolloCon(cambia)
			controlla(t, &g, norma.Rispettato)
		})
	}
}

// Findings with their places, where parts disagree.
func TestProtocolloRilievi(t *testing.T) {
	const durata = allA + ", art. 8, c. 1"
	for _, c := range []struct {
		nome   string
		cambia func(p *pfi.Protocollo)
		esito  norma.Esito
		vuole  []trovato
	}{
		{"barriers", func(p *pfi.Protocollo) { p.Capacita.Barriere = falso }, norma.Violato, []trovato{{"pfi/protocollo-capacita-assente", "/capacita/barriere", "no", "si", allA + ", lett. a)"}}},
		{"rooms", func(p *pfi.Protocollo) { p.Capacita.Spazi = falso }, norma.Violato, []trovato{{"pfi/protocollo-capacita-assente", "/capacita/spazi", "no", "si", allA + ", lett. a)"}}},
		{"no tutor", func(p *pfi.Protocollo) { p.Capacita.Tutor = norma.Known(0) }, norma.Violato, []trovato{{"pfi/protocollo-capacita-assente", "/capacita/tutor", "0", "1", allA + ", lett. c)"}}},
		{"continuing training only", func(p *pfi.Protocollo) { p.Istituzione.Tipo = apprendistato.AccreditataContinua }, norma.Violato, []trovato{
			{"apprendistato/istituzione-non-adatta-al-percorso", "/istituzione/tipo", "accreditata-continua", "", reg + "art. 7, c. 1"},
		}},
		{"institution elsewhere", func(p *pfi.Protocollo) { p.Istituzione.Regione = norma.Umbria }, norma.Rispettato, []trovato{
			{"apprendistato/istituzione-fuori-regione", "/istituzione/regione", "umbria", "lazio", reg + "art. 2, c. 1"},
		}},
		{"tax code", func(p *pfi.Protocollo) { p.Datore.CodiceFiscale = "123" }, norma.Violato, []trovato{
			{"identificativi/codice-fiscale-forma", "/datore/codiceFiscale", "123[]", "", allA},
		}},
		{"a provision of the regulation", func(p *pfi.Protocollo) { p.Regolamento += ", art. 5" }, norma.Rispettato, nil},
		{"regulation is no citation", func(p *pfi.Protocollo) { p.Regolamento = "quello nuovo" }, norma.Rispettato, []trovato{
			{"pfi/protocollo-altro-regolamento", "/regolamento", "quello nuovo", "reg. reg. Lazio 7/2017", allA + ", lett. c)"},
		}},
		{"unknown words", func(p *pfi.Protocollo) {
			p.Oggetto, p.Percorsi, p.Destinatari = "stage", []apprendistato.Percorso{"qualifica", "corso"}, append(p.Destinatari, "tutti")
		}, norma.Indeterminato, []trovato{
			{"norma/parola-sconosciuta", "/oggetto", "stage", "", allA + ", art. 1, c. 1"},
			{"norma/parola-sconosciuta", "/percorsi/1", "corso", "", allA + ", art. 2, c. 1"},
			{"norma/parola-sconosciuta", "/destinatari/1", "tutti", "", allA + ", art. 3, c. 1"},
		}},
		{"too many addressees", func(p *pfi.Protocollo) { p.Destinatari = slices.Repeat(p.Destinatari, 3) }, norma.Indeterminato, []trovato{
			{"pfi/troppi-elementi", "/destinatari", "3", "2", allA + ", art. 3, c. 1"},
		}},
		{"one day short", func(p *pfi.Protocollo) { p.Scadenza = norma.Giorno(2029, 1, 13) }, norma.Rispettato, []trovato{
			{"pfi/protocollo-durata-discorde", "/scadenza", "2029-01-13", "2029-01-14", durata},
		}},
		{"last day that does not exist", func(p *pfi.Protocollo) { p.Scadenza = norma.Giorno(2029, 2, 30) }, norma.Indeterminato, []trovato{
			{"norma/data-impossibile", "/scadenza", "2029-02-30", "", durata},
		}},
		{"months that cannot be", func(p *pfi.Protocollo) { p.Mesi = norma.Known(0) }, norma.Indeterminato, []trovato{
			{"norma/dato-mancante", "/mesi", "", "", durata},
		}},
		{"not signed: the last day waits", func(p *pfi.Protocollo) {
			p.Firme.Istituzione.Giorno, p.Scadenza = norma.Data{}, norma.Giorno(2020, 1, 1)
		}, norma.Indeterminato, []trovato{
			{"norma/dato-mancante", "/firme/istituzione/giorno", "", "", durata},
		}},
		{"identity document of the eve", func(p *pfi.Protocollo) { p.Firme.Istituzione.Scadenza = norma.Giorno(2026, 1, 11) }, norma.Violato, []trovato{
			{"pfi/protocollo-documento-di-identita-scaduto", "/firme/istituzione/scadenza", "2026-01-11", "2026-01-12", allA},
		}},
	} {
		t.Run(c.nome, func(t *testing.T) {
			g := protocolloCon(c.cambia)
			controlla(t, &g, c.esito, c.vuole...)
		})
	}
}

// TestProtocolloVuoto: everything that the scheme asks for, in document order, and nothing that only some agreements need.
func TestProtocolloVuoto(t *testing.T) {
	var p pfi.Protocollo
	r := p.Validate(apprendistato.Lazio())
	var luoghi []string
	for _, x := range r.Rilievi {
		if x.Codice() != "pfi/protocollo-clausola-mancante" {
			luoghi = append(luoghi, string(x.Dove))
		}
	}
	want := strings.Fields(`/istituzione/denominazione /istituzione/naturaGiuridica /istituzione/sede /istituzione/rappresentante /istituzione/tipo
		/datore/denominazione /datore/naturaGiuridica /datore/sede /datore/rappresentante /leggeRegionale /regolamento
		/capacita/spazi /capacita/strumenti /capacita/tutor /capacita/dichiarate /oggetto /percorsi /destinatari /mesi /luogo
		/firme/istituzione/giorno /firme/istituzione/documento /firme/istituzione/scadenza
		/firme/datore/giorno /firme/datore/documento /firme/datore/scadenza`)
	if diff := cmp.Diff(want, luoghi); diff != "" {
		t.Errorf("places (-want +got):\n%s", diff)
	}
	if r.Esito != norma.Violato || !r.Alla.IsZero() {
		t.Errorf("%v as of %v", r.Esito, r.Alla)
	}
}

// TestPresupposto: apprendistato decides by the facts of the agreement whether it is in force on the hiring day and covers the path.
func TestPresupposto(t *testing.T) {
	p := protocolloPulito()
	for _, c := range []struct {
		inizio   norma.Data
		percorso apprendistato.Percorso
		codici   []string
	}{
		{norma.Giorno(2026, 1, 14), "qualifica", []string{"apprendistato/protocollo-dopo-l-assunzione"}},
		{norma.Giorno(2026, 1, 15), "qualifica", nil},
		{norma.Giorno(2029, 1, 14), "diploma", nil},
		{norma.Giorno(2029, 1, 15), "diploma", []string{"apprendistato/protocollo-scaduto"}},
		{norma.Giorno(2026, 9, 1), "its", []string{"apprendistato/protocollo-di-altra-tipologia"}},
	} {
		k := apprendistato.Contratto{
			Percorso: c.percorso, Inizio: c.inizio, Protocollo: p.Presupposto(),
			PFI: apprendistato.PFI{Apprendista: c.inizio, Datore: c.inizio, Istituzione: c.inizio},
		}
		r := apprendistato.Lazio().Presupposti(&k)
		var codici []string
		for _, x := range r.Rilievi {
			codici = append(codici, x.Codice())
		}
		if !slices.Equal(codici, c.codici) {
			t.Errorf("%s hired on %v: %q, want %q", c.percorso, c.inizio, codici, c.codici)
		}
	}
}

// TestProtocolloAndata: what is written reads back as it was, with what norma does not know.
func TestProtocolloAndata(t *testing.T) {
	p := protocolloPulito()
	p.Scadenza = norma.Giorno(2029, 1, 14)
	p.Ignoti = []norma.Ignoto{{Dove: "/firme/testimone", JSON: `{"nome":"Ugo"}`}}
	b, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	letto, rilievi, err := pfi.ParseProtocollo(b)
	if diff := cmp.Diff(p, letto, uguali); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	if len(rilievi) != 1 || rilievi[0].Codice() != "documento/membro-ignoto" || rilievi[0].Dove != "/firme/testimone" {
		t.Errorf("findings %v", rilievi)
	}
	if r := letto.Validate(apprendistato.Lazio()); !r.Letture.Has(norma.LetturaIntegrazioni) {
		t.Error("content beyond the scheme is lawful by a reading")
	}
	prima := letto
	var e *norma.DocumentError
	if err := json.Unmarshal([]byte(`{"mesi":0}`), &letto); !errors.As(err, &e) || cmp.Diff(prima, letto, uguali) != "" {
		t.Errorf("an unsound document: %v", err)
	}
	if _, _, err := pfi.ParseProtocollo([]byte(`{`)); err == nil {
		t.Error("what is no JSON is read")
	}
}
