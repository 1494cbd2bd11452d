package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

func TestDurataFormazione(t *testing.T) {
	si, no := norma.Known(true), norma.Known(false)
	const art42, art44c2, art44c5 = dlgs + "art. 42, c. 2", dlgs + "art. 44, c. 2", dlgs + "art. 44, c. 5"
	corta := func(quanto, almeno string, rif norma.Riferimento) rilievo {
		return rilievo{"apprendistato/durata-sotto-il-minimo", "/fine", quanto, almeno, rif}
	}
	lunga := func(quanto, alPiu string) rilievo {
		return rilievo{"apprendistato/durata-oltre-il-massimo", "/fine", quanto, alPiu, art44c2}
	}
	// From 1 June 2026: six months end on 30 November 2026, three years on 31 May 2029, five on 31 May 2031.
	for _, caso := range []struct {
		nome            string
		fine            norma.Data
		stagionale      norma.Opt[bool]
		ccnl            apprendistato.CCNL
		durata          string
		minimo, massimo int
		esito           norma.Esito
		rilievi         []rilievo
	}{
		{"one day", norma.Giorno(2026, 6, 1), no, apprendistato.CCNL{}, "P1D", 6, 36, norma.Violato, []rilievo{corta("P1D", "P6M", art42)}},
		{"a day short of six months", norma.Giorno(2026, 11, 29), no, apprendistato.CCNL{}, "P5M29D", 6, 36, norma.Violato, []rilievo{corta("P5M29D", "P6M", art42)}},
		{"six months", norma.Giorno(2026, 11, 30), no, apprendistato.CCNL{}, "P6M", 6, 36, norma.Rispettato, nil},
		{"six months and a day", norma.Giorno(2026, 12, 1), no, apprendistato.CCNL{}, "P6M1D", 6, 36, norma.Rispettato, nil},
		{"three years less a day", norma.Giorno(2029, 5, 30), no, apprendistato.CCNL{}, "P35M30D", 6, 36, norma.Rispettato, nil},
		{"three years", norma.Giorno(2029, 5, 31), no, apprendistato.CCNL{}, "P36M", 6, 36, norma.Rispettato, nil},
		{
			"three years and a day, profile unknown", norma.Giorno(2029, 6, 1), no,
			apprendistato.CCNL{},
			"P36M1D", 6, 36,
			norma.Indeterminato,
			[]rilievo{manca("/ccnl/profiloArtigiano", art44c2)},
		},
		{
			"three years and a day, no craft", norma.Giorno(2029, 6, 1), no,
			apprendistato.CCNL{ProfiloArtigiano: no},
			"P36M1D", 6, 36,
			norma.Violato,
			[]rilievo{lunga("P36M1D", "P36M")},
		},
		{"five years, craft", norma.Giorno(2031, 5, 31), no, apprendistato.CCNL{ProfiloArtigiano: si}, "P60M", 6, 60, norma.Rispettato, nil},
		{
			"five years and a day, craft", norma.Giorno(2031, 6, 1), no,
			apprendistato.CCNL{ProfiloArtigiano: si},
			"P60M1D", 6, 60,
			norma.Violato,
			[]rilievo{lunga("P60M1D", "P60M")},
		},
		{
			"five years and a day, profile unknown", norma.Giorno(2031, 6, 1), no,
			apprendistato.CCNL{},
			"P60M1D", 6, 60,
			norma.Violato,
			[]rilievo{lunga("P60M1D", "P60M")},
		},
		{"seasonal, one day", norma.Giorno(2026, 6, 1), si, apprendistato.CCNL{}, "P1D", 0, 36, norma.Rispettato, nil},
		{"seasonal, three months", norma.Giorno(2026, 8, 31), si, apprendistato.CCNL{}, "P3M", 0, 36, norma.Rispettato, nil},
		{
			"five months, seasonal or not unknown", norma.Giorno(2026, 10, 31),
			norma.Opt[bool]{},
			apprendistato.CCNL{},
			"P5M", 6, 36,
			norma.Indeterminato,
			[]rilievo{manca("/stagionale", art44c5)},
		},
		{"six months, seasonal or not unknown", norma.Giorno(2026, 11, 30), norma.Opt[bool]{}, apprendistato.CCNL{}, "P6M", 6, 36, norma.Rispettato, nil},
		{"seasonal, a year", norma.Giorno(2027, 5, 31), si, apprendistato.CCNL{}, "P12M", 0, 36, norma.Rispettato, nil},
		{
			"seasonal, a year and a day", norma.Giorno(2027, 6, 1), si,
			apprendistato.CCNL{},
			"P12M1D", 0, 36,
			norma.Rispettato,
			[]rilievo{{"apprendistato/stagionale-oltre-un-anno", "/fine", "P12M1D", "", art44c5}},
		},
		{
			"seasonal, over three years", norma.Giorno(2029, 6, 1), si,
			apprendistato.CCNL{ProfiloArtigiano: no},
			"P36M1D", 0, 36,
			norma.Violato,
			[]rilievo{{"apprendistato/stagionale-oltre-un-anno", "/fine", "P36M1D", "", art44c5}, lunga("P36M1D", "P36M")},
		},
		{
			"a day under the agreement's minimum", norma.Giorno(2027, 5, 30), no,
			apprendistato.CCNL{MesiMinimi: norma.Known(12)},
			"P11M30D", 12, 36,
			norma.Violato,
			[]rilievo{corta("P11M30D", "P12M", art44c2)},
		},
		{"the agreement's minimum", norma.Giorno(2027, 5, 31), no, apprendistato.CCNL{MesiMinimi: norma.Known(12)}, "P12M", 12, 36, norma.Rispettato, nil},
		{
			"an agreement's minimum under the law's", norma.Giorno(2026, 10, 31), no,
			apprendistato.CCNL{MesiMinimi: norma.Known(3)},
			"P5M", 6, 36,
			norma.Violato,
			[]rilievo{corta("P5M", "P6M", art42)},
		},
		{"the agreement's maximum", norma.Giorno(2028, 5, 31), no, apprendistato.CCNL{MesiMassimi: norma.Known(24)}, "P24M", 6, 24, norma.Rispettato, nil},
		{
			"a day over the agreement's maximum", norma.Giorno(2028, 6, 1), no,
			apprendistato.CCNL{MesiMassimi: norma.Known(24)},
			"P24M1D", 6, 24,
			norma.Violato,
			[]rilievo{lunga("P24M1D", "P24M")},
		},
		{
			"the agreement says five years, no craft", norma.Giorno(2029, 5, 31), no,
			apprendistato.CCNL{MesiMassimi: norma.Known(60), ProfiloArtigiano: no},
			"P36M", 6, 36,
			norma.Rispettato,
			[]rilievo{{"apprendistato/ccnl-oltre-il-massimo-di-legge", "/ccnl/mesiMassimi", "P60M", "P36M", art44c2}},
		},
		{
			"the agreement says four years, profile unknown", norma.Giorno(2029, 6, 1), no,
			apprendistato.CCNL{MesiMassimi: norma.Known(48)},
			"P36M1D", 6, 36,
			norma.Indeterminato,
			[]rilievo{manca("/ccnl/profiloArtigiano", art44c2)},
		},
		{
			"over the four years of the agreement, profile unknown", norma.Giorno(2030, 6, 1), no,
			apprendistato.CCNL{MesiMassimi: norma.Known(48)},
			"P48M1D", 6, 48, norma.Violato,
			[]rilievo{lunga("P48M1D", "P48M")},
		},
		{
			"the agreement's shortest length is the law's longest", norma.Giorno(2029, 5, 31), no,
			apprendistato.CCNL{MesiMinimi: norma.Known(36), ProfiloArtigiano: norma.Known(false)},
			"P36M", 36, 36, norma.Rispettato, nil,
		},
		{
			"a month beyond it", norma.Giorno(2029, 5, 31), no,
			apprendistato.CCNL{MesiMinimi: norma.Known(37), ProfiloArtigiano: norma.Known(false)},
			"P36M", 6, 36, norma.Indeterminato,
			[]rilievo{{"apprendistato/ccnl-minimo-oltre-il-massimo", "/ccnl/mesiMinimi", "P37M", "P36M", art44c2}},
		},
		{
			"a month beyond it, maybe a craft profile", norma.Giorno(2029, 6, 30), no,
			apprendistato.CCNL{MesiMinimi: norma.Known(37)},
			"P37M", 37, 36, norma.Indeterminato,
			[]rilievo{manca("/ccnl/profiloArtigiano", art44c2)},
		},
		{
			"beyond the longest of a craft profile", norma.Giorno(2029, 5, 31), no,
			apprendistato.CCNL{MesiMinimi: norma.Known(61), ProfiloArtigiano: norma.Known(true)},
			"P36M", 6, 60, norma.Indeterminato,
			[]rilievo{{"apprendistato/ccnl-minimo-oltre-il-massimo", "/ccnl/mesiMinimi", "P61M", "P60M", art44c2}},
		},
		{
			"the agreement contradicts itself", norma.Giorno(2028, 1, 31), no,
			apprendistato.CCNL{MesiMinimi: norma.Known(25), MesiMassimi: norma.Known(24)},
			"P20M", 6, 36, norma.Indeterminato,
			[]rilievo{{"apprendistato/ccnl-minimo-oltre-il-massimo", "/ccnl/mesiMinimi", "P25M", "P24M", art44c2}},
		},
		{
			"it contradicts itself, and the law is broken in any case", norma.Giorno(2026, 10, 31), no,
			apprendistato.CCNL{MesiMinimi: norma.Known(25), MesiMassimi: norma.Known(24)},
			"P5M", 6, 36, norma.Violato,
			[]rilievo{{"apprendistato/ccnl-minimo-oltre-il-massimo", "/ccnl/mesiMinimi", "P25M", "P24M", art44c2}, corta("P5M", "P6M", dlgs+"art. 42, c. 2")},
		},
		{
			"one length only", norma.Giorno(2028, 5, 31), no,
			apprendistato.CCNL{MesiMinimi: norma.Known(24), MesiMassimi: norma.Known(24)},
			"P24M", 24, 24, norma.Rispettato, nil,
		},
		{
			"the agreement allows less than the law asks for", norma.Giorno(2026, 11, 30), no,
			apprendistato.CCNL{MesiMassimi: norma.Known(5)},
			"P6M", 6, 36, norma.Indeterminato,
			[]rilievo{{"apprendistato/ccnl-massimo-sotto-il-minimo", "/ccnl/mesiMassimi", "P5M", "P6M", dlgs + "art. 42, c. 2"}},
		},
		{
			"six months and no more", norma.Giorno(2026, 11, 30), no,
			apprendistato.CCNL{MesiMassimi: norma.Known(6)},
			"P6M", 6, 6, norma.Rispettato, nil,
		},
		{
			"five months at most, of seasonal work", norma.Giorno(2026, 10, 31), norma.Known(true),
			apprendistato.CCNL{MesiMinimi: norma.Known(9), MesiMassimi: norma.Known(5)},
			"P5M", 0, 5, norma.Rispettato, nil,
		},
		{
			"months that cannot be", norma.Giorno(2029, 5, 31), no,
			apprendistato.CCNL{MesiMinimi: norma.Known(-1), MesiMassimi: norma.Known(0)},
			"P36M", 6, 36,
			norma.Indeterminato,
			[]rilievo{
				{"apprendistato/ccnl-mesi-impossibili", "/ccnl/mesiMinimi", "-1", "", art44c2},
				{"apprendistato/ccnl-mesi-impossibili", "/ccnl/mesiMassimi", "0", "", art44c2},
			},
		},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(func(c *apprendistato.Contratto) { c.Fine, c.Stagionale, c.CCNL = caso.fine, caso.stagionale, caso.ccnl })
			r := apprendistato.Lazio().DurataFormazione(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
			if r.Durata.String() != caso.durata || r.Minimo.Valore != caso.minimo || r.Massimo.Valore != caso.massimo {
				t.Errorf("%v between %d and %d", r.Durata, r.Minimo.Valore, r.Massimo.Valore)
			}
		})
	}
}

func TestDurataDate(t *testing.T) {
	const rif = dlgs + "art. 44, c. 2"
	for _, caso := range []struct {
		nome  string
		fine  norma.Data
		vuole rilievo
	}{
		{"unknown", norma.Data{}, manca("/fine", rif)},
		{"impossible", norma.Giorno(2029, 2, 29), rilievo{"norma/data-impossibile", "/fine", "2029-02-29", "", rif}},
		{"before the start", norma.Giorno(2026, 5, 31), rilievo{"apprendistato/fine-prima-dell-inizio", "/fine", "2026-05-31", "2026-06-01", rif}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := con(func(c *apprendistato.Contratto) { c.Fine = caso.fine })
			r := apprendistato.Lazio().DurataFormazione(&c)
			controllaRilievi(t, &r.Giudizio, norma.Indeterminato, caso.vuole)
		})
	}
}
