package norma

// Regione is a region, or one of the two autonomous provinces that legislate in its stead, as a word: "lazio". The zero value
// means not said.
type Regione string

// The regions and autonomous provinces.
const (
	Abruzzo             Regione = "abruzzo"
	Basilicata          Regione = "basilicata"
	Calabria            Regione = "calabria"
	Campania            Regione = "campania"
	EmiliaRomagna       Regione = "emilia-romagna"
	FriuliVeneziaGiulia Regione = "friuli-venezia-giulia"
	Lazio               Regione = "lazio"
	Liguria             Regione = "liguria"
	Lombardia           Regione = "lombardia"
	Marche              Regione = "marche"
	Molise              Regione = "molise"
	Piemonte            Regione = "piemonte"
	Puglia              Regione = "puglia"
	Sardegna            Regione = "sardegna"
	Sicilia             Regione = "sicilia"
	Toscana             Regione = "toscana"
	Umbria              Regione = "umbria"
	ValleDAosta         Regione = "valle-d-aosta"
	Veneto              Regione = "veneto"
	Bolzano             Regione = "bolzano"
	Trento              Regione = "trento"
	TrentinoAltoAdige   Regione = "trentino-alto-adige"
)

var regioni = [...]struct {
	regione Regione
	nome    string
}{
	{Abruzzo, "Abruzzo"},
	{Basilicata, "Basilicata"},
	{Calabria, "Calabria"},
	{Campania, "Campania"},
	{EmiliaRomagna, "Emilia-Romagna"},
	{FriuliVeneziaGiulia, "Friuli-Venezia Giulia"},
	{Lazio, "Lazio"},
	{Liguria, "Liguria"},
	{Lombardia, "Lombardia"},
	{Marche, "Marche"},
	{Molise, "Molise"},
	{Piemonte, "Piemonte"},
	{Puglia, "Puglia"},
	{Sardegna, "Sardegna"},
	{Sicilia, "Sicilia"},
	{Toscana, "Toscana"},
	{TrentinoAltoAdige, "Trentino-Alto Adige"},
	{Umbria, "Umbria"},
	{ValleDAosta, "Valle d'Aosta"},
	{Veneto, "Veneto"},
	{Bolzano, "Bolzano"},
	{Trento, "Trento"},
}

// AllRegioni lists the words of the regions and of the two autonomous provinces.
func AllRegioni() []Regione {
	r := make([]Regione, len(regioni))
	for i := range regioni {
		r[i] = regioni[i].regione
	}
	return r
}

// Nome is the region's name, "Lazio", or "" for a word that is none.
func (r Regione) Nome() string {
	for i := range regioni {
		if regioni[i].regione == r {
			return regioni[i].nome
		}
	}
	return ""
}
