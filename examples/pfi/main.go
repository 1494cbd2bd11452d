// Pfi examines the documents of an apprenticeship and prints what there is to say about them, or a page laid out like the form.
//
//	go run ./examples/pfi FILE...                a plan, agreement, dossier, final report or record of information, told apart by its members
//	go run ./examples/pfi -tipo dossier FILE     the same, said instead of told apart
//	go run ./examples/pfi -html FILE > p.html    a page to be printed, findings beside their fields
//	go run ./examples/pfi -spiega FILE           the explanation as a tree
//	go run ./examples/pfi -lingua en FILE        in English
//	go run ./examples/pfi -schema piano          the JSON Schema of a kind of document
//
// "-" is the standard input. It exits with 0 when every document is in order, 1 when one breaks the law or lacks something that decides
// it, 2 when an input cannot be read, or is unsound, or the output cannot be written.
package main

import (
	"errors"
	"flag"
	"io"
	"os"
	"strings"

	"norma/examples/internal/comando"

	"norma"
	"norma/internal/testo"
)

// The exit codes.
const inOrdine, difettoso, illeggibile = 0, 1, comando.Guasto

func main() { os.Exit(esegui(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// esegui is the program: arguments in, exit code out.
func esegui(argomenti []string, in io.Reader, out, errori io.Writer) int {
	return comando.Esegui(out, errori, func(out, errori *strings.Builder) int { return esamina(argomenti, in, out, errori) })
}

func esamina(argomenti []string, in io.Reader, out, errori *strings.Builder) int {
	f := flag.NewFlagSet("pfi", flag.ContinueOnError)
	f.SetOutput(errori)
	nome := f.String("tipo", "", "il tipo di documento / the kind of document: "+nomiTipi())
	comeHTML := f.Bool("html", false, "stampa una pagina HTML come il modulo / print an HTML page laid out like the form")
	spiega := f.Bool("spiega", false, "stampa la spiegazione, riga per riga / print the explanation as a tree")
	schema := f.String("schema", "", "stampa lo schema JSON di un tipo di documento / print the JSON Schema of a kind of document")
	sigla := f.String("lingua", "it", "it, en")
	if err := f.Parse(argomenti); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return inOrdine
		}
		return illeggibile
	}
	lingua, err := norma.ParseLingua(*sigla)
	if err != nil {
		errori.WriteString(err.Error() + "\n")
		return illeggibile
	}
	if *schema != "" {
		t := tipoDi(*schema)
		if t == nil {
			return ignoto(errori, lingua, *schema)
		}
		out.Write(t.schema(lingua))
		out.WriteByte('\n')
		return inOrdine
	}
	var scelto *tipo
	if *nome != "" {
		if scelto = tipoDi(*nome); scelto == nil {
			return ignoto(errori, lingua, *nome)
		}
	}
	if f.NArg() == 0 {
		f.Usage()
		return illeggibile
	}
	scrivi := testuale
	switch {
	case *comeHTML:
		scrivi = pagina
	case *spiega:
		scrivi = albero
	}
	uscita := inOrdine
	for _, nome := range f.Args() {
		uscita = max(uscita, uno(nome, scelto, in, out, errori, lingua, scrivi))
	}
	return uscita
}

// uno examines a document.
func uno(nome string, t *tipo, in io.Reader, out, errori *strings.Builder, l norma.Lingua,
	scrivi func(*strings.Builder, norma.Lingua, *esame),
) int {
	b, err := comando.Leggi(nome, in, 1<<20)
	if err == nil && t == nil {
		t, err = riconosci(b, l)
	}
	var e esame
	if err == nil {
		e, err = t.esamina(b)
	}
	if err != nil {
		errori.WriteString(testo.Innocuo(nome) + ": " + testo.Innocuo(err.Error()) + "\n")
		return illeggibile
	}
	e.nome, e.tipo = nome, t
	scrivi(out, l, &e)
	switch {
	case norma.Refuse(e.lettura) != nil:
		return illeggibile
	case e.giudizio.Esito >= norma.Indeterminato:
		return difettoso
	}
	return inOrdine
}

func ignoto(errori *strings.Builder, l norma.Lingua, nome string) int {
	errori.WriteString(l.Scegli("nessun tipo di documento si chiama ", "no kind of document is called ") + testo.Innocuo(nome) + ": " + nomiTipi() + "\n")
	return illeggibile
}
