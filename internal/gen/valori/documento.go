package valori

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"unicode/utf8"

	"norma"
	"norma/internal/documento"
)

// Detto is what a function says of a document.
type Detto struct {
	norma.Giudizio
	Spiegazione norma.Spiegazione
}

// Documento is a kind of document: how it is read and walked, and what the package has to say of one.
type Documento[T json.Marshaler] struct {
	*Giudice
	Parse func([]byte) (T, []norma.Rilievo, error)
	Campi func(*T, func(norma.Puntatore, norma.Etichetta, string)) // nil: the package does not walk it
	Dice  func(*T) []Detto
}

// Examine tells what is wrong with what is said of a value; with saying it again; with writing the value, reading it and saying it of what
// was read. Sano means that it was read without faults and that letto must be the value.
func (d *Documento[T]) Examine(v *T) (letto T, sano bool, difetti []string) {
	testo, err := (*v).MarshalJSON()
	if err != nil {
		return letto, false, []string{err.Error()}
	}
	detti := d.Dice(v)
	for i := range detti {
		difetti = append(difetti, d.Giudizio(testo, &detti[i].Giudizio, detti[i].Spiegazione)...)
	}
	if !bytes.Equal(insieme(detti), insieme(d.Dice(v))) {
		difetti = append(difetti, "another time something else is said")
	}
	letto, rilievi, err := d.Parse(testo)
	if err != nil {
		return letto, false, append(difetti, err.Error())
	}
	scritto, guasti := d.letture(v, testo, rilievi)
	difetti = append(difetti, guasti...)
	if !scritto || norma.Refuse(rilievi) != nil {
		return letto, false, difetti
	}
	if ancora, _ := letto.MarshalJSON(); !bytes.Equal(testo, ancora) {
		difetti = append(difetti, fmt.Sprintf("written as %s, and again as %s", testo, ancora))
	}
	if !bytes.Equal(insieme(detti), insieme(d.Dice(&letto))) {
		difetti = append(difetti, "of the document that was read something else is said")
	}
	return letto, true, difetti
}

// letture compares what reading finds wrong with what no member takes. Scritto means that the text holds the value: that none of its texts
// is other than UTF-8.
func (d *Documento[T]) letture(v *T, testo []byte, rilievi []norma.Rilievo) (scritto bool, difetti []string) {
	scritto = !bytes.ContainsRune(testo, utf8.RuneError) && !bytes.Contains(testo, []byte(`\ufffd`))
	if d.Campi == nil {
		return scritto, d.Rilievi(testo, rilievi)
	}
	errate := map[norma.Puntatore]string{}
	d.Campi(v, func(dove norma.Puntatore, _ norma.Etichetta, valore string) {
		if s := d.Foglia(dove, valore); s != "" {
			errate[dove] = s
		}
	})
	if len(testo) > documento.MassimoByte {
		return false, nil
	}
	difetti = d.Rilievi(testo, rilievi)
	tagliate := slices.ContainsFunc(rilievi, documento.TroppoLunga)
	for _, r := range rilievi {
		_, errata := errate[r.Dove]
		if r.Gravita() == norma.Errore && !errata && !documento.TroppoLunga(r) && r.Trovato != "" {
			difetti = append(difetti, fmt.Sprintf("%s at %s, where nothing is wrong", r.Codice(), r.Dove))
		}
		delete(errate, r.Dove)
	}
	for dove, s := range errate {
		if !tagliate {
			difetti = append(difetti, fmt.Sprintf("%s: %s, and it was read", dove, s))
		}
	}
	return scritto, difetti
}

// insieme are the explanations, one after the other.
func insieme(detti []Detto) (b []byte) {
	for i := range detti {
		b = detti[i].Spiegazione.AppendJSON(b)
	}
	return b
}
