package identificativi_test

import (
	"strings"
	"testing"

	"norma/internal/identificativi"
)

func TestParseBelfiore(t *testing.T) {
	const forma = "belfiore-forma"
	casi := []caso{
		{"H501", "H501", "", nil},
		{"H501\x00", "", "H501[\x00]", uno(forma)},
		{"H5\x0001", "", "H5[\x00]01", uno(forma)},
		{"h501", "H501", "", nil},
		{"A001", "A001", "", nil},
		{"Z999", "Z999", "", nil},
		{"A000", "", "A[000]", uno(forma)},
		{"Z000", "", "Z[000]", uno(forma)},
		{"", "", "[]", uno(forma)},
		{"H50", "", "H50[]", uno(forma)},
		{"H5011", "", "H501[1]", uno(forma)},
		{" H501", "", "[ ]H501", uno(forma)},
		{"5501", "", "[5]501", uno(forma)},
		{"H5O1", "", "H5[O]1", uno(forma)},
		{"HL01", "", "H[L]01", uno(forma)}, // letters for digits are of tax codes alone
		{"É501", "", "[É]501", uno(forma)},
	}
	for c := 'A'; c <= 'Z'; c++ {
		s := string(c) + "501"
		if strings.ContainsRune("ABCDEFGHILMZ", c) {
			casi = append(casi, caso{s, s, "", nil})
		} else {
			casi = append(casi, caso{s, "", "[" + s[:1] + "]" + s[1:], uno(forma)})
		}
	}
	prova(t, identificativi.ParseBelfiore, casi)
}

func TestParseCAP(t *testing.T) {
	const forma, fuori = "cap-forma", "cap-fuori-serie"
	prova(t, identificativi.ParseCAP, []caso{
		{"00186", "00186", "", nil},
		{"00186\x00", "", "00186[\x00]", uno(forma)},
		{"00\x00186", "", "00[\x00]186", uno(forma)},
		{"00120", "00120", "", nil}, // Vatican City
		{"47890", "47890", "", nil}, // San Marino
		{"00000", "00000", "", uno(fuori)},
		{"00009", "00009", "", uno(fuori)},
		{"00010", "00010", "", nil},
		{"00011", "00011", "", nil},
		{"98167", "98167", "", nil},
		{"98168", "98168", "", nil},
		{"98169", "98169", "", uno(fuori)},
		{"99999", "99999", "", uno(fuori)},
		{"", "", "[]", uno(forma)},
		{"0186", "", "0186[]", uno(forma)},
		{"001866", "", "00186[6]", uno(forma)},
		{" 0186", "", "[ ]0186", uno(forma)},
		{"00186 ", "", "00186[ ]", uno(forma)},
		{"0O186", "", "0[O]186", uno(forma)},
		{"I-00186", "", "I[-]00186", uno(forma)},
	})
}

func TestParseCodiceCNEL(t *testing.T) {
	const forma = "codice-cnel-forma"
	prova(t, identificativi.ParseCodiceCNEL, []caso{
		{"H011", "H011", "", nil},
		{"H011\x00", "", "H011[\x00]", uno(forma)},
		{"H0\x0011", "", "H0[\x00]11", uno(forma)},
		{"h011", "H011", "", nil},
		{"C01A", "C01A", "", nil},
		{"HV40", "HV40", "", nil},
		{"S1A1", "S1A1", "", nil},
		{"AAAA", "AAAA", "", nil},
		{"", "", "[]", uno(forma)},
		{"001", "", "001[]", uno(forma)}, // the Ministry's older list
		{"CD", "", "CD[]", uno(forma)},
		{"0011", "", "[0]011", uno(forma)},
		{"H0111", "", "H011[1]", uno(forma)},
		{"H 11", "", "H[ ]11", uno(forma)},
		{"H01_", "", "H01[_]", uno(forma)},
	})
}

func TestParsePermesso(t *testing.T) {
	const forma, cartaceo = "permesso-forma", "permesso-non-elettronico"
	prova(t, identificativi.ParsePermesso, []caso{
		{"I12345678", "I12345678", "", nil}, // the example of the model of the electronic permit
		{"i 1234 5678", "I12345678", "", nil},
		{"I-12345678", "I12345678", "", nil},
		{"I/12345678", "I12345678", "", nil},
		{"I1234567", "I1234567", "", uno(cartaceo)},
		{"I123456789", "I123456789", "", uno(cartaceo)},
		{"L12345678", "L12345678", "", uno(cartaceo)},
		{"IA2345678", "IA2345678", "", uno(cartaceo)},
		{"112345678", "112345678", "", uno(cartaceo)},
		{"", "", "[]", uno(forma)},
		{"AB", "", "AB[]", uno(forma)},
		{"A-B", "", "A-B[]", uno(forma)},
		{"ABC", "ABC", "", uno(cartaceo)},
		{"ABCDEFGHIJ1234", "ABCDEFGHIJ1234", "", uno(cartaceo)},
		{"ABCDEFGHIJ12345", "ABCDEFGHIJ12345", "", uno(cartaceo)},
		{"ABCDEFGHIJ123456", "", "ABCDEFGHIJ12345[6]", uno(forma)},
		{"I.12345678", "", "I[.]12345678", uno(forma)},
		{"I1234567è", "", "I1234567[è]", uno(forma)},
	})
}

func TestParseAteco(t *testing.T) {
	const forma, divisione = "ateco-forma", "ateco-divisione"
	qualunque := []caso{
		{"C", "C", "", nil},
		{"c", "C", "", nil},
		{"10", "10", "", nil},
		{"10.7", "10.7", "", nil},
		{"10.71", "10.71", "", nil},
		{"10.71.1", "10.71.1", "", nil},
		{"10.71.10", "10.71.10", "", nil},
		{"C10", "10", "", nil},
		{"C10.71.10", "10.71.10", "", nil},
		{"c10.71", "10.71", "", nil},
		// digits alone
		{"107", "10.7", "", nil},
		{"1071", "10.71", "", nil},
		{"10711", "10.71.1", "", nil},
		{"107110", "10.71.10", "", nil},
		{"C107110", "10.71.10", "", nil},
		// form
		{"", "", "[]", uno(forma)},
		{"1", "", "1[]", uno(forma)},
		{"C1", "", "C1[]", uno(forma)},
		{"10.", "", "10[.]", uno(forma)},
		{"10.71.", "", "10.71[.]", uno(forma)},
		{"10..7", "", "10.[.]7", uno(forma)},
		{"10.71..1", "", "10.71.[.]1", uno(forma)},
		{".10", "", "[.]10", uno(forma)},
		{"C.10", "", "C[.]10", uno(forma)},
		{"1.0", "", "1[.]0", uno(forma)},
		{"10.7.1", "", "10.7[.]1", uno(forma)},
		{"10.711", "", "10.71[1]", uno(forma)},
		{"1071.10", "", "1071[.]10", uno(forma)},
		{"10.71.1.0", "", "10.71.1[.]0", uno(forma)},
		{"10.71.100", "", "10.71.10[0]", uno(forma)},
		{"1071100", "", "107110[0]", uno(forma)},
		{"10.71.1A", "", "10.71.1[A]", uno(forma)},
		{"CC", "", "C[C]", uno(forma)},
		{"10 71", "", "10[ ]71", uno(forma)},
		{" 10", "", "[ ]10", uno(forma)},
		{"10.71.10 ", "", "10.71.10[ ]", uno(forma)},
		{"10.7è", "", "10.7[è]", uno(forma)},
		{"W", "", "[W]", uno(forma)},
		{"Z10", "", "[Z]10", uno(forma)},
		{"À", "", "[À]", uno(forma)},
		{"00", "", "[00]", uno(divisione)},
		{"04.11", "", "[04].11", uno(divisione)},
		{"0411", "", "[04]11", uno(divisione)},
		{"A04.11", "", "A[04].11", uno(divisione)},
	}
	for _, ed := range []identificativi.EdizioneAteco{0, identificativi.Ateco2007, identificativi.Ateco2025} {
		prova(t, func(s string) (identificativi.Ateco, identificativi.Esame) { return identificativi.ParseAteco(s, ed) }, qualunque)
	}
}

// TestAtecoEditions: 21 sections and 88 divisions in 2007, 22 and 87 in 2025, where motor vehicles have no division of their own.
func TestAtecoEditions(t *testing.T) {
	for _, tt := range []struct {
		ed                     identificativi.EdizioneAteco
		sezioni, divisioni     int
		quarantacinque, ultima bool
	}{
		{0, 22, 88, true, true},
		{identificativi.Ateco2007, 21, 88, true, false},
		{identificativi.Ateco2025, 22, 87, false, true},
	} {
		ok := func(s string) bool {
			_, e := identificativi.ParseAteco(s, tt.ed)
			return e.Clean()
		}
		sezioni, divisioni := 0, 0
		for c := 'A'; c <= 'Z'; c++ {
			if ok(string(c)) {
				sezioni++
			}
		}
		for n := range 100 {
			if ok(due(n)) {
				divisioni++
			}
		}
		if sezioni != tt.sezioni || divisioni != tt.divisioni || ok("45.11") != tt.quarantacinque || ok("V") != tt.ultima || !ok("V99") {
			t.Errorf("edition %d: %d sections, %d divisions, 45: %t, V: %t", tt.ed, sezioni, divisioni, ok("45.11"), ok("V"))
		}
	}
	prova(t, func(s string) (identificativi.Ateco, identificativi.Esame) {
		return identificativi.ParseAteco(s, identificativi.Ateco2007)
	}, []caso{
		{"V", "V", "", uno("ateco-fuori-edizione")},
		{"V99.00", "99.00", "", nil}, // the letter of a section goes
		{"U99.00", "99.00", "", nil},
		{"45.11", "45.11", "", nil},
	})
	prova(t, func(s string) (identificativi.Ateco, identificativi.Esame) {
		return identificativi.ParseAteco(s, identificativi.Ateco2025)
	}, []caso{
		{"V", "V", "", nil},
		{"44.11", "", "[44].11", uno("ateco-divisione")},
		{"45.11", "45.11", "", uno("ateco-fuori-edizione")}, // a code of 2007, still to be found in documents
		{"G451110", "45.11.10", "", uno("ateco-fuori-edizione")},
		{"46.11", "46.11", "", nil},
	})
	for _, n := range []string{"04", "34", "40", "44", "48", "54", "57", "67", "76", "83", "89"} {
		if _, e := identificativi.ParseAteco(n, 0); e.OK() {
			t.Errorf("division %s", n)
		}
	}
}

func TestLivello(t *testing.T) {
	for i, s := range []string{"C", "10", "10.7", "10.71", "10.71.1", "10.71.10"} {
		if a, _ := identificativi.ParseAteco(s, 0); a.Livello() != i+1 {
			t.Errorf("%s: %d", s, a.Livello())
		}
	}
	if n := (identificativi.Ateco{}).Livello(); n != 0 {
		t.Errorf("no code: %d", n)
	}
}
