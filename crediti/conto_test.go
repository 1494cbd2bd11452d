package crediti_test

import (
	"norma"
	"norma/crediti"
)

// tern is an answer of three values, the worse the smaller: conditions that must all hold join with min.
type tern int

const (
	falso tern = iota
	ignoto
	vero
)

func (t tern) opt() norma.Opt[bool] { return [...]norma.Opt[bool]{no, nonDetto, si}[t] }

func ternDi(o norma.Opt[bool]) tern {
	switch b, detto := o.Value(); {
	case !detto:
		return ignoto
	case b:
		return vero
	}
	return falso
}

// insieme is a set of areas, nil when nothing is known of it: not given, or with a word that is none.
func insieme(as []crediti.Area) map[crediti.Area]bool {
	var s map[crediti.Area]bool
	for _, a := range as {
		if a.Lettera() == "" {
			return nil
		}
		if s == nil {
			s = map[crediti.Area]bool{}
		}
		s[a] = true
	}
	return s
}

// uguali compares two sets of areas: the same, nothing in common, or in between and so unknown (reading contenuto-analogo).
func uguali(a, b map[crediti.Area]bool) tern {
	if a == nil || b == nil {
		return ignoto
	}
	comuni := 0
	for k := range a {
		if b[k] {
			comuni++
		}
	}
	switch {
	case comuni == len(a) && comuni == len(b):
		return vero
	case comuni == 0:
		return falso
	}
	return ignoto
}

// spetta says of one credit alone whether it is due: each condition of art. 16, c. 1 or c. 2, must hold, so that one that fails is
// enough to refuse, and one in doubt leaves the rest in doubt.
func spetta(c *crediti.Credito, offerta []crediti.Area, t crediti.Tabella) tern {
	tutto := vero
	switch {
	case c.Tipo == crediti.Modulo && t.Moduli != "":
		switch c.Origine {
		case crediti.Apprendistato:
		case crediti.AltraOrigine:
			tutto = falso
		default:
			tutto = ignoto
		}
		analogo := ternDi(c.Analogo)
		if analogo == ignoto {
			analogo = uguali(insieme(c.Aree), insieme(offerta))
		}
		tutto = min(tutto, analogo)
	case c.Tipo == crediti.SicurezzaGenerale && t.Sicurezza != "":
	case c.Tipo == crediti.Modulo, c.Tipo == crediti.SicurezzaGenerale, c.Tipo == crediti.SicurezzaSpecifica:
		return falso // a kind that the discipline does not recognise
	default:
		return ignoto // of which kind it is has not been said, or not in words that are known
	}
	tutto = min(tutto, ternDi(c.Attestato))
	if o, note := c.Ore.Value(); !note || o < 0 {
		tutto = min(tutto, ignoto)
	}
	return tutto
}

// conto is the slow reference: the hours taken away, and whether they are all. Modules of one code count once, and not at all
// while their lengths differ; the longest safety training counts, but for the hours of a module that contains it. A module without
// areas that is of like content contains what the training due contains; where nobody says what that is, safety training beside it is
// in doubt. Once everything is taken away, no doubt is left.
func conto(prima norma.Ore, cs []crediti.Credito, offerta []crediti.Area, t crediti.Tabella) (tolte norma.Ore, certe bool) {
	certe = len(cs) <= 100
	cs = cs[:min(len(cs), 100)]
	resta := max(prima, 0)
	prendi := func(o norma.Ore) {
		o = min(o, resta)
		resta -= o
		tolte += o
	}
	perCodice := map[string][]norma.Ore{}
	var sicura, dentro norma.Ore
	muto := false
	for i := range cs {
		c := &cs[i]
		o := c.Ore.Or(0)
		switch spetta(c, offerta, t) {
		case falso:
			continue
		case ignoto:
			certe = false
			continue
		case vero:
		}
		if c.Tipo == crediti.SicurezzaGenerale {
			sicura = max(sicura, o)
			continue
		}
		contenuto := c.Aree
		if len(contenuto) == 0 {
			if insieme(offerta) == nil {
				muto = muto || o > 0
			} else {
				contenuto = offerta
			}
		}
		for _, a := range contenuto {
			if a == "comportamenti-sicuri" {
				dentro = max(dentro, o)
			}
		}
		if c.Codice == "" {
			prendi(o)
			continue
		}
		perCodice[c.Codice] = append(perCodice[c.Codice], o)
	}
	for _, ore := range perCodice {
		uguali := true
		for _, o := range ore {
			uguali = uguali && o == ore[0]
		}
		if !uguali {
			certe = false
			continue
		}
		prendi(ore[0])
	}
	if sicura > dentro && muto {
		certe = false
	} else {
		prendi(max(0, sicura-dentro))
	}
	certe = certe || tolte > 0 && tolte == prima
	return tolte, certe
}
