// Contratto evaluates contracts of professionalising apprenticeship under the discipline of Lazio and prints a page for each.
//
//	go run ./examples/contratto                  two built-in contracts
//	go run ./examples/contratto FILE...          contracts from JSON files, "-" is the standard input
//	go run ./examples/contratto -spiega FILE     the explanation as a tree
//	go run ./examples/contratto -json FILE       one JSON object a contract
//	go run ./examples/contratto -lingua en FILE  in English
//	go run ./examples/contratto -schema          the JSON Schema of a contract
//
// It exits with 0 when every contract is lawful, 1 when one breaks the law, 2 when an input cannot be read, and 3 when one cannot be
// told, because a fact is missing or the discipline does not govern it.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"norma"
	"norma/apprendistato"
)

const (
	lecito = iota
	violato
	illeggibile
	indeciso
)

func main() { os.Exit(esegui(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// esegui is the program: arguments in, exit code out.
func esegui(argomenti []string, in io.Reader, out, errori io.Writer) int {
	f := flag.NewFlagSet("contratto", flag.ContinueOnError)
	f.SetOutput(errori)
	spiega := f.Bool("spiega", false, "stampa la spiegazione, riga per riga / print the explanation as a tree")
	comeJSON := f.Bool("json", false, "stampa un oggetto JSON per contratto / print one JSON object a contract")
	schema := f.Bool("schema", false, "stampa lo schema JSON del contratto / print the JSON Schema of a contract")
	sigla := f.String("lingua", "it", "it, en")
	if err := f.Parse(argomenti); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return lecito
		}
		return illeggibile
	}
	lingua, err := norma.ParseLingua(*sigla)
	if err != nil {
		fmt.Fprintln(errori, err)
		return illeggibile
	}
	if *schema {
		fmt.Fprintf(out, "%s\n", apprendistato.SchemaContratto(lingua))
		return lecito
	}
	scrivi := pagina
	switch {
	case *comeJSON:
		scrivi = oggetto
	case *spiega:
		scrivi = albero
	}

	if f.NArg() == 0 {
		esito := norma.NonApplicabile
		for i, c := range casi() {
			if i > 0 && !*comeJSON {
				fmt.Fprintln(out)
			}
			v := apprendistato.Lazio().Evaluate(&c)
			scrivi(out, lingua, &c, &v)
			esito = max(esito, v.Esito)
		}
		return codice(esito)
	}
	uscita := lecito
	for i, nome := range f.Args() {
		c, ok := leggi(nome, in, errori, lingua)
		if !ok {
			uscita = illeggibile
			continue
		}
		if i > 0 && !*comeJSON {
			fmt.Fprintln(out)
		}
		v := apprendistato.Lazio().Evaluate(&c)
		scrivi(out, lingua, &c, &v)
		uscita = peggiore(uscita, codice(v.Esito))
	}
	return uscita
}

// leggi reads a contract; what is wrong with the document goes to errori, each finding with its place.
func leggi(nome string, in io.Reader, errori io.Writer, l norma.Lingua) (apprendistato.Contratto, bool) {
	const massimo = 1<<20 + 1 // one byte more than a document may have
	if nome != "-" {
		file, err := os.Open(nome)
		if err != nil {
			fmt.Fprintln(errori, err)
			return apprendistato.Contratto{}, false
		}
		defer file.Close()
		in = file
	}
	b, err := io.ReadAll(io.LimitReader(in, massimo))
	if err != nil {
		fmt.Fprintf(errori, "%s: %v\n", nome, err)
		return apprendistato.Contratto{}, false
	}
	c, rilievi, err := apprendistato.ParseContratto(b)
	if err != nil {
		fmt.Fprintf(errori, "%s: %v\n", nome, err)
		return c, false
	}
	sano := true
	for _, r := range rilievi {
		fmt.Fprintf(errori, "%s: %s\n", nome, riga(r, l))
		sano = sano && r.Gravita() != norma.Errore
	}
	return c, sano
}

func codice(e norma.Esito) int {
	switch e {
	case norma.Rispettato:
		return lecito
	case norma.Violato:
		return violato
	}
	return indeciso
}

// peggiore is the exit code of two contracts: unreadable before unlawful, unlawful before undecided.
func peggiore(a, b int) int {
	for _, c := range [...]int{illeggibile, violato, indeciso} {
		if a == c || b == c {
			return c
		}
	}
	return lecito
}
