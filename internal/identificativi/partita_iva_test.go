package identificativi_test

import (
	"testing"

	"norma/internal/identificativi"
)

// The check digits of this table were computed outside this module.
func TestParsePartitaIVA(t *testing.T) {
	const forma, matricola, controllo, ufficio = "partita-iva-forma", "partita-iva-matricola", "partita-iva-controllo", "partita-iva-ufficio"
	prova(t, identificativi.ParsePartitaIVA, []caso{
		{"02438750586", "02438750586", "", nil},
		{"IT02438750586", "02438750586", "", nil},
		{"it 02438750586", "02438750586", "", nil},
		{"IT-024.387.505-86", "02438750586", "", nil},
		{"\t02438750586\n", "02438750586", "", nil},
		// length: 10, 11, 12, with IT and without
		{"", "", "[]", uno(forma)},
		{"IT", "", "IT[]", uno(forma)},
		{"2438750586", "", "2438750586[]", uno(forma)}, // the zero is not put back
		{"IT2438750586", "", "IT2438750586[]", uno(forma)},
		{"024387505860", "", "02438750586[0]", uno(forma)},
		{"IT024387505860", "", "IT02438750586[0]", uno(forma)},
		{"0243875058600000", "", "02438750586[0]0000", uno(forma)},
		// digits alone
		{"I702438750586", "", "[I]702438750586", uno(forma)},
		{"FR02438750586", "", "[F]R02438750586", uno(forma)},
		{"0243875O586", "", "0243875[O]586", uno(forma)},
		{"IT0243875O586", "", "IT0243875[O]586", uno(forma)},
		{"02438750586IT", "", "02438750586[I]T", uno(forma)},
		{"0243875058/6", "", "0243875058[/]6", uno(forma)},
		{"RSSMRA80A01H501U", "", "[R]SSMRA80A01H501U", uno(forma)}, // the tax code of the person who has it
		{"٠٢٤٣٨٧٥٠٥٨٦", "", "[٠]٢٤٣٨٧٥٠٥٨٦", uno(forma)},
		// serial number
		{"00000000588", "", "[0000000]0588", uno(matricola)},
		{"IT 0000 0000 588", "", "IT [0000 000]0 588", uno(matricola)},
		{"00000010587", "00000010587", "", nil},
		// check digit
		{"02438750580", "", "0243875058[0]", uno(controllo)},
		{"IT02438750587", "", "IT0243875058[7]", uno(controllo)},
		{"20438750586", "", "2043875058[6]", uno(controllo)}, // two digits exchanged
		// office: 0, 1, 100, 101; 119 to 122; 887 to 889; 998, 999
		{"12345670009", "12345670009", "", uno(ufficio)},
		{"12345670017", "12345670017", "", nil},
		{"12345671007", "12345671007", "", nil},
		{"12345671015", "12345671015", "", uno(ufficio)},
		{"12345671197", "12345671197", "", uno(ufficio)},
		{"12345671205", "12345671205", "", nil},
		{"12345671213", "12345671213", "", nil},
		{"12345671221", "12345671221", "", uno(ufficio)},
		{"12345678879", "12345678879", "", uno(ufficio)},
		{"12345678887", "12345678887", "", nil},
		{"12345678895", "12345678895", "", uno(ufficio)},
		{"12345679984", "12345679984", "", uno(ufficio)},
		{"12345679992", "12345679992", "", nil},
	})
}

// TestEveryCheckDigit: of the ten numbers that share ten digits one is right.
func TestEveryCheckDigit(t *testing.T) {
	for _, dieci := range []string{"0243875058", "8001635082", "1234567058", "9999999100"} {
		for c := '0'; c <= '9'; c++ {
			_, e := identificativi.ParsePartitaIVA(dieci + string(c))
			if giusta := string(c) == controlloDi(dieci); e.OK() != giusta {
				t.Errorf("%s%c: %t", dieci, c, e.OK())
			}
		}
	}
}
