package apprendistato_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
)

const (
	rifCopre  = rlA + "art. 2, c. 1"
	rifFirma  = rlA + "art. 4, c. 1"
	rifVigore = rlA + "art. 8, c. 1"
)

// The protocol must be in force on the hiring day, 1 September 2026 (all. A, art. 8, c. 1), and cover the kind of path (art. 2, c. 1); a
// signature on the plan is in time up to that day (art. 4, c. 1).
func TestPresupposti(t *testing.T) {
	const rif = rl + "art. 5, c. 4"
	giorno := norma.Giorno
	type protocollo = apprendistato.Protocollo
	iefp := []apprendistato.Percorso{"qualifica"}
	tardivo := func(il string) rilievo {
		return rilievo{"apprendistato/protocollo-dopo-l-assunzione", "/protocollo/stipula", il, "2026-09-01", rifVigore}
	}
	scaduto := func(il string) rilievo {
		return rilievo{"apprendistato/protocollo-scaduto", "/protocollo/scadenza", il, "2026-09-01", rifVigore}
	}
	estraneo := rilievo{"apprendistato/protocollo-di-altra-tipologia", "/protocollo/percorsi", "qualifica", "", rifCopre}
	affine := rilievo{"apprendistato/protocollo-della-stessa-tipologia", "/protocollo/percorsi", "qualifica", "", rifCopre}
	impossibile := func(dove norma.Puntatore, rif norma.Riferimento) rilievo {
		return rilievo{"norma/data-impossibile", dove, "2026-02-30", "", rif}
	}
	troppi := slices.Repeat([]apprendistato.Percorso{"its"}, 16)
	for _, caso := range []struct {
		nome    string
		p       protocollo
		esito   norma.Esito
		rilievi []rilievo
	}{
		{"signed the day before", protocollo{giorno(2026, 8, 31), giorno(2030, 1, 14), iefp}, norma.Rispettato, nil},
		{"signed on the hiring day", protocollo{giorno(2026, 9, 1), giorno(2030, 1, 14), iefp}, norma.Rispettato, nil},
		{"signed the day after", protocollo{giorno(2026, 9, 2), giorno(2030, 1, 14), iefp}, norma.Violato, []rilievo{tardivo("2026-09-02")}},
		{"expired the day before", protocollo{giorno(2025, 1, 15), giorno(2026, 8, 31), iefp}, norma.Violato, []rilievo{scaduto("2026-08-31")}},
		{"expires on the hiring day", protocollo{giorno(2025, 1, 15), giorno(2026, 9, 1), iefp}, norma.Rispettato, nil},
		{"expires the day after", protocollo{giorno(2025, 1, 15), giorno(2026, 9, 2), iefp}, norma.Rispettato, nil},
		{"signed after and expired before", protocollo{giorno(2026, 9, 2), giorno(2026, 8, 31), iefp}, norma.Violato, []rilievo{tardivo("2026-09-02"), scaduto("2026-08-31")}},
		{"none said", protocollo{}, norma.Indeterminato, []rilievo{
			manca("/protocollo/stipula", rif), manca("/protocollo/scadenza", rifVigore), manca("/protocollo/percorsi", rifCopre),
		}},
		{"signature not said", protocollo{norma.Data{}, giorno(2030, 1, 14), iefp}, norma.Indeterminato, []rilievo{manca("/protocollo/stipula", rif)}},
		{"duration not said", protocollo{giorno(2025, 1, 15), norma.Data{}, iefp}, norma.Indeterminato, []rilievo{manca("/protocollo/scadenza", rifVigore)}},
		{"signed after: its duration decides nothing", protocollo{giorno(2026, 9, 2), norma.Data{}, iefp}, norma.Violato, []rilievo{tardivo("2026-09-02")}},
		{"expired: its signature decides nothing", protocollo{norma.Data{}, giorno(2026, 8, 31), iefp}, norma.Violato, []rilievo{scaduto("2026-08-31")}},
		{"impossible days", protocollo{giorno(2026, 2, 30), giorno(2026, 2, 30), iefp}, norma.Indeterminato, []rilievo{
			impossibile("/protocollo/stipula", rif), impossibile("/protocollo/scadenza", rifVigore),
		}},
		{"impossible signature, expired", protocollo{giorno(2026, 2, 30), giorno(2026, 8, 31), iefp}, norma.Violato, []rilievo{
			impossibile("/protocollo/stipula", rif), scaduto("2026-08-31"),
		}},
		{"signed after, impossible duration", protocollo{giorno(2026, 9, 2), giorno(2026, 2, 30), iefp}, norma.Violato, []rilievo{
			tardivo("2026-09-02"), impossibile("/protocollo/scadenza", rifVigore),
		}},
		{"among others", protocollo{giorno(2025, 1, 15), giorno(2030, 1, 14), []apprendistato.Percorso{"its", "stage", "qualifica"}}, norma.Rispettato, nil},
		{"another path of the same kind", protocollo{giorno(2025, 1, 15), giorno(2030, 1, 14), []apprendistato.Percorso{"its", "diploma"}}, norma.Rispettato, []rilievo{affine}},
		{"another kind", protocollo{giorno(2025, 1, 15), giorno(2030, 1, 14), []apprendistato.Percorso{"its"}}, norma.Violato, []rilievo{estraneo}},
		{"a path that has no protocol", protocollo{giorno(2025, 1, 15), giorno(2030, 1, 14), []apprendistato.Percorso{"professionalizzante"}}, norma.Violato, []rilievo{estraneo}},
		{"a word that is none", protocollo{giorno(2025, 1, 15), giorno(2030, 1, 14), []apprendistato.Percorso{"its", "stage", "corso"}}, norma.Indeterminato, []rilievo{
			{"norma/parola-sconosciuta", "/protocollo/percorsi/1", "stage", "", rifCopre},
		}},
		{"fifteen paths", protocollo{giorno(2025, 1, 15), giorno(2030, 1, 14), troppi[:15]}, norma.Violato, []rilievo{estraneo}},
		{"sixteen paths", protocollo{giorno(2025, 1, 15), giorno(2030, 1, 14), troppi}, norma.Indeterminato, []rilievo{
			{"apprendistato/troppi-percorsi-nel-protocollo", "/protocollo/percorsi", "16", "15", rifCopre},
		}},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := dualeCon("qualifica", func(c *apprendistato.Contratto) { c.Protocollo = caso.p })
			r := apprendistato.Lazio().Presupposti(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
		})
	}
}

// Which protocol covers which path: every pair of words (all. A, art. 2, c. 1: four kinds).
func TestPresuppostiTipologie(t *testing.T) {
	for _, q := range percorsiDuali {
		for _, altro := range percorsiDuali {
			c := dualeCon(q.percorso, func(c *apprendistato.Contratto) { c.Protocollo.Percorsi = []apprendistato.Percorso{altro.percorso} })
			r := apprendistato.Lazio().Presupposti(&c)
			switch {
			case altro.percorso == q.percorso:
				controllaRilievi(t, &r.Giudizio, norma.Rispettato)
			case altro.tipologia == q.tipologia:
				controllaRilievi(t, &r.Giudizio, norma.Rispettato,
					rilievo{"apprendistato/protocollo-della-stessa-tipologia", "/protocollo/percorsi", string(q.percorso), "", rifCopre})
			default:
				controllaRilievi(t, &r.Giudizio, norma.Violato,
					rilievo{"apprendistato/protocollo-di-altra-tipologia", "/protocollo/percorsi", string(q.percorso), "", rifCopre})
			}
		}
	}
}

// The provision by which each path rests on a protocol.
func TestPresuppostiArticoli(t *testing.T) {
	for _, q := range percorsiDuali {
		c := duale(q.percorso)
		r := apprendistato.Lazio().Presupposti(&c)
		if r.Protocollo != q.protocollo || r.Entro != c.Inizio {
			t.Errorf("%s: %q by %v", q.percorso, r.Protocollo, r.Entro)
		}
		c.Protocollo.Stipula = norma.Data{}
		r = apprendistato.Lazio().Presupposti(&c)
		controllaRilievi(t, &r.Giudizio, norma.Indeterminato, manca("/protocollo/stipula", q.protocollo))
	}
}

// Each of the three signatures, by the hiring day (all. A, art. 4, c. 1): the eve, the day, the day after, missing, impossible.
func TestPresuppostiFirme(t *testing.T) {
	for _, firma := range []struct {
		codice string
		dove   norma.Puntatore
		di     func(*apprendistato.PFI) *norma.Data
	}{
		{"apprendistato/pfi-firma-dell-apprendista-tardiva", "/pfi/apprendista", func(p *apprendistato.PFI) *norma.Data { return &p.Apprendista }},
		{"apprendistato/pfi-firma-del-datore-tardiva", "/pfi/datore", func(p *apprendistato.PFI) *norma.Data { return &p.Datore }},
		{"apprendistato/pfi-firma-dell-istituzione-tardiva", "/pfi/istituzione", func(p *apprendistato.PFI) *norma.Data { return &p.Istituzione }},
	} {
		for _, caso := range []struct {
			il      norma.Data
			esito   norma.Esito
			rilievi []rilievo
		}{
			{norma.Giorno(2026, 8, 31), norma.Rispettato, nil},
			{norma.Giorno(2026, 9, 1), norma.Rispettato, nil},
			{norma.Giorno(2026, 9, 2), norma.Violato, []rilievo{{firma.codice, firma.dove, "2026-09-02", "2026-09-01", rifFirma}}},
			{norma.Data{}, norma.Indeterminato, []rilievo{manca(firma.dove, rifFirma)}},
			{norma.Giorno(2026, 2, 30), norma.Indeterminato, []rilievo{{"norma/data-impossibile", firma.dove, "2026-02-30", "", rifFirma}}},
		} {
			c := dualeCon("ricerca", func(c *apprendistato.Contratto) { *firma.di(&c.PFI) = caso.il })
			r := apprendistato.Lazio().Presupposti(&c)
			controllaRilievi(t, &r.Giudizio, caso.esito, caso.rilievi...)
		}
	}
	c := dualeCon("its", func(c *apprendistato.Contratto) { c.PFI = apprendistato.PFI{} })
	r := apprendistato.Lazio().Presupposti(&c)
	controllaRilievi(t, &r.Giudizio, norma.Indeterminato,
		manca("/pfi/apprendista", rifFirma), manca("/pfi/datore", rifFirma), manca("/pfi/istituzione", rifFirma))
}

// Who signs: a minor's parents too, by the age on the day on which the apprentice signs (reading minorenne).
func TestPresuppostiMinorenne(t *testing.T) {
	tre := []string{
		"apprendista [" + rifFirma + "]", "datore-di-lavoro [" + rifFirma + "]", "istituzione-formativa [" + rifFirma + "]",
	}
	for _, caso := range []struct {
		nome           string
		nascita        norma.Data
		firma          norma.Data
		genitori       norma.Opt[bool]
		minorenne, eta bool
	}{
		{"eighteen on the day of the signature", norma.Giorno(2008, 8, 27), norma.Giorno(2026, 8, 27), norma.Known(false), false, false},
		{"eighteen the day after", norma.Giorno(2008, 8, 28), norma.Giorno(2026, 8, 27), norma.Known(true), true, false},
		{"signature not said, eighteen on the hiring day", norma.Giorno(2008, 9, 1), norma.Data{}, norma.Known(false), false, false},
		{"signature not said, seventeen on the hiring day", norma.Giorno(2008, 9, 2), norma.Data{}, norma.Known(true), true, false},
		{"born on 29 February, 28 February", norma.Giorno(2008, 2, 29), norma.Giorno(2026, 2, 28), norma.Known(true), true, true},
		{"born on 29 February, 1 March", norma.Giorno(2008, 2, 29), norma.Giorno(2026, 3, 1), norma.Known(false), false, false},
		{"birth not said", norma.Data{}, norma.Giorno(2026, 8, 27), norma.Opt[bool]{}, false, false},
		{"impossible birth", norma.Giorno(2008, 2, 30), norma.Giorno(2026, 8, 27), norma.Opt[bool]{}, false, false},
		{"born after", norma.Giorno(2027, 1, 1), norma.Giorno(2026, 8, 27), norma.Opt[bool]{}, false, false},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			c := dualeCon("diploma", func(c *apprendistato.Contratto) { c.Apprendista.Nascita, c.PFI.Apprendista = caso.nascita, caso.firma })
			r := apprendistato.Lazio().Presupposti(&c)
			var firmano []string
			for f := range r.Firmatari() {
				firmano = append(firmano, string(f.Valore)+" ["+string(f.Rif)+"]")
			}
			vuole := tre
			if caso.genitori.Is(true) {
				vuole = append(slices.Clone(tre), "genitori ["+rl+"all. B, sez. 5, nota 13]")
			}
			if r.Genitori != caso.genitori || !slices.Equal(firmano, vuole) {
				t.Errorf("%v %q, want %v %q", r.Genitori, firmano, caso.genitori, vuole)
			}
			if r.Letture.Has(norma.LetturaMinorenne) != caso.minorenne || r.Letture.Has(norma.LetturaEta) != caso.eta ||
				(r.Fonte == norma.Riferita) != caso.minorenne {
				t.Errorf("readings %v, provenance %v", r.Letture, r.Fonte)
			}
			for range r.Firmatari() {
				break
			}
		})
	}
	var nessuno apprendistato.Presupposti
	for f := range nessuno.Firmatari() {
		t.Error("signed by", f)
	}
	if m := apprendistato.Lazio().Tabella().MaggioreEta; m.Valore != 18 || m.Rif != "l. 977/1967, art. 1" || m.Fonte != norma.Riferita {
		t.Errorf("%+v", m)
	}
}
