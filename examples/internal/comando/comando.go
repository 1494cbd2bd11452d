// Package comando is what the commands of the examples have in common.
package comando

import (
	"io"
	"os"
	"strings"
)

// Guasto is the exit code of every command whose arguments make no sense, whose input cannot be read or whose output cannot be written.
const Guasto = 2

// Esegui runs a command, and gives its exit code. What it prints is written once it is done, the faults first.
func Esegui(out, errori io.Writer, comando func(out, errori *strings.Builder) int) int {
	var pagina, guasti strings.Builder
	uscita := comando(&pagina, &guasti)
	_, err := io.WriteString(errori, guasti.String())
	if _, err2 := io.WriteString(out, pagina.String()); err != nil || err2 != nil {
		return Guasto
	}
	return uscita
}

// Leggi reads a file, or in where it is called "-"; of one with more than massimo bytes it gives one byte more, so that it is told that
// it is too big.
func Leggi(nome string, in io.Reader, massimo int64) ([]byte, error) {
	if nome != "-" {
		file, err := os.Open(nome)
		if err != nil {
			return nil, err
		}
		defer func() { _ = file.Close() }() // it was only read
		in = file
	}
	return io.ReadAll(io.LimitReader(in, massimo+1))
}
