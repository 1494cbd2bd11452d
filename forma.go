package norma

import "iter"

// Forma is the shape of an explanation: a row that a result may give, and those that it may give beneath it. A row that comes
// once for each of several things stands once.
type Forma struct {
	Cosa  *Etichetta
	Sotto []Forma
}

// NewForma is the shape of a row.
func NewForma(cosa *Etichetta, sotto ...Forma) Forma { return Forma{cosa, sotto} }

// FormaGiudizio is the shape of what Giudizio.Spiegazione makes: the verdict, the result's own rows, then findings, readings,
// day and provenance.
func FormaGiudizio(cosa *Etichetta, righe ...Forma) Forma {
	rilievo := NewForma(&etRilievo, NewForma(&etGravita), NewForma(&etDove), NewForma(&etTrovato), NewForma(&etAmmesso))
	tutte := append([]Forma{NewForma(&etEsito)}, righe...)
	return Forma{cosa, append(tutte,
		NewForma(&etRilievi, rilievo),
		NewForma(&etLetture, NewForma(&etLettura)),
		NewForma(&etAlla), NewForma(&etFonte), NewForma(&etSimulato))}
}

// Riga is the row beneath that has a name; false where there is none.
func (f Forma) Riga(nome string) (Forma, bool) {
	for _, s := range f.Sotto {
		if s.Cosa.Nome == nome {
			return s, true
		}
	}
	return Forma{}, false
}

// All walks the shape in order: the path of names from the root, joined by dots, and the row. The root's own path is empty.
func (f Forma) All() iter.Seq2[string, Forma] {
	return func(yield func(string, Forma) bool) { f.visita("", yield) }
}

func (f Forma) visita(percorso string, yield func(string, Forma) bool) bool {
	if !yield(percorso, f) {
		return false
	}
	for _, s := range f.Sotto {
		nome := s.Cosa.Nome
		if percorso != "" {
			nome = percorso + "." + nome
		}
		if !s.visita(nome, yield) {
			return false
		}
	}
	return true
}
