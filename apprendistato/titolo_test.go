package apprendistato_test

import (
	"strconv"
	"testing"

	"norma"
	"norma/apprendistato"
)

// figure are Allegati C and D as the regulation prints them: number, name, indirizzi. The seventh qualifica is "Operatore grafico".
var figure = map[apprendistato.Percorso][]struct {
	codice    apprendistato.CodiceFigura
	nome      string
	indirizzi []string
}{
	apprendistato.Qualifica: {
		{"operatore-abbigliamento", "Operatore dell'abbigliamento", nil},
		{"operatore-calzature", "Operatore delle calzature", nil},
		{"operatore-produzioni-chimiche", "Operatore delle produzioni chimiche", nil},
		{"operatore-edile", "Operatore edile", nil},
		{"operatore-elettrico", "Operatore elettrico", nil},
		{"operatore-elettronico", "Operatore elettronico", nil},
		{"operatore-grafico", "Operatore grafico", []string{"Stampa e allestimento", "Multimedia"}},
		{"operatore-impianti-termoidraulici", "Operatore di impianti termoidraulici", nil},
		{"operatore-lavorazioni-artistiche", "Operatore delle lavorazioni artistiche", nil},
		{"operatore-legno", "Operatore del legno", nil},
		{"operatore-imbarcazioni", "Operatore del montaggio e della manutenzione di imbarcazioni da diporto", nil},
		{"operatore-riparazione-veicoli", "Operatore alla riparazione dei veicoli a motore", []string{
			"Riparazioni parti e sistemi meccanici ed elettromeccanici del veicolo", "Riparazioni di carrozzeria",
		}},
		{"operatore-meccanico", "Operatore meccanico", nil},
		{"operatore-benessere", "Operatore del benessere", []string{"Acconciatura", "Estetica"}},
		{"operatore-ristorazione", "Operatore della ristorazione", []string{"Preparazione pasti", "Servizi di sala e bar"}},
		{"operatore-promozione-accoglienza", "Operatore ai servizi di promozione e di accoglienza", []string{"Strutture ricettive", "Servizi del turismo"}},
		{"operatore-amministrativo-segretariale", "Operatore amministrativo - segretariale", nil},
		{"operatore-vendita", "Operatore ai servizi di vendita", nil},
		{"operatore-logistica", "Operatore dei sistemi dei servizi logistici", nil},
		{"operatore-agroalimentare", "Operatore della trasformazione agroalimentare", nil},
		{"operatore-agricolo", "Operatore agricolo", []string{
			"Allevamento animali", "Coltivazioni arboree, erbacee e ortofloricole", "Silvicoltura e salvaguardia dell'ambiente",
		}},
		{"operatore-mare", "Operatore del mare e delle acque interne", nil},
	},
	apprendistato.Diploma: {
		{"tecnico-edile", "Tecnico edile", nil},
		{"tecnico-elettrico", "Tecnico elettrico", nil},
		{"tecnico-elettronico", "Tecnico elettronico", nil},
		{"tecnico-grafico", "Tecnico grafico", nil},
		{"tecnico-lavorazioni-artistiche", "Tecnico delle lavorazioni artistiche", nil},
		{"tecnico-legno", "Tecnico del legno", nil},
		{"tecnico-riparazione-veicoli", "Tecnico riparatore di veicoli a motore", nil},
		{"tecnico-impianti-automatizzati", "Tecnico per la conduzione e la manutenzione di impianti automatizzati", nil},
		{"tecnico-automazione-industriale", "Tecnico per l'automazione industriale", nil},
		{"tecnico-trattamenti-estetici", "Tecnico dei trattamenti estetici", nil},
		{"tecnico-sala-bar", "Tecnico dei servizi di sala e bar", nil},
		{"tecnico-servizi-impresa", "Tecnico dei servizi di impresa", nil},
		{"tecnico-commerciale-vendite", "Tecnico commerciale delle vendite", nil},
		{"tecnico-agricolo", "Tecnico agricolo", nil},
		{"tecnico-animazione-turistica", "Tecnico dei servizi di animazione turistico - sportiva e del tempo libero", nil},
		{"tecnico-abbigliamento", "Tecnico dell'abbigliamento", nil},
		{"tecnico-acconciatura", "Tecnico dell'acconciatura", nil},
		{"tecnico-cucina", "Tecnico di cucina", nil},
		{"tecnico-impianti-termici", "Tecnico di impianti termici", nil},
		{"tecnico-promozione-accoglienza", "Tecnico dei servizi di promozione e accoglienza", nil},
		{"tecnico-agroalimentare", "Tecnico della trasformazione agroalimentare", nil},
	},
}

func TestRepertorio(t *testing.T) {
	conta := map[apprendistato.Percorso]int{}
	con, indirizzi := 0, 0
	for v := range apprendistato.Repertorio() {
		elenco := figure[v.Percorso]
		if v.Numero != conta[v.Percorso]+1 || v.Numero > len(elenco) {
			t.Fatalf("%s is number %d", v.Codice, v.Numero)
		}
		conta[v.Percorso]++
		vuole := elenco[v.Numero-1]
		if v.Codice != vuole.codice || v.Nome != vuole.nome || len(v.Indirizzi) != len(vuole.indirizzi) {
			t.Errorf("%s %d: %+v, want %+v", v.Percorso, v.Numero, v, vuole)
			continue
		}
		if len(v.Indirizzi) > 0 {
			con++
		}
		for i, w := range v.Indirizzi {
			indirizzi++
			if w.Nome != vuole.indirizzi[i] {
				t.Errorf("%s: %q, want %q", v.Codice, w.Nome, vuole.indirizzi[i])
			}
		}
	}
	if conta[apprendistato.Qualifica] != 22 || conta[apprendistato.Diploma] != 21 || con != 6 || indirizzi != 13 {
		t.Errorf("%v, %d figures with %d indirizzi", conta, con, indirizzi)
	}
}

// Art. 9, c. 2: of three years, "Operatore", all. C; of four, "Tecnico", all. D. Every figure on every path of Capo I, with every indirizzo.
func TestTitoloCapoI(t *testing.T) {
	d := apprendistato.Lazio()
	const dove, indirizzo = norma.Puntatore("/figura/codice"), norma.Puntatore("/figura/indirizzo")
	for _, caso := range []struct {
		percorso, elenco apprendistato.Percorso
		titolo           apprendistato.TitoloStudio
		rif, allegato    norma.Riferimento
		anni             int
	}{
		{"qualifica", "qualifica", "qualifica-professionale", rl + "art. 4, c. 1, lett. a)", rl + "all. C", 3},
		{"diploma", "diploma", "diploma-professionale", rl + "art. 4, c. 1, lett. b)", rl + "all. D", 4},
		{"diploma-da-qualifica", "diploma", "diploma-professionale", rl + "art. 4, c. 1, lett. c)", rl + "all. D", 4},
	} {
		for elenco, voci := range figure {
			for n, v := range voci {
				w, _ := v.codice.Voce()
				scelte := []apprendistato.Indirizzo{"", "estetica", "altro"}
				for _, i := range w.Indirizzi {
					scelte = append(scelte, i.Codice)
				}
				for _, i := range scelte {
					c := ammessoCon(caso.percorso, func(c *apprendistato.Contratto) { c.Figura = apprendistato.Figura{Codice: v.codice, Indirizzo: i} })
					r := d.Titolo(&c)
					t.Run(string(caso.percorso)+"/"+string(v.codice)+"/"+string(i), func(t *testing.T) {
						if r.Titolo().Valore != caso.titolo || r.Titolo().Rif != caso.rif || r.Anni().Valore != caso.anni || r.Anni().Rif != art9 {
							t.Errorf("%+v %+v", r.Titolo(), r.Anni())
						}
						f, nota := r.Figura()
						suo, scelto := r.Indirizzo()
						s := r.Spiegazione()
						if elenco != caso.elenco {
							controllaRilievi(t, &r.Giudizio, norma.Violato, rilievo{"apprendistato/figura-di-altro-elenco", dove, string(v.codice), string(caso.elenco), art9})
							if nota || scelto {
								t.Errorf("%+v %+v", f, suo)
							}
							return
						}
						figura := rigaDi(s, "figura")
						if !nota || f.Nome != v.nome || f.Numero != n+1 || figura.Valore != v.nome || figura.Rif != caso.allegato || rigaDi(figura, "numero").Valore != strconv.Itoa(n+1) {
							t.Errorf("%+v %+v", f, figura)
						}
						switch {
						case i == "" && len(w.Indirizzi) > 0:
							controllaRilievi(t, &r.Giudizio, norma.Indeterminato, manca(indirizzo, caso.allegato))
						case w.Ha(i):
							controllaRilievi(t, &r.Giudizio, norma.Rispettato)
						case i == "estetica":
							controllaRilievi(t, &r.Giudizio, norma.Indeterminato, rilievo{"apprendistato/indirizzo-di-altra-figura", indirizzo, "estetica", "", caso.allegato})
						default:
							controllaRilievi(t, &r.Giudizio, norma.Indeterminato, rilievo{"norma/parola-sconosciuta", indirizzo, "altro", "", caso.allegato})
						}
						if scelto != (i != "" && w.Ha(i)) || scelto && (suo.Codice != i || rigaDi(s, "indirizzo").Valore != suo.Nome) || !scelto && rigaDi(s, "indirizzo").Valore != "" {
							t.Errorf("indirizzo %+v", suo)
						}
					})
				}
			}
		}
		for _, f := range []apprendistato.CodiceFigura{"", "cuoco"} {
			c := ammessoCon(caso.percorso, func(c *apprendistato.Contratto) { c.Figura = apprendistato.Figura{Codice: f, Indirizzo: "estetica"} })
			vuole := manca(dove, art9)
			if f != "" {
				vuole = rilievo{"norma/parola-sconosciuta", dove, string(f), "", art9}
			}
			r := d.Titolo(&c)
			controllaRilievi(t, &r.Giudizio, norma.Indeterminato, vuole)
		}
	}
}

// Art. 20, c. 1, art. 28, art. 33: what the paths of Capo III lead to, whatever figure is named.
func TestTitoloCapoIII(t *testing.T) {
	for p, vuole := range map[apprendistato.Percorso]struct {
		titolo apprendistato.TitoloStudio
		rif    norma.Riferimento
	}{
		"laurea":             {"laurea", rl + "art. 20, c. 1, lett. a)"},
		"laurea-magistrale":  {"laurea-magistrale", rl + "art. 20, c. 1, lett. b)"},
		"laurea-ciclo-unico": {"laurea-ciclo-unico", rl + "art. 20, c. 1, lett. c)"},
		"master-i":           {"master", rl + "art. 20, c. 1, lett. d)"},
		"master-ii":          {"master", rl + "art. 20, c. 1, lett. d)"},
		"dottorato":          {"dottorato", rl + "art. 20, c. 1, lett. e)"},
		"its":                {"its", rl + "art. 28, c. 1"},
		"ricerca":            {"nessuno", rl + "art. 33, c. 1"},
	} {
		c := ammesso(p)
		r := apprendistato.Lazio().Titolo(&c)
		controllaRilievi(t, &r.Giudizio, norma.Rispettato)
		if _, nota := r.Figura(); nota || r.Titolo().Valore != vuole.titolo || r.Titolo().Rif != vuole.rif || !r.Anni().IsZero() {
			t.Errorf("%s: %+v %+v", p, r.Titolo(), r.Anni())
		}
	}
}

// Silent on Capo II, out of force before 31 March 2017, not applied elsewhere, nothing without rows.
func TestTitoloDoveNonVale(t *testing.T) {
	d := apprendistato.Lazio()
	c := contrattoPulito()
	if r := d.Titolo(&c); r.Esito != norma.NonApplicabile || !r.Alla.IsZero() || len(r.Rilievi) > 0 {
		t.Errorf("Capo II: %+v", r)
	}
	for nome, c := range map[string]apprendistato.Contratto{
		"before":    ammessoCon("qualifica", func(c *apprendistato.Contratto) { c.Inizio = norma.Giorno(2017, 3, 30) }),
		"elsewhere": ammessoCon("qualifica", func(c *apprendistato.Contratto) { c.Impresa.Regione = norma.Umbria }),
	} {
		if r := d.Titolo(&c); r.Esito != norma.NonApplicabile || len(r.Rilievi) != 1 || !r.Titolo().IsZero() {
			t.Errorf("%s: %+v", nome, r)
		}
	}
	c = ammesso("")
	if r := d.Titolo(&c); r.Esito != norma.Indeterminato || !r.Has("norma/dato-mancante") {
		t.Errorf("no path: %v", r.Rilievi)
	}
	tb := d.Tabella()
	tb.Conseguibili, tb.Regione = nil, "" // nothing is taken from State law
	d, _ = apprendistato.NewDisciplina(tb)
	c = ammesso("qualifica")
	if r := d.Titolo(&c); r.Esito != norma.NonApplicabile || len(r.Rilievi) > 0 {
		t.Errorf("no rows: %v", r.Rilievi)
	}
}

func BenchmarkTitolo(b *testing.B) {
	d := apprendistato.Lazio()
	for _, c := range []apprendistato.Contratto{ammesso("diploma"), ammesso("ricerca")} {
		c.Figura.Codice = "tecnico-agroalimentare" // the last row
		b.Run(string(c.Percorso), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := d.Titolo(&c); r.Esito != norma.Rispettato {
					b.Fatal(r.Rilievi)
				}
			}
		})
	}
}
