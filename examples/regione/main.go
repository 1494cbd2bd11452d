// Regione evaluates the same contracts under the discipline of Lazio, under that of the State and under one that somebody wrote, and
// prints where they differ. The one beside it, an invention, is a JSON file: no Go is needed for another one.
//
//	go run ./examples/regione                             the invention and the contracts beside it
//	go run ./examples/regione -disciplina FILE            a discipline of yours
//	go run ./examples/regione -disciplina FILE FILE...    and contracts of yours
//	go run ./examples/regione -tutto                      every row: readings, details of findings, provisions alone too
//	go run ./examples/regione -lingua en                  in English
//	go run ./examples/regione -schema                     the JSON Schema of a discipline
//	go run ./examples/regione -lazio                      the discipline of Lazio as a document, to edit a copy of
//
// It exits with 0, or with 2 when something cannot be read or the discipline is refused.
package main

import (
	"embed"
	"errors"
	"flag"
	"io"
	"os"
	"strings"

	"norma"
	"norma/apprendistato"
	"norma/examples/internal/comando"
)

//go:embed regione.json contratti/*.json
var proprie embed.FS

const illeggibile = comando.Guasto

func main() { os.Exit(esegui(os.Args[1:], os.Stdout, os.Stderr)) }

// esegui is the program: arguments in, exit code out.
func esegui(argomenti []string, out, errori io.Writer) int {
	return comando.Esegui(out, errori, func(out, errori *strings.Builder) int { return confronta(argomenti, out, errori) })
}

func confronta(argomenti []string, out, errori *strings.Builder) int {
	f := flag.NewFlagSet("regione", flag.ContinueOnError)
	f.SetOutput(errori)
	nome := f.String("disciplina", "", "`file` JSON della disciplina / JSON file of the discipline")
	tutto := f.Bool("tutto", false, "ogni riga, anche letture e norme / every row, readings and provisions too")
	schema := f.Bool("schema", false, "lo schema JSON di una disciplina / the JSON Schema of a discipline")
	lazio := f.Bool("lazio", false, "la disciplina del Lazio come documento / the discipline of Lazio as a document")
	lingua := norma.Italiano
	f.Func("lingua", "it, en", func(s string) (err error) { lingua, err = norma.ParseLingua(s); return err })
	if err := f.Parse(argomenti); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return illeggibile
	}
	switch {
	case *schema:
		out.Write(append(apprendistato.SchemaTabella(lingua), '\n'))
		return 0
	case *lazio:
		b, _ := apprendistato.Lazio().Tabella().MarshalJSON() // it never fails
		out.Write(append(b, '\n'))
		return 0
	}
	p := pagina{lingua: lingua, tutto: *tutto, out: out, errori: errori}
	d := p.disciplina(*nome)
	contratti, nomi, ok := p.contratti(f.Args())
	if d == nil || !ok {
		return illeggibile
	}
	p.scrivi([]*apprendistato.Disciplina{apprendistato.Lazio(), apprendistato.Nazionale(), d}, contratti, nomi)
	return 0
}

// disciplina reads a discipline, the invention where no file is named; nil where there is none in it.
func (p *pagina) disciplina(nome string) *apprendistato.Disciplina {
	b, err := proprie.ReadFile("regione.json")
	if nome == "" {
		nome = "regione.json"
	} else {
		b, err = os.ReadFile(nome)
	}
	if err != nil {
		p.errori.WriteString(err.Error() + "\n")
		return nil
	}
	t, rilievi, err := apprendistato.ParseTabella(b)
	if err != nil {
		p.errori.WriteString(nome + ": " + err.Error() + "\n")
		return nil
	}
	p.rilievi(nome, rilievi)
	if norma.Refuse(rilievi) != nil {
		return nil
	}
	d, rilievi := apprendistato.NewDisciplina(t)
	p.rilievi(nome, rilievi)
	return d
}

// contratti reads contracts, those beside the invention where no file is named.
func (p *pagina) contratti(nomi []string) (out []apprendistato.Contratto, chiamati []string, ok bool) {
	leggi := os.ReadFile
	if len(nomi) == 0 {
		leggi = proprie.ReadFile
		voci, _ := proprie.ReadDir("contratti") // it is there: the program would not compile without it
		for _, v := range voci {
			nomi = append(nomi, "contratti/"+v.Name())
		}
	}
	ok = true
	for _, nome := range nomi {
		b, err := leggi(nome)
		var c apprendistato.Contratto
		var rilievi []norma.Rilievo
		if err == nil {
			c, rilievi, err = apprendistato.ParseContratto(b)
		}
		if err != nil {
			p.errori.WriteString(nome + ": " + err.Error() + "\n")
			ok = false
			continue
		}
		p.rilievi(nome, rilievi)
		ok = ok && norma.Refuse(rilievi) == nil
		out = append(out, c)
	}
	return out, nomi, ok
}
