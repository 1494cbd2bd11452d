// Professioni finds occupations of the CP2011 by everyday words, and shows what a code is.
//
//	go run ./examples/professioni cameriera ai piani        the units that the words name, best first
//	go run ./examples/professioni -entro 5.2 -n 3 addetto   at most three, within a group
//	go run ./examples/professioni -livello 4 barista        categories instead of units
//	go run ./examples/professioni 5.2.2.3.2                 a code: where it stands, what it holds
//	go run ./examples/professioni 5.2.2.3.2.4               a voce, in six parts
//	go run ./examples/professioni -lingua en barista        in English; titles stay in Italian
//
// It exits with 0 when something was found, 1 when nothing was, 2 when the arguments make no sense or the output cannot be written.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"

	"norma"
	"norma/cp2011"
	"norma/examples/internal/comando"
	"norma/internal/testo"
)

// The exit codes.
const trovato, niente, insensato = 0, 1, comando.Guasto

func main() { os.Exit(esegui(os.Args[1:], os.Stdout, os.Stderr)) }

// esegui is the program: arguments in, exit code out.
func esegui(argomenti []string, out, errori io.Writer) int {
	return comando.Esegui(out, errori, func(out, errori *strings.Builder) int { return rispondi(argomenti, out, errori) })
}

func rispondi(argomenti []string, out, errori *strings.Builder) int {
	f := flag.NewFlagSet("professioni", flag.ContinueOnError)
	f.SetOutput(errori)
	f.Usage = func() {
		errori.WriteString("professioni [-lingua it|en] [-entro CODICE] [-livello N] [-n N] PAROLE | CODICE\n")
		f.PrintDefaults()
	}
	sigla := f.String("lingua", "it", "it, en")
	entro := f.String("entro", "", "solo sotto questo `codice` / only under this code")
	livello := f.Int("livello", int(cp2011.Unita), "1-5, il `livello` dei codici / the level of the codes")
	massimo := f.Int("n", 20, "quanti al massimo / how many at most")
	switch err := f.Parse(argomenti); {
	case errors.Is(err, flag.ErrHelp):
		return trovato
	case err != nil:
		return insensato
	}
	l, err := norma.ParseLingua(*sigla)
	if err != nil {
		return guasto(errori, l, err)
	}
	parole := strings.TrimSpace(strings.Join(f.Args(), " "))
	if parole == "" {
		f.Usage()
		return insensato
	}
	if *livello < 1 || *livello > int(cp2011.Unita) || *massimo < 1 {
		fmt.Fprintf(errori, l.Scegli("-livello va da 1 a %d, -n da 1\n", "-livello goes from 1 to %d, -n from 1\n"), cp2011.Unita)
		return insensato
	}
	r := cp2011.Ricerca{Livello: cp2011.Livello(*livello), Massimo: *massimo}
	if *entro != "" {
		if r.Entro, _, err = cp2011.ParseLenient(*entro); err != nil {
			return guasto(errori, l, err)
		}
	}
	return trova(out, errori, l, r, parole, f.NFlag() > soloLingua(f))
}

// trova shows the code that a text is, or the occupations that its words name; ristretta is whether the search was narrowed.
func trova(out, errori *strings.Builder, l norma.Lingua, r cp2011.Ricerca, parole string, ristretta bool) int {
	c, v, err := cp2011.ParseLenient(parole)
	var malformato *cp2011.MalformedError
	switch {
	case err == nil && ristretta:
		errori.WriteString(l.Scegli("-entro, -livello e -n valgono per le parole, non per un codice\n", "-entro, -livello and -n are for words, not for a code\n"))
		return insensato
	case err == nil:
		pagina(out, l, c, v)
		return trovato
	case !errors.As(err, &malformato):
		guasto(errori, l, err)
		return niente
	case !strings.ContainsFunc(parole, unicode.IsLetter): // no words: a code that is none
		return guasto(errori, l, err)
	}
	ts := r.Search(parole)
	if len(ts) == 0 {
		fmt.Fprintf(errori, l.Scegli("nessuna professione per «%s»\n", "no occupation for “%s”\n"), testo.Innocuo(parole))
		return niente
	}
	for _, t := range ts {
		riga(out, l, t)
	}
	return trovato
}

// soloLingua is 1 when the language was given.
func soloLingua(f *flag.FlagSet) (n int) {
	f.Visit(func(d *flag.Flag) {
		if d.Name == "lingua" {
			n = 1
		}
	})
	return n
}

// guasto says what is wrong with the arguments.
func guasto(errori *strings.Builder, l norma.Lingua, err error) int {
	messaggio := err.Error()
	var detto interface{ Messaggio(norma.Lingua) string }
	if errors.As(err, &detto) {
		messaggio = detto.Messaggio(l)
	}
	errori.WriteString(messaggio + "\n")
	return insensato
}
