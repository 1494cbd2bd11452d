package crediti_test

import (
	"testing"

	"norma"
	"norma/crediti"
)

// TestOnce: what has been learned once counts once: the same module (art. 16, c. 1), safety training twice (art. 16, c. 2), safety
// training inside a module (reading sicurezza). All out of 120 hours: art. 13, c. 3, lett. a).
func TestOnce(t *testing.T) {
	const (
		h           = norma.Ora
		ripetuto    = "crediti/contato-una-volta"
		discordante = "crediti/modulo-discordante"
		compresa    = "crediti/sicurezza-gia-compresa"
	)
	a40 := modulo(40*h, codice("A"))
	a24 := modulo(24*h, codice("A"))
	b40 := modulo(40*h, codice("B"))
	senza := modulo(40 * h)
	conSicurezza := modulo(40*h, aree(crediti.Digitali, crediti.ComportamentiSicuri), analogo(si)) // letters f) and a)
	quattro, otto := sicurezza(4*h), sicurezza(8*h)
	for _, tt := range []struct {
		nome    string
		crediti lista
		ore     []norma.Ore
		motivi  []string
		restano norma.Opt[norma.Ore]
		calcolo string
	}{
		// modules
		{"the same module", lista{a40, a40}, []norma.Ore{40 * h, 0}, []string{"", ripetuto}, norma.Known(80 * h), "120 - 40"},
		{"three times", lista{a40, a40, a40}, []norma.Ore{40 * h, 0, 0}, []string{"", ripetuto, ripetuto}, norma.Known(80 * h), "120 - 40"},
		{"other modules", lista{a40, b40}, []norma.Ore{40 * h, 40 * h}, []string{"", ""}, norma.Known(40 * h), "120 - 80"},
		{"in between", lista{a40, b40, a40}, []norma.Ore{40 * h, 40 * h, 0}, []string{"", "", ripetuto}, norma.Known(40 * h), "120 - 80"},
		{"no codes", lista{senza, senza}, []norma.Ore{40 * h, 40 * h}, []string{"", ""}, norma.Known(40 * h), "120 - 80"},
		{"one code", lista{senza, a40}, []norma.Ore{40 * h, 40 * h}, []string{"", ""}, norma.Known(40 * h), "120 - 80"},
		{"other lengths", lista{a40, a24}, []norma.Ore{0, 0}, []string{discordante, discordante}, ignote, "which is true?"},
		{"other lengths, one repeated", lista{a40, a40, a24}, []norma.Ore{0, 0, 0}, []string{discordante, discordante, discordante}, ignote, "which is true?"},
		{"other lengths, the last two alike", lista{a24, a40, a40}, []norma.Ore{0, 0, 0}, []string{discordante, discordante, discordante}, ignote, "which is true?"},
		{"other lengths beside another", lista{a24, b40, a40}, []norma.Ore{0, 40 * h, 0}, []string{discordante, "", discordante}, ignote, "B is sure"},
		{"no codes, other lengths", lista{senza, modulo(24 * h)}, []norma.Ore{40 * h, 24 * h}, []string{"", ""}, norma.Known(56 * h), "120 - 64"},
		// a module refused, or in doubt, is no rival of one that is accepted
		{"one refused", lista{con(a24, attestato(no)), a40}, []norma.Ore{0, 40 * h}, []string{"crediti/non-completato", ""}, norma.Known(80 * h), "120 - 40"},
		{"one of other content", lista{con(a40, analogo(no)), a40}, []norma.Ore{0, 40 * h}, []string{"crediti/contenuto-diverso", ""}, norma.Known(80 * h), "120 - 40"},
		{"one in doubt", lista{con(a40, attestato(nonDetto)), a40}, []norma.Ore{0, 40 * h}, []string{"norma/dato-mancante", ""}, ignote, "the 40 hours of one are sure"},
		{"one of unknown length", lista{a40, con(a40, conOre(ignote))}, []norma.Ore{40 * h, 0}, []string{"", "norma/dato-mancante"}, ignote, "the 40 hours of one are sure"},
		// safety: the longest counts, the first of equals
		{"safety twice, equal", lista{quattro, quattro}, []norma.Ore{4 * h, 0}, []string{"", ripetuto}, norma.Known(116 * h), "120 - 4"},
		{"safety twice, the longer first", lista{otto, quattro}, []norma.Ore{8 * h, 0}, []string{"", ripetuto}, norma.Known(112 * h), "120 - 8"},
		{"safety twice, the longer last", lista{quattro, otto}, []norma.Ore{0, 8 * h}, []string{ripetuto, ""}, norma.Known(112 * h), "120 - 8"},
		{"safety, two longest", lista{quattro, otto, otto}, []norma.Ore{0, 8 * h, 0}, []string{ripetuto, "", ripetuto}, norma.Known(112 * h), "120 - 8"},
		{"safety, other codes", lista{con(quattro, codice("A")), con(quattro, codice("B"))}, []norma.Ore{4 * h, 0}, []string{"", ripetuto}, norma.Known(116 * h), "120 - 4"},
		{"safety, a module of the same code", lista{con(quattro, codice("A")), a40}, []norma.Ore{4 * h, 40 * h}, []string{"", ""}, norma.Known(76 * h), "120 - 44"},
		{"a longer one refused", lista{con(otto, attestato(no)), quattro}, []norma.Ore{0, 4 * h}, []string{"crediti/non-completato", ""}, norma.Known(116 * h), "120 - 4"},
		{"a longer one in doubt", lista{con(otto, attestato(nonDetto)), quattro}, []norma.Ore{0, 4 * h}, []string{"norma/dato-mancante", ""}, ignote, "4 hours are sure, or else 8"},
		{"beside specific training", lista{con(otto, tipo(crediti.SicurezzaSpecifica)), quattro}, []norma.Ore{0, 4 * h}, []string{"crediti/sicurezza-specifica", ""}, norma.Known(116 * h), "120 - 4"},
		// safety and modules with letter a)
		{"inside a module", lista{conSicurezza, quattro}, []norma.Ore{40 * h, 0}, []string{"", compresa}, norma.Known(80 * h), "120 - 40"},
		{"longer than the module that contains it", lista{modulo(4*h, aree(crediti.ComportamentiSicuri), analogo(si)), otto}, []norma.Ore{4 * h, 4 * h}, []string{"", ""}, norma.Known(112 * h), "120 - 4 - (8 - 4)"},
		{"a minute longer", lista{modulo(4*h, aree(crediti.ComportamentiSicuri), analogo(si)), sicurezza(4*h + h/100)}, []norma.Ore{4 * h, h / 100}, []string{"", ""}, norma.Known(116*h - h/100), "120 - 4 - 0.01"},
		{"inside a module that comes later", lista{quattro, conSicurezza}, []norma.Ore{0, 40 * h}, []string{compresa, ""}, norma.Known(80 * h), "120 - 40"},
		{"inside a module, twice", lista{quattro, conSicurezza, otto}, []norma.Ore{0, 40 * h, 0}, []string{compresa, "", compresa}, norma.Known(80 * h), "120 - 40"},
		{"inside a module just as long", lista{con(conSicurezza, conOre(norma.Known(4*h))), quattro}, []norma.Ore{4 * h, 0}, []string{"", compresa}, norma.Known(116 * h), "120 - 4"},
		{"beside a module without it", lista{a40, quattro}, []norma.Ore{40 * h, 4 * h}, []string{"", ""}, norma.Known(76 * h), "120 - 44"},
		{
			"inside the second of a module claimed twice",
			lista{con(conSicurezza, aree(crediti.Digitali), codice("A")), con(conSicurezza, codice("A")), quattro},
			[]norma.Ore{40 * h, 0, 0},
			[]string{"", ripetuto, compresa},
			norma.Known(80 * h), "120 - 40",
		},
		{
			"inside a module of doubtful length",
			lista{quattro, con(conSicurezza, codice("A")), con(conSicurezza, codice("A"), conOre(norma.Known(24*h)))},
			[]norma.Ore{0, 0, 0},
			[]string{compresa, discordante, discordante},
			ignote, "whichever length is true, the module contains it",
		},
		{
			"beside a module not completed",
			lista{con(conSicurezza, attestato(no)), quattro},
			[]norma.Ore{0, 4 * h},
			[]string{"crediti/non-completato", ""},
			norma.Known(116 * h), "120 - 4",
		},
		{
			"beside a module attended elsewhere",
			lista{quattro, con(conSicurezza, origine(crediti.AltraOrigine))},
			[]norma.Ore{4 * h, 0},
			[]string{"", "crediti/origine-diversa"},
			norma.Known(116 * h), "120 - 4",
		},
		{
			"beside a module in doubt",
			lista{con(conSicurezza, attestato(nonDetto)), quattro},
			[]norma.Ore{0, 4 * h},
			[]string{"norma/dato-mancante", ""},
			ignote, "4 hours are sure, or else 40",
		},
		{
			"safety with an area is no module",
			lista{con(quattro, aree(crediti.ComportamentiSicuri)), otto},
			[]norma.Ore{0, 8 * h},
			[]string{ripetuto, ""},
			norma.Known(112 * h), "120 - 8",
		},
	} {
		r := crediti.Apply(licenzaMedia, tt.crediti, dovuta, lazio, posto)
		esito, tolte := norma.Rispettato, norma.Ore(0)
		var want []crediti.Voce
		for i, m := range tt.motivi {
			v := crediti.Voce{Ore: tt.ore[i], Motivo: m, Rif: art16c1}
			if tt.crediti[i].Tipo != crediti.Modulo {
				v.Rif = art16c2
			}
			switch m {
			case "":
				v.Accolto = si
			case discordante, "norma/dato-mancante":
				esito = norma.Indeterminato
			default:
				v.Accolto = no
			}
			tolte += v.Ore
			want = append(want, v)
		}
		diverso(t, tt.nome, "fates", want, voci(t, &r))
		if r.Tolte != tolte || r.Restano != tt.restano || r.Esito != esito {
			t.Errorf("%s: %s taken away, %q left, %s, want %s, %q, %s: %s", tt.nome, r.Tolte, r.Restano, r.Esito, tolte, tt.restano, esito, tt.calcolo)
		}
	}
}

// TestOnceOfAModuleThatSaysNothing: beside a module of which nobody says what it is about, the shorter of two safety trainings is
// counted already, and only the longer one is in doubt, in whichever order they are claimed.
func TestOnceOfAModuleThatSaysNothing(t *testing.T) {
	const h = norma.Ora
	muto := modulo(40*h, aree(), analogo(si))
	for _, prima := range []norma.Ore{40 * h, 120 * h} { // the module takes everything; the module takes a third
		for _, lunga := range []int{1, 2} {
			chiesti := lista{muto, sicurezza(4 * h), sicurezza(4 * h)}
			chiesti[lunga].Ore = norma.Known(8 * h)
			r := crediti.Apply(prima, chiesti, nil, lazio, posto)
			vuole := []string{"", "crediti/contato-una-volta", "crediti/contato-una-volta"}
			vuole[lunga] = "norma/dato-mancante"
			for i, v := range r.Voci() {
				if v.Motivo != vuole[i] {
					t.Errorf("%s, the longer one the %d-th: credit %d: %q, want %q", prima, lunga, i, v.Motivo, vuole[i])
				}
			}
			if tutto := prima == 40*h; r.Restano.IsZero() == tutto || !r.Letture.Has(norma.LetturaSicurezza) {
				t.Errorf("%s, the longer one the %d-th: %q left, %v", prima, lunga, r.Restano, r.Letture)
			}
		}
	}
}
