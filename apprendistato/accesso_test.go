package apprendistato_test

import (
	"slices"
	"strconv"
	"testing"

	"norma"
	"norma/apprendistato"
)

const (
	art45  = dlgs + "art. 45, c. 1"
	art22  = rl + "art. 22, c. 2"
	art24  = rl + "art. 24, c. 2"
	art34  = rl + "art. 34, c. 1"
	allA3  = rl + "all. A, art. 3, c. 1"
	titolo = norma.Puntatore("/apprendista/titolo")
)

// ammesso is a contract of a path of Capo I or III whose apprentice may be hired: hired on 1 June 2026, twenty years old, whatever the
// path asks for.
func ammesso(p apprendistato.Percorso) apprendistato.Contratto {
	return apprendistato.Contratto{
		Percorso: p,
		Inizio:   norma.Giorno(2026, 6, 1),
		Fine:     norma.Giorno(2027, 5, 31),
		Apprendista: apprendistato.Apprendista{
			Nascita:   norma.Giorno(2006, 4, 12),
			Titolo:    apprendistato.Laurea,
			Qualifica: apprendistato.Figura{Codice: "operatore-edile"},
		},
		Figura: apprendistato.Figura{Codice: "tecnico-edile"},
		Studi:  apprendistato.Studi{Iscritto: norma.Known(true), Acquisiti: norma.Known(120)},
	}
}

func ammessoCon(p apprendistato.Percorso, cambia func(c *apprendistato.Contratto)) apprendistato.Contratto {
	c := ammesso(p)
	cambia(&c)
	return c
}

// Capo I: from fifteen until the twenty-fifth birthday (all. A, art. 3, c. 1). Capo III: from eighteen to twenty-nine and 364 days
// (d.lgs. 81/2015, art. 45, c. 1; the doctorate too, art. 24, c. 2). Hired on 1 June 2026: who is born on that day in 2011 turns fifteen.
func TestAmmissioneEtaPerPercorso(t *testing.T) {
	d := apprendistato.Lazio()
	for _, p := range apprendistato.Lazio().Tabella().Percorsi {
		if p.Capo() == 2 {
			continue
		}
		da, sotto, rif := 15, 25, norma.Riferimento(allA3)
		if p.Capo() == 3 {
			da, sotto, rif = 18, 30, art45
		}
		for anni := 13; anni <= 31; anni++ {
			for _, ieri := range []int{-1, 0, 1} { // born the day before, on the day, the day after
				eta := anni
				if ieri > 0 {
					eta--
				}
				c := ammesso(p)
				c.Apprendista.Nascita = norma.Giorno(uint16(2026-anni), 6, 1).AddDays(ieri)
				r := d.Ammissione(&c)
				var vuole []rilievo
				switch {
				case eta < da:
					vuole = []rilievo{{"apprendistato/eta-insufficiente", "/apprendista/nascita", strconv.Itoa(eta), strconv.Itoa(da), rif}}
				case eta >= sotto:
					vuole = []rilievo{{"apprendistato/eta-superata", "/apprendista/nascita", strconv.Itoa(eta), strconv.Itoa(sotto - 1), rif}}
				}
				trovati := slices.DeleteFunc(rilievi(r.Rilievi), func(q rilievo) bool { return q.codice == "apprendistato/corrispondenza-di-prassi" })
				if !slices.Equal(trovati, vuole) || (r.Esito == norma.Violato) != (vuole != nil) || !r.Eta.Is(eta) {
					t.Errorf("%s at %d: %v %q", p, eta, r.Esito, trovati)
				}
				if r.Da().Valore != da || r.Sotto().Valore != sotto || r.Da().Rif != rif || r.Sotto().Rif != rif || !r.Letture.Has(norma.LetturaFasciaEta) {
					t.Errorf("%s: %+v %+v %v", p, r.Da(), r.Sotto(), r.Letture)
				}
			}
		}
	}
}

// Neither a qualifica nor a benefit moves the ages of Capo I and III: those exceptions are of Capo II.
func TestAmmissioneSenzaEccezioni(t *testing.T) {
	si := norma.Known(true)
	for _, p := range []apprendistato.Percorso{apprendistato.Qualifica, apprendistato.PerITS} {
		for _, eta := range []int{14, 17, 25, 30, 40} {
			c := ammessoCon(p, func(c *apprendistato.Contratto) {
				c.Apprendista.Nascita = norma.Giorno(uint16(2026-eta), 6, 1)
				c.Apprendista.QualificaIeFP, c.Apprendista.Beneficiario = si, si
			})
			fuori := eta < 15 || eta >= 25
			if p.Capo() == 3 {
				fuori = eta < 18 || eta >= 30
			}
			if r := apprendistato.Lazio().Ammissione(&c); (r.Esito == norma.Violato) != fuori {
				t.Errorf("%s at %d: %v", p, eta, r.Esito)
			}
		}
	}
}

// Born on 29 February 2008: eighteen on 1 March 2026 (reading eta).
func TestAmmissioneBisestileCapoIII(t *testing.T) {
	for giorno, esito := range map[norma.Data]norma.Esito{
		norma.Giorno(2026, 2, 28): norma.Violato,
		norma.Giorno(2026, 3, 1):  norma.Rispettato,
	} {
		c := ammesso(apprendistato.PerITS)
		c.Inizio, c.Apprendista.Nascita = giorno, norma.Giorno(2008, 2, 29)
		if r := apprendistato.Lazio().Ammissione(&c); r.Esito != esito || !r.Letture.Has(norma.LetturaEta) {
			t.Errorf("%v: %v", giorno, r.Esito)
		}
	}
}

// accessi says, for each title of study, what becomes of who holds it: on the paths to a university title or to that of an ITS
// (d.lgs. 81/2015, art. 45, c. 1), of the doctorate when found eligible (art. 24, c. 2), of research (art. 34, c. 1). R may be hired,
// V may not, ? cannot tell. A letter of art. 34, c. 1, stands for R by that letter.
var accessi = map[apprendistato.TitoloStudio]string{
	"nessuno":                    "VVV",
	"licenza-elementare":         "VVV",
	"licenza-media":              "VVV",
	"qualifica-professionale":    "VVV",
	"qualifica-statale":          "VVV",
	"qualifica-regionale":        "VVV",
	"diploma-professionale":      "VVV", // alone, without IFTS certificate
	"diploma-superiore":          "RVV",
	"ifts":                       "?VV", // only with a diploma
	"its":                        "RVa",
	"afam":                       "R?V",
	"laurea":                     "RRb",
	"laurea-magistrale":          "RRc",
	"laurea-ciclo-unico":         "RRd",
	"laurea-vecchio-ordinamento": "RRc", // as a magistrale, with a notice
	"master":                     "RRV", // a graduate, but none of the list of art. 34
	"dottorato":                  "RRe",
	"estero":                     "???", // its level is not known
}

func TestAmmissioneTitoli(t *testing.T) {
	d := apprendistato.Lazio()
	if len(accessi) != len(apprendistato.AllTitoli()) {
		t.Fatal("not all the titles")
	}
	for _, p := range apprendistato.Lazio().Tabella().Percorsi {
		if p.Capo() != 3 {
			continue
		}
		colonna, rif := 0, norma.Riferimento(art45)
		switch p {
		case apprendistato.PerDottorato:
			colonna, rif = 1, art24
		case apprendistato.Ricerca:
			colonna, rif = 2, art34
		}
		for ti, caselle := range accessi {
			c := ammesso(p)
			c.Apprendista.Titolo = ti
			if p == apprendistato.PerDottorato {
				c.Studi = apprendistato.Studi{Iscritto: norma.Known(false), Idoneo: norma.Known(true)}
			}
			r := d.Ammissione(&c)
			var vuole []rilievo
			esito, apre := norma.Rispettato, rif
			casella := caselle[colonna]
			if casella >= 'a' && casella <= 'e' {
				apre = rif + norma.Riferimento(", lett. "+string(casella)+")")
			}
			switch {
			case ti == "estero":
				esito, vuole = norma.Indeterminato, []rilievo{manca("/apprendista/livelloRiconosciuto", rif)}
			case casella == 'V':
				esito, vuole = norma.Violato, []rilievo{{"apprendistato/titolo-che-non-apre-il-percorso", titolo, string(ti), "", rif}}
			case casella == '?' && ti == "ifts":
				esito, vuole = norma.Indeterminato, []rilievo{manca("/apprendista/diploma", rif)}
			case casella == '?':
				esito, vuole = norma.Indeterminato, []rilievo{{"apprendistato/titolo-da-equiparare", titolo, string(ti), "", rif}}
			case ti == "laurea-vecchio-ordinamento" && colonna == 2:
				vuole = []rilievo{{"apprendistato/laurea-di-vecchio-ordinamento", titolo, string(ti), "", apre}}
			}
			t.Run(string(p)+"/"+string(ti), func(t *testing.T) {
				controllaRilievi(t, &r.Giudizio, esito, vuole...)
				riga := rigaDi(r.Spiegazione(), "titolo")
				if esito == norma.Rispettato && (riga.Valore != string(ti) || riga.Rif != apre) || esito != norma.Rispettato && riga.Valore != "" {
					t.Errorf("opens: %q [%s], want [%s]", riga.Valore, riga.Rif, apre)
				}
				if !r.Letture.Has(norma.LetturaTitoloPosseduto) {
					t.Error("no reading of the title held")
				}
				closed := p == apprendistato.Ricerca && ti != "estero" && (casella == 'V' || ti == "laurea-vecchio-ordinamento")
				if r.Letture.Has(norma.LetturaTitoliRicerca) != closed || r.Letture.Has(norma.LetturaDottorato) != (p == apprendistato.PerDottorato) {
					t.Errorf("readings %v", r.Letture)
				}
			})
		}
	}
}

// rigaDi is the first row of a name beneath a result.
func rigaDi(s norma.Spiegazione, nome string) norma.Spiegazione {
	for _, r := range s.Perche {
		if r.Cosa.Nome == nome {
			return r
		}
	}
	return norma.Spiegazione{}
}

// What the title does not say alone: the diploma beside an IFTS certificate, the level of a foreign title, its day.
func TestAmmissioneTitoloDaChiarire(t *testing.T) {
	si, no, boh := norma.Known(true), norma.Known(false), norma.Opt[bool]{}
	const livello, diploma = norma.Puntatore("/apprendista/livelloRiconosciuto"), norma.Puntatore("/apprendista/diploma")
	const data, anno = norma.Puntatore("/apprendista/dataTitolo"), norma.Puntatore("/apprendista/annoTitolo")
	laurea, its, ricerca := apprendistato.PerLaurea, apprendistato.PerITS, apprendistato.Ricerca
	type app = apprendistato.Apprendista
	chiuso := func(ti string, rif norma.Riferimento) []rilievo {
		return []rilievo{{"apprendistato/titolo-che-non-apre-il-percorso", titolo, ti, "", rif}}
	}
	dopo := func(dove norma.Puntatore, trovato string, rif norma.Riferimento) []rilievo {
		return []rilievo{{"apprendistato/titolo-dopo-l-assunzione", dove, trovato, "2026-06-01", rif}}
	}
	for _, caso := range []struct {
		nome     string
		percorso apprendistato.Percorso
		app      app
		esito    norma.Esito
		vuole    []rilievo
	}{
		{"IFTS with a diploma", its, app{Titolo: "ifts", Diploma: si}, norma.Rispettato, nil},
		{"IFTS without", its, app{Titolo: "ifts", Diploma: no}, norma.Violato, []rilievo{{"apprendistato/titolo-senza-diploma", titolo, "ifts", "", art45}}},
		{"IFTS with a diploma, research", ricerca, app{Titolo: "ifts", Diploma: si}, norma.Violato, chiuso("ifts", art34)},
		{"a professional diploma is not helped by itself", its, app{Titolo: "diploma-professionale", Diploma: si}, norma.Violato, chiuso("diploma-professionale", art45)},
		{"a diploma needs none beside it", laurea, app{Titolo: "diploma-superiore", Diploma: no}, norma.Rispettato, nil},
		{"foreign, tertiary", laurea, app{Titolo: "estero", LivelloRiconosciuto: "terziario"}, norma.Rispettato, nil},
		{"foreign, upper secondary, diploma", laurea, app{Titolo: "estero", LivelloRiconosciuto: "secondo-ciclo", Diploma: si}, norma.Rispettato, nil},
		{"foreign, upper secondary, no diploma", laurea, app{Titolo: "estero", LivelloRiconosciuto: "secondo-ciclo", Diploma: no}, norma.Violato, []rilievo{{"apprendistato/titolo-senza-diploma", titolo, "estero", "", art45}}},
		{"foreign, upper secondary, diploma not said", laurea, app{Titolo: "estero", LivelloRiconosciuto: "secondo-ciclo", Diploma: boh}, norma.Indeterminato, []rilievo{manca(diploma, art45)}},
		{"foreign, lower secondary", laurea, app{Titolo: "estero", LivelloRiconosciuto: "primo-ciclo", Diploma: si}, norma.Violato, chiuso("estero", art45)},
		{"foreign, level unknown to the law", laurea, app{Titolo: "estero", LivelloRiconosciuto: "alto"}, norma.Indeterminato, []rilievo{{"norma/parola-sconosciuta", livello, "alto", "", art45}}},
		{"foreign, tertiary, research", ricerca, app{Titolo: "estero", LivelloRiconosciuto: "terziario"}, norma.Indeterminato, []rilievo{{"apprendistato/titolo-da-equiparare", titolo, "estero", "", art34}}},
		{"foreign, upper secondary, research", ricerca, app{Titolo: "estero", LivelloRiconosciuto: "secondo-ciclo"}, norma.Violato, chiuso("estero", art34)},
		{"foreign, lower secondary, research", ricerca, app{Titolo: "estero", LivelloRiconosciuto: "primo-ciclo"}, norma.Violato, chiuso("estero", art34)},
		{"not said", laurea, app{}, norma.Indeterminato, []rilievo{manca(titolo, art45)}},
		{"no title of study", laurea, app{Titolo: "patente"}, norma.Indeterminato, []rilievo{{"norma/parola-sconosciuta", titolo, "patente", "", art45}}},
		{"not said, research", ricerca, app{}, norma.Indeterminato, []rilievo{manca(titolo, art34)}},

		{"obtained on the hiring day", ricerca, app{Titolo: "laurea", DataTitolo: norma.Giorno(2026, 6, 1)}, norma.Rispettato, nil},
		{"obtained the day before", ricerca, app{Titolo: "laurea", DataTitolo: norma.Giorno(2026, 5, 31)}, norma.Rispettato, nil},
		{"obtained the day after", ricerca, app{Titolo: "laurea", DataTitolo: norma.Giorno(2026, 6, 2)}, norma.Indeterminato, dopo(data, "2026-06-02", art34)},
		{"diploma obtained the day after", laurea, app{Titolo: "diploma-superiore", DataTitolo: norma.Giorno(2026, 6, 2)}, norma.Indeterminato, dopo(data, "2026-06-02", art45)},
		{"an impossible day", laurea, app{Titolo: "diploma-superiore", DataTitolo: norma.Giorno(2026, 2, 30)}, norma.Indeterminato, []rilievo{{"norma/data-impossibile", data, "2026-02-30", "", art45}}},
		{"the year before", laurea, app{Titolo: "diploma-superiore", AnnoTitolo: norma.Known(2025)}, norma.Rispettato, nil},
		{"the same year", laurea, app{Titolo: "diploma-superiore", AnnoTitolo: norma.Known(2026)}, norma.Indeterminato, []rilievo{{"apprendistato/titolo-nell-anno-di-assunzione", anno, "2026", "", art45}}},
		{"the year after", laurea, app{Titolo: "diploma-superiore", AnnoTitolo: norma.Known(2027)}, norma.Indeterminato, dopo(anno, "2027", art45)},
		{"below the diploma the day does not matter", laurea, app{Titolo: "licenza-media", DataTitolo: norma.Giorno(2027, 6, 2)}, norma.Violato, chiuso("licenza-media", art45)},
		{"nor does the year", ricerca, app{Titolo: "diploma-superiore", AnnoTitolo: norma.Known(2026)}, norma.Violato, chiuso("diploma-superiore", art34)},
		{"before a later master another degree", ricerca, app{Titolo: "master", DataTitolo: norma.Giorno(2027, 6, 2)}, norma.Indeterminato, dopo(data, "2027-06-02", art34)},
		{"an earlier master", ricerca, app{Titolo: "master", DataTitolo: norma.Giorno(2025, 6, 2)}, norma.Violato, chiuso("master", art34)},
		{"a later IFTS without diploma", its, app{Titolo: "ifts", Diploma: no, AnnoTitolo: norma.Known(2027)}, norma.Violato, []rilievo{{"apprendistato/titolo-senza-diploma", titolo, "ifts", "", art45}}},
		{"a later IFTS, diploma not said", its, app{Titolo: "ifts", AnnoTitolo: norma.Known(2027)}, norma.Indeterminato, append(dopo(anno, "2027", art45), manca(diploma, art45))},
		{"a later IFTS with a diploma", its, app{Titolo: "ifts", Diploma: si, AnnoTitolo: norma.Known(2027)}, norma.Indeterminato, dopo(anno, "2027", art45)},
		{"a later foreign tertiary title, research", ricerca, app{Titolo: "estero", LivelloRiconosciuto: "terziario", AnnoTitolo: norma.Known(2027)}, norma.Indeterminato, dopo(anno, "2027", art34)},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := ammesso(caso.percorso)
			caso.app.Nascita = c.Apprendista.Nascita
			c.Apprendista = caso.app
			r := apprendistato.Lazio().Ammissione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.vuole...)
			apre, rif := rigaDi(r.Spiegazione(), "titolo"), norma.Riferimento("")
			switch {
			case caso.esito == norma.Rispettato && caso.percorso == ricerca:
				rif = art34 + ", lett. b)" // the degree of those cases
			case caso.esito == norma.Rispettato:
				rif = art45
			}
			if apre.Rif != rif || (apre.Valore == "") != (rif == "") {
				t.Errorf("opens: %q [%s], want [%s]", apre.Valore, apre.Rif, rif)
			}
		})
	}
}

// Whether a foreign tertiary title makes a graduate is not said by its level.
func TestAmmissioneDottoratoEstero(t *testing.T) {
	for livello, vuole := range map[apprendistato.Livello]struct {
		esito norma.Esito
		r     rilievo
	}{
		"terziario":     {norma.Indeterminato, rilievo{"apprendistato/titolo-da-equiparare", titolo, "estero", "", art24}},
		"secondo-ciclo": {norma.Violato, rilievo{"apprendistato/titolo-che-non-apre-il-percorso", titolo, "estero", "", art24}},
		"primo-ciclo":   {norma.Violato, rilievo{"apprendistato/titolo-che-non-apre-il-percorso", titolo, "estero", "", art24}},
	} {
		c := ammessoCon("dottorato", func(c *apprendistato.Contratto) {
			c.Apprendista.Titolo, c.Apprendista.LivelloRiconosciuto = "estero", livello
			c.Studi = apprendistato.Studi{Iscritto: norma.Known(false), Idoneo: norma.Known(true)}
		})
		r := apprendistato.Lazio().Ammissione(&c)
		controllaRilievi(t, &r.Giudizio, vuole.esito, vuole.r)
	}
}

// All is told at once: what is wrong with the title does not wait for the age.
func TestAmmissioneTuttoInsieme(t *testing.T) {
	c := ammessoCon(apprendistato.Ricerca, func(c *apprendistato.Contratto) {
		c.Apprendista.Nascita, c.Apprendista.Titolo = norma.Data{}, apprendistato.Master
	})
	r := apprendistato.Lazio().Ammissione(&c)
	controllaRilievi(t, &r.Giudizio, norma.Violato, manca("/apprendista/nascita", art45),
		rilievo{"apprendistato/titolo-che-non-apre-il-percorso", titolo, "master", "", art34})
}

// Art. 22, c. 2: students of the single-cycle degree with at least 120 CFU, passed and recognised, on the hiring day.
func TestAmmissioneCicloUnico(t *testing.T) {
	si, no, boh := norma.Known(true), norma.Known(false), norma.Opt[bool]{}
	const iscritto, acquisiti, riconosciuti = norma.Puntatore("/studi/iscritto"), norma.Puntatore("/studi/acquisiti"), norma.Puntatore("/studi/riconosciuti")
	n, mai := norma.Known[int], norma.Opt[int]{}
	pochi := func(trovati string) rilievo {
		return rilievo{"apprendistato/cfu-insufficienti", acquisiti, trovati, "120", art22}
	}
	impossibili := func(dove norma.Puntatore, trovati string) rilievo {
		return rilievo{"apprendistato/cfu-impossibili", dove, trovati, "", art22}
	}
	fuori := rilievo{"apprendistato/non-iscritto-al-corso", iscritto, "", "", art22}
	for _, caso := range []struct {
		nome                    string
		acquisiti, riconosciuti norma.Opt[int]
		iscritto                norma.Opt[bool]
		cfu                     norma.Opt[int]
		esito                   norma.Esito
		vuole                   []rilievo
	}{
		{"120 passed", n(120), mai, si, n(120), norma.Rispettato, nil},
		{"119 passed", n(119), mai, si, n(119), norma.Violato, []rilievo{pochi("119")}},
		{"121 passed", n(121), mai, si, n(121), norma.Rispettato, nil},
		{"100 passed, 20 recognised", n(100), n(20), si, n(120), norma.Rispettato, nil},
		{"100 passed, 19 recognised", n(100), n(19), si, n(119), norma.Violato, []rilievo{pochi("119")}},
		{"none", n(0), n(0), si, n(0), norma.Violato, []rilievo{pochi("0")}},
		{"all recognised", n(0), n(120), si, n(120), norma.Rispettato, nil},
		{"passed not said", mai, mai, si, mai, norma.Indeterminato, []rilievo{manca(acquisiti, art22)}},
		{"passed not said, 119 recognised", mai, n(119), si, mai, norma.Indeterminato, []rilievo{manca(acquisiti, art22)}},
		{"passed not said, 120 recognised", mai, n(120), si, mai, norma.Rispettato, nil},
		{"not enrolled", n(120), mai, no, n(120), norma.Violato, []rilievo{fuori}},
		{"not said to be enrolled", n(120), mai, boh, n(120), norma.Indeterminato, []rilievo{manca(iscritto, art22)}},
		{"neither", n(119), mai, no, n(119), norma.Violato, []rilievo{fuori, pochi("119")}},
		{"nothing known", mai, mai, boh, mai, norma.Indeterminato, []rilievo{manca(iscritto, art22), manca(acquisiti, art22)}},
		{"too few, enrolment not said", n(60), mai, boh, n(60), norma.Violato, []rilievo{manca(iscritto, art22), pochi("60")}},
		{"less than nothing", n(-1), n(130), si, mai, norma.Indeterminato, []rilievo{impossibili(acquisiti, "-1")}},
		{"recognised less than nothing", n(130), n(-1), si, mai, norma.Indeterminato, []rilievo{impossibili(riconosciuti, "-1")}},
		{"a thousand", n(1000), mai, si, n(1000), norma.Rispettato, nil},
		{"more than any career", n(1001), mai, si, mai, norma.Indeterminato, []rilievo{impossibili(acquisiti, "1001")}},
		{"beyond all bounds", n(1 << 30), n(1 << 30), si, mai, norma.Indeterminato, []rilievo{impossibili(acquisiti, "1073741824"), impossibili(riconosciuti, "1073741824")}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := ammessoCon(apprendistato.PerCicloUnico, func(c *apprendistato.Contratto) {
				c.Studi = apprendistato.Studi{Acquisiti: caso.acquisiti, Riconosciuti: caso.riconosciuti, Iscritto: caso.iscritto}
			})
			r := apprendistato.Lazio().Ammissione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.vuole...)
			minimi := rigaDi(r.Spiegazione(), "cfuMinimi")
			if r.CFU != caso.cfu || minimi.Valore != "120" || minimi.Rif != art22 || !r.Letture.Has(norma.LetturaCicloUnico120) {
				t.Errorf("%v of %+v, %v", r.CFU, minimi, r.Letture)
			}
		})
	}
	// On no other path.
	for _, p := range apprendistato.Lazio().Tabella().Percorsi {
		c := ammessoCon(p, func(c *apprendistato.Contratto) {
			c.Studi = apprendistato.Studi{Acquisiti: n(-1), Iscritto: si}
		})
		if r := apprendistato.Lazio().Ammissione(&c); p != apprendistato.PerCicloUnico && (r.Has("apprendistato/cfu-impossibili") || r.Letture.Has(norma.LetturaCicloUnico120)) {
			t.Errorf("%s: %v", p, r.Rilievi)
		}
	}
}

// Art. 24, c. 2 (reading dottorato): graduates found eligible in the call, or who is already enrolled. Every combination of what is known.
func TestAmmissioneDottorato(t *testing.T) {
	const iscritto, idoneo = norma.Puntatore("/studi/iscritto"), norma.Puntatore("/studi/idoneo")
	si, no, boh := norma.Known(true), norma.Known(false), norma.Opt[bool]{}
	chiuso := rilievo{"apprendistato/titolo-che-non-apre-il-percorso", titolo, "its", "", art24}
	non := rilievo{"apprendistato/non-idoneo-nel-bando", idoneo, "", "", art24}
	mTitolo, mIdoneo, mIscritto := manca(titolo, art24), manca(idoneo, art24), manca(iscritto, art24)
	for _, caso := range []struct {
		iscritto norma.Opt[bool]
		titolo   apprendistato.TitoloStudio // laurea: a graduate; its: none; "": not said
		idoneo   norma.Opt[bool]
		esito    norma.Esito
		vuole    []rilievo
	}{
		{no, "laurea", si, norma.Rispettato, nil},
		{no, "laurea", no, norma.Violato, []rilievo{non}},
		{no, "laurea", boh, norma.Indeterminato, []rilievo{mIdoneo}},
		{no, "its", si, norma.Violato, []rilievo{chiuso}},
		{no, "its", no, norma.Violato, []rilievo{chiuso, non}},
		{no, "its", boh, norma.Violato, []rilievo{chiuso, mIdoneo}},
		{no, "", si, norma.Indeterminato, []rilievo{mTitolo}},
		{no, "", no, norma.Violato, []rilievo{mTitolo, non}},
		{no, "", boh, norma.Indeterminato, []rilievo{mTitolo, mIdoneo}},
		{boh, "laurea", si, norma.Rispettato, nil}, // enrolment decides nothing
		{boh, "laurea", no, norma.Indeterminato, []rilievo{mIscritto}},
		{boh, "laurea", boh, norma.Indeterminato, []rilievo{mIscritto, mIdoneo}},
		{boh, "its", si, norma.Indeterminato, []rilievo{mIscritto}},
		{boh, "its", no, norma.Indeterminato, []rilievo{mIscritto}},
		{boh, "its", boh, norma.Indeterminato, []rilievo{mIscritto}},
		{boh, "", si, norma.Indeterminato, []rilievo{mIscritto, mTitolo}},
		{boh, "", no, norma.Indeterminato, []rilievo{mIscritto}},
		{boh, "", boh, norma.Indeterminato, []rilievo{mIscritto, mTitolo, mIdoneo}},
		{si, "laurea", si, norma.Rispettato, nil}, // enrolled: neither title nor call is asked again
		{si, "laurea", no, norma.Rispettato, nil},
		{si, "laurea", boh, norma.Rispettato, nil},
		{si, "its", si, norma.Rispettato, nil},
		{si, "its", no, norma.Rispettato, nil},
		{si, "its", boh, norma.Rispettato, nil},
		{si, "", si, norma.Rispettato, nil},
		{si, "", no, norma.Rispettato, nil},
		{si, "", boh, norma.Rispettato, nil},
	} {
		t.Run(caso.iscritto.String()+"/"+string(caso.titolo)+"/"+caso.idoneo.String(), func(t *testing.T) {
			c := ammessoCon(apprendistato.PerDottorato, func(c *apprendistato.Contratto) {
				c.Apprendista.Titolo = caso.titolo
				c.Studi = apprendistato.Studi{Iscritto: caso.iscritto, Idoneo: caso.idoneo}
			})
			r := apprendistato.Lazio().Ammissione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.vuole...)
			apre := rigaDi(r.Spiegazione(), "titolo").Valore
			if vuole := caso.titolo == "laurea" && (caso.iscritto.Is(false) || caso.iscritto.IsZero() && caso.esito == norma.Rispettato); !r.Letture.Has(norma.LetturaDottorato) || (apre != "") != vuole {
				t.Errorf("title %q, readings %v", apre, r.Letture)
			}
		})
	}
}

// Of Capo III the State's conditions hold wherever the workplace is, the region's own only in Lazio; of Capo I ages too are its text.
func TestAmmissioneAltrove(t *testing.T) {
	altrove := rilievo{"apprendistato/altra-regione", "/impresa/regione", "umbria", "lazio", rl + "art. 2, c. 1"}
	vecchio := norma.Giorno(1990, 1, 1) // thirty-six
	superata := rilievo{"apprendistato/eta-superata", "/apprendista/nascita", "36", "29", art45}
	chiuso := rilievo{"apprendistato/titolo-che-non-apre-il-percorso", titolo, "licenza-media", "", art45}
	for _, caso := range []struct {
		nome   string
		p      apprendistato.Percorso
		cambia func(c *apprendistato.Contratto)
		esito  norma.Esito
		vuole  []rilievo
	}{
		{"Capo I, too old", "qualifica", func(c *apprendistato.Contratto) { c.Apprendista.Nascita = vecchio }, norma.NonApplicabile, []rilievo{altrove}},
		{"diploma of who holds the qualifica, without it", "diploma-da-qualifica", func(c *apprendistato.Contratto) { c.Apprendista.Titolo = "nessuno" }, norma.NonApplicabile, []rilievo{altrove}},
		{"degree", "laurea", func(*apprendistato.Contratto) {}, norma.Rispettato, nil},
		{"degree, too old", "laurea", func(c *apprendistato.Contratto) { c.Apprendista.Nascita = vecchio }, norma.Violato, []rilievo{superata}},
		{"degree, no diploma", "laurea", func(c *apprendistato.Contratto) { c.Apprendista.Titolo = "licenza-media" }, norma.Violato, []rilievo{chiuso}},
		{"research with a diploma", "ricerca", func(c *apprendistato.Contratto) { c.Apprendista.Titolo = "diploma-superiore" }, norma.Rispettato, []rilievo{altrove}},
		{"research without", "ricerca", func(c *apprendistato.Contratto) { c.Apprendista.Titolo = "licenza-media" }, norma.Violato, []rilievo{altrove, chiuso}},
		{"doctorate, not eligible", "dottorato", func(c *apprendistato.Contratto) {
			c.Studi = apprendistato.Studi{Iscritto: norma.Known(false), Idoneo: norma.Known(false)}
		}, norma.Rispettato, []rilievo{altrove}},
		{"single-cycle degree with no CFU", "laurea-ciclo-unico", func(c *apprendistato.Contratto) { c.Studi = apprendistato.Studi{} }, norma.Rispettato, []rilievo{altrove}},
		{"a region that is none", "ricerca", func(c *apprendistato.Contratto) { c.Impresa.Regione = "padania" }, norma.Indeterminato, []rilievo{{"norma/parola-sconosciuta", "/impresa/regione", "padania", "", rl + "art. 14, c. 12"}}},
		{"a region that is none, of no importance", "its", func(c *apprendistato.Contratto) { c.Impresa.Regione = "padania" }, norma.Rispettato, nil},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := ammesso(caso.p)
			c.Impresa.Regione = norma.Umbria
			caso.cambia(&c)
			r := apprendistato.Lazio().Ammissione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.vuole...)
		})
	}
}

// Before 31 March 2017 nothing is judged.
func TestAmmissioneNonInVigore(t *testing.T) {
	for giorno, esito := range map[norma.Data]norma.Esito{
		norma.Giorno(2017, 3, 30): norma.NonApplicabile,
		norma.Giorno(2017, 3, 31): norma.Violato,
	} {
		for _, p := range []apprendistato.Percorso{"qualifica", "ricerca"} {
			c := ammessoCon(p, func(c *apprendistato.Contratto) { c.Inizio, c.Apprendista.Nascita = giorno, norma.Giorno(1980, 1, 1) })
			if r := apprendistato.Lazio().Ammissione(&c); r.Esito != esito {
				t.Errorf("%s on %v: %v", p, giorno, r.Esito)
			}
		}
	}
}

// An edited table: another list, another number, no list at all.
func TestAmmissioneTabella(t *testing.T) {
	tb := apprendistato.Lazio().Tabella()
	ricerca := &tb.Titoli[len(tb.Titoli)-1]
	ricerca.Titoli = append(ricerca.Titoli, apprendistato.TitoloAmmesso{
		Titolo: "master", Accesso: norma.Cifra[apprendistato.Accesso]{Valore: apprendistato.Apre, Rif: art34, Fonte: norma.Riferita},
	})
	tb.CicloUnico.Valore = 60
	d, rilievi := apprendistato.NewDisciplina(tb)
	if d == nil {
		t.Fatal(rilievi)
	}
	c := ammessoCon("ricerca", func(c *apprendistato.Contratto) { c.Apprendista.Titolo = "master" })
	if r := d.Ammissione(&c); r.Esito != norma.Rispettato || r.Fonte != norma.Riferita || !r.Simulato {
		t.Errorf("%v %v", r.Esito, r.Fonte)
	}
	c = ammessoCon("laurea-ciclo-unico", func(c *apprendistato.Contratto) { c.Studi.Acquisiti = norma.Known(60) })
	if r := d.Ammissione(&c); r.Esito != norma.Rispettato {
		t.Error(r.Rilievi)
	}
	tb.Titoli, tb.CicloUnico, tb.DaQualifica, tb.Regione = nil, norma.Cifra[int]{}, "", "" // nothing is taken from State law
	d, rilievi = apprendistato.NewDisciplina(tb)
	if d == nil {
		t.Fatal(rilievi)
	}
	for _, p := range apprendistato.Lazio().Tabella().Percorsi {
		c := ammesso(p)
		c.Apprendista.Titolo, c.Studi = "nessuno", apprendistato.Studi{}
		if r := d.Ammissione(&c); r.Esito != norma.Rispettato || len(r.Rilievi) > 0 {
			t.Errorf("%s: %v", p, r.Rilievi)
		}
	}
}

// A table whose figures do not hold together is refused, with its place.
func TestNewDisciplinaRifiutaAccesso(t *testing.T) {
	type tabella = apprendistato.Tabella
	for _, caso := range []struct {
		nome   string
		dove   norma.Puntatore
		cambia func(*tabella)
	}{
		{"a list not cited", "/titoli/0/rif", func(t *tabella) { t.Titoli[0].Rif = "" }},
		{"a path that is none", "/titoli/1/percorsi/0", func(t *tabella) { t.Titoli[1].Percorsi[0] = "stage" }},
		{"a title that is none", "/titoli/0/titoli/2", func(t *tabella) { t.Titoli[0].Titoli[2].Titolo = "patente" }},
		{"a foreign title without its level", "/titoli/0/titoli/11", func(t *tabella) { t.Titoli[0].Titoli[11].Livello = "" }},
		{"a level of another title", "/titoli/0/titoli/0", func(t *tabella) { t.Titoli[0].Titoli[0].Livello = "terziario" }},
		{"no access", "/titoli/2/titoli/1/accesso", func(t *tabella) { t.Titoli[2].Titoli[1].Accesso.Valore = "" }},
		{"access not cited", "/titoli/2/titoli/1/accesso", func(t *tabella) { t.Titoli[2].Titoli[1].Accesso.Rif = "art. 34" }},
		{"negative CFU", "/cicloUnico", func(t *tabella) { t.CicloUnico.Valore = -1 }},
		{"too many CFU", "/cicloUnico", func(t *tabella) { t.CicloUnico.Valore = 1001 }},
		{"CFU not cited well", "/cicloUnico", func(t *tabella) { t.CicloUnico.Rif = "art. 22" }},
		{"a qualifica that is none", "/corrispondenze/0/da", func(t *tabella) { t.Corrispondenze[0].Da.Codice = "tecnico-edile" }},
		{"an indirizzo of another figure", "/corrispondenze/0/da", func(t *tabella) { t.Corrispondenze[0].Da.Indirizzo = "estetica" }},
		{"a diploma that is none", "/corrispondenze/1/a", func(t *tabella) { t.Corrispondenze[1].A.Valore = "operatore-edile" }},
		{"a correspondence not cited", "/corrispondenze/1/a", func(t *tabella) { t.Corrispondenze[1].A.Rif = "" }},
		{"a title of no path", "/conseguibili/3/percorso", func(t *tabella) { t.Conseguibili[3].Percorso = "" }},
		{"a path to no title", "/conseguibili/3/titolo", func(t *tabella) { t.Conseguibili[3].Titolo.Valore = "" }},
		{"a title not cited", "/conseguibili/3/titolo", func(t *tabella) { t.Conseguibili[3].Titolo.Rif = "" }},
		{"another list", "/conseguibili/0", func(t *tabella) { t.Conseguibili[0].Elenco = "laurea" }},
		{"no years", "/conseguibili/0", func(t *tabella) { t.Conseguibili[0].Anni.Valore = 0 }},
		{"too many years", "/conseguibili/0", func(t *tabella) { t.Conseguibili[0].Anni.Valore = 11 }},
		{"years not cited", "/conseguibili/0/anni", func(t *tabella) { t.Conseguibili[0].Anni.Rif = "" }},
		{"a negative age", "/obbligo", func(t *tabella) { t.Obbligo.Fino.Valore = -1 }},
		{"no ages", "/obbligo", func(t *tabella) { t.Obbligo.StandardDa.Valore = 18 }},
		{"less than no age", "/obbligo", func(t *tabella) { t.Obbligo.StandardDa.Valore = -1 }},
		{"an age not cited", "/obbligo/standardDa", func(t *tabella) { t.Obbligo.StandardDa.Rif = "" }},
		{"the duty not cited", "/obbligo/fino", func(t *tabella) { t.Obbligo.Fino.Rif = "" }},
		{"the standards not cited", "/obbligo/standardSotto", func(t *tabella) { t.Obbligo.StandardSotto.Rif = "" }},
		{"institutions not cited", "/istituzioni/ammesse/0/rif", func(t *tabella) { t.Istituzioni.Ammesse[0].Rif = "" }},
		{"institutions of no path", "/istituzioni/ammesse/3/percorsi/0", func(t *tabella) { t.Istituzioni.Ammesse[3].Percorsi[0] = "" }},
		{"an institution that is none", "/istituzioni/ammesse/3/tipi/2", func(t *tabella) { t.Istituzioni.Ammesse[3].Tipi[2].Tipo.Valore = "bar" }},
		{"an institution not cited", "/istituzioni/ammesse/3/tipi/2", func(t *tabella) { t.Istituzioni.Ammesse[3].Tipi[2].Tipo.Rif = "" }},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			tb := apprendistato.Lazio().Tabella()
			caso.cambia(&tb)
			d, rilievi := apprendistato.NewDisciplina(tb)
			if d != nil || len(rilievi) == 0 {
				t.Fatalf("accepted: %v", rilievi)
			}
			if r := rilievi[0]; r.Codice() != "apprendistato/tabella-errata" || r.Dove != caso.dove {
				t.Errorf("%v at %q, want the place %q", r.Codice(), r.Dove, caso.dove)
			}
		})
	}
	tb := apprendistato.Lazio().Tabella() // nothing of Capo I and III: still a discipline
	tb.Titoli, tb.CicloUnico, tb.Corrispondenze, tb.Conseguibili = nil, norma.Cifra[int]{}, nil, nil
	tb.Obbligo, tb.Istituzioni = apprendistato.TabellaObbligo{}, apprendistato.TabellaIstituzioni{}
	if d, rilievi := apprendistato.NewDisciplina(tb); d == nil {
		t.Error(rilievi)
	}
}

// The copy of a table is deep.
func TestTabellaCopiaAccesso(t *testing.T) {
	a, b := apprendistato.Lazio().Tabella(), apprendistato.Lazio().Tabella()
	a.Titoli[0].Percorsi[0], a.Titoli[0].Titoli[0].Titolo = "", ""
	a.Corrispondenze[0].Da.Codice, a.Conseguibili[0].Percorso = "", ""
	a.Istituzioni.Ammesse[0].Percorsi[0], a.Istituzioni.Ammesse[0].Tipi[0].Tipo.Valore = "", ""
	if b.Titoli[0].Percorsi[0] == "" || b.Titoli[0].Titoli[0].Titolo == "" || b.Corrispondenze[0].Da.Codice == "" || b.Conseguibili[0].Percorso == "" ||
		b.Istituzioni.Ammesse[0].Percorsi[0] == "" || b.Istituzioni.Ammesse[0].Tipi[0].Tipo.Valore == "" {
		t.Error("the copies share their rows")
	}
}

func BenchmarkAmmissione(b *testing.B) {
	d := apprendistato.Lazio()
	for _, caso := range []struct {
		nome  string
		c     apprendistato.Contratto
		esito norma.Esito
	}{
		{"capoII", contrattoPulito(), norma.Rispettato},
		{"qualifica", ammesso("qualifica"), norma.Rispettato},
		{"laurea", ammesso("laurea"), norma.Rispettato},
		{"cicloUnico", ammesso("laurea-ciclo-unico"), norma.Rispettato},
		{"dottorato", ammesso("dottorato"), norma.Rispettato},
		{"ricerca", ammesso("ricerca"), norma.Rispettato},
	} {
		b.Run(caso.nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := d.Ammissione(&caso.c); r.Esito != caso.esito || len(r.Rilievi) > 0 {
					b.Fatal(r.Rilievi)
				}
			}
		})
	}
}

// basiAccesso are contracts of Capo I and III from which every member that Ammissione, Titolo, ObbligoIstruzione and Istituzione read
// matters.
func basiAccesso() []apprendistato.Contratto {
	si, no := norma.Known(true), norma.Known(false)
	return []apprendistato.Contratto{
		ammessoCon("qualifica", func(c *apprendistato.Contratto) { // fifteen, an indirizzo to choose, a professional institute elsewhere
			c.Apprendista.Nascita = norma.Giorno(2011, 2, 10)
			c.Figura = apprendistato.Figura{Codice: "operatore-ristorazione", Indirizzo: "sala-bar"}
			c.Istituzione = apprendistato.Istituzione{Tipo: apprendistato.IstitutoProfessionale, Regione: norma.Umbria}
		}),
		ammessoCon("diploma-da-qualifica", func(c *apprendistato.Contratto) { // a qualifica whose indirizzo decides
			c.Apprendista.Titolo = apprendistato.QualificaProfessionale
			c.Apprendista.Qualifica = apprendistato.Figura{Codice: "operatore-benessere", Indirizzo: "estetica"}
			c.Figura.Codice = "tecnico-trattamenti-estetici"
			c.Istituzione.Tipo = apprendistato.AccreditataDirittoDovere
		}),
		ammessoCon("laurea-ciclo-unico", func(c *apprendistato.Contratto) { // a foreign title, CFU both passed and recognised
			c.Apprendista.Titolo, c.Apprendista.LivelloRiconosciuto = apprendistato.TitoloEstero, apprendistato.SecondoCiclo
			c.Apprendista.Diploma = si
			c.Studi.Acquisiti, c.Studi.Riconosciuti = norma.Known(100), norma.Known(20)
			c.Istituzione.Tipo = apprendistato.Universita
		}),
		ammessoCon("dottorato", func(c *apprendistato.Contratto) { c.Studi = apprendistato.Studi{Iscritto: no, Idoneo: si} }),
		ammessoCon("its", func(c *apprendistato.Contratto) { c.Istituzione.Tipo, c.Studi.StessoITS = apprendistato.ITS, si }),
		ammessoCon("ricerca", func(c *apprendistato.Contratto) {
			c.Istituzione = apprendistato.Istituzione{Tipo: apprendistato.EnteDiRicerca, Riconosciuta: si}
		}),
	}
}
