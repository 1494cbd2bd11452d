package main

import (
	"os"
	"strings"
	"testing"
)

func Example() {
	main()
	// Output:
	// 8 h reg. reg. Lazio 7/2017, art. 13, c. 6, lett. a), n. 2)
	// indeterminato
	// /offerta/finanziata manca un dato senza il quale non si può decidere reg. reg. Lazio 7/2017, art. 14, c. 1, lett. a)
	// /offerta/iscrizione manca un dato senza il quale non si può decidere reg. reg. Lazio 7/2017, art. 14, c. 1, lett. b)
	// /offerta/comunicazione manca un dato senza il quale non si può decidere reg. reg. Lazio 7/2017, art. 14, c. 8
	// /offerta/avvisoRegione manca un dato senza il quale non si può decidere reg. reg. Lazio 7/2017, art. 14, c. 8
}

// The README shows this program, and what it prints, to the letter.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	programma, err := os.ReadFile("main.go")
	if err != nil {
		t.Fatal(err)
	}
	_, corpo, _ := strings.Cut(string(programma), "package main\n")
	if !strings.Contains(string(readme), "```go\npackage main\n"+corpo+"```\n") {
		t.Error("the README's program is not examples/minimo/main.go")
	}
	prova, err := os.ReadFile("main_test.go")
	if err != nil {
		t.Fatal(err)
	}
	_, uscita, _ := strings.Cut(string(prova), "// Output:\n")
	uscita, _, _ = strings.Cut(uscita, "}\n")
	if uscita = strings.ReplaceAll(uscita, "\t// ", ""); !strings.Contains(string(readme), "```\n"+uscita+"```\n") {
		t.Errorf("the README does not show what the program prints:\n%s", uscita)
	}
}
