// Casi runs tables of cases that testers write, about any rule: CSV as a spreadsheet saves it, or JSON. testdata/README.md tells the
// format.
//
//	go run ./examples/casi FILE...           run the cases of the tables, "-" is the standard input
//	go run ./examples/casi -elenco           every rule, with its inputs, results and accepted words
//	go run ./examples/casi -modello REGOLA   an empty table about a rule
//	go run ./examples/casi -lingua en ...    in English
//
// It exits with 0 when every case passes, 1 when one fails, 2 when a table or an argument makes no sense: such cases are not run.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"norma/examples/internal/comando"

	"norma"
)

// The exit codes.
const giusto, sbagliato, insensato = 0, 1, comando.Guasto

func main() { os.Exit(esegui(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// esegui is the program: arguments in, exit code out.
func esegui(args []string, in io.Reader, out, errori io.Writer) int {
	return comando.Esegui(out, errori, func(out, errori *strings.Builder) int { return corri(args, in, out, errori) })
}

func corri(args []string, in io.Reader, out, errori *strings.Builder) (uscita int) {
	f := flag.NewFlagSet("casi", flag.ContinueOnError)
	f.SetOutput(errori)
	elenco := f.Bool("elenco", false, "regole, dati, risultati, parole / rules, inputs, results, words")
	nome := f.String("modello", "", "tabella vuota della `regola` / empty table of the rule")
	lingua := norma.Italiano
	f.Func("lingua", "it, en", func(s string) (err error) { lingua, err = norma.ParseLingua(s); return err })
	if err := f.Parse(args); errors.Is(err, flag.ErrHelp) {
		return giusto
	} else if err != nil {
		return insensato
	}
	argomenti := argomenti()
	giusti, sbagliati := 0, 0
	switch t := (tabella{lingua: lingua, argomenti: argomenti}); {
	case *elenco:
		elenca(lingua, out)
		return giusto
	case *nome != "":
		if t.scegli(*nome, luogo{}); t.argomento == nil {
			errori.WriteString(t.guasti[0].testo + "\n")
			return insensato
		}
		modello(t.argomento, out)
		return giusto
	case f.NArg() == 0:
		f.Usage()
		return insensato
	}
	for _, nome := range f.Args() {
		t := tabella{lingua: lingua, cartella: filepath.Dir(nome), argomenti: argomenti}
		if b, err := apri(nome, in); err != nil {
			t.guasti = []guasto{{luogo{1, 1}, err.Error()}}
		} else {
			t.leggi(b)
		}
		g, s := t.prova(nome, out)
		for _, g := range t.guasti {
			fmt.Fprintf(errori, "%s:%d:%d: %s\n", nome, g.riga, g.byte, g.testo)
			uscita = insensato
		}
		if giusti, sbagliati = giusti+g, sbagliati+s; s > 0 {
			uscita = max(uscita, sbagliato)
		}
	}
	fmt.Fprintf(out, "%d passed, %d failed\n", giusti, sbagliati)
	return uscita
}

// apri reads a file.
func apri(nome string, in io.Reader) ([]byte, error) {
	const massimo = 64 << 20
	b, err := comando.Leggi(nome, in, massimo)
	if err == nil && len(b) > massimo {
		err = fmt.Errorf("> %d byte", massimo)
	}
	return b, err
}
