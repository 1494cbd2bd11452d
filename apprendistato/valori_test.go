package apprendistato_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
	"norma/internal/gen/valori"
)

// paroleContratto are the words that a contract may hold, list by list.
func paroleContratto() []any {
	var figure []apprendistato.CodiceFigura
	var indirizzi []apprendistato.Indirizzo
	for v := range apprendistato.Repertorio() {
		figure = append(figure, v.Codice)
		for _, i := range v.Indirizzi {
			indirizzi = append(indirizzi, i.Codice)
		}
	}
	return []any{
		apprendistato.AllPercorsi(), apprendistato.AllTitoli(), apprendistato.AllLivelli(), apprendistato.AllModalita(), apprendistato.AllAccreditamenti(),
		apprendistato.AllTipiIstituzione(), apprendistato.AllRapportiTutor(), apprendistato.AllMotiviProroga(), figure, indirizzi,
		crediti.AllTipi(), crediti.AllOrigini(), crediti.AllAree(), crediti.AllElementi(), norma.AllRegioni(), norma.AllCalendari(),
	}
}

// FuzzContrattoValori: whatever a contract made in Go holds, Lazio and the State say of it what can be checked, twice the same, and its
// receipt can be kept.
func FuzzContrattoValori(f *testing.F) {
	basi := slices.Concat(basi(), []apprendistato.Contratto{completo(), conCredito()})
	for i := range basi {
		f.Add([]byte{byte(i)})
		f.Add([]byte{byte(i), 1, byte(i), 20, 0, 1, 0, byte(i)})
		f.Add([]byte{byte(i), 2, byte(i), 255})
	}
	fa, discipline := valori.New(paroleContratto()...), []*apprendistato.Disciplina{apprendistato.Lazio(), apprendistato.Nazionale()}
	d := valori.Documento[apprendistato.Contratto]{
		Giudice: valori.NewGiudice(apprendistato.CampiContratto(), apprendistato.Controlli(), crediti.Controlli()),
		Parse:   apprendistato.ParseContratto,
		Campi:   (*apprendistato.Contratto).Campi,
		Dice: func(c *apprendistato.Contratto) (out []valori.Detto) {
			for _, d := range discipline {
				v := d.Evaluate(c)
				out = append(out, valori.Detto{Giudizio: v.Giudizio, Spiegazione: v.Spiegazione()})
			}
			return out
		},
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		c := valori.Make(fa, basi, b)
		letto, sano, difetti := d.Examine(&c)
		for _, s := range difetti {
			t.Error(s)
		}
		if !sano {
			return
		}
		if diff := cmp.Diff(c, letto, uguali, cmpopts.EquateEmpty()); diff != "" {
			t.Error(diff)
		}
		for _, d := range discipline {
			ricevuta := d.Ricevuta(&c)
			scritta, _ := ricevuta.MarshalJSON()
			letta, rilievi, err := apprendistato.ParseRicevuta(scritta)
			if err != nil || norma.Refuse(rilievi) != nil {
				t.Fatalf("%s: %v, %v", scritta, err, norma.Refuse(rilievi))
			}
			if ancora, _ := letta.MarshalJSON(); !bytes.Equal(scritta, ancora) {
				t.Errorf("%s\n%s", scritta, ancora)
			}
			if s := letta.Verify(d); len(s) > 0 {
				t.Error(s)
			}
		}
	})
}
