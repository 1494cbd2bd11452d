package apprendistato

import "norma"

// rigaCifra is the row of a figure of the law, left out where the rule read none.
func rigaCifra[T comparable](cosa *norma.Etichetta, c norma.Cifra[T], valore string, perche ...norma.Spiegazione) norma.Spiegazione {
	if c.IsZero() {
		valore = ""
	}
	if c.Fonte != norma.Ufficiale {
		perche = append(perche, norma.Riga(&etFonte, c.Fonte.String(), ""))
	}
	return norma.Riga(cosa, valore, c.Rif, perche...)
}

// rigaTermine is the row of a deadline: the day the count ends, and the last useful one.
func rigaTermine(cosa *norma.Etichetta, t norma.Termine, altro ...norma.Spiegazione) norma.Spiegazione {
	if t.IsZero() {
		return norma.Spiegazione{}
	}
	return norma.Riga(cosa, t.Prorogato.String(), t.Rif, append(altro, norma.Riga(&etGiorno, t.Scade.String(), ""))...)
}

// rigaDerivata is the row of hours that follow from a figure of the law without being written there.
func rigaDerivata(cosa *norma.Etichetta, ore norma.Opt[norma.Ore], rif norma.Riferimento) norma.Spiegazione {
	if ore.IsZero() {
		return norma.Spiegazione{}
	}
	return norma.Riga(cosa, ore.String(), rif, norma.Riga(&etFonte, norma.Prassi.String(), ""))
}

// segue is a row that follows from a yes.
func segue(si norma.Opt[bool], cosa *norma.Etichetta, rif norma.Riferimento) norma.Spiegazione {
	if !si.Is(true) || rif == "" {
		return norma.Spiegazione{}
	}
	return norma.Riga(cosa, norma.SiNo(true), rif)
}

var (
	etFonte  = norma.Etichetta{Nome: "fonte", IT: "fonte", EN: "provenance"}
	etGiorno = norma.Etichetta{Nome: "giorno", IT: "il conteggio finisce il", EN: "the count ends on"}
)
