package apprendistato

import (
	"slices"

	"norma"
	"norma/internal/documento"
)

// What the members of a table may hold: rows in a list, ages, months, CFU, days, models.
const (
	massimoRighe   = 100
	massimoEta     = 100
	massimoMesi    = 120
	massimoGiorni  = 1000
	massimoModello = 100
)

// cifraDi describes a figure of law: an object with its value, which valore describes, the provision and how that was read. A figure
// without either of the first two is none.
func cifraDi[T comparable](d *documento.Campi, nome, it, en string, c *norma.Cifra[T], valore func(d *documento.Campi, v *norma.Opt[T])) {
	documento.Oggetto(d, nome, it, en, c, func(d *documento.Campi, c *norma.Cifra[T]) { descriviCifra(d, c, valore) })
}

func descriviCifra[T comparable](d *documento.Campi, c *norma.Cifra[T], valore func(d *documento.Campi, v *norma.Opt[T])) {
	var zero T
	var v norma.Opt[T]
	if !c.IsZero() || c.Valore != zero {
		v = norma.Known(c.Valore)
	}
	prima := ""
	if c.Fonte != norma.Ufficiale {
		prima = c.Fonte.String()
	}
	fonte := prima
	valore(d, &v)
	d.Riferimento("rif", "norma che lo dice", "provision that says it", &c.Rif)
	documento.Parola(d, "fonte", "come è stata letta; assente: nel testo ufficiale", "how it was read; absent: in an official text", &fonte, fonti[:])
	if w := v.Or(zero); w != c.Valore { // only decoding: others may be reading the table
		c.Valore = w
	}
	if fonte != prima {
		c.Fonte = norma.Fonte(max(0, slices.Index(fonti[:], fonte))) // a word that is none is reported
	}
	d.Serve("valore", !v.IsZero() || c.IsZero())
	d.Serve("rif", !c.IsZero() || v.IsZero() && fonte == "")
}

// fonti are the provenances, each in its place.
var fonti = [...]string{"ufficiale", "riferita", "prassi"}

func numeroDi(d *documento.Campi, nome, it, en string, c *norma.Cifra[int], minimo, massimo int) {
	cifraDi(d, nome, it, en, c, func(d *documento.Campi, v *norma.Opt[int]) { d.Intero("valore", it, en, v, minimo, massimo) })
}

func oreDi(d *documento.Campi, nome, it, en string, c *norma.Cifra[norma.Ore]) {
	cifraDi(d, nome, it, en, c, func(d *documento.Campi, v *norma.Opt[norma.Ore]) { d.Ore("valore", it, en, v) })
}

func siNoDi(d *documento.Campi, nome, it, en string, c *norma.Cifra[bool]) {
	cifraDi(d, nome, it, en, c, func(d *documento.Campi, v *norma.Opt[bool]) { d.SiNo("valore", it, en, v) })
}

func quotaDi(d *documento.Campi, nome, it, en string, c *norma.Cifra[norma.Percento]) {
	cifraDi(d, nome, it, en, c, func(d *documento.Campi, v *norma.Opt[norma.Percento]) {
		n := norma.Opt[int]{}
		if p, ok := v.Value(); ok {
			n = norma.Known(int(p))
		}
		d.Intero("valore", it, en, &n, 0, int(tutta))
		if p, ok := n.Value(); ok {
			*v = norma.Known(norma.Percento(p))
		}
	})
}

func parolaDi[T ~string](d *documento.Campi, nome, it, en string, c *norma.Cifra[T], ammesse []T) {
	cifraDi(d, nome, it, en, c, valoreParola(it, en, ammesse))
}

func valoreParola[T ~string](it, en string, ammesse []T) func(d *documento.Campi, v *norma.Opt[T]) {
	return func(d *documento.Campi, v *norma.Opt[T]) {
		w := v.Or("")
		if documento.Parola(d, "valore", it, en, &w, ammesse); w != "" {
			*v = norma.Known(w)
		}
	}
}

// paroleDi describes a list of figures that are words.
func paroleDi[T ~string](d *documento.Campi, nome, it, en string, c *[]norma.Cifra[T], ammesse []T) {
	documento.Lista(d, nome, it, en, c, massimoRighe, func(d *documento.Campi, c *norma.Cifra[T]) {
		descriviCifra(d, c, valoreParola(it, en, ammesse))
	})
}

// veroDi describes a yes that is absent where it is a no.
func veroDi(d *documento.Campi, nome, it, en string, v *bool) {
	b := norma.Opt[bool]{}
	if *v {
		b = norma.Known(true)
	}
	if d.SiNo(nome, it, en, &b); b.Is(true) != *v {
		*v = !*v
	}
}

// interoDi describes a number that is absent where it is 0.
func interoDi(d *documento.Campi, nome, it, en string, v *int, massimo int) {
	n := norma.Opt[int]{}
	if *v != 0 {
		n = norma.Known(*v)
	}
	if d.Intero(nome, it, en, &n, 0, massimo); n.Or(0) != *v {
		*v = n.Or(0)
	}
}

// percorsoDi and tipologiaDi describe the first members of a row, its key.
func percorsoDi(d *documento.Campi, p *Percorso) {
	documento.Parola(d, "percorso", "percorso", "path", p, percorsi[:])
}

func tipologiaDi(d *documento.Campi, k *Tipologia) {
	documento.Parola(d, "tipologia", "tipo di percorso; assente: tutti", "kind of path; absent: all", k, tipologie[:])
}
