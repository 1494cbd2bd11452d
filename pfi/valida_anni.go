package pfi

import "norma"

// The years of sez. 4 against those of the contract, which has their hours.

var (
	annoSenzaOre = norma.Controllo{
		Codice: "pfi/anno-senza-ore", Gravita: norma.Mancante,
		IT: "l'anno {testo} della sezione 4 non è tra quelli di cui il contratto dà le ore",
		EN: "year {testo} of section 4 is none of those whose hours the contract gives",
	}
	annoSenzaContenuti = norma.Controllo{
		Codice: "pfi/anno-senza-contenuti", Gravita: norma.Mancante,
		IT: "la sezione 4 non tratta l'anno {testo}, di cui il contratto dà le ore",
		EN: "section 4 does not deal with year {testo}, whose hours the contract gives",
	}
	annoRipetuto = norma.Controllo{
		Codice: "pfi/anno-ripetuto", Gravita: norma.Mancante,
		IT: "l'anno {testo} della sezione 4 è ripetuto",
		EN: "year {testo} of section 4 is repeated",
	}
	annoARovescio = norma.Controllo{
		Codice: "pfi/anno-a-rovescio", Gravita: norma.Mancante,
		IT: "il periodo {trovato} di un anno della sezione 4 finisce prima di cominciare",
		EN: "the period {trovato} of a year of section 4 ends before it starts",
	}
	annoFuoriDalContratto = norma.Controllo{
		Codice: "pfi/anno-fuori-dal-contratto", Gravita: norma.Mancante,
		IT: "il periodo {trovato} di un anno della sezione 4 esce da quello del contratto ({ammesso})",
		EN: "the period {trovato} of a year of section 4 leaves that of the contract ({ammesso})",
	}
	anniSovrapposti = norma.Controllo{
		Codice: "pfi/anni-sovrapposti", Gravita: norma.Mancante,
		IT: "il periodo {trovato} di un anno della sezione 4 si sovrappone a quello di un altro ({ammesso})",
		EN: "the period {trovato} of a year of section 4 overlaps that of another ({ammesso})",
	}
	tutoraggioDiverso = norma.Controllo{
		Codice: "pfi/ore-di-tutoraggio-diverse", Gravita: norma.Mancante,
		IT: "le ore di tutoraggio sono {trovato} in tutto: anno per anno fanno {ammesso}",
		EN: "tutoring takes {trovato} in all: year by year it makes {ammesso}",
	}
)

// anni looks whether sez. 4 and the contract are about the same years, and whether their days hold together.
func (e *esame) anni() {
	const dove = norma.Puntatore("/formazione/anni")
	anni := e.formativi()
	if len(anni) == 0 {
		e.campo(true, dove, reg+"all. B")
		return
	}
	for i := range anni {
		a := &anni[i]
		if a.Numero.IsZero() {
			e.v.Missing(dove.Indice(i).Campo("numero"), reg+"all. B")
			continue
		}
		if e.oreDi(a) == nil && len(e.ore()) > 0 {
			e.v.Report(&annoSenzaOre, dove.Indice(i).Campo("numero"), a.Numero.String(), "", reg+"all. B")
		}
		e.giorni(i)
		for j := range i {
			if anni[j].Numero == a.Numero && anni[j].Proroga.Is(true) == a.Proroga.Is(true) {
				e.v.Report(&annoRipetuto, dove.Indice(i).Campo("numero"), a.Numero.String(), "", reg+"all. B")
			}
		}
	}
	for i, ore := 0, e.ore(); i < len(ore); i++ {
		trovato := ore[i].Numero.IsZero() // the contract's rules say so
		for j := range anni {
			trovato = trovato || anni[j].Numero == ore[i].Numero && anni[j].Proroga.Is(true) == ore[i].Proroga.Is(true)
		}
		if !trovato {
			e.v.Report(&annoSenzaContenuti, dove, ore[i].Numero.String(), "", reg+"all. B")
		}
	}
	ore, dette := e.p.Formazione.Tutoraggio.Ore.Value()
	if somma, note := e.oreDiTutoraggio(); dette && note && somma != ore {
		e.v.Report(&tutoraggioDiverso, "/formazione/tutoraggio/ore", ore.String(), somma.String(), reg+"art. 6, c. 2, lett. b)")
	}
}

// giorni: the days of a year are in order, inside the contract, and no other year's.
func (e *esame) giorni(i int) {
	const dove = norma.Puntatore("/formazione/anni")
	anni := e.formativi()
	suo := norma.Periodo{Dal: anni[i].Dal, Al: anni[i].Al}
	if suo == (norma.Periodo{}) {
		return
	}
	contratto := norma.Periodo{Dal: e.p.Contratto.Inizio, Al: e.ultimoGiorno()}
	switch {
	case !esiste(suo.Dal) || !esiste(suo.Al) || !suo.Dal.IsZero() && !suo.Al.IsZero() && !suo.Valid():
		e.v.Report(&annoARovescio, dove.Indice(i), suo.String(), "", reg+"all. B")
		return
	case contratto.Valid() && (!suo.Dal.IsZero() && !contratto.Contains(suo.Dal) || !suo.Al.IsZero() && !contratto.Contains(suo.Al)):
		e.v.Report(&annoFuoriDalContratto, dove.Indice(i), suo.String(), contratto.String(), reg+"all. B")
	}
	for j := range i {
		if altro := (norma.Periodo{Dal: anni[j].Dal, Al: anni[j].Al}); altro.Valid() && suo.Valid() && altro.Overlaps(suo) {
			e.v.Report(&anniSovrapposti, dove.Indice(i), suo.String(), altro.String(), reg+"all. B")
		}
	}
}
