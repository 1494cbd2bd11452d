package identificativi_test

import (
	"strings"
	"testing"

	"norma"
	"norma/internal/identificativi"
)

func fiscale(t *testing.T, s string) identificativi.CodiceFiscale {
	t.Helper()
	c, e := identificativi.ParseCodiceFiscale(s)
	if !e.OK() {
		t.Fatalf("%s: %q", s, tutti(e))
	}
	return c
}

func TestNascita(t *testing.T) {
	for _, tt := range []struct {
		codice        string
		alla, nascita norma.Data
	}{
		{"RSSMRA80A01H501U", norma.Giorno(2026, 6, 1), norma.Giorno(1980, 1, 1)},
		{"RSSMRA80A01H501U", norma.Giorno(1979, 12, 31), norma.Data{}},
		{"RSSMRA80A01H501U", norma.Giorno(1980, 1, 1), norma.Giorno(1980, 1, 1)},
		{"RSSMRA80A01H501U", norma.Giorno(2079, 12, 31), norma.Giorno(1980, 1, 1)},
		{"RSSMRA80A01H501U", norma.Giorno(2080, 1, 1), norma.Giorno(2080, 1, 1)},
		{"RSSMRA80A01H501U", norma.Giorno(2200, 1, 1), norma.Giorno(2080, 1, 1)}, // the code has no later century
		{"RSSMRA80A41H501Y", norma.Giorno(2026, 6, 1), norma.Giorno(1980, 1, 1)}, // a woman
		{"RSSMRA80A71H501B", norma.Giorno(2026, 6, 1), norma.Giorno(1980, 1, 31)},
		{"BNCNNA99T71F205V", norma.Giorno(2026, 6, 1), norma.Giorno(1999, 12, 31)},
		{"VRDLCU04B29L219G", norma.Giorno(2026, 6, 1), norma.Giorno(2004, 2, 29)},
		{"VRDLCU00B29L219C", norma.Giorno(2026, 6, 1), norma.Giorno(2000, 2, 29)},
		{"VRDLCU00B29L219C", norma.Giorno(2000, 2, 28), norma.Data{}}, // 1900 had no such day
		{"VRDLCU04B29L219G", norma.Giorno(2004, 2, 28), norma.Giorno(1904, 2, 29)},
		{"FOXDRA26C24H872Y", norma.Giorno(2026, 3, 23), norma.Giorno(1926, 3, 24)},
		{"FOXDRA26C24H872Y", norma.Giorno(2026, 3, 24), norma.Giorno(2026, 3, 24)},
		{"RSSMRA80A01H501U", norma.Data{}, norma.Data{}},
		{"02438750586", norma.Giorno(2026, 6, 1), norma.Data{}},
	} {
		if got := fiscale(t, tt.codice).Nascita(tt.alla); got != tt.nascita {
			t.Errorf("%s on %s: %s, want %s", tt.codice, tt.alla, got, tt.nascita)
		}
	}
}

func TestSessoELuogo(t *testing.T) {
	for _, tt := range []struct {
		codice string
		sesso  identificativi.Sesso
		luogo  string
		estero bool
	}{
		{"RSSMRA80A01H501U", "m", "H501", false},
		{"RSSMRA80A31H501X", "m", "H501", false},
		{"RSSMRA80A41H501Y", "f", "H501", false},
		{"RSSMRAULALMHRLMD", "m", "H501", false},
		{"NREAIX95E45Z112P", "f", "Z112", true},
		{"02438750586", "", "", false},
	} {
		c := fiscale(t, tt.codice)
		if c.Sesso() != tt.sesso || c.Luogo().String() != tt.luogo || c.Luogo().Estero() != tt.estero {
			t.Errorf("%s: %q, %s, %t", tt.codice, c.Sesso(), c.Luogo(), c.Luogo().Estero())
		}
	}
	var nessuno identificativi.CodiceFiscale
	if nessuno.Sesso() != "" || !nessuno.Luogo().IsZero() || !nessuno.Nascita(norma.Giorno(2026, 6, 1)).IsZero() || nessuno.Numerico() ||
		nessuno.Check(&identificativi.Persona{Cognome: "Rossi"}) != (identificativi.Esame{}) {
		t.Error("no code says something")
	}
}

// TestCheck: who disagrees with the code of Mario Rossi, born in Rome on 1 January 1980.
func TestCheck(t *testing.T) {
	const m, f = identificativi.Maschio, identificativi.Femmina
	gennaio := norma.Giorno(1980, 1, 1)
	for _, tt := range []struct {
		codice string
		p      identificativi.Persona
		codici string
	}{
		{"RSSMRA80A01H501U", identificativi.Persona{}, ""},
		{"RSSMRA80A01H501U", identificativi.Persona{Cognome: "Rossi", Nome: "Mario", Nascita: gennaio, Sesso: m}, ""},
		{"RSSMRAULALMHRLMD", identificativi.Persona{Cognome: "ROSSI", Nome: "mario", Nascita: gennaio, Sesso: m}, ""},
		{"02438750586", identificativi.Persona{Cognome: "Rossi", Nome: "Mario", Nascita: gennaio, Sesso: m}, ""}, // says nothing of anybody
		// birth date: a day, a month, a year, a century
		{"RSSMRA80A01H501U", identificativi.Persona{Nascita: norma.Giorno(1980, 1, 2)}, "codice-fiscale-nascita-diversa"},
		{"RSSMRA80A01H501U", identificativi.Persona{Nascita: norma.Giorno(1980, 2, 1)}, "codice-fiscale-nascita-diversa"},
		{"RSSMRA80A01H501U", identificativi.Persona{Nascita: norma.Giorno(1981, 1, 1)}, "codice-fiscale-nascita-diversa"},
		{"RSSMRA80A01H501U", identificativi.Persona{Nascita: norma.Giorno(1880, 1, 1)}, ""}, // the code does not say which
		{"RSSMRA80A01H501U", identificativi.Persona{Nascita: norma.Giorno(2080, 1, 1)}, ""},
		{"RSSMRA80A01H501U", identificativi.Persona{Nascita: norma.Giorno(1980, 2, 31)}, ""}, // no day at all: not ours to say
		{"VRDLCU00B29L219C", identificativi.Persona{Nascita: norma.Giorno(2000, 2, 29)}, ""},
		{"VRDLCU00B29L219C", identificativi.Persona{Nascita: norma.Giorno(2000, 3, 1)}, "codice-fiscale-nascita-diversa"},
		{"VRDLCU00B29L219C", identificativi.Persona{Nascita: norma.Giorno(1900, 3, 1)}, "codice-fiscale-nascita-diversa"},
		// sex
		{"RSSMRA80A01H501U", identificativi.Persona{Sesso: f}, "codice-fiscale-sesso-diverso"},
		{"RSSMRA80A41H501Y", identificativi.Persona{Sesso: f, Nascita: gennaio}, ""},
		{"RSSMRA80A41H501Y", identificativi.Persona{Sesso: m}, "codice-fiscale-sesso-diverso"},
		{"RSSMRA80A41H501Y", identificativi.Persona{Sesso: "donna"}, ""}, // an unknown word
		// surname and name
		{"RSSMRA80A01H501U", identificativi.Persona{Cognome: "Rosi"}, "codice-fiscale-cognome-diverso"},
		{"RSSMRA80A01H501U", identificativi.Persona{Nome: "Marco"}, "codice-fiscale-nome-diverso"},
		{"RSSMRA80A01H501U", identificativi.Persona{Nome: "Maria"}, ""},
		{
			"RSSMRA80A01H501U",
			identificativi.Persona{Cognome: "Bianchi", Nome: "Anna", Nascita: norma.Giorno(1999, 12, 31), Sesso: f},
			"codice-fiscale-nascita-diversa codice-fiscale-sesso-diverso codice-fiscale-cognome-diverso codice-fiscale-nome-diverso",
		},
	} {
		e := fiscale(t, tt.codice).Check(&tt.p)
		if got := strings.Join(tutti(e), " "); got != tt.codici || !e.OK() {
			t.Errorf("%s and %+v: %q, want %q", tt.codice, tt.p, got, tt.codici)
		}
	}
}

// TestTerne: the three letters of surnames and names, made by hand by the rules of the decree.
func TestTerne(t *testing.T) {
	const nessuna = "???" // not sure, or nothing to go by: whatever the code, nothing is said
	for _, tt := range []struct{ nome, cognome, nomeProprio string }{
		{"Rossi", "RSS", "RSS"},
		{"Mario", "MRA", "MRA"},
		{"Bianchi", "BNC", "BCH"}, // four consonants: of a name the first, the third, the fourth
		{"Francesco", "FRN", "FNC"},
		{"Roberto", "RBR", "RRT"},
		{"Gianfranco", "GNF", "GFR"},
		{"Giovanni", "GVN", "GNN"},
		{"Anna", "NNA", "NNA"},
		{"Fo", "FOX", "FOX"},
		{"Ai", "AIX", "AIX"},
		{"Ra", "RAX", "RAX"},
		{"A", "AXX", "AXX"},
		{"Xi", "XIX", "XIX"},
		{"Aia", "AIA", "AIA"},
		{"Aiuola", "LAI", "LAI"},
		{"D'Angelo", "DNG", "DGL"},
		{"D’Angelo", "DNG", "DGL"},
		{"De Luca", "DLC", "DLC"},
		{"Rossi-Verdi", "RSS", "RSV"},
		{"Nicolò", "NCL", "NCL"},
		{"NICOLO'", "NCL", "NCL"},
		{"NICOLO`", "NCL", "NCL"},
		{"Noè", "NOE", "NOE"},
		{"Muñoz", "MNZ", "MNZ"},
		{"François", "FRN", "FNC"},
		{"Maria Teresa", "MRT", "MTR"},
		{"St. John", "STJ", "SJH"},
		{"Müller", nessuna, nessuna},
		{"Škoda", nessuna, nessuna},
		{"Łukasz", nessuna, nessuna},
		{"Иван", nessuna, nessuna},
		{"Rossi 2", nessuna, nessuna},
		{"R\xffssi", nessuna, nessuna},
		{"", nessuna, nessuna},
		{" - ", nessuna, nessuna},
		{strings.Repeat("a", 200), "AAA", "AAA"},
		{strings.Repeat("a", 201), nessuna, nessuna},
	} {
		for _, caso := range []struct {
			terna    string
			p        identificativi.Persona
			dal      int
			discorda string
		}{
			{tt.cognome, identificativi.Persona{Cognome: tt.nome}, 0, "codice-fiscale-cognome-diverso"},
			{tt.nomeProprio, identificativi.Persona{Nome: tt.nome}, 3, "codice-fiscale-nome-diverso"},
		} {
			// Of codes with every one of these letters, only the right ones agree.
			for _, terna := range []string{caso.terna, "BCD", "RSS", "FNC"} {
				if terna == nessuna {
					continue
				}
				s := []byte("ZZZZZZ80A01H501")
				copy(s[caso.dal:], terna)
				e := fiscale(t, string(s)+letteraDi(string(s))).Check(&caso.p)
				want := ""
				if caso.terna != nessuna && terna != caso.terna {
					want = caso.discorda
				}
				if got := strings.Join(tutti(e), " "); got != want {
					t.Errorf("%+v and %s: %q, want %q", caso.p, s, got, want)
				}
			}
		}
	}
}
