package ipa

import (
	"bytes"
	"errors"

	"norma"
	"norma/internal/identificativi"
	"norma/internal/testo"
)

// scarta leaves the row out, for something at a byte of the record.
func (t *tabella) scarta(i int, nome string, r norma.Rilievo) {
	t.conto.Scartate++
	t.annota(i, nome, r)
}

// annota reports something at a byte of the record.
func (t *tabella) annota(i int, nome string, r norma.Rilievo) {
	if len(t.conto.Anomalie) == massimeAnomalie {
		t.conto.Altre++
		return
	}
	prima := t.rec[:min(i, len(t.rec))]
	a := Anomalia{Riga: t.riga + bytes.Count(prima, []byte{'\n'}), Colonna: i - bytes.LastIndexByte(prima, '\n'), Campo: nome, Rilievo: r}
	t.conto.Anomalie = append(t.conto.Anomalie, a)
}

// occorre reports whether the row has a value, and leaves the row out where it has not.
func (t *tabella) occorre(c campo) bool {
	if t.valori[c] == "" {
		t.scarta(t.dal[c], t.nomi[c], norma.NewRilievo(&valoreMancante, "", "", "", ""))
		return false
	}
	return true
}

// codice reads a code on which the row depends.
func codice[T any](t *tabella, c campo, parse func(string) (T, error)) (T, bool) {
	v, err := parse(t.valori[c])
	if err == nil {
		return v, true
	}
	i := t.dal[c]
	var r norma.Rilievo
	if e := (*CodiceError)(nil); errors.As(err, &e) {
		i, r = i+e.Posizione(), e.Rilievo("", "")
	}
	t.scarta(i, t.nomi[c], r)
	return v, false
}

// collegato reads a code without which the row is good all the same.
func collegato[T any](t *tabella, c campo, parse func(string) (T, error)) (v T) {
	if t.valori[c] == "" {
		return v
	}
	v, err := parse(t.valori[c])
	if err != nil {
		t.sospetto(c)
	}
	return v
}

// sospetto reports a value of the wrong form.
func (t *tabella) sospetto(c campo) {
	t.annota(t.dal[c], t.nomi[c], norma.NewRilievo(&valoreErrato, "", testo.Tronca(t.valori[c], 64), "", ""))
}

// caselle are the mailboxes of the row that are ones.
func (t *tabella) caselle() Caselle {
	dal := t.tenuto.Len()
	for i := range campo(caselleEnte) {
		s := t.valori[campoCasella+i]
		if s == "" {
			continue
		}
		if _, e := identificativi.ParseCasella(s); !e.OK() {
			t.sospetto(campoCasella + i)
			continue
		}
		scriviCasella(&t.tenuto, tipoCasella(t.valori[campoTipo+i]), s)
	}
	return Caselle(t.tenuto.String()[dal:])
}

// tipoCasella is a kind of mailbox as the index writes it, in either case.
func tipoCasella(s string) string {
	for _, t := range [...]TipoCasella{PEC, CECPAC, AltraPosta} {
		if uguale(s, string(t)) {
			return string(t)
		}
	}
	return s
}
