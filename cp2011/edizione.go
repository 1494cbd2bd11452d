package cp2011

import (
	"slices"

	"norma"
)

// Uso is a use of the classification: each went over to the next edition on a day of its own. The zero value is statistics.
type Uso uint8

// The uses.
const (
	Statistica    Uso = iota // Istat's own: surveys, and whoever follows them
	Comunicazioni            // the mandatory communications (comunicazioni obbligatorie) of employers
)

// LastDay is the last day on which the use took the CP2011, and how that is known. Istat adopted the CP2021 from 1 January 2023 (its
// page on the classification). The communications did at 18:00 of 2 April 2025, by the Ministry of Labour's decreto direttoriale of
// 19 March 2025, n. 123, which was read only in a circular: norma.Riferita.
func (u Uso) LastDay() (norma.Data, norma.Fonte) {
	if u == Comunicazioni {
		return norma.Giorno(2025, 4, 2), norma.Riferita
	}
	return norma.Giorno(2022, 12, 31), norma.Ufficiale
}

// Seguito is what became of a code in the CP2021, as far as its list of codes tells.
type Seguito uint8

// What becomes of a code.
const (
	Conservato Seguito = iota + 1 // a code there too; of a unit, nothing read says that it means something else
	Riusato                       // a code there too, of something else
	Soppresso                     // no code there
)

// riusati are the units whose code the CP2021 gives to something else.
var riusati = [...]string{
	"1.1.2.3.1", "1.1.2.3.2", "1.1.2.4.1", "1.1.2.4.2", "1.1.2.4.3", "2.1.1.4.1", "2.1.1.4.2", "2.1.1.4.3",
}

// CP2021 is what became of the code in the CP2021, 0 when absent. The list of its units tells which codes exist, not what the wider
// ones mean: of those none is Riusato.
func (c Codice) CP2021() Seguito {
	switch {
	case c.IsZero():
		return 0
	case !c.cifre().inCP2021():
		return Soppresso
	case slices.Contains(riusati[:], c.String()):
		return Riusato
	}
	return Conservato
}

// inCP2021 reports whether a unit of the CP2021 has this code or stands under it.
func (k cifre) inCP2021() bool {
	if i := trova(k); i > 0 {
		for j := i; j < int(righe[i].dopo); j++ {
			if righe[j].cp2021 {
				return true
			}
		}
	}
	for _, u := range soloCP2021 {
		if k.contiene(u) {
			return true
		}
	}
	return false
}

var (
	edizioneSuperata = norma.Controllo{
		Codice: "cp2011/edizione-superata", Gravita: norma.Avviso,
		IT: "il codice {testo} è della CP2011, che l'Istat ha usato fino al {ammesso}: poi vale la CP2021",
		EN: "code {testo} is of the CP2011, which Istat used until {ammesso}: then the CP2021 holds",
	}
	superataNelleComunicazioni = norma.Controllo{
		Codice: "cp2011/edizione-superata-nelle-comunicazioni", Gravita: norma.Avviso,
		IT: "il codice {testo} è della CP2011, che le comunicazioni obbligatorie hanno usato fino al {ammesso}: poi vale la CP2021",
		EN: "code {testo} is of the CP2011, which the mandatory communications used until {ammesso}: then the CP2021 holds",
	}
	codiceSoppresso = norma.Controllo{
		Codice: "cp2011/codice-soppresso", Gravita: norma.Avviso,
		IT: "nella CP2021 il codice {testo} non c'è più",
		EN: "in the CP2021 code {testo} is no more",
	}
	codiceRiusato = norma.Controllo{
		Codice: "cp2011/codice-riusato", Gravita: norma.Avviso,
		IT: "nella CP2021 il codice {testo} indica altro",
		EN: "in the CP2021 code {testo} means something else",
	}
)

// Controlli are the checks of this package, whose codes are stable.
func Controlli() []norma.Controllo {
	return []norma.Controllo{edizioneSuperata, superataNelleComunicazioni, codiceSoppresso, codiceRiusato}
}

// Check looks the code up on a day, for a use. After the last day of the CP2011 it notices that, and that the CP2021 has no such code
// or has it with another meaning. A notice breaks nothing: who prescribes the CP2011 after that day has said so. dove is where the code
// stands in its document. On an absent code there is nothing to say; on a day that is unknown or impossible it cannot be told.
func (c Codice) Check(alla norma.Data, u Uso, dove norma.Puntatore) (g norma.Giudizio) {
	if c.IsZero() || !g.Needs(alla, dove, "") {
		return g
	}
	g.Applica(alla)
	ultimo, fonte := u.LastDay()
	g.Fonte = fonte
	if !alla.After(ultimo) {
		return g
	}
	superata := &edizioneSuperata
	if u == Comunicazioni {
		superata = &superataNelleComunicazioni
	}
	g.Report(superata, dove, c.String(), ultimo.String(), "")
	switch c.CP2021() {
	case Soppresso:
		g.Report(&codiceSoppresso, dove, c.String(), "", "")
	case Riusato:
		g.Report(&codiceRiusato, dove, c.String(), "", "")
	case Conservato:
	}
	return g
}
