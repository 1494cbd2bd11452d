package identificativi_test

import (
	"strings"
	"testing"

	"norma/internal/identificativi"
)

// TestPolicy: where readers in use disagree with one another, what this one says and why. Each case is of the kind on which they
// part, with the verdict of those from which this one departs.
func TestPolicy(t *testing.T) {
	cf, iva := lettori[0].legge, lettori[2].legge
	scuola, ateco, ateco2025 := lettori[7].legge, lettori[8].legge, lettori[10].legge
	for _, tt := range []struct {
		legge        func(string) (string, identificativi.Esame)
		testo        string
		altri        bool // what the others say
		canone       string
		codici       string
		perche, dove string
	}{
		{
			cf, "RSSMRAULALMHRLMU", true, "", "codice-fiscale-controllo",
			"the check letter is that of the characters as written, not of the digits for which they stand: real codes are refused otherwise",
			"validator.js undoes omocodia first",
		},
		{
			cf, "RSSMRAULALMHRLMD", false, "RSSMRAULALMHRLMD", "",
			"the same, with the check letter of the decree",
			"validator.js",
		},
		{
			cf, "ABCDEF12B23P43NE", true, "", "codice-fiscale-lettere",
			"no surname gives a vowel before consonants, nor is there a municipality with P: a right check letter is not enough",
			"squeeze69/codicefiscale checks the check letter alone",
		},
		{
			cf, "RSSMRA00A00A000" + letteraDi("RSSMRA00A00A000"), true, "", "codice-fiscale-data",
			"there is no day 00, nor a place 000",
			"squeeze69/codicefiscale checks the check letter alone",
		},
		{
			cf, "RSSMRA80A99H501Y", true, "", "codice-fiscale-data",
			"days are 1 to 31 and 41 to 71: what is left of 99 after taking 40 twice is no day",
			"python-stdnum takes the day modulo 40",
		},
		{
			cf, "RSS MRA80A01 H501U", false, "RSSMRA80A01H501U", "",
			"spaces, dots and hyphens between the groups are how people write it",
			"gobl refuses what has not been normalised before",
		},
		{
			cf, "FOXDRA26C24A001" + letteraDi("FOXDRA26C24A001"), false, "FOXDRA26C24A001" + letteraDi("FOXDRA26C24A001"), "",
			"whether a municipality was there on the day of birth takes a list of them with their dates: no code is refused for it",
			"codice-fiscale-utils has such a list",
		},
		{
			cf, "RSSMRA80A01H000J", true, "", "codice-fiscale-luogo",
			"numbers of places begin at 001",
			"readers that take any three digits",
		},
		{
			cf, "2438750586", true, "", "codice-fiscale-forma",
			"zeros that are missing are a mistake: putting them back makes other numbers valid",
			"django-localflavor pads to 11 digits",
		},
		{
			cf, "12345678903", false, "12345678903", "codice-fiscale-ufficio",
			"no source lists all the offices, and no two readers the same ones: an unknown one is a hint",
			"python-stdnum refuses it, gobl does not look",
		},
		{
			iva, "12345678903", false, "12345678903", "partita-iva-ufficio",
			"the same, of a VAT number",
			"python-stdnum refuses it, gobl does not look",
		},
		{
			iva, "IT12345671015", false, "12345671015", "partita-iva-ufficio",
			"the same: jsvat knows offices up to 201",
			"valvat refuses it",
		},
		{
			iva, "44444444440", true, "44444444440", "partita-iva-ufficio",
			"the same: the check digit is right, and the office in doubt",
			"squeeze69/partitaiva accepts it without a word",
		},
		{
			iva, "00000000000", true, "", "partita-iva-matricola",
			"the check digit of nothing is right too: serial numbers begin at 0000001",
			"squeeze69/partitaiva checks the check digit alone",
		},
		{
			iva, "2438750586", true, "", "partita-iva-forma",
			"as above: zeros are not put back",
			"django-localflavor pads to 11 digits",
		},
		{
			iva, "IT12345678910", true, "", "partita-iva-controllo",
			"eleven digits are not enough",
			"validator.js checks the form alone",
		},
		{
			scuola, "RMIS001000", false, "RMIS001000", "meccanografico-controllo",
			"the check character is documented nowhere, and there are codes that do not follow it: it is a hint",
			"whoever makes a rule of what was observed",
		},
		{
			ateco, "107110", false, "10.71.10", "",
			"forms and data sets write it without dots: it is the same code",
			"whoever asks for the dots",
		},
		{
			ateco2025, "45.11.01", false, "45.11.01", "ateco-fuori-edizione",
			"documents and registers go on with codes of the edition before: it is a hint",
			"whoever has the list of one edition",
		},
		{
			ateco, "62.01.00", false, "62.01.00", "",
			"of what is below the division only the list of an edition can tell",
			"whoever has the list of 2025",
		},
	} {
		canone, e := tt.legge(tt.testo)
		if codici := strings.Join(tutti(e), " "); canone != tt.canone || codici != tt.codici {
			t.Errorf("%q: %q %q, want %q %q: %s", tt.testo, canone, codici, tt.canone, tt.codici, tt.perche)
		}
		if hint := e.OK() && tt.codici != ""; e.OK() == tt.altri && !hint {
			t.Errorf("%q: no departure from %s", tt.testo, tt.dove)
		}
	}
}
