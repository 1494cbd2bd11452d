package alternanza_test

import (
	"slices"
	"testing"

	"norma"
	"norma/alternanza"
)

// elenco checks a list of words: as the sources have them, none of them absent, and a caller's own.
func elenco[T ~string](t *testing.T, all func() []T, want ...T) {
	t.Helper()
	got := all()
	if !slices.Equal(got, want) || slices.Contains(got, "") {
		t.Errorf("%v, want %v", got, want)
	}
	got[0] = "x"
	if !slices.Equal(all(), want) {
		t.Errorf("a caller can change %v", want)
	}
}

func TestParole(t *testing.T) {
	elenco(t, alternanza.AllTipiOspite, "impresa", "professionista", "ente-pubblico", "ente-privato")
	elenco(t, alternanza.AllTipiOfferta, "alternanza", "apprendistato")
	elenco(t, alternanza.AllNature, "piccola-media", "artigiana", "digitale", "incubatore", "acceleratore", "co-working")
	elenco(t, alternanza.AllCampi, "comunicazione", "marketing", "community-management", "distribuzione", "internazionalizzare")
	elenco(t, alternanza.AllQuadri, "protocollo-ad-adesione", "accordo-operativo", "avviso-pubblico")
	elenco(t, alternanza.AllRequisiti, "spazi-adeguati", "senza-barriere", "attrezzature-in-regola", "tutor-aziendale")
}

func TestTipoOspiteNome(t *testing.T) {
	for tipo, want := range map[alternanza.TipoOspite][2]string{
		alternanza.Impresa: {"impresa", "company"}, alternanza.Professionista: {"professionista", "professional"},
		alternanza.EntePubblico: {"ente pubblico", "public body"}, alternanza.EntePrivato: {"ente privato", "private body"}, "": {}, "x": {},
	} {
		if it, en := tipo.Nome(norma.Italiano), tipo.Nome(norma.Inglese); it != want[0] || en != want[1] {
			t.Errorf("%s: %q, %q", tipo, it, en)
		}
	}
}

func TestIndirizzo(t *testing.T) {
	for want, i := range map[string]alternanza.Indirizzo{
		"":                            {},
		"Via Roma 1, 00184 Roma (RM)": {Via: "Via Roma 1", CAP: "00184", Comune: "Roma", Provincia: "RM"},
		"00184 Roma":                  {CAP: "00184", Comune: "Roma"},
		"Via Roma 1, Roma":            {Via: "Via Roma 1", Comune: "Roma"},
		"Roma (RM)":                   {Comune: "Roma", Provincia: "RM"},
		"Via Roma 1":                  {Via: "Via Roma 1"},
		"(RM)":                        {Provincia: "RM"},
	} {
		if got := i.String(); got != want {
			t.Errorf("%+v: %q, want %q", i, got, want)
		}
		if i.IsZero() != (want == "") {
			t.Errorf("%q: zero %t", want, i.IsZero())
		}
	}
	if r := (alternanza.Indirizzo{Provincia: "BZ"}).Regione(); r != norma.TrentinoAltoAdige {
		t.Error(r)
	}
}
