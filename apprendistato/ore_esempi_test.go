package apprendistato_test

import (
	"fmt"

	"norma"
	"norma/apprendistato"
)

// A hairdresser hired in the second year of the qualifica: what may be external in each year that is left.
func ExampleFormazioneEsterna_Anni() {
	c := apprendistato.Contratto{
		Percorso:     apprendistato.Qualifica,
		Inizio:       norma.Giorno(2026, 9, 14),
		Fine:         norma.Giorno(2028, 9, 13),
		AnnoIniziale: norma.Known(2),
		Anni: []apprendistato.Anno{
			{Numero: norma.Known(2), Ordinarie: norma.Known(1056 * norma.Ora), Esterne: norma.Known(600 * norma.Ora)},
			{Numero: norma.Known(3), Ordinarie: norma.Known(1056 * norma.Ora), Esterne: norma.Known(600 * norma.Ora)},
		},
	}
	r := apprendistato.Lazio().FormazioneEsterna(&c)
	for a := range r.Anni() {
		fmt.Println(a.Anno, a.Quota.Valore, a.Massima(), a.InternaMinima())
	}
	for _, q := range r.Rilievi {
		fmt.Println(q.Dove, q.Messaggio(norma.Italiano), "—", q.Rif)
	}
	// Output:
	// 2 60 % 633.6 h 422.4 h
	// 3 50 % 528 h 528 h
	// /anni/1/esterne le ore di formazione esterna sono 600 h: nell'anno possono essere al più 528 h — reg. reg. Lazio 7/2017, art. 5, c. 3
}

// The most external training of each course of a degree.
func ExampleInsegnamenti_All() {
	c := apprendistato.Contratto{
		Percorso: apprendistato.PerLaurea,
		Inizio:   norma.Giorno(2026, 10, 1),
		Insegnamenti: []apprendistato.Insegnamento{
			{Nome: "Analisi I", Frontali: norma.Known(60 * norma.Ora), Esterne: norma.Known(30 * norma.Ora)},
			{Nome: "Fisica", Frontali: norma.Known(48 * norma.Ora), Esterne: norma.Known(28 * norma.Ora)},
		},
	}
	for k := range apprendistato.Lazio().Insegnamenti(&c).All() {
		fmt.Println(k.Nome, k.Esterne, "di", k.Massima)
	}
	// Output:
	// Analisi I 30 h di 36 h
	// Fisica 28 h di 28.8 h
}

// A research contract of eighteen months: the second year is half a year, on its own hours.
func ExampleFormazioneRicerca_Anni() {
	c := apprendistato.Contratto{
		Percorso: apprendistato.Ricerca,
		Inizio:   norma.Giorno(2026, 10, 1),
		Fine:     norma.Giorno(2028, 3, 31),
		Anni: []apprendistato.Anno{
			{Numero: norma.Known(1), Contrattuali: norma.Known(1760 * norma.Ora), Interne: norma.Known(400 * norma.Ora)},
			{Numero: norma.Known(2), Contrattuali: norma.Known(880 * norma.Ora), Interne: norma.Known(180 * norma.Ora)},
		},
	}
	for a := range apprendistato.Lazio().FormazioneRicerca(&c).Anni() {
		fmt.Println(a.Periodo, a.Minima)
	}
	// Output:
	// 2026-10-01/2027-09-30 352 h
	// 2027-10-01/2028-03-31 176 h
}

// The end of the first of three years: three quarters of each side are needed to pass on to the second.
func ExampleDisciplina_Frequenza() {
	anno := func(n int, esterne, interne norma.Ore) apprendistato.Anno {
		return apprendistato.Anno{Numero: norma.Known(n), Esterne: norma.Known(esterne * norma.Ora), Interne: norma.Known(interne * norma.Ora)}
	}
	c := apprendistato.Contratto{
		Percorso: apprendistato.Qualifica,
		Inizio:   norma.Giorno(2026, 9, 14),
		Anni:     []apprendistato.Anno{anno(1, 594, 396), anno(2, 594, 396), anno(3, 495, 495)},
	}
	c.Anni[0].FrequentateEsterne, c.Anni[0].FrequentateInterne = norma.Known(560*norma.Ora), norma.Known(290*norma.Ora)
	r := apprendistato.Lazio().Frequenza(&c)
	fmt.Println(r.Esito, "— in tutto serviranno", r.Esterne().Necessarie, "e", r.Interne().Necessarie)
	for _, q := range r.Rilievi {
		fmt.Println(q.Messaggio(norma.Italiano), "—", q.Rif)
	}
	// Output:
	// violato — in tutto serviranno 1262.25 h e 965.25 h
	// nell'anno sono frequentate 290 h di formazione interna: per passare al successivo ne servono almeno 297 h — reg. reg. Lazio 7/2017, art. 12, c. 5
}
