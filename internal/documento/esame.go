package documento

import (
	"slices"

	"norma"
)

// Esamina says what of v, made in Go, no document may have: what decoding would find wrong in it.
func Esamina[T any](v *T, descrivi func(*Campi, *T)) []norma.Rilievo {
	c := Campi{modo: esame, lette: map[norma.Riferimento]bool{}}
	descrivi(&c, v)
	return c.difetti
}

// entro reports a list with more elements than a document may have.
func (c *Campi) entro(nome string, quanti, massimo int) bool {
	c.esige(quanti <= massimo, &listaTroppoLunga, membro(nome), cifre(quanti), cifre(massimo))
	return quanti <= massimo
}

// esige reports what is not as a document may have it.
func (c *Campi) esige(sano bool, k *norma.Controllo, p passo, trovato, ammesso string) {
	if !sano {
		c.difetti = append(c.difetti, norma.NewRilievo(k, c.puntatore(p), trovato, ammesso, ""))
	}
}

func esigeParola[T ~string](c *Campi, p passo, w T, ammesse []T) {
	if !slices.Contains(ammesse, w) {
		c.esige(false, &parolaSconosciuta, p, string(w), elenca(ammesse))
	}
}

// canonica reports whether a citation reads back as itself and names its act; a document cites the same provision many times.
func (c *Campi) canonica(r norma.Riferimento) bool {
	si, letta := c.lette[r]
	if !letta {
		p, err := norma.ParseRiferimento(string(r))
		si = err == nil && p == r && r.Atto() != ""
		c.lette[r] = si
	}
	return si
}
