package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

const (
	rif125  = rl + "art. 12, c. 5"
	rifA63  = rlA + "art. 6, c. 3"
	annuale = norma.Puntatore("/svolgimento/verificaAnnuale")
)

// svolto is a year of the plan: planned and attended hours, external and internal.
func svolto(n int, esterne, interne, frequentateEsterne, frequentateInterne float64) apprendistato.Anno {
	return apprendistato.Anno{
		Numero: intero(n), Esterne: ore(esterne), Interne: ore(interne),
		FrequentateEsterne: ore(frequentateEsterne), FrequentateInterne: ore(frequentateInterne),
	}
}

// frequentato is a diploma of four years, attended at exactly three quarters.
func frequentato() apprendistato.Contratto {
	return iefp("diploma", 1, 48, svolto(1, 600, 400, 450, 300), svolto(2, 600, 400, 450, 300), svolto(3, 500, 500, 375, 375), svolto(4, 500, 500, 375, 375))
}

func frequenza(codice string, dove norma.Puntatore, trovato, ammesso string, rif norma.Riferimento) rilievo {
	return rilievo{"apprendistato/frequenza-" + codice + "-insufficiente", dove, trovato, ammesso, rif}
}

func senzaOre(dove norma.Puntatore, quale string, rif norma.Riferimento) rilievo {
	return rilievo{"apprendistato/formazione-senza-ore", dove, quale, "", rif}
}

// Three quarters of each side, a hundredth of an hour on each side of them, of the whole and of a year before the last, on every path of
// Capo I and III. Planned 400 external and 200 internal hours: 300 and 150.
func TestFrequenzaGriglia(t *testing.T) {
	d := apprendistato.Lazio()
	for _, q := range percorsiDuali {
		rif, capoI := norma.Riferimento(rifA63), q.tipologia == "iefp"
		if capoI {
			rif = rif125
		}
		for _, e := range []float64{0, 299.99, 300, 300.01, 400, 500} {
			for _, in := range []float64{0, 149.99, 150, 150.01, 200, 900} {
				for _, verifica := range []norm{{}, norma.Known(false), norma.Known(true)} {
					solo := iefp(q.percorso, ignoto, 12, svolto(1, 400, 200, e, in))
					solo.Svolgimento.VerificaAnnuale = verifica
					var finali, annuali []rilievo
					if e < 300 {
						finali = append(finali, frequenza("esterna", "/anni", norma.Ore(e*10000).String(), "300 h", rif))
						annuali = append(annuali, frequenza("annuale-esterna", "/anni/0/frequentateEsterne", norma.Ore(e*10000).String(), "300 h", rif))
					}
					if in < 150 {
						finali = append(finali, frequenza("interna", "/anni", norma.Ore(in*10000).String(), "150 h", rif))
						annuali = append(annuali, frequenza("annuale-interna", "/anni/0/frequentateInterne", norma.Ore(in*10000).String(), "150 h", rif))
					}
					esito := norma.Rispettato
					if len(finali) > 0 {
						esito = norma.Violato
					}
					r := d.Frequenza(&solo)
					controllaRilievi(t, &r.Giudizio, esito, finali...)
					if r.Ammesso != norma.Known(len(finali) == 0) || r.Quota().Valore != 75 || r.Quota().Rif != rif ||
						r.Esterne() != (apprendistato.Lato{Previste: ore(400), Necessarie: ore(300), Frequentate: ore(min(e, 400))}) ||
						r.Interne() != (apprendistato.Lato{Previste: ore(200), Necessarie: ore(150), Frequentate: ore(min(in, 200))}) {
						t.Errorf("%+v", r)
					}

					due := solo // a second year is to come: only the yearly check, where there is one
					due.Anni = []apprendistato.Anno{solo.Anni[0], svolto(2, 400, 200, ignote, ignote)}
					r = d.Frequenza(&due)
					switch {
					case capoI || verifica.Is(true):
						controllaRilievi(t, &r.Giudizio, esito, annuali...)
					case verifica.Is(false):
						controllaRilievi(t, &r.Giudizio, norma.NonApplicabile)
					case len(annuali) > 0:
						controllaRilievi(t, &r.Giudizio, norma.Indeterminato, manca(annuale, rif))
					default:
						controllaRilievi(t, &r.Giudizio, norma.Rispettato)
					}
					for a := range r.Anni() {
						vuole := norma.Opt[bool]{}
						if a.Anno == 1 && (capoI || verifica.Is(true)) {
							vuole = norma.Known(len(annuali) == 0)
						}
						if a.Ammesso != vuole {
							t.Errorf("year %d: admitted %v, want %v", a.Anno, a.Ammesso, vuole)
						}
					}
					if !r.Ammesso.IsZero() {
						t.Errorf("the whole is decided before its end: %v", r.Ammesso)
					}
					if t.Failed() {
						t.Fatalf("%s: %v of 400, %v of 200, yearly %v", q.percorso, e, in, verifica)
					}
				}
			}
		}
	}
}

type norm = norma.Opt[bool]

func TestFrequenza(t *testing.T) {
	type anni = []apprendistato.Anno
	pieno := func(n int) apprendistato.Anno { return svolto(n, 600, 400, 600, 400) }
	futuro := func(n int) apprendistato.Anno { return svolto(n, 600, 400, ignote, ignote) }
	no, si := norma.Known(false), norma.Known(true)
	for _, caso := range []struct {
		nome     string
		percorso apprendistato.Percorso
		verifica norma.Opt[bool]
		anni     anni
		esito    norma.Esito
		rilievi  []rilievo
		ammesso  norma.Opt[bool]
	}{
		{"nothing attended yet", "diploma", norm{}, anni{futuro(1), futuro(2)}, norma.NonApplicabile, nil, norm{}},
		{"no years", "diploma", norm{}, nil, norma.NonApplicabile, nil, norm{}},
		{"the first of three years", "qualifica", norm{}, anni{pieno(1), futuro(2), futuro(3)}, norma.Rispettato, nil, norm{}},
		{"attended nothing, and said so", "qualifica", norm{}, anni{svolto(1, 600, 400, 0, 0), futuro(2)}, norma.Violato, []rilievo{
			frequenza("annuale-esterna", "/anni/0/frequentateEsterne", "0 h", "450 h", rif125),
			frequenza("annuale-interna", "/anni/0/frequentateInterne", "0 h", "300 h", rif125),
		}, norm{}},
		{
			"the last year alone below, the whole above: no yearly check of it; 450+450+300 = 1200 of 1600", "qualifica",
			norm{},
			anni{svolto(1, 600, 400, 450, 400), svolto(2, 600, 400, 450, 400), svolto(3, 400, 600, 300, 200)},
			norma.Violato,
			[]rilievo{frequenza("interna", "/anni", "1000 h", "1050 h", rif125)},
			no, // 400+400+200 of 1400: 75 % = 1050
		},
		{
			"the same with 250 in the last year: 1050 of 1400", "qualifica",
			norm{},
			anni{svolto(1, 600, 400, 450, 400), svolto(2, 600, 400, 450, 400), svolto(3, 400, 600, 300, 250)},
			norma.Rispettato, nil, si,
		},
		{
			"a year below, the whole above", "qualifica",
			norm{},
			anni{svolto(1, 100, 100, 74, 100), svolto(2, 900, 900, 900, 900)},
			norma.Violato,
			[]rilievo{frequenza("annuale-esterna", "/anni/0/frequentateEsterne", "74 h", "75 h", rif125)},
			si,
		},
		{
			"university, yearly check asked for by its rules", "laurea", si,
			anni{svolto(1, 100, 100, 74, 100), svolto(2, 900, 900, 900, 900)},
			norma.Violato,
			[]rilievo{frequenza("annuale-esterna", "/anni/0/frequentateEsterne", "74 h", "75 h", rifA63)},
			si,
		},
		{"university, no yearly check", "laurea", no, anni{svolto(1, 100, 100, 74, 100), svolto(2, 900, 900, 900, 900)}, norma.Rispettato, nil, si},
		{
			"university, not known whether: asked, for it decides", "laurea",
			norm{},
			anni{svolto(1, 100, 100, 74, 100), svolto(2, 900, 900, 900, 900)},
			norma.Indeterminato,
			[]rilievo{manca(annuale, rifA63)},
			si,
		},
		{"university, not known whether: not asked, no year is below", "laurea", norm{}, anni{pieno(1), pieno(2)}, norma.Rispettato, nil, si},
		{"Capo I: the course's rules decide nothing", "qualifica", no, anni{svolto(1, 100, 100, 74, 100), futuro(2)}, norma.Violato, []rilievo{
			frequenza("annuale-esterna", "/anni/0/frequentateEsterne", "74 h", "75 h", rif125),
		}, norm{}},

		{
			"hours beyond the plan of one year do not count for another: 400+299 of 800", "laurea", no,
			anni{svolto(1, 400, 400, 700, 400), svolto(2, 400, 400, 199.99, 400)},
			norma.Violato,
			[]rilievo{frequenza("esterna", "/anni", "599.99 h", "600 h", rifA63)},
			no,
		},
		{"no compensation between the sides", "diploma-da-qualifica", norm{}, anni{svolto(4, 500, 490, 500, 367.49)}, norma.Violato, []rilievo{
			frequenza("interna", "/anni", "367.49 h", "367.5 h", rif125),
		}, no},

		{"no external hours: satisfied, noticed", "ricerca", norm{}, anni{svolto(1, 0, 360, ignote, 270)}, norma.Rispettato, []rilievo{senzaOre("/anni", "esterna", rifA63)}, si},
		{"no internal hours: satisfied, noticed", "laurea", norm{}, anni{svolto(1, 360, 0, 270, ignote)}, norma.Rispettato, []rilievo{senzaOre("/anni", "interna", rifA63)}, si},
		{"no external hours in a year", "qualifica", norm{}, anni{svolto(1, 0, 400, ignote, 300), futuro(2)}, norma.Rispettato, []rilievo{senzaOre("/anni/0", "esterna", rif125)}, norm{}},
		{"no internal hours in a year", "qualifica", norm{}, anni{svolto(1, 400, 0, 300, 7), futuro(2)}, norma.Rispettato, []rilievo{senzaOre("/anni/0", "interna", rif125)}, norm{}},
		{"none planned, none attended, external", "qualifica", norm{}, anni{svolto(1, 0, 400, 0, 300), futuro(2)}, norma.Rispettato, []rilievo{senzaOre("/anni/0", "esterna", rif125)}, norm{}},
		{"none planned, none attended, internal", "qualifica", norm{}, anni{svolto(1, 400, 0, 300, 0), futuro(2)}, norma.Rispettato, []rilievo{senzaOre("/anni/0", "interna", rif125)}, norm{}},
		{"no external hours in a year, the other side below", "qualifica", norm{}, anni{svolto(1, 0, 400, ignote, 299), futuro(2)}, norma.Violato, []rilievo{
			frequenza("annuale-interna", "/anni/0/frequentateInterne", "299 h", "300 h", rif125),
		}, norm{}},
		{"a year without any hours", "qualifica", norm{}, anni{svolto(1, 0, 0, 0, 0), futuro(2)}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-senza-ore", "/anni/0", "", "", rif125},
		}, norm{}},
		{"a year without any hours is not one to come", "qualifica", norm{}, anni{svolto(1, 0, 0, ignote, ignote), pieno(2)}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-senza-ore", "/anni/0", "", "", rif125},
		}, si},
		{"without any hours, and not known whether a check is made", "laurea", norm{}, anni{svolto(1, 0, 0, 0, 0), futuro(2)}, norma.Indeterminato, []rilievo{manca(annuale, rifA63)}, norm{}},
		{"the whole without any hours", "laurea", norm{}, anni{svolto(1, 0, 0, 0, 0)}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-senza-ore", "/anni", "", "", rifA63},
		}, norm{}},

		{"attended external hours unknown", "diploma-da-qualifica", norm{}, anni{svolto(4, 500, 490, ignote, 400)}, norma.Indeterminato, []rilievo{manca("/anni/0/frequentateEsterne", rif125)}, norm{}},
		{"attended internal hours unknown", "diploma-da-qualifica", norm{}, anni{svolto(4, 500, 490, 400, ignote)}, norma.Indeterminato, []rilievo{manca("/anni/0/frequentateInterne", rif125)}, norm{}},
		{"unknown, but the other side is below already: not asked", "diploma-da-qualifica", norm{}, anni{svolto(4, 500, 490, ignote, 300)}, norma.Violato, []rilievo{
			frequenza("interna", "/anni", "300 h", "367.5 h", rif125),
		}, no},
		{"planned hours unknown", "diploma-da-qualifica", norm{}, anni{svolto(4, ignote, 490, 400, 400)}, norma.Indeterminato, []rilievo{manca("/anni/0/esterne", rif125)}, norm{}},
		{"planned and attended unknown on a side", "diploma-da-qualifica", norm{}, anni{svolto(4, ignote, 490, ignote, 400)}, norma.Indeterminato, []rilievo{
			manca("/anni/0/esterne", rif125), manca("/anni/0/frequentateEsterne", rif125),
		}, norm{}},
		{"internal planned unknown", "diploma-da-qualifica", norm{}, anni{svolto(4, 400, ignote, 400, 0)}, norma.Indeterminato, []rilievo{manca("/anni/0/interne", rif125)}, norm{}},
		{
			"unknown in one year, the others suffice: 600 of 800 even so", "laurea", no,
			anni{svolto(1, 600, 400, 600, 400), svolto(2, 200, 400, ignote, 400)},
			norma.Rispettato, nil, si,
		},
		{
			"unknown in one year, and it decides: 599 or 799 of 800", "laurea", no,
			anni{svolto(1, 600, 400, 599, 400), svolto(2, 200, 400, ignote, 400)},
			norma.Indeterminato,
			[]rilievo{manca("/anni/1/frequentateEsterne", rifA63)},
			norm{},
		},
		{
			"unknown in one year, not enough in any case: at most 399 + 200 of 800", "laurea", no,
			anni{svolto(1, 600, 400, 399, 400), svolto(2, 200, 400, ignote, 400)},
			norma.Violato,
			[]rilievo{frequenza("esterna", "/anni", "399 h", "600 h", rifA63)},
			no,
		},
		{
			"enough if all were attended: 400 + 200 of 800", "laurea", no,
			anni{svolto(1, 600, 400, 400, 400), svolto(2, 200, 400, ignote, 400)},
			norma.Indeterminato,
			[]rilievo{manca("/anni/1/frequentateEsterne", rifA63)},
			norm{},
		},
		{"unknown in a year before the last", "qualifica", norm{}, anni{svolto(1, 600, 400, ignote, 400), futuro(2)}, norma.Indeterminato, []rilievo{manca("/anni/0/frequentateEsterne", rif125)}, norm{}},
		{
			"the same, not known whether a check is made: both are asked", "laurea",
			norm{},
			anni{svolto(1, 600, 400, ignote, 400), futuro(2)},
			norma.Indeterminato,
			[]rilievo{manca(annuale, rifA63), manca("/anni/0/frequentateEsterne", rifA63)},
			norm{},
		},
		{"the same, no check", "laurea", no, anni{svolto(1, 600, 400, ignote, 400), futuro(2)}, norma.NonApplicabile, nil, norm{}},

		{"numbers unknown, no year below: not asked", "qualifica", norm{}, anni{pieno(ignoto), pieno(ignoto)}, norma.Rispettato, nil, si},
		{
			"numbers unknown, one below: it may be the last", "qualifica",
			norm{},
			anni{svolto(ignoto, 100, 100, 74, 100), svolto(ignoto, 900, 900, 900, 900)},
			norma.Indeterminato,
			[]rilievo{manca("/anni/0/numero", rif125), manca("/anni/1/numero", rif125)},
			si,
		},
		{
			"the number of the other unknown", "qualifica",
			norm{},
			anni{svolto(2, 100, 100, 74, 100), svolto(ignoto, 900, 900, 900, 900)},
			norma.Indeterminato,
			[]rilievo{manca("/anni/1/numero", rif125)},
			si,
		},
		{
			"a third unknown, but one comes after", "qualifica",
			norm{},
			anni{svolto(1, 100, 100, 74, 100), svolto(2, 900, 900, 900, 900), pieno(ignoto)},
			norma.Violato,
			[]rilievo{frequenza("annuale-esterna", "/anni/0/frequentateEsterne", "74 h", "75 h", rif125)},
			si,
		},
		{"the last year, below, before one still to come: no check of it", "qualifica", norm{}, anni{futuro(1), svolto(2, 100, 100, 70, 70)}, norma.NonApplicabile, nil, norm{}},
		{
			"hours that are asked: not the attendance of none planned", "laurea", no,
			anni{svolto(1, 0, 100, ignote, 100), svolto(2, 100, 100, ignote, 100)},
			norma.Indeterminato,
			[]rilievo{manca("/anni/1/frequentateEsterne", rifA63)},
			norm{},
		},
		{"a year alone needs no number", "qualifica", norm{}, anni{svolto(ignoto, 100, 100, 75, 75)}, norma.Rispettato, nil, si},
		{
			"a number that cannot be", "qualifica",
			norm{},
			anni{svolto(0, 100, 100, 74, 100), svolto(11, 100, 100, 74, 100), svolto(3, 900, 900, 900, 900)},
			norma.Indeterminato,
			[]rilievo{
				{"apprendistato/anno-fuori-dal-percorso", "/anni/0/numero", "0", "1-10", rif125},
				{"apprendistato/anno-fuori-dal-percorso", "/anni/1/numero", "11", "1-10", rif125},
			},
			si,
		},
		{"the same year twice", "its", no, anni{pieno(1), pieno(1)}, norma.Indeterminato, []rilievo{{"apprendistato/anno-ripetuto", "/anni/1/numero", "1", "", rifA63}}, si},
		{"hours that cannot be", "its", no, anni{{
			Numero: norma.Known(1), Esterne: norma.Known(norma.Ore(-1)), Interne: ore(100),
			FrequentateEsterne: norma.Known(norma.OreMassime + 1), FrequentateInterne: ore(100),
		}}, norma.Indeterminato, []rilievo{
			{"apprendistato/ore-impossibili", "/anni/0/esterne", "-0.0001 h", "", rifA63},
			{"apprendistato/ore-impossibili", "/anni/0/frequentateEsterne", "1000000.0001 h", "", rifA63},
		}, norm{}},
		{"hours that cannot be, of internal training", "its", no, anni{{
			Numero: norma.Known(1), Interne: norma.Known(norma.Ore(-1 << 63)), Esterne: ore(100),
			FrequentateInterne: norma.Known(norma.Ore(1<<63 - 1)), FrequentateEsterne: ore(74),
		}}, norma.Violato, []rilievo{
			{"apprendistato/ore-impossibili", "/anni/0/interne", "-922337203685477.5808 h", "", rifA63},
			{"apprendistato/ore-impossibili", "/anni/0/frequentateInterne", "922337203685477.5807 h", "", rifA63},
			frequenza("esterna", "/anni", "74 h", "75 h", rifA63),
		}, no},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := iefp(caso.percorso, ignoto, 36, caso.anni...)
			c.Svolgimento.VerificaAnnuale = caso.verifica
			r := apprendistato.Lazio().Frequenza(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Ammesso != caso.ammesso {
				t.Errorf("admitted %v, want %v", r.Ammesso, caso.ammesso)
			}
			n := 0
			for range r.Anni() {
				n++
			}
			if n != len(caso.anni) {
				t.Errorf("%d years walked", n)
			}
		})
	}
}

// A year of extension is part of the whole; in Capo I not after the title, and without its reason the whole cannot be told.
func TestFrequenzaProroga(t *testing.T) {
	type anni = []apprendistato.Anno
	base := anni{svolto(1, 600, 400, 600, 400), svolto(2, 600, 400, 100, 400)} // 700 of 1200: 900 are needed
	buona := prorogato(svolto(2, 600, 400, 600, 400))                          // 1300 of 1800: 1350 are needed
	ottima := prorogato(svolto(2, 300, 400, 300, 400))                         // 1000 of 1500: 1125
	piena := prorogato(svolto(2, 0, 400, ignote, 400))                         // 700 of 1200
	for _, caso := range []struct {
		nome     string
		percorso apprendistato.Percorso
		anni     anni
		motivi   []apprendistato.MotivoProroga
		esito    norma.Esito
		rilievi  []rilievo
		ammesso  norma.Opt[bool]
		previste norma.Opt[norma.Ore] // external, of the whole
	}{
		{"b): 1300 of 1800", "qualifica", append(base[:2:2], buona), []apprendistato.MotivoProroga{"titolo-mancato"}, norma.Violato, []rilievo{
			frequenza("esterna", "/anni", "1300 h", "1350 h", rif125),
		}, norma.Known(false), ore(1800)},
		{"a): not part of the whole, 700 of 1200", "qualifica", append(base[:2:2], buona), []apprendistato.MotivoProroga{"consolidamento"}, norma.Violato, []rilievo{
			frequenza("esterna", "/anni", "700 h", "900 h", rif125),
		}, norma.Known(false), ore(1200)},
		{
			"a) still to come: the whole is decided", "qualifica",
			anni{svolto(1, 600, 400, 600, 400), prorogato(svolto(1, 300, 300, ignote, ignote))},
			[]apprendistato.MotivoProroga{"consolidamento"},
			norma.Rispettato, nil, norma.Known(true), ore(600),
		},
		{
			"b) still to come: it is not", "qualifica",
			anni{svolto(1, 600, 400, 0, 0), prorogato(svolto(1, 300, 300, ignote, ignote))},
			[]apprendistato.MotivoProroga{"titolo-mancato"},
			norma.NonApplicabile, nil,
			norm{},
			ore(900),
		},
		{"reason unknown", "qualifica", append(base[:2:2], buona), []apprendistato.MotivoProroga{""}, norma.Indeterminato, []rilievo{manca("/proroghe/0/motivo", rif125)}, norm{}, ore(ignote)},
		{"one reason unknown", "qualifica", append(base[:2:2], buona, ottima), []apprendistato.MotivoProroga{"titolo-mancato", ""}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-ripetuto", "/anni/3/numero", "2", "", rif125}, manca("/proroghe/1/motivo", rif125),
		}, norm{}, ore(ignote)},
		{"the other reason unknown", "qualifica", append(base[:2:2], buona, ottima), []apprendistato.MotivoProroga{"", "consolidamento"}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-ripetuto", "/anni/3/numero", "2", "", rif125}, manca("/proroghe/0/motivo", rif125),
		}, norm{}, ore(ignote)},
		{"no extension agreed", "qualifica", append(base[:2:2], buona), nil, norma.Indeterminato, []rilievo{manca("/proroghe", rif125)}, norm{}, ore(ignote)},
		{"a reason of research", "qualifica", append(base[:2:2], buona), []apprendistato.MotivoProroga{"progetto"}, norma.Indeterminato, []rilievo{
			{"norma/parola-sconosciuta", "/proroghe/0/motivo", "progetto", "", rif125},
		}, norm{}, ore(ignote)},
		{
			"reason unknown, a year of the path still to come: not asked", "qualifica",
			anni{svolto(1, 600, 400, 600, 400), svolto(2, 600, 400, ignote, ignote), buona},
			nil, norma.Rispettato, nil,
			norm{},
			ore(ignote),
		},
		{"b) and a), by their order", "qualifica", append(base[:2:2], ottima, prorogato(svolto(2, 900, 0, 900, 0))), []apprendistato.MotivoProroga{"titolo-mancato", "consolidamento"}, norma.Violato, []rilievo{
			{"apprendistato/anno-ripetuto", "/anni/3/numero", "2", "", rif125}, frequenza("esterna", "/anni", "1000 h", "1125 h", rif125),
		}, norma.Known(false), ore(1500)},
		{"research: part of the whole, whatever the reason", "ricerca", append(base[:2:2], buona), nil, norma.Violato, []rilievo{
			frequenza("esterna", "/anni", "1300 h", "1350 h", rifA63),
		}, norma.Known(false), ore(1800)},
		{"no external hours in the extension", "qualifica", append(base[:2:2], piena), []apprendistato.MotivoProroga{"titolo-mancato"}, norma.Violato, []rilievo{
			frequenza("esterna", "/anni", "700 h", "900 h", rif125),
		}, norma.Known(false), ore(1200)},
		{
			"attendance unknown in an extension after the title: not asked", "qualifica",
			anni{svolto(1, 100, 100, ignote, 100), prorogato(svolto(1, 300, 300, ignote, 300))},
			[]apprendistato.MotivoProroga{"consolidamento"},
			norma.Indeterminato,
			[]rilievo{manca("/anni/0/frequentateEsterne", rif125)},
			norm{},
			ore(100),
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := iefp(caso.percorso, 1, 24, caso.anni...)
			c.Svolgimento.VerificaAnnuale = norma.Known(false)
			for _, m := range caso.motivi {
				c.Proroghe = append(c.Proroghe, apprendistato.Proroga{Motivo: m})
			}
			r := apprendistato.Lazio().Frequenza(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Ammesso != caso.ammesso || r.Esterne().Previste != caso.previste {
				t.Errorf("admitted %v, want %v; planned %v, want %v", r.Ammesso, caso.ammesso, r.Esterne().Previste, caso.previste)
			}
			for a := range r.Anni() {
				if a.Proroga && !a.Ammesso.IsZero() {
					t.Error("a year of extension passes on to none")
				}
			}
		})
	}
}

// The readings, each taken where the result rests on it and not elsewhere.
func TestLettureFrequenza(t *testing.T) {
	uno := func(p apprendistato.Percorso, anni ...apprendistato.Anno) apprendistato.Contratto {
		c := iefp(p, 1, 36, anni...)
		c.Svolgimento.VerificaAnnuale = norma.Known(false)
		return c
	}
	pieno, futuro := svolto(1, 100, 100, 80, 80), svolto(2, 100, 100, ignote, ignote)
	for _, caso := range []struct {
		lettura    norma.Lettura
		con, senza apprendistato.Contratto
	}{
		{norma.LetturaFrequenzaZero, uno("its", svolto(1, 0, 100, 0, 80)), uno("its", pieno)},
		{norma.LetturaFrequenzaZero, uno("its", svolto(1, 100, 0, 80, 0)), uno("its", pieno)},
		{norma.LetturaFrequenzaZero, uno("its", svolto(1, 0, 0, 0, 0)), uno("its", pieno)},
		{norma.LetturaFrequenzaZero, uno("its", svolto(1, 100, 100, 101, 80)), uno("its", svolto(1, 100, 100, 100, 80))},
		{norma.LetturaFrequenzaZero, uno("its", svolto(1, 100, 100, 80, 101)), uno("its", svolto(1, 100, 100, 80, 100))},
		{norma.LetturaFrequenzaZero, uno("its", svolto(1, 100, 100, 74, 100)), uno("its", svolto(1, 100, 100, 75, 100))},
		{norma.LetturaFrequenzaZero, uno("qualifica", svolto(1, 0, 0, 0, 0), futuro), uno("qualifica", pieno, futuro)},
		{norma.LetturaFrequenzaZero, uno("qualifica", svolto(1, 100, 100, 74, 100), futuro), uno("qualifica", svolto(1, 100, 100, 75, 75), futuro)},
		{norma.LetturaFrequenzaUltimoAnno, uno("qualifica", pieno), uno("its", pieno)},
		{norma.LetturaFrequenzaZero, uno("its", svolto(ignoto, 100, 100, 101, 80)), uno("its", svolto(ignoto, 100, 100, 100, 80))},
		{norma.LetturaFrequenzaUltimoAnno, uno("qualifica", svolto(2, 100, 100, 70, 90), pieno), uno("qualifica", svolto(1, 100, 100, 70, 90), futuro)},
		{norma.LetturaFrequenzaUltimoAnno, uno("qualifica", svolto(ignoto, 100, 100, 80, 80)), uno("its", svolto(ignoto, 100, 100, 80, 80))},
		{norma.LetturaFrequenzaUltimoAnno, uno("qualifica", svolto(2, 100, 100, 80, 80), pieno), uno("qualifica", pieno, futuro)},
	} {
		if r := apprendistato.Lazio().Frequenza(&caso.con); !r.Letture.Has(caso.lettura) {
			t.Errorf("%v is not taken: %v", caso.lettura, r.Rilievi)
		}
		if r := apprendistato.Lazio().Frequenza(&caso.senza); r.Letture.Has(caso.lettura) {
			t.Errorf("%v is taken where nothing asks for it", caso.lettura)
		}
	}
}

// Before any attendance the figures are there already: what will have to be attended.
func TestFrequenzaPrima(t *testing.T) {
	c := iefp("qualifica", 2, 24, svolto(2, 600, 390, ignote, ignote), svolto(3, 495, 495.01, ignote, ignote))
	r := apprendistato.Lazio().Frequenza(&c)
	controllaRilievi(t, &r.Giudizio, norma.NonApplicabile)
	if r.Esterne() != (apprendistato.Lato{Previste: ore(1095), Necessarie: ore(821.25)}) || r.Interne().Necessarie != norma.Known(norma.Ore(6637575)) { // 885.01 * 75 %
		t.Errorf("%v %v", r.Esterne(), r.Interne())
	}
	var necessarie []norma.Opt[norma.Ore]
	for a := range r.Anni() {
		necessarie = append(necessarie, a.Esterne.Necessarie)
	}
	if len(necessarie) != 2 || necessarie[0] != ore(450) || necessarie[1] != ore(371.25) {
		t.Errorf("%v", necessarie)
	}
	c.Anni = nil
	if r := apprendistato.Lazio().Frequenza(&c); r.Esterne() != (apprendistato.Lato{}) || r.Interne() != (apprendistato.Lato{}) {
		t.Errorf("no years have no hours: %v %v", r.Esterne(), r.Interne())
	}
	c.Anni = []apprendistato.Anno{svolto(3, 0, 100, ignote, 80)}
	if r := apprendistato.Lazio().Frequenza(&c); r.Esterne() != (apprendistato.Lato{Previste: ore(0), Necessarie: ore(0), Frequentate: ore(0)}) {
		t.Errorf("of none planned none are attended: %v", r.Esterne())
	}
}

// Who passes on to the next year: not told of the last one, of one still to come, nor of one whose number is not known.
func TestFrequenzaAmmessoDopo(t *testing.T) {
	no, si := norma.Known(false), norma.Known(true)
	c := iefp("qualifica", 1, 36,
		svolto(1, 100, 100, 75, 75), svolto(2, 100, 100, 74.99, 75), svolto(3, 100, 100, 80, 80), svolto(ignoto, 100, 100, 80, 80),
		svolto(1, 100, 100, ignote, 80), svolto(1, 0, 0, 0, 0), svolto(1, 100, 100, ignote, ignote))
	vuole := []norma.Opt[bool]{si, no, {}, {}, {}, {}, {}}
	n := 0
	for a := range apprendistato.Lazio().Frequenza(&c).Anni() {
		if a.Ammesso != vuole[n] {
			t.Errorf("the %d-th year: %v, want %v", n, a.Ammesso, vuole[n])
		}
		n++
	}
	if n != len(vuole) {
		t.Errorf("%d years", n)
	}
}
