// Enti says what the codes of public bodies can be, and whose they are.
//
//	go run ./examples/enti UF9FAJ agenas SUBM70N                       what each can be, the likeliest first, and why
//	go run ./examples/enti -enti amministrazioni.txt c_h501            whose it is, by the open data of the index of public bodies (IPA)
//	go run ./examples/enti -enti amministrazioni.txt -uffici ou.txt UF9FAJ
//	go run ./examples/enti -enti amministrazioni.txt 02438750586       tax codes and mailboxes find their body as well
//	go run ./examples/enti -lingua en c_h501                           in English
//
// A small text to try it on is in examples/enti/testdata. It exits with 0 when every text can be one of the codes, and is somebody's
// where an index was given; with 1 when some is not, 2 when the arguments make no sense, a file cannot be read or the output cannot
// be written.
package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"norma"
	"norma/examples/internal/comando"
	"norma/internal/testo"
	"norma/ipa"
)

// The exit codes.
const trovati, nonTutti, insensato = 0, 1, comando.Guasto

func main() { os.Exit(esegui(os.Args[1:], os.Stdout, os.Stderr)) }

// esegui is the program: arguments in, exit code out.
func esegui(argomenti []string, out, errori io.Writer) int {
	return comando.Esegui(out, errori, func(out, errori *strings.Builder) int { return rispondi(argomenti, out, errori) })
}

func rispondi(argomenti []string, out, errori *strings.Builder) int {
	f := flag.NewFlagSet("enti", flag.ContinueOnError)
	f.SetOutput(errori)
	f.Usage = func() {
		errori.WriteString("enti [-lingua it|en] [-enti FILE] [-uffici FILE] CODICE...\n")
		f.PrintDefaults()
	}
	sigla := f.String("lingua", "it", "it, en")
	enti := f.String("enti", "", "il `file` degli enti / the file of bodies")
	uffici := f.String("uffici", "", "il `file` degli uffici / the file of offices")
	switch err := f.Parse(argomenti); {
	case errors.Is(err, flag.ErrHelp):
		return trovati
	case err != nil:
		return insensato
	}
	l, err := norma.ParseLingua(*sigla)
	if err != nil {
		fmt.Fprintln(errori, err)
		return insensato
	}
	if f.NArg() == 0 {
		f.Usage()
		return insensato
	}
	x, err := apri(*enti, *uffici, l, errori)
	if err != nil {
		fmt.Fprintln(errori, err)
		return insensato
	}
	uscita := trovati
	for _, s := range f.Args() {
		if !pagina(out, l, x, s) {
			uscita = nonTutti
		}
	}
	return uscita
}

// apri makes a directory of the files that are named, nil of none, and tells what was wrong with them.
func apri(fileEnti, fileUffici string, l norma.Lingua, errori *strings.Builder) (*ipa.Indice, error) {
	if fileEnti == "" && fileUffici == "" {
		return nil, nil
	}
	enti, err := leggi(fileEnti, ipa.DecodeEnti, l, errori)
	if err != nil {
		return nil, err
	}
	uffici, err := leggi(fileUffici, ipa.DecodeUffici, l, errori)
	if err != nil {
		return nil, err
	}
	x, rilievi := ipa.NewIndice(enti, uffici)
	for _, r := range rilievi {
		fmt.Fprintf(errori, "%s: %s\n", testo.Innocuo(string(r.Dove)), r.Messaggio(l))
	}
	return x, nil
}

// leggi decodes a file, if there is one.
func leggi[T any](file string, decodifica func(io.Reader) ([]T, ipa.Resoconto, error), l norma.Lingua, errori *strings.Builder) ([]T, error) {
	if file == "" {
		return nil, nil
	}
	r, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer func() { _ = r.Close() }() // nothing was written
	v, conto, err := decodifica(r)
	for _, a := range conto.Anomalie {
		fmt.Fprintf(errori, "%s: %s\n", file, a.Messaggio(l))
	}
	if conto.Altre > 0 {
		fmt.Fprintf(errori, l.Scegli("%s: e altre %d\n", "%s: and %d more\n"), file, conto.Altre)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return v, nil
}

// pagina says what a text can be, and whose it is where a directory is given.
func pagina(out *strings.Builder, l norma.Lingua, x *ipa.Indice, s string) bool {
	fmt.Fprintln(out, testo.Innocuo(testo.Tronca(s, 100)))
	tutti := ipa.Recognize(s)
	for c := range tutti.All() {
		fmt.Fprintf(out, "  %s: %s\n", c.Specie, c.Perche(l))
	}
	if c, err := ipa.ParseCodiceIPA(s); err == nil {
		indizio(out, l, c.Indizio())
	} else if e := (*ipa.CodiceError)(nil); tutti.Len() == 0 && x == nil && errors.As(err, &e) {
		fmt.Fprintf(out, "  %s\n", e.Messaggio(l))
	}
	if x == nil {
		return tutti.Len() > 0
	}
	chi := ipa.Find(x, s)
	for t := range chi.All() {
		titolare(out, x, t)
	}
	if chi.Len() == 0 {
		fmt.Fprintln(out, l.Scegli("  nell'indice non è di nessuno", "  in the index it is nobody's"))
	}
	return chi.Len() > 0
}

// indizio says what the code lets one guess.
func indizio(out *strings.Builder, l norma.Lingua, i ipa.Indizio) {
	if i.Categoria == "" {
		return
	}
	fmt.Fprintf(out, "  %s: %s", l.Scegli("indizio", "hint"), i.Categoria)
	if i.Sigla != "" {
		fmt.Fprintf(out, ", %s", i.Sigla)
	}
	fmt.Fprintln(out)
}

// titolare shows a body or an office.
func titolare(out *strings.Builder, x *ipa.Indice, t ipa.Titolare) {
	e, _ := x.Ente(t.Ente)
	fmt.Fprint(out, "> ", testo.Innocuo(cmp.Or(e.Scritto, t.Ente.String())))
	riga(out, e.Denominazione, e.Comune, e.CodiceFiscale)
	caselle := e.Caselle
	if u, ok := x.Ufficio(t.Ufficio); ok {
		fmt.Fprintf(out, "  %s", t.Ufficio)
		riga(out, u.Denominazione, u.Comune, "")
		caselle = u.Caselle
	}
	for c := range caselle.All() {
		fmt.Fprintf(out, "  %s (%s)\n", testo.Innocuo(c.Indirizzo), testo.Innocuo(string(c.Tipo)))
	}
}

// riga writes what there is of some values, and ends the line.
func riga(out *strings.Builder, valori ...string) {
	for _, v := range valori {
		if v != "" {
			fmt.Fprintf(out, "  %s", testo.Innocuo(v))
		}
	}
	fmt.Fprintln(out)
}
