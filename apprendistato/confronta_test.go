package apprendistato_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
	"norma/internal/gen/valori"
)

// contratti are those over which disciplines are compared: what makes every rule speak, and then each path with every title, age, length,
// institution, and end that the tables tell apart.
func contratti() []apprendistato.Contratto {
	out := basi()
	per := func(percorsi []apprendistato.Percorso, cambi ...func(*apprendistato.Contratto)) {
		for _, p := range percorsi {
			for _, f := range cambi {
				c := dualeCon(p, f)
				out = append(out, c)
			}
		}
	}
	titolo := func(w apprendistato.TitoloStudio, livello apprendistato.Livello, regione norma.Regione) func(*apprendistato.Contratto) {
		return func(c *apprendistato.Contratto) {
			c.Apprendista.Titolo, c.Apprendista.LivelloRiconosciuto, c.Impresa.Regione = w, livello, regione
			c.Apprendista.Diploma, c.Studi.Iscritto, c.Studi.Idoneo = norma.Known(true), norma.Known(false), norma.Known(true)
		}
	}
	mesi := func(n int, stagionale bool) func(*apprendistato.Contratto) {
		return func(c *apprendistato.Contratto) {
			c.Fine, c.Stagionale = norma.PeriodoDi(c.Inizio, n).Al, norma.Known(stagionale)
			c.CCNL.ProfiloArtigiano = norma.Known(n > 40)
			c.Studi = apprendistato.Studi{Mesi: norma.Known(36), Riconosciuti: norma.Known(20)}
		}
	}
	nato := func(anni int) func(*apprendistato.Contratto) {
		return func(c *apprendistato.Contratto) {
			c.Apprendista.Nascita = c.Inizio.AddMonths(-12 * anni)
			c.Apprendista.QualificaIeFP, c.Apprendista.Beneficiario = norma.Known(true), norma.Known(true)
		}
	}
	finito := func(c *apprendistato.Contratto) {
		c.Svolgimento.Cessazione = c.Inizio.AddDays(40)
		c.Tutor.Aziendale = apprendistato.Tutor{Rapporto: apprendistato.Autonomo, Adeguato: norma.Known(true)}
	}
	duali := slices.DeleteFunc(apprendistato.Lazio().Tabella().Percorsi, func(p apprendistato.Percorso) bool { return p.Capo() == 2 })
	tutti := append(slices.Clone(duali), apprendistato.Professionalizzante)
	for _, w := range apprendistato.AllTitoli() {
		livelli := apprendistato.AllLivelli()
		if w != apprendistato.TitoloEstero {
			livelli = []apprendistato.Livello{""}
		}
		for _, l := range livelli {
			per(duali[3:], titolo(w, l, ""), titolo(w, l, norma.Umbria))
			for _, n := range []int{2, 3, 4, 5, 12, 36} {
				out = append(out, con(func(c *apprendistato.Contratto) {
					titolo(w, l, "")(c)
					mesi(n, n < 12)(c)
				}))
			}
		}
	}
	for _, n := range []int{5, 6, 7, 11, 12, 13, 23, 24, 25, 35, 36, 37, 47, 48, 49, 60} {
		per(tutti, mesi(n, false), mesi(n, true))
	}
	for _, n := range []int{13, 14, 15, 16, 17, 18, 19, 23, 24, 25, 29, 30} {
		per(tutti, nato(n))
	}
	for _, w := range apprendistato.AllTipiIstituzione() {
		per(duali, func(c *apprendistato.Contratto) {
			c.Istituzione.Tipo, c.Istituzione.Riconosciuta = w, norma.Known(true)
		})
	}
	per(duali, finito)
	out = append(out, contrattiDubbi()...)
	for da := range apprendistato.Repertorio() {
		for _, q := range apprendistato.Lazio().Tabella().Corrispondenze {
			if da.Codice == q.Da.Codice {
				out = append(out, capoI("diploma-da-qualifica", norma.Giorno(2027, 8, 31), conQualifica(string(da.Codice), string(q.Da.Indirizzo), string(q.A.Valore))))
			}
		}
	}
	return out
}

// contrattiDubbi are contracts with something wrong or missing: what their findings cite is cited nowhere else.
func contrattiDubbi() (out []apprendistato.Contratto) {
	no, ignoto := norma.Known(false), norma.Opt[bool]{}
	per := func(base apprendistato.Contratto, cambi ...func(*apprendistato.Contratto)) {
		for _, f := range cambi {
			c := base
			f(&c)
			out = append(out, c)
		}
	}
	interno := contrattoPulito()
	interna(&interno.Offerta)
	per(interno,
		func(c *apprendistato.Contratto) {
			c.Offerta.Ambienti, c.Offerta.Formatori, c.Offerta.Locali = no, no, no
		},
		func(c *apprendistato.Contratto) { c.Offerta.Aree = nil },
		func(c *apprendistato.Contratto) { c.Stagionale = ignoto },
		func(c *apprendistato.Contratto) {
			c.Crediti = []crediti.Credito{sicurezza(4), {Tipo: crediti.SicurezzaGenerale}}
		},
		func(c *apprendistato.Contratto) {
			c.Impresa = apprendistato.Impresa{Regione: norma.Lazio, SedeLegale: norma.Umbria}
		},
		func(c *apprendistato.Contratto) { c.Percorso = apprendistato.PerIFTS })
	per(stagionale(), func(c *apprendistato.Contratto) {
		for i := range uint16(6) {
			c.Precedenti = append(c.Precedenti, stagione(norma.Giorno(2025, uint8(2*i+1), 1), norma.Giorno(2025, uint8(2*i+2), 28)))
		}
		for range 15 {
			c.Precedenti = append(c.Precedenti, c.Precedenti[0])
		}
	})
	for _, p := range apprendistato.Lazio().Tabella().Percorsi {
		per(duale(p),
			func(c *apprendistato.Contratto) { c.Fine, c.Stagionale = norma.Giorno(2026, 12, 31), ignoto },
			func(c *apprendistato.Contratto) { c.Studi.CFU, c.Studi.Riconosciuti = norma.Known(59), norma.Known(-1) },
			func(c *apprendistato.Contratto) { c.Studi.CFU, c.Studi.Riconosciuti = norma.Known(0), norma.Known(70) },
			func(c *apprendistato.Contratto) {
				c.Istituzione = apprendistato.Istituzione{Tipo: apprendistato.EnteDiRicerca, Riconosciuta: no}
			},
			func(c *apprendistato.Contratto) { c.Tutor.Formativo.Rapporto = apprendistato.Determinato },
			func(c *apprendistato.Contratto) {
				c.AnnoIniziale, c.Anni = norma.Known(0), []apprendistato.Anno{annoPFI(1, 980, 400, 580)}
			},
			func(c *apprendistato.Contratto) {
				c.AnnoIniziale, c.Anni = norma.Known(5), []apprendistato.Anno{annoPFI(4, 980, 400, 580)}
			},
			func(c *apprendistato.Contratto) {
				c.AnnoIniziale, c.Anni = norma.Known(2), []apprendistato.Anno{annoPFI(2, 989, 400, 589), annoPFI(3, 989, 400, 589), prorogato(annoPFI(4, 990, 500, 490))}
			})
		for _, w := range apprendistato.AllTitoli() {
			for _, r := range []norma.Regione{"", norma.Umbria} {
				per(duale(p), func(c *apprendistato.Contratto) {
					c.Apprendista.Titolo, c.Apprendista.Diploma, c.Apprendista.LivelloRiconosciuto = w, ignoto, apprendistato.Terziario
					c.Impresa.Regione, c.Studi.Iscritto, c.Studi.Idoneo = r, no, norma.Known(true)
				})
			}
		}
	}
	assente := annoPFI(1, 990, 594, 396)
	assente.FrequentateEsterne, assente.FrequentateInterne = ore(445), ore(297) // three quarters are 445.5 and 297
	per(iefp("qualifica", 1, 12, assente), func(*apprendistato.Contratto) {})
	per(ricercatore(), poi(norma.Giorno(2030, 9, 1), norma.Giorno(2030, 10, 1), apprendistato.Progetto))
	per(inProroga(), func(c *apprendistato.Contratto) { c.Svolgimento.Titolo = norma.Giorno(2029, 8, 1) })
	return out
}

// Every figure, every word and every citation of the table of Lazio matters: an edited copy, changed in that place alone, is refused or
// gives some contract another answer.
func TestOgniCifraConta(t *testing.T) {
	b, err := json.Marshal(apprendistato.Lazio().Tabella())
	if err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(strings.NewReader(string(b)))
	dec.UseNumber()
	var documento map[string]any
	if err := dec.Decode(&documento); err != nil {
		t.Fatal(err)
	}
	campi, lista := apprendistato.CampiTabella(), contratti()
	rifiutate, viste := 0, 0
	for _, f := range valori.Foglie(documento) {
		campo := f.Campo(campi)
		if campo == nil {
			t.Fatalf("%s is no member", f.Dove)
		}
		for _, valore := range f.Altre(campo) {
			f.Cambia(valore)
			b, _ := json.Marshal(documento)
			switch n := mostra(t, b, lista); n {
			case -2:
				rifiutate++
			case -1:
				t.Errorf("%s: %v instead of %v changes nothing", f.Dove, valore, f.Prima)
			default:
				viste++
				c := lista[n] // what showed a change may show the next
				copy(lista[1:n+1], lista[:n])
				lista[0] = c
			}
			f.Cambia(f.Prima)
		}
	}
	t.Logf("%d contracts; %d changes refused, %d seen", len(lista), rifiutate, viste)
}

// mostra is the first contract to which a table and Lazio give different answers; -1 for none, -2 where the table is refused.
func mostra(t *testing.T, b []byte, lista []apprendistato.Contratto) int {
	t.Helper()
	tb, rilievi, err := apprendistato.ParseTabella(b)
	if err != nil {
		t.Fatal(err)
	}
	if norma.Refuse(rilievi) != nil {
		return -2
	}
	d, _ := apprendistato.NewDisciplina(tb)
	if d == nil {
		return -2
	}
	for diversa := range apprendistato.Compare(apprendistato.Lazio(), d, lista) {
		return diversa.Contratto
	}
	return -1
}

// What a comparison says: place, both values, both provisions; nothing where nothing differs, and never that one is simulated.
func TestCompare(t *testing.T) {
	breve := stagionale()
	breve.Fine = norma.Giorno(2026, 12, 31) // seven months: 20 hours
	tb := apprendistato.Lazio().Tabella()
	tb.Pubblica.Stagionale[7].Ore = norma.Cifra[norma.Ore]{Valore: 30 * norma.Ora, Rif: "reg. reg. Lazio 1/2099, art. 1", Fonte: norma.Prassi}
	ipotesi, _ := apprendistato.NewDisciplina(tb)
	const c6, nuova = rl + "art. 13, c. 6, lett. c), n. 2)", "reg. reg. Lazio 1/2099, art. 1"
	type riga struct {
		contratto int
		dove      string
		a         string
		rifA      norma.Riferimento
		b         string
		rifB      norma.Riferimento
	}
	var got []riga
	contratti := []apprendistato.Contratto{contrattoPulito(), breve}
	for d := range apprendistato.Compare(apprendistato.Lazio(), ipotesi, contratti) {
		got = append(got, riga{d.Contratto, d.Dove, d.A.Valore, d.A.Rif, d.B.Valore, d.B.Rif})
		if d.Cosa() == nil || !strings.HasSuffix(strings.TrimRight(d.Dove, "[]0123456789"), d.Cosa().Nome) || len(d.A.Perche)+len(d.B.Perche) > 0 {
			t.Errorf("%s is about %v", d.Dove, d.Cosa())
		}
	}
	want := []riga{
		{1, "formazionePubblica.totale", "20 h", c6, "30 h", nuova},
		{1, "formazionePubblica.totale.fonte", "", "", "prassi", ""},
		{1, "formazionePubblica.ore", "20 h", c6, "30 h", nuova},
		{1, "formazionePubblica.anno.ore", "20 h", "", "30 h", ""},
		{1, "formazionePubblica.fonte", "", "", "prassi", ""},
		{1, "fonte", "", "", "prassi", ""},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%v\nwant\n%v", got, want)
	}
	n := 0
	for range apprendistato.Compare(ipotesi, apprendistato.Lazio(), contratti) {
		n++
	}
	if n != len(want) {
		t.Errorf("the other way round %d rows", n)
	}
	for fermo := 1; fermo <= n; fermo++ { // whoever has seen enough may stop anywhere
		visti := 0
		for range apprendistato.Compare(ipotesi, apprendistato.Lazio(), contratti) {
			if visti++; visti == fermo {
				break
			}
		}
		if visti != fermo {
			t.Errorf("%d rows instead of %d", visti, fermo)
		}
	}
	for d := range apprendistato.Compare(apprendistato.Lazio(), apprendistato.Lazio(), basi()) {
		t.Fatalf("Lazio differs from itself: %+v", d)
	}
}

// Rows that come several times stand beside each other by their place, findings by their code.
func TestComparePosti(t *testing.T) {
	tb := apprendistato.Lazio().Tabella()
	tb.Presupposti.Firme = append(tb.Presupposti.Firme[:1], tb.Presupposti.Firme[2])
	tb.Attestazioni = tb.Attestazioni[:1]
	d, _ := apprendistato.NewDisciplina(tb)
	c := duale("qualifica")
	c.PFI = apprendistato.PFI{Apprendista: norma.Giorno(2026, 9, 2), Datore: norma.Giorno(2026, 9, 2), Istituzione: norma.Giorno(2026, 9, 2)}
	var got []string
	for q := range apprendistato.Compare(apprendistato.Lazio(), d, []apprendistato.Contratto{c}) {
		if strings.HasPrefix(q.Dove, "presupposti") || strings.HasPrefix(q.Dove, "attestazione") {
			got = append(got, q.Dove+": "+q.A.Valore+" / "+q.B.Valore)
		}
	}
	want := []string{
		"presupposti.firmatario[2]: datore-di-lavoro / istituzione-formativa",
		"presupposti.firmatario[3]: istituzione-formativa / ",
		"presupposti.rilievi.rilievo[2]: apprendistato/pfi-firma-del-datore-tardiva / ",
		"presupposti.rilievi.rilievo[2].gravita: errore / ",
		"presupposti.rilievi.rilievo[2].dove: /pfi/datore / ",
		"presupposti.rilievi.rilievo[2].trovato: 2026-09-02 / ",
		"presupposti.rilievi.rilievo[2].ammesso: 2026-09-01 / ",
		"attestazione.diritto[2]: validazione-delle-competenze / ",
		"attestazione.diritto[2].dal: 2026-11-30 / ",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func BenchmarkCompare(b *testing.B) {
	contratti := []apprendistato.Contratto{contrattoPulito(), duale("qualifica")}
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for range apprendistato.Compare(apprendistato.Lazio(), apprendistato.Nazionale(), contratti) {
			n++
		}
		if n == 0 {
			b.Fatal("no difference")
		}
	}
}
