package norma_test

import (
	"errors"
	"fmt"
	"testing"

	"norma"
)

// serieDiProva has a gap, February 2019, and a row that still holds.
var serieDiProva = norma.Serie[int]{
	{norma.Periodo{Dal: norma.Giorno(2018, 1, 1), Al: norma.Giorno(2018, 12, 31)}, norma.Cifra[int]{Valore: 10, Rif: "l. 107/2015, art. 1"}},
	{norma.Periodo{Dal: norma.Giorno(2019, 1, 1), Al: norma.Giorno(2019, 1, 31)}, norma.Cifra[int]{Valore: 20, Rif: "l. 145/2018, art. 1"}},
	{norma.Periodo{Dal: norma.Giorno(2019, 3, 1)}, norma.Cifra[int]{Valore: 30, Rif: "l. 145/2018, art. 2", Fonte: norma.Riferita}},
}

func TestSerieAt(t *testing.T) {
	chiusa := serieDiProva[:2]
	for _, tt := range []struct {
		serie  norma.Serie[int]
		il     norma.Data
		valore int
		errore norma.VigoreError
		it, en string
	}{
		{
			serieDiProva, norma.Giorno(2017, 12, 31), 0,
			norma.VigoreError{Dopo: norma.Giorno(2018, 1, 1)},
			"nessuna norma in vigore il 31/12/2017; la successiva dal 1/1/2018",
			"no provision in force on 31 December 2017; the one after from 1 January 2018",
		},
		{serieDiProva, norma.Giorno(2018, 1, 1), 10, norma.VigoreError{}, "", ""},
		{serieDiProva, norma.Giorno(2018, 12, 31), 10, norma.VigoreError{}, "", ""},
		{serieDiProva, norma.Giorno(2019, 1, 1), 20, norma.VigoreError{}, "", ""},
		{serieDiProva, norma.Giorno(2019, 1, 31), 20, norma.VigoreError{}, "", ""},
		{
			serieDiProva, norma.Giorno(2019, 2, 1), 0,
			norma.VigoreError{Prima: norma.Giorno(2019, 1, 31), Dopo: norma.Giorno(2019, 3, 1)},
			"nessuna norma in vigore il 1/2/2019; la precedente fino al 31/1/2019; la successiva dal 1/3/2019",
			"no provision in force on 1 February 2019; the one before until 31 January 2019; the one after from 1 March 2019",
		},
		{serieDiProva, norma.Giorno(2019, 3, 1), 30, norma.VigoreError{}, "", ""},
		{serieDiProva, norma.Giorno(9999, 12, 31), 30, norma.VigoreError{}, "", ""},
		{
			chiusa, norma.Giorno(2019, 2, 1), 0,
			norma.VigoreError{Prima: norma.Giorno(2019, 1, 31)},
			"nessuna norma in vigore il 1/2/2019; la precedente fino al 31/1/2019",
			"no provision in force on 1 February 2019; the one before until 31 January 2019",
		},
		{
			nil, norma.Giorno(2019, 2, 1), 0,
			norma.VigoreError{},
			"nessuna norma in vigore il 1/2/2019", "no provision in force on 1 February 2019",
		},
		{
			serieDiProva,
			norma.Data{},
			0,
			norma.VigoreError{},
			"nessuna norma: il giorno non è noto o non esiste", "no provision: the day is not known or does not exist",
		},
		{
			serieDiProva, norma.Giorno(2020, 2, 30), 0,
			norma.VigoreError{},
			"nessuna norma: il giorno non è noto o non esiste", "no provision: the day is not known or does not exist",
		},
	} {
		c, err := tt.serie.At(tt.il)
		if tt.it == "" {
			if err != nil || c.Valore != tt.valore || c.Rif == "" {
				t.Errorf("%s: %v, %v, want %d", tt.il, c, err, tt.valore)
			}
			continue
		}
		var e *norma.VigoreError
		if !errors.As(err, &e) || c != (norma.Cifra[int]{}) {
			t.Errorf("%s: %v, %v", tt.il, c, err)
			continue
		}
		if tt.errore.Giorno = tt.il; *e != tt.errore {
			t.Errorf("%s: %+v, want %+v", tt.il, *e, tt.errore)
		}
		if e.Error() != tt.it || e.Messaggio(norma.Inglese) != tt.en {
			t.Errorf("%s: %q, %q", tt.il, e.Error(), e.Messaggio(norma.Inglese))
		}
	}
}

func TestSerieAllocatesNothing(t *testing.T) {
	il := norma.Giorno(2020, 1, 1)
	if n := testing.AllocsPerRun(100, func() { _, _ = serieDiProva.At(il) }); n != 0 {
		t.Errorf("%v allocations a run, want none", n)
	}
}

func ExampleSerie_At() {
	ore := norma.Serie[norma.Ore]{
		{norma.Periodo{Dal: norma.Giorno(2015, 9, 1), Al: norma.Giorno(2018, 8, 31)}, norma.Cifra[norma.Ore]{Valore: 200 * norma.Ora, Rif: "l. 107/2015, art. 1, c. 33"}},
		{norma.Periodo{Dal: norma.Giorno(2018, 9, 1)}, norma.Cifra[norma.Ore]{Valore: 90 * norma.Ora, Rif: "l. 145/2018, art. 1, c. 784, lett. c)"}},
	}
	c, err := ore.At(norma.Giorno(2019, 9, 1))
	fmt.Println(c.Valore, c.Rif, err)
	_, err = ore.At(norma.Giorno(2014, 9, 1))
	fmt.Println(err)
	// Output:
	// 90 h l. 145/2018, art. 1, c. 784, lett. c) <nil>
	// nessuna norma in vigore il 1/9/2014; la successiva dal 1/9/2015
}
