package identificativi_test

import (
	"strings"
	"testing"
	"unicode"

	"norma/internal/identificativi"
)

func TestParseMeccanografico(t *testing.T) {
	const forma, daIPA, controllo = "meccanografico-forma", "meccanografico-codice-ipa", "meccanografico-controllo"
	prova(t, identificativi.ParseMeccanografico, []caso{
		// schools of the index
		{"RMIS00100X", "RMIS00100X", "", nil},
		{"meic877005", "MEIC877005", "", nil},
		{"MIPS01000G", "MIPS01000G", "", nil},
		{"NARH01000V", "NARH01000V", "", nil},
		{"MSRH010005", "MSRH010005", "", nil},
		{"MITD52000A", "MITD52000A", "", nil},
		{"MNTE01000B", "MNTE01000B", "", nil},
		{"NAVC010009", "NAVC010009", "", nil},
		{"MISL03000N", "MISL03000N", "", nil},
		// letters in the number: up to I they count one way, beyond it in either of two
		{"NAMM0AF00G", "NAMM0AF00G", "", nil},
		{"NAIC8AH006", "NAIC8AH006", "", nil},
		{"MIIC8AJ00C", "MIIC8AJ00C", "", nil}, // by rank
		{"MIIC8AP009", "MIIC8AP009", "", nil},
		{"MIIC8AZ009", "MIIC8AZ009", "", nil},
		{"NAIC8AS00A", "NAIC8AS00A", "", nil},
		{"MIIC8CK007", "MIIC8CK007", "", nil},
		{"MIIC8DQ00C", "MIIC8DQ00C", "", nil}, // over and over
		{"NAIC8BK00T", "NAIC8BK00T", "", nil},
		{"NAIC8DS003", "NAIC8DS003", "", nil},
		{"MIIC8EZ00V", "MIIC8EZ00V", "", nil},
		// non-State schools
		{"RM1A12300X", "RM1A12300X", "", nil},
		{"VT1E007005", "VT1E007005", "", nil},
		{"RM1M05000E", "RM1M05000E", "", nil},
		// another last character
		{"RMIS00100Y", "RMIS00100Y", "", uno(controllo)},
		{"RMIS001000", "RMIS001000", "", uno(controllo)},
		{"MEIC877006", "MEIC877006", "", uno(controllo)},
		{"EMIC877005", "EMIC877005", "", uno(controllo)}, // two letters exchanged
		{"MEIC787005", "MEIC787005", "", uno(controllo)},
		{"MIIC8AJ00D", "MIIC8AJ00D", "", uno(controllo)},
		{"RM1A12300Y", "RM1A12300Y", "", uno(controllo)},
		{"ZKIC80100X", "ZKIC80100X", "", uno(controllo)}, // T, by the values of Z and K
		{"ZKIC80100T", "ZKIC80100T", "", nil},
		// where the rule does not hold nothing is said
		{"RMPSV65001", "RMPSV65001", "", nil},            // seventh character 5
		{"RMIC851001", "RMIC851001", "", uno(controllo)}, // sixth
		{"RMIC815001", "RMIC815001", "", nil},
		{"AOIC812001", "AOIC812001", "", nil}, // Valle d'Aosta
		{"OAIC812001", "OAIC812001", "", uno(controllo)},
		{"JMIC801001", "JMIC801001", "", nil}, // letters that are never seen there
		{"RJIC801001", "RJIC801001", "", nil},
		{"RMJC801001", "RMJC801001", "", nil},
		{"RMIJ801001", "RMIJ801001", "", nil},
		{"RM2A123001", "RM2A123001", "", nil},
		{"RMI1123001", "RMI1123001", "", nil},
		{"RM1A1A3001", "RM1A1A3001", "", nil}, // a non-State school with a letter in its number
		{"RM1S123001", "RM1S123001", "", nil}, // a kind of school that non-State codes do not have
		{"RM1B123001", "RM1B123001", "", nil},
		{"RM1A123001", "RM1A123001", "", uno(controllo)},
		{"RM1E123001", "RM1E123001", "", uno(controllo)},
		{"RM1M123001", "RM1M123001", "", uno(controllo)},
		// form
		{"", "", "[]", uno(forma)},
		{"RMIS00100", "", "RMIS00100[]", uno(forma)},
		{"RMIS00100XX", "", "RMIS00100X[X]", uno(forma)},
		{"1RIS00100X", "", "[1]RIS00100X", uno(forma)},
		{"R1IS00100X", "", "R[1]IS00100X", uno(forma)},
		{"RM1100100X", "RM1100100X", "", nil},
		{"RMIS 0100X", "", "RMIS[ ]0100X", uno(forma)},
		{" RMIS00100", "", "[ ]RMIS00100", uno(forma)},
		{"RMIS0010òX", "", "RMIS0010[ò]X", uno(forma)},
		{"RMIS00100X\x00", "", "RMIS00100X[\x00]", uno(forma)},
		{"RMIS\x0000100X", "", "RMIS[\x00]00100X", uno(forma)},
		// the code of the index
		{"istsc_rmis00100x", "", "[istsc_]rmis00100x", uno(daIPA)},
		{"ISTSC_RMIS00100X", "", "[ISTSC_]RMIS00100X", uno(daIPA)},
		{"istsc_x", "", "[istsc_]x", uno(daIPA)},
		{"istsc_", "", "istsc[_]", uno(forma)},
	})
}

// ultimi are the last characters that nine others may have, by the sum found on real codes: letters in the number count in either of
// two ways. All of them where the sum says nothing.
func ultimi(s string) string {
	const (
		alfabeto = "123456789ABCDEGLNPQRTVX"
		tutti    = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
		ordine   = "ABCDEGLNPQRTVXFHIMOSU"
	)
	if s[:2] == "AO" || s[6] == '5' {
		return tutti
	}
	sigla := func(c byte) int {
		if c == 'K' {
			return 0
		}
		if c == 'Z' {
			return 22
		}
		return strings.IndexByte(ordine, c)
	}
	somma := 18
	for i, peso := range []int{3, 9, 4, 12} {
		if i == 2 && s[2] == '1' {
			if strings.IndexByte("AEM", s[3]) < 0 || strings.ContainsFunc(s[4:], unicode.IsLetter) {
				return tutti
			}
			somma -= 10 // 8 in place of 18
			continue
		}
		v := sigla(s[i])
		if v < 0 {
			return tutti
		}
		somma -= peso * v
	}
	una, altra := somma, somma
	for i, peso := range []int{3, 9, 4, 12, -1} {
		c := s[4+i]
		v := strings.IndexByte("0123456789", c)
		r := v
		if v < 0 {
			v = strings.IndexByte("ABCDEFGHIJKLMNOPQR STUVWXYZ", c)%9 + 1 // the blank makes S count 2
			if r = strings.IndexByte("ABCDEFGHJKLMNPQRSTUVWXYZ", c) + 1; r == 0 {
				r = v
			}
		}
		una, altra = una-peso*v, altra-peso*(r%10)
	}
	const molte = 23 * 100
	return string([]byte{alfabeto[(una+molte)%23], alfabeto[(altra+molte)%23]})
}

// TestEveryCharacter: each letter and each digit, at each place, counts for what the sum says.
func TestEveryCharacter(t *testing.T) {
	for _, s := range []string{"RMIS00100X", "VT1E007005", "MIIC8CK007", "MIIC8AJ00C"} { // real ones
		if !strings.ContainsRune(ultimi(s[:9]), rune(s[9])) {
			t.Fatal(s)
		}
	}
	const caratteri = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
	for _, base := range []string{"RMIS00100", "MIIC8CK00", "ROMM12345", "AUEE98763", "VT1E00700", "CO1A98743", "ZK1M12346"} {
		for i := range base {
			for _, c := range caratteri {
				if i < 2 && c <= '9' {
					continue // no code
				}
				s := base[:i] + string(c) + base[i+1:]
				giusti := ultimi(s)
				for _, x := range caratteri {
					_, e := identificativi.ParseMeccanografico(s + string(x))
					if e.Clean() != strings.ContainsRune(giusti, x) || !e.OK() {
						t.Fatalf("%s%c: %q, want one of %q", s, x, tutti(e), giusti)
					}
				}
			}
		}
	}
}
