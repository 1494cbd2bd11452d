package identificativi_test

import (
	"regexp"
	"strings"
	"testing"

	"norma"
	"norma/internal/identificativi"
)

// Values of d.m. 23 dicembre 1976, n. 13813, as the tables of the check letter have them: first the characters at odd places, then
// those at even ones.
var dispari = map[rune]int{
	'0': 1, '1': 0, '2': 5, '3': 7, '4': 9, '5': 13, '6': 15, '7': 17, '8': 19, '9': 21,
	'A': 1, 'B': 0, 'C': 5, 'D': 7, 'E': 9, 'F': 13, 'G': 15, 'H': 17, 'I': 19, 'J': 21,
	'K': 2, 'L': 4, 'M': 18, 'N': 20, 'O': 11, 'P': 3, 'Q': 6, 'R': 8, 'S': 12, 'T': 14,
	'U': 16, 'V': 10, 'W': 22, 'X': 25, 'Y': 24, 'Z': 23,
}

// letteraDi is the check letter of fifteen characters, by the tables above.
func letteraDi(s string) string {
	somma := 0
	for i, c := range s {
		switch {
		case i%2 == 0:
			somma += dispari[c]
		case c >= 'A':
			somma += int(c - 'A')
		default:
			somma += int(c - '0')
		}
	}
	return string(rune('A' + somma%26))
}

// The check letters of these tables were computed outside this module.
func TestLetteraDi(t *testing.T) {
	for _, s := range []string{"RSSMRA80A01H501U", "BNCNNA99T71F205V", "FOXDRA26C24H872Y", "NREAIX95E45Z112P", "DLCGPP07C10Z600Z"} {
		if got := letteraDi(s[:15]); got != s[15:] {
			t.Errorf("%s: %s", s, got)
		}
	}
}

func TestParseCodiceFiscale(t *testing.T) {
	const (
		forma, lettere, data, luogo = "codice-fiscale-forma", "codice-fiscale-lettere", "codice-fiscale-data", "codice-fiscale-luogo"
		controllo, matricola        = "codice-fiscale-controllo", "codice-fiscale-matricola"
	)
	prova(t, identificativi.ParseCodiceFiscale, []caso{
		// persons
		{"RSSMRA80A01H501U", "RSSMRA80A01H501U", "", nil},
		{"BNCNNA99T71F205V", "BNCNNA99T71F205V", "", nil}, // a woman
		{"NREAIX95E45Z112P", "NREAIX95E45Z112P", "", nil}, // born in Germany; the name is Ai
		{"FOXDRA26C24H872Y", "FOXDRA26C24H872Y", "", nil}, // the surname is Fo
		// any case, separators
		{"rssmra80a01h501u", "RSSMRA80A01H501U", "", nil},
		{"RSS MRA 80A01 H501U", "RSSMRA80A01H501U", "", nil},
		{"RSS-MRA-80A01-H501-U", "RSSMRA80A01H501U", "", nil},
		{"RSS.MRA.80A01.H501.U", "RSSMRA80A01H501U", "", nil},
		{"\tRSSMRA80A01H501U\r\n", "RSSMRA80A01H501U", "", nil},
		{"RSS/MRA80A01H501U", "", "RSS[/]MRA80A01H501U", uno(forma)},
		{"RSSMRA80A01H501U_", "", "RSSMRA80A01H501U[_]", uno(forma)},
		// length: 10, 11, 12; 15, 16, 17
		{"", "", "[]", uno(forma)},
		{"   ", "", "   []", uno(forma)},
		{"0243875058", "", "0243875058[]", uno(forma)}, // zeros are not put back
		{"02438750586", "02438750586", "", nil},
		{"024387505860", "", "02438750586[0]", uno(forma)},
		{"0243875058600000000", "", "02438750586[0]0000000", uno(forma)},
		{"0A438750586000", "", "0A438750586[0]00", uno(forma)},
		{"024387505860X", "", "02438750586[0]X", uno(forma)},
		{"RSSMRA80A01H501", "", "RSSMRA80A01H501[]", uno(forma)},
		{"RSSMRA80A01H501UU", "", "RSSMRA80A01H501U[U]", uno(forma)},
		{"RSS MRA 80A01 H501U X", "", "RSS MRA 80A01 H501U [X]", uno(forma)},
		// each place takes a letter or a digit
		{"R5SMRA80A01H501U", "", "R[5]SMRA80A01H501U", uno(forma)},
		{"RSSMR480A01H501U", "", "RSSMR[4]80A01H501U", uno(forma)},
		{"rss mra8o a01h501u", "", "rss mra8[o] a01h501u", uno(forma)},
		{"RSSMRAA0A01H501U", "", "RSSMRA[A]0A01H501U", uno(forma)},
		{"RSSMRA80101H501U", "", "RSSMRA80[1]01H501U", uno(forma)},
		{"RSSMRA80AW1H501U", "", "RSSMRA80A[W]1H501U", uno(forma)},
		{"RSSMRA80A0OH501U", "", "RSSMRA80A0[O]H501U", uno(forma)},
		{"RSSMRA80A01H5K1U", "", "RSSMRA80A01H5[K]1U", uno(forma)},
		{"RSSMRA80A0181501U", "", "RSSMRA80A0181501[U]", uno(forma)},
		{"RSSMRA80A015501U", "", "RSSMRA80A01[5]501U", uno(forma)},
		{"RSSMRA80A01H5010", "", "RSSMRA80A01H501[0]", uno(forma)},
		{"RSSMRÀ80A01H501", "", "RSSMR[À]80A01H501", uno(forma)}, // sixteen bytes
		{"RSSMRÀ80A01H501U", "", "RSSMR[À]80A01H501U", uno(forma)},
		// surname and name: consonants, vowels, X
		{"AISMRA80A01H501D", "", "[AIS]MRA80A01H501D", uno(lettere)},
		{"AXSMRA80A01H501S", "", "[AXS]MRA80A01H501S", uno(lettere)},
		{"OSEMRA80A01H501U", "", "[OSE]MRA80A01H501U", uno(lettere)},
		{"BATMRA80A01H501W", "", "[BAT]MRA80A01H501W", uno(lettere)},
		{"AXAMRA80A01H501H", "", "[AXA]MRA80A01H501H", uno(lettere)},
		{"RSSAMR80A01H501J", "", "RSS[AMR]80A01H501J", uno(lettere)},
		{"RAOMRA80A01H501B", "RAOMRA80A01H501B", "", nil}, // Rao
		{"RAXMRA80A01H501P", "RAXMRA80A01H501P", "", nil}, // Ra
		{"XAXMRA80A01H501G", "XAXMRA80A01H501G", "", nil}, // Xa
		{"RXAMRA80A01H501O", "RXAMRA80A01H501O", "", nil}, // Rax: X is a consonant
		{"RXXMRA80A01H501M", "RXXMRA80A01H501M", "", nil}, // R
		{"AEXMRA80A01H501M", "AEXMRA80A01H501M", "", nil}, // Ae
		{"AXXMRA80A01H501F", "AXXMRA80A01H501F", "", nil}, // A
		{"XXXMRA80A01H501D", "XXXMRA80A01H501D", "", nil}, // none
		{"RSSAIX80A01H501Q", "RSSAIX80A01H501Q", "", nil}, // Ai
		{"RSSABX80A01H501X", "", "RSS[ABX]80A01H501X", uno(lettere)},
		// month letters between those that there are
		{"RSSMRA80F01H501G", "", "RSSMRA80[F]01H501G", uno(data)},
		{"RSSMRA80I01H501M", "", "RSSMRA80[I]01H501M", uno(data)},
		{"RSSMRA80U01H501A", "", "RSSMRA80[U]01H501A", uno(data)},
		{"RSSMRA80Z01H501A", "", "RSSMRA80[Z]01H501A", uno(data)},
		// days: 0 to 31 and 40 to 71, and those that other readers take for a remainder
		{"RSSMRA80A00H501V", "", "RSSMRA[80A00]H501V", uno(data)},
		{"RSSMRA80A31H501X", "RSSMRA80A31H501X", "", nil},
		{"RSSMRA80A32H501C", "", "RSSMRA[80A32]H501C", uno(data)},
		{"RSSMRA80A40H501Z", "", "RSSMRA[80A40]H501Z", uno(data)},
		{"RSSMRA80A41H501Y", "RSSMRA80A41H501Y", "", nil},
		{"RSSMRA80A71H501B", "RSSMRA80A71H501B", "", nil},
		{"RSSMRA80A72H501G", "", "RSSMRA[80A72]H501G", uno(data)},
		{"RSSMRA80A81H501C", "", "RSSMRA[80A81]H501C", uno(data)},
		{"RSSMRA80A99H501Y", "", "RSSMRA[80A99]H501Y", uno(data)},
		{"RSSMRA80D30H501E", "RSSMRA80D30H501E", "", nil}, // 30 April
		{"RSSMRA80D31H501D", "", "RSSMRA[80D31]H501D", uno(data)},
		{"RSSMRA80B30H501X", "", "RSSMRA[80B30]H501X", uno(data)},
		// 29 February: 2004, 2000 and not 1900, neither 1901 nor 2001
		{"VRDLCU04B29L219G", "VRDLCU04B29L219G", "", nil},
		{"VRDLCU00B29L219C", "VRDLCU00B29L219C", "", nil},
		{"VRDLCU00B69L219G", "VRDLCU00B69L219G", "", nil},
		{"VRDLCU01B29L219D", "", "VRDLCU[01B29]L219D", uno(data)},
		// place: A to I, L, M, Z, and a number
		{"RSSMRA80A01A001B", "RSSMRA80A01A001B", "", nil},
		{"RSSMRA80A01I001J", "RSSMRA80A01I001J", "", nil},
		{"RSSMRA80A01J501W", "", "RSSMRA80A01[J501]W", uno(luogo)},
		{"RSSMRA80A01K501X", "", "RSSMRA80A01[K501]X", uno(luogo)},
		{"RSSMRA80A01L001M", "RSSMRA80A01L001M", "", nil},
		{"RSSMRA80A01M501Z", "RSSMRA80A01M501Z", "", nil},
		{"RSSMRA80A01N501A", "", "RSSMRA80A01[N501]A", uno(luogo)},
		{"RSSMRA80A01Z501M", "RSSMRA80A01Z501M", "", nil},
		{"RSSMRA80A01H000J", "", "RSSMRA80A01[H000]J", uno(luogo)},
		{"RSSMRA80A01HLLLA", "", "RSSMRA80A01[HLLL]A", uno(luogo)}, // 000 in letters
		{"RSSMRA80A01H010K", "RSSMRA80A01H010K", "", nil},
		{"RSSMRA80A01H100I", "RSSMRA80A01H100I", "", nil},
		{"RSSMRA80A01H001I", "RSSMRA80A01H001I", "", nil},
		// check letter
		{"RSSMRA80A01H501V", "", "RSSMRA80A01H501[V]", uno(controllo)},
		{"RSSMRA80A01H502U", "", "RSSMRA80A01H502[U]", uno(controllo)},
		{"RSS MRA 80A01 H501 V", "", "RSS MRA 80A01 H501 [V]", uno(controllo)},
		// letters for digits: the check letter is that of the letters
		{"RSSMRA80A01H50MM", "RSSMRA80A01H50MM", "", nil},
		{"RSSMRAU0A01H501R", "RSSMRAU0A01H501R", "", nil},
		{"RSSMRAULALMHRLMD", "RSSMRAULALMHRLMD", "", nil},
		{"RSSMRAULALMHRLMU", "", "RSSMRAULALMHRLM[U]", uno(controllo)},
		// bodies
		{"80016350821", "80016350821", "", nil},
		{"024 387 505 86", "02438750586", "", nil},
		{"02438750587", "", "0243875058[7]", uno(controllo)},
		{"0243875O586", "", "0243875[O]586", uno(forma)},
		{"00000000588", "", "[0000000]0588", uno(matricola)},
		{"00000010587", "00000010587", "", nil},
		{"12345671015", "12345671015", "", uno("codice-fiscale-ufficio")},
		{"IT02438750586", "", "IT02438750586[]", uno(forma)}, // a VAT number's prefix
	})
}

// TestEveryLetter: each letter, at an odd place and at an even one, and each digit, counts for what the tables say.
func TestEveryLetter(t *testing.T) {
	for c := 'A'; c <= 'Z'; c++ {
		dispari, pari := string(c)+"RR", "R"+string(c)+"R"
		if strings.ContainsRune("AEIOU", c) {
			dispari, pari = string(c)+"EI", "R"+string(c)+"X"
		}
		for _, terna := range []string{dispari, pari} {
			for _, s := range []string{terna + "MRA80A01H501", "RRR" + terna + "80A01H501"} { // the name begins at an even place
				if _, e := identificativi.ParseCodiceFiscale(s + letteraDi(s)); !e.OK() {
					t.Errorf("%s%s: %q", s, letteraDi(s), tutti(e))
				}
			}
		}
	}
	for n := range 100 {
		for _, s := range []string{"RSSMRA" + due(n) + "A01H501", "RSSMRA80A01H1" + due(n)} {
			if _, e := identificativi.ParseCodiceFiscale(s + letteraDi(s)); !e.OK() {
				t.Errorf("%s%s: %q", s, letteraDi(s), tutti(e))
			}
		}
	}
}

func TestParseCodicePersona(t *testing.T) {
	prova(t, identificativi.ParseCodicePersona, []caso{
		{"RSSMRA80A01H501U", "RSSMRA80A01H501U", "", nil},
		{"02438750586", "02438750586", "", uno("codice-fiscale-provvisorio")},
		{"12345671015", "12345671015", "", []string{"codice-fiscale-provvisorio", "codice-fiscale-ufficio"}},
		{"02438750587", "", "0243875058[7]", uno("codice-fiscale-controllo")},
	})
}

// TestOmocodia: any of the seven digits may be a letter, and the code says what it said.
func TestOmocodia(t *testing.T) {
	const base, lettere = "BNCNNA99T71F205", "LMNPQRSTUV"
	posti := [...]int{6, 7, 9, 10, 12, 13, 14}
	for quali := range 1 << len(posti) {
		b := []byte(base)
		for i, p := range posti {
			if quali>>i&1 == 1 {
				b[p] = lettere[b[p]-'0']
			}
		}
		s := string(b) + letteraDi(string(b))
		c, e := identificativi.ParseCodiceFiscale(s)
		if !e.OK() || c.String() != s || c.Numerico() || c.Sesso() != identificativi.Femmina || c.Luogo().String() != "F205" ||
			c.Nascita(norma.Giorno(2026, 1, 1)) != norma.Giorno(1999, 12, 31) {
			segnato, codici := esito2(e)
			t.Fatalf("%s: %q %q, %s %s %s", s, segnato, codici, c.Sesso(), c.Luogo(), c.Nascita(norma.Giorno(2026, 1, 1)))
		}
	}
}

// TestOgniGiorno: of the days from 1900 to 2099 each has its code, of the others none.
func TestOgniGiorno(t *testing.T) {
	const mesi = "ABCDEHLMPRST"
	oggi := norma.Giorno(2099, 12, 31)
	for anno := range 100 {
		for mese := range 12 {
			for giorno := range 100 {
				s := "RSSMRA" + due(anno) + mesi[mese:mese+1] + due(giorno) + "H501"
				c, e := identificativi.ParseCodiceFiscale(s + letteraDi(s))
				vero := giorno
				if giorno > 40 {
					vero -= 40
				}
				_, errNovecento := norma.NewData(1900+anno, mese+1, vero)
				d, errDuemila := norma.NewData(2000+anno, mese+1, vero)
				esiste := errNovecento == nil || errDuemila == nil
				if e.OK() != esiste || esiste && c.Nascita(oggi) != d {
					t.Fatalf("%s: %t, %s", s, e.OK(), c.Nascita(oggi))
				}
			}
		}
	}
}

func due(n int) string { return string([]byte{'0' + byte(n/10), '0' + byte(n%10)}) }

// lento reads a tax code as the published expressions do, and the tables of the check characters.
func lento(s string) bool {
	s = ascii(strings.NewReplacer(" ", "", "\t", "", "\n", "", "\r", "", ".", "", "-", "").Replace(s))
	if undici.MatchString(s) {
		return s[:7] != "0000000" && controlloDi(s[:10]) == s[10:]
	}
	if !sedici.MatchString(s) || letteraDi(s[:15]) != s[15:] {
		return false
	}
	cifre := strings.NewReplacer("L", "0", "M", "1", "N", "2", "P", "3", "Q", "4", "R", "5", "S", "6", "T", "7", "U", "8", "V", "9")
	anno, mese, giorno := cifre.Replace(s[6:8]), strings.Index("ABCDEHLMPRST", s[8:9])+1, cifre.Replace(s[9:11])
	if giorno[0] >= '4' {
		giorno = string(giorno[0]-4) + giorno[1:]
	}
	_, errNovecento := norma.ParseData("19" + anno + "-" + due(mese) + "-" + giorno)
	_, errDuemila := norma.ParseData("20" + anno + "-" + due(mese) + "-" + giorno)
	return (errNovecento == nil || errDuemila == nil) && cifre.Replace(s[12:15]) != "000"
}

var (
	undici = regexp.MustCompile(`^[0-9]{11}$`)
	sedici = regexp.MustCompile(`^(?:[A-Z][AEIOU][AEIOUX]|[AEIOU]X{2}|[B-DF-HJ-NP-TV-Z]{2}[A-Z]){2}` +
		`[0-9LMNP-V]{2}[ABCDEHLMPRST][0-7LMNP-T][0-9LMNP-V][A-ILMZ][0-9LMNP-V]{3}[A-Z]$`)
)

// controlloDi is the check digit of ten digits.
func controlloDi(s string) string {
	somma := 0
	for i, c := range s {
		v := int(c - '0')
		if i%2 == 1 {
			v = 2*v/10 + 2*v%10
		}
		somma += v
	}
	return string(rune('0' + (10-somma%10)%10))
}
