package cp2011_test

import (
	"slices"
	"testing"

	"norma"
	"norma/cp2011"
)

func TestLastDay(t *testing.T) {
	if d, f := cp2011.Statistica.LastDay(); d != norma.Giorno(2022, 12, 31) || f != norma.Ufficiale {
		t.Errorf("%s, %s", d, f)
	}
	if d, f := cp2011.Comunicazioni.LastDay(); d != norma.Giorno(2025, 4, 2) || f != norma.Riferita {
		t.Errorf("%s, %s", d, f)
	}
}

// The notices of a code on the days about the change of edition.
func TestCheck(t *testing.T) {
	const (
		superata      = "cp2011/edizione-superata"
		comunicazioni = "cp2011/edizione-superata-nelle-comunicazioni"
		soppresso     = "cp2011/codice-soppresso"
		riusato       = "cp2011/codice-riusato"
	)
	for _, tt := range []struct {
		codice  string
		alla    norma.Data
		uso     cp2011.Uso
		rilievi []string
	}{
		{"5.2.2.3.2", norma.Giorno(2011, 1, 1), cp2011.Statistica, nil},
		{"5.2.2.3.2", norma.Giorno(2022, 12, 30), cp2011.Statistica, nil},
		{"5.2.2.3.2", norma.Giorno(2022, 12, 31), cp2011.Statistica, nil},
		{"5.2.2.3.2", norma.Giorno(2023, 1, 1), cp2011.Statistica, []string{superata}},
		{"5.2.2.3.2", norma.Giorno(2023, 1, 1), cp2011.Comunicazioni, nil},
		{"5.2.2.3.2", norma.Giorno(2025, 4, 1), cp2011.Comunicazioni, nil},
		{"5.2.2.3.2", norma.Giorno(2025, 4, 2), cp2011.Comunicazioni, nil},
		{"5.2.2.3.2", norma.Giorno(2025, 4, 3), cp2011.Comunicazioni, []string{comunicazioni}},
		{"5.4.3.1.0", norma.Giorno(2022, 12, 31), cp2011.Statistica, nil},
		{"5.4.3.1.0", norma.Giorno(2023, 1, 1), cp2011.Statistica, []string{superata, soppresso}},
		{"5.4.3.1.0", norma.Giorno(2025, 4, 3), cp2011.Comunicazioni, []string{comunicazioni, soppresso}},
		{"2.1.1.4.1", norma.Giorno(2022, 12, 31), cp2011.Statistica, nil},
		{"2.1.1.4.1", norma.Giorno(2026, 9, 1), cp2011.Statistica, []string{superata, riusato}},
		{"2.1.1.4", norma.Giorno(2026, 9, 1), cp2011.Statistica, []string{superata}}, // what wider codes mean there is not known
		{"5.4.8", norma.Giorno(2026, 9, 1), cp2011.Statistica, []string{superata, soppresso}},
	} {
		c := cp2011.MustParse(tt.codice)
		g := c.Check(tt.alla, tt.uso, "/figura")
		codici := make([]string, len(g.Rilievi))
		for i, r := range g.Rilievi {
			codici[i] = r.Codice()
			if r.Gravita() != norma.Avviso || r.Dove != "/figura" || r.Trovato != tt.codice {
				t.Errorf("%s on %s: %+v", tt.codice, tt.alla, r)
			}
		}
		_, fonte := tt.uso.LastDay()
		if !slices.Equal(codici, tt.rilievi) || g.Esito != norma.Rispettato || g.Alla != tt.alla || g.Fonte != fonte {
			t.Errorf("%s on %s: %q, %s, %s, want %q", tt.codice, tt.alla, codici, g.Esito, g.Fonte, tt.rilievi)
		}
	}
	// Nothing to say of an absent code; nothing that can be said on a day that is none.
	if g := (cp2011.Codice{}).Check(norma.Giorno(2026, 9, 1), cp2011.Statistica, "/figura"); g.Rilievi != nil || g.Esito != norma.NonApplicabile {
		t.Errorf("%+v", g)
	}
	for giorno, codice := range map[norma.Data]string{{}: "norma/dato-mancante", norma.Giorno(2026, 2, 30): "norma/data-impossibile"} {
		g := cp2011.MustParse("5.2").Check(giorno, cp2011.Statistica, "/figura")
		if len(g.Rilievi) != 1 || !g.Has(codice) || g.Esito != norma.Indeterminato {
			t.Errorf("%s: %+v", giorno, g)
		}
	}
}

func TestMessaggi(t *testing.T) {
	for _, tt := range []struct {
		codice string
		uso    cp2011.Uso
		l      norma.Lingua
		want   []string
	}{
		{"5.4.3.1.0", cp2011.Statistica, norma.Italiano, []string{
			"il codice 5.4.3.1.0 è della CP2011, che l'Istat ha usato fino al 31/12/2022: poi vale la CP2021",
			"nella CP2021 il codice 5.4.3.1.0 non c'è più",
		}},
		{"2.1.1.4.1", cp2011.Comunicazioni, norma.Inglese, []string{
			"code 2.1.1.4.1 is of the CP2011, which the mandatory communications used until 2 April 2025: then the CP2021 holds",
			"in the CP2021 code 2.1.1.4.1 means something else",
		}},
	} {
		g := cp2011.MustParse(tt.codice).Check(norma.Giorno(2026, 9, 1), tt.uso, "")
		var got []string
		for _, r := range g.Rilievi {
			got = append(got, r.Messaggio(tt.l))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q", tt.codice, got)
		}
	}
}

func TestControlli(t *testing.T) {
	var codici []string
	for _, k := range cp2011.Controlli() {
		if codici = append(codici, k.Codice); k.Gravita != norma.Avviso || k.IT == "" || k.EN == "" {
			t.Errorf("%+v", k)
		}
	}
	if want := []string{
		"cp2011/edizione-superata", "cp2011/edizione-superata-nelle-comunicazioni", "cp2011/codice-soppresso", "cp2011/codice-riusato",
	}; !slices.Equal(codici, want) {
		t.Errorf("%q", codici)
	}
}
