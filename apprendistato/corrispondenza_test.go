package apprendistato_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
)

const (
	art4c      = rl + "art. 4, c. 1, lett. c)"
	art9       = rl + "art. 9, c. 2"
	posseduta  = norma.Puntatore("/apprendista/qualifica")
	conseguita = norma.Puntatore("/figura/codice")
)

// corrispondenze are the diplomas that qualifiche lead to, as the names say (norme on art. 9): the six pairs of an indirizzo, and the
// like-named ones.
var corrispondenze = []struct{ qualifica, indirizzo, diploma string }{
	{"operatore-benessere", "acconciatura", "tecnico-acconciatura"},
	{"operatore-benessere", "estetica", "tecnico-trattamenti-estetici"},
	{"operatore-ristorazione", "preparazione-pasti", "tecnico-cucina"},
	{"operatore-ristorazione", "sala-bar", "tecnico-sala-bar"},
	{"operatore-promozione-accoglienza", "strutture-ricettive", "tecnico-promozione-accoglienza"},
	{"operatore-promozione-accoglienza", "servizi-turismo", "tecnico-animazione-turistica"},
	{"operatore-abbigliamento", "", "tecnico-abbigliamento"},
	{"operatore-edile", "", "tecnico-edile"},
	{"operatore-elettrico", "", "tecnico-elettrico"},
	{"operatore-elettronico", "", "tecnico-elettronico"},
	{"operatore-grafico", "", "tecnico-grafico"},
	{"operatore-impianti-termoidraulici", "", "tecnico-impianti-termici"},
	{"operatore-lavorazioni-artistiche", "", "tecnico-lavorazioni-artistiche"},
	{"operatore-legno", "", "tecnico-legno"},
	{"operatore-riparazione-veicoli", "", "tecnico-riparazione-veicoli"},
	{"operatore-vendita", "", "tecnico-commerciale-vendite"},
	{"operatore-agroalimentare", "", "tecnico-agroalimentare"},
	{"operatore-agricolo", "", "tecnico-agricolo"},
}

// porta is where a qualifica with an indirizzo leads, "" where it is not known.
func porta(qualifica apprendistato.CodiceFigura, indirizzo apprendistato.Indirizzo) apprendistato.CodiceFigura {
	for _, q := range corrispondenze {
		if q.qualifica == string(qualifica) && (q.indirizzo == "" || q.indirizzo == string(indirizzo)) {
			return apprendistato.CodiceFigura(q.diploma)
		}
	}
	return ""
}

// Every qualifica with every indirizzo, and without, to every diploma.
func TestCorrispondenze(t *testing.T) {
	d := apprendistato.Lazio()
	if n := len(d.Tabella().Corrispondenze); n != len(corrispondenze) {
		t.Errorf("%d correspondences", n)
	}
	prova := func(da, a apprendistato.VoceRepertorio, i apprendistato.Indirizzo, verso []apprendistato.CodiceFigura) {
		c := ammessoCon(apprendistato.DiplomaDaQualifica, func(c *apprendistato.Contratto) {
			c.Apprendista.Qualifica, c.Figura.Codice = apprendistato.Figura{Codice: da.Codice, Indirizzo: i}, a.Codice
		})
		diPrassi := rilievo{"apprendistato/corrispondenza-di-prassi", posseduta, string(da.Codice), "", art4c}
		esito, fonte := norma.Indeterminato, norma.Ufficiale
		var vuole []rilievo
		arriva := 0
		for _, v := range verso {
			if v == a.Codice {
				arriva++
			}
		}
		switch {
		case slices.Contains(verso, ""):
			vuole = []rilievo{{"apprendistato/corrispondenza-sconosciuta", posseduta, string(da.Codice), "", art4c}}
		case arriva == len(verso):
			esito, fonte, vuole = norma.Rispettato, norma.Prassi, []rilievo{diPrassi}
		case arriva > 0: // the indirizzo decides
			vuole = []rilievo{manca(posseduta+"/indirizzo", art4c)}
		default:
			esito, fonte = norma.Violato, norma.Prassi
			vuole = []rilievo{{"apprendistato/qualifica-non-corrispondente", conseguita, string(a.Codice), "", art4c}, diPrassi}
		}
		r := d.Ammissione(&c)
		t.Run(string(da.Codice)+"/"+string(i)+"/"+string(a.Codice), func(t *testing.T) {
			controllaRilievi(t, &r.Giudizio, esito, vuole...)
			conduce := rigaDi(r.Spiegazione(), "conduce")
			detto := ""
			if fonte == norma.Prassi && len(slices.Compact(slices.Clone(verso))) == 1 { // otherwise each indirizzo leads to its own
				detto = string(verso[0])
			}
			if r.Fonte != fonte || conduce.Valore != detto {
				t.Errorf("provenance %v, leads to %q, want %q", r.Fonte, conduce.Valore, detto)
			}
			if detto != "" && (conduce.Rif != art4c || rigaDi(conduce, "fonte").Valore != "prassi") {
				t.Errorf("%+v", conduce)
			}
		})
	}
	for da := range apprendistato.Repertorio() {
		if da.Percorso != apprendistato.Qualifica {
			continue
		}
		for a := range apprendistato.Repertorio() {
			if a.Percorso != apprendistato.Diploma {
				continue
			}
			var tutti []apprendistato.CodiceFigura
			for _, i := range da.Indirizzi {
				prova(da, a, i.Codice, []apprendistato.CodiceFigura{porta(da.Codice, i.Codice)})
				tutti = append(tutti, porta(da.Codice, i.Codice))
			}
			if tutti == nil {
				tutti = []apprendistato.CodiceFigura{porta(da.Codice, "")}
			}
			prova(da, a, "", tutti)
		}
	}
}

// Art. 4, c. 1, lett. c): the qualifica must be held, on the hiring day, and be one.
func TestAmmissioneQualificaPosseduta(t *testing.T) {
	si, no := norma.Known(true), norma.Known(false)
	diPrassi := rilievo{"apprendistato/corrispondenza-di-prassi", posseduta, "operatore-edile", "", art4c}
	senza := func(ti string) rilievo {
		return rilievo{"apprendistato/diploma-senza-qualifica", titolo, ti, "", art4c}
	}
	type figura = apprendistato.Figura
	for _, caso := range []struct {
		nome   string
		cambia func(c *apprendistato.Contratto)
		esito  norma.Esito
		vuole  []rilievo
	}{
		{"no title", func(c *apprendistato.Contratto) { c.Apprendista.Titolo = "nessuno" }, norma.Violato, []rilievo{senza("nessuno")}},
		{"primary school", func(c *apprendistato.Contratto) { c.Apprendista.Titolo = "licenza-elementare" }, norma.Violato, []rilievo{senza("licenza-elementare")}},
		{"lower secondary school", func(c *apprendistato.Contratto) { c.Apprendista.Titolo = "licenza-media" }, norma.Violato, []rilievo{senza("licenza-media")}},
		{"said to hold none", func(c *apprendistato.Contratto) { c.Apprendista.QualificaIeFP = no }, norma.Violato, []rilievo{{"apprendistato/diploma-senza-qualifica", "/apprendista/qualificaIeFP", "no", "", art4c}}},
		{"said to hold none, by the title too", func(c *apprendistato.Contratto) {
			c.Apprendista.QualificaIeFP, c.Apprendista.Titolo = no, "licenza-media"
		}, norma.Violato, []rilievo{{"apprendistato/diploma-senza-qualifica", "/apprendista/qualificaIeFP", "no", "", art4c}}},
		{"said to hold one, whatever the title", func(c *apprendistato.Contratto) {
			c.Apprendista.QualificaIeFP, c.Apprendista.Titolo = si, "licenza-media"
		}, norma.Rispettato, []rilievo{diPrassi}},
		{"the title is the qualifica", func(c *apprendistato.Contratto) { c.Apprendista.Titolo = "qualifica-professionale" }, norma.Rispettato, []rilievo{diPrassi}},
		{"title not said, the qualifica is", func(c *apprendistato.Contratto) { c.Apprendista.Titolo = "" }, norma.Rispettato, []rilievo{diPrassi}},
		{"an old State qualifica beside it", func(c *apprendistato.Contratto) { c.Apprendista.Titolo = "qualifica-statale" }, norma.Rispettato, []rilievo{diPrassi}},
		{"obtained on the hiring day", func(c *apprendistato.Contratto) {
			c.Apprendista.Titolo, c.Apprendista.DataTitolo = "qualifica-professionale", norma.Giorno(2026, 6, 1)
		}, norma.Rispettato, []rilievo{diPrassi}},
		{"obtained the day after", func(c *apprendistato.Contratto) {
			c.Apprendista.Titolo, c.Apprendista.DataTitolo = "qualifica-professionale", norma.Giorno(2026, 6, 2)
		}, norma.Indeterminato, []rilievo{{"apprendistato/titolo-dopo-l-assunzione", "/apprendista/dataTitolo", "2026-06-02", "2026-06-01", art4c}, diPrassi}},
		{"obtained the day after, and leads elsewhere", func(c *apprendistato.Contratto) {
			c.Apprendista.Titolo, c.Apprendista.DataTitolo = "qualifica-professionale", norma.Giorno(2026, 6, 2)
			c.Figura.Codice = "tecnico-legno"
		}, norma.Violato, []rilievo{
			{"apprendistato/titolo-dopo-l-assunzione", "/apprendista/dataTitolo", "2026-06-02", "2026-06-01", art4c},
			{"apprendistato/qualifica-non-corrispondente", conseguita, "tecnico-legno", "", art4c},
			diPrassi,
		}},
		{"a higher title obtained later: the qualifica was held before", func(c *apprendistato.Contratto) {
			c.Apprendista.DataTitolo = norma.Giorno(2026, 6, 2)
		}, norma.Rispettato, []rilievo{diPrassi}},
		{"of the year of the hiring", func(c *apprendistato.Contratto) {
			c.Apprendista.Titolo, c.Apprendista.AnnoTitolo = "qualifica-professionale", norma.Known(2026)
		}, norma.Indeterminato, []rilievo{{"apprendistato/titolo-nell-anno-di-assunzione", "/apprendista/annoTitolo", "2026", "", art4c}, diPrassi}},
		{"which one not said", func(c *apprendistato.Contratto) { c.Apprendista.Qualifica = figura{} }, norma.Indeterminato, []rilievo{manca(posseduta+"/codice", art9)}},
		{"of no repertory", func(c *apprendistato.Contratto) { c.Apprendista.Qualifica = figura{Codice: "cuoco"} }, norma.Indeterminato, []rilievo{{"norma/parola-sconosciuta", posseduta + "/codice", "cuoco", "", art9}}},
		{"a diploma", func(c *apprendistato.Contratto) { c.Apprendista.Qualifica = figura{Codice: "tecnico-edile"} }, norma.Indeterminato, []rilievo{{"apprendistato/figura-non-qualifica", posseduta + "/codice", "tecnico-edile", "", art9}}},
		{"diploma not said", func(c *apprendistato.Contratto) { c.Figura = figura{} }, norma.Indeterminato, []rilievo{manca(conseguita, art9)}},
		{"diploma of no repertory", func(c *apprendistato.Contratto) { c.Figura = figura{Codice: "chef"} }, norma.Indeterminato, []rilievo{{"norma/parola-sconosciuta", conseguita, "chef", "", art9}}},
		{"toward a qualifica", func(c *apprendistato.Contratto) { c.Figura = figura{Codice: "operatore-edile"} }, norma.Violato, []rilievo{{"apprendistato/figura-di-altro-elenco", conseguita, "operatore-edile", "diploma", art9}}},
		{"neither said", func(c *apprendistato.Contratto) { c.Apprendista.Qualifica, c.Figura = figura{}, figura{} }, norma.Indeterminato, []rilievo{manca(posseduta+"/codice", art9), manca(conseguita, art9)}},
		{"an indirizzo of another figure", func(c *apprendistato.Contratto) { c.Apprendista.Qualifica.Indirizzo = "estetica" }, norma.Indeterminato, []rilievo{
			{"apprendistato/indirizzo-di-altra-figura", posseduta + "/indirizzo", "estetica", "", rl + "all. C"}, diPrassi,
		}},
		{"an indirizzo that is none, where it decides", func(c *apprendistato.Contratto) {
			c.Apprendista.Qualifica, c.Figura.Codice = figura{Codice: "operatore-benessere", Indirizzo: "trucco"}, "tecnico-acconciatura"
		}, norma.Indeterminato, []rilievo{{"norma/parola-sconosciuta", posseduta + "/indirizzo", "trucco", "", rl + "all. C"}}},
		{"an indirizzo that is none, where none leads there", func(c *apprendistato.Contratto) {
			c.Apprendista.Qualifica, c.Figura.Codice = figura{Codice: "operatore-benessere", Indirizzo: "trucco"}, "tecnico-edile"
		}, norma.Violato, []rilievo{
			{"norma/parola-sconosciuta", posseduta + "/indirizzo", "trucco", "", rl + "all. C"},
			{"apprendistato/qualifica-non-corrispondente", conseguita, "tecnico-edile", "", art4c},
			{"apprendistato/corrispondenza-di-prassi", posseduta, "operatore-benessere", "", art4c},
		}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := ammessoCon(apprendistato.DiplomaDaQualifica, caso.cambia)
			r := apprendistato.Lazio().Ammissione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.vuole...)
			perTitolo := c.Apprendista.QualificaIeFP.IsZero() && slices.Contains([]apprendistato.TitoloStudio{"nessuno", "licenza-elementare", "licenza-media", "qualifica-professionale"}, c.Apprendista.Titolo)
			if r.Letture.Has(norma.LetturaTitoloPosseduto) != perTitolo {
				t.Errorf("readings %v", r.Letture)
			}
		})
	}
	for _, p := range []apprendistato.Percorso{apprendistato.Qualifica, apprendistato.Diploma} { // asked of no other path of Capo I
		c := ammessoCon(p, func(c *apprendistato.Contratto) { c.Apprendista.Titolo, c.Apprendista.Qualifica = "nessuno", figura{} })
		if r := apprendistato.Lazio().Ammissione(&c); r.Esito != norma.Rispettato || len(r.Rilievi) > 0 {
			t.Errorf("%s: %v", p, r.Rilievi)
		}
	}
}

// Who has an act may say so in a table: no practice, no notice; a qualifica may lead to several diplomas.
func TestCorrispondenzeProprie(t *testing.T) {
	tb := apprendistato.Lazio().Tabella()
	atto := norma.Cifra[apprendistato.CodiceFigura]{Valore: "tecnico-automazione-industriale", Rif: art4c}
	tb.Corrispondenze = append(tb.Corrispondenze,
		apprendistato.Corrispondenza{Da: apprendistato.Figura{Codice: "operatore-meccanico"}, A: atto},
		apprendistato.Corrispondenza{Da: apprendistato.Figura{Codice: "operatore-elettrico"}, A: atto})
	d, rilievi := apprendistato.NewDisciplina(tb)
	if d == nil {
		t.Fatal(rilievi)
	}
	for _, caso := range []struct {
		da, a   apprendistato.CodiceFigura
		esito   norma.Esito
		fonte   norma.Fonte
		rilievi int
	}{
		{"operatore-meccanico", "tecnico-automazione-industriale", norma.Rispettato, norma.Ufficiale, 0},
		{"operatore-meccanico", "tecnico-elettrico", norma.Violato, norma.Ufficiale, 1},
		{"operatore-elettrico", "tecnico-automazione-industriale", norma.Rispettato, norma.Ufficiale, 0},
		{"operatore-elettrico", "tecnico-elettrico", norma.Rispettato, norma.Prassi, 1},
		{"operatore-elettrico", "tecnico-edile", norma.Violato, norma.Prassi, 2},
	} {
		c := ammessoCon(apprendistato.DiplomaDaQualifica, func(c *apprendistato.Contratto) {
			c.Apprendista.Qualifica.Codice, c.Figura.Codice = caso.da, caso.a
		})
		if r := d.Ammissione(&c); r.Esito != caso.esito || r.Fonte != caso.fonte || len(r.Rilievi) != caso.rilievi {
			t.Errorf("%s to %s: %v %v %v", caso.da, caso.a, r.Esito, r.Fonte, r.Rilievi)
		}
	}
}
