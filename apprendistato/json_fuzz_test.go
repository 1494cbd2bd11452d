package apprendistato_test

import (
	"encoding/json"
	"slices"
	"testing"

	"norma/apprendistato"
	"norma/internal/gen/valori"
)

// FuzzUnmarshalJSON: a contract, a table and a receipt are read whole or stay as they were.
func FuzzUnmarshalJSON(f *testing.F) {
	contratto, tabella := completo(), apprendistato.Lazio().Tabella()
	ricevuta := apprendistato.Lazio().Ricevuta(&contratto)
	for _, d := range []json.Marshaler{contratto, tabella, ricevuta} {
		b, err := d.MarshalJSON()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
		f.Add(b[:len(b)/2])
	}
	for _, s := range []string{``, `null`, `{}`, `[]`, `{"percorso":"stage","inizio":"2026-02-30","x":1}`, `{"versione":1,"righe":[{"dove":"a"},{"dove":"a"}]}`, `{"nome":"x","eta":[{}]}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, s := range slices.Concat(
			valori.Unmarshal(b, contratto, (*apprendistato.Contratto).UnmarshalJSON, apprendistato.ParseContratto),
			valori.Unmarshal(b, tabella, (*apprendistato.Tabella).UnmarshalJSON, apprendistato.ParseTabella),
			valori.Unmarshal(b, ricevuta, (*apprendistato.Ricevuta).UnmarshalJSON, apprendistato.ParseRicevuta),
		) {
			t.Errorf("%q: %s", b, s)
		}
	})
}
