package documento

import (
	"fmt"
	"strconv"
	"unicode/utf8"

	"norma"
	"norma/internal/testo"
)

const massimoTesto = 200 // characters of a text member

// Data describes a date member.
func (c *Campi) Data(nome, it, en string, v *norma.Data) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, stringa); ok {
			d, err := norma.ParseData(c.testo(t))
			if err != nil {
				c.rileva(&dataErrata, membro(nome), t, c.grezzo(t), "AAAA-MM-GG")
			}
			*v = d
		}
	case codifica:
		if !v.IsZero() {
			c.chiave(nome)
			c.b, _ = v.AppendText(append(c.b, '"')) // digits and dashes; it cannot fail
			c.b = append(c.b, '"')
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["string","null"],"format":"date"`)
	case visita:
		c.mostra(membro(nome), it, en, v.String())
	case elenco:
		c.elenca(norma.Campo{Tipo: "data"}, nome, it, en)
	case esame:
		c.esige(v.IsZero() || v.Valid(), &dataErrata, membro(nome), v.String(), "AAAA-MM-GG")
	}
}

// SiNo describes a yes-no member that may be unknown.
func (c *Campi) SiNo(nome, it, en string, v *norma.Opt[bool]) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, booleano); ok {
			*v = norma.Known(c.documento[c.tokens[t].dal] == 't')
		}
	case codifica:
		if b, ok := v.Value(); ok {
			c.chiave(nome)
			c.b = strconv.AppendBool(c.b, b)
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["boolean","null"]`)
	case visita:
		c.mostra(membro(nome), it, en, v.String())
	case elenco:
		c.elenca(norma.Campo{Tipo: "si-no"}, nome, it, en)
	case esame: // it is always sound
	}
}

// Intero describes a whole number from minimo to massimo, that may be unknown.
func (c *Campi) Intero(nome, it, en string, v *norma.Opt[int], minimo, massimo int) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, numero); ok {
			n, err := strconv.Atoi(c.grezzo(t)) // no fraction, no exponent
			if err != nil || n < minimo || n > massimo {
				c.rileva(&numeroErrato, membro(nome), t, c.grezzo(t), cifre(minimo)+"-"+cifre(massimo))
				return
			}
			*v = norma.Known(n)
		}
	case codifica:
		if n, ok := v.Value(); ok {
			c.chiave(nome)
			c.b = strconv.AppendInt(c.b, int64(n), 10)
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["integer","null"],"minimum":`+cifre(minimo)+`,"maximum":`+cifre(massimo))
	case visita:
		c.mostra(membro(nome), it, en, v.String())
	case elenco:
		c.elenca(norma.Campo{Tipo: "intero", Minimo: minimo, Massimo: massimo}, nome, it, en)
	case esame:
		n := v.Or(minimo)
		c.esige(minimo <= n && n <= massimo, &numeroErrato, membro(nome), cifre(n), cifre(minimo)+"-"+cifre(massimo))
	}
}

// Ore describes an amount of hours that may be unknown.
func (c *Campi) Ore(nome, it, en string, v *norma.Opt[norma.Ore]) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, numero); ok {
			o, err := norma.ParseOre(c.grezzo(t))
			if err != nil {
				c.rileva(&oreErrate, membro(nome), t, c.grezzo(t), "0.00-1000000")
				return
			}
			*v = norma.Known(o)
		}
	case codifica:
		if o, ok := v.Value(); ok {
			c.chiave(nome)
			c.b = o.AppendNumero(c.b)
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["number","null"],"minimum":0,"maximum":1000000`)
	case visita:
		c.mostra(membro(nome), it, en, v.String())
	case elenco:
		c.elenca(norma.Campo{Tipo: "ore"}, nome, it, en)
	case esame:
		numero := string(v.Or(0).AppendNumero(nil))
		_, err := norma.ParseOre(numero)
		c.esige(err == nil, &oreErrate, membro(nome), numero, "0.00-1000000")
	}
}

// Testo describes a text of at most 200 characters, as Prosa does.
func (c *Campi) Testo(nome, it, en string, v *string) { c.Prosa(nome, it, en, v, massimoTesto) }

// Prosa describes a text of at most massimo characters. One that is not seen, as a zero-width one, is noticed and kept.
func (c *Campi) Prosa(nome, it, en string, v *string, massimo int) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, stringa); ok {
			s := c.testo(t)
			if n := utf8.RuneCountInString(s); n > massimo {
				c.rileva(&testoTroppoLungo, membro(nome), t, cifre(n), cifre(massimo))
				return
			}
			if r, _, ok := testo.Nascosto(s); ok {
				c.rileva(&carattereNascosto, membro(nome), t, fmt.Sprintf("%U", r), "")
			}
			*v = s
		}
	case codifica:
		if *v != "" {
			c.stringa(nome, *v)
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["string","null"],"maxLength":`+cifre(massimo))
	case visita:
		c.mostra(membro(nome), it, en, *v)
	case elenco:
		c.elenca(norma.Campo{Tipo: "testo", Massimo: massimo}, nome, it, en)
	case esame:
		n := utf8.RuneCountInString(*v)
		c.esige(n <= massimo, &testoTroppoLungo, membro(nome), cifre(n), cifre(massimo))
	}
}

// Riferimento describes a citation; how people write it is read, the canonical form is written.
func (c *Campi) Riferimento(nome, it, en string, v *norma.Riferimento) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, stringa); ok {
			if *v = c.citazione(t); *v == "" {
				c.rileva(&riferimentoErrato, membro(nome), t, c.testo(t), "")
			}
		}
	case codifica:
		if *v != "" {
			c.stringa(nome, string(*v))
		}
	case schema:
		c.proprieta(nome, it, en, `"type":["string","null"]`)
	case visita:
		c.mostra(membro(nome), it, en, string(*v))
	case elenco:
		c.elenca(norma.Campo{Tipo: "riferimento"}, nome, it, en)
	case esame:
		c.esige(*v == "" || c.canonica(*v), &riferimentoErrato, membro(nome), string(*v), "")
	}
}

// Parola describes a member that is one of a list of words. A word that is not among them is reported, and kept.
func Parola[T ~string](c *Campi, nome, it, en string, v *T, ammesse []T) {
	switch c.modo {
	case decodifica:
		if t, ok := c.foglia(nome, stringa); ok {
			*v = parola(c, membro(nome), t, ammesse)
		}
	case codifica:
		if *v != "" {
			c.stringa(nome, string(*v))
		}
	case schema:
		c.proprieta(nome, it, en, `"enum":[`+enumera(ammesse)+`,null]`)
	case visita:
		c.mostra(membro(nome), it, en, string(*v))
	case elenco:
		c.elenca(norma.Campo{Tipo: "parola", Parole: parole(ammesse)}, nome, it, en)
	case esame:
		if *v != "" {
			esigeParola(c, membro(nome), *v, ammesse)
		}
	}
}

// Parole describes a list of words, at most massimo.
func Parole[T ~string](c *Campi, nome, it, en string, v *[]T, ammesse []T, massimo int) {
	switch c.modo {
	case decodifica:
		t, ok := c.foglia(nome, lista)
		if !ok {
			return
		}
		elementi := make([]T, 0, c.quanti(t, massimo))
		c.elementi(nome, t, massimo, func(i int, e int32) {
			if p := (passo{nome, i}); c.atteso(p, e, stringa) {
				elementi = append(elementi, parola(c, p, e, ammesse))
			}
		})
		*v = elementi
	case codifica:
		c.lista(nome, len(*v), func(i int) { c.b = testo.AppendJSON(c.b, string((*v)[i])) })
	case schema:
		c.proprieta(nome, it, en, `"type":["array","null"],"maxItems":`+cifre(massimo)+`,"items":{"enum":[`+enumera(ammesse)+`]}`)
	case visita:
		for i, w := range *v {
			c.mostra(passo{nome, i}, it, en, string(w))
		}
	case esame:
		if c.entro(nome, len(*v), massimo) {
			for i, w := range *v {
				esigeParola(c, passo{nome, i}, w, ammesse)
			}
		}
	case elenco:
		c.elenca(norma.Campo{Tipo: "parole", Parole: parole(ammesse), Massimo: massimo}, nome, it, en)
	}
}
