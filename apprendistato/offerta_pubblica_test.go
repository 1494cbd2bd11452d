package apprendistato_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// Art. 14, c. 1: compulsory when both conditions hold, not when either fails, unknown otherwise (reading offerta-non-disponibile).
func TestOffertaObbligatoria(t *testing.T) {
	si, no, boh := norma.Known(true), norma.Known(false), norma.Opt[bool]{}
	finanziata := manca("/offerta/finanziata", rl+"art. 14, c. 1, lett. a)")
	iscrizione := manca("/offerta/iscrizione", rl+"art. 14, c. 1, lett. b)")
	for _, caso := range []struct {
		finanziata, iscrizione, obbligatoria norma.Opt[bool]
		esito                                norma.Esito
		rilievi                              []rilievo
	}{
		{si, si, si, norma.Rispettato, nil},
		{si, no, no, norma.Rispettato, nil},
		{si, boh, boh, norma.Indeterminato, []rilievo{iscrizione}},
		{no, si, no, norma.Rispettato, nil},
		{no, no, no, norma.Rispettato, nil},
		{no, boh, no, norma.Rispettato, nil},
		{boh, si, boh, norma.Indeterminato, []rilievo{finanziata}},
		{boh, no, no, norma.Rispettato, nil},
		{boh, boh, boh, norma.Indeterminato, []rilievo{finanziata, iscrizione}},
	} {
		c := con(func(c *apprendistato.Contratto) {
			c.Offerta.Finanziata, c.Offerta.Iscrizione = caso.finanziata, caso.iscrizione
		})
		v := apprendistato.Lazio().Evaluate(&c)
		r := v.OffertaPubblica
		controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
		if r.Obbligatoria != caso.obbligatoria || !v.FormazionePubblica.Ore.Is(80*norma.Ora) {
			t.Errorf("funded %v, enrolment %v: compulsory %v, %v", caso.finanziata, caso.iscrizione, r.Obbligatoria, v.FormazionePubblica.Ore)
		}
		if r.Letture.Has(norma.LetturaOffertaNonDisponibile) != caso.obbligatoria.Is(false) {
			t.Errorf("readings %v", r.Letture)
		}
		if caso.obbligatoria.Is(false) && v.Scadenze.Esito != norma.NonApplicabile {
			t.Errorf("no offer, nothing to communicate: %v", v.Scadenze.Esito)
		}
	}
}

// Credits that leave no hours leave nothing to offer.
func TestOffertaSenzaOre(t *testing.T) {
	c := con(func(c *apprendistato.Contratto) {
		c.Crediti = []crediti.Credito{modulo("A", 40), modulo("B", 40)}
		c.Offerta = apprendistato.Offerta{}
	})
	v := apprendistato.Lazio().Evaluate(&c)
	controllaRilievi(t, &v.Giudizio, norma.Rispettato)
	if !v.OffertaPubblica.Obbligatoria.Is(false) || v.OffertaPubblica.Letture.Has(norma.LetturaOffertaNonDisponibile) {
		t.Errorf("compulsory %v, readings %v", v.OffertaPubblica.Obbligatoria, v.OffertaPubblica.Letture)
	}
	if s := apprendistato.Lazio().Scadenze(&c); s.Esito != norma.NonApplicabile {
		t.Errorf("deadlines %v", s.Esito)
	}
}

// interna and esterna are offers delivered as the law wants: art. 14, c. 2, 4 and 9.
func interna(o *apprendistato.Offerta) {
	si := norma.Known(true)
	o.Modalita, o.Ambienti, o.Verifiche, o.Formatori, o.Locali, o.OneriPubblici = apprendistato.Interna, si, si, si, si, norma.Known(false)
	o.Aree = []crediti.Area{crediti.DirittiEDoveri, crediti.Digitali}
}

func esterna(o *apprendistato.Offerta) {
	o.Modalita, o.Ambienti, o.Verifiche = apprendistato.Esterna, norma.Known(true), norma.Known(true)
	o.Accreditamento = apprendistato.FormazioneContinua
}

func TestOffertaModalita(t *testing.T) {
	type offerta = apprendistato.Offerta
	si, no, boh := norma.Known(true), norma.Known(false), norma.Opt[bool]{}
	rompe := func(codice string, dove, rif string) []rilievo {
		return []rilievo{{"apprendistato/" + codice, norma.Puntatore("/offerta/" + dove), "", "", norma.Riferimento(rl + rif)}}
	}
	for _, caso := range []struct {
		nome    string
		cambia  []func(o *offerta)
		esito   norma.Esito
		rilievi []rilievo
	}{
		{"inside, in order", []func(*offerta){interna}, norma.Rispettato, nil},
		{"outside, in order", []func(*offerta){esterna}, norma.Rispettato, nil},
		{"not chosen yet", nil, norma.Rispettato, nil},
		{"no word", []func(*offerta){func(o *offerta) { o.Modalita = "mista" }}, norma.Indeterminato, []rilievo{{"norma/parola-sconosciuta", "/offerta/modalita", "mista", "", rl + "art. 14, c. 3"}}},
		{"rooms", []func(*offerta){interna, func(o *offerta) { o.Ambienti = no }}, norma.Violato, rompe("ambienti-non-attrezzati", "ambienti", "art. 14, c. 2")},
		{"rooms, outside", []func(*offerta){esterna, func(o *offerta) { o.Ambienti = no }}, norma.Violato, rompe("ambienti-non-attrezzati", "ambienti", "art. 14, c. 2")},
		{"verification", []func(*offerta){interna, func(o *offerta) { o.Verifiche = no }}, norma.Violato, rompe("senza-verifica-degli-apprendimenti", "verifiche", "art. 14, c. 2")},
		{"cost", []func(*offerta){interna, func(o *offerta) { o.OneriPubblici = si }}, norma.Violato, rompe("oneri-sul-bilancio-regionale", "oneriPubblici", "art. 14, c. 3")},
		{"trainers", []func(*offerta){interna, func(o *offerta) { o.Formatori = no }}, norma.Violato, rompe("formatori-non-adeguati", "formatori", "art. 14, c. 9, lett. a)")},
		{"premises", []func(*offerta){interna, func(o *offerta) { o.Locali = no }}, norma.Violato, rompe("locali-non-conformi", "locali", "art. 14, c. 9, lett. b)")},
		{
			"accredited for another thing",
			[]func(*offerta){esterna, func(o *offerta) { o.Accreditamento = apprendistato.DirittoEDovere }},
			norma.Violato,
			[]rilievo{{"apprendistato/istituzione-non-accreditata", "/offerta/accreditamento", "diritto-dovere", "formazione-continua", rl + "art. 14, c. 4"}},
		},
		{
			"not accredited",
			[]func(*offerta){esterna, func(o *offerta) { o.Accreditamento = apprendistato.NonAccreditato }},
			norma.Violato,
			[]rilievo{{"apprendistato/istituzione-non-accreditata", "/offerta/accreditamento", "nessuno", "formazione-continua", rl + "art. 14, c. 4"}},
		},
		{
			"accredited by no word",
			[]func(*offerta){esterna, func(o *offerta) { o.Accreditamento = "iso" }},
			norma.Indeterminato,
			[]rilievo{{"norma/parola-sconosciuta", "/offerta/accreditamento", "iso", "", rl + "art. 14, c. 4"}},
		},
		{"an institution of the region", []func(*offerta){esterna, func(o *offerta) { o.RegioneIstituzione = norma.Lazio }}, norma.Rispettato, nil},
		{
			"an institution of another region",
			[]func(*offerta){esterna, func(o *offerta) { o.RegioneIstituzione = norma.Umbria }},
			norma.Rispettato,
			[]rilievo{{"apprendistato/istituzione-in-altra-regione", "/offerta/regioneIstituzione", "umbria", "lazio", rl + "art. 14, c. 4"}},
		},
		{
			"outside, all unknown",
			[]func(*offerta){func(o *offerta) { o.Modalita = apprendistato.Esterna }},
			norma.Indeterminato,
			[]rilievo{manca("/offerta/accreditamento", rl+"art. 14, c. 4"), manca("/offerta/ambienti", rl+"art. 14, c. 2"), manca("/offerta/verifiche", rl+"art. 14, c. 2")},
		},
		{
			"inside, all unknown",
			[]func(*offerta){func(o *offerta) { o.Modalita = apprendistato.Interna }},
			norma.Indeterminato,
			[]rilievo{
				manca("/offerta/formatori", rl+"art. 14, c. 9, lett. a)"), manca("/offerta/locali", rl+"art. 14, c. 9, lett. b)"),
				manca("/offerta/oneriPubblici", rl+"art. 14, c. 3"), manca("/offerta/aree", rl+"art. 14, c. 9, lett. c)"),
				manca("/offerta/ambienti", rl+"art. 14, c. 2"), manca("/offerta/verifiche", rl+"art. 14, c. 2"),
			},
		},
		{
			"a subject outside the catalogue",
			[]func(*offerta){interna, func(o *offerta) { o.Aree = []crediti.Area{crediti.Digitali, "cucina"} }},
			norma.Indeterminato,
			[]rilievo{{"norma/parola-sconosciuta", "/offerta/aree/1", "cucina", "", rl + "art. 14, c. 9, lett. c)"}},
		},
		{
			"too many subjects",
			[]func(*offerta){interna, func(o *offerta) {
				o.Aree = make([]crediti.Area, 21)
				for i := range o.Aree {
					o.Aree[i] = crediti.Digitali
				}
			}},
			norma.Indeterminato,
			[]rilievo{{"apprendistato/troppe-aree", "/offerta/aree", "21", "20", rl + "art. 14, c. 9, lett. c)"}},
		},
		{"an offer that is not compulsory has no conditions", []func(*offerta){interna, func(o *offerta) { o.Finanziata, o.Locali, o.Verifiche = no, no, boh }}, norma.Rispettato, nil},
		{"began on the hiring day", []func(*offerta){func(o *offerta) { interna(o); o.Avvio = norma.Giorno(2026, 6, 1) }}, norma.Rispettato, nil},
		{
			"began before",
			[]func(*offerta){func(o *offerta) { interna(o); o.Avvio = norma.Giorno(2026, 5, 31) }},
			norma.Indeterminato,
			[]rilievo{{"apprendistato/avvio-prima-dell-assunzione", "/offerta/avvio", "2026-05-31", "2026-06-01", rl + "art. 13, c. 2"}},
		},
		{"began on the last day", []func(*offerta){func(o *offerta) { interna(o); o.Avvio = norma.Giorno(2026, 12, 1) }}, norma.Rispettato, nil},
		{
			"began a day late",
			[]func(*offerta){func(o *offerta) { interna(o); o.Avvio = norma.Giorno(2026, 12, 2) }},
			norma.Violato,
			[]rilievo{{"apprendistato/avvio-oltre-il-termine", "/offerta/avvio", "2026-12-02", "2026-12-01", rl + "art. 13, c. 2"}},
		},
		{
			"began on no day",
			[]func(*offerta){func(o *offerta) { esterna(o); o.Avvio = norma.Giorno(2026, 11, 31) }},
			norma.Indeterminato,
			[]rilievo{{"norma/data-impossibile", "/offerta/avvio", "2026-11-31", "", rl + "art. 13, c. 2"}},
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := contrattoPulito()
			for _, cambia := range caso.cambia {
				cambia(&c.Offerta)
			}
			r := apprendistato.Lazio().OffertaPubblica(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
		})
	}
}

// Distance learning is allowed within criteria left to the Director: art. 14, c. 11 (reading atti-del-direttore).
func TestOffertaADistanza(t *testing.T) {
	c := con(func(c *apprendistato.Contratto) { c.Offerta.Distanza = norma.Known(true) })
	if r := apprendistato.Lazio().OffertaPubblica(&c); r.Esito != norma.Rispettato || !r.Letture.Has(norma.LetturaAttiDelDirettore) {
		t.Errorf("%v, readings %v", r.Esito, r.Letture)
	}
}

// The provisions of art. 14 as the explanation gives them: the duty, and the ways in which it may be met.
func TestOffertaSpiegazione(t *testing.T) {
	type riga struct {
		nome, valore string
		rif          norma.Riferimento
	}
	modi := []riga{
		{"obbligatoria", "si", rl + "art. 14, c. 1"},
		{"esterna", "formazione-continua", rl + "art. 14, c. 4"},
		{"interna", "datore-di-lavoro", rl + "art. 14, c. 3"},
		{"distanza", "ammessa", rl + "art. 14, c. 11"},
	}
	for _, caso := range []struct {
		cambia func(*apprendistato.Offerta)
		modo   riga
	}{
		{interna, riga{"modalita", "interna", rl + "art. 14, c. 3"}},
		{esterna, riga{"modalita", "esterna", rl + "art. 14, c. 4"}},
	} {
		c := contrattoPulito()
		caso.cambia(&c.Offerta)
		var got []riga
		for _, s := range apprendistato.Lazio().OffertaPubblica(&c).Spiegazione().Perche {
			if s.Rif != "" {
				got = append(got, riga{s.Cosa.Nome, s.Valore, s.Rif})
			}
		}
		if want := append(slices.Clone(modi), caso.modo); !slices.Equal(got, want) {
			t.Errorf("got %v\nwant %v", got, want)
		}
	}
}
