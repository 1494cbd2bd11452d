package apprendistato_test

import (
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
)

const di15 = "d.i. 12 ottobre 2015, "

// What State law leaves to a region ends at its own ages, lengths and hours: on each limit a table is accepted, past it refused.
func TestLimitiStatali(t *testing.T) {
	type tabella = apprendistato.Tabella
	eta := func(t *tabella, p apprendistato.Percorso) *apprendistato.FasciaEta {
		return &t.Eta[slices.IndexFunc(t.Eta, func(f apprendistato.FasciaEta) bool { return f.Percorso == p })]
	}
	durata := func(t *tabella, p apprendistato.Percorso) *apprendistato.LimiteDurata {
		return &t.Durata[slices.IndexFunc(t.Durata, func(f apprendistato.LimiteDurata) bool { return f.Percorso == p })]
	}
	for _, caso := range []struct {
		nome    string
		dove    norma.Puntatore
		rif     norma.Riferimento
		entro   int // accepted
		oltre   int // refused
		cambia  func(*tabella, int)
		notizia bool // the accepted one is not the State's either
	}{
		{"youngest, Capo II", "/eta/0/da", dlgs + "art. 44, c. 1", 19, 17, func(t *tabella, n int) { t.Eta[0].Da.Valore, t.Eta[0].DaConQualifica.Valore = n, 17 }, true},
		{"youngest with a qualifica", "/eta/0/daConQualifica", dlgs + "art. 44, c. 1", 17, 16, func(t *tabella, n int) { t.Eta[0].DaConQualifica.Valore = n }, false},
		{"oldest, Capo II", "/eta/0/sotto", dlgs + "art. 44, c. 1", 30, 31, func(t *tabella, n int) { t.Eta[0].Sotto.Valore = n }, false},
		{"youngest, Capo I", "/eta/9/da", dlgs + "art. 43, c. 2", 15, 14, func(t *tabella, n int) { eta(t, "qualifica").Da.Valore = n }, false},
		{"oldest, Capo I", "/eta/11/sotto", dlgs + "art. 43, c. 2", 24, 26, func(t *tabella, n int) { eta(t, "diploma-da-qualifica").Sotto.Valore = n }, true},
		{"youngest, Capo III", "/eta/1/da", dlgs + "art. 45, c. 1", 18, 17, func(t *tabella, n int) { eta(t, "laurea").Da.Valore = n }, false},
		{"oldest, Capo III", "/eta/8/sotto", dlgs + "art. 45, c. 1", 29, 31, func(t *tabella, n int) { eta(t, "ricerca").Sotto.Valore = n }, true},
		{"an exception where the State has none", "/eta/1/daConQualifica", dlgs + "art. 45, c. 1", 18, 17, func(t *tabella, n int) {
			t.Eta[1].DaConQualifica = norma.Cifra[int]{Valore: n, Rif: rl + "art. 2, c. 1"}
		}, false},
		{"shortest, Capo II", "/durata/0/minimo", dlgs + "art. 42, c. 2", 6, 5, func(t *tabella, n int) { t.Durata[0].Minimo.Valore = n }, false},
		{"longest, Capo II", "/durata/0/massimo", dlgs + "art. 44, c. 2", 36, 37, func(t *tabella, n int) { t.Durata[0].Massimo.Valore = n }, false},
		{"longest, craft", "/durata/0/massimoArtigiano", dlgs + "art. 44, c. 2", 59, 61, func(t *tabella, n int) { t.Durata[0].MassimoArtigiano.Valore = n }, true},
		{"shortest, Capo I", "/durata/1/minimo", di15 + "art. 4, c. 1", 7, 5, func(t *tabella, n int) { durata(t, "qualifica").Minimo.Valore = n }, true},
		{"longest, qualifica", "/durata/1/massimo", di15 + "art. 4, c. 1, lett. a)", 36, 37, func(t *tabella, n int) { durata(t, "qualifica").Massimo.Valore = n }, false},
		{"longest, diploma", "/durata/2/massimo", di15 + "art. 4, c. 1, lett. b)", 47, 49, func(t *tabella, n int) { durata(t, "diploma").Massimo.Valore = n }, true},
		{"longest, diploma of who holds the qualifica", "/durata/3/massimo", di15 + "art. 4, c. 1, lett. e)", 12, 13, func(t *tabella, n int) { durata(t, "diploma-da-qualifica").Massimo.Valore = n }, false},
		{"shortest, research", "/durata/4/minimo", dlgs + "art. 42, c. 2", 6, 5, func(t *tabella, n int) { durata(t, "ricerca").Minimo.Valore = n }, false},
		{"shortest, university", "/corsi/0/minimo", dlgs + "art. 42, c. 2", 6, 5, func(t *tabella, n int) { t.Corsi[0].Minimo.Valore = n }, false},
		{"shortest, ITS", "/corsi/6/minimo", dlgs + "art. 42, c. 2", 7, 5, func(t *tabella, n int) { t.Corsi[6].Minimo.Valore = n }, true},
		{"public training", "/pubblica/massimo", dlgs + "art. 44, c. 3", 120, 121, func(t *tabella, n int) { t.Pubblica.Massimo.Valore = norma.Ore(n) * norma.Ora }, false},
		{"its years", "/pubblica/triennio", dlgs + "art. 44, c. 3", 3, 4, func(t *tabella, n int) { t.Pubblica.Triennio.Valore = n }, false},
		{"seasonal hours", "/pubblica/stagionale/6/ore", dlgs + "art. 44, c. 3", 120, 121, func(t *tabella, n int) { t.Pubblica.Stagionale[6].Ore.Valore = norma.Ore(n) * norma.Ora }, false},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			tb := apprendistato.Lazio().Tabella()
			caso.cambia(&tb, caso.entro)
			d, rilievi := apprendistato.NewDisciplina(tb)
			if d == nil {
				t.Fatal(rilievi)
			}
			if dice := slices.ContainsFunc(rilievi, func(r norma.Rilievo) bool { return r.Dove == caso.dove && r.Gravita() == norma.Avviso }); dice != caso.notizia {
				t.Errorf("a notice: %v", dice)
			}
			caso.cambia(&tb, caso.oltre)
			d, rilievi = apprendistato.NewDisciplina(tb)
			if d != nil || len(rilievi) != 1 || rilievi[0].Codice() != "apprendistato/tabella-oltre-il-limite-statale" || rilievi[0].Dove != caso.dove || rilievi[0].Rif != caso.rif {
				t.Errorf("%v", rilievi)
			}
		})
	}
	tb := apprendistato.Lazio().Tabella() // who receives a benefit is without limit only in Capo II
	eta(&tb, "its").SottoBeneficiari = norma.Cifra[int]{Rif: rl + "art. 2, c. 1"}
	if d, rilievi := apprendistato.NewDisciplina(tb); d != nil || rilievi[0].Dove != "/eta/7/sottoBeneficiari" {
		t.Error(rilievi)
	}
}

// Where Lazio says something else than the State: titles for the doctorate and for research, the extension after the diploma in a year,
// the yearly check of attendance. Nothing else.
func TestDifferenzeDelLazio(t *testing.T) {
	_, got := apprendistato.NewDisciplina(apprendistato.Lazio().Tabella())
	want := []rilievo{
		{"apprendistato/tabella-diversa-dallo-stato", "/titoli/1", "", "", dlgs + "art. 45, c. 1"},
		{"apprendistato/tabella-diversa-dallo-stato", "/titoli/2", "", "", dlgs + "art. 45, c. 1"},
		{"apprendistato/tabella-diversa-dallo-stato", "/proroga/consolidabili", "qualifica, diploma, diploma-da-qualifica", "qualifica, diploma", di15 + "art. 4, c. 2, lett. a)"},
		{"apprendistato/tabella-diversa-dallo-stato", "/formazione/frequenza/0/annuale", "si", "no", di15 + "art. 8, c. 3"},
	}
	if len(got) != len(want) {
		t.Fatal(got)
	}
	for i, r := range rilievi(got) {
		if i < 2 { // whole lists
			if !strings.HasPrefix(r.ammesso, "diploma-superiore, ifts (con-diploma), its, ") || strings.Contains(r.trovato, "diploma-superiore") {
				t.Errorf("%q", r)
			}
			r.trovato, r.ammesso = "", ""
		}
		if r != want[i] || got[i].Gravita() != norma.Avviso {
			t.Errorf("%q, want %q", r, want[i])
		}
	}
	if d, rilievi := apprendistato.NewDisciplina(apprendistato.Nazionale().Tabella()); d == nil || len(rilievi) > 0 || !d.Simulata() || apprendistato.Nazionale().Simulata() {
		t.Error(rilievi)
	}
}

// Every figure of the State that a table changes, within its limits, is noticed.
func TestDiverseDalloStato(t *testing.T) {
	type tabella = apprendistato.Tabella
	for _, caso := range []struct {
		dove   norma.Puntatore
		rif    norma.Riferimento
		cambia func(*tabella)
	}{
		{"/eta/0/sottoBeneficiari", dlgs + "art. 47, c. 4", func(t *tabella) { t.Eta[0].SottoBeneficiari.Valore = 60 }},
		{"/eta/0/da", dlgs + "art. 44, c. 1", func(t *tabella) { t.Eta[0].Da.Valore = 19 }},
		{"/eta/0/daConQualifica", dlgs + "art. 44, c. 1", func(t *tabella) { t.Eta[0].DaConQualifica.Valore = 18 }},
		{"/eta/0/sotto", dlgs + "art. 44, c. 1", func(t *tabella) { t.Eta[0].Sotto.Valore = 29 }},
		{"/titoli/0", dlgs + "art. 45, c. 1", func(t *tabella) { t.Titoli[0].Titoli = t.Titoli[0].Titoli[1:] }},
		{"/conseguibili/0/titolo", di15 + "art. 4, c. 1, lett. a)", func(t *tabella) { t.Conseguibili[0].Titolo.Valore = "qualifica-statale" }},
		{"/obbligo/fino", "l. 296/2006, art. 1, c. 622", func(t *tabella) { t.Obbligo.Fino.Valore = 17 }},
		{"/durata/0/minimoStagionale", dlgs + "art. 44, c. 5", func(t *tabella) { t.Durata[0].MinimoStagionale.Valore = 1 }},
		{"/durata/0/massimo", dlgs + "art. 44, c. 2", func(t *tabella) { t.Durata[0].Massimo.Valore = 24 }},
		{"/corsi/0/mesi", dm270 + "art. 8, c. 2", func(t *tabella) { t.Corsi[0].Mesi.Valore = 48 }},
		{"/corsi/1/cfu", dm270 + "art. 7, c. 2", func(t *tabella) { t.Corsi[1].CFU.Valore = 119 }},
		{"/sospensione", dlgs + "art. 42, c. 5, lett. g)", func(t *tabella) { t.Sospensione.Valore = 31 }},
		{"/proroga/durata", di15 + "art. 4, c. 2", func(t *tabella) { t.Proroga.Durata.Valore = 18 }},
		{"/pubblica/massimo", dlgs + "art. 44, c. 3", func(t *tabella) {
			t.Pubblica.Massimo.Valore, t.Pubblica.Totale[0].Ore.Valore = 119*norma.Ora, 119*norma.Ora
		}},
		{"/pubblica/triennio", dlgs + "art. 44, c. 3", func(t *tabella) { t.Pubblica.Triennio.Valore = 2 }},
		{"/offerta/avviso", dlgs + "art. 44, c. 3", func(t *tabella) { t.Offerta.Avviso.Valore = 60 }},
		{"/registrazione/soggetto", dlgs + "art. 46, c. 2", func(t *tabella) { t.Registrazione.Soggetto.Valore = "apprendista" }},
		{"/maggioreEta", "l. 977/1967, art. 1", func(t *tabella) { t.MaggioreEta.Valore = 17 }},
		{"/presupposti/firme", di15 + "all. 1, art. 4", func(t *tabella) { t.Presupposti.Firme = t.Presupposti.Firme[:2] }},
		{"/quote/0/interna", dlgs + "art. 43", func(t *tabella) { t.Quote[0].Interna.Valore = 20 }},
		{"/quote/10/esterna", dlgs + "art. 45", func(t *tabella) { t.Quote[10].Esterna.Valore = 5 }},
		{"/attestazioni/0/mesi", di15 + "art. 8, c. 2", func(t *tabella) { t.Attestazioni[0].Mesi.Valore = 2 }},
		{"/registrazioni/3/soggetto", dlgs + "art. 46, c. 2", func(t *tabella) { t.Registrazioni[3].Soggetto.Valore = "datore-di-lavoro" }},
		{"/formazione/orarioMinimo", "d.lgs. 226/2005, art. 17, c. 1", func(t *tabella) { t.Formazione.OrarioMinimo.Valore = 1000 * norma.Ora }},
		{"/formazione/frequenza/1/quota", di15 + "art. 8, c. 3", func(t *tabella) { t.Formazione.Frequenza[1].Quota.Valore = 80 }},
		{"/formazione/frequenza/1/annuale", di15 + "art. 8, c. 3", func(t *tabella) { t.Formazione.Frequenza[1].Annuale.Valore = true }},
	} {
		tb := apprendistato.Lazio().Tabella()
		caso.cambia(&tb)
		d, rilievi := apprendistato.NewDisciplina(tb)
		if d == nil || !slices.ContainsFunc(rilievi, func(r norma.Rilievo) bool {
			return r.Dove == caso.dove && r.Rif == caso.rif && r.Codice() == "apprendistato/tabella-diversa-dallo-stato" && r.Trovato != r.Ammesso
		}) {
			t.Errorf("%s: %v", caso.dove, rilievi)
		}
	}
}

// A table that says something twice, or speaks of a path that it leaves to the State, is refused.
func TestRigheRipetute(t *testing.T) {
	type tabella = apprendistato.Tabella
	const ripetuta, errata = "apprendistato/tabella-riga-ripetuta", "apprendistato/tabella-errata"
	for _, caso := range []struct {
		codice string
		dove   norma.Puntatore
		cambia func(*tabella)
	}{
		{ripetuta, "/percorsi/12", func(t *tabella) { t.Percorsi = append(t.Percorsi, "its") }},
		{ripetuta, "/eta/12", func(t *tabella) { t.Eta = append(t.Eta, t.Eta[3]) }},
		{errata, "/eta/12", func(t *tabella) { t.Eta = append(t.Eta, t.Eta[3]); t.Eta[12].Percorso = "ifts" }},
		{errata, "/eta/0", func(t *tabella) { t.Percorsi = slices.Delete(t.Percorsi, 3, 4) }}, // Capo II left to the State, its rows not
		{ripetuta, "/titoli/1/percorsi/1", func(t *tabella) { t.Titoli[1].Percorsi = append(t.Titoli[1].Percorsi, "dottorato") }},
		{ripetuta, "/titoli/3/percorsi/0", func(t *tabella) { t.Titoli = append(t.Titoli, t.Titoli[2]) }},
		{ripetuta, "/titoli/2/percorsi/5", func(t *tabella) { t.Titoli[0], t.Titoli[2] = t.Titoli[2], t.Titoli[0] }}, // the State's comes first
		{errata, "/titoli/1/percorsi/0", func(t *tabella) { t.Titoli[1].Percorsi = []apprendistato.Percorso{"ifts"} }},
		{ripetuta, "/titoli/2/titoli/7", func(t *tabella) { t.Titoli[2].Titoli = append(t.Titoli[2].Titoli, t.Titoli[2].Titoli[1]) }},
		{ripetuta, "/corrispondenze/18", func(t *tabella) { t.Corrispondenze = append(t.Corrispondenze, t.Corrispondenze[0]) }},
		{ripetuta, "/conseguibili/11", func(t *tabella) { t.Conseguibili = append(t.Conseguibili, t.Conseguibili[0]) }},
		{ripetuta, "/istituzioni/ammesse/2/percorsi/1", func(t *tabella) {
			t.Istituzioni.Ammesse[2].Percorsi = append(t.Istituzioni.Ammesse[2].Percorsi, "laurea")
		}},
		{ripetuta, "/istituzioni/ammesse/3/tipi/3", func(t *tabella) {
			t.Istituzioni.Ammesse[3].Tipi = append(t.Istituzioni.Ammesse[3].Tipi, t.Istituzioni.Ammesse[3].Tipi[0])
		}},
		{errata, "/istituzioni/ammesse/2/percorsi/0", func(t *tabella) { t.Istituzioni.Ammesse[2].Percorsi[0] = "ifts" }},
		{ripetuta, "/durata/5", func(t *tabella) { t.Durata = append(t.Durata, t.Durata[4]) }},
		{ripetuta, "/corsi/7", func(t *tabella) { t.Corsi = append(t.Corsi, t.Corsi[0]) }},
		{ripetuta, "/corsi/6", func(t *tabella) { t.Durata[4].Percorso = "its" }}, // and research has no length
		{ripetuta, "/presupposti/protocollo/4", func(t *tabella) {
			t.Presupposti.Protocollo = append(t.Presupposti.Protocollo, t.Presupposti.Protocollo[0])
		}},
		{ripetuta, "/presupposti/firme/3", func(t *tabella) { t.Presupposti.Firme = append(t.Presupposti.Firme, t.Presupposti.Firme[0]) }},
		{ripetuta, "/tutor/articoli/4", func(t *tabella) { t.Tutor.Articoli = append(t.Tutor.Articoli, t.Tutor.Articoli[0]) }},
		{ripetuta, "/quote/11", func(t *tabella) { t.Quote = append(t.Quote, t.Quote[0]) }},
		{ripetuta, "/attestazioni/5", func(t *tabella) { t.Attestazioni = append(t.Attestazioni, t.Attestazioni[0]) }},
		{ripetuta, "/informazione/2", func(t *tabella) { t.Informazione = append(t.Informazione, t.Informazione[0]) }},
		{ripetuta, "/informazione/0/temi/4", func(t *tabella) { t.Informazione[0].Temi = append(t.Informazione[0].Temi, t.Informazione[0].Temi[0]) }},
		{ripetuta, "/registrazioni/4", func(t *tabella) { t.Registrazioni = append(t.Registrazioni, t.Registrazioni[0]) }},
		{ripetuta, "/certificazione/modelli/3", func(t *tabella) {
			t.Certificazione.Modelli = append(t.Certificazione.Modelli, t.Certificazione.Modelli[0])
		}},
		{ripetuta, "/certificazione/elenchi/4", func(t *tabella) {
			t.Certificazione.Elenchi = append(t.Certificazione.Elenchi, t.Certificazione.Elenchi[0])
		}},
		{ripetuta, "/certificazione/elenchi/0/voci/6", func(t *tabella) {
			e := &t.Certificazione.Elenchi[0]
			e.Voci = append(e.Voci, e.Voci[0])
		}},
		{ripetuta, "/certificazione/elenchi/3/firme/3", func(t *tabella) {
			e := &t.Certificazione.Elenchi[3]
			e.Firme = append(e.Firme, e.Firme[0])
		}},
		{ripetuta, "/formazione/percorsi/3", func(t *tabella) { t.Formazione.Percorsi = append(t.Formazione.Percorsi, t.Formazione.Percorsi[0]) }},
		{ripetuta, "/formazione/esterna/4", func(t *tabella) { t.Formazione.Esterna = append(t.Formazione.Esterna, t.Formazione.Esterna[0]) }},
		{ripetuta, "/formazione/frequenza/2", func(t *tabella) { t.Formazione.Frequenza = append(t.Formazione.Frequenza, t.Formazione.Frequenza[0]) }},
		{errata, "/rinvio", func(t *tabella) { t.Rinvio = "" }},
		{"documento/riferimento-errato", "/ingresso/riduzione", func(t *tabella) { t.Ingresso.Riduzione = "art. 4" }},
		{"documento/membro-mancante", "/cicloUnico", func(t *tabella) { t.CicloUnico.Rif = "" }},
		{"documento/parola-sconosciuta", "/eta/0/percorso", func(t *tabella) { t.Eta[0].Percorso = "stage" }},
		{"documento/lista-troppo-lunga", "/eta", func(t *tabella) { t.Eta = make([]apprendistato.FasciaEta, 101) }},
	} {
		tb := apprendistato.Lazio().Tabella()
		caso.cambia(&tb)
		d, rilievi := apprendistato.NewDisciplina(tb)
		if d != nil || len(rilievi) == 0 || rilievi[0].Codice() != caso.codice || rilievi[0].Dove != caso.dove || rilievi[0].Gravita() != norma.Errore {
			t.Errorf("%s: %v", caso.dove, rilievi)
		}
	}
}
