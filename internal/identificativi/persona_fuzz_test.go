package identificativi_test

import (
	"testing"
	"unicode/utf8"

	"norma"
	"norma/internal/identificativi"
)

// FuzzCheck: of whatever person is put beside a tax code, only hints are given; who the code itself describes has none on birth and sex, and
// the birth that it tells is never after the day asked about.
func FuzzCheck(f *testing.F) {
	for _, s := range semi {
		f.Add(s, "Rossi", "Mario", uint16(1980), uint8(1), uint8(1), "m")
	}
	f.Add("RSSMRA80A01H501U", "D'Àncora de' Rossi", "Maria Ève", uint16(2080), uint8(2), uint8(30), "f")
	f.Add("VRDLCU04B29L219G", "", "", uint16(9999), uint8(12), uint8(31), "x")
	f.Add("RSSMRAULALMHRLMD", "\xff", "日本", uint16(65535), uint8(255), uint8(255), "")
	f.Fuzz(func(t *testing.T, s, cognome, nome string, anno uint16, mese, giorno uint8, sesso string) {
		c, e := identificativi.ParseCodiceFiscale(s)
		alla := norma.Giorno(anno, mese, giorno)
		nascita := c.Nascita(alla)
		if !nascita.IsZero() && (!e.OK() || c.Numerico() || !nascita.Valid() || nascita.After(alla)) {
			t.Errorf("%q on %s: born on %s", s, alla, nascita)
		}
		check := c.Check(&identificativi.Persona{Cognome: cognome, Nome: nome, Nascita: alla, Sesso: identificativi.Sesso(sesso)})
		if !check.OK() || c.IsZero() && !check.Clean() {
			t.Errorf("%q of %q %q: %q", s, cognome, nome, tutti(check))
		}
		if suo := c.Check(&identificativi.Persona{Nascita: nascita, Sesso: c.Sesso()}); !suo.Clean() {
			t.Errorf("%q is not its own: %q", s, tutti(suo))
		}
		var g norma.Giudizio
		check.Report(&g, "/codiceFiscale", "l. 1/2000")
		for _, r := range g.Rilievi {
			if r.Gravita() == norma.Errore || !utf8.ValidString(r.Messaggio(norma.Italiano)) || r.Messaggio(norma.Inglese) == "" {
				t.Errorf("%q: %s", s, r.Codice())
			}
		}
		if l := c.Luogo(); !l.IsZero() {
			if _, e := identificativi.ParseBelfiore(l.String()); !e.OK() {
				t.Errorf("%q: born in %s", s, l)
			}
		}
	})
}
