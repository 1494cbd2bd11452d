package pfi_test

import (
	"slices"
	"testing"

	"norma/internal/gen/valori"
	"norma/pfi"
)

// FuzzUnmarshalJSON: a plan and the other papers are read whole or stay as they were.
func FuzzUnmarshalJSON(f *testing.F) {
	p, protocollo, dossier, rapporto, informativa := piano(f, "ricerca"), protocolloPulito(), dossierPulito(), rapportoPulito(), informativaPulita()
	semi(f, p, protocollo, dossier, rapporto, informativa)
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, s := range slices.Concat(
			valori.Unmarshal(b, p, (*pfi.Piano).UnmarshalJSON, pfi.ParsePiano),
			valori.Unmarshal(b, protocollo, (*pfi.Protocollo).UnmarshalJSON, pfi.ParseProtocollo),
			valori.Unmarshal(b, dossier, (*pfi.Dossier).UnmarshalJSON, pfi.ParseDossier),
			valori.Unmarshal(b, rapporto, (*pfi.RapportoRicerca).UnmarshalJSON, pfi.ParseRapportoRicerca),
			valori.Unmarshal(b, informativa, (*pfi.Informativa).UnmarshalJSON, pfi.ParseInformativa),
		) {
			t.Errorf("%q: %s", b, s)
		}
	})
}
