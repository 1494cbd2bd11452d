// Mappa prints the map of the law: every provision of the sources, whether it is a rule, a figure, somebody's duty or beyond any rule,
// by what, where or why; then the duties by who owes them, the findings with the provisions that they came out with, and the readings.
// How many cases of the pack are about each provision is counted by running the pack.
//
//	go run ./examples/mappa                            everything, as Markdown: coverage first, a table for each article
//	go run ./examples/mappa art. 13                    the rows of an article, a comma, an annex of the regulation
//	go run ./examples/mappa d.lgs. 81/2015, art. 44    or of another act
//	go run ./examples/mappa -json                      as JSON
//	go run ./examples/mappa -casi DIR                  another pack of cases; -casi "" for none
//	go run ./examples/mappa -lingua en                 headings, findings and readings in English; the rows stay in Italian
//
// It exits with 0 when there is something to print, 1 when the map has nothing of what was asked, 2 when the arguments make no sense,
// the pack cannot be read or the output cannot be written.
package main

import (
	"errors"
	"flag"
	"io"
	"os"
	"strings"

	"norma"
	"norma/examples/internal/comando"
	"norma/examples/mappa/pacco"
)

// The exit codes.
const stampata, niente, insensato = 0, 1, comando.Guasto

func main() { os.Exit(esegui(os.Args[1:], os.Stdout, os.Stderr)) }

// esegui is the program: arguments in, exit code out.
func esegui(argomenti []string, out, errori io.Writer) int {
	return comando.Esegui(out, errori, func(out, errori *strings.Builder) int { return rispondi(argomenti, out, errori) })
}

func rispondi(argomenti []string, out, errori *strings.Builder) int {
	f := flag.NewFlagSet("mappa", flag.ContinueOnError)
	f.SetOutput(errori)
	f.Usage = func() {
		errori.WriteString("mappa [-lingua it|en] [-json] [-casi DIR] [DISPOSIZIONE]\n")
		f.PrintDefaults()
	}
	cartella := f.String("casi", "examples/casi/testdata", "la `cartella` dei casi / the folder of cases")
	json := f.Bool("json", false, "JSON")
	lingua := norma.Italiano
	f.Func("lingua", "it, en", func(s string) (err error) { lingua, err = norma.ParseLingua(s); return err })
	switch err := f.Parse(argomenti); {
	case errors.Is(err, flag.ErrHelp):
		return stampata
	case err != nil:
		return insensato
	}
	chiesta, err := disposizione(strings.Join(f.Args(), " "))
	if err != nil {
		return guasto(errori, err)
	}
	var casi []pacco.Caso
	if *cartella != "" {
		if casi, err = pacco.Read(os.DirFS(*cartella)); err != nil {
			return guasto(errori, err)
		}
	}
	m := disegna(chiesta, casi, lingua)
	if len(m.Parti) == 0 {
		errori.WriteString(lingua.Scegli("la mappa non ha nulla di «", "the map has nothing of “") + string(chiesta) + lingua.Scegli("»\n", "”\n"))
		return niente
	}
	if *json {
		m.json(out)
	} else {
		m.markdown(out, lingua)
	}
	return stampata
}

// disposizione reads what is asked: a provision, of the regulation where no act is named.
func disposizione(s string) (norma.Riferimento, error) {
	if s == "" {
		return "", nil
	}
	r, err := norma.ParseRiferimento(s)
	if err == nil && r.Atto() == "" {
		r = norma.Riferimento(norma.RegLazio7) + ", " + r
	}
	return r, err
}

func guasto(errori *strings.Builder, err error) int {
	errori.WriteString(err.Error() + "\n")
	return insensato
}
