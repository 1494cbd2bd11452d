package documento_test

import (
	"slices"
	"testing"

	"norma"
	"norma/internal/documento"
)

// The sample document: a member of every kind, objects in objects, lists in lists.
type (
	campione struct {
		Nascita norma.Data
		Attivo  norma.Opt[bool]
		Figli   norma.Opt[int]
		Monte   norma.Opt[norma.Ore]
		Nome    string
		Titolo  titolo
		Lingue  []lingua
		Sede    sede
		Periodi []periodo
	}
	sede struct {
		Comune   string
		Apertura norma.Data
		Capo     capo
	}
	capo struct {
		Nome   string
		Titolo titolo
	}
	periodo struct {
		Inizio, Fine norma.Data
		Ore          norma.Opt[norma.Ore]
		Tempo        titolo
		Capo         capo
		Lingue       []lingua
		Turni        []turno
	}
	turno struct {
		Giorno   norma.Data
		Notturno norma.Opt[bool]
	}
	titolo string
	lingua string
)

// The bounds of the sample document.
const (
	minimoFigli    = 0
	massimoFigli   = 20
	massimoLingue  = 3
	massimoPeriodi = 200
	massimoTurni   = 4
)

// nomiNoti are the names that the sample descriptions know, at whatever level.
var nomiNoti = []string{
	"nascita", "attivo", "figli", "monte", "nome", "titolo", "lingue", "sede", "periodi", "comune", "apertura", "capo",
	"inizio", "fine", "ore", "tempo", "turni", "giorno", "notturno", "a/b~c",
}

var (
	titoli = []titolo{"licenza", "diploma", "laurea"}
	lingue = []lingua{"it", "en", "de"}
)

func descriviCampione(c *documento.Campi, v *campione) {
	c.Data("nascita", "giorno di nascita", "day of birth", &v.Nascita)
	c.SiNo("attivo", "se è attivo", "whether it is active", &v.Attivo)
	c.Intero("figli", "quanti figli", "how many children", &v.Figli, minimoFigli, massimoFigli)
	c.Ore("monte", "monte ore", "hours in all", &v.Monte)
	c.Testo("nome", "nome e cognome", "name and surname", &v.Nome)
	documento.Parola(c, "titolo", "titolo di studio", "title of study", &v.Titolo, titoli)
	documento.Parole(c, "lingue", "lingue parlate", "languages spoken", &v.Lingue, lingue, massimoLingue)
	documento.Oggetto(c, "sede", "sede di lavoro", "place of work", &v.Sede, descriviSede)
	documento.Lista(c, "periodi", "periodi di lavoro", "periods of work", &v.Periodi, massimoPeriodi, descriviPeriodo)
}

func descriviSede(c *documento.Campi, v *sede) {
	c.Testo("comune", "comune", "town", &v.Comune)
	c.Data("apertura", "giorno di apertura", "opening day", &v.Apertura)
	documento.Oggetto(c, "capo", "chi la dirige", "who runs it", &v.Capo, descriviCapo)
}

func descriviCapo(c *documento.Campi, v *capo) {
	c.Testo("nome", "nome e cognome", "name and surname", &v.Nome)
	documento.Parola(c, "titolo", "titolo di studio", "title of study", &v.Titolo, titoli)
}

func descriviPeriodo(c *documento.Campi, v *periodo) {
	c.Data("inizio", "primo giorno", "first day", &v.Inizio)
	c.Data("fine", "ultimo giorno", "last day", &v.Fine)
	c.Ore("ore", "ore lavorate", "hours worked", &v.Ore)
	documento.Parola(c, "a/b~c", "un nome con \"segni\"", "a name with \"signs\"", &v.Tempo, titoli)
	documento.Oggetto(c, "capo", "chi lo segue", "who follows it", &v.Capo, descriviCapo)
	documento.Parole(c, "lingue", "lingue usate", "languages used", &v.Lingue, lingue, massimoLingue)
	documento.Lista(c, "turni", "turni", "shifts", &v.Turni, massimoTurni, descriviTurno)
}

func descriviTurno(c *documento.Campi, v *turno) {
	c.Data("giorno", "giorno del turno", "day of the shift", &v.Giorno)
	c.SiNo("notturno", "se è di notte", "whether it is by night", &v.Notturno)
}

// pieno is a document with every member of the sample, as Encode writes it.
const pieno = `{"nascita":"2001-02-28","attivo":false,"figli":2,"monte":37.5,"nome":"Zoë \"Z\" Rossi","titolo":"diploma",` +
	`"lingue":["it","de"],"sede":{"comune":"L'Aquila","apertura":"1999-12-31","capo":{"nome":"Ada","titolo":"laurea"}},` +
	`"periodi":[{"inizio":"2020-01-01","fine":"2020-12-31","ore":1600,"a/b~c":"licenza","capo":{"nome":"Ugo"},` +
	`"lingue":["en"],"turni":[{"giorno":"2020-05-04","notturno":true},{"notturno":false}]},{},{"ore":0.01}]}`

func pienoValore() campione {
	return campione{
		Nascita: norma.Giorno(2001, 2, 28),
		Attivo:  norma.Known(false),
		Figli:   norma.Known(2),
		Monte:   norma.Known(37*norma.Ora + norma.Ora/2),
		Nome:    `Zoë "Z" Rossi`,
		Titolo:  "diploma",
		Lingue:  []lingua{"it", "de"},
		Sede: sede{
			Comune: "L'Aquila", Apertura: norma.Giorno(1999, 12, 31),
			Capo: capo{Nome: "Ada", Titolo: "laurea"},
		},
		Periodi: []periodo{
			{
				Inizio: norma.Giorno(2020, 1, 1), Fine: norma.Giorno(2020, 12, 31),
				Ore: norma.Known(1600 * norma.Ora), Tempo: "licenza", Capo: capo{Nome: "Ugo"}, Lingue: []lingua{"en"},
				Turni: []turno{
					{Giorno: norma.Giorno(2020, 5, 4), Notturno: norma.Known(true)},
					{Notturno: norma.Known(false)},
				},
			},
			{},
			{Ore: norma.Known(norma.Ora / 100)},
		},
	}
}

// rilievo is a finding as its methods tell it.
type rilievo struct {
	Codice  string
	Dove    norma.Puntatore
	Trovato string
	Ammesso string
}

func rilieviDi(rr []norma.Rilievo) []rilievo {
	if rr == nil {
		return nil
	}
	v := make([]rilievo, 0, len(rr))
	for _, r := range rr {
		v = append(v, rilievo{r.Codice(), r.Dove, r.Trovato, r.Ammesso})
	}
	return v
}

// sporco reports whether a finding makes the document unsound.
func sporco(rr []norma.Rilievo) bool {
	return slices.ContainsFunc(rr, func(r norma.Rilievo) bool { return r.Gravita() == norma.Errore })
}

// decodifica reads a sample document that is JSON.
func decodifica(tb testing.TB, testo string) (campione, []norma.Ignoto, []norma.Rilievo) {
	tb.Helper()
	var v campione
	ignoti, rilievi, err := documento.Decode([]byte(testo), &v, descriviCampione)
	if err != nil {
		tb.Fatalf("Decode(%.80q): %v", testo, err)
	}
	return v, ignoti, rilievi
}

func codifica(v campione, ignoti []norma.Ignoto) string {
	return string(documento.Encode(&v, ignoti, descriviCampione))
}
