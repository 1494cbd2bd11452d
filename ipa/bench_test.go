package ipa_test

import (
	"errors"
	"strings"
	"testing"

	"norma"
	"norma/ipa"
)

// Where results go, so that nothing is left out of what is measured.
var (
	unEnte    ipa.Ente
	unUfficio ipa.Ufficio
	unCodice  ipa.CodiceIPA
	unaAOO    ipa.CodiceAOO
	unIndizio ipa.Indizio
	titolari  ipa.Titolari
	possibili ipa.Candidati
)

func BenchmarkParse(b *testing.B) {
	for _, s := range []string{"c_h501", "ISTAT", "istsc_RMIS00100X", " agid "} {
		b.Run("CodiceIPA/"+s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				unCodice, _ = ipa.ParseCodiceIPA(s)
			}
		})
	}
	for _, s := range []string{"E6QQA8", "uf9faj"} {
		b.Run("CodiceUnivocoUfficio/"+s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				unUfficio.Codice, _ = ipa.ParseCodiceUnivocoUfficio(s)
			}
		})
	}
	b.Run("CodiceAOO", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			unaAOO, _ = ipa.ParseCodiceAOO("A463BFE")
		}
	})
}

func BenchmarkRecognize(b *testing.B) {
	for _, s := range []string{"c_h501", "E6QQA8", "agenas", "A463BFE", "RMIS00100X", "80016350821"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				possibili = ipa.Recognize(s)
			}
		})
	}
}

func BenchmarkFind(b *testing.B) {
	x := indice(b, amministrazioni(1000))
	for _, s := range []string{codiceDi(0), fiscaleDi(0), casellaDi(0)} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				titolari = ipa.Find(x, s)
			}
			if titolari.Len() != 1 {
				b.Fatal(s)
			}
		})
	}
}

func BenchmarkIndizio(b *testing.B) {
	c := codiceIPA(b, "istsc_RMIS00100X")
	b.ReportAllocs()
	for b.Loop() {
		unIndizio = c.Indizio()
	}
}

// BenchmarkDirectory looks up one body after another all over the index, as requests do, by the interface.
func BenchmarkDirectory(b *testing.B) {
	enti, _, err := ipa.DecodeEnti(strings.NewReader(amministrazioni(bodies)))
	if err != nil {
		b.Fatal(err)
	}
	uffici, _, err := ipa.DecodeUffici(strings.NewReader(ou(bodies)))
	if err != nil {
		b.Fatal(err)
	}
	x, _ := ipa.NewIndice(enti, uffici)
	var d ipa.Directory = x
	// The questions stand side by side, as they come in requests, not in the index.
	codici, codiciUffici := make([]ipa.CodiceIPA, bodies), make([]ipa.CodiceUnivocoUfficio, bodies)
	fiscali, caselle := make([]string, bodies), make([]string, bodies)
	for i := range bodies {
		j := i * 7919 % bodies // a prime: every body comes up, no two neighbours
		codici[i], codiciUffici[i] = enti[j].Codice, uffici[j].Codice
		fiscali[i], caselle[i] = strings.Clone(enti[j].CodiceFiscale), casellaDi(j)
	}
	for _, bb := range []struct {
		nome string
		f    func(i int) bool
	}{
		{"codice", func(i int) (ok bool) { unEnte, ok = d.Ente(codici[i]); return ok }},
		{"ufficio", func(i int) (ok bool) { unUfficio, ok = d.Ufficio(codiciUffici[i]); return ok }},
		{"codice-fiscale", func(i int) bool { titolari = d.ByCodiceFiscale(fiscali[i]); return titolari.Len() == 1 }},
		{"casella", func(i int) bool { titolari = d.ByCasella(caselle[i]); return titolari.Len() == 1 }},
	} {
		for modo, quanti := range map[string]int{"tutti": bodies, "uno": 1} {
			b.Run(bb.nome+"/"+modo, func(b *testing.B) {
				i := 0
				b.ReportAllocs()
				for b.Loop() {
					if i++; i >= quanti {
						i = 0
					}
					if !bb.f(i) {
						b.Fatal(i)
					}
				}
			})
		}
	}
}

// BenchmarkDecode reads the bodies of the whole index and makes a directory of them.
func BenchmarkDecode(b *testing.B) {
	testo := amministrazioni(bodies)
	b.SetBytes(int64(len(testo)))
	b.ReportAllocs()
	for b.Loop() {
		enti, _, err := ipa.DecodeEnti(strings.NewReader(testo))
		if err != nil {
			b.Fatal(err)
		}
		if x, _ := ipa.NewIndice(enti, nil); x == nil || len(enti) != bodies {
			b.Fatal(len(enti))
		}
	}
}

func BenchmarkMessaggio(b *testing.B) {
	_, err := ipa.ParseCodiceUnivocoUfficio("SUBM70N")
	var e *ipa.CodiceError
	if !errors.As(err, &e) {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		_ = e.Messaggio(norma.Inglese)
	}
}
