// Registro is a sample of the school-work register: three hundred hosts, a municipality on its way to publication, agreements.
//
//	go run ./examples/registro                    how many hosts, of which kind, where, with which seats
//	go run ./examples/registro iscrizione         a municipality enrols: every step, and those that the register refuses
//	go run ./examples/registro convenzione        two agreements are set against what the municipality has published
//	go run ./examples/registro profilo N          the N-th host as a school sees it, from 1
//	go run ./examples/registro -json profilo N    its profile as JSON
//	go run ./examples/registro cerca CONDIZIONE... hosts by provincia=LT, figura=5.2, mesi=6,7..., or words; what else there is
//	go run ./examples/registro valida FILE        what is missing and wrong in a profile, "-" is the standard input
//	go run ./examples/registro -lingua en ...     in English
//
// It exits with 0, with 1 when a profile is not to be published, with 2 when the arguments make no sense, an input cannot be read or
// the output not be written.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"norma"
	"norma/alternanza"
	"norma/examples/internal/comando"
	"norma/internal/testo"
)

// The exit codes.
const bene, incompleto, guasto = 0, 1, comando.Guasto

func main() { os.Exit(esegui(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// esegui is the program: arguments in, exit code out.
func esegui(argomenti []string, in io.Reader, out, errori io.Writer) int {
	return comando.Esegui(out, errori, func(out, errori *strings.Builder) int { return rispondi(argomenti, in, out, errori) })
}

func rispondi(argomenti []string, in io.Reader, out, errori *strings.Builder) int {
	f := flag.NewFlagSet("registro", flag.ContinueOnError)
	f.SetOutput(errori)
	f.Usage = func() {
		errori.WriteString("registro [-lingua it|en] [-json] [iscrizione | convenzione | profilo N | valida FILE | cerca [CONDIZIONE|PAROLA]...]\n")
		f.PrintDefaults()
	}
	sigla := f.String("lingua", "it", "it, en")
	comeJSON := f.Bool("json", false, "il profilo come JSON / the profile as JSON")
	switch err := f.Parse(argomenti); {
	case errors.Is(err, flag.ErrHelp):
		return bene
	case err != nil:
		return guasto
	}
	l, err := norma.ParseLingua(*sigla)
	if err != nil {
		errori.WriteString(err.Error() + "\n")
		return guasto
	}
	switch a := f.Args(); {
	case len(a) == 0:
		conta(l, out, campione())
	case slices.Equal(a, []string{"iscrizione"}):
		iscrivi(l, out)
	case slices.Equal(a, []string{"convenzione"}):
		convenziona(l, out)
	case len(a) == 2 && a[0] == "profilo":
		n, err := strconv.Atoi(a[1])
		if err != nil || n < 1 || n > quanti {
			fmt.Fprintf(errori, l.Scegli("i profili vanno da 1 a %d\n", "profiles go from 1 to %d\n"), quanti)
			return guasto
		}
		mostra(l, out, &campione()[n-1], *comeJSON)
	case a[0] == "cerca":
		if err := cerca(l, a[1:], out); err != nil {
			errori.WriteString(err.Error() + "\n")
			return guasto
		}
	case len(a) == 2 && a[0] == "valida":
		return valida(l, a[1], in, out, errori)
	default:
		f.Usage()
		return guasto
	}
	return bene
}

func mostra(l norma.Lingua, out *strings.Builder, p *alternanza.Profilo, comeJSON bool) {
	if !comeJSON {
		out.WriteString(p.Anteprima().Text(l))
		return
	}
	b, _ := p.MarshalJSON() // it cannot fail
	out.Write(append(b, '\n'))
}

// valida reads a profile and says all that is wrong with it: first what could not be read, then what is missing.
func valida(l norma.Lingua, file string, in io.Reader, out, errori *strings.Builder) int {
	b, err := comando.Leggi(file, in, 2<<20)
	if err != nil {
		errori.WriteString(err.Error() + "\n")
		return guasto
	}
	p, letti, err := alternanza.ParseProfilo(b)
	if err != nil {
		errori.WriteString(err.Error() + "\n")
		return guasto
	}
	v := p.Validate()
	for _, r := range append(letti, v.Rilievi...) {
		fmt.Fprintf(out, "%s %s: %s", l.Valore(r.Gravita().String()), testo.Innocuo(string(r.Dove)), r.Messaggio(l))
		if r.Rif != "" {
			fmt.Fprintf(out, " [%s]", r.Rif)
		}
		out.WriteByte('\n')
	}
	if v.Esito != norma.Rispettato || norma.Refuse(letti) != nil {
		return incompleto
	}
	out.WriteString(l.Scegli("il profilo si può pubblicare\n", "the profile can be published\n"))
	return bene
}

// conta prints how many hosts there are by kind and by region, and what they offer.
func conta(l norma.Lingua, out *strings.Builder, profili []alternanza.Profilo) {
	tipi, regioni := map[alternanza.TipoOspite]int{}, map[norma.Regione]int{}
	var alternati, apprendisti alternanza.Conto
	for i := range profili {
		p := &profili[i]
		tipi[p.Ospite.Tipo]++
		regioni[p.Ospite.Sede.Regione()]++
		v := p.Validate()
		somma(&alternati, v.Alternanza)
		somma(&apprendisti, v.Apprendistato)
	}
	fmt.Fprintf(out, "%d %s\n", len(profili), l.Scegli("soggetti", "hosts"))
	for _, t := range alternanza.AllTipiOspite() {
		fmt.Fprintf(out, "  %4d %s\n", tipi[t], t.Nome(l))
	}
	for _, o := range []struct {
		tipo  alternanza.TipoOfferta
		conto alternanza.Conto
	}{{alternanza.Alternanza, alternati}, {alternanza.Apprendistato, apprendisti}} {
		fmt.Fprintf(out, l.Scegli("%s: %d offerte, %d attività, %d posti\n", "%s: %d offers, %d activities, %d seats\n"), o.tipo, o.conto.Offerte, o.conto.Attivita, o.conto.Posti)
	}
	for _, r := range norma.AllRegioni() {
		if regioni[r] > 0 {
			fmt.Fprintf(out, "  %4d %s\n", regioni[r], r.Nome())
		}
	}
}

func somma(c *alternanza.Conto, d alternanza.Conto) {
	c.Offerte += d.Offerte
	c.Attivita += d.Attivita
	c.Massimo += d.Massimo
	c.Posti += d.Posti
}
