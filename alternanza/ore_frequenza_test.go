package alternanza_test

import (
	"testing"

	"norma"
	"norma/alternanza"
)

func TestFrequenza(t *testing.T) {
	type percorsi = []alternanza.PercorsoSvolto
	type voci = []alternanza.VocePercorso
	mancante := func(dove norma.Puntatore) esito {
		return esito{Codice: "norma/dato-mancante", Gravita: norma.Mancante, Dove: dove, Rif: tre4}
	}
	si, no := norma.Known(true), norma.Known(false)
	concluso := func(previste, frequentate norma.Ore, c norma.Opt[bool]) percorsi {
		p := svolto(previste, frequentate)
		p.Concluso = c
		return percorsi{p}
	}
	voce := func(previste, frequentate norma.Ore, minime norma.Opt[norma.Ore], valido norma.Opt[bool]) voci {
		return voci{{Previste: ore(previste), Frequentate: ore(frequentate), Minime: minime, Valido: valido}}
	}
	for _, tt := range []struct {
		nome     string
		anno     int
		percorsi percorsi
		esito    norma.Esito
		voci     voci
		rilievi  []esito
	}{
		// three quarters of 80 hours are 60
		{
			"59 of 80", 2025, concluso(80, 59, si), norma.Violato, voce(80, 59, ore(60), no),
			[]esito{{"alternanza/frequenza-insufficiente", norma.Errore, "/percorsi/0/frequentate", "59 h", "60 h", tre4}},
		},
		{"60 of 80", 2025, concluso(80, 60, si), norma.Rispettato, voce(80, 60, ore(60), si), nil},
		{"61 of 80", 2025, concluso(80, 61, no), norma.Rispettato, voce(80, 61, ore(60), si), nil},
		{"59 of 80, still going on", 2025, concluso(80, 59, no), norma.Rispettato, voce(80, 59, ore(60), norma.Opt[bool]{}), nil},
		{
			"59 of 80: is it over?", 2025, concluso(80, 59, norma.Opt[bool]{}), norma.Indeterminato, voce(80, 59, ore(60), norma.Opt[bool]{}),
			[]esito{mancante("/percorsi/0/concluso")},
		},
		{"more than foreseen", 2025, concluso(80, 100, si), norma.Rispettato, voce(80, 100, ore(60), si), nil},
		{"no hours foreseen", 2025, concluso(0, 0, si), norma.Rispettato, voce(0, 0, ore(0), si), nil},
		// three quarters of 45 hours are 33.75
		{
			"33.74 of 45", 2025,
			percorsi{{Previste: ore(45), Frequentate: norma.Known(3374 * norma.Ora / 100), Concluso: si}},
			norma.Violato,
			voci{{Previste: ore(45), Frequentate: norma.Known(3374 * norma.Ora / 100), Minime: norma.Known(3375 * norma.Ora / 100), Valido: no}},
			[]esito{{"alternanza/frequenza-insufficiente", norma.Errore, "/percorsi/0/frequentate", "33.74 h", "33.75 h", tre4}},
		},
		{
			"33.75 of 45", 2025,
			percorsi{{Previste: ore(45), Frequentate: norma.Known(3375 * norma.Ora / 100)}},
			norma.Rispettato,
			voci{{Previste: ore(45), Frequentate: norma.Known(3375 * norma.Ora / 100), Minime: norma.Known(3375 * norma.Ora / 100), Valido: si}},
			nil,
		},
		{
			"each path by itself: hours of one do not help another", 2025,
			percorsi{{Nome: "comune", Previste: ore(40), Frequentate: ore(40)}, {Nome: "officina", Previste: ore(40), Frequentate: ore(29), Concluso: si}},
			norma.Violato,
			voci{
				{Nome: "comune", Previste: ore(40), Frequentate: ore(40), Minime: ore(30), Valido: si},
				{Nome: "officina", Previste: ore(40), Frequentate: ore(29), Minime: ore(30), Valido: no},
			},
			[]esito{{"alternanza/frequenza-insufficiente", norma.Errore, "/percorsi/1/frequentate", "29 h", "30 h", tre4}},
		},
		{
			"hours not said", 2025,
			percorsi{{}, {Previste: ore(8)}, {Frequentate: ore(8)}, {Previste: ore(0)}},
			norma.Indeterminato,
			voci{{}, {Previste: ore(8), Minime: ore(6)}, {Frequentate: ore(8)}, {Previste: ore(0), Minime: ore(0), Valido: si}},
			[]esito{mancante("/percorsi/0/previste"), mancante("/percorsi/0/frequentate"), mancante("/percorsi/1/frequentate"), mancante("/percorsi/2/previste")},
		},
		{
			"impossible hours", 2025,
			percorsi{{Previste: ore(-1), Frequentate: ore(1_000_001)}},
			norma.Indeterminato,
			voci{{Previste: ore(-1), Frequentate: ore(1_000_001)}},
			[]esito{
				{"alternanza/ore-impossibili", norma.Mancante, "/percorsi/0/previste", "-1 h", "", tre4},
				{"alternanza/ore-impossibili", norma.Mancante, "/percorsi/0/frequentate", "1000001 h", "", tre4},
			},
		},
		// the decree is in force from 5 January 2018
		{
			"2016/17", 2016, concluso(80, 59, si), norma.NonApplicabile, nil,
			[]esito{{"alternanza/frequenza-non-in-vigore", norma.Avviso, "/anno", "2016/17", "2018-01-05/..", tre4}},
		},
		{
			"2017/18", 2017, concluso(80, 59, si), norma.Violato, voce(80, 59, ore(60), no),
			[]esito{{"alternanza/frequenza-insufficiente", norma.Errore, "/percorsi/0/frequentate", "59 h", "60 h", tre4}},
		},
		{"school year not said", 0, concluso(80, 59, si), norma.Indeterminato, nil, []esito{mancante("/anno")}},
		{"no path", 2025, nil, norma.Rispettato, nil, nil},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			s := alternanza.Studente{Anno: anno(tt.anno), Percorsi: tt.percorsi}
			r := s.Frequenza()
			diverso(t, "findings", tt.rilievi, esiti(r.Rilievi))
			var got voci
			for i, v := range r.Voci() {
				if i != len(got) {
					t.Errorf("path %d comes as number %d", len(got), i)
				}
				got = append(got, v)
			}
			if len(got) != len(tt.voci) {
				t.Fatalf("%d paths, want %d", len(got), len(tt.voci))
			}
			for i := range got {
				if got[i] != tt.voci[i] {
					t.Errorf("path %d: %+v, want %+v", i, got[i], tt.voci[i])
				}
			}
			if r.Esito != tt.esito || r.Fonte != norma.Ufficiale {
				t.Errorf("%s, %s, want %s", r.Esito, r.Fonte, tt.esito)
			}
			if want := (norma.Cifra[norma.Percento]{Valore: 75, Rif: tre4}); tt.voci != nil && r.Minimo != want {
				t.Errorf("%v", r.Minimo)
			}
			controllaForma(t, alternanza.FormaFrequenza(), r.Spiegazione())
		})
	}
}

func TestFrequenzaMolti(t *testing.T) {
	for n, want := range map[int]norma.Esito{99: norma.Rispettato, 100: norma.Rispettato, 101: norma.Indeterminato} {
		s := alternanza.Studente{Anno: anno(2025), Percorsi: molti(n)}
		r := s.Frequenza()
		quanti := 0
		for range r.Voci() {
			quanti++
		}
		if r.Esito != want || r.Has("alternanza/troppi-elementi") != (n > 100) || quanti != min(n, 100) {
			t.Errorf("%d paths: %s, %d looked at", n, r.Esito, quanti)
		}
		for range r.Voci() {
			break
		}
	}
}
