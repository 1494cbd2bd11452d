// Cp2011 writes the tables of package cp2011 from the sources of the classification, which stand in cp2011/testdata. From the folder
// of the package:
//
//	go run ../internal/gen/cp2011 testdata .
//
// The same sources give the same bytes.
package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() { os.Exit(esegui(os.Args[1:], os.Stderr)) }

// esegui is the program: the folder of the sources and the one of the tables in, exit code out.
func esegui(argomenti []string, errori io.Writer) int {
	if len(argomenti) != 2 {
		_, _ = fmt.Fprintln(errori, "cp2011 SORGENTI TAVOLE")
		return 2
	}
	if err := scrivi(argomenti[0], argomenti[1]); err != nil {
		_, _ = fmt.Fprintln(errori, err)
		return 1
	}
	return 0
}

func scrivi(da, a string) error {
	file := make(map[string][]byte, len(sorgenti))
	for i := range sorgenti {
		b, err := os.ReadFile(filepath.Join(da, sorgenti[i].file))
		if err != nil {
			return err
		}
		file[sorgenti[i].file] = b
	}
	tavole, err := genera(file)
	if err != nil {
		return err
	}
	for nome, b := range tavole {
		if err := os.WriteFile(filepath.Join(a, nome), b, 0o644); err != nil {
			return err
		}
	}
	return nil
}
