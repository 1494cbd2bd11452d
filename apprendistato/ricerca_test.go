package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

const rif365 = rl + "art. 36, c. 5"

// annoRicerca is a contract year of research with its contractual and internal training hours.
func annoRicerca(n int, contrattuali, interne float64) apprendistato.Anno {
	return apprendistato.Anno{Numero: intero(n), Contrattuali: ore(contrattuali), Interne: ore(interne)}
}

// diRicerca is a research contract of so many months from 1 September 2026.
func diRicerca(mesi int, anni ...apprendistato.Anno) apprendistato.Contratto {
	c := duale("ricerca")
	c.Anni, c.Fine = anni, norma.PeriodoDi(c.Inizio, mesi).Al
	return c
}

// Art. 36, c. 5: internal training at least 20 % of the contract's hours, year by year.
func TestFormazioneRicerca(t *testing.T) {
	pochi := func(i int, trovato, ammesso string) rilievo {
		return rilievo{"apprendistato/formazione-interna-sotto-il-minimo", norma.Puntatore("/anni").Indice(i).Campo("interne"), trovato, ammesso, rif365}
	}
	type anni = []apprendistato.Anno
	for _, caso := range []struct {
		nome    string
		mesi    int
		anni    anni
		esito   norma.Esito
		rilievi []rilievo
	}{
		{"20 % of 1800 = 360: equality passes", 12, anni{annoRicerca(1, 1800, 360)}, norma.Rispettato, nil},
		{"360.01", 12, anni{annoRicerca(1, 1800, 360.01)}, norma.Rispettato, nil},
		{"359.99", 12, anni{annoRicerca(1, 1800, 359.99)}, norma.Violato, []rilievo{pochi(0, "359.99 h", "360 h")}},
		{"20 % of 1800.01 = 360.002: exact", 12, anni{annoRicerca(1, 1800.01, 360)}, norma.Violato, []rilievo{pochi(0, "360 h", "360.002 h")}},
		{"part time: 20 % of 900 = 180", 12, anni{annoRicerca(1, 900, 180)}, norma.Rispettato, nil},
		{"part time: 179.99 of 900", 12, anni{annoRicerca(1, 900, 179.99)}, norma.Violato, []rilievo{pochi(0, "179.99 h", "180 h")}},
		{"eighteen months: half a year on its own 900 hours", 18, anni{annoRicerca(1, 1800, 360), annoRicerca(2, 900, 180)}, norma.Rispettato, nil},
		{"a rich year does not make up for a poor one", 24, anni{annoRicerca(1, 1800, 720), annoRicerca(2, 1800, 0)}, norma.Violato, []rilievo{pochi(1, "0 h", "360 h")}},
		{"no hours in a year: 20 % of nothing", 12, anni{annoRicerca(1, 0, 0)}, norma.Rispettato, nil},
		{"no hours, internal unknown: not asked", 12, anni{annoRicerca(1, 0, ignote)}, norma.Rispettato, nil},

		{"no years", 12, nil, norma.Indeterminato, []rilievo{manca("/anni", rif365)}},
		{"twelve months and a day: two years", 12, anni{annoRicerca(1, 1800, 360)}, norma.Indeterminato, []rilievo{mancaAnno("2", rif365)}},
		{"thirty-six months: three years", 36, anni{annoRicerca(2, 1800, 360)}, norma.Indeterminato, []rilievo{mancaAnno("1", rif365), mancaAnno("3", rif365)}},
		{"in any order", 24, anni{annoRicerca(2, 1800, 360), annoRicerca(1, 1800, 360)}, norma.Rispettato, nil},
		{"a year too many", 12, anni{annoRicerca(1, 1800, 360), annoRicerca(2, 1800, 360)}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-fuori-dal-percorso", "/anni/1/numero", "2", "1-1", rif365},
		}},
		{"a year that cannot be", 12, anni{annoRicerca(1, 1800, 360), annoRicerca(0, 1800, 0), annoRicerca(-1, 1800, 360)}, norma.Violato, []rilievo{
			{"apprendistato/anno-fuori-dal-percorso", "/anni/1/numero", "0", "1-1", rif365},
			pochi(1, "0 h", "360 h"),
			{"apprendistato/anno-fuori-dal-percorso", "/anni/2/numero", "-1", "1-1", rif365},
		}},
		{"the same year twice", 12, anni{annoRicerca(1, 1800, 360), annoRicerca(1, 1800, 360)}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-ripetuto", "/anni/1/numero", "1", "", rif365},
		}},
		{"which year is unknown, the share is not: known violation", 24, anni{annoRicerca(ignoto, 1800, 359), annoRicerca(2, 1800, 360)}, norma.Violato, []rilievo{
			manca("/anni/0/numero", rif365), pochi(0, "359 h", "360 h"),
		}},
		{"contractual hours unknown", 12, anni{annoRicerca(1, ignote, 360)}, norma.Indeterminato, []rilievo{manca("/anni/0/contrattuali", rif365)}},
		{"internal hours unknown", 12, anni{annoRicerca(1, 1800, ignote)}, norma.Indeterminato, []rilievo{manca("/anni/0/interne", rif365)}},
		{"both unknown", 12, anni{annoRicerca(1, ignote, ignote)}, norma.Indeterminato, []rilievo{manca("/anni/0/contrattuali", rif365), manca("/anni/0/interne", rif365)}},
		{"hours that cannot be, of a year without any", 12, anni{{Numero: norma.Known(1), Contrattuali: ore(0), Interne: norma.Known(norma.Ore(-1))}}, norma.Indeterminato, []rilievo{
			{"apprendistato/ore-impossibili", "/anni/0/interne", "-0.0001 h", "", rif365},
		}},
		{"hours that cannot be", 12, anni{{Numero: norma.Known(1), Contrattuali: norma.Known(norma.Ore(-1)), Interne: norma.Known(norma.OreMassime + 1)}}, norma.Indeterminato, []rilievo{
			{"apprendistato/ore-impossibili", "/anni/0/contrattuali", "-0.0001 h", "", rif365},
			{"apprendistato/ore-impossibili", "/anni/0/interne", "1000000.0001 h", "", rif365},
		}},

		{"a year of extension, on its own hours", 36, anni{
			annoRicerca(1, 1800, 360), annoRicerca(2, 1800, 360), annoRicerca(3, 1800, 360), prorogato(annoRicerca(4, 1800, 360)),
		}, norma.Rispettato, nil},
		{"a year of extension below", 12, anni{annoRicerca(1, 1800, 360), prorogato(annoRicerca(2, 1800, 359.99))}, norma.Violato, []rilievo{pochi(1, "359.99 h", "360 h")}},
		{"an extension that goes on inside a contract year", 18, anni{annoRicerca(1, 1800, 360), annoRicerca(2, 900, 180), prorogato(annoRicerca(2, 900, 180))}, norma.Rispettato, nil},
		{"two of the same number", 12, anni{annoRicerca(1, 1800, 360), prorogato(annoRicerca(2, 900, 180)), prorogato(annoRicerca(2, 900, 180))}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-ripetuto", "/anni/2/numero", "2", "", rif365},
		}},
		{"an extension of which year: not asked", 12, anni{annoRicerca(1, 1800, 360), prorogato(annoRicerca(ignoto, 900, 180))}, norma.Rispettato, nil},
		{"an extension in a tenth year", 12, anni{annoRicerca(1, 1800, 360), prorogato(annoRicerca(10, 900, 180))}, norma.Rispettato, nil},
		{"an extension in no year", 12, anni{annoRicerca(1, 1800, 360), prorogato(annoRicerca(0, 900, 180))}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-fuori-dal-percorso", "/anni/1/numero", "0", "1-1", rif365},
		}},
		{"an extension in an eleventh year", 12, anni{annoRicerca(1, 1800, 360), prorogato(annoRicerca(11, 900, 180))}, norma.Indeterminato, []rilievo{
			{"apprendistato/anno-fuori-dal-percorso", "/anni/1/numero", "11", "1-1", rif365},
		}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := diRicerca(caso.mesi, caso.anni...)
			if caso.nome == "twelve months and a day: two years" {
				c.Fine = c.Fine.AddDays(1)
			}
			r := apprendistato.Lazio().FormazioneRicerca(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Quota().Valore != 20 || r.Quota().Rif != rif365 || r.Esterna().Valore || r.Esterna().Rif != rl+"art. 36, c. 6" {
				t.Errorf("%v %v", r.Quota(), r.Esterna())
			}
			if !r.Letture.Has(norma.LetturaRicerca20) || !r.Letture.Has(norma.LetturaPeriodo) || r.Letture.Has(norma.LetturaTempoParziale) {
				t.Errorf("readings %v", r.Letture)
			}
		})
	}
}

// Without the contract's end it cannot be told which years it has; what is known of the years given still counts.
func TestFormazioneRicercaSenzaFine(t *testing.T) {
	c := diRicerca(24, annoRicerca(1, 1800, 359), annoRicerca(2, 1800, 360))
	c.Fine = norma.Data{}
	c.TempoParziale = norma.Known(true)
	r := apprendistato.Lazio().FormazioneRicerca(&c)
	controllaRilievi(t, &r.Giudizio, norma.Violato, manca("/fine", rif365),
		rilievo{"apprendistato/formazione-interna-sotto-il-minimo", "/anni/0/interne", "359 h", "360 h", rif365})
	if !r.Letture.Has(norma.LetturaTempoParziale) || r.Letture.Has(norma.LetturaPeriodo) {
		t.Errorf("readings %v", r.Letture)
	}
}

// The years of the contract, by the days of each: eighteen months from 1 September 2026.
func TestFormazioneRicercaAnni(t *testing.T) {
	c := diRicerca(18, annoRicerca(1, 1800, 360), annoRicerca(2, 900.05, 200), prorogato(annoRicerca(2, ignote, ignote)))
	vuole := []apprendistato.AnnoRicerca{
		{1, false, norma.Periodo{Dal: norma.Giorno(2026, 9, 1), Al: norma.Giorno(2027, 8, 31)}, ore(1800), ore(360), ore(360)},
		{2, false, norma.Periodo{Dal: norma.Giorno(2027, 9, 1), Al: norma.Giorno(2028, 2, 29)}, ore(900.05), ore(180.01), ore(200)},
		{2, true, norma.Periodo{}, ore(ignote), ore(ignote), ore(ignote)},
	}
	n := 0
	for a := range apprendistato.Lazio().FormazioneRicerca(&c).Anni() {
		if a != vuole[n] {
			t.Errorf("year %d: %+v, want %+v", n, a, vuole[n])
		}
		n++
	}
	if n != len(vuole) {
		t.Errorf("%d years", n)
	}
}
