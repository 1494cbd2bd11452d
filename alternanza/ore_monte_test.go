package alternanza_test

import (
	"testing"

	"norma"
	"norma/alternanza"
)

// ore are hours that are known.
func ore(n norma.Ore) norma.Opt[norma.Ore] { return norma.Known(n * norma.Ora) }

// svolto is a path that was attended for so many of its hours.
func svolto(previste, frequentate norma.Ore) alternanza.PercorsoSvolto {
	return alternanza.PercorsoSvolto{Previste: ore(previste), Frequentate: ore(frequentate)}
}

func letture(l ...norma.Lettura) (s norma.Letture) {
	for _, v := range l {
		s.Add(v)
	}
	return s
}

func TestMonteOre(t *testing.T) {
	type percorsi = []alternanza.PercorsoSvolto
	mancante := func(dove norma.Puntatore, rif norma.Riferimento) esito {
		return esito{Codice: "norma/dato-mancante", Gravita: norma.Mancante, Dove: dove, Rif: rif}
	}
	const comma784 norma.Riferimento = "l. 145/2018, art. 1, c. 784"
	si, no := norma.Known(true), norma.Known(false)
	for _, tt := range []struct {
		nome                                  string
		s                                     alternanza.Studente
		esito                                 norma.Esito
		dovute, previste, frequentate, valide norma.Ore
		mancano                               norma.Opt[norma.Ore]
		letture                               norma.Letture
		rilievi                               []esito
	}{
		{
			nome:  "liceo, one hour short of 90, course over",
			s:     alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2025), Concluso: si, Percorsi: percorsi{svolto(89, 89)}},
			esito: norma.Violato, dovute: 90, previste: 89, frequentate: 89, valide: 89, mancano: ore(1),
			rilievi: []esito{{"alternanza/ore-insufficienti", norma.Errore, "/percorsi", "89 h", "90 h", pctoC}},
		},
		{
			nome:  "liceo, 90 in two paths",
			s:     alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2025), Concluso: si, Percorsi: percorsi{svolto(50, 50), svolto(40, 40)}},
			esito: norma.Rispettato, dovute: 90, previste: 90, frequentate: 90, valide: 90, mancano: ore(0),
		},
		{
			nome:  "liceo, 91: nothing more is asked",
			s:     alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2025), Percorsi: percorsi{svolto(91, 91)}},
			esito: norma.Rispettato, dovute: 90, previste: 91, frequentate: 91, valide: 91, mancano: ore(0),
		},
		{
			nome:  "tecnico, 149 of 150 while the course goes on",
			s:     alternanza.Studente{Scuola: alternanza.IstitutoTecnico, Anno: anno(2018), Concluso: no, Percorsi: percorsi{svolto(149, 149)}},
			esito: norma.Rispettato, dovute: 150, previste: 149, frequentate: 149, valide: 149, mancano: ore(1),
		},
		{
			nome:  "professionale, 209 of 210: is the course over?",
			s:     alternanza.Studente{Scuola: alternanza.IstitutoProfessionale, Anno: anno(2018), Percorsi: percorsi{svolto(209, 209)}},
			esito: norma.Indeterminato, dovute: 210, previste: 209, frequentate: 209, valide: 209, mancano: ore(1),
			rilievi: []esito{mancante("/concluso", pctoA)},
		},
		{
			nome:  "professionale, 210 in 2018/19",
			s:     alternanza.Studente{Scuola: alternanza.IstitutoProfessionale, Anno: anno(2018), Percorsi: percorsi{svolto(210, 210)}},
			esito: norma.Rispettato, dovute: 210, previste: 210, frequentate: 210, valide: 210, mancano: ore(0),
		},
		{
			nome: "professionale, 399 of 400 in 2017/18, the year before",
			s: alternanza.Studente{
				Scuola: alternanza.IstitutoProfessionale, Anno: anno(2017), Terza: anno(2015), Concluso: si, Percorsi: percorsi{svolto(399, 399)},
			},
			esito: norma.Violato, dovute: 400, previste: 399, frequentate: 399, valide: 399, mancano: ore(1),
			rilievi: []esito{{"alternanza/ore-insufficienti", norma.Errore, "/percorsi", "399 h", "400 h", comma33}},
		},
		{
			nome:  "tecnico, third class of 2016/17, last year 2018/19: the new hours",
			s:     alternanza.Studente{Scuola: alternanza.IstitutoTecnico, Anno: anno(2018), Terza: anno(2016), Concluso: si, Percorsi: percorsi{svolto(150, 150)}},
			esito: norma.Rispettato, dovute: 150, previste: 150, frequentate: 150, valide: 150, mancano: ore(0),
			letture: letture(norma.LetturaAnnoScolastico),
		},
		{
			nome:  "third class of 2018/19: nothing straddles",
			s:     alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2020), Terza: anno(2018), Percorsi: percorsi{svolto(90, 90)}},
			esito: norma.Rispettato, dovute: 90, previste: 90, frequentate: 90, valide: 90, mancano: ore(0),
		},
		{
			nome:    "third class of 2014/15: nothing owed before 2018/19",
			s:       alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2016), Terza: anno(2014)},
			esito:   norma.NonApplicabile,
			rilievi: []esito{{"alternanza/terza-precedente", norma.Avviso, "/terza", "2014/15", "2015/16", comma33}},
		},
		{
			nome:  "third class of 2015/16, the first that owes",
			s:     alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2015), Terza: anno(2015), Concluso: no},
			esito: norma.Rispettato, dovute: 200, mancano: ore(200),
		},
		{
			nome:    "2017/18 without the third class",
			s:       alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2017)},
			esito:   norma.Indeterminato,
			rilievi: []esito{mancante("/terza", comma33)},
		},
		{
			nome:    "a third class after the year asked about",
			s:       alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2015), Terza: anno(2016)},
			esito:   norma.Indeterminato,
			rilievi: []esito{{"alternanza/terza-dopo-l-anno", norma.Mancante, "/terza", "2016/17", "2015/16", comma33}},
		},
		{
			nome:    "2014/15: not yet",
			s:       alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2014), Terza: anno(2014)},
			esito:   norma.NonApplicabile,
			rilievi: []esito{{"alternanza/ore-non-ancora-dovute", norma.Avviso, "/anno", "2014/15", "2015/16", comma33}},
		},
		{
			nome:    "nothing said",
			esito:   norma.Indeterminato,
			rilievi: []esito{mancante("/scuola", comma784), mancante("/anno", comma784)},
		},
		{
			nome:    "a kind of school that there is not",
			s:       alternanza.Studente{Scuola: "conservatorio", Anno: anno(2025)},
			esito:   norma.Indeterminato,
			rilievi: []esito{{"norma/parola-sconosciuta", norma.Mancante, "/scuola", "conservatorio", "", comma784}},
		},
		{
			nome:  "a path attended for less than three quarters counts nothing",
			s:     alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2025), Concluso: si, Percorsi: percorsi{svolto(60, 60), svolto(40, 29)}},
			esito: norma.Violato, dovute: 90, previste: 100, frequentate: 89, valide: 60, mancano: ore(30),
			letture: letture(norma.LetturaOreDeiPercorsi),
			rilievi: []esito{{"alternanza/ore-insufficienti", norma.Errore, "/percorsi", "60 h", "90 h", pctoC}},
		},
		{
			nome:  "attended for three quarters exactly it counts whole",
			s:     alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2025), Concluso: si, Percorsi: percorsi{svolto(50, 50), svolto(40, 30)}},
			esito: norma.Rispettato, dovute: 90, previste: 90, frequentate: 80, valide: 90, mancano: ore(0),
			letture: letture(norma.LetturaOreDeiPercorsi),
		},
		{
			nome: "unknown hours matter while others do not suffice",
			s: alternanza.Studente{
				Scuola: alternanza.Liceo, Anno: anno(2025), Concluso: si,
				Percorsi: percorsi{svolto(80, 80), {Previste: ore(40)}, {}, {Previste: ore(0)}},
			},
			esito: norma.Indeterminato, dovute: 90, previste: 120, frequentate: 80, valide: 80,
			rilievi: []esito{mancante("/percorsi/1/frequentate", pctoC), mancante("/percorsi/2/previste", pctoC), mancante("/percorsi/2/frequentate", pctoC)},
		},
		{
			nome:  "unknown hours do not matter once others suffice",
			s:     alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2025), Percorsi: percorsi{svolto(90, 90), {}, {Previste: norma.Known(-norma.Ora)}}},
			esito: norma.Rispettato, dovute: 90, previste: 90, frequentate: 90, valide: 90, mancano: ore(0),
		},
		{
			nome: "impossible hours",
			s: alternanza.Studente{
				Scuola: alternanza.Liceo, Anno: anno(2025), Concluso: si,
				Percorsi: percorsi{{Previste: norma.Known(norma.OreMassime + 1), Frequentate: norma.Known(norma.Ore(-1))}, {Previste: ore(10), Frequentate: norma.Known(norma.Ore(-1))}},
			},
			esito: norma.Indeterminato, dovute: 90, previste: 10,
			rilievi: []esito{
				{"alternanza/ore-impossibili", norma.Mancante, "/percorsi/0/previste", "1000000.0001 h", "", pctoC},
				{"alternanza/ore-impossibili", norma.Mancante, "/percorsi/0/frequentate", "-0.0001 h", "", pctoC},
				{"alternanza/ore-impossibili", norma.Mancante, "/percorsi/1/frequentate", "-0.0001 h", "", pctoC},
			},
		},
		{
			nome:  "100 paths are all looked at",
			s:     alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2025), Concluso: no, Percorsi: molti(100)},
			esito: norma.Rispettato, dovute: 90, mancano: ore(90),
		},
		{
			nome:  "101 are not",
			s:     alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(2025), Concluso: no, Percorsi: molti(101)},
			esito: norma.Indeterminato, dovute: 90,
			rilievi: []esito{{"alternanza/troppi-elementi", norma.Mancante, "/percorsi", "101", "100", pctoC}},
		},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			r := tt.s.MonteOre()
			diverso(t, "findings", tt.rilievi, esiti(r.Rilievi))
			if r.Esito != tt.esito || r.Letture != tt.letture || r.Mancano != tt.mancano || r.Dovute.Valore != tt.dovute*norma.Ora ||
				r.Previste != tt.previste*norma.Ora || r.Frequentate != tt.frequentate*norma.Ora || r.Valide != tt.valide*norma.Ora {
				t.Errorf("%+v", r)
			}
			if !r.Dovute.IsZero() && (r.Fonte != norma.Riferita || r.Alla != tt.s.Anno.Periodo().Dal || r.Nome.IsZero()) {
				t.Errorf("%s, %s, %q", r.Fonte, r.Alla, r.Nome.Valore)
			}
			controllaForma(t, alternanza.FormaMonteOre(), r.Spiegazione())
		})
	}
}

// molti are paths of no hours.
func molti(n int) []alternanza.PercorsoSvolto {
	out := make([]alternanza.PercorsoSvolto, n)
	for i := range out {
		out[i] = svolto(0, 0)
	}
	return out
}

// The name of the paths changes with the school year.
func TestMonteOreNome(t *testing.T) {
	for inizio, want := range map[int]string{
		2014: "",
		2015: "alternanza scuola-lavoro", 2017: "alternanza scuola-lavoro",
		2018: "percorsi per le competenze trasversali e per l'orientamento", 2024: "percorsi per le competenze trasversali e per l'orientamento",
		2025: "formazione scuola-lavoro", 2198: "formazione scuola-lavoro",
	} {
		s := alternanza.Studente{Scuola: alternanza.Liceo, Anno: anno(inizio), Terza: anno(inizio), Concluso: norma.Known(false)}
		if r := s.MonteOre(); r.Nome.Valore != want {
			t.Errorf("%d: %q, want %q", inizio, r.Nome.Valore, want)
		}
	}
}

// controllaForma requires that an explanation has no row that its shape does not have.
func controllaForma(t *testing.T, f norma.Forma, s norma.Spiegazione) {
	t.Helper()
	if f.Cosa != s.Cosa {
		t.Errorf("%s is explained as %s", f.Cosa.Nome, s.Cosa.Nome)
	}
	var visita func(f norma.Forma, s norma.Spiegazione)
	visita = func(f norma.Forma, s norma.Spiegazione) {
		for _, r := range s.Perche {
			sotto, ok := f.Riga(r.Cosa.Nome)
			if !ok {
				t.Errorf("the shape has no row %q beneath %q", r.Cosa.Nome, f.Cosa.Nome)
				continue
			}
			visita(sotto, r)
		}
	}
	visita(f, s)
}
