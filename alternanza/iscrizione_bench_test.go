package alternanza_test

import (
	"testing"

	"norma"
	"norma/alternanza"
)

func BenchmarkMonteOre(b *testing.B) {
	s := alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2025), Percorsi: []alternanza.PercorsoSvolto{svolto(30, 30), svolto(40, 32), svolto(20, 20)}}
	b.ReportAllocs()
	for b.Loop() {
		if r := s.MonteOre(); r.Esito != norma.Rispettato {
			b.Fatal(r.Esito)
		}
	}
}

func BenchmarkFrequenza(b *testing.B) {
	s := alternanza.Studente{Anno: anno(2025), Percorsi: []alternanza.PercorsoSvolto{svolto(30, 30), svolto(40, 32), svolto(20, 20)}}
	b.ReportAllocs()
	for b.Loop() {
		if r := s.Frequenza(); r.Esito != norma.Rispettato {
			b.Fatal(r.Esito)
		}
	}
}

func BenchmarkRapportoTutor(b *testing.B) {
	a := alternanza.Accoglienza{Inizio: norma.Giorno(2026, 2, 2), Rischio: alternanza.RischioMedio, Studenti: norma.Known(8), Tutor: norma.Known(1)}
	b.ReportAllocs()
	for b.Loop() {
		if r := a.RapportoTutor(); r.Esito != norma.Rispettato {
			b.Fatal(r.Esito)
		}
	}
}

// A first enrolment by PEC from the first step to publication, the profile validated on the way.
func BenchmarkIscrizione(b *testing.B) {
	s := soggetti(b)[0]
	b.ReportAllocs()
	for b.Loop() {
		s.percorri(b, alternanza.Iscrizione{}, finoAllaPubblicazione, il(1))
	}
}

func BenchmarkReceive(b *testing.B) {
	s := soggetti(b)[0]
	i := s.percorri(b, alternanza.Iscrizione{}, "identificazione consenso compilazione anteprima dichiarazione", il(1))
	m := s.messaggio(i)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := i.Receive(m, alternanza.CasellaRegistro, s.indice, il(1)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkIscrizioneText(b *testing.B) {
	s := soggetti(b)[0]
	testo, err := s.percorri(b, alternanza.Iscrizione{}, finoAllaPubblicazione, il(1)).MarshalText()
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(testo)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := alternanza.ParseIscrizione(testo); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSave(b *testing.B) {
	p := latina(b)
	b.ReportAllocs()
	for b.Loop() {
		_ = alternanza.Save(&p)
	}
}

func BenchmarkLoad(b *testing.B) {
	p := latina(b)
	testo := alternanza.Save(&p)
	b.SetBytes(int64(len(testo)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := alternanza.Load(testo); err != nil {
			b.Fatal(err)
		}
	}
}
