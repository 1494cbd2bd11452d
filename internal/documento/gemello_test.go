package documento_test

import (
	"math"

	"norma"
)

// The twins are the sample types as encoding/json reads and writes them.
type (
	gemello struct {
		Nascita string           `json:"nascita,omitempty"`
		Attivo  *bool            `json:"attivo,omitempty"`
		Figli   *int             `json:"figli,omitempty"`
		Monte   *float64         `json:"monte,omitempty"`
		Nome    string           `json:"nome,omitempty"`
		Titolo  string           `json:"titolo,omitempty"`
		Lingue  []string         `json:"lingue,omitempty"`
		Sede    gemelloSede      `json:"sede,omitzero"`
		Periodi []gemelloPeriodo `json:"periodi,omitempty"`
	}
	gemelloSede struct {
		Comune   string      `json:"comune,omitempty"`
		Apertura string      `json:"apertura,omitempty"`
		Capo     gemelloCapo `json:"capo,omitzero"`
	}
	gemelloCapo struct {
		Nome   string `json:"nome,omitempty"`
		Titolo string `json:"titolo,omitempty"`
	}
	gemelloPeriodo struct {
		Inizio string         `json:"inizio,omitempty"`
		Fine   string         `json:"fine,omitempty"`
		Ore    *float64       `json:"ore,omitempty"`
		Tempo  string         `json:"a/b~c,omitempty"`
		Capo   gemelloCapo    `json:"capo,omitzero"`
		Lingue []string       `json:"lingue,omitempty"`
		Turni  []gemelloTurno `json:"turni,omitempty"`
	}
	gemelloTurno struct {
		Giorno   string `json:"giorno,omitempty"`
		Notturno *bool  `json:"notturno,omitempty"`
	}
)

// campione is the twin as a sample document: what Decode must give for a document without errors.
func (g *gemello) campione() campione {
	v := campione{
		Nascita: dataDi(g.Nascita),
		Attivo:  optDi(g.Attivo),
		Figli:   optDi(g.Figli),
		Monte:   oreDi(g.Monte),
		Nome:    g.Nome,
		Titolo:  titolo(g.Titolo),
		Lingue:  lingueDi(g.Lingue),
		Sede:    sede{Comune: g.Sede.Comune, Apertura: dataDi(g.Sede.Apertura), Capo: g.Sede.Capo.capo()},
	}
	for _, p := range g.Periodi {
		q := periodo{
			Inizio: dataDi(p.Inizio), Fine: dataDi(p.Fine), Ore: oreDi(p.Ore),
			Tempo: titolo(p.Tempo), Capo: p.Capo.capo(), Lingue: lingueDi(p.Lingue),
		}
		for _, t := range p.Turni {
			q.Turni = append(q.Turni, turno{Giorno: dataDi(t.Giorno), Notturno: optDi(t.Notturno)})
		}
		v.Periodi = append(v.Periodi, q)
	}
	return v
}

func (g gemelloCapo) capo() capo { return capo{Nome: g.Nome, Titolo: titolo(g.Titolo)} }

func dataDi(s string) norma.Data {
	d, _ := norma.ParseData(s)
	return d
}

func optDi[T comparable](p *T) norma.Opt[T] {
	if p == nil {
		return norma.Opt[T]{}
	}
	return norma.Known(*p)
}

// oreDi is exact for hours of at most two decimals.
func oreDi(p *float64) norma.Opt[norma.Ore] {
	if p == nil {
		return norma.Opt[norma.Ore]{}
	}
	return norma.Known(norma.Ore(math.Round(*p * float64(norma.Ora))))
}

func lingueDi(ss []string) []lingua {
	v := make([]lingua, 0, len(ss))
	for _, s := range ss {
		v = append(v, lingua(s))
	}
	return v
}
