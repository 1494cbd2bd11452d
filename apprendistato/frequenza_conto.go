package apprendistato

import "norma"

// conti are the planned and attended hours of some years, side by side.
type conti struct {
	esterne, interne conto
	futuro           bool // some year is still to come: nothing is said of its attendance
}

// conto are the hours of one side.
type conto struct {
	previste    norma.Ore
	frequentate norma.Ore // within the plan, as far as known
	possibili   norma.Ore // that, and all planned hours whose attendance is not known
	ignote      bool      // some planned hours are not known
	incomplete  bool      // the attendance of some planned hours is not known
	oltre       bool      // some attended hours are beyond the plan
}

// futuro reports whether a year of the path is plainly still to come: hours are planned, none is said to be attended.
func (y *Anno) futuro() bool {
	if !y.FrequentateEsterne.IsZero() || !y.FrequentateInterne.IsZero() || y.Proroga.Is(true) {
		return false
	}
	e, note := possibili(y.Esterne)
	in, dette := possibili(y.Interne)
	return note && dette && (e > 0 || in > 0)
}

// contiDi are the hours of a year. A year without planned hours is not one to come.
func contiDi(y *Anno) conti {
	k := conti{esterne: contoDi(y.Esterne, y.FrequentateEsterne), interne: contoDi(y.Interne, y.FrequentateInterne)}
	k.futuro = y.FrequentateEsterne.IsZero() && y.FrequentateInterne.IsZero() && !k.vuoti()
	return k
}

func contoDi(previste, frequentate norma.Opt[norma.Ore]) conto {
	p, note := possibili(previste)
	f, dette := possibili(frequentate)
	switch {
	case !note:
		return conto{ignote: true, incomplete: true}
	case !dette:
		return conto{previste: p, possibili: p, incomplete: p > 0}
	}
	m := min(f, p)
	return conto{previste: p, frequentate: m, possibili: m, oltre: f > p}
}

// lato are the planned and attended hours of a side; false where not both are known.
func lato(previste, frequentate norma.Opt[norma.Ore]) (p, f norma.Ore, note bool) {
	p, note = possibili(previste)
	f, dette := possibili(frequentate)
	return p, f, note && dette
}

// somma adds known hours.
func (k *conto) somma(previste, frequentate norma.Ore) {
	k.previste += previste
	k.frequentate += frequentate
	k.possibili += frequentate
}

func (k *conti) aggiungi(q *conti) {
	k.esterne.aggiungi(&q.esterne)
	k.interne.aggiungi(&q.interne)
	k.futuro = k.futuro || q.futuro
}

func (k *conto) aggiungi(q *conto) {
	k.previste += q.previste
	k.frequentate += q.frequentate
	k.possibili += q.possibili
	k.ignote = k.ignote || q.ignote
	k.incomplete = k.incomplete || q.incomplete
	k.oltre = k.oltre || q.oltre
}

// vuoti reports whether no hours are planned on either side.
func (k *conti) vuoti() bool {
	return k.esterne.previste == 0 && k.interne.previste == 0 && !k.esterne.ignote && !k.interne.ignote
}

// statoFrequenza is whether the attendance of a side suffices.
type statoFrequenza uint8

const (
	ignota        statoFrequenza = iota // hours that decide are not known
	soddisfatta                         // none planned, or enough of them attended
	insufficiente                       // not even with all the hours whose attendance is not known
)

func (k *conto) stato(quota norma.Percento) statoFrequenza {
	switch {
	case k.ignote:
		return ignota
	case basta(k.frequentate, quota, k.previste):
		return soddisfatta
	case !basta(k.possibili, quota, k.previste):
		return insufficiente
	}
	return ignota
}

// lato is the side as a result says it.
func (k *conto) lato(quota norma.Percento) (l Lato) {
	if k.ignote {
		return l
	}
	l.Previste, l.Necessarie = norma.Known(k.previste), norma.Known(quota.Of(k.previste))
	if !k.incomplete {
		l.Frequentate = norma.Known(k.frequentate)
	}
	return l
}

// frequenza is the row of a chapter, nil where it has none.
func (t *TabellaFormazione) frequenza(capo int) *QuotaFrequenza {
	for i := range t.Frequenza {
		if t.Frequenza[i].Capo == capo {
			return &t.Frequenza[i]
		}
	}
	return nil
}
