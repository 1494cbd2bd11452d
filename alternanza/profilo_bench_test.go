package alternanza_test

import (
	"encoding/json"
	"slices"
	"testing"

	"norma"
	"norma/alternanza"
)

// A profile without findings is validated without anything on the heap.
func TestValidateAllocs(t *testing.T) {
	p, o := latina(t), officina()
	if n := testing.AllocsPerRun(100, func() { validazione = p.Validate() }); n != 0 {
		t.Errorf("municipality: %v allocations", n)
	}
	if n := testing.AllocsPerRun(100, func() { validazione = o.Validate() }); n != 0 {
		t.Errorf("company: %v allocations", n)
	}
}

var (
	validazione alternanza.Validazione
	riscontro   alternanza.Riscontro
	spiegata    norma.Spiegazione
)

func BenchmarkValidate(b *testing.B) {
	completo, minimo, vuoto := latina(b), officina(), alternanza.Profilo{}
	tanto := alternanza.Profilo{Offerte: slices.Repeat([]alternanza.Offerta{{Attivita: make([]alternanza.Attivita, 100)}}, 20)}
	for _, bb := range []struct {
		nome string
		p    *alternanza.Profilo
	}{{"municipality", &completo}, {"company", &minimo}, {"empty", &vuoto}, {"most-findings", &tanto}} {
		b.Run(bb.nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				validazione = bb.p.Validate()
			}
		})
	}
}

func BenchmarkConvenzioneCheck(b *testing.B) {
	c, p := convenzione(), latina(b)
	dieci := make([]alternanza.Convenzione, 10)
	for i := range dieci {
		dieci[i] = altra(norma.Giorno(2026, 6, uint8(10+i)), norma.Giorno(2026, 7, uint8(1+i)), 0)
	}
	for _, bb := range []struct {
		nome  string
		altre []alternanza.Convenzione
	}{{"0", nil}, {"10", dieci}} {
		b.Run(bb.nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				riscontro = c.Check(&p, bb.altre)
			}
		})
	}
}

func BenchmarkParseProfilo(b *testing.B) {
	p := latina(b)
	testo, err := p.MarshalJSON()
	if err != nil {
		b.Fatal(err)
	}
	b.Run("norma", func(b *testing.B) {
		b.SetBytes(int64(len(testo)))
		b.ReportAllocs()
		for b.Loop() {
			if _, rilievi, err := alternanza.ParseProfilo(testo); err != nil || rilievi != nil {
				b.Fatal(err, rilievi)
			}
		}
	})
	b.Run("encoding-json", func(b *testing.B) { // into plain structs, nothing checked
		b.SetBytes(int64(len(testo)))
		b.ReportAllocs()
		for b.Loop() {
			var q profiloNudo
			if err := json.Unmarshal(testo, &q); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encode", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := p.MarshalJSON(); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// profiloNudo is a profile as one would write it for encoding/json.
type profiloNudo struct {
	Ospite struct {
		Tipo, Denominazione, CodiceFiscale, CodiceIPA, CodiceUfficio, PEC, Natura, Sito, Descrizione string
		RegistroImprese                                                                              *bool
		Sede                                                                                         indirizzoNudo
	}
	Requisiti []string
	Capacita  struct{ Strutturali, Tecnologiche, Organizzative string }
	Filiera   []struct{ Soggetto, Rapporto string }
	Offerte   []struct {
		Tipo     string
		Massimo  *int
		Periodi  []struct{ Dal, Al string }
		Campi    []string
		Quadro   string
		Attivita []struct {
			Codice, Descrizione string
			Figure              []string
			Posti               *int
			Luogo               indirizzoNudo
			Contatto            struct{ Nome, Telefono, Casella string }
		}
	}
}

type indirizzoNudo struct{ Via, CAP, Comune, Provincia string }

func BenchmarkAnteprima(b *testing.B) {
	p := latina(b)
	b.ReportAllocs()
	for b.Loop() {
		spiegata = p.Anteprima()
	}
}
