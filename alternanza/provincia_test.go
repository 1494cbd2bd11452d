package alternanza_test

import (
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
)

// capoluoghi are the provinces as Istat lists them, by region, in words: the letters follow from no rule.
const capoluoghi = `
piemonte: Torino TO, Vercelli VC, Novara NO, Cuneo CN, Asti AT, Alessandria AL, Biella BI, Verbano-Cusio-Ossola VB
valle-d-aosta: Aosta AO
lombardia: Varese VA, Como CO, Sondrio SO, Milano MI, Bergamo BG, Brescia BS, Pavia PV, Cremona CR, Mantova MN, Lecco LC, Lodi LO, Monza MB
trentino-alto-adige: Bolzano BZ, Trento TN
veneto: Verona VR, Vicenza VI, Belluno BL, Treviso TV, Venezia VE, Padova PD, Rovigo RO
friuli-venezia-giulia: Udine UD, Gorizia GO, Trieste TS, Pordenone PN
liguria: Imperia IM, Savona SV, Genova GE, La Spezia SP
emilia-romagna: Piacenza PC, Parma PR, Reggio nell'Emilia RE, Modena MO, Bologna BO, Ferrara FE, Ravenna RA, Forlì-Cesena FC, Rimini RN
toscana: Massa-Carrara MS, Lucca LU, Pistoia PT, Firenze FI, Livorno LI, Pisa PI, Arezzo AR, Siena SI, Grosseto GR, Prato PO
umbria: Perugia PG, Terni TR
marche: Pesaro PU, Ancona AN, Macerata MC, Ascoli Piceno AP, Fermo FM
lazio: Viterbo VT, Rieti RI, Roma RM, Latina LT, Frosinone FR
abruzzo: L'Aquila AQ, Teramo TE, Pescara PE, Chieti CH
molise: Campobasso CB, Isernia IS
campania: Caserta CE, Benevento BN, Napoli NA, Avellino AV, Salerno SA
puglia: Foggia FG, Bari BA, Taranto TA, Brindisi BR, Lecce LE, Barletta-Andria-Trani BT
basilicata: Potenza PZ, Matera MT
calabria: Cosenza CS, Catanzaro CZ, Reggio di Calabria RC, Crotone KR, Vibo Valentia VV
sicilia: Trapani TP, Palermo PA, Messina ME, Agrigento AG, Caltanissetta CL, Enna EN, Catania CT, Ragusa RG, Siracusa SR
sardegna: Sassari SS, Nuoro NU, Cagliari CA, Oristano OR, Sud Sardegna SU, Carbonia-Iglesias CI, Medio Campidano VS, Ogliastra OG, Olbia-Tempio OT
`

func TestProvincia(t *testing.T) {
	viste := map[alternanza.Provincia]bool{}
	for riga := range strings.SplitSeq(strings.TrimSpace(capoluoghi), "\n") {
		regione, nomi, _ := strings.Cut(riga, ": ")
		for nome := range strings.SplitSeq(nomi, ", ") {
			p := alternanza.Provincia(nome[len(nome)-2:])
			if got := p.Regione(); got != norma.Regione(regione) {
				t.Errorf("%s is in %q, want %q", nome, got, regione)
			}
			viste[p] = true
		}
	}
	tutte := alternanza.AllProvince()
	if len(viste) != 111 || len(tutte) != len(viste) {
		t.Errorf("%d provinces here, %d there, want 111: the 107 of today and four of Sardinia", len(viste), len(tutte))
	}
	for _, p := range tutte {
		if !viste[p] {
			t.Errorf("%s is unknown or repeated", p)
		}
		delete(viste, p)
	}
	for _, p := range []alternanza.Provincia{"", "R", "rm", "RMA", "XX", "QC", "HP", "Roma", "\x00\x00"} {
		if r := p.Regione(); r != "" {
			t.Errorf("%q is in %s", p, r)
		}
	}
	tutte[0] = "XX"
	if alternanza.AllProvince()[0] != "AQ" {
		t.Error("a caller can change the list of provinces")
	}
}
