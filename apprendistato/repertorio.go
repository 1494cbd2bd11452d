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

var repertorio = [...]VoceRepertorio{
	{"operatore-abbigliamento", Qualifica, 1, "Operatore dell'abbigliamento", nil},
	{"operatore-calzature", Qualifica, 2, "Operatore delle calzature", nil},
	{"operatore-produzioni-chimiche", Qualifica, 3, "Operatore delle produzioni chimiche", nil},
	{"operatore-edile", Qualifica, 4, "Operatore edile", nil},
	{"operatore-elettrico", Qualifica, 5, "Operatore elettrico", nil},
	{"operatore-elettronico", Qualifica, 6, "Operatore elettronico", nil},
	{"operatore-grafico", Qualifica, 7, "Operatore grafico", []VoceIndirizzo{
		{"stampa-allestimento", "Stampa e allestimento"},
		{"multimedia", "Multimedia"},
	}},
	{"operatore-impianti-termoidraulici", Qualifica, 8, "Operatore di impianti termoidraulici", nil},
	{"operatore-lavorazioni-artistiche", Qualifica, 9, "Operatore delle lavorazioni artistiche", nil},
	{"operatore-legno", Qualifica, 10, "Operatore del legno", nil},
	{"operatore-imbarcazioni", Qualifica, 11, "Operatore del montaggio e della manutenzione di imbarcazioni da diporto", nil},
	{"operatore-riparazione-veicoli", Qualifica, 12, "Operatore alla riparazione dei veicoli a motore", []VoceIndirizzo{
		{"sistemi-meccanici", "Riparazioni parti e sistemi meccanici ed elettromeccanici del veicolo"},
		{"carrozzeria", "Riparazioni di carrozzeria"},
	}},
	{"operatore-meccanico", Qualifica, 13, "Operatore meccanico", nil},
	{"operatore-benessere", Qualifica, 14, "Operatore del benessere", []VoceIndirizzo{
		{"acconciatura", "Acconciatura"},
		{"estetica", "Estetica"},
	}},
	{"operatore-ristorazione", Qualifica, 15, "Operatore della ristorazione", []VoceIndirizzo{
		{"preparazione-pasti", "Preparazione pasti"},
		{"sala-bar", "Servizi di sala e bar"},
	}},
	{"operatore-promozione-accoglienza", Qualifica, 16, "Operatore ai servizi di promozione e di accoglienza", []VoceIndirizzo{
		{"strutture-ricettive", "Strutture ricettive"},
		{"servizi-turismo", "Servizi del turismo"},
	}},
	{"operatore-amministrativo-segretariale", Qualifica, 17, "Operatore amministrativo - segretariale", nil},
	{"operatore-vendita", Qualifica, 18, "Operatore ai servizi di vendita", nil},
	{"operatore-logistica", Qualifica, 19, "Operatore dei sistemi dei servizi logistici", nil},
	{"operatore-agroalimentare", Qualifica, 20, "Operatore della trasformazione agroalimentare", nil},
	{"operatore-agricolo", Qualifica, 21, "Operatore agricolo", []VoceIndirizzo{
		{"allevamento", "Allevamento animali"},
		{"coltivazioni", "Coltivazioni arboree, erbacee e ortofloricole"},
		{"silvicoltura", "Silvicoltura e salvaguardia dell'ambiente"},
	}},
	{"operatore-mare", Qualifica, 22, "Operatore del mare e delle acque interne", nil},

	{"tecnico-edile", Diploma, 1, "Tecnico edile", nil},
	{"tecnico-elettrico", Diploma, 2, "Tecnico elettrico", nil},
	{"tecnico-elettronico", Diploma, 3, "Tecnico elettronico", nil},
	{"tecnico-grafico", Diploma, 4, "Tecnico grafico", nil},
	{"tecnico-lavorazioni-artistiche", Diploma, 5, "Tecnico delle lavorazioni artistiche", nil},
	{"tecnico-legno", Diploma, 6, "Tecnico del legno", nil},
	{"tecnico-riparazione-veicoli", Diploma, 7, "Tecnico riparatore di veicoli a motore", nil},
	{"tecnico-impianti-automatizzati", Diploma, 8, "Tecnico per la conduzione e la manutenzione di impianti automatizzati", nil},
	{"tecnico-automazione-industriale", Diploma, 9, "Tecnico per l'automazione industriale", nil},
	{"tecnico-trattamenti-estetici", Diploma, 10, "Tecnico dei trattamenti estetici", nil},
	{"tecnico-sala-bar", Diploma, 11, "Tecnico dei servizi di sala e bar", nil},
	{"tecnico-servizi-impresa", Diploma, 12, "Tecnico dei servizi di impresa", nil},
	{"tecnico-commerciale-vendite", Diploma, 13, "Tecnico commerciale delle vendite", nil},
	{"tecnico-agricolo", Diploma, 14, "Tecnico agricolo", nil},
	{"tecnico-animazione-turistica", Diploma, 15, "Tecnico dei servizi di animazione turistico - sportiva e del tempo libero", nil},
	{"tecnico-abbigliamento", Diploma, 16, "Tecnico dell'abbigliamento", nil},
	{"tecnico-acconciatura", Diploma, 17, "Tecnico dell'acconciatura", nil},
	{"tecnico-cucina", Diploma, 18, "Tecnico di cucina", nil},
	{"tecnico-impianti-termici", Diploma, 19, "Tecnico di impianti termici", nil},
	{"tecnico-promozione-accoglienza", Diploma, 20, "Tecnico dei servizi di promozione e accoglienza", nil},
	{"tecnico-agroalimentare", Diploma, 21, "Tecnico della trasformazione agroalimentare", nil},
}

// Corrispondenza says to which professional diploma a qualifica leads: the "corresponding" indirizzo of art. 4, c. 1, lett. c). No act
// that norma holds lists them: they are practice, read off the names.
type Corrispondenza struct {
	Da Figura // the qualifica held; without an indirizzo, whatever it is
	A  norma.Cifra[CodiceFigura]
}
