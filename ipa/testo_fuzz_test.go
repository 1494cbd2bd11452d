package ipa_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"norma"
	"norma/ipa"
)

// daTesto reads a text over a code that is there: as parse reads it, nothing as no code, and what is none leaves it as it was.
func daTesto[T interface {
	comparable
	MarshalText() ([]byte, error)
}](t *testing.T, s string, prima T, leggi func(*T, []byte) error, parse func(string) (T, error)) {
	t.Helper()
	v := prima
	err := leggi(&v, []byte(s))
	want, errParse := parse(s)
	if s == "" {
		errParse = nil
	}
	var zero T
	if (err == nil) != (errParse == nil) || err == nil && v != want || err != nil && (v != prima || want != zero) {
		t.Errorf("%q: %v, %v; parsed it is %v, %v", s, v, err, want, errParse)
	}
	if err == nil {
		b, _ := v.MarshalText()
		w := prima
		if err := leggi(&w, b); err != nil || w != v {
			t.Errorf("%q is written as %q, and this reads as %v, %v", s, b, w, err)
		}
		return
	}
	var e *ipa.CodiceError
	if !errors.As(err, &e) || e.Testo() != s || e.Posizione() < 0 || e.Posizione() > len(s) {
		t.Fatalf("%q: %v", s, err)
	}
	r := e.Rilievo("/codice", "l. 1/2000")
	for _, m := range []string{e.Error(), e.Messaggio(norma.Italiano), e.Messaggio(norma.Inglese), r.Messaggio(norma.Italiano), r.Messaggio(norma.Inglese)} {
		if m == "" || !utf8.ValidString(m) || strings.ContainsFunc(m, unicode.IsControl) {
			t.Errorf("%q: %q", s, m)
		}
	}
	if r.Codice() != e.Codice() || r.Dove != "/codice" {
		t.Errorf("%q: %+v", s, r)
	}
}

func FuzzUnmarshalText(f *testing.F) {
	for _, s := range []string{"", "c_h501", " C_H501\n", "UF9FAJ", "uf9faj", "A463BFE", "m_pi.AOODGPER", "_a", "forlì", "a\xff", "c_h501\x1b[2J", strings.Repeat("a", 101)} {
		f.Add(s)
	}
	ente, ufficio := codiceIPA(f, "c_e472"), codiceUfficio(f, "E6QQA8")
	aoo, err := ipa.ParseCodiceAOO("A463BFE")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		daTesto(t, s, ente, (*ipa.CodiceIPA).UnmarshalText, ipa.ParseCodiceIPA)
		daTesto(t, s, ufficio, (*ipa.CodiceUnivocoUfficio).UnmarshalText, ipa.ParseCodiceUnivocoUfficio)
		daTesto(t, s, aoo, (*ipa.CodiceAOO).UnmarshalText, ipa.ParseCodiceAOO)
		for _, d := range slices.Collect(ipa.Recognize(s).All()) {
			if d.Perche(norma.Italiano) == "" || d.Perche(norma.Inglese) == "" {
				t.Errorf("%q: %v, and it is not said why", s, d.Specie)
			}
		}
	})
}

// FuzzFind: who is found by a mailbox is whoever a linear look through the lists finds, whatever the mailboxes; by a text, whoever has it as
// a code, a tax code or a mailbox, and nobody else.
func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"", "c_h501", " C_H501\n", "UF9FAJ", "4hfk5r", "02438750586", "IT02438750586", "024 387 505 86", "unione@pec.esempio.it", "UNIONE@pec.esempio.it ", "@", "a\nb@c",
		"protocollo@pec.comune.esempio.it", strings.Repeat("a", 17), strings.Repeat("a", 256), "\xff@x",
	} {
		f.Add(s, "nuova@pec.esempio.it", s)
	}
	f.Fuzz(func(t *testing.T, s, prima, seconda string) {
		enti, uffici := piccolo(t)
		enti[1].Caselle = ipa.NewCaselle(pec(prima), ipa.Casella{Indirizzo: seconda, Tipo: ipa.AltraPosta}, pec(prima))
		uffici[0].Caselle = ipa.NewCaselle(pec(seconda))
		x, _ := ipa.NewIndice(enti, uffici)
		for _, indirizzo := range []string{s, prima, seconda, strings.ToUpper(s)} {
			var want []ipa.Titolare
			for i := range enti {
				if ha(enti[i].Caselle, indirizzo) {
					want = append(want, ipa.Titolare{Ente: enti[i].Codice})
				}
			}
			for i := range uffici {
				if ha(uffici[i].Caselle, indirizzo) {
					want = append(want, ipa.Titolare{Ente: uffici[i].Ente, Ufficio: uffici[i].Codice})
				}
			}
			if got := slices.Collect(x.ByCasella(indirizzo).All()); !slices.Equal(got, want) {
				t.Errorf("%q: %v, want %v", indirizzo, got, want)
			}
		}
		for v := range ipa.Find(x, s).All() {
			netto := strings.TrimSpace(s)
			fiscale := slices.Contains(slices.Collect(x.ByCodiceFiscale(netto).All()), v)
			casella := slices.Contains(slices.Collect(x.ByCasella(netto).All()), v)
			if !fiscale && !casella && !strings.EqualFold(v.Ente.String(), netto) && !strings.EqualFold(v.Ufficio.String(), netto) {
				t.Errorf("%q: %v", s, v)
			}
		}
	})
}

// ha reports whether an address is among some, as the index compares them: ASCII letters in either case, not empty, at most 256 bytes.
func ha(c ipa.Caselle, indirizzo string) bool {
	minuscolo := func(s string) string {
		b := []byte(s)
		for i := range b {
			if b[i] >= 'A' && b[i] <= 'Z' {
				b[i] += 'a' - 'A'
			}
		}
		return string(b)
	}
	const massima = 256
	for q := range c.All() {
		if q.Indirizzo != "" && len(indirizzo) <= massima && minuscolo(q.Indirizzo) == minuscolo(indirizzo) {
			return true
		}
	}
	return false
}
