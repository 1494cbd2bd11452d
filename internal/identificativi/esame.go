package identificativi

import (
	"iter"
	"math/bits"
	"unicode/utf8"

	"norma"
	"norma/internal/testo"
)

// Esame is what reading a text has to say beside the code read: nothing, or a fault, or hints. It is comparable and on the stack.
type Esame struct {
	testo   string
	difetto *norma.Controllo
	dal, al int
	avvisi  avvisi
}

// OK reports whether the text is a code, whatever the hints.
func (e Esame) OK() bool { return e.difetto == nil }

// Clean reports whether there is nothing to say: no fault and no hint.
func (e Esame) Clean() bool { return e.difetto == nil && e.avvisi == 0 }

// Posizione is where the fault is, bytes from dal up to al of the text; nothing is there, dal = al, where something is missing. It
// means something only where there is a fault.
func (e Esame) Posizione() (dal, al int) { return e.dal, e.al }

// All lists the fault, then the hints, in a fixed order.
func (e Esame) All() iter.Seq[*norma.Controllo] {
	return func(yield func(*norma.Controllo) bool) {
		if e.difetto != nil && !yield(e.difetto) {
			return
		}
		for resto := e.avvisi; resto != 0; resto &= resto - 1 {
			if !yield(tavolaAvvisi[bits.TrailingZeros16(uint16(resto))]) {
				return
			}
		}
	}
}

// Report adds the fault and the hints to a judgement: where the text stands, and the provision that asks for it.
func (e Esame) Report(g *norma.Giudizio, dove norma.Puntatore, rif norma.Riferimento) {
	for c := range e.All() {
		trovato := testo.Tronca(e.testo, moltoTesto)
		if c == e.difetto {
			trovato = Segna(e.testo, e.dal, e.al)
		}
		g.Report(c, dove, trovato, "", rif)
	}
}

const moltoTesto = 64

// Segna shows a place of a text between square brackets: "RSSMRA8[O]A01H501U". Of a long text only what is around it is shown.
func Segna(s string, dal, al int) string {
	const intorno = 24
	prima, dopo := s[:dal], s[al:]
	if len(prima) > moltoTesto {
		i := len(prima) - intorno
		for i < len(prima) && !utf8.RuneStart(prima[i]) {
			i++
		}
		prima = "…" + prima[i:]
	}
	return prima + "[" + testo.Tronca(s[dal:al], intorno) + "]" + testo.Tronca(dopo, intorno)
}

// avvisi is a set of hints.
type avvisi uint16

const (
	avvisoProvvisorio avvisi = 1 << iota
	avvisoUfficioFiscale
	avvisoUfficioIVA
	avvisoEdizione
	avvisoCAP
	avvisoMeccanografico
	avvisoPermesso
	avvisoNonPEC
	avvisoNascita
	avvisoSesso
	avvisoCognome
	avvisoNome
)

// tavolaAvvisi are the checks of the set, in its order.
var tavolaAvvisi = [...]*norma.Controllo{
	&provvisorio, &ufficioFiscale, &ufficioIVA, &atecoFuoriEdizione, &capFuori, &meccanograficoControllo, &permessoCartaceo, &nonPEC,
	&nascitaDiversa, &sessoDiverso, &cognomeDiverso, &nomeDiverso,
}

// Controlli are the checks of this package, whose codes are stable.
func Controlli() []norma.Controllo {
	return []norma.Controllo{
		codiceFiscaleForma, codiceFiscaleLettere, codiceFiscaleData, codiceFiscaleLuogo, codiceFiscaleMatricola, codiceFiscaleControllo,
		provvisorio, ufficioFiscale, nascitaDiversa, sessoDiverso, cognomeDiverso, nomeDiverso,
		partitaIVAForma, partitaIVAMatricola, partitaIVAControllo, ufficioIVA,
		capForma, capFuori,
		atecoForma, atecoDivisione, atecoFuoriEdizione,
		cnelForma,
		meccanograficoForma, meccanograficoIPA, meccanograficoControllo,
		permessoForma, permessoCartaceo,
		belfioreForma,
		casellaForma, casellaLunga, nonPEC,
	}
}
