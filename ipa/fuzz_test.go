package ipa_test

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"norma"
	"norma/ipa"
)

// The published shapes.
var (
	formaIPA     = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_]{0,99}$`)
	formaUfficio = regexp.MustCompile(`^[A-Za-z0-9]{6}$`)
	formaAOO     = regexp.MustCompile(`^[Aa][A-Za-z0-9]{6}$`)
)

// FuzzParse: no text makes a reader panic; what it takes has the published shape and is the same code in canonical form; what it
// refuses has its place.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", "c_h501", " C_H501\n", "istsc_RMIS00100X", "E6QQA8", "uf9faj", "999999", "000000", "0000000", "A463BFE", "SUBM70N", "m_pi.AOODGPER",
		"_a", "forlì", "a\xff", "80016350821", "RMIS00100X", "RSSMRA80A01H501U", strings.Repeat("a", 100), strings.Repeat("A", 101), "\u00a0agid",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		netto := strings.TrimSpace(s)
		ente, errEnte := ipa.ParseCodiceIPA(s)
		ufficio, errUfficio := ipa.ParseCodiceUnivocoUfficio(s)
		aoo, errAOO := ipa.ParseCodiceAOO(s)
		for _, v := range []struct {
			nome, canone, rifatto string
			forma                 bool
			err                   error
		}{
			{"ente", ente.String(), rifai(ente, ipa.ParseCodiceIPA), formaIPA.MatchString(netto), errEnte},
			{
				"ufficio", ufficio.String(), rifai(ufficio, ipa.ParseCodiceUnivocoUfficio),
				formaUfficio.MatchString(netto) && netto != "999999" && netto != "000000", errUfficio,
			},
			{"aoo", aoo.String(), rifai(aoo, ipa.ParseCodiceAOO), formaAOO.MatchString(netto), errAOO},
		} {
			if (v.err == nil) != v.forma || v.canone != v.rifatto || v.forma && !strings.EqualFold(v.canone, netto) || !v.forma && v.canone != "" {
				t.Errorf("%s %q: %q, %q, %v", v.nome, s, v.canone, v.rifatto, v.err)
			}
			var e *ipa.CodiceError
			if errors.As(v.err, &e) && (e.Posizione() < 0 || e.Posizione() > len(s) || len(e.Messaggio(norma.Inglese)) > 1000 ||
				utf8.ValidString(s) && !utf8.ValidString(s[:e.Posizione()])) {
				t.Errorf("%s %q: at %d, %v", v.nome, s, e.Posizione(), e)
			}
		}
		var g norma.Giudizio
		ente.Report(&g, "", "")
		if i := ente.Indizio(); (len(g.Rilievi) > 0) != (len(ente.String()) > 16) || i.Categoria == "" && i.Sigla != "" {
			t.Errorf("%q: %v, %+v", s, g.Rilievi, i)
		}
		r := ipa.Recognize(s)
		if r.Has(ipa.SpecieEnte) != (errEnte == nil) || r.Has(ipa.SpecieUfficio) != (errUfficio == nil) || r.Has(ipa.SpecieAOO) != (errAOO == nil) {
			t.Errorf("%q: %v", s, slices.Collect(r.All()))
		}
	})
}

func rifai[T interface{ String() string }](v T, parse func(string) (T, error)) string {
	w, _ := parse(v.String())
	return w.String()
}

// FuzzDecode: no text makes the decoder panic, the same bytes in other pieces give the same, and every row is good or left out.
func FuzzDecode(f *testing.F) {
	f.Add([]byte(testata + riga(map[string]string{"cod_amm": "c_h501", "des_amm": "Roma Capitale", "Cf": "02438750586", "mail1": "a@b.it"})))
	f.Add([]byte(testataUffici + "Uff_eFatturaPA\tp\tUff\tRoma\t00186\tRM\tLazio\tVia\t06\t\t\t\t\tc_H501\t\t\tUF9FAJ\tf@p.it\tpec\t\t\t\t\n"))
	f.Add([]byte("\uFEFFCodice_IPA,Denominazione_ente,Mail1,Tipo_Mail1\r\na,\"A \"\"B\"\"\",a@b.it,Pec\r\nb,\"C\n\nc,D,,\n"))
	f.Add([]byte("Codice_IPA;Denominazione_ente;Codice_uni_uo;Descrizione_uo;Codice_uni_aoo\nc_h501;Roma;uf9faj;X;A463BFE\n\xff;;;;\n"))
	f.Add([]byte("Codice_IPA,Denominazione_ente,Mail1\ne,\"A\nA\"\nT,U\ne,\"C\n\nc,D,\n"))
	f.Add([]byte("cod_amm\tdes_amm\na\tA\na\tB\n_\tC\n\tD\nx\n\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		enti, conto, err := ipa.DecodeEnti(strings.NewReader(string(b)))
		altri, conto2, err2 := ipa.DecodeEnti(iotest.OneByteReader(strings.NewReader(string(b))))
		if !slices.Equal(enti, altri) || !slices.Equal(conto.Anomalie, conto2.Anomalie) || conto.Righe != conto2.Righe || (err == nil) != (err2 == nil) {
			t.Errorf("%q: %+v, %+v; byte by byte %+v, %+v", b, enti, conto, altri, conto2)
		}
		uffici, contoUffici, _ := ipa.DecodeUffici(strings.NewReader(string(b)))
		for _, c := range []struct {
			conto ipa.Resoconto
			buone int
		}{{conto, len(enti)}, {contoUffici, len(uffici)}} {
			if c.conto.Righe != c.buone+c.conto.Scartate || c.conto.Scartate > len(c.conto.Anomalie)+c.conto.Altre {
				t.Errorf("%q: %d good rows, %+v", b, c.buone, c.conto)
			}
			prima := 0
			for _, a := range c.conto.Anomalie {
				if a.Riga < 2 || a.Riga > 1+strings.Count(string(b), "\n") || a.Colonna < 1 || a.Colonna > len(b) || a.Riga < prima {
					t.Errorf("%q: %+v", b, a)
				}
				prima = a.Riga
				if a.Messaggio(norma.Italiano) == "" {
					t.Error("nothing is said")
				}
			}
		}
		x, _ := ipa.NewIndice(enti, uffici)
		for i := range enti {
			e := &enti[i]
			if got, ok := x.Ente(e.Codice); !ok || e.Denominazione == "" || got.Codice != e.Codice {
				t.Errorf("%q: %+v", b, e)
			}
			if tutti := slices.IndexFunc(enti, func(v ipa.Ente) bool { return v.Codice == e.Codice }); tutti != i {
				continue // left out
			}
			for c := range e.Caselle.All() {
				if !x.ByCasella(strings.ToUpper(c.Indirizzo)).Has(e.Codice) {
					t.Errorf("%q: nobody has %s", b, c.Indirizzo)
				}
			}
			if e.CodiceFiscale != "" && !x.ByCodiceFiscale(e.CodiceFiscale).Has(e.Codice) {
				t.Errorf("%q: nobody has %s", b, e.CodiceFiscale)
			}
		}
	})
}
