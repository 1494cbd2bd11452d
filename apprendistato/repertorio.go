package apprendistato

import (
	"iter"
	"slices"

	"norma"
)

// CodiceFigura names a figure of the national repertory as norma writes it, as a word. The zero value means not said.
type CodiceFigura string

// Indirizzo is a specialisation (indirizzo nazionale) of a figure, as a word. The zero value: not said, or the figure has none.
type Indirizzo string

// VoceRepertorio is a figure of the repertory as Allegati C and D list it (reg. reg. Lazio 7/2017, art. 9).
type VoceRepertorio struct {
	Codice    CodiceFigura
	Percorso  Percorso // Qualifica: Allegato C, three years, "Operatore"; Diploma: Allegato D, four years, "Tecnico"
	Numero    int      // in its list
	Nome      string
	Indirizzi []VoceIndirizzo // none, or at least two
}

// VoceIndirizzo is a specialisation of a figure.
type VoceIndirizzo struct {
	Codice Indirizzo
	Nome   string
}

var indirizzoEstraneo = norma.Controllo{
	Codice: "apprendistato/indirizzo-di-altra-figura", Gravita: norma.Mancante,
	IT: "«{testo}» non è un indirizzo della figura",
	EN: "“{testo}” is no specialisation of the figure",
}

// Rif is the provision that lists the figure.
func (v *VoceRepertorio) Rif() norma.Riferimento {
	if v.Percorso == Diploma {
		return rl + "all. D"
	}
	return rl + "all. C"
}

// Ha reports whether the figure has an indirizzo; the empty one is that of a figure that has none.
func (v *VoceRepertorio) Ha(i Indirizzo) bool {
	if len(v.Indirizzi) == 0 {
		return i == ""
	}
	return slices.ContainsFunc(v.Indirizzi, func(w VoceIndirizzo) bool { return w.Codice == i })
}

// Repertorio lists the figures: the qualifiche of Allegato C, then the diplomas of Allegato D.
func Repertorio() iter.Seq[VoceRepertorio] {
	return func(yield func(VoceRepertorio) bool) {
		for _, v := range repertorio {
			v.Indirizzi = slices.Clone(v.Indirizzi)
			if !yield(v) {
				return
			}
		}
	}
}

// voce is the row of a figure, nil where there is none.
func (c CodiceFigura) voce() *VoceRepertorio {
	for i := range repertorio {
		if repertorio[i].Codice == c {
			return &repertorio[i]
		}
	}
	return nil
}

// Voce is the figure's row of the repertory; false where there is none.
func (c CodiceFigura) Voce() (VoceRepertorio, bool) {
	v := c.voce()
	if v == nil {
		return VoceRepertorio{}, false
	}
	out := *v
	out.Indirizzi = slices.Clone(v.Indirizzi)
	return out, true
}

// figure and indirizzi are the words of the repertory.
func figure() []CodiceFigura {
	out := make([]CodiceFigura, len(repertorio))
	for i := range repertorio {
		out[i] = repertorio[i].Codice
	}
	return out
}

func indirizzi() (out []Indirizzo) {
	for i := range repertorio {
		for _, v := range repertorio[i].Indirizzi {
			out = append(out, v.Codice)
		}
	}
	return out
}

// voce is the row of the figure; what keeps it from being known is reported. The place is that of the object which holds it.
func (f *Figura) voce(g *norma.Giudizio, dove norma.Puntatore, rif norma.Riferimento) *VoceRepertorio {
	v := f.Codice.voce()
	switch {
	case v != nil:
	case f.Codice == "":
		g.Missing(dove.Campo("codice"), rif)
	default:
		g.Unknown(dove.Campo("codice"), string(f.Codice), rif)
	}
	return v
}

// estraneo reports an indirizzo that is another figure's, or nobody's.
func (i Indirizzo) estraneo(g *norma.Giudizio, dove norma.Puntatore, rif norma.Riferimento) {
	for n := range repertorio {
		if repertorio[n].Ha(i) {
			g.Report(&indirizzoEstraneo, dove, string(i), "", rif)
			return
		}
	}
	g.Unknown(dove, string(i), rif)
}
