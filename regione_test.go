package norma_test

import (
	"strings"
	"testing"

	"norma"
)

// TestRegioni: the twenty regions of art. 131 of the Constitution and the two provinces of its art. 116.
func TestRegioni(t *testing.T) {
	nomi := map[norma.Regione]string{
		norma.Abruzzo: "Abruzzo", norma.Basilicata: "Basilicata", norma.Calabria: "Calabria", norma.Campania: "Campania",
		norma.EmiliaRomagna: "Emilia-Romagna", norma.FriuliVeneziaGiulia: "Friuli-Venezia Giulia", norma.Lazio: "Lazio",
		norma.Liguria: "Liguria", norma.Lombardia: "Lombardia", norma.Marche: "Marche", norma.Molise: "Molise",
		norma.Piemonte: "Piemonte", norma.Puglia: "Puglia", norma.Sardegna: "Sardegna", norma.Sicilia: "Sicilia",
		norma.Toscana: "Toscana", norma.TrentinoAltoAdige: "Trentino-Alto Adige", norma.Umbria: "Umbria",
		norma.ValleDAosta: "Valle d'Aosta", norma.Veneto: "Veneto", norma.Bolzano: "Bolzano", norma.Trento: "Trento",
	}
	tutte := norma.AllRegioni()
	if len(tutte) != 22 || len(nomi) != 22 {
		t.Fatalf("%d regions listed, %d in the test, want 22", len(tutte), len(nomi))
	}
	viste := make(map[norma.Regione]bool)
	for _, r := range tutte {
		if viste[r] {
			t.Errorf("%s twice", r)
		}
		viste[r] = true
		if got := r.Nome(); got == "" || got != nomi[r] {
			t.Errorf("%s is named %q, want %q", r, got, nomi[r])
		}
		if got := strings.NewReplacer(" ", "-", "'", "-").Replace(strings.ToLower(nomi[r])); got != string(r) {
			t.Errorf("the word of %q is %q, want %q", nomi[r], r, got)
		}
	}
	for _, r := range []norma.Regione{"", "Lazio", "roma", "lazio "} {
		if got := r.Nome(); got != "" {
			t.Errorf("%q is named %q", r, got)
		}
	}
	tutte[0] = "altra"
	if norma.AllRegioni()[0] != norma.Abruzzo {
		t.Error("the list is shared")
	}
}
