package alternanza_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"norma"
	"norma/alternanza"
)

// biblioteca has six students of eight seats in the library, and asks for three more.
const biblioteca = `{"convenzione":{"scuola":{"meccanografico":"LTPC02000C"},"ospite":"00097020598","attivita":"BIB","figure":["2.5.4.5.2"],` +
	`"inizio":"2026-06-15","fine":"2026-06-26","studenti":3,"stipula":"2026-05-04"},` +
	`"profilo":{"ospite":{"codiceFiscale":"00097020598"},"offerte":[{"tipo":"alternanza","massimo":12,"periodi":[{"dal":"06-10","al":"07-31"}],` +
	`"attivita":[{"codice":"BIB","figure":["2.5.4.5.2"],"posti":8}]}]},` +
	`"altre":[{"attivita":"BIB","inizio":"2026-06-22","fine":"2026-07-03","studenti":6}]}`

func TestVerifica(t *testing.T) {
	v, rilievi, err := alternanza.ParseVerifica([]byte(biblioteca))
	if err != nil || rilievi != nil {
		t.Fatalf("%v, %v", err, esiti(rilievi))
	}
	if b, _ := v.MarshalJSON(); string(b) != biblioteca {
		t.Errorf("%s", b)
	}
	r := v.Check()
	diverso(t, "findings", []esito{{"alternanza/posti-insufficienti", norma.Errore, "/convenzione/studenti", "3", "2", slidePercorsi}}, esiti(r.Rilievi))
	suo := v.Convenzione.Check(&v.Profilo, v.Altre)
	if suo.Rilievi[0].Dove != "/studenti" || suo.Esito != r.Esito || suo.Posti != r.Posti {
		t.Errorf("%+v", suo)
	}
	var w alternanza.Verifica
	if err := json.Unmarshal([]byte(biblioteca), &w); err != nil {
		t.Error(err)
	}
	var e *norma.DocumentError
	if err := json.Unmarshal([]byte(`{"altre":3}`), &w); !errors.As(err, &e) || len(w.Altre) != 1 {
		t.Error(err)
	}
	const ignoto = `{"convenzione":{"a":1},"profilo":{"offerte":[{"b":2}]},"c":3}`
	w, rilievi, _ = alternanza.ParseVerifica([]byte(ignoto))
	if b, _ := w.MarshalJSON(); string(b) != ignoto || len(rilievi) != 3 {
		t.Errorf("%s", b)
	}
	if n, m := len(alternanza.CampiVerifica()), len(alternanza.CampiProfilo())+2*len(alternanza.CampiConvenzione()); n != m {
		t.Errorf("%d members, want %d", n, m)
	}
}

func ExampleVerifica_Check() {
	v, _, _ := alternanza.ParseVerifica([]byte(biblioteca))
	r := v.Check()
	fmt.Println(r.Esito, r.Posti, r.Rilievi[0].Dove)
	// Output:
	// violato 2 /convenzione/studenti
}

func ExampleParseVerifica() {
	v, _, err := alternanza.ParseVerifica([]byte(biblioteca))
	fmt.Println(v.Convenzione.Attivita, len(v.Profilo.Offerte), len(v.Altre), err)
	// Output:
	// BIB 1 1 <nil>
}

func ExampleCampiVerifica() {
	c := alternanza.CampiVerifica()
	fmt.Println(c[0].Percorso(), c[len(c)-1].Percorso())
	// Output:
	// convenzione.scuola.denominazione altre[].stipula
}

func ExampleVerifica_Campi() {
	v := alternanza.Verifica{Altre: []alternanza.Convenzione{{Attivita: "BIB", Studenti: norma.Known(6)}}}
	v.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		fmt.Println(dove, cosa.EN+":", valore)
	})
	// Output:
	// /altre/0/attivita activity of the profile: code, or place as 1.2: BIB
	// /altre/0/studenti how many students at one time: 6
}

func ExampleSchemaVerifica() {
	fmt.Printf("%.96s\n", alternanza.SchemaVerifica(norma.Inglese))
	// Output:
	// {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Check of an agreement","type"
}
