package apprendistato_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// contrattoPulito is a contract about which there is nothing to report: three years, two modules, the offer compulsory, the Region's
// notice in time, the training not yet begun.
func contrattoPulito() apprendistato.Contratto {
	return apprendistato.Contratto{
		Percorso:   apprendistato.Professionalizzante,
		Stagionale: norma.Known(false),
		Inizio:     norma.Giorno(2026, 6, 1),
		Fine:       norma.Giorno(2029, 5, 31),
		Apprendista: apprendistato.Apprendista{
			Nascita: norma.Giorno(2006, 4, 12),
			Titolo:  apprendistato.DiplomaSuperiore,
		},
		Offerta: apprendistato.Offerta{
			Finanziata:    norma.Known(true),
			Iscrizione:    norma.Known(true),
			Comunicazione: norma.Giorno(2026, 5, 29),
			AvvisoRegione: norma.Giorno(2026, 7, 1),
		},
	}
}

func conCredito() apprendistato.Contratto {
	c := contrattoPulito()
	c.Crediti = []crediti.Credito{{
		Tipo: crediti.SicurezzaGenerale, Ore: norma.Known(4 * norma.Ora), Attestato: norma.Known(true),
	}}
	return c
}

func stagionale() apprendistato.Contratto {
	c := contrattoPulito()
	c.Stagionale, c.Fine = norma.Known(true), norma.Giorno(2026, 8, 31)
	return c
}

// con is the clean contract, changed.
func con(cambia func(c *apprendistato.Contratto)) apprendistato.Contratto {
	c := contrattoPulito()
	cambia(&c)
	return c
}

// rilievo is a finding as the tests write it.
type rilievo struct {
	codice  string
	dove    norma.Puntatore
	trovato string
	ammesso string
	rif     norma.Riferimento
}

func rilievi(rs []norma.Rilievo) []rilievo {
	var out []rilievo
	for _, r := range rs {
		out = append(out, rilievo{r.Codice(), r.Dove, r.Trovato, r.Ammesso, r.Rif})
	}
	return out
}

// controllaRilievi compares findings, all of them, and the verdict that follows from them.
func controllaRilievi(t *testing.T, g *norma.Giudizio, esito norma.Esito, vuole ...rilievo) {
	t.Helper()
	if r := rilievi(g.Rilievi); !slices.Equal(r, vuole) {
		t.Errorf("findings\n got %q\nwant %q", r, vuole)
	}
	if g.Esito != esito {
		t.Errorf("verdict %v, want %v", g.Esito, esito)
	}
}

// manca is the finding of a missing input.
func manca(dove norma.Puntatore, rif norma.Riferimento) rilievo {
	return rilievo{"norma/dato-mancante", dove, "", "", rif}
}

const dlgs = "d.lgs. 81/2015, "
