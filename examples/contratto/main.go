// Contratto evaluates contracts of apprenticeship under the discipline of Lazio and prints a page for each.
//
//	go run ./examples/contratto                  two built-in contracts
//	go run ./examples/contratto -caso laurea     a built-in contract: the name of a path, or one of those in the folder esempi
//	go run ./examples/contratto FILE...          contracts from JSON files, "-" is the standard input
//	go run ./examples/contratto -spiega FILE     the explanation as a tree
//	go run ./examples/contratto -json FILE       one JSON object a contract
//	go run ./examples/contratto -lingua en FILE  in English
//	go run ./examples/contratto -schema          the JSON Schema of a contract
//
// It exits with 0 when every contract is lawful, 1 when one breaks the law, 2 when an input cannot be read or the output not be
// written, and 3 when one cannot be told, because a fact is missing or the discipline does not govern it.
package main

import (
	"errors"
	"flag"
	"io"
	"os"
	"strings"

	"norma"
	"norma/apprendistato"
	"norma/examples/internal/comando"
)

// The exit codes.
const lecito, violato, illeggibile, indeciso = 0, 1, comando.Guasto, 3

func main() { os.Exit(esegui(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// esegui is the program: arguments in, exit code out.
func esegui(argomenti []string, in io.Reader, out, errori io.Writer) int {
	return comando.Esegui(out, errori, func(out, errori *strings.Builder) int { return valuta(argomenti, in, out, errori) })
}

func valuta(argomenti []string, in io.Reader, out, errori *strings.Builder) int {
	f := flag.NewFlagSet("contratto", flag.ContinueOnError)
	f.SetOutput(errori)
	spiega := f.Bool("spiega", false, "stampa la spiegazione, riga per riga / print the explanation as a tree")
	comeJSON := f.Bool("json", false, "stampa un oggetto JSON per contratto / print one JSON object a contract")
	schema := f.Bool("schema", false, "stampa lo schema JSON del contratto / print the JSON Schema of a contract")
	nome := f.String("caso", "", "un contratto già pronto / a built-in contract: "+elencoPercorsi())
	sigla := f.String("lingua", "it", "it, en")
	if err := f.Parse(argomenti); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return lecito
		}
		return illeggibile
	}
	lingua, err := norma.ParseLingua(*sigla)
	if err != nil {
		errori.WriteString(err.Error() + "\n")
		return illeggibile
	}
	if *schema {
		out.Write(apprendistato.SchemaContratto(lingua))
		out.WriteByte('\n')
		return lecito
	}
	scrivi := pagina
	switch {
	case *comeJSON:
		scrivi = oggetto
	case *spiega:
		scrivi = albero
	}

	esami, tutti := raccogli(*nome, f.Args(), in, errori, lingua)
	uscita := lecito
	for i := range esami {
		e := &esami[i]
		e.Valutazione = apprendistato.Lazio().Evaluate(&e.contratto)
		scrivi(out, lingua, e)
		uscita = peggiore(uscita, codice(e))
	}
	if !tutti {
		return illeggibile
	}
	return uscita
}

// raccogli reads the contracts that are asked for: a built-in one by its name, files, or where neither is named the ordinary ones; with
// whether all could be read.
func raccogli(nome string, file []string, in io.Reader, errori *strings.Builder, l norma.Lingua) (esami []esame, tutti bool) {
	tutti = true
	aggiungi := func(nome string, b []byte, ok bool) {
		e := esame{}
		if ok {
			e, ok = leggi(nome, b, errori, l)
		}
		if tutti = tutti && ok; ok {
			esami = append(esami, e)
		}
	}
	switch {
	case nome != "":
		b, ok := caso(nome, errori, l)
		aggiungi(nome, b, ok)
	case len(file) == 0:
		for _, nome := range predefiniti {
			b, ok := caso(nome, errori, l)
			aggiungi(nome, b, ok)
		}
	default:
		for _, nome := range file {
			b, ok := apri(nome, in, errori)
			aggiungi(nome, b, ok)
		}
	}
	return esami, tutti
}

// apri reads a file.
func apri(nome string, in io.Reader, errori *strings.Builder) ([]byte, bool) {
	b, err := comando.Leggi(nome, in, 1<<20)
	if err != nil {
		errori.WriteString(nome + ": " + err.Error() + "\n")
	}
	return b, err == nil
}

// leggi reads a contract; what is wrong with the document goes to errori, each finding with its place.
func leggi(nome string, b []byte, errori *strings.Builder, l norma.Lingua) (e esame, ok bool) {
	var err error
	if e.contratto, e.documento, err = apprendistato.ParseContratto(b); err != nil {
		errori.WriteString(nome + ": " + err.Error() + "\n")
		return e, false
	}
	ok = true
	for _, r := range e.documento {
		errori.WriteString(nome + ": " + riga(r, l) + "\n")
		ok = ok && r.Gravita() != norma.Errore
	}
	return e, ok
}

// elencoPercorsi are the words of the paths.
func elencoPercorsi() string {
	percorsi := apprendistato.AllPercorsi()
	nomi := make([]string, len(percorsi))
	for i, p := range percorsi {
		nomi[i] = string(p)
	}
	return strings.Join(nomi, ", ")
}

// codice is the exit code of a contract. Where the discipline does not govern its training, the rest being lawful is no answer.
func codice(e *esame) int {
	switch {
	case e.Esito == norma.Violato:
		return violato
	case e.Esito == norma.Rispettato && e.Ambito.Esito == norma.Rispettato:
		return lecito
	}
	return indeciso
}

// peggiore is the exit code of two contracts: unlawful before undecided.
func peggiore(a, b int) int {
	for _, c := range [...]int{violato, indeciso} {
		if a == c || b == c {
			return c
		}
	}
	return lecito
}
