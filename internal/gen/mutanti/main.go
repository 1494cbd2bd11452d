// Command mutanti changes the figures of the law one at a time and looks whether a test breaks.
//
//	go run ./internal/gen/mutanti [-prove PACKAGE,...] [-salta REGEXP] [-ogni N] FILE.go...
//
// Each mutant is one change to one of the files: an integer one more and one less, a citation exchanged with the next one of the file,
// and with -operatori what tells cases apart (a bound taken in or left out, a condition turned round, a sum made a difference). The
// tests of the file's own package run on it first; those of -prove, slower ones, run on what is still alive. A mutant that does not
// compile does not count. Nothing is written in the tree: the changed file is laid over it. The survivors are printed with their place.
package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// esito is what became of a mutant.
type esito uint8

const (
	vivo esito = iota
	ucciso
	incompilabile
)

// banco is where mutants are tried.
type banco struct {
	prove  []string // packages whose tests run on what the file's own let live
	salta  string   // tests that do not run, as of go test -skip
	limite time.Duration
}

func main() {
	prove := flag.String("prove", "", "packages to test after the file's own, with commas")
	salta := flag.String("salta", "", "tests to leave out, as of go test -skip")
	ogni := flag.Int("ogni", 1, "try one mutant in `N`")
	insieme := flag.Int("insieme", 2, "mutants tried at the same time")
	operatori := flag.Bool("operatori", false, "operators as well as figures and citations")
	limite := flag.Duration("limite", 3*time.Minute, "the longest that the tests of one mutant may take")
	flag.Parse()
	b := banco{salta: *salta, limite: *limite}
	if *prove != "" {
		b.prove = strings.Split(*prove, ",")
	}
	uccisi, tutti := 0, 0
	for _, file := range flag.Args() {
		ms, err := mutanti(file, *operatori)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		if !b.passano(file) {
			fmt.Fprintf(os.Stderr, "%s: the tests fail with nothing changed\n", file)
			os.Exit(2)
		}
		u, t := b.prova(file, campione(ms, *ogni), *insieme)
		fmt.Printf("%s: %d of %d killed\n", file, u, t)
		uccisi, tutti = uccisi+u, tutti+t
	}
	fmt.Printf("all: %d of %d killed (%.1f %%)\n", uccisi, tutti, 100*float64(uccisi)/float64(max(1, tutti)))
}

// campione is one mutant in n.
func campione(ms []mutante, n int) (presi []mutante) {
	for i := 0; i < len(ms); i += max(1, n) {
		presi = append(presi, ms[i])
	}
	return presi
}

// prova tries the mutants of a file, some at the same time; how many died, of how many that compile.
func (b *banco) prova(file string, ms []mutante, insieme int) (uccisi, tutti int) {
	esiti := make([]esito, len(ms))
	posti := make(chan struct{}, max(1, insieme))
	var wg sync.WaitGroup
	for i := range ms {
		posti <- struct{}{}
		wg.Go(func() {
			defer func() { <-posti }()
			esiti[i] = b.sorte(file, &ms[i])
			if esiti[i] == vivo {
				fmt.Printf("%s:%d:%d: alive: %s\n", file, ms[i].riga, ms[i].colonna, ms[i].cosa)
			}
		})
	}
	wg.Wait()
	for _, e := range esiti {
		switch e {
		case ucciso:
			uccisi++
			tutti++
		case vivo:
			tutti++
		case incompilabile:
		}
	}
	return uccisi, tutti
}

// sorte runs the tests on a mutant. One that cannot be written counts as one that does not compile.
func (b *banco) sorte(file string, m *mutante) esito {
	dir, err := os.MkdirTemp("", "mutante")
	if err != nil {
		return incompilabile
	}
	defer func() { _ = os.RemoveAll(dir) }()
	sopra, copia := filepath.Join(dir, "sopra.json"), filepath.Join(dir, "copia.go")
	assoluto, _ := filepath.Abs(file)
	indice, _ := json.Marshal(map[string]map[string]string{"Replace": {assoluto: copia}})
	if os.WriteFile(sopra, indice, 0o600) != nil || os.WriteFile(copia, m.testo, 0o600) != nil {
		return incompilabile
	}
	if exec.Command("go", "build", "-overlay", sopra, pacchetto(file)).Run() != nil {
		return incompilabile
	}
	if b.passano(file, "-overlay", sopra) {
		return vivo
	}
	return ucciso
}

// passano reports whether the tests pass; those that never end do not.
func (b *banco) passano(file string, argomenti ...string) bool {
	for _, p := range append([]string{pacchetto(file)}, b.prove...) {
		args := append([]string{"test", "-vet=off", "-failfast", "-count=1", "-timeout", b.limite.String(), "-skip", cmp.Or(b.salta, "^$")}, argomenti...)
		if exec.Command("go", append(args, p)...).Run() != nil {
			return false
		}
	}
	return true
}

// pacchetto is the package of a file, as the go command names it.
func pacchetto(file string) string { return "./" + filepath.ToSlash(filepath.Dir(file)) }
