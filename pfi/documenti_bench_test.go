package pfi_test

import (
	"encoding/json"
	"testing"

	"norma/apprendistato"
	"norma/pfi"
)

var (
	esameProtocollo  pfi.EsameProtocollo
	esameDossier     pfi.EsameDossier
	esameRapporto    pfi.EsameRapportoRicerca
	esameInformativa pfi.EsameInformativa
)

func BenchmarkValidateProtocollo(b *testing.B) {
	p, d := protocolloPulito(), apprendistato.Lazio()
	b.ReportAllocs()
	for b.Loop() {
		esameProtocollo = p.Validate(d)
	}
}

func BenchmarkValidateDossier(b *testing.B) {
	s, d := dossierPulito(), apprendistato.Lazio()
	conclude(&s)
	b.ReportAllocs()
	for b.Loop() {
		esameDossier = s.Validate(d)
	}
}

func BenchmarkValidateRapporto(b *testing.B) {
	q, d := rapportoPulito(), apprendistato.Lazio()
	b.ReportAllocs()
	for b.Loop() {
		esameRapporto = q.Validate(d)
	}
}

func BenchmarkValidateInformativa(b *testing.B) {
	i, d := informativaPulita(), apprendistato.Lazio()
	b.ReportAllocs()
	for b.Loop() {
		esameInformativa = i.Validate(d)
	}
}

func BenchmarkParseProtocollo(b *testing.B) {
	testo, err := json.Marshal(protocolloPulito())
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(testo)))
	b.ReportAllocs()
	for b.Loop() {
		if _, rilievi, err := pfi.ParseProtocollo(testo); err != nil || rilievi != nil {
			b.Fatal(rilievi, err)
		}
	}
}

// What is clean costs nothing on the heap, but for the working copies of the contract that the rules are asked about.
func TestDocumentiSenzaMemoria(t *testing.T) {
	d := apprendistato.Lazio()
	p, s, q, i := protocolloPulito(), dossierPulito(), rapportoPulito(), informativaPulita()
	for nome, f := range map[string]func(){
		"protocollo":   func() { esameProtocollo = p.Validate(d) },
		"dossier":      func() { esameDossier = s.Validate(d) },
		"rapporto":     func() { esameRapporto = q.Validate(d) },
		"informazione": func() { esameInformativa = i.Validate(d) },
	} {
		if n := testing.AllocsPerRun(100, f); n > 10 {
			t.Errorf("%s: %v allocations, at most 10", nome, n)
		}
	}
}
